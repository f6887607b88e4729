import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a,b}from"./chunk-TFNMWUHC.js";import"./chunk-V4HGJ6KE.js";import"./chunk-DQTZMBN2.js";import"./chunk-M4DOESMW.js";
import"./chunk-KUM6ZNSD.js";export{a as openStatusFile,b as readStatusFiles};
