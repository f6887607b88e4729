import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a}from"./chunk-KUM6ZNSD.js";var l=class extends Error{static{a(this,"SyncError")}name="SyncError";failure;constructor(e){super(e.message,{cause:e.cause}),
this.failure=e}};function d(n,e,r){return new l({reason:n,message:e,retryable:!1,...r===void 0?{}:{cause:r}})}a(d,"perma\
nent");function c(n,e,r,t){return new l({reason:n,message:e,retryable:!0,...t===void 0?{}:{retryAfter:t},...r===void 0?{}:
{cause:r}})}a(c,"passing");function p(n){let e=n.reason;return e instanceof l?e:e instanceof Error&&e.name==="TimeoutErr\
or"?c("Timeout","The sync did not finish within its time limit. Raise spec.timeout (seconds) or narrow the target.",e):d(
"Cancelled","The sync was cancelled.",e)}a(p,"abortError");function m(){let n=[];return{add(e){if(e.length<4)return;let r=[e,encodeURIComponent(e),Buffer.from(e).toString("base64"),
JSON.stringify(e).slice(1,-1)];n=[...new Set([...n,...r])].sort((t,o)=>o.length-t.length)},redact:a(e=>n.reduce((r,t)=>r.
replaceAll(t,"***"),e),"redact")}}a(m,"createRedactor");function g(n,e){let r=Math.max(1,Math.floor(n.length/3)),t;for(let o of e){let s=y(n.toLowerCase(),o.toLowerCase());s<=r&&
s<(t?.distance??Number.POSITIVE_INFINITY)&&(t={candidate:o,distance:s})}return t?.candidate}a(g,"nearest");function y(n,e){
if(Math.abs(n.length-e.length)>5)return Number.POSITIVE_INFINITY;let r=Array.from({length:e.length+1},(o,s)=>s),t=[];for(let o=1;o<=
n.length;o++){let s=[o];for(let i=1;i<=e.length;i++){let u=(r[i-1]??0)+(n[o-1]===e[i-1]?0:1),f=o>1&&i>1&&n[o-1]===e[i-2]&&
n[o-2]===e[i-1]?(t[i-2]??0)+1:Number.POSITIVE_INFINITY;s.push(Math.min(u,f,(r[i]??0)+1,(s[i-1]??0)+1))}t=r,r=s}return r[e.
length]??0}a(y,"editDistance");export{l as a,d as b,c,p as d,g as e,m as f};
