import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as bt}from"./chunk-EWS6TLJT.js";import{a as mt}from"./chunk-VOBHPI4Z.js";import{a as gt}from"./chunk-N64MI43Y.js";
import{f as ft,i as pt,j as xe,q as G,t as ht,y as yt}from"./chunk-KFME2T54.js";import"./chunk-KQK7443N.js";
import"./chunk-GKFPDETC.js";import{b as St}from"./chunk-AY7MLLIY.js";import{a as Oe}from"./chunk-TE6627GS.js";
import{e as Be}from"./chunk-W7CLRVBM.js";import{B as lt,b as st,e as x,f as L,i as E,k as at,l as re,m as dt,n as ct,
o as oe,p as ut}from"./chunk-NEMSNROU.js";import{e as et,f as tt,j as Ee,k as ne,l as ke,s as it,t as I}from"./chunk-VDV7FUQT.js";
import{B as rt,E as ot,b as nt,l as k,u as te,v as J}from"./chunk-YRJVZIPG.js";import{c as Xe,d as f,f as K,k as R,
m as h,o as j,r as ee,s as Qe,x as Ze}from"./chunk-OPXG4YK7.js";import"./chunk-TFGBKQWM.js";import{a as z,c as S,
d as O,e as Z,f as ve,i as C}from"./chunk-F3KVN5GY.js";import{a as s,f as F,g as Q}from"./chunk-KUM6ZNSD.js";function Ce(r){return{onSync:s((e,t)=>gn(r,e,t),"onSync"),onGone:s(e=>r.write("info","Deleted",ie(e)),"onGone"),onReconciled({
key:e,result:t,seconds:n}){r.write(t==="error"?"warn":"debug","Reconciled",{...ie(e),result:t,seconds:Te(n)})},onQueue:s(
()=>{},"onQueue"),onRun:s(e=>Sn(r,e),"onRun"),onJiraRequest({host:e,status:t,seconds:n}){r.write("debug","Jira answered",
{host:e,status:t,seconds:Te(n)})},onLeader(e){r.write("info",e?"This replica leads":"This replica stands by")},onTrouble({
reason:e,message:t}){r.write("warn",t,{reason:e})}}}s(Ce,"logObserver");function gn(r,e,t){if(t===void 0){r.write("debug",
"Found",{...Ae(e),phase:e.status.phase});return}t.generation!==e.generation&&r.write("info","Spec changed",{...Ae(e),generation:e.
generation});let n=oe(t.status,e.status);if(n===void 0)return;let{reason:o,type:i,note:a}=n,{issues:d,commit:u}=e.status.
syncState??{},c=o==="Completed"?{issues:d,commit:u}:{},l=e.status.retryCount||void 0;r.write(i==="Warning"?"warn":"info",
a,{...Ae(e),event:o,retryCount:l,...c})}s(gn,"logSync");function Sn(r,e){let t=ie(e.key);if(e.kind==="started")r.write("\
info","Run started",{...t,executor:e.executor,why:e.why});else if(e.kind==="ended"){let{executor:n,phase:o,seconds:i}=e;
r.write("info","Run ended",{...t,executor:n,phase:o,seconds:Te(i)})}else e.result==="error"&&r.write("warn","The API ser\
ver did not take a status; it is written again",t)}s(Sn,"logRun");function ie({name:r,namespace:e}){return{sync:r,namespace:e}}
s(ie,"fieldsOf");function Ae(r){return{...ie(r),operationID:r.status.syncState?.operationID}}s(Ae,"syncFields");function Te(r){
return Math.round(r*1e3)/1e3}s(Te,"rounded");import{isDeepStrictEqual as bn}from"node:util";function Ie({syncs:r,jira:e,controller:t}){return{onSync(n,o){o!==void 0&&o.createdAt?.getTime()!==n.createdAt?.getTime()?
r.forget(o):o!==void 0&&!bn(o.status,n.status)&&r.countUpdate(n,"success"),r.observe(n)},onGone:s(n=>r.forget(n),"onGone"),
onReconciled:s(({result:n,seconds:o})=>t.countReconciled(n,o),"onReconciled"),onQueue:s(n=>t.setQueue(n),"onQueue"),onRun(n){
n.kind==="status-written"&&n.result==="error"&&r.countUpdate(n.key,"error")},onJiraRequest:s(n=>e.count(n),"onJiraReques\
t"),onLeader:s(n=>t.setLeader(n),"onLeader"),onTrouble:s(()=>{},"onTrouble")}}s(Ie,"metricsObserver");function _e(r){let e=s(t=>{for(let n of r)t(n)},"each");return{onSync:s((t,n)=>e(({onSync:o})=>o(t,n)),"onSync"),onGone:s(
t=>e(({onGone:n})=>n(t)),"onGone"),onReconciled:s(t=>e(({onReconciled:n})=>n(t)),"onReconciled"),onQueue:s(t=>e(({onQueue:n})=>n(
t)),"onQueue"),onRun:s(t=>e(({onRun:n})=>n(t)),"onRun"),onJiraRequest:s(t=>e(({onJiraRequest:n})=>n(t)),"onJiraRequest"),
onLeader:s(t=>e(({onLeader:n})=>n(t)),"onLeader"),onTrouble:s(t=>e(({onTrouble:n})=>n(t)),"onTrouble")}}s(_e,"allObserve\
rs");import{setImmediate as Fr}from"node:timers/promises";import{mkdtemp as xn,rm as An}from"node:fs/promises";import{tmpdir as Tn}from"node:os";import{join as Cn}from"node:path";import{mkdir as Rn,mkdtemp as wn,readdir as vn,rm as Rt,writeFile as On}from"node:fs/promises";import{tmpdir as wt}from"node:os";
import{join as se}from"node:path";var vt="jirasync-run-",Pe="jira-sync-code-",En=new RegExp(`^(?:${vt}|${Pe})(\\d+)-`);async function Ot({env:r,files:e},t=wt()){
let n=await wn(se(t,`${vt}${process.pid}-`)),o=s(()=>Rt(n,{recursive:!0,force:!0,maxRetries:5}),"remove");try{let i=se(n,
"tmp");await Rn(i);let a=Object.entries(e).map(([u,c],l)=>({variable:u,content:c,file:se(n,`secret-${l}`)}));await Promise.
all(a.map(({file:u,content:c})=>On(u,c,{mode:384,flag:"wx"})));let d=Object.fromEntries(a.map(({variable:u,file:c})=>[u,
c]));return{path:n,env:{...r,...d,TMPDIR:i},[Symbol.asyncDispose]:o}}catch(i){throw await o(),i}}s(Ot,"createRunFolder");
async function Et(r=wt()){let e=(await vn(r).catch(()=>[])).filter(t=>{let[,n]=En.exec(t)??[];return n!==void 0&&(Number(
n)===process.pid||!kn(Number(n)))});await Promise.all(e.map(t=>Rt(se(r,t),{recursive:!0,force:!0,maxRetries:5})))}s(Et,"\
removeAbandonedFolders");function kn(r){try{return process.kill(r,0),!0}catch(e){return e instanceof Error&&"code"in e&&
e.code==="EPERM"}}s(kn,"isAlive");async function kt(r=Tn()){let e=await xn(Cn(r,`${Pe}${process.pid}-`)).catch(()=>{});return{env:e===void 0?{}:{NODE_COMPILE_CACHE:e},
[Symbol.asyncDispose]:async()=>{e!==void 0&&await An(e,{recursive:!0,force:!0,maxRetries:5}).catch(()=>{})}}}s(kt,"creat\
eCodeCache");function xt(r,e,t){return{key:r,sync:e,shown:void 0,isGone:!1,heartbeat:{value:Tt(e),seenAt:t},run:void 0,past:void 0,startedAt:void 0,
queued:void 0,secretVersions:new Map}}s(xt,"newEntry");function U(r,e,t){r.sync=e;let n=Tt(e);n!==r.heartbeat.value&&(r.
heartbeat={value:n,seenAt:t})}s(U,"updateEntry");function At({run:r,past:e,queued:t,sync:n},o){return r!==void 0?r.isStopping?
{kind:"stopping"}:{kind:"running",cancelRequest:r.cancelRequest}:e!==void 0&&!In(e,n,o)?e.wasStopped?{kind:"queued",cancelRequest:e.
cancelRequest}:{kind:"crashed",retryCount:e.retryCount,message:e.lostMessage,isFinal:e.isFinal}:t===void 0?{kind:"none"}:
{kind:"queued",cancelRequest:t.cancelRequest}}s(At,"ownRunOf");function In({executor:r,previousOperation:e},{status:t},n){
return t.syncState?.operationID===e?!1:t.phase!=="Running"||t.executor===void 0?t.phase!=="Running":t.executor.kind!==r||
r==="Operator"&&t.executor.id!==n}s(In,"hasLeftResult");function Tt({status:r}){return`${r.executor?.id} ${r.executor?.lastHeartbeat}`}
s(Tt,"heartbeatOf");import{createHash as _n}from"node:crypto";var Ct="/var/run/secrets/sync.jira.io/git",De={"base-url":"JIRA_BASE_URL",email:"JIRA_EMAIL",pat:"JIRA_PAT"},Me={username:"\
JIRASYNC_GIT_USERNAME",password:"JIRASYNC_GIT_PASSWORD",bearerToken:"JIRASYNC_GIT_BEARER_TOKEN"},Ne={identity:"JIRASYNC_\
GIT_IDENTITY_FILE",known_hosts:"JIRASYNC_GIT_KNOWN_HOSTS_FILE","ca.crt":"JIRASYNC_GIT_CA_FILE"};function It({name:r,keys:e}){
return{env:Pt(r,e,De),volumes:[],mounts:[]}}s(It,"jiraCredentials");function _t({name:r,keys:e}){let t=Object.entries(Ne).
filter(([i])=>e.includes(i)),n=[...Pt(r,e,Me),...t.map(([i,a])=>({name:a,value:`${Ct}/${i}`}))];if(t.length===0)return{env:n,
volumes:[],mounts:[]};let o=t.map(([i])=>({key:i,path:i}));return{env:n,volumes:[{name:"git",secret:{secretName:r,defaultMode:288,
items:o}}],mounts:[{name:"git",mountPath:Ct,readOnly:!0}]}}s(_t,"gitCredentials");function Pt(r,e,t){return Object.entries(
t).filter(([n])=>e.includes(n)).map(([n,o])=>({name:o,valueFrom:{secretKeyRef:{name:r,key:n}}}))}s(Pt,"variables");var _=re("batch/v1","Job","jobs"),Pn="sync.jira.io/name",Dn="sync.jira.io/run",Mn="jirasync-job",Je="jira-sync-job",je=1e3,
Nn=3600,jn={requests:{cpu:"100m",memory:"128Mi"},limits:{memory:"512Mi"}},Dt=10,Jn=10,Ln=600,Wn=600;function Mt(r,e){let{
name:t,namespace:n,uid:o,spec:i}=r,{maxRetries:a}=i.retryPolicy,d=Le(r,e.run),u={...i.labels,app:Je,[Pn]:t};return{apiVersion:_.
apiVersion,kind:_.kind,metadata:{name:d,namespace:n,labels:u,annotations:{[Dn]:e.run},ownerReferences:[{apiVersion:te,kind:J,
name:t,uid:o,controller:!0,blockOwnerDeletion:!0}]},spec:{completions:1,parallelism:1,backoffLimit:a,podReplacementPolicy:"\
Failed",podFailurePolicy:{rules:$n},activeDeadlineSeconds:i.timeout*(a+1)+Fn(a)+Wn,ttlSecondsAfterFinished:e.keepSeconds??
Nn,template:{metadata:{labels:u},spec:zn(r,d,e)}}}}s(Mt,"jobFor");function Le({name:r,uid:e},t){let n=_n("sha256").update(
JSON.stringify([e,t])).digest("hex").slice(0,Dt);return`${r.replaceAll(".","-").slice(0,nt-Dt-1).replace(/-+$/,"")}-${n}`}
s(Le,"jobName");var $n=[{action:"Ignore",onPodConditions:[{type:"DisruptionTarget",status:"True"}]},{action:"FailJob",onExitCodes:{
containerName:"jirasync",operator:"In",values:Object.values(tt).filter(r=>r!==0)}}];function Fn(r){let e=0;for(let t=0;t<
r;t++)e+=Math.min(Jn*2**t,Ln);return e}s(Fn,"backoffSeconds");function zn({name:r,namespace:e},t,n){let o=[It(n.jira),...n.
git===void 0?[]:[_t(n.git)]],i=s(a=>o.flatMap(d=>d[a]),"all");return{restartPolicy:"Never",serviceAccountName:n.serviceAccount??
Mn,enableServiceLinks:!1,terminationGracePeriodSeconds:30,securityContext:{runAsNonRoot:!0,runAsUser:je,runAsGroup:je,fsGroup:je,
seccompProfile:{type:"RuntimeDefault"}},containers:[{name:"jirasync",image:n.image,args:["run",r,"--namespace",e],env:[...Gn(
{...n.env,...Kn,JIRASYNC_EXECUTOR_ID:t}),...i("env")],resources:n.resources??jn,securityContext:{allowPrivilegeEscalation:!1,
readOnlyRootFilesystem:!0,capabilities:{drop:["ALL"]}},terminationMessagePolicy:"FallbackToLogsOnError",volumeMounts:[{name:"\
tmp",mountPath:"/tmp"},...i("mounts")]}],volumes:[{name:"tmp",emptyDir:{}},...i("volumes")]}}s(zn,"podSpec");var Kn={JIRASYNC_EXECUTOR:"\
Job",HOME:"/tmp",TMPDIR:"/tmp"};function Gn(r){return Object.entries(r).map(([e,t])=>({name:e,value:t.replaceAll("$","$$\
$$")}))}s(Gn,"variables");async function Jt(r,{source:e,destination:t},n,o){let i=s((u,c)=>c===void 0?void 0:We(r,u,{name:c.name,namespace:n},o),"\
read"),[a,d]=await Promise.all([i("spec.source.secretRef",e?.secretRef),i("spec.destination.secretRef",t.secretRef)]);return{
jira:a,git:d}}s(Jt,"readSecrets");function Lt({jira:r,git:e},t){return{env:{...r===void 0?t:jt(r,De),...jt(e,Me)},files:Wt(
e,Ne)}}s(Lt,"runSecrets");var Nt=64*1024,Un=ee(f(),f()).nullish();async function We(r,e,t,n){try{let o=await r.get(at,t,
n),i=Un.parse(o.data)??{},a=Object.entries(i).map(([d,u])=>[d,Buffer.from(u,"base64")]);return{name:t.name,resourceVersion:o.
metadata.resourceVersion,data:Object.fromEntries(a)}}catch(o){throw x(o)?O("NotFound",`There is no Secret ${t.name} in n\
amespace ${t.namespace}, which ${e} needs. Create it: kubectl create secret generic ${t.name} -n ${t.namespace}`,o):o}}s(
We,"readSecret");function jt(r,e){let t=Object.entries(Wt(r,e)).map(([n,o])=>[n,o.toString("utf8")]);for(let[n,o]of t){if(o.
includes("\0"))throw O("InvalidSpec",`The Secret ${r?.name} holds a NUL character for ${n}. Create it again.`);if(Buffer.
byteLength(o)>Nt){let i=`The Secret ${r?.name} holds more than ${Nt} bytes for ${n}. Create it again.`;throw O("InvalidS\
pec",i)}}return Object.fromEntries(t)}s(jt,"variables");function Wt(r,e){let t={};for(let[n,o]of Object.entries(e)){let i=r?.
data[n];i!==void 0&&i.length>0&&(t[o]=i)}return t}s(Wt,"picked");var Hn="jira-credentials";function $t(r,e){let t=`See its pods: kubectl describe job ${r}`;switch(e.kind){case"running":
return;case"succeeded":return{lostMessage:`Its Job ${r} has ended and left no result. ${t}`,isFinal:!1};case"failed":return{
lostMessage:`Its Job ${r} failed (${e.reason}): ${e.message}. ${t}`,isFinal:!0};case"lost":return{lostMessage:`Its Job ${r}\
 was deleted before its end.`,isFinal:!1};default:return e}}s($t,"endOf");var ae=class{static{s(this,"JobRuns")}#t;#e;#r=new Map;#n=new Map;areKnown=!1;constructor(e,t){
this.#t=e,this.#e=t}take(e,t){let{name:n,namespace:o}=t.metadata,i=`${o}/${n}`;e==="deleted"?this.#r.delete(i):this.#r.set(
i,t);let a=$t(n,e==="deleted"?{kind:"lost"}:t.state);return a!==void 0&&(this.#n.get(i)?.(a),this.#n.delete(i)),t.syncUid}found({
sync:e}){for(let{syncUid:t,state:n,metadata:o}of this.#r.values())if(t===e.uid&&n.kind==="running")return this.#i(e,o.name)}async start({
sync:e},t,n,o,i,a){if(!this.areKnown)throw O("PermissionDenied","The operator can't see Jobs, and would not know when on\
e ends. Give the operator the right to list and watch Jobs, or use spec.executor: Operator.");let{image:d,env:u}=this.#t.
jobs;if(d===void 0)throw O("InvalidSpec","The operator does not know the image for Jobs. Set its variable JIRASYNC_IMAGE\
, or use spec.executor: Operator.");let{namespace:c,status:l,generation:p,request:g}=e,y=JSON.stringify([p,g,l.syncState?.
operationID,o]),b=n.jira??await this.#o(c,a),w=Mt({...e,spec:t},{image:d,run:y,jira:Ft(b),...n.git===void 0?{}:{git:Ft(n.
git)},env:{...u,JIRASYNC_RETRY_COUNT:String(o)}}),v=Le(e,y);await i(v);try{await this.#e.client.create(_,w,a)}catch(T){if(!L(
T))throw T}return this.#i(e,v,o)}#i(e,t,n=e.status.retryCount??0){let{uid:o,namespace:i,cancelRequest:a,status:d}=e,u=`${i}\
/${t}`,{promise:c,resolve:l}=Promise.withResolvers(),p=this.#r.get(u),g=p===void 0?void 0:$t(t,p.state);g===void 0?this.#n.
set(u,l):l(g);let y=d.executor?.kind==="Job"&&d.executor.id===t;return{executor:"Job",uid:o,startedMs:this.#e.now(),retryCount:n,
cancelRequest:a,previousOperation:y?void 0:d.syncState?.operationID,isStopping:!1,stop:s((b,w)=>this.#s(b,w,{name:t,namespace:i}),
"stop"),ended:c}}#s(e,t,n){e==="cancelled"&&this.#e.schedule(t?this.#t.graceMs:0,()=>{if(!this.#n.has(`${n.namespace}/${n.
name}`))return;let o=AbortSignal.timeout(this.#t.graceMs);this.#e.client.delete(_,n,o).catch(i=>{i instanceof S&&!x(i)&&
this.#e.observer.onTrouble(i.failure)})})}async#o(e,t){return We(this.#e.client,"a Job without spec.source",{name:Hn,namespace:e},
t)}};function Ft({name:r,data:e}){return{name:r,keys:Object.keys(e)}}s(Ft,"keysOf");var P="sync.jira.io/run",zt=h({name:f()}).optional().catch(void 0),qn=h({metadata:h({uid:f().catch(""),resourceVersion:f().
catch(""),annotations:ee(f(),f()).catch({}),finalizers:R(f()).catch([])}),spec:h({priority:Qe(k).catch("normal"),schedule:f().
optional().catch(void 0),timeZone:f().optional().catch(void 0),ttlSecondsAfterFinished:K().optional().catch(void 0),retryPolicy:h(
{maxRetries:K().catch(3),backoffMultiplier:K().catch(2),initialDelay:K().catch(30)}).catch({maxRetries:3,backoffMultiplier:2,
initialDelay:30}),source:h({secretRef:zt}).optional().catch(void 0),destination:h({repository:f().catch(""),branch:f().catch(
"main"),secretRef:zt}).catch({repository:"",branch:"main"})}).catch({priority:"normal",retryPolicy:{maxRetries:3,backoffMultiplier:2,
initialDelay:30},destination:{repository:"",branch:"main"}})});function W(r){let{metadata:e,spec:t}=qn.parse(r),n=Yn(r),
{repository:o,branch:i}=t.destination,a=[t.source?.secretRef?.name,t.destination.secretRef?.name];return{...n,namespace:n.
namespace??"default",uid:e.uid,resourceVersion:e.resourceVersion,priority:t.priority,schedule:t.schedule,timeZone:t.timeZone,
ttlSeconds:t.ttlSecondsAfterFinished,retryPolicy:t.retryPolicy,cancelRequest:e.annotations[st],finalizers:e.finalizers,place:`${Vn(
o)}#${i}`,secrets:a.filter(d=>d!==void 0)}}s(W,"watchedSync");function Yn(r){try{return Ee(r)}catch(e){if(!(e instanceof
Xe))throw e;return Ee({...r,status:it})}}s(Yn,"observedOf");function Vn(r){let e=r.replace(/\/+$/,"").replace(/\.git$/,"");
if(!URL.canParse(e))return e;let{host:t,pathname:n}=new URL(e);return`${t.toLowerCase()}${n}`}s(Vn,"placeOf");var Bn=j({
metadata:j({name:f().default("")})}),$e={apiVersion:te,kind:J,plural:"jirasyncs",read:s(r=>{let e=W(Bn.parse(r)),{name:t,
namespace:n,uid:o,resourceVersion:i}=e;return{metadata:{name:t,namespace:n,uid:o,resourceVersion:i},sync:e}},"read")};async function $(r,e,t,n){let{name:o,namespace:i,uid:a,resourceVersion:d}=e.metadata,{finalizers:u}=W(e);if(u.includes(P)===
t)return;let c=u.filter(p=>p!==P),l={metadata:{uid:a,resourceVersion:d,finalizers:t?[...c,P]:c}};await r.patch(E,{name:o,
namespace:i},l,n)}s($,"setHeld");var Xn=3e3,de=class{static{s(this,"ActiveRuns")}#t;#e;#r=new Set;constructor(e,t){this.#t=e,this.#e=t}follow(e,t,n){let{
name:o,namespace:i}=e.sync;e.run=t,this.#r.add(e),this.#t.observer.onRun({kind:"started",key:{name:o,namespace:i},executor:t.
executor,why:n}),t.ended.then(a=>{let d=(this.#t.now()-t.startedMs)/1e3,u={...t,...a,seconds:d,wasStopped:t.isStopping,isTold:!1};
e.run=void 0,e.sync.uid===t.uid&&(e.past=u),this.#r.delete(e),this.#e(e.key)})}stop({run:e,sync:t},n){e===void 0||e.isStopping||
(e.isStopping=!0,e.stop(n,t.status.phase==="Running"))}tellEnd({past:e,sync:{name:t,namespace:n,status:o}}){if(e===void 0||
e.isTold)return;e.isTold=!0;let{executor:i,seconds:a}=e;this.#t.observer.onRun({kind:"ended",key:{name:t,namespace:n},executor:i,
phase:o.phase,seconds:a})}async interrupt(){let e=[...this.#r].filter(({run:t})=>t?.executor==="Operator");await Promise.
all(e.map(t=>this.#n(t)))}async#n({run:e,sync:{name:t,namespace:n}}){e?.stop("interrupted",!0),await e?.ended;let{client:o,
observer:i}=this.#t;try{let a=AbortSignal.timeout(Xn),d=await o.get(E,{name:t,namespace:n},a);d.status.phase!=="Running"&&
await $(o,d,!1,a)}catch(a){if(!(a instanceof S))throw a;x(a)||i.onTrouble(a.failure)}}};import{createHash as Qn}from"node:crypto";var Zn=1e4;function Kt({namespace:r,name:e}){return Qn("sha256").update(`${r}/${e}`).digest().readUInt32BE()%Zn}s(Kt,"ji\
tterMs");function Gt(r,e){let{now:t,nextTime:n}=e,{schedule:o,timeZone:i,status:a}=r;if(o===void 0)return{kind:"never"};let d=s(p=>n(
o,i,p),"after"),u=d(t),c=a.nextSyncTime===void 0?void 0:new Date(a.nextSyncTime);if(c!==void 0&&er(c,d)&&(c<=t||c.getTime()===
u?.getTime()))return{kind:"planned",time:c};let l=c===void 0?d(tr(r,e))??u:u;return l===void 0?{kind:"never"}:l<=t?{kind:"\
planned",time:l}:{kind:"unwritten",time:l}}s(Gt,"planOf");function er(r,e){return e(new Date(r.getTime()-1))?.getTime()===
r.getTime()}s(er,"isNamed");function tr(r,{now:e,startedAt:t}){let{status:n,createdAt:o,generation:i}=r,a=n.syncState?.startTime;
return ne(r)?e:a!==void 0?new Date(Math.max(Date.parse(a),t?.getTime()??0)):n.observedGeneration<0&&i===1?o??e:e}s(tr,"l\
astStart");function ze(r,e){let t=nr(r,e);return!(e.run.kind==="running"||e.run.kind==="stopping")&&t.kind!=="run"&&r.finalizers.includes(
P)?{kind:"release"}:t}s(ze,"decide");function nr(r,e){return r.isBeingDeleted?rr(r,e):e.run.kind==="running"?Ut(r.cancelRequest,
e.run.cancelRequest)?{kind:"stop-run",why:"cancelled"}:V("it runs"):e.run.kind==="stopping"?V("its run is ending"):r.executor===
"External"?or(r,e):e.run.kind==="crashed"?ar(r,e.run):e.run.kind==="queued"&&Ut(r.cancelRequest,e.run.cancelRequest)?{kind:"\
cancel-queued"}:r.status.phase==="Running"?ir(r,e):dr(r,e)}s(nr,"decisionOf");function rr({finalizers:r},{run:e}){return e.
kind==="running"?{kind:"stop-run",why:"deleted"}:e.kind==="stopping"?V("its run is ending"):r.includes(P)?{kind:"release"}:
V("it is being deleted")}s(rr,"endOf");function or(r,e){if(r.status.phase!=="Running")return Y(r,e);let t=Fe(e);return e.
now<t?{kind:"wait-until",at:t,why:"its next heartbeat"}:{kind:"mark-lost",message:`Who ran it (${ue(r)}) gives no sign o\
f life. See whether the workflow or process was stopped.`,retryCount:r.status.retryCount??0}}s(or,"external");function ir(r,e){
if(!sr(r,e)&&e.now<Fe(e))return{kind:"wait-until",at:Fe(e),why:`a sign of life of ${ue(r)}`};let n=(r.status.retryCount??
0)+1;return n<=r.retryPolicy.maxRetries?{kind:"run",why:`taken over from ${ue(r)}, which is gone`,retryCount:n}:{kind:"m\
ark-lost",message:`Who ran it (${ue(r)}) is gone, and the retries of its policy are used up.`,retryCount:n-1}}s(ir,"fore\
ignRun");function sr({status:{executor:r}},e){if(r===void 0)return!0;switch(r.kind){case"Operator":return r.id===e.operatorID||
e.isSoleOperator;case"Job":return e.areJobsKnown;case"External":return!1;default:return r.kind}}s(sr,"isExecutorGone");function ar({
retryPolicy:r},e){let t=e.isFinal?Math.max(e.retryCount,r.maxRetries):e.retryCount;return{kind:"mark-lost",message:e.message,
retryCount:t}}s(ar,"crashed");function dr(r,e){let{status:t,isSuspended:n}=r;if(ke(r))return q("it was requested");if(n)
return Y(r,e);let o=Ht(r);if(t.phase==="Pending"&&!o)return q("it waited for its turn");if(t.phase==="Failed"&&!o){let i=cr(
r,e);if(i!==void 0)return i}return r.schedule!==void 0?ur(r,e):o||t.phase==="Scheduled"?q(o?"its spec is new":"it has no\
 schedule any more"):Y(r,e)}s(dr,"atRest");function cr(r,e){let{retryPolicy:t,status:n}=r;if(ce(r,"Stalled")?.status==="\
True"){let{secretsChangedAt:c,areSecretsNew:l}=e,p=le(ce(r,"Stalled")?.lastTransitionTime);return l||c!==void 0&&p!==void 0&&
c>p?q("a Secret has changed"):Y(r,e)}let o=ce(r,"Failed")?.reason,i=n.retryCount??0;if(o!=="ExecutorLost"&&o!=="Permissi\
onDenied"||i>=t.maxRetries)return;let a=ft({reason:o,message:"",retryable:!0},t,i),d=new Date((le(n.lastStatusUpdate)??e.
now).getTime()+a*1e3);return e.now<d?{kind:"wait-until",at:d,why:"its retry"}:{kind:"run",why:o==="ExecutorLost"?"its ru\
n was lost":"it was refused to the operator",retryCount:i+1}}s(cr,"afterFailure");function ur(r,e){let t=Gt(r,e);switch(t.
kind){case"never":return Y(r,e);case"unwritten":return{kind:"mark-scheduled",nextSyncTime:t.time};case"planned":{let n=new Date(
t.time.getTime()+Kt(r));return e.now<n?{kind:"wait-until",at:n,why:"its schedule"}:q("its schedule")}default:return t}}s(
ur,"scheduled");function Y(r,{now:e}){let{ttlSeconds:t,schedule:n,status:o}=r;if(!(o.phase==="Completed"||o.phase==="Fai\
led"||o.phase==="Cancelled")||t===void 0||n!==void 0||Ht(r)||ke(r))return V(r.isSuspended?"it is suspended":"it is as it\
 should be");let a=le(ce(r,"Reconciling")?.lastTransitionTime)??le(o.lastStatusUpdate)??e,d=new Date(a.getTime()+t*1e3);
return e<d?{kind:"wait-until",at:d,why:"the end of its time to live"}:{kind:"delete"}}s(Y,"finished");function Ht(r){return ne(
r)||r.status.observedGeneration<0}s(Ht,"isNew");function Ut(r,e){return r!==void 0&&r!==""&&r!==e}s(Ut,"isNewRequest");function Fe({
heartbeatSeenAt:r,heartbeatLimitMs:e}){return new Date(r.getTime()+e)}s(Fe,"lostAt");function ce({status:r},e){return r.
conditions.find(t=>t.type===e)}s(ce,"conditionOf");function ue({status:{executor:r}}){return r===void 0?"nobody known":r.
url??r.id}s(ue,"executorText");function le(r){return r===void 0?void 0:new Date(r)}s(le,"timeOf");var q=s(r=>({kind:"run",
why:r,retryCount:0}),"run"),V=s(r=>({kind:"nothing",why:r}),"nothing");import{randomUUID as lr}from"node:crypto";function Ke({status:r,generation:e=1},t){return I(r,{kind:"pending",generation:e,at:t})}s(Ke,"pendingStatus");function qt({
status:r,generation:e=1},t,n){return I(r,{kind:"scheduled",generation:e,nextSyncTime:t,at:n})}s(qt,"scheduledStatus");function Yt(r,e,t,n){
let o={reason:"ExecutorLost",message:e,retryable:!0},i=r.status.phase==="Running"?r.status:I(r.status,Bt(r,t,n));return{
...I(i,{kind:"failed",failure:o,at:n}),retryCount:t}}s(Yt,"lostStatus");function Vt(r,e){let t="The sync was asked to ca\
ncel.",n=r.status.phase==="Running"?r.status:I(r.status,Bt(r,0,e));return I(n,{kind:"cancelled",message:t,at:e})}s(Vt,"c\
ancelledStatus");function Bt({generation:r=1,request:e},t,n){let o=e===void 0?{}:{request:e};return{kind:"started",operationID:lr(),
generation:r,retryCount:t,at:n,...o}}s(Bt,"begun");import{isDeepStrictEqual as fr}from"node:util";var D=class{static{s(this,"SortedList")}#t;#e=[];constructor(e){this.#t=e}get length(){return this.#e.length}get first(){
return this.#e[0]}add(e){this.#e.splice(this.#r(this.#t(e)),0,e)}shift(){return this.#e.shift()}remove(e){let t=this.#e.
lastIndexOf(e,this.#r(this.#t(e))-1);t>=0&&this.#e.splice(t,1)}[Symbol.iterator](){return this.#e.values()}#r(e){let[t,n]=[
0,this.#e.length];for(;t<n;){let o=t+n>>>1,i=this.#e[o];i!==void 0&&this.#t(i)<=e?t=o+1:n=o}return t}};var pr=5*6e4,fe=class{static{s(this,"RunSlots")}#t;#e;#r;#n=new Map;#i=new Map;#s=new D(({rank:e})=>e);#o=new Map;#a=0;constructor(e,t,n){
this.#t=e,this.#e=t,this.#r=n}get held(){return this.#n.size}holds(e){return this.#n.has(e)}request(e){if(this.#n.has(e.
key))return!0;let t=this.#o.get(e.key)?.request;return t!==void 0&&fr(t,e)?!1:(this.#c(e.key),this.#d(e)?this.#l(e):this.#m(
e),this.#n.has(e.key))}take(e){this.#n.has(e.key)||(this.#c(e.key),this.#l(e))}release(e){this.#c(e);let t=this.#n.get(e);
t!==void 0&&(this.#n.delete(e),this.#i.get(t.place)===e&&this.#i.delete(t.place),t.isCounted&&this.#a--,this.#u())}#u(){
for(let{request:e}of[...this.#s])this.#d(e)&&(this.#c(e.key),this.#l(e),this.#r(e.key))}#d({place:e,isCounted:t}){return!this.#i.
has(e)&&(!t||this.#a<this.#t)}#l(e){this.#n.set(e.key,e),this.#i.has(e.place)||this.#i.set(e.place,e.key),e.isCounted&&this.#a++}#m(e){
let t={request:e,rank:this.#e()+k.indexOf(e.priority)*pr};this.#s.add(t),this.#o.set(e.key,t)}#c(e){let t=this.#o.get(e);
t!==void 0&&(this.#o.delete(e),this.#s.remove(t))}};var pe=class{static{s(this,"JiraHosts")}#t;#e;#r=new Map;#n=new Map;constructor(e,t=16){this.#e=e,this.#t=t}join(e,t,n){
let o=this.#r.get(e)??new Map;this.#r.set(e,o.set(t,n)),this.#s(o);let i=(this.#n.get(e)??0)-this.#e();i>0&&n({kind:"jir\
a-pause",ms:i})}pause(e,t,n){let o=this.#e()+n;if(!(o<=(this.#n.get(e)??0))){this.#n.set(e,o);for(let[i,a]of this.#r.get(
e)??[])i!==t&&a({kind:"jira-pause",ms:n})}}leave(e,t){for(let[n,o]of this.#r)t!==void 0&&n!==t||!o.delete(e)||(o.size>0?
this.#s(o):this.#i(n))}#i(e){this.#r.delete(e);for(let[t,n]of this.#n)n<=this.#e()&&this.#n.delete(t)}#s(e){let t=Math.max(
1,Math.floor(this.#t/e.size));for(let n of e.values())n({kind:"jira-limit",requests:t})}};import{spawn as mr}from"node:child_process";import{createInterface as hr}from"node:readline";var yr=64*1024;function Xt(r,e){let t=gr(r);if(t instanceof Error)return{ended:Promise.resolve({code:null,signal:null,error:t}),
send:s(()=>{},"send"),stop:s(()=>{},"stop")};for(let i of[t.stdout,t.stderr])i!==null&&hr({input:i,crlfDelay:Number.POSITIVE_INFINITY}).
on("line",a=>{a!==""&&e.onLine(a.slice(0,yr))});t.on("message",i=>{let a=yt.safeParse(i);a.success&&e.onMessage(a.data)});
let n=Sr(t),o;return n.then(()=>clearTimeout(o)),{ended:n,send:s(i=>{t.connected&&t.send(i,()=>{})},"send"),stop:s(i=>{o??=
setTimeout(()=>xe(t.pid,"SIGKILL"),r.graceMs),i!==void 0&&t.kill(i)},"stop")}}s(Xt,"startChildRun");function gr({command:r,
args:e,folder:t,env:n}){let[o,...i]=r;try{return mr(o,[...i,...e],{cwd:t,env:{...n},stdio:["ignore","pipe","pipe","ipc"],
...pt})}catch(a){return a instanceof Error?a:new Error(String(a))}}s(gr,"spawnChild");function Sr(r){return new Promise(
e=>{r.once("error",t=>e({code:null,signal:null,error:t})),r.once("exit",()=>xe(r.pid,"SIGKILL")),r.once("close",(t,n)=>e(
{code:t,signal:n}))})}s(Sr,"endOf");import{readdir as br,readFile as Rr}from"node:fs/promises";async function Qt(r){let e=(await br("/proc").catch(()=>[])).filter(t=>/^\d+$/.test(t)).map(Number);for(let t of e){if(t===
process.pid)continue;(await Rr(`/proc/${t}/environ`,"latin1").catch(()=>"")).includes(r)&&wr(t)}}s(Qt,"killOrphans");function wr(r){
try{process.kill(r,"SIGKILL")}catch{}}s(wr,"kill");async function Zt(r,e,t,n,o,i,{observer:a,relay:d,now:u}){let{name:c,namespace:l}=e,{child:p,id:g,graceMs:y}=i,b=await vr(
n,p.temporaryFolder),w={JIRASYNC_EXECUTOR:"Operator",JIRASYNC_EXECUTOR_ID:g,JIRASYNC_RETRY_COUNT:String(t)},v=Xt({command:p.
command,args:["run",c,"--namespace",l,...p.args],env:{...p.env,...b.env,...w},folder:b.path,graceMs:y},{onLine:s(m=>d(m,
{sync:c,namespace:l}),"onLine"),onMessage:s(m=>{m.kind==="jira-open"?o.join(m.host,r,v.send):m.kind==="jira-close"?o.leave(
r,m.host):m.kind==="jira-pause"?o.pause(m.host,r,m.ms):m.kind==="jira-request"?a.onJiraRequest(m):a.onRun({kind:"status-\
written",key:{name:c,namespace:l},result:m.result})},"onMessage")}),T=v.ended.then(async m=>{o.leave(r),m.code!==0&&await Qt(
b.path);try{await b[Symbol.asyncDispose]()}catch(X){a.onTrouble(Er(X))}return{lostMessage:kr(m),isFinal:!1}});return{executor:"\
Operator",uid:e.uid,startedMs:u(),retryCount:t,cancelRequest:e.cancelRequest,previousOperation:e.status.syncState?.operationID,
isStopping:!1,stop:s(m=>{m!=="interrupted"&&v.send({kind:"cancel",message:Or(m,e)}),v.stop(m==="interrupted"?"SIGTERM":void 0)},
"stop"),ended:T}}s(Zt,"startChild");async function vr(r,e){try{return await Ot(r,e)}catch(t){let n=z(t);throw Z("Interna\
l",`The temporary folder of a run can't be made: ${n}. See to the operator's TMPDIR.`,t)}}s(vr,"openRunFolder");function Or(r,{
name:e,namespace:t}){return`The JIRASync ${e} in namespace ${t} ${r==="deleted"?"was deleted":"was asked to cancel"}, so\
 its sync was cancelled.`}s(Or,"interruptionText");function Er(r){return{reason:"Internal",message:`The temporary folder\
 of a run can't be removed: ${z(r)}`,retryable:!0,cause:r}}s(Er,"notRemoved");function kr({code:r,signal:e,error:t}){return t!==
void 0?`The process of its run could not be started: ${t.message}`:`The process of its run ${e===null?`ended with exit c\
ode ${r}`:`was ended by ${e}`} and left no result. Its log tells more; too little memory ends a process with SIGKILL or \
SIGABRT.`}s(kr,"lostMessage");var me=class{static{s(this,"RunStarter")}#t;#e;#r;#n;constructor(e,t,n){this.#t=e,this.#e=t,this.#r=n,this.#n=new pe(t.now)}async start(e,t){
let{client:n}=this.#e,{sync:o}=e.entry;e.entry.secretVersions=this.#r.secrets.versions(o.namespace,o.secrets);try{let i=xr(
e.object),a=await Jt(n,i,o.namespace,t);return e.entry.secretVersions=Ar(a),o.executor==="Job"?await this.#i(e,i,a,t):await this.#s(
e,a,t)}catch(i){if(!(i instanceof S&&!i.failure.retryable&&!n.mayPass(i))||t.aborted)throw i;await this.#o(e,i.failure);
return}}#i({entry:e,retryCount:t,announce:n},o,i,a){return this.#r.jobs.start(e,o,i,t,n,a)}async#s({entry:e,object:t,retryCount:n},o,i){
let a=Lt(o,this.#t.child.ownJira);return await $(this.#e.client,t,!0,i),Zt(e.key,e.sync,n,a,this.#n,this.#t,this.#e)}async#o({
object:e,retryCount:t},n){let o={kind:"Operator",id:this.#t.id},i=n.reason==="PermissionDenied"?{...n,retryable:!0}:n,a=await ht(
this.#e.client,e,o,i,t);if(a!==void 0)throw new S(a)}};function xr(r){let e=ot(r.spec);if(e.ok)return e.spec;let t=e.problems.
map(n=>n.message).join(" ");throw new S({reason:"InvalidSpec",message:t,retryable:!1})}s(xr,"specOf");function Ar({jira:r,
git:e}){let t=[r,e].filter(n=>n!==void 0);return new Map(t.map(({name:n,resourceVersion:o})=>[n,o]))}s(Ar,"versionsOf");var Tr=1e4,he=class{static{s(this,"ScheduleTimes")}#t=new Map;next(e,t,n){let o=`${t??""} ${e}`,i=n.getTime(),a=this.#t.
get(o)??[],d=a.find(({afterMs:c,next:l})=>c<=i&&l!==void 0&&i<l.getTime());if(d!==void 0)return d.next;let u=Cr(e,t,n);return this.#t.
size>=Tr&&this.#t.clear(),this.#t.set(o,[{afterMs:i,next:u},...a].slice(0,3)),u}};function Cr(r,e,t){try{return rt(r,e,t)}catch(n){
if(n instanceof RangeError)return;throw n}}s(Cr,"nextTimeOf");var Ir=5e3;async function en(r,{metadata:e,status:t},n,o,i){let{name:a,namespace:d=r.namespace,resourceVersion:u}=e,c={metadata:{
name:a,namespace:d,resourceVersion:u},status:n},l={fieldManager:ut,force:!0,subresource:"status"},p=await r.apply(E,c,l,
i),g=oe(t,n);if(g!==void 0){let y=new dt(r,p,o);y.record(g),await y.close(Ir)}return p}s(en,"writeStatus");var A={kind:"settled"},_r=10*6e4,ge=class{static{s(this,"Reconciler")}#t;#e;#r;#n=new he;#i;#s;#o;#a;constructor(e,t,{secrets:n,
jobs:o},i){this.#t=e,this.#e=t,this.#r=n,this.#i=o,this.#s=new me(e,t,{secrets:n,jobs:o}),this.#o=new fe(e.maxConcurrentSyncs,
t.now,i.onWanted),this.#a=new de(t,a=>{this.#o.release(a),i.onWanted(a)})}async reconcile(e,t){let n=ze(e.sync,this.#y(e));
if(e.past===void 0&&Pr(n))return this.#d(e,n);if(n.kind==="stop-run")return this.#a.stop(e,n.why),A;let o=await this.#h(
e,t);if(o===void 0)return this.#d(e,{kind:"nothing",why:"it is gone"});let i=ze(e.sync,this.#y(e));this.#a.tellEnd(e);let a=await this.#u(
e,o,i,t);return i.kind!=="release"&&(e.past=void 0),a}forget(e){e.run!==void 0?this.#a.stop(e,"deleted"):this.#o.release(
e.key)}adopt(e){let{key:t,sync:n,run:o}=e,i=n.executor==="Job"||n.status.executor?.kind==="Job";if(o!==void 0||!i)return;
let a=this.#i.found(e);a!==void 0&&(this.#o.take({key:t,place:n.place,priority:n.priority,isCounted:!1}),this.#a.follow(
e,a,"a Job runs it already"))}interrupt(){return this.#a.interrupt()}async#u(e,t,n,o){let{sync:i}=e,a=this.#e.date();switch(n.
kind!=="run"&&this.#p(e),n.kind){case"run":return this.#l(e,t,n,o);case"stop-run":return this.#a.stop(e,n.why),A;case"ca\
ncel-queued":return this.#f(e,t,Vt(i,a),o);case"mark-lost":return this.#f(e,t,Yt(i,n.message,n.retryCount,a),o);case"mar\
k-scheduled":return this.#f(e,t,qt(i,n.nextSyncTime,a),o);case"release":return await $(this.#e.client,t,!1,o),A;case"del\
ete":return await this.#e.client.delete(E,{...ye(e),...Dr(t)},o),A;case"wait-until":case"nothing":return this.#d(e,n);default:
return n}}#d(e,t){if(this.#p(e),t.kind!=="wait-until")return A;let n=t.at.getTime()-this.#e.date().getTime();return{kind:"\
again",ms:Math.min(Math.max(n,1),_r)}}async#l(e,t,{why:n,retryCount:o},i){let{key:a,sync:d}=e,u=d.executor==="Operator";
if(!this.#o.request({key:a,place:d.place,priority:d.priority,isCounted:u}))return this.#m(e,t,i);try{let c=s(p=>this.#c(
e,t,p,i),"announce"),l=await this.#s.start({entry:e,object:t,retryCount:o,announce:c},i);return l===void 0?this.#o.release(
a):this.#a.follow(e,l,n),e.startedAt=this.#e.date(),e.queued=void 0,A}catch(c){throw this.#o.release(a),c}}async#m(e,t,n){
let{sync:o}=e;e.queued??={cancelRequest:o.cancelRequest};let{phase:i,observedGeneration:a}=o.status;return i==="Pending"&&
a===o.generation||i==="Running"?A:this.#f(e,t,Ke(o,this.#e.date()),n)}async#c(e,t,n,o){let{sync:i}=e,a={name:n,namespace:i.
namespace};await this.#f(e,t,{...Ke(i,this.#e.date()),jobRef:a},o)}#p(e){e.queued=void 0,e.run===void 0&&this.#o.release(
e.key)}async#f(e,t,n,o){let{client:i,observer:a}=this.#e;try{let d=await en(i,t,n,this.#t.id,o);U(e,W(d),this.#e.date())}catch(d){
throw L(d)||a.onRun({kind:"status-written",key:ye(e),result:"error"}),d}return a.onRun({kind:"status-written",key:ye(e),
result:"success"}),A}async#h(e,t){try{let n=await this.#e.client.get(E,ye(e),t);return U(e,W(n),this.#e.date()),n}catch(n){
if(x(n))return;throw n}}#y(e){let{id:t,isSoleOperator:n,heartbeatLimitMs:o}=this.#t,{namespace:i,secrets:a}=e.sync;return{
now:this.#e.date(),run:At(e,t),operatorID:t,isSoleOperator:n,areJobsKnown:this.#i.areKnown,heartbeatSeenAt:e.heartbeat.seenAt,
heartbeatLimitMs:o,startedAt:e.startedAt,secretsChangedAt:this.#r.newest(i,a),areSecretsNew:this.#r.areNewerThan(i,e.secretVersions),
nextTime:s((d,u,c)=>this.#n.next(d,u,c),"nextTime")}}};function Pr({kind:r}){return r==="nothing"||r==="wait-until"}s(Pr,
"isIdle");function ye({sync:{name:r,namespace:e}}){return{name:r,namespace:e}}s(ye,"keyOf");function Dr({metadata:{uid:r,
resourceVersion:e}}){return{uid:r,resourceVersion:e}}s(Dr,"versionOf");var tn=Ze.datetime({offset:!0}).optional().catch(void 0),Mr=h({metadata:h({name:f().default(""),namespace:f().optional(),
uid:f().default(""),resourceVersion:f().default(""),creationTimestamp:tn,managedFields:R(h({time:tn})).catch([])})}),nn={
apiVersion:"v1",kind:"Secret",plural:"secrets",isMetadataOnly:!0,read:s(r=>{let{name:e,namespace:t,uid:n,resourceVersion:o,
creationTimestamp:i,managedFields:a}=Mr.parse(r).metadata,d=[i,...a.map(({time:c})=>c)].filter(c=>c!==void 0),u=Math.max(
...d.map(c=>Date.parse(c)));return{metadata:{name:e,namespace:t,uid:n,resourceVersion:o},changedAt:d.length===0?void 0:new Date(
u)}},"read")},M=s((r,e)=>`${r}/${e}`,"keyOf"),Se=class{static{s(this,"SecretTimes")}#t=new Map;#e=new Map;set({metadata:e,
changedAt:t}){let n=M(e.namespace??"default",e.name);return this.#t.set(n,{version:e.resourceVersion,changedAt:t}),[...this.#e.
get(n)??[]]}remove({metadata:e}){this.#t.delete(M(e.namespace??"default",e.name))}use(e,t,n){for(let o of t){let i=M(e,o);
this.#e.set(i,(this.#e.get(i)??new Set).add(n))}}forget(e,t,n){for(let o of t){let i=M(e,o),a=this.#e.get(i);a?.delete(n),
a?.size===0&&this.#e.delete(i)}}newest(e,t){let o=t.map(i=>this.#t.get(M(e,i))?.changedAt?.getTime()).filter(i=>i!==void 0);
return o.length===0?void 0:new Date(Math.max(...o))}versions(e,t){return new Map(t.map(n=>[n,this.#t.get(M(e,n))?.version??
""]))}areNewerThan(e,t){return[...t].some(([n,o])=>{let i=this.#t.get(M(e,n));return i!==void 0&&i.version!==o})}};var Nr=h({type:f(),status:f(),reason:f().catch(""),message:f().catch("")}),jr=h({conditions:R(Nr).catch([])}).catch({conditions:[]});
function rn(r){if(r===void 0)return{kind:"lost"};let{conditions:e}=jr.parse(r.status),t=s(o=>e.find(i=>i.type===o&&i.status===
"True"),"found");if(t("Complete")!==void 0)return{kind:"succeeded"};let n=t("Failed");return n!==void 0?{kind:"failed",reason:n.
reason,message:n.message}:r.metadata.deletionTimestamp===void 0?{kind:"running"}:{kind:"lost"}}s(rn,"jobStateOf");var Jr=j({metadata:j({name:f().default(""),namespace:f().optional(),uid:f().default(""),resourceVersion:f().default(""),
deletionTimestamp:f().optional(),ownerReferences:R(h({kind:f(),uid:f()})).catch([])})}),on={..._,read:s(r=>{let e=Jr.parse(
r),{name:t,namespace:n,uid:o,resourceVersion:i,ownerReferences:a}=e.metadata;return{metadata:{name:t,namespace:n,uid:o,resourceVersion:i},
syncUid:a.find(({kind:d})=>d===J)?.uid??"",state:rn(e)}},"read")};var Lr=5,Wr=1e6,$r=1e4,be=class{static{s(this,"WorkQueue")}#t;#e=new D(({rank:e})=>e);#r=new Map;#n=new D(({atMs:e})=>e);#i=new Map;#s=new Set;#o=new Map;#a=new Map;#u=[];#d;#l=0;#m=0;#c;constructor(e){
this.#t=e}add(e,t){this.#l++,this.#p(e,t),this.#g()}addAfter(e,t,n){let o=this.#t.now()+Math.max(n,0),i=this.#i.get(e);if(i!==
void 0&&i.atMs<=o)return;i!==void 0&&this.#n.remove(i);let a={key:e,priority:t,atMs:o};this.#n.add(a),this.#i.set(e,a),this.#S()}addRateLimited(e,t){
let n=this.#a.get(e)??0;this.#a.set(e,n+1),this.#m++;let o=Math.min(Lr*2**Math.min(n,30),Wr);return this.addAfter(e,t,o),
o}forget(e){this.#a.delete(e)}async take(e){if(e.aborted)throw ve(e);let t=this.#h();return t!==void 0?t:await new Promise(
(n,o)=>{let i=s(d=>{e.removeEventListener("abort",a),n(d)},"taker"),a=s(()=>{this.#u.splice(this.#u.indexOf(i),1),o(ve(e))},
"onAbort");e.addEventListener("abort",a,{once:!0}),this.#u.push(i)})}done(e){this.#s.delete(e);let t=this.#o.get(e);this.#o.
delete(e),t!==void 0&&this.#p(e,t),this.#g()}close(){this.#d?.(),this.#d=void 0}#p(e,t){if(this.#y(e),this.#s.has(e)){let d=this.#o.
get(e);(d===void 0||k.indexOf(t)<k.indexOf(d))&&this.#o.set(e,t);return}let n=this.#r.get(e),o=n?.sinceMs??this.#t.now(),
i=o+k.indexOf(t)*$r;if(n!==void 0&&n.rank<=i)return;n!==void 0&&this.#e.remove(n);let a={key:e,sinceMs:o,rank:i};this.#e.
add(a),this.#r.set(e,a),this.#f()}#f(){for(;this.#u.length>0;){let e=this.#h();if(e===void 0)return;this.#u.shift()?.(e)}}#h(){
let e=this.#e.shift();if(e!==void 0)return this.#r.delete(e.key),this.#s.add(e.key),this.#c=this.#t.now()-e.sinceMs,this.#g(),
e.key}#y(e){let t=this.#i.get(e);t!==void 0&&(this.#i.delete(e),this.#n.remove(t))}#S(){this.#d?.(),this.#d=void 0;let{first:e}=this.#n;
if(e===void 0)return;let t=Math.min(Math.max(e.atMs-this.#t.now(),0),2147483647);this.#d=this.#t.schedule(t,()=>this.#b())}#b(){
let e=this.#t.now();for(let{first:t}=this.#n;t!==void 0&&t.atMs<=e;{first:t}=this.#n)this.#l++,this.#p(t.key,t.priority);
this.#S(),this.#g()}#g(){this.#t.onChange?.({depth:this.#e.length,added:this.#l,retried:this.#m,active:this.#s.size,...this.#c===
void 0?{}:{waitedSeconds:this.#c/1e3}}),this.#c=void 0}};var zr=8,Kr=20,Gr=`app=${Je}`,Ur=15e3,Hr=15e3,qr={refusedMs:Number.POSITIVE_INFINITY};async function we(r,e,t){var a=[];
try{let{child:n}=r;await Et(n.temporaryFolder);let o=F(a,await kt(n.temporaryFolder),!0);let i=new Ge({...r,child:{...n,
env:{...n.env,...o.env}}},e);await i.run(t)}catch(d){var u=d,c=!0}finally{var l=Q(a,u,c);l&&await l}}s(we,"runOperator");
var Ge=class{static{s(this,"Operator")}#t;#e;#r=new Map;#n=new Se;#i;#s=new Map;#o;#a;#u=0;constructor(e,t){this.#t=e,this.#e=
t,this.#o=new be({now:t.now,schedule:t.schedule,onChange:s(o=>t.observer.onQueue(o),"onChange")});let n=s(o=>this.#p(o),
"onWanted");this.#i=new ae(e,t),this.#a=new ge(e,t,{secrets:this.#n,jobs:this.#i},{onWanted:n})}async run(e){this.#e.onReady?.(
!1);let t=new AbortController,n=AbortSignal.any([e,t.signal]),o=this.#f($e,{},y=>this.#h(y),n),i=this.#f(nn,{},y=>this.#b(
y),n),a=s(()=>{this.#i.areKnown=!0},"onJobsKnown"),d={labelSelector:Gr},u=this.#f(on,d,y=>this.#g(y),n,a),l=Promise.all(
[o.known,i.known,u.known]).then(()=>this.#d(n)),g=[o.ended,i.ended,u.ended,l].map(y=>y.catch(b=>n.aborted||t.abort(b)));
if(await Promise.all(g),this.#o.close(),this.#e.onReady?.(!1),await this.#a.interrupt(),t.signal.aborted)throw t.signal.
reason}async#d(e){this.#e.onReady?.(!0),await Promise.all(Array.from({length:zr},()=>this.#l(e)))}async#l(e){for(;;){let t=await this.#o.
take(e);try{await this.#c(t,e)}finally{this.#o.done(t)}await this.#m()}}async#m(){this.#e.now()-this.#u<Kr||(await Fr(),
this.#u=this.#e.now())}async#c(e,t){let n=this.#r.get(e);if(n===void 0)return;let{name:o,namespace:i,priority:a}=n.sync,
d=this.#e.now(),u=s(c=>{let l=(this.#e.now()-d)/1e3;this.#e.observer.onReconciled({key:{name:o,namespace:i},result:c,seconds:l})},
"tell");try{if(n.isGone){this.#S(n);return}this.#a.adopt(n);let c=await this.#a.reconcile(n,t);this.#o.forget(e),c.kind===
"again"&&this.#o.addAfter(e,a,c.ms),u(c.kind==="again"?"requeue_after":"success")}catch(c){if(t.aborted)return;if(!(c instanceof
S))throw c;if(this.#o.addRateLimited(e,a),L(c))return u("requeue");c.failure.reason==="ClusterUnavailable"&&this.#o.addAfter(
e,a,Hr),u("error"),this.#e.observer.onTrouble(c.failure)}}#p(e){let t=this.#r.get(e);t!==void 0&&this.#o.add(e,t.sync.priority)}#f(e,t,n,o,i=()=>{}){
let a={namespace:this.#t.namespace,...t},{promise:d,resolve:u}=Promise.withResolvers();return{known:d,ended:s(async()=>{
for(;!o.aborted;)try{for await(let l of ct(this.#e.client,e,a,qr,o))l.kind==="synced"?(i(),u()):l.kind==="interrupted"?this.#e.
observer.onTrouble(l.failure):n(l),await this.#m()}catch(l){if(o.aborted)return;if(!(l instanceof S))throw l;this.#e.observer.
onTrouble(l.failure),e.plural!==$e.plural&&u(),await this.#e.client.deps.sleep(Ur,o)}},"follow")()}}#h({kind:e,object:t}){
let{sync:n}=t,o=`${n.namespace}/${n.name}`,i=this.#r.get(o);if(e==="deleted"){if(i===void 0||i.sync.uid!==n.uid)return;i.
isGone=!0,this.#o.add(o,n.priority);return}let a=i??xt(o,n,this.#e.date());i===void 0&&this.#r.set(o,a),this.#y(a,n),this.#o.
add(o,n.priority)}#y(e,t){let{shown:n}=e;n!==void 0&&this.#n.forget(n.namespace,n.secrets,e.key),this.#n.use(t.namespace,
t.secrets,e.key),e.run!==void 0&&e.run.uid!==t.uid&&this.#a.forget(e),e.sync.uid!==t.uid&&this.#s.delete(e.sync.uid),this.#s.
set(t.uid,e.key),U(e,t,this.#e.date()),e.isGone=!1,this.#e.observer.onSync(t,n),e.shown=t}#S(e){let{name:t,namespace:n,secrets:o,
uid:i}=e.sync;this.#a.forget(e),this.#s.delete(i),e.shown!==void 0&&(e.shown=void 0,this.#n.forget(n,o,e.key),this.#e.observer.
onGone({name:t,namespace:n})),e.run===void 0&&this.#r.delete(e.key)}#b({kind:e,object:t}){if(e==="deleted")this.#n.remove(
t);else for(let n of this.#n.set(t))this.#p(n)}#g({kind:e,object:t}){let n=this.#s.get(this.#i.take(e,t));n!==void 0&&this.#p(
n)}};var Yr=re("v1","Pod","pods"),sn="operator",Vr=h({containers:R(h({name:f(),image:f()}))});async function Ue(r,e,t){let{JIRASYNC_IMAGE:n,
POD_NAME:o,POD_NAMESPACE:i}=e;if(n)return n;if(!o||!i)return;let a=await r.get(Yr,{name:o,namespace:i},t),u=Vr.safeParse(
a.spec).data?.containers.find(c=>c.name===sn);if(u!==void 0)return u.image;throw O("InvalidSpec",`The pod ${o} in namesp\
ace ${i} has no container ${sn}. Set JIRASYNC_IMAGE to the image for Jobs.`)}s(Ue,"ownImage");var Br=/^(?:\[([0-9a-fA-F:.%]+)\]|([^:[\]]*)):(\d{1,5})$/;function He(r){if(r==="0")return;let[,e,t,n]=Br.exec(r)??[],o=Number(
n);if(n===void 0||o>65535)throw new C(`${JSON.stringify(r)} is no address to listen at; give :8080, 127.0.0.1:8080, [::1\
]:8080, or 0 for none`);return{host:e??(t||void 0),port:o}}s(He,"parseListenAddress");import{createServer as Qr}from"node:http";var an="text/plain; charset=utf-8";function cn(r,{alive:e,ready:t}){let n=Xr(async()=>({status:200,type:r.contentType,body:await r.text()}));return o=>{switch(o){case"\
/metrics":return n();case"/healthz":return Promise.resolve(dn(e));case"/readyz":return Promise.resolve(dn(t));default:return}}}
s(cn,"pagesOf");function dn(r){let e=r();if(e.length===0)return{status:200,type:an,body:`ok
`};let t=e.slice(0,20).map(n=>n.slice(0,500));return{status:503,type:an,body:t.map(n=>`${n.replaceAll(/[\p{Cc}\p{Cf}]/gu,
" ")}
`).join("")}}s(dn,"checkPage");function Xr(r){let e;return()=>(e??=r().finally(()=>{e=void 0}),e)}s(Xr,"shared");var Zr={headersTimeout:5e3,requestTimeout:1e4,keepAliveTimeout:5e3,connectionsCheckingInterval:1e3,maxHeaderSize:8192},eo=15e3,
to=1e3,no=50,ro=1e3;async function Ye(r,e){e.throwIfAborted();let{host:t,port:n,onError:o=s(()=>{},"onError")}=r,i=cn(r.
metrics,r.checks),a=Qr({...Zr,noDelay:!0},(u,c)=>{oo(u,c,i).catch(l=>{o(l),so(c)})});a.maxConnections=to,a.maxHeadersCount=
no,a.setTimeout(eo,u=>u.destroy()),await ao(a,t,n);let d=uo(a);return e.addEventListener("abort",d,{once:!0}),{address:co(
a),async[Symbol.asyncDispose](){e.removeEventListener("abort",d),await d()}}}s(Ye,"startServer");async function oo(r,e,t){
if(io(r)&&(e.shouldKeepAlive=!1),r.method!=="GET"&&r.method!=="HEAD")return e.setHeader("allow","GET, HEAD"),qe(e,{status:405,
type:"text/plain",body:`only GET and HEAD
`});let[n=""]=(r.url??"").split("?",1),o=await t(n);qe(e,o??{status:404,type:"text/plain",body:`only /metrics, /healthz \
and /readyz
`})}s(oo,"answer");function io({headers:r}){return r["transfer-encoding"]!==void 0||(r["content-length"]??"0")!=="0"}s(io,
"hasBody");function qe(r,{status:e,type:t,body:n}){r.writeHead(e,{"content-type":t,"content-length":Buffer.byteLength(n),
"cache-control":"no-store","x-content-type-options":"nosniff"}),r.end(n)}s(qe,"send");function so(r){r.headersSent?r.destroy():
qe(r,{status:500,type:"text/plain",body:`this page could not be made; the log says why
`})}s(so,"fail");async function ao(r,e,t){let{promise:n,resolve:o,reject:i}=Promise.withResolvers();r.once("error",i),r.
listen({port:t,...e===void 0?{}:{host:e}},o);try{await n}catch(a){let d=a instanceof Error&&"code"in a?String(a.code):String(
a);throw Z("Internal",`Can't listen at ${e??""}:${t} (${d}). Choose another address, or 0 for none.`,a)}finally{r.removeListener(
"error",i)}}s(ao,"listen");function co(r){let e=r.address();if(e===null||typeof e=="string")throw new Error("a server th\
at listens has an address");return{host:e.address,port:e.port}}s(co,"addressOf");function uo(r){let e;return()=>(e??=new Promise(
t=>{let n=setTimeout(()=>r.closeAllConnections(),ro);r.close(()=>{clearTimeout(n),t()}),r.closeIdleConnections()}),e)}s(
uo,"closing");import{randomUUID as fo}from"node:crypto";import{hostname as po}from"node:os";var un=["HTTPS_PROXY","HTTP_PROXY","NO_PROXY","https_proxy","http_proxy","no_proxy"],lo=[...un,"PATH","HOME","KUBECONFIG",
"KUBERNETES_SERVICE_HOST","KUBERNETES_SERVICE_PORT","SSL_CERT_FILE","NODE_EXTRA_CA_CERTS","GIT_EXEC_PATH","JIRA_CA_FILE",
"JIRASYNC_AUTHOR","JIRASYNC_GIT_CA_FILE","JIRASYNC_GIT_KNOWN_HOSTS_FILE"];function ln(r,{env:e,redactor:t}){let n=["JIRA\
_BASE_URL","JIRA_EMAIL","JIRA_PAT"].map(u=>[u,G(e,u)]),o=G(e,"JIRA_PAT");o!==void 0&&t.add(o);let i=["kubeconfig","conte\
xt","log-level"].flatMap(u=>{let c=r.text(u);return c===void 0?[]:[`--${u}=${c}`]}),[a,d=""]=[process.execPath,process.argv[1]];
return{command:[a,d],args:[...i,"--log-format=json"],env:pn(lo,e),ownJira:Object.fromEntries(n.flatMap(([u,c])=>c===void 0?
[]:[[u,c]]))}}s(ln,"childProgram");function fn({env:r}){return pn([...un,"JIRASYNC_AUTHOR"],r)}s(fn,"jobEnvironment");function pn(r,e){
let t=r.flatMap(n=>{let o=e[n];return o===void 0||o===""?[]:[[n,o]]});return Object.fromEntries(t)}s(pn,"passed");var mn="jira-sync-operator",hn={"max-concurrent-syncs":4,"heartbeat-limit":"2m","grace-period":"25s","leader-elect-lease\
-duration":"15s","leader-elect-renew-deadline":"10s","leader-elect-retry-period":"2s"};function yn(r,e){if(r.operands.length>
0)throw new C("the operator takes no names; it runs every JIRASync");let t=r.text("namespace")??"",n=`${G(e.env,"POD_NAM\
E")??po()}_${fo().slice(0,8)}`;return{settings:{namespace:t,id:n,isSoleOperator:r.flag("leader-elect")??!0,maxConcurrentSyncs:r.
integer("max-concurrent-syncs")??hn["max-concurrent-syncs"],heartbeatLimitMs:B(r,"heartbeat-limit"),graceMs:B(r,"grace-p\
eriod"),child:ln(r,e)},lease:mo(r,n,t),address:He(r.text("metrics-address")??":8080")}}s(yn,"operatorArguments");function mo(r,e,t){
let n=B(r,"leader-elect-lease-duration"),o=B(r,"leader-elect-renew-deadline"),i=B(r,"leader-elect-retry-period");if(o>=n||
i>=o)throw new C("the lease duration must be longer than the renew deadline, and that longer than the retry period");return{
name:t===""?mn:`${mn}-${t}`,identity:e,durationMs:n,renewDeadlineMs:o,retryMs:i}}s(mo,"leaseSettings");var ho=Math.floor(
2147483647/36e5);function B(r,e){let t=r.text(e)??hn[e],n=et(t);if(n===void 0)throw new C(`--${e} ${JSON.stringify(t)} i\
s not a time such as 90s or 1h30m`);if(n>2147483647)throw new C(`--${e} ${t} is too long; give at most ${ho}h`);return n}
s(B,"timeOf");var od=s(async(r,e,t)=>{var w=[];try{let{address:n,lease:o,settings:i}=yn(r,e);bt();let a=Be(process.stderr,St(r,e,process.
stderr.isTTY));let d=F(w,await gt({...r,text:s(N=>N==="namespace"?void 0:r.text(N),"text")},e),!0);let u={image:await Ue(
d,e.env,t),env:fn(e)};let c={...i,jobs:u};let l=mt();let p=_e([Ce(a),Ie(l)]);let g=new Ve;let y=s(N=>a.write("error",z(N)),
"onError");let b=F(w,n===void 0?void 0:await Ye({...n,metrics:l,checks:g.checks,onError:y},t),!0);a.write("info","The op\
erator starts",{id:c.id,namespace:c.namespace||"all",cluster:d.name});try{await go(c,o,So(d,a,p,g),t)}catch(N){if(!t.aborted)
return yo(N,a)}a.write("info","The operator has ended");return Oe.completed}catch(v){var T=v,m=!0}finally{var X=Q(w,T,m);
X&&await X}},"run");function yo(r,e){if(!(r instanceof S))throw r;return e.write("error",r.message,{reason:r.failure.reason}),
Oe.failed}s(yo,"explained");async function go(r,e,t,n){let{observer:o}=t;if(!r.isSoleOperator)return o.onLeader(!0),we(r,
t,n);let i={onLeader:s(a=>o.onLeader(a),"onLeader"),onTrouble:s(({failure:a})=>o.onTrouble(a),"onTrouble")};await lt(t.client,
e,i,a=>we(r,t,a),n)}s(go,"lead");function So(r,e,t,n){return{client:r,observer:t,now:s(()=>performance.now(),"now"),date:s(
()=>new Date,"date"),schedule:s((o,i)=>{let a=setTimeout(i,o);return()=>clearTimeout(a)},"schedule"),relay:s((o,i)=>e.relay(
o,i),"relay"),onReady:s(o=>n.set(o),"onReady")}}s(So,"depsOf");var Ve=class{static{s(this,"Readiness")}#t=[];checks={alive:s(
()=>[],"alive"),ready:s(()=>this.#t,"ready")};set(e){this.#t=e?[]:["the JIRASyncs of the cluster are not known yet"]}};export{od as run};
