import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{b as a,c as b,d as c}from"./chunk-YGD4N6R3.js";import"./chunk-KH27A23G.js";import"./chunk-7UNHJLC5.js";
import"./chunk-AJQ6U7XD.js";import"./chunk-5PAZVWWU.js";import"./chunk-XBG4L7AD.js";import"./chunk-GKFPDETC.js";
import"./chunk-VHVFE5HY.js";import"./chunk-U3ALRFUB.js";import"./chunk-TE6627GS.js";import"./chunk-W7CLRVBM.js";
import"./chunk-HCWSWB6M.js";import"./chunk-46AWRIIQ.js";import"./chunk-3J22ZK4O.js";import"./chunk-OPXG4YK7.js";
import"./chunk-TFGBKQWM.js";import"./chunk-F3KVN5GY.js";import"./chunk-KUM6ZNSD.js";export{a as run,b as waitAndReport,c as waitLimits};
