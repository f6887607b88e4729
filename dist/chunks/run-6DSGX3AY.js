import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as _}from"./chunk-EWS6TLJT.js";import{a as N}from"./chunk-N64MI43Y.js";import{A,m as k,q as y,r as J,
t as j,z as v}from"./chunk-KFME2T54.js";import"./chunk-KQK7443N.js";import"./chunk-GKFPDETC.js";import{
b as F}from"./chunk-AY7MLLIY.js";import{a as l}from"./chunk-TE6627GS.js";import{e as C}from"./chunk-W7CLRVBM.js";
import{g as L,h as T,i as I}from"./chunk-NEMSNROU.js";import"./chunk-VDV7FUQT.js";import{E as x,u as E,v as O}from"./chunk-YRJVZIPG.js";
import"./chunk-OPXG4YK7.js";import"./chunk-TFGBKQWM.js";import{c as R,d as g,i as m}from"./chunk-F3KVN5GY.js";
import{a as o,f as S,g as b}from"./chunk-KUM6ZNSD.js";import{hostname as D}from"node:os";function Y(){if(process.send===void 0||!process.connected)return;let e=new AbortController,n=new Set,i=o(s=>{let a=v.safeParse(
s).data;if(a?.kind==="cancel")e.abort(g("Cancelled",a.message));else if(a?.kind==="jira-pause")for(let u of n)u.pause(a.
ms);else if(a?.kind==="jira-limit")for(let u of n)u.limitTo(a.requests)},"onMessage"),t=o(()=>e.abort(new Error("the ope\
rator is gone")),"onDisconnect");process.on("message",i),process.on("disconnect",t);let r=o(s=>{process.connected&&process.
send?.(s,void 0,void 0,()=>{})},"send");return{signal:e.signal,send:r,jiraTraffic:{join(s,a){return n.add(a),r({kind:"ji\
ra-open",host:s}),()=>{n.delete(a),r({kind:"jira-close",host:s})}},onPause:o((s,a)=>r({kind:"jira-pause",host:s,ms:a}),"\
onPause")},[Symbol.dispose](){process.removeListener("message",i),process.removeListener("disconnect",t),process.connected&&
process.disconnect()}}}o(Y,"operatorLink");function q(e,n,i,t){let r=M(n,i,t);if(r===void 0)return;let[s,a,u]=r;e.write(s,a,{operationID:i.syncState?.operationID,...u})}
o(q,"logEvent");function M(e,{syncState:n},i){let t=i?"debug":"info";switch(e.kind){case"started":return[t,"Sync started",
{retryCount:e.retryCount||void 0}];case"operation-started":return["info",`Operation ${e.operation}`,{}];case"discovered":
return["info","Issues found",{issues:e.total}];case"processed":return["debug","Issues mirrored",{issues:n?.issues}];case"\
waiting":return["warn",e.message,{seconds:Math.round(e.seconds)}];case"retrying":{let{failure:r,retryCount:s,seconds:a}=e;
return["warn",r.message,{reason:r.reason,retryCount:s,seconds:Math.round(a)}]}case"completed":return[t,"Sync completed",
{issues:n?.issues,commit:e.commit??void 0}];case"failed":return[i?"debug":"error",e.failure.message,{reason:e.failure.reason}];case"\
cancelled":case"interrupted":return["warn",e.message,{}];case"pending":case"scheduled":case"configured":case"deleted":return;default:
return e}}o(M,"lineOf");var ye=o(async(e,n,i)=>{var w=[];try{let[t]=e.operands;if(t===void 0||e.operands.length>1)throw new m("name the one sync\
 to run");_();let r=S(w,Y());let s=r===void 0?i:AbortSignal.any([i,r.signal]);let a=S(w,await N(e,n),!0);let u=C(process.
stderr,F(e,n,process.stderr.isTTY));let d=await a.get(I,{name:t},s);let f=V(n);f.kind==="External"&&W(d,f,e,a);let p=await H(
d,f,a,e,n);if("reason"in p)return await z(a,d,f,p,u);let c=await k(p,n,B(u,r),s);return G(c,u)}catch(U){var $=U,X=!0}finally{
var h=b(w,$,X);h&&await h}},"run");function V({env:e}){let n=y(e,"JIRASYNC_EXECUTOR");if(n===void 0)return L(e,D(),process.
pid);if(n!=="Operator"&&n!=="Job")throw new m("JIRASYNC_EXECUTOR is neither Operator nor Job");return{kind:n,id:y(e,"JIR\
ASYNC_EXECUTOR_ID")??D()}}o(V,"executorOf");function W({status:e},n,i,t){if(i.flag("force")===!0||!T(e,n,new Date(t.deps.
now())))return;let r=e.executor?.url??e.executor?.id;throw g("ClusterConflict",`It is being run by ${r}. Wait until that\
 has ended, or run with --force beside it.`)}o(W,"assertNotElsewhere");async function H(e,n,i,t,r){let s=x(e.spec);if(!s.
ok)return P(s.problems.map(({message:c})=>c).join(" "));let{name:a,namespace:u=i.namespace,generation:d}=e.metadata,f={name:a,
namespace:u,...d===void 0?{}:{generation:d}},p={apiVersion:E,kind:O,metadata:f,spec:s.spec,status:e.status};try{return{resource:p,
settings:await A(p,t,r),dryRun:!1,retryCount:K(r),isResumed:n.kind!=="External",cluster:{client:i,executor:n,isRequired:!0,
object:e}}}catch(c){if(c instanceof m)return P(c.message);if(c instanceof R)return c.failure;throw c}}o(H,"requestedRun");
function P(e){return{reason:"InvalidSpec",message:e,retryable:!1}}o(P,"invalidSpec");function K({env:e}){let n=y(e,"JIRA\
SYNC_RETRY_COUNT")??"0";if(!/^\d{1,3}$/.test(n))throw new m("JIRASYNC_RETRY_COUNT is not a number");return Number(n)}o(K,
"retryCountOf");async function z(e,n,i,t,r){r.write("error",t.message,{reason:t.reason});let s=await j(e,n,i,t);return s!==
void 0&&r.write("error",s.message,{reason:s.reason}),t.reason==="InvalidSpec"?l.usage:l.failed}o(z,"refused");function B(e,n){
let i=n!==void 0;return{onEvent:o((t,r)=>q(e,t,r,i),"onEvent"),onTrouble:o(({reason:t,message:r})=>e.write("warn",`The s\
tatus lags behind: ${r}`,{reason:t}),"onTrouble"),...n===void 0?{}:{onStatusWritten:o(t=>n.send({kind:"status-written",result:t}),
"onStatusWritten"),onJiraRequest:o(({host:t,status:r,seconds:s})=>n.send({kind:"jira-request",host:t,status:r,seconds:s}),
"onJiraRequest"),jiraTraffic:n.jiraTraffic}}}o(B,"observerOf");function G({resource:e,clusterFailure:n},i){return n!==void 0?
(i.write("error",`The cluster does not have the last status: ${n.message}`),l.failed):e.status?.phase==="Pending"?l.interrupted:
J([e])}o(G,"exitCodeOf");export{ye as run};
