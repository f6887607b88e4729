import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as ce,b as ue}from"./chunk-RN335Q5C.js";import{a as oe,b as ie}from"./chunk-KI6WHWT2.js";import{a as M}from"./chunk-CBVR34CF.js";
import{a as z,b as Y,c as Q,e as X,f as Z,g as ee,i as te,j as re,k as se,l as ae,m as g}from"./chunk-ENVRLAKN.js";
import{a as ne}from"./chunk-ABRBK3FU.js";import{a as D,b as B,c as G,d as N,k as H,m as L,r as W,t as K,z as V}from"./chunk-EHDJ5LJS.js";
import"./chunk-KQK7443N.js";import"./chunk-GKFPDETC.js";import"./chunk-H6Z5QS6F.js";import"./chunk-W7CLRVBM.js";
import{g as J}from"./chunk-5T4NDAUZ.js";import"./chunk-US3CIJCB.js";import{G as w,j as F,l as I}from"./chunk-YRJVZIPG.js";
import"./chunk-OPXG4YK7.js";import"./chunk-TFGBKQWM.js";import{a as U,c as S,d as P,f as _,i as h}from"./chunk-F3KVN5GY.js";
import{a as c,f as O,g as T}from"./chunk-KUM6ZNSD.js";import{randomUUID as $e}from"node:crypto";import{writeFile as xe}from"node:fs/promises";import{join as Ee}from"node:path";function A({runs:t,isRefused:e,isCancelled:n}){let r=new Set(t.map(({outcome:o})=>o.kind));return r.has("cancelled")||n?
"Cancelled":r.has("failed")||e?"Failed":"Completed"}c(A,"worstPhase");function Oe(t){let{runs:e,pullRequests:n}=t,r=c(s=>String(
e.reduce((i,a)=>i+(s(a)??0),0)),"sum"),o=c(s=>[...new Set(e.flatMap(i=>s(i)??[]))].join(","),"list");return{phase:A(t),changed:String(
e.some(Pe)),commit:o(s=>p(s)?.commit),"total-issues":r(({resource:s})=>s.status?.syncState?.totalIssues),"processed-issu\
es":r(({resource:s})=>s.status?.syncState?.processedIssues),"successful-issues":r(({resource:s})=>s.status?.syncState?.successfulIssues),
"failed-issues":r(({resource:s})=>s.status?.syncState?.failedIssues),created:r(s=>p(s)?.created.length),updated:r(s=>p(s)?.
updated.length),deleted:r(s=>p(s)?.deleted.length),name:o(({resource:s})=>s.metadata.name),namespace:o(({resource:s})=>s.
metadata.namespace??"default"),"pull-request-url":n.map(({url:s})=>s).join(","),"pull-request-number":n.map(({number:s})=>s).
join(",")}}c(Oe,"outputsOf");function Pe(t){let e=p(t);return e!==void 0&&(e.commit!==null||(e.planned??[]).length>0)}c(
Pe,"hasChanged");function p({outcome:t}){return t.kind==="cancelled"?void 0:t.report}c(p,"reportOf");async function de(t,e){
let n=Oe(t),r={phase:n.phase,syncs:t.runs.map(({resource:i,outcome:a})=>({namespace:i.metadata.namespace??"default",...K(
i,a)}))},o=c((i,a)=>typeof a=="string"?e.redactor.redact(a):a,"redacted"),s=Ee(e.temporaryFolder,`jirasync-report-${$e()}\
.json`);await xe(s,`${JSON.stringify(r,o,2)}
`);for(let[i,a]of Object.entries({...n,report:s}))e.setOutput(i,a)}c(de,"writeOutputs");var q=100;function le(t,e){let{resource:n}=t,r=F(n.spec.target),o=["created","updated","deleted"].flatMap(i=>{let a=p(t)?.[i]??
[];if(a.length===0)return[];let d=a.length>q?` and ${a.length-q} more`:"";return[`- ${a.length} ${i}: ${a.slice(0,q).map(
e.text).join(", ")}${d}`]}),s=o.length===0?"The last run found nothing more to change.":`The last run:

${o.join(`
`)}`;return{title:`Mirror Jira: ${w(n.metadata)}`,body:`Changes of ${e.text(r)} in Jira, by jirasync. Further changes co\
me to this pull request until it is merged.

${s}
`}}c(le,"pullRequestText");function fe(t,e){let n=t.text("push")==="pull-request",r=t.text("commit-api")==="github";if(!n&&!r||t.flag("dry-run")===
!0)return;let o=t.text("git-token")??t.text("github-token"),s=n?"push: pull-request":"commit-api: github";if(o===void 0)
throw new h(`${s} needs a token; give the input github-token or git-token`);let{env:i}=e,a=new X({apiUrl:z(i),token:o},{
env:i,now:Date.now,random:Math.random,sleep:H,redactor:e.redactor,onWait:c(({seconds:u,message:l})=>e.log.line(`${l} (ne\
xt try in ${Math.ceil(u)} s)`),"onWait")}),d=c(({metadata:u,spec:{destination:l}})=>({repository:Ie(l.repository,s,e),branch:Me(
u),base:l.branch}),"placeOf");return{async pendingBranch(u,l){if(!n)return;let f=d(u);return await v(a,f,l)?f.branch:void 0},
async prepare(u,l){let f=d(u);n&&await Ae(a,f,l);let m=r?ee(a,f.repository,y=>Ce(y,e)):void 0;return{...n?{branch:f.branch}:
{},...m===void 0?{}:{lander:m}}},async finish(u,l){if(!n)return;let f=d(u.resource),{repository:m,branch:y,base:E}=f,R=await v(
a,f,l);if((p(u)?.commit??null)===null&&!R)return await qe(a,f,l);let we=le(u,e.markdown);return await Z(a,{repository:m,
head:y,base:E,...we},l)},[Symbol.asyncDispose]:()=>a[Symbol.asyncDispose]()}}c(fe,"deliveryOf");function Ie(t,e,{env:n}){
let r=n.GITHUB_SERVER_URL??"https://github.com",o=Y(r,t);if(o!==void 0)return o;throw P("InvalidSpec",`${e} needs a repo\
sitory on ${r}, and this one is elsewhere. Leave that input out.`)}c(Ie,"slugOf");var Me=c(t=>`jirasync/${w(t).replace("\
/","_")}`,"branchOf"),$="contents: write, pull-requests: write";async function Ae(t,e,n){if(await v(t,e,n))return;let r=await x(
t,e.repository,e.base,n),o=await x(t,e.repository,e.branch,n);if(r===void 0||o===r)return;let s=`starting the branch ${e.
branch} at ${e.base}`,i=`/repos/${e.repository}/git/refs`;if(o===void 0){let a={ref:`refs/heads/${e.branch}`,sha:r};await t.
send({method:"POST",path:i,body:a,what:s,permission:$},n)}else{let a=`${i}/heads/${C(e.branch)}`;await t.send({method:"P\
ATCH",path:a,body:{sha:r,force:!0},what:s,permission:$},n)}}c(Ae,"startBranch");async function qe(t,e,n){let[r,o]=[await x(
t,e.repository,e.branch,n),await x(t,e.repository,e.base,n)];if(r===void 0||r!==o)return;let s=`/repos/${e.repository}/g\
it/refs/heads/${C(e.branch)}`,i=`removing the branch ${e.branch}, which has no change`;await t.send({method:"DELETE",path:s,
what:i,permission:$},n)}c(qe,"removeBranch");async function v(t,{repository:e,branch:n,base:r},o){let[s=""]=e.split("/"),
i=new URLSearchParams({state:"open",head:`${s}:${n}`,base:r}),a=`looking for the pull request from ${n} to ${r}`,d=`/rep\
os/${e}/pulls?${i}`,u=await t.send({method:"GET",path:d,what:a,permission:$},o);return Array.isArray(u)&&u.length>0}c(v,
"hasPullRequest");async function x(t,e,n,r){let o=`/repos/${e}/git/ref/heads/${C(n)}`,s=`reading the branch ${n}`;try{let i=await t.
send({method:"GET",path:o,what:s,permission:"contents: read"},r);return ve(i)}catch(i){if(Q(i)===404)return;throw i}}c(x,
"headOf");function ve(t){if(typeof t=="object"&&t!==null&&"object"in t){let{object:e}=t;if(typeof e=="object"&&e!==null&&
"sha"in e&&typeof e.sha=="string")return e.sha}throw P("MalformedResponse","GitHub's answer about a branch holds no comm\
it. Check GITHUB_API_URL.")}c(ve,"shaOf");var C=c(t=>t.split("/").map(encodeURIComponent).join("/"),"encoded");function Ce({
commit:t,reason:e},n){let r=`GitHub did not sign the commit ${t} (${e}). It signs what a job's own token or an app commi\
ts.`;n.annotate({level:"warning",title:"The commit is not verified",message:r})}c(Ce,"warn");import{hostname as ke}from"node:os";function je(t){return t.toSorted((e,n)=>I.indexOf(e.spec.priority)-I.indexOf(n.spec.priority))}c(je,"byPriority");async function pe(t,e){
let n=t.text("cluster")??"auto";if(n==="off"||t.flag("dry-run")===!0)return;let{KUBECONFIG:r,KUBERNETES_SERVICE_HOST:o}=e.
env,s=(t.text("kubeconfig")??t.text("context"))!==void 0;return n==="required"||s?M(t,e):r||o?Te(t,e):void 0}c(pe,"clust\
erOf");async function Te(t,e){try{return await M(t,e)}catch(n){if(!(n instanceof S))throw n;let r=`${n.message} Without \
it the runs are seen here alone; cluster: off says that this is meant.`;e.annotate({level:"warning",title:"jirasync: the\
 cluster can't be reached",message:r});return}}c(Te,"clusterAtHand");async function me(t,e,n,{cluster:r,metricsFile:o}){
let s=J(n.env,ke(),process.pid),i=e.text("cluster")==="required",a=e.flag("dry-run")??!1,d=t.map(l=>r===void 0?l:Ue(l,r.
client.namespace));N(d);let u=[];for(let l of je(d)){let f=await V(l,e,n),m=te(e,l.spec.destination.repository,f.git,n);
u.push({resource:l,settings:{...f,git:m},dryRun:a,...o===void 0?{}:{metricsFile:o},...r===void 0?{}:{cluster:{client:r.client,
executor:s,isRequired:i}}})}return u}c(me,"preparedRuns");function Ue({metadata:t,...e},n){return{...e,metadata:{namespace:n,
...t}}}c(Ue,"inNamespace");var k=["project","jql","epic","issue-keys"],_e=[...k,"branch","path","format","layout","relationships","fields","include",
"incremental","prune","name","timeout"],Fe={localRepository:!0};async function ye(t,{env:e}){let n=t.text("manifest");if(n===
void 0)return De(t,e);let r=_e.find(u=>he(t,u));if(r!==void 0)throw new h(`the inputs manifest and ${r} exclude each oth\
er; write ${r} into the manifest`);let o=await ne(n,e.GITHUB_WORKSPACE??".",Fe),s=o.flatMap(({result:u,...l})=>u.ok?u.manifests.
map(f=>({...l,resource:D(f,t)})):[]),i=G(s),a=new Set(i.map(({sync:u})=>u)),d=o.flatMap(({result:u,isFile:l})=>u.ok?[]:u.
problems.map(f=>({...f,isFile:l})));return{syncs:s.filter(u=>!a.has(u)).map(({resource:u})=>u),problems:[...d,...i.map(Je)]}}
c(ye,"requestedSyncs");function Je({sync:t,earlier:e}){let{source:n,isFile:r,text:o,resource:s}=t,i=re(o,s,["metadata","\
name"]);return{source:n,isFile:r,path:"metadata.name",message:se(s,e.source),...i}}c(Je,"repeatedProblem");function De(t,e){
let n=k.filter(o=>he(t,o));if(n.length!==1){let o=n.length===0?"no target is given":`the inputs ${n.join(" and ")} exclu\
de each other`;throw new h(`${o}; give one of the inputs manifest, ${k.join(", ")}`)}let r=B(Be(t,Ge(e)));return r.ok?{syncs:r.
syncs,problems:[]}:{syncs:[],problems:r.problems.map(o=>({...o,isFile:!1}))}}c(De,"described");function Be(t,e){let n=c(
r=>r==="issues"?"issue-keys":r,"nameOf");return{...t,text:c(r=>t.text(r)??(r==="repository"?e:void 0),"text"),list:c(r=>t.
list(n(r)),"list"),label:c((r,o)=>t.label(n(r),o),"label")}}c(Be,"optionsOf");function Ge(t){let{GITHUB_SERVER_URL:e,GITHUB_REPOSITORY:n}=t;
return e&&n?`${e}/${n}`:void 0}c(Ge,"ownRepository");function he(t,e){return t.text(e)!==void 0||t.list(e)!==void 0||Ne(
t,e)}c(he,"isGiven");function Ne(t,e){return t.flag(e)!==void 0||t.integer(e)!==void 0}c(Ne,"isSaid");var ge=50,Re=50,be=100;function Se(t,e,n){let{runs:r,pullRequests:o,notDue:s}=t;return`${[`## ${Le(t)}`,Ke(r,e,n),...o.map(
({number:a,url:d})=>`Pull request ${n.link(`#${a}`,d)}`),...r.flatMap(a=>Ze(a,n)),ze(r,n),Ye(r,n),...r.flatMap(a=>Xe(a,n)),
tt(r),...s.length===0?[]:[`Not due: ${s.map(n.text).join(", ")}`]].filter(a=>a!=="").join(`

`)}
`}c(Se,"syncSummary");var He={Completed:"\u2705",Failed:"\u274C",Cancelled:"\u{1F6AB}"};function Le(t){let{runs:e,isRefused:n,
isCancelled:r}=t;if(e.length===0&&r)return"\u{1F6AB} Jira sync cancelled before it began";if(e.length===0&&n)return"\u274C Ji\
ra sync failed before it began";if(e.length===0)return"Jira sync: nothing was due";let o=A(t),s=o==="Completed"||o==="Fa\
iled"||o==="Cancelled"?`${He[o]} `:"",i=e.reduce((u,l)=>u+We(l),0),a=e.some(({requested:u})=>u.dryRun),d=i===0?"no chang\
e":`${i} ${i===1?"change":"changes"}`;return`${s}Jira sync ${o.toLowerCase()}: ${d}${a?" (dry run, nothing was written)":
""}`}c(Le,"headline");function We(t){let e=p(t);return e===void 0?0:e.created.length+e.updated.length+e.deleted.length}c(
We,"changeCount");function Ke(t,e,n){if(t.length===0)return"";let r=["sync","phase","issues","created","updated","delete\
d","unchanged","failed","time","commit"],o=t.map(s=>{let{resource:i,seconds:a}=s,d=p(s);return[n.text(i.metadata.name),i.
status?.phase??"",i.status?.syncState?.issues??"",d?.created.length??"",d?.updated.length??"",d?.deleted.length??"",d?.unchanged??
"",i.status?.syncState?.failedIssues??"",`${a.toFixed(1)} s`,Ve(s,e,n)]});return g(r,o)}c(Ke,"overview");function Ve(t,e,n){
let r=p(t)?.commit;if(r==null)return"";let{repository:o}=t.resource.spec.destination,s=r.slice(0,10);return e===""||!o.startsWith(
`${e}/`)?n.text(s):n.link(s,`${o.replace(/\.git$/,"")}/commit/${r}`)}c(Ve,"commitLink");function ze(t,e){let n=new Map;for(let s of t){
let i=p(s);for(let a of["created","updated","deleted"])for(let d of i?.[a]??[]){let u=d.slice(0,d.lastIndexOf("-")),l=n.
get(u)??{created:0,updated:0,deleted:0};l[a]++,n.set(u,l)}}if(n.size===0)return"";let o=[...n].sort(([s],[i])=>s<i?-1:1).
slice(0,Re).map(([s,{created:i,updated:a,deleted:d}])=>[e.text(s),i,a,d]);return`### Changes by project

${g(["project","created","updated","deleted"],o)}${j(n.size,Re)}`}c(ze,"changesByProject");function Ye(t,e){let n=t.flatMap(
o=>(p(o)?.failed??[]).map(s=>({...s,jira:o.requested.settings.jira.baseUrl})));if(n.length===0)return"";let r=n.slice(0,
ge).map(({id:o,key:s,failure:i,jira:a})=>[e.link(s??o,Qe(a,o,s)),i.reason,e.text(i.message)]);return`### Failed issues

${g(["issue","reason","message"],r)}${j(n.length,ge)}`}c(Ye,"failedIssues");function Qe(t,e,n){let r=n===void 0?`issues/\
?jql=${encodeURIComponent(`id = ${e}`)}`:`browse/${encodeURIComponent(n)}`;return`${t.replace(/\/+$/,"")}/${r}`}c(Qe,"is\
sueAddress");function Xe({resource:t,outcome:e},n){if(e.kind==="completed")return[];let r=e.kind==="failed"?`${e.failure.
reason}: ${e.failure.message}`:e.message;return[`**${n.text(t.metadata.name)}**: ${n.text(r)}`]}c(Xe,"reasons");function Ze({
resource:t,...e},n){let r=p({resource:t,...e})?.planned??[];if(r.length===0)return[];let o=r.slice(0,be).map(({key:s,action:i,
why:a})=>[n.text(s),i,n.text(a)]);return[`### Plan of ${n.text(t.metadata.name)}

${g(["issue","action","why"],o)}${j(r.length,be)}`]}c(Ze,"planned");var et=1e4;function tt(t){let e=Math.min(...t.flatMap(
({operations:s})=>s.map(i=>i.startMs)));if(!Number.isFinite(e))return"";let r=Math.max(...t.flatMap(({operations:s})=>s.
map(i=>i.endMs)))-e<et?"%S.%L s":"%M:%S",o=t.flatMap(({resource:s,operations:i,...a})=>[`  section ${s.metadata.name}`,...i.
map(({operation:d,...u},l)=>{let m=l===i.length-1&&nt(a.outcome)?"crit":"done";return`  ${d} :${m}, ${u.startMs-e}, ${u.
endMs-e}`})]);return["```mermaid","gantt","  dateFormat x",`  axisFormat ${r}`,...o,"```"].join(`
`)}c(tt,"timeline");function nt(t){return t.kind==="cancelled"||t.kind==="failed"&&t.report===void 0}c(nt,"isBroken");function j(t,e){
return t>e?`

and ${t-e} more, which the report names`:""}c(j,"more");var rn=c(async(t,e,n)=>{let r={runs:[],pullRequests:[],notDue:[],isRefused:!1,isCancelled:!1};try{await rt(t,r,e,n)}catch(o){
throw r.isRefused=!0,o}finally{for(let o of r.runs.flatMap(ie))e.annotate(o);await de(r,e),e.addSummary(Se(r,e.env.GITHUB_SERVER_URL??
"",e.markdown)),ue(e)}return!r.isRefused&&!r.isCancelled&&r.runs.every(ct)},"run");async function rt(t,e,n,r){var f=[];try{
let{syncs:o,problems:s}=await ye(t,n);for(let b of oe(s))n.annotate(b);e.isRefused=s.length>0;let i=O(f,await pe(t,n),!0);
let a=t.flag("dry-run")===!0?void 0:await W(t);let d=await me(o,t,n,{cluster:i,metricsFile:a});let u=O(f,fe(t,n),!0);ce(
n,d);for(let b of d)if(await ot(b,u,e,n,r),e.isCancelled)break;let l=await a?.close();l!==void 0&&n.annotate(st(l))}catch(m){
var y=m,E=!0}finally{var R=T(f,y,E);R&&await R}}c(rt,"runRequested");function st(t){return{level:"warning",title:"The fi\
le of the input metrics-file is not written",message:U(t)}}c(st,"metricsAnnotation");async function ot(t,e,n,r,o){try{if(o.
aborted)throw _(o);let s=await at(t,e,r,o);s===void 0?await it(t,e,n,r,o):n.notDue.push(s)}catch(s){if(!(s instanceof S))
throw s;let{name:i}=t.resource.metadata,{reason:a,message:d}=s.failure,u=a==="Cancelled";n[u?"isCancelled":"isRefused"]=
!0,r.annotate(u?{level:"warning",title:`${i}: cancelled`,message:d}:{level:"error",title:`${i}: ${a}`,message:d})}}c(ot,
"takeTurn");async function it(t,e,n,r,o){let s=await e?.prepare(t.resource,o),i=await ae({...t,...s},r,o);if(n.runs.push(
i),i.outcome.kind==="cancelled"){n.isCancelled=o.aborted;return}let a=await e?.finish(i,o);a!==void 0&&(n.pullRequests.push(
a),r.log.line(`${t.resource.metadata.name}: pull request ${a.url}`))}c(it,"runDelivered");async function at(t,e,n,r){let{
metadata:o,spec:s}=t.resource;if(!s.suspend&&n.env.GITHUB_EVENT_NAME!=="schedule")return;let a=await L(t,n,new Date,c(async l=>e?.
pendingBranch(t.resource,l),"pendingBranch"),r);if(a.kind==="due")return;let d=a.kind==="suspended"?"suspended":`next at\
 ${a.next?.toISOString()??"no time"}`,u=`${o.name} (${d})`;return n.log.line(`${o.name} is not run: ${d}`),u}c(at,"reaso\
nNotToRun");function ct({outcome:t,clusterFailure:e,requested:n}){let r=e===void 0||n.cluster?.isRequired!==!0;return t.
kind==="completed"&&r}c(ct,"isSuccess");export{rn as run};
