import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a}from"./chunk-C5PYT7Q5.js";import"./chunk-JU2FOLQJ.js";import"./chunk-4CZJ5VLM.js";import"./chunk-LOD2IXHY.js";
import"./chunk-AX6HBCGN.js";import"./chunk-OPXG4YK7.js";import"./chunk-TFGBKQWM.js";import"./chunk-ZC44NFCY.js";
import"./chunk-KUM6ZNSD.js";export{a as statusTable};
