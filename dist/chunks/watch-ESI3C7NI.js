import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as f}from"./chunk-VAVDU3RJ.js";import{a as w}from"./chunk-VW64K5D5.js";import{a as u,b as p}from"./chunk-KH27A23G.js";
import"./chunk-7UNHJLC5.js";import"./chunk-N64MI43Y.js";import"./chunk-KFME2T54.js";import"./chunk-KQK7443N.js";
import"./chunk-GKFPDETC.js";import{a as l}from"./chunk-3BCHZ6UE.js";import"./chunk-U3ALRFUB.js";import"./chunk-TE6627GS.js";
import"./chunk-W7CLRVBM.js";import"./chunk-NEMSNROU.js";import{b as c}from"./chunk-VDV7FUQT.js";import"./chunk-YRJVZIPG.js";
import"./chunk-OPXG4YK7.js";import"./chunk-TFGBKQWM.js";import"./chunk-F3KVN5GY.js";import{a as m,f as s,
g as i}from"./chunk-KUM6ZNSD.js";var L=m(async(e,t,d)=>{var n=[];try{let y=s(n,await w(e,t),!0);let r=e.flag("all-namespaces")===!0;let S=t.stdout.isTerminal?
u(t.stdout,()=>new Date,(o,T)=>l(o,T,{withNamespace:r})):p(t.stdout,t.stderr,o=>[c(o,r)]);return await f(y,e,S,t,d)}catch(h){
var v=h,R=!0}finally{var a=i(n,v,R);a&&await a}},"run");export{L as run};
