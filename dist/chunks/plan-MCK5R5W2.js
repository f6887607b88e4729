import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{b as n}from"./chunk-6LQE4PRI.js";import"./chunk-EWS6TLJT.js";import"./chunk-TE6627GS.js";import"./chunk-F3KVN5GY.js";
import{a as r}from"./chunk-KUM6ZNSD.js";var p=r((o,t,m)=>n(o,t,!0,m),"run");export{p as run};
