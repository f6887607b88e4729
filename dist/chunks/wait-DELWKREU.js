import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{b as a,c as b,d as c}from"./chunk-TXDKN7ER.js";import"./chunk-KH27A23G.js";import"./chunk-7UNHJLC5.js";
import"./chunk-KDAWPJZU.js";import"./chunk-P2EQVHQQ.js";import"./chunk-2X767K4H.js";import"./chunk-GKFPDETC.js";
import"./chunk-IVSOPMG4.js";import"./chunk-U3ALRFUB.js";import"./chunk-TE6627GS.js";import"./chunk-W7CLRVBM.js";
import"./chunk-EDG7E4D2.js";import"./chunk-AJWYHMOI.js";import"./chunk-DPQ63K6J.js";import"./chunk-OPXG4YK7.js";
import"./chunk-TFGBKQWM.js";import"./chunk-F3KVN5GY.js";import"./chunk-KUM6ZNSD.js";export{a as run,b as waitAndReport,c as waitLimits};
