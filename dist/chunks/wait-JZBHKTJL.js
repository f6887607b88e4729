import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{b as a,c as b,d as c}from"./chunk-BHX3SH2Y.js";import"./chunk-KH27A23G.js";import"./chunk-7UNHJLC5.js";
import"./chunk-PXZBSF4M.js";import"./chunk-N7BJAGII.js";import"./chunk-XBG4L7AD.js";import"./chunk-GKFPDETC.js";
import"./chunk-EFGTHK2D.js";import"./chunk-JU2FOLQJ.js";import"./chunk-TE6627GS.js";import"./chunk-4CZJ5VLM.js";
import"./chunk-U4SMZ2GY.js";import"./chunk-IBK5Q44W.js";import"./chunk-CXFMJVQA.js";import"./chunk-OPXG4YK7.js";
import"./chunk-TFGBKQWM.js";import"./chunk-F3KVN5GY.js";import"./chunk-KUM6ZNSD.js";export{a as run,b as waitAndReport,c as waitLimits};
