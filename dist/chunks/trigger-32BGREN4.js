import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as d,c as l,d as y}from"./chunk-RYQCATJT.js";import"./chunk-KH27A23G.js";import"./chunk-7UNHJLC5.js";
import{a as w}from"./chunk-ZULBNVDU.js";import"./chunk-WMTLDXKK.js";import"./chunk-2ZPQDZR3.js";import"./chunk-GKFPDETC.js";
import"./chunk-4OH342OC.js";import"./chunk-JU2FOLQJ.js";import{a as f}from"./chunk-TE6627GS.js";import"./chunk-4CZJ5VLM.js";
import{F as c}from"./chunk-62KOVNUQ.js";import"./chunk-65K5VP22.js";import"./chunk-32WCK34T.js";import"./chunk-D4EQACLH.js";
import"./chunk-FL2ZMYUT.js";import{i as u}from"./chunk-F3KVN5GY.js";import{a as m,f as p,g as s}from"./chunk-KUM6ZNSD.js";var O=m(async(t,e,r)=>{var o=[];try{if(t.operands.length===0)throw new u("name the syncs to run");let R=y(t);t.flag("wai\
t")===!0&&d();let n=p(o,await w(t,e),!0);for(let a of t.operands)await c(n,{name:a},r),e.stdout.line(`jirasync.sync.jira\
.io/${a} triggered`);if(t.flag("wait")!==!0)return f.completed;let h={namespace:n.namespace,names:t.operands};return await l(
n,[h],R,e.stdout,e,r)}catch(j){var E=j,k=!0}finally{var i=s(o,E,k);i&&await i}},"run");export{O as run};
