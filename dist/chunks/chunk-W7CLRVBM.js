import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as r}from"./chunk-KUM6ZNSD.js";function $(e,n){n.line("This is a bug in jirasync. Please report it with these lines; secrets are taken out of them:");let t=e instanceof
Error?e.stack??e.message:String(e);for(let i of t.split(`
`))n.line(i)}r($,"reportBug");var x=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?<=##)\[|(?<=^\s*):(?=:)/gu;function p(e){return e.replaceAll(x,n=>/[\n\t\r]/.test(
n)?" ":O(n))}r(p,"printable");var A=/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?<=##)\[/gu;function g(e){return e.replaceAll(
A,O)}r(g,"printableJson");function O(e){return Array.from({length:e.length},(t,i)=>e.charCodeAt(i)).map(t=>`\\u${t.toString(
16).padStart(4,"0")}`).join("")}r(O,"escaped");var m=["debug","info","warn","error"],N=["json","text"],E=8192,v=30,T=new Set(["time","level","message"]);function I(e,{
level:n,format:t,redactor:i,now:a}){let u=r(l=>W(i.redact(l)),"clean"),o=t==="json"?M:F,s=r((l,c,d={})=>{if(m.indexOf(l)<
m.indexOf(n))return;let b=Object.entries(d).filter(([,f])=>f!==void 0&&f!=="").map(([f,L])=>[f,typeof L=="string"?u(L):L]);
e.write(`${o(a(),l,u(c),b)}
`)},"write");return{write:s,relay(l,c={}){let{level:d,message:y,fields:b}=D(l);y!==""&&s(d,y,{...b,...c})}}}r(I,"createL\
og");function M(e,n,t,i){return g(JSON.stringify({time:e.toISOString(),level:n,message:t,...Object.fromEntries(i)}))}r(M,
"jsonLine");function F(e,n,t,i){let a=i.map(([o,s])=>`${o}=${typeof s=="string"?j(s):s}`),u=[`${e.toISOString().slice(11,
19)} ${n.padEnd(5)} ${t}`,...a];return p(u.join("  "))}r(F,"textLine");function j(e){return/^[^\s"=]+$/.test(e)?e:JSON.stringify(
e)}r(j,"quoted");function W(e){return e.length<=E?e:`${e.slice(0,E)}\u2026`}r(W,"limited");function D(e){let n=e.startsWith(
"{")?P(e):void 0;if(n===void 0)return{level:"info",message:e.trim(),fields:{}};let t=Object.entries(n).filter(([i])=>!T.
has(i));return{level:m.find(i=>i===n.level)??"info",message:typeof n.message=="string"?n.message:"",fields:Object.fromEntries(
t.slice(0,v).flatMap(([i,a])=>k(a)?[[i,a]]:[]))}}r(D,"relayed");function P(e){try{let n=JSON.parse(e);if(typeof n!="obje\
ct"||n===null||Array.isArray(n))return;let t=Object.fromEntries(Object.entries(n));return typeof t.message=="string"?t:void 0}catch{
return}}r(P,"parsed");function k(e){return typeof e=="string"||typeof e=="number"||typeof e=="boolean"}r(k,"isPlain");var C="\r\x1B[K",B="\x1B[K",J="\x1B[J",[U,G]=["\x1B[?2026h\x1B[?7l","\x1B[?7h\x1B[?2026l"],V=80,Y=24;function H(e,n,t=!1){
let i=r(o=>p(n.redact(o)),"clean"),a=r(()=>e.columns||V,"columns"),u=0;return{isTerminal:e.isTTY===!0&&!t,get columns(){
return a()},line:r(o=>{e.write(`${i(o)}
`)},"line"),page:r(o=>{e.write(`${o.trimEnd().split(`
`).map(i).join(`
`)}
`)},"page"),json:r(o=>{let s=r((l,c)=>typeof c=="string"?n.redact(c):c,"redacted");e.write(`${g(JSON.stringify(o,s,2))}
`)},"json"),repaint:r(o=>{let s=Z(o,(e.rows||Y)-1),l=u===0?"":`\x1B[${u}A`,c=s.map(d=>`${i(d).slice(0,a()-1)}${B}
`).join("");e.write(`${U}\r${l}${c}${J}${G}`),u=s.length},"repaint"),redraw:r(o=>{e.write(C+i(o).slice(0,a()-1))},"redra\
w")}}r(H,"createOutput");function Z(e,n){return e.length<=n?e:[...e.slice(0,n-1),`\u2026 and ${e.length-n+1} more`]}r(Z,
"fitting");function K(e,n,t,i){return t.isTerminal?X(e,n,t,i):q(e,n,t,i)}r(K,"createProgress");function X(e,n,t,i){let a=R(100,i),u=w(
i),o="";return{show(s){let{progress:l}=s;!S(s)||!a(l?.currentOperation)||(o=[e,...te(s,t.columns),_(s,n,i())].join("  "),
t.redraw(o))},waiting(s,l){u(s)&&(t.redraw(""),t.line(h(s,l)),t.redraw(o))},note(s){t.redraw(""),t.line(`${e}: ${s}`),t.
redraw(o)},end:r(()=>t.redraw(""),"end")}}r(X,"barOn");function q(e,n,t,i){let a=R(5e3,i),u=w(i);return{show(o){!S(o)||!a(
o.progress?.currentOperation)||t.line(`${e}: ${_(o,n,i()).trimStart()}`)},waiting(o,s){u(o)&&t.line(`${e}: ${h(o,s)}`)},
note:r(o=>t.line(`${e}: ${o}`),"note"),end:r(()=>{},"end")}}r(q,"linesOn");function S({phase:e,progress:n}){return e==="\
Running"&&n?.currentOperation!==void 0}r(S,"isUnderWay");function R(e,n){let t=Number.NEGATIVE_INFINITY,i;return a=>a===
i&&n()-t<e?!1:([i,t]=[a,n()],!0)}r(R,"every");function w(e){let n=Number.NEGATIVE_INFINITY,t="";return i=>i===t&&e()-n<5e3?
!1:([t,n]=[i,e()],!0)}r(w,"unrepeated");var z={connect:"connecting to Jira and the repository","discover-issues":"findin\
g the issues","sync-issues":"reading issues","push-changes":"pushing to the repository"};function Q(e,n){return e==="pus\
h-changes"&&n==="plan"?"comparing with the repository":e===void 0?"starting":z[e]}r(Q,"wordsOf");function _({progress:e,
syncState:n},t,i){let a=e?.currentOperation,u=(n?.totalIssues??0)>0,o=a==="sync-issues"&&u;return[...u?[`${e?.percentage??
0}%`.padStart(3),`${n?.issues} issues`]:[],...o?[]:[Q(a,t)],...o&&e?.processingRate!==void 0?[e.processingRate]:[],...e?.
estimatedCompletion===void 0?[]:[ee(e.estimatedCompletion,i)]].join("  ")}r(_,"details");function ee(e,n){return`about ${ne(
(Date.parse(e)-n)/1e3)} left`}r(ee,"remaining");function ne(e){return e<100?`${Math.max(1,Math.round(e))} s`:e<5400?`${Math.
round(e/60)} min`:`${(e/3600).toFixed(1)} h`}r(ne,"durationOf");function te({progress:e,syncState:n},t){if((n?.totalIssues??
0)===0||t<72)return[];let i=Math.floor((e?.percentage??0)/100*24);return["\u2588".repeat(i)+"\u2591".repeat(24-i)]}r(te,
"barOf");function h(e,n){return`${e} (next try in ${Math.ceil(n)} s)`}r(h,"waitText");var re=/[^\p{L}\p{N}\p{M} ]/gu;function ie(e){let n=r(t=>oe(e.redact(t)),"text");return{text:n,link(t,i){let a=e.redact(
i),u=URL.canParse(a)?new URL(a):void 0;if(u?.protocol!=="https:"&&u?.protocol!=="http:")return n(t);let o=u.href.replaceAll(
/[()<>|\\`*_[\]]/g,s=>`%${s.charCodeAt(0).toString(16)}`);return`[${n(t)}](${o})`}}}r(ie,"createMarkdown");function oe(e){
return p(e).replaceAll(re,n=>`&#${n.codePointAt(0)};`)}r(oe,"escaped");export{$ as a,p as b,m as c,N as d,I as e,ie as f,H as g,K as h};
