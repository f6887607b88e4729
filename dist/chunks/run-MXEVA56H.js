import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r}from"./chunk-GO7PC3AB.js";import"./chunk-E6LB4MLC.js";import"./chunk-3B7X3JMZ.js";
import"./chunk-ODMDPGMY.js";import"./chunk-56MPPEZ2.js";import"./chunk-KIROIMR7.js";import"./chunk-3BQ4654C.js";
import"./chunk-P7YMAR4I.js";import"./chunk-KUM6ZNSD.js";export{g as ENVIRONMENT,h as PASSED_ENVIRONMENT,a as assertDistinct,c as describedSync,f as dueness,n as failureLine,k as jsonResult,
o as openStatusFile,r as readSettings,p as readStatusFiles,q as runJiraSync,i as setting,d as syncDeps,m as textPlan,l as textResult,
e as wait,b as withOverrides,j as worstExitCode};
