import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a}from"./chunk-EBHL5D2G.js";import"./chunk-YT36VQXJ.js";import"./chunk-56MPPEZ2.js";import"./chunk-KUM6ZNSD.js";export{a as yamlLines};
