import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as f}from"./chunk-VW64K5D5.js";import{a as l}from"./chunk-7UNHJLC5.js";import"./chunk-N64MI43Y.js";
import"./chunk-KFME2T54.js";import"./chunk-KQK7443N.js";import"./chunk-GKFPDETC.js";import{a as u}from"./chunk-TE6627GS.js";
import"./chunk-NEMSNROU.js";import"./chunk-VDV7FUQT.js";import"./chunk-YRJVZIPG.js";import"./chunk-OPXG4YK7.js";
import"./chunk-TFGBKQWM.js";import"./chunk-F3KVN5GY.js";import{a as s,f as m,g as p}from"./chunk-KUM6ZNSD.js";var x=s(async(t,n,e)=>{var r=[];try{let i=m(r,await f(t,n),!0);let o=l(await i.list(e),t.operands);await j(o,t,n);return u.
completed}catch(a){var w=a,d=!0}finally{var c=p(r,w,d);c&&await c}},"run");async function j(t,n,{stdout:e}){let i=n.text(
"output")??"text";switch(i){case"json":e.json(y(t,n));return;case"yaml":{let{yamlLines:o}=await import("./yaml-lines-OELBOTKZ.js");
for(let r of o(y(t,n)))e.line(r);return}case"name":for(let{name:o}of t)e.line(`jirasync.sync.jira.io/${o}`);return;default:{
let{statusTable:o}=await import("./status-table-LQQ5J7D2.js"),r={isWide:i==="wide",withNamespace:n.flag("all-namespaces")===
!0};for(let a of o(t,new Date,r))e.line(a)}}}s(j,"print");function y(t,{operands:n}){let e=t.map(({object:i})=>i);return n.
length===1?e[0]:{apiVersion:"v1",kind:"List",items:e}}s(y,"listOf");export{x as run};
