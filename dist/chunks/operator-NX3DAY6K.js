import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as gt}from"./chunk-EWS6TLJT.js";import{a as ft}from"./chunk-VOBHPI4Z.js";import{a as ht}from"./chunk-AJQ6U7XD.js";
import{e as lt,n as G,q as pt,v as mt}from"./chunk-5PAZVWWU.js";import"./chunk-XBG4L7AD.js";import"./chunk-GKFPDETC.js";
import{b as yt}from"./chunk-AY7MLLIY.js";import{a as ve}from"./chunk-TE6627GS.js";import{e as Ve}from"./chunk-W7CLRVBM.js";
import{B as ut,b as it,e as x,f as L,i as E,k as st,l as re,m as at,n as dt,o as oe,p as ct}from"./chunk-HCWSWB6M.js";
import{e as Ze,f as et,j as Oe,k as ne,l as Ee,s as ot,t as C}from"./chunk-46AWRIIQ.js";import{B as nt,E as rt,b as tt,
l as k,u as te,v as J}from"./chunk-3J22ZK4O.js";import{c as Be,d as f,f as K,k as b,m as h,o as j,r as ee,s as Xe,
x as Qe}from"./chunk-OPXG4YK7.js";import"./chunk-TFGBKQWM.js";import{a as z,c as g,d as O,e as Z,f as we,i as N}from"./chunk-F3KVN5GY.js";
import{a as i,f as $,g as Q}from"./chunk-KUM6ZNSD.js";function Ae(r){return{onSync:i((e,t)=>hn(r,e,t),"onSync"),onGone:i(e=>r.write("info","Deleted",ie(e)),"onGone"),onReconciled({
key:e,result:t,seconds:n}){r.write(t==="error"?"warn":"debug","Reconciled",{...ie(e),result:t,seconds:xe(n)})},onQueue:i(
()=>{},"onQueue"),onRun:i(e=>yn(r,e),"onRun"),onJiraRequest({host:e,status:t,seconds:n}){r.write("debug","Jira answered",
{host:e,status:t,seconds:xe(n)})},onLeader(e){r.write("info",e?"This replica leads":"This replica stands by")},onTrouble({
reason:e,message:t}){r.write("warn",t,{reason:e})}}}i(Ae,"logObserver");function hn(r,e,t){if(t===void 0){r.write("debug",
"Found",{...ke(e),phase:e.status.phase});return}t.generation!==e.generation&&r.write("info","Spec changed",{...ke(e),generation:e.
generation});let n=oe(t.status,e.status);if(n===void 0)return;let{reason:o,type:s,note:a}=n,{issues:d,commit:u}=e.status.
syncState??{},c=o==="Completed"?{issues:d,commit:u}:{},l=e.status.retryCount||void 0;r.write(s==="Warning"?"warn":"info",
a,{...ke(e),event:o,retryCount:l,...c})}i(hn,"logSync");function yn(r,e){let t=ie(e.key);if(e.kind==="started")r.write("\
info","Run started",{...t,executor:e.executor,why:e.why});else if(e.kind==="ended"){let{executor:n,phase:o,seconds:s}=e;
r.write("info","Run ended",{...t,executor:n,phase:o,seconds:xe(s)})}else e.result==="error"&&r.write("warn","The API ser\
ver did not take a status; it is written again",t)}i(yn,"logRun");function ie({name:r,namespace:e}){return{sync:r,namespace:e}}
i(ie,"fieldsOf");function ke(r){return{...ie(r),operationID:r.status.syncState?.operationID}}i(ke,"syncFields");function xe(r){
return Math.round(r*1e3)/1e3}i(xe,"rounded");import{isDeepStrictEqual as gn}from"node:util";function Te({syncs:r,jira:e,controller:t}){return{onSync(n,o){o!==void 0&&o.createdAt?.getTime()!==n.createdAt?.getTime()?
r.forget(o):o!==void 0&&!gn(o.status,n.status)&&r.countUpdate(n,"success"),r.observe(n)},onGone:i(n=>r.forget(n),"onGone"),
onReconciled:i(({result:n,seconds:o})=>t.countReconciled(n,o),"onReconciled"),onQueue:i(n=>t.setQueue(n),"onQueue"),onRun(n){
n.kind==="status-written"&&n.result==="error"&&r.countUpdate(n.key,"error")},onJiraRequest:i(n=>e.count(n),"onJiraReques\
t"),onLeader:i(n=>t.setLeader(n),"onLeader"),onTrouble:i(()=>{},"onTrouble")}}i(Te,"metricsObserver");function Ce(r){let e=i(t=>{for(let n of r)t(n)},"each");return{onSync:i((t,n)=>e(({onSync:o})=>o(t,n)),"onSync"),onGone:i(
t=>e(({onGone:n})=>n(t)),"onGone"),onReconciled:i(t=>e(({onReconciled:n})=>n(t)),"onReconciled"),onQueue:i(t=>e(({onQueue:n})=>n(
t)),"onQueue"),onRun:i(t=>e(({onRun:n})=>n(t)),"onRun"),onJiraRequest:i(t=>e(({onJiraRequest:n})=>n(t)),"onJiraRequest"),
onLeader:i(t=>e(({onLeader:n})=>n(t)),"onLeader"),onTrouble:i(t=>e(({onTrouble:n})=>n(t)),"onTrouble")}}i(Ce,"allObserve\
rs");import{setImmediate as Fr}from"node:timers/promises";import{mkdtemp as En,rm as kn}from"node:fs/promises";import{tmpdir as xn}from"node:os";import{join as An}from"node:path";import{mkdir as Sn,mkdtemp as bn,readdir as Rn,rm as St,writeFile as wn}from"node:fs/promises";import{tmpdir as bt}from"node:os";
import{join as se}from"node:path";var Rt="jirasync-run-",Ie="jira-sync-code-",vn=new RegExp(`^(?:${Rt}|${Ie})(\\d+)-`);async function wt({env:r,files:e},t=bt()){
let n=await bn(se(t,`${Rt}${process.pid}-`)),o=i(()=>St(n,{recursive:!0,force:!0,maxRetries:5}),"remove");try{let s=se(n,
"tmp");await Sn(s);let a=Object.entries(e).map(([u,c],l)=>({variable:u,content:c,file:se(n,`secret-${l}`)}));await Promise.
all(a.map(({file:u,content:c})=>wn(u,c,{mode:384,flag:"wx"})));let d=Object.fromEntries(a.map(({variable:u,file:c})=>[u,
c]));return{path:n,env:{...r,...d,TMPDIR:s},[Symbol.asyncDispose]:o}}catch(s){throw await o(),s}}i(wt,"createRunFolder");
async function vt(r=bt()){let e=(await Rn(r).catch(()=>[])).filter(t=>{let[,n]=vn.exec(t)??[];return n!==void 0&&(Number(
n)===process.pid||!On(Number(n)))});await Promise.all(e.map(t=>St(se(r,t),{recursive:!0,force:!0,maxRetries:5})))}i(vt,"\
removeAbandonedFolders");function On(r){try{return process.kill(r,0),!0}catch(e){return e instanceof Error&&"code"in e&&
e.code==="EPERM"}}i(On,"isAlive");async function Ot(r=xn()){let e=await En(An(r,`${Ie}${process.pid}-`)).catch(()=>{});return{env:e===void 0?{}:{NODE_COMPILE_CACHE:e},
[Symbol.asyncDispose]:async()=>{e!==void 0&&await kn(e,{recursive:!0,force:!0,maxRetries:5}).catch(()=>{})}}}i(Ot,"creat\
eCodeCache");function Et(r,e,t){return{key:r,sync:e,shown:void 0,isGone:!1,heartbeat:{value:xt(e),seenAt:t},run:void 0,past:void 0,startedAt:void 0,
queued:void 0,secretVersions:new Map}}i(Et,"newEntry");function U(r,e,t){r.sync=e;let n=xt(e);n!==r.heartbeat.value&&(r.
heartbeat={value:n,seenAt:t})}i(U,"updateEntry");function kt({run:r,past:e,queued:t,sync:n},o){return r!==void 0?r.isStopping?
{kind:"stopping"}:{kind:"running",cancelRequest:r.cancelRequest}:e!==void 0&&!Tn(e,n,o)?e.wasStopped?{kind:"queued",cancelRequest:e.
cancelRequest}:{kind:"crashed",retryCount:e.retryCount,message:e.lostMessage,isFinal:e.isFinal}:t===void 0?{kind:"none"}:
{kind:"queued",cancelRequest:t.cancelRequest}}i(kt,"ownRunOf");function Tn({executor:r,previousOperation:e},{status:t},n){
return t.syncState?.operationID===e?!1:t.phase!=="Running"||t.executor===void 0?t.phase!=="Running":t.executor.kind!==r||
r==="Operator"&&t.executor.id!==n}i(Tn,"hasLeftResult");function xt({status:r}){return`${r.executor?.id} ${r.executor?.lastHeartbeat}`}
i(xt,"heartbeatOf");import{createHash as Cn}from"node:crypto";var At="/var/run/secrets/sync.jira.io/git",Pe={"base-url":"JIRA_BASE_URL",email:"JIRA_EMAIL",pat:"JIRA_PAT"},_e={username:"\
JIRASYNC_GIT_USERNAME",password:"JIRASYNC_GIT_PASSWORD",bearerToken:"JIRASYNC_GIT_BEARER_TOKEN"},De={identity:"JIRASYNC_\
GIT_IDENTITY_FILE",known_hosts:"JIRASYNC_GIT_KNOWN_HOSTS_FILE","ca.crt":"JIRASYNC_GIT_CA_FILE"};function Tt({name:r,keys:e}){
return{env:It(r,e,Pe),volumes:[],mounts:[]}}i(Tt,"jiraCredentials");function Ct({name:r,keys:e}){let t=Object.entries(De).
filter(([s])=>e.includes(s)),n=[...It(r,e,_e),...t.map(([s,a])=>({name:a,value:`${At}/${s}`}))];if(t.length===0)return{env:n,
volumes:[],mounts:[]};let o=t.map(([s])=>({key:s,path:s}));return{env:n,volumes:[{name:"git",secret:{secretName:r,defaultMode:288,
items:o}}],mounts:[{name:"git",mountPath:At,readOnly:!0}]}}i(Ct,"gitCredentials");function It(r,e,t){return Object.entries(
t).filter(([n])=>e.includes(n)).map(([n,o])=>({name:o,valueFrom:{secretKeyRef:{name:r,key:n}}}))}i(It,"variables");var I=re("batch/v1","Job","jobs"),In="sync.jira.io/name",Pn="sync.jira.io/run",_n="jirasync-job",Ne="jira-sync-job",Me=1e3,
Dn=3600,Mn={requests:{cpu:"100m",memory:"128Mi"},limits:{memory:"512Mi"}},Pt=10,Nn=10,jn=600,Jn=600;function _t(r,e){let{
name:t,namespace:n,uid:o,spec:s}=r,{maxRetries:a}=s.retryPolicy,d=je(r,e.run),u={...s.labels,app:Ne,[In]:t};return{apiVersion:I.
apiVersion,kind:I.kind,metadata:{name:d,namespace:n,labels:u,annotations:{[Pn]:e.run},ownerReferences:[{apiVersion:te,kind:J,
name:t,uid:o,controller:!0,blockOwnerDeletion:!0}]},spec:{completions:1,parallelism:1,backoffLimit:a,podReplacementPolicy:"\
Failed",podFailurePolicy:{rules:Ln},activeDeadlineSeconds:s.timeout*(a+1)+Wn(a)+Jn,ttlSecondsAfterFinished:e.keepSeconds??
Dn,template:{metadata:{labels:u},spec:Fn(r,d,e)}}}}i(_t,"jobFor");function je({name:r,uid:e},t){let n=Cn("sha256").update(
JSON.stringify([e,t])).digest("hex").slice(0,Pt);return`${r.replaceAll(".","-").slice(0,tt-Pt-1).replace(/-+$/,"")}-${n}`}
i(je,"jobName");var Ln=[{action:"Ignore",onPodConditions:[{type:"DisruptionTarget",status:"True"}]},{action:"FailJob",onExitCodes:{
containerName:"jirasync",operator:"In",values:Object.values(et).filter(r=>r!==0)}}];function Wn(r){let e=0;for(let t=0;t<
r;t++)e+=Math.min(Nn*2**t,jn);return e}i(Wn,"backoffSeconds");function Fn({name:r,namespace:e},t,n){let o=[Tt(n.jira),...n.
git===void 0?[]:[Ct(n.git)]],s=i(a=>o.flatMap(d=>d[a]),"all");return{restartPolicy:"Never",serviceAccountName:n.serviceAccount??
_n,enableServiceLinks:!1,terminationGracePeriodSeconds:30,securityContext:{runAsNonRoot:!0,runAsUser:Me,runAsGroup:Me,fsGroup:Me,
seccompProfile:{type:"RuntimeDefault"}},containers:[{name:"jirasync",image:n.image,args:["run",r,"--namespace",e],env:[...zn(
{...n.env,...$n,JIRASYNC_EXECUTOR_ID:t}),...s("env")],resources:n.resources??Mn,securityContext:{allowPrivilegeEscalation:!1,
readOnlyRootFilesystem:!0,capabilities:{drop:["ALL"]}},terminationMessagePolicy:"FallbackToLogsOnError",volumeMounts:[{name:"\
tmp",mountPath:"/tmp"},...s("mounts")]}],volumes:[{name:"tmp",emptyDir:{}},...s("volumes")]}}i(Fn,"podSpec");var $n={JIRASYNC_EXECUTOR:"\
Job",HOME:"/tmp",TMPDIR:"/tmp"};function zn(r){return Object.entries(r).map(([e,t])=>({name:e,value:t.replaceAll("$","$$\
$$")}))}i(zn,"variables");async function Nt(r,{source:e,destination:t},n,o){let s=i((u,c)=>c===void 0?void 0:Je(r,u,{name:c.name,namespace:n},o),"\
read"),[a,d]=await Promise.all([s("spec.source.secretRef",e?.secretRef),s("spec.destination.secretRef",t.secretRef)]);return{
jira:a,git:d}}i(Nt,"readSecrets");function jt({jira:r,git:e},t){return{env:{...r===void 0?t:Mt(r,Pe),...Mt(e,_e)},files:Jt(
e,De)}}i(jt,"runSecrets");var Dt=64*1024,Kn=ee(f(),f()).nullish();async function Je(r,e,t,n){try{let o=await r.get(st,t,
n),s=Kn.parse(o.data)??{},a=Object.entries(s).map(([d,u])=>[d,Buffer.from(u,"base64")]);return{name:t.name,resourceVersion:o.
metadata.resourceVersion,data:Object.fromEntries(a)}}catch(o){throw x(o)?O("NotFound",`There is no Secret ${t.name} in n\
amespace ${t.namespace}, which ${e} needs. Create it: kubectl create secret generic ${t.name} -n ${t.namespace}`,o):o}}i(
Je,"readSecret");function Mt(r,e){let t=Object.entries(Jt(r,e)).map(([n,o])=>[n,o.toString("utf8")]);for(let[n,o]of t){if(o.
includes("\0"))throw O("InvalidSpec",`The Secret ${r?.name} holds a NUL character for ${n}. Create it again.`);if(Buffer.
byteLength(o)>Dt){let s=`The Secret ${r?.name} holds more than ${Dt} bytes for ${n}. Create it again.`;throw O("InvalidS\
pec",s)}}return Object.fromEntries(t)}i(Mt,"variables");function Jt(r,e){let t={};for(let[n,o]of Object.entries(e)){let s=r?.
data[n];s!==void 0&&s.length>0&&(t[o]=s)}return t}i(Jt,"picked");var Gn="jira-credentials";function Lt(r,e){let t=`See its pods: kubectl describe job ${r}`;switch(e.kind){case"running":
return;case"succeeded":return{lostMessage:`Its Job ${r} has ended and left no result. ${t}`,isFinal:!1};case"failed":return{
lostMessage:`Its Job ${r} failed (${e.reason}): ${e.message}. ${t}`,isFinal:!0};case"lost":return{lostMessage:`Its Job ${r}\
 was deleted before its end.`,isFinal:!1};default:return e}}i(Lt,"endOf");var ae=class{static{i(this,"JobRuns")}#t;#e;#r=new Map;#n=new Map;areKnown=!1;constructor(e,t){
this.#t=e,this.#e=t}take(e,t){let{name:n,namespace:o}=t.metadata,s=`${o}/${n}`;e==="deleted"?this.#r.delete(s):this.#r.set(
s,t);let a=Lt(n,e==="deleted"?{kind:"lost"}:t.state);return a!==void 0&&(this.#n.get(s)?.(a),this.#n.delete(s)),t.syncUid}found({
sync:e}){for(let{syncUid:t,state:n,metadata:o}of this.#r.values())if(t===e.uid&&n.kind==="running")return this.#i(e,o.name)}async start({
sync:e},t,n,o,s,a){if(!this.areKnown)throw O("PermissionDenied","The operator can't see Jobs, and would not know when on\
e ends. Give the operator the right to list and watch Jobs, or use spec.executor: Operator.");let{image:d,env:u}=this.#t.
jobs;if(d===void 0)throw O("InvalidSpec","The operator does not know the image for Jobs. Set its variable JIRASYNC_IMAGE\
, or use spec.executor: Operator.");let{namespace:c,status:l,generation:p,request:y}=e,S=JSON.stringify([p,y,l.syncState?.
operationID,o]),R=n.jira??await this.#o(c,a),w=_t({...e,spec:t},{image:d,run:S,jira:Wt(R),...n.git===void 0?{}:{git:Wt(n.
git)},env:{...u,JIRASYNC_RETRY_COUNT:String(o)}}),v=je(e,S);await s(v);try{await this.#e.client.create(I,w,a)}catch(T){if(!L(
T))throw T}return this.#i(e,v,o)}#i(e,t,n=e.status.retryCount??0){let{uid:o,namespace:s,cancelRequest:a,status:d}=e,u=`${s}\
/${t}`,{promise:c,resolve:l}=Promise.withResolvers(),p=this.#r.get(u),y=p===void 0?void 0:Lt(t,p.state);y===void 0?this.#n.
set(u,l):l(y);let S=d.executor?.kind==="Job"&&d.executor.id===t;return{executor:"Job",uid:o,startedMs:this.#e.now(),retryCount:n,
cancelRequest:a,previousOperation:S?void 0:d.syncState?.operationID,isStopping:!1,stop:i((R,w)=>this.#s(R,w,{name:t,namespace:s}),
"stop"),ended:c}}#s(e,t,n){e==="cancelled"&&this.#e.schedule(t?this.#t.graceMs:0,()=>{if(!this.#n.has(`${n.namespace}/${n.
name}`))return;let o=AbortSignal.timeout(this.#t.graceMs);this.#e.client.delete(I,n,o).catch(s=>{s instanceof g&&!x(s)&&
this.#e.observer.onTrouble(s.failure)})})}async#o(e,t){return Je(this.#e.client,"a Job without spec.source",{name:Gn,namespace:e},
t)}};function Wt({name:r,data:e}){return{name:r,keys:Object.keys(e)}}i(Wt,"keysOf");var P="sync.jira.io/run",Ft=h({name:f()}).optional().catch(void 0),Un=h({metadata:h({uid:f().catch(""),resourceVersion:f().
catch(""),annotations:ee(f(),f()).catch({}),finalizers:b(f()).catch([])}),spec:h({priority:Xe(k).catch("normal"),schedule:f().
optional().catch(void 0),timeZone:f().optional().catch(void 0),ttlSecondsAfterFinished:K().optional().catch(void 0),retryPolicy:h(
{maxRetries:K().catch(3),backoffMultiplier:K().catch(2),initialDelay:K().catch(30)}).catch({maxRetries:3,backoffMultiplier:2,
initialDelay:30}),source:h({secretRef:Ft}).optional().catch(void 0),destination:h({repository:f().catch(""),branch:f().catch(
"main"),secretRef:Ft}).catch({repository:"",branch:"main"})}).catch({priority:"normal",retryPolicy:{maxRetries:3,backoffMultiplier:2,
initialDelay:30},destination:{repository:"",branch:"main"}})});function W(r){let{metadata:e,spec:t}=Un.parse(r),n=Hn(r),
{repository:o,branch:s}=t.destination,a=[t.source?.secretRef?.name,t.destination.secretRef?.name];return{...n,namespace:n.
namespace??"default",uid:e.uid,resourceVersion:e.resourceVersion,priority:t.priority,schedule:t.schedule,timeZone:t.timeZone,
ttlSeconds:t.ttlSecondsAfterFinished,retryPolicy:t.retryPolicy,cancelRequest:e.annotations[it],finalizers:e.finalizers,place:`${qn(
o)}#${s}`,secrets:a.filter(d=>d!==void 0)}}i(W,"watchedSync");function Hn(r){try{return Oe(r)}catch(e){if(!(e instanceof
Be))throw e;return Oe({...r,status:ot})}}i(Hn,"observedOf");function qn(r){let e=r.replace(/\/+$/,"").replace(/\.git$/,"");
if(!URL.canParse(e))return e;let{host:t,pathname:n}=new URL(e);return`${t.toLowerCase()}${n}`}i(qn,"placeOf");var Yn=j({
metadata:j({name:f().default("")})}),Le={apiVersion:te,kind:J,plural:"jirasyncs",read:i(r=>{let e=W(Yn.parse(r)),{name:t,
namespace:n,uid:o,resourceVersion:s}=e;return{metadata:{name:t,namespace:n,uid:o,resourceVersion:s},sync:e}},"read")};async function F(r,e,t,n){let{name:o,namespace:s,uid:a,resourceVersion:d}=e.metadata,{finalizers:u}=W(e);if(u.includes(P)===
t)return;let c=u.filter(p=>p!==P),l={metadata:{uid:a,resourceVersion:d,finalizers:t?[...c,P]:c}};await r.patch(E,{name:o,
namespace:s},l,n)}i(F,"setHeld");var Vn=3e3,de=class{static{i(this,"ActiveRuns")}#t;#e;#r=new Set;constructor(e,t){this.#t=e,this.#e=t}follow(e,t,n){let{
name:o,namespace:s}=e.sync;e.run=t,this.#r.add(e),this.#t.observer.onRun({kind:"started",key:{name:o,namespace:s},executor:t.
executor,why:n}),t.ended.then(a=>{let d=(this.#t.now()-t.startedMs)/1e3,u={...t,...a,seconds:d,wasStopped:t.isStopping,isTold:!1};
e.run=void 0,e.sync.uid===t.uid&&(e.past=u),this.#r.delete(e),this.#e(e.key)})}stop({run:e,sync:t},n){e===void 0||e.isStopping||
(e.isStopping=!0,e.stop(n,t.status.phase==="Running"))}tellEnd({past:e,sync:{name:t,namespace:n,status:o}}){if(e===void 0||
e.isTold)return;e.isTold=!0;let{executor:s,seconds:a}=e;this.#t.observer.onRun({kind:"ended",key:{name:t,namespace:n},executor:s,
phase:o.phase,seconds:a})}async interrupt(){let e=[...this.#r].filter(({run:t})=>t?.executor==="Operator");await Promise.
all(e.map(t=>this.#n(t)))}async#n({run:e,sync:{name:t,namespace:n}}){e?.stop("interrupted",!0),await e?.ended;let{client:o,
observer:s}=this.#t;try{let a=AbortSignal.timeout(Vn),d=await o.get(E,{name:t,namespace:n},a);d.status.phase!=="Running"&&
await F(o,d,!1,a)}catch(a){if(!(a instanceof g))throw a;x(a)||s.onTrouble(a.failure)}}};import{createHash as Bn}from"node:crypto";var Xn=1e4;function $t({namespace:r,name:e}){return Bn("sha256").update(`${r}/${e}`).digest().readUInt32BE()%Xn}i($t,"ji\
tterMs");function zt(r,e){let{now:t,nextTime:n}=e,{schedule:o,timeZone:s,status:a}=r;if(o===void 0)return{kind:"never"};let d=i(p=>n(
o,s,p),"after"),u=d(t),c=a.nextSyncTime===void 0?void 0:new Date(a.nextSyncTime);if(c!==void 0&&Qn(c,d)&&(c<=t||c.getTime()===
u?.getTime()))return{kind:"planned",time:c};let l=c===void 0?d(Zn(r,e))??u:u;return l===void 0?{kind:"never"}:l<=t?{kind:"\
planned",time:l}:{kind:"unwritten",time:l}}i(zt,"planOf");function Qn(r,e){return e(new Date(r.getTime()-1))?.getTime()===
r.getTime()}i(Qn,"isNamed");function Zn(r,{now:e,startedAt:t}){let{status:n,createdAt:o,generation:s}=r,a=n.syncState?.startTime;
return ne(r)?e:a!==void 0?new Date(Math.max(Date.parse(a),t?.getTime()??0)):n.observedGeneration<0&&s===1?o??e:e}i(Zn,"l\
astStart");function Fe(r,e){let t=er(r,e);return!(e.run.kind==="running"||e.run.kind==="stopping")&&t.kind!=="run"&&r.finalizers.includes(
P)?{kind:"release"}:t}i(Fe,"decide");function er(r,e){return r.isBeingDeleted?tr(r,e):e.run.kind==="running"?Kt(r.cancelRequest,
e.run.cancelRequest)?{kind:"stop-run",why:"cancelled"}:V("it runs"):e.run.kind==="stopping"?V("its run is ending"):r.executor===
"External"?nr(r,e):e.run.kind==="crashed"?ir(r,e.run):e.run.kind==="queued"&&Kt(r.cancelRequest,e.run.cancelRequest)?{kind:"\
cancel-queued"}:r.status.phase==="Running"?rr(r,e):sr(r,e)}i(er,"decisionOf");function tr({finalizers:r},{run:e}){return e.
kind==="running"?{kind:"stop-run",why:"deleted"}:e.kind==="stopping"?V("its run is ending"):r.includes(P)?{kind:"release"}:
V("it is being deleted")}i(tr,"endOf");function nr(r,e){if(r.status.phase!=="Running")return Y(r,e);let t=We(e);return e.
now<t?{kind:"wait-until",at:t,why:"its next heartbeat"}:{kind:"mark-lost",message:`Who ran it (${ue(r)}) gives no sign o\
f life. See whether the workflow or process was stopped.`,retryCount:r.status.retryCount??0}}i(nr,"external");function rr(r,e){
if(!or(r,e)&&e.now<We(e))return{kind:"wait-until",at:We(e),why:`a sign of life of ${ue(r)}`};let n=(r.status.retryCount??
0)+1;return n<=r.retryPolicy.maxRetries?{kind:"run",why:`taken over from ${ue(r)}, which is gone`,retryCount:n}:{kind:"m\
ark-lost",message:`Who ran it (${ue(r)}) is gone, and the retries of its policy are used up.`,retryCount:n-1}}i(rr,"fore\
ignRun");function or({status:{executor:r}},e){if(r===void 0)return!0;switch(r.kind){case"Operator":return r.id===e.operatorID||
e.isSoleOperator;case"Job":return e.areJobsKnown;case"External":return!1;default:return r.kind}}i(or,"isExecutorGone");function ir({
retryPolicy:r},e){let t=e.isFinal?Math.max(e.retryCount,r.maxRetries):e.retryCount;return{kind:"mark-lost",message:e.message,
retryCount:t}}i(ir,"crashed");function sr(r,e){let{status:t,isSuspended:n}=r;if(Ee(r))return q("it was requested");if(n)
return Y(r,e);let o=Gt(r);if(t.phase==="Pending"&&!o)return q("it waited for its turn");if(t.phase==="Failed"&&!o){let s=ar(
r,e);if(s!==void 0)return s}return r.schedule!==void 0?dr(r,e):o||t.phase==="Scheduled"?q(o?"its spec is new":"it has no\
 schedule any more"):Y(r,e)}i(sr,"atRest");function ar(r,e){let{retryPolicy:t,status:n}=r;if(ce(r,"Stalled")?.status==="\
True"){let{secretsChangedAt:c,areSecretsNew:l}=e,p=le(ce(r,"Stalled")?.lastTransitionTime);return l||c!==void 0&&p!==void 0&&
c>p?q("a Secret has changed"):Y(r,e)}let o=ce(r,"Failed")?.reason,s=n.retryCount??0;if(o!=="ExecutorLost"&&o!=="Permissi\
onDenied"||s>=t.maxRetries)return;let a=lt({reason:o,message:"",retryable:!0},t,s),d=new Date((le(n.lastStatusUpdate)??e.
now).getTime()+a*1e3);return e.now<d?{kind:"wait-until",at:d,why:"its retry"}:{kind:"run",why:o==="ExecutorLost"?"its ru\
n was lost":"it was refused to the operator",retryCount:s+1}}i(ar,"afterFailure");function dr(r,e){let t=zt(r,e);switch(t.
kind){case"never":return Y(r,e);case"unwritten":return{kind:"mark-scheduled",nextSyncTime:t.time};case"planned":{let n=new Date(
t.time.getTime()+$t(r));return e.now<n?{kind:"wait-until",at:n,why:"its schedule"}:q("its schedule")}default:return t}}i(
dr,"scheduled");function Y(r,{now:e}){let{ttlSeconds:t,schedule:n,status:o}=r;if(!(o.phase==="Completed"||o.phase==="Fai\
led"||o.phase==="Cancelled")||t===void 0||n!==void 0||Gt(r)||Ee(r))return V(r.isSuspended?"it is suspended":"it is as it\
 should be");let a=le(ce(r,"Reconciling")?.lastTransitionTime)??le(o.lastStatusUpdate)??e,d=new Date(a.getTime()+t*1e3);
return e<d?{kind:"wait-until",at:d,why:"the end of its time to live"}:{kind:"delete"}}i(Y,"finished");function Gt(r){return ne(
r)||r.status.observedGeneration<0}i(Gt,"isNew");function Kt(r,e){return r!==void 0&&r!==""&&r!==e}i(Kt,"isNewRequest");function We({
heartbeatSeenAt:r,heartbeatLimitMs:e}){return new Date(r.getTime()+e)}i(We,"lostAt");function ce({status:r},e){return r.
conditions.find(t=>t.type===e)}i(ce,"conditionOf");function ue({status:{executor:r}}){return r===void 0?"nobody known":r.
url??r.id}i(ue,"executorText");function le(r){return r===void 0?void 0:new Date(r)}i(le,"timeOf");var q=i(r=>({kind:"run",
why:r,retryCount:0}),"run"),V=i(r=>({kind:"nothing",why:r}),"nothing");import{randomUUID as cr}from"node:crypto";function $e({status:r,generation:e=1},t){return C(r,{kind:"pending",generation:e,at:t})}i($e,"pendingStatus");function Ut({
status:r,generation:e=1},t,n){return C(r,{kind:"scheduled",generation:e,nextSyncTime:t,at:n})}i(Ut,"scheduledStatus");function Ht(r,e,t,n){
let o={reason:"ExecutorLost",message:e,retryable:!0},s=r.status.phase==="Running"?r.status:C(r.status,Yt(r,t,n));return{
...C(s,{kind:"failed",failure:o,at:n}),retryCount:t}}i(Ht,"lostStatus");function qt(r,e){let t="The sync was asked to ca\
ncel.",n=r.status.phase==="Running"?r.status:C(r.status,Yt(r,0,e));return C(n,{kind:"cancelled",message:t,at:e})}i(qt,"c\
ancelledStatus");function Yt({generation:r=1,request:e},t,n){let o=e===void 0?{}:{request:e};return{kind:"started",operationID:cr(),
generation:r,retryCount:t,at:n,...o}}i(Yt,"begun");import{isDeepStrictEqual as ur}from"node:util";var _=class{static{i(this,"SortedList")}#t;#e=[];constructor(e){this.#t=e}get length(){return this.#e.length}get first(){
return this.#e[0]}add(e){this.#e.splice(this.#r(this.#t(e)),0,e)}shift(){return this.#e.shift()}remove(e){let t=this.#e.
lastIndexOf(e,this.#r(this.#t(e))-1);t>=0&&this.#e.splice(t,1)}[Symbol.iterator](){return this.#e.values()}#r(e){let[t,n]=[
0,this.#e.length];for(;t<n;){let o=t+n>>>1,s=this.#e[o];s!==void 0&&this.#t(s)<=e?t=o+1:n=o}return t}};var lr=5*6e4,fe=class{static{i(this,"RunSlots")}#t;#e;#r;#n=new Map;#i=new Map;#s=new _(({rank:e})=>e);#o=new Map;#a=0;constructor(e,t,n){
this.#t=e,this.#e=t,this.#r=n}get held(){return this.#n.size}holds(e){return this.#n.has(e)}request(e){if(this.#n.has(e.
key))return!0;let t=this.#o.get(e.key)?.request;return t!==void 0&&ur(t,e)?!1:(this.#c(e.key),this.#d(e)?this.#l(e):this.#m(
e),this.#n.has(e.key))}take(e){this.#n.has(e.key)||(this.#c(e.key),this.#l(e))}release(e){this.#c(e);let t=this.#n.get(e);
t!==void 0&&(this.#n.delete(e),this.#i.get(t.place)===e&&this.#i.delete(t.place),t.isCounted&&this.#a--,this.#u())}#u(){
for(let{request:e}of[...this.#s])this.#d(e)&&(this.#c(e.key),this.#l(e),this.#r(e.key))}#d({place:e,isCounted:t}){return!this.#i.
has(e)&&(!t||this.#a<this.#t)}#l(e){this.#n.set(e.key,e),this.#i.has(e.place)||this.#i.set(e.place,e.key),e.isCounted&&this.#a++}#m(e){
let t={request:e,rank:this.#e()+k.indexOf(e.priority)*lr};this.#s.add(t),this.#o.set(e.key,t)}#c(e){let t=this.#o.get(e);
t!==void 0&&(this.#o.delete(e),this.#s.remove(t))}};var pe=class{static{i(this,"JiraHosts")}#t;#e;#r=new Map;#n=new Map;constructor(e,t=16){this.#e=e,this.#t=t}join(e,t,n){
let o=this.#r.get(e)??new Map;this.#r.set(e,o.set(t,n)),this.#s(o);let s=(this.#n.get(e)??0)-this.#e();s>0&&n({kind:"jir\
a-pause",ms:s})}pause(e,t,n){let o=this.#e()+n;if(!(o<=(this.#n.get(e)??0))){this.#n.set(e,o);for(let[s,a]of this.#r.get(
e)??[])s!==t&&a({kind:"jira-pause",ms:n})}}leave(e,t){for(let[n,o]of this.#r)t!==void 0&&n!==t||!o.delete(e)||(o.size>0?
this.#s(o):this.#i(n))}#i(e){this.#r.delete(e);for(let[t,n]of this.#n)n<=this.#e()&&this.#n.delete(t)}#s(e){let t=Math.max(
1,Math.floor(this.#t/e.size));for(let n of e.values())n({kind:"jira-limit",requests:t})}};import{spawn as fr}from"node:child_process";import{createInterface as pr}from"node:readline";var mr=64*1024;function Vt(r,e){let t=hr(r);if(t instanceof Error)return{ended:Promise.resolve({code:null,signal:null,error:t}),
send:i(()=>{},"send"),stop:i(()=>{},"stop")};for(let s of[t.stdout,t.stderr])s!==null&&pr({input:s,crlfDelay:Number.POSITIVE_INFINITY}).
on("line",a=>{a!==""&&e.onLine(a.slice(0,mr))});t.on("message",s=>{let a=mt.safeParse(s);a.success&&e.onMessage(a.data)});
let n=yr(t),o;return n.then(()=>clearTimeout(o)),{ended:n,send:i(s=>{t.connected&&t.send(s,()=>{})},"send"),stop:i(s=>{o??=
setTimeout(()=>Bt(t),r.graceMs),s!==void 0&&t.kill(s)},"stop")}}i(Vt,"startChildRun");function hr({command:r,args:e,folder:t,
env:n}){let[o,...s]=r;try{return fr(o,[...s,...e],{cwd:t,env:{...n},stdio:["ignore","pipe","pipe","ipc"],detached:!0})}catch(a){
return a instanceof Error?a:new Error(String(a))}}i(hr,"spawnChild");function yr(r){return new Promise(e=>{r.once("error",
t=>e({code:null,signal:null,error:t})),r.once("exit",()=>Bt(r)),r.once("close",(t,n)=>e({code:t,signal:n}))})}i(yr,"endO\
f");function Bt({pid:r}){if(r!==void 0)try{process.kill(-r,"SIGKILL")}catch{}}i(Bt,"killGroup");import{readdir as gr,readFile as Sr}from"node:fs/promises";async function Xt(r){let e=(await gr("/proc").catch(()=>[])).filter(t=>/^\d+$/.test(t)).map(Number);for(let t of e){if(t===
process.pid)continue;(await Sr(`/proc/${t}/environ`,"latin1").catch(()=>"")).includes(r)&&br(t)}}i(Xt,"killOrphans");function br(r){
try{process.kill(r,"SIGKILL")}catch{}}i(br,"kill");async function Qt(r,e,t,n,o,s,{observer:a,relay:d,now:u}){let{name:c,namespace:l}=e,{child:p,id:y,graceMs:S}=s,R=await Rr(
n,p.temporaryFolder),w={JIRASYNC_EXECUTOR:"Operator",JIRASYNC_EXECUTOR_ID:y,JIRASYNC_RETRY_COUNT:String(t)},v=Vt({command:p.
command,args:["run",c,"--namespace",l,...p.args],env:{...p.env,...R.env,...w},folder:R.path,graceMs:S},{onLine:i(m=>d(m,
{sync:c,namespace:l}),"onLine"),onMessage:i(m=>{m.kind==="jira-open"?o.join(m.host,r,v.send):m.kind==="jira-close"?o.leave(
r,m.host):m.kind==="jira-pause"?o.pause(m.host,r,m.ms):m.kind==="jira-request"?a.onJiraRequest(m):a.onRun({kind:"status-\
written",key:{name:c,namespace:l},result:m.result})},"onMessage")}),T=v.ended.then(async m=>{o.leave(r),m.code!==0&&await Xt(
R.path);try{await R[Symbol.asyncDispose]()}catch(X){a.onTrouble(vr(X))}return{lostMessage:Or(m),isFinal:!1}});return{executor:"\
Operator",uid:e.uid,startedMs:u(),retryCount:t,cancelRequest:e.cancelRequest,previousOperation:e.status.syncState?.operationID,
isStopping:!1,stop:i(m=>{m!=="interrupted"&&v.send({kind:"cancel",message:wr(m,e)}),v.stop(m==="interrupted"?"SIGTERM":void 0)},
"stop"),ended:T}}i(Qt,"startChild");async function Rr(r,e){try{return await wt(r,e)}catch(t){let n=z(t);throw Z("Interna\
l",`The temporary folder of a run can't be made: ${n}. See to the operator's TMPDIR.`,t)}}i(Rr,"openRunFolder");function wr(r,{
name:e,namespace:t}){return`The JIRASync ${e} in namespace ${t} ${r==="deleted"?"was deleted":"was asked to cancel"}, so\
 its sync was cancelled.`}i(wr,"interruptionText");function vr(r){return{reason:"Internal",message:`The temporary folder\
 of a run can't be removed: ${z(r)}`,retryable:!0,cause:r}}i(vr,"notRemoved");function Or({code:r,signal:e,error:t}){return t!==
void 0?`The process of its run could not be started: ${t.message}`:`The process of its run ${e===null?`ended with exit c\
ode ${r}`:`was ended by ${e}`} and left no result. Its log tells more; too little memory ends a process with SIGKILL or \
SIGABRT.`}i(Or,"lostMessage");var me=class{static{i(this,"RunStarter")}#t;#e;#r;#n;constructor(e,t,n){this.#t=e,this.#e=t,this.#r=n,this.#n=new pe(t.now)}async start(e,t){
let{client:n}=this.#e,{sync:o}=e.entry;e.entry.secretVersions=this.#r.secrets.versions(o.namespace,o.secrets);try{let s=Er(
e.object),a=await Nt(n,s,o.namespace,t);return e.entry.secretVersions=kr(a),o.executor==="Job"?await this.#i(e,s,a,t):await this.#s(
e,a,t)}catch(s){if(!(s instanceof g&&!s.failure.retryable&&!n.mayPass(s))||t.aborted)throw s;await this.#o(e,s.failure);
return}}#i({entry:e,retryCount:t,announce:n},o,s,a){return this.#r.jobs.start(e,o,s,t,n,a)}async#s({entry:e,object:t,retryCount:n},o,s){
let a=jt(o,this.#t.child.ownJira);return await F(this.#e.client,t,!0,s),Qt(e.key,e.sync,n,a,this.#n,this.#t,this.#e)}async#o({
object:e,retryCount:t},n){let o={kind:"Operator",id:this.#t.id},s=n.reason==="PermissionDenied"?{...n,retryable:!0}:n,a=await pt(
this.#e.client,e,o,s,t);if(a!==void 0)throw new g(a)}};function Er(r){let e=rt(r.spec);if(e.ok)return e.spec;let t=e.problems.
map(n=>n.message).join(" ");throw new g({reason:"InvalidSpec",message:t,retryable:!1})}i(Er,"specOf");function kr({jira:r,
git:e}){let t=[r,e].filter(n=>n!==void 0);return new Map(t.map(({name:n,resourceVersion:o})=>[n,o]))}i(kr,"versionsOf");var xr=1e4,he=class{static{i(this,"ScheduleTimes")}#t=new Map;next(e,t,n){let o=`${t??""} ${e}`,s=n.getTime(),a=this.#t.
get(o)??[],d=a.find(({afterMs:c,next:l})=>c<=s&&l!==void 0&&s<l.getTime());if(d!==void 0)return d.next;let u=Ar(e,t,n);return this.#t.
size>=xr&&this.#t.clear(),this.#t.set(o,[{afterMs:s,next:u},...a].slice(0,3)),u}};function Ar(r,e,t){try{return nt(r,e,t)}catch(n){
if(n instanceof RangeError)return;throw n}}i(Ar,"nextTimeOf");var Tr=5e3;async function Zt(r,{metadata:e,status:t},n,o,s){let{name:a,namespace:d=r.namespace,resourceVersion:u}=e,c={metadata:{
name:a,namespace:d,resourceVersion:u},status:n},l={fieldManager:ct,force:!0,subresource:"status"},p=await r.apply(E,c,l,
s),y=oe(t,n);if(y!==void 0){let S=new at(r,p,o);S.record(y),await S.close(Tr)}return p}i(Zt,"writeStatus");var A={kind:"settled"},Cr=10*6e4,ge=class{static{i(this,"Reconciler")}#t;#e;#r;#n=new he;#i;#s;#o;#a;constructor(e,t,{secrets:n,
jobs:o},s){this.#t=e,this.#e=t,this.#r=n,this.#i=o,this.#s=new me(e,t,{secrets:n,jobs:o}),this.#o=new fe(e.maxConcurrentSyncs,
t.now,s.onWanted),this.#a=new de(t,a=>{this.#o.release(a),s.onWanted(a)})}async reconcile(e,t){let n=Fe(e.sync,this.#y(e));
if(e.past===void 0&&Ir(n))return this.#d(e,n);if(n.kind==="stop-run")return this.#a.stop(e,n.why),A;let o=await this.#h(
e,t);if(o===void 0)return this.#d(e,{kind:"nothing",why:"it is gone"});let s=Fe(e.sync,this.#y(e));this.#a.tellEnd(e);let a=await this.#u(
e,o,s,t);return s.kind!=="release"&&(e.past=void 0),a}forget(e){e.run!==void 0?this.#a.stop(e,"deleted"):this.#o.release(
e.key)}adopt(e){let{key:t,sync:n,run:o}=e,s=n.executor==="Job"||n.status.executor?.kind==="Job";if(o!==void 0||!s)return;
let a=this.#i.found(e);a!==void 0&&(this.#o.take({key:t,place:n.place,priority:n.priority,isCounted:!1}),this.#a.follow(
e,a,"a Job runs it already"))}interrupt(){return this.#a.interrupt()}async#u(e,t,n,o){let{sync:s}=e,a=this.#e.date();switch(n.
kind!=="run"&&this.#p(e),n.kind){case"run":return this.#l(e,t,n,o);case"stop-run":return this.#a.stop(e,n.why),A;case"ca\
ncel-queued":return this.#f(e,t,qt(s,a),o);case"mark-lost":return this.#f(e,t,Ht(s,n.message,n.retryCount,a),o);case"mar\
k-scheduled":return this.#f(e,t,Ut(s,n.nextSyncTime,a),o);case"release":return await F(this.#e.client,t,!1,o),A;case"del\
ete":return await this.#e.client.delete(E,{...ye(e),...Pr(t)},o),A;case"wait-until":case"nothing":return this.#d(e,n);default:
return n}}#d(e,t){if(this.#p(e),t.kind!=="wait-until")return A;let n=t.at.getTime()-this.#e.date().getTime();return{kind:"\
again",ms:Math.min(Math.max(n,1),Cr)}}async#l(e,t,{why:n,retryCount:o},s){let{key:a,sync:d}=e,u=d.executor==="Operator";
if(!this.#o.request({key:a,place:d.place,priority:d.priority,isCounted:u}))return this.#m(e,t,s);try{let c=i(p=>this.#c(
e,t,p,s),"announce"),l=await this.#s.start({entry:e,object:t,retryCount:o,announce:c},s);return l===void 0?this.#o.release(
a):this.#a.follow(e,l,n),e.startedAt=this.#e.date(),e.queued=void 0,A}catch(c){throw this.#o.release(a),c}}async#m(e,t,n){
let{sync:o}=e;e.queued??={cancelRequest:o.cancelRequest};let{phase:s,observedGeneration:a}=o.status;return s==="Pending"&&
a===o.generation||s==="Running"?A:this.#f(e,t,$e(o,this.#e.date()),n)}async#c(e,t,n,o){let{sync:s}=e,a={name:n,namespace:s.
namespace};await this.#f(e,t,{...$e(s,this.#e.date()),jobRef:a},o)}#p(e){e.queued=void 0,e.run===void 0&&this.#o.release(
e.key)}async#f(e,t,n,o){let{client:s,observer:a}=this.#e;try{let d=await Zt(s,t,n,this.#t.id,o);U(e,W(d),this.#e.date())}catch(d){
throw L(d)||a.onRun({kind:"status-written",key:ye(e),result:"error"}),d}return a.onRun({kind:"status-written",key:ye(e),
result:"success"}),A}async#h(e,t){try{let n=await this.#e.client.get(E,ye(e),t);return U(e,W(n),this.#e.date()),n}catch(n){
if(x(n))return;throw n}}#y(e){let{id:t,isSoleOperator:n,heartbeatLimitMs:o}=this.#t,{namespace:s,secrets:a}=e.sync;return{
now:this.#e.date(),run:kt(e,t),operatorID:t,isSoleOperator:n,areJobsKnown:this.#i.areKnown,heartbeatSeenAt:e.heartbeat.seenAt,
heartbeatLimitMs:o,startedAt:e.startedAt,secretsChangedAt:this.#r.newest(s,a),areSecretsNew:this.#r.areNewerThan(s,e.secretVersions),
nextTime:i((d,u,c)=>this.#n.next(d,u,c),"nextTime")}}};function Ir({kind:r}){return r==="nothing"||r==="wait-until"}i(Ir,
"isIdle");function ye({sync:{name:r,namespace:e}}){return{name:r,namespace:e}}i(ye,"keyOf");function Pr({metadata:{uid:r,
resourceVersion:e}}){return{uid:r,resourceVersion:e}}i(Pr,"versionOf");var en=Qe.datetime({offset:!0}).optional().catch(void 0),_r=h({metadata:h({name:f().default(""),namespace:f().optional(),
uid:f().default(""),resourceVersion:f().default(""),creationTimestamp:en,managedFields:b(h({time:en})).catch([])})}),tn={
apiVersion:"v1",kind:"Secret",plural:"secrets",isMetadataOnly:!0,read:i(r=>{let{name:e,namespace:t,uid:n,resourceVersion:o,
creationTimestamp:s,managedFields:a}=_r.parse(r).metadata,d=[s,...a.map(({time:c})=>c)].filter(c=>c!==void 0),u=Math.max(
...d.map(c=>Date.parse(c)));return{metadata:{name:e,namespace:t,uid:n,resourceVersion:o},changedAt:d.length===0?void 0:new Date(
u)}},"read")},D=i((r,e)=>`${r}/${e}`,"keyOf"),Se=class{static{i(this,"SecretTimes")}#t=new Map;#e=new Map;set({metadata:e,
changedAt:t}){let n=D(e.namespace??"default",e.name);return this.#t.set(n,{version:e.resourceVersion,changedAt:t}),[...this.#e.
get(n)??[]]}remove({metadata:e}){this.#t.delete(D(e.namespace??"default",e.name))}use(e,t,n){for(let o of t){let s=D(e,o);
this.#e.set(s,(this.#e.get(s)??new Set).add(n))}}forget(e,t,n){for(let o of t){let s=D(e,o),a=this.#e.get(s);a?.delete(n),
a?.size===0&&this.#e.delete(s)}}newest(e,t){let o=t.map(s=>this.#t.get(D(e,s))?.changedAt?.getTime()).filter(s=>s!==void 0);
return o.length===0?void 0:new Date(Math.max(...o))}versions(e,t){return new Map(t.map(n=>[n,this.#t.get(D(e,n))?.version??
""]))}areNewerThan(e,t){return[...t].some(([n,o])=>{let s=this.#t.get(D(e,n));return s!==void 0&&s.version!==o})}};var Dr=h({type:f(),status:f(),reason:f().catch(""),message:f().catch("")}),Mr=h({conditions:b(Dr).catch([])}).catch({conditions:[]});
function nn(r){if(r===void 0)return{kind:"lost"};let{conditions:e}=Mr.parse(r.status),t=i(o=>e.find(s=>s.type===o&&s.status===
"True"),"found");if(t("Complete")!==void 0)return{kind:"succeeded"};let n=t("Failed");return n!==void 0?{kind:"failed",reason:n.
reason,message:n.message}:r.metadata.deletionTimestamp===void 0?{kind:"running"}:{kind:"lost"}}i(nn,"jobStateOf");var Nr=j({metadata:j({name:f().default(""),namespace:f().optional(),uid:f().default(""),resourceVersion:f().default(""),
deletionTimestamp:f().optional(),ownerReferences:b(h({kind:f(),uid:f()})).catch([])})}),ze={...I,read:i(r=>{let e=Nr.parse(
r),{name:t,namespace:n,uid:o,resourceVersion:s,ownerReferences:a}=e.metadata;return{metadata:{name:t,namespace:n,uid:o,resourceVersion:s},
syncUid:a.find(({kind:d})=>d===J)?.uid??"",state:nn(e)}},"read")};var jr=5,Jr=1e6,Lr=1e4,Wr=2**31-1,be=class{static{i(this,"WorkQueue")}#t;#e=new _(({rank:e})=>e);#r=new Map;#n=new _(({atMs:e})=>e);#i=new Map;#s=new Set;#o=new Map;#a=new Map;#u=[];#d;#l=0;#m=0;#c;constructor(e){
this.#t=e}add(e,t){this.#l++,this.#p(e,t),this.#g()}addAfter(e,t,n){let o=this.#t.now()+Math.max(n,0),s=this.#i.get(e);if(s!==
void 0&&s.atMs<=o)return;s!==void 0&&this.#n.remove(s);let a={key:e,priority:t,atMs:o};this.#n.add(a),this.#i.set(e,a),this.#S()}addRateLimited(e,t){
let n=this.#a.get(e)??0;this.#a.set(e,n+1),this.#m++;let o=Math.min(jr*2**Math.min(n,30),Jr);return this.addAfter(e,t,o),
o}forget(e){this.#a.delete(e)}async take(e){if(e.aborted)throw we(e);let t=this.#h();return t!==void 0?t:await new Promise(
(n,o)=>{let s=i(d=>{e.removeEventListener("abort",a),n(d)},"taker"),a=i(()=>{this.#u.splice(this.#u.indexOf(s),1),o(we(e))},
"onAbort");e.addEventListener("abort",a,{once:!0}),this.#u.push(s)})}done(e){this.#s.delete(e);let t=this.#o.get(e);this.#o.
delete(e),t!==void 0&&this.#p(e,t),this.#g()}close(){this.#d?.(),this.#d=void 0}#p(e,t){if(this.#y(e),this.#s.has(e)){let d=this.#o.
get(e);(d===void 0||k.indexOf(t)<k.indexOf(d))&&this.#o.set(e,t);return}let n=this.#r.get(e),o=n?.sinceMs??this.#t.now(),
s=o+k.indexOf(t)*Lr;if(n!==void 0&&n.rank<=s)return;n!==void 0&&this.#e.remove(n);let a={key:e,sinceMs:o,rank:s};this.#e.
add(a),this.#r.set(e,a),this.#f()}#f(){for(;this.#u.length>0;){let e=this.#h();if(e===void 0)return;this.#u.shift()?.(e)}}#h(){
let e=this.#e.shift();if(e!==void 0)return this.#r.delete(e.key),this.#s.add(e.key),this.#c=this.#t.now()-e.sinceMs,this.#g(),
e.key}#y(e){let t=this.#i.get(e);t!==void 0&&(this.#i.delete(e),this.#n.remove(t))}#S(){this.#d?.(),this.#d=void 0;let{first:e}=this.#n;
if(e===void 0)return;let t=Math.min(Math.max(e.atMs-this.#t.now(),0),Wr);this.#d=this.#t.schedule(t,()=>this.#b())}#b(){
let e=this.#t.now();for(let{first:t}=this.#n;t!==void 0&&t.atMs<=e;{first:t}=this.#n)this.#l++,this.#p(t.key,t.priority);
this.#S(),this.#g()}#g(){this.#t.onChange?.({depth:this.#e.length,added:this.#l,retried:this.#m,active:this.#s.size,...this.#c===
void 0?{}:{waitedSeconds:this.#c/1e3}}),this.#c=void 0}};var $r=8,zr=20,Kr=`app=${Ne}`,Gr=15e3,Ur=15e3,Hr={refusedMs:Number.POSITIVE_INFINITY};async function Re(r,e,t){var a=[];
try{let{child:n}=r;await vt(n.temporaryFolder);let o=$(a,await Ot(n.temporaryFolder),!0);let s=new Ke({...r,child:{...n,
env:{...n.env,...o.env}}},e);await s.run(t)}catch(d){var u=d,c=!0}finally{var l=Q(a,u,c);l&&await l}}i(Re,"runOperator");
var Ke=class{static{i(this,"Operator")}#t;#e;#r=new Map;#n=new Se;#i;#s=new Map;#o;#a;#u=0;constructor(e,t){this.#t=e,this.#e=
t,this.#o=new be({now:t.now,schedule:t.schedule,onChange:i(o=>t.observer.onQueue(o),"onChange")});let n=i(o=>this.#p(o),
"onWanted");this.#i=new ae(e,t),this.#a=new ge(e,t,{secrets:this.#n,jobs:this.#i},{onWanted:n})}async run(e){this.#e.onReady?.(
!1);let t=new AbortController,n=AbortSignal.any([e,t.signal]),o=this.#f(Le,{},p=>this.#h(p),n),s=this.#f(tn,{},p=>this.#b(
p),n),a=this.#f(ze,{labelSelector:Kr},p=>this.#g(p),n),u=Promise.all([o.known,s.known,a.known]).then(()=>this.#d(n)),l=[
o.ended,s.ended,a.ended,u].map(p=>p.catch(y=>n.aborted||t.abort(y)));if(await Promise.all(l),this.#o.close(),this.#e.onReady?.(
!1),await this.#a.interrupt(),t.signal.aborted)throw t.signal.reason}async#d(e){this.#e.onReady?.(!0),await Promise.all(
Array.from({length:$r},()=>this.#l(e)))}async#l(e){for(;;){let t=await this.#o.take(e);try{await this.#c(t,e)}finally{this.#o.
done(t)}await this.#m()}}async#m(){this.#e.now()-this.#u<zr||(await Fr(),this.#u=this.#e.now())}async#c(e,t){let n=this.#r.
get(e);if(n===void 0)return;let{name:o,namespace:s,priority:a}=n.sync,d=this.#e.now(),u=i(c=>{let l=(this.#e.now()-d)/1e3;
this.#e.observer.onReconciled({key:{name:o,namespace:s},result:c,seconds:l})},"tell");try{if(n.isGone){this.#S(n);return}
this.#a.adopt(n);let c=await this.#a.reconcile(n,t);this.#o.forget(e),c.kind==="again"&&this.#o.addAfter(e,a,c.ms),u(c.kind===
"again"?"requeue_after":"success")}catch(c){if(t.aborted)return;if(!(c instanceof g))throw c;if(this.#o.addRateLimited(e,
a),L(c))return u("requeue");c.failure.reason==="ClusterUnavailable"&&this.#o.addAfter(e,a,Ur),u("error"),this.#e.observer.
onTrouble(c.failure)}}#p(e){let t=this.#r.get(e);t!==void 0&&this.#o.add(e,t.sync.priority)}#f(e,t,n,o){let s={namespace:this.#t.
namespace,...t},{promise:a,resolve:d}=Promise.withResolvers(),u=i(()=>{e.plural===ze.plural&&(this.#i.areKnown=!0),d()},
"onSynced");return{known:a,ended:i(async()=>{for(;!o.aborted;)try{for await(let l of dt(this.#e.client,e,s,Hr,o))l.kind===
"synced"?u():l.kind==="interrupted"?this.#e.observer.onTrouble(l.failure):n(l),await this.#m()}catch(l){if(o.aborted)return;
if(!(l instanceof g))throw l;this.#e.observer.onTrouble(l.failure),e.plural!==Le.plural&&d(),await this.#e.client.deps.sleep(
Gr,o)}},"follow")()}}#h({kind:e,object:t}){let{sync:n}=t,o=`${n.namespace}/${n.name}`,s=this.#r.get(o);if(e==="deleted"){
if(s===void 0||s.sync.uid!==n.uid)return;s.isGone=!0,this.#o.add(o,n.priority);return}let a=s??Et(o,n,this.#e.date());s===
void 0&&this.#r.set(o,a),this.#y(a,n),this.#o.add(o,n.priority)}#y(e,t){let{shown:n}=e;n!==void 0&&this.#n.forget(n.namespace,
n.secrets,e.key),this.#n.use(t.namespace,t.secrets,e.key),e.run!==void 0&&e.run.uid!==t.uid&&this.#a.forget(e),e.sync.uid!==
t.uid&&this.#s.delete(e.sync.uid),this.#s.set(t.uid,e.key),U(e,t,this.#e.date()),e.isGone=!1,this.#e.observer.onSync(t,n),
e.shown=t}#S(e){let{name:t,namespace:n,secrets:o,uid:s}=e.sync;this.#a.forget(e),this.#s.delete(s),e.shown!==void 0&&(e.
shown=void 0,this.#n.forget(n,o,e.key),this.#e.observer.onGone({name:t,namespace:n})),e.run===void 0&&this.#r.delete(e.key)}#b({
kind:e,object:t}){if(e==="deleted")this.#n.remove(t);else for(let n of this.#n.set(t))this.#p(n)}#g({kind:e,object:t}){let n=this.#s.
get(this.#i.take(e,t));n!==void 0&&this.#p(n)}};var qr=re("v1","Pod","pods"),rn="operator",Yr=h({containers:b(h({name:f(),image:f()}))});async function Ge(r,e,t){let{JIRASYNC_IMAGE:n,
POD_NAME:o,POD_NAMESPACE:s}=e;if(n)return n;if(!o||!s)return;let a=await r.get(qr,{name:o,namespace:s},t),u=Yr.safeParse(
a.spec).data?.containers.find(c=>c.name===rn);if(u!==void 0)return u.image;throw O("InvalidSpec",`The pod ${o} in namesp\
ace ${s} has no container ${rn}. Set JIRASYNC_IMAGE to the image for Jobs.`)}i(Ge,"ownImage");var Vr=/^(?:\[([0-9a-fA-F:.%]+)\]|([^:[\]]*)):(\d{1,5})$/;function Ue(r){if(r==="0")return;let[,e,t,n]=Vr.exec(r)??[],o=Number(
n);if(n===void 0||o>65535)throw new N(`${JSON.stringify(r)} is no address to listen at; give :8080, 127.0.0.1:8080, [::1\
]:8080, or 0 for none`);return{host:e??(t||void 0),port:o}}i(Ue,"parseListenAddress");import{createServer as Xr}from"node:http";var on="text/plain; charset=utf-8";function an(r,{alive:e,ready:t}){let n=Br(async()=>({status:200,type:r.contentType,body:await r.text()}));return o=>{switch(o){case"\
/metrics":return n();case"/healthz":return Promise.resolve(sn(e));case"/readyz":return Promise.resolve(sn(t));default:return}}}
i(an,"pagesOf");function sn(r){let e=r();if(e.length===0)return{status:200,type:on,body:`ok
`};let t=e.slice(0,20).map(n=>n.slice(0,500));return{status:503,type:on,body:t.map(n=>`${n.replaceAll(/[\p{Cc}\p{Cf}]/gu,
" ")}
`).join("")}}i(sn,"checkPage");function Br(r){let e;return()=>(e??=r().finally(()=>{e=void 0}),e)}i(Br,"shared");var Qr={headersTimeout:5e3,requestTimeout:1e4,keepAliveTimeout:5e3,connectionsCheckingInterval:1e3,maxHeaderSize:8192},Zr=15e3,
eo=1e3,to=50,no=1e3;async function qe(r,e){e.throwIfAborted();let{host:t,port:n,onError:o=i(()=>{},"onError")}=r,s=an(r.
metrics,r.checks),a=Xr({...Qr,noDelay:!0},(u,c)=>{ro(u,c,s).catch(l=>{o(l),io(c)})});a.maxConnections=eo,a.maxHeadersCount=
to,a.setTimeout(Zr,u=>u.destroy()),await so(a,t,n);let d=co(a);return e.addEventListener("abort",d,{once:!0}),{address:ao(
a),async[Symbol.asyncDispose](){e.removeEventListener("abort",d),await d()}}}i(qe,"startServer");async function ro(r,e,t){
if(oo(r)&&(e.shouldKeepAlive=!1),r.method!=="GET"&&r.method!=="HEAD")return e.setHeader("allow","GET, HEAD"),He(e,{status:405,
type:"text/plain",body:`only GET and HEAD
`});let[n=""]=(r.url??"").split("?",1),o=await t(n);He(e,o??{status:404,type:"text/plain",body:`only /metrics, /healthz \
and /readyz
`})}i(ro,"answer");function oo({headers:r}){return r["transfer-encoding"]!==void 0||(r["content-length"]??"0")!=="0"}i(oo,
"hasBody");function He(r,{status:e,type:t,body:n}){r.writeHead(e,{"content-type":t,"content-length":Buffer.byteLength(n),
"cache-control":"no-store","x-content-type-options":"nosniff"}),r.end(n)}i(He,"send");function io(r){r.headersSent?r.destroy():
He(r,{status:500,type:"text/plain",body:`this page could not be made; the log says why
`})}i(io,"fail");async function so(r,e,t){let{promise:n,resolve:o,reject:s}=Promise.withResolvers();r.once("error",s),r.
listen({port:t,...e===void 0?{}:{host:e}},o);try{await n}catch(a){let d=a instanceof Error&&"code"in a?String(a.code):String(
a);throw Z("Internal",`Can't listen at ${e??""}:${t} (${d}). Choose another address, or 0 for none.`,a)}finally{r.removeListener(
"error",s)}}i(so,"listen");function ao(r){let e=r.address();if(e===null||typeof e=="string")throw new Error("a server th\
at listens has an address");return{host:e.address,port:e.port}}i(ao,"addressOf");function co(r){let e;return()=>(e??=new Promise(
t=>{let n=setTimeout(()=>r.closeAllConnections(),no);r.close(()=>{clearTimeout(n),t()}),r.closeIdleConnections()}),e)}i(
co,"closing");import{randomUUID as lo}from"node:crypto";import{hostname as fo}from"node:os";var dn=["HTTPS_PROXY","HTTP_PROXY","NO_PROXY","https_proxy","http_proxy","no_proxy"],uo=[...dn,"PATH","HOME","KUBECONFIG",
"KUBERNETES_SERVICE_HOST","KUBERNETES_SERVICE_PORT","SSL_CERT_FILE","NODE_EXTRA_CA_CERTS","GIT_EXEC_PATH","JIRA_CA_FILE",
"JIRASYNC_AUTHOR","JIRASYNC_GIT_CA_FILE","JIRASYNC_GIT_KNOWN_HOSTS_FILE"];function cn(r,{env:e,redactor:t}){let n=["JIRA\
_BASE_URL","JIRA_EMAIL","JIRA_PAT"].map(u=>[u,G(e,u)]),o=G(e,"JIRA_PAT");o!==void 0&&t.add(o);let s=["kubeconfig","conte\
xt","log-level"].flatMap(u=>{let c=r.text(u);return c===void 0?[]:[`--${u}=${c}`]}),[a,d=""]=[process.execPath,process.argv[1]];
return{command:[a,d],args:[...s,"--log-format=json"],env:ln(uo,e),ownJira:Object.fromEntries(n.flatMap(([u,c])=>c===void 0?
[]:[[u,c]]))}}i(cn,"childProgram");function un({env:r}){return ln([...dn,"JIRASYNC_AUTHOR"],r)}i(un,"jobEnvironment");function ln(r,e){
let t=r.flatMap(n=>{let o=e[n];return o===void 0||o===""?[]:[[n,o]]});return Object.fromEntries(t)}i(ln,"passed");var fn="jira-sync-operator",pn={"max-concurrent-syncs":4,"heartbeat-limit":"2m","grace-period":"25s","leader-elect-lease\
-duration":"15s","leader-elect-renew-deadline":"10s","leader-elect-retry-period":"2s"};function mn(r,e){if(r.operands.length>
0)throw new N("the operator takes no names; it runs every JIRASync");let t=r.text("namespace")??"",n=`${G(e.env,"POD_NAM\
E")??fo()}_${lo().slice(0,8)}`;return{settings:{namespace:t,id:n,isSoleOperator:r.flag("leader-elect")??!0,maxConcurrentSyncs:r.
integer("max-concurrent-syncs")??pn["max-concurrent-syncs"],heartbeatLimitMs:B(r,"heartbeat-limit"),graceMs:B(r,"grace-p\
eriod"),child:cn(r,e)},lease:po(r,n,t),address:Ue(r.text("metrics-address")??":8080")}}i(mn,"operatorArguments");function po(r,e,t){
let n=B(r,"leader-elect-lease-duration"),o=B(r,"leader-elect-renew-deadline"),s=B(r,"leader-elect-retry-period");if(o>=n||
s>=o)throw new N("the lease duration must be longer than the renew deadline, and that longer than the retry period");return{
name:t===""?fn:`${fn}-${t}`,identity:e,durationMs:n,renewDeadlineMs:o,retryMs:s}}i(po,"leaseSettings");function B(r,e){let t=r.
text(e)??pn[e],n=Ze(t);if(n===void 0)throw new N(`--${e} ${JSON.stringify(t)} is not a time such as 90s or 1h30m`);return n}
i(B,"timeOf");var ed=i(async(r,e,t)=>{var w=[];try{let{address:n,lease:o,settings:s}=mn(r,e);gt();let a=Ve(process.stderr,yt(r,e,process.
stderr.isTTY));let d=$(w,await ht({...r,text:i(M=>M==="namespace"?void 0:r.text(M),"text")},e),!0);let u={image:await Ge(
d,e.env,t),env:un(e)};let c={...s,jobs:u};let l=ft();let p=Ce([Ae(a),Te(l)]);let y=new Ye;let S=i(M=>a.write("error",z(M)),
"onError");let R=$(w,n===void 0?void 0:await qe({...n,metrics:l,checks:y.checks,onError:S},t),!0);a.write("info","The op\
erator starts",{id:c.id,namespace:c.namespace||"all",cluster:d.name});try{await ho(c,o,yo(d,a,p,y),t)}catch(M){if(!t.aborted)
return mo(M,a)}a.write("info","The operator has ended");return ve.completed}catch(v){var T=v,m=!0}finally{var X=Q(w,T,m);
X&&await X}},"run");function mo(r,e){if(!(r instanceof g))throw r;return e.write("error",r.message,{reason:r.failure.reason}),
ve.failed}i(mo,"explained");async function ho(r,e,t,n){let{observer:o}=t;if(!r.isSoleOperator)return o.onLeader(!0),Re(r,
t,n);let s={onLeader:i(a=>o.onLeader(a),"onLeader"),onTrouble:i(({failure:a})=>o.onTrouble(a),"onTrouble")};await ut(t.client,
e,s,a=>Re(r,t,a),n)}i(ho,"lead");function yo(r,e,t,n){return{client:r,observer:t,now:i(()=>performance.now(),"now"),date:i(
()=>new Date,"date"),schedule:i((o,s)=>{let a=setTimeout(s,o);return()=>clearTimeout(a)},"schedule"),relay:i((o,s)=>e.relay(
o,s),"relay"),onReady:i(o=>n.set(o),"onReady")}}i(yo,"depsOf");var Ye=class{static{i(this,"Readiness")}#t=[];checks={alive:i(
()=>[],"alive"),ready:i(()=>this.#t,"ready")};set(e){this.#t=e?[]:["the JIRASyncs of the cluster are not known yet"]}};export{ed as run};
