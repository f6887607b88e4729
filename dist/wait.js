import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as t}from"./chunks/chunk-JP3V3PYJ.js";import{c as r}from"./chunks/chunk-LGZISGTL.js";import"./chunks/chunk-YT36VQXJ.js";
import"./chunks/chunk-P7YMAR4I.js";import"./chunks/chunk-KUM6ZNSD.js";await t({inputs:r,refusedOutputs:{}},()=>import("./chunks/wait-QKWT62J3.js"));
