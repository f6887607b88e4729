#!/usr/bin/env node
import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as x}from"./chunks/chunk-AY7MLLIY.js";import{a as d}from"./chunks/chunk-TE6627GS.js";import{a as M,g as k}from"./chunks/chunk-W7CLRVBM.js";
import{a as P,c as C,g as w,h as b,i as l}from"./chunks/chunk-F3KVN5GY.js";import{a as s}from"./chunks/chunk-KUM6ZNSD.js";import{parseArgs as te}from"node:util";function _(e,t){let{values:o,operands:i}=ne(e,t);for(let[n,r]of Object.entries(t.options))oe(n,r,o.get(n)??[]);let a=s(n=>o.
get(n)?.find(r=>typeof r=="string"),"text");return{operands:i,text:a,list:s(n=>o.get(n)?.flatMap($),"list"),integer:s(n=>{
let r=a(n);return r===void 0?void 0:Number(r)},"integer"),flag:s(n=>o.get(n)?.find(r=>typeof r=="boolean"),"flag"),label:s(
(n,r)=>r===void 0?`--${n}`:`${r} or --${n}`,"label")}}s(_,"parseArguments");function ne(e,t){let o={};for(let[i,{kind:a,
short:n}]of Object.entries(t.options)){let r=a==="flag"?"boolean":"string";o[i]={type:r,multiple:!0,...n===void 0?{}:{short:n}}}
try{let i={args:[...e],options:o,allowPositionals:!0,allowNegative:!0,strict:!0},{values:a,positionals:n}=te(i),r=Object.
entries(a).map(([u,f])=>[u,Array.isArray(f)?f:[]]);return{values:new Map(r),operands:n}}catch(i){throw new l(se(i,t))}}s(
ne,"parse");function se(e,{options:t}){let o=P(e),i=e instanceof Error&&"code"in e?e.code:void 0,a=/^(?:Unknown option|Option) '(?:-\w, )?(--?[^' =]*)/.
exec(o)?.[1]??"";if(i==="ERR_PARSE_ARGS_UNKNOWN_OPTION"){let u=Object.keys(t).map(ee=>`--${ee}`),f=w(a,u);return`unknown\
 option ${a}${f===void 0?"":`; did you mean ${f}?`}`}let n=t[a.replace(/^--(no-)?/,"")];if(i!=="ERR_PARSE_ARGS_INVALID_O\
PTION_VALUE"||n===void 0)return o;if(n.kind==="flag")return`${a} takes no value`;let r=n.choices?.join(" or ")??n.value??
"a value";return`${a} needs a value: ${r} (one that starts with a dash as ${a}=VALUE)`}s(se,"explain");function oe(e,t,o){
if(t.kind!=="list"&&o.length>1)throw new l(`--${e} is given twice; give it once`);for(let i of t.kind==="list"?o.flatMap(
$):o)typeof i=="string"&&ie(e,t,i)}s(oe,"check");function ie(e,t,o){if(o==="")throw new l(`--${e} has an empty value; gi\
ve ${t.value??"one"}`);if(t.kind==="choice"&&!(t.choices??[]).includes(o))throw new l(`--${e} ${JSON.stringify(o)} is no\
t one of ${(t.choices??[]).join(", ")}`);if(t.kind!=="integer")return;let{minimum:i=0,maximum:a=Number.MAX_SAFE_INTEGER}=t,
n=/^\d{1,15}$/.test(o)?Number(o):Number.NaN;if(Number.isNaN(n)||n<i||n>a){let r=t.maximum===void 0?`of at least ${i}`:`f\
rom ${i} to ${a}`;throw new l(`--${e} ${JSON.stringify(o)} is not a whole number ${r}`)}}s(ie,"checkText");function $(e){
return typeof e=="string"?e.split(",").map(t=>t.trim()):[]}s($,"items");var h={"jira-url":{kind:"text",value:"URL",description:"Jira's address, with its context path if it has one",environment:"\
JIRA_BASE_URL"},"jira-email":{kind:"text",value:"EMAIL",description:"Account for Basic authentication; without it the to\
ken is sent as a Bearer token",environment:"JIRA_EMAIL"},"jira-token":{kind:"text",value:"TOKEN",description:"API token \
or personal access token; other users of the machine see options, so prefer the environment",environment:"JIRA_PAT"},"ji\
ra-ca-file":{kind:"text",value:"FILE",description:"PEM file with the certificate authority of Jira's host",environment:"\
JIRA_CA_FILE"},concurrency:{kind:"integer",value:"N",minimum:1,maximum:64,description:"At most this many Jira requests a\
t once; fewer when Jira asks to slow down",default:"16"}},m={output:{kind:"choice",short:"o",choices:["text","json"],description:"\
What is printed on stdout at the end",default:"text"}},I={"status-dir":{kind:"text",value:"DIR",description:"Folder that\
 holds each JIRASync with its status as a file"}},L={"metrics-file":{kind:"text",value:"FILE",description:"File for the \
metrics of the run, as node_exporter's textfile collector reads it (docs/metrics.md)"}},y={file:{kind:"list",short:"f",value:"\
FILE",description:"JIRASync manifests (YAML, one or more documents; - is stdin)"},project:{kind:"text",value:"KEY",description:"\
Target: all issues of a project"},jql:{kind:"text",value:"QUERY",description:"Target: the issues that a JQL query lists"},
epic:{kind:"text",value:"KEY",description:"Target: the issues of an epic"},issues:{kind:"list",value:"KEYS",description:"\
Target: up to 100 issue keys, separated by commas"}},U={repository:{kind:"text",value:"URL",description:"Git repository \
(https, ssh, or the path of a local bare one)"},branch:{kind:"text",value:"NAME",description:"Branch to commit to",default:"\
main"},path:{kind:"text",value:"FOLDER",description:"Folder in the repository",default:"/"},format:{kind:"choice",choices:[
"yaml","markdown","json"],description:"Format of issue files",default:"yaml"},layout:{kind:"choice",choices:["flat","sha\
rded"],description:"One folder a project, or folders of fewer than 1,000 files",default:"flat"},relationships:{kind:"cho\
ice",choices:["symlinks","none"],description:"Whether links between issues become symbolic links",default:"symlinks"},fields:{
kind:"list",value:"NAMES",description:"Custom fields to keep, by name or id",default:"all"},include:{kind:"list",value:"\
PARTS",description:"Of comments, worklogs, attachments, changelog",default:"all but changelog"}},N={incremental:{kind:"f\
lag",description:"Ask Jira for changes since the last complete run only"},force:{kind:"flag",description:"Ignore the sta\
te of earlier runs, and remove all that Jira does not list, even if that is every mirrored issue"},prune:{kind:"flag",description:"\
Remove files of issues that the target no longer lists (--no-prune keeps them)",default:"on for --project and --epic"},name:{
kind:"text",value:"NAME",description:"Name of the sync, by which it finds its state again",default:"made from the target"},
namespace:{kind:"text",short:"n",value:"NAME",description:"Namespace of the JIRASync",default:"the manifest's, else the \
context's, else default"},timeout:{kind:"integer",value:"SECONDS",minimum:60,maximum:7200,description:"Time limit of the\
 run",default:"1800"},"max-retries":{kind:"integer",value:"N",maximum:10,description:"New tries of the whole run after a\
 failure that may pass",default:"0; a manifest's own policy"},"max-failed-issues":{kind:"integer",value:"N",description:"\
So many failed issues still count as a success",default:"0"}},T={author:{kind:"text",value:"'NAME <EMAIL>'",description:"\
Author and committer of the commit",environment:"JIRASYNC_AUTHOR",default:"jirasync <jirasync@users.noreply.github.com>"},
"commit-message":{kind:"text",value:"TEXT",description:"First line of the commit message",default:"the target and counts"}},
c={kubeconfig:{kind:"text",value:"FILE",description:"How to reach the cluster",default:"as kubectl: $KUBECONFIG, ~/.kube\
/config, or the pod's own account"},context:{kind:"text",value:"NAME",description:"Context of the kubeconfig",default:"i\
ts current one"},namespace:{kind:"text",short:"n",value:"NAME",description:"Namespace of the JIRASync",default:"the cont\
ext's, else default"}};var E={timeout:{kind:"text",value:"TIME",description:"Give up after this time, such as 90s or 1h30m",default:"30m"},grace:{
kind:"text",value:"TIME",description:"For how long a sync that is not there may still appear",default:"30s"}},J={wait:{kind:"\
flag",description:"Wait until they have ended, as jirasync wait"}},D=[{name:"apply",summary:"Apply JIRASync manifests to\
 a cluster, all of them checked before the first",usage:"jirasync apply -f FILE [OPTIONS]",options:{file:y.file,...J,"ge\
nerate-suffix":{kind:"flag",description:"Put the time and some letters behind each name, for one resource a run"},"force\
-conflicts":{kind:"flag",description:"Take over fields that another manager keeps"},...E,...c,output:{kind:"choice",short:"\
o",choices:["text","json","yaml","name"],description:"What is printed of each",default:"text"}},examples:[{what:"Apply a\
nd wait",command:"jirasync apply -f sync.yaml --wait --timeout 15m"},{what:"One resource a run, for a cron job",command:"\
jirasync apply -f nightly.yaml --generate-suffix -o name"}],load:s(()=>import("./chunks/apply-KVIFM425.js"),"load")},{name:"\
wait",summary:"Wait until syncs have ended: 0 completed, 1 failed, 3 time-out, 4 deleted or never there",usage:"jirasync\
 wait (NAME... | -l LABELS) [OPTIONS]",options:{selector:{kind:"text",short:"l",value:"LABELS",description:"Those with t\
hese labels, as kubectl -l"},...E,...c},examples:[{what:"In a pipeline",command:"jirasync wait nightly -n mirrors --time\
out 30m"},{what:"All of a team",command:"jirasync wait -l team=platform"}],load:s(()=>import("./chunks/wait-O4G3RVVR.js"),
"load")},{name:"trigger",summary:"Ask for a run now",usage:"jirasync trigger NAME... [OPTIONS]",options:{...J,...E,...c},
examples:[{what:"Run and wait",command:"jirasync trigger nightly --wait"}],load:s(()=>import("./chunks/trigger-FV4P5FO5.js"),
"load")},{name:"cancel",summary:"Ask to end the run under way",usage:"jirasync cancel NAME... [OPTIONS]",options:c,examples:[
{what:"One sync",command:"jirasync cancel nightly -n mirrors"}],load:s(()=>import("./chunks/cancel-RVX4E4GO.js"),"load")}];var F=[{name:"run",summary:"Run a JIRASync as it stands in the cluster; what the pod of a Job does",usage:"jirasync run \
NAME [OPTIONS]",options:{...c,force:N.force,...T,...h,...x},examples:[{what:"By hand, as a Job would",command:"jirasync \
run nightly -n mirrors"}],load:s(()=>import("./chunks/run-6DSGX3AY.js"),"load")},{name:"operator",summary:"Run the JIRA\
Syncs of a cluster as their specs ask",usage:"jirasync operator [OPTIONS]",options:{namespace:{kind:"text",short:"n",value:"\
NAME",description:"Run those of this namespace alone",default:"all namespaces"},"max-concurrent-syncs":{kind:"integer",value:"\
N",minimum:1,maximum:1e3,description:"At most this many runs at once in processes of the operator; Jobs are not counted",
default:"4"},"leader-elect":{kind:"flag",description:"Work only while no other operator does, by a Lease; --no-leader-el\
ect where there is no other",default:"on"},"leader-elect-lease-duration":{kind:"text",value:"TIME",description:"After so\
 long without a renewal another one takes over",default:"15s"},"leader-elect-renew-deadline":{kind:"text",value:"TIME",description:"\
After so long without a renewal that arrived this one stops",default:"10s"},"leader-elect-retry-period":{kind:"text",value:"\
TIME",description:"How often the Lease is renewed, or looked at",default:"2s"},"metrics-address":{kind:"text",value:"ADD\
RESS",description:"Where /metrics, /healthz and /readyz are served; 0 for nowhere",default:":8080"},"heartbeat-limit":{kind:"\
text",value:"TIME",description:"A run from outside that gave no sign of life for so long has failed",default:"2m"},"grac\
e-period":{kind:"text",value:"TIME",description:"How long a run may take to end when it is told to",default:"25s"},kubeconfig:c.
kubeconfig,context:c.context,...x},examples:[{what:"For the whole cluster",command:"jirasync operator"},{what:"For one n\
amespace, from a terminal",command:"jirasync operator -n mirrors --metrics-address 127.0.0.1:8080"}],load:s(()=>import("./chunks/operator-BZH65VWS.js"),
"load")}];var p={...c,"status-dir":{...I["status-dir"],description:"Read the folder that jirasync sync --status-dir keeps, instead\
 of a cluster"}},S={"all-namespaces":{kind:"flag",short:"A",description:"The syncs of every namespace"},selector:{kind:"\
text",short:"l",value:"LABELS",description:"Only syncs with these labels, as kubectl -l"}},G={timeout:{kind:"integer",value:"\
SECONDS",minimum:1,maximum:86400,description:"Give up after this time",default:"1800; none where a cluster is watched wi\
thout names"}},Y=[{name:"status",summary:"Show syncs and how far they are",usage:"jirasync status [NAME...] [OPTIONS]",options:{
...p,...S,output:{kind:"choice",short:"o",choices:["text","wide","json","yaml","name"],description:"How they are printed",
default:"text"}},examples:[{what:"Those of a namespace",command:"jirasync status -n mirrors"},{what:"Where there is no c\
luster",command:"jirasync status --status-dir .jirasync-status"}],load:s(()=>import("./chunks/status-JLZBYTQ4.js"),"load")},
{name:"watch",summary:"Follow syncs: a live table on a terminal, else a line for every change",usage:"jirasync watch [NA\
ME...] [OPTIONS]",options:{...p,...S,...G},examples:[{what:"All of a namespace, until Ctrl-C",command:"jirasync watch"},
{what:"One, until it ends",command:"jirasync watch project-demo --status-dir .jirasync-status"}],load:s(()=>import("./chunks/watch-ESI3C7NI.js"),
"load")},{name:"health",summary:"Tell how each sync is, the worst first; ends with 1 when one is unhealthy",usage:"jiras\
ync health [NAME...] [OPTIONS]",options:{...p,...S,...m},examples:[{what:"Of every namespace",command:"jirasync health -\
A"}],load:s(()=>import("./chunks/health-M5ZZSZAZ.js"),"load")},{name:"summary",summary:"Count syncs and issues, and name t\
he syncs that need attention",usage:"jirasync summary [NAME...] [OPTIONS]",options:{...p,...S,...m},examples:[{what:"Of \
every namespace",command:"jirasync summary -A"}],load:s(()=>import("./chunks/summary-IHC7XGEL.js"),"load")},{name:"conditio\
ns",summary:"Show the conditions of a sync, with their age, reason and message",usage:"jirasync conditions NAME [OPTIONS\
]",options:{...p,watch:{kind:"flag",short:"w",description:"Go on until the sync ends"},...G,...m},examples:[{what:"As th\
ey change",command:"jirasync conditions project-demo -w"}],load:s(()=>import("./chunks/conditions-T5W4IAI6.js"),"load")},{name:"\
troubleshoot",summary:"Tell what is wrong with a sync and what to do; ends with 1 when something is",usage:"jirasync tro\
ubleshoot NAME [OPTIONS]",options:{...p,...m},examples:[{what:"One that does not go on",command:"jirasync troubleshoot p\
roject-demo -n mirrors"}],load:s(()=>import("./chunks/troubleshoot-OZR3MRNH.js"),"load")}];var B={...y,...U,...N},W=[{name:"sync",summary:"Mirror issues into the Git repository",usage:"jirasync sync (-f FILE | -\
-project KEY | --jql QUERY | --epic KEY | --issues KEYS) --repository URL [OPTIONS]",options:{...B,...T,"dry-run":{kind:"\
flag",description:"Do everything but write; see also jirasync plan"},...I,...L,cluster:{kind:"flag",description:"Apply t\
he JIRASync to the cluster and keep its status there while it runs"},kubeconfig:c.kubeconfig,context:c.context,...h,...m},
examples:[{what:"All issues of a project",command:"jirasync sync --project DEMO --repository https://github.com/acme/iss\
ues.git"},{what:"What changed since the last run",command:"jirasync sync --project DEMO --incremental --repository git@g\
ithub.com:acme/issues.git"},{what:"What a manifest says",command:"jirasync sync -f sync.yaml --status-dir .jirasync-stat\
us"}],load:s(()=>import("./chunks/sync-OKQLMAKK.js"),"load")},{name:"plan",summary:"Show what a sync would create, updat\
e and delete, and why; writes nothing",usage:"jirasync plan (-f FILE | --project KEY | --jql QUERY | --epic KEY | --issu\
es KEYS) --repository URL [OPTIONS]",options:{...B,...h,...m},examples:[{what:"Before the first run",command:"jirasync p\
lan --project DEMO --repository ./issues.git"}],load:s(()=>import("./chunks/plan-MCK5R5W2.js"),"load")},{name:"validate",
summary:"Check JIRASync manifests without running them",usage:"jirasync validate -f FILE [OPTIONS]",options:{file:y.file,
...m},examples:[{what:"All manifests of a folder",command:"jirasync validate -f syncs/a.yaml,syncs/b.yaml"}],load:s(()=>import("./chunks/validate-L7QCIYCU.js"),
"load")},{name:"crd",summary:"Print the CustomResourceDefinition of JIRASync",usage:"jirasync crd [OPTIONS]",options:{output:{
kind:"choice",short:"o",choices:["yaml","json"],description:"How it is printed",default:"yaml"}},examples:[{what:"Let a \
cluster know JIRASync",command:"jirasync crd | kubectl apply -f -"}],load:s(()=>import("./chunks/crd-4GGZMJOC.js"),"loa\
d")}];var g=[...W,...D,...Y,...F];function v(e,t){let o=Math.max(...e.map(({name:a})=>a.length)),i=e.map(({name:a,summary:n})=>`  ${a.padEnd(o)}  ${n}`);return`\
jirasync ${t}: mirrors Jira issues into a Git repository, change by change.

Usage: jirasync COMMAND [OPTIONS]

${i.join(`
`)}

Every command explains itself: jirasync COMMAND --help
`}s(v,"overview");function K(e){let t=Object.entries(e.options).map(([n,r])=>({left:ae(n,r),option:r})),o=Math.min(34,Math.
max(...t.map(({left:n})=>n.length))),i=t.map(({left:n,option:r})=>{let u=n.length>o?`
${" ".repeat(o+4)}`:" ".repeat(o+2-n.length);return`  ${n}${u}${re(r)}`}),a=e.examples.map(({command:n,what:r})=>`  # ${r}\

  ${n}`);return`${e.summary}

Usage: ${e.usage}

Options:
${i.join(`
`)}

Examples:
${a.join(`
`)}
`}s(K,"commandHelp");function ae(e,{short:t,kind:o,value:i,choices:a}){let n=a?.join("|")??i;return`${t===void 0?"":`-${t}\
, `}--${e}${o==="flag"||n===void 0?"":` ${n}`}`}s(ae,"left");function re({description:e,default:t,environment:o}){let i=[
...o===void 0?[]:[`environment: ${o}`],...t===void 0?[]:[`default: ${t}`]];return i.length===0?e:`${e} (${i.join("; ")})`}
s(re,"explanation");var H={version:"0.1.0"};var A=H.version;async function q(e,t,o){let[i,...a]=e;if(i==="--version"||i==="-V"||i==="version")return t.stdout.line(A),d.completed;if(i===
void 0)return t.stderr.page(v(g,A)),d.usage;if(i==="--help"||i==="-h"||i==="help")return V(a[0],t);let n=Q(i);if(n===void 0)
return X(i,t);if(a.includes("--help")||a.includes("-h"))return V(i,t);try{let r=_(a,n),{run:u}=await n.load();return await u(
r,t,o)}catch(r){return de(r,n,t)}}s(q,"runCommandLine");function de(e,{name:t},o){if(e instanceof l)return o.stderr.line(
`jirasync ${t}: ${e.message}`),o.stderr.line(`Run "jirasync ${t} --help" to see its options.`),d.usage;if(!(e instanceof
C))throw e;return o.stderr.line(`jirasync ${t}: ${e.message}`),e.failure.reason==="Cancelled"?d.interrupted:d.failed}s(de,
"explain");function Q(e){return g.find(t=>t.name===e)}s(Q,"commandOf");function V(e,t){let o=e===void 0?void 0:Q(e);return e!==
void 0&&o===void 0?X(e,t):(t.stdout.page(o===void 0?v(g,A):K(o)),d.completed)}s(V,"help");function X(e,t){let o=g.map(n=>n.
name),i=w(e,o),a=i===void 0?"":` Did you mean "${i}"?`;return t.stderr.line(`jirasync: there is no command "${e}".${a} R\
un "jirasync --help" to see all.`),d.usage}s(X,"unknownCommand");for(let e of[process.stdout,process.stderr])e.on("error",t=>{if(t.code!=="EPIPE")throw t});var j=b(),z=process.env.TERM===
"dumb",O={stdin:process.stdin,stdout:k(process.stdout,j,z),stderr:k(process.stderr,j,z),env:process.env,redactor:j},me=[
"operator","run"].includes(process.argv[2]??""),R=new AbortController;for(let e of["SIGINT","SIGTERM"])process.on(e,()=>{
R.signal.aborted&&process.exit(d.interrupted),O.stderr.isTerminal&&O.stderr.redraw(""),me||O.stderr.line(`${e}: ending c\
leanly; a second one ends at once`),R.abort(new Error(`received ${e}`))});function Z(e){M(e,O.stderr),process.exitCode=d.
failed}s(Z,"endByBug");process.on("uncaughtException",e=>{Z(e),process.exit()});try{process.exitCode=await q(process.argv.
slice(2),O,R.signal)}catch(e){Z(e)}
