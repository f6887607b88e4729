import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a}from"./chunk-YTRKDBT4.js";import"./chunk-W7CLRVBM.js";import"./chunk-TFGBKQWM.js";import"./chunk-KUM6ZNSD.js";export{a as yamlLines};
