import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as r}from"./chunk-KUM6ZNSD.js";function A(n,e){e.line("This is a bug in jirasync. Please report it with these lines; secrets are taken out of them:");let t=n instanceof
Error?n.stack??n.message:String(n);for(let o of t.split(`
`))e.line(o)}r(A,"reportBug");var x=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?<=##)\[|(?<=^\s*):(?=:)/gu;function p(n){return n.replaceAll(x,e=>/[\n\t\r]/.test(
e)?" ":E(e))}r(p,"printable");var N=/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?<=##)\[/gu;function d(n){return n.replaceAll(
N,E)}r(d,"printableJson");function E(n){return Array.from({length:n.length},(t,o)=>n.charCodeAt(o)).map(t=>`\\u${t.toString(
16).padStart(4,"0")}`).join("")}r(E,"escaped");var m=["debug","info","warn","error"],T=["json","text"],S=8192,v=30,I=new Set(["time","level","message"]);function F(n,{
level:e,format:t,redactor:o,now:u}){let a=r(l=>D(o.redact(l)),"clean"),i=t==="json"?M:j,s=r((l,c,g={})=>{if(m.indexOf(l)<
m.indexOf(e))return;let b=Object.entries(g).filter(([,f])=>f!==void 0&&f!=="").map(([f,L])=>[f,typeof L=="string"?a(L):L]);
n.write(`${i(u(),l,a(c),b)}
`)},"write");return{write:s,relay(l,c={}){let{level:g,message:y,fields:b}=P(l);y!==""&&s(g,y,{...b,...c})}}}r(F,"createL\
og");function M(n,e,t,o){return d(JSON.stringify({time:n.toISOString(),level:e,message:t,...Object.fromEntries(o)}))}r(M,
"jsonLine");function j(n,e,t,o){let u=o.map(([i,s])=>`${i}=${typeof s=="string"?W(s):s}`),a=[`${n.toISOString().slice(11,
19)} ${e.padEnd(5)} ${t}`,...u];return p(a.join("  "))}r(j,"textLine");function W(n){return/^[^\s"=]+$/.test(n)?n:JSON.stringify(
n)}r(W,"quoted");function D(n){return n.length<=S?n:`${n.slice(0,S)}\u2026`}r(D,"limited");function P(n){let e=n.startsWith(
"{")?k(n):void 0;if(e===void 0)return{level:"info",message:n.trim(),fields:{}};let t=Object.entries(e).filter(([o])=>!I.
has(o));return{level:m.find(o=>o===e.level)??"info",message:typeof e.message=="string"?e.message:"",fields:Object.fromEntries(
t.slice(0,v).flatMap(([o,u])=>C(u)?[[o,u]]:[]))}}r(P,"relayed");function k(n){try{let e=JSON.parse(n);if(typeof e!="obje\
ct"||e===null||Array.isArray(e))return;let t=Object.fromEntries(Object.entries(e));return typeof t.message=="string"?t:void 0}catch{
return}}r(k,"parsed");function C(n){return typeof n=="string"||typeof n=="number"||typeof n=="boolean"}r(C,"isPlain");var B="\r\x1B[K",J="\x1B[K",U="\x1B[J",[G,V]=["\x1B[?2026h\x1B[?7l","\x1B[?7h\x1B[?2026l"],Y=80,H=24;function Z(n,e,t=!1){
let o=r(i=>p(e.redact(i)),"clean"),u=r(()=>n.columns||Y,"columns"),a=0;return{isTerminal:n.isTTY===!0&&!t,get columns(){
return u()},line:r(i=>{n.write(`${o(i)}
`)},"line"),page:r(i=>{n.write(`${i.trimEnd().split(`
`).map(o).join(`
`)}
`)},"page"),json:r(i=>{let s=r((l,c)=>typeof c=="string"?e.redact(c):c,"redacted");n.write(`${d(JSON.stringify(i,s,2))}
`)},"json"),repaint:r(i=>{let s=K(i,(n.rows||H)-1),l=a===0?"":`\x1B[${a}A`,c=s.map(g=>`${o(g).slice(0,u()-1)}${J}
`).join("");n.write(`${G}\r${l}${c}${U}${V}`),a=s.length},"repaint"),redraw:r(i=>{n.write(B+o(i).slice(0,u()-1))},"redra\
w")}}r(Z,"createOutput");function K(n,e){return n.length<=e?n:[...n.slice(0,e-1),`\u2026 and ${n.length-e+1} more`]}r(K,
"fitting");function X(n,e,t,o){return t.isTerminal?q(n,e,t,o):z(n,e,t,o)}r(X,"createProgress");function q(n,e,t,o){let u=R(100,o),a=_(
o),i="";return{show(s){let{progress:l}=s;!w(s)||!u(l?.currentOperation)||(i=[n,...rn(s,t.columns),h(s,e,o())].join("  "),
t.redraw(i))},waiting(s,l){a(s)&&(t.redraw(""),t.line($(s,l)),t.redraw(i))},note(s){t.redraw(""),t.line(`${n}: ${s}`),t.
redraw(i)},end:r(()=>t.redraw(""),"end")}}r(q,"barOn");function z(n,e,t,o){let u=R(5e3,o),a=_(o);return{show(i){!w(i)||!u(
i.progress?.currentOperation)||t.line(`${n}: ${h(i,e,o()).trimStart()}`)},waiting(i,s){a(i)&&t.line(`${n}: ${$(i,s)}`)},
note:r(i=>t.line(`${n}: ${i}`),"note"),end:r(()=>{},"end")}}r(z,"linesOn");function w({phase:n,progress:e}){return n==="\
Running"&&e?.currentOperation!==void 0}r(w,"isUnderWay");function R(n,e){let t=Number.NEGATIVE_INFINITY,o;return u=>u===
o&&e()-t<n?!1:([o,t]=[u,e()],!0)}r(R,"every");function _(n){let e=Number.NEGATIVE_INFINITY,t="";return o=>o===t&&n()-e<5e3?
!1:([t,e]=[o,n()],!0)}r(_,"unrepeated");var Q={connect:"connecting to Jira and the repository","discover-issues":"findin\
g the issues","sync-issues":"reading issues","push-changes":"pushing to the repository"};function nn(n,e){return n==="pu\
sh-changes"&&e==="plan"?"comparing with the repository":n===void 0?"starting":Q[n]}r(nn,"wordsOf");function h({progress:n,
syncState:e},t,o){let u=n?.currentOperation,a=(e?.totalIssues??0)>0,i=u==="sync-issues"&&a;return[...a?[`${n?.percentage??
0}%`.padStart(3),`${e?.issues} issues`]:[],...i?[]:[nn(u,t)],...i&&n?.processingRate!==void 0?[n.processingRate]:[],...n?.
estimatedCompletion===void 0?[]:[en(n.estimatedCompletion,o)]].join("  ")}r(h,"details");function en(n,e){return`about ${tn(
(Date.parse(n)-e)/1e3)} left`}r(en,"remaining");function tn(n){return n<100?`${Math.max(1,Math.round(n))} s`:n<5400?`${Math.
round(n/60)} min`:`${(n/3600).toFixed(1)} h`}r(tn,"durationOf");function rn({progress:n,syncState:e},t){if((e?.totalIssues??
0)===0||t<72)return[];let o=Math.floor((n?.percentage??0)/100*24);return["\u2588".repeat(o)+"\u2591".repeat(24-o)]}r(rn,
"barOf");function $(n,e){return`${n} (next try in ${Math.ceil(e)} s)`}r($,"waitText");var on=/[^\p{L}\p{N}\p{M} ]/gu;function O(n){return p(n).replaceAll(on,e=>`&#${e.codePointAt(0)};`)}r(O,"markdownText");
function sn(n,e){let t=URL.canParse(e)?new URL(e):void 0;if(t?.protocol!=="https:"&&t?.protocol!=="http:")return O(n);let o=t.
href.replaceAll(/[()<>|\\`*_[\]]/g,u=>`%${u.charCodeAt(0).toString(16)}`);return`[${O(n)}](${o})`}r(sn,"markdownLink");export{A as a,p as b,m as c,T as d,F as e,O as f,sn as g,Z as h,X as i};
