import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a,b}from"./chunk-T424EVUR.js";import"./chunk-JFX3JFQZ.js";import"./chunk-5ZYLZMAA.js";import"./chunk-62B2EDTX.js";
import"./chunk-KUM6ZNSD.js";export{a as openStatusFile,b as readStatusFiles};
