import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{l as i}from"./chunk-KFME2T54.js";import{y as m}from"./chunk-NEMSNROU.js";import{a as r}from"./chunk-KUM6ZNSD.js";function c(e,{env:u,redactor:p}){let[t,n,o]=[e.text("kubeconfig"),e.text("context"),e.text("namespace")];return m({...t===
void 0?{}:{kubeconfig:t},...n===void 0?{}:{context:n},...o===void 0?{}:{namespace:o}},{env:u,redactor:p,now:Date.now,random:Math.
random,sleep:i})}r(c,"openClusterOf");export{c as a};
