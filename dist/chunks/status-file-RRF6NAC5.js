import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a,b}from"./chunk-ETGNTBN5.js";import"./chunk-27TKILBW.js";import"./chunk-5ZYLZMAA.js";import"./chunk-2KI6PDA5.js";
import"./chunk-KUM6ZNSD.js";export{a as openStatusFile,b as readStatusFiles};
