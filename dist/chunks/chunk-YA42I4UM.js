import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as y}from"./chunk-O3F5JZIT.js";import{a as h}from"./chunk-TE6627GS.js";import{h as o}from"./chunk-P7YMAR4I.js";
import{a as r,f as g,g as w}from"./chunk-KUM6ZNSD.js";import{mkdir as H,rm as M,writeFile as Y}from"node:fs/promises";import{hostname as D}from"node:os";import{join as z}from"node:path";import{getHeapSpaceStatistics as P,setFlagsFromString as a}from"node:v8";var $=4*2**20,C=100,F=5e3;function x(){k(),a("--semi-space-growth-factor=1"),a("--heap-growing-percent=80")}r(x,"keepHea\
pSmall");function k(){a("--semi-space-growth-factor=2");let e=[];for(let t=0;t<C&&U()<$;t++){t%4===0&&(e=[]);for(let n=0;n<
F;n++)e.push([n])}}r(k,"growYoungGeneration");function U(){return P().find(({space_name:e})=>e==="new_space")?.space_size??
0}r(U,"youngBytes");var S=["project","jql","epic","issues"],G=[...S,"branch","path","format","layout","relationships","fields","include","in\
cremental","prune","name","timeout"];function A(e){let[t]=e.operands;if(t!==void 0)throw new o(`unexpected "${t}"; a tar\
get is given with --project, --jql, --epic or --issues`);e.list("file")===void 0?J(e):B(e)}r(A,"assertSyncArguments");function J(e){
let t=S.filter(n=>O(e,n));if(t.length!==1){let n=t.length===0?"the target is missing":`--${t.slice(0,2).join(" and --")}\
 exclude each other`;throw new o(`${n}; give one of --project, --jql, --epic, --issues, or a manifest with -f`)}if(e.text(
"repository")===void 0)throw new o("the destination is missing; give --repository https://\u2026 or the path of a bare reposi\
tory")}r(J,"assertOneTarget");function B(e){let t=G.find(n=>O(e,n));if(t!==void 0)throw new o(`--${t} and -f exclude eac\
h other; write it into the manifest`)}r(B,"assertNoneOfManifest");function O(e,t){return e.text(t)!==void 0||e.list(t)!==
void 0||e.flag(t)!==void 0}r(O,"isGiven");var me=r((e,t,n)=>L(e,t,e.flag("dry-run")??!1,n),"run");async function L(e,t,n,i){var p=[];try{A(e);let[{requestedSyncs:b},
{problemLine:v}]=await Promise.all([import("./requested-sync-3SHCCAK6.js"),import("./manifests-45PU5DA5.js")]);let c=await b(
e,t,i);if(!c.ok){for(let u of c.problems)t.stderr.line(v(u));return h.usage}let[{readSettings:j},{externalExecutor:T},{runAll:N}]=await Promise.
all([import("./run-CWD2Q6D2.js"),import("./cluster-KJB3GLEV.js"),import("./run-all-UGGSJ7PF.js")]);let f=n?
void 0:await Q(e);let s=g(p,n?void 0:await X(e,t),!0);let q=T(t.env,D(),process.pid);let E={...f===void 0?{}:{statusFolder:f},
...s===void 0?{}:{cluster:{client:s,executor:q,isRequired:!0}}};let m=[];for(let u of c.syncs){let l=s===void 0?u:K(u,s.
namespace);m.push({resource:l,settings:await j(l,e,t),dryRun:n,...E})}x();return await N(m,e.text("output")==="json"?"js\
on":"text",t,i)}catch(R){var _=R,I=!0}finally{var d=w(p,_,I);d&&await d}}r(L,"runSyncs");async function X(e,t){let n=e.text(
"kubeconfig")!==void 0||e.text("context")!==void 0;if(!(e.flag("cluster")??n))return;let{openClusterOf:i}=await import("./cluster-access-Q3QWCHUB.js");
return i(e,t)}r(X,"clusterOf");function K({metadata:e,...t},n){return{...t,metadata:{namespace:n,...e}}}r(K,"inNamespace");
async function Q(e){let t=e.text("status-dir");if(t===void 0)return;let n=z(t,`.jirasync.${process.pid}.tmp`);try{return await H(
t,{recursive:!0}),await Y(n,""),await M(n),t}catch(i){throw new o(`can't write to --status-dir ${t}: ${y(i)}`)}}r(Q,"sta\
tusFolderOf");export{me as a,L as b};
