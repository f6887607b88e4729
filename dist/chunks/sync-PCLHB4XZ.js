import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as ee,b as te}from"./chunk-RGXJSF4J.js";import{a as Q,b as X}from"./chunk-KI6WHWT2.js";import{a as z}from"./chunk-O6ADMMM4.js";
import{a as F,b as H,c as J,e as B,f as W,g as V,i as K,j as Z,k as w}from"./chunk-FPH72BES.js";import{a as Y}from"./chunk-TT6G3JAS.js";
import{a as M,b as U,c as _,e as G,f as D,k as L,r as N}from"./chunk-RSNSXN2G.js";import"./chunk-KIROIMR7.js";
import"./chunk-H6Z5QS6F.js";import{c as p,d as $}from"./chunk-YT36VQXJ.js";import{g as C}from"./chunk-6SMXJICK.js";
import"./chunk-LVVYWFKE.js";import{i as A}from"./chunk-L62XGPV2.js";import"./chunk-PSZ7B6LN.js";import"./chunk-TFGBKQWM.js";
import{b as T,c as O,h as b}from"./chunk-P7YMAR4I.js";import{a,f as x,g as j}from"./chunk-KUM6ZNSD.js";import{randomUUID as be}from"node:crypto";import{writeFile as we}from"node:fs/promises";import{join as $e}from"node:path";function P(e,t){let n=new Set(e.map(({outcome:r})=>r.kind));return n.has("cancelled")?"Cancelled":n.has("failed")||t?"Fa\
iled":"Completed"}a(P,"worstPhase");function Se(e,t,n){let r=a(o=>String(e.reduce((i,d)=>i+(o(d)??0),0)),"sum"),s=a(o=>[
...new Set(e.flatMap(i=>o(i)??[]))].join(","),"list");return{phase:P(e,n),changed:String(e.some(Ee)),commit:s(o=>l(o)?.commit),
"total-issues":r(({resource:o})=>o.status?.syncState?.totalIssues),"processed-issues":r(({resource:o})=>o.status?.syncState?.
processedIssues),"successful-issues":r(({resource:o})=>o.status?.syncState?.successfulIssues),"failed-issues":r(({resource:o})=>o.
status?.syncState?.failedIssues),created:r(o=>l(o)?.created.length),updated:r(o=>l(o)?.updated.length),deleted:r(o=>l(o)?.
deleted.length),name:s(({resource:o})=>o.metadata.name),namespace:s(({resource:o})=>o.metadata.namespace??"default"),"pu\
ll-request-url":t.map(({url:o})=>o).join(","),"pull-request-number":t.map(({number:o})=>o).join(",")}}a(Se,"outputsOf");
function Ee(e){let t=l(e);return t!==void 0&&(t.commit!==null||(t.planned??[]).length>0)}a(Ee,"hasChanged");function l({
outcome:e}){return e.kind==="cancelled"?void 0:e.report}a(l,"reportOf");async function ne(e,t,n,r){let s=Se(e,t,n),o={phase:s.
phase,syncs:e.map(({resource:c,outcome:u})=>({namespace:c.metadata.namespace??"default",...L(c,u)}))},i=a((c,u)=>typeof u==
"string"?r.redactor.redact(u):u,"redacted"),d=$e(r.temporaryFolder,`jirasync-report-${be()}.json`);await we(d,`${JSON.stringify(
o,i,2)}
`);for(let[c,u]of Object.entries({...s,report:d}))r.setOutput(c,u)}a(ne,"writeOutputs");var q=100;function re(e){let{resource:t}=e,n=A(t.spec.target),r=["created","updated","deleted"].flatMap(o=>{let i=l(e)?.[o]??
[];if(i.length===0)return[];let d=i.length>q?` and ${i.length-q} more`:"";return[`- ${i.length} ${o}: ${i.slice(0,q).map(
p).join(", ")}${d}`]}),s=r.length===0?"The last run found nothing more to change.":`The last run:

${r.join(`
`)}`;return{title:`Mirror Jira: ${t.metadata.name}`,body:`Changes of ${p(n)} in Jira, by jirasync. Further changes come \
to this pull request until it is merged.

${s}
`}}a(re,"pullRequestText");function ie(e,t){let n=e.text("push")==="pull-request",r=e.text("commit-api")==="github";if(!n&&!r||e.flag("dry-run")===
!0)return;let s=e.text("git-token")??e.text("github-token"),o=n?"push: pull-request":"commit-api: github";if(s===void 0)
throw new b(`${o} needs a token; give the input github-token or git-token`);let{env:i}=t,d=new B({apiUrl:F(i),token:s},{
env:i,now:Date.now,random:Math.random,sleep:G,onWait:a(({seconds:c,message:u})=>t.log.line(`${u} (next try in ${Math.ceil(
c)} s)`),"onWait")});return{async prepare({metadata:c,spec:{destination:u}},f){let h=oe(u.repository,o,t),m=n?se(c.name):
void 0;m!==void 0&&await xe(d,{repository:h,branch:m,base:u.branch},f);let g=r?V(d,h,y=>qe(y,t)):void 0;return{...m===void 0?
{}:{branch:m},...g===void 0?{}:{lander:g}}},async finish(c,u){if(!n)return;let{metadata:f,spec:h}=c.resource,{repository:m,
branch:g}=h.destination,y=oe(m,o,t),R={repository:y,branch:se(f.name),base:g},ge=await ae(d,R,u);if((l(c)?.commit??null)===
null&&!ge)return await Oe(d,R,u);let Re=re(c);return await W(d,{repository:y,head:R.branch,base:g,...Re},u)},[Symbol.asyncDispose]:()=>d[Symbol.
asyncDispose]()}}a(ie,"deliveryOf");function oe(e,t,{env:n}){let r=n.GITHUB_SERVER_URL??"https://github.com",s=H(r,e);if(s!==
void 0)return s;throw O("InvalidSpec",`${t} needs a repository on ${r}, and this one is elsewhere. Leave that input out.`)}
a(oe,"slugOf");var se=a(e=>`jirasync/${e}`,"branchOf"),S="contents: write, pull-requests: write";async function xe(e,t,n){
if(await ae(e,t,n))return;let r=await E(e,t.repository,t.base,n),s=await E(e,t.repository,t.branch,n);if(r===void 0||s===
r)return;let o=`starting the branch ${t.branch} at ${t.base}`,i=`/repos/${t.repository}/git/refs`;if(s===void 0){let d={
ref:`refs/heads/${t.branch}`,sha:r};await e.send({method:"POST",path:i,body:d,what:o,permission:S},n)}else{let d=`${i}/h\
eads/${I(t.branch)}`;await e.send({method:"PATCH",path:d,body:{sha:r,force:!0},what:o,permission:S},n)}}a(xe,"startBranc\
h");async function Oe(e,t,n){let[r,s]=[await E(e,t.repository,t.branch,n),await E(e,t.repository,t.base,n)];if(r===void 0||
r!==s)return;let o=`/repos/${t.repository}/git/refs/heads/${I(t.branch)}`,i=`removing the branch ${t.branch}, which has \
no change`;await e.send({method:"DELETE",path:o,what:i,permission:S},n)}a(Oe,"removeBranch");async function ae(e,{repository:t,
branch:n,base:r},s){let[o=""]=t.split("/"),i=new URLSearchParams({state:"open",head:`${o}:${n}`,base:r}),d=`looking for \
the pull request from ${n} to ${r}`,c=`/repos/${t}/pulls?${i}`,u=await e.send({method:"GET",path:c,what:d,permission:S},
s);return Array.isArray(u)&&u.length>0}a(ae,"hasPullRequest");async function E(e,t,n,r){let s=`/repos/${t}/git/ref/heads\
/${I(n)}`,o=`reading the branch ${n}`;try{let i=await e.send({method:"GET",path:s,what:o,permission:"contents: read"},r);
return Pe(i)}catch(i){if(J(i)===404)return;throw i}}a(E,"headOf");function Pe(e){if(typeof e=="object"&&e!==null&&"objec\
t"in e){let{object:t}=e;if(typeof t=="object"&&t!==null&&"sha"in t&&typeof t.sha=="string")return t.sha}throw O("Malform\
edResponse","GitHub's answer about a branch holds no commit. Check GITHUB_API_URL.")}a(Pe,"shaOf");var I=a(e=>e.split("/").
map(encodeURIComponent).join("/"),"encoded");function qe({commit:e,reason:t},n){let r=`GitHub did not sign the commit ${e}\
 (${t}). It signs what a job's own token or an app commits.`;n.annotate({level:"warning",title:"The commit is not verifi\
ed",message:r})}a(qe,"warn");import{hostname as Ie}from"node:os";var de=["urgent","high","normal","low"];function ke(e){return e.toSorted((t,n)=>de.indexOf(t.spec.priority)-de.indexOf(n.
spec.priority))}a(ke,"byPriority");async function ue(e,t){let n=e.text("cluster")??"auto";if(n==="off"||e.flag("dry-run")===
!0)return;let{KUBECONFIG:r,KUBERNETES_SERVICE_HOST:s}=t.env,o=!!(e.text("kubeconfig")??e.text("context")??(r||s));return n===
"required"||o?z(e,t):void 0}a(ue,"clusterOf");async function ce(e,t,n,r){let s=C(n.env,Ie(),process.pid),o=t.text("clust\
er")==="required",i=t.flag("dry-run")??!1,d=[];for(let c of ke(e)){let u=r===void 0?c:ve(c,r.client.namespace),f=await N(
u,t,n),h=K(t,u.spec.destination.repository,f.git,n);d.push({resource:u,settings:{...f,git:h},dryRun:i,...r===void 0?{}:{
cluster:{client:r.client,executor:s,isRequired:o}}})}return d}a(ce,"preparedRuns");function ve({metadata:e,...t},n){return{
...t,metadata:{namespace:n,...e}}}a(ve,"inNamespace");var k=["project","jql","epic","issue-keys"],je=[...k,"branch","path","format","layout","relationships","fields","include",
"incremental","prune","name","timeout"],Te={localRepository:!0};async function le(e,{env:t}){let n=e.text("manifest");if(n===
void 0)return Ae(e,t);let r=je.find(i=>pe(e,i));if(r!==void 0)throw new b(`the inputs manifest and ${r} exclude each oth\
er; write ${r} into the manifest`);let s=await Y(n,t.GITHUB_WORKSPACE??".",Te),o=s.flatMap(({result:i})=>i.ok?i.manifests:
[]);return M(o),{syncs:o.map(i=>U(i,e)),problems:s.flatMap(({result:i,isFile:d})=>i.ok?[]:i.problems.map(c=>({...c,isFile:d})))}}
a(le,"requestedSyncs");function Ae(e,t){let n=k.filter(s=>pe(e,s));if(n.length!==1){let s=n.length===0?"no target is giv\
en":`the inputs ${n.join(" and ")} exclude each other`;throw new b(`${s}; give one of the inputs manifest, ${k.join(", ")}`)}
let r=_(Ce(e,Me(t)));return r.ok?{syncs:r.syncs,problems:[]}:{syncs:[],problems:r.problems.map(s=>({...s,isFile:!1}))}}a(
Ae,"described");function Ce(e,t){let n=a(r=>r==="issues"?"issue-keys":r,"nameOf");return{...e,text:a(r=>e.text(r)??(r===
"repository"?t:void 0),"text"),list:a(r=>e.list(n(r)),"list"),label:a((r,s)=>e.label(n(r),s),"label")}}a(Ce,"optionsOf");
function Me(e){let{GITHUB_SERVER_URL:t,GITHUB_REPOSITORY:n}=e;return t&&n?`${t}/${n}`:void 0}a(Me,"ownRepository");function pe(e,t){
return e.text(t)!==void 0||e.list(t)!==void 0||Ue(e,t)}a(pe,"isGiven");function Ue(e,t){return e.flag(t)!==void 0||e.integer(
t)!==void 0}a(Ue,"isSaid");var fe=50,me=50,he=100;function ye({runs:e,pullRequests:t,notDue:n,isRefused:r},s){return`${[`## ${Ge(e,r)}`,Le(e,s),...t.
map(({number:i,url:d})=>`Pull request ${$(`#${i}`,d)}`),...e.flatMap(We),Fe(e),He(e),...e.flatMap(Be),Ke(e),...n.length===
0?[]:[`Not due: ${n.map(p).join(", ")}`]].filter(i=>i!=="").join(`

`)}
`}a(ye,"syncSummary");var _e={Completed:"\u2705",Failed:"\u274C",Cancelled:"\u{1F6AB}"};function Ge(e,t){if(e.length===0&&
t)return"\u274C Jira sync failed before it began";if(e.length===0)return"Jira sync: nothing was due";let n=P(e,t),r=n===
"Completed"||n==="Failed"||n==="Cancelled"?`${_e[n]} `:"",s=e.reduce((d,c)=>d+De(c),0),o=e.some(({requested:d})=>d.dryRun),
i=s===0?"no change":`${s} ${s===1?"change":"changes"}`;return`${r}Jira sync ${n.toLowerCase()}: ${i}${o?" (dry run, noth\
ing was written)":""}`}a(Ge,"headline");function De(e){let t=l(e);return t===void 0?0:t.created.length+t.updated.length+
t.deleted.length}a(De,"changeCount");function Le(e,t){if(e.length===0)return"";let n=["sync","phase","issues","created",
"updated","deleted","unchanged","failed","time","commit"],r=e.map(s=>{let{resource:o,seconds:i}=s,d=l(s);return[p(o.metadata.
name),o.status?.phase??"",o.status?.syncState?.issues??"",d?.created.length??"",d?.updated.length??"",d?.deleted.length??
"",d?.unchanged??"",o.status?.syncState?.failedIssues??"",`${i.toFixed(1)} s`,Ne(s,t)]});return w(n,r)}a(Le,"overview");
function Ne(e,t){let n=l(e)?.commit;if(n==null)return"";let{repository:r}=e.resource.spec.destination,s=n.slice(0,10);return t===
""||!r.startsWith(`${t}/`)?p(s):$(s,`${r.replace(/\.git$/,"")}/commit/${n}`)}a(Ne,"commitLink");function Fe(e){let t=new Map;
for(let s of e){let o=l(s);for(let i of["created","updated","deleted"])for(let d of o?.[i]??[]){let c=d.slice(0,d.lastIndexOf(
"-")),u=t.get(c)??{created:0,updated:0,deleted:0};u[i]++,t.set(c,u)}}if(t.size===0)return"";let r=[...t].sort(([s],[o])=>s<
o?-1:1).slice(0,me).map(([s,{created:o,updated:i,deleted:d}])=>[p(s),o,i,d]);return`### Changes by project

${w(["project","created","updated","deleted"],r)}${v(t.size,me)}`}a(Fe,"changesByProject");function He(e){let t=e.flatMap(
r=>(l(r)?.failed??[]).map(s=>({...s,jira:r.requested.settings.jira.baseUrl})));if(t.length===0)return"";let n=t.slice(0,
fe).map(({id:r,key:s,failure:o,jira:i})=>[$(s??r,Je(i,r,s)),o.reason,p(o.message)]);return`### Failed issues

${w(["issue","reason","message"],n)}${v(t.length,fe)}`}a(He,"failedIssues");function Je(e,t,n){let r=n===void 0?`issues/\
?jql=${encodeURIComponent(`id = ${t}`)}`:`browse/${encodeURIComponent(n)}`;return`${e.replace(/\/+$/,"")}/${r}`}a(Je,"is\
sueAddress");function Be({resource:e,outcome:t}){if(t.kind==="completed")return[];let n=t.kind==="failed"?`${t.failure.reason}\
: ${t.failure.message}`:t.message;return[`**${p(e.metadata.name)}**: ${p(n)}`]}a(Be,"reasons");function We({resource:e,...t}){
let n=l({resource:e,...t})?.planned??[];if(n.length===0)return[];let r=n.slice(0,he).map(({key:s,action:o,why:i})=>[p(s),
o,p(i)]);return[`### Plan of ${p(e.metadata.name)}

${w(["issue","action","why"],r)}${v(n.length,he)}`]}a(We,"planned");var Ve=1e4;function Ke(e){let t=Math.min(...e.flatMap(
({operations:o})=>o.map(i=>i.startMs)));if(!Number.isFinite(t))return"";let r=Math.max(...e.flatMap(({operations:o})=>o.
map(i=>i.endMs)))-t<Ve?"%S.%L s":"%M:%S",s=e.flatMap(({resource:o,operations:i,...d})=>[`  section ${o.metadata.name}`,...i.
map(({operation:c,...u},f)=>{let m=f===i.length-1&&ze(d.outcome)?"crit":"done";return`  ${c} :${m}, ${u.startMs-t}, ${u.
endMs-t}`})]);return["```mermaid","gantt","  dateFormat x",`  axisFormat ${r}`,...s,"```"].join(`
`)}a(Ke,"timeline");function ze(e){return e.kind==="cancelled"||e.kind==="failed"&&e.report===void 0}a(ze,"isBroken");function v(e,t){
return e>t?`

and ${e-t} more, which the report names`:""}a(v,"more");var Wt=a(async(e,t,n)=>{let r={ended:[],pullRequests:[],notDue:[],isRefused:!1};try{await Ye(e,r,t,n)}catch(s){throw r.isRefused=
!0,s}finally{let{ended:s,pullRequests:o,notDue:i,isRefused:d}=r;for(let c of s.flatMap(X))t.annotate(c);await ne(s,o,d,t),
t.addSummary(ye({runs:s,pullRequests:o,notDue:i,isRefused:d},t.env.GITHUB_SERVER_URL??"")),te(t)}return!r.isRefused&&r.ended.
every(Ze)},"run");async function Ye(e,t,n,r){var u=[];try{let{syncs:s,problems:o}=await le(e,n);for(let y of Q(o))n.annotate(
y);t.isRefused=o.length>0;let i=x(u,await ue(e,n),!0);let d=await ce(s,e,n,i);let c=x(u,ie(e,n),!0);ee(n,d);for(let y of d){
let R=await Xe(y,n,r);if(R===void 0?await Qe(y,c,t,n,r):t.notDue.push(R),r.aborted)break}}catch(f){var h=f,m=!0}finally{
var g=j(u,h,m);g&&await g}}a(Ye,"runRequested");async function Qe(e,t,n,r,s){try{let o=await t?.prepare(e.resource,s),i=await Z(
{...e,...o},r,s);if(n.ended.push(i),i.outcome.kind==="cancelled")return;let d=await t?.finish(i,s);if(d===void 0)return;
n.pullRequests.push(d),r.log.line(`${e.resource.metadata.name}: pull request ${d.url}`)}catch(o){if(!(o instanceof T))throw o;
n.isRefused=!0;let i=`${e.resource.metadata.name}: ${o.failure.reason}`;r.annotate({level:"error",title:i,message:o.message})}}
a(Qe,"runDelivered");async function Xe(e,t,n){let{metadata:r,spec:s}=e.resource;if(!s.suspend&&t.env.GITHUB_EVENT_NAME!==
"schedule")return;let o=await D(e,t,new Date,n);if(o.kind==="due")return;let i=o.kind==="suspended"?"suspended":`next at\
 ${o.next?.toISOString()??"no time"}`,d=`${r.name} (${i})`;return t.log.line(`${r.name} is not run: ${i}`),d}a(Xe,"reaso\
nNotToRun");function Ze({outcome:e,clusterFailure:t,requested:n}){let r=t===void 0||n.cluster?.isRequired!==!0;return e.
kind==="completed"&&r}a(Ze,"isSuccess");export{Wt as run};
