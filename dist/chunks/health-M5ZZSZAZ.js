import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as b}from"./chunk-VW64K5D5.js";import{a as x}from"./chunk-7UNHJLC5.js";import"./chunk-N64MI43Y.js";
import"./chunk-KFME2T54.js";import"./chunk-KQK7443N.js";import"./chunk-GKFPDETC.js";import{a as S}from"./chunk-U3ALRFUB.js";
import{a as u}from"./chunk-TE6627GS.js";import"./chunk-W7CLRVBM.js";import"./chunk-NEMSNROU.js";import{
h as y,o as w,p as R}from"./chunk-VDV7FUQT.js";import"./chunk-YRJVZIPG.js";import"./chunk-OPXG4YK7.js";
import"./chunk-TFGBKQWM.js";import"./chunk-F3KVN5GY.js";import{a as c,f as h,g as f}from"./chunk-KUM6ZNSD.js";var F=c(async(t,o,a)=>{var s=[];try{let r=h(s,await b(t,o),!0);let p=x(await r.list(a),t.operands);let i=new Date;let n=w(
p.map(e=>({...R(e),phase:e.status.phase,...y(e,i)})));if(t.text("output")==="json")o.stdout.json(n);else for(let e of L(
n,t.flag("all-namespaces")===!0))o.stdout.line(e);return n.some(({health:e})=>e==="Unhealthy")?u.failed:u.completed}catch(l){
var m=l,g=!0}finally{var d=f(s,m,g);d&&await d}},"run");function L(t,o){let a=[...o?["namespace"]:[],"name","health","ph\
ase","reason","message"],r=t.map(({name:p,namespace:i="",health:n,phase:s,reason:l,message:m})=>[...o?[i]:[],p,n,s,l,m]);
return S(a,r)}c(L,"healthTable");export{F as run};
