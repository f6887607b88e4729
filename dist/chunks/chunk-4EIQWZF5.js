import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{l as F,m as Y,v as J,w as X,x as K}from"./chunk-KFME2T54.js";import{a as v,h as N}from"./chunk-W7CLRVBM.js";
import{x as W}from"./chunk-NEMSNROU.js";import{G as B}from"./chunk-YRJVZIPG.js";import{d as y,e as T,g as R,
h as j,k,m as h}from"./chunk-OPXG4YK7.js";import{e as z,h as D,i as q}from"./chunk-TFGBKQWM.js";import{c as A,
d as p,e as w,f as P}from"./chunk-F3KVN5GY.js";import{a as s}from"./chunk-KUM6ZNSD.js";async function ft(t,e,n){let{name:r}=t.resource.metadata,o=[],i=N(r,t.dryRun?"plan":"sync",e.log,Date.now),a={onEvent:s(
(d,f)=>{e.debug(`${r}: ${JSON.stringify({...d,..."failure"in d?{failure:void 0}:{}})}`),d.kind==="operation-started"&&o.
push({operation:d.operation,startMs:d.at.getTime()}),d.kind==="waiting"?i.waiting(d.message,d.seconds):d.kind==="retryin\
g"?i.waiting(d.failure.message,d.seconds):i.show(f)},"onEvent"),onTrouble:s(({message:d})=>{i.note(`the status in the cl\
uster lags behind: ${d}`),t.cluster?.isRequired!==!0&&e.annotate({level:"warning",title:`${r}: the cluster does not foll\
ow`,message:d})},"onTrouble")},u=await e.group(`Sync ${r}`,()=>Y(t,e,a,n)),c=Date.now(),l=o.map((d,f)=>({...d,endMs:o[f+
1]?.startMs??c})),m={...u,requested:t,operations:l};return ue(m,e),m}s(ft,"runShown");function ue({resource:{spec:t,...e},
outcome:n,seconds:r,requested:o},{log:i}){let a=o.branch??t.destination.branch,u={...e,spec:{...t,destination:{...t.destination,
branch:a}}};if(n.kind!=="cancelled"&&n.report!==void 0){let{report:c}=n,l=c.planned===void 0?J(u,c,r):X(u,c,c.planned);for(let m of l)
i.line(m)}n.kind!=="completed"&&i.line(K(u.metadata.name,n,r)),n.kind==="failed"&&n.failure.reason==="Internal"&&n.failure.
cause instanceof Error&&v(n.failure.cause,i)}s(ue,"sayHowItEnded");function _(t){return t.GITHUB_API_URL||"https://api.github.com"}s(_,"apiUrlOf");var ce=/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
function V(t){let e=URL.canParse(t)?new URL(t):void 0,n=e?.protocol==="https:"||e?.protocol==="http:"&&ce.test(e.hostname);
if(e===void 0||!n)throw E("is not an https address");if(e.username!==""||e.password!=="")throw E("holds credentials");if(e.
search!==""||e.hash!=="")throw E("holds a query or a fragment");return{origin:e.origin,prefix:e.pathname.replace(/\/+$/,
"")}}s(V,"parseApiUrl");function E(t){return p("InvalidSpec",`The address of GitHub's API (GITHUB_API_URL) ${t}, such as\
 https://api.github.com.`)}s(E,"invalid");var Z=/^[\w-][\w.-]*\/(?!\.{1,2}$)[\w.-]+$/;function de(t,e){if(!URL.canParse(
t))return;let n=new URL(t),o=(URL.canParse(e)?le(n,new URL(e)):me(n,e))?.replace(/^\/+/,"").replace(/\/+$/,"").replace(/\.git$/,
"");return o!==void 0&&Z.test(o)?o:void 0}s(de,"repositoryOn");function le(t,e){return(e.protocol==="ssh:"?e.hostname===
t.hostname:e.origin===t.origin)?e.pathname:void 0}s(le,"pathOn");function me(t,e){let[,n,r]=/^(?:[\w.+-]+@)?([\w.-]+):(.+)$/.
exec(e)??[];return n===t.hostname?r:void 0}s(me,"scpPathOn");function S(t){if(Z.test(t))return t;throw p("InvalidSpec",`${JSON.
stringify(t)} is not a repository of GitHub. Give it as owner/name.`)}s(S,"assertSlug");var x=class extends Error{static{s(this,"GithubRefusal")}name="GithubRefusal";status;constructor(e){super(`HTTP ${e}`),this.
status=e}};function b(t){let e=t instanceof Error?t.cause:void 0;return e instanceof x?e.status:void 0}s(b,"refusedStatu\
s");function Q(t,e,n,r){let{status:o,headers:i}=t,a=Se(t.text),u=new x(o);if(o>=200&&o<300)return pe(t,a,e,u);let c=be(a,
r);if((o===403||o===429)&&he(o,i,c)){let m=`GitHub limits the rate of requests (${o} for ${e.what}).`;return{kind:"rate-\
limited",error:w("RateLimited",m,u),askedMs:ye(i,n)}}let l=c===""?"":`: ${c}`;if(o>=500||o===408){let m=`GitHub answered\
 ${o} to ${e.what}${l}. See githubstatus.com if that goes on.`;return{kind:"again",error:w("RepositoryUnavailable",m,u)}}
return{kind:"refused",error:fe(o,l,e,u)}}s(Q,"judge");function pe(t,e,{what:n},r){if(t.text===""||e!==void 0)return{kind:"\
accepted",value:e??null};let o=`The answer to ${n} is not JSON. Check GITHUB_API_URL, and whether a proxy stands before \
it.`;return{kind:"refused",error:p("RepositoryUnavailable",o,r)}}s(pe,"accepted");function fe(t,e,n,r){let{what:o,permission:i}=n;
switch(t){case 401:return p("AuthenticationFailed",`GitHub refused the token (401 for ${o}). Check that it belongs to th\
is GitHub and has not expired.`,r);case 403:return p("PermissionDenied",`The token may not do this (403 for ${o})${e}. G\
ive the job \`permissions: ${i}\`; a pull request from a fork has none.`,r);case 404:return p("NotFound",`GitHub has not\
hing there for this token (404 for ${o}). Check the repository's name, and that the job has \`permissions: ${i}\`.`,r);case 409:
return w("PushConflict",`GitHub could not do this just now (409 for ${o})${e}.`,r);case 422:return p("PushRejected",`Git\
Hub refused ${o} (422)${e}.`,r);default:return t>=300&&t<400?p("NotFound",`The repository has moved (${t} for ${o}). Giv\
e its new name.`,r):p("RepositoryUnavailable",`GitHub refused ${o} (${t})${e}.`,r)}}s(fe,"refusal");function he(t,e,n){let r=e["\
retry-after"]!==void 0||e["x-ratelimit-remaining"]==="0";return t===429||r||/rate limit|abuse detection/i.test(n)}s(he,"\
isRateLimit");function ye(t,e){let n=t["retry-after"]?.trim()??"";if(/^\d+$/.test(n))return Number(n)*1e3;let r=String(t["\
x-ratelimit-reset"]??"");if(t["x-ratelimit-remaining"]!=="0"||!/^\d+$/.test(r))return null;let o=Date.parse(t.date??"");
return Math.max(0,Number(r)*1e3-(Number.isNaN(o)?e:o))}s(ye,"askedMs");var ge=300;function be(t,e){if(typeof t!="object"||
t===null)return"";let n=["message"in t?t.message:void 0],r="errors"in t&&Array.isArray(t.errors)?t.errors:[];for(let i of r.
slice(0,5))n.push(we(i));let o=n.filter(i=>typeof i=="string"&&i!=="");return e.redact(o.join(": ")).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu,
" ").slice(0,ge).replace(/[.\s]+$/,"")}s(be,"words");function we(t){return typeof t!="object"||t===null?t:"message"in t&&
t.message?t.message:[...["resource"in t?t.resource:"","field"in t?t.field:""],"code"in t?t.code:""].filter(n=>typeof n==
"string"&&n!=="").join(" ")}s(we,"detail");function Se(t){try{return JSON.parse(t)}catch{return}}s(Se,"parsed");function g(t,e,n){let r=t.safeParse(e);if(r.success)return r.data;let o=r.error.issues[0]?.path.map(String).join(".")||"\
everything";throw p("MalformedResponse",`GitHub's answer to ${n} lacks what it should hold (${o}).`)}s(g,"readAnswer");var Re="checks: write",$e="statuses: write",Ae=65e3,G=50,Pe=500,Te=140,ke={success:"success",failure:"failure",neutral:"\
success"};async function xe(t,e,n){try{return await Ge(t,e,n),"check run"}catch(r){let o=b(r);if(o!==403&&o!==404)throw r;
try{return await Ee(t,e,n),"commit status"}catch(i){throw b(i)===void 0?i:r}}}s(xe,"writeCheck");async function Ge(t,e,n){
let r=`/repos/${S(e.repository)}/check-runs`,o=e.annotations.slice(0,Pe).map(Oe),i={title:e.title,summary:e.summary.slice(
0,Ae)},a={what:`writing the check run ${e.name}`,permission:Re},u={name:e.name,head_sha:e.sha,status:"completed",conclusion:e.
conclusion,...e.detailsUrl===void 0?{}:{details_url:e.detailsUrl},output:{...i,annotations:o.slice(0,G)}},c=await t.send(
{...a,method:"POST",path:r,body:u,isRepeatable:!0},n),{id:l}=g(h({id:R()}),c,a.what);for(let m=G;m<o.length;m+=G){let d={
output:{...i,annotations:o.slice(m,m+G)}};await t.send({...a,method:"PATCH",path:`${r}/${l}`,body:d,isRepeatable:!1},n)}}
s(Ge,"writeCheckRun");var Ce={error:"failure",warning:"warning",notice:"notice"};function Oe({level:t,file:e,line:n,col:r,
title:o,message:i}){return{path:e,start_line:n,end_line:n,...r===void 0?{}:{start_column:r,end_column:r},annotation_level:Ce[t],
title:o.slice(0,255),message:i.slice(0,16e3)}}s(Oe,"annotationOf");async function Ee(t,e,n){let r=`/repos/${S(e.repository)}\
/statuses/${e.sha}`,o={state:ke[e.conclusion],context:e.name,description:e.title.slice(0,Te),...e.detailsUrl===void 0?{}:
{target_url:e.detailsUrl}},i=`writing the commit status ${e.name}`;await t.send({method:"POST",path:r,body:o,what:i,permission:$e,
isRepeatable:!0},n)}s(Ee,"writeStatus");var _e=4;async function C(t,e,n,r){for(let o=1;;o++){let i=await e();if(i!==void 0)return{value:i,isNew:o>1};try{return{
value:await n(),isNew:!0}}catch(a){if(!Ie(a)||o>=_e)throw a;await t.backOff(o,a.failure.message,r)}}}s(C,"createOnce");function Ie(t){
return t instanceof A&&t.failure.reason==="RepositoryUnavailable"&&t.failure.retryable}s(Ie,"isLost");var ee=h({number:R(),html_url:T(),title:y(),body:y().nullish()}),H="contents: write, pull-requests: write",He=256,Ue=65536;
async function Me(t,e,n){let r=`/repos/${S(e.repository)}/pulls`,o={title:e.title.slice(0,He),body:e.body.slice(0,Ue)},i=s(
()=>Le(t,r,e,n),"find"),a=s(async()=>{let m={what:`opening a pull request from ${e.head} to ${e.base}`,permission:H},d={
...o,head:e.head,base:e.base};try{let f=await t.send({...m,method:"POST",path:r,body:d},n);return g(ee,f,m.what)}catch(f){
let O=b(f)===422?await i():void 0;if(O===void 0)throw f;return O}},"create"),{value:u,isNew:c}=await C(t,i,a,n);return u.
title===o.title&&Ne(u.body??"",o.body)||await ve(t,`${r}/${u.number}`,o,n),{number:u.number,url:u.html_url,isNew:c}}s(Me,
"ensurePullRequest");async function Le(t,e,{repository:n,head:r,base:o},i){let[a=""]=n.split("/"),u=new URLSearchParams(
{state:"open",head:`${a}:${r}`,base:o}),c=`looking for the pull request from ${r} to ${o}`,l=await t.send({method:"GET",
path:`${e}?${u}`,what:c,permission:H},i);return g(k(ee),l,c)[0]}s(Le,"findOpen");async function ve(t,e,n,r){await t.send(
{method:"PATCH",path:e,body:n,what:"bringing the pull request up to date",permission:H},r)}s(ve,"update");var Ne=s((t,e)=>t.
replaceAll(`\r
`,`
`)===e.replaceAll(`\r
`,`
`),"sameBody");var ze=h({sha:y().regex(/^[\da-f]{40}$/),verification:h({verified:j(),reason:y()}).optional()}),De=h({object:h({sha:y()})}),
te="contents: write";function qe(t,e,n){let r=`/repos/${S(e)}`;return{async land(o,i){if(o.parent===null)throw Fe(e);let a=await je(
t,r,{...o,parent:o.parent},i),u=await Be(t,r,o,a.sha,i);return u.kind==="landed"&&a.verification?.verified!==!0&&n({commit:a.
sha,reason:a.verification?.reason??"unknown"}),u}}}s(qe,"signedCommits");async function je(t,e,{tree:n,parent:r,message:o},i){
let a="making a commit",u={message:o,tree:n,parents:[r]},c={method:"POST",path:`${e}/git/commits`,body:u,isRepeatable:!0};
return g(ze,await t.send({...c,what:a,permission:te},i),a)}s(je,"createCommit");async function Be(t,e,{branch:n,expected:r},o,i){
let a={what:`moving the branch ${n}`,permission:te},u=`${e}/git/refs`;try{if(r!==null){let c={sha:o,force:!1};await t.send(
{...a,method:"PATCH",path:`${u}/heads/${ne(n)}`,body:c},i)}else{let c={ref:`refs/heads/${n}`,sha:o};await t.send({...a,method:"\
POST",path:u,body:c},i)}return{kind:"landed",commit:o}}catch(c){if(!(c instanceof A))throw c;if(c.failure.reason==="Repo\
sitoryUnavailable"&&c.failure.retryable)return{kind:"unanswered",commit:o,failure:c};let l=b(c);if((l===422||l===409||l===
404)&&await We(t,e,n,i)!==r){let d=`Others keep committing to ${n} on GitHub. The next run tries again.`;return{kind:"co\
nflict",commit:o,failure:w("PushConflict",d,c)}}if(l===409)return{kind:"unanswered",commit:o,failure:c};throw c}}s(Be,"m\
oveBranch");async function We(t,e,n,r){let o=`reading the branch ${n}`,i=`${e}/git/ref/heads/${ne(n)}`;try{let a=await t.
send({method:"GET",path:i,what:o,permission:"contents: read"},r);return g(De,a,o).object.sha}catch(a){if(b(a)===404)return null;
throw a}}s(We,"headOf");var ne=s(t=>t.split("/").map(encodeURIComponent).join("/"),"encodedRef");function Fe(t){let e=`${t}\
 is empty, and GitHub's API makes no first commit. Make one, such as a README, or commit by git.`;return p("InvalidSpec",
e)}s(Fe,"empty");var re=h({id:R(),html_url:T(),body:y().nullish(),user:h({login:y(),type:y()}).nullish()}),oe="pull-requests: write",ie=65536;
async function Ye(t,e,n){let r=`/repos/${S(e.repository)}`,o=`${r}/issues/${e.number}/comments`,i=`<!-- jirasync:${e.name}\
 -->`,a=Ke(`${i}
${e.body}`),u=Xe(await Je(t,n)),c=s(async()=>{let d=`reading the comments of #${e.number}`,f=await t.list({path:o,what:d,
permission:"pull-requests: read"},n);return g(k(re),f,d).find(L=>u(L)&&L.body?.startsWith(i)===!0)},"find"),l=s(async()=>{
let d=`commenting on #${e.number}`,f=await t.send({method:"POST",path:o,body:{body:a},what:d,permission:oe},n);return g(
re,f,d)},"create"),{value:m}=await C(t,c,l,n);if(m.body?.replaceAll(`\r
`,`
`)!==a){let d=`replacing the comment on #${e.number}`,f=`${r}/issues/comments/${m.id}`;await t.send({method:"PATCH",path:f,
body:{body:a},what:d,permission:oe},n)}return m.html_url}s(Ye,"writeStickyComment");async function Je(t,e){let n="asking\
 whose token this is";try{let r=await t.send({method:"GET",path:"/user",what:n,permission:"metadata: read"},e);return g(
h({login:y()}),r,n).login}catch(r){let o=b(r);if(o===403||o===404)return;throw r}}s(Je,"ownLogin");function Xe(t){return({
user:e})=>t===void 0?e?.type==="Bot":e?.login===t}s(Xe,"authorship");var se=`

\u2026 the rest is in the summary of the workflow run`;function Ke(t){if(t.length<=ie)return t;let e=t.slice(0,ie-se.length);
return e.slice(0,e.lastIndexOf(`
`))+se}s(Ke,"fitting");var Ve=3e4,Ze=3e5,Qe=16*1024*1024,et=5,tt=500,nt=2e4,rt=6e4,U=100,ae=50,$=class{static{s(this,"GithubClient")}#t;#n;#e;#r;constructor(e,n){
if(this.#t=V(e.apiUrl),!/^[\x21-\x7e]+$/.test(e.token))throw p("AuthenticationFailed","The GitHub token is empty, or hol\
ds characters that no token has.");this.#n=e,this.#e=n,this.#r=ot(this.#t,n.env)}async send(e,n){let r=0;for(let o=1;;o++){
let i=await this.#i(e,n);switch(i.kind){case"accepted":return i.value;case"refused":throw i.error;case"rate-limited":r+=
await this.#a(i.error,i.askedMs,r,o,n);break;case"again":{if(!(e.isRepeatable??e.method!=="POST")||o>=et)throw i.error;await this.
backOff(o,i.error.message,n);break}default:return i}}}async list(e,n){let r=[],o=e.path.includes("?")?"&":"?";for(let i=1;i<=
ae;i++){let a=`${e.path}${o}per_page=${U}&page=${i}`,u=await this.send({...e,method:"GET",path:a},n);if(!Array.isArray(u))
throw p("MalformedResponse",`The answer to ${e.what} is not a list.`);if(r.push(...u),u.length<U)return r}throw p("Incom\
plete",`${e.what} found more than ${ae*U} entries.`)}async backOff(e,n,r){let o=Math.round(this.#e.random()*Math.min(nt,
tt*2**(e-1)));await this.#o(o,n,r)}async[Symbol.asyncDispose](){await this.#r.destroy()}async#i(e,n){if(n.aborted)throw P(
n);let r=AbortSignal.timeout(this.#n.requestTimeoutMs??Ve);try{let o=await this.#s(e,AbortSignal.any([n,r]));return Q(o,
e,this.#e.now(),this.#e.redactor)}catch(o){if(n.aborted)throw P(n);return{kind:"again",error:st(this.#t,e,r.aborted?"no \
answer in time":at(o))}}}async#s({method:e,path:n,body:r},o){let i=await this.#r.request({origin:this.#t.origin,path:this.#t.
prefix+n,method:e,headers:{accept:"application/vnd.github+json",authorization:`Bearer ${this.#n.token}`,"user-agent":"ji\
rasync","x-github-api-version":"2022-11-28",...r===void 0?{}:{"content-type":"application/json"}},body:r===void 0?null:JSON.
stringify(r),signal:o});return{status:i.statusCode,headers:i.headers,text:await it(i.body)}}async#a(e,n,r,o,i){let a=(n??
rt*2**(o-1))+Math.round(1e3*this.#e.random());if(r+a>(this.#n.maxRateLimitWaitMs??Ze)){let{message:u,cause:c}=e.failure,
l=Math.ceil(a/1e3);throw w("RateLimited",`${u} It asks to wait ${l} s, which is too long here.`,c,l)}return await this.#o(
a,e.message,i),a}async#o(e,n,r){e>=1e3&&this.#e.onWait?.({seconds:Math.round(e/1e3),message:n});try{await this.#e.sleep(
e,r)}catch(o){throw r.aborted?P(r):o}}};function ot({origin:t},e){let n=t.startsWith("https:");try{return new W.default(
{connections:4,allowH2:!1,proxyTunnel:!1,httpProxy:n?"":e.http_proxy??e.HTTP_PROXY??"",httpsProxy:n?e.https_proxy??e.HTTPS_PROXY??
"":"",noProxy:e.no_proxy??e.NO_PROXY??""})}catch{throw p("InvalidSpec","The proxy named by HTTPS_PROXY or HTTP_PROXY is \
not a valid address.")}}s(ot,"createDispatcher");async function it(t){let e=[],n=0;for await(let r of t){if(n+=r.length,
n>Qe)throw new Error("the answer is too large");e.push(r)}return Buffer.concat(e).toString("utf8")}s(it,"boundedText");function st({
origin:t},{what:e},n){let r=`${t} cannot be reached for ${e} (${n}). Check the network and the proxy settings.`;return w(
"RepositoryUnavailable",r)}s(st,"unreachable");function at(t){let e="the connection broke";for(let n=t,r=0;n instanceof Error&&
r<5;n=n.cause,r++)"code"in n&&typeof n.code=="string"&&(e=n.code);return e}s(at,"codeOf");function hn(t,{env:e,log:n,redactor:r}){return new $({apiUrl:_(e),token:t},{env:e,now:Date.now,random:Math.random,sleep:F,
redactor:r,onWait:s(({seconds:o,message:i})=>n.line(`${i} (next try in ${o} s)`),"onWait")})}s(hn,"githubClient");var ut=`github.com ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl
`;function bn(t,e,n,r){let o={...dt(t),...lt(t,e,n)};return{...n,...o,...ct(t,e,n,r)}}s(bn,"gitLogin");function ct(t,e,n,{
env:r,redactor:o}){let i=t.text("git-username")??n.username,a=s(d=>(o.add(Buffer.from(`${i??"x-access-token"}:${d}`).toString(
"base64")),{...i===void 0?{}:{username:i},password:d}),"login"),u=t.text("git-token");if(u!==void 0)return a(u);let c=n.
password!==void 0||n.bearerToken!==void 0,l=t.text("github-token"),m=M(e)!==void 0&&M(e)===M(r.GITHUB_SERVER_URL??"");return c||
l===void 0||!m?{}:a(l)}s(ct,"password");function dt(t){let e=t.text("ssh-key");return e===void 0?{}:{identity:`${e.replaceAll(
`\r
`,`
`)}
`}}s(dt,"sshKey");function lt(t,e,{knownHostsFile:n}){let r=t.text("ssh-known-hosts");return r!==void 0?{knownHosts:`${r}\

`}:/^(?:ssh:\/\/)?(?:[^@/]+@)?github\.com[:/]/.test(e)&&n===void 0?{knownHosts:ut}:{}}s(lt,"knownHosts");function M(t){let e=URL.
canParse(t)?new URL(t):void 0;return e?.protocol==="https:"||e?.protocol==="http:"?e.origin:void 0}s(M,"originOf");function $n(t,{metadata:e},n){let r=new D,i=[...q(t,{lineCounter:r,prettyErrors:!1})].filter(u=>u.getIn(["metadata","nam\
e"])===e.name),a=i.find(u=>u.getIn(["metadata","namespace"])===e.namespace)??i[0];for(let u=n.length;a!==void 0&&u>0;u--){
let c=a.getIn(n.slice(0,u),!0);if(!z(c)||c.range===void 0||c.range===null)continue;let{line:l,col:m}=r.linePos(c.range[0]);
return{line:l,column:m}}return{line:1,column:1}}s($n,"placeOf");function kn({metadata:t},e){return`metadata.name: "${B(t)}" is the name of a sync in ${e} too. Give each its own name.`}
s(kn,"repeatedName");function Cn(t,e){let n=s(r=>`| ${r.join(" | ")} |`,"line");return[n(t),n(t.map(()=>"---")),...e.map(n)].join(`
`)}s(Cn,"markdownTable");export{de as a,b,xe as c,Me as d,qe as e,Ye as f,hn as g,bn as h,$n as i,kn as j,ft as k,Cn as l};
