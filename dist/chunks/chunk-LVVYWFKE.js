import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{n as N,o as V,q as H,r as Z}from"./chunk-L62XGPV2.js";import{d as h,f as D,g as B,h as W,m as O,q as X,r as Y,
w as Q}from"./chunk-PSZ7B6LN.js";import{a as q}from"./chunk-P7YMAR4I.js";import{a as s}from"./chunk-KUM6ZNSD.js";function K({status:e}){return e.lastError??e.conditions.find(({type:n})=>n==="Ready")?.message??""}s(K,"messageOf");function Ie(e,n=!1){
let{name:t,namespace:r,status:a}=e;return[n?`${r??""}/${t}`:t,a.phase,...a.progress===void 0?[]:[`${a.progress.percentage}\
%`],...a.syncState===void 0?[]:[a.syncState.issues],K(e)].join("  ").trimEnd()}s(Ie,"changeLine");function Ee(e){let n=new Map;
return t=>{let{phase:r,progress:a,retryCount:i=0,observedGeneration:o}=t.status,d=[r,a?.currentOperation??"",i,o].join("\
 "),u=`${t.namespace??""}/${t.name}`,c=n.get(u),l=e();return c?.step===d&&l-c.atMs<1e4?!1:(n.set(u,{step:d,atMs:l}),!0)}}
s(Ee,"dueLines");var[R,v,$]=[60,3600,86400];function T(e){let n=Math.max(0,Math.floor(e/1e3));return n<2*R?`${n}s`:n<10*R?L(n,R,"m",1,"s"):
n<3*v?`${Math.floor(n/R)}m`:n<8*v?L(n,v,"h",R,"m"):n<2*$?`${Math.floor(n/v)}h`:n<8*$?L(n,$,"d",v,"h"):`${Math.floor(n/$)}\
d`}s(T,"durationText");function L(e,n,t,r,a){let i=Math.floor(e%n/r);return`${Math.floor(e/n)}${t}${i===0?"":`${i}${a}`}`}
s(L,"two");var M={h:36e5,m:6e4,s:1e3};function we(e){if(/^\d{1,9}$/.test(e))return Number(e)*M.s;let n=/^(?:(\d{1,4})h)?(?:(\d{1,6})m)?(?:(\d{1,9})s)?$/.
exec(e);if(n===null||e==="")return;let[,t="0",r="0",a="0"]=n;return Number(t)*M.h+Number(r)*M.m+Number(a)*M.s}s(we,"dura\
tionMs");function y({phase:e,retryCount:n=0}){switch(e){case"Pending":return"Starting";case"Running":return n>3?"Degraded":"Healt\
hy";case"Scheduled":case"Completed":return"Healthy";case"Failed":return"Unhealthy";case"Cancelled":return"Unknown";default:
return e}}s(y,"healthOf");function C(e,n){switch(e.status.phase){case"Running":return $e(e,n);case"Pending":return Ce(e,n);case"Scheduled":case"Co\
mpleted":case"Failed":return Pe(e,n);case"Cancelled":return;default:return e.status.phase}}s(C,"standstillOf");function $e({
status:e,timeoutSeconds:n},t){let r=I(e.executor?.lastHeartbeat,t);if(r!==void 0&&r>12e4)return{kind:"HeartbeatLost",ms:r};
let i=(((e.retryCount??0)>0?void 0:I(e.syncState?.startTime,t))??0)-n*1e3;if(i>12e4)return{kind:"TimeLimitPassed",ms:i};
let o=I(Me(e),t);return o!==void 0&&o>3e5?{kind:"ProgressStalled",ms:o}:void 0}s($e,"standstillOfRun");function Me({progress:e,
lastStatusUpdate:n}){return e?.currentOperation==="sync-issues"?e.rateSample?.time??n:n}s(Me,"lastMoveOf");function Ce({
isSuspended:e,createdAt:n,status:t},r){let a=t.lastStatusUpdate??n?.toISOString(),i=I(a,r);return e||i===void 0||i<=3e5?
void 0:{kind:"NotStarted",ms:i}}s(Ce,"notStarted");function Pe({isSuspended:e,status:n},t){let r=I(n.nextSyncTime,t);return e||
r===void 0||r<=3e5?void 0:{kind:"ScheduleMissed",ms:r}}s(Pe,"scheduleMissed");function I(e,n){return e===void 0?void 0:n.
getTime()-Date.parse(e)}s(I,"sinceMs");var _e={connect:"Connecting to Jira and the repository","discover-issues":"Finding the issues","sync-issues":"Writing is\
sues","push-changes":"Pushing to the repository"};function m(e){return e===void 0?"Starting":_e[e]}s(m,"stageOf");function P(e,{
totalIssues:n,issues:t}){return n===0?e.stage??m(e.currentOperation):`Sync operation ${e.percentage}% complete (${t} iss\
ues)`}s(P,"progressMessage");function ee({syncState:e}){if(e===void 0)return"Sync completed";let{processedIssues:n,createdIssues:t,
updatedIssues:r,unchangedIssues:a,deletedIssues:i,failedIssues:o}=e,d=i===0?"":`, ${i} deleted`,u=o===0?"":`, ${o} faile\
d`,c=`${t} created, ${r} updated, ${a} unchanged${u}`;return`Sync completed: ${n} ${n===1?"issue":"issues"} (${c})${d}`}
s(ee,"completedMessage");function S(e){return e.length<=H?e:`${e.slice(0,H-1)}\u2026`}s(S,"limited");function b(e,n){let t=C(e,n);if(t!==void 0)return Fe(e,t);let{status:r}=e,a=y(r);switch(r.phase){case"Running":return{health:a,
...ke(r)};case"Failed":return{health:a,...ne(r,"Failed"),message:r.lastError??"It failed"};case"Pending":case"Scheduled":case"\
Completed":case"Cancelled":return{health:a,...ne(r,"Ready")};default:return r.phase}}s(b,"healthReport");function ke(e){
let{progress:n,syncState:t,retryCount:r=0,lastError:a}=e;if(r>0){let o=`retry ${r}${a===void 0?"":` after ${a}`}`;return{
reason:y(e)==="Degraded"?"ManyRetries":"Retrying",message:`Running, ${o}`}}return{reason:"SyncActive",message:n===void 0||
t===void 0?"Running":P(n,t)}}s(ke,"runningReason");function ne({phase:e,conditions:n},t){let r=n.find(a=>a.type===t);return{
reason:r?.reason??e,message:r?.message??"Nothing was reported yet"}}s(ne,"conditionText");function Fe({status:e,executor:n},{
kind:t,ms:r}){let a=T(r);switch(t){case"HeartbeatLost":return{health:"Unhealthy",reason:t,message:`Running, but without \
a sign of life for ${a}`};case"TimeLimitPassed":return{health:"Unhealthy",reason:t,message:`Running, but ${a} past its t\
ime limit`};case"ProgressStalled":return{health:"Degraded",reason:t,message:`Running, but nothing has moved for ${a}`};case"\
NotStarted":return{health:"Starting",reason:t,message:`Waiting for ${Ae[n]} for ${a}`};case"ScheduleMissed":return{health:e.
phase==="Failed"?"Unhealthy":"Degraded",reason:t,message:`The run of ${e.nextSyncTime} did not start; it is ${a} late`};default:
return t}}s(Fe,"standingStill");var Ae={Operator:"the operator",Job:"the operator to make its Job",External:"somebody to\
 run it"};var re="sync.jira.io/requestedAt",te=1800,De=O({metadata:O({name:h(),namespace:h().optional().catch(void 0),generation:B().
optional().catch(void 0),creationTimestamp:Q.datetime({offset:!0}).optional().catch(void 0),deletionTimestamp:h().optional().
catch(void 0),annotations:X(h(),h()).catch({})}),spec:O({executor:Y(["Operator","Job","External"]).catch("Operator"),suspend:W().
catch(!1),timeout:D().catch(te),retryPolicy:O({maxRetries:D().catch(3)}).catch({maxRetries:3})}).catch({executor:"Operat\
or",suspend:!1,timeout:te,retryPolicy:{maxRetries:3}}),status:Z.prefault({})});function Ne(e){let{metadata:n,spec:t,status:r}=De.
parse(e);return{name:n.name,namespace:n.namespace,generation:n.generation,createdAt:n.creationTimestamp===void 0?void 0:
new Date(n.creationTimestamp),isBeingDeleted:n.deletionTimestamp!==void 0,request:n.annotations[re],executor:t.executor,
isSuspended:t.suspend,timeoutSeconds:t.timeout,maxRetries:t.retryPolicy.maxRetries,status:r}}s(Ne,"observedSync");function _({
generation:e,status:n}){return e!==void 0&&n.observedGeneration>=0&&n.observedGeneration<e}s(_,"isSpecAhead");function k({
request:e,status:n}){return e!==void 0&&e!==""&&e!==n.lastHandledRequest}s(k,"isRequestOpen");function He(e){let{phase:n}=e.
status;return(n==="Completed"||n==="Failed"||n==="Cancelled")&&!_(e)&&!k(e)}s(He,"hasEnded");var se=["Unhealthy","Degraded","Unknown","Starting","Healthy"];function Le(e,n){let t=e.map(o=>({...E(o),...b(o,n)})),r=e.
flatMap(({status:o})=>o.syncState??[]),a=s(o=>r.reduce((d,u)=>d+o(u),0),"sum"),i=Ue(e);return{syncs:e.length,phases:Ge(e),
health:je(t),issues:{total:a(({totalIssues:o})=>o),processed:a(({processedIssues:o})=>o),failed:a(({failedIssues:o})=>o)},
...i===void 0?{}:{oldestSync:i},neverCompleted:e.filter(({status:o})=>o.syncState?.lastSyncTime===void 0).length,attention:ie(
t.filter(({health:o})=>o==="Unhealthy"||o==="Degraded"))}}s(Le,"summaryOf");function ie(e){return e.toSorted((n,t)=>se.indexOf(
n.health)-se.indexOf(t.health)||ae(n.namespace??"",t.namespace??"")||ae(n.name,t.name))}s(ie,"worstFirst");function E({name:e,
namespace:n}){return n===void 0?{name:e}:{name:e,namespace:n}}s(E,"identityOf");function Ue(e){return e.flatMap(t=>{let r=t.
status.syncState?.lastSyncTime;return r===void 0?[]:[{...E(t),lastSyncTime:r}]}).toSorted((t,r)=>Date.parse(t.lastSyncTime)-
Date.parse(r.lastSyncTime))[0]}s(Ue,"oldestOf");function Ge(e){let n={Pending:0,Scheduled:0,Running:0,Completed:0,Failed:0,
Cancelled:0};for(let{status:t}of e)n[t.phase]++;return n}s(Ge,"phaseCounts");function je(e){let n={Healthy:0,Degraded:0,
Unhealthy:0,Starting:0,Unknown:0};for(let{health:t}of e)n[t]++;return n}s(je,"healthCounts");function ae(e,n){return e<n?
-1:+(e>n)}s(ae,"compareText");function oe(e){let n=q.find(t=>t===e);return n===void 0?"Read the message, and docs/errors.md for its reason.":ze[n]}s(oe,
"adviceFor");var ze={AuthenticationFailed:"Make a new token, and check the Secret that spec.source and spec.destination \
name, or JIRA_EMAIL and JIRA_PAT.",PermissionDenied:'Give the user "Browse projects" in Jira, or write access to the rep\
ository, as the message says.',NotFound:"Check the name in the spec for typing mistakes, and that the user may see what \
it names.",InvalidQuery:"Try spec.target.jqlQuery in Jira's issue search with the same user, and correct it.",InvalidSpec:"\
Correct the field that the message names, and apply the manifest again.",RateLimited:"Run less often, ask for changes on\
ly (syncType: incremental), or spread the schedules of several syncs.",JiraUnavailable:"See whether Jira is up and spec.\
source.url right; a company's certificate or proxy may be in the way.",MalformedResponse:"Check Jira's address with its \
context path, and proxies that put a login page between.",Incomplete:"Run it again; if it lasts, check that the user may\
 see every issue of the project.",RepositoryUnavailable:"See whether the Git server is up and spec.destination.repositor\
y right.",PushRejected:"Allow the user to push to spec.destination.branch, or choose another branch.",PushConflict:"Run \
it at another time, or give it a branch of its own.",ClusterUnavailable:"See whether the API server answers: kubectl get\
 --raw /readyz",ClusterConflict:"See who else changes the resource: kubectl get jirasync NAME -o yaml --show-managed-fie\
lds",Timeout:"Raise spec.timeout, narrow the target, or ask for changes only (syncType: incremental).",Cancelled:"Run it\
 again when you like.",IssuesFailed:"Mend what the message tells of the issues, or raise spec.failurePolicy.maxFailedIss\
ues.",Internal:"Report it with the message and the log of the run."};function Je(e,n){let t=[Be(e,n),Xe(e),Ye(e),Qe(e),Ve(e),Ze(e),Ke(e),en(e),nn(e)].filter(a=>a!==void 0),r=s(a=>t.filter(i=>i.
severity===a),"bySeverity");return[...r("error"),...r("warning"),...r("info"),tn(e,n)]}s(Je,"findingsOf");function qe(e){
let{name:n,namespace:t}=E(e),r=t===void 0?n:`${n} -n ${t}`,a=`kubectl describe jirasync ${r}`;switch(e.status.phase){case"\
Running":return[`jirasync watch ${r}`,`jirasync cancel ${r}`,a];case"Pending":return[`jirasync wait ${r}`,a];case"Schedu\
led":case"Completed":case"Cancelled":return[`jirasync trigger ${r}`,a];case"Failed":return[a,`jirasync trigger ${r}`,`ji\
rasync wait ${r}`];default:return e.status.phase}}s(qe,"nextCommands");function Be(e,n){let t=C(e,n);if(t===void 0)return;
let{reason:r,message:a}=b(e,n);return{severity:"error",reason:r,message:a,advice:We(e,t.kind)}}s(Be,"standingStill");function We({
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
e.lastError??"nothing says why"}`;return{severity:"error",reason:r,message:d,advice:`${o} ${oe(r)}`}}s(Xe,"failure");function Ye({
status:e}){return e.phase!=="Cancelled"?void 0:{severity:"warning",reason:"Cancelled",message:e.conditions.find(({type:t})=>t===
"Ready")?.message??"The run was cancelled",advice:"Run it again when you like."}}s(Ye,"cancellation");function Qe({isBeingDeleted:e}){
return e?{severity:"warning",reason:"Deleting",message:"The resource is being deleted; a finalizer keeps it until its ru\
n has ended"}:void 0}s(Qe,"deletion");function Ve(e){if(!_(e))return;let{generation:n,status:t}=e,r=`The spec was change\
d (generation ${n}) after the status was written for generation ${t.observedGeneration}`,a=t.phase==="Running"?"The next\
 run uses the new spec.":"Run it again to use the new spec.";return{severity:"warning",reason:"SpecChanged",message:r,advice:a}}
s(Ve,"unreadSpec");function Ze(e){if(!k(e))return;let n=`A run was asked for (${e.request}) and has not begun`,t=e.executor===
"External"?"Start the workflow that runs it, or run jirasync sync --cluster.":"See whether the operator runs and watches\
 this namespace.";return{severity:"warning",reason:"RequestOpen",message:n,advice:t}}s(Ze,"openRequest");function Ke({isSuspended:e,
name:n,namespace:t}){return e?{severity:"warning",reason:"Suspended",message:"No new run is started while it is suspende\
d",advice:`Go on with kubectl patch jirasync ${t===void 0?n:`${n} -n ${t}`} --type=merge -p '{"spec":{"suspend":false}}'`}:
void 0}s(Ke,"suspension");function en({status:e,maxRetries:n}){let{phase:t,retryCount:r=0,lastError:a}=e;if(r===0)return;
let i=a===void 0?"":` after ${a}`,o=`Tried again ${r} of at most ${n} times${i}`;return{severity:t==="Running"?"warning":
"info",reason:"Retried",message:o}}s(en,"retries");function nn({status:e}){let n=e.syncState?.failedIssues??0;return n===
0?void 0:{severity:"warning",reason:"IssuesFailed",message:`${n} of ${e.syncState?.totalIssues} issues could not be mirr\
ored`,advice:"The log of the run names them; every run tries them again first."}}s(nn,"failedIssues");function tn(e,n){let{
phase:t,progress:r,syncState:a}=e.status,i=r?.stage===void 0?"":` (${r.stage})`,o=a?.lastSyncTime,d=o===void 0?"No run h\
as completed yet.":`The last complete run ended ${T(n.getTime()-Date.parse(o))} ago.`,u=t==="Running"?`${r?.percentage??
0}% of the issues are done, ${a?.issues??"0/0"}${i}. ${d}`:`${b(e,n).message.replace(/\.$/,"")}. ${d}`;return{severity:"\
info",reason:t,message:u}}s(tn,"standing");function f(e){return e.toISOString().replace(/\.\d+Z$/,"Z")}s(f,"rfc3339");function de(e,n,t,r){let a=rn(n);return V.map(i=>{let o=a.includes(i)?"True":"False",d=e.find(c=>c.type===i),u=d?.status===
o?d.lastTransitionTime:f(r);return{type:i,status:o,reason:sn(i,n),message:on(i,n),observedGeneration:t,lastTransitionTime:u}})}
s(de,"conditionsOf");function rn(e){switch(e.kind){case"waiting":return["Reconciling"];case"running":return["Processing",
"Progressing","Reconciling"];case"completed":return["Ready"];case"failed":return e.failure.retryable?["Failed"]:["Failed",
"Stalled"];case"cancelled":return["Stalled"];default:return e}}s(rn,"trueIn");function sn(e,n){switch(n.kind){case"waiti\
ng":return n.reason;case"running":return an[e]??"SyncInProgress";case"completed":return"SyncCompleted";case"failed":return n.
failure.reason;case"cancelled":return"Cancelled";default:return n}}s(sn,"reasonOf");var an={Processing:"SyncActive",Progressing:"\
ProgressMade"};function on(e,n){return n.kind==="failed"?n.failure.message:n.kind==="running"&&e==="Processing"?n.activity:
n.message}s(on,"messageOf");var dn=2e3,un=15e3,cn=720*60*60*1e3;function ue(e,n,t,r){let a=e.rateSample,i=a===void 0?Number.NaN:r.getTime()-Date.parse(
a.time),o={time:r.toISOString(),processedIssues:n};if(a===void 0||i<0)return{...e,rateSample:o};if(i<dn)return e;let d=ce(
e),u=(n-a.processedIssues)*1e3/i,c=d===void 0?u:d+(1-Math.exp(-i/un))*(u-d),l={...e,rateSample:o,processingRate:ln(c)};return d===
void 0?l:U(l,t-n,r)}s(ue,"measured");function U(e,n,t){let r=ce(e)??0,{estimatedCompletion:a,...i}=e,o=n*1e3/r;return n<=
0||r===0||o>cn?i:{...i,estimatedCompletion:f(new Date(t.getTime()+o))}}s(U,"estimated");function G(e){let{estimatedCompletion:n,
rateSample:t,...r}=e;return r}s(G,"unmeasured");function ce({processingRate:e}){return e===void 0?void 0:Number.parseFloat(
e)}s(ce,"rateOf");function ln(e){return e>=100?`${e.toFixed(0)}/s`:e>=10?`${e.toFixed(1)}/s`:`${e.toFixed(e>=1?2:4)}/s`}
s(ln,"rateText");var fn={totalIssues:0,processedIssues:0,successfulIssues:0,failedIssues:0,issues:"0/0",createdIssues:0,updatedIssues:0,deletedIssues:0,
unchangedIssues:0};function w({progress:e,syncState:n}){return{progress:e??{...F(0),totalOperations:N.length,completedOperations:0},
syncState:n??{...fn,healthStatus:"Unknown"}}}s(w,"runOf");function le(e){let{lastSyncTime:n,commit:t,configHash:r}=e??{},
{progress:a,syncState:i}=w({});return{progress:{...a,stage:m(void 0)},syncState:{...i,...n===void 0?{}:{lastSyncTime:n},
...t===void 0?{}:{commit:t},...r===void 0?{}:{configHash:r}}}}s(le,"freshRun");function fe({progress:e,syncState:n},{operation:t}){
let r=Math.max(e.completedOperations,N.indexOf(t));return{progress:{...G(e),currentOperation:t,completedOperations:r,stage:m(
t)},syncState:n}}s(fe,"withOperation");function pe({progress:e,syncState:n},{total:t,at:r}){let a=ge(n,{totalIssues:Math.
max(t,n.processedIssues)}),i={...e,...F(he(e,a))},o=e.estimatedCompletion!==void 0,d=a.totalIssues-a.processedIssues;return{
progress:o?U(i,d,r):i,syncState:a}}s(pe,"withTotal");function me({progress:e,syncState:n},t){let{created:r,updated:a,unchanged:i,
failed:o,at:d}=t,u=r+a+i,c=n.processedIssues+u+o,l=ge(n,{processedIssues:c,totalIssues:Math.max(n.totalIssues,c),successfulIssues:n.
successfulIssues+u,failedIssues:n.failedIssues+o,createdIssues:n.createdIssues+r,updatedIssues:n.updatedIssues+a,unchangedIssues:n.
unchangedIssues+i}),A={...e,...F(he(e,l)),stage:m(e.currentOperation)};return{progress:ue(A,c,l.totalIssues,d),syncState:l}}
s(me,"withProcessed");function j({progress:e,syncState:n},t){let{stage:r,...a}=G(e);if(!t)return{progress:a,syncState:n};
let{currentOperation:i,...o}=a;return{progress:{...o,...F(100),completedOperations:o.totalOperations},syncState:n}}s(j,"\
ended");function ge(e,n){let t={...e,...n};return{...t,issues:`${t.processedIssues}/${t.totalIssues}`}}s(ge,"withIssues");
function he({percentage:e},{processedIssues:n,totalIssues:t}){let r=t===0?0:Math.floor(n/t*100);return Math.max(e,Math.min(
r,99))}s(he,"percentageOf");function F(e){return{percentage:e,percentageText:`${e}%`}}s(F,"reached");var pn={phase:"Pending",observedGeneration:-1,conditions:[]};function mn(e,n){switch(n.kind){case"pending":return e.phase===
"Running"?e:hn(e,n);case"scheduled":return e.phase==="Running"?e:yn(e,n);case"started":return Sn(e,n);case"failed":return vn(
e,n)?On(e,n):e;case"cancelled":return z(e)?e:Rn(e,n);default:return e.phase==="Running"?gn(e,n):e}}s(mn,"nextStatus");function gn(e,n){
let t=w(e);switch(n.kind){case"configured":return p(e,{...t,syncState:{...t.syncState,configHash:n.configHash}},n.at);case"\
operation-started":return p(e,fe(t,n),n.at);case"discovered":return p(e,pe(t,n),n.at);case"processed":return p(e,me(t,n),
n.at);case"deleted":{let r=t.syncState.deletedIssues+n.issues;return p(e,{...t,syncState:{...t.syncState,deletedIssues:r}},
n.at)}case"waiting":{let r=S(`${n.message} (waiting ${be(n.seconds)})`);return p(e,{...t,progress:{...t.progress,stage:r}},
n.at)}case"retrying":return bn(e,t,n);case"completed":return xn(e,t,n);default:return n}}s(gn,"running");function hn(e,{
generation:n,at:t}){let r={kind:"waiting",reason:"SyncPending",message:"Waiting for its turn"};return x({...e,phase:"Pen\
ding",observedGeneration:n},r,t)}s(hn,"pending");function yn(e,{generation:n,nextSyncTime:t,at:r}){let a=f(t);if(z(e))return{
...e,nextSyncTime:a,lastStatusUpdate:f(r)};let i={kind:"waiting",reason:"SyncScheduled",message:`The next sync starts at\
 ${a}`};return x({...e,phase:"Scheduled",observedGeneration:n,nextSyncTime:a},i,r)}s(yn,"scheduled");function Sn(e,n){let{
operationID:t,generation:r,configHash:a,retryCount:i=0,request:o,at:d}=n,{lastError:u,nextSyncTime:c,...l}=e,{progress:A,
syncState:Oe}=le(e.syncState),J=i>0,Re=J&&e.phase==="Running"?e.syncState?.startTime:void 0,ve={...l,phase:"Running",observedGeneration:r,
retryCount:i,...J&&u!==void 0?{lastError:u}:{},...o===void 0?{}:{lastHandledRequest:o}},Te={...Oe,operationID:t,startTime:Re??
f(d),...a===void 0?{}:{configHash:a}};return p(ve,{progress:A,syncState:Te},d)}s(Sn,"started");function bn(e,n,{failure:t,
retryCount:r,seconds:a,at:i}){let o=S(`Trying again in ${be(a)} (retry ${r}): ${t.message}`),d={...e,retryCount:r,lastError:Se(
t)};return p(d,{...n,progress:{...n.progress,stage:o}},i)}s(bn,"retrying");function xn(e,n,{commit:t,at:r}){let{lastError:a,
...i}=e,{progress:o,syncState:d}=j(n,!0),u={...d,lastSyncTime:f(r),...t===null?{}:{commit:t}},c={...i,phase:"Completed",
progress:o,syncState:u};return x(c,{kind:"completed",message:ee(c)},r)}s(xn,"completed");function On(e,{failure:n,generation:t,
at:r}){let a=t??e.observedGeneration,i={...ye(e),phase:"Failed",observedGeneration:a,lastError:Se(n)},o=S(n.message);return x(
i,{kind:"failed",failure:{...n,message:o}},r)}s(On,"failed");function Rn(e,{message:n,at:t}){return x({...ye(e),phase:"C\
ancelled"},{kind:"cancelled",message:S(n)},t)}s(Rn,"cancelled");function ye(e){return e.phase==="Running"?{...e,...j(w(e),
!1)}:e}s(ye,"stopped");function p(e,{progress:n,syncState:t},r){let a={kind:"running",message:P(n,t),activity:n.stage??m(
n.currentOperation)};return x({...e,progress:n,syncState:t},a,r)}s(p,"underWay");function x(e,n,t){let{syncState:r}=w(e);
return{...e,syncState:{...r,healthStatus:y(e)},conditions:de(e.conditions,n,e.observedGeneration,t),lastStatusUpdate:f(t)}}
s(x,"settled");function z({phase:e}){return e==="Completed"||e==="Failed"||e==="Cancelled"}s(z,"hasEnded");function vn(e,{
generation:n}){return!z(e)||(n??-1)>e.observedGeneration}s(vn,"canFail");function Se({reason:e,message:n}){return S(`${e}\
: ${n}`)}s(Se,"errorText");function be(e){return e<120?`${Math.ceil(e)} s`:`${Math.ceil(e/60)} min`}s(be,"duration");var g={completed:0,failed:1,invalidSpec:2,timeout:3,cancelled:130};function Tn(e){if("reason"in e)return xe(e.reason);if(e.
phase==="Completed")return g.completed;if(e.phase==="Cancelled")return g.cancelled;let n=e.conditions.find(({type:t,status:r})=>t===
"Failed"&&r==="True");return xe(n?.reason)}s(Tn,"exitCode");function xe(e){switch(e){case"InvalidSpec":return g.invalidSpec;case"\
Timeout":return g.timeout;case"Cancelled":return g.cancelled;default:return g.failed}}s(xe,"codeOfReason");export{K as a,Ie as b,Ee as c,T as d,we as e,g as f,Tn as g,b as h,re as i,Ne as j,_ as k,k as l,He as m,Le as n,ie as o,
E as p,Je as q,qe as r,pn as s,mn as t};
