import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as e}from"./chunk-KUM6ZNSD.js";import{rename as c,rm as o,writeFile as a}from"node:fs/promises";async function p(r,t){let i=n(r);try{await a(i,t,{mode:420}),await c(i,r)}catch(s){throw await o(i,{force:!0}),s}}e(p,"r\
eplaceFile");async function w(r){let t=n(r);await a(t,""),await o(t)}e(w,"assertReplaceable");function n(r){return`${r}.${process.
pid}.tmp`}e(n,"temporaryPath");export{p as a,w as b};
