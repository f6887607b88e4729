import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as u}from"./chunk-EJTD5EUD.js";import"./chunk-O3F5JZIT.js";import{a as i,b as n,c as m}from"./chunk-GO7PC3AB.js";
import"./chunk-E6LB4MLC.js";import"./chunk-3B7X3JMZ.js";import"./chunk-ODMDPGMY.js";import"./chunk-56MPPEZ2.js";
import"./chunk-KIROIMR7.js";import"./chunk-3BQ4654C.js";import"./chunk-P7YMAR4I.js";import{a as o}from"./chunk-KUM6ZNSD.js";async function p(e,c,f){let t=e.list("file");if(t===void 0)return m(e);let{resources:r,problems:s}=await u(t,c,{localRepository:!0},
f);return s.length>0?{ok:!1,problems:s}:(i(r),{ok:!0,syncs:r.map(d=>n(d,e))})}o(p,"requestedSyncs");export{p as requestedSyncs};
