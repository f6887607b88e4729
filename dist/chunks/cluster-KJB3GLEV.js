import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{A,B,C,D,E,F,G,H,I,a,b as c,c as d,d as e,e as f,f as g,g as h,h as i,i as j,j as k,k as l,l as m,m as n,n as o,o as p,
p as q,q as r,r as s,s as t,t as u,u as v,v as w,x,y,z}from"./chunk-6SMXJICK.js";import{i as b}from"./chunk-LVVYWFKE.js";
import"./chunk-L62XGPV2.js";import"./chunk-PSZ7B6LN.js";import"./chunk-TFGBKQWM.js";import"./chunk-P7YMAR4I.js";
import"./chunk-KUM6ZNSD.js";export{d as ApiProblem,c as CANCEL_REQUESTED,y as ClusterClient,k as EVENTS,p as FIELD_MANAGER,j as JIRA_SYNCS,b as REQUESTED_AT,
l as SECRETS,r as StatusWriter,e as apiProblemOf,u as applyManifest,I as describeWait,t as ensureJiraSync,h as externalExecutor,
s as followOnCluster,g as isConflict,f as isNotFound,i as isRunElsewhere,m as kindOf,A as listSyncs,z as listedSync,x as openCluster,
a as readAccess,E as readNotices,q as reportedStatus,D as requestCancel,C as requestRun,B as syncChanges,w as timeSuffix,
o as transitionOf,G as waitForEnd,H as waitOutcome,F as waitVerdict,n as watchObjects,v as withSuffix};
