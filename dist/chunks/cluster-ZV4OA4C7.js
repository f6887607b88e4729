import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{A,B,C,D,E,F,G,H,I,J,K,L,a,b as c,c as d,d as e,e as f,f as g,g as h,h as i,i as j,j as k,k as l,l as m,m as n,n as o,
o as p,p as q,q as r,r as s,s as t,t as u,u as v,v as w,w as x,y,z}from"./chunk-NEMSNROU.js";import{i as b}from"./chunk-VDV7FUQT.js";
import"./chunk-YRJVZIPG.js";import"./chunk-OPXG4YK7.js";import"./chunk-TFGBKQWM.js";import"./chunk-F3KVN5GY.js";
import"./chunk-KUM6ZNSD.js";export{d as ApiProblem,c as CANCEL_REQUESTED,z as ClusterClient,k as EVENTS,n as EventRecorder,q as FIELD_MANAGER,j as JIRA_SYNCS,
A as LEASES,b as REQUESTED_AT,l as SECRETS,s as StatusWriter,e as apiProblemOf,v as applyManifest,L as describeWait,u as ensureJiraSync,
h as externalExecutor,t as followOnCluster,g as isConflict,f as isNotFound,i as isRunElsewhere,m as kindOf,D as listSyncs,
C as listedSync,y as openCluster,a as readAccess,H as readNotices,r as reportedStatus,G as requestCancel,F as requestRun,
E as syncChanges,x as timeSuffix,p as transitionOf,J as waitForEnd,K as waitOutcome,I as waitVerdict,o as watchObjects,B as whileLeader,
w as withSuffix};
