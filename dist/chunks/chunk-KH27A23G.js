import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{b as o}from"./chunk-7UNHJLC5.js";import{a as e}from"./chunk-KUM6ZNSD.js";var w=100,S=1e3;function V(s,l,c){let r=new Map,i,n=!1,d=Number.NEGATIVE_INFINITY,a=e(()=>{let t=l(),g=[...r.entries()].
sort(([p],[y])=>p<y?-1:1).map(([,p])=>p);s.repaint([...c(g,t),...i===void 0?[]:[i]]),[n,d]=[!1,t.getTime()]},"paint"),u=setInterval(
()=>{(n||l().getTime()-d>=S)&&a()},w),f=e(t=>[n,i]=[!0,t],"touch");return{changed:e(t=>{r.set(o(t),t),f(void 0)},"change\
d"),deleted:e(t=>{r.delete(o(t)),f(void 0)},"deleted"),interrupted:e(t=>{f(m(t))},"interrupted"),synced:e(()=>{f(void 0)},
"synced"),end:e(t=>{clearInterval(u),t&&a()},"end")}}e(V,"liveView");function m({message:s}){return`Connecting again: ${s}`}
e(m,"interruptionText");function x(s,l,c){let r=new Map,i=!1;return{changed:e(n=>{i=!1;let d=c(n),a=r.get(o(n));for(let u of d)
a?.has(u)!==!0&&s.line(u);r.set(o(n),new Set(d))},"changed"),deleted:e(n=>{r.delete(o(n)),s.line(`${n.name}  deleted`)},
"deleted"),interrupted:e(n=>{i||l.line(m(n)),i=!0},"interrupted"),synced:e(()=>{i=!1},"synced"),end:e(()=>{},"end")}}e(x,
"lineView");export{V as a,x as b};
