import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{b as a,c as b,d as c}from"./chunk-TEI63ZWB.js";import"./chunk-QCIHQ253.js";import"./chunk-JHQ3AINW.js";
import"./chunk-WZRP5CWD.js";import"./chunk-Z4THCEBJ.js";import"./chunk-GFJBUMKT.js";import"./chunk-GKFPDETC.js";
import"./chunk-TT6ROVBK.js";import"./chunk-JU2FOLQJ.js";import"./chunk-TE6627GS.js";import"./chunk-4CZJ5VLM.js";
import"./chunk-3HBSGVMJ.js";import"./chunk-D243JDL6.js";import"./chunk-CIOCCTIH.js";import"./chunk-OPXG4YK7.js";
import"./chunk-TFGBKQWM.js";import"./chunk-ZC44NFCY.js";import"./chunk-KUM6ZNSD.js";export{a as run,b as waitAndReport,c as waitLimits};
