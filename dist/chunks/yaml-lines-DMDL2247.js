import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a}from"./chunk-UCYOUGWM.js";import"./chunk-4CZJ5VLM.js";import"./chunk-FL2ZMYUT.js";import"./chunk-KUM6ZNSD.js";export{a as yamlLines};
