import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{b as a,c as b,d as c}from"./chunk-IV3PWWAI.js";import"./chunk-KH27A23G.js";import"./chunk-7UNHJLC5.js";
import"./chunk-TECECELB.js";import"./chunk-VRYWC3GH.js";import"./chunk-XBG4L7AD.js";import"./chunk-GKFPDETC.js";
import"./chunk-5W7JDIMO.js";import"./chunk-JU2FOLQJ.js";import"./chunk-TE6627GS.js";import"./chunk-4CZJ5VLM.js";
import"./chunk-WAAD4F6N.js";import"./chunk-IXLHE7GO.js";import"./chunk-WCUMCXUD.js";import"./chunk-OPXG4YK7.js";
import"./chunk-TFGBKQWM.js";import"./chunk-F3KVN5GY.js";import"./chunk-KUM6ZNSD.js";export{a as run,b as waitAndReport,c as waitLimits};
