import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a,b}from"./chunk-L7EP4PCB.js";import"./chunk-JFX3JFQZ.js";import"./chunk-5ZYLZMAA.js";import"./chunk-62B2EDTX.js";
import"./chunk-D7QGMX5I.js";import"./chunk-FAT5GHH3.js";import"./chunk-KUM6ZNSD.js";export{b as problemLine,a as readManifests};
