import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as m}from"./chunk-5RDB3UM5.js";import{a as n,b as i,d as c}from"./chunk-P2EQVHQQ.js";import"./chunk-2X767K4H.js";
import"./chunk-GKFPDETC.js";import"./chunk-EDG7E4D2.js";import"./chunk-AJWYHMOI.js";import"./chunk-DPQ63K6J.js";
import"./chunk-OPXG4YK7.js";import"./chunk-TFGBKQWM.js";import"./chunk-F3KVN5GY.js";import{a as o}from"./chunk-KUM6ZNSD.js";async function y(e,u,f){let t=e.list("file");if(t===void 0)return i(e);let{resources:d,problems:r}=await m(t,u,{localRepository:!0},
f);if(r.length>0)return{ok:!1,problems:r};let s=d.map(a=>n(a,e));return c(s),{ok:!0,syncs:s}}o(y,"requestedSyncs");export{y as requestedSyncs};
