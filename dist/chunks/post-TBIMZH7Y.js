import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{c as C}from"./chunk-RN335Q5C.js";import{a as v}from"./chunk-5LX32M74.js";import"./chunk-KFME2T54.js";
import"./chunk-KQK7443N.js";import"./chunk-GKFPDETC.js";import"./chunk-H6Z5QS6F.js";import{b as k}from"./chunk-EK2G5STZ.js";
import"./chunk-W7CLRVBM.js";import{e as g,g as S,i as b,r as R}from"./chunk-NEMSNROU.js";import{t as y}from"./chunk-VDV7FUQT.js";
import"./chunk-YRJVZIPG.js";import"./chunk-OPXG4YK7.js";import"./chunk-TFGBKQWM.js";import{c as w}from"./chunk-F3KVN5GY.js";
import{a as s,f as p,g as h}from"./chunk-KUM6ZNSD.js";import{hostname as E}from"node:os";var x=2e4,P=s(async(n,e,r)=>{var t=[];try{let o=C(e);if(o.length===0)return!0;let d=AbortSignal.any([r,AbortSignal.timeout(
x)]);let u=p(t,await v(n,e),!0);for(let i of o)try{await T(u.client,i,e,d)}catch(m){if(!(m instanceof w))throw m;e.annotate(
{level:"warning",title:`${i.name}: the cluster does not know that its step was killed`,message:m.message})}return!0}catch(l){
var f=l,c=!0}finally{var a=h(t,f,c);a&&await a}},"run");async function T(n,{name:e,namespace:r=n.namespace},o,d){let u=S(
o.env,E(),process.pid),t=await n.get(b,{name:e,namespace:r},d).catch(i=>{if(!g(i))throw i}),l=t?.status.phase==="Running"&&
t.status.executor?.id===u.id;if(t===void 0||!l)return;let f={onDeleted:s(()=>{},"onDeleted"),onCancelRequested:s(()=>{},
"onCancelRequested"),onTrouble:s(()=>{},"onTrouble")},c=new R(n,t,u,f);c.update(y(t.status,I(o)));let a=await c.close(x);
if(a!==void 0)throw new w(a);o.log.line(`${e}: its step did not reach its end; the status in the cluster says so now`)}s(
T,"end");function I(n){let e=new Date;return n.state(k)!==void 0?{kind:"cancelled",at:e,message:"The workflow was cancel\
led, and its step was killed before it had ended."}:{kind:"failed",at:e,failure:{reason:"Internal",message:"The step was\
 killed before it had ended: by the job's time limit, for want of memory, or because the workflow was cancelled. Run it \
again; what was pushed by then stays.",retryable:!0}}}s(I,"endOf");export{P as run};
