import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{d as r,k as u,m as a}from"./chunk-PSZ7B6LN.js";import{a as s}from"./chunk-KUM6ZNSD.js";var i="runs",d="ended",f=u(a({name:r(),namespace:r().optional()}));function m(e,t){let o=t.filter(({cluster:n})=>n!==void 0).
map(({resource:{metadata:n}})=>({name:n.name,...n.namespace===void 0?{}:{namespace:n.namespace}}));o.length>0&&e.saveState(
i,JSON.stringify(o))}s(m,"saveRuns");function R(e){e.saveState(d,"true")}s(R,"saveEnd");function v(e){let t=e.state(i);return t===
void 0||e.state(d)!==void 0?[]:f.parse(JSON.parse(t))}s(v,"unfinishedRuns");export{m as a,R as b,v as c};
