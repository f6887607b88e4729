import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as b,b as $,h as R}from"./chunk-4CZJ5VLM.js";import{b as h,f as y,g as I,h as c}from"./chunk-ZC44NFCY.js";
import{a as i}from"./chunk-KUM6ZNSD.js";function A(n,e,t){let r=new Map;for(let[o,a]of Object.entries(n)){let l=e[S(o)]?.trim()??"";if(a.kind==="secret"&&l!==""&&
t(l),l!=="")r.set(o,G(o,l,a));else if(a.isRequired===!0)throw new c(`the input ${o} is missing: ${a.description}`)}let s=i(
(o,a)=>{let l=r.get(o);return l!==void 0&&a(l)?l:void 0},"given");return{text:i(o=>s(o,a=>typeof a=="string"),"text"),list:i(
o=>s(o,a=>Array.isArray(a)),"list"),integer:i(o=>s(o,a=>typeof a=="number"),"integer"),flag:i(o=>s(o,a=>typeof a=="boole\
an"),"flag"),label:i((o,a)=>`the input ${o}${a===void 0?"":` (or ${a} in env)`}`,"label")}}i(A,"readInputs");function v(n,e){
let t=Object.keys(n),r=new Set(t.map(S));return Object.keys(e).filter(s=>s.startsWith("INPUT_")&&!r.has(s)).map(s=>s.slice(
6).toLowerCase()).map(s=>({name:s,near:y(s,t)}))}i(v,"unknownInputs");function S(n){return`INPUT_${n.toUpperCase()}`}i(S,
"variableOf");function G(n,e,t){switch(t.kind){case"text":case"secret":return e;case"list":return e.split(/[,\n]/).map(r=>r.
trim()).filter(r=>r!=="");case"choice":return F(n,e,t.choices??[]);case"integer":return B(n,e,t);case"flag":return D(n,e);default:
return t.kind}}i(G,"parsed");function F(n,e,t){if(t.includes(e))return e;let r=y(e,t),s=r===void 0?"":` Did you mean "${r}\
"?`;throw new c(`the input ${n} is ${JSON.stringify(e)}, but must be one of ${t.join(", ")}.${s}`)}i(F,"choice");function B(n,e,{
minimum:t=0,maximum:r=Number.MAX_SAFE_INTEGER}){let s=/^\d+$/.test(e)?Number(e):Number.NaN;if(s>=t&&s<=r)return s;let o=r===
Number.MAX_SAFE_INTEGER?`of ${t} or more`:`from ${t} to ${r}`;throw new c(`the input ${n} is ${JSON.stringify(e)}, but m\
ust be a whole number ${o}`)}i(B,"integer");function D(n,e){if(/^(true|True|TRUE)$/.test(e))return!0;if(/^(false|False|FALSE)$/.
test(e))return!1;throw new c(`the input ${n} is ${JSON.stringify(e)}, but must be true or false`)}i(D,"flag");import{tmpdir as q}from"node:os";var E={error:0,warning:1,notice:2};function O(n){let e=n.toSorted((t,r)=>E[t.level]-E[r.level]);return{shown:e.slice(0,10),
left:e.slice(10)}}i(O,"worstAnnotations");import{randomUUID as H}from"node:crypto";import{appendFileSync as V}from"node:fs";function T(n,e,t,r){let s=`jirasync_${H()}`;w(n,e,`${t}<<${s}
${r}
${s}
`)}i(T,"addValue");function w(n,e,t){let r=n[e];r&&V(r,t)}i(w,"addText");function p(n,e,t){let r=Object.entries(e).flatMap(([s,o])=>o===void 0?[]:[`${s}=${W(String(o))}`]);return`::${n}${r.length===
0?"":` ${r.join(",")}`}::${U(t)}`}i(p,"workflowCommand");function U(n){return n.replaceAll("%","%25").replaceAll("\r","%\
0D").replaceAll(`
`,"%0A")}i(U,"escapedData");function W(n){return U(n).replaceAll(":","%3A").replaceAll(",","%2C")}i(W,"escapedProperty");var J=/^-----(BEGIN|END) /,L=8,k=4;function N(n){let e=I(),t=new Set,r=i(o=>{o.length<k||t.has(o)||(t.add(o),n(p("add-ma\
sk",{},o)))},"mask"),s=i(o=>{if(!(o.length<k)){e.add(o);for(let a of[o,Buffer.from(o).toString("base64"),encodeURIComponent(
o)])r(a)}},"add");return{add(o){s(o);let a=o.includes(`
`)?o.split(/\r?\n/).map(l=>l.trim()):[];for(let l of a)l.length>=L&&!J.test(l)&&s(l)},redact:i(o=>e.redact(o),"redact")}}
i(N,"createMaskingRedactor");function x(n,e){let t=i(u=>{e.write(`${u}
`)},"print"),r=N(t),s=R(e,r,!0),o=n.RUNNER_DEBUG==="1",a=[],l=i(u=>r.redact(u).split(`
`).map(d=>$(d)).join(`
`),"clean");return{env:n,redactor:r,log:s,temporaryFolder:n.RUNNER_TEMP||q(),debug:i(u=>{o&&t(p("debug",{},l(u)))},"debu\
g"),async group(u,d){t(p("group",{},l(u)));try{return await d()}finally{t("::endgroup::")}},annotate:i(u=>{a.push(u)},"a\
nnotate"),showAnnotations(){let{shown:u,left:d}=O(a);a=[];for(let{level:f,title:g,message:m,file:M,line:j,col:P}of u){let C={
title:l(g),file:M,line:j,col:P};t(p(f,C,l(m)))}for(let{level:f,title:g,message:m}of d)s.line(`${f}: ${g}: ${m}`)},setOutput:i(
(u,d)=>T(n,"GITHUB_OUTPUT",u,r.redact(d)),"setOutput"),saveState:i((u,d)=>T(n,"GITHUB_STATE",u,d),"saveState"),state:i(u=>n[`\
STATE_${u}`]||void 0,"state"),addSummary:i(u=>w(n,"GITHUB_STEP_SUMMARY",r.redact(u)),"addSummary")}}i(x,"createRunner");async function En({inputs:n,refusedOutputs:e},t){let r=x(process.env,process.stdout),s=K(r);process.on("uncaughtExceptio\
n",o=>{_(o,r),r.showAnnotations(),process.exit(1)});try{z(n,r);let o=X(n,e,r),{run:a}=await t();await a(o,r,s)||(process.
exitCode=1)}catch(o){_(o,r),process.exitCode=1}r.showAnnotations()}i(En,"runStep");function X(n,e,t){try{return A(n,t.env,
r=>t.redactor.add(r))}catch(r){for(let[s,o]of Object.entries(e))t.setOutput(s,o);throw r}}i(X,"readOrRefuse");var Y="int\
errupted";function K(n){let e=new AbortController;for(let t of["SIGINT","SIGTERM"])process.on(t,()=>{e.signal.aborted&&process.
exit(1),n.saveState(Y,t),n.log.line(`${t}: the workflow was cancelled; ending cleanly`),e.abort(new Error(`received ${t}`))});
return e.signal}i(K,"interruption");function z(n,e){for(let{name:t,near:r}of v(n,e.env)){let s=r===void 0?`It has ${Object.
keys(n).join(", ")}.`:`Did you mean "${r}"?`;e.annotate({level:"warning",title:"Unknown input",message:`This action has \
no input "${t}". ${s}`})}}i(z,"warnOfUnknown");function _(n,e){if(n instanceof c)e.annotate({level:"error",title:"jirasy\
nc: wrong input",message:Q(n.message)});else if(n instanceof h){let{reason:t,message:r}=n.failure;e.annotate({level:"err\
or",title:`jirasync: ${t}`,message:r})}else{b(n,e.log);let t=`This is a bug in jirasync: ${n instanceof Error?n.message:
String(n)}`;e.annotate({level:"error",title:"jirasync: Internal",message:t})}}i(_,"explain");function Q(n){return`${n.charAt(
0).toUpperCase()}${n.slice(1)}${/[.?!]$/.test(n)?"":"."}`}i(Q,"sentence");export{En as a,Y as b};
