import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a}from"./chunk-X6OALQRZ.js";import"./chunk-U3ALRFUB.js";import"./chunk-W7CLRVBM.js";import"./chunk-JIVM2Y2G.js";
import"./chunk-5CUCI7VR.js";import"./chunk-D4EQACLH.js";import"./chunk-FL2ZMYUT.js";import"./chunk-F3KVN5GY.js";
import"./chunk-KUM6ZNSD.js";export{a as statusTable};
