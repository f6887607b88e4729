import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as T,b as V}from"./chunk-KH27A23G.js";import{a as R}from"./chunk-N64MI43Y.js";import{a as W}from"./chunk-3BCHZ6UE.js";
import{a}from"./chunk-TE6627GS.js";import{E as S,J as C,K as b,L as M}from"./chunk-NEMSNROU.js";import{b as L,
c as A,e as O}from"./chunk-VDV7FUQT.js";import{i as g}from"./chunk-F3KVN5GY.js";import{a as n,f as h,g as x}from"./chunk-KUM6ZNSD.js";import{setFlagsFromString as v}from"node:v8";function E(){for(let t of["--liftoff-only","--no-wasm-tier-up","--no-wasm-dynamic-tiering"])v(t)}n(E,"endQuickly");function F(t,e,r){if(t.isTerminal)return T(t,r,W);let o=A(()=>r().getTime());return V(t,e,i=>o(i)?[L(i)]:[])}n(F,"waitVi\
ew");var U="30m",_="30s",I={completed:a.completed,failed:a.failed,gone:a.gone,timeout:a.timeout},it=n(async(t,e,r)=>{var m=[];
try{let o=t.text("selector");let i=t.operands;if(i.length===0&&o===void 0)throw new g("name the syncs to wait for, or se\
lect them by label with -l");let l=$(t);E();let s=h(m,await R(t,e),!0);let y={namespace:s.namespace,names:i,...o===void 0?
{}:{labelSelector:o}};return await Q(s,[y],l,e.stdout,e,r)}catch(p){var d=p,w=!0}finally{var c=x(m,d,w);c&&await c}},"ru\
n");async function Q(t,e,{limitMs:r,graceMs:o},i,l,s){let y=t.deps.now()+r,m=[];for(let{names:p,...d}of e){let w={names:p,
graceMs:o,limitMs:Math.max(0,y-t.deps.now())},c=F(i,l.stderr,()=>new Date(t.deps.now())),f=await C(n(u=>S(t,d,p,u),"chan\
ges"),w,u=>X(u,c),s).finally(()=>c.end(!s.aborted));if(s.aborted)return a.interrupted;let D={namespace:d.namespace,limitMs:r};
for(let u of await M(t,f,D,s))l.stderr.line(u);if(f.length===0)return I[b(f)];m.push(...f)}return I[b(m)]}n(Q,"waitAndRe\
port");function X(t,e){t.kind==="synced"?e.synced():t.kind==="interrupted"?e.interrupted(t.failure):e[t.kind](t.sync)}n(
X,"show");function $(t){return{limitMs:k(t,"timeout",U),graceMs:k(t,"grace",_)}}n($,"waitLimits");function k(t,e,r){let o=t.
text(e)??r,i=O(o);if(i!==void 0)return i;throw new g(`${t.label(e)} "${o}" is no time; give one such as 90s, 30m or 1h30\
m`)}n(k,"durationOf");export{E as a,it as b,Q as c,$ as d};
