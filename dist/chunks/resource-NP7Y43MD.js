import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{A,B,C,D,a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z}from"./chunk-CIOCCTIH.js";import"./chunk-OPXG4YK7.js";
import"./chunk-TFGBKQWM.js";import"./chunk-ZC44NFCY.js";import"./chunk-KUM6ZNSD.js";export{t as API_VERSION,p as CONDITION_TYPES,q as HEALTH_STATUSES,v as JiraSyncSchema,u as KIND,r as MAX_MESSAGE_LENGTH,
b as MAX_NAME_LENGTH,o as OPERATIONS,n as PHASES,g as SYNC_TYPES,l as SpecSchema,s as StatusSchema,d as configHash,x as crd,
y as crdText,k as defaultName,j as describeTarget,c as directoryOf,a as fieldOf,e as isLocalPath,A as nextTime,C as parseJiraSync,
B as parseManifests,D as parseSpec,z as previousTime,m as pruneOf,f as repositoryProblem,h as selectionOf,w as structuralSchema,
i as syncTypeOf};
