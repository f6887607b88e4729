import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a,b}from"./chunk-R5Z6FZK3.js";import"./chunk-YRJVZIPG.js";import"./chunk-OPXG4YK7.js";import"./chunk-TFGBKQWM.js";
import"./chunk-F3KVN5GY.js";import"./chunk-KUM6ZNSD.js";export{b as problemLine,a as readManifests};
