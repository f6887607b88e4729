import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as S}from"./chunk-EWS6TLJT.js";import{a as c}from"./chunk-TE6627GS.js";import{a as m,i}from"./chunk-F3KVN5GY.js";
import{a as r,f as x,g as A}from"./chunk-KUM6ZNSD.js";import{mkdir as M}from"node:fs/promises";import{hostname as U}from"node:os";import{join as _}from"node:path";var b=["project","jql","epic","issues"],k=[...b,"branch","path","format","layout","relationships","fields","include","in\
cremental","prune","name","timeout"];function j(e){let[t]=e.operands;if(t!==void 0)throw new i(`unexpected "${t}"; a tar\
get is given with --project, --jql, --epic or --issues`);e.list("file")===void 0?J(e):G(e)}r(j,"assertSyncArguments");function J(e){
let t=b.filter(n=>O(e,n));if(t.length!==1){let n=t.length===0?"the target is missing":`--${t.slice(0,2).join(" and --")}\
 exclude each other`;throw new i(`${n}; give one of --project, --jql, --epic, --issues, or a manifest with -f`)}if(e.text(
"repository")===void 0)throw new i("the destination is missing; give --repository https://\u2026 or the path of a bare reposi\
tory")}r(J,"assertOneTarget");function G(e){let t=k.find(n=>O(e,n));if(t!==void 0)throw new i(`--${t} and -f exclude eac\
h other; write it into the manifest`)}r(G,"assertNoneOfManifest");function O(e,t){return e.text(t)!==void 0||e.list(t)!==
void 0||e.flag(t)!==void 0}r(O,"isGiven");var ne=r((e,t,n)=>H(e,t,e.flag("dry-run")??!1,n),"run");async function H(e,t,n,o){var h=[];try{j(e);let[{requestedSyncs:v},
{problemLine:q}]=await Promise.all([import("./requested-sync-S36DP26G.js"),import("./manifests-3QMKHGZU.js")]);let a=await v(
e,t,o);if(!a.ok){for(let u of a.problems)t.stderr.line(q(u));return c.usage}let[{metricsFileOf:E,readSettings:I},{externalExecutor:P},
{runAll:T}]=await Promise.all([import("./run-I6TRA5JA.js"),import("./cluster-BOKBNSHS.js"),import("./run-all-KNEMDM7F.js")]);
let l=n?void 0:await z(e);let s=x(h,n?void 0:await L(e,t),!0);let f=n?void 0:await E(e);let $=P(t.env,U(),process.pid);let N={
...l===void 0?{}:{statusFolder:l},...s===void 0?{}:{cluster:{client:s,executor:$,isRequired:!0}},...f===void 0?{}:{metricsFile:f}};
let p=[];for(let u of a.syncs){let g=s===void 0?u:X(u,s.namespace);p.push({resource:g,settings:await I(g,e,t),dryRun:n,...N})}
S();let d=await T(p,e.text("output")==="json"?"json":"text",t,o);let w=await f?.close();if(w===void 0)return d;t.stderr.
line(`can't write --metrics-file: ${m(w)}`);return d===c.completed?c.failed:d}catch(R){var C=R,F=!0}finally{var y=A(h,C,
F);y&&await y}}r(H,"runSyncs");async function L(e,t){let n=e.text("kubeconfig")!==void 0||e.text("context")!==void 0;if(!(e.
flag("cluster")??n))return;let{openClusterOf:o}=await import("./cluster-access-WGOLAE7I.js");return o(e,t)}r(L,"clusterOf");
function X({metadata:e,...t},n){return{...t,metadata:{namespace:n,...e}}}r(X,"inNamespace");async function z(e){let t=e.
text("status-dir");if(t===void 0)return;let{assertReplaceable:n}=await import("./run-I6TRA5JA.js");try{return await M(
t,{recursive:!0}),await n(_(t,".jirasync")),t}catch(o){throw new i(`can't write to --status-dir ${t}: ${m(o)}`)}}r(z,"st\
atusFolderOf");export{ne as a,H as b};
