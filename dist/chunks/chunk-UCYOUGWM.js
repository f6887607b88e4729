import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{b as n}from"./chunk-4CZJ5VLM.js";import{f as o,g as r}from"./chunk-FL2ZMYUT.js";import{a as e}from"./chunk-KUM6ZNSD.js";function s(l){let i=new r(l,{aliasDuplicateObjects:!1});return o(i,{Scalar:e((u,t)=>{typeof t.value=="string"&&n(t.value)!==
t.value&&(t.type="QUOTE_DOUBLE")},"Scalar")}),i.toString({lineWidth:0,directives:!1}).trimEnd().split(`
`)}e(s,"yamlLines");export{s as a};
