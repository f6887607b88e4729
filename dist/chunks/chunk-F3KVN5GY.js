import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as t}from"./chunk-KUM6ZNSD.js";function m(r){return r instanceof Error?r.message:String(r)}t(m,"messageOf");var g=["AuthenticationFailed","PermissionDenied","NotFound","InvalidQuery","InvalidSpec","RateLimited","JiraUnavailable",
"MalformedResponse","Incomplete","RepositoryUnavailable","PushRejected","PushConflict","ClusterUnavailable","ClusterConf\
lict","Timeout","Cancelled","IssuesFailed","ExecutorLost","Internal"],l=class extends Error{static{t(this,"SyncError")}name="\
SyncError";failure;constructor(e){super(e.message,{cause:e.cause}),this.failure=e}};function c(r,e,n){return new l({reason:r,
message:e,retryable:!1,...n===void 0?{}:{cause:n}})}t(c,"permanent");function u(r,e,n,o){return new l({reason:r,message:e,
retryable:!0,...o===void 0?{}:{retryAfter:o},...n===void 0?{}:{cause:n}})}t(u,"passing");function y(r){let e=r.reason;return e instanceof
l?e:e instanceof Error&&e.name==="TimeoutError"?u("Timeout","The sync did not finish within its time limit. Raise spec.t\
imeout (seconds) or narrow the target.",e):c("Cancelled","The sync was cancelled.",e)}t(y,"abortError");function h(){let r=[];return{add(e){if(e.length<4)return;let n=[e,encodeURIComponent(e),Buffer.from(e).toString("base64"),
JSON.stringify(e).slice(1,-1)];r=[...new Set([...r,...n])].sort((o,a)=>a.length-o.length)},redact:t(e=>r.reduce((n,o)=>n.
replaceAll(o,"***"),e),"redact")}}t(h,"createRedactor");var d=class extends Error{static{t(this,"UsageError")}name="UsageError"};function I(r,e){let n=Math.max(1,Math.floor(r.length/3)),o;for(let a of e){let i=x(r.toLowerCase(),a.toLowerCase());i<=n&&
i<(o?.distance??Number.POSITIVE_INFINITY)&&(o={candidate:a,distance:i})}return o?.candidate}t(I,"nearest");function x(r,e){
if(Math.abs(r.length-e.length)>5)return Number.POSITIVE_INFINITY;let n=Array.from({length:e.length+1},(a,i)=>i),o=[];for(let a=1;a<=
r.length;a++){let i=[a];for(let s=1;s<=e.length;s++){let f=(n[s-1]??0)+(r[a-1]===e[s-1]?0:1),p=a>1&&s>1&&r[a-1]===e[s-2]&&
r[a-2]===e[s-1]?(o[s-2]??0)+1:Number.POSITIVE_INFINITY;i.push(Math.min(f,p,(n[s]??0)+1,(i[s-1]??0)+1))}o=n,n=i}return n[e.
length]??0}t(x,"editDistance");export{m as a,g as b,l as c,c as d,u as e,y as f,I as g,h,d as i};
