import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a}from"./chunk-TT6ROVBK.js";import"./chunk-JU2FOLQJ.js";import"./chunk-4CZJ5VLM.js";import"./chunk-D243JDL6.js";
import"./chunk-CIOCCTIH.js";import"./chunk-OPXG4YK7.js";import"./chunk-TFGBKQWM.js";import"./chunk-ZC44NFCY.js";
import"./chunk-KUM6ZNSD.js";export{a as statusTable};
