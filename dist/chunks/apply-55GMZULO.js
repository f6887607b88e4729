import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as S,b as h}from"./chunk-EJTD5EUD.js";import"./chunk-O3F5JZIT.js";import{a as J}from"./chunk-EBHL5D2G.js";
import{b as A,c as O}from"./chunk-I7D6KNPT.js";import"./chunk-JPWQC6LK.js";import"./chunk-KYDCUA6T.js";
import{a as x}from"./chunk-HRX5BN4Q.js";import"./chunk-GO7PC3AB.js";import"./chunk-ELHVT4J5.js";import"./chunk-FVVFR67N.js";
import{a as u}from"./chunk-TE6627GS.js";import"./chunk-YT36VQXJ.js";import{t as j,v as g}from"./chunk-E6LB4MLC.js";
import"./chunk-3B7X3JMZ.js";import"./chunk-ODMDPGMY.js";import"./chunk-56MPPEZ2.js";import"./chunk-KIROIMR7.js";
import"./chunk-3BQ4654C.js";import{h as p}from"./chunk-P7YMAR4I.js";import{a as c,f as w,g as b}from"./chunk-KUM6ZNSD.js";var V=c(async(e,n,t)=>{var d=[];try{let r=[...e.list("file")??[],...e.operands];if(r.length===0)throw new p("no manifest\
 was named; give one or more with -f FILE");let i=O(e);let{resources:o,asWritten:s,problems:a}=await S(r,n,{},t);for(let N of a)
n.stderr.line(h(N));if(a.length>0)return u.usage;let f=w(d,await x(e,n),!0);E(o,f,e);let m=await M(f,s,e,n,t);if(e.flag(
"wait")!==!0)return u.completed;let v=l(e)==="text"?n.stdout:n.stderr;return await A(f,R(m),i,v,n,t)}catch(I){var L=I,$=!0}finally{
var y=b(d,L,$);y&&await y}},"run");function E(e,n,t){if(t.text("namespace")===void 0)return;let r=e.find(({metadata:s})=>(s.
namespace??n.namespace)!==n.namespace);if(r===void 0)return;let{name:i,namespace:o}=r.metadata;throw new p(`the manifest\
 of ${i} is for namespace ${o}, not ${n.namespace}`)}c(E,"requireNamespace");async function M(e,n,t,r,i){let o={force:t.
flag("force-conflicts")??!1,...t.flag("generate-suffix")===!0?{suffix:g(new Date(e.deps.now()))}:{}},s=l(t)==="text",a=[];
try{for(let f of n){let m=await j(e,f,o,i);a.push(m),s&&r.stdout.line(`${C(m)} serverside-applied`)}}finally{!s&&a.length>
0&&k(a,l(t),r)}return a}c(M,"applyAll");function R(e){return[...Map.groupBy(e,({metadata:t})=>t.namespace??"")].map(([t,
r])=>({namespace:t,names:r.map(({metadata:i})=>i.name)}))}c(R,"awaitedOf");function k(e,n,{stdout:t}){if(n==="name"){for(let o of e)
t.line(C(o));return}let r=e.map(({metadata:{managedFields:o,...s},...a})=>({...a,metadata:s})),i=r.length===1?r[0]:{apiVersion:"\
v1",kind:"List",items:r};if(n==="json")t.json(i);else for(let o of J(i))t.line(o)}c(k,"print");function C({metadata:e}){
return`jirasync.sync.jira.io/${e.name}`}c(C,"resourceName");function l(e){return e.text("output")??"text"}c(l,"outputOf");export{V as run};
