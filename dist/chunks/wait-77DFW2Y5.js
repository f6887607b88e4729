import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as f,b as w,c as d}from"./chunk-KGC4FF2G.js";import{a as p}from"./chunk-5LX32M74.js";import"./chunk-KFME2T54.js";
import"./chunk-KQK7443N.js";import"./chunk-GKFPDETC.js";import"./chunk-ULWLLOGY.js";import"./chunk-NEMSNROU.js";
import"./chunk-VDV7FUQT.js";import"./chunk-YRJVZIPG.js";import"./chunk-OPXG4YK7.js";import"./chunk-TFGBKQWM.js";
import{i as l}from"./chunk-F3KVN5GY.js";import{a as r,f as m,g as c}from"./chunk-KUM6ZNSD.js";var j=r(async(t,e,g)=>{var a=[];try{w(e);let o=t.list("name")??[];let s=t.text("selector");if(o.length===0&&s===void 0)throw new l(
"the syncs to wait for are missing; give the input name or selector");let u=f(t);e.setOutput("name",o.join(","));let h=m(
a,await p(t,e),!0);let{client:n}=h;let y={namespace:n.namespace,names:o,...s===void 0?{}:{labelSelector:s}};return await d(
n,[y],u,e,g)}catch(S){var x=S,E=!0}finally{var i=c(a,x,E);i&&await i}},"run");export{j as run};
