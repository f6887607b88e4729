import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{b as a,c as b,d as c}from"./chunk-MNM5L3V2.js";import"./chunk-KH27A23G.js";import"./chunk-7UNHJLC5.js";
import"./chunk-W32ZRTZN.js";import"./chunk-EHDJ5LJS.js";import"./chunk-KQK7443N.js";import"./chunk-GKFPDETC.js";
import"./chunk-NT5H72YW.js";import"./chunk-U3ALRFUB.js";import"./chunk-TE6627GS.js";import"./chunk-W7CLRVBM.js";
import"./chunk-5T4NDAUZ.js";import"./chunk-US3CIJCB.js";import"./chunk-YRJVZIPG.js";import"./chunk-OPXG4YK7.js";
import"./chunk-TFGBKQWM.js";import"./chunk-F3KVN5GY.js";import"./chunk-KUM6ZNSD.js";export{a as run,b as waitAndReport,c as waitLimits};
