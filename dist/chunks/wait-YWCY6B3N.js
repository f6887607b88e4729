import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a,b,c}from"./chunk-I7D6KNPT.js";import"./chunk-JPWQC6LK.js";import"./chunk-KYDCUA6T.js";import"./chunk-HRX5BN4Q.js";
import"./chunk-GO7PC3AB.js";import"./chunk-ELHVT4J5.js";import"./chunk-FVVFR67N.js";import"./chunk-TE6627GS.js";
import"./chunk-YT36VQXJ.js";import"./chunk-E6LB4MLC.js";import"./chunk-3B7X3JMZ.js";import"./chunk-ODMDPGMY.js";
import"./chunk-56MPPEZ2.js";import"./chunk-KIROIMR7.js";import"./chunk-3BQ4654C.js";import"./chunk-P7YMAR4I.js";
import"./chunk-KUM6ZNSD.js";export{a as run,b as waitAndReport,c as waitLimits};
