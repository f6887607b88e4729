import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as m}from"./chunks/chunk-TRIBGK5L.js";import"./chunks/chunk-LCFTNEYJ.js";import{a as r}from"./chunks/chunk-JP3V3PYJ.js";
import"./chunks/chunk-LGZISGTL.js";import"./chunks/chunk-YT36VQXJ.js";import"./chunks/chunk-P7YMAR4I.js";import"./chunks/chunk-KUM6ZNSD.js";await r(m,()=>import("./chunks/validate-GYJYHLTP.js"));
