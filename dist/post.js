import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{b as t}from"./chunks/chunk-H6Z5QS6F.js";import{a as r}from"./chunks/chunk-T6PEOJIJ.js";import{a as i}from"./chunks/chunk-YZSU34EY.js";
import"./chunks/chunk-LGZISGTL.js";import"./chunks/chunk-4CZJ5VLM.js";import"./chunks/chunk-F3KVN5GY.js";import"./chunks/chunk-KUM6ZNSD.js";t(process.env)&&await i({inputs:r,refusedOutputs:{}},()=>import("./chunks/post-3GSYQLV7.js"));
