import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a}from"./chunk-IVSOPMG4.js";import"./chunk-U3ALRFUB.js";import"./chunk-W7CLRVBM.js";import"./chunk-AJWYHMOI.js";
import"./chunk-DPQ63K6J.js";import"./chunk-OPXG4YK7.js";import"./chunk-TFGBKQWM.js";import"./chunk-F3KVN5GY.js";
import"./chunk-KUM6ZNSD.js";export{a as statusTable};
