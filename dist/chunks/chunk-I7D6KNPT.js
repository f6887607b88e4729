import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as T,b as V}from"./chunk-JPWQC6LK.js";import{a as R}from"./chunk-HRX5BN4Q.js";import{a as W}from"./chunk-ELHVT4J5.js";
import{a}from"./chunk-TE6627GS.js";import{B as C,G as S,H as g,I as M}from"./chunk-E6LB4MLC.js";import{b as L,
c as A,e as O}from"./chunk-3B7X3JMZ.js";import{h as b}from"./chunk-P7YMAR4I.js";import{a as r,f as h,g as x}from"./chunk-KUM6ZNSD.js";function E(t,e,i){if(t.isTerminal)return T(t,i,W);let n=A(()=>i().getTime());return V(t,e,o=>n(o)?[L(o)]:[])}r(E,"waitVi\
ew");var k="30m",U="30s",I={completed:a.completed,failed:a.failed,gone:a.gone,timeout:a.timeout},Y=r(async(t,e,i)=>{var m=[];
try{let n=t.text("selector");let o=t.operands;if(o.length===0&&n===void 0)throw new b("name the syncs to wait for, or se\
lect them by label with -l");let p=X(t);let s=h(m,await R(t,e),!0);let y={namespace:s.namespace,names:o,...n===void 0?{}:
{labelSelector:n}};return await _(s,[y],p,e.stdout,e,i)}catch(l){var d=l,w=!0}finally{var c=x(m,d,w);c&&await c}},"run");
async function _(t,e,{limitMs:i,graceMs:n},o,p,s){let y=t.deps.now()+i,m=[];for(let{names:l,...d}of e){let w={names:l,graceMs:n,
limitMs:Math.max(0,y-t.deps.now())},c=E(o,p.stderr,()=>new Date(t.deps.now())),f=await S(r(u=>C(t,d,l,u),"changes"),w,u=>v(
u,c),s).finally(()=>c.end(!s.aborted));if(s.aborted)return a.interrupted;let F={namespace:d.namespace,limitMs:i};for(let u of await M(
t,f,F,s))p.stderr.line(u);if(f.length===0)return I[g(f)];m.push(...f)}return I[g(m)]}r(_,"waitAndReport");function v(t,e){
t.kind==="synced"?e.synced():t.kind==="interrupted"?e.interrupted(t.failure):e[t.kind](t.sync)}r(v,"show");function X(t){
return{limitMs:D(t,"timeout",k),graceMs:D(t,"grace",U)}}r(X,"waitLimits");function D(t,e,i){let n=t.text(e)??i,o=O(n);if(o!==
void 0)return o;throw new b(`${t.label(e)} "${n}" is no time; give one such as 90s, 30m or 1h30m`)}r(D,"durationOf");export{Y as a,_ as b,X as c};
