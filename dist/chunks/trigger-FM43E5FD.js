import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as d,c as l,d as y}from"./chunk-33YSSTQB.js";import"./chunk-JPWQC6LK.js";import"./chunk-KYDCUA6T.js";
import{a as w}from"./chunk-42GWG7UC.js";import"./chunk-RSNSXN2G.js";import"./chunk-KIROIMR7.js";import"./chunk-N2SAZPAQ.js";
import"./chunk-FVVFR67N.js";import{a as f}from"./chunk-TE6627GS.js";import"./chunk-YT36VQXJ.js";import{
C as c}from"./chunk-6SMXJICK.js";import"./chunk-LVVYWFKE.js";import"./chunk-L62XGPV2.js";import"./chunk-PSZ7B6LN.js";
import"./chunk-TFGBKQWM.js";import{h as u}from"./chunk-P7YMAR4I.js";import{a as m,f as p,g as s}from"./chunk-KUM6ZNSD.js";var O=m(async(t,e,r)=>{var o=[];try{if(t.operands.length===0)throw new u("name the syncs to run");let R=y(t);t.flag("wai\
t")===!0&&d();let n=p(o,await w(t,e),!0);for(let a of t.operands)await c(n,{name:a},r),e.stdout.line(`jirasync.sync.jira\
.io/${a} triggered`);if(t.flag("wait")!==!0)return f.completed;let h={namespace:n.namespace,names:t.operands};return await l(
n,[h],R,e.stdout,e,r)}catch(j){var E=j,k=!0}finally{var i=s(o,E,k);i&&await i}},"run");export{O as run};
