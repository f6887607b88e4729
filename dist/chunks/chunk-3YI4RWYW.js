import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as A}from"./chunk-D7QGMX5I.js";import{a as o,b as S}from"./chunk-FAT5GHH3.js";import{a as r}from"./chunk-KUM6ZNSD.js";import{mkdir as v,rm as $,writeFile as B}from"node:fs/promises";import{join as D}from"node:path";import{getHeapSpaceStatistics as T,setFlagsFromString as h}from"node:v8";var N=4*2**20,J=100,O=5e3;function _(){x(),h("--semi-space-growth-factor=1"),h("--heap-growing-percent=80")}r(_,"keepHea\
pSmall");function x(){h("--semi-space-growth-factor=2");let e=[];for(let t=0;t<J&&k()<N;t++){t%4===0&&(e=[]);for(let n=0;n<
O;n++)e.push([n])}}r(x,"growYoungGeneration");function k(){return T().find(({space_name:e})=>e==="new_space")?.space_size??
0}r(k,"youngBytes");import{access as P,constants as b}from"node:fs/promises";function a(e,t){return e[t]?.replace(/[\r\n]+$/,"")||void 0}r(a,"setting");var C="jirasync <jirasync@users.noreply.github.com>",j="x-access-token";async function g({spec:e},t,n){return{jira:L(t,n,
e.source?.url),git:await Y(n),author:G(t.text("author")??a(n.env,"JIRASYNC_AUTHOR")??C),commitSubject:t.text("commit-mes\
sage"),force:t.flag("force")??!1}}r(g,"readSettings");function L(e,{env:t,redactor:n},i){let u=e.text("jira-url")??a(t,"\
JIRA_BASE_URL");F(u,i);let c=u??i,s=(e.text("jira-token")??a(t,"JIRA_PAT"))?.trim(),f=(e.text("jira-email")??a(t,"JIRA_E\
MAIL"))?.trim(),d=e.text("jira-ca-file")??a(t,"JIRA_CA_FILE");if(s!==void 0&&R(n,f,s),c===void 0)throw new o("Jira's add\
ress is missing; set JIRA_BASE_URL or --jira-url, such as https://example.atlassian.net");if(s===void 0)throw new o("Jir\
a's token is missing; set JIRA_PAT to an API token (with JIRA_EMAIL) or a personal access token");let m=e.integer("concu\
rrency");return{baseUrl:c,token:s,...f===void 0?{}:{email:f},...d===void 0?{}:{caFile:d},...m===void 0?{}:{concurrency:m}}}
r(L,"jiraSettings");function F(e,t){if(!(e===void 0||t===void 0||I(e)===I(t)))throw new o("the manifest's spec.source.ur\
l is another Jira than the one of JIRA_BASE_URL or --jira-url, for which the token is; unset them to use the manifest's")}
r(F,"assertSameHost");function I(e){return URL.canParse(e)?new URL(e).origin:e}r(I,"originOf");async function Y({env:e,redactor:t}){
let n=a(e,"JIRASYNC_GIT_USERNAME"),i=a(e,"JIRASYNC_GIT_PASSWORD"),u=a(e,"JIRASYNC_GIT_BEARER_TOKEN");i!==void 0&&R(t,n??
j,i),u!==void 0&&t.add(u);let c=await l(e,"JIRASYNC_GIT_IDENTITY_FILE"),s=await l(e,"JIRASYNC_GIT_KNOWN_HOSTS_FILE"),f=await l(
e,"JIRASYNC_GIT_CA_FILE");return{...n===void 0?{}:{username:n},...i===void 0?{}:{password:i},...u===void 0?{}:{bearerToken:u},
...c===void 0?{}:{identityFile:c},...s===void 0?{}:{knownHostsFile:s},...f===void 0?{}:{caFile:f}}}r(Y,"gitCredentials");
function R(e,t,n){e.add(n),t!==void 0&&e.add(Buffer.from(`${t}:${n}`).toString("base64"))}r(R,"addWithLogin");async function l(e,t){
let n=a(e,t);if(n!==void 0)try{return await P(n,b.R_OK),n}catch(i){throw new o(`the file of ${t} can't be read: ${i instanceof
Error?i.message:i}`)}}r(l,"readableFile");function G(e){let[,t="",n=""]=/^([^<>\n]+?)\s*<([^<>\s]+)>$/.exec(e)??[];if(t===
"")throw new o(`the author ${JSON.stringify(e)} is not of the form "Name <email>"`);return{name:t,email:n}}r(G,"parseSig\
nature");var y=["project","jql","epic","issues"],H=[...y,"branch","path","format","layout","relationships","fields","include","in\
cremental","prune","name","namespace","timeout"];function E(e){let[t]=e.operands;if(t!==void 0)throw new o(`unexpected "${t}\
"; a target is given with --project, --jql, --epic or --issues`);e.list("file")===void 0?M(e):U(e)}r(E,"assertSyncArgume\
nts");function M(e){let t=y.filter(n=>w(e,n));if(t.length!==1){let n=t.length===0?"the target is missing":`--${t.slice(0,
2).join(" and --")} exclude each other`;throw new o(`${n}; give one of --project, --jql, --epic, --issues, or a manifest\
 with -f`)}if(e.text("repository")===void 0)throw new o("the destination is missing; give --repository https://\u2026 or the \
path of a bare repository")}r(M,"assertOneTarget");function U(e){let t=H.find(n=>w(e,n));if(t!==void 0)throw new o(`--${t}\
 and -f exclude each other; write it into the manifest`)}r(U,"assertNoneOfManifest");function w(e,t){return e.text(t)!==
void 0||e.list(t)!==void 0||e.flag(t)!==void 0}r(w,"isGiven");var he=r((e,t,n)=>q(e,t,e.flag("dry-run")??!1,n),"run");async function q(e,t,n,i){E(e);let[{requestedSyncs:u},{problemLine:c}]=await Promise.
all([import("./requested-sync-GH35CIVE.js"),import("./manifests-Y5QCNW23.js")]),s=await u(e,t,i);if(!s.ok){for(let p of s.
problems)t.stderr.line(c(p));return S.usage}let f=n?void 0:await V(e),d=[];for(let p of s.syncs)d.push({resource:p,settings:await g(
p,e,t),dryRun:n,statusFolder:f});let{runAll:m}=await import("./run-all-QIIP3US4.js");return _(),m(d,e.text("output")===
"json"?"json":"text",t,i)}r(q,"runSyncs");async function V(e){let t=e.text("status-dir");if(t===void 0)return;let n=D(t,
`.jirasync.${process.pid}.tmp`);try{return await v(t,{recursive:!0}),await B(n,""),await $(n),t}catch(i){throw new o(`ca\
n't write to --status-dir ${t}: ${A(i)}`)}}r(V,"statusFolderOf");export{he as a,q as b};
