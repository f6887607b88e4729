import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a,b,c,d,f,g,j as h,k as i,l as j,m as k,n as l,o as m,p as n,q as o,r as p,s as q,t as r,u as s,v as t,w as u,x as v,
y as w,z as x}from"./chunk-EHDJ5LJS.js";import"./chunk-KQK7443N.js";import{b as e}from"./chunk-GKFPDETC.js";
import"./chunk-5T4NDAUZ.js";import"./chunk-US3CIJCB.js";import"./chunk-YRJVZIPG.js";import"./chunk-OPXG4YK7.js";
import"./chunk-TFGBKQWM.js";import"./chunk-F3KVN5GY.js";import"./chunk-KUM6ZNSD.js";export{l as ENVIRONMENT,v as FromRunSchema,m as PASSED_ENVIRONMENT,w as ToRunSchema,d as assertDistinct,e as assertReplaceable,
b as describedSync,k as dueness,u as failureLine,r as jsonResult,p as metricsFileOf,f as openStatusFile,x as readSettings,
g as readStatusFiles,q as refuseRun,c as repeatedSyncs,j as runJiraSync,n as setting,h as syncDeps,t as textPlan,s as textResult,
i as wait,a as withOverrides,o as worstExitCode};
