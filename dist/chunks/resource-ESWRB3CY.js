import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,w as u,x as v,y as w}from"./chunk-JFX3JFQZ.js";import"./chunk-5ZYLZMAA.js";
import"./chunk-62B2EDTX.js";import"./chunk-KUM6ZNSD.js";export{r as API_VERSION,n as CONDITION_TYPES,o as HEALTH_STATUSES,t as JiraSyncSchema,s as KIND,p as MAX_MESSAGE_LENGTH,
m as OPERATIONS,l as PHASES,j as SpecSchema,q as StatusSchema,c as configHash,i as defaultName,h as describeTarget,b as directoryOf,
a as fieldOf,d as isLocalPath,v as parseJiraSync,u as parseManifests,w as parseSpec,k as pruneOf,e as repositoryProblem,
f as selectionOf,g as syncTypeOf};
