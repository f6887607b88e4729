import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a,b}from"./chunk-7WJGPMIM.js";import"./chunk-5CUCI7VR.js";import"./chunk-D4EQACLH.js";import"./chunk-FL2ZMYUT.js";
import"./chunk-F3KVN5GY.js";import"./chunk-KUM6ZNSD.js";export{b as problemLine,a as readManifests};
