import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{A as y,a,b,c,d,e,g,h,k as i,l as j,m as k,n as l,o as m,p as n,q as o,r as p,s as q,t as r,u as s,v as t,w as u,x as v,
y as w,z as x}from"./chunk-KFME2T54.js";import"./chunk-KQK7443N.js";import{b as f}from"./chunk-GKFPDETC.js";
import"./chunk-NEMSNROU.js";import"./chunk-VDV7FUQT.js";import"./chunk-YRJVZIPG.js";import"./chunk-OPXG4YK7.js";
import"./chunk-TFGBKQWM.js";import"./chunk-F3KVN5GY.js";import"./chunk-KUM6ZNSD.js";export{m as ENVIRONMENT,w as FromRunSchema,n as PASSED_ENVIRONMENT,x as ToRunSchema,e as assertDistinct,f as assertReplaceable,
b as describedSync,l as dueness,v as failureLine,d as inNamespace,s as jsonResult,q as metricsFileOf,g as openStatusFile,
y as readSettings,h as readStatusFiles,r as refuseRun,c as repeatedSyncs,k as runJiraSync,o as setting,i as syncDeps,u as textPlan,
t as textResult,j as wait,a as withOverrides,p as worstExitCode};
