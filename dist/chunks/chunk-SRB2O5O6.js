import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{y as c}from"./chunk-V4HGJ6KE.js";import{d as p}from"./chunk-M4DOESMW.js";import{a as d}from"./chunk-D7QGMX5I.js";
import{a as f}from"./chunk-FAT5GHH3.js";import{a as n}from"./chunk-KUM6ZNSD.js";import{readFile as l}from"node:fs/promises";import{addAbortSignal as y}from"node:stream";import{text as b}from"node:stream/consumers";async function A(r,t,o,e){let i=[],m=[];for(let s of r){let a=c(await u(s,t,e),s==="-"?"stdin":s,o);a.ok?i.push(...a.manifests):
m.push(...a.problems)}return{resources:i,problems:m}}n(A,"readManifests");async function u(r,t,o){try{return r==="-"?await b(
y(o,t.stdin)):await l(r,"utf8")}catch(e){throw o.aborted?p(o):new f(`can't read ${r==="-"?"stdin":r}: ${d(e)}`)}}n(u,"re\
adText");function M({source:r,line:t,column:o,message:e}){return`${t===void 0?r:`${r}:${t}:${o??1}`}: ${e}`}n(M,"problem\
Line");export{A as a,M as b};
