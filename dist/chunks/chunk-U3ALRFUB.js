import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{b as o}from"./chunk-W7CLRVBM.js";import{a as e}from"./chunk-KUM6ZNSD.js";function s(r,m){let p=[r.map(n=>n.toUpperCase()),...m.map(n=>n.map(o))],i=r.map((n,a)=>Math.max(...p.map(t=>t[a]?.length??
0)));return p.map(n=>n.map((a,t)=>a.padEnd(i[t]??0)).join("   ").trimEnd())}e(s,"tableLines");export{s as a};
