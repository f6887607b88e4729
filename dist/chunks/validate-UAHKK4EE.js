import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as q,d as L,e as W,h as B,i as M,j as Q,k as T}from"./chunk-2PJMQFLK.js";import{a as z}from"./chunk-WWKTZOLU.js";
import{e as G,f as H,j as O,w as N}from"./chunk-WMTLDXKK.js";import"./chunk-2ZPQDZR3.js";import"./chunk-GKFPDETC.js";
import{a as K}from"./chunk-DDC67NNV.js";import"./chunk-T6PEOJIJ.js";import"./chunk-LGZISGTL.js";import{
f as m,g as U}from"./chunk-4CZJ5VLM.js";import"./chunk-62KOVNUQ.js";import"./chunk-65K5VP22.js";import{
j as V}from"./chunk-32WCK34T.js";import{d as F,g as J,m as S}from"./chunk-D4EQACLH.js";import{e as _,h as j,
i as C}from"./chunk-FL2ZMYUT.js";import{c as $,i as P}from"./chunk-F3KVN5GY.js";import{a as s,f as b,g as k}from"./chunk-KUM6ZNSD.js";import{readFile as pn}from"node:fs/promises";var yn=S({pull_request:S({number:J(),head:S({sha:F(),repo:S({full_name:F()}).nullish()})}).optional()});async function Y({
env:n,log:r}){let e=n.GITHUB_REPOSITORY??"",t=n.GITHUB_SHA??"",i=n.GITHUB_EVENT_PATH;if(!i)return{repository:e,sha:t,isFork:!1};
let o=yn.safeParse(hn(await pn(i,"utf8")));if(!o.success)return r.line("The event of the workflow can't be read: it is t\
aken for one of a fork."),{repository:e,sha:t,isFork:!0};let a=o.data.pull_request;if(a===void 0)return{repository:e,sha:t,
isFork:!1};let{sha:c,repo:d}=a.head;return{repository:e,sha:c,pullRequest:a.number,isFork:d?.full_name!==e}}s(Y,"trigger\
ingEvent");function hn(n){try{return JSON.parse(n)}catch{return}}s(hn,"parsed");import{readFile as Sn}from"node:fs/promises";import{join as wn}from"node:path";function X(n,{metadata:r},e){let t=new j,o=[...C(n,{lineCounter:t,prettyErrors:!1})].find(a=>a.getIn(["metadata","name"])===
r.name);for(let a=e.length;o!==void 0&&a>0;a--){let c=o.getIn(e.slice(0,a),!0);if(!_(c)||c.range===void 0||c.range===null)
continue;let{line:d,col:l}=t.linePos(c.range[0]);return{line:d,column:l}}return{line:1,column:1}}s(X,"placeOf");function Z(n){let r=n.flatMap(({result:t})=>t.ok?[]:t.problems.map(({source:i,line:o=1,column:a=1,message:c})=>({level:"\
error",file:i,line:o,column:a,title:"Invalid manifest",message:c})));return{syncs:n.flatMap(({source:t,result:i})=>i.ok?
i.manifests.map(o=>({file:t,resource:o})):[]),findings:r}}s(Z,"readSources");async function E({file:n,resource:r},e,t,i){
return{...i,file:n,...X(await Sn(wn(t,n),"utf8"),r,e)}}s(E,"findingAt");async function nn(n,r){let e=new Map,t=[];for(let i of n){
let{name:o,namespace:a}=i.resource.metadata,c=`${a??""}/${o}`,d=e.get(c);if(d===void 0){e.set(c,i);continue}let u={level:"\
error",title:"Repeated name",message:`metadata.name: "${o}" is the name of a sync in ${d.file} too. Give each its own na\
me.`};t.push(await E(i,["metadata","name"],r,u))}return t}s(nn,"repeatedNames");function tn(n,{env:r},e){let t=s(i=>({kind:"none",why:i}),"none");return n.flag("plan")===!1?t("the input plan is false"):
e?t("the pull request is from a fork, whose author must not read Jira through this check"):(n.text("jira-token")??O(r,"J\
IRA_PAT"))===void 0?t("no Jira token is given"):(n.text("jira-url")??O(r,"JIRA_BASE_URL"))===void 0?t("no input jira-url\
 is given, and the token is not sent to an address that a manifest names"):{kind:"given"}}s(tn,"jiraAccess");async function rn(n,r,e,t){
let i=e.env.GITHUB_WORKSPACE??".",o=s((f,h)=>E(n,f,i,h),"at"),a;try{a=await Rn(n,r,e)}catch(f){if(!(f instanceof P))throw f;
let h=`It was not planned: ${f.message}.`;return{sync:n,findings:[await o(["spec","source"],{level:"error",title:"Not pl\
anned",message:h})]}}let c=await bn(a,e,t);if(c!==void 0)return{sync:n,findings:[await o(en(n),A(c,"Jira"))]};let{outcome:d}=await Q(
a,e,t),l=d.kind==="cancelled"?void 0:d.report,u={sync:n,...l===void 0?{}:{report:l}};if(d.kind!=="failed")return{...u,findings:[]};
let g=d.failure.reason==="InvalidQuery"||d.failure.reason==="IssuesFailed"?await o(en(n),A(d.failure,"Jira")):await o(["\
spec","destination","repository"],A(d.failure,"the destination"));return{...u,findings:[g]}}s(rn,"planSync");async function Rn({
resource:n},r,e){let{spec:t}=n,i=await N(n,r,e),{caFile:o}=i.git,a=M(r,t.destination.repository,o===void 0?{}:{caFile:o},
e),c={...t.retryPolicy,maxRetries:0};return{resource:{...n,spec:{...t,retryPolicy:c}},settings:{...i,git:a},dryRun:!0}}s(
Rn,"requestedRun");async function bn({resource:{spec:n},settings:r},e,t){try{var i=[];try{let l=b(i,await G(n,r,e,{emit:s(
()=>{},"emit")}).connectJira(t),!0);n.target.jqlQuery!==void 0&&await l.count(n.target.jqlQuery,t);return}catch(o){var a=o,
c=!0}finally{var d=k(i,a,c);d&&await d}}catch(l){if(l instanceof $&&l.failure.reason!=="Cancelled")return l.failure;throw l}}
s(bn,"askJira");function en({resource:n}){return["spec","target",...Object.keys(n.spec.target).slice(0,1)]}s(en,"targetP\
ath");function A(n,r){let e=n.reason==="InvalidQuery"||n.reason==="InvalidSpec",t=r==="Jira"&&!n.retryable;return{level:e||
t?"error":"warning",title:e?n.reason:`Not planned: ${n.reason}`,message:n.message}}s(A,"spoken");var on=100;function y({findings:n}){return n.filter(({level:r})=>r==="error")}s(y,"errorsOf");function w(n){let r=y(n),e=new Set(
r.map(({file:o})=>o)).size,t=`${n.files} ${n.files===1?"manifest file":"manifest files"}`;if(e>0)return`${e} of ${t} ${e===
1?"has":"have"} errors`;let i=v(n);return i===void 0?`${t} valid`:`${t} valid, ${i===0?"no change":`${i} ${i===1?"change":
"changes"}`} planned`}s(w,"headlineOf");function v({syncs:n}){let r=n.flatMap(({report:e})=>e?.planned??[]);return n.some(
({report:e})=>e!==void 0)?r.length:void 0}s(v,"changesOf");function R(n,r,e){return`${[`## ${y(n).length>0?"\u274C":n.findings.
length>0?"\u26A0\uFE0F":"\u2705"} jirasync: ${m(w(n))}`,kn(n.findings,r),Pn(n.syncs),...n.syncs.flatMap(o=>In(o,e)),...n.
notDone.map(o=>`\u2139\uFE0F ${m(o)}`)].filter(o=>o!=="").join(`

`)}
`}s(R,"validationReport");function kn(n,r){if(n.length===0)return"";let e=n.slice(0,on).map(({level:t,file:i,line:o,column:a,
message:c})=>[t==="error"?"\u274C":"\u26A0\uFE0F",$n(i,o,a,r),m(c)]);return`${T(["","place","what is wrong"],e)}${an(n.length,
on,"problems")}`}s(kn,"findingsTable");function $n(n,r,e,t){let i=`${n}:${r}:${e}`;if(t===void 0)return m(i);let o=n.split(
"/").map(encodeURIComponent).join("/");return U(i,`${t}/${o}#L${r}`)}s($n,"placeLink");function Pn(n){if(n.length===0)return"";
let r=n.map(({sync:{resource:e},report:t})=>[m(e.metadata.name),m(V(e.spec.target)),m(e.spec.schedule??""),...Tn(t)]);return T(
["sync","target","schedule","create","update","delete","unchanged","failed"],r)}s(Pn,"syncsTable");function Tn(n){if(n===
void 0)return["not planned","","","",""];let{created:r,updated:e,deleted:t,unchanged:i,failed:o}=n;return[r.length,e.length,
t.length,i,o.length]}s(Tn,"counts");var sn={delete:0,create:1,update:2};function In({sync:{resource:n},report:r},e){let t=(r?.
planned??[]).toSorted((d,l)=>sn[d.action]-sn[l.action]);if(t.length===0)return[];let i=t.slice(0,e).map(xn),o=m(n.metadata.
name),a=`${t.length} ${t.length===1?"change":"changes"}`,c=T(["issue","action","why"],i)+an(t.length,e,"changes");return[
`<details><summary>Plan of ${o}: ${a}</summary>

${c}

</details>`]}s(In,"changesTable");function xn({key:n,action:r,why:e}){return[m(n),r,m(e)]}s(xn,"changeRow");function an(n,r,e){
return n>r?`

and ${n-r} more ${e}`:""}s(an,"more");var cn=20;async function dn(n,r,e,t,i){var g=[];try{let o=e.flag("comment")!==!1&&r.pullRequest!==void 0;let a=e.text("c\
heck");if(!o&&a===void 0)return{notDone:[]};let c=e.text("github-token");if(c===void 0)return{notDone:["There is no comm\
ent and no check run: no github-token is given."]};if(r.repository==="")return{notDone:["There is no comment and no chec\
k run: GITHUB_REPOSITORY is not set."]};let d=b(g,Fn(c,t),!0);let l=[];let u=s(async(fn,mn)=>{try{return await mn()}catch(x){
if(!(x instanceof $)||i.aborted)throw x;let gn=r.isFork?" A pull request from a fork has a token that may only read.":"";
l.push(`${fn} could not be written: ${x.failure.message}${gn}`);return}},"attempt");let p=o?await u("The comment",()=>On(
d,n,r,t,i)):void 0;a!==void 0&&r.sha!==""&&await u("The check run",()=>En(d,a,n,r,t,i));return{notDone:l,...p===void 0?{}:
{commentUrl:p}}}catch(f){var h=f,un=!0}finally{var D=k(g,h,un);D&&await D}}s(dn,"publishValidation");function Fn(n,{env:r,
log:e}){return new W({apiUrl:q(r),token:n},{env:r,now:Date.now,random:Math.random,sleep:H,onWait:s(({seconds:t,message:i})=>e.
line(`${i} (next try in ${t} s)`),"onWait")})}s(Fn,"clientOf");function On(n,r,{repository:e,pullRequest:t=0,sha:i},{env:o,
redactor:a},c){let d=`validate-${(o.GITHUB_WORKFLOW??"").toLowerCase().replaceAll(/[^a-z0-9]+/g,"-")}`,l=R(r,I(o,e,i),cn),
u=a.redact(`${l}
${An(o,e,i)}`);return B(n,{repository:e,number:t,name:d,body:u},c)}s(On,"writeComment");async function En(n,r,e,{repository:t,
sha:i},{env:o,redactor:a},c){let d=y(e).length>0,l=ln(o,t),u={repository:t,sha:i,name:r,conclusion:d?"failure":e.findings.
length>0?"neutral":"success",title:w(e),summary:a.redact(R(e,I(o,t,i),cn)),annotations:e.findings.map(({column:p,message:g,
...f})=>({...f,col:p,message:a.redact(g)})),...l===void 0?{}:{detailsUrl:l}};await L(n,u,c)}s(En,"writeCheckRun");function I(n,r,e){
let t=n.GITHUB_SERVER_URL;return t&&r!==""&&e!==""?`${t}/${r}/blob/${e}`:void 0}s(I,"fileUrl");function ln(n,r){let{GITHUB_SERVER_URL:e,
GITHUB_RUN_ID:t}=n;return e&&t?`${e}/${r}/actions/runs/${t}`:void 0}s(ln,"runUrl");function An(n,r,e){let t=ln(n,r),i=`<\
sub>For ${e.slice(0,10)}`;return t===void 0?`${i}</sub>`:`${i}, by [this run](${t})</sub>`}s(An,"footer");var vn=100,ke=s(async(n,r,e)=>{try{return await Dn(n,r,e)}catch(t){for(let[i,o]of Object.entries(K.refusedOutputs))r.setOutput(
i,o);throw t}},"run"),Dn=s(async(n,r,e)=>{let t=await Y(r),i=r.env.GITHUB_WORKSPACE??".",o=await z(n.text("manifest")??"",
i,{});if(!o.every(({isFile:f})=>f))throw new P("the input manifest is YAML, but must name files, such as jirasyncs/**/*.\
yaml");let{syncs:a,findings:c}=Z(o),d=await nn(a,i),l=await Un(a,t,n,r,e),u={files:o.length,syncs:l.syncs,findings:_n([...c,
...d,...l.syncs.flatMap(f=>f.findings)]),notDone:l.notDone},p=await dn(u,t,n,r,e),g={...u,notDone:[...u.notDone,...p.notDone]};
return jn(g,t,r),Cn(g,p.commentUrl,r),y(u).length===0},"validate");async function Un(n,{isFork:r},e,t,i){let o=tn(e,t,r);
if(o.kind==="none"){let c=`The queries were not checked against Jira, and no plan was made: ${o.why}.`;return{syncs:n.map(
d=>({sync:d,findings:[]})),notDone:n.length===0?[]:[c]}}let a=[];for(let c of n)a.push(await rn(c,e,t,i));return{syncs:a,
notDone:[]}}s(Un,"planAll");function _n(n){let[r,e]=[n.filter(({level:t})=>t==="error"),n.filter(({level:t})=>t==="warni\
ng")];return[...r,...e]}s(_n,"worstFirst");function jn(n,r,e){let{log:t,env:i}=e;for(let{level:o,file:a,line:c,column:d,
message:l}of n.findings)t.line(`${a}:${c}:${d}: ${o}: ${l}`);for(let o of n.notDone)t.line(o);t.line(w(n));for(let{column:o,
...a}of n.findings)e.annotate({...a,col:o});for(let o of n.notDone)e.annotate({level:"notice",title:"jirasync: not done",
message:o});e.addSummary(R(n,I(i,r.repository,r.sha),vn))}s(jn,"tell");function Cn(n,r,e){let t={valid:y(n).length===0,manifests:n.
files,problems:n.findings.length,changes:v(n)??"","comment-url":r??""};for(let[i,o]of Object.entries(t))e.setOutput(i,String(
o))}s(Cn,"writeOutputs");export{ke as run};
