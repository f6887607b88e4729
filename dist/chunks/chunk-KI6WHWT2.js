import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as d}from"./chunk-KUM6ZNSD.js";function p(o){return o.map(({source:n,message:s,line:r,column:t,isFile:e})=>({level:"error",title:e?"Invalid manifest":"\
jirasync: wrong input",message:e?s:`${n}: ${s}`,...e?{file:n}:{},...e&&r!==void 0?{line:r}:{},...e&&t!==void 0?{col:t}:{}}))}
d(p,"problemAnnotations");function u({resource:o,outcome:n,clusterFailure:s,requested:r}){let{name:t}=o.metadata,e=[];if(n.
kind==="failed"){let{reason:a,message:i}=n.failure;e.push({level:"error",title:`${t}: ${a}`,message:i})}if(n.kind==="can\
celled"&&e.push({level:"warning",title:`${t}: cancelled`,message:n.message}),s!==void 0){let a=r.cluster?.isRequired===!0?
"error":"warning";e.push({level:a,title:`${t}: the cluster does not have its last status`,message:s.message})}let f=n.kind===
"cancelled"?[]:n.report?.failed??[];for(let{id:a,key:i,failure:l}of f)e.push({level:"warning",title:`${t}: ${i??a}: ${l.
reason}`,message:l.message});return e}d(u,"runAnnotations");export{p as a,u as b};
