import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a}from"./chunk-N64MI43Y.js";import{c as i,i as s}from"./chunk-F3KVN5GY.js";import{a as c}from"./chunk-KUM6ZNSD.js";var d=["context","kubeconfig","selector"];async function p(e,o){let t=e.text("status-dir");if(t===void 0)return m(e,o);let r=d.
find(u=>e.text(u)!==void 0);if(r!==void 0)throw new s(`--${r} is for a cluster; leave it out with --status-dir`);let{FolderSource:n}=await import("./folder-source-5Q5GU3F2.js"),
l=e.flag("all-namespaces")===!0?void 0:e.text("namespace");return new n(t,l,o.stderr)}c(p,"openSyncSource");async function m(e,o){
let t=e.flag("all-namespaces")===!0;if(t&&e.operands.length>0)throw new s("a name is looked up in one namespace; leave o\
ut --all-namespaces, or the name");let{ClusterSource:r}=await import("./cluster-source-LE4TSK3J.js");try{let n=await a(e,o);
return new r(n,t?"":n.namespace,e.text("selector"))}catch(n){throw!(n instanceof i)||n.failure.reason!=="InvalidSpec"?n:
new s(`${n.message} Without a cluster, name the folder of jirasync sync with --status-dir.`)}}c(m,"openClusterSource");export{p as a};
