import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{b as r}from"./chunk-7UNHJLC5.js";import{h as a}from"./chunk-KFME2T54.js";import"./chunk-KQK7443N.js";
import"./chunk-GKFPDETC.js";import{C as m}from"./chunk-NEMSNROU.js";import"./chunk-VDV7FUQT.js";import"./chunk-YRJVZIPG.js";
import"./chunk-OPXG4YK7.js";import"./chunk-TFGBKQWM.js";import{a as d,i as l}from"./chunk-F3KVN5GY.js";
import{a as c}from"./chunk-KUM6ZNSD.js";import{watch as h}from"node:fs/promises";import{setTimeout as g}from"node:timers/promises";var f=2e3,u=class{static{c(this,"FolderSource")}kind="folder";name;#n;#t;constructor(n,s,t){this.name=n,this.#n=s,this.#t=
t}async list(n){let{resources:s,unreadable:t}=await a(this.name).catch(o=>{throw new l(`can't read ${this.name}: ${d(o)}`)});
for(let o of t)this.#t.line(`${o} is no JIRASync; it is left out`);return this.#e(s)}async*changes(n,s){let t=new Map;for(;!s.
aborted;){let o=(await this.#s()).filter(({name:e})=>n.length===0||n.includes(e)),S=new Set(o.map(r));for(let[e,{sync:i}]of t)
S.has(e)||(t.delete(e),yield{kind:"deleted",sync:i});for(let e of o){let i=JSON.stringify(e.object);t.get(r(e))?.text!==
i&&(t.set(r(e),{sync:e,text:i}),yield{kind:"changed",sync:e})}yield{kind:"synced"},await p(this.name,AbortSignal.any([s,
AbortSignal.timeout(f)]))}}async notices(n,s){return[]}async[Symbol.asyncDispose](){}async#s(){let{resources:n}=await a(
this.name).catch(()=>({resources:[]}));return this.#e(n)}#e(n){return n.map(t=>m(t)).filter(({namespace:t="default"})=>t===
(this.#n??t))}};async function p(y,n){try{for await(let s of h(y,{signal:n}))return}catch{n.aborted||await g(f,void 0,{signal:n}).
catch(()=>{})}}c(p,"nextChange");export{u as FolderSource};
