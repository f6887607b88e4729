import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as d}from"./chunk-HRWKY5YM.js";import{a as o}from"./chunk-KUM6ZNSD.js";var p=["NAME","TYPE","PHASE","PROGRESS","ISSUES","OPERATION","UPDATED","MESSAGE"];function g(e,t){let n=[[...p],...e.map(
r=>c(r,t).map(d))],i=p.map((r,a)=>Math.max(...n.map(s=>s[a]?.length??0)));return n.map(r=>r.map((a,s)=>a.padEnd(i[s]??0)).
join("  ").trimEnd())}o(g,"statusTable");function c({metadata:e,spec:t,status:n},i){let r=n?.conditions.find(({type:a})=>a===
"Ready");return[e.name,t.syncType,n?.phase??"Pending",n?.progress===void 0?"":`${n.progress.percentage}%`,n?.syncState?.
issues??"",n?.progress?.currentOperation??"",n?.lastStatusUpdate===void 0?"":`${m(n.lastStatusUpdate,i)} ago`,n?.lastError??
r?.message??""]}o(c,"row");function m(e,t){let n=Math.max(0,Math.round((t.getTime()-Date.parse(e))/1e3));return n<120?`${n}\
s`:n<7200?`${Math.round(n/60)}m`:`${Math.round(n/3600)}h`}o(m,"ago");export{g as statusTable};
