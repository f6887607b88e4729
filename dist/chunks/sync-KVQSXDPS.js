import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as ae,b as ce}from"./chunk-RN335Q5C.js";import{a as se,b as oe}from"./chunk-KI6WHWT2.js";import{a as A}from"./chunk-5LX32M74.js";
import{a as z,b as Y,d as Q,e as X,g as Z,h as ee,i as ne,j as re,k as ie,l as g}from"./chunk-4EIQWZF5.js";import{
a as te}from"./chunk-ABRBK3FU.js";import{A as V,a as D,b as G,c as J,d as N,e as H,n as L,s as W,u as K}from"./chunk-KFME2T54.js";
import"./chunk-KQK7443N.js";import"./chunk-GKFPDETC.js";import"./chunk-H6Z5QS6F.js";import"./chunk-W7CLRVBM.js";
import{g as B}from"./chunk-NEMSNROU.js";import"./chunk-VDV7FUQT.js";import{G as b,j as U,l as I}from"./chunk-YRJVZIPG.js";
import"./chunk-OPXG4YK7.js";import"./chunk-TFGBKQWM.js";import{a as _,c as R,d as P,f as F,i as h}from"./chunk-F3KVN5GY.js";
import{a as c,f as O,g as T}from"./chunk-KUM6ZNSD.js";import{randomUUID as Se}from"node:crypto";import{writeFile as we}from"node:fs/promises";import{join as $e}from"node:path";function M({runs:t,isRefused:e,isCancelled:n}){let r=new Set(t.map(({outcome:o})=>o.kind));return r.has("cancelled")||n?
"Cancelled":r.has("failed")||e?"Failed":"Completed"}c(M,"worstPhase");function xe(t){let{runs:e,pullRequests:n}=t,r=c(s=>String(
e.reduce((i,a)=>i+(s(a)??0),0)),"sum"),o=c(s=>[...new Set(e.flatMap(i=>s(i)??[]))].join(","),"list");return{phase:M(t),changed:String(
e.some(Ee)),commit:o(s=>p(s)?.commit),"total-issues":r(({resource:s})=>s.status?.syncState?.totalIssues),"processed-issu\
es":r(({resource:s})=>s.status?.syncState?.processedIssues),"successful-issues":r(({resource:s})=>s.status?.syncState?.successfulIssues),
"failed-issues":r(({resource:s})=>s.status?.syncState?.failedIssues),created:r(s=>p(s)?.created.length),updated:r(s=>p(s)?.
updated.length),deleted:r(s=>p(s)?.deleted.length),name:o(({resource:s})=>s.metadata.name),namespace:o(({resource:s})=>s.
metadata.namespace??"default"),"pull-request-url":n.map(({url:s})=>s).join(","),"pull-request-number":n.map(({number:s})=>s).
join(",")}}c(xe,"outputsOf");function Ee(t){let e=p(t);return e!==void 0&&(e.commit!==null||(e.planned??[]).length>0)}c(
Ee,"hasChanged");function p({outcome:t}){return t.kind==="cancelled"?void 0:t.report}c(p,"reportOf");async function ue(t,e){
let n=xe(t),r={phase:n.phase,syncs:t.runs.map(({resource:i,outcome:a})=>({namespace:i.metadata.namespace??"default",...K(
i,a)}))},o=c((i,a)=>typeof a=="string"?e.redactor.redact(a):a,"redacted"),s=$e(e.temporaryFolder,`jirasync-report-${Se()}\
.json`);await we(s,`${JSON.stringify(r,o,2)}
`);for(let[i,a]of Object.entries({...n,report:s}))e.setOutput(i,a)}c(ue,"writeOutputs");var q=100;function de(t,e){let{resource:n}=t,r=U(n.spec.target),o=["created","updated","deleted"].flatMap(i=>{let a=p(t)?.[i]??
[];if(a.length===0)return[];let d=a.length>q?` and ${a.length-q} more`:"";return[`- ${a.length} ${i}: ${a.slice(0,q).map(
e.text).join(", ")}${d}`]}),s=o.length===0?"The last run found nothing more to change.":`The last run:

${o.join(`
`)}`;return{title:`Mirror Jira: ${b(n.metadata)}`,body:`Changes of ${e.text(r)} in Jira, by jirasync. Further changes co\
me to this pull request until it is merged.

${s}
`}}c(de,"pullRequestText");function le(t,e){let n=t.text("push")==="pull-request",r=t.text("commit-api")==="github";if(!n&&!r||t.flag("dry-run")===
!0)return;let o=t.text("git-token")??t.text("github-token"),s=n?"push: pull-request":"commit-api: github";if(o===void 0)
throw new h(`${s} needs a token; give the input github-token or git-token`);let i=Z(o,e),a=c(({metadata:d,spec:{destination:u}})=>({
repository:Oe(u.repository,s,e),branch:Pe(d),base:u.branch}),"placeOf");return{async pendingBranch(d,u){if(!n)return;let l=a(
d);return await C(i,l,u)?l.branch:void 0},async prepare(d,u){let l=a(d);n&&await Ie(i,l,u);let f=r?X(i,l.repository,m=>qe(
m,e)):void 0;return{...n?{branch:l.branch}:{},...f===void 0?{}:{lander:f}}},async finish(d,u){if(!n)return;let l=a(d.resource),
{repository:f,branch:m,base:$}=l,x=await C(i,l,u);if((p(d)?.commit??null)===null&&!x)return await Ae(i,l,u);let y=de(d,e.
markdown);return await Q(i,{repository:f,head:m,base:$,...y},u)},[Symbol.asyncDispose]:()=>i[Symbol.asyncDispose]()}}c(le,
"deliveryOf");function Oe(t,e,{env:n}){let r=n.GITHUB_SERVER_URL??"https://github.com",o=z(r,t);if(o!==void 0)return o;throw P(
"InvalidSpec",`${e} needs a repository on ${r}, and this one is elsewhere. Leave that input out.`)}c(Oe,"slugOf");var Pe=c(
t=>`jirasync/${b(t).replace("/","_")}`,"branchOf"),S="contents: write, pull-requests: write";async function Ie(t,e,n){if(await C(
t,e,n))return;let r=await w(t,e.repository,e.base,n),o=await w(t,e.repository,e.branch,n);if(r===void 0||o===r)return;let s=`\
starting the branch ${e.branch} at ${e.base}`,i=`/repos/${e.repository}/git/refs`;if(o===void 0){let a={ref:`refs/heads/${e.
branch}`,sha:r};await t.send({method:"POST",path:i,body:a,what:s,permission:S},n)}else{let a=`${i}/heads/${v(e.branch)}`;
await t.send({method:"PATCH",path:a,body:{sha:r,force:!0},what:s,permission:S},n)}}c(Ie,"startBranch");async function Ae(t,e,n){
let[r,o]=[await w(t,e.repository,e.branch,n),await w(t,e.repository,e.base,n)];if(r===void 0||r!==o)return;let s=`/repos\
/${e.repository}/git/refs/heads/${v(e.branch)}`,i=`removing the branch ${e.branch}, which has no change`;await t.send({method:"\
DELETE",path:s,what:i,permission:S},n)}c(Ae,"removeBranch");async function C(t,{repository:e,branch:n,base:r},o){let[s=""]=e.
split("/"),i=new URLSearchParams({state:"open",head:`${s}:${n}`,base:r}),a=`looking for the pull request from ${n} to ${r}`,
d=`/repos/${e}/pulls?${i}`,u=await t.send({method:"GET",path:d,what:a,permission:S},o);return Array.isArray(u)&&u.length>
0}c(C,"hasPullRequest");async function w(t,e,n,r){let o=`/repos/${e}/git/ref/heads/${v(n)}`,s=`reading the branch ${n}`;
try{let i=await t.send({method:"GET",path:o,what:s,permission:"contents: read"},r);return Me(i)}catch(i){if(Y(i)===404)return;
throw i}}c(w,"headOf");function Me(t){if(typeof t=="object"&&t!==null&&"object"in t){let{object:e}=t;if(typeof e=="objec\
t"&&e!==null&&"sha"in e&&typeof e.sha=="string")return e.sha}throw P("MalformedResponse","GitHub's answer about a branch\
 holds no commit. Check GITHUB_API_URL.")}c(Me,"shaOf");var v=c(t=>t.split("/").map(encodeURIComponent).join("/"),"encod\
ed");function qe({commit:t,reason:e},n){let r=`GitHub did not sign the commit ${t} (${e}). It signs what a job's own tok\
en or an app commits.`;n.annotate({level:"warning",title:"The commit is not verified",message:r})}c(qe,"warn");import{hostname as Ce}from"node:os";function ve(t){return t.toSorted((e,n)=>I.indexOf(e.spec.priority)-I.indexOf(n.spec.priority))}c(ve,"byPriority");async function fe(t,e){
let n=t.text("cluster")??"auto";if(n==="off"||t.flag("dry-run")===!0)return;let{KUBECONFIG:r,KUBERNETES_SERVICE_HOST:o}=e.
env,s=(t.text("kubeconfig")??t.text("context"))!==void 0;return n==="required"||s?A(t,e):r||o?ke(t,e):void 0}c(fe,"clust\
erOf");async function ke(t,e){try{return await A(t,e)}catch(n){if(!(n instanceof R))throw n;let r=`${n.message} Without \
it the runs are seen here alone; cluster: off says that this is meant.`;e.annotate({level:"warning",title:"jirasync: the\
 cluster can't be reached",message:r});return}}c(ke,"clusterAtHand");async function pe(t,e,n,{cluster:r,metricsFile:o}){
let s=B(n.env,Ce(),process.pid),i=e.text("cluster")==="required",a=e.flag("dry-run")??!1,d=N(t,r?.client.namespace);H(d);
let u=[];for(let l of ve(d)){let f=await V(l,e,n),m=ee(e,l.spec.destination.repository,f.git,n);u.push({resource:l,settings:{
...f,git:m},dryRun:a,...o===void 0?{}:{metricsFile:o},...r===void 0?{}:{cluster:{client:r.client,executor:s,isRequired:i}}})}
return u}c(pe,"preparedRuns");var k=["project","jql","epic","issue-keys"],je=[...k,"branch","path","format","layout","relationships","fields","include",
"incremental","prune","name","timeout"],Te={localRepository:!0};async function me(t,{env:e}){let n=t.text("manifest");if(n===
void 0)return Fe(t,e);let r=je.find(u=>ye(t,u));if(r!==void 0)throw new h(`the inputs manifest and ${r} exclude each oth\
er; write ${r} into the manifest`);let o=await te(n,e.GITHUB_WORKSPACE??".",Te),s=o.flatMap(({result:u,...l})=>u.ok?u.manifests.
map(f=>({...l,resource:D(f,t)})):[]),i=J(s),a=new Set(i.map(({sync:u})=>u)),d=o.flatMap(({result:u,isFile:l})=>u.ok?[]:u.
problems.map(f=>({...f,isFile:l})));return{syncs:s.filter(u=>!a.has(u)).map(({resource:u})=>u),problems:[...d,...i.map(_e)]}}
c(me,"requestedSyncs");function _e({sync:t,earlier:e}){let{source:n,isFile:r,text:o,resource:s}=t,i=ne(o,s,["metadata","\
name"]);return{source:n,isFile:r,path:"metadata.name",message:re(s,e.source),...i}}c(_e,"repeatedProblem");function Fe(t,e){
let n=k.filter(o=>ye(t,o));if(n.length!==1){let o=n.length===0?"no target is given":`the inputs ${n.join(" and ")} exclu\
de each other`;throw new h(`${o}; give one of the inputs manifest, ${k.join(", ")}`)}let r=G(Ue(t,Be(e)));return r.ok?{syncs:r.
syncs,problems:[]}:{syncs:[],problems:r.problems.map(o=>({...o,isFile:!1}))}}c(Fe,"described");function Ue(t,e){let n=c(
r=>r==="issues"?"issue-keys":r,"nameOf");return{...t,text:c(r=>t.text(r)??(r==="repository"?e:void 0),"text"),list:c(r=>t.
list(n(r)),"list"),label:c((r,o)=>t.label(n(r),o),"label")}}c(Ue,"optionsOf");function Be(t){let{GITHUB_SERVER_URL:e,GITHUB_REPOSITORY:n}=t;
return e&&n?`${e}/${n}`:void 0}c(Be,"ownRepository");function ye(t,e){return t.text(e)!==void 0||t.list(e)!==void 0||De(
t,e)}c(ye,"isGiven");function De(t,e){return t.flag(e)!==void 0||t.integer(e)!==void 0}c(De,"isSaid");var he=50,ge=50,Re=100;function be(t,e,n){let{runs:r,pullRequests:o,notDue:s}=t;return`${[`## ${Je(t)}`,He(r,e,n),...o.map(
({number:a,url:d})=>`Pull request ${n.link(`#${a}`,d)}`),...r.flatMap(a=>Ye(a,n)),We(r,n),Ke(r,n),...r.flatMap(a=>ze(a,n)),
Xe(r),...s.length===0?[]:[`Not due: ${s.map(n.text).join(", ")}`]].filter(a=>a!=="").join(`

`)}
`}c(be,"syncSummary");var Ge={Completed:"\u2705",Failed:"\u274C",Cancelled:"\u{1F6AB}"};function Je(t){let{runs:e,isRefused:n,
isCancelled:r}=t;if(e.length===0&&r)return"\u{1F6AB} Jira sync cancelled before it began";if(e.length===0&&n)return"\u274C Ji\
ra sync failed before it began";if(e.length===0)return"Jira sync: nothing was due";let o=M(t),s=o==="Completed"||o==="Fa\
iled"||o==="Cancelled"?`${Ge[o]} `:"",i=e.reduce((u,l)=>u+Ne(l),0),a=e.some(({requested:u})=>u.dryRun),d=i===0?"no chang\
e":`${i} ${i===1?"change":"changes"}`;return`${s}Jira sync ${o.toLowerCase()}: ${d}${a?" (dry run, nothing was written)":
""}`}c(Je,"headline");function Ne(t){let e=p(t);return e===void 0?0:e.created.length+e.updated.length+e.deleted.length}c(
Ne,"changeCount");function He(t,e,n){if(t.length===0)return"";let r=["sync","phase","issues","created","updated","delete\
d","unchanged","failed","time","commit"],o=t.map(s=>{let{resource:i,seconds:a}=s,d=p(s);return[n.text(i.metadata.name),i.
status?.phase??"",i.status?.syncState?.issues??"",d?.created.length??"",d?.updated.length??"",d?.deleted.length??"",d?.unchanged??
"",i.status?.syncState?.failedIssues??"",`${a.toFixed(1)} s`,Le(s,e,n)]});return g(r,o)}c(He,"overview");function Le(t,e,n){
let r=p(t)?.commit;if(r==null)return"";let{repository:o}=t.resource.spec.destination,s=r.slice(0,10);return e===""||!o.startsWith(
`${e}/`)?n.text(s):n.link(s,`${o.replace(/\.git$/,"")}/commit/${r}`)}c(Le,"commitLink");function We(t,e){let n=new Map;for(let s of t){
let i=p(s);for(let a of["created","updated","deleted"])for(let d of i?.[a]??[]){let u=d.slice(0,d.lastIndexOf("-")),l=n.
get(u)??{created:0,updated:0,deleted:0};l[a]++,n.set(u,l)}}if(n.size===0)return"";let o=[...n].sort(([s],[i])=>s<i?-1:1).
slice(0,ge).map(([s,{created:i,updated:a,deleted:d}])=>[e.text(s),i,a,d]);return`### Changes by project

${g(["project","created","updated","deleted"],o)}${j(n.size,ge)}`}c(We,"changesByProject");function Ke(t,e){let n=t.flatMap(
o=>(p(o)?.failed??[]).map(s=>({...s,jira:o.requested.settings.jira.baseUrl})));if(n.length===0)return"";let r=n.slice(0,
he).map(({id:o,key:s,failure:i,jira:a})=>[e.link(s??o,Ve(a,o,s)),i.reason,e.text(i.message)]);return`### Failed issues

${g(["issue","reason","message"],r)}${j(n.length,he)}`}c(Ke,"failedIssues");function Ve(t,e,n){let r=n===void 0?`issues/\
?jql=${encodeURIComponent(`id = ${e}`)}`:`browse/${encodeURIComponent(n)}`;return`${t.replace(/\/+$/,"")}/${r}`}c(Ve,"is\
sueAddress");function ze({resource:t,outcome:e},n){if(e.kind==="completed")return[];let r=e.kind==="failed"?`${e.failure.
reason}: ${e.failure.message}`:e.message;return[`**${n.text(t.metadata.name)}**: ${n.text(r)}`]}c(ze,"reasons");function Ye({
resource:t,...e},n){let r=p({resource:t,...e})?.planned??[];if(r.length===0)return[];let o=r.slice(0,Re).map(({key:s,action:i,
why:a})=>[n.text(s),i,n.text(a)]);return[`### Plan of ${n.text(t.metadata.name)}

${g(["issue","action","why"],o)}${j(r.length,Re)}`]}c(Ye,"planned");var Qe=1e4;function Xe(t){let e=Math.min(...t.flatMap(
({operations:s})=>s.map(i=>i.startMs)));if(!Number.isFinite(e))return"";let r=Math.max(...t.flatMap(({operations:s})=>s.
map(i=>i.endMs)))-e<Qe?"%S.%L s":"%M:%S",o=t.flatMap(({resource:s,operations:i,...a})=>[`  section ${s.metadata.name}`,...i.
map(({operation:d,...u},l)=>{let m=l===i.length-1&&Ze(a.outcome)?"crit":"done";return`  ${d} :${m}, ${u.startMs-e}, ${u.
endMs-e}`})]);return["```mermaid","gantt","  dateFormat x",`  axisFormat ${r}`,...o,"```"].join(`
`)}c(Xe,"timeline");function Ze(t){return t.kind==="cancelled"||t.kind==="failed"&&t.report===void 0}c(Ze,"isBroken");function j(t,e){
return t>e?`

and ${t-e} more, which the report names`:""}c(j,"more");var en=c(async(t,e,n)=>{let r={runs:[],pullRequests:[],notDue:[],isRefused:!1,isCancelled:!1};try{await et(t,r,e,n)}catch(o){
throw r.isRefused=!0,o}finally{for(let o of r.runs.flatMap(oe))e.annotate(o);await ue(r,e),e.addSummary(be(r,e.env.GITHUB_SERVER_URL??
"",e.markdown)),ce(e)}return!r.isRefused&&!r.isCancelled&&r.runs.every(ot)},"run");async function et(t,e,n,r){var f=[];try{
let{syncs:o,problems:s}=await me(t,n);for(let y of se(s))n.annotate(y);e.isRefused=s.length>0;let i=O(f,await fe(t,n),!0);
let a=t.flag("dry-run")===!0?void 0:await W(t);let d=await pe(o,t,n,{cluster:i,metricsFile:a});let u=O(f,le(t,n),!0);ae(
n,d);for(let y of d)if(await nt(y,u,e,n,r),e.isCancelled)break;let l=await a?.close();l!==void 0&&n.annotate(tt(l))}catch(m){
var $=m,x=!0}finally{var E=T(f,$,x);E&&await E}}c(et,"runRequested");function tt(t){return{level:"warning",title:"The fi\
le of the input metrics-file is not written",message:_(t)}}c(tt,"metricsAnnotation");async function nt(t,e,n,r,o){try{if(o.
aborted)throw F(o);let s=await st(t,e,r,o);s===void 0?await rt(t,e,n,r,o):n.notDue.push(s)}catch(s){if(!(s instanceof R))
throw s;let{name:i}=t.resource.metadata,{reason:a,message:d}=s.failure,u=a==="Cancelled";n[u?"isCancelled":"isRefused"]=
!0,r.annotate(u?{level:"warning",title:`${i}: cancelled`,message:d}:{level:"error",title:`${i}: ${a}`,message:d})}}c(nt,
"takeTurn");async function rt(t,e,n,r,o){let s=await e?.prepare(t.resource,o),i=await ie({...t,...s},r,o);if(n.runs.push(
i),i.outcome.kind==="cancelled"){n.isCancelled=o.aborted;return}let a=await e?.finish(i,o);a!==void 0&&(n.pullRequests.push(
a),r.log.line(`${t.resource.metadata.name}: pull request ${a.url}`))}c(rt,"runDelivered");async function st(t,e,n,r){let{
metadata:o,spec:s}=t.resource;if(!s.suspend&&n.env.GITHUB_EVENT_NAME!=="schedule")return;let a=await L(t,n,new Date,c(async l=>e?.
pendingBranch(t.resource,l),"pendingBranch"),r);if(a.kind==="due")return;let d=a.kind==="suspended"?"suspended":`next at\
 ${a.next?.toISOString()??"no time"}`,u=`${o.name} (${d})`;return n.log.line(`${o.name} is not run: ${d}`),u}c(st,"reaso\
nNotToRun");function ot({outcome:t,clusterFailure:e,requested:n}){let r=e===void 0||n.cluster?.isRequired!==!0;return t.
kind==="completed"&&r}c(ot,"isSuccess");export{en as run};
