import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a}from"./chunk-3BCHZ6UE.js";import"./chunk-U3ALRFUB.js";import"./chunk-W7CLRVBM.js";import"./chunk-VDV7FUQT.js";
import"./chunk-YRJVZIPG.js";import"./chunk-OPXG4YK7.js";import"./chunk-TFGBKQWM.js";import"./chunk-F3KVN5GY.js";
import"./chunk-KUM6ZNSD.js";export{a as statusTable};
