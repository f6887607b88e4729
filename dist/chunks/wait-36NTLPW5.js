import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{b as a,c as b,d as c}from"./chunk-RYQCATJT.js";import"./chunk-KH27A23G.js";import"./chunk-7UNHJLC5.js";
import"./chunk-ZULBNVDU.js";import"./chunk-WMTLDXKK.js";import"./chunk-2ZPQDZR3.js";import"./chunk-GKFPDETC.js";
import"./chunk-4OH342OC.js";import"./chunk-JU2FOLQJ.js";import"./chunk-TE6627GS.js";import"./chunk-4CZJ5VLM.js";
import"./chunk-62KOVNUQ.js";import"./chunk-65K5VP22.js";import"./chunk-32WCK34T.js";import"./chunk-D4EQACLH.js";
import"./chunk-FL2ZMYUT.js";import"./chunk-F3KVN5GY.js";import"./chunk-KUM6ZNSD.js";export{a as run,b as waitAndReport,c as waitLimits};
