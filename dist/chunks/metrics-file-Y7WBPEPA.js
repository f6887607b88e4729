import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{b as l}from"./chunk-JKAVANRY.js";import{a as y}from"./chunk-GKFPDETC.js";import{a as i}from"./chunk-KUM6ZNSD.js";var d=15e3;function E(v){let r=l(),s=Promise.resolve(),o,c=i(()=>{s=s.then(async()=>{o=await r.text().then(n=>y(v,n)).then(
()=>{},n=>n)})},"write"),a=setInterval(c,d);return a.unref(),{observing({metadata:n,spec:u},t){let m={name:n.name,namespace:n.
namespace},f={...m,syncType:u.syncType,isSuspended:u.suspend};return{...t,onEvent(e,p){r.syncs.observe({...f,status:p}),
t.onEvent(e,p)},onStatusWritten(e){r.syncs.countUpdate(m,e),t.onStatusWritten?.(e)},onJiraRequest(e){r.jira.count(e),t.onJiraRequest?.(
e)}}},async close(){return clearInterval(a),c(),await s,o}}}i(E,"openMetricsFile");export{E as openMetricsFile};
