import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{A,B,C,a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z}from"./chunk-L62XGPV2.js";import"./chunk-PSZ7B6LN.js";
import"./chunk-TFGBKQWM.js";import"./chunk-P7YMAR4I.js";import"./chunk-KUM6ZNSD.js";export{s as API_VERSION,o as CONDITION_TYPES,p as HEALTH_STATUSES,u as JiraSyncSchema,t as KIND,q as MAX_MESSAGE_LENGTH,
b as MAX_NAME_LENGTH,n as OPERATIONS,m as PHASES,k as SpecSchema,r as StatusSchema,d as configHash,w as crd,x as crdText,
j as defaultName,i as describeTarget,c as directoryOf,a as fieldOf,e as isLocalPath,z as nextTime,B as parseJiraSync,A as parseManifests,
C as parseSpec,y as previousTime,l as pruneOf,f as repositoryProblem,g as selectionOf,v as structuralSchema,h as syncTypeOf};
