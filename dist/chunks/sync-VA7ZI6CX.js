import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as Re,b as Se}from"./chunk-ARJZI3UH.js";import{a as ge,b as be,c as we}from"./chunk-T2O5MWJA.js";import{
a as ye}from"./chunk-SNDSZKAU.js";import{a as se,b as ie,c as ae,e as ue,f as de,k as ce,l as le,m as pe,n as me,q as fe,
r as he}from"./chunk-RRQF5URT.js";import{a as ee,c as y,d as O,f as te}from"./chunk-YT36VQXJ.js";import{g as oe,
w as Xe}from"./chunk-6WNF4NO2.js";import"./chunk-ZFESNUNB.js";import{i as re}from"./chunk-AR7MOSDL.js";
import"./chunk-56MPPEZ2.js";import"./chunk-KIROIMR7.js";import{d as b,e as G,g as I,h as ne,k as U,m as w}from"./chunk-PSZ7B6LN.js";
import{b as A,c as p,d as $,e as C,h as k}from"./chunk-P7YMAR4I.js";import{a as i,e as Ke,f as H,g as Q}from"./chunk-KUM6ZNSD.js";function P(t,e,n){let r=t.safeParse(e);if(r.success)return r.data;let o=r.error.issues[0]?.path.map(String).join(".")||"\
everything";throw p("MalformedResponse",`GitHub's answer to ${n} lacks what it should hold (${o}).`)}i(P,"readAnswer");function j(t){return t.GITHUB_API_URL||"https://api.github.com"}i(j,"apiUrlOf");var Ze=/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
function $e(t){let e=URL.canParse(t)?new URL(t):void 0,n=e?.protocol==="https:"||e?.protocol==="http:"&&Ze.test(e.hostname);
if(e===void 0||!n)throw L("is not an https address");if(e.username!==""||e.password!=="")throw L("holds credentials");if(e.
search!==""||e.hash!=="")throw L("holds a query or a fragment");return{origin:e.origin,prefix:e.pathname.replace(/\/+$/,
"")}}i($e,"parseApiUrl");function L(t){return p("InvalidSpec",`The address of GitHub's API (GITHUB_API_URL) ${t}, such a\
s https://api.github.com.`)}i(L,"invalid");var Pe=/^[\w-][\w.-]*\/(?!\.{1,2}$)[\w.-]+$/;function N(t,e){if(!URL.canParse(
t))return;let n=new URL(t),o=(URL.canParse(e)?Qe(n,new URL(e)):et(n,e))?.replace(/^\/+/,"").replace(/\/+$/,"").replace(/\.git$/,
"");return o!==void 0&&Pe.test(o)?o:void 0}i(N,"repositoryOn");function Qe(t,e){return(e.protocol==="ssh:"?e.hostname===
t.hostname:e.origin===t.origin)?e.pathname:void 0}i(Qe,"pathOn");function et(t,e){let[,n,r]=/^(?:[\w.+-]+@)?([\w.-]+):(.+)$/.
exec(e)??[];return n===t.hostname?r:void 0}i(et,"scpPathOn");function E(t){if(Pe.test(t))return t;throw p("InvalidSpec",
`${JSON.stringify(t)} is not a repository of GitHub. Give it as owner/name.`)}i(E,"assertSlug");var _=class extends Error{static{i(this,"GithubRefusal")}name="GithubRefusal";status;constructor(e){super(`HTTP ${e}`),this.
status=e}};function R(t){let e=t instanceof Error?t.cause:void 0;return e instanceof _?e.status:void 0}i(R,"refusedStatu\
s");function xe(t,e,n){let{status:r,headers:o}=t,s=ut(t.text),a=new _(r);if(r>=200&&r<300)return tt(t,s,e,a);let u=it(s);
if((r===403||r===429)&&rt(r,o,u)){let c=`GitHub limits the rate of requests (${r} for ${e.what}).`;return{kind:"rate-lim\
ited",error:$("RateLimited",c,a),askedMs:ot(o,n)}}let d=u===""?"":`: ${u}`;if(r>=500||r===408){let c=`GitHub answered ${r}\
 to ${e.what}${d}. See githubstatus.com if that goes on.`;return{kind:"again",error:$("RepositoryUnavailable",c,a)}}return{
kind:"refused",error:nt(r,d,e,a)}}i(xe,"judge");function tt(t,e,{what:n},r){if(t.text===""||e!==void 0)return{kind:"acce\
pted",value:e??null};let o=`The answer to ${n} is not JSON. Check GITHUB_API_URL, and whether a proxy stands before it.`;
return{kind:"refused",error:p("RepositoryUnavailable",o,r)}}i(tt,"accepted");function nt(t,e,n,r){let{what:o,permission:s}=n;
switch(t){case 401:return p("AuthenticationFailed",`GitHub refused the token (401 for ${o}). Check that it belongs to th\
is GitHub and has not expired.`,r);case 403:return p("PermissionDenied",`The token may not do this (403 for ${o})${e}. G\
ive the job \`permissions: ${s}\`; a pull request from a fork has none.`,r);case 404:return p("NotFound",`GitHub has not\
hing there for this token (404 for ${o}). Check the repository's name, and that the job has \`permissions: ${s}\`.`,r);case 409:
return $("PushConflict",`GitHub could not do this just now (409 for ${o})${e}.`,r);case 422:return p("PushRejected",`Git\
Hub refused ${o} (422)${e}.`,r);default:return t>=300&&t<400?p("NotFound",`The repository has moved (${t} for ${o}). Giv\
e its new name.`,r):p("RepositoryUnavailable",`GitHub refused ${o} (${t})${e}.`,r)}}i(nt,"refusal");function rt(t,e,n){let r=e["\
retry-after"]!==void 0||e["x-ratelimit-remaining"]==="0";return t===429||r||/rate limit|abuse detection/i.test(n)}i(rt,"\
isRateLimit");function ot(t,e){let n=t["retry-after"]?.trim()??"";if(/^\d+$/.test(n))return Number(n)*1e3;let r=String(t["\
x-ratelimit-reset"]??"");if(t["x-ratelimit-remaining"]!=="0"||!/^\d+$/.test(r))return null;let o=Date.parse(t.date??"");
return Math.max(0,Number(r)*1e3-(Number.isNaN(o)?e:o))}i(ot,"askedMs");var st=300;function it(t){if(typeof t!="object"||
t===null)return"";let e=["message"in t?t.message:void 0],n="errors"in t&&Array.isArray(t.errors)?t.errors:[];for(let o of n.
slice(0,5))e.push(at(o));return e.filter(o=>typeof o=="string"&&o!=="").join(": ").replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu,
" ").slice(0,st).replace(/[.\s]+$/,"")}i(it,"words");function at(t){return typeof t!="object"||t===null?t:"message"in t&&
t.message?t.message:[...["resource"in t?t.resource:"","field"in t?t.field:""],"code"in t?t.code:""].filter(n=>typeof n==
"string"&&n!=="").join(" ")}i(at,"detail");function ut(t){try{return JSON.parse(t)}catch{return}}i(ut,"parsed");var Ee=Ke(Xe(),1);var dt=3e4,ct=3e5,lt=16*1024*1024,pt=5,mt=500,ft=2e4,ht=6e4,D=100,Ae=50,T=class{static{i(this,"GithubClient")}#t;#n;#e;#r;constructor(e,n){
if(this.#t=$e(e.apiUrl),!/^[\x21-\x7e]+$/.test(e.token))throw p("AuthenticationFailed","The GitHub token is empty, or ho\
lds characters that no token has.");this.#n=e,this.#e=n,this.#r=yt(this.#t,n.env)}async send(e,n){let r=0;for(let o=1;;o++){
let s=await this.#s(e,n);switch(s.kind){case"accepted":return s.value;case"refused":throw s.error;case"rate-limited":r+=
await this.#a(s.error,s.askedMs,r,o,n);break;case"again":{if(!(e.isRepeatable??e.method!=="POST")||o>=pt)throw s.error;await this.
backOff(o,s.error.message,n);break}default:return s}}}async list(e,n){let r=[],o=e.path.includes("?")?"&":"?";for(let s=1;s<=
Ae;s++){let a=`${e.path}${o}per_page=${D}&page=${s}`,u=await this.send({...e,method:"GET",path:a},n);if(!Array.isArray(u))
throw p("MalformedResponse",`The answer to ${e.what} is not a list.`);if(r.push(...u),u.length<D)return r}throw p("Incom\
plete",`${e.what} found more than ${Ae*D} entries.`)}async backOff(e,n,r){let o=Math.round(this.#e.random()*Math.min(ft,
mt*2**(e-1)));await this.#o(o,n,r)}async[Symbol.asyncDispose](){await this.#r.destroy()}async#s(e,n){if(n.aborted)throw C(
n);let r=AbortSignal.timeout(this.#n.requestTimeoutMs??dt);try{let o=await this.#i(e,AbortSignal.any([n,r]));return xe(o,
e,this.#e.now())}catch(o){if(n.aborted)throw C(n);return{kind:"again",error:bt(this.#t,e,r.aborted?"no answer in time":wt(
o))}}}async#i({method:e,path:n,body:r},o){let s=await this.#r.request({origin:this.#t.origin,path:this.#t.prefix+n,method:e,
headers:{accept:"application/vnd.github+json",authorization:`Bearer ${this.#n.token}`,"user-agent":"jirasync","x-github-\
api-version":"2022-11-28",...r===void 0?{}:{"content-type":"application/json"}},body:r===void 0?null:JSON.stringify(r),signal:o});
return{status:s.statusCode,headers:s.headers,text:await gt(s.body)}}async#a(e,n,r,o,s){let a=(n??ht*2**(o-1))+Math.round(
1e3*this.#e.random());if(r+a>(this.#n.maxRateLimitWaitMs??ct)){let{message:u,cause:d}=e.failure,c=Math.ceil(a/1e3);throw $(
"RateLimited",`${u} It asks to wait ${c} s, which is too long here.`,d,c)}return await this.#o(a,e.message,s),a}async#o(e,n,r){
e>=1e3&&this.#e.onWait?.({seconds:Math.round(e/1e3),message:n});try{await this.#e.sleep(e,r)}catch(o){throw r.aborted?C(
r):o}}};function yt({origin:t},e){let n=t.startsWith("https:");try{return new Ee.EnvHttpProxyAgent({connections:4,allowH2:!1,
proxyTunnel:!1,httpProxy:n?"":e.http_proxy??e.HTTP_PROXY??"",httpsProxy:n?e.https_proxy??e.HTTPS_PROXY??"":"",noProxy:e.
no_proxy??e.NO_PROXY??""})}catch{throw p("InvalidSpec","The proxy named by HTTPS_PROXY or HTTP_PROXY is not a valid addr\
ess.")}}i(yt,"createDispatcher");async function gt(t){let e=[],n=0;for await(let r of t){if(n+=r.length,n>lt)throw new Error(
"the answer is too large");e.push(r)}return Buffer.concat(e).toString("utf8")}i(gt,"boundedText");function bt({origin:t},{
what:e},n){let r=`${t} cannot be reached for ${e} (${n}). Check the network and the proxy settings.`;return $("Repositor\
yUnavailable",r)}i(bt,"unreachable");function wt(t){let e="the connection broke";for(let n=t,r=0;n instanceof Error&&r<5;n=
n.cause,r++)"code"in n&&typeof n.code=="string"&&(e=n.code);return e}i(wt,"codeOf");var Rt=4;async function z(t,e,n,r){for(let o=1;;o++){let s=await e();if(s!==void 0)return{value:s,isNew:o>1};try{return{
value:await n(),isNew:!0}}catch(a){if(!St(a)||o>=Rt)throw a;await t.backOff(o,a.failure.message,r)}}}i(z,"createOnce");function St(t){
return t instanceof A&&t.failure.reason==="RepositoryUnavailable"&&t.failure.retryable}i(St,"isLost");var Te=w({number:I(),html_url:G(),title:b(),body:b().nullish()}),B="contents: write, pull-requests: write",$t=256,Pt=65536;
async function F(t,e,n){let r=`/repos/${E(e.repository)}/pulls`,o={title:e.title.slice(0,$t),body:e.body.slice(0,Pt)},s=i(
()=>xt(t,r,e,n),"find"),a=i(async()=>{let m={what:`opening a pull request from ${e.head} to ${e.base}`,permission:B},l={
...o,head:e.head,base:e.base};try{let f=await t.send({...m,method:"POST",path:r,body:l},n);return P(Te,f,m.what)}catch(f){
let g=R(f)===422?await s():void 0;if(g===void 0)throw f;return g}},"create"),{value:u,isNew:d}=await z(t,s,a,n);return u.
title===o.title&&Et(u.body??"",o.body)||await At(t,`${r}/${u.number}`,o,n),{number:u.number,url:u.html_url,isNew:d}}i(F,
"ensurePullRequest");async function xt(t,e,{repository:n,head:r,base:o},s){let[a=""]=n.split("/"),u=new URLSearchParams(
{state:"open",head:`${a}:${r}`,base:o}),d=`looking for the pull request from ${r} to ${o}`,c=await t.send({method:"GET",
path:`${e}?${u}`,what:d,permission:B},s);return P(U(Te),c,d)[0]}i(xt,"findOpen");async function At(t,e,n,r){await t.send(
{method:"PATCH",path:e,body:n,what:"bringing the pull request up to date",permission:B},r)}i(At,"update");var Et=i((t,e)=>t.
replaceAll(`\r
`,`
`)===e.replaceAll(`\r
`,`
`),"sameBody");var kt=w({sha:b().regex(/^[\da-f]{40}$/),verification:w({verified:ne(),reason:b()}).optional()}),Tt=w({object:w({sha:b()})}),
Oe="contents: write";function W(t,e,n){let r=`/repos/${E(e)}`;return{async land(o,s){if(o.parent===null)throw It(e);let a=await Ot(
t,r,{...o,parent:o.parent},s),u=await Ct(t,r,o,a.sha,s);return u.kind==="landed"&&a.verification?.verified!==!0&&n({commit:a.
sha,reason:a.verification?.reason??"unknown"}),u}}}i(W,"signedCommits");async function Ot(t,e,{tree:n,parent:r,message:o},s){
let a="making a commit",u={message:o,tree:n,parents:[r]},d={method:"POST",path:`${e}/git/commits`,body:u,isRepeatable:!0};
return P(kt,await t.send({...d,what:a,permission:Oe},s),a)}i(Ot,"createCommit");async function Ct(t,e,{branch:n,expected:r},o,s){
let a={what:`moving the branch ${n}`,permission:Oe},u=`${e}/git/refs`;try{if(r!==null){let d={sha:o,force:!1};await t.send(
{...a,method:"PATCH",path:`${u}/heads/${Ce(n)}`,body:d},s)}else{let d={ref:`refs/heads/${n}`,sha:o};await t.send({...a,method:"\
POST",path:u,body:d},s)}return{kind:"landed",commit:o}}catch(d){if(!(d instanceof A))throw d;if(d.failure.reason==="Repo\
sitoryUnavailable"&&d.failure.retryable)return{kind:"unanswered",commit:o,failure:d};let c=R(d);if((c===422||c===409||c===
404)&&await Gt(t,e,n,s)!==r){let l=`Others keep committing to ${n} on GitHub. The next run tries again.`;return{kind:"co\
nflict",commit:o,failure:$("PushConflict",l,d)}}if(c===409)return{kind:"unanswered",commit:o,failure:d};throw d}}i(Ct,"m\
oveBranch");async function Gt(t,e,n,r){let o=`reading the branch ${n}`,s=`${e}/git/ref/heads/${Ce(n)}`;try{let a=await t.
send({method:"GET",path:s,what:o,permission:"contents: read"},r);return P(Tt,a,o).object.sha}catch(a){if(R(a)===404)return null;
throw a}}i(Gt,"headOf");var Ce=i(t=>t.split("/").map(encodeURIComponent).join("/"),"encodedRef");function It(t){let e=`${t}\
 is empty, and GitHub's API makes no first commit. Make one, such as a README, or commit by git.`;return p("InvalidSpec",
e)}i(It,"empty");var or=w({id:I(),html_url:G(),body:b().nullish(),user:w({login:b(),type:b()}).nullish()});import{randomUUID as _t}from"node:crypto";import{writeFile as vt}from"node:fs/promises";import{join as qt}from"node:path";function J(t,e){let n=new Set(t.map(({outcome:r})=>r.kind));return n.has("cancelled")?"Cancelled":n.has("failed")||e?"Fa\
iled":"Completed"}i(J,"worstPhase");function Mt(t,e,n){let r=i(s=>String(t.reduce((a,u)=>a+(s(u)??0),0)),"sum"),o=i(s=>[
...new Set(t.flatMap(a=>s(a)??[]))].join(","),"list");return{phase:J(t,n),changed:String(t.some(Ht)),commit:o(s=>h(s)?.commit),
"total-issues":r(({resource:s})=>s.status?.syncState?.totalIssues),"processed-issues":r(({resource:s})=>s.status?.syncState?.
processedIssues),"successful-issues":r(({resource:s})=>s.status?.syncState?.successfulIssues),"failed-issues":r(({resource:s})=>s.
status?.syncState?.failedIssues),created:r(s=>h(s)?.created.length),updated:r(s=>h(s)?.updated.length),deleted:r(s=>h(s)?.
deleted.length),name:o(({resource:s})=>s.metadata.name),namespace:o(({resource:s})=>s.metadata.namespace??"default"),"pu\
ll-request-url":e.map(({url:s})=>s).join(","),"pull-request-number":e.map(({number:s})=>s).join(",")}}i(Mt,"outputsOf");
function Ht(t){let e=h(t);return e!==void 0&&(e.commit!==null||(e.planned??[]).length>0)}i(Ht,"hasChanged");function h({
outcome:t}){return t.kind==="cancelled"?void 0:t.report}i(h,"reportOf");async function Ge(t,e,n,r){let o=Mt(t,e,n),s={phase:o.
phase,syncs:t.map(({resource:d,outcome:c})=>({namespace:d.metadata.namespace??"default",...ce(d,c)}))},a=i((d,c)=>typeof c==
"string"?r.redactor.redact(c):c,"redacted"),u=qt(r.temporaryFolder,`jirasync-report-${_t()}.json`);await vt(u,`${JSON.stringify(
s,a,2)}
`);for(let[d,c]of Object.entries({...o,report:u}))r.setOutput(d,c)}i(Ge,"writeOutputs");var Y=100;function Ie(t){let{resource:e}=t,n=re(e.spec.target),r=["created","updated","deleted"].flatMap(s=>{let a=h(t)?.[s]??
[];if(a.length===0)return[];let u=a.length>Y?` and ${a.length-Y} more`:"";return[`- ${a.length} ${s}: ${a.slice(0,Y).map(
y).join(", ")}${u}`]}),o=r.length===0?"The last run found nothing more to change.":`The last run:

${r.join(`
`)}`;return{title:`Mirror Jira: ${e.metadata.name}`,body:`Changes of ${y(n)} in Jira, by jirasync. Further changes come \
to this pull request until it is merged.

${o}
`}}i(Ie,"pullRequestText");function qe(t,e){let n=t.text("push")==="pull-request",r=t.text("commit-api")==="github";if(!n&&!r||t.flag("dry-run")===
!0)return;let o=t.text("git-token")??t.text("github-token"),s=n?"push: pull-request":"commit-api: github";if(o===void 0)
throw new k(`${s} needs a token; give the input github-token or git-token`);let{env:a}=e,u=new T({apiUrl:j(a),token:o},{
env:a,now:Date.now,random:Math.random,sleep:ue,onWait:i(({seconds:d,message:c})=>e.log.line(`${c} (next try in ${Math.ceil(
d)} s)`),"onWait")});return{async prepare({metadata:d,spec:{destination:c}},m){let l=_e(c.repository,s,e),f=n?ve(d.name):
void 0;f!==void 0&&await Ut(u,{repository:l,branch:f,base:c.branch},m);let g=r?W(u,l,S=>Nt(S,e)):void 0;return{...f===void 0?
{}:{branch:f},...g===void 0?{}:{lander:g}}},async finish(d,c){if(!n)return;let{metadata:m,spec:l}=d.resource,{repository:f,
branch:g}=l.destination,S=_e(f,s,e),x={repository:S,branch:ve(m.name),base:g},Ye=await Me(u,x,c);if((h(d)?.commit??null)===
null&&!Ye)return await Lt(u,x,c);let Ve=Ie(d);return await F(u,{repository:S,head:x.branch,base:g,...Ve},c)},[Symbol.asyncDispose]:()=>u[Symbol.
asyncDispose]()}}i(qe,"deliveryOf");function _e(t,e,{env:n}){let r=n.GITHUB_SERVER_URL??"https://github.com",o=N(r,t);if(o!==
void 0)return o;throw p("InvalidSpec",`${e} needs a repository on ${r}, and this one is elsewhere. Leave that input out.`)}
i(_e,"slugOf");var ve=i(t=>`jirasync/${t}`,"branchOf"),v="contents: write, pull-requests: write";async function Ut(t,e,n){
if(await Me(t,e,n))return;let r=await q(t,e.repository,e.base,n),o=await q(t,e.repository,e.branch,n);if(r===void 0||o===
r)return;let s=`starting the branch ${e.branch} at ${e.base}`,a=`/repos/${e.repository}/git/refs`;if(o===void 0){let u={
ref:`refs/heads/${e.branch}`,sha:r};await t.send({method:"POST",path:a,body:u,what:s,permission:v},n)}else{let u=`${a}/h\
eads/${V(e.branch)}`;await t.send({method:"PATCH",path:u,body:{sha:r,force:!0},what:s,permission:v},n)}}i(Ut,"startBranc\
h");async function Lt(t,e,n){let[r,o]=[await q(t,e.repository,e.branch,n),await q(t,e.repository,e.base,n)];if(r===void 0||
r!==o)return;let s=`/repos/${e.repository}/git/refs/heads/${V(e.branch)}`,a=`removing the branch ${e.branch}, which has \
no change`;await t.send({method:"DELETE",path:s,what:a,permission:v},n)}i(Lt,"removeBranch");async function Me(t,{repository:e,
branch:n,base:r},o){let[s=""]=e.split("/"),a=new URLSearchParams({state:"open",head:`${s}:${n}`,base:r}),u=`looking for \
the pull request from ${n} to ${r}`,d=`/repos/${e}/pulls?${a}`,c=await t.send({method:"GET",path:d,what:u,permission:v},
o);return Array.isArray(c)&&c.length>0}i(Me,"hasPullRequest");async function q(t,e,n,r){let o=`/repos/${e}/git/ref/heads\
/${V(n)}`,s=`reading the branch ${n}`;try{let a=await t.send({method:"GET",path:o,what:s,permission:"contents: read"},r);
return jt(a)}catch(a){if(R(a)===404)return;throw a}}i(q,"headOf");function jt(t){if(typeof t=="object"&&t!==null&&"objec\
t"in t){let{object:e}=t;if(typeof e=="object"&&e!==null&&"sha"in e&&typeof e.sha=="string")return e.sha}throw p("Malform\
edResponse","GitHub's answer about a branch holds no commit. Check GITHUB_API_URL.")}i(jt,"shaOf");var V=i(t=>t.split("/").
map(encodeURIComponent).join("/"),"encoded");function Nt({commit:t,reason:e},n){let r=`GitHub did not sign the commit ${t}\
 (${e}). It signs what a job's own token or an app commits.`;n.annotate({level:"warning",title:"The commit is not verifi\
ed",message:r})}i(Nt,"warn");import{hostname as Wt}from"node:os";var Dt=`github.com ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl
`;function He(t,e,n,r){let o={...Bt(t),...Ft(t,e,n)};return{...n,...o,...zt(t,e,n,r)}}i(He,"gitLogin");function zt(t,e,n,{
env:r,redactor:o}){let s=t.text("git-username")??n.username,a=i(l=>(o.add(Buffer.from(`${s??"x-access-token"}:${l}`).toString(
"base64")),{...s===void 0?{}:{username:s},password:l}),"login"),u=t.text("git-token");if(u!==void 0)return a(u);let d=n.
password!==void 0||n.bearerToken!==void 0,c=t.text("github-token"),m=K(e)!==void 0&&K(e)===K(r.GITHUB_SERVER_URL??"");return d||
c===void 0||!m?{}:a(c)}i(zt,"password");function Bt(t){let e=t.text("ssh-key");return e===void 0?{}:{identity:`${e.replaceAll(
`\r
`,`
`)}
`}}i(Bt,"sshKey");function Ft(t,e,{knownHostsFile:n}){let r=t.text("ssh-known-hosts");return r!==void 0?{knownHosts:`${r}\

`}:/^(?:ssh:\/\/)?(?:[^@/]+@)?github\.com[:/]/.test(e)&&n===void 0?{knownHosts:Dt}:{}}i(Ft,"knownHosts");function K(t){let e=URL.
canParse(t)?new URL(t):void 0;return e?.protocol==="https:"||e?.protocol==="http:"?e.origin:void 0}i(K,"originOf");var Ue=["urgent","high","normal","low"];function Jt(t){return t.toSorted((e,n)=>Ue.indexOf(e.spec.priority)-Ue.indexOf(n.
spec.priority))}i(Jt,"byPriority");async function Le(t,e){let n=t.text("cluster")??"auto";if(n==="off"||t.flag("dry-run")===
!0)return;let{KUBECONFIG:r,KUBERNETES_SERVICE_HOST:o}=e.env,s=!!(t.text("kubeconfig")??t.text("context")??(r||o));return n===
"required"||s?ye(t,e):void 0}i(Le,"clusterOf");async function je(t,e,n,r){let o=oe(n.env,Wt(),process.pid),s=e.text("clu\
ster")==="required",a=e.flag("dry-run")??!1,u=[];for(let d of Jt(t)){let c=r===void 0?d:Yt(d,r.client.namespace),m=await he(
c,e,n),l=He(e,c.spec.destination.repository,m.git,n);u.push({resource:c,settings:{...m,git:l},dryRun:a,...r===void 0?{}:
{cluster:{client:r.client,executor:o,isRequired:s}}})}return u}i(je,"preparedRuns");function Yt({metadata:t,...e},n){return{
...e,metadata:{namespace:n,...t}}}i(Yt,"inNamespace");var X=["project","jql","epic","issue-keys"],Vt=[...X,"branch","path","format","layout","relationships","fields","include",
"incremental","prune","name","timeout"],Kt={localRepository:!0};async function Ne(t,{env:e}){let n=t.text("manifest");if(n===
void 0)return Xt(t,e);let r=Vt.find(a=>De(t,a));if(r!==void 0)throw new k(`the inputs manifest and ${r} exclude each oth\
er; write ${r} into the manifest`);let o=await ge(n,e.GITHUB_WORKSPACE??".",Kt),s=o.flatMap(({result:a})=>a.ok?a.manifests:
[]);return se(s),{syncs:s.map(a=>ie(a,t)),problems:o.flatMap(({result:a,isFile:u})=>a.ok?[]:a.problems.map(d=>({...d,isFile:u})))}}
i(Ne,"requestedSyncs");function Xt(t,e){let n=X.filter(o=>De(t,o));if(n.length!==1){let o=n.length===0?"no target is giv\
en":`the inputs ${n.join(" and ")} exclude each other`;throw new k(`${o}; give one of the inputs manifest, ${X.join(", ")}`)}
let r=ae(Zt(t,Qt(e)));return r.ok?{syncs:r.syncs,problems:[]}:{syncs:[],problems:r.problems.map(o=>({...o,isFile:!1}))}}
i(Xt,"described");function Zt(t,e){let n=i(r=>r==="issues"?"issue-keys":r,"nameOf");return{...t,text:i(r=>t.text(r)??(r===
"repository"?e:void 0),"text"),list:i(r=>t.list(n(r)),"list"),label:i((r,o)=>t.label(n(r),o),"label")}}i(Zt,"optionsOf");
function Qt(t){let{GITHUB_SERVER_URL:e,GITHUB_REPOSITORY:n}=t;return e&&n?`${e}/${n}`:void 0}i(Qt,"ownRepository");function De(t,e){
return t.text(e)!==void 0||t.list(e)!==void 0||en(t,e)}i(De,"isGiven");function en(t,e){return t.flag(e)!==void 0||t.integer(
e)!==void 0}i(en,"isSaid");async function ze(t,e,n){let{name:r}=t.resource.metadata,o=[],s=te(r,t.dryRun?"plan":"sync",e.log,Date.now),a={onEvent:i(
(l,f)=>{e.debug(`${r}: ${JSON.stringify({...l,..."failure"in l?{failure:void 0}:{}})}`),l.kind==="operation-started"&&o.
push({operation:l.operation,startMs:l.at.getTime()}),l.kind==="waiting"?s.waiting(l.message,l.seconds):l.kind==="retryin\
g"?s.waiting(l.failure.message,l.seconds):s.show(f)},"onEvent"),onTrouble:i(({message:l})=>{s.note(`the status in the cl\
uster lags behind: ${l}`),t.cluster?.isRequired!==!0&&e.annotate({level:"warning",title:`${r}: the cluster does not foll\
ow`,message:l})},"onTrouble")},u=await e.group(`Sync ${r}`,()=>fe(t,e,a,n)),d=Date.now(),c=o.map((l,f)=>({...l,endMs:o[f+
1]?.startMs??d})),m={...u,requested:t,operations:c};return tn(m,e),m}i(ze,"runShown");function tn({resource:{spec:t,...e},
outcome:n,seconds:r,requested:o},{log:s}){let a=o.branch??t.destination.branch,u={...e,spec:{...t,destination:{...t.destination,
branch:a}}};if(n.kind!=="cancelled"&&n.report!==void 0){let{report:d}=n,c=d.planned===void 0?le(u,d,r):pe(u,d,d.planned);
for(let m of c)s.line(m)}n.kind!=="completed"&&s.line(me(u.metadata.name,n,r)),n.kind==="failed"&&n.failure.reason==="In\
ternal"&&n.failure.cause instanceof Error&&ee(n.failure.cause,s)}i(tn,"sayHowItEnded");var Be=50,Fe=50,We=100;function Je({runs:t,pullRequests:e,notDue:n,isRefused:r},o){return`${[`## ${rn(t,r)}`,sn(t,o),...e.
map(({number:a,url:u})=>`Pull request ${O(`#${a}`,u)}`),...t.flatMap(pn),un(t),dn(t),...t.flatMap(ln),mn(t),...n.length===
0?[]:[`Not due: ${n.map(y).join(", ")}`]].filter(a=>a!=="").join(`

`)}
`}i(Je,"syncSummary");var nn={Completed:"\u2705",Failed:"\u274C",Cancelled:"\u{1F6AB}"};function rn(t,e){if(t.length===0&&
e)return"\u274C Jira sync failed before it began";if(t.length===0)return"Jira sync: nothing was due";let n=J(t,e),r=n===
"Completed"||n==="Failed"||n==="Cancelled"?`${nn[n]} `:"",o=t.reduce((u,d)=>u+on(d),0),s=t.some(({requested:u})=>u.dryRun),
a=o===0?"no change":`${o} ${o===1?"change":"changes"}`;return`${r}Jira sync ${n.toLowerCase()}: ${a}${s?" (dry run, noth\
ing was written)":""}`}i(rn,"headline");function on(t){let e=h(t);return e===void 0?0:e.created.length+e.updated.length+
e.deleted.length}i(on,"changeCount");function sn(t,e){if(t.length===0)return"";let n=["sync","phase","issues","created",
"updated","deleted","unchanged","failed","time","commit"],r=t.map(o=>{let{resource:s,seconds:a}=o,u=h(o);return[y(s.metadata.
name),s.status?.phase??"",s.status?.syncState?.issues??"",u?.created.length??"",u?.updated.length??"",u?.deleted.length??
"",u?.unchanged??"",s.status?.syncState?.failedIssues??"",`${a.toFixed(1)} s`,an(o,e)]});return M(n,r)}i(sn,"overview");
function an(t,e){let n=h(t)?.commit;if(n==null)return"";let{repository:r}=t.resource.spec.destination,o=n.slice(0,10);return e===
""||!r.startsWith(`${e}/`)?y(o):O(o,`${r.replace(/\.git$/,"")}/commit/${n}`)}i(an,"commitLink");function un(t){let e=new Map;
for(let o of t){let s=h(o);for(let a of["created","updated","deleted"])for(let u of s?.[a]??[]){let d=u.slice(0,u.lastIndexOf(
"-")),c=e.get(d)??{created:0,updated:0,deleted:0};c[a]++,e.set(d,c)}}if(e.size===0)return"";let r=[...e].sort(([o],[s])=>o<
s?-1:1).slice(0,Fe).map(([o,{created:s,updated:a,deleted:u}])=>[y(o),s,a,u]);return`### Changes by project

${M(["project","created","updated","deleted"],r)}${Z(e.size,Fe)}`}i(un,"changesByProject");function dn(t){let e=t.flatMap(
r=>(h(r)?.failed??[]).map(o=>({...o,jira:r.requested.settings.jira.baseUrl})));if(e.length===0)return"";let n=e.slice(0,
Be).map(({id:r,key:o,failure:s,jira:a})=>[O(o??r,cn(a,r,o)),s.reason,y(s.message)]);return`### Failed issues

${M(["issue","reason","message"],n)}${Z(e.length,Be)}`}i(dn,"failedIssues");function cn(t,e,n){let r=n===void 0?`issues/\
?jql=${encodeURIComponent(`id = ${e}`)}`:`browse/${encodeURIComponent(n)}`;return`${t.replace(/\/+$/,"")}/${r}`}i(cn,"is\
sueAddress");function ln({resource:t,outcome:e}){if(e.kind==="completed")return[];let n=e.kind==="failed"?`${e.failure.reason}\
: ${e.failure.message}`:e.message;return[`**${y(t.metadata.name)}**: ${y(n)}`]}i(ln,"reasons");function pn({resource:t,...e}){
let n=h({resource:t,...e})?.planned??[];if(n.length===0)return[];let r=n.slice(0,We).map(({key:o,action:s,why:a})=>[y(o),
s,y(a)]);return[`### Plan of ${y(t.metadata.name)}

${M(["issue","action","why"],r)}${Z(n.length,We)}`]}i(pn,"planned");function mn(t){let e=Math.min(...t.flatMap(({operations:r})=>r.
map(o=>o.startMs)));return Number.isFinite(e)?["```mermaid","gantt","  dateFormat x","  axisFormat %M:%S",...t.flatMap(({
resource:r,operations:o,...s})=>[`  section ${r.metadata.name}`,...o.map(({operation:a,...u},d)=>{let m=d===o.length-1&&
fn(s.outcome)?"crit":"done";return`  ${a} :${m}, ${u.startMs-e}, ${u.endMs-e}`})]),"```"].join(`
`):""}i(mn,"timeline");function fn(t){return t.kind==="cancelled"||t.kind==="failed"&&t.report===void 0}i(fn,"isBroken");
function M(t,e){let n=i(r=>`| ${r.join(" | ")} |`,"line");return[n(t),n(t.map(()=>"---")),...e.map(n)].join(`
`)}i(M,"table");function Z(t,e){return t>e?`

and ${t-e} more, which the report names`:""}i(Z,"more");var fo=i(async(t,e,n)=>{let r={ended:[],pullRequests:[],notDue:[],isRefused:!1};try{await hn(t,r,e,n)}catch(o){throw r.isRefused=
!0,o}finally{let{ended:o,pullRequests:s,notDue:a,isRefused:u}=r;for(let d of o.flatMap(we))e.annotate(d);await Ge(o,s,u,
e),e.addSummary(Je({runs:o,pullRequests:s,notDue:a,isRefused:u},e.env.GITHUB_SERVER_URL??"")),Se(e)}return!r.isRefused&&
r.ended.every(bn)},"run");async function hn(t,e,n,r){var c=[];try{let{syncs:o,problems:s}=await Ne(t,n);for(let S of be(
s))n.annotate(S);e.isRefused=s.length>0;let a=H(c,await Le(t,n),!0);let u=await je(o,t,n,a);let d=H(c,qe(t,n),!0);Re(n,u);
for(let S of u){let x=await gn(S,n,r);if(x===void 0?await yn(S,d,e,n,r):e.notDue.push(x),r.aborted)break}}catch(m){var l=m,
f=!0}finally{var g=Q(c,l,f);g&&await g}}i(hn,"runRequested");async function yn(t,e,n,r,o){try{let s=await e?.prepare(t.resource,
o),a=await ze({...t,...s},r,o);if(n.ended.push(a),a.outcome.kind==="cancelled")return;let u=await e?.finish(a,o);if(u===
void 0)return;n.pullRequests.push(u),r.log.line(`${t.resource.metadata.name}: pull request ${u.url}`)}catch(s){if(!(s instanceof
A))throw s;n.isRefused=!0;let a=`${t.resource.metadata.name}: ${s.failure.reason}`;r.annotate({level:"error",title:a,message:s.
message})}}i(yn,"runDelivered");async function gn(t,e,n){let{metadata:r,spec:o}=t.resource;if(!o.suspend&&e.env.GITHUB_EVENT_NAME!==
"schedule")return;let s=await de(t,e,new Date,n);if(s.kind==="due")return;let a=s.kind==="suspended"?"suspended":`next a\
t ${s.next?.toISOString()??"no time"}`,u=`${r.name} (${a})`;return e.log.line(`${r.name} is not run: ${a}`),u}i(gn,"reas\
onNotToRun");function bn({outcome:t,clusterFailure:e,requested:n}){let r=e===void 0||n.cluster?.isRequired!==!0;return t.
kind==="completed"&&r}i(bn,"isSuccess");export{fo as run};
