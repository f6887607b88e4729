import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as u}from"./chunk-D7QGMX5I.js";import{a as c,b as d}from"./chunk-FAT5GHH3.js";import{a}from"./chunk-KUM6ZNSD.js";var h=a(async(n,t)=>{let o=m(n),[{readStatusFiles:e},{statusTable:r}]=await Promise.all([import("./status-file-O63462QJ.js"),
import("./status-table-5SMDYCG4.js")]),{resources:l,unreadable:f}=await e(o).catch(s=>{throw new c(`can't read ${o}: ${u(
s)}`)});for(let s of f)t.stderr.line(`${s} is no JIRASync; it is left out`);let i=y(l,n.operands);if(n.text("output")===
"json")t.stdout.json(i.length===1?i[0]:{kind:"List",items:i});else for(let s of r(i,new Date))t.stdout.line(s);return d.
completed},"run");function m(n){let t=n.text("status-dir");if(t!==void 0)return t;throw new c("--status-dir is missing; \
name the folder that jirasync sync was given")}a(m,"statusFolder");function y(n,t){let o=t.find(e=>!n.some(({metadata:r})=>r.
name===e));if(o!==void 0){let e=n.map(({metadata:r})=>r.name).join(", ");throw new c(`there is no sync "${o}"; there ${e===
""?"is none yet":`is ${e}`}`)}return t.length===0?n:n.filter(({metadata:e})=>t.includes(e.name))}a(y,"select");export{h as a,m as b};
