import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a}from"./chunk-5CMLDN6B.js";import"./chunk-YT36VQXJ.js";import"./chunk-TFGBKQWM.js";import"./chunk-KUM6ZNSD.js";export{a as yamlLines};
