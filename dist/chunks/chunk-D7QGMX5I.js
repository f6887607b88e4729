import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as n}from"./chunk-KUM6ZNSD.js";function o(t){return t instanceof Error?t.message:String(t)}n(o,"messageOf");function u(t,s){s.line("This is a bug in ji\
rasync. Please report it with these lines; secrets are taken out of them:");let e=t instanceof Error?t.stack??t.message:
String(t);for(let i of e.split(`
`))s.line(i)}n(u,"reportBug");export{o as a,u as b};
