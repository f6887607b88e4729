import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as s}from"./chunk-KUM6ZNSD.js";function t(n){return n instanceof Error?n.message:String(n)}s(t,"messageOf");export{t as a};
