import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{d as c,g as u}from"./chunk-F3KVN5GY.js";import{a as r}from"./chunk-KUM6ZNSD.js";function y(n,e){let i=n.map(({name:t})=>t),o=e.find(t=>!i.includes(t));if(o===void 0)return e.length===0?n:n.filter(({name:t})=>e.
includes(t));let s=u(o,i),l=s===void 0?f(i):`did you mean "${s}"?`;throw c("NotFound",`there is no sync "${o}"; ${l}`)}r(
y,"chosen");var d=5;function f(n){if(n.length===0)return"there is none here yet";let e=n.length>d?` and ${n.length-d} mo\
re`:"";return`there is ${n.slice(0,d).join(", ")}${e}`}r(f,"knownNames");function g({namespace:n,name:e}){return`${n??""}\
/${e}`}r(g,"keyOf");export{y as a,g as b};
