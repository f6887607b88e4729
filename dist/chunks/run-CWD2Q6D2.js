import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r}from"./chunk-RSNSXN2G.js";import"./chunk-KIROIMR7.js";import"./chunk-6SMXJICK.js";
import"./chunk-LVVYWFKE.js";import"./chunk-L62XGPV2.js";import"./chunk-PSZ7B6LN.js";import"./chunk-TFGBKQWM.js";
import"./chunk-P7YMAR4I.js";import"./chunk-KUM6ZNSD.js";export{g as ENVIRONMENT,h as PASSED_ENVIRONMENT,a as assertDistinct,c as describedSync,f as dueness,n as failureLine,k as jsonResult,
o as openStatusFile,r as readSettings,p as readStatusFiles,q as runJiraSync,i as setting,d as syncDeps,m as textPlan,l as textResult,
e as wait,b as withOverrides,j as worstExitCode};
