import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as t}from"./chunks/chunk-EK2G5STZ.js";import{c as r}from"./chunks/chunk-ULWLLOGY.js";import"./chunks/chunk-W7CLRVBM.js";
import"./chunks/chunk-F3KVN5GY.js";import"./chunks/chunk-KUM6ZNSD.js";await t({inputs:r,refusedOutputs:{}},()=>import("./chunks/apply-W3DHXN6J.js"));
