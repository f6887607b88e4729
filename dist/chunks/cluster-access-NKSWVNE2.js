import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a}from"./chunk-W32ZRTZN.js";import"./chunk-EHDJ5LJS.js";import"./chunk-KQK7443N.js";import"./chunk-GKFPDETC.js";
import"./chunk-5T4NDAUZ.js";import"./chunk-US3CIJCB.js";import"./chunk-YRJVZIPG.js";import"./chunk-OPXG4YK7.js";
import"./chunk-TFGBKQWM.js";import"./chunk-F3KVN5GY.js";import"./chunk-KUM6ZNSD.js";export{a as openClusterOf};
