import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as t}from"./chunks/chunk-YZSU34EY.js";import{c as r}from"./chunks/chunk-LGZISGTL.js";import"./chunks/chunk-4CZJ5VLM.js";
import"./chunks/chunk-F3KVN5GY.js";import"./chunks/chunk-KUM6ZNSD.js";await t({inputs:r,refusedOutputs:{}},()=>import("./chunks/wait-DS7KMVZV.js"));
