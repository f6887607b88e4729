import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{x as m,y as d}from"./chunk-V4HGJ6KE.js";import{a as s}from"./chunk-KUM6ZNSD.js";import{readdir as g,readFile as p,rename as S,rm as h,writeFile as P}from"node:fs/promises";import{join as y}from"node:path";var v=1e3;async function _(t,e){let n=J(t,e),r=await F(n,e),i,a,o=Promise.resolve(),f,l,c=s(()=>{clearTimeout(a),a=void 0;
let u=i;i=void 0,u!==void 0&&(o=o.then(async()=>{f=await k(n,m(u)).then(()=>{},w=>w)}))},"write");return{previous:r,update(u){
i=u,u.status?.phase!==l?c():a??=setTimeout(c,v),l=u.status?.phase},async flush(){return c(),await o,f}}}s(_,"openStatusF\
ile");async function F(t,e){let n=await p(t,"utf8").catch(()=>""),r=d(n,t,{localRepository:!0});return r.ok?r.manifests.
find(({metadata:i})=>i.name===e)?.status:void 0}s(F,"previousStatus");async function $(t){let e=[],n=[],r=(await g(t)).filter(
i=>i.endsWith(".yaml")).sort();for(let i of r){let a=await p(y(t,i),"utf8").catch(()=>{}),o=a===void 0?void 0:d(a,i,{localRepository:!0});
o?.ok===!0?e.push(...o.manifests):n.push(i)}return{resources:e,unreadable:n}}s($,"readStatusFiles");function J(t,e){return y(
t,`${e}.yaml`)}s(J,"statusPath");async function k(t,e){let n=`${t}.${process.pid}.tmp`;try{await P(n,e,{mode:420}),await S(
n,t)}catch(r){throw await h(n,{force:!0}),r}}s(k,"replaceFile");export{_ as a,$ as b};
