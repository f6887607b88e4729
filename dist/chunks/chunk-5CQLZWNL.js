import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as b}from"./chunk-EWS6TLJT.js";import{a}from"./chunk-TE6627GS.js";import{a as p,i as o}from"./chunk-F3KVN5GY.js";
import{a as r,f as A,g as S}from"./chunk-KUM6ZNSD.js";import{mkdir as U}from"node:fs/promises";import{hostname as _}from"node:os";import{join as D}from"node:path";var j=["project","jql","epic","issues"],J=[...j,"branch","path","format","layout","relationships","fields","include","in\
cremental","prune","name","timeout"];function O(e){let[t]=e.operands;if(t!==void 0)throw new o(`unexpected "${t}"; a tar\
get is given with --project, --jql, --epic or --issues`);e.list("file")===void 0?G(e):M(e)}r(O,"assertSyncArguments");function G(e){
let t=j.filter(n=>v(e,n));if(t.length!==1){let n=t.length===0?"the target is missing":`--${t.slice(0,2).join(" and --")}\
 exclude each other`;throw new o(`${n}; give one of --project, --jql, --epic, --issues, or a manifest with -f`)}if(e.text(
"repository")===void 0)throw new o("the destination is missing; give --repository https://\u2026 or the path of a bare reposi\
tory")}r(G,"assertOneTarget");function M(e){let t=J.find(n=>v(e,n));if(t!==void 0)throw new o(`--${t} and -f exclude eac\
h other; write it into the manifest`)}r(M,"assertNoneOfManifest");function v(e,t){return e.text(t)!==void 0||e.list(t)!==
void 0||e.flag(t)!==void 0}r(v,"isGiven");var re=r((e,t,n)=>H(e,t,e.flag("dry-run")??!1,n),"run");async function H(e,t,n,s){var g=[];try{O(e);let[{requestedSyncs:q},
{problemLine:E}]=await Promise.all([import("./requested-sync-QNOGJZFO.js"),import("./manifests-LOYS23Q7.js")]);let u=await q(
e,t,s);if(!u.ok){for(let i of u.problems)t.stderr.line(E(i));return a.usage}let[{assertDistinct:l,metricsFileOf:I,readSettings:P},
{externalExecutor:T},{runAll:$}]=await Promise.all([import("./run-XIA5EGWJ.js"),import("./cluster-EYHPYNDE.js"),
import("./run-all-75MSY7UN.js")]);let f=n?void 0:await z(e);f!==void 0&&l(u.syncs,({name:i})=>i);let c=A(g,n?void 0:
await L(e,t),!0);let d=n?void 0:await I(e);let N=T(t.env,_(),process.pid);let R={...f===void 0?{}:{statusFolder:f},...c===
void 0?{}:{cluster:{client:c,executor:N,isRequired:!0}},...d===void 0?{}:{metricsFile:d}};let w=u.syncs.map(i=>c===void 0?
i:X(i,c.namespace));l(w);let h=[];for(let i of w)h.push({resource:i,settings:await P(i,e,t),dryRun:n,...R});b();let m=await $(
h,e.text("output")==="json"?"json":"text",t,s);let y=await d?.close();if(y===void 0)return m;t.stderr.line(`can't write \
--metrics-file: ${p(y)}`);return m===a.completed?a.failed:m}catch(C){var F=C,k=!0}finally{var x=S(g,F,k);x&&await x}}r(H,
"runSyncs");async function L(e,t){let n=e.text("kubeconfig")!==void 0||e.text("context")!==void 0;if(!(e.flag("cluster")??
n))return;let{openClusterOf:s}=await import("./cluster-access-NKSWVNE2.js");return s(e,t)}r(L,"clusterOf");function X({metadata:e,
...t},n){return{...t,metadata:{namespace:n,...e}}}r(X,"inNamespace");async function z(e){let t=e.text("status-dir");if(t===
void 0)return;let{assertReplaceable:n}=await import("./run-XIA5EGWJ.js");try{return await U(t,{recursive:!0}),await n(
D(t,".jirasync")),t}catch(s){throw new o(`can't write to --status-dir ${t}: ${p(s)}`)}}r(z,"statusFolderOf");export{re as a,H as b};
