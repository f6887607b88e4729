import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a,b}from"./chunk-6SZG4GWZ.js";import"./chunk-32WCK34T.js";import"./chunk-D4EQACLH.js";import"./chunk-FL2ZMYUT.js";
import"./chunk-F3KVN5GY.js";import"./chunk-KUM6ZNSD.js";export{b as problemLine,a as readManifests};
