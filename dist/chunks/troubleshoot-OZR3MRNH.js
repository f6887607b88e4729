import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as S}from"./chunk-VW64K5D5.js";import{a as v}from"./chunk-7UNHJLC5.js";import"./chunk-N64MI43Y.js";
import"./chunk-KFME2T54.js";import"./chunk-KQK7443N.js";import"./chunk-GKFPDETC.js";import{a as I}from"./chunk-U3ALRFUB.js";
import{a as m}from"./chunk-TE6627GS.js";import"./chunk-W7CLRVBM.js";import"./chunk-NEMSNROU.js";import{
d as g,q as w,r as h}from"./chunk-VDV7FUQT.js";import"./chunk-YRJVZIPG.js";import"./chunk-OPXG4YK7.js";
import"./chunk-TFGBKQWM.js";import{i as y}from"./chunk-F3KVN5GY.js";import{a,f as p,g as u}from"./chunk-KUM6ZNSD.js";var C=10,E={error:"\u2717",warning:"!",info:"\xB7"},L=a(async(e,n,t)=>{var d=[];try{if(e.operands.length!==1)throw new y(
"name the one sync to look into");let i=p(d,await S(e,n),!0);let[o]=v(await i.list(t),e.operands);if(o===void 0)return m.
failed;let r=new Date;let s=w(o,r);let c=await i.notices(o,t);let f=i.kind==="cluster"?h(o):[];e.text("output")==="json"?
n.stdout.json({name:o.name,findings:s,events:c,commands:f}):(F(s,n),O(c,r,n),j(f,n));return s.some(({severity:T})=>T==="\
error")?m.failed:m.completed}catch($){var N=$,x=!0}finally{var l=u(d,N,x);l&&await l}},"run");function F(e,{stdout:n}){for(let{
severity:t,reason:i,message:o,advice:r}of e)n.line(`${E[t]} ${i}: ${o}`),r!==void 0&&n.line(`  \u2192 ${r}`)}a(F,"printF\
indings");function O(e,n,{stdout:t}){if(e.length===0)return;let i=e.slice(-C).map(({lastSeen:o,type:r,reason:s,count:c,note:f})=>[
o===void 0?"":g(n.getTime()-o.getTime()),r,s,c>1?`${f} (${c} times)`:f]);t.line("");for(let o of I(["last seen","type","\
reason","event"],i))t.line(o)}a(O,"printNotices");function j(e,{stdout:n}){if(e.length!==0){n.line(""),n.line("Go on wit\
h:");for(let t of e)n.line(`  ${t}`)}}a(j,"printCommands");export{L as run};
