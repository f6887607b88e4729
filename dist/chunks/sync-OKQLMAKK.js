import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a,b}from"./chunk-6LQE4PRI.js";import"./chunk-EWS6TLJT.js";import"./chunk-TE6627GS.js";import"./chunk-F3KVN5GY.js";
import"./chunk-KUM6ZNSD.js";export{a as run,b as runSyncs};
