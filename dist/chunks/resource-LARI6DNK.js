import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{A,B,C,D,E,F,G,a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z}from"./chunk-YRJVZIPG.js";import"./chunk-OPXG4YK7.js";
import"./chunk-TFGBKQWM.js";import"./chunk-F3KVN5GY.js";import"./chunk-KUM6ZNSD.js";export{u as API_VERSION,q as CONDITION_TYPES,r as HEALTH_STATUSES,w as JiraSyncSchema,v as KIND,s as MAX_MESSAGE_LENGTH,
b as MAX_NAME_LENGTH,p as OPERATIONS,o as PHASES,l as PRIORITIES,g as SYNC_TYPES,m as SpecSchema,t as StatusSchema,d as configHash,
y as crd,z as crdText,k as defaultName,j as describeTarget,c as directoryOf,a as fieldOf,e as isLocalPath,B as nextTime,
D as parseJiraSync,C as parseManifests,E as parseSpec,A as previousTime,n as pruneOf,f as repositoryProblem,h as selectionOf,
G as shortSyncKey,x as structuralSchema,F as syncKey,i as syncTypeOf};
