import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{c as H,f as J,g as N,h as C,i as q,j as M,k as z,l as P}from"./chunk-4EIQWZF5.js";import{a as G}from"./chunk-ABRBK3FU.js";
import{A as V,c as D,k as j,q as _}from"./chunk-KFME2T54.js";import"./chunk-KQK7443N.js";import"./chunk-GKFPDETC.js";
import{a as W}from"./chunk-VJEZRUMY.js";import"./chunk-MXHIWBKG.js";import"./chunk-ULWLLOGY.js";import"./chunk-W7CLRVBM.js";
import"./chunk-NEMSNROU.js";import"./chunk-VDV7FUQT.js";import{j as U}from"./chunk-YRJVZIPG.js";import{
d as T,g as A,m as h}from"./chunk-OPXG4YK7.js";import"./chunk-TFGBKQWM.js";import{c as k,i as $}from"./chunk-F3KVN5GY.js";
import{a,f as R,g as b}from"./chunk-KUM6ZNSD.js";import{readFile as fn}from"node:fs/promises";var B=h({full_name:T()}).nullish(),gn=h({pull_request:h({number:A(),head:h({sha:T(),repo:B})}).optional(),workflow_run:h(
{event:T(),head_repository:B}).optional()});async function Q({env:n,log:r}){let t=n.GITHUB_REPOSITORY??"",e=n.GITHUB_SHA??
"",o=n.GITHUB_EVENT_PATH,i=gn.safeParse(o?mn(await fn(o,"utf8")):{});if(!i.success)return r.line("The event of the workf\
low can't be read: it is taken for one of a fork."),{repository:t,sha:e,isFork:!0};let s=i.data.pull_request;if(s===void 0)
return{repository:t,sha:e,isFork:!pn(n.GITHUB_EVENT_NAME??"",i.data,t)};let{sha:c,repo:l}=s.head;return{repository:t,sha:c,
pullRequest:s.number,isFork:l?.full_name!==t}}a(Q,"triggeringEvent");var L=new Set(["push","schedule","workflow_dispatch",
"repository_dispatch","merge_group"]);function pn(n,{workflow_run:r},t){return n!=="workflow_run"?L.has(n):r!==void 0&&(r.
event==="pull_request"||L.has(r.event))&&r.head_repository?.full_name===t}a(pn,"isOfWriter");function mn(n){try{return JSON.
parse(n)}catch{return}}a(mn,"parsed");import{readFile as yn}from"node:fs/promises";import{join as hn}from"node:path";function K(n){let r=n.flatMap(({result:e})=>e.ok?[]:e.problems.map(({source:o,line:i=1,column:s=1,message:c})=>({level:"\
error",file:o,line:i,column:s,title:"Invalid manifest",message:c})));return{syncs:n.flatMap(({source:e,result:o})=>o.ok?
o.manifests.map(i=>({file:e,resource:i})):[]),findings:r}}a(K,"readSources");async function F({file:n,resource:r},t,e,o){
return{...o,file:n,...q(await yn(hn(e,n),"utf8"),r,t)}}a(F,"findingAt");async function Y(n,r){let t=D(n).map(({sync:e,earlier:o})=>{
let i={level:"error",title:"Repeated name",message:M(e.resource,o.file)};return F(e,["metadata","name"],r,i)});return Promise.
all(t)}a(Y,"repeatedNames");function Z(n,{env:r},t){let e=a(o=>({kind:"none",why:o}),"none");return n.flag("plan")===!1?e("the input plan is false"):
t?e("the manifests are, or may be, from a fork, whose author must not read Jira through this check"):(n.text("jira-token")??
_(r,"JIRA_PAT"))===void 0?e("no Jira token is given"):(n.text("jira-url")??_(r,"JIRA_BASE_URL"))===void 0?e("no input ji\
ra-url is given, and the token is not sent to an address that a manifest names"):{kind:"given"}}a(Z,"jiraAccess");async function nn(n,r,t,e){
let o=t.env.GITHUB_WORKSPACE??".",i=a((f,m)=>F(n,f,o,m),"at"),s;try{s=await Sn(n,r,t)}catch(f){if(!(f instanceof $))throw f;
let m=`It was not planned: ${f.message}.`;return{sync:n,findings:[await i(["spec","source"],{level:"error",title:"Not pl\
anned",message:m})]}}let c=await wn(s,t,e);if(c!==void 0)return{sync:n,findings:[await i(X(n),I(c,"Jira"))]};let{outcome:l}=await z(
s,t,e),d=l.kind==="cancelled"?void 0:l.report,u={sync:n,...d===void 0?{}:{report:d}};if(l.kind!=="failed")return{...u,findings:[]};
let p=l.failure.reason==="InvalidQuery"||l.failure.reason==="IssuesFailed"?await i(X(n),I(l.failure,"Jira")):await i(["s\
pec","destination","repository"],I(l.failure,"the destination"));return{...u,findings:[p]}}a(nn,"planSync");async function Sn({
resource:n},r,t){let{spec:e}=n,o=await V(n,r,t),{caFile:i}=o.git,s=C(r,e.destination.repository,i===void 0?{}:{caFile:i},
t),c={...e.retryPolicy,maxRetries:0};return{resource:{...n,spec:{...e,retryPolicy:c}},settings:{...o,git:s},dryRun:!0}}a(
Sn,"requestedRun");async function wn({resource:{spec:n},settings:r},t,e){try{var o=[];try{let d=R(o,await j(n,r,t,{emit:a(
()=>{},"emit")}).connectJira(e),!0);n.target.jqlQuery!==void 0&&await d.count(n.target.jqlQuery,e);return}catch(i){var s=i,
c=!0}finally{var l=b(o,s,c);l&&await l}}catch(d){if(d instanceof k&&d.failure.reason!=="Cancelled")return d.failure;throw d}}
a(wn,"askJira");function X({resource:n}){return["spec","target",...Object.keys(n.spec.target).slice(0,1)]}a(X,"targetPat\
h");function I(n,r){let t=n.reason==="InvalidQuery"||n.reason==="InvalidSpec",e=r==="Jira"&&!n.retryable;return{level:t||
e?"error":"warning",title:t?n.reason:`Not planned: ${n.reason}`,message:n.message}}a(I,"spoken");var en=100;function y({findings:n}){return n.filter(({level:r})=>r==="error")}a(y,"errorsOf");function S(n){let r=y(n),t=new Set(
r.map(({file:i})=>i)).size,e=`${n.files} ${n.files===1?"manifest file":"manifest files"}`;if(t>0)return`${t} of ${e} ${t===
1?"has":"have"} errors`;let o=v(n);return o===void 0?`${e} valid`:`${e} valid, ${o===0?"no change":`${o} ${o===1?"change":
"changes"}`} planned`}a(S,"headlineOf");function v({syncs:n}){let r=n.flatMap(({report:t})=>t?.planned??[]);return n.some(
({report:t})=>t!==void 0)?r.length:void 0}a(v,"changesOf");function w(n,r,t,e){return`${[`## ${y(n).length>0?"\u274C":n.
findings.length>0?"\u26A0\uFE0F":"\u2705"} jirasync: ${e.text(S(n))}`,Rn(n.findings,r,e),kn(n.syncs,e),...n.syncs.flatMap(
s=>Tn(s,t,e)),...n.notDone.map(s=>`\u2139\uFE0F ${e.text(s)}`)].filter(s=>s!=="").join(`

`)}
`}a(w,"validationReport");function Rn(n,r,t){if(n.length===0)return"";let e=n.slice(0,en).map(o=>[o.level==="error"?"\u274C":
"\u26A0\uFE0F",bn(o,r,t),t.text(o.message)]);return`${P(["","place","what is wrong"],e)}${rn(n.length,en,"problems")}`}a(
Rn,"findingsTable");function bn({file:n,line:r,column:t},e,o){let i=`${n}:${r}:${t}`;if(e===void 0)return o.text(i);let s=n.
split("/").map(encodeURIComponent).join("/");return o.link(i,`${e}/${s}#L${r}`)}a(bn,"placeLink");function kn(n,r){if(n.
length===0)return"";let t=n.map(({sync:{resource:e},report:o})=>[r.text(e.metadata.name),r.text(U(e.spec.target)),r.text(
e.spec.schedule??""),...$n(o)]);return P(["sync","target","schedule","create","update","delete","unchanged","failed"],t)}
a(kn,"syncsTable");function $n(n){if(n===void 0)return["not planned","","","",""];let{created:r,updated:t,deleted:e,unchanged:o,
failed:i}=n;return[r.length,t.length,e.length,o,i.length]}a($n,"counts");var tn={delete:0,create:1,update:2};function Tn({
sync:{resource:n},report:r},t,e){let o=(r?.planned??[]).toSorted((d,u)=>tn[d.action]-tn[u.action]);if(o.length===0)return[];
let i=o.slice(0,t).map(({key:d,action:u,why:g})=>[e.text(d),u,e.text(g)]),s=e.text(n.metadata.name),c=`${o.length} ${o.length===
1?"change":"changes"}`,l=P(["issue","action","why"],i)+rn(o.length,t,"changes");return[`<details><summary>Plan of ${s}: ${c}\
</summary>

${l}

</details>`]}a(Tn,"changesTable");function rn(n,r,t){return n>r?`

and ${n-r} more ${t}`:""}a(rn,"more");var on=20;async function sn(n,r,t,e,o){var p=[];try{let i=t.flag("comment")!==!1&&r.pullRequest!==void 0;let s=t.text("c\
heck");if(!i&&s===void 0)return{notDone:[]};let c=t.text("github-token");if(c===void 0)return{notDone:["There is no comm\
ent and no check run: no github-token is given."]};if(r.repository==="")return{notDone:["There is no comment and no chec\
k run: GITHUB_REPOSITORY is not set."]};let l=R(p,N(c,e),!0);let d=[];let u=a(async(ln,dn)=>{try{return await dn()}catch(E){
if(!(E instanceof k)||o.aborted)throw E;let un=r.isFork&&r.pullRequest!==void 0?" A pull request from a fork has a token\
 that may only read.":"";d.push(`${ln} could not be written: ${E.failure.message}${un}`);return}},"attempt");let g=i?await u(
"The comment",()=>Pn(l,n,r,e,o)):void 0;s!==void 0&&r.sha!==""&&await u("The check run",()=>xn(l,s,n,r,e,o));return{notDone:d,
...g===void 0?{}:{commentUrl:g}}}catch(f){var m=f,cn=!0}finally{var O=b(p,m,cn);O&&await O}}a(sn,"publishValidation");function Pn(n,r,{
repository:t,pullRequest:e=0,sha:o},{env:i,markdown:s},c){let l=`validate-${(i.GITHUB_WORKFLOW??"").toLowerCase().replaceAll(
/[^a-z0-9]+/g,"-")}`,u=`${w(r,x(i,t,o),on,s)}
${En(i,t,o)}`;return J(n,{repository:t,number:e,name:l,body:u},c)}a(Pn,"writeComment");async function xn(n,r,t,{repository:e,
sha:o},{env:i,redactor:s,markdown:c},l){let d=y(t).length>0,u=an(i,e),g={repository:e,sha:o,name:r,conclusion:d?"failure":
t.findings.length>0?"neutral":"success",title:S(t),summary:w(t,x(i,e,o),on,c),annotations:t.findings.map(({column:p,message:f,
...m})=>({...m,col:p,message:s.redact(f)})),...u===void 0?{}:{detailsUrl:u}};await H(n,g,l)}a(xn,"writeCheckRun");function x(n,r,t){
let e=n.GITHUB_SERVER_URL;return e&&r!==""&&t!==""?`${e}/${r}/blob/${t}`:void 0}a(x,"fileUrl");function an(n,r){let{GITHUB_SERVER_URL:t,
GITHUB_RUN_ID:e}=n;return t&&e?`${t}/${r}/actions/runs/${e}`:void 0}a(an,"runUrl");function En(n,r,t){let e=an(n,r),o=`<\
sub>For ${t.slice(0,10)}`;return e===void 0?`${o}</sub>`:`${o}, by [this run](${e})</sub>`}a(En,"footer");var _n=100,he=a(async(n,r,t)=>{try{return await Fn(n,r,t)}catch(e){for(let[o,i]of Object.entries(W.refusedOutputs))r.setOutput(
o,i);throw e}},"run"),Fn=a(async(n,r,t)=>{let e=await Q(r),o=r.env.GITHUB_WORKSPACE??".",i=await G(n.text("manifest")??"",
o,{});if(!i.every(({isFile:f})=>f))throw new $("the input manifest is YAML, but must name files, such as jirasyncs/**/*.\
yaml");let{syncs:s,findings:c}=K(i),l=await Y(s,o),d=await In(s,e,n,r,t),u={files:i.length,syncs:d.syncs,findings:vn([...c,
...l,...d.syncs.flatMap(f=>f.findings)]),notDone:d.notDone},g=await sn(u,e,n,r,t),p={...u,notDone:[...u.notDone,...g.notDone]};
return On(p,e,r),An(p,g.commentUrl,r),y(u).length===0},"validate");async function In(n,{isFork:r},t,e,o){let i=Z(t,e,r);
if(i.kind==="none"){let c=`The queries were not checked against Jira, and no plan was made: ${i.why}.`;return{syncs:n.map(
l=>({sync:l,findings:[]})),notDone:n.length===0?[]:[c]}}let s=[];for(let c of n)s.push(await nn(c,t,e,o));return{syncs:s,
notDone:[]}}a(In,"planAll");function vn(n){let[r,t]=[n.filter(({level:e})=>e==="error"),n.filter(({level:e})=>e==="warni\
ng")];return[...r,...t]}a(vn,"worstFirst");function On(n,r,t){let{log:e,env:o}=t;for(let{level:s,file:c,line:l,column:d,
message:u}of n.findings)e.line(`${c}:${l}:${d}: ${s}: ${u}`);for(let s of n.notDone)e.line(s);e.line(S(n));for(let{column:s,
...c}of n.findings)t.annotate({...c,col:s});for(let s of n.notDone)t.annotate({level:"notice",title:"jirasync: not done",
message:s});let i=x(o,r.repository,r.sha);t.addSummary(w(n,i,_n,t.markdown))}a(On,"tell");function An(n,r,t){let e={valid:y(
n).length===0,manifests:n.files,problems:n.findings.length,changes:v(n)??"","comment-url":r??""};for(let[o,i]of Object.entries(
e))t.setOutput(o,String(i))}a(An,"writeOutputs");export{he as run};
