import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as D,b as K}from"./chunk-DHKS66JT.js";import{a as J,b as B,c as v}from"./chunk-JVVRHIJP.js";import{
a as L}from"./chunk-KNHSBHJ5.js";import{a as T,b as P,c as j,f as A,k as H,l as q,m as N,n as U,q as _,r as F}from"./chunk-GO7PC3AB.js";
import{a as C,c as p,d as R,f as M}from"./chunk-YT36VQXJ.js";import{g as G}from"./chunk-E6LB4MLC.js";import"./chunk-3B7X3JMZ.js";
import"./chunk-ODMDPGMY.js";import"./chunk-56MPPEZ2.js";import"./chunk-KIROIMR7.js";import"./chunk-3BQ4654C.js";
import{h as w}from"./chunk-P7YMAR4I.js";import{a as i,f as I,g as k}from"./chunk-KUM6ZNSD.js";import{hostname as Ge}from"node:os";var re=`github.com ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl
`;function V(n,e,t,r){let s={...ie(n),...ae(n,e,t)};return{...t,...s,...oe(n,e,t,r)}}i(V,"gitLogin");function oe(n,e,t,{
env:r,redactor:s}){let o=n.text("git-username")??t.username,a=i(c=>(s.add(Buffer.from(`${o??"x-access-token"}:${c}`).toString(
"base64")),{...o===void 0?{}:{username:o},password:c}),"login"),d=n.text("git-token");if(d!==void 0)return a(d);let u=t.
password!==void 0||t.bearerToken!==void 0,l=n.text("github-token"),f=S(e)!==void 0&&S(e)===S(r.GITHUB_SERVER_URL??"");return u||
l===void 0||!f?{}:a(l)}i(oe,"password");function ie(n){let e=n.text("ssh-key");return e===void 0?{}:{identity:`${e.replaceAll(
`\r
`,`
`)}
`}}i(ie,"sshKey");function ae(n,e,{knownHostsFile:t}){let r=n.text("ssh-known-hosts");return r!==void 0?{knownHosts:`${r}\

`}:/^(?:ssh:\/\/)?(?:[^@/]+@)?github\.com[:/]/.test(e)&&t===void 0?{knownHosts:re}:{}}i(ae,"knownHosts");function S(n){let e=URL.
canParse(n)?new URL(n):void 0;return e?.protocol==="https:"||e?.protocol==="http:"?e.origin:void 0}i(S,"originOf");var b=["project","jql","epic","issue-keys"],de=[...b,"branch","path","format","layout","relationships","fields","include",
"incremental","prune","name","timeout"],ce={localRepository:!0};async function W(n,{env:e}){let t=n.text("manifest");if(t===
void 0)return ue(n,e);let r=de.find(a=>z(n,a));if(r!==void 0)throw new w(`the inputs manifest and ${r} exclude each othe\
r; write ${r} into the manifest`);let s=await J(t,e.GITHUB_WORKSPACE??".",ce),o=s.flatMap(({result:a})=>a.ok?a.manifests:
[]);return T(o),{syncs:o.map(a=>P(a,n)),problems:s.flatMap(({result:a,isFile:d})=>a.ok?[]:a.problems.map(u=>({...u,isFile:d})))}}
i(W,"requestedSyncs");function ue(n,e){let t=b.filter(s=>z(n,s));if(t.length!==1){let s=t.length===0?"no target is given":
`the inputs ${t.join(" and ")} exclude each other`;throw new w(`${s}; give one of the inputs manifest, ${b.join(", ")}`)}
let r=j(le(n,fe(e)));return r.ok?{syncs:r.syncs,problems:[]}:{syncs:[],problems:r.problems.map(s=>({...s,isFile:!1}))}}i(
ue,"described");function le(n,e){let t=i(r=>r==="issues"?"issue-keys":r,"nameOf");return{...n,text:i(r=>n.text(r)??(r===
"repository"?e:void 0),"text"),list:i(r=>n.list(t(r)),"list"),label:i((r,s)=>n.label(t(r),s),"label")}}i(le,"optionsOf");
function fe(n){let{GITHUB_SERVER_URL:e,GITHUB_REPOSITORY:t}=n;return e&&t?`${e}/${t}`:void 0}i(fe,"ownRepository");function z(n,e){
return n.text(e)!==void 0||n.list(e)!==void 0||pe(n,e)}i(z,"isGiven");function pe(n,e){return n.flag(e)!==void 0||n.integer(
e)!==void 0}i(pe,"isSaid");async function Y(n,e,t){let{name:r}=n.resource.metadata,s=[],o=M(r,n.dryRun?"plan":"sync",e.log,Date.now),a={onEvent:i((c,y)=>{
e.debug(`${r}: ${JSON.stringify({...c,..."failure"in c?{failure:void 0}:{}})}`),c.kind==="operation-started"&&s.push({operation:c.
operation,startMs:c.at.getTime()}),c.kind==="waiting"?o.waiting(c.message,c.seconds):c.kind==="retrying"?o.waiting(c.failure.
message,c.seconds):o.show(y)},"onEvent"),onTrouble:i(({message:c})=>{o.note(`the status in the cluster lags behind: ${c}`),
n.cluster?.isRequired!==!0&&e.annotate({level:"warning",title:`${r}: the cluster does not follow`,message:c})},"onTroubl\
e")},d=await e.group(`Sync ${r}`,()=>_(n,e,a,t)),u=Date.now(),l=s.map((c,y)=>({...c,endMs:s[y+1]?.startMs??u})),f={...d,
requested:n,operations:l};return me(f,e),f}i(Y,"runShown");function me({resource:n,outcome:e,seconds:t},{log:r}){if(e.kind!==
"cancelled"&&e.report!==void 0){let{report:s}=e,o=s.planned===void 0?q(n,s,t):N(n,s,s.planned);for(let a of o)r.line(a)}
e.kind!=="completed"&&r.line(U(n.metadata.name,e,t)),e.kind==="failed"&&e.failure.reason==="Internal"&&e.failure.cause instanceof
Error&&C(e.failure.cause,r)}i(me,"sayHowItEnded");import{randomUUID as ye}from"node:crypto";import{writeFile as ge}from"node:fs/promises";import{join as he}from"node:path";function $(n,e){let t=new Set(n.map(({outcome:r})=>r.kind));return t.has("cancelled")?"Cancelled":t.has("failed")||e?"Fa\
iled":"Completed"}i($,"worstPhase");function Re(n,e){let t=i(s=>String(n.reduce((o,a)=>o+(s(a)??0),0)),"sum"),r=i(s=>[...new Set(
n.flatMap(o=>s(o)??[]))].join(","),"list");return{phase:$(n,e),changed:String(n.some(we)),commit:r(s=>m(s)?.commit),"tot\
al-issues":t(({resource:s})=>s.status?.syncState?.totalIssues),"processed-issues":t(({resource:s})=>s.status?.syncState?.
processedIssues),"successful-issues":t(({resource:s})=>s.status?.syncState?.successfulIssues),"failed-issues":t(({resource:s})=>s.
status?.syncState?.failedIssues),created:t(s=>m(s)?.created.length),updated:t(s=>m(s)?.updated.length),deleted:t(s=>m(s)?.
deleted.length),name:r(({resource:s})=>s.metadata.name),namespace:r(({resource:s})=>s.metadata.namespace??"default")}}i(
Re,"outputsOf");function we(n){let e=m(n);return e!==void 0&&(e.commit!==null||(e.planned??[]).length>0)}i(we,"hasChange\
d");function m({outcome:n}){return n.kind==="cancelled"?void 0:n.report}i(m,"reportOf");async function Z(n,e,t){let r=Re(
n,e),s={phase:r.phase,syncs:n.map(({resource:d,outcome:u})=>({namespace:d.metadata.namespace??"default",...H(d,u)}))},o=i(
(d,u)=>typeof u=="string"?t.redactor.redact(u):u,"redacted"),a=he(t.temporaryFolder,`jirasync-report-${ye()}.json`);await ge(
a,`${JSON.stringify(s,o,2)}
`);for(let[d,u]of Object.entries({...r,report:a}))t.setOutput(d,u)}i(Z,"writeOutputs");var Q=50,X=50,ee=100;function ne(n,e,t,r){return`${[`## ${be(n,e)}`,Ee(n,r),...n.flatMap(Ce),Oe(n),Ie(n),...n.flatMap(ke),
Me(n),...t.length===0?[]:[`Not due: ${t.map(p).join(", ")}`]].filter(o=>o!=="").join(`

`)}
`}i(ne,"syncSummary");var Se={Completed:"\u2705",Failed:"\u274C",Cancelled:"\u{1F6AB}"};function be(n,e){if(n.length===0&&
e)return"\u274C Jira sync failed before it began";if(n.length===0)return"Jira sync: nothing was due";let t=$(n,e),r=t===
"Completed"||t==="Failed"||t==="Cancelled"?`${Se[t]} `:"",s=n.reduce((d,u)=>d+$e(u),0),o=n.some(({requested:d})=>d.dryRun),
a=s===0?"no change":`${s} ${s===1?"change":"changes"}`;return`${r}Jira sync ${t.toLowerCase()}: ${a}${o?" (dry run, noth\
ing was written)":""}`}i(be,"headline");function $e(n){let e=m(n);return e===void 0?0:e.created.length+e.updated.length+
e.deleted.length}i($e,"changeCount");function Ee(n,e){if(n.length===0)return"";let t=["sync","phase","issues","created",
"updated","deleted","unchanged","failed","time","commit"],r=n.map(s=>{let{resource:o,seconds:a}=s,d=m(s);return[p(o.metadata.
name),o.status?.phase??"",o.status?.syncState?.issues??"",d?.created.length??"",d?.updated.length??"",d?.deleted.length??
"",d?.unchanged??"",o.status?.syncState?.failedIssues??"",`${a.toFixed(1)} s`,xe(s,e)]});return h(t,r)}i(Ee,"overview");
function xe(n,e){let t=m(n)?.commit;if(t==null)return"";let{repository:r}=n.resource.spec.destination,s=t.slice(0,10);return e===
""||!r.startsWith(`${e}/`)?p(s):R(s,`${r.replace(/\.git$/,"")}/commit/${t}`)}i(xe,"commitLink");function Oe(n){let e=new Map;
for(let s of n){let o=m(s);for(let a of["created","updated","deleted"])for(let d of o?.[a]??[]){let u=d.slice(0,d.lastIndexOf(
"-")),l=e.get(u)??{created:0,updated:0,deleted:0};l[a]++,e.set(u,l)}}if(e.size===0)return"";let r=[...e].sort(([s],[o])=>s<
o?-1:1).slice(0,X).map(([s,{created:o,updated:a,deleted:d}])=>[p(s),o,a,d]);return`### Changes by project

${h(["project","created","updated","deleted"],r)}${E(e.size,X)}`}i(Oe,"changesByProject");function Ie(n){let e=n.flatMap(
r=>(m(r)?.failed??[]).map(s=>({...s,jira:r.requested.settings.jira.baseUrl})));if(e.length===0)return"";let t=e.slice(0,
Q).map(({id:r,key:s,failure:o,jira:a})=>[s===void 0?p(r):R(s,`${a.replace(/\/$/,"")}/browse/${encodeURIComponent(s)}`),o.
reason,p(o.message)]);return`### Failed issues

${h(["issue","reason","message"],t)}${E(e.length,Q)}`}i(Ie,"failedIssues");function ke({resource:n,outcome:e}){if(e.kind===
"completed")return[];let t=e.kind==="failed"?`${e.failure.reason}: ${e.failure.message}`:e.message;return[`**${p(n.metadata.
name)}**: ${p(t)}`]}i(ke,"reasons");function Ce({resource:n,...e}){let t=m({resource:n,...e})?.planned??[];if(t.length===
0)return[];let r=t.slice(0,ee).map(({key:s,action:o,why:a})=>[p(s),o,p(a)]);return[`### Plan of ${p(n.metadata.name)}

${h(["issue","action","why"],r)}${E(t.length,ee)}`]}i(Ce,"planned");function Me(n){let e=Math.min(...n.flatMap(({operations:r})=>r.
map(s=>s.startMs)));return Number.isFinite(e)?["```mermaid","gantt","  dateFormat x","  axisFormat %M:%S",...n.flatMap(({
resource:r,operations:s,outcome:o})=>[`  section ${r.metadata.name}`,...s.map(({operation:a,...d},u)=>{let f=u===s.length-
1&&o.kind!=="completed"?"crit":"done";return`  ${a} :${f}, ${d.startMs-e}, ${d.endMs-e}`})]),"```"].join(`
`):""}i(Me,"timeline");function h(n,e){let t=i(r=>`| ${r.join(" | ")} |`,"line");return[t(n),t(n.map(()=>"---")),...e.map(
t)].join(`
`)}i(h,"table");function E(n,e){return n>e?`

and ${n-e} more, which the report names`:""}i(E,"more");var gn=i(async(n,e,t)=>{let r=[],s=[],o=!0;try{var a=[];try{let{syncs:c,problems:y}=await W(n,e);for(let g of B(y))e.annotate(
g);o=y.length>0;let se=I(a,await Ae(n,e),!0);let x=await He(je(c),n,e,se);D(e,x);for(let g of x){let O=await Te(g,e,t);if(O===
void 0?r.push(await Y(g,e,t)):s.push(O),t.aborted)break}}catch(d){var u=d,l=!0}finally{var f=k(a,u,l);f&&await f}}catch(c){
throw o=!0,c}finally{for(let c of r.flatMap(v))e.annotate(c);await Z(r,o,e),e.addSummary(ne(r,o,s,e.env.GITHUB_SERVER_URL??
"")),K(e)}return!o&&r.every(Pe)},"run");async function Te(n,e,t){let{metadata:r,spec:s}=n.resource;if(!s.suspend&&e.env.
GITHUB_EVENT_NAME!=="schedule")return;let o=await A(n,e,new Date,t);if(o.kind==="due")return;let a=o.kind==="suspended"?
"suspended":`next at ${o.next?.toISOString()??"no time"}`,d=`${r.name} (${a})`;return e.log.line(`${r.name} is not run: ${a}`),
d}i(Te,"reasonNotToRun");function Pe({outcome:n,clusterFailure:e,requested:t}){let r=e===void 0||t.cluster?.isRequired!==
!0;return n.kind==="completed"&&r}i(Pe,"isSuccess");var te=["urgent","high","normal","low"];function je(n){return n.toSorted(
(e,t)=>te.indexOf(e.spec.priority)-te.indexOf(t.spec.priority))}i(je,"byPriority");async function Ae(n,e){let t=n.text("\
cluster")??"auto";if(t==="off"||n.flag("dry-run")===!0)return;let{KUBECONFIG:r,KUBERNETES_SERVICE_HOST:s}=e.env,o=!!(n.text(
"kubeconfig")??n.text("context")??(r||s));return t==="required"||o?L(n,e):void 0}i(Ae,"clusterOf");async function He(n,e,t,r){
let s=G(t.env,Ge(),process.pid),o=e.text("cluster")==="required",a=e.flag("dry-run")??!1,d=[];for(let u of n){let l=r===
void 0?u:qe(u,r.client.namespace),f=await F(l,e,t),c=V(e,l.spec.destination.repository,f.git,t);d.push({resource:l,settings:{
...f,git:c},dryRun:a,...r===void 0?{}:{cluster:{client:r.client,executor:s,isRequired:o}}})}return d}i(He,"prepared");function qe({
metadata:n,...e},t){return{...e,metadata:{namespace:t,...n}}}i(qe,"inNamespace");export{gn as run};
