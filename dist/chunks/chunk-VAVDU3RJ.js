import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{b as u}from"./chunk-7UNHJLC5.js";import{a}from"./chunk-TE6627GS.js";import{m as p}from"./chunk-VDV7FUQT.js";
import{a as c}from"./chunk-KUM6ZNSD.js";var S=1800;async function E(r,n,t,e,s){let o=n.operands,d=r.kind==="cluster"&&o.length===0,i=n.integer("timeout")??(d?void 0:
S),f=i===void 0?s:AbortSignal.any([s,AbortSignal.timeout(i*1e3)]),l=new y(o);if(await g(r,o,l,t,d,f).finally(()=>{t.end(
!s.aborted)}))return l.areCompleted()?a.completed:a.failed;if(s.aborted)return a.interrupted;let m=l.open(),h=m.length===
0?`no sync began in ${r.name}`:`${m.join(", ")} did not end`;return e.stderr.line(`jirasync: ${h} within ${i} s`),a.timeout}
c(E,"followSyncs");async function g(r,n,t,e,s,o){let d=!1;for await(let i of r.changes(n,o)){switch(i.kind){case"changed":case"\
deleted":t.take(i.kind,i.sync),e[i.kind](i.sync);break;case"interrupted":e.interrupted(i.failure);break;case"synced":d=!0,
e.synced();break;default:return i}if(!s&&d&&t.haveEnded())return!0}return!1}c(g,"followUntil");var y=class{static{c(this,
"Watched")}#t;#e=new Map;#n=new Map;constructor(n){this.#t=n}take(n,t){let[e,s]=n==="changed"?[this.#e,this.#n]:[this.#n,
this.#e];s.delete(u(t)),e.set(u(t),t)}open(){let n=[...this.#e.values()].filter(e=>!p(e)).map(({name:e})=>e),t=new Set([
...this.#e.values(),...this.#n.values()].map(({name:e})=>e));return[...this.#t.filter(e=>!t.has(e)),...n]}haveEnded(){return this.#e.
size+this.#n.size>0&&this.open().length===0}areCompleted(){return this.#n.size===0&&[...this.#e.values()].every(({status:n})=>n.
phase==="Completed")}};export{E as a};
