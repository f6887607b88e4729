import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as o}from"./chunk-KUM6ZNSD.js";var s=class extends Error{static{o(this,"SyncError")}name="SyncError";failure;constructor(e){super(e.message,{cause:e.cause}),
this.failure=e}};function l(n,e,r){return new s({reason:n,message:e,retryable:!1,...r===void 0?{}:{cause:r}})}o(l,"perma\
nent");function d(n,e,r,t){return new s({reason:n,message:e,retryable:!0,...t===void 0?{}:{retryAfter:t},...r===void 0?{}:
{cause:r}})}o(d,"passing");function u(n){let e=n.reason;return e instanceof s?e:e instanceof Error&&e.name==="TimeoutErr\
or"?d("Timeout","The sync did not finish within its time limit. Raise spec.timeout (seconds) or narrow the target.",e):l(
"Cancelled","The sync was cancelled.",e)}o(u,"abortError");function f(){let n=[];return{add(e){if(e.length<4)return;let r=[e,encodeURIComponent(e),Buffer.from(e).toString("base64"),
JSON.stringify(e).slice(1,-1)];n=[...new Set([...n,...r])].sort((t,a)=>a.length-t.length)},redact:o(e=>n.reduce((r,t)=>r.
replaceAll(t,"***"),e),"redact")}}o(f,"createRedactor");function p(n,e){let r=Math.max(1,Math.floor(n.length/3)),t;for(let a of e){let i=m(n.toLowerCase(),a.toLowerCase());i<=r&&
i<(t?.distance??Number.POSITIVE_INFINITY)&&(t={candidate:a,distance:i})}return t?.candidate}o(p,"nearest");function m(n,e){
if(Math.abs(n.length-e.length)>5)return Number.POSITIVE_INFINITY;let r=Array.from({length:e.length+1},(t,a)=>a);for(let t=1;t<=
n.length;t++){let a=[t];for(let i=1;i<=e.length;i++){let c=(r[i-1]??0)+(n[t-1]===e[i-1]?0:1);a.push(Math.min(c,(r[i]??0)+
1,(a[i-1]??0)+1))}r=a}return r[e.length]??0}o(m,"editDistance");export{s as a,l as b,d as c,u as d,p as e,f};
