import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{A as y,a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,y as w,z as x}from"./chunk-V4HGJ6KE.js";import"./chunk-DQTZMBN2.js";
import"./chunk-M4DOESMW.js";import"./chunk-KUM6ZNSD.js";export{r as API_VERSION,n as CONDITION_TYPES,o as HEALTH_STATUSES,t as JiraSyncSchema,s as KIND,p as MAX_MESSAGE_LENGTH,
m as OPERATIONS,l as PHASES,j as SpecSchema,q as StatusSchema,c as configHash,v as crd,i as defaultName,h as describeTarget,
b as directoryOf,a as fieldOf,d as isLocalPath,x as parseJiraSync,w as parseManifests,y as parseSpec,k as pruneOf,e as repositoryProblem,
f as selectionOf,u as structuralSchema,g as syncTypeOf};
