import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as xe,b as Z,c as ue,d as rn,e as on,f as sn,g as an,h as cn,i as le,j as Wr,k as un,l as Qe,m as Ze,n as de,o as Yr,
p as ln,q as dn,r as Vr,s as Xr,t as et,u as L,v as Ne,x as fn}from"./chunk-2ZPQDZR3.js";import{a as Qr,b as pn}from"./chunk-GKFPDETC.js";
import{e as Hr,i as Kr,r as Xe,s as qr,x as zr}from"./chunk-62KOVNUQ.js";import{f as ce,g as Cr,i as Ve,j as Ur,k as Br,
l as Gr,s as nn,t as Re}from"./chunk-65K5VP22.js";import{A as Mr,B as jr,C as tn,D as Jr,c as Ye,d as vr,h as $r,i as _r,
j as q,k as Lr,n as Fr,u as Dr,v as Nr}from"./chunk-32WCK34T.js";import{d as I,f as Q,g as Xt,k as Or,m as P,o as Pr,
p as Qt,r as Zt,s as De,t as U,x as en}from"./chunk-D4EQACLH.js";import{j as Vt,k as Ar}from"./chunk-FL2ZMYUT.js";
import{a as ke,c as x,d as f,e as g,f as S,g as Tr,i as J}from"./chunk-F3KVN5GY.js";import{a as i,f as we,g as Se}from"./chunk-KUM6ZNSD.js";function Gs(e){let t=e.map(({metadata:r})=>r.name),n=t.find((r,o)=>t.indexOf(r)!==o);if(n!==void 0)throw new J(`two mani\
fests are named ${n}; give each sync a name of its own`)}i(Gs,"assertDistinct");function Hs(e,t){let{spec:n,metadata:r}=e,
o=t.text("namespace")??r.namespace;if(r.namespace!==void 0&&o!==r.namespace)throw new J(`the manifest of ${r.name} is fo\
r namespace ${r.namespace}, not ${o}; leave ${t.label("namespace")} out`);return{...e,metadata:o===void 0?r:{...r,namespace:o},
spec:{...n,destination:{...n.destination,repository:t.text("repository")??n.destination.repository},retryPolicy:{...n.retryPolicy,
maxRetries:t.integer("max-retries")??n.retryPolicy.maxRetries},failurePolicy:{maxFailedIssues:t.integer("max-failed-issu\
es")??n.failurePolicy.maxFailedIssues}}}}i(Hs,"withOverrides");function Ks(e){let t=tt({projectKey:e.text("project"),jqlQuery:e.
text("jql"),epicKey:e.text("epic"),issueKeys:e.list("issues")?.slice()}),n={apiVersion:Dr,kind:Nr,metadata:{name:e.text(
"name")??Lr(t),...tt({namespace:e.text("namespace")})},spec:{syncType:e.flag("incremental")===!0?"incremental":_r(t),target:t,
destination:tt({repository:e.text("repository"),branch:e.text("branch"),path:e.text("path"),format:e.text("format"),layout:e.
text("layout"),relationships:e.text("relationships"),prune:e.flag("prune")}),...tt({fields:e.list("fields"),include:e.list(
"include"),timeout:e.integer("timeout")}),retryPolicy:{maxRetries:e.integer("max-retries")??0},failurePolicy:{maxFailedIssues:e.
integer("max-failed-issues")??0}}},r=Jr(n,"options",{localRepository:!0});return r.ok?{ok:!0,syncs:r.manifests}:{ok:!1,problems:r.
problems.map(o=>zs(o,e))}}i(Ks,"describedSync");var qs={"metadata.name":"name","metadata.namespace":"namespace","spec.ta\
rget.projectKey":"project","spec.target.jqlQuery":"jql","spec.target.epicKey":"epic","spec.target.issueKeys":"issues","s\
pec.destination.repository":"repository","spec.destination.branch":"branch","spec.destination.path":"path","spec.fields":"\
fields","spec.include":"include"};function zs(e,t){let n=qs[e.path.replace(/\[\d+\]$/,"")];return n===void 0?e:{...e,source:t.
label(n)}}i(zs,"ofOption");function tt(e){let t={};for(let[n,r]of Object.entries(e))r!==void 0&&Object.assign(t,{[n]:r});
return t}i(tt,"given");function Zr(e){let t=new Map;for(let r of e){let o=r.lastIndexOf("-"),s=r.slice(0,o),a=t.get(s);a===void 0?t.set(s,[Number(
r.slice(o+1))]):a.push(Number(r.slice(o+1)))}let n=[...t].sort(([r],[o])=>r<o?-1:1);return Object.fromEntries(n.map(([r,
o])=>[r,Ws(o)]))}i(Zr,"toKeyRanges");function*nt(e){for(let[t,n]of Object.entries(e))for(let[r,o]of to(n))for(let s=r;s<=
o;s++)yield`${t}-${s}`}i(nt,"fromKeyRanges");function eo(e){let t=0;for(let n of Object.values(e))for(let[r,o]of to(n))t+=
Math.max(0,o-r+1);return t}i(eo,"countKeys");function*to(e){for(let t of e.split(",")){let[n,r=n]=t.split("-").map(Number);
n!==void 0&&r!==void 0&&(yield[n,r])}}i(to,"bounds");function Ws(e){e.sort((o,s)=>o-s);let t=[],n,r=0;for(let o of e){if(n!==
void 0&&o<=r+1){r=o;continue}n!==void 0&&t.push(n===r?`${n}`:`${n}-${r}`),n=o,r=o}return n!==void 0&&t.push(n===r?`${n}`:
`${n}-${r}`),t.join(",")}i(Ws,"ranges");var mn=1,Vs=1e7,Xs=P({schemaVersion:U(mn),configHash:I(),watermark:en.datetime().nullable(),lookBack:P({issues:Q().int().
min(0),digests:Zt(I(),I())}).optional(),pending:Or(P({id:I(),key:I().optional(),reason:I()})),census:P({at:en.datetime(),
issues:Q().int().min(0)}).nullable(),place:P({format:De(["yaml","markdown","json"]),layout:De(["flat","sharded"])}),project:I().
optional(),owned:Zt(I(),I().regex(/^\d+(-\d+)?(,\d+(-\d+)?)*$/)).refine(e=>eo(e)<=Vs).optional()}),no="default";function rt(e,t,n=no){
let r=hn(e);return n===no?`${r}/${t}.json`:`${r}/${n}/${t}.json`}i(rt,"statePath");function hn(e){return e===""?".jirasy\
nc":`${e}/.jirasync`}i(hn,"stateFolder");function ro(e){return Buffer.from(`${JSON.stringify({schemaVersion:mn,...e},null,
2)}
`)}i(ro,"serializeState");function ee(e){if(e===null)return null;let t=Zs(e.toString("utf8"));if(Qs(t))throw f("InvalidS\
pec","The state in the destination was written by a newer jirasync. Upgrade jirasync, or choose another --name for this \
sync.");return Xs.safeParse(t).data??null}i(ee,"parseState");function Qs(e){let t=Pr({schemaVersion:Q()}).safeParse(e).data?.
schemaVersion;return t!==void 0&&t>mn}i(Qs,"isNewer");function Zs(e){try{return JSON.parse(e)}catch{return}}i(Zs,"parseJ\
son");function oo(e,t){if(t===null)return!1;let n=i(({configHash:r,pending:o,place:s,project:a,owned:c})=>JSON.stringify(
[r,o,s.format,s.layout,a,Object.entries(c??{}).sort()]),"facts");return n(e)===n(t)}i(oo,"saysTheSame");async function yn({name:e,namespace:t,spec:n},{base:r},o){let s=rt(Ye(n.destination),e,t),a=ee(await r.readFile(s,o));return a===
null||a.watermark===null?null:new Date(a.watermark)}i(yn,"lastCompleteRun");function z(e,t){return e===t?0:e<t?-1:1}i(z,"compareText");function ot(e,t){return e.length-t.length||z(e,t)}i(ot,"compa\
reNumerals");var gn="customfield_",ea=/^customfield_\d+$/;function it(e){return e.startsWith(gn)&&ea.test(e)}i(it,"isCustomFieldId");
function io(e,t){return ot(e.slice(gn.length),t.slice(gn.length))}i(io,"compareCustomFieldIds");function so(e,t,n){return n===
void 0||n.some(r=>ao(r,e,t))}i(so,"isChosen");function bn(e,t){let n=[...t].filter(([r])=>it(r));return e.filter(r=>!n.some(
([o,s])=>ao(r,o,s)))}i(bn,"unknownCustomFields");function ao(e,t,n){return e===t||e===n?!0:n!==void 0&&e.length===n.length&&
e.toLowerCase()===n.toLowerCase()}i(ao,"isNamed");var ta=/^[A-Z][A-Z0-9_]*-[1-9][0-9]*$/,co=250;function R(e){return e.length>co?`it is ${e.length} characters long, and a\
 file name may have ${co}`:ta.test(e)?Number.isSafeInteger(H(e))?null:"its number is larger than any that Jira gives":"i\
t is not a project key of A-Z, 0-9 and _ with a number, such as PROJ-123"}i(R,"checkIssueKey");function te(e){let t=R(e);
if(t===null)return;let n=JSON.stringify(e.slice(0,80));throw f("MalformedResponse",`Jira gave an issue the key ${n}, whi\
ch cannot name a file: ${t}.`)}i(te,"assertIssueKey");function C(e){return e.slice(0,e.lastIndexOf("-"))}i(C,"projectOf");
function H(e){return Number(e.slice(e.lastIndexOf("-")+1))}i(H,"issueNumber");function wn(e,t){try{let n=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e);switch(t){case"yaml":return Vt(n);case"\
markdown":return Vt(na(n));case"json":return JSON.parse(n);default:return t}}catch(n){let r=n instanceof Error?n.message.
split(`
`,1)[0]:String(n);throw f("MalformedResponse",`The document is not valid ${t}: ${r}. Run the sync again with --force to \
rewrite it.`,n)}}i(wn,"parseDocument");function na(e){let t=e.indexOf(`
---
`);if(!e.startsWith(`---
`)||t===-1)throw new Error("it does not begin with front matter between --- lines");return e.slice(4,t+1)}i(na,"frontMat\
terOf");var lo={yaml:".yaml",markdown:".md",json:".json"},ra=500,uo=500;function v(e,t){return te(e),`${st(t)}${C(e)}/issues/${ct(
e,t)}${Sn(e,t)}`}i(v,"issuePath");function fe(e,t){let n=kn(e.slice(e.lastIndexOf("/")+1),t);return n!==null&&v(n,t)===e?
n:null}i(fe,"issueKeyAt");function st(e){return e.root===""?"projects/":`${e.root}/projects/`}i(st,"projectsPath");function at(e,t){
let n=e.split("/"),r=t.split("/"),o=0;for(;o<n.length-1&&n[o]===r[o];)o++;return"../".repeat(n.length-1-o)+r.slice(o).join(
"/")}i(at,"relativePath");function Sn(e,t){return e+lo[t.format]}i(Sn,"fileName");function kn(e,t){let n=lo[t.format];if(!e.
endsWith(n))return null;let r=e.slice(0,-n.length);return R(r)===null?r:null}i(kn,"keyOfFile");function ct(e,t){if(t.layout===
"flat")return"";let n=Math.floor(H(e)/ra);return`${Math.floor(n/uo)}/${n%uo}/`}i(ct,"shardOf");var ut="subtasks",Me="epic";var oa=new RegExp("(?:[\\p{L}\\p{N}]\\p{M}*)+","gu"),ia=new RegExp("\\p{Default_Ignorable_Code_Point}+","gu"),sa=/^(?:subtasks|epic|con|prn|aux|nul|com\d|lpt\d)$/;
function xn(e,t){let n=Rn(e);return n===""?fo(Rn(t)):sa.test(n)?fo(n):n}i(xn,"relationshipType");function po(e){return e===
ut||e===Me||e!==""&&xn(e,"")===e}i(po,"isRelationshipType");var fo=i(e=>e===""?"link":Rn(`link-${e}`),"prefixed");function Rn(e){
let n=e.normalize("NFKC").replace(ia,"").toLowerCase().normalize("NFKC").match(oa)?.join("-")??"";return Array.from(n).slice(
0,60).join("").replace(/-$/,"")}i(Rn,"slug");function En(e,t={}){if(R(e.key)!==null)return[];let n=[...aa(e),...ca(e),...ua(e),...la(e,t)],r=new Map;for(let o of n)o.
source!==o.target&&R(o.source)===null&&R(o.target)===null&&r.set(`${o.type}/${o.source}/${o.target}`,o);return[...r.values()].
sort((o,s)=>z(o.type,s.type)||z(o.source,s.source)||z(o.target,s.target))}i(En,"relationshipsOf");function je(e,{type:t,
source:n,target:r}){return e===r||e===n&&t!==Me}i(je,"isAuthority");function aa(e){return ho(e.fields.issuelinks).flatMap(
t=>{let n=In(t.type),r=Ee(n.outward)||Ee(n.name),o=xn(r,Ee(n.id)),s=lt(t.outwardIssue),a=lt(t.inwardIssue);return[...s===
""?[]:[{type:o,source:e.key,target:s}],...a===""?[]:[{type:o,source:a,target:e.key}]]})}i(aa,"linksOf");function ca(e){return ho(
e.fields.subtasks).map(t=>({type:ut,source:e.key,target:Ee(t.key)}))}i(ca,"subtasksOf");function ua(e){return[{type:In(e.
fields.issuetype).subtask===!0?ut:Me,source:lt(e.fields.parent),target:e.key}]}i(ua,"parentOf");function la(e,{epicLinkField:t}){
return[t===void 0?"":Ee(e.fields[t]),lt(e.fields.epic)].map(r=>({type:Me,source:r,target:e.key}))}i(la,"epicOf");var mo=i(
e=>typeof e=="object"&&e!==null&&!Array.isArray(e),"isRecord"),In=i(e=>mo(e)?e:{},"record"),ho=i(e=>Array.isArray(e)?e.filter(
mo):[],"records"),Ee=i(e=>typeof e=="string"?e:"","text"),lt=i(e=>Ee(In(e).key),"keyOf");function Ie({type:e,source:t,target:n},r){return te(t),te(n),`${`${st(r)}${C(t)}/relationships/${e}/${ct(t,r)}${t}`}/${ct(
n,r)}${Sn(n,r)}`}i(Ie,"linkPath");function Tn(e,t){return at(Ie(e,t),v(e.target,t))}i(Tn,"linkTarget");function Te(e,t){
let n=st(t);if(!e.startsWith(n))return null;let r=e.slice(n.length).split("/"),o=t.layout==="flat"?3:5,s=r[2]??"",a=r[o]??
"",c=kn(r.at(-1)??"",t);if(c===null||R(a)!==null||!po(s))return null;let u={type:s,source:a,target:c};return Ie(u,t)===e?
u:null}i(Te,"relationshipAt");var da=new Map([["self","the address of the value in Jira's REST API; it changes with the site's name and the API's vers\
ion"],["avatarUrls","addresses of pictures of a person or project; they change with the site and its picture service"],[
"iconUrl","the address of an icon; it changes with the site and its theme"]]);function Ae(e,t){if(W(e))return[...e.keys()];
let n=[];for(let r of Object.keys(e)){let o=e[r];o!==void 0&&(t||!pa(r,o))&&n.push(r)}return ya(n)}i(Ae,"keysOf");function b(e,t){
return W(e)?e.get(t):E(e)&&Object.hasOwn(e,t)?e[t]:void 0}i(b,"propertyOf");function ne(e){return E(e)&&e.type==="doc"&&
Array.isArray(e.content)}i(ne,"isAtlassianDocument");var $=i(e=>Array.isArray(e),"isList"),W=i(e=>e instanceof Map,"isOr\
dered"),E=i(e=>typeof e=="object"&&e!==null&&!Array.isArray(e)&&!W(e),"isObject"),Je=class extends Error{static{i(this,"\
NestedTooDeepError")}},An=1e3,fa=An+2;function dt(e){if(e>fa)throw new Je}i(dt,"assertNesting");var ft=i(e=>new TypeError(
`A value of an issue is a ${typeof e}, which JSON does not have.`),"notJson");function pa(e,t){return da.has(e)&&ma(t)}i(
pa,"isLeftOut");function ma(e){if(typeof e=="string")return yo(e);if(!E(e))return!1;let t=Object.values(e);return t.length>
0&&t.every(n=>typeof n=="string"&&yo(n))}i(ma,"holdsOnlyUrls");var yo=i(e=>e.startsWith("https://")||e.startsWith("http:\
//"),"isUrl"),ha=16;function ya(e){if(e.length>ha)return e.sort();for(let t=1;t<e.length;t++){let n=e[t]??"",r=t;for(;r>
0;r--){let o=e[r-1]??"";if(o<=n)break;e[r]=o}e[r]=n}return e}i(ya,"sorted");var ga=new Map([["lastViewed","when the syncing account last looked at the issue: a fact about the account, different on\
 every run"]]),ba=[["summary","issuetype","project","status","statusCategory","priority","resolution","security"],["assi\
gnee","reporter","creator"],["created","updated","statuscategorychangedate","resolutiondate","duedate"],["labels","compo\
nents","versions","fixVersions"],["parent","epic","sprint","subtasks","issuelinks"]].flat(),wa=["environment","descripti\
on"],go=new Map(ba.map((e,t)=>[e,t])),Sa=16,pt=[];function bo(e){let t=pt.find(r=>Ra(r.ids,e));if(t!==void 0)return t.order;
let n=ka(e);return pt.length>=Sa&&pt.shift(),pt.push({ids:e,order:n}),n}i(bo,"fieldOrder");function ka(e){let t=i(r=>go.
get(r)??go.size+1+wa.indexOf(r),"rank");return{system:e.filter(r=>!it(r)&&!ga.has(r)).sort((r,o)=>t(r)-t(o)||z(r,o)),custom:e.
filter(it).sort(io)}}i(ka,"orderOf");var Ra=i((e,t)=>e.length===t.length&&e.every((n,r)=>n===t[r]),"isSame");var xa=[{include:"comments",field:"comment",listedUnder:"comments"},{include:"worklogs",field:"worklog",listedUnder:"wor\
klogs"},{include:"attachments",field:"attachment",listedUnder:null}],Ea=new Set(["self","startAt","maxResults","total"]),
Ia=["comments","worklogs","attachments"];function wo(e,t){let n=t.include??Ia,{system:r,custom:o}=bo(Object.keys(e.fields)),
s=new Map;for(let u of r){let l=e.fields[u];l!==void 0&&s.set(u,Oa(u,l))}let a=Ta(s,n),c=new Map([["key",e.key],["id",e.
id],["url",On(e.key,t.browseUrl)],["fields",s],["customFields",Ca(e,o,t)],...a]);return n.includes("changelog")&&e.changelog!==
void 0&&c.set("changelog",Pn(e.changelog)),c}i(wo,"contentOf");function On(e,t){return`${t}/browse/${e}`}i(On,"issueUrl");
function Ta(e,t){let n=[];for(let{include:r,field:o,listedUnder:s}of xa){let a=e.get(o),c=s===null?a:b(a,s),u=t.includes(
r);if(u&&!$(c))continue;let l=u&&E(a)?Aa(a,s):[];l.length>0?e.set(o,Object.fromEntries(l)):e.delete(o),u&&$(c)&&n.push([
r,Pn(c)])}return n}i(Ta,"takeLists");function Aa(e,t){return Ae(e,!1).filter(r=>r!==t&&!Ea.has(r)).map(r=>[r,e[r]])}i(Aa,
"restOf");function Oa(e,t){return $(t)?e==="issuelinks"||e==="subtasks"?Pn(t):e==="labels"&&t.every(n=>typeof n=="string")?
[...t].sort(z):t:t}i(Oa,"sortedSet");function Pn(e){let t=e.map(n=>({item:n,id:Pa(n)}));return t.some(({id:n})=>n==="")?
e:t.sort((n,r)=>ot(n.id,r.id)).map(({item:n})=>n)}i(Pn,"sortedById");function Pa(e){let t=b(e,"id"),n=typeof t=="number"?
String(t):t;return typeof n=="string"&&/^\d+$/.test(n)?n:""}i(Pa,"numericId");function Ca(e,t,n){let r=new Map;for(let o of t){
let s=e.fields[o];if(s==null)continue;let a=n.fieldNames.get(o);so(o,a,n.customFields)&&r.set(o,a===void 0?{value:s}:{name:a,
value:s})}return r}i(Ca,"customFieldsOf");function mt(e){return`${Cn(e,`
`,!1)}
`}i(mt,"emitJson");var va=/^[ !#-[\]-~]*$/;function ht(e){return va.test(e)?`"${e}"`:JSON.stringify(e)}i(ht,"quoteJson");
function Cn(e,t,n){if(typeof e=="string")return ht(e);if(typeof e=="number")return La(e);if(typeof e=="boolean"||e===null)
return String(e);if(dt((t.length-1)/vn.length),$(e))return _a(e,t,n);if(E(e)||W(e))return $a(e,t,n||ne(e));throw ft(e)}i(
Cn,"emit");var vn="  ";function $a(e,t,n){let r=t+vn,o="";for(let s of Ae(e,n))o+=`${o===""?"{":","}${r}${ht(s)}: ${Cn(b(
e,s),r,n)}`;return o===""?"{}":`${o}${t}}`}i($a,"emitMap");function _a(e,t,n){if(e.length===0)return"[]";let r=t+vn,o="";
for(let s of e)o+=`${o===""?"[":","}${r}${Cn(s,r,n)}`;return`${o}${t}]`}i(_a,"emitList");function La(e){return Number.isFinite(
e)?Object.is(e,-0)?"-0":String(e):Number.isNaN(e)?"null":e>0?"1e999":"-1e999"}i(La,"emitNumber");function F(e){return e.toWellFormed().replace(Fa,"").replace(Da," ").trim().replace(Na,"\\$&").replace(Ma,"$1\\$2").replace(
ja,"$1\\")}i(F,"inlineText");function So(e,t){return typeof t=="string"&&Ja.test(t)?`[${F(e)}](${t})`:F(e)}i(So,"inlineL\
ink");var Fa=/[\u202a-\u202e\u2066-\u2069]/g,Da=/[\s\p{Cc}\ufeff]+/gu,Na=/[\\`*_[\]<>&#|~$]/g,Ma=/(https?|ftp|mailto|xmpp|www)([:.])/gi,
ja=/^(?:(?=[-+=])|(\d+)(?=[.)]))/,Ja=/^https?:\/\/[^\s\p{C}<>()[\]\\|`"]+$/u;var Ua=[["Type","issuetype"],["Status","status"],["Priority","priority"],["Resolution","resolution"],["Assignee","assign\
ee"],["Reporter","reporter"],["Created","created"],["Updated","updated"],["Resolved","resolutiondate"],["Due","duedate"],
["Labels","labels"],["Components","components"],["Affects","versions"],["Fixed in","fixVersions"]];function Ro(e){let n=Ua.
map(([r,o])=>({label:r,text:F(_(e.get(o)))})).filter(({text:r})=>r!=="").map(({label:r,text:o})=>`| ${r} | ${o} |
`);return n.length===0?"":`| Field | Value |
| --- | --- |
${n.join("")}`}i(Ro,"fieldTable");function _(e){return $(e)?e.map(_).join(", "):E(e)?Ga.map(t=>b(e,t)).find(Ba)??"":e==null?
"":String(e)}i(_,"shown");var Ba=i(e=>typeof e=="string","isText"),Ga=["displayName","name","value","key","accountId","e\
mailAddress"];function xo(e){return!$(e)||e.length===0?[]:[`## Attachments

${e.filter(E).map(n=>{let r=b(n,"size"),s=[...[b(n,"mimeType"),typeof r=="number"?`${r} bytes`:"",b(n,"author")],b(n,"cr\
eated")].map(_).filter(c=>c!=="");return`- ${So(_(b(n,"filename")),b(n,"content"))}${s.length===0?"":` (${F(s.join(", "))}\
)`}
`}).join("")}`]}i(xo,"attachmentsSection");function Eo(e,t){let n=[...Ha(e,t)].map(({label:r,issue:o})=>{let s=Ka(_(e.get(
"key")),o,t);return`- ${F(r)} ${s}
`});return n.length===0?[]:[`## Links

${n.join("")}`]}i(Eo,"linksSection");function*Ha(e,{epicLinkField:t=""}){let n=e.get("fields"),r=b(b(e.get("customFields"),
t),"value"),o=b(n,"parent"),s=b(n,"epic");E(o)&&(yield{label:"Parent:",issue:o}),E(s)&&(yield{label:"Epic:",issue:s}),typeof r==
"string"&&(yield{label:"Epic:",issue:{key:r}});for(let a of ko(b(n,"subtasks")))yield{label:"Sub-task:",issue:a};for(let a of ko(
b(n,"issuelinks"))){let c=b(a,"type");for(let[u,l]of[["outwardIssue","outward"],["inwardIssue","inward"]]){let d=b(a,u);
E(d)&&(yield{label:_(b(c,l)??b(c,"name")),issue:d})}}}i(Ha,"linkedIssues");function Ka(e,t,{browseUrl:n,layout:r="flat"}){
let o=_(b(t,"key")),s=b(t,"fields"),a=F(_(b(s,"summary")??b(t,"summary"))),c=F(_(b(s,"status"))),u=`${a===""?"":`: ${a}`}${c===
""?"":` (${c})`}`;if(R(o)!==null||R(e)!==null)return`${F(o)}${u}`;let l={root:"",layout:r,format:"markdown"},d=at(v(e,l),
v(o,l));return`[${o}](${d}) ([Jira](${On(o,n)}))${u}`}i(Ka,"linkLine");var ko=i(e=>$(e)?e:[],"asList");function To(e,t,n){Oo(e,t)||e.text(cc(Ue(t),n))}i(To,"writeText");function Ao(e,t){Oo(e,t)||e.text(gt(t))}i(Ao,"writeLin\
e");function _n(e){return!oc.test(e)}i(_n,"isPrintable");function Ue(e){return e.includes(`\r
`)?e.replaceAll(`\r
`,`
`):e}i(Ue,"withLf");var yt=32,$n=34,qa=35,Io=58,za=92,Wa=127,Ya=/^(?:true|false|yes|no|on|off|y|n|null)$/i,Va=5,Xa=32;function Oo(e,t){
if(t.length>Xa)return!1;let n=e.reserve(t.length+2),r=Qa(t.charCodeAt(0)),o=r?e.length:e.length+1,s=0;for(let a=0;a<t.length;a++){
let c=t.charCodeAt(a);if(c<yt||c>=Wa||c===$n||c===za||r&&(c===yt?s===Io:c===qa&&s===yt))return!1;n[o++]=c,s=c}if(r){if(s===
yt||s===Io||Po(t))return!1}else n[e.length]=$n,n[o++]=$n;return e.length=o,!0}i(Oo,"wroteShort");function Qa(e){return e>=
97&&e<=122||e>=65&&e<=90||e===95||e===47||e===40||e===36}i(Qa,"startsPlain");var Po=i(e=>e.length<=Va&&Ya.test(e),"isRes\
erved"),Za=/^[\p{L}_/($][^\0-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]*$/u,ec=/: | #|[:\s]$/u,tc=/^[A-Za-z_/($](?:[!-9;-~]| (?=[!"$-~])|:(?=[!-~]))*$/,
nc=/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;function gt(e){return(tc.test(e)||Za.test(e)&&!ec.test(e))&&!Po(e)?e:rc(
e)}i(gt,"lineOf");function rc(e){return ht(e).replace(nc,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}i(rc,"\
quoted");var oc=/[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]/u,ic=/[^\s]/u,sc=/(?:^|\n)[ \t]+\n*$/,
ac=/^\n*[ \t]/,cc=i((e,t)=>uc(e)?lc(e,t):gt(e),"linesOf");function uc(e){return e.includes(`
`)&&_n(e)&&ic.test(e)&&!sc.test(e)}i(uc,"isLiteral");function lc(e,t){let n=" ".repeat(t),r=ac.test(e)?"2":"",o=e.endsWith(
`
`)?e.slice(0,-1):e,s=o===e?"-":o===""||o.endsWith(`
`)?"+":"",a=e.startsWith(`
`)?"":n;return`|${r}${s}
${a}${o.replace(/\n(?=[^\n])/g,`
${n}`)}`}i(lc,"literal");function bt(e){if(ne(e))return Co(mt(e).trimEnd(),"json");if(typeof e!="string"||e==="")return null;let t=Ue(e);return _n(
t)?Co(t,"jira"):null}i(bt,"markupOf");function Co(e,t){let r=(e.match(/`+/g)??[]).reduce((s,a)=>Math.max(s,a.length),0),
o="`".repeat(Math.max(3,r+1));return`${o}${t}
${e}
${o}
`}i(Co,"fenced");var wt=class{static{i(this,"Utf8Writer")}#e=Buffer.allocUnsafeSlow(65536);length=0;reserve(t){return this.length+t>this.#e.
length&&this.#t(this.length+t),this.#e}add(t){let n=this.reserve(t.length),r=this.length;for(let o=0;o<t.length;o++)n[r++]=
t[o]??0;this.length=r}ascii(t){let n=this.reserve(t.length),r=this.length;for(let o=0;o<t.length;o++)n[r++]=t.charCodeAt(
o);this.length=r}text(t){this.reserve(t.length*3),this.length+=this.#e.write(t,this.length,"utf8")}newLine(t){let n=this.
reserve(t+1),r=this.length;n[r++]=10;for(let o=r+t;r<o;r++)n[r]=32;this.length=r}copy(){return Buffer.from(this.#e.subarray(
0,this.length))}clear(){this.length=0,this.#e.length>1048576&&(this.#e=Buffer.allocUnsafeSlow(65536))}#t(t){let n=Buffer.
allocUnsafeSlow(t*2);this.#e.copy(n,0,0,this.length),this.#e=n}};var dc=1e3,fc=64,pc=2048,St=new Map;function vo(e,t){return St.get(e)??hc(e,mc(e,t))}i(vo,"encodedKey");function mc(e,t){
let n=gt(e),r=n.length<=dc,o=Buffer.from(r?`${n}: `:`? ${n}
${" ".repeat(t)}: `);return{beforeScalar:o,beforeLines:o.subarray(0,-1)}}i(mc,"encode");function hc(e,t){return e.length>
fc||(St.size>=pc&&St.clear(),St.set(e,t)),t}i(hc,"remember");var Be=2,T=new wt;function Ln(e){return T.clear(),typeof e=="string"?Ao(T,Ue(e)):Fn(e)?Nn(e,0):Dn(e,0,!1,"item"),T.ascii(
`
`),T.copy()}i(Ln,"encodeYaml");function $o(e){return Ln(e).toString("utf8")}i($o,"emitYaml");var Fn=i(e=>typeof e!="obje\
ct"||e===null,"isScalar");function Dn(e,t,n,r){dt(t/Be),$(e)?bc(e,t,n,r):W(e)?gc(e,t,r):E(e)&&yc(e,t,n||ne(e),r)}i(Dn,"w\
riteLines");function yc(e,t,n,r){let o=!0;for(let s of Ae(e,n))(!o||r==="key")&&T.newLine(t),o=!1,_o(s,e[s],t,n);o&&T.ascii(
r==="key"?" {}":"{}")}i(yc,"writeObject");function gc(e,t,n){let r=!0;for(let[o,s]of e)(!r||n==="key")&&T.newLine(t),r=!1,
_o(o,s,t,!1);r&&T.ascii(n==="key"?" {}":"{}")}i(gc,"writeOrdered");function bc(e,t,n,r){let o=!0;for(let s of e)(!o||r===
"key")&&T.newLine(t),o=!1,T.ascii("- "),Fn(s)?Nn(s,t+Be):Dn(s,t+Be,n,"item");o&&T.ascii(r==="key"?" []":"[]")}i(bc,"writ\
eList");function _o(e,t,n,r){let{beforeScalar:o,beforeLines:s}=vo(e,n);Fn(t)?(T.add(o),Nn(t,n+Be)):(T.add(s),Dn(t,n+Be,r,
"key"))}i(_o,"writeEntry");function Nn(e,t){if(typeof e=="string")To(T,e,t);else if(typeof e=="number")T.ascii(wc(e));else if(typeof e==
"boolean"||e===null)T.ascii(String(e));else throw ft(e)}i(Nn,"writeScalar");function wc(e){if(Object.is(e,-0))return"-0";
if(Number.isNaN(e))return"null";if(!Number.isFinite(e))return e>0?".inf":"-.inf";let t=String(e);return t.includes("e")&&
!t.includes(".")?t.replace("e",".0e"):t}i(wc,"numeral");var Sc=[{id:"description",heading:"Description"},{id:"environment",heading:"Environment"}],Lo=`_The text has characters \
that cannot be shown here; it is in the front matter._
`;function Fo(e,t){let n=new Map(e),o=[`# ${_(e.get("key"))}: ${F(_(kt(e,"fields").get("summary")))}
`,Ro(kt(e,"fields")),...kc(n),...Rc(n),...Ec(n),...xo(e.get("attachments")),...Eo(e,t)];return`---
${$o(n)}---

${o.filter(s=>s!=="").join(`
`)}`}i(Fo,"emitMarkdown");function kc(e){let t=new Map(kt(e,"fields")),n=Sc.flatMap(({id:r,heading:o})=>{let s=t.get(r)??
null,a=bt(s);return a!==null&&t.delete(r),s===null||s===""?[]:[`## ${o}

${a??Lo}`]});return e.set("fields",t),n}i(kc,"takeFieldTexts");function Rc(e){let t=new Map(kt(e,"customFields")),n=[];for(let[
r,o]of t){let s=b(o,"value"),a=xc(s)?bt(s):null;!E(o)||a===null||(t.set(r,Do(o,"value")),n.push(`## ${F(`${_(b(o,"name"))}\
 (${r})`)}

${a}`))}return e.set("customFields",t),n}i(Rc,"takeCustomTexts");var xc=i(e=>ne(e)||typeof e=="string"&&e.includes(`
`),"isLongText");function Ec(e){let t=e.get("comments");if(!$(t)||t.length===0)return[];let n=[],r=t.map(o=>{if(!E(o))return o;
let s=b(o,"body")??null,a=bt(s),c=a??(s===null||s===""?"":Lo),u=[b(o,"author"),b(o,"created")].map(_).filter(l=>l!=="");
return n.push(`### ${F(u.join(", "))||"Comment"}

${c}`),a===null?o:Do(o,"body")});return e.set("comments",r),[`## Comments
`,...n]}i(Ec,"takeComments");function kt(e,t){let n=e.get(t);return W(n)?n:new Map}i(kt,"mapAt");function Do(e,t){return Object.
fromEntries(Object.entries(e).filter(([n])=>n!==t))}i(Do,"without");function Mn(e,t){try{return Ic(e,t)}catch(n){throw n instanceof Je?Tc(e.key):n}}i(Mn,"renderDocument");function Ic(e,t){
let n=wo(e,t);switch(t.format){case"yaml":return Ln(n);case"json":return Buffer.from(mt(n),"utf8");case"markdown":return Buffer.
from(Fo(n,t),"utf8");default:return t.format}}i(Ic,"encode");var Tc=i(e=>f("MalformedResponse",`A field of ${e} is neste\
d more than ${An} levels deep, which no reader of YAML or JSON can be relied on to load. Correct the field in Jira, or c\
hoose other fields in spec.fields.`),"nestedTooDeep");var Mo=3,jo=1e3;async function Jo(e,t,n,r){let o=new Map,s=0;for(let a=1;a<=Mo;a++)if(s=await Ac(e,o,t,r),o.size<s&&(s=await n(
Z(e),r)),o.size>=s)return[...o.values()];throw g("Incomplete",`Jira's search announces ${s} issues and showed ${o.size} \
in ${Mo} passes. Nothing was decided on the partial result; the search index of Jira may need attention.`)}i(Jo,"listDat\
aCenter");async function Ac(e,t,n,r){let o=null,s=null,a=0;for(;;){let c=Pc(await n(Oc(e,s),a,r));o??=c.total;for(let d of c.
issues)t.set(d.id,d);let u=c.issues.length;if(u===0||a+u>=c.total)return o;let l=c.lastCreatedMs;s===null||l>s?(s=l,a=0):
a+=u}}i(Ac,"walk");function Oc(e,t){return`${t===null?Z(e):ue(e,sn(t))} ORDER BY created ASC, key ASC`.trim()}i(Oc,"wind\
owJql");function Pc(e){let t=Qe(e,"issues"),n=t.at(-1),r=le(n)&&le(n.fields)?de(n.fields.created):null;if(n!==void 0&&r===
null)throw Yr("an issue without its creation date");return{issues:t.map(Wr),total:Ze(e,"total"),lastCreatedMs:Math.floor(
(r??0)/jo)*jo}}i(Pc,"readPage");var Uo="/rest/api/2/search",Cc=1e3,vc=1e3;function Bo(e){let t=i((s,a,c)=>e.client(c).sendRequest({url:s,method:"GET",...a===
void 0?{}:{searchParams:a}}),"get"),n=i((s,a)=>e.client(a).sendRequest({url:Uo,method:"POST",body:s}),"search"),r=i(async(s,a)=>Ze(
await n({jql:s,maxResults:0,fields:["created"]},a),"total"),"count"),o=i((s,a,{withUpdated:c=!1}={})=>Jo(s,(u,l,d)=>n({jql:u,
startAt:l,maxResults:Cc,fields:c?["created","updated"]:["created"]},d),r,a),"list");return{deployment:"datacenter",count:r,
list:o,async bulk(s,a,c,u){let l={jql:cn(s),startAt:0,maxResults:s.length,fields:a.fields,validateQuery:!1,...a.lists.includes(
"changelog")?{expand:["changelog"]}:{}},d=await e.client(u,c).sendRequest({url:Uo,method:"POST",body:l});return{issues:Qe(
d,"issues").map(un),errors:new Map}},async one(s,a,c){return un(await t(jn(s),$c(a),c))},listPage:i((s,a,c,u)=>_c(t,s,a,
c,u),"listPage"),async fields(s){return Xr(await t("/rest/api/2/field",void 0,s))},async epicClause(s,a,c){let u=et(a);if(u===
void 0)throw f("InvalidQuery","This Jira has no Epic Link field, or hides it from the account, so issues cannot be chose\
n by epic. Use a JQL query.");let l=`cf[${u.replace("customfield_","")}] = ${xe(s)}`,d=(await o(l,c)).map(m=>m.id),p=d.length===
0?"":`parent in (${d.join(",")})`;return rn(`key = ${xe(s)}`,l,p)}}}i(Bo,"dataCenterDialect");function jn(e){return`/res\
t/api/2/issue/${encodeURIComponent(e)}`}i(jn,"issuePath");function $c(e){return{fields:e.fields.join(","),...e.lists.includes(
"changelog")?{expand:"changelog"}:{}}}i($c,"issueParameters");async function _c(e,t,n,r,o){if(t!=="changelog")return dn(
t,await e(`${jn(n)}/${t}`,{startAt:r,maxResults:vc},o));let s=await e(jn(n),{fields:"created",expand:"changelog"},o),{items:a,
total:c}=dn(t,le(s)?s.changelog:void 0);return{items:a.slice(r),total:c}}i(_c,"readPage");var Rt=class{static{i(this,"Arrivals")}#e=[];#t=0;#n=i(()=>{},"#wake");get size(){return this.#t+this.#e.length}get ready(){
return this.#e.length}add(t){this.#t++;let n=i(r=>{this.#t--,this.#e.push(r),this.#n()},"arrive");t.then(r=>n({kind:"val\
ue",value:r}),r=>n({kind:"error",error:r}))}async next(){for(;;){let t=this.#e.shift();if(t===void 0)await this.#r();else{
if(t.kind==="error")throw t.error;return t.value}}}async ended(){for(;this.#t>0;)await this.#r()}#r(){return new Promise(
t=>{this.#n=t})}};var Lc=24,Fc=2,xt=class{static{i(this,"Circuit")}#e=0;succeeded(){this.#e=0}failed(t){if(this.#e+=Ne(t)?.kind==="timeout"?
Fc:1,!(this.#e<Lc))throw g("JiraUnavailable",`Jira fails for every issue that is asked for: ${t.failure.message}`,t.failure.
cause)}};function Jn(e){if(e.failure.reason==="MalformedResponse"||e.failure.reason==="Incomplete")return!0;let t=Ne(e);
if(t===null)return!1;switch(t.kind){case"timeout":case"malformed":case"too-large":return!0;case"connection":case"proxy":
return!1;case"status":return Dc(t.status??0);default:return t.kind}}i(Jn,"isIsolable");function Dc(e){return e>=500&&e!==
503||e===400||e===413||e===414}i(Dc,"isIsolableStatus");var Go={maxAttempts:2};async function Ho(e,t,n){let r={found:new Map,suspects:new Set};await Nc(e,r,t,n);let o={issues:[],
missing:[],failed:[]},s=e.filter(c=>!r.found.has(c)),a=[...r.found];return await ln(s.map(c=>Ko(c,o,t,n))),await ln(a.map(
([c,u])=>Mc(c,u,o,t,n))),o.failed.length===e.length&&await t.probe(n),jc(o)}i(Ho,"fetchBatch");async function Nc(e,t,n,r){
let o=e;for(let s=1;o.length>0;s++){let a=t.found.size;if(await Un(o,{},t,n,r),s>1&&t.found.size===a)return;o=e.filter(c=>!t.
found.has(c)&&!t.suspects.has(c))}}i(Nc,"askUntilSettled");async function Un(e,t,n,r,o){try{let s=await r.dialect.bulk(e,
r.query,t,o);r.circuit.succeeded();let a=new Set(e);for(let c of s.issues){let u=a.has(c.id)?c.id:c.key;a.has(u)&&n.found.
set(u,c)}for(let c of s.errors.keys())a.has(c)&&!n.found.has(c)&&n.suspects.add(c)}catch(s){if(!(s instanceof x)||!Jn(s))
throw s;if(r.circuit.failed(s),e.length===1){for(let c of e)n.suspects.add(c);return}let a=Math.ceil(e.length/2);await Un(
e.slice(0,a),Go,n,r,o),await Un(e.slice(a),Go,n,r,o)}}i(Un,"askTogether");async function Ko(e,t,n,r){let o;try{o=await n.
dialect.one(e,n.query,r),n.circuit.succeeded()}catch(s){zo(s)?(n.circuit.succeeded(),t.missing.push(e)):t.failed.push({id:e,
failure:Bn(s,n)});return}try{await qo(o,t,n,r)}catch(s){t.failed.push({id:e,key:o.key,failure:Bn(s,n)})}}i(Ko,"settleAlo\
ne");async function Mc(e,t,n,r,o){try{await qo(t,n,r,o)}catch(s){zo(s)?await Ko(e,n,r,o):n.failed.push({id:e,key:t.key,failure:Bn(
s,r)})}}i(Mc,"settle");async function qo(e,t,n,r){t.issues.push(await Vr(e,n.query.lists,n.dialect.listPage,r))}i(qo,"co\
mplete");function zo(e){return e instanceof x&&e.failure.reason==="NotFound"}i(zo,"isNotFound");function Bn(e,t){if(!(e instanceof
x))throw e;let{reason:n}=e.failure;if(n==="PermissionDenied"||n==="NotFound"||n==="Incomplete")return e.failure;if(!Jn(e))
throw e;return t.circuit.failed(e),e.failure}i(Bn,"failureOfOne");function jc(e){let t=new Map(e.issues.map(n=>[n.id,n]));
return t.size===e.issues.length?e:{...e,issues:[...t.values()]}}i(jc,"withoutRepeats");var Et=class{static{i(this,"FetchWidth")}#e=4;#t=0;#n=Number.POSITIVE_INFINITY;get value(){return this.#e}taking(t,n){if(t===
0){this.#r(Math.max(4,Math.min(2*this.#e,n)));return}this.#t++,this.#n=Math.min(this.#n,t-1),this.#t>=this.#e&&this.#r(Math.
max(4,this.#e-this.#n))}#r(t){this.#e=t,this.#t=0,this.#n=Number.POSITIVE_INFINITY}};var Jc=100,Uc=["comments","worklogs","attachments"];async function*Wo(e,t,n,r){let o=Bc(e),s=new AbortController,a=AbortSignal.
any([r,s.signal]),c={dialect:n.dialect,query:Gc(t),circuit:new xt,probe:n.probe},u=new Rt,l=new Et;try{for(;;){for(;u.size<
Math.min(l.value,n.concurrency());){let d=o.next();if(d.done===!0)break;u.add(Ho(d.value,c,a))}if(u.size===0)return;if(l.
taking(u.ready,n.concurrency()),yield await u.next(),r.aborted)throw S(r)}}finally{s.abort(),await u.ended()}}i(Wo,"fetc\
hIssues");function*Bc(e){let t=[];for(let n of e)t.push(n),!(t.length<Jc)&&(yield t,t=[]);t.length>0&&(yield t)}i(Bc,"ba\
tchesOf");function Gc(e){let t=new Set(e.include??Uc),n=[...e.fields??["*all"]],r=[];return t.has("comments")?r.push("co\
mment"):n.push("-comment"),t.has("worklogs")?r.push("worklog"):n.push("-worklog"),t.has("attachments")||n.push("-attachm\
ent"),t.has("changelog")&&r.push("changelog"),{fields:n,lists:r}}i(Gc,"issueQuery");function Hn(e,t){return Math.floor(t*Math.min(3e4,500*2**Math.min(e-1,30)))}i(Hn,"backoffMs");function Kn(e,t){let n=Gn(
e.date)??t,r=e["retry-after"]?.trim()??"";if(/^\d+(\.\d+)?$/.test(r))return Math.ceil(Number(r)*1e3);let o=Gn(r)??Hc(e["\
x-ratelimit-reset"],n);return o===null?null:Math.max(0,o-n)}i(Kn,"askedWaitMs");function Hc(e,t){if(typeof e!="string")return null;
let n=e.trim();if(!/^\d+$/.test(n))return Gn(n);let r=Number(n);return r<1e9?t+r*1e3:r*1e3}i(Hc,"parseReset");function Gn(e){
if(e===void 0||e==="")return null;let t=Date.parse(e);return Number.isNaN(t)?null:t}i(Gn,"parseDate");import*as re from"node:tls";import{X509Certificate as Kc}from"node:crypto";import{readFileSync as qc}from"node:fs";function zn(e){let t=e.trim();if(!/^https?:\/\//i.test(t)||!URL.canParse(t))throw qn("is not an http or https address. G\
ive it as in https://example.atlassian.net.");let n=new URL(t);if(n.username!==""||n.password!=="")throw qn("holds a use\
r name or password. Give the e-mail address and the token as their own settings.");if(n.search!==""||n.hash!=="")throw qn(
"holds a query or a fragment. Give only the address, as in https://example.atlassian.net.");let r=n.pathname.replace(/\/+$/,
"");return{origin:n.origin,contextPath:r,href:n.origin+r}}i(zn,"parseBaseUrl");function qn(e){return f("InvalidSpec",`Ji\
ra's base URL ${e}`)}i(qn,"invalid");function Yo(e){let t=e.token.trim(),n=e.email?.trim()??"";if(t==="")throw f("Authen\
ticationFailed","The Jira token is empty. Set JIRA_PAT or the secret's key `pat`.");if(n!=="")return{kind:"basic",header:`\
Basic ${Buffer.from(`${n}:${t}`,"utf8").toString("base64")}`};if(!/^[\x21-\x7e]+$/.test(t))throw f("AuthenticationFailed",
"The Jira token holds characters that no token has. Copy it again, without quotes or line breaks.");return{kind:"bearer",
header:`Bearer ${t}`}}i(Yo,"authorizationOf");function It(e,t){let n;try{n=qc(e,"utf8")}catch(o){throw f("InvalidSpec",`\
The certificate file ${e} (${t}) cannot be read.`,o)}let r=n.match(zc)??[];if(r.length===0||!r.every(Wc))throw f("Invali\
dSpec",`The certificate file ${e} (${t}) does not hold certificates in PEM form.`);return n}i(It,"readCertificates");var zc=/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g;
function Wc(e){try{return new Kc(e).raw.length>0}catch{return!1}}i(Wc,"isCertificate");var Vo=1e4;function Xo(e,t,n,r){let o=Vc(t.caFile,r),s={timeout:Vo,...o===null?{}:{secureContext:o}};try{return new zr.default(
{connections:n,pipelining:1,allowH2:!1,connectTimeout:Vo,connect:s,requestTls:s,proxyTls:s,proxyTunnel:!1,...Yc(e,r)})}catch(a){
throw f("InvalidSpec","The proxy named by HTTPS_PROXY or HTTP_PROXY is not a valid address.",Qc(a))}}i(Xo,"createDispatc\
her");function Yc(e,t){let n=e.origin.startsWith("https:");return{httpProxy:n?"":t.http_proxy??t.HTTP_PROXY??"",httpsProxy:n?
t.https_proxy??t.HTTPS_PROXY??"":"",noProxy:t.no_proxy??t.NO_PROXY??""}}i(Yc,"proxies");function Vc(e,t){let n=t.SSL_CERT_FILE??
"",r=[];return e!==void 0&&e!==""&&r.push(It(e,"Jira's CA file")),n!==""&&r.push(It(n,"SSL_CERT_FILE")),r.length===0?null:
re.createSecureContext({ca:[...Xc(t),...r]})}i(Vc,"trustedContext");function Xc(e){if(typeof re.getCACertificates=="func\
tion")return re.getCACertificates("default");let t=e.NODE_EXTRA_CA_CERTS??"";return t===""?re.rootCertificates:[...re.rootCertificates,
It(t,"NODE_EXTRA_CA_CERTS")]}i(Xc,"defaultAuthorities");function Qc(e){let t=e instanceof Error&&"code"in e?String(e.code):
"unknown";return new Error(`invalid proxy address (${t})`)}i(Qc,"causeCode");import{promisify as Tt}from"node:util";import{brotliDecompress as Zc,gunzip as Qo,inflate as eu}from"node:zlib";var tu=3;async function Zo(e,t,n,r){if(r.aborted)throw S(r);let o=new AbortController,s=i(()=>o.abort(r.reason),"onAbort");
r.addEventListener("abort",s,{once:!0});let a=setTimeout(()=>o.abort(new L("timeout","the answer did not end in time")),
n.requestTimeoutMs*tu);try{let{statusCode:c,headers:u,body:l}=await e.request({...t,headersTimeout:n.requestTimeoutMs,bodyTimeout:n.
requestTimeoutMs,signal:o.signal}),d=await nu(l,n.maxResponseBytes);return{status:c,headers:u,body:await ou(d,u,n.maxResponseBytes)}}catch(c){
throw r.aborted?S(r):au(o.signal.aborted?o.signal.reason:c)}finally{clearTimeout(a),r.removeEventListener("abort",s)}}i(
Zo,"exchange");async function nu(e,t){let n=[],r=0;for await(let o of e){if(r+=o.length,r>t)throw ei(t);n.push(o)}return n.
length===1&&n[0]!==void 0?n[0]:Buffer.concat(n,r)}i(nu,"readBounded");var ru=new Map([["gzip",Tt(Qo)],["x-gzip",Tt(Qo)],
["deflate",Tt(eu)],["br",Tt(Zc)]]);async function ou(e,t,n){let r=t["content-encoding"]?.trim().toLowerCase()??"identity";
if(r==="identity"||r===""||e.length===0)return e;let o=ru.get(r);if(o===void 0)throw new L("malformed","the answer is co\
mpressed in an unknown way");try{return await o(e,{maxOutputLength:n,chunkSize:iu(e,r,n)})}catch(s){throw Wn(s)==="ERR_B\
UFFER_TOO_LARGE"?ei(n):new L("malformed","the answer's compression is broken",{cause:s})}}i(ou,"decompress");function iu(e,t,n){
let r=t.endsWith("gzip")&&e.length>=18?e.readUInt32LE(e.length-4)+1:262144;return Math.max(64,Math.min(r,n,e.length*64))}
i(iu,"outputSize");function ei(e){return new L("too-large",`the answer is larger than ${Math.floor(e/1024)} KiB`)}i(ei,"\
tooLarge");var su=new Set(["UND_ERR_HEADERS_TIMEOUT","UND_ERR_BODY_TIMEOUT","UND_ERR_CONNECT_TIMEOUT","ETIMEDOUT"]);function au(e){
if(e instanceof L)return e;let t=cu(e);if(t!==null)return new L("proxy","the proxy refused",{status:t,cause:e});let n=Wn(
e),r=su.has(n)?"timeout":"connection";return new L(r,n===""?"the connection broke":n,{cause:e})}i(au,"problemOf");function cu(e){
for(let t=e,n=0;t instanceof Error&&n<5;t=t.cause,n++){let r=/Proxy response \((\d{3})\)/.exec(t.message)?.[1];if(r!==void 0)
return Number(r)}return null}i(cu,"tunnelStatus");function Wn(e){let t="";for(let n=e,r=0;n instanceof Error&&r<5;n=n.cause,
r++)n instanceof AggregateError&&t===""&&(t=Wn(n.errors[0])),"code"in n&&typeof n.code=="string"&&(t=n.code);return t}i(
Wn,"codeOf");var uu=8,At=class{static{i(this,"Gate")}#e;#t;#n=[];#r;#o=0;#i=0;#a=0;#s=0;constructor(t,n){this.#e=Math.max(1,Math.floor(
t)),this.#r=Math.min(uu,this.#e),this.#t=n}get limit(){return this.#r}async run(t,n){await this.#c(n);try{return await this.#l(
n),await t(this.#s)}finally{this.#o--,this.#u()}}succeeded(){this.#i++,!(this.#r>=this.#e)&&(this.#s>0&&this.#i<this.#r||
(this.#i=0,this.#r++,this.#u()))}slowDown(t){this.#i=0,t===this.#s&&(this.#s++,this.#r=Math.max(1,Math.floor(this.#r/2)))}limitTo(t){
this.#e=Math.max(1,Math.floor(t)),this.#r=Math.min(this.#r,this.#e)}pause(t){let n=this.#t.now()+t;return n<=this.#a?!1:
(this.#a=n,!0)}async#c(t){if(t.aborted)throw S(t);if(this.#o<this.#r&&this.#n.length===0){this.#o++;return}await new Promise(
(n,r)=>{let o=i(()=>{this.#n.splice(this.#n.indexOf(s),1),r(S(t))},"onAbort"),s={admit:i(()=>{t.removeEventListener("abo\
rt",o),n()},"admit")};t.addEventListener("abort",o,{once:!0}),this.#n.push(s)})}#u(){for(;this.#o<this.#r;){let t=this.#n.
shift();if(t===void 0)return;this.#o++,t.admit()}}async#l(t){for(;;){let n=this.#a-this.#t.now();if(n<=0)return;await Yn(
n,this.#t,t)}}};async function Yn(e,t,n){if(n.aborted)throw S(n);try{await t.sleep(e,n)}catch(r){throw n.aborted?S(n):r}
if(n.aborted)throw S(n)}i(Yn,"pauseFor");var lu=400;function ri(e,t){let{status:n,headers:r}=e,o=String(r["x-seraph-loginreason"]??"");if(o.includes("AUTHENTICAT\
ED_FAILED")&&n!==429)return Y(si(n,t));if(n>=200&&n<300)return mu(e,t);if(n>=300&&n<400)return Y(yu(e,t));if(n===429)return{
kind:"rate-limited",error:g("RateLimited",`Jira limits the rate of requests (429 for ${t.what}).`,M(n)),askedMs:Kn(r,t.nowMs)};
if(n>=500||n===408||n===425){let s=`Jira answered ${n} to ${t.what}${Oe(e)}.`;return{kind:"again",error:g("JiraUnavailab\
le",s,M(n)),askedMs:r["retry-after"]===void 0?null:Kn(r,t.nowMs)}}if(n===404&&!t.isFirstContact&&!gu(e)){let s=`${t.what}\
 was answered with 404, but not by Jira. A proxy or gateway before it may be at fault.`;return Pe(g("JiraUnavailable",s,
M(n)))}return Y(hu(e,t,o))}i(ri,"judgeAnswer");function oi(e,t){switch(e.kind){case"timeout":return Pe(g("JiraUnavailabl\
e",`${t.origin} did not answer ${t.what} in time.`,e));case"malformed":return Pe(g("MalformedResponse",`Jira's answer to\
 ${t.what} is broken: ${e.message}.`,e));case"too-large":return Y(f("MalformedResponse",`Jira's answer to ${t.what} is r\
efused: ${e.message}.`,e));case"proxy":return du(e,t);case"connection":case"status":return pu(e,t);default:return e.kind}}
i(oi,"judgeProblem");function du(e,t){let{status:n}=e;if(n===407)return Y(ii(e));let r=`The proxy answered ${n} instead \
of connecting to ${t.origin}. Check HTTPS_PROXY, NO_PROXY and what the proxy allows.`;return n!==null&&n<500?Y(f("JiraUn\
available",r,e)):Pe(g("JiraUnavailable",r,e))}i(du,"judgeProxy");var ii=i(e=>f("JiraUnavailable","The proxy wants other \
credentials (407). Check HTTPS_PROXY or HTTP_PROXY.",e),"proxyCredentials"),fu=/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER|ERR_TLS_CERT/;
function pu(e,t){let n=e.message;if(fu.test(n)){let s=`The TLS certificate of ${t.origin} is not trusted (${n}). Name it\
s certificate authority in Jira's CA file or in NODE_EXTRA_CA_CERTS.`;return Y(f("JiraUnavailable",s,e))}let r=`${t.origin}\
 cannot be reached (${n}). Check Jira's base URL, the network and the proxy settings.`,o=g("JiraUnavailable",r,e);return t.
isFirstContact&&n==="ENOTFOUND"?Y(o):Pe(o)}i(pu,"judgeConnection");function mu(e,t){let n=e.body.toString("utf8");if(String(
e.headers["content-type"]??"").includes("text/html")||/^\s*</.test(n.slice(0,200))){let o=`${t.what} was answered with a\
 web page instead of JSON. Check Jira's base URL and its context path, and whether a login page or a proxy stands before\
 it.`;return ti(o,t)}try{return{kind:"accepted",value:JSON.parse(n)}}catch{return ti(`Jira's answer to ${t.what} is not \
valid JSON; it may have been cut on the way.`,t)}}i(mu,"judgeBody");function ti(e,t){let n=new L("malformed","no JSON",{
status:200});return t.isFirstContact?Y(f("MalformedResponse",e,n)):Pe(g("MalformedResponse",e,n))}i(ti,"brokenBody");function hu(e,t,n){
let{status:r,headers:o}=e,{what:s}=t,a=String(o["x-authentication-denied-reason"]??"");if(n.includes("AUTHENTICATION_DEN\
IED")||a.includes("CAPTCHA")){let c=`Jira asks this account for a CAPTCHA after failed logins (${r} for ${s}). Log in on\
ce in a browser, then check the token.`;return f(r===401?"AuthenticationFailed":"PermissionDenied",c,M(r))}switch(r){case 400:
return f("InvalidQuery",`Jira refused ${s} (400)${Oe(e)}.`,M(r));case 401:return si(r,t);case 403:return f("PermissionDe\
nied",`The Jira account may not do this (403 for ${s})${Oe(e)}.`,M(r));case 404:{let c=t.isFirstContact?" Check Jira's b\
ase URL and its context path.":"";return f("NotFound",`Jira has nothing at ${s} (404)${Oe(e)}.${c}`,M(r))}case 407:return ii(
M(r));case 410:return f("NotFound",`Jira has removed ${s} (410)${Oe(e)}. A newer jirasync may know its replacement.`,M(r));default:
return f("JiraUnavailable",`Jira refused ${s} (${r})${Oe(e)}.`,M(r))}}i(hu,"clientError");function si(e,t){let n=t.auth===
"basic"?"Check the e-mail address and the API token, and whether the token has expired.":"Check the personal access toke\
n and its expiry; Jira Cloud wants the e-mail address of the token's account as well.";return f("AuthenticationFailed",`\
Jira refused the credentials (${e} for ${t.what}). ${n}`,M(e))}i(si,"loginRefused");function yu(e,t){let n=e.headers.location??
"",r=t.origin+t.path,o=URL.canParse(n,r)?new URL(n,r):null,s=M(e.status);if(o===null)return f("NotFound",`${t.what} was \
answered with a redirect to nowhere (${e.status}). Check Jira's base URL.`,s);let a=fn(o.origin+o.pathname,200);if(/\b(?:login|signin|sso|saml2?|oauth2?|auth)\b/i.
test(o.hostname+o.pathname)){let d=`${t.what} was sent to a login page, ${a}. Give a token that this Jira accepts for it\
s REST API, and an address that reaches it without single sign-on.`;return f("AuthenticationFailed",d,s)}let c=t.path.indexOf(
"/rest/api/"),u=t.path.slice(Math.max(c,0)),l=o.pathname.endsWith(u)?a.slice(0,-u.length):o.origin;return f("NotFound",`${t.
what} was redirected to ${a}. Use ${l} as Jira's base URL.`,s)}i(yu,"redirected");function Oe(e){let t=ai(e);if(t===null)
return"";let n=[];if("errorMessages"in t&&Array.isArray(t.errorMessages)&&n.push(...t.errorMessages.filter(ni)),"errors"in
t&&typeof t.errors=="object"&&t.errors!==null)for(let[o,s]of Object.entries(t.errors))ni(s)&&n.push(`${o}: ${s}`);"messa\
ge"in t&&typeof t.message=="string"&&n.push(t.message);let r=fn(n.join(" "),lu).replace(/\.+$/,"");return r===""?"":`: ${r}`}
i(Oe,"jiraText");function ni(e){return typeof e=="string"}i(ni,"isText");function gu(e){return ai(e)!==null}i(gu,"isJson");
function ai(e){try{let t=JSON.parse(e.body.toString("utf8"));return typeof t=="object"?t:null}catch{return null}}i(ai,"j\
sonObject");function M(e){return new L("status",`HTTP ${e}`,{status:e})}i(M,"problem");function Y(e){return{kind:"refuse\
d",error:e}}i(Y,"refuse");function Pe(e){return{kind:"again",error:e,askedMs:null}}i(Pe,"again");var Ce={concurrency:16,requestTimeoutMs:6e4,maxResponseBytes:64*1024*1024,maxAttempts:6,maxRateLimitWaitMs:6e5},bu=3,wu=1e3,
Ot=class{static{i(this,"Transport")}base;authorization;#e;#t;#n;#r;#o;#i=0;constructor(t,n){let r=t.concurrency??Ce.concurrency;
this.base=zn(t.baseUrl),this.authorization=Yo(t),this.#e=t,this.#t=n,this.#n=new At(r,n),this.#r=Xo(this.base,t,r,n.env),
this.#o=n.traffic?.join(this.#c,this.#n)??(()=>{})}get requests(){return this.#i}get concurrency(){return this.#n.limit}async[Symbol.
asyncDispose](){this.#o(),await this.#r.destroy()}client(t,n={}){return{sendRequest:i(async r=>{let o=r.method??"GET";if(o!==
"GET"&&o!=="POST")throw new Error(`jirasync only reads from Jira, ${o} is refused`);let s={path:r.url,method:o,...r.searchParams===
void 0?{}:{query:r.searchParams},...r.body===void 0?{}:{body:r.body}};return(await this.send(s,n,t)).value},"sendRequest")}}async send(t,n,r){
let o=n.maxAttempts??this.#e.maxAttempts??Ce.maxAttempts,s=0,a=0,c=0,u=0;for(;;){let{verdict:l,serverDateMs:d}=await this.#a(
t,n,r);switch(l.kind){case"accepted":return{value:l.value,serverDateMs:d};case"refused":throw l.error;case"rate-limited":
c++,u+=this.#u(l,c,u);break;case"again":{if(s++,Ne(l.error)?.kind==="timeout"&&a++,s>=o||a>=bu)throw l.error;await this.#l(
l,s,o,r);break}default:return l}}}#a(t,n,r){return this.#n.run(async o=>{this.#i++;let s=this.#p(t,n),a=performance.now();
try{let c=await Zo(this.#r,this.#m(t),this.#f(),r);this.#s(c.status,a);let u=ri(c,s);u.kind==="accepted"&&this.#n.succeeded(),
(u.kind==="rate-limited"||c.status===503)&&this.#n.slowDown(o);let l=Date.parse(c.headers.date??"");return{verdict:u,serverDateMs:Number.
isNaN(l)?null:l}}catch(c){if(!(c instanceof L))throw c;return this.#s(0,a),{verdict:oi(c,s),serverDateMs:null}}},r)}#s(t,n){
let r=(performance.now()-n)/1e3;this.#t.onRequest?.({host:this.#c,status:t,seconds:r})}get#c(){return new URL(this.base.
origin).host}#u(t,n,r){let{askedMs:o}=t,s=this.#e.maxRateLimitWaitMs??Ce.maxRateLimitWaitMs,a=Hn(n,this.#t.random()),c=o!==
null&&o>0?o+Math.min(a,1e3):Math.max(a,250);if(r+c>s){let u=Math.ceil(c/1e3),l=`Jira limits the rate of requests and ask\
s to wait ${u} s, longer than the sync waits at once. It can be run again after that.`;throw g("RateLimited",l,t.error.failure.
cause,u)}return this.#n.pause(c)&&(this.#t.traffic?.onPause(this.#c,c),this.#d("rate-limit",c,"Jira limits the rate of r\
equests")),c}async#l(t,n,r,o){let s=Hn(n,this.#t.random()),a=Math.min(t.askedMs??0,this.#e.maxRateLimitWaitMs??Ce.maxRateLimitWaitMs),
c=Math.max(s,a);this.#d("retry",c,`${t.error.failure.message} Try ${n+1} of ${r}`),await Yn(c,this.#t,o)}#d(t,n,r){n>=wu&&
this.#t.onWait?.({kind:t,seconds:Math.round(n/1e3),message:r})}#f(){return{requestTimeoutMs:this.#e.requestTimeoutMs??Ce.
requestTimeoutMs,maxResponseBytes:this.#e.maxResponseBytes??Ce.maxResponseBytes}}#p(t,n){let r=this.base.contextPath+t.path;
return{what:`${t.method??"GET"} ${this.base.origin}${r}`,origin:this.base.origin,path:r,auth:this.authorization.kind,isFirstContact:n.
isFirstContact??!1,nowMs:this.#t.now()}}#m(t){let n=t.body===void 0?null:JSON.stringify(t.body);return{origin:this.base.
origin,path:this.base.contextPath+t.path+Su(t.query??{}),method:t.method??"GET",headers:{accept:"application/json","acce\
pt-encoding":"gzip",authorization:this.authorization.header,"user-agent":"jirasync",...n===null?{}:{"content-type":"appl\
ication/json"}},body:n}}};function Su(e){let t=new URLSearchParams;for(let[r,o]of Object.entries(e))o!=null&&t.set(r,Array.
isArray(o)?o.join(","):String(o));let n=t.toString();return n===""?"":`?${n}`}i(Su,"queryString");var ku="/rest/api/2/serverInfo";async function Vn(e,t,n){let r=new Ot(e,t);try{let o=await ci(r,{isFirstContact:!0},n);return Eu(
r,o),Ru(r,await xu(r,o),o)}catch(o){throw await r[Symbol.asyncDispose](),o}}i(Vn,"connectJira");function Ru(e,t,n){let r=Tu(
s=>t.fields(s)),o=i(async s=>{await ci(e,{},s)},"probe");return{deployment:t.deployment,browseUrl:Iu(e,n),serverTime:new Date(
n.serverTimeMs),get requests(){return e.requests},async fieldNames(s){return new Map((await r(s)).map(({id:a,name:c})=>[
a,c]))},async epicLinkField(s){return t.deployment==="cloud"?void 0:et(await r(s))},async epicClause(s,a){let c=t.deployment===
"cloud"?[]:await r(a);return t.epicClause(s,c,a)},count:i((s,a)=>t.count(Z(s),a),"count"),list:i((s,a,c)=>t.list(s,a,c),
"list"),fetch:i((s,a,c)=>Wo(s,a,{dialect:t,probe:o,concurrency:i(()=>e.concurrency,"concurrency")},c),"fetch"),[Symbol.asyncDispose]:()=>e[Symbol.
asyncDispose]()}}i(Ru,"jiraOf");async function ci(e,t,n){let{value:r,serverDateMs:o}=await e.send({path:ku},t,n),s=r;if(!le(
s)||typeof s.version!="string")throw f("NotFound",`${e.base.href} answers, but not as Jira does. Check Jira's base URL a\
nd its context path.`);let a=de(s.serverTime)??o;if(a===null)throw f("MalformedResponse",`${e.base.href} does not tell i\
ts time, which the sync needs to know what has changed.`);return{deployment:s.deploymentType==="Cloud"?"cloud":"datacent\
er",serverTimeMs:a,baseUrl:typeof s.baseUrl=="string"?s.baseUrl:null}}i(ci,"readServerInfo");async function xu(e,t){if(t.
deployment==="datacenter")return Bo(e);let{cloudDialect:n}=await import("./cloud-RELJO6F6.js");return n(e)}i(xu,"d\
ialectOf");function Eu(e,t){let n=/\.(?:atlassian\.net|jira\.com)$/i.test(new URL(e.base.origin).hostname);if(!(t.deployment!==
"cloud"||e.authorization.kind!=="bearer"||!n))throw f("AuthenticationFailed","Jira Cloud takes an API token only togethe\
r with its account's e-mail address. Set JIRA_EMAIL or the secret's key `email`.")}i(Eu,"refuseBearerOnCloudSite");function Iu(e,t){
return!(new URL(e.base.origin).hostname==="api.atlassian.com")||t.baseUrl===null||!/^https:\/\/[\w.-]+\/?$/.test(t.baseUrl)?
e.base.href:t.baseUrl.replace(/\/$/,"")}i(Iu,"browseUrlOf");function Tu(e){let t=null;return async n=>{let r=t??e(n);t=r;
try{return await r}catch(o){throw t===r&&(t=null),o}}}i(Tu,"once");var ve=class{static{i(this,"IssueList")}#e=[];#t=0;get length(){return this.#t}add({id:t,key:n}){let[r,o]=[Buffer.byteLength(
t),Buffer.byteLength(n)],s=this.#n(8+r+o),{bytes:a}=s;a.writeUInt32LE(r,s.used),a.writeUInt32LE(o,s.used+4),s.used+=8,s.
used+=a.write(t,s.used),s.used+=a.write(n,s.used),this.#t++}*[Symbol.iterator](){for(let{bytes:t,used:n}of this.#e)for(let r=0;r<
n;){let o=r+8,s=o+t.readUInt32LE(r),a=s+t.readUInt32LE(r+4);yield{id:t.toString("utf8",o,s),key:t.toString("utf8",s,a)},
r=a}}*ids(){for(let{id:t}of this)yield t}*keys(){for(let{key:t}of this)yield t}#n(t){let n=this.#e.at(-1);if(n!==void 0&&
n.used+t<=n.bytes.length)return n;let r={bytes:Buffer.allocUnsafeSlow(Math.max(262144,t)),used:0};return this.#e.push(r),
r}};import{createHash as Au}from"node:crypto";var Ou=100;function ui(e){let t=[...di(e)].map(([n,r])=>[n,fi(r)]);return{issues:e.size,digests:Object.fromEntries(t)}}i(
ui,"toLookBack");function li(e,{digests:t}){let n=new Set;for(let[r,o]of di(e))t[r]===fi(o)&&n.add(r);return new Map([...e].
filter(([r])=>n.has(Xn(r))))}i(li,"recordedOf");function di(e){let t=new Map;for(let[n,r]of e){let o=`${n} ${r}`,s=t.get(
Xn(n));s===void 0?t.set(Xn(n),[o]):s.push(o)}return t}i(di,"buckets");function Xn(e){return H(e)%Ou}i(Xn,"bucketOf");function fi(e){
return Au("sha256").update(e.sort().join(`
`)).digest("hex").slice(0,16)}i(fi,"digestOf");function pi({target:e},t){return e.projectKey!==void 0?{kind:"project",project:e.projectKey}:{kind:"keys",keys:new Set(nt(
t?.owned??{}))}}i(pi,"ownershipOf");function Pt(e,t){switch(e.kind){case"project":return C(t)===e.project;case"keys":return e.
keys.has(t);default:return e}}i(Pt,"owns");function Ct(e,t){return e.kind==="project"&&C(t)!==e.project&&R(t)===null}i(Ct,
"isStranger");async function mi(e,t){if(e.query===null){let n=new ve;for(let r of new Set(e.job.spec.target.issueKeys))n.add({id:r,key:r});
return{issues:n,strangers:[],known:new Map,isComplete:!0}}if(e.mode.kind==="changes"){let n=ue(e.query,on(e.mode.sinceMs)),
r=await hi(n,e,t),o=await Pu(n,r.issues.length,e,t);return{...r,issues:Cu(r.issues,o),known:o,isComplete:!1}}return{...await Qn(
e.query,e,t),known:new Map,isComplete:!0}}i(mi,"discoverIssues");async function Pu(e,t,{state:n,jira:r},o){let s=n?.lookBack;
if(s===void 0||t===0||t>2*s.issues)return new Map;let a=new Map;for(let{key:c,updatedMs:u}of await r.list(e,o,{withUpdated:!0}))
R(c)===null&&u!==void 0&&a.set(c,u);return li(a,s)}i(Pu,"knownVersions");function Cu(e,t){if(t.size===0)return e;let n=new ve;
for(let r of e)t.has(r.key)||n.add(r);return n}i(Cu,"without");async function Qn(e,t,n){let r=await hi(e,t,n),[o]=r.strangers;
if(r.issues.length>0||o===void 0)return r;throw g("Incomplete",`All issues that Jira lists for ${q(t.job.spec.target)} h\
ave keys of another project, such as ${JSON.stringify(o)}. Nothing was written. If the project's key was changed in Jira\
, use the new one.`)}i(Qn,"listAll");async function hi(e,{ownership:t,jira:n},r){let o=new ve,s=[];for(let a of await n.
list(e,r))Ct(t,a.key)?s.push(a.key):o.add(a);return{issues:o,strangers:s}}i(hi,"list");async function*Zn(e,t,n,r){let o=new Set;for(let s of n)R(s)===null&&o.add(vu(t,C(s)));if(!(e.head===null||o.size===0))for await(let{
path:s,oid:a}of e.listFiles([...o].sort(),r)){let c=fe(s,t);c!==null&&(yield{key:c,oid:a})}}i(Zn,"listMirrored");async function pe(e,t,n,r){
let o=new Map;for await(let{key:s,oid:a}of Zn(e,t,n,r))o.set(s,a);return o}i(pe,"mirroredIssues");function vu(e,t){return`${Ge(
e)}/${t}`}i(vu,"projectFolder");function Ge({root:e}){return e===""?"projects":`${e}/projects`}i(Ge,"projectsFolder");function yi(e,t){
return v("A-1",e)===v("A-1",t)}i(yi,"samePlace");function gi({incremental:e,force:t,state:n,configHash:r}){return e?t?{kind:"full",why:"--force was given"}:n===null?{kind:"\
full",why:"there is no state of an earlier run"}:n.configHash!==r?{kind:"full",why:"the configuration changed since the \
last run"}:n.watermark===null?{kind:"full",why:"no earlier run was complete"}:{kind:"changes",sinceMs:Date.parse(n.watermark)-
9e5}:{kind:"full",why:"all issues were asked for"}}i(gi,"chooseMode");var $u={cloud:5e3,datacenter:1e3};function bi({census:e},t){
return e!==null&&e.issues<$u[t]}i(bi,"isListedAtOnce");function wi({state:e,createdIssues:t,countedIssues:n,now:r}){return e.
census===null||e.pending.length>0?!0:n!==e.census.issues+t||er(e,r)}i(wi,"needsCensus");function er({census:e},t){return e!==
null&&t.getTime()-Date.parse(e.at)>6048e5}i(er,"isCensusDue");var vt=class{static{i(this,"FetchedIssues")}#e=new Map;#t={created:0,updated:0,unchanged:0};get size(){let{created:t,updated:n,
unchanged:r}=this.#t;return t+n+r}count(t){return this.#t[t]}add(t,n,r=""){let o=C(t),s=this.#e.get(o);s===void 0&&(s=new tr(
o),this.#e.set(o,s)),s.add(H(t),n,r),this.#t[n]++}has(t){return this.#r(t)!==void 0}writtenOid(t){return this.#r(t)?.writtenOid(
H(t))}*keys(){for(let t of this.#e.values())yield*t.keys()}sortedKeys(t){return this.#n().flatMap(n=>[...n.sortedKeys(t)])}*written(){
for(let t of this.#n())yield*t.written()}#n(){return[...this.#e.values()].sort((t,n)=>t.project<n.project?-1:1)}#r(t){let n=this.#e.
get(C(t)),r=H(t);return n?.keyOf(r)===t&&n.has(r)?n:void 0}},$e=-1,_u=16,tr=class{static{i(this,"ProjectIssues")}project;#e=new Map;#t=0;#n=new Uint8Array(
0);#r=Buffer.alloc(0);#o=0;constructor(t){this.project=t}add(t,n,r){if(n==="unchanged"){this.#e.set(t,$e);return}this.#o=
r.length/2,this.#c(),this.#n[this.#t]=n==="updated"?1:0,this.#r.write(r,this.#t*this.#o,"hex"),this.#e.set(t,this.#t++)}has(t){
return this.#e.has(t)}keyOf(t){return`${this.project}-${t}`}writtenOid(t){let n=this.#e.get(t)??$e;return n===$e?void 0:
this.#a(n)}*keys(){for(let t of this.#e.keys())yield this.keyOf(t)}*sortedKeys(t){for(let n of this.#s(r=>this.#i(r)===t))
yield this.keyOf(n)}*written(){for(let t of this.#s(n=>n!==$e)){let n=this.#e.get(t)??$e;yield{key:this.keyOf(t),oid:this.#a(
n)}}}#i(t){return t===$e?"unchanged":this.#n[t]===1?"updated":"created"}#a(t){return this.#r.toString("hex",t*this.#o,(t+
1)*this.#o)}#s(t){let n=new Float64Array(this.#e.size),r=0;for(let[o,s]of this.#e)t(s)&&(n[r++]=o);return n.subarray(0,r).
sort()}#c(){if(this.#t<this.#n.length)return;let t=Math.max(_u,this.#t*2),[n,r]=[new Uint8Array(t),Buffer.alloc(t*this.#o)];
n.set(this.#n),r.set(this.#r),this.#n=n,this.#r=r}};function He({type:e,source:t,target:n}){return[e,t,n].join("/")}i(He,"encodeRelationship");function me(e){let[t="",n="",
r=""]=e.split("/");return{type:t,source:n,target:r}}i(me,"decodeRelationship");function Si(e,t,n){if(n.has(He(e)))return!1;
let{source:r,target:o}=e;return[r,o].some(s=>t.has(s)&&je(s,e))}i(Si,"isStale");function ki(){return{fetched:new vt,relationships:new Set,versions:new Map,failed:[],missing:new Set,moved:new Set,neighbours:new Set,
parents:new Set}}i(ki,"noIssues");async function _e(e,t,n,r){let o;for await(let s of n.jira.fetch(e,n.fetchOptions,r)){
o??=await n.documentOptions(r);let a=_t(t);for(let c=s.issues.pop();c!==void 0;c=s.issues.pop())await Lu(c,t,o,n);for(let c of s.
failed)t.failed.push(c);for(let c of s.missing)t.missing.add(c);nr(a,t,n)}}i(_e,"syncIssues");async function Lu(e,t,n,r){
let{id:o,key:s}=e;if(t.fetched.has(s)||r.isStranger(s))return;let a=Mu(e,n);if(a instanceof x){t.failed.push({id:o,key:s,
failure:a.failure});return}Fu(e,t,r);let c=En(e,n);if(r.withRelationships)for(let d of c)t.relationships.add(He(d));let u=r.
mirrored.get(s);if(u!==void 0&&u===r.blobId(a)){t.fetched.add(s,"unchanged");return}let l=u===void 0?"created":"updated";
t.fetched.add(s,l,await r.write(s,a,l)),r.followsNeighbours&&Du(e,l,c,t,r)}i(Lu,"syncIssue");function Fu({key:e,fields:t},{
versions:n},{versionsSinceMs:r}){let o=de(t.updated);o!==null&&o>=r&&n.set(e,o)}i(Fu,"noteVersion");function Du({key:e,fields:t},n,r,o,{
jira:s}){for(let c of r){let u=c.source===e?c.target:c.source;je(u,c)&&o.neighbours.add(u)}(s.deployment==="cloud"?Nu(t.
issuetype):n==="created")&&o.parents.add(e)}i(Du,"noteNeighbours");function Nu(e){return typeof e!="object"||e===null||!("\
hierarchyLevel"in e)?!0:typeof e.hierarchyLevel!="number"||e.hierarchyLevel>0}i(Nu,"isAboveStandard");function Mu(e,t){try{
return te(e.key),Mn(e,t)}catch(n){if(n instanceof x)return n;throw n}}i(Mu,"tryRender");function $t({failed:e},t){let n=new Map(
e.flatMap(({id:r,key:o},s)=>o===void 0?[[r,s]]:[]));if(n.size!==0)for(let{id:r,key:o}of t){let s=n.get(r),a=s===void 0?void 0:
e[s];s!==void 0&&a!==void 0&&(e[s]={...a,key:o})}}i($t,"nameFailed");function _t({fetched:e,failed:t}){let[n,r]=[e.count(
"created"),e.count("updated")];return{created:n,updated:r,fetched:e.size,failed:t.length}}i(_t,"tally");function nr(e,t,{
emit:n,now:r}){let o=_t(t),s=o.created-e.created,a=o.updated-e.updated,c=o.fetched-e.fetched-s-a,u=o.failed-e.failed;s+a+
c+u!==0&&n({kind:"processed",at:r(),created:s,updated:a,unchanged:c,failed:u})}i(nr,"reportProgress");async function xi(e,t,n,r,o){let{state:s,query:a,jira:c}=e,u=c.serverTime;if(t.isComplete||s===null||a===null){let{unfetched:k,
issues:A}=ju(t,n);return await Ri(e,A,o),{unfetched:k,record:{at:u.toISOString(),issues:A},isRenewal:!1}}let l=bi(s,c.deployment)?
null:await c.count(a,o),d=l!==null&&er(s,u),p=n.fetched.count("created");if(l!==null&&!wi({state:s,createdIssues:p,countedIssues:l,
now:u})&&t.strangers.length===0)return{unfetched:null,record:{at:s.census?.at??u.toISOString(),issues:l},isRenewal:d};let h=await Qn(
a,e,o);await Ju(h.issues,e,t,n,r,o);let y=new Set;for(let{id:k,key:A}of h.issues)n.missing.has(k)||y.add(A);return await Ri(
e,y.size,o),{unfetched:new Set([...y].filter(k=>!n.fetched.has(k))),record:{at:u.toISOString(),issues:l??y.size},isRenewal:d}}
i(xi,"takeCensus");function ju({issues:e},t){let n=new Set(t.failed.map(({id:s})=>s)),r=new Set,o=0;for(let{id:s,key:a}of e)
t.fetched.has(a)?o++:n.has(s)&&r.add(a);return{unfetched:r,issues:o+r.size}}i(ju,"stillThere");async function Ju(e,{state:t,
place:n,destination:r},o,s,a,c){let u=await pe(r.base,n,e.keys(),c),l=new Set((t?.pending??[]).flatMap(({id:m,key:h})=>[
m,h??m])),d=new Set(s.failed.map(({id:m})=>m)),p=[];for(let{id:m,key:h}of e)s.fetched.has(h)||d.has(m)||(l.has(m)||l.has(
h)||!u.has(h))&&p.push(m);a.emit({kind:"discovered",at:a.now(),total:o.issues.length+p.length}),await _e(p,s,{...a,mirrored:u},
c),$t(s,e)}i(Ju,"syncUnseen");async function Ri(e,t,n){let{ownership:r,destination:o}=e,{spec:s,force:a}=e.job;if(t>0||a||
!e.prunes)return;let c=0;if(r.kind==="keys")c=r.keys.size;else for(let u of e.previousPlace===null?[e.place]:[e.place,e.
previousPlace])c+=(await pe(o.base,u,[`${r.project}-1`],n)).size;if(c!==0)throw f("Incomplete",`Jira lists no issue for ${q(
s.target)}, but ${c} are mirrored. Nothing was deleted. Check that the Jira account may still browse them; if they are r\
eally gone, run once with --force.`)}i(Ri,"assertNotEmptied");async function Ei(e,t){let n=new AbortController,r=AbortSignal.any([t,n.signal]),o=e.connectJira(r),s=e.openDestination(
r);try{let[a,c]=await Promise.all([o,s]);return{jira:a,destination:c,async[Symbol.asyncDispose](){await Promise.allSettled(
[a[Symbol.asyncDispose](),c[Symbol.asyncDispose]()])}}}catch(a){n.abort(a);for(let c of await Promise.allSettled([o,s]))
c.status==="fulfilled"&&await c.value[Symbol.asyncDispose]();throw a}}i(Ei,"connect");var rr=100;async function Ii(e,t,n){let{job:r,jira:o,ownership:s}=e;if(s.kind!=="project"||r.force||t.length===0)return;
let[a]=await Uu(Hu(t),o,n);if(a!==void 0)throw g("Incomplete",`Jira's search leaves out ${t.length} mirrored issues of ${q(
r.spec.target)}, but Jira ${a}. Nothing was deleted. The search index may be behind, or being rebuilt: run the sync agai\
n later, and if it lasts have Jira's administrator re-index the project. If these issues are really to go, run once with\
 --force.`)}i(Ii,"assertNotInProject");async function Uu(e,t,n){let r=new Set(e),o=[],s={fields:["created","archiveddate",
"archivedby"],include:[]};for await(let{issues:a,failed:c}of t.fetch(e,s,n)){for(let u of a)r.has(u.key)&&!Bu(u)&&o.push(
`has ${u.key}`);for(let u of c)Gu(u)||o.push(`cannot tell of ${u.id}`)}return o}i(Uu,"stillPresent");function Bu({fields:e}){
return[e.archiveddate,e.archivedby].some(t=>t!=null)}i(Bu,"isArchived");function Gu({failure:e}){return e.reason==="Perm\
issionDenied"}i(Gu,"isHidden");function Hu(e){return e.length<=rr?e:e.filter((t,n)=>{let r=Math.floor(n*rr/e.length);return Math.
floor((n+1)*rr/e.length)>r})}i(Hu,"evenly");async function Ti(e,{unfetched:t},n,r){if(t===null||!e.prunes)return n.moved;let o=new Set;for(let s of e.previousPlace===
null?[e.place]:[e.place,e.previousPlace]){let a=e.ownership.kind==="keys"?e.ownership.keys:[`${e.ownership.project}-1`];
for await(let{key:c}of Zn(e.destination.base,s,a,r))Pt(e.ownership,c)&&!t.has(c)&&!n.fetched.has(c)&&o.add(c)}return await Ii(
e,[...o],r),new Set([...n.moved,...o])}i(Ti,"goneIssues");async function Ai(e,{place:t,destination:n},r){let o=new Set;if(e.
size===0)return o;for await(let{path:s}of n.base.listFiles([Ge(t)],r)){let a=Te(s,t);a!==null&&(e.has(a.source)&&o.add(a.
target),e.has(a.target)&&o.add(a.source))}return o}i(Ai,"relatedIssues");var or=6;function Ci(e,t,n){if(e===null)return"its content differs";let r=Oi(e,n),o=Oi(t,n),s=[...new Set([...r.keys(),...o.
keys()])].filter(u=>r.get(u)!==o.get(u));if(s.length===0)return"its text differs";let a=s.slice(0,or);s.length>or&&a.push(
`${s.length-or} more`);let c=a.pop();return a.length===0?`${c} differs`:`${a.join(", ")} and ${c} differ`}i(Ci,"explainU\
pdate");function Oi(e,t){let n=new Map;for(let[r,o]of Pi(Ku(e,t)))if(r!=="fields"&&r!=="customFields")n.set(r,JSON.stringify(
o));else for(let[s,a]of Pi(o))n.set(s,JSON.stringify(a));return n}i(Oi,"parts");function Pi(e){return typeof e=="object"&&
e!==null?Object.entries(e):[]}i(Pi,"entries");function Ku(e,t){try{return wn(e,t)}catch{return null}}i(Ku,"tryParse");var qu=50;async function vi(e,t,n,r){let{jira:o,destination:s}=e,{spec:a,dryRun:c}=e.job,u=t.issues.keys(),l=e.ownership.
kind==="keys"?[...u,...e.ownership.keys]:u,d=await pe(s.base,e.place,l,r),p=new Map;return{jira:o,fetchOptions:a.include===
void 0?{}:{include:a.include},documentOptions:i(h=>zu(a,o,h),"documentOptions"),withRelationships:a.destination.relationships===
"symlinks",followsNeighbours:!t.isComplete,versionsSinceMs:e.mode.kind==="changes"?e.mode.sinceMs:o.serverTime.getTime()-
9e5,isStranger:i(h=>Ct(e.ownership,h),"isStranger"),isKeyList:e.query===null,mustExist:!e.prunes,mirrored:d,blobId:i(h=>s.
blobId(h),"blobId"),write:c?m:(h,y)=>s.writeBlob(y,r),explanations:p,emit:n.emit,now:n.now};async function m(h,y,w){if(w===
"updated"&&p.size<qu){let k=await s.base.readFile(v(h,e.place),r);p.set(h,Ci(k,y,e.place.format))}return s.blobId(y)}}i(
vi,"issueContext");async function zu(e,t,n){let r=await t.epicLinkField(n),o=await t.fieldNames(n);return Wu(e.fields??[],
o),{format:e.destination.format,layout:e.destination.layout,fieldNames:o,browseUrl:t.browseUrl,...e.fields===void 0?{}:{
customFields:e.fields},...e.include===void 0?{}:{include:e.include},...r===void 0?{}:{epicLinkField:r}}}i(zu,"documentOp\
tions");function Wu(e,t){let[n]=bn(e,t);if(n===void 0)return;let r=Tr(n,[...t.values()]),o=r===void 0?"":` Did you mean ${JSON.
stringify(r)}?`;throw f("InvalidSpec",`This Jira has no custom field ${JSON.stringify(n)} (spec.fields).${o} Give its na\
me as Jira shows it, or its id, as in "customfield_10016".`)}i(Wu,"assertFieldsExist");async function $i(e,t,n,r){if(!n.isKeyList)return;let o=new Set(t.failed.flatMap(({id:a,key:c})=>[a,c??a])),s=_t(t);for(let a of e.
issues.keys())t.fetched.has(a)||o.has(a)||(t.missing.has(a)||await Yu(a,t,n,r),n.mustExist&&t.missing.has(a)&&t.failed.push(
{id:a,key:a,failure:Xu(a)}));nr(s,t,n)}i($i,"settleKeyList");async function Yu(e,t,{jira:n},r){for await(let{issues:o,missing:s,
failed:a}of n.fetch([e],{},r)){if(o.some(c=>c.key===e))throw Vu(e);o.length>0&&t.moved.add(e);for(let c of s)t.missing.add(
c);for(let c of a)t.failed.push(c)}}i(Yu,"settleAlone");function Vu(e){return g("Incomplete",`Jira left out ${e} when it\
 was asked for it. Nothing was written; run the sync again.`)}i(Vu,"unaccounted");function Xu(e){return{reason:"NotFound",
message:`Jira has no issue ${e}, or this account may not see it. Check the key and the account's permissions.`,retryable:!1}}
i(Xu,"notFound");var _i=500;async function Li(e,t,n,r,o){let s=new Set(n.failed.flatMap(({id:m,key:h})=>[m,h??m])),a=i(m=>n.fetched.has(m)||
s.has(m)||t.has(m),"isSettled"),u=[...await Ai(t,e,o),...n.neighbours].filter(m=>Pt(e.ownership,m));for(let m of await Qu(
n.parents,e,o))u.push(m);let l=await pe(e.destination.base,e.place,u,o),d=[...new Set(u)].filter(m=>l.has(m)&&!a(m));if(d.
length===0)return;let p=n.fetched.size+n.failed.length+d.length;r.emit({kind:"discovered",at:r.now(),total:p}),await _e(
d,n,{...r,mirrored:l,followsNeighbours:!1},o)}i(Li,"refreshNeighbours");async function Qu(e,{query:t,jira:n},r){if(e.size===
0||t===null)return[];let o=await n.epicLinkField(r),s=o===void 0?"parent":`cf[${o.replace("customfield_","")}]`;if(n.deployment===
"datacenter"&&o===void 0)return[];let a=[],c=[...e].map(xe);for(let u=0;u<c.length;u+=_i){let l=`${s} in (${c.slice(u,u+
_i).join(",")})`;for(let{key:d}of await Zu(ue(t,l),n,r))a.push(d)}return a}i(Qu,"childrenOf");async function Zu(e,t,n){try{
return await t.list(e,n)}catch(r){throw!(r instanceof x)||r.failure.reason!=="InvalidQuery"?r:g("Incomplete","An issue w\
ent away while its children were listed. Nothing was written.",r)}}i(Zu,"listOrAgain");async function Fi(e,t,n){let r=$r(e);switch(r.kind){case"issues":return null;case"jql":return Z(r.jqlQuery);case"project":
return an(r.projectKey);case"epic":return t.epicClause(r.epicKey,n);default:return r}}i(Fi,"targetQuery");async function Di(e,t,{jira:n,destination:r},o){let{spec:s}=e,{layout:a,format:c}=s.destination,u={root:Ye(s.destination),
layout:a,format:c},l=rt(u.root,e.name,e.namespace),d=ee(await r.base.readFile(l,o)),p=vr(s,n.browseUrl,1),m=s.syncType===
"incremental",h=d===null?u:{root:u.root,...d.place};return{job:e,jira:n,destination:r,operationID:t,query:await Fi(s.target,
n,o),mode:gi({incremental:m,force:e.force,state:d,configHash:p}),state:d,stateFile:l,configHash:p,place:u,previousPlace:yi(
h,u)?null:h,ownership:pi(s,d),prunes:Fr(s)}}i(Di,"prepareRun");import{isDeepStrictEqual as ul}from"node:util";async function Ni({ownership:e,place:t,stateFile:n},r,o){if(e.kind==="project"||r.head===null)return()=>!1;let s=new Set,
a=new Set;for await(let{path:c}of r.listFiles([hn(t.root)],o)){if(c===n||!c.endsWith(".json"))continue;let u=ee(await r.
readFile(c,o));u?.project!==void 0&&s.add(u.project);for(let l of nt(u?.owned??{}))e.keys.has(l)&&a.add(l)}return c=>s.has(
C(c))||a.has(c)}i(Ni,"claimsOfOthers");function ji(e){let t=[Lt("Created",e.created),Lt("Updated",e.updated),Lt("Deleted",e.deleted),Lt("Failed, tried again by\
 the next run",e.failed)].filter(o=>o!==""),n=`Jirasync-Name: ${e.name}
Jirasync-Operation: ${e.operationID}`;return`${[Mi(e.subject??"")||Mi(el(e)),t.join(`
`),n].filter(o=>o!=="").join(`

`)}
`}i(ji,"commitMessage");function el({target:e,created:t,updated:n,deleted:r,failed:o}){let s=Object.entries({created:t,updated:n,
deleted:r,failed:o}).filter(([,a])=>a.length>0).map(([a,c])=>`${c.length} ${a}`);return`Sync ${e}: ${s.length===0?"state\
 only":s.join(", ")}`}i(el,"subject");var tl=/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu;function Mi(e){return e.
toWellFormed().replace(tl," ").trim()}i(Mi,"oneLine");function Lt(e,t){if(t.length===0)return"";let n=t.length>50?`, and\
 ${t.length-50} more`:"";return`${e}: ${t.slice(0,50).join(", ")}${n}`}i(Lt,"keyList");async function Ji(e,t,n){let{synced:r}=e,o=await il(e,t,n),s=r.fetched.count("created")+r.fetched.count("updated")-o.upToDate.
size,a=[...o.links].filter(l=>rl(l,o,r)),c=[...r.relationships].filter(l=>ol(l,o,r)).sort();for(let l of c)await e.writeBlob(
Ui(l,e));return{isEmpty:o.outdatedPaths.length+o.deleted.size+a.length+s+c.length===0,changes:nl(e,o,{staleLinks:a,newLinks:c}),
deleted:[...new Set([...o.deleted,...o.deletedElsewhere])].sort()}}i(Ji,"treeChanges");function*nl(e,t,{staleLinks:n,newLinks:r}){
let{place:o,synced:s,blobId:a}=e;for(let c of t.outdatedPaths)yield{kind:"delete",path:c};for(let c of t.deleted)yield{kind:"\
delete",path:v(c,o)};for(let c of n)yield{kind:"delete",path:Ie(me(c),o)};for(let{key:c,oid:u}of s.fetched.written())t.upToDate.
has(c)||(yield{kind:"write",path:v(c,o),mode:"100644",oid:u});for(let c of r)yield{kind:"write",path:Ie(me(c),o),mode:"1\
20000",oid:a(Ui(c,e))}}i(nl,"fileChanges");function Ui(e,{place:t}){return Buffer.from(Tn(me(e),t))}i(Ui,"linkBlob");function rl(e,{
deleted:t},{fetched:n,relationships:r}){let o=me(e);return t.has(o.source)||t.has(o.target)||Si(o,n,r)}i(rl,"isUnwanted");
function ol(e,{links:t,existing:n,deleted:r},{fetched:o}){if(t.has(e))return!1;let{source:s,target:a}=me(e);return[s,a].
every(c=>o.writtenOid(c)!==void 0||n.has(c)&&!r.has(c))}i(ol,"isMissing");async function il(e,t,n){let r=sl();if(t.head===
null)return r;let o=al(e.synced.relationships);for await(let{path:s,oid:a}of t.listFiles([Ge(e.place)],n)){let c=fe(s,e.
place);if(c!==null){e.isGone(c)?r.deleted.add(c):o.has(c)&&r.existing.add(c),e.synced.fetched.writtenOid(c)===a&&r.upToDate.
add(c);continue}let u=Te(s,e.place);if(u!==null)r.links.add(He(u));else if(cl(s,e)){r.outdatedPaths.push(s);let l=e.previousPlace===
null?null:fe(s,e.previousPlace);l!==null&&e.isGone(l)&&r.deletedElsewhere.add(l)}}return r}i(il,"readTree");function sl(){
let[e,t]=[new Set,new Set];return{deleted:e,deletedElsewhere:t,existing:new Set,upToDate:new Set,links:new Set,outdatedPaths:[]}}
i(sl,"noFacts");function al(e){let t=new Set;for(let n of e){let{source:r,target:o}=me(n);t.add(r).add(o)}return t}i(al,
"endsOf");function cl(e,{previousPlace:t,synced:n,isGone:r}){if(t===null)return!1;let o=fe(e,t);if(o!==null)return n.fetched.
has(o)||r(o);let s=Te(e,t);return s!==null&&[s.source,s.target].some(a=>n.fetched.has(a)||r(a))}i(cl,"isOutdated");async function Bi(e,t,n,r){let{job:o,destination:s}=e,{census:a,gone:c,synced:u,explanations:l}=t,d=i(async O=>o.dryRun?
s.blobId(O):s.writeBlob(O,r),"writeBlob"),{place:p,previousPlace:m}=e,h={place:p,previousPlace:m,synced:u,blobId:s.blobId.
bind(s),writeBlob:d},y=ml(e,t),w=[],k=i(async O=>{let j=await pl(e,c,u,O,r),V=await Ji({...h,isGone:j},O,r);w=V.deleted;
let ae=ee(await O.readFile(e.stateFile,r));if(V.isEmpty&&!a.isRenewal&&oo(y,ae))return null;let Le=ul(ae,e.state),ge=await d(
ro(Le?{...y,...hl(e,y,t)}:y)),X={kind:"write",path:e.stateFile,mode:"100644",oid:ge};return{changes:fl(V.changes,X),...dl(
o,n),message:ll(e,u,w)}},"planCommit");o.dryRun&&await k(s.base);let{commit:A}=o.dryRun?{commit:null}:await s.publish(k,
r);return n.emit({kind:"deleted",at:n.now(),issues:w.length}),wl(e,u,l,{deleted:w,commit:A})}i(Bi,"pushChanges");function ll({
job:e,operationID:t},n,r){return ji({name:e.name,operationID:t,target:q(e.spec.target),created:n.fetched.sortedKeys("cre\
ated"),updated:n.fetched.sortedKeys("updated"),deleted:r,failed:n.failed.map(({key:o,id:s})=>o===void 0||R(o)!==null?s:o),
...e.commitSubject===void 0?{}:{subject:e.commitSubject}})}i(ll,"message");function dl({author:e,committer:t},n){let r=n.
now();return{author:{...e,date:r},committer:{...t??e,date:r}}}i(dl,"signature");function*fl(e,t){yield*e,yield t}i(fl,"c\
hain");async function pl(e,t,n,r,o){let s=t.size>0?await Ni(e,r,o):()=>!1;return a=>t.has(a)&&(n.moved.has(a)||!s(a))}i(
pl,"goneOn");function ml(e,{census:t,synced:n}){let o=e.state?.configHash===e.configHash?e.state?.watermark??null:null,s=n.
failed.length===0,{format:a,layout:c}=s?e.place:e.previousPlace??e.place;return{configHash:e.configHash,watermark:s?e.jira.
serverTime.toISOString():o,pending:gl(n),census:t.record,place:{format:a,layout:c},...bl(e,t,n)}}i(ml,"nextState");function hl({
job:e,jira:t},{watermark:n},{synced:r,known:o}){if(e.spec.syncType!=="incremental"||n===null)return{};let s=Date.parse(n)-
9e5,a=new Map([...o,...r.versions].filter(([,u])=>u>=s));return[...a.values()].some(u=>yl(u)>=t.serverTime.getTime())||a.
size===0?{}:{lookBack:ui(a)}}i(hl,"lookBack");function yl(e){return e%1e3===0?e+999:e}i(yl,"latest");function gl({failed:e}){
return e.map(({id:t,key:n,failure:r})=>({id:t,...n===void 0?{}:{key:n},reason:r.reason})).sort((t,n)=>t.id<n.id?-1:1)}i(
gl,"pendingOf");function bl({ownership:e},{unfetched:t},n){if(e.kind==="project")return{project:e.project};let r=new Set(
[...t??e.keys,...n.fetched.keys()]);return{owned:Zr([...r].filter(o=>R(o)===null&&!n.moved.has(o)))}}i(bl,"holdings");function wl({
job:e,mode:t},n,r,{deleted:o,commit:s}){let[a,c]=[n.fetched.sortedKeys("created"),n.fetched.sortedKeys("updated")],u=q(e.
spec.target),l=[...a.map(d=>({key:d,action:"create",why:"it is not in the branch yet"})),...c.map(d=>({key:d,action:"upd\
ate",why:r.get(d)??"its content differs"})),...o.map(d=>({key:d,action:"delete",why:`Jira no longer lists it for ${u}`}))];
return{created:a,updated:c,deleted:o,unchanged:n.fetched.count("unchanged"),failed:n.failed,mode:t.kind==="full"?`all is\
sues: ${t.why}`:`changes since ${new Date(t.sinceMs).toISOString()}`,commit:s,...e.dryRun?{planned:l}:{}}}i(wl,"report");async function Gi(e,t,n,r){var u=[];try{let o=i(h=>n.emit({kind:"operation-started",at:n.now(),operation:h}),"begin");o(
"connect");let s=we(u,await Ei(n,r),!0);let a=await Di(e,t,s,r);n.emit({kind:"configured",at:n.now(),configHash:a.configHash});
let c=await Sl(a,o,n,r);o("push-changes");return await Bi(a,c,n,r)}catch(l){var d=l,p=!0}finally{var m=Se(u,d,p);m&&await m}}
i(Gi,"sync");async function Sl(e,t,n,r){t("discover-issues");let o=await mi(e,r);n.emit({kind:"discovered",at:n.now(),total:o.
issues.length}),t("sync-issues");let s=await vi(e,o,n,r),a=ki();await _e(o.issues.ids(),a,s,r),await $i(o,a,s,r),$t(a,o.
issues);let c=await xi(e,o,a,s,r),u=await Ti(e,c,a,r);o.isComplete||await Li(e,u,a,s,r);let l=a.fetched.size+a.failed.length;
return n.emit({kind:"discovered",at:n.now(),total:l}),{census:c,gone:u,synced:a,known:o.known,explanations:s.explanations}}
i(Sl,"findOut");async function ar(e,t,n){let r=AbortSignal.any([n,AbortSignal.timeout(e.spec.timeout*1e3)]),{maxRetries:o}=e.spec.retryPolicy;
for(let s=e.retryCount??0;;s++){let a=await kl(e,t,s,r);if(a.kind!=="failed"||!a.failure.retryable||a.report!==void 0||r.
aborted||s>=o)return Hi(a,t);try{await Il(a.failure,e,t,s,r)}catch(u){return Hi(Ki(u,r),t)}}}i(ar,"runSync");async function kl(e,t,n,r){
let o=t.newOperationID(),{generation:s,request:a}=e;t.emit({kind:"started",at:t.now(),operationID:o,generation:s,retryCount:n,
...a===void 0?{}:{request:a}});try{return Rl(await Gi(e,o,t,r),e)}catch(c){return Ki(c,r)}}i(kl,"trySync");function Rl(e,{
spec:t}){let{failed:n}=e;return n.length<=t.failurePolicy.maxFailedIssues?{kind:"completed",report:e}:{kind:"failed",failure:xl(
e),report:e}}i(Rl,"judge");var sr=5;function xl({failed:e,created:t,updated:n,unchanged:r}){let o=e.slice(0,sr).map(({key:u,
id:l,failure:d})=>`${u??l}: ${d.message}`),s=e.length>sr?` (and ${e.length-sr} more)`:"",a=t.length+n.length+r;return{reason:"\
IssuesFailed",message:`${e.length} of ${e.length+a} issues could not be mirrored and will be tried again by the next run\
. What could be mirrored (${a}) is in the branch. ${o.join(" ")}${s}`,retryable:e.some(({failure:u})=>u.retryable)}}i(xl,
"issuesFailed");function Ki(e,t){let n=t.aborted?S(t):e;return El(n)?{kind:"failed",failure:{reason:"Internal",message:`\
The run is short of memory (${n.message}). Give it more, or a smaller target.`,retryable:!0,cause:n}}:n instanceof x?n.failure.
reason==="Cancelled"?{kind:"cancelled",message:n.failure.message}:{kind:"failed",failure:n.failure}:{kind:"failed",failure:{
reason:"Internal",message:`This is a bug in jirasync: ${ke(n)}`,retryable:!1,cause:n}}}i(Ki,"classify");function El(e){if(!(e instanceof
Error))return!1;let t="code"in e?e.code:void 0;return t==="ENOMEM"||t==="ERR_MEMORY_ALLOCATION_FAILED"||/^Array buffer allocation failed/.
test(e.message)}i(El,"isShortOfMemory");async function Il(e,t,n,r,o){let s=qi(e,t.spec.retryPolicy,r);n.emit({kind:"retr\
ying",at:n.now(),failure:zi(e,n),retryCount:r+1,seconds:s}),await n.sleep(s*1e3,o)}i(Il,"waitForRetry");function qi(e,t,n){
return e.retryable&&e.retryAfter!==void 0?e.retryAfter:t.initialDelay*t.backoffMultiplier**n}i(qi,"retryDelay");function Hi(e,t){
let n=t.now();switch(e.kind){case"completed":return t.emit({kind:"completed",at:n,commit:e.report.commit}),e;case"failed":{
let r=zi(e.failure,t);return t.emit({kind:"failed",at:n,failure:r}),{...e,failure:r}}case"cancelled":return t.emit({kind:"\
cancelled",at:n,message:e.message}),e;default:return e}}i(Hi,"finish");function zi(e,{redactor:t}){return{...e,message:t.
redact(e.message)}}i(zi,"redacted");import{randomUUID as mf}from"node:crypto";import{setTimeout as hf}from"node:timers/promises";import{spawn as Tl}from"node:child_process";import{Readable as Al}from"node:stream";import{pipeline as Ol}from"node:stream/promises";
import{setTimeout as Pl}from"node:timers/promises";var Cl=16384,ur=64*1024*1024,vl=2e3,$l=20;function he(e,t,n,r){let{closed:o,running:s}=e.lifetime,a=_l(e,t);a.stdin.on("\
error",()=>{});let c=Ll(a,t[0]??"git",n,[r,o]);return s.add(c),c.then(()=>s.delete(c)),{stdin:a.stdin,stdout:a.stdout,exit:c}}
i(he,"startGit");function _l({cwd:e,env:t},n){try{return Tl("git",n,{cwd:e,env:t,detached:!0,stdio:"pipe"})}catch(r){throw Wi(
r instanceof Error?r:new Error(String(r)))}}i(_l,"spawnGit");function Ll(e,t,n,r){let o="";return e.stderr.setEncoding("\
utf8").on("data",s=>{o=(o+s).slice(-Cl)}),new Promise(s=>{let a,c=i(p=>{a??={failure:p,ended:Fl(e)}},"stop"),u=i(()=>{let p=r.
find(m=>m.aborted);p!==void 0&&c(S(p))},"onAbort"),l=n===null?void 0:setTimeout(()=>c(Dl(t,n)),n),d=i(p=>{clearTimeout(l);
for(let m of r)m.removeEventListener("abort",u);s(p)},"finish");e.once("error",p=>d({kind:"stopped",failure:Wi(p)})),e.once(
"close",p=>{if(a===void 0)return d({kind:"exited",code:p,stderr:o});let{failure:m,ended:h}=a;h.then(()=>d({kind:"stopped",
failure:m}))});for(let p of r)p.addEventListener("abort",u,{once:!0});u()})}i(Ll,"exitOf");async function Fl(e){let t=performance.
now()+vl;for(cr(e,"SIGTERM");cr(e,0)&&performance.now()<t;)await Pl($l);cr(e,"SIGKILL"),e.stdout.destroy(),e.stderr.destroy()}
i(Fl,"endGroup");function cr(e,t){if(e.pid===void 0)return!1;try{return process.kill(-e.pid,t)}catch{return!1}}i(cr,"sig\
nalGroup");var Dl=i((e,t)=>g("Timeout",`git ${e} did not finish within ${t/1e3} s. Check that the repository answers.`),
"limitPassed");function Wi(e){let t="code"in e?String(e.code):e.message;return t==="ENOENT"?f("RepositoryUnavailable","T\
he git program was not found. Install git 2.31 or later and put it on PATH.",e):g("Internal",`The git program could not \
be started (${t}). The machine may be short of memory.`,e)}i(Wi,"notStarted");async function D(e,t,n,r){if(r.aborted)throw S(
r);let o={...e.env,...n.env},s=he({...e,env:o},t,e.limitMs,r),a=Ml(s.stdin,n.input),[c,u]=await Promise.all([Nl(s.stdout),
s.exit,a]);if(u.kind==="stopped")throw u.failure;if(c==="too much")throw f("Internal",`git ${t[0]} wrote more than ${ur}\
 bytes.`);return{code:u.code,stdout:c,stderr:u.stderr}}i(D,"runGit");async function K(e,t,n,r){let{code:o,stdout:s,stderr:a}=await D(
e,t,n,r);if(o===null)throw g("Internal",`git ${t[0]} was killed. The machine may be short of memory.`);if(o!==0)throw oe(
`git ${t[0]}`,a);return s.toString("utf8").trimEnd()}i(K,"expectGit");function oe(e,t){let n=t.trim().split(`
`),r=n.find(o=>/^(?:fatal|error):/.test(o))??n.at(-1)??"";return/No space left on device|Disk quota exceeded/.test(t)?g(
"Internal",`${e} failed: no space left for temporary files. Free some, or set TMPDIR.`):f("Internal",`${e} failed: ${r.slice(
0,300)||"it gave no reason"}.`)}i(oe,"internal");async function Nl(e){let t=[],n=0;try{for await(let r of e)Buffer.isBuffer(
r)&&(n+=r.length,n<=ur&&t.push(r))}catch{}return n>ur?"too much":Buffer.concat(t)}i(Nl,"collect");async function Ml(e,t=[]){
try{await Ol(Al.from(t,{objectMode:!1}),e)}catch{}}i(Ml,"feed");var jl=[{pattern:/Host key verification failed|no matching host key type/,reason:"AuthenticationFailed",retryable:!1,advice:"\
the server's SSH host key is not known or has changed. Give the right one as known_hosts."},{pattern:/Load key "[^"]*": |invalid private key file|UNPROTECTED PRIVATE KEY FILE|bad permissions/,
reason:"AuthenticationFailed",retryable:!1,advice:"the SSH key (identity) cannot be used. Give an unencrypted private ke\
y in OpenSSH or PEM format."},{pattern:/Permission denied \([a-z-]+(?:,[a-z-]+)*\)|Too many authentication failures/,reason:"\
AuthenticationFailed",retryable:!1,advice:"the server refused the SSH key. Check that the key (identity) is registered t\
here."},{pattern:/Authentication failed for|could not read (?:Username|Password) for|terminal prompts disabled|returned error: 401|invalid username or (?:password|token)|HTTP Basic: Access denied/i,
reason:"AuthenticationFailed",retryable:!1,advice:"the server asks for credentials, or refused those given. Check userna\
me and password (or token)."},{pattern:/detected dubious ownership/,reason:"PermissionDenied",retryable:!1,advice:"the r\
epository belongs to another user, and git does not run in it. Run as its owner, or change the owner."},{pattern:/returned error: 403|Permission to \S+ denied|Write access to repository not granted|not allowed to (?:push|upload) code|repository (?:was|is) archived|archived so it is read-only|deploy key.*read.?only|marked as read.?only/i,
reason:"PermissionDenied",retryable:!1,advice:"these credentials may not do this. Give an account or token with write ac\
cess."},{pattern:/repository '[^']*' not found|Repository not found|returned error: 404|does not appear to be a git repository|project you were looking for could not be found|not a git repository|invalid gitfile format/i,
reason:"NotFound",retryable:!1,advice:"there is no such repository, or these credentials may not see it."},{pattern:/returned error: 30\d|unable to update url base from redirection/,
reason:"NotFound",retryable:!1,advice:"the server redirects to another address. Give the repository's new address."},{pattern:/SSL certificate|certificate verification|SSL peer certificate|CAfile|gnutls_handshake|TLS|SSL_(?:connect|read)/,
reason:"RepositoryUnavailable",retryable:!0,advice:"no trusted TLS connection. Check the server's certificate; a private\
 CA is given as caFile (ca.crt)."},{pattern:/Could not resolve (?:host|proxy)|Name or service not known|Temporary failure in name resolution/i,
reason:"RepositoryUnavailable",retryable:!0,advice:"the host's name cannot be resolved. Check the address, the DNS and t\
he proxy settings."},{pattern:/Permission denied|insufficient permission|Read-only file system/i,reason:"PermissionDenie\
d",retryable:!1,advice:"the account that runs this may not read or write the repository's files."}];function B(e,t,n){let r=jl.
find(({pattern:c})=>c.test(n)),o=ql(n),s=`${e} ${t}`;if(r===void 0)return g("RepositoryUnavailable",`${s} failed: ${o===
""?"git gave no reason":o}. Check that the server is up and reachable.`);let a=`${s} failed: ${r.advice}${o===""?"":` (g\
it: ${o})`}`;return r.retryable?g(r.reason,a):f(r.reason,a)}i(B,"connectionFailure");var Yi=i(e=>/couldn't find remote ref/i.
test(e),"isMissingRef"),Jl=/non-fast-forward|fetch first|stale info|cannot lock ref|failed to (?:update|lock|write) ref|incorrect old value|reference already exists|but expected|remote ref updated since/i,
Ul=/unpacker error|Internal Server Error|failed to migrate objects|remote failed to report status/i,Bl=/insufficient permission|Permission denied|Read-only file system/i,
Gl=/'(refs\/[^']*)' exists; cannot create/;function Vi(e,t,n,r){let o=Gl.exec(r)?.[1];if(o!==void 0){let a=`${e} cannot \
hold the branch ${t} beside ${Ft(o)}. Choose another branch name.`;return{kind:"refused",failure:f("PushRejected",a)}}if(Bl.
test(r)&&!/hook declined/.test(n))return{kind:"refused",failure:B("Pushing to",e,r)};let s=Ft(n);if(Ul.test(s)){let a=`P\
ushing to ${e} failed: ${s}. The server may be busy or out of space.`;return{kind:"trouble",failure:g("RepositoryUnavail\
able",a)}}if(Jl.test(s)){let a=`Others keep pushing to ${t} of ${e} (${s}). The next run tries again.`;return{kind:"conf\
lict",failure:g("PushConflict",a)}}return{kind:"refused",failure:Hl(e,t,s,r)}}i(Vi,"rejection");function Hl(e,t,n,r){if(/currently checked out/.
test(n))return f("PushRejected",`${e} has ${t} checked out and refused the push. Push to a bare repository or to another\
 branch.`);let o=Kl(r);return f("PushRejected",`${e} refused the push to ${t}: ${n}${o===""?"":`: ${o}`}. Change the bra\
nch's protection or hooks for this account, or choose another branch.`)}i(Hl,"pushRejected");function Kl(e){return e.split(
`
`).flatMap(n=>n.startsWith("remote: ")?[Ft(n.slice(8))]:[]).filter(n=>n!=="").join(" ").slice(0,500).replace(/[.\s]+$/,"")}
i(Kl,"remoteWords");function ql(e){let t=e.split(`
`).map(Ft).filter(r=>r!=="");return(t.find(r=>/^ssh: |^[^ ]+: Permission denied \(/.test(r))??t.find(r=>/^(?:remote: )?(?:fatal|error|ERROR):/.
test(r))??t.find(r=>!/^hint:|^warning:/.test(r))??"").replace(/^(?:fatal|error): /,"").slice(0,300).replace(/[.\s]+$/,"")}
i(ql,"saidLine");function Ft(e){return e.replace(/\u001b\[[0-?]*[ -/]*[@-~]/g,"").replace(/\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?/g,
"").replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g," ").replace(/(\w:\/\/)[^\s/@']*@/g,"\
$1").replace(/(\w:\/\/[^\s?#']*)[?#][^\s']*/g,"$1").trim()}i(Ft,"printable");function Dt(e,t){return{head:t,readFile:i(async(n,r)=>t===null?null:zl(e,t,n,r),"readFile"),listFiles:i((n,r)=>Wl(e,t,n,
r),"listFiles")}}i(Dt,"openBase");async function zl(e,t,n,r){let{setup:o,target:s}=e,a=await D(o,["ls-tree","-z","--full\
-tree",t,"--",n],{},r);if(a.code!==0)throw oe("git ls-tree",a.stderr);let c=Xi(a.stdout.toString("utf8").split("\0")[0]??
"");if(c===null||c.path!==n||!/^100/.test(c.mode))return null;let u=await D(o,["cat-file","blob",c.oid],{},r);if(u.code!==
0)throw B(`Reading ${JSON.stringify(n)} from`,s.remote.url,u.stderr);return u.stdout}i(zl,"readFile");async function*Wl(e,t,n,r){
if(t===null||n.length===0)return;let o=n.map(d=>d.replace(/^\/+|\/+$/g,"")),s=o.includes("")?[]:["--",...o],a=new AbortController,
{setup:c}=e,u=["ls-tree","-r","-z","--full-tree",t,...s],l=he(c,u,c.limitMs,AbortSignal.any([r,a.signal]));l.stdin.end();
try{let d="";for await(let m of l.stdout.setEncoding("utf8")){let h=(d+String(m)).split("\0");d=h.pop()??"";for(let y of h){
let w=Xi(y);w!==null&&(yield w)}}let p=await l.exit;if(p.kind==="stopped")throw p.failure;if(p.code!==0)throw oe("git ls\
-tree",p.stderr)}catch(d){throw r.aborted?S(r):d}finally{a.abort(),await l.exit}}i(Wl,"listFiles");function Xi(e){let t=e.
indexOf("	"),[n,,r]=e.slice(0,Math.max(t,0)).split(" ");return n===void 0||r===void 0?null:{path:e.slice(t+1),mode:n,oid:r}}
i(Xi,"parseEntry");import{createHash as Yl}from"node:crypto";var Vl={sha1:40,sha256:64};function Qi(e,t,n){return Yl(n).update(`${e} ${t.byteLength}\0`).update(t).digest("hex")}i(Qi,
"objectId");var Ke=i((e,t)=>Qi("blob",e,t),"blobIdOf"),Zi=i(e=>Qi("tree",new Uint8Array,e),"emptyTreeId"),es=i(e=>e.length===
Vl.sha256?"sha256":"sha1","objectFormatOf"),ts=i(e=>/^(?:[\da-f]{40}|[\da-f]{64})$/.test(e),"isObjectId");async function Nt(e,t,n,r){if(r.aborted)throw S(r);let o=i(()=>{},"stop"),s=new Promise((a,c)=>{let u=i(()=>c(S(r)),"onA\
bort"),d=setTimeout(i(()=>c(g("Timeout",`${t} did not finish within ${n/1e3} s.`)),"onLimit"),n);r.addEventListener("abo\
rt",u,{once:!0}),o=i(()=>{clearTimeout(d),r.removeEventListener("abort",u)},"stop")});try{return await Promise.race([e,s])}finally{
o()}}i(Nt,"within");async function ns(e,t){if(t.aborted)throw S(t);await new Promise((n,r)=>{let o=i(()=>{clearTimeout(s),
r(S(t))},"onAbort"),s=setTimeout(()=>{t.removeEventListener("abort",o),n()},e);t.addEventListener("abort",o,{once:!0})})}
i(ns,"pause");var Mt=256*1024,jt=class{static{i(this,"BlobWriter")}#e;#t;constructor(t){this.#e=t}async write(t,n){return this.#t??=Xl(
this.#e),Ql(this.#t,t),await Zl(this.#t,this.#e.setup.limitMs,n),Ke(t,this.#e.objectFormat)}async finish(t){let n=this.#t;
if(n===void 0)return;this.#t=void 0,rs(n),n.child.stdin.end(`done
`);let r=await Nt(n.child.exit,"git fast-import",this.#e.setup.limitMs,t);lr(r)}};function Xl(e){let t=he(e.setup,["fast\
-import","--quiet","--done","--depth=0"],null,e.setup.lifetime.closed);t.stdout.resume();let n={child:t,free:[],chunk:Buffer.
allocUnsafeSlow(Mt),used:0,ended:void 0,draining:void 0};return t.exit.then(r=>{n.ended=r}),n}i(Xl,"startImport");function Ql(e,t){
let n=`blob
data ${t.byteLength}
`,r=n.length+t.byteLength+1;if(e.used+r>Mt&&rs(e),r>Mt){e.child.stdin.write(n),e.child.stdin.write(t),e.child.stdin.write(
`
`);return}e.used+=e.chunk.write(n,e.used,"latin1"),e.chunk.set(t,e.used),e.used+=t.byteLength,e.chunk[e.used++]=10}i(Ql,
"append");function rs(e){if(e.used===0)return;let{chunk:t}=e;e.child.stdin.write(t.subarray(0,e.used),()=>e.free.push(t)),
e.chunk=e.free.pop()??Buffer.allocUnsafeSlow(Mt),e.used=0}i(rs,"flush");async function Zl(e,t,n){let{stdin:r,exit:o}=e.child;
e.ended!==void 0&&lr(e.ended),r.writableNeedDrain&&(e.draining??=new Promise(s=>{let a=i(()=>{r.off("drain",a).off("clos\
e",a),e.draining=void 0,s()},"done");r.on("drain",a).on("close",a)}),await Nt(e.draining,"Writing to git fast-import",t,
n),r.destroyed&&lr(await Nt(o,"git fast-import",t,n)))}i(Zl,"drained");function lr(e){if(e.kind==="stopped")throw e.failure;
if(e.code!==0)throw e.code===null?g("Internal","git fast-import was killed; the machine may be short of memory."):oe("gi\
t fast-import",e.stderr)}i(lr,"assertSucceeded");var os=["","100644","120000"],Jt=class{static{i(this,"ChangeLog")}#e=[];#t=1048576;add(t,n,r){let{mode:o,oid:s}=n,a=8+t.
length+s.length/2;this.#t+a>1048576&&(this.#e.push(Buffer.allocUnsafeSlow(1048576)),this.#t=0);let c=this.#e.at(-1);if(c===
void 0)throw new Error("a log without a chunk");let u=this.#t;return c.writeUInt32LE(r,u),c.writeUInt8(os.indexOf(o),u+4),
c.writeUInt8(s.length/2,u+5),c.writeUInt16LE(t.length,u+6),c.write(t,u+8,"latin1"),c.write(s,u+8+t.length,"hex"),this.#t+=
a,(this.#e.length-1)*1048576+u}read(t){let n=this.#e[Math.floor(t/1048576)];if(n===void 0)throw new Error(`no change at ${t}`);
let r=t%1048576,o=os[n.readUInt8(r+4)]??"",s=r+8,a=s+n.readUInt16LE(r+6),c=n.toString("latin1",s,a),u=n.toString("hex",a,
a+n.readUInt8(r+5));return{name:c,written:o===""?void 0:{mode:o,oid:u},previous:n.readUInt32LE(r)}}};var is="40000";function*Ut(e,t){let n=t.length/2;for(let r=0;r<e.length;){let o=e.indexOf(32,r),s=e.indexOf(0,o),a=s+1+n;
if(o<0||s<0||a>e.length)throw f("Internal",`The tree ${t} cannot be read.`);let c=/^0?40000$/.test(e.toString("latin1",r,
o));yield{name:e.toString("latin1",o+1,s),isTree:c,bytes:e.subarray(r,a)},r=a}}i(Ut,"parseTree");function ss({bytes:e},{
length:t}){return e.toString("hex",e.length-t/2)}i(ss,"entryOid");function dr(e,t,n,r,o){let s=t+e.write(`${n} ${r}\0`,t,
"latin1");return s+e.write(o,s,"hex")}i(dr,"writeEntry");function fr(e,t){return 8+e.length+t.length/2}i(fr,"longestEntr\
y");var pr=i((e,t)=>t?`${e}/`:e,"sortName");var ed=64*1024,Bt=class{static{i(this,"MergedTree")}#e;#t;#n;#r;constructor(t,n){let{old:r,oldOid:o,files:s,trees:a}=t,c=[];
for(let[l,d]of a)d!==null&&c.push(pr(l,!0));for(let[l,d]of s)d!==4294967295&&c.push(l);this.#e=t,this.#t=n,this.#n=c.sort();
let u=c.reduce((l,d)=>l+fr(d,o),r.length);this.#r=Math.min(u,ed)}*pieces(){let t=Buffer.allocUnsafe(this.#r),n=0;for(let r of this.#o()){
let o=typeof r=="string"?fr(r,this.#e.oldOid):r.bytes.length;n+o>t.length&&(n>0&&(yield t.subarray(0,n)),t=Buffer.allocUnsafe(
Math.max(o,this.#r)),n=0),n=typeof r=="string"?this.#a(r,t,n):n+r.bytes.copy(t,n)}n>0&&(yield t.subarray(0,n))}*#o(){let{
old:t,oldOid:n}=this.#e,r=0;for(let o of Ut(t,n)){if(!this.#i(o))continue;let s=pr(o.name,o.isTree);for(let a=this.#n[r];a!==
void 0&&a<s;a=this.#n[++r])yield a;yield o}yield*this.#n.slice(r)}#i({name:t,isTree:n}){let{files:r,trees:o}=this.#e;if(o.
has(t))return!1;let s=r.get(t);return s===void 0||n&&s===4294967295}#a(t,n,r){let{files:o,trees:s}=this.#e;if(t.endsWith(
"/")){let u=t.slice(0,-1);return dr(n,r,is,u,s.get(u)??"")}let{mode:a="",oid:c=""}=this.#t.read(o.get(t)??4294967295).written??
{};return dr(n,r,a,t,c)}};import{createHash as ls}from"node:crypto";import{pipeline as td,Readable as nd}from"node:stream";import{createDeflate as rd,
deflateSync as as}from"node:zlib";var ds=2,od=8192,id=1024*1024,sd=4096,mr=1,Gt=class{static{i(this,"PackWriter")}#e;#t=[];#n=0;#r=new Set;constructor(t){
this.#e=t}async addTree(t,n,r){let[o,s]=t.pieces();if(o===void 0)return null;if(s!==void 0)return this.#o(t,n,r);let a=us(
[o],o.length,this.#e.objectFormat);if(a===n||this.#r.has(a))return a;let c=fs(ds,o.length),u=cd(o);return this.#r.add(a),
this.#t.push(c,u),this.#n+=c.length+u.length,(this.#r.size>=od||this.#n>=id)&&await this.finish(r),a}async finish(t){let n=this.#r.
size;if(n===0)return;let r=this.#t;this.#t=[],this.#n=0,this.#r=new Set,await this.#i(cs(n,r,this.#e.objectFormat),t)}async#o(t,n,r){
let{objectFormat:o}=this.#e,s=0;for(let{length:c}of t.pieces())s+=c;let a=us(t.pieces(),s,o);return a!==n&&await this.#i(
cs(1,ad(t,s),o),r),a}async#i(t,n){await K(this.#e.setup,["index-pack","--stdin","--threads=1"],{input:t},n)}};async function*cs(e,t,n){
let r=Buffer.from("PACK\0\0\0\0\0\0\0","latin1");r.writeUInt32BE(e,8);let o=ls(n).update(r);yield r;for await(let s of t)
o.update(s),yield s;yield o.digest()}i(cs,"packOf");async function*ad(e,t){yield fs(ds,t),yield*td(nd.from(e.pieces()),rd(
{level:mr}),()=>{})}i(ad,"largeRecord");function us(e,t,n){let r=ls(n).update(`tree ${t}\0`);for(let o of e)r.update(o);
return r.digest("hex")}i(us,"treeId");function fs(e,t){let n=[],r=e<<4|t&15;for(let o=Math.floor(t/16);;o=Math.floor(o/128)){
if(n.push(o>0?r|128:r),o===0)return Buffer.from(n);r=o&127}}i(fs,"recordHeader");function cd(e){return e.length>sd?as(e,
{level:mr}):as(e,{level:mr,windowBits:9,memLevel:1,chunkSize:e.length+64})}i(cd,"deflate");var Ht=class{static{i(this,"TreeReader")}#e;#t;#n;#r=Buffer.alloc(0);constructor(t,n){this.#e=t,this.#t=n}async resolve(t){
return(await this.#o(t)).oid}async read(t){return(await this.#o(t)).content}async[Symbol.asyncDispose](){this.#n!==void 0&&
(this.#n.child.stdin.end(),this.#n.child.stdout.destroy(),await this.#n.child.exit)}async#o(t){this.#n??=this.#i(),this.#n.
child.stdin.write(`${t}
`);let n=await this.#a(),[r,o,s]=n.split(" ");if(r===void 0||o!=="tree")throw f("Internal",`git cat-file has no tree ${t}\
.`);let a=await this.#s(Number(s)+1);return{oid:r,content:a.subarray(0,-1)}}#i(){let{setup:t}=this.#e,n=he(t,["cat-file",
"--batch"],t.limitMs,this.#t);return{child:n,chunks:n.stdout[Symbol.asyncIterator]()}}async#a(){for(;!this.#r.includes(`\

`);)this.#r=Buffer.concat([this.#r,await this.#c()]);return(await this.#s(this.#r.indexOf(`
`)+1)).toString("latin1").trimEnd()}async#s(t){let n=[this.#r];for(let o=this.#r.length;o<t;){let s=await this.#c();n.push(
s),o+=s.length}let r=n.length===1?this.#r:Buffer.concat(n);return this.#r=r.subarray(t),r.subarray(0,t)}async#c(){let{child:t,
chunks:n}=this.#n??this.#i();try{let{value:o,done:s}=await n.next();if(s!==!0&&Buffer.isBuffer(o))return o}catch(o){throw this.#t.
aborted?S(this.#t):o}let r=await t.exit;throw r.kind==="stopped"?r.failure:oe("git cat-file",r.stderr)}};async function ps(e,t,n,r){var m=[];try{let o=Zi(e.objectFormat);let s=new Jt;let a=ld(n,s);let c=new Gt(e);let u=we(m,new Ht(
e,r),!0);let l=t===null?null:await u.resolve(`${t}^{tree}`);let d=await p("",a,l)??o;await c.finish(r);return{oid:d,isChanged:d!==
(l??o)};async function p(A,O,j){let V=j===null?ud:await u.read(j),ae=fd(O,s),Le=pd(O.folders,V,j??o),ge=new Map;for(let[
X,Fe]of O.folders??[]){let Wt=`${A}${X}/`,be=Le.get(X),Yt=ae.get(X),xr=Yt!==void 0&&Yt!==4294967295,Er=xr||Yt===void 0&&
be?.isTree===!1,Bs=be?.isTree===!0&&!xr?ss(be,o):null,Ir=await p(Wt,Fe,Bs);if(Ir!==null&&Er)throw yd(Wt);Er||ge.set(X,Ir)}
return c.addTree(new Bt({old:V,oldOid:j??o,files:ae,trees:ge},s),j,r)}i(p,"buildFolder")}catch(h){var y=h,w=!0}finally{var k=Se(
m,y,w);k&&await k}}i(ps,"buildTree");var ud=Buffer.alloc(0);function ld(e,t){let n=ms(),r="",o=n;for(let s of e){hd(s.path);
let a=md(s.path),c=a.lastIndexOf("/"),u=a.slice(0,Math.max(c,0));u!==r&&(o=dd(n,u)),r=u;let l=s.kind==="delete"?{mode:"",
oid:""}:s;o.lastChange=t.add(a.slice(c+1),l,o.lastChange)}return n}i(ld,"toFolders");function dd(e,t){let n=e;if(t==="")
return e;for(let r of t.split("/")){n.folders??=new Map;let o=n.folders.get(r)??ms();n.folders.set(r,o),n=o}return n}i(dd,
"folderAt");var ms=i(()=>({lastChange:4294967295,folders:void 0}),"newFolder");function fd({lastChange:e},t){let n=new Map;
for(let r=e;r!==4294967295;){let{name:o,written:s,previous:a}=t.read(r);n.has(o)||n.set(o,s===void 0?4294967295:r),r=a}return n}
i(fd,"latestChanges");function pd(e,t,n){let r=new Map;if(e===void 0)return r;for(let o of Ut(t,n))e.has(o.name)&&r.set(
o.name,o);return r}i(pd,"entriesNamed");var md=i(e=>/^[\0-\x7f]*$/.test(e)?e:Buffer.from(e).toString("latin1"),"toBytes");
function hd(e){if(/^$|\0|(?:^|\/)(?:\.{0,2}|\.git)(?:\/|$)/i.test(e))throw f("Internal",`${JSON.stringify(e)} cannot be \
a path in a Git tree.`)}i(hd,"assertTreePath");function yd(e){let t=JSON.stringify(Buffer.from(e.slice(0,-1),"latin1").toString(
"utf8"));return f("InvalidSpec",`${t} is a file in the branch, where the mirror needs a directory. Move the file away, o\
r choose another path for the mirror.`)}i(yd,"occupied");async function gs(e,t,n,r){let{oid:o,isChanged:s}=await ps(e,t,n.changes,r);return s?gd(e,o,t,n,r):null}i(gs,"buildCommi\
t");function gd(e,t,n,r,o){let s={...hs("AUTHOR",r.author),...hs("COMMITTER",r.committer??r.author)},a=n===null?[]:["-p",
n],c=r.message.replaceAll("\0","");return K(e.setup,["commit-tree",t,...a],{env:s,input:[c]},o)}i(gd,"commitTree");function hs(e,{
name:t,email:n,date:r}){let o=ys(t);if(o==="")throw f("InvalidSpec",`The commit's ${e.toLowerCase()} has no name. Give o\
ne, as in "Jira Sync".`);return{[`GIT_${e}_NAME`]:o,[`GIT_${e}_EMAIL`]:ys(n),[`GIT_${e}_DATE`]:`@${Math.floor(r.getTime()/
1e3)} +0000`}}i(hs,"identityVariables");var ys=i(e=>e.replace(/[\u0000-\u0020\u007f<>]+/g," ").replace(/^[\s.,:;"'\\]+|[\s.,:;"'\\]+$/g,
""),"withoutCrud");import{randomUUID as Sd}from"node:crypto";function bs(e,t,n,r){return Kt(e,{source:t,ref:e.target.ref,expected:n.branch},r)}i(bs,"push");async function Kt(e,{source:t,
ref:n,expected:r},o){let{target:s,setup:a}=e,u=["--porcelain","--no-thin","--no-verify","--no-signed","--recurse-submodu\
les=no",`--force-with-lease=${n}:${r??""}`],{code:l,stdout:d,stderr:p}=await D(a,["push",...u,"--","origin",`${t}:${n}`],
{},o),m=wd(d.toString("utf8"),n),h=s.remote.url;if(m===null)return bd(l,B("Pushing to",h,p));if(m.flag!=="!")return{kind:"\
landed"};let{kind:y,failure:w}=Vi(h,s.branch,m.summary,p);switch(y){case"refused":throw w;case"trouble":return{kind:"una\
nswered",failure:w};case"conflict":return{kind:y,failure:w};default:return y}}i(Kt,"pushRef");function bd(e,t){if(e===0||
t.failure.reason==="RepositoryUnavailable")return{kind:"unanswered",failure:t};throw t}i(bd,"withoutStatus");function wd(e,t){
for(let n of e.split(`
`)){let[r,o,s]=n.split("	");if(r!==void 0&&s!==void 0&&o?.endsWith(`:${t}`))return{flag:r,summary:s}}return null}i(wd,"r\
efStatus");async function ws(e,t,n,r,o){let{setup:s,target:a}=e,c=await K(s,["show","--no-patch","--format=%T%n%B",t,"--"],{},o),u=c.
indexOf(`
`),[l,d]=[c.slice(0,u),c.slice(u+1)],p=`refs/jirasync/staged/${Sd()}`,m=await Kt(e,{source:t,ref:p,expected:null},o);if(m.
kind!=="landed")return{...m,commit:t};try{let h={branch:a.branch,tree:l,message:d,parent:n.head,expected:n.branch};return await r.
land(h,o)}finally{await Kt(e,{source:"",ref:p,expected:t},o).catch(()=>{})}}i(ws,"landStaged");var Ss="refs/jirasync/base",kd=3;async function qe(e,t,n){let r=t.remote.url,{code:o,stdout:s,stderr:a}=await D(e,["ls-r\
emote","--quiet","--",r,"HEAD",t.ref],{},n);if(o!==0)throw B("Reading from",r,a);let c=new Map;for(let u of s.toString("\
utf8").split(`
`)){let[l,d]=u.split("	");l!==void 0&&d!==void 0&&ts(l)&&c.set(d,l)}return{branch:c.get(t.ref)??null,head:c.get("HEAD")??
null}}i(qe,"advertisedRefs");async function ze(e,t,n,r){let{target:o,setup:s}=e,a=t;for(let c=1;c<=kd;c++){let u=a.branch??
a.head;if(u===null)return{head:null,branch:null};if(o.remote.kind==="local")return{head:u,branch:a.branch};let l=await Rd(
e,a.branch===null?"HEAD":o.ref,n,r);if(l!==null)return{head:l,branch:a.branch===null?null:l};a=await qe(s,o,r)}throw g("\
RepositoryUnavailable",`The branch ${o.branch} of ${o.remote.url} keeps appearing and vanishing.`)}i(ze,"fetchUpstream");
async function Rd(e,t,n,r){let{setup:o,target:s}=e,a=["fetch","--quiet","--no-tags","--no-write-fetch-head","--no-recurs\
e-submodules","--no-auto-maintenance"],c=["--filter=blob:none",...n==="shallow"?["--depth=1"]:[]],{code:u,stderr:l}=await D(
o,[...a,...c,"--","origin",`+${t}:${Ss}`],{},r);if(u===0)return K(o,["rev-parse","--verify","--quiet",`${Ss}^{commit}`],
{},r);if(Yi(l))return null;throw B("Fetching from",s.remote.url,l)}i(Rd,"fetchRef");async function ks(e,t,n,r){if(t===n)
return!0;let{code:o}=await D(e.setup,["merge-base","--is-ancestor",t,n],{},r);return o===0}i(ks,"isContained");var xd=30,Rs=5,Ed=100,Id=1e4;async function xs(e,t,n,r){let o=[],s=0,a=t,c=null;for(let u=1;;u++){let l=c??await Od(e,a,
n,r);if(l===null)return{commit:l,attempts:u-1,upstream:a};let d=await Td(e,l,a,r);if(d.kind==="landed")return{commit:d.commit,
attempts:u,upstream:await Ad(e,d.commit,l,r)};if(d.kind==="unanswered"&&s++,u>=xd||s>=Rs)throw d.failure;o.push(d.commit);
let p=await Pd(e,u,d.failure,r),m=await Cd(e.repository,o,p,r);if(m!==null)return{commit:m,attempts:u,upstream:p};c=p.head===
a.head&&p.branch===a.branch?l:null,a=p}}i(xs,"publish");async function Td({repository:e,lander:t},n,r,o){return t!==null?
ws(e,n,r,t,o):{...await bs(e,n,r,o),commit:n}}i(Td,"land");async function Ad({repository:e},t,n,r){let o={branch:t,head:t};
return t===n?o:ze(e,o,"since",r)}i(Ad,"standAfter");async function Od({repository:e,blobs:t},{head:n},r,o){let s=await r(
Dt(e,n));return await t.finish(o),s===null?null:gs(e,n,s,o)}i(Od,"nextCommit");async function Pd(e,t,n,r){let{repository:o}=e;
for(let s=1,a=n;;s++){let c=vd(t+s-1,e.random);e.onRetry({attempt:t,delayMs:c,reason:a.message}),await ns(c,r);try{let u=await qe(
o.setup,o.target,r);return await ze(o,u,"since",r)}catch(u){if(!(u instanceof x&&u.failure.reason==="RepositoryUnavailab\
le"&&u.failure.retryable)||s>=Rs)throw u;a=u}}}i(Pd,"lookAgain");async function Cd(e,t,{branch:n},r){if(n===null)return null;
for(let o of t)if(await ks(e,o,n,r))return o;return null}i(Cd,"findArrived");function vd(e,t){return Math.round(t()*Math.
min(Id,Ed*2**e))}i(vd,"backoffMs");import{resolve as $d}from"node:path";import{fileURLToPath as _d}from"node:url";var se="Use https://host/path.git, ssh://git@host/path.git, git@host:path.git or the path of a bare repository.",Ld=/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
function Is(e,t){return{remote:Fd(e),branch:Ud(t),ref:`refs/heads/${t}`}}i(Is,"parseTarget");function Fd(e){if(e==="")throw N(
`No repository is given. ${se}`);if(e.startsWith("-"))throw N(`The repository must not start with "-". ${se}`);if(/[\u0000-\u001f\u007f]/.
test(e))throw N(`The repository holds control characters. ${se}`);if(/^[\w.+-]+::/.test(e))throw N(`Remote helpers ("nam\
e::address") are not allowed. ${se}`);let t=/^([a-z][a-z0-9+.-]*):\/\//i.exec(e)?.[1]?.toLowerCase();return t!==void 0?Dd(
e,t):/^[^/]*:/.test(e)?Md(e):{kind:"local",url:$d(e)}}i(Fd,"parseRemote");function Dd(e,t){if(!URL.canParse(e)||/[\s\\]/.
test(e))throw N(`The repository is not a valid URL. ${se}`);let n=new URL(e);if(n.search!==""||n.hash!=="")throw N("The \
repository's URL must not have a query or a fragment.");switch(t){case"https":return Es(n,"https");case"http":if(!Ld.test(
n.hostname))throw N("Plain http:// would send credentials unprotected. Use https://.");return Es(n,"http");case"ssh":return Nd(
n,e);case"file":return{kind:"local",url:jd(n)};default:throw N(`Repositories over ${t}:// are not supported. ${se}`)}}i(
Dd,"parseUrl");function Es(e,t){if(e.username!==""||e.password!=="")throw N(`The repository's URL holds credentials, whi\
ch end up in logs. Write ${e.origin}${e.pathname} and give username and password (or token) as credentials.`);return{kind:"\
http",url:e.href,origin:e.origin,protocol:t}}i(Es,"parseHttpUrl");function Nd(e,t){if(e.password!=="")throw N("The repos\
itory's URL holds a password. Give an SSH key (identity) instead.");let{hostname:n,username:r}=e;if(n===""||n.startsWith(
"-")||r.startsWith("-"))throw N(`The repository's host or user is not valid. ${se}`);return{kind:"ssh",url:t}}i(Nd,"pars\
eSshUrl");function Md(e){if(!/^(?:[\w.][\w.+-]*@)?(?:[\w.][\w.-]*|\[[\da-f:.]+\]):[^\s-]\S*$/i.test(e))throw N(`The repo\
sitory is not a valid address. ${se}`);return{kind:"ssh",url:e}}i(Md,"parseScpAddress");function jd(e){try{return _d(e)}catch(t){
throw f("InvalidSpec","The repository's file:// URL does not name a path of this machine.",t)}}i(jd,"localPath");var Jd=[
[/^$/,"is empty"],[/^-/,'starts with "-"'],[/^(?:HEAD|@)$/,"is a name that git reserves"],[/^refs\//,"is a full ref name\
; give the short one (main, not refs/heads/main)"],[/[\u0000-\u0020\u007f~^:?*[\\]/,"holds a space, a control character \
or one of ~ ^ : ? * [ \\"],[/\.\.|@\{/,'holds ".." or "@{"'],[/^\/|\/$|\/\//,"has an empty part between slashes"],[/(?:^|\/)\./,
'has a part that starts with "."'],[/\.lock(?:\/|$)|\.$/,'has a part that ends with ".lock", or ends with "."']];function Ud(e){
let t=Jd.find(([n])=>n.test(e));if(t!==void 0)throw N(`The branch ${JSON.stringify(e)} ${t[1]}. A valid one: main.`);return e}
i(Ud,"checkedBranch");var N=i(e=>f("InvalidSpec",e),"invalid");import{copyFile as Vd,mkdir as Xd,mkdtemp as Qd,readdir as Zd,rm as ef,stat as tf,writeFile as nf}from"node:fs/promises";
import{tmpdir as rf}from"node:os";import{join as ye}from"node:path";import{writeFile as Hd}from"node:fs/promises";import{join as hr}from"node:path";import{dirname as Bd}from"node:path";var Gd=["PATH","GIT_EXEC_PATH","TMPDIR","http_proxy","https_proxy","HTTPS_PROXY","all_proxy","ALL_PROXY","no_proxy","NO_\
PROXY","GIT_SSL_CAINFO","GIT_SSL_CAPATH","SSH_AUTH_SOCK"];function Ts(e,t){let n=Gd.flatMap(r=>{let o=e[r];return o===void 0?
[]:[[r,o]]});return{...e.SSL_CERT_FILE===void 0?{}:{GIT_SSL_CAINFO:e.SSL_CERT_FILE},...Object.fromEntries(n),HOME:t,XDG_CONFIG_HOME:t,
GIT_CEILING_DIRECTORIES:Bd(t),LC_ALL:"C.UTF-8",LANGUAGE:"",GIT_CONFIG_NOSYSTEM:"1",GIT_CONFIG_GLOBAL:"/dev/null",GIT_TERMINAL_PROMPT:"\
0",GIT_OPTIONAL_LOCKS:"0",GIT_LITERAL_PATHSPECS:"1",MALLOC_MMAP_THRESHOLD_:"4194304",MALLOC_TRIM_THRESHOLD_:"67108864"}}
i(Ts,"isolatedEnvironment");function qt(e){let t=e.flatMap(([n,r],o)=>[[`GIT_CONFIG_KEY_${o}`,n],[`GIT_CONFIG_VALUE_${o}`,
r]]);return{GIT_CONFIG_COUNT:String(e.length),...Object.fromEntries(t)}}i(qt,"configurationVariables");var Kd="x-access-token",qd='!f() { test "$1" = get && printf "username=%s\\npassword=%s\\n" "$JIRASYNC_GIT_USERNAME" "$JIR\
ASYNC_GIT_PASSWORD"; }; f';async function Os(e,t,n,r,o){switch(e.kind){case"local":return{GIT_ALLOW_PROTOCOL:"file",...qt(
n)};case"http":{let s=zd(e.origin,t),a=await yr(t.ca,t.caFile,hr(o,"ca.pem"));return{GIT_ALLOW_PROTOCOL:e.protocol,...a===
void 0?{}:{GIT_SSL_CAINFO:a},...s.env,...qt([...n,...s.configuration])}}case"ssh":return{GIT_ALLOW_PROTOCOL:"ssh",...await Wd(
t,r,o),...qt(n)};default:return e}}i(Os,"connectionEnvironment");function zd(e,t){let{username:n,password:r,bearerToken:o}=t;
for(let[s,a]of Object.entries({username:n,password:r,bearerToken:o}))if(a!==void 0&&/[\u0000-\u001f\u007f]/.test(a))throw f(
"InvalidSpec",`The credentials' ${s} holds a line break or a control character.`);if(o!==void 0){if(r!==void 0)throw f("\
InvalidSpec","The credentials hold a password and a bearerToken. Give one of them.");return{configuration:[[`http.${e}/.\
extraHeader`,`Authorization: Bearer ${o}`],["http.followRedirects","false"]],env:{}}}if(r!==void 0){let s={JIRASYNC_GIT_USERNAME:n??
Kd,JIRASYNC_GIT_PASSWORD:r};return{configuration:[[`credential.${e}.helper`,qd]],env:s}}if(t.identity!==void 0||t.identityFile!==
void 0)throw f("InvalidSpec","The credentials hold an SSH key, but the repository is an https:// URL. Give username and \
password, or an ssh:// address.");return{configuration:[],env:{}}}i(zd,"httpLogin");async function Wd(e,t,n){let r=await yr(
e.identity,e.identityFile,hr(n,"identity")),o=await yr(e.knownHosts,e.knownHostsFile,hr(n,"known_hosts"));if(r===void 0&&
(e.password!==void 0||e.bearerToken!==void 0))throw f("InvalidSpec","The credentials hold a password or token, but the r\
epository is reached over SSH. Give an SSH key (identity), or an https:// URL.");let s=t.SSH_AUTH_SOCK===void 0?{}:{SSH_AUTH_SOCK:t.
SSH_AUTH_SOCK},a=t.GIT_SSH_COMMAND;if(r===void 0&&o===void 0&&a!==void 0)return{...s,GIT_SSH_COMMAND:a,GIT_SSH_VARIANT:t.
GIT_SSH_VARIANT??"auto"};let u=["ssh",...["BatchMode=yes","StrictHostKeyChecking=yes","ConnectTimeout=30","ServerAliveIn\
terval=15","ServerAliveCountMax=4",...o===void 0?[]:[`UserKnownHostsFile=${As(o)}`,"GlobalKnownHostsFile=/dev/null"],...r===
void 0?[]:[`IdentityFile=${As(r)}`,"IdentitiesOnly=yes"]].flatMap(l=>["-o",Yd(l)])].join(" ");return{...s,GIT_SSH_COMMAND:u,
GIT_SSH_VARIANT:"ssh"}}i(Wd,"sshCommand");async function yr(e,t,n){return e===void 0?t:(await Hd(n,e.endsWith(`
`)?e:`${e}
`,{mode:384}),n)}i(yr,"fileFor");var As=i(e=>`"${e.replaceAll("%","%%").replace(/["\\]/g,"\\$&")}"`,"sshQuoted"),Yd=i(e=>`\
'${e.replaceAll("'","'\\''")}'`,"shellQuoted");var of=[["core.compression","1"],["pack.compression","1"],["pack.window","0"],["pack.depth","0"],["pack.useSparse","fals\
e"],["fastimport.unpackLimit","0"],["core.fsync","none"],["core.hooksPath","/dev/null"],["core.protectHFS","true"],["cor\
e.protectNTFS","true"],["gc.auto","0"],["maintenance.auto","false"]],sf=120;async function Ps(e,t,n,r,o){let s=r??n.TMPDIR??
rf();await cf(s);let a=await Qd(ye(s,Cs));try{let c=[...of,...uf(e.remote)],u=await Os(e.remote,t,c,n,a);return{dir:a,target:e,
setup:{cwd:a,env:{...Ts(n,a),...u},...o}}}catch(c){throw await zt(a),c}}i(Ps,"createWorkspace");var Cs="jirasync-git-",af=1440*
6e4;async function cf(e){for(let t of await Zd(e).catch(()=>[])){if(!t.startsWith(Cs))continue;let n=ye(e,t),{mtimeMs:r}=await tf(
n).catch(()=>({mtimeMs:Date.now()}));Date.now()-r>af&&await zt(n).catch(()=>{})}}i(cf,"removeAbandoned");var zt=i(e=>ef(
e,{recursive:!0,force:!0,maxRetries:5}),"removeWorkspace");function uf(e){let t=["remote.origin.url",e.url];return e.kind===
"local"?[t]:[t,["remote.origin.promisor","true"],["remote.origin.partialCloneFilter","blob:none"],["http.lowSpeedLimit",
"1"],["http.lowSpeedTime",String(sf)]]}i(uf,"connectionConfiguration");async function vs(e,t,n){let r=ye(e.dir,"reposito\
ry.git"),o=["init","--quiet","--bare","--template=",`--object-format=${t}`,"--",r];await K(e.setup,o,{},n);let s={...e.setup,
cwd:r,env:{...e.setup.env,GIT_DIR:r}};return e.target.remote.kind==="local"&&await lf(e,r,n),{dir:r,target:e.target,objectFormat:t,
setup:s}}i(vs,"createRepository");async function lf(e,t,n){let{objects:r,shallow:o}=await $s(e,n);await Xd(ye(t,"objects",
"info"),{recursive:!0}),await nf(ye(t,"objects","info","alternates"),`${r}
`),await Vd(o,ye(t,"shallow")).catch(s=>{if(!df(s))throw s})}i(lf,"borrowObjects");var df=i(e=>e instanceof Error&&"code"in
e&&e.code==="ENOENT","isMissingFile");async function $s(e,t){let n=e.target.remote.url,r=["--show-object-format","--path\
-format=absolute","--git-path","objects","--git-path","shallow"],o={GIT_CEILING_DIRECTORIES:ye(n,"..")},{code:s,stdout:a,
stderr:c}=await D(e.setup,["-C",n,"rev-parse",...r],{env:o},t),[u,l,d]=a.toString("utf8").trimEnd().split(`
`);if(s!==0||l===void 0||d===void 0)throw B("Opening",n,c);return{objects:l,shallow:d,objectFormat:u==="sha256"?"sha256":
"sha1"}}i($s,"openLocal");async function _s(e,t){let{setup:n,target:r}=e;if(r.remote.kind==="local")return(await $s(e,t)).
objectFormat;let o={GIT_TRACE_PACKET:"1"},{code:s,stderr:a}=await D(n,["ls-remote","--",r.remote.url,"HEAD"],{env:o},t);
if(s!==0)throw B("Reading from",r.remote.url,a);return/\bobject-format=sha256\b/.test(a)?"sha256":"sha1"}i(_s,"emptyRepo\
sitoryFormat");var ff=6e5;async function br(e,t,n){let r=Is(e.repository,e.branch),o=new AbortController,s=new Set,a={limitMs:t.limitMs??
ff,lifetime:{closed:o.signal,running:s}},c=await Ps(r,e.credentials??{},t.env,t.tempDir,a),u=i(async()=>{o.abort(f("Inte\
rnal","The destination was closed while it was in use.")),await Promise.all(s),await zt(c.dir)},"close");try{let l=await qe(
c.setup,r,n),d=l.branch??l.head,p=d===null?await _s(c,n):es(d),m=await vs(c,p,n),h=await ze(m,l,"shallow",n);return new gr(
pf(m,t),h,u)}catch(l){throw await u(),l}}i(br,"openDestination");function pf(e,{random:t,onRetry:n,lander:r}){return{repository:e,
blobs:new jt(e),random:t??Math.random,onRetry:n??(()=>{}),lander:r??null}}i(pf,"publishDeps");var gr=class{static{i(this,
"GitDestination")}#e;#t;#n;#r=!1;constructor(t,n,r){this.#e=t,this.#n=n,this.#t=r}get base(){return Dt(this.#e.repository,
this.#n.head)}blobId(t){return Ke(t,this.#e.repository.objectFormat)}writeBlob(t,n){return this.#e.blobs.write(t,n)}async publish(t,n){
if(this.#r)throw f("Internal","publish was called while another publish was running.");this.#r=!0;try{let{commit:r,attempts:o,
upstream:s}=await xs(this.#e,this.#n,t,n);return this.#n=s,{commit:r,attempts:o}}finally{this.#r=!1}}[Symbol.asyncDispose](){
return this.#t()}};function We({destination:e},{jira:t,git:n},{env:r,redactor:o},{emit:s,onJiraRequest:a,jiraTraffic:c,lander:u,confirm:l}){
let d=i(()=>new Date,"now"),p=i((h,y)=>s({kind:"waiting",at:d(),seconds:h,message:o.redact(y)}),"waiting"),m={env:r,now:Date.
now,random:Math.random,sleep:wr,onWait:i(({seconds:h,message:y})=>p(h,y),"onWait"),...a===void 0?{}:{onRequest:a},...c===
void 0?{}:{traffic:c}};return{connectJira:i(h=>Vn(t,m,h),"connectJira"),openDestination:i(async h=>{let y=await br({repository:e.
repository,branch:e.branch,credentials:n},{env:r,onRetry:i(({delayMs:w,reason:k})=>p(w/1e3,k),"onRetry"),...u===void 0?{}:
{lander:u}},h);return l===void 0?y:yf(y,l)},"openDestination"),emit:s,now:d,newOperationID:mf,sleep:wr,redactor:o}}i(We,
"syncDeps");function yf(e,t){return{get base(){return e.base},blobId:i(n=>e.blobId(n),"blobId"),writeBlob:i((n,r)=>e.writeBlob(
n,r),"writeBlob"),publish:i((n,r)=>{let o=i(async s=>{let a=await n(s);return a!==null&&await t(r),a},"confirmedPlan");return e.
publish(o,r)},"publish"),[Symbol.asyncDispose]:()=>e[Symbol.asyncDispose]()}}i(yf,"confirmed");async function wr(e,t){try{
await hf(e,void 0,{signal:t})}catch(n){throw t.aborted?S(t):n}}i(wr,"wait");async function gf(e,t,n,r){let{suspend:o,schedule:s,timeZone:a}=e.resource.spec;if(o)return{kind:"suspended"};if(s===void 0)
return{kind:"due"};let c=await bf(e,t,r),u=Mr(s,a,n);return c===void 0||u!==void 0&&u>c?{kind:"due"}:{kind:"not-due",next:jr(
s,a,n)}}i(gf,"dueness");async function bf(e,t,n){try{return e.cluster===void 0?await Sf(e,t,n):await wf(e,e.cluster,n)}catch(r){
if(r instanceof x&&!n.aborted)return;throw r}}i(bf,"lastRun");async function wf({resource:{metadata:e}},{client:t},n){let{
name:r,namespace:o=t.namespace}=e;try{let s=Ur(await t.get(Kr,{name:r,namespace:o},n)),{phase:a,syncState:c}=s.status;return Br(
s)||Gr(s)||a!=="Completed"||c?.startTime===void 0?void 0:new Date(c.startTime)}catch(s){if(Hr(s))return;throw s}}i(wf,"l\
astRunOfCluster");async function Sf({resource:{metadata:e,spec:t},settings:n},r,o){var d=[];try{let{openDestination:s}=We(
t,n,r,{emit:i(()=>{},"emit")});let a=we(d,await s(o),!0);let{name:c,namespace:u}=e;let l={name:c,spec:t,...u===void 0?{}:
{namespace:u}};return await yn(l,a,o)??void 0}catch(p){var m=p,h=!0}finally{var y=Se(d,m,h);y&&await y}}i(Sf,"lastRunOfD\
estination");var kf={JIRA_BASE_URL:"Jira's address, with its context path if it has one. `--jira-url` wins; a manifest's `source.url`\
 is used when neither is set, and has to be on the same host otherwise",JIRA_EMAIL:"Account for Basic authentication; wi\
thout it the token is sent as a Bearer token",JIRA_PAT:"API token (with `JIRA_EMAIL`) or personal access token",JIRA_CA_FILE:"\
PEM file with the certificate authority of Jira's host, trusted besides the usual ones",JIRASYNC_AUTHOR:"Author and comm\
itter of commits, as `NAME <EMAIL>`",JIRASYNC_GIT_USERNAME:"User name for an https repository; default x-access-token, w\
hich suits tokens",JIRASYNC_GIT_PASSWORD:"Password or token for an https repository",JIRASYNC_GIT_BEARER_TOKEN:"Token th\
at an https repository takes as a Bearer token, instead of a password",JIRASYNC_GIT_IDENTITY_FILE:"Private key for a rep\
ository over SSH; without it the SSH agent is asked",JIRASYNC_GIT_KNOWN_HOSTS_FILE:"Host keys of the SSH server, in the \
format of known_hosts",JIRASYNC_GIT_CA_FILE:"PEM file with the certificate authorities of the https repository, in place\
 of the usual ones",JIRASYNC_EXECUTOR:"For `jirasync run`: `Operator` or `Job`, who has started it; without it a run fro\
m outside",JIRASYNC_EXECUTOR_ID:"For `jirasync run`: tells the executor from others, as `status.executor.id`",JIRASYNC_RETRY_COUNT:"\
For `jirasync run`: how often the run was tried before",JIRASYNC_IMAGE:"For `jirasync operator`: the image of Jobs; with\
out it that of the operator's own pod",POD_NAME:"For `jirasync operator`: its pod, which tells it from others and has it\
s image; without it the host's name is its own",POD_NAMESPACE:"For `jirasync operator`: the namespace of its pod"},Rf={"\
HTTPS_PROXY, HTTP_PROXY, NO_PROXY":"Proxies for Jira and the repository, in capitals or small letters",SSL_CERT_FILE:"PE\
M file with certificate authorities, for Jira and the repository",NODE_EXTRA_CA_CERTS:"The same, for Jira alone",SSH_AUTH_SOCK:"\
The SSH agent",GIT_SSH_COMMAND:"The SSH program and its options, where neither a key nor host keys are set above",TMPDIR:"\
Where the temporary repository of a run is made"};function G(e,t){return e[t]?.replace(/[\r\n]+$/,"")||void 0}i(G,"setti\
ng");var xf=[ce.cancelled,ce.invalidSpec,ce.failed,ce.timeout];function Ef(e){let t=e.map(({status:n})=>n===void 0?ce.failed:
Cr(n));return xf.find(n=>t.includes(n))??ce.completed}i(Ef,"worstExitCode");async function If(e){let t=e.text("metrics-file");if(t===void 0)return;try{await pn(t)}catch(r){let o=ke(r);throw new J(
`can't write ${t} (${e.label("metrics-file")}): ${o}`)}let{openMetricsFile:n}=await import("./metrics-file-Y7WBPEPA.js");
return n(t)}i(If,"metricsFileOf");import{randomUUID as Tf}from"node:crypto";async function Af(e,t,n,r){let o=new Date(e.deps.now()),s=t.metadata.annotations?.[Ve],a=Re(t.status,{kind:"started",at:o,
operationID:Tf(),generation:t.metadata.generation??1,...s===void 0?{}:{request:s}}),c={onDeleted:i(()=>{},"onDeleted"),onCancelRequested:i(
()=>{},"onCancelRequested"),onTrouble:i(()=>{},"onTrouble")},u=new Xe(e,t,n,c);return u.update(Re(a,{kind:"failed",at:o,
failure:r})),u.close()}i(Af,"refuseRun");function Of({metadata:e,status:t},n){let r=n.kind==="cancelled"?void 0:n.report;return{name:e.name,phase:t?.phase,syncState:t?.
syncState,progress:t?.progress,commit:r?.commit??null,changes:{created:r?.created??[],updated:r?.updated??[],deleted:r?.
deleted??[],unchanged:r?.unchanged??0},failedIssues:(r?.failed??[]).map(({id:o,key:s,failure:a})=>({id:o,key:s,reason:a.
reason,message:a.message})),...r?.planned===void 0?{}:{planned:r.planned},conditions:t?.conditions,lastError:t?.lastError??
null}}i(Of,"jsonResult");function Pf({metadata:e,spec:t},n,r){let{created:o,updated:s,deleted:a,unchanged:c,failed:u,commit:l}=n,
d=[`${o.length} created`,`${s.length} updated`,`${a.length} deleted`,`${c} unchanged`,...u.length===0?[]:[`${u.length} f\
ailed`]],p=u.length-20;return[`${e.name}: ${d.join(", ")} after ${Sr(r)}`,...u.slice(0,20).map(({id:m,key:h,failure:y})=>`\
  failed ${h??m}: ${y.message}`),...p>0?[`  and ${p} more failed issues, which --output json names`]:[],l===null?"  no c\
hange, no commit":`  commit ${l} on ${t.destination.branch}`]}i(Pf,"textResult");function Cf({metadata:e},{mode:t,unchanged:n,
failed:r},o){let s={create:"+",update:"~",delete:"-"},a=i(u=>o.filter(l=>l.action===u).length,"count"),c=[`${a("create")}\
 to create`,`${a("update")} to update`,`${a("delete")} to delete`,`${n} unchanged`,...r.length===0?[]:[`${r.length} fail\
ed`]];return[`${e.name}: ${t}`,...o.map(({key:u,action:l,why:d})=>`  ${s[l]} ${u}  ${d}`),...r.map(({id:u,key:l,failure:d})=>`\
  ! ${l??u}  ${d.message}`),`${e.name}: ${c.join(", ")}. Nothing was written.`]}i(Cf,"textPlan");function vf(e,t,n){switch(t.
kind){case"cancelled":return`${e}: cancelled after ${Sr(n)}. The next run takes up where the branch stands.`;case"failed":
return`${e}: failed after ${Sr(n)}: ${t.failure.reason}: ${t.failure.message}`;default:return t}}i(vf,"failureLine");function Sr(e){
return`${e>=10?e.toFixed(0):e.toFixed(1)} s`}i(Sr,"timeText");var Ls={kind:"followed",previous:void 0,generation:void 0,request:void 0,update:i(()=>{},"update"),confirm:i(()=>Promise.
resolve(),"confirm"),close:i(()=>Promise.resolve(void 0),"close")};async function Ds({resource:e,cluster:t,dryRun:n,settings:r},{
onTrouble:o,onStatusWritten:s},a){if(t===void 0||n)return{...Ls,signal:a};let{client:c,executor:u,isRequired:l}=t,d=new AbortController,
{name:p,namespace:m=c.namespace}=e.metadata,h=`The JIRASync ${p} in namespace ${m}`,y=i(k=>()=>d.abort(f("Cancelled",`${h}\
 ${k}, so its sync was cancelled.`)),"cancel"),w={onDeleted:y("was deleted"),onCancelRequested:y("was asked to cancel"),
onTrouble:o,...s===void 0?{}:{onWritten:s}};if(t.object!==void 0){let k=i(()=>d.abort(f("ClusterConflict",`${h} is run b\
y another, so this run ended.`)),"onTakenOver"),A=new Xe(c,t.object,u,{...w,onTakenOver:k});return{...Fs(t.object,A,AbortSignal.
any([a,d.signal])),confirm:i(j=>A.confirm(AbortSignal.any([j,d.signal])),"confirm")}}try{let k={executor:u,force:r.force,
events:w},{object:A,writer:O}=await qr(c,e,k,a);return Fs(A,O,AbortSignal.any([a,d.signal]))}catch(k){if(a.aborted)return{
kind:"refused",outcome:$f(a)};if(!(k instanceof x))throw k;return l?{kind:"refused",outcome:{kind:"failed",failure:k.failure}}:
(o(k.failure),{...Ls,signal:a})}}i(Ds,"followRun");function Fs({metadata:e,status:t},n,r){return{kind:"followed",previous:t,
generation:e.generation,request:e.annotations?.[Ve],signal:r,confirm:i(()=>Promise.resolve(),"confirm"),update:i(o=>n.update(
o),"update"),close:i(()=>n.close(),"close")}}i(Fs,"followed");function $f(e){let{failure:t}=S(e);return t.reason==="Canc\
elled"?{kind:"cancelled",message:t.message}:{kind:"failed",failure:t}}i($f,"cancelled");import{readdir as _f,readFile as Ns}from"node:fs/promises";import{join as Ms}from"node:path";var Lf=1e3;async function kr(e,t){let n=Nf(e,t),r=await Ff(n,t),o,s,a=Promise.resolve(),c,u,l=i(()=>{clearTimeout(s),s=void 0;
let d=o;o=void 0,d!==void 0&&(a=a.then(async()=>{c=await Qr(n,Ar(d)).then(()=>{},p=>p)}))},"write");return{previous:r,update(d){
o=d,d.status?.phase!==u?l():s??=setTimeout(l,Lf),u=d.status?.phase},async flush(){return l(),await a,c}}}i(kr,"openStatu\
sFile");async function Ff(e,t){let n=await Ns(e,"utf8").catch(()=>""),r=tn(n,e,{localRepository:!0});return r.ok?r.manifests.
find(({metadata:o})=>o.name===t)?.status:void 0}i(Ff,"previousStatus");async function Df(e){let t=[],n=[],r=(await _f(e)).
filter(o=>o.endsWith(".yaml")).sort();for(let o of r){let s=await Ns(Ms(e,o),"utf8").catch(()=>{}),a=s===void 0?void 0:tn(
s,o,{localRepository:!0});a?.ok===!0?t.push(...a.manifests):n.push(o)}return{resources:t,unreadable:n}}i(Df,"readStatusF\
iles");function Nf(e,t){return Ms(e,`${t}.yaml`)}i(Nf,"statusPath");async function Mf(e,t,n,r){let o=performance.now(),s=e.metricsFile?.observing(e.resource,n)??n,a=await Ds(e,s,r);if(a.kind===
"refused")return Bf(e,a.outcome,s,o);let{settings:c,dryRun:u,statusFolder:l,lander:d}=e,{metadata:p}=e.resource,m=Uf(e),
h=l===void 0?void 0:await kr(l,p.name),y=a.previous??h?.previous??e.resource.status??nn,w={...e.resource,status:y},k=i(Fe=>{
let be=Fe.kind==="cancelled"&&jf(a.signal,r)&&e.isResumed===!0?{...Jf,at:Fe.at}:Fe;w={...w,status:Re(w.status,be)},h?.update(
w),a.update(w.status),s.onEvent(be,w.status)},"emit"),A={name:p.name,...p.namespace===void 0?{}:{namespace:p.namespace},
generation:a.generation??p.generation??1,...a.request===void 0?{}:{request:a.request},...e.retryCount===void 0?{}:{retryCount:e.
retryCount},spec:m,dryRun:u,force:c.force,author:c.author,...c.commitSubject===void 0?{}:{commitSubject:c.commitSubject}},
{onJiraRequest:O,jiraTraffic:j}=s,{confirm:V}=a,ae=We(m,c,t,{emit:k,onJiraRequest:O,jiraTraffic:j,lander:d,confirm:V}),Le=await ar(
A,ae,a.signal),[ge,X]=await Promise.all([h?.flush(),a.close()]);return{resource:w,outcome:Le,seconds:js(o),statusFileError:ge,
clusterFailure:X}}i(Mf,"runJiraSync");function jf(e,t){return t.aborted&&e.reason===t.reason&&!(t.reason instanceof x)}i(
jf,"isInterruption");var Jf={kind:"interrupted",message:"Interrupted: who ran it had to end. Waiting for its turn to run\
 again"};function Uf({resource:{spec:e},branch:t}){return t===void 0?e:{...e,destination:{...e.destination,branch:t}}}i(
Uf,"specOf");function Bf({resource:e,dryRun:t},n,{onEvent:r},o){let s=new Date,a=n.kind==="failed"?{kind:"failed",at:s,failure:n.
failure}:{kind:"cancelled",at:s,message:n.message},c=Re(e.status??nn,a);return r(a,c),{resource:{...e,status:c},outcome:n,
seconds:js(o),statusFileError:void 0,clusterFailure:void 0}}i(Bf,"notStarted");var js=i(e=>(performance.now()-e)/1e3,"se\
condsSince");var Gf=Qt("kind",[P({kind:U("jira-open"),host:I().max(300)}),P({kind:U("jira-close"),host:I().max(300)}),P({kind:U("jira\
-request"),host:I().max(300),status:Xt(),seconds:Q()}),P({kind:U("jira-pause"),host:I().max(300),ms:Q().min(0)}),P({kind:U(
"status-written"),result:De(["success","error"])})]),Hf=Qt("kind",[P({kind:U("cancel"),message:I()}),P({kind:U("jira-pau\
se"),ms:Q().min(0)}),P({kind:U("jira-limit"),requests:Xt().min(1)})]);import{access as Kf,constants as qf}from"node:fs/promises";var zf="jirasync <jirasync@users.noreply.github.com>",Wf="x-access-token";async function Yf({spec:e},t,n){return{jira:Vf(
t,n,e.source?.url),git:await Qf(n),author:Zf(t.text("author")??G(n.env,"JIRASYNC_AUTHOR")??zf),commitSubject:t.text("com\
mit-message"),force:t.flag("force")??!1}}i(Yf,"readSettings");function Vf(e,{env:t,redactor:n},r){let o=e.text("jira-url")??
G(t,"JIRA_BASE_URL");Xf(o,r,e);let s=o??r,a=(e.text("jira-token")??G(t,"JIRA_PAT"))?.trim(),c=(e.text("jira-email")??G(t,
"JIRA_EMAIL"))?.trim(),u=e.text("jira-ca-file")??G(t,"JIRA_CA_FILE");if(a!==void 0&&Us(n,c,a),s===void 0)throw new J(`Ji\
ra's address is missing; set ${e.label("jira-url","JIRA_BASE_URL")}, such as https://example.atlassian.net`);if(a===void 0)
throw new J(`Jira's token is missing; set ${e.label("jira-token","JIRA_PAT")} to an API token (with ${e.label("jira-emai\
l","JIRA_EMAIL")}) or a personal access token`);let l=e.integer("concurrency");return{baseUrl:s,token:a,...c===void 0?{}:
{email:c},...u===void 0?{}:{caFile:u},...l===void 0?{}:{concurrency:l}}}i(Vf,"jiraSettings");function Xf(e,t,n){if(!(e===
void 0||t===void 0||Js(e)===Js(t)))throw new J(`the manifest's spec.source.url is another Jira than the one of ${n.label(
"jira-url","JIRA_BASE_URL")}, for which the token is; leave that out to use the manifest's`)}i(Xf,"assertSameHost");function Js(e){
return URL.canParse(e)?new URL(e).origin:e}i(Js,"originOf");async function Qf({env:e,redactor:t}){let n=G(e,"JIRASYNC_GI\
T_USERNAME"),r=G(e,"JIRASYNC_GIT_PASSWORD"),o=G(e,"JIRASYNC_GIT_BEARER_TOKEN");r!==void 0&&Us(t,n??Wf,r),o!==void 0&&t.add(
o);let s=await Rr(e,"JIRASYNC_GIT_IDENTITY_FILE"),a=await Rr(e,"JIRASYNC_GIT_KNOWN_HOSTS_FILE"),c=await Rr(e,"JIRASYNC_G\
IT_CA_FILE");return{...n===void 0?{}:{username:n},...r===void 0?{}:{password:r},...o===void 0?{}:{bearerToken:o},...s===
void 0?{}:{identityFile:s},...a===void 0?{}:{knownHostsFile:a},...c===void 0?{}:{caFile:c}}}i(Qf,"gitCredentials");function Us(e,t,n){
e.add(n),t!==void 0&&e.add(Buffer.from(`${t}:${n}`).toString("base64"))}i(Us,"addWithLogin");async function Rr(e,t){let n=G(
e,t);if(n!==void 0)try{return await Kf(n,qf.R_OK),n}catch(r){throw new J(`the file of ${t} can't be read: ${ke(r)}`)}}i(
Rr,"readableFile");function Zf(e){let[,t="",n=""]=/^([^<>\n]+?)\s*<([^<>\s]+)>$/.exec(e)??[];if(t==="")throw new J(`the \
author ${JSON.stringify(e)} is not of the form "Name <email>"`);return{name:t,email:n}}i(Zf,"parseSignature");export{Gs as a,Hs as b,Ks as c,qi as d,We as e,wr as f,gf as g,kf as h,Rf as i,G as j,Ef as k,If as l,Af as m,Of as n,Pf as o,
Cf as p,vf as q,kr as r,Df as s,Mf as t,Gf as u,Hf as v,Yf as w};
