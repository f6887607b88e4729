import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{C as o}from"./chunk-32WCK34T.js";import{i as f}from"./chunk-F3KVN5GY.js";import{a}from"./chunk-KUM6ZNSD.js";import{glob as p,readFile as m,stat as h}from"node:fs/promises";import{relative as g,resolve as c}from"node:path";var d=/^(?:apiVersion|kind|metadata|spec)\s*:|^---\s*$|^\s*\{/m;async function O(s,e,i){if(d.test(s)){let t="the input m\
anifest";return[{source:t,isFile:!1,result:o(s,t,i)}]}let r=[];for(let t of await y(s,e)){let n=g(e,t).replaceAll("\\","\
/");r.push({source:n,isFile:!0,result:o(await m(t,"utf8"),n,i)})}return r}a(O,"readManifestInput");async function y(s,e){
let i=s.split(`
`).map(t=>t.trim()).filter(t=>t!==""),r=new Set;for(let t of i){let n=await M(t,e);if(n.length===0)throw new f(w(t));for(let u of n)
r.add(u)}return[...r]}a(y,"filesOf");function w(s){return`the input manifest names ${JSON.stringify(s)}, and there is no\
 such file in the workspace; check the path, and that actions/checkout runs before this step`}a(w,"noFile");async function M(s,e){
let i=c(e,s);if(await l(i))return[i];let r=[];for await(let n of p(s,{cwd:e}))r.push(c(e,n));return(await Promise.all(r.
map(async n=>await l(n)?[n]:[]))).flat().sort()}a(M,"matching");async function l(s){return h(s).then(e=>e.isFile(),()=>!1)}
a(l,"isFile");export{O as a};
