import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as b,b as $,h as R}from"./chunk-4CZJ5VLM.js";import{a as h,c as I,g as y,h as A,i as c}from"./chunk-F3KVN5GY.js";
import{a as i}from"./chunk-KUM6ZNSD.js";function v(n,e,t){let r=new Map;for(let[o,a]of Object.entries(n)){let l=e[E(o)]?.trim()??"";if(a.kind==="secret"&&l!==""&&
t(l),l!=="")r.set(o,F(o,l,a));else if(a.isRequired===!0)throw new c(`the input ${o} is missing: ${a.description}`)}let s=i(
(o,a)=>{let l=r.get(o);return l!==void 0&&a(l)?l:void 0},"given");return{text:i(o=>s(o,a=>typeof a=="string"),"text"),list:i(
o=>s(o,a=>Array.isArray(a)),"list"),integer:i(o=>s(o,a=>typeof a=="number"),"integer"),flag:i(o=>s(o,a=>typeof a=="boole\
an"),"flag"),label:i((o,a)=>`the input ${o}${a===void 0?"":` (or ${a} in env)`}`,"label")}}i(v,"readInputs");function S(n,e){
let t=Object.keys(n),r=new Set(t.map(E));return Object.keys(e).filter(s=>s.startsWith("INPUT_")&&!r.has(s)).map(s=>s.slice(
6).toLowerCase()).map(s=>({name:s,near:y(s,t)}))}i(S,"unknownInputs");function E(n){return`INPUT_${n.toUpperCase()}`}i(E,
"variableOf");function F(n,e,t){switch(t.kind){case"text":case"secret":return e;case"list":return e.split(/[,\n]/).map(r=>r.
trim()).filter(r=>r!=="");case"choice":return B(n,e,t.choices??[]);case"integer":return D(n,e,t);case"flag":return H(n,e);default:
return t.kind}}i(F,"parsed");function B(n,e,t){if(t.includes(e))return e;let r=y(e,t),s=r===void 0?"":` Did you mean "${r}\
"?`;throw new c(`the input ${n} is ${JSON.stringify(e)}, but must be one of ${t.join(", ")}.${s}`)}i(B,"choice");function D(n,e,{
minimum:t=0,maximum:r=Number.MAX_SAFE_INTEGER}){let s=/^\d+$/.test(e)?Number(e):Number.NaN;if(s>=t&&s<=r)return s;let o=r===
Number.MAX_SAFE_INTEGER?`of ${t} or more`:`from ${t} to ${r}`;throw new c(`the input ${n} is ${JSON.stringify(e)}, but m\
ust be a whole number ${o}`)}i(D,"integer");function H(n,e){if(/^(true|True|TRUE)$/.test(e))return!0;if(/^(false|False|FALSE)$/.
test(e))return!1;throw new c(`the input ${n} is ${JSON.stringify(e)}, but must be true or false`)}i(H,"flag");import{tmpdir as X}from"node:os";var O={error:0,warning:1,notice:2};function U(n){let e=n.toSorted((t,r)=>O[t.level]-O[r.level]);return{shown:e.slice(0,10),
left:e.slice(10)}}i(U,"worstAnnotations");import{randomUUID as V}from"node:crypto";import{appendFileSync as W}from"node:fs";function T(n,e,t,r){let s=`jirasync_${V()}`;w(n,e,`${t}<<${s}
${r}
${s}
`)}i(T,"addValue");function w(n,e,t){let r=n[e];r&&W(r,t)}i(w,"addText");function p(n,e,t){let r=Object.entries(e).flatMap(([s,o])=>o===void 0?[]:[`${s}=${J(String(o))}`]);return`::${n}${r.length===
0?"":` ${r.join(",")}`}::${k(t)}`}i(p,"workflowCommand");function k(n){return n.replaceAll("%","%25").replaceAll("\r","%\
0D").replaceAll(`
`,"%0A")}i(k,"escapedData");function J(n){return k(n).replaceAll(":","%3A").replaceAll(",","%2C")}i(J,"escapedProperty");var L=/^-----(BEGIN|END) /,q=8,N=4;function x(n){let e=A(),t=new Set,r=i(o=>{o.length<N||t.has(o)||(t.add(o),n(p("add-ma\
sk",{},o)))},"mask"),s=i(o=>{if(!(o.length<N)){e.add(o);for(let a of[o,Buffer.from(o).toString("base64"),encodeURIComponent(
o)])r(a)}},"add");return{add(o){s(o);let a=o.includes(`
`)?o.split(/\r?\n/).map(l=>l.trim()):[];for(let l of a)l.length>=q&&!L.test(l)&&s(l)},redact:i(o=>e.redact(o),"redact")}}
i(x,"createMaskingRedactor");function _(n,e){let t=i(u=>{e.write(`${u}
`)},"print"),r=x(t),s=R(e,r,!0),o=n.RUNNER_DEBUG==="1",a=[],l=i(u=>r.redact(u).split(`
`).map(d=>$(d)).join(`
`),"clean");return{env:n,redactor:r,log:s,temporaryFolder:n.RUNNER_TEMP||X(),debug:i(u=>{o&&t(p("debug",{},l(u)))},"debu\
g"),async group(u,d){t(p("group",{},l(u)));try{return await d()}finally{t("::endgroup::")}},annotate:i(u=>{a.push(u)},"a\
nnotate"),showAnnotations(){let{shown:u,left:d}=U(a);a=[];for(let{level:f,title:g,message:m,file:j,line:P,col:C}of u){let G={
title:l(g),file:j,line:P,col:C};t(p(f,G,l(m)))}for(let{level:f,title:g,message:m}of d)s.line(`${f}: ${g}: ${m}`)},setOutput:i(
(u,d)=>T(n,"GITHUB_OUTPUT",u,r.redact(d)),"setOutput"),saveState:i((u,d)=>T(n,"GITHUB_STATE",u,d),"saveState"),state:i(u=>n[`\
STATE_${u}`]||void 0,"state"),addSummary:i(u=>w(n,"GITHUB_STEP_SUMMARY",r.redact(u)),"addSummary")}}i(_,"createRunner");async function On({inputs:n,refusedOutputs:e},t){let r=_(process.env,process.stdout),s=z(r);process.on("uncaughtExceptio\
n",o=>{M(o,r),r.showAnnotations(),process.exit(1)});try{Q(n,r);let o=Y(n,e,r),{run:a}=await t();await a(o,r,s)||(process.
exitCode=1)}catch(o){M(o,r),process.exitCode=1}r.showAnnotations()}i(On,"runStep");function Y(n,e,t){try{return v(n,t.env,
r=>t.redactor.add(r))}catch(r){for(let[s,o]of Object.entries(e))t.setOutput(s,o);throw r}}i(Y,"readOrRefuse");var K="int\
errupted";function z(n){let e=new AbortController;for(let t of["SIGINT","SIGTERM"])process.on(t,()=>{e.signal.aborted&&process.
exit(1),n.saveState(K,t),n.log.line(`${t}: the workflow was cancelled; ending cleanly`),e.abort(new Error(`received ${t}`))});
return e.signal}i(z,"interruption");function Q(n,e){for(let{name:t,near:r}of S(n,e.env)){let s=r===void 0?`It has ${Object.
keys(n).join(", ")}.`:`Did you mean "${r}"?`;e.annotate({level:"warning",title:"Unknown input",message:`This action has \
no input "${t}". ${s}`})}}i(Q,"warnOfUnknown");function M(n,e){if(n instanceof c)e.annotate({level:"error",title:"jirasy\
nc: wrong input",message:Z(n.message)});else if(n instanceof I){let{reason:t,message:r}=n.failure;e.annotate({level:"err\
or",title:`jirasync: ${t}`,message:r})}else{b(n,e.log);let t=`This is a bug in jirasync: ${h(n)}`;e.annotate({level:"err\
or",title:"jirasync: Internal",message:t})}}i(M,"explain");function Z(n){return`${n.charAt(0).toUpperCase()}${n.slice(1)}${/[.?!]$/.
test(n)?"":"."}`}i(Z,"sentence");export{On as a,K as b};
