import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a}from"./chunk-KUM6ZNSD.js";var m=["AuthenticationFailed","PermissionDenied","NotFound","InvalidQuery","InvalidSpec","RateLimited","JiraUnavailable",
"MalformedResponse","Incomplete","RepositoryUnavailable","PushRejected","PushConflict","ClusterUnavailable","ClusterConf\
lict","Timeout","Cancelled","IssuesFailed","ExecutorLost","Internal"],l=class extends Error{static{a(this,"SyncError")}name="\
SyncError";failure;constructor(e){super(e.message,{cause:e.cause}),this.failure=e}};function c(r,e,n){return new l({reason:r,
message:e,retryable:!1,...n===void 0?{}:{cause:n}})}a(c,"permanent");function u(r,e,n,t){return new l({reason:r,message:e,
retryable:!0,...t===void 0?{}:{retryAfter:t},...n===void 0?{}:{cause:n}})}a(u,"passing");function g(r){let e=r.reason;return e instanceof
l?e:e instanceof Error&&e.name==="TimeoutError"?u("Timeout","The sync did not finish within its time limit. Raise spec.t\
imeout (seconds) or narrow the target.",e):c("Cancelled","The sync was cancelled.",e)}a(g,"abortError");function y(){let r=[];return{add(e){if(e.length<4)return;let n=[e,encodeURIComponent(e),Buffer.from(e).toString("base64"),
JSON.stringify(e).slice(1,-1)];r=[...new Set([...r,...n])].sort((t,o)=>o.length-t.length)},redact:a(e=>r.reduce((n,t)=>n.
replaceAll(t,"***"),e),"redact")}}a(y,"createRedactor");var d=class extends Error{static{a(this,"UsageError")}name="UsageError"};function h(r,e){let n=Math.max(1,Math.floor(r.length/3)),t;for(let o of e){let i=I(r.toLowerCase(),o.toLowerCase());i<=n&&
i<(t?.distance??Number.POSITIVE_INFINITY)&&(t={candidate:o,distance:i})}return t?.candidate}a(h,"nearest");function I(r,e){
if(Math.abs(r.length-e.length)>5)return Number.POSITIVE_INFINITY;let n=Array.from({length:e.length+1},(o,i)=>i),t=[];for(let o=1;o<=
r.length;o++){let i=[o];for(let s=1;s<=e.length;s++){let f=(n[s-1]??0)+(r[o-1]===e[s-1]?0:1),p=o>1&&s>1&&r[o-1]===e[s-2]&&
r[o-2]===e[s-1]?(t[s-2]??0)+1:Number.POSITIVE_INFINITY;i.push(Math.min(f,p,(n[s]??0)+1,(i[s-1]??0)+1))}t=n,n=i}return n[e.
length]??0}a(I,"editDistance");export{m as a,l as b,c,u as d,g as e,h as f,y as g,d as h};
