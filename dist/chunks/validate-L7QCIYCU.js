import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as r}from"./chunk-TE6627GS.js";import{i as l}from"./chunk-F3KVN5GY.js";import{a as i}from"./chunk-KUM6ZNSD.js";var w=i(async(o,e,m)=>{let s=[...o.list("file")??[],...o.operands];if(s.length===0)throw new l("no manifest was named; g\
ive one or more with -f FILE");let[{problemLine:f,readManifests:p},{describeTarget:c}]=await Promise.all([import("./manifests-LOYS23Q7.js"),
import("./resource-LARI6DNK.js")]),{resources:d,problems:t}=await p(s,e,{},m);if(o.text("output")==="json")e.stdout.json(
{valid:t.length===0,problems:t});else{for(let n of t)e.stderr.line(f(n));for(let{metadata:n,spec:a}of d)e.stdout.line(`${n.
name}: valid, ${a.syncType} sync of ${c(a.target)}`)}return t.length===0?r.completed:r.usage},"run");export{w as run};
