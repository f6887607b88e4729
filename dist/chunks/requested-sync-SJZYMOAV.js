import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as u}from"./chunk-A2WQYKWV.js";import{a as i,b as n,c as m}from"./chunk-VRYWC3GH.js";import"./chunk-XBG4L7AD.js";
import"./chunk-GKFPDETC.js";import"./chunk-WAAD4F6N.js";import"./chunk-IXLHE7GO.js";import"./chunk-WCUMCXUD.js";
import"./chunk-OPXG4YK7.js";import"./chunk-TFGBKQWM.js";import"./chunk-F3KVN5GY.js";import{a as o}from"./chunk-KUM6ZNSD.js";async function p(e,c,f){let t=e.list("file");if(t===void 0)return m(e);let{resources:r,problems:s}=await u(t,c,{localRepository:!0},
f);return s.length>0?{ok:!1,problems:s}:(i(r),{ok:!0,syncs:r.map(d=>n(d,e))})}o(p,"requestedSyncs");export{p as requestedSyncs};
