import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as ee,b as te}from"./chunk-RGXJSF4J.js";import{a as Q,b as X}from"./chunk-KI6WHWT2.js";import{a as z}from"./chunk-BSW4EIZX.js";
import{a as J,b as L,c as H,e as B,f as W,g as V,i as K,j as Z,k as w}from"./chunk-BZ54REHB.js";import{a as Y}from"./chunk-TT6G3JAS.js";
import{a as M,b as U,c as G,e as _,f as D,k as N,r as F}from"./chunk-AMDKATYF.js";import"./chunk-KIROIMR7.js";
import"./chunk-H6Z5QS6F.js";import{c as p,d as $}from"./chunk-YT36VQXJ.js";import{g as T}from"./chunk-6SMXJICK.js";
import"./chunk-LVVYWFKE.js";import{i as C}from"./chunk-L62XGPV2.js";import"./chunk-PSZ7B6LN.js";import"./chunk-TFGBKQWM.js";
import{b as A,c as O,h as b}from"./chunk-P7YMAR4I.js";import{a,f as x,g as j}from"./chunk-KUM6ZNSD.js";import{randomUUID as be}from"node:crypto";import{writeFile as we}from"node:fs/promises";import{join as $e}from"node:path";function P(e,t){let r=new Set(e.map(({outcome:n})=>n.kind));return r.has("cancelled")?"Cancelled":r.has("failed")||t?"Fa\
iled":"Completed"}a(P,"worstPhase");function Se(e,t,r){let n=a(o=>String(e.reduce((i,d)=>i+(o(d)??0),0)),"sum"),s=a(o=>[
...new Set(e.flatMap(i=>o(i)??[]))].join(","),"list");return{phase:P(e,r),changed:String(e.some(Ee)),commit:s(o=>l(o)?.commit),
"total-issues":n(({resource:o})=>o.status?.syncState?.totalIssues),"processed-issues":n(({resource:o})=>o.status?.syncState?.
processedIssues),"successful-issues":n(({resource:o})=>o.status?.syncState?.successfulIssues),"failed-issues":n(({resource:o})=>o.
status?.syncState?.failedIssues),created:n(o=>l(o)?.created.length),updated:n(o=>l(o)?.updated.length),deleted:n(o=>l(o)?.
deleted.length),name:s(({resource:o})=>o.metadata.name),namespace:s(({resource:o})=>o.metadata.namespace??"default"),"pu\
ll-request-url":t.map(({url:o})=>o).join(","),"pull-request-number":t.map(({number:o})=>o).join(",")}}a(Se,"outputsOf");
function Ee(e){let t=l(e);return t!==void 0&&(t.commit!==null||(t.planned??[]).length>0)}a(Ee,"hasChanged");function l({
outcome:e}){return e.kind==="cancelled"?void 0:e.report}a(l,"reportOf");async function ne(e,t,r,n){let s=Se(e,t,r),o={phase:s.
phase,syncs:e.map(({resource:u,outcome:c})=>({namespace:u.metadata.namespace??"default",...N(u,c)}))},i=a((u,c)=>typeof c==
"string"?n.redactor.redact(c):c,"redacted"),d=$e(n.temporaryFolder,`jirasync-report-${be()}.json`);await we(d,`${JSON.stringify(
o,i,2)}
`);for(let[u,c]of Object.entries({...s,report:d}))n.setOutput(u,c)}a(ne,"writeOutputs");var q=100;function re(e){let{resource:t}=e,r=C(t.spec.target),n=["created","updated","deleted"].flatMap(o=>{let i=l(e)?.[o]??
[];if(i.length===0)return[];let d=i.length>q?` and ${i.length-q} more`:"";return[`- ${i.length} ${o}: ${i.slice(0,q).map(
p).join(", ")}${d}`]}),s=n.length===0?"The last run found nothing more to change.":`The last run:

${n.join(`
`)}`;return{title:`Mirror Jira: ${t.metadata.name}`,body:`Changes of ${p(r)} in Jira, by jirasync. Further changes come \
to this pull request until it is merged.

${s}
`}}a(re,"pullRequestText");function ie(e,t){let r=e.text("push")==="pull-request",n=e.text("commit-api")==="github";if(!r&&!n||e.flag("dry-run")===
!0)return;let s=e.text("git-token")??e.text("github-token"),o=r?"push: pull-request":"commit-api: github";if(s===void 0)
throw new b(`${o} needs a token; give the input github-token or git-token`);let{env:i}=t,d=new B({apiUrl:J(i),token:s},{
env:i,now:Date.now,random:Math.random,sleep:_,onWait:a(({seconds:u,message:c})=>t.log.line(`${c} (next try in ${Math.ceil(
u)} s)`),"onWait")});return{async prepare({metadata:u,spec:{destination:c}},f){let h=oe(c.repository,o,t),y=r?se(u.name):
void 0;y!==void 0&&await xe(d,{repository:h,branch:y,base:c.branch},f);let g=n?V(d,h,m=>qe(m,t)):void 0;return{...y===void 0?
{}:{branch:y},...g===void 0?{}:{lander:g}}},async finish(u,c){if(!r)return;let{metadata:f,spec:h}=u.resource,{repository:y,
branch:g}=h.destination,m=oe(y,o,t),R={repository:m,branch:se(f.name),base:g},ge=await ae(d,R,c);if((l(u)?.commit??null)===
null&&!ge)return await Oe(d,R,c);let Re=re(u);return await W(d,{repository:m,head:R.branch,base:g,...Re},c)},[Symbol.asyncDispose]:()=>d[Symbol.
asyncDispose]()}}a(ie,"deliveryOf");function oe(e,t,{env:r}){let n=r.GITHUB_SERVER_URL??"https://github.com",s=L(n,e);if(s!==
void 0)return s;throw O("InvalidSpec",`${t} needs a repository on ${n}, and this one is elsewhere. Leave that input out.`)}
a(oe,"slugOf");var se=a(e=>`jirasync/${e}`,"branchOf"),S="contents: write, pull-requests: write";async function xe(e,t,r){
if(await ae(e,t,r))return;let n=await E(e,t.repository,t.base,r),s=await E(e,t.repository,t.branch,r);if(n===void 0||s===
n)return;let o=`starting the branch ${t.branch} at ${t.base}`,i=`/repos/${t.repository}/git/refs`;if(s===void 0){let d={
ref:`refs/heads/${t.branch}`,sha:n};await e.send({method:"POST",path:i,body:d,what:o,permission:S},r)}else{let d=`${i}/h\
eads/${I(t.branch)}`;await e.send({method:"PATCH",path:d,body:{sha:n,force:!0},what:o,permission:S},r)}}a(xe,"startBranc\
h");async function Oe(e,t,r){let[n,s]=[await E(e,t.repository,t.branch,r),await E(e,t.repository,t.base,r)];if(n===void 0||
n!==s)return;let o=`/repos/${t.repository}/git/refs/heads/${I(t.branch)}`,i=`removing the branch ${t.branch}, which has \
no change`;await e.send({method:"DELETE",path:o,what:i,permission:S},r)}a(Oe,"removeBranch");async function ae(e,{repository:t,
branch:r,base:n},s){let[o=""]=t.split("/"),i=new URLSearchParams({state:"open",head:`${o}:${r}`,base:n}),d=`looking for \
the pull request from ${r} to ${n}`,u=`/repos/${t}/pulls?${i}`,c=await e.send({method:"GET",path:u,what:d,permission:S},
s);return Array.isArray(c)&&c.length>0}a(ae,"hasPullRequest");async function E(e,t,r,n){let s=`/repos/${t}/git/ref/heads\
/${I(r)}`,o=`reading the branch ${r}`;try{let i=await e.send({method:"GET",path:s,what:o,permission:"contents: read"},n);
return Pe(i)}catch(i){if(H(i)===404)return;throw i}}a(E,"headOf");function Pe(e){if(typeof e=="object"&&e!==null&&"objec\
t"in e){let{object:t}=e;if(typeof t=="object"&&t!==null&&"sha"in t&&typeof t.sha=="string")return t.sha}throw O("Malform\
edResponse","GitHub's answer about a branch holds no commit. Check GITHUB_API_URL.")}a(Pe,"shaOf");var I=a(e=>e.split("/").
map(encodeURIComponent).join("/"),"encoded");function qe({commit:e,reason:t},r){let n=`GitHub did not sign the commit ${e}\
 (${t}). It signs what a job's own token or an app commits.`;r.annotate({level:"warning",title:"The commit is not verifi\
ed",message:n})}a(qe,"warn");import{hostname as Ie}from"node:os";var de=["urgent","high","normal","low"];function ke(e){return e.toSorted((t,r)=>de.indexOf(t.spec.priority)-de.indexOf(r.
spec.priority))}a(ke,"byPriority");async function ue(e,t){let r=e.text("cluster")??"auto";if(r==="off"||e.flag("dry-run")===
!0)return;let{KUBECONFIG:n,KUBERNETES_SERVICE_HOST:s}=t.env,o=!!(e.text("kubeconfig")??e.text("context")??(n||s));return r===
"required"||o?z(e,t):void 0}a(ue,"clusterOf");async function ce(e,t,r,n){let s=T(r.env,Ie(),process.pid),o=t.text("clust\
er")==="required",i=t.flag("dry-run")??!1,d=[];for(let u of ke(e)){let c=n===void 0?u:ve(u,n.client.namespace),f=await F(
c,t,r),h=K(t,c.spec.destination.repository,f.git,r);d.push({resource:c,settings:{...f,git:h},dryRun:i,...n===void 0?{}:{
cluster:{client:n.client,executor:s,isRequired:o}}})}return d}a(ce,"preparedRuns");function ve({metadata:e,...t},r){return{
...t,metadata:{namespace:r,...e}}}a(ve,"inNamespace");var k=["project","jql","epic","issue-keys"],je=[...k,"branch","path","format","layout","relationships","fields","include",
"incremental","prune","name","timeout"],Ae={localRepository:!0};async function le(e,{env:t}){let r=e.text("manifest");if(r===
void 0)return Ce(e,t);let n=je.find(i=>pe(e,i));if(n!==void 0)throw new b(`the inputs manifest and ${n} exclude each oth\
er; write ${n} into the manifest`);let s=await Y(r,t.GITHUB_WORKSPACE??".",Ae),o=s.flatMap(({result:i})=>i.ok?i.manifests:
[]);return M(o),{syncs:o.map(i=>U(i,e)),problems:s.flatMap(({result:i,isFile:d})=>i.ok?[]:i.problems.map(u=>({...u,isFile:d})))}}
a(le,"requestedSyncs");function Ce(e,t){let r=k.filter(s=>pe(e,s));if(r.length!==1){let s=r.length===0?"no target is giv\
en":`the inputs ${r.join(" and ")} exclude each other`;throw new b(`${s}; give one of the inputs manifest, ${k.join(", ")}`)}
let n=G(Te(e,Me(t)));return n.ok?{syncs:n.syncs,problems:[]}:{syncs:[],problems:n.problems.map(s=>({...s,isFile:!1}))}}a(
Ce,"described");function Te(e,t){let r=a(n=>n==="issues"?"issue-keys":n,"nameOf");return{...e,text:a(n=>e.text(n)??(n===
"repository"?t:void 0),"text"),list:a(n=>e.list(r(n)),"list"),label:a((n,s)=>e.label(r(n),s),"label")}}a(Te,"optionsOf");
function Me(e){let{GITHUB_SERVER_URL:t,GITHUB_REPOSITORY:r}=e;return t&&r?`${t}/${r}`:void 0}a(Me,"ownRepository");function pe(e,t){
return e.text(t)!==void 0||e.list(t)!==void 0||Ue(e,t)}a(pe,"isGiven");function Ue(e,t){return e.flag(t)!==void 0||e.integer(
t)!==void 0}a(Ue,"isSaid");var fe=50,me=50,he=100;function ye({runs:e,pullRequests:t,notDue:r,isRefused:n},s){return`${[`## ${_e(e,n)}`,Ne(e,s),...t.
map(({number:i,url:d})=>`Pull request ${$(`#${i}`,d)}`),...e.flatMap(We),Je(e),Le(e),...e.flatMap(Be),Ve(e),...r.length===
0?[]:[`Not due: ${r.map(p).join(", ")}`]].filter(i=>i!=="").join(`

`)}
`}a(ye,"syncSummary");var Ge={Completed:"\u2705",Failed:"\u274C",Cancelled:"\u{1F6AB}"};function _e(e,t){if(e.length===0&&
t)return"\u274C Jira sync failed before it began";if(e.length===0)return"Jira sync: nothing was due";let r=P(e,t),n=r===
"Completed"||r==="Failed"||r==="Cancelled"?`${Ge[r]} `:"",s=e.reduce((d,u)=>d+De(u),0),o=e.some(({requested:d})=>d.dryRun),
i=s===0?"no change":`${s} ${s===1?"change":"changes"}`;return`${n}Jira sync ${r.toLowerCase()}: ${i}${o?" (dry run, noth\
ing was written)":""}`}a(_e,"headline");function De(e){let t=l(e);return t===void 0?0:t.created.length+t.updated.length+
t.deleted.length}a(De,"changeCount");function Ne(e,t){if(e.length===0)return"";let r=["sync","phase","issues","created",
"updated","deleted","unchanged","failed","time","commit"],n=e.map(s=>{let{resource:o,seconds:i}=s,d=l(s);return[p(o.metadata.
name),o.status?.phase??"",o.status?.syncState?.issues??"",d?.created.length??"",d?.updated.length??"",d?.deleted.length??
"",d?.unchanged??"",o.status?.syncState?.failedIssues??"",`${i.toFixed(1)} s`,Fe(s,t)]});return w(r,n)}a(Ne,"overview");
function Fe(e,t){let r=l(e)?.commit;if(r==null)return"";let{repository:n}=e.resource.spec.destination,s=r.slice(0,10);return t===
""||!n.startsWith(`${t}/`)?p(s):$(s,`${n.replace(/\.git$/,"")}/commit/${r}`)}a(Fe,"commitLink");function Je(e){let t=new Map;
for(let s of e){let o=l(s);for(let i of["created","updated","deleted"])for(let d of o?.[i]??[]){let u=d.slice(0,d.lastIndexOf(
"-")),c=t.get(u)??{created:0,updated:0,deleted:0};c[i]++,t.set(u,c)}}if(t.size===0)return"";let n=[...t].sort(([s],[o])=>s<
o?-1:1).slice(0,me).map(([s,{created:o,updated:i,deleted:d}])=>[p(s),o,i,d]);return`### Changes by project

${w(["project","created","updated","deleted"],n)}${v(t.size,me)}`}a(Je,"changesByProject");function Le(e){let t=e.flatMap(
n=>(l(n)?.failed??[]).map(s=>({...s,jira:n.requested.settings.jira.baseUrl})));if(t.length===0)return"";let r=t.slice(0,
fe).map(({id:n,key:s,failure:o,jira:i})=>[$(s??n,He(i,n,s)),o.reason,p(o.message)]);return`### Failed issues

${w(["issue","reason","message"],r)}${v(t.length,fe)}`}a(Le,"failedIssues");function He(e,t,r){let n=r===void 0?`issues/\
?jql=${encodeURIComponent(`id = ${t}`)}`:`browse/${encodeURIComponent(r)}`;return`${e.replace(/\/+$/,"")}/${n}`}a(He,"is\
sueAddress");function Be({resource:e,outcome:t}){if(t.kind==="completed")return[];let r=t.kind==="failed"?`${t.failure.reason}\
: ${t.failure.message}`:t.message;return[`**${p(e.metadata.name)}**: ${p(r)}`]}a(Be,"reasons");function We({resource:e,...t}){
let r=l({resource:e,...t})?.planned??[];if(r.length===0)return[];let n=r.slice(0,he).map(({key:s,action:o,why:i})=>[p(s),
o,p(i)]);return[`### Plan of ${p(e.metadata.name)}

${w(["issue","action","why"],n)}${v(r.length,he)}`]}a(We,"planned");function Ve(e){let t=Math.min(...e.flatMap(({operations:n})=>n.
map(s=>s.startMs)));return Number.isFinite(t)?["```mermaid","gantt","  dateFormat x","  axisFormat %M:%S",...e.flatMap(({
resource:n,operations:s,...o})=>[`  section ${n.metadata.name}`,...s.map(({operation:i,...d},u)=>{let f=u===s.length-1&&
Ke(o.outcome)?"crit":"done";return`  ${i} :${f}, ${d.startMs-t}, ${d.endMs-t}`})]),"```"].join(`
`):""}a(Ve,"timeline");function Ke(e){return e.kind==="cancelled"||e.kind==="failed"&&e.report===void 0}a(Ke,"isBroken");
function v(e,t){return e>t?`

and ${e-t} more, which the report names`:""}a(v,"more");var Bt=a(async(e,t,r)=>{let n={ended:[],pullRequests:[],notDue:[],isRefused:!1};try{await ze(e,n,t,r)}catch(s){throw n.isRefused=
!0,s}finally{let{ended:s,pullRequests:o,notDue:i,isRefused:d}=n;for(let u of s.flatMap(X))t.annotate(u);await ne(s,o,d,t),
t.addSummary(ye({runs:s,pullRequests:o,notDue:i,isRefused:d},t.env.GITHUB_SERVER_URL??"")),te(t)}return!n.isRefused&&n.ended.
every(Xe)},"run");async function ze(e,t,r,n){var c=[];try{let{syncs:s,problems:o}=await le(e,r);for(let m of Q(o))r.annotate(
m);t.isRefused=o.length>0;let i=x(c,await ue(e,r),!0);let d=await ce(s,e,r,i);let u=x(c,ie(e,r),!0);ee(r,d);for(let m of d){
let R=await Qe(m,r,n);if(R===void 0?await Ye(m,u,t,r,n):t.notDue.push(R),n.aborted)break}}catch(f){var h=f,y=!0}finally{
var g=j(c,h,y);g&&await g}}a(ze,"runRequested");async function Ye(e,t,r,n,s){try{let o=await t?.prepare(e.resource,s),i=await Z(
{...e,...o},n,s);if(r.ended.push(i),i.outcome.kind==="cancelled")return;let d=await t?.finish(i,s);if(d===void 0)return;
r.pullRequests.push(d),n.log.line(`${e.resource.metadata.name}: pull request ${d.url}`)}catch(o){if(!(o instanceof A))throw o;
r.isRefused=!0;let i=`${e.resource.metadata.name}: ${o.failure.reason}`;n.annotate({level:"error",title:i,message:o.message})}}
a(Ye,"runDelivered");async function Qe(e,t,r){let{metadata:n,spec:s}=e.resource;if(!s.suspend&&t.env.GITHUB_EVENT_NAME!==
"schedule")return;let o=await D(e,t,new Date,r);if(o.kind==="due")return;let i=o.kind==="suspended"?"suspended":`next at\
 ${o.next?.toISOString()??"no time"}`,d=`${n.name} (${i})`;return t.log.line(`${n.name} is not run: ${i}`),d}a(Qe,"reaso\
nNotToRun");function Xe({outcome:e,clusterFailure:t,requested:r}){let n=t===void 0||r.cluster?.isRequired!==!0;return e.
kind==="completed"&&n}a(Xe,"isSuccess");export{Bt as run};
