#!/usr/bin/env node
import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as c}from"./chunks/chunk-TE6627GS.js";import{a as j,e as T}from"./chunks/chunk-YT36VQXJ.js";import{b as v,f as O,
g as R,h as l}from"./chunks/chunk-P7YMAR4I.js";import{a as o}from"./chunks/chunk-KUM6ZNSD.js";import{parseArgs as X}from"node:util";function M(e,t){let{values:s,operands:i}=z(e,t);for(let[n,r]of Object.entries(t.options))ee(n,r,s.get(n)??[]);let a=o(n=>s.
get(n)?.find(r=>typeof r=="string"),"text");return{operands:i,text:a,list:o(n=>s.get(n)?.flatMap(b),"list"),integer:o(n=>{
let r=a(n);return r===void 0?void 0:Number(r)},"integer"),flag:o(n=>s.get(n)?.find(r=>typeof r=="boolean"),"flag"),label:o(
(n,r)=>r===void 0?`--${n}`:`${r} or --${n}`,"label")}}o(M,"parseArguments");function z(e,t){let s={};for(let[i,{kind:a,short:n}]of Object.
entries(t.options)){let r=a==="flag"?"boolean":"string";s[i]={type:r,multiple:!0,...n===void 0?{}:{short:n}}}try{let i={
args:[...e],options:s,allowPositionals:!0,allowNegative:!0,strict:!0},{values:a,positionals:n}=X(i),r=Object.entries(a).
map(([u,f])=>[u,Array.isArray(f)?f:[]]);return{values:new Map(r),operands:n}}catch(i){throw new l(Z(i,t))}}o(z,"parse");
function Z(e,{options:t}){let s=e instanceof Error?e.message:String(e),i=e instanceof Error&&"code"in e?e.code:void 0,a=/^(?:Unknown option|Option) '(?:-\w, )?(--?[^' =]*)/.
exec(s)?.[1]??"";if(i==="ERR_PARSE_ARGS_UNKNOWN_OPTION"){let u=Object.keys(t).map(Q=>`--${Q}`),f=O(a,u);return`unknown o\
ption ${a}${f===void 0?"":`; did you mean ${f}?`}`}let n=t[a.replace(/^--(no-)?/,"")];if(i!=="ERR_PARSE_ARGS_INVALID_OPT\
ION_VALUE"||n===void 0)return s;if(n.kind==="flag")return`${a} takes no value`;let r=n.choices?.join(" or ")??n.value??"\
a value";return`${a} needs a value: ${r} (one that starts with a dash as ${a}=VALUE)`}o(Z,"explain");function ee(e,t,s){
if(t.kind!=="list"&&s.length>1)throw new l(`--${e} is given twice; give it once`);for(let i of t.kind==="list"?s.flatMap(
b):s)typeof i=="string"&&te(e,t,i)}o(ee,"check");function te(e,t,s){if(s==="")throw new l(`--${e} has an empty value; gi\
ve ${t.value??"one"}`);if(t.kind==="choice"&&!(t.choices??[]).includes(s))throw new l(`--${e} ${JSON.stringify(s)} is no\
t one of ${(t.choices??[]).join(", ")}`);if(t.kind!=="integer")return;let{minimum:i=0,maximum:a=Number.MAX_SAFE_INTEGER}=t,
n=/^\d{1,15}$/.test(s)?Number(s):Number.NaN;if(Number.isNaN(n)||n<i||n>a){let r=t.maximum===void 0?`of at least ${i}`:`f\
rom ${i} to ${a}`;throw new l(`--${e} ${JSON.stringify(s)} is not a whole number ${r}`)}}o(te,"checkText");function b(e){
return typeof e=="string"?e.split(",").map(t=>t.trim()):[]}o(b,"items");var A={"jira-url":{kind:"text",value:"URL",description:"Jira's address, with its context path if it has one",environment:"\
JIRA_BASE_URL"},"jira-email":{kind:"text",value:"EMAIL",description:"Account for Basic authentication; without it the to\
ken is sent as a Bearer token",environment:"JIRA_EMAIL"},"jira-token":{kind:"text",value:"TOKEN",description:"API token \
or personal access token; other users of the machine see options, so prefer the environment",environment:"JIRA_PAT"},"ji\
ra-ca-file":{kind:"text",value:"FILE",description:"PEM file with the certificate authority of Jira's host",environment:"\
JIRA_CA_FILE"},concurrency:{kind:"integer",value:"N",minimum:1,maximum:64,description:"At most this many Jira requests a\
t once; fewer when Jira asks to slow down",default:"16"}},d={output:{kind:"choice",short:"o",choices:["text","json"],description:"\
What is printed on stdout at the end",default:"text"}},w={"status-dir":{kind:"text",value:"DIR",description:"Folder that\
 holds each JIRASync with its status as a file"}},h={file:{kind:"list",short:"f",value:"FILE",description:"JIRASync mani\
fests (YAML, one or more documents; - is stdin)"},project:{kind:"text",value:"KEY",description:"Target: all issues of a \
project"},jql:{kind:"text",value:"QUERY",description:"Target: the issues that a JQL query lists"},epic:{kind:"text",value:"\
KEY",description:"Target: the issues of an epic"},issues:{kind:"list",value:"KEYS",description:"Target: up to 100 issue \
keys, separated by commas"}},C={repository:{kind:"text",value:"URL",description:"Git repository (https, ssh, or the path\
 of a local bare one)"},branch:{kind:"text",value:"NAME",description:"Branch to commit to",default:"main"},path:{kind:"t\
ext",value:"FOLDER",description:"Folder in the repository",default:"/"},format:{kind:"choice",choices:["yaml","markdown",
"json"],description:"Format of issue files",default:"yaml"},layout:{kind:"choice",choices:["flat","sharded"],description:"\
One folder a project, or folders of fewer than 1,000 files",default:"flat"},relationships:{kind:"choice",choices:["symli\
nks","none"],description:"Whether links between issues become symbolic links",default:"symlinks"},fields:{kind:"list",value:"\
NAMES",description:"Custom fields to keep, by name or id",default:"all"},include:{kind:"list",value:"PARTS",description:"\
Of comments, worklogs, attachments, changelog",default:"all but changelog"}},P={incremental:{kind:"flag",description:"As\
k Jira for changes since the last complete run only"},force:{kind:"flag",description:"Ignore the state of earlier runs, \
and allow a run that removes every mirrored issue"},prune:{kind:"flag",description:"Remove files of issues that the targ\
et no longer lists (--no-prune keeps them)",default:"on for --project and --epic"},name:{kind:"text",value:"NAME",description:"\
Name of the sync, by which it finds its state again",default:"made from the target"},namespace:{kind:"text",short:"n",value:"\
NAME",description:"Namespace of the JIRASync",default:"the manifest's, else the context's, else default"},timeout:{kind:"\
integer",value:"SECONDS",minimum:60,maximum:7200,description:"Time limit of the run",default:"1800"},"max-retries":{kind:"\
integer",value:"N",maximum:10,description:"New tries of the whole run after a failure that may pass",default:"0; a manif\
est's own policy"},"max-failed-issues":{kind:"integer",value:"N",description:"So many failed issues still count as a suc\
cess",default:"0"}},$={author:{kind:"text",value:"'NAME <EMAIL>'",description:"Author and committer of the commit",environment:"\
JIRASYNC_AUTHOR",default:"jirasync <jirasync@users.noreply.github.com>"},"commit-message":{kind:"text",value:"TEXT",description:"\
First line of the commit message",default:"the target and counts"}},m={kubeconfig:{kind:"text",value:"FILE",description:"\
How to reach the cluster",default:"as kubectl: $KUBECONFIG, ~/.kube/config, or the pod's own account"},context:{kind:"te\
xt",value:"NAME",description:"Context of the kubeconfig",default:"its current one"},namespace:{kind:"text",short:"n",value:"\
NAME",description:"Namespace of the JIRASync",default:"the context's, else default"}};var S={timeout:{kind:"text",value:"TIME",description:"Give up after this time, such as 90s or 1h30m",default:"30m"},grace:{
kind:"text",value:"TIME",description:"For how long a sync that is not there may still appear",default:"30s"}},_={wait:{kind:"\
flag",description:"Wait until they have ended, as jirasync wait"}},L=[{name:"apply",summary:"Apply JIRASync manifests to\
 a cluster, all of them checked before the first",usage:"jirasync apply -f FILE [OPTIONS]",options:{file:h.file,..._,"ge\
nerate-suffix":{kind:"flag",description:"Put the time behind each name, for one resource a run"},"force-conflicts":{kind:"\
flag",description:"Take over fields that another manager keeps"},...S,...m,output:{kind:"choice",short:"o",choices:["tex\
t","json","yaml","name"],description:"What is printed of each",default:"text"}},examples:[{what:"Apply and wait",command:"\
jirasync apply -f sync.yaml --wait --timeout 15m"},{what:"One resource a run, for a cron job",command:"jirasync apply -f\
 nightly.yaml --generate-suffix -o name"}],load:o(()=>import("./chunks/apply-ZHSEU3VJ.js"),"load")},{name:"wait",summary:"\
Wait until syncs have ended: 0 completed, 1 failed, 3 time-out, 4 deleted or never there",usage:"jirasync wait (NAME... \
| -l LABELS) [OPTIONS]",options:{selector:{kind:"text",short:"l",value:"LABELS",description:"Those with these labels, as\
 kubectl -l"},...S,...m},examples:[{what:"In a pipeline",command:"jirasync wait nightly -n mirrors --timeout 30m"},{what:"\
All of a team",command:"jirasync wait -l team=platform"}],load:o(()=>import("./chunks/wait-RVEWD4P5.js"),"load")},{name:"\
trigger",summary:"Ask for a run now",usage:"jirasync trigger NAME... [OPTIONS]",options:{..._,...S,...m},examples:[{what:"\
Run and wait",command:"jirasync trigger nightly --wait"}],load:o(()=>import("./chunks/trigger-FM43E5FD.js"),"load")},{name:"\
cancel",summary:"Ask to end the run under way",usage:"jirasync cancel NAME... [OPTIONS]",options:m,examples:[{what:"One \
sync",command:"jirasync cancel nightly -n mirrors"}],load:o(()=>import("./chunks/cancel-ZY2BRQAT.js"),"load")}];var p={...m,"status-dir":{...w["status-dir"],description:"Read the folder that jirasync sync --status-dir keeps, instead\
 of a cluster"}},N={"all-namespaces":{kind:"flag",short:"A",description:"The syncs of every namespace"},selector:{kind:"\
text",short:"l",value:"LABELS",description:"Only syncs with these labels, as kubectl -l"}},U={timeout:{kind:"integer",value:"\
SECONDS",minimum:1,maximum:86400,description:"Give up after this time",default:"1800; none where a cluster is watched wi\
thout names"}},D=[{name:"status",summary:"Show syncs and how far they are",usage:"jirasync status [NAME...] [OPTIONS]",options:{
...p,...N,output:{kind:"choice",short:"o",choices:["text","wide","json","yaml","name"],description:"How they are printed",
default:"text"}},examples:[{what:"Those of a namespace",command:"jirasync status -n mirrors"},{what:"Where there is no c\
luster",command:"jirasync status --status-dir .jirasync-status"}],load:o(()=>import("./chunks/status-WQ4LQSGJ.js"),"load")},
{name:"watch",summary:"Follow syncs: a live table on a terminal, else a line for every change",usage:"jirasync watch [NA\
ME...] [OPTIONS]",options:{...p,...N,...U},examples:[{what:"All of a namespace, until Ctrl-C",command:"jirasync watch"},
{what:"One, until it ends",command:"jirasync watch project-demo --status-dir .jirasync-status"}],load:o(()=>import("./chunks/watch-QAUYMCLE.js"),
"load")},{name:"health",summary:"Tell how each sync is, the worst first; ends with 1 when one is unhealthy",usage:"jiras\
ync health [NAME...] [OPTIONS]",options:{...p,...N,...d},examples:[{what:"Of every namespace",command:"jirasync health -\
A"}],load:o(()=>import("./chunks/health-4C4R6V2K.js"),"load")},{name:"summary",summary:"Count syncs and issues, and name t\
he syncs that need attention",usage:"jirasync summary [NAME...] [OPTIONS]",options:{...p,...N,...d},examples:[{what:"Of \
every namespace",command:"jirasync summary -A"}],load:o(()=>import("./chunks/summary-54QNJJJ3.js"),"load")},{name:"conditio\
ns",summary:"Show the conditions of a sync, with their age, reason and message",usage:"jirasync conditions NAME [OPTIONS\
]",options:{...p,watch:{kind:"flag",short:"w",description:"Go on until the sync ends"},...U,...d},examples:[{what:"As th\
ey change",command:"jirasync conditions project-demo -w"}],load:o(()=>import("./chunks/conditions-4W5PTVTQ.js"),"load")},{name:"\
troubleshoot",summary:"Tell what is wrong with a sync and what to do; ends with 1 when something is",usage:"jirasync tro\
ubleshoot NAME [OPTIONS]",options:{...p,...d},examples:[{what:"One that does not go on",command:"jirasync troubleshoot p\
roject-demo -n mirrors"}],load:o(()=>import("./chunks/troubleshoot-UXOR2M3V.js"),"load")}];var J={...h,...C,...P},F=[{name:"sync",summary:"Mirror issues into the Git repository",usage:"jirasync sync (-f FILE | -\
-project KEY | --jql QUERY | --epic KEY | --issues KEYS) --repository URL [OPTIONS]",options:{...J,...$,"dry-run":{kind:"\
flag",description:"Do everything but write; see also jirasync plan"},...w,cluster:{kind:"flag",description:"Apply the JI\
RASync to the cluster and keep its status there while it runs"},kubeconfig:m.kubeconfig,context:m.context,...A,...d},examples:[
{what:"All issues of a project",command:"jirasync sync --project DEMO --repository https://github.com/acme/issues.git"},
{what:"What changed since the last run",command:"jirasync sync --project DEMO --incremental --repository git@github.com:\
acme/issues.git"},{what:"What a manifest says",command:"jirasync sync -f sync.yaml --status-dir .jirasync-status"}],load:o(
()=>import("./chunks/sync-3IDRCYUY.js"),"load")},{name:"plan",summary:"Show what a sync would create, update and delete,\
 and why; writes nothing",usage:"jirasync plan (-f FILE | --project KEY | --jql QUERY | --epic KEY | --issues KEYS) --re\
pository URL [OPTIONS]",options:{...J,...A,...d},examples:[{what:"Before the first run",command:"jirasync plan --project\
 DEMO --repository ./issues.git"}],load:o(()=>import("./chunks/plan-UECYPBP7.js"),"load")},{name:"validate",summary:"Che\
ck JIRASync manifests without running them",usage:"jirasync validate -f FILE [OPTIONS]",options:{file:h.file,...d},examples:[
{what:"All manifests of a folder",command:"jirasync validate -f syncs/a.yaml,syncs/b.yaml"}],load:o(()=>import("./chunks/validate-7Q6WHY6H.js"),
"load")},{name:"crd",summary:"Print the CustomResourceDefinition of JIRASync",usage:"jirasync crd [OPTIONS]",options:{output:{
kind:"choice",short:"o",choices:["yaml","json"],description:"How it is printed",default:"yaml"}},examples:[{what:"Let a \
cluster know JIRASync",command:"jirasync crd | kubectl apply -f -"}],load:o(()=>import("./chunks/crd-36HPVMBL.js"),"loa\
d")}];var y=[...F,...L,...D];function E(e,t){let s=Math.max(...e.map(({name:a})=>a.length)),i=e.map(({name:a,summary:n})=>`  ${a.padEnd(s)}  ${n}`);return`\
jirasync ${t}: mirrors Jira issues into a Git repository, change by change.

Usage: jirasync COMMAND [OPTIONS]

${i.join(`
`)}

Every command explains itself: jirasync COMMAND --help
`}o(E,"overview");function Y(e){let t=Object.entries(e.options).map(([n,r])=>({left:ne(n,r),option:r})),s=Math.min(34,Math.
max(...t.map(({left:n})=>n.length))),i=t.map(({left:n,option:r})=>{let u=n.length>s?`
${" ".repeat(s+4)}`:" ".repeat(s+2-n.length);return`  ${n}${u}${se(r)}`}),a=e.examples.map(({command:n,what:r})=>`  # ${r}\

  ${n}`);return`${e.summary}

Usage: ${e.usage}

Options:
${i.join(`
`)}

Examples:
${a.join(`
`)}
`}o(Y,"commandHelp");function ne(e,{short:t,kind:s,value:i,choices:a}){let n=a?.join("|")??i;return`${t===void 0?"":`-${t}\
, `}--${e}${s==="flag"||n===void 0?"":` ${n}`}`}o(ne,"left");function se({description:e,default:t,environment:s}){let i=[
...s===void 0?[]:[`environment: ${s}`],...t===void 0?[]:[`default: ${t}`]];return i.length===0?e:`${e} (${i.join("; ")})`}
o(se,"explanation");var G={version:"0.1.0"};var I=G.version;async function K(e,t,s){let[i,...a]=e;if(i==="--version"||i==="-V"||i==="version")return t.stdout.line(I),c.completed;if(i===
void 0)return t.stderr.page(E(y,I)),c.usage;if(i==="--help"||i==="-h"||i==="help")return B(a[0],t);let n=W(i);if(n===void 0)
return V(i,t);if(a.includes("--help")||a.includes("-h"))return B(i,t);try{let r=M(a,n),{run:u}=await n.load();return await u(
r,t,s)}catch(r){return ie(r,n,t)}}o(K,"runCommandLine");function ie(e,{name:t},s){if(e instanceof l)return s.stderr.line(
`jirasync ${t}: ${e.message}`),s.stderr.line(`Run "jirasync ${t} --help" to see its options.`),c.usage;if(!(e instanceof
v))throw e;return s.stderr.line(`jirasync ${t}: ${e.message}`),e.failure.reason==="Cancelled"?c.interrupted:c.failed}o(ie,
"explain");function W(e){return y.find(t=>t.name===e)}o(W,"commandOf");function B(e,t){let s=e===void 0?void 0:W(e);return e!==
void 0&&s===void 0?V(e,t):(t.stdout.page(s===void 0?E(y,I):Y(s)),c.completed)}o(B,"help");function V(e,t){let s=y.map(n=>n.
name),i=O(e,s),a=i===void 0?"":` Did you mean "${i}"?`;return t.stderr.line(`jirasync: there is no command "${e}".${a} R\
un "jirasync --help" to see all.`),c.usage}o(V,"unknownCommand");for(let e of[process.stdout,process.stderr])e.on("error",t=>{if(t.code!=="EPIPE")throw t});var k=R(),H=process.env.TERM===
"dumb",g={stdin:process.stdin,stdout:T(process.stdout,k,H),stderr:T(process.stderr,k,H),env:process.env,redactor:k},x=new AbortController;
for(let e of["SIGINT","SIGTERM"])process.on(e,()=>{x.signal.aborted&&process.exit(c.interrupted),g.stderr.isTerminal&&g.
stderr.redraw(""),g.stderr.line(`${e}: ending cleanly; a second one ends at once`),x.abort(new Error(`received ${e}`))});
function q(e){j(e,g.stderr),process.exitCode=c.failed}o(q,"endByBug");process.on("uncaughtException",e=>{q(e),process.exit()});
try{process.exitCode=await K(process.argv.slice(2),g,x.signal)}catch(e){q(e)}
