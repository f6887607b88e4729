import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as f}from"./chunk-2PLK3VPT.js";import{a as w}from"./chunk-QIF4YCOS.js";import{a as u,b as p}from"./chunk-QCIHQ253.js";
import"./chunk-JHQ3AINW.js";import"./chunk-664IJUJD.js";import"./chunk-L7IQNQO3.js";import"./chunk-GFJBUMKT.js";
import"./chunk-GKFPDETC.js";import{a as l}from"./chunk-C5PYT7Q5.js";import"./chunk-JU2FOLQJ.js";import"./chunk-TE6627GS.js";
import"./chunk-4CZJ5VLM.js";import"./chunk-JENAXSEA.js";import{b as c}from"./chunk-LOD2IXHY.js";import"./chunk-AX6HBCGN.js";
import"./chunk-OPXG4YK7.js";import"./chunk-TFGBKQWM.js";import"./chunk-ZC44NFCY.js";import{a as m,f as s,
g as i}from"./chunk-KUM6ZNSD.js";var L=m(async(e,t,d)=>{var n=[];try{let y=s(n,await w(e,t),!0);let r=e.flag("all-namespaces")===!0;let S=t.stdout.isTerminal?
u(t.stdout,()=>new Date,(o,T)=>l(o,T,{withNamespace:r})):p(t.stdout,t.stderr,o=>[c(o,r)]);return await f(y,e,S,t,d)}catch(h){
var v=h,R=!0}finally{var a=i(n,v,R);a&&await a}},"run");export{L as run};
