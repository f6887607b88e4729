import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{b as m}from"./chunks/chunk-MXHIWBKG.js";import{a as r}from"./chunks/chunk-EK2G5STZ.js";import"./chunks/chunk-ULWLLOGY.js";
import"./chunks/chunk-W7CLRVBM.js";import"./chunks/chunk-F3KVN5GY.js";import"./chunks/chunk-KUM6ZNSD.js";await r(m,()=>import("./chunks/sync-KVQSXDPS.js"));
