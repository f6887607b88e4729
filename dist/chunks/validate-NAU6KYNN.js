import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as J,d as N,e as G,h as C,i as M,j as W,k as z,l as B,m as P}from"./chunk-ENVRLAKN.js";import{a as q}from"./chunk-ABRBK3FU.js";
import{c as D,j,k as V,p as _,z as H}from"./chunk-EHDJ5LJS.js";import"./chunk-KQK7443N.js";import"./chunk-GKFPDETC.js";
import{a as L}from"./chunk-VJEZRUMY.js";import"./chunk-MXHIWBKG.js";import"./chunk-ULWLLOGY.js";import"./chunk-W7CLRVBM.js";
import"./chunk-5T4NDAUZ.js";import"./chunk-US3CIJCB.js";import{j as U}from"./chunk-YRJVZIPG.js";import{
d as T,g as A,m as h}from"./chunk-OPXG4YK7.js";import"./chunk-TFGBKQWM.js";import{c as k,i as $}from"./chunk-F3KVN5GY.js";
import{a as s,f as R,g as b}from"./chunk-KUM6ZNSD.js";import{readFile as gn}from"node:fs/promises";var Q=h({full_name:T()}).nullish(),mn=h({pull_request:h({number:A(),head:h({sha:T(),repo:Q})}).optional(),workflow_run:h(
{event:T(),head_repository:Q}).optional()});async function Y({env:n,log:r}){let t=n.GITHUB_REPOSITORY??"",e=n.GITHUB_SHA??
"",o=n.GITHUB_EVENT_PATH,i=mn.safeParse(o?hn(await gn(o,"utf8")):{});if(!i.success)return r.line("The event of the workf\
low can't be read: it is taken for one of a fork."),{repository:t,sha:e,isFork:!0};let a=i.data.pull_request;if(a===void 0)
return{repository:t,sha:e,isFork:!yn(n.GITHUB_EVENT_NAME??"",i.data,t)};let{sha:c,repo:l}=a.head;return{repository:t,sha:c,
pullRequest:a.number,isFork:l?.full_name!==t}}s(Y,"triggeringEvent");var K=new Set(["push","schedule","workflow_dispatch",
"repository_dispatch","merge_group"]);function yn(n,{workflow_run:r},t){return n!=="workflow_run"?K.has(n):r!==void 0&&(r.
event==="pull_request"||K.has(r.event))&&r.head_repository?.full_name===t}s(yn,"isOfWriter");function hn(n){try{return JSON.
parse(n)}catch{return}}s(hn,"parsed");import{readFile as Sn}from"node:fs/promises";import{join as wn}from"node:path";function X(n){let r=n.flatMap(({result:e})=>e.ok?[]:e.problems.map(({source:o,line:i=1,column:a=1,message:c})=>({level:"\
error",file:o,line:i,column:a,title:"Invalid manifest",message:c})));return{syncs:n.flatMap(({source:e,result:o})=>o.ok?
o.manifests.map(i=>({file:e,resource:i})):[]),findings:r}}s(X,"readSources");async function F({file:n,resource:r},t,e,o){
return{...o,file:n,...W(await Sn(wn(e,n),"utf8"),r,t)}}s(F,"findingAt");async function Z(n,r){let t=D(n).map(({sync:e,earlier:o})=>{
let i={level:"error",title:"Repeated name",message:z(e.resource,o.file)};return F(e,["metadata","name"],r,i)});return Promise.
all(t)}s(Z,"repeatedNames");function en(n,{env:r},t){let e=s(o=>({kind:"none",why:o}),"none");return n.flag("plan")===!1?e("the input plan is false"):
t?e("the manifests are, or may be, from a fork, whose author must not read Jira through this check"):(n.text("jira-token")??
_(r,"JIRA_PAT"))===void 0?e("no Jira token is given"):(n.text("jira-url")??_(r,"JIRA_BASE_URL"))===void 0?e("no input ji\
ra-url is given, and the token is not sent to an address that a manifest names"):{kind:"given"}}s(en,"jiraAccess");async function tn(n,r,t,e){
let o=t.env.GITHUB_WORKSPACE??".",i=s((f,m)=>F(n,f,o,m),"at"),a;try{a=await Rn(n,r,t)}catch(f){if(!(f instanceof $))throw f;
let m=`It was not planned: ${f.message}.`;return{sync:n,findings:[await i(["spec","source"],{level:"error",title:"Not pl\
anned",message:m})]}}let c=await bn(a,t,e);if(c!==void 0)return{sync:n,findings:[await i(nn(n),I(c,"Jira"))]};let{outcome:l}=await B(
a,t,e),d=l.kind==="cancelled"?void 0:l.report,u={sync:n,...d===void 0?{}:{report:d}};if(l.kind!=="failed")return{...u,findings:[]};
let g=l.failure.reason==="InvalidQuery"||l.failure.reason==="IssuesFailed"?await i(nn(n),I(l.failure,"Jira")):await i(["\
spec","destination","repository"],I(l.failure,"the destination"));return{...u,findings:[g]}}s(tn,"planSync");async function Rn({
resource:n},r,t){let{spec:e}=n,o=await H(n,r,t),{caFile:i}=o.git,a=M(r,e.destination.repository,i===void 0?{}:{caFile:i},
t),c={...e.retryPolicy,maxRetries:0};return{resource:{...n,spec:{...e,retryPolicy:c}},settings:{...o,git:a},dryRun:!0}}s(
Rn,"requestedRun");async function bn({resource:{spec:n},settings:r},t,e){try{var o=[];try{let d=R(o,await j(n,r,t,{emit:s(
()=>{},"emit")}).connectJira(e),!0);n.target.jqlQuery!==void 0&&await d.count(n.target.jqlQuery,e);return}catch(i){var a=i,
c=!0}finally{var l=b(o,a,c);l&&await l}}catch(d){if(d instanceof k&&d.failure.reason!=="Cancelled")return d.failure;throw d}}
s(bn,"askJira");function nn({resource:n}){return["spec","target",...Object.keys(n.spec.target).slice(0,1)]}s(nn,"targetP\
ath");function I(n,r){let t=n.reason==="InvalidQuery"||n.reason==="InvalidSpec",e=r==="Jira"&&!n.retryable;return{level:t||
e?"error":"warning",title:t?n.reason:`Not planned: ${n.reason}`,message:n.message}}s(I,"spoken");var rn=100;function y({findings:n}){return n.filter(({level:r})=>r==="error")}s(y,"errorsOf");function S(n){let r=y(n),t=new Set(
r.map(({file:i})=>i)).size,e=`${n.files} ${n.files===1?"manifest file":"manifest files"}`;if(t>0)return`${t} of ${e} ${t===
1?"has":"have"} errors`;let o=O(n);return o===void 0?`${e} valid`:`${e} valid, ${o===0?"no change":`${o} ${o===1?"change":
"changes"}`} planned`}s(S,"headlineOf");function O({syncs:n}){let r=n.flatMap(({report:t})=>t?.planned??[]);return n.some(
({report:t})=>t!==void 0)?r.length:void 0}s(O,"changesOf");function w(n,r,t,e){return`${[`## ${y(n).length>0?"\u274C":n.
findings.length>0?"\u26A0\uFE0F":"\u2705"} jirasync: ${e.text(S(n))}`,kn(n.findings,r,e),Tn(n.syncs,e),...n.syncs.flatMap(
a=>xn(a,t,e)),...n.notDone.map(a=>`\u2139\uFE0F ${e.text(a)}`)].filter(a=>a!=="").join(`

`)}
`}s(w,"validationReport");function kn(n,r,t){if(n.length===0)return"";let e=n.slice(0,rn).map(o=>[o.level==="error"?"\u274C":
"\u26A0\uFE0F",$n(o,r,t),t.text(o.message)]);return`${P(["","place","what is wrong"],e)}${sn(n.length,rn,"problems")}`}s(
kn,"findingsTable");function $n({file:n,line:r,column:t},e,o){let i=`${n}:${r}:${t}`;if(e===void 0)return o.text(i);let a=n.
split("/").map(encodeURIComponent).join("/");return o.link(i,`${e}/${a}#L${r}`)}s($n,"placeLink");function Tn(n,r){if(n.
length===0)return"";let t=n.map(({sync:{resource:e},report:o})=>[r.text(e.metadata.name),r.text(U(e.spec.target)),r.text(
e.spec.schedule??""),...Pn(o)]);return P(["sync","target","schedule","create","update","delete","unchanged","failed"],t)}
s(Tn,"syncsTable");function Pn(n){if(n===void 0)return["not planned","","","",""];let{created:r,updated:t,deleted:e,unchanged:o,
failed:i}=n;return[r.length,t.length,e.length,o,i.length]}s(Pn,"counts");var on={delete:0,create:1,update:2};function xn({
sync:{resource:n},report:r},t,e){let o=(r?.planned??[]).toSorted((d,u)=>on[d.action]-on[u.action]);if(o.length===0)return[];
let i=o.slice(0,t).map(({key:d,action:u,why:p})=>[e.text(d),u,e.text(p)]),a=e.text(n.metadata.name),c=`${o.length} ${o.length===
1?"change":"changes"}`,l=P(["issue","action","why"],i)+sn(o.length,t,"changes");return[`<details><summary>Plan of ${a}: ${c}\
</summary>

${l}

</details>`]}s(xn,"changesTable");function sn(n,r,t){return n>r?`

and ${n-r} more ${t}`:""}s(sn,"more");var an=20;async function cn(n,r,t,e,o){var g=[];try{let i=t.flag("comment")!==!1&&r.pullRequest!==void 0;let a=t.text("c\
heck");if(!i&&a===void 0)return{notDone:[]};let c=t.text("github-token");if(c===void 0)return{notDone:["There is no comm\
ent and no check run: no github-token is given."]};if(r.repository==="")return{notDone:["There is no comment and no chec\
k run: GITHUB_REPOSITORY is not set."]};let l=R(g,En(c,e),!0);let d=[];let u=s(async(un,fn)=>{try{return await fn()}catch(E){
if(!(E instanceof k)||o.aborted)throw E;let pn=r.isFork&&r.pullRequest!==void 0?" A pull request from a fork has a token\
 that may only read.":"";d.push(`${un} could not be written: ${E.failure.message}${pn}`);return}},"attempt");let p=i?await u(
"The comment",()=>_n(l,n,r,e,o)):void 0;a!==void 0&&r.sha!==""&&await u("The check run",()=>Fn(l,a,n,r,e,o));return{notDone:d,
...p===void 0?{}:{commentUrl:p}}}catch(f){var m=f,dn=!0}finally{var v=b(g,m,dn);v&&await v}}s(cn,"publishValidation");function En(n,{
env:r,log:t,redactor:e}){return new G({apiUrl:J(r),token:n},{env:r,now:Date.now,random:Math.random,sleep:V,redactor:e,onWait:s(
({seconds:o,message:i})=>t.line(`${i} (next try in ${o} s)`),"onWait")})}s(En,"clientOf");function _n(n,r,{repository:t,
pullRequest:e=0,sha:o},{env:i,markdown:a},c){let l=`validate-${(i.GITHUB_WORKFLOW??"").toLowerCase().replaceAll(/[^a-z0-9]+/g,
"-")}`,u=`${w(r,x(i,t,o),an,a)}
${In(i,t,o)}`;return C(n,{repository:t,number:e,name:l,body:u},c)}s(_n,"writeComment");async function Fn(n,r,t,{repository:e,
sha:o},{env:i,redactor:a,markdown:c},l){let d=y(t).length>0,u=ln(i,e),p={repository:e,sha:o,name:r,conclusion:d?"failure":
t.findings.length>0?"neutral":"success",title:S(t),summary:w(t,x(i,e,o),an,c),annotations:t.findings.map(({column:g,message:f,
...m})=>({...m,col:g,message:a.redact(f)})),...u===void 0?{}:{detailsUrl:u}};await N(n,p,l)}s(Fn,"writeCheckRun");function x(n,r,t){
let e=n.GITHUB_SERVER_URL;return e&&r!==""&&t!==""?`${e}/${r}/blob/${t}`:void 0}s(x,"fileUrl");function ln(n,r){let{GITHUB_SERVER_URL:t,
GITHUB_RUN_ID:e}=n;return t&&e?`${t}/${r}/actions/runs/${e}`:void 0}s(ln,"runUrl");function In(n,r,t){let e=ln(n,r),o=`<\
sub>For ${t.slice(0,10)}`;return e===void 0?`${o}</sub>`:`${o}, by [this run](${e})</sub>`}s(In,"footer");var On=100,Re=s(async(n,r,t)=>{try{return await vn(n,r,t)}catch(e){for(let[o,i]of Object.entries(L.refusedOutputs))r.setOutput(
o,i);throw e}},"run"),vn=s(async(n,r,t)=>{let e=await Y(r),o=r.env.GITHUB_WORKSPACE??".",i=await q(n.text("manifest")??"",
o,{});if(!i.every(({isFile:f})=>f))throw new $("the input manifest is YAML, but must name files, such as jirasyncs/**/*.\
yaml");let{syncs:a,findings:c}=X(i),l=await Z(a,o),d=await An(a,e,n,r,t),u={files:i.length,syncs:d.syncs,findings:Un([...c,
...l,...d.syncs.flatMap(f=>f.findings)]),notDone:d.notDone},p=await cn(u,e,n,r,t),g={...u,notDone:[...u.notDone,...p.notDone]};
return Dn(g,e,r),jn(g,p.commentUrl,r),y(u).length===0},"validate");async function An(n,{isFork:r},t,e,o){let i=en(t,e,r);
if(i.kind==="none"){let c=`The queries were not checked against Jira, and no plan was made: ${i.why}.`;return{syncs:n.map(
l=>({sync:l,findings:[]})),notDone:n.length===0?[]:[c]}}let a=[];for(let c of n)a.push(await tn(c,t,e,o));return{syncs:a,
notDone:[]}}s(An,"planAll");function Un(n){let[r,t]=[n.filter(({level:e})=>e==="error"),n.filter(({level:e})=>e==="warni\
ng")];return[...r,...t]}s(Un,"worstFirst");function Dn(n,r,t){let{log:e,env:o}=t;for(let{level:a,file:c,line:l,column:d,
message:u}of n.findings)e.line(`${c}:${l}:${d}: ${a}: ${u}`);for(let a of n.notDone)e.line(a);e.line(S(n));for(let{column:a,
...c}of n.findings)t.annotate({...c,col:a});for(let a of n.notDone)t.annotate({level:"notice",title:"jirasync: not done",
message:a});let i=x(o,r.repository,r.sha);t.addSummary(w(n,i,On,t.markdown))}s(Dn,"tell");function jn(n,r,t){let e={valid:y(
n).length===0,manifests:n.files,problems:n.findings.length,changes:O(n)??"","comment-url":r??""};for(let[o,i]of Object.entries(
e))t.setOutput(o,String(i))}s(jn,"writeOutputs");export{Re as run};
