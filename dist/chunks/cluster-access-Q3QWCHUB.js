import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a}from"./chunk-42GWG7UC.js";import"./chunk-RSNSXN2G.js";import"./chunk-KIROIMR7.js";import"./chunk-6SMXJICK.js";
import"./chunk-LVVYWFKE.js";import"./chunk-L62XGPV2.js";import"./chunk-PSZ7B6LN.js";import"./chunk-TFGBKQWM.js";
import"./chunk-P7YMAR4I.js";import"./chunk-KUM6ZNSD.js";export{a as openClusterOf};
