import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a}from"./chunk-5W7JDIMO.js";import"./chunk-JU2FOLQJ.js";import"./chunk-4CZJ5VLM.js";import"./chunk-IXLHE7GO.js";
import"./chunk-WCUMCXUD.js";import"./chunk-OPXG4YK7.js";import"./chunk-TFGBKQWM.js";import"./chunk-F3KVN5GY.js";
import"./chunk-KUM6ZNSD.js";export{a as statusTable};
