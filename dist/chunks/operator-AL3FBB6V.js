import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as ht}from"./chunk-EWS6TLJT.js";import{a as ut}from"./chunk-VOBHPI4Z.js";import{a as pt}from"./chunk-WZRP5CWD.js";
import{d as ct,j as K,m as lt,u as ft}from"./chunk-Z4THCEBJ.js";import"./chunk-GFJBUMKT.js";import"./chunk-GKFPDETC.js";
import{b as mt}from"./chunk-ISUN66EZ.js";import{a as we}from"./chunk-TE6627GS.js";import{e as qe}from"./chunk-4CZJ5VLM.js";
import{B as dt,b as rt,e as x,f as L,i as O,k as ot,l as ne,m as it,n as st,o as re,p as at}from"./chunk-3HBSGVMJ.js";
import{e as Xe,f as Qe,j as ve,k as te,l as Oe,s as nt,t as T}from"./chunk-D243JDL6.js";import{A as et,D as tt,b as Ze,
t as ee,u as J}from"./chunk-CIOCCTIH.js";import{c as Ye,d as f,f as z,k as b,m as h,o as N,r as Z,s as Ve,x as Be}from"./chunk-OPXG4YK7.js";
import"./chunk-TFGBKQWM.js";import{b as g,c as k,d as Q,e as Re,h as j}from"./chunk-ZC44NFCY.js";import{a as i,
f as $,g as X}from"./chunk-KUM6ZNSD.js";function xe(r){return{onSync:i((e,t)=>mn(r,e,t),"onSync"),onGone:i(e=>r.write("info","Deleted",oe(e)),"onGone"),onReconciled({
key:e,result:t,seconds:n}){r.write(t==="error"?"warn":"debug","Reconciled",{...oe(e),result:t,seconds:ke(n)})},onQueue:i(
()=>{},"onQueue"),onRun:i(e=>hn(r,e),"onRun"),onJiraRequest({host:e,status:t,seconds:n}){r.write("debug","Jira answered",
{host:e,status:t,seconds:ke(n)})},onLeader(e){r.write("info",e?"This replica leads":"This replica stands by")},onTrouble({
reason:e,message:t}){r.write("warn",t,{reason:e})}}}i(xe,"logObserver");function mn(r,e,t){if(t===void 0){r.write("debug",
"Found",{...Ee(e),phase:e.status.phase});return}t.generation!==e.generation&&r.write("info","Spec changed",{...Ee(e),generation:e.
generation});let n=re(t.status,e.status);if(n===void 0)return;let{reason:o,type:s,note:a}=n,{issues:d,commit:u}=e.status.
syncState??{},c=o==="Completed"?{issues:d,commit:u}:{},l=e.status.retryCount||void 0;r.write(s==="Warning"?"warn":"info",
a,{...Ee(e),event:o,retryCount:l,...c})}i(mn,"logSync");function hn(r,e){let t=oe(e.key);if(e.kind==="started")r.write("\
info","Run started",{...t,executor:e.executor,why:e.why});else if(e.kind==="ended"){let{executor:n,phase:o,seconds:s}=e;
r.write("info","Run ended",{...t,executor:n,phase:o,seconds:ke(s)})}else e.result==="error"&&r.write("warn","The API ser\
ver did not take a status; it is written again",t)}i(hn,"logRun");function oe({name:r,namespace:e}){return{sync:r,namespace:e}}
i(oe,"fieldsOf");function Ee(r){return{...oe(r),operationID:r.status.syncState?.operationID}}i(Ee,"syncFields");function ke(r){
return Math.round(r*1e3)/1e3}i(ke,"rounded");import{isDeepStrictEqual as yn}from"node:util";function Ae({syncs:r,jira:e,controller:t}){return{onSync(n,o){o!==void 0&&o.createdAt?.getTime()!==n.createdAt?.getTime()?
r.forget(o):o!==void 0&&!yn(o.status,n.status)&&r.countUpdate(n,"success"),r.observe(n)},onGone:i(n=>r.forget(n),"onGone"),
onReconciled:i(({result:n,seconds:o})=>t.countReconciled(n,o),"onReconciled"),onQueue:i(n=>t.setQueue(n),"onQueue"),onRun(n){
n.kind==="status-written"&&n.result==="error"&&r.countUpdate(n.key,"error")},onJiraRequest:i(n=>e.count(n),"onJiraReques\
t"),onLeader:i(n=>t.setLeader(n),"onLeader"),onTrouble:i(()=>{},"onTrouble")}}i(Ae,"metricsObserver");function Te(r){let e=i(t=>{for(let n of r)t(n)},"each");return{onSync:i((t,n)=>e(({onSync:o})=>o(t,n)),"onSync"),onGone:i(
t=>e(({onGone:n})=>n(t)),"onGone"),onReconciled:i(t=>e(({onReconciled:n})=>n(t)),"onReconciled"),onQueue:i(t=>e(({onQueue:n})=>n(
t)),"onQueue"),onRun:i(t=>e(({onRun:n})=>n(t)),"onRun"),onJiraRequest:i(t=>e(({onJiraRequest:n})=>n(t)),"onJiraRequest"),
onLeader:i(t=>e(({onLeader:n})=>n(t)),"onLeader"),onTrouble:i(t=>e(({onTrouble:n})=>n(t)),"onTrouble")}}i(Te,"allObserve\
rs");import{setImmediate as Wr}from"node:timers/promises";import{mkdtemp as On,rm as En}from"node:fs/promises";import{tmpdir as kn}from"node:os";import{join as xn}from"node:path";import{mkdir as gn,mkdtemp as Sn,readdir as bn,rm as yt,writeFile as Rn}from"node:fs/promises";import{tmpdir as gt}from"node:os";
import{join as ie}from"node:path";var St="jirasync-run-",Ce="jira-sync-code-",wn=new RegExp(`^(?:${St}|${Ce})(\\d+)-`);async function bt({env:r,files:e},t=gt()){
let n=await Sn(ie(t,`${St}${process.pid}-`)),o=i(()=>yt(n,{recursive:!0,force:!0,maxRetries:5}),"remove");try{let s=ie(n,
"tmp");await gn(s);let a=Object.entries(e).map(([u,c],l)=>({variable:u,content:c,file:ie(n,`secret-${l}`)}));await Promise.
all(a.map(({file:u,content:c})=>Rn(u,c,{mode:384,flag:"wx"})));let d=Object.fromEntries(a.map(({variable:u,file:c})=>[u,
c]));return{path:n,env:{...r,...d,TMPDIR:s},[Symbol.asyncDispose]:o}}catch(s){throw await o(),s}}i(bt,"createRunFolder");
async function Rt(r=gt()){let e=(await bn(r).catch(()=>[])).filter(t=>{let[,n]=wn.exec(t)??[];return n!==void 0&&(Number(
n)===process.pid||!vn(Number(n)))});await Promise.all(e.map(t=>yt(ie(r,t),{recursive:!0,force:!0,maxRetries:5})))}i(Rt,"\
removeAbandonedFolders");function vn(r){try{return process.kill(r,0),!0}catch(e){return e instanceof Error&&"code"in e&&
e.code==="EPERM"}}i(vn,"isAlive");async function wt(r=kn()){let e=await On(xn(r,`${Ce}${process.pid}-`)).catch(()=>{});return{env:e===void 0?{}:{NODE_COMPILE_CACHE:e},
[Symbol.asyncDispose]:async()=>{e!==void 0&&await En(e,{recursive:!0,force:!0,maxRetries:5}).catch(()=>{})}}}i(wt,"creat\
eCodeCache");function vt(r,e,t){return{key:r,sync:e,shown:void 0,isGone:!1,heartbeat:{value:Et(e),seenAt:t},run:void 0,past:void 0,startedAt:void 0,
queued:void 0,secretVersions:new Map}}i(vt,"newEntry");function G(r,e,t){r.sync=e;let n=Et(e);n!==r.heartbeat.value&&(r.
heartbeat={value:n,seenAt:t})}i(G,"updateEntry");function Ot({run:r,past:e,queued:t,sync:n},o){return r!==void 0?r.isStopping?
{kind:"stopping"}:{kind:"running",cancelRequest:r.cancelRequest}:e!==void 0&&!An(e,n,o)?e.wasStopped?{kind:"queued",cancelRequest:e.
cancelRequest}:{kind:"crashed",retryCount:e.retryCount,message:e.lostMessage,isFinal:e.isFinal}:t===void 0?{kind:"none"}:
{kind:"queued",cancelRequest:t.cancelRequest}}i(Ot,"ownRunOf");function An({executor:r,previousOperation:e},{status:t},n){
return t.syncState?.operationID===e?!1:t.phase!=="Running"||t.executor===void 0?t.phase!=="Running":t.executor.kind!==r||
r==="Operator"&&t.executor.id!==n}i(An,"hasLeftResult");function Et({status:r}){return`${r.executor?.id} ${r.executor?.lastHeartbeat}`}
i(Et,"heartbeatOf");import{createHash as Tn}from"node:crypto";var kt="/var/run/secrets/sync.jira.io/git",Ie={"base-url":"JIRA_BASE_URL",email:"JIRA_EMAIL",pat:"JIRA_PAT"},Pe={username:"\
JIRASYNC_GIT_USERNAME",password:"JIRASYNC_GIT_PASSWORD",bearerToken:"JIRASYNC_GIT_BEARER_TOKEN"},_e={identity:"JIRASYNC_\
GIT_IDENTITY_FILE",known_hosts:"JIRASYNC_GIT_KNOWN_HOSTS_FILE","ca.crt":"JIRASYNC_GIT_CA_FILE"};function xt({name:r,keys:e}){
return{env:Tt(r,e,Ie),volumes:[],mounts:[]}}i(xt,"jiraCredentials");function At({name:r,keys:e}){let t=Object.entries(_e).
filter(([s])=>e.includes(s)),n=[...Tt(r,e,Pe),...t.map(([s,a])=>({name:a,value:`${kt}/${s}`}))];if(t.length===0)return{env:n,
volumes:[],mounts:[]};let o=t.map(([s])=>({key:s,path:s}));return{env:n,volumes:[{name:"git",secret:{secretName:r,defaultMode:288,
items:o}}],mounts:[{name:"git",mountPath:kt,readOnly:!0}]}}i(At,"gitCredentials");function Tt(r,e,t){return Object.entries(
t).filter(([n])=>e.includes(n)).map(([n,o])=>({name:o,valueFrom:{secretKeyRef:{name:r,key:n}}}))}i(Tt,"variables");var C=ne("batch/v1","Job","jobs"),Cn="sync.jira.io/name",In="sync.jira.io/run",Pn="jirasync-job",Me="jira-sync-job",De=1e3,
_n=3600,Dn={requests:{cpu:"100m",memory:"128Mi"},limits:{memory:"512Mi"}},Ct=10,Mn=10,jn=600,Nn=600;function It(r,e){let{
name:t,namespace:n,uid:o,spec:s}=r,{maxRetries:a}=s.retryPolicy,d=je(r,e.run),u={...s.labels,app:Me,[Cn]:t};return{apiVersion:C.
apiVersion,kind:C.kind,metadata:{name:d,namespace:n,labels:u,annotations:{[In]:e.run},ownerReferences:[{apiVersion:ee,kind:J,
name:t,uid:o,controller:!0,blockOwnerDeletion:!0}]},spec:{completions:1,parallelism:1,backoffLimit:a,podReplacementPolicy:"\
Failed",podFailurePolicy:{rules:Jn},activeDeadlineSeconds:s.timeout*(a+1)+Ln(a)+Nn,ttlSecondsAfterFinished:e.keepSeconds??
_n,template:{metadata:{labels:u},spec:Wn(r,d,e)}}}}i(It,"jobFor");function je({name:r,uid:e},t){let n=Tn("sha256").update(
JSON.stringify([e,t])).digest("hex").slice(0,Ct);return`${r.replaceAll(".","-").slice(0,Ze-Ct-1).replace(/-+$/,"")}-${n}`}
i(je,"jobName");var Jn=[{action:"Ignore",onPodConditions:[{type:"DisruptionTarget",status:"True"}]},{action:"FailJob",onExitCodes:{
containerName:"jirasync",operator:"In",values:Object.values(Qe).filter(r=>r!==0)}}];function Ln(r){let e=0;for(let t=0;t<
r;t++)e+=Math.min(Mn*2**t,jn);return e}i(Ln,"backoffSeconds");function Wn({name:r,namespace:e},t,n){let o=[xt(n.jira),...n.
git===void 0?[]:[At(n.git)]],s=i(a=>o.flatMap(d=>d[a]),"all");return{restartPolicy:"Never",serviceAccountName:n.serviceAccount??
Pn,enableServiceLinks:!1,terminationGracePeriodSeconds:30,securityContext:{runAsNonRoot:!0,runAsUser:De,runAsGroup:De,fsGroup:De,
seccompProfile:{type:"RuntimeDefault"}},containers:[{name:"jirasync",image:n.image,args:["run",r,"--namespace",e],env:[...$n(
{...n.env,...Fn,JIRASYNC_EXECUTOR_ID:t}),...s("env")],resources:n.resources??Dn,securityContext:{allowPrivilegeEscalation:!1,
readOnlyRootFilesystem:!0,capabilities:{drop:["ALL"]}},terminationMessagePolicy:"FallbackToLogsOnError",volumeMounts:[{name:"\
tmp",mountPath:"/tmp"},...s("mounts")]}],volumes:[{name:"tmp",emptyDir:{}},...s("volumes")]}}i(Wn,"podSpec");var Fn={JIRASYNC_EXECUTOR:"\
Job",HOME:"/tmp",TMPDIR:"/tmp"};function $n(r){return Object.entries(r).map(([e,t])=>({name:e,value:t.replaceAll("$","$$\
$$")}))}i($n,"variables");async function Dt(r,{source:e,destination:t},n,o){let s=i((u,c)=>c===void 0?void 0:Ne(r,u,{name:c.name,namespace:n},o),"\
read"),[a,d]=await Promise.all([s("spec.source.secretRef",e?.secretRef),s("spec.destination.secretRef",t.secretRef)]);return{
jira:a,git:d}}i(Dt,"readSecrets");function Mt({jira:r,git:e},t){return{env:{...r===void 0?t:_t(r,Ie),..._t(e,Pe)},files:jt(
e,_e)}}i(Mt,"runSecrets");var Pt=64*1024,zn=Z(f(),f()).nullish();async function Ne(r,e,t,n){try{let o=await r.get(ot,t,n),
s=zn.parse(o.data)??{},a=Object.entries(s).map(([d,u])=>[d,Buffer.from(u,"base64")]);return{name:t.name,resourceVersion:o.
metadata.resourceVersion,data:Object.fromEntries(a)}}catch(o){throw x(o)?k("NotFound",`There is no Secret ${t.name} in n\
amespace ${t.namespace}, which ${e} needs. Create it: kubectl create secret generic ${t.name} -n ${t.namespace}`,o):o}}i(
Ne,"readSecret");function _t(r,e){let t=Object.entries(jt(r,e)).map(([n,o])=>[n,o.toString("utf8")]);for(let[n,o]of t){if(o.
includes("\0"))throw k("InvalidSpec",`The Secret ${r?.name} holds a NUL character for ${n}. Create it again.`);if(Buffer.
byteLength(o)>Pt){let s=`The Secret ${r?.name} holds more than ${Pt} bytes for ${n}. Create it again.`;throw k("InvalidS\
pec",s)}}return Object.fromEntries(t)}i(_t,"variables");function jt(r,e){let t={};for(let[n,o]of Object.entries(e)){let s=r?.
data[n];s!==void 0&&s.length>0&&(t[o]=s)}return t}i(jt,"picked");var Kn="jira-credentials";function Nt(r,e){let t=`See its pods: kubectl describe job ${r}`;switch(e.kind){case"running":
return;case"succeeded":return{lostMessage:`Its Job ${r} has ended and left no result. ${t}`,isFinal:!1};case"failed":return{
lostMessage:`Its Job ${r} failed (${e.reason}): ${e.message}. ${t}`,isFinal:!0};case"lost":return{lostMessage:`Its Job ${r}\
 was deleted before its end.`,isFinal:!1};default:return e}}i(Nt,"endOf");var se=class{static{i(this,"JobRuns")}#t;#e;#r=new Map;#n=new Map;areKnown=!1;constructor(e,t){
this.#t=e,this.#e=t}take(e,t){let{name:n,namespace:o}=t.metadata,s=`${o}/${n}`;e==="deleted"?this.#r.delete(s):this.#r.set(
s,t);let a=Nt(n,e==="deleted"?{kind:"lost"}:t.state);return a!==void 0&&(this.#n.get(s)?.(a),this.#n.delete(s)),t.syncUid}found({
sync:e}){for(let{syncUid:t,state:n,metadata:o}of this.#r.values())if(t===e.uid&&n.kind==="running")return this.#i(e,o.name)}async start({
sync:e},t,n,o,s,a){let{image:d,env:u}=this.#t.jobs;if(d===void 0)throw k("InvalidSpec","The operator does not know the i\
mage for Jobs. Set its variable JIRASYNC_IMAGE, or use spec.executor: Operator.");let{namespace:c,status:l,generation:p,
request:y}=e,S=JSON.stringify([p,y,l.syncState?.operationID,o]),R=n.jira??await this.#o(c,a),w=It({...e,spec:t},{image:d,
run:S,jira:Jt(R),...n.git===void 0?{}:{git:Jt(n.git)},env:{...u,JIRASYNC_RETRY_COUNT:String(o)}}),v=je(e,S);await s(v);try{
await this.#e.client.create(C,w,a)}catch(M){if(!L(M))throw M}return this.#i(e,v,o)}#i(e,t,n=e.status.retryCount??0){let{
uid:o,namespace:s,cancelRequest:a,status:d}=e,u=`${s}/${t}`,{promise:c,resolve:l}=Promise.withResolvers(),p=this.#r.get(
u),y=p===void 0?void 0:Nt(t,p.state);y===void 0?this.#n.set(u,l):l(y);let S=d.executor?.kind==="Job"&&d.executor.id===t;
return{executor:"Job",uid:o,startedMs:this.#e.now(),retryCount:n,cancelRequest:a,previousOperation:S?void 0:d.syncState?.
operationID,isStopping:!1,stop:i((R,w)=>this.#s(R,w,{name:t,namespace:s}),"stop"),ended:c}}#s(e,t,n){e==="cancelled"&&this.#e.
schedule(t?this.#t.graceMs:0,()=>{if(!this.#n.has(`${n.namespace}/${n.name}`))return;let o=AbortSignal.timeout(this.#t.graceMs);
this.#e.client.delete(C,n,o).catch(s=>{s instanceof g&&!x(s)&&this.#e.observer.onTrouble(s.failure)})})}async#o(e,t){return Ne(
this.#e.client,"a Job without spec.source",{name:Kn,namespace:e},t)}};function Jt({name:r,data:e}){return{name:r,keys:Object.
keys(e)}}i(Jt,"keysOf");var I="sync.jira.io/run",P=["urgent","high","normal","low"],Lt=h({name:f()}).optional().catch(void 0),Gn=h({metadata:h({
uid:f().catch(""),resourceVersion:f().catch(""),annotations:Z(f(),f()).catch({}),finalizers:b(f()).catch([])}),spec:h({priority:Ve(
P).catch("normal"),schedule:f().optional().catch(void 0),timeZone:f().optional().catch(void 0),ttlSecondsAfterFinished:z().
optional().catch(void 0),retryPolicy:h({maxRetries:z().catch(3),backoffMultiplier:z().catch(2),initialDelay:z().catch(30)}).
catch({maxRetries:3,backoffMultiplier:2,initialDelay:30}),source:h({secretRef:Lt}).optional().catch(void 0),destination:h(
{repository:f().catch(""),branch:f().catch("main"),secretRef:Lt}).catch({repository:"",branch:"main"})}).catch({priority:"\
normal",retryPolicy:{maxRetries:3,backoffMultiplier:2,initialDelay:30},destination:{repository:"",branch:"main"}})});function W(r){
let{metadata:e,spec:t}=Gn.parse(r),n=Un(r),{repository:o,branch:s}=t.destination,a=[t.source?.secretRef?.name,t.destination.
secretRef?.name];return{...n,namespace:n.namespace??"default",uid:e.uid,resourceVersion:e.resourceVersion,priority:t.priority,
schedule:t.schedule,timeZone:t.timeZone,ttlSeconds:t.ttlSecondsAfterFinished,retryPolicy:t.retryPolicy,cancelRequest:e.annotations[rt],
finalizers:e.finalizers,place:`${Hn(o)}#${s}`,secrets:a.filter(d=>d!==void 0)}}i(W,"watchedSync");function Un(r){try{return ve(
r)}catch(e){if(!(e instanceof Ye))throw e;return ve({...r,status:nt})}}i(Un,"observedOf");function Hn(r){let e=r.replace(
/\/+$/,"").replace(/\.git$/,"");if(!URL.canParse(e))return e;let{host:t,pathname:n}=new URL(e);return`${t.toLowerCase()}${n}`}
i(Hn,"placeOf");var qn=N({metadata:N({name:f().default("")})}),Je={apiVersion:ee,kind:J,plural:"jirasyncs",read:i(r=>{let e=W(
qn.parse(r)),{name:t,namespace:n,uid:o,resourceVersion:s}=e;return{metadata:{name:t,namespace:n,uid:o,resourceVersion:s},
sync:e}},"read")};async function F(r,e,t,n){let{name:o,namespace:s,uid:a,resourceVersion:d}=e.metadata,{finalizers:u}=W(e);if(u.includes(I)===
t)return;let c=u.filter(p=>p!==I),l={metadata:{uid:a,resourceVersion:d,finalizers:t?[...c,I]:c}};await r.patch(O,{name:o,
namespace:s},l,n)}i(F,"setHeld");var Yn=3e3,ae=class{static{i(this,"ActiveRuns")}#t;#e;#r=new Set;constructor(e,t){this.#t=e,this.#e=t}follow(e,t,n){let{
name:o,namespace:s}=e.sync;e.run=t,this.#r.add(e),this.#t.observer.onRun({kind:"started",key:{name:o,namespace:s},executor:t.
executor,why:n}),t.ended.then(a=>{let d=(this.#t.now()-t.startedMs)/1e3,u={...t,...a,seconds:d,wasStopped:t.isStopping,isTold:!1};
e.run=void 0,e.sync.uid===t.uid&&(e.past=u),this.#r.delete(e),this.#e(e.key)})}stop({run:e,sync:t},n){e===void 0||e.isStopping||
(e.isStopping=!0,e.stop(n,t.status.phase==="Running"))}tellEnd({past:e,sync:{name:t,namespace:n,status:o}}){if(e===void 0||
e.isTold)return;e.isTold=!0;let{executor:s,seconds:a}=e;this.#t.observer.onRun({kind:"ended",key:{name:t,namespace:n},executor:s,
phase:o.phase,seconds:a})}async interrupt(){let e=[...this.#r].filter(({run:t})=>t?.executor==="Operator");await Promise.
all(e.map(t=>this.#n(t)))}async#n({run:e,sync:{name:t,namespace:n}}){e?.stop("interrupted",!0),await e?.ended;let{client:o,
observer:s}=this.#t;try{let a=AbortSignal.timeout(Yn),d=await o.get(O,{name:t,namespace:n},a);d.status.phase!=="Running"&&
await F(o,d,!1,a)}catch(a){if(!(a instanceof g))throw a;x(a)||s.onTrouble(a.failure)}}};import{createHash as Vn}from"node:crypto";var Bn=1e4;function Wt({namespace:r,name:e}){return Vn("sha256").update(`${r}/${e}`).digest().readUInt32BE()%Bn}i(Wt,"ji\
tterMs");function Ft(r,e){let{now:t,nextTime:n}=e,{schedule:o,timeZone:s,status:a}=r;if(o===void 0)return{kind:"never"};let d=i(p=>n(
o,s,p),"after"),u=d(t),c=a.nextSyncTime===void 0?void 0:new Date(a.nextSyncTime);if(c!==void 0&&Xn(c,d)&&(c<=t||c.getTime()===
u?.getTime()))return{kind:"planned",time:c};let l=c===void 0?d(Qn(r,e))??u:u;return l===void 0?{kind:"never"}:l<=t?{kind:"\
planned",time:l}:{kind:"unwritten",time:l}}i(Ft,"planOf");function Xn(r,e){return e(new Date(r.getTime()-1))?.getTime()===
r.getTime()}i(Xn,"isNamed");function Qn(r,{now:e,startedAt:t}){let{status:n,createdAt:o,generation:s}=r,a=n.syncState?.startTime;
return te(r)?e:a!==void 0?new Date(Math.max(Date.parse(a),t?.getTime()??0)):n.observedGeneration<0&&s===1?o??e:e}i(Qn,"l\
astStart");function We(r,e){let t=Zn(r,e);return!(e.run.kind==="running"||e.run.kind==="stopping")&&t.kind!=="run"&&r.finalizers.includes(
I)?{kind:"release"}:t}i(We,"decide");function Zn(r,e){return r.isBeingDeleted?er(r,e):e.run.kind==="running"?$t(r.cancelRequest,
e.run.cancelRequest)?{kind:"stop-run",why:"cancelled"}:Y("it runs"):e.run.kind==="stopping"?Y("its run is ending"):r.executor===
"External"?tr(r,e):e.run.kind==="crashed"?or(r,e.run):e.run.kind==="queued"&&$t(r.cancelRequest,e.run.cancelRequest)?{kind:"\
cancel-queued"}:r.status.phase==="Running"?nr(r,e):ir(r,e)}i(Zn,"decisionOf");function er({finalizers:r},{run:e}){return e.
kind==="running"?{kind:"stop-run",why:"deleted"}:e.kind==="stopping"?Y("its run is ending"):r.includes(I)?{kind:"release"}:
Y("it is being deleted")}i(er,"endOf");function tr(r,e){if(r.status.phase!=="Running")return q(r,e);let t=Le(e);return e.
now<t?{kind:"wait-until",at:t,why:"its next heartbeat"}:{kind:"mark-lost",message:`Who ran it (${ce(r)}) gives no sign o\
f life. See whether the workflow or process was stopped.`,retryCount:r.status.retryCount??0}}i(tr,"external");function nr(r,e){
if(!rr(r,e)&&e.now<Le(e))return{kind:"wait-until",at:Le(e),why:`a sign of life of ${ce(r)}`};let n=(r.status.retryCount??
0)+1;return n<=r.retryPolicy.maxRetries?{kind:"run",why:`taken over from ${ce(r)}, which is gone`,retryCount:n}:{kind:"m\
ark-lost",message:`Who ran it (${ce(r)}) is gone, and the retries of its policy are used up.`,retryCount:n-1}}i(nr,"fore\
ignRun");function rr({status:{executor:r}},e){if(r===void 0)return!0;switch(r.kind){case"Operator":return r.id===e.operatorID||
e.isSoleOperator;case"Job":return e.areJobsKnown;case"External":return!1;default:return r.kind}}i(rr,"isExecutorGone");function or({
retryPolicy:r},e){let t=e.isFinal?Math.max(e.retryCount,r.maxRetries):e.retryCount;return{kind:"mark-lost",message:e.message,
retryCount:t}}i(or,"crashed");function ir(r,e){let{status:t,isSuspended:n}=r;if(Oe(r))return H("it was requested");if(n)
return q(r,e);let o=zt(r);if(t.phase==="Pending"&&!o)return H("it waited for its turn");if(t.phase==="Failed"&&!o){let s=sr(
r,e);if(s!==void 0)return s}return r.schedule!==void 0?ar(r,e):o||t.phase==="Scheduled"?H(o?"its spec is new":"it has no\
 schedule any more"):q(r,e)}i(ir,"atRest");function sr(r,e){let{retryPolicy:t,status:n}=r;if(de(r,"Stalled")?.status==="\
True"){let{secretsChangedAt:u,areSecretsNew:c}=e,l=ue(de(r,"Stalled")?.lastTransitionTime);return c||u!==void 0&&l!==void 0&&
u>l?H("a Secret has changed"):q(r,e)}let o=de(r,"Failed"),s=n.retryCount??0;if(o?.reason!=="ExecutorLost"||s>=t.maxRetries)
return;let a=ct({reason:"ExecutorLost",message:"",retryable:!0},t,s),d=new Date((ue(n.lastStatusUpdate)??e.now).getTime()+
a*1e3);return e.now<d?{kind:"wait-until",at:d,why:"its retry"}:{kind:"run",why:"its run was lost",retryCount:s+1}}i(sr,"\
afterFailure");function ar(r,e){let t=Ft(r,e);switch(t.kind){case"never":return q(r,e);case"unwritten":return{kind:"mark\
-scheduled",nextSyncTime:t.time};case"planned":{let n=new Date(t.time.getTime()+Wt(r));return e.now<n?{kind:"wait-until",
at:n,why:"its schedule"}:H("its schedule")}default:return t}}i(ar,"scheduled");function q(r,{now:e}){let{ttlSeconds:t,schedule:n,
status:o}=r;if(!(o.phase==="Completed"||o.phase==="Failed"||o.phase==="Cancelled")||t===void 0||n!==void 0||zt(r)||Oe(r))
return Y(r.isSuspended?"it is suspended":"it is as it should be");let a=ue(de(r,"Reconciling")?.lastTransitionTime)??ue(
o.lastStatusUpdate)??e,d=new Date(a.getTime()+t*1e3);return e<d?{kind:"wait-until",at:d,why:"the end of its time to live"}:
{kind:"delete"}}i(q,"finished");function zt(r){return te(r)||r.status.observedGeneration<0}i(zt,"isNew");function $t(r,e){
return r!==void 0&&r!==""&&r!==e}i($t,"isNewRequest");function Le({heartbeatSeenAt:r,heartbeatLimitMs:e}){return new Date(
r.getTime()+e)}i(Le,"lostAt");function de({status:r},e){return r.conditions.find(t=>t.type===e)}i(de,"conditionOf");function ce({
status:{executor:r}}){return r===void 0?"nobody known":r.url??r.id}i(ce,"executorText");function ue(r){return r===void 0?
void 0:new Date(r)}i(ue,"timeOf");var H=i(r=>({kind:"run",why:r,retryCount:0}),"run"),Y=i(r=>({kind:"nothing",why:r}),"n\
othing");import{randomUUID as dr}from"node:crypto";function Fe({status:r,generation:e=1},t){return T(r,{kind:"pending",generation:e,at:t})}i(Fe,"pendingStatus");function Kt({
status:r,generation:e=1},t,n){return T(r,{kind:"scheduled",generation:e,nextSyncTime:t,at:n})}i(Kt,"scheduledStatus");function Gt(r,e,t,n){
let o={reason:"ExecutorLost",message:e,retryable:!0},s=r.status.phase==="Running"?r.status:T(r.status,Ht(r,t,n));return{
...T(s,{kind:"failed",failure:o,at:n}),retryCount:t}}i(Gt,"lostStatus");function Ut(r,e){let t="The sync was asked to ca\
ncel.",n=r.status.phase==="Running"?r.status:T(r.status,Ht(r,0,e));return T(n,{kind:"cancelled",message:t,at:e})}i(Ut,"c\
ancelledStatus");function Ht({generation:r=1,request:e},t,n){let o=e===void 0?{}:{request:e};return{kind:"started",operationID:dr(),
generation:r,retryCount:t,at:n,...o}}i(Ht,"begun");import{isDeepStrictEqual as cr}from"node:util";var _=class{static{i(this,"SortedList")}#t;#e=[];constructor(e){this.#t=e}get length(){return this.#e.length}get first(){
return this.#e[0]}add(e){this.#e.splice(this.#r(this.#t(e)),0,e)}shift(){return this.#e.shift()}remove(e){let t=this.#e.
lastIndexOf(e,this.#r(this.#t(e))-1);t>=0&&this.#e.splice(t,1)}[Symbol.iterator](){return this.#e.values()}#r(e){let[t,n]=[
0,this.#e.length];for(;t<n;){let o=t+n>>>1,s=this.#e[o];s!==void 0&&this.#t(s)<=e?t=o+1:n=o}return t}};var ur=5*6e4,le=class{static{i(this,"RunSlots")}#t;#e;#r;#n=new Map;#i=new Map;#s=new _(({rank:e})=>e);#o=new Map;#a=0;constructor(e,t,n){
this.#t=e,this.#e=t,this.#r=n}get held(){return this.#n.size}holds(e){return this.#n.has(e)}request(e){if(this.#n.has(e.
key))return!0;let t=this.#o.get(e.key)?.request;return t!==void 0&&cr(t,e)?!1:(this.#c(e.key),this.#d(e)?this.#l(e):this.#m(
e),this.#n.has(e.key))}take(e){this.#n.has(e.key)||(this.#c(e.key),this.#l(e))}release(e){this.#c(e);let t=this.#n.get(e);
t!==void 0&&(this.#n.delete(e),this.#i.get(t.place)===e&&this.#i.delete(t.place),t.isCounted&&this.#a--,this.#u())}#u(){
for(let{request:e}of[...this.#s])this.#d(e)&&(this.#c(e.key),this.#l(e),this.#r(e.key))}#d({place:e,isCounted:t}){return!this.#i.
has(e)&&(!t||this.#a<this.#t)}#l(e){this.#n.set(e.key,e),this.#i.has(e.place)||this.#i.set(e.place,e.key),e.isCounted&&this.#a++}#m(e){
let t={request:e,rank:this.#e()+P.indexOf(e.priority)*ur};this.#s.add(t),this.#o.set(e.key,t)}#c(e){let t=this.#o.get(e);
t!==void 0&&(this.#o.delete(e),this.#s.remove(t))}};var fe=class{static{i(this,"JiraHosts")}#t;#e;#r=new Map;#n=new Map;constructor(e,t=16){this.#e=e,this.#t=t}join(e,t,n){
let o=this.#r.get(e)??new Map;this.#r.set(e,o.set(t,n)),this.#s(o);let s=(this.#n.get(e)??0)-this.#e();s>0&&n({kind:"jir\
a-pause",ms:s})}pause(e,t,n){let o=this.#e()+n;if(!(o<=(this.#n.get(e)??0))){this.#n.set(e,o);for(let[s,a]of this.#r.get(
e)??[])s!==t&&a({kind:"jira-pause",ms:n})}}leave(e,t){for(let[n,o]of this.#r)t!==void 0&&n!==t||!o.delete(e)||(o.size>0?
this.#s(o):this.#i(n))}#i(e){this.#r.delete(e);for(let[t,n]of this.#n)n<=this.#e()&&this.#n.delete(t)}#s(e){let t=Math.max(
1,Math.floor(this.#t/e.size));for(let n of e.values())n({kind:"jira-limit",requests:t})}};import{spawn as lr}from"node:child_process";import{createInterface as fr}from"node:readline";var pr=64*1024;function qt(r,e){let t=mr(r);if(t instanceof Error)return{ended:Promise.resolve({code:null,signal:null,error:t}),
send:i(()=>{},"send"),stop:i(()=>{},"stop")};for(let s of[t.stdout,t.stderr])s!==null&&fr({input:s,crlfDelay:Number.POSITIVE_INFINITY}).
on("line",a=>{a!==""&&e.onLine(a.slice(0,pr))});t.on("message",s=>{let a=ft.safeParse(s);a.success&&e.onMessage(a.data)});
let n=hr(t),o;return n.then(()=>clearTimeout(o)),{ended:n,send:i(s=>{t.connected&&t.send(s,()=>{})},"send"),stop:i(s=>{o??=
setTimeout(()=>Yt(t),r.graceMs),s!==void 0&&t.kill(s)},"stop")}}i(qt,"startChildRun");function mr({command:r,args:e,folder:t,
env:n}){let[o,...s]=r;try{return lr(o,[...s,...e],{cwd:t,env:{...n},stdio:["ignore","pipe","pipe","ipc"],detached:!0})}catch(a){
return a instanceof Error?a:new Error(String(a))}}i(mr,"spawnChild");function hr(r){return new Promise(e=>{r.once("error",
t=>e({code:null,signal:null,error:t})),r.once("exit",()=>Yt(r)),r.once("close",(t,n)=>e({code:t,signal:n}))})}i(hr,"endO\
f");function Yt({pid:r}){if(r!==void 0)try{process.kill(-r,"SIGKILL")}catch{}}i(Yt,"killGroup");import{readdir as yr,readFile as gr}from"node:fs/promises";async function Vt(r){let e=(await yr("/proc").catch(()=>[])).filter(t=>/^\d+$/.test(t)).map(Number);for(let t of e){if(t===
process.pid)continue;(await gr(`/proc/${t}/environ`,"latin1").catch(()=>"")).includes(r)&&Sr(t)}}i(Vt,"killOrphans");function Sr(r){
try{process.kill(r,"SIGKILL")}catch{}}i(Sr,"kill");async function Bt(r,e,t,n,o,s,{observer:a,relay:d,now:u}){let{name:c,namespace:l}=e,{child:p,id:y,graceMs:S}=s,R=await br(
n,p.temporaryFolder),w={JIRASYNC_EXECUTOR:"Operator",JIRASYNC_EXECUTOR_ID:y,JIRASYNC_RETRY_COUNT:String(t)},v=qt({command:p.
command,args:["run",c,"--namespace",l,...p.args],env:{...p.env,...R.env,...w},folder:R.path,graceMs:S},{onLine:i(m=>d(m,
{sync:c,namespace:l}),"onLine"),onMessage:i(m=>{m.kind==="jira-open"?o.join(m.host,r,v.send):m.kind==="jira-close"?o.leave(
r,m.host):m.kind==="jira-pause"?o.pause(m.host,r,m.ms):m.kind==="jira-request"?a.onJiraRequest(m):a.onRun({kind:"status-\
written",key:{name:c,namespace:l},result:m.result})},"onMessage")}),M=v.ended.then(async m=>{o.leave(r),m.code!==0&&await Vt(
R.path);try{await R[Symbol.asyncDispose]()}catch(B){a.onTrouble(wr(B))}return{lostMessage:vr(m),isFinal:!1}});return{executor:"\
Operator",uid:e.uid,startedMs:u(),retryCount:t,cancelRequest:e.cancelRequest,previousOperation:e.status.syncState?.operationID,
isStopping:!1,stop:i(m=>{m!=="interrupted"&&v.send({kind:"cancel",message:Rr(m,e)}),v.stop(m==="interrupted"?"SIGTERM":void 0)},
"stop"),ended:M}}i(Bt,"startChild");async function br(r,e){try{return await bt(r,e)}catch(t){let n=t instanceof Error?t.
message:String(t);throw Q("Internal",`The temporary folder of a run can't be made: ${n}. See to the operator's TMPDIR.`,
t)}}i(br,"openRunFolder");function Rr(r,{name:e,namespace:t}){return`The JIRASync ${e} in namespace ${t} ${r==="deleted"?
"was deleted":"was asked to cancel"}, so its sync was cancelled.`}i(Rr,"messageOf");function wr(r){return{reason:"Intern\
al",message:`The temporary folder of a run can't be removed: ${r instanceof Error?r.message:String(r)}`,retryable:!0,cause:r}}
i(wr,"notRemoved");function vr({code:r,signal:e,error:t}){return t!==void 0?`The process of its run could not be started\
: ${t.message}`:`The process of its run ${e===null?`ended with exit code ${r}`:`was ended by ${e}`} and left no result. \
Its log tells more; too little memory ends a process with SIGKILL or SIGABRT.`}i(vr,"lostMessage");var pe=class{static{i(this,"RunStarter")}#t;#e;#r;#n;constructor(e,t,n){this.#t=e,this.#e=t,this.#r=n,this.#n=new fe(t.now)}async start(e,t){
let{client:n}=this.#e,{sync:o}=e.entry;e.entry.secretVersions=this.#r.secrets.versions(o.namespace,o.secrets);try{let s=Or(
e.object),a=await Dt(n,s,o.namespace,t);return e.entry.secretVersions=Er(a),o.executor==="Job"?await this.#i(e,s,a,t):await this.#s(
e,a,t)}catch(s){if(!(s instanceof g&&!s.failure.retryable&&!n.mayPass(s))||t.aborted)throw s;await this.#o(e.object,s.failure);
return}}#i({entry:e,retryCount:t,announce:n},o,s,a){return this.#r.jobs.start(e,o,s,t,n,a)}async#s({entry:e,object:t,retryCount:n},o,s){
let a=Mt(o,this.#t.child.ownJira);return await F(this.#e.client,t,!0,s),Bt(e.key,e.sync,n,a,this.#n,this.#t,this.#e)}async#o(e,t){
let n={kind:"Operator",id:this.#t.id},o=await lt(this.#e.client,e,n,t);if(o!==void 0)throw new g(o)}};function Or(r){let e=tt(
r.spec);if(e.ok)return e.spec;let t=e.problems.map(n=>n.message).join(" ");throw new g({reason:"InvalidSpec",message:t,retryable:!1})}
i(Or,"specOf");function Er({jira:r,git:e}){let t=[r,e].filter(n=>n!==void 0);return new Map(t.map(({name:n,resourceVersion:o})=>[
n,o]))}i(Er,"versionsOf");var kr=1e4,me=class{static{i(this,"ScheduleTimes")}#t=new Map;next(e,t,n){let o=`${t??""} ${e}`,s=n.getTime(),a=this.#t.
get(o)??[],d=a.find(({afterMs:c,next:l})=>c<=s&&l!==void 0&&s<l.getTime());if(d!==void 0)return d.next;let u=xr(e,t,n);return this.#t.
size>=kr&&this.#t.clear(),this.#t.set(o,[{afterMs:s,next:u},...a].slice(0,3)),u}};function xr(r,e,t){try{return et(r,e,t)}catch(n){
if(n instanceof RangeError)return;throw n}}i(xr,"nextTimeOf");var Ar=5e3;async function Xt(r,{metadata:e,status:t},n,o,s){let{name:a,namespace:d=r.namespace,resourceVersion:u}=e,c={metadata:{
name:a,namespace:d,resourceVersion:u},status:n},l={fieldManager:at,force:!0,subresource:"status"},p=await r.apply(O,c,l,
s),y=re(t,n);if(y!==void 0){let S=new it(r,p,o);S.record(y),await S.close(Ar)}return p}i(Xt,"writeStatus");var A={kind:"settled"},Tr=10*6e4,ye=class{static{i(this,"Reconciler")}#t;#e;#r;#n=new me;#i;#s;#o;#a;constructor(e,t,{secrets:n,
jobs:o},s){this.#t=e,this.#e=t,this.#r=n,this.#i=o,this.#s=new pe(e,t,{secrets:n,jobs:o}),this.#o=new le(e.maxConcurrentSyncs,
t.now,s.onWanted),this.#a=new ae(t,a=>{this.#o.release(a),s.onWanted(a)})}async reconcile(e,t){let n=We(e.sync,this.#y(e));
if(e.past===void 0&&Cr(n))return this.#d(e,n);if(n.kind==="stop-run")return this.#a.stop(e,n.why),A;let o=await this.#h(
e,t);if(o===void 0)return this.#d(e,{kind:"nothing",why:"it is gone"});let s=We(e.sync,this.#y(e));this.#a.tellEnd(e);let a=await this.#u(
e,o,s,t);return s.kind!=="release"&&(e.past=void 0),a}forget(e){e.run!==void 0?this.#a.stop(e,"deleted"):this.#o.release(
e.key)}adopt(e){if(e.run!==void 0||e.sync.executor!=="Job")return;let t=this.#i.found(e);if(t===void 0)return;let{key:n,
sync:o}=e;this.#o.take({key:n,place:o.place,priority:o.priority,isCounted:!1}),this.#a.follow(e,t,"a Job runs it already")}interrupt(){
return this.#a.interrupt()}async#u(e,t,n,o){let{sync:s}=e,a=this.#e.date();switch(n.kind!=="run"&&this.#p(e),n.kind){case"\
run":return this.#l(e,t,n,o);case"stop-run":return this.#a.stop(e,n.why),A;case"cancel-queued":return this.#f(e,t,Ut(s,a),
o);case"mark-lost":return this.#f(e,t,Gt(s,n.message,n.retryCount,a),o);case"mark-scheduled":return this.#f(e,t,Kt(s,n.nextSyncTime,
a),o);case"release":return await F(this.#e.client,t,!1,o),A;case"delete":return await this.#e.client.delete(O,{...he(e),
...Ir(t)},o),A;case"wait-until":case"nothing":return this.#d(e,n);default:return n}}#d(e,t){if(this.#p(e),t.kind!=="wait\
-until")return A;let n=t.at.getTime()-this.#e.date().getTime();return{kind:"again",ms:Math.min(Math.max(n,1),Tr)}}async#l(e,t,{
why:n,retryCount:o},s){let{key:a,sync:d}=e,u=d.executor==="Operator";if(!this.#o.request({key:a,place:d.place,priority:d.
priority,isCounted:u}))return this.#m(e,t,s);try{let c=i(p=>this.#c(e,t,p,s),"announce"),l=await this.#s.start({entry:e,
object:t,retryCount:o,announce:c},s);return l===void 0?this.#o.release(a):this.#a.follow(e,l,n),e.startedAt=this.#e.date(),
e.queued=void 0,A}catch(c){throw this.#o.release(a),c}}async#m(e,t,n){let{sync:o}=e;e.queued??={cancelRequest:o.cancelRequest};
let{phase:s,observedGeneration:a}=o.status;return s==="Pending"&&a===o.generation||s==="Running"?A:this.#f(e,t,Fe(o,this.#e.
date()),n)}async#c(e,t,n,o){let{sync:s}=e,a={name:n,namespace:s.namespace};await this.#f(e,t,{...Fe(s,this.#e.date()),jobRef:a},
o)}#p(e){e.queued=void 0,e.run===void 0&&this.#o.release(e.key)}async#f(e,t,n,o){let{client:s,observer:a}=this.#e;try{let d=await Xt(
s,t,n,this.#t.id,o);G(e,W(d),this.#e.date())}catch(d){throw L(d)||a.onRun({kind:"status-written",key:he(e),result:"error"}),
d}return a.onRun({kind:"status-written",key:he(e),result:"success"}),A}async#h(e,t){try{let n=await this.#e.client.get(O,
he(e),t);return G(e,W(n),this.#e.date()),n}catch(n){if(x(n))return;throw n}}#y(e){let{id:t,isSoleOperator:n,heartbeatLimitMs:o}=this.#t,
{namespace:s,secrets:a}=e.sync;return{now:this.#e.date(),run:Ot(e,t),operatorID:t,isSoleOperator:n,areJobsKnown:this.#i.
areKnown,heartbeatSeenAt:e.heartbeat.seenAt,heartbeatLimitMs:o,startedAt:e.startedAt,secretsChangedAt:this.#r.newest(s,a),
areSecretsNew:this.#r.areNewerThan(s,e.secretVersions),nextTime:i((d,u,c)=>this.#n.next(d,u,c),"nextTime")}}};function Cr({
kind:r}){return r==="nothing"||r==="wait-until"}i(Cr,"isIdle");function he({sync:{name:r,namespace:e}}){return{name:r,namespace:e}}
i(he,"keyOf");function Ir({metadata:{uid:r,resourceVersion:e}}){return{uid:r,resourceVersion:e}}i(Ir,"versionOf");var Qt=Be.datetime({offset:!0}).optional().catch(void 0),Pr=h({metadata:h({name:f().default(""),namespace:f().optional(),
uid:f().default(""),resourceVersion:f().default(""),creationTimestamp:Qt,managedFields:b(h({time:Qt})).catch([])})}),Zt={
apiVersion:"v1",kind:"Secret",plural:"secrets",isMetadataOnly:!0,read:i(r=>{let{name:e,namespace:t,uid:n,resourceVersion:o,
creationTimestamp:s,managedFields:a}=Pr.parse(r).metadata,d=[s,...a.map(({time:c})=>c)].filter(c=>c!==void 0),u=Math.max(
...d.map(c=>Date.parse(c)));return{metadata:{name:e,namespace:t,uid:n,resourceVersion:o},changedAt:d.length===0?void 0:new Date(
u)}},"read")},D=i((r,e)=>`${r}/${e}`,"keyOf"),ge=class{static{i(this,"SecretTimes")}#t=new Map;#e=new Map;set({metadata:e,
changedAt:t}){let n=D(e.namespace??"default",e.name);return this.#t.set(n,{version:e.resourceVersion,changedAt:t}),[...this.#e.
get(n)??[]]}remove({metadata:e}){this.#t.delete(D(e.namespace??"default",e.name))}use(e,t,n){for(let o of t){let s=D(e,o);
this.#e.set(s,(this.#e.get(s)??new Set).add(n))}}forget(e,t,n){for(let o of t){let s=D(e,o),a=this.#e.get(s);a?.delete(n),
a?.size===0&&this.#e.delete(s)}}newest(e,t){let o=t.map(s=>this.#t.get(D(e,s))?.changedAt?.getTime()).filter(s=>s!==void 0);
return o.length===0?void 0:new Date(Math.max(...o))}versions(e,t){return new Map(t.map(n=>[n,this.#t.get(D(e,n))?.version??
""]))}areNewerThan(e,t){return[...t].some(([n,o])=>{let s=this.#t.get(D(e,n));return s!==void 0&&s.version!==o})}};var _r=h({type:f(),status:f(),reason:f().catch(""),message:f().catch("")}),Dr=h({conditions:b(_r).catch([])}).catch({conditions:[]});
function en(r){if(r===void 0)return{kind:"lost"};let{conditions:e}=Dr.parse(r.status),t=i(o=>e.find(s=>s.type===o&&s.status===
"True"),"found");if(t("Complete")!==void 0)return{kind:"succeeded"};let n=t("Failed");return n!==void 0?{kind:"failed",reason:n.
reason,message:n.message}:r.metadata.deletionTimestamp===void 0?{kind:"running"}:{kind:"lost"}}i(en,"jobStateOf");var Mr=N({metadata:N({name:f().default(""),namespace:f().optional(),uid:f().default(""),resourceVersion:f().default(""),
deletionTimestamp:f().optional(),ownerReferences:b(h({kind:f(),uid:f()})).catch([])})}),tn={...C,read:i(r=>{let e=Mr.parse(
r),{name:t,namespace:n,uid:o,resourceVersion:s,ownerReferences:a}=e.metadata;return{metadata:{name:t,namespace:n,uid:o,resourceVersion:s},
syncUid:a.find(({kind:d})=>d===J)?.uid??"",state:en(e)}},"read")};var jr=5,Nr=1e6,Jr=1e4,Lr=2**31-1,Se=class{static{i(this,"WorkQueue")}#t;#e=new _(({rank:e})=>e);#r=new Map;#n=new _(({atMs:e})=>e);#i=new Map;#s=new Set;#o=new Map;#a=new Map;#u=[];#d;#l=0;#m=0;#c;constructor(e){
this.#t=e}add(e,t){this.#l++,this.#p(e,t),this.#g()}addAfter(e,t,n){let o=this.#t.now()+Math.max(n,0),s=this.#i.get(e);if(s!==
void 0&&s.atMs<=o)return;s!==void 0&&this.#n.remove(s);let a={key:e,priority:t,atMs:o};this.#n.add(a),this.#i.set(e,a),this.#S()}addRateLimited(e,t){
let n=this.#a.get(e)??0;this.#a.set(e,n+1),this.#m++;let o=Math.min(jr*2**Math.min(n,30),Nr);return this.addAfter(e,t,o),
o}forget(e){this.#a.delete(e)}async take(e){if(e.aborted)throw Re(e);let t=this.#h();return t!==void 0?t:await new Promise(
(n,o)=>{let s=i(d=>{e.removeEventListener("abort",a),n(d)},"taker"),a=i(()=>{this.#u.splice(this.#u.indexOf(s),1),o(Re(e))},
"onAbort");e.addEventListener("abort",a,{once:!0}),this.#u.push(s)})}done(e){this.#s.delete(e);let t=this.#o.get(e);this.#o.
delete(e),t!==void 0&&this.#p(e,t),this.#g()}close(){this.#d?.(),this.#d=void 0}#p(e,t){if(this.#y(e),this.#s.has(e)){let d=this.#o.
get(e);(d===void 0||P.indexOf(t)<P.indexOf(d))&&this.#o.set(e,t);return}let n=this.#r.get(e),o=n?.sinceMs??this.#t.now(),
s=o+P.indexOf(t)*Jr;if(n!==void 0&&n.rank<=s)return;n!==void 0&&this.#e.remove(n);let a={key:e,sinceMs:o,rank:s};this.#e.
add(a),this.#r.set(e,a),this.#f()}#f(){for(;this.#u.length>0;){let e=this.#h();if(e===void 0)return;this.#u.shift()?.(e)}}#h(){
let e=this.#e.shift();if(e!==void 0)return this.#r.delete(e.key),this.#s.add(e.key),this.#c=this.#t.now()-e.sinceMs,this.#g(),
e.key}#y(e){let t=this.#i.get(e);t!==void 0&&(this.#i.delete(e),this.#n.remove(t))}#S(){this.#d?.(),this.#d=void 0;let{first:e}=this.#n;
if(e===void 0)return;let t=Math.min(Math.max(e.atMs-this.#t.now(),0),Lr);this.#d=this.#t.schedule(t,()=>this.#b())}#b(){
let e=this.#t.now();for(let{first:t}=this.#n;t!==void 0&&t.atMs<=e;{first:t}=this.#n)this.#l++,this.#p(t.key,t.priority);
this.#S(),this.#g()}#g(){this.#t.onChange?.({depth:this.#e.length,added:this.#l,retried:this.#m,active:this.#s.size,...this.#c===
void 0?{}:{waitedSeconds:this.#c/1e3}}),this.#c=void 0}};var Fr=8,$r=20,zr=`app=${Me}`,Kr=15e3,Gr=15e3;async function be(r,e,t){var a=[];try{let{child:n}=r;await Rt(n.temporaryFolder);
let o=$(a,await wt(n.temporaryFolder),!0);let s=new $e({...r,child:{...n,env:{...n.env,...o.env}}},e);await s.run(t)}catch(d){
var u=d,c=!0}finally{var l=X(a,u,c);l&&await l}}i(be,"runOperator");var $e=class{static{i(this,"Operator")}#t;#e;#r=new Map;#n=new ge;#i;#s=new Map;#o;#a;#u=0;constructor(e,t){
this.#t=e,this.#e=t,this.#o=new Se({now:t.now,schedule:t.schedule,onChange:i(o=>t.observer.onQueue(o),"onChange")});let n=i(
o=>this.#p(o),"onWanted");this.#i=new se(e,t),this.#a=new ye(e,t,{secrets:this.#n,jobs:this.#i},{onWanted:n})}async run(e){
this.#e.onReady?.(!1);let t=new AbortController,n=AbortSignal.any([e,t.signal]),o=this.#f(Je,{},p=>this.#h(p),n),s=this.#f(
Zt,{},p=>this.#b(p),n),a=this.#f(tn,{labelSelector:zr},p=>this.#g(p),n),u=Promise.all([o.known,s.known,a.known]).then(([
,,p])=>(this.#i.areKnown=p,this.#d(n))),l=[o.ended,s.ended,a.ended,u].map(p=>p.catch(y=>n.aborted||t.abort(y)));if(await Promise.
all(l),this.#o.close(),this.#e.onReady?.(!1),await this.#a.interrupt(),t.signal.aborted)throw t.signal.reason}async#d(e){
this.#e.onReady?.(!0),await Promise.all(Array.from({length:Fr},()=>this.#l(e)))}async#l(e){for(;;){let t=await this.#o.take(
e);try{await this.#c(t,e)}finally{this.#o.done(t)}await this.#m()}}async#m(){this.#e.now()-this.#u<$r||(await Wr(),this.#u=
this.#e.now())}async#c(e,t){let n=this.#r.get(e);if(n===void 0)return;let{name:o,namespace:s,priority:a}=n.sync,d=this.#e.
now(),u=i(c=>{let l=(this.#e.now()-d)/1e3;this.#e.observer.onReconciled({key:{name:o,namespace:s},result:c,seconds:l})},
"tell");try{if(n.isGone){this.#S(n);return}this.#a.adopt(n);let c=await this.#a.reconcile(n,t);this.#o.forget(e),c.kind===
"again"&&this.#o.addAfter(e,a,c.ms),u(c.kind==="again"?"requeue_after":"success")}catch(c){if(t.aborted)return;if(!(c instanceof
g))throw c;if(this.#o.addRateLimited(e,a),L(c))return u("requeue");c.failure.reason==="ClusterUnavailable"&&this.#o.addAfter(
e,a,Gr),u("error"),this.#e.observer.onTrouble(c.failure)}}#p(e){let t=this.#r.get(e);t!==void 0&&this.#o.add(e,t.sync.priority)}#f(e,t,n,o){
let s={namespace:this.#t.namespace,...t},{promise:a,resolve:d}=Promise.withResolvers();return{known:a,ended:i(async()=>{
for(;!o.aborted;)try{for await(let c of st(this.#e.client,e,s,{},o))c.kind==="synced"?d(!0):c.kind==="interrupted"?this.#e.
observer.onTrouble(c.failure):n(c),await this.#m()}catch(c){if(o.aborted)return;if(!(c instanceof g))throw c;this.#e.observer.
onTrouble(c.failure),e.plural!==Je.plural&&d(!1),await this.#e.client.deps.sleep(Kr,o)}},"follow")()}}#h({kind:e,object:t}){
let{sync:n}=t,o=`${n.namespace}/${n.name}`,s=this.#r.get(o);if(e==="deleted"){if(s===void 0||s.sync.uid!==n.uid)return;s.
isGone=!0,this.#o.add(o,n.priority);return}let a=s??vt(o,n,this.#e.date());s===void 0&&this.#r.set(o,a),this.#y(a,n),this.#o.
add(o,n.priority)}#y(e,t){let{shown:n}=e;n!==void 0&&this.#n.forget(n.namespace,n.secrets,e.key),this.#n.use(t.namespace,
t.secrets,e.key),e.run!==void 0&&e.run.uid!==t.uid&&this.#a.forget(e),e.sync.uid!==t.uid&&this.#s.delete(e.sync.uid),this.#s.
set(t.uid,e.key),G(e,t,this.#e.date()),e.isGone=!1,this.#e.observer.onSync(t,n),e.shown=t}#S(e){let{name:t,namespace:n,secrets:o,
uid:s}=e.sync;this.#a.forget(e),this.#s.delete(s),e.shown!==void 0&&(e.shown=void 0,this.#n.forget(n,o,e.key),this.#e.observer.
onGone({name:t,namespace:n})),e.run===void 0&&this.#r.delete(e.key)}#b({kind:e,object:t}){if(e==="deleted")this.#n.remove(
t);else for(let n of this.#n.set(t))this.#p(n)}#g({kind:e,object:t}){let n=this.#s.get(this.#i.take(e,t));n!==void 0&&this.#p(
n)}};var Ur=ne("v1","Pod","pods"),nn="operator",Hr=h({containers:b(h({name:f(),image:f()}))});async function ze(r,e,t){let{JIRASYNC_IMAGE:n,
POD_NAME:o,POD_NAMESPACE:s}=e;if(n)return n;if(!o||!s)return;let a=await r.get(Ur,{name:o,namespace:s},t),u=Hr.safeParse(
a.spec).data?.containers.find(c=>c.name===nn);if(u!==void 0)return u.image;throw k("InvalidSpec",`The pod ${o} in namesp\
ace ${s} has no container ${nn}. Set JIRASYNC_IMAGE to the image for Jobs.`)}i(ze,"ownImage");var qr=/^(?:\[([0-9a-fA-F:.%]+)\]|([^:[\]]*)):(\d{1,5})$/;function Ke(r){if(r==="0")return;let[,e,t,n]=qr.exec(r)??[],o=Number(
n);if(n===void 0||o>65535)throw new j(`${JSON.stringify(r)} is no address to listen at; give :8080, 127.0.0.1:8080, [::1\
]:8080, or 0 for none`);return{host:e??(t||void 0),port:o}}i(Ke,"parseListenAddress");import{createServer as Vr}from"node:http";var rn="text/plain; charset=utf-8";function sn(r,{alive:e,ready:t}){let n=Yr(async()=>({status:200,type:r.contentType,body:await r.text()}));return o=>{switch(o){case"\
/metrics":return n();case"/healthz":return Promise.resolve(on(e));case"/readyz":return Promise.resolve(on(t));default:return}}}
i(sn,"pagesOf");function on(r){let e=r();if(e.length===0)return{status:200,type:rn,body:`ok
`};let t=e.slice(0,20).map(n=>n.slice(0,500));return{status:503,type:rn,body:t.map(n=>`${n.replaceAll(/[\p{Cc}\p{Cf}]/gu,
" ")}
`).join("")}}i(on,"checkPage");function Yr(r){let e;return()=>(e??=r().finally(()=>{e=void 0}),e)}i(Yr,"shared");var Br={headersTimeout:5e3,requestTimeout:1e4,keepAliveTimeout:5e3,connectionsCheckingInterval:1e3,maxHeaderSize:8192},Xr=15e3,
Qr=1e3,Zr=50,eo=1e3;async function Ue(r,e){e.throwIfAborted();let{host:t,port:n,onError:o=i(()=>{},"onError")}=r,s=sn(r.
metrics,r.checks),a=Vr({...Br,noDelay:!0},(u,c)=>{to(u,c,s).catch(l=>{o(l),ro(c)})});a.maxConnections=Qr,a.maxHeadersCount=
Zr,a.setTimeout(Xr,u=>u.destroy()),await oo(a,t,n);let d=so(a);return e.addEventListener("abort",d,{once:!0}),{address:io(
a),async[Symbol.asyncDispose](){e.removeEventListener("abort",d),await d()}}}i(Ue,"startServer");async function to(r,e,t){
if(no(r)&&(e.shouldKeepAlive=!1),r.method!=="GET"&&r.method!=="HEAD")return e.setHeader("allow","GET, HEAD"),Ge(e,{status:405,
type:"text/plain",body:`only GET and HEAD
`});let[n=""]=(r.url??"").split("?",1),o=await t(n);Ge(e,o??{status:404,type:"text/plain",body:`only /metrics, /healthz \
and /readyz
`})}i(to,"answer");function no({headers:r}){return r["transfer-encoding"]!==void 0||(r["content-length"]??"0")!=="0"}i(no,
"hasBody");function Ge(r,{status:e,type:t,body:n}){r.writeHead(e,{"content-type":t,"content-length":Buffer.byteLength(n),
"cache-control":"no-store","x-content-type-options":"nosniff"}),r.end(n)}i(Ge,"send");function ro(r){r.headersSent?r.destroy():
Ge(r,{status:500,type:"text/plain",body:`this page could not be made; the log says why
`})}i(ro,"fail");async function oo(r,e,t){let{promise:n,resolve:o,reject:s}=Promise.withResolvers();r.once("error",s),r.
listen({port:t,...e===void 0?{}:{host:e}},o);try{await n}catch(a){let d=a instanceof Error&&"code"in a?String(a.code):String(
a);throw Q("Internal",`Can't listen at ${e??""}:${t} (${d}). Choose another address, or 0 for none.`,a)}finally{r.removeListener(
"error",s)}}i(oo,"listen");function io(r){let e=r.address();if(e===null||typeof e=="string")throw new Error("a server th\
at listens has an address");return{host:e.address,port:e.port}}i(io,"addressOf");function so(r){let e;return()=>(e??=new Promise(
t=>{let n=setTimeout(()=>r.closeAllConnections(),eo);r.close(()=>{clearTimeout(n),t()}),r.closeIdleConnections()}),e)}i(
so,"closing");import{randomUUID as co}from"node:crypto";import{hostname as uo}from"node:os";var an=["HTTPS_PROXY","HTTP_PROXY","NO_PROXY","https_proxy","http_proxy","no_proxy"],ao=[...an,"PATH","HOME","KUBECONFIG",
"KUBERNETES_SERVICE_HOST","KUBERNETES_SERVICE_PORT","SSL_CERT_FILE","NODE_EXTRA_CA_CERTS","GIT_EXEC_PATH","JIRA_CA_FILE",
"JIRASYNC_AUTHOR","JIRASYNC_GIT_CA_FILE","JIRASYNC_GIT_KNOWN_HOSTS_FILE"];function dn(r,{env:e,redactor:t}){let n=["JIRA\
_BASE_URL","JIRA_EMAIL","JIRA_PAT"].map(u=>[u,K(e,u)]),o=K(e,"JIRA_PAT");o!==void 0&&t.add(o);let s=["kubeconfig","conte\
xt","log-level"].flatMap(u=>{let c=r.text(u);return c===void 0?[]:[`--${u}=${c}`]}),[a,d=""]=[process.execPath,process.argv[1]];
return{command:[a,d],args:[...s,"--log-format=json"],env:un(ao,e),ownJira:Object.fromEntries(n.flatMap(([u,c])=>c===void 0?
[]:[[u,c]]))}}i(dn,"childProgram");function cn({env:r}){return un([...an,"JIRASYNC_AUTHOR"],r)}i(cn,"jobEnvironment");function un(r,e){
let t=r.flatMap(n=>{let o=e[n];return o===void 0||o===""?[]:[[n,o]]});return Object.fromEntries(t)}i(un,"passed");var ln="jira-sync-operator",fn={"max-concurrent-syncs":4,"heartbeat-limit":"2m","grace-period":"25s","leader-elect-lease\
-duration":"15s","leader-elect-renew-deadline":"10s","leader-elect-retry-period":"2s"};function pn(r,e){if(r.operands.length>
0)throw new j("the operator takes no names; it runs every JIRASync");let t=r.text("namespace")??"",n=`${K(e.env,"POD_NAM\
E")??uo()}_${co().slice(0,8)}`;return{settings:{namespace:t,id:n,isSoleOperator:r.flag("leader-elect")??!0,maxConcurrentSyncs:r.
integer("max-concurrent-syncs")??fn["max-concurrent-syncs"],heartbeatLimitMs:V(r,"heartbeat-limit"),graceMs:V(r,"grace-p\
eriod"),child:dn(r,e)},lease:lo(r,n,t),address:Ke(r.text("metrics-address")??":8080")}}i(pn,"operatorArguments");function lo(r,e,t){
let n=V(r,"leader-elect-lease-duration"),o=V(r,"leader-elect-renew-deadline"),s=V(r,"leader-elect-retry-period");if(o>=n||
s>=o)throw new j("the lease duration must be longer than the renew deadline, and that longer than the retry period");return{
name:t===""?ln:`${ln}-${t}`,identity:e,durationMs:n,renewDeadlineMs:o,retryMs:s}}i(lo,"leaseSettings");function V(r,e){let t=r.
text(e)??fn[e],n=Xe(t);if(n===void 0)throw new j(`--${e} ${JSON.stringify(t)} is not a time such as 90s or 1h30m`);return n}
i(V,"timeOf");var Qa=i(async(r,e,t)=>{var w=[];try{let{address:n,lease:o,settings:s}=pn(r,e);ht();let a=qe(process.stderr,mt(r,e,process.
stderr.isTTY));let d=$(w,await pt({...r,text:i(E=>E==="namespace"?void 0:r.text(E),"text")},e),!0);let u={image:await ze(
d,e.env,t),env:cn(e)};let c={...s,jobs:u};let l=ut();let p=Te([xe(a),Ae(l)]);let y=new He;let S=i(E=>a.write("error",E instanceof
Error?E.message:String(E)),"onError");let R=$(w,n===void 0?void 0:await Ue({...n,metrics:l,checks:y.checks,onError:S},t),
!0);a.write("info","The operator starts",{id:c.id,namespace:c.namespace||"all",cluster:d.name});try{await po(c,o,mo(d,a,
p,y),t)}catch(E){if(!t.aborted)return fo(E,a)}a.write("info","The operator has ended");return we.completed}catch(v){var M=v,
m=!0}finally{var B=X(w,M,m);B&&await B}},"run");function fo(r,e){if(!(r instanceof g))throw r;return e.write("error",r.message,
{reason:r.failure.reason}),we.failed}i(fo,"explained");async function po(r,e,t,n){let{observer:o}=t;if(!r.isSoleOperator)
return o.onLeader(!0),be(r,t,n);let s={onLeader:i(a=>o.onLeader(a),"onLeader"),onTrouble:i(({failure:a})=>o.onTrouble(a),
"onTrouble")};await dt(t.client,e,s,a=>be(r,t,a),n)}i(po,"lead");function mo(r,e,t,n){return{client:r,observer:t,now:i(()=>performance.
now(),"now"),date:i(()=>new Date,"date"),schedule:i((o,s)=>{let a=setTimeout(s,o);return()=>clearTimeout(a)},"schedule"),
relay:i((o,s)=>e.relay(o,s),"relay"),onReady:i(o=>n.set(o),"onReady")}}i(mo,"depsOf");var He=class{static{i(this,"Readin\
ess")}#t=[];checks={alive:i(()=>[],"alive"),ready:i(()=>this.#t,"ready")};set(e){this.#t=e?[]:["the JIRASyncs of the clu\
ster are not known yet"]}};export{Qa as run};
