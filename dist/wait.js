import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as r}from"./chunks/chunk-EK2G5STZ.js";import{d as m}from"./chunks/chunk-ULWLLOGY.js";import"./chunks/chunk-W7CLRVBM.js";
import"./chunks/chunk-F3KVN5GY.js";import"./chunks/chunk-KUM6ZNSD.js";await r(m,()=>import("./chunks/wait-77DFW2Y5.js"));
