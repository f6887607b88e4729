import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as t}from"./chunk-KUM6ZNSD.js";var i=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?<=##)\[|(?<=^\s*):(?=:)/gu;function l(n){return n.replaceAll(i,p=>/[\n\t\r]/.test(
p)?" ":s(p))}t(l,"printable");var o=/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?<=##)\[/gu;function g(n){return n.replaceAll(
o,s)}t(g,"printableJson");function s(n){return Array.from({length:n.length},(r,e)=>n.charCodeAt(e)).map(r=>`\\u${r.toString(
16).padStart(4,"0")}`).join("")}t(s,"escaped");export{l as a,g as b};
