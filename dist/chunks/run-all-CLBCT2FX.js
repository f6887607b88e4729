import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{m,r as h,u as g,v as y,w as b,x as w}from"./chunk-KFME2T54.js";import"./chunk-KQK7443N.js";import"./chunk-GKFPDETC.js";
import{a as f}from"./chunk-TE6627GS.js";import{a as u,h as c}from"./chunk-W7CLRVBM.js";import"./chunk-NEMSNROU.js";
import"./chunk-VDV7FUQT.js";import"./chunk-YRJVZIPG.js";import"./chunk-OPXG4YK7.js";import"./chunk-TFGBKQWM.js";
import{a as p}from"./chunk-F3KVN5GY.js";import{a as d}from"./chunk-KUM6ZNSD.js";async function T(i,e,s,o){let n=[];for(let t of i){let l=await R(t,s,o);if(n.push(l),e==="text"&&k(l,s),x(l,s),o.aborted)
break}e==="json"&&s.stdout.json(F(n));let r=h(n.map(({resource:t})=>t)),a=n.some(({statusFileError:t,clusterFailure:l})=>t!==
void 0||l!==void 0);return r===f.completed&&a?f.failed:r}d(T,"runAll");async function R(i,e,s){let{name:o}=i.resource.metadata,
n=c(o,i.dryRun?"plan":"sync",e.stderr,Date.now),a=await m(i,e,{onEvent:d((t,l)=>{t.kind==="waiting"?n.waiting(t.message,
t.seconds):t.kind==="retrying"?n.waiting(t.failure.message,t.seconds):n.show(l)},"onEvent"),onTrouble:d(({message:t})=>n.
note(`the status in the cluster lags behind: ${t}`),"onTrouble")},s);return n.end(),a}d(R,"runShown");function k({resource:i,
outcome:e,seconds:s},{stdout:o}){if(e.kind==="cancelled"||e.report===void 0)return;let{report:n}=e,r=n.planned===void 0?
y(i,n,s):b(i,n,n.planned);for(let a of r)o.line(a)}d(k,"printText");function x({resource:i,outcome:e,seconds:s,statusFileError:o,
clusterFailure:n},{stderr:r}){let{name:a}=i.metadata;e.kind!=="completed"&&r.line(w(a,e,s)),e.kind==="failed"&&I(e.failure)&&
u(e.failure.cause,r),o!==void 0&&r.line(`${a}: can't write its status file: ${p(o)}`),n!==void 0&&r.line(`${a}: the clus\
ter does not have its last status: ${n.message}`)}d(x,"printTrouble");function I({reason:i,cause:e}){return i==="Interna\
l"&&e instanceof Error&&!("syscall"in e)}d(I,"isBug");function F(i){let e=i.map(({resource:s,outcome:o})=>g(s,o));return e.
length===1?e[0]:{kind:"List",items:e}}d(F,"asJson");export{T as runAll};
