import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as j}from"./chunk-EWS6TLJT.js";import{a as c}from"./chunk-TE6627GS.js";import{a as l,i}from"./chunk-F3KVN5GY.js";
import{a as r,f as A,g as b}from"./chunk-KUM6ZNSD.js";import{mkdir as D}from"node:fs/promises";import{hostname as H}from"node:os";import{join as L}from"node:path";var O=["project","jql","epic","issues"],M=[...O,"branch","path","format","layout","relationships","fields","include","in\
cremental","prune","name","timeout"];function S(e){let[t]=e.operands;if(t!==void 0)throw new i(`unexpected "${t}"; a tar\
get is given with --project, --jql, --epic or --issues`);e.list("file")===void 0?U(e):_(e)}r(S,"assertSyncArguments");function U(e){
let t=O.filter(n=>v(e,n));if(t.length!==1){let n=t.length===0?"the target is missing":`--${t.slice(0,2).join(" and --")}\
 exclude each other`;throw new i(`${n}; give one of --project, --jql, --epic, --issues, or a manifest with -f`)}if(e.text(
"repository")===void 0)throw new i("the destination is missing; give --repository https://\u2026 or the path of a bare reposi\
tory")}r(U,"assertOneTarget");function _(e){let t=M.find(n=>v(e,n));if(t!==void 0)throw new i(`--${t} and -f exclude eac\
h other; write it into the manifest`)}r(_,"assertNoneOfManifest");function v(e,t){return e.text(t)!==void 0||e.list(t)!==
void 0||e.flag(t)!==void 0}r(v,"isGiven");var re=r((e,t,n)=>X(e,t,e.flag("dry-run")??!1,n),"run");async function X(e,t,n,s){var x=[];try{S(e);let[{requestedSyncs:q},
{problemLine:E}]=await Promise.all([import("./requested-sync-TUVXF733.js"),import("./manifests-LOYS23Q7.js")]);let u=await q(
e,t,s);if(!u.ok){for(let o of u.problems)t.stderr.line(E(o));return c.usage}let[{assertDistinct:p,inNamespace:I,metricsFileOf:P,
readSettings:T},{externalExecutor:$},{runAll:N}]=await Promise.all([import("./run-MKJ2E4XS.js"),import("./cluster-ZV4OA4C7.js"),
import("./run-all-CLBCT2FX.js")]);let a=n?void 0:await B(e);a!==void 0&&p(u.syncs,({name:o})=>o);let f=A(x,n?void 0:
await z(e,t),!0);let d=n?void 0:await P(e);let R=$(t.env,H(),process.pid);let C={...a===void 0?{}:{statusFolder:a},...f===
void 0?{}:{cluster:{client:f,executor:R,isRequired:!0}},...d===void 0?{}:{metricsFile:d}};let w=I(u.syncs,f?.namespace);
p(w);let h=[];for(let o of w)h.push({resource:o,settings:await T(o,e,t),dryRun:n,...C});j();let m=await N(h,e.text("outp\
ut")==="json"?"json":"text",t,s);let g=await d?.close();if(g===void 0)return m;t.stderr.line(`can't write --metrics-file\
: ${l(g)}`);return m===c.completed?c.failed:m}catch(F){var k=F,G=!0}finally{var y=b(x,k,G);y&&await y}}r(X,"runSyncs");async function z(e,t){
let n=e.text("kubeconfig")!==void 0||e.text("context")!==void 0;if(!(e.flag("cluster")??n))return;let{openClusterOf:s}=await import("./cluster-access-OOSCDZX3.js");
return s(e,t)}r(z,"clusterOf");async function B(e){let t=e.text("status-dir");if(t===void 0)return;let{assertReplaceable:n}=await import("./run-MKJ2E4XS.js");
try{return await D(t,{recursive:!0}),await n(L(t,".jirasync")),t}catch(s){throw new i(`can't write to --status-dir ${t}:\
 ${l(s)}`)}}r(B,"statusFolderOf");export{re as a,X as b};
