import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as yt}from"./chunk-EWS6TLJT.js";import{a as lt}from"./chunk-JKAVANRY.js";import{a as mt}from"./chunk-ZULBNVDU.js";
import{d as ut,j as G,m as ft,u as pt}from"./chunk-WMTLDXKK.js";import"./chunk-2ZPQDZR3.js";import"./chunk-GKFPDETC.js";
import{b as ht}from"./chunk-ISUN66EZ.js";import{a as ve}from"./chunk-TE6627GS.js";import{e as Ye}from"./chunk-4CZJ5VLM.js";
import{B as ct,b as it,e as x,f as L,i as O,k as ot,l as re,m as st,n as at,o as ie,p as dt}from"./chunk-62KOVNUQ.js";
import{e as Qe,f as Ze,j as Oe,k as ne,l as Ee,s as rt,t as T}from"./chunk-65K5VP22.js";import{B as tt,E as nt,b as et,
l as k,u as te,v as J}from"./chunk-32WCK34T.js";import{c as Ve,d as f,f as K,k as b,m as h,o as N,r as ee,s as Be,
x as Xe}from"./chunk-D4EQACLH.js";import"./chunk-FL2ZMYUT.js";import{a as z,c as g,d as E,e as Z,f as we,i as j}from"./chunk-F3KVN5GY.js";
import{a as o,f as $,g as Q}from"./chunk-KUM6ZNSD.js";function Ae(r){return{onSync:o((e,t)=>hn(r,e,t),"onSync"),onGone:o(e=>r.write("info","Deleted",oe(e)),"onGone"),onReconciled({
key:e,result:t,seconds:n}){r.write(t==="error"?"warn":"debug","Reconciled",{...oe(e),result:t,seconds:xe(n)})},onQueue:o(
()=>{},"onQueue"),onRun:o(e=>yn(r,e),"onRun"),onJiraRequest({host:e,status:t,seconds:n}){r.write("debug","Jira answered",
{host:e,status:t,seconds:xe(n)})},onLeader(e){r.write("info",e?"This replica leads":"This replica stands by")},onTrouble({
reason:e,message:t}){r.write("warn",t,{reason:e})}}}o(Ae,"logObserver");function hn(r,e,t){if(t===void 0){r.write("debug",
"Found",{...ke(e),phase:e.status.phase});return}t.generation!==e.generation&&r.write("info","Spec changed",{...ke(e),generation:e.
generation});let n=ie(t.status,e.status);if(n===void 0)return;let{reason:i,type:s,note:a}=n,{issues:d,commit:u}=e.status.
syncState??{},c=i==="Completed"?{issues:d,commit:u}:{},l=e.status.retryCount||void 0;r.write(s==="Warning"?"warn":"info",
a,{...ke(e),event:i,retryCount:l,...c})}o(hn,"logSync");function yn(r,e){let t=oe(e.key);if(e.kind==="started")r.write("\
info","Run started",{...t,executor:e.executor,why:e.why});else if(e.kind==="ended"){let{executor:n,phase:i,seconds:s}=e;
r.write("info","Run ended",{...t,executor:n,phase:i,seconds:xe(s)})}else e.result==="error"&&r.write("warn","The API ser\
ver did not take a status; it is written again",t)}o(yn,"logRun");function oe({name:r,namespace:e}){return{sync:r,namespace:e}}
o(oe,"fieldsOf");function ke(r){return{...oe(r),operationID:r.status.syncState?.operationID}}o(ke,"syncFields");function xe(r){
return Math.round(r*1e3)/1e3}o(xe,"rounded");import{isDeepStrictEqual as gn}from"node:util";function Te({syncs:r,jira:e,controller:t}){return{onSync(n,i){i!==void 0&&i.createdAt?.getTime()!==n.createdAt?.getTime()?
r.forget(i):i!==void 0&&!gn(i.status,n.status)&&r.countUpdate(n,"success"),r.observe(n)},onGone:o(n=>r.forget(n),"onGone"),
onReconciled:o(({result:n,seconds:i})=>t.countReconciled(n,i),"onReconciled"),onQueue:o(n=>t.setQueue(n),"onQueue"),onRun(n){
n.kind==="status-written"&&n.result==="error"&&r.countUpdate(n.key,"error")},onJiraRequest:o(n=>e.count(n),"onJiraReques\
t"),onLeader:o(n=>t.setLeader(n),"onLeader"),onTrouble:o(()=>{},"onTrouble")}}o(Te,"metricsObserver");function Ce(r){let e=o(t=>{for(let n of r)t(n)},"each");return{onSync:o((t,n)=>e(({onSync:i})=>i(t,n)),"onSync"),onGone:o(
t=>e(({onGone:n})=>n(t)),"onGone"),onReconciled:o(t=>e(({onReconciled:n})=>n(t)),"onReconciled"),onQueue:o(t=>e(({onQueue:n})=>n(
t)),"onQueue"),onRun:o(t=>e(({onRun:n})=>n(t)),"onRun"),onJiraRequest:o(t=>e(({onJiraRequest:n})=>n(t)),"onJiraRequest"),
onLeader:o(t=>e(({onLeader:n})=>n(t)),"onLeader"),onTrouble:o(t=>e(({onTrouble:n})=>n(t)),"onTrouble")}}o(Ce,"allObserve\
rs");import{setImmediate as Fr}from"node:timers/promises";import{mkdtemp as En,rm as kn}from"node:fs/promises";import{tmpdir as xn}from"node:os";import{join as An}from"node:path";import{mkdir as Sn,mkdtemp as bn,readdir as Rn,rm as gt,writeFile as wn}from"node:fs/promises";import{tmpdir as St}from"node:os";
import{join as se}from"node:path";var bt="jirasync-run-",Ie="jira-sync-code-",vn=new RegExp(`^(?:${bt}|${Ie})(\\d+)-`);async function Rt({env:r,files:e},t=St()){
let n=await bn(se(t,`${bt}${process.pid}-`)),i=o(()=>gt(n,{recursive:!0,force:!0,maxRetries:5}),"remove");try{let s=se(n,
"tmp");await Sn(s);let a=Object.entries(e).map(([u,c],l)=>({variable:u,content:c,file:se(n,`secret-${l}`)}));await Promise.
all(a.map(({file:u,content:c})=>wn(u,c,{mode:384,flag:"wx"})));let d=Object.fromEntries(a.map(({variable:u,file:c})=>[u,
c]));return{path:n,env:{...r,...d,TMPDIR:s},[Symbol.asyncDispose]:i}}catch(s){throw await i(),s}}o(Rt,"createRunFolder");
async function wt(r=St()){let e=(await Rn(r).catch(()=>[])).filter(t=>{let[,n]=vn.exec(t)??[];return n!==void 0&&(Number(
n)===process.pid||!On(Number(n)))});await Promise.all(e.map(t=>gt(se(r,t),{recursive:!0,force:!0,maxRetries:5})))}o(wt,"\
removeAbandonedFolders");function On(r){try{return process.kill(r,0),!0}catch(e){return e instanceof Error&&"code"in e&&
e.code==="EPERM"}}o(On,"isAlive");async function vt(r=xn()){let e=await En(An(r,`${Ie}${process.pid}-`)).catch(()=>{});return{env:e===void 0?{}:{NODE_COMPILE_CACHE:e},
[Symbol.asyncDispose]:async()=>{e!==void 0&&await kn(e,{recursive:!0,force:!0,maxRetries:5}).catch(()=>{})}}}o(vt,"creat\
eCodeCache");function Ot(r,e,t){return{key:r,sync:e,shown:void 0,isGone:!1,heartbeat:{value:kt(e),seenAt:t},run:void 0,past:void 0,startedAt:void 0,
queued:void 0,secretVersions:new Map}}o(Ot,"newEntry");function U(r,e,t){r.sync=e;let n=kt(e);n!==r.heartbeat.value&&(r.
heartbeat={value:n,seenAt:t})}o(U,"updateEntry");function Et({run:r,past:e,queued:t,sync:n},i){return r!==void 0?r.isStopping?
{kind:"stopping"}:{kind:"running",cancelRequest:r.cancelRequest}:e!==void 0&&!Tn(e,n,i)?e.wasStopped?{kind:"queued",cancelRequest:e.
cancelRequest}:{kind:"crashed",retryCount:e.retryCount,message:e.lostMessage,isFinal:e.isFinal}:t===void 0?{kind:"none"}:
{kind:"queued",cancelRequest:t.cancelRequest}}o(Et,"ownRunOf");function Tn({executor:r,previousOperation:e},{status:t},n){
return t.syncState?.operationID===e?!1:t.phase!=="Running"||t.executor===void 0?t.phase!=="Running":t.executor.kind!==r||
r==="Operator"&&t.executor.id!==n}o(Tn,"hasLeftResult");function kt({status:r}){return`${r.executor?.id} ${r.executor?.lastHeartbeat}`}
o(kt,"heartbeatOf");import{createHash as Cn}from"node:crypto";var xt="/var/run/secrets/sync.jira.io/git",Pe={"base-url":"JIRA_BASE_URL",email:"JIRA_EMAIL",pat:"JIRA_PAT"},_e={username:"\
JIRASYNC_GIT_USERNAME",password:"JIRASYNC_GIT_PASSWORD",bearerToken:"JIRASYNC_GIT_BEARER_TOKEN"},De={identity:"JIRASYNC_\
GIT_IDENTITY_FILE",known_hosts:"JIRASYNC_GIT_KNOWN_HOSTS_FILE","ca.crt":"JIRASYNC_GIT_CA_FILE"};function At({name:r,keys:e}){
return{env:Ct(r,e,Pe),volumes:[],mounts:[]}}o(At,"jiraCredentials");function Tt({name:r,keys:e}){let t=Object.entries(De).
filter(([s])=>e.includes(s)),n=[...Ct(r,e,_e),...t.map(([s,a])=>({name:a,value:`${xt}/${s}`}))];if(t.length===0)return{env:n,
volumes:[],mounts:[]};let i=t.map(([s])=>({key:s,path:s}));return{env:n,volumes:[{name:"git",secret:{secretName:r,defaultMode:288,
items:i}}],mounts:[{name:"git",mountPath:xt,readOnly:!0}]}}o(Tt,"gitCredentials");function Ct(r,e,t){return Object.entries(
t).filter(([n])=>e.includes(n)).map(([n,i])=>({name:i,valueFrom:{secretKeyRef:{name:r,key:n}}}))}o(Ct,"variables");var C=re("batch/v1","Job","jobs"),In="sync.jira.io/name",Pn="sync.jira.io/run",_n="jirasync-job",je="jira-sync-job",Me=1e3,
Dn=3600,Mn={requests:{cpu:"100m",memory:"128Mi"},limits:{memory:"512Mi"}},It=10,jn=10,Nn=600,Jn=600;function Pt(r,e){let{
name:t,namespace:n,uid:i,spec:s}=r,{maxRetries:a}=s.retryPolicy,d=Ne(r,e.run),u={...s.labels,app:je,[In]:t};return{apiVersion:C.
apiVersion,kind:C.kind,metadata:{name:d,namespace:n,labels:u,annotations:{[Pn]:e.run},ownerReferences:[{apiVersion:te,kind:J,
name:t,uid:i,controller:!0,blockOwnerDeletion:!0}]},spec:{completions:1,parallelism:1,backoffLimit:a,podReplacementPolicy:"\
Failed",podFailurePolicy:{rules:Ln},activeDeadlineSeconds:s.timeout*(a+1)+Wn(a)+Jn,ttlSecondsAfterFinished:e.keepSeconds??
Dn,template:{metadata:{labels:u},spec:Fn(r,d,e)}}}}o(Pt,"jobFor");function Ne({name:r,uid:e},t){let n=Cn("sha256").update(
JSON.stringify([e,t])).digest("hex").slice(0,It);return`${r.replaceAll(".","-").slice(0,et-It-1).replace(/-+$/,"")}-${n}`}
o(Ne,"jobName");var Ln=[{action:"Ignore",onPodConditions:[{type:"DisruptionTarget",status:"True"}]},{action:"FailJob",onExitCodes:{
containerName:"jirasync",operator:"In",values:Object.values(Ze).filter(r=>r!==0)}}];function Wn(r){let e=0;for(let t=0;t<
r;t++)e+=Math.min(jn*2**t,Nn);return e}o(Wn,"backoffSeconds");function Fn({name:r,namespace:e},t,n){let i=[At(n.jira),...n.
git===void 0?[]:[Tt(n.git)]],s=o(a=>i.flatMap(d=>d[a]),"all");return{restartPolicy:"Never",serviceAccountName:n.serviceAccount??
_n,enableServiceLinks:!1,terminationGracePeriodSeconds:30,securityContext:{runAsNonRoot:!0,runAsUser:Me,runAsGroup:Me,fsGroup:Me,
seccompProfile:{type:"RuntimeDefault"}},containers:[{name:"jirasync",image:n.image,args:["run",r,"--namespace",e],env:[...zn(
{...n.env,...$n,JIRASYNC_EXECUTOR_ID:t}),...s("env")],resources:n.resources??Mn,securityContext:{allowPrivilegeEscalation:!1,
readOnlyRootFilesystem:!0,capabilities:{drop:["ALL"]}},terminationMessagePolicy:"FallbackToLogsOnError",volumeMounts:[{name:"\
tmp",mountPath:"/tmp"},...s("mounts")]}],volumes:[{name:"tmp",emptyDir:{}},...s("volumes")]}}o(Fn,"podSpec");var $n={JIRASYNC_EXECUTOR:"\
Job",HOME:"/tmp",TMPDIR:"/tmp"};function zn(r){return Object.entries(r).map(([e,t])=>({name:e,value:t.replaceAll("$","$$\
$$")}))}o(zn,"variables");async function Mt(r,{source:e,destination:t},n,i){let s=o((u,c)=>c===void 0?void 0:Je(r,u,{name:c.name,namespace:n},i),"\
read"),[a,d]=await Promise.all([s("spec.source.secretRef",e?.secretRef),s("spec.destination.secretRef",t.secretRef)]);return{
jira:a,git:d}}o(Mt,"readSecrets");function jt({jira:r,git:e},t){return{env:{...r===void 0?t:Dt(r,Pe),...Dt(e,_e)},files:Nt(
e,De)}}o(jt,"runSecrets");var _t=64*1024,Kn=ee(f(),f()).nullish();async function Je(r,e,t,n){try{let i=await r.get(ot,t,
n),s=Kn.parse(i.data)??{},a=Object.entries(s).map(([d,u])=>[d,Buffer.from(u,"base64")]);return{name:t.name,resourceVersion:i.
metadata.resourceVersion,data:Object.fromEntries(a)}}catch(i){throw x(i)?E("NotFound",`There is no Secret ${t.name} in n\
amespace ${t.namespace}, which ${e} needs. Create it: kubectl create secret generic ${t.name} -n ${t.namespace}`,i):i}}o(
Je,"readSecret");function Dt(r,e){let t=Object.entries(Nt(r,e)).map(([n,i])=>[n,i.toString("utf8")]);for(let[n,i]of t){if(i.
includes("\0"))throw E("InvalidSpec",`The Secret ${r?.name} holds a NUL character for ${n}. Create it again.`);if(Buffer.
byteLength(i)>_t){let s=`The Secret ${r?.name} holds more than ${_t} bytes for ${n}. Create it again.`;throw E("InvalidS\
pec",s)}}return Object.fromEntries(t)}o(Dt,"variables");function Nt(r,e){let t={};for(let[n,i]of Object.entries(e)){let s=r?.
data[n];s!==void 0&&s.length>0&&(t[i]=s)}return t}o(Nt,"picked");var Gn="jira-credentials";function Jt(r,e){let t=`See its pods: kubectl describe job ${r}`;switch(e.kind){case"running":
return;case"succeeded":return{lostMessage:`Its Job ${r} has ended and left no result. ${t}`,isFinal:!1};case"failed":return{
lostMessage:`Its Job ${r} failed (${e.reason}): ${e.message}. ${t}`,isFinal:!0};case"lost":return{lostMessage:`Its Job ${r}\
 was deleted before its end.`,isFinal:!1};default:return e}}o(Jt,"endOf");var ae=class{static{o(this,"JobRuns")}#t;#e;#r=new Map;#n=new Map;areKnown=!1;constructor(e,t){
this.#t=e,this.#e=t}take(e,t){let{name:n,namespace:i}=t.metadata,s=`${i}/${n}`;e==="deleted"?this.#r.delete(s):this.#r.set(
s,t);let a=Jt(n,e==="deleted"?{kind:"lost"}:t.state);return a!==void 0&&(this.#n.get(s)?.(a),this.#n.delete(s)),t.syncUid}found({
sync:e}){for(let{syncUid:t,state:n,metadata:i}of this.#r.values())if(t===e.uid&&n.kind==="running")return this.#o(e,i.name)}async start({
sync:e},t,n,i,s,a){let{image:d,env:u}=this.#t.jobs;if(d===void 0)throw E("InvalidSpec","The operator does not know the i\
mage for Jobs. Set its variable JIRASYNC_IMAGE, or use spec.executor: Operator.");let{namespace:c,status:l,generation:p,
request:y}=e,S=JSON.stringify([p,y,l.syncState?.operationID,i]),R=n.jira??await this.#i(c,a),w=Pt({...e,spec:t},{image:d,
run:S,jira:Lt(R),...n.git===void 0?{}:{git:Lt(n.git)},env:{...u,JIRASYNC_RETRY_COUNT:String(i)}}),v=Ne(e,S);await s(v);try{
await this.#e.client.create(C,w,a)}catch(D){if(!L(D))throw D}return this.#o(e,v,i)}#o(e,t,n=e.status.retryCount??0){let{
uid:i,namespace:s,cancelRequest:a,status:d}=e,u=`${s}/${t}`,{promise:c,resolve:l}=Promise.withResolvers(),p=this.#r.get(
u),y=p===void 0?void 0:Jt(t,p.state);y===void 0?this.#n.set(u,l):l(y);let S=d.executor?.kind==="Job"&&d.executor.id===t;
return{executor:"Job",uid:i,startedMs:this.#e.now(),retryCount:n,cancelRequest:a,previousOperation:S?void 0:d.syncState?.
operationID,isStopping:!1,stop:o((R,w)=>this.#s(R,w,{name:t,namespace:s}),"stop"),ended:c}}#s(e,t,n){e==="cancelled"&&this.#e.
schedule(t?this.#t.graceMs:0,()=>{if(!this.#n.has(`${n.namespace}/${n.name}`))return;let i=AbortSignal.timeout(this.#t.graceMs);
this.#e.client.delete(C,n,i).catch(s=>{s instanceof g&&!x(s)&&this.#e.observer.onTrouble(s.failure)})})}async#i(e,t){return Je(
this.#e.client,"a Job without spec.source",{name:Gn,namespace:e},t)}};function Lt({name:r,data:e}){return{name:r,keys:Object.
keys(e)}}o(Lt,"keysOf");var I="sync.jira.io/run",Wt=h({name:f()}).optional().catch(void 0),Un=h({metadata:h({uid:f().catch(""),resourceVersion:f().
catch(""),annotations:ee(f(),f()).catch({}),finalizers:b(f()).catch([])}),spec:h({priority:Be(k).catch("normal"),schedule:f().
optional().catch(void 0),timeZone:f().optional().catch(void 0),ttlSecondsAfterFinished:K().optional().catch(void 0),retryPolicy:h(
{maxRetries:K().catch(3),backoffMultiplier:K().catch(2),initialDelay:K().catch(30)}).catch({maxRetries:3,backoffMultiplier:2,
initialDelay:30}),source:h({secretRef:Wt}).optional().catch(void 0),destination:h({repository:f().catch(""),branch:f().catch(
"main"),secretRef:Wt}).catch({repository:"",branch:"main"})}).catch({priority:"normal",retryPolicy:{maxRetries:3,backoffMultiplier:2,
initialDelay:30},destination:{repository:"",branch:"main"}})});function W(r){let{metadata:e,spec:t}=Un.parse(r),n=Hn(r),
{repository:i,branch:s}=t.destination,a=[t.source?.secretRef?.name,t.destination.secretRef?.name];return{...n,namespace:n.
namespace??"default",uid:e.uid,resourceVersion:e.resourceVersion,priority:t.priority,schedule:t.schedule,timeZone:t.timeZone,
ttlSeconds:t.ttlSecondsAfterFinished,retryPolicy:t.retryPolicy,cancelRequest:e.annotations[it],finalizers:e.finalizers,place:`${qn(
i)}#${s}`,secrets:a.filter(d=>d!==void 0)}}o(W,"watchedSync");function Hn(r){try{return Oe(r)}catch(e){if(!(e instanceof
Ve))throw e;return Oe({...r,status:rt})}}o(Hn,"observedOf");function qn(r){let e=r.replace(/\/+$/,"").replace(/\.git$/,"");
if(!URL.canParse(e))return e;let{host:t,pathname:n}=new URL(e);return`${t.toLowerCase()}${n}`}o(qn,"placeOf");var Yn=N({
metadata:N({name:f().default("")})}),Le={apiVersion:te,kind:J,plural:"jirasyncs",read:o(r=>{let e=W(Yn.parse(r)),{name:t,
namespace:n,uid:i,resourceVersion:s}=e;return{metadata:{name:t,namespace:n,uid:i,resourceVersion:s},sync:e}},"read")};async function F(r,e,t,n){let{name:i,namespace:s,uid:a,resourceVersion:d}=e.metadata,{finalizers:u}=W(e);if(u.includes(I)===
t)return;let c=u.filter(p=>p!==I),l={metadata:{uid:a,resourceVersion:d,finalizers:t?[...c,I]:c}};await r.patch(O,{name:i,
namespace:s},l,n)}o(F,"setHeld");var Vn=3e3,de=class{static{o(this,"ActiveRuns")}#t;#e;#r=new Set;constructor(e,t){this.#t=e,this.#e=t}follow(e,t,n){let{
name:i,namespace:s}=e.sync;e.run=t,this.#r.add(e),this.#t.observer.onRun({kind:"started",key:{name:i,namespace:s},executor:t.
executor,why:n}),t.ended.then(a=>{let d=(this.#t.now()-t.startedMs)/1e3,u={...t,...a,seconds:d,wasStopped:t.isStopping,isTold:!1};
e.run=void 0,e.sync.uid===t.uid&&(e.past=u),this.#r.delete(e),this.#e(e.key)})}stop({run:e,sync:t},n){e===void 0||e.isStopping||
(e.isStopping=!0,e.stop(n,t.status.phase==="Running"))}tellEnd({past:e,sync:{name:t,namespace:n,status:i}}){if(e===void 0||
e.isTold)return;e.isTold=!0;let{executor:s,seconds:a}=e;this.#t.observer.onRun({kind:"ended",key:{name:t,namespace:n},executor:s,
phase:i.phase,seconds:a})}async interrupt(){let e=[...this.#r].filter(({run:t})=>t?.executor==="Operator");await Promise.
all(e.map(t=>this.#n(t)))}async#n({run:e,sync:{name:t,namespace:n}}){e?.stop("interrupted",!0),await e?.ended;let{client:i,
observer:s}=this.#t;try{let a=AbortSignal.timeout(Vn),d=await i.get(O,{name:t,namespace:n},a);d.status.phase!=="Running"&&
await F(i,d,!1,a)}catch(a){if(!(a instanceof g))throw a;x(a)||s.onTrouble(a.failure)}}};import{createHash as Bn}from"node:crypto";var Xn=1e4;function Ft({namespace:r,name:e}){return Bn("sha256").update(`${r}/${e}`).digest().readUInt32BE()%Xn}o(Ft,"ji\
tterMs");function $t(r,e){let{now:t,nextTime:n}=e,{schedule:i,timeZone:s,status:a}=r;if(i===void 0)return{kind:"never"};let d=o(p=>n(
i,s,p),"after"),u=d(t),c=a.nextSyncTime===void 0?void 0:new Date(a.nextSyncTime);if(c!==void 0&&Qn(c,d)&&(c<=t||c.getTime()===
u?.getTime()))return{kind:"planned",time:c};let l=c===void 0?d(Zn(r,e))??u:u;return l===void 0?{kind:"never"}:l<=t?{kind:"\
planned",time:l}:{kind:"unwritten",time:l}}o($t,"planOf");function Qn(r,e){return e(new Date(r.getTime()-1))?.getTime()===
r.getTime()}o(Qn,"isNamed");function Zn(r,{now:e,startedAt:t}){let{status:n,createdAt:i,generation:s}=r,a=n.syncState?.startTime;
return ne(r)?e:a!==void 0?new Date(Math.max(Date.parse(a),t?.getTime()??0)):n.observedGeneration<0&&s===1?i??e:e}o(Zn,"l\
astStart");function Fe(r,e){let t=er(r,e);return!(e.run.kind==="running"||e.run.kind==="stopping")&&t.kind!=="run"&&r.finalizers.includes(
I)?{kind:"release"}:t}o(Fe,"decide");function er(r,e){return r.isBeingDeleted?tr(r,e):e.run.kind==="running"?zt(r.cancelRequest,
e.run.cancelRequest)?{kind:"stop-run",why:"cancelled"}:V("it runs"):e.run.kind==="stopping"?V("its run is ending"):r.executor===
"External"?nr(r,e):e.run.kind==="crashed"?or(r,e.run):e.run.kind==="queued"&&zt(r.cancelRequest,e.run.cancelRequest)?{kind:"\
cancel-queued"}:r.status.phase==="Running"?rr(r,e):sr(r,e)}o(er,"decisionOf");function tr({finalizers:r},{run:e}){return e.
kind==="running"?{kind:"stop-run",why:"deleted"}:e.kind==="stopping"?V("its run is ending"):r.includes(I)?{kind:"release"}:
V("it is being deleted")}o(tr,"endOf");function nr(r,e){if(r.status.phase!=="Running")return Y(r,e);let t=We(e);return e.
now<t?{kind:"wait-until",at:t,why:"its next heartbeat"}:{kind:"mark-lost",message:`Who ran it (${ue(r)}) gives no sign o\
f life. See whether the workflow or process was stopped.`,retryCount:r.status.retryCount??0}}o(nr,"external");function rr(r,e){
if(!ir(r,e)&&e.now<We(e))return{kind:"wait-until",at:We(e),why:`a sign of life of ${ue(r)}`};let n=(r.status.retryCount??
0)+1;return n<=r.retryPolicy.maxRetries?{kind:"run",why:`taken over from ${ue(r)}, which is gone`,retryCount:n}:{kind:"m\
ark-lost",message:`Who ran it (${ue(r)}) is gone, and the retries of its policy are used up.`,retryCount:n-1}}o(rr,"fore\
ignRun");function ir({status:{executor:r}},e){if(r===void 0)return!0;switch(r.kind){case"Operator":return r.id===e.operatorID||
e.isSoleOperator;case"Job":return e.areJobsKnown;case"External":return!1;default:return r.kind}}o(ir,"isExecutorGone");function or({
retryPolicy:r},e){let t=e.isFinal?Math.max(e.retryCount,r.maxRetries):e.retryCount;return{kind:"mark-lost",message:e.message,
retryCount:t}}o(or,"crashed");function sr(r,e){let{status:t,isSuspended:n}=r;if(Ee(r))return q("it was requested");if(n)
return Y(r,e);let i=Kt(r);if(t.phase==="Pending"&&!i)return q("it waited for its turn");if(t.phase==="Failed"&&!i){let s=ar(
r,e);if(s!==void 0)return s}return r.schedule!==void 0?dr(r,e):i||t.phase==="Scheduled"?q(i?"its spec is new":"it has no\
 schedule any more"):Y(r,e)}o(sr,"atRest");function ar(r,e){let{retryPolicy:t,status:n}=r;if(ce(r,"Stalled")?.status==="\
True"){let{secretsChangedAt:u,areSecretsNew:c}=e,l=le(ce(r,"Stalled")?.lastTransitionTime);return c||u!==void 0&&l!==void 0&&
u>l?q("a Secret has changed"):Y(r,e)}let i=ce(r,"Failed"),s=n.retryCount??0;if(i?.reason!=="ExecutorLost"||s>=t.maxRetries)
return;let a=ut({reason:"ExecutorLost",message:"",retryable:!0},t,s),d=new Date((le(n.lastStatusUpdate)??e.now).getTime()+
a*1e3);return e.now<d?{kind:"wait-until",at:d,why:"its retry"}:{kind:"run",why:"its run was lost",retryCount:s+1}}o(ar,"\
afterFailure");function dr(r,e){let t=$t(r,e);switch(t.kind){case"never":return Y(r,e);case"unwritten":return{kind:"mark\
-scheduled",nextSyncTime:t.time};case"planned":{let n=new Date(t.time.getTime()+Ft(r));return e.now<n?{kind:"wait-until",
at:n,why:"its schedule"}:q("its schedule")}default:return t}}o(dr,"scheduled");function Y(r,{now:e}){let{ttlSeconds:t,schedule:n,
status:i}=r;if(!(i.phase==="Completed"||i.phase==="Failed"||i.phase==="Cancelled")||t===void 0||n!==void 0||Kt(r)||Ee(r))
return V(r.isSuspended?"it is suspended":"it is as it should be");let a=le(ce(r,"Reconciling")?.lastTransitionTime)??le(
i.lastStatusUpdate)??e,d=new Date(a.getTime()+t*1e3);return e<d?{kind:"wait-until",at:d,why:"the end of its time to live"}:
{kind:"delete"}}o(Y,"finished");function Kt(r){return ne(r)||r.status.observedGeneration<0}o(Kt,"isNew");function zt(r,e){
return r!==void 0&&r!==""&&r!==e}o(zt,"isNewRequest");function We({heartbeatSeenAt:r,heartbeatLimitMs:e}){return new Date(
r.getTime()+e)}o(We,"lostAt");function ce({status:r},e){return r.conditions.find(t=>t.type===e)}o(ce,"conditionOf");function ue({
status:{executor:r}}){return r===void 0?"nobody known":r.url??r.id}o(ue,"executorText");function le(r){return r===void 0?
void 0:new Date(r)}o(le,"timeOf");var q=o(r=>({kind:"run",why:r,retryCount:0}),"run"),V=o(r=>({kind:"nothing",why:r}),"n\
othing");import{randomUUID as cr}from"node:crypto";function $e({status:r,generation:e=1},t){return T(r,{kind:"pending",generation:e,at:t})}o($e,"pendingStatus");function Gt({
status:r,generation:e=1},t,n){return T(r,{kind:"scheduled",generation:e,nextSyncTime:t,at:n})}o(Gt,"scheduledStatus");function Ut(r,e,t,n){
let i={reason:"ExecutorLost",message:e,retryable:!0},s=r.status.phase==="Running"?r.status:T(r.status,qt(r,t,n));return{
...T(s,{kind:"failed",failure:i,at:n}),retryCount:t}}o(Ut,"lostStatus");function Ht(r,e){let t="The sync was asked to ca\
ncel.",n=r.status.phase==="Running"?r.status:T(r.status,qt(r,0,e));return T(n,{kind:"cancelled",message:t,at:e})}o(Ht,"c\
ancelledStatus");function qt({generation:r=1,request:e},t,n){let i=e===void 0?{}:{request:e};return{kind:"started",operationID:cr(),
generation:r,retryCount:t,at:n,...i}}o(qt,"begun");import{isDeepStrictEqual as ur}from"node:util";var P=class{static{o(this,"SortedList")}#t;#e=[];constructor(e){this.#t=e}get length(){return this.#e.length}get first(){
return this.#e[0]}add(e){this.#e.splice(this.#r(this.#t(e)),0,e)}shift(){return this.#e.shift()}remove(e){let t=this.#e.
lastIndexOf(e,this.#r(this.#t(e))-1);t>=0&&this.#e.splice(t,1)}[Symbol.iterator](){return this.#e.values()}#r(e){let[t,n]=[
0,this.#e.length];for(;t<n;){let i=t+n>>>1,s=this.#e[i];s!==void 0&&this.#t(s)<=e?t=i+1:n=i}return t}};var lr=5*6e4,fe=class{static{o(this,"RunSlots")}#t;#e;#r;#n=new Map;#o=new Map;#s=new P(({rank:e})=>e);#i=new Map;#a=0;constructor(e,t,n){
this.#t=e,this.#e=t,this.#r=n}get held(){return this.#n.size}holds(e){return this.#n.has(e)}request(e){if(this.#n.has(e.
key))return!0;let t=this.#i.get(e.key)?.request;return t!==void 0&&ur(t,e)?!1:(this.#c(e.key),this.#d(e)?this.#l(e):this.#m(
e),this.#n.has(e.key))}take(e){this.#n.has(e.key)||(this.#c(e.key),this.#l(e))}release(e){this.#c(e);let t=this.#n.get(e);
t!==void 0&&(this.#n.delete(e),this.#o.get(t.place)===e&&this.#o.delete(t.place),t.isCounted&&this.#a--,this.#u())}#u(){
for(let{request:e}of[...this.#s])this.#d(e)&&(this.#c(e.key),this.#l(e),this.#r(e.key))}#d({place:e,isCounted:t}){return!this.#o.
has(e)&&(!t||this.#a<this.#t)}#l(e){this.#n.set(e.key,e),this.#o.has(e.place)||this.#o.set(e.place,e.key),e.isCounted&&this.#a++}#m(e){
let t={request:e,rank:this.#e()+k.indexOf(e.priority)*lr};this.#s.add(t),this.#i.set(e.key,t)}#c(e){let t=this.#i.get(e);
t!==void 0&&(this.#i.delete(e),this.#s.remove(t))}};var pe=class{static{o(this,"JiraHosts")}#t;#e;#r=new Map;#n=new Map;constructor(e,t=16){this.#e=e,this.#t=t}join(e,t,n){
let i=this.#r.get(e)??new Map;this.#r.set(e,i.set(t,n)),this.#s(i);let s=(this.#n.get(e)??0)-this.#e();s>0&&n({kind:"jir\
a-pause",ms:s})}pause(e,t,n){let i=this.#e()+n;if(!(i<=(this.#n.get(e)??0))){this.#n.set(e,i);for(let[s,a]of this.#r.get(
e)??[])s!==t&&a({kind:"jira-pause",ms:n})}}leave(e,t){for(let[n,i]of this.#r)t!==void 0&&n!==t||!i.delete(e)||(i.size>0?
this.#s(i):this.#o(n))}#o(e){this.#r.delete(e);for(let[t,n]of this.#n)n<=this.#e()&&this.#n.delete(t)}#s(e){let t=Math.max(
1,Math.floor(this.#t/e.size));for(let n of e.values())n({kind:"jira-limit",requests:t})}};import{spawn as fr}from"node:child_process";import{createInterface as pr}from"node:readline";var mr=64*1024;function Yt(r,e){let t=hr(r);if(t instanceof Error)return{ended:Promise.resolve({code:null,signal:null,error:t}),
send:o(()=>{},"send"),stop:o(()=>{},"stop")};for(let s of[t.stdout,t.stderr])s!==null&&pr({input:s,crlfDelay:Number.POSITIVE_INFINITY}).
on("line",a=>{a!==""&&e.onLine(a.slice(0,mr))});t.on("message",s=>{let a=pt.safeParse(s);a.success&&e.onMessage(a.data)});
let n=yr(t),i;return n.then(()=>clearTimeout(i)),{ended:n,send:o(s=>{t.connected&&t.send(s,()=>{})},"send"),stop:o(s=>{i??=
setTimeout(()=>Vt(t),r.graceMs),s!==void 0&&t.kill(s)},"stop")}}o(Yt,"startChildRun");function hr({command:r,args:e,folder:t,
env:n}){let[i,...s]=r;try{return fr(i,[...s,...e],{cwd:t,env:{...n},stdio:["ignore","pipe","pipe","ipc"],detached:!0})}catch(a){
return a instanceof Error?a:new Error(String(a))}}o(hr,"spawnChild");function yr(r){return new Promise(e=>{r.once("error",
t=>e({code:null,signal:null,error:t})),r.once("exit",()=>Vt(r)),r.once("close",(t,n)=>e({code:t,signal:n}))})}o(yr,"endO\
f");function Vt({pid:r}){if(r!==void 0)try{process.kill(-r,"SIGKILL")}catch{}}o(Vt,"killGroup");import{readdir as gr,readFile as Sr}from"node:fs/promises";async function Bt(r){let e=(await gr("/proc").catch(()=>[])).filter(t=>/^\d+$/.test(t)).map(Number);for(let t of e){if(t===
process.pid)continue;(await Sr(`/proc/${t}/environ`,"latin1").catch(()=>"")).includes(r)&&br(t)}}o(Bt,"killOrphans");function br(r){
try{process.kill(r,"SIGKILL")}catch{}}o(br,"kill");async function Xt(r,e,t,n,i,s,{observer:a,relay:d,now:u}){let{name:c,namespace:l}=e,{child:p,id:y,graceMs:S}=s,R=await Rr(
n,p.temporaryFolder),w={JIRASYNC_EXECUTOR:"Operator",JIRASYNC_EXECUTOR_ID:y,JIRASYNC_RETRY_COUNT:String(t)},v=Yt({command:p.
command,args:["run",c,"--namespace",l,...p.args],env:{...p.env,...R.env,...w},folder:R.path,graceMs:S},{onLine:o(m=>d(m,
{sync:c,namespace:l}),"onLine"),onMessage:o(m=>{m.kind==="jira-open"?i.join(m.host,r,v.send):m.kind==="jira-close"?i.leave(
r,m.host):m.kind==="jira-pause"?i.pause(m.host,r,m.ms):m.kind==="jira-request"?a.onJiraRequest(m):a.onRun({kind:"status-\
written",key:{name:c,namespace:l},result:m.result})},"onMessage")}),D=v.ended.then(async m=>{i.leave(r),m.code!==0&&await Bt(
R.path);try{await R[Symbol.asyncDispose]()}catch(X){a.onTrouble(vr(X))}return{lostMessage:Or(m),isFinal:!1}});return{executor:"\
Operator",uid:e.uid,startedMs:u(),retryCount:t,cancelRequest:e.cancelRequest,previousOperation:e.status.syncState?.operationID,
isStopping:!1,stop:o(m=>{m!=="interrupted"&&v.send({kind:"cancel",message:wr(m,e)}),v.stop(m==="interrupted"?"SIGTERM":void 0)},
"stop"),ended:D}}o(Xt,"startChild");async function Rr(r,e){try{return await Rt(r,e)}catch(t){let n=z(t);throw Z("Interna\
l",`The temporary folder of a run can't be made: ${n}. See to the operator's TMPDIR.`,t)}}o(Rr,"openRunFolder");function wr(r,{
name:e,namespace:t}){return`The JIRASync ${e} in namespace ${t} ${r==="deleted"?"was deleted":"was asked to cancel"}, so\
 its sync was cancelled.`}o(wr,"interruptionText");function vr(r){return{reason:"Internal",message:`The temporary folder\
 of a run can't be removed: ${z(r)}`,retryable:!0,cause:r}}o(vr,"notRemoved");function Or({code:r,signal:e,error:t}){return t!==
void 0?`The process of its run could not be started: ${t.message}`:`The process of its run ${e===null?`ended with exit c\
ode ${r}`:`was ended by ${e}`} and left no result. Its log tells more; too little memory ends a process with SIGKILL or \
SIGABRT.`}o(Or,"lostMessage");var me=class{static{o(this,"RunStarter")}#t;#e;#r;#n;constructor(e,t,n){this.#t=e,this.#e=t,this.#r=n,this.#n=new pe(t.now)}async start(e,t){
let{client:n}=this.#e,{sync:i}=e.entry;e.entry.secretVersions=this.#r.secrets.versions(i.namespace,i.secrets);try{let s=Er(
e.object),a=await Mt(n,s,i.namespace,t);return e.entry.secretVersions=kr(a),i.executor==="Job"?await this.#o(e,s,a,t):await this.#s(
e,a,t)}catch(s){if(!(s instanceof g&&!s.failure.retryable&&!n.mayPass(s))||t.aborted)throw s;await this.#i(e.object,s.failure);
return}}#o({entry:e,retryCount:t,announce:n},i,s,a){return this.#r.jobs.start(e,i,s,t,n,a)}async#s({entry:e,object:t,retryCount:n},i,s){
let a=jt(i,this.#t.child.ownJira);return await F(this.#e.client,t,!0,s),Xt(e.key,e.sync,n,a,this.#n,this.#t,this.#e)}async#i(e,t){
let n={kind:"Operator",id:this.#t.id},i=await ft(this.#e.client,e,n,t);if(i!==void 0)throw new g(i)}};function Er(r){let e=nt(
r.spec);if(e.ok)return e.spec;let t=e.problems.map(n=>n.message).join(" ");throw new g({reason:"InvalidSpec",message:t,retryable:!1})}
o(Er,"specOf");function kr({jira:r,git:e}){let t=[r,e].filter(n=>n!==void 0);return new Map(t.map(({name:n,resourceVersion:i})=>[
n,i]))}o(kr,"versionsOf");var xr=1e4,he=class{static{o(this,"ScheduleTimes")}#t=new Map;next(e,t,n){let i=`${t??""} ${e}`,s=n.getTime(),a=this.#t.
get(i)??[],d=a.find(({afterMs:c,next:l})=>c<=s&&l!==void 0&&s<l.getTime());if(d!==void 0)return d.next;let u=Ar(e,t,n);return this.#t.
size>=xr&&this.#t.clear(),this.#t.set(i,[{afterMs:s,next:u},...a].slice(0,3)),u}};function Ar(r,e,t){try{return tt(r,e,t)}catch(n){
if(n instanceof RangeError)return;throw n}}o(Ar,"nextTimeOf");var Tr=5e3;async function Qt(r,{metadata:e,status:t},n,i,s){let{name:a,namespace:d=r.namespace,resourceVersion:u}=e,c={metadata:{
name:a,namespace:d,resourceVersion:u},status:n},l={fieldManager:dt,force:!0,subresource:"status"},p=await r.apply(O,c,l,
s),y=ie(t,n);if(y!==void 0){let S=new st(r,p,i);S.record(y),await S.close(Tr)}return p}o(Qt,"writeStatus");var A={kind:"settled"},Cr=10*6e4,ge=class{static{o(this,"Reconciler")}#t;#e;#r;#n=new he;#o;#s;#i;#a;constructor(e,t,{secrets:n,
jobs:i},s){this.#t=e,this.#e=t,this.#r=n,this.#o=i,this.#s=new me(e,t,{secrets:n,jobs:i}),this.#i=new fe(e.maxConcurrentSyncs,
t.now,s.onWanted),this.#a=new de(t,a=>{this.#i.release(a),s.onWanted(a)})}async reconcile(e,t){let n=Fe(e.sync,this.#y(e));
if(e.past===void 0&&Ir(n))return this.#d(e,n);if(n.kind==="stop-run")return this.#a.stop(e,n.why),A;let i=await this.#h(
e,t);if(i===void 0)return this.#d(e,{kind:"nothing",why:"it is gone"});let s=Fe(e.sync,this.#y(e));this.#a.tellEnd(e);let a=await this.#u(
e,i,s,t);return s.kind!=="release"&&(e.past=void 0),a}forget(e){e.run!==void 0?this.#a.stop(e,"deleted"):this.#i.release(
e.key)}adopt(e){if(e.run!==void 0||e.sync.executor!=="Job")return;let t=this.#o.found(e);if(t===void 0)return;let{key:n,
sync:i}=e;this.#i.take({key:n,place:i.place,priority:i.priority,isCounted:!1}),this.#a.follow(e,t,"a Job runs it already")}interrupt(){
return this.#a.interrupt()}async#u(e,t,n,i){let{sync:s}=e,a=this.#e.date();switch(n.kind!=="run"&&this.#p(e),n.kind){case"\
run":return this.#l(e,t,n,i);case"stop-run":return this.#a.stop(e,n.why),A;case"cancel-queued":return this.#f(e,t,Ht(s,a),
i);case"mark-lost":return this.#f(e,t,Ut(s,n.message,n.retryCount,a),i);case"mark-scheduled":return this.#f(e,t,Gt(s,n.nextSyncTime,
a),i);case"release":return await F(this.#e.client,t,!1,i),A;case"delete":return await this.#e.client.delete(O,{...ye(e),
...Pr(t)},i),A;case"wait-until":case"nothing":return this.#d(e,n);default:return n}}#d(e,t){if(this.#p(e),t.kind!=="wait\
-until")return A;let n=t.at.getTime()-this.#e.date().getTime();return{kind:"again",ms:Math.min(Math.max(n,1),Cr)}}async#l(e,t,{
why:n,retryCount:i},s){let{key:a,sync:d}=e,u=d.executor==="Operator";if(!this.#i.request({key:a,place:d.place,priority:d.
priority,isCounted:u}))return this.#m(e,t,s);try{let c=o(p=>this.#c(e,t,p,s),"announce"),l=await this.#s.start({entry:e,
object:t,retryCount:i,announce:c},s);return l===void 0?this.#i.release(a):this.#a.follow(e,l,n),e.startedAt=this.#e.date(),
e.queued=void 0,A}catch(c){throw this.#i.release(a),c}}async#m(e,t,n){let{sync:i}=e;e.queued??={cancelRequest:i.cancelRequest};
let{phase:s,observedGeneration:a}=i.status;return s==="Pending"&&a===i.generation||s==="Running"?A:this.#f(e,t,$e(i,this.#e.
date()),n)}async#c(e,t,n,i){let{sync:s}=e,a={name:n,namespace:s.namespace};await this.#f(e,t,{...$e(s,this.#e.date()),jobRef:a},
i)}#p(e){e.queued=void 0,e.run===void 0&&this.#i.release(e.key)}async#f(e,t,n,i){let{client:s,observer:a}=this.#e;try{let d=await Qt(
s,t,n,this.#t.id,i);U(e,W(d),this.#e.date())}catch(d){throw L(d)||a.onRun({kind:"status-written",key:ye(e),result:"error"}),
d}return a.onRun({kind:"status-written",key:ye(e),result:"success"}),A}async#h(e,t){try{let n=await this.#e.client.get(O,
ye(e),t);return U(e,W(n),this.#e.date()),n}catch(n){if(x(n))return;throw n}}#y(e){let{id:t,isSoleOperator:n,heartbeatLimitMs:i}=this.#t,
{namespace:s,secrets:a}=e.sync;return{now:this.#e.date(),run:Et(e,t),operatorID:t,isSoleOperator:n,areJobsKnown:this.#o.
areKnown,heartbeatSeenAt:e.heartbeat.seenAt,heartbeatLimitMs:i,startedAt:e.startedAt,secretsChangedAt:this.#r.newest(s,a),
areSecretsNew:this.#r.areNewerThan(s,e.secretVersions),nextTime:o((d,u,c)=>this.#n.next(d,u,c),"nextTime")}}};function Ir({
kind:r}){return r==="nothing"||r==="wait-until"}o(Ir,"isIdle");function ye({sync:{name:r,namespace:e}}){return{name:r,namespace:e}}
o(ye,"keyOf");function Pr({metadata:{uid:r,resourceVersion:e}}){return{uid:r,resourceVersion:e}}o(Pr,"versionOf");var Zt=Xe.datetime({offset:!0}).optional().catch(void 0),_r=h({metadata:h({name:f().default(""),namespace:f().optional(),
uid:f().default(""),resourceVersion:f().default(""),creationTimestamp:Zt,managedFields:b(h({time:Zt})).catch([])})}),en={
apiVersion:"v1",kind:"Secret",plural:"secrets",isMetadataOnly:!0,read:o(r=>{let{name:e,namespace:t,uid:n,resourceVersion:i,
creationTimestamp:s,managedFields:a}=_r.parse(r).metadata,d=[s,...a.map(({time:c})=>c)].filter(c=>c!==void 0),u=Math.max(
...d.map(c=>Date.parse(c)));return{metadata:{name:e,namespace:t,uid:n,resourceVersion:i},changedAt:d.length===0?void 0:new Date(
u)}},"read")},_=o((r,e)=>`${r}/${e}`,"keyOf"),Se=class{static{o(this,"SecretTimes")}#t=new Map;#e=new Map;set({metadata:e,
changedAt:t}){let n=_(e.namespace??"default",e.name);return this.#t.set(n,{version:e.resourceVersion,changedAt:t}),[...this.#e.
get(n)??[]]}remove({metadata:e}){this.#t.delete(_(e.namespace??"default",e.name))}use(e,t,n){for(let i of t){let s=_(e,i);
this.#e.set(s,(this.#e.get(s)??new Set).add(n))}}forget(e,t,n){for(let i of t){let s=_(e,i),a=this.#e.get(s);a?.delete(n),
a?.size===0&&this.#e.delete(s)}}newest(e,t){let i=t.map(s=>this.#t.get(_(e,s))?.changedAt?.getTime()).filter(s=>s!==void 0);
return i.length===0?void 0:new Date(Math.max(...i))}versions(e,t){return new Map(t.map(n=>[n,this.#t.get(_(e,n))?.version??
""]))}areNewerThan(e,t){return[...t].some(([n,i])=>{let s=this.#t.get(_(e,n));return s!==void 0&&s.version!==i})}};var Dr=h({type:f(),status:f(),reason:f().catch(""),message:f().catch("")}),Mr=h({conditions:b(Dr).catch([])}).catch({conditions:[]});
function tn(r){if(r===void 0)return{kind:"lost"};let{conditions:e}=Mr.parse(r.status),t=o(i=>e.find(s=>s.type===i&&s.status===
"True"),"found");if(t("Complete")!==void 0)return{kind:"succeeded"};let n=t("Failed");return n!==void 0?{kind:"failed",reason:n.
reason,message:n.message}:r.metadata.deletionTimestamp===void 0?{kind:"running"}:{kind:"lost"}}o(tn,"jobStateOf");var jr=N({metadata:N({name:f().default(""),namespace:f().optional(),uid:f().default(""),resourceVersion:f().default(""),
deletionTimestamp:f().optional(),ownerReferences:b(h({kind:f(),uid:f()})).catch([])})}),nn={...C,read:o(r=>{let e=jr.parse(
r),{name:t,namespace:n,uid:i,resourceVersion:s,ownerReferences:a}=e.metadata;return{metadata:{name:t,namespace:n,uid:i,resourceVersion:s},
syncUid:a.find(({kind:d})=>d===J)?.uid??"",state:tn(e)}},"read")};var Nr=5,Jr=1e6,Lr=1e4,Wr=2**31-1,be=class{static{o(this,"WorkQueue")}#t;#e=new P(({rank:e})=>e);#r=new Map;#n=new P(({atMs:e})=>e);#o=new Map;#s=new Set;#i=new Map;#a=new Map;#u=[];#d;#l=0;#m=0;#c;constructor(e){
this.#t=e}add(e,t){this.#l++,this.#p(e,t),this.#g()}addAfter(e,t,n){let i=this.#t.now()+Math.max(n,0),s=this.#o.get(e);if(s!==
void 0&&s.atMs<=i)return;s!==void 0&&this.#n.remove(s);let a={key:e,priority:t,atMs:i};this.#n.add(a),this.#o.set(e,a),this.#S()}addRateLimited(e,t){
let n=this.#a.get(e)??0;this.#a.set(e,n+1),this.#m++;let i=Math.min(Nr*2**Math.min(n,30),Jr);return this.addAfter(e,t,i),
i}forget(e){this.#a.delete(e)}async take(e){if(e.aborted)throw we(e);let t=this.#h();return t!==void 0?t:await new Promise(
(n,i)=>{let s=o(d=>{e.removeEventListener("abort",a),n(d)},"taker"),a=o(()=>{this.#u.splice(this.#u.indexOf(s),1),i(we(e))},
"onAbort");e.addEventListener("abort",a,{once:!0}),this.#u.push(s)})}done(e){this.#s.delete(e);let t=this.#i.get(e);this.#i.
delete(e),t!==void 0&&this.#p(e,t),this.#g()}close(){this.#d?.(),this.#d=void 0}#p(e,t){if(this.#y(e),this.#s.has(e)){let d=this.#i.
get(e);(d===void 0||k.indexOf(t)<k.indexOf(d))&&this.#i.set(e,t);return}let n=this.#r.get(e),i=n?.sinceMs??this.#t.now(),
s=i+k.indexOf(t)*Lr;if(n!==void 0&&n.rank<=s)return;n!==void 0&&this.#e.remove(n);let a={key:e,sinceMs:i,rank:s};this.#e.
add(a),this.#r.set(e,a),this.#f()}#f(){for(;this.#u.length>0;){let e=this.#h();if(e===void 0)return;this.#u.shift()?.(e)}}#h(){
let e=this.#e.shift();if(e!==void 0)return this.#r.delete(e.key),this.#s.add(e.key),this.#c=this.#t.now()-e.sinceMs,this.#g(),
e.key}#y(e){let t=this.#o.get(e);t!==void 0&&(this.#o.delete(e),this.#n.remove(t))}#S(){this.#d?.(),this.#d=void 0;let{first:e}=this.#n;
if(e===void 0)return;let t=Math.min(Math.max(e.atMs-this.#t.now(),0),Wr);this.#d=this.#t.schedule(t,()=>this.#b())}#b(){
let e=this.#t.now();for(let{first:t}=this.#n;t!==void 0&&t.atMs<=e;{first:t}=this.#n)this.#l++,this.#p(t.key,t.priority);
this.#S(),this.#g()}#g(){this.#t.onChange?.({depth:this.#e.length,added:this.#l,retried:this.#m,active:this.#s.size,...this.#c===
void 0?{}:{waitedSeconds:this.#c/1e3}}),this.#c=void 0}};var $r=8,zr=20,Kr=`app=${je}`,Gr=15e3,Ur=15e3;async function Re(r,e,t){var a=[];try{let{child:n}=r;await wt(n.temporaryFolder);
let i=$(a,await vt(n.temporaryFolder),!0);let s=new ze({...r,child:{...n,env:{...n.env,...i.env}}},e);await s.run(t)}catch(d){
var u=d,c=!0}finally{var l=Q(a,u,c);l&&await l}}o(Re,"runOperator");var ze=class{static{o(this,"Operator")}#t;#e;#r=new Map;#n=new Se;#o;#s=new Map;#i;#a;#u=0;constructor(e,t){
this.#t=e,this.#e=t,this.#i=new be({now:t.now,schedule:t.schedule,onChange:o(i=>t.observer.onQueue(i),"onChange")});let n=o(
i=>this.#p(i),"onWanted");this.#o=new ae(e,t),this.#a=new ge(e,t,{secrets:this.#n,jobs:this.#o},{onWanted:n})}async run(e){
this.#e.onReady?.(!1);let t=new AbortController,n=AbortSignal.any([e,t.signal]),i=this.#f(Le,{},p=>this.#h(p),n),s=this.#f(
en,{},p=>this.#b(p),n),a=this.#f(nn,{labelSelector:Kr},p=>this.#g(p),n),u=Promise.all([i.known,s.known,a.known]).then(([
,,p])=>(this.#o.areKnown=p,this.#d(n))),l=[i.ended,s.ended,a.ended,u].map(p=>p.catch(y=>n.aborted||t.abort(y)));if(await Promise.
all(l),this.#i.close(),this.#e.onReady?.(!1),await this.#a.interrupt(),t.signal.aborted)throw t.signal.reason}async#d(e){
this.#e.onReady?.(!0),await Promise.all(Array.from({length:$r},()=>this.#l(e)))}async#l(e){for(;;){let t=await this.#i.take(
e);try{await this.#c(t,e)}finally{this.#i.done(t)}await this.#m()}}async#m(){this.#e.now()-this.#u<zr||(await Fr(),this.#u=
this.#e.now())}async#c(e,t){let n=this.#r.get(e);if(n===void 0)return;let{name:i,namespace:s,priority:a}=n.sync,d=this.#e.
now(),u=o(c=>{let l=(this.#e.now()-d)/1e3;this.#e.observer.onReconciled({key:{name:i,namespace:s},result:c,seconds:l})},
"tell");try{if(n.isGone){this.#S(n);return}this.#a.adopt(n);let c=await this.#a.reconcile(n,t);this.#i.forget(e),c.kind===
"again"&&this.#i.addAfter(e,a,c.ms),u(c.kind==="again"?"requeue_after":"success")}catch(c){if(t.aborted)return;if(!(c instanceof
g))throw c;if(this.#i.addRateLimited(e,a),L(c))return u("requeue");c.failure.reason==="ClusterUnavailable"&&this.#i.addAfter(
e,a,Ur),u("error"),this.#e.observer.onTrouble(c.failure)}}#p(e){let t=this.#r.get(e);t!==void 0&&this.#i.add(e,t.sync.priority)}#f(e,t,n,i){
let s={namespace:this.#t.namespace,...t},{promise:a,resolve:d}=Promise.withResolvers();return{known:a,ended:o(async()=>{
for(;!i.aborted;)try{for await(let c of at(this.#e.client,e,s,{},i))c.kind==="synced"?d(!0):c.kind==="interrupted"?this.#e.
observer.onTrouble(c.failure):n(c),await this.#m()}catch(c){if(i.aborted)return;if(!(c instanceof g))throw c;this.#e.observer.
onTrouble(c.failure),e.plural!==Le.plural&&d(!1),await this.#e.client.deps.sleep(Gr,i)}},"follow")()}}#h({kind:e,object:t}){
let{sync:n}=t,i=`${n.namespace}/${n.name}`,s=this.#r.get(i);if(e==="deleted"){if(s===void 0||s.sync.uid!==n.uid)return;s.
isGone=!0,this.#i.add(i,n.priority);return}let a=s??Ot(i,n,this.#e.date());s===void 0&&this.#r.set(i,a),this.#y(a,n),this.#i.
add(i,n.priority)}#y(e,t){let{shown:n}=e;n!==void 0&&this.#n.forget(n.namespace,n.secrets,e.key),this.#n.use(t.namespace,
t.secrets,e.key),e.run!==void 0&&e.run.uid!==t.uid&&this.#a.forget(e),e.sync.uid!==t.uid&&this.#s.delete(e.sync.uid),this.#s.
set(t.uid,e.key),U(e,t,this.#e.date()),e.isGone=!1,this.#e.observer.onSync(t,n),e.shown=t}#S(e){let{name:t,namespace:n,secrets:i,
uid:s}=e.sync;this.#a.forget(e),this.#s.delete(s),e.shown!==void 0&&(e.shown=void 0,this.#n.forget(n,i,e.key),this.#e.observer.
onGone({name:t,namespace:n})),e.run===void 0&&this.#r.delete(e.key)}#b({kind:e,object:t}){if(e==="deleted")this.#n.remove(
t);else for(let n of this.#n.set(t))this.#p(n)}#g({kind:e,object:t}){let n=this.#s.get(this.#o.take(e,t));n!==void 0&&this.#p(
n)}};var Hr=re("v1","Pod","pods"),rn="operator",qr=h({containers:b(h({name:f(),image:f()}))});async function Ke(r,e,t){let{JIRASYNC_IMAGE:n,
POD_NAME:i,POD_NAMESPACE:s}=e;if(n)return n;if(!i||!s)return;let a=await r.get(Hr,{name:i,namespace:s},t),u=qr.safeParse(
a.spec).data?.containers.find(c=>c.name===rn);if(u!==void 0)return u.image;throw E("InvalidSpec",`The pod ${i} in namesp\
ace ${s} has no container ${rn}. Set JIRASYNC_IMAGE to the image for Jobs.`)}o(Ke,"ownImage");var Yr=/^(?:\[([0-9a-fA-F:.%]+)\]|([^:[\]]*)):(\d{1,5})$/;function Ge(r){if(r==="0")return;let[,e,t,n]=Yr.exec(r)??[],i=Number(
n);if(n===void 0||i>65535)throw new j(`${JSON.stringify(r)} is no address to listen at; give :8080, 127.0.0.1:8080, [::1\
]:8080, or 0 for none`);return{host:e??(t||void 0),port:i}}o(Ge,"parseListenAddress");import{createServer as Br}from"node:http";var on="text/plain; charset=utf-8";function an(r,{alive:e,ready:t}){let n=Vr(async()=>({status:200,type:r.contentType,body:await r.text()}));return i=>{switch(i){case"\
/metrics":return n();case"/healthz":return Promise.resolve(sn(e));case"/readyz":return Promise.resolve(sn(t));default:return}}}
o(an,"pagesOf");function sn(r){let e=r();if(e.length===0)return{status:200,type:on,body:`ok
`};let t=e.slice(0,20).map(n=>n.slice(0,500));return{status:503,type:on,body:t.map(n=>`${n.replaceAll(/[\p{Cc}\p{Cf}]/gu,
" ")}
`).join("")}}o(sn,"checkPage");function Vr(r){let e;return()=>(e??=r().finally(()=>{e=void 0}),e)}o(Vr,"shared");var Xr={headersTimeout:5e3,requestTimeout:1e4,keepAliveTimeout:5e3,connectionsCheckingInterval:1e3,maxHeaderSize:8192},Qr=15e3,
Zr=1e3,ei=50,ti=1e3;async function He(r,e){e.throwIfAborted();let{host:t,port:n,onError:i=o(()=>{},"onError")}=r,s=an(r.
metrics,r.checks),a=Br({...Xr,noDelay:!0},(u,c)=>{ni(u,c,s).catch(l=>{i(l),ii(c)})});a.maxConnections=Zr,a.maxHeadersCount=
ei,a.setTimeout(Qr,u=>u.destroy()),await oi(a,t,n);let d=ai(a);return e.addEventListener("abort",d,{once:!0}),{address:si(
a),async[Symbol.asyncDispose](){e.removeEventListener("abort",d),await d()}}}o(He,"startServer");async function ni(r,e,t){
if(ri(r)&&(e.shouldKeepAlive=!1),r.method!=="GET"&&r.method!=="HEAD")return e.setHeader("allow","GET, HEAD"),Ue(e,{status:405,
type:"text/plain",body:`only GET and HEAD
`});let[n=""]=(r.url??"").split("?",1),i=await t(n);Ue(e,i??{status:404,type:"text/plain",body:`only /metrics, /healthz \
and /readyz
`})}o(ni,"answer");function ri({headers:r}){return r["transfer-encoding"]!==void 0||(r["content-length"]??"0")!=="0"}o(ri,
"hasBody");function Ue(r,{status:e,type:t,body:n}){r.writeHead(e,{"content-type":t,"content-length":Buffer.byteLength(n),
"cache-control":"no-store","x-content-type-options":"nosniff"}),r.end(n)}o(Ue,"send");function ii(r){r.headersSent?r.destroy():
Ue(r,{status:500,type:"text/plain",body:`this page could not be made; the log says why
`})}o(ii,"fail");async function oi(r,e,t){let{promise:n,resolve:i,reject:s}=Promise.withResolvers();r.once("error",s),r.
listen({port:t,...e===void 0?{}:{host:e}},i);try{await n}catch(a){let d=a instanceof Error&&"code"in a?String(a.code):String(
a);throw Z("Internal",`Can't listen at ${e??""}:${t} (${d}). Choose another address, or 0 for none.`,a)}finally{r.removeListener(
"error",s)}}o(oi,"listen");function si(r){let e=r.address();if(e===null||typeof e=="string")throw new Error("a server th\
at listens has an address");return{host:e.address,port:e.port}}o(si,"addressOf");function ai(r){let e;return()=>(e??=new Promise(
t=>{let n=setTimeout(()=>r.closeAllConnections(),ti);r.close(()=>{clearTimeout(n),t()}),r.closeIdleConnections()}),e)}o(
ai,"closing");import{randomUUID as ci}from"node:crypto";import{hostname as ui}from"node:os";var dn=["HTTPS_PROXY","HTTP_PROXY","NO_PROXY","https_proxy","http_proxy","no_proxy"],di=[...dn,"PATH","HOME","KUBECONFIG",
"KUBERNETES_SERVICE_HOST","KUBERNETES_SERVICE_PORT","SSL_CERT_FILE","NODE_EXTRA_CA_CERTS","GIT_EXEC_PATH","JIRA_CA_FILE",
"JIRASYNC_AUTHOR","JIRASYNC_GIT_CA_FILE","JIRASYNC_GIT_KNOWN_HOSTS_FILE"];function cn(r,{env:e,redactor:t}){let n=["JIRA\
_BASE_URL","JIRA_EMAIL","JIRA_PAT"].map(u=>[u,G(e,u)]),i=G(e,"JIRA_PAT");i!==void 0&&t.add(i);let s=["kubeconfig","conte\
xt","log-level"].flatMap(u=>{let c=r.text(u);return c===void 0?[]:[`--${u}=${c}`]}),[a,d=""]=[process.execPath,process.argv[1]];
return{command:[a,d],args:[...s,"--log-format=json"],env:ln(di,e),ownJira:Object.fromEntries(n.flatMap(([u,c])=>c===void 0?
[]:[[u,c]]))}}o(cn,"childProgram");function un({env:r}){return ln([...dn,"JIRASYNC_AUTHOR"],r)}o(un,"jobEnvironment");function ln(r,e){
let t=r.flatMap(n=>{let i=e[n];return i===void 0||i===""?[]:[[n,i]]});return Object.fromEntries(t)}o(ln,"passed");var fn="jira-sync-operator",pn={"max-concurrent-syncs":4,"heartbeat-limit":"2m","grace-period":"25s","leader-elect-lease\
-duration":"15s","leader-elect-renew-deadline":"10s","leader-elect-retry-period":"2s"};function mn(r,e){if(r.operands.length>
0)throw new j("the operator takes no names; it runs every JIRASync");let t=r.text("namespace")??"",n=`${G(e.env,"POD_NAM\
E")??ui()}_${ci().slice(0,8)}`;return{settings:{namespace:t,id:n,isSoleOperator:r.flag("leader-elect")??!0,maxConcurrentSyncs:r.
integer("max-concurrent-syncs")??pn["max-concurrent-syncs"],heartbeatLimitMs:B(r,"heartbeat-limit"),graceMs:B(r,"grace-p\
eriod"),child:cn(r,e)},lease:li(r,n,t),address:Ge(r.text("metrics-address")??":8080")}}o(mn,"operatorArguments");function li(r,e,t){
let n=B(r,"leader-elect-lease-duration"),i=B(r,"leader-elect-renew-deadline"),s=B(r,"leader-elect-retry-period");if(i>=n||
s>=i)throw new j("the lease duration must be longer than the renew deadline, and that longer than the retry period");return{
name:t===""?fn:`${fn}-${t}`,identity:e,durationMs:n,renewDeadlineMs:i,retryMs:s}}o(li,"leaseSettings");function B(r,e){let t=r.
text(e)??pn[e],n=Qe(t);if(n===void 0)throw new j(`--${e} ${JSON.stringify(t)} is not a time such as 90s or 1h30m`);return n}
o(B,"timeOf");var Za=o(async(r,e,t)=>{var w=[];try{let{address:n,lease:i,settings:s}=mn(r,e);yt();let a=Ye(process.stderr,ht(r,e,process.
stderr.isTTY));let d=$(w,await mt({...r,text:o(M=>M==="namespace"?void 0:r.text(M),"text")},e),!0);let u={image:await Ke(
d,e.env,t),env:un(e)};let c={...s,jobs:u};let l=lt();let p=Ce([Ae(a),Te(l)]);let y=new qe;let S=o(M=>a.write("error",z(M)),
"onError");let R=$(w,n===void 0?void 0:await He({...n,metrics:l,checks:y.checks,onError:S},t),!0);a.write("info","The op\
erator starts",{id:c.id,namespace:c.namespace||"all",cluster:d.name});try{await pi(c,i,mi(d,a,p,y),t)}catch(M){if(!t.aborted)
return fi(M,a)}a.write("info","The operator has ended");return ve.completed}catch(v){var D=v,m=!0}finally{var X=Q(w,D,m);
X&&await X}},"run");function fi(r,e){if(!(r instanceof g))throw r;return e.write("error",r.message,{reason:r.failure.reason}),
ve.failed}o(fi,"explained");async function pi(r,e,t,n){let{observer:i}=t;if(!r.isSoleOperator)return i.onLeader(!0),Re(r,
t,n);let s={onLeader:o(a=>i.onLeader(a),"onLeader"),onTrouble:o(({failure:a})=>i.onTrouble(a),"onTrouble")};await ct(t.client,
e,s,a=>Re(r,t,a),n)}o(pi,"lead");function mi(r,e,t,n){return{client:r,observer:t,now:o(()=>performance.now(),"now"),date:o(
()=>new Date,"date"),schedule:o((i,s)=>{let a=setTimeout(s,i);return()=>clearTimeout(a)},"schedule"),relay:o((i,s)=>e.relay(
i,s),"relay"),onReady:o(i=>n.set(i),"onReady")}}o(mi,"depsOf");var qe=class{static{o(this,"Readiness")}#t=[];checks={alive:o(
()=>[],"alive"),ready:o(()=>this.#t,"ready")};set(e){this.#t=e?[]:["the JIRASyncs of the cluster are not known yet"]}};export{Za as run};
