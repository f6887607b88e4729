import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as h}from"./chunk-7UNHJLC5.js";import{a as d}from"./chunk-N64MI43Y.js";import"./chunk-KFME2T54.js";
import"./chunk-KQK7443N.js";import"./chunk-GKFPDETC.js";import{a as f}from"./chunk-TE6627GS.js";import{
D as l,G as y}from"./chunk-NEMSNROU.js";import"./chunk-VDV7FUQT.js";import"./chunk-YRJVZIPG.js";import"./chunk-OPXG4YK7.js";
import"./chunk-TFGBKQWM.js";import{i as u}from"./chunk-F3KVN5GY.js";import{a as c,f as p,g as m}from"./chunk-KUM6ZNSD.js";var x=c(async(n,e,a)=>{var i=[];try{if(n.operands.length===0)throw new u("name the syncs to cancel");let t=p(i,await d(n,
e),!0);let w=h(await l(t,{namespace:t.namespace},a),n.operands);for(let{name:s,status:o}of w){if(o.phase!=="Running"&&o.
phase!=="Pending"){e.stdout.line(`jirasync.sync.jira.io/${s} is not running; it is ${o.phase}`);continue}await y(t,{name:s},
a),e.stdout.line(`jirasync.sync.jira.io/${s} asked to cancel`)}return f.completed}catch(j){var g=j,R=!0}finally{var r=m(
i,g,R);r&&await r}},"run");export{x as run};
