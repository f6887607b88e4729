import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{l as W,u as F,v as Y,w as J}from"./chunk-EHDJ5LJS.js";import{a as U,h as v}from"./chunk-W7CLRVBM.js";
import{x as B}from"./chunk-5T4NDAUZ.js";import{G as j}from"./chunk-YRJVZIPG.js";import{d as y,e as P,g as R,
h as q,k as T,m as h}from"./chunk-OPXG4YK7.js";import{e as N,h as z,i as D}from"./chunk-TFGBKQWM.js";import{
c as $,d as p,e as w,f as A}from"./chunk-F3KVN5GY.js";import{a as s}from"./chunk-KUM6ZNSD.js";async function pt(t,e,n){let{name:r}=t.resource.metadata,o=[],i=v(r,t.dryRun?"plan":"sync",e.log,Date.now),a={onEvent:s(
(d,f)=>{e.debug(`${r}: ${JSON.stringify({...d,..."failure"in d?{failure:void 0}:{}})}`),d.kind==="operation-started"&&o.
push({operation:d.operation,startMs:d.at.getTime()}),d.kind==="waiting"?i.waiting(d.message,d.seconds):d.kind==="retryin\
g"?i.waiting(d.failure.message,d.seconds):i.show(f)},"onEvent"),onTrouble:s(({message:d})=>{i.note(`the status in the cl\
uster lags behind: ${d}`),t.cluster?.isRequired!==!0&&e.annotate({level:"warning",title:`${r}: the cluster does not foll\
ow`,message:d})},"onTrouble")},u=await e.group(`Sync ${r}`,()=>W(t,e,a,n)),c=Date.now(),l=o.map((d,f)=>({...d,endMs:o[f+
1]?.startMs??c})),m={...u,requested:t,operations:l};return se(m,e),m}s(pt,"runShown");function se({resource:{spec:t,...e},
outcome:n,seconds:r,requested:o},{log:i}){let a=o.branch??t.destination.branch,u={...e,spec:{...t,destination:{...t.destination,
branch:a}}};if(n.kind!=="cancelled"&&n.report!==void 0){let{report:c}=n,l=c.planned===void 0?F(u,c,r):Y(u,c,c.planned);for(let m of l)
i.line(m)}n.kind!=="completed"&&i.line(J(u.metadata.name,n,r)),n.kind==="failed"&&n.failure.reason==="Internal"&&n.failure.
cause instanceof Error&&U(n.failure.cause,i)}s(se,"sayHowItEnded");function ae(t){return t.GITHUB_API_URL||"https://api.github.com"}s(ae,"apiUrlOf");var ue=/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
function X(t){let e=URL.canParse(t)?new URL(t):void 0,n=e?.protocol==="https:"||e?.protocol==="http:"&&ue.test(e.hostname);
if(e===void 0||!n)throw O("is not an https address");if(e.username!==""||e.password!=="")throw O("holds credentials");if(e.
search!==""||e.hash!=="")throw O("holds a query or a fragment");return{origin:e.origin,prefix:e.pathname.replace(/\/+$/,
"")}}s(X,"parseApiUrl");function O(t){return p("InvalidSpec",`The address of GitHub's API (GITHUB_API_URL) ${t}, such as\
 https://api.github.com.`)}s(O,"invalid");var K=/^[\w-][\w.-]*\/(?!\.{1,2}$)[\w.-]+$/;function ce(t,e){if(!URL.canParse(
t))return;let n=new URL(t),o=(URL.canParse(e)?de(n,new URL(e)):le(n,e))?.replace(/^\/+/,"").replace(/\/+$/,"").replace(/\.git$/,
"");return o!==void 0&&K.test(o)?o:void 0}s(ce,"repositoryOn");function de(t,e){return(e.protocol==="ssh:"?e.hostname===
t.hostname:e.origin===t.origin)?e.pathname:void 0}s(de,"pathOn");function le(t,e){let[,n,r]=/^(?:[\w.+-]+@)?([\w.-]+):(.+)$/.
exec(e)??[];return n===t.hostname?r:void 0}s(le,"scpPathOn");function S(t){if(K.test(t))return t;throw p("InvalidSpec",`${JSON.
stringify(t)} is not a repository of GitHub. Give it as owner/name.`)}s(S,"assertSlug");var k=class extends Error{static{s(this,"GithubRefusal")}name="GithubRefusal";status;constructor(e){super(`HTTP ${e}`),this.
status=e}};function b(t){let e=t instanceof Error?t.cause:void 0;return e instanceof k?e.status:void 0}s(b,"refusedStatu\
s");function V(t,e,n,r){let{status:o,headers:i}=t,a=we(t.text),u=new k(o);if(o>=200&&o<300)return me(t,a,e,u);let c=ge(a,
r);if((o===403||o===429)&&fe(o,i,c)){let m=`GitHub limits the rate of requests (${o} for ${e.what}).`;return{kind:"rate-\
limited",error:w("RateLimited",m,u),askedMs:he(i,n)}}let l=c===""?"":`: ${c}`;if(o>=500||o===408){let m=`GitHub answered\
 ${o} to ${e.what}${l}. See githubstatus.com if that goes on.`;return{kind:"again",error:w("RepositoryUnavailable",m,u)}}
return{kind:"refused",error:pe(o,l,e,u)}}s(V,"judge");function me(t,e,{what:n},r){if(t.text===""||e!==void 0)return{kind:"\
accepted",value:e??null};let o=`The answer to ${n} is not JSON. Check GITHUB_API_URL, and whether a proxy stands before \
it.`;return{kind:"refused",error:p("RepositoryUnavailable",o,r)}}s(me,"accepted");function pe(t,e,n,r){let{what:o,permission:i}=n;
switch(t){case 401:return p("AuthenticationFailed",`GitHub refused the token (401 for ${o}). Check that it belongs to th\
is GitHub and has not expired.`,r);case 403:return p("PermissionDenied",`The token may not do this (403 for ${o})${e}. G\
ive the job \`permissions: ${i}\`; a pull request from a fork has none.`,r);case 404:return p("NotFound",`GitHub has not\
hing there for this token (404 for ${o}). Check the repository's name, and that the job has \`permissions: ${i}\`.`,r);case 409:
return w("PushConflict",`GitHub could not do this just now (409 for ${o})${e}.`,r);case 422:return p("PushRejected",`Git\
Hub refused ${o} (422)${e}.`,r);default:return t>=300&&t<400?p("NotFound",`The repository has moved (${t} for ${o}). Giv\
e its new name.`,r):p("RepositoryUnavailable",`GitHub refused ${o} (${t})${e}.`,r)}}s(pe,"refusal");function fe(t,e,n){let r=e["\
retry-after"]!==void 0||e["x-ratelimit-remaining"]==="0";return t===429||r||/rate limit|abuse detection/i.test(n)}s(fe,"\
isRateLimit");function he(t,e){let n=t["retry-after"]?.trim()??"";if(/^\d+$/.test(n))return Number(n)*1e3;let r=String(t["\
x-ratelimit-reset"]??"");if(t["x-ratelimit-remaining"]!=="0"||!/^\d+$/.test(r))return null;let o=Date.parse(t.date??"");
return Math.max(0,Number(r)*1e3-(Number.isNaN(o)?e:o))}s(he,"askedMs");var ye=300;function ge(t,e){if(typeof t!="object"||
t===null)return"";let n=["message"in t?t.message:void 0],r="errors"in t&&Array.isArray(t.errors)?t.errors:[];for(let i of r.
slice(0,5))n.push(be(i));let o=n.filter(i=>typeof i=="string"&&i!=="");return e.redact(o.join(": ")).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu,
" ").slice(0,ye).replace(/[.\s]+$/,"")}s(ge,"words");function be(t){return typeof t!="object"||t===null?t:"message"in t&&
t.message?t.message:[...["resource"in t?t.resource:"","field"in t?t.field:""],"code"in t?t.code:""].filter(n=>typeof n==
"string"&&n!=="").join(" ")}s(be,"detail");function we(t){try{return JSON.parse(t)}catch{return}}s(we,"parsed");function g(t,e,n){let r=t.safeParse(e);if(r.success)return r.data;let o=r.error.issues[0]?.path.map(String).join(".")||"\
everything";throw p("MalformedResponse",`GitHub's answer to ${n} lacks what it should hold (${o}).`)}s(g,"readAnswer");var Se="checks: write",Re="statuses: write",$e=65e3,x=50,Ae=500,Pe=140,Te={success:"success",failure:"failure",neutral:"\
success"};async function ke(t,e,n){try{return await xe(t,e,n),"check run"}catch(r){let o=b(r);if(o!==403&&o!==404)throw r;
try{return await Oe(t,e,n),"commit status"}catch(i){throw b(i)===void 0?i:r}}}s(ke,"writeCheck");async function xe(t,e,n){
let r=`/repos/${S(e.repository)}/check-runs`,o=e.annotations.slice(0,Ae).map(Ce),i={title:e.title,summary:e.summary.slice(
0,$e)},a={what:`writing the check run ${e.name}`,permission:Se},u={name:e.name,head_sha:e.sha,status:"completed",conclusion:e.
conclusion,...e.detailsUrl===void 0?{}:{details_url:e.detailsUrl},output:{...i,annotations:o.slice(0,x)}},c=await t.send(
{...a,method:"POST",path:r,body:u,isRepeatable:!0},n),{id:l}=g(h({id:R()}),c,a.what);for(let m=x;m<o.length;m+=x){let d={
output:{...i,annotations:o.slice(m,m+x)}};await t.send({...a,method:"PATCH",path:`${r}/${l}`,body:d,isRepeatable:!1},n)}}
s(xe,"writeCheckRun");var Ge={error:"failure",warning:"warning",notice:"notice"};function Ce({level:t,file:e,line:n,col:r,
title:o,message:i}){return{path:e,start_line:n,end_line:n,...r===void 0?{}:{start_column:r,end_column:r},annotation_level:Ge[t],
title:o.slice(0,255),message:i.slice(0,16e3)}}s(Ce,"annotationOf");async function Oe(t,e,n){let r=`/repos/${S(e.repository)}\
/statuses/${e.sha}`,o={state:Te[e.conclusion],context:e.name,description:e.title.slice(0,Pe),...e.detailsUrl===void 0?{}:
{target_url:e.detailsUrl}},i=`writing the commit status ${e.name}`;await t.send({method:"POST",path:r,body:o,what:i,permission:Re,
isRepeatable:!0},n)}s(Oe,"writeStatus");var Ee=3e4,_e=3e5,Ie=16*1024*1024,He=5,Le=500,Me=2e4,Ue=6e4,_=100,Z=50,I=class{static{s(this,"GithubClient")}#t;#n;#e;#r;constructor(e,n){
if(this.#t=X(e.apiUrl),!/^[\x21-\x7e]+$/.test(e.token))throw p("AuthenticationFailed","The GitHub token is empty, or hol\
ds characters that no token has.");this.#n=e,this.#e=n,this.#r=ve(this.#t,n.env)}async send(e,n){let r=0;for(let o=1;;o++){
let i=await this.#i(e,n);switch(i.kind){case"accepted":return i.value;case"refused":throw i.error;case"rate-limited":r+=
await this.#a(i.error,i.askedMs,r,o,n);break;case"again":{if(!(e.isRepeatable??e.method!=="POST")||o>=He)throw i.error;await this.
backOff(o,i.error.message,n);break}default:return i}}}async list(e,n){let r=[],o=e.path.includes("?")?"&":"?";for(let i=1;i<=
Z;i++){let a=`${e.path}${o}per_page=${_}&page=${i}`,u=await this.send({...e,method:"GET",path:a},n);if(!Array.isArray(u))
throw p("MalformedResponse",`The answer to ${e.what} is not a list.`);if(r.push(...u),u.length<_)return r}throw p("Incom\
plete",`${e.what} found more than ${Z*_} entries.`)}async backOff(e,n,r){let o=Math.round(this.#e.random()*Math.min(Me,Le*
2**(e-1)));await this.#o(o,n,r)}async[Symbol.asyncDispose](){await this.#r.destroy()}async#i(e,n){if(n.aborted)throw A(n);
let r=AbortSignal.timeout(this.#n.requestTimeoutMs??Ee);try{let o=await this.#s(e,AbortSignal.any([n,r]));return V(o,e,this.#e.
now(),this.#e.redactor)}catch(o){if(n.aborted)throw A(n);return{kind:"again",error:ze(this.#t,e,r.aborted?"no answer in \
time":De(o))}}}async#s({method:e,path:n,body:r},o){let i=await this.#r.request({origin:this.#t.origin,path:this.#t.prefix+
n,method:e,headers:{accept:"application/vnd.github+json",authorization:`Bearer ${this.#n.token}`,"user-agent":"jirasync",
"x-github-api-version":"2022-11-28",...r===void 0?{}:{"content-type":"application/json"}},body:r===void 0?null:JSON.stringify(
r),signal:o});return{status:i.statusCode,headers:i.headers,text:await Ne(i.body)}}async#a(e,n,r,o,i){let a=(n??Ue*2**(o-
1))+Math.round(1e3*this.#e.random());if(r+a>(this.#n.maxRateLimitWaitMs??_e)){let{message:u,cause:c}=e.failure,l=Math.ceil(
a/1e3);throw w("RateLimited",`${u} It asks to wait ${l} s, which is too long here.`,c,l)}return await this.#o(a,e.message,
i),a}async#o(e,n,r){e>=1e3&&this.#e.onWait?.({seconds:Math.round(e/1e3),message:n});try{await this.#e.sleep(e,r)}catch(o){
throw r.aborted?A(r):o}}};function ve({origin:t},e){let n=t.startsWith("https:");try{return new B.default({connections:4,
allowH2:!1,proxyTunnel:!1,httpProxy:n?"":e.http_proxy??e.HTTP_PROXY??"",httpsProxy:n?e.https_proxy??e.HTTPS_PROXY??"":"",
noProxy:e.no_proxy??e.NO_PROXY??""})}catch{throw p("InvalidSpec","The proxy named by HTTPS_PROXY or HTTP_PROXY is not a \
valid address.")}}s(ve,"createDispatcher");async function Ne(t){let e=[],n=0;for await(let r of t){if(n+=r.length,n>Ie)throw new Error(
"the answer is too large");e.push(r)}return Buffer.concat(e).toString("utf8")}s(Ne,"boundedText");function ze({origin:t},{
what:e},n){let r=`${t} cannot be reached for ${e} (${n}). Check the network and the proxy settings.`;return w("Repositor\
yUnavailable",r)}s(ze,"unreachable");function De(t){let e="the connection broke";for(let n=t,r=0;n instanceof Error&&r<5;n=
n.cause,r++)"code"in n&&typeof n.code=="string"&&(e=n.code);return e}s(De,"codeOf");var qe=4;async function G(t,e,n,r){for(let o=1;;o++){let i=await e();if(i!==void 0)return{value:i,isNew:o>1};try{return{
value:await n(),isNew:!0}}catch(a){if(!je(a)||o>=qe)throw a;await t.backOff(o,a.failure.message,r)}}}s(G,"createOnce");function je(t){
return t instanceof $&&t.failure.reason==="RepositoryUnavailable"&&t.failure.retryable}s(je,"isLost");var Q=h({number:R(),html_url:P(),title:y(),body:y().nullish()}),H="contents: write, pull-requests: write",Be=256,We=65536;
async function Fe(t,e,n){let r=`/repos/${S(e.repository)}/pulls`,o={title:e.title.slice(0,Be),body:e.body.slice(0,We)},i=s(
()=>Ye(t,r,e,n),"find"),a=s(async()=>{let m={what:`opening a pull request from ${e.head} to ${e.base}`,permission:H},d={
...o,head:e.head,base:e.base};try{let f=await t.send({...m,method:"POST",path:r,body:d},n);return g(Q,f,m.what)}catch(f){
let C=b(f)===422?await i():void 0;if(C===void 0)throw f;return C}},"create"),{value:u,isNew:c}=await G(t,i,a,n);return u.
title===o.title&&Xe(u.body??"",o.body)||await Je(t,`${r}/${u.number}`,o,n),{number:u.number,url:u.html_url,isNew:c}}s(Fe,
"ensurePullRequest");async function Ye(t,e,{repository:n,head:r,base:o},i){let[a=""]=n.split("/"),u=new URLSearchParams(
{state:"open",head:`${a}:${r}`,base:o}),c=`looking for the pull request from ${r} to ${o}`,l=await t.send({method:"GET",
path:`${e}?${u}`,what:c,permission:H},i);return g(T(Q),l,c)[0]}s(Ye,"findOpen");async function Je(t,e,n,r){await t.send(
{method:"PATCH",path:e,body:n,what:"bringing the pull request up to date",permission:H},r)}s(Je,"update");var Xe=s((t,e)=>t.
replaceAll(`\r
`,`
`)===e.replaceAll(`\r
`,`
`),"sameBody");var Ke=h({sha:y().regex(/^[\da-f]{40}$/),verification:h({verified:q(),reason:y()}).optional()}),Ve=h({object:h({sha:y()})}),
ee="contents: write";function Ze(t,e,n){let r=`/repos/${S(e)}`;return{async land(o,i){if(o.parent===null)throw nt(e);let a=await Qe(
t,r,{...o,parent:o.parent},i),u=await et(t,r,o,a.sha,i);return u.kind==="landed"&&a.verification?.verified!==!0&&n({commit:a.
sha,reason:a.verification?.reason??"unknown"}),u}}}s(Ze,"signedCommits");async function Qe(t,e,{tree:n,parent:r,message:o},i){
let a="making a commit",u={message:o,tree:n,parents:[r]},c={method:"POST",path:`${e}/git/commits`,body:u,isRepeatable:!0};
return g(Ke,await t.send({...c,what:a,permission:ee},i),a)}s(Qe,"createCommit");async function et(t,e,{branch:n,expected:r},o,i){
let a={what:`moving the branch ${n}`,permission:ee},u=`${e}/git/refs`;try{if(r!==null){let c={sha:o,force:!1};await t.send(
{...a,method:"PATCH",path:`${u}/heads/${te(n)}`,body:c},i)}else{let c={ref:`refs/heads/${n}`,sha:o};await t.send({...a,method:"\
POST",path:u,body:c},i)}return{kind:"landed",commit:o}}catch(c){if(!(c instanceof $))throw c;if(c.failure.reason==="Repo\
sitoryUnavailable"&&c.failure.retryable)return{kind:"unanswered",commit:o,failure:c};let l=b(c);if((l===422||l===409||l===
404)&&await tt(t,e,n,i)!==r){let d=`Others keep committing to ${n} on GitHub. The next run tries again.`;return{kind:"co\
nflict",commit:o,failure:w("PushConflict",d,c)}}if(l===409)return{kind:"unanswered",commit:o,failure:c};throw c}}s(et,"m\
oveBranch");async function tt(t,e,n,r){let o=`reading the branch ${n}`,i=`${e}/git/ref/heads/${te(n)}`;try{let a=await t.
send({method:"GET",path:i,what:o,permission:"contents: read"},r);return g(Ve,a,o).object.sha}catch(a){if(b(a)===404)return null;
throw a}}s(tt,"headOf");var te=s(t=>t.split("/").map(encodeURIComponent).join("/"),"encodedRef");function nt(t){let e=`${t}\
 is empty, and GitHub's API makes no first commit. Make one, such as a README, or commit by git.`;return p("InvalidSpec",
e)}s(nt,"empty");var ne=h({id:R(),html_url:P(),body:y().nullish(),user:h({login:y(),type:y()}).nullish()}),re="pull-requests: write",oe=65536;
async function rt(t,e,n){let r=`/repos/${S(e.repository)}`,o=`${r}/issues/${e.number}/comments`,i=`<!-- jirasync:${e.name}\
 -->`,a=st(`${i}
${e.body}`),u=it(await ot(t,n)),c=s(async()=>{let d=`reading the comments of #${e.number}`,f=await t.list({path:o,what:d,
permission:"pull-requests: read"},n);return g(T(ne),f,d).find(M=>u(M)&&M.body?.startsWith(i)===!0)},"find"),l=s(async()=>{
let d=`commenting on #${e.number}`,f=await t.send({method:"POST",path:o,body:{body:a},what:d,permission:re},n);return g(
ne,f,d)},"create"),{value:m}=await G(t,c,l,n);if(m.body?.replaceAll(`\r
`,`
`)!==a){let d=`replacing the comment on #${e.number}`,f=`${r}/issues/comments/${m.id}`;await t.send({method:"PATCH",path:f,
body:{body:a},what:d,permission:re},n)}return m.html_url}s(rt,"writeStickyComment");async function ot(t,e){let n="asking\
 whose token this is";try{let r=await t.send({method:"GET",path:"/user",what:n,permission:"metadata: read"},e);return g(
h({login:y()}),r,n).login}catch(r){let o=b(r);if(o===403||o===404)return;throw r}}s(ot,"ownLogin");function it(t){return({
user:e})=>t===void 0?e?.type==="Bot":e?.login===t}s(it,"authorship");var ie=`

\u2026 the rest is in the summary of the workflow run`;function st(t){if(t.length<=oe)return t;let e=t.slice(0,oe-ie.length);
return e.slice(0,e.lastIndexOf(`
`))+ie}s(st,"fitting");var at=`github.com ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl
`;function mn(t,e,n,r){let o={...ct(t),...dt(t,e,n)};return{...n,...o,...ut(t,e,n,r)}}s(mn,"gitLogin");function ut(t,e,n,{
env:r,redactor:o}){let i=t.text("git-username")??n.username,a=s(d=>(o.add(Buffer.from(`${i??"x-access-token"}:${d}`).toString(
"base64")),{...i===void 0?{}:{username:i},password:d}),"login"),u=t.text("git-token");if(u!==void 0)return a(u);let c=n.
password!==void 0||n.bearerToken!==void 0,l=t.text("github-token"),m=L(e)!==void 0&&L(e)===L(r.GITHUB_SERVER_URL??"");return c||
l===void 0||!m?{}:a(l)}s(ut,"password");function ct(t){let e=t.text("ssh-key");return e===void 0?{}:{identity:`${e.replaceAll(
`\r
`,`
`)}
`}}s(ct,"sshKey");function dt(t,e,{knownHostsFile:n}){let r=t.text("ssh-known-hosts");return r!==void 0?{knownHosts:`${r}\

`}:/^(?:ssh:\/\/)?(?:[^@/]+@)?github\.com[:/]/.test(e)&&n===void 0?{knownHosts:at}:{}}s(dt,"knownHosts");function L(t){let e=URL.
canParse(t)?new URL(t):void 0;return e?.protocol==="https:"||e?.protocol==="http:"?e.origin:void 0}s(L,"originOf");function yn(t,{metadata:e},n){let r=new z,i=[...D(t,{lineCounter:r,prettyErrors:!1})].filter(u=>u.getIn(["metadata","nam\
e"])===e.name),a=i.find(u=>u.getIn(["metadata","namespace"])===e.namespace)??i[0];for(let u=n.length;a!==void 0&&u>0;u--){
let c=a.getIn(n.slice(0,u),!0);if(!N(c)||c.range===void 0||c.range===null)continue;let{line:l,col:m}=r.linePos(c.range[0]);
return{line:l,column:m}}return{line:1,column:1}}s(yn,"placeOf");function Sn({metadata:t},e){return`metadata.name: "${j(t)}" is the name of a sync in ${e} too. Give each its own name.`}
s(Sn,"repeatedName");function An(t,e){let n=s(r=>`| ${r.join(" | ")} |`,"line");return[n(t),n(t.map(()=>"---")),...e.map(n)].join(`
`)}s(An,"markdownTable");export{ae as a,ce as b,b as c,ke as d,I as e,Fe as f,Ze as g,rt as h,mn as i,yn as j,Sn as k,pt as l,An as m};
