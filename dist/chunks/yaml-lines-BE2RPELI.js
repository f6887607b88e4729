import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a}from"./chunk-4ERRHM2C.js";import"./chunk-W7CLRVBM.js";import"./chunk-FL2ZMYUT.js";import"./chunk-KUM6ZNSD.js";export{a as yamlLines};
