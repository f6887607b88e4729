import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a}from"./chunk-WZRP5CWD.js";import"./chunk-Z4THCEBJ.js";import"./chunk-GFJBUMKT.js";import"./chunk-GKFPDETC.js";
import"./chunk-3HBSGVMJ.js";import"./chunk-D243JDL6.js";import"./chunk-CIOCCTIH.js";import"./chunk-OPXG4YK7.js";
import"./chunk-TFGBKQWM.js";import"./chunk-ZC44NFCY.js";import"./chunk-KUM6ZNSD.js";export{a as openClusterOf};
