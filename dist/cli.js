#!/usr/bin/env node
import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as I,b as j}from"./chunks/chunk-HRWKY5YM.js";import{a as N,e as f,f as k}from"./chunks/chunk-M4DOESMW.js";import{
b as A}from"./chunks/chunk-D7QGMX5I.js";import{a as m,b as c}from"./chunks/chunk-FAT5GHH3.js";import{a as o}from"./chunks/chunk-KUM6ZNSD.js";var Y="\r\x1B[K",F=80;function y(e,t,s=!1){let i=o(n=>I(t.redact(n)),"clean"),r=o(()=>e.columns||F,"columns");return{isTerminal:e.
isTTY===!0&&!s,get columns(){return r()},line:o(n=>{e.write(`${i(n)}
`)},"line"),page:o(n=>{e.write(`${n.trimEnd().split(`
`).map(i).join(`
`)}
`)},"page"),json:o(n=>{let a=o((u,d)=>typeof d=="string"?t.redact(d):d,"redacted");e.write(`${j(JSON.stringify(n,a,2))}
`)},"json"),redraw:o(n=>{e.write(Y+i(n).slice(0,r()-1))},"redraw")}}o(y,"createOutput");import{parseArgs as K}from"node:util";function x(e,t){let{values:s,operands:i}=G(e,t);for(let[n,a]of Object.entries(t.options))V(n,a,s.get(n)??[]);let r=o(n=>s.
get(n)?.find(a=>typeof a=="string"),"text");return{operands:i,text:r,list:o(n=>s.get(n)?.flatMap($),"list"),integer:o(n=>{
let a=r(n);return a===void 0?void 0:Number(a)},"integer"),flag:o(n=>s.get(n)?.find(a=>typeof a=="boolean"),"flag")}}o(x,
"parseArguments");function G(e,t){let s={};for(let[i,{kind:r,short:n}]of Object.entries(t.options)){let a=r==="flag"?"bo\
olean":"string";s[i]={type:a,multiple:!0,...n===void 0?{}:{short:n}}}try{let i={args:[...e],options:s,allowPositionals:!0,
allowNegative:!0,strict:!0},{values:r,positionals:n}=K(i),a=Object.entries(r).map(([u,d])=>[u,Array.isArray(d)?d:[]]);return{
values:new Map(a),operands:n}}catch(i){throw new m(B(i,t))}}o(G,"parse");function B(e,{options:t}){let s=e instanceof Error?
e.message:String(e),i=e instanceof Error&&"code"in e?e.code:void 0,r=/^(?:Unknown option|Option) '(?:-\w, )?(--?[^' =]*)/.
exec(s)?.[1]??"";if(i==="ERR_PARSE_ARGS_UNKNOWN_OPTION"){let u=Object.keys(t).map(D=>`--${D}`),d=f(r,u);return`unknown o\
ption ${r}${d===void 0?"":`; did you mean ${d}?`}`}let n=t[r.replace(/^--(no-)?/,"")];if(i!=="ERR_PARSE_ARGS_INVALID_OPT\
ION_VALUE"||n===void 0)return s;if(n.kind==="flag")return`${r} takes no value`;let a=n.choices?.join(" or ")??n.value??"\
a value";return`${r} needs a value: ${a} (one that starts with a dash as ${r}=VALUE)`}o(B,"explain");function V(e,t,s){if(t.
kind!=="list"&&s.length>1)throw new m(`--${e} is given twice; give it once`);for(let i of t.kind==="list"?s.flatMap($):s)
typeof i=="string"&&W(e,t,i)}o(V,"check");function W(e,t,s){if(s==="")throw new m(`--${e} has an empty value; give ${t.value??
"one"}`);if(t.kind==="choice"&&!(t.choices??[]).includes(s))throw new m(`--${e} ${JSON.stringify(s)} is not one of ${(t.
choices??[]).join(", ")}`);if(t.kind!=="integer")return;let{minimum:i=0,maximum:r=Number.MAX_SAFE_INTEGER}=t,n=/^\d{1,15}$/.
test(s)?Number(s):Number.NaN;if(Number.isNaN(n)||n<i||n>r){let a=t.maximum===void 0?`of at least ${i}`:`from ${i} to ${r}`;
throw new m(`--${e} ${JSON.stringify(s)} is not a whole number ${a}`)}}o(W,"checkText");function $(e){return typeof e=="\
string"?e.split(",").map(t=>t.trim()):[]}o($,"items");var S={"jira-url":{kind:"text",value:"URL",description:"Jira's address, with its context path if it has one",environment:"\
JIRA_BASE_URL"},"jira-email":{kind:"text",value:"EMAIL",description:"Account for Basic authentication; without it the to\
ken is sent as a Bearer token",environment:"JIRA_EMAIL"},"jira-token":{kind:"text",value:"TOKEN",description:"API token \
or personal access token; other users of the machine see options, so prefer the environment",environment:"JIRA_PAT"},"ji\
ra-ca-file":{kind:"text",value:"FILE",description:"PEM file with the certificate authority of Jira's host",environment:"\
JIRA_CA_FILE"},concurrency:{kind:"integer",value:"N",minimum:1,maximum:64,description:"At most this many Jira requests a\
t once; fewer when Jira asks to slow down",default:"16"}},h={output:{kind:"choice",short:"o",choices:["text","json"],description:"\
What is printed on stdout at the end",default:"text"}},w={"status-dir":{kind:"text",value:"DIR",description:"Folder that\
 holds each JIRASync with its status as a file"}},b={file:{kind:"list",short:"f",value:"FILE",description:"JIRASync mani\
fests (YAML, one or more documents; - is stdin)"},project:{kind:"text",value:"KEY",description:"Target: all issues of a \
project"},jql:{kind:"text",value:"QUERY",description:"Target: the issues that a JQL query lists"},epic:{kind:"text",value:"\
KEY",description:"Target: the issues of an epic"},issues:{kind:"list",value:"KEYS",description:"Target: up to 100 issue \
keys, separated by commas"}},q={repository:{kind:"text",value:"URL",description:"Git repository (https, ssh, or the path\
 of a local bare one)"},branch:{kind:"text",value:"NAME",description:"Branch to commit to",default:"main"},path:{kind:"t\
ext",value:"FOLDER",description:"Folder in the repository",default:"/"},format:{kind:"choice",choices:["yaml","markdown",
"json"],description:"Format of issue files",default:"yaml"},layout:{kind:"choice",choices:["flat","sharded"],description:"\
One folder a project, or folders of fewer than 1,000 files",default:"flat"},relationships:{kind:"choice",choices:["symli\
nks","none"],description:"Whether links between issues become symbolic links",default:"symlinks"},fields:{kind:"list",value:"\
NAMES",description:"Custom fields to keep, by name or id",default:"all"},include:{kind:"list",value:"PARTS",description:"\
Of comments, worklogs, attachments, changelog",default:"all but changelog"}},Q={incremental:{kind:"flag",description:"As\
k Jira for changes since the last complete run only"},force:{kind:"flag",description:"Ignore the state of earlier runs, \
and allow a run that removes every mirrored issue"},prune:{kind:"flag",description:"Remove files of issues that the targ\
et no longer lists (--no-prune keeps them)",default:"on for --project and --epic"},name:{kind:"text",value:"NAME",description:"\
Name of the sync, by which it finds its state again",default:"made from the target"},namespace:{kind:"text",short:"n",value:"\
NAME",description:"Namespace of the JIRASync",default:"default"},timeout:{kind:"integer",value:"SECONDS",minimum:60,maximum:7200,
description:"Time limit of the run",default:"1800"},"max-retries":{kind:"integer",value:"N",maximum:10,description:"New \
tries of the whole run after a failure that may pass",default:"0; a manifest's own policy"},"max-failed-issues":{kind:"i\
nteger",value:"N",description:"So many failed issues still count as a success",default:"0"}},X={author:{kind:"text",value:"\
'NAME <EMAIL>'",description:"Author and committer of the commit",environment:"JIRASYNC_AUTHOR",default:"jirasync <jirasy\
nc@users.noreply.github.com>"},"commit-message":{kind:"text",value:"TEXT",description:"First line of the commit message",
default:"the target and counts"}},R={...b,...q,...Q},l=[{name:"sync",summary:"Mirror issues into the Git repository",usage:"\
jirasync sync (-f FILE | --project KEY | --jql QUERY | --epic KEY | --issues KEYS) --repository URL [OPTIONS]",options:{
...R,...X,"dry-run":{kind:"flag",description:"Do everything but write; see also jirasync plan"},...w,...S,...h},examples:[
{what:"All issues of a project",command:"jirasync sync --project DEMO --repository https://github.com/acme/issues.git"},
{what:"What changed since the last run",command:"jirasync sync --project DEMO --incremental --repository git@github.com:\
acme/issues.git"},{what:"What a manifest says",command:"jirasync sync -f sync.yaml --status-dir .jirasync-status"}],load:o(
()=>import("./chunks/sync-F6LB45LX.js"),"load")},{name:"plan",summary:"Show what a sync would create, update and delete,\
 and why; writes nothing",usage:"jirasync plan (-f FILE | --project KEY | --jql QUERY | --epic KEY | --issues KEYS) --re\
pository URL [OPTIONS]",options:{...R,...S,...h},examples:[{what:"Before the first run",command:"jirasync plan --project\
 DEMO --repository ./issues.git"}],load:o(()=>import("./chunks/plan-NWAP26XT.js"),"load")},{name:"validate",summary:"Che\
ck JIRASync manifests without running them",usage:"jirasync validate -f FILE [OPTIONS]",options:{file:b.file,...h},examples:[
{what:"All manifests of a folder",command:"jirasync validate -f syncs/a.yaml,syncs/b.yaml"}],load:o(()=>import("./chunks/validate-TNBZHAOZ.js"),
"load")},{name:"status",summary:"Show syncs and their phase, from the files of --status-dir",usage:"jirasync status [NAM\
E...] --status-dir DIR [OPTIONS]",options:{...w,...h},examples:[{what:"All syncs",command:"jirasync status --status-dir \
.jirasync-status"}],load:o(()=>import("./chunks/status-4VUWP5GI.js"),"load")},{name:"watch",summary:"Follow syncs until th\
ey end, from the files of --status-dir",usage:"jirasync watch [NAME...] --status-dir DIR [OPTIONS]",options:{...w,timeout:{
kind:"integer",value:"SECONDS",minimum:1,maximum:86400,description:"Give up after this time",default:"1800"}},examples:[
{what:"One sync",command:"jirasync watch project-demo --status-dir .jirasync-status"}],load:o(()=>import("./chunks/watch-C4MXEG4N.js"),
"load")}];function O(e,t){let s=Math.max(...e.map(({name:r})=>r.length)),i=e.map(({name:r,summary:n})=>`  ${r.padEnd(s)}  ${n}`);return`\
jirasync ${t}: mirrors Jira issues into a Git repository, change by change.

Usage: jirasync COMMAND [OPTIONS]

${i.join(`
`)}

Every command explains itself: jirasync COMMAND --help
`}o(O,"overview");function T(e){let t=Object.entries(e.options).map(([n,a])=>({left:H(n,a),option:a})),s=Math.min(34,Math.
max(...t.map(({left:n})=>n.length))),i=t.map(({left:n,option:a})=>{let u=n.length>s?`
${" ".repeat(s+4)}`:" ".repeat(s+2-n.length);return`  ${n}${u}${z(a)}`}),r=e.examples.map(({command:n,what:a})=>`  # ${a}\

  ${n}`);return`${e.summary}

Usage: ${e.usage}

Options:
${i.join(`
`)}

Examples:
${r.join(`
`)}
`}o(T,"commandHelp");function H(e,{short:t,kind:s,value:i,choices:r}){let n=r?.join("|")??i;return`${t===void 0?"":`-${t}\
, `}--${e}${s==="flag"||n===void 0?"":` ${n}`}`}o(H,"left");function z({description:e,default:t,environment:s}){let i=[...s===
void 0?[]:[`environment: ${s}`],...t===void 0?[]:[`default: ${t}`]];return i.length===0?e:`${e} (${i.join("; ")})`}o(z,"\
explanation");var M={version:"0.1.0"};var g=M.version;async function _(e,t,s){let[i,...r]=e;if(i==="--version"||i==="-V"||i==="version")return t.stdout.line(g),c.completed;if(i===
void 0)return t.stderr.page(O(l,g)),c.usage;if(i==="--help"||i==="-h"||i==="help")return C(r[0],t);let n=P(i);if(n===void 0)
return L(i,t);if(r.includes("--help")||r.includes("-h"))return C(i,t);try{let a=x(r,n),{run:u}=await n.load();return await u(
a,t,s)}catch(a){return ee(a,n,t)}}o(_,"runCommandLine");function ee(e,{name:t},s){if(e instanceof m)return s.stderr.line(
`jirasync ${t}: ${e.message}`),s.stderr.line(`Run "jirasync ${t} --help" to see its options.`),c.usage;if(!(e instanceof
N))throw e;return s.stderr.line(`jirasync ${t}: ${e.message}`),e.failure.reason==="Cancelled"?c.interrupted:c.failed}o(ee,
"explain");function P(e){return l.find(t=>t.name===e)}o(P,"commandOf");function C(e,t){let s=e===void 0?void 0:P(e);return e!==
void 0&&s===void 0?L(e,t):(t.stdout.page(s===void 0?O(l,g):T(s)),c.completed)}o(C,"help");function L(e,t){let s=l.map(n=>n.
name),i=f(e,s),r=i===void 0?"":` Did you mean "${i}"?`;return t.stderr.line(`jirasync: there is no command "${e}".${r} R\
un "jirasync --help" to see all.`),c.usage}o(L,"unknownCommand");for(let e of[process.stdout,process.stderr])e.on("error",t=>{if(t.code!=="EPIPE")throw t});var E=k(),U=process.env.TERM===
"dumb",p={stdin:process.stdin,stdout:y(process.stdout,E,U),stderr:y(process.stderr,E,U),env:process.env,redactor:E},v=new AbortController;
for(let e of["SIGINT","SIGTERM"])process.on(e,()=>{v.signal.aborted&&process.exit(c.interrupted),p.stderr.isTerminal&&p.
stderr.redraw(""),p.stderr.line(`${e}: ending cleanly; a second one ends at once`),v.abort(new Error(`received ${e}`))});
function J(e){A(e,p.stderr),process.exitCode=c.failed}o(J,"endByBug");process.on("uncaughtException",e=>{J(e),process.exit()});
try{process.exitCode=await _(process.argv.slice(2),p,v.signal)}catch(e){J(e)}
