import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{o as D,p as q,q as j,t as B}from"./chunk-WMTLDXKK.js";import{a as L,i as v}from"./chunk-4CZJ5VLM.js";
import{x as z}from"./chunk-62KOVNUQ.js";import{d as y,e as T,g as R,h as N,k as P,m as h}from"./chunk-D4EQACLH.js";
import{c as $,d as p,e as w,f as A}from"./chunk-F3KVN5GY.js";import{a as o}from"./chunk-KUM6ZNSD.js";async function ce(e,t,n){let{name:r}=e.resource.metadata,i=[],s=v(r,e.dryRun?"plan":"sync",t.log,Date.now),a={onEvent:o(
(d,f)=>{t.debug(`${r}: ${JSON.stringify({...d,..."failure"in d?{failure:void 0}:{}})}`),d.kind==="operation-started"&&i.
push({operation:d.operation,startMs:d.at.getTime()}),d.kind==="waiting"?s.waiting(d.message,d.seconds):d.kind==="retryin\
g"?s.waiting(d.failure.message,d.seconds):s.show(f)},"onEvent"),onTrouble:o(({message:d})=>{s.note(`the status in the cl\
uster lags behind: ${d}`),e.cluster?.isRequired!==!0&&t.annotate({level:"warning",title:`${r}: the cluster does not foll\
ow`,message:d})},"onTrouble")},u=await t.group(`Sync ${r}`,()=>B(e,t,a,n)),c=Date.now(),l=i.map((d,f)=>({...d,endMs:i[f+
1]?.startMs??c})),m={...u,requested:e,operations:l};return nt(m,t),m}o(ce,"runShown");function nt({resource:{spec:e,...t},
outcome:n,seconds:r,requested:i},{log:s}){let a=i.branch??e.destination.branch,u={...t,spec:{...e,destination:{...e.destination,
branch:a}}};if(n.kind!=="cancelled"&&n.report!==void 0){let{report:c}=n,l=c.planned===void 0?D(u,c,r):q(u,c,c.planned);for(let m of l)
s.line(m)}n.kind!=="completed"&&s.line(j(u.metadata.name,n,r)),n.kind==="failed"&&n.failure.reason==="Internal"&&n.failure.
cause instanceof Error&&L(n.failure.cause,s)}o(nt,"sayHowItEnded");function rt(e){return e.GITHUB_API_URL||"https://api.github.com"}o(rt,"apiUrlOf");var it=/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
function W(e){let t=URL.canParse(e)?new URL(e):void 0,n=t?.protocol==="https:"||t?.protocol==="http:"&&it.test(t.hostname);
if(t===void 0||!n)throw O("is not an https address");if(t.username!==""||t.password!=="")throw O("holds credentials");if(t.
search!==""||t.hash!=="")throw O("holds a query or a fragment");return{origin:t.origin,prefix:t.pathname.replace(/\/+$/,
"")}}o(W,"parseApiUrl");function O(e){return p("InvalidSpec",`The address of GitHub's API (GITHUB_API_URL) ${e}, such as\
 https://api.github.com.`)}o(O,"invalid");var F=/^[\w-][\w.-]*\/(?!\.{1,2}$)[\w.-]+$/;function ot(e,t){if(!URL.canParse(
e))return;let n=new URL(e),i=(URL.canParse(t)?st(n,new URL(t)):at(n,t))?.replace(/^\/+/,"").replace(/\/+$/,"").replace(/\.git$/,
"");return i!==void 0&&F.test(i)?i:void 0}o(ot,"repositoryOn");function st(e,t){return(t.protocol==="ssh:"?t.hostname===
e.hostname:t.origin===e.origin)?t.pathname:void 0}o(st,"pathOn");function at(e,t){let[,n,r]=/^(?:[\w.+-]+@)?([\w.-]+):(.+)$/.
exec(t)??[];return n===e.hostname?r:void 0}o(at,"scpPathOn");function S(e){if(F.test(e))return e;throw p("InvalidSpec",`${JSON.
stringify(e)} is not a repository of GitHub. Give it as owner/name.`)}o(S,"assertSlug");var k=class extends Error{static{o(this,"GithubRefusal")}name="GithubRefusal";status;constructor(t){super(`HTTP ${t}`),this.
status=t}};function b(e){let t=e instanceof Error?e.cause:void 0;return t instanceof k?t.status:void 0}o(b,"refusedStatu\
s");function Y(e,t,n){let{status:r,headers:i}=e,s=ht(e.text),a=new k(r);if(r>=200&&r<300)return ut(e,s,t,a);let u=mt(s);
if((r===403||r===429)&&dt(r,i,u)){let l=`GitHub limits the rate of requests (${r} for ${t.what}).`;return{kind:"rate-lim\
ited",error:w("RateLimited",l,a),askedMs:lt(i,n)}}let c=u===""?"":`: ${u}`;if(r>=500||r===408){let l=`GitHub answered ${r}\
 to ${t.what}${c}. See githubstatus.com if that goes on.`;return{kind:"again",error:w("RepositoryUnavailable",l,a)}}return{
kind:"refused",error:ct(r,c,t,a)}}o(Y,"judge");function ut(e,t,{what:n},r){if(e.text===""||t!==void 0)return{kind:"accep\
ted",value:t??null};let i=`The answer to ${n} is not JSON. Check GITHUB_API_URL, and whether a proxy stands before it.`;
return{kind:"refused",error:p("RepositoryUnavailable",i,r)}}o(ut,"accepted");function ct(e,t,n,r){let{what:i,permission:s}=n;
switch(e){case 401:return p("AuthenticationFailed",`GitHub refused the token (401 for ${i}). Check that it belongs to th\
is GitHub and has not expired.`,r);case 403:return p("PermissionDenied",`The token may not do this (403 for ${i})${t}. G\
ive the job \`permissions: ${s}\`; a pull request from a fork has none.`,r);case 404:return p("NotFound",`GitHub has not\
hing there for this token (404 for ${i}). Check the repository's name, and that the job has \`permissions: ${s}\`.`,r);case 409:
return w("PushConflict",`GitHub could not do this just now (409 for ${i})${t}.`,r);case 422:return p("PushRejected",`Git\
Hub refused ${i} (422)${t}.`,r);default:return e>=300&&e<400?p("NotFound",`The repository has moved (${e} for ${i}). Giv\
e its new name.`,r):p("RepositoryUnavailable",`GitHub refused ${i} (${e})${t}.`,r)}}o(ct,"refusal");function dt(e,t,n){let r=t["\
retry-after"]!==void 0||t["x-ratelimit-remaining"]==="0";return e===429||r||/rate limit|abuse detection/i.test(n)}o(dt,"\
isRateLimit");function lt(e,t){let n=e["retry-after"]?.trim()??"";if(/^\d+$/.test(n))return Number(n)*1e3;let r=String(e["\
x-ratelimit-reset"]??"");if(e["x-ratelimit-remaining"]!=="0"||!/^\d+$/.test(r))return null;let i=Date.parse(e.date??"");
return Math.max(0,Number(r)*1e3-(Number.isNaN(i)?t:i))}o(lt,"askedMs");var pt=300;function mt(e){if(typeof e!="object"||
e===null)return"";let t=["message"in e?e.message:void 0],n="errors"in e&&Array.isArray(e.errors)?e.errors:[];for(let i of n.
slice(0,5))t.push(ft(i));return t.filter(i=>typeof i=="string"&&i!=="").join(": ").replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu,
" ").slice(0,pt).replace(/[.\s]+$/,"")}o(mt,"words");function ft(e){return typeof e!="object"||e===null?e:"message"in e&&
e.message?e.message:[...["resource"in e?e.resource:"","field"in e?e.field:""],"code"in e?e.code:""].filter(n=>typeof n==
"string"&&n!=="").join(" ")}o(ft,"detail");function ht(e){try{return JSON.parse(e)}catch{return}}o(ht,"parsed");function g(e,t,n){let r=e.safeParse(t);if(r.success)return r.data;let i=r.error.issues[0]?.path.map(String).join(".")||"\
everything";throw p("MalformedResponse",`GitHub's answer to ${n} lacks what it should hold (${i}).`)}o(g,"readAnswer");var yt="checks: write",gt="statuses: write",bt=65e3,G=50,wt=500,St=140,Rt={success:"success",failure:"failure",neutral:"\
success"};async function $t(e,t,n){try{return await At(e,t,n),"check run"}catch(r){let i=b(r);if(i!==403&&i!==404)throw r;
try{return await kt(e,t,n),"commit status"}catch(s){throw b(s)===void 0?s:r}}}o($t,"writeCheck");async function At(e,t,n){
let r=`/repos/${S(t.repository)}/check-runs`,i=t.annotations.slice(0,wt).map(Pt),s={title:t.title,summary:t.summary.slice(
0,bt)},a={what:`writing the check run ${t.name}`,permission:yt},u={name:t.name,head_sha:t.sha,status:"completed",conclusion:t.
conclusion,...t.detailsUrl===void 0?{}:{details_url:t.detailsUrl},output:{...s,annotations:i.slice(0,G)}},c=await e.send(
{...a,method:"POST",path:r,body:u,isRepeatable:!0},n),{id:l}=g(h({id:R()}),c,a.what);for(let m=G;m<i.length;m+=G){let d={
output:{...s,annotations:i.slice(m,m+G)}};await e.send({...a,method:"PATCH",path:`${r}/${l}`,body:d,isRepeatable:!1},n)}}
o(At,"writeCheckRun");var Tt={error:"failure",warning:"warning",notice:"notice"};function Pt({level:e,file:t,line:n,col:r,
title:i,message:s}){return{path:t,start_line:n,end_line:n,...r===void 0?{}:{start_column:r,end_column:r},annotation_level:Tt[e],
title:i.slice(0,255),message:s.slice(0,16e3)}}o(Pt,"annotationOf");async function kt(e,t,n){let r=`/repos/${S(t.repository)}\
/statuses/${t.sha}`,i={state:Rt[t.conclusion],context:t.name,description:t.title.slice(0,St),...t.detailsUrl===void 0?{}:
{target_url:t.detailsUrl}},s=`writing the commit status ${t.name}`;await e.send({method:"POST",path:r,body:i,what:s,permission:gt,
isRepeatable:!0},n)}o(kt,"writeStatus");var Gt=3e4,xt=3e5,Ct=16*1024*1024,Ot=5,Et=500,_t=2e4,Ht=6e4,_=100,X=50,H=class{static{o(this,"GithubClient")}#e;#n;#t;#r;constructor(t,n){
if(this.#e=W(t.apiUrl),!/^[\x21-\x7e]+$/.test(t.token))throw p("AuthenticationFailed","The GitHub token is empty, or hol\
ds characters that no token has.");this.#n=t,this.#t=n,this.#r=It(this.#e,n.env)}async send(t,n){let r=0;for(let i=1;;i++){
let s=await this.#o(t,n);switch(s.kind){case"accepted":return s.value;case"refused":throw s.error;case"rate-limited":r+=
await this.#a(s.error,s.askedMs,r,i,n);break;case"again":{if(!(t.isRepeatable??t.method!=="POST")||i>=Ot)throw s.error;await this.
backOff(i,s.error.message,n);break}default:return s}}}async list(t,n){let r=[],i=t.path.includes("?")?"&":"?";for(let s=1;s<=
X;s++){let a=`${t.path}${i}per_page=${_}&page=${s}`,u=await this.send({...t,method:"GET",path:a},n);if(!Array.isArray(u))
throw p("MalformedResponse",`The answer to ${t.what} is not a list.`);if(r.push(...u),u.length<_)return r}throw p("Incom\
plete",`${t.what} found more than ${X*_} entries.`)}async backOff(t,n,r){let i=Math.round(this.#t.random()*Math.min(_t,Et*
2**(t-1)));await this.#i(i,n,r)}async[Symbol.asyncDispose](){await this.#r.destroy()}async#o(t,n){if(n.aborted)throw A(n);
let r=AbortSignal.timeout(this.#n.requestTimeoutMs??Gt);try{let i=await this.#s(t,AbortSignal.any([n,r]));return Y(i,t,this.#t.
now())}catch(i){if(n.aborted)throw A(n);return{kind:"again",error:Ut(this.#e,t,r.aborted?"no answer in time":Lt(i))}}}async#s({
method:t,path:n,body:r},i){let s=await this.#r.request({origin:this.#e.origin,path:this.#e.prefix+n,method:t,headers:{accept:"\
application/vnd.github+json",authorization:`Bearer ${this.#n.token}`,"user-agent":"jirasync","x-github-api-version":"202\
2-11-28",...r===void 0?{}:{"content-type":"application/json"}},body:r===void 0?null:JSON.stringify(r),signal:i});return{
status:s.statusCode,headers:s.headers,text:await Mt(s.body)}}async#a(t,n,r,i,s){let a=(n??Ht*2**(i-1))+Math.round(1e3*this.#t.
random());if(r+a>(this.#n.maxRateLimitWaitMs??xt)){let{message:u,cause:c}=t.failure,l=Math.ceil(a/1e3);throw w("RateLimi\
ted",`${u} It asks to wait ${l} s, which is too long here.`,c,l)}return await this.#i(a,t.message,s),a}async#i(t,n,r){t>=
1e3&&this.#t.onWait?.({seconds:Math.round(t/1e3),message:n});try{await this.#t.sleep(t,r)}catch(i){throw r.aborted?A(r):
i}}};function It({origin:e},t){let n=e.startsWith("https:");try{return new z.default({connections:4,allowH2:!1,proxyTunnel:!1,
httpProxy:n?"":t.http_proxy??t.HTTP_PROXY??"",httpsProxy:n?t.https_proxy??t.HTTPS_PROXY??"":"",noProxy:t.no_proxy??t.NO_PROXY??
""})}catch{throw p("InvalidSpec","The proxy named by HTTPS_PROXY or HTTP_PROXY is not a valid address.")}}o(It,"createDi\
spatcher");async function Mt(e){let t=[],n=0;for await(let r of e){if(n+=r.length,n>Ct)throw new Error("the answer is to\
o large");t.push(r)}return Buffer.concat(t).toString("utf8")}o(Mt,"boundedText");function Ut({origin:e},{what:t},n){let r=`${e}\
 cannot be reached for ${t} (${n}). Check the network and the proxy settings.`;return w("RepositoryUnavailable",r)}o(Ut,
"unreachable");function Lt(e){let t="the connection broke";for(let n=e,r=0;n instanceof Error&&r<5;n=n.cause,r++)"code"in
n&&typeof n.code=="string"&&(t=n.code);return t}o(Lt,"codeOf");var vt=4;async function x(e,t,n,r){for(let i=1;;i++){let s=await t();if(s!==void 0)return{value:s,isNew:i>1};try{return{
value:await n(),isNew:!0}}catch(a){if(!Nt(a)||i>=vt)throw a;await e.backOff(i,a.failure.message,r)}}}o(x,"createOnce");function Nt(e){
return e instanceof $&&e.failure.reason==="RepositoryUnavailable"&&e.failure.retryable}o(Nt,"isLost");var V=h({number:R(),html_url:T(),title:y(),body:y().nullish()}),I="contents: write, pull-requests: write",zt=256,Dt=65536;
async function qt(e,t,n){let r=`/repos/${S(t.repository)}/pulls`,i={title:t.title.slice(0,zt),body:t.body.slice(0,Dt)},s=o(
()=>jt(e,r,t,n),"find"),a=o(async()=>{let m={what:`opening a pull request from ${t.head} to ${t.base}`,permission:I},d={
...i,head:t.head,base:t.base};try{let f=await e.send({...m,method:"POST",path:r,body:d},n);return g(V,f,m.what)}catch(f){
let C=b(f)===422?await s():void 0;if(C===void 0)throw f;return C}},"create"),{value:u,isNew:c}=await x(e,s,a,n);return u.
title===i.title&&Wt(u.body??"",i.body)||await Bt(e,`${r}/${u.number}`,i,n),{number:u.number,url:u.html_url,isNew:c}}o(qt,
"ensurePullRequest");async function jt(e,t,{repository:n,head:r,base:i},s){let[a=""]=n.split("/"),u=new URLSearchParams(
{state:"open",head:`${a}:${r}`,base:i}),c=`looking for the pull request from ${r} to ${i}`,l=await e.send({method:"GET",
path:`${t}?${u}`,what:c,permission:I},s);return g(P(V),l,c)[0]}o(jt,"findOpen");async function Bt(e,t,n,r){await e.send(
{method:"PATCH",path:t,body:n,what:"bringing the pull request up to date",permission:I},r)}o(Bt,"update");var Wt=o((e,t)=>e.
replaceAll(`\r
`,`
`)===t.replaceAll(`\r
`,`
`),"sameBody");var Ft=h({sha:y().regex(/^[\da-f]{40}$/),verification:h({verified:N(),reason:y()}).optional()}),Yt=h({object:h({sha:y()})}),
J="contents: write";function Xt(e,t,n){let r=`/repos/${S(t)}`;return{async land(i,s){if(i.parent===null)throw Zt(t);let a=await Vt(
e,r,{...i,parent:i.parent},s),u=await Jt(e,r,i,a.sha,s);return u.kind==="landed"&&a.verification?.verified!==!0&&n({commit:a.
sha,reason:a.verification?.reason??"unknown"}),u}}}o(Xt,"signedCommits");async function Vt(e,t,{tree:n,parent:r,message:i},s){
let a="making a commit",u={message:i,tree:n,parents:[r]},c={method:"POST",path:`${t}/git/commits`,body:u,isRepeatable:!0};
return g(Ft,await e.send({...c,what:a,permission:J},s),a)}o(Vt,"createCommit");async function Jt(e,t,{branch:n,expected:r},i,s){
let a={what:`moving the branch ${n}`,permission:J},u=`${t}/git/refs`;try{if(r!==null){let c={sha:i,force:!1};await e.send(
{...a,method:"PATCH",path:`${u}/heads/${K(n)}`,body:c},s)}else{let c={ref:`refs/heads/${n}`,sha:i};await e.send({...a,method:"\
POST",path:u,body:c},s)}return{kind:"landed",commit:i}}catch(c){if(!(c instanceof $))throw c;if(c.failure.reason==="Repo\
sitoryUnavailable"&&c.failure.retryable)return{kind:"unanswered",commit:i,failure:c};let l=b(c);if((l===422||l===409||l===
404)&&await Kt(e,t,n,s)!==r){let d=`Others keep committing to ${n} on GitHub. The next run tries again.`;return{kind:"co\
nflict",commit:i,failure:w("PushConflict",d,c)}}if(l===409)return{kind:"unanswered",commit:i,failure:c};throw c}}o(Jt,"m\
oveBranch");async function Kt(e,t,n,r){let i=`reading the branch ${n}`,s=`${t}/git/ref/heads/${K(n)}`;try{let a=await e.
send({method:"GET",path:s,what:i,permission:"contents: read"},r);return g(Yt,a,i).object.sha}catch(a){if(b(a)===404)return null;
throw a}}o(Kt,"headOf");var K=o(e=>e.split("/").map(encodeURIComponent).join("/"),"encodedRef");function Zt(e){let t=`${e}\
 is empty, and GitHub's API makes no first commit. Make one, such as a README, or commit by git.`;return p("InvalidSpec",
t)}o(Zt,"empty");var Z=h({id:R(),html_url:T(),body:y().nullish(),user:h({login:y(),type:y()}).nullish()}),Q="pull-requests: write",tt=65536;
async function Qt(e,t,n){let r=`/repos/${S(t.repository)}`,i=`${r}/issues/${t.number}/comments`,s=`<!-- jirasync:${t.name}\
 -->`,a=ne(`${s}
${t.body}`),u=ee(await te(e,n)),c=o(async()=>{let d=`reading the comments of #${t.number}`,f=await e.list({path:i,what:d,
permission:"pull-requests: read"},n);return g(P(Z),f,d).find(U=>u(U)&&U.body?.startsWith(s)===!0)},"find"),l=o(async()=>{
let d=`commenting on #${t.number}`,f=await e.send({method:"POST",path:i,body:{body:a},what:d,permission:Q},n);return g(Z,
f,d)},"create"),{value:m}=await x(e,c,l,n);if(m.body?.replaceAll(`\r
`,`
`)!==a){let d=`replacing the comment on #${t.number}`,f=`${r}/issues/comments/${m.id}`;await e.send({method:"PATCH",path:f,
body:{body:a},what:d,permission:Q},n)}return m.html_url}o(Qt,"writeStickyComment");async function te(e,t){let n="asking \
whose token this is";try{let r=await e.send({method:"GET",path:"/user",what:n,permission:"metadata: read"},t);return g(h(
{login:y()}),r,n).login}catch(r){let i=b(r);if(i===403||i===404)return;throw r}}o(te,"ownLogin");function ee(e){return({
user:t})=>e===void 0?t?.type==="Bot":t?.login===e}o(ee,"authorship");var et=`

\u2026 the rest is in the summary of the workflow run`;function ne(e){if(e.length<=tt)return e;let t=e.slice(0,tt-et.length);
return t.slice(0,t.lastIndexOf(`
`))+et}o(ne,"fitting");var re=`github.com ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl
`;function un(e,t,n,r){let i={...oe(e),...se(e,t,n)};return{...n,...i,...ie(e,t,n,r)}}o(un,"gitLogin");function ie(e,t,n,{
env:r,redactor:i}){let s=e.text("git-username")??n.username,a=o(d=>(i.add(Buffer.from(`${s??"x-access-token"}:${d}`).toString(
"base64")),{...s===void 0?{}:{username:s},password:d}),"login"),u=e.text("git-token");if(u!==void 0)return a(u);let c=n.
password!==void 0||n.bearerToken!==void 0,l=e.text("github-token"),m=M(t)!==void 0&&M(t)===M(r.GITHUB_SERVER_URL??"");return c||
l===void 0||!m?{}:a(l)}o(ie,"password");function oe(e){let t=e.text("ssh-key");return t===void 0?{}:{identity:`${t.replaceAll(
`\r
`,`
`)}
`}}o(oe,"sshKey");function se(e,t,{knownHostsFile:n}){let r=e.text("ssh-known-hosts");return r!==void 0?{knownHosts:`${r}\

`}:/^(?:ssh:\/\/)?(?:[^@/]+@)?github\.com[:/]/.test(t)&&n===void 0?{knownHosts:re}:{}}o(se,"knownHosts");function M(e){let t=URL.
canParse(e)?new URL(e):void 0;return t?.protocol==="https:"||t?.protocol==="http:"?t.origin:void 0}o(M,"originOf");function ln(e,t){let n=o(r=>`| ${r.join(" | ")} |`,"line");return[n(e),n(e.map(()=>"---")),...t.map(n)].join(`
`)}o(ln,"markdownTable");export{rt as a,ot as b,b as c,$t as d,H as e,qt as f,Xt as g,Qt as h,un as i,ce as j,ln as k};
