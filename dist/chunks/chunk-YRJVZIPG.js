import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as We,b as He,d,f as Ge,g as w,h as V,i as qe,j as Ye,k as O,l as M,m as x,n as y,o as B,q as I,r as F,s as h,t as he,
u as Ve,v as Be,w as Qe,x as Xe}from"./chunk-OPXG4YK7.js";import{a as Y,b as pe,c as K,d as me,f as fe,h as Ue,i as Ze,
k as Je}from"./chunk-TFGBKQWM.js";import{d as De,g as le}from"./chunk-F3KVN5GY.js";import{a as o}from"./chunk-KUM6ZNSD.js";import{createHash as pn}from"node:crypto";function C({problem:e,advice:t,example:n}){let r=n===void 0?"":`, such as ${JSON.stringify(n)}`;return`${e}. ${t}${r}.`}
o(C,"complaintText");var et=new WeakMap;function u(e,t){return et.set(e,t),e}o(u,"described");function k(e){return et.get(
e)}o(k,"fieldOf");function l(e){let{minLength:t=1,maxLength:n,rules:r}=e,s=d().superRefine((i,a)=>{let c=ye(i),p={origin:"\
string",inclusive:!0,input:i};if(c<t)return a.addIssue({...p,code:"too_small",minimum:t});if(c>n)return a.addIssue({...p,
code:"too_big",maximum:n});let m=Q(i,r);if(m===void 0)return;let{problem:f,advice:$,example:z=e.example}=m;a.addIssue({code:"\
custom",params:{problem:f,advice:$,example:z}})});return u(s,{...e,minLength:t})}o(l,"text");function ye(e){let t=0;for(let n of e)
t+=1;return t}o(ye,"characterCount");function Q(e,t){return t.find(n=>!sn(e,n))}o(Q,"brokenRule");function sn(e,t){return"\
pattern"in t?t.pattern.test(e):"refused"in t?!t.refused.test(e):t.holds(e)}o(sn,"keeps");var A={refused:/[\x00-\x1f\x7f-\x9f]/,
problem:"holds a line break or another control character",advice:"Write it as one line of plain text"},D={refused:/^-/,problem:"\
starts with a dash, as a command-line option does",advice:"Start with a letter or digit"};var be={pattern:/^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/,problem:"is not a Kubernetes name",advice:"\
Use lower-case letters, digits, hyphens and dots, and start and end with a letter or digit"},_=63,tt=l({description:"The\
 name of the sync, unique in its namespace.",advice:"Use lower-case letters, digits and hyphens",example:"project-abc",maxLength:_,
rules:[be]}),nt=l({description:"The namespace of the sync.",advice:"Use lower-case letters, digits and hyphens",example:"\
jira-sync",maxLength:63,rules:[{...be,pattern:/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/,problem:"is not a Kubernetes namespace"}]}),
an={description:"The name of a Secret in the same namespace.",advice:"Name a Secret in the same namespace",example:"jira\
-credentials",maxLength:253,rules:[be]};function X(e,t){return u(y({name:l({...an,example:t})}),{description:e,advice:"N\
ame a Secret in the same namespace",example:{name:t}})}o(X,"secretRef");var cn=l({description:"The key of a label.",advice:"\
Use letters, digits, hyphens, underscores and dots",example:"team",maxLength:317,rules:[{pattern:/^([a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*\/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$/,
problem:"is not a label key",advice:"Use up to 63 letters, digits, hyphens, underscores and dots, after an optional DNS \
prefix and a slash"}]}),un=l({description:"The value of a label; it may be empty.",advice:"Use letters, digits, hyphens,\
 underscores and dots",example:"platform",minLength:0,maxLength:63,rules:[{pattern:/^([A-Za-z0-9]([A-Za-z0-9_.-]*[A-Za-z0-9])?)?$/,
problem:"is not a label value",advice:"Use letters, digits, hyphens, underscores and dots, and start and end with a lett\
er or digit"}]}),ge=50,rt=u(F(cn,un).superRefine((e,t)=>{let n=Object.keys(e).length;if(n<=ge)return;let r=`holds ${n} l\
abels`;t.addIssue({code:"custom",params:{problem:r,advice:`Keep it to ${ge} labels`}})}),{description:"Labels put on eve\
rything that a run of this sync creates in the cluster.",advice:"Map label keys to label values",example:{team:"platform"},
maxProperties:ge});var dn=l({description:"The branch that the issues are written to; it is made when it is missing.",advice:"Give the short\
 name of a branch",example:"main",maxLength:200,rules:[A,D,{refused:/[ ~^:?*[\\]|@\{|^@$/,problem:"holds characters that\
 a branch name cannot have",advice:"Use letters, digits, hyphens, dots and slashes"},{refused:/\.\.|(^|\/)\.|\.lock(\/|$)|\.$|\/\/|^\/|\/$/,
problem:"has dots or slashes where a branch name cannot have them",advice:"Use single dots and slashes inside the name o\
nly"},{refused:/^(HEAD$|refs\/)/,problem:"is not the short name of a branch",advice:"Give the branch's name without refs\
/heads/"}]}),ln=l({description:"The directory in the repository that the issues are written under, from its root.",advice:"\
Give a directory of the repository",example:"docs/jira",maxLength:500,rules:[A,D,{refused:/(^|\/)\.\.?(\/|$)|%(2[eEfF]|5[cC]|00)/,
problem:'has a "." or ".." or an encoded character in it',advice:"Name the directory from the repository's root"},{refused:/[<>:"|?*\\]|[ .](\/|$)/,
problem:"could not be checked out on every system",advice:'Leave out <>:"|?*\\ and a space or dot at the end of a name'},
{refused:/(^|\/)(\.[gG][iI][tT]|[gG][iI][tT]~[0-9]+)(\/|$)/,problem:"is a place that Git keeps to itself",advice:"Name a\
nother directory"},{refused:/\/\//,problem:"has two slashes in a row",advice:"Put one slash between names"}]});function xe(e,t){
return u(h(e),{description:t,advice:`Use one of ${e.join(", ")}`,example:e[0]})}o(xe,"choice");function ot(e){return u(y(
{repository:e,branch:dn.default("main"),path:ln.default("/"),format:xe(["yaml","markdown","json"],"The format of an issu\
e's file.").default("yaml"),layout:xe(["flat","sharded"],"Whether a project's issues share one directory or are spread o\
ver many.").default("flat"),relationships:xe(["symlinks","none"],"How links between issues are kept.").default("symlinks"),
prune:u(V(),{description:"Whether files of issues that are gone from the target are deleted; by default for projectKey a\
nd epicKey only.",advice:"Use true or false",example:!0}).optional(),secretRef:X("The Secret with the Git credentials: u\
sername and password, bearerToken, or identity and known_hosts; ca.crt.","git-credentials").optional()}),{description:"W\
here the issues are written.",advice:"Give at least the repository",example:{repository:"https://github.com/example/jira\
-mirror.git"}})}o(ot,"destinationSchema");function Se(e){return e.path.replace(/^\//,"").replace(/\/$/,"")}o(Se,"directo\
ryOf");function mn(e,t,n){let{target:r,destination:s,fields:i,include:a}=e,c=[["issueKeys",r.issueKeys?.toSorted()??null],["jql\
Query",r.jqlQuery??null],["projectKey",r.projectKey??null],["epicKey",r.epicKey??null],["jira",fn(t)],["directory",Se(s)],
["format",s.format],["layout",s.layout],["relationships",s.relationships],["fields",i?.toSorted()??null],["include",a?.toSorted()??
null],...n===1?[]:[["documents",n]]];return pn("sha256").update(JSON.stringify(c)).digest("hex").slice(0,16)}o(mn,"confi\
gHash");function fn(e){if(!URL.canParse(e))return e;let{origin:t,pathname:n}=new URL(e);return`${t}${n.replace(/\/+$/,"")}`}
o(fn,"normalized");var hn={description:"The key of a Jira project: all its issues are mirrored.",advice:"Use capital letters, digits and un\
derscores",example:"ABC",maxLength:200,rules:[{pattern:/^[A-Z][A-Z0-9_]*$/,problem:"is not a Jira project key",advice:"U\
se capital letters, digits and underscores"}]},st={description:"The key of a Jira issue.",advice:"Write the project key,\
 a hyphen and a number",example:"ABC-123",maxLength:220,rules:[{pattern:/^[A-Z][A-Z0-9_]*-[1-9][0-9]*$/,problem:"is not \
a Jira issue key",advice:"Write the project key in capitals, a hyphen and a number"}]},Te=100,it=l(hn),at=l({...st,description:"\
The key of an epic: the epic and the issues in it are mirrored."}),ee={rule:"self.all(item, self.exists_one(other, other\
 == item))",problem:"holds an item twice",advice:"Name each item once",reason:"FieldValueDuplicate"},ct=u(O(l(st)).min(1,
{abort:!0}).max(Te,{abort:!0}).superRefine(te),{description:`The keys of 1 to ${Te} issues.`,advice:`List 1 to ${Te} iss\
ue keys`,example:["ABC-1","ABC-2"],celRules:[ee]});function te(e,t){for(let[n,r]of e.entries())e.indexOf(r)!==n&&t.addIssue(
{code:"custom",input:r,path:[n],params:{problem:"is in the list twice",advice:"Name it once"}})}o(te,"refuseDuplicates");function L(e){let{description:t,minimum:n,maximum:r,example:s}=e;return u(w().min(n).max(r),{description:t,advice:`Use a\
 whole ${dt(e)}`,example:s})}o(L,"wholeNumber");function ut(e){let{description:t,minimum:n,maximum:r,example:s}=e;return u(
Ge().min(n).max(r),{description:t,advice:`Use a ${dt(e)}`,example:s})}o(ut,"decimalNumber");function dt({minimum:e,maximum:t,
unit:n}){return`number ${n===void 0?"":`of ${n} `}from ${e} to ${t}`}o(dt,"range");var lt="[A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9])?",$e=String.raw`(?:${lt}(?:\.${lt})*|\[[0-9A-Fa-f:.]+\])`,pt="(?::[1-9]\
[0-9]{0,4})?",mt="[A-Za-z0-9_][A-Za-z0-9_.-]*",yn=String.raw`[^/\\?#\x00-\x20\x7f-\x9f]+`,we=`(?:/${yn})+/?`,gn=String.raw`(?:${we}|[^-/\\?#\x00-\x20\x7f-\x9f][^\\?#\x00-\x20\x7f-\x9f]*)`,
Ae=[D,{refused:/[\x00-\x1f\x7f-\x9f]/,problem:"holds a line break or another control character",advice:"Write the addres\
s as one line of plain text"}],ze=[...Ae,{refused:/^[A-Za-z][A-Za-z0-9+.-]*:\/\/[^/]*:[^/]*@|^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^/]*@|^[^/:@]+:[^/@]*@/,
problem:"holds a user name or password",advice:"Keep credentials in the Secret that spec.destination.secretRef names and\
 write the address without them"},{refused:/[ \\]/,problem:"holds a space or a backslash",advice:"Write the address as t\
he server shows it"},{refused:/[?#]/,problem:"has a query or fragment",advice:"Write the address without what follows th\
e path"},{refused:/(^|[/:])\.\.?(\/|$)|%(2[eEfF]|5[cC]|[01][0-9A-Fa-f]|7[fF])/,problem:'has a "." or ".." in its path, p\
lain or encoded',advice:"Write the full path of the repository"},{pattern:new RegExp(`^(?:https://${$e}${pt}${we}|ssh://\
(?:${mt}@)?${$e}${pt}${we}|${mt}@${$e}:${gn})$`),problem:"is not the https or ssh address of a Git repository",advice:'U\
se https://, ssh:// or the short form "git@host:path"'}],ke={description:"The Git repository that the issues are written\
 to, by https or ssh.",advice:"Give the https or ssh address of a Git repository",example:"https://github.com/example/ji\
ra-mirror.git",maxLength:2048,isSecret:!0,rules:ze},bn=/^(\.{0,2}\/|[^-:/][^:/]*(\/|$))/,xn=/^[A-Za-z]:[\\/]/,ft=l(ke),ht=l(
{...ke,description:"The Git repository that the issues are written to: an https or ssh address, or the path of a local o\
ne.",rules:[...Ae,...ze.map(Sn)]});function Sn({problem:e,advice:t,...n}){let r={problem:e,advice:t,...n};return{problem:e,
advice:t,holds:o(s=>Re(s)||Q(s,[r])===void 0,"holds")}}o(Sn,"unlessLocal");function Re(e,t=process.platform){return bn.test(
e)||t==="win32"&&xn.test(e)}o(Re,"isLocalPath");function Tn(e,t,n){if(e==="")return"The repository is empty.";let r=t===
"remote-or-local"&&Re(e,n)?Ae:ze,s=Q(e,r);return s===void 0?null:`The repository ${s.problem}. ${s.advice}, such as ${JSON.
stringify(ke.example)}.`}o(Tn,"repositoryProblem");var Pe=["JAN","FEB","MAR","APR","MAY","JUN","JUL","AUG","SEP","OCT","NOV","DEC"],Oe=["SUN","MON","TUE","WED","THU","FRI",
"SAT"],yt=[{number:"[0-5]?[0-9]",names:[],first:0,highest:59,step:"[1-9]|[1-5][0-9]"},{number:"[01]?[0-9]|2[0-3]",names:[],
first:0,highest:23,step:"[1-9]|1[0-9]|2[0-3]"},{number:"0?[1-9]|[12][0-9]|3[01]",names:[],first:1,highest:31,step:"[1-9]\
|[12][0-9]|3[01]"},{number:"0?[1-9]|1[0-2]",names:Pe,first:1,highest:12,step:"[1-9]|1[0-2]"},{number:"[0-7]",names:Oe,first:0,
highest:7,step:"[1-7]"}];function ve(e){return[...e].map(t=>`[${t}${t.toLowerCase()}]`).join("")}o(ve,"anyCase");function $n({
number:e,names:t,step:n}){let r=`(?:${[e,...t.map(ve)].join("|")})`,s=String.raw`(?:\*|${r}(?:-${r})?)(?:/(?:${n}))?`;return`${s}\
(?:,${s})*`}o($n,"fieldPattern");var wn=new RegExp(`^(?:@(?:hourly|daily|weekly|monthly|yearly)|${yt.map($n).join("[ \\t]\
+")})$`);function An(e){let[t,n]=[Math.floor(e/10),e%10];return[...t>0?[`[0-${t-1}]?[0-9]`]:[],...n>0?[`${t===0?"0?":t}[\
0-${n-1}]`]:[]].join("|")}o(An,"numbersBelow");function zn({highest:e,names:t,first:n}){return Array.from({length:e-n},(s,i)=>{
let a=n+1+i,c=t[a-n],p=[`${a<10?"0?":""}${a}`,...c===void 0?[]:[ve(c)]],m=[An(a),...t.slice(0,a-n).map(ve)];return`(?:${p.
join("|")})-(?:${m.join("|")})`}).join("|")}o(zn,"fallingRange");var kn=yt.map((e,t)=>`(?:[^ \\t]+[ \\t]+){${t}}(?:[^ \\t\
]*,)?(?:${zn(e)})(?:[/, \\t]|$)`),gt=l({description:"When to sync: a cron expression of five fields, or @hourly, @daily,\
 @weekly, @monthly, @yearly.",advice:"Use five cron fields or @daily",example:"0 */6 * * *",maxLength:200,rules:[{refused:/^(CRON_)?TZ=/,
problem:"names a time zone",advice:"Put the zone in spec.timeZone and the five cron fields here"},{pattern:wn,problem:"i\
s not a cron schedule",advice:"Use five fields (minute, hour, day of month, month, day of week) or @hourly, @daily, @wee\
kly, @monthly, @yearly"},{refused:new RegExp(`^(?:${kn.join("|")})`),problem:"has a range that falls",advice:"Write the \
smaller value first, or two ranges",example:"0 22-23,0-5 * * *"}]}),bt=l({description:"The IANA time zone of the schedul\
e; UTC when it is missing.",advice:"Use an IANA time zone",example:"Europe/Berlin",maxLength:64,rules:[{pattern:/^[A-Z][A-Za-z0-9_+-]*(\/[A-Z][A-Za-z0-9_+-]*)*$/,
problem:"is not the name of a time zone",advice:"Use an IANA time zone"},{refused:/^Local$/,problem:"is not the name of \
a time zone",advice:"Use an IANA time zone"},{holds:Rn,cel:"timestamp('2026-01-01T00:00:00Z').getHours(self) >= 0",problem:"\
is not a time zone that is known here",advice:"Use an IANA time zone"}]});function Rn(e){try{let t=new Intl.DateTimeFormat(
"en",{timeZone:e}).resolvedOptions().timeZone;return t===e||t.toLowerCase()!==e.toLowerCase()}catch{return!1}}o(Rn,"isKn\
ownTimeZone");var Ne="Give the base address of Jira",xt=l({description:"The base address of Jira, with its context path; the Secret's \
base-url when it is missing.",advice:Ne,example:"https://example.atlassian.net",maxLength:2048,isSecret:!0,rules:[A,{refused:/^[^/]*:\/\/[^/]*@/,
problem:"holds a user name or password",advice:"Keep credentials in the Secret that spec.source.secretRef names and writ\
e the address without them"},{refused:/[?#]/,problem:"has a query or fragment",advice:"Write the address without what fo\
llows the path"},{refused:/\/\.\.?(\/|$)|%(2[eEfF]|5[cC]|[01][0-9A-Fa-f]|7[fF])/,problem:'has a "." or ".." in its path,\
 plain or encoded',advice:Ne},{pattern:/^https?:\/\/([A-Za-z0-9]([A-Za-z0-9_.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\])(:[1-9][0-9]{0,4})?(\/[^/\\ ]+)*\/?$/,
problem:"is not an http or https address",advice:Ne}]});import{createHash as vn}from"node:crypto";var St=20,ne=String.raw`\\[^\n]`,$t=`"(?:[^"\\\\]|${ne})*"|'(?:[^'\\\\]|${ne})*'`;function Tt(e){return new RegExp(`^(?:${e}\
|${ne}|${$t})*$`)}o(Tt,"query");function wt(e){let t=String.raw`[^"'\\()]|${ne}|${$t}`;return e===0?`(?:${t})*`:String.raw`(?:${t}|\(${wt(
e-1)}\))*`}o(wt,"balanced");var At=l({description:"A JQL query: the issues that it finds are mirrored.",advice:"Write a \
JQL query",example:"project = ABC AND updated >= -6h",maxLength:1e4,rules:[{pattern:/[^ ]/,problem:"is blank",advice:"Wr\
ite a JQL query"},{...A,advice:'Write the query on one line (in YAML, ">-" folds several lines into one)'},{pattern:Tt(String.
raw`[^"'\\]`),problem:"has a quote that is not closed",advice:"Close every quote, and write a backslash before a quote i\
nside quotes",example:'summary ~ "a \\"quoted\\" word"'},{pattern:Tt(String.raw`[^"'\\;]`),problem:"has a semicolon outs\
ide quotes, which JQL does not know",advice:"Put text with a semicolon in quotes",example:'summary ~ "a; b"'},{pattern:new RegExp(
`^${wt(St)}$`),problem:`has parentheses that do not match (or are nested deeper than ${St})`,advice:"Close every parenth\
esis",example:"project = ABC AND (status = Open OR assignee = currentUser())"}]});var R=["issueKeys","jqlQuery","projectKey","epicKey"],Z=["single","batch","jql","incremental"],Ee={projectKey:"ABC"},je=`\
Give exactly one of ${R.join(", ")}`,kt=u(y({issueKeys:ct.optional(),jqlQuery:At.optional(),projectKey:it.optional(),epicKey:at.
optional()}).superRefine((e,t)=>{let n=R.filter(s=>e[s]!==void 0);if(n.length===1)return;let r=n.length===0?"names nothi\
ng to sync":`names ${n.join(" and ")}`;t.addIssue({code:"custom",params:{problem:r,advice:je,example:Ee}})},{when:o(({issues:e})=>e.
length===0,"when")}),{description:"Which issues to mirror: exactly one of issueKeys, jqlQuery, projectKey and epicKey.",
advice:je,example:Ee,celRules:[{rule:`[${R.map(e=>`has(self.${e})`).join(", ")}].exists_one(isGiven, isGiven)`,problem:"\
names nothing to sync, or more than one thing",advice:je,example:Ee}]});function Ce(e){if(e.issueKeys!==void 0)return{kind:"\
issues",issueKeys:e.issueKeys};if(e.jqlQuery!==void 0)return{kind:"jql",jqlQuery:e.jqlQuery};if(e.projectKey!==void 0)return{
kind:"project",projectKey:e.projectKey};if(e.epicKey!==void 0)return{kind:"epic",epicKey:e.epicKey};throw De("InvalidSpe\
c",`spec.target names nothing to sync. Give exactly one of ${R.join(", ")}.`)}o(Ce,"selectionOf");var U={single:["issueK\
eys"],batch:["issueKeys","projectKey","epicKey"],jql:["jqlQuery"],incremental:R};function Rt(e,t){let n=R.find(s=>t[s]!==
void 0);if(n===void 0)return null;if(!U[e].includes(n)){let s=U[e].join(" or ");return{problem:`does not take ${n}`,advice:`\
Use ${s}, or the syncType ${Ot(t)}`}}let r=t.issueKeys?.length??0;return e==="single"&&r!==1?{problem:`takes one issue k\
ey, not ${r}`,advice:"Name one issue, or use the syncType batch"}:null}o(Rt,"misfit");var vt=[...Z.filter(e=>U[e].length<
R.length).map(e=>{let t=R.filter(r=>!U[e].includes(r)),n=t.map(r=>`has(self.target.${r})`).join(" || ");return{rule:`sel\
f.syncType != '${e}' || !(${n})`,fieldPath:".syncType",problem:`${e} does not take ${t.join(" or ")}`,advice:`Use ${U[e].
join(" or ")}, or another syncType`}}),{rule:"self.syncType != 'single' || !has(self.target.issueKeys) || self.target.is\
sueKeys.size() < 2",fieldPath:".syncType",problem:"single takes one issue key",advice:"Name one issue, or use the syncTy\
pe batch"}],Pt=["projectKey","epicKey"].map(e=>({rule:[`!has(oldSelf.target.${e})`,`(has(self.target.${e}) && self.targe\
t.${e} == oldSelf.target.${e})`].join(" || "),fieldPath:`.target.${e}`,reason:"FieldValueForbidden",problem:"cannot be c\
hanged, because what was mirrored before would be deleted or grow stale",advice:"Make a JIRASync of its own for another \
target"}));function Ot(e){return e.jqlQuery!==void 0?"jql":e.issueKeys?.length===1?"single":"batch"}o(Ot,"syncTypeOf");function Pn(e){
let t=Ce(e);switch(t.kind){case"issues":{let[n,...r]=t.issueKeys;return r.length===0?`issue ${n}`:`${r.length+1} issue k\
eys`}case"jql":return`JQL query ${On(t.jqlQuery)}`;case"project":return`project ${t.projectKey}`;case"epic":return`epic ${t.
epicKey}`;default:return t}}o(Pn,"describeTarget");function On(e){let t=[...e];return t.length<=60?e:`${t.slice(0,59).join(
"")}\u2026`}o(On,"shortened");function Nn(e){let t=Ce(e);switch(t.kind){case"issues":return`issues-${Ie(t.issueKeys.toSorted().
join(","))}`;case"jql":return`jql-${Ie(t.jqlQuery)}`;case"project":return zt("project",t.projectKey);case"epic":return zt(
"epic",t.epicKey);default:return t}}o(Nn,"defaultName");var En=/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/;function zt(e,t){let n=`${e}\
-${t.toLowerCase().replaceAll("_","-")}`;return En.test(n)&&n.length<=_?n:`${e}-${Ie(t)}`}o(zt,"keyName");function Ie(e){
return vn("sha256").update(e).digest("hex").slice(0,8)}o(Ie,"digest");var jn=u(y({url:xt.optional(),secretRef:X("The Secret with the Jira credentials: base-url, email, pat.","jira-credential\
s")}),{description:"Which Jira to read; without it, the Jira that the operator or the command is set up for.",advice:"Na\
me the Secret with the Jira credentials",example:{secretRef:{name:"jira-credentials"}}}),In=150,Cn=u(O(l({description:"A\
 custom field, by its name or id.",advice:"Name a custom field or give its id",example:"Story Points",maxLength:255,rules:[
A,{pattern:/[^ ]/,problem:"is blank",advice:"Name a custom field or give its id"}]})).max(In,{abort:!0}).superRefine(te),
{description:"The custom fields to keep, by name or id; all of them when it is missing.",advice:"List custom fields by n\
ame or id",example:["Story Points","customfield_10010"],celRules:[ee]}),re=["comments","worklogs","attachments","changel\
og"],_n=u(O(u(h(re),{description:"A list that belongs to an issue.",advice:`Use one of ${re.join(", ")}`,example:"commen\
ts"})).max(re.length,{abort:!0}).superRefine(te),{description:"Which of an issue's lists to fetch whole.",advice:`List s\
ome of ${re.join(", ")}`,example:["comments"],celRules:[ee]}),Ln=u(y({maxRetries:L({description:"How often a failed run \
is tried again.",minimum:0,maximum:10,example:3}).default(3),backoffMultiplier:ut({description:"How much longer each wai\
t is than the one before.",minimum:1,maximum:10,example:2}).default(2),initialDelay:L({description:"The wait before the \
first retry, in seconds.",unit:"seconds",minimum:1,maximum:3600,example:30}).default(30)}),{description:"How a run that \
failed for a passing reason is tried again.",advice:"Give maxRetries, backoffMultiplier or initialDelay",example:{maxRetries:3}}),
Kn=u(y({maxFailedIssues:L({description:"How many issues may fail before the run counts as failed.",minimum:0,maximum:1e6,
example:0}).default(0)}),{description:"When failed issues fail the run.",advice:"Give maxFailedIssues",example:{maxFailedIssues:5}}),
Nt=["urgent","high","normal","low"],Mn={syncType:u(h(Z),{description:"single, batch and jql mirror all that the target n\
ames; incremental asks only for what changed.",advice:`Use one of ${Z.join(", ")}`,example:"batch"}),target:kt,source:jn.
optional(),fields:Cn.optional(),include:_n.optional(),schedule:gt.optional(),timeZone:bt.optional(),suspend:u(V(),{description:"\
Whether no new run is started.",advice:"Use true or false",example:!0}).default(!1),priority:u(h(Nt.toReversed()),{description:"\
Which runs go first when not all can run at once.",advice:"Use one of low, normal, high, urgent",example:"normal"}).default(
"normal"),timeout:L({description:"How long a run may take, in seconds.",unit:"seconds",minimum:60,maximum:7200,example:1800}).
default(1800),retryPolicy:Ln.prefault({}),failurePolicy:Kn.prefault({}),labels:rt.optional(),executor:u(h(["Operator","J\
ob","External"]),{description:"Who runs the sync: the operator itself, a Job, or something outside such as a CI workflow\
.",advice:"Use one of Operator, Job, External",example:"Operator"}).default("Operator"),ttlSecondsAfterFinished:L({description:"\
How long a finished JIRASync without a schedule is kept, in seconds; for ever when it is missing.",unit:"seconds",minimum:0,
maximum:2147483647,example:86400}).optional()};function Et(e){return u(y({...Mn,destination:ot(e)}).superRefine((t,n)=>{
let r=Rt(t.syncType,t.target);r!==null&&n.addIssue({code:"custom",path:["syncType"],input:t.syncType,params:r})},{when:o(
({issues:t})=>!t.some(({path:n})=>n===void 0||n.length===0||Fn(n[0])),"when")}),{description:"What to mirror, where to, \
and when.",advice:"Give syncType, target and destination",example:{syncType:"batch",target:{projectKey:"ABC"}},celRules:[
...vt,...Pt]})}o(Et,"specSchema");function Fn(e){return e==="syncType"||e==="target"}o(Fn,"decidesFit");var N=Et(ft),oe=Et(
ht);function Dn(e){return e.destination.prune??(e.target.projectKey!==void 0||e.target.epicKey!==void 0)}o(Dn,"pruneOf");var jt=["Pending","Scheduled","Running","Completed","Failed","Cancelled"],It=["connect","discover-issues","sync-issues",
"push-changes"],Ct=["Ready","Processing","Progressing","Failed","Reconciling","Stalled"],_t=["Healthy","Degraded","Unhea\
lthy","Starting","Unknown"],Lt=32768,_e=d().max(Lt);function v(e){return Xe.datetime({offset:!0}).describe(e)}o(v,"time");
function S(e){return w().min(0).describe(e)}o(S,"count");var Un=x({percentage:w().min(0).max(100).describe("floor(proces\
sed / total * 100), at most 99 until the push is acknowledged."),percentageText:d().max(4).optional().describe('The perc\
entage as a column shows it, such as "65%".'),currentOperation:h(It).optional().describe("The operation that the run is \
in, or ended in."),totalOperations:S("How many operations a run has."),completedOperations:S("How many of them are done."),
estimatedCompletion:v("When the issues will be written, at the present rate.").optional(),stage:_e.optional().describe("\
What is being done, as a person would say it."),processingRate:d().regex(/^[0-9]+(\.[0-9]+)?\/s$/).optional().describe('\
Issues per second, smoothed over about 15 seconds, such as "12.5/s".'),rateSample:x({time:v("When it began."),processedIssues:S(
"How many issues were processed by then.")}).optional().describe("Where the present measurement of the rate began.")}).describe(
"How far the present or last run is."),Zn=x({startTime:v("When the present or last run began.").optional(),totalIssues:S(
"The issues that the run found."),processedIssues:S("The issues that are done, successfulIssues and failedIssues togethe\
r."),successfulIssues:S("The issues that were mirrored, createdIssues, updatedIssues and unchangedIssues together."),failedIssues:S(
"The issues that could not be mirrored."),issues:d().describe('Processed and total issues, such as "98/150".'),createdIssues:S(
"The issues whose file is new."),updatedIssues:S("The issues whose file was changed."),deletedIssues:S("The issues whose\
 file was deleted."),unchangedIssues:S("The issues whose file was as it should be."),lastSyncTime:v("When a run last com\
pleted.").optional(),configHash:d().optional().describe("A digest of what decides which bytes land where; another one ma\
kes the next run a full one."),operationID:d().optional().describe("Names the run in logs and in the commit's Jirasync-O\
peration trailer."),commit:d().optional().describe("The last commit that a run pushed."),healthStatus:h(_t).describe("Ho\
w the sync is, in one word.")}).describe("The counts of the present or last run, and what the runs before it left."),Jn=x(
{type:h(Ct).describe("Which condition it is."),status:h(["True","False","Unknown"]).describe("Whether it holds."),reason:d().
max(1024).regex(/^[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?$/).describe("Why, in one word for programs."),message:_e.describe(
"Why, as a person would say it."),observedGeneration:w().min(-1).describe("The metadata.generation that it was found for\
."),lastTransitionTime:v("When its status last changed.")}).describe("One aspect of where the sync stands."),J=x({phase:h(
jt).default("Pending").describe("Where the sync stands."),observedGeneration:w().min(-1).default(-1).describe("The metad\
ata.generation of the spec that this status is about; -1 before anything has looked at it."),progress:Un.optional(),syncState:Zn.
optional(),lastError:_e.optional().describe('The reason and message of the last failure, such as "NotFound: \u2026".'),retryCount:S(
"How often the present or last run was tried again.").optional(),nextSyncTime:v("When the next scheduled run starts.").optional(),
lastHandledRequest:d().optional().describe("The value of the annotation sync.jira.io/requestedAt that was last acted on."),
jobRef:x({name:d().describe("The Job's name."),namespace:d().describe("The Job's namespace."),uid:d().optional().describe(
"The Job's uid.")}).optional().describe("The Job that runs or ran the sync."),executor:x({kind:h(["Operator","Job","Exte\
rnal"]).describe("What it is."),id:d().describe("Tells it from others of its kind, such as the name of its pod."),url:d().
optional().describe("Where to see it at work, such as the page of a workflow run."),lastHeartbeat:v("When it last showed\
 that it is alive.").optional()}).optional().describe("Who runs or ran the sync."),conditions:O(Jn).default([]).meta({description:"\
Where the sync stands, as kubectl wait, Flux and Argo CD read it.","x-kubernetes-list-type":"map","x-kubernetes-list-map\
-keys":["type"]}),lastStatusUpdate:v("When this status was last changed.").optional()}).describe("What was seen of the s\
ync, written by whoever runs it.");var E="sync.jira.io/v1alpha1",P="JIRASync",Wn=u(B({name:tt,namespace:nt.optional(),generation:w().optional(),uid:d().optional(),
resourceVersion:d().optional(),annotations:F(d(),d()).optional(),labels:F(d(),d()).optional()}),{description:"Kubernetes\
 metadata.",advice:"Give the sync a name",example:{name:"project-abc"}});function Kt(e){return u(y({apiVersion:u(he(E),{
description:"The API version.",advice:`Use ${E}`,example:E}),kind:u(he(P),{description:"The kind.",advice:`Use ${P}`,example:P}),
metadata:Wn,spec:e,status:J.optional()}),{description:"A sync of Jira issues into a Git repository.",advice:"Give apiVer\
sion, kind, metadata and spec",example:{apiVersion:E,kind:P}})}o(Kt,"jiraSyncSchema");var W=Kt(N),Mt=Kt(oe);var Hn=B({type:d()});function Le(e){let{$schema:t,...n}=We(e,{io:"input",override:o(({zodSchema:r,jsonSchema:s})=>Gn(s,r),
"override")});return Hn.parse(n)}o(Le,"structuralSchema");function Gn(e,t){e.additionalProperties===!1&&delete e.additionalProperties,
delete e.propertyNames,e.format==="date-time"&&delete e.pattern,e.minimum===Number.MIN_SAFE_INTEGER&&delete e.minimum,e.
maximum===Number.MAX_SAFE_INTEGER&&delete e.maximum;let n=k(t);if(n===void 0)return;let{description:r,minLength:s,maxLength:i,
maxProperties:a}=n,c=qn(n,t);Object.assign(e,{description:r},s===void 0||s===0?{}:{minLength:s},i===void 0?{}:{maxLength:i},
a===void 0?{}:{maxProperties:a},c.length===0?{}:{"x-kubernetes-validations":c})}o(Gn,"adapt");function qn(e,t){let n=t instanceof
I?k(t.keyType):void 0;return[...n===void 0?[]:Vn(n),...Ft(e,"self"),...(e.celRules??[]).map(Yn)]}o(qn,"validationRules");
function Yn({rule:e,fieldPath:t,reason:n,...r}){return{rule:e,message:C(r),...t===void 0?{}:{fieldPath:t},...n===void 0?
{}:{reason:n}}}o(Yn,"groupRule");function Vn(e){return[{rule:`key.size() <= ${e.maxLength}`,message:`has a key that is t\
oo long. ${e.advice}.`},...Ft(e,"key").map(({rule:n,message:r})=>({rule:n,message:`has a key that ${r}`}))].map(({rule:n,
message:r})=>({rule:`self.all(key, ${n})`,message:r}))}o(Vn,"keyRules");function Ft({rules:e=[],example:t},n){return e.flatMap(
r=>{let s=Bn(r,n);return s===void 0?[]:[{rule:s,message:C({...r,example:r.example??t})}]})}o(Ft,"textRules");function Bn(e,t){
return"pattern"in e?`${t}.matches(${JSON.stringify(e.pattern.source)})`:"refused"in e?`!${t}.matches(${JSON.stringify(e.
refused.source)})`:e.cel}o(Bn,"celOf");var[Dt="",Qn=""]=E.split("/"),Ut="jirasyncs",Xn=[{name:"Type",type:"string",jsonPath:".spec.syncType",description:"What \
kind of sync it is"},{name:"Phase",type:"string",jsonPath:".status.phase",description:"Where the sync stands"},{name:"Pr\
ogress",type:"string",jsonPath:".status.progress.percentageText",description:"How much of the present or last run is don\
e"},{name:"Issues",type:"string",jsonPath:".status.syncState.issues",description:"Issues that are processed, and all of \
them"},{name:"Operation",type:"string",jsonPath:".status.progress.currentOperation",description:"What the run is doing"},
{name:"Retries",type:"integer",jsonPath:".status.retryCount",description:"How often the run was tried again"},{name:"Age",
type:"date",jsonPath:".metadata.creationTimestamp",description:"How old the resource is"},{name:"Repository",type:"strin\
g",jsonPath:".spec.destination.repository",description:"Where the issues are written",priority:1},{name:"Last Sync",type:"\
date",jsonPath:".status.syncState.lastSyncTime",description:"How long ago a run last completed",priority:1},{name:"Commi\
t",type:"string",jsonPath:".status.syncState.commit",description:"The last commit that was pushed",priority:1},{name:"Er\
ror",type:"string",jsonPath:".status.lastError",description:"Why the run failed",priority:1}],er=[".spec.syncType",".spe\
c.executor",".spec.suspend",".spec.target.projectKey",".spec.destination.repository",".status.phase"];function Zt(){return{
apiVersion:"apiextensions.k8s.io/v1",kind:"CustomResourceDefinition",metadata:{name:`${Ut}.${Dt}`},spec:{group:Dt,scope:"\
Namespaced",names:{kind:P,listKind:`${P}List`,plural:Ut,singular:"jirasync",shortNames:["js","jsync"],categories:["jira"]},
versions:[{name:Qn,served:!0,storage:!0,schema:{openAPIV3Schema:nr()},subresources:{status:{}},selectableFields:er.map(e=>({
jsonPath:e})),additionalPrinterColumns:Xn}]}}}o(Zt,"crd");function tr(){return Je(Zt(),{version:"1.1",directives:!1,lineWidth:0,
sortMapEntries:!0,aliasDuplicateObjects:!1})}o(tr,"crdText");function nr(){let{description:e="",...t}=Le(x({spec:N,status:J.
prefault({})}));return{type:"object",description:k(W)?.description??e,required:["spec"],properties:{apiVersion:{type:"st\
ring",description:"The version of this representation of the object."},kind:{type:"string",description:"The kind of the \
object."},metadata:{type:"object",properties:{name:{type:"string",maxLength:_}}},...t.properties}}}o(nr,"rootSchema");var rr={"@hourly":"0 * * * *","@daily":"0 0 * * *","@weekly":"0 0 * * 0","@monthly":"0 0 1 * *","@yearly":"0 0 1 1 *"},j=864e5,
or=8*366+1;function sr(e,t,n){return Wt(e,t,n,-1)}o(sr,"previousTime");function ir(e,t,n){return Wt(e,t,n,1)}o(ir,"nextT\
ime");function Wt(e,t="UTC",n,r){let s=fr(e),i=dr(t),a=Math.floor(i(n.getTime())/j);for(let c=a-r;Math.abs(c-a)<=or;c+=r){
if(!ar(s,new Date(c*j)))continue;let m=cr(s,c,i).sort((f,$)=>(f-$)*r).find(f=>r===1?f>n.getTime():f<=n.getTime());if(m!==
void 0)return new Date(m)}}o(Wt,"nearestTime");function ar({months:e,days:t,weekdays:n,isAnyDay:r,isAnyWeekday:s},i){if(!e.
has(i.getUTCMonth()+1))return!1;let[a,c]=[t.has(i.getUTCDate()),n.has(i.getUTCDay())];return r||s?a&&c:a||c}o(ar,"matche\
sDay");function cr({hours:e,minutes:t},n,r){let s=new Set,i=pr(n,r);for(let a of e)for(let c of t){let p=n*j+(a*60+c)*6e4,
m=i===void 0?mr(p,r):p-i;m!==void 0&&s.add(m)}return[...s]}o(cr,"timesOf");var se=new Map,ur=1e3;function dr(e){if(e==="\
UTC")return r=>r;let t=se.get(e);if(t!==void 0)return t;let n=lr(e);return se.size>=ur&&se.clear(),se.set(e,n),n}o(dr,"c\
lockOf");function lr(e){let t=new Intl.DateTimeFormat("en-US",{timeZone:e,calendar:"gregory",hourCycle:"h23",year:"numer\
ic",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"});return n=>{let r=new Map(t.formatToParts(
n).map(({type:i,value:a})=>[i,Number(a)])),s=o(i=>r.get(i)??0,"part");return Date.UTC(s("year"),s("month")-1,s("day"),s(
"hour"),s("minute"),s("second"))}}o(lr,"newClock");function pr(e,t){let[n=0,r=0]=[e-1,e+2].map(s=>t(s*j)-s*j);return n===
r?n:void 0}o(pr,"offsetAround");function mr(e,t){let r=[e-j,e+j].map(s=>t(s)-s).map(s=>e-s).filter(s=>t(s)===e);return r.
length===0?void 0:Math.min(...r)}o(mr,"instantOf");function fr(e){let t=(rr[e]??e).trim().split(/[ \t]+/),[n="*",r="*",s="\
*",i="*",a="*"]=t;return{minutes:H(n,0,59),hours:H(r,0,23),days:H(s,1,31),months:H(i,1,12,Pe),weekdays:new Set([...H(a,0,
7,Oe)].map(c=>c%7)),isAnyDay:Jt(s),isAnyWeekday:Jt(a)}}o(fr,"parseCron");function Jt(e){return e.split(",").some(t=>t===
"*"||t==="*/1")}o(Jt,"isAny");function H(e,t,n,r=[]){let s=o(a=>{let c=r.indexOf(a.toUpperCase());return c<0?Number(a):c+
t},"numberOf"),i=new Set;for(let a of e.split(",")){let[c="*",p]=a.split("/"),[m="*",f]=c.split("-"),$=m==="*"?t:s(m),ue=Math.
min(f===void 0?p===void 0&&m!=="*"?$:n:s(f),n),q=Number(p??1);for(let de=$;q>=1&&de<=ue;de+=q)i.add(de)}return i}o(H,"nu\
mbersOf");var hr=/[\p{C}\p{Zl}\p{Zp}]/gu;function b(e){switch(typeof e){case"string":{let t=[...e],n=t.length<=60?e:`${t.slice(0,59).
join("")}\u2026`;return JSON.stringify(n).replace(hr,yr)}case"number":case"bigint":case"boolean":return String(e);default:
return Ke(e)}}o(b,"quote");function Ke(e){if(e===null)return"empty";if(Array.isArray(e))return"a list";switch(typeof e){case"\
string":return"text";case"number":case"bigint":return"a number";case"boolean":return"true or false";default:return"a gro\
up of fields"}}o(Ke,"kindOf");function yr(e){return`\\u${(e.codePointAt(0)??0).toString(16).padStart(4,"0")}`}o(yr,"esca\
ped");function G(e){let t="";for(let n of e)typeof n=="number"?t+=`[${n}]`:/^[A-Za-z_][A-Za-z0-9_]*$/.test(n)?t+=t===""?n:`.${n}`:
t+=`[${b(n)}]`;return t}o(G,"pathText");function Ht(e,t){let n=qt(e,t);return n===void 0?void 0:k(n)}o(Ht,"fieldAt");function Gt(e,t){
let n=qt(e,t);return n instanceof M?Object.keys(n.shape):[]}o(Gt,"fieldNamesAt");function qt(e,t){let n=ie(e);for(let r of t){
if(n=gr(n,r),n===void 0)return;n=ie(n)}return n}o(qt,"schemaAt");function gr(e,t){if(e instanceof M)return Object.hasOwn(
e.shape,t)?e.shape[t]:void 0;if(e instanceof Ye)return e.element;if(e instanceof I)return e.valueType}o(gr,"childOf");function ie(e){
let t=e;for(;t instanceof Ve||t instanceof Be||t instanceof Qe;)t=t.unwrap();return t}o(ie,"bare");function Me(e,t,n=[]){return e.issues.flatMap(r=>{let s=br(r.path),i={prefix:n,path:s,name:G([...n,...s]),schema:t,field:Ht(
t,s)};return xr(r,i).map(a=>({...a,at:[...n,...a.at]}))})}o(Me,"findingsOf");function br(e){return e.map(t=>typeof t=="s\
ymbol"?String(t):t)}o(br,"plainPath");function xr(e,t){let{path:n,name:r,field:s}=t;switch(e.code){case"unrecognized_key\
s":return e.keys.map(i=>Sr(i,t));case"invalid_key":return[$r(e,t)];case"custom":return[Tr(e,t)];case"invalid_type":return[
{at:n,message:wr(e,t),...ae(s)}];case"invalid_value":return[{at:n,message:zr(e,t),...ae(s)}];case"too_small":case"too_bi\
g":return[{at:n,message:kr(e,t),...ae(s)}];default:return[{at:n,message:`${r}: ${Rr(e.input,s)} is not valid.${T(s)}`,...ae(
s)}]}}o(xr,"explain");function Sr(e,{prefix:t,path:n,schema:r}){let s=Gt(r,n),i=le(e,s),a=i===void 0?`Known here: ${s.join(
", ")}.`:`Did you mean ${b(i)}?`,c=`${G([...t,...n,e])} is not a field that is known. ${a}`;return{at:[...n,e],message:c,
isAboutKey:!0,...i===void 0?{}:{example:i}}}o(Sr,"unknownField");var Yt=x({problem:d(),advice:d(),example:qe().optional()});
function Tr(e,{path:t,name:n,field:r}){let s=Yt.parse(e.params),{example:i}=s,c=typeof e.input=="object"||r?.isSecret===
!0?n:`${n}: ${b(e.input)}`;return{at:t,message:`${c} ${C(s)}`,...i===void 0?{}:{example:i}}}o(Tr,"custom");function $r(e,{
path:t,name:n}){let[r]=e.issues,s=b(t.at(-1)),i=Yt.safeParse(r?.code==="custom"?r.params:void 0),a=i.success?`${n}: ${s}\
 ${C(i.data)}`:`${n}: ${s} is too long or empty. Use a shorter key.`;return{at:t,message:a,isAboutKey:!0}}o($r,"invalidK\
ey");function wr(e,{name:t,field:n}){let r=t===""?"The manifest":t;if(e.input===void 0)return`${r} is missing.${T(n)}`;if(e.
input===null)return`${r} is empty. Remove it or give it a value.${T(n)}`;if(e.expected==="int"&&typeof e.input=="number")
return`${r}: ${b(e.input)} is not a whole number.${T(n)}`;let s=e.expected==="string"&&typeof e.input!="object"?" Put it\
 in quotes.":"";return`${r} must be ${Ar[e.expected]??e.expected}, but it is ${Ke(e.input)}.${s}${T(n)}`}o(wr,"wrongType");
var Ar={string:"text",int:"a whole number",number:"a number",boolean:"true or false",array:"a list",object:"a group of f\
ields",record:"a group of fields"};function zr(e,{name:t,field:n}){if(e.input===void 0)return`${t} is missing.${T(n)}`;let r=e.
values.map(String),s=typeof e.input=="string"?le(e.input,r):void 0,i=s===void 0?` Use ${b(n?.example??r[0])}, for exampl\
e.`:` Did you mean ${b(s)}?`;return`${t}: ${b(e.input)} is not ${r.length===1?b(r[0]):`one of ${r.join(", ")}`}.${i}`}o(
zr,"notAChoice");function kr(e,{name:t,field:n}){let r=Number(e.code==="too_big"?e.maximum:e.minimum).toLocaleString("en\
-US"),s=e.code==="too_big"?`at most ${r}`:`at least ${r}`;return typeof e.input=="string"?e.input===""?`${t} is empty.${T(
n)}`:`${t} is ${ye(e.input).toLocaleString("en-US")} characters long; ${s} are allowed.${T(n)}`:Array.isArray(e.input)?`${t}\
 holds ${e.input.length} items; ${s} are allowed.${T(n)}`:`${t}: ${b(e.input)} is out of range.${T(n)}`}o(kr,"outOfRange");
function Rr(e,t){return t?.isSecret===!0?"the value":b(e)}o(Rr,"shown");function T(e){return e===void 0?"":` ${e.advice}\
, such as ${JSON.stringify(e.example)}.`}o(T,"advise");function ae(e){return e===void 0?{}:{example:e.example}}o(ae,"exa\
mpleOf");function ce(e,t){let n=ie(e);if(!vr(t))return t;if(n instanceof I)return Object.fromEntries(Object.entries(t).filter(([,
s])=>s!==null));if(!(n instanceof M))return t;let r=Object.entries(t).flatMap(([s,i])=>{let a=Object.hasOwn(n.shape,s)?n.
shape[s]:void 0;return a instanceof He.$ZodType?i===null?[]:[[s,ce(a,i)]]:[[s,i]]});return Object.fromEntries(r)}o(ce,"w\
ithoutNulls");function vr(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}o(vr,"isGroup");function Bt(e,{at:t,isAboutKey:n}){let r=e.contents,s=e.contents?.range[0]??0;for(let[i,a]of t.entries()){Y(r)&&(r=r.resolve(
e));let c=Pr(r,a);if(c===void 0)return s;let p=c.key===void 0||K(c.value)&&!(n===!0&&i===t.length-1);s=Vt(p?c.value:c.key)??
Vt(c.key)??s,r=c.value}return s}o(Bt,"offsetOf");function Pr(e,t){if(me(e)){let n=typeof t=="number"?e.items[t]:void 0;return n===
void 0?void 0:{value:n}}if(pe(e))return e.items.find(({key:n})=>K(n)&&String(n.value)===String(t))}o(Pr,"childOf");function Vt(e){
return Or(e)?e.range[0]:void 0}o(Vt,"startOf");function Or(e){return(K(e)||pe(e)||me(e)||Y(e))&&Array.isArray(e.range)}o(
Or,"isNodeWithRange");function Qt(e){let t=new Set,n;return fe(e,{Node(r,s){if("anchor"in s&&s.anchor!==void 0&&t.add(s.
anchor),!(!Y(s)||t.has(s.source)))return n=s.range?.[0]??0,fe.BREAK}}),n}o(Qt,"unresolvedAlias");function Xt({contents:e,
errors:t}){return t.length===0&&(e===null||K(e)&&e.value===null)}o(Xt,"isEmpty");function en(e){return Nr[e]??"The YAML \
cannot be read here. Check the indentation, quotes and brackets of this line."}o(en,"syntaxMessage");var Nr={DUPLICATE_KEY:"\
The same field is given twice in this group. Keep one of them.",TAB_AS_INDENT:"The YAML is indented with a tab. Use spac\
es.",BAD_ALIAS:"The YAML refers to an anchor that does not exist. Write the value out.",MISSING_CHAR:"The YAML lacks a c\
haracter here, such as a closing quote or bracket, or a colon after the name of a field.",BAD_INDENT:"The YAML is not in\
dented as its group is. Use the same number of spaces for all fields of a group.",NON_STRING_KEY:"The name of a field mu\
st be plain text. Put it in quotes.",BLOCK_AS_IMPLICIT_KEY:"The YAML has a second colon in this line. Put a value with a\
 colon and a space in quotes.",MULTILINE_IMPLICIT_KEY:"The YAML lacks a colon after the name of a field, or a value lack\
s its closing quote."};var Er=8*1024*1024;function jr(e,t,n={}){if(e.length>Er)return tn(t,"The manifest is larger than 8 MiB. Name a file with\
 JIRASync resources.");let r=new Ue,s=Ze(e,{lineCounter:r,prettyErrors:!1,stringKeys:!0}),i=Array.isArray(s)?s.filter(f=>!Xt(
f)):[];if(i.length===0)return tn(t,'The manifest is empty. Write a JIRASync, starting with "apiVersion: sync.jira.io/v1a\
lpha1".');let a=[],c=[],p=[],m=new Set;for(let f of i){let $=Kr(f,r,t);if(p.push(...$),$.length>0)continue;let z=_r(f,n),
ue=z.ok?Lr(z.manifest,m):z.findings;p.push(...ue.map(q=>Mr(q,f,r,t))),z.ok&&(a.push(z.manifest),c.push(f.toJS({maxAliasCount:100})))}
return p.length===0?{ok:!0,manifests:a,asWritten:c}:{ok:!1,problems:p}}o(jr,"parseManifests");function Ir(e,t,n={}){let r=nn(
e,n);return r.ok?{ok:!0,manifests:[r.manifest],asWritten:[e]}:{ok:!1,problems:r.findings.map(s=>Fe(s,t))}}o(Ir,"parseJir\
aSync");function Cr(e,t="spec",n={}){let r=n.localRepository===!0?oe:N,s=r.safeParse(ce(r,e),{reportInput:!0});return s.
success?{ok:!0,spec:s.data}:{ok:!1,problems:Me(s.error,r,["spec"]).map(i=>Fe(i,t))}}o(Cr,"parseSpec");function _r(e,t){let n;
try{n=e.toJS({maxAliasCount:100})}catch{return{ok:!1,findings:[{at:[],message:"The manifest's aliases grow too large. Wr\
ite the values out."}]}}return nn(n,t)}o(_r,"parseDocument");function nn(e,{localRepository:t}){let n=t===!0?Mt:W,r=n.safeParse(
ce(n,e),{reportInput:!0});return r.success?{ok:!0,manifest:r.data}:{ok:!1,findings:Me(r.error,n)}}o(nn,"validate");function Lr({
metadata:e},t){let n=`${e.namespace??""}/${e.name}`,r=t.has(n);if(t.add(n),!r)return[];let s=`metadata.name: "${e.name}"\
 is the name of two resources. Give each its own name.`;return[{at:["metadata","name"],message:s}]}o(Lr,"repeatedName");
function tn(e,t){return{ok:!1,problems:[{path:"",message:t,source:e,line:1,column:1}]}}o(tn,"refuse");function Kr(e,t,n){
let r=e.errors.map(({code:i,pos:a})=>({code:i,offset:a[0]})),s=r.length===0?Qt(e):void 0;return s!==void 0&&r.push({code:"\
BAD_ALIAS",offset:s}),r.map(({code:i,offset:a})=>({path:"",message:en(i),source:n,...rn(a,t)}))}o(Kr,"syntaxProblems");function Mr(e,t,n,r){
return{...Fe(e,r),...rn(Bt(t,e),n)}}o(Mr,"located");function Fe({at:e,message:t,example:n},r){return{path:G(e),message:t,
source:r,...n===void 0?{}:{example:n}}}o(Fe,"unlocated");function rn(e,t){let{line:n,col:r}=t.linePos(e);return{line:Math.
max(n,1),column:Math.max(r,1)}}o(rn,"position");function on({name:e,namespace:t="default"}){return`${t}/${e}`}o(on,"syncKey");function Fr(e){return on(e).replace(/^default\//,
"")}o(Fr,"shortSyncKey");export{k as a,_ as b,Se as c,mn as d,Re as e,Tn as f,Z as g,Ce as h,Ot as i,Pn as j,Nn as k,Nt as l,N as m,Dn as n,jt as o,
It as p,Ct as q,_t as r,Lt as s,J as t,E as u,P as v,W as w,Le as x,Zt as y,tr as z,sr as A,ir as B,jr as C,Ir as D,Cr as E,
on as F,Fr as G};
