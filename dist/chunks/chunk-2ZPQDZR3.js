import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{c as b,d as w,e as g}from"./chunk-F3KVN5GY.js";import{a as r}from"./chunk-KUM6ZNSD.js";function I(n){return`"${n.replace(/["\\\p{Cc}\u2028\u2029]/gu,t=>L.get(t)??`\\u${t.charCodeAt(0).toString(16).padStart(4,
"0")}`)}"`}r(I,"quoteJql");var L=new Map([['"','\\"'],["\\","\\\\"],[`
`,"\\n"],["\r","\\r"],["	","\\t"]]);function T(n){let e=O(n),t=e.findIndex((s,u)=>{let d=e[u+1];return s.depth===0&&x(s,
"ORDER")&&d!==void 0&&d.depth===0&&x(d,"BY")}),o=t<0?void 0:e[t]?.start;return(o===void 0?n:n.slice(0,o)).trim()}r(T,"wi\
thoutOrderBy");function Z(...n){return S(n,"AND")}r(Z,"allOf");function M(...n){return S(n,"OR")}r(M,"anyOf");function z(n){
return`updated >= ${R(n)}`}r(z,"updatedSince");function U(n){return`created >= ${R(n)}`}r(U,"createdSince");function V(n){
return`project = ${I(n)}`}r(V,"inProject");function H(n){let e=n.filter(y),t=n.filter(o=>!y(o)).map(I);return M(e.length===
0?"":`id in (${e.join(",")})`,t.length===0?"":`key in (${t.join(",")})`)}r(H,"withIdsOrKeys");function y(n){return/^[0-9]{1,19}$/.
test(n)}r(y,"isIssueId");function R(n){return Math.max(0,Math.floor(n))}r(R,"wholeMs");function S(n,e){let t=n.map(o=>T(
N(o))).filter(o=>o!=="");return t.length<2?t[0]??"":t.map(o=>`(${o})`).join(` ${e} `)}r(S,"joined");function N(n){let e=0;
for(let t of A(n))t.kind==="open"&&e++,t.kind==="close"&&e--,(e<0||t.kind==="unterminated")&&(e=Number.NEGATIVE_INFINITY);
if(e===0)return n;throw w("InvalidQuery","The JQL query has a quote or a parenthesis without its partner.")}r(N,"balance\
d");function O(n){let e=[],t=0;for(let{kind:o,start:s,end:u}of A(n))o==="open"?t++:o==="close"?t--:e.push({text:o==="wor\
d"?n.slice(s,u):"",start:s,depth:t});return e}r(O,"wordsOf");function x(n,e){return n.text.toUpperCase()===e}r(x,"is");var v=/"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|["'][\s\S]*|[()]|[=!<>~,&|[\]{}]+|(?:[^\s"'()=!<>~,&|[\]{}\\]|\\[\s\S]?)+/g;
function*A(n){for(let e of n.matchAll(v)){let t=e[0];yield{kind:C(t),start:e.index,end:e.index+t.length}}}r(A,"tokensOf");
function C(n){let e=n.charAt(0);return e==="("?"open":e===")"?"close":e==='"'||e==="'"?W(n,e)?"quoted":"unterminated":/^[=!<>~,&|[\]{}]/.
test(e)?"other":"word"}r(C,"kindOf");function W(n,e){return n.length<2||!n.endsWith(e)?!1:(/\\*$/.exec(n.slice(1,-1))?.[0].
length??0)%2===0}r(W,"isClosed");function i(n){return typeof n=="object"&&n!==null&&!Array.isArray(n)}r(i,"isRecord");function J(n){if(i(n)){let e=typeof n.
id=="number"?String(n.id):n.id,t=n.key;if(typeof e=="string"&&y(e)&&typeof t=="string"&&t!==""){let o=i(n.fields)?F(n.fields.
updated):null;return{id:e,key:t,...o===null?{}:{updatedMs:o}}}}throw l("an issue without a numeric id or without a key")}
r(J,"readListed");function rn(n){let{id:e,key:t}=J(n),o=i(n)?n.fields:void 0;if(!i(o))throw l(`issue ${t} without fields`);
return{id:e,key:t,fields:o,changelog:i(n)?n.changelog:void 0}}r(rn,"readIssue");function on(n,e){let t=i(n)?n[e]:void 0;
if(Array.isArray(t))return t;throw l(`an answer without its list of ${e}`)}r(on,"readArray");function sn(n,e){let t=i(n)?
n[e]:void 0;if(typeof t=="number"&&Number.isSafeInteger(t)&&t>=0)return t;throw l(`an answer without its ${e}`)}r(sn,"re\
adCount");function F(n){if(typeof n!="string")return null;let e=Date.parse(n.replace(/([+-]\d\d)(\d\d)$/,"$1:$2"));return Number.
isNaN(e)?null:e}r(F,"parseJiraDate");function l(n){return g("MalformedResponse",`Jira sent ${n}.`)}r(l,"malformed");async function E(n){return(await Promise.allSettled(n)).map(t=>{if(t.status==="rejected")throw t.reason;return t.value})}
r(E,"allSettled");var j=3,D={comment:["comments"],worklog:["worklogs"],changelog:["histories","values"]};function pn(n,e){let t=k(n,e),o=i(
e)?e.total:void 0;if(t===null||typeof o!="number")throw l(`a page of ${n} without its items or total`);return{items:t,total:o}}
r(pn,"readListPage");async function gn(n,e,t,o){let{id:s,key:u,fields:d}=n,c=e.filter(a=>K(a,n)),f=c.length===0?[]:await E(
c.map(a=>_(a,n,t,o))),m=new Map(c.map((a,p)=>[a,f[p]??[]]));for(let[a,p]of m){if(a==="changelog")continue;let $=i(d[a])?
d[a]:{};d[a]={...$,[`${a}s`]:p,startAt:0,maxResults:p.length,total:p.length}}return e.includes("changelog")?{id:s,key:u,
fields:d,changelog:m.get("changelog")??k("changelog",n.changelog)??[]}:{id:s,key:u,fields:d}}r(gn,"completeIssue");function K(n,e){
return n==="changelog"?!P(n,e.changelog):i(e.fields[n])&&!P(n,e.fields[n])}r(K,"isCut");function P(n,e){let t=k(n,e),o=i(
e)?e.total:void 0;return t!==null&&typeof o=="number"&&t.length>=o}r(P,"isWhole");function k(n,e){if(!i(e))return null;for(let t of D[n]){
let o=e[t];if(Array.isArray(o))return o}return null}r(k,"itemsOf");async function _(n,e,t,o){for(let s=1;s<=j;s++){let u=await q(
n,e.id,t,o);if(u!==null)return u}throw g("Incomplete",`Jira announces more of the ${n} list of ${e.key} than it shows.`)}
r(_,"readWholeList");async function q(n,e,t,o){let s=new Map,u=null,d=0;for(;;){let{items:c,total:f}=await t(n,e,d,o);if(u!==
null&&u!==f)return null;u=f;for(let m of c)s.set(B(m,d++),m);if(d>=f)return s.size===f?[...s.values()]:null;if(c.length===
0)return null}}r(q,"readOnce");function B(n,e){let t=i(n)?n.id:void 0;return typeof t=="string"||typeof t=="number"?String(
t):`#${e}`}r(B,"itemId");var Y="com.pyxis.greenhopper.jira:gh-epic-link";function bn(n){if(!Array.isArray(n))throw l("its fields in another form \
than a list");return n.flatMap(e=>{if(!i(e)||typeof e.id!="string")return[];let t=i(e.schema)?e.schema.custom:void 0,o=typeof e.
name=="string"?e.name:e.id;return[{id:e.id,name:o,customType:typeof t=="string"?t:null}]})}r(bn,"readFields");function wn(n){
return n.find(e=>e.customType===Y)?.id}r(wn,"epicLinkOf");function Rn(n,e){let t=n.slice(0,e*4).toWellFormed().replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu," ").trim();return t.length<=
e?t:`${t.slice(0,e-1).toWellFormed()}\u2026`}r(Rn,"plainText");var h=class extends Error{static{r(this,"RequestProblem")}name="RequestProblem";kind;status;constructor(e,t,o={}){super(
t,o.cause===void 0?{}:{cause:o.cause}),this.kind=e,this.status=o.status??null}};function G(n){return n instanceof h?n:n instanceof
b&&n.failure.cause instanceof h?n.failure.cause:null}r(G,"problemBeneath");function Pn(n,e){return G(n)?.status===e}r(Pn,
"hasStatus");export{I as a,T as b,Z as c,M as d,z as e,U as f,V as g,H as h,i,J as j,rn as k,on as l,sn as m,F as n,l as o,E as p,pn as q,
gn as r,bn as s,wn as t,h as u,G as v,Pn as w,Rn as x};
