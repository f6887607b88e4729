import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a,b}from"./chunk-EJTD5EUD.js";import"./chunk-O3F5JZIT.js";import"./chunk-ODMDPGMY.js";import"./chunk-56MPPEZ2.js";
import"./chunk-3BQ4654C.js";import"./chunk-P7YMAR4I.js";import"./chunk-KUM6ZNSD.js";export{b as problemLine,a as readManifests};
