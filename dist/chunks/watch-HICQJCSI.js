import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as f}from"./chunk-2FQOCX5T.js";import{a as w}from"./chunk-VFUNZATG.js";import{a as u,b as p}from"./chunk-KH27A23G.js";
import"./chunk-7UNHJLC5.js";import"./chunk-ZULBNVDU.js";import"./chunk-WMTLDXKK.js";import"./chunk-2ZPQDZR3.js";
import"./chunk-GKFPDETC.js";import{a as l}from"./chunk-4OH342OC.js";import"./chunk-JU2FOLQJ.js";import"./chunk-TE6627GS.js";
import"./chunk-4CZJ5VLM.js";import"./chunk-62KOVNUQ.js";import{b as c}from"./chunk-65K5VP22.js";import"./chunk-32WCK34T.js";
import"./chunk-D4EQACLH.js";import"./chunk-FL2ZMYUT.js";import"./chunk-F3KVN5GY.js";import{a as m,f as s,
g as i}from"./chunk-KUM6ZNSD.js";var L=m(async(e,t,d)=>{var n=[];try{let y=s(n,await w(e,t),!0);let r=e.flag("all-namespaces")===!0;let S=t.stdout.isTerminal?
u(t.stdout,()=>new Date,(o,T)=>l(o,T,{withNamespace:r})):p(t.stdout,t.stderr,o=>[c(o,r)]);return await f(y,e,S,t,d)}catch(h){
var v=h,R=!0}finally{var a=i(n,v,R);a&&await a}},"run");export{L as run};
