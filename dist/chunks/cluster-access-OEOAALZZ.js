import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a}from"./chunk-Z5NHX3EF.js";import"./chunk-DGLSJVCK.js";import"./chunk-2X767K4H.js";import"./chunk-GKFPDETC.js";
import"./chunk-TVWQVPWH.js";import"./chunk-JIVM2Y2G.js";import"./chunk-5CUCI7VR.js";import"./chunk-D4EQACLH.js";
import"./chunk-FL2ZMYUT.js";import"./chunk-F3KVN5GY.js";import"./chunk-KUM6ZNSD.js";export{a as openClusterOf};
