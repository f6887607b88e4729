import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{C as c}from"./chunk-YRJVZIPG.js";import{i as f}from"./chunk-F3KVN5GY.js";import{a as o}from"./chunk-KUM6ZNSD.js";import{glob as p,readFile as m,stat as h}from"node:fs/promises";import{relative as g,resolve as l}from"node:path";var d=/^(?:apiVersion|kind|metadata|spec)\s*:|^---\s*$|^\s*\{\s*(?:"[^"\n]*"\s*:|'[^'\n]*'\s*:|\w+\s*:\s)/m;async function O(t,n,i){
if(d.test(t)){let s="the input manifest";return[{source:s,isFile:!1,text:t,result:c(t,s,i)}]}let r=[];for(let s of await y(
t,n)){let e=g(n,s).replaceAll("\\","/"),a=await m(s,"utf8");r.push({source:e,isFile:!0,text:a,result:c(a,e,i)})}return r}
o(O,"readManifestInput");async function y(t,n){let i=t.split(`
`).map(s=>s.trim()).filter(s=>s!==""),r=new Set;for(let s of i){let e=await M(s,n);if(e.length===0)throw new f(w(s));for(let a of e)
r.add(a)}return[...r]}o(y,"filesOf");function w(t){return`the input manifest names ${JSON.stringify(t)}, and there is no\
 such file in the workspace; check the path, and that actions/checkout runs before this step`}o(w,"noFile");async function M(t,n){
let i=l(n,t);if(await u(i))return[i];let r=[];for await(let e of p(t,{cwd:n}))r.push(l(n,e));return(await Promise.all(r.
map(async e=>await u(e)?[e]:[]))).flat().sort()}o(M,"matching");async function u(t){return h(t).then(n=>n.isFile(),()=>!1)}
o(u,"isFile");export{O as a};
