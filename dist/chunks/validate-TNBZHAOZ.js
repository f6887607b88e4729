import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as l,b as s}from"./chunk-FAT5GHH3.js";import{a as i}from"./chunk-KUM6ZNSD.js";var g=i(async(o,e,m)=>{let r=[...o.list("file")??[],...o.operands];if(r.length===0)throw new l("no manifest was named; g\
ive one or more with -f FILE");let[{problemLine:c,readManifests:f},{describeTarget:p}]=await Promise.all([import("./manifests-Y5QCNW23.js"),
import("./resource-SIKWQB6U.js")]),{resources:d,problems:t}=await f(r,e,{},m);if(o.text("output")==="json")e.stdout.json(
{valid:t.length===0,problems:t});else{for(let n of t)e.stderr.line(c(n));for(let{metadata:n,spec:a}of d)e.stdout.line(`${n.
name}: valid, ${a.syncType} sync of ${p(a.target)}`)}return t.length===0?s.completed:s.usage},"run");export{g as run};
