import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as f,b as w}from"./chunk-AD3KLMDZ.js";import{a as p}from"./chunk-3LEFFOB7.js";import"./chunk-WMTLDXKK.js";
import"./chunk-2ZPQDZR3.js";import"./chunk-GKFPDETC.js";import"./chunk-62KOVNUQ.js";import"./chunk-65K5VP22.js";
import"./chunk-32WCK34T.js";import"./chunk-D4EQACLH.js";import"./chunk-FL2ZMYUT.js";import{i as l}from"./chunk-F3KVN5GY.js";
import{a as r,f as m,g as c}from"./chunk-KUM6ZNSD.js";var v=r(async(t,e,u)=>{var i=[];try{let o=t.list("name")??[];let s=t.text("selector");if(o.length===0&&s===void 0)throw new l(
"the syncs to wait for are missing; give the input name or selector");let d=f(t);e.setOutput("name",o.join(","));let g=m(
i,await p(t,e),!0);let{client:a}=g;let h={namespace:a.namespace,names:o,...s===void 0?{}:{labelSelector:s}};return await w(
a,[h],d,e,u)}catch(y){var S=y,x=!0}finally{var n=c(i,S,x);n&&await n}},"run");export{v as run};
