import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{b as a,c as b,d as c}from"./chunk-33YSSTQB.js";import"./chunk-JPWQC6LK.js";import"./chunk-KYDCUA6T.js";
import"./chunk-42GWG7UC.js";import"./chunk-RSNSXN2G.js";import"./chunk-KIROIMR7.js";import"./chunk-N2SAZPAQ.js";
import"./chunk-FVVFR67N.js";import"./chunk-TE6627GS.js";import"./chunk-YT36VQXJ.js";import"./chunk-6SMXJICK.js";
import"./chunk-LVVYWFKE.js";import"./chunk-L62XGPV2.js";import"./chunk-PSZ7B6LN.js";import"./chunk-TFGBKQWM.js";
import"./chunk-P7YMAR4I.js";import"./chunk-KUM6ZNSD.js";export{a as run,b as waitAndReport,c as waitLimits};
