import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{E as w,J as L,K as l,L as R}from"./chunk-62KOVNUQ.js";import{b as h,c as S,e as b}from"./chunk-65K5VP22.js";
import{f as y,i as g}from"./chunk-F3KVN5GY.js";import{a as c}from"./chunk-KUM6ZNSD.js";function P(e){return{limitMs:C(e,"timeout","30m"),graceMs:C(e,"grace","30s")}}c(P,"waitLimits");function C(e,i,n){let o=e.
text(i)??n,a=b(o);if(a!==void 0)return a;throw new g(`the input ${i} is ${JSON.stringify(o)}, which is no time; give one\
 such as 90s, 30m or 1h30m`)}c(C,"durationOf");async function j(e,i,{limitMs:n,graceMs:o},a,s){let t=e.deps.now()+n,r=S(
e.deps.now),d=[];for(let{names:m,...p}of i){let I={names:m,graceMs:o,limitMs:Math.max(0,t-e.deps.now())},f=await L(c(u=>w(
e,p,m,u),"changes"),I,u=>M(u,r,a),s);if(s.aborted)throw y(s);await W(e,f,{namespace:p.namespace,limitMs:n},a,s),d.push(...f)}
return x(d,a),l(d)==="completed"}c(j,"waitForSyncs");function M(e,i,{log:n}){switch(e.kind){case"changed":i(e.sync)&&n.line(
h(e.sync));break;case"deleted":n.line(`${e.sync.name}: deleted`);break;case"interrupted":n.line(`the connection to the c\
luster is being made again: ${e.failure.message}`);break;case"synced":break;default:}}c(M,"show");async function W(e,i,n,o,a){
for(let s of i.length===0?[void 0]:i){let t=await R(e,s===void 0?[]:[s],n,a);if(t.length===0)continue;for(let d of t)o.log.
line(d);let r=s===void 0?"No such JIRASync":`${s.name}: ${k[s.kind]}`;o.annotate({level:"error",title:r,message:t.join(`\

`)})}}c(W,"report");var k={completed:"completed",failed:"failed",cancelled:"cancelled",gone:"not there",open:"not ended \
in time"},v=["Failed","Cancelled","Running","Pending","Scheduled","Completed"];function x(e,i){let n=e.flatMap(t=>"sync"in
t&&t.sync!==void 0?[t.sync.status]:[]),o=c(t=>String(n.reduce((r,{syncState:d})=>r+(d?.[t]??0),0)),"sum"),a=new Set(n.flatMap(
({syncState:t})=>t?.commit??[])),s={phase:v.find(t=>n.some(r=>r.phase===t))??"",result:l(e),commit:[...a].join(","),"tot\
al-issues":o("totalIssues"),"processed-issues":o("processedIssues"),"failed-issues":o("failedIssues")};for(let[t,r]of Object.
entries(s))i.setOutput(t,r)}c(x,"setOutputs");export{P as a,j as b};
