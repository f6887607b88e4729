import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a}from"./chunk-ELHVT4J5.js";import"./chunk-FVVFR67N.js";import"./chunk-YT36VQXJ.js";import"./chunk-3B7X3JMZ.js";
import"./chunk-ODMDPGMY.js";import"./chunk-56MPPEZ2.js";import"./chunk-3BQ4654C.js";import"./chunk-P7YMAR4I.js";
import"./chunk-KUM6ZNSD.js";export{a as statusTable};
