import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{b as a,c as b,d as c}from"./chunk-6HCDOFUR.js";import"./chunk-KH27A23G.js";import"./chunk-7UNHJLC5.js";
import"./chunk-Z5NHX3EF.js";import"./chunk-DGLSJVCK.js";import"./chunk-2X767K4H.js";import"./chunk-GKFPDETC.js";
import"./chunk-X6OALQRZ.js";import"./chunk-U3ALRFUB.js";import"./chunk-TE6627GS.js";import"./chunk-W7CLRVBM.js";
import"./chunk-TVWQVPWH.js";import"./chunk-JIVM2Y2G.js";import"./chunk-5CUCI7VR.js";import"./chunk-D4EQACLH.js";
import"./chunk-FL2ZMYUT.js";import"./chunk-F3KVN5GY.js";import"./chunk-KUM6ZNSD.js";export{a as run,b as waitAndReport,c as waitLimits};
