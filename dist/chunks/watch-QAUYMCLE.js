import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as f}from"./chunk-67MKEGY3.js";import{a as w}from"./chunk-UNAKATW2.js";import{a as u,b as p}from"./chunk-JPWQC6LK.js";
import"./chunk-KYDCUA6T.js";import"./chunk-42GWG7UC.js";import"./chunk-RSNSXN2G.js";import"./chunk-KIROIMR7.js";
import{a as l}from"./chunk-N2SAZPAQ.js";import"./chunk-FVVFR67N.js";import"./chunk-TE6627GS.js";import"./chunk-YT36VQXJ.js";
import"./chunk-6SMXJICK.js";import{b as c}from"./chunk-LVVYWFKE.js";import"./chunk-L62XGPV2.js";import"./chunk-PSZ7B6LN.js";
import"./chunk-TFGBKQWM.js";import"./chunk-P7YMAR4I.js";import{a as m,f as s,g as i}from"./chunk-KUM6ZNSD.js";var L=m(async(e,t,d)=>{var n=[];try{let y=s(n,await w(e,t),!0);let r=e.flag("all-namespaces")===!0;let S=t.stdout.isTerminal?
u(t.stdout,()=>new Date,(o,T)=>l(o,T,{withNamespace:r})):p(t.stdout,t.stderr,o=>[c(o,r)]);return await f(y,e,S,t,d)}catch(h){
var v=h,R=!0}finally{var a=i(n,v,R);a&&await a}},"run");export{L as run};
