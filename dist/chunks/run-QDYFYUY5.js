import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a,b,c,e as d,f as e,g as f,h as g,i as h,j as i,k as j,l,m,n,o,p,q,r,s,t,u,v,w}from"./chunk-4S6VK2AC.js";import"./chunk-XBG4L7AD.js";
import{b as k}from"./chunk-GKFPDETC.js";import"./chunk-GJYHUOM4.js";import"./chunk-IBK5Q44W.js";import"./chunk-CXFMJVQA.js";
import"./chunk-OPXG4YK7.js";import"./chunk-TFGBKQWM.js";import"./chunk-F3KVN5GY.js";import"./chunk-KUM6ZNSD.js";export{g as ENVIRONMENT,u as FromRunSchema,h as PASSED_ENVIRONMENT,v as ToRunSchema,a as assertDistinct,k as assertReplaceable,
c as describedSync,f as dueness,q as failureLine,n as jsonResult,l as metricsFileOf,r as openStatusFile,w as readSettings,
s as readStatusFiles,m as refuseRun,t as runJiraSync,i as setting,d as syncDeps,p as textPlan,o as textResult,e as wait,
b as withOverrides,j as worstExitCode};
