import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a}from"./chunk-KDAWPJZU.js";import"./chunk-P2EQVHQQ.js";import"./chunk-2X767K4H.js";import"./chunk-GKFPDETC.js";
import"./chunk-EDG7E4D2.js";import"./chunk-AJWYHMOI.js";import"./chunk-DPQ63K6J.js";import"./chunk-OPXG4YK7.js";
import"./chunk-TFGBKQWM.js";import"./chunk-F3KVN5GY.js";import"./chunk-KUM6ZNSD.js";export{a as openClusterOf};
