import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as fe,b as q,c as re,d as Ht,e as Kt,f as Wt,g as qt,h as zt,i as oe,j as Fr,k as Yt,l as Je,m as Ue,n as Be,o as Dr,
p as Vt,q as Xt,r as Nr,s as Mr,t as Ge,u as C,v as Re,x as Qt}from"./chunk-KIROIMR7.js";import{e as vr,i as _r,r as Lr,
w as Ss}from"./chunk-6SMXJICK.js";import{f as te,g as gr,i as Or,j as Pr,k as Cr,l as $r,s as Bt,t as Gt}from"./chunk-LVVYWFKE.js";
import{A as Ut,B as Tr,c as je,d as wr,g as br,h as Sr,i as ne,j as kr,l as xr,s as Rr,t as Er,y as Ar,z as Ir}from"./chunk-L62XGPV2.js";
import{d as W,f as Mt,k as pr,m as xe,o as mr,q as hr,r as jt,s as yr,w as Jt}from"./chunk-PSZ7B6LN.js";import{j as Nt,
k as fr}from"./chunk-TFGBKQWM.js";import{b as R,c as m,d as g,e as S,f as dr,h as U}from"./chunk-P7YMAR4I.js";
import{a as i,e as bs,f as le,g as de}from"./chunk-KUM6ZNSD.js";function ks(e){let t=e.map(({metadata:r})=>r.name),n=t.find((r,o)=>t.indexOf(r)!==o);if(n!==void 0)throw new U(`two mani\
fests are named ${n}; give each sync a name of its own`)}i(ks,"assertDistinct");function xs(e,t){let{spec:n,metadata:r}=e,
o=t.text("namespace")??r.namespace;if(r.namespace!==void 0&&o!==r.namespace)throw new U(`the manifest of ${r.name} is fo\
r namespace ${r.namespace}, not ${o}; leave ${t.label("namespace")} out`);return{...e,metadata:o===void 0?r:{...r,namespace:o},
spec:{...n,destination:{...n.destination,repository:t.text("repository")??n.destination.repository},retryPolicy:{...n.retryPolicy,
maxRetries:t.integer("max-retries")??n.retryPolicy.maxRetries},failurePolicy:{maxFailedIssues:t.integer("max-failed-issu\
es")??n.failurePolicy.maxFailedIssues}}}}i(xs,"withOverrides");function Rs(e){let t=He({projectKey:e.text("project"),jqlQuery:e.
text("jql"),epicKey:e.text("epic"),issueKeys:e.list("issues")?.slice()}),n={apiVersion:Rr,kind:Er,metadata:{name:e.text(
"name")??kr(t),...He({namespace:e.text("namespace")})},spec:{syncType:e.flag("incremental")===!0?"incremental":Sr(t),target:t,
destination:He({repository:e.text("repository"),branch:e.text("branch"),path:e.text("path"),format:e.text("format"),layout:e.
text("layout"),relationships:e.text("relationships"),prune:e.flag("prune")}),...He({fields:e.list("fields"),include:e.list(
"include"),timeout:e.integer("timeout")}),retryPolicy:{maxRetries:e.integer("max-retries")??0},failurePolicy:{maxFailedIssues:e.
integer("max-failed-issues")??0}}},r=Tr(n,"options",{localRepository:!0});return r.ok?{ok:!0,syncs:r.manifests}:{ok:!1,problems:r.
problems.map(o=>As(o,e))}}i(Rs,"describedSync");var Es={"metadata.name":"name","metadata.namespace":"namespace","spec.ta\
rget.projectKey":"project","spec.target.jqlQuery":"jql","spec.target.epicKey":"epic","spec.target.issueKeys":"issues","s\
pec.destination.repository":"repository","spec.destination.branch":"branch","spec.destination.path":"path","spec.fields":"\
fields","spec.include":"include"};function As(e,t){let n=Es[e.path.replace(/\[\d+\]$/,"")];return n===void 0?e:{...e,source:t.
label(n)}}i(As,"ofOption");function He(e){let t={};for(let[n,r]of Object.entries(e))r!==void 0&&Object.assign(t,{[n]:r});
return t}i(He,"given");function jr(e){let t=new Map;for(let r of e){let o=r.lastIndexOf("-"),s=r.slice(0,o),a=t.get(s);a===void 0?t.set(s,[Number(
r.slice(o+1))]):a.push(Number(r.slice(o+1)))}let n=[...t].sort(([r],[o])=>r<o?-1:1);return Object.fromEntries(n.map(([r,
o])=>[r,Is(o)]))}i(jr,"toKeyRanges");function*Ke(e){for(let[t,n]of Object.entries(e))for(let[r,o]of Ur(n))for(let s=r;s<=
o;s++)yield`${t}-${s}`}i(Ke,"fromKeyRanges");function Jr(e){let t=0;for(let n of Object.values(e))for(let[r,o]of Ur(n))t+=
Math.max(0,o-r+1);return t}i(Jr,"countKeys");function*Ur(e){for(let t of e.split(",")){let[n,r=n]=t.split("-").map(Number);
n!==void 0&&r!==void 0&&(yield[n,r])}}i(Ur,"bounds");function Is(e){e.sort((o,s)=>o-s);let t=[],n,r=0;for(let o of e){if(n!==
void 0&&o<=r+1){r=o;continue}n!==void 0&&t.push(n===r?`${n}`:`${n}-${r}`),n=o,r=o}return n!==void 0&&t.push(n===r?`${n}`:
`${n}-${r}`),t.join(",")}i(Is,"ranges");var Zt=1,Ts=1e7,Os=xe({schemaVersion:yr(Zt),configHash:W(),watermark:Jt.datetime().nullable(),pending:pr(xe({id:W(),key:W().
optional(),reason:W()})),census:xe({at:Jt.datetime(),issues:Mt().int().min(0)}).nullable(),place:xe({format:jt(["yaml","\
markdown","json"]),layout:jt(["flat","sharded"])}),project:W().optional(),owned:hr(W(),W().regex(/^\d+(-\d+)?(,\d+(-\d+)?)*$/)).
refine(e=>Jr(e)<=Ts).optional()}),Br="default";function We(e,t,n=Br){let r=en(e);return n===Br?`${r}/${t}.json`:`${r}/${n}\
/${t}.json`}i(We,"statePath");function en(e){return e===""?".jirasync":`${e}/.jirasync`}i(en,"stateFolder");function Gr(e){
return Buffer.from(`${JSON.stringify({schemaVersion:Zt,...e},null,2)}
`)}i(Gr,"serializeState");function z(e){if(e===null)return null;let t=Cs(e.toString("utf8"));if(Ps(t))throw m("InvalidSp\
ec","The state in the destination was written by a newer jirasync. Upgrade jirasync, or choose another --name for this s\
ync.");return Os.safeParse(t).data??null}i(z,"parseState");function Ps(e){let t=mr({schemaVersion:Mt()}).safeParse(e).data?.
schemaVersion;return t!==void 0&&t>Zt}i(Ps,"isNewer");function Cs(e){try{return JSON.parse(e)}catch{return}}i(Cs,"parseJ\
son");function Hr(e,t){if(t===null)return!1;let n=i(({configHash:r,pending:o,place:s,project:a,owned:c})=>JSON.stringify(
[r,o,s.format,s.layout,a,Object.entries(c??{}).sort()]),"facts");return n(e)===n(t)}i(Hr,"saysTheSame");async function tn({name:e,namespace:t,spec:n},{base:r},o){let s=We(je(n.destination),e,t),a=z(await r.readFile(s,o));return a===
null||a.watermark===null?null:new Date(a.watermark)}i(tn,"lastCompleteRun");var Kr=3,Wr=1e3;async function qr(e,t,n,r){let o=new Map,s=0;for(let a=1;a<=Kr;a++)if(s=await $s(e,o,t,r),o.size<s&&(s=await n(
q(e),r)),o.size>=s)return[...o.values()];throw g("Incomplete",`Jira's search announces ${s} issues and showed ${o.size} \
in ${Kr} passes. Nothing was decided on the partial result; the search index of Jira may need attention.`)}i(qr,"listDat\
aCenter");async function $s(e,t,n,r){let o=null,s=null,a=0;for(;;){let c=_s(await n(vs(e,s),a,r));o??=c.total;for(let{id:d,
key:p}of c.issues)t.set(d,{id:d,key:p});let u=c.issues.length;if(u===0||a+u>=c.total)return o;let l=c.lastCreatedMs;s===
null||l>s?(s=l,a=0):a+=u}}i($s,"walk");function vs(e,t){return`${t===null?q(e):re(e,Wt(t))} ORDER BY created ASC, key AS\
C`.trim()}i(vs,"windowJql");function _s(e){let t=Je(e,"issues"),n=t.at(-1),r=oe(n)&&oe(n.fields)?Be(n.fields.created):null;
if(n!==void 0&&r===null)throw Dr("an issue without its creation date");return{issues:t.map(Fr),total:Ue(e,"total"),lastCreatedMs:Math.
floor((r??0)/Wr)*Wr}}i(_s,"readPage");var zr="/rest/api/2/search",Ls=1e3,Fs=1e3;function Yr(e){let t=i((s,a,c)=>e.client(c).sendRequest({url:s,method:"GET",...a===
void 0?{}:{searchParams:a}}),"get"),n=i((s,a)=>e.client(a).sendRequest({url:zr,method:"POST",body:s}),"search"),r=i(async(s,a)=>Ue(
await n({jql:s,maxResults:0,fields:["created"]},a),"total"),"count"),o=i((s,a)=>qr(s,(c,u,l)=>n({jql:c,startAt:u,maxResults:Ls,
fields:["created"]},l),r,a),"list");return{deployment:"datacenter",count:r,list:o,async bulk(s,a,c,u){let l={jql:zt(s),startAt:0,
maxResults:s.length,fields:a.fields,validateQuery:!1,...a.lists.includes("changelog")?{expand:["changelog"]}:{}},d=await e.
client(u,c).sendRequest({url:zr,method:"POST",body:l});return{issues:Je(d,"issues").map(Yt),errors:new Map}},async one(s,a,c){
return Yt(await t(nn(s),Ds(a),c))},listPage:i((s,a,c,u)=>Ns(t,s,a,c,u),"listPage"),async fields(s){return Mr(await t("/r\
est/api/2/field",void 0,s))},async epicClause(s,a,c){let u=Ge(a);if(u===void 0)throw m("InvalidQuery","This Jira has no \
Epic Link field, or hides it from the account, so issues cannot be chosen by epic. Use a JQL query.");let l=`cf[${u.replace(
"customfield_","")}] = ${fe(s)}`,d=(await o(l,c)).map(f=>f.id),p=d.length===0?"":`parent in (${d.join(",")})`;return Ht(
`key = ${fe(s)}`,l,p)}}}i(Yr,"dataCenterDialect");function nn(e){return`/rest/api/2/issue/${encodeURIComponent(e)}`}i(nn,
"issuePath");function Ds(e){return{fields:e.fields.join(","),...e.lists.includes("changelog")?{expand:"changelog"}:{}}}i(
Ds,"issueParameters");async function Ns(e,t,n,r,o){if(t!=="changelog")return Xt(t,await e(`${nn(n)}/${t}`,{startAt:r,maxResults:Fs},
o));let s=await e(nn(n),{fields:"created",expand:"changelog"},o),{items:a,total:c}=Xt(t,oe(s)?s.changelog:void 0);return{
items:a.slice(r),total:c}}i(Ns,"readPage");var qe=class{static{i(this,"Arrivals")}#e=[];#t=0;#n=i(()=>{},"#wake");get size(){return this.#t+this.#e.length}get ready(){
return this.#e.length}add(t){this.#t++;let n=i(r=>{this.#t--,this.#e.push(r),this.#n()},"arrive");t.then(r=>n({kind:"val\
ue",value:r}),r=>n({kind:"error",error:r}))}async next(){for(;;){let t=this.#e.shift();if(t===void 0)await this.#r();else{
if(t.kind==="error")throw t.error;return t.value}}}async ended(){for(;this.#t>0;)await this.#r()}#r(){return new Promise(
t=>{this.#n=t})}};var Ms=24,js=2,ze=class{static{i(this,"Circuit")}#e=0;succeeded(){this.#e=0}failed(t){if(this.#e+=Re(t)?.kind==="timeout"?
js:1,!(this.#e<Ms))throw g("JiraUnavailable",`Jira fails for every issue that is asked for: ${t.failure.message}`,t.failure.
cause)}};function rn(e){if(e.failure.reason==="MalformedResponse"||e.failure.reason==="Incomplete")return!0;let t=Re(e);
if(t===null)return!1;switch(t.kind){case"timeout":case"malformed":case"too-large":return!0;case"connection":case"proxy":
return!1;case"status":return Js(t.status??0);default:return t.kind}}i(rn,"isIsolable");function Js(e){return e>=500&&e!==
503||e===400||e===413||e===414}i(Js,"isIsolableStatus");var Vr={maxAttempts:2};async function Xr(e,t,n){let r={found:new Map,suspects:new Set};await Us(e,r,t,n);let o={issues:[],
missing:[],failed:[]},s=e.filter(c=>!r.found.has(c)),a=[...r.found];return await Vt(s.map(c=>Qr(c,o,t,n))),await Vt(a.map(
([c,u])=>Bs(c,u,o,t,n))),o.failed.length===e.length&&await t.probe(n),Gs(o)}i(Xr,"fetchBatch");async function Us(e,t,n,r){
let o=e;for(let s=1;o.length>0;s++){let a=t.found.size;if(await on(o,{},t,n,r),s>1&&t.found.size===a)return;o=e.filter(c=>!t.
found.has(c)&&!t.suspects.has(c))}}i(Us,"askUntilSettled");async function on(e,t,n,r,o){try{let s=await r.dialect.bulk(e,
r.query,t,o);r.circuit.succeeded();let a=new Set(e);for(let c of s.issues){let u=a.has(c.id)?c.id:c.key;a.has(u)&&n.found.
set(u,c)}for(let c of s.errors.keys())a.has(c)&&!n.found.has(c)&&n.suspects.add(c)}catch(s){if(!(s instanceof R)||!rn(s))
throw s;if(r.circuit.failed(s),e.length===1){for(let c of e)n.suspects.add(c);return}let a=Math.ceil(e.length/2);await on(
e.slice(0,a),Vr,n,r,o),await on(e.slice(a),Vr,n,r,o)}}i(on,"askTogether");async function Qr(e,t,n,r){let o;try{o=await n.
dialect.one(e,n.query,r),n.circuit.succeeded()}catch(s){eo(s)?(n.circuit.succeeded(),t.missing.push(e)):t.failed.push({id:e,
failure:sn(s,n)});return}try{await Zr(o,t,n,r)}catch(s){t.failed.push({id:e,key:o.key,failure:sn(s,n)})}}i(Qr,"settleAlo\
ne");async function Bs(e,t,n,r,o){try{await Zr(t,n,r,o)}catch(s){eo(s)?await Qr(e,n,r,o):n.failed.push({id:e,key:t.key,failure:sn(
s,r)})}}i(Bs,"settle");async function Zr(e,t,n,r){t.issues.push(await Nr(e,n.query.lists,n.dialect.listPage,r))}i(Zr,"co\
mplete");function eo(e){return e instanceof R&&e.failure.reason==="NotFound"}i(eo,"isNotFound");function sn(e,t){if(!(e instanceof
R))throw e;let{reason:n}=e.failure;if(n==="PermissionDenied"||n==="NotFound"||n==="Incomplete")return e.failure;if(!rn(e))
throw e;return t.circuit.failed(e),e.failure}i(sn,"failureOfOne");function Gs(e){let t=new Map(e.issues.map(n=>[n.id,n]));
return t.size===e.issues.length?e:{...e,issues:[...t.values()]}}i(Gs,"withoutRepeats");var to=100,an=4,Hs=2,Ks=["comments","worklogs","attachments"];async function*no(e,t,n,r){let o=[...new Set(e)],s=new AbortController,
a=AbortSignal.any([r,s.signal]),c={dialect:n.dialect,query:qs(t),circuit:new ze,probe:n.probe},u=new qe,l=an,d=0;try{for(;;){
for(;d<o.length&&u.size<Math.min(l,n.concurrency());)u.add(Xr(o.slice(d,d+to),c,a)),d+=to;if(u.size===0)return;if(l=Ws(l,
u.ready,n.concurrency()),yield await u.next(),r.aborted)throw S(r)}}finally{s.abort(),await u.ended()}}i(no,"fetchIssues");
function Ws(e,t,n){return t===0?Math.min(e+1,Math.max(n,an)):t>Hs?Math.max(an,e-1):e}i(Ws,"nextWidth");function qs(e){let t=new Set(
e.include??Ks),n=[...e.fields??["*all"]],r=[];return t.has("comments")?r.push("comment"):n.push("-comment"),t.has("workl\
ogs")?r.push("worklog"):n.push("-worklog"),t.has("attachments")||n.push("-attachment"),t.has("changelog")&&r.push("chang\
elog"),{fields:n,lists:r}}i(qs,"issueQuery");function un(e,t){return Math.floor(t*Math.min(3e4,500*2**Math.min(e-1,30)))}i(un,"backoffMs");function ln(e,t){let n=cn(
e.date)??t,r=e["retry-after"]?.trim()??"";if(/^\d+(\.\d+)?$/.test(r))return Math.ceil(Number(r)*1e3);let o=cn(r)??zs(e["\
x-ratelimit-reset"],n);return o===null?null:Math.max(0,o-n)}i(ln,"askedWaitMs");function zs(e,t){if(typeof e!="string")return null;
let n=e.trim();if(!/^\d+$/.test(n))return cn(n);let r=Number(n);return r<1e9?t+r*1e3:r*1e3}i(zs,"parseReset");function cn(e){
if(e===void 0||e==="")return null;let t=Date.parse(e);return Number.isNaN(t)?null:t}i(cn,"parseDate");var io=bs(Ss(),1);import*as Y from"node:tls";import{X509Certificate as Ys}from"node:crypto";import{readFileSync as Vs}from"node:fs";function fn(e){let t=e.trim();if(!/^https?:\/\//i.test(t)||!URL.canParse(t))throw dn("is not an http or https address. G\
ive it as in https://example.atlassian.net.");let n=new URL(t);if(n.username!==""||n.password!=="")throw dn("holds a use\
r name or password. Give the e-mail address and the token as their own settings.");if(n.search!==""||n.hash!=="")throw dn(
"holds a query or a fragment. Give only the address, as in https://example.atlassian.net.");let r=n.pathname.replace(/\/+$/,
"");return{origin:n.origin,contextPath:r,href:n.origin+r}}i(fn,"parseBaseUrl");function dn(e){return m("InvalidSpec",`Ji\
ra's base URL ${e}`)}i(dn,"invalid");function ro(e){let t=e.token.trim(),n=e.email?.trim()??"";if(t==="")throw m("Authen\
ticationFailed","The Jira token is empty. Set JIRA_PAT or the secret's key `pat`.");if(n!=="")return{kind:"basic",header:`\
Basic ${Buffer.from(`${n}:${t}`,"utf8").toString("base64")}`};if(!/^[\x21-\x7e]+$/.test(t))throw m("AuthenticationFailed",
"The Jira token holds characters that no token has. Copy it again, without quotes or line breaks.");return{kind:"bearer",
header:`Bearer ${t}`}}i(ro,"authorizationOf");function Ye(e,t){let n;try{n=Vs(e,"utf8")}catch(o){throw m("InvalidSpec",`\
The certificate file ${e} (${t}) cannot be read.`,o)}let r=n.match(Xs)??[];if(r.length===0||!r.every(Qs))throw m("Invali\
dSpec",`The certificate file ${e} (${t}) does not hold certificates in PEM form.`);return n}i(Ye,"readCertificates");var Xs=/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g;
function Qs(e){try{return new Ys(e).raw.length>0}catch{return!1}}i(Qs,"isCertificate");var oo=1e4;function so(e,t,n,r){let o=ea(t.caFile,r),s={timeout:oo,...o===null?{}:{secureContext:o}};try{return new io.EnvHttpProxyAgent(
{connections:n,pipelining:1,allowH2:!1,connectTimeout:oo,connect:s,requestTls:s,proxyTls:s,proxyTunnel:!1,...Zs(e,r)})}catch(a){
throw m("InvalidSpec","The proxy named by HTTPS_PROXY or HTTP_PROXY is not a valid address.",na(a))}}i(so,"createDispatc\
her");function Zs(e,t){let n=e.origin.startsWith("https:");return{httpProxy:n?"":t.http_proxy??t.HTTP_PROXY??"",httpsProxy:n?
t.https_proxy??t.HTTPS_PROXY??"":"",noProxy:t.no_proxy??t.NO_PROXY??""}}i(Zs,"proxies");function ea(e,t){let n=t.SSL_CERT_FILE??
"",r=[];return e!==void 0&&e!==""&&r.push(Ye(e,"Jira's CA file")),n!==""&&r.push(Ye(n,"SSL_CERT_FILE")),r.length===0?null:
Y.createSecureContext({ca:[...ta(t),...r]})}i(ea,"trustedContext");function ta(e){if(typeof Y.getCACertificates=="functi\
on")return Y.getCACertificates("default");let t=e.NODE_EXTRA_CA_CERTS??"";return t===""?Y.rootCertificates:[...Y.rootCertificates,
Ye(t,"NODE_EXTRA_CA_CERTS")]}i(ta,"defaultAuthorities");function na(e){let t=e instanceof Error&&"code"in e?String(e.code):
"unknown";return new Error(`invalid proxy address (${t})`)}i(na,"causeCode");import{promisify as Ve}from"node:util";import{brotliDecompress as ra,gunzip as ao,inflate as oa}from"node:zlib";var ia=3;async function co(e,t,n,r){if(r.aborted)throw S(r);let o=new AbortController,s=i(()=>o.abort(r.reason),"onAbort");
r.addEventListener("abort",s,{once:!0});let a=setTimeout(()=>o.abort(new C("timeout","the answer did not end in time")),
n.requestTimeoutMs*ia);try{let{statusCode:c,headers:u,body:l}=await e.request({...t,headersTimeout:n.requestTimeoutMs,bodyTimeout:n.
requestTimeoutMs,signal:o.signal}),d=await sa(l,n.maxResponseBytes);return{status:c,headers:u,body:await ca(d,u,n.maxResponseBytes)}}catch(c){
throw r.aborted?S(r):da(o.signal.aborted?o.signal.reason:c)}finally{clearTimeout(a),r.removeEventListener("abort",s)}}i(
co,"exchange");async function sa(e,t){let n=[],r=0;for await(let o of e){if(r+=o.length,r>t)throw uo(t);n.push(o)}return n.
length===1&&n[0]!==void 0?n[0]:Buffer.concat(n,r)}i(sa,"readBounded");var aa=new Map([["gzip",Ve(ao)],["x-gzip",Ve(ao)],
["deflate",Ve(oa)],["br",Ve(ra)]]);async function ca(e,t,n){let r=t["content-encoding"]?.trim().toLowerCase()??"identity";
if(r==="identity"||r===""||e.length===0)return e;let o=aa.get(r);if(o===void 0)throw new C("malformed","the answer is co\
mpressed in an unknown way");try{return await o(e,{maxOutputLength:n,chunkSize:ua(e,r,n)})}catch(s){throw pn(s)==="ERR_B\
UFFER_TOO_LARGE"?uo(n):new C("malformed","the answer's compression is broken",{cause:s})}}i(ca,"decompress");function ua(e,t,n){
let r=t.endsWith("gzip")&&e.length>=18?e.readUInt32LE(e.length-4)+1:262144;return Math.max(64,Math.min(r,n,e.length*64))}
i(ua,"outputSize");function uo(e){return new C("too-large",`the answer is larger than ${Math.floor(e/1024)} KiB`)}i(uo,"\
tooLarge");var la=new Set(["UND_ERR_HEADERS_TIMEOUT","UND_ERR_BODY_TIMEOUT","UND_ERR_CONNECT_TIMEOUT","ETIMEDOUT"]);function da(e){
if(e instanceof C)return e;let t=fa(e);if(t!==null)return new C("proxy","the proxy refused",{status:t,cause:e});let n=pn(
e),r=la.has(n)?"timeout":"connection";return new C(r,n===""?"the connection broke":n,{cause:e})}i(da,"problemOf");function fa(e){
for(let t=e,n=0;t instanceof Error&&n<5;t=t.cause,n++){let r=/Proxy response \((\d{3})\)/.exec(t.message)?.[1];if(r!==void 0)
return Number(r)}return null}i(fa,"tunnelStatus");function pn(e){let t="";for(let n=e,r=0;n instanceof Error&&r<5;n=n.cause,
r++)n instanceof AggregateError&&t===""&&(t=pn(n.errors[0])),"code"in n&&typeof n.code=="string"&&(t=n.code);return t}i(
pn,"codeOf");var pa=8,Xe=class{static{i(this,"Gate")}#e;#t;#n=[];#r;#o=0;#i=0;#s=0;#a=0;constructor(t,n){this.#e=Math.max(1,Math.floor(
t)),this.#r=Math.min(pa,this.#e),this.#t=n}get limit(){return this.#r}async run(t,n){await this.#c(n);try{return await this.#l(
n),await t(this.#a)}finally{this.#o--,this.#u()}}succeeded(){this.#i++,!(this.#r>=this.#e)&&(this.#a>0&&this.#i<this.#r||
(this.#i=0,this.#r++,this.#u()))}slowDown(t){this.#i=0,t===this.#a&&(this.#a++,this.#r=Math.max(1,Math.floor(this.#r/2)))}pause(t){
let n=this.#t.now()+t;return n<=this.#s?!1:(this.#s=n,!0)}async#c(t){if(t.aborted)throw S(t);if(this.#o<this.#r&&this.#n.
length===0){this.#o++;return}await new Promise((n,r)=>{let o=i(()=>{this.#n.splice(this.#n.indexOf(s),1),r(S(t))},"onAbo\
rt"),s={admit:i(()=>{t.removeEventListener("abort",o),n()},"admit")};t.addEventListener("abort",o,{once:!0}),this.#n.push(
s)})}#u(){for(;this.#o<this.#r;){let t=this.#n.shift();if(t===void 0)return;this.#o++,t.admit()}}async#l(t){for(;;){let n=this.#s-
this.#t.now();if(n<=0)return;await mn(n,this.#t,t)}}};async function mn(e,t,n){if(n.aborted)throw S(n);try{await t.sleep(
e,n)}catch(r){throw n.aborted?S(n):r}if(n.aborted)throw S(n)}i(mn,"pauseFor");var ma=400;function po(e,t){let{status:n,headers:r}=e,o=String(r["x-seraph-loginreason"]??"");if(o.includes("AUTHENTICAT\
ED_FAILED")&&n!==429)return B(yo(n,t));if(n>=200&&n<300)return wa(e,t);if(n>=300&&n<400)return B(Sa(e,t));if(n===429)return{
kind:"rate-limited",error:g("RateLimited",`Jira limits the rate of requests (429 for ${t.what}).`,F(n)),askedMs:ln(r,t.nowMs)};
if(n>=500||n===408||n===425){let s=`Jira answered ${n} to ${t.what}${pe(e)}.`;return{kind:"again",error:g("JiraUnavailab\
le",s,F(n)),askedMs:r["retry-after"]===void 0?null:ln(r,t.nowMs)}}if(n===404&&!t.isFirstContact&&!ka(e)){let s=`${t.what}\
 was answered with 404, but not by Jira. A proxy or gateway before it may be at fault.`;return me(g("JiraUnavailable",s,
F(n)))}return B(ba(e,t,o))}i(po,"judgeAnswer");function mo(e,t){switch(e.kind){case"timeout":return me(g("JiraUnavailabl\
e",`${t.origin} did not answer ${t.what} in time.`,e));case"malformed":return me(g("MalformedResponse",`Jira's answer to\
 ${t.what} is broken: ${e.message}.`,e));case"too-large":return B(m("MalformedResponse",`Jira's answer to ${t.what} is r\
efused: ${e.message}.`,e));case"proxy":return ha(e,t);case"connection":case"status":return ga(e,t);default:return e.kind}}
i(mo,"judgeProblem");function ha(e,t){let{status:n}=e;if(n===407)return B(ho(e));let r=`The proxy answered ${n} instead \
of connecting to ${t.origin}. Check HTTPS_PROXY, NO_PROXY and what the proxy allows.`;return n!==null&&n<500?B(m("JiraUn\
available",r,e)):me(g("JiraUnavailable",r,e))}i(ha,"judgeProxy");var ho=i(e=>m("JiraUnavailable","The proxy wants other \
credentials (407). Check HTTPS_PROXY or HTTP_PROXY.",e),"proxyCredentials"),ya=/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER|ERR_TLS_CERT/;
function ga(e,t){let n=e.message;if(ya.test(n)){let s=`The TLS certificate of ${t.origin} is not trusted (${n}). Name it\
s certificate authority in Jira's CA file or in NODE_EXTRA_CA_CERTS.`;return B(m("JiraUnavailable",s,e))}let r=`${t.origin}\
 cannot be reached (${n}). Check Jira's base URL, the network and the proxy settings.`,o=g("JiraUnavailable",r,e);return t.
isFirstContact&&n==="ENOTFOUND"?B(o):me(o)}i(ga,"judgeConnection");function wa(e,t){let n=e.body.toString("utf8");if(String(
e.headers["content-type"]??"").includes("text/html")||/^\s*</.test(n.slice(0,200))){let o=`${t.what} was answered with a\
 web page instead of JSON. Check Jira's base URL and its context path, and whether a login page or a proxy stands before\
 it.`;return lo(o,t)}try{return{kind:"accepted",value:JSON.parse(n)}}catch{return lo(`Jira's answer to ${t.what} is not \
valid JSON; it may have been cut on the way.`,t)}}i(wa,"judgeBody");function lo(e,t){let n=new C("malformed","no JSON",{
status:200});return t.isFirstContact?B(m("MalformedResponse",e,n)):me(g("MalformedResponse",e,n))}i(lo,"brokenBody");function ba(e,t,n){
let{status:r,headers:o}=e,{what:s}=t,a=String(o["x-authentication-denied-reason"]??"");if(n.includes("AUTHENTICATION_DEN\
IED")||a.includes("CAPTCHA")){let c=`Jira asks this account for a CAPTCHA after failed logins (${r} for ${s}). Log in on\
ce in a browser, then check the token.`;return m(r===401?"AuthenticationFailed":"PermissionDenied",c,F(r))}switch(r){case 400:
return m("InvalidQuery",`Jira refused ${s} (400)${pe(e)}.`,F(r));case 401:return yo(r,t);case 403:return m("PermissionDe\
nied",`The Jira account may not do this (403 for ${s})${pe(e)}.`,F(r));case 404:{let c=t.isFirstContact?" Check Jira's b\
ase URL and its context path.":"";return m("NotFound",`Jira has nothing at ${s} (404)${pe(e)}.${c}`,F(r))}case 407:return ho(
F(r));case 410:return m("NotFound",`Jira has removed ${s} (410)${pe(e)}. A newer jirasync may know its replacement.`,F(r));default:
return m("JiraUnavailable",`Jira refused ${s} (${r})${pe(e)}.`,F(r))}}i(ba,"clientError");function yo(e,t){let n=t.auth===
"basic"?"Check the e-mail address and the API token, and whether the token has expired.":"Check the personal access toke\
n and its expiry; Jira Cloud wants the e-mail address of the token's account as well.";return m("AuthenticationFailed",`\
Jira refused the credentials (${e} for ${t.what}). ${n}`,F(e))}i(yo,"loginRefused");function Sa(e,t){let n=e.headers.location??
"",r=t.origin+t.path,o=URL.canParse(n,r)?new URL(n,r):null,s=F(e.status);if(o===null)return m("NotFound",`${t.what} was \
answered with a redirect to nowhere (${e.status}). Check Jira's base URL.`,s);let a=Qt(o.origin+o.pathname,200);if(/\b(?:login|signin|sso|saml2?|oauth2?|auth)\b/i.
test(o.hostname+o.pathname)){let d=`${t.what} was sent to a login page, ${a}. Give a token that this Jira accepts for it\
s REST API, and an address that reaches it without single sign-on.`;return m("AuthenticationFailed",d,s)}let c=t.path.indexOf(
"/rest/api/"),u=t.path.slice(Math.max(c,0)),l=o.pathname.endsWith(u)?a.slice(0,-u.length):o.origin;return m("NotFound",`${t.
what} was redirected to ${a}. Use ${l} as Jira's base URL.`,s)}i(Sa,"redirected");function pe(e){let t=go(e);if(t===null)
return"";let n=[];if("errorMessages"in t&&Array.isArray(t.errorMessages)&&n.push(...t.errorMessages.filter(fo)),"errors"in
t&&typeof t.errors=="object"&&t.errors!==null)for(let[o,s]of Object.entries(t.errors))fo(s)&&n.push(`${o}: ${s}`);"messa\
ge"in t&&typeof t.message=="string"&&n.push(t.message);let r=Qt(n.join(" "),ma).replace(/\.+$/,"");return r===""?"":`: ${r}`}
i(pe,"jiraText");function fo(e){return typeof e=="string"}i(fo,"isText");function ka(e){return go(e)!==null}i(ka,"isJson");
function go(e){try{let t=JSON.parse(e.body.toString("utf8"));return typeof t=="object"?t:null}catch{return null}}i(go,"j\
sonObject");function F(e){return new C("status",`HTTP ${e}`,{status:e})}i(F,"problem");function B(e){return{kind:"refuse\
d",error:e}}i(B,"refuse");function me(e){return{kind:"again",error:e,askedMs:null}}i(me,"again");var he={concurrency:16,requestTimeoutMs:6e4,maxResponseBytes:64*1024*1024,maxAttempts:6,maxRateLimitWaitMs:6e5},xa=3,Ra=1e3,
Qe=class{static{i(this,"Transport")}base;authorization;#e;#t;#n;#r;#o=0;constructor(t,n){let r=t.concurrency??he.concurrency;
this.base=fn(t.baseUrl),this.authorization=ro(t),this.#e=t,this.#t=n,this.#n=new Xe(r,n),this.#r=so(this.base,t,r,n.env)}get requests(){
return this.#o}get concurrency(){return this.#n.limit}async[Symbol.asyncDispose](){await this.#r.destroy()}client(t,n={}){
return{sendRequest:i(async r=>{let o=r.method??"GET";if(o!=="GET"&&o!=="POST")throw new Error(`jirasync only reads from \
Jira, ${o} is refused`);let s={path:r.url,method:o,...r.searchParams===void 0?{}:{query:r.searchParams},...r.body===void 0?
{}:{body:r.body}};return(await this.send(s,n,t)).value},"sendRequest")}}async send(t,n,r){let o=n.maxAttempts??this.#e.maxAttempts??
he.maxAttempts,s=0,a=0,c=0,u=0;for(;;){let{verdict:l,serverDateMs:d}=await this.#i(t,n,r);switch(l.kind){case"accepted":
return{value:l.value,serverDateMs:d};case"refused":throw l.error;case"rate-limited":c++,u+=this.#s(l,c,u);break;case"aga\
in":{if(s++,Re(l.error)?.kind==="timeout"&&a++,s>=o||a>=xa)throw l.error;await this.#a(l,s,o,r);break}default:return l}}}#i(t,n,r){
return this.#n.run(async o=>{this.#o++;let s=this.#l(t,n);try{let a=await co(this.#r,this.#d(t),this.#u(),r),c=po(a,s);c.
kind==="accepted"&&this.#n.succeeded(),(c.kind==="rate-limited"||a.status===503)&&this.#n.slowDown(o);let u=Date.parse(a.
headers.date??"");return{verdict:c,serverDateMs:Number.isNaN(u)?null:u}}catch(a){if(a instanceof C)return{verdict:mo(a,s),
serverDateMs:null};throw a}},r)}#s(t,n,r){let{askedMs:o}=t,s=this.#e.maxRateLimitWaitMs??he.maxRateLimitWaitMs,a=un(n,this.#t.
random()),c=o!==null&&o>0?o+Math.min(a,1e3):Math.max(a,250);if(r+c>s){let u=Math.ceil(c/1e3),l=`Jira limits the rate of \
requests and asks to wait ${u} s, longer than the sync waits at once. It can be run again after that.`;throw g("RateLimi\
ted",l,t.error.failure.cause,u)}return this.#n.pause(c)&&this.#c("rate-limit",c,"Jira limits the rate of requests"),c}async#a(t,n,r,o){
let s=un(n,this.#t.random()),a=Math.min(t.askedMs??0,this.#e.maxRateLimitWaitMs??he.maxRateLimitWaitMs),c=Math.max(s,a);
this.#c("retry",c,`${t.error.failure.message} Try ${n+1} of ${r}`),await mn(c,this.#t,o)}#c(t,n,r){n>=Ra&&this.#t.onWait?.(
{kind:t,seconds:Math.round(n/1e3),message:r})}#u(){return{requestTimeoutMs:this.#e.requestTimeoutMs??he.requestTimeoutMs,
maxResponseBytes:this.#e.maxResponseBytes??he.maxResponseBytes}}#l(t,n){let r=this.base.contextPath+t.path;return{what:`${t.
method??"GET"} ${this.base.origin}${r}`,origin:this.base.origin,path:r,auth:this.authorization.kind,isFirstContact:n.isFirstContact??
!1,nowMs:this.#t.now()}}#d(t){let n=t.body===void 0?null:JSON.stringify(t.body);return{origin:this.base.origin,path:this.
base.contextPath+t.path+Ea(t.query??{}),method:t.method??"GET",headers:{accept:"application/json","accept-encoding":"gzi\
p",authorization:this.authorization.header,"user-agent":"jirasync",...n===null?{}:{"content-type":"application/json"}},body:n}}};
function Ea(e){let t=new URLSearchParams;for(let[r,o]of Object.entries(e))o!=null&&t.set(r,Array.isArray(o)?o.join(","):
String(o));let n=t.toString();return n===""?"":`?${n}`}i(Ea,"queryString");var Aa="/rest/api/2/serverInfo";async function hn(e,t,n){let r=new Qe(e,t);try{let o=await wo(r,{isFirstContact:!0},n);return Oa(
r,o),Ia(r,await Ta(r,o),o)}catch(o){throw await r[Symbol.asyncDispose](),o}}i(hn,"connectJira");function Ia(e,t,n){let r=Ca(
s=>t.fields(s)),o=i(async s=>{await wo(e,{},s)},"probe");return{deployment:t.deployment,browseUrl:Pa(e,n),serverTime:new Date(
n.serverTimeMs),get requests(){return e.requests},async fieldNames(s){return new Map((await r(s)).map(({id:a,name:c})=>[
a,c]))},async epicLinkField(s){return t.deployment==="cloud"?void 0:Ge(await r(s))},async epicClause(s,a){let c=t.deployment===
"cloud"?[]:await r(a);return t.epicClause(s,c,a)},count:i((s,a)=>t.count(q(s),a),"count"),list:i((s,a)=>t.list(s,a),"lis\
t"),fetch:i((s,a,c)=>no(s,a,{dialect:t,probe:o,concurrency:i(()=>e.concurrency,"concurrency")},c),"fetch"),[Symbol.asyncDispose]:()=>e[Symbol.
asyncDispose]()}}i(Ia,"jiraOf");async function wo(e,t,n){let{value:r,serverDateMs:o}=await e.send({path:Aa},t,n),s=r;if(!oe(
s)||typeof s.version!="string")throw m("NotFound",`${e.base.href} answers, but not as Jira does. Check Jira's base URL a\
nd its context path.`);let a=Be(s.serverTime)??o;if(a===null)throw m("MalformedResponse",`${e.base.href} does not tell i\
ts time, which the sync needs to know what has changed.`);return{deployment:s.deploymentType==="Cloud"?"cloud":"datacent\
er",serverTimeMs:a,baseUrl:typeof s.baseUrl=="string"?s.baseUrl:null}}i(wo,"readServerInfo");async function Ta(e,t){if(t.
deployment==="datacenter")return Yr(e);let{cloudDialect:n}=await import("./cloud-HL2Z2L4Z.js");return n(e)}i(Ta,"d\
ialectOf");function Oa(e,t){let n=/\.(?:atlassian\.net|jira\.com)$/i.test(new URL(e.base.origin).hostname);if(!(t.deployment!==
"cloud"||e.authorization.kind!=="bearer"||!n))throw m("AuthenticationFailed","Jira Cloud takes an API token only togethe\
r with its account's e-mail address. Set JIRA_EMAIL or the secret's key `email`.")}i(Oa,"refuseBearerOnCloudSite");function Pa(e,t){
return!(new URL(e.base.origin).hostname==="api.atlassian.com")||t.baseUrl===null||!/^https:\/\/[\w.-]+\/?$/.test(t.baseUrl)?
e.base.href:t.baseUrl.replace(/\/$/,"")}i(Pa,"browseUrlOf");function Ca(e){let t=null;return async n=>{let r=t??e(n);t=r;
try{return await r}catch(o){throw t===r&&(t=null),o}}}i(Ca,"once");function G(e,t){return e===t?0:e<t?-1:1}i(G,"compareText");function Ze(e,t){return e.length-t.length||G(e,t)}i(Ze,"compa\
reNumerals");var yn="customfield_",$a=/^customfield_\d+$/;function et(e){return e.startsWith(yn)&&$a.test(e)}i(et,"isCustomFieldId");
function bo(e,t){return Ze(e.slice(yn.length),t.slice(yn.length))}i(bo,"compareCustomFieldIds");function So(e,t,n){return n===
void 0||n.some(r=>ko(r,e,t))}i(So,"isChosen");function gn(e,t){let n=[...t].filter(([r])=>et(r));return e.filter(r=>!n.some(
([o,s])=>ko(r,o,s)))}i(gn,"unknownCustomFields");function ko(e,t,n){return e===t||e===n?!0:n!==void 0&&e.length===n.length&&
e.toLowerCase()===n.toLowerCase()}i(ko,"isNamed");var va=/^[A-Z][A-Z0-9_]*-[1-9][0-9]*$/,xo=250;function k(e){return e.length>xo?`it is ${e.length} characters long, and a\
 file name may have ${xo}`:va.test(e)?Number.isSafeInteger(H(e))?null:"its number is larger than any that Jira gives":"i\
t is not a project key of A-Z, 0-9 and _ with a number, such as PROJ-123"}i(k,"checkIssueKey");function V(e){let t=k(e);
if(t===null)return;let n=JSON.stringify(e.slice(0,80));throw m("MalformedResponse",`Jira gave an issue the key ${n}, whi\
ch cannot name a file: ${t}.`)}i(V,"assertIssueKey");function A(e){return e.slice(0,e.lastIndexOf("-"))}i(A,"projectOf");
function H(e){return Number(e.slice(e.lastIndexOf("-")+1))}i(H,"issueNumber");function wn(e,t){try{let n=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e);switch(t){case"yaml":return Nt(n);case"\
markdown":return Nt(_a(n));case"json":return JSON.parse(n);default:return t}}catch(n){let r=n instanceof Error?n.message.
split(`
`,1)[0]:String(n);throw m("MalformedResponse",`The document is not valid ${t}: ${r}. Run the sync again with --force to \
rewrite it.`,n)}}i(wn,"parseDocument");function _a(e){let t=e.indexOf(`
---
`);if(!e.startsWith(`---
`)||t===-1)throw new Error("it does not begin with front matter between --- lines");return e.slice(4,t+1)}i(_a,"frontMat\
terOf");var Eo={yaml:".yaml",markdown:".md",json:".json"},La=500,Ro=500;function I(e,t){return V(e),`${tt(t)}${A(e)}/issues/${rt(
e,t)}${bn(e,t)}`}i(I,"issuePath");function ie(e,t){let n=Sn(e.slice(e.lastIndexOf("/")+1),t);return n!==null&&I(n,t)===e?
n:null}i(ie,"issueKeyAt");function tt(e){return e.root===""?"projects/":`${e.root}/projects/`}i(tt,"projectsPath");function nt(e,t){
let n=e.split("/"),r=t.split("/"),o=0;for(;o<n.length-1&&n[o]===r[o];)o++;return"../".repeat(n.length-1-o)+r.slice(o).join(
"/")}i(nt,"relativePath");function bn(e,t){return e+Eo[t.format]}i(bn,"fileName");function Sn(e,t){let n=Eo[t.format];if(!e.
endsWith(n))return null;let r=e.slice(0,-n.length);return k(r)===null?r:null}i(Sn,"keyOfFile");function rt(e,t){if(t.layout===
"flat")return"";let n=Math.floor(H(e)/La);return`${Math.floor(n/Ro)}/${n%Ro}/`}i(rt,"shardOf");var ot="subtasks",Ee="epic";var Fa=new RegExp("(?:[\\p{L}\\p{N}]\\p{M}*)+","gu"),Da=new RegExp("\\p{Default_Ignorable_Code_Point}+","gu"),Na=/^(?:subtasks|epic|con|prn|aux|nul|com\d|lpt\d)$/;
function xn(e,t){let n=kn(e);return n===""?Ao(kn(t)):Na.test(n)?Ao(n):n}i(xn,"relationshipType");function Io(e){return e===
ot||e===Ee||e!==""&&xn(e,"")===e}i(Io,"isRelationshipType");var Ao=i(e=>e===""?"link":kn(`link-${e}`),"prefixed");function kn(e){
let n=e.normalize("NFKC").replace(Da,"").toLowerCase().normalize("NFKC").match(Fa)?.join("-")??"";return Array.from(n).slice(
0,60).join("").replace(/-$/,"")}i(kn,"slug");function Rn(e,t={}){if(k(e.key)!==null)return[];let n=[...Ma(e),...ja(e),...Ja(e),...Ua(e,t)],r=new Map;for(let o of n)o.
source!==o.target&&k(o.source)===null&&k(o.target)===null&&r.set(`${o.type}/${o.source}/${o.target}`,o);return[...r.values()].
sort((o,s)=>G(o.type,s.type)||G(o.source,s.source)||G(o.target,s.target))}i(Rn,"relationshipsOf");function Ae(e,{type:t,
source:n,target:r}){return e===r||e===n&&t!==Ee}i(Ae,"isAuthority");function Ma(e){return Oo(e.fields.issuelinks).flatMap(
t=>{let n=En(t.type),r=ye(n.outward)||ye(n.name),o=xn(r,ye(n.id)),s=it(t.outwardIssue),a=it(t.inwardIssue);return[...s===
""?[]:[{type:o,source:e.key,target:s}],...a===""?[]:[{type:o,source:a,target:e.key}]]})}i(Ma,"linksOf");function ja(e){return Oo(
e.fields.subtasks).map(t=>({type:ot,source:e.key,target:ye(t.key)}))}i(ja,"subtasksOf");function Ja(e){return[{type:En(e.
fields.issuetype).subtask===!0?ot:Ee,source:it(e.fields.parent),target:e.key}]}i(Ja,"parentOf");function Ua(e,{epicLinkField:t}){
return[t===void 0?"":ye(e.fields[t]),it(e.fields.epic)].map(r=>({type:Ee,source:r,target:e.key}))}i(Ua,"epicOf");var To=i(
e=>typeof e=="object"&&e!==null&&!Array.isArray(e),"isRecord"),En=i(e=>To(e)?e:{},"record"),Oo=i(e=>Array.isArray(e)?e.filter(
To):[],"records"),ye=i(e=>typeof e=="string"?e:"","text"),it=i(e=>ye(En(e).key),"keyOf");function ge({type:e,source:t,target:n},r){return V(t),V(n),`${`${tt(r)}${A(t)}/relationships/${e}/${rt(t,r)}${t}`}/${rt(
n,r)}${bn(n,r)}`}i(ge,"linkPath");function An(e,t){return nt(ge(e,t),I(e.target,t))}i(An,"linkTarget");function we(e,t){
let n=tt(t);if(!e.startsWith(n))return null;let r=e.slice(n.length).split("/"),o=t.layout==="flat"?3:5,s=r[2]??"",a=r[o]??
"",c=Sn(r.at(-1)??"",t);if(c===null||k(a)!==null||!Io(s))return null;let u={type:s,source:a,target:c};return ge(u,t)===e?
u:null}i(we,"relationshipAt");var Ba=new Map([["self","the address of the value in Jira's REST API; it changes with the site's name and the API's vers\
ion"],["avatarUrls","addresses of pictures of a person or project; they change with the site and its picture service"],[
"iconUrl","the address of an icon; it changes with the site and its theme"]]);function be(e,t){if(K(e))return[...e.keys()];
let n=[];for(let r of Object.keys(e)){let o=e[r];o!==void 0&&(t||!Ha(r,o))&&n.push(r)}return qa(n)}i(be,"keysOf");function b(e,t){
return K(e)?e.get(t):x(e)&&Object.hasOwn(e,t)?e[t]:void 0}i(b,"propertyOf");function X(e){return x(e)&&e.type==="doc"&&Array.
isArray(e.content)}i(X,"isAtlassianDocument");var O=i(e=>Array.isArray(e),"isList"),K=i(e=>e instanceof Map,"isOrdered"),
x=i(e=>typeof e=="object"&&e!==null&&!Array.isArray(e)&&!K(e),"isObject"),Ie=class extends Error{static{i(this,"NestedTo\
oDeepError")}},In=1e3,Ga=In+2;function st(e){if(e>Ga)throw new Ie}i(st,"assertNesting");var at=i(e=>new TypeError(`A val\
ue of an issue is a ${typeof e}, which JSON does not have.`),"notJson");function Ha(e,t){return Ba.has(e)&&Ka(t)}i(Ha,"i\
sLeftOut");function Ka(e){if(typeof e=="string")return Po(e);if(!x(e))return!1;let t=Object.values(e);return t.length>0&&
t.every(n=>typeof n=="string"&&Po(n))}i(Ka,"holdsOnlyUrls");var Po=i(e=>e.startsWith("https://")||e.startsWith("http://"),
"isUrl"),Wa=16;function qa(e){if(e.length>Wa)return e.sort();for(let t=1;t<e.length;t++){let n=e[t]??"",r=t;for(;r>0;r--){
let o=e[r-1]??"";if(o<=n)break;e[r]=o}e[r]=n}return e}i(qa,"sorted");var za=new Map([["lastViewed","when the syncing account last looked at the issue: a fact about the account, different on\
 every run"]]),Ya=[["summary","issuetype","project","status","statusCategory","priority","resolution","security"],["assi\
gnee","reporter","creator"],["created","updated","statuscategorychangedate","resolutiondate","duedate"],["labels","compo\
nents","versions","fixVersions"],["parent","epic","sprint","subtasks","issuelinks"]].flat(),Va=["environment","descripti\
on"],Co=new Map(Ya.map((e,t)=>[e,t])),Xa=16,ct=[];function $o(e){let t=ct.find(r=>Za(r.ids,e));if(t!==void 0)return t.order;
let n=Qa(e);return ct.length>=Xa&&ct.shift(),ct.push({ids:e,order:n}),n}i($o,"fieldOrder");function Qa(e){let t=i(r=>Co.
get(r)??Co.size+1+Va.indexOf(r),"rank");return{system:e.filter(r=>!et(r)&&!za.has(r)).sort((r,o)=>t(r)-t(o)||G(r,o)),custom:e.
filter(et).sort(bo)}}i(Qa,"orderOf");var Za=i((e,t)=>e.length===t.length&&e.every((n,r)=>n===t[r]),"isSame");var ec=[{include:"comments",field:"comment",listedUnder:"comments"},{include:"worklogs",field:"worklog",listedUnder:"wor\
klogs"},{include:"attachments",field:"attachment",listedUnder:null}],tc=new Set(["self","startAt","maxResults","total"]),
nc=["comments","worklogs","attachments"];function vo(e,t){let n=t.include??nc,{system:r,custom:o}=$o(Object.keys(e.fields)),
s=new Map;for(let u of r){let l=e.fields[u];l!==void 0&&s.set(u,ic(u,l))}let a=rc(s,n),c=new Map([["key",e.key],["id",e.
id],["url",Tn(e.key,t.browseUrl)],["fields",s],["customFields",ac(e,o,t)],...a]);return n.includes("changelog")&&e.changelog!==
void 0&&c.set("changelog",On(e.changelog)),c}i(vo,"contentOf");function Tn(e,t){return`${t}/browse/${e}`}i(Tn,"issueUrl");
function rc(e,t){let n=[];for(let{include:r,field:o,listedUnder:s}of ec){let a=e.get(o),c=s===null?a:b(a,s),u=t.includes(
r);if(u&&!O(c))continue;let l=u&&x(a)?oc(a,s):[];l.length>0?e.set(o,Object.fromEntries(l)):e.delete(o),u&&O(c)&&n.push([
r,On(c)])}return n}i(rc,"takeLists");function oc(e,t){return be(e,!1).filter(r=>r!==t&&!tc.has(r)).map(r=>[r,e[r]])}i(oc,
"restOf");function ic(e,t){return O(t)?e==="issuelinks"||e==="subtasks"?On(t):e==="labels"&&t.every(n=>typeof n=="string")?
[...t].sort(G):t:t}i(ic,"sortedSet");function On(e){let t=e.map(n=>({item:n,id:sc(n)}));return t.some(({id:n})=>n==="")?
e:t.sort((n,r)=>Ze(n.id,r.id)).map(({item:n})=>n)}i(On,"sortedById");function sc(e){let t=b(e,"id"),n=typeof t=="number"?
String(t):t;return typeof n=="string"&&/^\d+$/.test(n)?n:""}i(sc,"numericId");function ac(e,t,n){let r=new Map;for(let o of t){
let s=e.fields[o];if(s==null)continue;let a=n.fieldNames.get(o);So(o,a,n.customFields)&&r.set(o,a===void 0?{value:s}:{name:a,
value:s})}return r}i(ac,"customFieldsOf");function ut(e){return`${Pn(e,`
`,!1)}
`}i(ut,"emitJson");var cc=/^[ !#-[\]-~]*$/;function lt(e){return cc.test(e)?`"${e}"`:JSON.stringify(e)}i(lt,"quoteJson");
function Pn(e,t,n){if(typeof e=="string")return lt(e);if(typeof e=="number")return dc(e);if(typeof e=="boolean"||e===null)
return String(e);if(st((t.length-1)/Cn.length),O(e))return lc(e,t,n);if(x(e)||K(e))return uc(e,t,n||X(e));throw at(e)}i(
Pn,"emit");var Cn="  ";function uc(e,t,n){let r=t+Cn,o="";for(let s of be(e,n))o+=`${o===""?"{":","}${r}${lt(s)}: ${Pn(b(
e,s),r,n)}`;return o===""?"{}":`${o}${t}}`}i(uc,"emitMap");function lc(e,t,n){if(e.length===0)return"[]";let r=t+Cn,o="";
for(let s of e)o+=`${o===""?"[":","}${r}${Pn(s,r,n)}`;return`${o}${t}]`}i(lc,"emitList");function dc(e){return Number.isFinite(
e)?Object.is(e,-0)?"-0":String(e):Number.isNaN(e)?"null":e>0?"1e999":"-1e999"}i(dc,"emitNumber");function $(e){return e.toWellFormed().replace(fc,"").replace(pc," ").trim().replace(mc,"\\$&").replace(hc,"$1\\$2").replace(
yc,"$1\\")}i($,"inlineText");function _o(e,t){return typeof t=="string"&&gc.test(t)?`[${$(e)}](${t})`:$(e)}i(_o,"inlineL\
ink");var fc=/[\u202a-\u202e\u2066-\u2069]/g,pc=/[\s\p{Cc}\ufeff]+/gu,mc=/[\\`*_[\]<>&#|~$]/g,hc=/(https?|ftp|mailto|xmpp|www)([:.])/gi,
yc=/^(?:(?=[-+=])|(\d+)(?=[.)]))/,gc=/^https?:\/\/[^\s\p{C}<>()[\]\\|`"]+$/u;var wc=[["Type","issuetype"],["Status","status"],["Priority","priority"],["Resolution","resolution"],["Assignee","assign\
ee"],["Reporter","reporter"],["Created","created"],["Updated","updated"],["Resolved","resolutiondate"],["Due","duedate"],
["Labels","labels"],["Components","components"],["Affects","versions"],["Fixed in","fixVersions"]];function Fo(e){let n=wc.
map(([r,o])=>({label:r,text:$(P(e.get(o)))})).filter(({text:r})=>r!=="").map(({label:r,text:o})=>`| ${r} | ${o} |
`);return n.length===0?"":`| Field | Value |
| --- | --- |
${n.join("")}`}i(Fo,"fieldTable");function P(e){return O(e)?e.map(P).join(", "):x(e)?Sc.map(t=>b(e,t)).find(bc)??"":e==null?
"":String(e)}i(P,"shown");var bc=i(e=>typeof e=="string","isText"),Sc=["displayName","name","value","key","accountId","e\
mailAddress"];function Do(e){return!O(e)||e.length===0?[]:[`## Attachments

${e.filter(x).map(n=>{let r=b(n,"size"),s=[...[b(n,"mimeType"),typeof r=="number"?`${r} bytes`:"",b(n,"author")],b(n,"cr\
eated")].map(P).filter(c=>c!=="");return`- ${_o(P(b(n,"filename")),b(n,"content"))}${s.length===0?"":` (${$(s.join(", "))}\
)`}
`}).join("")}`]}i(Do,"attachmentsSection");function No(e,t){let n=[...kc(e,t)].map(({label:r,issue:o})=>{let s=xc(P(e.get(
"key")),o,t);return`- ${$(r)} ${s}
`});return n.length===0?[]:[`## Links

${n.join("")}`]}i(No,"linksSection");function*kc(e,{epicLinkField:t=""}){let n=e.get("fields"),r=b(b(e.get("customFields"),
t),"value"),o=b(n,"parent"),s=b(n,"epic");x(o)&&(yield{label:"Parent:",issue:o}),x(s)&&(yield{label:"Epic:",issue:s}),typeof r==
"string"&&(yield{label:"Epic:",issue:{key:r}});for(let a of Lo(b(n,"subtasks")))yield{label:"Sub-task:",issue:a};for(let a of Lo(
b(n,"issuelinks"))){let c=b(a,"type");for(let[u,l]of[["outwardIssue","outward"],["inwardIssue","inward"]]){let d=b(a,u);
x(d)&&(yield{label:P(b(c,l)??b(c,"name")),issue:d})}}}i(kc,"linkedIssues");function xc(e,t,{browseUrl:n,layout:r="flat"}){
let o=P(b(t,"key")),s=b(t,"fields"),a=$(P(b(s,"summary")??b(t,"summary"))),c=$(P(b(s,"status"))),u=`${a===""?"":`: ${a}`}${c===
""?"":` (${c})`}`;if(k(o)!==null||k(e)!==null)return`${$(o)}${u}`;let l={root:"",layout:r,format:"markdown"},d=nt(I(e,l),
I(o,l));return`[${o}](${d}) ([Jira](${Tn(o,n)}))${u}`}i(xc,"linkLine");var Lo=i(e=>O(e)?e:[],"asList");function jo(e,t,n){Uo(e,t)||e.text(jc(Te(t),n))}i(jo,"writeText");function Jo(e,t){Uo(e,t)||e.text(ft(t))}i(Jo,"writeLin\
e");function vn(e){return!Fc.test(e)}i(vn,"isPrintable");function Te(e){return e.includes(`\r
`)?e.replaceAll(`\r
`,`
`):e}i(Te,"withLf");var dt=32,$n=34,Rc=35,Mo=58,Ec=92,Ac=127,Ic=/^(?:true|false|yes|no|on|off|y|n|null)$/i,Tc=5,Oc=32;function Uo(e,t){
if(t.length>Oc)return!1;let n=e.reserve(t.length+2),r=Pc(t.charCodeAt(0)),o=r?e.length:e.length+1,s=0;for(let a=0;a<t.length;a++){
let c=t.charCodeAt(a);if(c<dt||c>=Ac||c===$n||c===Ec||r&&(c===dt?s===Mo:c===Rc&&s===dt))return!1;n[o++]=c,s=c}if(r){if(s===
dt||s===Mo||Bo(t))return!1}else n[e.length]=$n,n[o++]=$n;return e.length=o,!0}i(Uo,"wroteShort");function Pc(e){return e>=
97&&e<=122||e>=65&&e<=90||e===95||e===47||e===40||e===36}i(Pc,"startsPlain");var Bo=i(e=>e.length<=Tc&&Ic.test(e),"isRes\
erved"),Cc=/^[\p{L}_/($][^\0-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]*$/u,$c=/: | #|[:\s]$/u,vc=/^[A-Za-z_/($](?:[!-9;-~]| (?=[!"$-~])|:(?=[!-~]))*$/,
_c=/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;function ft(e){return(vc.test(e)||Cc.test(e)&&!$c.test(e))&&!Bo(e)?e:Lc(
e)}i(ft,"lineOf");function Lc(e){return lt(e).replace(_c,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}i(Lc,"\
quoted");var Fc=/[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]/u,Dc=/[^\s]/u,Nc=/(?:^|\n)[ \t]+\n*$/,
Mc=/^\n*[ \t]/,jc=i((e,t)=>Jc(e)?Uc(e,t):ft(e),"linesOf");function Jc(e){return e.includes(`
`)&&vn(e)&&Dc.test(e)&&!Nc.test(e)}i(Jc,"isLiteral");function Uc(e,t){let n=" ".repeat(t),r=Mc.test(e)?"2":"",o=e.endsWith(
`
`)?e.slice(0,-1):e,s=o===e?"-":o===""||o.endsWith(`
`)?"+":"",a=e.startsWith(`
`)?"":n;return`|${r}${s}
${a}${o.replace(/\n(?=[^\n])/g,`
${n}`)}`}i(Uc,"literal");function pt(e){if(X(e))return Go(ut(e).trimEnd(),"json");if(typeof e!="string"||e==="")return null;let t=Te(e);return vn(
t)?Go(t,"jira"):null}i(pt,"markupOf");function Go(e,t){let r=(e.match(/`+/g)??[]).reduce((s,a)=>Math.max(s,a.length),0),
o="`".repeat(Math.max(3,r+1));return`${o}${t}
${e}
${o}
`}i(Go,"fenced");var mt=class{static{i(this,"Utf8Writer")}#e=Buffer.allocUnsafeSlow(65536);length=0;reserve(t){return this.length+t>this.#e.
length&&this.#t(this.length+t),this.#e}add(t){let n=this.reserve(t.length),r=this.length;for(let o=0;o<t.length;o++)n[r++]=
t[o]??0;this.length=r}ascii(t){let n=this.reserve(t.length),r=this.length;for(let o=0;o<t.length;o++)n[r++]=t.charCodeAt(
o);this.length=r}text(t){this.reserve(t.length*3),this.length+=this.#e.write(t,this.length,"utf8")}newLine(t){let n=this.
reserve(t+1),r=this.length;n[r++]=10;for(let o=r+t;r<o;r++)n[r]=32;this.length=r}copy(){return Buffer.from(this.#e.subarray(
0,this.length))}clear(){this.length=0,this.#e.length>1048576&&(this.#e=Buffer.allocUnsafeSlow(65536))}#t(t){let n=Buffer.
allocUnsafeSlow(t*2);this.#e.copy(n,0,0,this.length),this.#e=n}};var Bc=1e3,Gc=64,Hc=2048,ht=new Map;function Ho(e,t){return ht.get(e)??Wc(e,Kc(e,t))}i(Ho,"encodedKey");function Kc(e,t){
let n=ft(e),r=n.length<=Bc,o=Buffer.from(r?`${n}: `:`? ${n}
${" ".repeat(t)}: `);return{beforeScalar:o,beforeLines:o.subarray(0,-1)}}i(Kc,"encode");function Wc(e,t){return e.length>
Gc||(ht.size>=Hc&&ht.clear(),ht.set(e,t)),t}i(Wc,"remember");var Oe=2,E=new mt;function _n(e){return E.clear(),typeof e=="string"?Jo(E,Te(e)):Ln(e)?Dn(e,0):Fn(e,0,!1,"item"),E.ascii(
`
`),E.copy()}i(_n,"encodeYaml");function Ko(e){return _n(e).toString("utf8")}i(Ko,"emitYaml");var Ln=i(e=>typeof e!="obje\
ct"||e===null,"isScalar");function Fn(e,t,n,r){st(t/Oe),O(e)?Yc(e,t,n,r):K(e)?zc(e,t,r):x(e)&&qc(e,t,n||X(e),r)}i(Fn,"wr\
iteLines");function qc(e,t,n,r){let o=!0;for(let s of be(e,n))(!o||r==="key")&&E.newLine(t),o=!1,Wo(s,e[s],t,n);o&&E.ascii(
r==="key"?" {}":"{}")}i(qc,"writeObject");function zc(e,t,n){let r=!0;for(let[o,s]of e)(!r||n==="key")&&E.newLine(t),r=!1,
Wo(o,s,t,!1);r&&E.ascii(n==="key"?" {}":"{}")}i(zc,"writeOrdered");function Yc(e,t,n,r){let o=!0;for(let s of e)(!o||r===
"key")&&E.newLine(t),o=!1,E.ascii("- "),Ln(s)?Dn(s,t+Oe):Fn(s,t+Oe,n,"item");o&&E.ascii(r==="key"?" []":"[]")}i(Yc,"writ\
eList");function Wo(e,t,n,r){let{beforeScalar:o,beforeLines:s}=Ho(e,n);Ln(t)?(E.add(o),Dn(t,n+Oe)):(E.add(s),Fn(t,n+Oe,r,
"key"))}i(Wo,"writeEntry");function Dn(e,t){if(typeof e=="string")jo(E,e,t);else if(typeof e=="number")E.ascii(Vc(e));else if(typeof e==
"boolean"||e===null)E.ascii(String(e));else throw at(e)}i(Dn,"writeScalar");function Vc(e){if(Object.is(e,-0))return"-0";
if(Number.isNaN(e))return"null";if(!Number.isFinite(e))return e>0?".inf":"-.inf";let t=String(e);return t.includes("e")&&
!t.includes(".")?t.replace("e",".0e"):t}i(Vc,"numeral");var Xc=[{id:"description",heading:"Description"},{id:"environment",heading:"Environment"}],qo=`_The text has characters \
that cannot be shown here; it is in the front matter._
`;function zo(e,t){let n=new Map(e),o=[`# ${P(e.get("key"))}: ${$(P(yt(e,"fields").get("summary")))}
`,Fo(yt(e,"fields")),...Qc(n),...Zc(n),...tu(n),...Do(e.get("attachments")),...No(e,t)];return`---
${Ko(n)}---

${o.filter(s=>s!=="").join(`
`)}`}i(zo,"emitMarkdown");function Qc(e){let t=new Map(yt(e,"fields")),n=Xc.flatMap(({id:r,heading:o})=>{let s=t.get(r)??
null,a=pt(s);return a!==null&&t.delete(r),s===null||s===""?[]:[`## ${o}

${a??qo}`]});return e.set("fields",t),n}i(Qc,"takeFieldTexts");function Zc(e){let t=new Map(yt(e,"customFields")),n=[];for(let[
r,o]of t){let s=b(o,"value"),a=eu(s)?pt(s):null;!x(o)||a===null||(t.set(r,Yo(o,"value")),n.push(`## ${$(`${P(b(o,"name"))}\
 (${r})`)}

${a}`))}return e.set("customFields",t),n}i(Zc,"takeCustomTexts");var eu=i(e=>X(e)||typeof e=="string"&&e.includes(`
`),"isLongText");function tu(e){let t=e.get("comments");if(!O(t)||t.length===0)return[];let n=[],r=t.map(o=>{if(!x(o))return o;
let s=b(o,"body")??null,a=pt(s),c=a??(s===null||s===""?"":qo),u=[b(o,"author"),b(o,"created")].map(P).filter(l=>l!=="");
return n.push(`### ${$(u.join(", "))||"Comment"}

${c}`),a===null?o:Yo(o,"body")});return e.set("comments",r),[`## Comments
`,...n]}i(tu,"takeComments");function yt(e,t){let n=e.get(t);return K(n)?n:new Map}i(yt,"mapAt");function Yo(e,t){return Object.
fromEntries(Object.entries(e).filter(([n])=>n!==t))}i(Yo,"without");function Nn(e,t){try{return nu(e,t)}catch(n){throw n instanceof Ie?ru(e.key):n}}i(Nn,"renderDocument");function nu(e,t){
let n=vo(e,t);switch(t.format){case"yaml":return _n(n);case"json":return Buffer.from(ut(n),"utf8");case"markdown":return Buffer.
from(zo(n,t),"utf8");default:return t.format}}i(nu,"encode");var ru=i(e=>m("MalformedResponse",`A field of ${e} is neste\
d more than ${In} levels deep, which no reader of YAML or JSON can be relied on to load. Correct the field in Jira, or c\
hoose other fields in spec.fields.`),"nestedTooDeep");function Vo({target:e},t){return e.projectKey!==void 0?{kind:"project",project:e.projectKey}:{kind:"keys",keys:new Set(Ke(
t?.owned??{}))}}i(Vo,"ownershipOf");function gt(e,t){switch(e.kind){case"project":return A(t)===e.project;case"keys":return e.
keys.has(t);default:return e}}i(gt,"owns");function Pe(e,t){return e.kind==="project"&&A(t)!==e.project&&k(t)===null}i(Pe,
"isStranger");async function Xo(e,t){if(e.query===null){let n=[...new Set(e.job.spec.target.issueKeys)];return{ids:n,keys:n,strangers:[],
isComplete:!0}}if(e.mode.kind==="changes"){let n=re(e.query,Kt(e.mode.sinceMs));return{...await Qo(n,e,t),isComplete:!1}}
return{...await Mn(e.query,e,t),isComplete:!0}}i(Xo,"discoverIssues");async function Mn(e,t,n){let r=await Qo(e,t,n),[o]=r.
strangers;if(r.ids.length>0||o===void 0)return r;throw g("Incomplete",`All issues that Jira lists for ${ne(t.job.spec.target)}\
 have keys of another project, such as ${JSON.stringify(o)}. Nothing was written. If the project's key was changed in Ji\
ra, use the new one.`)}i(Mn,"listAll");async function Qo(e,{ownership:t,jira:n},r){let o=await n.list(e,r),s=o.filter(({
key:a})=>!Pe(t,a));return{ids:s.map(({id:a})=>a),keys:s.map(({key:a})=>a),strangers:o.filter(({key:a})=>Pe(t,a)).map(({key:a})=>a)}}
i(Qo,"list");async function*jn(e,t,n,r){let o=new Set;for(let s of n)k(s)===null&&o.add(ou(t,A(s)));if(!(e.head===null||o.size===0))for await(let{
path:s,oid:a}of e.listFiles([...o].sort(),r)){let c=ie(s,t);c!==null&&(yield{key:c,oid:a})}}i(jn,"listMirrored");async function se(e,t,n,r){
let o=new Map;for await(let{key:s,oid:a}of jn(e,t,n,r))o.set(s,a);return o}i(se,"mirroredIssues");function ou(e,t){return`${Ce(
e)}/${t}`}i(ou,"projectFolder");function Ce({root:e}){return e===""?"projects":`${e}/projects`}i(Ce,"projectsFolder");function Zo(e,t){
return I("A-1",e)===I("A-1",t)}i(Zo,"samePlace");function ei({incremental:e,force:t,state:n,configHash:r}){return e?t?{kind:"full",why:"--force was given"}:n===null?{kind:"\
full",why:"there is no state of an earlier run"}:n.configHash!==r?{kind:"full",why:"the configuration changed since the \
last run"}:n.watermark===null?{kind:"full",why:"no earlier run was complete"}:{kind:"changes",sinceMs:Date.parse(n.watermark)-
9e5}:{kind:"full",why:"all issues were asked for"}}i(ei,"chooseMode");var iu={cloud:5e3,datacenter:1e3};function ti({census:e},t){
return e!==null&&e.issues<iu[t]}i(ti,"isListedAtOnce");function ni({state:e,createdIssues:t,countedIssues:n,now:r}){return e.
census===null||e.pending.length>0||n!==e.census.issues+t?!0:r.getTime()-Date.parse(e.census.at)>6048e5}i(ni,"needsCensus");var wt=class{static{i(this,"FetchedIssues")}#e=new Map;#t={created:0,updated:0,unchanged:0};get size(){let{created:t,updated:n,
unchanged:r}=this.#t;return t+n+r}count(t){return this.#t[t]}add(t,n,r=""){let o=A(t),s=this.#e.get(o);s===void 0&&(s=new Jn(
o),this.#e.set(o,s)),s.add(H(t),n,r),this.#t[n]++}has(t){return this.#r(t)!==void 0}writtenOid(t){return this.#r(t)?.writtenOid(
H(t))}*keys(){for(let t of this.#e.values())yield*t.keys()}sortedKeys(t){return this.#n().flatMap(n=>[...n.sortedKeys(t)])}*written(){
for(let t of this.#n())yield*t.written()}#n(){return[...this.#e.values()].sort((t,n)=>t.project<n.project?-1:1)}#r(t){let n=this.#e.
get(A(t));return n?.keyOf(H(t))===t&&n.has(H(t))?n:void 0}},Se=-1,su=16,Jn=class{static{i(this,"ProjectIssues")}project;#e=new Map;#t=0;#n=new Uint8Array(
0);#r=Buffer.alloc(0);#o=0;constructor(t){this.project=t}add(t,n,r){if(n==="unchanged"){this.#e.set(t,Se);return}this.#o=
r.length/2,this.#c(),this.#n[this.#t]=n==="updated"?1:0,this.#r.write(r,this.#t*this.#o,"hex"),this.#e.set(t,this.#t++)}has(t){
return this.#e.has(t)}keyOf(t){return`${this.project}-${t}`}writtenOid(t){let n=this.#e.get(t)??Se;return n===Se?void 0:
this.#s(n)}*keys(){for(let t of this.#e.keys())yield this.keyOf(t)}*sortedKeys(t){for(let n of this.#a(r=>this.#i(r)===t))
yield this.keyOf(n)}*written(){for(let t of this.#a(n=>n!==Se)){let n=this.#e.get(t)??Se;yield{key:this.keyOf(t),oid:this.#s(
n)}}}#i(t){return t===Se?"unchanged":this.#n[t]===1?"updated":"created"}#s(t){return this.#r.toString("hex",t*this.#o,(t+
1)*this.#o)}#a(t){let n=new Float64Array(this.#e.size),r=0;for(let[o,s]of this.#e)t(s)&&(n[r++]=o);return n.subarray(0,r).
sort()}#c(){if(this.#t<this.#n.length)return;let t=Math.max(su,this.#t*2),[n,r]=[new Uint8Array(t),Buffer.alloc(t*this.#o)];
n.set(this.#n),r.set(this.#r),this.#n=n,this.#r=r}};function $e({type:e,source:t,target:n}){return[e,t,n].join("/")}i($e,"encodeRelationship");function ae(e){let[t="",n="",
r=""]=e.split("/");return{type:t,source:n,target:r}}i(ae,"decodeRelationship");function ri(e,t,n){if(n.has($e(e)))return!1;
let{source:r,target:o}=e;return[r,o].some(s=>t.has(s)&&Ae(s,e))}i(ri,"isStale");function oi(){return{fetched:new wt,relationships:new Set,failed:[],missing:new Set,moved:new Set,neighbours:new Set,parents:new Set}}
i(oi,"noIssues");async function ke(e,t,n,r){if(e.length===0)return;let o=await n.documentOptions(r);for await(let s of n.
jira.fetch(e,n.fetchOptions,r)){let a=St(t);for(let c=s.issues.pop();c!==void 0;c=s.issues.pop())await au(c,t,o,n);for(let c of s.
failed)t.failed.push(c);for(let c of s.missing)t.missing.add(c);Un(a,t,n)}}i(ke,"syncIssues");async function au(e,t,n,r){
let{id:o,key:s}=e;if(t.fetched.has(s)||r.isStranger(s))return;let a=lu(e,n);if(a instanceof R){t.failed.push({id:o,key:s,
failure:a.failure});return}let c=Rn(e,n);if(r.withRelationships)for(let d of c)t.relationships.add($e(d));let u=r.mirrored.
get(s);if(u!==void 0&&u===r.blobId(a)){t.fetched.add(s,"unchanged");return}let l=u===void 0?"created":"updated";t.fetched.
add(s,l,await r.write(s,a,l)),r.followsNeighbours&&cu(e,l,c,t,r)}i(au,"syncIssue");function cu({key:e,fields:t},n,r,o,{jira:s}){
for(let c of r){let u=c.source===e?c.target:c.source;Ae(u,c)&&o.neighbours.add(u)}(s.deployment==="cloud"?uu(t.issuetype):
n==="created")&&o.parents.add(e)}i(cu,"noteNeighbours");function uu(e){return typeof e!="object"||e===null||!("hierarchy\
Level"in e)?!0:typeof e.hierarchyLevel!="number"||e.hierarchyLevel>0}i(uu,"isAboveStandard");function lu(e,t){try{return V(
e.key),Nn(e,t)}catch(n){if(n instanceof R)return n;throw n}}i(lu,"tryRender");function bt({failed:e},{ids:t,keys:n}){let r=new Map(
e.flatMap(({id:o,key:s},a)=>s===void 0?[[o,a]]:[]));if(r.size!==0)for(let[o,s]of t.entries()){let[a,c]=[r.get(s),n[o]],u=a===
void 0?void 0:e[a];a!==void 0&&u!==void 0&&c!==void 0&&(e[a]={...u,key:c})}}i(bt,"nameFailed");function St({fetched:e,failed:t}){
let[n,r]=[e.count("created"),e.count("updated")];return{created:n,updated:r,fetched:e.size,failed:t.length}}i(St,"tally");
function Un(e,t,{emit:n,now:r}){let o=St(t),s=o.created-e.created,a=o.updated-e.updated,c=o.fetched-e.fetched-s-a,u=o.failed-
e.failed;s+a+c+u!==0&&n({kind:"processed",at:r(),created:s,updated:a,unchanged:c,failed:u})}i(Un,"reportProgress");async function si(e,t,n,r,o){let{state:s,query:a,jira:c}=e,u=c.serverTime;if(t.isComplete||s===null||a===null){let{unfetched:w,
issues:T}=du(t,n);return await ii(e,T,o),{unfetched:w,record:{at:u.toISOString(),issues:T}}}let l=ti(s,c.deployment)?null:
await c.count(a,o),d=n.fetched.count("created");if(l!==null&&!ni({state:s,createdIssues:d,countedIssues:l,now:u})&&t.strangers.
length===0)return{unfetched:null,record:{at:s.census?.at??u.toISOString(),issues:l}};let f=await Mn(a,e,o);await fu(f,e,
t,n,r,o);let h=new Set(f.keys.filter((w,T)=>!n.missing.has(f.ids[T]??"")));return await ii(e,h.size,o),{unfetched:new Set(
[...h].filter(w=>!n.fetched.has(w))),record:{at:u.toISOString(),issues:l??h.size}}}i(si,"takeCensus");function du({ids:e,
keys:t},n){let r=new Set(n.failed.map(({id:a})=>a)),o=new Set,s=0;for(let[a,c]of t.entries())n.fetched.has(c)?s++:r.has(
e[a]??"")&&o.add(c);return{unfetched:o,issues:s+o.size}}i(du,"stillThere");async function fu(e,{state:t,place:n,destination:r},o,s,a,c){
let u=await se(r.base,n,e.keys,c),l=new Set((t?.pending??[]).flatMap(({id:f,key:h})=>[f,h??f])),d=new Set(s.failed.map(({
id:f})=>f)),p=e.ids.filter((f,h)=>{let y=e.keys[h]??"";return s.fetched.has(y)||d.has(f)?!1:l.has(f)||l.has(y)||!u.has(y)});
a.emit({kind:"discovered",at:a.now(),total:o.ids.length+p.length}),await ke(p,s,{...a,mirrored:u},c),bt(s,e)}i(fu,"syncU\
nseen");async function ii(e,t,n){let{ownership:r,destination:o}=e,{spec:s,force:a}=e.job;if(t>0||a||!e.prunes)return;let c=0;
if(r.kind==="keys")c=r.keys.size;else for(let u of e.previousPlace===null?[e.place]:[e.place,e.previousPlace])c+=(await se(
o.base,u,[`${r.project}-1`],n)).size;if(c!==0)throw m("Incomplete",`Jira lists no issue for ${ne(s.target)}, but ${c} ar\
e mirrored. Nothing was deleted. Check that the Jira account may still browse them; if they are really gone, run once wi\
th --force.`)}i(ii,"assertNotEmptied");async function ai(e,t){let n=new AbortController,r=AbortSignal.any([t,n.signal]),o=e.connectJira(r),s=e.openDestination(
r);try{let[a,c]=await Promise.all([o,s]);return{jira:a,destination:c,async[Symbol.asyncDispose](){await Promise.allSettled(
[a[Symbol.asyncDispose](),c[Symbol.asyncDispose]()])}}}catch(a){n.abort(a);for(let c of await Promise.allSettled([o,s]))
c.status==="fulfilled"&&await c.value[Symbol.asyncDispose]();throw a}}i(ai,"connect");async function ci(e,{unfetched:t},n,r){let o=new Set(n.moved);if(t===null||!e.prunes)return o;for(let s of e.previousPlace===
null?[e.place]:[e.place,e.previousPlace]){let a=e.ownership.kind==="keys"?e.ownership.keys:[`${e.ownership.project}-1`];
for await(let{key:c}of jn(e.destination.base,s,a,r))gt(e.ownership,c)&&!t.has(c)&&!n.fetched.has(c)&&o.add(c)}return o}i(
ci,"goneIssues");async function ui(e,{place:t,destination:n},r){let o=new Set;if(e.size===0)return o;for await(let{path:s}of n.
base.listFiles([Ce(t)],r)){let a=we(s,t);a!==null&&(e.has(a.source)&&o.add(a.target),e.has(a.target)&&o.add(a.source))}return o}
i(ui,"relatedIssues");var Bn=6;function fi(e,t,n){if(e===null)return"its content differs";let r=li(e,n),o=li(t,n),s=[...new Set([...r.keys(),...o.
keys()])].filter(u=>r.get(u)!==o.get(u));if(s.length===0)return"its text differs";let a=s.slice(0,Bn);s.length>Bn&&a.push(
`${s.length-Bn} more`);let c=a.pop();return a.length===0?`${c} differs`:`${a.join(", ")} and ${c} differ`}i(fi,"explainU\
pdate");function li(e,t){let n=new Map;for(let[r,o]of di(pu(e,t)))if(r!=="fields"&&r!=="customFields")n.set(r,JSON.stringify(
o));else for(let[s,a]of di(o))n.set(s,JSON.stringify(a));return n}i(li,"parts");function di(e){return typeof e=="object"&&
e!==null?Object.entries(e):[]}i(di,"entries");function pu(e,t){try{return wn(e,t)}catch{return null}}i(pu,"tryParse");var mu=50;async function pi(e,t,n,r){let{jira:o,destination:s}=e,{spec:a,dryRun:c}=e.job,u=e.ownership.kind==="keys"?[...t.
keys,...e.ownership.keys]:t.keys,l=await se(s.base,e.place,u,r),d=new Map;return{jira:o,fetchOptions:a.include===void 0?
{}:{include:a.include},documentOptions:i(f=>hu(a,o,f),"documentOptions"),withRelationships:a.destination.relationships===
"symlinks",followsNeighbours:!t.isComplete,isStranger:i(f=>Pe(e.ownership,f),"isStranger"),isKeyList:e.query===null,mustExist:!e.
prunes,mirrored:l,blobId:i(f=>s.blobId(f),"blobId"),write:c?p:(f,h)=>s.writeBlob(h,r),explanations:d,emit:n.emit,now:n.now};
async function p(f,h,y){if(y==="updated"&&d.size<mu){let w=await s.base.readFile(I(f,e.place),r);d.set(f,fi(w,h,e.place.
format))}return s.blobId(h)}}i(pi,"issueContext");async function hu(e,t,n){let r=await t.epicLinkField(n),o=await t.fieldNames(
n);return yu(e.fields??[],o),{format:e.destination.format,layout:e.destination.layout,fieldNames:o,browseUrl:t.browseUrl,
...e.fields===void 0?{}:{customFields:e.fields},...e.include===void 0?{}:{include:e.include},...r===void 0?{}:{epicLinkField:r}}}
i(hu,"documentOptions");function yu(e,t){let[n]=gn(e,t);if(n===void 0)return;let r=dr(n,[...t.values()]),o=r===void 0?"":
` Did you mean ${JSON.stringify(r)}?`;throw m("InvalidSpec",`This Jira has no custom field ${JSON.stringify(n)} (spec.fi\
elds).${o} Give its name as Jira shows it, or its id, as in "customfield_10016".`)}i(yu,"assertFieldsExist");async function mi(e,t,n,r){if(!n.isKeyList)return;let o=new Set(t.failed.flatMap(({id:a,key:c})=>[a,c??a])),s=St(t);for(let a of e.
keys)t.fetched.has(a)||o.has(a)||(t.missing.has(a)||await gu(a,t,n,r),n.mustExist&&t.missing.has(a)&&t.failed.push({id:a,
key:a,failure:bu(a)}));Un(s,t,n)}i(mi,"settleKeyList");async function gu(e,t,{jira:n},r){for await(let{issues:o,missing:s,
failed:a}of n.fetch([e],{},r)){if(o.some(c=>c.key===e))throw wu(e);o.length>0&&t.moved.add(e);for(let c of s)t.missing.add(
c);for(let c of a)t.failed.push(c)}}i(gu,"settleAlone");function wu(e){return g("Incomplete",`Jira left out ${e} when it\
 was asked for it. Nothing was written; run the sync again.`)}i(wu,"unaccounted");function bu(e){return{reason:"NotFound",
message:`Jira has no issue ${e}, or this account may not see it. Check the key and the account's permissions.`,retryable:!1}}
i(bu,"notFound");var hi=500;async function yi(e,t,n,r,o){let s=new Set(n.failed.flatMap(({id:f,key:h})=>[f,h??f])),a=i(f=>n.fetched.has(f)||
s.has(f)||t.has(f),"isSettled"),u=[...await ui(t,e,o),...n.neighbours].filter(f=>gt(e.ownership,f));for(let f of await Su(
n.parents,e,o))u.push(f);let l=await se(e.destination.base,e.place,u,o),d=[...new Set(u)].filter(f=>l.has(f)&&!a(f));if(d.
length===0)return;let p=n.fetched.size+n.failed.length+d.length;r.emit({kind:"discovered",at:r.now(),total:p}),await ke(
d,n,{...r,mirrored:l,followsNeighbours:!1},o)}i(yi,"refreshNeighbours");async function Su(e,{query:t,jira:n},r){if(e.size===
0||t===null)return[];let o=await n.epicLinkField(r),s=o===void 0?"parent":`cf[${o.replace("customfield_","")}]`;if(n.deployment===
"datacenter"&&o===void 0)return[];let a=[],c=[...e].map(fe);for(let u=0;u<c.length;u+=hi){let l=`${s} in (${c.slice(u,u+
hi).join(",")})`;for(let{key:d}of await ku(re(t,l),n,r))a.push(d)}return a}i(Su,"childrenOf");async function ku(e,t,n){try{
return await t.list(e,n)}catch(r){throw!(r instanceof R)||r.failure.reason!=="InvalidQuery"?r:g("Incomplete","An issue w\
ent away while its children were listed. Nothing was written.",r)}}i(ku,"listOrAgain");async function gi(e,t,n){let r=br(e);switch(r.kind){case"issues":return null;case"jql":return q(r.jqlQuery);case"project":
return qt(r.projectKey);case"epic":return t.epicClause(r.epicKey,n);default:return r}}i(gi,"targetQuery");async function wi(e,t,{jira:n,destination:r},o){let{spec:s}=e,{layout:a,format:c}=s.destination,u={root:je(s.destination),
layout:a,format:c},l=We(u.root,e.name,e.namespace),d=z(await r.base.readFile(l,o)),p=wr(s,n.browseUrl),f=s.syncType==="i\
ncremental",h=d===null?u:{root:u.root,...d.place};return{job:e,jira:n,destination:r,operationID:t,query:await gi(s.target,
n,o),mode:ei({incremental:f,force:e.force,state:d,configHash:p}),state:d,stateFile:l,configHash:p,place:u,previousPlace:Zo(
h,u)?null:h,ownership:Vo(s,d),prunes:xr(s)}}i(wi,"prepareRun");async function bi({ownership:e,place:t,stateFile:n},r,o){if(e.kind==="project"||r.head===null)return()=>!1;let s=new Set,
a=new Set;for await(let{path:c}of r.listFiles([en(t.root)],o)){if(c===n||!c.endsWith(".json"))continue;let u=z(await r.readFile(
c,o));u?.project!==void 0&&s.add(u.project);for(let l of Ke(u?.owned??{}))e.keys.has(l)&&a.add(l)}return c=>s.has(A(c))||
a.has(c)}i(bi,"claimsOfOthers");function ki(e){let t=[kt("Created",e.created),kt("Updated",e.updated),kt("Deleted",e.deleted),kt("Failed, tried again by\
 the next run",e.failed)].filter(o=>o!==""),n=`Jirasync-Name: ${e.name}
Jirasync-Operation: ${e.operationID}`;return`${[Si(e.subject??"")||Si(xu(e)),t.join(`
`),n].filter(o=>o!=="").join(`

`)}
`}i(ki,"commitMessage");function xu({target:e,created:t,updated:n,deleted:r,failed:o}){let s=Object.entries({created:t,updated:n,
deleted:r,failed:o}).filter(([,a])=>a.length>0).map(([a,c])=>`${c.length} ${a}`);return`Sync ${e}: ${s.length===0?"state\
 only":s.join(", ")}`}i(xu,"subject");var Ru=/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu;function Si(e){return e.
toWellFormed().replace(Ru," ").trim()}i(Si,"oneLine");function kt(e,t){if(t.length===0)return"";let n=t.length>50?`, and\
 ${t.length-50} more`:"";return`${e}: ${t.slice(0,50).join(", ")}${n}`}i(kt,"keyList");async function xi(e,t,n){let{synced:r}=e,o=await Tu(e,t,n),s=r.fetched.count("created")+r.fetched.count("updated")-o.upToDate.
size,a=[...o.links].filter(l=>Au(l,o,r)),c=[...r.relationships].filter(l=>Iu(l,o,r)).sort();for(let l of c)await e.writeBlob(
Ri(l,e));return{isEmpty:o.outdatedPaths.length+o.deleted.size+a.length+s+c.length===0,changes:Eu(e,o,{staleLinks:a,newLinks:c}),
deleted:[...new Set([...o.deleted,...o.deletedElsewhere])].sort()}}i(xi,"treeChanges");function*Eu(e,t,{staleLinks:n,newLinks:r}){
let{place:o,synced:s,blobId:a}=e;for(let c of t.outdatedPaths)yield{kind:"delete",path:c};for(let c of t.deleted)yield{kind:"\
delete",path:I(c,o)};for(let c of n)yield{kind:"delete",path:ge(ae(c),o)};for(let{key:c,oid:u}of s.fetched.written())t.upToDate.
has(c)||(yield{kind:"write",path:I(c,o),mode:"100644",oid:u});for(let c of r)yield{kind:"write",path:ge(ae(c),o),mode:"1\
20000",oid:a(Ri(c,e))}}i(Eu,"fileChanges");function Ri(e,{place:t}){return Buffer.from(An(ae(e),t))}i(Ri,"linkBlob");function Au(e,{
deleted:t},{fetched:n,relationships:r}){let o=ae(e);return t.has(o.source)||t.has(o.target)||ri(o,n,r)}i(Au,"isUnwanted");
function Iu(e,{links:t,existing:n,deleted:r},{fetched:o}){if(t.has(e))return!1;let{source:s,target:a}=ae(e);return[s,a].
every(c=>o.writtenOid(c)!==void 0||n.has(c)&&!r.has(c))}i(Iu,"isMissing");async function Tu(e,t,n){let r=Ou();if(t.head===
null)return r;let o=Pu(e.synced.relationships);for await(let{path:s,oid:a}of t.listFiles([Ce(e.place)],n)){let c=ie(s,e.
place);if(c!==null){e.isGone(c)?r.deleted.add(c):o.has(c)&&r.existing.add(c),e.synced.fetched.writtenOid(c)===a&&r.upToDate.
add(c);continue}let u=we(s,e.place);if(u!==null)r.links.add($e(u));else if(Cu(s,e)){r.outdatedPaths.push(s);let l=e.previousPlace===
null?null:ie(s,e.previousPlace);l!==null&&e.isGone(l)&&r.deletedElsewhere.add(l)}}return r}i(Tu,"readTree");function Ou(){
let[e,t]=[new Set,new Set];return{deleted:e,deletedElsewhere:t,existing:new Set,upToDate:new Set,links:new Set,outdatedPaths:[]}}
i(Ou,"noFacts");function Pu(e){let t=new Set;for(let n of e){let{source:r,target:o}=ae(n);t.add(r).add(o)}return t}i(Pu,
"endsOf");function Cu(e,{previousPlace:t,synced:n,isGone:r}){if(t===null)return!1;let o=ie(e,t);if(o!==null)return n.fetched.
has(o)||r(o);let s=we(e,t);return s!==null&&[s.source,s.target].some(a=>n.fetched.has(a)||r(a))}i(Cu,"isOutdated");async function Ei(e,{census:t,gone:n,synced:r,explanations:o},s,a){let{job:c,jira:u,destination:l}=e,d=i(async L=>c.dryRun?
l.blobId(L):l.writeBlob(L,a),"writeBlob"),{place:p,previousPlace:f}=e,h={place:p,previousPlace:f,synced:r,blobId:l.blobId.
bind(l),writeBlob:d},y=Fu(e,t,r,u.serverTime),w=[],T=i(async L=>{let j=await Lu(e,n,r,L,a),J=await xi({...h,isGone:j},L,
a);w=J.deleted;let De=z(await L.readFile(e.stateFile,a));if(J.isEmpty&&Hr(y,De))return null;let Lt=await d(Gr(y)),Ne={kind:"\
write",path:e.stateFile,mode:"100644",oid:Lt};return{changes:_u(J.changes,Ne),...vu(c,s),message:$u(e,r,w)}},"planCommit");
c.dryRun&&await T(l.base);let{commit:ee}=c.dryRun?{commit:null}:await l.publish(T,a);return s.emit({kind:"deleted",at:s.
now(),issues:w.length}),Mu(e,r,o,{deleted:w,commit:ee})}i(Ei,"pushChanges");function $u({job:e,operationID:t},n,r){return ki(
{name:e.name,operationID:t,target:ne(e.spec.target),created:n.fetched.sortedKeys("created"),updated:n.fetched.sortedKeys(
"updated"),deleted:r,failed:n.failed.map(({key:o,id:s})=>o===void 0||k(o)!==null?s:o),...e.commitSubject===void 0?{}:{subject:e.
commitSubject}})}i($u,"message");function vu({author:e,committer:t},n){let r=n.now();return{author:{...e,date:r},committer:{
...t??e,date:r}}}i(vu,"signature");function*_u(e,t){yield*e,yield t}i(_u,"chain");async function Lu(e,t,n,r,o){let s=t.size>
0?await bi(e,r,o):()=>!1;return a=>t.has(a)&&(n.moved.has(a)||!s(a))}i(Lu,"goneOn");function Fu(e,t,n,r){let s=e.state?.
configHash===e.configHash?e.state?.watermark??null:null,a=n.failed.length===0,{format:c,layout:u}=a?e.place:e.previousPlace??
e.place;return{configHash:e.configHash,watermark:a?r.toISOString():s,pending:Du(n),census:t.record,place:{format:c,layout:u},
...Nu(e,t,n)}}i(Fu,"nextState");function Du({failed:e}){return e.map(({id:t,key:n,failure:r})=>({id:t,...n===void 0?{}:{
key:n},reason:r.reason})).sort((t,n)=>t.id<n.id?-1:1)}i(Du,"pendingOf");function Nu({ownership:e},{unfetched:t},n){if(e.
kind==="project")return{project:e.project};let r=new Set([...t??e.keys,...n.fetched.keys()]);return{owned:jr([...r].filter(
o=>k(o)===null&&!n.moved.has(o)))}}i(Nu,"holdings");function Mu({job:e,mode:t},n,r,{deleted:o,commit:s}){let[a,c]=[n.fetched.
sortedKeys("created"),n.fetched.sortedKeys("updated")],u=ne(e.spec.target),l=[...a.map(d=>({key:d,action:"create",why:"i\
t is not in the branch yet"})),...c.map(d=>({key:d,action:"update",why:r.get(d)??"its content differs"})),...o.map(d=>({
key:d,action:"delete",why:`Jira no longer lists it for ${u}`}))];return{created:a,updated:c,deleted:o,unchanged:n.fetched.
count("unchanged"),failed:n.failed,mode:t.kind==="full"?`all issues: ${t.why}`:`changes since ${new Date(t.sinceMs).toISOString()}`,
commit:s,...e.dryRun?{planned:l}:{}}}i(Mu,"report");async function Ai(e,t,n,r){var u=[];try{let o=i(h=>n.emit({kind:"operation-started",at:n.now(),operation:h}),"begin");o(
"connect");let s=le(u,await ai(n,r),!0);let a=await wi(e,t,s,r);n.emit({kind:"configured",at:n.now(),configHash:a.configHash});
let c=await ju(a,o,n,r);o("push-changes");return await Ei(a,c,n,r)}catch(l){var d=l,p=!0}finally{var f=de(u,d,p);f&&await f}}
i(Ai,"sync");async function ju(e,t,n,r){t("discover-issues");let o=await Xo(e,r);n.emit({kind:"discovered",at:n.now(),total:o.
ids.length}),t("sync-issues");let s=await pi(e,o,n,r),a=oi();await ke(o.ids,a,s,r),await mi(o,a,s,r),bt(a,o);let c=await si(
e,o,a,s,r),u=await ci(e,c,a,r);o.isComplete||await yi(e,u,a,s,r);let l=a.fetched.size+a.failed.length;return n.emit({kind:"\
discovered",at:n.now(),total:l}),{census:c,gone:u,synced:a,explanations:s.explanations}}i(ju,"findOut");async function Hn(e,t,n){let r=AbortSignal.any([n,AbortSignal.timeout(e.spec.timeout*1e3)]),{maxRetries:o}=e.spec.retryPolicy;
for(let s=0;;s++){let a=await Ju(e,t,s,r);if(a.kind!=="failed"||!a.failure.retryable||a.report!==void 0||r.aborted||s>=o)
return Ii(a,t);try{await Gu(a.failure,e,t,s,r)}catch(u){return Ii(Ti(u,r),t)}}}i(Hn,"runSync");async function Ju(e,t,n,r){
let o=t.newOperationID(),{generation:s,request:a}=e;t.emit({kind:"started",at:t.now(),operationID:o,generation:s,retryCount:n,
...a===void 0?{}:{request:a}});try{return Uu(await Ai(e,o,t,r),e)}catch(c){return Ti(c,r)}}i(Ju,"trySync");function Uu(e,{
spec:t}){let{failed:n}=e;return n.length<=t.failurePolicy.maxFailedIssues?{kind:"completed",report:e}:{kind:"failed",failure:Bu(
e),report:e}}i(Uu,"judge");var Gn=5;function Bu({failed:e,created:t,updated:n,unchanged:r}){let o=e.slice(0,Gn).map(({key:u,
id:l,failure:d})=>`${u??l}: ${d.message}`),s=e.length>Gn?` (and ${e.length-Gn} more)`:"",a=t.length+n.length+r;return{reason:"\
IssuesFailed",message:`${e.length} of ${e.length+a} issues could not be mirrored and will be tried again by the next run\
. What could be mirrored (${a}) is in the branch. ${o.join(" ")}${s}`,retryable:e.some(({failure:u})=>u.retryable)}}i(Bu,
"issuesFailed");function Ti(e,t){let n=t.aborted?S(t):e;return n instanceof R?n.failure.reason==="Cancelled"?{kind:"canc\
elled",message:n.failure.message}:{kind:"failed",failure:n.failure}:{kind:"failed",failure:{reason:"Internal",message:`T\
his is a bug in jirasync: ${n instanceof Error?n.message:String(n)}`,retryable:!1,cause:n}}}i(Ti,"classify");async function Gu(e,t,n,r,o){
let s=Hu(e,t.spec.retryPolicy,r);n.emit({kind:"retrying",at:n.now(),failure:Oi(e,n),retryCount:r+1,seconds:s}),await n.sleep(
s*1e3,o)}i(Gu,"waitForRetry");function Hu(e,t,n){return e.retryable&&e.retryAfter!==void 0?e.retryAfter:t.initialDelay*t.
backoffMultiplier**n}i(Hu,"retryDelay");function Ii(e,t){let n=t.now();switch(e.kind){case"completed":return t.emit({kind:"\
completed",at:n,commit:e.report.commit}),e;case"failed":{let r=Oi(e.failure,t);return t.emit({kind:"failed",at:n,failure:r}),
{...e,failure:r}}case"cancelled":return t.emit({kind:"cancelled",at:n,message:e.message}),e;default:return e}}i(Ii,"fini\
sh");function Oi(e,{redactor:t}){return{...e,message:t.redact(e.message)}}i(Oi,"redacted");import{randomUUID as $d}from"node:crypto";import{setTimeout as vd}from"node:timers/promises";import{spawn as Ku}from"node:child_process";import{Readable as Wu}from"node:stream";import{pipeline as qu}from"node:stream/promises";
import{setTimeout as zu}from"node:timers/promises";var Yu=16384,Wn=64*1024*1024,Vu=2e3,Xu=20;function ce(e,t,n,r){let{closed:o,running:s}=e.lifetime,a=Ku("git",t,{cwd:e.cwd,
env:e.env,detached:!0,stdio:"pipe"});a.stdin.on("error",()=>{});let c=Qu(a,t[0]??"git",n,[r,o]);return s.add(c),c.then(()=>s.
delete(c)),{stdin:a.stdin,stdout:a.stdout,exit:c}}i(ce,"startGit");function Qu(e,t,n,r){let o="";return e.stderr.setEncoding(
"utf8").on("data",s=>{o=(o+s).slice(-Yu)}),new Promise(s=>{let a,c=i(p=>{a??={failure:p,ended:Zu(e)}},"stop"),u=i(()=>{let p=r.
find(f=>f.aborted);p!==void 0&&c(S(p))},"onAbort"),l=n===null?void 0:setTimeout(()=>c(el(t,n)),n),d=i(p=>{clearTimeout(l);
for(let f of r)f.removeEventListener("abort",u);s(p)},"finish");e.once("error",p=>d({kind:"stopped",failure:tl(p)})),e.once(
"close",p=>{if(a===void 0)return d({kind:"exited",code:p,stderr:o});let{failure:f,ended:h}=a;h.then(()=>d({kind:"stopped",
failure:f}))});for(let p of r)p.addEventListener("abort",u,{once:!0});u()})}i(Qu,"exitOf");async function Zu(e){let t=performance.
now()+Vu;for(Kn(e,"SIGTERM");Kn(e,0)&&performance.now()<t;)await zu(Xu);Kn(e,"SIGKILL"),e.stdout.destroy(),e.stderr.destroy()}
i(Zu,"endGroup");function Kn(e,t){if(e.pid===void 0)return!1;try{return process.kill(-e.pid,t)}catch{return!1}}i(Kn,"sig\
nalGroup");var el=i((e,t)=>g("Timeout",`git ${e} did not finish within ${t/1e3} s. Check that the repository answers.`),
"limitPassed");function tl(e){let t="code"in e?String(e.code):e.message;return t==="ENOENT"?m("Internal","The git progra\
m was not found. Install git 2.31 or later and put it on PATH.",e):g("Internal",`The git program could not be started (${t}\
). The machine may be short of memory.`,e)}i(tl,"notStarted");async function v(e,t,n,r){if(r.aborted)throw S(r);let o={...e.
env,...n.env},s=ce({...e,env:o},t,e.limitMs,r),a=rl(s.stdin,n.input),[c,u]=await Promise.all([nl(s.stdout),s.exit,a]);if(u.
kind==="stopped")throw u.failure;if(c==="too much")throw m("Internal",`git ${t[0]} wrote more than ${Wn} bytes.`);return{
code:u.code,stdout:c,stderr:u.stderr}}i(v,"runGit");async function M(e,t,n,r){let{code:o,stdout:s,stderr:a}=await v(e,t,
n,r);if(o!==0)throw Q(`git ${t[0]}`,a);return s.toString("utf8").trimEnd()}i(M,"expectGit");function Q(e,t){let n=t.trim().
split(`
`),r=n.find(o=>/^(?:fatal|error):/.test(o))??n.at(-1)??"";return/No space left on device|Disk quota exceeded/.test(t)?g(
"Internal",`${e} failed: no space left for temporary files. Free some, or set TMPDIR.`):m("Internal",`${e} failed: ${r.slice(
0,300)||"it gave no reason"}.`)}i(Q,"internal");async function nl(e){let t=[],n=0;try{for await(let r of e)Buffer.isBuffer(
r)&&(n+=r.length,n<=Wn&&t.push(r))}catch{}return n>Wn?"too much":Buffer.concat(t)}i(nl,"collect");async function rl(e,t=[]){
try{await qu(Wu.from(t,{objectMode:!1}),e)}catch{}}i(rl,"feed");var ol=[{pattern:/Host key verification failed|no matching host key type/,reason:"AuthenticationFailed",retryable:!1,advice:"\
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
d",retryable:!1,advice:"the account that runs this may not read or write the repository's files."}];function D(e,t,n){let r=ol.
find(({pattern:c})=>c.test(n)),o=dl(n),s=`${e} ${t}`;if(r===void 0)return g("RepositoryUnavailable",`${s} failed: ${o===
""?"git gave no reason":o}. Check that the server is up and reachable.`);let a=`${s} failed: ${r.advice}${o===""?"":` (g\
it: ${o})`}`;return r.retryable?g(r.reason,a):m(r.reason,a)}i(D,"connectionFailure");var Pi=i(e=>/couldn't find remote ref/i.
test(e),"isMissingRef"),il=/non-fast-forward|fetch first|stale info|cannot lock ref|failed to (?:update|lock|write) ref|incorrect old value|reference already exists|but expected|remote ref updated since/i,
sl=/unpacker error|Internal Server Error|failed to migrate objects|remote failed to report status/i,al=/insufficient permission|Permission denied|Read-only file system/i,
cl=/'(refs\/[^']*)' exists; cannot create/;function Ci(e,t,n,r){let o=cl.exec(r)?.[1];if(o!==void 0){let a=`${e} cannot \
hold the branch ${t} beside ${xt(o)}. Choose another branch name.`;return{kind:"refused",failure:m("PushRejected",a)}}if(al.
test(r)&&!/hook declined/.test(n))return{kind:"refused",failure:D("Pushing to",e,r)};let s=xt(n);if(sl.test(s)){let a=`P\
ushing to ${e} failed: ${s}. The server may be busy or out of space.`;return{kind:"trouble",failure:g("RepositoryUnavail\
able",a)}}if(il.test(s)){let a=`Others keep pushing to ${t} of ${e} (${s}). The next run tries again.`;return{kind:"conf\
lict",failure:g("PushConflict",a)}}return{kind:"refused",failure:ul(e,t,s,r)}}i(Ci,"rejection");function ul(e,t,n,r){if(/currently checked out/.
test(n))return m("PushRejected",`${e} has ${t} checked out and refused the push. Push to a bare repository or to another\
 branch.`);let o=ll(r);return m("PushRejected",`${e} refused the push to ${t}: ${n}${o===""?"":`: ${o}`}. Change the bra\
nch's protection or hooks for this account, or choose another branch.`)}i(ul,"pushRejected");function ll(e){return e.split(
`
`).flatMap(n=>n.startsWith("remote: ")?[xt(n.slice(8))]:[]).filter(n=>n!=="").join(" ").slice(0,500).replace(/[.\s]+$/,"")}
i(ll,"remoteWords");function dl(e){let t=e.split(`
`).map(xt).filter(r=>r!=="");return(t.find(r=>/^ssh: |^[^ ]+: Permission denied \(/.test(r))??t.find(r=>/^(?:remote: )?(?:fatal|error|ERROR):/.
test(r))??t.find(r=>!/^hint:|^warning:/.test(r))??"").replace(/^(?:fatal|error): /,"").slice(0,300).replace(/[.\s]+$/,"")}
i(dl,"saidLine");function xt(e){return e.replace(/\u001b\[[0-?]*[ -/]*[@-~]/g,"").replace(/\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?/g,
"").replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g," ").replace(/(\w:\/\/)[^\s/@']*@/g,"\
$1").replace(/(\w:\/\/[^\s?#']*)[?#][^\s']*/g,"$1").trim()}i(xt,"printable");function Rt(e,t){return{head:t,readFile:i(async(n,r)=>t===null?null:fl(e,t,n,r),"readFile"),listFiles:i((n,r)=>pl(e,t,n,
r),"listFiles")}}i(Rt,"openBase");async function fl(e,t,n,r){let{setup:o,target:s}=e,a=await v(o,["ls-tree","-z","--full\
-tree",t,"--",n],{},r);if(a.code!==0)throw Q("git ls-tree",a.stderr);let c=$i(a.stdout.toString("utf8").split("\0")[0]??
"");if(c===null||c.path!==n||!/^100/.test(c.mode))return null;let u=await v(o,["cat-file","blob",c.oid],{},r);if(u.code!==
0)throw D(`Reading ${JSON.stringify(n)} from`,s.remote.url,u.stderr);return u.stdout}i(fl,"readFile");async function*pl(e,t,n,r){
if(t===null||n.length===0)return;let o=n.map(d=>d.replace(/^\/+|\/+$/g,"")),s=o.includes("")?[]:["--",...o],a=new AbortController,
{setup:c}=e,u=["ls-tree","-r","-z","--full-tree",t,...s],l=ce(c,u,c.limitMs,AbortSignal.any([r,a.signal]));l.stdin.end();
try{let d="";for await(let f of l.stdout.setEncoding("utf8")){let h=(d+String(f)).split("\0");d=h.pop()??"";for(let y of h){
let w=$i(y);w!==null&&(yield w)}}let p=await l.exit;if(p.kind==="stopped")throw p.failure;if(p.code!==0)throw Q("git ls-\
tree",p.stderr)}catch(d){throw r.aborted?S(r):d}finally{a.abort(),await l.exit}}i(pl,"listFiles");function $i(e){let t=e.
indexOf("	"),[n,,r]=e.slice(0,Math.max(t,0)).split(" ");return n===void 0||r===void 0?null:{path:e.slice(t+1),mode:n,oid:r}}
i($i,"parseEntry");import{createHash as ml}from"node:crypto";var hl={sha1:40,sha256:64};function Et(e,t,n){return ml(n).update(`${e} ${t.byteLength}\0`).update(t).digest("hex")}i(Et,
"objectId");var ve=i((e,t)=>Et("blob",e,t),"blobIdOf"),vi=i(e=>Et("tree",new Uint8Array,e),"emptyTreeId"),_i=i(e=>e.length===
hl.sha256?"sha256":"sha1","objectFormatOf"),Li=i(e=>/^(?:[\da-f]{40}|[\da-f]{64})$/.test(e),"isObjectId");async function At(e,t,n,r){if(r.aborted)throw S(r);let o=i(()=>{},"stop"),s=new Promise((a,c)=>{let u=i(()=>c(S(r)),"onA\
bort"),d=setTimeout(i(()=>c(g("Timeout",`${t} did not finish within ${n/1e3} s.`)),"onLimit"),n);r.addEventListener("abo\
rt",u,{once:!0}),o=i(()=>{clearTimeout(d),r.removeEventListener("abort",u)},"stop")});try{return await Promise.race([e,s])}finally{
o()}}i(At,"within");async function Fi(e,t){if(t.aborted)throw S(t);await new Promise((n,r)=>{let o=i(()=>{clearTimeout(s),
r(S(t))},"onAbort"),s=setTimeout(()=>{t.removeEventListener("abort",o),n()},e);t.addEventListener("abort",o,{once:!0})})}
i(Fi,"pause");var It=256*1024,Tt=class{static{i(this,"BlobWriter")}#e;#t;constructor(t){this.#e=t}async write(t,n){return this.#t??=yl(
this.#e),gl(this.#t,t),await wl(this.#t,this.#e.setup.limitMs,n),ve(t,this.#e.objectFormat)}async finish(t){let n=this.#t;
if(n===void 0)return;this.#t=void 0,Di(n),n.child.stdin.end(`done
`);let r=await At(n.child.exit,"git fast-import",this.#e.setup.limitMs,t);qn(r)}};function yl(e){let t=ce(e.setup,["fast\
-import","--quiet","--done","--depth=0"],null,e.setup.lifetime.closed);t.stdout.resume();let n={child:t,free:[],chunk:Buffer.
allocUnsafeSlow(It),used:0,ended:void 0,draining:void 0};return t.exit.then(r=>{n.ended=r}),n}i(yl,"startImport");function gl(e,t){
let n=`blob
data ${t.byteLength}
`,r=n.length+t.byteLength+1;if(e.used+r>It&&Di(e),r>It){e.child.stdin.write(n),e.child.stdin.write(t),e.child.stdin.write(
`
`);return}e.used+=e.chunk.write(n,e.used,"latin1"),e.chunk.set(t,e.used),e.used+=t.byteLength,e.chunk[e.used++]=10}i(gl,
"append");function Di(e){if(e.used===0)return;let{chunk:t}=e;e.child.stdin.write(t.subarray(0,e.used),()=>e.free.push(t)),
e.chunk=e.free.pop()??Buffer.allocUnsafeSlow(It),e.used=0}i(Di,"flush");async function wl(e,t,n){let{stdin:r,exit:o}=e.child;
e.ended!==void 0&&qn(e.ended),r.writableNeedDrain&&(e.draining??=new Promise(s=>{let a=i(()=>{r.off("drain",a).off("clos\
e",a),e.draining=void 0,s()},"done");r.on("drain",a).on("close",a)}),await At(e.draining,"Writing to git fast-import",t,
n),r.destroyed&&qn(await At(o,"git fast-import",t,n)))}i(wl,"drained");function qn(e){if(e.kind==="stopped")throw e.failure;
if(e.code!==0)throw e.code===null?g("Internal","git fast-import was killed; the machine may be short of memory."):Q("git\
 fast-import",e.stderr)}i(qn,"assertSucceeded");var Ni=["","100644","120000"],Ot=class{static{i(this,"ChangeLog")}#e=[];#t=1048576;add(t,n,r){let{mode:o,oid:s}=n,a=8+t.
length+s.length/2;this.#t+a>1048576&&(this.#e.push(Buffer.allocUnsafeSlow(1048576)),this.#t=0);let c=this.#e.at(-1);if(c===
void 0)throw new Error("a log without a chunk");let u=this.#t;return c.writeUInt32LE(r,u),c.writeUInt8(Ni.indexOf(o),u+4),
c.writeUInt8(s.length/2,u+5),c.writeUInt16LE(t.length,u+6),c.write(t,u+8,"latin1"),c.write(s,u+8+t.length,"hex"),this.#t+=
a,(this.#e.length-1)*1048576+u}read(t){let n=this.#e[Math.floor(t/1048576)];if(n===void 0)throw new Error(`no change at ${t}`);
let r=t%1048576,o=Ni[n.readUInt8(r+4)]??"",s=r+8,a=s+n.readUInt16LE(r+6),c=n.toString("latin1",s,a),u=n.toString("hex",a,
a+n.readUInt8(r+5));return{name:c,written:o===""?void 0:{mode:o,oid:u},previous:n.readUInt32LE(r)}}};import{createHash as bl}from"node:crypto";import{deflateSync as Mi}from"node:zlib";var Sl={tree:2},kl=8192,xl=1024*1024,Rl=4096,ji=1,Pt=class{static{i(this,"PackWriter")}#e;#t=[];#n=0;#r=new Set;constructor(t){
this.#e=t}async add(t,n,r,o){let s=Et(t,n,this.#e.objectFormat);if(s===r||this.#r.has(s))return s;let a=El(Sl[t],n.length),
c=Al(n);return this.#r.add(s),this.#t.push(a,c),this.#n+=a.length+c.length,(this.#r.size>=kl||this.#n>=xl)&&await this.finish(
o),s}async finish(t){let n=this.#r.size;if(n===0)return;let r=Buffer.from("PACK\0\0\0\0\0\0\0","latin1");r.writeUInt32BE(
n,8);let o=[r,...this.#t],s=bl(this.#e.objectFormat);for(let c of o)s.update(c);let a=[...o,s.digest()];this.#t=[],this.#n=
0,this.#r=new Set,await M(this.#e.setup,["index-pack","--stdin","--threads=1"],{input:a},t)}};function El(e,t){let n=[],
r=e<<4|t&15;for(let o=Math.floor(t/16);;o=Math.floor(o/128)){if(n.push(o>0?r|128:r),o===0)return Buffer.from(n);r=o&127}}
i(El,"recordHeader");function Al(e){return e.length>Rl?Mi(e,{level:ji}):Mi(e,{level:ji,windowBits:9,memLevel:1,chunkSize:e.
length+64})}i(Al,"deflate");var Ji="40000";function*zn(e,t){let n=t.length/2;for(let r=0;r<e.length;){let o=e.indexOf(32,r),s=e.indexOf(0,o),a=s+1+n;
if(o<0||s<0||a>e.length)throw m("Internal",`The tree ${t} cannot be read.`);let c=/^0?40000$/.test(e.toString("latin1",r,
o));yield{name:e.toString("latin1",o+1,s),isTree:c,bytes:e.subarray(r,a)},r=a}}i(zn,"parseTree");function Ui({bytes:e},{
length:t}){return e.toString("hex",e.length-t/2)}i(Ui,"entryOid");function Yn(e,t,n,r,o){let s=t+e.write(`${n} ${r}\0`,t,
"latin1");return s+e.write(o,s,"hex")}i(Yn,"writeEntry");function Bi(e,t){return 8+e.length+t.length/2}i(Bi,"longestEntr\
y");var Vn=i((e,t)=>t?`${e}/`:e,"sortName");var Ct=class{static{i(this,"TreeReader")}#e;#t;#n;#r=Buffer.alloc(0);constructor(t,n){this.#e=t,this.#t=n}async resolve(t){
return(await this.#o(t)).oid}async read(t){return(await this.#o(t)).content}async[Symbol.asyncDispose](){this.#n!==void 0&&
(this.#n.child.stdin.end(),this.#n.child.stdout.destroy(),await this.#n.child.exit)}async#o(t){this.#n??=this.#i(),this.#n.
child.stdin.write(`${t}
`);let n=await this.#s(u=>u.indexOf(`
`)+1),[r,o,s]=n.toString("latin1").trimEnd().split(" ");if(r===void 0||o!=="tree")throw m("Internal",`git cat-file has n\
o tree ${t}.`);let a=Number(s),c=await this.#s(u=>u.length>a?a+1:0);return{oid:r,content:c.subarray(0,a)}}#i(){let{setup:t}=this.#e,
n=ce(t,["cat-file","--batch"],t.limitMs,this.#t);return{child:n,chunks:n.stdout[Symbol.asyncIterator]()}}async#s(t){let n=[
this.#r];for(;;){let r=n.length===1?this.#r:Buffer.concat(n),o=t(r);if(o>0)return this.#r=r.subarray(o),r.subarray(0,o);
this.#r=r,n.splice(0,n.length,r,await this.#a())}}async#a(){let{child:t,chunks:n}=this.#n??this.#i();try{let{value:o,done:s}=await n.
next();if(s!==!0&&Buffer.isBuffer(o))return o}catch(o){throw this.#t.aborted?S(this.#t):o}let r=await t.exit;throw r.kind===
"stopped"?r.failure:Q("git cat-file",r.stderr)}};async function Gi(e,t,n,r){var f=[];try{let o=vi(e.objectFormat);let s=new Ot;let a=Tl(n,s);let c=new Pt(e);let u=le(f,new Ct(
e,r),!0);let l=t===null?null:await u.resolve(`${t}^{tree}`);let d=await p("",a,l)??o;await c.finish(r);return{oid:d,isChanged:d!==
(l??o)};async function p(ee,L,j){let J=j===null?Il:await u.read(j),De=Pl(L,s),Lt=Cl(L.folders,J,j??o),Ne=new Map;for(let[
Me,gs]of L.folders??[]){let ar=`${ee}${Me}/`,Ft=Lt.get(Me),Dt=De.get(Me),cr=Dt!==void 0&&s.read(Dt).written!==void 0,ur=cr||
Dt===void 0&&Ft?.isTree===!1,ws=Ft?.isTree===!0&&!cr?Ui(Ft,o):null,lr=await p(ar,gs,ws);if(lr!==null&&ur)throw Ll(ar);ur||
Ne.set(Me,lr)}let sr=$l(J,j??o,{files:De,trees:Ne},s);return sr.length===0?null:c.add("tree",sr,j,r)}i(p,"buildFolder")}catch(h){
var y=h,w=!0}finally{var T=de(f,y,w);T&&await T}}i(Gi,"buildTree");var Il=Buffer.alloc(0);function Tl(e,t){let n=Hi(),r="",
o=n;for(let s of e){_l(s.path);let a=vl(s.path),c=a.lastIndexOf("/"),u=a.slice(0,Math.max(c,0));u!==r&&(o=Ol(n,u)),r=u;let l=s.
kind==="delete"?{mode:"",oid:""}:s;o.lastChange=t.add(a.slice(c+1),l,o.lastChange)}return n}i(Tl,"toFolders");function Ol(e,t){
let n=e;if(t==="")return e;for(let r of t.split("/")){n.folders??=new Map;let o=n.folders.get(r)??Hi();n.folders.set(r,o),
n=o}return n}i(Ol,"folderAt");var Hi=i(()=>({lastChange:4294967295,folders:void 0}),"newFolder");function Pl({lastChange:e},t){
let n=new Map;for(let r=e;r!==4294967295;){let{name:o,previous:s}=t.read(r);n.has(o)||n.set(o,r),r=s}return n}i(Pl,"late\
stChanges");function Cl(e,t,n){let r=new Map;if(e===void 0)return r;for(let o of zn(t,n))e.has(o.name)&&r.set(o.name,o);
return r}i(Cl,"entriesNamed");function $l(e,t,{files:n,trees:r},o){let s=[];for(let[f,h]of r)h!==null&&s.push(Vn(f,!0));
for(let[f,h]of n)o.read(h).written!==void 0&&s.push(f);s.sort();let a=Buffer.allocUnsafe(s.reduce((f,h)=>f+Bi(h,t),e.length)),
c=0,u=0;for(let f of zn(e,t))l(f)&&(d(Vn(f.name,f.isTree)),c+=f.bytes.copy(a,c));return d(null),a.subarray(0,c);function l({
name:f,isTree:h}){if(r.has(f))return!1;let y=n.get(f);return y===void 0||h&&o.read(y).written===void 0}i(l,"isKept");function d(f){
for(let h=s[u];h!==void 0&&(f===null||h<f);h=s[++u])c=p(h)}i(d,"addUpTo");function p(f){if(f.endsWith("/")){let w=f.slice(
0,-1);return Yn(a,c,Ji,w,r.get(w)??"")}let{mode:h="",oid:y=""}=o.read(n.get(f)??4294967295).written??{};return Yn(a,c,h,
f,y)}i(p,"addEntry")}i($l,"mergedTree");var vl=i(e=>/^[\0-\x7f]*$/.test(e)?e:Buffer.from(e).toString("latin1"),"toBytes");
function _l(e){if(/^$|\0|(?:^|\/)(?:\.{0,2}|\.git)(?:\/|$)/i.test(e))throw m("Internal",`${JSON.stringify(e)} cannot be \
a path in a Git tree.`)}i(_l,"assertTreePath");function Ll(e){let t=JSON.stringify(Buffer.from(e.slice(0,-1),"latin1").toString(
"utf8"));return m("InvalidSpec",`${t} is a file in the branch, where the mirror needs a directory. Move the file away, o\
r choose another path for the mirror.`)}i(Ll,"occupied");async function qi(e,t,n,r){let{oid:o,isChanged:s}=await Gi(e,t,n.changes,r);return s?Fl(e,o,t,n,r):null}i(qi,"buildCommi\
t");function Fl(e,t,n,r,o){let s={...Ki("AUTHOR",r.author),...Ki("COMMITTER",r.committer??r.author)},a=n===null?[]:["-p",
n],c=r.message.replaceAll("\0","");return M(e.setup,["commit-tree",t,...a],{env:s,input:[c]},o)}i(Fl,"commitTree");function Ki(e,{
name:t,email:n,date:r}){let o=Wi(t);if(o==="")throw m("InvalidSpec",`The commit's ${e.toLowerCase()} has no name. Give o\
ne, as in "Jira Sync".`);return{[`GIT_${e}_NAME`]:o,[`GIT_${e}_EMAIL`]:Wi(n),[`GIT_${e}_DATE`]:`@${Math.floor(r.getTime()/
1e3)} +0000`}}i(Ki,"identityVariables");var Wi=i(e=>e.replace(/[\u0000-\u0020\u007f<>]+/g," ").replace(/^[\s.,:;"'\\]+|[\s.,:;"'\\]+$/g,
""),"withoutCrud");import{randomUUID as Ml}from"node:crypto";function zi(e,t,n,r){return $t(e,{source:t,ref:e.target.ref,expected:n.branch},r)}i(zi,"push");async function $t(e,{source:t,
ref:n,expected:r},o){let{target:s,setup:a}=e,u=["--porcelain","--no-thin","--no-verify","--no-signed","--recurse-submodu\
les=no",`--force-with-lease=${n}:${r??""}`],{code:l,stdout:d,stderr:p}=await v(a,["push",...u,"--","origin",`${t}:${n}`],
{},o),f=Nl(d.toString("utf8"),n),h=s.remote.url;if(f===null)return Dl(l,D("Pushing to",h,p));if(f.flag!=="!")return{kind:"\
landed"};let{kind:y,failure:w}=Ci(h,s.branch,f.summary,p);switch(y){case"refused":throw w;case"trouble":return{kind:"una\
nswered",failure:w};case"conflict":return{kind:y,failure:w};default:return y}}i($t,"pushRef");function Dl(e,t){if(e===0||
t.failure.reason==="RepositoryUnavailable")return{kind:"unanswered",failure:t};throw t}i(Dl,"withoutStatus");function Nl(e,t){
for(let n of e.split(`
`)){let[r,o,s]=n.split("	");if(r!==void 0&&s!==void 0&&o?.endsWith(`:${t}`))return{flag:r,summary:s}}return null}i(Nl,"r\
efStatus");async function Yi(e,t,n,r,o){let{setup:s,target:a}=e,c=await M(s,["show","--no-patch","--format=%T%n%B",t,"--"],{},o),u=c.
indexOf(`
`),[l,d]=[c.slice(0,u),c.slice(u+1)],p=`refs/jirasync/staged/${Ml()}`,f=await $t(e,{source:t,ref:p,expected:null},o);if(f.
kind!=="landed")return{...f,commit:t};try{let h={branch:a.branch,tree:l,message:d,parent:n.head,expected:n.branch};return await r.
land(h,o)}finally{await $t(e,{source:"",ref:p,expected:t},o).catch(()=>{})}}i(Yi,"landStaged");var Vi="refs/jirasync/base",jl=3;async function _e(e,t,n){let r=t.remote.url,{code:o,stdout:s,stderr:a}=await v(e,["ls-r\
emote","--quiet","--",r,"HEAD",t.ref],{},n);if(o!==0)throw D("Reading from",r,a);let c=new Map;for(let u of s.toString("\
utf8").split(`
`)){let[l,d]=u.split("	");l!==void 0&&d!==void 0&&Li(l)&&c.set(d,l)}return{branch:c.get(t.ref)??null,head:c.get("HEAD")??
null}}i(_e,"advertisedRefs");async function Le(e,t,n,r){let{target:o,setup:s}=e,a=t;for(let c=1;c<=jl;c++){let u=a.branch??
a.head;if(u===null)return{head:null,branch:null};if(o.remote.kind==="local")return{head:u,branch:a.branch};let l=await Jl(
e,a.branch===null?"HEAD":o.ref,n,r);if(l!==null)return{head:l,branch:a.branch===null?null:l};a=await _e(s,o,r)}throw g("\
RepositoryUnavailable",`The branch ${o.branch} of ${o.remote.url} keeps appearing and vanishing.`)}i(Le,"fetchUpstream");
async function Jl(e,t,n,r){let{setup:o,target:s}=e,a=["fetch","--quiet","--no-tags","--no-write-fetch-head","--no-recurs\
e-submodules","--no-auto-maintenance"],c=["--filter=blob:none",...n==="shallow"?["--depth=1"]:[]],{code:u,stderr:l}=await v(
o,[...a,...c,"--","origin",`+${t}:${Vi}`],{},r);if(u===0)return M(o,["rev-parse","--verify","--quiet",`${Vi}^{commit}`],
{},r);if(Pi(l))return null;throw D("Fetching from",s.remote.url,l)}i(Jl,"fetchRef");async function Xi(e,t,n,r){if(t===n)
return!0;let{code:o}=await v(e.setup,["merge-base","--is-ancestor",t,n],{},r);return o===0}i(Xi,"isContained");var Ul=30,Qi=5,Bl=100,Gl=1e4;async function Zi(e,t,n,r){let o=[],s=0,a=t,c=null;for(let u=1;;u++){let l=c??await Wl(e,a,
n,r);if(l===null)return{commit:l,attempts:u-1,upstream:a};let d=await Hl(e,l,a,r);if(d.kind==="landed")return{commit:d.commit,
attempts:u,upstream:await Kl(e,d.commit,l,r)};if(d.kind==="unanswered"&&s++,u>=Ul||s>=Qi)throw d.failure;o.push(d.commit);
let p=await ql(e,u,d.failure,r),f=await zl(e.repository,o,p,r);if(f!==null)return{commit:f,attempts:u,upstream:p};c=p.head===
a.head&&p.branch===a.branch?l:null,a=p}}i(Zi,"publish");async function Hl({repository:e,lander:t},n,r,o){return t!==null?
Yi(e,n,r,t,o):{...await zi(e,n,r,o),commit:n}}i(Hl,"land");async function Kl({repository:e},t,n,r){let o={branch:t,head:t};
return t===n?o:Le(e,o,"since",r)}i(Kl,"standAfter");async function Wl({repository:e,blobs:t},{head:n},r,o){let s=await r(
Rt(e,n));return await t.finish(o),s===null?null:qi(e,n,s,o)}i(Wl,"nextCommit");async function ql(e,t,n,r){let{repository:o}=e;
for(let s=1,a=n;;s++){let c=Yl(t+s-1,e.random);e.onRetry({attempt:t,delayMs:c,reason:a.message}),await Fi(c,r);try{let u=await _e(
o.setup,o.target,r);return await Le(o,u,"since",r)}catch(u){if(!(u instanceof R&&u.failure.reason==="RepositoryUnavailab\
le"&&u.failure.retryable)||s>=Qi)throw u;a=u}}}i(ql,"lookAgain");async function zl(e,t,{branch:n},r){if(n===null)return null;
for(let o of t)if(await Xi(e,o,n,r))return o;return null}i(zl,"findArrived");function Yl(e,t){return Math.round(t()*Math.
min(Gl,Bl*2**e))}i(Yl,"backoffMs");import{resolve as Vl}from"node:path";import{fileURLToPath as Xl}from"node:url";var Z="Use https://host/path.git, ssh://git@host/path.git, git@host:path.git or the path of a bare repository.",Ql=/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
function ts(e,t){return{remote:Zl(e),branch:id(t),ref:`refs/heads/${t}`}}i(ts,"parseTarget");function Zl(e){if(e==="")throw _(
`No repository is given. ${Z}`);if(e.startsWith("-"))throw _(`The repository must not start with "-". ${Z}`);if(/[\u0000-\u001f\u007f]/.
test(e))throw _(`The repository holds control characters. ${Z}`);if(/^[\w.+-]+::/.test(e))throw _(`Remote helpers ("name\
::address") are not allowed. ${Z}`);let t=/^([a-z][a-z0-9+.-]*):\/\//i.exec(e)?.[1]?.toLowerCase();return t!==void 0?ed(
e,t):/^[^/]*:/.test(e)?nd(e):{kind:"local",url:Vl(e)}}i(Zl,"parseRemote");function ed(e,t){if(!URL.canParse(e)||/[\s\\]/.
test(e))throw _(`The repository is not a valid URL. ${Z}`);let n=new URL(e);if(n.search!==""||n.hash!=="")throw _("The r\
epository's URL must not have a query or a fragment.");switch(t){case"https":return es(n,"https");case"http":if(!Ql.test(
n.hostname))throw _("Plain http:// would send credentials unprotected. Use https://.");return es(n,"http");case"ssh":return td(
n,e);case"file":return{kind:"local",url:rd(n)};default:throw _(`Repositories over ${t}:// are not supported. ${Z}`)}}i(ed,
"parseUrl");function es(e,t){if(e.username!==""||e.password!=="")throw _(`The repository's URL holds credentials, which \
end up in logs. Write ${e.origin}${e.pathname} and give username and password (or token) as credentials.`);return{kind:"\
http",url:e.href,origin:e.origin,protocol:t}}i(es,"parseHttpUrl");function td(e,t){if(e.password!=="")throw _("The repos\
itory's URL holds a password. Give an SSH key (identity) instead.");let{hostname:n,username:r}=e;if(n===""||n.startsWith(
"-")||r.startsWith("-"))throw _(`The repository's host or user is not valid. ${Z}`);return{kind:"ssh",url:t}}i(td,"parse\
SshUrl");function nd(e){if(!/^(?:[\w.][\w.+-]*@)?(?:[\w.][\w.-]*|\[[\da-f:.]+\]):[^\s-]\S*$/i.test(e))throw _(`The repos\
itory is not a valid address. ${Z}`);return{kind:"ssh",url:e}}i(nd,"parseScpAddress");function rd(e){try{return Xl(e)}catch(t){
throw m("InvalidSpec","The repository's file:// URL does not name a path of this machine.",t)}}i(rd,"localPath");var od=[
[/^$/,"is empty"],[/^-/,'starts with "-"'],[/^(?:HEAD|@)$/,"is a name that git reserves"],[/^refs\//,"is a full ref name\
; give the short one (main, not refs/heads/main)"],[/[\u0000-\u0020\u007f~^:?*[\\]/,"holds a space, a control character \
or one of ~ ^ : ? * [ \\"],[/\.\.|@\{/,'holds ".." or "@{"'],[/^\/|\/$|\/\//,"has an empty part between slashes"],[/(?:^|\/)\./,
'has a part that starts with "."'],[/\.lock(?:\/|$)|\.$/,'has a part that ends with ".lock", or ends with "."']];function id(e){
let t=od.find(([n])=>n.test(e));if(t!==void 0)throw _(`The branch ${JSON.stringify(e)} ${t[1]}. A valid one: main.`);return e}
i(id,"checkedBranch");var _=i(e=>m("InvalidSpec",e),"invalid");import{copyFile as md,mkdir as hd,mkdtemp as yd,readdir as gd,rm as wd,stat as bd,writeFile as Sd}from"node:fs/promises";
import{tmpdir as kd}from"node:os";import{join as ue}from"node:path";import{writeFile as cd}from"node:fs/promises";import{join as Qn}from"node:path";import{dirname as sd}from"node:path";var ad=["PATH","GIT_EXEC_PATH","TMPDIR","http_proxy","https_proxy","HTTPS_PROXY","all_proxy","ALL_PROXY","no_proxy","NO_\
PROXY","GIT_SSL_CAINFO","GIT_SSL_CAPATH","SSH_AUTH_SOCK"];function ns(e,t){let n=ad.flatMap(r=>{let o=e[r];return o===void 0?
[]:[[r,o]]});return{...e.SSL_CERT_FILE===void 0?{}:{GIT_SSL_CAINFO:e.SSL_CERT_FILE},...Object.fromEntries(n),HOME:t,XDG_CONFIG_HOME:t,
GIT_CEILING_DIRECTORIES:sd(t),LC_ALL:"C.UTF-8",LANGUAGE:"",GIT_CONFIG_NOSYSTEM:"1",GIT_CONFIG_GLOBAL:"/dev/null",GIT_TERMINAL_PROMPT:"\
0",GIT_OPTIONAL_LOCKS:"0",GIT_LITERAL_PATHSPECS:"1",MALLOC_MMAP_THRESHOLD_:"4194304",MALLOC_TRIM_THRESHOLD_:"67108864"}}
i(ns,"isolatedEnvironment");function vt(e){let t=e.flatMap(([n,r],o)=>[[`GIT_CONFIG_KEY_${o}`,n],[`GIT_CONFIG_VALUE_${o}`,
r]]);return{GIT_CONFIG_COUNT:String(e.length),...Object.fromEntries(t)}}i(vt,"configurationVariables");var ud="x-access-token",ld='!f() { test "$1" = get && printf "username=%s\\npassword=%s\\n" "$JIRASYNC_GIT_USERNAME" "$JIR\
ASYNC_GIT_PASSWORD"; }; f';async function os(e,t,n,r,o){switch(e.kind){case"local":return{GIT_ALLOW_PROTOCOL:"file",...vt(
n)};case"http":{let s=dd(e.origin,t),a=await Zn(t.ca,t.caFile,Qn(o,"ca.pem"));return{GIT_ALLOW_PROTOCOL:e.protocol,...a===
void 0?{}:{GIT_SSL_CAINFO:a},...s.env,...vt([...n,...s.configuration])}}case"ssh":return{GIT_ALLOW_PROTOCOL:"ssh",...await fd(
t,r,o),...vt(n)};default:return e}}i(os,"connectionEnvironment");function dd(e,t){let{username:n,password:r,bearerToken:o}=t;
for(let[s,a]of Object.entries({username:n,password:r,bearerToken:o}))if(a!==void 0&&/[\u0000-\u001f\u007f]/.test(a))throw m(
"InvalidSpec",`The credentials' ${s} holds a line break or a control character.`);if(o!==void 0){if(r!==void 0)throw m("\
InvalidSpec","The credentials hold a password and a bearerToken. Give one of them.");return{configuration:[[`http.${e}/.\
extraHeader`,`Authorization: Bearer ${o}`],["http.followRedirects","false"]],env:{}}}if(r!==void 0){let s={JIRASYNC_GIT_USERNAME:n??
ud,JIRASYNC_GIT_PASSWORD:r};return{configuration:[[`credential.${e}.helper`,ld]],env:s}}if(t.identity!==void 0||t.identityFile!==
void 0)throw m("InvalidSpec","The credentials hold an SSH key, but the repository is an https:// URL. Give username and \
password, or an ssh:// address.");return{configuration:[],env:{}}}i(dd,"httpLogin");async function fd(e,t,n){let r=await Zn(
e.identity,e.identityFile,Qn(n,"identity")),o=await Zn(e.knownHosts,e.knownHostsFile,Qn(n,"known_hosts"));if(r===void 0&&
(e.password!==void 0||e.bearerToken!==void 0))throw m("InvalidSpec","The credentials hold a password or token, but the r\
epository is reached over SSH. Give an SSH key (identity), or an https:// URL.");let s=t.SSH_AUTH_SOCK===void 0?{}:{SSH_AUTH_SOCK:t.
SSH_AUTH_SOCK},a=t.GIT_SSH_COMMAND;if(r===void 0&&o===void 0&&a!==void 0)return{...s,GIT_SSH_COMMAND:a,GIT_SSH_VARIANT:t.
GIT_SSH_VARIANT??"auto"};let u=["ssh",...["BatchMode=yes","StrictHostKeyChecking=yes","ConnectTimeout=30","ServerAliveIn\
terval=15","ServerAliveCountMax=4",...o===void 0?[]:[`UserKnownHostsFile=${rs(o)}`,"GlobalKnownHostsFile=/dev/null"],...r===
void 0?[]:[`IdentityFile=${rs(r)}`,"IdentitiesOnly=yes"]].flatMap(l=>["-o",pd(l)])].join(" ");return{...s,GIT_SSH_COMMAND:u,
GIT_SSH_VARIANT:"ssh"}}i(fd,"sshCommand");async function Zn(e,t,n){return e===void 0?t:(await cd(n,e.endsWith(`
`)?e:`${e}
`,{mode:384}),n)}i(Zn,"fileFor");var rs=i(e=>`"${e.replaceAll("%","%%").replace(/["\\]/g,"\\$&")}"`,"sshQuoted"),pd=i(e=>`\
'${e.replaceAll("'","'\\''")}'`,"shellQuoted");var xd=[["core.compression","1"],["pack.compression","1"],["pack.window","0"],["pack.depth","0"],["pack.useSparse","fals\
e"],["fastimport.unpackLimit","0"],["core.fsync","none"],["core.hooksPath","/dev/null"],["core.protectHFS","true"],["cor\
e.protectNTFS","true"],["gc.auto","0"],["maintenance.auto","false"]],Rd=120;async function is(e,t,n,r,o){let s=r??n.TMPDIR??
kd();await Ad(s);let a=await yd(ue(s,ss));try{let c=[...xd,...Id(e.remote)],u=await os(e.remote,t,c,n,a);return{dir:a,target:e,
setup:{cwd:a,env:{...ns(n,a),...u},...o}}}catch(c){throw await _t(a),c}}i(is,"createWorkspace");var ss="jirasync-git-",Ed=1440*
6e4;async function Ad(e){for(let t of await gd(e).catch(()=>[])){if(!t.startsWith(ss))continue;let n=ue(e,t),{mtimeMs:r}=await bd(
n).catch(()=>({mtimeMs:Date.now()}));Date.now()-r>Ed&&await _t(n).catch(()=>{})}}i(Ad,"removeAbandoned");var _t=i(e=>wd(
e,{recursive:!0,force:!0,maxRetries:5}),"removeWorkspace");function Id(e){let t=["remote.origin.url",e.url];return e.kind===
"local"?[t]:[t,["remote.origin.promisor","true"],["remote.origin.partialCloneFilter","blob:none"],["http.lowSpeedLimit",
"1"],["http.lowSpeedTime",String(Rd)]]}i(Id,"connectionConfiguration");async function as(e,t,n){let r=ue(e.dir,"reposito\
ry.git"),o=["init","--quiet","--bare","--template=",`--object-format=${t}`,"--",r];await M(e.setup,o,{},n);let s={...e.setup,
cwd:r,env:{...e.setup.env,GIT_DIR:r}};return e.target.remote.kind==="local"&&await Td(e,r,n),{dir:r,target:e.target,objectFormat:t,
setup:s}}i(as,"createRepository");async function Td(e,t,n){let{objects:r,shallow:o}=await cs(e,n);await hd(ue(t,"objects",
"info"),{recursive:!0}),await Sd(ue(t,"objects","info","alternates"),`${r}
`),await md(o,ue(t,"shallow")).catch(s=>{if(!Od(s))throw s})}i(Td,"borrowObjects");var Od=i(e=>e instanceof Error&&"code"in
e&&e.code==="ENOENT","isMissingFile");async function cs(e,t){let n=e.target.remote.url,r=["--show-object-format","--path\
-format=absolute","--git-path","objects","--git-path","shallow"],o={GIT_CEILING_DIRECTORIES:ue(n,"..")},{code:s,stdout:a,
stderr:c}=await v(e.setup,["-C",n,"rev-parse",...r],{env:o},t),[u,l,d]=a.toString("utf8").trimEnd().split(`
`);if(s!==0||l===void 0||d===void 0)throw D("Opening",n,c);return{objects:l,shallow:d,objectFormat:u==="sha256"?"sha256":
"sha1"}}i(cs,"openLocal");async function us(e,t){let{setup:n,target:r}=e;if(r.remote.kind==="local")return(await cs(e,t)).
objectFormat;let o={GIT_TRACE_PACKET:"1"},{code:s,stderr:a}=await v(n,["ls-remote","--",r.remote.url,"HEAD"],{env:o},t);
if(s!==0)throw D("Reading from",r.remote.url,a);return/\bobject-format=sha256\b/.test(a)?"sha256":"sha1"}i(us,"emptyRepo\
sitoryFormat");var Pd=6e5;async function tr(e,t,n){let r=ts(e.repository,e.branch),o=new AbortController,s=new Set,a={limitMs:t.limitMs??
Pd,lifetime:{closed:o.signal,running:s}},c=await is(r,e.credentials??{},t.env,t.tempDir,a),u=i(async()=>{o.abort(m("Inte\
rnal","The destination was closed while it was in use.")),await Promise.all(s),await _t(c.dir)},"close");try{let l=await _e(
c.setup,r,n),d=l.branch??l.head,p=d===null?await us(c,n):_i(d),f=await as(c,p,n),h=await Le(f,l,"shallow",n);return new er(
Cd(f,t),h,u)}catch(l){throw await u(),l}}i(tr,"openDestination");function Cd(e,{random:t,onRetry:n,lander:r}){return{repository:e,
blobs:new Tt(e),random:t??Math.random,onRetry:n??(()=>{}),lander:r??null}}i(Cd,"publishDeps");var er=class{static{i(this,
"GitDestination")}#e;#t;#n;#r=!1;constructor(t,n,r){this.#e=t,this.#n=n,this.#t=r}get base(){return Rt(this.#e.repository,
this.#n.head)}blobId(t){return ve(t,this.#e.repository.objectFormat)}writeBlob(t,n){return this.#e.blobs.write(t,n)}async publish(t,n){
if(this.#r)throw m("Internal","publish was called while another publish was running.");this.#r=!0;try{let{commit:r,attempts:o,
upstream:s}=await Zi(this.#e,this.#n,t,n);return this.#n=s,{commit:r,attempts:o}}finally{this.#r=!1}}[Symbol.asyncDispose](){
return this.#t()}};function Fe({destination:e},{jira:t,git:n},{env:r,redactor:o},s,a){let c=i(()=>new Date,"now"),u=i((d,p)=>s({kind:"waiti\
ng",at:c(),seconds:d,message:o.redact(p)}),"waiting"),l={env:r,now:Date.now,random:Math.random,sleep:nr,onWait:i(({seconds:d,
message:p})=>u(d,p),"onWait")};return{connectJira:i(d=>hn(t,l,d),"connectJira"),openDestination:i(d=>tr({repository:e.repository,
branch:e.branch,credentials:n},{env:r,onRetry:i(({delayMs:p,reason:f})=>u(p/1e3,f),"onRetry"),...a===void 0?{}:{lander:a}},
d),"openDestination"),emit:s,now:c,newOperationID:$d,sleep:nr,redactor:o}}i(Fe,"syncDeps");async function nr(e,t){try{await vd(
e,void 0,{signal:t})}catch(n){throw t.aborted?S(t):n}}i(nr,"wait");async function _d(e,t,n,r){let{suspend:o,schedule:s,timeZone:a}=e.resource.spec;if(o)return{kind:"suspended"};if(s===void 0)
return{kind:"due"};let c=await Ld(e,t,r),u=Ar(s,a,n);return c===void 0||u!==void 0&&u>c?{kind:"due"}:{kind:"not-due",next:Ir(
s,a,n)}}i(_d,"dueness");async function Ld(e,t,n){try{return e.cluster===void 0?await Dd(e,t,n):await Fd(e,e.cluster,n)}catch(r){
if(r instanceof R&&!n.aborted)return;throw r}}i(Ld,"lastRun");async function Fd({resource:{metadata:e}},{client:t},n){let{
name:r,namespace:o=t.namespace}=e;try{let s=Pr(await t.get(_r,{name:r,namespace:o},n)),{phase:a,syncState:c}=s.status;return Cr(
s)||$r(s)||a!=="Completed"||c?.startTime===void 0?void 0:new Date(c.startTime)}catch(s){if(vr(s))return;throw s}}i(Fd,"l\
astRunOfCluster");async function Dd({resource:{metadata:e,spec:t},settings:n},r,o){var d=[];try{let{openDestination:s}=Fe(
t,n,r,()=>{});let a=le(d,await s(o),!0);let{name:c,namespace:u}=e;let l={name:c,spec:t,...u===void 0?{}:{namespace:u}};return await tn(
l,a,o)??void 0}catch(p){var f=p,h=!0}finally{var y=de(d,f,h);y&&await y}}i(Dd,"lastRunOfDestination");var Nd={JIRA_BASE_URL:"Jira's address, with its context path if it has one; `--jira-url` and a manifest's `source.url` w\
in",JIRA_EMAIL:"Account for Basic authentication; without it the token is sent as a Bearer token",JIRA_PAT:"API token (w\
ith `JIRA_EMAIL`) or personal access token",JIRA_CA_FILE:"PEM file with the certificate authority of Jira's host, truste\
d besides the usual ones",JIRASYNC_AUTHOR:"Author and committer of commits, as `NAME <EMAIL>`",JIRASYNC_GIT_USERNAME:"Us\
er name for an https repository; default x-access-token, which suits tokens",JIRASYNC_GIT_PASSWORD:"Password or token fo\
r an https repository",JIRASYNC_GIT_BEARER_TOKEN:"Token that an https repository takes as a Bearer token, instead of a p\
assword",JIRASYNC_GIT_IDENTITY_FILE:"Private key for a repository over SSH; without it the SSH agent is asked",JIRASYNC_GIT_KNOWN_HOSTS_FILE:"\
Host keys of the SSH server, in the format of known_hosts",JIRASYNC_GIT_CA_FILE:"PEM file with the certificate authoriti\
es of the https repository, in place of the usual ones"},Md={"HTTPS_PROXY, HTTP_PROXY, NO_PROXY":"Proxies for Jira and t\
he repository, in capitals or small letters",SSL_CERT_FILE:"PEM file with certificate authorities, for Jira and the repo\
sitory",NODE_EXTRA_CA_CERTS:"The same, for Jira alone",SSH_AUTH_SOCK:"The SSH agent",GIT_SSH_COMMAND:"The SSH program an\
d its options, where neither a key nor host keys are set above",TMPDIR:"Where the temporary repository of a run is made"};
function N(e,t){return e[t]?.replace(/[\r\n]+$/,"")||void 0}i(N,"setting");var jd=[te.cancelled,te.invalidSpec,te.failed,te.timeout];function Jd(e){let t=e.map(({status:n})=>n===void 0?te.failed:
gr(n));return jd.find(n=>t.includes(n))??te.completed}i(Jd,"worstExitCode");function Ud({metadata:e,status:t},n){let r=n.kind==="cancelled"?void 0:n.report;return{name:e.name,phase:t?.phase,syncState:t?.
syncState,progress:t?.progress,commit:r?.commit??null,changes:{created:r?.created??[],updated:r?.updated??[],deleted:r?.
deleted??[],unchanged:r?.unchanged??0},failedIssues:(r?.failed??[]).map(({id:o,key:s,failure:a})=>({id:o,key:s,reason:a.
reason,message:a.message})),...r?.planned===void 0?{}:{planned:r.planned},conditions:t?.conditions,lastError:t?.lastError??
null}}i(Ud,"jsonResult");function Bd({metadata:e,spec:t},n,r){let{created:o,updated:s,deleted:a,unchanged:c,failed:u,commit:l}=n,
d=[`${o.length} created`,`${s.length} updated`,`${a.length} deleted`,`${c} unchanged`,...u.length===0?[]:[`${u.length} f\
ailed`]],p=u.length-20;return[`${e.name}: ${d.join(", ")} after ${rr(r)}`,...u.slice(0,20).map(({id:f,key:h,failure:y})=>`\
  failed ${h??f}: ${y.message}`),...p>0?[`  and ${p} more failed issues, which --output json names`]:[],l===null?"  no c\
hange, no commit":`  commit ${l} on ${t.destination.branch}`]}i(Bd,"textResult");function Gd({metadata:e},{mode:t,unchanged:n,
failed:r},o){let s={create:"+",update:"~",delete:"-"},a=i(u=>o.filter(l=>l.action===u).length,"count"),c=[`${a("create")}\
 to create`,`${a("update")} to update`,`${a("delete")} to delete`,`${n} unchanged`,...r.length===0?[]:[`${r.length} fail\
ed`]];return[`${e.name}: ${t}`,...o.map(({key:u,action:l,why:d})=>`  ${s[l]} ${u}  ${d}`),...r.map(({id:u,key:l,failure:d})=>`\
  ! ${l??u}  ${d.message}`),`${e.name}: ${c.join(", ")}. Nothing was written.`]}i(Gd,"textPlan");function Hd(e,t,n){switch(t.
kind){case"cancelled":return`${e}: cancelled after ${rr(n)}. The next run takes up where the branch stands.`;case"failed":
return`${e}: failed after ${rr(n)}: ${t.failure.reason}: ${t.failure.message}`;default:return t}}i(Hd,"failureLine");function rr(e){
return`${e>=10?e.toFixed(0):e.toFixed(1)} s`}i(rr,"timeText");var ls={kind:"followed",previous:void 0,generation:void 0,request:void 0,update:i(()=>{},"update"),close:i(()=>Promise.resolve(
void 0),"close")};async function ds({resource:e,cluster:t,dryRun:n,settings:r},{onTrouble:o},s){if(t===void 0||n)return{
...ls,signal:s};let{client:a,executor:c,isRequired:u}=t,l=new AbortController,{name:d,namespace:p=a.namespace}=e.metadata,
f=`The JIRASync ${d} in namespace ${p}`,h=i(w=>()=>l.abort(m("Cancelled",`${f} ${w}, so its sync was cancelled.`)),"canc\
el"),y={onDeleted:h("was deleted"),onCancelRequested:h("was asked to cancel"),onTrouble:o};try{let w={executor:c,force:r.
force,events:y},{object:T,writer:ee}=await Lr(a,e,w,s);return Kd(T,ee,AbortSignal.any([s,l.signal]))}catch(w){if(s.aborted)
return{kind:"refused",outcome:Wd(s)};if(!(w instanceof R))throw w;return u?{kind:"refused",outcome:{kind:"failed",failure:w.
failure}}:(o(w.failure),{...ls,signal:s})}}i(ds,"followRun");function Kd({metadata:e,status:t},n,r){return{kind:"followe\
d",previous:t,generation:e.generation,request:e.annotations?.[Or],signal:r,update:i(o=>n.update(o),"update"),close:i(()=>n.
close(),"close")}}i(Kd,"followed");function Wd(e){let{failure:t}=S(e);return t.reason==="Cancelled"?{kind:"cancelled",message:t.
message}:{kind:"failed",failure:t}}i(Wd,"cancelled");import{readdir as qd,readFile as fs,rename as zd,rm as Yd,writeFile as Vd}from"node:fs/promises";import{join as ps}from"node:path";var Xd=1e3;async function or(e,t){let n=ef(e,t),r=await Qd(n,t),o,s,a=Promise.resolve(),c,u,l=i(()=>{clearTimeout(s),s=void 0;
let d=o;o=void 0,d!==void 0&&(a=a.then(async()=>{c=await tf(n,fr(d)).then(()=>{},p=>p)}))},"write");return{previous:r,update(d){
o=d,d.status?.phase!==u?l():s??=setTimeout(l,Xd),u=d.status?.phase},async flush(){return l(),await a,c}}}i(or,"openStatu\
sFile");async function Qd(e,t){let n=await fs(e,"utf8").catch(()=>""),r=Ut(n,e,{localRepository:!0});return r.ok?r.manifests.
find(({metadata:o})=>o.name===t)?.status:void 0}i(Qd,"previousStatus");async function Zd(e){let t=[],n=[],r=(await qd(e)).
filter(o=>o.endsWith(".yaml")).sort();for(let o of r){let s=await fs(ps(e,o),"utf8").catch(()=>{}),a=s===void 0?void 0:Ut(
s,o,{localRepository:!0});a?.ok===!0?t.push(...a.manifests):n.push(o)}return{resources:t,unreadable:n}}i(Zd,"readStatusF\
iles");function ef(e,t){return ps(e,`${t}.yaml`)}i(ef,"statusPath");async function tf(e,t){let n=`${e}.${process.pid}.tm\
p`;try{await Vd(n,t,{mode:420}),await zd(n,e)}catch(r){throw await Yd(n,{force:!0}),r}}i(tf,"replaceFile");async function nf(e,t,n,r){let o=performance.now(),s=await ds(e,n,r);if(s.kind==="refused")return of(e,s.outcome,n,o);let{
settings:a,dryRun:c,statusFolder:u,lander:l}=e,{metadata:d}=e.resource,p=rf(e),f=u===void 0?void 0:await or(u,d.name),h=s.
previous??f?.previous??e.resource.status??Bt,y={...e.resource,status:h},w=i(J=>{y={...y,status:Gt(y.status,J)},f?.update(
y),s.update(y.status),n.onEvent(J,y.status)},"emit"),T={name:d.name,...d.namespace===void 0?{}:{namespace:d.namespace},generation:s.
generation??d.generation??1,...s.request===void 0?{}:{request:s.request},spec:p,dryRun:c,force:a.force,author:a.author,...a.
commitSubject===void 0?{}:{commitSubject:a.commitSubject}},ee=await Hn(T,Fe(p,a,t,w,l),s.signal),[L,j]=await Promise.all(
[f?.flush(),s.close()]);return{resource:y,outcome:ee,seconds:ms(o),statusFileError:L,clusterFailure:j}}i(nf,"runJiraSync");
function rf({resource:{spec:e},branch:t}){return t===void 0?e:{...e,destination:{...e.destination,branch:t}}}i(rf,"specO\
f");function of({resource:e,dryRun:t},n,{onEvent:r},o){let s=new Date,a=n.kind==="failed"?{kind:"failed",at:s,failure:n.
failure}:{kind:"cancelled",at:s,message:n.message},c=Gt(e.status??Bt,a);return r(a,c),{resource:{...e,status:c},outcome:n,
seconds:ms(o),statusFileError:void 0,clusterFailure:void 0}}i(of,"notStarted");var ms=i(e=>(performance.now()-e)/1e3,"se\
condsSince");import{access as sf,constants as af}from"node:fs/promises";var cf="jirasync <jirasync@users.noreply.github.com>",uf="x-access-token";async function lf({spec:e},t,n){return{jira:df(
t,n,e.source?.url),git:await pf(n),author:mf(t.text("author")??N(n.env,"JIRASYNC_AUTHOR")??cf),commitSubject:t.text("com\
mit-message"),force:t.flag("force")??!1}}i(lf,"readSettings");function df(e,{env:t,redactor:n},r){let o=e.text("jira-url")??
N(t,"JIRA_BASE_URL");ff(o,r,e);let s=o??r,a=(e.text("jira-token")??N(t,"JIRA_PAT"))?.trim(),c=(e.text("jira-email")??N(t,
"JIRA_EMAIL"))?.trim(),u=e.text("jira-ca-file")??N(t,"JIRA_CA_FILE");if(a!==void 0&&ys(n,c,a),s===void 0)throw new U(`Ji\
ra's address is missing; set ${e.label("jira-url","JIRA_BASE_URL")}, such as https://example.atlassian.net`);if(a===void 0)
throw new U(`Jira's token is missing; set ${e.label("jira-token","JIRA_PAT")} to an API token (with ${e.label("jira-emai\
l","JIRA_EMAIL")}) or a personal access token`);let l=e.integer("concurrency");return{baseUrl:s,token:a,...c===void 0?{}:
{email:c},...u===void 0?{}:{caFile:u},...l===void 0?{}:{concurrency:l}}}i(df,"jiraSettings");function ff(e,t,n){if(!(e===
void 0||t===void 0||hs(e)===hs(t)))throw new U(`the manifest's spec.source.url is another Jira than the one of ${n.label(
"jira-url","JIRA_BASE_URL")}, for which the token is; leave that out to use the manifest's`)}i(ff,"assertSameHost");function hs(e){
return URL.canParse(e)?new URL(e).origin:e}i(hs,"originOf");async function pf({env:e,redactor:t}){let n=N(e,"JIRASYNC_GI\
T_USERNAME"),r=N(e,"JIRASYNC_GIT_PASSWORD"),o=N(e,"JIRASYNC_GIT_BEARER_TOKEN");r!==void 0&&ys(t,n??uf,r),o!==void 0&&t.add(
o);let s=await ir(e,"JIRASYNC_GIT_IDENTITY_FILE"),a=await ir(e,"JIRASYNC_GIT_KNOWN_HOSTS_FILE"),c=await ir(e,"JIRASYNC_G\
IT_CA_FILE");return{...n===void 0?{}:{username:n},...r===void 0?{}:{password:r},...o===void 0?{}:{bearerToken:o},...s===
void 0?{}:{identityFile:s},...a===void 0?{}:{knownHostsFile:a},...c===void 0?{}:{caFile:c}}}i(pf,"gitCredentials");function ys(e,t,n){
e.add(n),t!==void 0&&e.add(Buffer.from(`${t}:${n}`).toString("base64"))}i(ys,"addWithLogin");async function ir(e,t){let n=N(
e,t);if(n!==void 0)try{return await sf(n,af.R_OK),n}catch(r){throw new U(`the file of ${t} can't be read: ${r instanceof
Error?r.message:r}`)}}i(ir,"readableFile");function mf(e){let[,t="",n=""]=/^([^<>\n]+?)\s*<([^<>\s]+)>$/.exec(e)??[];if(t===
"")throw new U(`the author ${JSON.stringify(e)} is not of the form "Name <email>"`);return{name:t,email:n}}i(mf,"parseSi\
gnature");export{ks as a,xs as b,Rs as c,Fe as d,nr as e,_d as f,Nd as g,Md as h,N as i,Jd as j,Ud as k,Bd as l,Gd as m,Hd as n,or as o,
Zd as p,nf as q,lf as r};
