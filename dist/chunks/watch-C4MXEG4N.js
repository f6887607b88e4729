import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{b as f}from"./chunk-O7GTCXJR.js";import"./chunk-D7QGMX5I.js";import{b as a}from"./chunk-FAT5GHH3.js";
import{a as i}from"./chunk-KUM6ZNSD.js";import{watch as g}from"node:fs/promises";import{setTimeout as S}from"node:timers/promises";var h=1800,w=new Set(["Completed","Failed","Cancelled"]),p=2e3,D=i(async(e,n,r)=>{let o=f(e),t=e.integer("timeout")??h,y=AbortSignal.
any([r,AbortSignal.timeout(t*1e3)]),s=new Set(e.operands),l=new Map,c=[];for await(let R of _(o,y)){let d=await b(o,s);for(let m of d)
A(m,l,n);if(c=E(d,s),d.length>0&&c.length===0)return d.every(({status:m})=>m?.phase==="Completed")?a.completed:a.failed}
if(r.aborted)return a.interrupted;let u=c.length===0?`no sync began in ${o}`:`${c.join(", ")} did not end`;return n.stderr.
line(`jirasync watch: ${u} within ${t} s`),a.timeout},"run");async function b(e,n){let{readStatusFiles:r}=await import("./status-file-O63462QJ.js"),
{resources:o}=await r(e).catch(()=>({resources:[]}));return o.filter(({metadata:t})=>n.size===0||n.has(t.name))}i(b,"rea\
dSyncs");function E(e,n){let r=e.filter(({status:t})=>w.has(t?.phase??"")).map(({metadata:t})=>t.name);return[...new Set(
[...n,...e.map(({metadata:t})=>t.name)])].filter(t=>!r.includes(t))}i(E,"namesNotEnded");function A({metadata:e,status:n},r,o){
let t=n?.conditions.find(({type:l})=>l==="Ready"),s=[e.name,n?.phase??"Pending",...n?.progress===void 0?[]:[`${n.progress.
percentage}%`],...n?.syncState===void 0?[]:[n.syncState.issues],n?.lastError??t?.message??""].join("  ").trimEnd();r.get(
e.name)!==s&&(r.set(e.name,s),o.stdout.line(s))}i(A,"printChange");async function*_(e,n){for(;!n.aborted;)yield,await C(
e,AbortSignal.any([n,AbortSignal.timeout(p)]))}i(_,"changes");async function C(e,n){try{for await(let r of g(e,{signal:n}))
return}catch{n.aborted||await S(p,void 0,{signal:n}).catch(()=>{})}}i(C,"nextChange");export{D as run};
