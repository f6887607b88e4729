import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as pe,b as z,c as re,d as Mt,e as jt,f as Jt,g as Ut,h as Bt,i as oe,j as Sr,k as Gt,l as Je,m as Ue,n as Be,o as kr,
p as Ht,q as Kt,r as Rr,s as xr,t as Ge,u as _,v as Ae,x as Wt}from"./chunk-KIROIMR7.js";import{e as gr,i as wr,r as br,
w as ns}from"./chunk-6SMXJICK.js";import{f as te,g as nr,i as pr,j as mr,k as yr,l as hr,s as Dt,t as Nt}from"./chunk-LVVYWFKE.js";
import{A as Ft,B as fr,c as je,d as rr,g as or,h as ir,i as ne,j as sr,l as ar,s as cr,t as lr,y as ur,z as dr}from"./chunk-L62XGPV2.js";
import{d as q,f as vt,k as Qn,m as Ee,o as Zn,q as er,r as _t,s as tr,w as Lt}from"./chunk-PSZ7B6LN.js";import{j as $t,
k as Xn}from"./chunk-TFGBKQWM.js";import{b as E,c as p,d as h,e as S,f as Vn,h as B}from"./chunk-P7YMAR4I.js";
import{a as i,e as ts,f as de,g as fe}from"./chunk-KUM6ZNSD.js";function rs(e){let t=e.map(({metadata:r})=>r.name),n=t.find((r,o)=>t.indexOf(r)!==o);if(n!==void 0)throw new B(`two mani\
fests are named ${n}; give each sync a name of its own`)}i(rs,"assertDistinct");function os(e,t){let{spec:n,metadata:r}=e,
o=t.text("namespace")??r.namespace;if(r.namespace!==void 0&&o!==r.namespace)throw new B(`the manifest of ${r.name} is fo\
r namespace ${r.namespace}, not ${o}; leave ${t.label("namespace")} out`);return{...e,metadata:o===void 0?r:{...r,namespace:o},
spec:{...n,destination:{...n.destination,repository:t.text("repository")??n.destination.repository},retryPolicy:{...n.retryPolicy,
maxRetries:t.integer("max-retries")??n.retryPolicy.maxRetries},failurePolicy:{maxFailedIssues:t.integer("max-failed-issu\
es")??n.failurePolicy.maxFailedIssues}}}}i(os,"withOverrides");function is(e){let t=He({projectKey:e.text("project"),jqlQuery:e.
text("jql"),epicKey:e.text("epic"),issueKeys:e.list("issues")?.slice()}),n={apiVersion:cr,kind:lr,metadata:{name:e.text(
"name")??sr(t),...He({namespace:e.text("namespace")})},spec:{syncType:e.flag("incremental")===!0?"incremental":ir(t),target:t,
destination:He({repository:e.text("repository"),branch:e.text("branch"),path:e.text("path"),format:e.text("format"),layout:e.
text("layout"),relationships:e.text("relationships"),prune:e.flag("prune")}),...He({fields:e.list("fields"),include:e.list(
"include"),timeout:e.integer("timeout")}),retryPolicy:{maxRetries:e.integer("max-retries")??0},failurePolicy:{maxFailedIssues:e.
integer("max-failed-issues")??0}}},r=fr(n,"options",{localRepository:!0});return r.ok?{ok:!0,syncs:r.manifests}:{ok:!1,problems:r.
problems.map(o=>as(o,e))}}i(is,"describedSync");var ss={"metadata.name":"name","metadata.namespace":"namespace","spec.ta\
rget.projectKey":"project","spec.target.jqlQuery":"jql","spec.target.epicKey":"epic","spec.target.issueKeys":"issues","s\
pec.destination.repository":"repository","spec.destination.branch":"branch","spec.destination.path":"path","spec.fields":"\
fields","spec.include":"include"};function as(e,t){let n=ss[e.path.replace(/\[\d+\]$/,"")];return n===void 0?e:{...e,source:t.
label(n)}}i(as,"ofOption");function He(e){let t={};for(let[n,r]of Object.entries(e))r!==void 0&&Object.assign(t,{[n]:r});
return t}i(He,"given");function Er(e){let t=new Map;for(let r of e){let o=r.lastIndexOf("-"),s=r.slice(0,o),a=t.get(s);a===void 0?t.set(s,[Number(
r.slice(o+1))]):a.push(Number(r.slice(o+1)))}let n=[...t].sort(([r],[o])=>r<o?-1:1);return Object.fromEntries(n.map(([r,
o])=>[r,cs(o)]))}i(Er,"toKeyRanges");function*Ke(e){for(let[t,n]of Object.entries(e))for(let[r,o]of Ir(n))for(let s=r;s<=
o;s++)yield`${t}-${s}`}i(Ke,"fromKeyRanges");function Ar(e){let t=0;for(let n of Object.values(e))for(let[r,o]of Ir(n))t+=
Math.max(0,o-r+1);return t}i(Ar,"countKeys");function*Ir(e){for(let t of e.split(",")){let[n,r=n]=t.split("-").map(Number);
n!==void 0&&r!==void 0&&(yield[n,r])}}i(Ir,"bounds");function cs(e){e.sort((o,s)=>o-s);let t=[],n,r=0;for(let o of e){if(n!==
void 0&&o<=r+1){r=o;continue}n!==void 0&&t.push(n===r?`${n}`:`${n}-${r}`),n=o,r=o}return n!==void 0&&t.push(n===r?`${n}`:
`${n}-${r}`),t.join(",")}i(cs,"ranges");var qt=1,ls=1e7,us=Ee({schemaVersion:tr(qt),configHash:q(),watermark:Lt.datetime().nullable(),pending:Qn(Ee({id:q(),key:q().
optional(),reason:q()})),census:Ee({at:Lt.datetime(),issues:vt().int().min(0)}).nullable(),place:Ee({format:_t(["yaml","\
markdown","json"]),layout:_t(["flat","sharded"])}),project:q().optional(),owned:er(q(),q().regex(/^\d+(-\d+)?(,\d+(-\d+)?)*$/)).
refine(e=>Ar(e)<=ls).optional()}),Tr="default";function We(e,t,n=Tr){let r=zt(e);return n===Tr?`${r}/${t}.json`:`${r}/${n}\
/${t}.json`}i(We,"statePath");function zt(e){return e===""?".jirasync":`${e}/.jirasync`}i(zt,"stateFolder");function Pr(e){
return Buffer.from(`${JSON.stringify({schemaVersion:qt,...e},null,2)}
`)}i(Pr,"serializeState");function Y(e){if(e===null)return null;let t=fs(e.toString("utf8"));if(ds(t))throw p("InvalidSp\
ec","The state in the destination was written by a newer jirasync. Upgrade jirasync, or choose another --name for this s\
ync.");return us.safeParse(t).data??null}i(Y,"parseState");function ds(e){let t=Zn({schemaVersion:vt()}).safeParse(e).data?.
schemaVersion;return t!==void 0&&t>qt}i(ds,"isNewer");function fs(e){try{return JSON.parse(e)}catch{return}}i(fs,"parseJ\
son");function Or(e,t){if(t===null)return!1;let n=i(({configHash:r,pending:o,place:s,project:a,owned:c})=>JSON.stringify(
[r,o,s.format,s.layout,a,Object.entries(c??{}).sort()]),"facts");return n(e)===n(t)}i(Or,"saysTheSame");async function Yt({name:e,namespace:t,spec:n},{base:r},o){let s=We(je(n.destination),e,t),a=Y(await r.readFile(s,o));return a===
null||a.watermark===null?null:new Date(a.watermark)}i(Yt,"lastCompleteRun");var Cr=3,$r=1e3;async function vr(e,t,n,r){let o=new Map,s=0;for(let a=1;a<=Cr;a++)if(s=await ps(e,o,t,r),o.size<s&&(s=await n(
z(e),r)),o.size>=s)return[...o.values()];throw h("Incomplete",`Jira's search announces ${s} issues and showed ${o.size} \
in ${Cr} passes. Nothing was decided on the partial result; the search index of Jira may need attention.`)}i(vr,"listDat\
aCenter");async function ps(e,t,n,r){let o=null,s=null,a=0;for(;;){let c=ys(await n(ms(e,s),a,r));o??=c.total;for(let{id:d,
key:m}of c.issues)t.set(d,{id:d,key:m});let l=c.issues.length;if(l===0||a+l>=c.total)return o;let u=c.lastCreatedMs;s===
null||u>s?(s=u,a=0):a+=l}}i(ps,"walk");function ms(e,t){return`${t===null?z(e):re(e,Jt(t))} ORDER BY created ASC, key AS\
C`.trim()}i(ms,"windowJql");function ys(e){let t=Je(e,"issues"),n=t.at(-1),r=oe(n)&&oe(n.fields)?Be(n.fields.created):null;
if(n!==void 0&&r===null)throw kr("an issue without its creation date");return{issues:t.map(Sr),total:Ue(e,"total"),lastCreatedMs:Math.
floor((r??0)/$r)*$r}}i(ys,"readPage");var _r="/rest/api/2/search",hs=1e3,gs=1e3;function Lr(e){let t=i((s,a,c)=>e.client(c).sendRequest({url:s,method:"GET",...a===
void 0?{}:{searchParams:a}}),"get"),n=i((s,a)=>e.client(a).sendRequest({url:_r,method:"POST",body:s}),"search"),r=i(async(s,a)=>Ue(
await n({jql:s,maxResults:0,fields:["created"]},a),"total"),"count"),o=i((s,a)=>vr(s,(c,l,u)=>n({jql:c,startAt:l,maxResults:hs,
fields:["created"]},u),r,a),"list");return{deployment:"datacenter",count:r,list:o,async bulk(s,a,c,l){let u={jql:Bt(s),startAt:0,
maxResults:s.length,fields:a.fields,validateQuery:!1,...a.lists.includes("changelog")?{expand:["changelog"]}:{}},d=await e.
client(l,c).sendRequest({url:_r,method:"POST",body:u});return{issues:Je(d,"issues").map(Gt),errors:new Map}},async one(s,a,c){
return Gt(await t(Vt(s),ws(a),c))},listPage:i((s,a,c,l)=>bs(t,s,a,c,l),"listPage"),async fields(s){return xr(await t("/r\
est/api/2/field",void 0,s))},async epicClause(s,a,c){let l=Ge(a);if(l===void 0)throw p("InvalidQuery","This Jira has no \
Epic Link field, or hides it from the account, so issues cannot be chosen by epic. Use a JQL query.");let u=`cf[${l.replace(
"customfield_","")}] = ${pe(s)}`,d=(await o(u,c)).map(f=>f.id),m=d.length===0?"":`parent in (${d.join(",")})`;return Mt(
`key = ${pe(s)}`,u,m)}}}i(Lr,"dataCenterDialect");function Vt(e){return`/rest/api/2/issue/${encodeURIComponent(e)}`}i(Vt,
"issuePath");function ws(e){return{fields:e.fields.join(","),...e.lists.includes("changelog")?{expand:"changelog"}:{}}}i(
ws,"issueParameters");async function bs(e,t,n,r,o){if(t!=="changelog")return Kt(t,await e(`${Vt(n)}/${t}`,{startAt:r,maxResults:gs},
o));let s=await e(Vt(n),{fields:"created",expand:"changelog"},o),{items:a,total:c}=Kt(t,oe(s)?s.changelog:void 0);return{
items:a.slice(r),total:c}}i(bs,"readPage");var qe=class{static{i(this,"Arrivals")}#e=[];#t=0;#n=i(()=>{},"#wake");get size(){return this.#t+this.#e.length}get ready(){
return this.#e.length}add(t){this.#t++;let n=i(r=>{this.#t--,this.#e.push(r),this.#n()},"arrive");t.then(r=>n({kind:"val\
ue",value:r}),r=>n({kind:"error",error:r}))}async next(){for(;;){let t=this.#e.shift();if(t===void 0)await this.#r();else{
if(t.kind==="error")throw t.error;return t.value}}}async ended(){for(;this.#t>0;)await this.#r()}#r(){return new Promise(
t=>{this.#n=t})}};var Ss=24,ks=2,ze=class{static{i(this,"Circuit")}#e=0;succeeded(){this.#e=0}failed(t){if(this.#e+=Ae(t)?.kind==="timeout"?
ks:1,!(this.#e<Ss))throw h("JiraUnavailable",`Jira fails for every issue that is asked for: ${t.failure.message}`,t.failure.
cause)}};function Xt(e){if(e.failure.reason==="MalformedResponse"||e.failure.reason==="Incomplete")return!0;let t=Ae(e);
if(t===null)return!1;switch(t.kind){case"timeout":case"malformed":case"too-large":return!0;case"connection":case"proxy":
return!1;case"status":return Rs(t.status??0);default:return t.kind}}i(Xt,"isIsolable");function Rs(e){return e>=500&&e!==
503||e===400||e===413||e===414}i(Rs,"isIsolableStatus");var Fr={maxAttempts:2};async function Dr(e,t,n){let r={found:new Map,suspects:new Set};await xs(e,r,t,n);let o={issues:[],
missing:[],failed:[]},s=e.filter(c=>!r.found.has(c)),a=[...r.found];return await Ht(s.map(c=>Nr(c,o,t,n))),await Ht(a.map(
([c,l])=>Es(c,l,o,t,n))),o.failed.length===e.length&&await t.probe(n),As(o)}i(Dr,"fetchBatch");async function xs(e,t,n,r){
let o=e;for(let s=1;o.length>0;s++){let a=t.found.size;if(await Qt(o,{},t,n,r),s>1&&t.found.size===a)return;o=e.filter(c=>!t.
found.has(c)&&!t.suspects.has(c))}}i(xs,"askUntilSettled");async function Qt(e,t,n,r,o){try{let s=await r.dialect.bulk(e,
r.query,t,o);r.circuit.succeeded();let a=new Set(e);for(let c of s.issues){let l=a.has(c.id)?c.id:c.key;a.has(l)&&n.found.
set(l,c)}for(let c of s.errors.keys())a.has(c)&&!n.found.has(c)&&n.suspects.add(c)}catch(s){if(!(s instanceof E)||!Xt(s))
throw s;if(r.circuit.failed(s),e.length===1){for(let c of e)n.suspects.add(c);return}let a=Math.ceil(e.length/2);await Qt(
e.slice(0,a),Fr,n,r,o),await Qt(e.slice(a),Fr,n,r,o)}}i(Qt,"askTogether");async function Nr(e,t,n,r){let o;try{o=await n.
dialect.one(e,n.query,r),n.circuit.succeeded()}catch(s){jr(s)?(n.circuit.succeeded(),t.missing.push(e)):t.failed.push({id:e,
failure:Zt(s,n)});return}try{await Mr(o,t,n,r)}catch(s){t.failed.push({id:e,key:o.key,failure:Zt(s,n)})}}i(Nr,"settleAlo\
ne");async function Es(e,t,n,r,o){try{await Mr(t,n,r,o)}catch(s){jr(s)?await Nr(e,n,r,o):n.failed.push({id:e,key:t.key,failure:Zt(
s,r)})}}i(Es,"settle");async function Mr(e,t,n,r){t.issues.push(await Rr(e,n.query.lists,n.dialect.listPage,r))}i(Mr,"co\
mplete");function jr(e){return e instanceof E&&e.failure.reason==="NotFound"}i(jr,"isNotFound");function Zt(e,t){if(!(e instanceof
E))throw e;let{reason:n}=e.failure;if(n==="PermissionDenied"||n==="NotFound"||n==="Incomplete")return e.failure;if(!Xt(e))
throw e;return t.circuit.failed(e),e.failure}i(Zt,"failureOfOne");function As(e){let t=new Map(e.issues.map(n=>[n.id,n]));
return t.size===e.issues.length?e:{...e,issues:[...t.values()]}}i(As,"withoutRepeats");var Jr=100,en=4,Is=2,Ts=["comments","worklogs","attachments"];async function*Ur(e,t,n,r){let o=[...new Set(e)],s=new AbortController,
a=AbortSignal.any([r,s.signal]),c={dialect:n.dialect,query:Os(t),circuit:new ze,probe:n.probe},l=new qe,u=en,d=0;try{for(;;){
for(;d<o.length&&l.size<Math.min(u,n.concurrency());)l.add(Dr(o.slice(d,d+Jr),c,a)),d+=Jr;if(l.size===0)return;if(u=Ps(u,
l.ready,n.concurrency()),yield await l.next(),r.aborted)throw S(r)}}finally{s.abort(),await l.ended()}}i(Ur,"fetchIssues");
function Ps(e,t,n){return t===0?Math.min(e+1,Math.max(n,en)):t>Is?Math.max(en,e-1):e}i(Ps,"nextWidth");function Os(e){let t=new Set(
e.include??Ts),n=[...e.fields??["*all"]],r=[];return t.has("comments")?r.push("comment"):n.push("-comment"),t.has("workl\
ogs")?r.push("worklog"):n.push("-worklog"),t.has("attachments")||n.push("-attachment"),t.has("changelog")&&r.push("chang\
elog"),{fields:n,lists:r}}i(Os,"issueQuery");function nn(e,t){return Math.floor(t*Math.min(3e4,500*2**Math.min(e-1,30)))}i(nn,"backoffMs");function rn(e,t){let n=tn(
e.date)??t,r=e["retry-after"]?.trim()??"";if(/^\d+(\.\d+)?$/.test(r))return Math.ceil(Number(r)*1e3);let o=tn(r)??Cs(e["\
x-ratelimit-reset"],n);return o===null?null:Math.max(0,o-n)}i(rn,"askedWaitMs");function Cs(e,t){if(typeof e!="string")return null;
let n=e.trim();if(!/^\d+$/.test(n))return tn(n);let r=Number(n);return r<1e9?t+r*1e3:r*1e3}i(Cs,"parseReset");function tn(e){
if(e===void 0||e==="")return null;let t=Date.parse(e);return Number.isNaN(t)?null:t}i(tn,"parseDate");var Hr=ts(ns(),1);import*as V from"node:tls";import{X509Certificate as $s}from"node:crypto";import{readFileSync as vs}from"node:fs";function sn(e){let t=e.trim();if(!/^https?:\/\//i.test(t)||!URL.canParse(t))throw on("is not an http or https address. G\
ive it as in https://example.atlassian.net.");let n=new URL(t);if(n.username!==""||n.password!=="")throw on("holds a use\
r name or password. Give the e-mail address and the token as their own settings.");if(n.search!==""||n.hash!=="")throw on(
"holds a query or a fragment. Give only the address, as in https://example.atlassian.net.");let r=n.pathname.replace(/\/+$/,
"");return{origin:n.origin,contextPath:r,href:n.origin+r}}i(sn,"parseBaseUrl");function on(e){return p("InvalidSpec",`Ji\
ra's base URL ${e}`)}i(on,"invalid");function Br(e){let t=e.token.trim(),n=e.email?.trim()??"";if(t==="")throw p("Authen\
ticationFailed","The Jira token is empty. Set JIRA_PAT or the secret's key `pat`.");if(n!=="")return{kind:"basic",header:`\
Basic ${Buffer.from(`${n}:${t}`,"utf8").toString("base64")}`};if(!/^[\x21-\x7e]+$/.test(t))throw p("AuthenticationFailed",
"The Jira token holds characters that no token has. Copy it again, without quotes or line breaks.");return{kind:"bearer",
header:`Bearer ${t}`}}i(Br,"authorizationOf");function Ye(e,t){let n;try{n=vs(e,"utf8")}catch(o){throw p("InvalidSpec",`\
The certificate file ${e} (${t}) cannot be read.`,o)}let r=n.match(_s)??[];if(r.length===0||!r.every(Ls))throw p("Invali\
dSpec",`The certificate file ${e} (${t}) does not hold certificates in PEM form.`);return n}i(Ye,"readCertificates");var _s=/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g;
function Ls(e){try{return new $s(e).raw.length>0}catch{return!1}}i(Ls,"isCertificate");var Gr=1e4;function Kr(e,t,n,r){let o=Ds(t.caFile,r),s={timeout:Gr,...o===null?{}:{secureContext:o}};try{return new Hr.EnvHttpProxyAgent(
{connections:n,pipelining:1,allowH2:!1,connectTimeout:Gr,connect:s,requestTls:s,proxyTls:s,proxyTunnel:!1,...Fs(e,r)})}catch(a){
throw p("InvalidSpec","The proxy named by HTTPS_PROXY or HTTP_PROXY is not a valid address.",Ms(a))}}i(Kr,"createDispatc\
her");function Fs(e,t){let n=e.origin.startsWith("https:");return{httpProxy:n?"":t.http_proxy??t.HTTP_PROXY??"",httpsProxy:n?
t.https_proxy??t.HTTPS_PROXY??"":"",noProxy:t.no_proxy??t.NO_PROXY??""}}i(Fs,"proxies");function Ds(e,t){let n=t.SSL_CERT_FILE??
"",r=[];return e!==void 0&&e!==""&&r.push(Ye(e,"Jira's CA file")),n!==""&&r.push(Ye(n,"SSL_CERT_FILE")),r.length===0?null:
V.createSecureContext({ca:[...Ns(t),...r]})}i(Ds,"trustedContext");function Ns(e){if(typeof V.getCACertificates=="functi\
on")return V.getCACertificates("default");let t=e.NODE_EXTRA_CA_CERTS??"";return t===""?V.rootCertificates:[...V.rootCertificates,
Ye(t,"NODE_EXTRA_CA_CERTS")]}i(Ns,"defaultAuthorities");function Ms(e){let t=e instanceof Error&&"code"in e?String(e.code):
"unknown";return new Error(`invalid proxy address (${t})`)}i(Ms,"causeCode");import{promisify as Ve}from"node:util";import{brotliDecompress as js,gunzip as Wr,inflate as Js}from"node:zlib";var Us=3;async function qr(e,t,n,r){if(r.aborted)throw S(r);let o=new AbortController,s=i(()=>o.abort(r.reason),"onAbort");
r.addEventListener("abort",s,{once:!0});let a=setTimeout(()=>o.abort(new _("timeout","the answer did not end in time")),
n.requestTimeoutMs*Us);try{let{statusCode:c,headers:l,body:u}=await e.request({...t,headersTimeout:n.requestTimeoutMs,bodyTimeout:n.
requestTimeoutMs,signal:o.signal}),d=await Bs(u,n.maxResponseBytes);return{status:c,headers:l,body:await Hs(d,l,n.maxResponseBytes)}}catch(c){
throw r.aborted?S(r):qs(o.signal.aborted?o.signal.reason:c)}finally{clearTimeout(a),r.removeEventListener("abort",s)}}i(
qr,"exchange");async function Bs(e,t){let n=[],r=0;for await(let o of e){if(r+=o.length,r>t)throw zr(t);n.push(o)}return n.
length===1&&n[0]!==void 0?n[0]:Buffer.concat(n,r)}i(Bs,"readBounded");var Gs=new Map([["gzip",Ve(Wr)],["x-gzip",Ve(Wr)],
["deflate",Ve(Js)],["br",Ve(js)]]);async function Hs(e,t,n){let r=t["content-encoding"]?.trim().toLowerCase()??"identity";
if(r==="identity"||r===""||e.length===0)return e;let o=Gs.get(r);if(o===void 0)throw new _("malformed","the answer is co\
mpressed in an unknown way");try{return await o(e,{maxOutputLength:n,chunkSize:Ks(e,r,n)})}catch(s){throw an(s)==="ERR_B\
UFFER_TOO_LARGE"?zr(n):new _("malformed","the answer's compression is broken",{cause:s})}}i(Hs,"decompress");function Ks(e,t,n){
let r=t.endsWith("gzip")&&e.length>=18?e.readUInt32LE(e.length-4)+1:262144;return Math.max(64,Math.min(r,n,e.length*64))}
i(Ks,"outputSize");function zr(e){return new _("too-large",`the answer is larger than ${Math.floor(e/1024)} KiB`)}i(zr,"\
tooLarge");var Ws=new Set(["UND_ERR_HEADERS_TIMEOUT","UND_ERR_BODY_TIMEOUT","UND_ERR_CONNECT_TIMEOUT","ETIMEDOUT"]);function qs(e){
if(e instanceof _)return e;let t=zs(e);if(t!==null)return new _("proxy","the proxy refused",{status:t,cause:e});let n=an(
e),r=Ws.has(n)?"timeout":"connection";return new _(r,n===""?"the connection broke":n,{cause:e})}i(qs,"problemOf");function zs(e){
for(let t=e,n=0;t instanceof Error&&n<5;t=t.cause,n++){let r=/Proxy response \((\d{3})\)/.exec(t.message)?.[1];if(r!==void 0)
return Number(r)}return null}i(zs,"tunnelStatus");function an(e){let t="";for(let n=e,r=0;n instanceof Error&&r<5;n=n.cause,
r++)n instanceof AggregateError&&t===""&&(t=an(n.errors[0])),"code"in n&&typeof n.code=="string"&&(t=n.code);return t}i(
an,"codeOf");var Ys=8,Xe=class{static{i(this,"Gate")}#e;#t;#n=[];#r;#o=0;#i=0;#s=0;#a=0;constructor(t,n){this.#e=Math.max(1,Math.floor(
t)),this.#r=Math.min(Ys,this.#e),this.#t=n}get limit(){return this.#r}async run(t,n){await this.#c(n);try{return await this.#u(
n),await t(this.#a)}finally{this.#o--,this.#l()}}succeeded(){this.#i++,!(this.#r>=this.#e)&&(this.#a>0&&this.#i<this.#r||
(this.#i=0,this.#r++,this.#l()))}slowDown(t){this.#i=0,t===this.#a&&(this.#a++,this.#r=Math.max(1,Math.floor(this.#r/2)))}pause(t){
let n=this.#t.now()+t;return n<=this.#s?!1:(this.#s=n,!0)}async#c(t){if(t.aborted)throw S(t);if(this.#o<this.#r&&this.#n.
length===0){this.#o++;return}await new Promise((n,r)=>{let o=i(()=>{this.#n.splice(this.#n.indexOf(s),1),r(S(t))},"onAbo\
rt"),s={admit:i(()=>{t.removeEventListener("abort",o),n()},"admit")};t.addEventListener("abort",o,{once:!0}),this.#n.push(
s)})}#l(){for(;this.#o<this.#r;){let t=this.#n.shift();if(t===void 0)return;this.#o++,t.admit()}}async#u(t){for(;;){let n=this.#s-
this.#t.now();if(n<=0)return;await cn(n,this.#t,t)}}};async function cn(e,t,n){if(n.aborted)throw S(n);try{await t.sleep(
e,n)}catch(r){throw n.aborted?S(n):r}if(n.aborted)throw S(n)}i(cn,"pauseFor");var Vs=400;function Xr(e,t){let{status:n,headers:r}=e,o=String(r["x-seraph-loginreason"]??"");if(o.includes("AUTHENTICAT\
ED_FAILED")&&n!==429)return G(eo(n,t));if(n>=200&&n<300)return ea(e,t);if(n>=300&&n<400)return G(na(e,t));if(n===429)return{
kind:"rate-limited",error:h("RateLimited",`Jira limits the rate of requests (429 for ${t.what}).`,N(n)),askedMs:rn(r,t.nowMs)};
if(n>=500||n===408||n===425){let s=`Jira answered ${n} to ${t.what}${me(e)}.`;return{kind:"again",error:h("JiraUnavailab\
le",s,N(n)),askedMs:r["retry-after"]===void 0?null:rn(r,t.nowMs)}}if(n===404&&!t.isFirstContact&&!ra(e)){let s=`${t.what}\
 was answered with 404, but not by Jira. A proxy or gateway before it may be at fault.`;return ye(h("JiraUnavailable",s,
N(n)))}return G(ta(e,t,o))}i(Xr,"judgeAnswer");function Qr(e,t){switch(e.kind){case"timeout":return ye(h("JiraUnavailabl\
e",`${t.origin} did not answer ${t.what} in time.`,e));case"malformed":return ye(h("MalformedResponse",`Jira's answer to\
 ${t.what} is broken: ${e.message}.`,e));case"too-large":return G(p("MalformedResponse",`Jira's answer to ${t.what} is r\
efused: ${e.message}.`,e));case"proxy":return Xs(e,t);case"connection":case"status":return Zs(e,t);default:return e.kind}}
i(Qr,"judgeProblem");function Xs(e,t){let{status:n}=e;if(n===407)return G(Zr(e));let r=`The proxy answered ${n} instead \
of connecting to ${t.origin}. Check HTTPS_PROXY, NO_PROXY and what the proxy allows.`;return n!==null&&n<500?G(p("JiraUn\
available",r,e)):ye(h("JiraUnavailable",r,e))}i(Xs,"judgeProxy");var Zr=i(e=>p("JiraUnavailable","The proxy wants other \
credentials (407). Check HTTPS_PROXY or HTTP_PROXY.",e),"proxyCredentials"),Qs=/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER|ERR_TLS_CERT/;
function Zs(e,t){let n=e.message;if(Qs.test(n)){let s=`The TLS certificate of ${t.origin} is not trusted (${n}). Name it\
s certificate authority in Jira's CA file or in NODE_EXTRA_CA_CERTS.`;return G(p("JiraUnavailable",s,e))}let r=`${t.origin}\
 cannot be reached (${n}). Check Jira's base URL, the network and the proxy settings.`,o=h("JiraUnavailable",r,e);return t.
isFirstContact&&n==="ENOTFOUND"?G(o):ye(o)}i(Zs,"judgeConnection");function ea(e,t){let n=e.body.toString("utf8");if(String(
e.headers["content-type"]??"").includes("text/html")||/^\s*</.test(n.slice(0,200))){let o=`${t.what} was answered with a\
 web page instead of JSON. Check Jira's base URL and its context path, and whether a login page or a proxy stands before\
 it.`;return Yr(o,t)}try{return{kind:"accepted",value:JSON.parse(n)}}catch{return Yr(`Jira's answer to ${t.what} is not \
valid JSON; it may have been cut on the way.`,t)}}i(ea,"judgeBody");function Yr(e,t){let n=new _("malformed","no JSON",{
status:200});return t.isFirstContact?G(p("MalformedResponse",e,n)):ye(h("MalformedResponse",e,n))}i(Yr,"brokenBody");function ta(e,t,n){
let{status:r,headers:o}=e,{what:s}=t,a=String(o["x-authentication-denied-reason"]??"");if(n.includes("AUTHENTICATION_DEN\
IED")||a.includes("CAPTCHA")){let c=`Jira asks this account for a CAPTCHA after failed logins (${r} for ${s}). Log in on\
ce in a browser, then check the token.`;return p(r===401?"AuthenticationFailed":"PermissionDenied",c,N(r))}switch(r){case 400:
return p("InvalidQuery",`Jira refused ${s} (400)${me(e)}.`,N(r));case 401:return eo(r,t);case 403:return p("PermissionDe\
nied",`The Jira account may not do this (403 for ${s})${me(e)}.`,N(r));case 404:{let c=t.isFirstContact?" Check Jira's b\
ase URL and its context path.":"";return p("NotFound",`Jira has nothing at ${s} (404)${me(e)}.${c}`,N(r))}case 407:return Zr(
N(r));case 410:return p("NotFound",`Jira has removed ${s} (410)${me(e)}. A newer jirasync may know its replacement.`,N(r));default:
return p("JiraUnavailable",`Jira refused ${s} (${r})${me(e)}.`,N(r))}}i(ta,"clientError");function eo(e,t){let n=t.auth===
"basic"?"Check the e-mail address and the API token, and whether the token has expired.":"Check the personal access toke\
n and its expiry; Jira Cloud wants the e-mail address of the token's account as well.";return p("AuthenticationFailed",`\
Jira refused the credentials (${e} for ${t.what}). ${n}`,N(e))}i(eo,"loginRefused");function na(e,t){let n=e.headers.location??
"",r=t.origin+t.path,o=URL.canParse(n,r)?new URL(n,r):null,s=N(e.status);if(o===null)return p("NotFound",`${t.what} was \
answered with a redirect to nowhere (${e.status}). Check Jira's base URL.`,s);let a=Wt(o.origin+o.pathname,200);if(/\b(?:login|signin|sso|saml2?|oauth2?|auth)\b/i.
test(o.hostname+o.pathname)){let d=`${t.what} was sent to a login page, ${a}. Give a token that this Jira accepts for it\
s REST API, and an address that reaches it without single sign-on.`;return p("AuthenticationFailed",d,s)}let c=t.path.indexOf(
"/rest/api/"),l=t.path.slice(Math.max(c,0)),u=o.pathname.endsWith(l)?a.slice(0,-l.length):o.origin;return p("NotFound",`${t.
what} was redirected to ${a}. Use ${u} as Jira's base URL.`,s)}i(na,"redirected");function me(e){let t=to(e);if(t===null)
return"";let n=[];if("errorMessages"in t&&Array.isArray(t.errorMessages)&&n.push(...t.errorMessages.filter(Vr)),"errors"in
t&&typeof t.errors=="object"&&t.errors!==null)for(let[o,s]of Object.entries(t.errors))Vr(s)&&n.push(`${o}: ${s}`);"messa\
ge"in t&&typeof t.message=="string"&&n.push(t.message);let r=Wt(n.join(" "),Vs).replace(/\.+$/,"");return r===""?"":`: ${r}`}
i(me,"jiraText");function Vr(e){return typeof e=="string"}i(Vr,"isText");function ra(e){return to(e)!==null}i(ra,"isJson");
function to(e){try{let t=JSON.parse(e.body.toString("utf8"));return typeof t=="object"?t:null}catch{return null}}i(to,"j\
sonObject");function N(e){return new _("status",`HTTP ${e}`,{status:e})}i(N,"problem");function G(e){return{kind:"refuse\
d",error:e}}i(G,"refuse");function ye(e){return{kind:"again",error:e,askedMs:null}}i(ye,"again");var he={concurrency:16,requestTimeoutMs:6e4,maxResponseBytes:64*1024*1024,maxAttempts:6,maxRateLimitWaitMs:6e5},oa=3,ia=1e3,
Qe=class{static{i(this,"Transport")}base;authorization;#e;#t;#n;#r;#o=0;constructor(t,n){let r=t.concurrency??he.concurrency;
this.base=sn(t.baseUrl),this.authorization=Br(t),this.#e=t,this.#t=n,this.#n=new Xe(r,n),this.#r=Kr(this.base,t,r,n.env)}get requests(){
return this.#o}get concurrency(){return this.#n.limit}async[Symbol.asyncDispose](){await this.#r.destroy()}client(t,n={}){
return{sendRequest:i(async r=>{let o=r.method??"GET";if(o!=="GET"&&o!=="POST")throw new Error(`jirasync only reads from \
Jira, ${o} is refused`);let s={path:r.url,method:o,...r.searchParams===void 0?{}:{query:r.searchParams},...r.body===void 0?
{}:{body:r.body}};return(await this.send(s,n,t)).value},"sendRequest")}}async send(t,n,r){let o=n.maxAttempts??this.#e.maxAttempts??
he.maxAttempts,s=0,a=0,c=0,l=0;for(;;){let{verdict:u,serverDateMs:d}=await this.#i(t,n,r);switch(u.kind){case"accepted":
return{value:u.value,serverDateMs:d};case"refused":throw u.error;case"rate-limited":c++,l+=this.#s(u,c,l);break;case"aga\
in":{if(s++,Ae(u.error)?.kind==="timeout"&&a++,s>=o||a>=oa)throw u.error;await this.#a(u,s,o,r);break}default:return u}}}#i(t,n,r){
return this.#n.run(async o=>{this.#o++;let s=this.#u(t,n);try{let a=await qr(this.#r,this.#d(t),this.#l(),r),c=Xr(a,s);c.
kind==="accepted"&&this.#n.succeeded(),(c.kind==="rate-limited"||a.status===503)&&this.#n.slowDown(o);let l=Date.parse(a.
headers.date??"");return{verdict:c,serverDateMs:Number.isNaN(l)?null:l}}catch(a){if(a instanceof _)return{verdict:Qr(a,s),
serverDateMs:null};throw a}},r)}#s(t,n,r){let{askedMs:o}=t,s=this.#e.maxRateLimitWaitMs??he.maxRateLimitWaitMs,a=nn(n,this.#t.
random()),c=o!==null&&o>0?o+Math.min(a,1e3):Math.max(a,250);if(r+c>s){let l=Math.ceil(c/1e3),u=`Jira limits the rate of \
requests and asks to wait ${l} s, longer than the sync waits at once. It can be run again after that.`;throw h("RateLimi\
ted",u,t.error.failure.cause,l)}return this.#n.pause(c)&&this.#c("rate-limit",c,"Jira limits the rate of requests"),c}async#a(t,n,r,o){
let s=nn(n,this.#t.random()),a=Math.min(t.askedMs??0,this.#e.maxRateLimitWaitMs??he.maxRateLimitWaitMs),c=Math.max(s,a);
this.#c("retry",c,`${t.error.failure.message} Try ${n+1} of ${r}`),await cn(c,this.#t,o)}#c(t,n,r){n>=ia&&this.#t.onWait?.(
{kind:t,seconds:Math.round(n/1e3),message:r})}#l(){return{requestTimeoutMs:this.#e.requestTimeoutMs??he.requestTimeoutMs,
maxResponseBytes:this.#e.maxResponseBytes??he.maxResponseBytes}}#u(t,n){let r=this.base.contextPath+t.path;return{what:`${t.
method??"GET"} ${this.base.origin}${r}`,origin:this.base.origin,path:r,auth:this.authorization.kind,isFirstContact:n.isFirstContact??
!1,nowMs:this.#t.now()}}#d(t){let n=t.body===void 0?null:JSON.stringify(t.body);return{origin:this.base.origin,path:this.
base.contextPath+t.path+sa(t.query??{}),method:t.method??"GET",headers:{accept:"application/json","accept-encoding":"gzi\
p",authorization:this.authorization.header,"user-agent":"jirasync",...n===null?{}:{"content-type":"application/json"}},body:n}}};
function sa(e){let t=new URLSearchParams;for(let[r,o]of Object.entries(e))o!=null&&t.set(r,Array.isArray(o)?o.join(","):
String(o));let n=t.toString();return n===""?"":`?${n}`}i(sa,"queryString");var aa="/rest/api/2/serverInfo";async function ln(e,t,n){let r=new Qe(e,t);try{let o=await no(r,{isFirstContact:!0},n);return ua(
r,o),ca(r,await la(r,o),o)}catch(o){throw await r[Symbol.asyncDispose](),o}}i(ln,"connectJira");function ca(e,t,n){let r=fa(
s=>t.fields(s)),o=i(async s=>{await no(e,{},s)},"probe");return{deployment:t.deployment,browseUrl:da(e,n),serverTime:new Date(
n.serverTimeMs),get requests(){return e.requests},async fieldNames(s){return new Map((await r(s)).map(({id:a,name:c})=>[
a,c]))},async epicLinkField(s){return t.deployment==="cloud"?void 0:Ge(await r(s))},async epicClause(s,a){let c=t.deployment===
"cloud"?[]:await r(a);return t.epicClause(s,c,a)},count:i((s,a)=>t.count(z(s),a),"count"),list:i((s,a)=>t.list(s,a),"lis\
t"),fetch:i((s,a,c)=>Ur(s,a,{dialect:t,probe:o,concurrency:i(()=>e.concurrency,"concurrency")},c),"fetch"),[Symbol.asyncDispose]:()=>e[Symbol.
asyncDispose]()}}i(ca,"jiraOf");async function no(e,t,n){let{value:r,serverDateMs:o}=await e.send({path:aa},t,n),s=r;if(!oe(
s)||typeof s.version!="string")throw p("NotFound",`${e.base.href} answers, but not as Jira does. Check Jira's base URL a\
nd its context path.`);let a=Be(s.serverTime)??o;if(a===null)throw p("MalformedResponse",`${e.base.href} does not tell i\
ts time, which the sync needs to know what has changed.`);return{deployment:s.deploymentType==="Cloud"?"cloud":"datacent\
er",serverTimeMs:a,baseUrl:typeof s.baseUrl=="string"?s.baseUrl:null}}i(no,"readServerInfo");async function la(e,t){if(t.
deployment==="datacenter")return Lr(e);let{cloudDialect:n}=await import("./cloud-HL2Z2L4Z.js");return n(e)}i(la,"d\
ialectOf");function ua(e,t){let n=/\.(?:atlassian\.net|jira\.com)$/i.test(new URL(e.base.origin).hostname);if(!(t.deployment!==
"cloud"||e.authorization.kind!=="bearer"||!n))throw p("AuthenticationFailed","Jira Cloud takes an API token only togethe\
r with its account's e-mail address. Set JIRA_EMAIL or the secret's key `email`.")}i(ua,"refuseBearerOnCloudSite");function da(e,t){
return!(new URL(e.base.origin).hostname==="api.atlassian.com")||t.baseUrl===null||!/^https:\/\/[\w.-]+\/?$/.test(t.baseUrl)?
e.base.href:t.baseUrl.replace(/\/$/,"")}i(da,"browseUrlOf");function fa(e){let t=null;return async n=>{let r=t??e(n);t=r;
try{return await r}catch(o){throw t===r&&(t=null),o}}}i(fa,"once");function H(e,t){return e===t?0:e<t?-1:1}i(H,"compareText");function Ze(e,t){return e.length-t.length||H(e,t)}i(Ze,"compa\
reNumerals");var un="customfield_",pa=/^customfield_\d+$/;function et(e){return e.startsWith(un)&&pa.test(e)}i(et,"isCustomFieldId");
function ro(e,t){return Ze(e.slice(un.length),t.slice(un.length))}i(ro,"compareCustomFieldIds");function oo(e,t,n){return n===
void 0||n.some(r=>io(r,e,t))}i(oo,"isChosen");function dn(e,t){let n=[...t].filter(([r])=>et(r));return e.filter(r=>!n.some(
([o,s])=>io(r,o,s)))}i(dn,"unknownCustomFields");function io(e,t,n){return e===t||e===n?!0:n!==void 0&&e.length===n.length&&
e.toLowerCase()===n.toLowerCase()}i(io,"isNamed");var ma=/^[A-Z][A-Z0-9_]*-[1-9][0-9]*$/,so=250;function R(e){return e.length>so?`it is ${e.length} characters long, and a\
 file name may have ${so}`:ma.test(e)?Number.isSafeInteger(ge(e))?null:"its number is larger than any that Jira gives":"\
it is not a project key of A-Z, 0-9 and _ with a number, such as PROJ-123"}i(R,"checkIssueKey");function X(e){let t=R(e);
if(t===null)return;let n=JSON.stringify(e.slice(0,80));throw p("MalformedResponse",`Jira gave an issue the key ${n}, whi\
ch cannot name a file: ${t}.`)}i(X,"assertIssueKey");function C(e){return e.slice(0,e.lastIndexOf("-"))}i(C,"projectOf");
function ge(e){return Number(e.slice(e.lastIndexOf("-")+1))}i(ge,"issueNumber");function fn(e,t){try{let n=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e);switch(t){case"yaml":return $t(n);case"\
markdown":return $t(ya(n));case"json":return JSON.parse(n);default:return t}}catch(n){let r=n instanceof Error?n.message.
split(`
`,1)[0]:String(n);throw p("MalformedResponse",`The document is not valid ${t}: ${r}. Run the sync again with --force to \
rewrite it.`,n)}}i(fn,"parseDocument");function ya(e){let t=e.indexOf(`
---
`);if(!e.startsWith(`---
`)||t===-1)throw new Error("it does not begin with front matter between --- lines");return e.slice(4,t+1)}i(ya,"frontMat\
terOf");var co={yaml:".yaml",markdown:".md",json:".json"},ha=500,ao=500;function O(e,t){return X(e),`${tt(t)}${C(e)}/issues/${rt(
e,t)}${pn(e,t)}`}i(O,"issuePath");function ie(e,t){let n=mn(e.slice(e.lastIndexOf("/")+1),t);return n!==null&&O(n,t)===e?
n:null}i(ie,"issueKeyAt");function tt(e){return e.root===""?"projects/":`${e.root}/projects/`}i(tt,"projectsPath");function nt(e,t){
let n=e.split("/"),r=t.split("/"),o=0;for(;o<n.length-1&&n[o]===r[o];)o++;return"../".repeat(n.length-1-o)+r.slice(o).join(
"/")}i(nt,"relativePath");function pn(e,t){return e+co[t.format]}i(pn,"fileName");function mn(e,t){let n=co[t.format];if(!e.
endsWith(n))return null;let r=e.slice(0,-n.length);return R(r)===null?r:null}i(mn,"keyOfFile");function rt(e,t){if(t.layout===
"flat")return"";let n=Math.floor(ge(e)/ha);return`${Math.floor(n/ao)}/${n%ao}/`}i(rt,"shardOf");var ot="subtasks",Ie="epic";var ga=new RegExp("(?:[\\p{L}\\p{N}]\\p{M}*)+","gu"),wa=new RegExp("\\p{Default_Ignorable_Code_Point}+","gu"),ba=/^(?:subtasks|epic|con|prn|aux|nul|com\d|lpt\d)$/;
function hn(e,t){let n=yn(e);return n===""?lo(yn(t)):ba.test(n)?lo(n):n}i(hn,"relationshipType");function uo(e){return e===
ot||e===Ie||e!==""&&hn(e,"")===e}i(uo,"isRelationshipType");var lo=i(e=>e===""?"link":yn(`link-${e}`),"prefixed");function yn(e){
let n=e.normalize("NFKC").replace(wa,"").toLowerCase().normalize("NFKC").match(ga)?.join("-")??"";return Array.from(n).slice(
0,60).join("").replace(/-$/,"")}i(yn,"slug");function gn(e,t={}){if(R(e.key)!==null)return[];let n=[...Sa(e),...ka(e),...Ra(e),...xa(e,t)],r=new Map;for(let o of n)o.
source!==o.target&&R(o.source)===null&&R(o.target)===null&&r.set(`${o.type}/${o.source}/${o.target}`,o);return[...r.values()].
sort((o,s)=>H(o.type,s.type)||H(o.source,s.source)||H(o.target,s.target))}i(gn,"relationshipsOf");function Te(e,{type:t,
source:n,target:r}){return e===r||e===n&&t!==Ie}i(Te,"isAuthority");function Sa(e){return po(e.fields.issuelinks).flatMap(
t=>{let n=wn(t.type),r=we(n.outward)||we(n.name),o=hn(r,we(n.id)),s=it(t.outwardIssue),a=it(t.inwardIssue);return[...s===
""?[]:[{type:o,source:e.key,target:s}],...a===""?[]:[{type:o,source:a,target:e.key}]]})}i(Sa,"linksOf");function ka(e){return po(
e.fields.subtasks).map(t=>({type:ot,source:e.key,target:we(t.key)}))}i(ka,"subtasksOf");function Ra(e){return[{type:wn(e.
fields.issuetype).subtask===!0?ot:Ie,source:it(e.fields.parent),target:e.key}]}i(Ra,"parentOf");function xa(e,{epicLinkField:t}){
return[t===void 0?"":we(e.fields[t]),it(e.fields.epic)].map(r=>({type:Ie,source:r,target:e.key}))}i(xa,"epicOf");var fo=i(
e=>typeof e=="object"&&e!==null&&!Array.isArray(e),"isRecord"),wn=i(e=>fo(e)?e:{},"record"),po=i(e=>Array.isArray(e)?e.filter(
fo):[],"records"),we=i(e=>typeof e=="string"?e:"","text"),it=i(e=>we(wn(e).key),"keyOf");function be({type:e,source:t,target:n},r){return X(t),X(n),`${`${tt(r)}${C(t)}/relationships/${e}/${rt(t,r)}${t}`}/${rt(
n,r)}${pn(n,r)}`}i(be,"linkPath");function bn(e,t){return nt(be(e,t),O(e.target,t))}i(bn,"linkTarget");function Se(e,t){
let n=tt(t);if(!e.startsWith(n))return null;let r=e.slice(n.length).split("/"),o=t.layout==="flat"?3:5,s=r[2]??"",a=r[o]??
"",c=mn(r.at(-1)??"",t);if(c===null||R(a)!==null||!uo(s))return null;let l={type:s,source:a,target:c};return be(l,t)===e?
l:null}i(Se,"relationshipAt");var Ea=new Map([["self","the address of the value in Jira's REST API; it changes with the site's name and the API's vers\
ion"],["avatarUrls","addresses of pictures of a person or project; they change with the site and its picture service"],[
"iconUrl","the address of an icon; it changes with the site and its theme"]]);function ke(e,t){if(K(e))return[...e.keys()];
let n=[];for(let r of Object.keys(e)){let o=e[r];o!==void 0&&(t||!Ia(r,o))&&n.push(r)}return Oa(n)}i(ke,"keysOf");function w(e,t){
return K(e)?e.get(t):x(e)&&Object.hasOwn(e,t)?e[t]:void 0}i(w,"propertyOf");function Q(e){return x(e)&&e.type==="doc"&&Array.
isArray(e.content)}i(Q,"isAtlassianDocument");var $=i(e=>Array.isArray(e),"isList"),K=i(e=>e instanceof Map,"isOrdered"),
x=i(e=>typeof e=="object"&&e!==null&&!Array.isArray(e)&&!K(e),"isObject"),Pe=class extends Error{static{i(this,"NestedTo\
oDeepError")}},Sn=1e3,Aa=Sn+2;function st(e){if(e>Aa)throw new Pe}i(st,"assertNesting");var at=i(e=>new TypeError(`A val\
ue of an issue is a ${typeof e}, which JSON does not have.`),"notJson");function Ia(e,t){return Ea.has(e)&&Ta(t)}i(Ia,"i\
sLeftOut");function Ta(e){if(typeof e=="string")return mo(e);if(!x(e))return!1;let t=Object.values(e);return t.length>0&&
t.every(n=>typeof n=="string"&&mo(n))}i(Ta,"holdsOnlyUrls");var mo=i(e=>e.startsWith("https://")||e.startsWith("http://"),
"isUrl"),Pa=16;function Oa(e){if(e.length>Pa)return e.sort();for(let t=1;t<e.length;t++){let n=e[t]??"",r=t;for(;r>0;r--){
let o=e[r-1]??"";if(o<=n)break;e[r]=o}e[r]=n}return e}i(Oa,"sorted");var Ca=new Map([["lastViewed","when the syncing account last looked at the issue: a fact about the account, different on\
 every run"]]),$a=[["summary","issuetype","project","status","statusCategory","priority","resolution","security"],["assi\
gnee","reporter","creator"],["created","updated","statuscategorychangedate","resolutiondate","duedate"],["labels","compo\
nents","versions","fixVersions"],["parent","epic","sprint","subtasks","issuelinks"]].flat(),va=["environment","descripti\
on"],yo=new Map($a.map((e,t)=>[e,t])),_a=16,ct=[];function ho(e){let t=ct.find(r=>Fa(r.ids,e));if(t!==void 0)return t.order;
let n=La(e);return ct.length>=_a&&ct.shift(),ct.push({ids:e,order:n}),n}i(ho,"fieldOrder");function La(e){let t=i(r=>yo.
get(r)??yo.size+1+va.indexOf(r),"rank");return{system:e.filter(r=>!et(r)&&!Ca.has(r)).sort((r,o)=>t(r)-t(o)||H(r,o)),custom:e.
filter(et).sort(ro)}}i(La,"orderOf");var Fa=i((e,t)=>e.length===t.length&&e.every((n,r)=>n===t[r]),"isSame");var Da=[{include:"comments",field:"comment",listedUnder:"comments"},{include:"worklogs",field:"worklog",listedUnder:"wor\
klogs"},{include:"attachments",field:"attachment",listedUnder:null}],Na=new Set(["self","startAt","maxResults","total"]),
Ma=["comments","worklogs","attachments"];function go(e,t){let n=t.include??Ma,{system:r,custom:o}=ho(Object.keys(e.fields)),
s=new Map;for(let l of r){let u=e.fields[l];u!==void 0&&s.set(l,Ua(l,u))}let a=ja(s,n),c=new Map([["key",e.key],["id",e.
id],["url",kn(e.key,t.browseUrl)],["fields",s],["customFields",Ga(e,o,t)],...a]);return n.includes("changelog")&&e.changelog!==
void 0&&c.set("changelog",Rn(e.changelog)),c}i(go,"contentOf");function kn(e,t){return`${t}/browse/${e}`}i(kn,"issueUrl");
function ja(e,t){let n=[];for(let{include:r,field:o,listedUnder:s}of Da){let a=e.get(o),c=s===null?a:w(a,s),l=t.includes(
r);if(l&&!$(c))continue;let u=l&&x(a)?Ja(a,s):[];u.length>0?e.set(o,Object.fromEntries(u)):e.delete(o),l&&$(c)&&n.push([
r,Rn(c)])}return n}i(ja,"takeLists");function Ja(e,t){return ke(e,!1).filter(r=>r!==t&&!Na.has(r)).map(r=>[r,e[r]])}i(Ja,
"restOf");function Ua(e,t){return $(t)?e==="issuelinks"||e==="subtasks"?Rn(t):e==="labels"&&t.every(n=>typeof n=="string")?
[...t].sort(H):t:t}i(Ua,"sortedSet");function Rn(e){let t=e.map(n=>({item:n,id:Ba(n)}));return t.some(({id:n})=>n==="")?
e:t.sort((n,r)=>Ze(n.id,r.id)).map(({item:n})=>n)}i(Rn,"sortedById");function Ba(e){let t=w(e,"id"),n=typeof t=="number"?
String(t):t;return typeof n=="string"&&/^\d+$/.test(n)?n:""}i(Ba,"numericId");function Ga(e,t,n){let r=new Map;for(let o of t){
let s=e.fields[o];if(s==null)continue;let a=n.fieldNames.get(o);oo(o,a,n.customFields)&&r.set(o,a===void 0?{value:s}:{name:a,
value:s})}return r}i(Ga,"customFieldsOf");function lt(e){return`${xn(e,`
`,!1)}
`}i(lt,"emitJson");var Ha=/^[ !#-[\]-~]*$/;function ut(e){return Ha.test(e)?`"${e}"`:JSON.stringify(e)}i(ut,"quoteJson");
function xn(e,t,n){if(typeof e=="string")return ut(e);if(typeof e=="number")return qa(e);if(typeof e=="boolean"||e===null)
return String(e);if(st((t.length-1)/En.length),$(e))return Wa(e,t,n);if(x(e)||K(e))return Ka(e,t,n||Q(e));throw at(e)}i(
xn,"emit");var En="  ";function Ka(e,t,n){let r=t+En,o="";for(let s of ke(e,n))o+=`${o===""?"{":","}${r}${ut(s)}: ${xn(w(
e,s),r,n)}`;return o===""?"{}":`${o}${t}}`}i(Ka,"emitMap");function Wa(e,t,n){if(e.length===0)return"[]";let r=t+En,o="";
for(let s of e)o+=`${o===""?"[":","}${r}${xn(s,r,n)}`;return`${o}${t}]`}i(Wa,"emitList");function qa(e){return Number.isFinite(
e)?Object.is(e,-0)?"-0":String(e):Number.isNaN(e)?"null":e>0?"1e999":"-1e999"}i(qa,"emitNumber");function L(e){return e.toWellFormed().replace(za,"").replace(Ya," ").trim().replace(Va,"\\$&").replace(Xa,"$1\\$2").replace(
Qa,"$1\\")}i(L,"inlineText");function wo(e,t){return typeof t=="string"&&Za.test(t)?`[${L(e)}](${t})`:L(e)}i(wo,"inlineL\
ink");var za=/[\u202a-\u202e\u2066-\u2069]/g,Ya=/[\s\p{Cc}\ufeff]+/gu,Va=/[\\`*_[\]<>&#|~$]/g,Xa=/(https?|ftp|mailto|xmpp|www)([:.])/gi,
Qa=/^(?:(?=[-+=])|(\d+)(?=[.)]))/,Za=/^https?:\/\/[^\s\p{C}<>()[\]\\|`"]+$/u;var ec=[["Type","issuetype"],["Status","status"],["Priority","priority"],["Resolution","resolution"],["Assignee","assign\
ee"],["Reporter","reporter"],["Created","created"],["Updated","updated"],["Resolved","resolutiondate"],["Due","duedate"],
["Labels","labels"],["Components","components"],["Affects","versions"],["Fixed in","fixVersions"]];function So(e){let n=ec.
map(([r,o])=>({label:r,text:L(v(e.get(o)))})).filter(({text:r})=>r!=="").map(({label:r,text:o})=>`| ${r} | ${o} |
`);return n.length===0?"":`| Field | Value |
| --- | --- |
${n.join("")}`}i(So,"fieldTable");function v(e){return $(e)?e.map(v).join(", "):x(e)?nc.map(t=>w(e,t)).find(tc)??"":e==null?
"":String(e)}i(v,"shown");var tc=i(e=>typeof e=="string","isText"),nc=["displayName","name","value","key","accountId","e\
mailAddress"];function ko(e){return!$(e)||e.length===0?[]:[`## Attachments

${e.filter(x).map(n=>{let r=w(n,"size"),s=[...[w(n,"mimeType"),typeof r=="number"?`${r} bytes`:"",w(n,"author")],w(n,"cr\
eated")].map(v).filter(c=>c!=="");return`- ${wo(v(w(n,"filename")),w(n,"content"))}${s.length===0?"":` (${L(s.join(", "))}\
)`}
`}).join("")}`]}i(ko,"attachmentsSection");function Ro(e,t){let n=[...rc(e,t)].map(({label:r,issue:o})=>{let s=oc(v(e.get(
"key")),o,t);return`- ${L(r)} ${s}
`});return n.length===0?[]:[`## Links

${n.join("")}`]}i(Ro,"linksSection");function*rc(e,{epicLinkField:t=""}){let n=e.get("fields"),r=w(w(e.get("customFields"),
t),"value"),o=w(n,"parent"),s=w(n,"epic");x(o)&&(yield{label:"Parent:",issue:o}),x(s)&&(yield{label:"Epic:",issue:s}),typeof r==
"string"&&(yield{label:"Epic:",issue:{key:r}});for(let a of bo(w(n,"subtasks")))yield{label:"Sub-task:",issue:a};for(let a of bo(
w(n,"issuelinks"))){let c=w(a,"type");for(let[l,u]of[["outwardIssue","outward"],["inwardIssue","inward"]]){let d=w(a,l);
x(d)&&(yield{label:v(w(c,u)??w(c,"name")),issue:d})}}}i(rc,"linkedIssues");function oc(e,t,{browseUrl:n,layout:r="flat"}){
let o=v(w(t,"key")),s=w(t,"fields"),a=L(v(w(s,"summary")??w(t,"summary"))),c=L(v(w(s,"status"))),l=`${a===""?"":`: ${a}`}${c===
""?"":` (${c})`}`;if(R(o)!==null||R(e)!==null)return`${L(o)}${l}`;let u={root:"",layout:r,format:"markdown"},d=nt(O(e,u),
O(o,u));return`[${o}](${d}) ([Jira](${kn(o,n)}))${l}`}i(oc,"linkLine");var bo=i(e=>$(e)?e:[],"asList");function Eo(e,t,n){Io(e,t)||e.text(kc(Oe(t),n))}i(Eo,"writeText");function Ao(e,t){Io(e,t)||e.text(ft(t))}i(Ao,"writeLin\
e");function In(e){return!gc.test(e)}i(In,"isPrintable");function Oe(e){return e.includes(`\r
`)?e.replaceAll(`\r
`,`
`):e}i(Oe,"withLf");var dt=32,An=34,ic=35,xo=58,sc=92,ac=127,cc=/^(?:true|false|yes|no|on|off|y|n|null)$/i,lc=5,uc=32;function Io(e,t){
if(t.length>uc)return!1;let n=e.reserve(t.length+2),r=dc(t.charCodeAt(0)),o=r?e.length:e.length+1,s=0;for(let a=0;a<t.length;a++){
let c=t.charCodeAt(a);if(c<dt||c>=ac||c===An||c===sc||r&&(c===dt?s===xo:c===ic&&s===dt))return!1;n[o++]=c,s=c}if(r){if(s===
dt||s===xo||To(t))return!1}else n[e.length]=An,n[o++]=An;return e.length=o,!0}i(Io,"wroteShort");function dc(e){return e>=
97&&e<=122||e>=65&&e<=90||e===95||e===47||e===40||e===36}i(dc,"startsPlain");var To=i(e=>e.length<=lc&&cc.test(e),"isRes\
erved"),fc=/^[\p{L}_/($][^\0-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]*$/u,pc=/: | #|[:\s]$/u,mc=/^[A-Za-z_/($](?:[!-9;-~]| (?=[!"$-~])|:(?=[!-~]))*$/,
yc=/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;function ft(e){return(mc.test(e)||fc.test(e)&&!pc.test(e))&&!To(e)?e:hc(
e)}i(ft,"lineOf");function hc(e){return ut(e).replace(yc,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}i(hc,"\
quoted");var gc=/[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]/u,wc=/[^\s]/u,bc=/(?:^|\n)[ \t]+\n*$/,
Sc=/^\n*[ \t]/,kc=i((e,t)=>Rc(e)?xc(e,t):ft(e),"linesOf");function Rc(e){return e.includes(`
`)&&In(e)&&wc.test(e)&&!bc.test(e)}i(Rc,"isLiteral");function xc(e,t){let n=" ".repeat(t),r=Sc.test(e)?"2":"",o=e.endsWith(
`
`)?e.slice(0,-1):e,s=o===e?"-":o===""||o.endsWith(`
`)?"+":"",a=e.startsWith(`
`)?"":n;return`|${r}${s}
${a}${o.replace(/\n(?=[^\n])/g,`
${n}`)}`}i(xc,"literal");function pt(e){if(Q(e))return Po(lt(e).trimEnd(),"json");if(typeof e!="string"||e==="")return null;let t=Oe(e);return In(
t)?Po(t,"jira"):null}i(pt,"markupOf");function Po(e,t){let r=(e.match(/`+/g)??[]).reduce((s,a)=>Math.max(s,a.length),0),
o="`".repeat(Math.max(3,r+1));return`${o}${t}
${e}
${o}
`}i(Po,"fenced");var mt=class{static{i(this,"Utf8Writer")}#e=Buffer.allocUnsafeSlow(65536);length=0;reserve(t){return this.length+t>this.#e.
length&&this.#t(this.length+t),this.#e}add(t){let n=this.reserve(t.length),r=this.length;for(let o=0;o<t.length;o++)n[r++]=
t[o]??0;this.length=r}ascii(t){let n=this.reserve(t.length),r=this.length;for(let o=0;o<t.length;o++)n[r++]=t.charCodeAt(
o);this.length=r}text(t){this.reserve(t.length*3),this.length+=this.#e.write(t,this.length,"utf8")}newLine(t){let n=this.
reserve(t+1),r=this.length;n[r++]=10;for(let o=r+t;r<o;r++)n[r]=32;this.length=r}copy(){return Buffer.from(this.#e.subarray(
0,this.length))}clear(){this.length=0,this.#e.length>1048576&&(this.#e=Buffer.allocUnsafeSlow(65536))}#t(t){let n=Buffer.
allocUnsafeSlow(t*2);this.#e.copy(n,0,0,this.length),this.#e=n}};var Ec=1e3,Ac=64,Ic=2048,yt=new Map;function Oo(e,t){return yt.get(e)??Pc(e,Tc(e,t))}i(Oo,"encodedKey");function Tc(e,t){
let n=ft(e),r=n.length<=Ec,o=Buffer.from(r?`${n}: `:`? ${n}
${" ".repeat(t)}: `);return{beforeScalar:o,beforeLines:o.subarray(0,-1)}}i(Tc,"encode");function Pc(e,t){return e.length>
Ac||(yt.size>=Ic&&yt.clear(),yt.set(e,t)),t}i(Pc,"remember");var Ce=2,P=new mt;function Tn(e){return P.clear(),typeof e=="string"?Ao(P,Oe(e)):Pn(e)?Cn(e,0):On(e,0,!1,"item"),P.ascii(
`
`),P.copy()}i(Tn,"encodeYaml");function Co(e){return Tn(e).toString("utf8")}i(Co,"emitYaml");var Pn=i(e=>typeof e!="obje\
ct"||e===null,"isScalar");function On(e,t,n,r){st(t/Ce),$(e)?$c(e,t,n,r):K(e)?Cc(e,t,r):x(e)&&Oc(e,t,n||Q(e),r)}i(On,"wr\
iteLines");function Oc(e,t,n,r){let o=!0;for(let s of ke(e,n))(!o||r==="key")&&P.newLine(t),o=!1,$o(s,e[s],t,n);o&&P.ascii(
r==="key"?" {}":"{}")}i(Oc,"writeObject");function Cc(e,t,n){let r=!0;for(let[o,s]of e)(!r||n==="key")&&P.newLine(t),r=!1,
$o(o,s,t,!1);r&&P.ascii(n==="key"?" {}":"{}")}i(Cc,"writeOrdered");function $c(e,t,n,r){let o=!0;for(let s of e)(!o||r===
"key")&&P.newLine(t),o=!1,P.ascii("- "),Pn(s)?Cn(s,t+Ce):On(s,t+Ce,n,"item");o&&P.ascii(r==="key"?" []":"[]")}i($c,"writ\
eList");function $o(e,t,n,r){let{beforeScalar:o,beforeLines:s}=Oo(e,n);Pn(t)?(P.add(o),Cn(t,n+Ce)):(P.add(s),On(t,n+Ce,r,
"key"))}i($o,"writeEntry");function Cn(e,t){if(typeof e=="string")Eo(P,e,t);else if(typeof e=="number")P.ascii(vc(e));else if(typeof e==
"boolean"||e===null)P.ascii(String(e));else throw at(e)}i(Cn,"writeScalar");function vc(e){if(Object.is(e,-0))return"-0";
if(Number.isNaN(e))return"null";if(!Number.isFinite(e))return e>0?".inf":"-.inf";let t=String(e);return t.includes("e")&&
!t.includes(".")?t.replace("e",".0e"):t}i(vc,"numeral");var _c=[{id:"description",heading:"Description"},{id:"environment",heading:"Environment"}],vo=`_The text has characters \
that cannot be shown here; it is in the front matter._
`;function _o(e,t){let n=new Map(e),o=[`# ${v(e.get("key"))}: ${L(v(ht(e,"fields").get("summary")))}
`,So(ht(e,"fields")),...Lc(n),...Fc(n),...Nc(n),...ko(e.get("attachments")),...Ro(e,t)];return`---
${Co(n)}---

${o.filter(s=>s!=="").join(`
`)}`}i(_o,"emitMarkdown");function Lc(e){let t=new Map(ht(e,"fields")),n=_c.flatMap(({id:r,heading:o})=>{let s=t.get(r)??
null,a=pt(s);return a!==null&&t.delete(r),s===null||s===""?[]:[`## ${o}

${a??vo}`]});return e.set("fields",t),n}i(Lc,"takeFieldTexts");function Fc(e){let t=new Map(ht(e,"customFields")),n=[];for(let[
r,o]of t){let s=w(o,"value"),a=Dc(s)?pt(s):null;!x(o)||a===null||(t.set(r,Lo(o,"value")),n.push(`## ${L(`${v(w(o,"name"))}\
 (${r})`)}

${a}`))}return e.set("customFields",t),n}i(Fc,"takeCustomTexts");var Dc=i(e=>Q(e)||typeof e=="string"&&e.includes(`
`),"isLongText");function Nc(e){let t=e.get("comments");if(!$(t)||t.length===0)return[];let n=[],r=t.map(o=>{if(!x(o))return o;
let s=w(o,"body")??null,a=pt(s),c=a??(s===null||s===""?"":vo),l=[w(o,"author"),w(o,"created")].map(v).filter(u=>u!=="");
return n.push(`### ${L(l.join(", "))||"Comment"}

${c}`),a===null?o:Lo(o,"body")});return e.set("comments",r),[`## Comments
`,...n]}i(Nc,"takeComments");function ht(e,t){let n=e.get(t);return K(n)?n:new Map}i(ht,"mapAt");function Lo(e,t){return Object.
fromEntries(Object.entries(e).filter(([n])=>n!==t))}i(Lo,"without");function $n(e,t){try{return Mc(e,t)}catch(n){throw n instanceof Pe?jc(e.key):n}}i($n,"renderDocument");function Mc(e,t){
let n=go(e,t);switch(t.format){case"yaml":return Tn(n);case"json":return Buffer.from(lt(n),"utf8");case"markdown":return Buffer.
from(_o(n,t),"utf8");default:return t.format}}i(Mc,"encode");var jc=i(e=>p("MalformedResponse",`A field of ${e} is neste\
d more than ${Sn} levels deep, which no reader of YAML or JSON can be relied on to load. Correct the field in Jira, or c\
hoose other fields in spec.fields.`),"nestedTooDeep");function Fo({target:e},t){return e.projectKey!==void 0?{kind:"project",project:e.projectKey}:{kind:"keys",keys:new Set(Ke(
t?.owned??{}))}}i(Fo,"ownershipOf");function gt(e,t){switch(e.kind){case"project":return C(t)===e.project;case"keys":return e.
keys.has(t);default:return e}}i(gt,"owns");function $e(e,t){return e.kind==="project"&&C(t)!==e.project&&R(t)===null}i($e,
"isStranger");async function Do(e,t){if(e.query===null){let n=[...new Set(e.job.spec.target.issueKeys)];return{ids:n,keys:n,strangers:[],
isComplete:!0}}if(e.mode.kind==="changes"){let n=re(e.query,jt(e.mode.sinceMs));return{...await No(n,e,t),isComplete:!1}}
return{...await vn(e.query,e,t),isComplete:!0}}i(Do,"discoverIssues");async function vn(e,t,n){let r=await No(e,t,n),[o]=r.
strangers;if(r.ids.length>0||o===void 0)return r;throw h("Incomplete",`All issues that Jira lists for ${ne(t.job.spec.target)}\
 have keys of another project, such as ${JSON.stringify(o)}. Nothing was written. If the project's key was changed in Ji\
ra, use the new one.`)}i(vn,"listAll");async function No(e,{ownership:t,jira:n},r){let o=await n.list(e,r),s=o.filter(({
key:a})=>!$e(t,a));return{ids:s.map(({id:a})=>a),keys:s.map(({key:a})=>a),strangers:o.filter(({key:a})=>$e(t,a)).map(({key:a})=>a)}}
i(No,"list");async function*_n(e,t,n,r){let o=new Set;for(let s of n)R(s)===null&&o.add(Jc(t,C(s)));if(!(e.head===null||o.size===0))for await(let{
path:s,oid:a}of e.listFiles([...o].sort(),r)){let c=ie(s,t);c!==null&&(yield{key:c,oid:a})}}i(_n,"listMirrored");async function se(e,t,n,r){
let o=new Map;for await(let{key:s,oid:a}of _n(e,t,n,r))o.set(s,a);return o}i(se,"mirroredIssues");function Jc(e,t){return`${ve(
e)}/${t}`}i(Jc,"projectFolder");function ve({root:e}){return e===""?"projects":`${e}/projects`}i(ve,"projectsFolder");function Mo(e,t){
return O("A-1",e)===O("A-1",t)}i(Mo,"samePlace");function jo({incremental:e,force:t,state:n,configHash:r}){return e?t?{kind:"full",why:"--force was given"}:n===null?{kind:"\
full",why:"there is no state of an earlier run"}:n.configHash!==r?{kind:"full",why:"the configuration changed since the \
last run"}:n.watermark===null?{kind:"full",why:"no earlier run was complete"}:{kind:"changes",sinceMs:Date.parse(n.watermark)-
9e5}:{kind:"full",why:"all issues were asked for"}}i(jo,"chooseMode");var Uc={cloud:5e3,datacenter:1e3};function Jo({census:e},t){
return e!==null&&e.issues<Uc[t]}i(Jo,"isListedAtOnce");function Uo({state:e,createdIssues:t,countedIssues:n,now:r}){return e.
census===null||e.pending.length>0||n!==e.census.issues+t?!0:r.getTime()-Date.parse(e.census.at)>6048e5}i(Uo,"needsCensus");function _e({type:e,source:t,target:n}){return`${e}/${t}/${n}`}i(_e,"encodeRelationship");function ae(e){let[t="",n="",r=""]=e.
split("/");return{type:t,source:n,target:r}}i(ae,"decodeRelationship");function Bo(e,t,n){if(n.has(_e(e)))return!1;let{source:r,
target:o}=e;return[r,o].some(s=>t.has(s)&&Te(s,e))}i(Bo,"isStale");function Go(){return{fetched:new Map,created:[],updated:[],relationships:new Set,failed:[],missing:new Set,moved:new Set,
neighbours:new Set,parents:new Set}}i(Go,"noIssues");async function Re(e,t,n,r){if(e.length===0)return;let o=await n.documentOptions(
r);for await(let s of n.jira.fetch(e,n.fetchOptions,r)){let a=wt(t);for(let c=s.issues.pop();c!==void 0;c=s.issues.pop())
await Bc(c,t,o,n);for(let c of s.failed)t.failed.push(c);for(let c of s.missing)t.missing.add(c);Ln(a,t,n)}}i(Re,"syncIs\
sues");async function Bc(e,t,n,r){let{id:o,key:s}=e;if(t.fetched.has(s)||r.isStranger(s))return;let a=Kc(e,n);if(a instanceof
E){t.failed.push({id:o,key:s,failure:a.failure});return}t.fetched.set(s,null);let c=gn(e,n);if(r.withRelationships)for(let d of c)
t.relationships.add(_e(d));let l=r.mirrored.get(s);if(l!==void 0&&l===r.blobId(a))return;let u=l===void 0?"created":"upd\
ated";t.fetched.set(s,await r.write(s,a,u)),t[u].push(s),r.followsNeighbours&&Gc(e,u,c,t,r)}i(Bc,"syncIssue");function Gc({
key:e,fields:t},n,r,o,{jira:s}){for(let c of r){let l=c.source===e?c.target:c.source;Te(l,c)&&o.neighbours.add(l)}(s.deployment===
"cloud"?Hc(t.issuetype):n==="created")&&o.parents.add(e)}i(Gc,"noteNeighbours");function Hc(e){return typeof e!="object"||
e===null||!("hierarchyLevel"in e)?!0:typeof e.hierarchyLevel!="number"||e.hierarchyLevel>0}i(Hc,"isAboveStandard");function Kc(e,t){
try{return X(e.key),$n(e,t)}catch(n){if(n instanceof E)return n;throw n}}i(Kc,"tryRender");function wt({created:e,updated:t,
fetched:n,failed:r}){return{created:e.length,updated:t.length,fetched:n.size,failed:r.length}}i(wt,"tally");function Ln(e,t,{
emit:n,now:r}){let o=wt(t),s=o.created-e.created,a=o.updated-e.updated,c=o.fetched-e.fetched-s-a,l=o.failed-e.failed;s+a+
c+l!==0&&n({kind:"processed",at:r(),created:s,updated:a,unchanged:c,failed:l})}i(Ln,"reportProgress");async function Ko(e,t,n,r,o){let{state:s,query:a,jira:c}=e,l=c.serverTime;if(t.isComplete||s===null||a===null){let{unfetched:b,
issues:A}=Wc(t,n);return await Ho(e,A,o),{unfetched:b,record:{at:l.toISOString(),issues:A}}}let u=Jo(s,c.deployment)?null:
await c.count(a,o),d=n.created.length;if(u!==null&&!Uo({state:s,createdIssues:d,countedIssues:u,now:l})&&t.strangers.length===
0)return{unfetched:null,record:{at:s.census?.at??l.toISOString(),issues:u}};let f=await vn(a,e,o);await qc(f,e,t,n,r,o);
let y=new Set(f.keys.filter((b,A)=>!n.missing.has(f.ids[A]??"")));return await Ho(e,y.size,o),{unfetched:new Set([...y].
filter(b=>!n.fetched.has(b))),record:{at:l.toISOString(),issues:u??y.size}}}i(Ko,"takeCensus");function Wc({ids:e,keys:t},n){
let r=new Set(n.failed.map(({id:a})=>a)),o=new Set,s=0;for(let[a,c]of t.entries())n.fetched.has(c)?s++:r.has(e[a]??"")&&
o.add(c);return{unfetched:o,issues:s+o.size}}i(Wc,"stillThere");async function qc(e,{state:t,place:n,destination:r},o,s,a,c){
let l=await se(r.base,n,e.keys,c),u=new Set((t?.pending??[]).flatMap(({id:f,key:y})=>[f,y??f])),d=new Set(s.failed.map(({
id:f})=>f)),m=e.ids.filter((f,y)=>{let g=e.keys[y]??"";return s.fetched.has(g)||d.has(f)?!1:u.has(f)||u.has(g)||!l.has(g)});
a.emit({kind:"discovered",at:a.now(),total:o.ids.length+m.length}),await Re(m,s,{...a,mirrored:l},c)}i(qc,"syncUnseen");
async function Ho(e,t,n){let{ownership:r,destination:o}=e,{spec:s,force:a}=e.job;if(t>0||a||!e.prunes)return;let c=0;if(r.
kind==="keys")c=r.keys.size;else for(let l of e.previousPlace===null?[e.place]:[e.place,e.previousPlace])c+=(await se(o.
base,l,[`${r.project}-1`],n)).size;if(c!==0)throw p("Incomplete",`Jira lists no issue for ${ne(s.target)}, but ${c} are \
mirrored. Nothing was deleted. Check that the Jira account may still browse them; if they are really gone, run once with\
 --force.`)}i(Ho,"assertNotEmptied");async function Wo(e,t){let n=new AbortController,r=AbortSignal.any([t,n.signal]),o=e.connectJira(r),s=e.openDestination(
r);try{let[a,c]=await Promise.all([o,s]);return{jira:a,destination:c,async[Symbol.asyncDispose](){await Promise.allSettled(
[a[Symbol.asyncDispose](),c[Symbol.asyncDispose]()])}}}catch(a){n.abort(a);for(let c of await Promise.allSettled([o,s]))
c.status==="fulfilled"&&await c.value[Symbol.asyncDispose]();throw a}}i(Wo,"connect");async function qo(e,{unfetched:t},n,r){let o=new Set(n.moved);if(t===null||!e.prunes)return o;for(let s of e.previousPlace===
null?[e.place]:[e.place,e.previousPlace]){let a=e.ownership.kind==="keys"?e.ownership.keys:[`${e.ownership.project}-1`];
for await(let{key:c}of _n(e.destination.base,s,a,r))gt(e.ownership,c)&&!t.has(c)&&!n.fetched.has(c)&&o.add(c)}return o}i(
qo,"goneIssues");async function zo(e,{place:t,destination:n},r){let o=new Set;if(e.size===0)return o;for await(let{path:s}of n.
base.listFiles([ve(t)],r)){let a=Se(s,t);a!==null&&(e.has(a.source)&&o.add(a.target),e.has(a.target)&&o.add(a.source))}return o}
i(zo,"relatedIssues");var Fn=6;function Xo(e,t,n){if(e===null)return"its content differs";let r=Yo(e,n),o=Yo(t,n),s=[...new Set([...r.keys(),...o.
keys()])].filter(l=>r.get(l)!==o.get(l));if(s.length===0)return"its text differs";let a=s.slice(0,Fn);s.length>Fn&&a.push(
`${s.length-Fn} more`);let c=a.pop();return a.length===0?`${c} differs`:`${a.join(", ")} and ${c} differ`}i(Xo,"explainU\
pdate");function Yo(e,t){let n=new Map;for(let[r,o]of Vo(zc(e,t)))if(r!=="fields"&&r!=="customFields")n.set(r,JSON.stringify(
o));else for(let[s,a]of Vo(o))n.set(s,JSON.stringify(a));return n}i(Yo,"parts");function Vo(e){return typeof e=="object"&&
e!==null?Object.entries(e):[]}i(Vo,"entries");function zc(e,t){try{return fn(e,t)}catch{return null}}i(zc,"tryParse");var Yc=50;async function Qo(e,t,n,r){let{jira:o,destination:s}=e,{spec:a,dryRun:c}=e.job,l=e.ownership.kind==="keys"?[...t.
keys,...e.ownership.keys]:t.keys,u=await se(s.base,e.place,l,r),d=new Map;return{jira:o,fetchOptions:a.include===void 0?
{}:{include:a.include},documentOptions:i(f=>Vc(a,o,f),"documentOptions"),withRelationships:a.destination.relationships===
"symlinks",followsNeighbours:!t.isComplete,isStranger:i(f=>$e(e.ownership,f),"isStranger"),isKeyList:e.query===null,mustExist:!e.
prunes,mirrored:u,blobId:i(f=>s.blobId(f),"blobId"),write:c?m:(f,y)=>s.writeBlob(y,r),explanations:d,emit:n.emit,now:n.now};
async function m(f,y,g){if(g==="updated"&&d.size<Yc){let b=await s.base.readFile(O(f,e.place),r);d.set(f,Xo(b,y,e.place.
format))}return s.blobId(y)}}i(Qo,"issueContext");async function Vc(e,t,n){let r=await t.epicLinkField(n),o=await t.fieldNames(
n);return Xc(e.fields??[],o),{format:e.destination.format,layout:e.destination.layout,fieldNames:o,browseUrl:t.browseUrl,
...e.fields===void 0?{}:{customFields:e.fields},...e.include===void 0?{}:{include:e.include},...r===void 0?{}:{epicLinkField:r}}}
i(Vc,"documentOptions");function Xc(e,t){let[n]=dn(e,t);if(n===void 0)return;let r=Vn(n,[...t.values()]),o=r===void 0?"":
` Did you mean ${JSON.stringify(r)}?`;throw p("InvalidSpec",`This Jira has no custom field ${JSON.stringify(n)} (spec.fi\
elds).${o} Give its name as Jira shows it, or its id, as in "customfield_10016".`)}i(Xc,"assertFieldsExist");async function Zo(e,t,n,r){if(!n.isKeyList)return;let o=new Set(t.failed.flatMap(({id:a,key:c})=>[a,c??a])),s=wt(t);for(let a of e.
keys)t.fetched.has(a)||o.has(a)||(t.missing.has(a)||await Qc(a,t,n,r),n.mustExist&&t.missing.has(a)&&t.failed.push({id:a,
key:a,failure:el(a)}));Ln(s,t,n)}i(Zo,"settleKeyList");async function Qc(e,t,{jira:n},r){for await(let{issues:o,missing:s,
failed:a}of n.fetch([e],{},r)){if(o.some(c=>c.key===e))throw Zc(e);o.length>0&&t.moved.add(e);for(let c of s)t.missing.add(
c);for(let c of a)t.failed.push(c)}}i(Qc,"settleAlone");function Zc(e){return h("Incomplete",`Jira left out ${e} when it\
 was asked for it. Nothing was written; run the sync again.`)}i(Zc,"unaccounted");function el(e){return{reason:"NotFound",
message:`Jira has no issue ${e}, or this account may not see it. Check the key and the account's permissions.`,retryable:!1}}
i(el,"notFound");var ei=500;async function ti(e,t,n,r,o){let s=new Set(n.failed.flatMap(({id:f,key:y})=>[f,y??f])),a=i(f=>n.fetched.has(f)||
s.has(f)||t.has(f),"isSettled"),l=[...await zo(t,e,o),...n.neighbours].filter(f=>gt(e.ownership,f));for(let f of await tl(
n.parents,e,o))l.push(f);let u=await se(e.destination.base,e.place,l,o),d=[...new Set(l)].filter(f=>u.has(f)&&!a(f));if(d.
length===0)return;let m=n.fetched.size+n.failed.length+d.length;r.emit({kind:"discovered",at:r.now(),total:m}),await Re(
d,n,{...r,mirrored:u,followsNeighbours:!1},o)}i(ti,"refreshNeighbours");async function tl(e,{query:t,jira:n},r){if(e.size===
0||t===null)return[];let o=await n.epicLinkField(r),s=o===void 0?"parent":`cf[${o.replace("customfield_","")}]`;if(n.deployment===
"datacenter"&&o===void 0)return[];let a=[],c=[...e].map(pe);for(let l=0;l<c.length;l+=ei){let u=`${s} in (${c.slice(l,l+
ei).join(",")})`;for(let{key:d}of await nl(re(t,u),n,r))a.push(d)}return a}i(tl,"childrenOf");async function nl(e,t,n){try{
return await t.list(e,n)}catch(r){throw!(r instanceof E)||r.failure.reason!=="InvalidQuery"?r:h("Incomplete","An issue w\
ent away while its children were listed. Nothing was written.",r)}}i(nl,"listOrAgain");async function ni(e,t,n){let r=or(e);switch(r.kind){case"issues":return null;case"jql":return z(r.jqlQuery);case"project":
return Ut(r.projectKey);case"epic":return t.epicClause(r.epicKey,n);default:return r}}i(ni,"targetQuery");async function ri(e,t,{jira:n,destination:r},o){let{spec:s}=e,{layout:a,format:c}=s.destination,l={root:je(s.destination),
layout:a,format:c},u=We(l.root,e.name,e.namespace),d=Y(await r.base.readFile(u,o)),m=rr(s,n.browseUrl),f=s.syncType==="i\
ncremental",y=d===null?l:{root:l.root,...d.place};return{job:e,jira:n,destination:r,operationID:t,query:await ni(s.target,
n,o),mode:jo({incremental:f,force:e.force,state:d,configHash:m}),state:d,stateFile:u,configHash:m,place:l,previousPlace:Mo(
y,l)?null:y,ownership:Fo(s,d),prunes:ar(s)}}i(ri,"prepareRun");async function oi({ownership:e,place:t,stateFile:n},r,o){if(e.kind==="project"||r.head===null)return()=>!1;let s=new Set,
a=new Set;for await(let{path:c}of r.listFiles([zt(t.root)],o)){if(c===n||!c.endsWith(".json"))continue;let l=Y(await r.readFile(
c,o));l?.project!==void 0&&s.add(l.project);for(let u of Ke(l?.owned??{}))e.keys.has(u)&&a.add(u)}return c=>s.has(C(c))||
a.has(c)}i(oi,"claimsOfOthers");function si(e){let t=[bt("Created",e.created),bt("Updated",e.updated),bt("Deleted",e.deleted),bt("Failed, tried again by\
 the next run",e.failed)].filter(o=>o!==""),n=`Jirasync-Name: ${e.name}
Jirasync-Operation: ${e.operationID}`;return`${[ii(e.subject??"")||ii(rl(e)),t.join(`
`),n].filter(o=>o!=="").join(`

`)}
`}i(si,"commitMessage");function rl({target:e,created:t,updated:n,deleted:r,failed:o}){let s=Object.entries({created:t,updated:n,
deleted:r,failed:o}).filter(([,a])=>a.length>0).map(([a,c])=>`${c.length} ${a}`);return`Sync ${e}: ${s.length===0?"state\
 only":s.join(", ")}`}i(rl,"subject");var ol=/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu;function ii(e){return e.
toWellFormed().replace(ol," ").trim()}i(ii,"oneLine");function bt(e,t){if(t.length===0)return"";let n=t.length>50?`, and\
 ${t.length-50} more`:"";return`${e}: ${t.slice(0,50).join(", ")}${n}`}i(bt,"keyList");async function ai(e,t,n){let{synced:r}=e,o=await cl(e,t,n),s=[...r.created,...r.updated].filter(u=>!o.upToDate.has(u)).sort(),
a=[...o.links].filter(u=>sl(u,o,r)),c=[...r.relationships].filter(u=>al(u,o,r)).sort();for(let u of c)await e.writeBlob(
ci(u,e));return{isEmpty:o.outdatedPaths.length+o.deleted.size+a.length+s.length+c.length===0,changes:il(e,o,{written:s,staleLinks:a,
newLinks:c}),deleted:[...new Set([...o.deleted,...o.deletedElsewhere])].sort()}}i(ai,"treeChanges");function*il(e,t,{written:n,
staleLinks:r,newLinks:o}){let{place:s,synced:a,blobId:c}=e;for(let l of t.outdatedPaths)yield{kind:"delete",path:l};for(let l of t.
deleted)yield{kind:"delete",path:O(l,s)};for(let l of r)yield{kind:"delete",path:be(ae(l),s)};for(let l of n){let u=a.fetched.
get(l);typeof u=="string"&&(yield{kind:"write",path:O(l,s),mode:"100644",oid:u})}for(let l of o)yield{kind:"write",path:be(
ae(l),s),mode:"120000",oid:c(ci(l,e))}}i(il,"fileChanges");function ci(e,{place:t}){return Buffer.from(bn(ae(e),t))}i(ci,
"linkBlob");function sl(e,{deleted:t},{fetched:n,relationships:r}){let o=ae(e);return t.has(o.source)||t.has(o.target)||
Bo(o,n,r)}i(sl,"isUnwanted");function al(e,{links:t,existing:n,deleted:r},{fetched:o}){if(t.has(e))return!1;let{source:s,
target:a}=ae(e);return[s,a].every(c=>typeof o.get(c)=="string"||n.has(c)&&!r.has(c))}i(al,"isMissing");async function cl(e,t,n){
let r=ll();if(t.head===null)return r;let o=ul(e.synced.relationships);for await(let{path:s,oid:a}of t.listFiles([ve(e.place)],
n)){let c=ie(s,e.place);if(c!==null){e.isGone(c)?r.deleted.add(c):o.has(c)&&r.existing.add(c),e.synced.fetched.get(c)===
a&&r.upToDate.add(c);continue}let l=Se(s,e.place);if(l!==null)r.links.add(_e(l));else if(dl(s,e)){r.outdatedPaths.push(s);
let u=e.previousPlace===null?null:ie(s,e.previousPlace);u!==null&&e.isGone(u)&&r.deletedElsewhere.add(u)}}return r}i(cl,
"readTree");function ll(){let[e,t]=[new Set,new Set];return{deleted:e,deletedElsewhere:t,existing:new Set,upToDate:new Set,
links:new Set,outdatedPaths:[]}}i(ll,"noFacts");function ul(e){let t=new Set;for(let n of e){let{source:r,target:o}=ae(n);
t.add(r).add(o)}return t}i(ul,"endsOf");function dl(e,{previousPlace:t,synced:n,isGone:r}){if(t===null)return!1;let o=ie(
e,t);if(o!==null)return n.fetched.has(o)||r(o);let s=Se(e,t);return s!==null&&[s.source,s.target].some(a=>n.fetched.has(
a)||r(a))}i(dl,"isOutdated");async function ui(e,{census:t,gone:n,synced:r,explanations:o},s,a){let{job:c,jira:l,destination:u}=e,d=i(async M=>c.dryRun?
u.blobId(M):u.writeBlob(M,a),"writeBlob"),{place:m,previousPlace:f}=e,y={place:m,previousPlace:f,synced:r,blobId:u.blobId.
bind(u),writeBlob:d},g=hl(e,t,r,l.serverTime),b=li(r.created),A=li(r.updated),I=[],T=i(async M=>{let W=await yl(e,n,r,M,
a),ue=await ai({...y,isGone:W},M,a);I=ue.deleted;let xe=Y(await M.readFile(e.stateFile,a));if(ue.isEmpty&&Or(g,xe))return null;
let Zi=await d(Pr(g)),es={kind:"write",path:e.stateFile,mode:"100644",oid:Zi};return{changes:ml(ue.changes,es),...pl(c,s),
message:fl(e,r,{created:b,updated:A,deleted:I})}},"planCommit");c.dryRun&&await T(u.base);let{commit:k}=c.dryRun?{commit:null}:
await u.publish(T,a);return s.emit({kind:"deleted",at:s.now(),issues:I.length}),bl(e,r,o,{created:b,updated:A,deleted:I,
commit:k})}i(ui,"pushChanges");function fl({job:e,operationID:t},n,r){return si({name:e.name,operationID:t,target:ne(e.spec.
target),...r,failed:n.failed.map(({key:o,id:s})=>o===void 0||R(o)!==null?s:o),...e.commitSubject===void 0?{}:{subject:e.
commitSubject}})}i(fl,"message");function pl({author:e,committer:t},n){let r=n.now();return{author:{...e,date:r},committer:{
...t??e,date:r}}}i(pl,"signature");function*ml(e,t){yield*e,yield t}i(ml,"chain");async function yl(e,t,n,r,o){let s=t.size>
0?await oi(e,r,o):()=>!1;return a=>t.has(a)&&(n.moved.has(a)||!s(a))}i(yl,"goneOn");function hl(e,t,n,r){let s=e.state?.
configHash===e.configHash?e.state?.watermark??null:null,a=n.failed.length===0,{format:c,layout:l}=a?e.place:e.previousPlace??
e.place;return{configHash:e.configHash,watermark:a?r.toISOString():s,pending:gl(n),census:t.record,place:{format:c,layout:l},
...wl(e,t,n)}}i(hl,"nextState");function gl({failed:e}){return e.map(({id:t,key:n,failure:r})=>({id:t,...n===void 0?{}:{
key:n},reason:r.reason})).sort((t,n)=>t.id<n.id?-1:1)}i(gl,"pendingOf");function wl({ownership:e},{unfetched:t},n){if(e.
kind==="project")return{project:e.project};let r=new Set([...t??e.keys,...n.fetched.keys()]);return{owned:Er([...r].filter(
o=>R(o)===null&&!n.moved.has(o)))}}i(wl,"holdings");function bl({job:e,mode:t},n,r,{created:o,updated:s,deleted:a,commit:c}){
let l=ne(e.spec.target),u=[...o.map(d=>({key:d,action:"create",why:"it is not in the branch yet"})),...s.map(d=>({key:d,
action:"update",why:r.get(d)??"its content differs"})),...a.map(d=>({key:d,action:"delete",why:`Jira no longer lists it \
for ${l}`}))];return{created:o,updated:s,deleted:a,unchanged:n.fetched.size-o.length-s.length,failed:n.failed,mode:t.kind===
"full"?`all issues: ${t.why}`:`changes since ${new Date(t.sinceMs).toISOString()}`,commit:c,...e.dryRun?{planned:u}:{}}}
i(bl,"report");function li(e){return e.map(t=>({key:t,project:C(t),number:ge(t)})).sort((t,n)=>t.project===n.project?t.number-
n.number:t.project<n.project?-1:1).map(({key:t})=>t)}i(li,"sortKeys");async function di(e,t,n,r){var y=[];try{let o=i(T=>n.emit({kind:"operation-started",at:n.now(),operation:T}),"begin");o(
"connect");let s=de(y,await Wo(n,r),!0);let a=await ri(e,t,s,r);n.emit({kind:"configured",at:n.now(),configHash:a.configHash});
o("discover-issues");let c=await Do(a,r);n.emit({kind:"discovered",at:n.now(),total:c.ids.length});o("sync-issues");let l=await Qo(
a,c,n,r);let u=Go();await Re(c.ids,u,l,r);await Zo(c,u,l,r);let d=await Ko(a,c,u,l,r);let m=await qo(a,d,u,r);c.isComplete||
await ti(a,m,u,l,r);let f=u.fetched.size+u.failed.length;n.emit({kind:"discovered",at:n.now(),total:f});o("push-changes");
return await ui(a,{census:d,gone:m,synced:u,explanations:l.explanations},n,r)}catch(g){var b=g,A=!0}finally{var I=fe(y,b,
A);I&&await I}}i(di,"sync");async function Nn(e,t,n){let r=AbortSignal.any([n,AbortSignal.timeout(e.spec.timeout*1e3)]),{maxRetries:o}=e.spec.retryPolicy;
for(let s=0;;s++){let a=await Sl(e,t,s,r);if(a.kind!=="failed"||!a.failure.retryable||a.report!==void 0||r.aborted||s>=o)
return fi(a,t);try{await xl(a.failure,e,t,s,r)}catch(l){return fi(pi(l,r),t)}}}i(Nn,"runSync");async function Sl(e,t,n,r){
let o=t.newOperationID(),{generation:s,request:a}=e;t.emit({kind:"started",at:t.now(),operationID:o,generation:s,retryCount:n,
...a===void 0?{}:{request:a}});try{return kl(await di(e,o,t,r),e)}catch(c){return pi(c,r)}}i(Sl,"trySync");function kl(e,{
spec:t}){let{failed:n}=e;return n.length<=t.failurePolicy.maxFailedIssues?{kind:"completed",report:e}:{kind:"failed",failure:Rl(
e),report:e}}i(kl,"judge");var Dn=5;function Rl({failed:e,created:t,updated:n,unchanged:r}){let o=e.slice(0,Dn).map(({key:l,
id:u,failure:d})=>`${l??u}: ${d.message}`),s=e.length>Dn?` (and ${e.length-Dn} more)`:"",a=t.length+n.length+r;return{reason:"\
IssuesFailed",message:`${e.length} of ${e.length+a} issues could not be mirrored and will be tried again by the next run\
. What could be mirrored (${a}) is in the branch. ${o.join(" ")}${s}`,retryable:e.some(({failure:l})=>l.retryable)}}i(Rl,
"issuesFailed");function pi(e,t){let n=t.aborted?S(t):e;return n instanceof E?n.failure.reason==="Cancelled"?{kind:"canc\
elled",message:n.failure.message}:{kind:"failed",failure:n.failure}:{kind:"failed",failure:{reason:"Internal",message:`T\
his is a bug in jirasync: ${n instanceof Error?n.message:String(n)}`,retryable:!1,cause:n}}}i(pi,"classify");async function xl(e,t,n,r,o){
let s=El(e,t.spec.retryPolicy,r);n.emit({kind:"retrying",at:n.now(),failure:mi(e,n),retryCount:r+1,seconds:s}),await n.sleep(
s*1e3,o)}i(xl,"waitForRetry");function El(e,t,n){return e.retryable&&e.retryAfter!==void 0?e.retryAfter:t.initialDelay*t.
backoffMultiplier**n}i(El,"retryDelay");function fi(e,t){let n=t.now();switch(e.kind){case"completed":return t.emit({kind:"\
completed",at:n,commit:e.report.commit}),e;case"failed":{let r=mi(e.failure,t);return t.emit({kind:"failed",at:n,failure:r}),
{...e,failure:r}}case"cancelled":return t.emit({kind:"cancelled",at:n,message:e.message}),e;default:return e}}i(fi,"fini\
sh");function mi(e,{redactor:t}){return{...e,message:t.redact(e.message)}}i(mi,"redacted");import{randomUUID as md}from"node:crypto";import{setTimeout as yd}from"node:timers/promises";import{spawn as Al}from"node:child_process";import{Readable as Il}from"node:stream";import{pipeline as Tl}from"node:stream/promises";
import{setTimeout as Pl}from"node:timers/promises";var Ol=16384,jn=64*1024*1024,Cl=2e3,$l=20,vl=65536;function ce(e,t,n,r){let{closed:o,running:s}=e.lifetime,a=Al("git",t,
{cwd:e.cwd,env:e.env,detached:!0,stdio:"pipe"});a.stdin.on("error",()=>{});let c=_l(a,t[0]??"git",n,[r,o]);return s.add(
c),c.then(()=>s.delete(c)),{stdin:a.stdin,stdout:a.stdout,exit:c}}i(ce,"startGit");function _l(e,t,n,r){let o="";return e.
stderr.setEncoding("utf8").on("data",s=>{o=(o+s).slice(-Ol)}),new Promise(s=>{let a,c=i(m=>{a??={failure:m,ended:Ll(e)}},
"stop"),l=i(()=>{let m=r.find(f=>f.aborted);m!==void 0&&c(S(m))},"onAbort"),u=n===null?void 0:setTimeout(()=>c(Fl(t,n)),
n),d=i(m=>{clearTimeout(u);for(let f of r)f.removeEventListener("abort",l);s(m)},"finish");e.once("error",m=>d({kind:"st\
opped",failure:Dl(m)})),e.once("close",m=>{if(a===void 0)return d({kind:"exited",code:m,stderr:o});let{failure:f,ended:y}=a;
y.then(()=>d({kind:"stopped",failure:f}))});for(let m of r)m.addEventListener("abort",l,{once:!0});l()})}i(_l,"exitOf");
async function Ll(e){let t=performance.now()+Cl;for(Mn(e,"SIGTERM");Mn(e,0)&&performance.now()<t;)await Pl($l);Mn(e,"SIG\
KILL"),e.stdout.destroy(),e.stderr.destroy()}i(Ll,"endGroup");function Mn(e,t){if(e.pid===void 0)return!1;try{return process.
kill(-e.pid,t)}catch{return!1}}i(Mn,"signalGroup");var Fl=i((e,t)=>h("Timeout",`git ${e} did not finish within ${t/1e3} \
s. Check that the repository answers.`),"limitPassed");function Dl(e){let t="code"in e?String(e.code):e.message;return t===
"ENOENT"?p("Internal","The git program was not found. Install git 2.31 or later and put it on PATH.",e):h("Internal",`Th\
e git program could not be started (${t}). The machine may be short of memory.`,e)}i(Dl,"notStarted");async function F(e,t,n,r){
if(r.aborted)throw S(r);let o={...e.env,...n.env},s=ce({...e,env:o},t,e.limitMs,r),a=Ml(s.stdin,n.input),[c,l]=await Promise.
all([Nl(s.stdout),s.exit,a.catch(()=>{})]);if(l.kind==="stopped")throw l.failure;if(await a,c==="too much")throw p("Inte\
rnal",`git ${t[0]} wrote more than ${jn} bytes.`);return{code:l.code,stdout:c,stderr:l.stderr}}i(F,"runGit");async function U(e,t,n,r){
let{code:o,stdout:s,stderr:a}=await F(e,t,n,r);if(o!==0)throw Z(`git ${t[0]}`,a);return s.toString("utf8").trimEnd()}i(U,
"expectGit");function Z(e,t){let n=t.trim().split(`
`),r=n.find(o=>/^(?:fatal|error):/.test(o))??n.at(-1)??"";return/No space left on device|Disk quota exceeded/.test(t)?h(
"Internal",`${e} failed: no space left for temporary files. Free some, or set TMPDIR.`):p("Internal",`${e} failed: ${r.slice(
0,300)||"it gave no reason"}.`)}i(Z,"internal");async function Nl(e){let t=[],n=0;try{for await(let r of e)Buffer.isBuffer(
r)&&(n+=r.length,n<=jn&&t.push(r))}catch{}return n>jn?"too much":Buffer.concat(t)}i(Nl,"collect");async function Ml(e,t){
if(t===void 0||Buffer.isBuffer(t)){e.end(t);return}try{await Tl(Il.from(Jl(t),{objectMode:!1}),e)}catch(n){if(!jl(n))throw n}}
i(Ml,"feed");function jl(e){let t=e instanceof Error&&"code"in e?e.code:void 0;return t==="EPIPE"||t==="ERR_STREAM_PREMA\
TURE_CLOSE"||t==="ECONNRESET"||t==="ERR_STREAM_DESTROYED"}i(jl,"isPipeError");function*Jl(e){let t="";for(let n of e)t+=
n,t.length>=vl&&(yield Buffer.from(t),t="");t!==""&&(yield Buffer.from(t))}i(Jl,"coalesced");var Ul=[{pattern:/Host key verification failed|no matching host key type/,reason:"AuthenticationFailed",retryable:!1,advice:"\
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
d",retryable:!1,advice:"the account that runs this may not read or write the repository's files."}];function j(e,t,n){let r=Ul.
find(({pattern:c})=>c.test(n)),o=zl(n),s=`${e} ${t}`;if(r===void 0)return h("RepositoryUnavailable",`${s} failed: ${o===
""?"git gave no reason":o}. Check that the server is up and reachable.`);let a=`${s} failed: ${r.advice}${o===""?"":` (g\
it: ${o})`}`;return r.retryable?h(r.reason,a):p(r.reason,a)}i(j,"connectionFailure");var yi=i(e=>/couldn't find remote ref/i.
test(e),"isMissingRef"),Bl=/non-fast-forward|fetch first|stale info|cannot lock ref|failed to (?:update|lock|write) ref|incorrect old value|reference already exists|but expected|remote ref updated since/i,
Gl=/unpacker error|Internal Server Error|failed to migrate objects|remote failed to report status/i,Hl=/insufficient permission|Permission denied|Read-only file system/i,
Kl=/'(refs\/[^']*)' exists; cannot create/;function hi(e,t,n,r){let o=Kl.exec(r)?.[1];if(o!==void 0){let a=`${e} cannot \
hold the branch ${t} beside ${St(o)}. Choose another branch name.`;return{kind:"refused",failure:p("PushRejected",a)}}if(Hl.
test(r)&&!/hook declined/.test(n))return{kind:"refused",failure:j("Pushing to",e,r)};let s=St(n);if(Gl.test(s)){let a=`P\
ushing to ${e} failed: ${s}. The server may be busy or out of space.`;return{kind:"trouble",failure:h("RepositoryUnavail\
able",a)}}if(Bl.test(s)){let a=`Others keep pushing to ${t} of ${e} (${s}). The next run tries again.`;return{kind:"conf\
lict",failure:h("PushConflict",a)}}return{kind:"refused",failure:Wl(e,t,s,r)}}i(hi,"rejection");function Wl(e,t,n,r){if(/currently checked out/.
test(n))return p("PushRejected",`${e} has ${t} checked out and refused the push. Push to a bare repository or to another\
 branch.`);let o=ql(r);return p("PushRejected",`${e} refused the push to ${t}: ${n}${o===""?"":`: ${o}`}. Change the bra\
nch's protection or hooks for this account, or choose another branch.`)}i(Wl,"pushRejected");function ql(e){return e.split(
`
`).flatMap(n=>n.startsWith("remote: ")?[St(n.slice(8))]:[]).filter(n=>n!=="").join(" ").slice(0,500).replace(/[.\s]+$/,"")}
i(ql,"remoteWords");function zl(e){let t=e.split(`
`).map(St).filter(r=>r!=="");return(t.find(r=>/^ssh: |^[^ ]+: Permission denied \(/.test(r))??t.find(r=>/^(?:remote: )?(?:fatal|error|ERROR):/.
test(r))??t.find(r=>!/^hint:|^warning:/.test(r))??"").replace(/^(?:fatal|error): /,"").slice(0,300).replace(/[.\s]+$/,"")}
i(zl,"saidLine");function St(e){return e.replace(/\u001b\[[0-?]*[ -/]*[@-~]/g,"").replace(/\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?/g,
"").replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g," ").replace(/(\w:\/\/)[^\s/@']*@/g,"\
$1").replace(/(\w:\/\/[^\s?#']*)[?#][^\s']*/g,"$1").trim()}i(St,"printable");function kt(e,t){return{head:t,readFile:i(async(n,r)=>t===null?null:Yl(e,t,n,r),"readFile"),listFiles:i((n,r)=>Vl(e,t,n,
r),"listFiles")}}i(kt,"openBase");async function Yl(e,t,n,r){let{setup:o,target:s}=e,a=await F(o,["ls-tree","-z","--full\
-tree",t,"--",n],{},r);if(a.code!==0)throw Z("git ls-tree",a.stderr);let c=gi(a.stdout.toString("utf8").split("\0")[0]??
"");if(c===null||c.path!==n||!/^100/.test(c.mode))return null;let l=await F(o,["cat-file","blob",c.oid],{},r);if(l.code!==
0)throw j(`Reading ${JSON.stringify(n)} from`,s.remote.url,l.stderr);return l.stdout}i(Yl,"readFile");async function*Vl(e,t,n,r){
if(t===null||n.length===0)return;let o=n.map(d=>d.replace(/^\/+|\/+$/g,"")),s=o.includes("")?[]:["--",...o],a=new AbortController,
{setup:c}=e,l=["ls-tree","-r","-z","--full-tree",t,...s],u=ce(c,l,c.limitMs,AbortSignal.any([r,a.signal]));u.stdin.end();
try{let d="";for await(let f of u.stdout.setEncoding("utf8")){let y=(d+String(f)).split("\0");d=y.pop()??"";for(let g of y){
let b=gi(g);b!==null&&(yield b)}}let m=await u.exit;if(m.kind==="stopped")throw m.failure;if(m.code!==0)throw Z("git ls-\
tree",m.stderr)}catch(d){throw r.aborted?S(r):d}finally{a.abort(),await u.exit}}i(Vl,"listFiles");function gi(e){let t=e.
indexOf("	"),[n,,r]=e.slice(0,Math.max(t,0)).split(" ");return n===void 0||r===void 0?null:{path:e.slice(t+1),mode:n,oid:r}}
i(gi,"parseEntry");import{createHash as Xl}from"node:crypto";var Ql={sha1:40,sha256:64};function Rt(e,t,n){return Xl(n).update(`${e} ${t.byteLength}\0`).update(t).digest("hex")}i(Rt,
"objectId");var Le=i((e,t)=>Rt("blob",e,t),"blobIdOf"),Jn=i(e=>Rt("tree",new Uint8Array,e),"emptyTreeId"),wi=i(e=>e.length===
Ql.sha256?"sha256":"sha1","objectFormatOf"),bi=i(e=>/^(?:[\da-f]{40}|[\da-f]{64})$/.test(e),"isObjectId");async function xt(e,t,n,r){if(r.aborted)throw S(r);let o=i(()=>{},"stop"),s=new Promise((a,c)=>{let l=i(()=>c(S(r)),"onA\
bort"),d=setTimeout(i(()=>c(h("Timeout",`${t} did not finish within ${n/1e3} s.`)),"onLimit"),n);r.addEventListener("abo\
rt",l,{once:!0}),o=i(()=>{clearTimeout(d),r.removeEventListener("abort",l)},"stop")});try{return await Promise.race([e,s])}finally{
o()}}i(xt,"within");async function Si(e,t){if(t.aborted)throw S(t);await new Promise((n,r)=>{let o=i(()=>{clearTimeout(s),
r(S(t))},"onAbort"),s=setTimeout(()=>{t.removeEventListener("abort",o),n()},e);t.addEventListener("abort",o,{once:!0})})}
i(Si,"pause");var Et=256*1024,At=class{static{i(this,"BlobWriter")}#e;#t;constructor(t){this.#e=t}async write(t,n){return this.#t??=Zl(
this.#e),eu(this.#t,t),await tu(this.#t,this.#e.setup.limitMs,n),Le(t,this.#e.objectFormat)}async finish(t){let n=this.#t;
if(n===void 0)return;this.#t=void 0,ki(n),n.child.stdin.end(`done
`);let r=await xt(n.child.exit,"git fast-import",this.#e.setup.limitMs,t);Un(r)}};function Zl(e){let t=ce(e.setup,["fast\
-import","--quiet","--done","--depth=0"],null,e.setup.lifetime.closed);t.stdout.resume();let n={child:t,free:[],chunk:Buffer.
allocUnsafeSlow(Et),used:0,ended:void 0,draining:void 0};return t.exit.then(r=>{n.ended=r}),n}i(Zl,"startImport");function eu(e,t){
let n=`blob
data ${t.byteLength}
`,r=n.length+t.byteLength+1;if(e.used+r>Et&&ki(e),r>Et){e.child.stdin.write(n),e.child.stdin.write(t),e.child.stdin.write(
`
`);return}e.used+=e.chunk.write(n,e.used,"latin1"),e.chunk.set(t,e.used),e.used+=t.byteLength,e.chunk[e.used++]=10}i(eu,
"append");function ki(e){if(e.used===0)return;let{chunk:t}=e;e.child.stdin.write(t.subarray(0,e.used),()=>e.free.push(t)),
e.chunk=e.free.pop()??Buffer.allocUnsafeSlow(Et),e.used=0}i(ki,"flush");async function tu(e,t,n){let{stdin:r,exit:o}=e.child;
e.ended!==void 0&&Un(e.ended),r.writableNeedDrain&&(e.draining??=new Promise(s=>{let a=i(()=>{r.off("drain",a).off("clos\
e",a),e.draining=void 0,s()},"done");r.on("drain",a).on("close",a)}),await xt(e.draining,"Writing to git fast-import",t,
n),r.destroyed&&Un(await xt(o,"git fast-import",t,n)))}i(tu,"drained");function Un(e){if(e.kind==="stopped")throw e.failure;
if(e.code!==0)throw e.code===null?h("Internal","git fast-import was killed; the machine may be short of memory."):Z("git\
 fast-import",e.stderr)}i(Un,"assertSucceeded");import{createHash as nu}from"node:crypto";import{deflateSync as Ri}from"node:zlib";var ru={tree:2},ou=8192,iu=4*1024*1024,su=4096,xi=1,It=class{static{i(this,"PackWriter")}#e;#t=[];#n=0;#r=new Set;constructor(t){
this.#e=t}async add(t,n,r,o){let s=Rt(t,n,this.#e.objectFormat);if(s===r||this.#r.has(s))return s;let a=au(ru[t],n.length),
c=cu(n);return this.#r.add(s),this.#t.push(a,c),this.#n+=a.length+c.length,(this.#r.size>=ou||this.#n>=iu)&&await this.finish(
o),s}async finish(t){let n=this.#r.size;if(n===0)return;let r=Buffer.from("PACK\0\0\0\0\0\0\0","latin1");r.writeUInt32BE(
n,8);let o=[r,...this.#t],s=nu(this.#e.objectFormat);for(let c of o)s.update(c);let a=Buffer.concat([...o,s.digest()]);this.#t=
[],this.#n=0,this.#r=new Set,await U(this.#e.setup,["index-pack","--stdin","--threads=1"],{input:a},t)}};function au(e,t){
let n=[],r=e<<4|t&15;for(let o=Math.floor(t/16);;o=Math.floor(o/128)){if(n.push(o>0?r|128:r),o===0)return Buffer.from(n);
r=o&127}}i(au,"recordHeader");function cu(e){return e.length>su?Ri(e,{level:xi}):Ri(e,{level:xi,windowBits:9,memLevel:1,
chunkSize:e.length+64})}i(cu,"deflate");var Tt=class{static{i(this,"TreeReader")}#e;#t;#n;#r=Buffer.alloc(0);constructor(t,n){this.#e=t,this.#t=n}async resolve(t){
return(await this.#o(t)).oid}async read(t){return(await this.#o(t)).content}async[Symbol.asyncDispose](){this.#n!==void 0&&
(this.#n.child.stdin.end(),this.#n.child.stdout.destroy(),await this.#n.child.exit)}async#o(t){this.#n??=this.#i(),this.#n.
child.stdin.write(`${t}
`);let n=await this.#s(l=>l.indexOf(`
`)+1),[r,o,s]=n.toString("latin1").trimEnd().split(" ");if(r===void 0||o!=="tree")throw p("Internal",`git cat-file has n\
o tree ${t}.`);let a=Number(s),c=await this.#s(l=>l.length>a?a+1:0);return{oid:r,content:c.subarray(0,a)}}#i(){let{setup:t}=this.#e,
n=ce(t,["cat-file","--batch"],t.limitMs,this.#t);return{child:n,chunks:n.stdout[Symbol.asyncIterator]()}}async#s(t){let n=[
this.#r];for(;;){let r=n.length===1?this.#r:Buffer.concat(n),o=t(r);if(o>0)return this.#r=r.subarray(o),r.subarray(0,o);
this.#r=r,n.splice(0,n.length,r,await this.#a())}}async#a(){let{child:t,chunks:n}=this.#n??this.#i();try{let{value:o,done:s}=await n.
next();if(s!==!0&&Buffer.isBuffer(o))return o}catch(o){throw this.#t.aborted?S(this.#t):o}let r=await t.exit;throw r.kind===
"stopped"?r.failure:Z("git cat-file",r.stderr)}};var lu="40000";async function Ai(e,t,n,r){var d=[];try{let o=uu(n);let s=new It(e);let a=de(d,new Tt(e,r),!0);let c=t===
null?null:await a.resolve(`${t}^{tree}`);let l=await u("",o,c)??Jn(e.objectFormat);await s.finish(r);return{oid:l,isChanged:l!==
(c??Jn(e.objectFormat))};async function u(b,A,I){let T=new Map;if(I!==null)for(let k of pu(await a.read(I),I))T.set(k.name,
k);for(let k=A.lastFile;k!==void 0;k=k.previous)k.mode!==""?T.set(k.name,k):Fe(T.get(k.name))||T.delete(k.name);for(let[
k,M]of A.folders??[]){let W=T.get(k),ue=`${b}${k}/`,xe=await u(ue,M,W!==void 0&&Fe(W)?W.oid:null);if(xe!==null&&W!==void 0&&
!Fe(W))throw gu(ue);xe!==null?T.set(k,{name:k,mode:lu,oid:xe}):Fe(W)&&T.delete(k)}return T.size===0?null:s.add("tree",mu(
T),I,r)}i(u,"buildFolder")}catch(m){var f=m,y=!0}finally{var g=fe(d,f,y);g&&await g}}i(Ai,"buildTree");function uu(e){let t=Ii(),
n="",r=t;for(let o of e){hu(o.path);let s=yu(o.path),a=s.lastIndexOf("/"),c=s.slice(0,Math.max(a,0));c!==n&&(r=du(t,c)),
n=c;let{mode:l,oid:u}=o.kind==="delete"?{mode:"",oid:""}:o;r.lastFile={name:fu(s,a+1),mode:l,oid:u,previous:r.lastFile}}
return t}i(uu,"toFolders");function du(e,t){let n=e;if(t==="")return e;for(let r of t.split("/")){n.folders??=new Map;let o=n.
folders.get(r)??Ii();n.folders.set(r,o),n=o}return n}i(du,"folderAt");var Ii=i(()=>({lastFile:void 0,folders:void 0}),"n\
ewFolder"),fu=i((e,t)=>Buffer.from(e,"latin1").toString("latin1",t),"ownCopy");function*pu(e,t){let n=t.length/2;for(let r=0;r<
e.length;){let o=e.indexOf(32,r),s=e.indexOf(0,o),a=s+1+n;if(o<0||s<0||a>e.length)throw p("Internal",`The tree ${t} cann\
ot be read.`);yield{name:e.toString("latin1",o+1,s),mode:e.toString("latin1",r,o),oid:e.toString("hex",s+1,a)},r=a}}i(pu,
"parseTree");function mu(e){let t=[...e.values()].sort((s,a)=>Ei(s)<Ei(a)?-1:1),n=0;for(let{mode:s,name:a,oid:c}of t)n+=
s.length+a.length+2+c.length/2;let r=Buffer.allocUnsafe(n),o=0;for(let{mode:s,name:a,oid:c}of t)o+=r.write(`${s} ${a}\0`,
o,"latin1"),o+=r.write(c,o,"hex");return r}i(mu,"serializeTree");var Ei=i(e=>Fe(e)?`${e.name}/`:e.name,"sortName"),Fe=i(
e=>e!==void 0&&/^0?40000$/.test(e.mode),"isTree"),yu=i(e=>/^[\0-\x7f]*$/.test(e)?e:Buffer.from(e).toString("latin1"),"to\
Bytes");function hu(e){if(/^$|\0|(?:^|\/)(?:\.{0,2}|\.git)(?:\/|$)/i.test(e))throw p("Internal",`${JSON.stringify(e)} ca\
nnot be a path in a Git tree.`)}i(hu,"assertTreePath");function gu(e){let t=JSON.stringify(Buffer.from(e.slice(0,-1),"la\
tin1").toString("utf8"));return p("InvalidSpec",`${t} is a file in the branch, where the mirror needs a directory. Move \
the file away, or choose another path for the mirror.`)}i(gu,"occupied");async function Oi(e,t,n,r){let{oid:o,isChanged:s}=await Ai(e,t,n.changes,r);return s?wu(e,o,t,n,r):null}i(Oi,"buildCommi\
t");function wu(e,t,n,r,o){let s={...Ti("AUTHOR",r.author),...Ti("COMMITTER",r.committer??r.author)},a=n===null?[]:["-p",
n],c=r.message.replaceAll("\0","");return U(e.setup,["commit-tree",t,...a],{env:s,input:[c]},o)}i(wu,"commitTree");function Ti(e,{
name:t,email:n,date:r}){let o=Pi(t);if(o==="")throw p("InvalidSpec",`The commit's ${e.toLowerCase()} has no name. Give o\
ne, as in "Jira Sync".`);return{[`GIT_${e}_NAME`]:o,[`GIT_${e}_EMAIL`]:Pi(n),[`GIT_${e}_DATE`]:`@${Math.floor(r.getTime()/
1e3)} +0000`}}i(Ti,"identityVariables");var Pi=i(e=>e.replace(/[\u0000-\u0020\u007f<>]+/g," ").replace(/^[\s.,:;"'\\]+|[\s.,:;"'\\]+$/g,
""),"withoutCrud");import{randomUUID as ku}from"node:crypto";function Ci(e,t,n,r){return Pt(e,{source:t,ref:e.target.ref,expected:n.branch},r)}i(Ci,"push");async function Pt(e,{source:t,
ref:n,expected:r},o){let{target:s,setup:a}=e,l=["--porcelain","--no-thin","--no-verify","--no-signed","--recurse-submodu\
les=no",`--force-with-lease=${n}:${r??""}`],{code:u,stdout:d,stderr:m}=await F(a,["push",...l,"--","origin",`${t}:${n}`],
{},o),f=Su(d.toString("utf8"),n),y=s.remote.url;if(f===null)return bu(u,j("Pushing to",y,m));if(f.flag!=="!")return{kind:"\
landed"};let{kind:g,failure:b}=hi(y,s.branch,f.summary,m);switch(g){case"refused":throw b;case"trouble":return{kind:"una\
nswered",failure:b};case"conflict":return{kind:g,failure:b};default:return g}}i(Pt,"pushRef");function bu(e,t){if(e===0||
t.failure.reason==="RepositoryUnavailable")return{kind:"unanswered",failure:t};throw t}i(bu,"withoutStatus");function Su(e,t){
for(let n of e.split(`
`)){let[r,o,s]=n.split("	");if(r!==void 0&&s!==void 0&&o?.endsWith(`:${t}`))return{flag:r,summary:s}}return null}i(Su,"r\
efStatus");async function $i(e,t,n,r,o){let{setup:s,target:a}=e,c=await U(s,["show","--no-patch","--format=%T%n%B",t,"--"],{},o),l=c.
indexOf(`
`),[u,d]=[c.slice(0,l),c.slice(l+1)],m=`refs/jirasync/staged/${ku()}`,f=await Pt(e,{source:t,ref:m,expected:null},o);if(f.
kind!=="landed")return{...f,commit:t};try{let y={branch:a.branch,tree:u,message:d,parent:n.head,expected:n.branch};return await r.
land(y,o)}finally{await Pt(e,{source:"",ref:m,expected:t},o).catch(()=>{})}}i($i,"landStaged");var vi="refs/jirasync/base",Ru=3;async function De(e,t,n){let r=t.remote.url,{code:o,stdout:s,stderr:a}=await F(e,["ls-r\
emote","--quiet","--",r,"HEAD",t.ref],{},n);if(o!==0)throw j("Reading from",r,a);let c=new Map;for(let l of s.toString("\
utf8").split(`
`)){let[u,d]=l.split("	");u!==void 0&&d!==void 0&&bi(u)&&c.set(d,u)}return{branch:c.get(t.ref)??null,head:c.get("HEAD")??
null}}i(De,"advertisedRefs");async function Ne(e,t,n,r){let{target:o,setup:s}=e,a=t;for(let c=1;c<=Ru;c++){let l=a.branch??
a.head;if(l===null)return{head:null,branch:null};if(o.remote.kind==="local")return{head:l,branch:a.branch};let u=await xu(
e,a.branch===null?"HEAD":o.ref,n,r);if(u!==null)return{head:u,branch:a.branch===null?null:u};a=await De(s,o,r)}throw h("\
RepositoryUnavailable",`The branch ${o.branch} of ${o.remote.url} keeps appearing and vanishing.`)}i(Ne,"fetchUpstream");
async function xu(e,t,n,r){let{setup:o,target:s}=e,a=["fetch","--quiet","--no-tags","--no-write-fetch-head","--no-recurs\
e-submodules","--no-auto-maintenance"],c=["--filter=blob:none",...n==="shallow"?["--depth=1"]:[]],{code:l,stderr:u}=await F(
o,[...a,...c,"--","origin",`+${t}:${vi}`],{},r);if(l===0)return U(o,["rev-parse","--verify","--quiet",`${vi}^{commit}`],
{},r);if(yi(u))return null;throw j("Fetching from",s.remote.url,u)}i(xu,"fetchRef");async function _i(e,t,n,r){if(t===n)
return!0;let{code:o}=await F(e.setup,["merge-base","--is-ancestor",t,n],{},r);return o===0}i(_i,"isContained");var Eu=30,Li=5,Au=100,Iu=1e4;async function Fi(e,t,n,r){let o=[],s=0,a=t,c=null;for(let l=1;;l++){let u=c??await Ou(e,a,
n,r);if(u===null)return{commit:u,attempts:l-1,upstream:a};let d=await Tu(e,u,a,r);if(d.kind==="landed")return{commit:d.commit,
attempts:l,upstream:await Pu(e,d.commit,u,r)};if(d.kind==="unanswered"&&s++,l>=Eu||s>=Li)throw d.failure;o.push(d.commit);
let m=await Cu(e,l,d.failure,r),f=await $u(e.repository,o,m,r);if(f!==null)return{commit:f,attempts:l,upstream:m};c=m.head===
a.head&&m.branch===a.branch?u:null,a=m}}i(Fi,"publish");async function Tu({repository:e,lander:t},n,r,o){return t!==null?
$i(e,n,r,t,o):{...await Ci(e,n,r,o),commit:n}}i(Tu,"land");async function Pu({repository:e},t,n,r){let o={branch:t,head:t};
return t===n?o:Ne(e,o,"since",r)}i(Pu,"standAfter");async function Ou({repository:e,blobs:t},{head:n},r,o){let s=await r(
kt(e,n));return await t.finish(o),s===null?null:Oi(e,n,s,o)}i(Ou,"nextCommit");async function Cu(e,t,n,r){let{repository:o}=e;
for(let s=1,a=n;;s++){let c=vu(t+s-1,e.random);e.onRetry({attempt:t,delayMs:c,reason:a.message}),await Si(c,r);try{let l=await De(
o.setup,o.target,r);return await Ne(o,l,"since",r)}catch(l){if(!(l instanceof E&&l.failure.reason==="RepositoryUnavailab\
le"&&l.failure.retryable)||s>=Li)throw l;a=l}}}i(Cu,"lookAgain");async function $u(e,t,{branch:n},r){if(n===null)return null;
for(let o of t)if(await _i(e,o,n,r))return o;return null}i($u,"findArrived");function vu(e,t){return Math.round(t()*Math.
min(Iu,Au*2**e))}i(vu,"backoffMs");import{resolve as _u}from"node:path";import{fileURLToPath as Lu}from"node:url";var ee="Use https://host/path.git, ssh://git@host/path.git, git@host:path.git or the path of a bare repository.",Fu=/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
function Ni(e,t){return{remote:Du(e),branch:Bu(t),ref:`refs/heads/${t}`}}i(Ni,"parseTarget");function Du(e){if(e==="")throw D(
`No repository is given. ${ee}`);if(e.startsWith("-"))throw D(`The repository must not start with "-". ${ee}`);if(/[\u0000-\u001f\u007f]/.
test(e))throw D(`The repository holds control characters. ${ee}`);if(/^[\w.+-]+::/.test(e))throw D(`Remote helpers ("nam\
e::address") are not allowed. ${ee}`);let t=/^([a-z][a-z0-9+.-]*):\/\//i.exec(e)?.[1]?.toLowerCase();return t!==void 0?Nu(
e,t):/^[^/]*:/.test(e)?ju(e):{kind:"local",url:_u(e)}}i(Du,"parseRemote");function Nu(e,t){if(!URL.canParse(e)||/[\s\\]/.
test(e))throw D(`The repository is not a valid URL. ${ee}`);let n=new URL(e);if(n.search!==""||n.hash!=="")throw D("The \
repository's URL must not have a query or a fragment.");switch(t){case"https":return Di(n,"https");case"http":if(!Fu.test(
n.hostname))throw D("Plain http:// would send credentials unprotected. Use https://.");return Di(n,"http");case"ssh":return Mu(
n,e);case"file":return{kind:"local",url:Ju(n)};default:throw D(`Repositories over ${t}:// are not supported. ${ee}`)}}i(
Nu,"parseUrl");function Di(e,t){if(e.username!==""||e.password!=="")throw D(`The repository's URL holds credentials, whi\
ch end up in logs. Write ${e.origin}${e.pathname} and give username and password (or token) as credentials.`);return{kind:"\
http",url:e.href,origin:e.origin,protocol:t}}i(Di,"parseHttpUrl");function Mu(e,t){if(e.password!=="")throw D("The repos\
itory's URL holds a password. Give an SSH key (identity) instead.");let{hostname:n,username:r}=e;if(n===""||n.startsWith(
"-")||r.startsWith("-"))throw D(`The repository's host or user is not valid. ${ee}`);return{kind:"ssh",url:t}}i(Mu,"pars\
eSshUrl");function ju(e){if(!/^(?:[\w.][\w.+-]*@)?(?:[\w.][\w.-]*|\[[\da-f:.]+\]):[^\s-]\S*$/i.test(e))throw D(`The repo\
sitory is not a valid address. ${ee}`);return{kind:"ssh",url:e}}i(ju,"parseScpAddress");function Ju(e){try{return Lu(e)}catch(t){
throw p("InvalidSpec","The repository's file:// URL does not name a path of this machine.",t)}}i(Ju,"localPath");var Uu=[
[/^$/,"is empty"],[/^-/,'starts with "-"'],[/^(?:HEAD|@)$/,"is a name that git reserves"],[/^refs\//,"is a full ref name\
; give the short one (main, not refs/heads/main)"],[/[\u0000-\u0020\u007f~^:?*[\\]/,"holds a space, a control character \
or one of ~ ^ : ? * [ \\"],[/\.\.|@\{/,'holds ".." or "@{"'],[/^\/|\/$|\/\//,"has an empty part between slashes"],[/(?:^|\/)\./,
'has a part that starts with "."'],[/\.lock(?:\/|$)|\.$/,'has a part that ends with ".lock", or ends with "."']];function Bu(e){
let t=Uu.find(([n])=>n.test(e));if(t!==void 0)throw D(`The branch ${JSON.stringify(e)} ${t[1]}. A valid one: main.`);return e}
i(Bu,"checkedBranch");var D=i(e=>p("InvalidSpec",e),"invalid");import{copyFile as Xu,mkdir as Qu,mkdtemp as Zu,readdir as ed,rm as td,stat as nd,writeFile as rd}from"node:fs/promises";
import{tmpdir as od}from"node:os";import{join as le}from"node:path";import{writeFile as Ku}from"node:fs/promises";import{join as Bn}from"node:path";import{dirname as Gu}from"node:path";var Hu=["PATH","GIT_EXEC_PATH","TMPDIR","http_proxy","https_proxy","HTTPS_PROXY","all_proxy","ALL_PROXY","no_proxy","NO_\
PROXY","GIT_SSL_CAINFO","GIT_SSL_CAPATH","SSH_AUTH_SOCK"];function Mi(e,t){let n=Hu.flatMap(r=>{let o=e[r];return o===void 0?
[]:[[r,o]]});return{...e.SSL_CERT_FILE===void 0?{}:{GIT_SSL_CAINFO:e.SSL_CERT_FILE},...Object.fromEntries(n),HOME:t,XDG_CONFIG_HOME:t,
GIT_CEILING_DIRECTORIES:Gu(t),LC_ALL:"C.UTF-8",LANGUAGE:"",GIT_CONFIG_NOSYSTEM:"1",GIT_CONFIG_GLOBAL:"/dev/null",GIT_TERMINAL_PROMPT:"\
0",GIT_OPTIONAL_LOCKS:"0",GIT_LITERAL_PATHSPECS:"1",MALLOC_MMAP_THRESHOLD_:"4194304",MALLOC_TRIM_THRESHOLD_:"67108864"}}
i(Mi,"isolatedEnvironment");function Ot(e){let t=e.flatMap(([n,r],o)=>[[`GIT_CONFIG_KEY_${o}`,n],[`GIT_CONFIG_VALUE_${o}`,
r]]);return{GIT_CONFIG_COUNT:String(e.length),...Object.fromEntries(t)}}i(Ot,"configurationVariables");var Wu="x-access-token",qu='!f() { test "$1" = get && printf "username=%s\\npassword=%s\\n" "$JIRASYNC_GIT_USERNAME" "$JIR\
ASYNC_GIT_PASSWORD"; }; f';async function Ji(e,t,n,r,o){switch(e.kind){case"local":return{GIT_ALLOW_PROTOCOL:"file",...Ot(
n)};case"http":{let s=zu(e.origin,t),a=await Gn(t.ca,t.caFile,Bn(o,"ca.pem"));return{GIT_ALLOW_PROTOCOL:e.protocol,...a===
void 0?{}:{GIT_SSL_CAINFO:a},...s.env,...Ot([...n,...s.configuration])}}case"ssh":return{GIT_ALLOW_PROTOCOL:"ssh",...await Yu(
t,r,o),...Ot(n)};default:return e}}i(Ji,"connectionEnvironment");function zu(e,t){let{username:n,password:r,bearerToken:o}=t;
for(let[s,a]of Object.entries({username:n,password:r,bearerToken:o}))if(a!==void 0&&/[\u0000-\u001f\u007f]/.test(a))throw p(
"InvalidSpec",`The credentials' ${s} holds a line break or a control character.`);if(o!==void 0){if(r!==void 0)throw p("\
InvalidSpec","The credentials hold a password and a bearerToken. Give one of them.");return{configuration:[[`http.${e}/.\
extraHeader`,`Authorization: Bearer ${o}`],["http.followRedirects","false"]],env:{}}}if(r!==void 0){let s={JIRASYNC_GIT_USERNAME:n??
Wu,JIRASYNC_GIT_PASSWORD:r};return{configuration:[[`credential.${e}.helper`,qu]],env:s}}if(t.identity!==void 0||t.identityFile!==
void 0)throw p("InvalidSpec","The credentials hold an SSH key, but the repository is an https:// URL. Give username and \
password, or an ssh:// address.");return{configuration:[],env:{}}}i(zu,"httpLogin");async function Yu(e,t,n){let r=await Gn(
e.identity,e.identityFile,Bn(n,"identity")),o=await Gn(e.knownHosts,e.knownHostsFile,Bn(n,"known_hosts"));if(r===void 0&&
(e.password!==void 0||e.bearerToken!==void 0))throw p("InvalidSpec","The credentials hold a password or token, but the r\
epository is reached over SSH. Give an SSH key (identity), or an https:// URL.");let s=t.SSH_AUTH_SOCK===void 0?{}:{SSH_AUTH_SOCK:t.
SSH_AUTH_SOCK},a=t.GIT_SSH_COMMAND;if(r===void 0&&o===void 0&&a!==void 0)return{...s,GIT_SSH_COMMAND:a,GIT_SSH_VARIANT:t.
GIT_SSH_VARIANT??"auto"};let l=["ssh",...["BatchMode=yes","StrictHostKeyChecking=yes","ConnectTimeout=30","ServerAliveIn\
terval=15","ServerAliveCountMax=4",...o===void 0?[]:[`UserKnownHostsFile=${ji(o)}`,"GlobalKnownHostsFile=/dev/null"],...r===
void 0?[]:[`IdentityFile=${ji(r)}`,"IdentitiesOnly=yes"]].flatMap(u=>["-o",Vu(u)])].join(" ");return{...s,GIT_SSH_COMMAND:l,
GIT_SSH_VARIANT:"ssh"}}i(Yu,"sshCommand");async function Gn(e,t,n){return e===void 0?t:(await Ku(n,e.endsWith(`
`)?e:`${e}
`,{mode:384}),n)}i(Gn,"fileFor");var ji=i(e=>`"${e.replaceAll("%","%%").replace(/["\\]/g,"\\$&")}"`,"sshQuoted"),Vu=i(e=>`\
'${e.replaceAll("'","'\\''")}'`,"shellQuoted");var id=[["core.compression","1"],["pack.compression","1"],["pack.window","0"],["pack.depth","0"],["pack.useSparse","fals\
e"],["fastimport.unpackLimit","0"],["core.fsync","none"],["core.hooksPath","/dev/null"],["core.protectHFS","true"],["cor\
e.protectNTFS","true"],["gc.auto","0"],["maintenance.auto","false"]],sd=120;async function Ui(e,t,n,r,o){let s=r??n.TMPDIR??
od();await cd(s);let a=await Zu(le(s,Bi));try{let c=[...id,...ld(e.remote)],l=await Ji(e.remote,t,c,n,a);return{dir:a,target:e,
setup:{cwd:a,env:{...Mi(n,a),...l},...o}}}catch(c){throw await Ct(a),c}}i(Ui,"createWorkspace");var Bi="jirasync-git-",ad=1440*
6e4;async function cd(e){for(let t of await ed(e).catch(()=>[])){if(!t.startsWith(Bi))continue;let n=le(e,t),{mtimeMs:r}=await nd(
n).catch(()=>({mtimeMs:Date.now()}));Date.now()-r>ad&&await Ct(n).catch(()=>{})}}i(cd,"removeAbandoned");var Ct=i(e=>td(
e,{recursive:!0,force:!0,maxRetries:5}),"removeWorkspace");function ld(e){let t=["remote.origin.url",e.url];return e.kind===
"local"?[t]:[t,["remote.origin.promisor","true"],["remote.origin.partialCloneFilter","blob:none"],["http.lowSpeedLimit",
"1"],["http.lowSpeedTime",String(sd)]]}i(ld,"connectionConfiguration");async function Gi(e,t,n){let r=le(e.dir,"reposito\
ry.git"),o=["init","--quiet","--bare","--template=",`--object-format=${t}`,"--",r];await U(e.setup,o,{},n);let s={...e.setup,
cwd:r,env:{...e.setup.env,GIT_DIR:r}};return e.target.remote.kind==="local"&&await ud(e,r,n),{dir:r,target:e.target,objectFormat:t,
setup:s}}i(Gi,"createRepository");async function ud(e,t,n){let{objects:r,shallow:o}=await Hi(e,n);await Qu(le(t,"objects",
"info"),{recursive:!0}),await rd(le(t,"objects","info","alternates"),`${r}
`),await Xu(o,le(t,"shallow")).catch(s=>{if(!dd(s))throw s})}i(ud,"borrowObjects");var dd=i(e=>e instanceof Error&&"code"in
e&&e.code==="ENOENT","isMissingFile");async function Hi(e,t){let n=e.target.remote.url,r=["--show-object-format","--path\
-format=absolute","--git-path","objects","--git-path","shallow"],o={GIT_CEILING_DIRECTORIES:le(n,"..")},{code:s,stdout:a,
stderr:c}=await F(e.setup,["-C",n,"rev-parse",...r],{env:o},t),[l,u,d]=a.toString("utf8").trimEnd().split(`
`);if(s!==0||u===void 0||d===void 0)throw j("Opening",n,c);return{objects:u,shallow:d,objectFormat:l==="sha256"?"sha256":
"sha1"}}i(Hi,"openLocal");async function Ki(e,t){let{setup:n,target:r}=e;if(r.remote.kind==="local")return(await Hi(e,t)).
objectFormat;let o={GIT_TRACE_PACKET:"1"},{code:s,stderr:a}=await F(n,["ls-remote","--",r.remote.url,"HEAD"],{env:o},t);
if(s!==0)throw j("Reading from",r.remote.url,a);return/\bobject-format=sha256\b/.test(a)?"sha256":"sha1"}i(Ki,"emptyRepo\
sitoryFormat");var fd=6e5;async function Kn(e,t,n){let r=Ni(e.repository,e.branch),o=new AbortController,s=new Set,a={limitMs:t.limitMs??
fd,lifetime:{closed:o.signal,running:s}},c=await Ui(r,e.credentials??{},t.env,t.tempDir,a),l=i(async()=>{o.abort(p("Inte\
rnal","The destination was closed while it was in use.")),await Promise.all(s),await Ct(c.dir)},"close");try{let u=await De(
c.setup,r,n),d=u.branch??u.head,m=d===null?await Ki(c,n):wi(d),f=await Gi(c,m,n),y=await Ne(f,u,"shallow",n);return new Hn(
pd(f,t),y,l)}catch(u){throw await l(),u}}i(Kn,"openDestination");function pd(e,{random:t,onRetry:n,lander:r}){return{repository:e,
blobs:new At(e),random:t??Math.random,onRetry:n??(()=>{}),lander:r??null}}i(pd,"publishDeps");var Hn=class{static{i(this,
"GitDestination")}#e;#t;#n;#r=!1;constructor(t,n,r){this.#e=t,this.#n=n,this.#t=r}get base(){return kt(this.#e.repository,
this.#n.head)}blobId(t){return Le(t,this.#e.repository.objectFormat)}writeBlob(t,n){return this.#e.blobs.write(t,n)}async publish(t,n){
if(this.#r)throw p("Internal","publish was called while another publish was running.");this.#r=!0;try{let{commit:r,attempts:o,
upstream:s}=await Fi(this.#e,this.#n,t,n);return this.#n=s,{commit:r,attempts:o}}finally{this.#r=!1}}[Symbol.asyncDispose](){
return this.#t()}};function Me({destination:e},{jira:t,git:n},{env:r,redactor:o},s,a){let c=i(()=>new Date,"now"),l=i((d,m)=>s({kind:"waiti\
ng",at:c(),seconds:d,message:o.redact(m)}),"waiting"),u={env:r,now:Date.now,random:Math.random,sleep:Wn,onWait:i(({seconds:d,
message:m})=>l(d,m),"onWait")};return{connectJira:i(d=>ln(t,u,d),"connectJira"),openDestination:i(d=>Kn({repository:e.repository,
branch:e.branch,credentials:n},{env:r,onRetry:i(({delayMs:m,reason:f})=>l(m/1e3,f),"onRetry"),...a===void 0?{}:{lander:a}},
d),"openDestination"),emit:s,now:c,newOperationID:md,sleep:Wn,redactor:o}}i(Me,"syncDeps");async function Wn(e,t){try{await yd(
e,void 0,{signal:t})}catch(n){throw t.aborted?S(t):n}}i(Wn,"wait");async function hd(e,t,n,r){let{suspend:o,schedule:s,timeZone:a}=e.resource.spec;if(o)return{kind:"suspended"};if(s===void 0)
return{kind:"due"};let c=await gd(e,t,r),l=ur(s,a,n);return c===void 0||l!==void 0&&l>c?{kind:"due"}:{kind:"not-due",next:dr(
s,a,n)}}i(hd,"dueness");async function gd(e,t,n){try{return e.cluster===void 0?await bd(e,t,n):await wd(e,e.cluster,n)}catch(r){
if(r instanceof E&&!n.aborted)return;throw r}}i(gd,"lastRun");async function wd({resource:{metadata:e}},{client:t},n){let{
name:r,namespace:o=t.namespace}=e;try{let s=mr(await t.get(wr,{name:r,namespace:o},n)),{phase:a,syncState:c}=s.status;return yr(
s)||hr(s)||a!=="Completed"||c?.startTime===void 0?void 0:new Date(c.startTime)}catch(s){if(gr(s))return;throw s}}i(wd,"l\
astRunOfCluster");async function bd({resource:{metadata:e,spec:t},settings:n},r,o){var d=[];try{let{openDestination:s}=Me(
t,n,r,()=>{});let a=de(d,await s(o),!0);let{name:c,namespace:l}=e;let u={name:c,spec:t,...l===void 0?{}:{namespace:l}};return await Yt(
u,a,o)??void 0}catch(m){var f=m,y=!0}finally{var g=fe(d,f,y);g&&await g}}i(bd,"lastRunOfDestination");var Sd={JIRA_BASE_URL:"Jira's address, with its context path if it has one; `--jira-url` and a manifest's `source.url` w\
in",JIRA_EMAIL:"Account for Basic authentication; without it the token is sent as a Bearer token",JIRA_PAT:"API token (w\
ith `JIRA_EMAIL`) or personal access token",JIRA_CA_FILE:"PEM file with the certificate authority of Jira's host, truste\
d besides the usual ones",JIRASYNC_AUTHOR:"Author and committer of commits, as `NAME <EMAIL>`",JIRASYNC_GIT_USERNAME:"Us\
er name for an https repository; default x-access-token, which suits tokens",JIRASYNC_GIT_PASSWORD:"Password or token fo\
r an https repository",JIRASYNC_GIT_BEARER_TOKEN:"Token that an https repository takes as a Bearer token, instead of a p\
assword",JIRASYNC_GIT_IDENTITY_FILE:"Private key for a repository over SSH; without it the SSH agent is asked",JIRASYNC_GIT_KNOWN_HOSTS_FILE:"\
Host keys of the SSH server, in the format of known_hosts",JIRASYNC_GIT_CA_FILE:"PEM file with the certificate authoriti\
es of the https repository, in place of the usual ones"},kd={"HTTPS_PROXY, HTTP_PROXY, NO_PROXY":"Proxies for Jira and t\
he repository, in capitals or small letters",SSL_CERT_FILE:"PEM file with certificate authorities, for Jira and the repo\
sitory",NODE_EXTRA_CA_CERTS:"The same, for Jira alone",SSH_AUTH_SOCK:"The SSH agent",GIT_SSH_COMMAND:"The SSH program an\
d its options, where neither a key nor host keys are set above",TMPDIR:"Where the temporary repository of a run is made"};
function J(e,t){return e[t]?.replace(/[\r\n]+$/,"")||void 0}i(J,"setting");var Rd=[te.cancelled,te.invalidSpec,te.failed,te.timeout];function xd(e){let t=e.map(({status:n})=>n===void 0?te.failed:
nr(n));return Rd.find(n=>t.includes(n))??te.completed}i(xd,"worstExitCode");function Ed({metadata:e,status:t},n){let r=n.kind==="cancelled"?void 0:n.report;return{name:e.name,phase:t?.phase,syncState:t?.
syncState,progress:t?.progress,commit:r?.commit??null,changes:{created:r?.created??[],updated:r?.updated??[],deleted:r?.
deleted??[],unchanged:r?.unchanged??0},failedIssues:(r?.failed??[]).map(({id:o,key:s,failure:a})=>({id:o,key:s,reason:a.
reason,message:a.message})),...r?.planned===void 0?{}:{planned:r.planned},conditions:t?.conditions,lastError:t?.lastError??
null}}i(Ed,"jsonResult");function Ad({metadata:e,spec:t},n,r){let{created:o,updated:s,deleted:a,unchanged:c,failed:l,commit:u}=n,
d=[`${o.length} created`,`${s.length} updated`,`${a.length} deleted`,`${c} unchanged`,...l.length===0?[]:[`${l.length} f\
ailed`]],m=l.length-20;return[`${e.name}: ${d.join(", ")} after ${qn(r)}`,...l.slice(0,20).map(({id:f,key:y,failure:g})=>`\
  failed ${y??f}: ${g.message}`),...m>0?[`  and ${m} more failed issues, which --output json names`]:[],u===null?"  no c\
hange, no commit":`  commit ${u} on ${t.destination.branch}`]}i(Ad,"textResult");function Id({metadata:e},{mode:t,unchanged:n,
failed:r},o){let s={create:"+",update:"~",delete:"-"},a=i(l=>o.filter(u=>u.action===l).length,"count"),c=[`${a("create")}\
 to create`,`${a("update")} to update`,`${a("delete")} to delete`,`${n} unchanged`,...r.length===0?[]:[`${r.length} fail\
ed`]];return[`${e.name}: ${t}`,...o.map(({key:l,action:u,why:d})=>`  ${s[u]} ${l}  ${d}`),...r.map(({id:l,key:u,failure:d})=>`\
  ! ${u??l}  ${d.message}`),`${e.name}: ${c.join(", ")}. Nothing was written.`]}i(Id,"textPlan");function Td(e,t,n){switch(t.
kind){case"cancelled":return`${e}: cancelled after ${qn(n)}. The next run takes up where the branch stands.`;case"failed":
return`${e}: failed after ${qn(n)}: ${t.failure.reason}: ${t.failure.message}`;default:return t}}i(Td,"failureLine");function qn(e){
return`${e>=10?e.toFixed(0):e.toFixed(1)} s`}i(qn,"timeText");var Wi={kind:"followed",previous:void 0,generation:void 0,request:void 0,update:i(()=>{},"update"),close:i(()=>Promise.resolve(
void 0),"close")};async function qi({resource:e,cluster:t,dryRun:n,settings:r},{onTrouble:o},s){if(t===void 0||n)return{
...Wi,signal:s};let{client:a,executor:c,isRequired:l}=t,u=new AbortController,{name:d,namespace:m=a.namespace}=e.metadata,
f=`The JIRASync ${d} in namespace ${m}`,y=i(b=>()=>u.abort(p("Cancelled",`${f} ${b}, so its sync was cancelled.`)),"canc\
el"),g={onDeleted:y("was deleted"),onCancelRequested:y("was asked to cancel"),onTrouble:o};try{let b={executor:c,force:r.
force,events:g},{object:A,writer:I}=await br(a,e,b,s);return Pd(A,I,AbortSignal.any([s,u.signal]))}catch(b){if(s.aborted)
return{kind:"refused",outcome:Od(s)};if(!(b instanceof E))throw b;return l?{kind:"refused",outcome:{kind:"failed",failure:b.
failure}}:(o(b.failure),{...Wi,signal:s})}}i(qi,"followRun");function Pd({metadata:e,status:t},n,r){return{kind:"followe\
d",previous:t,generation:e.generation,request:e.annotations?.[pr],signal:r,update:i(o=>n.update(o),"update"),close:i(()=>n.
close(),"close")}}i(Pd,"followed");function Od(e){let{failure:t}=S(e);return t.reason==="Cancelled"?{kind:"cancelled",message:t.
message}:{kind:"failed",failure:t}}i(Od,"cancelled");import{readdir as Cd,readFile as zi,rename as $d,rm as vd,writeFile as _d}from"node:fs/promises";import{join as Yi}from"node:path";var Ld=1e3;async function zn(e,t){let n=Nd(e,t),r=await Fd(n,t),o,s,a=Promise.resolve(),c,l,u=i(()=>{clearTimeout(s),s=void 0;
let d=o;o=void 0,d!==void 0&&(a=a.then(async()=>{c=await Md(n,Xn(d)).then(()=>{},m=>m)}))},"write");return{previous:r,update(d){
o=d,d.status?.phase!==l?u():s??=setTimeout(u,Ld),l=d.status?.phase},async flush(){return u(),await a,c}}}i(zn,"openStatu\
sFile");async function Fd(e,t){let n=await zi(e,"utf8").catch(()=>""),r=Ft(n,e,{localRepository:!0});return r.ok?r.manifests.
find(({metadata:o})=>o.name===t)?.status:void 0}i(Fd,"previousStatus");async function Dd(e){let t=[],n=[],r=(await Cd(e)).
filter(o=>o.endsWith(".yaml")).sort();for(let o of r){let s=await zi(Yi(e,o),"utf8").catch(()=>{}),a=s===void 0?void 0:Ft(
s,o,{localRepository:!0});a?.ok===!0?t.push(...a.manifests):n.push(o)}return{resources:t,unreadable:n}}i(Dd,"readStatusF\
iles");function Nd(e,t){return Yi(e,`${t}.yaml`)}i(Nd,"statusPath");async function Md(e,t){let n=`${e}.${process.pid}.tm\
p`;try{await _d(n,t,{mode:420}),await $d(n,e)}catch(r){throw await vd(n,{force:!0}),r}}i(Md,"replaceFile");async function jd(e,t,n,r){let o=performance.now(),s=await qi(e,n,r);if(s.kind==="refused")return Ud(e,s.outcome,n,o);let{
settings:a,dryRun:c,statusFolder:l,lander:u}=e,{metadata:d}=e.resource,m=Jd(e),f=l===void 0?void 0:await zn(l,d.name),y=s.
previous??f?.previous??e.resource.status??Dt,g={...e.resource,status:y},b=i(M=>{g={...g,status:Nt(g.status,M)},f?.update(
g),s.update(g.status),n.onEvent(M,g.status)},"emit"),A={name:d.name,...d.namespace===void 0?{}:{namespace:d.namespace},generation:s.
generation??d.generation??1,...s.request===void 0?{}:{request:s.request},spec:m,dryRun:c,force:a.force,author:a.author,...a.
commitSubject===void 0?{}:{commitSubject:a.commitSubject}},I=await Nn(A,Me(m,a,t,b,u),s.signal),[T,k]=await Promise.all(
[f?.flush(),s.close()]);return{resource:g,outcome:I,seconds:Vi(o),statusFileError:T,clusterFailure:k}}i(jd,"runJiraSync");
function Jd({resource:{spec:e},branch:t}){return t===void 0?e:{...e,destination:{...e.destination,branch:t}}}i(Jd,"specO\
f");function Ud({resource:e,dryRun:t},n,{onEvent:r},o){let s=new Date,a=n.kind==="failed"?{kind:"failed",at:s,failure:n.
failure}:{kind:"cancelled",at:s,message:n.message},c=Nt(e.status??Dt,a);return r(a,c),{resource:{...e,status:c},outcome:n,
seconds:Vi(o),statusFileError:void 0,clusterFailure:void 0}}i(Ud,"notStarted");var Vi=i(e=>(performance.now()-e)/1e3,"se\
condsSince");import{access as Bd,constants as Gd}from"node:fs/promises";var Hd="jirasync <jirasync@users.noreply.github.com>",Kd="x-access-token";async function Wd({spec:e},t,n){return{jira:qd(
t,n,e.source?.url),git:await Yd(n),author:Vd(t.text("author")??J(n.env,"JIRASYNC_AUTHOR")??Hd),commitSubject:t.text("com\
mit-message"),force:t.flag("force")??!1}}i(Wd,"readSettings");function qd(e,{env:t,redactor:n},r){let o=e.text("jira-url")??
J(t,"JIRA_BASE_URL");zd(o,r,e);let s=o??r,a=(e.text("jira-token")??J(t,"JIRA_PAT"))?.trim(),c=(e.text("jira-email")??J(t,
"JIRA_EMAIL"))?.trim(),l=e.text("jira-ca-file")??J(t,"JIRA_CA_FILE");if(a!==void 0&&Qi(n,c,a),s===void 0)throw new B(`Ji\
ra's address is missing; set ${e.label("jira-url","JIRA_BASE_URL")}, such as https://example.atlassian.net`);if(a===void 0)
throw new B(`Jira's token is missing; set ${e.label("jira-token","JIRA_PAT")} to an API token (with ${e.label("jira-emai\
l","JIRA_EMAIL")}) or a personal access token`);let u=e.integer("concurrency");return{baseUrl:s,token:a,...c===void 0?{}:
{email:c},...l===void 0?{}:{caFile:l},...u===void 0?{}:{concurrency:u}}}i(qd,"jiraSettings");function zd(e,t,n){if(!(e===
void 0||t===void 0||Xi(e)===Xi(t)))throw new B(`the manifest's spec.source.url is another Jira than the one of ${n.label(
"jira-url","JIRA_BASE_URL")}, for which the token is; leave that out to use the manifest's`)}i(zd,"assertSameHost");function Xi(e){
return URL.canParse(e)?new URL(e).origin:e}i(Xi,"originOf");async function Yd({env:e,redactor:t}){let n=J(e,"JIRASYNC_GI\
T_USERNAME"),r=J(e,"JIRASYNC_GIT_PASSWORD"),o=J(e,"JIRASYNC_GIT_BEARER_TOKEN");r!==void 0&&Qi(t,n??Kd,r),o!==void 0&&t.add(
o);let s=await Yn(e,"JIRASYNC_GIT_IDENTITY_FILE"),a=await Yn(e,"JIRASYNC_GIT_KNOWN_HOSTS_FILE"),c=await Yn(e,"JIRASYNC_G\
IT_CA_FILE");return{...n===void 0?{}:{username:n},...r===void 0?{}:{password:r},...o===void 0?{}:{bearerToken:o},...s===
void 0?{}:{identityFile:s},...a===void 0?{}:{knownHostsFile:a},...c===void 0?{}:{caFile:c}}}i(Yd,"gitCredentials");function Qi(e,t,n){
e.add(n),t!==void 0&&e.add(Buffer.from(`${t}:${n}`).toString("base64"))}i(Qi,"addWithLogin");async function Yn(e,t){let n=J(
e,t);if(n!==void 0)try{return await Bd(n,Gd.R_OK),n}catch(r){throw new B(`the file of ${t} can't be read: ${r instanceof
Error?r.message:r}`)}}i(Yn,"readableFile");function Vd(e){let[,t="",n=""]=/^([^<>\n]+?)\s*<([^<>\s]+)>$/.exec(e)??[];if(t===
"")throw new B(`the author ${JSON.stringify(e)} is not of the form "Name <email>"`);return{name:t,email:n}}i(Vd,"parseSi\
gnature");export{rs as a,os as b,is as c,Me as d,Wn as e,hd as f,Sd as g,kd as h,J as i,xd as j,Ed as k,Ad as l,Id as m,Td as n,zn as o,
Dd as p,jd as q,Wd as r};
