import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a}from"./chunk-ZULBNVDU.js";import"./chunk-WMTLDXKK.js";import"./chunk-2ZPQDZR3.js";import"./chunk-GKFPDETC.js";
import"./chunk-62KOVNUQ.js";import"./chunk-65K5VP22.js";import"./chunk-32WCK34T.js";import"./chunk-D4EQACLH.js";
import"./chunk-FL2ZMYUT.js";import"./chunk-F3KVN5GY.js";import"./chunk-KUM6ZNSD.js";export{a as openClusterOf};
