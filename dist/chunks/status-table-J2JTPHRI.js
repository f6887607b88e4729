import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a}from"./chunk-4OH342OC.js";import"./chunk-JU2FOLQJ.js";import"./chunk-4CZJ5VLM.js";import"./chunk-65K5VP22.js";
import"./chunk-32WCK34T.js";import"./chunk-D4EQACLH.js";import"./chunk-FL2ZMYUT.js";import"./chunk-F3KVN5GY.js";
import"./chunk-KUM6ZNSD.js";export{a as statusTable};
