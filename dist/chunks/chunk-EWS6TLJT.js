import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as o}from"./chunk-KUM6ZNSD.js";import{getHeapSpaceStatistics as s,setFlagsFromString as r}from"node:v8";var c=4*2**20,i=100,a=5e3;function g(){p(),r("--semi-space-growth-factor=1"),r("--heap-growing-percent=80")}o(g,"keepHea\
pSmall");function p(){r("--semi-space-growth-factor=2");let e=[];for(let t=0;t<i&&u()<c;t++){t%4===0&&(e=[]);for(let n=0;n<
a;n++)e.push([n])}}o(p,"growYoungGeneration");function u(){return s().find(({space_name:e})=>e==="new_space")?.space_size??
0}o(u,"youngBytes");export{g as a};
