import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as g}from"./chunk-KI6WHWT2.js";import{a as S,b as O}from"./chunk-AD3KLMDZ.js";import{a as w}from"./chunk-3LEFFOB7.js";
import{a as b}from"./chunk-WWKTZOLU.js";import"./chunk-WMTLDXKK.js";import"./chunk-2ZPQDZR3.js";import"./chunk-GKFPDETC.js";
import{u as y}from"./chunk-62KOVNUQ.js";import"./chunk-65K5VP22.js";import"./chunk-32WCK34T.js";import"./chunk-D4EQACLH.js";
import"./chunk-FL2ZMYUT.js";import{i as p}from"./chunk-F3KVN5GY.js";import{a as f,f as l,g as d}from"./chunk-KUM6ZNSD.js";var E=f(async(e,t,o)=>{var m=[];try{let n=S(e);let s=C(e);let i=await b(e.text("manifest")??"",t.env.GITHUB_WORKSPACE??"\
.",{});let r=k(i,t);if(r===void 0)return!1;let a=l(m,await w(e,t),!0);let{client:c}=a;A(i,c,e);let h=await J(c,r,{force:e.
flag("force-conflicts")??!1,...s},t,o);return e.flag("wait")===!0?await O(c,$(h),n,t,o):!0}catch(x){var j=x,M=!0}finally{
var u=d(m,j,M);u&&await u}},"run");function C(e){let t=e.text("name-suffix");if(t===void 0)return{};if(/^[a-z0-9]([a-z0-9-]{0,50}[a-z0-9])?$/.
test(t))return{suffix:t};throw new p(`the input name-suffix is ${JSON.stringify(t)}, but must be up to 52 small letters,\
 digits and hyphens`)}f(C,"suffixOf");function k(e,t){let o=e.flatMap(({result:n,isFile:s})=>n.ok?[]:n.problems.map(i=>({
...i,isFile:s})));for(let n of g(o))t.annotate(n);return o.length>0?void 0:e.flatMap(({result:n})=>n.ok?n.asWritten:[])}
f(k,"checked");function A(e,t,o){if(o.text("namespace")===void 0)return;let s=e.flatMap(({result:a})=>a.ok?a.manifests:[]).
find(({metadata:a})=>(a.namespace??t.namespace)!==t.namespace);if(s===void 0)return;let{name:i,namespace:r}=s.metadata;throw new p(
`the manifest of ${i} is for namespace ${r}, and the input namespace is ${t.namespace}; leave that out`)}f(A,"requireNam\
espace");async function J(e,t,o,n,s){let i=[];try{for(let r of t){let a=await y(e,r,o,s);i.push(a),n.log.line(`jirasync.\
sync.jira.io/${a.metadata.name} serverside-applied`)}}finally{let r=f(a=>i.map(c=>String(a(c))).join(","),"list");n.setOutput(
"name",r(({metadata:a})=>a.name)),n.setOutput("namespace",r(({metadata:a})=>a.namespace??e.namespace)),n.setOutput("gene\
ration",r(({metadata:a})=>a.generation??""))}return i}f(J,"applyAll");function $(e){return[...Map.groupBy(e,({metadata:o})=>o.
namespace??"")].map(([o,n])=>({namespace:o,names:n.map(({metadata:s})=>s.name)}))}f($,"awaitedOf");export{E as run};
