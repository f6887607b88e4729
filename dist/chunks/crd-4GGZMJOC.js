import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as n}from"./chunk-TE6627GS.js";import{i as r}from"./chunk-F3KVN5GY.js";import{a as e}from"./chunk-KUM6ZNSD.js";var a=e(async(t,o)=>{if(t.operands.length>0)throw new r(`crd takes no operand, but got "${t.operands[0]}"`);let{crd:p,crdText:s}=await import("./resource-LARI6DNK.js");
return t.text("output")==="json"?o.stdout.json(p()):o.stdout.page(s()),n.completed},"run");export{a as run};
