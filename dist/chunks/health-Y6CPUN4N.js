import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as b}from"./chunk-VFUNZATG.js";import{a as x}from"./chunk-7UNHJLC5.js";import"./chunk-ZULBNVDU.js";
import"./chunk-WMTLDXKK.js";import"./chunk-2ZPQDZR3.js";import"./chunk-GKFPDETC.js";import{a as S}from"./chunk-JU2FOLQJ.js";
import{a as u}from"./chunk-TE6627GS.js";import"./chunk-4CZJ5VLM.js";import"./chunk-62KOVNUQ.js";import{
h as y,o as w,p as R}from"./chunk-65K5VP22.js";import"./chunk-32WCK34T.js";import"./chunk-D4EQACLH.js";
import"./chunk-FL2ZMYUT.js";import"./chunk-F3KVN5GY.js";import{a as c,f as h,g as f}from"./chunk-KUM6ZNSD.js";var F=c(async(t,o,a)=>{var s=[];try{let r=h(s,await b(t,o),!0);let p=x(await r.list(a),t.operands);let i=new Date;let n=w(
p.map(e=>({...R(e),phase:e.status.phase,...y(e,i)})));if(t.text("output")==="json")o.stdout.json(n);else for(let e of L(
n,t.flag("all-namespaces")===!0))o.stdout.line(e);return n.some(({health:e})=>e==="Unhealthy")?u.failed:u.completed}catch(l){
var m=l,g=!0}finally{var d=f(s,m,g);d&&await d}},"run");function L(t,o){let a=[...o?["namespace"]:[],"name","health","ph\
ase","reason","message"],r=t.map(({name:p,namespace:i="",health:n,phase:s,reason:l,message:m})=>[...o?[i]:[],p,n,s,l,m]);
return S(a,r)}c(L,"healthTable");export{F as run};
