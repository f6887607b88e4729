import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{b as t}from"./chunks/chunk-H6Z5QS6F.js";import{a as r}from"./chunks/chunk-MXHIWBKG.js";import{a as i}from"./chunks/chunk-EK2G5STZ.js";
import"./chunks/chunk-ULWLLOGY.js";import"./chunks/chunk-W7CLRVBM.js";import"./chunks/chunk-F3KVN5GY.js";import"./chunks/chunk-KUM6ZNSD.js";t(process.env)&&await i({inputs:r,refusedOutputs:{}},()=>import("./chunks/post-TBIMZH7Y.js"));
