import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a,b,c,e as d,f as e,g as f,h as g,i as h,j as i,k as j,l,m,n,o,p,q,r,s,t,u,v,w}from"./chunk-WMTLDXKK.js";import"./chunk-2ZPQDZR3.js";
import{b as k}from"./chunk-GKFPDETC.js";import"./chunk-62KOVNUQ.js";import"./chunk-65K5VP22.js";import"./chunk-32WCK34T.js";
import"./chunk-D4EQACLH.js";import"./chunk-FL2ZMYUT.js";import"./chunk-F3KVN5GY.js";import"./chunk-KUM6ZNSD.js";export{g as ENVIRONMENT,u as FromRunSchema,h as PASSED_ENVIRONMENT,v as ToRunSchema,a as assertDistinct,k as assertReplaceable,
c as describedSync,f as dueness,q as failureLine,n as jsonResult,l as metricsFileOf,r as openStatusFile,w as readSettings,
s as readStatusFiles,m as refuseRun,t as runJiraSync,i as setting,d as syncDeps,p as textPlan,o as textResult,e as wait,
b as withOverrides,j as worstExitCode};
