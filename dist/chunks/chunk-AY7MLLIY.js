import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{c as e,d as n}from"./chunk-W7CLRVBM.js";import{a as t}from"./chunk-KUM6ZNSD.js";var a={"log-level":{kind:"choice",choices:[...e],description:"The least of what is logged",default:"info"},"log-format":{
kind:"choice",choices:[...n],description:"A line of JSON or of text an event",default:"text on a terminal, else json"}};
function m(i,{redactor:s},l){let[r,f]=[i.text("log-level"),i.text("log-format")];return{level:e.find(o=>o===r)??"info",format:n.
find(o=>o===f)??(l?"text":"json"),redactor:s,now:t(()=>new Date,"now")}}t(m,"logOptions");export{a,m as b};
