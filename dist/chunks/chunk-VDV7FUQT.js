import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{g as Z,p as H,q as K,s as L,t as ee}from"./chunk-YRJVZIPG.js";import{d as S,f as A,g as W,h as X,m as O,r as Q,
s as N,x as V}from"./chunk-OPXG4YK7.js";import{b as B}from"./chunk-F3KVN5GY.js";import{a as s}from"./chunk-KUM6ZNSD.js";function ne({status:e}){return e.lastError??e.conditions.find(({type:n})=>n==="Ready")?.message??""}s(ne,"messageOf");function we(e,n=!1){
let{name:t,namespace:r,status:a}=e;return[n?`${r??""}/${t}`:t,a.phase,...a.progress===void 0?[]:[`${a.progress.percentage}\
%`],...a.syncState===void 0?[]:[a.syncState.issues],ne(e)].join("  ").trimEnd()}s(we,"changeLine");function Ie(e){let n=new Map;
return t=>{let{phase:r,progress:a,retryCount:i=0,observedGeneration:o}=t.status,d=[r,a?.currentOperation??"",i,o].join("\
 "),u=`${t.namespace??""}/${t.name}`,c=n.get(u),l=e();return c?.step===d&&l-c.atMs<1e4?!1:(n.set(u,{step:d,atMs:l}),!0)}}
s(Ie,"dueLines");var[R,T,$]=[60,3600,86400];function v(e){let n=Math.max(0,Math.floor(e/1e3));return n<2*R?`${n}s`:n<10*R?G(n,R,"m",1,"s"):
n<3*T?`${Math.floor(n/R)}m`:n<8*T?G(n,T,"h",R,"m"):n<2*$?`${Math.floor(n/T)}h`:n<8*$?G(n,$,"d",T,"h"):`${Math.floor(n/$)}\
d`}s(v,"durationText");function G(e,n,t,r,a){let i=Math.floor(e%n/r);return`${Math.floor(e/n)}${t}${i===0?"":`${i}${a}`}`}
s(G,"two");var M={h:36e5,m:6e4,s:1e3};function $e(e){if(/^\d{1,9}$/.test(e))return Number(e)*M.s;let n=/^(?:(\d{1,4})h)?(?:(\d{1,6})m)?(?:(\d{1,9})s)?$/.
exec(e);if(n===null||e==="")return;let[,t="0",r="0",a="0"]=n;return Number(t)*M.h+Number(r)*M.m+Number(a)*M.s}s($e,"dura\
tionMs");function b({phase:e,retryCount:n=0}){switch(e){case"Pending":return"Starting";case"Running":return n>3?"Degraded":"Healt\
hy";case"Scheduled":case"Completed":return"Healthy";case"Failed":return"Unhealthy";case"Cancelled":return"Unknown";default:
return e}}s(b,"healthOf");function C(e,n){switch(e.status.phase){case"Running":return Me(e,n);case"Pending":return _e(e,n);case"Scheduled":case"Co\
mpleted":case"Failed":return Pe(e,n);case"Cancelled":return;default:return e.status.phase}}s(C,"standstillOf");function Me({
status:e,timeoutSeconds:n},t){let r=E(e.executor?.lastHeartbeat,t);if(r!==void 0&&r>12e4)return{kind:"HeartbeatLost",ms:r};
let i=(((e.retryCount??0)>0?void 0:E(e.syncState?.startTime,t))??0)-n*1e3;if(i>12e4)return{kind:"TimeLimitPassed",ms:i};
let o=E(Ce(e),t);return o!==void 0&&o>3e5?{kind:"ProgressStalled",ms:o}:void 0}s(Me,"standstillOfRun");function Ce({progress:e,
lastStatusUpdate:n}){return e?.currentOperation==="sync-issues"?e.rateSample?.time??n:n}s(Ce,"lastMoveOf");function _e({
isSuspended:e,createdAt:n,status:t},r){let a=t.lastStatusUpdate??n?.toISOString(),i=E(a,r);return e||i===void 0||i<=3e5?
void 0:{kind:"NotStarted",ms:i}}s(_e,"notStarted");function Pe({isSuspended:e,status:n},t){let r=E(n.nextSyncTime,t);return e||
r===void 0||r<=3e5?void 0:{kind:"ScheduleMissed",ms:r}}s(Pe,"scheduleMissed");function E(e,n){return e===void 0?void 0:n.
getTime()-Date.parse(e)}s(E,"sinceMs");var ke={connect:"Connecting to Jira and the repository","discover-issues":"Finding the issues","sync-issues":"Writing is\
sues","push-changes":"Pushing to the repository"};function m(e){return e===void 0?"Starting":ke[e]}s(m,"stageOf");function _(e,{
totalIssues:n,issues:t}){return n===0?e.stage??m(e.currentOperation):`Sync operation ${e.percentage}% complete (${t} iss\
ues)`}s(_,"progressMessage");function te({syncState:e}){if(e===void 0)return"Sync completed";let{processedIssues:n,createdIssues:t,
updatedIssues:r,unchangedIssues:a,deletedIssues:i,failedIssues:o}=e,d=i===0?"":`, ${i} deleted`,u=o===0?"":`, ${o} faile\
d`,c=`${t} created, ${r} updated, ${a} unchanged${u}`;return`Sync completed: ${n} ${n===1?"issue":"issues"} (${c})${d}`}
s(te,"completedMessage");function h(e){return e.length<=L?e:`${e.slice(0,L-1)}\u2026`}s(h,"limited");function x(e,n){let t=C(e,n);if(t!==void 0)return De(e,t);let{status:r}=e,a=b(r);switch(r.phase){case"Running":return{health:a,
...Fe(r)};case"Failed":return{health:a,...re(r,"Failed"),message:r.lastError??"It failed"};case"Pending":case"Scheduled":case"\
Completed":case"Cancelled":return{health:a,...re(r,"Ready")};default:return r.phase}}s(x,"healthReport");function Fe(e){
let{progress:n,syncState:t,retryCount:r=0,lastError:a}=e;if(r>0){let o=`retry ${r}${a===void 0?"":` after ${a}`}`;return{
reason:b(e)==="Degraded"?"ManyRetries":"Retrying",message:`Running, ${o}`}}return{reason:"SyncActive",message:n===void 0||
t===void 0?"Running":_(n,t)}}s(Fe,"runningReason");function re({phase:e,conditions:n},t){let r=n.find(a=>a.type===t);return{
reason:r?.reason??e,message:r?.message??"Nothing was reported yet"}}s(re,"conditionText");function De({status:e,executor:n},{
kind:t,ms:r}){let a=v(r);switch(t){case"HeartbeatLost":return{health:"Unhealthy",reason:t,message:`Running, but without \
a sign of life for ${a}`};case"TimeLimitPassed":return{health:"Unhealthy",reason:t,message:`Running, but ${a} past its t\
ime limit`};case"ProgressStalled":return{health:"Degraded",reason:t,message:`Running, but nothing has moved for ${a}`};case"\
NotStarted":return{health:"Starting",reason:t,message:`Waiting for ${Ae[n]} for ${a}`};case"ScheduleMissed":return{health:e.
phase==="Failed"?"Unhealthy":"Degraded",reason:t,message:`The run of ${e.nextSyncTime} did not start; it is ${a} late`};default:
return t}}s(De,"standingStill");var Ae={Operator:"the operator",Job:"the operator to make its Job",External:"somebody to\
 run it"};var ae="sync.jira.io/requestedAt",se=1800,Ne=O({metadata:O({name:S(),namespace:S().optional().catch(void 0),generation:W().
optional().catch(void 0),creationTimestamp:V.datetime({offset:!0}).optional().catch(void 0),deletionTimestamp:S().optional().
catch(void 0),annotations:Q(S(),S()).catch({})}),spec:O({syncType:N(Z).optional().catch(void 0),executor:N(["Operator","\
Job","External"]).catch("Operator"),suspend:X().catch(!1),timeout:A().catch(se),retryPolicy:O({maxRetries:A().catch(3)}).
catch({maxRetries:3})}).catch({executor:"Operator",suspend:!1,timeout:se,retryPolicy:{maxRetries:3}}),status:ee.prefault(
{})});function He(e){let{metadata:n,spec:t,status:r}=Ne.parse(e);return{name:n.name,namespace:n.namespace,generation:n.generation,
createdAt:n.creationTimestamp===void 0?void 0:new Date(n.creationTimestamp),isBeingDeleted:n.deletionTimestamp!==void 0,
request:n.annotations[ae],syncType:t.syncType,executor:t.executor,isSuspended:t.suspend,timeoutSeconds:t.timeout,maxRetries:t.
retryPolicy.maxRetries,status:r}}s(He,"observedSync");function P({generation:e,status:n}){return e!==void 0&&n.observedGeneration>=
0&&n.observedGeneration<e}s(P,"isSpecAhead");function k({request:e,status:n}){return e!==void 0&&e!==""&&e!==n.lastHandledRequest}
s(k,"isRequestOpen");function Le(e){let{phase:n}=e.status;return(n==="Completed"||n==="Failed"||n==="Cancelled")&&!P(e)&&
!k(e)}s(Le,"hasEnded");var ie=["Unhealthy","Degraded","Unknown","Starting","Healthy"];function Ge(e,n){let t=e.map(o=>({...w(o),...x(o,n)})),r=e.
flatMap(({status:o})=>o.syncState??[]),a=s(o=>r.reduce((d,u)=>d+o(u),0),"sum"),i=Ue(e);return{syncs:e.length,phases:je(e),
health:ze(t),issues:{total:a(({totalIssues:o})=>o),processed:a(({processedIssues:o})=>o),failed:a(({failedIssues:o})=>o)},
...i===void 0?{}:{oldestSync:i},neverCompleted:e.filter(({status:o})=>o.syncState?.lastSyncTime===void 0).length,attention:de(
t.filter(({health:o})=>o==="Unhealthy"||o==="Degraded"))}}s(Ge,"summaryOf");function de(e){return e.toSorted((n,t)=>ie.indexOf(
n.health)-ie.indexOf(t.health)||oe(n.namespace??"",t.namespace??"")||oe(n.name,t.name))}s(de,"worstFirst");function w({name:e,
namespace:n}){return n===void 0?{name:e}:{name:e,namespace:n}}s(w,"identityOf");function Ue(e){return e.flatMap(t=>{let r=t.
status.syncState?.lastSyncTime;return r===void 0?[]:[{...w(t),lastSyncTime:r}]}).toSorted((t,r)=>Date.parse(t.lastSyncTime)-
Date.parse(r.lastSyncTime))[0]}s(Ue,"oldestOf");function je(e){let n={Pending:0,Scheduled:0,Running:0,Completed:0,Failed:0,
Cancelled:0};for(let{status:t}of e)n[t.phase]++;return n}s(je,"phaseCounts");function ze(e){let n={Healthy:0,Degraded:0,
Unhealthy:0,Starting:0,Unknown:0};for(let{health:t}of e)n[t]++;return n}s(ze,"healthCounts");function oe(e,n){return e<n?
-1:+(e>n)}s(oe,"compareText");function ue(e){let n=B.find(t=>t===e);return n===void 0?"Read the message, and docs/errors.md for its reason.":Je[n]}s(ue,
"adviceFor");var Je={AuthenticationFailed:"Make a new token, and check the Secret that spec.source and spec.destination \
name, or JIRA_EMAIL and JIRA_PAT.",PermissionDenied:'Give the user "Browse projects" in Jira, or write access to the rep\
ository, as the message says.',NotFound:"Check the name in the spec for typing mistakes, and that the user may see what \
it names.",InvalidQuery:"Try spec.target.jqlQuery in Jira's issue search with the same user, and correct it.",InvalidSpec:"\
Correct the field that the message names, and apply the manifest again.",RateLimited:"Run less often, ask for changes on\
ly (syncType: incremental), or spread the schedules of several syncs.",JiraUnavailable:"See whether Jira is up and spec.\
source.url right; a company's certificate or proxy may be in the way.",MalformedResponse:"Check Jira's address with its \
context path, and proxies that put a login page between.",Incomplete:"Run it again; if it lasts, check that the user may\
 see every issue of the project, and have Jira re-index it.",RepositoryUnavailable:"See whether the Git server is up, sp\
ec.destination.repository right, and git installed where the sync runs.",PushRejected:"Allow the user to push to spec.de\
stination.branch, or choose another branch.",PushConflict:"Run it at another time, or give it a branch of its own.",ClusterUnavailable:"\
See whether the API server answers: kubectl get --raw /readyz",ClusterConflict:"See who else changes the resource: kubec\
tl get jirasync NAME -o yaml --show-managed-fields",Timeout:"Raise spec.timeout, narrow the target, or ask for changes o\
nly (syncType: incremental).",Cancelled:"Run it again when you like.",IssuesFailed:"Mend what the message tells of the i\
ssues, or raise spec.failurePolicy.maxFailedIssues.",ExecutorLost:"See why who ran it ended: kubectl describe pod, and t\
he log of the operator, the Job or the workflow; often it is too little memory.",Internal:"Do what the message says; whe\
re it says nothing to do, report it with the log of the run."};function qe(e,n){let t=[Be(e,n),Xe(e),Qe(e),Ve(e),Ze(e),Ke(e),en(e),nn(e),tn(e)].filter(a=>a!==void 0),r=s(a=>t.filter(i=>i.
severity===a),"bySeverity");return[...r("error"),...r("warning"),...r("info"),rn(e,n)]}s(qe,"findingsOf");function Ye(e){
let{name:n,namespace:t}=w(e),r=t===void 0?n:`${n} -n ${t}`,a=`kubectl describe jirasync ${r}`;switch(e.status.phase){case"\
Running":return[`jirasync watch ${r}`,`jirasync cancel ${r}`,a];case"Pending":return[`jirasync wait ${r}`,a];case"Schedu\
led":case"Completed":case"Cancelled":return[`jirasync trigger ${r}`,a];case"Failed":return[a,`jirasync trigger ${r}`,`ji\
rasync wait ${r}`];default:return e.status.phase}}s(Ye,"nextCommands");function Be(e,n){let t=C(e,n);if(t===void 0)return;
let{reason:r,message:a}=x(e,n);return{severity:"error",reason:r,message:a,advice:We(e,t.kind)}}s(Be,"standingStill");function We({
executor:e,status:n},t){let r=n.executor===void 0?"whoever ran it":n.executor.url??n.executor.id;switch(t){case"Heartbea\
tLost":return`See what became of ${r}; it may have been killed. Then run the sync again: nothing half-done was pushed.`;case"\
TimeLimitPassed":return`See what became of ${r}; a run ends itself at spec.timeout. Then run the sync again.`;case"Progr\
essStalled":return`See the log of ${r}: Jira or the Git server may not answer. Cancel the run if it lasts.`;case"NotStar\
ted":return e==="External"?"Nobody runs it by itself (executor: External): start the workflow that does, or run jirasync\
 sync --cluster.":"See whether the operator runs and watches this namespace, or set spec.executor to External and run it\
 yourself.";case"ScheduleMissed":return"See whether the operator runs and watches this namespace.";default:return t}}s(We,
"adviceForStandstill");function Xe({status:e}){if(e.phase!=="Failed")return;let n=s(u=>e.conditions.find(c=>c.type===u&&
c.status==="True"),"isTrue"),t=n("Failed"),r=t?.reason??"Failed",a=e.progress?.currentOperation,i=a===void 0?"":` in ope\
ration ${a}`,o=n("Stalled")===void 0?"It may pass by itself.":"A retry cannot mend it.",d=`The run failed${i}: ${t?.message??
e.lastError??"nothing says why"}`;return{severity:"error",reason:r,message:d,advice:`${o} ${ue(r)}`}}s(Xe,"failure");function Qe({
status:e}){return e.phase!=="Cancelled"?void 0:{severity:"warning",reason:"Cancelled",message:e.conditions.find(({type:t})=>t===
"Ready")?.message??"The run was cancelled",advice:"Run it again when you like."}}s(Qe,"cancellation");function Ve({isBeingDeleted:e}){
return e?{severity:"warning",reason:"Deleting",message:"The resource is being deleted; a finalizer keeps it until its ru\
n has ended"}:void 0}s(Ve,"deletion");function Ze(e){if(!P(e))return;let{generation:n,status:t}=e,r=`The spec was change\
d (generation ${n}) after the status was written for generation ${t.observedGeneration}`,a=t.phase==="Running"?"The next\
 run uses the new spec.":"Run it again to use the new spec.";return{severity:"warning",reason:"SpecChanged",message:r,advice:a}}
s(Ze,"unreadSpec");function Ke(e){if(!k(e))return;let n=`A run was asked for (${e.request}) and has not begun`,t=e.executor===
"External"?"Start the workflow that runs it, or run jirasync sync --cluster.":"See whether the operator runs and watches\
 this namespace.";return{severity:"warning",reason:"RequestOpen",message:n,advice:t}}s(Ke,"openRequest");function en({isSuspended:e,
name:n,namespace:t}){return e?{severity:"warning",reason:"Suspended",message:"No new run is started while it is suspende\
d",advice:`Go on with kubectl patch jirasync ${t===void 0?n:`${n} -n ${t}`} --type=merge -p '{"spec":{"suspend":false}}'`}:
void 0}s(en,"suspension");function nn({status:e,maxRetries:n}){let{phase:t,retryCount:r=0,lastError:a}=e;if(r===0)return;
let i=a===void 0?"":` after ${a}`,o=`Tried again ${r} of at most ${n} times${i}`;return{severity:t==="Running"?"warning":
"info",reason:"Retried",message:o}}s(nn,"retries");function tn({status:e}){let n=e.syncState?.failedIssues??0;return n===
0?void 0:{severity:"warning",reason:"IssuesFailed",message:`${n} of ${e.syncState?.totalIssues} issues could not be mirr\
ored`,advice:"The log of the run names them; every run tries them again first."}}s(tn,"failedIssues");function rn(e,n){let{
phase:t,progress:r,syncState:a}=e.status,i=r?.stage===void 0?"":` (${r.stage})`,o=a?.lastSyncTime,d=o===void 0?"No run h\
as completed yet.":`The last complete run ended ${v(n.getTime()-Date.parse(o))} ago.`,u=t==="Running"?`${r?.percentage??
0}% of the issues are done, ${a?.issues??"0/0"}${i}. ${d}`:`${x(e,n).message.replace(/\.$/,"")}. ${d}`;return{severity:"\
info",reason:t,message:u}}s(rn,"standing");function f(e){return e.toISOString().replace(/\.\d+Z$/,"Z")}s(f,"rfc3339");function ce(e,n,t,r){let a=sn(n);return K.map(i=>{let o=a.includes(i)?"True":"False",d=e.find(c=>c.type===i),u=d?.status===
o?d.lastTransitionTime:f(r);return{type:i,status:o,reason:an(i,n),message:dn(i,n),observedGeneration:t,lastTransitionTime:u}})}
s(ce,"conditionsOf");function sn(e){switch(e.kind){case"waiting":return["Reconciling"];case"running":return["Processing",
"Progressing","Reconciling"];case"completed":return["Ready"];case"failed":return e.failure.retryable?["Failed"]:["Failed",
"Stalled"];case"cancelled":return["Stalled"];default:return e}}s(sn,"trueIn");function an(e,n){switch(n.kind){case"waiti\
ng":return n.reason;case"running":return on[e]??"SyncInProgress";case"completed":return"SyncCompleted";case"failed":return n.
failure.reason;case"cancelled":return"Cancelled";default:return n}}s(an,"reasonOf");var on={Processing:"SyncActive",Progressing:"\
ProgressMade"};function dn(e,n){return n.kind==="failed"?n.failure.message:n.kind==="running"&&e==="Processing"?n.activity:
n.message}s(dn,"messageOf");var un=2e3,cn=15e3,ln=720*60*60*1e3;function le(e,n,t,r){let a=e.rateSample,i=a===void 0?Number.NaN:r.getTime()-Date.parse(
a.time),o={time:r.toISOString(),processedIssues:n};if(a===void 0||i<0)return{...e,rateSample:o};if(i<un)return e;let d=fe(
e),u=(n-a.processedIssues)*1e3/i,c=d===void 0?u:d+(1-Math.exp(-i/cn))*(u-d),l={...e,rateSample:o,processingRate:fn(c)};return d===
void 0?l:U(l,t-n,r)}s(le,"measured");function U(e,n,t){let r=fe(e)??0,{estimatedCompletion:a,...i}=e,o=n*1e3/r;return n<=
0||r===0||o>ln?i:{...i,estimatedCompletion:f(new Date(t.getTime()+o))}}s(U,"estimated");function j(e){let{estimatedCompletion:n,
rateSample:t,...r}=e;return r}s(j,"unmeasured");function fe({processingRate:e}){return e===void 0?void 0:Number.parseFloat(
e)}s(fe,"rateOf");function fn(e){return e>=100?`${e.toFixed(0)}/s`:e>=10?`${e.toFixed(1)}/s`:`${e.toFixed(e>=1?2:4)}/s`}
s(fn,"rateText");var pn={totalIssues:0,processedIssues:0,successfulIssues:0,failedIssues:0,issues:"0/0",createdIssues:0,updatedIssues:0,deletedIssues:0,
unchangedIssues:0};function I({progress:e,syncState:n}){return{progress:e??{...F(0),totalOperations:H.length,completedOperations:0},
syncState:n??{...pn,healthStatus:"Unknown"}}}s(I,"runOf");function pe(e){let{lastSyncTime:n,commit:t,configHash:r}=e??{},
{progress:a,syncState:i}=I({});return{progress:{...a,stage:m(void 0)},syncState:{...i,...n===void 0?{}:{lastSyncTime:n},
...t===void 0?{}:{commit:t},...r===void 0?{}:{configHash:r}}}}s(pe,"freshRun");function me({progress:e,syncState:n},{operation:t}){
let r=Math.max(e.completedOperations,H.indexOf(t));return{progress:{...j(e),currentOperation:t,completedOperations:r,stage:m(
t)},syncState:n}}s(me,"withOperation");function he({progress:e,syncState:n},{total:t,at:r}){let a=ye(n,{totalIssues:Math.
max(t,n.processedIssues)}),i={...e,...F(Se(e,a))},o=e.estimatedCompletion!==void 0,d=a.totalIssues-a.processedIssues;return{
progress:o?U(i,d,r):i,syncState:a}}s(he,"withTotal");function ge({progress:e,syncState:n},t){let{created:r,updated:a,unchanged:i,
failed:o,at:d}=t,u=r+a+i,c=n.processedIssues+u+o,l=ye(n,{processedIssues:c,totalIssues:Math.max(n.totalIssues,c),successfulIssues:n.
successfulIssues+u,failedIssues:n.failedIssues+o,createdIssues:n.createdIssues+r,updatedIssues:n.updatedIssues+a,unchangedIssues:n.
unchangedIssues+i}),D={...e,...F(Se(e,l)),stage:m(e.currentOperation)};return{progress:le(D,c,l.totalIssues,d),syncState:l}}
s(ge,"withProcessed");function z({progress:e,syncState:n},t){let{stage:r,...a}=j(e);if(!t)return{progress:a,syncState:n};
let{currentOperation:i,...o}=a;return{progress:{...o,...F(100),completedOperations:o.totalOperations},syncState:n}}s(z,"\
ended");function ye(e,n){let t={...e,...n};return{...t,issues:`${t.processedIssues}/${t.totalIssues}`}}s(ye,"withIssues");
function Se({percentage:e},{processedIssues:n,totalIssues:t}){let r=t===0?0:Math.floor(n/t*100);return Math.max(e,Math.min(
r,99))}s(Se,"percentageOf");function F(e){return{percentage:e,percentageText:`${e}%`}}s(F,"reached");var mn={phase:"Pending",observedGeneration:-1,conditions:[]};function hn(e,n){switch(n.kind){case"pending":return e.phase===
"Running"?e:yn(e,n);case"scheduled":return e.phase==="Running"?e:Sn(e,n);case"started":return bn(e,n);case"failed":return En(
e,n)?Rn(e,n):e;case"cancelled":return q(e)?e:Tn(e,n);case"interrupted":return e.phase==="Running"?vn(e,n):e;default:return e.
phase==="Running"?gn(e,n):e}}s(hn,"nextStatus");function gn(e,n){let t=I(e);switch(n.kind){case"configured":return p(e,{
...t,syncState:{...t.syncState,configHash:n.configHash}},n.at);case"operation-started":return p(e,me(t,n),n.at);case"dis\
covered":return p(e,he(t,n),n.at);case"processed":return p(e,ge(t,n),n.at);case"deleted":{let r=t.syncState.deletedIssues+
n.issues;return p(e,{...t,syncState:{...t.syncState,deletedIssues:r}},n.at)}case"waiting":{let r=h(`${n.message} (waitin\
g ${xe(n.seconds)})`);return p(e,{...t,progress:{...t.progress,stage:r}},n.at)}case"retrying":return xn(e,t,n);case"comp\
leted":return On(e,t,n);default:return n}}s(gn,"running");function yn(e,{generation:n,at:t}){let r={kind:"waiting",reason:"\
SyncPending",message:"Waiting for its turn"};return g({...e,phase:"Pending",observedGeneration:n},r,t)}s(yn,"pending");function Sn(e,{
generation:n,nextSyncTime:t,at:r}){let a=f(t);if(q(e))return{...e,nextSyncTime:a,lastStatusUpdate:f(r)};let i={kind:"wai\
ting",reason:"SyncScheduled",message:`The next sync starts at ${a}`};return g({...e,phase:"Scheduled",observedGeneration:n,
nextSyncTime:a},i,r)}s(Sn,"scheduled");function bn(e,n){let{operationID:t,generation:r,configHash:a,retryCount:i=0,request:o,
at:d}=n,{lastError:u,nextSyncTime:c,...l}=e,{progress:D,syncState:Re}=pe(e.syncState),Y=i>0,Te=Y&&e.phase==="Running"?e.
syncState?.startTime:void 0,ve={...l,phase:"Running",observedGeneration:r,retryCount:i,...Y&&u!==void 0?{lastError:u}:{},
...o===void 0?{}:{lastHandledRequest:o}},Ee={...Re,operationID:t,startTime:Te??f(d),...a===void 0?{}:{configHash:a}};return p(
ve,{progress:D,syncState:Ee},d)}s(bn,"started");function xn(e,n,{failure:t,retryCount:r,seconds:a,at:i}){let o=h(`Trying\
 again in ${xe(a)} (retry ${r}): ${t.message}`),d={...e,retryCount:r,lastError:be(t)};return p(d,{...n,progress:{...n.progress,
stage:o}},i)}s(xn,"retrying");function On(e,n,{commit:t,at:r}){let{lastError:a,...i}=e,{progress:o,syncState:d}=z(n,!0),
u={...d,lastSyncTime:f(r),...t===null?{}:{commit:t}},c={...i,phase:"Completed",progress:o,syncState:u};return g(c,{kind:"\
completed",message:te(c)},r)}s(On,"completed");function Rn(e,{failure:n,generation:t,at:r}){let a=t??e.observedGeneration,
i={...J(e),phase:"Failed",observedGeneration:a,lastError:be(n)},o=h(n.message);return g(i,{kind:"failed",failure:{...n,message:o}},
r)}s(Rn,"failed");function Tn(e,{message:n,at:t}){return g({...J(e),phase:"Cancelled"},{kind:"cancelled",message:h(n)},t)}
s(Tn,"cancelled");function vn(e,{message:n,at:t}){let r={kind:"waiting",reason:"SyncPending",message:h(n)};return g({...J(
e),phase:"Pending"},r,t)}s(vn,"interrupted");function J(e){return e.phase==="Running"?{...e,...z(I(e),!1)}:e}s(J,"stoppe\
d");function p(e,{progress:n,syncState:t},r){let a={kind:"running",message:_(n,t),activity:n.stage??m(n.currentOperation)};
return g({...e,progress:n,syncState:t},a,r)}s(p,"underWay");function g(e,n,t){let{syncState:r}=I(e);return{...e,syncState:{
...r,healthStatus:b(e)},conditions:ce(e.conditions,n,e.observedGeneration,t),lastStatusUpdate:f(t)}}s(g,"settled");function q({
phase:e}){return e==="Completed"||e==="Failed"||e==="Cancelled"}s(q,"hasEnded");function En(e,{generation:n}){return!q(e)||
(n??-1)>e.observedGeneration}s(En,"canFail");function be({reason:e,message:n}){return h(`${e}: ${n}`)}s(be,"errorText");
function xe(e){return e<120?`${Math.ceil(e)} s`:`${Math.ceil(e/60)} min`}s(xe,"duration");var y={completed:0,failed:1,invalidSpec:2,timeout:3,cancelled:130};function wn(e){if("reason"in e)return Oe(e.reason);if(e.
phase==="Completed")return y.completed;if(e.phase==="Cancelled")return y.cancelled;let n=e.conditions.find(({type:t,status:r})=>t===
"Failed"&&r==="True");return Oe(n?.reason)}s(wn,"exitCode");function Oe(e){switch(e){case"InvalidSpec":return y.invalidSpec;case"\
Timeout":return y.timeout;case"Cancelled":return y.cancelled;default:return y.failed}}s(Oe,"codeOfReason");export{ne as a,we as b,Ie as c,v as d,$e as e,y as f,wn as g,x as h,ae as i,He as j,P as k,k as l,Le as m,Ge as n,de as o,
w as p,qe as q,Ye as r,mn as s,hn as t};
