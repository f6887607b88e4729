import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as S,b as h}from"./chunk-RAYQZBZC.js";import"./chunk-O3F5JZIT.js";import{a as A,c as O,d as J}from"./chunk-U5WDR35R.js";
import"./chunk-QCIHQ253.js";import"./chunk-JHQ3AINW.js";import{a as x}from"./chunk-664IJUJD.js";import"./chunk-L7IQNQO3.js";
import"./chunk-GFJBUMKT.js";import"./chunk-GKFPDETC.js";import"./chunk-C5PYT7Q5.js";import"./chunk-JU2FOLQJ.js";
import{a as C}from"./chunk-XIQ37FBN.js";import{a as u}from"./chunk-TE6627GS.js";import"./chunk-4CZJ5VLM.js";
import{u as j,w as g}from"./chunk-JENAXSEA.js";import"./chunk-LOD2IXHY.js";import"./chunk-AX6HBCGN.js";
import"./chunk-OPXG4YK7.js";import"./chunk-TFGBKQWM.js";import{h as p}from"./chunk-ZC44NFCY.js";import{
a as c,f as w,g as b}from"./chunk-KUM6ZNSD.js";var W=c(async(e,n,t)=>{var d=[];try{let r=[...e.list("file")??[],...e.operands];if(r.length===0)throw new p("no manifest\
 was named; give one or more with -f FILE");let i=J(e);let{resources:o,asWritten:s,problems:a}=await S(r,n,{},t);for(let k of a)
n.stderr.line(h(k));if(a.length>0)return u.usage;e.flag("wait")===!0&&A();let f=w(d,await x(e,n),!0);E(o,f,e);let m=await M(
f,s,e,n,t);if(e.flag("wait")!==!0)return u.completed;let I=l(e)==="text"?n.stdout:n.stderr;return await O(f,R(m),i,I,n,t)}catch(L){
var $=L,N=!0}finally{var y=b(d,$,N);y&&await y}},"run");function E(e,n,t){if(t.text("namespace")===void 0)return;let r=e.
find(({metadata:s})=>(s.namespace??n.namespace)!==n.namespace);if(r===void 0)return;let{name:i,namespace:o}=r.metadata;throw new p(
`the manifest of ${i} is for namespace ${o}, not ${n.namespace}`)}c(E,"requireNamespace");async function M(e,n,t,r,i){let o={
force:t.flag("force-conflicts")??!1,...t.flag("generate-suffix")===!0?{suffix:g(new Date(e.deps.now()))}:{}},s=l(t)==="t\
ext",a=[];try{for(let f of n){let m=await j(e,f,o,i);a.push(m),s&&r.stdout.line(`${v(m)} serverside-applied`)}}finally{!s&&
a.length>0&&F(a,l(t),r)}return a}c(M,"applyAll");function R(e){return[...Map.groupBy(e,({metadata:t})=>t.namespace??"")].
map(([t,r])=>({namespace:t,names:r.map(({metadata:i})=>i.name)}))}c(R,"awaitedOf");function F(e,n,{stdout:t}){if(n==="na\
me"){for(let o of e)t.line(v(o));return}let r=e.map(({metadata:{managedFields:o,...s},...a})=>({...a,metadata:s})),i=r.length===
1?r[0]:{apiVersion:"v1",kind:"List",items:r};if(n==="json")t.json(i);else for(let o of C(i))t.line(o)}c(F,"print");function v({
metadata:e}){return`jirasync.sync.jira.io/${e.name}`}c(v,"resourceName");function l(e){return e.text("output")??"text"}c(
l,"outputOf");export{W as run};
