import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as x}from"./chunk-VAVDU3RJ.js";import{a as g}from"./chunk-VW64K5D5.js";import{a as h,b as S}from"./chunk-KH27A23G.js";
import{a as y}from"./chunk-7UNHJLC5.js";import"./chunk-N64MI43Y.js";import"./chunk-KFME2T54.js";import"./chunk-KQK7443N.js";
import"./chunk-GKFPDETC.js";import{a as T}from"./chunk-U3ALRFUB.js";import{a as f}from"./chunk-TE6627GS.js";
import"./chunk-W7CLRVBM.js";import"./chunk-NEMSNROU.js";import{d}from"./chunk-VDV7FUQT.js";import"./chunk-YRJVZIPG.js";
import"./chunk-OPXG4YK7.js";import"./chunk-TFGBKQWM.js";import{i as p}from"./chunk-F3KVN5GY.js";import{
a as m,f as l,g as w}from"./chunk-KUM6ZNSD.js";var M=m(async(t,n,e)=>{var s=[];try{if(t.operands.length!==1)throw new p("name the one sync whose conditions are to be s\
hown");let o=l(s,await g(t,n),!0);if(t.flag("watch")===!0)return await D(o,t,n,e);let[a]=y(await o.list(e),t.operands);if(a===
void 0)return f.failed;if(t.text("output")==="json")n.stdout.json(a.status.conditions);else for(let j of b(a,new Date))n.
stdout.line(j);return f.completed}catch(r){var i=r,c=!0}finally{var u=w(s,i,c);u&&await u}},"run");function D(t,n,e,o){if(n.
text("output")==="json")throw new p("--watch shows text only; leave out --output json");let a=e.stdout.isTerminal?h(e.stdout,
()=>new Date,(s,r)=>s.flatMap(i=>b(i,r))):S(e.stdout,e.stderr,({status:s})=>s.conditions.map(r=>{let{type:i,reason:c,message:u}=r;
return`${i}=${r.status}  ${c}  ${u}`}));return x(t,n,a,e,o)}m(D,"watch");function b({status:t},n){let e=t.conditions.map(
o=>[o.type,o.status,d(n.getTime()-Date.parse(o.lastTransitionTime)),o.reason,o.message]);return T(["condition","status",
"age","reason","message"],e)}m(b,"conditionTable");export{M as run};
