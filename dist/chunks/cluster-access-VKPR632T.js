import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a}from"./chunk-5T44HZXI.js";import"./chunk-RRQF5URT.js";import"./chunk-6WNF4NO2.js";import"./chunk-ZFESNUNB.js";
import"./chunk-AR7MOSDL.js";import"./chunk-56MPPEZ2.js";import"./chunk-KIROIMR7.js";import"./chunk-PSZ7B6LN.js";
import"./chunk-P7YMAR4I.js";import"./chunk-KUM6ZNSD.js";export{a as openClusterOf};
