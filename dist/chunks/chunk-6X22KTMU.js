import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as A}from"./chunk-D7QGMX5I.js";import{a as o,b as l}from"./chunk-FAT5GHH3.js";import{a as i}from"./chunk-KUM6ZNSD.js";import{mkdir as j,rm as L,writeFile as F}from"node:fs/promises";import{join as M}from"node:path";import{access as E,constants as w}from"node:fs/promises";function a(e,t){return e[t]?.replace(/[\r\n]+$/,"")||void 0}i(a,"setting");var T="jirasync <jirasync@users.noreply.github.com>",N="x-access-token";async function I({spec:e},t,n){return{jira:J(t,n,
e.source?.url),git:await O(n),author:P(t.text("author")??a(n.env,"JIRASYNC_AUTHOR")??T),commitSubject:t.text("commit-mes\
sage"),force:t.flag("force")??!1}}i(I,"readSettings");function J(e,{env:t,redactor:n},r){let u=e.text("jira-url")??a(t,"\
JIRA_BASE_URL");x(u,r);let d=u??r,s=(e.text("jira-token")??a(t,"JIRA_PAT"))?.trim(),f=(e.text("jira-email")??a(t,"JIRA_E\
MAIL"))?.trim(),c=e.text("jira-ca-file")??a(t,"JIRA_CA_FILE");if(s!==void 0&&_(n,f,s),d===void 0)throw new o("Jira's add\
ress is missing; set JIRA_BASE_URL or --jira-url, such as https://example.atlassian.net");if(s===void 0)throw new o("Jir\
a's token is missing; set JIRA_PAT to an API token (with JIRA_EMAIL) or a personal access token");let m=e.integer("concu\
rrency");return{baseUrl:d,token:s,...f===void 0?{}:{email:f},...c===void 0?{}:{caFile:c},...m===void 0?{}:{concurrency:m}}}
i(J,"jiraSettings");function x(e,t){if(!(e===void 0||t===void 0||S(e)===S(t)))throw new o("the manifest's spec.source.ur\
l is another Jira than the one of JIRA_BASE_URL or --jira-url, for which the token is; unset them to use the manifest's")}
i(x,"assertSameHost");function S(e){return URL.canParse(e)?new URL(e).origin:e}i(S,"originOf");async function O({env:e,redactor:t}){
let n=a(e,"JIRASYNC_GIT_USERNAME"),r=a(e,"JIRASYNC_GIT_PASSWORD"),u=a(e,"JIRASYNC_GIT_BEARER_TOKEN");r!==void 0&&_(t,n??
N,r),u!==void 0&&t.add(u);let d=await h(e,"JIRASYNC_GIT_IDENTITY_FILE"),s=await h(e,"JIRASYNC_GIT_KNOWN_HOSTS_FILE"),f=await h(
e,"JIRASYNC_GIT_CA_FILE");return{...n===void 0?{}:{username:n},...r===void 0?{}:{password:r},...u===void 0?{}:{bearerToken:u},
...d===void 0?{}:{identityFile:d},...s===void 0?{}:{knownHostsFile:s},...f===void 0?{}:{caFile:f}}}i(O,"gitCredentials");
function _(e,t,n){e.add(n),t!==void 0&&e.add(Buffer.from(`${t}:${n}`).toString("base64"))}i(_,"addWithLogin");async function h(e,t){
let n=a(e,t);if(n!==void 0)try{return await E(n,w.R_OK),n}catch(r){throw new o(`the file of ${t} can't be read: ${r instanceof
Error?r.message:r}`)}}i(h,"readableFile");function P(e){let[,t="",n=""]=/^([^<>\n]+?)\s*<([^<>\s]+)>$/.exec(e)??[];if(t===
"")throw new o(`the author ${JSON.stringify(e)} is not of the form "Name <email>"`);return{name:t,email:n}}i(P,"parseSig\
nature");var R=["project","jql","epic","issues"],k=[...R,"branch","path","format","layout","relationships","fields","include","in\
cremental","prune","name","namespace","timeout"];function g(e){let[t]=e.operands;if(t!==void 0)throw new o(`unexpected "${t}\
"; a target is given with --project, --jql, --epic or --issues`);e.list("file")===void 0?C(e):b(e)}i(g,"assertSyncArgume\
nts");function C(e){let t=R.filter(n=>y(e,n));if(t.length!==1){let n=t.length===0?"the target is missing":`--${t.slice(0,
2).join(" and --")} exclude each other`;throw new o(`${n}; give one of --project, --jql, --epic, --issues, or a manifest\
 with -f`)}if(e.text("repository")===void 0)throw new o("the destination is missing; give --repository https://\u2026 or the \
path of a bare repository")}i(C,"assertOneTarget");function b(e){let t=k.find(n=>y(e,n));if(t!==void 0)throw new o(`--${t}\
 and -f exclude each other; write it into the manifest`)}i(b,"assertNoneOfManifest");function y(e,t){return e.text(t)!==
void 0||e.list(t)!==void 0||e.flag(t)!==void 0}i(y,"isGiven");var ne=i((e,t,n)=>G(e,t,e.flag("dry-run")??!1,n),"run");async function G(e,t,n,r){g(e);let[{requestedSyncs:u},{problemLine:d}]=await Promise.
all([import("./requested-sync-ZSINA4AD.js"),import("./manifests-QLCVZ3SF.js")]),s=await u(e,t,r);if(!s.ok){for(let p of s.
problems)t.stderr.line(d(p));return l.usage}let f=n?void 0:await Y(e),c=[];for(let p of s.syncs)c.push({resource:p,settings:await I(
p,e,t),dryRun:n,statusFolder:f});let{runAll:m}=await import("./run-all-I2TMIKER.js");return m(c,e.text("output")==="\
json"?"json":"text",t,r)}i(G,"runSyncs");async function Y(e){let t=e.text("status-dir");if(t===void 0)return;let n=M(t,`\
.jirasync.${process.pid}.tmp`);try{return await j(t,{recursive:!0}),await F(n,""),await L(n),t}catch(r){throw new o(`can\
't write to --status-dir ${t}: ${A(r)}`)}}i(Y,"statusFolderOf");export{ne as a,G as b};
