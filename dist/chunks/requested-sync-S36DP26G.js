import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as u}from"./chunk-6SZG4GWZ.js";import{a as i,b as n,c as m}from"./chunk-WMTLDXKK.js";import"./chunk-2ZPQDZR3.js";
import"./chunk-GKFPDETC.js";import"./chunk-62KOVNUQ.js";import"./chunk-65K5VP22.js";import"./chunk-32WCK34T.js";
import"./chunk-D4EQACLH.js";import"./chunk-FL2ZMYUT.js";import"./chunk-F3KVN5GY.js";import{a as o}from"./chunk-KUM6ZNSD.js";async function p(e,c,f){let t=e.list("file");if(t===void 0)return m(e);let{resources:r,problems:s}=await u(t,c,{localRepository:!0},
f);return s.length>0?{ok:!1,problems:s}:(i(r),{ok:!0,syncs:r.map(d=>n(d,e))})}o(p,"requestedSyncs");export{p as requestedSyncs};
