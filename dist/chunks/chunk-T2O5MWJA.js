import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{A as c}from"./chunk-AR7MOSDL.js";import{h as d}from"./chunk-P7YMAR4I.js";import{a}from"./chunk-KUM6ZNSD.js";import{glob as g,readFile as h,stat as y}from"node:fs/promises";import{relative as w,resolve as p}from"node:path";var $=/^(?:apiVersion|kind|metadata|spec)\s*:|^---\s*$|^\s*\{/m;async function k(s,n,r){if($.test(s)){let t="the input m\
anifest";return[{source:t,isFile:!1,result:c(s,t,r)}]}let i=[];for(let t of await v(s,n)){let e=w(n,t).replaceAll("\\","\
/");i.push({source:e,isFile:!0,result:c(await h(t,"utf8"),e,r)})}return i}a(k,"readManifestInput");async function v(s,n){
let r=s.split(`
`).map(t=>t.trim()).filter(t=>t!==""),i=new Set;for(let t of r){let e=await M(t,n);if(e.length===0)throw new d(A(t));for(let l of e)
i.add(l)}return[...i]}a(v,"filesOf");function A(s){return`the input manifest names ${JSON.stringify(s)}, and there is no\
 such file in the workspace; check the path, and that actions/checkout runs before this step`}a(A,"noFile");async function M(s,n){
let r=p(n,s);if(await m(r))return[r];let i=[];for await(let e of g(s,{cwd:n}))i.push(p(n,e));return(await Promise.all(i.
map(async e=>await m(e)?[e]:[]))).flat().sort()}a(M,"matching");async function m(s){return y(s).then(n=>n.isFile(),()=>!1)}
a(m,"isFile");function E(s){return s.map(({source:n,message:r,line:i,column:t,isFile:e})=>({level:"error",title:e?"Invalid manifest":"\
jirasync: wrong input",message:e?r:`${n}: ${r}`,...e?{file:n}:{},...e&&i!==void 0?{line:i}:{},...e&&t!==void 0?{col:t}:{}}))}
a(E,"problemAnnotations");function x({resource:s,outcome:n,clusterFailure:r,requested:i}){let{name:t}=s.metadata,e=[];if(n.
kind==="failed"){let{reason:o,message:f}=n.failure;e.push({level:"error",title:`${t}: ${o}`,message:f})}if(n.kind==="can\
celled"&&e.push({level:"warning",title:`${t}: cancelled`,message:n.message}),r!==void 0){let o=i.cluster?.isRequired===!0?
"error":"warning";e.push({level:o,title:`${t}: the cluster does not have its last status`,message:r.message})}let l=n.kind===
"cancelled"?[]:n.report?.failed??[];for(let{id:o,key:f,failure:u}of l)e.push({level:"warning",title:`${t}: ${f??o}: ${u.
reason}`,message:u.message});return e}a(x,"runAnnotations");export{k as a,E as b,x as c};
