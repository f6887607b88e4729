import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a,b,c,g as d,h as e,i as f,j as g,k as h,l as i,m as j,n as l,o as m,p as n,q as o,r as p,s as q,t as r,u as s,v as t,
w as u,x as v,y as w}from"./chunk-VRYWC3GH.js";import"./chunk-XBG4L7AD.js";import{b as k}from"./chunk-GKFPDETC.js";
import"./chunk-WAAD4F6N.js";import"./chunk-IXLHE7GO.js";import"./chunk-WCUMCXUD.js";import"./chunk-OPXG4YK7.js";
import"./chunk-TFGBKQWM.js";import"./chunk-F3KVN5GY.js";import"./chunk-KUM6ZNSD.js";export{g as ENVIRONMENT,u as FromRunSchema,h as PASSED_ENVIRONMENT,v as ToRunSchema,a as assertDistinct,k as assertReplaceable,
c as describedSync,f as dueness,q as failureLine,n as jsonResult,l as metricsFileOf,r as openStatusFile,w as readSettings,
s as readStatusFiles,m as refuseRun,t as runJiraSync,i as setting,d as syncDeps,p as textPlan,o as textResult,e as wait,
b as withOverrides,j as worstExitCode};
