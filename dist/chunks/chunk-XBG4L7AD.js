import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{c as b,d as w,e as p}from"./chunk-F3KVN5GY.js";import{a as r}from"./chunk-KUM6ZNSD.js";function I(n){return`"${n.replace(/["\\\p{Cc}\u2028\u2029]/gu,t=>L.get(t)??`\\u${t.charCodeAt(0).toString(16).padStart(4,
"0")}`)}"`}r(I,"quoteJql");var L=new Map([['"','\\"'],["\\","\\\\"],[`
`,"\\n"],["\r","\\r"],["	","\\t"]]);function T(n){let e=v(n),t=e.findIndex((s,u)=>{let d=e[u+1];return s.depth===0&&x(s,
"ORDER")&&d!==void 0&&d.depth===0&&x(d,"BY")}),o=t<0?void 0:e[t]?.start;return(o===void 0?n:n.slice(0,o)).trim()}r(T,"wi\
thoutOrderBy");function Q(...n){return S(n,"AND")}r(Q,"allOf");function N(...n){return S(n,"OR")}r(N,"anyOf");function Z(n){
return`updated >= ${R(n)}`}r(Z,"updatedSince");function z(n){return`created >= ${R(n)}`}r(z,"createdSince");function U(n){
return`project = ${I(n)}`}r(U,"inProject");function V(n){let e=n.filter(y),t=n.filter(o=>!y(o)).map(I);return N(e.length===
0?"":`id in (${e.join(",")})`,t.length===0?"":`key in (${t.join(",")})`)}r(V,"withIdsOrKeys");function y(n){return/^[0-9]{1,19}$/.
test(n)}r(y,"isIssueId");function R(n){return Math.max(0,Math.floor(n))}r(R,"wholeMs");function S(n,e){let t=n.map(o=>T(
O(o))).filter(o=>o!=="");return t.length<2?t[0]??"":t.map(o=>`(${o})`).join(` ${e} `)}r(S,"joined");function O(n){let e=0;
for(let t of A(n))t.kind==="open"&&e++,t.kind==="close"&&e--,(e<0||t.kind==="unterminated")&&(e=Number.NEGATIVE_INFINITY);
if(e===0)return n;throw w("InvalidQuery","The JQL query has a quote or a parenthesis without its partner.")}r(O,"balance\
d");function v(n){let e=[],t=0;for(let{kind:o,start:s,end:u}of A(n))o==="open"?t++:o==="close"?t--:e.push({text:o==="wor\
d"?n.slice(s,u):"",start:s,depth:t});return e}r(v,"wordsOf");function x(n,e){return n.text.toUpperCase()===e}r(x,"is");var M=/"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|["'][\s\S]*|[()]|[=!<>~,&|[\]{}]+|(?:[^\s"'()=!<>~,&|[\]{}\\]|\\[\s\S]?)+/g;
function*A(n){for(let e of n.matchAll(M)){let t=e[0];yield{kind:C(t),start:e.index,end:e.index+t.length}}}r(A,"tokensOf");
function C(n){let e=n.charAt(0);return e==="("?"open":e===")"?"close":e==='"'||e==="'"?W(n,e)?"quoted":"unterminated":/^[=!<>~,&|[\]{}]/.
test(e)?"other":"word"}r(C,"kindOf");function W(n,e){return n.length<2||!n.endsWith(e)?!1:(/\\*$/.exec(n.slice(1,-1))?.[0].
length??0)%2===0}r(W,"isClosed");function i(n){return typeof n=="object"&&n!==null&&!Array.isArray(n)}r(i,"isRecord");function J(n){if(i(n)){let e=typeof n.
id=="number"?String(n.id):n.id,t=n.key;if(typeof e=="string"&&y(e)&&typeof t=="string"&&t!=="")return{id:e,key:t}}throw l(
"an issue without a numeric id or without a key")}r(J,"readListed");function tn(n){let{id:e,key:t}=J(n),o=i(n)?n.fields:
void 0;if(!i(o))throw l(`issue ${t} without fields`);return{id:e,key:t,fields:o,changelog:i(n)?n.changelog:void 0}}r(tn,
"readIssue");function rn(n,e){let t=i(n)?n[e]:void 0;if(Array.isArray(t))return t;throw l(`an answer without its list of\
 ${e}`)}r(rn,"readArray");function on(n,e){let t=i(n)?n[e]:void 0;if(typeof t=="number"&&Number.isSafeInteger(t)&&t>=0)return t;
throw l(`an answer without its ${e}`)}r(on,"readCount");function sn(n){if(typeof n!="string")return null;let e=Date.parse(
n.replace(/([+-]\d\d)(\d\d)$/,"$1:$2"));return Number.isNaN(e)?null:e}r(sn,"parseJiraDate");function l(n){return p("Malf\
ormedResponse",`Jira sent ${n}.`)}r(l,"malformed");async function E(n){return(await Promise.allSettled(n)).map(t=>{if(t.status==="rejected")throw t.reason;return t.value})}
r(E,"allSettled");var F=3,j={comment:["comments"],worklog:["worklogs"],changelog:["histories","values"]};function mn(n,e){let t=k(n,e),o=i(
e)?e.total:void 0;if(t===null||typeof o!="number")throw l(`a page of ${n} without its items or total`);return{items:t,total:o}}
r(mn,"readListPage");async function pn(n,e,t,o){let{id:s,key:u,fields:d}=n,c=e.filter(a=>D(a,n)),f=c.length===0?[]:await E(
c.map(a=>K(a,n,t,o))),g=new Map(c.map((a,m)=>[a,f[m]??[]]));for(let[a,m]of g){if(a==="changelog")continue;let $=i(d[a])?
d[a]:{};d[a]={...$,[`${a}s`]:m,startAt:0,maxResults:m.length,total:m.length}}return e.includes("changelog")?{id:s,key:u,
fields:d,changelog:g.get("changelog")??k("changelog",n.changelog)??[]}:{id:s,key:u,fields:d}}r(pn,"completeIssue");function D(n,e){
return n==="changelog"?!P(n,e.changelog):i(e.fields[n])&&!P(n,e.fields[n])}r(D,"isCut");function P(n,e){let t=k(n,e),o=i(
e)?e.total:void 0;return t!==null&&typeof o=="number"&&t.length>=o}r(P,"isWhole");function k(n,e){if(!i(e))return null;for(let t of j[n]){
let o=e[t];if(Array.isArray(o))return o}return null}r(k,"itemsOf");async function K(n,e,t,o){for(let s=1;s<=F;s++){let u=await _(
n,e.id,t,o);if(u!==null)return u}throw p("Incomplete",`Jira announces more of the ${n} list of ${e.key} than it shows.`)}
r(K,"readWholeList");async function _(n,e,t,o){let s=new Map,u=null,d=0;for(;;){let{items:c,total:f}=await t(n,e,d,o);if(u!==
null&&u!==f)return null;u=f;for(let g of c)s.set(q(g,d++),g);if(d>=f)return s.size===f?[...s.values()]:null;if(c.length===
0)return null}}r(_,"readOnce");function q(n,e){let t=i(n)?n.id:void 0;return typeof t=="string"||typeof t=="number"?String(
t):`#${e}`}r(q,"itemId");var B="com.pyxis.greenhopper.jira:gh-epic-link";function bn(n){if(!Array.isArray(n))throw l("its fields in another form \
than a list");return n.flatMap(e=>{if(!i(e)||typeof e.id!="string")return[];let t=i(e.schema)?e.schema.custom:void 0,o=typeof e.
name=="string"?e.name:e.id;return[{id:e.id,name:o,customType:typeof t=="string"?t:null}]})}r(bn,"readFields");function wn(n){
return n.find(e=>e.customType===B)?.id}r(wn,"epicLinkOf");function Rn(n,e){let t=n.slice(0,e*4).toWellFormed().replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu," ").trim();return t.length<=
e?t:`${t.slice(0,e-1).toWellFormed()}\u2026`}r(Rn,"plainText");var h=class extends Error{static{r(this,"RequestProblem")}name="RequestProblem";kind;status;constructor(e,t,o={}){super(
t,o.cause===void 0?{}:{cause:o.cause}),this.kind=e,this.status=o.status??null}};function Y(n){return n instanceof h?n:n instanceof
b&&n.failure.cause instanceof h?n.failure.cause:null}r(Y,"problemBeneath");function Pn(n,e){return Y(n)?.status===e}r(Pn,
"hasStatus");export{I as a,T as b,Q as c,N as d,Z as e,z as f,U as g,V as h,i,J as j,tn as k,rn as l,on as m,sn as n,l as o,E as p,mn as q,
pn as r,bn as s,wn as t,h as u,Y as v,Pn as w,Rn as x};
