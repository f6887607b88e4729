import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{b as E}from"./chunk-ULWLLOGY.js";import{E as w,J as R,K as m,L}from"./chunk-NEMSNROU.js";import{b as S,
c as h,e as b}from"./chunk-VDV7FUQT.js";import{f as y,i as g}from"./chunk-F3KVN5GY.js";import{a as r}from"./chunk-KUM6ZNSD.js";function P(e){return{limitMs:C(e,"timeout","30m"),graceMs:C(e,"grace","30s")}}r(P,"waitLimits");function C(e,s,n){let o=e.
text(s)??n,a=b(o);if(a!==void 0)return a;throw new g(`the input ${s} is ${JSON.stringify(o)}, which is no time; give one\
 such as 90s, 30m or 1h30m`)}r(C,"durationOf");function U(e){for(let[s,n]of Object.entries(E))e.setOutput(s,n)}r(U,"setU\
nseenEnd");async function D(e,s,{limitMs:n,graceMs:o},a,i){let t=e.deps.now()+n,c=h(e.deps.now),d=[];for(let{names:u,...f}of s){
let I={names:u,graceMs:o,limitMs:Math.max(0,t-e.deps.now())},p=await R(r(l=>w(e,f,u,l),"changes"),I,l=>M(l,c,a),i);if(i.
aborted)throw y(i);await v(e,p,{namespace:f.namespace,limitMs:n},a,i),d.push(...p)}return k(d,a),s.some(({names:u})=>u.length===
0)&&a.setOutput("name",d.map(({name:u})=>u).join(",")),m(d)==="completed"}r(D,"waitForSyncs");function M(e,s,{log:n}){switch(e.
kind){case"changed":s(e.sync)&&n.line(S(e.sync));break;case"deleted":n.line(`${e.sync.name}: deleted`);break;case"interr\
upted":n.line(`the connection to the cluster is being made again: ${e.failure.message}`);break;case"synced":break;default:}}
r(M,"show");async function v(e,s,n,o,a){for(let i of s.length===0?[void 0]:s){let t=await L(e,i===void 0?[]:[i],n,a);if(t.
length===0)continue;for(let d of t)o.log.line(d);let c=i===void 0?"No such JIRASync":`${i.name}: ${O[i.kind]}`;o.annotate(
{level:"error",title:c,message:t.join(`
`)})}}r(v,"report");var O={completed:"completed",failed:"failed",cancelled:"cancelled",gone:"not there",open:"not ended \
in time"},W=["Failed","Cancelled","Running","Pending","Scheduled","Completed"];function k(e,s){let n=e.flatMap(t=>"sync"in
t&&t.sync!==void 0?[t.sync.status]:[]),o=r(t=>String(n.reduce((c,{syncState:d})=>c+(d?.[t]??0),0)),"sum"),a=new Set(n.flatMap(
({syncState:t})=>t?.commit??[])),i={phase:W.find(t=>n.some(c=>c.phase===t))??"",result:m(e),commit:[...a].join(","),"tot\
al-issues":o("totalIssues"),"processed-issues":o("processedIssues"),"failed-issues":o("failedIssues")};for(let[t,c]of Object.
entries(i))s.setOutput(t,c)}r(k,"setOutputs");export{P as a,U as b,D as c};
