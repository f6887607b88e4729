import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{D as s,E as r,H as o}from"./chunk-NEMSNROU.js";import"./chunk-VDV7FUQT.js";import"./chunk-YRJVZIPG.js";
import"./chunk-OPXG4YK7.js";import"./chunk-TFGBKQWM.js";import"./chunk-F3KVN5GY.js";import{a as i}from"./chunk-KUM6ZNSD.js";var y=class{static{i(this,"ClusterSource")}kind="cluster";name;#e;#n;constructor(e,n,t){this.name=n===""?e.name:`namespa\
ce ${n} of ${e.name}`,this.#e=e,this.#n={namespace:n,...t===void 0?{}:{labelSelector:t}}}list(e){return s(this.#e,this.#n,
e)}changes(e,n){return r(this.#e,this.#n,e,n)}notices(e,n){return o(this.#e,e,n)}async[Symbol.asyncDispose](){await this.#e[Symbol.
asyncDispose]()}};export{y as ClusterSource};
