import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a}from"./chunk-N64MI43Y.js";import"./chunk-KFME2T54.js";import"./chunk-KQK7443N.js";import"./chunk-GKFPDETC.js";
import"./chunk-NEMSNROU.js";import"./chunk-VDV7FUQT.js";import"./chunk-YRJVZIPG.js";import"./chunk-OPXG4YK7.js";
import"./chunk-TFGBKQWM.js";import"./chunk-F3KVN5GY.js";import"./chunk-KUM6ZNSD.js";export{a as openClusterOf};
