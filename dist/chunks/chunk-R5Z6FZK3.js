import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{C as l}from"./chunk-YRJVZIPG.js";import{a as d,f,i as c}from"./chunk-F3KVN5GY.js";import{a as s}from"./chunk-KUM6ZNSD.js";import{readFile as y}from"node:fs/promises";import{addAbortSignal as u}from"node:stream";import{text as b}from"node:stream/consumers";async function x(r,o,t,e){let i=[],m=[],p=[];for(let a of r){let n=l(await w(a,o,e),a==="-"?"stdin":a,t);n.ok?(i.push(...n.
manifests),m.push(...n.asWritten)):p.push(...n.problems)}return{resources:i,asWritten:m,problems:p}}s(x,"readManifests");
async function w(r,o,t){try{return r==="-"?await b(u(t,o.stdin)):await y(r,"utf8")}catch(e){throw t.aborted?f(t):new c(`\
can't read ${r==="-"?"stdin":r}: ${d(e)}`)}}s(w,"readText");function A({source:r,line:o,column:t,message:e}){return`${o===
void 0?r:`${r}:${o}:${t??1}`}: ${e}`}s(A,"problemLine");export{x as a,A as b};
