import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a,b}from"./chunk-NBD4AL32.js";import"./chunk-O3F5JZIT.js";import"./chunk-L62XGPV2.js";import"./chunk-PSZ7B6LN.js";
import"./chunk-TFGBKQWM.js";import"./chunk-P7YMAR4I.js";import"./chunk-KUM6ZNSD.js";export{b as problemLine,a as readManifests};
