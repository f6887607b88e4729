import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{b as n}from"./chunk-3YI4RWYW.js";import"./chunk-D7QGMX5I.js";import"./chunk-FAT5GHH3.js";import{
a as r}from"./chunk-KUM6ZNSD.js";var p=r((o,t,m)=>n(o,t,!0,m),"run");export{p as run};
