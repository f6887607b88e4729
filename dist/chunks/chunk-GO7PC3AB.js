import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{e as yr,i as gr,r as wr,w as es}from"./chunk-E6LB4MLC.js";import{f as te,g as tr,i as fr,j as pr,k as mr,l as hr,
s as Lt,t as Dt}from"./chunk-3B7X3JMZ.js";import{A as Ft,B as dr,c as Me,d as nr,g as rr,h as or,i as ne,j as ir,l as sr,
s as ar,t as cr,y as lr,z as ur}from"./chunk-ODMDPGMY.js";import{i as Ct,j as Vn}from"./chunk-56MPPEZ2.js";import{
a as pe,b as q,c as re,d as Nt,e as Mt,f as jt,g as Jt,h as Ut,i as oe,j as br,k as Bt,l as je,m as Je,n as Ue,o as Sr,p as Gt,
q as Ht,r as kr,s as Rr,t as Be,u as _,v as Ae,x as Kt}from"./chunk-KIROIMR7.js";import{d as W,e as $t,j as Xn,l as Ee,
n as Qn,p as Zn,q as vt,r as er,v as _t}from"./chunk-3BQ4654C.js";import{b as E,c as f,d as y,e as S,f as Yn,h as J}from"./chunk-P7YMAR4I.js";
import{a as i,e as Zi,f as de,g as fe}from"./chunk-KUM6ZNSD.js";function ts(e){let t=e.map(({metadata:r})=>r.name),n=t.find((r,o)=>t.indexOf(r)!==o);if(n!==void 0)throw new J(`two mani\
fests are named ${n}; give each sync a name of its own`)}i(ts,"assertDistinct");function ns(e,t){let{spec:n,metadata:r}=e,
o=t.text("namespace")??r.namespace;if(r.namespace!==void 0&&o!==r.namespace)throw new J(`the manifest of ${r.name} is fo\
r namespace ${r.namespace}, not ${o}; leave ${t.label("namespace")} out`);return{...e,metadata:o===void 0?r:{...r,namespace:o},
spec:{...n,destination:{...n.destination,repository:t.text("repository")??n.destination.repository},retryPolicy:{...n.retryPolicy,
maxRetries:t.integer("max-retries")??n.retryPolicy.maxRetries},failurePolicy:{maxFailedIssues:t.integer("max-failed-issu\
es")??n.failurePolicy.maxFailedIssues}}}}i(ns,"withOverrides");function rs(e){let t=Ge({projectKey:e.text("project"),jqlQuery:e.
text("jql"),epicKey:e.text("epic"),issueKeys:e.list("issues")?.slice()}),n={apiVersion:ar,kind:cr,metadata:{name:e.text(
"name")??ir(t),...Ge({namespace:e.text("namespace")})},spec:{syncType:e.flag("incremental")===!0?"incremental":or(t),target:t,
destination:Ge({repository:e.text("repository"),branch:e.text("branch"),path:e.text("path"),format:e.text("format"),layout:e.
text("layout"),relationships:e.text("relationships"),prune:e.flag("prune")}),...Ge({fields:e.list("fields"),include:e.list(
"include"),timeout:e.integer("timeout")}),retryPolicy:{maxRetries:e.integer("max-retries")??0},failurePolicy:{maxFailedIssues:e.
integer("max-failed-issues")??0}}},r=dr(n,"options",{localRepository:!0});return r.ok?{ok:!0,syncs:r.manifests}:{ok:!1,problems:r.
problems.map(o=>is(o,e))}}i(rs,"describedSync");var os={"metadata.name":"name","metadata.namespace":"namespace","spec.ta\
rget.projectKey":"project","spec.target.jqlQuery":"jql","spec.target.epicKey":"epic","spec.target.issueKeys":"issues","s\
pec.destination.repository":"repository","spec.destination.branch":"branch","spec.destination.path":"path","spec.fields":"\
fields","spec.include":"include"};function is(e,t){let n=os[e.path.replace(/\[\d+\]$/,"")];return n===void 0?e:{...e,source:t.
label(n)}}i(is,"ofOption");function Ge(e){let t={};for(let[n,r]of Object.entries(e))r!==void 0&&Object.assign(t,{[n]:r});
return t}i(Ge,"given");function xr(e){let t=new Map;for(let r of e){let o=r.lastIndexOf("-"),s=r.slice(0,o),a=t.get(s);a===void 0?t.set(s,[Number(
r.slice(o+1))]):a.push(Number(r.slice(o+1)))}let n=[...t].sort(([r],[o])=>r<o?-1:1);return Object.fromEntries(n.map(([r,
o])=>[r,ss(o)]))}i(xr,"toKeyRanges");function*He(e){for(let[t,n]of Object.entries(e))for(let[r,o]of Ar(n))for(let s=r;s<=
o;s++)yield`${t}-${s}`}i(He,"fromKeyRanges");function Er(e){let t=0;for(let n of Object.values(e))for(let[r,o]of Ar(n))t+=
Math.max(0,o-r+1);return t}i(Er,"countKeys");function*Ar(e){for(let t of e.split(",")){let[n,r=n]=t.split("-").map(Number);
n!==void 0&&r!==void 0&&(yield[n,r])}}i(Ar,"bounds");function ss(e){e.sort((o,s)=>o-s);let t=[],n,r=0;for(let o of e){if(n!==
void 0&&o<=r+1){r=o;continue}n!==void 0&&t.push(n===r?`${n}`:`${n}-${r}`),n=o,r=o}return n!==void 0&&t.push(n===r?`${n}`:
`${n}-${r}`),t.join(",")}i(ss,"ranges");var Wt=1,as=1e7,cs=Ee({schemaVersion:er(Wt),configHash:W(),watermark:_t.datetime().nullable(),pending:Xn(Ee({id:W(),key:W().
optional(),reason:W()})),census:Ee({at:_t.datetime(),issues:$t().int().min(0)}).nullable(),place:Ee({format:vt(["yaml","\
markdown","json"]),layout:vt(["flat","sharded"])}),project:W().optional(),owned:Zn(W(),W().regex(/^\d+(-\d+)?(,\d+(-\d+)?)*$/)).
refine(e=>Er(e)<=as).optional()}),Ir="default";function Ke(e,t,n=Ir){let r=qt(e);return n===Ir?`${r}/${t}.json`:`${r}/${n}\
/${t}.json`}i(Ke,"statePath");function qt(e){return e===""?".jirasync":`${e}/.jirasync`}i(qt,"stateFolder");function Tr(e){
return Buffer.from(`${JSON.stringify({schemaVersion:Wt,...e},null,2)}
`)}i(Tr,"serializeState");function z(e){if(e===null)return null;let t=us(e.toString("utf8"));if(ls(t))throw f("InvalidSp\
ec","The state in the destination was written by a newer jirasync. Upgrade jirasync, or choose another --name for this s\
ync.");return cs.safeParse(t).data??null}i(z,"parseState");function ls(e){let t=Qn({schemaVersion:$t()}).safeParse(e).data?.
schemaVersion;return t!==void 0&&t>Wt}i(ls,"isNewer");function us(e){try{return JSON.parse(e)}catch{return}}i(us,"parseJ\
son");function Pr(e,t){if(t===null)return!1;let n=i(({configHash:r,pending:o,place:s,project:a,owned:c})=>JSON.stringify(
[r,o,s.format,s.layout,a,Object.entries(c??{}).sort()]),"facts");return n(e)===n(t)}i(Pr,"saysTheSame");async function zt({name:e,namespace:t,spec:n},{base:r},o){let s=Ke(Me(n.destination),e,t),a=z(await r.readFile(s,o));return a===
null||a.watermark===null?null:new Date(a.watermark)}i(zt,"lastCompleteRun");var Or=3,Cr=1e3;async function $r(e,t,n,r){let o=new Map,s=0;for(let a=1;a<=Or;a++)if(s=await ds(e,o,t,r),o.size<s&&(s=await n(
q(e),r)),o.size>=s)return[...o.values()];throw y("Incomplete",`Jira's search announces ${s} issues and showed ${o.size} \
in ${Or} passes. Nothing was decided on the partial result; the search index of Jira may need attention.`)}i($r,"listDat\
aCenter");async function ds(e,t,n,r){let o=null,s=null,a=0;for(;;){let c=ps(await n(fs(e,s),a,r));o??=c.total;for(let{id:d,
key:m}of c.issues)t.set(d,{id:d,key:m});let l=c.issues.length;if(l===0||a+l>=c.total)return o;let u=c.lastCreatedMs;s===
null||u>s?(s=u,a=0):a+=l}}i(ds,"walk");function fs(e,t){return`${t===null?q(e):re(e,jt(t))} ORDER BY created ASC, key AS\
C`.trim()}i(fs,"windowJql");function ps(e){let t=je(e,"issues"),n=t.at(-1),r=oe(n)&&oe(n.fields)?Ue(n.fields.created):null;
if(n!==void 0&&r===null)throw Sr("an issue without its creation date");return{issues:t.map(br),total:Je(e,"total"),lastCreatedMs:Math.
floor((r??0)/Cr)*Cr}}i(ps,"readPage");var vr="/rest/api/2/search",ms=1e3,hs=1e3;function _r(e){let t=i((s,a,c)=>e.client(c).sendRequest({url:s,method:"GET",...a===
void 0?{}:{searchParams:a}}),"get"),n=i((s,a)=>e.client(a).sendRequest({url:vr,method:"POST",body:s}),"search"),r=i(async(s,a)=>Je(
await n({jql:s,maxResults:0,fields:["created"]},a),"total"),"count"),o=i((s,a)=>$r(s,(c,l,u)=>n({jql:c,startAt:l,maxResults:ms,
fields:["created"]},u),r,a),"list");return{deployment:"datacenter",count:r,list:o,async bulk(s,a,c,l){let u={jql:Ut(s),startAt:0,
maxResults:s.length,fields:a.fields,validateQuery:!1,...a.lists.includes("changelog")?{expand:["changelog"]}:{}},d=await e.
client(l,c).sendRequest({url:vr,method:"POST",body:u});return{issues:je(d,"issues").map(Bt),errors:new Map}},async one(s,a,c){
return Bt(await t(Yt(s),ys(a),c))},listPage:i((s,a,c,l)=>gs(t,s,a,c,l),"listPage"),async fields(s){return Rr(await t("/r\
est/api/2/field",void 0,s))},async epicClause(s,a,c){let l=Be(a);if(l===void 0)throw f("InvalidQuery","This Jira has no \
Epic Link field, or hides it from the account, so issues cannot be chosen by epic. Use a JQL query.");let u=`cf[${l.replace(
"customfield_","")}] = ${pe(s)}`,d=(await o(u,c)).map(p=>p.id),m=d.length===0?"":`parent in (${d.join(",")})`;return Nt(
`key = ${pe(s)}`,u,m)}}}i(_r,"dataCenterDialect");function Yt(e){return`/rest/api/2/issue/${encodeURIComponent(e)}`}i(Yt,
"issuePath");function ys(e){return{fields:e.fields.join(","),...e.lists.includes("changelog")?{expand:"changelog"}:{}}}i(
ys,"issueParameters");async function gs(e,t,n,r,o){if(t!=="changelog")return Ht(t,await e(`${Yt(n)}/${t}`,{startAt:r,maxResults:hs},
o));let s=await e(Yt(n),{fields:"created",expand:"changelog"},o),{items:a,total:c}=Ht(t,oe(s)?s.changelog:void 0);return{
items:a.slice(r),total:c}}i(gs,"readPage");var We=class{static{i(this,"Arrivals")}#e=[];#t=0;#n=i(()=>{},"#wake");get size(){return this.#t+this.#e.length}get ready(){
return this.#e.length}add(t){this.#t++;let n=i(r=>{this.#t--,this.#e.push(r),this.#n()},"arrive");t.then(r=>n({kind:"val\
ue",value:r}),r=>n({kind:"error",error:r}))}async next(){for(;;){let t=this.#e.shift();if(t===void 0)await this.#r();else{
if(t.kind==="error")throw t.error;return t.value}}}async ended(){for(;this.#t>0;)await this.#r()}#r(){return new Promise(
t=>{this.#n=t})}};var ws=24,bs=2,qe=class{static{i(this,"Circuit")}#e=0;succeeded(){this.#e=0}failed(t){if(this.#e+=Ae(t)?.kind==="timeout"?
bs:1,!(this.#e<ws))throw y("JiraUnavailable",`Jira fails for every issue that is asked for: ${t.failure.message}`,t.failure.
cause)}};function Vt(e){if(e.failure.reason==="MalformedResponse"||e.failure.reason==="Incomplete")return!0;let t=Ae(e);
if(t===null)return!1;switch(t.kind){case"timeout":case"malformed":case"too-large":return!0;case"connection":case"proxy":
return!1;case"status":return Ss(t.status??0);default:return t.kind}}i(Vt,"isIsolable");function Ss(e){return e>=500&&e!==
503||e===400||e===413||e===414}i(Ss,"isIsolableStatus");var Fr={maxAttempts:2};async function Lr(e,t,n){let r={found:new Map,suspects:new Set};await ks(e,r,t,n);let o={issues:[],
missing:[],failed:[]},s=e.filter(c=>!r.found.has(c)),a=[...r.found];return await Gt(s.map(c=>Dr(c,o,t,n))),await Gt(a.map(
([c,l])=>Rs(c,l,o,t,n))),o.failed.length===e.length&&await t.probe(n),xs(o)}i(Lr,"fetchBatch");async function ks(e,t,n,r){
let o=e;for(let s=1;o.length>0;s++){let a=t.found.size;if(await Xt(o,{},t,n,r),s>1&&t.found.size===a)return;o=e.filter(c=>!t.
found.has(c)&&!t.suspects.has(c))}}i(ks,"askUntilSettled");async function Xt(e,t,n,r,o){try{let s=await r.dialect.bulk(e,
r.query,t,o);r.circuit.succeeded();let a=new Set(e);for(let c of s.issues){let l=a.has(c.id)?c.id:c.key;a.has(l)&&n.found.
set(l,c)}for(let c of s.errors.keys())a.has(c)&&!n.found.has(c)&&n.suspects.add(c)}catch(s){if(!(s instanceof E)||!Vt(s))
throw s;if(r.circuit.failed(s),e.length===1){for(let c of e)n.suspects.add(c);return}let a=Math.ceil(e.length/2);await Xt(
e.slice(0,a),Fr,n,r,o),await Xt(e.slice(a),Fr,n,r,o)}}i(Xt,"askTogether");async function Dr(e,t,n,r){let o;try{o=await n.
dialect.one(e,n.query,r),n.circuit.succeeded()}catch(s){Mr(s)?(n.circuit.succeeded(),t.missing.push(e)):t.failed.push({id:e,
failure:Qt(s,n)});return}try{await Nr(o,t,n,r)}catch(s){t.failed.push({id:e,key:o.key,failure:Qt(s,n)})}}i(Dr,"settleAlo\
ne");async function Rs(e,t,n,r,o){try{await Nr(t,n,r,o)}catch(s){Mr(s)?await Dr(e,n,r,o):n.failed.push({id:e,key:t.key,failure:Qt(
s,r)})}}i(Rs,"settle");async function Nr(e,t,n,r){t.issues.push(await kr(e,n.query.lists,n.dialect.listPage,r))}i(Nr,"co\
mplete");function Mr(e){return e instanceof E&&e.failure.reason==="NotFound"}i(Mr,"isNotFound");function Qt(e,t){if(!(e instanceof
E))throw e;let{reason:n}=e.failure;if(n==="PermissionDenied"||n==="NotFound"||n==="Incomplete")return e.failure;if(!Vt(e))
throw e;return t.circuit.failed(e),e.failure}i(Qt,"failureOfOne");function xs(e){let t=new Map(e.issues.map(n=>[n.id,n]));
return t.size===e.issues.length?e:{...e,issues:[...t.values()]}}i(xs,"withoutRepeats");var jr=100,Zt=4,Es=2,As=["comments","worklogs","attachments"];async function*Jr(e,t,n,r){let o=[...new Set(e)],s=new AbortController,
a=AbortSignal.any([r,s.signal]),c={dialect:n.dialect,query:Ts(t),circuit:new qe,probe:n.probe},l=new We,u=Zt,d=0;try{for(;;){
for(;d<o.length&&l.size<Math.min(u,n.concurrency());)l.add(Lr(o.slice(d,d+jr),c,a)),d+=jr;if(l.size===0)return;if(u=Is(u,
l.ready,n.concurrency()),yield await l.next(),r.aborted)throw S(r)}}finally{s.abort(),await l.ended()}}i(Jr,"fetchIssues");
function Is(e,t,n){return t===0?Math.min(e+1,Math.max(n,Zt)):t>Es?Math.max(Zt,e-1):e}i(Is,"nextWidth");function Ts(e){let t=new Set(
e.include??As),n=[...e.fields??["*all"]],r=[];return t.has("comments")?r.push("comment"):n.push("-comment"),t.has("workl\
ogs")?r.push("worklog"):n.push("-worklog"),t.has("attachments")||n.push("-attachment"),t.has("changelog")&&r.push("chang\
elog"),{fields:n,lists:r}}i(Ts,"issueQuery");function tn(e,t){return Math.floor(t*Math.min(3e4,500*2**Math.min(e-1,30)))}i(tn,"backoffMs");function nn(e,t){let n=en(
e.date)??t,r=e["retry-after"]?.trim()??"";if(/^\d+(\.\d+)?$/.test(r))return Math.ceil(Number(r)*1e3);let o=en(r)??Ps(e["\
x-ratelimit-reset"],n);return o===null?null:Math.max(0,o-n)}i(nn,"askedWaitMs");function Ps(e,t){if(typeof e!="string")return null;
let n=e.trim();if(!/^\d+$/.test(n))return en(n);let r=Number(n);return r<1e9?t+r*1e3:r*1e3}i(Ps,"parseReset");function en(e){
if(e===void 0||e==="")return null;let t=Date.parse(e);return Number.isNaN(t)?null:t}i(en,"parseDate");var Gr=Zi(es(),1);import*as Y from"node:tls";import{X509Certificate as Os}from"node:crypto";import{readFileSync as Cs}from"node:fs";function on(e){let t=e.trim();if(!/^https?:\/\//i.test(t)||!URL.canParse(t))throw rn("is not an http or https address. G\
ive it as in https://example.atlassian.net.");let n=new URL(t);if(n.username!==""||n.password!=="")throw rn("holds a use\
r name or password. Give the e-mail address and the token as their own settings.");if(n.search!==""||n.hash!=="")throw rn(
"holds a query or a fragment. Give only the address, as in https://example.atlassian.net.");let r=n.pathname.replace(/\/+$/,
"");return{origin:n.origin,contextPath:r,href:n.origin+r}}i(on,"parseBaseUrl");function rn(e){return f("InvalidSpec",`Ji\
ra's base URL ${e}`)}i(rn,"invalid");function Ur(e){let t=e.token.trim(),n=e.email?.trim()??"";if(t==="")throw f("Authen\
ticationFailed","The Jira token is empty. Set JIRA_PAT or the secret's key `pat`.");if(n!=="")return{kind:"basic",header:`\
Basic ${Buffer.from(`${n}:${t}`,"utf8").toString("base64")}`};if(!/^[\x21-\x7e]+$/.test(t))throw f("AuthenticationFailed",
"The Jira token holds characters that no token has. Copy it again, without quotes or line breaks.");return{kind:"bearer",
header:`Bearer ${t}`}}i(Ur,"authorizationOf");function ze(e,t){let n;try{n=Cs(e,"utf8")}catch(o){throw f("InvalidSpec",`\
The certificate file ${e} (${t}) cannot be read.`,o)}let r=n.match($s)??[];if(r.length===0||!r.every(vs))throw f("Invali\
dSpec",`The certificate file ${e} (${t}) does not hold certificates in PEM form.`);return n}i(ze,"readCertificates");var $s=/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g;
function vs(e){try{return new Os(e).raw.length>0}catch{return!1}}i(vs,"isCertificate");var Br=1e4;function Hr(e,t,n,r){let o=Fs(t.caFile,r),s={timeout:Br,...o===null?{}:{secureContext:o}};try{return new Gr.EnvHttpProxyAgent(
{connections:n,pipelining:1,allowH2:!1,connectTimeout:Br,connect:s,requestTls:s,proxyTls:s,proxyTunnel:!1,..._s(e,r)})}catch(a){
throw f("InvalidSpec","The proxy named by HTTPS_PROXY or HTTP_PROXY is not a valid address.",Ds(a))}}i(Hr,"createDispatc\
her");function _s(e,t){let n=e.origin.startsWith("https:");return{httpProxy:n?"":t.http_proxy??t.HTTP_PROXY??"",httpsProxy:n?
t.https_proxy??t.HTTPS_PROXY??"":"",noProxy:t.no_proxy??t.NO_PROXY??""}}i(_s,"proxies");function Fs(e,t){let n=t.SSL_CERT_FILE??
"",r=[];return e!==void 0&&e!==""&&r.push(ze(e,"Jira's CA file")),n!==""&&r.push(ze(n,"SSL_CERT_FILE")),r.length===0?null:
Y.createSecureContext({ca:[...Ls(t),...r]})}i(Fs,"trustedContext");function Ls(e){if(typeof Y.getCACertificates=="functi\
on")return Y.getCACertificates("default");let t=e.NODE_EXTRA_CA_CERTS??"";return t===""?Y.rootCertificates:[...Y.rootCertificates,
ze(t,"NODE_EXTRA_CA_CERTS")]}i(Ls,"defaultAuthorities");function Ds(e){let t=e instanceof Error&&"code"in e?String(e.code):
"unknown";return new Error(`invalid proxy address (${t})`)}i(Ds,"causeCode");import{promisify as Ye}from"node:util";import{brotliDecompress as Ns,gunzip as Kr,inflate as Ms}from"node:zlib";var js=3;async function Wr(e,t,n,r){if(r.aborted)throw S(r);let o=new AbortController,s=i(()=>o.abort(r.reason),"onAbort");
r.addEventListener("abort",s,{once:!0});let a=setTimeout(()=>o.abort(new _("timeout","the answer did not end in time")),
n.requestTimeoutMs*js);try{let{statusCode:c,headers:l,body:u}=await e.request({...t,headersTimeout:n.requestTimeoutMs,bodyTimeout:n.
requestTimeoutMs,signal:o.signal}),d=await Js(u,n.maxResponseBytes);return{status:c,headers:l,body:await Bs(d,l,n.maxResponseBytes)}}catch(c){
throw r.aborted?S(r):Ks(o.signal.aborted?o.signal.reason:c)}finally{clearTimeout(a),r.removeEventListener("abort",s)}}i(
Wr,"exchange");async function Js(e,t){let n=[],r=0;for await(let o of e){if(r+=o.length,r>t)throw qr(t);n.push(o)}return n.
length===1&&n[0]!==void 0?n[0]:Buffer.concat(n,r)}i(Js,"readBounded");var Us=new Map([["gzip",Ye(Kr)],["x-gzip",Ye(Kr)],
["deflate",Ye(Ms)],["br",Ye(Ns)]]);async function Bs(e,t,n){let r=t["content-encoding"]?.trim().toLowerCase()??"identity";
if(r==="identity"||r===""||e.length===0)return e;let o=Us.get(r);if(o===void 0)throw new _("malformed","the answer is co\
mpressed in an unknown way");try{return await o(e,{maxOutputLength:n,chunkSize:Gs(e,r,n)})}catch(s){throw sn(s)==="ERR_B\
UFFER_TOO_LARGE"?qr(n):new _("malformed","the answer's compression is broken",{cause:s})}}i(Bs,"decompress");function Gs(e,t,n){
let r=t.endsWith("gzip")&&e.length>=18?e.readUInt32LE(e.length-4)+1:262144;return Math.max(64,Math.min(r,n,e.length*64))}
i(Gs,"outputSize");function qr(e){return new _("too-large",`the answer is larger than ${Math.floor(e/1024)} KiB`)}i(qr,"\
tooLarge");var Hs=new Set(["UND_ERR_HEADERS_TIMEOUT","UND_ERR_BODY_TIMEOUT","UND_ERR_CONNECT_TIMEOUT","ETIMEDOUT"]);function Ks(e){
if(e instanceof _)return e;let t=Ws(e);if(t!==null)return new _("proxy","the proxy refused",{status:t,cause:e});let n=sn(
e),r=Hs.has(n)?"timeout":"connection";return new _(r,n===""?"the connection broke":n,{cause:e})}i(Ks,"problemOf");function Ws(e){
for(let t=e,n=0;t instanceof Error&&n<5;t=t.cause,n++){let r=/Proxy response \((\d{3})\)/.exec(t.message)?.[1];if(r!==void 0)
return Number(r)}return null}i(Ws,"tunnelStatus");function sn(e){let t="";for(let n=e,r=0;n instanceof Error&&r<5;n=n.cause,
r++)n instanceof AggregateError&&t===""&&(t=sn(n.errors[0])),"code"in n&&typeof n.code=="string"&&(t=n.code);return t}i(
sn,"codeOf");var qs=8,Ve=class{static{i(this,"Gate")}#e;#t;#n=[];#r;#o=0;#i=0;#s=0;#a=0;constructor(t,n){this.#e=Math.max(1,Math.floor(
t)),this.#r=Math.min(qs,this.#e),this.#t=n}get limit(){return this.#r}async run(t,n){await this.#c(n);try{return await this.#u(
n),await t(this.#a)}finally{this.#o--,this.#l()}}succeeded(){this.#i++,!(this.#r>=this.#e)&&(this.#a>0&&this.#i<this.#r||
(this.#i=0,this.#r++,this.#l()))}slowDown(t){this.#i=0,t===this.#a&&(this.#a++,this.#r=Math.max(1,Math.floor(this.#r/2)))}pause(t){
let n=this.#t.now()+t;return n<=this.#s?!1:(this.#s=n,!0)}async#c(t){if(t.aborted)throw S(t);if(this.#o<this.#r&&this.#n.
length===0){this.#o++;return}await new Promise((n,r)=>{let o=i(()=>{this.#n.splice(this.#n.indexOf(s),1),r(S(t))},"onAbo\
rt"),s={admit:i(()=>{t.removeEventListener("abort",o),n()},"admit")};t.addEventListener("abort",o,{once:!0}),this.#n.push(
s)})}#l(){for(;this.#o<this.#r;){let t=this.#n.shift();if(t===void 0)return;this.#o++,t.admit()}}async#u(t){for(;;){let n=this.#s-
this.#t.now();if(n<=0)return;await an(n,this.#t,t)}}};async function an(e,t,n){if(n.aborted)throw S(n);try{await t.sleep(
e,n)}catch(r){throw n.aborted?S(n):r}if(n.aborted)throw S(n)}i(an,"pauseFor");var zs=400;function Vr(e,t){let{status:n,headers:r}=e,o=String(r["x-seraph-loginreason"]??"");if(o.includes("AUTHENTICAT\
ED_FAILED")&&n!==429)return U(Zr(n,t));if(n>=200&&n<300)return Qs(e,t);if(n>=300&&n<400)return U(ea(e,t));if(n===429)return{
kind:"rate-limited",error:y("RateLimited",`Jira limits the rate of requests (429 for ${t.what}).`,N(n)),askedMs:nn(r,t.nowMs)};
if(n>=500||n===408||n===425){let s=`Jira answered ${n} to ${t.what}${me(e)}.`;return{kind:"again",error:y("JiraUnavailab\
le",s,N(n)),askedMs:r["retry-after"]===void 0?null:nn(r,t.nowMs)}}if(n===404&&!t.isFirstContact&&!ta(e)){let s=`${t.what}\
 was answered with 404, but not by Jira. A proxy or gateway before it may be at fault.`;return he(y("JiraUnavailable",s,
N(n)))}return U(Zs(e,t,o))}i(Vr,"judgeAnswer");function Xr(e,t){switch(e.kind){case"timeout":return he(y("JiraUnavailabl\
e",`${t.origin} did not answer ${t.what} in time.`,e));case"malformed":return he(y("MalformedResponse",`Jira's answer to\
 ${t.what} is broken: ${e.message}.`,e));case"too-large":return U(f("MalformedResponse",`Jira's answer to ${t.what} is r\
efused: ${e.message}.`,e));case"proxy":return Ys(e,t);case"connection":case"status":return Xs(e,t);default:return e.kind}}
i(Xr,"judgeProblem");function Ys(e,t){let{status:n}=e;if(n===407)return U(Qr(e));let r=`The proxy answered ${n} instead \
of connecting to ${t.origin}. Check HTTPS_PROXY, NO_PROXY and what the proxy allows.`;return n!==null&&n<500?U(f("JiraUn\
available",r,e)):he(y("JiraUnavailable",r,e))}i(Ys,"judgeProxy");var Qr=i(e=>f("JiraUnavailable","The proxy wants other \
credentials (407). Check HTTPS_PROXY or HTTP_PROXY.",e),"proxyCredentials"),Vs=/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER|ERR_TLS_CERT/;
function Xs(e,t){let n=e.message;if(Vs.test(n)){let s=`The TLS certificate of ${t.origin} is not trusted (${n}). Name it\
s certificate authority in Jira's CA file or in NODE_EXTRA_CA_CERTS.`;return U(f("JiraUnavailable",s,e))}let r=`${t.origin}\
 cannot be reached (${n}). Check Jira's base URL, the network and the proxy settings.`,o=y("JiraUnavailable",r,e);return t.
isFirstContact&&n==="ENOTFOUND"?U(o):he(o)}i(Xs,"judgeConnection");function Qs(e,t){let n=e.body.toString("utf8");if(String(
e.headers["content-type"]??"").includes("text/html")||/^\s*</.test(n.slice(0,200))){let o=`${t.what} was answered with a\
 web page instead of JSON. Check Jira's base URL and its context path, and whether a login page or a proxy stands before\
 it.`;return zr(o,t)}try{return{kind:"accepted",value:JSON.parse(n)}}catch{return zr(`Jira's answer to ${t.what} is not \
valid JSON; it may have been cut on the way.`,t)}}i(Qs,"judgeBody");function zr(e,t){let n=new _("malformed","no JSON",{
status:200});return t.isFirstContact?U(f("MalformedResponse",e,n)):he(y("MalformedResponse",e,n))}i(zr,"brokenBody");function Zs(e,t,n){
let{status:r,headers:o}=e,{what:s}=t,a=String(o["x-authentication-denied-reason"]??"");if(n.includes("AUTHENTICATION_DEN\
IED")||a.includes("CAPTCHA")){let c=`Jira asks this account for a CAPTCHA after failed logins (${r} for ${s}). Log in on\
ce in a browser, then check the token.`;return f(r===401?"AuthenticationFailed":"PermissionDenied",c,N(r))}switch(r){case 400:
return f("InvalidQuery",`Jira refused ${s} (400)${me(e)}.`,N(r));case 401:return Zr(r,t);case 403:return f("PermissionDe\
nied",`The Jira account may not do this (403 for ${s})${me(e)}.`,N(r));case 404:{let c=t.isFirstContact?" Check Jira's b\
ase URL and its context path.":"";return f("NotFound",`Jira has nothing at ${s} (404)${me(e)}.${c}`,N(r))}case 407:return Qr(
N(r));case 410:return f("NotFound",`Jira has removed ${s} (410)${me(e)}. A newer jirasync may know its replacement.`,N(r));default:
return f("JiraUnavailable",`Jira refused ${s} (${r})${me(e)}.`,N(r))}}i(Zs,"clientError");function Zr(e,t){let n=t.auth===
"basic"?"Check the e-mail address and the API token, and whether the token has expired.":"Check the personal access toke\
n and its expiry; Jira Cloud wants the e-mail address of the token's account as well.";return f("AuthenticationFailed",`\
Jira refused the credentials (${e} for ${t.what}). ${n}`,N(e))}i(Zr,"loginRefused");function ea(e,t){let n=e.headers.location??
"",r=t.origin+t.path,o=URL.canParse(n,r)?new URL(n,r):null,s=N(e.status);if(o===null)return f("NotFound",`${t.what} was \
answered with a redirect to nowhere (${e.status}). Check Jira's base URL.`,s);let a=Kt(o.origin+o.pathname,200);if(/\b(?:login|signin|sso|saml2?|oauth2?|auth)\b/i.
test(o.hostname+o.pathname)){let d=`${t.what} was sent to a login page, ${a}. Give a token that this Jira accepts for it\
s REST API, and an address that reaches it without single sign-on.`;return f("AuthenticationFailed",d,s)}let c=t.path.indexOf(
"/rest/api/"),l=t.path.slice(Math.max(c,0)),u=o.pathname.endsWith(l)?a.slice(0,-l.length):o.origin;return f("NotFound",`${t.
what} was redirected to ${a}. Use ${u} as Jira's base URL.`,s)}i(ea,"redirected");function me(e){let t=eo(e);if(t===null)
return"";let n=[];if("errorMessages"in t&&Array.isArray(t.errorMessages)&&n.push(...t.errorMessages.filter(Yr)),"errors"in
t&&typeof t.errors=="object"&&t.errors!==null)for(let[o,s]of Object.entries(t.errors))Yr(s)&&n.push(`${o}: ${s}`);"messa\
ge"in t&&typeof t.message=="string"&&n.push(t.message);let r=Kt(n.join(" "),zs).replace(/\.+$/,"");return r===""?"":`: ${r}`}
i(me,"jiraText");function Yr(e){return typeof e=="string"}i(Yr,"isText");function ta(e){return eo(e)!==null}i(ta,"isJson");
function eo(e){try{let t=JSON.parse(e.body.toString("utf8"));return typeof t=="object"?t:null}catch{return null}}i(eo,"j\
sonObject");function N(e){return new _("status",`HTTP ${e}`,{status:e})}i(N,"problem");function U(e){return{kind:"refuse\
d",error:e}}i(U,"refuse");function he(e){return{kind:"again",error:e,askedMs:null}}i(he,"again");var ye={concurrency:16,requestTimeoutMs:6e4,maxResponseBytes:64*1024*1024,maxAttempts:6,maxRateLimitWaitMs:6e5},na=3,ra=1e3,
Xe=class{static{i(this,"Transport")}base;authorization;#e;#t;#n;#r;#o=0;constructor(t,n){let r=t.concurrency??ye.concurrency;
this.base=on(t.baseUrl),this.authorization=Ur(t),this.#e=t,this.#t=n,this.#n=new Ve(r,n),this.#r=Hr(this.base,t,r,n.env)}get requests(){
return this.#o}get concurrency(){return this.#n.limit}async[Symbol.asyncDispose](){await this.#r.destroy()}client(t,n={}){
return{sendRequest:i(async r=>{let o=r.method??"GET";if(o!=="GET"&&o!=="POST")throw new Error(`jirasync only reads from \
Jira, ${o} is refused`);let s={path:r.url,method:o,...r.searchParams===void 0?{}:{query:r.searchParams},...r.body===void 0?
{}:{body:r.body}};return(await this.send(s,n,t)).value},"sendRequest")}}async send(t,n,r){let o=n.maxAttempts??this.#e.maxAttempts??
ye.maxAttempts,s=0,a=0,c=0,l=0;for(;;){let{verdict:u,serverDateMs:d}=await this.#i(t,n,r);switch(u.kind){case"accepted":
return{value:u.value,serverDateMs:d};case"refused":throw u.error;case"rate-limited":c++,l+=this.#s(u,c,l);break;case"aga\
in":{if(s++,Ae(u.error)?.kind==="timeout"&&a++,s>=o||a>=na)throw u.error;await this.#a(u,s,o,r);break}default:return u}}}#i(t,n,r){
return this.#n.run(async o=>{this.#o++;let s=this.#u(t,n);try{let a=await Wr(this.#r,this.#d(t),this.#l(),r),c=Vr(a,s);c.
kind==="accepted"&&this.#n.succeeded(),(c.kind==="rate-limited"||a.status===503)&&this.#n.slowDown(o);let l=Date.parse(a.
headers.date??"");return{verdict:c,serverDateMs:Number.isNaN(l)?null:l}}catch(a){if(a instanceof _)return{verdict:Xr(a,s),
serverDateMs:null};throw a}},r)}#s(t,n,r){let{askedMs:o}=t,s=this.#e.maxRateLimitWaitMs??ye.maxRateLimitWaitMs,a=tn(n,this.#t.
random()),c=o!==null&&o>0?o+Math.min(a,1e3):Math.max(a,250);if(r+c>s){let l=Math.ceil(c/1e3),u=`Jira limits the rate of \
requests and asks to wait ${l} s, longer than the sync waits at once. It can be run again after that.`;throw y("RateLimi\
ted",u,t.error.failure.cause,l)}return this.#n.pause(c)&&this.#c("rate-limit",c,"Jira limits the rate of requests"),c}async#a(t,n,r,o){
let s=tn(n,this.#t.random()),a=Math.min(t.askedMs??0,this.#e.maxRateLimitWaitMs??ye.maxRateLimitWaitMs),c=Math.max(s,a);
this.#c("retry",c,`${t.error.failure.message} Try ${n+1} of ${r}`),await an(c,this.#t,o)}#c(t,n,r){n>=ra&&this.#t.onWait?.(
{kind:t,seconds:Math.round(n/1e3),message:r})}#l(){return{requestTimeoutMs:this.#e.requestTimeoutMs??ye.requestTimeoutMs,
maxResponseBytes:this.#e.maxResponseBytes??ye.maxResponseBytes}}#u(t,n){let r=this.base.contextPath+t.path;return{what:`${t.
method??"GET"} ${this.base.origin}${r}`,origin:this.base.origin,path:r,auth:this.authorization.kind,isFirstContact:n.isFirstContact??
!1,nowMs:this.#t.now()}}#d(t){let n=t.body===void 0?null:JSON.stringify(t.body);return{origin:this.base.origin,path:this.
base.contextPath+t.path+oa(t.query??{}),method:t.method??"GET",headers:{accept:"application/json","accept-encoding":"gzi\
p",authorization:this.authorization.header,"user-agent":"jirasync",...n===null?{}:{"content-type":"application/json"}},body:n}}};
function oa(e){let t=new URLSearchParams;for(let[r,o]of Object.entries(e))o!=null&&t.set(r,Array.isArray(o)?o.join(","):
String(o));let n=t.toString();return n===""?"":`?${n}`}i(oa,"queryString");var ia="/rest/api/2/serverInfo";async function cn(e,t,n){let r=new Xe(e,t);try{let o=await to(r,{isFirstContact:!0},n);return ca(
r,o),sa(r,await aa(r,o),o)}catch(o){throw await r[Symbol.asyncDispose](),o}}i(cn,"connectJira");function sa(e,t,n){let r=ua(
s=>t.fields(s)),o=i(async s=>{await to(e,{},s)},"probe");return{deployment:t.deployment,browseUrl:la(e,n),serverTime:new Date(
n.serverTimeMs),get requests(){return e.requests},async fieldNames(s){return new Map((await r(s)).map(({id:a,name:c})=>[
a,c]))},async epicLinkField(s){return t.deployment==="cloud"?void 0:Be(await r(s))},async epicClause(s,a){let c=t.deployment===
"cloud"?[]:await r(a);return t.epicClause(s,c,a)},count:i((s,a)=>t.count(q(s),a),"count"),list:i((s,a)=>t.list(s,a),"lis\
t"),fetch:i((s,a,c)=>Jr(s,a,{dialect:t,probe:o,concurrency:i(()=>e.concurrency,"concurrency")},c),"fetch"),[Symbol.asyncDispose]:()=>e[Symbol.
asyncDispose]()}}i(sa,"jiraOf");async function to(e,t,n){let{value:r,serverDateMs:o}=await e.send({path:ia},t,n),s=r;if(!oe(
s)||typeof s.version!="string")throw f("NotFound",`${e.base.href} answers, but not as Jira does. Check Jira's base URL a\
nd its context path.`);let a=Ue(s.serverTime)??o;if(a===null)throw f("MalformedResponse",`${e.base.href} does not tell i\
ts time, which the sync needs to know what has changed.`);return{deployment:s.deploymentType==="Cloud"?"cloud":"datacent\
er",serverTimeMs:a,baseUrl:typeof s.baseUrl=="string"?s.baseUrl:null}}i(to,"readServerInfo");async function aa(e,t){if(t.
deployment==="datacenter")return _r(e);let{cloudDialect:n}=await import("./cloud-XPZUDAKF.js");return n(e)}i(aa,"d\
ialectOf");function ca(e,t){let n=/\.(?:atlassian\.net|jira\.com)$/i.test(new URL(e.base.origin).hostname);if(!(t.deployment!==
"cloud"||e.authorization.kind!=="bearer"||!n))throw f("AuthenticationFailed","Jira Cloud takes an API token only togethe\
r with its account's e-mail address. Set JIRA_EMAIL or the secret's key `email`.")}i(ca,"refuseBearerOnCloudSite");function la(e,t){
return!(new URL(e.base.origin).hostname==="api.atlassian.com")||t.baseUrl===null||!/^https:\/\/[\w.-]+\/?$/.test(t.baseUrl)?
e.base.href:t.baseUrl.replace(/\/$/,"")}i(la,"browseUrlOf");function ua(e){let t=null;return async n=>{let r=t??e(n);t=r;
try{return await r}catch(o){throw t===r&&(t=null),o}}}i(ua,"once");function B(e,t){return e===t?0:e<t?-1:1}i(B,"compareText");function Qe(e,t){return e.length-t.length||B(e,t)}i(Qe,"compa\
reNumerals");var ln="customfield_",da=/^customfield_\d+$/;function Ze(e){return e.startsWith(ln)&&da.test(e)}i(Ze,"isCustomFieldId");
function no(e,t){return Qe(e.slice(ln.length),t.slice(ln.length))}i(no,"compareCustomFieldIds");function ro(e,t,n){return n===
void 0||n.some(r=>oo(r,e,t))}i(ro,"isChosen");function un(e,t){let n=[...t].filter(([r])=>Ze(r));return e.filter(r=>!n.some(
([o,s])=>oo(r,o,s)))}i(un,"unknownCustomFields");function oo(e,t,n){return e===t||e===n?!0:n!==void 0&&e.length===n.length&&
e.toLowerCase()===n.toLowerCase()}i(oo,"isNamed");var fa=/^[A-Z][A-Z0-9_]*-[1-9][0-9]*$/,io=250;function R(e){return e.length>io?`it is ${e.length} characters long, and a\
 file name may have ${io}`:fa.test(e)?Number.isSafeInteger(ge(e))?null:"its number is larger than any that Jira gives":"\
it is not a project key of A-Z, 0-9 and _ with a number, such as PROJ-123"}i(R,"checkIssueKey");function V(e){let t=R(e);
if(t===null)return;let n=JSON.stringify(e.slice(0,80));throw f("MalformedResponse",`Jira gave an issue the key ${n}, whi\
ch cannot name a file: ${t}.`)}i(V,"assertIssueKey");function C(e){return e.slice(0,e.lastIndexOf("-"))}i(C,"projectOf");
function ge(e){return Number(e.slice(e.lastIndexOf("-")+1))}i(ge,"issueNumber");function dn(e,t){try{let n=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e);switch(t){case"yaml":return Ct(n);case"\
markdown":return Ct(pa(n));case"json":return JSON.parse(n);default:return t}}catch(n){let r=n instanceof Error?n.message.
split(`
`,1)[0]:String(n);throw f("MalformedResponse",`The document is not valid ${t}: ${r}. Run the sync again with --force to \
rewrite it.`,n)}}i(dn,"parseDocument");function pa(e){let t=e.indexOf(`
---
`);if(!e.startsWith(`---
`)||t===-1)throw new Error("it does not begin with front matter between --- lines");return e.slice(4,t+1)}i(pa,"frontMat\
terOf");var ao={yaml:".yaml",markdown:".md",json:".json"},ma=500,so=500;function O(e,t){return V(e),`${et(t)}${C(e)}/issues/${nt(
e,t)}${fn(e,t)}`}i(O,"issuePath");function ie(e,t){let n=pn(e.slice(e.lastIndexOf("/")+1),t);return n!==null&&O(n,t)===e?
n:null}i(ie,"issueKeyAt");function et(e){return e.root===""?"projects/":`${e.root}/projects/`}i(et,"projectsPath");function tt(e,t){
let n=e.split("/"),r=t.split("/"),o=0;for(;o<n.length-1&&n[o]===r[o];)o++;return"../".repeat(n.length-1-o)+r.slice(o).join(
"/")}i(tt,"relativePath");function fn(e,t){return e+ao[t.format]}i(fn,"fileName");function pn(e,t){let n=ao[t.format];if(!e.
endsWith(n))return null;let r=e.slice(0,-n.length);return R(r)===null?r:null}i(pn,"keyOfFile");function nt(e,t){if(t.layout===
"flat")return"";let n=Math.floor(ge(e)/ma);return`${Math.floor(n/so)}/${n%so}/`}i(nt,"shardOf");var rt="subtasks",Ie="epic";var ha=new RegExp("(?:[\\p{L}\\p{N}]\\p{M}*)+","gu"),ya=new RegExp("\\p{Default_Ignorable_Code_Point}+","gu"),ga=/^(?:subtasks|epic|con|prn|aux|nul|com\d|lpt\d)$/;
function hn(e,t){let n=mn(e);return n===""?co(mn(t)):ga.test(n)?co(n):n}i(hn,"relationshipType");function lo(e){return e===
rt||e===Ie||e!==""&&hn(e,"")===e}i(lo,"isRelationshipType");var co=i(e=>e===""?"link":mn(`link-${e}`),"prefixed");function mn(e){
let n=e.normalize("NFKC").replace(ya,"").toLowerCase().normalize("NFKC").match(ha)?.join("-")??"";return Array.from(n).slice(
0,60).join("").replace(/-$/,"")}i(mn,"slug");function yn(e,t={}){if(R(e.key)!==null)return[];let n=[...wa(e),...ba(e),...Sa(e),...ka(e,t)],r=new Map;for(let o of n)o.
source!==o.target&&R(o.source)===null&&R(o.target)===null&&r.set(`${o.type}/${o.source}/${o.target}`,o);return[...r.values()].
sort((o,s)=>B(o.type,s.type)||B(o.source,s.source)||B(o.target,s.target))}i(yn,"relationshipsOf");function Te(e,{type:t,
source:n,target:r}){return e===r||e===n&&t!==Ie}i(Te,"isAuthority");function wa(e){return fo(e.fields.issuelinks).flatMap(
t=>{let n=gn(t.type),r=we(n.outward)||we(n.name),o=hn(r,we(n.id)),s=ot(t.outwardIssue),a=ot(t.inwardIssue);return[...s===
""?[]:[{type:o,source:e.key,target:s}],...a===""?[]:[{type:o,source:a,target:e.key}]]})}i(wa,"linksOf");function ba(e){return fo(
e.fields.subtasks).map(t=>({type:rt,source:e.key,target:we(t.key)}))}i(ba,"subtasksOf");function Sa(e){return[{type:gn(e.
fields.issuetype).subtask===!0?rt:Ie,source:ot(e.fields.parent),target:e.key}]}i(Sa,"parentOf");function ka(e,{epicLinkField:t}){
return[t===void 0?"":we(e.fields[t]),ot(e.fields.epic)].map(r=>({type:Ie,source:r,target:e.key}))}i(ka,"epicOf");var uo=i(
e=>typeof e=="object"&&e!==null&&!Array.isArray(e),"isRecord"),gn=i(e=>uo(e)?e:{},"record"),fo=i(e=>Array.isArray(e)?e.filter(
uo):[],"records"),we=i(e=>typeof e=="string"?e:"","text"),ot=i(e=>we(gn(e).key),"keyOf");function be({type:e,source:t,target:n},r){return V(t),V(n),`${`${et(r)}${C(t)}/relationships/${e}/${nt(t,r)}${t}`}/${nt(
n,r)}${fn(n,r)}`}i(be,"linkPath");function wn(e,t){return tt(be(e,t),O(e.target,t))}i(wn,"linkTarget");function Se(e,t){
let n=et(t);if(!e.startsWith(n))return null;let r=e.slice(n.length).split("/"),o=t.layout==="flat"?3:5,s=r[2]??"",a=r[o]??
"",c=pn(r.at(-1)??"",t);if(c===null||R(a)!==null||!lo(s))return null;let l={type:s,source:a,target:c};return be(l,t)===e?
l:null}i(Se,"relationshipAt");var Ra=new Map([["self","the address of the value in Jira's REST API; it changes with the site's name and the API's vers\
ion"],["avatarUrls","addresses of pictures of a person or project; they change with the site and its picture service"],[
"iconUrl","the address of an icon; it changes with the site and its theme"]]);function ke(e,t){if(G(e))return[...e.keys()];
let n=[];for(let r of Object.keys(e)){let o=e[r];o!==void 0&&(t||!Ea(r,o))&&n.push(r)}return Ta(n)}i(ke,"keysOf");function g(e,t){
return G(e)?e.get(t):x(e)&&Object.hasOwn(e,t)?e[t]:void 0}i(g,"propertyOf");function X(e){return x(e)&&e.type==="doc"&&Array.
isArray(e.content)}i(X,"isAtlassianDocument");var $=i(e=>Array.isArray(e),"isList"),G=i(e=>e instanceof Map,"isOrdered"),
x=i(e=>typeof e=="object"&&e!==null&&!Array.isArray(e)&&!G(e),"isObject"),Pe=class extends Error{static{i(this,"NestedTo\
oDeepError")}},bn=1e3,xa=bn+2;function it(e){if(e>xa)throw new Pe}i(it,"assertNesting");var st=i(e=>new TypeError(`A val\
ue of an issue is a ${typeof e}, which JSON does not have.`),"notJson");function Ea(e,t){return Ra.has(e)&&Aa(t)}i(Ea,"i\
sLeftOut");function Aa(e){if(typeof e=="string")return po(e);if(!x(e))return!1;let t=Object.values(e);return t.length>0&&
t.every(n=>typeof n=="string"&&po(n))}i(Aa,"holdsOnlyUrls");var po=i(e=>e.startsWith("https://")||e.startsWith("http://"),
"isUrl"),Ia=16;function Ta(e){if(e.length>Ia)return e.sort();for(let t=1;t<e.length;t++){let n=e[t]??"",r=t;for(;r>0;r--){
let o=e[r-1]??"";if(o<=n)break;e[r]=o}e[r]=n}return e}i(Ta,"sorted");var Pa=new Map([["lastViewed","when the syncing account last looked at the issue: a fact about the account, different on\
 every run"]]),Oa=[["summary","issuetype","project","status","statusCategory","priority","resolution","security"],["assi\
gnee","reporter","creator"],["created","updated","statuscategorychangedate","resolutiondate","duedate"],["labels","compo\
nents","versions","fixVersions"],["parent","epic","sprint","subtasks","issuelinks"]].flat(),Ca=["environment","descripti\
on"],mo=new Map(Oa.map((e,t)=>[e,t])),$a=16,at=[];function ho(e){let t=at.find(r=>_a(r.ids,e));if(t!==void 0)return t.order;
let n=va(e);return at.length>=$a&&at.shift(),at.push({ids:e,order:n}),n}i(ho,"fieldOrder");function va(e){let t=i(r=>mo.
get(r)??mo.size+1+Ca.indexOf(r),"rank");return{system:e.filter(r=>!Ze(r)&&!Pa.has(r)).sort((r,o)=>t(r)-t(o)||B(r,o)),custom:e.
filter(Ze).sort(no)}}i(va,"orderOf");var _a=i((e,t)=>e.length===t.length&&e.every((n,r)=>n===t[r]),"isSame");var Fa=[{include:"comments",field:"comment",listedUnder:"comments"},{include:"worklogs",field:"worklog",listedUnder:"wor\
klogs"},{include:"attachments",field:"attachment",listedUnder:null}],La=new Set(["self","startAt","maxResults","total"]),
Da=["comments","worklogs","attachments"];function yo(e,t){let n=t.include??Da,{system:r,custom:o}=ho(Object.keys(e.fields)),
s=new Map;for(let l of r){let u=e.fields[l];u!==void 0&&s.set(l,ja(l,u))}let a=Na(s,n),c=new Map([["key",e.key],["id",e.
id],["url",Sn(e.key,t.browseUrl)],["fields",s],["customFields",Ua(e,o,t)],...a]);return n.includes("changelog")&&e.changelog!==
void 0&&c.set("changelog",kn(e.changelog)),c}i(yo,"contentOf");function Sn(e,t){return`${t}/browse/${e}`}i(Sn,"issueUrl");
function Na(e,t){let n=[];for(let{include:r,field:o,listedUnder:s}of Fa){let a=e.get(o),c=s===null?a:g(a,s),l=t.includes(
r);if(l&&!$(c))continue;let u=l&&x(a)?Ma(a,s):[];u.length>0?e.set(o,Object.fromEntries(u)):e.delete(o),l&&$(c)&&n.push([
r,kn(c)])}return n}i(Na,"takeLists");function Ma(e,t){return ke(e,!1).filter(r=>r!==t&&!La.has(r)).map(r=>[r,e[r]])}i(Ma,
"restOf");function ja(e,t){return $(t)?e==="issuelinks"||e==="subtasks"?kn(t):e==="labels"&&t.every(n=>typeof n=="string")?
[...t].sort(B):t:t}i(ja,"sortedSet");function kn(e){let t=e.map(n=>({item:n,id:Ja(n)}));return t.some(({id:n})=>n==="")?
e:t.sort((n,r)=>Qe(n.id,r.id)).map(({item:n})=>n)}i(kn,"sortedById");function Ja(e){let t=g(e,"id"),n=typeof t=="number"?
String(t):t;return typeof n=="string"&&/^\d+$/.test(n)?n:""}i(Ja,"numericId");function Ua(e,t,n){let r=new Map;for(let o of t){
let s=e.fields[o];if(s==null)continue;let a=n.fieldNames.get(o);ro(o,a,n.customFields)&&r.set(o,a===void 0?{value:s}:{name:a,
value:s})}return r}i(Ua,"customFieldsOf");function ct(e){return`${Rn(e,`
`,!1)}
`}i(ct,"emitJson");var Ba=/^[ !#-[\]-~]*$/;function lt(e){return Ba.test(e)?`"${e}"`:JSON.stringify(e)}i(lt,"quoteJson");
function Rn(e,t,n){if(typeof e=="string")return lt(e);if(typeof e=="number")return Ka(e);if(typeof e=="boolean"||e===null)
return String(e);if(it((t.length-1)/xn.length),$(e))return Ha(e,t,n);if(x(e)||G(e))return Ga(e,t,n||X(e));throw st(e)}i(
Rn,"emit");var xn="  ";function Ga(e,t,n){let r=t+xn,o="";for(let s of ke(e,n))o+=`${o===""?"{":","}${r}${lt(s)}: ${Rn(g(
e,s),r,n)}`;return o===""?"{}":`${o}${t}}`}i(Ga,"emitMap");function Ha(e,t,n){if(e.length===0)return"[]";let r=t+xn,o="";
for(let s of e)o+=`${o===""?"[":","}${r}${Rn(s,r,n)}`;return`${o}${t}]`}i(Ha,"emitList");function Ka(e){return Number.isFinite(
e)?Object.is(e,-0)?"-0":String(e):Number.isNaN(e)?"null":e>0?"1e999":"-1e999"}i(Ka,"emitNumber");function F(e){return e.toWellFormed().replace(Wa,"").replace(qa," ").trim().replace(za,"\\$&").replace(Ya,"$1\\$2").replace(
Va,"$1\\")}i(F,"inlineText");function go(e,t){return typeof t=="string"&&Xa.test(t)?`[${F(e)}](${t})`:F(e)}i(go,"inlineL\
ink");var Wa=/[\u202a-\u202e\u2066-\u2069]/g,qa=/[\s\p{Cc}\ufeff]+/gu,za=/[\\`*_[\]<>&#|~$]/g,Ya=/(https?|ftp|mailto|xmpp|www)([:.])/gi,
Va=/^(?:(?=[-+=])|(\d+)(?=[.)]))/,Xa=/^https?:\/\/[^\s\p{C}<>()[\]\\|`"]+$/u;var Qa=[["Type","issuetype"],["Status","status"],["Priority","priority"],["Resolution","resolution"],["Assignee","assign\
ee"],["Reporter","reporter"],["Created","created"],["Updated","updated"],["Resolved","resolutiondate"],["Due","duedate"],
["Labels","labels"],["Components","components"],["Affects","versions"],["Fixed in","fixVersions"]];function bo(e){let n=Qa.
map(([r,o])=>({label:r,text:F(v(e.get(o)))})).filter(({text:r})=>r!=="").map(({label:r,text:o})=>`| ${r} | ${o} |
`);return n.length===0?"":`| Field | Value |
| --- | --- |
${n.join("")}`}i(bo,"fieldTable");function v(e){return $(e)?e.map(v).join(", "):x(e)?ec.map(t=>g(e,t)).find(Za)??"":e==null?
"":String(e)}i(v,"shown");var Za=i(e=>typeof e=="string","isText"),ec=["displayName","name","value","key","accountId","e\
mailAddress"];function So(e){return!$(e)||e.length===0?[]:[`## Attachments

${e.filter(x).map(n=>{let r=g(n,"size"),s=[...[g(n,"mimeType"),typeof r=="number"?`${r} bytes`:"",g(n,"author")],g(n,"cr\
eated")].map(v).filter(c=>c!=="");return`- ${go(v(g(n,"filename")),g(n,"content"))}${s.length===0?"":` (${F(s.join(", "))}\
)`}
`}).join("")}`]}i(So,"attachmentsSection");function ko(e,t){let n=[...tc(e,t)].map(({label:r,issue:o})=>{let s=nc(v(e.get(
"key")),o,t);return`- ${F(r)} ${s}
`});return n.length===0?[]:[`## Links

${n.join("")}`]}i(ko,"linksSection");function*tc(e,{epicLinkField:t=""}){let n=e.get("fields"),r=g(g(e.get("customFields"),
t),"value"),o=g(n,"parent"),s=g(n,"epic");x(o)&&(yield{label:"Parent:",issue:o}),x(s)&&(yield{label:"Epic:",issue:s}),typeof r==
"string"&&(yield{label:"Epic:",issue:{key:r}});for(let a of wo(g(n,"subtasks")))yield{label:"Sub-task:",issue:a};for(let a of wo(
g(n,"issuelinks"))){let c=g(a,"type");for(let[l,u]of[["outwardIssue","outward"],["inwardIssue","inward"]]){let d=g(a,l);
x(d)&&(yield{label:v(g(c,u)??g(c,"name")),issue:d})}}}i(tc,"linkedIssues");function nc(e,t,{browseUrl:n,layout:r="flat"}){
let o=v(g(t,"key")),s=g(t,"fields"),a=F(v(g(s,"summary")??g(t,"summary"))),c=F(v(g(s,"status"))),l=`${a===""?"":`: ${a}`}${c===
""?"":` (${c})`}`;if(R(o)!==null||R(e)!==null)return`${F(o)}${l}`;let u={root:"",layout:r,format:"markdown"},d=tt(O(e,u),
O(o,u));return`[${o}](${d}) ([Jira](${Sn(o,n)}))${l}`}i(nc,"linkLine");var wo=i(e=>$(e)?e:[],"asList");function xo(e,t,n){Ao(e,t)||e.text(bc(Oe(t),n))}i(xo,"writeText");function Eo(e,t){Ao(e,t)||e.text(dt(t))}i(Eo,"writeLin\
e");function An(e){return!hc.test(e)}i(An,"isPrintable");function Oe(e){return e.includes(`\r
`)?e.replaceAll(`\r
`,`
`):e}i(Oe,"withLf");var ut=32,En=34,rc=35,Ro=58,oc=92,ic=127,sc=/^(?:true|false|yes|no|on|off|y|n|null)$/i,ac=5,cc=32;function Ao(e,t){
if(t.length>cc)return!1;let n=e.reserve(t.length+2),r=lc(t.charCodeAt(0)),o=r?e.length:e.length+1,s=0;for(let a=0;a<t.length;a++){
let c=t.charCodeAt(a);if(c<ut||c>=ic||c===En||c===oc||r&&(c===ut?s===Ro:c===rc&&s===ut))return!1;n[o++]=c,s=c}if(r){if(s===
ut||s===Ro||Io(t))return!1}else n[e.length]=En,n[o++]=En;return e.length=o,!0}i(Ao,"wroteShort");function lc(e){return e>=
97&&e<=122||e>=65&&e<=90||e===95||e===47||e===40||e===36}i(lc,"startsPlain");var Io=i(e=>e.length<=ac&&sc.test(e),"isRes\
erved"),uc=/^[\p{L}_/($][^\0-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]*$/u,dc=/: | #|[:\s]$/u,fc=/^[A-Za-z_/($](?:[!-9;-~]| (?=[!"$-~])|:(?=[!-~]))*$/,
pc=/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;function dt(e){return(fc.test(e)||uc.test(e)&&!dc.test(e))&&!Io(e)?e:mc(
e)}i(dt,"lineOf");function mc(e){return lt(e).replace(pc,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}i(mc,"\
quoted");var hc=/[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]/u,yc=/[^\s]/u,gc=/(?:^|\n)[ \t]+\n*$/,
wc=/^\n*[ \t]/,bc=i((e,t)=>Sc(e)?kc(e,t):dt(e),"linesOf");function Sc(e){return e.includes(`
`)&&An(e)&&yc.test(e)&&!gc.test(e)}i(Sc,"isLiteral");function kc(e,t){let n=" ".repeat(t),r=wc.test(e)?"2":"",o=e.endsWith(
`
`)?e.slice(0,-1):e,s=o===e?"-":o===""||o.endsWith(`
`)?"+":"",a=e.startsWith(`
`)?"":n;return`|${r}${s}
${a}${o.replace(/\n(?=[^\n])/g,`
${n}`)}`}i(kc,"literal");function ft(e){if(X(e))return To(ct(e).trimEnd(),"json");if(typeof e!="string"||e==="")return null;let t=Oe(e);return An(
t)?To(t,"jira"):null}i(ft,"markupOf");function To(e,t){let r=(e.match(/`+/g)??[]).reduce((s,a)=>Math.max(s,a.length),0),
o="`".repeat(Math.max(3,r+1));return`${o}${t}
${e}
${o}
`}i(To,"fenced");var pt=class{static{i(this,"Utf8Writer")}#e=Buffer.allocUnsafeSlow(65536);length=0;reserve(t){return this.length+t>this.#e.
length&&this.#t(this.length+t),this.#e}add(t){let n=this.reserve(t.length),r=this.length;for(let o=0;o<t.length;o++)n[r++]=
t[o]??0;this.length=r}ascii(t){let n=this.reserve(t.length),r=this.length;for(let o=0;o<t.length;o++)n[r++]=t.charCodeAt(
o);this.length=r}text(t){this.reserve(t.length*3),this.length+=this.#e.write(t,this.length,"utf8")}newLine(t){let n=this.
reserve(t+1),r=this.length;n[r++]=10;for(let o=r+t;r<o;r++)n[r]=32;this.length=r}copy(){return Buffer.from(this.#e.subarray(
0,this.length))}clear(){this.length=0,this.#e.length>1048576&&(this.#e=Buffer.allocUnsafeSlow(65536))}#t(t){let n=Buffer.
allocUnsafeSlow(t*2);this.#e.copy(n,0,0,this.length),this.#e=n}};var Rc=1e3,xc=64,Ec=2048,mt=new Map;function Po(e,t){return mt.get(e)??Ic(e,Ac(e,t))}i(Po,"encodedKey");function Ac(e,t){
let n=dt(e),r=n.length<=Rc,o=Buffer.from(r?`${n}: `:`? ${n}
${" ".repeat(t)}: `);return{beforeScalar:o,beforeLines:o.subarray(0,-1)}}i(Ac,"encode");function Ic(e,t){return e.length>
xc||(mt.size>=Ec&&mt.clear(),mt.set(e,t)),t}i(Ic,"remember");var Ce=2,P=new pt;function In(e){return P.clear(),typeof e=="string"?Eo(P,Oe(e)):Tn(e)?On(e,0):Pn(e,0,!1,"item"),P.ascii(
`
`),P.copy()}i(In,"encodeYaml");function Oo(e){return In(e).toString("utf8")}i(Oo,"emitYaml");var Tn=i(e=>typeof e!="obje\
ct"||e===null,"isScalar");function Pn(e,t,n,r){it(t/Ce),$(e)?Oc(e,t,n,r):G(e)?Pc(e,t,r):x(e)&&Tc(e,t,n||X(e),r)}i(Pn,"wr\
iteLines");function Tc(e,t,n,r){let o=!0;for(let s of ke(e,n))(!o||r==="key")&&P.newLine(t),o=!1,Co(s,e[s],t,n);o&&P.ascii(
r==="key"?" {}":"{}")}i(Tc,"writeObject");function Pc(e,t,n){let r=!0;for(let[o,s]of e)(!r||n==="key")&&P.newLine(t),r=!1,
Co(o,s,t,!1);r&&P.ascii(n==="key"?" {}":"{}")}i(Pc,"writeOrdered");function Oc(e,t,n,r){let o=!0;for(let s of e)(!o||r===
"key")&&P.newLine(t),o=!1,P.ascii("- "),Tn(s)?On(s,t+Ce):Pn(s,t+Ce,n,"item");o&&P.ascii(r==="key"?" []":"[]")}i(Oc,"writ\
eList");function Co(e,t,n,r){let{beforeScalar:o,beforeLines:s}=Po(e,n);Tn(t)?(P.add(o),On(t,n+Ce)):(P.add(s),Pn(t,n+Ce,r,
"key"))}i(Co,"writeEntry");function On(e,t){if(typeof e=="string")xo(P,e,t);else if(typeof e=="number")P.ascii(Cc(e));else if(typeof e==
"boolean"||e===null)P.ascii(String(e));else throw st(e)}i(On,"writeScalar");function Cc(e){if(Object.is(e,-0))return"-0";
if(Number.isNaN(e))return"null";if(!Number.isFinite(e))return e>0?".inf":"-.inf";let t=String(e);return t.includes("e")&&
!t.includes(".")?t.replace("e",".0e"):t}i(Cc,"numeral");var $c=[{id:"description",heading:"Description"},{id:"environment",heading:"Environment"}],$o=`_The text has characters \
that cannot be shown here; it is in the front matter._
`;function vo(e,t){let n=new Map(e),o=[`# ${v(e.get("key"))}: ${F(v(ht(e,"fields").get("summary")))}
`,bo(ht(e,"fields")),...vc(n),..._c(n),...Lc(n),...So(e.get("attachments")),...ko(e,t)];return`---
${Oo(n)}---

${o.filter(s=>s!=="").join(`
`)}`}i(vo,"emitMarkdown");function vc(e){let t=new Map(ht(e,"fields")),n=$c.flatMap(({id:r,heading:o})=>{let s=t.get(r)??
null,a=ft(s);return a!==null&&t.delete(r),s===null||s===""?[]:[`## ${o}

${a??$o}`]});return e.set("fields",t),n}i(vc,"takeFieldTexts");function _c(e){let t=new Map(ht(e,"customFields")),n=[];for(let[
r,o]of t){let s=g(o,"value"),a=Fc(s)?ft(s):null;!x(o)||a===null||(t.set(r,_o(o,"value")),n.push(`## ${F(`${v(g(o,"name"))}\
 (${r})`)}

${a}`))}return e.set("customFields",t),n}i(_c,"takeCustomTexts");var Fc=i(e=>X(e)||typeof e=="string"&&e.includes(`
`),"isLongText");function Lc(e){let t=e.get("comments");if(!$(t)||t.length===0)return[];let n=[],r=t.map(o=>{if(!x(o))return o;
let s=g(o,"body")??null,a=ft(s),c=a??(s===null||s===""?"":$o),l=[g(o,"author"),g(o,"created")].map(v).filter(u=>u!=="");
return n.push(`### ${F(l.join(", "))||"Comment"}

${c}`),a===null?o:_o(o,"body")});return e.set("comments",r),[`## Comments
`,...n]}i(Lc,"takeComments");function ht(e,t){let n=e.get(t);return G(n)?n:new Map}i(ht,"mapAt");function _o(e,t){return Object.
fromEntries(Object.entries(e).filter(([n])=>n!==t))}i(_o,"without");function Cn(e,t){try{return Dc(e,t)}catch(n){throw n instanceof Pe?Nc(e.key):n}}i(Cn,"renderDocument");function Dc(e,t){
let n=yo(e,t);switch(t.format){case"yaml":return In(n);case"json":return Buffer.from(ct(n),"utf8");case"markdown":return Buffer.
from(vo(n,t),"utf8");default:return t.format}}i(Dc,"encode");var Nc=i(e=>f("MalformedResponse",`A field of ${e} is neste\
d more than ${bn} levels deep, which no reader of YAML or JSON can be relied on to load. Correct the field in Jira, or c\
hoose other fields in spec.fields.`),"nestedTooDeep");function Fo({target:e},t){return e.projectKey!==void 0?{kind:"project",project:e.projectKey}:{kind:"keys",keys:new Set(He(
t?.owned??{}))}}i(Fo,"ownershipOf");function yt(e,t){switch(e.kind){case"project":return C(t)===e.project;case"keys":return e.
keys.has(t);default:return e}}i(yt,"owns");function $e(e,t){return e.kind==="project"&&C(t)!==e.project&&R(t)===null}i($e,
"isStranger");async function Lo(e,t){if(e.query===null){let n=[...new Set(e.job.spec.target.issueKeys)];return{ids:n,keys:n,strangers:[],
isComplete:!0}}if(e.mode.kind==="changes"){let n=re(e.query,Mt(e.mode.sinceMs));return{...await Do(n,e,t),isComplete:!1}}
return{...await $n(e.query,e,t),isComplete:!0}}i(Lo,"discoverIssues");async function $n(e,t,n){let r=await Do(e,t,n),[o]=r.
strangers;if(r.ids.length>0||o===void 0)return r;throw y("Incomplete",`All issues that Jira lists for ${ne(t.job.spec.target)}\
 have keys of another project, such as ${JSON.stringify(o)}. Nothing was written. If the project's key was changed in Ji\
ra, use the new one.`)}i($n,"listAll");async function Do(e,{ownership:t,jira:n},r){let o=await n.list(e,r),s=o.filter(({
key:a})=>!$e(t,a));return{ids:s.map(({id:a})=>a),keys:s.map(({key:a})=>a),strangers:o.filter(({key:a})=>$e(t,a)).map(({key:a})=>a)}}
i(Do,"list");async function*vn(e,t,n,r){let o=new Set;for(let s of n)R(s)===null&&o.add(Mc(t,C(s)));if(!(e.head===null||o.size===0))for await(let{
path:s,oid:a}of e.listFiles([...o].sort(),r)){let c=ie(s,t);c!==null&&(yield{key:c,oid:a})}}i(vn,"listMirrored");async function se(e,t,n,r){
let o=new Map;for await(let{key:s,oid:a}of vn(e,t,n,r))o.set(s,a);return o}i(se,"mirroredIssues");function Mc(e,t){return`${ve(
e)}/${t}`}i(Mc,"projectFolder");function ve({root:e}){return e===""?"projects":`${e}/projects`}i(ve,"projectsFolder");function No(e,t){
return O("A-1",e)===O("A-1",t)}i(No,"samePlace");function Mo({incremental:e,force:t,state:n,configHash:r}){return e?t?{kind:"full",why:"--force was given"}:n===null?{kind:"\
full",why:"there is no state of an earlier run"}:n.configHash!==r?{kind:"full",why:"the configuration changed since the \
last run"}:n.watermark===null?{kind:"full",why:"no earlier run was complete"}:{kind:"changes",sinceMs:Date.parse(n.watermark)-
9e5}:{kind:"full",why:"all issues were asked for"}}i(Mo,"chooseMode");var jc={cloud:5e3,datacenter:1e3};function jo({census:e},t){
return e!==null&&e.issues<jc[t]}i(jo,"isListedAtOnce");function Jo({state:e,createdIssues:t,countedIssues:n,now:r}){return e.
census===null||e.pending.length>0||n!==e.census.issues+t?!0:r.getTime()-Date.parse(e.census.at)>6048e5}i(Jo,"needsCensus");function _e({type:e,source:t,target:n}){return`${e}/${t}/${n}`}i(_e,"encodeRelationship");function ae(e){let[t="",n="",r=""]=e.
split("/");return{type:t,source:n,target:r}}i(ae,"decodeRelationship");function Uo(e,t,n){if(n.has(_e(e)))return!1;let{source:r,
target:o}=e;return[r,o].some(s=>t.has(s)&&Te(s,e))}i(Uo,"isStale");function Bo(){return{fetched:new Map,created:[],updated:[],relationships:new Set,failed:[],missing:new Set,moved:new Set,
neighbours:new Set,parents:new Set}}i(Bo,"noIssues");async function Re(e,t,n,r){if(e.length===0)return;let o=await n.documentOptions(
r);for await(let s of n.jira.fetch(e,n.fetchOptions,r)){let a=gt(t);for(let c=s.issues.pop();c!==void 0;c=s.issues.pop())
await Jc(c,t,o,n);for(let c of s.failed)t.failed.push(c);for(let c of s.missing)t.missing.add(c);_n(a,t,n)}}i(Re,"syncIs\
sues");async function Jc(e,t,n,r){let{id:o,key:s}=e;if(t.fetched.has(s)||r.isStranger(s))return;let a=Gc(e,n);if(a instanceof
E){t.failed.push({id:o,key:s,failure:a.failure});return}t.fetched.set(s,null);let c=yn(e,n);if(r.withRelationships)for(let d of c)
t.relationships.add(_e(d));let l=r.mirrored.get(s);if(l!==void 0&&l===r.blobId(a))return;let u=l===void 0?"created":"upd\
ated";t.fetched.set(s,await r.write(s,a,u)),t[u].push(s),r.followsNeighbours&&Uc(e,u,c,t,r)}i(Jc,"syncIssue");function Uc({
key:e,fields:t},n,r,o,{jira:s}){for(let c of r){let l=c.source===e?c.target:c.source;Te(l,c)&&o.neighbours.add(l)}(s.deployment===
"cloud"?Bc(t.issuetype):n==="created")&&o.parents.add(e)}i(Uc,"noteNeighbours");function Bc(e){return typeof e!="object"||
e===null||!("hierarchyLevel"in e)?!0:typeof e.hierarchyLevel!="number"||e.hierarchyLevel>0}i(Bc,"isAboveStandard");function Gc(e,t){
try{return V(e.key),Cn(e,t)}catch(n){if(n instanceof E)return n;throw n}}i(Gc,"tryRender");function gt({created:e,updated:t,
fetched:n,failed:r}){return{created:e.length,updated:t.length,fetched:n.size,failed:r.length}}i(gt,"tally");function _n(e,t,{
emit:n,now:r}){let o=gt(t),s=o.created-e.created,a=o.updated-e.updated,c=o.fetched-e.fetched-s-a,l=o.failed-e.failed;s+a+
c+l!==0&&n({kind:"processed",at:r(),created:s,updated:a,unchanged:c,failed:l})}i(_n,"reportProgress");async function Ho(e,t,n,r,o){let{state:s,query:a,jira:c}=e,l=c.serverTime;if(t.isComplete||s===null||a===null){let{unfetched:w,
issues:A}=Hc(t,n);return await Go(e,A,o),{unfetched:w,record:{at:l.toISOString(),issues:A}}}let u=jo(s,c.deployment)?null:
await c.count(a,o),d=n.created.length;if(u!==null&&!Jo({state:s,createdIssues:d,countedIssues:u,now:l})&&t.strangers.length===
0)return{unfetched:null,record:{at:s.census?.at??l.toISOString(),issues:u}};let p=await $n(a,e,o);await Kc(p,e,t,n,r,o);
let h=new Set(p.keys.filter((w,A)=>!n.missing.has(p.ids[A]??"")));return await Go(e,h.size,o),{unfetched:new Set([...h].
filter(w=>!n.fetched.has(w))),record:{at:l.toISOString(),issues:u??h.size}}}i(Ho,"takeCensus");function Hc({ids:e,keys:t},n){
let r=new Set(n.failed.map(({id:a})=>a)),o=new Set,s=0;for(let[a,c]of t.entries())n.fetched.has(c)?s++:r.has(e[a]??"")&&
o.add(c);return{unfetched:o,issues:s+o.size}}i(Hc,"stillThere");async function Kc(e,{state:t,place:n,destination:r},o,s,a,c){
let l=await se(r.base,n,e.keys,c),u=new Set((t?.pending??[]).flatMap(({id:p,key:h})=>[p,h??p])),d=new Set(s.failed.map(({
id:p})=>p)),m=e.ids.filter((p,h)=>{let b=e.keys[h]??"";return s.fetched.has(b)||d.has(p)?!1:u.has(p)||u.has(b)||!l.has(b)});
a.emit({kind:"discovered",at:a.now(),total:o.ids.length+m.length}),await Re(m,s,{...a,mirrored:l},c)}i(Kc,"syncUnseen");
async function Go(e,t,n){let{ownership:r,destination:o}=e,{spec:s,force:a}=e.job;if(t>0||a||!e.prunes)return;let c=0;if(r.
kind==="keys")c=r.keys.size;else for(let l of e.previousPlace===null?[e.place]:[e.place,e.previousPlace])c+=(await se(o.
base,l,[`${r.project}-1`],n)).size;if(c!==0)throw f("Incomplete",`Jira lists no issue for ${ne(s.target)}, but ${c} are \
mirrored. Nothing was deleted. Check that the Jira account may still browse them; if they are really gone, run once with\
 --force.`)}i(Go,"assertNotEmptied");async function Ko(e,t){let n=new AbortController,r=AbortSignal.any([t,n.signal]),o=e.connectJira(r),s=e.openDestination(
r);try{let[a,c]=await Promise.all([o,s]);return{jira:a,destination:c,async[Symbol.asyncDispose](){await Promise.allSettled(
[a[Symbol.asyncDispose](),c[Symbol.asyncDispose]()])}}}catch(a){n.abort(a);for(let c of await Promise.allSettled([o,s]))
c.status==="fulfilled"&&await c.value[Symbol.asyncDispose]();throw a}}i(Ko,"connect");async function Wo(e,{unfetched:t},n,r){let o=new Set(n.moved);if(t===null||!e.prunes)return o;for(let s of e.previousPlace===
null?[e.place]:[e.place,e.previousPlace]){let a=e.ownership.kind==="keys"?e.ownership.keys:[`${e.ownership.project}-1`];
for await(let{key:c}of vn(e.destination.base,s,a,r))yt(e.ownership,c)&&!t.has(c)&&!n.fetched.has(c)&&o.add(c)}return o}i(
Wo,"goneIssues");async function qo(e,{place:t,destination:n},r){let o=new Set;if(e.size===0)return o;for await(let{path:s}of n.
base.listFiles([ve(t)],r)){let a=Se(s,t);a!==null&&(e.has(a.source)&&o.add(a.target),e.has(a.target)&&o.add(a.source))}return o}
i(qo,"relatedIssues");var Fn=6;function Vo(e,t,n){if(e===null)return"its content differs";let r=zo(e,n),o=zo(t,n),s=[...new Set([...r.keys(),...o.
keys()])].filter(l=>r.get(l)!==o.get(l));if(s.length===0)return"its text differs";let a=s.slice(0,Fn);s.length>Fn&&a.push(
`${s.length-Fn} more`);let c=a.pop();return a.length===0?`${c} differs`:`${a.join(", ")} and ${c} differ`}i(Vo,"explainU\
pdate");function zo(e,t){let n=new Map;for(let[r,o]of Yo(Wc(e,t)))if(r!=="fields"&&r!=="customFields")n.set(r,JSON.stringify(
o));else for(let[s,a]of Yo(o))n.set(s,JSON.stringify(a));return n}i(zo,"parts");function Yo(e){return typeof e=="object"&&
e!==null?Object.entries(e):[]}i(Yo,"entries");function Wc(e,t){try{return dn(e,t)}catch{return null}}i(Wc,"tryParse");var qc=50;async function Xo(e,t,n,r){let{jira:o,destination:s}=e,{spec:a,dryRun:c}=e.job,l=e.ownership.kind==="keys"?[...t.
keys,...e.ownership.keys]:t.keys,u=await se(s.base,e.place,l,r),d=new Map;return{jira:o,fetchOptions:a.include===void 0?
{}:{include:a.include},documentOptions:i(p=>zc(a,o,p),"documentOptions"),withRelationships:a.destination.relationships===
"symlinks",followsNeighbours:!t.isComplete,isStranger:i(p=>$e(e.ownership,p),"isStranger"),isKeyList:e.query===null,mustExist:!e.
prunes,mirrored:u,blobId:i(p=>s.blobId(p),"blobId"),write:c?m:(p,h)=>s.writeBlob(h,r),explanations:d,emit:n.emit,now:n.now};
async function m(p,h,b){if(b==="updated"&&d.size<qc){let w=await s.base.readFile(O(p,e.place),r);d.set(p,Vo(w,h,e.place.
format))}return s.blobId(h)}}i(Xo,"issueContext");async function zc(e,t,n){let r=await t.epicLinkField(n),o=await t.fieldNames(
n);return Yc(e.fields??[],o),{format:e.destination.format,layout:e.destination.layout,fieldNames:o,browseUrl:t.browseUrl,
...e.fields===void 0?{}:{customFields:e.fields},...e.include===void 0?{}:{include:e.include},...r===void 0?{}:{epicLinkField:r}}}
i(zc,"documentOptions");function Yc(e,t){let[n]=un(e,t);if(n===void 0)return;let r=Yn(n,[...t.values()]),o=r===void 0?"":
` Did you mean ${JSON.stringify(r)}?`;throw f("InvalidSpec",`This Jira has no custom field ${JSON.stringify(n)} (spec.fi\
elds).${o} Give its name as Jira shows it, or its id, as in "customfield_10016".`)}i(Yc,"assertFieldsExist");async function Qo(e,t,n,r){if(!n.isKeyList)return;let o=new Set(t.failed.flatMap(({id:a,key:c})=>[a,c??a])),s=gt(t);for(let a of e.
keys)t.fetched.has(a)||o.has(a)||(t.missing.has(a)||await Vc(a,t,n,r),n.mustExist&&t.missing.has(a)&&t.failed.push({id:a,
key:a,failure:Qc(a)}));_n(s,t,n)}i(Qo,"settleKeyList");async function Vc(e,t,{jira:n},r){for await(let{issues:o,missing:s,
failed:a}of n.fetch([e],{},r)){if(o.some(c=>c.key===e))throw Xc(e);o.length>0&&t.moved.add(e);for(let c of s)t.missing.add(
c);for(let c of a)t.failed.push(c)}}i(Vc,"settleAlone");function Xc(e){return y("Incomplete",`Jira left out ${e} when it\
 was asked for it. Nothing was written; run the sync again.`)}i(Xc,"unaccounted");function Qc(e){return{reason:"NotFound",
message:`Jira has no issue ${e}, or this account may not see it. Check the key and the account's permissions.`,retryable:!1}}
i(Qc,"notFound");var Zo=500;async function ei(e,t,n,r,o){let s=new Set(n.failed.flatMap(({id:p,key:h})=>[p,h??p])),a=i(p=>n.fetched.has(p)||
s.has(p)||t.has(p),"isSettled"),l=[...await qo(t,e,o),...n.neighbours].filter(p=>yt(e.ownership,p));for(let p of await Zc(
n.parents,e,o))l.push(p);let u=await se(e.destination.base,e.place,l,o),d=[...new Set(l)].filter(p=>u.has(p)&&!a(p));if(d.
length===0)return;let m=n.fetched.size+n.failed.length+d.length;r.emit({kind:"discovered",at:r.now(),total:m}),await Re(
d,n,{...r,mirrored:u,followsNeighbours:!1},o)}i(ei,"refreshNeighbours");async function Zc(e,{query:t,jira:n},r){if(e.size===
0||t===null)return[];let o=await n.epicLinkField(r),s=o===void 0?"parent":`cf[${o.replace("customfield_","")}]`;if(n.deployment===
"datacenter"&&o===void 0)return[];let a=[],c=[...e].map(pe);for(let l=0;l<c.length;l+=Zo){let u=`${s} in (${c.slice(l,l+
Zo).join(",")})`;for(let{key:d}of await el(re(t,u),n,r))a.push(d)}return a}i(Zc,"childrenOf");async function el(e,t,n){try{
return await t.list(e,n)}catch(r){throw!(r instanceof E)||r.failure.reason!=="InvalidQuery"?r:y("Incomplete","An issue w\
ent away while its children were listed. Nothing was written.",r)}}i(el,"listOrAgain");async function ti(e,t,n){let r=rr(e);switch(r.kind){case"issues":return null;case"jql":return q(r.jqlQuery);case"project":
return Jt(r.projectKey);case"epic":return t.epicClause(r.epicKey,n);default:return r}}i(ti,"targetQuery");async function ni(e,t,{jira:n,destination:r},o){let{spec:s}=e,{layout:a,format:c}=s.destination,l={root:Me(s.destination),
layout:a,format:c},u=Ke(l.root,e.name,e.namespace),d=z(await r.base.readFile(u,o)),m=nr(s,n.browseUrl),p=s.syncType==="i\
ncremental",h=d===null?l:{root:l.root,...d.place};return{job:e,jira:n,destination:r,operationID:t,query:await ti(s.target,
n,o),mode:Mo({incremental:p,force:e.force,state:d,configHash:m}),state:d,stateFile:u,configHash:m,place:l,previousPlace:No(
h,l)?null:h,ownership:Fo(s,d),prunes:sr(s)}}i(ni,"prepareRun");async function ri({ownership:e,place:t,stateFile:n},r,o){if(e.kind==="project"||r.head===null)return()=>!1;let s=new Set,
a=new Set;for await(let{path:c}of r.listFiles([qt(t.root)],o)){if(c===n||!c.endsWith(".json"))continue;let l=z(await r.readFile(
c,o));l?.project!==void 0&&s.add(l.project);for(let u of He(l?.owned??{}))e.keys.has(u)&&a.add(u)}return c=>s.has(C(c))||
a.has(c)}i(ri,"claimsOfOthers");function ii(e){let t=[wt("Created",e.created),wt("Updated",e.updated),wt("Deleted",e.deleted),wt("Failed, tried again by\
 the next run",e.failed)].filter(o=>o!==""),n=`Jirasync-Name: ${e.name}
Jirasync-Operation: ${e.operationID}`;return`${[oi(e.subject??"")||oi(tl(e)),t.join(`
`),n].filter(o=>o!=="").join(`

`)}
`}i(ii,"commitMessage");function tl({target:e,created:t,updated:n,deleted:r,failed:o}){let s=Object.entries({created:t,updated:n,
deleted:r,failed:o}).filter(([,a])=>a.length>0).map(([a,c])=>`${c.length} ${a}`);return`Sync ${e}: ${s.length===0?"state\
 only":s.join(", ")}`}i(tl,"subject");var nl=/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu;function oi(e){return e.
toWellFormed().replace(nl," ").trim()}i(oi,"oneLine");function wt(e,t){if(t.length===0)return"";let n=t.length>50?`, and\
 ${t.length-50} more`:"";return`${e}: ${t.slice(0,50).join(", ")}${n}`}i(wt,"keyList");async function si(e,t,n){let{synced:r}=e,o=await sl(e,t,n),s=[...r.created,...r.updated].filter(u=>!o.upToDate.has(u)).sort(),
a=[...o.links].filter(u=>ol(u,o,r)),c=[...r.relationships].filter(u=>il(u,o,r)).sort();for(let u of c)await e.writeBlob(
ai(u,e));return{isEmpty:o.outdatedPaths.length+o.deleted.size+a.length+s.length+c.length===0,changes:rl(e,o,{written:s,staleLinks:a,
newLinks:c}),deleted:[...new Set([...o.deleted,...o.deletedElsewhere])].sort()}}i(si,"treeChanges");function*rl(e,t,{written:n,
staleLinks:r,newLinks:o}){let{place:s,synced:a,blobId:c}=e;for(let l of t.outdatedPaths)yield{kind:"delete",path:l};for(let l of t.
deleted)yield{kind:"delete",path:O(l,s)};for(let l of r)yield{kind:"delete",path:be(ae(l),s)};for(let l of n){let u=a.fetched.
get(l);typeof u=="string"&&(yield{kind:"write",path:O(l,s),mode:"100644",oid:u})}for(let l of o)yield{kind:"write",path:be(
ae(l),s),mode:"120000",oid:c(ai(l,e))}}i(rl,"fileChanges");function ai(e,{place:t}){return Buffer.from(wn(ae(e),t))}i(ai,
"linkBlob");function ol(e,{deleted:t},{fetched:n,relationships:r}){let o=ae(e);return t.has(o.source)||t.has(o.target)||
Uo(o,n,r)}i(ol,"isUnwanted");function il(e,{links:t,existing:n,deleted:r},{fetched:o}){if(t.has(e))return!1;let{source:s,
target:a}=ae(e);return[s,a].every(c=>typeof o.get(c)=="string"||n.has(c)&&!r.has(c))}i(il,"isMissing");async function sl(e,t,n){
let r=al();if(t.head===null)return r;let o=cl(e.synced.relationships);for await(let{path:s,oid:a}of t.listFiles([ve(e.place)],
n)){let c=ie(s,e.place);if(c!==null){e.isGone(c)?r.deleted.add(c):o.has(c)&&r.existing.add(c),e.synced.fetched.get(c)===
a&&r.upToDate.add(c);continue}let l=Se(s,e.place);if(l!==null)r.links.add(_e(l));else if(ll(s,e)){r.outdatedPaths.push(s);
let u=e.previousPlace===null?null:ie(s,e.previousPlace);u!==null&&e.isGone(u)&&r.deletedElsewhere.add(u)}}return r}i(sl,
"readTree");function al(){let[e,t]=[new Set,new Set];return{deleted:e,deletedElsewhere:t,existing:new Set,upToDate:new Set,
links:new Set,outdatedPaths:[]}}i(al,"noFacts");function cl(e){let t=new Set;for(let n of e){let{source:r,target:o}=ae(n);
t.add(r).add(o)}return t}i(cl,"endsOf");function ll(e,{previousPlace:t,synced:n,isGone:r}){if(t===null)return!1;let o=ie(
e,t);if(o!==null)return n.fetched.has(o)||r(o);let s=Se(e,t);return s!==null&&[s.source,s.target].some(a=>n.fetched.has(
a)||r(a))}i(ll,"isOutdated");async function li(e,{census:t,gone:n,synced:r,explanations:o},s,a){let{job:c,jira:l,destination:u}=e,d=i(async H=>c.dryRun?
u.blobId(H):u.writeBlob(H,a),"writeBlob"),{place:m,previousPlace:p}=e,h={place:m,previousPlace:p,synced:r,blobId:u.blobId.
bind(u),writeBlob:d},b=ml(e,t,r,l.serverTime),w=ci(r.created),A=ci(r.updated),I=[],T=i(async H=>{let K=await pl(e,n,r,H,
a),ue=await si({...h,isGone:K},H,a);I=ue.deleted;let xe=z(await H.readFile(e.stateFile,a));if(ue.isEmpty&&Pr(b,xe))return null;
let Xi=await d(Tr(b)),Qi={kind:"write",path:e.stateFile,mode:"100644",oid:Xi};return{changes:fl(ue.changes,Qi),...dl(c,s),
message:ul(e,r,{created:w,updated:A,deleted:I})}},"planCommit");c.dryRun&&await T(u.base);let{commit:k}=c.dryRun?{commit:null}:
await u.publish(T,a);return s.emit({kind:"deleted",at:s.now(),issues:I.length}),gl(e,r,o,{created:w,updated:A,deleted:I,
commit:k})}i(li,"pushChanges");function ul({job:e,operationID:t},n,r){return ii({name:e.name,operationID:t,target:ne(e.spec.
target),...r,failed:n.failed.map(({key:o,id:s})=>o===void 0||R(o)!==null?s:o),...e.commitSubject===void 0?{}:{subject:e.
commitSubject}})}i(ul,"message");function dl({author:e,committer:t},n){let r=n.now();return{author:{...e,date:r},committer:{
...t??e,date:r}}}i(dl,"signature");function*fl(e,t){yield*e,yield t}i(fl,"chain");async function pl(e,t,n,r,o){let s=t.size>
0?await ri(e,r,o):()=>!1;return a=>t.has(a)&&(n.moved.has(a)||!s(a))}i(pl,"goneOn");function ml(e,t,n,r){let s=e.state?.
configHash===e.configHash?e.state?.watermark??null:null,a=n.failed.length===0,{format:c,layout:l}=a?e.place:e.previousPlace??
e.place;return{configHash:e.configHash,watermark:a?r.toISOString():s,pending:hl(n),census:t.record,place:{format:c,layout:l},
...yl(e,t,n)}}i(ml,"nextState");function hl({failed:e}){return e.map(({id:t,key:n,failure:r})=>({id:t,...n===void 0?{}:{
key:n},reason:r.reason})).sort((t,n)=>t.id<n.id?-1:1)}i(hl,"pendingOf");function yl({ownership:e},{unfetched:t},n){if(e.
kind==="project")return{project:e.project};let r=new Set([...t??e.keys,...n.fetched.keys()]);return{owned:xr([...r].filter(
o=>R(o)===null&&!n.moved.has(o)))}}i(yl,"holdings");function gl({job:e,mode:t},n,r,{created:o,updated:s,deleted:a,commit:c}){
let l=ne(e.spec.target),u=[...o.map(d=>({key:d,action:"create",why:"it is not in the branch yet"})),...s.map(d=>({key:d,
action:"update",why:r.get(d)??"its content differs"})),...a.map(d=>({key:d,action:"delete",why:`Jira no longer lists it \
for ${l}`}))];return{created:o,updated:s,deleted:a,unchanged:n.fetched.size-o.length-s.length,failed:n.failed,mode:t.kind===
"full"?`all issues: ${t.why}`:`changes since ${new Date(t.sinceMs).toISOString()}`,commit:c,...e.dryRun?{planned:u}:{}}}
i(gl,"report");function ci(e){return e.map(t=>({key:t,project:C(t),number:ge(t)})).sort((t,n)=>t.project===n.project?t.number-
n.number:t.project<n.project?-1:1).map(({key:t})=>t)}i(ci,"sortKeys");async function ui(e,t,n,r){var h=[];try{let o=i(T=>n.emit({kind:"operation-started",at:n.now(),operation:T}),"begin");o(
"connect");let s=de(h,await Ko(n,r),!0);let a=await ni(e,t,s,r);n.emit({kind:"configured",at:n.now(),configHash:a.configHash});
o("discover-issues");let c=await Lo(a,r);n.emit({kind:"discovered",at:n.now(),total:c.ids.length});o("sync-issues");let l=await Xo(
a,c,n,r);let u=Bo();await Re(c.ids,u,l,r);await Qo(c,u,l,r);let d=await Ho(a,c,u,l,r);let m=await Wo(a,d,u,r);c.isComplete||
await ei(a,m,u,l,r);let p=u.fetched.size+u.failed.length;n.emit({kind:"discovered",at:n.now(),total:p});o("push-changes");
return await li(a,{census:d,gone:m,synced:u,explanations:l.explanations},n,r)}catch(b){var w=b,A=!0}finally{var I=fe(h,w,
A);I&&await I}}i(ui,"sync");async function Dn(e,t,n){let r=AbortSignal.any([n,AbortSignal.timeout(e.spec.timeout*1e3)]),{maxRetries:o}=e.spec.retryPolicy;
for(let s=0;;s++){let a=await wl(e,t,s,r);if(a.kind!=="failed"||!a.failure.retryable||a.report!==void 0||r.aborted||s>=o)
return di(a,t);try{await kl(a.failure,e,t,s,r)}catch(l){return di(fi(l,r),t)}}}i(Dn,"runSync");async function wl(e,t,n,r){
let o=t.newOperationID(),{generation:s,request:a}=e;t.emit({kind:"started",at:t.now(),operationID:o,generation:s,retryCount:n,
...a===void 0?{}:{request:a}});try{return bl(await ui(e,o,t,r),e)}catch(c){return fi(c,r)}}i(wl,"trySync");function bl(e,{
spec:t}){let{failed:n}=e;return n.length<=t.failurePolicy.maxFailedIssues?{kind:"completed",report:e}:{kind:"failed",failure:Sl(
e),report:e}}i(bl,"judge");var Ln=5;function Sl({failed:e,created:t,updated:n,unchanged:r}){let o=e.slice(0,Ln).map(({key:l,
id:u,failure:d})=>`${l??u}: ${d.message}`),s=e.length>Ln?` (and ${e.length-Ln} more)`:"",a=t.length+n.length+r;return{reason:"\
IssuesFailed",message:`${e.length} of ${e.length+a} issues could not be mirrored and will be tried again by the next run\
. What could be mirrored (${a}) is in the branch. ${o.join(" ")}${s}`,retryable:e.some(({failure:l})=>l.retryable)}}i(Sl,
"issuesFailed");function fi(e,t){let n=t.aborted?S(t):e;return n instanceof E?n.failure.reason==="Cancelled"?{kind:"canc\
elled",message:n.failure.message}:{kind:"failed",failure:n.failure}:{kind:"failed",failure:{reason:"Internal",message:`T\
his is a bug in jirasync: ${n instanceof Error?n.message:String(n)}`,retryable:!1,cause:n}}}i(fi,"classify");async function kl(e,t,n,r,o){
let s=Rl(e,t.spec.retryPolicy,r);n.emit({kind:"retrying",at:n.now(),failure:pi(e,n),retryCount:r+1,seconds:s}),await n.sleep(
s*1e3,o)}i(kl,"waitForRetry");function Rl(e,t,n){return e.retryable&&e.retryAfter!==void 0?e.retryAfter:t.initialDelay*t.
backoffMultiplier**n}i(Rl,"retryDelay");function di(e,t){let n=t.now();switch(e.kind){case"completed":return t.emit({kind:"\
completed",at:n,commit:e.report.commit}),e;case"failed":{let r=pi(e.failure,t);return t.emit({kind:"failed",at:n,failure:r}),
{...e,failure:r}}case"cancelled":return t.emit({kind:"cancelled",at:n,message:e.message}),e;default:return e}}i(di,"fini\
sh");function pi(e,{redactor:t}){return{...e,message:t.redact(e.message)}}i(pi,"redacted");import{randomUUID as ld}from"node:crypto";import{setTimeout as ud}from"node:timers/promises";import{spawn as xl}from"node:child_process";import{Readable as El}from"node:stream";import{pipeline as Al}from"node:stream/promises";
import{setTimeout as Il}from"node:timers/promises";var Tl=16384,Mn=64*1024*1024,Pl=2e3,Ol=20,Cl=65536;function ce(e,t,n,r){let{closed:o,running:s}=e.lifetime,a=xl("git",t,
{cwd:e.cwd,env:e.env,detached:!0,stdio:"pipe"});a.stdin.on("error",()=>{});let c=$l(a,t[0]??"git",n,[r,o]);return s.add(
c),c.then(()=>s.delete(c)),{stdin:a.stdin,stdout:a.stdout,exit:c}}i(ce,"startGit");function $l(e,t,n,r){let o="";return e.
stderr.setEncoding("utf8").on("data",s=>{o=(o+s).slice(-Tl)}),new Promise(s=>{let a,c=i(m=>{a??={failure:m,ended:vl(e)}},
"stop"),l=i(()=>{let m=r.find(p=>p.aborted);m!==void 0&&c(S(m))},"onAbort"),u=n===null?void 0:setTimeout(()=>c(_l(t,n)),
n),d=i(m=>{clearTimeout(u);for(let p of r)p.removeEventListener("abort",l);s(m)},"finish");e.once("error",m=>d({kind:"st\
opped",failure:Fl(m)})),e.once("close",m=>{if(a===void 0)return d({kind:"exited",code:m,stderr:o});let{failure:p,ended:h}=a;
h.then(()=>d({kind:"stopped",failure:p}))});for(let m of r)m.addEventListener("abort",l,{once:!0});l()})}i($l,"exitOf");
async function vl(e){let t=performance.now()+Pl;for(Nn(e,"SIGTERM");Nn(e,0)&&performance.now()<t;)await Il(Ol);Nn(e,"SIG\
KILL"),e.stdout.destroy(),e.stderr.destroy()}i(vl,"endGroup");function Nn(e,t){if(e.pid===void 0)return!1;try{return process.
kill(-e.pid,t)}catch{return!1}}i(Nn,"signalGroup");var _l=i((e,t)=>y("Timeout",`git ${e} did not finish within ${t/1e3} \
s. Check that the repository answers.`),"limitPassed");function Fl(e){let t="code"in e?String(e.code):e.message;return t===
"ENOENT"?f("Internal","The git program was not found. Install git 2.31 or later and put it on PATH.",e):y("Internal",`Th\
e git program could not be started (${t}). The machine may be short of memory.`,e)}i(Fl,"notStarted");async function L(e,t,n,r){
if(r.aborted)throw S(r);let o={...e.env,...n.env},s=ce({...e,env:o},t,e.limitMs,r),a=Dl(s.stdin,n.input),[c,l]=await Promise.
all([Ll(s.stdout),s.exit,a.catch(()=>{})]);if(l.kind==="stopped")throw l.failure;if(await a,c==="too much")throw f("Inte\
rnal",`git ${t[0]} wrote more than ${Mn} bytes.`);return{code:l.code,stdout:c,stderr:l.stderr}}i(L,"runGit");async function Q(e,t,n,r){
let{code:o,stdout:s,stderr:a}=await L(e,t,n,r);if(o!==0)throw Z(`git ${t[0]}`,a);return s.toString("utf8").trimEnd()}i(Q,
"expectGit");function Z(e,t){let n=t.trim().split(`
`),r=n.find(o=>/^(?:fatal|error):/.test(o))??n.at(-1)??"";return/No space left on device|Disk quota exceeded/.test(t)?y(
"Internal",`${e} failed: no space left for temporary files. Free some, or set TMPDIR.`):f("Internal",`${e} failed: ${r.slice(
0,300)||"it gave no reason"}.`)}i(Z,"internal");async function Ll(e){let t=[],n=0;try{for await(let r of e)Buffer.isBuffer(
r)&&(n+=r.length,n<=Mn&&t.push(r))}catch{}return n>Mn?"too much":Buffer.concat(t)}i(Ll,"collect");async function Dl(e,t){
if(t===void 0||Buffer.isBuffer(t)){e.end(t);return}try{await Al(El.from(Ml(t),{objectMode:!1}),e)}catch(n){if(!Nl(n))throw n}}
i(Dl,"feed");function Nl(e){let t=e instanceof Error&&"code"in e?e.code:void 0;return t==="EPIPE"||t==="ERR_STREAM_PREMA\
TURE_CLOSE"||t==="ECONNRESET"||t==="ERR_STREAM_DESTROYED"}i(Nl,"isPipeError");function*Ml(e){let t="";for(let n of e)t+=
n,t.length>=Cl&&(yield Buffer.from(t),t="");t!==""&&(yield Buffer.from(t))}i(Ml,"coalesced");var jl=[{pattern:/Host key verification failed|no matching host key type/,reason:"AuthenticationFailed",retryable:!1,advice:"\
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
d",retryable:!1,advice:"the account that runs this may not read or write the repository's files."}];function M(e,t,n){let r=jl.
find(({pattern:c})=>c.test(n)),o=Wl(n),s=`${e} ${t}`;if(r===void 0)return y("RepositoryUnavailable",`${s} failed: ${o===
""?"git gave no reason":o}. Check that the server is up and reachable.`);let a=`${s} failed: ${r.advice}${o===""?"":` (g\
it: ${o})`}`;return r.retryable?y(r.reason,a):f(r.reason,a)}i(M,"connectionFailure");var mi=i(e=>/couldn't find remote ref/i.
test(e),"isMissingRef"),Jl=/non-fast-forward|fetch first|stale info|cannot lock ref|failed to (?:update|lock|write) ref|incorrect old value|reference already exists|but expected|remote ref updated since/i,
Ul=/unpacker error|Internal Server Error|failed to migrate objects|remote failed to report status/i,Bl=/insufficient permission|Permission denied|Read-only file system/i,
Gl=/'(refs\/[^']*)' exists; cannot create/;function hi(e,t,n,r){let o=Gl.exec(r)?.[1];if(o!==void 0){let a=`${e} cannot \
hold the branch ${t} beside ${bt(o)}. Choose another branch name.`;return{kind:"refused",failure:f("PushRejected",a)}}if(Bl.
test(r)&&!/hook declined/.test(n))return{kind:"refused",failure:M("Pushing to",e,r)};let s=bt(n);if(Ul.test(s)){let a=`P\
ushing to ${e} failed: ${s}. The server may be busy or out of space.`;return{kind:"trouble",failure:y("RepositoryUnavail\
able",a)}}if(Jl.test(s)){let a=`Others keep pushing to ${t} of ${e} (${s}). The next run tries again.`;return{kind:"conf\
lict",failure:y("PushConflict",a)}}return{kind:"refused",failure:Hl(e,t,s,r)}}i(hi,"rejection");function Hl(e,t,n,r){if(/currently checked out/.
test(n))return f("PushRejected",`${e} has ${t} checked out and refused the push. Push to a bare repository or to another\
 branch.`);let o=Kl(r);return f("PushRejected",`${e} refused the push to ${t}: ${n}${o===""?"":`: ${o}`}. Change the bra\
nch's protection or hooks for this account, or choose another branch.`)}i(Hl,"pushRejected");function Kl(e){return e.split(
`
`).flatMap(n=>n.startsWith("remote: ")?[bt(n.slice(8))]:[]).filter(n=>n!=="").join(" ").slice(0,500).replace(/[.\s]+$/,"")}
i(Kl,"remoteWords");function Wl(e){let t=e.split(`
`).map(bt).filter(r=>r!=="");return(t.find(r=>/^ssh: |^[^ ]+: Permission denied \(/.test(r))??t.find(r=>/^(?:remote: )?(?:fatal|error|ERROR):/.
test(r))??t.find(r=>!/^hint:|^warning:/.test(r))??"").replace(/^(?:fatal|error): /,"").slice(0,300).replace(/[.\s]+$/,"")}
i(Wl,"saidLine");function bt(e){return e.replace(/\u001b\[[0-?]*[ -/]*[@-~]/g,"").replace(/\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?/g,
"").replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g," ").replace(/(\w:\/\/)[^\s/@']*@/g,"\
$1").replace(/(\w:\/\/[^\s?#']*)[?#][^\s']*/g,"$1").trim()}i(bt,"printable");function St(e,t){return{head:t,readFile:i(async(n,r)=>t===null?null:ql(e,t,n,r),"readFile"),listFiles:i((n,r)=>zl(e,t,n,
r),"listFiles")}}i(St,"openBase");async function ql(e,t,n,r){let{setup:o,target:s}=e,a=await L(o,["ls-tree","-z","--full\
-tree",t,"--",n],{},r);if(a.code!==0)throw Z("git ls-tree",a.stderr);let c=yi(a.stdout.toString("utf8").split("\0")[0]??
"");if(c===null||c.path!==n||!/^100/.test(c.mode))return null;let l=await L(o,["cat-file","blob",c.oid],{},r);if(l.code!==
0)throw M(`Reading ${JSON.stringify(n)} from`,s.remote.url,l.stderr);return l.stdout}i(ql,"readFile");async function*zl(e,t,n,r){
if(t===null||n.length===0)return;let o=n.map(d=>d.replace(/^\/+|\/+$/g,"")),s=o.includes("")?[]:["--",...o],a=new AbortController,
{setup:c}=e,l=["ls-tree","-r","-z","--full-tree",t,...s],u=ce(c,l,c.limitMs,AbortSignal.any([r,a.signal]));u.stdin.end();
try{let d="";for await(let p of u.stdout.setEncoding("utf8")){let h=(d+String(p)).split("\0");d=h.pop()??"";for(let b of h){
let w=yi(b);w!==null&&(yield w)}}let m=await u.exit;if(m.kind==="stopped")throw m.failure;if(m.code!==0)throw Z("git ls-\
tree",m.stderr)}catch(d){throw r.aborted?S(r):d}finally{a.abort(),await u.exit}}i(zl,"listFiles");function yi(e){let t=e.
indexOf("	"),[n,,r]=e.slice(0,Math.max(t,0)).split(" ");return n===void 0||r===void 0?null:{path:e.slice(t+1),mode:n,oid:r}}
i(yi,"parseEntry");import{createHash as Yl}from"node:crypto";var Vl={sha1:40,sha256:64};function kt(e,t,n){return Yl(n).update(`${e} ${t.byteLength}\0`).update(t).digest("hex")}i(kt,
"objectId");var Fe=i((e,t)=>kt("blob",e,t),"blobIdOf"),jn=i(e=>kt("tree",new Uint8Array,e),"emptyTreeId"),gi=i(e=>e.length===
Vl.sha256?"sha256":"sha1","objectFormatOf"),wi=i(e=>/^(?:[\da-f]{40}|[\da-f]{64})$/.test(e),"isObjectId");async function Rt(e,t,n,r){if(r.aborted)throw S(r);let o=i(()=>{},"stop"),s=new Promise((a,c)=>{let l=i(()=>c(S(r)),"onA\
bort"),d=setTimeout(i(()=>c(y("Timeout",`${t} did not finish within ${n/1e3} s.`)),"onLimit"),n);r.addEventListener("abo\
rt",l,{once:!0}),o=i(()=>{clearTimeout(d),r.removeEventListener("abort",l)},"stop")});try{return await Promise.race([e,s])}finally{
o()}}i(Rt,"within");async function bi(e,t){if(t.aborted)throw S(t);await new Promise((n,r)=>{let o=i(()=>{clearTimeout(s),
r(S(t))},"onAbort"),s=setTimeout(()=>{t.removeEventListener("abort",o),n()},e);t.addEventListener("abort",o,{once:!0})})}
i(bi,"pause");var xt=256*1024,Et=class{static{i(this,"BlobWriter")}#e;#t;constructor(t){this.#e=t}async write(t,n){return this.#t??=Xl(
this.#e),Ql(this.#t,t),await Zl(this.#t,this.#e.setup.limitMs,n),Fe(t,this.#e.objectFormat)}async finish(t){let n=this.#t;
if(n===void 0)return;this.#t=void 0,Si(n),n.child.stdin.end(`done
`);let r=await Rt(n.child.exit,"git fast-import",this.#e.setup.limitMs,t);Jn(r)}};function Xl(e){let t=ce(e.setup,["fast\
-import","--quiet","--done","--depth=0"],null,e.setup.lifetime.closed);t.stdout.resume();let n={child:t,free:[],chunk:Buffer.
allocUnsafeSlow(xt),used:0,ended:void 0,draining:void 0};return t.exit.then(r=>{n.ended=r}),n}i(Xl,"startImport");function Ql(e,t){
let n=`blob
data ${t.byteLength}
`,r=n.length+t.byteLength+1;if(e.used+r>xt&&Si(e),r>xt){e.child.stdin.write(n),e.child.stdin.write(t),e.child.stdin.write(
`
`);return}e.used+=e.chunk.write(n,e.used,"latin1"),e.chunk.set(t,e.used),e.used+=t.byteLength,e.chunk[e.used++]=10}i(Ql,
"append");function Si(e){if(e.used===0)return;let{chunk:t}=e;e.child.stdin.write(t.subarray(0,e.used),()=>e.free.push(t)),
e.chunk=e.free.pop()??Buffer.allocUnsafeSlow(xt),e.used=0}i(Si,"flush");async function Zl(e,t,n){let{stdin:r,exit:o}=e.child;
e.ended!==void 0&&Jn(e.ended),r.writableNeedDrain&&(e.draining??=new Promise(s=>{let a=i(()=>{r.off("drain",a).off("clos\
e",a),e.draining=void 0,s()},"done");r.on("drain",a).on("close",a)}),await Rt(e.draining,"Writing to git fast-import",t,
n),r.destroyed&&Jn(await Rt(o,"git fast-import",t,n)))}i(Zl,"drained");function Jn(e){if(e.kind==="stopped")throw e.failure;
if(e.code!==0)throw e.code===null?y("Internal","git fast-import was killed; the machine may be short of memory."):Z("git\
 fast-import",e.stderr)}i(Jn,"assertSucceeded");import{createHash as eu}from"node:crypto";import{deflateSync as ki}from"node:zlib";var tu={tree:2},nu=8192,ru=4*1024*1024,ou=4096,Ri=1,At=class{static{i(this,"PackWriter")}#e;#t=[];#n=0;#r=new Set;constructor(t){
this.#e=t}async add(t,n,r,o){let s=kt(t,n,this.#e.objectFormat);if(s===r||this.#r.has(s))return s;let a=iu(tu[t],n.length),
c=su(n);return this.#r.add(s),this.#t.push(a,c),this.#n+=a.length+c.length,(this.#r.size>=nu||this.#n>=ru)&&await this.finish(
o),s}async finish(t){let n=this.#r.size;if(n===0)return;let r=Buffer.from("PACK\0\0\0\0\0\0\0","latin1");r.writeUInt32BE(
n,8);let o=[r,...this.#t],s=eu(this.#e.objectFormat);for(let c of o)s.update(c);let a=Buffer.concat([...o,s.digest()]);this.#t=
[],this.#n=0,this.#r=new Set,await Q(this.#e.setup,["index-pack","--stdin","--threads=1"],{input:a},t)}};function iu(e,t){
let n=[],r=e<<4|t&15;for(let o=Math.floor(t/16);;o=Math.floor(o/128)){if(n.push(o>0?r|128:r),o===0)return Buffer.from(n);
r=o&127}}i(iu,"recordHeader");function su(e){return e.length>ou?ki(e,{level:Ri}):ki(e,{level:Ri,windowBits:9,memLevel:1,
chunkSize:e.length+64})}i(su,"deflate");var It=class{static{i(this,"TreeReader")}#e;#t;#n;#r=Buffer.alloc(0);constructor(t,n){this.#e=t,this.#t=n}async resolve(t){
return(await this.#o(t)).oid}async read(t){return(await this.#o(t)).content}async[Symbol.asyncDispose](){this.#n!==void 0&&
(this.#n.child.stdin.end(),this.#n.child.stdout.destroy(),await this.#n.child.exit)}async#o(t){this.#n??=this.#i(),this.#n.
child.stdin.write(`${t}
`);let n=await this.#s(l=>l.indexOf(`
`)+1),[r,o,s]=n.toString("latin1").trimEnd().split(" ");if(r===void 0||o!=="tree")throw f("Internal",`git cat-file has n\
o tree ${t}.`);let a=Number(s),c=await this.#s(l=>l.length>a?a+1:0);return{oid:r,content:c.subarray(0,a)}}#i(){let{setup:t}=this.#e,
n=ce(t,["cat-file","--batch"],t.limitMs,this.#t);return{child:n,chunks:n.stdout[Symbol.asyncIterator]()}}async#s(t){let n=[
this.#r];for(;;){let r=n.length===1?this.#r:Buffer.concat(n),o=t(r);if(o>0)return this.#r=r.subarray(o),r.subarray(0,o);
this.#r=r,n.splice(0,n.length,r,await this.#a())}}async#a(){let{child:t,chunks:n}=this.#n??this.#i();try{let{value:o,done:s}=await n.
next();if(s!==!0&&Buffer.isBuffer(o))return o}catch(o){throw this.#t.aborted?S(this.#t):o}let r=await t.exit;throw r.kind===
"stopped"?r.failure:Z("git cat-file",r.stderr)}};var au="40000";async function Ei(e,t,n,r){var d=[];try{let o=cu(n);let s=new At(e);let a=de(d,new It(e,r),!0);let c=t===
null?null:await a.resolve(`${t}^{tree}`);let l=await u("",o,c)??jn(e.objectFormat);await s.finish(r);return{oid:l,isChanged:l!==
(c??jn(e.objectFormat))};async function u(w,A,I){let T=new Map;if(I!==null)for(let k of du(await a.read(I),I))T.set(k.name,
k);for(let k=A.lastFile;k!==void 0;k=k.previous)k.mode!==""?T.set(k.name,k):Le(T.get(k.name))||T.delete(k.name);for(let[
k,H]of A.folders??[]){let K=T.get(k),ue=`${w}${k}/`,xe=await u(ue,H,K!==void 0&&Le(K)?K.oid:null);if(xe!==null&&K!==void 0&&
!Le(K))throw hu(ue);xe!==null?T.set(k,{name:k,mode:au,oid:xe}):Le(K)&&T.delete(k)}return T.size===0?null:s.add("tree",fu(
T),I,r)}i(u,"buildFolder")}catch(m){var p=m,h=!0}finally{var b=fe(d,p,h);b&&await b}}i(Ei,"buildTree");function cu(e){let t=Ai(),
n="",r=t;for(let o of e){mu(o.path);let s=pu(o.path),a=s.lastIndexOf("/"),c=s.slice(0,Math.max(a,0));c!==n&&(r=lu(t,c)),
n=c;let{mode:l,oid:u}=o.kind==="delete"?{mode:"",oid:""}:o;r.lastFile={name:uu(s,a+1),mode:l,oid:u,previous:r.lastFile}}
return t}i(cu,"toFolders");function lu(e,t){let n=e;if(t==="")return e;for(let r of t.split("/")){n.folders??=new Map;let o=n.
folders.get(r)??Ai();n.folders.set(r,o),n=o}return n}i(lu,"folderAt");var Ai=i(()=>({lastFile:void 0,folders:void 0}),"n\
ewFolder"),uu=i((e,t)=>Buffer.from(e,"latin1").toString("latin1",t),"ownCopy");function*du(e,t){let n=t.length/2;for(let r=0;r<
e.length;){let o=e.indexOf(32,r),s=e.indexOf(0,o),a=s+1+n;if(o<0||s<0||a>e.length)throw f("Internal",`The tree ${t} cann\
ot be read.`);yield{name:e.toString("latin1",o+1,s),mode:e.toString("latin1",r,o),oid:e.toString("hex",s+1,a)},r=a}}i(du,
"parseTree");function fu(e){let t=[...e.values()].sort((s,a)=>xi(s)<xi(a)?-1:1),n=0;for(let{mode:s,name:a,oid:c}of t)n+=
s.length+a.length+2+c.length/2;let r=Buffer.allocUnsafe(n),o=0;for(let{mode:s,name:a,oid:c}of t)o+=r.write(`${s} ${a}\0`,
o,"latin1"),o+=r.write(c,o,"hex");return r}i(fu,"serializeTree");var xi=i(e=>Le(e)?`${e.name}/`:e.name,"sortName"),Le=i(
e=>e!==void 0&&/^0?40000$/.test(e.mode),"isTree"),pu=i(e=>/^[\0-\x7f]*$/.test(e)?e:Buffer.from(e).toString("latin1"),"to\
Bytes");function mu(e){if(/^$|\0|(?:^|\/)(?:\.{0,2}|\.git)(?:\/|$)/i.test(e))throw f("Internal",`${JSON.stringify(e)} ca\
nnot be a path in a Git tree.`)}i(mu,"assertTreePath");function hu(e){let t=JSON.stringify(Buffer.from(e.slice(0,-1),"la\
tin1").toString("utf8"));return f("InvalidSpec",`${t} is a file in the branch, where the mirror needs a directory. Move \
the file away, or choose another path for the mirror.`)}i(hu,"occupied");async function Pi(e,t,n,r){let{oid:o,isChanged:s}=await Ei(e,t,n.changes,r);return s?yu(e,o,t,n,r):null}i(Pi,"buildCommi\
t");function yu(e,t,n,r,o){let s={...Ii("AUTHOR",r.author),...Ii("COMMITTER",r.committer??r.author)},a=n===null?[]:["-p",
n],c=r.message.replaceAll("\0","");return Q(e.setup,["commit-tree",t,...a],{env:s,input:[c]},o)}i(yu,"commitTree");function Ii(e,{
name:t,email:n,date:r}){let o=Ti(t);if(o==="")throw f("InvalidSpec",`The commit's ${e.toLowerCase()} has no name. Give o\
ne, as in "Jira Sync".`);return{[`GIT_${e}_NAME`]:o,[`GIT_${e}_EMAIL`]:Ti(n),[`GIT_${e}_DATE`]:`@${Math.floor(r.getTime()/
1e3)} +0000`}}i(Ii,"identityVariables");var Ti=i(e=>e.replace(/[\u0000-\u0020\u007f<>]+/g," ").replace(/^[\s.,:;"'\\]+|[\s.,:;"'\\]+$/g,
""),"withoutCrud");async function Oi(e,t,n,r){let{target:o,setup:s}=e,{ref:a}=o,l=["--porcelain","--no-thin","--no-verify","--no-signed","-\
-recurse-submodules=no",`--force-with-lease=${a}:${n.branch??""}`],{code:u,stdout:d,stderr:m}=await L(s,["push",...l,"--",
"origin",`${t}:${a}`],{},r),p=wu(d.toString("utf8"),a),h=o.remote.url;if(p===null)return gu(u,M("Pushing to",h,m));if(p.
flag!=="!")return{kind:"landed"};let{kind:b,failure:w}=hi(h,o.branch,p.summary,m);switch(b){case"refused":throw w;case"t\
rouble":return{kind:"unanswered",failure:w};case"conflict":return{kind:b,failure:w};default:return b}}i(Oi,"push");function gu(e,t){
if(e===0||t.failure.reason==="RepositoryUnavailable")return{kind:"unanswered",failure:t};throw t}i(gu,"withoutStatus");function wu(e,t){
for(let n of e.split(`
`)){let[r,o,s]=n.split("	");if(r!==void 0&&s!==void 0&&o?.endsWith(`:${t}`))return{flag:r,summary:s}}return null}i(wu,"r\
efStatus");var Ci="refs/jirasync/base",bu=3;async function De(e,t,n){let r=t.remote.url,{code:o,stdout:s,stderr:a}=await L(e,["ls-r\
emote","--quiet","--",r,"HEAD",t.ref],{},n);if(o!==0)throw M("Reading from",r,a);let c=new Map;for(let l of s.toString("\
utf8").split(`
`)){let[u,d]=l.split("	");u!==void 0&&d!==void 0&&wi(u)&&c.set(d,u)}return{branch:c.get(t.ref)??null,head:c.get("HEAD")??
null}}i(De,"advertisedRefs");async function Tt(e,t,n,r){let{target:o,setup:s}=e,a=t;for(let c=1;c<=bu;c++){let l=a.branch??
a.head;if(l===null)return{head:null,branch:null};if(o.remote.kind==="local")return{head:l,branch:a.branch};let u=await Su(
e,a.branch===null?"HEAD":o.ref,n,r);if(u!==null)return{head:u,branch:a.branch===null?null:u};a=await De(s,o,r)}throw y("\
RepositoryUnavailable",`The branch ${o.branch} of ${o.remote.url} keeps appearing and vanishing.`)}i(Tt,"fetchUpstream");
async function Su(e,t,n,r){let{setup:o,target:s}=e,a=["fetch","--quiet","--no-tags","--no-write-fetch-head","--no-recurs\
e-submodules","--no-auto-maintenance"],c=["--filter=blob:none",...n==="shallow"?["--depth=1"]:[]],{code:l,stderr:u}=await L(
o,[...a,...c,"--","origin",`+${t}:${Ci}`],{},r);if(l===0)return Q(o,["rev-parse","--verify","--quiet",`${Ci}^{commit}`],
{},r);if(mi(u))return null;throw M("Fetching from",s.remote.url,u)}i(Su,"fetchRef");async function $i(e,t,n,r){if(t===n)
return!0;let{code:o}=await L(e.setup,["merge-base","--is-ancestor",t,n],{},r);return o===0}i($i,"isContained");var ku=30,vi=5,Ru=100,xu=1e4;async function _i(e,t,n,r){let o=[],s=0,a=t,c=null;for(let l=1;;l++){let u=c??await Eu(e,a,
n,r);if(u===null)return{commit:u,attempts:l-1,upstream:a};let d=await Oi(e.repository,u,a,r);if(d.kind==="landed")return{
commit:u,attempts:l,upstream:{head:u,branch:u}};if(d.kind==="unanswered"&&s++,l>=ku||s>=vi)throw d.failure;o.push(u);let m=await Au(
e,l,d.failure,r),p=await Iu(e.repository,o,m,r);if(p!==null)return{commit:p,attempts:l,upstream:m};c=m.head===a.head&&m.
branch===a.branch?u:null,a=m}}i(_i,"publish");async function Eu({repository:e,blobs:t},{head:n},r,o){let s=await r(St(e,
n));return await t.finish(o),s===null?null:Pi(e,n,s,o)}i(Eu,"nextCommit");async function Au(e,t,n,r){let{repository:o}=e;
for(let s=1,a=n;;s++){let c=Tu(t+s-1,e.random);e.onRetry({attempt:t,delayMs:c,reason:a.message}),await bi(c,r);try{let l=await De(
o.setup,o.target,r);return await Tt(o,l,"since",r)}catch(l){if(!(l instanceof E&&l.failure.reason==="RepositoryUnavailab\
le"&&l.failure.retryable)||s>=vi)throw l;a=l}}}i(Au,"lookAgain");async function Iu(e,t,{branch:n},r){if(n===null)return null;
for(let o of t)if(await $i(e,o,n,r))return o;return null}i(Iu,"findArrived");function Tu(e,t){return Math.round(t()*Math.
min(xu,Ru*2**e))}i(Tu,"backoffMs");import{resolve as Pu}from"node:path";import{fileURLToPath as Ou}from"node:url";var ee="Use https://host/path.git, ssh://git@host/path.git, git@host:path.git or the path of a bare repository.",Cu=/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
function Li(e,t){return{remote:$u(e),branch:Nu(t),ref:`refs/heads/${t}`}}i(Li,"parseTarget");function $u(e){if(e==="")throw D(
`No repository is given. ${ee}`);if(e.startsWith("-"))throw D(`The repository must not start with "-". ${ee}`);if(/[\u0000-\u001f\u007f]/.
test(e))throw D(`The repository holds control characters. ${ee}`);if(/^[\w.+-]+::/.test(e))throw D(`Remote helpers ("nam\
e::address") are not allowed. ${ee}`);let t=/^([a-z][a-z0-9+.-]*):\/\//i.exec(e)?.[1]?.toLowerCase();return t!==void 0?vu(
e,t):/^[^/]*:/.test(e)?Fu(e):{kind:"local",url:Pu(e)}}i($u,"parseRemote");function vu(e,t){if(!URL.canParse(e)||/[\s\\]/.
test(e))throw D(`The repository is not a valid URL. ${ee}`);let n=new URL(e);if(n.search!==""||n.hash!=="")throw D("The \
repository's URL must not have a query or a fragment.");switch(t){case"https":return Fi(n,"https");case"http":if(!Cu.test(
n.hostname))throw D("Plain http:// would send credentials unprotected. Use https://.");return Fi(n,"http");case"ssh":return _u(
n,e);case"file":return{kind:"local",url:Lu(n)};default:throw D(`Repositories over ${t}:// are not supported. ${ee}`)}}i(
vu,"parseUrl");function Fi(e,t){if(e.username!==""||e.password!=="")throw D(`The repository's URL holds credentials, whi\
ch end up in logs. Write ${e.origin}${e.pathname} and give username and password (or token) as credentials.`);return{kind:"\
http",url:e.href,origin:e.origin,protocol:t}}i(Fi,"parseHttpUrl");function _u(e,t){if(e.password!=="")throw D("The repos\
itory's URL holds a password. Give an SSH key (identity) instead.");let{hostname:n,username:r}=e;if(n===""||n.startsWith(
"-")||r.startsWith("-"))throw D(`The repository's host or user is not valid. ${ee}`);return{kind:"ssh",url:t}}i(_u,"pars\
eSshUrl");function Fu(e){if(!/^(?:[\w.][\w.+-]*@)?(?:[\w.][\w.-]*|\[[\da-f:.]+\]):[^\s-]\S*$/i.test(e))throw D(`The repo\
sitory is not a valid address. ${ee}`);return{kind:"ssh",url:e}}i(Fu,"parseScpAddress");function Lu(e){try{return Ou(e)}catch(t){
throw f("InvalidSpec","The repository's file:// URL does not name a path of this machine.",t)}}i(Lu,"localPath");var Du=[
[/^$/,"is empty"],[/^-/,'starts with "-"'],[/^(?:HEAD|@)$/,"is a name that git reserves"],[/^refs\//,"is a full ref name\
; give the short one (main, not refs/heads/main)"],[/[\u0000-\u0020\u007f~^:?*[\\]/,"holds a space, a control character \
or one of ~ ^ : ? * [ \\"],[/\.\.|@\{/,'holds ".." or "@{"'],[/^\/|\/$|\/\//,"has an empty part between slashes"],[/(?:^|\/)\./,
'has a part that starts with "."'],[/\.lock(?:\/|$)|\.$/,'has a part that ends with ".lock", or ends with "."']];function Nu(e){
let t=Du.find(([n])=>n.test(e));if(t!==void 0)throw D(`The branch ${JSON.stringify(e)} ${t[1]}. A valid one: main.`);return e}
i(Nu,"checkedBranch");var D=i(e=>f("InvalidSpec",e),"invalid");import{copyFile as Wu,mkdir as qu,mkdtemp as zu,readdir as Yu,rm as Vu,stat as Xu,writeFile as Qu}from"node:fs/promises";
import{tmpdir as Zu}from"node:os";import{join as le}from"node:path";import{writeFile as Ju}from"node:fs/promises";import{join as Un}from"node:path";import{dirname as Mu}from"node:path";var ju=["PATH","GIT_EXEC_PATH","TMPDIR","http_proxy","https_proxy","HTTPS_PROXY","all_proxy","ALL_PROXY","no_proxy","NO_\
PROXY","GIT_SSL_CAINFO","GIT_SSL_CAPATH","SSH_AUTH_SOCK"];function Di(e,t){let n=ju.flatMap(r=>{let o=e[r];return o===void 0?
[]:[[r,o]]});return{...e.SSL_CERT_FILE===void 0?{}:{GIT_SSL_CAINFO:e.SSL_CERT_FILE},...Object.fromEntries(n),HOME:t,XDG_CONFIG_HOME:t,
GIT_CEILING_DIRECTORIES:Mu(t),LC_ALL:"C.UTF-8",LANGUAGE:"",GIT_CONFIG_NOSYSTEM:"1",GIT_CONFIG_GLOBAL:"/dev/null",GIT_TERMINAL_PROMPT:"\
0",GIT_OPTIONAL_LOCKS:"0",GIT_LITERAL_PATHSPECS:"1",MALLOC_MMAP_THRESHOLD_:"4194304",MALLOC_TRIM_THRESHOLD_:"67108864"}}
i(Di,"isolatedEnvironment");function Pt(e){let t=e.flatMap(([n,r],o)=>[[`GIT_CONFIG_KEY_${o}`,n],[`GIT_CONFIG_VALUE_${o}`,
r]]);return{GIT_CONFIG_COUNT:String(e.length),...Object.fromEntries(t)}}i(Pt,"configurationVariables");var Uu="x-access-token",Bu='!f() { test "$1" = get && printf "username=%s\\npassword=%s\\n" "$JIRASYNC_GIT_USERNAME" "$JIR\
ASYNC_GIT_PASSWORD"; }; f';async function Mi(e,t,n,r,o){switch(e.kind){case"local":return{GIT_ALLOW_PROTOCOL:"file",...Pt(
n)};case"http":{let s=Gu(e.origin,t),a=await Bn(t.ca,t.caFile,Un(o,"ca.pem"));return{GIT_ALLOW_PROTOCOL:e.protocol,...a===
void 0?{}:{GIT_SSL_CAINFO:a},...s.env,...Pt([...n,...s.configuration])}}case"ssh":return{GIT_ALLOW_PROTOCOL:"ssh",...await Hu(
t,r,o),...Pt(n)};default:return e}}i(Mi,"connectionEnvironment");function Gu(e,t){let{username:n,password:r,bearerToken:o}=t;
for(let[s,a]of Object.entries({username:n,password:r,bearerToken:o}))if(a!==void 0&&/[\u0000-\u001f\u007f]/.test(a))throw f(
"InvalidSpec",`The credentials' ${s} holds a line break or a control character.`);if(o!==void 0){if(r!==void 0)throw f("\
InvalidSpec","The credentials hold a password and a bearerToken. Give one of them.");return{configuration:[[`http.${e}/.\
extraHeader`,`Authorization: Bearer ${o}`],["http.followRedirects","false"]],env:{}}}if(r!==void 0){let s={JIRASYNC_GIT_USERNAME:n??
Uu,JIRASYNC_GIT_PASSWORD:r};return{configuration:[[`credential.${e}.helper`,Bu]],env:s}}if(t.identity!==void 0||t.identityFile!==
void 0)throw f("InvalidSpec","The credentials hold an SSH key, but the repository is an https:// URL. Give username and \
password, or an ssh:// address.");return{configuration:[],env:{}}}i(Gu,"httpLogin");async function Hu(e,t,n){let r=await Bn(
e.identity,e.identityFile,Un(n,"identity")),o=await Bn(e.knownHosts,e.knownHostsFile,Un(n,"known_hosts"));if(r===void 0&&
(e.password!==void 0||e.bearerToken!==void 0))throw f("InvalidSpec","The credentials hold a password or token, but the r\
epository is reached over SSH. Give an SSH key (identity), or an https:// URL.");let s=t.SSH_AUTH_SOCK===void 0?{}:{SSH_AUTH_SOCK:t.
SSH_AUTH_SOCK},a=t.GIT_SSH_COMMAND;if(r===void 0&&o===void 0&&a!==void 0)return{...s,GIT_SSH_COMMAND:a,GIT_SSH_VARIANT:t.
GIT_SSH_VARIANT??"auto"};let l=["ssh",...["BatchMode=yes","StrictHostKeyChecking=yes","ConnectTimeout=30","ServerAliveIn\
terval=15","ServerAliveCountMax=4",...o===void 0?[]:[`UserKnownHostsFile=${Ni(o)}`,"GlobalKnownHostsFile=/dev/null"],...r===
void 0?[]:[`IdentityFile=${Ni(r)}`,"IdentitiesOnly=yes"]].flatMap(u=>["-o",Ku(u)])].join(" ");return{...s,GIT_SSH_COMMAND:l,
GIT_SSH_VARIANT:"ssh"}}i(Hu,"sshCommand");async function Bn(e,t,n){return e===void 0?t:(await Ju(n,e.endsWith(`
`)?e:`${e}
`,{mode:384}),n)}i(Bn,"fileFor");var Ni=i(e=>`"${e.replaceAll("%","%%").replace(/["\\]/g,"\\$&")}"`,"sshQuoted"),Ku=i(e=>`\
'${e.replaceAll("'","'\\''")}'`,"shellQuoted");var ed=[["core.compression","1"],["pack.compression","1"],["pack.window","0"],["pack.depth","0"],["pack.useSparse","fals\
e"],["fastimport.unpackLimit","0"],["core.fsync","none"],["core.hooksPath","/dev/null"],["core.protectHFS","true"],["cor\
e.protectNTFS","true"],["gc.auto","0"],["maintenance.auto","false"]],td=120;async function ji(e,t,n,r,o){let s=r??n.TMPDIR??
Zu();await rd(s);let a=await zu(le(s,Ji));try{let c=[...ed,...od(e.remote)],l=await Mi(e.remote,t,c,n,a);return{dir:a,target:e,
setup:{cwd:a,env:{...Di(n,a),...l},...o}}}catch(c){throw await Ot(a),c}}i(ji,"createWorkspace");var Ji="jirasync-git-",nd=1440*
6e4;async function rd(e){for(let t of await Yu(e).catch(()=>[])){if(!t.startsWith(Ji))continue;let n=le(e,t),{mtimeMs:r}=await Xu(
n).catch(()=>({mtimeMs:Date.now()}));Date.now()-r>nd&&await Ot(n).catch(()=>{})}}i(rd,"removeAbandoned");var Ot=i(e=>Vu(
e,{recursive:!0,force:!0,maxRetries:5}),"removeWorkspace");function od(e){let t=["remote.origin.url",e.url];return e.kind===
"local"?[t]:[t,["remote.origin.promisor","true"],["remote.origin.partialCloneFilter","blob:none"],["http.lowSpeedLimit",
"1"],["http.lowSpeedTime",String(td)]]}i(od,"connectionConfiguration");async function Ui(e,t,n){let r=le(e.dir,"reposito\
ry.git"),o=["init","--quiet","--bare","--template=",`--object-format=${t}`,"--",r];await Q(e.setup,o,{},n);let s={...e.setup,
cwd:r,env:{...e.setup.env,GIT_DIR:r}};return e.target.remote.kind==="local"&&await id(e,r,n),{dir:r,target:e.target,objectFormat:t,
setup:s}}i(Ui,"createRepository");async function id(e,t,n){let{objects:r,shallow:o}=await Bi(e,n);await qu(le(t,"objects",
"info"),{recursive:!0}),await Qu(le(t,"objects","info","alternates"),`${r}
`),await Wu(o,le(t,"shallow")).catch(s=>{if(!sd(s))throw s})}i(id,"borrowObjects");var sd=i(e=>e instanceof Error&&"code"in
e&&e.code==="ENOENT","isMissingFile");async function Bi(e,t){let n=e.target.remote.url,r=["--show-object-format","--path\
-format=absolute","--git-path","objects","--git-path","shallow"],o={GIT_CEILING_DIRECTORIES:le(n,"..")},{code:s,stdout:a,
stderr:c}=await L(e.setup,["-C",n,"rev-parse",...r],{env:o},t),[l,u,d]=a.toString("utf8").trimEnd().split(`
`);if(s!==0||u===void 0||d===void 0)throw M("Opening",n,c);return{objects:u,shallow:d,objectFormat:l==="sha256"?"sha256":
"sha1"}}i(Bi,"openLocal");async function Gi(e,t){let{setup:n,target:r}=e;if(r.remote.kind==="local")return(await Bi(e,t)).
objectFormat;let o={GIT_TRACE_PACKET:"1"},{code:s,stderr:a}=await L(n,["ls-remote","--",r.remote.url,"HEAD"],{env:o},t);
if(s!==0)throw M("Reading from",r.remote.url,a);return/\bobject-format=sha256\b/.test(a)?"sha256":"sha1"}i(Gi,"emptyRepo\
sitoryFormat");var ad=6e5;async function Hn(e,t,n){let r=Li(e.repository,e.branch),o=new AbortController,s=new Set,a={limitMs:t.limitMs??
ad,lifetime:{closed:o.signal,running:s}},c=await ji(r,e.credentials??{},t.env,t.tempDir,a),l=i(async()=>{o.abort(f("Inte\
rnal","The destination was closed while it was in use.")),await Promise.all(s),await Ot(c.dir)},"close");try{let u=await De(
c.setup,r,n),d=u.branch??u.head,m=d===null?await Gi(c,n):gi(d),p=await Ui(c,m,n),h=await Tt(p,u,"shallow",n);return new Gn(
cd(p,t),h,l)}catch(u){throw await l(),u}}i(Hn,"openDestination");function cd(e,{random:t,onRetry:n}){return{repository:e,
blobs:new Et(e),random:t??Math.random,onRetry:n??(()=>{})}}i(cd,"publishDeps");var Gn=class{static{i(this,"GitDestinatio\
n")}#e;#t;#n;#r=!1;constructor(t,n,r){this.#e=t,this.#n=n,this.#t=r}get base(){return St(this.#e.repository,this.#n.head)}blobId(t){
return Fe(t,this.#e.repository.objectFormat)}writeBlob(t,n){return this.#e.blobs.write(t,n)}async publish(t,n){if(this.#r)
throw f("Internal","publish was called while another publish was running.");this.#r=!0;try{let{commit:r,attempts:o,upstream:s}=await _i(
this.#e,this.#n,t,n);return this.#n=s,{commit:r,attempts:o}}finally{this.#r=!1}}[Symbol.asyncDispose](){return this.#t()}};function Ne({destination:e},{jira:t,git:n},{env:r,redactor:o},s){let a=i(()=>new Date,"now"),c=i((u,d)=>s({kind:"waiting",
at:a(),seconds:u,message:o.redact(d)}),"waiting"),l={env:r,now:Date.now,random:Math.random,sleep:Kn,onWait:i(({seconds:u,
message:d})=>c(u,d),"onWait")};return{connectJira:i(u=>cn(t,l,u),"connectJira"),openDestination:i(u=>Hn({repository:e.repository,
branch:e.branch,credentials:n},{env:r,onRetry:i(({delayMs:d,reason:m})=>c(d/1e3,m),"onRetry")},u),"openDestination"),emit:s,
now:a,newOperationID:ld,sleep:Kn,redactor:o}}i(Ne,"syncDeps");async function Kn(e,t){try{await ud(e,void 0,{signal:t})}catch(n){
throw t.aborted?S(t):n}}i(Kn,"wait");async function dd(e,t,n,r){let{suspend:o,schedule:s,timeZone:a}=e.resource.spec;if(o)return{kind:"suspended"};if(s===void 0)
return{kind:"due"};let c=await fd(e,t,r),l=lr(s,a,n);return c===void 0||l!==void 0&&l>c?{kind:"due"}:{kind:"not-due",next:ur(
s,a,n)}}i(dd,"dueness");async function fd(e,t,n){try{return e.cluster===void 0?await md(e,t,n):await pd(e,e.cluster,n)}catch(r){
if(r instanceof E&&!n.aborted)return;throw r}}i(fd,"lastRun");async function pd({resource:{metadata:e}},{client:t},n){let{
name:r,namespace:o=t.namespace}=e;try{let s=pr(await t.get(gr,{name:r,namespace:o},n)),{phase:a,syncState:c}=s.status;return mr(
s)||hr(s)||a!=="Completed"||c?.startTime===void 0?void 0:new Date(c.startTime)}catch(s){if(yr(s))return;throw s}}i(pd,"l\
astRunOfCluster");async function md({resource:{metadata:e,spec:t},settings:n},r,o){var d=[];try{let{openDestination:s}=Ne(
t,n,r,()=>{});let a=de(d,await s(o),!0);let{name:c,namespace:l}=e;let u={name:c,spec:t,...l===void 0?{}:{namespace:l}};return await zt(
u,a,o)??void 0}catch(m){var p=m,h=!0}finally{var b=fe(d,p,h);b&&await b}}i(md,"lastRunOfDestination");var hd={JIRA_BASE_URL:"Jira's address, with its context path if it has one; `--jira-url` and a manifest's `source.url` w\
in",JIRA_EMAIL:"Account for Basic authentication; without it the token is sent as a Bearer token",JIRA_PAT:"API token (w\
ith `JIRA_EMAIL`) or personal access token",JIRA_CA_FILE:"PEM file with the certificate authority of Jira's host, truste\
d besides the usual ones",JIRASYNC_AUTHOR:"Author and committer of commits, as `NAME <EMAIL>`",JIRASYNC_GIT_USERNAME:"Us\
er name for an https repository; default x-access-token, which suits tokens",JIRASYNC_GIT_PASSWORD:"Password or token fo\
r an https repository",JIRASYNC_GIT_BEARER_TOKEN:"Token that an https repository takes as a Bearer token, instead of a p\
assword",JIRASYNC_GIT_IDENTITY_FILE:"Private key for a repository over SSH; without it the SSH agent is asked",JIRASYNC_GIT_KNOWN_HOSTS_FILE:"\
Host keys of the SSH server, in the format of known_hosts",JIRASYNC_GIT_CA_FILE:"PEM file with the certificate authoriti\
es of the https repository, in place of the usual ones"},yd={"HTTPS_PROXY, HTTP_PROXY, NO_PROXY":"Proxies for Jira and t\
he repository, in capitals or small letters",SSL_CERT_FILE:"PEM file with certificate authorities, for Jira and the repo\
sitory",NODE_EXTRA_CA_CERTS:"The same, for Jira alone",SSH_AUTH_SOCK:"The SSH agent",GIT_SSH_COMMAND:"The SSH program an\
d its options, where neither a key nor host keys are set above",TMPDIR:"Where the temporary repository of a run is made"};
function j(e,t){return e[t]?.replace(/[\r\n]+$/,"")||void 0}i(j,"setting");var gd=[te.cancelled,te.invalidSpec,te.failed,te.timeout];function wd(e){let t=e.map(({status:n})=>n===void 0?te.failed:
tr(n));return gd.find(n=>t.includes(n))??te.completed}i(wd,"worstExitCode");function bd({metadata:e,status:t},n){let r=n.kind==="cancelled"?void 0:n.report;return{name:e.name,phase:t?.phase,syncState:t?.
syncState,progress:t?.progress,commit:r?.commit??null,changes:{created:r?.created??[],updated:r?.updated??[],deleted:r?.
deleted??[],unchanged:r?.unchanged??0},failedIssues:(r?.failed??[]).map(({id:o,key:s,failure:a})=>({id:o,key:s,reason:a.
reason,message:a.message})),...r?.planned===void 0?{}:{planned:r.planned},conditions:t?.conditions,lastError:t?.lastError??
null}}i(bd,"jsonResult");function Sd({metadata:e,spec:t},n,r){let{created:o,updated:s,deleted:a,unchanged:c,failed:l,commit:u}=n,
d=[`${o.length} created`,`${s.length} updated`,`${a.length} deleted`,`${c} unchanged`,...l.length===0?[]:[`${l.length} f\
ailed`]],m=l.length-20;return[`${e.name}: ${d.join(", ")} after ${Wn(r)}`,...l.slice(0,20).map(({id:p,key:h,failure:b})=>`\
  failed ${h??p}: ${b.message}`),...m>0?[`  and ${m} more failed issues, which --output json names`]:[],u===null?"  no c\
hange, no commit":`  commit ${u} on ${t.destination.branch}`]}i(Sd,"textResult");function kd({metadata:e},{mode:t,unchanged:n,
failed:r},o){let s={create:"+",update:"~",delete:"-"},a=i(l=>o.filter(u=>u.action===l).length,"count"),c=[`${a("create")}\
 to create`,`${a("update")} to update`,`${a("delete")} to delete`,`${n} unchanged`,...r.length===0?[]:[`${r.length} fail\
ed`]];return[`${e.name}: ${t}`,...o.map(({key:l,action:u,why:d})=>`  ${s[u]} ${l}  ${d}`),...r.map(({id:l,key:u,failure:d})=>`\
  ! ${u??l}  ${d.message}`),`${e.name}: ${c.join(", ")}. Nothing was written.`]}i(kd,"textPlan");function Rd(e,t,n){switch(t.
kind){case"cancelled":return`${e}: cancelled after ${Wn(n)}. The next run takes up where the branch stands.`;case"failed":
return`${e}: failed after ${Wn(n)}: ${t.failure.reason}: ${t.failure.message}`;default:return t}}i(Rd,"failureLine");function Wn(e){
return`${e>=10?e.toFixed(0):e.toFixed(1)} s`}i(Wn,"timeText");var Hi={kind:"followed",previous:void 0,generation:void 0,request:void 0,update:i(()=>{},"update"),close:i(()=>Promise.resolve(
void 0),"close")};async function Ki({resource:e,cluster:t,dryRun:n,settings:r},{onTrouble:o},s){if(t===void 0||n)return{
...Hi,signal:s};let{client:a,executor:c,isRequired:l}=t,u=new AbortController,{name:d,namespace:m=a.namespace}=e.metadata,
p=`The JIRASync ${d} in namespace ${m}`,h=i(w=>()=>u.abort(f("Cancelled",`${p} ${w}, so its sync was cancelled.`)),"canc\
el"),b={onDeleted:h("was deleted"),onCancelRequested:h("was asked to cancel"),onTrouble:o};try{let w={executor:c,force:r.
force,events:b},{object:A,writer:I}=await wr(a,e,w,s);return xd(A,I,AbortSignal.any([s,u.signal]))}catch(w){if(s.aborted)
return{kind:"refused",outcome:Ed(s)};if(!(w instanceof E))throw w;return l?{kind:"refused",outcome:{kind:"failed",failure:w.
failure}}:(o(w.failure),{...Hi,signal:s})}}i(Ki,"followRun");function xd({metadata:e,status:t},n,r){return{kind:"followe\
d",previous:t,generation:e.generation,request:e.annotations?.[fr],signal:r,update:i(o=>n.update(o),"update"),close:i(()=>n.
close(),"close")}}i(xd,"followed");function Ed(e){let{failure:t}=S(e);return t.reason==="Cancelled"?{kind:"cancelled",message:t.
message}:{kind:"failed",failure:t}}i(Ed,"cancelled");import{readdir as Ad,readFile as Wi,rename as Id,rm as Td,writeFile as Pd}from"node:fs/promises";import{join as qi}from"node:path";var Od=1e3;async function qn(e,t){let n=vd(e,t),r=await Cd(n,t),o,s,a=Promise.resolve(),c,l,u=i(()=>{clearTimeout(s),s=void 0;
let d=o;o=void 0,d!==void 0&&(a=a.then(async()=>{c=await _d(n,Vn(d)).then(()=>{},m=>m)}))},"write");return{previous:r,update(d){
o=d,d.status?.phase!==l?u():s??=setTimeout(u,Od),l=d.status?.phase},async flush(){return u(),await a,c}}}i(qn,"openStatu\
sFile");async function Cd(e,t){let n=await Wi(e,"utf8").catch(()=>""),r=Ft(n,e,{localRepository:!0});return r.ok?r.manifests.
find(({metadata:o})=>o.name===t)?.status:void 0}i(Cd,"previousStatus");async function $d(e){let t=[],n=[],r=(await Ad(e)).
filter(o=>o.endsWith(".yaml")).sort();for(let o of r){let s=await Wi(qi(e,o),"utf8").catch(()=>{}),a=s===void 0?void 0:Ft(
s,o,{localRepository:!0});a?.ok===!0?t.push(...a.manifests):n.push(o)}return{resources:t,unreadable:n}}i($d,"readStatusF\
iles");function vd(e,t){return qi(e,`${t}.yaml`)}i(vd,"statusPath");async function _d(e,t){let n=`${e}.${process.pid}.tm\
p`;try{await Pd(n,t,{mode:420}),await Id(n,e)}catch(r){throw await Td(n,{force:!0}),r}}i(_d,"replaceFile");async function Fd(e,t,n,r){let o=performance.now(),s=await Ki(e,n,r);if(s.kind==="refused")return Ld(e,s.outcome,n,o);let{
settings:a,dryRun:c,statusFolder:l}=e,{metadata:u,spec:d}=e.resource,m=l===void 0?void 0:await qn(l,u.name),p=s.previous??
m?.previous??e.resource.status??Lt,h={...e.resource,status:p},b=i(k=>{h={...h,status:Dt(h.status,k)},m?.update(h),s.update(
h.status),n.onEvent(k,h.status)},"emit"),w={name:u.name,...u.namespace===void 0?{}:{namespace:u.namespace},generation:s.
generation??u.generation??1,...s.request===void 0?{}:{request:s.request},spec:d,dryRun:c,force:a.force,author:a.author,...a.
commitSubject===void 0?{}:{commitSubject:a.commitSubject}},A=await Dn(w,Ne(d,a,t,b),s.signal),[I,T]=await Promise.all([m?.
flush(),s.close()]);return{resource:h,outcome:A,seconds:zi(o),statusFileError:I,clusterFailure:T}}i(Fd,"runJiraSync");function Ld({
resource:e,dryRun:t},n,{onEvent:r},o){let s=new Date,a=n.kind==="failed"?{kind:"failed",at:s,failure:n.failure}:{kind:"c\
ancelled",at:s,message:n.message},c=Dt(e.status??Lt,a);return r(a,c),{resource:{...e,status:c},outcome:n,seconds:zi(o),statusFileError:void 0,
clusterFailure:void 0}}i(Ld,"notStarted");var zi=i(e=>(performance.now()-e)/1e3,"secondsSince");import{access as Dd,constants as Nd}from"node:fs/promises";var Md="jirasync <jirasync@users.noreply.github.com>",jd="x-access-token";async function Jd({spec:e},t,n){return{jira:Ud(
t,n,e.source?.url),git:await Gd(n),author:Hd(t.text("author")??j(n.env,"JIRASYNC_AUTHOR")??Md),commitSubject:t.text("com\
mit-message"),force:t.flag("force")??!1}}i(Jd,"readSettings");function Ud(e,{env:t,redactor:n},r){let o=e.text("jira-url")??
j(t,"JIRA_BASE_URL");Bd(o,r,e);let s=o??r,a=(e.text("jira-token")??j(t,"JIRA_PAT"))?.trim(),c=(e.text("jira-email")??j(t,
"JIRA_EMAIL"))?.trim(),l=e.text("jira-ca-file")??j(t,"JIRA_CA_FILE");if(a!==void 0&&Vi(n,c,a),s===void 0)throw new J(`Ji\
ra's address is missing; set ${e.label("jira-url","JIRA_BASE_URL")}, such as https://example.atlassian.net`);if(a===void 0)
throw new J(`Jira's token is missing; set ${e.label("jira-token","JIRA_PAT")} to an API token (with ${e.label("jira-emai\
l","JIRA_EMAIL")}) or a personal access token`);let u=e.integer("concurrency");return{baseUrl:s,token:a,...c===void 0?{}:
{email:c},...l===void 0?{}:{caFile:l},...u===void 0?{}:{concurrency:u}}}i(Ud,"jiraSettings");function Bd(e,t,n){if(!(e===
void 0||t===void 0||Yi(e)===Yi(t)))throw new J(`the manifest's spec.source.url is another Jira than the one of ${n.label(
"jira-url","JIRA_BASE_URL")}, for which the token is; leave that out to use the manifest's`)}i(Bd,"assertSameHost");function Yi(e){
return URL.canParse(e)?new URL(e).origin:e}i(Yi,"originOf");async function Gd({env:e,redactor:t}){let n=j(e,"JIRASYNC_GI\
T_USERNAME"),r=j(e,"JIRASYNC_GIT_PASSWORD"),o=j(e,"JIRASYNC_GIT_BEARER_TOKEN");r!==void 0&&Vi(t,n??jd,r),o!==void 0&&t.add(
o);let s=await zn(e,"JIRASYNC_GIT_IDENTITY_FILE"),a=await zn(e,"JIRASYNC_GIT_KNOWN_HOSTS_FILE"),c=await zn(e,"JIRASYNC_G\
IT_CA_FILE");return{...n===void 0?{}:{username:n},...r===void 0?{}:{password:r},...o===void 0?{}:{bearerToken:o},...s===
void 0?{}:{identityFile:s},...a===void 0?{}:{knownHostsFile:a},...c===void 0?{}:{caFile:c}}}i(Gd,"gitCredentials");function Vi(e,t,n){
e.add(n),t!==void 0&&e.add(Buffer.from(`${t}:${n}`).toString("base64"))}i(Vi,"addWithLogin");async function zn(e,t){let n=j(
e,t);if(n!==void 0)try{return await Dd(n,Nd.R_OK),n}catch(r){throw new J(`the file of ${t} can't be read: ${r instanceof
Error?r.message:r}`)}}i(zn,"readableFile");function Hd(e){let[,t="",n=""]=/^([^<>\n]+?)\s*<([^<>\s]+)>$/.exec(e)??[];if(t===
"")throw new J(`the author ${JSON.stringify(e)} is not of the form "Name <email>"`);return{name:t,email:n}}i(Hd,"parseSi\
gnature");export{ts as a,ns as b,rs as c,Ne as d,Kn as e,dd as f,hd as g,yd as h,j as i,wd as j,bd as k,Sd as l,kd as m,Rd as n,qn as o,
$d as p,Fd as q,Jd as r};
