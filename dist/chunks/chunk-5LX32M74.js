import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{l}from"./chunk-KFME2T54.js";import{y as u}from"./chunk-NEMSNROU.js";import{i as m}from"./chunk-F3KVN5GY.js";
import{a as n}from"./chunk-KUM6ZNSD.js";import{mkdtemp as d,rm as y,stat as h,writeFile as w}from"node:fs/promises";import{join as p}from"node:path";async function F(e,{env:s,redactor:r,temporaryFolder:o}){let t=e.text("kubeconfig");if(t!==void 0)for(let i of x(t))r.add(
i);let a=t===void 0?void 0:await g(t,o),[c,f]=[e.text("context"),e.text("namespace")];try{let i=await u({...a===void 0?{}:
{kubeconfig:a.path},...c===void 0?{}:{context:c},...f===void 0?{}:{namespace:f}},{env:s,redactor:r,now:Date.now,random:Math.
random,sleep:l});return{client:i,async[Symbol.asyncDispose](){await i[Symbol.asyncDispose](),await a?.remove()}}}catch(i){
throw await a?.remove(),i}}n(F,"openClusterOf");async function g(e,s){if(v(e)){let o=await d(p(s,"jirasync-")),t=p(o,"ku\
beconfig");return await w(t,`${e}
`,{mode:384}),{path:t,remove:n(()=>y(o,{recursive:!0,force:!0}),"remove")}}if(!await h(e).then(o=>o.isFile(),()=>!1))throw new m(
"the input kubeconfig is neither the path of a file nor the content of a kubeconfig");return{path:e,remove:n(()=>Promise.
resolve(),"remove")}}n(g,"fileOf");function v(e){return/^(apiVersion|kind|clusters|contexts|users)\s*:|^\s*\{/m.test(e)}
n(v,"isContent");function x(e){return[...e.matchAll(/["']?(?:token|password|client-key-data)["']?\s*:\s*["']?([^\s"',}]+)/g)].
flatMap(([,r=""])=>r===""?[]:[r])}n(x,"secretsOf");export{F as a};
