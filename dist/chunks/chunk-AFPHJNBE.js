import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as Se,b as V,c as ae,d as Qt,e as Zt,f as en,g as tn,h as nn,i as ce,j as Ur,k as rn,l as Ve,m as Xe,n as Qe,o as Br,
p as on,q as sn,r as Gr,s as Hr,t as Ze,u as _,v as _e,x as an}from"./chunk-GFJBUMKT.js";import{a as Kr,b as cn}from"./chunk-GKFPDETC.js";
import{e as Nr,i as Mr,r as Ye,s as jr,x as Jr}from"./chunk-JENAXSEA.js";import{f as ie,g as xr,i as ze,j as Fr,k as Lr,
l as Dr,s as Xt,t as we}from"./chunk-LOD2IXHY.js";import{A as vr,B as $r,C as Vt,D as _r,c as We,d as Er,h as Ar,i as Tr,
j as se,k as Ir,n as Or,u as Pr,v as Cr}from"./chunk-AX6HBCGN.js";import{d as P,f as oe,g as Wt,k as Sr,m as C,o as Rr,
p as zt,r as kr,s as $e,t as J,x as Yt}from"./chunk-OPXG4YK7.js";import{j as qt,k as wr}from"./chunk-TFGBKQWM.js";
import{b as x,c as p,d as g,e as S,f as br,h as j}from"./chunk-ZC44NFCY.js";import{a as i,f as ge,g as be}from"./chunk-KUM6ZNSD.js";function Is(e){let t=e.map(({metadata:r})=>r.name),n=t.find((r,o)=>t.indexOf(r)!==o);if(n!==void 0)throw new j(`two mani\
fests are named ${n}; give each sync a name of its own`)}i(Is,"assertDistinct");function Os(e,t){let{spec:n,metadata:r}=e,
o=t.text("namespace")??r.namespace;if(r.namespace!==void 0&&o!==r.namespace)throw new j(`the manifest of ${r.name} is fo\
r namespace ${r.namespace}, not ${o}; leave ${t.label("namespace")} out`);return{...e,metadata:o===void 0?r:{...r,namespace:o},
spec:{...n,destination:{...n.destination,repository:t.text("repository")??n.destination.repository},retryPolicy:{...n.retryPolicy,
maxRetries:t.integer("max-retries")??n.retryPolicy.maxRetries},failurePolicy:{maxFailedIssues:t.integer("max-failed-issu\
es")??n.failurePolicy.maxFailedIssues}}}}i(Os,"withOverrides");function Ps(e){let t=et({projectKey:e.text("project"),jqlQuery:e.
text("jql"),epicKey:e.text("epic"),issueKeys:e.list("issues")?.slice()}),n={apiVersion:Pr,kind:Cr,metadata:{name:e.text(
"name")??Ir(t),...et({namespace:e.text("namespace")})},spec:{syncType:e.flag("incremental")===!0?"incremental":Tr(t),target:t,
destination:et({repository:e.text("repository"),branch:e.text("branch"),path:e.text("path"),format:e.text("format"),layout:e.
text("layout"),relationships:e.text("relationships"),prune:e.flag("prune")}),...et({fields:e.list("fields"),include:e.list(
"include"),timeout:e.integer("timeout")}),retryPolicy:{maxRetries:e.integer("max-retries")??0},failurePolicy:{maxFailedIssues:e.
integer("max-failed-issues")??0}}},r=_r(n,"options",{localRepository:!0});return r.ok?{ok:!0,syncs:r.manifests}:{ok:!1,problems:r.
problems.map(o=>vs(o,e))}}i(Ps,"describedSync");var Cs={"metadata.name":"name","metadata.namespace":"namespace","spec.ta\
rget.projectKey":"project","spec.target.jqlQuery":"jql","spec.target.epicKey":"epic","spec.target.issueKeys":"issues","s\
pec.destination.repository":"repository","spec.destination.branch":"branch","spec.destination.path":"path","spec.fields":"\
fields","spec.include":"include"};function vs(e,t){let n=Cs[e.path.replace(/\[\d+\]$/,"")];return n===void 0?e:{...e,source:t.
label(n)}}i(vs,"ofOption");function et(e){let t={};for(let[n,r]of Object.entries(e))r!==void 0&&Object.assign(t,{[n]:r});
return t}i(et,"given");function qr(e){let t=new Map;for(let r of e){let o=r.lastIndexOf("-"),s=r.slice(0,o),a=t.get(s);a===void 0?t.set(s,[Number(
r.slice(o+1))]):a.push(Number(r.slice(o+1)))}let n=[...t].sort(([r],[o])=>r<o?-1:1);return Object.fromEntries(n.map(([r,
o])=>[r,$s(o)]))}i(qr,"toKeyRanges");function*tt(e){for(let[t,n]of Object.entries(e))for(let[r,o]of zr(n))for(let s=r;s<=
o;s++)yield`${t}-${s}`}i(tt,"fromKeyRanges");function Wr(e){let t=0;for(let n of Object.values(e))for(let[r,o]of zr(n))t+=
Math.max(0,o-r+1);return t}i(Wr,"countKeys");function*zr(e){for(let t of e.split(",")){let[n,r=n]=t.split("-").map(Number);
n!==void 0&&r!==void 0&&(yield[n,r])}}i(zr,"bounds");function $s(e){e.sort((o,s)=>o-s);let t=[],n,r=0;for(let o of e){if(n!==
void 0&&o<=r+1){r=o;continue}n!==void 0&&t.push(n===r?`${n}`:`${n}-${r}`),n=o,r=o}return n!==void 0&&t.push(n===r?`${n}`:
`${n}-${r}`),t.join(",")}i($s,"ranges");var un=1,Fs=1e7,Ls=C({schemaVersion:J(un),configHash:P(),watermark:Yt.datetime().nullable(),pending:Sr(C({id:P(),key:P().
optional(),reason:P()})),census:C({at:Yt.datetime(),issues:oe().int().min(0)}).nullable(),place:C({format:$e(["yaml","ma\
rkdown","json"]),layout:$e(["flat","sharded"])}),project:P().optional(),owned:kr(P(),P().regex(/^\d+(-\d+)?(,\d+(-\d+)?)*$/)).
refine(e=>Wr(e)<=Fs).optional()}),Yr="default";function nt(e,t,n=Yr){let r=ln(e);return n===Yr?`${r}/${t}.json`:`${r}/${n}\
/${t}.json`}i(nt,"statePath");function ln(e){return e===""?".jirasync":`${e}/.jirasync`}i(ln,"stateFolder");function Vr(e){
return Buffer.from(`${JSON.stringify({schemaVersion:un,...e},null,2)}
`)}i(Vr,"serializeState");function X(e){if(e===null)return null;let t=Ns(e.toString("utf8"));if(Ds(t))throw p("InvalidSp\
ec","The state in the destination was written by a newer jirasync. Upgrade jirasync, or choose another --name for this s\
ync.");return Ls.safeParse(t).data??null}i(X,"parseState");function Ds(e){let t=Rr({schemaVersion:oe()}).safeParse(e).data?.
schemaVersion;return t!==void 0&&t>un}i(Ds,"isNewer");function Ns(e){try{return JSON.parse(e)}catch{return}}i(Ns,"parseJ\
son");function Xr(e,t){if(t===null)return!1;let n=i(({configHash:r,pending:o,place:s,project:a,owned:c})=>JSON.stringify(
[r,o,s.format,s.layout,a,Object.entries(c??{}).sort()]),"facts");return n(e)===n(t)}i(Xr,"saysTheSame");async function dn({name:e,namespace:t,spec:n},{base:r},o){let s=nt(We(n.destination),e,t),a=X(await r.readFile(s,o));return a===
null||a.watermark===null?null:new Date(a.watermark)}i(dn,"lastCompleteRun");var Qr=3,Zr=1e3;async function eo(e,t,n,r){let o=new Map,s=0;for(let a=1;a<=Qr;a++)if(s=await Ms(e,o,t,r),o.size<s&&(s=await n(
V(e),r)),o.size>=s)return[...o.values()];throw g("Incomplete",`Jira's search announces ${s} issues and showed ${o.size} \
in ${Qr} passes. Nothing was decided on the partial result; the search index of Jira may need attention.`)}i(eo,"listDat\
aCenter");async function Ms(e,t,n,r){let o=null,s=null,a=0;for(;;){let c=Js(await n(js(e,s),a,r));o??=c.total;for(let{id:d,
key:m}of c.issues)t.set(d,{id:d,key:m});let u=c.issues.length;if(u===0||a+u>=c.total)return o;let l=c.lastCreatedMs;s===
null||l>s?(s=l,a=0):a+=u}}i(Ms,"walk");function js(e,t){return`${t===null?V(e):ae(e,en(t))} ORDER BY created ASC, key AS\
C`.trim()}i(js,"windowJql");function Js(e){let t=Ve(e,"issues"),n=t.at(-1),r=ce(n)&&ce(n.fields)?Qe(n.fields.created):null;
if(n!==void 0&&r===null)throw Br("an issue without its creation date");return{issues:t.map(Ur),total:Xe(e,"total"),lastCreatedMs:Math.
floor((r??0)/Zr)*Zr}}i(Js,"readPage");var to="/rest/api/2/search",Us=1e3,Bs=1e3;function no(e){let t=i((s,a,c)=>e.client(c).sendRequest({url:s,method:"GET",...a===
void 0?{}:{searchParams:a}}),"get"),n=i((s,a)=>e.client(a).sendRequest({url:to,method:"POST",body:s}),"search"),r=i(async(s,a)=>Xe(
await n({jql:s,maxResults:0,fields:["created"]},a),"total"),"count"),o=i((s,a)=>eo(s,(c,u,l)=>n({jql:c,startAt:u,maxResults:Us,
fields:["created"]},l),r,a),"list");return{deployment:"datacenter",count:r,list:o,async bulk(s,a,c,u){let l={jql:nn(s),startAt:0,
maxResults:s.length,fields:a.fields,validateQuery:!1,...a.lists.includes("changelog")?{expand:["changelog"]}:{}},d=await e.
client(u,c).sendRequest({url:to,method:"POST",body:l});return{issues:Ve(d,"issues").map(rn),errors:new Map}},async one(s,a,c){
return rn(await t(fn(s),Gs(a),c))},listPage:i((s,a,c,u)=>Hs(t,s,a,c,u),"listPage"),async fields(s){return Hr(await t("/r\
est/api/2/field",void 0,s))},async epicClause(s,a,c){let u=Ze(a);if(u===void 0)throw p("InvalidQuery","This Jira has no \
Epic Link field, or hides it from the account, so issues cannot be chosen by epic. Use a JQL query.");let l=`cf[${u.replace(
"customfield_","")}] = ${Se(s)}`,d=(await o(l,c)).map(f=>f.id),m=d.length===0?"":`parent in (${d.join(",")})`;return Qt(
`key = ${Se(s)}`,l,m)}}}i(no,"dataCenterDialect");function fn(e){return`/rest/api/2/issue/${encodeURIComponent(e)}`}i(fn,
"issuePath");function Gs(e){return{fields:e.fields.join(","),...e.lists.includes("changelog")?{expand:"changelog"}:{}}}i(
Gs,"issueParameters");async function Hs(e,t,n,r,o){if(t!=="changelog")return sn(t,await e(`${fn(n)}/${t}`,{startAt:r,maxResults:Bs},
o));let s=await e(fn(n),{fields:"created",expand:"changelog"},o),{items:a,total:c}=sn(t,ce(s)?s.changelog:void 0);return{
items:a.slice(r),total:c}}i(Hs,"readPage");var rt=class{static{i(this,"Arrivals")}#e=[];#t=0;#n=i(()=>{},"#wake");get size(){return this.#t+this.#e.length}get ready(){
return this.#e.length}add(t){this.#t++;let n=i(r=>{this.#t--,this.#e.push(r),this.#n()},"arrive");t.then(r=>n({kind:"val\
ue",value:r}),r=>n({kind:"error",error:r}))}async next(){for(;;){let t=this.#e.shift();if(t===void 0)await this.#r();else{
if(t.kind==="error")throw t.error;return t.value}}}async ended(){for(;this.#t>0;)await this.#r()}#r(){return new Promise(
t=>{this.#n=t})}};var Ks=24,qs=2,ot=class{static{i(this,"Circuit")}#e=0;succeeded(){this.#e=0}failed(t){if(this.#e+=_e(t)?.kind==="timeout"?
qs:1,!(this.#e<Ks))throw g("JiraUnavailable",`Jira fails for every issue that is asked for: ${t.failure.message}`,t.failure.
cause)}};function pn(e){if(e.failure.reason==="MalformedResponse"||e.failure.reason==="Incomplete")return!0;let t=_e(e);
if(t===null)return!1;switch(t.kind){case"timeout":case"malformed":case"too-large":return!0;case"connection":case"proxy":
return!1;case"status":return Ws(t.status??0);default:return t.kind}}i(pn,"isIsolable");function Ws(e){return e>=500&&e!==
503||e===400||e===413||e===414}i(Ws,"isIsolableStatus");var ro={maxAttempts:2};async function oo(e,t,n){let r={found:new Map,suspects:new Set};await zs(e,r,t,n);let o={issues:[],
missing:[],failed:[]},s=e.filter(c=>!r.found.has(c)),a=[...r.found];return await on(s.map(c=>io(c,o,t,n))),await on(a.map(
([c,u])=>Ys(c,u,o,t,n))),o.failed.length===e.length&&await t.probe(n),Vs(o)}i(oo,"fetchBatch");async function zs(e,t,n,r){
let o=e;for(let s=1;o.length>0;s++){let a=t.found.size;if(await mn(o,{},t,n,r),s>1&&t.found.size===a)return;o=e.filter(c=>!t.
found.has(c)&&!t.suspects.has(c))}}i(zs,"askUntilSettled");async function mn(e,t,n,r,o){try{let s=await r.dialect.bulk(e,
r.query,t,o);r.circuit.succeeded();let a=new Set(e);for(let c of s.issues){let u=a.has(c.id)?c.id:c.key;a.has(u)&&n.found.
set(u,c)}for(let c of s.errors.keys())a.has(c)&&!n.found.has(c)&&n.suspects.add(c)}catch(s){if(!(s instanceof x)||!pn(s))
throw s;if(r.circuit.failed(s),e.length===1){for(let c of e)n.suspects.add(c);return}let a=Math.ceil(e.length/2);await mn(
e.slice(0,a),ro,n,r,o),await mn(e.slice(a),ro,n,r,o)}}i(mn,"askTogether");async function io(e,t,n,r){let o;try{o=await n.
dialect.one(e,n.query,r),n.circuit.succeeded()}catch(s){ao(s)?(n.circuit.succeeded(),t.missing.push(e)):t.failed.push({id:e,
failure:hn(s,n)});return}try{await so(o,t,n,r)}catch(s){t.failed.push({id:e,key:o.key,failure:hn(s,n)})}}i(io,"settleAlo\
ne");async function Ys(e,t,n,r,o){try{await so(t,n,r,o)}catch(s){ao(s)?await io(e,n,r,o):n.failed.push({id:e,key:t.key,failure:hn(
s,r)})}}i(Ys,"settle");async function so(e,t,n,r){t.issues.push(await Gr(e,n.query.lists,n.dialect.listPage,r))}i(so,"co\
mplete");function ao(e){return e instanceof x&&e.failure.reason==="NotFound"}i(ao,"isNotFound");function hn(e,t){if(!(e instanceof
x))throw e;let{reason:n}=e.failure;if(n==="PermissionDenied"||n==="NotFound"||n==="Incomplete")return e.failure;if(!pn(e))
throw e;return t.circuit.failed(e),e.failure}i(hn,"failureOfOne");function Vs(e){let t=new Map(e.issues.map(n=>[n.id,n]));
return t.size===e.issues.length?e:{...e,issues:[...t.values()]}}i(Vs,"withoutRepeats");var co=100,yn=4,Xs=2,Qs=["comments","worklogs","attachments"];async function*uo(e,t,n,r){let o=[...new Set(e)],s=new AbortController,
a=AbortSignal.any([r,s.signal]),c={dialect:n.dialect,query:ea(t),circuit:new ot,probe:n.probe},u=new rt,l=yn,d=0;try{for(;;){
for(;d<o.length&&u.size<Math.min(l,n.concurrency());)u.add(oo(o.slice(d,d+co),c,a)),d+=co;if(u.size===0)return;if(l=Zs(l,
u.ready,n.concurrency()),yield await u.next(),r.aborted)throw S(r)}}finally{s.abort(),await u.ended()}}i(uo,"fetchIssues");
function Zs(e,t,n){return t===0?Math.min(e+1,Math.max(n,yn)):t>Xs?Math.max(yn,e-1):e}i(Zs,"nextWidth");function ea(e){let t=new Set(
e.include??Qs),n=[...e.fields??["*all"]],r=[];return t.has("comments")?r.push("comment"):n.push("-comment"),t.has("workl\
ogs")?r.push("worklog"):n.push("-worklog"),t.has("attachments")||n.push("-attachment"),t.has("changelog")&&r.push("chang\
elog"),{fields:n,lists:r}}i(ea,"issueQuery");function bn(e,t){return Math.floor(t*Math.min(3e4,500*2**Math.min(e-1,30)))}i(bn,"backoffMs");function wn(e,t){let n=gn(
e.date)??t,r=e["retry-after"]?.trim()??"";if(/^\d+(\.\d+)?$/.test(r))return Math.ceil(Number(r)*1e3);let o=gn(r)??ta(e["\
x-ratelimit-reset"],n);return o===null?null:Math.max(0,o-n)}i(wn,"askedWaitMs");function ta(e,t){if(typeof e!="string")return null;
let n=e.trim();if(!/^\d+$/.test(n))return gn(n);let r=Number(n);return r<1e9?t+r*1e3:r*1e3}i(ta,"parseReset");function gn(e){
if(e===void 0||e==="")return null;let t=Date.parse(e);return Number.isNaN(t)?null:t}i(gn,"parseDate");import*as Q from"node:tls";import{X509Certificate as na}from"node:crypto";import{readFileSync as ra}from"node:fs";function Rn(e){let t=e.trim();if(!/^https?:\/\//i.test(t)||!URL.canParse(t))throw Sn("is not an http or https address. G\
ive it as in https://example.atlassian.net.");let n=new URL(t);if(n.username!==""||n.password!=="")throw Sn("holds a use\
r name or password. Give the e-mail address and the token as their own settings.");if(n.search!==""||n.hash!=="")throw Sn(
"holds a query or a fragment. Give only the address, as in https://example.atlassian.net.");let r=n.pathname.replace(/\/+$/,
"");return{origin:n.origin,contextPath:r,href:n.origin+r}}i(Rn,"parseBaseUrl");function Sn(e){return p("InvalidSpec",`Ji\
ra's base URL ${e}`)}i(Sn,"invalid");function lo(e){let t=e.token.trim(),n=e.email?.trim()??"";if(t==="")throw p("Authen\
ticationFailed","The Jira token is empty. Set JIRA_PAT or the secret's key `pat`.");if(n!=="")return{kind:"basic",header:`\
Basic ${Buffer.from(`${n}:${t}`,"utf8").toString("base64")}`};if(!/^[\x21-\x7e]+$/.test(t))throw p("AuthenticationFailed",
"The Jira token holds characters that no token has. Copy it again, without quotes or line breaks.");return{kind:"bearer",
header:`Bearer ${t}`}}i(lo,"authorizationOf");function it(e,t){let n;try{n=ra(e,"utf8")}catch(o){throw p("InvalidSpec",`\
The certificate file ${e} (${t}) cannot be read.`,o)}let r=n.match(oa)??[];if(r.length===0||!r.every(ia))throw p("Invali\
dSpec",`The certificate file ${e} (${t}) does not hold certificates in PEM form.`);return n}i(it,"readCertificates");var oa=/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g;
function ia(e){try{return new na(e).raw.length>0}catch{return!1}}i(ia,"isCertificate");var fo=1e4;function po(e,t,n,r){let o=aa(t.caFile,r),s={timeout:fo,...o===null?{}:{secureContext:o}};try{return new Jr.default(
{connections:n,pipelining:1,allowH2:!1,connectTimeout:fo,connect:s,requestTls:s,proxyTls:s,proxyTunnel:!1,...sa(e,r)})}catch(a){
throw p("InvalidSpec","The proxy named by HTTPS_PROXY or HTTP_PROXY is not a valid address.",ua(a))}}i(po,"createDispatc\
her");function sa(e,t){let n=e.origin.startsWith("https:");return{httpProxy:n?"":t.http_proxy??t.HTTP_PROXY??"",httpsProxy:n?
t.https_proxy??t.HTTPS_PROXY??"":"",noProxy:t.no_proxy??t.NO_PROXY??""}}i(sa,"proxies");function aa(e,t){let n=t.SSL_CERT_FILE??
"",r=[];return e!==void 0&&e!==""&&r.push(it(e,"Jira's CA file")),n!==""&&r.push(it(n,"SSL_CERT_FILE")),r.length===0?null:
Q.createSecureContext({ca:[...ca(t),...r]})}i(aa,"trustedContext");function ca(e){if(typeof Q.getCACertificates=="functi\
on")return Q.getCACertificates("default");let t=e.NODE_EXTRA_CA_CERTS??"";return t===""?Q.rootCertificates:[...Q.rootCertificates,
it(t,"NODE_EXTRA_CA_CERTS")]}i(ca,"defaultAuthorities");function ua(e){let t=e instanceof Error&&"code"in e?String(e.code):
"unknown";return new Error(`invalid proxy address (${t})`)}i(ua,"causeCode");import{promisify as st}from"node:util";import{brotliDecompress as la,gunzip as mo,inflate as da}from"node:zlib";var fa=3;async function ho(e,t,n,r){if(r.aborted)throw S(r);let o=new AbortController,s=i(()=>o.abort(r.reason),"onAbort");
r.addEventListener("abort",s,{once:!0});let a=setTimeout(()=>o.abort(new _("timeout","the answer did not end in time")),
n.requestTimeoutMs*fa);try{let{statusCode:c,headers:u,body:l}=await e.request({...t,headersTimeout:n.requestTimeoutMs,bodyTimeout:n.
requestTimeoutMs,signal:o.signal}),d=await pa(l,n.maxResponseBytes);return{status:c,headers:u,body:await ha(d,u,n.maxResponseBytes)}}catch(c){
throw r.aborted?S(r):ba(o.signal.aborted?o.signal.reason:c)}finally{clearTimeout(a),r.removeEventListener("abort",s)}}i(
ho,"exchange");async function pa(e,t){let n=[],r=0;for await(let o of e){if(r+=o.length,r>t)throw yo(t);n.push(o)}return n.
length===1&&n[0]!==void 0?n[0]:Buffer.concat(n,r)}i(pa,"readBounded");var ma=new Map([["gzip",st(mo)],["x-gzip",st(mo)],
["deflate",st(da)],["br",st(la)]]);async function ha(e,t,n){let r=t["content-encoding"]?.trim().toLowerCase()??"identity";
if(r==="identity"||r===""||e.length===0)return e;let o=ma.get(r);if(o===void 0)throw new _("malformed","the answer is co\
mpressed in an unknown way");try{return await o(e,{maxOutputLength:n,chunkSize:ya(e,r,n)})}catch(s){throw kn(s)==="ERR_B\
UFFER_TOO_LARGE"?yo(n):new _("malformed","the answer's compression is broken",{cause:s})}}i(ha,"decompress");function ya(e,t,n){
let r=t.endsWith("gzip")&&e.length>=18?e.readUInt32LE(e.length-4)+1:262144;return Math.max(64,Math.min(r,n,e.length*64))}
i(ya,"outputSize");function yo(e){return new _("too-large",`the answer is larger than ${Math.floor(e/1024)} KiB`)}i(yo,"\
tooLarge");var ga=new Set(["UND_ERR_HEADERS_TIMEOUT","UND_ERR_BODY_TIMEOUT","UND_ERR_CONNECT_TIMEOUT","ETIMEDOUT"]);function ba(e){
if(e instanceof _)return e;let t=wa(e);if(t!==null)return new _("proxy","the proxy refused",{status:t,cause:e});let n=kn(
e),r=ga.has(n)?"timeout":"connection";return new _(r,n===""?"the connection broke":n,{cause:e})}i(ba,"problemOf");function wa(e){
for(let t=e,n=0;t instanceof Error&&n<5;t=t.cause,n++){let r=/Proxy response \((\d{3})\)/.exec(t.message)?.[1];if(r!==void 0)
return Number(r)}return null}i(wa,"tunnelStatus");function kn(e){let t="";for(let n=e,r=0;n instanceof Error&&r<5;n=n.cause,
r++)n instanceof AggregateError&&t===""&&(t=kn(n.errors[0])),"code"in n&&typeof n.code=="string"&&(t=n.code);return t}i(
kn,"codeOf");var Sa=8,at=class{static{i(this,"Gate")}#e;#t;#n=[];#r;#o=0;#i=0;#a=0;#s=0;constructor(t,n){this.#e=Math.max(1,Math.floor(
t)),this.#r=Math.min(Sa,this.#e),this.#t=n}get limit(){return this.#r}async run(t,n){await this.#c(n);try{return await this.#l(
n),await t(this.#s)}finally{this.#o--,this.#u()}}succeeded(){this.#i++,!(this.#r>=this.#e)&&(this.#s>0&&this.#i<this.#r||
(this.#i=0,this.#r++,this.#u()))}slowDown(t){this.#i=0,t===this.#s&&(this.#s++,this.#r=Math.max(1,Math.floor(this.#r/2)))}limitTo(t){
this.#e=Math.max(1,Math.floor(t)),this.#r=Math.min(this.#r,this.#e)}pause(t){let n=this.#t.now()+t;return n<=this.#a?!1:
(this.#a=n,!0)}async#c(t){if(t.aborted)throw S(t);if(this.#o<this.#r&&this.#n.length===0){this.#o++;return}await new Promise(
(n,r)=>{let o=i(()=>{this.#n.splice(this.#n.indexOf(s),1),r(S(t))},"onAbort"),s={admit:i(()=>{t.removeEventListener("abo\
rt",o),n()},"admit")};t.addEventListener("abort",o,{once:!0}),this.#n.push(s)})}#u(){for(;this.#o<this.#r;){let t=this.#n.
shift();if(t===void 0)return;this.#o++,t.admit()}}async#l(t){for(;;){let n=this.#a-this.#t.now();if(n<=0)return;await xn(
n,this.#t,t)}}};async function xn(e,t,n){if(n.aborted)throw S(n);try{await t.sleep(e,n)}catch(r){throw n.aborted?S(n):r}
if(n.aborted)throw S(n)}i(xn,"pauseFor");var Ra=400;function wo(e,t){let{status:n,headers:r}=e,o=String(r["x-seraph-loginreason"]??"");if(o.includes("AUTHENTICAT\
ED_FAILED")&&n!==429)return K(ko(n,t));if(n>=200&&n<300)return Aa(e,t);if(n>=300&&n<400)return K(Ia(e,t));if(n===429)return{
kind:"rate-limited",error:g("RateLimited",`Jira limits the rate of requests (429 for ${t.what}).`,N(n)),askedMs:wn(r,t.nowMs)};
if(n>=500||n===408||n===425){let s=`Jira answered ${n} to ${t.what}${Re(e)}.`;return{kind:"again",error:g("JiraUnavailab\
le",s,N(n)),askedMs:r["retry-after"]===void 0?null:wn(r,t.nowMs)}}if(n===404&&!t.isFirstContact&&!Oa(e)){let s=`${t.what}\
 was answered with 404, but not by Jira. A proxy or gateway before it may be at fault.`;return ke(g("JiraUnavailable",s,
N(n)))}return K(Ta(e,t,o))}i(wo,"judgeAnswer");function So(e,t){switch(e.kind){case"timeout":return ke(g("JiraUnavailabl\
e",`${t.origin} did not answer ${t.what} in time.`,e));case"malformed":return ke(g("MalformedResponse",`Jira's answer to\
 ${t.what} is broken: ${e.message}.`,e));case"too-large":return K(p("MalformedResponse",`Jira's answer to ${t.what} is r\
efused: ${e.message}.`,e));case"proxy":return ka(e,t);case"connection":case"status":return Ea(e,t);default:return e.kind}}
i(So,"judgeProblem");function ka(e,t){let{status:n}=e;if(n===407)return K(Ro(e));let r=`The proxy answered ${n} instead \
of connecting to ${t.origin}. Check HTTPS_PROXY, NO_PROXY and what the proxy allows.`;return n!==null&&n<500?K(p("JiraUn\
available",r,e)):ke(g("JiraUnavailable",r,e))}i(ka,"judgeProxy");var Ro=i(e=>p("JiraUnavailable","The proxy wants other \
credentials (407). Check HTTPS_PROXY or HTTP_PROXY.",e),"proxyCredentials"),xa=/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER|ERR_TLS_CERT/;
function Ea(e,t){let n=e.message;if(xa.test(n)){let s=`The TLS certificate of ${t.origin} is not trusted (${n}). Name it\
s certificate authority in Jira's CA file or in NODE_EXTRA_CA_CERTS.`;return K(p("JiraUnavailable",s,e))}let r=`${t.origin}\
 cannot be reached (${n}). Check Jira's base URL, the network and the proxy settings.`,o=g("JiraUnavailable",r,e);return t.
isFirstContact&&n==="ENOTFOUND"?K(o):ke(o)}i(Ea,"judgeConnection");function Aa(e,t){let n=e.body.toString("utf8");if(String(
e.headers["content-type"]??"").includes("text/html")||/^\s*</.test(n.slice(0,200))){let o=`${t.what} was answered with a\
 web page instead of JSON. Check Jira's base URL and its context path, and whether a login page or a proxy stands before\
 it.`;return go(o,t)}try{return{kind:"accepted",value:JSON.parse(n)}}catch{return go(`Jira's answer to ${t.what} is not \
valid JSON; it may have been cut on the way.`,t)}}i(Aa,"judgeBody");function go(e,t){let n=new _("malformed","no JSON",{
status:200});return t.isFirstContact?K(p("MalformedResponse",e,n)):ke(g("MalformedResponse",e,n))}i(go,"brokenBody");function Ta(e,t,n){
let{status:r,headers:o}=e,{what:s}=t,a=String(o["x-authentication-denied-reason"]??"");if(n.includes("AUTHENTICATION_DEN\
IED")||a.includes("CAPTCHA")){let c=`Jira asks this account for a CAPTCHA after failed logins (${r} for ${s}). Log in on\
ce in a browser, then check the token.`;return p(r===401?"AuthenticationFailed":"PermissionDenied",c,N(r))}switch(r){case 400:
return p("InvalidQuery",`Jira refused ${s} (400)${Re(e)}.`,N(r));case 401:return ko(r,t);case 403:return p("PermissionDe\
nied",`The Jira account may not do this (403 for ${s})${Re(e)}.`,N(r));case 404:{let c=t.isFirstContact?" Check Jira's b\
ase URL and its context path.":"";return p("NotFound",`Jira has nothing at ${s} (404)${Re(e)}.${c}`,N(r))}case 407:return Ro(
N(r));case 410:return p("NotFound",`Jira has removed ${s} (410)${Re(e)}. A newer jirasync may know its replacement.`,N(r));default:
return p("JiraUnavailable",`Jira refused ${s} (${r})${Re(e)}.`,N(r))}}i(Ta,"clientError");function ko(e,t){let n=t.auth===
"basic"?"Check the e-mail address and the API token, and whether the token has expired.":"Check the personal access toke\
n and its expiry; Jira Cloud wants the e-mail address of the token's account as well.";return p("AuthenticationFailed",`\
Jira refused the credentials (${e} for ${t.what}). ${n}`,N(e))}i(ko,"loginRefused");function Ia(e,t){let n=e.headers.location??
"",r=t.origin+t.path,o=URL.canParse(n,r)?new URL(n,r):null,s=N(e.status);if(o===null)return p("NotFound",`${t.what} was \
answered with a redirect to nowhere (${e.status}). Check Jira's base URL.`,s);let a=an(o.origin+o.pathname,200);if(/\b(?:login|signin|sso|saml2?|oauth2?|auth)\b/i.
test(o.hostname+o.pathname)){let d=`${t.what} was sent to a login page, ${a}. Give a token that this Jira accepts for it\
s REST API, and an address that reaches it without single sign-on.`;return p("AuthenticationFailed",d,s)}let c=t.path.indexOf(
"/rest/api/"),u=t.path.slice(Math.max(c,0)),l=o.pathname.endsWith(u)?a.slice(0,-u.length):o.origin;return p("NotFound",`${t.
what} was redirected to ${a}. Use ${l} as Jira's base URL.`,s)}i(Ia,"redirected");function Re(e){let t=xo(e);if(t===null)
return"";let n=[];if("errorMessages"in t&&Array.isArray(t.errorMessages)&&n.push(...t.errorMessages.filter(bo)),"errors"in
t&&typeof t.errors=="object"&&t.errors!==null)for(let[o,s]of Object.entries(t.errors))bo(s)&&n.push(`${o}: ${s}`);"messa\
ge"in t&&typeof t.message=="string"&&n.push(t.message);let r=an(n.join(" "),Ra).replace(/\.+$/,"");return r===""?"":`: ${r}`}
i(Re,"jiraText");function bo(e){return typeof e=="string"}i(bo,"isText");function Oa(e){return xo(e)!==null}i(Oa,"isJson");
function xo(e){try{let t=JSON.parse(e.body.toString("utf8"));return typeof t=="object"?t:null}catch{return null}}i(xo,"j\
sonObject");function N(e){return new _("status",`HTTP ${e}`,{status:e})}i(N,"problem");function K(e){return{kind:"refuse\
d",error:e}}i(K,"refuse");function ke(e){return{kind:"again",error:e,askedMs:null}}i(ke,"again");var xe={concurrency:16,requestTimeoutMs:6e4,maxResponseBytes:64*1024*1024,maxAttempts:6,maxRateLimitWaitMs:6e5},Pa=3,Ca=1e3,
ct=class{static{i(this,"Transport")}base;authorization;#e;#t;#n;#r;#o;#i=0;constructor(t,n){let r=t.concurrency??xe.concurrency;
this.base=Rn(t.baseUrl),this.authorization=lo(t),this.#e=t,this.#t=n,this.#n=new at(r,n),this.#r=po(this.base,t,r,n.env),
this.#o=n.traffic?.join(this.#c,this.#n)??(()=>{})}get requests(){return this.#i}get concurrency(){return this.#n.limit}async[Symbol.
asyncDispose](){this.#o(),await this.#r.destroy()}client(t,n={}){return{sendRequest:i(async r=>{let o=r.method??"GET";if(o!==
"GET"&&o!=="POST")throw new Error(`jirasync only reads from Jira, ${o} is refused`);let s={path:r.url,method:o,...r.searchParams===
void 0?{}:{query:r.searchParams},...r.body===void 0?{}:{body:r.body}};return(await this.send(s,n,t)).value},"sendRequest")}}async send(t,n,r){
let o=n.maxAttempts??this.#e.maxAttempts??xe.maxAttempts,s=0,a=0,c=0,u=0;for(;;){let{verdict:l,serverDateMs:d}=await this.#a(
t,n,r);switch(l.kind){case"accepted":return{value:l.value,serverDateMs:d};case"refused":throw l.error;case"rate-limited":
c++,u+=this.#u(l,c,u);break;case"again":{if(s++,_e(l.error)?.kind==="timeout"&&a++,s>=o||a>=Pa)throw l.error;await this.#l(
l,s,o,r);break}default:return l}}}#a(t,n,r){return this.#n.run(async o=>{this.#i++;let s=this.#p(t,n),a=performance.now();
try{let c=await ho(this.#r,this.#m(t),this.#f(),r);this.#s(c.status,a);let u=wo(c,s);u.kind==="accepted"&&this.#n.succeeded(),
(u.kind==="rate-limited"||c.status===503)&&this.#n.slowDown(o);let l=Date.parse(c.headers.date??"");return{verdict:u,serverDateMs:Number.
isNaN(l)?null:l}}catch(c){if(!(c instanceof _))throw c;return this.#s(0,a),{verdict:So(c,s),serverDateMs:null}}},r)}#s(t,n){
let r=(performance.now()-n)/1e3;this.#t.onRequest?.({host:this.#c,status:t,seconds:r})}get#c(){return new URL(this.base.
origin).host}#u(t,n,r){let{askedMs:o}=t,s=this.#e.maxRateLimitWaitMs??xe.maxRateLimitWaitMs,a=bn(n,this.#t.random()),c=o!==
null&&o>0?o+Math.min(a,1e3):Math.max(a,250);if(r+c>s){let u=Math.ceil(c/1e3),l=`Jira limits the rate of requests and ask\
s to wait ${u} s, longer than the sync waits at once. It can be run again after that.`;throw g("RateLimited",l,t.error.failure.
cause,u)}return this.#n.pause(c)&&(this.#t.traffic?.onPause(this.#c,c),this.#d("rate-limit",c,"Jira limits the rate of r\
equests")),c}async#l(t,n,r,o){let s=bn(n,this.#t.random()),a=Math.min(t.askedMs??0,this.#e.maxRateLimitWaitMs??xe.maxRateLimitWaitMs),
c=Math.max(s,a);this.#d("retry",c,`${t.error.failure.message} Try ${n+1} of ${r}`),await xn(c,this.#t,o)}#d(t,n,r){n>=Ca&&
this.#t.onWait?.({kind:t,seconds:Math.round(n/1e3),message:r})}#f(){return{requestTimeoutMs:this.#e.requestTimeoutMs??xe.
requestTimeoutMs,maxResponseBytes:this.#e.maxResponseBytes??xe.maxResponseBytes}}#p(t,n){let r=this.base.contextPath+t.path;
return{what:`${t.method??"GET"} ${this.base.origin}${r}`,origin:this.base.origin,path:r,auth:this.authorization.kind,isFirstContact:n.
isFirstContact??!1,nowMs:this.#t.now()}}#m(t){let n=t.body===void 0?null:JSON.stringify(t.body);return{origin:this.base.
origin,path:this.base.contextPath+t.path+va(t.query??{}),method:t.method??"GET",headers:{accept:"application/json","acce\
pt-encoding":"gzip",authorization:this.authorization.header,"user-agent":"jirasync",...n===null?{}:{"content-type":"appl\
ication/json"}},body:n}}};function va(e){let t=new URLSearchParams;for(let[r,o]of Object.entries(e))o!=null&&t.set(r,Array.
isArray(o)?o.join(","):String(o));let n=t.toString();return n===""?"":`?${n}`}i(va,"queryString");var $a="/rest/api/2/serverInfo";async function En(e,t,n){let r=new ct(e,t);try{let o=await Eo(r,{isFirstContact:!0},n);return La(
r,o),_a(r,await Fa(r,o),o)}catch(o){throw await r[Symbol.asyncDispose](),o}}i(En,"connectJira");function _a(e,t,n){let r=Na(
s=>t.fields(s)),o=i(async s=>{await Eo(e,{},s)},"probe");return{deployment:t.deployment,browseUrl:Da(e,n),serverTime:new Date(
n.serverTimeMs),get requests(){return e.requests},async fieldNames(s){return new Map((await r(s)).map(({id:a,name:c})=>[
a,c]))},async epicLinkField(s){return t.deployment==="cloud"?void 0:Ze(await r(s))},async epicClause(s,a){let c=t.deployment===
"cloud"?[]:await r(a);return t.epicClause(s,c,a)},count:i((s,a)=>t.count(V(s),a),"count"),list:i((s,a)=>t.list(s,a),"lis\
t"),fetch:i((s,a,c)=>uo(s,a,{dialect:t,probe:o,concurrency:i(()=>e.concurrency,"concurrency")},c),"fetch"),[Symbol.asyncDispose]:()=>e[Symbol.
asyncDispose]()}}i(_a,"jiraOf");async function Eo(e,t,n){let{value:r,serverDateMs:o}=await e.send({path:$a},t,n),s=r;if(!ce(
s)||typeof s.version!="string")throw p("NotFound",`${e.base.href} answers, but not as Jira does. Check Jira's base URL a\
nd its context path.`);let a=Qe(s.serverTime)??o;if(a===null)throw p("MalformedResponse",`${e.base.href} does not tell i\
ts time, which the sync needs to know what has changed.`);return{deployment:s.deploymentType==="Cloud"?"cloud":"datacent\
er",serverTimeMs:a,baseUrl:typeof s.baseUrl=="string"?s.baseUrl:null}}i(Eo,"readServerInfo");async function Fa(e,t){if(t.
deployment==="datacenter")return no(e);let{cloudDialect:n}=await import("./cloud-L6VIEU6N.js");return n(e)}i(Fa,"d\
ialectOf");function La(e,t){let n=/\.(?:atlassian\.net|jira\.com)$/i.test(new URL(e.base.origin).hostname);if(!(t.deployment!==
"cloud"||e.authorization.kind!=="bearer"||!n))throw p("AuthenticationFailed","Jira Cloud takes an API token only togethe\
r with its account's e-mail address. Set JIRA_EMAIL or the secret's key `email`.")}i(La,"refuseBearerOnCloudSite");function Da(e,t){
return!(new URL(e.base.origin).hostname==="api.atlassian.com")||t.baseUrl===null||!/^https:\/\/[\w.-]+\/?$/.test(t.baseUrl)?
e.base.href:t.baseUrl.replace(/\/$/,"")}i(Da,"browseUrlOf");function Na(e){let t=null;return async n=>{let r=t??e(n);t=r;
try{return await r}catch(o){throw t===r&&(t=null),o}}}i(Na,"once");function q(e,t){return e===t?0:e<t?-1:1}i(q,"compareText");function ut(e,t){return e.length-t.length||q(e,t)}i(ut,"compa\
reNumerals");var An="customfield_",Ma=/^customfield_\d+$/;function lt(e){return e.startsWith(An)&&Ma.test(e)}i(lt,"isCustomFieldId");
function Ao(e,t){return ut(e.slice(An.length),t.slice(An.length))}i(Ao,"compareCustomFieldIds");function To(e,t,n){return n===
void 0||n.some(r=>Io(r,e,t))}i(To,"isChosen");function Tn(e,t){let n=[...t].filter(([r])=>lt(r));return e.filter(r=>!n.some(
([o,s])=>Io(r,o,s)))}i(Tn,"unknownCustomFields");function Io(e,t,n){return e===t||e===n?!0:n!==void 0&&e.length===n.length&&
e.toLowerCase()===n.toLowerCase()}i(Io,"isNamed");var ja=/^[A-Z][A-Z0-9_]*-[1-9][0-9]*$/,Oo=250;function k(e){return e.length>Oo?`it is ${e.length} characters long, and a\
 file name may have ${Oo}`:ja.test(e)?Number.isSafeInteger(ee(e))?null:"its number is larger than any that Jira gives":"\
it is not a project key of A-Z, 0-9 and _ with a number, such as PROJ-123"}i(k,"checkIssueKey");function Z(e){let t=k(e);
if(t===null)return;let n=JSON.stringify(e.slice(0,80));throw p("MalformedResponse",`Jira gave an issue the key ${n}, whi\
ch cannot name a file: ${t}.`)}i(Z,"assertIssueKey");function I(e){return e.slice(0,e.lastIndexOf("-"))}i(I,"projectOf");
function ee(e){return Number(e.slice(e.lastIndexOf("-")+1))}i(ee,"issueNumber");function In(e,t){try{let n=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e);switch(t){case"yaml":return qt(n);case"\
markdown":return qt(Ja(n));case"json":return JSON.parse(n);default:return t}}catch(n){let r=n instanceof Error?n.message.
split(`
`,1)[0]:String(n);throw p("MalformedResponse",`The document is not valid ${t}: ${r}. Run the sync again with --force to \
rewrite it.`,n)}}i(In,"parseDocument");function Ja(e){let t=e.indexOf(`
---
`);if(!e.startsWith(`---
`)||t===-1)throw new Error("it does not begin with front matter between --- lines");return e.slice(4,t+1)}i(Ja,"frontMat\
terOf");var Co={yaml:".yaml",markdown:".md",json:".json"},Ua=500,Po=500;function O(e,t){return Z(e),`${dt(t)}${I(e)}/issues/${pt(
e,t)}${On(e,t)}`}i(O,"issuePath");function ue(e,t){let n=Pn(e.slice(e.lastIndexOf("/")+1),t);return n!==null&&O(n,t)===e?
n:null}i(ue,"issueKeyAt");function dt(e){return e.root===""?"projects/":`${e.root}/projects/`}i(dt,"projectsPath");function ft(e,t){
let n=e.split("/"),r=t.split("/"),o=0;for(;o<n.length-1&&n[o]===r[o];)o++;return"../".repeat(n.length-1-o)+r.slice(o).join(
"/")}i(ft,"relativePath");function On(e,t){return e+Co[t.format]}i(On,"fileName");function Pn(e,t){let n=Co[t.format];if(!e.
endsWith(n))return null;let r=e.slice(0,-n.length);return k(r)===null?r:null}i(Pn,"keyOfFile");function pt(e,t){if(t.layout===
"flat")return"";let n=Math.floor(ee(e)/Ua);return`${Math.floor(n/Po)}/${n%Po}/`}i(pt,"shardOf");var mt="subtasks",Fe="epic";var Ba=new RegExp("(?:[\\p{L}\\p{N}]\\p{M}*)+","gu"),Ga=new RegExp("\\p{Default_Ignorable_Code_Point}+","gu"),Ha=/^(?:subtasks|epic|con|prn|aux|nul|com\d|lpt\d)$/;
function vn(e,t){let n=Cn(e);return n===""?vo(Cn(t)):Ha.test(n)?vo(n):n}i(vn,"relationshipType");function $o(e){return e===
mt||e===Fe||e!==""&&vn(e,"")===e}i($o,"isRelationshipType");var vo=i(e=>e===""?"link":Cn(`link-${e}`),"prefixed");function Cn(e){
let n=e.normalize("NFKC").replace(Ga,"").toLowerCase().normalize("NFKC").match(Ba)?.join("-")??"";return Array.from(n).slice(
0,60).join("").replace(/-$/,"")}i(Cn,"slug");function $n(e,t={}){if(k(e.key)!==null)return[];let n=[...Ka(e),...qa(e),...Wa(e),...za(e,t)],r=new Map;for(let o of n)o.
source!==o.target&&k(o.source)===null&&k(o.target)===null&&r.set(`${o.type}/${o.source}/${o.target}`,o);return[...r.values()].
sort((o,s)=>q(o.type,s.type)||q(o.source,s.source)||q(o.target,s.target))}i($n,"relationshipsOf");function Le(e,{type:t,
source:n,target:r}){return e===r||e===n&&t!==Fe}i(Le,"isAuthority");function Ka(e){return Fo(e.fields.issuelinks).flatMap(
t=>{let n=_n(t.type),r=Ee(n.outward)||Ee(n.name),o=vn(r,Ee(n.id)),s=ht(t.outwardIssue),a=ht(t.inwardIssue);return[...s===
""?[]:[{type:o,source:e.key,target:s}],...a===""?[]:[{type:o,source:a,target:e.key}]]})}i(Ka,"linksOf");function qa(e){return Fo(
e.fields.subtasks).map(t=>({type:mt,source:e.key,target:Ee(t.key)}))}i(qa,"subtasksOf");function Wa(e){return[{type:_n(e.
fields.issuetype).subtask===!0?mt:Fe,source:ht(e.fields.parent),target:e.key}]}i(Wa,"parentOf");function za(e,{epicLinkField:t}){
return[t===void 0?"":Ee(e.fields[t]),ht(e.fields.epic)].map(r=>({type:Fe,source:r,target:e.key}))}i(za,"epicOf");var _o=i(
e=>typeof e=="object"&&e!==null&&!Array.isArray(e),"isRecord"),_n=i(e=>_o(e)?e:{},"record"),Fo=i(e=>Array.isArray(e)?e.filter(
_o):[],"records"),Ee=i(e=>typeof e=="string"?e:"","text"),ht=i(e=>Ee(_n(e).key),"keyOf");function Ae({type:e,source:t,target:n},r){return Z(t),Z(n),`${`${dt(r)}${I(t)}/relationships/${e}/${pt(t,r)}${t}`}/${pt(
n,r)}${On(n,r)}`}i(Ae,"linkPath");function Fn(e,t){return ft(Ae(e,t),O(e.target,t))}i(Fn,"linkTarget");function Te(e,t){
let n=dt(t);if(!e.startsWith(n))return null;let r=e.slice(n.length).split("/"),o=t.layout==="flat"?3:5,s=r[2]??"",a=r[o]??
"",c=Pn(r.at(-1)??"",t);if(c===null||k(a)!==null||!$o(s))return null;let u={type:s,source:a,target:c};return Ae(u,t)===e?
u:null}i(Te,"relationshipAt");var Ya=new Map([["self","the address of the value in Jira's REST API; it changes with the site's name and the API's vers\
ion"],["avatarUrls","addresses of pictures of a person or project; they change with the site and its picture service"],[
"iconUrl","the address of an icon; it changes with the site and its theme"]]);function Ie(e,t){if(W(e))return[...e.keys()];
let n=[];for(let r of Object.keys(e)){let o=e[r];o!==void 0&&(t||!Xa(r,o))&&n.push(r)}return ec(n)}i(Ie,"keysOf");function w(e,t){
return W(e)?e.get(t):E(e)&&Object.hasOwn(e,t)?e[t]:void 0}i(w,"propertyOf");function te(e){return E(e)&&e.type==="doc"&&
Array.isArray(e.content)}i(te,"isAtlassianDocument");var v=i(e=>Array.isArray(e),"isList"),W=i(e=>e instanceof Map,"isOr\
dered"),E=i(e=>typeof e=="object"&&e!==null&&!Array.isArray(e)&&!W(e),"isObject"),De=class extends Error{static{i(this,"\
NestedTooDeepError")}},Ln=1e3,Va=Ln+2;function yt(e){if(e>Va)throw new De}i(yt,"assertNesting");var gt=i(e=>new TypeError(
`A value of an issue is a ${typeof e}, which JSON does not have.`),"notJson");function Xa(e,t){return Ya.has(e)&&Qa(t)}i(
Xa,"isLeftOut");function Qa(e){if(typeof e=="string")return Lo(e);if(!E(e))return!1;let t=Object.values(e);return t.length>
0&&t.every(n=>typeof n=="string"&&Lo(n))}i(Qa,"holdsOnlyUrls");var Lo=i(e=>e.startsWith("https://")||e.startsWith("http:\
//"),"isUrl"),Za=16;function ec(e){if(e.length>Za)return e.sort();for(let t=1;t<e.length;t++){let n=e[t]??"",r=t;for(;r>
0;r--){let o=e[r-1]??"";if(o<=n)break;e[r]=o}e[r]=n}return e}i(ec,"sorted");var tc=new Map([["lastViewed","when the syncing account last looked at the issue: a fact about the account, different on\
 every run"]]),nc=[["summary","issuetype","project","status","statusCategory","priority","resolution","security"],["assi\
gnee","reporter","creator"],["created","updated","statuscategorychangedate","resolutiondate","duedate"],["labels","compo\
nents","versions","fixVersions"],["parent","epic","sprint","subtasks","issuelinks"]].flat(),rc=["environment","descripti\
on"],Do=new Map(nc.map((e,t)=>[e,t])),oc=16,bt=[];function No(e){let t=bt.find(r=>sc(r.ids,e));if(t!==void 0)return t.order;
let n=ic(e);return bt.length>=oc&&bt.shift(),bt.push({ids:e,order:n}),n}i(No,"fieldOrder");function ic(e){let t=i(r=>Do.
get(r)??Do.size+1+rc.indexOf(r),"rank");return{system:e.filter(r=>!lt(r)&&!tc.has(r)).sort((r,o)=>t(r)-t(o)||q(r,o)),custom:e.
filter(lt).sort(Ao)}}i(ic,"orderOf");var sc=i((e,t)=>e.length===t.length&&e.every((n,r)=>n===t[r]),"isSame");var ac=[{include:"comments",field:"comment",listedUnder:"comments"},{include:"worklogs",field:"worklog",listedUnder:"wor\
klogs"},{include:"attachments",field:"attachment",listedUnder:null}],cc=new Set(["self","startAt","maxResults","total"]),
uc=["comments","worklogs","attachments"];function Mo(e,t){let n=t.include??uc,{system:r,custom:o}=No(Object.keys(e.fields)),
s=new Map;for(let u of r){let l=e.fields[u];l!==void 0&&s.set(u,fc(u,l))}let a=lc(s,n),c=new Map([["key",e.key],["id",e.
id],["url",Dn(e.key,t.browseUrl)],["fields",s],["customFields",mc(e,o,t)],...a]);return n.includes("changelog")&&e.changelog!==
void 0&&c.set("changelog",Nn(e.changelog)),c}i(Mo,"contentOf");function Dn(e,t){return`${t}/browse/${e}`}i(Dn,"issueUrl");
function lc(e,t){let n=[];for(let{include:r,field:o,listedUnder:s}of ac){let a=e.get(o),c=s===null?a:w(a,s),u=t.includes(
r);if(u&&!v(c))continue;let l=u&&E(a)?dc(a,s):[];l.length>0?e.set(o,Object.fromEntries(l)):e.delete(o),u&&v(c)&&n.push([
r,Nn(c)])}return n}i(lc,"takeLists");function dc(e,t){return Ie(e,!1).filter(r=>r!==t&&!cc.has(r)).map(r=>[r,e[r]])}i(dc,
"restOf");function fc(e,t){return v(t)?e==="issuelinks"||e==="subtasks"?Nn(t):e==="labels"&&t.every(n=>typeof n=="string")?
[...t].sort(q):t:t}i(fc,"sortedSet");function Nn(e){let t=e.map(n=>({item:n,id:pc(n)}));return t.some(({id:n})=>n==="")?
e:t.sort((n,r)=>ut(n.id,r.id)).map(({item:n})=>n)}i(Nn,"sortedById");function pc(e){let t=w(e,"id"),n=typeof t=="number"?
String(t):t;return typeof n=="string"&&/^\d+$/.test(n)?n:""}i(pc,"numericId");function mc(e,t,n){let r=new Map;for(let o of t){
let s=e.fields[o];if(s==null)continue;let a=n.fieldNames.get(o);To(o,a,n.customFields)&&r.set(o,a===void 0?{value:s}:{name:a,
value:s})}return r}i(mc,"customFieldsOf");function wt(e){return`${Mn(e,`
`,!1)}
`}i(wt,"emitJson");var hc=/^[ !#-[\]-~]*$/;function St(e){return hc.test(e)?`"${e}"`:JSON.stringify(e)}i(St,"quoteJson");
function Mn(e,t,n){if(typeof e=="string")return St(e);if(typeof e=="number")return bc(e);if(typeof e=="boolean"||e===null)
return String(e);if(yt((t.length-1)/jn.length),v(e))return gc(e,t,n);if(E(e)||W(e))return yc(e,t,n||te(e));throw gt(e)}i(
Mn,"emit");var jn="  ";function yc(e,t,n){let r=t+jn,o="";for(let s of Ie(e,n))o+=`${o===""?"{":","}${r}${St(s)}: ${Mn(w(
e,s),r,n)}`;return o===""?"{}":`${o}${t}}`}i(yc,"emitMap");function gc(e,t,n){if(e.length===0)return"[]";let r=t+jn,o="";
for(let s of e)o+=`${o===""?"[":","}${r}${Mn(s,r,n)}`;return`${o}${t}]`}i(gc,"emitList");function bc(e){return Number.isFinite(
e)?Object.is(e,-0)?"-0":String(e):Number.isNaN(e)?"null":e>0?"1e999":"-1e999"}i(bc,"emitNumber");function F(e){return e.toWellFormed().replace(wc,"").replace(Sc," ").trim().replace(Rc,"\\$&").replace(kc,"$1\\$2").replace(
xc,"$1\\")}i(F,"inlineText");function jo(e,t){return typeof t=="string"&&Ec.test(t)?`[${F(e)}](${t})`:F(e)}i(jo,"inlineL\
ink");var wc=/[\u202a-\u202e\u2066-\u2069]/g,Sc=/[\s\p{Cc}\ufeff]+/gu,Rc=/[\\`*_[\]<>&#|~$]/g,kc=/(https?|ftp|mailto|xmpp|www)([:.])/gi,
xc=/^(?:(?=[-+=])|(\d+)(?=[.)]))/,Ec=/^https?:\/\/[^\s\p{C}<>()[\]\\|`"]+$/u;var Ac=[["Type","issuetype"],["Status","status"],["Priority","priority"],["Resolution","resolution"],["Assignee","assign\
ee"],["Reporter","reporter"],["Created","created"],["Updated","updated"],["Resolved","resolutiondate"],["Due","duedate"],
["Labels","labels"],["Components","components"],["Affects","versions"],["Fixed in","fixVersions"]];function Uo(e){let n=Ac.
map(([r,o])=>({label:r,text:F($(e.get(o)))})).filter(({text:r})=>r!=="").map(({label:r,text:o})=>`| ${r} | ${o} |
`);return n.length===0?"":`| Field | Value |
| --- | --- |
${n.join("")}`}i(Uo,"fieldTable");function $(e){return v(e)?e.map($).join(", "):E(e)?Ic.map(t=>w(e,t)).find(Tc)??"":e==null?
"":String(e)}i($,"shown");var Tc=i(e=>typeof e=="string","isText"),Ic=["displayName","name","value","key","accountId","e\
mailAddress"];function Bo(e){return!v(e)||e.length===0?[]:[`## Attachments

${e.filter(E).map(n=>{let r=w(n,"size"),s=[...[w(n,"mimeType"),typeof r=="number"?`${r} bytes`:"",w(n,"author")],w(n,"cr\
eated")].map($).filter(c=>c!=="");return`- ${jo($(w(n,"filename")),w(n,"content"))}${s.length===0?"":` (${F(s.join(", "))}\
)`}
`}).join("")}`]}i(Bo,"attachmentsSection");function Go(e,t){let n=[...Oc(e,t)].map(({label:r,issue:o})=>{let s=Pc($(e.get(
"key")),o,t);return`- ${F(r)} ${s}
`});return n.length===0?[]:[`## Links

${n.join("")}`]}i(Go,"linksSection");function*Oc(e,{epicLinkField:t=""}){let n=e.get("fields"),r=w(w(e.get("customFields"),
t),"value"),o=w(n,"parent"),s=w(n,"epic");E(o)&&(yield{label:"Parent:",issue:o}),E(s)&&(yield{label:"Epic:",issue:s}),typeof r==
"string"&&(yield{label:"Epic:",issue:{key:r}});for(let a of Jo(w(n,"subtasks")))yield{label:"Sub-task:",issue:a};for(let a of Jo(
w(n,"issuelinks"))){let c=w(a,"type");for(let[u,l]of[["outwardIssue","outward"],["inwardIssue","inward"]]){let d=w(a,u);
E(d)&&(yield{label:$(w(c,l)??w(c,"name")),issue:d})}}}i(Oc,"linkedIssues");function Pc(e,t,{browseUrl:n,layout:r="flat"}){
let o=$(w(t,"key")),s=w(t,"fields"),a=F($(w(s,"summary")??w(t,"summary"))),c=F($(w(s,"status"))),u=`${a===""?"":`: ${a}`}${c===
""?"":` (${c})`}`;if(k(o)!==null||k(e)!==null)return`${F(o)}${u}`;let l={root:"",layout:r,format:"markdown"},d=ft(O(e,l),
O(o,l));return`[${o}](${d}) ([Jira](${Dn(o,n)}))${u}`}i(Pc,"linkLine");var Jo=i(e=>v(e)?e:[],"asList");function Ko(e,t,n){Wo(e,t)||e.text(qc(Ne(t),n))}i(Ko,"writeText");function qo(e,t){Wo(e,t)||e.text(kt(t))}i(qo,"writeLin\
e");function Un(e){return!Bc.test(e)}i(Un,"isPrintable");function Ne(e){return e.includes(`\r
`)?e.replaceAll(`\r
`,`
`):e}i(Ne,"withLf");var Rt=32,Jn=34,Cc=35,Ho=58,vc=92,$c=127,_c=/^(?:true|false|yes|no|on|off|y|n|null)$/i,Fc=5,Lc=32;function Wo(e,t){
if(t.length>Lc)return!1;let n=e.reserve(t.length+2),r=Dc(t.charCodeAt(0)),o=r?e.length:e.length+1,s=0;for(let a=0;a<t.length;a++){
let c=t.charCodeAt(a);if(c<Rt||c>=$c||c===Jn||c===vc||r&&(c===Rt?s===Ho:c===Cc&&s===Rt))return!1;n[o++]=c,s=c}if(r){if(s===
Rt||s===Ho||zo(t))return!1}else n[e.length]=Jn,n[o++]=Jn;return e.length=o,!0}i(Wo,"wroteShort");function Dc(e){return e>=
97&&e<=122||e>=65&&e<=90||e===95||e===47||e===40||e===36}i(Dc,"startsPlain");var zo=i(e=>e.length<=Fc&&_c.test(e),"isRes\
erved"),Nc=/^[\p{L}_/($][^\0-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]*$/u,Mc=/: | #|[:\s]$/u,jc=/^[A-Za-z_/($](?:[!-9;-~]| (?=[!"$-~])|:(?=[!-~]))*$/,
Jc=/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;function kt(e){return(jc.test(e)||Nc.test(e)&&!Mc.test(e))&&!zo(e)?e:Uc(
e)}i(kt,"lineOf");function Uc(e){return St(e).replace(Jc,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}i(Uc,"\
quoted");var Bc=/[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]/u,Gc=/[^\s]/u,Hc=/(?:^|\n)[ \t]+\n*$/,
Kc=/^\n*[ \t]/,qc=i((e,t)=>Wc(e)?zc(e,t):kt(e),"linesOf");function Wc(e){return e.includes(`
`)&&Un(e)&&Gc.test(e)&&!Hc.test(e)}i(Wc,"isLiteral");function zc(e,t){let n=" ".repeat(t),r=Kc.test(e)?"2":"",o=e.endsWith(
`
`)?e.slice(0,-1):e,s=o===e?"-":o===""||o.endsWith(`
`)?"+":"",a=e.startsWith(`
`)?"":n;return`|${r}${s}
${a}${o.replace(/\n(?=[^\n])/g,`
${n}`)}`}i(zc,"literal");function xt(e){if(te(e))return Yo(wt(e).trimEnd(),"json");if(typeof e!="string"||e==="")return null;let t=Ne(e);return Un(
t)?Yo(t,"jira"):null}i(xt,"markupOf");function Yo(e,t){let r=(e.match(/`+/g)??[]).reduce((s,a)=>Math.max(s,a.length),0),
o="`".repeat(Math.max(3,r+1));return`${o}${t}
${e}
${o}
`}i(Yo,"fenced");var Et=class{static{i(this,"Utf8Writer")}#e=Buffer.allocUnsafeSlow(65536);length=0;reserve(t){return this.length+t>this.#e.
length&&this.#t(this.length+t),this.#e}add(t){let n=this.reserve(t.length),r=this.length;for(let o=0;o<t.length;o++)n[r++]=
t[o]??0;this.length=r}ascii(t){let n=this.reserve(t.length),r=this.length;for(let o=0;o<t.length;o++)n[r++]=t.charCodeAt(
o);this.length=r}text(t){this.reserve(t.length*3),this.length+=this.#e.write(t,this.length,"utf8")}newLine(t){let n=this.
reserve(t+1),r=this.length;n[r++]=10;for(let o=r+t;r<o;r++)n[r]=32;this.length=r}copy(){return Buffer.from(this.#e.subarray(
0,this.length))}clear(){this.length=0,this.#e.length>1048576&&(this.#e=Buffer.allocUnsafeSlow(65536))}#t(t){let n=Buffer.
allocUnsafeSlow(t*2);this.#e.copy(n,0,0,this.length),this.#e=n}};var Yc=1e3,Vc=64,Xc=2048,At=new Map;function Vo(e,t){return At.get(e)??Zc(e,Qc(e,t))}i(Vo,"encodedKey");function Qc(e,t){
let n=kt(e),r=n.length<=Yc,o=Buffer.from(r?`${n}: `:`? ${n}
${" ".repeat(t)}: `);return{beforeScalar:o,beforeLines:o.subarray(0,-1)}}i(Qc,"encode");function Zc(e,t){return e.length>
Vc||(At.size>=Xc&&At.clear(),At.set(e,t)),t}i(Zc,"remember");var Me=2,A=new Et;function Bn(e){return A.clear(),typeof e=="string"?qo(A,Ne(e)):Gn(e)?Kn(e,0):Hn(e,0,!1,"item"),A.ascii(
`
`),A.copy()}i(Bn,"encodeYaml");function Xo(e){return Bn(e).toString("utf8")}i(Xo,"emitYaml");var Gn=i(e=>typeof e!="obje\
ct"||e===null,"isScalar");function Hn(e,t,n,r){yt(t/Me),v(e)?nu(e,t,n,r):W(e)?tu(e,t,r):E(e)&&eu(e,t,n||te(e),r)}i(Hn,"w\
riteLines");function eu(e,t,n,r){let o=!0;for(let s of Ie(e,n))(!o||r==="key")&&A.newLine(t),o=!1,Qo(s,e[s],t,n);o&&A.ascii(
r==="key"?" {}":"{}")}i(eu,"writeObject");function tu(e,t,n){let r=!0;for(let[o,s]of e)(!r||n==="key")&&A.newLine(t),r=!1,
Qo(o,s,t,!1);r&&A.ascii(n==="key"?" {}":"{}")}i(tu,"writeOrdered");function nu(e,t,n,r){let o=!0;for(let s of e)(!o||r===
"key")&&A.newLine(t),o=!1,A.ascii("- "),Gn(s)?Kn(s,t+Me):Hn(s,t+Me,n,"item");o&&A.ascii(r==="key"?" []":"[]")}i(nu,"writ\
eList");function Qo(e,t,n,r){let{beforeScalar:o,beforeLines:s}=Vo(e,n);Gn(t)?(A.add(o),Kn(t,n+Me)):(A.add(s),Hn(t,n+Me,r,
"key"))}i(Qo,"writeEntry");function Kn(e,t){if(typeof e=="string")Ko(A,e,t);else if(typeof e=="number")A.ascii(ru(e));else if(typeof e==
"boolean"||e===null)A.ascii(String(e));else throw gt(e)}i(Kn,"writeScalar");function ru(e){if(Object.is(e,-0))return"-0";
if(Number.isNaN(e))return"null";if(!Number.isFinite(e))return e>0?".inf":"-.inf";let t=String(e);return t.includes("e")&&
!t.includes(".")?t.replace("e",".0e"):t}i(ru,"numeral");var ou=[{id:"description",heading:"Description"},{id:"environment",heading:"Environment"}],Zo=`_The text has characters \
that cannot be shown here; it is in the front matter._
`;function ei(e,t){let n=new Map(e),o=[`# ${$(e.get("key"))}: ${F($(Tt(e,"fields").get("summary")))}
`,Uo(Tt(e,"fields")),...iu(n),...su(n),...cu(n),...Bo(e.get("attachments")),...Go(e,t)];return`---
${Xo(n)}---

${o.filter(s=>s!=="").join(`
`)}`}i(ei,"emitMarkdown");function iu(e){let t=new Map(Tt(e,"fields")),n=ou.flatMap(({id:r,heading:o})=>{let s=t.get(r)??
null,a=xt(s);return a!==null&&t.delete(r),s===null||s===""?[]:[`## ${o}

${a??Zo}`]});return e.set("fields",t),n}i(iu,"takeFieldTexts");function su(e){let t=new Map(Tt(e,"customFields")),n=[];for(let[
r,o]of t){let s=w(o,"value"),a=au(s)?xt(s):null;!E(o)||a===null||(t.set(r,ti(o,"value")),n.push(`## ${F(`${$(w(o,"name"))}\
 (${r})`)}

${a}`))}return e.set("customFields",t),n}i(su,"takeCustomTexts");var au=i(e=>te(e)||typeof e=="string"&&e.includes(`
`),"isLongText");function cu(e){let t=e.get("comments");if(!v(t)||t.length===0)return[];let n=[],r=t.map(o=>{if(!E(o))return o;
let s=w(o,"body")??null,a=xt(s),c=a??(s===null||s===""?"":Zo),u=[w(o,"author"),w(o,"created")].map($).filter(l=>l!=="");
return n.push(`### ${F(u.join(", "))||"Comment"}

${c}`),a===null?o:ti(o,"body")});return e.set("comments",r),[`## Comments
`,...n]}i(cu,"takeComments");function Tt(e,t){let n=e.get(t);return W(n)?n:new Map}i(Tt,"mapAt");function ti(e,t){return Object.
fromEntries(Object.entries(e).filter(([n])=>n!==t))}i(ti,"without");function qn(e,t){try{return uu(e,t)}catch(n){throw n instanceof De?lu(e.key):n}}i(qn,"renderDocument");function uu(e,t){
let n=Mo(e,t);switch(t.format){case"yaml":return Bn(n);case"json":return Buffer.from(wt(n),"utf8");case"markdown":return Buffer.
from(ei(n,t),"utf8");default:return t.format}}i(uu,"encode");var lu=i(e=>p("MalformedResponse",`A field of ${e} is neste\
d more than ${Ln} levels deep, which no reader of YAML or JSON can be relied on to load. Correct the field in Jira, or c\
hoose other fields in spec.fields.`),"nestedTooDeep");function ni({target:e},t){return e.projectKey!==void 0?{kind:"project",project:e.projectKey}:{kind:"keys",keys:new Set(tt(
t?.owned??{}))}}i(ni,"ownershipOf");function It(e,t){switch(e.kind){case"project":return I(t)===e.project;case"keys":return e.
keys.has(t);default:return e}}i(It,"owns");function je(e,t){return e.kind==="project"&&I(t)!==e.project&&k(t)===null}i(je,
"isStranger");async function ri(e,t){if(e.query===null){let n=[...new Set(e.job.spec.target.issueKeys)];return{ids:n,keys:n,strangers:[],
isComplete:!0}}if(e.mode.kind==="changes"){let n=ae(e.query,Zt(e.mode.sinceMs));return{...await oi(n,e,t),isComplete:!1}}
return{...await Wn(e.query,e,t),isComplete:!0}}i(ri,"discoverIssues");async function Wn(e,t,n){let r=await oi(e,t,n),[o]=r.
strangers;if(r.ids.length>0||o===void 0)return r;throw g("Incomplete",`All issues that Jira lists for ${se(t.job.spec.target)}\
 have keys of another project, such as ${JSON.stringify(o)}. Nothing was written. If the project's key was changed in Ji\
ra, use the new one.`)}i(Wn,"listAll");async function oi(e,{ownership:t,jira:n},r){let o=await n.list(e,r),s=o.filter(({
key:a})=>!je(t,a));return{ids:s.map(({id:a})=>a),keys:s.map(({key:a})=>a),strangers:o.filter(({key:a})=>je(t,a)).map(({key:a})=>a)}}
i(oi,"list");async function*zn(e,t,n,r){let o=new Set;for(let s of n)k(s)===null&&o.add(du(t,I(s)));if(!(e.head===null||o.size===0))for await(let{
path:s,oid:a}of e.listFiles([...o].sort(),r)){let c=ue(s,t);c!==null&&(yield{key:c,oid:a})}}i(zn,"listMirrored");async function le(e,t,n,r){
let o=new Map;for await(let{key:s,oid:a}of zn(e,t,n,r))o.set(s,a);return o}i(le,"mirroredIssues");function du(e,t){return`${Je(
e)}/${t}`}i(du,"projectFolder");function Je({root:e}){return e===""?"projects":`${e}/projects`}i(Je,"projectsFolder");function ii(e,t){
return O("A-1",e)===O("A-1",t)}i(ii,"samePlace");function si({incremental:e,force:t,state:n,configHash:r}){return e?t?{kind:"full",why:"--force was given"}:n===null?{kind:"\
full",why:"there is no state of an earlier run"}:n.configHash!==r?{kind:"full",why:"the configuration changed since the \
last run"}:n.watermark===null?{kind:"full",why:"no earlier run was complete"}:{kind:"changes",sinceMs:Date.parse(n.watermark)-
9e5}:{kind:"full",why:"all issues were asked for"}}i(si,"chooseMode");var fu={cloud:5e3,datacenter:1e3};function ai({census:e},t){
return e!==null&&e.issues<fu[t]}i(ai,"isListedAtOnce");function ci({state:e,createdIssues:t,countedIssues:n,now:r}){return e.
census===null||e.pending.length>0||n!==e.census.issues+t?!0:r.getTime()-Date.parse(e.census.at)>6048e5}i(ci,"needsCensus");var Ot=class{static{i(this,"FetchedIssues")}#e=new Map;#t={created:0,updated:0,unchanged:0};get size(){let{created:t,updated:n,
unchanged:r}=this.#t;return t+n+r}count(t){return this.#t[t]}add(t,n,r=""){let o=I(t),s=this.#e.get(o);s===void 0&&(s=new Yn(
o),this.#e.set(o,s)),s.add(ee(t),n,r),this.#t[n]++}has(t){return this.#r(t)!==void 0}writtenOid(t){return this.#r(t)?.writtenOid(
ee(t))}*keys(){for(let t of this.#e.values())yield*t.keys()}sortedKeys(t){return this.#n().flatMap(n=>[...n.sortedKeys(t)])}*written(){
for(let t of this.#n())yield*t.written()}#n(){return[...this.#e.values()].sort((t,n)=>t.project<n.project?-1:1)}#r(t){let n=this.#e.
get(I(t)),r=ee(t);return n?.keyOf(r)===t&&n.has(r)?n:void 0}},Oe=-1,pu=16,Yn=class{static{i(this,"ProjectIssues")}project;#e=new Map;#t=0;#n=new Uint8Array(
0);#r=Buffer.alloc(0);#o=0;constructor(t){this.project=t}add(t,n,r){if(n==="unchanged"){this.#e.set(t,Oe);return}this.#o=
r.length/2,this.#c(),this.#n[this.#t]=n==="updated"?1:0,this.#r.write(r,this.#t*this.#o,"hex"),this.#e.set(t,this.#t++)}has(t){
return this.#e.has(t)}keyOf(t){return`${this.project}-${t}`}writtenOid(t){let n=this.#e.get(t)??Oe;return n===Oe?void 0:
this.#a(n)}*keys(){for(let t of this.#e.keys())yield this.keyOf(t)}*sortedKeys(t){for(let n of this.#s(r=>this.#i(r)===t))
yield this.keyOf(n)}*written(){for(let t of this.#s(n=>n!==Oe)){let n=this.#e.get(t)??Oe;yield{key:this.keyOf(t),oid:this.#a(
n)}}}#i(t){return t===Oe?"unchanged":this.#n[t]===1?"updated":"created"}#a(t){return this.#r.toString("hex",t*this.#o,(t+
1)*this.#o)}#s(t){let n=new Float64Array(this.#e.size),r=0;for(let[o,s]of this.#e)t(s)&&(n[r++]=o);return n.subarray(0,r).
sort()}#c(){if(this.#t<this.#n.length)return;let t=Math.max(pu,this.#t*2),[n,r]=[new Uint8Array(t),Buffer.alloc(t*this.#o)];
n.set(this.#n),r.set(this.#r),this.#n=n,this.#r=r}};function Ue({type:e,source:t,target:n}){return[e,t,n].join("/")}i(Ue,"encodeRelationship");function de(e){let[t="",n="",
r=""]=e.split("/");return{type:t,source:n,target:r}}i(de,"decodeRelationship");function ui(e,t,n){if(n.has(Ue(e)))return!1;
let{source:r,target:o}=e;return[r,o].some(s=>t.has(s)&&Le(s,e))}i(ui,"isStale");function li(){return{fetched:new Ot,relationships:new Set,failed:[],missing:new Set,moved:new Set,neighbours:new Set,parents:new Set}}
i(li,"noIssues");async function Pe(e,t,n,r){if(e.length===0)return;let o=await n.documentOptions(r);for await(let s of n.
jira.fetch(e,n.fetchOptions,r)){let a=Ct(t);for(let c=s.issues.pop();c!==void 0;c=s.issues.pop())await mu(c,t,o,n);for(let c of s.
failed)t.failed.push(c);for(let c of s.missing)t.missing.add(c);Vn(a,t,n)}}i(Pe,"syncIssues");async function mu(e,t,n,r){
let{id:o,key:s}=e;if(t.fetched.has(s)||r.isStranger(s))return;let a=gu(e,n);if(a instanceof x){t.failed.push({id:o,key:s,
failure:a.failure});return}let c=$n(e,n);if(r.withRelationships)for(let d of c)t.relationships.add(Ue(d));let u=r.mirrored.
get(s);if(u!==void 0&&u===r.blobId(a)){t.fetched.add(s,"unchanged");return}let l=u===void 0?"created":"updated";t.fetched.
add(s,l,await r.write(s,a,l)),r.followsNeighbours&&hu(e,l,c,t,r)}i(mu,"syncIssue");function hu({key:e,fields:t},n,r,o,{jira:s}){
for(let c of r){let u=c.source===e?c.target:c.source;Le(u,c)&&o.neighbours.add(u)}(s.deployment==="cloud"?yu(t.issuetype):
n==="created")&&o.parents.add(e)}i(hu,"noteNeighbours");function yu(e){return typeof e!="object"||e===null||!("hierarchy\
Level"in e)?!0:typeof e.hierarchyLevel!="number"||e.hierarchyLevel>0}i(yu,"isAboveStandard");function gu(e,t){try{return Z(
e.key),qn(e,t)}catch(n){if(n instanceof x)return n;throw n}}i(gu,"tryRender");function Pt({failed:e},{ids:t,keys:n}){let r=new Map(
e.flatMap(({id:o,key:s},a)=>s===void 0?[[o,a]]:[]));if(r.size!==0)for(let[o,s]of t.entries()){let[a,c]=[r.get(s),n[o]],u=a===
void 0?void 0:e[a];a!==void 0&&u!==void 0&&c!==void 0&&(e[a]={...u,key:c})}}i(Pt,"nameFailed");function Ct({fetched:e,failed:t}){
let[n,r]=[e.count("created"),e.count("updated")];return{created:n,updated:r,fetched:e.size,failed:t.length}}i(Ct,"tally");
function Vn(e,t,{emit:n,now:r}){let o=Ct(t),s=o.created-e.created,a=o.updated-e.updated,c=o.fetched-e.fetched-s-a,u=o.failed-
e.failed;s+a+c+u!==0&&n({kind:"processed",at:r(),created:s,updated:a,unchanged:c,failed:u})}i(Vn,"reportProgress");async function fi(e,t,n,r,o){let{state:s,query:a,jira:c}=e,u=c.serverTime;if(t.isComplete||s===null||a===null){let{unfetched:b,
issues:R}=bu(t,n);return await di(e,R,o),{unfetched:b,record:{at:u.toISOString(),issues:R}}}let l=ai(s,c.deployment)?null:
await c.count(a,o),d=n.fetched.count("created");if(l!==null&&!ci({state:s,createdIssues:d,countedIssues:l,now:u})&&t.strangers.
length===0)return{unfetched:null,record:{at:s.census?.at??u.toISOString(),issues:l}};let f=await Wn(a,e,o);await wu(f,e,
t,n,r,o);let h=new Set(f.keys.filter((b,R)=>!n.missing.has(f.ids[R]??"")));return await di(e,h.size,o),{unfetched:new Set(
[...h].filter(b=>!n.fetched.has(b))),record:{at:u.toISOString(),issues:l??h.size}}}i(fi,"takeCensus");function bu({ids:e,
keys:t},n){let r=new Set(n.failed.map(({id:a})=>a)),o=new Set,s=0;for(let[a,c]of t.entries())n.fetched.has(c)?s++:r.has(
e[a]??"")&&o.add(c);return{unfetched:o,issues:s+o.size}}i(bu,"stillThere");async function wu(e,{state:t,place:n,destination:r},o,s,a,c){
let u=await le(r.base,n,e.keys,c),l=new Set((t?.pending??[]).flatMap(({id:f,key:h})=>[f,h??f])),d=new Set(s.failed.map(({
id:f})=>f)),m=e.ids.filter((f,h)=>{let y=e.keys[h]??"";return s.fetched.has(y)||d.has(f)?!1:l.has(f)||l.has(y)||!u.has(y)});
a.emit({kind:"discovered",at:a.now(),total:o.ids.length+m.length}),await Pe(m,s,{...a,mirrored:u},c),Pt(s,e)}i(wu,"syncU\
nseen");async function di(e,t,n){let{ownership:r,destination:o}=e,{spec:s,force:a}=e.job;if(t>0||a||!e.prunes)return;let c=0;
if(r.kind==="keys")c=r.keys.size;else for(let u of e.previousPlace===null?[e.place]:[e.place,e.previousPlace])c+=(await le(
o.base,u,[`${r.project}-1`],n)).size;if(c!==0)throw p("Incomplete",`Jira lists no issue for ${se(s.target)}, but ${c} ar\
e mirrored. Nothing was deleted. Check that the Jira account may still browse them; if they are really gone, run once wi\
th --force.`)}i(di,"assertNotEmptied");async function pi(e,t){let n=new AbortController,r=AbortSignal.any([t,n.signal]),o=e.connectJira(r),s=e.openDestination(
r);try{let[a,c]=await Promise.all([o,s]);return{jira:a,destination:c,async[Symbol.asyncDispose](){await Promise.allSettled(
[a[Symbol.asyncDispose](),c[Symbol.asyncDispose]()])}}}catch(a){n.abort(a);for(let c of await Promise.allSettled([o,s]))
c.status==="fulfilled"&&await c.value[Symbol.asyncDispose]();throw a}}i(pi,"connect");async function mi(e,{unfetched:t},n,r){let o=new Set(n.moved);if(t===null||!e.prunes)return o;for(let s of e.previousPlace===
null?[e.place]:[e.place,e.previousPlace]){let a=e.ownership.kind==="keys"?e.ownership.keys:[`${e.ownership.project}-1`];
for await(let{key:c}of zn(e.destination.base,s,a,r))It(e.ownership,c)&&!t.has(c)&&!n.fetched.has(c)&&o.add(c)}return o}i(
mi,"goneIssues");async function hi(e,{place:t,destination:n},r){let o=new Set;if(e.size===0)return o;for await(let{path:s}of n.
base.listFiles([Je(t)],r)){let a=Te(s,t);a!==null&&(e.has(a.source)&&o.add(a.target),e.has(a.target)&&o.add(a.source))}return o}
i(hi,"relatedIssues");var Xn=6;function bi(e,t,n){if(e===null)return"its content differs";let r=yi(e,n),o=yi(t,n),s=[...new Set([...r.keys(),...o.
keys()])].filter(u=>r.get(u)!==o.get(u));if(s.length===0)return"its text differs";let a=s.slice(0,Xn);s.length>Xn&&a.push(
`${s.length-Xn} more`);let c=a.pop();return a.length===0?`${c} differs`:`${a.join(", ")} and ${c} differ`}i(bi,"explainU\
pdate");function yi(e,t){let n=new Map;for(let[r,o]of gi(Su(e,t)))if(r!=="fields"&&r!=="customFields")n.set(r,JSON.stringify(
o));else for(let[s,a]of gi(o))n.set(s,JSON.stringify(a));return n}i(yi,"parts");function gi(e){return typeof e=="object"&&
e!==null?Object.entries(e):[]}i(gi,"entries");function Su(e,t){try{return In(e,t)}catch{return null}}i(Su,"tryParse");var Ru=50;async function wi(e,t,n,r){let{jira:o,destination:s}=e,{spec:a,dryRun:c}=e.job,u=e.ownership.kind==="keys"?[...t.
keys,...e.ownership.keys]:t.keys,l=await le(s.base,e.place,u,r),d=new Map;return{jira:o,fetchOptions:a.include===void 0?
{}:{include:a.include},documentOptions:i(f=>ku(a,o,f),"documentOptions"),withRelationships:a.destination.relationships===
"symlinks",followsNeighbours:!t.isComplete,isStranger:i(f=>je(e.ownership,f),"isStranger"),isKeyList:e.query===null,mustExist:!e.
prunes,mirrored:l,blobId:i(f=>s.blobId(f),"blobId"),write:c?m:(f,h)=>s.writeBlob(h,r),explanations:d,emit:n.emit,now:n.now};
async function m(f,h,y){if(y==="updated"&&d.size<Ru){let b=await s.base.readFile(O(f,e.place),r);d.set(f,bi(b,h,e.place.
format))}return s.blobId(h)}}i(wi,"issueContext");async function ku(e,t,n){let r=await t.epicLinkField(n),o=await t.fieldNames(
n);return xu(e.fields??[],o),{format:e.destination.format,layout:e.destination.layout,fieldNames:o,browseUrl:t.browseUrl,
...e.fields===void 0?{}:{customFields:e.fields},...e.include===void 0?{}:{include:e.include},...r===void 0?{}:{epicLinkField:r}}}
i(ku,"documentOptions");function xu(e,t){let[n]=Tn(e,t);if(n===void 0)return;let r=br(n,[...t.values()]),o=r===void 0?"":
` Did you mean ${JSON.stringify(r)}?`;throw p("InvalidSpec",`This Jira has no custom field ${JSON.stringify(n)} (spec.fi\
elds).${o} Give its name as Jira shows it, or its id, as in "customfield_10016".`)}i(xu,"assertFieldsExist");async function Si(e,t,n,r){if(!n.isKeyList)return;let o=new Set(t.failed.flatMap(({id:a,key:c})=>[a,c??a])),s=Ct(t);for(let a of e.
keys)t.fetched.has(a)||o.has(a)||(t.missing.has(a)||await Eu(a,t,n,r),n.mustExist&&t.missing.has(a)&&t.failed.push({id:a,
key:a,failure:Tu(a)}));Vn(s,t,n)}i(Si,"settleKeyList");async function Eu(e,t,{jira:n},r){for await(let{issues:o,missing:s,
failed:a}of n.fetch([e],{},r)){if(o.some(c=>c.key===e))throw Au(e);o.length>0&&t.moved.add(e);for(let c of s)t.missing.add(
c);for(let c of a)t.failed.push(c)}}i(Eu,"settleAlone");function Au(e){return g("Incomplete",`Jira left out ${e} when it\
 was asked for it. Nothing was written; run the sync again.`)}i(Au,"unaccounted");function Tu(e){return{reason:"NotFound",
message:`Jira has no issue ${e}, or this account may not see it. Check the key and the account's permissions.`,retryable:!1}}
i(Tu,"notFound");var Ri=500;async function ki(e,t,n,r,o){let s=new Set(n.failed.flatMap(({id:f,key:h})=>[f,h??f])),a=i(f=>n.fetched.has(f)||
s.has(f)||t.has(f),"isSettled"),u=[...await hi(t,e,o),...n.neighbours].filter(f=>It(e.ownership,f));for(let f of await Iu(
n.parents,e,o))u.push(f);let l=await le(e.destination.base,e.place,u,o),d=[...new Set(u)].filter(f=>l.has(f)&&!a(f));if(d.
length===0)return;let m=n.fetched.size+n.failed.length+d.length;r.emit({kind:"discovered",at:r.now(),total:m}),await Pe(
d,n,{...r,mirrored:l,followsNeighbours:!1},o)}i(ki,"refreshNeighbours");async function Iu(e,{query:t,jira:n},r){if(e.size===
0||t===null)return[];let o=await n.epicLinkField(r),s=o===void 0?"parent":`cf[${o.replace("customfield_","")}]`;if(n.deployment===
"datacenter"&&o===void 0)return[];let a=[],c=[...e].map(Se);for(let u=0;u<c.length;u+=Ri){let l=`${s} in (${c.slice(u,u+
Ri).join(",")})`;for(let{key:d}of await Ou(ae(t,l),n,r))a.push(d)}return a}i(Iu,"childrenOf");async function Ou(e,t,n){try{
return await t.list(e,n)}catch(r){throw!(r instanceof x)||r.failure.reason!=="InvalidQuery"?r:g("Incomplete","An issue w\
ent away while its children were listed. Nothing was written.",r)}}i(Ou,"listOrAgain");async function xi(e,t,n){let r=Ar(e);switch(r.kind){case"issues":return null;case"jql":return V(r.jqlQuery);case"project":
return tn(r.projectKey);case"epic":return t.epicClause(r.epicKey,n);default:return r}}i(xi,"targetQuery");async function Ei(e,t,{jira:n,destination:r},o){let{spec:s}=e,{layout:a,format:c}=s.destination,u={root:We(s.destination),
layout:a,format:c},l=nt(u.root,e.name,e.namespace),d=X(await r.base.readFile(l,o)),m=Er(s,n.browseUrl),f=s.syncType==="i\
ncremental",h=d===null?u:{root:u.root,...d.place};return{job:e,jira:n,destination:r,operationID:t,query:await xi(s.target,
n,o),mode:si({incremental:f,force:e.force,state:d,configHash:m}),state:d,stateFile:l,configHash:m,place:u,previousPlace:ii(
h,u)?null:h,ownership:ni(s,d),prunes:Or(s)}}i(Ei,"prepareRun");async function Ai({ownership:e,place:t,stateFile:n},r,o){if(e.kind==="project"||r.head===null)return()=>!1;let s=new Set,
a=new Set;for await(let{path:c}of r.listFiles([ln(t.root)],o)){if(c===n||!c.endsWith(".json"))continue;let u=X(await r.readFile(
c,o));u?.project!==void 0&&s.add(u.project);for(let l of tt(u?.owned??{}))e.keys.has(l)&&a.add(l)}return c=>s.has(I(c))||
a.has(c)}i(Ai,"claimsOfOthers");function Ii(e){let t=[vt("Created",e.created),vt("Updated",e.updated),vt("Deleted",e.deleted),vt("Failed, tried again by\
 the next run",e.failed)].filter(o=>o!==""),n=`Jirasync-Name: ${e.name}
Jirasync-Operation: ${e.operationID}`;return`${[Ti(e.subject??"")||Ti(Pu(e)),t.join(`
`),n].filter(o=>o!=="").join(`

`)}
`}i(Ii,"commitMessage");function Pu({target:e,created:t,updated:n,deleted:r,failed:o}){let s=Object.entries({created:t,updated:n,
deleted:r,failed:o}).filter(([,a])=>a.length>0).map(([a,c])=>`${c.length} ${a}`);return`Sync ${e}: ${s.length===0?"state\
 only":s.join(", ")}`}i(Pu,"subject");var Cu=/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu;function Ti(e){return e.
toWellFormed().replace(Cu," ").trim()}i(Ti,"oneLine");function vt(e,t){if(t.length===0)return"";let n=t.length>50?`, and\
 ${t.length-50} more`:"";return`${e}: ${t.slice(0,50).join(", ")}${n}`}i(vt,"keyList");async function Oi(e,t,n){let{synced:r}=e,o=await Fu(e,t,n),s=r.fetched.count("created")+r.fetched.count("updated")-o.upToDate.
size,a=[...o.links].filter(l=>$u(l,o,r)),c=[...r.relationships].filter(l=>_u(l,o,r)).sort();for(let l of c)await e.writeBlob(
Pi(l,e));return{isEmpty:o.outdatedPaths.length+o.deleted.size+a.length+s+c.length===0,changes:vu(e,o,{staleLinks:a,newLinks:c}),
deleted:[...new Set([...o.deleted,...o.deletedElsewhere])].sort()}}i(Oi,"treeChanges");function*vu(e,t,{staleLinks:n,newLinks:r}){
let{place:o,synced:s,blobId:a}=e;for(let c of t.outdatedPaths)yield{kind:"delete",path:c};for(let c of t.deleted)yield{kind:"\
delete",path:O(c,o)};for(let c of n)yield{kind:"delete",path:Ae(de(c),o)};for(let{key:c,oid:u}of s.fetched.written())t.upToDate.
has(c)||(yield{kind:"write",path:O(c,o),mode:"100644",oid:u});for(let c of r)yield{kind:"write",path:Ae(de(c),o),mode:"1\
20000",oid:a(Pi(c,e))}}i(vu,"fileChanges");function Pi(e,{place:t}){return Buffer.from(Fn(de(e),t))}i(Pi,"linkBlob");function $u(e,{
deleted:t},{fetched:n,relationships:r}){let o=de(e);return t.has(o.source)||t.has(o.target)||ui(o,n,r)}i($u,"isUnwanted");
function _u(e,{links:t,existing:n,deleted:r},{fetched:o}){if(t.has(e))return!1;let{source:s,target:a}=de(e);return[s,a].
every(c=>o.writtenOid(c)!==void 0||n.has(c)&&!r.has(c))}i(_u,"isMissing");async function Fu(e,t,n){let r=Lu();if(t.head===
null)return r;let o=Du(e.synced.relationships);for await(let{path:s,oid:a}of t.listFiles([Je(e.place)],n)){let c=ue(s,e.
place);if(c!==null){e.isGone(c)?r.deleted.add(c):o.has(c)&&r.existing.add(c),e.synced.fetched.writtenOid(c)===a&&r.upToDate.
add(c);continue}let u=Te(s,e.place);if(u!==null)r.links.add(Ue(u));else if(Nu(s,e)){r.outdatedPaths.push(s);let l=e.previousPlace===
null?null:ue(s,e.previousPlace);l!==null&&e.isGone(l)&&r.deletedElsewhere.add(l)}}return r}i(Fu,"readTree");function Lu(){
let[e,t]=[new Set,new Set];return{deleted:e,deletedElsewhere:t,existing:new Set,upToDate:new Set,links:new Set,outdatedPaths:[]}}
i(Lu,"noFacts");function Du(e){let t=new Set;for(let n of e){let{source:r,target:o}=de(n);t.add(r).add(o)}return t}i(Du,
"endsOf");function Nu(e,{previousPlace:t,synced:n,isGone:r}){if(t===null)return!1;let o=ue(e,t);if(o!==null)return n.fetched.
has(o)||r(o);let s=Te(e,t);return s!==null&&[s.source,s.target].some(a=>n.fetched.has(a)||r(a))}i(Nu,"isOutdated");async function Ci(e,{census:t,gone:n,synced:r,explanations:o},s,a){let{job:c,jira:u,destination:l}=e,d=i(async T=>c.dryRun?
l.blobId(T):l.writeBlob(T,a),"writeBlob"),{place:m,previousPlace:f}=e,h={place:m,previousPlace:f,synced:r,blobId:l.blobId.
bind(l),writeBlob:d},y=Bu(e,t,r,u.serverTime),b=[],R=i(async T=>{let M=await Uu(e,n,r,T,a),z=await Oi({...h,isGone:M},T,
a);b=z.deleted;let he=X(await T.readFile(e.stateFile,a));if(z.isEmpty&&Xr(y,he))return null;let Ce=await d(Vr(y)),ye={kind:"\
write",path:e.stateFile,mode:"100644",oid:Ce};return{changes:Ju(z.changes,ye),...ju(c,s),message:Mu(e,r,b)}},"planCommit");
c.dryRun&&await R(l.base);let{commit:G}=c.dryRun?{commit:null}:await l.publish(R,a);return s.emit({kind:"deleted",at:s.now(),
issues:b.length}),Ku(e,r,o,{deleted:b,commit:G})}i(Ci,"pushChanges");function Mu({job:e,operationID:t},n,r){return Ii({name:e.
name,operationID:t,target:se(e.spec.target),created:n.fetched.sortedKeys("created"),updated:n.fetched.sortedKeys("update\
d"),deleted:r,failed:n.failed.map(({key:o,id:s})=>o===void 0||k(o)!==null?s:o),...e.commitSubject===void 0?{}:{subject:e.
commitSubject}})}i(Mu,"message");function ju({author:e,committer:t},n){let r=n.now();return{author:{...e,date:r},committer:{
...t??e,date:r}}}i(ju,"signature");function*Ju(e,t){yield*e,yield t}i(Ju,"chain");async function Uu(e,t,n,r,o){let s=t.size>
0?await Ai(e,r,o):()=>!1;return a=>t.has(a)&&(n.moved.has(a)||!s(a))}i(Uu,"goneOn");function Bu(e,t,n,r){let s=e.state?.
configHash===e.configHash?e.state?.watermark??null:null,a=n.failed.length===0,{format:c,layout:u}=a?e.place:e.previousPlace??
e.place;return{configHash:e.configHash,watermark:a?r.toISOString():s,pending:Gu(n),census:t.record,place:{format:c,layout:u},
...Hu(e,t,n)}}i(Bu,"nextState");function Gu({failed:e}){return e.map(({id:t,key:n,failure:r})=>({id:t,...n===void 0?{}:{
key:n},reason:r.reason})).sort((t,n)=>t.id<n.id?-1:1)}i(Gu,"pendingOf");function Hu({ownership:e},{unfetched:t},n){if(e.
kind==="project")return{project:e.project};let r=new Set([...t??e.keys,...n.fetched.keys()]);return{owned:qr([...r].filter(
o=>k(o)===null&&!n.moved.has(o)))}}i(Hu,"holdings");function Ku({job:e,mode:t},n,r,{deleted:o,commit:s}){let[a,c]=[n.fetched.
sortedKeys("created"),n.fetched.sortedKeys("updated")],u=se(e.spec.target),l=[...a.map(d=>({key:d,action:"create",why:"i\
t is not in the branch yet"})),...c.map(d=>({key:d,action:"update",why:r.get(d)??"its content differs"})),...o.map(d=>({
key:d,action:"delete",why:`Jira no longer lists it for ${u}`}))];return{created:a,updated:c,deleted:o,unchanged:n.fetched.
count("unchanged"),failed:n.failed,mode:t.kind==="full"?`all issues: ${t.why}`:`changes since ${new Date(t.sinceMs).toISOString()}`,
commit:s,...e.dryRun?{planned:l}:{}}}i(Ku,"report");async function vi(e,t,n,r){var u=[];try{let o=i(h=>n.emit({kind:"operation-started",at:n.now(),operation:h}),"begin");o(
"connect");let s=ge(u,await pi(n,r),!0);let a=await Ei(e,t,s,r);n.emit({kind:"configured",at:n.now(),configHash:a.configHash});
let c=await qu(a,o,n,r);o("push-changes");return await Ci(a,c,n,r)}catch(l){var d=l,m=!0}finally{var f=be(u,d,m);f&&await f}}
i(vi,"sync");async function qu(e,t,n,r){t("discover-issues");let o=await ri(e,r);n.emit({kind:"discovered",at:n.now(),total:o.
ids.length}),t("sync-issues");let s=await wi(e,o,n,r),a=li();await Pe(o.ids,a,s,r),await Si(o,a,s,r),Pt(a,o);let c=await fi(
e,o,a,s,r),u=await mi(e,c,a,r);o.isComplete||await ki(e,u,a,s,r);let l=a.fetched.size+a.failed.length;return n.emit({kind:"\
discovered",at:n.now(),total:l}),{census:c,gone:u,synced:a,explanations:s.explanations}}i(qu,"findOut");async function Zn(e,t,n){let r=AbortSignal.any([n,AbortSignal.timeout(e.spec.timeout*1e3)]),{maxRetries:o}=e.spec.retryPolicy;
for(let s=e.retryCount??0;;s++){let a=await Wu(e,t,s,r);if(a.kind!=="failed"||!a.failure.retryable||a.report!==void 0||r.
aborted||s>=o)return $i(a,t);try{await Xu(a.failure,e,t,s,r)}catch(u){return $i(_i(u,r),t)}}}i(Zn,"runSync");async function Wu(e,t,n,r){
let o=t.newOperationID(),{generation:s,request:a}=e;t.emit({kind:"started",at:t.now(),operationID:o,generation:s,retryCount:n,
...a===void 0?{}:{request:a}});try{return zu(await vi(e,o,t,r),e)}catch(c){return _i(c,r)}}i(Wu,"trySync");function zu(e,{
spec:t}){let{failed:n}=e;return n.length<=t.failurePolicy.maxFailedIssues?{kind:"completed",report:e}:{kind:"failed",failure:Yu(
e),report:e}}i(zu,"judge");var Qn=5;function Yu({failed:e,created:t,updated:n,unchanged:r}){let o=e.slice(0,Qn).map(({key:u,
id:l,failure:d})=>`${u??l}: ${d.message}`),s=e.length>Qn?` (and ${e.length-Qn} more)`:"",a=t.length+n.length+r;return{reason:"\
IssuesFailed",message:`${e.length} of ${e.length+a} issues could not be mirrored and will be tried again by the next run\
. What could be mirrored (${a}) is in the branch. ${o.join(" ")}${s}`,retryable:e.some(({failure:u})=>u.retryable)}}i(Yu,
"issuesFailed");function _i(e,t){let n=t.aborted?S(t):e;return Vu(n)?{kind:"failed",failure:{reason:"Internal",message:`\
The run is short of memory (${n.message}). Give it more, or a smaller target.`,retryable:!0,cause:n}}:n instanceof x?n.failure.
reason==="Cancelled"?{kind:"cancelled",message:n.failure.message}:{kind:"failed",failure:n.failure}:{kind:"failed",failure:{
reason:"Internal",message:`This is a bug in jirasync: ${n instanceof Error?n.message:String(n)}`,retryable:!1,cause:n}}}
i(_i,"classify");function Vu(e){if(!(e instanceof Error))return!1;let t="code"in e?e.code:void 0;return t==="ENOMEM"||t===
"ERR_MEMORY_ALLOCATION_FAILED"||/^Array buffer allocation failed/.test(e.message)}i(Vu,"isShortOfMemory");async function Xu(e,t,n,r,o){
let s=Fi(e,t.spec.retryPolicy,r);n.emit({kind:"retrying",at:n.now(),failure:Li(e,n),retryCount:r+1,seconds:s}),await n.sleep(
s*1e3,o)}i(Xu,"waitForRetry");function Fi(e,t,n){return e.retryable&&e.retryAfter!==void 0?e.retryAfter:t.initialDelay*t.
backoffMultiplier**n}i(Fi,"retryDelay");function $i(e,t){let n=t.now();switch(e.kind){case"completed":return t.emit({kind:"\
completed",at:n,commit:e.report.commit}),e;case"failed":{let r=Li(e.failure,t);return t.emit({kind:"failed",at:n,failure:r}),
{...e,failure:r}}case"cancelled":return t.emit({kind:"cancelled",at:n,message:e.message}),e;default:return e}}i($i,"fini\
sh");function Li(e,{redactor:t}){return{...e,message:t.redact(e.message)}}i(Li,"redacted");import{randomUUID as Md}from"node:crypto";import{setTimeout as jd}from"node:timers/promises";import{spawn as Qu}from"node:child_process";import{Readable as Zu}from"node:stream";import{pipeline as el}from"node:stream/promises";
import{setTimeout as tl}from"node:timers/promises";var nl=16384,tr=64*1024*1024,rl=2e3,ol=20;function fe(e,t,n,r){let{closed:o,running:s}=e.lifetime,a=il(e,t);a.stdin.on("\
error",()=>{});let c=sl(a,t[0]??"git",n,[r,o]);return s.add(c),c.then(()=>s.delete(c)),{stdin:a.stdin,stdout:a.stdout,exit:c}}
i(fe,"startGit");function il({cwd:e,env:t},n){try{return Qu("git",n,{cwd:e,env:t,detached:!0,stdio:"pipe"})}catch(r){throw Di(
r instanceof Error?r:new Error(String(r)))}}i(il,"spawnGit");function sl(e,t,n,r){let o="";return e.stderr.setEncoding("\
utf8").on("data",s=>{o=(o+s).slice(-nl)}),new Promise(s=>{let a,c=i(m=>{a??={failure:m,ended:al(e)}},"stop"),u=i(()=>{let m=r.
find(f=>f.aborted);m!==void 0&&c(S(m))},"onAbort"),l=n===null?void 0:setTimeout(()=>c(cl(t,n)),n),d=i(m=>{clearTimeout(l);
for(let f of r)f.removeEventListener("abort",u);s(m)},"finish");e.once("error",m=>d({kind:"stopped",failure:Di(m)})),e.once(
"close",m=>{if(a===void 0)return d({kind:"exited",code:m,stderr:o});let{failure:f,ended:h}=a;h.then(()=>d({kind:"stopped",
failure:f}))});for(let m of r)m.addEventListener("abort",u,{once:!0});u()})}i(sl,"exitOf");async function al(e){let t=performance.
now()+rl;for(er(e,"SIGTERM");er(e,0)&&performance.now()<t;)await tl(ol);er(e,"SIGKILL"),e.stdout.destroy(),e.stderr.destroy()}
i(al,"endGroup");function er(e,t){if(e.pid===void 0)return!1;try{return process.kill(-e.pid,t)}catch{return!1}}i(er,"sig\
nalGroup");var cl=i((e,t)=>g("Timeout",`git ${e} did not finish within ${t/1e3} s. Check that the repository answers.`),
"limitPassed");function Di(e){let t="code"in e?String(e.code):e.message;return t==="ENOENT"?p("Internal","The git progra\
m was not found. Install git 2.31 or later and put it on PATH.",e):g("Internal",`The git program could not be started (${t}\
). The machine may be short of memory.`,e)}i(Di,"notStarted");async function L(e,t,n,r){if(r.aborted)throw S(r);let o={...e.
env,...n.env},s=fe({...e,env:o},t,e.limitMs,r),a=ll(s.stdin,n.input),[c,u]=await Promise.all([ul(s.stdout),s.exit,a]);if(u.
kind==="stopped")throw u.failure;if(c==="too much")throw p("Internal",`git ${t[0]} wrote more than ${tr} bytes.`);return{
code:u.code,stdout:c,stderr:u.stderr}}i(L,"runGit");async function H(e,t,n,r){let{code:o,stdout:s,stderr:a}=await L(e,t,
n,r);if(o===null)throw g("Internal",`git ${t[0]} was killed. The machine may be short of memory.`);if(o!==0)throw ne(`gi\
t ${t[0]}`,a);return s.toString("utf8").trimEnd()}i(H,"expectGit");function ne(e,t){let n=t.trim().split(`
`),r=n.find(o=>/^(?:fatal|error):/.test(o))??n.at(-1)??"";return/No space left on device|Disk quota exceeded/.test(t)?g(
"Internal",`${e} failed: no space left for temporary files. Free some, or set TMPDIR.`):p("Internal",`${e} failed: ${r.slice(
0,300)||"it gave no reason"}.`)}i(ne,"internal");async function ul(e){let t=[],n=0;try{for await(let r of e)Buffer.isBuffer(
r)&&(n+=r.length,n<=tr&&t.push(r))}catch{}return n>tr?"too much":Buffer.concat(t)}i(ul,"collect");async function ll(e,t=[]){
try{await el(Zu.from(t,{objectMode:!1}),e)}catch{}}i(ll,"feed");var dl=[{pattern:/Host key verification failed|no matching host key type/,reason:"AuthenticationFailed",retryable:!1,advice:"\
the server's SSH host key is not known or has changed. Give the right one as known_hosts."},{pattern:/Load key "[^"]*": |invalid private key file|UNPROTECTED PRIVATE KEY FILE|bad permissions/,
reason:"AuthenticationFailed",retryable:!1,advice:"the SSH key (identity) cannot be used. Give an unencrypted private ke\
y in OpenSSH or PEM format."},{pattern:/Permission denied \([a-z-]+(?:,[a-z-]+)*\)|Too many authentication failures/,reason:"\
AuthenticationFailed",retryable:!1,advice:"the server refused the SSH key. Check that the key (identity) is registered t\
here."},{pattern:/Authentication failed for|could not read (?:Username|Password) for|terminal prompts disabled|returned error: 401|invalid username or (?:password|token)|HTTP Basic: Access denied/i,
reason:"AuthenticationFailed",retryable:!1,advice:"the server asks for credentials, or refused those given. Check userna\
me and password (or token)."},{pattern:/detected dubious ownership/,reason:"PermissionDenied",retryable:!1,advice:"the r\
epository belongs to another user, and git does not run in it. Run as its owner, or change the owner."},{pattern:/returned error: 403|Permission to \S+ denied|Write access to repository not granted|not allowed to (?:push|upload) code|repository (?:was|is) archived|archived so it is read-only|deploy key.*read.?only|marked as read.?only/i,
reason:"PermissionDenied",retryable:!1,advice:"these credentials may not do this. Give an account or token with write ac\
cess."},{pattern:/repository '[^']*' not found|Repository not found|returned error: 404|does not appear to be a git repository|project you were looking for could not be found|not a git repository|invalid gitfile format/i,
reason:"NotFound",retryable:!1,advice:"there is no such repository, or these credentials may not see it."},{pattern:/returned error: 30\d|unable to update url base from redirection/,
reason:"NotFound",retryable:!1,advice:"the server redirects to another address. Give the repository's new address."},{pattern:/SSL certificate|certificate verification|SSL peer certificate|CAfile|gnutls_handshake|TLS|SSL_(?:connect|read)/,
reason:"RepositoryUnavailable",retryable:!0,advice:"no trusted TLS connection. Check the server's certificate; a private\
 CA is given as caFile (ca.crt)."},{pattern:/Could not resolve (?:host|proxy)|Name or service not known|Temporary failure in name resolution/i,
reason:"RepositoryUnavailable",retryable:!0,advice:"the host's name cannot be resolved. Check the address, the DNS and t\
he proxy settings."},{pattern:/Permission denied|insufficient permission|Read-only file system/i,reason:"PermissionDenie\
d",retryable:!1,advice:"the account that runs this may not read or write the repository's files."}];function U(e,t,n){let r=dl.
find(({pattern:c})=>c.test(n)),o=bl(n),s=`${e} ${t}`;if(r===void 0)return g("RepositoryUnavailable",`${s} failed: ${o===
""?"git gave no reason":o}. Check that the server is up and reachable.`);let a=`${s} failed: ${r.advice}${o===""?"":` (g\
it: ${o})`}`;return r.retryable?g(r.reason,a):p(r.reason,a)}i(U,"connectionFailure");var Ni=i(e=>/couldn't find remote ref/i.
test(e),"isMissingRef"),fl=/non-fast-forward|fetch first|stale info|cannot lock ref|failed to (?:update|lock|write) ref|incorrect old value|reference already exists|but expected|remote ref updated since/i,
pl=/unpacker error|Internal Server Error|failed to migrate objects|remote failed to report status/i,ml=/insufficient permission|Permission denied|Read-only file system/i,
hl=/'(refs\/[^']*)' exists; cannot create/;function Mi(e,t,n,r){let o=hl.exec(r)?.[1];if(o!==void 0){let a=`${e} cannot \
hold the branch ${t} beside ${$t(o)}. Choose another branch name.`;return{kind:"refused",failure:p("PushRejected",a)}}if(ml.
test(r)&&!/hook declined/.test(n))return{kind:"refused",failure:U("Pushing to",e,r)};let s=$t(n);if(pl.test(s)){let a=`P\
ushing to ${e} failed: ${s}. The server may be busy or out of space.`;return{kind:"trouble",failure:g("RepositoryUnavail\
able",a)}}if(fl.test(s)){let a=`Others keep pushing to ${t} of ${e} (${s}). The next run tries again.`;return{kind:"conf\
lict",failure:g("PushConflict",a)}}return{kind:"refused",failure:yl(e,t,s,r)}}i(Mi,"rejection");function yl(e,t,n,r){if(/currently checked out/.
test(n))return p("PushRejected",`${e} has ${t} checked out and refused the push. Push to a bare repository or to another\
 branch.`);let o=gl(r);return p("PushRejected",`${e} refused the push to ${t}: ${n}${o===""?"":`: ${o}`}. Change the bra\
nch's protection or hooks for this account, or choose another branch.`)}i(yl,"pushRejected");function gl(e){return e.split(
`
`).flatMap(n=>n.startsWith("remote: ")?[$t(n.slice(8))]:[]).filter(n=>n!=="").join(" ").slice(0,500).replace(/[.\s]+$/,"")}
i(gl,"remoteWords");function bl(e){let t=e.split(`
`).map($t).filter(r=>r!=="");return(t.find(r=>/^ssh: |^[^ ]+: Permission denied \(/.test(r))??t.find(r=>/^(?:remote: )?(?:fatal|error|ERROR):/.
test(r))??t.find(r=>!/^hint:|^warning:/.test(r))??"").replace(/^(?:fatal|error): /,"").slice(0,300).replace(/[.\s]+$/,"")}
i(bl,"saidLine");function $t(e){return e.replace(/\u001b\[[0-?]*[ -/]*[@-~]/g,"").replace(/\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?/g,
"").replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g," ").replace(/(\w:\/\/)[^\s/@']*@/g,"\
$1").replace(/(\w:\/\/[^\s?#']*)[?#][^\s']*/g,"$1").trim()}i($t,"printable");function _t(e,t){return{head:t,readFile:i(async(n,r)=>t===null?null:wl(e,t,n,r),"readFile"),listFiles:i((n,r)=>Sl(e,t,n,
r),"listFiles")}}i(_t,"openBase");async function wl(e,t,n,r){let{setup:o,target:s}=e,a=await L(o,["ls-tree","-z","--full\
-tree",t,"--",n],{},r);if(a.code!==0)throw ne("git ls-tree",a.stderr);let c=ji(a.stdout.toString("utf8").split("\0")[0]??
"");if(c===null||c.path!==n||!/^100/.test(c.mode))return null;let u=await L(o,["cat-file","blob",c.oid],{},r);if(u.code!==
0)throw U(`Reading ${JSON.stringify(n)} from`,s.remote.url,u.stderr);return u.stdout}i(wl,"readFile");async function*Sl(e,t,n,r){
if(t===null||n.length===0)return;let o=n.map(d=>d.replace(/^\/+|\/+$/g,"")),s=o.includes("")?[]:["--",...o],a=new AbortController,
{setup:c}=e,u=["ls-tree","-r","-z","--full-tree",t,...s],l=fe(c,u,c.limitMs,AbortSignal.any([r,a.signal]));l.stdin.end();
try{let d="";for await(let f of l.stdout.setEncoding("utf8")){let h=(d+String(f)).split("\0");d=h.pop()??"";for(let y of h){
let b=ji(y);b!==null&&(yield b)}}let m=await l.exit;if(m.kind==="stopped")throw m.failure;if(m.code!==0)throw ne("git ls\
-tree",m.stderr)}catch(d){throw r.aborted?S(r):d}finally{a.abort(),await l.exit}}i(Sl,"listFiles");function ji(e){let t=e.
indexOf("	"),[n,,r]=e.slice(0,Math.max(t,0)).split(" ");return n===void 0||r===void 0?null:{path:e.slice(t+1),mode:n,oid:r}}
i(ji,"parseEntry");import{createHash as Rl}from"node:crypto";var kl={sha1:40,sha256:64};function Ft(e,t,n){return Rl(n).update(`${e} ${t.byteLength}\0`).update(t).digest("hex")}i(Ft,
"objectId");var Be=i((e,t)=>Ft("blob",e,t),"blobIdOf"),Ji=i(e=>Ft("tree",new Uint8Array,e),"emptyTreeId"),Ui=i(e=>e.length===
kl.sha256?"sha256":"sha1","objectFormatOf"),Bi=i(e=>/^(?:[\da-f]{40}|[\da-f]{64})$/.test(e),"isObjectId");async function Lt(e,t,n,r){if(r.aborted)throw S(r);let o=i(()=>{},"stop"),s=new Promise((a,c)=>{let u=i(()=>c(S(r)),"onA\
bort"),d=setTimeout(i(()=>c(g("Timeout",`${t} did not finish within ${n/1e3} s.`)),"onLimit"),n);r.addEventListener("abo\
rt",u,{once:!0}),o=i(()=>{clearTimeout(d),r.removeEventListener("abort",u)},"stop")});try{return await Promise.race([e,s])}finally{
o()}}i(Lt,"within");async function Gi(e,t){if(t.aborted)throw S(t);await new Promise((n,r)=>{let o=i(()=>{clearTimeout(s),
r(S(t))},"onAbort"),s=setTimeout(()=>{t.removeEventListener("abort",o),n()},e);t.addEventListener("abort",o,{once:!0})})}
i(Gi,"pause");var Dt=256*1024,Nt=class{static{i(this,"BlobWriter")}#e;#t;constructor(t){this.#e=t}async write(t,n){return this.#t??=xl(
this.#e),El(this.#t,t),await Al(this.#t,this.#e.setup.limitMs,n),Be(t,this.#e.objectFormat)}async finish(t){let n=this.#t;
if(n===void 0)return;this.#t=void 0,Hi(n),n.child.stdin.end(`done
`);let r=await Lt(n.child.exit,"git fast-import",this.#e.setup.limitMs,t);nr(r)}};function xl(e){let t=fe(e.setup,["fast\
-import","--quiet","--done","--depth=0"],null,e.setup.lifetime.closed);t.stdout.resume();let n={child:t,free:[],chunk:Buffer.
allocUnsafeSlow(Dt),used:0,ended:void 0,draining:void 0};return t.exit.then(r=>{n.ended=r}),n}i(xl,"startImport");function El(e,t){
let n=`blob
data ${t.byteLength}
`,r=n.length+t.byteLength+1;if(e.used+r>Dt&&Hi(e),r>Dt){e.child.stdin.write(n),e.child.stdin.write(t),e.child.stdin.write(
`
`);return}e.used+=e.chunk.write(n,e.used,"latin1"),e.chunk.set(t,e.used),e.used+=t.byteLength,e.chunk[e.used++]=10}i(El,
"append");function Hi(e){if(e.used===0)return;let{chunk:t}=e;e.child.stdin.write(t.subarray(0,e.used),()=>e.free.push(t)),
e.chunk=e.free.pop()??Buffer.allocUnsafeSlow(Dt),e.used=0}i(Hi,"flush");async function Al(e,t,n){let{stdin:r,exit:o}=e.child;
e.ended!==void 0&&nr(e.ended),r.writableNeedDrain&&(e.draining??=new Promise(s=>{let a=i(()=>{r.off("drain",a).off("clos\
e",a),e.draining=void 0,s()},"done");r.on("drain",a).on("close",a)}),await Lt(e.draining,"Writing to git fast-import",t,
n),r.destroyed&&nr(await Lt(o,"git fast-import",t,n)))}i(Al,"drained");function nr(e){if(e.kind==="stopped")throw e.failure;
if(e.code!==0)throw e.code===null?g("Internal","git fast-import was killed; the machine may be short of memory."):ne("gi\
t fast-import",e.stderr)}i(nr,"assertSucceeded");var Ki=["","100644","120000"],Mt=class{static{i(this,"ChangeLog")}#e=[];#t=1048576;add(t,n,r){let{mode:o,oid:s}=n,a=8+t.
length+s.length/2;this.#t+a>1048576&&(this.#e.push(Buffer.allocUnsafeSlow(1048576)),this.#t=0);let c=this.#e.at(-1);if(c===
void 0)throw new Error("a log without a chunk");let u=this.#t;return c.writeUInt32LE(r,u),c.writeUInt8(Ki.indexOf(o),u+4),
c.writeUInt8(s.length/2,u+5),c.writeUInt16LE(t.length,u+6),c.write(t,u+8,"latin1"),c.write(s,u+8+t.length,"hex"),this.#t+=
a,(this.#e.length-1)*1048576+u}read(t){let n=this.#e[Math.floor(t/1048576)];if(n===void 0)throw new Error(`no change at ${t}`);
let r=t%1048576,o=Ki[n.readUInt8(r+4)]??"",s=r+8,a=s+n.readUInt16LE(r+6),c=n.toString("latin1",s,a),u=n.toString("hex",a,
a+n.readUInt8(r+5));return{name:c,written:o===""?void 0:{mode:o,oid:u},previous:n.readUInt32LE(r)}}};import{createHash as Tl}from"node:crypto";import{deflateSync as qi}from"node:zlib";var Il={tree:2},Ol=8192,Pl=1024*1024,Cl=4096,Wi=1,jt=class{static{i(this,"PackWriter")}#e;#t=[];#n=0;#r=new Set;constructor(t){
this.#e=t}async add(t,n,r,o){let s=Ft(t,n,this.#e.objectFormat);if(s===r||this.#r.has(s))return s;let a=vl(Il[t],n.length),
c=$l(n);return this.#r.add(s),this.#t.push(a,c),this.#n+=a.length+c.length,(this.#r.size>=Ol||this.#n>=Pl)&&await this.finish(
o),s}async finish(t){let n=this.#r.size;if(n===0)return;let r=Buffer.from("PACK\0\0\0\0\0\0\0","latin1");r.writeUInt32BE(
n,8);let o=[r,...this.#t],s=Tl(this.#e.objectFormat);for(let c of o)s.update(c);let a=[...o,s.digest()];this.#t=[],this.#n=
0,this.#r=new Set,await H(this.#e.setup,["index-pack","--stdin","--threads=1"],{input:a},t)}};function vl(e,t){let n=[],
r=e<<4|t&15;for(let o=Math.floor(t/16);;o=Math.floor(o/128)){if(n.push(o>0?r|128:r),o===0)return Buffer.from(n);r=o&127}}
i(vl,"recordHeader");function $l(e){return e.length>Cl?qi(e,{level:Wi}):qi(e,{level:Wi,windowBits:9,memLevel:1,chunkSize:e.
length+64})}i($l,"deflate");var zi="40000";function*rr(e,t){let n=t.length/2;for(let r=0;r<e.length;){let o=e.indexOf(32,r),s=e.indexOf(0,o),a=s+1+n;
if(o<0||s<0||a>e.length)throw p("Internal",`The tree ${t} cannot be read.`);let c=/^0?40000$/.test(e.toString("latin1",r,
o));yield{name:e.toString("latin1",o+1,s),isTree:c,bytes:e.subarray(r,a)},r=a}}i(rr,"parseTree");function Yi({bytes:e},{
length:t}){return e.toString("hex",e.length-t/2)}i(Yi,"entryOid");function or(e,t,n,r,o){let s=t+e.write(`${n} ${r}\0`,t,
"latin1");return s+e.write(o,s,"hex")}i(or,"writeEntry");function Vi(e,t){return 8+e.length+t.length/2}i(Vi,"longestEntr\
y");var ir=i((e,t)=>t?`${e}/`:e,"sortName");var Jt=class{static{i(this,"TreeReader")}#e;#t;#n;#r=Buffer.alloc(0);constructor(t,n){this.#e=t,this.#t=n}async resolve(t){
return(await this.#o(t)).oid}async read(t){return(await this.#o(t)).content}async[Symbol.asyncDispose](){this.#n!==void 0&&
(this.#n.child.stdin.end(),this.#n.child.stdout.destroy(),await this.#n.child.exit)}async#o(t){this.#n??=this.#i(),this.#n.
child.stdin.write(`${t}
`);let n=await this.#a(u=>u.indexOf(`
`)+1),[r,o,s]=n.toString("latin1").trimEnd().split(" ");if(r===void 0||o!=="tree")throw p("Internal",`git cat-file has n\
o tree ${t}.`);let a=Number(s),c=await this.#a(u=>u.length>a?a+1:0);return{oid:r,content:c.subarray(0,a)}}#i(){let{setup:t}=this.#e,
n=fe(t,["cat-file","--batch"],t.limitMs,this.#t);return{child:n,chunks:n.stdout[Symbol.asyncIterator]()}}async#a(t){let n=[
this.#r];for(;;){let r=n.length===1?this.#r:Buffer.concat(n),o=t(r);if(o>0)return this.#r=r.subarray(o),r.subarray(0,o);
this.#r=r,n.splice(0,n.length,r,await this.#s())}}async#s(){let{child:t,chunks:n}=this.#n??this.#i();try{let{value:o,done:s}=await n.
next();if(s!==!0&&Buffer.isBuffer(o))return o}catch(o){throw this.#t.aborted?S(this.#t):o}let r=await t.exit;throw r.kind===
"stopped"?r.failure:ne("git cat-file",r.stderr)}};async function Xi(e,t,n,r){var f=[];try{let o=Ji(e.objectFormat);let s=new Mt;let a=Fl(n,s);let c=new jt(e);let u=ge(f,new Jt(
e,r),!0);let l=t===null?null:await u.resolve(`${t}^{tree}`);let d=await m("",a,l)??o;await c.finish(r);return{oid:d,isChanged:d!==
(l??o)};async function m(G,T,M){let z=M===null?_l:await u.read(M),he=Dl(T,s),Ce=Nl(T.folders,z,M??o),ye=new Map;for(let[
Y,mr]of T.folders??[]){let ve=`${G}${Y}/`,Ht=Ce.get(Y),Kt=he.get(Y),hr=Kt!==void 0&&Kt!==4294967295,yr=hr||Kt===void 0&&
Ht?.isTree===!1,Ts=Ht?.isTree===!0&&!hr?Yi(Ht,o):null,gr=await m(ve,mr,Ts);if(gr!==null&&yr)throw Ul(ve);yr||ye.set(Y,gr)}
let qe=Ml(z,M??o,{files:he,trees:ye},s);return qe.length===0?null:c.add("tree",qe,M,r)}i(m,"buildFolder")}catch(h){var y=h,
b=!0}finally{var R=be(f,y,b);R&&await R}}i(Xi,"buildTree");var _l=Buffer.alloc(0);function Fl(e,t){let n=Qi(),r="",o=n;for(let s of e){
Jl(s.path);let a=jl(s.path),c=a.lastIndexOf("/"),u=a.slice(0,Math.max(c,0));u!==r&&(o=Ll(n,u)),r=u;let l=s.kind==="delet\
e"?{mode:"",oid:""}:s;o.lastChange=t.add(a.slice(c+1),l,o.lastChange)}return n}i(Fl,"toFolders");function Ll(e,t){let n=e;
if(t==="")return e;for(let r of t.split("/")){n.folders??=new Map;let o=n.folders.get(r)??Qi();n.folders.set(r,o),n=o}return n}
i(Ll,"folderAt");var Qi=i(()=>({lastChange:4294967295,folders:void 0}),"newFolder");function Dl({lastChange:e},t){let n=new Map;
for(let r=e;r!==4294967295;){let{name:o,written:s,previous:a}=t.read(r);n.has(o)||n.set(o,s===void 0?4294967295:r),r=a}return n}
i(Dl,"latestChanges");function Nl(e,t,n){let r=new Map;if(e===void 0)return r;for(let o of rr(t,n))e.has(o.name)&&r.set(
o.name,o);return r}i(Nl,"entriesNamed");function Ml(e,t,{files:n,trees:r},o){let s=[];for(let[f,h]of r)h!==null&&s.push(
ir(f,!0));for(let[f,h]of n)h!==4294967295&&s.push(f);s.sort();let a=Buffer.allocUnsafe(s.reduce((f,h)=>f+Vi(h,t),e.length)),
c=0,u=0;for(let f of rr(e,t))l(f)&&(d(ir(f.name,f.isTree)),c+=f.bytes.copy(a,c));return d(null),a.subarray(0,c);function l({
name:f,isTree:h}){if(r.has(f))return!1;let y=n.get(f);return y===void 0||h&&y===4294967295}i(l,"isKept");function d(f){for(let h=s[u];h!==
void 0&&(f===null||h<f);h=s[++u])c=m(h)}i(d,"addUpTo");function m(f){if(f.endsWith("/")){let b=f.slice(0,-1);return or(a,
c,zi,b,r.get(b)??"")}let{mode:h="",oid:y=""}=o.read(n.get(f)??4294967295).written??{};return or(a,c,h,f,y)}i(m,"addEntry")}
i(Ml,"mergedTree");var jl=i(e=>/^[\0-\x7f]*$/.test(e)?e:Buffer.from(e).toString("latin1"),"toBytes");function Jl(e){if(/^$|\0|(?:^|\/)(?:\.{0,2}|\.git)(?:\/|$)/i.
test(e))throw p("Internal",`${JSON.stringify(e)} cannot be a path in a Git tree.`)}i(Jl,"assertTreePath");function Ul(e){
let t=JSON.stringify(Buffer.from(e.slice(0,-1),"latin1").toString("utf8"));return p("InvalidSpec",`${t} is a file in the\
 branch, where the mirror needs a directory. Move the file away, or choose another path for the mirror.`)}i(Ul,"occupied");async function ts(e,t,n,r){let{oid:o,isChanged:s}=await Xi(e,t,n.changes,r);return s?Bl(e,o,t,n,r):null}i(ts,"buildCommi\
t");function Bl(e,t,n,r,o){let s={...Zi("AUTHOR",r.author),...Zi("COMMITTER",r.committer??r.author)},a=n===null?[]:["-p",
n],c=r.message.replaceAll("\0","");return H(e.setup,["commit-tree",t,...a],{env:s,input:[c]},o)}i(Bl,"commitTree");function Zi(e,{
name:t,email:n,date:r}){let o=es(t);if(o==="")throw p("InvalidSpec",`The commit's ${e.toLowerCase()} has no name. Give o\
ne, as in "Jira Sync".`);return{[`GIT_${e}_NAME`]:o,[`GIT_${e}_EMAIL`]:es(n),[`GIT_${e}_DATE`]:`@${Math.floor(r.getTime()/
1e3)} +0000`}}i(Zi,"identityVariables");var es=i(e=>e.replace(/[\u0000-\u0020\u007f<>]+/g," ").replace(/^[\s.,:;"'\\]+|[\s.,:;"'\\]+$/g,
""),"withoutCrud");import{randomUUID as Kl}from"node:crypto";function ns(e,t,n,r){return Ut(e,{source:t,ref:e.target.ref,expected:n.branch},r)}i(ns,"push");async function Ut(e,{source:t,
ref:n,expected:r},o){let{target:s,setup:a}=e,u=["--porcelain","--no-thin","--no-verify","--no-signed","--recurse-submodu\
les=no",`--force-with-lease=${n}:${r??""}`],{code:l,stdout:d,stderr:m}=await L(a,["push",...u,"--","origin",`${t}:${n}`],
{},o),f=Hl(d.toString("utf8"),n),h=s.remote.url;if(f===null)return Gl(l,U("Pushing to",h,m));if(f.flag!=="!")return{kind:"\
landed"};let{kind:y,failure:b}=Mi(h,s.branch,f.summary,m);switch(y){case"refused":throw b;case"trouble":return{kind:"una\
nswered",failure:b};case"conflict":return{kind:y,failure:b};default:return y}}i(Ut,"pushRef");function Gl(e,t){if(e===0||
t.failure.reason==="RepositoryUnavailable")return{kind:"unanswered",failure:t};throw t}i(Gl,"withoutStatus");function Hl(e,t){
for(let n of e.split(`
`)){let[r,o,s]=n.split("	");if(r!==void 0&&s!==void 0&&o?.endsWith(`:${t}`))return{flag:r,summary:s}}return null}i(Hl,"r\
efStatus");async function rs(e,t,n,r,o){let{setup:s,target:a}=e,c=await H(s,["show","--no-patch","--format=%T%n%B",t,"--"],{},o),u=c.
indexOf(`
`),[l,d]=[c.slice(0,u),c.slice(u+1)],m=`refs/jirasync/staged/${Kl()}`,f=await Ut(e,{source:t,ref:m,expected:null},o);if(f.
kind!=="landed")return{...f,commit:t};try{let h={branch:a.branch,tree:l,message:d,parent:n.head,expected:n.branch};return await r.
land(h,o)}finally{await Ut(e,{source:"",ref:m,expected:t},o).catch(()=>{})}}i(rs,"landStaged");var os="refs/jirasync/base",ql=3;async function Ge(e,t,n){let r=t.remote.url,{code:o,stdout:s,stderr:a}=await L(e,["ls-r\
emote","--quiet","--",r,"HEAD",t.ref],{},n);if(o!==0)throw U("Reading from",r,a);let c=new Map;for(let u of s.toString("\
utf8").split(`
`)){let[l,d]=u.split("	");l!==void 0&&d!==void 0&&Bi(l)&&c.set(d,l)}return{branch:c.get(t.ref)??null,head:c.get("HEAD")??
null}}i(Ge,"advertisedRefs");async function He(e,t,n,r){let{target:o,setup:s}=e,a=t;for(let c=1;c<=ql;c++){let u=a.branch??
a.head;if(u===null)return{head:null,branch:null};if(o.remote.kind==="local")return{head:u,branch:a.branch};let l=await Wl(
e,a.branch===null?"HEAD":o.ref,n,r);if(l!==null)return{head:l,branch:a.branch===null?null:l};a=await Ge(s,o,r)}throw g("\
RepositoryUnavailable",`The branch ${o.branch} of ${o.remote.url} keeps appearing and vanishing.`)}i(He,"fetchUpstream");
async function Wl(e,t,n,r){let{setup:o,target:s}=e,a=["fetch","--quiet","--no-tags","--no-write-fetch-head","--no-recurs\
e-submodules","--no-auto-maintenance"],c=["--filter=blob:none",...n==="shallow"?["--depth=1"]:[]],{code:u,stderr:l}=await L(
o,[...a,...c,"--","origin",`+${t}:${os}`],{},r);if(u===0)return H(o,["rev-parse","--verify","--quiet",`${os}^{commit}`],
{},r);if(Ni(l))return null;throw U("Fetching from",s.remote.url,l)}i(Wl,"fetchRef");async function is(e,t,n,r){if(t===n)
return!0;let{code:o}=await L(e.setup,["merge-base","--is-ancestor",t,n],{},r);return o===0}i(is,"isContained");var zl=30,ss=5,Yl=100,Vl=1e4;async function as(e,t,n,r){let o=[],s=0,a=t,c=null;for(let u=1;;u++){let l=c??await Zl(e,a,
n,r);if(l===null)return{commit:l,attempts:u-1,upstream:a};let d=await Xl(e,l,a,r);if(d.kind==="landed")return{commit:d.commit,
attempts:u,upstream:await Ql(e,d.commit,l,r)};if(d.kind==="unanswered"&&s++,u>=zl||s>=ss)throw d.failure;o.push(d.commit);
let m=await ed(e,u,d.failure,r),f=await td(e.repository,o,m,r);if(f!==null)return{commit:f,attempts:u,upstream:m};c=m.head===
a.head&&m.branch===a.branch?l:null,a=m}}i(as,"publish");async function Xl({repository:e,lander:t},n,r,o){return t!==null?
rs(e,n,r,t,o):{...await ns(e,n,r,o),commit:n}}i(Xl,"land");async function Ql({repository:e},t,n,r){let o={branch:t,head:t};
return t===n?o:He(e,o,"since",r)}i(Ql,"standAfter");async function Zl({repository:e,blobs:t},{head:n},r,o){let s=await r(
_t(e,n));return await t.finish(o),s===null?null:ts(e,n,s,o)}i(Zl,"nextCommit");async function ed(e,t,n,r){let{repository:o}=e;
for(let s=1,a=n;;s++){let c=nd(t+s-1,e.random);e.onRetry({attempt:t,delayMs:c,reason:a.message}),await Gi(c,r);try{let u=await Ge(
o.setup,o.target,r);return await He(o,u,"since",r)}catch(u){if(!(u instanceof x&&u.failure.reason==="RepositoryUnavailab\
le"&&u.failure.retryable)||s>=ss)throw u;a=u}}}i(ed,"lookAgain");async function td(e,t,{branch:n},r){if(n===null)return null;
for(let o of t)if(await is(e,o,n,r))return o;return null}i(td,"findArrived");function nd(e,t){return Math.round(t()*Math.
min(Vl,Yl*2**e))}i(nd,"backoffMs");import{resolve as rd}from"node:path";import{fileURLToPath as od}from"node:url";var re="Use https://host/path.git, ssh://git@host/path.git, git@host:path.git or the path of a bare repository.",id=/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
function us(e,t){return{remote:sd(e),branch:fd(t),ref:`refs/heads/${t}`}}i(us,"parseTarget");function sd(e){if(e==="")throw D(
`No repository is given. ${re}`);if(e.startsWith("-"))throw D(`The repository must not start with "-". ${re}`);if(/[\u0000-\u001f\u007f]/.
test(e))throw D(`The repository holds control characters. ${re}`);if(/^[\w.+-]+::/.test(e))throw D(`Remote helpers ("nam\
e::address") are not allowed. ${re}`);let t=/^([a-z][a-z0-9+.-]*):\/\//i.exec(e)?.[1]?.toLowerCase();return t!==void 0?ad(
e,t):/^[^/]*:/.test(e)?ud(e):{kind:"local",url:rd(e)}}i(sd,"parseRemote");function ad(e,t){if(!URL.canParse(e)||/[\s\\]/.
test(e))throw D(`The repository is not a valid URL. ${re}`);let n=new URL(e);if(n.search!==""||n.hash!=="")throw D("The \
repository's URL must not have a query or a fragment.");switch(t){case"https":return cs(n,"https");case"http":if(!id.test(
n.hostname))throw D("Plain http:// would send credentials unprotected. Use https://.");return cs(n,"http");case"ssh":return cd(
n,e);case"file":return{kind:"local",url:ld(n)};default:throw D(`Repositories over ${t}:// are not supported. ${re}`)}}i(
ad,"parseUrl");function cs(e,t){if(e.username!==""||e.password!=="")throw D(`The repository's URL holds credentials, whi\
ch end up in logs. Write ${e.origin}${e.pathname} and give username and password (or token) as credentials.`);return{kind:"\
http",url:e.href,origin:e.origin,protocol:t}}i(cs,"parseHttpUrl");function cd(e,t){if(e.password!=="")throw D("The repos\
itory's URL holds a password. Give an SSH key (identity) instead.");let{hostname:n,username:r}=e;if(n===""||n.startsWith(
"-")||r.startsWith("-"))throw D(`The repository's host or user is not valid. ${re}`);return{kind:"ssh",url:t}}i(cd,"pars\
eSshUrl");function ud(e){if(!/^(?:[\w.][\w.+-]*@)?(?:[\w.][\w.-]*|\[[\da-f:.]+\]):[^\s-]\S*$/i.test(e))throw D(`The repo\
sitory is not a valid address. ${re}`);return{kind:"ssh",url:e}}i(ud,"parseScpAddress");function ld(e){try{return od(e)}catch(t){
throw p("InvalidSpec","The repository's file:// URL does not name a path of this machine.",t)}}i(ld,"localPath");var dd=[
[/^$/,"is empty"],[/^-/,'starts with "-"'],[/^(?:HEAD|@)$/,"is a name that git reserves"],[/^refs\//,"is a full ref name\
; give the short one (main, not refs/heads/main)"],[/[\u0000-\u0020\u007f~^:?*[\\]/,"holds a space, a control character \
or one of ~ ^ : ? * [ \\"],[/\.\.|@\{/,'holds ".." or "@{"'],[/^\/|\/$|\/\//,"has an empty part between slashes"],[/(?:^|\/)\./,
'has a part that starts with "."'],[/\.lock(?:\/|$)|\.$/,'has a part that ends with ".lock", or ends with "."']];function fd(e){
let t=dd.find(([n])=>n.test(e));if(t!==void 0)throw D(`The branch ${JSON.stringify(e)} ${t[1]}. A valid one: main.`);return e}
i(fd,"checkedBranch");var D=i(e=>p("InvalidSpec",e),"invalid");import{copyFile as Rd,mkdir as kd,mkdtemp as xd,readdir as Ed,rm as Ad,stat as Td,writeFile as Id}from"node:fs/promises";
import{tmpdir as Od}from"node:os";import{join as me}from"node:path";import{writeFile as hd}from"node:fs/promises";import{join as sr}from"node:path";import{dirname as pd}from"node:path";var md=["PATH","GIT_EXEC_PATH","TMPDIR","http_proxy","https_proxy","HTTPS_PROXY","all_proxy","ALL_PROXY","no_proxy","NO_\
PROXY","GIT_SSL_CAINFO","GIT_SSL_CAPATH","SSH_AUTH_SOCK"];function ls(e,t){let n=md.flatMap(r=>{let o=e[r];return o===void 0?
[]:[[r,o]]});return{...e.SSL_CERT_FILE===void 0?{}:{GIT_SSL_CAINFO:e.SSL_CERT_FILE},...Object.fromEntries(n),HOME:t,XDG_CONFIG_HOME:t,
GIT_CEILING_DIRECTORIES:pd(t),LC_ALL:"C.UTF-8",LANGUAGE:"",GIT_CONFIG_NOSYSTEM:"1",GIT_CONFIG_GLOBAL:"/dev/null",GIT_TERMINAL_PROMPT:"\
0",GIT_OPTIONAL_LOCKS:"0",GIT_LITERAL_PATHSPECS:"1",MALLOC_MMAP_THRESHOLD_:"4194304",MALLOC_TRIM_THRESHOLD_:"67108864"}}
i(ls,"isolatedEnvironment");function Bt(e){let t=e.flatMap(([n,r],o)=>[[`GIT_CONFIG_KEY_${o}`,n],[`GIT_CONFIG_VALUE_${o}`,
r]]);return{GIT_CONFIG_COUNT:String(e.length),...Object.fromEntries(t)}}i(Bt,"configurationVariables");var yd="x-access-token",gd='!f() { test "$1" = get && printf "username=%s\\npassword=%s\\n" "$JIRASYNC_GIT_USERNAME" "$JIR\
ASYNC_GIT_PASSWORD"; }; f';async function fs(e,t,n,r,o){switch(e.kind){case"local":return{GIT_ALLOW_PROTOCOL:"file",...Bt(
n)};case"http":{let s=bd(e.origin,t),a=await ar(t.ca,t.caFile,sr(o,"ca.pem"));return{GIT_ALLOW_PROTOCOL:e.protocol,...a===
void 0?{}:{GIT_SSL_CAINFO:a},...s.env,...Bt([...n,...s.configuration])}}case"ssh":return{GIT_ALLOW_PROTOCOL:"ssh",...await wd(
t,r,o),...Bt(n)};default:return e}}i(fs,"connectionEnvironment");function bd(e,t){let{username:n,password:r,bearerToken:o}=t;
for(let[s,a]of Object.entries({username:n,password:r,bearerToken:o}))if(a!==void 0&&/[\u0000-\u001f\u007f]/.test(a))throw p(
"InvalidSpec",`The credentials' ${s} holds a line break or a control character.`);if(o!==void 0){if(r!==void 0)throw p("\
InvalidSpec","The credentials hold a password and a bearerToken. Give one of them.");return{configuration:[[`http.${e}/.\
extraHeader`,`Authorization: Bearer ${o}`],["http.followRedirects","false"]],env:{}}}if(r!==void 0){let s={JIRASYNC_GIT_USERNAME:n??
yd,JIRASYNC_GIT_PASSWORD:r};return{configuration:[[`credential.${e}.helper`,gd]],env:s}}if(t.identity!==void 0||t.identityFile!==
void 0)throw p("InvalidSpec","The credentials hold an SSH key, but the repository is an https:// URL. Give username and \
password, or an ssh:// address.");return{configuration:[],env:{}}}i(bd,"httpLogin");async function wd(e,t,n){let r=await ar(
e.identity,e.identityFile,sr(n,"identity")),o=await ar(e.knownHosts,e.knownHostsFile,sr(n,"known_hosts"));if(r===void 0&&
(e.password!==void 0||e.bearerToken!==void 0))throw p("InvalidSpec","The credentials hold a password or token, but the r\
epository is reached over SSH. Give an SSH key (identity), or an https:// URL.");let s=t.SSH_AUTH_SOCK===void 0?{}:{SSH_AUTH_SOCK:t.
SSH_AUTH_SOCK},a=t.GIT_SSH_COMMAND;if(r===void 0&&o===void 0&&a!==void 0)return{...s,GIT_SSH_COMMAND:a,GIT_SSH_VARIANT:t.
GIT_SSH_VARIANT??"auto"};let u=["ssh",...["BatchMode=yes","StrictHostKeyChecking=yes","ConnectTimeout=30","ServerAliveIn\
terval=15","ServerAliveCountMax=4",...o===void 0?[]:[`UserKnownHostsFile=${ds(o)}`,"GlobalKnownHostsFile=/dev/null"],...r===
void 0?[]:[`IdentityFile=${ds(r)}`,"IdentitiesOnly=yes"]].flatMap(l=>["-o",Sd(l)])].join(" ");return{...s,GIT_SSH_COMMAND:u,
GIT_SSH_VARIANT:"ssh"}}i(wd,"sshCommand");async function ar(e,t,n){return e===void 0?t:(await hd(n,e.endsWith(`
`)?e:`${e}
`,{mode:384}),n)}i(ar,"fileFor");var ds=i(e=>`"${e.replaceAll("%","%%").replace(/["\\]/g,"\\$&")}"`,"sshQuoted"),Sd=i(e=>`\
'${e.replaceAll("'","'\\''")}'`,"shellQuoted");var Pd=[["core.compression","1"],["pack.compression","1"],["pack.window","0"],["pack.depth","0"],["pack.useSparse","fals\
e"],["fastimport.unpackLimit","0"],["core.fsync","none"],["core.hooksPath","/dev/null"],["core.protectHFS","true"],["cor\
e.protectNTFS","true"],["gc.auto","0"],["maintenance.auto","false"]],Cd=120;async function ps(e,t,n,r,o){let s=r??n.TMPDIR??
Od();await $d(s);let a=await xd(me(s,ms));try{let c=[...Pd,..._d(e.remote)],u=await fs(e.remote,t,c,n,a);return{dir:a,target:e,
setup:{cwd:a,env:{...ls(n,a),...u},...o}}}catch(c){throw await Gt(a),c}}i(ps,"createWorkspace");var ms="jirasync-git-",vd=1440*
6e4;async function $d(e){for(let t of await Ed(e).catch(()=>[])){if(!t.startsWith(ms))continue;let n=me(e,t),{mtimeMs:r}=await Td(
n).catch(()=>({mtimeMs:Date.now()}));Date.now()-r>vd&&await Gt(n).catch(()=>{})}}i($d,"removeAbandoned");var Gt=i(e=>Ad(
e,{recursive:!0,force:!0,maxRetries:5}),"removeWorkspace");function _d(e){let t=["remote.origin.url",e.url];return e.kind===
"local"?[t]:[t,["remote.origin.promisor","true"],["remote.origin.partialCloneFilter","blob:none"],["http.lowSpeedLimit",
"1"],["http.lowSpeedTime",String(Cd)]]}i(_d,"connectionConfiguration");async function hs(e,t,n){let r=me(e.dir,"reposito\
ry.git"),o=["init","--quiet","--bare","--template=",`--object-format=${t}`,"--",r];await H(e.setup,o,{},n);let s={...e.setup,
cwd:r,env:{...e.setup.env,GIT_DIR:r}};return e.target.remote.kind==="local"&&await Fd(e,r,n),{dir:r,target:e.target,objectFormat:t,
setup:s}}i(hs,"createRepository");async function Fd(e,t,n){let{objects:r,shallow:o}=await ys(e,n);await kd(me(t,"objects",
"info"),{recursive:!0}),await Id(me(t,"objects","info","alternates"),`${r}
`),await Rd(o,me(t,"shallow")).catch(s=>{if(!Ld(s))throw s})}i(Fd,"borrowObjects");var Ld=i(e=>e instanceof Error&&"code"in
e&&e.code==="ENOENT","isMissingFile");async function ys(e,t){let n=e.target.remote.url,r=["--show-object-format","--path\
-format=absolute","--git-path","objects","--git-path","shallow"],o={GIT_CEILING_DIRECTORIES:me(n,"..")},{code:s,stdout:a,
stderr:c}=await L(e.setup,["-C",n,"rev-parse",...r],{env:o},t),[u,l,d]=a.toString("utf8").trimEnd().split(`
`);if(s!==0||l===void 0||d===void 0)throw U("Opening",n,c);return{objects:l,shallow:d,objectFormat:u==="sha256"?"sha256":
"sha1"}}i(ys,"openLocal");async function gs(e,t){let{setup:n,target:r}=e;if(r.remote.kind==="local")return(await ys(e,t)).
objectFormat;let o={GIT_TRACE_PACKET:"1"},{code:s,stderr:a}=await L(n,["ls-remote","--",r.remote.url,"HEAD"],{env:o},t);
if(s!==0)throw U("Reading from",r.remote.url,a);return/\bobject-format=sha256\b/.test(a)?"sha256":"sha1"}i(gs,"emptyRepo\
sitoryFormat");var Dd=6e5;async function ur(e,t,n){let r=us(e.repository,e.branch),o=new AbortController,s=new Set,a={limitMs:t.limitMs??
Dd,lifetime:{closed:o.signal,running:s}},c=await ps(r,e.credentials??{},t.env,t.tempDir,a),u=i(async()=>{o.abort(p("Inte\
rnal","The destination was closed while it was in use.")),await Promise.all(s),await Gt(c.dir)},"close");try{let l=await Ge(
c.setup,r,n),d=l.branch??l.head,m=d===null?await gs(c,n):Ui(d),f=await hs(c,m,n),h=await He(f,l,"shallow",n);return new cr(
Nd(f,t),h,u)}catch(l){throw await u(),l}}i(ur,"openDestination");function Nd(e,{random:t,onRetry:n,lander:r}){return{repository:e,
blobs:new Nt(e),random:t??Math.random,onRetry:n??(()=>{}),lander:r??null}}i(Nd,"publishDeps");var cr=class{static{i(this,
"GitDestination")}#e;#t;#n;#r=!1;constructor(t,n,r){this.#e=t,this.#n=n,this.#t=r}get base(){return _t(this.#e.repository,
this.#n.head)}blobId(t){return Be(t,this.#e.repository.objectFormat)}writeBlob(t,n){return this.#e.blobs.write(t,n)}async publish(t,n){
if(this.#r)throw p("Internal","publish was called while another publish was running.");this.#r=!0;try{let{commit:r,attempts:o,
upstream:s}=await as(this.#e,this.#n,t,n);return this.#n=s,{commit:r,attempts:o}}finally{this.#r=!1}}[Symbol.asyncDispose](){
return this.#t()}};function Ke({destination:e},{jira:t,git:n},{env:r,redactor:o},{emit:s,onJiraRequest:a,jiraTraffic:c,lander:u,confirm:l}){
let d=i(()=>new Date,"now"),m=i((h,y)=>s({kind:"waiting",at:d(),seconds:h,message:o.redact(y)}),"waiting"),f={env:r,now:Date.
now,random:Math.random,sleep:lr,onWait:i(({seconds:h,message:y})=>m(h,y),"onWait"),...a===void 0?{}:{onRequest:a},...c===
void 0?{}:{traffic:c}};return{connectJira:i(h=>En(t,f,h),"connectJira"),openDestination:i(async h=>{let y=await ur({repository:e.
repository,branch:e.branch,credentials:n},{env:r,onRetry:i(({delayMs:b,reason:R})=>m(b/1e3,R),"onRetry"),...u===void 0?{}:
{lander:u}},h);return l===void 0?y:Jd(y,l)},"openDestination"),emit:s,now:d,newOperationID:Md,sleep:lr,redactor:o}}i(Ke,
"syncDeps");function Jd(e,t){return{get base(){return e.base},blobId:i(n=>e.blobId(n),"blobId"),writeBlob:i((n,r)=>e.writeBlob(
n,r),"writeBlob"),publish:i((n,r)=>{let o=i(async s=>{let a=await n(s);return a!==null&&await t(r),a},"confirmedPlan");return e.
publish(o,r)},"publish"),[Symbol.asyncDispose]:()=>e[Symbol.asyncDispose]()}}i(Jd,"confirmed");async function lr(e,t){try{
await jd(e,void 0,{signal:t})}catch(n){throw t.aborted?S(t):n}}i(lr,"wait");async function Ud(e,t,n,r){let{suspend:o,schedule:s,timeZone:a}=e.resource.spec;if(o)return{kind:"suspended"};if(s===void 0)
return{kind:"due"};let c=await Bd(e,t,r),u=vr(s,a,n);return c===void 0||u!==void 0&&u>c?{kind:"due"}:{kind:"not-due",next:$r(
s,a,n)}}i(Ud,"dueness");async function Bd(e,t,n){try{return e.cluster===void 0?await Hd(e,t,n):await Gd(e,e.cluster,n)}catch(r){
if(r instanceof x&&!n.aborted)return;throw r}}i(Bd,"lastRun");async function Gd({resource:{metadata:e}},{client:t},n){let{
name:r,namespace:o=t.namespace}=e;try{let s=Fr(await t.get(Mr,{name:r,namespace:o},n)),{phase:a,syncState:c}=s.status;return Lr(
s)||Dr(s)||a!=="Completed"||c?.startTime===void 0?void 0:new Date(c.startTime)}catch(s){if(Nr(s))return;throw s}}i(Gd,"l\
astRunOfCluster");async function Hd({resource:{metadata:e,spec:t},settings:n},r,o){var d=[];try{let{openDestination:s}=Ke(
t,n,r,{emit:i(()=>{},"emit")});let a=ge(d,await s(o),!0);let{name:c,namespace:u}=e;let l={name:c,spec:t,...u===void 0?{}:
{namespace:u}};return await dn(l,a,o)??void 0}catch(m){var f=m,h=!0}finally{var y=be(d,f,h);y&&await y}}i(Hd,"lastRunOfD\
estination");var Kd={JIRA_BASE_URL:"Jira's address, with its context path if it has one; `--jira-url` and a manifest's `source.url` w\
in",JIRA_EMAIL:"Account for Basic authentication; without it the token is sent as a Bearer token",JIRA_PAT:"API token (w\
ith `JIRA_EMAIL`) or personal access token",JIRA_CA_FILE:"PEM file with the certificate authority of Jira's host, truste\
d besides the usual ones",JIRASYNC_AUTHOR:"Author and committer of commits, as `NAME <EMAIL>`",JIRASYNC_GIT_USERNAME:"Us\
er name for an https repository; default x-access-token, which suits tokens",JIRASYNC_GIT_PASSWORD:"Password or token fo\
r an https repository",JIRASYNC_GIT_BEARER_TOKEN:"Token that an https repository takes as a Bearer token, instead of a p\
assword",JIRASYNC_GIT_IDENTITY_FILE:"Private key for a repository over SSH; without it the SSH agent is asked",JIRASYNC_GIT_KNOWN_HOSTS_FILE:"\
Host keys of the SSH server, in the format of known_hosts",JIRASYNC_GIT_CA_FILE:"PEM file with the certificate authoriti\
es of the https repository, in place of the usual ones",JIRASYNC_EXECUTOR:"For `jirasync run`: `Operator` or `Job`, who \
has started it; without it a run from outside",JIRASYNC_EXECUTOR_ID:"For `jirasync run`: tells the executor from others,\
 as `status.executor.id`",JIRASYNC_RETRY_COUNT:"For `jirasync run`: how often the run was tried before",JIRASYNC_IMAGE:"\
For `jirasync operator`: the image of Jobs; without it that of the operator's own pod",POD_NAME:"For `jirasync operator`\
: its pod, which tells it from others and has its image; without it the host's name is its own",POD_NAMESPACE:"For `jira\
sync operator`: the namespace of its pod"},qd={"HTTPS_PROXY, HTTP_PROXY, NO_PROXY":"Proxies for Jira and the repository,\
 in capitals or small letters",SSL_CERT_FILE:"PEM file with certificate authorities, for Jira and the repository",NODE_EXTRA_CA_CERTS:"\
The same, for Jira alone",SSH_AUTH_SOCK:"The SSH agent",GIT_SSH_COMMAND:"The SSH program and its options, where neither \
a key nor host keys are set above",TMPDIR:"Where the temporary repository of a run is made"};function B(e,t){return e[t]?.
replace(/[\r\n]+$/,"")||void 0}i(B,"setting");var Wd=[ie.cancelled,ie.invalidSpec,ie.failed,ie.timeout];function zd(e){let t=e.map(({status:n})=>n===void 0?ie.failed:
xr(n));return Wd.find(n=>t.includes(n))??ie.completed}i(zd,"worstExitCode");async function Yd(e){let t=e.text("metrics-file");if(t===void 0)return;try{await cn(t)}catch(r){let o=r instanceof Error?
r.message:String(r);throw new j(`can't write ${t} (${e.label("metrics-file")}): ${o}`)}let{openMetricsFile:n}=await import("./metrics-file-MWGMFCLX.js");
return n(t)}i(Yd,"metricsFileOf");import{randomUUID as Vd}from"node:crypto";async function Xd(e,t,n,r){let o=new Date(e.deps.now()),s=t.metadata.annotations?.[ze],a=we(t.status,{kind:"started",at:o,
operationID:Vd(),generation:t.metadata.generation??1,...s===void 0?{}:{request:s}}),c={onDeleted:i(()=>{},"onDeleted"),onCancelRequested:i(
()=>{},"onCancelRequested"),onTrouble:i(()=>{},"onTrouble")},u=new Ye(e,t,n,c);return u.update(we(a,{kind:"failed",at:o,
failure:r})),u.close()}i(Xd,"refuseRun");function Qd({metadata:e,status:t},n){let r=n.kind==="cancelled"?void 0:n.report;return{name:e.name,phase:t?.phase,syncState:t?.
syncState,progress:t?.progress,commit:r?.commit??null,changes:{created:r?.created??[],updated:r?.updated??[],deleted:r?.
deleted??[],unchanged:r?.unchanged??0},failedIssues:(r?.failed??[]).map(({id:o,key:s,failure:a})=>({id:o,key:s,reason:a.
reason,message:a.message})),...r?.planned===void 0?{}:{planned:r.planned},conditions:t?.conditions,lastError:t?.lastError??
null}}i(Qd,"jsonResult");function Zd({metadata:e,spec:t},n,r){let{created:o,updated:s,deleted:a,unchanged:c,failed:u,commit:l}=n,
d=[`${o.length} created`,`${s.length} updated`,`${a.length} deleted`,`${c} unchanged`,...u.length===0?[]:[`${u.length} f\
ailed`]],m=u.length-20;return[`${e.name}: ${d.join(", ")} after ${dr(r)}`,...u.slice(0,20).map(({id:f,key:h,failure:y})=>`\
  failed ${h??f}: ${y.message}`),...m>0?[`  and ${m} more failed issues, which --output json names`]:[],l===null?"  no c\
hange, no commit":`  commit ${l} on ${t.destination.branch}`]}i(Zd,"textResult");function ef({metadata:e},{mode:t,unchanged:n,
failed:r},o){let s={create:"+",update:"~",delete:"-"},a=i(u=>o.filter(l=>l.action===u).length,"count"),c=[`${a("create")}\
 to create`,`${a("update")} to update`,`${a("delete")} to delete`,`${n} unchanged`,...r.length===0?[]:[`${r.length} fail\
ed`]];return[`${e.name}: ${t}`,...o.map(({key:u,action:l,why:d})=>`  ${s[l]} ${u}  ${d}`),...r.map(({id:u,key:l,failure:d})=>`\
  ! ${l??u}  ${d.message}`),`${e.name}: ${c.join(", ")}. Nothing was written.`]}i(ef,"textPlan");function tf(e,t,n){switch(t.
kind){case"cancelled":return`${e}: cancelled after ${dr(n)}. The next run takes up where the branch stands.`;case"failed":
return`${e}: failed after ${dr(n)}: ${t.failure.reason}: ${t.failure.message}`;default:return t}}i(tf,"failureLine");function dr(e){
return`${e>=10?e.toFixed(0):e.toFixed(1)} s`}i(dr,"timeText");var bs={kind:"followed",previous:void 0,generation:void 0,request:void 0,update:i(()=>{},"update"),confirm:i(()=>Promise.
resolve(),"confirm"),close:i(()=>Promise.resolve(void 0),"close")};async function Ss({resource:e,cluster:t,dryRun:n,settings:r},{
onTrouble:o,onStatusWritten:s},a){if(t===void 0||n)return{...bs,signal:a};let{client:c,executor:u,isRequired:l}=t,d=new AbortController,
{name:m,namespace:f=c.namespace}=e.metadata,h=`The JIRASync ${m} in namespace ${f}`,y=i(R=>()=>d.abort(p("Cancelled",`${h}\
 ${R}, so its sync was cancelled.`)),"cancel"),b={onDeleted:y("was deleted"),onCancelRequested:y("was asked to cancel"),
onTrouble:o,...s===void 0?{}:{onWritten:s}};if(t.object!==void 0){let R=i(()=>d.abort(p("ClusterConflict",`${h} is run b\
y another, so this run ended.`)),"onTakenOver"),G=new Ye(c,t.object,u,{...b,onTakenOver:R});return{...ws(t.object,G,AbortSignal.
any([a,d.signal])),confirm:i(M=>G.confirm(AbortSignal.any([M,d.signal])),"confirm")}}try{let R={executor:u,force:r.force,
events:b},{object:G,writer:T}=await jr(c,e,R,a);return ws(G,T,AbortSignal.any([a,d.signal]))}catch(R){if(a.aborted)return{
kind:"refused",outcome:nf(a)};if(!(R instanceof x))throw R;return l?{kind:"refused",outcome:{kind:"failed",failure:R.failure}}:
(o(R.failure),{...bs,signal:a})}}i(Ss,"followRun");function ws({metadata:e,status:t},n,r){return{kind:"followed",previous:t,
generation:e.generation,request:e.annotations?.[ze],signal:r,confirm:i(()=>Promise.resolve(),"confirm"),update:i(o=>n.update(
o),"update"),close:i(()=>n.close(),"close")}}i(ws,"followed");function nf(e){let{failure:t}=S(e);return t.reason==="Canc\
elled"?{kind:"cancelled",message:t.message}:{kind:"failed",failure:t}}i(nf,"cancelled");import{readdir as rf,readFile as Rs}from"node:fs/promises";import{join as ks}from"node:path";var of=1e3;async function fr(e,t){let n=cf(e,t),r=await sf(n,t),o,s,a=Promise.resolve(),c,u,l=i(()=>{clearTimeout(s),s=void 0;
let d=o;o=void 0,d!==void 0&&(a=a.then(async()=>{c=await Kr(n,wr(d)).then(()=>{},m=>m)}))},"write");return{previous:r,update(d){
o=d,d.status?.phase!==u?l():s??=setTimeout(l,of),u=d.status?.phase},async flush(){return l(),await a,c}}}i(fr,"openStatu\
sFile");async function sf(e,t){let n=await Rs(e,"utf8").catch(()=>""),r=Vt(n,e,{localRepository:!0});return r.ok?r.manifests.
find(({metadata:o})=>o.name===t)?.status:void 0}i(sf,"previousStatus");async function af(e){let t=[],n=[],r=(await rf(e)).
filter(o=>o.endsWith(".yaml")).sort();for(let o of r){let s=await Rs(ks(e,o),"utf8").catch(()=>{}),a=s===void 0?void 0:Vt(
s,o,{localRepository:!0});a?.ok===!0?t.push(...a.manifests):n.push(o)}return{resources:t,unreadable:n}}i(af,"readStatusF\
iles");function cf(e,t){return ks(e,`${t}.yaml`)}i(cf,"statusPath");async function uf(e,t,n,r){let o=performance.now(),s=e.metricsFile?.observing(e.resource,n)??n,a=await Ss(e,s,r);if(a.kind===
"refused")return pf(e,a.outcome,s,o);let{settings:c,dryRun:u,statusFolder:l,lander:d}=e,{metadata:m}=e.resource,f=ff(e),
h=l===void 0?void 0:await fr(l,m.name),y=a.previous??h?.previous??e.resource.status??Xt,b={...e.resource,status:y},R=i(Y=>{
let ve=Y.kind==="cancelled"&&lf(a.signal,r)&&e.isResumed===!0?{...df,at:Y.at}:Y;b={...b,status:we(b.status,ve)},h?.update(
b),a.update(b.status),s.onEvent(ve,b.status)},"emit"),G={name:m.name,...m.namespace===void 0?{}:{namespace:m.namespace},
generation:a.generation??m.generation??1,...a.request===void 0?{}:{request:a.request},...e.retryCount===void 0?{}:{retryCount:e.
retryCount},spec:f,dryRun:u,force:c.force,author:c.author,...c.commitSubject===void 0?{}:{commitSubject:c.commitSubject}},
{onJiraRequest:T,jiraTraffic:M}=s,{confirm:z}=a,he=Ke(f,c,t,{emit:R,onJiraRequest:T,jiraTraffic:M,lander:d,confirm:z}),Ce=await Zn(
G,he,a.signal),[ye,qe]=await Promise.all([h?.flush(),a.close()]);return{resource:b,outcome:Ce,seconds:xs(o),statusFileError:ye,
clusterFailure:qe}}i(uf,"runJiraSync");function lf(e,t){return t.aborted&&e.reason===t.reason&&!(t.reason instanceof x)}
i(lf,"isInterruption");var df={kind:"interrupted",message:"Interrupted: who ran it had to end. Waiting for its turn to r\
un again"};function ff({resource:{spec:e},branch:t}){return t===void 0?e:{...e,destination:{...e.destination,branch:t}}}
i(ff,"specOf");function pf({resource:e,dryRun:t},n,{onEvent:r},o){let s=new Date,a=n.kind==="failed"?{kind:"failed",at:s,
failure:n.failure}:{kind:"cancelled",at:s,message:n.message},c=we(e.status??Xt,a);return r(a,c),{resource:{...e,status:c},
outcome:n,seconds:xs(o),statusFileError:void 0,clusterFailure:void 0}}i(pf,"notStarted");var xs=i(e=>(performance.now()-
e)/1e3,"secondsSince");var mf=zt("kind",[C({kind:J("jira-open"),host:P().max(300)}),C({kind:J("jira-close"),host:P().max(300)}),C({kind:J("jira\
-request"),host:P().max(300),status:Wt(),seconds:oe()}),C({kind:J("jira-pause"),host:P().max(300),ms:oe().min(0)}),C({kind:J(
"status-written"),result:$e(["success","error"])})]),hf=zt("kind",[C({kind:J("cancel"),message:P()}),C({kind:J("jira-pau\
se"),ms:oe().min(0)}),C({kind:J("jira-limit"),requests:Wt().min(1)})]);import{access as yf,constants as gf}from"node:fs/promises";var bf="jirasync <jirasync@users.noreply.github.com>",wf="x-access-token";async function Sf({spec:e},t,n){return{jira:Rf(
t,n,e.source?.url),git:await xf(n),author:Ef(t.text("author")??B(n.env,"JIRASYNC_AUTHOR")??bf),commitSubject:t.text("com\
mit-message"),force:t.flag("force")??!1}}i(Sf,"readSettings");function Rf(e,{env:t,redactor:n},r){let o=e.text("jira-url")??
B(t,"JIRA_BASE_URL");kf(o,r,e);let s=o??r,a=(e.text("jira-token")??B(t,"JIRA_PAT"))?.trim(),c=(e.text("jira-email")??B(t,
"JIRA_EMAIL"))?.trim(),u=e.text("jira-ca-file")??B(t,"JIRA_CA_FILE");if(a!==void 0&&As(n,c,a),s===void 0)throw new j(`Ji\
ra's address is missing; set ${e.label("jira-url","JIRA_BASE_URL")}, such as https://example.atlassian.net`);if(a===void 0)
throw new j(`Jira's token is missing; set ${e.label("jira-token","JIRA_PAT")} to an API token (with ${e.label("jira-emai\
l","JIRA_EMAIL")}) or a personal access token`);let l=e.integer("concurrency");return{baseUrl:s,token:a,...c===void 0?{}:
{email:c},...u===void 0?{}:{caFile:u},...l===void 0?{}:{concurrency:l}}}i(Rf,"jiraSettings");function kf(e,t,n){if(!(e===
void 0||t===void 0||Es(e)===Es(t)))throw new j(`the manifest's spec.source.url is another Jira than the one of ${n.label(
"jira-url","JIRA_BASE_URL")}, for which the token is; leave that out to use the manifest's`)}i(kf,"assertSameHost");function Es(e){
return URL.canParse(e)?new URL(e).origin:e}i(Es,"originOf");async function xf({env:e,redactor:t}){let n=B(e,"JIRASYNC_GI\
T_USERNAME"),r=B(e,"JIRASYNC_GIT_PASSWORD"),o=B(e,"JIRASYNC_GIT_BEARER_TOKEN");r!==void 0&&As(t,n??wf,r),o!==void 0&&t.add(
o);let s=await pr(e,"JIRASYNC_GIT_IDENTITY_FILE"),a=await pr(e,"JIRASYNC_GIT_KNOWN_HOSTS_FILE"),c=await pr(e,"JIRASYNC_G\
IT_CA_FILE");return{...n===void 0?{}:{username:n},...r===void 0?{}:{password:r},...o===void 0?{}:{bearerToken:o},...s===
void 0?{}:{identityFile:s},...a===void 0?{}:{knownHostsFile:a},...c===void 0?{}:{caFile:c}}}i(xf,"gitCredentials");function As(e,t,n){
e.add(n),t!==void 0&&e.add(Buffer.from(`${t}:${n}`).toString("base64"))}i(As,"addWithLogin");async function pr(e,t){let n=B(
e,t);if(n!==void 0)try{return await yf(n,gf.R_OK),n}catch(r){throw new j(`the file of ${t} can't be read: ${r instanceof
Error?r.message:r}`)}}i(pr,"readableFile");function Ef(e){let[,t="",n=""]=/^([^<>\n]+?)\s*<([^<>\s]+)>$/.exec(e)??[];if(t===
"")throw new j(`the author ${JSON.stringify(e)} is not of the form "Name <email>"`);return{name:t,email:n}}i(Ef,"parseSi\
gnature");export{Is as a,Os as b,Ps as c,Fi as d,Ke as e,lr as f,Ud as g,Kd as h,qd as i,B as j,zd as k,Yd as l,Xd as m,Qd as n,Zd as o,
ef as p,tf as q,fr as r,af as s,uf as t,mf as u,hf as v,Sf as w};
