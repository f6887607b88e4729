import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a,b}from"./chunk-RAYQZBZC.js";import"./chunk-O3F5JZIT.js";import"./chunk-AX6HBCGN.js";import"./chunk-OPXG4YK7.js";
import"./chunk-TFGBKQWM.js";import"./chunk-ZC44NFCY.js";import"./chunk-KUM6ZNSD.js";export{b as problemLine,a as readManifests};
