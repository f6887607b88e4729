import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a}from"./chunk-PXZBSF4M.js";import"./chunk-N7BJAGII.js";import"./chunk-XBG4L7AD.js";import"./chunk-GKFPDETC.js";
import"./chunk-U4SMZ2GY.js";import"./chunk-IBK5Q44W.js";import"./chunk-CXFMJVQA.js";import"./chunk-OPXG4YK7.js";
import"./chunk-TFGBKQWM.js";import"./chunk-F3KVN5GY.js";import"./chunk-KUM6ZNSD.js";export{a as openClusterOf};
