import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{b as d,c as l}from"./chunk-I7D6KNPT.js";import"./chunk-JPWQC6LK.js";import"./chunk-KYDCUA6T.js";
import{a as w}from"./chunk-HRX5BN4Q.js";import"./chunk-GO7PC3AB.js";import"./chunk-ELHVT4J5.js";import"./chunk-FVVFR67N.js";
import{a as c}from"./chunk-TE6627GS.js";import"./chunk-YT36VQXJ.js";import{C as f}from"./chunk-E6LB4MLC.js";
import"./chunk-3B7X3JMZ.js";import"./chunk-ODMDPGMY.js";import"./chunk-56MPPEZ2.js";import"./chunk-KIROIMR7.js";
import"./chunk-3BQ4654C.js";import{h as u}from"./chunk-P7YMAR4I.js";import{a as m,f as s,g as p}from"./chunk-KUM6ZNSD.js";var L=m(async(t,e,r)=>{var o=[];try{if(t.operands.length===0)throw new u("name the syncs to run");let y=l(t);let n=s(o,await w(
t,e),!0);for(let i of t.operands)await f(n,{name:i},r),e.stdout.line(`jirasync.sync.jira.io/${i} triggered`);if(t.flag("\
wait")!==!0)return c.completed;let R={namespace:n.namespace,names:t.operands};return await d(n,[R],y,e.stdout,e,r)}catch(h){
var j=h,E=!0}finally{var a=p(o,j,E);a&&await a}},"run");export{L as run};
