import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as S,b as h}from"./chunk-R5Z6FZK3.js";import{a as A,c as O,d as J}from"./chunk-EU2BOXCS.js";import"./chunk-KH27A23G.js";
import"./chunk-7UNHJLC5.js";import{a as x}from"./chunk-N64MI43Y.js";import"./chunk-KFME2T54.js";import"./chunk-KQK7443N.js";
import"./chunk-GKFPDETC.js";import"./chunk-3BCHZ6UE.js";import"./chunk-U3ALRFUB.js";import{a as C}from"./chunk-YTRKDBT4.js";
import{a as u}from"./chunk-TE6627GS.js";import"./chunk-W7CLRVBM.js";import{u as j,w as g}from"./chunk-NEMSNROU.js";
import"./chunk-VDV7FUQT.js";import"./chunk-YRJVZIPG.js";import"./chunk-OPXG4YK7.js";import"./chunk-TFGBKQWM.js";
import{i as p}from"./chunk-F3KVN5GY.js";import{a as f,f as w,g as b}from"./chunk-KUM6ZNSD.js";var W=f(async(e,n,t)=>{var d=[];try{let r=[...e.list("file")??[],...e.operands];if(r.length===0)throw new p("no manifest\
 was named; give one or more with -f FILE");let i=J(e);let{resources:o,asWritten:s,problems:a}=await S(r,n,{},t);for(let k of a)
n.stderr.line(h(k));if(a.length>0)return u.usage;e.flag("wait")===!0&&A();let c=w(d,await x(e,n),!0);E(o,c,e);let m=await M(
c,s,e,n,t);if(e.flag("wait")!==!0)return u.completed;let I=l(e)==="text"?n.stdout:n.stderr;return await O(c,R(m),i,I,n,t)}catch(L){
var $=L,N=!0}finally{var y=b(d,$,N);y&&await y}},"run");function E(e,n,t){if(t.text("namespace")===void 0)return;let r=e.
find(({metadata:s})=>(s.namespace??n.namespace)!==n.namespace);if(r===void 0)return;let{name:i,namespace:o}=r.metadata;throw new p(
`the manifest of ${i} is for namespace ${o}, not ${n.namespace}`)}f(E,"requireNamespace");async function M(e,n,t,r,i){let o={
force:t.flag("force-conflicts")??!1,...t.flag("generate-suffix")===!0?{suffix:g(new Date(e.deps.now()),e.deps.random)}:{}},
s=l(t)==="text",a=[];try{for(let c of n){let m=await j(e,c,o,i);a.push(m),s&&r.stdout.line(`${v(m)} serverside-applied`)}}finally{
!s&&a.length>0&&F(a,l(t),r)}return a}f(M,"applyAll");function R(e){return[...Map.groupBy(e,({metadata:t})=>t.namespace??
"")].map(([t,r])=>({namespace:t,names:r.map(({metadata:i})=>i.name)}))}f(R,"awaitedOf");function F(e,n,{stdout:t}){if(n===
"name"){for(let o of e)t.line(v(o));return}let r=e.map(({metadata:{managedFields:o,...s},...a})=>({...a,metadata:s})),i=r.
length===1?r[0]:{apiVersion:"v1",kind:"List",items:r};if(n==="json")t.json(i);else for(let o of C(i))t.line(o)}f(F,"prin\
t");function v({metadata:e}){return`jirasync.sync.jira.io/${e.name}`}f(v,"resourceName");function l(e){return e.text("ou\
tput")??"text"}f(l,"outputOf");export{W as run};
