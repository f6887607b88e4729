import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as d,c as l,d as y}from"./chunk-EU2BOXCS.js";import"./chunk-KH27A23G.js";import"./chunk-7UNHJLC5.js";
import{a as w}from"./chunk-N64MI43Y.js";import"./chunk-KFME2T54.js";import"./chunk-KQK7443N.js";import"./chunk-GKFPDETC.js";
import"./chunk-3BCHZ6UE.js";import"./chunk-U3ALRFUB.js";import{a as f}from"./chunk-TE6627GS.js";import"./chunk-W7CLRVBM.js";
import{F as c}from"./chunk-NEMSNROU.js";import"./chunk-VDV7FUQT.js";import"./chunk-YRJVZIPG.js";import"./chunk-OPXG4YK7.js";
import"./chunk-TFGBKQWM.js";import{i as u}from"./chunk-F3KVN5GY.js";import{a as m,f as p,g as s}from"./chunk-KUM6ZNSD.js";var O=m(async(t,e,r)=>{var o=[];try{if(t.operands.length===0)throw new u("name the syncs to run");let R=y(t);t.flag("wai\
t")===!0&&d();let n=p(o,await w(t,e),!0);for(let a of t.operands)await c(n,{name:a},r),e.stdout.line(`jirasync.sync.jira\
.io/${a} triggered`);if(t.flag("wait")!==!0)return f.completed;let h={namespace:n.namespace,names:t.operands};return await l(
n,[h],R,e.stdout,e,r)}catch(j){var E=j,k=!0}finally{var i=s(o,E,k);i&&await i}},"run");export{O as run};
