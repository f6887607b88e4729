import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{c as y,d as x,e as g}from"./chunk-F3KVN5GY.js";import{a as r}from"./chunk-KUM6ZNSD.js";function R(n){return`"${n.replace(/["\\\p{Cc}\u2028\u2029]/gu,t=>M.get(t)??`\\u${t.charCodeAt(0).toString(16).padStart(4,
"0")}`)}"`}r(R,"quoteJql");var M=new Map([['"','\\"'],["\\","\\\\"],[`
`,"\\n"],["\r","\\r"],["	","\\t"]]);function N(n){let e=C(n),t=e.findIndex((s,u)=>{let a=e[u+1];return s.depth===0&&I(s,
"ORDER")&&a!==void 0&&a.depth===0&&I(a,"BY")}),o=t<0?void 0:e[t]?.start;return(o===void 0?n:n.slice(0,o)).trim()}r(N,"wi\
thoutOrderBy");function Z(...n){return E(n,"AND")}r(Z,"allOf");function v(...n){return E(n,"OR")}r(v,"anyOf");function z(n){
return`updated >= ${S(n)}`}r(z,"updatedSince");function V(n){return`created >= ${S(n)}`}r(V,"createdSince");function H(n){
return`project = ${R(n)}`}r(H,"inProject");function X(n){let e=n.filter(h),t=n.filter(o=>!h(o)).map(R);return v(e.length===
0?"":`id in (${e.join(",")})`,t.length===0?"":`key in (${t.join(",")})`)}r(X,"withIdsOrKeys");function h(n){return/^[0-9]{1,19}$/.
test(n)}r(h,"isIssueId");function S(n){return Math.max(0,Math.floor(n))}r(S,"wholeMs");function E(n,e){let t=n.map(o=>N(
O(o))).filter(o=>o!=="");return t.length<2?t[0]??"":t.map(o=>`(${o})`).join(` ${e} `)}r(E,"joined");function O(n){let e=0;
for(let t of $(n))t.kind==="open"&&e++,t.kind==="close"&&e--,(e<0||t.kind==="unterminated")&&(e=Number.NEGATIVE_INFINITY);
if(e===0)return n;throw x("InvalidQuery","The JQL query has a quote or a parenthesis without its partner.")}r(O,"balance\
d");function C(n){let e=[],t=0;for(let{kind:o,start:s,end:u}of $(n))o==="open"?t++:o==="close"?t--:e.push({text:o==="wor\
d"?n.slice(s,u):"",start:s,depth:t});return e}r(C,"wordsOf");function I(n,e){return n.text.toUpperCase()===e}r(I,"is");var J=/"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|["'][\s\S]*|[()]|[=!<>~,&|[\]{}]+|(?:[^\s"'()=!<>~,&|[\]{}\\]|\\[\s\S]?)+/g;
function*$(n){for(let e of n.matchAll(J)){let t=e[0];yield{kind:W(t),start:e.index,end:e.index+t.length}}}r($,"tokensOf");
function W(n){let e=n.charAt(0);return e==="("?"open":e===")"?"close":e==='"'||e==="'"?F(n,e)?"quoted":"unterminated":/^[=!<>~,&|[\]{}]/.
test(e)?"other":"word"}r(W,"kindOf");function F(n,e){return n.length<2||!n.endsWith(e)?!1:(/\\*$/.exec(n.slice(1,-1))?.[0].
length??0)%2===0}r(F,"isClosed");function i(n){return typeof n=="object"&&n!==null&&!Array.isArray(n)}r(i,"isRecord");function j(n){if(i(n)){let e=typeof n.
id=="number"?String(n.id):n.id,t=n.key;if(typeof e=="string"&&h(e)&&typeof t=="string"&&t!==""){let o=i(n.fields)?D(n.fields.
updated):null;return{id:e,key:t,...o===null?{}:{updatedMs:o}}}}throw l("an issue without a numeric id or without a key")}
r(j,"readListed");function on(n){let{id:e,key:t}=j(n),o=i(n)?n.fields:void 0;if(!i(o))throw l(`issue ${t} without fields`);
return{id:e,key:t,fields:o,changelog:i(n)?n.changelog:void 0}}r(on,"readIssue");function sn(n,e){let t=i(n)?n[e]:void 0;
if(Array.isArray(t))return t;throw l(`an answer without its list of ${e}`)}r(sn,"readArray");function un(n,e){let t=i(n)?
n[e]:void 0;if(typeof t=="number"&&Number.isSafeInteger(t)&&t>=0)return t;throw l(`an answer without its ${e}`)}r(un,"re\
adCount");function D(n){if(typeof n!="string")return null;let e=Date.parse(n.replace(/([+-]\d\d)(\d\d)$/,"$1:$2"));return Number.
isNaN(e)?null:e}r(D,"parseJiraDate");var k=class extends Error{static{r(this,"MalformedAnswer")}name="MalformedAnswer"};
function l(n){return g("MalformedResponse",`Jira sent ${n}.`,new k(n))}r(l,"malformed");function an(n,e){if(!(n instanceof
y)||!(n.failure.cause instanceof k))return n;let t=n.failure.cause.message;return g("MalformedResponse",`Jira sent ${t} \
(${e}). Check Jira's base URL and the proxies and gateways before it.`)}r(an,"located");async function A(n){return(await Promise.allSettled(n)).map(t=>{if(t.status==="rejected")throw t.reason;return t.value})}
r(A,"allSettled");var L=3,K={comment:["comments"],worklog:["worklogs"],changelog:["histories","values"]};function yn(n,e){let t=w(n,e),o=i(
e)?e.total:void 0;if(t===null||typeof o!="number")throw l(`a page of ${n} without its items or total`);return{items:t,total:o}}
r(yn,"readListPage");async function hn(n,e,t,o){let{id:s,key:u,fields:a}=n,c=e.filter(d=>_(d,n)),f=c.length===0?[]:await A(
c.map(d=>q(d,n,t,o))),m=new Map(c.map((d,p)=>[d,f[p]??[]]));for(let[d,p]of m){if(d==="changelog")continue;let T=i(a[d])?
a[d]:{};a[d]={...T,[`${d}s`]:p,startAt:0,maxResults:p.length,total:p.length}}return e.includes("changelog")?{id:s,key:u,
fields:a,changelog:m.get("changelog")??w("changelog",n.changelog)??[]}:{id:s,key:u,fields:a}}r(hn,"completeIssue");function _(n,e){
return n==="changelog"?!P(n,e.changelog):i(e.fields[n])&&!P(n,e.fields[n])}r(_,"isCut");function P(n,e){let t=w(n,e),o=i(
e)?e.total:void 0;return t!==null&&typeof o=="number"&&t.length>=o}r(P,"isWhole");function w(n,e){if(!i(e))return null;for(let t of K[n]){
let o=e[t];if(Array.isArray(o))return o}return null}r(w,"itemsOf");async function q(n,e,t,o){for(let s=1;s<=L;s++){let u=await B(
n,e.id,t,o);if(u!==null)return u}throw g("Incomplete",`Jira announces more of the ${n} list of ${e.key} than it shows, i\
n ${L} passes. The list may be changing: run the sync again. If it stays so, look whether Jira shows all of it in the br\
owser.`)}r(q,"readWholeList");async function B(n,e,t,o){let s=new Map,u=null,a=0;for(;;){let{items:c,total:f}=await t(n,
e,a,o);if(u!==null&&u!==f)return null;u=f;for(let m of c)s.set(Y(m,a++),m);if(a>=f)return s.size===f?[...s.values()]:null;
if(c.length===0)return null}}r(B,"readOnce");function Y(n,e){let t=i(n)?n.id:void 0;return typeof t=="string"||typeof t==
"number"?String(t):`#${e}`}r(Y,"itemId");var G="com.pyxis.greenhopper.jira:gh-epic-link";function xn(n){if(!Array.isArray(n))throw l("its fields in another form \
than a list");return n.flatMap(e=>{if(!i(e)||typeof e.id!="string")return[];let t=i(e.schema)?e.schema.custom:void 0,o=typeof e.
name=="string"?e.name:e.id;return[{id:e.id,name:o,customType:typeof t=="string"?t:null}]})}r(xn,"readFields");function In(n){
return n.find(e=>e.customType===G)?.id}r(In,"epicLinkOf");function En(n,e,t){let o=t.redact(n).slice(0,e*4).toWellFormed().replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu," ").trim();return o.
length<=e?o:`${o.slice(0,e-1).toWellFormed()}\u2026`}r(En,"plainText");var b=class extends Error{static{r(this,"RequestProblem")}name="RequestProblem";kind;status;constructor(e,t,o={}){super(
t,o.cause===void 0?{}:{cause:o.cause}),this.kind=e,this.status=o.status??null}};function Q(n){return n instanceof b?n:n instanceof
y&&n.failure.cause instanceof b?n.failure.cause:null}r(Q,"problemBeneath");function Pn(n,e){return Q(n)?.status===e}r(Pn,
"hasStatus");export{R as a,N as b,Z as c,v as d,z as e,V as f,H as g,X as h,i,j,on as k,sn as l,un as m,D as n,l as o,an as p,A as q,
yn as r,hn as s,xn as t,In as u,b as v,Q as w,Pn as x,En as y};
