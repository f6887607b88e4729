import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a}from"./chunk-EFGTHK2D.js";import"./chunk-JU2FOLQJ.js";import"./chunk-4CZJ5VLM.js";import"./chunk-IBK5Q44W.js";
import"./chunk-CXFMJVQA.js";import"./chunk-OPXG4YK7.js";import"./chunk-TFGBKQWM.js";import"./chunk-F3KVN5GY.js";
import"./chunk-KUM6ZNSD.js";export{a as statusTable};
