import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as xe,b as Y,c as ae,d as rn,e as on,f as sn,g as an,h as cn,i as ce,j as qr,k as un,l as Qe,m as Ze,n as et,o as zr,
p as ln,q as dn,r as Yr,s as Vr,t as tt,u as _,v as Fe,x as fn}from"./chunk-XBG4L7AD.js";import{a as Xr,b as pn}from"./chunk-GKFPDETC.js";
import{e as Gr,i as Hr,r as Xe,s as Kr,x as Wr}from"./chunk-EM6SW53J.js";import{f as ie,g as Or,i as Ve,j as Jr,k as Ur,
l as Br,s as nn,t as Re}from"./chunk-AJWYHMOI.js";import{A as Dr,B as Nr,C as tn,D as Mr,F as jr,c as Ye,d as Pr,h as Cr,
i as vr,j as se,k as $r,n as _r,u as Lr,v as Fr}from"./chunk-DPQ63K6J.js";import{d as P,f as oe,g as Qt,k as Ir,m as C,
o as Tr,p as Zt,r as Ar,s as Le,t as J,x as en}from"./chunk-OPXG4YK7.js";import{j as Xt,k as Er}from"./chunk-TFGBKQWM.js";
import{a as Se,c as k,d as p,e as g,f as S,g as kr,i as N}from"./chunk-F3KVN5GY.js";import{a as i,f as be,g as we}from"./chunk-KUM6ZNSD.js";function Ms(e,t){let{spec:n,metadata:r}=e,o=t.text("namespace")??r.namespace;if(r.namespace!==void 0&&o!==r.namespace)throw new N(
`the manifest of ${r.name} is for namespace ${r.namespace}, not ${o}; leave ${t.label("namespace")} out`);return{...e,metadata:o===
void 0?r:{...r,namespace:o},spec:{...n,destination:{...n.destination,repository:t.text("repository")??n.destination.repository},
retryPolicy:{...n.retryPolicy,maxRetries:t.integer("max-retries")??n.retryPolicy.maxRetries},failurePolicy:{maxFailedIssues:t.
integer("max-failed-issues")??n.failurePolicy.maxFailedIssues}}}}i(Ms,"withOverrides");function js(e){let t=nt({projectKey:e.
text("project"),jqlQuery:e.text("jql"),epicKey:e.text("epic"),issueKeys:e.list("issues")?.slice()}),n={apiVersion:Lr,kind:Fr,
metadata:{name:e.text("name")??$r(t),...nt({namespace:e.text("namespace")})},spec:{syncType:e.flag("incremental")===!0?"\
incremental":vr(t),target:t,destination:nt({repository:e.text("repository"),branch:e.text("branch"),path:e.text("path"),
format:e.text("format"),layout:e.text("layout"),relationships:e.text("relationships"),prune:e.flag("prune")}),...nt({fields:e.
list("fields"),include:e.list("include"),timeout:e.integer("timeout")}),retryPolicy:{maxRetries:e.integer("max-retries")??
0},failurePolicy:{maxFailedIssues:e.integer("max-failed-issues")??0}}},r=Mr(n,"options",{localRepository:!0});return r.ok?
{ok:!0,syncs:r.manifests}:{ok:!1,problems:r.problems.map(o=>Us(o,e))}}i(js,"describedSync");var Js={"metadata.name":"nam\
e","metadata.namespace":"namespace","spec.target.projectKey":"project","spec.target.jqlQuery":"jql","spec.target.epicKey":"\
epic","spec.target.issueKeys":"issues","spec.destination.repository":"repository","spec.destination.branch":"branch","sp\
ec.destination.path":"path","spec.fields":"fields","spec.include":"include"};function Us(e,t){let n=Js[e.path.replace(/\[\d+\]$/,
"")];return n===void 0?e:{...e,source:t.label(n)}}i(Us,"ofOption");function nt(e){let t={};for(let[n,r]of Object.entries(
e))r!==void 0&&Object.assign(t,{[n]:r});return t}i(nt,"given");function Qr(e,t=jr){let n=new Map;return e.flatMap(r=>{let o=t(r.resource.metadata),s=n.get(o);return s===void 0&&n.set(
o,r),s===void 0?[]:[{sync:r,earlier:s}]})}i(Qr,"repeatedSyncs");function Bs(e,t){let n=e.map(s=>({resource:s})),[r]=Qr(n,
t);if(r===void 0)return;let{name:o}=r.sync.resource.metadata;throw new N(`two manifests are named ${o}; give each sync a\
 name of its own`)}i(Bs,"assertDistinct");function Zr(e){let t=new Map;for(let r of e){let o=r.lastIndexOf("-"),s=r.slice(0,o),a=t.get(s);a===void 0?t.set(s,[Number(
r.slice(o+1))]):a.push(Number(r.slice(o+1)))}let n=[...t].sort(([r],[o])=>r<o?-1:1);return Object.fromEntries(n.map(([r,
o])=>[r,Gs(o)]))}i(Zr,"toKeyRanges");function*rt(e){for(let[t,n]of Object.entries(e))for(let[r,o]of to(n))for(let s=r;s<=
o;s++)yield`${t}-${s}`}i(rt,"fromKeyRanges");function eo(e){let t=0;for(let n of Object.values(e))for(let[r,o]of to(n))t+=
Math.max(0,o-r+1);return t}i(eo,"countKeys");function*to(e){for(let t of e.split(",")){let[n,r=n]=t.split("-").map(Number);
n!==void 0&&r!==void 0&&(yield[n,r])}}i(to,"bounds");function Gs(e){e.sort((o,s)=>o-s);let t=[],n,r=0;for(let o of e){if(n!==
void 0&&o<=r+1){r=o;continue}n!==void 0&&t.push(n===r?`${n}`:`${n}-${r}`),n=o,r=o}return n!==void 0&&t.push(n===r?`${n}`:
`${n}-${r}`),t.join(",")}i(Gs,"ranges");var mn=1,Ks=1e7,Ws=C({schemaVersion:J(mn),configHash:P(),watermark:en.datetime().nullable(),pending:Ir(C({id:P(),key:P().
optional(),reason:P()})),census:C({at:en.datetime(),issues:oe().int().min(0)}).nullable(),place:C({format:Le(["yaml","ma\
rkdown","json"]),layout:Le(["flat","sharded"])}),project:P().optional(),owned:Ar(P(),P().regex(/^\d+(-\d+)?(,\d+(-\d+)?)*$/)).
refine(e=>eo(e)<=Ks).optional()}),no="default";function ot(e,t,n=no){let r=hn(e);return n===no?`${r}/${t}.json`:`${r}/${n}\
/${t}.json`}i(ot,"statePath");function hn(e){return e===""?".jirasync":`${e}/.jirasync`}i(hn,"stateFolder");function ro(e){
return Buffer.from(`${JSON.stringify({schemaVersion:mn,...e},null,2)}
`)}i(ro,"serializeState");function V(e){if(e===null)return null;let t=zs(e.toString("utf8"));if(qs(t))throw p("InvalidSp\
ec","The state in the destination was written by a newer jirasync. Upgrade jirasync, or choose another --name for this s\
ync.");return Ws.safeParse(t).data??null}i(V,"parseState");function qs(e){let t=Tr({schemaVersion:oe()}).safeParse(e).data?.
schemaVersion;return t!==void 0&&t>mn}i(qs,"isNewer");function zs(e){try{return JSON.parse(e)}catch{return}}i(zs,"parseJ\
son");function oo(e,t){if(t===null)return!1;let n=i(({configHash:r,pending:o,place:s,project:a,owned:c})=>JSON.stringify(
[r,o,s.format,s.layout,a,Object.entries(c??{}).sort()]),"facts");return n(e)===n(t)}i(oo,"saysTheSame");async function yn({name:e,namespace:t,spec:n},{base:r},o){let s=ot(Ye(n.destination),e,t),a=V(await r.readFile(s,o));return a===
null||a.watermark===null?null:new Date(a.watermark)}i(yn,"lastCompleteRun");var io=3,so=1e3;async function ao(e,t,n,r){let o=new Map,s=0;for(let a=1;a<=io;a++)if(s=await Ys(e,o,t,r),o.size<s&&(s=await n(
Y(e),r)),o.size>=s)return[...o.values()];throw g("Incomplete",`Jira's search announces ${s} issues and showed ${o.size} \
in ${io} passes. Nothing was decided on the partial result; the search index of Jira may need attention.`)}i(ao,"listDat\
aCenter");async function Ys(e,t,n,r){let o=null,s=null,a=0;for(;;){let c=Xs(await n(Vs(e,s),a,r));o??=c.total;for(let{id:d,
key:f}of c.issues)t.set(d,{id:d,key:f});let u=c.issues.length;if(u===0||a+u>=c.total)return o;let l=c.lastCreatedMs;s===
null||l>s?(s=l,a=0):a+=u}}i(Ys,"walk");function Vs(e,t){return`${t===null?Y(e):ae(e,sn(t))} ORDER BY created ASC, key AS\
C`.trim()}i(Vs,"windowJql");function Xs(e){let t=Qe(e,"issues"),n=t.at(-1),r=ce(n)&&ce(n.fields)?et(n.fields.created):null;
if(n!==void 0&&r===null)throw zr("an issue without its creation date");return{issues:t.map(qr),total:Ze(e,"total"),lastCreatedMs:Math.
floor((r??0)/so)*so}}i(Xs,"readPage");var co="/rest/api/2/search",Qs=1e3,Zs=1e3;function uo(e){let t=i((s,a,c)=>e.client(c).sendRequest({url:s,method:"GET",...a===
void 0?{}:{searchParams:a}}),"get"),n=i((s,a)=>e.client(a).sendRequest({url:co,method:"POST",body:s}),"search"),r=i(async(s,a)=>Ze(
await n({jql:s,maxResults:0,fields:["created"]},a),"total"),"count"),o=i((s,a)=>ao(s,(c,u,l)=>n({jql:c,startAt:u,maxResults:Qs,
fields:["created"]},l),r,a),"list");return{deployment:"datacenter",count:r,list:o,async bulk(s,a,c,u){let l={jql:cn(s),startAt:0,
maxResults:s.length,fields:a.fields,validateQuery:!1,...a.lists.includes("changelog")?{expand:["changelog"]}:{}},d=await e.
client(u,c).sendRequest({url:co,method:"POST",body:l});return{issues:Qe(d,"issues").map(un),errors:new Map}},async one(s,a,c){
return un(await t(gn(s),ea(a),c))},listPage:i((s,a,c,u)=>ta(t,s,a,c,u),"listPage"),async fields(s){return Vr(await t("/r\
est/api/2/field",void 0,s))},async epicClause(s,a,c){let u=tt(a);if(u===void 0)throw p("InvalidQuery","This Jira has no \
Epic Link field, or hides it from the account, so issues cannot be chosen by epic. Use a JQL query.");let l=`cf[${u.replace(
"customfield_","")}] = ${xe(s)}`,d=(await o(l,c)).map(m=>m.id),f=d.length===0?"":`parent in (${d.join(",")})`;return rn(
`key = ${xe(s)}`,l,f)}}}i(uo,"dataCenterDialect");function gn(e){return`/rest/api/2/issue/${encodeURIComponent(e)}`}i(gn,
"issuePath");function ea(e){return{fields:e.fields.join(","),...e.lists.includes("changelog")?{expand:"changelog"}:{}}}i(
ea,"issueParameters");async function ta(e,t,n,r,o){if(t!=="changelog")return dn(t,await e(`${gn(n)}/${t}`,{startAt:r,maxResults:Zs},
o));let s=await e(gn(n),{fields:"created",expand:"changelog"},o),{items:a,total:c}=dn(t,ce(s)?s.changelog:void 0);return{
items:a.slice(r),total:c}}i(ta,"readPage");var it=class{static{i(this,"Arrivals")}#e=[];#t=0;#n=i(()=>{},"#wake");get size(){return this.#t+this.#e.length}get ready(){
return this.#e.length}add(t){this.#t++;let n=i(r=>{this.#t--,this.#e.push(r),this.#n()},"arrive");t.then(r=>n({kind:"val\
ue",value:r}),r=>n({kind:"error",error:r}))}async next(){for(;;){let t=this.#e.shift();if(t===void 0)await this.#r();else{
if(t.kind==="error")throw t.error;return t.value}}}async ended(){for(;this.#t>0;)await this.#r()}#r(){return new Promise(
t=>{this.#n=t})}};var na=24,ra=2,st=class{static{i(this,"Circuit")}#e=0;succeeded(){this.#e=0}failed(t){if(this.#e+=Fe(t)?.kind==="timeout"?
ra:1,!(this.#e<na))throw g("JiraUnavailable",`Jira fails for every issue that is asked for: ${t.failure.message}`,t.failure.
cause)}};function bn(e){if(e.failure.reason==="MalformedResponse"||e.failure.reason==="Incomplete")return!0;let t=Fe(e);
if(t===null)return!1;switch(t.kind){case"timeout":case"malformed":case"too-large":return!0;case"connection":case"proxy":
return!1;case"status":return oa(t.status??0);default:return t.kind}}i(bn,"isIsolable");function oa(e){return e>=500&&e!==
503||e===400||e===413||e===414}i(oa,"isIsolableStatus");var lo={maxAttempts:2};async function fo(e,t,n){let r={found:new Map,suspects:new Set};await ia(e,r,t,n);let o={issues:[],
missing:[],failed:[]},s=e.filter(c=>!r.found.has(c)),a=[...r.found];return await ln(s.map(c=>po(c,o,t,n))),await ln(a.map(
([c,u])=>sa(c,u,o,t,n))),o.failed.length===e.length&&await t.probe(n),aa(o)}i(fo,"fetchBatch");async function ia(e,t,n,r){
let o=e;for(let s=1;o.length>0;s++){let a=t.found.size;if(await wn(o,{},t,n,r),s>1&&t.found.size===a)return;o=e.filter(c=>!t.
found.has(c)&&!t.suspects.has(c))}}i(ia,"askUntilSettled");async function wn(e,t,n,r,o){try{let s=await r.dialect.bulk(e,
r.query,t,o);r.circuit.succeeded();let a=new Set(e);for(let c of s.issues){let u=a.has(c.id)?c.id:c.key;a.has(u)&&n.found.
set(u,c)}for(let c of s.errors.keys())a.has(c)&&!n.found.has(c)&&n.suspects.add(c)}catch(s){if(!(s instanceof k)||!bn(s))
throw s;if(r.circuit.failed(s),e.length===1){for(let c of e)n.suspects.add(c);return}let a=Math.ceil(e.length/2);await wn(
e.slice(0,a),lo,n,r,o),await wn(e.slice(a),lo,n,r,o)}}i(wn,"askTogether");async function po(e,t,n,r){let o;try{o=await n.
dialect.one(e,n.query,r),n.circuit.succeeded()}catch(s){ho(s)?(n.circuit.succeeded(),t.missing.push(e)):t.failed.push({id:e,
failure:Sn(s,n)});return}try{await mo(o,t,n,r)}catch(s){t.failed.push({id:e,key:o.key,failure:Sn(s,n)})}}i(po,"settleAlo\
ne");async function sa(e,t,n,r,o){try{await mo(t,n,r,o)}catch(s){ho(s)?await po(e,n,r,o):n.failed.push({id:e,key:t.key,failure:Sn(
s,r)})}}i(sa,"settle");async function mo(e,t,n,r){t.issues.push(await Yr(e,n.query.lists,n.dialect.listPage,r))}i(mo,"co\
mplete");function ho(e){return e instanceof k&&e.failure.reason==="NotFound"}i(ho,"isNotFound");function Sn(e,t){if(!(e instanceof
k))throw e;let{reason:n}=e.failure;if(n==="PermissionDenied"||n==="NotFound"||n==="Incomplete")return e.failure;if(!bn(e))
throw e;return t.circuit.failed(e),e.failure}i(Sn,"failureOfOne");function aa(e){let t=new Map(e.issues.map(n=>[n.id,n]));
return t.size===e.issues.length?e:{...e,issues:[...t.values()]}}i(aa,"withoutRepeats");var at=class{static{i(this,"FetchWidth")}#e=4;#t=0;#n=Number.POSITIVE_INFINITY;get value(){return this.#e}taking(t,n){if(t===
0){this.#r(Math.max(4,Math.min(2*this.#e,n)));return}this.#t++,this.#n=Math.min(this.#n,t-1),this.#t>=this.#e&&this.#r(Math.
max(4,this.#e-this.#n))}#r(t){this.#e=t,this.#t=0,this.#n=Number.POSITIVE_INFINITY}};var ca=100,ua=["comments","worklogs","attachments"];async function*yo(e,t,n,r){let o=la(e),s=new AbortController,a=AbortSignal.
any([r,s.signal]),c={dialect:n.dialect,query:da(t),circuit:new st,probe:n.probe},u=new it,l=new at;try{for(;;){for(;u.size<
Math.min(l.value,n.concurrency());){let d=o.next();if(d.done===!0)break;u.add(fo(d.value,c,a))}if(u.size===0)return;if(l.
taking(u.ready,n.concurrency()),yield await u.next(),r.aborted)throw S(r)}}finally{s.abort(),await u.ended()}}i(yo,"fetc\
hIssues");function*la(e){let t=[];for(let n of e)t.push(n),!(t.length<ca)&&(yield t,t=[]);t.length>0&&(yield t)}i(la,"ba\
tchesOf");function da(e){let t=new Set(e.include??ua),n=[...e.fields??["*all"]],r=[];return t.has("comments")?r.push("co\
mment"):n.push("-comment"),t.has("worklogs")?r.push("worklog"):n.push("-worklog"),t.has("attachments")||n.push("-attachm\
ent"),t.has("changelog")&&r.push("changelog"),{fields:n,lists:r}}i(da,"issueQuery");function xn(e,t){return Math.floor(t*Math.min(3e4,500*2**Math.min(e-1,30)))}i(xn,"backoffMs");function kn(e,t){let n=Rn(
e.date)??t,r=e["retry-after"]?.trim()??"";if(/^\d+(\.\d+)?$/.test(r))return Math.ceil(Number(r)*1e3);let o=Rn(r)??fa(e["\
x-ratelimit-reset"],n);return o===null?null:Math.max(0,o-n)}i(kn,"askedWaitMs");function fa(e,t){if(typeof e!="string")return null;
let n=e.trim();if(!/^\d+$/.test(n))return Rn(n);let r=Number(n);return r<1e9?t+r*1e3:r*1e3}i(fa,"parseReset");function Rn(e){
if(e===void 0||e==="")return null;let t=Date.parse(e);return Number.isNaN(t)?null:t}i(Rn,"parseDate");import*as X from"node:tls";import{X509Certificate as pa}from"node:crypto";import{readFileSync as ma}from"node:fs";function In(e){let t=e.trim();if(!/^https?:\/\//i.test(t)||!URL.canParse(t))throw En("is not an http or https address. G\
ive it as in https://example.atlassian.net.");let n=new URL(t);if(n.username!==""||n.password!=="")throw En("holds a use\
r name or password. Give the e-mail address and the token as their own settings.");if(n.search!==""||n.hash!=="")throw En(
"holds a query or a fragment. Give only the address, as in https://example.atlassian.net.");let r=n.pathname.replace(/\/+$/,
"");return{origin:n.origin,contextPath:r,href:n.origin+r}}i(In,"parseBaseUrl");function En(e){return p("InvalidSpec",`Ji\
ra's base URL ${e}`)}i(En,"invalid");function go(e){let t=e.token.trim(),n=e.email?.trim()??"";if(t==="")throw p("Authen\
ticationFailed","The Jira token is empty. Set JIRA_PAT or the secret's key `pat`.");if(n!=="")return{kind:"basic",header:`\
Basic ${Buffer.from(`${n}:${t}`,"utf8").toString("base64")}`};if(!/^[\x21-\x7e]+$/.test(t))throw p("AuthenticationFailed",
"The Jira token holds characters that no token has. Copy it again, without quotes or line breaks.");return{kind:"bearer",
header:`Bearer ${t}`}}i(go,"authorizationOf");function ct(e,t){let n;try{n=ma(e,"utf8")}catch(o){throw p("InvalidSpec",`\
The certificate file ${e} (${t}) cannot be read.`,o)}let r=n.match(ha)??[];if(r.length===0||!r.every(ya))throw p("Invali\
dSpec",`The certificate file ${e} (${t}) does not hold certificates in PEM form.`);return n}i(ct,"readCertificates");var ha=/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g;
function ya(e){try{return new pa(e).raw.length>0}catch{return!1}}i(ya,"isCertificate");var bo=1e4;function wo(e,t,n,r){let o=ba(t.caFile,r),s={timeout:bo,...o===null?{}:{secureContext:o}};try{return new Wr.default(
{connections:n,pipelining:1,allowH2:!1,connectTimeout:bo,connect:s,requestTls:s,proxyTls:s,proxyTunnel:!1,...ga(e,r)})}catch(a){
throw p("InvalidSpec","The proxy named by HTTPS_PROXY or HTTP_PROXY is not a valid address.",Sa(a))}}i(wo,"createDispatc\
her");function ga(e,t){let n=e.origin.startsWith("https:");return{httpProxy:n?"":t.http_proxy??t.HTTP_PROXY??"",httpsProxy:n?
t.https_proxy??t.HTTPS_PROXY??"":"",noProxy:t.no_proxy??t.NO_PROXY??""}}i(ga,"proxies");function ba(e,t){let n=t.SSL_CERT_FILE??
"",r=[];return e!==void 0&&e!==""&&r.push(ct(e,"Jira's CA file")),n!==""&&r.push(ct(n,"SSL_CERT_FILE")),r.length===0?null:
X.createSecureContext({ca:[...wa(t),...r]})}i(ba,"trustedContext");function wa(e){if(typeof X.getCACertificates=="functi\
on")return X.getCACertificates("default");let t=e.NODE_EXTRA_CA_CERTS??"";return t===""?X.rootCertificates:[...X.rootCertificates,
ct(t,"NODE_EXTRA_CA_CERTS")]}i(wa,"defaultAuthorities");function Sa(e){let t=e instanceof Error&&"code"in e?String(e.code):
"unknown";return new Error(`invalid proxy address (${t})`)}i(Sa,"causeCode");import{promisify as ut}from"node:util";import{brotliDecompress as Ra,gunzip as So,inflate as xa}from"node:zlib";var ka=3;async function Ro(e,t,n,r){if(r.aborted)throw S(r);let o=new AbortController,s=i(()=>o.abort(r.reason),"onAbort");
r.addEventListener("abort",s,{once:!0});let a=setTimeout(()=>o.abort(new _("timeout","the answer did not end in time")),
n.requestTimeoutMs*ka);try{let{statusCode:c,headers:u,body:l}=await e.request({...t,headersTimeout:n.requestTimeoutMs,bodyTimeout:n.
requestTimeoutMs,signal:o.signal}),d=await Ea(l,n.maxResponseBytes);return{status:c,headers:u,body:await Ta(d,u,n.maxResponseBytes)}}catch(c){
throw r.aborted?S(r):Pa(o.signal.aborted?o.signal.reason:c)}finally{clearTimeout(a),r.removeEventListener("abort",s)}}i(
Ro,"exchange");async function Ea(e,t){let n=[],r=0;for await(let o of e){if(r+=o.length,r>t)throw xo(t);n.push(o)}return n.
length===1&&n[0]!==void 0?n[0]:Buffer.concat(n,r)}i(Ea,"readBounded");var Ia=new Map([["gzip",ut(So)],["x-gzip",ut(So)],
["deflate",ut(xa)],["br",ut(Ra)]]);async function Ta(e,t,n){let r=t["content-encoding"]?.trim().toLowerCase()??"identity";
if(r==="identity"||r===""||e.length===0)return e;let o=Ia.get(r);if(o===void 0)throw new _("malformed","the answer is co\
mpressed in an unknown way");try{return await o(e,{maxOutputLength:n,chunkSize:Aa(e,r,n)})}catch(s){throw Tn(s)==="ERR_B\
UFFER_TOO_LARGE"?xo(n):new _("malformed","the answer's compression is broken",{cause:s})}}i(Ta,"decompress");function Aa(e,t,n){
let r=t.endsWith("gzip")&&e.length>=18?e.readUInt32LE(e.length-4)+1:262144;return Math.max(64,Math.min(r,n,e.length*64))}
i(Aa,"outputSize");function xo(e){return new _("too-large",`the answer is larger than ${Math.floor(e/1024)} KiB`)}i(xo,"\
tooLarge");var Oa=new Set(["UND_ERR_HEADERS_TIMEOUT","UND_ERR_BODY_TIMEOUT","UND_ERR_CONNECT_TIMEOUT","ETIMEDOUT"]);function Pa(e){
if(e instanceof _)return e;let t=Ca(e);if(t!==null)return new _("proxy","the proxy refused",{status:t,cause:e});let n=Tn(
e),r=Oa.has(n)?"timeout":"connection";return new _(r,n===""?"the connection broke":n,{cause:e})}i(Pa,"problemOf");function Ca(e){
for(let t=e,n=0;t instanceof Error&&n<5;t=t.cause,n++){let r=/Proxy response \((\d{3})\)/.exec(t.message)?.[1];if(r!==void 0)
return Number(r)}return null}i(Ca,"tunnelStatus");function Tn(e){let t="";for(let n=e,r=0;n instanceof Error&&r<5;n=n.cause,
r++)n instanceof AggregateError&&t===""&&(t=Tn(n.errors[0])),"code"in n&&typeof n.code=="string"&&(t=n.code);return t}i(
Tn,"codeOf");var va=8,lt=class{static{i(this,"Gate")}#e;#t;#n=[];#r;#o=0;#i=0;#a=0;#s=0;constructor(t,n){this.#e=Math.max(1,Math.floor(
t)),this.#r=Math.min(va,this.#e),this.#t=n}get limit(){return this.#r}async run(t,n){await this.#c(n);try{return await this.#l(
n),await t(this.#s)}finally{this.#o--,this.#u()}}succeeded(){this.#i++,!(this.#r>=this.#e)&&(this.#s>0&&this.#i<this.#r||
(this.#i=0,this.#r++,this.#u()))}slowDown(t){this.#i=0,t===this.#s&&(this.#s++,this.#r=Math.max(1,Math.floor(this.#r/2)))}limitTo(t){
this.#e=Math.max(1,Math.floor(t)),this.#r=Math.min(this.#r,this.#e)}pause(t){let n=this.#t.now()+t;return n<=this.#a?!1:
(this.#a=n,!0)}async#c(t){if(t.aborted)throw S(t);if(this.#o<this.#r&&this.#n.length===0){this.#o++;return}await new Promise(
(n,r)=>{let o=i(()=>{this.#n.splice(this.#n.indexOf(s),1),r(S(t))},"onAbort"),s={admit:i(()=>{t.removeEventListener("abo\
rt",o),n()},"admit")};t.addEventListener("abort",o,{once:!0}),this.#n.push(s)})}#u(){for(;this.#o<this.#r;){let t=this.#n.
shift();if(t===void 0)return;this.#o++,t.admit()}}async#l(t){for(;;){let n=this.#a-this.#t.now();if(n<=0)return;await An(
n,this.#t,t)}}};async function An(e,t,n){if(n.aborted)throw S(n);try{await t.sleep(e,n)}catch(r){throw n.aborted?S(n):r}
if(n.aborted)throw S(n)}i(An,"pauseFor");var $a=400;function Io(e,t){let{status:n,headers:r}=e,o=String(r["x-seraph-loginreason"]??"");if(o.includes("AUTHENTICAT\
ED_FAILED")&&n!==429)return K(Oo(n,t));if(n>=200&&n<300)return Da(e,t);if(n>=300&&n<400)return K(Ma(e,t));if(n===429)return{
kind:"rate-limited",error:g("RateLimited",`Jira limits the rate of requests (429 for ${t.what}).`,M(n)),askedMs:kn(r,t.nowMs)};
if(n>=500||n===408||n===425){let s=`Jira answered ${n} to ${t.what}${ke(e)}.`;return{kind:"again",error:g("JiraUnavailab\
le",s,M(n)),askedMs:r["retry-after"]===void 0?null:kn(r,t.nowMs)}}if(n===404&&!t.isFirstContact&&!ja(e)){let s=`${t.what}\
 was answered with 404, but not by Jira. A proxy or gateway before it may be at fault.`;return Ee(g("JiraUnavailable",s,
M(n)))}return K(Na(e,t,o))}i(Io,"judgeAnswer");function To(e,t){switch(e.kind){case"timeout":return Ee(g("JiraUnavailabl\
e",`${t.origin} did not answer ${t.what} in time.`,e));case"malformed":return Ee(g("MalformedResponse",`Jira's answer to\
 ${t.what} is broken: ${e.message}.`,e));case"too-large":return K(p("MalformedResponse",`Jira's answer to ${t.what} is r\
efused: ${e.message}.`,e));case"proxy":return _a(e,t);case"connection":case"status":return Fa(e,t);default:return e.kind}}
i(To,"judgeProblem");function _a(e,t){let{status:n}=e;if(n===407)return K(Ao(e));let r=`The proxy answered ${n} instead \
of connecting to ${t.origin}. Check HTTPS_PROXY, NO_PROXY and what the proxy allows.`;return n!==null&&n<500?K(p("JiraUn\
available",r,e)):Ee(g("JiraUnavailable",r,e))}i(_a,"judgeProxy");var Ao=i(e=>p("JiraUnavailable","The proxy wants other \
credentials (407). Check HTTPS_PROXY or HTTP_PROXY.",e),"proxyCredentials"),La=/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER|ERR_TLS_CERT/;
function Fa(e,t){let n=e.message;if(La.test(n)){let s=`The TLS certificate of ${t.origin} is not trusted (${n}). Name it\
s certificate authority in Jira's CA file or in NODE_EXTRA_CA_CERTS.`;return K(p("JiraUnavailable",s,e))}let r=`${t.origin}\
 cannot be reached (${n}). Check Jira's base URL, the network and the proxy settings.`,o=g("JiraUnavailable",r,e);return t.
isFirstContact&&n==="ENOTFOUND"?K(o):Ee(o)}i(Fa,"judgeConnection");function Da(e,t){let n=e.body.toString("utf8");if(String(
e.headers["content-type"]??"").includes("text/html")||/^\s*</.test(n.slice(0,200))){let o=`${t.what} was answered with a\
 web page instead of JSON. Check Jira's base URL and its context path, and whether a login page or a proxy stands before\
 it.`;return ko(o,t)}try{return{kind:"accepted",value:JSON.parse(n)}}catch{return ko(`Jira's answer to ${t.what} is not \
valid JSON; it may have been cut on the way.`,t)}}i(Da,"judgeBody");function ko(e,t){let n=new _("malformed","no JSON",{
status:200});return t.isFirstContact?K(p("MalformedResponse",e,n)):Ee(g("MalformedResponse",e,n))}i(ko,"brokenBody");function Na(e,t,n){
let{status:r,headers:o}=e,{what:s}=t,a=String(o["x-authentication-denied-reason"]??"");if(n.includes("AUTHENTICATION_DEN\
IED")||a.includes("CAPTCHA")){let c=`Jira asks this account for a CAPTCHA after failed logins (${r} for ${s}). Log in on\
ce in a browser, then check the token.`;return p(r===401?"AuthenticationFailed":"PermissionDenied",c,M(r))}switch(r){case 400:
return p("InvalidQuery",`Jira refused ${s} (400)${ke(e)}.`,M(r));case 401:return Oo(r,t);case 403:return p("PermissionDe\
nied",`The Jira account may not do this (403 for ${s})${ke(e)}.`,M(r));case 404:{let c=t.isFirstContact?" Check Jira's b\
ase URL and its context path.":"";return p("NotFound",`Jira has nothing at ${s} (404)${ke(e)}.${c}`,M(r))}case 407:return Ao(
M(r));case 410:return p("NotFound",`Jira has removed ${s} (410)${ke(e)}. A newer jirasync may know its replacement.`,M(r));default:
return p("JiraUnavailable",`Jira refused ${s} (${r})${ke(e)}.`,M(r))}}i(Na,"clientError");function Oo(e,t){let n=t.auth===
"basic"?"Check the e-mail address and the API token, and whether the token has expired.":"Check the personal access toke\
n and its expiry; Jira Cloud wants the e-mail address of the token's account as well.";return p("AuthenticationFailed",`\
Jira refused the credentials (${e} for ${t.what}). ${n}`,M(e))}i(Oo,"loginRefused");function Ma(e,t){let n=e.headers.location??
"",r=t.origin+t.path,o=URL.canParse(n,r)?new URL(n,r):null,s=M(e.status);if(o===null)return p("NotFound",`${t.what} was \
answered with a redirect to nowhere (${e.status}). Check Jira's base URL.`,s);let a=fn(o.origin+o.pathname,200);if(/\b(?:login|signin|sso|saml2?|oauth2?|auth)\b/i.
test(o.hostname+o.pathname)){let d=`${t.what} was sent to a login page, ${a}. Give a token that this Jira accepts for it\
s REST API, and an address that reaches it without single sign-on.`;return p("AuthenticationFailed",d,s)}let c=t.path.indexOf(
"/rest/api/"),u=t.path.slice(Math.max(c,0)),l=o.pathname.endsWith(u)?a.slice(0,-u.length):o.origin;return p("NotFound",`${t.
what} was redirected to ${a}. Use ${l} as Jira's base URL.`,s)}i(Ma,"redirected");function ke(e){let t=Po(e);if(t===null)
return"";let n=[];if("errorMessages"in t&&Array.isArray(t.errorMessages)&&n.push(...t.errorMessages.filter(Eo)),"errors"in
t&&typeof t.errors=="object"&&t.errors!==null)for(let[o,s]of Object.entries(t.errors))Eo(s)&&n.push(`${o}: ${s}`);"messa\
ge"in t&&typeof t.message=="string"&&n.push(t.message);let r=fn(n.join(" "),$a).replace(/\.+$/,"");return r===""?"":`: ${r}`}
i(ke,"jiraText");function Eo(e){return typeof e=="string"}i(Eo,"isText");function ja(e){return Po(e)!==null}i(ja,"isJson");
function Po(e){try{let t=JSON.parse(e.body.toString("utf8"));return typeof t=="object"?t:null}catch{return null}}i(Po,"j\
sonObject");function M(e){return new _("status",`HTTP ${e}`,{status:e})}i(M,"problem");function K(e){return{kind:"refuse\
d",error:e}}i(K,"refuse");function Ee(e){return{kind:"again",error:e,askedMs:null}}i(Ee,"again");var Ie={concurrency:16,requestTimeoutMs:6e4,maxResponseBytes:64*1024*1024,maxAttempts:6,maxRateLimitWaitMs:6e5},Ja=3,Ua=1e3,
dt=class{static{i(this,"Transport")}base;authorization;#e;#t;#n;#r;#o;#i=0;constructor(t,n){let r=t.concurrency??Ie.concurrency;
this.base=In(t.baseUrl),this.authorization=go(t),this.#e=t,this.#t=n,this.#n=new lt(r,n),this.#r=wo(this.base,t,r,n.env),
this.#o=n.traffic?.join(this.#c,this.#n)??(()=>{})}get requests(){return this.#i}get concurrency(){return this.#n.limit}async[Symbol.
asyncDispose](){this.#o(),await this.#r.destroy()}client(t,n={}){return{sendRequest:i(async r=>{let o=r.method??"GET";if(o!==
"GET"&&o!=="POST")throw new Error(`jirasync only reads from Jira, ${o} is refused`);let s={path:r.url,method:o,...r.searchParams===
void 0?{}:{query:r.searchParams},...r.body===void 0?{}:{body:r.body}};return(await this.send(s,n,t)).value},"sendRequest")}}async send(t,n,r){
let o=n.maxAttempts??this.#e.maxAttempts??Ie.maxAttempts,s=0,a=0,c=0,u=0;for(;;){let{verdict:l,serverDateMs:d}=await this.#a(
t,n,r);switch(l.kind){case"accepted":return{value:l.value,serverDateMs:d};case"refused":throw l.error;case"rate-limited":
c++,u+=this.#u(l,c,u);break;case"again":{if(s++,Fe(l.error)?.kind==="timeout"&&a++,s>=o||a>=Ja)throw l.error;await this.#l(
l,s,o,r);break}default:return l}}}#a(t,n,r){return this.#n.run(async o=>{this.#i++;let s=this.#p(t,n),a=performance.now();
try{let c=await Ro(this.#r,this.#m(t),this.#f(),r);this.#s(c.status,a);let u=Io(c,s);u.kind==="accepted"&&this.#n.succeeded(),
(u.kind==="rate-limited"||c.status===503)&&this.#n.slowDown(o);let l=Date.parse(c.headers.date??"");return{verdict:u,serverDateMs:Number.
isNaN(l)?null:l}}catch(c){if(!(c instanceof _))throw c;return this.#s(0,a),{verdict:To(c,s),serverDateMs:null}}},r)}#s(t,n){
let r=(performance.now()-n)/1e3;this.#t.onRequest?.({host:this.#c,status:t,seconds:r})}get#c(){return new URL(this.base.
origin).host}#u(t,n,r){let{askedMs:o}=t,s=this.#e.maxRateLimitWaitMs??Ie.maxRateLimitWaitMs,a=xn(n,this.#t.random()),c=o!==
null&&o>0?o+Math.min(a,1e3):Math.max(a,250);if(r+c>s){let u=Math.ceil(c/1e3),l=`Jira limits the rate of requests and ask\
s to wait ${u} s, longer than the sync waits at once. It can be run again after that.`;throw g("RateLimited",l,t.error.failure.
cause,u)}return this.#n.pause(c)&&(this.#t.traffic?.onPause(this.#c,c),this.#d("rate-limit",c,"Jira limits the rate of r\
equests")),c}async#l(t,n,r,o){let s=xn(n,this.#t.random()),a=Math.min(t.askedMs??0,this.#e.maxRateLimitWaitMs??Ie.maxRateLimitWaitMs),
c=Math.max(s,a);this.#d("retry",c,`${t.error.failure.message} Try ${n+1} of ${r}`),await An(c,this.#t,o)}#d(t,n,r){n>=Ua&&
this.#t.onWait?.({kind:t,seconds:Math.round(n/1e3),message:r})}#f(){return{requestTimeoutMs:this.#e.requestTimeoutMs??Ie.
requestTimeoutMs,maxResponseBytes:this.#e.maxResponseBytes??Ie.maxResponseBytes}}#p(t,n){let r=this.base.contextPath+t.path;
return{what:`${t.method??"GET"} ${this.base.origin}${r}`,origin:this.base.origin,path:r,auth:this.authorization.kind,isFirstContact:n.
isFirstContact??!1,nowMs:this.#t.now()}}#m(t){let n=t.body===void 0?null:JSON.stringify(t.body);return{origin:this.base.
origin,path:this.base.contextPath+t.path+Ba(t.query??{}),method:t.method??"GET",headers:{accept:"application/json","acce\
pt-encoding":"gzip",authorization:this.authorization.header,"user-agent":"jirasync",...n===null?{}:{"content-type":"appl\
ication/json"}},body:n}}};function Ba(e){let t=new URLSearchParams;for(let[r,o]of Object.entries(e))o!=null&&t.set(r,Array.
isArray(o)?o.join(","):String(o));let n=t.toString();return n===""?"":`?${n}`}i(Ba,"queryString");var Ga="/rest/api/2/serverInfo";async function On(e,t,n){let r=new dt(e,t);try{let o=await Co(r,{isFirstContact:!0},n);return Wa(
r,o),Ha(r,await Ka(r,o),o)}catch(o){throw await r[Symbol.asyncDispose](),o}}i(On,"connectJira");function Ha(e,t,n){let r=za(
s=>t.fields(s)),o=i(async s=>{await Co(e,{},s)},"probe");return{deployment:t.deployment,browseUrl:qa(e,n),serverTime:new Date(
n.serverTimeMs),get requests(){return e.requests},async fieldNames(s){return new Map((await r(s)).map(({id:a,name:c})=>[
a,c]))},async epicLinkField(s){return t.deployment==="cloud"?void 0:tt(await r(s))},async epicClause(s,a){let c=t.deployment===
"cloud"?[]:await r(a);return t.epicClause(s,c,a)},count:i((s,a)=>t.count(Y(s),a),"count"),list:i((s,a)=>t.list(s,a),"lis\
t"),fetch:i((s,a,c)=>yo(s,a,{dialect:t,probe:o,concurrency:i(()=>e.concurrency,"concurrency")},c),"fetch"),[Symbol.asyncDispose]:()=>e[Symbol.
asyncDispose]()}}i(Ha,"jiraOf");async function Co(e,t,n){let{value:r,serverDateMs:o}=await e.send({path:Ga},t,n),s=r;if(!ce(
s)||typeof s.version!="string")throw p("NotFound",`${e.base.href} answers, but not as Jira does. Check Jira's base URL a\
nd its context path.`);let a=et(s.serverTime)??o;if(a===null)throw p("MalformedResponse",`${e.base.href} does not tell i\
ts time, which the sync needs to know what has changed.`);return{deployment:s.deploymentType==="Cloud"?"cloud":"datacent\
er",serverTimeMs:a,baseUrl:typeof s.baseUrl=="string"?s.baseUrl:null}}i(Co,"readServerInfo");async function Ka(e,t){if(t.
deployment==="datacenter")return uo(e);let{cloudDialect:n}=await import("./cloud-3E66CW23.js");return n(e)}i(Ka,"d\
ialectOf");function Wa(e,t){let n=/\.(?:atlassian\.net|jira\.com)$/i.test(new URL(e.base.origin).hostname);if(!(t.deployment!==
"cloud"||e.authorization.kind!=="bearer"||!n))throw p("AuthenticationFailed","Jira Cloud takes an API token only togethe\
r with its account's e-mail address. Set JIRA_EMAIL or the secret's key `email`.")}i(Wa,"refuseBearerOnCloudSite");function qa(e,t){
return!(new URL(e.base.origin).hostname==="api.atlassian.com")||t.baseUrl===null||!/^https:\/\/[\w.-]+\/?$/.test(t.baseUrl)?
e.base.href:t.baseUrl.replace(/\/$/,"")}i(qa,"browseUrlOf");function za(e){let t=null;return async n=>{let r=t??e(n);t=r;
try{return await r}catch(o){throw t===r&&(t=null),o}}}i(za,"once");var De=class{static{i(this,"IssueList")}#e=[];#t=0;get length(){return this.#t}add({id:t,key:n}){let[r,o]=[Buffer.byteLength(
t),Buffer.byteLength(n)],s=this.#n(8+r+o),{bytes:a}=s;a.writeUInt32LE(r,s.used),a.writeUInt32LE(o,s.used+4),s.used+=8,s.
used+=a.write(t,s.used),s.used+=a.write(n,s.used),this.#t++}*[Symbol.iterator](){for(let{bytes:t,used:n}of this.#e)for(let r=0;r<
n;){let o=r+8,s=o+t.readUInt32LE(r),a=s+t.readUInt32LE(r+4);yield{id:t.toString("utf8",o,s),key:t.toString("utf8",s,a)},
r=a}}*ids(){for(let{id:t}of this)yield t}*keys(){for(let{key:t}of this)yield t}#n(t){let n=this.#e.at(-1);if(n!==void 0&&
n.used+t<=n.bytes.length)return n;let r={bytes:Buffer.allocUnsafeSlow(Math.max(262144,t)),used:0};return this.#e.push(r),
r}};function W(e,t){return e===t?0:e<t?-1:1}i(W,"compareText");function ft(e,t){return e.length-t.length||W(e,t)}i(ft,"compa\
reNumerals");var Pn="customfield_",Ya=/^customfield_\d+$/;function pt(e){return e.startsWith(Pn)&&Ya.test(e)}i(pt,"isCustomFieldId");
function vo(e,t){return ft(e.slice(Pn.length),t.slice(Pn.length))}i(vo,"compareCustomFieldIds");function $o(e,t,n){return n===
void 0||n.some(r=>_o(r,e,t))}i($o,"isChosen");function Cn(e,t){let n=[...t].filter(([r])=>pt(r));return e.filter(r=>!n.some(
([o,s])=>_o(r,o,s)))}i(Cn,"unknownCustomFields");function _o(e,t,n){return e===t||e===n?!0:n!==void 0&&e.length===n.length&&
e.toLowerCase()===n.toLowerCase()}i(_o,"isNamed");var Va=/^[A-Z][A-Z0-9_]*-[1-9][0-9]*$/,Lo=250;function x(e){return e.length>Lo?`it is ${e.length} characters long, and a\
 file name may have ${Lo}`:Va.test(e)?Number.isSafeInteger(Z(e))?null:"its number is larger than any that Jira gives":"i\
t is not a project key of A-Z, 0-9 and _ with a number, such as PROJ-123"}i(x,"checkIssueKey");function Q(e){let t=x(e);
if(t===null)return;let n=JSON.stringify(e.slice(0,80));throw p("MalformedResponse",`Jira gave an issue the key ${n}, whi\
ch cannot name a file: ${t}.`)}i(Q,"assertIssueKey");function A(e){return e.slice(0,e.lastIndexOf("-"))}i(A,"projectOf");
function Z(e){return Number(e.slice(e.lastIndexOf("-")+1))}i(Z,"issueNumber");function vn(e,t){try{let n=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e);switch(t){case"yaml":return Xt(n);case"\
markdown":return Xt(Xa(n));case"json":return JSON.parse(n);default:return t}}catch(n){let r=n instanceof Error?n.message.
split(`
`,1)[0]:String(n);throw p("MalformedResponse",`The document is not valid ${t}: ${r}. Run the sync again with --force to \
rewrite it.`,n)}}i(vn,"parseDocument");function Xa(e){let t=e.indexOf(`
---
`);if(!e.startsWith(`---
`)||t===-1)throw new Error("it does not begin with front matter between --- lines");return e.slice(4,t+1)}i(Xa,"frontMat\
terOf");var Do={yaml:".yaml",markdown:".md",json:".json"},Qa=500,Fo=500;function O(e,t){return Q(e),`${mt(t)}${A(e)}/issues/${yt(
e,t)}${$n(e,t)}`}i(O,"issuePath");function ue(e,t){let n=_n(e.slice(e.lastIndexOf("/")+1),t);return n!==null&&O(n,t)===e?
n:null}i(ue,"issueKeyAt");function mt(e){return e.root===""?"projects/":`${e.root}/projects/`}i(mt,"projectsPath");function ht(e,t){
let n=e.split("/"),r=t.split("/"),o=0;for(;o<n.length-1&&n[o]===r[o];)o++;return"../".repeat(n.length-1-o)+r.slice(o).join(
"/")}i(ht,"relativePath");function $n(e,t){return e+Do[t.format]}i($n,"fileName");function _n(e,t){let n=Do[t.format];if(!e.
endsWith(n))return null;let r=e.slice(0,-n.length);return x(r)===null?r:null}i(_n,"keyOfFile");function yt(e,t){if(t.layout===
"flat")return"";let n=Math.floor(Z(e)/Qa);return`${Math.floor(n/Fo)}/${n%Fo}/`}i(yt,"shardOf");var gt="subtasks",Ne="epic";var Za=new RegExp("(?:[\\p{L}\\p{N}]\\p{M}*)+","gu"),ec=new RegExp("\\p{Default_Ignorable_Code_Point}+","gu"),tc=/^(?:subtasks|epic|con|prn|aux|nul|com\d|lpt\d)$/;
function Fn(e,t){let n=Ln(e);return n===""?No(Ln(t)):tc.test(n)?No(n):n}i(Fn,"relationshipType");function Mo(e){return e===
gt||e===Ne||e!==""&&Fn(e,"")===e}i(Mo,"isRelationshipType");var No=i(e=>e===""?"link":Ln(`link-${e}`),"prefixed");function Ln(e){
let n=e.normalize("NFKC").replace(ec,"").toLowerCase().normalize("NFKC").match(Za)?.join("-")??"";return Array.from(n).slice(
0,60).join("").replace(/-$/,"")}i(Ln,"slug");function Dn(e,t={}){if(x(e.key)!==null)return[];let n=[...nc(e),...rc(e),...oc(e),...ic(e,t)],r=new Map;for(let o of n)o.
source!==o.target&&x(o.source)===null&&x(o.target)===null&&r.set(`${o.type}/${o.source}/${o.target}`,o);return[...r.values()].
sort((o,s)=>W(o.type,s.type)||W(o.source,s.source)||W(o.target,s.target))}i(Dn,"relationshipsOf");function Me(e,{type:t,
source:n,target:r}){return e===r||e===n&&t!==Ne}i(Me,"isAuthority");function nc(e){return Jo(e.fields.issuelinks).flatMap(
t=>{let n=Nn(t.type),r=Te(n.outward)||Te(n.name),o=Fn(r,Te(n.id)),s=bt(t.outwardIssue),a=bt(t.inwardIssue);return[...s===
""?[]:[{type:o,source:e.key,target:s}],...a===""?[]:[{type:o,source:a,target:e.key}]]})}i(nc,"linksOf");function rc(e){return Jo(
e.fields.subtasks).map(t=>({type:gt,source:e.key,target:Te(t.key)}))}i(rc,"subtasksOf");function oc(e){return[{type:Nn(e.
fields.issuetype).subtask===!0?gt:Ne,source:bt(e.fields.parent),target:e.key}]}i(oc,"parentOf");function ic(e,{epicLinkField:t}){
return[t===void 0?"":Te(e.fields[t]),bt(e.fields.epic)].map(r=>({type:Ne,source:r,target:e.key}))}i(ic,"epicOf");var jo=i(
e=>typeof e=="object"&&e!==null&&!Array.isArray(e),"isRecord"),Nn=i(e=>jo(e)?e:{},"record"),Jo=i(e=>Array.isArray(e)?e.filter(
jo):[],"records"),Te=i(e=>typeof e=="string"?e:"","text"),bt=i(e=>Te(Nn(e).key),"keyOf");function Ae({type:e,source:t,target:n},r){return Q(t),Q(n),`${`${mt(r)}${A(t)}/relationships/${e}/${yt(t,r)}${t}`}/${yt(
n,r)}${$n(n,r)}`}i(Ae,"linkPath");function Mn(e,t){return ht(Ae(e,t),O(e.target,t))}i(Mn,"linkTarget");function Oe(e,t){
let n=mt(t);if(!e.startsWith(n))return null;let r=e.slice(n.length).split("/"),o=t.layout==="flat"?3:5,s=r[2]??"",a=r[o]??
"",c=_n(r.at(-1)??"",t);if(c===null||x(a)!==null||!Mo(s))return null;let u={type:s,source:a,target:c};return Ae(u,t)===e?
u:null}i(Oe,"relationshipAt");var sc=new Map([["self","the address of the value in Jira's REST API; it changes with the site's name and the API's vers\
ion"],["avatarUrls","addresses of pictures of a person or project; they change with the site and its picture service"],[
"iconUrl","the address of an icon; it changes with the site and its theme"]]);function Pe(e,t){if(q(e))return[...e.keys()];
let n=[];for(let r of Object.keys(e)){let o=e[r];o!==void 0&&(t||!cc(r,o))&&n.push(r)}return dc(n)}i(Pe,"keysOf");function b(e,t){
return q(e)?e.get(t):E(e)&&Object.hasOwn(e,t)?e[t]:void 0}i(b,"propertyOf");function ee(e){return E(e)&&e.type==="doc"&&
Array.isArray(e.content)}i(ee,"isAtlassianDocument");var v=i(e=>Array.isArray(e),"isList"),q=i(e=>e instanceof Map,"isOr\
dered"),E=i(e=>typeof e=="object"&&e!==null&&!Array.isArray(e)&&!q(e),"isObject"),je=class extends Error{static{i(this,"\
NestedTooDeepError")}},jn=1e3,ac=jn+2;function wt(e){if(e>ac)throw new je}i(wt,"assertNesting");var St=i(e=>new TypeError(
`A value of an issue is a ${typeof e}, which JSON does not have.`),"notJson");function cc(e,t){return sc.has(e)&&uc(t)}i(
cc,"isLeftOut");function uc(e){if(typeof e=="string")return Uo(e);if(!E(e))return!1;let t=Object.values(e);return t.length>
0&&t.every(n=>typeof n=="string"&&Uo(n))}i(uc,"holdsOnlyUrls");var Uo=i(e=>e.startsWith("https://")||e.startsWith("http:\
//"),"isUrl"),lc=16;function dc(e){if(e.length>lc)return e.sort();for(let t=1;t<e.length;t++){let n=e[t]??"",r=t;for(;r>
0;r--){let o=e[r-1]??"";if(o<=n)break;e[r]=o}e[r]=n}return e}i(dc,"sorted");var fc=new Map([["lastViewed","when the syncing account last looked at the issue: a fact about the account, different on\
 every run"]]),pc=[["summary","issuetype","project","status","statusCategory","priority","resolution","security"],["assi\
gnee","reporter","creator"],["created","updated","statuscategorychangedate","resolutiondate","duedate"],["labels","compo\
nents","versions","fixVersions"],["parent","epic","sprint","subtasks","issuelinks"]].flat(),mc=["environment","descripti\
on"],Bo=new Map(pc.map((e,t)=>[e,t])),hc=16,Rt=[];function Go(e){let t=Rt.find(r=>gc(r.ids,e));if(t!==void 0)return t.order;
let n=yc(e);return Rt.length>=hc&&Rt.shift(),Rt.push({ids:e,order:n}),n}i(Go,"fieldOrder");function yc(e){let t=i(r=>Bo.
get(r)??Bo.size+1+mc.indexOf(r),"rank");return{system:e.filter(r=>!pt(r)&&!fc.has(r)).sort((r,o)=>t(r)-t(o)||W(r,o)),custom:e.
filter(pt).sort(vo)}}i(yc,"orderOf");var gc=i((e,t)=>e.length===t.length&&e.every((n,r)=>n===t[r]),"isSame");var bc=[{include:"comments",field:"comment",listedUnder:"comments"},{include:"worklogs",field:"worklog",listedUnder:"wor\
klogs"},{include:"attachments",field:"attachment",listedUnder:null}],wc=new Set(["self","startAt","maxResults","total"]),
Sc=["comments","worklogs","attachments"];function Ho(e,t){let n=t.include??Sc,{system:r,custom:o}=Go(Object.keys(e.fields)),
s=new Map;for(let u of r){let l=e.fields[u];l!==void 0&&s.set(u,kc(u,l))}let a=Rc(s,n),c=new Map([["key",e.key],["id",e.
id],["url",Jn(e.key,t.browseUrl)],["fields",s],["customFields",Ic(e,o,t)],...a]);return n.includes("changelog")&&e.changelog!==
void 0&&c.set("changelog",Un(e.changelog)),c}i(Ho,"contentOf");function Jn(e,t){return`${t}/browse/${e}`}i(Jn,"issueUrl");
function Rc(e,t){let n=[];for(let{include:r,field:o,listedUnder:s}of bc){let a=e.get(o),c=s===null?a:b(a,s),u=t.includes(
r);if(u&&!v(c))continue;let l=u&&E(a)?xc(a,s):[];l.length>0?e.set(o,Object.fromEntries(l)):e.delete(o),u&&v(c)&&n.push([
r,Un(c)])}return n}i(Rc,"takeLists");function xc(e,t){return Pe(e,!1).filter(r=>r!==t&&!wc.has(r)).map(r=>[r,e[r]])}i(xc,
"restOf");function kc(e,t){return v(t)?e==="issuelinks"||e==="subtasks"?Un(t):e==="labels"&&t.every(n=>typeof n=="string")?
[...t].sort(W):t:t}i(kc,"sortedSet");function Un(e){let t=e.map(n=>({item:n,id:Ec(n)}));return t.some(({id:n})=>n==="")?
e:t.sort((n,r)=>ft(n.id,r.id)).map(({item:n})=>n)}i(Un,"sortedById");function Ec(e){let t=b(e,"id"),n=typeof t=="number"?
String(t):t;return typeof n=="string"&&/^\d+$/.test(n)?n:""}i(Ec,"numericId");function Ic(e,t,n){let r=new Map;for(let o of t){
let s=e.fields[o];if(s==null)continue;let a=n.fieldNames.get(o);$o(o,a,n.customFields)&&r.set(o,a===void 0?{value:s}:{name:a,
value:s})}return r}i(Ic,"customFieldsOf");function xt(e){return`${Bn(e,`
`,!1)}
`}i(xt,"emitJson");var Tc=/^[ !#-[\]-~]*$/;function kt(e){return Tc.test(e)?`"${e}"`:JSON.stringify(e)}i(kt,"quoteJson");
function Bn(e,t,n){if(typeof e=="string")return kt(e);if(typeof e=="number")return Pc(e);if(typeof e=="boolean"||e===null)
return String(e);if(wt((t.length-1)/Gn.length),v(e))return Oc(e,t,n);if(E(e)||q(e))return Ac(e,t,n||ee(e));throw St(e)}i(
Bn,"emit");var Gn="  ";function Ac(e,t,n){let r=t+Gn,o="";for(let s of Pe(e,n))o+=`${o===""?"{":","}${r}${kt(s)}: ${Bn(b(
e,s),r,n)}`;return o===""?"{}":`${o}${t}}`}i(Ac,"emitMap");function Oc(e,t,n){if(e.length===0)return"[]";let r=t+Gn,o="";
for(let s of e)o+=`${o===""?"[":","}${r}${Bn(s,r,n)}`;return`${o}${t}]`}i(Oc,"emitList");function Pc(e){return Number.isFinite(
e)?Object.is(e,-0)?"-0":String(e):Number.isNaN(e)?"null":e>0?"1e999":"-1e999"}i(Pc,"emitNumber");function L(e){return e.toWellFormed().replace(Cc,"").replace(vc," ").trim().replace($c,"\\$&").replace(_c,"$1\\$2").replace(
Lc,"$1\\")}i(L,"inlineText");function Ko(e,t){return typeof t=="string"&&Fc.test(t)?`[${L(e)}](${t})`:L(e)}i(Ko,"inlineL\
ink");var Cc=/[\u202a-\u202e\u2066-\u2069]/g,vc=/[\s\p{Cc}\ufeff]+/gu,$c=/[\\`*_[\]<>&#|~$]/g,_c=/(https?|ftp|mailto|xmpp|www)([:.])/gi,
Lc=/^(?:(?=[-+=])|(\d+)(?=[.)]))/,Fc=/^https?:\/\/[^\s\p{C}<>()[\]\\|`"]+$/u;var Dc=[["Type","issuetype"],["Status","status"],["Priority","priority"],["Resolution","resolution"],["Assignee","assign\
ee"],["Reporter","reporter"],["Created","created"],["Updated","updated"],["Resolved","resolutiondate"],["Due","duedate"],
["Labels","labels"],["Components","components"],["Affects","versions"],["Fixed in","fixVersions"]];function qo(e){let n=Dc.
map(([r,o])=>({label:r,text:L($(e.get(o)))})).filter(({text:r})=>r!=="").map(({label:r,text:o})=>`| ${r} | ${o} |
`);return n.length===0?"":`| Field | Value |
| --- | --- |
${n.join("")}`}i(qo,"fieldTable");function $(e){return v(e)?e.map($).join(", "):E(e)?Mc.map(t=>b(e,t)).find(Nc)??"":e==null?
"":String(e)}i($,"shown");var Nc=i(e=>typeof e=="string","isText"),Mc=["displayName","name","value","key","accountId","e\
mailAddress"];function zo(e){return!v(e)||e.length===0?[]:[`## Attachments

${e.filter(E).map(n=>{let r=b(n,"size"),s=[...[b(n,"mimeType"),typeof r=="number"?`${r} bytes`:"",b(n,"author")],b(n,"cr\
eated")].map($).filter(c=>c!=="");return`- ${Ko($(b(n,"filename")),b(n,"content"))}${s.length===0?"":` (${L(s.join(", "))}\
)`}
`}).join("")}`]}i(zo,"attachmentsSection");function Yo(e,t){let n=[...jc(e,t)].map(({label:r,issue:o})=>{let s=Jc($(e.get(
"key")),o,t);return`- ${L(r)} ${s}
`});return n.length===0?[]:[`## Links

${n.join("")}`]}i(Yo,"linksSection");function*jc(e,{epicLinkField:t=""}){let n=e.get("fields"),r=b(b(e.get("customFields"),
t),"value"),o=b(n,"parent"),s=b(n,"epic");E(o)&&(yield{label:"Parent:",issue:o}),E(s)&&(yield{label:"Epic:",issue:s}),typeof r==
"string"&&(yield{label:"Epic:",issue:{key:r}});for(let a of Wo(b(n,"subtasks")))yield{label:"Sub-task:",issue:a};for(let a of Wo(
b(n,"issuelinks"))){let c=b(a,"type");for(let[u,l]of[["outwardIssue","outward"],["inwardIssue","inward"]]){let d=b(a,u);
E(d)&&(yield{label:$(b(c,l)??b(c,"name")),issue:d})}}}i(jc,"linkedIssues");function Jc(e,t,{browseUrl:n,layout:r="flat"}){
let o=$(b(t,"key")),s=b(t,"fields"),a=L($(b(s,"summary")??b(t,"summary"))),c=L($(b(s,"status"))),u=`${a===""?"":`: ${a}`}${c===
""?"":` (${c})`}`;if(x(o)!==null||x(e)!==null)return`${L(o)}${u}`;let l={root:"",layout:r,format:"markdown"},d=ht(O(e,l),
O(o,l));return`[${o}](${d}) ([Jira](${Jn(o,n)}))${u}`}i(Jc,"linkLine");var Wo=i(e=>v(e)?e:[],"asList");function Xo(e,t,n){Zo(e,t)||e.text(ru(Je(t),n))}i(Xo,"writeText");function Qo(e,t){Zo(e,t)||e.text(It(t))}i(Qo,"writeLin\
e");function Kn(e){return!Zc.test(e)}i(Kn,"isPrintable");function Je(e){return e.includes(`\r
`)?e.replaceAll(`\r
`,`
`):e}i(Je,"withLf");var Et=32,Hn=34,Uc=35,Vo=58,Bc=92,Gc=127,Hc=/^(?:true|false|yes|no|on|off|y|n|null)$/i,Kc=5,Wc=32;function Zo(e,t){
if(t.length>Wc)return!1;let n=e.reserve(t.length+2),r=qc(t.charCodeAt(0)),o=r?e.length:e.length+1,s=0;for(let a=0;a<t.length;a++){
let c=t.charCodeAt(a);if(c<Et||c>=Gc||c===Hn||c===Bc||r&&(c===Et?s===Vo:c===Uc&&s===Et))return!1;n[o++]=c,s=c}if(r){if(s===
Et||s===Vo||ei(t))return!1}else n[e.length]=Hn,n[o++]=Hn;return e.length=o,!0}i(Zo,"wroteShort");function qc(e){return e>=
97&&e<=122||e>=65&&e<=90||e===95||e===47||e===40||e===36}i(qc,"startsPlain");var ei=i(e=>e.length<=Kc&&Hc.test(e),"isRes\
erved"),zc=/^[\p{L}_/($][^\0-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]*$/u,Yc=/: | #|[:\s]$/u,Vc=/^[A-Za-z_/($](?:[!-9;-~]| (?=[!"$-~])|:(?=[!-~]))*$/,
Xc=/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;function It(e){return(Vc.test(e)||zc.test(e)&&!Yc.test(e))&&!ei(e)?e:Qc(
e)}i(It,"lineOf");function Qc(e){return kt(e).replace(Xc,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}i(Qc,"\
quoted");var Zc=/[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]/u,eu=/[^\s]/u,tu=/(?:^|\n)[ \t]+\n*$/,
nu=/^\n*[ \t]/,ru=i((e,t)=>ou(e)?iu(e,t):It(e),"linesOf");function ou(e){return e.includes(`
`)&&Kn(e)&&eu.test(e)&&!tu.test(e)}i(ou,"isLiteral");function iu(e,t){let n=" ".repeat(t),r=nu.test(e)?"2":"",o=e.endsWith(
`
`)?e.slice(0,-1):e,s=o===e?"-":o===""||o.endsWith(`
`)?"+":"",a=e.startsWith(`
`)?"":n;return`|${r}${s}
${a}${o.replace(/\n(?=[^\n])/g,`
${n}`)}`}i(iu,"literal");function Tt(e){if(ee(e))return ti(xt(e).trimEnd(),"json");if(typeof e!="string"||e==="")return null;let t=Je(e);return Kn(
t)?ti(t,"jira"):null}i(Tt,"markupOf");function ti(e,t){let r=(e.match(/`+/g)??[]).reduce((s,a)=>Math.max(s,a.length),0),
o="`".repeat(Math.max(3,r+1));return`${o}${t}
${e}
${o}
`}i(ti,"fenced");var At=class{static{i(this,"Utf8Writer")}#e=Buffer.allocUnsafeSlow(65536);length=0;reserve(t){return this.length+t>this.#e.
length&&this.#t(this.length+t),this.#e}add(t){let n=this.reserve(t.length),r=this.length;for(let o=0;o<t.length;o++)n[r++]=
t[o]??0;this.length=r}ascii(t){let n=this.reserve(t.length),r=this.length;for(let o=0;o<t.length;o++)n[r++]=t.charCodeAt(
o);this.length=r}text(t){this.reserve(t.length*3),this.length+=this.#e.write(t,this.length,"utf8")}newLine(t){let n=this.
reserve(t+1),r=this.length;n[r++]=10;for(let o=r+t;r<o;r++)n[r]=32;this.length=r}copy(){return Buffer.from(this.#e.subarray(
0,this.length))}clear(){this.length=0,this.#e.length>1048576&&(this.#e=Buffer.allocUnsafeSlow(65536))}#t(t){let n=Buffer.
allocUnsafeSlow(t*2);this.#e.copy(n,0,0,this.length),this.#e=n}};var su=1e3,au=64,cu=2048,Ot=new Map;function ni(e,t){return Ot.get(e)??lu(e,uu(e,t))}i(ni,"encodedKey");function uu(e,t){
let n=It(e),r=n.length<=su,o=Buffer.from(r?`${n}: `:`? ${n}
${" ".repeat(t)}: `);return{beforeScalar:o,beforeLines:o.subarray(0,-1)}}i(uu,"encode");function lu(e,t){return e.length>
au||(Ot.size>=cu&&Ot.clear(),Ot.set(e,t)),t}i(lu,"remember");var Ue=2,I=new At;function Wn(e){return I.clear(),typeof e=="string"?Qo(I,Je(e)):qn(e)?Yn(e,0):zn(e,0,!1,"item"),I.ascii(
`
`),I.copy()}i(Wn,"encodeYaml");function ri(e){return Wn(e).toString("utf8")}i(ri,"emitYaml");var qn=i(e=>typeof e!="obje\
ct"||e===null,"isScalar");function zn(e,t,n,r){wt(t/Ue),v(e)?pu(e,t,n,r):q(e)?fu(e,t,r):E(e)&&du(e,t,n||ee(e),r)}i(zn,"w\
riteLines");function du(e,t,n,r){let o=!0;for(let s of Pe(e,n))(!o||r==="key")&&I.newLine(t),o=!1,oi(s,e[s],t,n);o&&I.ascii(
r==="key"?" {}":"{}")}i(du,"writeObject");function fu(e,t,n){let r=!0;for(let[o,s]of e)(!r||n==="key")&&I.newLine(t),r=!1,
oi(o,s,t,!1);r&&I.ascii(n==="key"?" {}":"{}")}i(fu,"writeOrdered");function pu(e,t,n,r){let o=!0;for(let s of e)(!o||r===
"key")&&I.newLine(t),o=!1,I.ascii("- "),qn(s)?Yn(s,t+Ue):zn(s,t+Ue,n,"item");o&&I.ascii(r==="key"?" []":"[]")}i(pu,"writ\
eList");function oi(e,t,n,r){let{beforeScalar:o,beforeLines:s}=ni(e,n);qn(t)?(I.add(o),Yn(t,n+Ue)):(I.add(s),zn(t,n+Ue,r,
"key"))}i(oi,"writeEntry");function Yn(e,t){if(typeof e=="string")Xo(I,e,t);else if(typeof e=="number")I.ascii(mu(e));else if(typeof e==
"boolean"||e===null)I.ascii(String(e));else throw St(e)}i(Yn,"writeScalar");function mu(e){if(Object.is(e,-0))return"-0";
if(Number.isNaN(e))return"null";if(!Number.isFinite(e))return e>0?".inf":"-.inf";let t=String(e);return t.includes("e")&&
!t.includes(".")?t.replace("e",".0e"):t}i(mu,"numeral");var hu=[{id:"description",heading:"Description"},{id:"environment",heading:"Environment"}],ii=`_The text has characters \
that cannot be shown here; it is in the front matter._
`;function si(e,t){let n=new Map(e),o=[`# ${$(e.get("key"))}: ${L($(Pt(e,"fields").get("summary")))}
`,qo(Pt(e,"fields")),...yu(n),...gu(n),...wu(n),...zo(e.get("attachments")),...Yo(e,t)];return`---
${ri(n)}---

${o.filter(s=>s!=="").join(`
`)}`}i(si,"emitMarkdown");function yu(e){let t=new Map(Pt(e,"fields")),n=hu.flatMap(({id:r,heading:o})=>{let s=t.get(r)??
null,a=Tt(s);return a!==null&&t.delete(r),s===null||s===""?[]:[`## ${o}

${a??ii}`]});return e.set("fields",t),n}i(yu,"takeFieldTexts");function gu(e){let t=new Map(Pt(e,"customFields")),n=[];for(let[
r,o]of t){let s=b(o,"value"),a=bu(s)?Tt(s):null;!E(o)||a===null||(t.set(r,ai(o,"value")),n.push(`## ${L(`${$(b(o,"name"))}\
 (${r})`)}

${a}`))}return e.set("customFields",t),n}i(gu,"takeCustomTexts");var bu=i(e=>ee(e)||typeof e=="string"&&e.includes(`
`),"isLongText");function wu(e){let t=e.get("comments");if(!v(t)||t.length===0)return[];let n=[],r=t.map(o=>{if(!E(o))return o;
let s=b(o,"body")??null,a=Tt(s),c=a??(s===null||s===""?"":ii),u=[b(o,"author"),b(o,"created")].map($).filter(l=>l!=="");
return n.push(`### ${L(u.join(", "))||"Comment"}

${c}`),a===null?o:ai(o,"body")});return e.set("comments",r),[`## Comments
`,...n]}i(wu,"takeComments");function Pt(e,t){let n=e.get(t);return q(n)?n:new Map}i(Pt,"mapAt");function ai(e,t){return Object.
fromEntries(Object.entries(e).filter(([n])=>n!==t))}i(ai,"without");function Vn(e,t){try{return Su(e,t)}catch(n){throw n instanceof je?Ru(e.key):n}}i(Vn,"renderDocument");function Su(e,t){
let n=Ho(e,t);switch(t.format){case"yaml":return Wn(n);case"json":return Buffer.from(xt(n),"utf8");case"markdown":return Buffer.
from(si(n,t),"utf8");default:return t.format}}i(Su,"encode");var Ru=i(e=>p("MalformedResponse",`A field of ${e} is neste\
d more than ${jn} levels deep, which no reader of YAML or JSON can be relied on to load. Correct the field in Jira, or c\
hoose other fields in spec.fields.`),"nestedTooDeep");function ci({target:e},t){return e.projectKey!==void 0?{kind:"project",project:e.projectKey}:{kind:"keys",keys:new Set(rt(
t?.owned??{}))}}i(ci,"ownershipOf");function Ct(e,t){switch(e.kind){case"project":return A(t)===e.project;case"keys":return e.
keys.has(t);default:return e}}i(Ct,"owns");function vt(e,t){return e.kind==="project"&&A(t)!==e.project&&x(t)===null}i(vt,
"isStranger");async function ui(e,t){if(e.query===null){let n=new De;for(let r of new Set(e.job.spec.target.issueKeys))n.add({id:r,key:r});
return{issues:n,strangers:[],isComplete:!0}}if(e.mode.kind==="changes"){let n=ae(e.query,on(e.mode.sinceMs));return{...await li(
n,e,t),isComplete:!1}}return{...await Xn(e.query,e,t),isComplete:!0}}i(ui,"discoverIssues");async function Xn(e,t,n){let r=await li(
e,t,n),[o]=r.strangers;if(r.issues.length>0||o===void 0)return r;throw g("Incomplete",`All issues that Jira lists for ${se(
t.job.spec.target)} have keys of another project, such as ${JSON.stringify(o)}. Nothing was written. If the project's ke\
y was changed in Jira, use the new one.`)}i(Xn,"listAll");async function li(e,{ownership:t,jira:n},r){let o=new De,s=[];
for(let a of await n.list(e,r))vt(t,a.key)?s.push(a.key):o.add(a);return{issues:o,strangers:s}}i(li,"list");async function*Qn(e,t,n,r){let o=new Set;for(let s of n)x(s)===null&&o.add(xu(t,A(s)));if(!(e.head===null||o.size===0))for await(let{
path:s,oid:a}of e.listFiles([...o].sort(),r)){let c=ue(s,t);c!==null&&(yield{key:c,oid:a})}}i(Qn,"listMirrored");async function le(e,t,n,r){
let o=new Map;for await(let{key:s,oid:a}of Qn(e,t,n,r))o.set(s,a);return o}i(le,"mirroredIssues");function xu(e,t){return`${Be(
e)}/${t}`}i(xu,"projectFolder");function Be({root:e}){return e===""?"projects":`${e}/projects`}i(Be,"projectsFolder");function di(e,t){
return O("A-1",e)===O("A-1",t)}i(di,"samePlace");function fi({incremental:e,force:t,state:n,configHash:r}){return e?t?{kind:"full",why:"--force was given"}:n===null?{kind:"\
full",why:"there is no state of an earlier run"}:n.configHash!==r?{kind:"full",why:"the configuration changed since the \
last run"}:n.watermark===null?{kind:"full",why:"no earlier run was complete"}:{kind:"changes",sinceMs:Date.parse(n.watermark)-
9e5}:{kind:"full",why:"all issues were asked for"}}i(fi,"chooseMode");var ku={cloud:5e3,datacenter:1e3};function pi({census:e},t){
return e!==null&&e.issues<ku[t]}i(pi,"isListedAtOnce");function mi({state:e,createdIssues:t,countedIssues:n,now:r}){return e.
census===null||e.pending.length>0||n!==e.census.issues+t?!0:r.getTime()-Date.parse(e.census.at)>6048e5}i(mi,"needsCensus");var $t=class{static{i(this,"FetchedIssues")}#e=new Map;#t={created:0,updated:0,unchanged:0};get size(){let{created:t,updated:n,
unchanged:r}=this.#t;return t+n+r}count(t){return this.#t[t]}add(t,n,r=""){let o=A(t),s=this.#e.get(o);s===void 0&&(s=new Zn(
o),this.#e.set(o,s)),s.add(Z(t),n,r),this.#t[n]++}has(t){return this.#r(t)!==void 0}writtenOid(t){return this.#r(t)?.writtenOid(
Z(t))}*keys(){for(let t of this.#e.values())yield*t.keys()}sortedKeys(t){return this.#n().flatMap(n=>[...n.sortedKeys(t)])}*written(){
for(let t of this.#n())yield*t.written()}#n(){return[...this.#e.values()].sort((t,n)=>t.project<n.project?-1:1)}#r(t){let n=this.#e.
get(A(t)),r=Z(t);return n?.keyOf(r)===t&&n.has(r)?n:void 0}},Ce=-1,Eu=16,Zn=class{static{i(this,"ProjectIssues")}project;#e=new Map;#t=0;#n=new Uint8Array(
0);#r=Buffer.alloc(0);#o=0;constructor(t){this.project=t}add(t,n,r){if(n==="unchanged"){this.#e.set(t,Ce);return}this.#o=
r.length/2,this.#c(),this.#n[this.#t]=n==="updated"?1:0,this.#r.write(r,this.#t*this.#o,"hex"),this.#e.set(t,this.#t++)}has(t){
return this.#e.has(t)}keyOf(t){return`${this.project}-${t}`}writtenOid(t){let n=this.#e.get(t)??Ce;return n===Ce?void 0:
this.#a(n)}*keys(){for(let t of this.#e.keys())yield this.keyOf(t)}*sortedKeys(t){for(let n of this.#s(r=>this.#i(r)===t))
yield this.keyOf(n)}*written(){for(let t of this.#s(n=>n!==Ce)){let n=this.#e.get(t)??Ce;yield{key:this.keyOf(t),oid:this.#a(
n)}}}#i(t){return t===Ce?"unchanged":this.#n[t]===1?"updated":"created"}#a(t){return this.#r.toString("hex",t*this.#o,(t+
1)*this.#o)}#s(t){let n=new Float64Array(this.#e.size),r=0;for(let[o,s]of this.#e)t(s)&&(n[r++]=o);return n.subarray(0,r).
sort()}#c(){if(this.#t<this.#n.length)return;let t=Math.max(Eu,this.#t*2),[n,r]=[new Uint8Array(t),Buffer.alloc(t*this.#o)];
n.set(this.#n),r.set(this.#r),this.#n=n,this.#r=r}};function Ge({type:e,source:t,target:n}){return[e,t,n].join("/")}i(Ge,"encodeRelationship");function de(e){let[t="",n="",
r=""]=e.split("/");return{type:t,source:n,target:r}}i(de,"decodeRelationship");function hi(e,t,n){if(n.has(Ge(e)))return!1;
let{source:r,target:o}=e;return[r,o].some(s=>t.has(s)&&Me(s,e))}i(hi,"isStale");function yi(){return{fetched:new $t,relationships:new Set,failed:[],missing:new Set,moved:new Set,neighbours:new Set,parents:new Set}}
i(yi,"noIssues");async function ve(e,t,n,r){let o;for await(let s of n.jira.fetch(e,n.fetchOptions,r)){o??=await n.documentOptions(
r);let a=Lt(t);for(let c=s.issues.pop();c!==void 0;c=s.issues.pop())await Iu(c,t,o,n);for(let c of s.failed)t.failed.push(
c);for(let c of s.missing)t.missing.add(c);er(a,t,n)}}i(ve,"syncIssues");async function Iu(e,t,n,r){let{id:o,key:s}=e;if(t.
fetched.has(s)||r.isStranger(s))return;let a=Ou(e,n);if(a instanceof k){t.failed.push({id:o,key:s,failure:a.failure});return}
let c=Dn(e,n);if(r.withRelationships)for(let d of c)t.relationships.add(Ge(d));let u=r.mirrored.get(s);if(u!==void 0&&u===
r.blobId(a)){t.fetched.add(s,"unchanged");return}let l=u===void 0?"created":"updated";t.fetched.add(s,l,await r.write(s,
a,l)),r.followsNeighbours&&Tu(e,l,c,t,r)}i(Iu,"syncIssue");function Tu({key:e,fields:t},n,r,o,{jira:s}){for(let c of r){
let u=c.source===e?c.target:c.source;Me(u,c)&&o.neighbours.add(u)}(s.deployment==="cloud"?Au(t.issuetype):n==="created")&&
o.parents.add(e)}i(Tu,"noteNeighbours");function Au(e){return typeof e!="object"||e===null||!("hierarchyLevel"in e)?!0:typeof e.
hierarchyLevel!="number"||e.hierarchyLevel>0}i(Au,"isAboveStandard");function Ou(e,t){try{return Q(e.key),Vn(e,t)}catch(n){
if(n instanceof k)return n;throw n}}i(Ou,"tryRender");function _t({failed:e},t){let n=new Map(e.flatMap(({id:r,key:o},s)=>o===
void 0?[[r,s]]:[]));if(n.size!==0)for(let{id:r,key:o}of t){let s=n.get(r),a=s===void 0?void 0:e[s];s!==void 0&&a!==void 0&&
(e[s]={...a,key:o})}}i(_t,"nameFailed");function Lt({fetched:e,failed:t}){let[n,r]=[e.count("created"),e.count("updated")];
return{created:n,updated:r,fetched:e.size,failed:t.length}}i(Lt,"tally");function er(e,t,{emit:n,now:r}){let o=Lt(t),s=o.
created-e.created,a=o.updated-e.updated,c=o.fetched-e.fetched-s-a,u=o.failed-e.failed;s+a+c+u!==0&&n({kind:"processed",at:r(),
created:s,updated:a,unchanged:c,failed:u})}i(er,"reportProgress");async function bi(e,t,n,r,o){let{state:s,query:a,jira:c}=e,u=c.serverTime;if(t.isComplete||s===null||a===null){let{unfetched:y,
issues:R}=Pu(t,n);return await gi(e,R,o),{unfetched:y,record:{at:u.toISOString(),issues:R}}}let l=pi(s,c.deployment)?null:
await c.count(a,o),d=n.fetched.count("created");if(l!==null&&!mi({state:s,createdIssues:d,countedIssues:l,now:u})&&t.strangers.
length===0)return{unfetched:null,record:{at:s.census?.at??u.toISOString(),issues:l}};let m=await Xn(a,e,o);await Cu(m.issues,
e,t,n,r,o);let h=new Set;for(let{id:y,key:R}of m.issues)n.missing.has(y)||h.add(R);return await gi(e,h.size,o),{unfetched:new Set(
[...h].filter(y=>!n.fetched.has(y))),record:{at:u.toISOString(),issues:l??h.size}}}i(bi,"takeCensus");function Pu({issues:e},t){
let n=new Set(t.failed.map(({id:s})=>s)),r=new Set,o=0;for(let{id:s,key:a}of e)t.fetched.has(a)?o++:n.has(s)&&r.add(a);return{
unfetched:r,issues:o+r.size}}i(Pu,"stillThere");async function Cu(e,{state:t,place:n,destination:r},o,s,a,c){let u=await le(
r.base,n,e.keys(),c),l=new Set((t?.pending??[]).flatMap(({id:m,key:h})=>[m,h??m])),d=new Set(s.failed.map(({id:m})=>m)),
f=[];for(let{id:m,key:h}of e)s.fetched.has(h)||d.has(m)||(l.has(m)||l.has(h)||!u.has(h))&&f.push(m);a.emit({kind:"discov\
ered",at:a.now(),total:o.issues.length+f.length}),await ve(f,s,{...a,mirrored:u},c),_t(s,e)}i(Cu,"syncUnseen");async function gi(e,t,n){
let{ownership:r,destination:o}=e,{spec:s,force:a}=e.job;if(t>0||a||!e.prunes)return;let c=0;if(r.kind==="keys")c=r.keys.
size;else for(let u of e.previousPlace===null?[e.place]:[e.place,e.previousPlace])c+=(await le(o.base,u,[`${r.project}-1`],
n)).size;if(c!==0)throw p("Incomplete",`Jira lists no issue for ${se(s.target)}, but ${c} are mirrored. Nothing was dele\
ted. Check that the Jira account may still browse them; if they are really gone, run once with --force.`)}i(gi,"assertNo\
tEmptied");async function wi(e,t){let n=new AbortController,r=AbortSignal.any([t,n.signal]),o=e.connectJira(r),s=e.openDestination(
r);try{let[a,c]=await Promise.all([o,s]);return{jira:a,destination:c,async[Symbol.asyncDispose](){await Promise.allSettled(
[a[Symbol.asyncDispose](),c[Symbol.asyncDispose]()])}}}catch(a){n.abort(a);for(let c of await Promise.allSettled([o,s]))
c.status==="fulfilled"&&await c.value[Symbol.asyncDispose]();throw a}}i(wi,"connect");async function Si(e,{unfetched:t},n,r){let o=new Set(n.moved);if(t===null||!e.prunes)return o;for(let s of e.previousPlace===
null?[e.place]:[e.place,e.previousPlace]){let a=e.ownership.kind==="keys"?e.ownership.keys:[`${e.ownership.project}-1`];
for await(let{key:c}of Qn(e.destination.base,s,a,r))Ct(e.ownership,c)&&!t.has(c)&&!n.fetched.has(c)&&o.add(c)}return o}i(
Si,"goneIssues");async function Ri(e,{place:t,destination:n},r){let o=new Set;if(e.size===0)return o;for await(let{path:s}of n.
base.listFiles([Be(t)],r)){let a=Oe(s,t);a!==null&&(e.has(a.source)&&o.add(a.target),e.has(a.target)&&o.add(a.source))}return o}
i(Ri,"relatedIssues");var tr=6;function Ei(e,t,n){if(e===null)return"its content differs";let r=xi(e,n),o=xi(t,n),s=[...new Set([...r.keys(),...o.
keys()])].filter(u=>r.get(u)!==o.get(u));if(s.length===0)return"its text differs";let a=s.slice(0,tr);s.length>tr&&a.push(
`${s.length-tr} more`);let c=a.pop();return a.length===0?`${c} differs`:`${a.join(", ")} and ${c} differ`}i(Ei,"explainU\
pdate");function xi(e,t){let n=new Map;for(let[r,o]of ki(vu(e,t)))if(r!=="fields"&&r!=="customFields")n.set(r,JSON.stringify(
o));else for(let[s,a]of ki(o))n.set(s,JSON.stringify(a));return n}i(xi,"parts");function ki(e){return typeof e=="object"&&
e!==null?Object.entries(e):[]}i(ki,"entries");function vu(e,t){try{return vn(e,t)}catch{return null}}i(vu,"tryParse");var $u=50;async function Ii(e,t,n,r){let{jira:o,destination:s}=e,{spec:a,dryRun:c}=e.job,u=t.issues.keys(),l=e.ownership.
kind==="keys"?[...u,...e.ownership.keys]:u,d=await le(s.base,e.place,l,r),f=new Map;return{jira:o,fetchOptions:a.include===
void 0?{}:{include:a.include},documentOptions:i(h=>_u(a,o,h),"documentOptions"),withRelationships:a.destination.relationships===
"symlinks",followsNeighbours:!t.isComplete,isStranger:i(h=>vt(e.ownership,h),"isStranger"),isKeyList:e.query===null,mustExist:!e.
prunes,mirrored:d,blobId:i(h=>s.blobId(h),"blobId"),write:c?m:(h,w)=>s.writeBlob(w,r),explanations:f,emit:n.emit,now:n.now};
async function m(h,w,y){if(y==="updated"&&f.size<$u){let R=await s.base.readFile(O(h,e.place),r);f.set(h,Ei(R,w,e.place.
format))}return s.blobId(w)}}i(Ii,"issueContext");async function _u(e,t,n){let r=await t.epicLinkField(n),o=await t.fieldNames(
n);return Lu(e.fields??[],o),{format:e.destination.format,layout:e.destination.layout,fieldNames:o,browseUrl:t.browseUrl,
...e.fields===void 0?{}:{customFields:e.fields},...e.include===void 0?{}:{include:e.include},...r===void 0?{}:{epicLinkField:r}}}
i(_u,"documentOptions");function Lu(e,t){let[n]=Cn(e,t);if(n===void 0)return;let r=kr(n,[...t.values()]),o=r===void 0?"":
` Did you mean ${JSON.stringify(r)}?`;throw p("InvalidSpec",`This Jira has no custom field ${JSON.stringify(n)} (spec.fi\
elds).${o} Give its name as Jira shows it, or its id, as in "customfield_10016".`)}i(Lu,"assertFieldsExist");async function Ti(e,t,n,r){if(!n.isKeyList)return;let o=new Set(t.failed.flatMap(({id:a,key:c})=>[a,c??a])),s=Lt(t);for(let a of e.
issues.keys())t.fetched.has(a)||o.has(a)||(t.missing.has(a)||await Fu(a,t,n,r),n.mustExist&&t.missing.has(a)&&t.failed.push(
{id:a,key:a,failure:Nu(a)}));er(s,t,n)}i(Ti,"settleKeyList");async function Fu(e,t,{jira:n},r){for await(let{issues:o,missing:s,
failed:a}of n.fetch([e],{},r)){if(o.some(c=>c.key===e))throw Du(e);o.length>0&&t.moved.add(e);for(let c of s)t.missing.add(
c);for(let c of a)t.failed.push(c)}}i(Fu,"settleAlone");function Du(e){return g("Incomplete",`Jira left out ${e} when it\
 was asked for it. Nothing was written; run the sync again.`)}i(Du,"unaccounted");function Nu(e){return{reason:"NotFound",
message:`Jira has no issue ${e}, or this account may not see it. Check the key and the account's permissions.`,retryable:!1}}
i(Nu,"notFound");var Ai=500;async function Oi(e,t,n,r,o){let s=new Set(n.failed.flatMap(({id:m,key:h})=>[m,h??m])),a=i(m=>n.fetched.has(m)||
s.has(m)||t.has(m),"isSettled"),u=[...await Ri(t,e,o),...n.neighbours].filter(m=>Ct(e.ownership,m));for(let m of await Mu(
n.parents,e,o))u.push(m);let l=await le(e.destination.base,e.place,u,o),d=[...new Set(u)].filter(m=>l.has(m)&&!a(m));if(d.
length===0)return;let f=n.fetched.size+n.failed.length+d.length;r.emit({kind:"discovered",at:r.now(),total:f}),await ve(
d,n,{...r,mirrored:l,followsNeighbours:!1},o)}i(Oi,"refreshNeighbours");async function Mu(e,{query:t,jira:n},r){if(e.size===
0||t===null)return[];let o=await n.epicLinkField(r),s=o===void 0?"parent":`cf[${o.replace("customfield_","")}]`;if(n.deployment===
"datacenter"&&o===void 0)return[];let a=[],c=[...e].map(xe);for(let u=0;u<c.length;u+=Ai){let l=`${s} in (${c.slice(u,u+
Ai).join(",")})`;for(let{key:d}of await ju(ae(t,l),n,r))a.push(d)}return a}i(Mu,"childrenOf");async function ju(e,t,n){try{
return await t.list(e,n)}catch(r){throw!(r instanceof k)||r.failure.reason!=="InvalidQuery"?r:g("Incomplete","An issue w\
ent away while its children were listed. Nothing was written.",r)}}i(ju,"listOrAgain");async function Pi(e,t,n){let r=Cr(e);switch(r.kind){case"issues":return null;case"jql":return Y(r.jqlQuery);case"project":
return an(r.projectKey);case"epic":return t.epicClause(r.epicKey,n);default:return r}}i(Pi,"targetQuery");async function Ci(e,t,{jira:n,destination:r},o){let{spec:s}=e,{layout:a,format:c}=s.destination,u={root:Ye(s.destination),
layout:a,format:c},l=ot(u.root,e.name,e.namespace),d=V(await r.base.readFile(l,o)),f=Pr(s,n.browseUrl),m=s.syncType==="i\
ncremental",h=d===null?u:{root:u.root,...d.place};return{job:e,jira:n,destination:r,operationID:t,query:await Pi(s.target,
n,o),mode:fi({incremental:m,force:e.force,state:d,configHash:f}),state:d,stateFile:l,configHash:f,place:u,previousPlace:di(
h,u)?null:h,ownership:ci(s,d),prunes:_r(s)}}i(Ci,"prepareRun");async function vi({ownership:e,place:t,stateFile:n},r,o){if(e.kind==="project"||r.head===null)return()=>!1;let s=new Set,
a=new Set;for await(let{path:c}of r.listFiles([hn(t.root)],o)){if(c===n||!c.endsWith(".json"))continue;let u=V(await r.readFile(
c,o));u?.project!==void 0&&s.add(u.project);for(let l of rt(u?.owned??{}))e.keys.has(l)&&a.add(l)}return c=>s.has(A(c))||
a.has(c)}i(vi,"claimsOfOthers");function _i(e){let t=[Ft("Created",e.created),Ft("Updated",e.updated),Ft("Deleted",e.deleted),Ft("Failed, tried again by\
 the next run",e.failed)].filter(o=>o!==""),n=`Jirasync-Name: ${e.name}
Jirasync-Operation: ${e.operationID}`;return`${[$i(e.subject??"")||$i(Ju(e)),t.join(`
`),n].filter(o=>o!=="").join(`

`)}
`}i(_i,"commitMessage");function Ju({target:e,created:t,updated:n,deleted:r,failed:o}){let s=Object.entries({created:t,updated:n,
deleted:r,failed:o}).filter(([,a])=>a.length>0).map(([a,c])=>`${c.length} ${a}`);return`Sync ${e}: ${s.length===0?"state\
 only":s.join(", ")}`}i(Ju,"subject");var Uu=/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu;function $i(e){return e.
toWellFormed().replace(Uu," ").trim()}i($i,"oneLine");function Ft(e,t){if(t.length===0)return"";let n=t.length>50?`, and\
 ${t.length-50} more`:"";return`${e}: ${t.slice(0,50).join(", ")}${n}`}i(Ft,"keyList");async function Li(e,t,n){let{synced:r}=e,o=await Ku(e,t,n),s=r.fetched.count("created")+r.fetched.count("updated")-o.upToDate.
size,a=[...o.links].filter(l=>Gu(l,o,r)),c=[...r.relationships].filter(l=>Hu(l,o,r)).sort();for(let l of c)await e.writeBlob(
Fi(l,e));return{isEmpty:o.outdatedPaths.length+o.deleted.size+a.length+s+c.length===0,changes:Bu(e,o,{staleLinks:a,newLinks:c}),
deleted:[...new Set([...o.deleted,...o.deletedElsewhere])].sort()}}i(Li,"treeChanges");function*Bu(e,t,{staleLinks:n,newLinks:r}){
let{place:o,synced:s,blobId:a}=e;for(let c of t.outdatedPaths)yield{kind:"delete",path:c};for(let c of t.deleted)yield{kind:"\
delete",path:O(c,o)};for(let c of n)yield{kind:"delete",path:Ae(de(c),o)};for(let{key:c,oid:u}of s.fetched.written())t.upToDate.
has(c)||(yield{kind:"write",path:O(c,o),mode:"100644",oid:u});for(let c of r)yield{kind:"write",path:Ae(de(c),o),mode:"1\
20000",oid:a(Fi(c,e))}}i(Bu,"fileChanges");function Fi(e,{place:t}){return Buffer.from(Mn(de(e),t))}i(Fi,"linkBlob");function Gu(e,{
deleted:t},{fetched:n,relationships:r}){let o=de(e);return t.has(o.source)||t.has(o.target)||hi(o,n,r)}i(Gu,"isUnwanted");
function Hu(e,{links:t,existing:n,deleted:r},{fetched:o}){if(t.has(e))return!1;let{source:s,target:a}=de(e);return[s,a].
every(c=>o.writtenOid(c)!==void 0||n.has(c)&&!r.has(c))}i(Hu,"isMissing");async function Ku(e,t,n){let r=Wu();if(t.head===
null)return r;let o=qu(e.synced.relationships);for await(let{path:s,oid:a}of t.listFiles([Be(e.place)],n)){let c=ue(s,e.
place);if(c!==null){e.isGone(c)?r.deleted.add(c):o.has(c)&&r.existing.add(c),e.synced.fetched.writtenOid(c)===a&&r.upToDate.
add(c);continue}let u=Oe(s,e.place);if(u!==null)r.links.add(Ge(u));else if(zu(s,e)){r.outdatedPaths.push(s);let l=e.previousPlace===
null?null:ue(s,e.previousPlace);l!==null&&e.isGone(l)&&r.deletedElsewhere.add(l)}}return r}i(Ku,"readTree");function Wu(){
let[e,t]=[new Set,new Set];return{deleted:e,deletedElsewhere:t,existing:new Set,upToDate:new Set,links:new Set,outdatedPaths:[]}}
i(Wu,"noFacts");function qu(e){let t=new Set;for(let n of e){let{source:r,target:o}=de(n);t.add(r).add(o)}return t}i(qu,
"endsOf");function zu(e,{previousPlace:t,synced:n,isGone:r}){if(t===null)return!1;let o=ue(e,t);if(o!==null)return n.fetched.
has(o)||r(o);let s=Oe(e,t);return s!==null&&[s.source,s.target].some(a=>n.fetched.has(a)||r(a))}i(zu,"isOutdated");async function Di(e,{census:t,gone:n,synced:r,explanations:o},s,a){let{job:c,jira:u,destination:l}=e,d=i(async T=>c.dryRun?
l.blobId(T):l.writeBlob(T,a),"writeBlob"),{place:f,previousPlace:m}=e,h={place:f,previousPlace:m,synced:r,blobId:l.blobId.
bind(l),writeBlob:d},w=Zu(e,t,r,u.serverTime),y=[],R=i(async T=>{let j=await Qu(e,n,r,T,a),z=await Li({...h,isGone:j},T,
a);y=z.deleted;let me=V(await T.readFile(e.stateFile,a));if(z.isEmpty&&oo(w,me))return null;let $e=await d(ro(w)),he={kind:"\
write",path:e.stateFile,mode:"100644",oid:$e};return{changes:Xu(z.changes,he),...Vu(c,s),message:Yu(e,r,y)}},"planCommit");
c.dryRun&&await R(l.base);let{commit:G}=c.dryRun?{commit:null}:await l.publish(R,a);return s.emit({kind:"deleted",at:s.now(),
issues:y.length}),nl(e,r,o,{deleted:y,commit:G})}i(Di,"pushChanges");function Yu({job:e,operationID:t},n,r){return _i({name:e.
name,operationID:t,target:se(e.spec.target),created:n.fetched.sortedKeys("created"),updated:n.fetched.sortedKeys("update\
d"),deleted:r,failed:n.failed.map(({key:o,id:s})=>o===void 0||x(o)!==null?s:o),...e.commitSubject===void 0?{}:{subject:e.
commitSubject}})}i(Yu,"message");function Vu({author:e,committer:t},n){let r=n.now();return{author:{...e,date:r},committer:{
...t??e,date:r}}}i(Vu,"signature");function*Xu(e,t){yield*e,yield t}i(Xu,"chain");async function Qu(e,t,n,r,o){let s=t.size>
0?await vi(e,r,o):()=>!1;return a=>t.has(a)&&(n.moved.has(a)||!s(a))}i(Qu,"goneOn");function Zu(e,t,n,r){let s=e.state?.
configHash===e.configHash?e.state?.watermark??null:null,a=n.failed.length===0,{format:c,layout:u}=a?e.place:e.previousPlace??
e.place;return{configHash:e.configHash,watermark:a?r.toISOString():s,pending:el(n),census:t.record,place:{format:c,layout:u},
...tl(e,t,n)}}i(Zu,"nextState");function el({failed:e}){return e.map(({id:t,key:n,failure:r})=>({id:t,...n===void 0?{}:{
key:n},reason:r.reason})).sort((t,n)=>t.id<n.id?-1:1)}i(el,"pendingOf");function tl({ownership:e},{unfetched:t},n){if(e.
kind==="project")return{project:e.project};let r=new Set([...t??e.keys,...n.fetched.keys()]);return{owned:Zr([...r].filter(
o=>x(o)===null&&!n.moved.has(o)))}}i(tl,"holdings");function nl({job:e,mode:t},n,r,{deleted:o,commit:s}){let[a,c]=[n.fetched.
sortedKeys("created"),n.fetched.sortedKeys("updated")],u=se(e.spec.target),l=[...a.map(d=>({key:d,action:"create",why:"i\
t is not in the branch yet"})),...c.map(d=>({key:d,action:"update",why:r.get(d)??"its content differs"})),...o.map(d=>({
key:d,action:"delete",why:`Jira no longer lists it for ${u}`}))];return{created:a,updated:c,deleted:o,unchanged:n.fetched.
count("unchanged"),failed:n.failed,mode:t.kind==="full"?`all issues: ${t.why}`:`changes since ${new Date(t.sinceMs).toISOString()}`,
commit:s,...e.dryRun?{planned:l}:{}}}i(nl,"report");async function Ni(e,t,n,r){var u=[];try{let o=i(h=>n.emit({kind:"operation-started",at:n.now(),operation:h}),"begin");o(
"connect");let s=be(u,await wi(n,r),!0);let a=await Ci(e,t,s,r);n.emit({kind:"configured",at:n.now(),configHash:a.configHash});
let c=await rl(a,o,n,r);o("push-changes");return await Di(a,c,n,r)}catch(l){var d=l,f=!0}finally{var m=we(u,d,f);m&&await m}}
i(Ni,"sync");async function rl(e,t,n,r){t("discover-issues");let o=await ui(e,r);n.emit({kind:"discovered",at:n.now(),total:o.
issues.length}),t("sync-issues");let s=await Ii(e,o,n,r),a=yi();await ve(o.issues.ids(),a,s,r),await Ti(o,a,s,r),_t(a,o.
issues);let c=await bi(e,o,a,s,r),u=await Si(e,c,a,r);o.isComplete||await Oi(e,u,a,s,r);let l=a.fetched.size+a.failed.length;
return n.emit({kind:"discovered",at:n.now(),total:l}),{census:c,gone:u,synced:a,explanations:s.explanations}}i(rl,"findO\
ut");async function rr(e,t,n){let r=AbortSignal.any([n,AbortSignal.timeout(e.spec.timeout*1e3)]),{maxRetries:o}=e.spec.retryPolicy;
for(let s=e.retryCount??0;;s++){let a=await ol(e,t,s,r);if(a.kind!=="failed"||!a.failure.retryable||a.report!==void 0||r.
aborted||s>=o)return Mi(a,t);try{await cl(a.failure,e,t,s,r)}catch(u){return Mi(ji(u,r),t)}}}i(rr,"runSync");async function ol(e,t,n,r){
let o=t.newOperationID(),{generation:s,request:a}=e;t.emit({kind:"started",at:t.now(),operationID:o,generation:s,retryCount:n,
...a===void 0?{}:{request:a}});try{return il(await Ni(e,o,t,r),e)}catch(c){return ji(c,r)}}i(ol,"trySync");function il(e,{
spec:t}){let{failed:n}=e;return n.length<=t.failurePolicy.maxFailedIssues?{kind:"completed",report:e}:{kind:"failed",failure:sl(
e),report:e}}i(il,"judge");var nr=5;function sl({failed:e,created:t,updated:n,unchanged:r}){let o=e.slice(0,nr).map(({key:u,
id:l,failure:d})=>`${u??l}: ${d.message}`),s=e.length>nr?` (and ${e.length-nr} more)`:"",a=t.length+n.length+r;return{reason:"\
IssuesFailed",message:`${e.length} of ${e.length+a} issues could not be mirrored and will be tried again by the next run\
. What could be mirrored (${a}) is in the branch. ${o.join(" ")}${s}`,retryable:e.some(({failure:u})=>u.retryable)}}i(sl,
"issuesFailed");function ji(e,t){let n=t.aborted?S(t):e;return al(n)?{kind:"failed",failure:{reason:"Internal",message:`\
The run is short of memory (${n.message}). Give it more, or a smaller target.`,retryable:!0,cause:n}}:n instanceof k?n.failure.
reason==="Cancelled"?{kind:"cancelled",message:n.failure.message}:{kind:"failed",failure:n.failure}:{kind:"failed",failure:{
reason:"Internal",message:`This is a bug in jirasync: ${Se(n)}`,retryable:!1,cause:n}}}i(ji,"classify");function al(e){if(!(e instanceof
Error))return!1;let t="code"in e?e.code:void 0;return t==="ENOMEM"||t==="ERR_MEMORY_ALLOCATION_FAILED"||/^Array buffer allocation failed/.
test(e.message)}i(al,"isShortOfMemory");async function cl(e,t,n,r,o){let s=Ji(e,t.spec.retryPolicy,r);n.emit({kind:"retr\
ying",at:n.now(),failure:Ui(e,n),retryCount:r+1,seconds:s}),await n.sleep(s*1e3,o)}i(cl,"waitForRetry");function Ji(e,t,n){
return e.retryable&&e.retryAfter!==void 0?e.retryAfter:t.initialDelay*t.backoffMultiplier**n}i(Ji,"retryDelay");function Mi(e,t){
let n=t.now();switch(e.kind){case"completed":return t.emit({kind:"completed",at:n,commit:e.report.commit}),e;case"failed":{
let r=Ui(e.failure,t);return t.emit({kind:"failed",at:n,failure:r}),{...e,failure:r}}case"cancelled":return t.emit({kind:"\
cancelled",at:n,message:e.message}),e;default:return e}}i(Mi,"finish");function Ui(e,{redactor:t}){return{...e,message:t.
redact(e.message)}}i(Ui,"redacted");var Bi={kind:"followed",previous:void 0,generation:void 0,request:void 0,update:i(()=>{},"update"),confirm:i(()=>Promise.
resolve(),"confirm"),close:i(()=>Promise.resolve(void 0),"close")};async function Hi({resource:e,cluster:t,dryRun:n,settings:r},{
onTrouble:o,onStatusWritten:s},a){if(t===void 0||n)return{...Bi,signal:a};let{client:c,executor:u,isRequired:l}=t,d=new AbortController,
{name:f,namespace:m=c.namespace}=e.metadata,h=`The JIRASync ${f} in namespace ${m}`,w=i(R=>()=>d.abort(p("Cancelled",`${h}\
 ${R}, so its sync was cancelled.`)),"cancel"),y={onDeleted:w("was deleted"),onCancelRequested:w("was asked to cancel"),
onTrouble:o,...s===void 0?{}:{onWritten:s}};if(t.object!==void 0){let R=i(()=>d.abort(p("ClusterConflict",`${h} is run b\
y another, so this run ended.`)),"onTakenOver"),G=new Xe(c,t.object,u,{...y,onTakenOver:R});return{...Gi(t.object,G,AbortSignal.
any([a,d.signal])),confirm:i(j=>G.confirm(AbortSignal.any([j,d.signal])),"confirm")}}try{let R={executor:u,force:r.force,
events:y},{object:G,writer:T}=await Kr(c,e,R,a);return Gi(G,T,AbortSignal.any([a,d.signal]))}catch(R){if(a.aborted)return{
kind:"refused",outcome:ul(a)};if(!(R instanceof k))throw R;return l?{kind:"refused",outcome:{kind:"failed",failure:R.failure}}:
(o(R.failure),{...Bi,signal:a})}}i(Hi,"followRun");function Gi({metadata:e,status:t},n,r){return{kind:"followed",previous:t,
generation:e.generation,request:e.annotations?.[Ve],signal:r,confirm:i(()=>Promise.resolve(),"confirm"),update:i(o=>n.update(
o),"update"),close:i(()=>n.close(),"close")}}i(Gi,"followed");function ul(e){let{failure:t}=S(e);return t.reason==="Canc\
elled"?{kind:"cancelled",message:t.message}:{kind:"failed",failure:t}}i(ul,"cancelled");import{readdir as ll,readFile as Ki}from"node:fs/promises";import{join as Wi}from"node:path";var dl=1e3;async function or(e,t){let n=ml(e,t),r=await fl(n,t),o,s,a=Promise.resolve(),c,u,l=i(()=>{clearTimeout(s),s=void 0;
let d=o;o=void 0,d!==void 0&&(a=a.then(async()=>{c=await Xr(n,Er(d)).then(()=>{},f=>f)}))},"write");return{previous:r,update(d){
o=d,d.status?.phase!==u?l():s??=setTimeout(l,dl),u=d.status?.phase},async flush(){return l(),await a,c}}}i(or,"openStatu\
sFile");async function fl(e,t){let n=await Ki(e,"utf8").catch(()=>""),r=tn(n,e,{localRepository:!0});return r.ok?r.manifests.
find(({metadata:o})=>o.name===t)?.status:void 0}i(fl,"previousStatus");async function pl(e){let t=[],n=[],r=(await ll(e)).
filter(o=>o.endsWith(".yaml")).sort();for(let o of r){let s=await Ki(Wi(e,o),"utf8").catch(()=>{}),a=s===void 0?void 0:tn(
s,o,{localRepository:!0});a?.ok===!0?t.push(...a.manifests):n.push(o)}return{resources:t,unreadable:n}}i(pl,"readStatusF\
iles");function ml(e,t){return Wi(e,`${t}.yaml`)}i(ml,"statusPath");import{randomUUID as uf}from"node:crypto";import{setTimeout as lf}from"node:timers/promises";import{spawn as wl}from"node:child_process";import{Readable as Sl}from"node:stream";import{pipeline as Rl}from"node:stream/promises";
import{setTimeout as xl}from"node:timers/promises";import{spawn as hl}from"node:child_process";import{join as yl}from"node:path";var ir={detached:process.platform!=="win32"};function He(e,t,n=process.platform){if(e===void 0)return!1;try{return n!=="\
win32"?process.kill(-e,t):(process.kill(e,0),t!==0&&gl(e),!0)}catch{return!1}}i(He,"signalGroup");function gl(e){let t=yl(
process.env.SystemRoot??"C:\\Windows","System32","taskkill.exe");hl(t,["/pid",String(e),"/T","/F"],{stdio:"ignore"}).once(
"error",()=>bl(e))}i(gl,"endTree");function bl(e){try{process.kill(e,"SIGKILL")}catch{}}i(bl,"endAlone");var kl=16384,sr=64*1024*1024,El=2e3,Il=20;function fe(e,t,n,r){let{closed:o,running:s}=e.lifetime,a=Tl(e,t);a.stdin.on("\
error",()=>{});let c=Al(a,t[0]??"git",n,[r,o]);return s.add(c),c.then(()=>s.delete(c)),{stdin:a.stdin,stdout:a.stdout,exit:c}}
i(fe,"startGit");function Tl({cwd:e,env:t},n){try{return wl("git",n,{cwd:e,env:t,...ir,stdio:"pipe"})}catch(r){throw qi(
r instanceof Error?r:new Error(String(r)))}}i(Tl,"spawnGit");function Al(e,t,n,r){let o="";return e.stderr.setEncoding("\
utf8").on("data",s=>{o=(o+s).slice(-kl)}),new Promise(s=>{let a,c=i(f=>{a??={failure:f,ended:Ol(e)}},"stop"),u=i(()=>{let f=r.
find(m=>m.aborted);f!==void 0&&c(S(f))},"onAbort"),l=n===null?void 0:setTimeout(()=>c(Pl(t,n)),n),d=i(f=>{clearTimeout(l);
for(let m of r)m.removeEventListener("abort",u);s(f)},"finish");e.once("error",f=>d({kind:"stopped",failure:qi(f)})),e.once(
"close",f=>{if(a===void 0)return d({kind:"exited",code:f,stderr:o});let{failure:m,ended:h}=a;h.then(()=>d({kind:"stopped",
failure:m}))});for(let f of r)f.addEventListener("abort",u,{once:!0});u()})}i(Al,"exitOf");async function Ol(e){let t=performance.
now()+El;for(He(e.pid,"SIGTERM");He(e.pid,0)&&performance.now()<t;)await xl(Il);He(e.pid,"SIGKILL"),e.stdout.destroy(),e.
stderr.destroy()}i(Ol,"endGroup");var Pl=i((e,t)=>g("Timeout",`git ${e} did not finish within ${t/1e3} s. Check that the\
 repository answers.`),"limitPassed");function qi(e){let t="code"in e?String(e.code):e.message;return t==="ENOENT"?p("In\
ternal","The git program was not found. Install git 2.31 or later and put it on PATH.",e):g("Internal",`The git program \
could not be started (${t}). The machine may be short of memory.`,e)}i(qi,"notStarted");async function F(e,t,n,r){if(r.aborted)
throw S(r);let o={...e.env,...n.env},s=fe({...e,env:o},t,e.limitMs,r),a=vl(s.stdin,n.input),[c,u]=await Promise.all([Cl(
s.stdout),s.exit,a]);if(u.kind==="stopped")throw u.failure;if(c==="too much")throw p("Internal",`git ${t[0]} wrote more \
than ${sr} bytes.`);return{code:u.code,stdout:c,stderr:u.stderr}}i(F,"runGit");async function H(e,t,n,r){let{code:o,stdout:s,
stderr:a}=await F(e,t,n,r);if(o===null)throw g("Internal",`git ${t[0]} was killed. The machine may be short of memory.`);
if(o!==0)throw te(`git ${t[0]}`,a);return s.toString("utf8").trimEnd()}i(H,"expectGit");function te(e,t){let n=t.trim().
split(`
`),r=n.find(o=>/^(?:fatal|error):/.test(o))??n.at(-1)??"";return/No space left on device|Disk quota exceeded/.test(t)?g(
"Internal",`${e} failed: no space left for temporary files. Free some, or set TMPDIR.`):p("Internal",`${e} failed: ${r.slice(
0,300)||"it gave no reason"}.`)}i(te,"internal");async function Cl(e){let t=[],n=0;try{for await(let r of e)Buffer.isBuffer(
r)&&(n+=r.length,n<=sr&&t.push(r))}catch{}return n>sr?"too much":Buffer.concat(t)}i(Cl,"collect");async function vl(e,t=[]){
try{await Rl(Sl.from(t,{objectMode:!1}),e)}catch{}}i(vl,"feed");var $l=[{pattern:/Host key verification failed|no matching host key type/,reason:"AuthenticationFailed",retryable:!1,advice:"\
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
d",retryable:!1,advice:"the account that runs this may not read or write the repository's files."}];function U(e,t,n){let r=$l.
find(({pattern:c})=>c.test(n)),o=jl(n),s=`${e} ${t}`;if(r===void 0)return g("RepositoryUnavailable",`${s} failed: ${o===
""?"git gave no reason":o}. Check that the server is up and reachable.`);let a=`${s} failed: ${r.advice}${o===""?"":` (g\
it: ${o})`}`;return r.retryable?g(r.reason,a):p(r.reason,a)}i(U,"connectionFailure");var zi=i(e=>/couldn't find remote ref/i.
test(e),"isMissingRef"),_l=/non-fast-forward|fetch first|stale info|cannot lock ref|failed to (?:update|lock|write) ref|incorrect old value|reference already exists|but expected|remote ref updated since/i,
Ll=/unpacker error|Internal Server Error|failed to migrate objects|remote failed to report status/i,Fl=/insufficient permission|Permission denied|Read-only file system/i,
Dl=/'(refs\/[^']*)' exists; cannot create/;function Yi(e,t,n,r){let o=Dl.exec(r)?.[1];if(o!==void 0){let a=`${e} cannot \
hold the branch ${t} beside ${Dt(o)}. Choose another branch name.`;return{kind:"refused",failure:p("PushRejected",a)}}if(Fl.
test(r)&&!/hook declined/.test(n))return{kind:"refused",failure:U("Pushing to",e,r)};let s=Dt(n);if(Ll.test(s)){let a=`P\
ushing to ${e} failed: ${s}. The server may be busy or out of space.`;return{kind:"trouble",failure:g("RepositoryUnavail\
able",a)}}if(_l.test(s)){let a=`Others keep pushing to ${t} of ${e} (${s}). The next run tries again.`;return{kind:"conf\
lict",failure:g("PushConflict",a)}}return{kind:"refused",failure:Nl(e,t,s,r)}}i(Yi,"rejection");function Nl(e,t,n,r){if(/currently checked out/.
test(n))return p("PushRejected",`${e} has ${t} checked out and refused the push. Push to a bare repository or to another\
 branch.`);let o=Ml(r);return p("PushRejected",`${e} refused the push to ${t}: ${n}${o===""?"":`: ${o}`}. Change the bra\
nch's protection or hooks for this account, or choose another branch.`)}i(Nl,"pushRejected");function Ml(e){return e.split(
`
`).flatMap(n=>n.startsWith("remote: ")?[Dt(n.slice(8))]:[]).filter(n=>n!=="").join(" ").slice(0,500).replace(/[.\s]+$/,"")}
i(Ml,"remoteWords");function jl(e){let t=e.split(`
`).map(Dt).filter(r=>r!=="");return(t.find(r=>/^ssh: |^[^ ]+: Permission denied \(/.test(r))??t.find(r=>/^(?:remote: )?(?:fatal|error|ERROR):/.
test(r))??t.find(r=>!/^hint:|^warning:/.test(r))??"").replace(/^(?:fatal|error): /,"").slice(0,300).replace(/[.\s]+$/,"")}
i(jl,"saidLine");function Dt(e){return e.replace(/\u001b\[[0-?]*[ -/]*[@-~]/g,"").replace(/\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?/g,
"").replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g," ").replace(/(\w:\/\/)[^\s/@']*@/g,"\
$1").replace(/(\w:\/\/[^\s?#']*)[?#][^\s']*/g,"$1").trim()}i(Dt,"printable");function Nt(e,t){return{head:t,readFile:i(async(n,r)=>t===null?null:Jl(e,t,n,r),"readFile"),listFiles:i((n,r)=>Ul(e,t,n,
r),"listFiles")}}i(Nt,"openBase");async function Jl(e,t,n,r){let{setup:o,target:s}=e,a=await F(o,["ls-tree","-z","--full\
-tree",t,"--",n],{},r);if(a.code!==0)throw te("git ls-tree",a.stderr);let c=Vi(a.stdout.toString("utf8").split("\0")[0]??
"");if(c===null||c.path!==n||!/^100/.test(c.mode))return null;let u=await F(o,["cat-file","blob",c.oid],{},r);if(u.code!==
0)throw U(`Reading ${JSON.stringify(n)} from`,s.remote.url,u.stderr);return u.stdout}i(Jl,"readFile");async function*Ul(e,t,n,r){
if(t===null||n.length===0)return;let o=n.map(d=>d.replace(/^\/+|\/+$/g,"")),s=o.includes("")?[]:["--",...o],a=new AbortController,
{setup:c}=e,u=["ls-tree","-r","-z","--full-tree",t,...s],l=fe(c,u,c.limitMs,AbortSignal.any([r,a.signal]));l.stdin.end();
try{let d="";for await(let m of l.stdout.setEncoding("utf8")){let h=(d+String(m)).split("\0");d=h.pop()??"";for(let w of h){
let y=Vi(w);y!==null&&(yield y)}}let f=await l.exit;if(f.kind==="stopped")throw f.failure;if(f.code!==0)throw te("git ls\
-tree",f.stderr)}catch(d){throw r.aborted?S(r):d}finally{a.abort(),await l.exit}}i(Ul,"listFiles");function Vi(e){let t=e.
indexOf("	"),[n,,r]=e.slice(0,Math.max(t,0)).split(" ");return n===void 0||r===void 0?null:{path:e.slice(t+1),mode:n,oid:r}}
i(Vi,"parseEntry");import{createHash as Bl}from"node:crypto";var Gl={sha1:40,sha256:64};function Xi(e,t,n){return Bl(n).update(`${e} ${t.byteLength}\0`).update(t).digest("hex")}i(Xi,
"objectId");var Ke=i((e,t)=>Xi("blob",e,t),"blobIdOf"),Qi=i(e=>Xi("tree",new Uint8Array,e),"emptyTreeId"),Zi=i(e=>e.length===
Gl.sha256?"sha256":"sha1","objectFormatOf"),es=i(e=>/^(?:[\da-f]{40}|[\da-f]{64})$/.test(e),"isObjectId");async function Mt(e,t,n,r){if(r.aborted)throw S(r);let o=i(()=>{},"stop"),s=new Promise((a,c)=>{let u=i(()=>c(S(r)),"onA\
bort"),d=setTimeout(i(()=>c(g("Timeout",`${t} did not finish within ${n/1e3} s.`)),"onLimit"),n);r.addEventListener("abo\
rt",u,{once:!0}),o=i(()=>{clearTimeout(d),r.removeEventListener("abort",u)},"stop")});try{return await Promise.race([e,s])}finally{
o()}}i(Mt,"within");async function ts(e,t){if(t.aborted)throw S(t);await new Promise((n,r)=>{let o=i(()=>{clearTimeout(s),
r(S(t))},"onAbort"),s=setTimeout(()=>{t.removeEventListener("abort",o),n()},e);t.addEventListener("abort",o,{once:!0})})}
i(ts,"pause");var jt=256*1024,Jt=class{static{i(this,"BlobWriter")}#e;#t;constructor(t){this.#e=t}async write(t,n){return this.#t??=Hl(
this.#e),Kl(this.#t,t),await Wl(this.#t,this.#e.setup.limitMs,n),Ke(t,this.#e.objectFormat)}async finish(t){let n=this.#t;
if(n===void 0)return;this.#t=void 0,ns(n),n.child.stdin.end(`done
`);let r=await Mt(n.child.exit,"git fast-import",this.#e.setup.limitMs,t);ar(r)}};function Hl(e){let t=fe(e.setup,["fast\
-import","--quiet","--done","--depth=0"],null,e.setup.lifetime.closed);t.stdout.resume();let n={child:t,free:[],chunk:Buffer.
allocUnsafeSlow(jt),used:0,ended:void 0,draining:void 0};return t.exit.then(r=>{n.ended=r}),n}i(Hl,"startImport");function Kl(e,t){
let n=`blob
data ${t.byteLength}
`,r=n.length+t.byteLength+1;if(e.used+r>jt&&ns(e),r>jt){e.child.stdin.write(n),e.child.stdin.write(t),e.child.stdin.write(
`
`);return}e.used+=e.chunk.write(n,e.used,"latin1"),e.chunk.set(t,e.used),e.used+=t.byteLength,e.chunk[e.used++]=10}i(Kl,
"append");function ns(e){if(e.used===0)return;let{chunk:t}=e;e.child.stdin.write(t.subarray(0,e.used),()=>e.free.push(t)),
e.chunk=e.free.pop()??Buffer.allocUnsafeSlow(jt),e.used=0}i(ns,"flush");async function Wl(e,t,n){let{stdin:r,exit:o}=e.child;
e.ended!==void 0&&ar(e.ended),r.writableNeedDrain&&(e.draining??=new Promise(s=>{let a=i(()=>{r.off("drain",a).off("clos\
e",a),e.draining=void 0,s()},"done");r.on("drain",a).on("close",a)}),await Mt(e.draining,"Writing to git fast-import",t,
n),r.destroyed&&ar(await Mt(o,"git fast-import",t,n)))}i(Wl,"drained");function ar(e){if(e.kind==="stopped")throw e.failure;
if(e.code!==0)throw e.code===null?g("Internal","git fast-import was killed; the machine may be short of memory."):te("gi\
t fast-import",e.stderr)}i(ar,"assertSucceeded");var rs=["","100644","120000"],Ut=class{static{i(this,"ChangeLog")}#e=[];#t=1048576;add(t,n,r){let{mode:o,oid:s}=n,a=8+t.
length+s.length/2;this.#t+a>1048576&&(this.#e.push(Buffer.allocUnsafeSlow(1048576)),this.#t=0);let c=this.#e.at(-1);if(c===
void 0)throw new Error("a log without a chunk");let u=this.#t;return c.writeUInt32LE(r,u),c.writeUInt8(rs.indexOf(o),u+4),
c.writeUInt8(s.length/2,u+5),c.writeUInt16LE(t.length,u+6),c.write(t,u+8,"latin1"),c.write(s,u+8+t.length,"hex"),this.#t+=
a,(this.#e.length-1)*1048576+u}read(t){let n=this.#e[Math.floor(t/1048576)];if(n===void 0)throw new Error(`no change at ${t}`);
let r=t%1048576,o=rs[n.readUInt8(r+4)]??"",s=r+8,a=s+n.readUInt16LE(r+6),c=n.toString("latin1",s,a),u=n.toString("hex",a,
a+n.readUInt8(r+5));return{name:c,written:o===""?void 0:{mode:o,oid:u},previous:n.readUInt32LE(r)}}};var os="40000";function*Bt(e,t){let n=t.length/2;for(let r=0;r<e.length;){let o=e.indexOf(32,r),s=e.indexOf(0,o),a=s+1+n;
if(o<0||s<0||a>e.length)throw p("Internal",`The tree ${t} cannot be read.`);let c=/^0?40000$/.test(e.toString("latin1",r,
o));yield{name:e.toString("latin1",o+1,s),isTree:c,bytes:e.subarray(r,a)},r=a}}i(Bt,"parseTree");function is({bytes:e},{
length:t}){return e.toString("hex",e.length-t/2)}i(is,"entryOid");function cr(e,t,n,r,o){let s=t+e.write(`${n} ${r}\0`,t,
"latin1");return s+e.write(o,s,"hex")}i(cr,"writeEntry");function ur(e,t){return 8+e.length+t.length/2}i(ur,"longestEntr\
y");var lr=i((e,t)=>t?`${e}/`:e,"sortName");var ql=64*1024,Gt=class{static{i(this,"MergedTree")}#e;#t;#n;#r;constructor(t,n){let{old:r,oldOid:o,files:s,trees:a}=t,c=[];
for(let[l,d]of a)d!==null&&c.push(lr(l,!0));for(let[l,d]of s)d!==4294967295&&c.push(l);this.#e=t,this.#t=n,this.#n=c.sort();
let u=c.reduce((l,d)=>l+ur(d,o),r.length);this.#r=Math.min(u,ql)}*pieces(){let t=Buffer.allocUnsafe(this.#r),n=0;for(let r of this.#o()){
let o=typeof r=="string"?ur(r,this.#e.oldOid):r.bytes.length;n+o>t.length&&(n>0&&(yield t.subarray(0,n)),t=Buffer.allocUnsafe(
Math.max(o,this.#r)),n=0),n=typeof r=="string"?this.#a(r,t,n):n+r.bytes.copy(t,n)}n>0&&(yield t.subarray(0,n))}*#o(){let{
old:t,oldOid:n}=this.#e,r=0;for(let o of Bt(t,n)){if(!this.#i(o))continue;let s=lr(o.name,o.isTree);for(let a=this.#n[r];a!==
void 0&&a<s;a=this.#n[++r])yield a;yield o}yield*this.#n.slice(r)}#i({name:t,isTree:n}){let{files:r,trees:o}=this.#e;if(o.
has(t))return!1;let s=r.get(t);return s===void 0||n&&s===4294967295}#a(t,n,r){let{files:o,trees:s}=this.#e;if(t.endsWith(
"/")){let u=t.slice(0,-1);return cr(n,r,os,u,s.get(u)??"")}let{mode:a="",oid:c=""}=this.#t.read(o.get(t)??4294967295).written??
{};return cr(n,r,a,t,c)}};import{createHash as us}from"node:crypto";import{pipeline as zl,Readable as Yl}from"node:stream";import{createDeflate as Vl,
deflateSync as ss}from"node:zlib";var ls=2,Xl=8192,Ql=1024*1024,Zl=4096,dr=1,Ht=class{static{i(this,"PackWriter")}#e;#t=[];#n=0;#r=new Set;constructor(t){
this.#e=t}async addTree(t,n,r){let[o,s]=t.pieces();if(o===void 0)return null;if(s!==void 0)return this.#o(t,n,r);let a=cs(
[o],o.length,this.#e.objectFormat);if(a===n||this.#r.has(a))return a;let c=ds(ls,o.length),u=td(o);return this.#r.add(a),
this.#t.push(c,u),this.#n+=c.length+u.length,(this.#r.size>=Xl||this.#n>=Ql)&&await this.finish(r),a}async finish(t){let n=this.#r.
size;if(n===0)return;let r=this.#t;this.#t=[],this.#n=0,this.#r=new Set,await this.#i(as(n,r,this.#e.objectFormat),t)}async#o(t,n,r){
let{objectFormat:o}=this.#e,s=0;for(let{length:c}of t.pieces())s+=c;let a=cs(t.pieces(),s,o);return a!==n&&await this.#i(
as(1,ed(t,s),o),r),a}async#i(t,n){await H(this.#e.setup,["index-pack","--stdin","--threads=1"],{input:t},n)}};async function*as(e,t,n){
let r=Buffer.from("PACK\0\0\0\0\0\0\0","latin1");r.writeUInt32BE(e,8);let o=us(n).update(r);yield r;for await(let s of t)
o.update(s),yield s;yield o.digest()}i(as,"packOf");async function*ed(e,t){yield ds(ls,t),yield*zl(Yl.from(e.pieces()),Vl(
{level:dr}),()=>{})}i(ed,"largeRecord");function cs(e,t,n){let r=us(n).update(`tree ${t}\0`);for(let o of e)r.update(o);
return r.digest("hex")}i(cs,"treeId");function ds(e,t){let n=[],r=e<<4|t&15;for(let o=Math.floor(t/16);;o=Math.floor(o/128)){
if(n.push(o>0?r|128:r),o===0)return Buffer.from(n);r=o&127}}i(ds,"recordHeader");function td(e){return e.length>Zl?ss(e,
{level:dr}):ss(e,{level:dr,windowBits:9,memLevel:1,chunkSize:e.length+64})}i(td,"deflate");var Kt=class{static{i(this,"TreeReader")}#e;#t;#n;#r=Buffer.alloc(0);constructor(t,n){this.#e=t,this.#t=n}async resolve(t){
return(await this.#o(t)).oid}async read(t){return(await this.#o(t)).content}async[Symbol.asyncDispose](){this.#n!==void 0&&
(this.#n.child.stdin.end(),this.#n.child.stdout.destroy(),await this.#n.child.exit)}async#o(t){this.#n??=this.#i(),this.#n.
child.stdin.write(`${t}
`);let n=await this.#a(),[r,o,s]=n.split(" ");if(r===void 0||o!=="tree")throw p("Internal",`git cat-file has no tree ${t}\
.`);let a=await this.#s(Number(s)+1);return{oid:r,content:a.subarray(0,-1)}}#i(){let{setup:t}=this.#e,n=fe(t,["cat-file",
"--batch"],t.limitMs,this.#t);return{child:n,chunks:n.stdout[Symbol.asyncIterator]()}}async#a(){for(;!this.#r.includes(`\

`);)this.#r=Buffer.concat([this.#r,await this.#c()]);return(await this.#s(this.#r.indexOf(`
`)+1)).toString("latin1").trimEnd()}async#s(t){let n=[this.#r];for(let o=this.#r.length;o<t;){let s=await this.#c();n.push(
s),o+=s.length}let r=n.length===1?this.#r:Buffer.concat(n);return this.#r=r.subarray(t),r.subarray(0,t)}async#c(){let{child:t,
chunks:n}=this.#n??this.#i();try{let{value:o,done:s}=await n.next();if(s!==!0&&Buffer.isBuffer(o))return o}catch(o){throw this.#t.
aborted?S(this.#t):o}let r=await t.exit;throw r.kind==="stopped"?r.failure:te("git cat-file",r.stderr)}};async function fs(e,t,n,r){var m=[];try{let o=Qi(e.objectFormat);let s=new Ut;let a=rd(n,s);let c=new Ht(e);let u=be(m,new Kt(
e,r),!0);let l=t===null?null:await u.resolve(`${t}^{tree}`);let d=await f("",a,l)??o;await c.finish(r);return{oid:d,isChanged:d!==
(l??o)};async function f(G,T,j){let z=j===null?nd:await u.read(j),me=id(T,s),$e=sd(T.folders,z,j??o),he=new Map;for(let[
ye,_e]of T.folders??[]){let Yt=`${G}${ye}/`,ge=$e.get(ye),Vt=me.get(ye),Sr=Vt!==void 0&&Vt!==4294967295,Rr=Sr||Vt===void 0&&
ge?.isTree===!1,Ns=ge?.isTree===!0&&!Sr?is(ge,o):null,xr=await f(Yt,_e,Ns);if(xr!==null&&Rr)throw ud(Yt);Rr||he.set(ye,xr)}
return c.addTree(new Gt({old:z,oldOid:j??o,files:me,trees:he},s),j,r)}i(f,"buildFolder")}catch(h){var w=h,y=!0}finally{var R=we(
m,w,y);R&&await R}}i(fs,"buildTree");var nd=Buffer.alloc(0);function rd(e,t){let n=ps(),r="",o=n;for(let s of e){cd(s.path);
let a=ad(s.path),c=a.lastIndexOf("/"),u=a.slice(0,Math.max(c,0));u!==r&&(o=od(n,u)),r=u;let l=s.kind==="delete"?{mode:"",
oid:""}:s;o.lastChange=t.add(a.slice(c+1),l,o.lastChange)}return n}i(rd,"toFolders");function od(e,t){let n=e;if(t==="")
return e;for(let r of t.split("/")){n.folders??=new Map;let o=n.folders.get(r)??ps();n.folders.set(r,o),n=o}return n}i(od,
"folderAt");var ps=i(()=>({lastChange:4294967295,folders:void 0}),"newFolder");function id({lastChange:e},t){let n=new Map;
for(let r=e;r!==4294967295;){let{name:o,written:s,previous:a}=t.read(r);n.has(o)||n.set(o,s===void 0?4294967295:r),r=a}return n}
i(id,"latestChanges");function sd(e,t,n){let r=new Map;if(e===void 0)return r;for(let o of Bt(t,n))e.has(o.name)&&r.set(
o.name,o);return r}i(sd,"entriesNamed");var ad=i(e=>/^[\0-\x7f]*$/.test(e)?e:Buffer.from(e).toString("latin1"),"toBytes");
function cd(e){if(/^$|\0|(?:^|\/)(?:\.{0,2}|\.git)(?:\/|$)/i.test(e))throw p("Internal",`${JSON.stringify(e)} cannot be \
a path in a Git tree.`)}i(cd,"assertTreePath");function ud(e){let t=JSON.stringify(Buffer.from(e.slice(0,-1),"latin1").toString(
"utf8"));return p("InvalidSpec",`${t} is a file in the branch, where the mirror needs a directory. Move the file away, o\
r choose another path for the mirror.`)}i(ud,"occupied");async function ys(e,t,n,r){let{oid:o,isChanged:s}=await fs(e,t,n.changes,r);return s?ld(e,o,t,n,r):null}i(ys,"buildCommi\
t");function ld(e,t,n,r,o){let s={...ms("AUTHOR",r.author),...ms("COMMITTER",r.committer??r.author)},a=n===null?[]:["-p",
n],c=r.message.replaceAll("\0","");return H(e.setup,["commit-tree",t,...a],{env:s,input:[c]},o)}i(ld,"commitTree");function ms(e,{
name:t,email:n,date:r}){let o=hs(t);if(o==="")throw p("InvalidSpec",`The commit's ${e.toLowerCase()} has no name. Give o\
ne, as in "Jira Sync".`);return{[`GIT_${e}_NAME`]:o,[`GIT_${e}_EMAIL`]:hs(n),[`GIT_${e}_DATE`]:`@${Math.floor(r.getTime()/
1e3)} +0000`}}i(ms,"identityVariables");var hs=i(e=>e.replace(/[\u0000-\u0020\u007f<>]+/g," ").replace(/^[\s.,:;"'\\]+|[\s.,:;"'\\]+$/g,
""),"withoutCrud");import{randomUUID as pd}from"node:crypto";function gs(e,t,n,r){return Wt(e,{source:t,ref:e.target.ref,expected:n.branch},r)}i(gs,"push");async function Wt(e,{source:t,
ref:n,expected:r},o){let{target:s,setup:a}=e,u=["--porcelain","--no-thin","--no-verify","--no-signed","--recurse-submodu\
les=no",`--force-with-lease=${n}:${r??""}`],{code:l,stdout:d,stderr:f}=await F(a,["push",...u,"--","origin",`${t}:${n}`],
{},o),m=fd(d.toString("utf8"),n),h=s.remote.url;if(m===null)return dd(l,U("Pushing to",h,f));if(m.flag!=="!")return{kind:"\
landed"};let{kind:w,failure:y}=Yi(h,s.branch,m.summary,f);switch(w){case"refused":throw y;case"trouble":return{kind:"una\
nswered",failure:y};case"conflict":return{kind:w,failure:y};default:return w}}i(Wt,"pushRef");function dd(e,t){if(e===0||
t.failure.reason==="RepositoryUnavailable")return{kind:"unanswered",failure:t};throw t}i(dd,"withoutStatus");function fd(e,t){
for(let n of e.split(`
`)){let[r,o,s]=n.split("	");if(r!==void 0&&s!==void 0&&o?.endsWith(`:${t}`))return{flag:r,summary:s}}return null}i(fd,"r\
efStatus");async function bs(e,t,n,r,o){let{setup:s,target:a}=e,c=await H(s,["show","--no-patch","--format=%T%n%B",t,"--"],{},o),u=c.
indexOf(`
`),[l,d]=[c.slice(0,u),c.slice(u+1)],f=`refs/jirasync/staged/${pd()}`,m=await Wt(e,{source:t,ref:f,expected:null},o);if(m.
kind!=="landed")return{...m,commit:t};try{let h={branch:a.branch,tree:l,message:d,parent:n.head,expected:n.branch};return await r.
land(h,o)}finally{await Wt(e,{source:"",ref:f,expected:t},o).catch(()=>{})}}i(bs,"landStaged");var ws="refs/jirasync/base",md=3;async function We(e,t,n){let r=t.remote.url,{code:o,stdout:s,stderr:a}=await F(e,["ls-r\
emote","--quiet","--",r,"HEAD",t.ref],{},n);if(o!==0)throw U("Reading from",r,a);let c=new Map;for(let u of s.toString("\
utf8").split(`
`)){let[l,d]=u.split("	");l!==void 0&&d!==void 0&&es(l)&&c.set(d,l)}return{branch:c.get(t.ref)??null,head:c.get("HEAD")??
null}}i(We,"advertisedRefs");async function qe(e,t,n,r){let{target:o,setup:s}=e,a=t;for(let c=1;c<=md;c++){let u=a.branch??
a.head;if(u===null)return{head:null,branch:null};if(o.remote.kind==="local")return{head:u,branch:a.branch};let l=await hd(
e,a.branch===null?"HEAD":o.ref,n,r);if(l!==null)return{head:l,branch:a.branch===null?null:l};a=await We(s,o,r)}throw g("\
RepositoryUnavailable",`The branch ${o.branch} of ${o.remote.url} keeps appearing and vanishing.`)}i(qe,"fetchUpstream");
async function hd(e,t,n,r){let{setup:o,target:s}=e,a=["fetch","--quiet","--no-tags","--no-write-fetch-head","--no-recurs\
e-submodules","--no-auto-maintenance"],c=["--filter=blob:none",...n==="shallow"?["--depth=1"]:[]],{code:u,stderr:l}=await F(
o,[...a,...c,"--","origin",`+${t}:${ws}`],{},r);if(u===0)return H(o,["rev-parse","--verify","--quiet",`${ws}^{commit}`],
{},r);if(zi(l))return null;throw U("Fetching from",s.remote.url,l)}i(hd,"fetchRef");async function Ss(e,t,n,r){if(t===n)
return!0;let{code:o}=await F(e.setup,["merge-base","--is-ancestor",t,n],{},r);return o===0}i(Ss,"isContained");var yd=30,Rs=5,gd=100,bd=1e4;async function xs(e,t,n,r){let o=[],s=0,a=t,c=null;for(let u=1;;u++){let l=c??await Rd(e,a,
n,r);if(l===null)return{commit:l,attempts:u-1,upstream:a};let d=await wd(e,l,a,r);if(d.kind==="landed")return{commit:d.commit,
attempts:u,upstream:await Sd(e,d.commit,l,r)};if(d.kind==="unanswered"&&s++,u>=yd||s>=Rs)throw d.failure;o.push(d.commit);
let f=await xd(e,u,d.failure,r),m=await kd(e.repository,o,f,r);if(m!==null)return{commit:m,attempts:u,upstream:f};c=f.head===
a.head&&f.branch===a.branch?l:null,a=f}}i(xs,"publish");async function wd({repository:e,lander:t},n,r,o){return t!==null?
bs(e,n,r,t,o):{...await gs(e,n,r,o),commit:n}}i(wd,"land");async function Sd({repository:e},t,n,r){let o={branch:t,head:t};
return t===n?o:qe(e,o,"since",r)}i(Sd,"standAfter");async function Rd({repository:e,blobs:t},{head:n},r,o){let s=await r(
Nt(e,n));return await t.finish(o),s===null?null:ys(e,n,s,o)}i(Rd,"nextCommit");async function xd(e,t,n,r){let{repository:o}=e;
for(let s=1,a=n;;s++){let c=Ed(t+s-1,e.random);e.onRetry({attempt:t,delayMs:c,reason:a.message}),await ts(c,r);try{let u=await We(
o.setup,o.target,r);return await qe(o,u,"since",r)}catch(u){if(!(u instanceof k&&u.failure.reason==="RepositoryUnavailab\
le"&&u.failure.retryable)||s>=Rs)throw u;a=u}}}i(xd,"lookAgain");async function kd(e,t,{branch:n},r){if(n===null)return null;
for(let o of t)if(await Ss(e,o,n,r))return o;return null}i(kd,"findArrived");function Ed(e,t){return Math.round(t()*Math.
min(bd,gd*2**e))}i(Ed,"backoffMs");import{posix as Id,win32 as Td}from"node:path";import{fileURLToPath as Ad}from"node:url";var re="Use https://host/path.git, ssh://git@host/path.git, git@host:path.git or the path of a bare repository.",Od=/^[A-Za-z]:[\\/]/,
Pd=/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;function Es(e,t,n=process.platform){return{remote:Cd(e,n),branch:Dd(t),
ref:`refs/heads/${t}`}}i(Es,"parseTarget");function Cd(e,t){if(e==="")throw D(`No repository is given. ${re}`);if(e.startsWith(
"-"))throw D(`The repository must not start with "-". ${re}`);if(/[\u0000-\u001f\u007f]/.test(e))throw D(`The repository\
 holds control characters. ${re}`);if(/^[\w.+-]+::/.test(e))throw D(`Remote helpers ("name::address") are not allowed. ${re}`);
let n=/^([a-z][a-z0-9+.-]*):\/\//i.exec(e)?.[1]?.toLowerCase();if(n!==void 0)return vd(e,n);if(!(t==="win32"&&Od.test(e))&&
/^[^/]*:/.test(e))return _d(e);let{resolve:o}=t==="win32"?Td:Id;return{kind:"local",url:o(e)}}i(Cd,"parseRemote");function vd(e,t){
if(!URL.canParse(e)||/[\s\\]/.test(e))throw D(`The repository is not a valid URL. ${re}`);let n=new URL(e);if(n.search!==
""||n.hash!=="")throw D("The repository's URL must not have a query or a fragment.");switch(t){case"https":return ks(n,"\
https");case"http":if(!Pd.test(n.hostname))throw D("Plain http:// would send credentials unprotected. Use https://.");return ks(
n,"http");case"ssh":return $d(n,e);case"file":return{kind:"local",url:Ld(n)};default:throw D(`Repositories over ${t}:// \
are not supported. ${re}`)}}i(vd,"parseUrl");function ks(e,t){if(e.username!==""||e.password!=="")throw D(`The repositor\
y's URL holds credentials, which end up in logs. Write ${e.origin}${e.pathname} and give username and password (or token\
) as credentials.`);return{kind:"http",url:e.href,origin:e.origin,protocol:t}}i(ks,"parseHttpUrl");function $d(e,t){if(e.
password!=="")throw D("The repository's URL holds a password. Give an SSH key (identity) instead.");let{hostname:n,username:r}=e;
if(n===""||n.startsWith("-")||r.startsWith("-"))throw D(`The repository's host or user is not valid. ${re}`);return{kind:"\
ssh",url:t}}i($d,"parseSshUrl");function _d(e){if(!/^(?:[\w.][\w.+-]*@)?(?:[\w.][\w.-]*|\[[\da-f:.]+\]):[^\s-]\S*$/i.test(
e))throw D(`The repository is not a valid address. ${re}`);return{kind:"ssh",url:e}}i(_d,"parseScpAddress");function Ld(e){
try{return Ad(e)}catch(t){throw p("InvalidSpec","The repository's file:// URL does not name a path of this machine.",t)}}
i(Ld,"localPath");var Fd=[[/^$/,"is empty"],[/^-/,'starts with "-"'],[/^(?:HEAD|@)$/,"is a name that git reserves"],[/^refs\//,
"is a full ref name; give the short one (main, not refs/heads/main)"],[/[\u0000-\u0020\u007f~^:?*[\\]/,"holds a space, a\
 control character or one of ~ ^ : ? * [ \\"],[/\.\.|@\{/,'holds ".." or "@{"'],[/^\/|\/$|\/\//,"has an empty part betwe\
en slashes"],[/(?:^|\/)\./,'has a part that starts with "."'],[/\.lock(?:\/|$)|\.$/,'has a part that ends with ".lock", \
or ends with "."']];function Dd(e){let t=Fd.find(([n])=>n.test(e));if(t!==void 0)throw D(`The branch ${JSON.stringify(e)}\
 ${t[1]}. A valid one: main.`);return e}i(Dd,"checkedBranch");var D=i(e=>p("InvalidSpec",e),"invalid");import{copyFile as Kd,mkdir as Wd,mkdtemp as qd,readdir as zd,rm as Yd,stat as Vd,writeFile as Xd}from"node:fs/promises";
import{tmpdir as Qd}from"node:os";import{join as pe}from"node:path";import{writeFile as jd}from"node:fs/promises";import{join as fr}from"node:path";import{dirname as Nd}from"node:path";var Md=["PATH","GIT_EXEC_PATH","TMPDIR","http_proxy","https_proxy","HTTPS_PROXY","all_proxy","ALL_PROXY","no_proxy","NO_\
PROXY","GIT_SSL_CAINFO","GIT_SSL_CAPATH","SSH_AUTH_SOCK"];function Is(e,t){let n=Md.flatMap(r=>{let o=e[r];return o===void 0?
[]:[[r,o]]});return{...e.SSL_CERT_FILE===void 0?{}:{GIT_SSL_CAINFO:e.SSL_CERT_FILE},...Object.fromEntries(n),HOME:t,XDG_CONFIG_HOME:t,
GIT_CEILING_DIRECTORIES:Nd(t),LC_ALL:"C.UTF-8",LANGUAGE:"",GIT_CONFIG_NOSYSTEM:"1",GIT_CONFIG_GLOBAL:"/dev/null",GIT_TERMINAL_PROMPT:"\
0",GIT_OPTIONAL_LOCKS:"0",GIT_LITERAL_PATHSPECS:"1",MALLOC_MMAP_THRESHOLD_:"4194304",MALLOC_TRIM_THRESHOLD_:"67108864"}}
i(Is,"isolatedEnvironment");function qt(e){let t=e.flatMap(([n,r],o)=>[[`GIT_CONFIG_KEY_${o}`,n],[`GIT_CONFIG_VALUE_${o}`,
r]]);return{GIT_CONFIG_COUNT:String(e.length),...Object.fromEntries(t)}}i(qt,"configurationVariables");var Jd="x-access-token",Ud='!f() { test "$1" = get && printf "username=%s\\npassword=%s\\n" "$JIRASYNC_GIT_USERNAME" "$JIR\
ASYNC_GIT_PASSWORD"; }; f';async function As(e,t,n,r,o){switch(e.kind){case"local":return{GIT_ALLOW_PROTOCOL:"file",...qt(
n)};case"http":{let s=Bd(e.origin,t),a=await pr(t.ca,t.caFile,fr(o,"ca.pem"));return{GIT_ALLOW_PROTOCOL:e.protocol,...a===
void 0?{}:{GIT_SSL_CAINFO:a},...s.env,...qt([...n,...s.configuration])}}case"ssh":return{GIT_ALLOW_PROTOCOL:"ssh",...await Gd(
t,r,o),...qt(n)};default:return e}}i(As,"connectionEnvironment");function Bd(e,t){let{username:n,password:r,bearerToken:o}=t;
for(let[s,a]of Object.entries({username:n,password:r,bearerToken:o}))if(a!==void 0&&/[\u0000-\u001f\u007f]/.test(a))throw p(
"InvalidSpec",`The credentials' ${s} holds a line break or a control character.`);if(o!==void 0){if(r!==void 0)throw p("\
InvalidSpec","The credentials hold a password and a bearerToken. Give one of them.");return{configuration:[[`http.${e}/.\
extraHeader`,`Authorization: Bearer ${o}`],["http.followRedirects","false"]],env:{}}}if(r!==void 0){let s={JIRASYNC_GIT_USERNAME:n??
Jd,JIRASYNC_GIT_PASSWORD:r};return{configuration:[[`credential.${e}.helper`,Ud]],env:s}}if(t.identity!==void 0||t.identityFile!==
void 0)throw p("InvalidSpec","The credentials hold an SSH key, but the repository is an https:// URL. Give username and \
password, or an ssh:// address.");return{configuration:[],env:{}}}i(Bd,"httpLogin");async function Gd(e,t,n){let r=await pr(
e.identity,e.identityFile,fr(n,"identity")),o=await pr(e.knownHosts,e.knownHostsFile,fr(n,"known_hosts"));if(r===void 0&&
(e.password!==void 0||e.bearerToken!==void 0))throw p("InvalidSpec","The credentials hold a password or token, but the r\
epository is reached over SSH. Give an SSH key (identity), or an https:// URL.");let s=t.SSH_AUTH_SOCK===void 0?{}:{SSH_AUTH_SOCK:t.
SSH_AUTH_SOCK},a=t.GIT_SSH_COMMAND;if(r===void 0&&o===void 0&&a!==void 0)return{...s,GIT_SSH_COMMAND:a,GIT_SSH_VARIANT:t.
GIT_SSH_VARIANT??"auto"};let u=["ssh",...["BatchMode=yes","StrictHostKeyChecking=yes","ConnectTimeout=30","ServerAliveIn\
terval=15","ServerAliveCountMax=4",...o===void 0?[]:[`UserKnownHostsFile=${Ts(o)}`,"GlobalKnownHostsFile=/dev/null"],...r===
void 0?[]:[`IdentityFile=${Ts(r)}`,"IdentitiesOnly=yes"]].flatMap(l=>["-o",Hd(l)])].join(" ");return{...s,GIT_SSH_COMMAND:u,
GIT_SSH_VARIANT:"ssh"}}i(Gd,"sshCommand");async function pr(e,t,n){return e===void 0?t:(await jd(n,e.endsWith(`
`)?e:`${e}
`,{mode:384}),n)}i(pr,"fileFor");var Ts=i(e=>`"${e.replaceAll("%","%%").replace(/["\\]/g,"\\$&")}"`,"sshQuoted"),Hd=i(e=>`\
'${e.replaceAll("'","'\\''")}'`,"shellQuoted");var Zd=[["core.compression","1"],["pack.compression","1"],["pack.window","0"],["pack.depth","0"],["pack.useSparse","fals\
e"],["fastimport.unpackLimit","0"],["core.fsync","none"],["core.hooksPath","/dev/null"],["core.protectHFS","true"],["cor\
e.protectNTFS","true"],["gc.auto","0"],["maintenance.auto","false"]],ef=120;async function Os(e,t,n,r,o){let s=r??n.TMPDIR??
Qd();await nf(s);let a=await qd(pe(s,Ps));try{let c=[...Zd,...rf(e.remote)],u=await As(e.remote,t,c,n,a);return{dir:a,target:e,
setup:{cwd:a,env:{...Is(n,a),...u},...o}}}catch(c){throw await zt(a),c}}i(Os,"createWorkspace");var Ps="jirasync-git-",tf=1440*
6e4;async function nf(e){for(let t of await zd(e).catch(()=>[])){if(!t.startsWith(Ps))continue;let n=pe(e,t),{mtimeMs:r}=await Vd(
n).catch(()=>({mtimeMs:Date.now()}));Date.now()-r>tf&&await zt(n).catch(()=>{})}}i(nf,"removeAbandoned");var zt=i(e=>Yd(
e,{recursive:!0,force:!0,maxRetries:5}),"removeWorkspace");function rf(e){let t=["remote.origin.url",e.url];return e.kind===
"local"?[t]:[t,["remote.origin.promisor","true"],["remote.origin.partialCloneFilter","blob:none"],["http.lowSpeedLimit",
"1"],["http.lowSpeedTime",String(ef)]]}i(rf,"connectionConfiguration");async function Cs(e,t,n){let r=pe(e.dir,"reposito\
ry.git"),o=["init","--quiet","--bare","--template=",`--object-format=${t}`,"--",r];await H(e.setup,o,{},n);let s={...e.setup,
cwd:r,env:{...e.setup.env,GIT_DIR:r}};return e.target.remote.kind==="local"&&await of(e,r,n),{dir:r,target:e.target,objectFormat:t,
setup:s}}i(Cs,"createRepository");async function of(e,t,n){let{objects:r,shallow:o}=await vs(e,n);await Wd(pe(t,"objects",
"info"),{recursive:!0}),await Xd(pe(t,"objects","info","alternates"),`${r}
`),await Kd(o,pe(t,"shallow")).catch(s=>{if(!sf(s))throw s})}i(of,"borrowObjects");var sf=i(e=>e instanceof Error&&"code"in
e&&e.code==="ENOENT","isMissingFile");async function vs(e,t){let n=e.target.remote.url,r=["--show-object-format","--path\
-format=absolute","--git-path","objects","--git-path","shallow"],o={GIT_CEILING_DIRECTORIES:pe(n,"..")},{code:s,stdout:a,
stderr:c}=await F(e.setup,["-C",n,"rev-parse",...r],{env:o},t),[u,l,d]=a.toString("utf8").trimEnd().split(`
`);if(s!==0||l===void 0||d===void 0)throw U("Opening",n,c);return{objects:l,shallow:d,objectFormat:u==="sha256"?"sha256":
"sha1"}}i(vs,"openLocal");async function $s(e,t){let{setup:n,target:r}=e;if(r.remote.kind==="local")return(await vs(e,t)).
objectFormat;let o={GIT_TRACE_PACKET:"1"},{code:s,stderr:a}=await F(n,["ls-remote","--",r.remote.url,"HEAD"],{env:o},t);
if(s!==0)throw U("Reading from",r.remote.url,a);return/\bobject-format=sha256\b/.test(a)?"sha256":"sha1"}i($s,"emptyRepo\
sitoryFormat");var af=6e5;async function hr(e,t,n){let r=Es(e.repository,e.branch),o=new AbortController,s=new Set,a={limitMs:t.limitMs??
af,lifetime:{closed:o.signal,running:s}},c=await Os(r,e.credentials??{},t.env,t.tempDir,a),u=i(async()=>{o.abort(p("Inte\
rnal","The destination was closed while it was in use.")),await Promise.all(s),await zt(c.dir)},"close");try{let l=await We(
c.setup,r,n),d=l.branch??l.head,f=d===null?await $s(c,n):Zi(d),m=await Cs(c,f,n),h=await qe(m,l,"shallow",n);return new mr(
cf(m,t),h,u)}catch(l){throw await u(),l}}i(hr,"openDestination");function cf(e,{random:t,onRetry:n,lander:r}){return{repository:e,
blobs:new Jt(e),random:t??Math.random,onRetry:n??(()=>{}),lander:r??null}}i(cf,"publishDeps");var mr=class{static{i(this,
"GitDestination")}#e;#t;#n;#r=!1;constructor(t,n,r){this.#e=t,this.#n=n,this.#t=r}get base(){return Nt(this.#e.repository,
this.#n.head)}blobId(t){return Ke(t,this.#e.repository.objectFormat)}writeBlob(t,n){return this.#e.blobs.write(t,n)}async publish(t,n){
if(this.#r)throw p("Internal","publish was called while another publish was running.");this.#r=!0;try{let{commit:r,attempts:o,
upstream:s}=await xs(this.#e,this.#n,t,n);return this.#n=s,{commit:r,attempts:o}}finally{this.#r=!1}}[Symbol.asyncDispose](){
return this.#t()}};function ze({destination:e},{jira:t,git:n},{env:r,redactor:o},{emit:s,onJiraRequest:a,jiraTraffic:c,lander:u,confirm:l}){
let d=i(()=>new Date,"now"),f=i((h,w)=>s({kind:"waiting",at:d(),seconds:h,message:o.redact(w)}),"waiting"),m={env:r,now:Date.
now,random:Math.random,sleep:yr,onWait:i(({seconds:h,message:w})=>f(h,w),"onWait"),...a===void 0?{}:{onRequest:a},...c===
void 0?{}:{traffic:c}};return{connectJira:i(h=>On(t,m,h),"connectJira"),openDestination:i(async h=>{let w=await hr({repository:e.
repository,branch:e.branch,credentials:n},{env:r,onRetry:i(({delayMs:y,reason:R})=>f(y/1e3,R),"onRetry"),...u===void 0?{}:
{lander:u}},h);return l===void 0?w:df(w,l)},"openDestination"),emit:s,now:d,newOperationID:uf,sleep:yr,redactor:o}}i(ze,
"syncDeps");function df(e,t){return{get base(){return e.base},blobId:i(n=>e.blobId(n),"blobId"),writeBlob:i((n,r)=>e.writeBlob(
n,r),"writeBlob"),publish:i((n,r)=>{let o=i(async s=>{let a=await n(s);return a!==null&&await t(r),a},"confirmedPlan");return e.
publish(o,r)},"publish"),[Symbol.asyncDispose]:()=>e[Symbol.asyncDispose]()}}i(df,"confirmed");async function yr(e,t){try{
await lf(e,void 0,{signal:t})}catch(n){throw t.aborted?S(t):n}}i(yr,"wait");async function ff(e,t,n,r){let o=performance.now(),s=e.metricsFile?.observing(e.resource,n)??n,a=await Hi(e,s,r);if(a.kind===
"refused")return hf(e,a.outcome,s,o);let{settings:c,dryRun:u,statusFolder:l,lander:d}=e,{metadata:f}=e.resource,m=gr(e),
h=l===void 0?void 0:await or(l,f.name),w=a.previous??h?.previous??e.resource.status??nn,y={...e.resource,status:w},R=i(_e=>{
let ge=_e.kind==="cancelled"&&pf(a.signal,r)&&e.isResumed===!0?{...mf,at:_e.at}:_e;y={...y,status:Re(y.status,ge)},h?.update(
y),a.update(y.status),s.onEvent(ge,y.status)},"emit"),G={name:f.name,...f.namespace===void 0?{}:{namespace:f.namespace},
generation:a.generation??f.generation??1,...a.request===void 0?{}:{request:a.request},...e.retryCount===void 0?{}:{retryCount:e.
retryCount},spec:m,dryRun:u,force:c.force,author:c.author,...c.commitSubject===void 0?{}:{commitSubject:c.commitSubject}},
{onJiraRequest:T,jiraTraffic:j}=s,{confirm:z}=a,me=ze(m,c,t,{emit:R,onJiraRequest:T,jiraTraffic:j,lander:d,confirm:z}),$e=await rr(
G,me,a.signal),[he,ye]=await Promise.all([h?.flush(),a.close()]);return{resource:y,outcome:$e,seconds:_s(o),statusFileError:he,
clusterFailure:ye}}i(ff,"runJiraSync");function pf(e,t){return t.aborted&&e.reason===t.reason&&!(t.reason instanceof k)}
i(pf,"isInterruption");var mf={kind:"interrupted",message:"Interrupted: who ran it had to end. Waiting for its turn to r\
un again"};function gr({resource:{spec:e},branch:t}){return t===void 0?e:{...e,destination:{...e.destination,branch:t}}}
i(gr,"specOf");function hf({resource:e,dryRun:t},n,{onEvent:r},o){let s=new Date,a=n.kind==="failed"?{kind:"failed",at:s,
failure:n.failure}:{kind:"cancelled",at:s,message:n.message},c=Re(e.status??nn,a);return r(a,c),{resource:{...e,status:c},
outcome:n,seconds:_s(o),statusFileError:void 0,clusterFailure:void 0}}i(hf,"notStarted");var _s=i(e=>(performance.now()-
e)/1e3,"secondsSince");async function yf(e,t,n,r,o){let{suspend:s,schedule:a,timeZone:c}=e.resource.spec;if(s)return{kind:"suspended"};if(a===void 0)
return{kind:"due"};let u=Dr(a,c,n),l=i(f=>f===void 0||u!==void 0&&u>f,"isDue"),d=gf(e,r,t);for(let f of d)if(!l(await bf(
f,o)))return{kind:"not-due",next:Nr(a,c,n)};return{kind:"due"}}i(yf,"dueness");function gf(e,t,n){let{cluster:r}=e;return r!==
void 0?[s=>wf(e,r,s)]:[s=>Ls(e,n,s),i(async s=>{let a=await t(s);return a===void 0?void 0:Ls({...e,branch:a},n,s)},"ofPe\
nding")]}i(gf,"lastRuns");async function bf(e,t){try{return await e(t)}catch(n){if(n instanceof k&&!t.aborted)return;throw n}}
i(bf,"told");async function wf({resource:{metadata:e}},{client:t},n){let{name:r,namespace:o=t.namespace}=e;try{let s=Jr(
await t.get(Hr,{name:r,namespace:o},n)),{phase:a,syncState:c}=s.status;return Ur(s)||Br(s)||a!=="Completed"||c?.startTime===
void 0?void 0:new Date(c.startTime)}catch(s){if(Gr(s))return;throw s}}i(wf,"lastRunOfCluster");async function Ls(e,t,n){
var f=[];try{let{metadata:r}=e.resource;let[o,s]=[gr(e),e.settings];let{openDestination:a}=ze(o,s,t,{emit:i(()=>{},"emit")});
let c=be(f,await a(n),!0);let{name:u,namespace:l}=r;let d={name:u,spec:o,...l===void 0?{}:{namespace:l}};return await yn(
d,c,n)??void 0}catch(m){var h=m,w=!0}finally{var y=we(f,h,w);y&&await y}}i(Ls,"lastRunOfDestination");var Sf={JIRA_BASE_URL:"Jira's address, with its context path if it has one; `--jira-url` and a manifest's `source.url` w\
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
sync operator`: the namespace of its pod"},Rf={"HTTPS_PROXY, HTTP_PROXY, NO_PROXY":"Proxies for Jira and the repository,\
 in capitals or small letters",SSL_CERT_FILE:"PEM file with certificate authorities, for Jira and the repository",NODE_EXTRA_CA_CERTS:"\
The same, for Jira alone",SSH_AUTH_SOCK:"The SSH agent",GIT_SSH_COMMAND:"The SSH program and its options, where neither \
a key nor host keys are set above",TMPDIR:"Where the temporary repository of a run is made"};function B(e,t){return e[t]?.
replace(/[\r\n]+$/,"")||void 0}i(B,"setting");var xf=[ie.cancelled,ie.invalidSpec,ie.failed,ie.timeout];function kf(e){let t=e.map(({status:n})=>n===void 0?ie.failed:
Or(n));return xf.find(n=>t.includes(n))??ie.completed}i(kf,"worstExitCode");async function Ef(e){let t=e.text("metrics-file");if(t===void 0)return;try{await pn(t)}catch(r){let o=Se(r);throw new N(
`can't write ${t} (${e.label("metrics-file")}): ${o}`)}let{openMetricsFile:n}=await import("./metrics-file-MWGMFCLX.js");
return n(t)}i(Ef,"metricsFileOf");import{randomUUID as If}from"node:crypto";async function Tf(e,t,n,r,o){let s=new Date(e.deps.now()),a=t.metadata.annotations?.[Ve],c=Re(t.status,{kind:"started",at:s,
operationID:If(),generation:t.metadata.generation??1,...a===void 0?{}:{request:a},...o===void 0?{}:{retryCount:o}}),u={onDeleted:i(
()=>{},"onDeleted"),onCancelRequested:i(()=>{},"onCancelRequested"),onTrouble:i(()=>{},"onTrouble")},l=new Xe(e,t,n,u);return l.
update(Re(c,{kind:"failed",at:s,failure:r})),l.close()}i(Tf,"refuseRun");function Af({metadata:e,status:t},n){let r=n.kind==="cancelled"?void 0:n.report;return{name:e.name,phase:t?.phase,syncState:t?.
syncState,progress:t?.progress,commit:r?.commit??null,changes:{created:r?.created??[],updated:r?.updated??[],deleted:r?.
deleted??[],unchanged:r?.unchanged??0},failedIssues:(r?.failed??[]).map(({id:o,key:s,failure:a})=>({id:o,key:s,reason:a.
reason,message:a.message})),...r?.planned===void 0?{}:{planned:r.planned},conditions:t?.conditions,lastError:t?.lastError??
null}}i(Af,"jsonResult");function Of({metadata:e,spec:t},n,r){let{created:o,updated:s,deleted:a,unchanged:c,failed:u,commit:l}=n,
d=[`${o.length} created`,`${s.length} updated`,`${a.length} deleted`,`${c} unchanged`,...u.length===0?[]:[`${u.length} f\
ailed`]],f=u.length-20;return[`${e.name}: ${d.join(", ")} after ${br(r)}`,...u.slice(0,20).map(({id:m,key:h,failure:w})=>`\
  failed ${h??m}: ${w.message}`),...f>0?[`  and ${f} more failed issues, which --output json names`]:[],l===null?"  no c\
hange, no commit":`  commit ${l} on ${t.destination.branch}`]}i(Of,"textResult");function Pf({metadata:e},{mode:t,unchanged:n,
failed:r},o){let s={create:"+",update:"~",delete:"-"},a=i(u=>o.filter(l=>l.action===u).length,"count"),c=[`${a("create")}\
 to create`,`${a("update")} to update`,`${a("delete")} to delete`,`${n} unchanged`,...r.length===0?[]:[`${r.length} fail\
ed`]];return[`${e.name}: ${t}`,...o.map(({key:u,action:l,why:d})=>`  ${s[l]} ${u}  ${d}`),...r.map(({id:u,key:l,failure:d})=>`\
  ! ${l??u}  ${d.message}`),`${e.name}: ${c.join(", ")}. Nothing was written.`]}i(Pf,"textPlan");function Cf(e,t,n){switch(t.
kind){case"cancelled":return`${e}: cancelled after ${br(n)}. The next run takes up where the branch stands.`;case"failed":
return`${e}: failed after ${br(n)}: ${t.failure.reason}: ${t.failure.message}`;default:return t}}i(Cf,"failureLine");function br(e){
return`${e>=10?e.toFixed(0):e.toFixed(1)} s`}i(br,"timeText");var vf=Zt("kind",[C({kind:J("jira-open"),host:P().max(300)}),C({kind:J("jira-close"),host:P().max(300)}),C({kind:J("jira\
-request"),host:P().max(300),status:Qt(),seconds:oe()}),C({kind:J("jira-pause"),host:P().max(300),ms:oe().min(0)}),C({kind:J(
"status-written"),result:Le(["success","error"])})]),$f=Zt("kind",[C({kind:J("cancel"),message:P()}),C({kind:J("jira-pau\
se"),ms:oe().min(0)}),C({kind:J("jira-limit"),requests:Qt().min(1)})]);import{access as _f,constants as Lf}from"node:fs/promises";var Ff="jirasync <jirasync@users.noreply.github.com>",Df="x-access-token";async function Nf({spec:e},t,n){return{jira:Mf(
t,n,e.source?.url),git:await Jf(n),author:Uf(t.text("author")??B(n.env,"JIRASYNC_AUTHOR")??Ff),commitSubject:t.text("com\
mit-message"),force:t.flag("force")??!1}}i(Nf,"readSettings");function Mf(e,{env:t,redactor:n},r){let o=e.text("jira-url")??
B(t,"JIRA_BASE_URL");jf(o,r,e);let s=o??r,a=(e.text("jira-token")??B(t,"JIRA_PAT"))?.trim(),c=(e.text("jira-email")??B(t,
"JIRA_EMAIL"))?.trim(),u=e.text("jira-ca-file")??B(t,"JIRA_CA_FILE");if(a!==void 0&&Ds(n,c,a),s===void 0)throw new N(`Ji\
ra's address is missing; set ${e.label("jira-url","JIRA_BASE_URL")}, such as https://example.atlassian.net`);if(a===void 0)
throw new N(`Jira's token is missing; set ${e.label("jira-token","JIRA_PAT")} to an API token (with ${e.label("jira-emai\
l","JIRA_EMAIL")}) or a personal access token`);let l=e.integer("concurrency");return{baseUrl:s,token:a,...c===void 0?{}:
{email:c},...u===void 0?{}:{caFile:u},...l===void 0?{}:{concurrency:l}}}i(Mf,"jiraSettings");function jf(e,t,n){if(!(e===
void 0||t===void 0||Fs(e)===Fs(t)))throw new N(`the manifest's spec.source.url is another Jira than the one of ${n.label(
"jira-url","JIRA_BASE_URL")}, for which the token is; leave that out to use the manifest's`)}i(jf,"assertSameHost");function Fs(e){
return URL.canParse(e)?new URL(e).origin:e}i(Fs,"originOf");async function Jf({env:e,redactor:t}){let n=B(e,"JIRASYNC_GI\
T_USERNAME"),r=B(e,"JIRASYNC_GIT_PASSWORD"),o=B(e,"JIRASYNC_GIT_BEARER_TOKEN");r!==void 0&&Ds(t,n??Df,r),o!==void 0&&t.add(
o);let s=await wr(e,"JIRASYNC_GIT_IDENTITY_FILE"),a=await wr(e,"JIRASYNC_GIT_KNOWN_HOSTS_FILE"),c=await wr(e,"JIRASYNC_G\
IT_CA_FILE");return{...n===void 0?{}:{username:n},...r===void 0?{}:{password:r},...o===void 0?{}:{bearerToken:o},...s===
void 0?{}:{identityFile:s},...a===void 0?{}:{knownHostsFile:a},...c===void 0?{}:{caFile:c}}}i(Jf,"gitCredentials");function Ds(e,t,n){
e.add(n),t!==void 0&&e.add(Buffer.from(`${t}:${n}`).toString("base64"))}i(Ds,"addWithLogin");async function wr(e,t){let n=B(
e,t);if(n!==void 0)try{return await _f(n,Lf.R_OK),n}catch(r){throw new N(`the file of ${t} can't be read: ${Se(r)}`)}}i(
wr,"readableFile");function Uf(e){let[,t="",n=""]=/^([^<>\n]+?)\s*<([^<>\s]+)>$/.exec(e)??[];if(t==="")throw new N(`the \
author ${JSON.stringify(e)} is not of the form "Name <email>"`);return{name:t,email:n}}i(Uf,"parseSignature");export{Ms as a,js as b,Qr as c,Bs as d,Ji as e,or as f,pl as g,ir as h,He as i,ze as j,yr as k,ff as l,yf as m,Sf as n,Rf as o,
B as p,kf as q,Ef as r,Tf as s,Af as t,Of as u,Pf as v,Cf as w,vf as x,$f as y,Nf as z};
