import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as m}from"./chunk-SRB2O5O6.js";import{g as l,i as p,r as u,s as y,z as d}from"./chunk-V4HGJ6KE.js";
import"./chunk-DQTZMBN2.js";import"./chunk-M4DOESMW.js";import"./chunk-D7QGMX5I.js";import{a as c}from"./chunk-FAT5GHH3.js";
import{a as s}from"./chunk-KUM6ZNSD.js";async function I(e,t,n){let i=e.list("file");if(i===void 0)return P(e);let{resources:o,problems:a}=await m(i,t,{localRepository:!0},
n);return a.length>0?{ok:!1,problems:a}:(x(o),{ok:!0,syncs:o.map(f=>h(f,e))})}s(I,"requestedSyncs");function x(e){let t=e.
map(({metadata:i})=>i.name),n=t.find((i,o)=>t.indexOf(i)!==o);if(n!==void 0)throw new c(`two manifests are named ${n}; g\
ive each sync a name of its own`)}s(x,"assertDistinct");function h(e,t){let{spec:n}=e;return{...e,spec:{...n,destination:{
...n.destination,repository:t.text("repository")??n.destination.repository},retryPolicy:{...n.retryPolicy,maxRetries:t.integer(
"max-retries")??n.retryPolicy.maxRetries},failurePolicy:{maxFailedIssues:t.integer("max-failed-issues")??n.failurePolicy.
maxFailedIssues}}}}s(h,"withOverrides");function P(e){let t=r({projectKey:e.text("project"),jqlQuery:e.text("jql"),epicKey:e.
text("epic"),issueKeys:e.list("issues")?.slice()}),n={apiVersion:u,kind:y,metadata:{name:e.text("name")??p(t),...r({namespace:e.
text("namespace")})},spec:{syncType:e.flag("incremental")===!0?"incremental":l(t),target:t,destination:r({repository:e.text(
"repository"),branch:e.text("branch"),path:e.text("path"),format:e.text("format"),layout:e.text("layout"),relationships:e.
text("relationships"),prune:e.flag("prune")}),...r({fields:e.list("fields"),include:e.list("include"),timeout:e.integer(
"timeout")}),retryPolicy:{maxRetries:e.integer("max-retries")??0},failurePolicy:{maxFailedIssues:e.integer("max-failed-i\
ssues")??0}}},i=d(n,"options",{localRepository:!0});return i.ok?{ok:!0,syncs:i.manifests}:{ok:!1,problems:i.problems.map(
R)}}s(P,"fromOptions");var b={"metadata.name":"--name","metadata.namespace":"--namespace","spec.target.projectKey":"--pr\
oject","spec.target.jqlQuery":"--jql","spec.target.epicKey":"--epic","spec.target.issueKeys":"--issues","spec.destinatio\
n.repository":"--repository","spec.destination.branch":"--branch","spec.destination.path":"--path","spec.fields":"--fiel\
ds","spec.include":"--include"};function R(e){return{...e,source:b[e.path.replace(/\[\d+\]$/,"")]??e.source}}s(R,"ofOpti\
on");function r(e){let t={};for(let[n,i]of Object.entries(e))i!==void 0&&Object.assign(t,{[n]:i});return t}s(r,"given");export{I as requestedSyncs};
