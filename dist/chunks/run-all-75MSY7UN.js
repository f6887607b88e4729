import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{l as m,q as h,t as g,u as y,v as b,w}from"./chunk-EHDJ5LJS.js";import"./chunk-KQK7443N.js";import"./chunk-GKFPDETC.js";
import{a as l}from"./chunk-TE6627GS.js";import{a as u,h as c}from"./chunk-W7CLRVBM.js";import"./chunk-5T4NDAUZ.js";
import"./chunk-US3CIJCB.js";import"./chunk-YRJVZIPG.js";import"./chunk-OPXG4YK7.js";import"./chunk-TFGBKQWM.js";
import{a as p}from"./chunk-F3KVN5GY.js";import{a as d}from"./chunk-KUM6ZNSD.js";async function T(i,e,s,r){let n=[];for(let t of i){let f=await R(t,s,r);if(n.push(f),e==="text"&&k(f,s),x(f,s),r.aborted)
break}e==="json"&&s.stdout.json(F(n));let o=h(n.map(({resource:t})=>t)),a=n.some(({statusFileError:t,clusterFailure:f})=>t!==
void 0||f!==void 0);return o===l.completed&&a?l.failed:o}d(T,"runAll");async function R(i,e,s){let{name:r}=i.resource.metadata,
n=c(r,i.dryRun?"plan":"sync",e.stderr,Date.now),a=await m(i,e,{onEvent:d((t,f)=>{t.kind==="waiting"?n.waiting(t.message,
t.seconds):t.kind==="retrying"?n.waiting(t.failure.message,t.seconds):n.show(f)},"onEvent"),onTrouble:d(({message:t})=>n.
note(`the status in the cluster lags behind: ${t}`),"onTrouble")},s);return n.end(),a}d(R,"runShown");function k({resource:i,
outcome:e,seconds:s},{stdout:r}){if(e.kind==="cancelled"||e.report===void 0)return;let{report:n}=e,o=n.planned===void 0?
y(i,n,s):b(i,n,n.planned);for(let a of o)r.line(a)}d(k,"printText");function x({resource:i,outcome:e,seconds:s,statusFileError:r,
clusterFailure:n},{stderr:o}){let{name:a}=i.metadata;e.kind!=="completed"&&o.line(w(a,e,s)),e.kind==="failed"&&I(e.failure)&&
u(e.failure.cause,o),r!==void 0&&o.line(`${a}: can't write its status file: ${p(r)}`),n!==void 0&&o.line(`${a}: the clus\
ter does not have its last status: ${n.message}`)}d(x,"printTrouble");function I({reason:i,cause:e}){return i==="Interna\
l"&&e instanceof Error&&!("syscall"in e)}d(I,"isBug");function F(i){let e=i.map(({resource:s,outcome:r})=>g(s,r));return e.
length===1?e[0]:{kind:"List",items:e}}d(F,"asJson");export{T as runAll};
