import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{b as a,c as b,d as c}from"./chunk-EU2BOXCS.js";import"./chunk-KH27A23G.js";import"./chunk-7UNHJLC5.js";
import"./chunk-N64MI43Y.js";import"./chunk-KFME2T54.js";import"./chunk-KQK7443N.js";import"./chunk-GKFPDETC.js";
import"./chunk-3BCHZ6UE.js";import"./chunk-U3ALRFUB.js";import"./chunk-TE6627GS.js";import"./chunk-W7CLRVBM.js";
import"./chunk-NEMSNROU.js";import"./chunk-VDV7FUQT.js";import"./chunk-YRJVZIPG.js";import"./chunk-OPXG4YK7.js";
import"./chunk-TFGBKQWM.js";import"./chunk-F3KVN5GY.js";import"./chunk-KUM6ZNSD.js";export{a as run,b as waitAndReport,c as waitLimits};
