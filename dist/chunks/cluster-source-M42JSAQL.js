import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{A as s,B as r,E as o}from"./chunk-6SMXJICK.js";import"./chunk-LVVYWFKE.js";import"./chunk-L62XGPV2.js";
import"./chunk-PSZ7B6LN.js";import"./chunk-TFGBKQWM.js";import"./chunk-P7YMAR4I.js";import{a as i}from"./chunk-KUM6ZNSD.js";var y=class{static{i(this,"ClusterSource")}kind="cluster";name;#e;#n;constructor(e,n,t){this.name=n===""?e.name:`namespa\
ce ${n} of ${e.name}`,this.#e=e,this.#n={namespace:n,...t===void 0?{}:{labelSelector:t}}}list(e){return s(this.#e,this.#n,
e)}changes(e,n){return r(this.#e,this.#n,e,n)}notices(e,n){return o(this.#e,e,n)}async[Symbol.asyncDispose](){await this.#e[Symbol.
asyncDispose]()}};export{y as ClusterSource};
