import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{b as a,c as b,d as c}from"./chunk-AAJBNYQR.js";import"./chunk-KH27A23G.js";import"./chunk-7UNHJLC5.js";
import"./chunk-F6LT2RXM.js";import"./chunk-4S6VK2AC.js";import"./chunk-XBG4L7AD.js";import"./chunk-GKFPDETC.js";
import"./chunk-EFGTHK2D.js";import"./chunk-JU2FOLQJ.js";import"./chunk-TE6627GS.js";import"./chunk-4CZJ5VLM.js";
import"./chunk-GJYHUOM4.js";import"./chunk-IBK5Q44W.js";import"./chunk-CXFMJVQA.js";import"./chunk-OPXG4YK7.js";
import"./chunk-TFGBKQWM.js";import"./chunk-F3KVN5GY.js";import"./chunk-KUM6ZNSD.js";export{a as run,b as waitAndReport,c as waitLimits};
