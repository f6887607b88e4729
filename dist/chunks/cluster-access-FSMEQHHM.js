import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a}from"./chunk-TECECELB.js";import"./chunk-VRYWC3GH.js";import"./chunk-XBG4L7AD.js";import"./chunk-GKFPDETC.js";
import"./chunk-WAAD4F6N.js";import"./chunk-IXLHE7GO.js";import"./chunk-WCUMCXUD.js";import"./chunk-OPXG4YK7.js";
import"./chunk-TFGBKQWM.js";import"./chunk-F3KVN5GY.js";import"./chunk-KUM6ZNSD.js";export{a as openClusterOf};
