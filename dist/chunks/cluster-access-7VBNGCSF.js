import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a}from"./chunk-664IJUJD.js";import"./chunk-L7IQNQO3.js";import"./chunk-GFJBUMKT.js";import"./chunk-GKFPDETC.js";
import"./chunk-JENAXSEA.js";import"./chunk-LOD2IXHY.js";import"./chunk-AX6HBCGN.js";import"./chunk-OPXG4YK7.js";
import"./chunk-TFGBKQWM.js";import"./chunk-ZC44NFCY.js";import"./chunk-KUM6ZNSD.js";export{a as openClusterOf};
