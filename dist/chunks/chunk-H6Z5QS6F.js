import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as e}from"./chunk-KUM6ZNSD.js";var d={runs:"runs",ended:"ended"};function o(n){return!!n[`STATE_${d.runs}`]&&!n[`STATE_${d.ended}`]}e(o,"isUnfinished");export{d as a,o as b};
