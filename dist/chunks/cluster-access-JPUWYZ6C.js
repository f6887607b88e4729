import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a}from"./chunk-DO6626YN.js";import"./chunk-MRJ7RV6H.js";import"./chunk-KQK7443N.js";import"./chunk-GKFPDETC.js";
import"./chunk-QMHPYHD2.js";import"./chunk-US3CIJCB.js";import"./chunk-YRJVZIPG.js";import"./chunk-OPXG4YK7.js";
import"./chunk-TFGBKQWM.js";import"./chunk-F3KVN5GY.js";import"./chunk-KUM6ZNSD.js";export{a as openClusterOf};
