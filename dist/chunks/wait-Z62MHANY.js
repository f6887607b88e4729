import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{b as a,c as b,d as c}from"./chunk-U5WDR35R.js";import"./chunk-QCIHQ253.js";import"./chunk-JHQ3AINW.js";
import"./chunk-664IJUJD.js";import"./chunk-L7IQNQO3.js";import"./chunk-GFJBUMKT.js";import"./chunk-GKFPDETC.js";
import"./chunk-C5PYT7Q5.js";import"./chunk-JU2FOLQJ.js";import"./chunk-TE6627GS.js";import"./chunk-4CZJ5VLM.js";
import"./chunk-JENAXSEA.js";import"./chunk-LOD2IXHY.js";import"./chunk-AX6HBCGN.js";import"./chunk-OPXG4YK7.js";
import"./chunk-TFGBKQWM.js";import"./chunk-ZC44NFCY.js";import"./chunk-KUM6ZNSD.js";export{a as run,b as waitAndReport,c as waitLimits};
