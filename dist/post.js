import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{b as t}from"./chunks/chunk-H6Z5QS6F.js";import{a as r}from"./chunks/chunk-LCFTNEYJ.js";import{a as i}from"./chunks/chunk-JP3V3PYJ.js";
import"./chunks/chunk-LGZISGTL.js";import"./chunks/chunk-YT36VQXJ.js";import"./chunks/chunk-P7YMAR4I.js";import"./chunks/chunk-KUM6ZNSD.js";t(process.env)&&await i({inputs:r,refusedOutputs:{}},()=>import("./chunks/post-AN45WV2K.js"));
