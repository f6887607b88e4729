import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as m}from"./chunk-R5Z6FZK3.js";import{a as n,b as i,e as c}from"./chunk-KFME2T54.js";import"./chunk-KQK7443N.js";
import"./chunk-GKFPDETC.js";import"./chunk-NEMSNROU.js";import"./chunk-VDV7FUQT.js";import"./chunk-YRJVZIPG.js";
import"./chunk-OPXG4YK7.js";import"./chunk-TFGBKQWM.js";import"./chunk-F3KVN5GY.js";import{a as o}from"./chunk-KUM6ZNSD.js";async function y(e,u,f){let t=e.list("file");if(t===void 0)return i(e);let{resources:d,problems:r}=await m(t,u,{localRepository:!0},
f);if(r.length>0)return{ok:!1,problems:r};let s=d.map(a=>n(a,e));return c(s),{ok:!0,syncs:s}}o(y,"requestedSyncs");export{y as requestedSyncs};
