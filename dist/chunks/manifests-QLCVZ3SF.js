import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a,b}from"./chunk-RG2PUI2P.js";import"./chunk-27TKILBW.js";import"./chunk-5ZYLZMAA.js";import"./chunk-2KI6PDA5.js";
import"./chunk-D7QGMX5I.js";import"./chunk-FAT5GHH3.js";import"./chunk-KUM6ZNSD.js";export{b as problemLine,a as readManifests};
