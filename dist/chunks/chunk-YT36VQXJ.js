import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as r}from"./chunk-KUM6ZNSD.js";function E(n,t){t.line("This is a bug in jirasync. Please report it with these lines; secrets are taken out of them:");let e=n instanceof
Error?n.stack??n.message:String(n);for(let i of e.split(`
`))t.line(i)}r(E,"reportBug");var _=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?<=##)\[|(?<=^\s*):(?=:)/gu;function l(n){return n.replaceAll(_,t=>/[\n\t\r]/.test(
t)?" ":d(t))}r(l,"printable");var A=/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?<=##)\[/gu;function g(n){return n.replaceAll(
A,d)}r(g,"printableJson");function d(n){return Array.from({length:n.length},(e,i)=>n.charCodeAt(i)).map(e=>`\\u${e.toString(
16).padStart(4,"0")}`).join("")}r(d,"escaped");var R="\r\x1B[K",w="\x1B[K",N="\x1B[J",[S,T]=["\x1B[?2026h\x1B[?7l","\x1B[?7h\x1B[?2026l"],x=80,I=24;function L(n,t,e=!1){
let i=r(o=>l(t.redact(o)),"clean"),u=r(()=>n.columns||x,"columns"),a=0;return{isTerminal:n.isTTY===!0&&!e,get columns(){
return u()},line:r(o=>{n.write(`${i(o)}
`)},"line"),page:r(o=>{n.write(`${o.trimEnd().split(`
`).map(i).join(`
`)}
`)},"page"),json:r(o=>{let s=r((p,c)=>typeof c=="string"?t.redact(c):c,"redacted");n.write(`${g(JSON.stringify(o,s,2))}
`)},"json"),repaint:r(o=>{let s=v(o,(n.rows||I)-1),p=a===0?"":`\x1B[${a}A`,c=s.map($=>`${i($).slice(0,u()-1)}${w}
`).join("");n.write(`${S}\r${p}${c}${N}${T}`),a=s.length},"repaint"),redraw:r(o=>{n.write(R+i(o).slice(0,u()-1))},"redra\
w")}}r(L,"createOutput");function v(n,t){return n.length<=t?n:[...n.slice(0,t-1),`\u2026 and ${n.length-t+1} more`]}r(v,
"fitting");function M(n,t,e,i){return e.isTerminal?P(n,t,e,i):C(n,t,e,i)}r(M,"createProgress");function P(n,t,e,i){let u=b(100,i),a=h(
i),o="";return{show(s){let{progress:p}=s;!m(s)||!u(p?.currentOperation)||(o=[n,...U(s,e.columns),y(s,t,i())].join("  "),
e.redraw(o))},waiting(s,p){a(s)&&(e.redraw(""),e.line(O(s,p)),e.redraw(o))},note(s){e.redraw(""),e.line(`${n}: ${s}`),e.
redraw(o)},end:r(()=>e.redraw(""),"end")}}r(P,"barOn");function C(n,t,e,i){let u=b(5e3,i),a=h(i);return{show(o){!m(o)||!u(
o.progress?.currentOperation)||e.line(`${n}: ${y(o,t,i()).trimStart()}`)},waiting(o,s){a(o)&&e.line(`${n}: ${O(o,s)}`)},
note:r(o=>e.line(`${n}: ${o}`),"note"),end:r(()=>{},"end")}}r(C,"linesOn");function m({phase:n,progress:t}){return n==="\
Running"&&t?.currentOperation!==void 0}r(m,"isUnderWay");function b(n,t){let e=Number.NEGATIVE_INFINITY,i;return u=>u===
i&&t()-e<n?!1:([i,e]=[u,t()],!0)}r(b,"every");function h(n){let t=Number.NEGATIVE_INFINITY,e="";return i=>i===e&&n()-t<5e3?
!1:([e,t]=[i,n()],!0)}r(h,"unrepeated");var W={connect:"connecting to Jira and the repository","discover-issues":"findin\
g the issues","sync-issues":"reading issues","push-changes":"pushing to the repository"};function D(n,t){return n==="pus\
h-changes"&&t==="plan"?"comparing with the repository":n===void 0?"starting":W[n]}r(D,"wordsOf");function y({progress:n,
syncState:t},e,i){let u=n?.currentOperation,a=(t?.totalIssues??0)>0,o=u==="sync-issues"&&a;return[...a?[`${n?.percentage??
0}%`.padStart(3),`${t?.issues} issues`]:[],...o?[]:[D(u,e)],...o&&n?.processingRate!==void 0?[n.processingRate]:[],...n?.
estimatedCompletion===void 0?[]:[k(n.estimatedCompletion,i)]].join("  ")}r(y,"details");function k(n,t){return`about ${B(
(Date.parse(n)-t)/1e3)} left`}r(k,"remaining");function B(n){return n<100?`${Math.max(1,Math.round(n))} s`:n<5400?`${Math.
round(n/60)} min`:`${(n/3600).toFixed(1)} h`}r(B,"durationOf");function U({progress:n,syncState:t},e){if((t?.totalIssues??
0)===0||e<72)return[];let i=Math.floor((n?.percentage??0)/100*24);return["\u2588".repeat(i)+"\u2591".repeat(24-i)]}r(U,"\
barOf");function O(n,t){return`${n} (next try in ${Math.ceil(t)} s)`}r(O,"waitText");var j=/[^\p{L}\p{N}\p{M} ]/gu;function f(n){return l(n).replaceAll(j,t=>`&#${t.codePointAt(0)};`)}r(f,"markdownText");function J(n,t){
let e=URL.canParse(t)?new URL(t):void 0;if(e?.protocol!=="https:"&&e?.protocol!=="http:")return f(n);let i=e.href.replaceAll(
/[()<>|\\`*_[\]]/g,u=>`%${u.charCodeAt(0).toString(16)}`);return`[${f(n)}](${i})`}r(J,"markdownLink");export{E as a,l as b,f as c,J as d,L as e,M as f};
