import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{b as m}from"./chunks/chunk-UHF2HOMM.js";import{a as r}from"./chunks/chunk-YZSU34EY.js";import"./chunks/chunk-ULWLLOGY.js";
import"./chunks/chunk-4CZJ5VLM.js";import"./chunks/chunk-F3KVN5GY.js";import"./chunks/chunk-KUM6ZNSD.js";await r(m,()=>import("./chunks/sync-5IIBIG2T.js"));
