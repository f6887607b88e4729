import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{b as a,c as b,d as c}from"./chunk-VLEB5MSM.js";import"./chunk-JPWQC6LK.js";import"./chunk-KYDCUA6T.js";
import"./chunk-5T44HZXI.js";import"./chunk-RRQF5URT.js";import"./chunk-RQ6EREKY.js";import"./chunk-FVVFR67N.js";
import"./chunk-TE6627GS.js";import"./chunk-YT36VQXJ.js";import"./chunk-6WNF4NO2.js";import"./chunk-ZFESNUNB.js";
import"./chunk-AR7MOSDL.js";import"./chunk-56MPPEZ2.js";import"./chunk-KIROIMR7.js";import"./chunk-PSZ7B6LN.js";
import"./chunk-P7YMAR4I.js";import"./chunk-KUM6ZNSD.js";export{a as run,b as waitAndReport,c as waitLimits};
