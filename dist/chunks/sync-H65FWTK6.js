import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as se,b as ie}from"./chunk-KEASCUQP.js";import{a as ne,b as re}from"./chunk-KI6WHWT2.js";import{a as ee}from"./chunk-3LEFFOB7.js";
import{a as V,b as K,c as z,e as Y,f as Q,g as X,i as Z,j as oe,k as $}from"./chunk-2PJMQFLK.js";import{a as te}from"./chunk-WWKTZOLU.js";
import{a as G,b as D,c as L,f as N,g as H,l as J,n as B,w as W}from"./chunk-WMTLDXKK.js";import"./chunk-2ZPQDZR3.js";
import"./chunk-GKFPDETC.js";import"./chunk-H6Z5QS6F.js";import{f,g as S}from"./chunk-4CZJ5VLM.js";import{
g as F}from"./chunk-62KOVNUQ.js";import"./chunk-65K5VP22.js";import{j as _,l as I}from"./chunk-32WCK34T.js";
import"./chunk-D4EQACLH.js";import"./chunk-FL2ZMYUT.js";import{a as C,c as U,d as q,i as w}from"./chunk-F3KVN5GY.js";
import{a,f as P,g as j}from"./chunk-KUM6ZNSD.js";import{randomUUID as Se}from"node:crypto";import{writeFile as Ee}from"node:fs/promises";import{join as xe}from"node:path";function k(e,t){let n=new Set(e.map(({outcome:r})=>r.kind));return n.has("cancelled")?"Cancelled":n.has("failed")||t?"Fa\
iled":"Completed"}a(k,"worstPhase");function Oe(e,t,n){let r=a(o=>String(e.reduce((i,d)=>i+(o(d)??0),0)),"sum"),s=a(o=>[
...new Set(e.flatMap(i=>o(i)??[]))].join(","),"list");return{phase:k(e,n),changed:String(e.some(Pe)),commit:s(o=>l(o)?.commit),
"total-issues":r(({resource:o})=>o.status?.syncState?.totalIssues),"processed-issues":r(({resource:o})=>o.status?.syncState?.
processedIssues),"successful-issues":r(({resource:o})=>o.status?.syncState?.successfulIssues),"failed-issues":r(({resource:o})=>o.
status?.syncState?.failedIssues),created:r(o=>l(o)?.created.length),updated:r(o=>l(o)?.updated.length),deleted:r(o=>l(o)?.
deleted.length),name:s(({resource:o})=>o.metadata.name),namespace:s(({resource:o})=>o.metadata.namespace??"default"),"pu\
ll-request-url":t.map(({url:o})=>o).join(","),"pull-request-number":t.map(({number:o})=>o).join(",")}}a(Oe,"outputsOf");
function Pe(e){let t=l(e);return t!==void 0&&(t.commit!==null||(t.planned??[]).length>0)}a(Pe,"hasChanged");function l({
outcome:e}){return e.kind==="cancelled"?void 0:e.report}a(l,"reportOf");async function ae(e,t,n,r){let s=Oe(e,t,n),o={phase:s.
phase,syncs:e.map(({resource:u,outcome:c})=>({namespace:u.metadata.namespace??"default",...B(u,c)}))},i=a((u,c)=>typeof c==
"string"?r.redactor.redact(c):c,"redacted"),d=xe(r.temporaryFolder,`jirasync-report-${Se()}.json`);await Ee(d,`${JSON.stringify(
o,i,2)}
`);for(let[u,c]of Object.entries({...s,report:d}))r.setOutput(u,c)}a(ae,"writeOutputs");var v=100;function de(e){let{resource:t}=e,n=_(t.spec.target),r=["created","updated","deleted"].flatMap(o=>{let i=l(e)?.[o]??
[];if(i.length===0)return[];let d=i.length>v?` and ${i.length-v} more`:"";return[`- ${i.length} ${o}: ${i.slice(0,v).map(
f).join(", ")}${d}`]}),s=r.length===0?"The last run found nothing more to change.":`The last run:

${r.join(`
`)}`;return{title:`Mirror Jira: ${t.metadata.name}`,body:`Changes of ${f(n)} in Jira, by jirasync. Further changes come \
to this pull request until it is merged.

${s}
`}}a(de,"pullRequestText");function le(e,t){let n=e.text("push")==="pull-request",r=e.text("commit-api")==="github";if(!n&&!r||e.flag("dry-run")===
!0)return;let s=e.text("git-token")??e.text("github-token"),o=n?"push: pull-request":"commit-api: github";if(s===void 0)
throw new w(`${o} needs a token; give the input github-token or git-token`);let{env:i}=t,d=new Y({apiUrl:V(i),token:s},{
env:i,now:Date.now,random:Math.random,sleep:N,onWait:a(({seconds:u,message:c})=>t.log.line(`${c} (next try in ${Math.ceil(
u)} s)`),"onWait")});return{async prepare({metadata:u,spec:{destination:c}},m){let p=ue(c.repository,o,t),y=n?ce(u.name):
void 0;y!==void 0&&await qe(d,{repository:p,branch:y,base:c.branch},m);let h=r?X(d,p,g=>ve(g,t)):void 0;return{...y===void 0?
{}:{branch:y},...h===void 0?{}:{lander:h}}},async finish(u,c){if(!n)return;let{metadata:m,spec:p}=u.resource,{repository:y,
branch:h}=p.destination,g=ue(y,o,t),R={repository:g,branch:ce(m.name),base:h},b=await fe(d,R,c);if((l(u)?.commit??null)===
null&&!b)return await Ie(d,R,c);let $e=de(u);return await Q(d,{repository:g,head:R.branch,base:h,...$e},c)},[Symbol.asyncDispose]:()=>d[Symbol.
asyncDispose]()}}a(le,"deliveryOf");function ue(e,t,{env:n}){let r=n.GITHUB_SERVER_URL??"https://github.com",s=K(r,e);if(s!==
void 0)return s;throw q("InvalidSpec",`${t} needs a repository on ${r}, and this one is elsewhere. Leave that input out.`)}
a(ue,"slugOf");var ce=a(e=>`jirasync/${e}`,"branchOf"),E="contents: write, pull-requests: write";async function qe(e,t,n){
if(await fe(e,t,n))return;let r=await x(e,t.repository,t.base,n),s=await x(e,t.repository,t.branch,n);if(r===void 0||s===
r)return;let o=`starting the branch ${t.branch} at ${t.base}`,i=`/repos/${t.repository}/git/refs`;if(s===void 0){let d={
ref:`refs/heads/${t.branch}`,sha:r};await e.send({method:"POST",path:i,body:d,what:o,permission:E},n)}else{let d=`${i}/h\
eads/${A(t.branch)}`;await e.send({method:"PATCH",path:d,body:{sha:r,force:!0},what:o,permission:E},n)}}a(qe,"startBranc\
h");async function Ie(e,t,n){let[r,s]=[await x(e,t.repository,t.branch,n),await x(e,t.repository,t.base,n)];if(r===void 0||
r!==s)return;let o=`/repos/${t.repository}/git/refs/heads/${A(t.branch)}`,i=`removing the branch ${t.branch}, which has \
no change`;await e.send({method:"DELETE",path:o,what:i,permission:E},n)}a(Ie,"removeBranch");async function fe(e,{repository:t,
branch:n,base:r},s){let[o=""]=t.split("/"),i=new URLSearchParams({state:"open",head:`${o}:${n}`,base:r}),d=`looking for \
the pull request from ${n} to ${r}`,u=`/repos/${t}/pulls?${i}`,c=await e.send({method:"GET",path:u,what:d,permission:E},
s);return Array.isArray(c)&&c.length>0}a(fe,"hasPullRequest");async function x(e,t,n,r){let s=`/repos/${t}/git/ref/heads\
/${A(n)}`,o=`reading the branch ${n}`;try{let i=await e.send({method:"GET",path:s,what:o,permission:"contents: read"},r);
return ke(i)}catch(i){if(z(i)===404)return;throw i}}a(x,"headOf");function ke(e){if(typeof e=="object"&&e!==null&&"objec\
t"in e){let{object:t}=e;if(typeof t=="object"&&t!==null&&"sha"in t&&typeof t.sha=="string")return t.sha}throw q("Malform\
edResponse","GitHub's answer about a branch holds no commit. Check GITHUB_API_URL.")}a(ke,"shaOf");var A=a(e=>e.split("/").
map(encodeURIComponent).join("/"),"encoded");function ve({commit:e,reason:t},n){let r=`GitHub did not sign the commit ${e}\
 (${t}). It signs what a job's own token or an app commits.`;n.annotate({level:"warning",title:"The commit is not verifi\
ed",message:r})}a(ve,"warn");import{hostname as Ae}from"node:os";function Me(e){return e.toSorted((t,n)=>I.indexOf(t.spec.priority)-I.indexOf(n.spec.priority))}a(Me,"byPriority");async function me(e,t){
let n=e.text("cluster")??"auto";if(n==="off"||e.flag("dry-run")===!0)return;let{KUBECONFIG:r,KUBERNETES_SERVICE_HOST:s}=t.
env,o=!!(e.text("kubeconfig")??e.text("context")??(r||s));return n==="required"||o?ee(e,t):void 0}a(me,"clusterOf");async function pe(e,t,n,{
cluster:r,metricsFile:s}){let o=F(n.env,Ae(),process.pid),i=t.text("cluster")==="required",d=t.flag("dry-run")??!1,u=[];
for(let c of Me(e)){let m=r===void 0?c:Te(c,r.client.namespace),p=await W(m,t,n),y=Z(t,m.spec.destination.repository,p.git,
n);u.push({resource:m,settings:{...p,git:y},dryRun:d,...s===void 0?{}:{metricsFile:s},...r===void 0?{}:{cluster:{client:r.
client,executor:o,isRequired:i}}})}return u}a(pe,"preparedRuns");function Te({metadata:e,...t},n){return{...t,metadata:{
namespace:n,...e}}}a(Te,"inNamespace");var M=["project","jql","epic","issue-keys"],je=[...M,"branch","path","format","layout","relationships","fields","include",
"incremental","prune","name","timeout"],Ce={localRepository:!0};async function ye(e,{env:t}){let n=e.text("manifest");if(n===
void 0)return Ue(e,t);let r=je.find(i=>he(e,i));if(r!==void 0)throw new w(`the inputs manifest and ${r} exclude each oth\
er; write ${r} into the manifest`);let s=await te(n,t.GITHUB_WORKSPACE??".",Ce),o=s.flatMap(({result:i})=>i.ok?i.manifests:
[]);return G(o),{syncs:o.map(i=>D(i,e)),problems:s.flatMap(({result:i,isFile:d})=>i.ok?[]:i.problems.map(u=>({...u,isFile:d})))}}
a(ye,"requestedSyncs");function Ue(e,t){let n=M.filter(s=>he(e,s));if(n.length!==1){let s=n.length===0?"no target is giv\
en":`the inputs ${n.join(" and ")} exclude each other`;throw new w(`${s}; give one of the inputs manifest, ${M.join(", ")}`)}
let r=L(_e(e,Fe(t)));return r.ok?{syncs:r.syncs,problems:[]}:{syncs:[],problems:r.problems.map(s=>({...s,isFile:!1}))}}a(
Ue,"described");function _e(e,t){let n=a(r=>r==="issues"?"issue-keys":r,"nameOf");return{...e,text:a(r=>e.text(r)??(r===
"repository"?t:void 0),"text"),list:a(r=>e.list(n(r)),"list"),label:a((r,s)=>e.label(n(r),s),"label")}}a(_e,"optionsOf");
function Fe(e){let{GITHUB_SERVER_URL:t,GITHUB_REPOSITORY:n}=e;return t&&n?`${t}/${n}`:void 0}a(Fe,"ownRepository");function he(e,t){
return e.text(t)!==void 0||e.list(t)!==void 0||Ge(e,t)}a(he,"isGiven");function Ge(e,t){return e.flag(t)!==void 0||e.integer(
t)!==void 0}a(Ge,"isSaid");var ge=50,Re=50,be=100;function we({runs:e,pullRequests:t,notDue:n,isRefused:r},s){return`${[`## ${Le(e,r)}`,He(e,s),...t.
map(({number:i,url:d})=>`Pull request ${S(`#${i}`,d)}`),...e.flatMap(ze),Be(e),We(e),...e.flatMap(Ke),Qe(e),...n.length===
0?[]:[`Not due: ${n.map(f).join(", ")}`]].filter(i=>i!=="").join(`

`)}
`}a(we,"syncSummary");var De={Completed:"\u2705",Failed:"\u274C",Cancelled:"\u{1F6AB}"};function Le(e,t){if(e.length===0&&
t)return"\u274C Jira sync failed before it began";if(e.length===0)return"Jira sync: nothing was due";let n=k(e,t),r=n===
"Completed"||n==="Failed"||n==="Cancelled"?`${De[n]} `:"",s=e.reduce((d,u)=>d+Ne(u),0),o=e.some(({requested:d})=>d.dryRun),
i=s===0?"no change":`${s} ${s===1?"change":"changes"}`;return`${r}Jira sync ${n.toLowerCase()}: ${i}${o?" (dry run, noth\
ing was written)":""}`}a(Le,"headline");function Ne(e){let t=l(e);return t===void 0?0:t.created.length+t.updated.length+
t.deleted.length}a(Ne,"changeCount");function He(e,t){if(e.length===0)return"";let n=["sync","phase","issues","created",
"updated","deleted","unchanged","failed","time","commit"],r=e.map(s=>{let{resource:o,seconds:i}=s,d=l(s);return[f(o.metadata.
name),o.status?.phase??"",o.status?.syncState?.issues??"",d?.created.length??"",d?.updated.length??"",d?.deleted.length??
"",d?.unchanged??"",o.status?.syncState?.failedIssues??"",`${i.toFixed(1)} s`,Je(s,t)]});return $(n,r)}a(He,"overview");
function Je(e,t){let n=l(e)?.commit;if(n==null)return"";let{repository:r}=e.resource.spec.destination,s=n.slice(0,10);return t===
""||!r.startsWith(`${t}/`)?f(s):S(s,`${r.replace(/\.git$/,"")}/commit/${n}`)}a(Je,"commitLink");function Be(e){let t=new Map;
for(let s of e){let o=l(s);for(let i of["created","updated","deleted"])for(let d of o?.[i]??[]){let u=d.slice(0,d.lastIndexOf(
"-")),c=t.get(u)??{created:0,updated:0,deleted:0};c[i]++,t.set(u,c)}}if(t.size===0)return"";let r=[...t].sort(([s],[o])=>s<
o?-1:1).slice(0,Re).map(([s,{created:o,updated:i,deleted:d}])=>[f(s),o,i,d]);return`### Changes by project

${$(["project","created","updated","deleted"],r)}${T(t.size,Re)}`}a(Be,"changesByProject");function We(e){let t=e.flatMap(
r=>(l(r)?.failed??[]).map(s=>({...s,jira:r.requested.settings.jira.baseUrl})));if(t.length===0)return"";let n=t.slice(0,
ge).map(({id:r,key:s,failure:o,jira:i})=>[S(s??r,Ve(i,r,s)),o.reason,f(o.message)]);return`### Failed issues

${$(["issue","reason","message"],n)}${T(t.length,ge)}`}a(We,"failedIssues");function Ve(e,t,n){let r=n===void 0?`issues/\
?jql=${encodeURIComponent(`id = ${t}`)}`:`browse/${encodeURIComponent(n)}`;return`${e.replace(/\/+$/,"")}/${r}`}a(Ve,"is\
sueAddress");function Ke({resource:e,outcome:t}){if(t.kind==="completed")return[];let n=t.kind==="failed"?`${t.failure.reason}\
: ${t.failure.message}`:t.message;return[`**${f(e.metadata.name)}**: ${f(n)}`]}a(Ke,"reasons");function ze({resource:e,...t}){
let n=l({resource:e,...t})?.planned??[];if(n.length===0)return[];let r=n.slice(0,be).map(({key:s,action:o,why:i})=>[f(s),
o,f(i)]);return[`### Plan of ${f(e.metadata.name)}

${$(["issue","action","why"],r)}${T(n.length,be)}`]}a(ze,"planned");var Ye=1e4;function Qe(e){let t=Math.min(...e.flatMap(
({operations:o})=>o.map(i=>i.startMs)));if(!Number.isFinite(t))return"";let r=Math.max(...e.flatMap(({operations:o})=>o.
map(i=>i.endMs)))-t<Ye?"%S.%L s":"%M:%S",s=e.flatMap(({resource:o,operations:i,...d})=>[`  section ${o.metadata.name}`,...i.
map(({operation:u,...c},m)=>{let y=m===i.length-1&&Xe(d.outcome)?"crit":"done";return`  ${u} :${y}, ${c.startMs-t}, ${c.
endMs-t}`})]);return["```mermaid","gantt","  dateFormat x",`  axisFormat ${r}`,...s,"```"].join(`
`)}a(Qe,"timeline");function Xe(e){return e.kind==="cancelled"||e.kind==="failed"&&e.report===void 0}a(Xe,"isBroken");function T(e,t){
return e>t?`

and ${e-t} more, which the report names`:""}a(T,"more");var Yt=a(async(e,t,n)=>{let r={ended:[],pullRequests:[],notDue:[],isRefused:!1};try{await Ze(e,r,t,n)}catch(s){throw r.isRefused=
!0,s}finally{let{ended:s,pullRequests:o,notDue:i,isRefused:d}=r;for(let u of s.flatMap(re))t.annotate(u);await ae(s,o,d,
t),t.addSummary(we({runs:s,pullRequests:o,notDue:i,isRefused:d},t.env.GITHUB_SERVER_URL??"")),ie(t)}return!r.isRefused&&
r.ended.every(rt)},"run");async function Ze(e,t,n,r){var p=[];try{let{syncs:s,problems:o}=await ye(e,n);for(let b of ne(
o))n.annotate(b);t.isRefused=o.length>0;let i=P(p,await me(e,n),!0);let d=e.flag("dry-run")===!0?void 0:await J(e);let u=await pe(
s,e,n,{cluster:i,metricsFile:d});let c=P(p,le(e,n),!0);se(n,u);for(let b of u){let O=await nt(b,n,r);if(O===void 0?await tt(
b,c,t,n,r):t.notDue.push(O),r.aborted)break}let m=await d?.close();m!==void 0&&n.annotate(et(m))}catch(y){var h=y,g=!0}finally{
var R=j(p,h,g);R&&await R}}a(Ze,"runRequested");function et(e){return{level:"warning",title:"The file of the input metri\
cs-file is not written",message:C(e)}}a(et,"metricsAnnotation");async function tt(e,t,n,r,s){try{let o=await t?.prepare(
e.resource,s),i=await oe({...e,...o},r,s);if(n.ended.push(i),i.outcome.kind==="cancelled")return;let d=await t?.finish(i,
s);if(d===void 0)return;n.pullRequests.push(d),r.log.line(`${e.resource.metadata.name}: pull request ${d.url}`)}catch(o){
if(!(o instanceof U))throw o;n.isRefused=!0;let i=`${e.resource.metadata.name}: ${o.failure.reason}`;r.annotate({level:"\
error",title:i,message:o.message})}}a(tt,"runDelivered");async function nt(e,t,n){let{metadata:r,spec:s}=e.resource;if(!s.
suspend&&t.env.GITHUB_EVENT_NAME!=="schedule")return;let o=await H(e,t,new Date,n);if(o.kind==="due")return;let i=o.kind===
"suspended"?"suspended":`next at ${o.next?.toISOString()??"no time"}`,d=`${r.name} (${i})`;return t.log.line(`${r.name} \
is not run: ${i}`),d}a(nt,"reasonNotToRun");function rt({outcome:e,clusterFailure:t,requested:n}){let r=t===void 0||n.cluster?.
isRequired!==!0;return e.kind==="completed"&&r}a(rt,"isSuccess");export{Yt as run};
