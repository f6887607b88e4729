import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as h}from"./chunk-KYDCUA6T.js";import{a as d}from"./chunk-HRX5BN4Q.js";import"./chunk-GO7PC3AB.js";
import{a as f}from"./chunk-TE6627GS.js";import{A as l,D as y}from"./chunk-E6LB4MLC.js";import"./chunk-3B7X3JMZ.js";
import"./chunk-ODMDPGMY.js";import"./chunk-56MPPEZ2.js";import"./chunk-KIROIMR7.js";import"./chunk-3BQ4654C.js";
import{h as u}from"./chunk-P7YMAR4I.js";import{a as c,f as p,g as m}from"./chunk-KUM6ZNSD.js";var x=c(async(n,e,a)=>{var i=[];try{if(n.operands.length===0)throw new u("name the syncs to cancel");let t=p(i,await d(n,
e),!0);let w=h(await l(t,{namespace:t.namespace},a),n.operands);for(let{name:s,status:o}of w){if(o.phase!=="Running"&&o.
phase!=="Pending"){e.stdout.line(`jirasync.sync.jira.io/${s} is not running; it is ${o.phase}`);continue}await y(t,{name:s},
a),e.stdout.line(`jirasync.sync.jira.io/${s} asked to cancel`)}return f.completed}catch(j){var g=j,R=!0}finally{var r=m(
i,g,R);r&&await r}},"run");export{x as run};
