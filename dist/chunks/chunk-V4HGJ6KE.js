import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as Nn,b as L,c as An,d as me,e as Ot,f as On,g as xn,h as Ce,i as ws,j as Z,k as G,l as xt,m as $t,n as tt,o as q,
p as ks,q as $n,r as En,s as vn,t as In}from"./chunk-DQTZMBN2.js";import{b as Tn,e as Ss}from"./chunk-M4DOESMW.js";
import{a}from"./chunk-KUM6ZNSD.js";import{createHash as vr}from"node:crypto";function ze({problem:s,advice:e,example:t}){let n=t===void 0?"":`, such as ${JSON.stringify(t)}`;return`${s}. ${e}${n}.`}
a(ze,"complaintText");var Ln=new WeakMap;function v(s,e){return Ln.set(s,e),s}a(v,"described");function Te(s){return Ln.
get(s)}a(Te,"fieldOf");function P(s){let{minLength:e=1,maxLength:t,rules:n}=s,i=L().superRefine((r,o)=>{let l=Ts(r),c={origin:"\
string",inclusive:!0,input:r};if(l<e)return o.addIssue({...c,code:"too_small",minimum:e});if(l>t)return o.addIssue({...c,
code:"too_big",maximum:t});let f=Et(r,n);if(f===void 0)return;let{problem:m,advice:u,example:p=s.example}=f;o.addIssue({
code:"custom",params:{problem:m,advice:u,example:p}})});return v(i,{...s,minLength:e})}a(P,"text");function Ts(s){let e=0;
for(let t of s)e+=1;return e}a(Ts,"characterCount");function Et(s,e){return e.find(t=>!Nr(s,t))}a(Et,"brokenRule");function Nr(s,e){
return"pattern"in e?e.pattern.test(s):"refused"in e?!e.refused.test(s):e.holds(s)}a(Nr,"keeps");var he={refused:/[\x00-\x1f\x7f-\x9f]/,
problem:"holds a line break or another control character",advice:"Write it as one line of plain text"},st={refused:/^-/,
problem:"starts with a dash, as a command-line option does",advice:"Start with a letter or digit"};var As={pattern:/^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/,problem:"is not a Kubernetes name",advice:"\
Use lower-case letters, digits, hyphens and dots, and start and end with a letter or digit"},nt=63,Cn=P({description:"Th\
e name of the sync, unique in its namespace.",advice:"Use lower-case letters, digits and hyphens",example:"project-abc",
maxLength:nt,rules:[As]}),Pn=P({description:"The namespace of the sync.",advice:"Use lower-case letters, digits and hyph\
ens",example:"jira-sync",maxLength:63,rules:[{...As,pattern:/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/,problem:"is not a Kubernet\
es namespace"}]}),Ar={description:"The name of a Secret in the same namespace.",advice:"Name a Secret in the same namesp\
ace",example:"jira-credentials",maxLength:253,rules:[As]};function vt(s,e){return v(G({name:P({...Ar,example:e})}),{description:s,
advice:"Name a Secret in the same namespace",example:{name:e}})}a(vt,"secretRef");var Or=P({description:"The key of a la\
bel.",advice:"Use letters, digits, hyphens, underscores and dots",example:"team",maxLength:317,rules:[{pattern:/^([a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*\/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$/,
problem:"is not a label key",advice:"Use up to 63 letters, digits, hyphens, underscores and dots, after an optional DNS \
prefix and a slash"}]}),xr=P({description:"The value of a label; it may be empty.",advice:"Use letters, digits, hyphens,\
 underscores and dots",example:"platform",minLength:0,maxLength:63,rules:[{pattern:/^([A-Za-z0-9]([A-Za-z0-9_.-]*[A-Za-z0-9])?)?$/,
problem:"is not a label value",advice:"Use letters, digits, hyphens, underscores and dots, and start and end with a lett\
er or digit"}]}),Ns=50,_n=v(tt(Or,xr).superRefine((s,e)=>{let t=Object.keys(s).length;if(t<=Ns)return;let n=`holds ${t} \
labels`;e.addIssue({code:"custom",params:{problem:n,advice:`Keep it to ${Ns} labels`}})}),{description:"Labels put on ev\
erything that a run of this sync creates in the cluster.",advice:"Map label keys to label values",example:{team:"platfor\
m"},maxProperties:Ns});var $r=P({description:"The branch that the issues are written to; it is made when it is missing.",advice:"Give the short\
 name of a branch",example:"main",maxLength:200,rules:[he,st,{refused:/[ ~^:?*[\\]|@\{|^@$/,problem:"holds characters th\
at a branch name cannot have",advice:"Use letters, digits, hyphens, dots and slashes"},{refused:/\.\.|(^|\/)\.|\.lock(\/|$)|\.$|\/\/|^\/|\/$/,
problem:"has dots or slashes where a branch name cannot have them",advice:"Use single dots and slashes inside the name o\
nly"},{refused:/^(HEAD$|refs\/)/,problem:"is not the short name of a branch",advice:"Give the branch's name without refs\
/heads/"}]}),Er=P({description:"The directory in the repository that the issues are written under, from its root.",advice:"\
Give a directory of the repository",example:"docs/jira",maxLength:500,rules:[he,st,{refused:/(^|\/)\.\.?(\/|$)|%(2[eEfF]|5[cC]|00)/,
problem:'has a "." or ".." or an encoded character in it',advice:"Name the directory from the repository's root"},{refused:/[<>:"|?*\\]|[ .](\/|$)/,
problem:"could not be checked out on every system",advice:'Leave out <>:"|?*\\ and a space or dot at the end of a name'},
{refused:/(^|\/)(\.[gG][iI][tT]|[gG][iI][tT]~[0-9]+)(\/|$)/,problem:"is a place that Git keeps to itself",advice:"Name a\
nother directory"},{refused:/\/\//,problem:"has two slashes in a row",advice:"Put one slash between names"}]});function Os(s,e){
return v(q(s),{description:e,advice:`Use one of ${s.join(", ")}`,example:s[0]})}a(Os,"choice");function Rn(s){return v(G(
{repository:s,branch:$r.default("main"),path:Er.default("/"),format:Os(["yaml","markdown","json"],"The format of an issu\
e's file.").default("yaml"),layout:Os(["flat","sharded"],"Whether a project's issues share one directory or are spread o\
ver many.").default("flat"),relationships:Os(["symlinks","none"],"How links between issues are kept.").default("symlinks"),
prune:v(Ot(),{description:"Whether files of issues that are gone from the target are deleted; by default for projectKey \
and epicKey only.",advice:"Use true or false",example:!0}).optional(),secretRef:vt("The Secret with the Git credentials:\
 username and password, bearerToken, or identity and known_hosts; ca.crt.","git-credentials").optional()}),{description:"\
Where the issues are written.",advice:"Give at least the repository",example:{repository:"https://github.com/example/jir\
a-mirror.git"}})}a(Rn,"destinationSchema");function xs(s){return s.path.replace(/^\//,"").replace(/\/$/,"")}a(xs,"direct\
oryOf");function Ir(s,e){let{target:t,destination:n,fields:i,include:r}=s,o=[["issueKeys",t.issueKeys?.toSorted()??null],["jqlQu\
ery",t.jqlQuery??null],["projectKey",t.projectKey??null],["epicKey",t.epicKey??null],["jira",Lr(e)],["directory",xs(n)],
["format",n.format],["layout",n.layout],["relationships",n.relationships],["fields",i?.toSorted()??null],["include",r?.toSorted()??
null]];return vr("sha256").update(JSON.stringify(o)).digest("hex").slice(0,16)}a(Ir,"configHash");function Lr(s){if(!URL.
canParse(s))return s;let{origin:e,pathname:t}=new URL(s);return`${e}${t.replace(/\/+$/,"")}`}a(Lr,"normalized");var Cr={description:"The key of a Jira project: all its issues are mirrored.",advice:"Use capital letters, digits and un\
derscores",example:"ABC",maxLength:200,rules:[{pattern:/^[A-Z][A-Z0-9_]*$/,problem:"is not a Jira project key",advice:"U\
se capital letters, digits and underscores"}]},jn={description:"The key of a Jira issue.",advice:"Write the project key,\
 a hyphen and a number",example:"ABC-123",maxLength:220,rules:[{pattern:/^[A-Z][A-Z0-9_]*-[1-9][0-9]*$/,problem:"is not \
a Jira issue key",advice:"Write the project key in capitals, a hyphen and a number"}]},$s=100,Mn=P(Cr),Kn=P({...jn,description:"\
The key of an epic: the epic and the issues in it are mirrored."}),It={rule:"self.all(item, self.exists_one(other, other\
 == item))",problem:"holds an item twice",advice:"Name each item once",reason:"FieldValueDuplicate"},Dn=v(Ce(P(jn)).min(
1,{abort:!0}).max($s,{abort:!0}).superRefine(Lt),{description:`The keys of 1 to ${$s} issues.`,advice:`List 1 to ${$s} i\
ssue keys`,example:["ABC-1","ABC-2"],celRules:[It]});function Lt(s,e){for(let[t,n]of s.entries())s.indexOf(n)!==t&&e.addIssue(
{code:"custom",input:n,path:[t],params:{problem:"is in the list twice",advice:"Name it once"}})}a(Lt,"refuseDuplicates");function Be(s){let{description:e,minimum:t,maximum:n,example:i}=s;return v(me().min(t).max(n),{description:e,advice:`Use\
 a whole ${Bn(s)}`,example:i})}a(Be,"wholeNumber");function zn(s){let{description:e,minimum:t,maximum:n,example:i}=s;return v(
An().min(t).max(n),{description:e,advice:`Use a ${Bn(s)}`,example:i})}a(zn,"decimalNumber");function Bn({minimum:s,maximum:e,
unit:t}){return`number ${t===void 0?"":`of ${t} `}from ${s} to ${e}`}a(Bn,"range");var Fn="[A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9])?",Es=String.raw`(?:${Fn}(?:\.${Fn})*|\[[0-9A-Fa-f:.]+\])`,qn="(?::[1-9]\
[0-9]{0,4})?",Un="[A-Za-z0-9_][A-Za-z0-9_.-]*",Pr=String.raw`[^/\\?#\x00-\x20\x7f-\x9f]+`,vs=`(?:/${Pr})+/?`,_r=String.raw`(?:${vs}|[^-/\\?#\x00-\x20\x7f-\x9f][^\\?#\x00-\x20\x7f-\x9f]*)`,
Is=[st,{refused:/[\x00-\x1f\x7f-\x9f]/,problem:"holds a line break or another control character",advice:"Write the addre\
ss as one line of plain text"}],Ls=[...Is,{refused:/^[A-Za-z][A-Za-z0-9+.-]*:\/\/[^/]*:[^/]*@|^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^/]*@|^[^/:@]+:[^/@]*@/,
problem:"holds a user name or password",advice:"Keep credentials in the Secret that spec.destination.secretRef names and\
 write the address without them"},{refused:/[ \\]/,problem:"holds a space or a backslash",advice:"Write the address as t\
he server shows it"},{refused:/[?#]/,problem:"has a query or fragment",advice:"Write the address without what follows th\
e path"},{refused:/(^|[/:])\.\.?(\/|$)|%(2[eEfF]|5[cC]|[01][0-9A-Fa-f]|7[fF])/,problem:'has a "." or ".." in its path, p\
lain or encoded',advice:"Write the full path of the repository"},{pattern:new RegExp(`^(?:https://${Es}${qn}${vs}|ssh://\
(?:${Un}@)?${Es}${qn}${vs}|${Un}@${Es}:${_r})$`),problem:"is not the https or ssh address of a Git repository",advice:'U\
se https://, ssh:// or the short form "git@host:path"'}],Cs={description:"The Git repository that the issues are written\
 to, by https or ssh.",advice:"Give the https or ssh address of a Git repository",example:"https://github.com/example/ji\
ra-mirror.git",maxLength:2048,isSecret:!0,rules:Ls},Rr=/^(\.{0,2}\/|[^-:/][^:/]*(\/|$))/,Jn=P(Cs),Vn=P({...Cs,description:"\
The Git repository that the issues are written to: an https or ssh address, or the path of a local one.",rules:[...Is,...Ls.
map(jr)]});function jr({problem:s,advice:e,...t}){let n={problem:s,advice:e,...t};return{problem:s,advice:e,holds:a(i=>Ps(
i)||Et(i,[n])===void 0,"holds")}}a(jr,"unlessLocal");function Ps(s){return Rr.test(s)}a(Ps,"isLocalPath");function Mr(s,e){
if(s==="")return"The repository is empty.";let t=e==="remote-or-local"&&Ps(s)?Is:Ls,n=Et(s,t);return n===void 0?null:`Th\
e repository ${n.problem}. ${n.advice}, such as ${JSON.stringify(Cs.example)}.`}a(Mr,"repositoryProblem");var Kr=["JAN","FEB","MAR","APR","MAY","JUN","JUL","AUG","SEP","OCT","NOV","DEC"],Dr=["SUN","MON","TUE","WED","THU","FRI",
"SAT"],Gn=[{number:"[0-5]?[0-9]",names:[],first:0,highest:59,step:"[1-9]|[1-5][0-9]"},{number:"[01]?[0-9]|2[0-3]",names:[],
first:0,highest:23,step:"[1-9]|1[0-9]|2[0-3]"},{number:"0?[1-9]|[12][0-9]|3[01]",names:[],first:1,highest:31,step:"[1-9]\
|[12][0-9]|3[01]"},{number:"0?[1-9]|1[0-2]",names:Kr,first:1,highest:12,step:"[1-9]|1[0-2]"},{number:"[0-7]",names:Dr,first:0,
highest:7,step:"[1-7]"}];function _s(s){return[...s].map(e=>`[${e}${e.toLowerCase()}]`).join("")}a(_s,"anyCase");function zr({
number:s,names:e,step:t}){let n=`(?:${[s,...e.map(_s)].join("|")})`,i=String.raw`(?:\*|${n}(?:-${n})?)(?:/(?:${t}))?`;return`${i}\
(?:,${i})*`}a(zr,"fieldPattern");var Br=new RegExp(`^(?:@(?:hourly|daily|weekly|monthly|yearly)|${Gn.map(zr).join("[ \\t]\
+")})$`);function Fr(s){let[e,t]=[Math.floor(s/10),s%10];return[...e>0?[`[0-${e-1}]?[0-9]`]:[],...t>0?[`${e===0?"0?":e}[\
0-${t-1}]`]:[]].join("|")}a(Fr,"numbersBelow");function qr({highest:s,names:e,first:t}){return Array.from({length:s-t},(i,r)=>{
let o=t+1+r,l=e[o-t],c=[`${o<10?"0?":""}${o}`,...l===void 0?[]:[_s(l)]],f=[Fr(o),...e.slice(0,o-t).map(_s)];return`(?:${c.
join("|")})-(?:${f.join("|")})`}).join("|")}a(qr,"fallingRange");var Ur=Gn.map((s,e)=>`(?:[^ \\t]+[ \\t]+){${e}}(?:[^ \\t\
]*,)?(?:${qr(s)})(?:[/, \\t]|$)`),Hn=P({description:"When to sync: a cron expression of five fields, or @hourly, @daily,\
 @weekly, @monthly, @yearly.",advice:"Use five cron fields or @daily",example:"0 */6 * * *",maxLength:200,rules:[{refused:/^(CRON_)?TZ=/,
problem:"names a time zone",advice:"Put the zone in spec.timeZone and the five cron fields here"},{pattern:Br,problem:"i\
s not a cron schedule",advice:"Use five fields (minute, hour, day of month, month, day of week) or @hourly, @daily, @wee\
kly, @monthly, @yearly"},{refused:new RegExp(`^(?:${Ur.join("|")})`),problem:"has a range that falls",advice:"Write the \
smaller value first, or two ranges",example:"0 22-23,0-5 * * *"}]}),Wn=P({description:"The IANA time zone of the schedul\
e; UTC when it is missing.",advice:"Use an IANA time zone",example:"Europe/Berlin",maxLength:64,rules:[{pattern:/^[A-Z][A-Za-z0-9_+-]*(\/[A-Z][A-Za-z0-9_+-]*)*$/,
problem:"is not the name of a time zone",advice:"Use an IANA time zone"},{refused:/^Local$/,problem:"is not the name of \
a time zone",advice:"Use an IANA time zone"},{holds:Jr,cel:"timestamp('2026-01-01T00:00:00Z').getHours(self) >= 0",problem:"\
is not a time zone that is known here",advice:"Use an IANA time zone"}]});function Jr(s){try{let e=new Intl.DateTimeFormat(
"en",{timeZone:s}).resolvedOptions().timeZone;return e===s||e.toLowerCase()!==s.toLowerCase()}catch{return!1}}a(Jr,"isKn\
ownTimeZone");var Rs="Give the base address of Jira",Yn=P({description:"The base address of Jira, with its context path; the Secret's \
base-url when it is missing.",advice:Rs,example:"https://example.atlassian.net",maxLength:2048,isSecret:!0,rules:[he,{refused:/^[^/]*:\/\/[^/]*@/,
problem:"holds a user name or password",advice:"Keep credentials in the Secret that spec.source.secretRef names and writ\
e the address without them"},{refused:/[?#]/,problem:"has a query or fragment",advice:"Write the address without what fo\
llows the path"},{refused:/\/\.\.?(\/|$)|%(2[eEfF]|5[cC]|[01][0-9A-Fa-f]|7[fF])/,problem:'has a "." or ".." in its path,\
 plain or encoded',advice:Rs},{pattern:/^https?:\/\/([A-Za-z0-9]([A-Za-z0-9_.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\])(:[1-9][0-9]{0,4})?(\/[^/\\ ]+)*\/?$/,
problem:"is not an http or https address",advice:Rs}]});import{createHash as Vr}from"node:crypto";var Zn=20,Ct=String.raw`\\[^\n]`,Xn=`"(?:[^"\\\\]|${Ct})*"|'(?:[^'\\\\]|${Ct})*'`;function Qn(s){return new RegExp(`^(?:${s}\
|${Ct}|${Xn})*$`)}a(Qn,"query");function ei(s){let e=String.raw`[^"'\\()]|${Ct}|${Xn}`;return s===0?`(?:${e})*`:String.raw`(?:${e}|\(${ei(
s-1)}\))*`}a(ei,"balanced");var ti=P({description:"A JQL query: the issues that it finds are mirrored.",advice:"Write a \
JQL query",example:"project = ABC AND updated >= -6h",maxLength:1e4,rules:[{pattern:/[^ ]/,problem:"is blank",advice:"Wr\
ite a JQL query"},{...he,advice:'Write the query on one line (in YAML, ">-" folds several lines into one)'},{pattern:Qn(
String.raw`[^"'\\]`),problem:"has a quote that is not closed",advice:"Close every quote, and write a backslash before a \
quote inside quotes",example:'summary ~ "a \\"quoted\\" word"'},{pattern:Qn(String.raw`[^"'\\;]`),problem:"has a semicol\
on outside quotes, which JQL does not know",advice:"Put text with a semicolon in quotes",example:'summary ~ "a; b"'},{pattern:new RegExp(
`^${ei(Zn)}$`),problem:`has parentheses that do not match (or are nested deeper than ${Zn})`,advice:"Close every parenth\
esis",example:"project = ABC AND (status = Open OR assignee = currentUser())"}]});var Ne=["issueKeys","jqlQuery","projectKey","epicKey"],Pt=["single","batch","jql","incremental"],js={projectKey:"ABC"},Ms=`\
Give exactly one of ${Ne.join(", ")}`,ni=v(G({issueKeys:Dn.optional(),jqlQuery:ti.optional(),projectKey:Mn.optional(),epicKey:Kn.
optional()}).superRefine((s,e)=>{let t=Ne.filter(i=>s[i]!==void 0);if(t.length===1)return;let n=t.length===0?"names noth\
ing to sync":`names ${t.join(" and ")}`;e.addIssue({code:"custom",params:{problem:n,advice:Ms,example:js}})},{when:a(({issues:s})=>s.
length===0,"when")}),{description:"Which issues to mirror: exactly one of issueKeys, jqlQuery, projectKey and epicKey.",
advice:Ms,example:js,celRules:[{rule:`[${Ne.map(s=>`has(self.${s})`).join(", ")}].exists_one(isGiven, isGiven)`,problem:"\
names nothing to sync, or more than one thing",advice:Ms,example:js}]});function Ds(s){if(s.issueKeys!==void 0)return{kind:"\
issues",issueKeys:s.issueKeys};if(s.jqlQuery!==void 0)return{kind:"jql",jqlQuery:s.jqlQuery};if(s.projectKey!==void 0)return{
kind:"project",projectKey:s.projectKey};if(s.epicKey!==void 0)return{kind:"epic",epicKey:s.epicKey};throw Tn("InvalidSpe\
c",`spec.target names nothing to sync. Give exactly one of ${Ne.join(", ")}.`)}a(Ds,"selectionOf");var it={single:["issu\
eKeys"],batch:["issueKeys","projectKey","epicKey"],jql:["jqlQuery"],incremental:Ne};function ii(s,e){let t=Ne.find(i=>e[i]!==
void 0);if(t===void 0)return null;if(!it[s].includes(t)){let i=it[s].join(" or ");return{problem:`does not take ${t}`,advice:`\
Use ${i}, or the syncType ${ai(e)}`}}let n=e.issueKeys?.length??0;return s==="single"&&n!==1?{problem:`takes one issue k\
ey, not ${n}`,advice:"Name one issue, or use the syncType batch"}:null}a(ii,"misfit");var ri=[...Pt.filter(s=>it[s].length<
Ne.length).map(s=>{let e=Ne.filter(n=>!it[s].includes(n)),t=e.map(n=>`has(self.target.${n})`).join(" || ");return{rule:`\
self.syncType != '${s}' || !(${t})`,fieldPath:".syncType",problem:`${s} does not take ${e.join(" or ")}`,advice:`Use ${it[s].
join(" or ")}, or another syncType`}}),{rule:"self.syncType != 'single' || !has(self.target.issueKeys) || self.target.is\
sueKeys.size() < 2",fieldPath:".syncType",problem:"single takes one issue key",advice:"Name one issue, or use the syncTy\
pe batch"}],oi=["projectKey","epicKey"].map(s=>({rule:[`!has(oldSelf.target.${s})`,`(has(self.target.${s}) && self.targe\
t.${s} == oldSelf.target.${s})`].join(" || "),fieldPath:`.target.${s}`,reason:"FieldValueForbidden",problem:"cannot be c\
hanged, because what was mirrored before would be deleted or grow stale",advice:"Make a JIRASync of its own for another \
target"}));function ai(s){return s.jqlQuery!==void 0?"jql":s.issueKeys?.length===1?"single":"batch"}a(ai,"syncTypeOf");function Gr(s){
let e=Ds(s);switch(e.kind){case"issues":{let[t,...n]=e.issueKeys;return n.length===0?`issue ${t}`:`${n.length+1} issue k\
eys`}case"jql":return`JQL query ${Hr(e.jqlQuery)}`;case"project":return`project ${e.projectKey}`;case"epic":return`epic ${e.
epicKey}`;default:return e}}a(Gr,"describeTarget");function Hr(s){let e=[...s];return e.length<=60?s:`${e.slice(0,59).join(
"")}\u2026`}a(Hr,"shortened");function Wr(s){let e=Ds(s);switch(e.kind){case"issues":return`issues-${Ks(e.issueKeys.toSorted().
join(","))}`;case"jql":return`jql-${Ks(e.jqlQuery)}`;case"project":return si("project",e.projectKey);case"epic":return si(
"epic",e.epicKey);default:return e}}a(Wr,"defaultName");var Yr=/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/;function si(s,e){let t=`${s}\
-${e.toLowerCase().replaceAll("_","-")}`;return Yr.test(t)&&t.length<=nt?t:`${s}-${Ks(e)}`}a(si,"keyName");function Ks(s){
return Vr("sha256").update(s).digest("hex").slice(0,8)}a(Ks,"digest");var Zr=v(G({url:Yn.optional(),secretRef:vt("The Secret with the Jira credentials: base-url, email, pat.","jira-credentia\
ls")}),{description:"Which Jira to read; without it, the Jira that the operator or the command is set up for.",advice:"N\
ame the Secret with the Jira credentials",example:{secretRef:{name:"jira-credentials"}}}),Qr=250,Xr=v(Ce(P({description:"\
A custom field, by its name or id.",advice:"Name a custom field or give its id",example:"Story Points",maxLength:255,rules:[
he,{pattern:/[^ ]/,problem:"is blank",advice:"Name a custom field or give its id"}]})).max(Qr,{abort:!0}).superRefine(Lt),
{description:"The custom fields to keep, by name or id; all of them when it is missing.",advice:"List custom fields by n\
ame or id",example:["Story Points","customfield_10010"],celRules:[It]}),_t=["comments","worklogs","attachments","changel\
og"],eo=v(Ce(v(q(_t),{description:"A list that belongs to an issue.",advice:`Use one of ${_t.join(", ")}`,example:"comme\
nts"})).max(_t.length,{abort:!0}).superRefine(Lt),{description:"Which of an issue's lists to fetch whole.",advice:`List \
some of ${_t.join(", ")}`,example:["comments"],celRules:[It]}),to=v(G({maxRetries:Be({description:"How often a failed ru\
n is tried again.",minimum:0,maximum:10,example:3}).default(3),backoffMultiplier:zn({description:"How much longer each w\
ait is than the one before.",minimum:1,maximum:10,example:2}).default(2),initialDelay:Be({description:"The wait before t\
he first retry, in seconds.",unit:"seconds",minimum:1,maximum:3600,example:30}).default(30)}),{description:"How a run th\
at failed for a passing reason is tried again.",advice:"Give maxRetries, backoffMultiplier or initialDelay",example:{maxRetries:3}}),
so=v(G({maxFailedIssues:Be({description:"How many issues may fail before the run counts as failed.",minimum:0,maximum:1e6,
example:0}).default(0)}),{description:"When failed issues fail the run.",advice:"Give maxFailedIssues",example:{maxFailedIssues:5}}),
no={syncType:v(q(Pt),{description:"single, batch and jql mirror all that the target names; incremental asks only for wha\
t changed.",advice:`Use one of ${Pt.join(", ")}`,example:"batch"}),target:ni,source:Zr.optional(),fields:Xr.optional(),include:eo.
optional(),schedule:Hn.optional(),timeZone:Wn.optional(),suspend:v(Ot(),{description:"Whether no new run is started.",advice:"\
Use true or false",example:!0}).default(!1),priority:v(q(["low","normal","high","urgent"]),{description:"Which runs go f\
irst when not all can run at once.",advice:"Use one of low, normal, high, urgent",example:"normal"}).default("normal"),timeout:Be(
{description:"How long a run may take, in seconds.",unit:"seconds",minimum:60,maximum:7200,example:1800}).default(1800),
retryPolicy:to.prefault({}),failurePolicy:so.prefault({}),labels:_n.optional(),executor:v(q(["Operator","Job","External"]),
{description:"Who runs the sync: the operator itself, a Job, or something outside such as a CI workflow.",advice:"Use on\
e of Operator, Job, External",example:"Operator"}).default("Operator"),ttlSecondsAfterFinished:Be({description:"How long\
 a finished JIRASync without a schedule is kept, in seconds; for ever when it is missing.",unit:"seconds",minimum:0,maximum:2147483647,
example:86400}).optional()};function li(s){return v(G({...no,destination:Rn(s)}).superRefine((e,t)=>{let n=ii(e.syncType,
e.target);n!==null&&t.addIssue({code:"custom",path:["syncType"],input:e.syncType,params:n})},{when:a(({issues:e})=>!e.some(
({path:t})=>t===void 0||t.length===0||io(t[0])),"when")}),{description:"What to mirror, where to, and when.",advice:"Giv\
e syncType, target and destination",example:{syncType:"batch",target:{projectKey:"ABC"}},celRules:[...ri,...oi]})}a(li,"\
specSchema");function io(s){return s==="syncType"||s==="target"}a(io,"decidesFit");var Pe=li(Jn),Rt=li(Vn);function ro(s){
return s.destination.prune??(s.target.projectKey!==void 0||s.target.epicKey!==void 0)}a(ro,"pruneOf");var ci=["Pending","Scheduled","Running","Completed","Failed","Cancelled"],fi=["connect","discover-issues","sync-issues",
"push-changes"],ui=["Ready","Processing","Progressing","Failed","Reconciling","Stalled"],pi=["Healthy","Degraded","Unhea\
lthy","Starting","Unknown"],di=32768,zs=L().max(di);function Ae(s){return In.datetime({offset:!0}).describe(s)}a(Ae,"tim\
e");function X(s){return me().min(0).describe(s)}a(X,"count");var oo=Z({percentage:me().min(0).max(100).describe("floor(\
processed / total * 100), at most 99 until the push is acknowledged."),percentageText:L().max(4).optional().describe('Th\
e percentage as a column shows it, such as "65%".'),currentOperation:q(fi).optional().describe("The operation that the r\
un is in, or ended in."),totalOperations:X("How many operations a run has."),completedOperations:X("How many of them are\
 done."),estimatedCompletion:Ae("When the issues will be written, at the present rate.").optional(),stage:zs.optional().
describe("What is being done, as a person would say it."),processingRate:L().regex(/^[0-9]+(\.[0-9]+)?\/s$/).optional().
describe('Issues per second, smoothed over about 15 seconds, such as "12.5/s".'),rateSample:Z({time:Ae("When it began."),
processedIssues:X("How many issues were processed by then.")}).optional().describe("Where the present measurement of the\
 rate began.")}).describe("How far the present or last run is."),ao=Z({startTime:Ae("When the present or last run began.").
optional(),totalIssues:X("The issues that the run found."),processedIssues:X("The issues that are done, successfulIssues\
 and failedIssues together."),successfulIssues:X("The issues that were mirrored, createdIssues, updatedIssues and unchan\
gedIssues together."),failedIssues:X("The issues that could not be mirrored."),issues:L().describe('Processed and total \
issues, such as "98/150".'),createdIssues:X("The issues whose file is new."),updatedIssues:X("The issues whose file was \
changed."),deletedIssues:X("The issues whose file was deleted."),unchangedIssues:X("The issues whose file was as it shou\
ld be."),lastSyncTime:Ae("When a run last completed.").optional(),configHash:L().optional().describe("A digest of what d\
ecides which bytes land where; another one makes the next run a full one."),operationID:L().optional().describe("Names t\
he run in logs and in the commit's Jirasync-Operation trailer."),commit:L().optional().describe("The last commit that a \
run pushed."),healthStatus:q(pi).describe("How the sync is, in one word.")}).describe("The counts of the present or last\
 run, and what the runs before it left."),lo=Z({type:q(ui).describe("Which condition it is."),status:q(["True","False","\
Unknown"]).describe("Whether it holds."),reason:L().max(1024).regex(/^[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?$/).describe(
"Why, in one word for programs."),message:zs.describe("Why, as a person would say it."),observedGeneration:me().min(-1).
describe("The metadata.generation that it was found for."),lastTransitionTime:Ae("When its status last changed.")}).describe(
"One aspect of where the sync stands."),rt=Z({phase:q(ci).default("Pending").describe("Where the sync stands."),observedGeneration:me().
min(-1).default(-1).describe("The metadata.generation of the spec that this status is about; -1 before anything has look\
ed at it."),progress:oo.optional(),syncState:ao.optional(),lastError:zs.optional().describe('The reason and message of t\
he last failure, such as "NotFound: \u2026".'),retryCount:X("How often the present or last run was tried again.").optional(),
nextSyncTime:Ae("When the next scheduled run starts.").optional(),lastHandledRequest:L().optional().describe("The value \
of the annotation sync.jira.io/requestedAt that was last acted on."),jobRef:Z({name:L().describe("The Job's name."),namespace:L().
describe("The Job's namespace."),uid:L().optional().describe("The Job's uid.")}).optional().describe("The Job that runs \
or ran the sync."),executor:Z({kind:q(["Operator","Job","External"]).describe("What it is."),id:L().describe("Tells it f\
rom others of its kind, such as the name of its pod."),url:L().optional().describe("Where to see it at work, such as the\
 page of a workflow run."),lastHeartbeat:Ae("When it last showed that it is alive.").optional()}).optional().describe("W\
ho runs or ran the sync."),conditions:Ce(lo).default([]).meta({description:"Where the sync stands, as kubectl wait, Flux\
 and Argo CD read it.","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["type"]}),lastStatusUpdate:Ae("When \
this status was last changed.").optional()}).describe("What was seen of the sync, written by whoever runs it.");var _e="sync.jira.io/v1alpha1",Oe="JIRASync",co=v(xt({name:Cn,namespace:Pn.optional(),generation:me().optional(),uid:L().
optional(),resourceVersion:L().optional(),annotations:tt(L(),L()).optional(),labels:tt(L(),L()).optional()}),{description:"\
Kubernetes metadata.",advice:"Give the sync a name",example:{name:"project-abc"}});function mi(s){return v(G({apiVersion:v(
ks(_e),{description:"The API version.",advice:`Use ${_e}`,example:_e}),kind:v(ks(Oe),{description:"The kind.",advice:`Us\
e ${Oe}`,example:Oe}),metadata:co,spec:s,status:rt.optional()}),{description:"A sync of Jira issues into a Git repositor\
y.",advice:"Give apiVersion, kind, metadata and spec",example:{apiVersion:_e,kind:Oe}})}a(mi,"jiraSyncSchema");var ot=mi(
Pe),hi=mi(Rt);var fo=xt({type:L()});function Bs(s){let{$schema:e,...t}=Nn(s,{io:"input",override:a(({zodSchema:n,jsonSchema:i})=>uo(i,
n),"override")});return fo.parse(t)}a(Bs,"structuralSchema");function uo(s,e){s.additionalProperties===!1&&delete s.additionalProperties,
delete s.propertyNames,s.format==="date-time"&&delete s.pattern,s.minimum===Number.MIN_SAFE_INTEGER&&delete s.minimum,s.
maximum===Number.MAX_SAFE_INTEGER&&delete s.maximum;let t=Te(e);if(t===void 0)return;let{description:n,minLength:i,maxLength:r,
maxProperties:o}=t,l=po(t,e);Object.assign(s,{description:n},i===void 0||i===0?{}:{minLength:i},r===void 0?{}:{maxLength:r},
o===void 0?{}:{maxProperties:o},l.length===0?{}:{"x-kubernetes-validations":l})}a(uo,"adapt");function po(s,e){let t=e instanceof
$t?Te(e.keyType):void 0;return[...t===void 0?[]:ho(t),...yi(s,"self"),...(s.celRules??[]).map(mo)]}a(po,"validationRules");
function mo({rule:s,fieldPath:e,reason:t,...n}){return{rule:s,message:ze(n),...e===void 0?{}:{fieldPath:e},...t===void 0?
{}:{reason:t}}}a(mo,"groupRule");function ho(s){return[{rule:`key.size() <= ${s.maxLength}`,message:`has a key that is t\
oo long. ${s.advice}.`},...yi(s,"key").map(({rule:t,message:n})=>({rule:t,message:`has a key that ${n}`}))].map(({rule:t,
message:n})=>({rule:`self.all(key, ${t})`,message:n}))}a(ho,"keyRules");function yi({rules:s=[],example:e},t){return s.flatMap(
n=>{let i=yo(n,t);return i===void 0?[]:[{rule:i,message:ze({...n,example:n.example??e})}]})}a(yi,"textRules");function yo(s,e){
return"pattern"in s?`${e}.matches(${JSON.stringify(s.pattern.source)})`:"refused"in s?`!${e}.matches(${JSON.stringify(s.
refused.source)})`:s.cel}a(yo,"celOf");var[gi="",go=""]=_e.split("/"),bi="jirasyncs",bo=[{name:"Type",type:"string",jsonPath:".spec.syncType",description:"What\
 kind of sync it is"},{name:"Phase",type:"string",jsonPath:".status.phase",description:"Where the sync stands"},{name:"P\
rogress",type:"string",jsonPath:".status.progress.percentageText",description:"How much of the present or last run is do\
ne"},{name:"Issues",type:"string",jsonPath:".status.syncState.issues",description:"Issues that are processed, and all of\
 them"},{name:"Operation",type:"string",jsonPath:".status.progress.currentOperation",description:"What the run is doing"},
{name:"Retries",type:"integer",jsonPath:".status.retryCount",description:"How often the run was tried again"},{name:"Rep\
ository",type:"string",jsonPath:".spec.destination.repository",description:"Where the issues are written",priority:1},{name:"\
Last Sync",type:"date",jsonPath:".status.syncState.lastSyncTime",description:"How long ago a run last completed",priority:1},
{name:"Commit",type:"string",jsonPath:".status.syncState.commit",description:"The last commit that was pushed",priority:1},
{name:"Error",type:"string",jsonPath:".status.lastError",description:"Why the run failed",priority:1},{name:"Age",type:"\
date",jsonPath:".metadata.creationTimestamp",description:"How old the resource is"}],So=[".spec.syncType",".spec.executo\
r",".spec.suspend",".spec.target.projectKey",".spec.destination.repository",".status.phase"];function wo(){return{apiVersion:"\
apiextensions.k8s.io/v1",kind:"CustomResourceDefinition",metadata:{name:`${bi}.${gi}`},spec:{group:gi,scope:"Namespaced",
names:{kind:Oe,listKind:`${Oe}List`,plural:bi,singular:"jirasync",shortNames:["js","jsync"],categories:["jira"]},versions:[
{name:go,served:!0,storage:!0,schema:{openAPIV3Schema:ko()},subresources:{status:{}},selectableFields:So.map(s=>({jsonPath:s})),
additionalPrinterColumns:bo}]}}}a(wo,"crd");function ko(){let{description:s="",...e}=Bs(Z({spec:Pe,status:rt.prefault({})}));
return{type:"object",description:Te(ot)?.description??s,required:["spec"],properties:{apiVersion:{type:"string",description:"\
The version of this representation of the object."},kind:{type:"string",description:"The kind of the object."},metadata:{
type:"object",properties:{name:{type:"string",maxLength:nt}}},...e.properties}}}a(ko,"rootSchema");var jt=Symbol.for("yaml.alias"),Mt=Symbol.for("yaml.document"),te=Symbol.for("yaml.map"),Fs=Symbol.for("yaml.pair"),H=Symbol.
for("yaml.scalar"),ye=Symbol.for("yaml.seq"),B=Symbol.for("yaml.node.type"),F=a(s=>!!s&&typeof s=="object"&&s[B]===jt,"i\
sAlias"),se=a(s=>!!s&&typeof s=="object"&&s[B]===Mt,"isDocument"),U=a(s=>!!s&&typeof s=="object"&&s[B]===te,"isMap"),$=a(
s=>!!s&&typeof s=="object"&&s[B]===Fs,"isPair"),N=a(s=>!!s&&typeof s=="object"&&s[B]===H,"isScalar"),J=a(s=>!!s&&typeof s==
"object"&&s[B]===ye,"isSeq");function I(s){if(s&&typeof s=="object")switch(s[B]){case te:case ye:return!0}return!1}a(I,"\
isCollection");function E(s){if(s&&typeof s=="object")switch(s[B]){case jt:case te:case H:case ye:return!0}return!1}a(E,
"isNode");var Kt=a(s=>(N(s)||I(s))&&!!s.anchor,"hasAnchor");var V=Symbol("break visit"),Si=Symbol("skip children"),le=Symbol("remove node");function W(s,e){let t=wi(e);se(s)?Fe(null,
s.contents,t,Object.freeze([s]))===le&&(s.contents=null):Fe(null,s,t,Object.freeze([]))}a(W,"visit");W.BREAK=V;W.SKIP=Si;
W.REMOVE=le;function Fe(s,e,t,n){let i=ki(s,e,t,n);if(E(i)||$(i))return Ti(s,n,i),Fe(s,i,t,n);if(typeof i!="symbol"){if(I(
e)){n=Object.freeze(n.concat(e));for(let r=0;r<e.items.length;++r){let o=Fe(r,e.items[r],t,n);if(typeof o=="number")r=o-
1;else{if(o===V)return V;o===le&&(e.items.splice(r,1),r-=1)}}}else if($(e)){n=Object.freeze(n.concat(e));let r=Fe("key",
e.key,t,n);if(r===V)return V;r===le&&(e.key=null);let o=Fe("value",e.value,t,n);if(o===V)return V;o===le&&(e.value=null)}}
return i}a(Fe,"visit_");async function Dt(s,e){let t=wi(e);se(s)?await qe(null,s.contents,t,Object.freeze([s]))===le&&(s.
contents=null):await qe(null,s,t,Object.freeze([]))}a(Dt,"visitAsync");Dt.BREAK=V;Dt.SKIP=Si;Dt.REMOVE=le;async function qe(s,e,t,n){
let i=await ki(s,e,t,n);if(E(i)||$(i))return Ti(s,n,i),qe(s,i,t,n);if(typeof i!="symbol"){if(I(e)){n=Object.freeze(n.concat(
e));for(let r=0;r<e.items.length;++r){let o=await qe(r,e.items[r],t,n);if(typeof o=="number")r=o-1;else{if(o===V)return V;
o===le&&(e.items.splice(r,1),r-=1)}}}else if($(e)){n=Object.freeze(n.concat(e));let r=await qe("key",e.key,t,n);if(r===V)
return V;r===le&&(e.key=null);let o=await qe("value",e.value,t,n);if(o===V)return V;o===le&&(e.value=null)}}return i}a(qe,
"visitAsync_");function wi(s){return typeof s=="object"&&(s.Collection||s.Node||s.Value)?Object.assign({Alias:s.Node,Map:s.
Node,Scalar:s.Node,Seq:s.Node},s.Value&&{Map:s.Value,Scalar:s.Value,Seq:s.Value},s.Collection&&{Map:s.Collection,Seq:s.Collection},
s):s}a(wi,"initVisitor");function ki(s,e,t,n){if(typeof t=="function")return t(s,e,n);if(U(e))return t.Map?.(s,e,n);if(J(
e))return t.Seq?.(s,e,n);if($(e))return t.Pair?.(s,e,n);if(N(e))return t.Scalar?.(s,e,n);if(F(e))return t.Alias?.(s,e,n)}
a(ki,"callVisitor");function Ti(s,e,t){let n=e[e.length-1];if(I(n))n.items[s]=t;else if($(n))s==="key"?n.key=t:n.value=t;else if(se(
n))n.contents=t;else{let i=F(n)?"alias":"scalar";throw new Error(`Cannot replace node with ${i} parent`)}}a(Ti,"replaceN\
ode");var To={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},No=a(s=>s.replace(/[!,[\]{}]/g,e=>To[e]),"escapeTag\
Name"),ce=class s{static{a(this,"Directives")}constructor(e,t){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign(
{},s.defaultYaml,e),this.tags=Object.assign({},s.defaultTags,t)}clone(){let e=new s(this.yaml,this.tags);return e.docStart=
this.docStart,e}atDocument(){let e=new s(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;
break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:s.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign(
{},s.defaultTags);break}return e}add(e,t){this.atNextDocument&&(this.yaml={explicit:s.defaultYaml.explicit,version:"1.1"},
this.tags=Object.assign({},s.defaultTags),this.atNextDocument=!1);let n=e.trim().split(/[ \t]+/),i=n.shift();switch(i){case"\
%TAG":{if(n.length!==2&&(t(0,"%TAG directive should contain exactly two parts"),n.length<2))return!1;let[r,o]=n;return this.
tags[r]=o,!0}case"%YAML":{if(this.yaml.explicit=!0,n.length!==1)return t(0,"%YAML directive should contain exactly one p\
art"),!1;let[r]=n;if(r==="1.1"||r==="1.2")return this.yaml.version=r,!0;{let o=/^\d+\.\d+$/.test(r);return t(6,`Unsuppor\
ted YAML version ${r}`,o),!1}}default:return t(0,`Unknown directive ${i}`,!0),!1}}tagName(e,t){if(e==="!")return"!";if(e[0]!==
"!")return t(`Not a valid tag: ${e}`),null;if(e[1]==="<"){let o=e.slice(2,-1);return o==="!"||o==="!!"?(t(`Verbatim tags\
 aren't resolved, so ${e} is invalid.`),null):(e[e.length-1]!==">"&&t("Verbatim tags must end with a >"),o)}let[,n,i]=e.
match(/^(.*!)([^!]*)$/s);i||t(`The ${e} tag has no suffix`);let r=this.tags[n];if(r)try{return r+decodeURIComponent(i)}catch(o){
return t(String(o)),null}return n==="!"?e:(t(`Could not resolve tag: ${e}`),null)}tagString(e){for(let[t,n]of Object.entries(
this.tags))if(e.startsWith(n))return t+No(e.substring(n.length));return e[0]==="!"?e:`!<${e}>`}toString(e){let t=this.yaml.
explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],n=Object.entries(this.tags),i;if(e&&n.length>0&&E(e.contents)){let r={};
W(e.contents,(o,l)=>{E(l)&&l.tag&&(r[l.tag]=!0)}),i=Object.keys(r)}else i=[];for(let[r,o]of n)r==="!!"&&o==="tag:yaml.or\
g,2002:"||(!e||i.some(l=>l.startsWith(o)))&&t.push(`%TAG ${r} ${o}`);return t.join(`
`)}};ce.defaultYaml={explicit:!1,version:"1.2"};ce.defaultTags={"!!":"tag:yaml.org,2002:"};function zt(s){if(/[\x00-\x19\s,[\]{}]/.test(s)){let t=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(s)}`;throw new Error(t)}return!0}a(zt,"anchorIsValid");function qs(s){let e=new Set;return W(s,{Value(t,n){n.anchor&&
e.add(n.anchor)}}),e}a(qs,"anchorNames");function Us(s,e){for(let t=1;;++t){let n=`${s}${t}`;if(!e.has(n))return n}}a(Us,
"findNewAnchor");function Ni(s,e){let t=[],n=new Map,i=null;return{onAnchor:a(r=>{t.push(r),i??(i=qs(s));let o=Us(e,i);return i.
add(o),o},"onAnchor"),setAnchors:a(()=>{for(let r of t){let o=n.get(r);if(typeof o=="object"&&o.anchor&&(N(o.node)||I(o.
node)))o.node.anchor=o.anchor;else{let l=new Error("Failed to resolve repeated object (this should not happen)");throw l.
source=r,l}}},"setAnchors"),sourceObjects:n}}a(Ni,"createNodeAnchors");function xe(s,e,t,n){if(n&&typeof n=="object")if(Array.isArray(n))for(let i=0,r=n.length;i<r;++i){let o=n[i],l=xe(s,n,String(
i),o);l===void 0?delete n[i]:l!==o&&(n[i]=l)}else if(n instanceof Map)for(let i of Array.from(n.keys())){let r=n.get(i),
o=xe(s,n,i,r);o===void 0?n.delete(i):o!==r&&n.set(i,o)}else if(n instanceof Set)for(let i of Array.from(n)){let r=xe(s,n,
i,i);r===void 0?n.delete(i):r!==i&&(n.delete(i),n.add(r))}else for(let[i,r]of Object.entries(n)){let o=xe(s,n,i,r);o===void 0?
delete n[i]:o!==r&&(n[i]=o)}return s.call(e,t,n)}a(xe,"applyReviver");function K(s,e,t){if(Array.isArray(s))return s.map((n,i)=>K(n,String(i),t));if(s&&typeof s.toJSON=="function"){if(!t||!Kt(
s))return s.toJSON(e,t);let n={aliasCount:0,count:1,res:void 0};t.anchors.set(s,n),t.onCreate=r=>{n.res=r,delete t.onCreate};
let i=s.toJSON(e,t);return t.onCreate&&t.onCreate(i),i}return typeof s=="bigint"&&!t?.keep?Number(s):s}a(K,"toJS");var $e=class{static{a(this,"NodeBase")}constructor(e){Object.defineProperty(this,B,{value:e})}clone(){let e=Object.create(
Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.range.slice()),e}toJS(e,{
mapAsMap:t,maxAliasCount:n,onAnchor:i,reviver:r}={}){if(!se(e))throw new TypeError("A document argument is required");let o={
anchors:new Map,doc:e,keep:!0,mapAsMap:t===!0,mapKeyWarned:!1,maxAliasCount:typeof n=="number"?n:100},l=K(this,"",o);if(typeof i==
"function")for(let{count:c,res:f}of o.anchors.values())i(f,c);return typeof r=="function"?xe(r,{"":l},"",l):l}};var ge=class extends $e{static{a(this,"Alias")}constructor(e){super(jt),this.source=e,Object.defineProperty(this,"tag",{
set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,t){if(t?.maxAliasCount===0)throw new ReferenceError("\
Alias resolution is disabled");let n;t?.aliasResolveCache?n=t.aliasResolveCache:(n=[],W(e,{Node:a((r,o)=>{(F(o)||Kt(o))&&
n.push(o)},"Node")}),t&&(t.aliasResolveCache=n));let i;for(let r of n){if(r===this)break;r.anchor===this.source&&(i=r)}if(i&&
t){let{anchors:r,doc:o,maxAliasCount:l}=t,c=r.get(i);if(c||(K(i,null,t),c=r.get(i)),c?.res===void 0){let f="This should \
not happen: Alias anchor was not resolved?";throw new ReferenceError(f)}if(l>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=
Bt(o,i,r)),c.count*c.aliasCount>l)){let f="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(
f)}}return i}toJSON(e,t){if(!t)return{source:this.source};let n=this.resolve(t.doc,t);if(!n){let i=`Unresolved alias (th\
e anchor must be set before the alias): ${this.source}`;throw new ReferenceError(i)}return t.anchors.get(n).res}toString(e,t,n){
let i=`*${this.source}`;if(e){if(zt(this.source),e.options.verifyAliasOrder&&!e.anchors.has(this.source)){let r=`Unresol\
ved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(r)}if(e.implicitKey)return`${i} `}return i}};
function Bt(s,e,t){if(F(e)){let n=e.resolve(s),i=t&&n&&t.get(n);return i?i.count*i.aliasCount:0}else if(I(e)){let n=0;for(let i of e.
items){let r=Bt(s,i,t);r>n&&(n=r)}return n}else if($(e)){let n=Bt(s,e.key,t),i=Bt(s,e.value,t);return Math.max(n,i)}return 1}
a(Bt,"getAliasCount");var Ft=a(s=>!s||typeof s!="function"&&typeof s!="object","isScalarValue"),b=class extends $e{static{a(this,"Scalar")}constructor(e){
super(H),this.value=e}toJSON(e,t){return t?.keep?this.value:K(this.value,e,t)}toString(){return String(this.value)}};b.BLOCK_FOLDED=
"BLOCK_FOLDED";b.BLOCK_LITERAL="BLOCK_LITERAL";b.PLAIN="PLAIN";b.QUOTE_DOUBLE="QUOTE_DOUBLE";b.QUOTE_SINGLE="QUOTE_SINGL\
E";var Ao="tag:yaml.org,2002:";function Oo(s,e,t){if(e){let n=t.filter(r=>r.tag===e),i=n.find(r=>!r.format)??n[0];if(!i)throw new Error(
`Tag ${e} not found`);return i}return t.find(n=>n.identify?.(s)&&!n.format)}a(Oo,"findTagObject");function be(s,e,t){if(se(
s)&&(s=s.contents),E(s))return s;if($(s)){let u=t.schema[te].createNode?.(t.schema,null,t);return u.items.push(s),u}(s instanceof
String||s instanceof Number||s instanceof Boolean||typeof BigInt<"u"&&s instanceof BigInt)&&(s=s.valueOf());let{aliasDuplicateObjects:n,
onAnchor:i,onTagObj:r,schema:o,sourceObjects:l}=t,c;if(n&&s&&typeof s=="object"){if(c=l.get(s),c)return c.anchor??(c.anchor=
i(s)),new ge(c.anchor);c={anchor:null,node:null},l.set(s,c)}e?.startsWith("!!")&&(e=Ao+e.slice(2));let f=Oo(s,e,o.tags);
if(!f){if(s&&typeof s.toJSON=="function"&&(s=s.toJSON()),!s||typeof s!="object"){let u=new b(s);return c&&(c.node=u),u}f=
s instanceof Map?o[te]:Symbol.iterator in Object(s)?o[ye]:o[te]}r&&(r(f),delete t.onTagObj);let m=f?.createNode?f.createNode(
t.schema,s,t):typeof f?.nodeClass?.from=="function"?f.nodeClass.from(t.schema,s,t):new b(s);return e?m.tag=e:f.default||
(m.tag=f.tag),c&&(c.node=m),m}a(be,"createNode");function at(s,e,t){let n=t;for(let i=e.length-1;i>=0;--i){let r=e[i];if(typeof r=="number"&&Number.isInteger(r)&&r>=0){let o=[];
o[r]=n,n=o}else n=new Map([[r,n]])}return be(n,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:a(()=>{throw new Error(
"This should not happen, please report a bug.")},"onAnchor"),schema:s,sourceObjects:new Map})}a(at,"collectionFromPath");
var Je=a(s=>s==null||typeof s=="object"&&!!s[Symbol.iterator]().next().done,"isEmptyPath"),Ue=class extends $e{static{a(
this,"Collection")}constructor(e,t){super(e),Object.defineProperty(this,"schema",{value:t,configurable:!0,enumerable:!1,
writable:!0})}clone(e){let t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&
(t.schema=e),t.items=t.items.map(n=>E(n)||$(n)?n.clone(e):n),this.range&&(t.range=this.range.slice()),t}addIn(e,t){if(Je(
e))this.add(t);else{let[n,...i]=e,r=this.get(n,!0);if(I(r))r.addIn(i,t);else if(r===void 0&&this.schema)this.set(n,at(this.
schema,i,t));else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${i}`)}}deleteIn(e){let[t,...n]=e;if(n.
length===0)return this.delete(t);let i=this.get(t,!0);if(I(i))return i.deleteIn(n);throw new Error(`Expected YAML collec\
tion at ${t}. Remaining path: ${n}`)}getIn(e,t){let[n,...i]=e,r=this.get(n,!0);return i.length===0?!t&&N(r)?r.value:r:I(
r)?r.getIn(i,t):void 0}hasAllNullValues(e){return this.items.every(t=>{if(!$(t))return!1;let n=t.value;return n==null||e&&
N(n)&&n.value==null&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(e){let[t,...n]=e;if(n.length===0)return this.has(t);let i=this.
get(t,!0);return I(i)?i.hasIn(n):!1}setIn(e,t){let[n,...i]=e;if(i.length===0)this.set(n,t);else{let r=this.get(n,!0);if(I(
r))r.setIn(i,t);else if(r===void 0&&this.schema)this.set(n,at(this.schema,i,t));else throw new Error(`Expected YAML coll\
ection at ${n}. Remaining path: ${i}`)}}};var Ai=a(s=>s.replace(/^(?!$)(?: $)?/gm,"#"),"stringifyComment");function ee(s,e){return/^\n+$/.test(s)?s.substring(1):e?
s.replace(/^(?! *$)/gm,e):s}a(ee,"indentComment");var fe=a((s,e,t)=>s.endsWith(`
`)?ee(t,e):t.includes(`
`)?`
`+ee(t,e):(s.endsWith(" ")?"":" ")+t,"lineComment");var Js="flow",qt="block",lt="quoted";function ct(s,e,t="flow",{indentAtStart:n,lineWidth:i=80,minContentWidth:r=20,onFold:o,
onOverflow:l}={}){if(!i||i<0)return s;i<r&&(r=0);let c=Math.max(1+r,1+i-e.length);if(s.length<=c)return s;let f=[],m={},
u=i-e.length;typeof n=="number"&&(n>i-Math.max(2,r)?f.push(0):u=i-n);let p,y,g=!1,d=-1,h=-1,w=-1;t===qt&&(d=Oi(s,d,e.length),
d!==-1&&(u=d+c));for(let T;T=s[d+=1];){if(t===lt&&T==="\\"){switch(h=d,s[d+1]){case"x":d+=3;break;case"u":d+=5;break;case"\
U":d+=9;break;default:d+=1}w=d}if(T===`
`)t===qt&&(d=Oi(s,d,e.length)),u=d+e.length+c,p=void 0;else{if(T===" "&&y&&y!==" "&&y!==`
`&&y!=="	"){let A=s[d+1];A&&A!==" "&&A!==`
`&&A!=="	"&&(p=d)}if(d>=u)if(p)f.push(p),u=p+c,p=void 0;else if(t===lt){for(;y===" "||y==="	";)y=T,T=s[d+=1],g=!0;let A=d>
w+1?d-2:h-1;if(m[A])return s;f.push(A),m[A]=!0,u=A+c,p=void 0}else g=!0}y=T}if(g&&l&&l(),f.length===0)return s;o&&o();let k=s.
slice(0,f[0]);for(let T=0;T<f.length;++T){let A=f[T],O=f[T+1]||s.length;A===0?k=`
${e}${s.slice(0,O)}`:(t===lt&&m[A]&&(k+=`${s[A]}\\`),k+=`
${e}${s.slice(A+1,O)}`)}return k}a(ct,"foldFlowLines");function Oi(s,e,t){let n=e,i=e+1,r=s[i];for(;r===" "||r==="	";)if(e<
i+t)r=s[++e];else{do r=s[++e];while(r&&r!==`
`);n=e,i=e+1,r=s[i]}return n}a(Oi,"consumeMoreIndentedLines");var Jt=a((s,e)=>({indentAtStart:e?s.indent.length:s.indentAtStart,lineWidth:s.options.lineWidth,minContentWidth:s.options.
minContentWidth}),"getFoldOptions"),Vt=a(s=>/^(%|---|\.\.\.)/m.test(s),"containsDocumentMarker");function xo(s,e,t){if(!e||
e<0)return!1;let n=e-t,i=s.length;if(i<=n)return!1;for(let r=0,o=0;r<i;++r)if(s[r]===`
`){if(r-o>n)return!0;if(o=r+1,i-o<=n)return!1}return!0}a(xo,"lineLengthOverLimit");function ft(s,e){let t=JSON.stringify(
s);if(e.options.doubleQuotedAsJSON)return t;let{implicitKey:n}=e,i=e.options.doubleQuotedMinMultiLineLength,r=e.indent||
(Vt(s)?"  ":""),o="",l=0;for(let c=0,f=t[c];f;f=t[++c])if(f===" "&&t[c+1]==="\\"&&t[c+2]==="n"&&(o+=t.slice(l,c)+"\\ ",c+=
1,l=c,f="\\"),f==="\\")switch(t[c+1]){case"u":{o+=t.slice(l,c);let m=t.substr(c+2,4);switch(m){case"0000":o+="\\0";break;case"\
0007":o+="\\a";break;case"000b":o+="\\v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"\
2028":o+="\\L";break;case"2029":o+="\\P";break;default:m.substr(0,2)==="00"?o+="\\x"+m.substr(2):o+=t.substr(c,6)}c+=5,l=
c+1}break;case"n":if(n||t[c+2]==='"'||t.length<i)c+=1;else{for(o+=t.slice(l,c)+`

`;t[c+2]==="\\"&&t[c+3]==="n"&&t[c+4]!=='"';)o+=`
`,c+=2;o+=r,t[c+2]===" "&&(o+="\\"),c+=1,l=c+1}break;default:c+=1}return o=l?o+t.slice(l):t,n?o:ct(o,r,lt,Jt(e,!1))}a(ft,
"doubleQuotedString");function Vs(s,e){if(e.options.singleQuote===!1||e.implicitKey&&s.includes(`
`)||/[ \t]\n|\n[ \t]/.test(s))return ft(s,e);let t=e.indent||(Vt(s)?"  ":""),n="'"+s.replace(/'/g,"''").replace(/\n+/g,`\
$&
${t}`)+"'";return e.implicitKey?n:ct(n,t,Js,Jt(e,!1))}a(Vs,"singleQuotedString");function Ve(s,e){let{singleQuote:t}=e.options,
n;if(t===!1)n=ft;else{let i=s.includes('"'),r=s.includes("'");i&&!r?n=Vs:r&&!i?n=ft:n=t?Vs:ft}return n(s,e)}a(Ve,"quoted\
String");var Gs;try{Gs=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Gs=/\n+(?!\n|$)/g}function Ut({comment:s,type:e,value:t},n,i,r){let{blockQuote:o,commentString:l,lineWidth:c}=n.
options;if(!o||/\n[\t ]+$/.test(t))return Ve(t,n);let f=n.indent||(n.forceBlockIndent||Vt(t)?"  ":""),m=o==="literal"?!0:
o==="folded"||e===b.BLOCK_FOLDED?!1:e===b.BLOCK_LITERAL?!0:!xo(t,c,f.length);if(!t)return m?`|
`:`>
`;let u,p;for(p=t.length;p>0;--p){let O=t[p-1];if(O!==`
`&&O!=="	"&&O!==" ")break}let y=t.substring(p),g=y.indexOf(`
`);g===-1?u="-":t===y||g!==y.length-1?(u="+",r&&r()):u="",y&&(t=t.slice(0,-y.length),y[y.length-1]===`
`&&(y=y.slice(0,-1)),y=y.replace(Gs,`$&${f}`));let d=!1,h,w=-1;for(h=0;h<t.length;++h){let O=t[h];if(O===" ")d=!0;else if(O===
`
`)w=h;else break}let k=t.substring(0,w<h?w+1:h);k&&(t=t.substring(k.length),k=k.replace(/\n+/g,`$&${f}`));let A=(d?f?"2":
"1":"")+u;if(s&&(A+=" "+l(s.replace(/ ?[\r\n]+/g," ")),i&&i()),!m){let O=t.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${f}`),x=!1,C=Jt(n,!0);o!=="fold\
ed"&&e!==b.BLOCK_FOLDED&&(C.onOverflow=()=>{x=!0});let S=ct(`${k}${O}${y}`,f,qt,C);if(!x)return`>${A}
${f}${S}`}return t=t.replace(/\n+/g,`$&${f}`),`|${A}
${f}${k}${t}${y}`}a(Ut,"blockString");function $o(s,e,t,n){let{type:i,value:r}=s,{actualString:o,implicitKey:l,indent:c,
indentStep:f,inFlow:m}=e;if(l&&r.includes(`
`)||m&&/[[\]{},]/.test(r))return Ve(r,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.
test(r))return l||m||!r.includes(`
`)?Ve(r,e):Ut(s,e,t,n);if(!l&&!m&&i!==b.PLAIN&&r.includes(`
`))return Ut(s,e,t,n);if(Vt(r)){if(c==="")return e.forceBlockIndent=!0,Ut(s,e,t,n);if(l&&c===f)return Ve(r,e)}let u=r.replace(
/\n+/g,`$&
${c}`);if(o){let p=a(d=>d.default&&d.tag!=="tag:yaml.org,2002:str"&&d.test?.test(u),"test"),{compat:y,tags:g}=e.doc.schema;
if(g.some(p)||y?.some(p))return Ve(r,e)}return l?u:ct(u,c,Js,Jt(e,!1))}a($o,"plainString");function Re(s,e,t,n){let{implicitKey:i,
inFlow:r}=e,o=typeof s.value=="string"?s:Object.assign({},s,{value:String(s.value)}),{type:l}=s;l!==b.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.
test(o.value)&&(l=b.QUOTE_DOUBLE);let c=a(m=>{switch(m){case b.BLOCK_FOLDED:case b.BLOCK_LITERAL:return i||r?Ve(o.value,
e):Ut(o,e,t,n);case b.QUOTE_DOUBLE:return ft(o.value,e);case b.QUOTE_SINGLE:return Vs(o.value,e);case b.PLAIN:return $o(
o,e,t,n);default:return null}},"_stringify"),f=c(l);if(f===null){let{defaultKeyType:m,defaultStringType:u}=e.options,p=i&&
m||u;if(f=c(p),f===null)throw new Error(`Unsupported default string type ${p}`)}return f}a(Re,"stringifyString");function Gt(s,e){let t=Object.assign({blockQuote:!0,commentString:Ai,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,
doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},s.
schema.toStringOptions,e),n;switch(t.collectionStyle){case"block":n=!1;break;case"flow":n=!0;break;default:n=null}return{
anchors:new Set,doc:s,flowCollectionPadding:t.flowCollectionPadding?" ":"",indent:"",indentStep:typeof t.indent=="number"?
" ".repeat(t.indent):"  ",inFlow:n,options:t}}a(Gt,"createStringifyContext");function Eo(s,e){if(e.tag){let i=s.filter(r=>r.
tag===e.tag);if(i.length>0)return i.find(r=>r.format===e.format)??i[0]}let t,n;if(N(e)){n=e.value;let i=s.filter(r=>r.identify?.(
n));if(i.length>1){let r=i.filter(o=>o.test);r.length>0&&(i=r)}t=i.find(r=>r.format===e.format)??i.find(r=>!r.format)}else
n=e,t=s.find(i=>i.nodeClass&&n instanceof i.nodeClass);if(!t){let i=n?.constructor?.name??(n===null?"null":typeof n);throw new Error(
`Tag not resolved for ${i} value`)}return t}a(Eo,"getTagObject");function vo(s,e,{anchors:t,doc:n}){if(!n.directives)return"";
let i=[],r=(N(s)||I(s))&&s.anchor;r&&zt(r)&&(t.add(r),i.push(`&${r}`));let o=s.tag??(e.default?null:e.tag);return o&&i.push(
n.directives.tagString(o)),i.join(" ")}a(vo,"stringifyProps");function Se(s,e,t,n){if($(s))return s.toString(e,t,n);if(F(
s)){if(e.doc.directives)return s.toString(e);if(e.resolvedAliases?.has(s))throw new TypeError("Cannot stringify circular\
 structure without alias nodes");e.resolvedAliases?e.resolvedAliases.add(s):e.resolvedAliases=new Set([s]),s=s.resolve(e.
doc)}let i,r=E(s)?s:e.doc.createNode(s,{onTagObj:a(c=>i=c,"onTagObj")});i??(i=Eo(e.doc.schema.tags,r));let o=vo(r,i,e);o.
length>0&&(e.indentAtStart=(e.indentAtStart??0)+o.length+1);let l=typeof i.stringify=="function"?i.stringify(r,e,t,n):N(
r)?Re(r,e,t,n):r.toString(e,t,n);return o?N(r)||l[0]==="{"||l[0]==="["?`${o} ${l}`:`${o}
${e.indent}${l}`:l}a(Se,"stringify");function xi({key:s,value:e},t,n,i){let{allNullValues:r,doc:o,indent:l,indentStep:c,options:{commentString:f,indentSeq:m,
simpleKeys:u}}=t,p=E(s)&&s.comment||null;if(u){if(p)throw new Error("With simple keys, key nodes cannot have comments");
if(I(s)||!E(s)&&typeof s=="object"){let C="With simple keys, collection cannot be used as a key value";throw new Error(C)}}
let y=!u&&(!s||p&&e==null&&!t.inFlow||I(s)||(N(s)?s.type===b.BLOCK_FOLDED||s.type===b.BLOCK_LITERAL:typeof s=="object"));
t=Object.assign({},t,{allNullValues:!1,implicitKey:!y&&(u||!r),indent:l+c});let g=!1,d=!1,h=Se(s,t,()=>g=!0,()=>d=!0);if(!y&&
!t.inFlow&&h.length>1024){if(u)throw new Error("With simple keys, single line scalar must not span more than 1024 charac\
ters");y=!0}if(t.inFlow){if(r||e==null)return g&&n&&n(),h===""?"?":y?`? ${h}`:h}else if(r&&!u||e==null&&y)return h=`? ${h}`,
p&&!g?h+=fe(h,t.indent,f(p)):d&&i&&i(),h;g&&(p=null),y?(p&&(h+=fe(h,t.indent,f(p))),h=`? ${h}
${l}:`):(h=`${h}:`,p&&(h+=fe(h,t.indent,f(p))));let w,k,T;E(e)?(w=!!e.spaceBefore,k=e.commentBefore,T=e.comment):(w=!1,k=
null,T=null,e&&typeof e=="object"&&(e=o.createNode(e))),t.implicitKey=!1,!y&&!p&&N(e)&&(t.indentAtStart=h.length+1),d=!1,
!m&&c.length>=2&&!t.inFlow&&!y&&J(e)&&!e.flow&&!e.tag&&!e.anchor&&(t.indent=t.indent.substring(2));let A=!1,O=Se(e,t,()=>A=
!0,()=>d=!0),x=" ";if(p||w||k){if(x=w?`
`:"",k){let C=f(k);x+=`
${ee(C,t.indent)}`}O===""&&!t.inFlow?x===`
`&&T&&(x=`

`):x+=`
${t.indent}`}else if(!y&&I(e)){let C=O[0],S=O.indexOf(`
`),j=S!==-1,ke=t.inFlow??e.flow??e.items.length===0;if(j||!ke){let De=!1;if(j&&(C==="&"||C==="!")){let M=O.indexOf(" ");
C==="&"&&M!==-1&&M<S&&O[M+1]==="!"&&(M=O.indexOf(" ",M+1)),(M===-1||S<M)&&(De=!0)}De||(x=`
${t.indent}`)}}else(O===""||O[0]===`
`)&&(x="");return h+=x+O,t.inFlow?A&&n&&n():T&&!A?h+=fe(h,t.indent,f(T)):d&&i&&i(),h}a(xi,"stringifyPair");function Ht(s,e){(s==="debug"||s==="warn")&&console.warn(e)}a(Ht,"warn");var Wt="<<",ne={identify:a(s=>s===Wt||typeof s=="symbol"&&s.description===Wt,"identify"),default:"key",tag:"tag:yaml.org\
,2002:merge",test:/^<<$/,resolve:a(()=>Object.assign(new b(Symbol(Wt)),{addToJSMap:Ws}),"resolve"),stringify:a(()=>Wt,"s\
tringify")},$i=a((s,e)=>(ne.identify(e)||N(e)&&(!e.type||e.type===b.PLAIN)&&ne.identify(e.value))&&s?.doc.schema.tags.some(
t=>t.tag===ne.tag&&t.default),"isMergeKey");function Ws(s,e,t){let n=Ei(s,t);if(J(n))for(let i of n.items)Hs(s,e,i);else if(Array.
isArray(n))for(let i of n)Hs(s,e,i);else Hs(s,e,n)}a(Ws,"addMergeToJSMap");function Hs(s,e,t){let n=Ei(s,t);if(!U(n))throw new Error(
"Merge sources must be maps or map aliases");let i=n.toJSON(null,s,Map);for(let[r,o]of i)e instanceof Map?e.has(r)||e.set(
r,o):e instanceof Set?e.add(r):Object.prototype.hasOwnProperty.call(e,r)||Object.defineProperty(e,r,{value:o,writable:!0,
enumerable:!0,configurable:!0});return e}a(Hs,"mergeValue");function Ei(s,e){return s&&F(e)?e.resolve(s.doc,s):e}a(Ei,"r\
esolveAliasValue");function Yt(s,e,{key:t,value:n}){if(E(t)&&t.addToJSMap)t.addToJSMap(s,e,n);else if($i(s,t))Ws(s,e,n);else{let i=K(t,"",s);
if(e instanceof Map)e.set(i,K(n,i,s));else if(e instanceof Set)e.add(i);else{let r=Io(t,i,s),o=K(n,r,s);r in e?Object.defineProperty(
e,r,{value:o,writable:!0,enumerable:!0,configurable:!0}):e[r]=o}}return e}a(Yt,"addPairToJSMap");function Io(s,e,t){if(e===
null)return"";if(typeof e!="object")return String(e);if(E(s)&&t?.doc){let n=Gt(t.doc,{});n.anchors=new Set;for(let r of t.
anchors.keys())n.anchors.add(r.anchor);n.inFlow=!0,n.inStringifyKey=!0;let i=s.toString(n);if(!t.mapKeyWarned){let r=JSON.
stringify(i);r.length>40&&(r=r.substring(0,36)+'..."'),Ht(t.doc.options.logLevel,`Keys with collection values will be st\
ringified due to JS Object restrictions: ${r}. Set mapAsMap: true to use object keys.`),t.mapKeyWarned=!0}return i}return JSON.
stringify(e)}a(Io,"stringifyKey");function Ge(s,e,t){let n=be(s,void 0,t),i=be(e,void 0,t);return new _(n,i)}a(Ge,"createPair");var _=class s{static{a(this,
"Pair")}constructor(e,t=null){Object.defineProperty(this,B,{value:Fs}),this.key=e,this.value=t}clone(e){let{key:t,value:n}=this;
return E(t)&&(t=t.clone(e)),E(n)&&(n=n.clone(e)),new s(t,n)}toJSON(e,t){let n=t?.mapAsMap?new Map:{};return Yt(t,n,this)}toString(e,t,n){
return e?.doc?xi(this,e,t,n):JSON.stringify(this)}};function Qt(s,e,t){return(e.inFlow??s.flow?Co:Lo)(s,e,t)}a(Qt,"stringifyCollection");function Lo({comment:s,items:e},t,{
blockItemPrefix:n,flowChars:i,itemIndent:r,onChompKeep:o,onComment:l}){let{indent:c,options:{commentString:f}}=t,m=Object.
assign({},t,{indent:r,type:null}),u=!1,p=[];for(let g=0;g<e.length;++g){let d=e[g],h=null;if(E(d))!u&&d.spaceBefore&&p.push(
""),Zt(t,p,d.commentBefore,u),d.comment&&(h=d.comment);else if($(d)){let k=E(d.key)?d.key:null;k&&(!u&&k.spaceBefore&&p.
push(""),Zt(t,p,k.commentBefore,u))}u=!1;let w=Se(d,m,()=>h=null,()=>u=!0);h&&(w+=fe(w,r,f(h))),u&&h&&(u=!1),p.push(n+w)}
let y;if(p.length===0)y=i.start+i.end;else{y=p[0];for(let g=1;g<p.length;++g){let d=p[g];y+=d?`
${c}${d}`:`
`}}return s?(y+=`
`+ee(f(s),c),l&&l()):u&&o&&o(),y}a(Lo,"stringifyBlockCollection");function Co({items:s},e,{flowChars:t,itemIndent:n}){let{
indent:i,indentStep:r,flowCollectionPadding:o,options:{commentString:l}}=e;n+=r;let c=Object.assign({},e,{indent:n,inFlow:!0,
type:null}),f=!1,m=0,u=[];for(let g=0;g<s.length;++g){let d=s[g],h=null;if(E(d))d.spaceBefore&&u.push(""),Zt(e,u,d.commentBefore,
!1),d.comment&&(h=d.comment);else if($(d)){let k=E(d.key)?d.key:null;k&&(k.spaceBefore&&u.push(""),Zt(e,u,k.commentBefore,
!1),k.comment&&(f=!0));let T=E(d.value)?d.value:null;T?(T.comment&&(h=T.comment),T.commentBefore&&(f=!0)):d.value==null&&
k?.comment&&(h=k.comment)}h&&(f=!0);let w=Se(d,c,()=>h=null);f||(f=u.length>m||w.includes(`
`)),g<s.length-1?w+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(f||(f=u.reduce((k,T)=>k+T.length+2,2)+(w.length+
2)>e.options.lineWidth)),f&&(w+=",")),h&&(w+=fe(w,n,l(h))),u.push(w),m=u.length}let{start:p,end:y}=t;if(u.length===0)return p+
y;if(!f){let g=u.reduce((d,h)=>d+h.length+2,2);f=e.options.lineWidth>0&&g>e.options.lineWidth}if(f){let g=p;for(let d of u)
g+=d?`
${r}${i}${d}`:`
`;return`${g}
${i}${y}`}else return`${p}${o}${u.join(" ")}${o}${y}`}a(Co,"stringifyFlowCollection");function Zt({indent:s,options:{commentString:e}},t,n,i){
if(n&&i&&(n=n.replace(/^\n+/,"")),n){let r=ee(e(n),s);t.push(r.trimStart())}}a(Zt,"addCommentBefore");function Ee(s,e){let t=N(e)?e.value:e;for(let n of s)if($(n)&&(n.key===e||n.key===t||N(n.key)&&n.key.value===t))return n}
a(Ee,"findPair");var R=class extends Ue{static{a(this,"YAMLMap")}static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){
super(te,e),this.items=[]}static from(e,t,n){let{keepUndefined:i,replacer:r}=n,o=new this(e),l=a((c,f)=>{if(typeof r=="f\
unction")f=r.call(t,c,f);else if(Array.isArray(r)&&!r.includes(c))return;(f!==void 0||i)&&o.items.push(Ge(c,f,n))},"add");
if(t instanceof Map)for(let[c,f]of t)l(c,f);else if(t&&typeof t=="object")for(let c of Object.keys(t))l(c,t[c]);return typeof e.
sortMapEntries=="function"&&o.items.sort(e.sortMapEntries),o}add(e,t){let n;$(e)?n=e:!e||typeof e!="object"||!("key"in e)?
n=new _(e,e?.value):n=new _(e.key,e.value);let i=Ee(this.items,n.key),r=this.schema?.sortMapEntries;if(i){if(!t)throw new Error(
`Key ${n.key} already set`);N(i.value)&&Ft(n.value)?i.value.value=n.value:i.value=n.value}else if(r){let o=this.items.findIndex(
l=>r(n,l)<0);o===-1?this.items.push(n):this.items.splice(o,0,n)}else this.items.push(n)}delete(e){let t=Ee(this.items,e);
return t?this.items.splice(this.items.indexOf(t),1).length>0:!1}get(e,t){let i=Ee(this.items,e)?.value;return(!t&&N(i)?i.
value:i)??void 0}has(e){return!!Ee(this.items,e)}set(e,t){this.add(new _(e,t),!0)}toJSON(e,t,n){let i=n?new n:t?.mapAsMap?
new Map:{};t?.onCreate&&t.onCreate(i);for(let r of this.items)Yt(t,i,r);return i}toString(e,t,n){if(!e)return JSON.stringify(
this);for(let i of this.items)if(!$(i))throw new Error(`Map items must all be pairs; found ${JSON.stringify(i)} instead`);
return!e.allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0})),Qt(this,e,{blockItemPrefix:"",
flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:n,onComment:t})}};var ie={collection:"map",default:!0,nodeClass:R,tag:"tag:yaml.org,2002:map",resolve(s,e){return U(s)||e("Expected a mapp\
ing for this tag"),s},createNode:a((s,e,t)=>R.from(s,e,t),"createNode")};var D=class extends Ue{static{a(this,"YAMLSeq")}static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){super(
ye,e),this.items=[]}add(e){this.items.push(e)}delete(e){let t=Xt(e);return typeof t!="number"?!1:this.items.splice(t,1).
length>0}get(e,t){let n=Xt(e);if(typeof n!="number")return;let i=this.items[n];return!t&&N(i)?i.value:i}has(e){let t=Xt(
e);return typeof t=="number"&&t<this.items.length}set(e,t){let n=Xt(e);if(typeof n!="number")throw new Error(`Expected a\
 valid index, not ${e}.`);let i=this.items[n];N(i)&&Ft(t)?i.value=t:this.items[n]=t}toJSON(e,t){let n=[];t?.onCreate&&t.
onCreate(n);let i=0;for(let r of this.items)n.push(K(r,String(i++),t));return n}toString(e,t,n){return e?Qt(this,e,{blockItemPrefix:"\
- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:n,onComment:t}):JSON.stringify(this)}static from(e,t,n){
let{replacer:i}=n,r=new this(e);if(t&&Symbol.iterator in Object(t)){let o=0;for(let l of t){if(typeof i=="function"){let c=t instanceof
Set?l:String(o++);l=i.call(t,c,l)}r.items.push(be(l,void 0,n))}}return r}};function Xt(s){let e=N(s)?s.value:s;return e&&
typeof e=="string"&&(e=Number(e)),typeof e=="number"&&Number.isInteger(e)&&e>=0?e:null}a(Xt,"asItemIndex");var re={collection:"seq",default:!0,nodeClass:D,tag:"tag:yaml.org,2002:seq",resolve(s,e){return J(s)||e("Expected a sequ\
ence for this tag"),s},createNode:a((s,e,t)=>D.from(s,e,t),"createNode")};var ve={identify:a(s=>typeof s=="string","identify"),default:!0,tag:"tag:yaml.org,2002:str",resolve:a(s=>s,"resolve"),stringify(s,e,t,n){
return e=Object.assign({actualString:!0},e),Re(s,e,t,n)}};var je={identify:a(s=>s==null,"identify"),createNode:a(()=>new b(null),"createNode"),default:!0,tag:"tag:yaml.org,2002:n\
ull",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:a(()=>new b(null),"resolve"),stringify:a(({source:s},e)=>typeof s=="string"&&je.
test.test(s)?s:e.options.nullStr,"stringify")};var ut={identify:a(s=>typeof s=="boolean","identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:a(s=>new b(s[0]==="t"||s[0]==="T"),"resolve"),stringify({source:s,value:e},t){if(s&&ut.test.test(s)){let n=s[0]===
"t"||s[0]==="T";if(e===n)return s}return e?t.options.trueStr:t.options.falseStr}};function z({format:s,minFractionDigits:e,tag:t,value:n}){if(typeof n=="bigint")return String(n);let i=typeof n=="number"?
n:Number(n);if(!isFinite(i))return isNaN(i)?".nan":i<0?"-.inf":".inf";let r=Object.is(n,-0)?"-0":JSON.stringify(n);if(!s&&
e&&(!t||t==="tag:yaml.org,2002:float")&&/^-?\d/.test(r)&&!r.includes("e")){let o=r.indexOf(".");o<0&&(o=r.length,r+=".");
let l=e-(r.length-o-1);for(;l-- >0;)r+="0"}return r}a(z,"stringifyNumber");var es={identify:a(s=>typeof s=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:a(s=>s.slice(-3).toLowerCase()==="nan"?NaN:s[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,"resolve"),
stringify:z},ts={identify:a(s=>typeof s=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
resolve:a(s=>parseFloat(s),"resolve"),stringify(s){let e=Number(s.value);return isFinite(e)?e.toExponential():z(s)}},ss={
identify:a(s=>typeof s=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(s){let e=new b(parseFloat(s)),t=s.indexOf(".");return t!==-1&&s[s.length-1]==="0"&&(e.minFractionDigits=s.length-
t-1),e},stringify:z};var ns=a(s=>typeof s=="bigint"||Number.isInteger(s),"intIdentify"),Ys=a((s,e,t,{intAsBigInt:n})=>n?BigInt(s):parseInt(s.
substring(e),t),"intResolve");function vi(s,e,t){let{value:n}=s;return ns(n)&&n>=0?t+n.toString(e):z(s)}a(vi,"intStringi\
fy");var is={identify:a(s=>ns(s)&&s>=0,"identify"),default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:a((s,e,t)=>Ys(s,2,8,t),"resolve"),stringify:a(s=>vi(s,8,"0o"),"stringify")},rs={identify:ns,default:!0,tag:"tag:\
yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:a((s,e,t)=>Ys(s,0,10,t),"resolve"),stringify:z},os={identify:a(s=>ns(s)&&
s>=0,"identify"),default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:a((s,e,t)=>Ys(s,2,16,
t),"resolve"),stringify:a(s=>vi(s,16,"0x"),"stringify")};var Ii=[ie,re,ve,je,ut,is,rs,os,es,ts,ss];function Li(s){return typeof s=="bigint"||Number.isInteger(s)}a(Li,"intIdentify");var as=a(({value:s})=>JSON.stringify(s),
"stringifyJSON"),Po=[{identify:a(s=>typeof s=="string","identify"),default:!0,tag:"tag:yaml.org,2002:str",resolve:a(s=>s,
"resolve"),stringify:as},{identify:a(s=>s==null,"identify"),createNode:a(()=>new b(null),"createNode"),default:!0,tag:"t\
ag:yaml.org,2002:null",test:/^null$/,resolve:a(()=>null,"resolve"),stringify:as},{identify:a(s=>typeof s=="boolean","ide\
ntify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:a(s=>s==="true","resolve"),stringify:as},{
identify:Li,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:a((s,e,{intAsBigInt:t})=>t?BigInt(
s):parseInt(s,10),"resolve"),stringify:a(({value:s})=>Li(s)?s.toString():JSON.stringify(s),"stringify")},{identify:a(s=>typeof s==
"number","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:a(s=>parseFloat(s),"resolve"),stringify:as}],_o={default:!0,tag:"",test:/^/,resolve(s,e){return e(`Unresolved pl\
ain scalar ${JSON.stringify(s)}`),s}},Ci=[ie,re].concat(Po,_o);var pt={identify:a(s=>s instanceof Uint8Array,"identify"),default:!1,tag:"tag:yaml.org,2002:binary",resolve(s,e){if(typeof atob==
"function"){let t=atob(s.replace(/[\n\r]/g,"")),n=new Uint8Array(t.length);for(let i=0;i<t.length;++i)n[i]=t.charCodeAt(
i);return n}else return e("This environment does not support reading binary tags; either Buffer or atob is required"),s},
stringify({comment:s,type:e,value:t},n,i,r){if(!t)return"";let o=t,l;if(typeof btoa=="function"){let c="";for(let f=0;f<
o.length;++f)c+=String.fromCharCode(o[f]);l=btoa(c)}else throw new Error("This environment does not support writing bina\
ry tags; either Buffer or btoa is required");if(e??(e=b.BLOCK_LITERAL),e!==b.QUOTE_DOUBLE){let c=Math.max(n.options.lineWidth-
n.indent.length,n.options.minContentWidth),f=Math.ceil(l.length/c),m=new Array(f);for(let u=0,p=0;u<f;++u,p+=c)m[u]=l.substr(
p,c);l=m.join(e===b.BLOCK_LITERAL?`
`:" ")}return Re({comment:s,type:e,value:l},n,i,r)}};function Zs(s,e){if(J(s))for(let t=0;t<s.items.length;++t){let n=s.items[t];if(!$(n)){if(U(n)){n.items.length>1&&e("Each\
 pair must have its own sequence indicator");let i=n.items[0]||new _(new b(null));if(n.commentBefore&&(i.key.commentBefore=
i.key.commentBefore?`${n.commentBefore}
${i.key.commentBefore}`:n.commentBefore),n.comment){let r=i.value??i.key;r.comment=r.comment?`${n.comment}
${r.comment}`:n.comment}n=i}s.items[t]=$(n)?n:new _(n)}}else e("Expected a sequence for this tag");return s}a(Zs,"resolv\
ePairs");function Qs(s,e,t){let{replacer:n}=t,i=new D(s);i.tag="tag:yaml.org,2002:pairs";let r=0;if(e&&Symbol.iterator in
Object(e))for(let o of e){typeof n=="function"&&(o=n.call(e,String(r++),o));let l,c;if(Array.isArray(o))if(o.length===2)
l=o[0],c=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let f=Object.
keys(o);if(f.length===1)l=f[0],c=o[l];else throw new TypeError(`Expected tuple with one key, not ${f.length} keys`)}else
l=o;i.items.push(Ge(l,c,t))}return i}a(Qs,"createPairs");var dt={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pair\
s",resolve:Zs,createNode:Qs};var He=class s extends D{static{a(this,"YAMLOMap")}constructor(){super(),this.add=R.prototype.add.bind(this),this.delete=
R.prototype.delete.bind(this),this.get=R.prototype.get.bind(this),this.has=R.prototype.has.bind(this),this.set=R.prototype.
set.bind(this),this.tag=s.tag}toJSON(e,t){if(!t)return super.toJSON(e);let n=new Map;t?.onCreate&&t.onCreate(n);for(let i of this.
items){let r,o;if($(i)?(r=K(i.key,"",t),o=K(i.value,r,t)):r=K(i,"",t),n.has(r))throw new Error("Ordered maps must not in\
clude duplicate keys");n.set(r,o)}return n}static from(e,t,n){let i=Qs(e,t,n),r=new this;return r.items=i.items,r}};He.tag=
"tag:yaml.org,2002:omap";var mt={collection:"seq",identify:a(s=>s instanceof Map,"identify"),nodeClass:He,default:!1,tag:"\
tag:yaml.org,2002:omap",resolve(s,e){let t=Zs(s,e),n=[];for(let{key:i}of t.items)N(i)&&(n.includes(i.value)?e(`Ordered m\
aps must not include duplicate keys: ${i.value}`):n.push(i.value));return Object.assign(new He,t)},createNode:a((s,e,t)=>He.
from(s,e,t),"createNode")};function Pi({value:s,source:e},t){return e&&(s?Xs:en).test.test(e)?e:s?t.options.trueStr:t.options.falseStr}a(Pi,"boolSt\
ringify");var Xs={identify:a(s=>s===!0,"identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
resolve:a(()=>new b(!0),"resolve"),stringify:Pi},en={identify:a(s=>s===!1,"identify"),default:!0,tag:"tag:yaml.org,2002:\
bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:a(()=>new b(!1),"resolve"),stringify:Pi};var _i={identify:a(s=>typeof s=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:a(s=>s.slice(-3).toLowerCase()==="nan"?NaN:s[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,"resolve"),
stringify:z},Ri={identify:a(s=>typeof s=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
resolve:a(s=>parseFloat(s.replace(/_/g,"")),"resolve"),stringify(s){let e=Number(s.value);return isFinite(e)?e.toExponential():
z(s)}},ji={identify:a(s=>typeof s=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
resolve(s){let e=new b(parseFloat(s.replace(/_/g,""))),t=s.indexOf(".");if(t!==-1){let n=s.substring(t+1).replace(/_/g,"");
n[n.length-1]==="0"&&(e.minFractionDigits=n.length)}return e},stringify:z};var ht=a(s=>typeof s=="bigint"||Number.isInteger(s),"intIdentify");function ls(s,e,t,{intAsBigInt:n}){let i=s[0];if((i===
"-"||i==="+")&&(e+=1),s=s.substring(e).replace(/_/g,""),n){switch(t){case 2:s=`0b${s}`;break;case 8:s=`0o${s}`;break;case 16:
s=`0x${s}`;break}let o=BigInt(s);return i==="-"?BigInt(-1)*o:o}let r=parseInt(s,t);return i==="-"?-1*r:r}a(ls,"intResolv\
e");function tn(s,e,t){let{value:n}=s;if(ht(n)){let i=n.toString(e);return n<0?"-"+t+i.substr(1):t+i}return z(s)}a(tn,"i\
ntStringify");var Mi={identify:ht,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:a(
(s,e,t)=>ls(s,2,2,t),"resolve"),stringify:a(s=>tn(s,2,"0b"),"stringify")},Ki={identify:ht,default:!0,tag:"tag:yaml.org,2\
002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:a((s,e,t)=>ls(s,1,8,t),"resolve"),stringify:a(s=>tn(s,8,"0"),"strin\
gify")},Di={identify:ht,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:a((s,e,t)=>ls(s,0,10,t),
"resolve"),stringify:z},zi={identify:ht,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,
resolve:a((s,e,t)=>ls(s,2,16,t),"resolve"),stringify:a(s=>tn(s,16,"0x"),"stringify")};var We=class s extends R{static{a(this,"YAMLSet")}constructor(e){super(e),this.tag=s.tag}add(e){let t;$(e)?t=e:e&&typeof e==
"object"&&"key"in e&&"value"in e&&e.value===null?t=new _(e.key,null):t=new _(e,null),Ee(this.items,t.key)||this.items.push(
t)}get(e,t){let n=Ee(this.items,e);return!t&&$(n)?N(n.key)?n.key.value:n.key:n}set(e,t){if(typeof t!="boolean")throw new Error(
`Expected boolean value for set(key, value) in a YAML set, not ${typeof t}`);let n=Ee(this.items,e);n&&!t?this.items.splice(
this.items.indexOf(n),1):!n&&t&&this.items.push(new _(e))}toJSON(e,t){return super.toJSON(e,t,Set)}toString(e,t,n){if(!e)
return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},e,{allNullValues:!0}),t,
n);throw new Error("Set items must all have null values")}static from(e,t,n){let{replacer:i}=n,r=new this(e);if(t&&Symbol.
iterator in Object(t))for(let o of t)typeof i=="function"&&(o=i.call(t,o,o)),r.items.push(Ge(o,null,n));return r}};We.tag=
"tag:yaml.org,2002:set";var yt={collection:"map",identify:a(s=>s instanceof Set,"identify"),nodeClass:We,default:!1,tag:"\
tag:yaml.org,2002:set",createNode:a((s,e,t)=>We.from(s,e,t),"createNode"),resolve(s,e){if(U(s)){if(s.hasAllNullValues(!0))
return Object.assign(new We,s);e("Set items must all have null values")}else e("Expected a mapping for this tag");return s}};function sn(s,e){let t=s[0],n=t==="-"||t==="+"?s.substring(1):s,i=a(o=>e?BigInt(o):Number(o),"num"),r=n.replace(/_/g,"").
split(":").reduce((o,l)=>o*i(60)+i(l),i(0));return t==="-"?i(-1)*r:r}a(sn,"parseSexagesimal");function Bi(s){let{value:e}=s,
t=a(o=>o,"num");if(typeof e=="bigint")t=a(o=>BigInt(o),"num");else if(isNaN(e)||!isFinite(e))return z(s);let n="";e<0&&(n=
"-",e*=t(-1));let i=t(60),r=[e%i];return e<60?r.unshift(0):(e=(e-r[0])/i,r.unshift(e%i),e>=60&&(e=(e-r[0])/i,r.unshift(e))),
n+r.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}a(Bi,"stringifySexagesimal");var cs={identify:a(
s=>typeof s=="bigint"||Number.isInteger(s),"identify"),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
resolve:a((s,e,{intAsBigInt:t})=>sn(s,t),"resolve"),stringify:Bi},fs={identify:a(s=>typeof s=="number","identify"),default:!0,
tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:a(s=>sn(s,!1),"\
resolve"),stringify:Bi},Ye={identify:a(s=>s instanceof Date,"identify"),default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp(
"^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+]\
[012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(s){let e=s.match(Ye.test);if(!e)throw new Error("!!timestamp expects a date, s\
tarting with yyyy-mm-dd");let[,t,n,i,r,o,l]=e.map(Number),c=e[7]?Number((e[7]+"00").substr(1,3)):0,f=Date.UTC(t,n-1,i,r||
0,o||0,l||0,c),m=e[8];if(m&&m!=="Z"){let u=sn(m,!1);Math.abs(u)<30&&(u*=60),f-=6e4*u}return new Date(f)},stringify:a(({value:s})=>s?.
toISOString().replace(/(T00:00:00)?\.000Z$/,"")??"","stringify")};var nn=[ie,re,ve,je,Xs,en,Mi,Ki,Di,zi,_i,Ri,ji,pt,ne,mt,dt,yt,cs,fs,Ye];var Fi=new Map([["core",Ii],["failsafe",[ie,re,ve]],["json",Ci],["yaml11",nn],["yaml-1.1",nn]]),qi={binary:pt,bool:ut,float:ss,
floatExp:ts,floatNaN:es,floatTime:fs,int:rs,intHex:os,intOct:is,intTime:cs,map:ie,merge:ne,null:je,omap:mt,pairs:dt,seq:re,
set:yt,timestamp:Ye},Ui={"tag:yaml.org,2002:binary":pt,"tag:yaml.org,2002:merge":ne,"tag:yaml.org,2002:omap":mt,"tag:yam\
l.org,2002:pairs":dt,"tag:yaml.org,2002:set":yt,"tag:yaml.org,2002:timestamp":Ye};function us(s,e,t){let n=Fi.get(e);if(n&&
!s)return t&&!n.includes(ne)?n.concat(ne):n.slice();let i=n;if(!i)if(Array.isArray(s))i=[];else{let r=Array.from(Fi.keys()).
filter(o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${r} or \
define customTags array`)}if(Array.isArray(s))for(let r of s)i=i.concat(r);else typeof s=="function"&&(i=s(i.slice()));return t&&
(i=i.concat(ne)),i.reduce((r,o)=>{let l=typeof o=="string"?qi[o]:o;if(!l){let c=JSON.stringify(o),f=Object.keys(qi).map(
m=>JSON.stringify(m)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${f}`)}return r.includes(l)||r.push(
l),r},[])}a(us,"getTags");var Ro=a((s,e)=>s.key<e.key?-1:s.key>e.key?1:0,"sortMapEntriesByKey"),gt=class s{static{a(this,"Schema")}constructor({compat:e,
customTags:t,merge:n,resolveKnownTags:i,schema:r,sortMapEntries:o,toStringDefaults:l}){this.compat=Array.isArray(e)?us(e,
"compat"):e?us(null,e):null,this.name=typeof r=="string"&&r||"core",this.knownTags=i?Ui:{},this.tags=us(t,this.name,n),this.
toStringOptions=l??null,Object.defineProperty(this,te,{value:ie}),Object.defineProperty(this,H,{value:ve}),Object.defineProperty(
this,ye,{value:re}),this.sortMapEntries=typeof o=="function"?o:o===!0?Ro:null}clone(){let e=Object.create(s.prototype,Object.
getOwnPropertyDescriptors(this));return e.tags=this.tags.slice(),e}};function Ji(s,e){let t=[],n=e.directives===!0;if(e.directives!==!1&&s.directives){let c=s.directives.toString(s);c?(t.push(
c),n=!0):s.directives.docStart&&(n=!0)}n&&t.push("---");let i=Gt(s,e),{commentString:r}=i.options;if(s.commentBefore){t.
length!==1&&t.unshift("");let c=r(s.commentBefore);t.unshift(ee(c,""))}let o=!1,l=null;if(s.contents){if(E(s.contents)){
if(s.contents.spaceBefore&&n&&t.push(""),s.contents.commentBefore){let m=r(s.contents.commentBefore);t.push(ee(m,""))}i.
forceBlockIndent=!!s.comment,l=s.contents.comment}let c=l?void 0:()=>o=!0,f=Se(s.contents,i,()=>l=null,c);l&&(f+=fe(f,"",
r(l))),(f[0]==="|"||f[0]===">")&&t[t.length-1]==="---"?t[t.length-1]=`--- ${f}`:t.push(f)}else t.push(Se(s.contents,i));
if(s.directives?.docEnd)if(s.comment){let c=r(s.comment);c.includes(`
`)?(t.push("..."),t.push(ee(c,""))):t.push(`... ${c}`)}else t.push("...");else{let c=s.comment;c&&o&&(c=c.replace(/^\n+/,
"")),c&&((!o||l)&&t[t.length-1]!==""&&t.push(""),t.push(ee(r(c),"")))}return t.join(`
`)+`
`}a(Ji,"stringifyDocument");var we=class s{static{a(this,"Document")}constructor(e,t,n){this.commentBefore=null,this.comment=null,this.errors=[],this.
warnings=[],Object.defineProperty(this,B,{value:Mt});let i=null;typeof t=="function"||Array.isArray(t)?i=t:n===void 0&&t&&
(n=t,t=void 0);let r=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,
uniqueKeys:!0,version:"1.2"},n);this.options=r;let{version:o}=r;n?._directives?(this.directives=n._directives.atDocument(),
this.directives.yaml.explicit&&(o=this.directives.yaml.version)):this.directives=new ce({version:o}),this.setSchema(o,n),
this.contents=e===void 0?null:this.createNode(e,i,n)}clone(){let e=Object.create(s.prototype,{[B]:{value:Mt}});return e.
commentBefore=this.commentBefore,e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.warnings.slice(),e.
options=Object.assign({},this.options),this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),
e.contents=E(this.contents)?this.contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){
Ze(this.contents)&&this.contents.add(e)}addIn(e,t){Ze(this.contents)&&this.contents.addIn(e,t)}createAlias(e,t){if(!e.anchor){
let n=qs(this);e.anchor=!t||n.has(t)?Us(t||"a",n):t}return new ge(e.anchor)}createNode(e,t,n){let i;if(typeof t=="functi\
on")e=t.call({"":e},"",e),i=t;else if(Array.isArray(t)){let h=a(k=>typeof k=="number"||k instanceof String||k instanceof
Number,"keyToStr"),w=t.filter(h).map(String);w.length>0&&(t=t.concat(w)),i=t}else n===void 0&&t&&(n=t,t=void 0);let{aliasDuplicateObjects:r,
anchorPrefix:o,flow:l,keepUndefined:c,onTagObj:f,tag:m}=n??{},{onAnchor:u,setAnchors:p,sourceObjects:y}=Ni(this,o||"a"),
g={aliasDuplicateObjects:r??!0,keepUndefined:c??!1,onAnchor:u,onTagObj:f,replacer:i,schema:this.schema,sourceObjects:y},
d=be(e,m,g);return l&&I(d)&&(d.flow=!0),p(),d}createPair(e,t,n={}){let i=this.createNode(e,null,n),r=this.createNode(t,null,
n);return new _(i,r)}delete(e){return Ze(this.contents)?this.contents.delete(e):!1}deleteIn(e){return Je(e)?this.contents==
null?!1:(this.contents=null,!0):Ze(this.contents)?this.contents.deleteIn(e):!1}get(e,t){return I(this.contents)?this.contents.
get(e,t):void 0}getIn(e,t){return Je(e)?!t&&N(this.contents)?this.contents.value:this.contents:I(this.contents)?this.contents.
getIn(e,t):void 0}has(e){return I(this.contents)?this.contents.has(e):!1}hasIn(e){return Je(e)?this.contents!==void 0:I(
this.contents)?this.contents.hasIn(e):!1}set(e,t){this.contents==null?this.contents=at(this.schema,[e],t):Ze(this.contents)&&
this.contents.set(e,t)}setIn(e,t){Je(e)?this.contents=t:this.contents==null?this.contents=at(this.schema,Array.from(e),t):
Ze(this.contents)&&this.contents.setIn(e,t)}setSchema(e,t={}){typeof e=="number"&&(e=String(e));let n;switch(e){case"1.1":
this.directives?this.directives.yaml.version="1.1":this.directives=new ce({version:"1.1"}),n={resolveKnownTags:!1,schema:"\
yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=e:this.directives=new ce({version:e}),
n={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,n=null;break;default:{let i=JSON.
stringify(e);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${i}`)}}if(t.schema instanceof
Object)this.schema=t.schema;else if(n)this.schema=new gt(Object.assign(n,t));else throw new Error("With a null YAML vers\
ion, the { schema: Schema } option is required")}toJS({json:e,jsonArg:t,mapAsMap:n,maxAliasCount:i,onAnchor:r,reviver:o}={}){
let l={anchors:new Map,doc:this,keep:!e,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof i=="number"?i:100},c=K(this.
contents,t??"",l);if(typeof r=="function")for(let{count:f,res:m}of l.anchors.values())r(m,f);return typeof o=="function"?
xe(o,{"":c},"",c):c}toJSON(e,t){return this.toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:t})}toString(e={}){if(this.errors.
length>0)throw new Error("Document with errors cannot be stringified");if("indent"in e&&(!Number.isInteger(e.indent)||Number(
e.indent)<=0)){let t=JSON.stringify(e.indent);throw new Error(`"indent" option must be a positive integer, not ${t}`)}return Ji(
this,e)}};function Ze(s){if(I(s))return!0;throw new Error("Expected a YAML collection as document contents")}a(Ze,"asser\
tCollection");var bt=class extends Error{static{a(this,"YAMLError")}constructor(e,t,n,i){super(),this.name=e,this.code=n,this.message=
i,this.pos=t}},oe=class extends bt{static{a(this,"YAMLParseError")}constructor(e,t,n){super("YAMLParseError",e,t,n)}},St=class extends bt{static{
a(this,"YAMLWarning")}constructor(e,t,n){super("YAMLWarning",e,t,n)}},wt=a((s,e)=>t=>{if(t.pos[0]===-1)return;t.linePos=
t.pos.map(l=>e.linePos(l));let{line:n,col:i}=t.linePos[0];t.message+=` at line ${n}, column ${i}`;let r=i-1,o=s.substring(
e.lineStarts[n-1],e.lineStarts[n]).replace(/[\n\r]+$/,"");if(r>=60&&o.length>80){let l=Math.min(r-39,o.length-79);o="\u2026"+
o.substring(l),r-=l-1}if(o.length>80&&(o=o.substring(0,79)+"\u2026"),n>1&&/^ *$/.test(o.substring(0,r))){let l=s.substring(
e.lineStarts[n-2],e.lineStarts[n-1]);l.length>80&&(l=l.substring(0,79)+`\u2026
`),o=l+o}if(/[^ ]/.test(o)){let l=1,c=t.linePos[1];c?.line===n&&c.col>i&&(l=Math.max(1,Math.min(c.col-i,80-r)));let f=" ".
repeat(r)+"^".repeat(l);t.message+=`:

${o}
${f}
`}},"prettifyError");function ue(s,{flow:e,indicator:t,next:n,offset:i,onError:r,parentIndent:o,startOnNewline:l}){let c=!1,f=l,m=l,u="",p="",
y=!1,g=!1,d=null,h=null,w=null,k=null,T=null,A=null,O=null;for(let S of s)switch(g&&(S.type!=="space"&&S.type!=="newline"&&
S.type!=="comma"&&r(S.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),g=!1),
d&&(f&&S.type!=="comment"&&S.type!=="newline"&&r(d,"TAB_AS_INDENT","Tabs are not allowed as indentation"),d=null),S.type){case"\
space":!e&&(t!=="doc-start"||n?.type!=="flow-collection")&&S.source.includes("	")&&(d=S),m=!0;break;case"comment":{m||r(
S,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let j=S.source.substring(1)||
" ";u?u+=p+j:u=j,p="",f=!1;break}case"newline":f?u?u+=S.source:(!A||t!=="seq-item-ind")&&(c=!0):p+=S.source,f=!0,y=!0,(h||
w)&&(k=S),m=!0;break;case"anchor":h&&r(S,"MULTIPLE_ANCHORS","A node can have at most one anchor"),S.source.endsWith(":")&&
r(S.offset+S.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),h=S,O??(O=S.offset),f=!1,m=!1,g=!0;break;case"\
tag":{w&&r(S,"MULTIPLE_TAGS","A node can have at most one tag"),w=S,O??(O=S.offset),f=!1,m=!1,g=!0;break}case t:(h||w)&&
r(S,"BAD_PROP_ORDER",`Anchors and tags must be after the ${S.source} indicator`),A&&r(S,"UNEXPECTED_TOKEN",`Unexpected ${S.
source} in ${e??"collection"}`),A=S,f=t==="seq-item-ind"||t==="explicit-key-ind",m=!1;break;case"comma":if(e){T&&r(S,"UN\
EXPECTED_TOKEN",`Unexpected , in ${e}`),T=S,f=!1,m=!1;break}default:r(S,"UNEXPECTED_TOKEN",`Unexpected ${S.type} token`),
f=!1,m=!1}let x=s[s.length-1],C=x?x.offset+x.source.length:i;return g&&n&&n.type!=="space"&&n.type!=="newline"&&n.type!==
"comma"&&(n.type!=="scalar"||n.source!=="")&&r(n.offset,"MISSING_CHAR","Tags and anchors must be separated from the next\
 token by white space"),d&&(f&&d.indent<=o||n?.type==="block-map"||n?.type==="block-seq")&&r(d,"TAB_AS_INDENT","Tabs are\
 not allowed as indentation"),{comma:T,found:A,spaceBefore:c,comment:u,hasNewline:y,anchor:h,tag:w,newlineAfterProp:k,end:C,
start:O??C}}a(ue,"resolveProps");function Ie(s){if(!s)return null;switch(s.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-s\
calar":if(s.source.includes(`
`))return!0;if(s.end){for(let e of s.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of s.items){
for(let t of e.start)if(t.type==="newline")return!0;if(e.sep){for(let t of e.sep)if(t.type==="newline")return!0}if(Ie(e.
key)||Ie(e.value))return!0}return!1;default:return!0}}a(Ie,"containsNewline");function kt(s,e,t){if(e?.type==="flow-collection"){let n=e.end[0];n.indent===s&&(n.source==="]"||n.source==="}")&&Ie(e)&&
t(n,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}a(kt,"flowIndentCheck");function ps(s,e,t){let{uniqueKeys:n}=s.options;if(n===!1)return!1;let i=typeof n=="function"?n:(r,o)=>r===o||N(r)&&N(o)&&
r.value===o.value;return e.some(r=>i(r.key,t))}a(ps,"mapIncludes");var Vi="All mapping items must start at the same column";function Gi({composeNode:s,composeEmptyNode:e},t,n,i,r){let o=r?.
nodeClass??R,l=new o(t.schema);t.atRoot&&(t.atRoot=!1);let c=n.offset,f=null;for(let m of n.items){let{start:u,key:p,sep:y,
value:g}=m,d=ue(u,{indicator:"explicit-key-ind",next:p??y?.[0],offset:c,onError:i,parentIndent:n.indent,startOnNewline:!0}),
h=!d.found;if(h){if(p&&(p.type==="block-seq"?i(c,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implici\
t map key"):"indent"in p&&p.indent!==n.indent&&i(c,"BAD_INDENT",Vi)),!d.anchor&&!d.tag&&!y){f=d.end,d.comment&&(l.comment?
l.comment+=`
`+d.comment:l.comment=d.comment);continue}(d.newlineAfterProp||Ie(p))&&i(p??u[u.length-1],"MULTILINE_IMPLICIT_KEY","Impl\
icit keys need to be on a single line")}else d.found?.indent!==n.indent&&i(c,"BAD_INDENT",Vi);t.atKey=!0;let w=d.end,k=p?
s(t,p,d,i):e(t,w,u,null,d,i);t.schema.compat&&kt(n.indent,p,i),t.atKey=!1,ps(t,l.items,k)&&i(w,"DUPLICATE_KEY","Map keys\
 must be unique");let T=ue(y??[],{indicator:"map-value-ind",next:g,offset:k.range[2],onError:i,parentIndent:n.indent,startOnNewline:!p||
p.type==="block-scalar"});if(c=T.end,T.found){h&&(g?.type==="block-map"&&!T.hasNewline&&i(c,"BLOCK_AS_IMPLICIT_KEY","Nes\
ted mappings are not allowed in compact mappings"),t.options.strict&&d.start<T.found.offset-1024&&i(k.range,"KEY_OVER_10\
24_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let A=g?s(t,g,
T,i):e(t,c,y,null,T,i);t.schema.compat&&kt(n.indent,g,i),c=A.range[2];let O=new _(k,A);t.options.keepSourceTokens&&(O.srcToken=
m),l.items.push(O)}else{h&&i(k.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),T.comment&&(k.
comment?k.comment+=`
`+T.comment:k.comment=T.comment);let A=new _(k);t.options.keepSourceTokens&&(A.srcToken=m),l.items.push(A)}}return f&&f<
c&&i(f,"IMPOSSIBLE","Map comment with trailing content"),l.range=[n.offset,c,f??c],l}a(Gi,"resolveBlockMap");function Hi({composeNode:s,composeEmptyNode:e},t,n,i,r){let o=r?.nodeClass??D,l=new o(t.schema);t.atRoot&&(t.atRoot=!1),
t.atKey&&(t.atKey=!1);let c=n.offset,f=null;for(let{start:m,value:u}of n.items){let p=ue(m,{indicator:"seq-item-ind",next:u,
offset:c,onError:i,parentIndent:n.indent,startOnNewline:!0});if(!p.found)if(p.anchor||p.tag||u)u?.type==="block-seq"?i(p.
end,"BAD_INDENT","All sequence items must start at the same column"):i(c,"MISSING_CHAR","Sequence item without - indicat\
or");else{f=p.end,p.comment&&(l.comment=p.comment);continue}let y=u?s(t,u,p,i):e(t,p.end,m,null,p,i);t.schema.compat&&kt(
n.indent,u,i),c=y.range[2],l.items.push(y)}return l.range=[n.offset,c,f??c],l}a(Hi,"resolveBlockSeq");function pe(s,e,t,n){let i="";if(s){let r=!1,o="";for(let l of s){let{source:c,type:f}=l;switch(f){case"space":r=!0;break;case"\
comment":{t&&!r&&n(l,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let m=c.substring(
1)||" ";i?i+=o+m:i=m,o="";break}case"newline":i&&(o+=c),r=!0;break;default:n(l,"UNEXPECTED_TOKEN",`Unexpected ${f} at no\
de end`)}e+=c.length}}return{comment:i,offset:e}}a(pe,"resolveEnd");var rn="Block collections are not allowed within flow collections",on=a(s=>s&&(s.type==="block-map"||s.type==="block-seq"),
"isBlock");function Wi({composeNode:s,composeEmptyNode:e},t,n,i,r){let o=n.start.source==="{",l=o?"flow map":"flow seque\
nce",c=r?.nodeClass??(o?R:D),f=new c(t.schema);f.flow=!0;let m=t.atRoot;m&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let u=n.offset+
n.start.source.length;for(let h=0;h<n.items.length;++h){let w=n.items[h],{start:k,key:T,sep:A,value:O}=w,x=ue(k,{flow:l,
indicator:"explicit-key-ind",next:T??A?.[0],offset:u,onError:i,parentIndent:n.indent,startOnNewline:!1});if(!x.found){if(!x.
anchor&&!x.tag&&!A&&!O){h===0&&x.comma?i(x.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${l}`):h<n.items.length-1&&i(x.start,
"UNEXPECTED_TOKEN",`Unexpected empty item in ${l}`),x.comment&&(f.comment?f.comment+=`
`+x.comment:f.comment=x.comment),u=x.end;continue}!o&&t.options.strict&&Ie(T)&&i(T,"MULTILINE_IMPLICIT_KEY","Implicit ke\
ys of flow sequence pairs need to be on a single line")}if(h===0)x.comma&&i(x.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${l}`);else if(x.
comma||i(x.start,"MISSING_CHAR",`Missing , between ${l} items`),x.comment){let C="";e:for(let S of k)switch(S.type){case"\
comma":case"space":break;case"comment":C=S.source.substring(1);break e;default:break e}if(C){let S=f.items[f.items.length-
1];$(S)&&(S=S.value??S.key),S.comment?S.comment+=`
`+C:S.comment=C,x.comment=x.comment.substring(C.length+1)}}if(!o&&!A&&!x.found){let C=O?s(t,O,x,i):e(t,x.end,A,null,x,i);
f.items.push(C),u=C.range[2],on(O)&&i(C.range,"BLOCK_IN_FLOW",rn)}else{t.atKey=!0;let C=x.end,S=T?s(t,T,x,i):e(t,C,k,null,
x,i);on(T)&&i(S.range,"BLOCK_IN_FLOW",rn),t.atKey=!1;let j=ue(A??[],{flow:l,indicator:"map-value-ind",next:O,offset:S.range[2],
onError:i,parentIndent:n.indent,startOnNewline:!1});if(j.found){if(!o&&!x.found&&t.options.strict){if(A)for(let M of A){
if(M===j.found)break;if(M.type==="newline"){i(M,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to b\
e on a single line");break}}x.start<j.found.offset-1024&&i(j.found,"KEY_OVER_1024_CHARS","The : indicator must be at mos\
t 1024 chars after the start of an implicit flow sequence key")}}else O&&("source"in O&&O.source?.[0]===":"?i(O,"MISSING\
_CHAR",`Missing space after : in ${l}`):i(j.start,"MISSING_CHAR",`Missing , or : between ${l} items`));let ke=O?s(t,O,j,
i):j.found?e(t,j.end,A,null,j,i):null;ke?on(O)&&i(ke.range,"BLOCK_IN_FLOW",rn):j.comment&&(S.comment?S.comment+=`
`+j.comment:S.comment=j.comment);let De=new _(S,ke);if(t.options.keepSourceTokens&&(De.srcToken=w),o){let M=f;ps(t,M.items,
S)&&i(C,"DUPLICATE_KEY","Map keys must be unique"),M.items.push(De)}else{let M=new R(t.schema);M.flow=!0,M.items.push(De);
let kn=(ke??S).range;M.range=[S.range[0],kn[1],kn[2]],f.items.push(M)}u=ke?ke.range[2]:j.end}}let p=o?"}":"]",[y,...g]=n.
end,d=u;if(y?.source===p)d=y.offset+y.source.length;else{let h=l[0].toUpperCase()+l.substring(1),w=m?`${h} must end with\
 a ${p}`:`${h} in block collection must be sufficiently indented and end with a ${p}`;i(u,m?"MISSING_CHAR":"BAD_INDENT",
w),y&&y.source.length!==1&&g.unshift(y)}if(g.length>0){let h=pe(g,d,t.options.strict,i);h.comment&&(f.comment?f.comment+=
`
`+h.comment:f.comment=h.comment),f.range=[n.offset,d,h.offset]}else f.range=[n.offset,d,d];return f}a(Wi,"resolveFlowCol\
lection");function an(s,e,t,n,i,r){let o=t.type==="block-map"?Gi(s,e,t,n,r):t.type==="block-seq"?Hi(s,e,t,n,r):Wi(s,e,t,n,r),l=o.constructor;
return i==="!"||i===l.tagName?(o.tag=l.tagName,o):(i&&(o.tag=i),o)}a(an,"resolveCollection");function Yi(s,e,t,n,i){let r=n.
tag,o=r?e.directives.tagName(r.source,p=>i(r,"TAG_RESOLVE_FAILED",p)):null;if(t.type==="block-seq"){let{anchor:p,newlineAfterProp:y}=n,
g=p&&r?p.offset>r.offset?p:r:p??r;g&&(!y||y.offset<g.offset)&&i(g,"MISSING_CHAR","Missing newline after block sequence p\
rops")}let l=t.type==="block-map"?"map":t.type==="block-seq"?"seq":t.start.source==="{"?"map":"seq";if(!r||!o||o==="!"||
o===R.tagName&&l==="map"||o===D.tagName&&l==="seq")return an(s,e,t,i,o);let c=e.schema.tags.find(p=>p.tag===o&&p.collection===
l);if(!c){let p=e.schema.knownTags[o];if(p?.collection===l)e.schema.tags.push(Object.assign({},p,{default:!1})),c=p;else
return p?i(r,"BAD_COLLECTION_TYPE",`${p.tag} used for ${l} collection, but expects ${p.collection??"scalar"}`,!0):i(r,"T\
AG_RESOLVE_FAILED",`Unresolved tag: ${o}`,!0),an(s,e,t,i,o)}let f=an(s,e,t,i,o,c),m=c.resolve?.(f,p=>i(r,"TAG_RESOLVE_FA\
ILED",p),e.options)??f,u=E(m)?m:new b(m);return u.range=f.range,u.tag=o,c?.format&&(u.format=c.format),u}a(Yi,"composeCo\
llection");function ln(s,e,t){let n=e.offset,i=jo(e,s.options.strict,t);if(!i)return{value:"",type:null,comment:"",range:[n,n,n]};let r=i.
mode===">"?b.BLOCK_FOLDED:b.BLOCK_LITERAL,o=e.source?Mo(e.source):[],l=o.length;for(let d=o.length-1;d>=0;--d){let h=o[d][1];
if(h===""||h==="\r")l=d;else break}if(l===0){let d=i.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",h=n+i.length;return e.source&&(h+=e.source.length),{value:d,type:r,comment:i.comment,
range:[n,h,h]}}let c=e.indent+i.indent,f=e.offset+i.length,m=0;for(let d=0;d<l;++d){let[h,w]=o[d];if(w===""||w==="\r")i.
indent===0&&h.length>c&&(c=h.length);else{h.length<c&&t(f+h.length,"MISSING_CHAR","Block scalars with more-indented lead\
ing empty lines must use an explicit indentation indicator"),i.indent===0&&(c=h.length),m=d,c===0&&!s.atRoot&&t(f,"BAD_I\
NDENT","Block scalar values in collections must be indented");break}f+=h.length+w.length+1}for(let d=o.length-1;d>=l;--d)
o[d][0].length>c&&(l=d+1);let u="",p="",y=!1;for(let d=0;d<m;++d)u+=o[d][0].slice(c)+`
`;for(let d=m;d<l;++d){let[h,w]=o[d];f+=h.length+w.length+1;let k=w[w.length-1]==="\r";if(k&&(w=w.slice(0,-1)),w&&h.length<
c){let A=`Block scalar lines must not be less indented than their ${i.indent?"explicit indentation indicator":"first lin\
e"}`;t(f-w.length-(k?2:1),"BAD_INDENT",A),h=""}r===b.BLOCK_LITERAL?(u+=p+h.slice(c)+w,p=`
`):h.length>c||w[0]==="	"?(p===" "?p=`
`:!y&&p===`
`&&(p=`

`),u+=p+h.slice(c)+w,p=`
`,y=!0):w===""?p===`
`?u+=`
`:p=`
`:(u+=p+w,p=" ",y=!1)}switch(i.chomp){case"-":break;case"+":for(let d=l;d<o.length;++d)u+=`
`+o[d][0].slice(c);u[u.length-1]!==`
`&&(u+=`
`);break;default:u+=`
`}let g=n+i.length+e.source.length;return{value:u,type:r,comment:i.comment,range:[n,g,g]}}a(ln,"resolveBlockScalar");function jo({
offset:s,props:e},t,n){if(e[0].type!=="block-scalar-header")return n(e[0],"IMPOSSIBLE","Block scalar header not found"),
null;let{source:i}=e[0],r=i[0],o=0,l="",c=-1;for(let p=1;p<i.length;++p){let y=i[p];if(!l&&(y==="-"||y==="+"))l=y;else{let g=Number(
y);!o&&g?o=g:c===-1&&(c=s+p)}}c!==-1&&n(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${i}`);let f=!1,
m="",u=i.length;for(let p=1;p<e.length;++p){let y=e[p];switch(y.type){case"space":f=!0;case"newline":u+=y.source.length;
break;case"comment":t&&!f&&n(y,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),
u+=y.source.length,m=y.source.substring(1);break;case"error":n(y,"UNEXPECTED_TOKEN",y.message),u+=y.source.length;break;default:{
let g=`Unexpected token in block scalar header: ${y.type}`;n(y,"UNEXPECTED_TOKEN",g);let d=y.source;d&&typeof d=="string"&&
(u+=d.length)}}}return{mode:r,indent:o,chomp:l,comment:m,length:u}}a(jo,"parseBlockScalarHeader");function Mo(s){let e=s.
split(/\n( *)/),t=e[0],n=t.match(/^( *)/),r=[n?.[1]?[n[1],t.slice(n[1].length)]:["",t]];for(let o=1;o<e.length;o+=2)r.push(
[e[o],e[o+1]]);return r}a(Mo,"splitLines");function cn(s,e,t){let{offset:n,type:i,source:r,end:o}=s,l,c,f=a((p,y,g)=>t(n+p,y,g),"_onError");switch(i){case"scalar":
l=b.PLAIN,c=Ko(r,f);break;case"single-quoted-scalar":l=b.QUOTE_SINGLE,c=Do(r,f);break;case"double-quoted-scalar":l=b.QUOTE_DOUBLE,
c=zo(r,f);break;default:return t(s,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${i}`),{value:"",type:null,
comment:"",range:[n,n+r.length,n+r.length]}}let m=n+r.length,u=pe(o,m,e,t);return{value:c,type:l,comment:u.comment,range:[
n,m,u.offset]}}a(cn,"resolveFlowScalar");function Ko(s,e){let t="";switch(s[0]){case"	":t="a tab character";break;case",":
t="flow indicator character ,";break;case"%":t="directive indicator character %";break;case"|":case">":{t=`block scalar \
indicator ${s[0]}`;break}case"@":case"`":{t=`reserved character ${s[0]}`;break}}return t&&e(0,"BAD_SCALAR_START",`Plain \
value cannot start with ${t}`),Zi(s)}a(Ko,"plainValue");function Do(s,e){return(s[s.length-1]!=="'"||s.length===1)&&e(s.
length,"MISSING_CHAR","Missing closing 'quote"),Zi(s.slice(1,-1)).replace(/''/g,"'")}a(Do,"singleQuotedValue");function Zi(s){
let e=/(.*?)\r?\n/sy,t=e.exec(s);if(!t)return s;let n,i;try{n=new RegExp("(?<![ 	])[ 	]+$"),i=new RegExp("^[ 	]+|(?<![ 	\
])[ 	]+$","g")}catch{n=/[ \t]+$/,i=/^[ \t]+|[ \t]+$/g}let r=t[1].replace(n,""),o=" ",l=e.lastIndex;for(;t=e.exec(s);){let f=t[1].
replace(i,"");f===""?o===`
`?r+=o:o=`
`:(r+=o+f,o=" "),l=e.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=l,t=c.exec(s),r+o+(t?.[1]??"")}a(Zi,"unfoldLines");
function zo(s,e){let t="";for(let n=1;n<s.length-1;++n){let i=s[n];if(!(i==="\r"&&s[n+1]===`
`))if(i===`
`){let{fold:r,offset:o}=Bo(s,n);t+=r,n=o}else if(i==="\\"){let r=s[++n],o=Fo[r];if(o)t+=o;else if(r===`
`)for(r=s[n+1];r===" "||r==="	";)r=s[++n+1];else if(r==="\r"&&s[n+1]===`
`)for(r=s[++n+1];r===" "||r==="	";)r=s[++n+1];else if(r==="x"||r==="u"||r==="U"){let l=r==="x"?2:r==="u"?4:8;t+=qo(s,n+1,
l,e),n+=l}else{let l=s.substr(n-1,2);e(n-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${l}`),t+=l}}else if(i===" "||i==="	"){
let r=n,o=s[n+1];for(;o===" "||o==="	";)o=s[++n+1];o!==`
`&&!(o==="\r"&&s[n+2]===`
`)&&(t+=n>r?s.slice(r,n+1):i)}else t+=i}return(s[s.length-1]!=='"'||s.length===1)&&e(s.length,"MISSING_CHAR",'Missing cl\
osing "quote'),t}a(zo,"doubleQuotedValue");function Bo(s,e){let t="",n=s[e+1];for(;(n===" "||n==="	"||n===`
`||n==="\r")&&!(n==="\r"&&s[e+2]!==`
`);)n===`
`&&(t+=`
`),e+=1,n=s[e+1];return t||(t=" "),{fold:t,offset:e}}a(Bo,"foldNewline");var Fo={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",
n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function qo(s,e,t,n){
let i=s.substr(e,t),o=i.length===t&&/^[0-9a-fA-F]+$/.test(i)?parseInt(i,16):NaN;try{return String.fromCodePoint(o)}catch{
let l=s.substr(e-2,t+2);return n(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${l}`),l}}a(qo,"parseCharCode");function fn(s,e,t,n){let{value:i,type:r,comment:o,range:l}=e.type==="block-scalar"?ln(s,e,n):cn(e,s.options.strict,n),c=t?
s.directives.tagName(t.source,u=>n(t,"TAG_RESOLVE_FAILED",u)):null,f;s.options.stringKeys&&s.atKey?f=s.schema[H]:c?f=Uo(
s.schema,i,c,t,n):e.type==="scalar"?f=Jo(s,i,e,n):f=s.schema[H];let m;try{let u=f.resolve(i,p=>n(t??e,"TAG_RESOLVE_FAILE\
D",p),s.options);m=N(u)?u:new b(u)}catch(u){let p=u instanceof Error?u.message:String(u);n(t??e,"TAG_RESOLVE_FAILED",p),
m=new b(i)}return m.range=l,m.source=i,r&&(m.type=r),c&&(m.tag=c),f.format&&(m.format=f.format),o&&(m.comment=o),m}a(fn,
"composeScalar");function Uo(s,e,t,n,i){if(t==="!")return s[H];let r=[];for(let l of s.tags)if(!l.collection&&l.tag===t)
if(l.default&&l.test)r.push(l);else return l;for(let l of r)if(l.test?.test(e))return l;let o=s.knownTags[t];return o&&!o.
collection?(s.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(i(n,"TAG_RESOLVE_FAILED",`Unresolved tag: ${t}`,
t!=="tag:yaml.org,2002:str"),s[H])}a(Uo,"findScalarTagByName");function Jo({atKey:s,directives:e,schema:t},n,i,r){let o=t.
tags.find(l=>(l.default===!0||s&&l.default==="key")&&l.test?.test(n))||t[H];if(t.compat){let l=t.compat.find(c=>c.default&&
c.test?.test(n))??t[H];if(o.tag!==l.tag){let c=e.tagString(o.tag),f=e.tagString(l.tag),m=`Value may be parsed as either ${c}\
 or ${f}`;r(i,"TAG_RESOLVE_FAILED",m,!0)}}return o}a(Jo,"findScalarTagByTest");function Qi(s,e,t){if(e){t??(t=e.length);for(let n=t-1;n>=0;--n){let i=e[n];switch(i.type){case"space":case"comment":case"\
newline":s-=i.source.length;continue}for(i=e[++n];i?.type==="space";)s+=i.source.length,i=e[++n];break}}return s}a(Qi,"e\
mptyScalarPosition");var Vo={composeNode:un,composeEmptyNode:ds};function un(s,e,t,n){let i=s.atKey,{spaceBefore:r,comment:o,anchor:l,tag:c}=t,
f,m=!0;switch(e.type){case"alias":f=Go(s,e,n),(l||c)&&n(e,"ALIAS_PROPS","An alias node must not specify any properties");
break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":f=fn(s,e,c,n),l&&(f.anchor=l.
source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{f=Yi(Vo,s,e,t,n),l&&(f.anchor=l.source.
substring(1))}catch(u){let p=u instanceof Error?u.message:String(u);n(e,"RESOURCE_EXHAUSTION",p)}break;default:{let u=e.
type==="error"?e.message:`Unsupported token (type: ${e.type})`;n(e,"UNEXPECTED_TOKEN",u),m=!1}}return f??(f=ds(s,e.offset,
void 0,null,t,n)),l&&f.anchor===""&&n(l,"BAD_ALIAS","Anchor cannot be an empty string"),i&&s.options.stringKeys&&(!N(f)||
typeof f.value!="string"||f.tag&&f.tag!=="tag:yaml.org,2002:str")&&n(c??e,"NON_STRING_KEY","With stringKeys, all keys mu\
st be strings"),r&&(f.spaceBefore=!0),o&&(e.type==="scalar"&&e.source===""?f.comment=o:f.commentBefore=o),s.options.keepSourceTokens&&
m&&(f.srcToken=e),f}a(un,"composeNode");function ds(s,e,t,n,{spaceBefore:i,comment:r,anchor:o,tag:l,end:c},f){let m={type:"\
scalar",offset:Qi(e,t,n),indent:-1,source:""},u=fn(s,m,l,f);return o&&(u.anchor=o.source.substring(1),u.anchor===""&&f(o,
"BAD_ALIAS","Anchor cannot be an empty string")),i&&(u.spaceBefore=!0),r&&(u.comment=r,u.range[2]=c),u}a(ds,"composeEmpt\
yNode");function Go({options:s},{offset:e,source:t,end:n},i){let r=new ge(t.substring(1));r.source===""&&i(e,"BAD_ALIAS",
"Alias cannot be an empty string"),r.source.endsWith(":")&&i(e+t.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);
let o=e+t.length,l=pe(n,o,s.strict,i);return r.range=[e,o,l.offset],l.comment&&(r.comment=l.comment),r}a(Go,"composeAlia\
s");function Xi(s,e,{offset:t,start:n,value:i,end:r},o){let l=Object.assign({_directives:e},s),c=new we(void 0,l),f={atKey:!1,
atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},m=ue(n,{indicator:"doc-start",next:i??r?.[0],offset:t,
onError:o,parentIndent:0,startOnNewline:!0});m.found&&(c.directives.docStart=!0,i&&(i.type==="block-map"||i.type==="bloc\
k-seq")&&!m.hasNewline&&o(m.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),
c.contents=i?un(f,i,m,o):ds(f,m.end,n,null,m,o);let u=c.contents.range[2],p=pe(r,u,!1,o);return p.comment&&(c.comment=p.
comment),c.range=[t,u,p.offset],c}a(Xi,"composeDoc");function Tt(s){if(typeof s=="number")return[s,s+1];if(Array.isArray(s))return s.length===2?s:[s[0],s[1]];let{offset:e,source:t}=s;
return[e,e+(typeof t=="string"?t.length:1)]}a(Tt,"getErrorPos");function er(s){let e="",t=!1,n=!1;for(let i=0;i<s.length;++i){
let r=s[i];switch(r[0]){case"#":e+=(e===""?"":n?`

`:`
`)+(r.substring(1)||" "),t=!0,n=!1;break;case"%":s[i+1]?.[0]!=="#"&&(i+=1),t=!1;break;default:t||(n=!0),t=!1}}return{comment:e,
afterEmptyLine:n}}a(er,"parsePrelude");var Qe=class{static{a(this,"Composer")}constructor(e={}){this.doc=null,this.atDirectives=
!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(t,n,i,r)=>{let o=Tt(t);r?this.warnings.push(new St(o,n,
i)):this.errors.push(new oe(o,n,i))},this.directives=new ce({version:e.version||"1.2"}),this.options=e}decorate(e,t){let{
comment:n,afterEmptyLine:i}=er(this.prelude);if(n){let r=e.contents;if(t)e.comment=e.comment?`${e.comment}
${n}`:n;else if(i||e.directives.docStart||!r)e.commentBefore=n;else if(I(r)&&!r.flow&&r.items.length>0){let o=r.items[0];
$(o)&&(o=o.key);let l=o.commentBefore;o.commentBefore=l?`${n}
${l}`:n}else{let o=r.commentBefore;r.commentBefore=o?`${n}
${o}`:n}}if(t){for(let r=0;r<this.errors.length;++r)e.errors.push(this.errors[r]);for(let r=0;r<this.warnings.length;++r)
e.warnings.push(this.warnings[r])}else e.errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.
warnings=[]}streamInfo(){return{comment:er(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.
warnings}}*compose(e,t=!1,n=-1){for(let i of e)yield*this.next(i);yield*this.end(t,n)}*next(e){switch(e.type){case"direc\
tive":this.directives.add(e.source,(t,n,i)=>{let r=Tt(e);r[0]+=t,this.onError(r,"BAD_DIRECTIVE",n,i)}),this.prelude.push(
e.source),this.atDirectives=!0;break;case"document":{let t=Xi(this.options,this.directives,e,this.onError);this.atDirectives&&
!t.directives.docStart&&this.onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(t,
!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"commen\
t":case"newline":this.prelude.push(e.source);break;case"error":{let t=e.source?`${e.message}: ${JSON.stringify(e.source)}`:
e.message,n=new oe(Tt(e),"UNEXPECTED_TOKEN",t);this.atDirectives||!this.doc?this.errors.push(n):this.doc.errors.push(n);
break}case"doc-end":{if(!this.doc){let n="Unexpected doc-end without preceding document";this.errors.push(new oe(Tt(e),"\
UNEXPECTED_TOKEN",n));break}this.doc.directives.docEnd=!0;let t=pe(e.end,e.offset+e.source.length,this.doc.options.strict,
this.onError);if(this.decorate(this.doc,!0),t.comment){let n=this.doc.comment;this.doc.comment=n?`${n}
${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new oe(Tt(e),"UNEXPECTED_TOKEN",`Unsup\
ported token ${e.type}`))}}*end(e=!1,t=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){
let n=Object.assign({_directives:this.directives},this.options),i=new we(void 0,n);this.atDirectives&&this.onError(t,"MI\
SSING_CHAR","Missing directives-end indicator line"),i.range=[0,t,t],this.decorate(i,!1),yield i}}};var pn=Symbol("break visit"),Ho=Symbol("skip children"),tr=Symbol("remove item");function Me(s,e){"type"in s&&s.type==="\
document"&&(s={start:s.start,value:s.value}),sr(Object.freeze([]),s,e)}a(Me,"visit");Me.BREAK=pn;Me.SKIP=Ho;Me.REMOVE=tr;
Me.itemAtPath=(s,e)=>{let t=s;for(let[n,i]of e){let r=t?.[n];if(r&&"items"in r)t=r.items[i];else return}return t};Me.parentCollection=
(s,e)=>{let t=Me.itemAtPath(s,e.slice(0,-1)),n=e[e.length-1][0],i=t?.[n];if(i&&"items"in i)return i;throw new Error("Par\
ent collection not found")};function sr(s,e,t){let n=t(e,s);if(typeof n=="symbol")return n;for(let i of["key","value"]){
let r=e[i];if(r&&"items"in r){for(let o=0;o<r.items.length;++o){let l=sr(Object.freeze(s.concat([[i,o]])),r.items[o],t);
if(typeof l=="number")o=l-1;else{if(l===pn)return pn;l===tr&&(r.items.splice(o,1),o-=1)}}typeof n=="function"&&i==="key"&&
(n=n(e,s))}}return typeof n=="function"?n(e,s):n}a(sr,"_visit");var dn="\uFEFF",mn="",hn="",ms="";function nr(s){switch(s){case dn:return"byte-order-mark";case mn:return"doc-mode";case hn:return"flow-error-end";case ms:
return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"\
flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"\
comma"}switch(s[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"\
alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scal\
ar";case"|":case">":return"block-scalar-header"}return null}a(nr,"tokenType");function ae(s){switch(s){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}a(ae,"isEmpty");var ir=new Set("0123456789ABCDEFabcdef"),Yo=new Set("01234\
56789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),hs=new Set(",[]{}"),Zo=new Set(` ,[]{}
\r	`),yn=a(s=>!s||Zo.has(s),"isNotAnchorChar"),Nt=class{static{a(this,"Lexer")}constructor(){this.atEnd=!1,this.blockScalarIndent=
-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=
null,this.next=null,this.pos=0}*lex(e,t=!1){if(e){if(typeof e!="string")throw TypeError("source is not a string");this.buffer=
this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!t;let n=this.next??"stream";for(;n&&(t||this.hasChars(1));)
n=yield*this.parseNext(n)}atLineEnd(){let e=this.pos,t=this.buffer[e];for(;t===" "||t==="	";)t=this.buffer[++e];return!t||
t==="#"||t===`
`?!0:t==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let t=this.buffer[e];if(this.indentNext>0){let n=0;for(;t===
" ";)t=this.buffer[++n+e];if(t==="\r"){let i=this.buffer[n+e+1];if(i===`
`||!i&&!this.atEnd)return e+n+1}return t===`
`||n>=this.indentNext||!t&&!this.atEnd?e+n:-1}if(t==="-"||t==="."){let n=this.buffer.substr(e,3);if((n==="---"||n==="...")&&
ae(this.buffer[e+3]))return-1}return e}getLine(){let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<this.pos)&&(e=
this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.
buffer.substring(this.pos,e))}hasChars(e){return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.
substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.buffer.substr(this.pos,e)}*parseNext(e){
switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"\
quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-\
scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();if(e===null)return this.setNext("strea\
m");if(e[0]===dn&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let t=e.length,n=e.indexOf("#");for(;n!==-1;){let r=e[n-
1];if(r===" "||r==="	"){t=n-1;break}else n=e.indexOf("#",n+1)}for(;;){let r=e[t-1];if(r===" "||r==="	")t-=1;else break}let i=(yield*this.
pushCount(t))+(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-i),this.pushNewline(),"stream"}if(this.atLineEnd()){
let t=yield*this.pushSpaces(!0);return yield*this.pushCount(e.length-t),yield*this.pushNewline(),"stream"}return yield mn,
yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&!this.atEnd)return this.setNext("line-start");
if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let t=this.peek(3);if((t==="---"||
t==="...")&&ae(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,t==="---"?"doc":"stre\
am"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!ae(this.charAt(1))&&(this.indentNext=
this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,t]=this.peek(2);if(!t&&!this.atEnd)return this.setNext(
"block-start");if((e==="-"||e==="?"||e===":")&&ae(t)){let n=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=n,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let e=this.
getLine();if(e===null)return this.setNext("doc");let t=yield*this.pushIndicators();switch(e[t]){case"#":yield*this.pushCount(
e.length-t);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"{":case"[":return yield*this.pushCount(
1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(yn),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return t+=yield*this.parseBlockScalarHeader(),
t+=yield*this.pushSpaces(!0),yield*this.pushCount(e.length-t),yield*this.pushNewline(),yield*this.parseBlockScalar();default:
return yield*this.parsePlainScalar()}}*parseFlowCollection(){let e,t,n=-1;do e=yield*this.pushNewline(),e>0?(t=yield*this.
pushSpaces(!1),this.indentValue=n=t):t=0,t+=yield*this.pushSpaces(!0);while(e+t>0);let i=this.getLine();if(i===null)return this.
setNext("flow");if((n!==-1&&n<this.indentNext&&i[0]!=="#"||n===0&&(i.startsWith("---")||i.startsWith("..."))&&ae(i[3]))&&
!(n===this.indentNext-1&&this.flowLevel===1&&(i[0]==="]"||i[0]==="}")))return this.flowLevel=0,yield hn,yield*this.parseLineStart();
let r=0;for(;i[r]===",";)r+=yield*this.pushCount(1),r+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(r+=yield*this.pushIndicators(),
i[r]){case void 0:return"flow";case"#":return yield*this.pushCount(i.length-r),"flow";case"{":case"[":return yield*this.
pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(yn),"flow";case'"':case"'":return this.flowKey=
!0,yield*this.parseQuotedScalar();case":":{let o=this.charAt(1);if(this.flowKey||ae(o)||o===",")return this.flowKey=!1,yield*this.
pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){
let e=this.charAt(0),t=this.buffer.indexOf(e,this.pos+1);if(e==="'")for(;t!==-1&&this.buffer[t+1]==="'";)t=this.buffer.indexOf(
"'",t+2);else for(;t!==-1;){let r=0;for(;this.buffer[t-1-r]==="\\";)r+=1;if(r%2===0)break;t=this.buffer.indexOf('"',t+1)}
let n=this.buffer.substring(0,t),i=n.indexOf(`
`,this.pos);if(i!==-1){for(;i!==-1;){let r=this.continueScalar(i+1);if(r===-1)break;i=n.indexOf(`
`,r)}i!==-1&&(t=i-(n[i-1]==="\r"?2:1))}if(t===-1){if(!this.atEnd)return this.setNext("quoted-scalar");t=this.buffer.length}
return yield*this.pushToIndex(t+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.
blockScalarKeep=!1;let e=this.pos;for(;;){let t=this.buffer[++e];if(t==="+")this.blockScalarKeep=!0;else if(t>"0"&&t<="9")
this.blockScalarIndent=Number(t)-1;else if(t!=="-")break}return yield*this.pushUntil(t=>ae(t)||t==="#")}*parseBlockScalar(){
let e=this.pos-1,t=0,n;e:for(let r=this.pos;n=this.buffer[r];++r)switch(n){case" ":t+=1;break;case`
`:e=r,t=0;break;case"\r":{let o=this.buffer[r+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!n&&!this.atEnd)return this.setNext("block-scalar");if(t>=this.indentNext){this.blockScalarIndent===
-1?this.indentNext=t:this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let r=this.continueScalar(
e+1);if(r===-1)break;e=this.buffer.indexOf(`
`,r)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let i=e+1;for(n=this.
buffer[i];n===" ";)n=this.buffer[++i];if(n==="	"){for(;n==="	"||n===" "||n==="\r"||n===`
`;)n=this.buffer[++i];e=i-1}else if(!this.blockScalarKeep)do{let r=e-1,o=this.buffer[r];o==="\r"&&(o=this.buffer[--r]);let l=r;
for(;o===" ";)o=this.buffer[--r];if(o===`
`&&r>=this.pos&&r+1+t>l)e=r;else break}while(!0);return yield ms,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){
let e=this.flowLevel>0,t=this.pos-1,n=this.pos-1,i;for(;i=this.buffer[++n];)if(i===":"){let r=this.buffer[n+1];if(ae(r)||
e&&hs.has(r))break;t=n}else if(ae(i)){let r=this.buffer[n+1];if(i==="\r"&&(r===`
`?(n+=1,i=`
`,r=this.buffer[n+1]):t=n),r==="#"||e&&hs.has(r))break;if(i===`
`){let o=this.continueScalar(n+1);if(o===-1)break;n=Math.max(n,o-2)}}else{if(e&&hs.has(i))break;t=n}return!i&&!this.atEnd?
this.setNext("plain-scalar"):(yield ms,yield*this.pushToIndex(t+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.
buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,t){let n=this.buffer.slice(this.pos,e);return n?(yield n,this.
pos+=n.length,n.length):(t&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(yn),e+=yield*this.pushSpaces(!0);continue e;case"\
-":case"?":case":":{let t=this.flowLevel>0,n=this.charAt(1);if(ae(n)||t&&hs.has(n)){t?this.flowKey&&(this.flowKey=!1):this.
indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.pushSpaces(!0);continue e}}}break e}return e}*pushTag(){
if(this.charAt(1)==="<"){let e=this.pos+2,t=this.buffer[e];for(;!ae(t)&&t!==">";)t=this.buffer[++e];return yield*this.pushToIndex(
t===">"?e+1:e,!1)}else{let e=this.pos+1,t=this.buffer[e];for(;t;)if(Yo.has(t))t=this.buffer[++e];else if(t==="%"&&ir.has(
this.buffer[e+1])&&ir.has(this.buffer[e+2]))t=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){
let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let t=this.pos-1,n;do n=this.buffer[++t];while(n===" "||e&&n==="	");let i=t-this.
pos;return i>0&&(yield this.buffer.substr(this.pos,i),this.pos=t),i}*pushUntil(e){let t=this.pos,n=this.buffer[t];for(;!e(
n);)n=this.buffer[++t];return yield*this.pushToIndex(t,!1)}};var Ke=class{static{a(this,"LineCounter")}constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.
linePos=e=>{let t=0,n=this.lineStarts.length;for(;t<n;){let r=t+n>>1;this.lineStarts[r]<e?t=r+1:n=r}if(this.lineStarts[t]===
e)return{line:t+1,col:1};if(t===0)return{line:0,col:e};let i=this.lineStarts[t-1];return{line:t,col:e-i+1}}}};function Le(s,e){for(let t=0;t<s.length;++t)if(s[t].type===e)return!0;return!1}a(Le,"includesToken");function rr(s){for(let e=0;e<
s.length;++e)switch(s[e].type){case"space":case"comment":case"newline":break;default:return e}return-1}a(rr,"findNonEmpt\
yIndex");function ar(s){switch(s?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"\
flow-collection":return!0;default:return!1}}a(ar,"isFlowToken");function ys(s){switch(s.type){case"document":return s.start;case"\
block-map":{let e=s.items[s.items.length-1];return e.sep??e.start}case"block-seq":return s.items[s.items.length-1].start;default:
return[]}}a(ys,"getPrevProps");function Xe(s){if(s.length===0)return[];let e=s.length;e:for(;--e>=0;)switch(s[e].type){case"\
doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;s[++e]?.type==="spac\
e";);return s.splice(e,s.length)}a(Xe,"getFirstKeyStartProps");function gs(s,e){if(e.length<1e5)Array.prototype.push.apply(
s,e);else for(let t=0;t<e.length;++t)s.push(e[t])}a(gs,"arrayPushArray");function or(s){if(s.start.type==="flow-seq-star\
t")for(let e of s.items)e.sep&&!e.value&&!Le(e.start,"explicit-key-ind")&&!Le(e.sep,"map-value-ind")&&(e.key&&(e.value=e.
key),delete e.key,ar(e.value)?e.value.end?gs(e.value.end,e.sep):e.value.end=e.sep:gs(e.start,e.sep),delete e.sep)}a(or,"\
fixFlowSeqItems");var et=class{static{a(this,"Parser")}constructor(e){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.
offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new Nt,this.onNewLine=e}*parse(e,t=!1){this.
onNewLine&&this.offset===0&&this.onNewLine(0);for(let n of this.lexer.lex(e,t))yield*this.next(n);t||(yield*this.end())}*next(e){
if(this.source=e,this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=e.length;return}let t=nr(e);if(t)if(t===
"scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=t,yield*this.step(),t){case"newline":
this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+e.length);break;case"space":this.atNewLine&&e[0]===
" "&&(this.indent+=e.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=
e.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=e.length}else{let n=`N\
ot a YAML token: ${e}`;yield*this.pop({type:"error",offset:this.offset,message:n,source:e}),this.offset+=e.length}}*end(){
for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,
source:this.source}}*step(){let e=this.peek(1);if(this.type==="doc-end"&&e?.type!=="doc-end"){for(;this.stack.length>0;)
yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!e)return yield*this.
stream();switch(e.type){case"document":return yield*this.document(e);case"alias":case"scalar":case"single-quoted-scalar":case"\
double-quoted-scalar":return yield*this.scalar(e);case"block-scalar":return yield*this.blockScalar(e);case"block-map":return yield*this.
blockMap(e);case"block-seq":return yield*this.blockSequence(e);case"flow-collection":return yield*this.flowCollection(e);case"\
doc-end":return yield*this.documentEnd(e)}yield*this.pop()}peek(e){return this.stack[this.stack.length-e]}*pop(e){let t=e??
this.stack.pop();if(!t)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.
stack.length===0)yield t;else{let n=this.peek(1);switch(t.type==="block-scalar"?t.indent="indent"in n?n.indent:0:t.type===
"flow-collection"&&n.type==="document"&&(t.indent=0),t.type==="flow-collection"&&or(t),n.type){case"document":n.value=t;
break;case"block-scalar":n.props.push(t);break;case"block-map":{let i=n.items[n.items.length-1];if(i.value){n.items.push(
{start:[],key:t,sep:[]}),this.onKeyLine=!0;return}else if(i.sep)i.value=t;else{Object.assign(i,{key:t,sep:[]}),this.onKeyLine=
!i.explicitKey;return}break}case"block-seq":{let i=n.items[n.items.length-1];i.value?n.items.push({start:[],value:t}):i.
value=t;break}case"flow-collection":{let i=n.items[n.items.length-1];!i||i.value?n.items.push({start:[],key:t,sep:[]}):i.
sep?i.value=t:Object.assign(i,{key:t,sep:[]});return}default:yield*this.pop(),yield*this.pop(t)}if((n.type==="document"||
n.type==="block-map"||n.type==="block-seq")&&(t.type==="block-map"||t.type==="block-seq")){let i=t.items[t.items.length-
1];i&&!i.sep&&!i.value&&i.start.length>0&&rr(i.start)===-1&&(t.indent===0||i.start.every(r=>r.type!=="comment"||r.indent<
t.indent))&&(n.type==="document"?n.end=i.start:n.items.push({start:i.start}),t.items.splice(-1,1))}}}*stream(){switch(this.
type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"\
space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let e={type:"document",
offset:this.offset,start:[]};this.type==="doc-start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{type:"\
error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(e){if(e.value)
return yield*this.lineEnd(e);switch(this.type){case"doc-start":{rr(e.start)!==-1?(yield*this.pop(),yield*this.step()):e.
start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":e.start.push(this.sourceToken);
return}let t=this.startBlockValue(e);t?this.stack.push(t):yield{type:"error",offset:this.offset,message:`Unexpected ${this.
type} token in YAML document`,source:this.source}}*scalar(e){if(this.type==="map-value-ind"){let t=ys(this.peek(2)),n=Xe(
t),i;e.end?(i=e.end,i.push(this.sourceToken),delete e.end):i=[this.sourceToken];let r={type:"block-map",offset:e.offset,
indent:e.indent,items:[{start:n,key:e,sep:i}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=r}else yield*this.lineEnd(
e)}*blockScalar(e){switch(this.type){case"space":case"comment":case"newline":e.props.push(this.sourceToken);return;case"\
scalar":if(e.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){let t=e.items[e.items.length-1];switch(this.
type){case"newline":if(this.onKeyLine=!1,t.value){let n="end"in t.value?t.value.end:void 0;(Array.isArray(n)?n[n.length-
1]:void 0)?.type==="comment"?n?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.sep?t.sep.push(this.
sourceToken):t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]});else if(t.
sep)t.sep.push(this.sourceToken);else{if(this.atIndentedComment(t.start,e.indent)){let i=e.items[e.items.length-2]?.value?.
end;if(Array.isArray(i)){gs(i,t.start),i.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return}
if(this.indent>=e.indent){let n=!this.onKeyLine&&this.indent===e.indent,i=n&&(t.sep||t.explicitKey)&&this.type!=="seq-it\
em-ind",r=[];if(i&&t.sep&&!t.value){let o=[];for(let l=0;l<t.sep.length;++l){let c=t.sep[l];switch(c.type){case"newline":
o.push(l);break;case"space":break;case"comment":c.indent>e.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(r=
t.sep.splice(o[1]))}switch(this.type){case"anchor":case"tag":i||t.value?(r.push(this.sourceToken),e.items.push({start:r}),
this.onKeyLine=!0):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"explicit-key-ind":!t.sep&&
!t.explicitKey?(t.start.push(this.sourceToken),t.explicitKey=!0):i||t.value?(r.push(this.sourceToken),e.items.push({start:r,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],
explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(t.explicitKey)if(t.sep)if(t.value)e.items.push({start:[],
key:null,sep:[this.sourceToken]});else if(Le(t.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]});else if(ar(t.key)&&!Le(t.sep,"newline")){let o=Xe(
t.start),l=t.key,c=t.sep;c.push(this.sourceToken),delete t.key,delete t.sep,this.stack.push({type:"block-map",offset:this.
offset,indent:this.indent,items:[{start:o,key:l,sep:c}]})}else r.length>0?t.sep=t.sep.concat(r,this.sourceToken):t.sep.push(
this.sourceToken);else if(Le(t.start,"newline"))Object.assign(t,{key:null,sep:[this.sourceToken]});else{let o=Xe(t.start);
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
t.sep?t.value||i?e.items.push({start:r,key:null,sep:[this.sourceToken]}):Le(t.sep,"map-value-ind")?this.stack.push({type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):t.sep.push(this.sourceToken):
Object.assign(t,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);i||t.value?(e.items.push({start:r,key:o,sep:[]}),this.
onKeyLine=!0):t.sep?this.stack.push(o):(Object.assign(t,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(
e);if(o){if(o.type==="block-seq"){if(!t.explicitKey&&t.sep&&!Le(t.sep,"newline")){yield*this.pop({type:"error",offset:this.
offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else n&&e.items.push({start:r});
this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let t=e.items[e.items.length-1];switch(this.
type){case"newline":if(t.value){let n="end"in t.value?t.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type===
"comment"?n?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.start.push(this.sourceToken);return;case"\
space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(t.start,e.indent)){
let i=e.items[e.items.length-2]?.value?.end;if(Array.isArray(i)){gs(i,t.start),i.push(this.sourceToken),e.items.pop();return}}
t.start.push(this.sourceToken)}return;case"anchor":case"tag":if(t.value||this.indent<=e.indent)break;t.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==e.indent)break;t.value||Le(t.start,"seq-item-ind")?e.items.push({start:[this.
sourceToken]}):t.start.push(this.sourceToken);return}if(this.indent>e.indent){let n=this.startBlockValue(e);if(n){this.stack.
push(n);return}}yield*this.pop(),yield*this.step()}*flowCollection(e){let t=e.items[e.items.length-1];if(this.type==="fl\
ow-error-end"){let n;do yield*this.pop(),n=this.peek(1);while(n?.type==="flow-collection")}else if(e.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!t||t.sep?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);
return;case"map-value-ind":!t||t.value?e.items.push({start:[],key:null,sep:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):
Object.assign(t,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":
!t||t.value?e.items.push({start:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let i=this.flowScalar(this.type);!t||t.value?
e.items.push({start:[],key:i,sep:[]}):t.sep?this.stack.push(i):Object.assign(t,{key:i,sep:[]});return}case"flow-map-end":case"\
flow-seq-end":e.end.push(this.sourceToken);return}let n=this.startBlockValue(e);n?this.stack.push(n):(yield*this.pop(),yield*this.
step())}else{let n=this.peek(2);if(n.type==="block-map"&&(this.type==="map-value-ind"&&n.indent===e.indent||this.type===
"newline"&&!n.items[n.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&n.type!==
"flow-collection"){let i=ys(n),r=Xe(i);or(e);let o=e.end.splice(1,e.end.length);o.push(this.sourceToken);let l={type:"bl\
ock-map",offset:e.offset,indent:e.indent,items:[{start:r,key:e,sep:o}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=
l}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-s\
calar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"\
flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"\
explicit-key-ind":{this.onKeyLine=!0;let t=ys(e),n=Xe(t);return n.push(this.sourceToken),{type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:n,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let t=ys(e),n=Xe(t);return{type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:n,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(e,t){
return this.type!=="comment"||this.indent<=t?!1:e.every(n=>n.type==="newline"||n.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){
switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.
pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],
this.type==="newline"&&(yield*this.pop())}}};function lr(s){let e=s.prettyErrors!==!1;return{lineCounter:s.lineCounter||e&&new Ke||null,prettyErrors:e}}a(lr,"parseOp\
tions");function gn(s,e={}){let{lineCounter:t,prettyErrors:n}=lr(e),i=new et(t?.addNewLine),r=new Qe(e),o=Array.from(r.compose(
i.parse(s)));if(n&&t)for(let l of o)l.errors.forEach(wt(s,t)),l.warnings.forEach(wt(s,t));return o.length>0?o:Object.assign(
[],{empty:!0},r.streamInfo())}a(gn,"parseAllDocuments");function cr(s,e={}){let{lineCounter:t,prettyErrors:n}=lr(e),i=new et(
t?.addNewLine),r=new Qe(e),o=null;for(let l of r.compose(i.parse(s),!0,s.length))if(!o)o=l;else if(o.options.logLevel!==
"silent"){o.errors.push(new oe(l.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.p\
arseAllDocuments()"));break}return n&&t&&(o.errors.forEach(wt(s,t)),o.warnings.forEach(wt(s,t))),o}a(cr,"parseDocument");
function Qo(s,e,t){let n;typeof e=="function"?n=e:t===void 0&&e&&typeof e=="object"&&(t=e);let i=cr(s,t);if(!i)return null;
if(i.warnings.forEach(r=>Ht(i.options.logLevel,r)),i.errors.length>0){if(i.options.logLevel!=="silent")throw i.errors[0];
i.errors=[]}return i.toJS(Object.assign({reviver:n},t))}a(Qo,"parse");function Xo(s,e,t){let n=null;if(typeof e=="functi\
on"||Array.isArray(e)?n=e:t===void 0&&e&&(t=e),typeof t=="string"&&(t=t.length),typeof t=="number"){let i=Math.round(t);
t=i<1?void 0:i>8?{indent:8}:{indent:i}}if(s===void 0){let{keepUndefined:i}=t??e??{};if(!i)return}return se(s)&&!n?s.toString(
t):new we(s,n,t).toString(t)}a(Xo,"stringify");var ta=/[\p{C}\p{Zl}\p{Zp}]/gu;function Y(s){switch(typeof s){case"string":{let e=[...s],t=e.length<=60?s:`${e.slice(0,59).
join("")}\u2026`;return JSON.stringify(t).replace(ta,sa)}case"number":case"bigint":case"boolean":return String(s);default:
return bn(s)}}a(Y,"quote");function bn(s){if(s===null)return"empty";if(Array.isArray(s))return"a list";switch(typeof s){case"\
string":return"text";case"number":case"bigint":return"a number";case"boolean":return"true or false";default:return"a gro\
up of fields"}}a(bn,"kindOf");function sa(s){return`\\u${(s.codePointAt(0)??0).toString(16).padStart(4,"0")}`}a(sa,"esca\
ped");function At(s){let e="";for(let t of s)typeof t=="number"?e+=`[${t}]`:/^[A-Za-z_][A-Za-z0-9_]*$/.test(t)?e+=e===""?t:`.${t}`:
e+=`[${Y(t)}]`;return e}a(At,"pathText");function ur(s,e){let t=dr(s,e);return t===void 0?void 0:Te(t)}a(ur,"fieldAt");function pr(s,e){
let t=dr(s,e);return t instanceof ws?Object.keys(t.shape):[]}a(pr,"fieldNamesAt");function dr(s,e){let t=fr(s);for(let n of e){
if(t=na(t,n),t===void 0)return;t=fr(t)}return t}a(dr,"schemaAt");function na(s,e){if(s instanceof ws)return Object.hasOwn(
s.shape,e)?s.shape[e]:void 0;if(s instanceof xn)return s.element;if(s instanceof $t)return s.valueType}a(na,"childOf");function fr(s){
let e=s;for(;e instanceof $n||e instanceof En||e instanceof vn;)e=e.unwrap();return e}a(fr,"bare");function Sn(s,e,t=[]){return s.issues.flatMap(n=>{let i=ia(n.path),r={prefix:t,path:i,name:At([...t,...i]),schema:e,field:ur(
e,i)};return ra(n,r).map(o=>({...o,at:[...t,...o.at]}))})}a(Sn,"findingsOf");function ia(s){return s.map(e=>typeof e=="s\
ymbol"?String(e):e)}a(ia,"plainPath");function ra(s,e){let{path:t,name:n,field:i}=e;switch(s.code){case"unrecognized_key\
s":return s.keys.map(r=>oa(r,e));case"invalid_key":return[la(s,e)];case"custom":return[aa(s,e)];case"invalid_type":return[
{at:t,message:ca(s,e),...bs(i)}];case"invalid_value":return[{at:t,message:ua(s,e),...bs(i)}];case"too_small":case"too_bi\
g":return[{at:t,message:pa(s,e),...bs(i)}];default:return[{at:t,message:`${n}: ${da(s.input,i)} is not valid.${de(i)}`,...bs(
i)}]}}a(ra,"explain");function oa(s,{prefix:e,path:t,schema:n}){let i=pr(n,t),r=Ss(s,i),o=r===void 0?`Known here: ${i.join(
", ")}.`:`Did you mean ${Y(r)}?`,l=`${At([...e,...t,s])} is not a field that is known. ${o}`;return{at:[...t,s],message:l,
isAboutKey:!0,...r===void 0?{}:{example:r}}}a(oa,"unknownField");var mr=Z({problem:L(),advice:L(),example:On().optional()});
function aa(s,{path:e,name:t,field:n}){let i=mr.parse(s.params),{example:r}=i,l=typeof s.input=="object"||n?.isSecret===
!0?t:`${t}: ${Y(s.input)}`;return{at:e,message:`${l} ${ze(i)}`,...r===void 0?{}:{example:r}}}a(aa,"custom");function la(s,{
path:e,name:t}){let[n]=s.issues,i=Y(e.at(-1)),r=mr.safeParse(n?.code==="custom"?n.params:void 0),o=r.success?`${t}: ${i}\
 ${ze(r.data)}`:`${t}: ${i} is too long or empty. Use a shorter key.`;return{at:e,message:o,isAboutKey:!0}}a(la,"invalid\
Key");function ca(s,{name:e,field:t}){let n=e===""?"The manifest":e;if(s.input===void 0)return`${n} is missing.${de(t)}`;
if(s.input===null)return`${n} is empty. Remove it or give it a value.${de(t)}`;if(s.expected==="int"&&typeof s.input=="n\
umber")return`${n}: ${Y(s.input)} is not a whole number.${de(t)}`;let i=s.expected==="string"&&typeof s.input!="object"?
" Put it in quotes.":"";return`${n} must be ${fa[s.expected]??s.expected}, but it is ${bn(s.input)}.${i}${de(t)}`}a(ca,"\
wrongType");var fa={string:"text",int:"a whole number",number:"a number",boolean:"true or false",array:"a list",object:"\
a group of fields",record:"a group of fields"};function ua(s,{name:e,field:t}){if(s.input===void 0)return`${e} is missin\
g.${de(t)}`;let n=s.values.map(String),i=typeof s.input=="string"?Ss(s.input,n):void 0,r=i===void 0?` Use ${Y(t?.example??
n[0])}, for example.`:` Did you mean ${Y(i)}?`;return`${e}: ${Y(s.input)} is not ${n.length===1?Y(n[0]):`one of ${n.join(
", ")}`}.${r}`}a(ua,"notAChoice");function pa(s,{name:e,field:t}){let n=Number(s.code==="too_big"?s.maximum:s.minimum).toLocaleString(
"en-US"),i=s.code==="too_big"?`at most ${n}`:`at least ${n}`;return typeof s.input=="string"?s.input===""?`${e} is empty\
.${de(t)}`:`${e} is ${Ts(s.input).toLocaleString("en-US")} characters long; ${i} are allowed.${de(t)}`:Array.isArray(s.input)?
`${e} holds ${s.input.length} items; ${i} are allowed.${de(t)}`:`${e}: ${Y(s.input)} is out of range.${de(t)}`}a(pa,"out\
OfRange");function da(s,e){return e?.isSecret===!0?"the value":Y(s)}a(da,"shown");function de(s){return s===void 0?"":` ${s.
advice}, such as ${JSON.stringify(s.example)}.`}a(de,"advise");function bs(s){return s===void 0?{}:{example:s.example}}a(
bs,"exampleOf");function yr(s,{at:e,isAboutKey:t}){let n=s.contents,i=s.contents?.range[0]??0;for(let[r,o]of e.entries()){F(n)&&(n=n.resolve(
s));let l=ma(n,o);if(l===void 0)return i;let c=l.key===void 0||N(l.value)&&!(t===!0&&r===e.length-1);i=hr(c?l.value:l.key)??
hr(l.key)??i,n=l.value}return i}a(yr,"offsetOf");function ma(s,e){if(J(s)){let t=typeof e=="number"?s.items[e]:void 0;return t===
void 0?void 0:{value:t}}if(U(s))return s.items.find(({key:t})=>N(t)&&String(t.value)===String(e))}a(ma,"childOf");function hr(s){
return ha(s)?s.range[0]:void 0}a(hr,"startOf");function ha(s){return(N(s)||U(s)||J(s)||F(s))&&Array.isArray(s.range)}a(ha,
"isNodeWithRange");function gr(s){let e=new Set,t;return W(s,{Node(n,i){if("anchor"in i&&i.anchor!==void 0&&e.add(i.anchor),
!(!F(i)||e.has(i.source)))return t=i.range?.[0]??0,W.BREAK}}),t}a(gr,"unresolvedAlias");function br({contents:s,errors:e}){
return e.length===0&&(s===null||N(s)&&s.value===null)}a(br,"isEmpty");function Sr(s){return ya[s]??"The YAML cannot be r\
ead here. Check the indentation, quotes and brackets of this line."}a(Sr,"syntaxMessage");var ya={DUPLICATE_KEY:"The sam\
e field is given twice in this group. Keep one of them.",TAB_AS_INDENT:"The YAML is indented with a tab. Use spaces.",BAD_ALIAS:"\
The YAML refers to an anchor that does not exist. Write the value out.",MISSING_CHAR:"The YAML lacks a character here, s\
uch as a closing quote or bracket, or a colon after the name of a field.",BAD_INDENT:"The YAML is not indented as its gr\
oup is. Use the same number of spaces for all fields of a group.",NON_STRING_KEY:"The name of a field must be plain text\
. Put it in quotes.",BLOCK_AS_IMPLICIT_KEY:"The YAML has a second colon in this line. Put a value with a colon and a spa\
ce in quotes.",MULTILINE_IMPLICIT_KEY:"The YAML lacks a colon after the name of a field, or a value lacks its closing qu\
ote."};var ga=8*1024*1024;function ba(s,e,t={}){if(s.length>ga)return wr(e,"The manifest is larger than 8 MiB. Name a file with\
 JIRASync resources.");let n=new Ke,i=gn(s,{lineCounter:n,prettyErrors:!1,stringKeys:!0}),r=Array.isArray(i)?i.filter(f=>!br(
f)):[];if(r.length===0)return wr(e,'The manifest is empty. Write a JIRASync, starting with "apiVersion: sync.jira.io/v1a\
lpha1".');let o=[],l=[],c=new Set;for(let f of r){let m=Na(f,n,e);if(l.push(...m),m.length>0)continue;let u=ka(f,t),p=u.
ok?Ta(u.manifest,c):u.findings;l.push(...p.map(y=>Aa(y,f,n,e))),u.ok&&o.push(u.manifest)}return l.length===0?{ok:!0,manifests:o}:
{ok:!1,problems:l}}a(ba,"parseManifests");function Sa(s,e,t={}){let n=kr(s,t);return n.ok?{ok:!0,manifests:[n.manifest]}:
{ok:!1,problems:n.findings.map(i=>wn(i,e))}}a(Sa,"parseJiraSync");function wa(s,e="spec",t={}){let n=t.localRepository===
!0?Rt:Pe,i=n.safeParse(s,{reportInput:!0});return i.success?{ok:!0,spec:i.data}:{ok:!1,problems:Sn(i.error,n,["spec"]).map(
r=>wn(r,e))}}a(wa,"parseSpec");function ka(s,e){let t;try{t=s.toJS({maxAliasCount:100})}catch{return{ok:!1,findings:[{at:[],
message:"The manifest's aliases grow too large. Write the values out."}]}}return kr(t,e)}a(ka,"parseDocument");function kr(s,{
localRepository:e}){let t=e===!0?hi:ot,n=t.safeParse(s,{reportInput:!0});return n.success?{ok:!0,manifest:n.data}:{ok:!1,
findings:Sn(n.error,t)}}a(kr,"validate");function Ta({metadata:s},e){let t=`${s.namespace??""}/${s.name}`,n=e.has(t);if(e.
add(t),!n)return[];let i=`metadata.name: "${s.name}" is the name of two resources. Give each its own name.`;return[{at:[
"metadata","name"],message:i}]}a(Ta,"repeatedName");function wr(s,e){return{ok:!1,problems:[{path:"",message:e,source:s,
line:1,column:1}]}}a(wr,"refuse");function Na(s,e,t){let n=s.errors.map(({code:r,pos:o})=>({code:r,offset:o[0]})),i=n.length===
0?gr(s):void 0;return i!==void 0&&n.push({code:"BAD_ALIAS",offset:i}),n.map(({code:r,offset:o})=>({path:"",message:Sr(r),
source:t,...Tr(o,e)}))}a(Na,"syntaxProblems");function Aa(s,e,t,n){return{...wn(s,n),...Tr(yr(e,s),t)}}a(Aa,"located");function wn({
at:s,message:e,example:t},n){return{path:At(s),message:e,source:n,...t===void 0?{}:{example:t}}}a(wn,"unlocated");function Tr(s,e){
let{line:t,col:n}=e.linePos(s);return{line:Math.max(t,1),column:Math.max(n,1)}}a(Tr,"position");export{Te as a,xs as b,Ir as c,Ps as d,Mr as e,Ds as f,ai as g,Gr as h,Wr as i,Pe as j,ro as k,ci as l,fi as m,ui as n,pi as o,
di as p,rt as q,_e as r,Oe as s,ot as t,Bs as u,wo as v,Qo as w,Xo as x,ba as y,Sa as z,wa as A};
