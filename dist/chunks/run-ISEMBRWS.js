import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a,b,c,d,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x}from"./chunk-5PAZVWWU.js";import"./chunk-XBG4L7AD.js";import{
b as e}from"./chunk-GKFPDETC.js";import"./chunk-HCWSWB6M.js";import"./chunk-46AWRIIQ.js";import"./chunk-3J22ZK4O.js";
import"./chunk-OPXG4YK7.js";import"./chunk-TFGBKQWM.js";import"./chunk-F3KVN5GY.js";import"./chunk-KUM6ZNSD.js";export{l as ENVIRONMENT,v as FromRunSchema,m as PASSED_ENVIRONMENT,w as ToRunSchema,d as assertDistinct,e as assertReplaceable,
b as describedSync,k as dueness,u as failureLine,r as jsonResult,p as metricsFileOf,f as openStatusFile,x as readSettings,
g as readStatusFiles,q as refuseRun,c as repeatedSyncs,j as runJiraSync,n as setting,h as syncDeps,t as textPlan,s as textResult,
i as wait,a as withOverrides,o as worstExitCode};
