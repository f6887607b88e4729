import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as p}from"./chunk-U3ALRFUB.js";import{a as l,d as m}from"./chunk-VDV7FUQT.js";import{y as c}from"./chunk-YRJVZIPG.js";
import{a}from"./chunk-KUM6ZNSD.js";function k(e,i,{isWide:o=!1,withNamespace:t=!1}={}){let s=f().filter(({priority:n})=>o||n===void 0),r=[...t?["namespace"]:
[],"name",...s.map(({name:n})=>n),...o?[]:["message"]],u=e.map(n=>[...t?[n.namespace??""]:[],n.name,...s.map(d=>y(n,d,i)),
...o?[]:[l(n)]]);return p(r,u)}a(k,"statusTable");function f(){return c().spec.versions.flatMap(({additionalPrinterColumns:e})=>e)}
a(f,"printerColumns");function y({object:e,status:i},{jsonPath:o,type:t},s){let r=b({...e,status:i},o);if(typeof r!="str\
ing")return typeof r=="number"?String(r):"";let u=t==="date"?Date.parse(r):Number.NaN;return Number.isNaN(u)?r:m(s.getTime()-
u)}a(y,"cellOf");function b(e,i){return i.split(".").slice(1).reduce((t,s)=>g(t)?t[s]:void 0,e)}a(b,"valueAt");function g(e){
return typeof e=="object"&&e!==null&&!Array.isArray(e)}a(g,"isRecord");export{k as a};
