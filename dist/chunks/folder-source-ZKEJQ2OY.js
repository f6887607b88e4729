import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as m}from"./chunk-O3F5JZIT.js";import{b as i}from"./chunk-JHQ3AINW.js";import{s as a}from"./chunk-L7IQNQO3.js";
import"./chunk-GFJBUMKT.js";import"./chunk-GKFPDETC.js";import{C as l}from"./chunk-JENAXSEA.js";import"./chunk-LOD2IXHY.js";
import"./chunk-AX6HBCGN.js";import"./chunk-OPXG4YK7.js";import"./chunk-TFGBKQWM.js";import{h as d}from"./chunk-ZC44NFCY.js";
import{a as c}from"./chunk-KUM6ZNSD.js";import{watch as h}from"node:fs/promises";import{setTimeout as p}from"node:timers/promises";var u=2e3,f=class{static{c(this,"FolderSource")}kind="folder";name;#t;#n;constructor(t,s,n){this.name=t,this.#t=s,this.#n=
n}async list(t){let{resources:s,unreadable:n}=await a(this.name).catch(o=>{throw new d(`can't read ${this.name}: ${m(o)}`)});
for(let o of n)this.#n.line(`${o} is no JIRASync; it is left out`);return this.#e(s)}async*changes(t,s){let n=new Map;for(;!s.
aborted;){let o=(await this.#s()).filter(({name:e})=>t.length===0||t.includes(e)),S=new Set(o.map(i));for(let[e,{sync:r}]of n)
S.has(e)||(n.delete(e),yield{kind:"deleted",sync:r});for(let e of o){let r=JSON.stringify(e.object);n.get(i(e))?.text!==
r&&(n.set(i(e),{sync:e,text:r}),yield{kind:"changed",sync:e})}yield{kind:"synced"},await g(this.name,AbortSignal.any([s,
AbortSignal.timeout(u)]))}}async notices(t,s){return[]}async[Symbol.asyncDispose](){}async#s(){let{resources:t}=await a(
this.name).catch(()=>({resources:[]}));return this.#e(t)}#e(t){return t.map(n=>l(n)).filter(({namespace:n="default"})=>n===
(this.#t??n))}};async function g(y,t){try{for await(let s of h(y,{signal:t}))return}catch{t.aborted||await p(u,void 0,{signal:t}).
catch(()=>{})}}c(g,"nextChange");export{f as FolderSource};
