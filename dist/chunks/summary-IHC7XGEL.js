import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as j}from"./chunk-VW64K5D5.js";import{a as S}from"./chunk-7UNHJLC5.js";import"./chunk-N64MI43Y.js";
import"./chunk-KFME2T54.js";import"./chunk-KQK7443N.js";import"./chunk-GKFPDETC.js";import{a as T}from"./chunk-U3ALRFUB.js";
import{a as $}from"./chunk-TE6627GS.js";import"./chunk-W7CLRVBM.js";import"./chunk-NEMSNROU.js";import{
d as g,n as w}from"./chunk-VDV7FUQT.js";import"./chunk-YRJVZIPG.js";import"./chunk-OPXG4YK7.js";import"./chunk-TFGBKQWM.js";
import"./chunk-F3KVN5GY.js";import{a as d,f,g as y}from"./chunk-KUM6ZNSD.js";var N=20,E=d(async(t,e,n)=>{var i=[];try{let r=f(i,await j(t,e),!0);let h=S(await r.list(n),t.operands);let s=new Date;let o=w(
h,s);if(t.text("output")==="json")e.stdout.json(o);else for(let u of R(o,s))e.stdout.line(u);return $.completed}catch(l){
var a=l,m=!0}finally{var c=y(i,a,m);c&&await c}},"run");function R(t,e){let{syncs:n,phases:r,health:h,issues:s,oldestSync:o,
neverCompleted:i,attention:l}=t,a=l.slice(0,N).map(({name:c,namespace:u,...p})=>[u===void 0?c:`${u}/${c}`,p.health,p.reason,
p.message]),m=l.length-a.length;return[...a.length===0?[]:[...T(["needs attention","health","reason","message"],a)],...m>
0?[`and ${m} more, which jirasync health names`]:[],...a.length===0?[]:[""],`Syncs:   ${n}${O(r)}`,`Health:  ${O(h).replace(
/^: /,"")||"nothing to tell"}`,`Issues:  ${s.processed} of ${s.total} processed, ${s.failed} failed`,...o===void 0?[]:[`\
Oldest:  ${o.name}, last completed ${g(e.getTime()-Date.parse(o.lastSyncTime))} ago`],...i===0?[]:[`Never completed: ${i}`]]}
d(R,"summaryLines");function O(t){let e=Object.entries(t).filter(([,n])=>n>0);return e.length===0?"":`: ${e.map(([n,r])=>`${r}\
 ${n}`).join(", ")}`}d(O,"counts");export{E as run};
