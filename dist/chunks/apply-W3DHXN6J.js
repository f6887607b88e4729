import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as S}from"./chunk-KI6WHWT2.js";import{a as O,b as h,c as x}from"./chunk-KGC4FF2G.js";import{a as b}from"./chunk-5LX32M74.js";
import{a as g}from"./chunk-ABRBK3FU.js";import"./chunk-KFME2T54.js";import"./chunk-KQK7443N.js";import"./chunk-GKFPDETC.js";
import"./chunk-ULWLLOGY.js";import{u as w}from"./chunk-NEMSNROU.js";import"./chunk-VDV7FUQT.js";import"./chunk-YRJVZIPG.js";
import"./chunk-OPXG4YK7.js";import"./chunk-TFGBKQWM.js";import{i as m}from"./chunk-F3KVN5GY.js";import{
a as f,f as d,g as y}from"./chunk-KUM6ZNSD.js";var B=f(async(t,e,o)=>{var u=[];try{let n=t.flag("wait")===!0;n&&h(e);let s=O(t);let r=A(t);let i=await g(t.text("manife\
st")??"",e.env.GITHUB_WORKSPACE??".",{});let a=J(i,e);if(a===void 0)return!1;let c=d(u,await b(t,e),!0);let{client:p}=c;
$(i,p,t);let j=await I(p,a,{force:t.flag("force-conflicts")??!1,...r},e,o);return n?await x(p,v(j),s,e,o):!0}catch(M){var C=M,
k=!0}finally{var l=y(u,C,k);l&&await l}},"run");function A(t){let e=t.text("name-suffix");if(e===void 0)return{};if(/^[a-z0-9]([a-z0-9-]{0,50}[a-z0-9])?$/.
test(e))return{suffix:e};throw new m(`the input name-suffix is ${JSON.stringify(e)}, but must be up to 52 small letters,\
 digits and hyphens`)}f(A,"suffixOf");function J(t,e){let o=t.flatMap(({result:n,isFile:s})=>n.ok?[]:n.problems.map(r=>({
...r,isFile:s})));for(let n of S(o))e.annotate(n);return o.length>0?void 0:t.flatMap(({result:n})=>n.ok?n.asWritten:[])}
f(J,"checked");function $(t,e,o){if(o.text("namespace")===void 0)return;let s=t.flatMap(({result:a})=>a.ok?a.manifests:[]).
find(({metadata:a})=>(a.namespace??e.namespace)!==e.namespace);if(s===void 0)return;let{name:r,namespace:i}=s.metadata;throw new m(
`the manifest of ${r} is for namespace ${i}, and the input namespace is ${e.namespace}; leave that out`)}f($,"requireNam\
espace");async function I(t,e,o,n,s){let r=[];try{for(let i of e){let a=await w(t,i,o,s);r.push(a),n.log.line(`jirasync.\
sync.jira.io/${a.metadata.name} serverside-applied`)}}finally{let i=f(a=>r.map(c=>String(a(c))).join(","),"list");n.setOutput(
"name",i(({metadata:a})=>a.name)),n.setOutput("namespace",i(({metadata:a})=>a.namespace??t.namespace)),n.setOutput("gene\
ration",i(({metadata:a})=>a.generation??""))}return r}f(I,"applyAll");function v(t){return[...Map.groupBy(t,({metadata:o})=>o.
namespace??"")].map(([o,n])=>({namespace:o,names:n.map(({metadata:s})=>s.name)}))}f(v,"awaitedOf");export{B as run};
