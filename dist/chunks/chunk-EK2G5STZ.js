import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as b,b as $,f as R,g as h}from"./chunk-W7CLRVBM.js";import{a as I,c as A,g as y,h as v,i as c}from"./chunk-F3KVN5GY.js";
import{a as i}from"./chunk-KUM6ZNSD.js";function S(n,e,r){let t=new Map;for(let[o,a]of Object.entries(n)){let l=e[O(o)]?.trim()??"";if(a.kind==="secret"&&l!==""&&
r(l),l!=="")t.set(o,B(o,l,a));else if(a.isRequired===!0)throw new c(`the input ${o} is missing: ${a.description}`)}let s=i(
(o,a)=>{let l=t.get(o);return l!==void 0&&a(l)?l:void 0},"given");return{text:i(o=>s(o,a=>typeof a=="string"),"text"),list:i(
o=>s(o,a=>Array.isArray(a)),"list"),integer:i(o=>s(o,a=>typeof a=="number"),"integer"),flag:i(o=>s(o,a=>typeof a=="boole\
an"),"flag"),label:i((o,a)=>`the input ${o}${a===void 0?"":` (or ${a} in env)`}`,"label")}}i(S,"readInputs");function E(n,e){
let r=Object.keys(n),t=new Set(r.map(O));return Object.keys(e).filter(s=>s.startsWith("INPUT_")&&!t.has(s)).map(s=>s.slice(
6).toLowerCase()).map(s=>({name:s,near:y(s,r)}))}i(E,"unknownInputs");function O(n){return`INPUT_${n.toUpperCase()}`}i(O,
"variableOf");function B(n,e,r){switch(r.kind){case"text":case"secret":return e;case"list":return e.split(/[,\n]/).map(t=>t.
trim()).filter(t=>t!=="");case"choice":return D(n,e,r.choices??[]);case"integer":return H(n,e,r);case"flag":return V(n,e);default:
return r.kind}}i(B,"parsed");function D(n,e,r){if(r.includes(e))return e;let t=y(e,r),s=t===void 0?"":` Did you mean "${t}\
"?`;throw new c(`the input ${n} is ${JSON.stringify(e)}, but must be one of ${r.join(", ")}.${s}`)}i(D,"choice");function H(n,e,{
minimum:r=0,maximum:t=Number.MAX_SAFE_INTEGER}){let s=/^\d+$/.test(e)?Number(e):Number.NaN;if(s>=r&&s<=t)return s;let o=t===
Number.MAX_SAFE_INTEGER?`of ${r} or more`:`from ${r} to ${t}`;throw new c(`the input ${n} is ${JSON.stringify(e)}, but m\
ust be a whole number ${o}`)}i(H,"integer");function V(n,e){if(/^(true|True|TRUE)$/.test(e))return!0;if(/^(false|False|FALSE)$/.
test(e))return!1;throw new c(`the input ${n} is ${JSON.stringify(e)}, but must be true or false`)}i(V,"flag");import{tmpdir as Y}from"node:os";var k={error:0,warning:1,notice:2};function U(n){let e=n.toSorted((r,t)=>k[r.level]-k[t.level]);return{shown:e.slice(0,10),
left:e.slice(10)}}i(U,"worstAnnotations");import{randomUUID as W}from"node:crypto";import{appendFileSync as J}from"node:fs";function w(n,e,r,t){let s=`jirasync_${W()}`;T(n,e,`${r}<<${s}
${t}
${s}
`)}i(w,"addValue");function T(n,e,r){let t=n[e];t&&J(t,r)}i(T,"addText");function p(n,e,r){let t=Object.entries(e).flatMap(([s,o])=>o===void 0?[]:[`${s}=${L(String(o))}`]);return`::${n}${t.length===
0?"":` ${t.join(",")}`}::${N(r)}`}i(p,"workflowCommand");function N(n){return n.replaceAll("%","%25").replaceAll("\r","%\
0D").replaceAll(`
`,"%0A")}i(N,"escapedData");function L(n){return N(n).replaceAll(":","%3A").replaceAll(",","%2C")}i(L,"escapedProperty");var q=/^-----(BEGIN|END) /,X=8,x=4;function _(n){let e=v(),r=new Set,t=i(o=>{o.length<x||r.has(o)||(r.add(o),n(p("add-ma\
sk",{},o)))},"mask"),s=i(o=>{if(!(o.length<x)){e.add(o);for(let a of[o,Buffer.from(o).toString("base64"),encodeURIComponent(
o)])t(a)}},"add");return{add(o){s(o);let a=o.includes(`
`)?o.split(/\r?\n/).map(l=>l.trim()):[];for(let l of a)l.length>=X&&!q.test(l)&&s(l)},redact:i(o=>e.redact(o),"redact")}}
i(_,"createMaskingRedactor");function M(n,e){let r=i(d=>{e.write(`${d}
`)},"print"),t=_(r),s=h(e,t,!0),o=n.RUNNER_DEBUG==="1",a=[],l=i(d=>t.redact(d).split(`
`).map(u=>$(u)).join(`
`),"clean");return{env:n,redactor:t,log:s,markdown:R(t),temporaryFolder:n.RUNNER_TEMP||Y(),debug:i(d=>{o&&r(p("debug",{},
l(d)))},"debug"),async group(d,u){r(p("group",{},l(d)));try{return await u()}finally{r("::endgroup::")}},annotate:i(d=>{
a.push(d)},"annotate"),showAnnotations(){let{shown:d,left:u}=U(a);a=[];for(let{level:f,title:g,message:m,file:P,line:C,col:G}of d){
let F={title:l(g),file:P,line:C,col:G};r(p(f,F,l(m)))}for(let{level:f,title:g,message:m}of u)s.line(`${f}: ${g}: ${m}`)},
setOutput:i((d,u)=>w(n,"GITHUB_OUTPUT",d,t.redact(u)),"setOutput"),saveState:i((d,u)=>w(n,"GITHUB_STATE",d,u),"saveState"),
state:i(d=>n[`STATE_${d}`]||void 0,"state"),addSummary:i(d=>T(n,"GITHUB_STEP_SUMMARY",t.redact(d)),"addSummary")}}i(M,"c\
reateRunner");async function kn({inputs:n,refusedOutputs:e},r){let t=M(process.env,process.stdout),s=Q(t);process.on("uncaughtExceptio\
n",o=>{j(o,t),t.showAnnotations(),process.exit(1)});try{Z(n,t);let o=K(n,e,t),{run:a}=await r();await a(o,t,s)||(process.
exitCode=1)}catch(o){j(o,t),process.exitCode=1}t.showAnnotations()}i(kn,"runStep");function K(n,e,r){try{return S(n,r.env,
t=>r.redactor.add(t))}catch(t){for(let[s,o]of Object.entries(e))r.setOutput(s,o);throw t}}i(K,"readOrRefuse");var z="int\
errupted";function Q(n){let e=new AbortController;for(let r of["SIGINT","SIGTERM"])process.on(r,()=>{e.signal.aborted&&process.
exit(1),n.saveState(z,r),n.log.line(`${r}: the workflow was cancelled; ending cleanly`),e.abort(new Error(`received ${r}`))});
return e.signal}i(Q,"interruption");function Z(n,e){for(let{name:r,near:t}of E(n,e.env)){let s=t===void 0?`It has ${Object.
keys(n).join(", ")}.`:`Did you mean "${t}"?`;e.annotate({level:"warning",title:"Unknown input",message:`This action has \
no input "${r}". ${s}`})}}i(Z,"warnOfUnknown");function j(n,e){if(n instanceof c)e.annotate({level:"error",title:"jirasy\
nc: wrong input",message:nn(n.message)});else if(n instanceof A){let{reason:r,message:t}=n.failure;e.annotate({level:"er\
ror",title:`jirasync: ${r}`,message:t})}else{b(n,e.log);let r=`This is a bug in jirasync: ${I(n)}`;e.annotate({level:"er\
ror",title:"jirasync: Internal",message:r})}}i(j,"explain");function nn(n){return`${n.charAt(0).toUpperCase()}${n.slice(
1)}${/[.?!]$/.test(n)?"":"."}`}i(nn,"sentence");export{kn as a,z as b};
