import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a,b}from"./chunk-SRB2O5O6.js";import"./chunk-V4HGJ6KE.js";import"./chunk-DQTZMBN2.js";import"./chunk-M4DOESMW.js";
import"./chunk-D7QGMX5I.js";import"./chunk-FAT5GHH3.js";import"./chunk-KUM6ZNSD.js";export{b as problemLine,a as readManifests};
