import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a,b,c,e as d,f as e,g as f,h as g,i as h,j as i,k as j,l as k,m as l,n as m,o as n,p as o,q as p,r as q,s as r,t as s,
u as t,v as u,w as v}from"./chunk-Z4THCEBJ.js";import"./chunk-GFJBUMKT.js";import"./chunk-GKFPDETC.js";
import"./chunk-3HBSGVMJ.js";import"./chunk-D243JDL6.js";import"./chunk-CIOCCTIH.js";import"./chunk-OPXG4YK7.js";
import"./chunk-TFGBKQWM.js";import"./chunk-ZC44NFCY.js";import"./chunk-KUM6ZNSD.js";export{g as ENVIRONMENT,t as FromRunSchema,h as PASSED_ENVIRONMENT,u as ToRunSchema,a as assertDistinct,c as describedSync,
f as dueness,p as failureLine,m as jsonResult,k as metricsFileOf,q as openStatusFile,v as readSettings,r as readStatusFiles,
l as refuseRun,s as runJiraSync,i as setting,d as syncDeps,o as textPlan,n as textResult,e as wait,b as withOverrides,j as worstExitCode};
