import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as e}from"./chunk-KUM6ZNSD.js";var n=class extends Error{static{e(this,"UsageError")}name="UsageError"},t={completed:0,failed:1,usage:2,timeout:3,interrupted:130};export{n as a,t as b};
