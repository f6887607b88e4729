import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as r,b as i}from"./chunk-H6Z5QS6F.js";import{d as t,k as u,m as a}from"./chunk-D4EQACLH.js";import{
a as s}from"./chunk-KUM6ZNSD.js";var f=u(a({name:t(),namespace:t().optional()}));function R(e,p){let o=p.filter(({cluster:n})=>n!==void 0).map(({resource:{
metadata:n}})=>({name:n.name,...n.namespace===void 0?{}:{namespace:n.namespace}}));o.length>0&&e.saveState(r.runs,JSON.stringify(
o))}s(R,"saveRuns");function S(e){e.saveState(r.ended,"true")}s(S,"saveEnd");function v(e){return i(e.env)?f.parse(JSON.
parse(e.state(r.runs)??"[]")):[]}s(v,"unfinishedRuns");export{R as a,S as b,v as c};
