import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as ke,b as Y,c as ae,d as cn,e as un,f as dn,g as ln,h as fn,i as ce,j as Zr,k as pn,l as Qe,m as Ze,n as et,o as eo,
p as to,q as mn,r as hn,s as no,t as ro,u as tt,v as _,w as Fe,y as yn}from"./chunk-2X767K4H.js";import{a as oo,b as gn}from"./chunk-GKFPDETC.js";
import{e as Yr,i as Vr,r as Xe,s as Xr,x as Qr}from"./chunk-EDG7E4D2.js";import{f as ie,g as Lr,i as Ve,j as Wr,k as zr,
l as qr,s as an,t as Re}from"./chunk-AJWYHMOI.js";import{A as Br,B as Gr,C as sn,D as Hr,F as Kr,c as Ye,d as Fr,h as Dr,
i as Nr,j as se,k as Mr,n as jr,u as Jr,v as Ur}from"./chunk-DPQ63K6J.js";import{d as P,f as oe,g as nn,k as vr,m as C,
o as $r,p as rn,r as _r,s as Le,t as J,x as on}from"./chunk-OPXG4YK7.js";import{j as tn,k as Cr}from"./chunk-TFGBKQWM.js";
import{a as Se,c as k,d as m,e as b,f as S,g as Pr,i as N}from"./chunk-F3KVN5GY.js";import{a as i,f as be,g as we}from"./chunk-KUM6ZNSD.js";function Ks(e,t){let{spec:n,metadata:r}=e,o=t.text("namespace")??r.namespace;if(r.namespace!==void 0&&o!==r.namespace)throw new N(
`the manifest of ${r.name} is for namespace ${r.namespace}, not ${o}; leave ${t.label("namespace")} out`);return{...e,metadata:o===
void 0?r:{...r,namespace:o},spec:{...n,destination:{...n.destination,repository:t.text("repository")??n.destination.repository},
retryPolicy:{...n.retryPolicy,maxRetries:t.integer("max-retries")??n.retryPolicy.maxRetries},failurePolicy:{maxFailedIssues:t.
integer("max-failed-issues")??n.failurePolicy.maxFailedIssues}}}}i(Ks,"withOverrides");function Ws(e){let t=nt({projectKey:e.
text("project"),jqlQuery:e.text("jql"),epicKey:e.text("epic"),issueKeys:e.list("issues")?.slice()}),n={apiVersion:Jr,kind:Ur,
metadata:{name:e.text("name")??Mr(t),...nt({namespace:e.text("namespace")})},spec:{syncType:e.flag("incremental")===!0?"\
incremental":Nr(t),target:t,destination:nt({repository:e.text("repository"),branch:e.text("branch"),path:e.text("path"),
format:e.text("format"),layout:e.text("layout"),relationships:e.text("relationships"),prune:e.flag("prune")}),...nt({fields:e.
list("fields"),include:e.list("include"),timeout:e.integer("timeout")}),retryPolicy:{maxRetries:e.integer("max-retries")??
0},failurePolicy:{maxFailedIssues:e.integer("max-failed-issues")??0}}},r=Hr(n,"options",{localRepository:!0});return r.ok?
{ok:!0,syncs:r.manifests}:{ok:!1,problems:r.problems.map(o=>qs(o,e))}}i(Ws,"describedSync");var zs={"metadata.name":"nam\
e","metadata.namespace":"namespace","spec.target.projectKey":"project","spec.target.jqlQuery":"jql","spec.target.epicKey":"\
epic","spec.target.issueKeys":"issues","spec.destination.repository":"repository","spec.destination.branch":"branch","sp\
ec.destination.path":"path","spec.fields":"fields","spec.include":"include"};function qs(e,t){let n=zs[e.path.replace(/\[\d+\]$/,
"")];return n===void 0?e:{...e,source:t.label(n)}}i(qs,"ofOption");function nt(e){let t={};for(let[n,r]of Object.entries(
e))r!==void 0&&Object.assign(t,{[n]:r});return t}i(nt,"given");function io(e,t=Kr){let n=new Map;return e.flatMap(r=>{let o=t(r.resource.metadata),s=n.get(o);return s===void 0&&n.set(
o,r),s===void 0?[]:[{sync:r,earlier:s}]})}i(io,"repeatedSyncs");function Ys(e,t){let n=e.map(s=>({resource:s})),[r]=io(n,
t);if(r===void 0)return;let{name:o}=r.sync.resource.metadata;throw new N(`two manifests are named ${o}; give each sync a\
 name of its own`)}i(Ys,"assertDistinct");function so(e){let t=new Map;for(let r of e){let o=r.lastIndexOf("-"),s=r.slice(0,o),a=t.get(s);a===void 0?t.set(s,[Number(
r.slice(o+1))]):a.push(Number(r.slice(o+1)))}let n=[...t].sort(([r],[o])=>r<o?-1:1);return Object.fromEntries(n.map(([r,
o])=>[r,Vs(o)]))}i(so,"toKeyRanges");function*rt(e){for(let[t,n]of Object.entries(e))for(let[r,o]of co(n))for(let s=r;s<=
o;s++)yield`${t}-${s}`}i(rt,"fromKeyRanges");function ao(e){let t=0;for(let n of Object.values(e))for(let[r,o]of co(n))t+=
Math.max(0,o-r+1);return t}i(ao,"countKeys");function*co(e){for(let t of e.split(",")){let[n,r=n]=t.split("-").map(Number);
n!==void 0&&r!==void 0&&(yield[n,r])}}i(co,"bounds");function Vs(e){e.sort((o,s)=>o-s);let t=[],n,r=0;for(let o of e){if(n!==
void 0&&o<=r+1){r=o;continue}n!==void 0&&t.push(n===r?`${n}`:`${n}-${r}`),n=o,r=o}return n!==void 0&&t.push(n===r?`${n}`:
`${n}-${r}`),t.join(",")}i(Vs,"ranges");var bn=1,Qs=1e7,Zs=C({schemaVersion:J(bn),configHash:P(),watermark:on.datetime().nullable(),pending:vr(C({id:P(),key:P().
optional(),reason:P()})),census:C({at:on.datetime(),issues:oe().int().min(0)}).nullable(),place:C({format:Le(["yaml","ma\
rkdown","json"]),layout:Le(["flat","sharded"])}),project:P().optional(),owned:_r(P(),P().regex(/^\d+(-\d+)?(,\d+(-\d+)?)*$/)).
refine(e=>ao(e)<=Qs).optional()}),uo="default";function ot(e,t,n=uo){let r=wn(e);return n===uo?`${r}/${t}.json`:`${r}/${n}\
/${t}.json`}i(ot,"statePath");function wn(e){return e===""?".jirasync":`${e}/.jirasync`}i(wn,"stateFolder");function lo(e){
return Buffer.from(`${JSON.stringify({schemaVersion:bn,...e},null,2)}
`)}i(lo,"serializeState");function V(e){if(e===null)return null;let t=ta(e.toString("utf8"));if(ea(t))throw m("InvalidSp\
ec","The state in the destination was written by a newer jirasync. Upgrade jirasync, or choose another --name for this s\
ync.");return Zs.safeParse(t).data??null}i(V,"parseState");function ea(e){let t=$r({schemaVersion:oe()}).safeParse(e).data?.
schemaVersion;return t!==void 0&&t>bn}i(ea,"isNewer");function ta(e){try{return JSON.parse(e)}catch{return}}i(ta,"parseJ\
son");function fo(e,t){if(t===null)return!1;let n=i(({configHash:r,pending:o,place:s,project:a,owned:c})=>JSON.stringify(
[r,o,s.format,s.layout,a,Object.entries(c??{}).sort()]),"facts");return n(e)===n(t)}i(fo,"saysTheSame");async function Sn({name:e,namespace:t,spec:n},{base:r},o){let s=ot(Ye(n.destination),e,t),a=V(await r.readFile(s,o));return a===
null||a.watermark===null?null:new Date(a.watermark)}i(Sn,"lastCompleteRun");var po=3,ho=10,mo=1e3;async function yo(e,t,n,r){let o=new Map,s=0;for(let a=1;a<=po;a++){let c=o.size,{announced:u,isContinuous:d}=await na(
e,o,t,r);s=u,o.size<s&&(s=await n(Y(e),r));let l=d||a>1&&o.size===c;if(o.size>=s&&l)return[...o.values()]}throw b("Incom\
plete",`Jira's search announces ${s} issues and showed ${o.size} in ${po} passes. Nothing was decided on the partial res\
ult; the search index of Jira may need attention.`)}i(yo,"listDataCenter");async function na(e,t,n,r){let o=null,s=!0,a={
sinceMs:null,startAt:0,seam:null};for(let c=0;;){let{sinceMs:u,startAt:d,seam:l}=a,f=aa(await n(sa(e,u),d,r));if(l!==null&&
!oa(f.issues[0],l)){if(++c>ho)throw ia(u);a={sinceMs:u,startAt:0,seam:null};continue}o??=f.total;for(let{id:h,key:g}of f.
issues)t.set(h,{id:h,key:g});let p=f.issues.length;if(p===0||d+p>=f.total)return{announced:o,isContinuous:s};a=ra(f,a),a.
startAt>0&&a.seam===null&&(s=!1)}}i(na,"walk");function ra({issues:e,lastCreatedMs:t},{sinceMs:n,startAt:r}){return n===
null||t>n?{sinceMs:t,startAt:0,seam:null}:e.length===1?{sinceMs:n,startAt:r+1,seam:null}:{sinceMs:n,startAt:r+e.length-1,
seam:e.at(-1)??null}}i(ra,"placeAfter");function oa(e,t){return e?.id===t.id&&e.key===t.key}i(oa,"isSame");function ia(e){
let t=new Date(e??0).toISOString();return b("Incomplete",`More issues were created at ${t} than a page of Jira's search \
holds, and they came, went or moved between the pages ${ho+1} times. Nothing was decided on the partial result. Run the \
sync again when that change in Jira is over.`)}i(ia,"neverStill");function sa(e,t){return`${t===null?Y(e):ae(e,dn(t))} O\
RDER BY created ASC, key ASC`.trim()}i(sa,"windowJql");function aa(e){let t=Qe(e,"issues"),n=t.at(-1),r=ce(n)&&ce(n.fields)?
et(n.fields.created):null;if(n!==void 0&&r===null)throw eo("an issue without its creation date");return{issues:t.map(Zr),
total:Ze(e,"total"),lastCreatedMs:Math.floor((r??0)/mo)*mo}}i(aa,"readPage");var ca="/rest/api/2/search",ua=1e3,da=1e3;function go(e){let t=i((r,o)=>e.ask(async s=>Ze(await Rn(s,{jql:r,maxResults:0,
fields:["created"]}),"total"),o),"count"),n=i((r,o)=>e.ask(s=>yo(r,i((c,u)=>Rn(s,{jql:c,startAt:u,maxResults:ua,fields:[
"created"]}),"readWindow"),t,o),o),"list");return{deployment:"datacenter",count:t,list:n,bulk:i((r,o,s,a)=>e.ask(c=>la(c,
r,o),a,s),"bulk"),one:i((r,o,s,a)=>e.ask(async c=>pn(await it(c,kn(r),fa(o))),a,s),"one"),listPage:i((r,o,s,a)=>e.ask(c=>pa(
c,r,o,s),a),"listPage"),fields:i(r=>e.ask(async o=>ro(await it(o,"/rest/api/2/field")),r),"fields"),async epicClause(r,o,s){
let a=tt(o);if(a===void 0)throw m("InvalidQuery","This Jira has no Epic Link field, or hides it from the account, so iss\
ues cannot be chosen by epic. Use a JQL query.");let c=`cf[${a.replace("customfield_","")}] = ${ke(r)}`,u=(await n(c,s)).
map(l=>l.id),d=u.length===0?"":`parent in (${u.join(",")})`;return cn(`key = ${ke(r)}`,c,d)}}}i(go,"dataCenterDialect");
function it(e,t,n={}){return e.sendRequest({url:t,method:"GET",searchParams:n})}i(it,"get");function Rn(e,t){return e.sendRequest(
{url:ca,method:"POST",body:t})}i(Rn,"search");async function la(e,t,n){let r=await Rn(e,{jql:fn(t),startAt:0,maxResults:t.
length,fields:n.fields,validateQuery:!1,...n.lists.includes("changelog")?{expand:["changelog"]}:{}});return{issues:Qe(r,
"issues").map(pn),errors:new Map}}i(la,"bulk");function kn(e){return`/rest/api/2/issue/${encodeURIComponent(e)}`}i(kn,"i\
ssuePath");function fa(e){return{fields:e.fields.join(","),...e.lists.includes("changelog")?{expand:"changelog"}:{}}}i(fa,
"issueParameters");async function pa(e,t,n,r){if(t!=="changelog")return hn(t,await it(e,`${kn(n)}/${t}`,{startAt:r,maxResults:da}));
let o=await it(e,kn(n),{fields:"created",expand:"changelog"}),{items:s,total:a}=hn(t,ce(o)?o.changelog:void 0);return{items:s.
slice(r),total:a}}i(pa,"readPage");var st=class{static{i(this,"Arrivals")}#e=[];#t=0;#n=i(()=>{},"#wake");get size(){return this.#t+this.#e.length}get ready(){
return this.#e.length}add(t){this.#t++;let n=i(r=>{this.#t--,this.#e.push(r),this.#n()},"arrive");t.then(r=>n({kind:"val\
ue",value:r}),r=>n({kind:"error",error:r}))}async next(){for(;;){let t=this.#e.shift();if(t===void 0)await this.#r();else{
if(t.kind==="error")throw t.error;return t.value}}}async ended(){for(;this.#t>0;)await this.#r()}#r(){return new Promise(
t=>{this.#n=t})}};var ma=24,ha=2,at=class{static{i(this,"Circuit")}#e;#t=0;#n;#r;constructor(t){this.#e=t}succeeded(t){this.#t=0,this.#n=t??
this.#n}async failed(t,n,r){if(this.#t+=Fe(t)?.kind==="timeout"?ha:1,this.#t<ma)return;let o=this.#n===void 0?n():[this.#n];
this.#r??=this.#o(t,o,r),await this.#r}async#o(t,n,r){if(!(await Promise.all(n.map(s=>this.#i(s,r)))).includes(!0))throw b(
"JiraUnavailable",`Jira fails for every issue that is asked for: ${t.failure.message}`,t.failure.cause);this.#t=0,this.#r=
void 0}async#i(t,n){try{return await this.#e(t,n),!0}catch(r){if(n.aborted)throw S(n);if(!(r instanceof k))throw r;if(r.
failure.reason==="NotFound")return!0;if(ct(r))return!1;throw r}}};function ct(e){if(e.failure.reason==="MalformedRespons\
e"||e.failure.reason==="Incomplete")return!0;let t=Fe(e);if(t===null)return!1;switch(t.kind){case"timeout":case"malforme\
d":case"too-large":return!0;case"connection":case"proxy":return!1;case"status":return ya(t.status??0);default:return t.kind}}
i(ct,"isIsolable");function ya(e){return e>=500&&e!==503||e===400||e===413||e===414}i(ya,"isIsolableStatus");var ut={maxAttempts:2};async function bo(e,t,n){let r={ids:e,found:new Map,suspects:new Set};await ga(r,t,n);let o={issues:[],
missing:[],failed:[]},s=e.filter(c=>!r.found.has(c)),a=[...r.found];return await mn(s.map(c=>wo(c,o,t,n))),await mn(a.map(
([c,u])=>wa(c,u,o,t,n))),o.failed.length===e.length&&await t.probe(n),Sa(o)}i(bo,"fetchBatch");async function ga(e,t,n){
let{ids:r}=e,o=r;for(let s=1;o.length>0;s++){let a=e.found.size;if(await xn(o,{},e,t,n),s>1&&e.found.size===a)return;o=r.
filter(c=>!e.found.has(c)&&!e.suspects.has(c))}}i(ga,"askUntilSettled");async function xn(e,t,n,r,o){try{let s=await r.dialect.
bulk(e,r.query,t,o);r.circuit.succeeded(s.issues[0]?.id);let a=new Set(e);for(let c of s.issues){let u=a.has(c.id)?c.id:
c.key;a.has(u)&&n.found.set(u,c)}for(let c of s.errors.keys())a.has(c)&&!n.found.has(c)&&n.suspects.add(c)}catch(s){if(!(s instanceof
k)||!ct(s))throw s;if(await r.circuit.failed(s,()=>ba(n,r),o),e.length===1){for(let c of e)n.suspects.add(c);return}let a=Math.
ceil(e.length/2);await xn(e.slice(0,a),ut,n,r,o),await xn(e.slice(a),ut,n,r,o)}}i(xn,"askTogether");function ba({ids:e,found:t,
suspects:n},{upcoming:r}){return[...e.filter(o=>!t.has(o)&&!n.has(o)).slice(-1),...r()]}i(ba,"untried");async function wo(e,t,n,r){
let o;try{o=await n.dialect.one(e,n.query,{},r),n.circuit.succeeded(e)}catch(s){Ro(s)?(n.circuit.succeeded(),t.missing.push(
e)):t.failed.push({id:e,failure:await En(s,n,r)});return}try{await So(o,t,n,r)}catch(s){t.failed.push({id:e,key:o.key,failure:await En(
s,n,r)})}}i(wo,"settleAlone");async function wa(e,t,n,r,o){try{await So(t,n,r,o)}catch(s){Ro(s)?await wo(e,n,r,o):n.failed.
push({id:e,key:t.key,failure:await En(s,r,o)})}}i(wa,"settle");async function So(e,t,n,r){t.issues.push(await no(e,n.query.
lists,n.dialect.listPage,r))}i(So,"complete");function Ro(e){return e instanceof k&&e.failure.reason==="NotFound"}i(Ro,"\
isNotFound");async function En(e,t,n){if(!(e instanceof k))throw e;let{reason:r}=e.failure;if(r==="PermissionDenied"||r===
"NotFound"||r==="Incomplete")return e.failure;if(!ct(e))throw e;return await t.circuit.failed(e,t.upcoming,n),e.failure}
i(En,"failureOfOne");function Sa(e){let t=new Map(e.issues.map(n=>[n.id,n]));return t.size===e.issues.length?e:{...e,issues:[
...t.values()]}}i(Sa,"withoutRepeats");var dt=class{static{i(this,"FetchWidth")}#e=4;#t=0;#n=Number.POSITIVE_INFINITY;get value(){return this.#e}taking(t,n){if(t===
0){this.#r(Math.max(4,Math.min(2*this.#e,n)));return}this.#t++,this.#n=Math.min(this.#n,t-1),this.#t>=this.#e&&this.#r(Math.
max(4,this.#e-this.#n))}#r(t){this.#e=t,this.#t=0,this.#n=Number.POSITIVE_INFINITY}};var Ra=100,ka=["comments","worklogs","attachments"];async function*ko(e,t,n,r){let o=xa(e),s=o.next(),a=new AbortController,
c=AbortSignal.any([r,a.signal]),{dialect:u,probe:d}=n,l=Ea(t),f={dialect:u,query:l,circuit:new at((g,y)=>u.one(g,l,ut,y)),
upcoming:i(()=>s.done===!0?[]:s.value.slice(-1),"upcoming"),probe:d},p=new st,h=new dt;try{for(;;){for(;s.done!==!0&&p.size<
Math.min(h.value,n.concurrency());)p.add(bo(s.value,f,c)),s=o.next();if(p.size===0)return;if(h.taking(p.ready,n.concurrency()),
yield await p.next(),r.aborted)throw S(r)}}finally{a.abort(),await p.ended()}}i(ko,"fetchIssues");function*xa(e){let t=[];
for(let n of e)t.push(n),!(t.length<Ra)&&(yield t,t=[]);t.length>0&&(yield t)}i(xa,"batchesOf");function Ea(e){let t=new Set(
e.include??ka),n=[...e.fields??["*all"]],r=[];return t.has("comments")?r.push("comment"):n.push("-comment"),t.has("workl\
ogs")?r.push("worklog"):n.push("-worklog"),t.has("attachments")||n.push("-attachment"),t.has("changelog")&&r.push("chang\
elog"),{fields:n,lists:r}}i(Ea,"issueQuery");function In(e,t){return Math.floor(t*Math.min(3e4,500*2**Math.min(e-1,30)))}i(In,"backoffMs");function An(e,t){let n=Tn(
e.date)??t,r=e["retry-after"]?.trim()??"";if(/^\d+(\.\d+)?$/.test(r))return xo(Math.ceil(Number(r)*1e3));let o=Tn(r)??Ta(
e["x-ratelimit-reset"],n);return o===null?null:xo(o-n)}i(An,"askedWaitMs");function xo(e){return Math.min(Math.max(0,e),
316224e5)}i(xo,"asked");function Ta(e,t){if(typeof e!="string")return null;let n=e.trim();if(!/^\d+$/.test(n))return Tn(
n);let r=Number(n);return r<1e9?t+r*1e3:r*1e3}i(Ta,"parseReset");function Tn(e){if(e===void 0||e==="")return null;let t=Date.
parse(e);return Number.isNaN(t)?null:t}i(Tn,"parseDate");import*as X from"node:tls";import{X509Certificate as Ia}from"node:crypto";import{readFileSync as Aa}from"node:fs";function Pn(e){let t=e.trim();if(!/^https?:\/\//i.test(t)||!URL.canParse(t))throw On("is not an http or https address. G\
ive it as in https://example.atlassian.net.");let n=new URL(t);if(n.username!==""||n.password!=="")throw On("holds a use\
r name or password. Give the e-mail address and the token as their own settings.");if(n.search!==""||n.hash!=="")throw On(
"holds a query or a fragment. Give only the address, as in https://example.atlassian.net.");let r=n.pathname.replace(/\/+$/,
"");return{origin:n.origin,contextPath:r,href:n.origin+r}}i(Pn,"parseBaseUrl");function On(e){return m("InvalidSpec",`Ji\
ra's base URL ${e}`)}i(On,"invalid");function Eo(e){let t=e.token.trim(),n=e.email?.trim()??"";if(t==="")throw m("Authen\
ticationFailed","The Jira token is empty. Set JIRA_PAT or the secret's key `pat`.");if(n!=="")return{kind:"basic",header:`\
Basic ${Buffer.from(`${n}:${t}`,"utf8").toString("base64")}`};if(!/^[\x21-\x7e]+$/.test(t))throw m("AuthenticationFailed",
"The Jira token holds characters that no token has. Copy it again, without quotes or line breaks.");return{kind:"bearer",
header:`Bearer ${t}`}}i(Eo,"authorizationOf");function lt(e,t){let n;try{n=Aa(e,"utf8")}catch(o){throw m("InvalidSpec",`\
The certificate file ${e} (${t}) cannot be read.`,o)}let r=n.match(Oa)??[];if(r.length===0||!r.every(Pa))throw m("Invali\
dSpec",`The certificate file ${e} (${t}) does not hold certificates in PEM form.`);return n}i(lt,"readCertificates");var Oa=/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g;
function Pa(e){try{return new Ia(e).raw.length>0}catch{return!1}}i(Pa,"isCertificate");var To=1e4;function Io(e,t,n,r){let o=va(t.caFile,r),s={timeout:To,...o===null?{}:{secureContext:o}};try{return new Qr.default(
{connections:n,pipelining:1,allowH2:!1,connectTimeout:To,connect:s,requestTls:s,proxyTls:s,proxyTunnel:!1,...Ca(e,r)})}catch(a){
throw m("InvalidSpec","The proxy named by HTTPS_PROXY or HTTP_PROXY is not a valid address.",_a(a))}}i(Io,"createDispatc\
her");function Ca(e,t){let n=e.origin.startsWith("https:");return{httpProxy:n?"":t.http_proxy??t.HTTP_PROXY??"",httpsProxy:n?
t.https_proxy??t.HTTPS_PROXY??"":"",noProxy:t.no_proxy??t.NO_PROXY??""}}i(Ca,"proxies");function va(e,t){let n=t.SSL_CERT_FILE??
"",r=[];return e!==void 0&&e!==""&&r.push(lt(e,"Jira's CA file")),n!==""&&r.push(lt(n,"SSL_CERT_FILE")),r.length===0?null:
X.createSecureContext({ca:[...$a(t),...r]})}i(va,"trustedContext");function $a(e){if(typeof X.getCACertificates=="functi\
on")return X.getCACertificates("default");let t=e.NODE_EXTRA_CA_CERTS??"";return t===""?X.rootCertificates:[...X.rootCertificates,
lt(t,"NODE_EXTRA_CA_CERTS")]}i($a,"defaultAuthorities");function _a(e){let t=e instanceof Error&&"code"in e?String(e.code):
"unknown";return new Error(`invalid proxy address (${t})`)}i(_a,"causeCode");import{promisify as ft}from"node:util";import{brotliDecompress as La,gunzip as Ao,inflate as Fa}from"node:zlib";var Da=3;async function Oo(e,t,n,r){if(r.aborted)throw S(r);let o=new AbortController,s=i(()=>o.abort(r.reason),"onAbort");
r.addEventListener("abort",s,{once:!0});let a=setTimeout(()=>o.abort(new _("timeout","the answer did not end in time")),
n.requestTimeoutMs*Da);try{let{statusCode:c,headers:u,body:d}=await e.request({...t,headersTimeout:n.requestTimeoutMs,bodyTimeout:n.
requestTimeoutMs,signal:o.signal}),l=await Na(d,n.maxResponseBytes);return{status:c,headers:u,body:await ja(l,u,n.maxResponseBytes)}}catch(c){
throw r.aborted?S(r):Ba(o.signal.aborted?o.signal.reason:c)}finally{clearTimeout(a),r.removeEventListener("abort",s)}}i(
Oo,"exchange");async function Na(e,t){let n=[],r=0;for await(let o of e){if(r+=o.length,r>t)throw Po(t);n.push(o)}return n.
length===1&&n[0]!==void 0?n[0]:Buffer.concat(n,r)}i(Na,"readBounded");var Ma=new Map([["gzip",ft(Ao)],["x-gzip",ft(Ao)],
["deflate",ft(Fa)],["br",ft(La)]]);async function ja(e,t,n){let r=t["content-encoding"]?.trim().toLowerCase()??"identity";
if(r==="identity"||r===""||e.length===0)return e;let o=Ma.get(r);if(o===void 0)throw new _("malformed","the answer is co\
mpressed in an unknown way");try{return await o(e,{maxOutputLength:n,chunkSize:Ja(e,r,n)})}catch(s){throw Cn(s)==="ERR_B\
UFFER_TOO_LARGE"?Po(n):new _("malformed","the answer's compression is broken",{cause:s})}}i(ja,"decompress");function Ja(e,t,n){
let r=t.endsWith("gzip")&&e.length>=18?e.readUInt32LE(e.length-4)+1:262144;return Math.max(64,Math.min(r,n,e.length*64))}
i(Ja,"outputSize");function Po(e){return new _("too-large",`the answer is larger than ${Math.floor(e/1024)} KiB`)}i(Po,"\
tooLarge");var Ua=new Set(["UND_ERR_HEADERS_TIMEOUT","UND_ERR_BODY_TIMEOUT","UND_ERR_CONNECT_TIMEOUT","ETIMEDOUT"]);function Ba(e){
if(e instanceof _)return e;let t=Ga(e);if(t!==null)return new _("proxy","the proxy refused",{status:t,cause:e});let n=Cn(
e),r=Ua.has(n)?"timeout":"connection";return new _(r,n===""?"the connection broke":n,{cause:e})}i(Ba,"problemOf");function Ga(e){
for(let t=e,n=0;t instanceof Error&&n<5;t=t.cause,n++){let r=/Proxy response \((\d{3})\)/.exec(t.message)?.[1];if(r!==void 0)
return Number(r)}return null}i(Ga,"tunnelStatus");function Cn(e){let t="";for(let n=e,r=0;n instanceof Error&&r<5;n=n.cause,
r++)n instanceof AggregateError&&t===""&&(t=Cn(n.errors[0])),"code"in n&&typeof n.code=="string"&&(t=n.code);return t}i(
Cn,"codeOf");var Ha=8,pt=class{static{i(this,"Gate")}#e;#t;#n=[];#r;#o=0;#i=0;#s=0;#a=0;constructor(t,n){this.#e=Math.max(1,Math.floor(
t)),this.#r=Math.min(Ha,this.#e),this.#t=n}get limit(){return this.#r}async run(t,n){await this.#c(n);try{return await this.#d(
n),await t(this.#a)}finally{this.#o--,this.#u()}}succeeded(){this.#i++,!(this.#r>=this.#e)&&(this.#a>0&&this.#i<this.#r||
(this.#i=0,this.#r++,this.#u()))}slowDown(t){this.#i=0,t===this.#a&&(this.#a++,this.#r=Math.max(1,Math.floor(this.#r/2)))}limitTo(t){
this.#e=Math.max(1,Math.floor(t)),this.#r=Math.min(this.#r,this.#e)}pause(t){let n=this.#t.now()+t;return n<=this.#s?!1:
(this.#s=n,!0)}async#c(t){if(t.aborted)throw S(t);if(this.#o<this.#r&&this.#n.length===0){this.#o++;return}await new Promise(
(n,r)=>{let o=i(()=>{this.#n.splice(this.#n.indexOf(s),1),r(S(t))},"onAbort"),s={admit:i(()=>{t.removeEventListener("abo\
rt",o),n()},"admit")};t.addEventListener("abort",o,{once:!0}),this.#n.push(s)})}#u(){for(;this.#o<this.#r;){let t=this.#n.
shift();if(t===void 0)return;this.#o++,t.admit()}}async#d(t){for(;;){let n=this.#s-this.#t.now();if(n<=0)return;await vn(
n,this.#t,t)}}};async function vn(e,t,n){if(n.aborted)throw S(n);try{await t.sleep(e,n)}catch(r){throw n.aborted?S(n):r}
if(n.aborted)throw S(n)}i(vn,"pauseFor");var Ka=400;function $o(e,t){let{status:n,headers:r}=e,o=String(r["x-seraph-loginreason"]??"");if(o.includes("AUTHENTICAT\
ED_FAILED")&&n!==429)return K(Fo(n,t));if(n>=200&&n<300)return Ya(e,t);if(n>=300&&n<400)return K(Xa(e,t));if(n===429)return{
kind:"rate-limited",error:b("RateLimited",`Jira limits the rate of requests (429 for ${t.what}).`,M(n)),askedMs:An(r,t.nowMs)};
if(n>=500||n===408||n===425){let s=`Jira answered ${n} to ${t.what}${xe(e,t)}.`;return{kind:"again",error:b("JiraUnavail\
able",s,M(n)),askedMs:r["retry-after"]===void 0?null:An(r,t.nowMs)}}if(n===404&&!t.isFirstContact&&!Qa(e)){let s=`${t.what}\
 was answered with 404, but not by Jira. A proxy or gateway before it may be at fault.`;return Ee(b("JiraUnavailable",s,
M(n)))}return K(Va(e,t,o))}i($o,"judgeAnswer");function _o(e,t){switch(e.kind){case"timeout":return Ee(b("JiraUnavailabl\
e",`${t.origin} did not answer ${t.what} in time.`,e));case"malformed":return Ee(b("MalformedResponse",`Jira's answer to\
 ${t.what} is broken: ${e.message}.`,e));case"too-large":return K(m("MalformedResponse",`Jira's answer to ${t.what} is r\
efused: ${e.message}.`,e));case"proxy":return Wa(e,t);case"connection":case"status":return qa(e,t);default:return e.kind}}
i(_o,"judgeProblem");function Wa(e,t){let{status:n}=e;if(n===407)return K(Lo(e));let r=`The proxy answered ${n} instead \
of connecting to ${t.origin}. Check HTTPS_PROXY, NO_PROXY and what the proxy allows.`;return n!==null&&n<500?K(m("JiraUn\
available",r,e)):Ee(b("JiraUnavailable",r,e))}i(Wa,"judgeProxy");var Lo=i(e=>m("JiraUnavailable","The proxy wants other \
credentials (407). Check HTTPS_PROXY or HTTP_PROXY.",e),"proxyCredentials"),za=/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER|ERR_TLS_CERT/;
function qa(e,t){let n=e.message;if(za.test(n)){let s=`The TLS certificate of ${t.origin} is not trusted (${n}). Name it\
s certificate authority in Jira's CA file or in NODE_EXTRA_CA_CERTS.`;return K(m("JiraUnavailable",s,e))}let r=`${t.origin}\
 cannot be reached (${n}). Check Jira's base URL, the network and the proxy settings.`,o=b("JiraUnavailable",r,e);return t.
isFirstContact&&n==="ENOTFOUND"?K(o):Ee(o)}i(qa,"judgeConnection");function Ya(e,t){let n=e.body.toString("utf8");if(String(
e.headers["content-type"]??"").includes("text/html")||/^\s*</.test(n.slice(0,200))){let o=`${t.what} was answered with a\
 web page instead of JSON. Check Jira's base URL and its context path, and whether a login page or a proxy stands before\
 it.`;return Co(o,t)}try{return{kind:"accepted",value:JSON.parse(n)}}catch{return Co(`Jira's answer to ${t.what} is not \
valid JSON; it may have been cut on the way.`,t)}}i(Ya,"judgeBody");function Co(e,t){let n=new _("malformed","no JSON",{
status:200});return t.isFirstContact?K(m("MalformedResponse",e,n)):Ee(b("MalformedResponse",e,n))}i(Co,"brokenBody");function Va(e,t,n){
let{status:r,headers:o}=e,{what:s}=t,a=String(o["x-authentication-denied-reason"]??"");if(n.includes("AUTHENTICATION_DEN\
IED")||a.includes("CAPTCHA")){let c=`Jira asks this account for a CAPTCHA after failed logins (${r} for ${s}). Log in on\
ce in a browser, then check the token.`;return m(r===401?"AuthenticationFailed":"PermissionDenied",c,M(r))}switch(r){case 400:
return m("InvalidQuery",`Jira refused ${s} (400)${xe(e,t)}.`,M(r));case 401:return Fo(r,t);case 403:return m("Permission\
Denied",`The Jira account may not do this (403 for ${s})${xe(e,t)}.`,M(r));case 404:{let c=t.isFirstContact?" Check Jira\
's base URL and its context path.":"";return m("NotFound",`Jira has nothing at ${s} (404)${xe(e,t)}.${c}`,M(r))}case 407:
return Lo(M(r));case 410:return m("NotFound",`Jira has removed ${s} (410)${xe(e,t)}. A newer jirasync may know its repla\
cement.`,M(r));default:return m("JiraUnavailable",`Jira refused ${s} (${r})${xe(e,t)}.`,M(r))}}i(Va,"clientError");function Fo(e,t){
let n=t.auth==="basic"?"Check the e-mail address and the API token, and whether the token has expired.":"Check the perso\
nal access token and its expiry; Jira Cloud wants the e-mail address of the token's account as well.";return m("Authenti\
cationFailed",`Jira refused the credentials (${e} for ${t.what}). ${n}`,M(e))}i(Fo,"loginRefused");function Xa(e,t){let n=e.
headers.location??"",r=t.origin+t.path,o=URL.canParse(n,r)?new URL(n,r):null,s=M(e.status);if(o===null)return m("NotFoun\
d",`${t.what} was answered with a redirect to nowhere (${e.status}). Check Jira's base URL.`,s);let a=yn(o.origin+o.pathname,
200,t.redactor);if(/\b(?:login|signin|sso|saml2?|oauth2?|auth)\b/i.test(o.hostname+o.pathname)){let l=`${t.what} was sen\
t to a login page, ${a}. Give a token that this Jira accepts for its REST API, and an address that reaches it without si\
ngle sign-on.`;return m("AuthenticationFailed",l,s)}let c=t.path.indexOf("/rest/api/"),u=t.path.slice(Math.max(c,0)),d=o.
pathname.endsWith(u)?a.slice(0,-u.length):o.origin;return m("NotFound",`${t.what} was redirected to ${a}. Use ${d} as Ji\
ra's base URL.`,s)}i(Xa,"redirected");function xe(e,{redactor:t}){let n=Do(e);if(n===null)return"";let r=[];if("errorMes\
sages"in n&&Array.isArray(n.errorMessages)&&r.push(...n.errorMessages.filter(vo)),"errors"in n&&typeof n.errors=="object"&&
n.errors!==null)for(let[s,a]of Object.entries(n.errors))vo(a)&&r.push(`${s}: ${a}`);"message"in n&&typeof n.message=="st\
ring"&&r.push(n.message);let o=yn(r.join(" "),Ka,t).replace(/\.+$/,"");return o===""?"":`: ${o}`}i(xe,"jiraText");function vo(e){
return typeof e=="string"}i(vo,"isText");function Qa(e){return Do(e)!==null}i(Qa,"isJson");function Do(e){try{let t=JSON.
parse(e.body.toString("utf8"));return typeof t=="object"?t:null}catch{return null}}i(Do,"jsonObject");function M(e){return new _(
"status",`HTTP ${e}`,{status:e})}i(M,"problem");function K(e){return{kind:"refused",error:e}}i(K,"refuse");function Ee(e){
return{kind:"again",error:e,askedMs:null}}i(Ee,"again");var Te={concurrency:16,requestTimeoutMs:6e4,maxResponseBytes:64*1024*1024,maxAttempts:6,maxRateLimitWaitMs:6e5},Za=3,ec=1e3,
mt=class{static{i(this,"Transport")}base;authorization;#e;#t;#n;#r;#o;#i=0;constructor(t,n){let r=t.concurrency??Te.concurrency;
this.base=Pn(t.baseUrl),this.authorization=Eo(t),this.#e=t,this.#t=n,this.#n=new pt(r,n),this.#r=Io(this.base,t,r,n.env),
this.#o=n.traffic?.join(this.#u,this.#n)??(()=>{})}get redactor(){return this.#t.redactor}get requests(){return this.#i}get concurrency(){
return this.#n.limit}async[Symbol.asyncDispose](){this.#o(),await this.#r.destroy()}async ask(t,n,r={}){let o="",s=this.#s(
r,n,a=>{o=this.#f(a)});try{return await t(s)}catch(a){throw to(a,o)}}#s(t,n,r){return{sendRequest:i(async o=>{let s=o.method??
"GET";if(s!=="GET"&&s!=="POST")throw new Error(`jirasync only reads from Jira, ${s} is refused`);let a={path:o.url,method:s,
...o.searchParams===void 0?{}:{query:o.searchParams},...o.body===void 0?{}:{body:o.body}};return r(a),(await this.send(a,
t,n)).value},"sendRequest")}}async send(t,n,r){let o=n.maxAttempts??this.#e.maxAttempts??Te.maxAttempts,s=0,a=0,c=0,u=0;
for(;;){let{verdict:d,serverDateMs:l}=await this.#a(t,n,r);switch(d.kind){case"accepted":return{value:d.value,serverDateMs:l};case"\
refused":throw d.error;case"rate-limited":c++,u+=this.#d(d,c,u);break;case"again":{if(s++,Fe(d.error)?.kind==="timeout"&&
a++,s>=o||a>=Za)throw d.error;await this.#p(d,s,o,r);break}default:return d}}}#a(t,n,r){return this.#n.run(async o=>{this.#i++;
let s=this.#h(t,n),a=performance.now();try{let c=await Oo(this.#r,this.#y(t),this.#m(),r);this.#c(c.status,a);let u=$o(c,
s);u.kind==="accepted"&&this.#n.succeeded(),(u.kind==="rate-limited"||c.status===503)&&this.#n.slowDown(o);let d=Date.parse(
c.headers.date??"");return{verdict:u,serverDateMs:Number.isNaN(d)?null:d}}catch(c){if(!(c instanceof _))throw c;return this.#c(
0,a),{verdict:_o(c,s),serverDateMs:null}}},r)}#c(t,n){let r=(performance.now()-n)/1e3;this.#t.onRequest?.({host:this.#u,
status:t,seconds:r})}get#u(){return new URL(this.base.origin).host}#d(t,n,r){let{askedMs:o}=t,s=this.#e.maxRateLimitWaitMs??
Te.maxRateLimitWaitMs,a=In(n,this.#t.random()),c=o!==null&&o>0?o+Math.min(a,1e3):Math.max(a,250);if(r+c>s){let u=Math.ceil(
c/1e3),d=`Jira limits the rate of requests and asks to wait ${u} s, longer than the sync waits at once. It can be run ag\
ain after that.`;throw b("RateLimited",d,t.error.failure.cause,u)}return this.#n.pause(c)&&(this.#t.traffic?.onPause(this.#u,
c),this.#l("rate-limit",c,"Jira limits the rate of requests")),c}async#p(t,n,r,o){let s=In(n,this.#t.random()),a=Math.min(
t.askedMs??0,this.#e.maxRateLimitWaitMs??Te.maxRateLimitWaitMs),c=Math.max(s,a);this.#l("retry",c,`${t.error.failure.message}\
 Try ${n+1} of ${r}`),await vn(c,this.#t,o)}#l(t,n,r){n>=ec&&this.#t.onWait?.({kind:t,seconds:Math.round(n/1e3),message:r})}#m(){
return{requestTimeoutMs:this.#e.requestTimeoutMs??Te.requestTimeoutMs,maxResponseBytes:this.#e.maxResponseBytes??Te.maxResponseBytes}}#f({
method:t="GET",path:n}){return`${t} ${this.base.href}${n}`}#h(t,n){return{what:this.#f(t),origin:this.base.origin,path:this.
base.contextPath+t.path,auth:this.authorization.kind,isFirstContact:n.isFirstContact??!1,nowMs:this.#t.now(),redactor:this.
redactor}}#y(t){let n=t.body===void 0?null:JSON.stringify(t.body);return{origin:this.base.origin,path:this.base.contextPath+
t.path+tc(t.query??{}),method:t.method??"GET",headers:{accept:"application/json","accept-encoding":"gzip",authorization:this.
authorization.header,"user-agent":"jirasync",...n===null?{}:{"content-type":"application/json"}},body:n}}};function tc(e){
let t=new URLSearchParams;for(let[r,o]of Object.entries(e))o!=null&&t.set(r,Array.isArray(o)?o.join(","):String(o));let n=t.
toString();return n===""?"":`?${n}`}i(tc,"queryString");var nc="/rest/api/2/serverInfo";async function $n(e,t,n){let r=new mt(e,t);try{let o=await No(r,{isFirstContact:!0},n);return ic(
r,o),rc(r,await oc(r,o),o)}catch(o){throw await r[Symbol.asyncDispose](),o}}i($n,"connectJira");function rc(e,t,n){let r=ac(
s=>t.fields(s)),o=i(async s=>{await No(e,{},s)},"probe");return{deployment:t.deployment,browseUrl:sc(e,n),serverTime:new Date(
n.serverTimeMs),get requests(){return e.requests},async fieldNames(s){return new Map((await r(s)).map(({id:a,name:c})=>[
a,c]))},async epicLinkField(s){return t.deployment==="cloud"?void 0:tt(await r(s))},async epicClause(s,a){let c=t.deployment===
"cloud"?[]:await r(a);return t.epicClause(s,c,a)},count:i((s,a)=>t.count(Y(s),a),"count"),list:i((s,a)=>t.list(s,a),"lis\
t"),fetch:i((s,a,c)=>ko(s,a,{dialect:t,probe:o,concurrency:i(()=>e.concurrency,"concurrency")},c),"fetch"),[Symbol.asyncDispose]:()=>e[Symbol.
asyncDispose]()}}i(rc,"jiraOf");async function No(e,t,n){let{value:r,serverDateMs:o}=await e.send({path:nc},t,n),s=r;if(!ce(
s)||typeof s.version!="string")throw m("NotFound",`${e.base.href} answers, but not as Jira does. Check Jira's base URL a\
nd its context path.`);let a=et(s.serverTime)??o;if(a===null)throw m("MalformedResponse",`${e.base.href} does not tell i\
ts time, which the sync needs to know what has changed.`);return{deployment:s.deploymentType==="Cloud"?"cloud":"datacent\
er",serverTimeMs:a,baseUrl:typeof s.baseUrl=="string"?s.baseUrl:null}}i(No,"readServerInfo");async function oc(e,t){if(t.
deployment==="datacenter")return go(e);let{cloudDialect:n}=await import("./cloud-YNLFO4MX.js");return n(e)}i(oc,"d\
ialectOf");function ic(e,t){let n=/\.(?:atlassian\.net|jira\.com)$/i.test(new URL(e.base.origin).hostname);if(!(t.deployment!==
"cloud"||e.authorization.kind!=="bearer"||!n))throw m("AuthenticationFailed","Jira Cloud takes an API token only togethe\
r with its account's e-mail address. Set JIRA_EMAIL or the secret's key `email`.")}i(ic,"refuseBearerOnCloudSite");function sc(e,t){
return!(new URL(e.base.origin).hostname==="api.atlassian.com")||t.baseUrl===null||!/^https:\/\/[\w.-]+\/?$/.test(t.baseUrl)?
e.base.href:t.baseUrl.replace(/\/$/,"")}i(sc,"browseUrlOf");function ac(e){let t=null;return async n=>{let r=t??e(n);t=r;
try{return await r}catch(o){throw t===r&&(t=null),o}}}i(ac,"once");var De=class{static{i(this,"IssueList")}#e=[];#t=0;get length(){return this.#t}add({id:t,key:n}){let[r,o]=[Buffer.byteLength(
t),Buffer.byteLength(n)],s=this.#n(8+r+o),{bytes:a}=s;a.writeUInt32LE(r,s.used),a.writeUInt32LE(o,s.used+4),s.used+=8,s.
used+=a.write(t,s.used),s.used+=a.write(n,s.used),this.#t++}*[Symbol.iterator](){for(let{bytes:t,used:n}of this.#e)for(let r=0;r<
n;){let o=r+8,s=o+t.readUInt32LE(r),a=s+t.readUInt32LE(r+4);yield{id:t.toString("utf8",o,s),key:t.toString("utf8",s,a)},
r=a}}*ids(){for(let{id:t}of this)yield t}*keys(){for(let{key:t}of this)yield t}#n(t){let n=this.#e.at(-1);if(n!==void 0&&
n.used+t<=n.bytes.length)return n;let r={bytes:Buffer.allocUnsafeSlow(Math.max(262144,t)),used:0};return this.#e.push(r),
r}};function W(e,t){return e===t?0:e<t?-1:1}i(W,"compareText");function ht(e,t){return e.length-t.length||W(e,t)}i(ht,"compa\
reNumerals");var _n="customfield_",cc=/^customfield_\d+$/;function yt(e){return e.startsWith(_n)&&cc.test(e)}i(yt,"isCustomFieldId");
function Mo(e,t){return ht(e.slice(_n.length),t.slice(_n.length))}i(Mo,"compareCustomFieldIds");function jo(e,t,n){return n===
void 0||n.some(r=>Jo(r,e,t))}i(jo,"isChosen");function Ln(e,t){let n=[...t].filter(([r])=>yt(r));return e.filter(r=>!n.some(
([o,s])=>Jo(r,o,s)))}i(Ln,"unknownCustomFields");function Jo(e,t,n){return e===t||e===n?!0:n!==void 0&&e.length===n.length&&
e.toLowerCase()===n.toLowerCase()}i(Jo,"isNamed");var uc=/^[A-Z][A-Z0-9_]*-[1-9][0-9]*$/,Uo=250;function x(e){return e.length>Uo?`it is ${e.length} characters long, and a\
 file name may have ${Uo}`:uc.test(e)?Number.isSafeInteger(Z(e))?null:"its number is larger than any that Jira gives":"i\
t is not a project key of A-Z, 0-9 and _ with a number, such as PROJ-123"}i(x,"checkIssueKey");function Q(e){let t=x(e);
if(t===null)return;let n=JSON.stringify(e.slice(0,80));throw m("MalformedResponse",`Jira gave an issue the key ${n}, whi\
ch cannot name a file: ${t}.`)}i(Q,"assertIssueKey");function A(e){return e.slice(0,e.lastIndexOf("-"))}i(A,"projectOf");
function Z(e){return Number(e.slice(e.lastIndexOf("-")+1))}i(Z,"issueNumber");function Fn(e,t){try{let n=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e);switch(t){case"yaml":return tn(n);case"\
markdown":return tn(dc(n));case"json":return JSON.parse(n);default:return t}}catch(n){let r=n instanceof Error?n.message.
split(`
`,1)[0]:String(n);throw m("MalformedResponse",`The document is not valid ${t}: ${r}. Run the sync again with --force to \
rewrite it.`,n)}}i(Fn,"parseDocument");function dc(e){let t=e.indexOf(`
---
`);if(!e.startsWith(`---
`)||t===-1)throw new Error("it does not begin with front matter between --- lines");return e.slice(4,t+1)}i(dc,"frontMat\
terOf");var Go={yaml:".yaml",markdown:".md",json:".json"},lc=500,Bo=500;function O(e,t){return Q(e),`${gt(t)}${A(e)}/issues/${wt(
e,t)}${Dn(e,t)}`}i(O,"issuePath");function ue(e,t){let n=Nn(e.slice(e.lastIndexOf("/")+1),t);return n!==null&&O(n,t)===e?
n:null}i(ue,"issueKeyAt");function gt(e){return e.root===""?"projects/":`${e.root}/projects/`}i(gt,"projectsPath");function bt(e,t){
let n=e.split("/"),r=t.split("/"),o=0;for(;o<n.length-1&&n[o]===r[o];)o++;return"../".repeat(n.length-1-o)+r.slice(o).join(
"/")}i(bt,"relativePath");function Dn(e,t){return e+Go[t.format]}i(Dn,"fileName");function Nn(e,t){let n=Go[t.format];if(!e.
endsWith(n))return null;let r=e.slice(0,-n.length);return x(r)===null?r:null}i(Nn,"keyOfFile");function wt(e,t){if(t.layout===
"flat")return"";let n=Math.floor(Z(e)/lc);return`${Math.floor(n/Bo)}/${n%Bo}/`}i(wt,"shardOf");var St="subtasks",Ne="epic";var fc=new RegExp("(?:[\\p{L}\\p{N}]\\p{M}*)+","gu"),pc=new RegExp("\\p{Default_Ignorable_Code_Point}+","gu"),mc=/^(?:subtasks|epic|con|prn|aux|nul|com\d|lpt\d)$/;
function jn(e,t){let n=Mn(e);return n===""?Ho(Mn(t)):mc.test(n)?Ho(n):n}i(jn,"relationshipType");function Ko(e){return e===
St||e===Ne||e!==""&&jn(e,"")===e}i(Ko,"isRelationshipType");var Ho=i(e=>e===""?"link":Mn(`link-${e}`),"prefixed");function Mn(e){
let n=e.normalize("NFKC").replace(pc,"").toLowerCase().normalize("NFKC").match(fc)?.join("-")??"";return Array.from(n).slice(
0,60).join("").replace(/-$/,"")}i(Mn,"slug");function Jn(e,t={}){if(x(e.key)!==null)return[];let n=[...hc(e),...yc(e),...gc(e),...bc(e,t)],r=new Map;for(let o of n)o.
source!==o.target&&x(o.source)===null&&x(o.target)===null&&r.set(`${o.type}/${o.source}/${o.target}`,o);return[...r.values()].
sort((o,s)=>W(o.type,s.type)||W(o.source,s.source)||W(o.target,s.target))}i(Jn,"relationshipsOf");function Me(e,{type:t,
source:n,target:r}){return e===r||e===n&&t!==Ne}i(Me,"isAuthority");function hc(e){return zo(e.fields.issuelinks).flatMap(
t=>{let n=Un(t.type),r=Ie(n.outward)||Ie(n.name),o=jn(r,Ie(n.id)),s=Rt(t.outwardIssue),a=Rt(t.inwardIssue);return[...s===
""?[]:[{type:o,source:e.key,target:s}],...a===""?[]:[{type:o,source:a,target:e.key}]]})}i(hc,"linksOf");function yc(e){return zo(
e.fields.subtasks).map(t=>({type:St,source:e.key,target:Ie(t.key)}))}i(yc,"subtasksOf");function gc(e){return[{type:Un(e.
fields.issuetype).subtask===!0?St:Ne,source:Rt(e.fields.parent),target:e.key}]}i(gc,"parentOf");function bc(e,{epicLinkField:t}){
return[t===void 0?"":Ie(e.fields[t]),Rt(e.fields.epic)].map(r=>({type:Ne,source:r,target:e.key}))}i(bc,"epicOf");var Wo=i(
e=>typeof e=="object"&&e!==null&&!Array.isArray(e),"isRecord"),Un=i(e=>Wo(e)?e:{},"record"),zo=i(e=>Array.isArray(e)?e.filter(
Wo):[],"records"),Ie=i(e=>typeof e=="string"?e:"","text"),Rt=i(e=>Ie(Un(e).key),"keyOf");function Ae({type:e,source:t,target:n},r){return Q(t),Q(n),`${`${gt(r)}${A(t)}/relationships/${e}/${wt(t,r)}${t}`}/${wt(
n,r)}${Dn(n,r)}`}i(Ae,"linkPath");function Bn(e,t){return bt(Ae(e,t),O(e.target,t))}i(Bn,"linkTarget");function Oe(e,t){
let n=gt(t);if(!e.startsWith(n))return null;let r=e.slice(n.length).split("/"),o=t.layout==="flat"?3:5,s=r[2]??"",a=r[o]??
"",c=Nn(r.at(-1)??"",t);if(c===null||x(a)!==null||!Ko(s))return null;let u={type:s,source:a,target:c};return Ae(u,t)===e?
u:null}i(Oe,"relationshipAt");var wc=new Map([["self","the address of the value in Jira's REST API; it changes with the site's name and the API's vers\
ion"],["avatarUrls","addresses of pictures of a person or project; they change with the site and its picture service"],[
"iconUrl","the address of an icon; it changes with the site and its theme"]]);function Pe(e,t){if(z(e))return[...e.keys()];
let n=[];for(let r of Object.keys(e)){let o=e[r];o!==void 0&&(t||!Rc(r,o))&&n.push(r)}return Ec(n)}i(Pe,"keysOf");function w(e,t){
return z(e)?e.get(t):E(e)&&Object.hasOwn(e,t)?e[t]:void 0}i(w,"propertyOf");function ee(e){return E(e)&&e.type==="doc"&&
Array.isArray(e.content)}i(ee,"isAtlassianDocument");var v=i(e=>Array.isArray(e),"isList"),z=i(e=>e instanceof Map,"isOr\
dered"),E=i(e=>typeof e=="object"&&e!==null&&!Array.isArray(e)&&!z(e),"isObject"),je=class extends Error{static{i(this,"\
NestedTooDeepError")}},Gn=1e3,Sc=Gn+2;function kt(e){if(e>Sc)throw new je}i(kt,"assertNesting");var xt=i(e=>new TypeError(
`A value of an issue is a ${typeof e}, which JSON does not have.`),"notJson");function Rc(e,t){return wc.has(e)&&kc(t)}i(
Rc,"isLeftOut");function kc(e){if(typeof e=="string")return qo(e);if(!E(e))return!1;let t=Object.values(e);return t.length>
0&&t.every(n=>typeof n=="string"&&qo(n))}i(kc,"holdsOnlyUrls");var qo=i(e=>e.startsWith("https://")||e.startsWith("http:\
//"),"isUrl"),xc=16;function Ec(e){if(e.length>xc)return e.sort();for(let t=1;t<e.length;t++){let n=e[t]??"",r=t;for(;r>
0;r--){let o=e[r-1]??"";if(o<=n)break;e[r]=o}e[r]=n}return e}i(Ec,"sorted");var Tc=new Map([["lastViewed","when the syncing account last looked at the issue: a fact about the account, different on\
 every run"]]),Ic=[["summary","issuetype","project","status","statusCategory","priority","resolution","security"],["assi\
gnee","reporter","creator"],["created","updated","statuscategorychangedate","resolutiondate","duedate"],["labels","compo\
nents","versions","fixVersions"],["parent","epic","sprint","subtasks","issuelinks"]].flat(),Ac=["environment","descripti\
on"],Yo=new Map(Ic.map((e,t)=>[e,t])),Oc=16,Et=[];function Vo(e){let t=Et.find(r=>Cc(r.ids,e));if(t!==void 0)return t.order;
let n=Pc(e);return Et.length>=Oc&&Et.shift(),Et.push({ids:e,order:n}),n}i(Vo,"fieldOrder");function Pc(e){let t=i(r=>Yo.
get(r)??Yo.size+1+Ac.indexOf(r),"rank");return{system:e.filter(r=>!yt(r)&&!Tc.has(r)).sort((r,o)=>t(r)-t(o)||W(r,o)),custom:e.
filter(yt).sort(Mo)}}i(Pc,"orderOf");var Cc=i((e,t)=>e.length===t.length&&e.every((n,r)=>n===t[r]),"isSame");var vc=[{include:"comments",field:"comment",listedUnder:"comments"},{include:"worklogs",field:"worklog",listedUnder:"wor\
klogs"},{include:"attachments",field:"attachment",listedUnder:null}],$c=new Set(["self","startAt","maxResults","total"]),
_c=["comments","worklogs","attachments"];function Xo(e,t){let n=t.include??_c,{system:r,custom:o}=Vo(Object.keys(e.fields)),
s=new Map;for(let u of r){let d=e.fields[u];d!==void 0&&s.set(u,Dc(u,d))}let a=Lc(s,n),c=new Map([["key",e.key],["id",e.
id],["url",Hn(e.key,t.browseUrl)],["fields",s],["customFields",Mc(e,o,t)],...a]);return n.includes("changelog")&&e.changelog!==
void 0&&c.set("changelog",Kn(e.changelog)),c}i(Xo,"contentOf");function Hn(e,t){return`${t}/browse/${e}`}i(Hn,"issueUrl");
function Lc(e,t){let n=[];for(let{include:r,field:o,listedUnder:s}of vc){let a=e.get(o),c=s===null?a:w(a,s),u=t.includes(
r);if(u&&!v(c))continue;let d=u&&E(a)?Fc(a,s):[];d.length>0?e.set(o,Object.fromEntries(d)):e.delete(o),u&&v(c)&&n.push([
r,Kn(c)])}return n}i(Lc,"takeLists");function Fc(e,t){return Pe(e,!1).filter(r=>r!==t&&!$c.has(r)).map(r=>[r,e[r]])}i(Fc,
"restOf");function Dc(e,t){return v(t)?e==="issuelinks"||e==="subtasks"?Kn(t):e==="labels"&&t.every(n=>typeof n=="string")?
[...t].sort(W):t:t}i(Dc,"sortedSet");function Kn(e){let t=e.map(n=>({item:n,id:Nc(n)}));return t.some(({id:n})=>n==="")?
e:t.sort((n,r)=>ht(n.id,r.id)).map(({item:n})=>n)}i(Kn,"sortedById");function Nc(e){let t=w(e,"id"),n=typeof t=="number"?
String(t):t;return typeof n=="string"&&/^\d+$/.test(n)?n:""}i(Nc,"numericId");function Mc(e,t,n){let r=new Map;for(let o of t){
let s=e.fields[o];if(s==null)continue;let a=n.fieldNames.get(o);jo(o,a,n.customFields)&&r.set(o,a===void 0?{value:s}:{name:a,
value:s})}return r}i(Mc,"customFieldsOf");function Tt(e){return`${Wn(e,`
`,!1)}
`}i(Tt,"emitJson");var jc=/^[ !#-[\]-~]*$/;function It(e){return jc.test(e)?`"${e}"`:JSON.stringify(e)}i(It,"quoteJson");
function Wn(e,t,n){if(typeof e=="string")return It(e);if(typeof e=="number")return Bc(e);if(typeof e=="boolean"||e===null)
return String(e);if(kt((t.length-1)/zn.length),v(e))return Uc(e,t,n);if(E(e)||z(e))return Jc(e,t,n||ee(e));throw xt(e)}i(
Wn,"emit");var zn="  ";function Jc(e,t,n){let r=t+zn,o="";for(let s of Pe(e,n))o+=`${o===""?"{":","}${r}${It(s)}: ${Wn(w(
e,s),r,n)}`;return o===""?"{}":`${o}${t}}`}i(Jc,"emitMap");function Uc(e,t,n){if(e.length===0)return"[]";let r=t+zn,o="";
for(let s of e)o+=`${o===""?"[":","}${r}${Wn(s,r,n)}`;return`${o}${t}]`}i(Uc,"emitList");function Bc(e){return Number.isFinite(
e)?Object.is(e,-0)?"-0":String(e):Number.isNaN(e)?"null":e>0?"1e999":"-1e999"}i(Bc,"emitNumber");function L(e){return e.toWellFormed().replace(Gc,"").replace(Hc," ").trim().replace(Kc,"\\$&").replace(Wc,"$1\\$2").replace(
zc,"$1\\")}i(L,"inlineText");function Qo(e,t){return typeof t=="string"&&qc.test(t)?`[${L(e)}](${t})`:L(e)}i(Qo,"inlineL\
ink");var Gc=/[\u202a-\u202e\u2066-\u2069]/g,Hc=/[\s\p{Cc}\ufeff]+/gu,Kc=/[\\`*_[\]<>&#|~$]/g,Wc=/(https?|ftp|mailto|xmpp|www)([:.])/gi,
zc=/^(?:(?=[-+=])|(\d+)(?=[.)]))/,qc=/^https?:\/\/[^\s\p{C}<>()[\]\\|`"]+$/u;var Yc=[["Type","issuetype"],["Status","status"],["Priority","priority"],["Resolution","resolution"],["Assignee","assign\
ee"],["Reporter","reporter"],["Created","created"],["Updated","updated"],["Resolved","resolutiondate"],["Due","duedate"],
["Labels","labels"],["Components","components"],["Affects","versions"],["Fixed in","fixVersions"]];function ei(e){let n=Yc.
map(([r,o])=>({label:r,text:L($(e.get(o)))})).filter(({text:r})=>r!=="").map(({label:r,text:o})=>`| ${r} | ${o} |
`);return n.length===0?"":`| Field | Value |
| --- | --- |
${n.join("")}`}i(ei,"fieldTable");function $(e){return v(e)?e.map($).join(", "):E(e)?Xc.map(t=>w(e,t)).find(Vc)??"":e==null?
"":String(e)}i($,"shown");var Vc=i(e=>typeof e=="string","isText"),Xc=["displayName","name","value","key","accountId","e\
mailAddress"];function ti(e){return!v(e)||e.length===0?[]:[`## Attachments

${e.filter(E).map(n=>{let r=w(n,"size"),s=[...[w(n,"mimeType"),typeof r=="number"?`${r} bytes`:"",w(n,"author")],w(n,"cr\
eated")].map($).filter(c=>c!=="");return`- ${Qo($(w(n,"filename")),w(n,"content"))}${s.length===0?"":` (${L(s.join(", "))}\
)`}
`}).join("")}`]}i(ti,"attachmentsSection");function ni(e,t){let n=[...Qc(e,t)].map(({label:r,issue:o})=>{let s=Zc($(e.get(
"key")),o,t);return`- ${L(r)} ${s}
`});return n.length===0?[]:[`## Links

${n.join("")}`]}i(ni,"linksSection");function*Qc(e,{epicLinkField:t=""}){let n=e.get("fields"),r=w(w(e.get("customFields"),
t),"value"),o=w(n,"parent"),s=w(n,"epic");E(o)&&(yield{label:"Parent:",issue:o}),E(s)&&(yield{label:"Epic:",issue:s}),typeof r==
"string"&&(yield{label:"Epic:",issue:{key:r}});for(let a of Zo(w(n,"subtasks")))yield{label:"Sub-task:",issue:a};for(let a of Zo(
w(n,"issuelinks"))){let c=w(a,"type");for(let[u,d]of[["outwardIssue","outward"],["inwardIssue","inward"]]){let l=w(a,u);
E(l)&&(yield{label:$(w(c,d)??w(c,"name")),issue:l})}}}i(Qc,"linkedIssues");function Zc(e,t,{browseUrl:n,layout:r="flat"}){
let o=$(w(t,"key")),s=w(t,"fields"),a=L($(w(s,"summary")??w(t,"summary"))),c=L($(w(s,"status"))),u=`${a===""?"":`: ${a}`}${c===
""?"":` (${c})`}`;if(x(o)!==null||x(e)!==null)return`${L(o)}${u}`;let d={root:"",layout:r,format:"markdown"},l=bt(O(e,d),
O(o,d));return`[${o}](${l}) ([Jira](${Hn(o,n)}))${u}`}i(Zc,"linkLine");var Zo=i(e=>v(e)?e:[],"asList");function oi(e,t,n){si(e,t)||e.text(yu(Je(t),n))}i(oi,"writeText");function ii(e,t){si(e,t)||e.text(Ot(t))}i(ii,"writeLin\
e");function Yn(e){return!fu.test(e)}i(Yn,"isPrintable");function Je(e){return e.includes(`\r
`)?e.replaceAll(`\r
`,`
`):e}i(Je,"withLf");var At=32,qn=34,eu=35,ri=58,tu=92,nu=127,ru=/^(?:true|false|yes|no|on|off|y|n|null)$/i,ou=5,iu=32;function si(e,t){
if(t.length>iu)return!1;let n=e.reserve(t.length+2),r=su(t.charCodeAt(0)),o=r?e.length:e.length+1,s=0;for(let a=0;a<t.length;a++){
let c=t.charCodeAt(a);if(c<At||c>=nu||c===qn||c===tu||r&&(c===At?s===ri:c===eu&&s===At))return!1;n[o++]=c,s=c}if(r){if(s===
At||s===ri||ai(t))return!1}else n[e.length]=qn,n[o++]=qn;return e.length=o,!0}i(si,"wroteShort");function su(e){return e>=
97&&e<=122||e>=65&&e<=90||e===95||e===47||e===40||e===36}i(su,"startsPlain");var ai=i(e=>e.length<=ou&&ru.test(e),"isRes\
erved"),au=/^[\p{L}_/($][^\0-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]*$/u,cu=/: | #|[:\s]$/u,uu=/^[A-Za-z_/($](?:[!-9;-~]| (?=[!"$-~])|:(?=[!-~]))*$/,
du=/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;function Ot(e){return(uu.test(e)||au.test(e)&&!cu.test(e))&&!ai(e)?e:lu(
e)}i(Ot,"lineOf");function lu(e){return It(e).replace(du,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}i(lu,"\
quoted");var fu=/[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]/u,pu=/[^\s]/u,mu=/(?:^|\n)[ \t]+\n*$/,
hu=/^\n*[ \t]/,yu=i((e,t)=>gu(e)?bu(e,t):Ot(e),"linesOf");function gu(e){return e.includes(`
`)&&Yn(e)&&pu.test(e)&&!mu.test(e)}i(gu,"isLiteral");function bu(e,t){let n=" ".repeat(t),r=hu.test(e)?"2":"",o=e.endsWith(
`
`)?e.slice(0,-1):e,s=o===e?"-":o===""||o.endsWith(`
`)?"+":"",a=e.startsWith(`
`)?"":n;return`|${r}${s}
${a}${o.replace(/\n(?=[^\n])/g,`
${n}`)}`}i(bu,"literal");function Pt(e){if(ee(e))return ci(Tt(e).trimEnd(),"json");if(typeof e!="string"||e==="")return null;let t=Je(e);return Yn(
t)?ci(t,"jira"):null}i(Pt,"markupOf");function ci(e,t){let r=(e.match(/`+/g)??[]).reduce((s,a)=>Math.max(s,a.length),0),
o="`".repeat(Math.max(3,r+1));return`${o}${t}
${e}
${o}
`}i(ci,"fenced");var Ct=class{static{i(this,"Utf8Writer")}#e=Buffer.allocUnsafeSlow(65536);length=0;reserve(t){return this.length+t>this.#e.
length&&this.#t(this.length+t),this.#e}add(t){let n=this.reserve(t.length),r=this.length;for(let o=0;o<t.length;o++)n[r++]=
t[o]??0;this.length=r}ascii(t){let n=this.reserve(t.length),r=this.length;for(let o=0;o<t.length;o++)n[r++]=t.charCodeAt(
o);this.length=r}text(t){this.reserve(t.length*3),this.length+=this.#e.write(t,this.length,"utf8")}newLine(t){let n=this.
reserve(t+1),r=this.length;n[r++]=10;for(let o=r+t;r<o;r++)n[r]=32;this.length=r}copy(){return Buffer.from(this.#e.subarray(
0,this.length))}clear(){this.length=0,this.#e.length>1048576&&(this.#e=Buffer.allocUnsafeSlow(65536))}#t(t){let n=Buffer.
allocUnsafeSlow(t*2);this.#e.copy(n,0,0,this.length),this.#e=n}};var wu=1e3,Su=64,Ru=2048,vt=new Map;function ui(e,t){return vt.get(e)??xu(e,ku(e,t))}i(ui,"encodedKey");function ku(e,t){
let n=Ot(e),r=n.length<=wu,o=Buffer.from(r?`${n}: `:`? ${n}
${" ".repeat(t)}: `);return{beforeScalar:o,beforeLines:o.subarray(0,-1)}}i(ku,"encode");function xu(e,t){return e.length>
Su||(vt.size>=Ru&&vt.clear(),vt.set(e,t)),t}i(xu,"remember");var Ue=2,T=new Ct;function Vn(e){return T.clear(),typeof e=="string"?ii(T,Je(e)):Xn(e)?Zn(e,0):Qn(e,0,!1,"item"),T.ascii(
`
`),T.copy()}i(Vn,"encodeYaml");function di(e){return Vn(e).toString("utf8")}i(di,"emitYaml");var Xn=i(e=>typeof e!="obje\
ct"||e===null,"isScalar");function Qn(e,t,n,r){kt(t/Ue),v(e)?Iu(e,t,n,r):z(e)?Tu(e,t,r):E(e)&&Eu(e,t,n||ee(e),r)}i(Qn,"w\
riteLines");function Eu(e,t,n,r){let o=!0;for(let s of Pe(e,n))(!o||r==="key")&&T.newLine(t),o=!1,li(s,e[s],t,n);o&&T.ascii(
r==="key"?" {}":"{}")}i(Eu,"writeObject");function Tu(e,t,n){let r=!0;for(let[o,s]of e)(!r||n==="key")&&T.newLine(t),r=!1,
li(o,s,t,!1);r&&T.ascii(n==="key"?" {}":"{}")}i(Tu,"writeOrdered");function Iu(e,t,n,r){let o=!0;for(let s of e)(!o||r===
"key")&&T.newLine(t),o=!1,T.ascii("- "),Xn(s)?Zn(s,t+Ue):Qn(s,t+Ue,n,"item");o&&T.ascii(r==="key"?" []":"[]")}i(Iu,"writ\
eList");function li(e,t,n,r){let{beforeScalar:o,beforeLines:s}=ui(e,n);Xn(t)?(T.add(o),Zn(t,n+Ue)):(T.add(s),Qn(t,n+Ue,r,
"key"))}i(li,"writeEntry");function Zn(e,t){if(typeof e=="string")oi(T,e,t);else if(typeof e=="number")T.ascii(Au(e));else if(typeof e==
"boolean"||e===null)T.ascii(String(e));else throw xt(e)}i(Zn,"writeScalar");function Au(e){if(Object.is(e,-0))return"-0";
if(Number.isNaN(e))return"null";if(!Number.isFinite(e))return e>0?".inf":"-.inf";let t=String(e);return t.includes("e")&&
!t.includes(".")?t.replace("e",".0e"):t}i(Au,"numeral");var Ou=[{id:"description",heading:"Description"},{id:"environment",heading:"Environment"}],fi=`_The text has characters \
that cannot be shown here; it is in the front matter._
`;function pi(e,t){let n=new Map(e),o=[`# ${$(e.get("key"))}: ${L($($t(e,"fields").get("summary")))}
`,ei($t(e,"fields")),...Pu(n),...Cu(n),...$u(n),...ti(e.get("attachments")),...ni(e,t)];return`---
${di(n)}---

${o.filter(s=>s!=="").join(`
`)}`}i(pi,"emitMarkdown");function Pu(e){let t=new Map($t(e,"fields")),n=Ou.flatMap(({id:r,heading:o})=>{let s=t.get(r)??
null,a=Pt(s);return a!==null&&t.delete(r),s===null||s===""?[]:[`## ${o}

${a??fi}`]});return e.set("fields",t),n}i(Pu,"takeFieldTexts");function Cu(e){let t=new Map($t(e,"customFields")),n=[];for(let[
r,o]of t){let s=w(o,"value"),a=vu(s)?Pt(s):null;!E(o)||a===null||(t.set(r,mi(o,"value")),n.push(`## ${L(`${$(w(o,"name"))}\
 (${r})`)}

${a}`))}return e.set("customFields",t),n}i(Cu,"takeCustomTexts");var vu=i(e=>ee(e)||typeof e=="string"&&e.includes(`
`),"isLongText");function $u(e){let t=e.get("comments");if(!v(t)||t.length===0)return[];let n=[],r=t.map(o=>{if(!E(o))return o;
let s=w(o,"body")??null,a=Pt(s),c=a??(s===null||s===""?"":fi),u=[w(o,"author"),w(o,"created")].map($).filter(d=>d!=="");
return n.push(`### ${L(u.join(", "))||"Comment"}

${c}`),a===null?o:mi(o,"body")});return e.set("comments",r),[`## Comments
`,...n]}i($u,"takeComments");function $t(e,t){let n=e.get(t);return z(n)?n:new Map}i($t,"mapAt");function mi(e,t){return Object.
fromEntries(Object.entries(e).filter(([n])=>n!==t))}i(mi,"without");function er(e,t){try{return _u(e,t)}catch(n){throw n instanceof je?Lu(e.key):n}}i(er,"renderDocument");function _u(e,t){
let n=Xo(e,t);switch(t.format){case"yaml":return Vn(n);case"json":return Buffer.from(Tt(n),"utf8");case"markdown":return Buffer.
from(pi(n,t),"utf8");default:return t.format}}i(_u,"encode");var Lu=i(e=>m("MalformedResponse",`A field of ${e} is neste\
d more than ${Gn} levels deep, which no reader of YAML or JSON can be relied on to load. Correct the field in Jira, or c\
hoose other fields in spec.fields.`),"nestedTooDeep");function hi({target:e},t){return e.projectKey!==void 0?{kind:"project",project:e.projectKey}:{kind:"keys",keys:new Set(rt(
t?.owned??{}))}}i(hi,"ownershipOf");function _t(e,t){switch(e.kind){case"project":return A(t)===e.project;case"keys":return e.
keys.has(t);default:return e}}i(_t,"owns");function Lt(e,t){return e.kind==="project"&&A(t)!==e.project&&x(t)===null}i(Lt,
"isStranger");async function yi(e,t){if(e.query===null){let n=new De;for(let r of new Set(e.job.spec.target.issueKeys))n.add({id:r,key:r});
return{issues:n,strangers:[],isComplete:!0}}if(e.mode.kind==="changes"){let n=ae(e.query,un(e.mode.sinceMs));return{...await gi(
n,e,t),isComplete:!1}}return{...await tr(e.query,e,t),isComplete:!0}}i(yi,"discoverIssues");async function tr(e,t,n){let r=await gi(
e,t,n),[o]=r.strangers;if(r.issues.length>0||o===void 0)return r;throw b("Incomplete",`All issues that Jira lists for ${se(
t.job.spec.target)} have keys of another project, such as ${JSON.stringify(o)}. Nothing was written. If the project's ke\
y was changed in Jira, use the new one.`)}i(tr,"listAll");async function gi(e,{ownership:t,jira:n},r){let o=new De,s=[];
for(let a of await n.list(e,r))Lt(t,a.key)?s.push(a.key):o.add(a);return{issues:o,strangers:s}}i(gi,"list");async function*nr(e,t,n,r){let o=new Set;for(let s of n)x(s)===null&&o.add(Fu(t,A(s)));if(!(e.head===null||o.size===0))for await(let{
path:s,oid:a}of e.listFiles([...o].sort(),r)){let c=ue(s,t);c!==null&&(yield{key:c,oid:a})}}i(nr,"listMirrored");async function de(e,t,n,r){
let o=new Map;for await(let{key:s,oid:a}of nr(e,t,n,r))o.set(s,a);return o}i(de,"mirroredIssues");function Fu(e,t){return`${Be(
e)}/${t}`}i(Fu,"projectFolder");function Be({root:e}){return e===""?"projects":`${e}/projects`}i(Be,"projectsFolder");function bi(e,t){
return O("A-1",e)===O("A-1",t)}i(bi,"samePlace");function wi({incremental:e,force:t,state:n,configHash:r}){return e?t?{kind:"full",why:"--force was given"}:n===null?{kind:"\
full",why:"there is no state of an earlier run"}:n.configHash!==r?{kind:"full",why:"the configuration changed since the \
last run"}:n.watermark===null?{kind:"full",why:"no earlier run was complete"}:{kind:"changes",sinceMs:Date.parse(n.watermark)-
9e5}:{kind:"full",why:"all issues were asked for"}}i(wi,"chooseMode");var Du={cloud:5e3,datacenter:1e3};function Si({census:e},t){
return e!==null&&e.issues<Du[t]}i(Si,"isListedAtOnce");function Ri({state:e,createdIssues:t,countedIssues:n,now:r}){return e.
census===null||e.pending.length>0||n!==e.census.issues+t?!0:r.getTime()-Date.parse(e.census.at)>6048e5}i(Ri,"needsCensus");var Ft=class{static{i(this,"FetchedIssues")}#e=new Map;#t={created:0,updated:0,unchanged:0};get size(){let{created:t,updated:n,
unchanged:r}=this.#t;return t+n+r}count(t){return this.#t[t]}add(t,n,r=""){let o=A(t),s=this.#e.get(o);s===void 0&&(s=new rr(
o),this.#e.set(o,s)),s.add(Z(t),n,r),this.#t[n]++}has(t){return this.#r(t)!==void 0}writtenOid(t){return this.#r(t)?.writtenOid(
Z(t))}*keys(){for(let t of this.#e.values())yield*t.keys()}sortedKeys(t){return this.#n().flatMap(n=>[...n.sortedKeys(t)])}*written(){
for(let t of this.#n())yield*t.written()}#n(){return[...this.#e.values()].sort((t,n)=>t.project<n.project?-1:1)}#r(t){let n=this.#e.
get(A(t)),r=Z(t);return n?.keyOf(r)===t&&n.has(r)?n:void 0}},Ce=-1,Nu=16,rr=class{static{i(this,"ProjectIssues")}project;#e=new Map;#t=0;#n=new Uint8Array(
0);#r=Buffer.alloc(0);#o=0;constructor(t){this.project=t}add(t,n,r){if(n==="unchanged"){this.#e.set(t,Ce);return}this.#o=
r.length/2,this.#c(),this.#n[this.#t]=n==="updated"?1:0,this.#r.write(r,this.#t*this.#o,"hex"),this.#e.set(t,this.#t++)}has(t){
return this.#e.has(t)}keyOf(t){return`${this.project}-${t}`}writtenOid(t){let n=this.#e.get(t)??Ce;return n===Ce?void 0:
this.#s(n)}*keys(){for(let t of this.#e.keys())yield this.keyOf(t)}*sortedKeys(t){for(let n of this.#a(r=>this.#i(r)===t))
yield this.keyOf(n)}*written(){for(let t of this.#a(n=>n!==Ce)){let n=this.#e.get(t)??Ce;yield{key:this.keyOf(t),oid:this.#s(
n)}}}#i(t){return t===Ce?"unchanged":this.#n[t]===1?"updated":"created"}#s(t){return this.#r.toString("hex",t*this.#o,(t+
1)*this.#o)}#a(t){let n=new Float64Array(this.#e.size),r=0;for(let[o,s]of this.#e)t(s)&&(n[r++]=o);return n.subarray(0,r).
sort()}#c(){if(this.#t<this.#n.length)return;let t=Math.max(Nu,this.#t*2),[n,r]=[new Uint8Array(t),Buffer.alloc(t*this.#o)];
n.set(this.#n),r.set(this.#r),this.#n=n,this.#r=r}};function Ge({type:e,source:t,target:n}){return[e,t,n].join("/")}i(Ge,"encodeRelationship");function le(e){let[t="",n="",
r=""]=e.split("/");return{type:t,source:n,target:r}}i(le,"decodeRelationship");function ki(e,t,n){if(n.has(Ge(e)))return!1;
let{source:r,target:o}=e;return[r,o].some(s=>t.has(s)&&Me(s,e))}i(ki,"isStale");function xi(){return{fetched:new Ft,relationships:new Set,failed:[],missing:new Set,moved:new Set,neighbours:new Set,parents:new Set}}
i(xi,"noIssues");async function ve(e,t,n,r){let o;for await(let s of n.jira.fetch(e,n.fetchOptions,r)){o??=await n.documentOptions(
r);let a=Nt(t);for(let c=s.issues.pop();c!==void 0;c=s.issues.pop())await Mu(c,t,o,n);for(let c of s.failed)t.failed.push(
c);for(let c of s.missing)t.missing.add(c);or(a,t,n)}}i(ve,"syncIssues");async function Mu(e,t,n,r){let{id:o,key:s}=e;if(t.
fetched.has(s)||r.isStranger(s))return;let a=Uu(e,n);if(a instanceof k){t.failed.push({id:o,key:s,failure:a.failure});return}
let c=Jn(e,n);if(r.withRelationships)for(let l of c)t.relationships.add(Ge(l));let u=r.mirrored.get(s);if(u!==void 0&&u===
r.blobId(a)){t.fetched.add(s,"unchanged");return}let d=u===void 0?"created":"updated";t.fetched.add(s,d,await r.write(s,
a,d)),r.followsNeighbours&&ju(e,d,c,t,r)}i(Mu,"syncIssue");function ju({key:e,fields:t},n,r,o,{jira:s}){for(let c of r){
let u=c.source===e?c.target:c.source;Me(u,c)&&o.neighbours.add(u)}(s.deployment==="cloud"?Ju(t.issuetype):n==="created")&&
o.parents.add(e)}i(ju,"noteNeighbours");function Ju(e){return typeof e!="object"||e===null||!("hierarchyLevel"in e)?!0:typeof e.
hierarchyLevel!="number"||e.hierarchyLevel>0}i(Ju,"isAboveStandard");function Uu(e,t){try{return Q(e.key),er(e,t)}catch(n){
if(n instanceof k)return n;throw n}}i(Uu,"tryRender");function Dt({failed:e},t){let n=new Map(e.flatMap(({id:r,key:o},s)=>o===
void 0?[[r,s]]:[]));if(n.size!==0)for(let{id:r,key:o}of t){let s=n.get(r),a=s===void 0?void 0:e[s];s!==void 0&&a!==void 0&&
(e[s]={...a,key:o})}}i(Dt,"nameFailed");function Nt({fetched:e,failed:t}){let[n,r]=[e.count("created"),e.count("updated")];
return{created:n,updated:r,fetched:e.size,failed:t.length}}i(Nt,"tally");function or(e,t,{emit:n,now:r}){let o=Nt(t),s=o.
created-e.created,a=o.updated-e.updated,c=o.fetched-e.fetched-s-a,u=o.failed-e.failed;s+a+c+u!==0&&n({kind:"processed",at:r(),
created:s,updated:a,unchanged:c,failed:u})}i(or,"reportProgress");async function Ti(e,t,n,r,o){let{state:s,query:a,jira:c}=e,u=c.serverTime;if(t.isComplete||s===null||a===null){let{unfetched:y,
issues:R}=Bu(t,n);return await Ei(e,R,o),{unfetched:y,record:{at:u.toISOString(),issues:R}}}let d=Si(s,c.deployment)?null:
await c.count(a,o),l=n.fetched.count("created");if(d!==null&&!Ri({state:s,createdIssues:l,countedIssues:d,now:u})&&t.strangers.
length===0)return{unfetched:null,record:{at:s.census?.at??u.toISOString(),issues:d}};let p=await tr(a,e,o);await Gu(p.issues,
e,t,n,r,o);let h=new Set;for(let{id:y,key:R}of p.issues)n.missing.has(y)||h.add(R);return await Ei(e,h.size,o),{unfetched:new Set(
[...h].filter(y=>!n.fetched.has(y))),record:{at:u.toISOString(),issues:d??h.size}}}i(Ti,"takeCensus");function Bu({issues:e},t){
let n=new Set(t.failed.map(({id:s})=>s)),r=new Set,o=0;for(let{id:s,key:a}of e)t.fetched.has(a)?o++:n.has(s)&&r.add(a);return{
unfetched:r,issues:o+r.size}}i(Bu,"stillThere");async function Gu(e,{state:t,place:n,destination:r},o,s,a,c){let u=await de(
r.base,n,e.keys(),c),d=new Set((t?.pending??[]).flatMap(({id:p,key:h})=>[p,h??p])),l=new Set(s.failed.map(({id:p})=>p)),
f=[];for(let{id:p,key:h}of e)s.fetched.has(h)||l.has(p)||(d.has(p)||d.has(h)||!u.has(h))&&f.push(p);a.emit({kind:"discov\
ered",at:a.now(),total:o.issues.length+f.length}),await ve(f,s,{...a,mirrored:u},c),Dt(s,e)}i(Gu,"syncUnseen");async function Ei(e,t,n){
let{ownership:r,destination:o}=e,{spec:s,force:a}=e.job;if(t>0||a||!e.prunes)return;let c=0;if(r.kind==="keys")c=r.keys.
size;else for(let u of e.previousPlace===null?[e.place]:[e.place,e.previousPlace])c+=(await de(o.base,u,[`${r.project}-1`],
n)).size;if(c!==0)throw m("Incomplete",`Jira lists no issue for ${se(s.target)}, but ${c} are mirrored. Nothing was dele\
ted. Check that the Jira account may still browse them; if they are really gone, run once with --force.`)}i(Ei,"assertNo\
tEmptied");async function Ii(e,t){let n=new AbortController,r=AbortSignal.any([t,n.signal]),o=e.connectJira(r),s=e.openDestination(
r);try{let[a,c]=await Promise.all([o,s]);return{jira:a,destination:c,async[Symbol.asyncDispose](){await Promise.allSettled(
[a[Symbol.asyncDispose](),c[Symbol.asyncDispose]()])}}}catch(a){n.abort(a);for(let c of await Promise.allSettled([o,s]))
c.status==="fulfilled"&&await c.value[Symbol.asyncDispose]();throw a}}i(Ii,"connect");async function Ai(e,{unfetched:t},n,r){let o=new Set(n.moved);if(t===null||!e.prunes)return o;for(let s of e.previousPlace===
null?[e.place]:[e.place,e.previousPlace]){let a=e.ownership.kind==="keys"?e.ownership.keys:[`${e.ownership.project}-1`];
for await(let{key:c}of nr(e.destination.base,s,a,r))_t(e.ownership,c)&&!t.has(c)&&!n.fetched.has(c)&&o.add(c)}return o}i(
Ai,"goneIssues");async function Oi(e,{place:t,destination:n},r){let o=new Set;if(e.size===0)return o;for await(let{path:s}of n.
base.listFiles([Be(t)],r)){let a=Oe(s,t);a!==null&&(e.has(a.source)&&o.add(a.target),e.has(a.target)&&o.add(a.source))}return o}
i(Oi,"relatedIssues");var ir=6;function vi(e,t,n){if(e===null)return"its content differs";let r=Pi(e,n),o=Pi(t,n),s=[...new Set([...r.keys(),...o.
keys()])].filter(u=>r.get(u)!==o.get(u));if(s.length===0)return"its text differs";let a=s.slice(0,ir);s.length>ir&&a.push(
`${s.length-ir} more`);let c=a.pop();return a.length===0?`${c} differs`:`${a.join(", ")} and ${c} differ`}i(vi,"explainU\
pdate");function Pi(e,t){let n=new Map;for(let[r,o]of Ci(Hu(e,t)))if(r!=="fields"&&r!=="customFields")n.set(r,JSON.stringify(
o));else for(let[s,a]of Ci(o))n.set(s,JSON.stringify(a));return n}i(Pi,"parts");function Ci(e){return typeof e=="object"&&
e!==null?Object.entries(e):[]}i(Ci,"entries");function Hu(e,t){try{return Fn(e,t)}catch{return null}}i(Hu,"tryParse");var Ku=50;async function $i(e,t,n,r){let{jira:o,destination:s}=e,{spec:a,dryRun:c}=e.job,u=t.issues.keys(),d=e.ownership.
kind==="keys"?[...u,...e.ownership.keys]:u,l=await de(s.base,e.place,d,r),f=new Map;return{jira:o,fetchOptions:a.include===
void 0?{}:{include:a.include},documentOptions:i(h=>Wu(a,o,h),"documentOptions"),withRelationships:a.destination.relationships===
"symlinks",followsNeighbours:!t.isComplete,isStranger:i(h=>Lt(e.ownership,h),"isStranger"),isKeyList:e.query===null,mustExist:!e.
prunes,mirrored:l,blobId:i(h=>s.blobId(h),"blobId"),write:c?p:(h,g)=>s.writeBlob(g,r),explanations:f,emit:n.emit,now:n.now};
async function p(h,g,y){if(y==="updated"&&f.size<Ku){let R=await s.base.readFile(O(h,e.place),r);f.set(h,vi(R,g,e.place.
format))}return s.blobId(g)}}i($i,"issueContext");async function Wu(e,t,n){let r=await t.epicLinkField(n),o=await t.fieldNames(
n);return zu(e.fields??[],o),{format:e.destination.format,layout:e.destination.layout,fieldNames:o,browseUrl:t.browseUrl,
...e.fields===void 0?{}:{customFields:e.fields},...e.include===void 0?{}:{include:e.include},...r===void 0?{}:{epicLinkField:r}}}
i(Wu,"documentOptions");function zu(e,t){let[n]=Ln(e,t);if(n===void 0)return;let r=Pr(n,[...t.values()]),o=r===void 0?"":
` Did you mean ${JSON.stringify(r)}?`;throw m("InvalidSpec",`This Jira has no custom field ${JSON.stringify(n)} (spec.fi\
elds).${o} Give its name as Jira shows it, or its id, as in "customfield_10016".`)}i(zu,"assertFieldsExist");async function _i(e,t,n,r){if(!n.isKeyList)return;let o=new Set(t.failed.flatMap(({id:a,key:c})=>[a,c??a])),s=Nt(t);for(let a of e.
issues.keys())t.fetched.has(a)||o.has(a)||(t.missing.has(a)||await qu(a,t,n,r),n.mustExist&&t.missing.has(a)&&t.failed.push(
{id:a,key:a,failure:Vu(a)}));or(s,t,n)}i(_i,"settleKeyList");async function qu(e,t,{jira:n},r){for await(let{issues:o,missing:s,
failed:a}of n.fetch([e],{},r)){if(o.some(c=>c.key===e))throw Yu(e);o.length>0&&t.moved.add(e);for(let c of s)t.missing.add(
c);for(let c of a)t.failed.push(c)}}i(qu,"settleAlone");function Yu(e){return b("Incomplete",`Jira left out ${e} when it\
 was asked for it. Nothing was written; run the sync again.`)}i(Yu,"unaccounted");function Vu(e){return{reason:"NotFound",
message:`Jira has no issue ${e}, or this account may not see it. Check the key and the account's permissions.`,retryable:!1}}
i(Vu,"notFound");var Li=500;async function Fi(e,t,n,r,o){let s=new Set(n.failed.flatMap(({id:p,key:h})=>[p,h??p])),a=i(p=>n.fetched.has(p)||
s.has(p)||t.has(p),"isSettled"),u=[...await Oi(t,e,o),...n.neighbours].filter(p=>_t(e.ownership,p));for(let p of await Xu(
n.parents,e,o))u.push(p);let d=await de(e.destination.base,e.place,u,o),l=[...new Set(u)].filter(p=>d.has(p)&&!a(p));if(l.
length===0)return;let f=n.fetched.size+n.failed.length+l.length;r.emit({kind:"discovered",at:r.now(),total:f}),await ve(
l,n,{...r,mirrored:d,followsNeighbours:!1},o)}i(Fi,"refreshNeighbours");async function Xu(e,{query:t,jira:n},r){if(e.size===
0||t===null)return[];let o=await n.epicLinkField(r),s=o===void 0?"parent":`cf[${o.replace("customfield_","")}]`;if(n.deployment===
"datacenter"&&o===void 0)return[];let a=[],c=[...e].map(ke);for(let u=0;u<c.length;u+=Li){let d=`${s} in (${c.slice(u,u+
Li).join(",")})`;for(let{key:l}of await Qu(ae(t,d),n,r))a.push(l)}return a}i(Xu,"childrenOf");async function Qu(e,t,n){try{
return await t.list(e,n)}catch(r){throw!(r instanceof k)||r.failure.reason!=="InvalidQuery"?r:b("Incomplete","An issue w\
ent away while its children were listed. Nothing was written.",r)}}i(Qu,"listOrAgain");async function Di(e,t,n){let r=Dr(e);switch(r.kind){case"issues":return null;case"jql":return Y(r.jqlQuery);case"project":
return ln(r.projectKey);case"epic":return t.epicClause(r.epicKey,n);default:return r}}i(Di,"targetQuery");async function Ni(e,t,{jira:n,destination:r},o){let{spec:s}=e,{layout:a,format:c}=s.destination,u={root:Ye(s.destination),
layout:a,format:c},d=ot(u.root,e.name,e.namespace),l=V(await r.base.readFile(d,o)),f=Fr(s,n.browseUrl),p=s.syncType==="i\
ncremental",h=l===null?u:{root:u.root,...l.place};return{job:e,jira:n,destination:r,operationID:t,query:await Di(s.target,
n,o),mode:wi({incremental:p,force:e.force,state:l,configHash:f}),state:l,stateFile:d,configHash:f,place:u,previousPlace:bi(
h,u)?null:h,ownership:hi(s,l),prunes:jr(s)}}i(Ni,"prepareRun");async function Mi({ownership:e,place:t,stateFile:n},r,o){if(e.kind==="project"||r.head===null)return()=>!1;let s=new Set,
a=new Set;for await(let{path:c}of r.listFiles([wn(t.root)],o)){if(c===n||!c.endsWith(".json"))continue;let u=V(await r.readFile(
c,o));u?.project!==void 0&&s.add(u.project);for(let d of rt(u?.owned??{}))e.keys.has(d)&&a.add(d)}return c=>s.has(A(c))||
a.has(c)}i(Mi,"claimsOfOthers");function Ji(e){let t=[Mt("Created",e.created),Mt("Updated",e.updated),Mt("Deleted",e.deleted),Mt("Failed, tried again by\
 the next run",e.failed)].filter(o=>o!==""),n=`Jirasync-Name: ${e.name}
Jirasync-Operation: ${e.operationID}`;return`${[ji(e.subject??"")||ji(Zu(e)),t.join(`
`),n].filter(o=>o!=="").join(`

`)}
`}i(Ji,"commitMessage");function Zu({target:e,created:t,updated:n,deleted:r,failed:o}){let s=Object.entries({created:t,updated:n,
deleted:r,failed:o}).filter(([,a])=>a.length>0).map(([a,c])=>`${c.length} ${a}`);return`Sync ${e}: ${s.length===0?"state\
 only":s.join(", ")}`}i(Zu,"subject");var ed=/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu;function ji(e){return e.
toWellFormed().replace(ed," ").trim()}i(ji,"oneLine");function Mt(e,t){if(t.length===0)return"";let n=t.length>50?`, and\
 ${t.length-50} more`:"";return`${e}: ${t.slice(0,50).join(", ")}${n}`}i(Mt,"keyList");async function Ui(e,t,n){let{synced:r}=e,o=await od(e,t,n),s=r.fetched.count("created")+r.fetched.count("updated")-o.upToDate.
size,a=[...o.links].filter(d=>nd(d,o,r)),c=[...r.relationships].filter(d=>rd(d,o,r)).sort();for(let d of c)await e.writeBlob(
Bi(d,e));return{isEmpty:o.outdatedPaths.length+o.deleted.size+a.length+s+c.length===0,changes:td(e,o,{staleLinks:a,newLinks:c}),
deleted:[...new Set([...o.deleted,...o.deletedElsewhere])].sort()}}i(Ui,"treeChanges");function*td(e,t,{staleLinks:n,newLinks:r}){
let{place:o,synced:s,blobId:a}=e;for(let c of t.outdatedPaths)yield{kind:"delete",path:c};for(let c of t.deleted)yield{kind:"\
delete",path:O(c,o)};for(let c of n)yield{kind:"delete",path:Ae(le(c),o)};for(let{key:c,oid:u}of s.fetched.written())t.upToDate.
has(c)||(yield{kind:"write",path:O(c,o),mode:"100644",oid:u});for(let c of r)yield{kind:"write",path:Ae(le(c),o),mode:"1\
20000",oid:a(Bi(c,e))}}i(td,"fileChanges");function Bi(e,{place:t}){return Buffer.from(Bn(le(e),t))}i(Bi,"linkBlob");function nd(e,{
deleted:t},{fetched:n,relationships:r}){let o=le(e);return t.has(o.source)||t.has(o.target)||ki(o,n,r)}i(nd,"isUnwanted");
function rd(e,{links:t,existing:n,deleted:r},{fetched:o}){if(t.has(e))return!1;let{source:s,target:a}=le(e);return[s,a].
every(c=>o.writtenOid(c)!==void 0||n.has(c)&&!r.has(c))}i(rd,"isMissing");async function od(e,t,n){let r=id();if(t.head===
null)return r;let o=sd(e.synced.relationships);for await(let{path:s,oid:a}of t.listFiles([Be(e.place)],n)){let c=ue(s,e.
place);if(c!==null){e.isGone(c)?r.deleted.add(c):o.has(c)&&r.existing.add(c),e.synced.fetched.writtenOid(c)===a&&r.upToDate.
add(c);continue}let u=Oe(s,e.place);if(u!==null)r.links.add(Ge(u));else if(ad(s,e)){r.outdatedPaths.push(s);let d=e.previousPlace===
null?null:ue(s,e.previousPlace);d!==null&&e.isGone(d)&&r.deletedElsewhere.add(d)}}return r}i(od,"readTree");function id(){
let[e,t]=[new Set,new Set];return{deleted:e,deletedElsewhere:t,existing:new Set,upToDate:new Set,links:new Set,outdatedPaths:[]}}
i(id,"noFacts");function sd(e){let t=new Set;for(let n of e){let{source:r,target:o}=le(n);t.add(r).add(o)}return t}i(sd,
"endsOf");function ad(e,{previousPlace:t,synced:n,isGone:r}){if(t===null)return!1;let o=ue(e,t);if(o!==null)return n.fetched.
has(o)||r(o);let s=Oe(e,t);return s!==null&&[s.source,s.target].some(a=>n.fetched.has(a)||r(a))}i(ad,"isOutdated");async function Gi(e,{census:t,gone:n,synced:r,explanations:o},s,a){let{job:c,jira:u,destination:d}=e,l=i(async I=>c.dryRun?
d.blobId(I):d.writeBlob(I,a),"writeBlob"),{place:f,previousPlace:p}=e,h={place:f,previousPlace:p,synced:r,blobId:d.blobId.
bind(d),writeBlob:l},g=fd(e,t,r,u.serverTime),y=[],R=i(async I=>{let j=await ld(e,n,r,I,a),q=await Ui({...h,isGone:j},I,
a);y=q.deleted;let me=V(await I.readFile(e.stateFile,a));if(q.isEmpty&&fo(g,me))return null;let $e=await l(lo(g)),he={kind:"\
write",path:e.stateFile,mode:"100644",oid:$e};return{changes:dd(q.changes,he),...ud(c,s),message:cd(e,r,y)}},"planCommit");
c.dryRun&&await R(d.base);let{commit:G}=c.dryRun?{commit:null}:await d.publish(R,a);return s.emit({kind:"deleted",at:s.now(),
issues:y.length}),hd(e,r,o,{deleted:y,commit:G})}i(Gi,"pushChanges");function cd({job:e,operationID:t},n,r){return Ji({name:e.
name,operationID:t,target:se(e.spec.target),created:n.fetched.sortedKeys("created"),updated:n.fetched.sortedKeys("update\
d"),deleted:r,failed:n.failed.map(({key:o,id:s})=>o===void 0||x(o)!==null?s:o),...e.commitSubject===void 0?{}:{subject:e.
commitSubject}})}i(cd,"message");function ud({author:e,committer:t},n){let r=n.now();return{author:{...e,date:r},committer:{
...t??e,date:r}}}i(ud,"signature");function*dd(e,t){yield*e,yield t}i(dd,"chain");async function ld(e,t,n,r,o){let s=t.size>
0?await Mi(e,r,o):()=>!1;return a=>t.has(a)&&(n.moved.has(a)||!s(a))}i(ld,"goneOn");function fd(e,t,n,r){let s=e.state?.
configHash===e.configHash?e.state?.watermark??null:null,a=n.failed.length===0,{format:c,layout:u}=a?e.place:e.previousPlace??
e.place;return{configHash:e.configHash,watermark:a?r.toISOString():s,pending:pd(n),census:t.record,place:{format:c,layout:u},
...md(e,t,n)}}i(fd,"nextState");function pd({failed:e}){return e.map(({id:t,key:n,failure:r})=>({id:t,...n===void 0?{}:{
key:n},reason:r.reason})).sort((t,n)=>t.id<n.id?-1:1)}i(pd,"pendingOf");function md({ownership:e},{unfetched:t},n){if(e.
kind==="project")return{project:e.project};let r=new Set([...t??e.keys,...n.fetched.keys()]);return{owned:so([...r].filter(
o=>x(o)===null&&!n.moved.has(o)))}}i(md,"holdings");function hd({job:e,mode:t},n,r,{deleted:o,commit:s}){let[a,c]=[n.fetched.
sortedKeys("created"),n.fetched.sortedKeys("updated")],u=se(e.spec.target),d=[...a.map(l=>({key:l,action:"create",why:"i\
t is not in the branch yet"})),...c.map(l=>({key:l,action:"update",why:r.get(l)??"its content differs"})),...o.map(l=>({
key:l,action:"delete",why:`Jira no longer lists it for ${u}`}))];return{created:a,updated:c,deleted:o,unchanged:n.fetched.
count("unchanged"),failed:n.failed,mode:t.kind==="full"?`all issues: ${t.why}`:`changes since ${new Date(t.sinceMs).toISOString()}`,
commit:s,...e.dryRun?{planned:d}:{}}}i(hd,"report");async function Hi(e,t,n,r){var u=[];try{let o=i(h=>n.emit({kind:"operation-started",at:n.now(),operation:h}),"begin");o(
"connect");let s=be(u,await Ii(n,r),!0);let a=await Ni(e,t,s,r);n.emit({kind:"configured",at:n.now(),configHash:a.configHash});
let c=await yd(a,o,n,r);o("push-changes");return await Gi(a,c,n,r)}catch(d){var l=d,f=!0}finally{var p=we(u,l,f);p&&await p}}
i(Hi,"sync");async function yd(e,t,n,r){t("discover-issues");let o=await yi(e,r);n.emit({kind:"discovered",at:n.now(),total:o.
issues.length}),t("sync-issues");let s=await $i(e,o,n,r),a=xi();await ve(o.issues.ids(),a,s,r),await _i(o,a,s,r),Dt(a,o.
issues);let c=await Ti(e,o,a,s,r),u=await Ai(e,c,a,r);o.isComplete||await Fi(e,u,a,s,r);let d=a.fetched.size+a.failed.length;
return n.emit({kind:"discovered",at:n.now(),total:d}),{census:c,gone:u,synced:a,explanations:s.explanations}}i(yd,"findO\
ut");async function cr(e,t,n){let r=AbortSignal.any([n,AbortSignal.timeout(e.spec.timeout*1e3)]),o=t.now().getTime()+e.spec.timeout*
1e3,{maxRetries:s}=e.spec.retryPolicy;for(let a=e.retryCount??0;;a++){let c=await gd(e,t,a,r);if(c.kind!=="failed"||!c.failure.
retryable||c.report!==void 0||r.aborted||a>=s)return ar(c,t);let d=kd(c.failure,o,t);if(d!==void 0)return ar({kind:"fail\
ed",failure:d},t);try{await Rd(c.failure,e,t,a,r)}catch(l){return ar(Ki(l,r),t)}}}i(cr,"runSync");async function gd(e,t,n,r){
let o=t.newOperationID(),{generation:s,request:a}=e;t.emit({kind:"started",at:t.now(),operationID:o,generation:s,retryCount:n,
...a===void 0?{}:{request:a}});try{return bd(await Hi(e,o,t,r),e)}catch(c){return Ki(c,r)}}i(gd,"trySync");function bd(e,{
spec:t}){let{failed:n}=e;return n.length<=t.failurePolicy.maxFailedIssues?{kind:"completed",report:e}:{kind:"failed",failure:wd(
e),report:e}}i(bd,"judge");var sr=5;function wd({failed:e,created:t,updated:n,unchanged:r}){let o=e.slice(0,sr).map(({key:u,
id:d,failure:l})=>`${u??d}: ${l.message}`),s=e.length>sr?` (and ${e.length-sr} more)`:"",a=t.length+n.length+r;return{reason:"\
IssuesFailed",message:`${e.length} of ${e.length+a} issues could not be mirrored and will be tried again by the next run\
. What could be mirrored (${a}) is in the branch. ${o.join(" ")}${s}`,retryable:e.some(({failure:u})=>u.retryable)}}i(wd,
"issuesFailed");function Ki(e,t){let n=t.aborted?S(t):e;return Sd(n)?{kind:"failed",failure:{reason:"Internal",message:`\
The run is short of memory (${n.message}). Give it more, or a smaller target.`,retryable:!0,cause:n}}:n instanceof k?n.failure.
reason==="Cancelled"?{kind:"cancelled",message:n.failure.message}:{kind:"failed",failure:n.failure}:{kind:"failed",failure:{
reason:"Internal",message:`This is a bug in jirasync: ${Se(n)}`,retryable:!1,cause:n}}}i(Ki,"classify");function Sd(e){if(!(e instanceof
Error))return!1;let t="code"in e?e.code:void 0;return t==="ENOMEM"||t==="ERR_MEMORY_ALLOCATION_FAILED"||/^Array buffer allocation failed/.
test(e.message)}i(Sd,"isShortOfMemory");async function Rd(e,t,n,r,o){let s=Wi(e,t.spec.retryPolicy,r);n.emit({kind:"retr\
ying",at:n.now(),failure:zi(e,n),retryCount:r+1,seconds:s}),await n.sleep(s*1e3,o)}i(Rd,"waitForRetry");function kd(e,t,n){
if(!e.retryable||e.retryAfter===void 0)return;let r=n.now().getTime()+e.retryAfter*1e3;if(r<t)return;let o=new Date(r).toISOString().
replace(/\.\d+Z$/,"Z");return{...e,message:`${e.message} The run's time limit (spec.timeout) comes before that: run it a\
gain from ${o} on.`}}i(kd,"askedTooLate");function Wi(e,t,n){return e.retryable&&e.retryAfter!==void 0?e.retryAfter:t.initialDelay*
t.backoffMultiplier**n}i(Wi,"retryDelay");function ar(e,t){let n=t.now();switch(e.kind){case"completed":return t.emit({kind:"\
completed",at:n,commit:e.report.commit}),e;case"failed":{let r=zi(e.failure,t);return t.emit({kind:"failed",at:n,failure:r}),
{...e,failure:r}}case"cancelled":return t.emit({kind:"cancelled",at:n,message:e.message}),e;default:return e}}i(ar,"fini\
sh");function zi(e,{redactor:t}){return{...e,message:t.redact(e.message)}}i(zi,"redacted");var qi={kind:"followed",previous:void 0,generation:void 0,request:void 0,update:i(()=>{},"update"),confirm:i(()=>Promise.
resolve(),"confirm"),close:i(()=>Promise.resolve(void 0),"close")};async function Vi({resource:e,cluster:t,dryRun:n,settings:r},{
onTrouble:o,onStatusWritten:s},a){if(t===void 0||n)return{...qi,signal:a};let{client:c,executor:u,isRequired:d}=t,l=new AbortController,
{name:f,namespace:p=c.namespace}=e.metadata,h=`The JIRASync ${f} in namespace ${p}`,g=i(R=>()=>l.abort(m("Cancelled",`${h}\
 ${R}, so its sync was cancelled.`)),"cancel"),y={onDeleted:g("was deleted"),onCancelRequested:g("was asked to cancel"),
onTrouble:o,...s===void 0?{}:{onWritten:s}};if(t.object!==void 0){let R=i(()=>l.abort(m("ClusterConflict",`${h} is run b\
y another, so this run ended.`)),"onTakenOver"),G=new Xe(c,t.object,u,{...y,onTakenOver:R});return{...Yi(t.object,G,AbortSignal.
any([a,l.signal])),confirm:i(j=>G.confirm(AbortSignal.any([j,l.signal])),"confirm")}}try{let R={executor:u,force:r.force,
events:y},{object:G,writer:I}=await Xr(c,e,R,a);return Yi(G,I,AbortSignal.any([a,l.signal]))}catch(R){if(a.aborted)return{
kind:"refused",outcome:xd(a)};if(!(R instanceof k))throw R;return d?{kind:"refused",outcome:{kind:"failed",failure:R.failure}}:
(o(R.failure),{...qi,signal:a})}}i(Vi,"followRun");function Yi({metadata:e,status:t},n,r){return{kind:"followed",previous:t,
generation:e.generation,request:e.annotations?.[Ve],signal:r,confirm:i(()=>Promise.resolve(),"confirm"),update:i(o=>n.update(
o),"update"),close:i(()=>n.close(),"close")}}i(Yi,"followed");function xd(e){let{failure:t}=S(e);return t.reason==="Canc\
elled"?{kind:"cancelled",message:t.message}:{kind:"failed",failure:t}}i(xd,"cancelled");import{readdir as Ed,readFile as Xi}from"node:fs/promises";import{join as Qi}from"node:path";var Td=1e3;async function ur(e,t){let n=Od(e,t),r=await Id(n,t),o,s,a=Promise.resolve(),c,u,d=i(()=>{clearTimeout(s),s=void 0;
let l=o;o=void 0,l!==void 0&&(a=a.then(async()=>{c=await oo(n,Cr(l)).then(()=>{},f=>f)}))},"write");return{previous:r,update(l){
o=l,l.status?.phase!==u?d():s??=setTimeout(d,Td),u=l.status?.phase},async flush(){return d(),await a,c}}}i(ur,"openStatu\
sFile");async function Id(e,t){let n=await Xi(e,"utf8").catch(()=>""),r=sn(n,e,{localRepository:!0});return r.ok?r.manifests.
find(({metadata:o})=>o.name===t)?.status:void 0}i(Id,"previousStatus");async function Ad(e){let t=[],n=[],r=(await Ed(e)).
filter(o=>o.endsWith(".yaml")).sort();for(let o of r){let s=await Xi(Qi(e,o),"utf8").catch(()=>{}),a=s===void 0?void 0:sn(
s,o,{localRepository:!0});a?.ok===!0?t.push(...a.manifests):n.push(o)}return{resources:t,unreadable:n}}i(Ad,"readStatusF\
iles");function Od(e,t){return Qi(e,`${t}.yaml`)}i(Od,"statusPath");import{randomUUID as kf}from"node:crypto";import{setTimeout as js}from"node:timers/promises";import{spawn as _d}from"node:child_process";import{Readable as Ld}from"node:stream";import{pipeline as Fd}from"node:stream/promises";
import{setTimeout as Dd}from"node:timers/promises";import{spawn as Pd}from"node:child_process";import{join as Cd}from"node:path";var dr={detached:process.platform!=="win32"};function He(e,t,n=process.platform){if(e===void 0)return!1;try{return n!=="\
win32"?process.kill(-e,t):(process.kill(e,0),t!==0&&vd(e),!0)}catch{return!1}}i(He,"signalGroup");function vd(e){let t=Cd(
process.env.SystemRoot??"C:\\Windows","System32","taskkill.exe");Pd(t,["/pid",String(e),"/T","/F"],{stdio:"ignore"}).once(
"error",()=>$d(e))}i(vd,"endTree");function $d(e){try{process.kill(e,"SIGKILL")}catch{}}i($d,"endAlone");var jt=class{static{i(this,"StderrTail")}#e;#t="";constructor(t){this.#e=t}get text(){return this.#t}add(t){this.#t=this.#e.
redact(this.#t+t).slice(-16384)}};var lr=64*1024*1024,Nd=2e3,Md=20;function fe(e,t,n,r){let{closed:o,running:s}=e.lifetime,a=jd(e,t);a.stdin.on("error",()=>{});
let c=new jt(e.redactor),u=Jd(a,c,t[0]??"git",n,[r,o]);return s.add(u),u.then(()=>s.delete(u)),{stdin:a.stdin,stdout:a.stdout,
exit:u}}i(fe,"startGit");function jd({cwd:e,env:t},n){try{return _d("git",n,{cwd:e,env:t,...dr,stdio:"pipe"})}catch(r){throw Zi(
r instanceof Error?r:new Error(String(r)))}}i(jd,"spawnGit");function Jd(e,t,n,r,o){return e.stderr.setEncoding("utf8").
on("data",s=>t.add(s)),new Promise(s=>{let a,c=i(f=>{a??={failure:f,ended:Ud(e)}},"stop"),u=i(()=>{let f=o.find(p=>p.aborted);
f!==void 0&&c(S(f))},"onAbort"),d=r===null?void 0:setTimeout(()=>c(Bd(n,r)),r),l=i(f=>{clearTimeout(d);for(let p of o)p.
removeEventListener("abort",u);s(f)},"finish");e.once("error",f=>l({kind:"stopped",failure:Zi(f)})),e.once("close",f=>{if(a===
void 0)return l({kind:"exited",code:f,stderr:t.text});let{failure:p,ended:h}=a;h.then(()=>l({kind:"stopped",failure:p}))});
for(let f of o)f.addEventListener("abort",u,{once:!0});u()})}i(Jd,"exitOf");async function Ud(e){let t=performance.now()+
Nd;for(He(e.pid,"SIGTERM");He(e.pid,0)&&performance.now()<t;)await Dd(Md);He(e.pid,"SIGKILL"),e.stdout.destroy(),e.stderr.
destroy()}i(Ud,"endGroup");var Bd=i((e,t)=>b("Timeout",`git ${e} did not finish within ${t/1e3} s. Check that the reposi\
tory answers.`),"limitPassed");function Zi(e){let t="code"in e?String(e.code):e.message;return t==="ENOENT"?m("Internal",
"The git program was not found. Install git 2.31 or later and put it on PATH.",e):b("Internal",`The git program could no\
t be started (${t}). The machine may be short of memory.`,e)}i(Zi,"notStarted");async function F(e,t,n,r){if(r.aborted)throw S(
r);let o={...e.env,...n.env},s=fe({...e,env:o},t,e.limitMs,r),a=Hd(s.stdin,n.input),[c,u]=await Promise.all([Gd(s.stdout),
s.exit,a]);if(u.kind==="stopped")throw u.failure;if(c==="too much")throw m("Internal",`git ${t[0]} wrote more than ${lr}\
 bytes.`);return{code:u.code,stdout:c,stderr:u.stderr}}i(F,"runGit");async function H(e,t,n,r){let{code:o,stdout:s,stderr:a}=await F(
e,t,n,r);if(o===null)throw b("Internal",`git ${t[0]} was killed. The machine may be short of memory.`);if(o!==0)throw te(
`git ${t[0]}`,a);return s.toString("utf8").trimEnd()}i(H,"expectGit");function te(e,t){let n=t.trim().split(`
`),r=n.find(o=>/^(?:fatal|error):/.test(o))??n.at(-1)??"";return/No space left on device|Disk quota exceeded/.test(t)?b(
"Internal",`${e} failed: no space left for temporary files. Free some, or set TMPDIR.`):m("Internal",`${e} failed: ${r.slice(
0,300)||"it gave no reason"}.`)}i(te,"internal");async function Gd(e){let t=[],n=0;try{for await(let r of e)Buffer.isBuffer(
r)&&(n+=r.length,n<=lr&&t.push(r))}catch{}return n>lr?"too much":Buffer.concat(t)}i(Gd,"collect");async function Hd(e,t=[]){
try{await Fd(Ld.from(t,{objectMode:!1}),e)}catch{}}i(Hd,"feed");var Kd=[{pattern:/Host key verification failed|no matching host key type/,reason:"AuthenticationFailed",retryable:!1,advice:"\
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
d",retryable:!1,advice:"the account that runs this may not read or write the repository's files."}];function U(e,t,n){let r=Kd.
find(({pattern:c})=>c.test(n)),o=Qd(n),s=`${e} ${t}`;if(r===void 0)return b("RepositoryUnavailable",`${s} failed: ${o===
""?"git gave no reason":o}. Check that the server is up and reachable.`);let a=`${s} failed: ${r.advice}${o===""?"":` (g\
it: ${o})`}`;return r.retryable?b(r.reason,a):m(r.reason,a)}i(U,"connectionFailure");var es=i(e=>/couldn't find remote ref/i.
test(e),"isMissingRef"),Wd=/non-fast-forward|fetch first|stale info|cannot lock ref|failed to (?:update|lock|write) ref|incorrect old value|reference already exists|but expected|remote ref updated since/i,
zd=/unpacker error|Internal Server Error|failed to migrate objects|remote failed to report status/i,qd=/insufficient permission|Permission denied|Read-only file system/i,
Yd=/'(refs\/[^']*)' exists; cannot create/;function ts(e,t,n,r){let o=Yd.exec(r)?.[1];if(o!==void 0){let a=`${e} cannot \
hold the branch ${t} beside ${Jt(o)}. Choose another branch name.`;return{kind:"refused",failure:m("PushRejected",a)}}if(qd.
test(r)&&!/hook declined/.test(n))return{kind:"refused",failure:U("Pushing to",e,r)};let s=Jt(n);if(zd.test(s)){let a=`P\
ushing to ${e} failed: ${s}. The server may be busy or out of space.`;return{kind:"trouble",failure:b("RepositoryUnavail\
able",a)}}if(Wd.test(s)){let a=`Others keep pushing to ${t} of ${e} (${s}). The next run tries again.`;return{kind:"conf\
lict",failure:b("PushConflict",a)}}return{kind:"refused",failure:Vd(e,t,s,r)}}i(ts,"rejection");function Vd(e,t,n,r){if(/currently checked out/.
test(n))return m("PushRejected",`${e} has ${t} checked out and refused the push. Push to a bare repository or to another\
 branch.`);let o=Xd(r);return m("PushRejected",`${e} refused the push to ${t}: ${n}${o===""?"":`: ${o}`}. Change the bra\
nch's protection or hooks for this account, or choose another branch.`)}i(Vd,"pushRejected");function Xd(e){return e.split(
`
`).flatMap(n=>n.startsWith("remote: ")?[Jt(n.slice(8))]:[]).filter(n=>n!=="").join(" ").slice(0,500).replace(/[.\s]+$/,"")}
i(Xd,"remoteWords");function Qd(e){let t=e.split(`
`).map(Jt).filter(r=>r!=="");return(t.find(r=>/^ssh: |^[^ ]+: Permission denied \(/.test(r))??t.find(r=>/^(?:remote: )?(?:fatal|error|ERROR):/.
test(r))??t.find(r=>!/^hint:|^warning:/.test(r))??"").replace(/^(?:fatal|error): /,"").slice(0,300).replace(/[.\s]+$/,"")}
i(Qd,"saidLine");function Jt(e){return e.replace(/\u001b\[[0-?]*[ -/]*[@-~]/g,"").replace(/\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?/g,
"").replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g," ").replace(/(\w:\/\/)[^\s/@']*@/g,"\
$1").replace(/(\w:\/\/[^\s?#']*)[?#][^\s']*/g,"$1").trim()}i(Jt,"printable");function Ut(e,t){return{head:t,readFile:i(async(n,r)=>t===null?null:Zd(e,t,n,r),"readFile"),listFiles:i((n,r)=>el(e,t,n,
r),"listFiles")}}i(Ut,"openBase");async function Zd(e,t,n,r){let{setup:o,target:s}=e,a=await F(o,["ls-tree","-z","--full\
-tree",t,"--",n],{},r);if(a.code!==0)throw te("git ls-tree",a.stderr);let c=ns(a.stdout.toString("utf8").split("\0")[0]??
"");if(c===null||c.path!==n||!/^100/.test(c.mode))return null;let u=await F(o,["cat-file","blob",c.oid],{},r);if(u.code!==
0)throw U(`Reading ${JSON.stringify(n)} from`,s.remote.url,u.stderr);return u.stdout}i(Zd,"readFile");async function*el(e,t,n,r){
if(t===null||n.length===0)return;let o=n.map(l=>l.replace(/^\/+|\/+$/g,"")),s=o.includes("")?[]:["--",...o],a=new AbortController,
{setup:c}=e,u=["ls-tree","-r","-z","--full-tree",t,...s],d=fe(c,u,c.limitMs,AbortSignal.any([r,a.signal]));d.stdin.end();
try{let l="";for await(let p of d.stdout.setEncoding("utf8")){let h=(l+String(p)).split("\0");l=h.pop()??"";for(let g of h){
let y=ns(g);y!==null&&(yield y)}}let f=await d.exit;if(f.kind==="stopped")throw f.failure;if(f.code!==0)throw te("git ls\
-tree",f.stderr)}catch(l){throw r.aborted?S(r):l}finally{a.abort(),await d.exit}}i(el,"listFiles");function ns(e){let t=e.
indexOf("	"),[n,,r]=e.slice(0,Math.max(t,0)).split(" ");return n===void 0||r===void 0?null:{path:e.slice(t+1),mode:n,oid:r}}
i(ns,"parseEntry");import{createHash as tl}from"node:crypto";var nl={sha1:40,sha256:64};function rs(e,t,n){return tl(n).update(`${e} ${t.byteLength}\0`).update(t).digest("hex")}i(rs,
"objectId");var Ke=i((e,t)=>rs("blob",e,t),"blobIdOf"),os=i(e=>rs("tree",new Uint8Array,e),"emptyTreeId"),is=i(e=>e.length===
nl.sha256?"sha256":"sha1","objectFormatOf"),ss=i(e=>/^(?:[\da-f]{40}|[\da-f]{64})$/.test(e),"isObjectId");async function Bt(e,t,n,r){if(r.aborted)throw S(r);let o=i(()=>{},"stop"),s=new Promise((a,c)=>{let u=i(()=>c(S(r)),"onA\
bort"),l=setTimeout(i(()=>c(b("Timeout",`${t} did not finish within ${n/1e3} s.`)),"onLimit"),n);r.addEventListener("abo\
rt",u,{once:!0}),o=i(()=>{clearTimeout(l),r.removeEventListener("abort",u)},"stop")});try{return await Promise.race([e,s])}finally{
o()}}i(Bt,"within");async function as(e,t){if(t.aborted)throw S(t);await new Promise((n,r)=>{let o=i(()=>{clearTimeout(s),
r(S(t))},"onAbort"),s=setTimeout(()=>{t.removeEventListener("abort",o),n()},e);t.addEventListener("abort",o,{once:!0})})}
i(as,"pause");var Gt=256*1024,Ht=class{static{i(this,"BlobWriter")}#e;#t;constructor(t){this.#e=t}async write(t,n){return this.#t??=rl(
this.#e),ol(this.#t,t),await il(this.#t,this.#e.setup.limitMs,n),Ke(t,this.#e.objectFormat)}async finish(t){let n=this.#t;
if(n===void 0)return;this.#t=void 0,cs(n),n.child.stdin.end(`done
`);let r=await Bt(n.child.exit,"git fast-import",this.#e.setup.limitMs,t);fr(r)}};function rl(e){let t=fe(e.setup,["fast\
-import","--quiet","--done","--depth=0"],null,e.setup.lifetime.closed);t.stdout.resume();let n={child:t,free:[],chunk:Buffer.
allocUnsafeSlow(Gt),used:0,ended:void 0,draining:void 0};return t.exit.then(r=>{n.ended=r}),n}i(rl,"startImport");function ol(e,t){
let n=`blob
data ${t.byteLength}
`,r=n.length+t.byteLength+1;if(e.used+r>Gt&&cs(e),r>Gt){e.child.stdin.write(n),e.child.stdin.write(t),e.child.stdin.write(
`
`);return}e.used+=e.chunk.write(n,e.used,"latin1"),e.chunk.set(t,e.used),e.used+=t.byteLength,e.chunk[e.used++]=10}i(ol,
"append");function cs(e){if(e.used===0)return;let{chunk:t}=e;e.child.stdin.write(t.subarray(0,e.used),()=>e.free.push(t)),
e.chunk=e.free.pop()??Buffer.allocUnsafeSlow(Gt),e.used=0}i(cs,"flush");async function il(e,t,n){let{stdin:r,exit:o}=e.child;
e.ended!==void 0&&fr(e.ended),r.writableNeedDrain&&(e.draining??=new Promise(s=>{let a=i(()=>{r.off("drain",a).off("clos\
e",a),e.draining=void 0,s()},"done");r.on("drain",a).on("close",a)}),await Bt(e.draining,"Writing to git fast-import",t,
n),r.destroyed&&fr(await Bt(o,"git fast-import",t,n)))}i(il,"drained");function fr(e){if(e.kind==="stopped")throw e.failure;
if(e.code!==0)throw e.code===null?b("Internal","git fast-import was killed; the machine may be short of memory."):te("gi\
t fast-import",e.stderr)}i(fr,"assertSucceeded");var us=["","100644","120000"],Kt=class{static{i(this,"ChangeLog")}#e=[];#t=1048576;add(t,n,r){let{mode:o,oid:s}=n,a=8+t.
length+s.length/2;this.#t+a>1048576&&(this.#e.push(Buffer.allocUnsafeSlow(1048576)),this.#t=0);let c=this.#e.at(-1);if(c===
void 0)throw new Error("a log without a chunk");let u=this.#t;return c.writeUInt32LE(r,u),c.writeUInt8(us.indexOf(o),u+4),
c.writeUInt8(s.length/2,u+5),c.writeUInt16LE(t.length,u+6),c.write(t,u+8,"latin1"),c.write(s,u+8+t.length,"hex"),this.#t+=
a,(this.#e.length-1)*1048576+u}read(t){let n=this.#e[Math.floor(t/1048576)];if(n===void 0)throw new Error(`no change at ${t}`);
let r=t%1048576,o=us[n.readUInt8(r+4)]??"",s=r+8,a=s+n.readUInt16LE(r+6),c=n.toString("latin1",s,a),u=n.toString("hex",a,
a+n.readUInt8(r+5));return{name:c,written:o===""?void 0:{mode:o,oid:u},previous:n.readUInt32LE(r)}}};var ds="40000";function*Wt(e,t){let n=t.length/2;for(let r=0;r<e.length;){let o=e.indexOf(32,r),s=e.indexOf(0,o),a=s+1+n;
if(o<0||s<0||a>e.length)throw m("Internal",`The tree ${t} cannot be read.`);let c=/^0?40000$/.test(e.toString("latin1",r,
o));yield{name:e.toString("latin1",o+1,s),isTree:c,bytes:e.subarray(r,a)},r=a}}i(Wt,"parseTree");function ls({bytes:e},{
length:t}){return e.toString("hex",e.length-t/2)}i(ls,"entryOid");function pr(e,t,n,r,o){let s=t+e.write(`${n} ${r}\0`,t,
"latin1");return s+e.write(o,s,"hex")}i(pr,"writeEntry");function mr(e,t){return 8+e.length+t.length/2}i(mr,"longestEntr\
y");var hr=i((e,t)=>t?`${e}/`:e,"sortName");var sl=64*1024,zt=class{static{i(this,"MergedTree")}#e;#t;#n;#r;constructor(t,n){let{old:r,oldOid:o,files:s,trees:a}=t,c=[];
for(let[d,l]of a)l!==null&&c.push(hr(d,!0));for(let[d,l]of s)l!==4294967295&&c.push(d);this.#e=t,this.#t=n,this.#n=c.sort();
let u=c.reduce((d,l)=>d+mr(l,o),r.length);this.#r=Math.min(u,sl)}*pieces(){let t=Buffer.allocUnsafe(this.#r),n=0;for(let r of this.#o()){
let o=typeof r=="string"?mr(r,this.#e.oldOid):r.bytes.length;n+o>t.length&&(n>0&&(yield t.subarray(0,n)),t=Buffer.allocUnsafe(
Math.max(o,this.#r)),n=0),n=typeof r=="string"?this.#s(r,t,n):n+r.bytes.copy(t,n)}n>0&&(yield t.subarray(0,n))}*#o(){let{
old:t,oldOid:n}=this.#e,r=0;for(let o of Wt(t,n)){if(!this.#i(o))continue;let s=hr(o.name,o.isTree);for(let a=this.#n[r];a!==
void 0&&a<s;a=this.#n[++r])yield a;yield o}yield*this.#n.slice(r)}#i({name:t,isTree:n}){let{files:r,trees:o}=this.#e;if(o.
has(t))return!1;let s=r.get(t);return s===void 0||n&&s===4294967295}#s(t,n,r){let{files:o,trees:s}=this.#e;if(t.endsWith(
"/")){let u=t.slice(0,-1);return pr(n,r,ds,u,s.get(u)??"")}let{mode:a="",oid:c=""}=this.#t.read(o.get(t)??4294967295).written??
{};return pr(n,r,a,t,c)}};import{createHash as hs}from"node:crypto";import{pipeline as al,Readable as cl}from"node:stream";import{createDeflate as ul,
deflateSync as fs}from"node:zlib";var ys=2,dl=8192,ll=1024*1024,fl=4096,yr=1,qt=class{static{i(this,"PackWriter")}#e;#t=[];#n=0;#r=new Set;constructor(t){
this.#e=t}async addTree(t,n,r){let[o,s]=t.pieces();if(o===void 0)return null;if(s!==void 0)return this.#o(t,n,r);let a=ms(
[o],o.length,this.#e.objectFormat);if(a===n||this.#r.has(a))return a;let c=gs(ys,o.length),u=ml(o);return this.#r.add(a),
this.#t.push(c,u),this.#n+=c.length+u.length,(this.#r.size>=dl||this.#n>=ll)&&await this.finish(r),a}async finish(t){let n=this.#r.
size;if(n===0)return;let r=this.#t;this.#t=[],this.#n=0,this.#r=new Set,await this.#i(ps(n,r,this.#e.objectFormat),t)}async#o(t,n,r){
let{objectFormat:o}=this.#e,s=0;for(let{length:c}of t.pieces())s+=c;let a=ms(t.pieces(),s,o);return a!==n&&await this.#i(
ps(1,pl(t,s),o),r),a}async#i(t,n){await H(this.#e.setup,["index-pack","--stdin","--threads=1"],{input:t},n)}};async function*ps(e,t,n){
let r=Buffer.from("PACK\0\0\0\0\0\0\0","latin1");r.writeUInt32BE(e,8);let o=hs(n).update(r);yield r;for await(let s of t)
o.update(s),yield s;yield o.digest()}i(ps,"packOf");async function*pl(e,t){yield gs(ys,t),yield*al(cl.from(e.pieces()),ul(
{level:yr}),()=>{})}i(pl,"largeRecord");function ms(e,t,n){let r=hs(n).update(`tree ${t}\0`);for(let o of e)r.update(o);
return r.digest("hex")}i(ms,"treeId");function gs(e,t){let n=[],r=e<<4|t&15;for(let o=Math.floor(t/16);;o=Math.floor(o/128)){
if(n.push(o>0?r|128:r),o===0)return Buffer.from(n);r=o&127}}i(gs,"recordHeader");function ml(e){return e.length>fl?fs(e,
{level:yr}):fs(e,{level:yr,windowBits:9,memLevel:1,chunkSize:e.length+64})}i(ml,"deflate");var Yt=class{static{i(this,"TreeReader")}#e;#t;#n;#r=Buffer.alloc(0);constructor(t,n){this.#e=t,this.#t=n}async resolve(t){
return(await this.#o(t)).oid}async read(t){return(await this.#o(t)).content}async[Symbol.asyncDispose](){this.#n!==void 0&&
(this.#n.child.stdin.end(),this.#n.child.stdout.destroy(),await this.#n.child.exit)}async#o(t){this.#n??=this.#i(),this.#n.
child.stdin.write(`${t}
`);let n=await this.#s(),[r,o,s]=n.split(" ");if(r===void 0||o!=="tree")throw m("Internal",`git cat-file has no tree ${t}\
.`);let a=await this.#a(Number(s)+1);return{oid:r,content:a.subarray(0,-1)}}#i(){let{setup:t}=this.#e,n=fe(t,["cat-file",
"--batch"],t.limitMs,this.#t);return{child:n,chunks:n.stdout[Symbol.asyncIterator]()}}async#s(){for(;!this.#r.includes(`\

`);)this.#r=Buffer.concat([this.#r,await this.#c()]);return(await this.#a(this.#r.indexOf(`
`)+1)).toString("latin1").trimEnd()}async#a(t){let n=[this.#r];for(let o=this.#r.length;o<t;){let s=await this.#c();n.push(
s),o+=s.length}let r=n.length===1?this.#r:Buffer.concat(n);return this.#r=r.subarray(t),r.subarray(0,t)}async#c(){let{child:t,
chunks:n}=this.#n??this.#i();try{let{value:o,done:s}=await n.next();if(s!==!0&&Buffer.isBuffer(o))return o}catch(o){throw this.#t.
aborted?S(this.#t):o}let r=await t.exit;throw r.kind==="stopped"?r.failure:te("git cat-file",r.stderr)}};async function bs(e,t,n,r){var p=[];try{let o=os(e.objectFormat);let s=new Kt;let a=yl(n,s);let c=new qt(e);let u=be(p,new Yt(
e,r),!0);let d=t===null?null:await u.resolve(`${t}^{tree}`);let l=await f("",a,d)??o;await c.finish(r);return{oid:l,isChanged:l!==
(d??o)};async function f(G,I,j){let q=j===null?hl:await u.read(j),me=bl(I,s),$e=wl(I.folders,q,j??o),he=new Map;for(let[
ye,_e]of I.folders??[]){let Zt=`${G}${ye}/`,ge=$e.get(ye),en=me.get(ye),Ir=en!==void 0&&en!==4294967295,Ar=Ir||en===void 0&&
ge?.isTree===!1,Hs=ge?.isTree===!0&&!Ir?ls(ge,o):null,Or=await f(Zt,_e,Hs);if(Or!==null&&Ar)throw kl(Zt);Ar||he.set(ye,Or)}
return c.addTree(new zt({old:q,oldOid:j??o,files:me,trees:he},s),j,r)}i(f,"buildFolder")}catch(h){var g=h,y=!0}finally{var R=we(
p,g,y);R&&await R}}i(bs,"buildTree");var hl=Buffer.alloc(0);function yl(e,t){let n=ws(),r="",o=n;for(let s of e){Rl(s.path);
let a=Sl(s.path),c=a.lastIndexOf("/"),u=a.slice(0,Math.max(c,0));u!==r&&(o=gl(n,u)),r=u;let d=s.kind==="delete"?{mode:"",
oid:""}:s;o.lastChange=t.add(a.slice(c+1),d,o.lastChange)}return n}i(yl,"toFolders");function gl(e,t){let n=e;if(t==="")
return e;for(let r of t.split("/")){n.folders??=new Map;let o=n.folders.get(r)??ws();n.folders.set(r,o),n=o}return n}i(gl,
"folderAt");var ws=i(()=>({lastChange:4294967295,folders:void 0}),"newFolder");function bl({lastChange:e},t){let n=new Map;
for(let r=e;r!==4294967295;){let{name:o,written:s,previous:a}=t.read(r);n.has(o)||n.set(o,s===void 0?4294967295:r),r=a}return n}
i(bl,"latestChanges");function wl(e,t,n){let r=new Map;if(e===void 0)return r;for(let o of Wt(t,n))e.has(o.name)&&r.set(
o.name,o);return r}i(wl,"entriesNamed");var Sl=i(e=>/^[\0-\x7f]*$/.test(e)?e:Buffer.from(e).toString("latin1"),"toBytes");
function Rl(e){if(/^$|\0|(?:^|\/)(?:\.{0,2}|\.git)(?:\/|$)/i.test(e))throw m("Internal",`${JSON.stringify(e)} cannot be \
a path in a Git tree.`)}i(Rl,"assertTreePath");function kl(e){let t=JSON.stringify(Buffer.from(e.slice(0,-1),"latin1").toString(
"utf8"));return m("InvalidSpec",`${t} is a file in the branch, where the mirror needs a directory. Move the file away, o\
r choose another path for the mirror.`)}i(kl,"occupied");async function ks(e,t,n,r){let{oid:o,isChanged:s}=await bs(e,t,n.changes,r);return s?xl(e,o,t,n,r):null}i(ks,"buildCommi\
t");function xl(e,t,n,r,o){let s={...Ss("AUTHOR",r.author),...Ss("COMMITTER",r.committer??r.author)},a=n===null?[]:["-p",
n],c=r.message.replaceAll("\0","");return H(e.setup,["commit-tree",t,...a],{env:s,input:[c]},o)}i(xl,"commitTree");function Ss(e,{
name:t,email:n,date:r}){let o=Rs(t);if(o==="")throw m("InvalidSpec",`The commit's ${e.toLowerCase()} has no name. Give o\
ne, as in "Jira Sync".`);return{[`GIT_${e}_NAME`]:o,[`GIT_${e}_EMAIL`]:Rs(n),[`GIT_${e}_DATE`]:`@${Math.floor(r.getTime()/
1e3)} +0000`}}i(Ss,"identityVariables");var Rs=i(e=>e.replace(/[\u0000-\u0020\u007f<>]+/g," ").replace(/^[\s.,:;"'\\]+|[\s.,:;"'\\]+$/g,
""),"withoutCrud");import{randomUUID as Il}from"node:crypto";function xs(e,t,n,r){return Vt(e,{source:t,ref:e.target.ref,expected:n.branch},r)}i(xs,"push");async function Vt(e,{source:t,
ref:n,expected:r},o){let{target:s,setup:a}=e,u=["--porcelain","--no-thin","--no-verify","--no-signed","--recurse-submodu\
les=no",`--force-with-lease=${n}:${r??""}`],{code:d,stdout:l,stderr:f}=await F(a,["push",...u,"--","origin",`${t}:${n}`],
{},o),p=Tl(l.toString("utf8"),n),h=s.remote.url;if(p===null)return El(d,U("Pushing to",h,f));if(p.flag!=="!")return{kind:"\
landed"};let{kind:g,failure:y}=ts(h,s.branch,p.summary,f);switch(g){case"refused":throw y;case"trouble":return{kind:"una\
nswered",failure:y};case"conflict":return{kind:g,failure:y};default:return g}}i(Vt,"pushRef");function El(e,t){if(e===0||
t.failure.reason==="RepositoryUnavailable")return{kind:"unanswered",failure:t};throw t}i(El,"withoutStatus");function Tl(e,t){
for(let n of e.split(`
`)){let[r,o,s]=n.split("	");if(r!==void 0&&s!==void 0&&o?.endsWith(`:${t}`))return{flag:r,summary:s}}return null}i(Tl,"r\
efStatus");async function Es(e,t,n,r,o){let{setup:s,target:a}=e,c=await H(s,["show","--no-patch","--format=%T%n%B",t,"--"],{},o),u=c.
indexOf(`
`),[d,l]=[c.slice(0,u),c.slice(u+1)],f=`refs/jirasync/staged/${Il()}`,p=await Vt(e,{source:t,ref:f,expected:null},o);if(p.
kind!=="landed")return{...p,commit:t};try{let h={branch:a.branch,tree:d,message:l,parent:n.head,expected:n.branch};return await r.
land(h,o)}finally{await Vt(e,{source:"",ref:f,expected:t},o).catch(()=>{})}}i(Es,"landStaged");var Ts="refs/jirasync/base",Al=3;async function We(e,t,n){let r=t.remote.url,{code:o,stdout:s,stderr:a}=await F(e,["ls-r\
emote","--quiet","--",r,"HEAD",t.ref],{},n);if(o!==0)throw U("Reading from",r,a);let c=new Map;for(let u of s.toString("\
utf8").split(`
`)){let[d,l]=u.split("	");d!==void 0&&l!==void 0&&ss(d)&&c.set(l,d)}return{branch:c.get(t.ref)??null,head:c.get("HEAD")??
null}}i(We,"advertisedRefs");async function ze(e,t,n,r){let{target:o,setup:s}=e,a=t;for(let c=1;c<=Al;c++){let u=a.branch??
a.head;if(u===null)return{head:null,branch:null};if(o.remote.kind==="local")return{head:u,branch:a.branch};let d=await Ol(
e,a.branch===null?"HEAD":o.ref,n,r);if(d!==null)return{head:d,branch:a.branch===null?null:d};a=await We(s,o,r)}throw b("\
RepositoryUnavailable",`The branch ${o.branch} of ${o.remote.url} keeps appearing and vanishing.`)}i(ze,"fetchUpstream");
async function Ol(e,t,n,r){let{setup:o,target:s}=e,a=["fetch","--quiet","--no-tags","--no-write-fetch-head","--no-recurs\
e-submodules","--no-auto-maintenance"],c=["--filter=blob:none",...n==="shallow"?["--depth=1"]:[]],{code:u,stderr:d}=await F(
o,[...a,...c,"--","origin",`+${t}:${Ts}`],{},r);if(u===0)return H(o,["rev-parse","--verify","--quiet",`${Ts}^{commit}`],
{},r);if(es(d))return null;throw U("Fetching from",s.remote.url,d)}i(Ol,"fetchRef");async function Is(e,t,n,r){if(t===n)
return!0;let{code:o}=await F(e.setup,["merge-base","--is-ancestor",t,n],{},r);return o===0}i(Is,"isContained");var Pl=30,As=5,Cl=100,vl=1e4;async function Os(e,t,n,r){let o=[],s=0,a=t,c=null;for(let u=1;;u++){let d=c??await Ll(e,a,
n,r);if(d===null)return{commit:d,attempts:u-1,upstream:a};let l=await $l(e,d,a,r);if(l.kind==="landed")return{commit:l.commit,
attempts:u,upstream:await _l(e,l.commit,d,r)};if(l.kind==="unanswered"&&s++,u>=Pl||s>=As)throw l.failure;o.push(l.commit);
let f=await Fl(e,u,l.failure,r),p=await Dl(e.repository,o,f,r);if(p!==null)return{commit:p,attempts:u,upstream:f};c=f.head===
a.head&&f.branch===a.branch?d:null,a=f}}i(Os,"publish");async function $l({repository:e,lander:t},n,r,o){return t!==null?
Es(e,n,r,t,o):{...await xs(e,n,r,o),commit:n}}i($l,"land");async function _l({repository:e},t,n,r){let o={branch:t,head:t};
return t===n?o:ze(e,o,"since",r)}i(_l,"standAfter");async function Ll({repository:e,blobs:t},{head:n},r,o){let s=await r(
Ut(e,n));return await t.finish(o),s===null?null:ks(e,n,s,o)}i(Ll,"nextCommit");async function Fl(e,t,n,r){let{repository:o}=e;
for(let s=1,a=n;;s++){let c=Nl(t+s-1,e.random);e.onRetry({attempt:t,delayMs:c,reason:a.message}),await as(c,r);try{let u=await We(
o.setup,o.target,r);return await ze(o,u,"since",r)}catch(u){if(!(u instanceof k&&u.failure.reason==="RepositoryUnavailab\
le"&&u.failure.retryable)||s>=As)throw u;a=u}}}i(Fl,"lookAgain");async function Dl(e,t,{branch:n},r){if(n===null)return null;
for(let o of t)if(await Is(e,o,n,r))return o;return null}i(Dl,"findArrived");function Nl(e,t){return Math.round(t()*Math.
min(vl,Cl*2**e))}i(Nl,"backoffMs");import{posix as Ml,win32 as jl}from"node:path";import{fileURLToPath as Jl}from"node:url";var re="Use https://host/path.git, ssh://git@host/path.git, git@host:path.git or the path of a bare repository.",Ul=/^[A-Za-z]:[\\/]/,
Bl=/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;function Cs(e,t,n=process.platform){return{remote:Gl(e,n),branch:Yl(t),
ref:`refs/heads/${t}`}}i(Cs,"parseTarget");function Gl(e,t){if(e==="")throw D(`No repository is given. ${re}`);if(e.startsWith(
"-"))throw D(`The repository must not start with "-". ${re}`);if(/[\u0000-\u001f\u007f]/.test(e))throw D(`The repository\
 holds control characters. ${re}`);if(/^[\w.+-]+::/.test(e))throw D(`Remote helpers ("name::address") are not allowed. ${re}`);
let n=/^([a-z][a-z0-9+.-]*):\/\//i.exec(e)?.[1]?.toLowerCase();if(n!==void 0)return Hl(e,n);if(!(t==="win32"&&Ul.test(e))&&
/^[^/]*:/.test(e))return Wl(e);let{resolve:o}=t==="win32"?jl:Ml;return{kind:"local",url:o(e)}}i(Gl,"parseRemote");function Hl(e,t){
if(!URL.canParse(e)||/[\s\\]/.test(e))throw D(`The repository is not a valid URL. ${re}`);let n=new URL(e);if(n.search!==
""||n.hash!=="")throw D("The repository's URL must not have a query or a fragment.");switch(t){case"https":return Ps(n,"\
https");case"http":if(!Bl.test(n.hostname))throw D("Plain http:// would send credentials unprotected. Use https://.");return Ps(
n,"http");case"ssh":return Kl(n,e);case"file":return{kind:"local",url:zl(n)};default:throw D(`Repositories over ${t}:// \
are not supported. ${re}`)}}i(Hl,"parseUrl");function Ps(e,t){if(e.username!==""||e.password!=="")throw D(`The repositor\
y's URL holds credentials, which end up in logs. Write ${e.origin}${e.pathname} and give username and password (or token\
) as credentials.`);return{kind:"http",url:e.href,origin:e.origin,protocol:t}}i(Ps,"parseHttpUrl");function Kl(e,t){if(e.
password!=="")throw D("The repository's URL holds a password. Give an SSH key (identity) instead.");let{hostname:n,username:r}=e;
if(n===""||n.startsWith("-")||r.startsWith("-"))throw D(`The repository's host or user is not valid. ${re}`);return{kind:"\
ssh",url:t}}i(Kl,"parseSshUrl");function Wl(e){if(!/^(?:[\w.][\w.+-]*@)?(?:[\w.][\w.-]*|\[[\da-f:.]+\]):[^\s-]\S*$/i.test(
e))throw D(`The repository is not a valid address. ${re}`);return{kind:"ssh",url:e}}i(Wl,"parseScpAddress");function zl(e){
try{return Jl(e)}catch(t){throw m("InvalidSpec","The repository's file:// URL does not name a path of this machine.",t)}}
i(zl,"localPath");var ql=[[/^$/,"is empty"],[/^-/,'starts with "-"'],[/^(?:HEAD|@)$/,"is a name that git reserves"],[/^refs\//,
"is a full ref name; give the short one (main, not refs/heads/main)"],[/[\u0000-\u0020\u007f~^:?*[\\]/,"holds a space, a\
 control character or one of ~ ^ : ? * [ \\"],[/\.\.|@\{/,'holds ".." or "@{"'],[/^\/|\/$|\/\//,"has an empty part betwe\
en slashes"],[/(?:^|\/)\./,'has a part that starts with "."'],[/\.lock(?:\/|$)|\.$/,'has a part that ends with ".lock", \
or ends with "."']];function Yl(e){let t=ql.find(([n])=>n.test(e));if(t!==void 0)throw D(`The branch ${JSON.stringify(e)}\
 ${t[1]}. A valid one: main.`);return e}i(Yl,"checkedBranch");var D=i(e=>m("InvalidSpec",e),"invalid");import{copyFile as of,mkdir as sf,mkdtemp as af,readdir as cf,rm as uf,stat as df,writeFile as lf}from"node:fs/promises";
import{tmpdir as ff}from"node:os";import{join as pe}from"node:path";import{writeFile as Ql}from"node:fs/promises";import{join as gr}from"node:path";import{dirname as Vl}from"node:path";var Xl=["PATH","GIT_EXEC_PATH","TMPDIR","http_proxy","https_proxy","HTTPS_PROXY","all_proxy","ALL_PROXY","no_proxy","NO_\
PROXY","GIT_SSL_CAINFO","GIT_SSL_CAPATH","SSH_AUTH_SOCK"];function vs(e,t){let n=Xl.flatMap(r=>{let o=e[r];return o===void 0?
[]:[[r,o]]});return{...e.SSL_CERT_FILE===void 0?{}:{GIT_SSL_CAINFO:e.SSL_CERT_FILE},...Object.fromEntries(n),HOME:t,XDG_CONFIG_HOME:t,
GIT_CEILING_DIRECTORIES:Vl(t),LC_ALL:"C.UTF-8",LANGUAGE:"",GIT_CONFIG_NOSYSTEM:"1",GIT_CONFIG_GLOBAL:"/dev/null",GIT_TERMINAL_PROMPT:"\
0",GIT_OPTIONAL_LOCKS:"0",GIT_LITERAL_PATHSPECS:"1",MALLOC_MMAP_THRESHOLD_:"4194304",MALLOC_TRIM_THRESHOLD_:"67108864"}}
i(vs,"isolatedEnvironment");function Xt(e){let t=e.flatMap(([n,r],o)=>[[`GIT_CONFIG_KEY_${o}`,n],[`GIT_CONFIG_VALUE_${o}`,
r]]);return{GIT_CONFIG_COUNT:String(e.length),...Object.fromEntries(t)}}i(Xt,"configurationVariables");var Zl="x-access-token",ef='!f() { test "$1" = get && printf "username=%s\\npassword=%s\\n" "$JIRASYNC_GIT_USERNAME" "$JIR\
ASYNC_GIT_PASSWORD"; }; f';async function _s(e,t,n,r,o){switch(e.kind){case"local":return{GIT_ALLOW_PROTOCOL:"file",...Xt(
n)};case"http":{let s=tf(e.origin,t),a=await br(t.ca,t.caFile,gr(o,"ca.pem"));return{GIT_ALLOW_PROTOCOL:e.protocol,...a===
void 0?{}:{GIT_SSL_CAINFO:a},...s.env,...Xt([...n,...s.configuration])}}case"ssh":return{GIT_ALLOW_PROTOCOL:"ssh",...await nf(
t,r,o),...Xt(n)};default:return e}}i(_s,"connectionEnvironment");function tf(e,t){let{username:n,password:r,bearerToken:o}=t;
for(let[s,a]of Object.entries({username:n,password:r,bearerToken:o}))if(a!==void 0&&/[\u0000-\u001f\u007f]/.test(a))throw m(
"InvalidSpec",`The credentials' ${s} holds a line break or a control character.`);if(o!==void 0){if(r!==void 0)throw m("\
InvalidSpec","The credentials hold a password and a bearerToken. Give one of them.");return{configuration:[[`http.${e}/.\
extraHeader`,`Authorization: Bearer ${o}`],["http.followRedirects","false"]],env:{}}}if(r!==void 0){let s={JIRASYNC_GIT_USERNAME:n??
Zl,JIRASYNC_GIT_PASSWORD:r};return{configuration:[[`credential.${e}.helper`,ef]],env:s}}if(t.identity!==void 0||t.identityFile!==
void 0)throw m("InvalidSpec","The credentials hold an SSH key, but the repository is an https:// URL. Give username and \
password, or an ssh:// address.");return{configuration:[],env:{}}}i(tf,"httpLogin");async function nf(e,t,n){let r=await br(
e.identity,e.identityFile,gr(n,"identity")),o=await br(e.knownHosts,e.knownHostsFile,gr(n,"known_hosts"));if(r===void 0&&
(e.password!==void 0||e.bearerToken!==void 0))throw m("InvalidSpec","The credentials hold a password or token, but the r\
epository is reached over SSH. Give an SSH key (identity), or an https:// URL.");let s=t.SSH_AUTH_SOCK===void 0?{}:{SSH_AUTH_SOCK:t.
SSH_AUTH_SOCK},a=t.GIT_SSH_COMMAND;if(r===void 0&&o===void 0&&a!==void 0)return{...s,GIT_SSH_COMMAND:a,GIT_SSH_VARIANT:t.
GIT_SSH_VARIANT??"auto"};let u=["ssh",...["BatchMode=yes","StrictHostKeyChecking=yes","ConnectTimeout=30","ServerAliveIn\
terval=15","ServerAliveCountMax=4",...o===void 0?[]:[`UserKnownHostsFile=${$s(o)}`,"GlobalKnownHostsFile=/dev/null"],...r===
void 0?[]:[`IdentityFile=${$s(r)}`,"IdentitiesOnly=yes"]].flatMap(d=>["-o",rf(d)])].join(" ");return{...s,GIT_SSH_COMMAND:u,
GIT_SSH_VARIANT:"ssh"}}i(nf,"sshCommand");async function br(e,t,n){return e===void 0?t:(await Ql(n,e.endsWith(`
`)?e:`${e}
`,{mode:384}),n)}i(br,"fileFor");var $s=i(e=>`"${e.replaceAll("%","%%").replace(/["\\]/g,"\\$&")}"`,"sshQuoted"),rf=i(e=>`\
'${e.replaceAll("'","'\\''")}'`,"shellQuoted");var pf=[["core.compression","1"],["pack.compression","1"],["pack.window","0"],["pack.depth","0"],["pack.useSparse","fals\
e"],["fastimport.unpackLimit","0"],["core.fsync","none"],["core.hooksPath","/dev/null"],["core.protectHFS","true"],["cor\
e.protectNTFS","true"],["gc.auto","0"],["maintenance.auto","false"]],mf=120;async function Ls(e,t,n,r,o){let s=r??n.TMPDIR??
ff();await yf(s);let a=await af(pe(s,Fs));try{let c=[...pf,...gf(e.remote)],u=await _s(e.remote,t,c,n,a);return{dir:a,target:e,
setup:{cwd:a,env:{...vs(n,a),...u},...o}}}catch(c){throw await Qt(a),c}}i(Ls,"createWorkspace");var Fs="jirasync-git-",hf=1440*
6e4;async function yf(e){for(let t of await cf(e).catch(()=>[])){if(!t.startsWith(Fs))continue;let n=pe(e,t),{mtimeMs:r}=await df(
n).catch(()=>({mtimeMs:Date.now()}));Date.now()-r>hf&&await Qt(n).catch(()=>{})}}i(yf,"removeAbandoned");var Qt=i(e=>uf(
e,{recursive:!0,force:!0,maxRetries:5}),"removeWorkspace");function gf(e){let t=["remote.origin.url",e.url];return e.kind===
"local"?[t]:[t,["remote.origin.promisor","true"],["remote.origin.partialCloneFilter","blob:none"],["http.lowSpeedLimit",
"1"],["http.lowSpeedTime",String(mf)]]}i(gf,"connectionConfiguration");async function Ds(e,t,n){let r=pe(e.dir,"reposito\
ry.git"),o=["init","--quiet","--bare","--template=",`--object-format=${t}`,"--",r];await H(e.setup,o,{},n);let s={...e.setup,
cwd:r,env:{...e.setup.env,GIT_DIR:r}};return e.target.remote.kind==="local"&&await bf(e,r,n),{dir:r,target:e.target,objectFormat:t,
setup:s}}i(Ds,"createRepository");async function bf(e,t,n){let{objects:r,shallow:o}=await Ns(e,n);await sf(pe(t,"objects",
"info"),{recursive:!0}),await lf(pe(t,"objects","info","alternates"),`${r}
`),await of(o,pe(t,"shallow")).catch(s=>{if(!wf(s))throw s})}i(bf,"borrowObjects");var wf=i(e=>e instanceof Error&&"code"in
e&&e.code==="ENOENT","isMissingFile");async function Ns(e,t){let n=e.target.remote.url,r=["--show-object-format","--path\
-format=absolute","--git-path","objects","--git-path","shallow"],o={GIT_CEILING_DIRECTORIES:pe(n,"..")},{code:s,stdout:a,
stderr:c}=await F(e.setup,["-C",n,"rev-parse",...r],{env:o},t),[u,d,l]=a.toString("utf8").trimEnd().split(`
`);if(s!==0||d===void 0||l===void 0)throw U("Opening",n,c);return{objects:d,shallow:l,objectFormat:u==="sha256"?"sha256":
"sha1"}}i(Ns,"openLocal");async function Ms(e,t){let{setup:n,target:r}=e;if(r.remote.kind==="local")return(await Ns(e,t)).
objectFormat;let o={GIT_TRACE_PACKET:"1"},{code:s,stderr:a}=await F(n,["ls-remote","--",r.remote.url,"HEAD"],{env:o},t);
if(s!==0)throw U("Reading from",r.remote.url,a);return/\bobject-format=sha256\b/.test(a)?"sha256":"sha1"}i(Ms,"emptyRepo\
sitoryFormat");var Sf=6e5;async function Sr(e,t,n){let r=Cs(e.repository,e.branch),o=new AbortController,s=new Set,{redactor:a,limitMs:c=Sf}=t,
u={limitMs:c,lifetime:{closed:o.signal,running:s},redactor:a},d=await Ls(r,e.credentials??{},t.env,t.tempDir,u),l=i(async()=>{
o.abort(m("Internal","The destination was closed while it was in use.")),await Promise.all(s),await Qt(d.dir)},"close");
try{let f=await We(d.setup,r,n),p=f.branch??f.head,h=p===null?await Ms(d,n):is(p),g=await Ds(d,h,n),y=await ze(g,f,"shal\
low",n);return new wr(Rf(g,t),y,l)}catch(f){throw await l(),f}}i(Sr,"openDestination");function Rf(e,{random:t,onRetry:n,
lander:r}){return{repository:e,blobs:new Ht(e),random:t??Math.random,onRetry:n??(()=>{}),lander:r??null}}i(Rf,"publishDe\
ps");var wr=class{static{i(this,"GitDestination")}#e;#t;#n;#r=!1;constructor(t,n,r){this.#e=t,this.#n=n,this.#t=r}get base(){
return Ut(this.#e.repository,this.#n.head)}blobId(t){return Ke(t,this.#e.repository.objectFormat)}writeBlob(t,n){return this.#e.
blobs.write(t,n)}async publish(t,n){if(this.#r)throw m("Internal","publish was called while another publish was running.");
this.#r=!0;try{let{commit:r,attempts:o,upstream:s}=await Os(this.#e,this.#n,t,n);return this.#n=s,{commit:r,attempts:o}}finally{
this.#r=!1}}[Symbol.asyncDispose](){return this.#t()}};function qe({destination:e},{jira:t,git:n},{env:r,redactor:o},{emit:s,onJiraRequest:a,jiraTraffic:c,lander:u,confirm:d}){
let l=i(()=>new Date,"now"),f=i((h,g)=>s({kind:"waiting",at:l(),seconds:h,message:o.redact(g)}),"waiting"),p={env:r,redactor:o,
now:Date.now,random:Math.random,sleep:kr,onWait:i(({seconds:h,message:g})=>f(h,g),"onWait"),...a===void 0?{}:{onRequest:a},
...c===void 0?{}:{traffic:c}};return{connectJira:i(h=>$n(t,p,h),"connectJira"),openDestination:i(async h=>{let g=await Sr(
{repository:e.repository,branch:e.branch,credentials:n},{env:r,redactor:o,onRetry:i(({delayMs:y,reason:R})=>f(y/1e3,R),"\
onRetry"),...u===void 0?{}:{lander:u}},h);return d===void 0?g:xf(g,d)},"openDestination"),emit:s,now:l,newOperationID:kf,
sleep:kr,redactor:o}}i(qe,"syncDeps");function xf(e,t){return{get base(){return e.base},blobId:i(n=>e.blobId(n),"blobId"),
writeBlob:i((n,r)=>e.writeBlob(n,r),"writeBlob"),publish:i((n,r)=>{let o=i(async s=>{let a=await n(s);return a!==null&&await t(
r),a},"confirmedPlan");return e.publish(o,r)},"publish"),[Symbol.asyncDispose]:()=>e[Symbol.asyncDispose]()}}i(xf,"confi\
rmed");var Rr=2**31-1;async function kr(e,t){try{let n=e;for(;n>Rr;n-=Rr)await js(Rr,void 0,{signal:t});await js(n,void 0,
{signal:t})}catch(n){throw t.aborted?S(t):n}}i(kr,"wait");async function Ef(e,t,n,r){let o=performance.now(),s=e.metricsFile?.observing(e.resource,n)??n,a=await Vi(e,s,r);if(a.kind===
"refused")return Af(e,a.outcome,s,o);let{settings:c,dryRun:u,statusFolder:d,lander:l}=e,{metadata:f}=e.resource,p=xr(e),
h=d===void 0?void 0:await ur(d,f.name),g=a.previous??h?.previous??e.resource.status??an,y={...e.resource,status:g},R=i(_e=>{
let ge=_e.kind==="cancelled"&&Tf(a.signal,r)&&e.isResumed===!0?{...If,at:_e.at}:_e;y={...y,status:Re(y.status,ge)},h?.update(
y),a.update(y.status),s.onEvent(ge,y.status)},"emit"),G={name:f.name,...f.namespace===void 0?{}:{namespace:f.namespace},
generation:a.generation??f.generation??1,...a.request===void 0?{}:{request:a.request},...e.retryCount===void 0?{}:{retryCount:e.
retryCount},spec:p,dryRun:u,force:c.force,author:c.author,...c.commitSubject===void 0?{}:{commitSubject:c.commitSubject}},
{onJiraRequest:I,jiraTraffic:j}=s,{confirm:q}=a,me=qe(p,c,t,{emit:R,onJiraRequest:I,jiraTraffic:j,lander:l,confirm:q}),$e=await cr(
G,me,a.signal),[he,ye]=await Promise.all([h?.flush(),a.close()]);return{resource:y,outcome:$e,seconds:Js(o),statusFileError:he,
clusterFailure:ye}}i(Ef,"runJiraSync");function Tf(e,t){return t.aborted&&e.reason===t.reason&&!(t.reason instanceof k)}
i(Tf,"isInterruption");var If={kind:"interrupted",message:"Interrupted: who ran it had to end. Waiting for its turn to r\
un again"};function xr({resource:{spec:e},branch:t}){return t===void 0?e:{...e,destination:{...e.destination,branch:t}}}
i(xr,"specOf");function Af({resource:e,dryRun:t},n,{onEvent:r},o){let s=new Date,a=n.kind==="failed"?{kind:"failed",at:s,
failure:n.failure}:{kind:"cancelled",at:s,message:n.message},c=Re(e.status??an,a);return r(a,c),{resource:{...e,status:c},
outcome:n,seconds:Js(o),statusFileError:void 0,clusterFailure:void 0}}i(Af,"notStarted");var Js=i(e=>(performance.now()-
e)/1e3,"secondsSince");async function Of(e,t,n,r,o){let{suspend:s,schedule:a,timeZone:c}=e.resource.spec;if(s)return{kind:"suspended"};if(a===void 0)
return{kind:"due"};let u=Br(a,c,n),d=i(f=>f===void 0||u!==void 0&&u>f,"isDue"),l=Pf(e,r,t);for(let f of l)if(!d(await Cf(
f,o)))return{kind:"not-due",next:Gr(a,c,n)};return{kind:"due"}}i(Of,"dueness");function Pf(e,t,n){let{cluster:r}=e;return r!==
void 0?[s=>vf(e,r,s)]:[s=>Us(e,n,s),i(async s=>{let a=await t(s);return a===void 0?void 0:Us({...e,branch:a},n,s)},"ofPe\
nding")]}i(Pf,"lastRuns");async function Cf(e,t){try{return await e(t)}catch(n){if(n instanceof k&&!t.aborted)return;throw n}}
i(Cf,"told");async function vf({resource:{metadata:e}},{client:t},n){let{name:r,namespace:o=t.namespace}=e;try{let s=Wr(
await t.get(Vr,{name:r,namespace:o},n)),{phase:a,syncState:c}=s.status;return zr(s)||qr(s)||a!=="Completed"||c?.startTime===
void 0?void 0:new Date(c.startTime)}catch(s){if(Yr(s))return;throw s}}i(vf,"lastRunOfCluster");async function Us(e,t,n){
var f=[];try{let{metadata:r}=e.resource;let[o,s]=[xr(e),e.settings];let{openDestination:a}=qe(o,s,t,{emit:i(()=>{},"emit")});
let c=be(f,await a(n),!0);let{name:u,namespace:d}=r;let l={name:u,spec:o,...d===void 0?{}:{namespace:d}};return await Sn(
l,c,n)??void 0}catch(p){var h=p,g=!0}finally{var y=we(f,h,g);y&&await y}}i(Us,"lastRunOfDestination");var $f={JIRA_BASE_URL:"Jira's address, with its context path if it has one; `--jira-url` and a manifest's `source.url` w\
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
sync operator`: the namespace of its pod"},_f={"HTTPS_PROXY, HTTP_PROXY, NO_PROXY":"Proxies for Jira and the repository,\
 in capitals or small letters",SSL_CERT_FILE:"PEM file with certificate authorities, for Jira and the repository",NODE_EXTRA_CA_CERTS:"\
The same, for Jira alone",SSH_AUTH_SOCK:"The SSH agent",GIT_SSH_COMMAND:"The SSH program and its options, where neither \
a key nor host keys are set above",TMPDIR:"Where the temporary repository of a run is made"};function B(e,t){return e[t]?.
replace(/[\r\n]+$/,"")||void 0}i(B,"setting");var Lf=[ie.cancelled,ie.invalidSpec,ie.failed,ie.timeout];function Ff(e){let t=e.map(({status:n})=>n===void 0?ie.failed:
Lr(n));return Lf.find(n=>t.includes(n))??ie.completed}i(Ff,"worstExitCode");async function Df(e){let t=e.text("metrics-file");if(t===void 0)return;try{await gn(t)}catch(r){let o=Se(r);throw new N(
`can't write ${t} (${e.label("metrics-file")}): ${o}`)}let{openMetricsFile:n}=await import("./metrics-file-MWGMFCLX.js");
return n(t)}i(Df,"metricsFileOf");import{randomUUID as Nf}from"node:crypto";async function Mf(e,t,n,r,o){let s=new Date(e.deps.now()),a=t.metadata.annotations?.[Ve],c=Re(t.status,{kind:"started",at:s,
operationID:Nf(),generation:t.metadata.generation??1,...a===void 0?{}:{request:a},...o===void 0?{}:{retryCount:o}}),u={onDeleted:i(
()=>{},"onDeleted"),onCancelRequested:i(()=>{},"onCancelRequested"),onTrouble:i(()=>{},"onTrouble")},d=new Xe(e,t,n,u);return d.
update(Re(c,{kind:"failed",at:s,failure:r})),d.close()}i(Mf,"refuseRun");function jf({metadata:e,status:t},n){let r=n.kind==="cancelled"?void 0:n.report;return{name:e.name,phase:t?.phase,syncState:t?.
syncState,progress:t?.progress,commit:r?.commit??null,changes:{created:r?.created??[],updated:r?.updated??[],deleted:r?.
deleted??[],unchanged:r?.unchanged??0},failedIssues:(r?.failed??[]).map(({id:o,key:s,failure:a})=>({id:o,key:s,reason:a.
reason,message:a.message})),...r?.planned===void 0?{}:{planned:r.planned},conditions:t?.conditions,lastError:t?.lastError??
null}}i(jf,"jsonResult");function Jf({metadata:e,spec:t},n,r){let{created:o,updated:s,deleted:a,unchanged:c,failed:u,commit:d}=n,
l=[`${o.length} created`,`${s.length} updated`,`${a.length} deleted`,`${c} unchanged`,...u.length===0?[]:[`${u.length} f\
ailed`]],f=u.length-20;return[`${e.name}: ${l.join(", ")} after ${Er(r)}`,...u.slice(0,20).map(({id:p,key:h,failure:g})=>`\
  failed ${h??p}: ${g.message}`),...f>0?[`  and ${f} more failed issues, which --output json names`]:[],d===null?"  no c\
hange, no commit":`  commit ${d} on ${t.destination.branch}`]}i(Jf,"textResult");function Uf({metadata:e},{mode:t,unchanged:n,
failed:r},o){let s={create:"+",update:"~",delete:"-"},a=i(u=>o.filter(d=>d.action===u).length,"count"),c=[`${a("create")}\
 to create`,`${a("update")} to update`,`${a("delete")} to delete`,`${n} unchanged`,...r.length===0?[]:[`${r.length} fail\
ed`]];return[`${e.name}: ${t}`,...o.map(({key:u,action:d,why:l})=>`  ${s[d]} ${u}  ${l}`),...r.map(({id:u,key:d,failure:l})=>`\
  ! ${d??u}  ${l.message}`),`${e.name}: ${c.join(", ")}. Nothing was written.`]}i(Uf,"textPlan");function Bf(e,t,n){switch(t.
kind){case"cancelled":return`${e}: cancelled after ${Er(n)}. The next run takes up where the branch stands.`;case"failed":
return`${e}: failed after ${Er(n)}: ${t.failure.reason}: ${t.failure.message}`;default:return t}}i(Bf,"failureLine");function Er(e){
return`${e>=10?e.toFixed(0):e.toFixed(1)} s`}i(Er,"timeText");var Gf=rn("kind",[C({kind:J("jira-open"),host:P().max(300)}),C({kind:J("jira-close"),host:P().max(300)}),C({kind:J("jira\
-request"),host:P().max(300),status:nn(),seconds:oe()}),C({kind:J("jira-pause"),host:P().max(300),ms:oe().min(0)}),C({kind:J(
"status-written"),result:Le(["success","error"])})]),Hf=rn("kind",[C({kind:J("cancel"),message:P()}),C({kind:J("jira-pau\
se"),ms:oe().min(0)}),C({kind:J("jira-limit"),requests:nn().min(1)})]);import{access as Kf,constants as Wf}from"node:fs/promises";var zf="jirasync <jirasync@users.noreply.github.com>",qf="x-access-token";async function Yf({spec:e},t,n){return{jira:Vf(
t,n,e.source?.url),git:await Qf(n),author:Zf(t.text("author")??B(n.env,"JIRASYNC_AUTHOR")??zf),commitSubject:t.text("com\
mit-message"),force:t.flag("force")??!1}}i(Yf,"readSettings");function Vf(e,{env:t,redactor:n},r){let o=e.text("jira-url")??
B(t,"JIRA_BASE_URL");Xf(o,r,e);let s=o??r,a=(e.text("jira-token")??B(t,"JIRA_PAT"))?.trim(),c=(e.text("jira-email")??B(t,
"JIRA_EMAIL"))?.trim(),u=e.text("jira-ca-file")??B(t,"JIRA_CA_FILE");if(a!==void 0&&Gs(n,c,a),s===void 0)throw new N(`Ji\
ra's address is missing; set ${e.label("jira-url","JIRA_BASE_URL")}, such as https://example.atlassian.net`);if(a===void 0)
throw new N(`Jira's token is missing; set ${e.label("jira-token","JIRA_PAT")} to an API token (with ${e.label("jira-emai\
l","JIRA_EMAIL")}) or a personal access token`);let d=e.integer("concurrency");return{baseUrl:s,token:a,...c===void 0?{}:
{email:c},...u===void 0?{}:{caFile:u},...d===void 0?{}:{concurrency:d}}}i(Vf,"jiraSettings");function Xf(e,t,n){if(!(e===
void 0||t===void 0||Bs(e)===Bs(t)))throw new N(`the manifest's spec.source.url is another Jira than the one of ${n.label(
"jira-url","JIRA_BASE_URL")}, for which the token is; leave that out to use the manifest's`)}i(Xf,"assertSameHost");function Bs(e){
return URL.canParse(e)?new URL(e).origin:e}i(Bs,"originOf");async function Qf({env:e,redactor:t}){let n=B(e,"JIRASYNC_GI\
T_USERNAME"),r=B(e,"JIRASYNC_GIT_PASSWORD"),o=B(e,"JIRASYNC_GIT_BEARER_TOKEN");r!==void 0&&Gs(t,n??qf,r),o!==void 0&&t.add(
o);let s=await Tr(e,"JIRASYNC_GIT_IDENTITY_FILE"),a=await Tr(e,"JIRASYNC_GIT_KNOWN_HOSTS_FILE"),c=await Tr(e,"JIRASYNC_G\
IT_CA_FILE");return{...n===void 0?{}:{username:n},...r===void 0?{}:{password:r},...o===void 0?{}:{bearerToken:o},...s===
void 0?{}:{identityFile:s},...a===void 0?{}:{knownHostsFile:a},...c===void 0?{}:{caFile:c}}}i(Qf,"gitCredentials");function Gs(e,t,n){
e.add(n),t!==void 0&&e.add(Buffer.from(`${t}:${n}`).toString("base64"))}i(Gs,"addWithLogin");async function Tr(e,t){let n=B(
e,t);if(n!==void 0)try{return await Kf(n,Wf.R_OK),n}catch(r){throw new N(`the file of ${t} can't be read: ${Se(r)}`)}}i(
Tr,"readableFile");function Zf(e){let[,t="",n=""]=/^([^<>\n]+?)\s*<([^<>\s]+)>$/.exec(e)??[];if(t==="")throw new N(`the \
author ${JSON.stringify(e)} is not of the form "Name <email>"`);return{name:t,email:n}}i(Zf,"parseSignature");export{Ks as a,Ws as b,io as c,Ys as d,Wi as e,ur as f,Ad as g,dr as h,He as i,qe as j,kr as k,Ef as l,Of as m,$f as n,_f as o,
B as p,Ff as q,Df as r,Mf as s,jf as t,Jf as u,Uf as v,Bf as w,Gf as x,Hf as y,Yf as z};
