import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a}from"./chunk-HRX5BN4Q.js";import"./chunk-GO7PC3AB.js";import"./chunk-E6LB4MLC.js";import"./chunk-3B7X3JMZ.js";
import"./chunk-ODMDPGMY.js";import"./chunk-56MPPEZ2.js";import"./chunk-KIROIMR7.js";import"./chunk-3BQ4654C.js";
import"./chunk-P7YMAR4I.js";import"./chunk-KUM6ZNSD.js";export{a as openClusterOf};
