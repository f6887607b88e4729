import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as l}from"./chunk-O3F5JZIT.js";import{C as c}from"./chunk-AX6HBCGN.js";import{e as d,h as f}from"./chunk-ZC44NFCY.js";
import{a as s}from"./chunk-KUM6ZNSD.js";import{readFile as y}from"node:fs/promises";import{addAbortSignal as u}from"node:stream";import{text as b}from"node:stream/consumers";async function A(r,o,t,e){let i=[],m=[],p=[];for(let a of r){let n=c(await w(a,o,e),a==="-"?"stdin":a,t);n.ok?(i.push(...n.
manifests),m.push(...n.asWritten)):p.push(...n.problems)}return{resources:i,asWritten:m,problems:p}}s(A,"readManifests");
async function w(r,o,t){try{return r==="-"?await b(u(t,o.stdin)):await y(r,"utf8")}catch(e){throw t.aborted?d(t):new f(`\
can't read ${r==="-"?"stdin":r}: ${l(e)}`)}}s(w,"readText");function M({source:r,line:o,column:t,message:e}){return`${o===
void 0?r:`${r}:${o}:${t??1}`}: ${e}`}s(M,"problemLine");export{A as a,M as b};
