import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as xe,b as Z,c as ue,d as un,e as ln,f as dn,g as fn,h as pn,i as le,j as ro,k as mn,l as Ze,m as et,n as de,o as oo,
p as io,q as hn,r as yn,s as so,t as ao,u as tt,v as L,w as Ne,y as gn}from"./chunk-KQK7443N.js";import{a as co,b as bn}from"./chunk-GKFPDETC.js";
import{e as Zr,i as eo,r as Qe,s as to,x as no}from"./chunk-5T4NDAUZ.js";import{f as ce,g as Mr,i as Xe,j as Vr,k as Xr,
l as Qr,s as cn,t as Re}from"./chunk-US3CIJCB.js";import{A as Wr,B as zr,C as an,D as qr,F as Yr,c as Ve,d as jr,h as Jr,
i as Br,j as W,k as Ur,n as Gr,u as Hr,v as Kr}from"./chunk-YRJVZIPG.js";import{d as I,f as Q,g as nn,k as Dr,m as P,
o as Nr,p as rn,r as on,s as De,t as B,x as sn}from"./chunk-OPXG4YK7.js";import{j as tn,k as Fr}from"./chunk-TFGBKQWM.js";
import{a as ke,c as x,d as m,e as g,f as S,g as Lr,i as M}from"./chunk-F3KVN5GY.js";import{a as i,f as we,g as Se}from"./chunk-KUM6ZNSD.js";function ta(e,t){let{spec:n,metadata:r}=e,o=t.text("namespace")??r.namespace;if(r.namespace!==void 0&&o!==r.namespace)throw new M(
`the manifest of ${r.name} is for namespace ${r.namespace}, not ${o}; leave ${t.label("namespace")} out`);return{...e,metadata:o===
void 0?r:{...r,namespace:o},spec:{...n,destination:{...n.destination,repository:t.text("repository")??n.destination.repository},
retryPolicy:{...n.retryPolicy,maxRetries:t.integer("max-retries")??n.retryPolicy.maxRetries},failurePolicy:{maxFailedIssues:t.
integer("max-failed-issues")??n.failurePolicy.maxFailedIssues}}}}i(ta,"withOverrides");function na(e){let t=nt({projectKey:e.
text("project"),jqlQuery:e.text("jql"),epicKey:e.text("epic"),issueKeys:e.list("issues")?.slice()}),n={apiVersion:Hr,kind:Kr,
metadata:{name:e.text("name")??Ur(t),...nt({namespace:e.text("namespace")})},spec:{syncType:e.flag("incremental")===!0?"\
incremental":Br(t),target:t,destination:nt({repository:e.text("repository"),branch:e.text("branch"),path:e.text("path"),
format:e.text("format"),layout:e.text("layout"),relationships:e.text("relationships"),prune:e.flag("prune")}),...nt({fields:e.
list("fields"),include:e.list("include"),timeout:e.integer("timeout")}),retryPolicy:{maxRetries:e.integer("max-retries")??
0},failurePolicy:{maxFailedIssues:e.integer("max-failed-issues")??0}}},r=qr(n,"options",{localRepository:!0});return r.ok?
{ok:!0,syncs:r.manifests}:{ok:!1,problems:r.problems.map(o=>oa(o,e))}}i(na,"describedSync");var ra={"metadata.name":"nam\
e","metadata.namespace":"namespace","spec.target.projectKey":"project","spec.target.jqlQuery":"jql","spec.target.epicKey":"\
epic","spec.target.issueKeys":"issues","spec.destination.repository":"repository","spec.destination.branch":"branch","sp\
ec.destination.path":"path","spec.fields":"fields","spec.include":"include"};function oa(e,t){let n=ra[e.path.replace(/\[\d+\]$/,
"")];return n===void 0?e:{...e,source:t.label(n)}}i(oa,"ofOption");function nt(e){let t={};for(let[n,r]of Object.entries(
e))r!==void 0&&Object.assign(t,{[n]:r});return t}i(nt,"given");function uo(e,t=Yr){let n=new Map;return e.flatMap(r=>{let o=t(r.resource.metadata),s=n.get(o);return s===void 0&&n.set(
o,r),s===void 0?[]:[{sync:r,earlier:s}]})}i(uo,"repeatedSyncs");function ia(e,t){let n=e.map(s=>({resource:s})),[r]=uo(n,
t);if(r===void 0)return;let{name:o}=r.sync.resource.metadata;throw new M(`two manifests are named ${o}; give each sync a\
 name of its own`)}i(ia,"assertDistinct");function lo(e){let t=new Map;for(let r of e){let o=r.lastIndexOf("-"),s=r.slice(0,o),a=t.get(s);a===void 0?t.set(s,[Number(
r.slice(o+1))]):a.push(Number(r.slice(o+1)))}let n=[...t].sort(([r],[o])=>r<o?-1:1);return Object.fromEntries(n.map(([r,
o])=>[r,sa(o)]))}i(lo,"toKeyRanges");function*rt(e){for(let[t,n]of Object.entries(e))for(let[r,o]of po(n))for(let s=r;s<=
o;s++)yield`${t}-${s}`}i(rt,"fromKeyRanges");function fo(e){let t=0;for(let n of Object.values(e))for(let[r,o]of po(n))t+=
Math.max(0,o-r+1);return t}i(fo,"countKeys");function*po(e){for(let t of e.split(",")){let[n,r=n]=t.split("-").map(Number);
n!==void 0&&r!==void 0&&(yield[n,r])}}i(po,"bounds");function sa(e){e.sort((o,s)=>o-s);let t=[],n,r=0;for(let o of e){if(n!==
void 0&&o<=r+1){r=o;continue}n!==void 0&&t.push(n===r?`${n}`:`${n}-${r}`),n=o,r=o}return n!==void 0&&t.push(n===r?`${n}`:
`${n}-${r}`),t.join(",")}i(sa,"ranges");var wn=1,ca=1e7,ua=P({schemaVersion:B(wn),configHash:I(),watermark:sn.datetime().nullable(),lookBack:P({issues:Q().int().
min(0),digests:on(I(),I())}).optional(),pending:Dr(P({id:I(),key:I().optional(),reason:I()})),census:P({at:sn.datetime(),
issues:Q().int().min(0)}).nullable(),place:P({format:De(["yaml","markdown","json"]),layout:De(["flat","sharded"])}),project:I().
optional(),owned:on(I(),I().regex(/^\d+(-\d+)?(,\d+(-\d+)?)*$/)).refine(e=>fo(e)<=ca).optional()}),mo="default";function ot(e,t,n=mo){
let r=Sn(e);return n===mo?`${r}/${t}.json`:`${r}/${n}/${t}.json`}i(ot,"statePath");function Sn(e){return e===""?".jirasy\
nc":`${e}/.jirasync`}i(Sn,"stateFolder");function ho(e){return Buffer.from(`${JSON.stringify({schemaVersion:wn,...e},null,
2)}
`)}i(ho,"serializeState");function ee(e){if(e===null)return null;let t=da(e.toString("utf8"));if(la(t))throw m("InvalidS\
pec","The state in the destination was written by a newer jirasync. Upgrade jirasync, or choose another --name for this \
sync.");return ua.safeParse(t).data??null}i(ee,"parseState");function la(e){let t=Nr({schemaVersion:Q()}).safeParse(e).data?.
schemaVersion;return t!==void 0&&t>wn}i(la,"isNewer");function da(e){try{return JSON.parse(e)}catch{return}}i(da,"parseJ\
son");function yo(e,t){if(t===null)return!1;let n=i(({configHash:r,pending:o,place:s,project:a,owned:c})=>JSON.stringify(
[r,o,s.format,s.layout,a,Object.entries(c??{}).sort()]),"facts");return n(e)===n(t)}i(yo,"saysTheSame");async function kn({name:e,namespace:t,spec:n},{base:r},o){let s=ot(Ve(n.destination),e,t),a=ee(await r.readFile(s,o));return a===
null||a.watermark===null?null:new Date(a.watermark)}i(kn,"lastCompleteRun");function z(e,t){return e===t?0:e<t?-1:1}i(z,"compareText");function it(e,t){return e.length-t.length||z(e,t)}i(it,"compa\
reNumerals");var Rn="customfield_",fa=/^customfield_\d+$/;function st(e){return e.startsWith(Rn)&&fa.test(e)}i(st,"isCustomFieldId");
function go(e,t){return it(e.slice(Rn.length),t.slice(Rn.length))}i(go,"compareCustomFieldIds");function bo(e,t,n){return n===
void 0||n.some(r=>wo(r,e,t))}i(bo,"isChosen");function xn(e,t){let n=[...t].filter(([r])=>st(r));return e.filter(r=>!n.some(
([o,s])=>wo(r,o,s)))}i(xn,"unknownCustomFields");function wo(e,t,n){return e===t||e===n?!0:n!==void 0&&e.length===n.length&&
e.toLowerCase()===n.toLowerCase()}i(wo,"isNamed");var pa=/^[A-Z][A-Z0-9_]*-[1-9][0-9]*$/,So=250;function R(e){return e.length>So?`it is ${e.length} characters long, and a\
 file name may have ${So}`:pa.test(e)?Number.isSafeInteger(H(e))?null:"its number is larger than any that Jira gives":"i\
t is not a project key of A-Z, 0-9 and _ with a number, such as PROJ-123"}i(R,"checkIssueKey");function te(e){let t=R(e);
if(t===null)return;let n=JSON.stringify(e.slice(0,80));throw m("MalformedResponse",`Jira gave an issue the key ${n}, whi\
ch cannot name a file: ${t}.`)}i(te,"assertIssueKey");function C(e){return e.slice(0,e.lastIndexOf("-"))}i(C,"projectOf");
function H(e){return Number(e.slice(e.lastIndexOf("-")+1))}i(H,"issueNumber");function En(e,t){try{let n=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e);switch(t){case"yaml":return tn(n);case"\
markdown":return tn(ma(n));case"json":return JSON.parse(n);default:return t}}catch(n){let r=n instanceof Error?n.message.
split(`
`,1)[0]:String(n);throw m("MalformedResponse",`The document is not valid ${t}: ${r}. Run the sync again with --force to \
rewrite it.`,n)}}i(En,"parseDocument");function ma(e){let t=e.indexOf(`
---
`);if(!e.startsWith(`---
`)||t===-1)throw new Error("it does not begin with front matter between --- lines");return e.slice(4,t+1)}i(ma,"frontMat\
terOf");var Ro={yaml:".yaml",markdown:".md",json:".json"},ha=500,ko=500;function v(e,t){return te(e),`${at(t)}${C(e)}/issues/${ut(
e,t)}${In(e,t)}`}i(v,"issuePath");function fe(e,t){let n=Tn(e.slice(e.lastIndexOf("/")+1),t);return n!==null&&v(n,t)===e?
n:null}i(fe,"issueKeyAt");function at(e){return e.root===""?"projects/":`${e.root}/projects/`}i(at,"projectsPath");function ct(e,t){
let n=e.split("/"),r=t.split("/"),o=0;for(;o<n.length-1&&n[o]===r[o];)o++;return"../".repeat(n.length-1-o)+r.slice(o).join(
"/")}i(ct,"relativePath");function In(e,t){return e+Ro[t.format]}i(In,"fileName");function Tn(e,t){let n=Ro[t.format];if(!e.
endsWith(n))return null;let r=e.slice(0,-n.length);return R(r)===null?r:null}i(Tn,"keyOfFile");function ut(e,t){if(t.layout===
"flat")return"";let n=Math.floor(H(e)/ha);return`${Math.floor(n/ko)}/${n%ko}/`}i(ut,"shardOf");var lt="subtasks",Me="epic";var ya=new RegExp("(?:[\\p{L}\\p{N}]\\p{M}*)+","gu"),ga=new RegExp("\\p{Default_Ignorable_Code_Point}+","gu"),ba=/^(?:subtasks|epic|con|prn|aux|nul|com\d|lpt\d)$/;
function On(e,t){let n=An(e);return n===""?xo(An(t)):ba.test(n)?xo(n):n}i(On,"relationshipType");function Eo(e){return e===
lt||e===Me||e!==""&&On(e,"")===e}i(Eo,"isRelationshipType");var xo=i(e=>e===""?"link":An(`link-${e}`),"prefixed");function An(e){
let n=e.normalize("NFKC").replace(ga,"").toLowerCase().normalize("NFKC").match(ya)?.join("-")??"";return Array.from(n).slice(
0,60).join("").replace(/-$/,"")}i(An,"slug");function Pn(e,t={}){if(R(e.key)!==null)return[];let n=[...wa(e),...Sa(e),...ka(e),...Ra(e,t)],r=new Map;for(let o of n)o.
source!==o.target&&R(o.source)===null&&R(o.target)===null&&r.set(`${o.type}/${o.source}/${o.target}`,o);return[...r.values()].
sort((o,s)=>z(o.type,s.type)||z(o.source,s.source)||z(o.target,s.target))}i(Pn,"relationshipsOf");function je(e,{type:t,
source:n,target:r}){return e===r||e===n&&t!==Me}i(je,"isAuthority");function wa(e){return To(e.fields.issuelinks).flatMap(
t=>{let n=Cn(t.type),r=Ee(n.outward)||Ee(n.name),o=On(r,Ee(n.id)),s=dt(t.outwardIssue),a=dt(t.inwardIssue);return[...s===
""?[]:[{type:o,source:e.key,target:s}],...a===""?[]:[{type:o,source:a,target:e.key}]]})}i(wa,"linksOf");function Sa(e){return To(
e.fields.subtasks).map(t=>({type:lt,source:e.key,target:Ee(t.key)}))}i(Sa,"subtasksOf");function ka(e){return[{type:Cn(e.
fields.issuetype).subtask===!0?lt:Me,source:dt(e.fields.parent),target:e.key}]}i(ka,"parentOf");function Ra(e,{epicLinkField:t}){
return[t===void 0?"":Ee(e.fields[t]),dt(e.fields.epic)].map(r=>({type:Me,source:r,target:e.key}))}i(Ra,"epicOf");var Io=i(
e=>typeof e=="object"&&e!==null&&!Array.isArray(e),"isRecord"),Cn=i(e=>Io(e)?e:{},"record"),To=i(e=>Array.isArray(e)?e.filter(
Io):[],"records"),Ee=i(e=>typeof e=="string"?e:"","text"),dt=i(e=>Ee(Cn(e).key),"keyOf");function Ie({type:e,source:t,target:n},r){return te(t),te(n),`${`${at(r)}${C(t)}/relationships/${e}/${ut(t,r)}${t}`}/${ut(
n,r)}${In(n,r)}`}i(Ie,"linkPath");function vn(e,t){return ct(Ie(e,t),v(e.target,t))}i(vn,"linkTarget");function Te(e,t){
let n=at(t);if(!e.startsWith(n))return null;let r=e.slice(n.length).split("/"),o=t.layout==="flat"?3:5,s=r[2]??"",a=r[o]??
"",c=Tn(r.at(-1)??"",t);if(c===null||R(a)!==null||!Eo(s))return null;let u={type:s,source:a,target:c};return Ie(u,t)===e?
u:null}i(Te,"relationshipAt");var xa=new Map([["self","the address of the value in Jira's REST API; it changes with the site's name and the API's vers\
ion"],["avatarUrls","addresses of pictures of a person or project; they change with the site and its picture service"],[
"iconUrl","the address of an icon; it changes with the site and its theme"]]);function Ae(e,t){if(q(e))return[...e.keys()];
let n=[];for(let r of Object.keys(e)){let o=e[r];o!==void 0&&(t||!Ia(r,o))&&n.push(r)}return Oa(n)}i(Ae,"keysOf");function w(e,t){
return q(e)?e.get(t):E(e)&&Object.hasOwn(e,t)?e[t]:void 0}i(w,"propertyOf");function ne(e){return E(e)&&e.type==="doc"&&
Array.isArray(e.content)}i(ne,"isAtlassianDocument");var $=i(e=>Array.isArray(e),"isList"),q=i(e=>e instanceof Map,"isOr\
dered"),E=i(e=>typeof e=="object"&&e!==null&&!Array.isArray(e)&&!q(e),"isObject"),Je=class extends Error{static{i(this,"\
NestedTooDeepError")}},$n=1e3,Ea=$n+2;function ft(e){if(e>Ea)throw new Je}i(ft,"assertNesting");var pt=i(e=>new TypeError(
`A value of an issue is a ${typeof e}, which JSON does not have.`),"notJson");function Ia(e,t){return xa.has(e)&&Ta(t)}i(
Ia,"isLeftOut");function Ta(e){if(typeof e=="string")return Ao(e);if(!E(e))return!1;let t=Object.values(e);return t.length>
0&&t.every(n=>typeof n=="string"&&Ao(n))}i(Ta,"holdsOnlyUrls");var Ao=i(e=>e.startsWith("https://")||e.startsWith("http:\
//"),"isUrl"),Aa=16;function Oa(e){if(e.length>Aa)return e.sort();for(let t=1;t<e.length;t++){let n=e[t]??"",r=t;for(;r>
0;r--){let o=e[r-1]??"";if(o<=n)break;e[r]=o}e[r]=n}return e}i(Oa,"sorted");var Pa=new Map([["lastViewed","when the syncing account last looked at the issue: a fact about the account, different on\
 every run"]]),Ca=[["summary","issuetype","project","status","statusCategory","priority","resolution","security"],["assi\
gnee","reporter","creator"],["created","updated","statuscategorychangedate","resolutiondate","duedate"],["labels","compo\
nents","versions","fixVersions"],["parent","epic","sprint","subtasks","issuelinks"]].flat(),va=["environment","descripti\
on"],Oo=new Map(Ca.map((e,t)=>[e,t])),$a=16,mt=[];function Po(e){let t=mt.find(r=>La(r.ids,e));if(t!==void 0)return t.order;
let n=_a(e);return mt.length>=$a&&mt.shift(),mt.push({ids:e,order:n}),n}i(Po,"fieldOrder");function _a(e){let t=i(r=>Oo.
get(r)??Oo.size+1+va.indexOf(r),"rank");return{system:e.filter(r=>!st(r)&&!Pa.has(r)).sort((r,o)=>t(r)-t(o)||z(r,o)),custom:e.
filter(st).sort(go)}}i(_a,"orderOf");var La=i((e,t)=>e.length===t.length&&e.every((n,r)=>n===t[r]),"isSame");var Fa=[{include:"comments",field:"comment",listedUnder:"comments"},{include:"worklogs",field:"worklog",listedUnder:"wor\
klogs"},{include:"attachments",field:"attachment",listedUnder:null}],Da=new Set(["self","startAt","maxResults","total"]),
Na=["comments","worklogs","attachments"];function Co(e,t){let n=t.include??Na,{system:r,custom:o}=Po(Object.keys(e.fields)),
s=new Map;for(let u of r){let l=e.fields[u];l!==void 0&&s.set(u,Ja(u,l))}let a=Ma(s,n),c=new Map([["key",e.key],["id",e.
id],["url",_n(e.key,t.browseUrl)],["fields",s],["customFields",Ua(e,o,t)],...a]);return n.includes("changelog")&&e.changelog!==
void 0&&c.set("changelog",Ln(e.changelog)),c}i(Co,"contentOf");function _n(e,t){return`${t}/browse/${e}`}i(_n,"issueUrl");
function Ma(e,t){let n=[];for(let{include:r,field:o,listedUnder:s}of Fa){let a=e.get(o),c=s===null?a:w(a,s),u=t.includes(
r);if(u&&!$(c))continue;let l=u&&E(a)?ja(a,s):[];l.length>0?e.set(o,Object.fromEntries(l)):e.delete(o),u&&$(c)&&n.push([
r,Ln(c)])}return n}i(Ma,"takeLists");function ja(e,t){return Ae(e,!1).filter(r=>r!==t&&!Da.has(r)).map(r=>[r,e[r]])}i(ja,
"restOf");function Ja(e,t){return $(t)?e==="issuelinks"||e==="subtasks"?Ln(t):e==="labels"&&t.every(n=>typeof n=="string")?
[...t].sort(z):t:t}i(Ja,"sortedSet");function Ln(e){let t=e.map(n=>({item:n,id:Ba(n)}));return t.some(({id:n})=>n==="")?
e:t.sort((n,r)=>it(n.id,r.id)).map(({item:n})=>n)}i(Ln,"sortedById");function Ba(e){let t=w(e,"id"),n=typeof t=="number"?
String(t):t;return typeof n=="string"&&/^\d+$/.test(n)?n:""}i(Ba,"numericId");function Ua(e,t,n){let r=new Map;for(let o of t){
let s=e.fields[o];if(s==null)continue;let a=n.fieldNames.get(o);bo(o,a,n.customFields)&&r.set(o,a===void 0?{value:s}:{name:a,
value:s})}return r}i(Ua,"customFieldsOf");function ht(e){return`${Fn(e,`
`,!1)}
`}i(ht,"emitJson");var Ga=/^[ !#-[\]-~]*$/;function yt(e){return Ga.test(e)?`"${e}"`:JSON.stringify(e)}i(yt,"quoteJson");
function Fn(e,t,n){if(typeof e=="string")return yt(e);if(typeof e=="number")return Wa(e);if(typeof e=="boolean"||e===null)
return String(e);if(ft((t.length-1)/Dn.length),$(e))return Ka(e,t,n);if(E(e)||q(e))return Ha(e,t,n||ne(e));throw pt(e)}i(
Fn,"emit");var Dn="  ";function Ha(e,t,n){let r=t+Dn,o="";for(let s of Ae(e,n))o+=`${o===""?"{":","}${r}${yt(s)}: ${Fn(w(
e,s),r,n)}`;return o===""?"{}":`${o}${t}}`}i(Ha,"emitMap");function Ka(e,t,n){if(e.length===0)return"[]";let r=t+Dn,o="";
for(let s of e)o+=`${o===""?"[":","}${r}${Fn(s,r,n)}`;return`${o}${t}]`}i(Ka,"emitList");function Wa(e){return Number.isFinite(
e)?Object.is(e,-0)?"-0":String(e):Number.isNaN(e)?"null":e>0?"1e999":"-1e999"}i(Wa,"emitNumber");function F(e){return e.toWellFormed().replace(za,"").replace(qa," ").trim().replace(Ya,"\\$&").replace(Va,"$1\\$2").replace(
Xa,"$1\\")}i(F,"inlineText");function vo(e,t){return typeof t=="string"&&Qa.test(t)?`[${F(e)}](${t})`:F(e)}i(vo,"inlineL\
ink");var za=/[\u202a-\u202e\u2066-\u2069]/g,qa=/[\s\p{Cc}\ufeff]+/gu,Ya=/[\\`*_[\]<>&#|~$]/g,Va=/(https?|ftp|mailto|xmpp|www)([:.])/gi,
Xa=/^(?:(?=[-+=])|(\d+)(?=[.)]))/,Qa=/^https?:\/\/[^\s\p{C}<>()[\]\\|`"]+$/u;var Za=[["Type","issuetype"],["Status","status"],["Priority","priority"],["Resolution","resolution"],["Assignee","assign\
ee"],["Reporter","reporter"],["Created","created"],["Updated","updated"],["Resolved","resolutiondate"],["Due","duedate"],
["Labels","labels"],["Components","components"],["Affects","versions"],["Fixed in","fixVersions"]];function _o(e){let n=Za.
map(([r,o])=>({label:r,text:F(_(e.get(o)))})).filter(({text:r})=>r!=="").map(({label:r,text:o})=>`| ${r} | ${o} |
`);return n.length===0?"":`| Field | Value |
| --- | --- |
${n.join("")}`}i(_o,"fieldTable");function _(e){return $(e)?e.map(_).join(", "):E(e)?tc.map(t=>w(e,t)).find(ec)??"":e==null?
"":String(e)}i(_,"shown");var ec=i(e=>typeof e=="string","isText"),tc=["displayName","name","value","key","accountId","e\
mailAddress"];function Lo(e){return!$(e)||e.length===0?[]:[`## Attachments

${e.filter(E).map(n=>{let r=w(n,"size"),s=[...[w(n,"mimeType"),typeof r=="number"?`${r} bytes`:"",w(n,"author")],w(n,"cr\
eated")].map(_).filter(c=>c!=="");return`- ${vo(_(w(n,"filename")),w(n,"content"))}${s.length===0?"":` (${F(s.join(", "))}\
)`}
`}).join("")}`]}i(Lo,"attachmentsSection");function Fo(e,t){let n=[...nc(e,t)].map(({label:r,issue:o})=>{let s=rc(_(e.get(
"key")),o,t);return`- ${F(r)} ${s}
`});return n.length===0?[]:[`## Links

${n.join("")}`]}i(Fo,"linksSection");function*nc(e,{epicLinkField:t=""}){let n=e.get("fields"),r=w(w(e.get("customFields"),
t),"value"),o=w(n,"parent"),s=w(n,"epic");E(o)&&(yield{label:"Parent:",issue:o}),E(s)&&(yield{label:"Epic:",issue:s}),typeof r==
"string"&&(yield{label:"Epic:",issue:{key:r}});for(let a of $o(w(n,"subtasks")))yield{label:"Sub-task:",issue:a};for(let a of $o(
w(n,"issuelinks"))){let c=w(a,"type");for(let[u,l]of[["outwardIssue","outward"],["inwardIssue","inward"]]){let d=w(a,u);
E(d)&&(yield{label:_(w(c,l)??w(c,"name")),issue:d})}}}i(nc,"linkedIssues");function rc(e,t,{browseUrl:n,layout:r="flat"}){
let o=_(w(t,"key")),s=w(t,"fields"),a=F(_(w(s,"summary")??w(t,"summary"))),c=F(_(w(s,"status"))),u=`${a===""?"":`: ${a}`}${c===
""?"":` (${c})`}`;if(R(o)!==null||R(e)!==null)return`${F(o)}${u}`;let l={root:"",layout:r,format:"markdown"},d=ct(v(e,l),
v(o,l));return`[${o}](${d}) ([Jira](${_n(o,n)}))${u}`}i(rc,"linkLine");var $o=i(e=>$(e)?e:[],"asList");function No(e,t,n){jo(e,t)||e.text(Sc(Be(t),n))}i(No,"writeText");function Mo(e,t){jo(e,t)||e.text(bt(t))}i(Mo,"writeLin\
e");function Mn(e){return!yc.test(e)}i(Mn,"isPrintable");function Be(e){return e.includes(`\r
`)?e.replaceAll(`\r
`,`
`):e}i(Be,"withLf");var gt=32,Nn=34,oc=35,Do=58,ic=92,sc=127,ac=/^(?:true|false|yes|no|on|off|y|n|null)$/i,cc=5,uc=32;function jo(e,t){
if(t.length>uc)return!1;let n=e.reserve(t.length+2),r=lc(t.charCodeAt(0)),o=r?e.length:e.length+1,s=0;for(let a=0;a<t.length;a++){
let c=t.charCodeAt(a);if(c<gt||c>=sc||c===Nn||c===ic||r&&(c===gt?s===Do:c===oc&&s===gt))return!1;n[o++]=c,s=c}if(r){if(s===
gt||s===Do||Jo(t))return!1}else n[e.length]=Nn,n[o++]=Nn;return e.length=o,!0}i(jo,"wroteShort");function lc(e){return e>=
97&&e<=122||e>=65&&e<=90||e===95||e===47||e===40||e===36}i(lc,"startsPlain");var Jo=i(e=>e.length<=cc&&ac.test(e),"isRes\
erved"),dc=/^[\p{L}_/($][^\0-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]*$/u,fc=/: | #|[:\s]$/u,pc=/^[A-Za-z_/($](?:[!-9;-~]| (?=[!"$-~])|:(?=[!-~]))*$/,
mc=/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;function bt(e){return(pc.test(e)||dc.test(e)&&!fc.test(e))&&!Jo(e)?e:hc(
e)}i(bt,"lineOf");function hc(e){return yt(e).replace(mc,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}i(hc,"\
quoted");var yc=/[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]/u,gc=/[^\s]/u,bc=/(?:^|\n)[ \t]+\n*$/,
wc=/^\n*[ \t]/,Sc=i((e,t)=>kc(e)?Rc(e,t):bt(e),"linesOf");function kc(e){return e.includes(`
`)&&Mn(e)&&gc.test(e)&&!bc.test(e)}i(kc,"isLiteral");function Rc(e,t){let n=" ".repeat(t),r=wc.test(e)?"2":"",o=e.endsWith(
`
`)?e.slice(0,-1):e,s=o===e?"-":o===""||o.endsWith(`
`)?"+":"",a=e.startsWith(`
`)?"":n;return`|${r}${s}
${a}${o.replace(/\n(?=[^\n])/g,`
${n}`)}`}i(Rc,"literal");function wt(e){if(ne(e))return Bo(ht(e).trimEnd(),"json");if(typeof e!="string"||e==="")return null;let t=Be(e);return Mn(
t)?Bo(t,"jira"):null}i(wt,"markupOf");function Bo(e,t){let r=(e.match(/`+/g)??[]).reduce((s,a)=>Math.max(s,a.length),0),
o="`".repeat(Math.max(3,r+1));return`${o}${t}
${e}
${o}
`}i(Bo,"fenced");var St=class{static{i(this,"Utf8Writer")}#e=Buffer.allocUnsafeSlow(65536);length=0;reserve(t){return this.length+t>this.#e.
length&&this.#t(this.length+t),this.#e}add(t){let n=this.reserve(t.length),r=this.length;for(let o=0;o<t.length;o++)n[r++]=
t[o]??0;this.length=r}ascii(t){let n=this.reserve(t.length),r=this.length;for(let o=0;o<t.length;o++)n[r++]=t.charCodeAt(
o);this.length=r}text(t){this.reserve(t.length*3),this.length+=this.#e.write(t,this.length,"utf8")}newLine(t){let n=this.
reserve(t+1),r=this.length;n[r++]=10;for(let o=r+t;r<o;r++)n[r]=32;this.length=r}copy(){return Buffer.from(this.#e.subarray(
0,this.length))}clear(){this.length=0,this.#e.length>1048576&&(this.#e=Buffer.allocUnsafeSlow(65536))}#t(t){let n=Buffer.
allocUnsafeSlow(t*2);this.#e.copy(n,0,0,this.length),this.#e=n}};var xc=1e3,Ec=64,Ic=2048,kt=new Map;function Uo(e,t){return kt.get(e)??Ac(e,Tc(e,t))}i(Uo,"encodedKey");function Tc(e,t){
let n=bt(e),r=n.length<=xc,o=Buffer.from(r?`${n}: `:`? ${n}
${" ".repeat(t)}: `);return{beforeScalar:o,beforeLines:o.subarray(0,-1)}}i(Tc,"encode");function Ac(e,t){return e.length>
Ec||(kt.size>=Ic&&kt.clear(),kt.set(e,t)),t}i(Ac,"remember");var Ue=2,T=new St;function jn(e){return T.clear(),typeof e=="string"?Mo(T,Be(e)):Jn(e)?Un(e,0):Bn(e,0,!1,"item"),T.ascii(
`
`),T.copy()}i(jn,"encodeYaml");function Go(e){return jn(e).toString("utf8")}i(Go,"emitYaml");var Jn=i(e=>typeof e!="obje\
ct"||e===null,"isScalar");function Bn(e,t,n,r){ft(t/Ue),$(e)?Cc(e,t,n,r):q(e)?Pc(e,t,r):E(e)&&Oc(e,t,n||ne(e),r)}i(Bn,"w\
riteLines");function Oc(e,t,n,r){let o=!0;for(let s of Ae(e,n))(!o||r==="key")&&T.newLine(t),o=!1,Ho(s,e[s],t,n);o&&T.ascii(
r==="key"?" {}":"{}")}i(Oc,"writeObject");function Pc(e,t,n){let r=!0;for(let[o,s]of e)(!r||n==="key")&&T.newLine(t),r=!1,
Ho(o,s,t,!1);r&&T.ascii(n==="key"?" {}":"{}")}i(Pc,"writeOrdered");function Cc(e,t,n,r){let o=!0;for(let s of e)(!o||r===
"key")&&T.newLine(t),o=!1,T.ascii("- "),Jn(s)?Un(s,t+Ue):Bn(s,t+Ue,n,"item");o&&T.ascii(r==="key"?" []":"[]")}i(Cc,"writ\
eList");function Ho(e,t,n,r){let{beforeScalar:o,beforeLines:s}=Uo(e,n);Jn(t)?(T.add(o),Un(t,n+Ue)):(T.add(s),Bn(t,n+Ue,r,
"key"))}i(Ho,"writeEntry");function Un(e,t){if(typeof e=="string")No(T,e,t);else if(typeof e=="number")T.ascii(vc(e));else if(typeof e==
"boolean"||e===null)T.ascii(String(e));else throw pt(e)}i(Un,"writeScalar");function vc(e){if(Object.is(e,-0))return"-0";
if(Number.isNaN(e))return"null";if(!Number.isFinite(e))return e>0?".inf":"-.inf";let t=String(e);return t.includes("e")&&
!t.includes(".")?t.replace("e",".0e"):t}i(vc,"numeral");var $c=[{id:"description",heading:"Description"},{id:"environment",heading:"Environment"}],Ko=`_The text has characters \
that cannot be shown here; it is in the front matter._
`;function Wo(e,t){let n=new Map(e),o=[`# ${_(e.get("key"))}: ${F(_(Rt(e,"fields").get("summary")))}
`,_o(Rt(e,"fields")),..._c(n),...Lc(n),...Dc(n),...Lo(e.get("attachments")),...Fo(e,t)];return`---
${Go(n)}---

${o.filter(s=>s!=="").join(`
`)}`}i(Wo,"emitMarkdown");function _c(e){let t=new Map(Rt(e,"fields")),n=$c.flatMap(({id:r,heading:o})=>{let s=t.get(r)??
null,a=wt(s);return a!==null&&t.delete(r),s===null||s===""?[]:[`## ${o}

${a??Ko}`]});return e.set("fields",t),n}i(_c,"takeFieldTexts");function Lc(e){let t=new Map(Rt(e,"customFields")),n=[];for(let[
r,o]of t){let s=w(o,"value"),a=Fc(s)?wt(s):null;!E(o)||a===null||(t.set(r,zo(o,"value")),n.push(`## ${F(`${_(w(o,"name"))}\
 (${r})`)}

${a}`))}return e.set("customFields",t),n}i(Lc,"takeCustomTexts");var Fc=i(e=>ne(e)||typeof e=="string"&&e.includes(`
`),"isLongText");function Dc(e){let t=e.get("comments");if(!$(t)||t.length===0)return[];let n=[],r=t.map(o=>{if(!E(o))return o;
let s=w(o,"body")??null,a=wt(s),c=a??(s===null||s===""?"":Ko),u=[w(o,"author"),w(o,"created")].map(_).filter(l=>l!=="");
return n.push(`### ${F(u.join(", "))||"Comment"}

${c}`),a===null?o:zo(o,"body")});return e.set("comments",r),[`## Comments
`,...n]}i(Dc,"takeComments");function Rt(e,t){let n=e.get(t);return q(n)?n:new Map}i(Rt,"mapAt");function zo(e,t){return Object.
fromEntries(Object.entries(e).filter(([n])=>n!==t))}i(zo,"without");function Gn(e,t){try{return Nc(e,t)}catch(n){throw n instanceof Je?Mc(e.key):n}}i(Gn,"renderDocument");function Nc(e,t){
let n=Co(e,t);switch(t.format){case"yaml":return jn(n);case"json":return Buffer.from(ht(n),"utf8");case"markdown":return Buffer.
from(Wo(n,t),"utf8");default:return t.format}}i(Nc,"encode");var Mc=i(e=>m("MalformedResponse",`A field of ${e} is neste\
d more than ${$n} levels deep, which no reader of YAML or JSON can be relied on to load. Correct the field in Jira, or c\
hoose other fields in spec.fields.`),"nestedTooDeep");var Yo=3,Xo=10,Vo=1e3;async function Qo(e,t,n,r){let o=new Map,s=0;for(let a=1;a<=Yo;a++){let c=o.size,{announced:u,isContinuous:l}=await jc(
e,o,t,r);s=u,o.size<s&&(s=await n(Z(e),r));let d=l||a>1&&o.size===c;if(o.size>=s&&d)return[...o.values()]}throw g("Incom\
plete",`Jira's search announces ${s} issues and showed ${o.size} in ${Yo} passes. Nothing was decided on the partial res\
ult; the search index of Jira may need attention.`)}i(Qo,"listDataCenter");async function jc(e,t,n,r){let o=null,s=!0,a={
sinceMs:null,startAt:0,seam:null};for(let c=0;;){let{sinceMs:u,startAt:l,seam:d}=a,f=Hc(await n(Gc(e,u),l,r));if(d!==null&&
!Bc(f.issues[0],d)){if(++c>Xo)throw Uc(u);a={sinceMs:u,startAt:0,seam:null};continue}o??=f.total;for(let h of f.issues)t.
set(h.id,h);let p=f.issues.length;if(p===0||l+p>=f.total)return{announced:o,isContinuous:s};a=Jc(f,a),a.startAt>0&&a.seam===
null&&(s=!1)}}i(jc,"walk");function Jc({issues:e,lastCreatedMs:t},{sinceMs:n,startAt:r}){return n===null||t>n?{sinceMs:t,
startAt:0,seam:null}:e.length===1?{sinceMs:n,startAt:r+1,seam:null}:{sinceMs:n,startAt:r+e.length-1,seam:e.at(-1)??null}}
i(Jc,"placeAfter");function Bc(e,t){return e?.id===t.id&&e.key===t.key}i(Bc,"isSame");function Uc(e){let t=new Date(e??0).
toISOString();return g("Incomplete",`More issues were created at ${t} than a page of Jira's search holds, and they came,\
 went or moved between the pages ${Xo+1} times. Nothing was decided on the partial result. Run the sync again when that \
change in Jira is over.`)}i(Uc,"neverStill");function Gc(e,t){return`${t===null?Z(e):ue(e,dn(t))} ORDER BY created ASC, \
key ASC`.trim()}i(Gc,"windowJql");function Hc(e){let t=Ze(e,"issues"),n=t.at(-1),r=le(n)&&le(n.fields)?de(n.fields.created):
null;if(n!==void 0&&r===null)throw oo("an issue without its creation date");return{issues:t.map(ro),total:et(e,"total"),
lastCreatedMs:Math.floor((r??0)/Vo)*Vo}}i(Hc,"readPage");var Kc="/rest/api/2/search",Wc=1e3,zc=1e3;function Zo(e){let t=i((r,o)=>e.ask(async s=>et(await Hn(s,{jql:r,maxResults:0,
fields:["created"]}),"total"),o),"count"),n=i((r,o,{withUpdated:s=!1}={})=>e.ask(a=>{let c=s?["created","updated"]:["cre\
ated"];return Qo(r,i((l,d)=>Hn(a,{jql:l,startAt:d,maxResults:Wc,fields:c}),"readWindow"),t,o)},o),"list");return{deployment:"\
datacenter",count:t,list:n,bulk:i((r,o,s,a)=>e.ask(c=>qc(c,r,o),a,s),"bulk"),one:i((r,o,s,a)=>e.ask(async c=>mn(await xt(
c,Kn(r),Yc(o))),a,s),"one"),listPage:i((r,o,s,a)=>e.ask(c=>Vc(c,r,o,s),a),"listPage"),fields:i(r=>e.ask(async o=>ao(await xt(
o,"/rest/api/2/field")),r),"fields"),async epicClause(r,o,s){let a=tt(o);if(a===void 0)throw m("InvalidQuery","This Jira\
 has no Epic Link field, or hides it from the account, so issues cannot be chosen by epic. Use a JQL query.");let c=`cf[${a.
replace("customfield_","")}] = ${xe(r)}`,u=(await n(c,s)).map(d=>d.id),l=u.length===0?"":`parent in (${u.join(",")})`;return un(
`key = ${xe(r)}`,c,l)}}}i(Zo,"dataCenterDialect");function xt(e,t,n={}){return e.sendRequest({url:t,method:"GET",searchParams:n})}
i(xt,"get");function Hn(e,t){return e.sendRequest({url:Kc,method:"POST",body:t})}i(Hn,"search");async function qc(e,t,n){
let r=await Hn(e,{jql:pn(t),startAt:0,maxResults:t.length,fields:n.fields,validateQuery:!1,...n.lists.includes("changelo\
g")?{expand:["changelog"]}:{}});return{issues:Ze(r,"issues").map(mn),errors:new Map}}i(qc,"bulk");function Kn(e){return`\
/rest/api/2/issue/${encodeURIComponent(e)}`}i(Kn,"issuePath");function Yc(e){return{fields:e.fields.join(","),...e.lists.
includes("changelog")?{expand:"changelog"}:{}}}i(Yc,"issueParameters");async function Vc(e,t,n,r){if(t!=="changelog")return yn(
t,await xt(e,`${Kn(n)}/${t}`,{startAt:r,maxResults:zc}));let o=await xt(e,Kn(n),{fields:"created",expand:"changelog"}),{
items:s,total:a}=yn(t,le(o)?o.changelog:void 0);return{items:s.slice(r),total:a}}i(Vc,"readPage");var Et=class{static{i(this,"Arrivals")}#e=[];#t=0;#n=i(()=>{},"#wake");get size(){return this.#t+this.#e.length}get ready(){
return this.#e.length}add(t){this.#t++;let n=i(r=>{this.#t--,this.#e.push(r),this.#n()},"arrive");t.then(r=>n({kind:"val\
ue",value:r}),r=>n({kind:"error",error:r}))}async next(){for(;;){let t=this.#e.shift();if(t===void 0)await this.#r();else{
if(t.kind==="error")throw t.error;return t.value}}}async ended(){for(;this.#t>0;)await this.#r()}#r(){return new Promise(
t=>{this.#n=t})}};var Xc=24,Qc=2,It=class{static{i(this,"Circuit")}#e;#t=0;#n;#r;constructor(t){this.#e=t}succeeded(t){this.#t=0,this.#n=t??
this.#n}async failed(t,n,r){if(this.#t+=Ne(t)?.kind==="timeout"?Qc:1,this.#t<Xc)return;let o=this.#n===void 0?n():[this.#n];
this.#r??=this.#o(t,o,r),await this.#r}async#o(t,n,r){if(!(await Promise.all(n.map(s=>this.#i(s,r)))).includes(!0))throw g(
"JiraUnavailable",`Jira fails for every issue that is asked for: ${t.failure.message}`,t.failure.cause);this.#t=0,this.#r=
void 0}async#i(t,n){try{return await this.#e(t,n),!0}catch(r){if(n.aborted)throw S(n);if(!(r instanceof x))throw r;if(r.
failure.reason==="NotFound")return!0;if(Tt(r))return!1;throw r}}};function Tt(e){if(e.failure.reason==="MalformedRespons\
e"||e.failure.reason==="Incomplete")return!0;let t=Ne(e);if(t===null)return!1;switch(t.kind){case"timeout":case"malforme\
d":case"too-large":return!0;case"connection":case"proxy":return!1;case"status":return Zc(t.status??0);default:return t.kind}}
i(Tt,"isIsolable");function Zc(e){return e>=500&&e!==503||e===400||e===413||e===414}i(Zc,"isIsolableStatus");var At={maxAttempts:2};async function ei(e,t,n){let r={ids:e,found:new Map,suspects:new Set};await eu(r,t,n);let o={issues:[],
missing:[],failed:[]},s=e.filter(c=>!r.found.has(c)),a=[...r.found];return await hn(s.map(c=>ti(c,o,t,n))),await hn(a.map(
([c,u])=>nu(c,u,o,t,n))),o.failed.length===e.length&&await t.probe(n),ru(o)}i(ei,"fetchBatch");async function eu(e,t,n){
let{ids:r}=e,o=r;for(let s=1;o.length>0;s++){let a=e.found.size;if(await Wn(o,{},e,t,n),s>1&&e.found.size===a)return;o=r.
filter(c=>!e.found.has(c)&&!e.suspects.has(c))}}i(eu,"askUntilSettled");async function Wn(e,t,n,r,o){try{let s=await r.dialect.
bulk(e,r.query,t,o);r.circuit.succeeded(s.issues[0]?.id);let a=new Set(e);for(let c of s.issues){let u=a.has(c.id)?c.id:
c.key;a.has(u)&&n.found.set(u,c)}for(let c of s.errors.keys())a.has(c)&&!n.found.has(c)&&n.suspects.add(c)}catch(s){if(!(s instanceof
x)||!Tt(s))throw s;if(await r.circuit.failed(s,()=>tu(n,r),o),e.length===1){for(let c of e)n.suspects.add(c);return}let a=Math.
ceil(e.length/2);await Wn(e.slice(0,a),At,n,r,o),await Wn(e.slice(a),At,n,r,o)}}i(Wn,"askTogether");function tu({ids:e,found:t,
suspects:n},{upcoming:r}){return[...e.filter(o=>!t.has(o)&&!n.has(o)).slice(-1),...r()]}i(tu,"untried");async function ti(e,t,n,r){
let o;try{o=await n.dialect.one(e,n.query,{},r),n.circuit.succeeded(e)}catch(s){ri(s)?(n.circuit.succeeded(),t.missing.push(
e)):t.failed.push({id:e,failure:await zn(s,n,r)});return}try{await ni(o,t,n,r)}catch(s){t.failed.push({id:e,key:o.key,failure:await zn(
s,n,r)})}}i(ti,"settleAlone");async function nu(e,t,n,r,o){try{await ni(t,n,r,o)}catch(s){ri(s)?await ti(e,n,r,o):n.failed.
push({id:e,key:t.key,failure:await zn(s,r,o)})}}i(nu,"settle");async function ni(e,t,n,r){t.issues.push(await so(e,n.query.
lists,n.dialect.listPage,r))}i(ni,"complete");function ri(e){return e instanceof x&&e.failure.reason==="NotFound"}i(ri,"\
isNotFound");async function zn(e,t,n){if(!(e instanceof x))throw e;let{reason:r}=e.failure;if(r==="PermissionDenied"||r===
"NotFound"||r==="Incomplete")return e.failure;if(!Tt(e))throw e;return await t.circuit.failed(e,t.upcoming,n),e.failure}
i(zn,"failureOfOne");function ru(e){let t=new Map(e.issues.map(n=>[n.id,n]));return t.size===e.issues.length?e:{...e,issues:[
...t.values()]}}i(ru,"withoutRepeats");var Ot=class{static{i(this,"FetchWidth")}#e=4;#t=0;#n=Number.POSITIVE_INFINITY;get value(){return this.#e}taking(t,n){if(t===
0){this.#r(Math.max(4,Math.min(2*this.#e,n)));return}this.#t++,this.#n=Math.min(this.#n,t-1),this.#t>=this.#e&&this.#r(Math.
max(4,this.#e-this.#n))}#r(t){this.#e=t,this.#t=0,this.#n=Number.POSITIVE_INFINITY}};var ou=100,iu=["comments","worklogs","attachments"];async function*oi(e,t,n,r){let o=su(e),s=o.next(),a=new AbortController,
c=AbortSignal.any([r,a.signal]),{dialect:u,probe:l}=n,d=au(t),f={dialect:u,query:d,circuit:new It((y,b)=>u.one(y,d,At,b)),
upcoming:i(()=>s.done===!0?[]:s.value.slice(-1),"upcoming"),probe:l},p=new Et,h=new Ot;try{for(;;){for(;s.done!==!0&&p.size<
Math.min(h.value,n.concurrency());)p.add(ei(s.value,f,c)),s=o.next();if(p.size===0)return;if(h.taking(p.ready,n.concurrency()),
yield await p.next(),r.aborted)throw S(r)}}finally{a.abort(),await p.ended()}}i(oi,"fetchIssues");function*su(e){let t=[];
for(let n of e)t.push(n),!(t.length<ou)&&(yield t,t=[]);t.length>0&&(yield t)}i(su,"batchesOf");function au(e){let t=new Set(
e.include??iu),n=[...e.fields??["*all"]],r=[];return t.has("comments")?r.push("comment"):n.push("-comment"),t.has("workl\
ogs")?r.push("worklog"):n.push("-worklog"),t.has("attachments")||n.push("-attachment"),t.has("changelog")&&r.push("chang\
elog"),{fields:n,lists:r}}i(au,"issueQuery");function Yn(e,t){return Math.floor(t*Math.min(3e4,500*2**Math.min(e-1,30)))}i(Yn,"backoffMs");function Vn(e,t){let n=qn(
e.date)??t,r=e["retry-after"]?.trim()??"";if(/^\d+(\.\d+)?$/.test(r))return ii(Math.ceil(Number(r)*1e3));let o=qn(r)??cu(
e["x-ratelimit-reset"],n);return o===null?null:ii(o-n)}i(Vn,"askedWaitMs");function ii(e){return Math.min(Math.max(0,e),
316224e5)}i(ii,"asked");function cu(e,t){if(typeof e!="string")return null;let n=e.trim();if(!/^\d+$/.test(n))return qn(
n);let r=Number(n);return r<1e9?t+r*1e3:r*1e3}i(cu,"parseReset");function qn(e){if(e===void 0||e==="")return null;let t=Date.
parse(e);return Number.isNaN(t)?null:t}i(qn,"parseDate");import*as re from"node:tls";import{X509Certificate as uu}from"node:crypto";import{readFileSync as lu}from"node:fs";function Qn(e){let t=e.trim();if(!/^https?:\/\//i.test(t)||!URL.canParse(t))throw Xn("is not an http or https address. G\
ive it as in https://example.atlassian.net.");let n=new URL(t);if(n.username!==""||n.password!=="")throw Xn("holds a use\
r name or password. Give the e-mail address and the token as their own settings.");if(n.search!==""||n.hash!=="")throw Xn(
"holds a query or a fragment. Give only the address, as in https://example.atlassian.net.");let r=n.pathname.replace(/\/+$/,
"");return{origin:n.origin,contextPath:r,href:n.origin+r}}i(Qn,"parseBaseUrl");function Xn(e){return m("InvalidSpec",`Ji\
ra's base URL ${e}`)}i(Xn,"invalid");function si(e){let t=e.token.trim(),n=e.email?.trim()??"";if(t==="")throw m("Authen\
ticationFailed","The Jira token is empty. Set JIRA_PAT or the secret's key `pat`.");if(n!=="")return{kind:"basic",header:`\
Basic ${Buffer.from(`${n}:${t}`,"utf8").toString("base64")}`};if(!/^[\x21-\x7e]+$/.test(t))throw m("AuthenticationFailed",
"The Jira token holds characters that no token has. Copy it again, without quotes or line breaks.");return{kind:"bearer",
header:`Bearer ${t}`}}i(si,"authorizationOf");function Pt(e,t){let n;try{n=lu(e,"utf8")}catch(o){throw m("InvalidSpec",`\
The certificate file ${e} (${t}) cannot be read.`,o)}let r=n.match(du)??[];if(r.length===0||!r.every(fu))throw m("Invali\
dSpec",`The certificate file ${e} (${t}) does not hold certificates in PEM form.`);return n}i(Pt,"readCertificates");var du=/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g;
function fu(e){try{return new uu(e).raw.length>0}catch{return!1}}i(fu,"isCertificate");var ai=1e4;function ci(e,t,n,r){let o=mu(t.caFile,r),s={timeout:ai,...o===null?{}:{secureContext:o}};try{return new no.default(
{connections:n,pipelining:1,allowH2:!1,connectTimeout:ai,connect:s,requestTls:s,proxyTls:s,proxyTunnel:!1,...pu(e,r)})}catch(a){
throw m("InvalidSpec","The proxy named by HTTPS_PROXY or HTTP_PROXY is not a valid address.",yu(a))}}i(ci,"createDispatc\
her");function pu(e,t){let n=e.origin.startsWith("https:");return{httpProxy:n?"":t.http_proxy??t.HTTP_PROXY??"",httpsProxy:n?
t.https_proxy??t.HTTPS_PROXY??"":"",noProxy:t.no_proxy??t.NO_PROXY??""}}i(pu,"proxies");function mu(e,t){let n=t.SSL_CERT_FILE??
"",r=[];return e!==void 0&&e!==""&&r.push(Pt(e,"Jira's CA file")),n!==""&&r.push(Pt(n,"SSL_CERT_FILE")),r.length===0?null:
re.createSecureContext({ca:[...hu(t),...r]})}i(mu,"trustedContext");function hu(e){if(typeof re.getCACertificates=="func\
tion")return re.getCACertificates("default");let t=e.NODE_EXTRA_CA_CERTS??"";return t===""?re.rootCertificates:[...re.rootCertificates,
Pt(t,"NODE_EXTRA_CA_CERTS")]}i(hu,"defaultAuthorities");function yu(e){let t=e instanceof Error&&"code"in e?String(e.code):
"unknown";return new Error(`invalid proxy address (${t})`)}i(yu,"causeCode");import{promisify as Ct}from"node:util";import{brotliDecompress as gu,gunzip as ui,inflate as bu}from"node:zlib";var wu=3;async function li(e,t,n,r){if(r.aborted)throw S(r);let o=new AbortController,s=i(()=>o.abort(r.reason),"onAbort");
r.addEventListener("abort",s,{once:!0});let a=setTimeout(()=>o.abort(new L("timeout","the answer did not end in time")),
n.requestTimeoutMs*wu);try{let{statusCode:c,headers:u,body:l}=await e.request({...t,headersTimeout:n.requestTimeoutMs,bodyTimeout:n.
requestTimeoutMs,signal:o.signal}),d=await Su(l,n.maxResponseBytes);return{status:c,headers:u,body:await Ru(d,u,n.maxResponseBytes)}}catch(c){
throw r.aborted?S(r):Iu(o.signal.aborted?o.signal.reason:c)}finally{clearTimeout(a),r.removeEventListener("abort",s)}}i(
li,"exchange");async function Su(e,t){let n=[],r=0;for await(let o of e){if(r+=o.length,r>t)throw di(t);n.push(o)}return n.
length===1&&n[0]!==void 0?n[0]:Buffer.concat(n,r)}i(Su,"readBounded");var ku=new Map([["gzip",Ct(ui)],["x-gzip",Ct(ui)],
["deflate",Ct(bu)],["br",Ct(gu)]]);async function Ru(e,t,n){let r=t["content-encoding"]?.trim().toLowerCase()??"identity";
if(r==="identity"||r===""||e.length===0)return e;let o=ku.get(r);if(o===void 0)throw new L("malformed","the answer is co\
mpressed in an unknown way");try{return await o(e,{maxOutputLength:n,chunkSize:xu(e,r,n)})}catch(s){throw Zn(s)==="ERR_B\
UFFER_TOO_LARGE"?di(n):new L("malformed","the answer's compression is broken",{cause:s})}}i(Ru,"decompress");function xu(e,t,n){
let r=t.endsWith("gzip")&&e.length>=18?e.readUInt32LE(e.length-4)+1:262144;return Math.max(64,Math.min(r,n,e.length*64))}
i(xu,"outputSize");function di(e){return new L("too-large",`the answer is larger than ${Math.floor(e/1024)} KiB`)}i(di,"\
tooLarge");var Eu=new Set(["UND_ERR_HEADERS_TIMEOUT","UND_ERR_BODY_TIMEOUT","UND_ERR_CONNECT_TIMEOUT","ETIMEDOUT"]);function Iu(e){
if(e instanceof L)return e;let t=Tu(e);if(t!==null)return new L("proxy","the proxy refused",{status:t,cause:e});let n=Zn(
e),r=Eu.has(n)?"timeout":"connection";return new L(r,n===""?"the connection broke":n,{cause:e})}i(Iu,"problemOf");function Tu(e){
for(let t=e,n=0;t instanceof Error&&n<5;t=t.cause,n++){let r=/Proxy response \((\d{3})\)/.exec(t.message)?.[1];if(r!==void 0)
return Number(r)}return null}i(Tu,"tunnelStatus");function Zn(e){let t="";for(let n=e,r=0;n instanceof Error&&r<5;n=n.cause,
r++)n instanceof AggregateError&&t===""&&(t=Zn(n.errors[0])),"code"in n&&typeof n.code=="string"&&(t=n.code);return t}i(
Zn,"codeOf");var Au=8,vt=class{static{i(this,"Gate")}#e;#t;#n=[];#r;#o=0;#i=0;#s=0;#a=0;constructor(t,n){this.#e=Math.max(1,Math.floor(
t)),this.#r=Math.min(Au,this.#e),this.#t=n}get limit(){return this.#r}async run(t,n){await this.#c(n);try{return await this.#l(
n),await t(this.#a)}finally{this.#o--,this.#u()}}succeeded(){this.#i++,!(this.#r>=this.#e)&&(this.#a>0&&this.#i<this.#r||
(this.#i=0,this.#r++,this.#u()))}slowDown(t){this.#i=0,t===this.#a&&(this.#a++,this.#r=Math.max(1,Math.floor(this.#r/2)))}limitTo(t){
this.#e=Math.max(1,Math.floor(t)),this.#r=Math.min(this.#r,this.#e)}pause(t){let n=this.#t.now()+t;return n<=this.#s?!1:
(this.#s=n,!0)}async#c(t){if(t.aborted)throw S(t);if(this.#o<this.#r&&this.#n.length===0){this.#o++;return}await new Promise(
(n,r)=>{let o=i(()=>{this.#n.splice(this.#n.indexOf(s),1),r(S(t))},"onAbort"),s={admit:i(()=>{t.removeEventListener("abo\
rt",o),n()},"admit")};t.addEventListener("abort",o,{once:!0}),this.#n.push(s)})}#u(){for(;this.#o<this.#r;){let t=this.#n.
shift();if(t===void 0)return;this.#o++,t.admit()}}async#l(t){for(;;){let n=this.#s-this.#t.now();if(n<=0)return;await er(
n,this.#t,t)}}};async function er(e,t,n){if(n.aborted)throw S(n);try{await t.sleep(e,n)}catch(r){throw n.aborted?S(n):r}
if(n.aborted)throw S(n)}i(er,"pauseFor");var Ou=400;function mi(e,t){let{status:n,headers:r}=e,o=String(r["x-seraph-loginreason"]??"");if(o.includes("AUTHENTICAT\
ED_FAILED")&&n!==429)return Y(gi(n,t));if(n>=200&&n<300)return $u(e,t);if(n>=300&&n<400)return Y(Lu(e,t));if(n===429)return{
kind:"rate-limited",error:g("RateLimited",`Jira limits the rate of requests (429 for ${t.what}).`,j(n)),askedMs:Vn(r,t.nowMs)};
if(n>=500||n===408||n===425){let s=`Jira answered ${n} to ${t.what}${Oe(e,t)}.`;return{kind:"again",error:g("JiraUnavail\
able",s,j(n)),askedMs:r["retry-after"]===void 0?null:Vn(r,t.nowMs)}}if(n===404&&!t.isFirstContact&&!Fu(e)){let s=`${t.what}\
 was answered with 404, but not by Jira. A proxy or gateway before it may be at fault.`;return Pe(g("JiraUnavailable",s,
j(n)))}return Y(_u(e,t,o))}i(mi,"judgeAnswer");function hi(e,t){switch(e.kind){case"timeout":return Pe(g("JiraUnavailabl\
e",`${t.origin} did not answer ${t.what} in time.`,e));case"malformed":return Pe(g("MalformedResponse",`Jira's answer to\
 ${t.what} is broken: ${e.message}.`,e));case"too-large":return Y(m("MalformedResponse",`Jira's answer to ${t.what} is r\
efused: ${e.message}.`,e));case"proxy":return Pu(e,t);case"connection":case"status":return vu(e,t);default:return e.kind}}
i(hi,"judgeProblem");function Pu(e,t){let{status:n}=e;if(n===407)return Y(yi(e));let r=`The proxy answered ${n} instead \
of connecting to ${t.origin}. Check HTTPS_PROXY, NO_PROXY and what the proxy allows.`;return n!==null&&n<500?Y(m("JiraUn\
available",r,e)):Pe(g("JiraUnavailable",r,e))}i(Pu,"judgeProxy");var yi=i(e=>m("JiraUnavailable","The proxy wants other \
credentials (407). Check HTTPS_PROXY or HTTP_PROXY.",e),"proxyCredentials"),Cu=/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER|ERR_TLS_CERT/;
function vu(e,t){let n=e.message;if(Cu.test(n)){let s=`The TLS certificate of ${t.origin} is not trusted (${n}). Name it\
s certificate authority in Jira's CA file or in NODE_EXTRA_CA_CERTS.`;return Y(m("JiraUnavailable",s,e))}let r=`${t.origin}\
 cannot be reached (${n}). Check Jira's base URL, the network and the proxy settings.`,o=g("JiraUnavailable",r,e);return t.
isFirstContact&&n==="ENOTFOUND"?Y(o):Pe(o)}i(vu,"judgeConnection");function $u(e,t){let n=e.body.toString("utf8");if(String(
e.headers["content-type"]??"").includes("text/html")||/^\s*</.test(n.slice(0,200))){let o=`${t.what} was answered with a\
 web page instead of JSON. Check Jira's base URL and its context path, and whether a login page or a proxy stands before\
 it.`;return fi(o,t)}try{return{kind:"accepted",value:JSON.parse(n)}}catch{return fi(`Jira's answer to ${t.what} is not \
valid JSON; it may have been cut on the way.`,t)}}i($u,"judgeBody");function fi(e,t){let n=new L("malformed","no JSON",{
status:200});return t.isFirstContact?Y(m("MalformedResponse",e,n)):Pe(g("MalformedResponse",e,n))}i(fi,"brokenBody");function _u(e,t,n){
let{status:r,headers:o}=e,{what:s}=t,a=String(o["x-authentication-denied-reason"]??"");if(n.includes("AUTHENTICATION_DEN\
IED")||a.includes("CAPTCHA")){let c=`Jira asks this account for a CAPTCHA after failed logins (${r} for ${s}). Log in on\
ce in a browser, then check the token.`;return m(r===401?"AuthenticationFailed":"PermissionDenied",c,j(r))}switch(r){case 400:
return m("InvalidQuery",`Jira refused ${s} (400)${Oe(e,t)}.`,j(r));case 401:return gi(r,t);case 403:return m("Permission\
Denied",`The Jira account may not do this (403 for ${s})${Oe(e,t)}.`,j(r));case 404:{let c=t.isFirstContact?" Check Jira\
's base URL and its context path.":"";return m("NotFound",`Jira has nothing at ${s} (404)${Oe(e,t)}.${c}`,j(r))}case 407:
return yi(j(r));case 410:return m("NotFound",`Jira has removed ${s} (410)${Oe(e,t)}. A newer jirasync may know its repla\
cement.`,j(r));default:return m("JiraUnavailable",`Jira refused ${s} (${r})${Oe(e,t)}.`,j(r))}}i(_u,"clientError");function gi(e,t){
let n=t.auth==="basic"?"Check the e-mail address and the API token, and whether the token has expired.":"Check the perso\
nal access token and its expiry; Jira Cloud wants the e-mail address of the token's account as well.";return m("Authenti\
cationFailed",`Jira refused the credentials (${e} for ${t.what}). ${n}`,j(e))}i(gi,"loginRefused");function Lu(e,t){let n=e.
headers.location??"",r=t.origin+t.path,o=URL.canParse(n,r)?new URL(n,r):null,s=j(e.status);if(o===null)return m("NotFoun\
d",`${t.what} was answered with a redirect to nowhere (${e.status}). Check Jira's base URL.`,s);let a=gn(o.origin+o.pathname,
200,t.redactor);if(/\b(?:login|signin|sso|saml2?|oauth2?|auth)\b/i.test(o.hostname+o.pathname)){let d=`${t.what} was sen\
t to a login page, ${a}. Give a token that this Jira accepts for its REST API, and an address that reaches it without si\
ngle sign-on.`;return m("AuthenticationFailed",d,s)}let c=t.path.indexOf("/rest/api/"),u=t.path.slice(Math.max(c,0)),l=o.
pathname.endsWith(u)?a.slice(0,-u.length):o.origin;return m("NotFound",`${t.what} was redirected to ${a}. Use ${l} as Ji\
ra's base URL.`,s)}i(Lu,"redirected");function Oe(e,{redactor:t}){let n=bi(e);if(n===null)return"";let r=[];if("errorMes\
sages"in n&&Array.isArray(n.errorMessages)&&r.push(...n.errorMessages.filter(pi)),"errors"in n&&typeof n.errors=="object"&&
n.errors!==null)for(let[s,a]of Object.entries(n.errors))pi(a)&&r.push(`${s}: ${a}`);"message"in n&&typeof n.message=="st\
ring"&&r.push(n.message);let o=gn(r.join(" "),Ou,t).replace(/\.+$/,"");return o===""?"":`: ${o}`}i(Oe,"jiraText");function pi(e){
return typeof e=="string"}i(pi,"isText");function Fu(e){return bi(e)!==null}i(Fu,"isJson");function bi(e){try{let t=JSON.
parse(e.body.toString("utf8"));return typeof t=="object"?t:null}catch{return null}}i(bi,"jsonObject");function j(e){return new L(
"status",`HTTP ${e}`,{status:e})}i(j,"problem");function Y(e){return{kind:"refused",error:e}}i(Y,"refuse");function Pe(e){
return{kind:"again",error:e,askedMs:null}}i(Pe,"again");var Ce={concurrency:16,requestTimeoutMs:6e4,maxResponseBytes:64*1024*1024,maxAttempts:6,maxRateLimitWaitMs:6e5},Du=3,Nu=1e3,
$t=class{static{i(this,"Transport")}base;authorization;#e;#t;#n;#r;#o;#i=0;constructor(t,n){let r=t.concurrency??Ce.concurrency;
this.base=Qn(t.baseUrl),this.authorization=si(t),this.#e=t,this.#t=n,this.#n=new vt(r,n),this.#r=ci(this.base,t,r,n.env),
this.#o=n.traffic?.join(this.#u,this.#n)??(()=>{})}get redactor(){return this.#t.redactor}get requests(){return this.#i}get concurrency(){
return this.#n.limit}async[Symbol.asyncDispose](){this.#o(),await this.#r.destroy()}async ask(t,n,r={}){let o="",s=this.#s(
r,n,a=>{o=this.#f(a)});try{return await t(s)}catch(a){throw io(a,o)}}#s(t,n,r){return{sendRequest:i(async o=>{let s=o.method??
"GET";if(s!=="GET"&&s!=="POST")throw new Error(`jirasync only reads from Jira, ${s} is refused`);let a={path:o.url,method:s,
...o.searchParams===void 0?{}:{query:o.searchParams},...o.body===void 0?{}:{body:o.body}};return r(a),(await this.send(a,
t,n)).value},"sendRequest")}}async send(t,n,r){let o=n.maxAttempts??this.#e.maxAttempts??Ce.maxAttempts,s=0,a=0,c=0,u=0;
for(;;){let{verdict:l,serverDateMs:d}=await this.#a(t,n,r);switch(l.kind){case"accepted":return{value:l.value,serverDateMs:d};case"\
refused":throw l.error;case"rate-limited":c++,u+=this.#l(l,c,u);break;case"again":{if(s++,Ne(l.error)?.kind==="timeout"&&
a++,s>=o||a>=Du)throw l.error;await this.#p(l,s,o,r);break}default:return l}}}#a(t,n,r){return this.#n.run(async o=>{this.#i++;
let s=this.#h(t,n),a=performance.now();try{let c=await li(this.#r,this.#y(t),this.#m(),r);this.#c(c.status,a);let u=mi(c,
s);u.kind==="accepted"&&this.#n.succeeded(),(u.kind==="rate-limited"||c.status===503)&&this.#n.slowDown(o);let l=Date.parse(
c.headers.date??"");return{verdict:u,serverDateMs:Number.isNaN(l)?null:l}}catch(c){if(!(c instanceof L))throw c;return this.#c(
0,a),{verdict:hi(c,s),serverDateMs:null}}},r)}#c(t,n){let r=(performance.now()-n)/1e3;this.#t.onRequest?.({host:this.#u,
status:t,seconds:r})}get#u(){return new URL(this.base.origin).host}#l(t,n,r){let{askedMs:o}=t,s=this.#e.maxRateLimitWaitMs??
Ce.maxRateLimitWaitMs,a=Yn(n,this.#t.random()),c=o!==null&&o>0?o+Math.min(a,1e3):Math.max(a,250);if(r+c>s){let u=Math.ceil(
c/1e3),l=`Jira limits the rate of requests and asks to wait ${u} s, longer than the sync waits at once. It can be run ag\
ain after that.`;throw g("RateLimited",l,t.error.failure.cause,u)}return this.#n.pause(c)&&(this.#t.traffic?.onPause(this.#u,
c),this.#d("rate-limit",c,"Jira limits the rate of requests")),c}async#p(t,n,r,o){let s=Yn(n,this.#t.random()),a=Math.min(
t.askedMs??0,this.#e.maxRateLimitWaitMs??Ce.maxRateLimitWaitMs),c=Math.max(s,a);this.#d("retry",c,`${t.error.failure.message}\
 Try ${n+1} of ${r}`),await er(c,this.#t,o)}#d(t,n,r){n>=Nu&&this.#t.onWait?.({kind:t,seconds:Math.round(n/1e3),message:r})}#m(){
return{requestTimeoutMs:this.#e.requestTimeoutMs??Ce.requestTimeoutMs,maxResponseBytes:this.#e.maxResponseBytes??Ce.maxResponseBytes}}#f({
method:t="GET",path:n}){return`${t} ${this.base.href}${n}`}#h(t,n){return{what:this.#f(t),origin:this.base.origin,path:this.
base.contextPath+t.path,auth:this.authorization.kind,isFirstContact:n.isFirstContact??!1,nowMs:this.#t.now(),redactor:this.
redactor}}#y(t){let n=t.body===void 0?null:JSON.stringify(t.body);return{origin:this.base.origin,path:this.base.contextPath+
t.path+Mu(t.query??{}),method:t.method??"GET",headers:{accept:"application/json","accept-encoding":"gzip",authorization:this.
authorization.header,"user-agent":"jirasync",...n===null?{}:{"content-type":"application/json"}},body:n}}};function Mu(e){
let t=new URLSearchParams;for(let[r,o]of Object.entries(e))o!=null&&t.set(r,Array.isArray(o)?o.join(","):String(o));let n=t.
toString();return n===""?"":`?${n}`}i(Mu,"queryString");var ju="/rest/api/2/serverInfo";async function tr(e,t,n){let r=new $t(e,t);try{let o=await wi(r,{isFirstContact:!0},n);return Uu(
r,o),Ju(r,await Bu(r,o),o)}catch(o){throw await r[Symbol.asyncDispose](),o}}i(tr,"connectJira");function Ju(e,t,n){let r=Hu(
s=>t.fields(s)),o=i(async s=>{await wi(e,{},s)},"probe");return{deployment:t.deployment,browseUrl:Gu(e,n),serverTime:new Date(
n.serverTimeMs),get requests(){return e.requests},async fieldNames(s){return new Map((await r(s)).map(({id:a,name:c})=>[
a,c]))},async epicLinkField(s){return t.deployment==="cloud"?void 0:tt(await r(s))},async epicClause(s,a){let c=t.deployment===
"cloud"?[]:await r(a);return t.epicClause(s,c,a)},count:i((s,a)=>t.count(Z(s),a),"count"),list:i((s,a,c)=>t.list(s,a,c),
"list"),fetch:i((s,a,c)=>oi(s,a,{dialect:t,probe:o,concurrency:i(()=>e.concurrency,"concurrency")},c),"fetch"),[Symbol.asyncDispose]:()=>e[Symbol.
asyncDispose]()}}i(Ju,"jiraOf");async function wi(e,t,n){let{value:r,serverDateMs:o}=await e.send({path:ju},t,n),s=r;if(!le(
s)||typeof s.version!="string")throw m("NotFound",`${e.base.href} answers, but not as Jira does. Check Jira's base URL a\
nd its context path.`);let a=de(s.serverTime)??o;if(a===null)throw m("MalformedResponse",`${e.base.href} does not tell i\
ts time, which the sync needs to know what has changed.`);return{deployment:s.deploymentType==="Cloud"?"cloud":"datacent\
er",serverTimeMs:a,baseUrl:typeof s.baseUrl=="string"?s.baseUrl:null}}i(wi,"readServerInfo");async function Bu(e,t){if(t.
deployment==="datacenter")return Zo(e);let{cloudDialect:n}=await import("./cloud-3T5ADC3F.js");return n(e)}i(Bu,"d\
ialectOf");function Uu(e,t){let n=/\.(?:atlassian\.net|jira\.com)$/i.test(new URL(e.base.origin).hostname);if(!(t.deployment!==
"cloud"||e.authorization.kind!=="bearer"||!n))throw m("AuthenticationFailed","Jira Cloud takes an API token only togethe\
r with its account's e-mail address. Set JIRA_EMAIL or the secret's key `email`.")}i(Uu,"refuseBearerOnCloudSite");function Gu(e,t){
return!(new URL(e.base.origin).hostname==="api.atlassian.com")||t.baseUrl===null||!/^https:\/\/[\w.-]+\/?$/.test(t.baseUrl)?
e.base.href:t.baseUrl.replace(/\/$/,"")}i(Gu,"browseUrlOf");function Hu(e){let t=null;return async n=>{let r=t??e(n);t=r;
try{return await r}catch(o){throw t===r&&(t=null),o}}}i(Hu,"once");var ve=class{static{i(this,"IssueList")}#e=[];#t=0;get length(){return this.#t}add({id:t,key:n}){let[r,o]=[Buffer.byteLength(
t),Buffer.byteLength(n)],s=this.#n(8+r+o),{bytes:a}=s;a.writeUInt32LE(r,s.used),a.writeUInt32LE(o,s.used+4),s.used+=8,s.
used+=a.write(t,s.used),s.used+=a.write(n,s.used),this.#t++}*[Symbol.iterator](){for(let{bytes:t,used:n}of this.#e)for(let r=0;r<
n;){let o=r+8,s=o+t.readUInt32LE(r),a=s+t.readUInt32LE(r+4);yield{id:t.toString("utf8",o,s),key:t.toString("utf8",s,a)},
r=a}}*ids(){for(let{id:t}of this)yield t}*keys(){for(let{key:t}of this)yield t}#n(t){let n=this.#e.at(-1);if(n!==void 0&&
n.used+t<=n.bytes.length)return n;let r={bytes:Buffer.allocUnsafeSlow(Math.max(262144,t)),used:0};return this.#e.push(r),
r}};import{createHash as Ku}from"node:crypto";var Wu=100;function Si(e){let t=[...Ri(e)].map(([n,r])=>[n,xi(r)]);return{issues:e.size,digests:Object.fromEntries(t)}}i(
Si,"toLookBack");function ki(e,{digests:t}){let n=new Set;for(let[r,o]of Ri(e))t[r]===xi(o)&&n.add(r);return new Map([...e].
filter(([r])=>n.has(nr(r))))}i(ki,"recordedOf");function Ri(e){let t=new Map;for(let[n,r]of e){let o=`${n} ${r}`,s=t.get(
nr(n));s===void 0?t.set(nr(n),[o]):s.push(o)}return t}i(Ri,"buckets");function nr(e){return H(e)%Wu}i(nr,"bucketOf");function xi(e){
return Ku("sha256").update(e.sort().join(`
`)).digest("hex").slice(0,16)}i(xi,"digestOf");function Ei({target:e},t){return e.projectKey!==void 0?{kind:"project",project:e.projectKey}:{kind:"keys",keys:new Set(rt(
t?.owned??{}))}}i(Ei,"ownershipOf");function _t(e,t){switch(e.kind){case"project":return C(t)===e.project;case"keys":return e.
keys.has(t);default:return e}}i(_t,"owns");function Lt(e,t){return e.kind==="project"&&C(t)!==e.project&&R(t)===null}i(Lt,
"isStranger");async function Ii(e,t){if(e.query===null){let n=new ve;for(let r of new Set(e.job.spec.target.issueKeys))n.add({id:r,key:r});
return{issues:n,strangers:[],known:new Map,isComplete:!0}}if(e.mode.kind==="changes"){let n=ue(e.query,ln(e.mode.sinceMs)),
r=await Ti(n,e,t),o=await zu(n,r.issues.length,e,t);return{...r,issues:qu(r.issues,o),known:o,isComplete:!1}}return{...await rr(
e.query,e,t),known:new Map,isComplete:!0}}i(Ii,"discoverIssues");async function zu(e,t,{state:n,jira:r},o){let s=n?.lookBack;
if(s===void 0||t===0||t>2*s.issues)return new Map;let a=new Map;for(let{key:c,updatedMs:u}of await r.list(e,o,{withUpdated:!0}))
R(c)===null&&u!==void 0&&a.set(c,u);return ki(a,s)}i(zu,"knownVersions");function qu(e,t){if(t.size===0)return e;let n=new ve;
for(let r of e)t.has(r.key)||n.add(r);return n}i(qu,"without");async function rr(e,t,n){let r=await Ti(e,t,n),[o]=r.strangers;
if(r.issues.length>0||o===void 0)return r;throw g("Incomplete",`All issues that Jira lists for ${W(t.job.spec.target)} h\
ave keys of another project, such as ${JSON.stringify(o)}. Nothing was written. If the project's key was changed in Jira\
, use the new one.`)}i(rr,"listAll");async function Ti(e,{ownership:t,jira:n},r){let o=new ve,s=[];for(let a of await n.
list(e,r))Lt(t,a.key)?s.push(a.key):o.add(a);return{issues:o,strangers:s}}i(Ti,"list");async function*or(e,t,n,r){let o=new Set;for(let s of n)R(s)===null&&o.add(Yu(t,C(s)));if(!(e.head===null||o.size===0))for await(let{
path:s,oid:a}of e.listFiles([...o].sort(),r)){let c=fe(s,t);c!==null&&(yield{key:c,oid:a})}}i(or,"listMirrored");async function pe(e,t,n,r){
let o=new Map;for await(let{key:s,oid:a}of or(e,t,n,r))o.set(s,a);return o}i(pe,"mirroredIssues");function Yu(e,t){return`${Ge(
e)}/${t}`}i(Yu,"projectFolder");function Ge({root:e}){return e===""?"projects":`${e}/projects`}i(Ge,"projectsFolder");function Ai(e,t){
return v("A-1",e)===v("A-1",t)}i(Ai,"samePlace");function Oi({incremental:e,force:t,state:n,configHash:r}){return e?t?{kind:"full",why:"--force was given"}:n===null?{kind:"\
full",why:"there is no state of an earlier run"}:n.configHash!==r?{kind:"full",why:"the configuration changed since the \
last run"}:n.watermark===null?{kind:"full",why:"no earlier run was complete"}:{kind:"changes",sinceMs:Date.parse(n.watermark)-
9e5}:{kind:"full",why:"all issues were asked for"}}i(Oi,"chooseMode");var Vu={cloud:5e3,datacenter:1e3};function Pi({census:e},t){
return e!==null&&e.issues<Vu[t]}i(Pi,"isListedAtOnce");function Ci({state:e,createdIssues:t,countedIssues:n,now:r}){return e.
census===null||e.pending.length>0?!0:n!==e.census.issues+t||ir(e,r)}i(Ci,"needsCensus");function ir({census:e},t){return e!==
null&&t.getTime()-Date.parse(e.at)>6048e5}i(ir,"isCensusDue");var Ft=class{static{i(this,"FetchedIssues")}#e=new Map;#t={created:0,updated:0,unchanged:0};get size(){let{created:t,updated:n,
unchanged:r}=this.#t;return t+n+r}count(t){return this.#t[t]}add(t,n,r=""){let o=C(t),s=this.#e.get(o);s===void 0&&(s=new sr(
o),this.#e.set(o,s)),s.add(H(t),n,r),this.#t[n]++}has(t){return this.#r(t)!==void 0}writtenOid(t){return this.#r(t)?.writtenOid(
H(t))}*keys(){for(let t of this.#e.values())yield*t.keys()}sortedKeys(t){return this.#n().flatMap(n=>[...n.sortedKeys(t)])}*written(){
for(let t of this.#n())yield*t.written()}#n(){return[...this.#e.values()].sort((t,n)=>t.project<n.project?-1:1)}#r(t){let n=this.#e.
get(C(t)),r=H(t);return n?.keyOf(r)===t&&n.has(r)?n:void 0}},$e=-1,Xu=16,sr=class{static{i(this,"ProjectIssues")}project;#e=new Map;#t=0;#n=new Uint8Array(
0);#r=Buffer.alloc(0);#o=0;constructor(t){this.project=t}add(t,n,r){if(n==="unchanged"){this.#e.set(t,$e);return}this.#o=
r.length/2,this.#c(),this.#n[this.#t]=n==="updated"?1:0,this.#r.write(r,this.#t*this.#o,"hex"),this.#e.set(t,this.#t++)}has(t){
return this.#e.has(t)}keyOf(t){return`${this.project}-${t}`}writtenOid(t){let n=this.#e.get(t)??$e;return n===$e?void 0:
this.#s(n)}*keys(){for(let t of this.#e.keys())yield this.keyOf(t)}*sortedKeys(t){for(let n of this.#a(r=>this.#i(r)===t))
yield this.keyOf(n)}*written(){for(let t of this.#a(n=>n!==$e)){let n=this.#e.get(t)??$e;yield{key:this.keyOf(t),oid:this.#s(
n)}}}#i(t){return t===$e?"unchanged":this.#n[t]===1?"updated":"created"}#s(t){return this.#r.toString("hex",t*this.#o,(t+
1)*this.#o)}#a(t){let n=new Float64Array(this.#e.size),r=0;for(let[o,s]of this.#e)t(s)&&(n[r++]=o);return n.subarray(0,r).
sort()}#c(){if(this.#t<this.#n.length)return;let t=Math.max(Xu,this.#t*2),[n,r]=[new Uint8Array(t),Buffer.alloc(t*this.#o)];
n.set(this.#n),r.set(this.#r),this.#n=n,this.#r=r}};function He({type:e,source:t,target:n}){return[e,t,n].join("/")}i(He,"encodeRelationship");function me(e){let[t="",n="",
r=""]=e.split("/");return{type:t,source:n,target:r}}i(me,"decodeRelationship");function vi(e,t,n){if(n.has(He(e)))return!1;
let{source:r,target:o}=e;return[r,o].some(s=>t.has(s)&&je(s,e))}i(vi,"isStale");function $i(){return{fetched:new Ft,relationships:new Set,versions:new Map,failed:[],missing:new Set,moved:new Set,neighbours:new Set,
parents:new Set}}i($i,"noIssues");async function _e(e,t,n,r){let o;for await(let s of n.jira.fetch(e,n.fetchOptions,r)){
o??=await n.documentOptions(r);let a=Nt(t);for(let c=s.issues.pop();c!==void 0;c=s.issues.pop())await Qu(c,t,o,n);for(let c of s.
failed)t.failed.push(c);for(let c of s.missing)t.missing.add(c);ar(a,t,n)}}i(_e,"syncIssues");async function Qu(e,t,n,r){
let{id:o,key:s}=e;if(t.fetched.has(s)||r.isStranger(s))return;let a=nl(e,n);if(a instanceof x){t.failed.push({id:o,key:s,
failure:a.failure});return}Zu(e,t,r);let c=Pn(e,n);if(r.withRelationships)for(let d of c)t.relationships.add(He(d));let u=r.
mirrored.get(s);if(u!==void 0&&u===r.blobId(a)){t.fetched.add(s,"unchanged");return}let l=u===void 0?"created":"updated";
t.fetched.add(s,l,await r.write(s,a,l)),r.followsNeighbours&&el(e,l,c,t,r)}i(Qu,"syncIssue");function Zu({key:e,fields:t},{
versions:n},{versionsSinceMs:r}){let o=de(t.updated);o!==null&&o>=r&&n.set(e,o)}i(Zu,"noteVersion");function el({key:e,fields:t},n,r,o,{
jira:s}){for(let c of r){let u=c.source===e?c.target:c.source;je(u,c)&&o.neighbours.add(u)}(s.deployment==="cloud"?tl(t.
issuetype):n==="created")&&o.parents.add(e)}i(el,"noteNeighbours");function tl(e){return typeof e!="object"||e===null||!("\
hierarchyLevel"in e)?!0:typeof e.hierarchyLevel!="number"||e.hierarchyLevel>0}i(tl,"isAboveStandard");function nl(e,t){try{
return te(e.key),Gn(e,t)}catch(n){if(n instanceof x)return n;throw n}}i(nl,"tryRender");function Dt({failed:e},t){let n=new Map(
e.flatMap(({id:r,key:o},s)=>o===void 0?[[r,s]]:[]));if(n.size!==0)for(let{id:r,key:o}of t){let s=n.get(r),a=s===void 0?void 0:
e[s];s!==void 0&&a!==void 0&&(e[s]={...a,key:o})}}i(Dt,"nameFailed");function Nt({fetched:e,failed:t}){let[n,r]=[e.count(
"created"),e.count("updated")];return{created:n,updated:r,fetched:e.size,failed:t.length}}i(Nt,"tally");function ar(e,t,{
emit:n,now:r}){let o=Nt(t),s=o.created-e.created,a=o.updated-e.updated,c=o.fetched-e.fetched-s-a,u=o.failed-e.failed;s+a+
c+u!==0&&n({kind:"processed",at:r(),created:s,updated:a,unchanged:c,failed:u})}i(ar,"reportProgress");async function Li(e,t,n,r,o){let{state:s,query:a,jira:c}=e,u=c.serverTime;if(t.isComplete||s===null||a===null){let{unfetched:k,
issues:A}=rl(t,n);return await _i(e,A,o),{unfetched:k,record:{at:u.toISOString(),issues:A},isRenewal:!1}}let l=Pi(s,c.deployment)?
null:await c.count(a,o),d=l!==null&&ir(s,u),f=n.fetched.count("created");if(l!==null&&!Ci({state:s,createdIssues:f,countedIssues:l,
now:u})&&t.strangers.length===0)return{unfetched:null,record:{at:s.census?.at??u.toISOString(),issues:l},isRenewal:d};let h=await rr(
a,e,o);await ol(h.issues,e,t,n,r,o);let y=new Set;for(let{id:k,key:A}of h.issues)n.missing.has(k)||y.add(A);return await _i(
e,y.size,o),{unfetched:new Set([...y].filter(k=>!n.fetched.has(k))),record:{at:u.toISOString(),issues:l??y.size},isRenewal:d}}
i(Li,"takeCensus");function rl({issues:e},t){let n=new Set(t.failed.map(({id:s})=>s)),r=new Set,o=0;for(let{id:s,key:a}of e)
t.fetched.has(a)?o++:n.has(s)&&r.add(a);return{unfetched:r,issues:o+r.size}}i(rl,"stillThere");async function ol(e,{state:t,
place:n,destination:r},o,s,a,c){let u=await pe(r.base,n,e.keys(),c),l=new Set((t?.pending??[]).flatMap(({id:p,key:h})=>[
p,h??p])),d=new Set(s.failed.map(({id:p})=>p)),f=[];for(let{id:p,key:h}of e)s.fetched.has(h)||d.has(p)||(l.has(p)||l.has(
h)||!u.has(h))&&f.push(p);a.emit({kind:"discovered",at:a.now(),total:o.issues.length+f.length}),await _e(f,s,{...a,mirrored:u},
c),Dt(s,e)}i(ol,"syncUnseen");async function _i(e,t,n){let{ownership:r,destination:o}=e,{spec:s,force:a}=e.job;if(t>0||a||
!e.prunes)return;let c=0;if(r.kind==="keys")c=r.keys.size;else for(let u of e.previousPlace===null?[e.place]:[e.place,e.
previousPlace])c+=(await pe(o.base,u,[`${r.project}-1`],n)).size;if(c!==0)throw m("Incomplete",`Jira lists no issue for ${W(
s.target)}, but ${c} are mirrored. Nothing was deleted. Check that the Jira account may still browse them; if they are r\
eally gone, run once with --force.`)}i(_i,"assertNotEmptied");async function Fi(e,t){let n=new AbortController,r=AbortSignal.any([t,n.signal]),o=e.connectJira(r),s=e.openDestination(
r);try{let[a,c]=await Promise.all([o,s]);return{jira:a,destination:c,async[Symbol.asyncDispose](){await Promise.allSettled(
[a[Symbol.asyncDispose](),c[Symbol.asyncDispose]()])}}}catch(a){n.abort(a);for(let c of await Promise.allSettled([o,s]))
c.status==="fulfilled"&&await c.value[Symbol.asyncDispose]();throw a}}i(Fi,"connect");var cr=100;async function Di(e,t,n){let{job:r,jira:o,ownership:s}=e;if(s.kind!=="project"||r.force||t.length===0)return;
let[a]=await il(cl(t),o,n);if(a!==void 0)throw g("Incomplete",`Jira's search leaves out ${t.length} mirrored issues of ${W(
r.spec.target)}, but Jira ${a}. Nothing was deleted. The search index may be behind, or being rebuilt: run the sync agai\
n later, and if it lasts have Jira's administrator re-index the project. If these issues are really to go, run once with\
 --force.`)}i(Di,"assertNotInProject");async function il(e,t,n){let r=new Set(e),o=[],s={fields:["created","archiveddate",
"archivedby"],include:[]};for await(let{issues:a,failed:c}of t.fetch(e,s,n)){for(let u of a)r.has(u.key)&&!sl(u)&&o.push(
`has ${u.key}`);for(let u of c)al(u)||o.push(`cannot tell of ${u.id}`)}return o}i(il,"stillPresent");function sl({fields:e}){
return[e.archiveddate,e.archivedby].some(t=>t!=null)}i(sl,"isArchived");function al({failure:e}){return e.reason==="Perm\
issionDenied"}i(al,"isHidden");function cl(e){return e.length<=cr?e:e.filter((t,n)=>{let r=Math.floor(n*cr/e.length);return Math.
floor((n+1)*cr/e.length)>r})}i(cl,"evenly");async function Ni(e,{unfetched:t},n,r){if(t===null||!e.prunes)return n.moved;let o=new Set;for(let s of e.previousPlace===
null?[e.place]:[e.place,e.previousPlace]){let a=e.ownership.kind==="keys"?e.ownership.keys:[`${e.ownership.project}-1`];
for await(let{key:c}of or(e.destination.base,s,a,r))_t(e.ownership,c)&&!t.has(c)&&!n.fetched.has(c)&&o.add(c)}return await Di(
e,[...o],r),new Set([...n.moved,...o])}i(Ni,"goneIssues");async function Mi(e,{place:t,destination:n},r){let o=new Set;if(e.
size===0)return o;for await(let{path:s}of n.base.listFiles([Ge(t)],r)){let a=Te(s,t);a!==null&&(e.has(a.source)&&o.add(a.
target),e.has(a.target)&&o.add(a.source))}return o}i(Mi,"relatedIssues");var ur=6;function Bi(e,t,n){if(e===null)return"its content differs";let r=ji(e,n),o=ji(t,n),s=[...new Set([...r.keys(),...o.
keys()])].filter(u=>r.get(u)!==o.get(u));if(s.length===0)return"its text differs";let a=s.slice(0,ur);s.length>ur&&a.push(
`${s.length-ur} more`);let c=a.pop();return a.length===0?`${c} differs`:`${a.join(", ")} and ${c} differ`}i(Bi,"explainU\
pdate");function ji(e,t){let n=new Map;for(let[r,o]of Ji(ul(e,t)))if(r!=="fields"&&r!=="customFields")n.set(r,JSON.stringify(
o));else for(let[s,a]of Ji(o))n.set(s,JSON.stringify(a));return n}i(ji,"parts");function Ji(e){return typeof e=="object"&&
e!==null?Object.entries(e):[]}i(Ji,"entries");function ul(e,t){try{return En(e,t)}catch{return null}}i(ul,"tryParse");var ll=50;async function Ui(e,t,n,r){let{jira:o,destination:s}=e,{spec:a,dryRun:c}=e.job,u=t.issues.keys(),l=e.ownership.
kind==="keys"?[...u,...e.ownership.keys]:u,d=await pe(s.base,e.place,l,r),f=new Map;return{jira:o,fetchOptions:a.include===
void 0?{}:{include:a.include},documentOptions:i(h=>dl(a,o,h),"documentOptions"),withRelationships:a.destination.relationships===
"symlinks",followsNeighbours:!t.isComplete,versionsSinceMs:e.mode.kind==="changes"?e.mode.sinceMs:o.serverTime.getTime()-
9e5,isStranger:i(h=>Lt(e.ownership,h),"isStranger"),isKeyList:e.query===null,mustExist:!e.prunes,mirrored:d,blobId:i(h=>s.
blobId(h),"blobId"),write:c?p:(h,y)=>s.writeBlob(y,r),explanations:f,emit:n.emit,now:n.now};async function p(h,y,b){if(b===
"updated"&&f.size<ll){let k=await s.base.readFile(v(h,e.place),r);f.set(h,Bi(k,y,e.place.format))}return s.blobId(y)}}i(
Ui,"issueContext");async function dl(e,t,n){let r=await t.epicLinkField(n),o=await t.fieldNames(n);return fl(e.fields??[],
o),{format:e.destination.format,layout:e.destination.layout,fieldNames:o,browseUrl:t.browseUrl,...e.fields===void 0?{}:{
customFields:e.fields},...e.include===void 0?{}:{include:e.include},...r===void 0?{}:{epicLinkField:r}}}i(dl,"documentOp\
tions");function fl(e,t){let[n]=xn(e,t);if(n===void 0)return;let r=Lr(n,[...t.values()]),o=r===void 0?"":` Did you mean ${JSON.
stringify(r)}?`;throw m("InvalidSpec",`This Jira has no custom field ${JSON.stringify(n)} (spec.fields).${o} Give its na\
me as Jira shows it, or its id, as in "customfield_10016".`)}i(fl,"assertFieldsExist");async function Gi(e,t,n,r){if(!n.isKeyList)return;let o=new Set(t.failed.flatMap(({id:a,key:c})=>[a,c??a])),s=Nt(t);for(let a of e.
issues.keys())t.fetched.has(a)||o.has(a)||(t.missing.has(a)||await pl(a,t,n,r),n.mustExist&&t.missing.has(a)&&t.failed.push(
{id:a,key:a,failure:hl(a)}));ar(s,t,n)}i(Gi,"settleKeyList");async function pl(e,t,{jira:n},r){for await(let{issues:o,missing:s,
failed:a}of n.fetch([e],{},r)){if(o.some(c=>c.key===e))throw ml(e);o.length>0&&t.moved.add(e);for(let c of s)t.missing.add(
c);for(let c of a)t.failed.push(c)}}i(pl,"settleAlone");function ml(e){return g("Incomplete",`Jira left out ${e} when it\
 was asked for it. Nothing was written; run the sync again.`)}i(ml,"unaccounted");function hl(e){return{reason:"NotFound",
message:`Jira has no issue ${e}, or this account may not see it. Check the key and the account's permissions.`,retryable:!1}}
i(hl,"notFound");var Hi=500;async function Ki(e,t,n,r,o){let s=new Set(n.failed.flatMap(({id:p,key:h})=>[p,h??p])),a=i(p=>n.fetched.has(p)||
s.has(p)||t.has(p),"isSettled"),u=[...await Mi(t,e,o),...n.neighbours].filter(p=>_t(e.ownership,p));for(let p of await yl(
n.parents,e,o))u.push(p);let l=await pe(e.destination.base,e.place,u,o),d=[...new Set(u)].filter(p=>l.has(p)&&!a(p));if(d.
length===0)return;let f=n.fetched.size+n.failed.length+d.length;r.emit({kind:"discovered",at:r.now(),total:f}),await _e(
d,n,{...r,mirrored:l,followsNeighbours:!1},o)}i(Ki,"refreshNeighbours");async function yl(e,{query:t,jira:n},r){if(e.size===
0||t===null)return[];let o=await n.epicLinkField(r),s=o===void 0?"parent":`cf[${o.replace("customfield_","")}]`;if(n.deployment===
"datacenter"&&o===void 0)return[];let a=[],c=[...e].map(xe);for(let u=0;u<c.length;u+=Hi){let l=`${s} in (${c.slice(u,u+
Hi).join(",")})`;for(let{key:d}of await gl(ue(t,l),n,r))a.push(d)}return a}i(yl,"childrenOf");async function gl(e,t,n){try{
return await t.list(e,n)}catch(r){throw!(r instanceof x)||r.failure.reason!=="InvalidQuery"?r:g("Incomplete","An issue w\
ent away while its children were listed. Nothing was written.",r)}}i(gl,"listOrAgain");async function Wi(e,t,n){let r=Jr(e);switch(r.kind){case"issues":return null;case"jql":return Z(r.jqlQuery);case"project":
return fn(r.projectKey);case"epic":return t.epicClause(r.epicKey,n);default:return r}}i(Wi,"targetQuery");async function zi(e,t,{jira:n,destination:r},o){let{spec:s}=e,{layout:a,format:c}=s.destination,u={root:Ve(s.destination),
layout:a,format:c},l=ot(u.root,e.name,e.namespace),d=ee(await r.base.readFile(l,o)),f=jr(s,n.browseUrl,1),p=s.syncType===
"incremental",h=d===null?u:{root:u.root,...d.place};return{job:e,jira:n,destination:r,operationID:t,query:await Wi(s.target,
n,o),mode:Oi({incremental:p,force:e.force,state:d,configHash:f}),state:d,stateFile:l,configHash:f,place:u,previousPlace:Ai(
h,u)?null:h,ownership:Ei(s,d),prunes:Gr(s)}}i(zi,"prepareRun");import{isDeepStrictEqual as Al}from"node:util";async function qi({ownership:e,place:t,stateFile:n},r,o){if(e.kind==="project"||r.head===null)return()=>!1;let s=new Set,
a=new Set;for await(let{path:c}of r.listFiles([Sn(t.root)],o)){if(c===n||!c.endsWith(".json"))continue;let u=ee(await r.
readFile(c,o));u?.project!==void 0&&s.add(u.project);for(let l of rt(u?.owned??{}))e.keys.has(l)&&a.add(l)}return c=>s.has(
C(c))||a.has(c)}i(qi,"claimsOfOthers");function Vi(e){let t=[Mt("Created",e.created),Mt("Updated",e.updated),Mt("Deleted",e.deleted),Mt("Failed, tried again by\
 the next run",e.failed)].filter(o=>o!==""),n=`Jirasync-Name: ${e.name}
Jirasync-Operation: ${e.operationID}`;return`${[Yi(e.subject??"")||Yi(bl(e)),t.join(`
`),n].filter(o=>o!=="").join(`

`)}
`}i(Vi,"commitMessage");function bl({target:e,created:t,updated:n,deleted:r,failed:o}){let s=Object.entries({created:t,updated:n,
deleted:r,failed:o}).filter(([,a])=>a.length>0).map(([a,c])=>`${c.length} ${a}`);return`Sync ${e}: ${s.length===0?"state\
 only":s.join(", ")}`}i(bl,"subject");var wl=/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu;function Yi(e){return e.
toWellFormed().replace(wl," ").trim()}i(Yi,"oneLine");function Mt(e,t){if(t.length===0)return"";let n=t.length>50?`, and\
 ${t.length-50} more`:"";return`${e}: ${t.slice(0,50).join(", ")}${n}`}i(Mt,"keyList");async function Xi(e,t,n){let{synced:r}=e,o=await xl(e,t,n),s=r.fetched.count("created")+r.fetched.count("updated")-o.upToDate.
size,a=[...o.links].filter(l=>kl(l,o,r)),c=[...r.relationships].filter(l=>Rl(l,o,r)).sort();for(let l of c)await e.writeBlob(
Qi(l,e));return{isEmpty:o.outdatedPaths.length+o.deleted.size+a.length+s+c.length===0,changes:Sl(e,o,{staleLinks:a,newLinks:c}),
deleted:[...new Set([...o.deleted,...o.deletedElsewhere])].sort()}}i(Xi,"treeChanges");function*Sl(e,t,{staleLinks:n,newLinks:r}){
let{place:o,synced:s,blobId:a}=e;for(let c of t.outdatedPaths)yield{kind:"delete",path:c};for(let c of t.deleted)yield{kind:"\
delete",path:v(c,o)};for(let c of n)yield{kind:"delete",path:Ie(me(c),o)};for(let{key:c,oid:u}of s.fetched.written())t.upToDate.
has(c)||(yield{kind:"write",path:v(c,o),mode:"100644",oid:u});for(let c of r)yield{kind:"write",path:Ie(me(c),o),mode:"1\
20000",oid:a(Qi(c,e))}}i(Sl,"fileChanges");function Qi(e,{place:t}){return Buffer.from(vn(me(e),t))}i(Qi,"linkBlob");function kl(e,{
deleted:t},{fetched:n,relationships:r}){let o=me(e);return t.has(o.source)||t.has(o.target)||vi(o,n,r)}i(kl,"isUnwanted");
function Rl(e,{links:t,existing:n,deleted:r},{fetched:o}){if(t.has(e))return!1;let{source:s,target:a}=me(e);return[s,a].
every(c=>o.writtenOid(c)!==void 0||n.has(c)&&!r.has(c))}i(Rl,"isMissing");async function xl(e,t,n){let r=El();if(t.head===
null)return r;let o=Il(e.synced.relationships);for await(let{path:s,oid:a}of t.listFiles([Ge(e.place)],n)){let c=fe(s,e.
place);if(c!==null){e.isGone(c)?r.deleted.add(c):o.has(c)&&r.existing.add(c),e.synced.fetched.writtenOid(c)===a&&r.upToDate.
add(c);continue}let u=Te(s,e.place);if(u!==null)r.links.add(He(u));else if(Tl(s,e)){r.outdatedPaths.push(s);let l=e.previousPlace===
null?null:fe(s,e.previousPlace);l!==null&&e.isGone(l)&&r.deletedElsewhere.add(l)}}return r}i(xl,"readTree");function El(){
let[e,t]=[new Set,new Set];return{deleted:e,deletedElsewhere:t,existing:new Set,upToDate:new Set,links:new Set,outdatedPaths:[]}}
i(El,"noFacts");function Il(e){let t=new Set;for(let n of e){let{source:r,target:o}=me(n);t.add(r).add(o)}return t}i(Il,
"endsOf");function Tl(e,{previousPlace:t,synced:n,isGone:r}){if(t===null)return!1;let o=fe(e,t);if(o!==null)return n.fetched.
has(o)||r(o);let s=Te(e,t);return s!==null&&[s.source,s.target].some(a=>n.fetched.has(a)||r(a))}i(Tl,"isOutdated");async function Zi(e,t,n,r){let{job:o,destination:s}=e,{census:a,gone:c,synced:u,explanations:l}=t,d=i(async O=>o.dryRun?
s.blobId(O):s.writeBlob(O,r),"writeBlob"),{place:f,previousPlace:p}=e,h={place:f,previousPlace:p,synced:u,blobId:s.blobId.
bind(s),writeBlob:d},y=$l(e,t),b=[],k=i(async O=>{let J=await vl(e,c,u,O,r),V=await Xi({...h,isGone:J},O,r);b=V.deleted;
let ae=ee(await O.readFile(e.stateFile,r));if(V.isEmpty&&!a.isRenewal&&yo(y,ae))return null;let Le=Al(ae,e.state),ge=await d(
ho(Le?{...y,..._l(e,y,t)}:y)),X={kind:"write",path:e.stateFile,mode:"100644",oid:ge};return{changes:Cl(V.changes,X),...Pl(
o,n),message:Ol(e,u,b)}},"planCommit");o.dryRun&&await k(s.base);let{commit:A}=o.dryRun?{commit:null}:await s.publish(k,
r);return n.emit({kind:"deleted",at:n.now(),issues:b.length}),Nl(e,u,l,{deleted:b,commit:A})}i(Zi,"pushChanges");function Ol({
job:e,operationID:t},n,r){return Vi({name:e.name,operationID:t,target:W(e.spec.target),created:n.fetched.sortedKeys("cre\
ated"),updated:n.fetched.sortedKeys("updated"),deleted:r,failed:n.failed.map(({key:o,id:s})=>o===void 0||R(o)!==null?s:o),
...e.commitSubject===void 0?{}:{subject:e.commitSubject}})}i(Ol,"message");function Pl({author:e,committer:t},n){let r=n.
now();return{author:{...e,date:r},committer:{...t??e,date:r}}}i(Pl,"signature");function*Cl(e,t){yield*e,yield t}i(Cl,"c\
hain");async function vl(e,t,n,r,o){let s=t.size>0?await qi(e,r,o):()=>!1;return a=>t.has(a)&&(n.moved.has(a)||!s(a))}i(
vl,"goneOn");function $l(e,{census:t,synced:n}){let o=e.state?.configHash===e.configHash?e.state?.watermark??null:null,s=n.
failed.length===0,{format:a,layout:c}=s?e.place:e.previousPlace??e.place;return{configHash:e.configHash,watermark:s?e.jira.
serverTime.toISOString():o,pending:Fl(n),census:t.record,place:{format:a,layout:c},...Dl(e,t,n)}}i($l,"nextState");function _l({
job:e,jira:t},{watermark:n},{synced:r,known:o}){if(e.spec.syncType!=="incremental"||n===null)return{};let s=Date.parse(n)-
9e5,a=new Map([...o,...r.versions].filter(([,u])=>u>=s));return[...a.values()].some(u=>Ll(u)>=t.serverTime.getTime())||a.
size===0?{}:{lookBack:Si(a)}}i(_l,"lookBack");function Ll(e){return e%1e3===0?e+999:e}i(Ll,"latest");function Fl({failed:e}){
return e.map(({id:t,key:n,failure:r})=>({id:t,...n===void 0?{}:{key:n},reason:r.reason})).sort((t,n)=>t.id<n.id?-1:1)}i(
Fl,"pendingOf");function Dl({ownership:e},{unfetched:t},n){if(e.kind==="project")return{project:e.project};let r=new Set(
[...t??e.keys,...n.fetched.keys()]);return{owned:lo([...r].filter(o=>R(o)===null&&!n.moved.has(o)))}}i(Dl,"holdings");function Nl({
job:e,mode:t},n,r,{deleted:o,commit:s}){let[a,c]=[n.fetched.sortedKeys("created"),n.fetched.sortedKeys("updated")],u=W(e.
spec.target),l=[...a.map(d=>({key:d,action:"create",why:"it is not in the branch yet"})),...c.map(d=>({key:d,action:"upd\
ate",why:r.get(d)??"its content differs"})),...o.map(d=>({key:d,action:"delete",why:`Jira no longer lists it for ${u}`}))];
return{created:a,updated:c,deleted:o,unchanged:n.fetched.count("unchanged"),failed:n.failed,mode:t.kind==="full"?`all is\
sues: ${t.why}`:`changes since ${new Date(t.sinceMs).toISOString()}`,commit:s,...e.dryRun?{planned:l}:{}}}i(Nl,"report");async function es(e,t,n,r){var u=[];try{let o=i(h=>n.emit({kind:"operation-started",at:n.now(),operation:h}),"begin");o(
"connect");let s=we(u,await Fi(n,r),!0);let a=await zi(e,t,s,r);n.emit({kind:"configured",at:n.now(),configHash:a.configHash});
let c=await Ml(a,o,n,r);o("push-changes");return await Zi(a,c,n,r)}catch(l){var d=l,f=!0}finally{var p=Se(u,d,f);p&&await p}}
i(es,"sync");async function Ml(e,t,n,r){t("discover-issues");let o=await Ii(e,r);n.emit({kind:"discovered",at:n.now(),total:o.
issues.length}),t("sync-issues");let s=await Ui(e,o,n,r),a=$i();await _e(o.issues.ids(),a,s,r),await Gi(o,a,s,r),Dt(a,o.
issues);let c=await Li(e,o,a,s,r),u=await Ni(e,c,a,r);o.isComplete||await Ki(e,u,a,s,r);let l=a.fetched.size+a.failed.length;
return n.emit({kind:"discovered",at:n.now(),total:l}),{census:c,gone:u,synced:a,known:o.known,explanations:s.explanations}}
i(Ml,"findOut");async function pr(e,t,n){let r=AbortSignal.any([n,AbortSignal.timeout(e.spec.timeout*1e3)]),o=t.now().getTime()+e.spec.timeout*
1e3,{maxRetries:s}=e.spec.retryPolicy;for(let a=e.retryCount??0;;a++){let c=await jl(e,t,a,r);if(c.kind!=="failed"||!c.failure.
retryable||c.report!==void 0||r.aborted||a>=s)return fr(c,t);let l=Hl(c.failure,o,t);if(l!==void 0)return fr({kind:"fail\
ed",failure:l},t);try{await Gl(c.failure,e,t,a,r)}catch(d){return fr(ts(d,r),t)}}}i(pr,"runSync");async function jl(e,t,n,r){
let o=t.newOperationID(),{generation:s,request:a}=e;t.emit({kind:"started",at:t.now(),operationID:o,generation:s,retryCount:n,
...a===void 0?{}:{request:a}});try{return Jl(await es(e,o,t,r),e)}catch(c){return ts(c,r)}}i(jl,"trySync");function Jl(e,{
spec:t}){let{failed:n}=e;return n.length<=t.failurePolicy.maxFailedIssues?{kind:"completed",report:e}:{kind:"failed",failure:Bl(
e),report:e}}i(Jl,"judge");var dr=5;function Bl({failed:e,created:t,updated:n,unchanged:r}){let o=e.slice(0,dr).map(({key:u,
id:l,failure:d})=>`${u??l}: ${d.message}`),s=e.length>dr?` (and ${e.length-dr} more)`:"",a=t.length+n.length+r;return{reason:"\
IssuesFailed",message:`${e.length} of ${e.length+a} issues could not be mirrored and will be tried again by the next run\
. What could be mirrored (${a}) is in the branch. ${o.join(" ")}${s}`,retryable:e.some(({failure:u})=>u.retryable)}}i(Bl,
"issuesFailed");function ts(e,t){let n=t.aborted?S(t):e;return Ul(n)?{kind:"failed",failure:{reason:"Internal",message:`\
The run is short of memory (${n.message}). Give it more, or a smaller target.`,retryable:!0,cause:n}}:n instanceof x?n.failure.
reason==="Cancelled"?{kind:"cancelled",message:n.failure.message}:{kind:"failed",failure:n.failure}:{kind:"failed",failure:{
reason:"Internal",message:`This is a bug in jirasync: ${ke(n)}`,retryable:!1,cause:n}}}i(ts,"classify");function Ul(e){if(!(e instanceof
Error))return!1;let t="code"in e?e.code:void 0;return t==="ENOMEM"||t==="ERR_MEMORY_ALLOCATION_FAILED"||/^Array buffer allocation failed/.
test(e.message)}i(Ul,"isShortOfMemory");async function Gl(e,t,n,r,o){let s=ns(e,t.spec.retryPolicy,r);n.emit({kind:"retr\
ying",at:n.now(),failure:rs(e,n),retryCount:r+1,seconds:s}),await n.sleep(s*1e3,o)}i(Gl,"waitForRetry");function Hl(e,t,n){
if(!e.retryable||e.retryAfter===void 0)return;let r=n.now().getTime()+e.retryAfter*1e3;if(r<t)return;let o=new Date(r).toISOString().
replace(/\.\d+Z$/,"Z");return{...e,message:`${e.message} The run's time limit (spec.timeout) comes before that: run it a\
gain from ${o} on.`}}i(Hl,"askedTooLate");function ns(e,t,n){return e.retryable&&e.retryAfter!==void 0?e.retryAfter:t.initialDelay*
t.backoffMultiplier**n}i(ns,"retryDelay");function fr(e,t){let n=t.now();switch(e.kind){case"completed":return t.emit({kind:"\
completed",at:n,commit:e.report.commit}),e;case"failed":{let r=rs(e.failure,t);return t.emit({kind:"failed",at:n,failure:r}),
{...e,failure:r}}case"cancelled":return t.emit({kind:"cancelled",at:n,message:e.message}),e;default:return e}}i(fr,"fini\
sh");function rs(e,{redactor:t}){return{...e,message:t.redact(e.message)}}i(rs,"redacted");var os={kind:"followed",previous:void 0,generation:void 0,request:void 0,update:i(()=>{},"update"),confirm:i(()=>Promise.
resolve(),"confirm"),close:i(()=>Promise.resolve(void 0),"close")};async function ss({resource:e,cluster:t,dryRun:n,settings:r},{
onTrouble:o,onStatusWritten:s},a){if(t===void 0||n)return{...os,signal:a};let{client:c,executor:u,isRequired:l}=t,d=new AbortController,
{name:f,namespace:p=c.namespace}=e.metadata,h=`The JIRASync ${f} in namespace ${p}`,y=i(k=>()=>d.abort(m("Cancelled",`${h}\
 ${k}, so its sync was cancelled.`)),"cancel"),b={onDeleted:y("was deleted"),onCancelRequested:y("was asked to cancel"),
onTrouble:o,...s===void 0?{}:{onWritten:s}};if(t.object!==void 0){let k=i(()=>d.abort(m("ClusterConflict",`${h} is run b\
y another, so this run ended.`)),"onTakenOver"),A=new Qe(c,t.object,u,{...b,onTakenOver:k});return{...is(t.object,A,AbortSignal.
any([a,d.signal])),confirm:i(J=>A.confirm(AbortSignal.any([J,d.signal])),"confirm")}}try{let k={executor:u,force:r.force,
events:b},{object:A,writer:O}=await to(c,e,k,a);return is(A,O,AbortSignal.any([a,d.signal]))}catch(k){if(a.aborted)return{
kind:"refused",outcome:Kl(a)};if(!(k instanceof x))throw k;return l?{kind:"refused",outcome:{kind:"failed",failure:k.failure}}:
(o(k.failure),{...os,signal:a})}}i(ss,"followRun");function is({metadata:e,status:t},n,r){return{kind:"followed",previous:t,
generation:e.generation,request:e.annotations?.[Xe],signal:r,confirm:i(()=>Promise.resolve(),"confirm"),update:i(o=>n.update(
o),"update"),close:i(()=>n.close(),"close")}}i(is,"followed");function Kl(e){let{failure:t}=S(e);return t.reason==="Canc\
elled"?{kind:"cancelled",message:t.message}:{kind:"failed",failure:t}}i(Kl,"cancelled");import{readdir as Wl,readFile as as}from"node:fs/promises";import{join as cs}from"node:path";var zl=1e3;async function mr(e,t){let n=Vl(e,t),r=await ql(n,t),o,s,a=Promise.resolve(),c,u,l=i(()=>{clearTimeout(s),s=void 0;
let d=o;o=void 0,d!==void 0&&(a=a.then(async()=>{c=await co(n,Fr(d)).then(()=>{},f=>f)}))},"write");return{previous:r,update(d){
o=d,d.status?.phase!==u?l():s??=setTimeout(l,zl),u=d.status?.phase},async flush(){return l(),await a,c}}}i(mr,"openStatu\
sFile");async function ql(e,t){let n=await as(e,"utf8").catch(()=>""),r=an(n,e,{localRepository:!0});return r.ok?r.manifests.
find(({metadata:o})=>o.name===t)?.status:void 0}i(ql,"previousStatus");async function Yl(e){let t=[],n=[],r=(await Wl(e)).
filter(o=>o.endsWith(".yaml")).sort();for(let o of r){let s=await as(cs(e,o),"utf8").catch(()=>{}),a=s===void 0?void 0:an(
s,o,{localRepository:!0});a?.ok===!0?t.push(...a.manifests):n.push(o)}return{resources:t,unreadable:n}}i(Yl,"readStatusF\
iles");function Vl(e,t){return cs(e,`${t}.yaml`)}i(Vl,"statusPath");import{randomUUID as Hf}from"node:crypto";import{setTimeout as Ys}from"node:timers/promises";import{spawn as td}from"node:child_process";import{Readable as nd}from"node:stream";import{pipeline as rd}from"node:stream/promises";
import{setTimeout as od}from"node:timers/promises";import{spawn as Xl}from"node:child_process";import{join as Ql}from"node:path";var hr={detached:process.platform!=="win32"};function Ke(e,t,n=process.platform){if(e===void 0)return!1;try{return n!=="\
win32"?process.kill(-e,t):(process.kill(e,0),t!==0&&Zl(e),!0)}catch{return!1}}i(Ke,"signalGroup");function Zl(e){let t=Ql(
process.env.SystemRoot??"C:\\Windows","System32","taskkill.exe");Xl(t,["/pid",String(e),"/T","/F"],{stdio:"ignore"}).once(
"error",()=>ed(e))}i(Zl,"endTree");function ed(e){try{process.kill(e,"SIGKILL")}catch{}}i(ed,"endAlone");var jt=class{static{i(this,"StderrTail")}#e;#t="";constructor(t){this.#e=t}get text(){return this.#t}add(t){this.#t=this.#e.
redact(this.#t+t).slice(-16384)}};var yr=64*1024*1024,id=2e3,sd=20;function he(e,t,n,r){let{closed:o,running:s}=e.lifetime,a=ad(e,t);a.stdin.on("error",()=>{});
let c=new jt(e.redactor),u=cd(a,c,t[0]??"git",n,[r,o]);return s.add(u),u.then(()=>s.delete(u)),{stdin:a.stdin,stdout:a.stdout,
exit:u}}i(he,"startGit");function ad({cwd:e,env:t},n){try{return td("git",n,{cwd:e,env:t,...hr,stdio:"pipe"})}catch(r){throw us(
r instanceof Error?r:new Error(String(r)))}}i(ad,"spawnGit");function cd(e,t,n,r,o){return e.stderr.setEncoding("utf8").
on("data",s=>t.add(s)),new Promise(s=>{let a,c=i(f=>{a??={failure:f,ended:ud(e)}},"stop"),u=i(()=>{let f=o.find(p=>p.aborted);
f!==void 0&&c(S(f))},"onAbort"),l=r===null?void 0:setTimeout(()=>c(ld(n,r)),r),d=i(f=>{clearTimeout(l);for(let p of o)p.
removeEventListener("abort",u);s(f)},"finish");e.once("error",f=>d({kind:"stopped",failure:us(f)})),e.once("close",f=>{if(a===
void 0)return d({kind:"exited",code:f,stderr:t.text});let{failure:p,ended:h}=a;h.then(()=>d({kind:"stopped",failure:p}))});
for(let f of o)f.addEventListener("abort",u,{once:!0});u()})}i(cd,"exitOf");async function ud(e){let t=performance.now()+
id;for(Ke(e.pid,"SIGTERM");Ke(e.pid,0)&&performance.now()<t;)await od(sd);Ke(e.pid,"SIGKILL"),e.stdout.destroy(),e.stderr.
destroy()}i(ud,"endGroup");var ld=i((e,t)=>g("Timeout",`git ${e} did not finish within ${t/1e3} s. Check that the reposi\
tory answers.`),"limitPassed");function us(e){let t="code"in e?String(e.code):e.message;return t==="ENOENT"?m("Repositor\
yUnavailable","The git program was not found. Install git 2.31 or later and put it on PATH.",e):g("Internal",`The git pr\
ogram could not be started (${t}). The machine may be short of memory.`,e)}i(us,"notStarted");async function D(e,t,n,r){
if(r.aborted)throw S(r);let o={...e.env,...n.env},s=he({...e,env:o},t,e.limitMs,r),a=fd(s.stdin,n.input),[c,u]=await Promise.
all([dd(s.stdout),s.exit,a]);if(u.kind==="stopped")throw u.failure;if(c==="too much")throw m("Internal",`git ${t[0]} wro\
te more than ${yr} bytes.`);return{code:u.code,stdout:c,stderr:u.stderr}}i(D,"runGit");async function K(e,t,n,r){let{code:o,
stdout:s,stderr:a}=await D(e,t,n,r);if(o===null)throw g("Internal",`git ${t[0]} was killed. The machine may be short of \
memory.`);if(o!==0)throw oe(`git ${t[0]}`,a);return s.toString("utf8").trimEnd()}i(K,"expectGit");function oe(e,t){let n=t.
trim().split(`
`),r=n.find(o=>/^(?:fatal|error):/.test(o))??n.at(-1)??"";return/No space left on device|Disk quota exceeded/.test(t)?g(
"Internal",`${e} failed: no space left for temporary files. Free some, or set TMPDIR.`):m("Internal",`${e} failed: ${r.slice(
0,300)||"it gave no reason"}.`)}i(oe,"internal");async function dd(e){let t=[],n=0;try{for await(let r of e)Buffer.isBuffer(
r)&&(n+=r.length,n<=yr&&t.push(r))}catch{}return n>yr?"too much":Buffer.concat(t)}i(dd,"collect");async function fd(e,t=[]){
try{await rd(nd.from(t,{objectMode:!1}),e)}catch{}}i(fd,"feed");var pd=[{pattern:/Host key verification failed|no matching host key type/,reason:"AuthenticationFailed",retryable:!1,advice:"\
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
d",retryable:!1,advice:"the account that runs this may not read or write the repository's files."}];function U(e,t,n){let r=pd.
find(({pattern:c})=>c.test(n)),o=Sd(n),s=`${e} ${t}`;if(r===void 0)return g("RepositoryUnavailable",`${s} failed: ${o===
""?"git gave no reason":o}. Check that the server is up and reachable.`);let a=`${s} failed: ${r.advice}${o===""?"":` (g\
it: ${o})`}`;return r.retryable?g(r.reason,a):m(r.reason,a)}i(U,"connectionFailure");var ls=i(e=>/couldn't find remote ref/i.
test(e),"isMissingRef"),md=/non-fast-forward|fetch first|stale info|cannot lock ref|failed to (?:update|lock|write) ref|incorrect old value|reference already exists|but expected|remote ref updated since/i,
hd=/unpacker error|Internal Server Error|failed to migrate objects|remote failed to report status/i,yd=/insufficient permission|Permission denied|Read-only file system/i,
gd=/'(refs\/[^']*)' exists; cannot create/;function ds(e,t,n,r){let o=gd.exec(r)?.[1];if(o!==void 0){let a=`${e} cannot \
hold the branch ${t} beside ${Jt(o)}. Choose another branch name.`;return{kind:"refused",failure:m("PushRejected",a)}}if(yd.
test(r)&&!/hook declined/.test(n))return{kind:"refused",failure:U("Pushing to",e,r)};let s=Jt(n);if(hd.test(s)){let a=`P\
ushing to ${e} failed: ${s}. The server may be busy or out of space.`;return{kind:"trouble",failure:g("RepositoryUnavail\
able",a)}}if(md.test(s)){let a=`Others keep pushing to ${t} of ${e} (${s}). The next run tries again.`;return{kind:"conf\
lict",failure:g("PushConflict",a)}}return{kind:"refused",failure:bd(e,t,s,r)}}i(ds,"rejection");function bd(e,t,n,r){if(/currently checked out/.
test(n))return m("PushRejected",`${e} has ${t} checked out and refused the push. Push to a bare repository or to another\
 branch.`);let o=wd(r);return m("PushRejected",`${e} refused the push to ${t}: ${n}${o===""?"":`: ${o}`}. Change the bra\
nch's protection or hooks for this account, or choose another branch.`)}i(bd,"pushRejected");function wd(e){return e.split(
`
`).flatMap(n=>n.startsWith("remote: ")?[Jt(n.slice(8))]:[]).filter(n=>n!=="").join(" ").slice(0,500).replace(/[.\s]+$/,"")}
i(wd,"remoteWords");function Sd(e){let t=e.split(`
`).map(Jt).filter(r=>r!=="");return(t.find(r=>/^ssh: |^[^ ]+: Permission denied \(/.test(r))??t.find(r=>/^(?:remote: )?(?:fatal|error|ERROR):/.
test(r))??t.find(r=>!/^hint:|^warning:/.test(r))??"").replace(/^(?:fatal|error): /,"").slice(0,300).replace(/[.\s]+$/,"")}
i(Sd,"saidLine");function Jt(e){return e.replace(/\u001b\[[0-?]*[ -/]*[@-~]/g,"").replace(/\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?/g,
"").replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g," ").replace(/(\w:\/\/)[^\s/@']*@/g,"\
$1").replace(/(\w:\/\/[^\s?#']*)[?#][^\s']*/g,"$1").trim()}i(Jt,"printable");function Bt(e,t){return{head:t,readFile:i(async(n,r)=>t===null?null:kd(e,t,n,r),"readFile"),listFiles:i((n,r)=>Rd(e,t,n,
r),"listFiles")}}i(Bt,"openBase");async function kd(e,t,n,r){let{setup:o,target:s}=e,a=await D(o,["ls-tree","-z","--full\
-tree",t,"--",n],{},r);if(a.code!==0)throw oe("git ls-tree",a.stderr);let c=fs(a.stdout.toString("utf8").split("\0")[0]??
"");if(c===null||c.path!==n||!/^100/.test(c.mode))return null;let u=await D(o,["cat-file","blob",c.oid],{},r);if(u.code!==
0)throw U(`Reading ${JSON.stringify(n)} from`,s.remote.url,u.stderr);return u.stdout}i(kd,"readFile");async function*Rd(e,t,n,r){
if(t===null||n.length===0)return;let o=n.map(d=>d.replace(/^\/+|\/+$/g,"")),s=o.includes("")?[]:["--",...o],a=new AbortController,
{setup:c}=e,u=["ls-tree","-r","-z","--full-tree",t,...s],l=he(c,u,c.limitMs,AbortSignal.any([r,a.signal]));l.stdin.end();
try{let d="";for await(let p of l.stdout.setEncoding("utf8")){let h=(d+String(p)).split("\0");d=h.pop()??"";for(let y of h){
let b=fs(y);b!==null&&(yield b)}}let f=await l.exit;if(f.kind==="stopped")throw f.failure;if(f.code!==0)throw oe("git ls\
-tree",f.stderr)}catch(d){throw r.aborted?S(r):d}finally{a.abort(),await l.exit}}i(Rd,"listFiles");function fs(e){let t=e.
indexOf("	"),[n,,r]=e.slice(0,Math.max(t,0)).split(" ");return n===void 0||r===void 0?null:{path:e.slice(t+1),mode:n,oid:r}}
i(fs,"parseEntry");import{createHash as xd}from"node:crypto";var Ed={sha1:40,sha256:64};function ps(e,t,n){return xd(n).update(`${e} ${t.byteLength}\0`).update(t).digest("hex")}i(ps,
"objectId");var We=i((e,t)=>ps("blob",e,t),"blobIdOf"),ms=i(e=>ps("tree",new Uint8Array,e),"emptyTreeId"),hs=i(e=>e.length===
Ed.sha256?"sha256":"sha1","objectFormatOf"),ys=i(e=>/^(?:[\da-f]{40}|[\da-f]{64})$/.test(e),"isObjectId");async function Ut(e,t,n,r){if(r.aborted)throw S(r);let o=i(()=>{},"stop"),s=new Promise((a,c)=>{let u=i(()=>c(S(r)),"onA\
bort"),d=setTimeout(i(()=>c(g("Timeout",`${t} did not finish within ${n/1e3} s.`)),"onLimit"),n);r.addEventListener("abo\
rt",u,{once:!0}),o=i(()=>{clearTimeout(d),r.removeEventListener("abort",u)},"stop")});try{return await Promise.race([e,s])}finally{
o()}}i(Ut,"within");async function gs(e,t){if(t.aborted)throw S(t);await new Promise((n,r)=>{let o=i(()=>{clearTimeout(s),
r(S(t))},"onAbort"),s=setTimeout(()=>{t.removeEventListener("abort",o),n()},e);t.addEventListener("abort",o,{once:!0})})}
i(gs,"pause");var Gt=256*1024,Ht=class{static{i(this,"BlobWriter")}#e;#t;constructor(t){this.#e=t}async write(t,n){return this.#t??=Id(
this.#e),Td(this.#t,t),await Ad(this.#t,this.#e.setup.limitMs,n),We(t,this.#e.objectFormat)}async finish(t){let n=this.#t;
if(n===void 0)return;this.#t=void 0,bs(n),n.child.stdin.end(`done
`);let r=await Ut(n.child.exit,"git fast-import",this.#e.setup.limitMs,t);gr(r)}};function Id(e){let t=he(e.setup,["fast\
-import","--quiet","--done","--depth=0"],null,e.setup.lifetime.closed);t.stdout.resume();let n={child:t,free:[],chunk:Buffer.
allocUnsafeSlow(Gt),used:0,ended:void 0,draining:void 0};return t.exit.then(r=>{n.ended=r}),n}i(Id,"startImport");function Td(e,t){
let n=`blob
data ${t.byteLength}
`,r=n.length+t.byteLength+1;if(e.used+r>Gt&&bs(e),r>Gt){e.child.stdin.write(n),e.child.stdin.write(t),e.child.stdin.write(
`
`);return}e.used+=e.chunk.write(n,e.used,"latin1"),e.chunk.set(t,e.used),e.used+=t.byteLength,e.chunk[e.used++]=10}i(Td,
"append");function bs(e){if(e.used===0)return;let{chunk:t}=e;e.child.stdin.write(t.subarray(0,e.used),()=>e.free.push(t)),
e.chunk=e.free.pop()??Buffer.allocUnsafeSlow(Gt),e.used=0}i(bs,"flush");async function Ad(e,t,n){let{stdin:r,exit:o}=e.child;
e.ended!==void 0&&gr(e.ended),r.writableNeedDrain&&(e.draining??=new Promise(s=>{let a=i(()=>{r.off("drain",a).off("clos\
e",a),e.draining=void 0,s()},"done");r.on("drain",a).on("close",a)}),await Ut(e.draining,"Writing to git fast-import",t,
n),r.destroyed&&gr(await Ut(o,"git fast-import",t,n)))}i(Ad,"drained");function gr(e){if(e.kind==="stopped")throw e.failure;
if(e.code!==0)throw e.code===null?g("Internal","git fast-import was killed; the machine may be short of memory."):oe("gi\
t fast-import",e.stderr)}i(gr,"assertSucceeded");var ws=["","100644","120000"],Kt=class{static{i(this,"ChangeLog")}#e=[];#t=1048576;add(t,n,r){let{mode:o,oid:s}=n,a=8+t.
length+s.length/2;this.#t+a>1048576&&(this.#e.push(Buffer.allocUnsafeSlow(1048576)),this.#t=0);let c=this.#e.at(-1);if(c===
void 0)throw new Error("a log without a chunk");let u=this.#t;return c.writeUInt32LE(r,u),c.writeUInt8(ws.indexOf(o),u+4),
c.writeUInt8(s.length/2,u+5),c.writeUInt16LE(t.length,u+6),c.write(t,u+8,"latin1"),c.write(s,u+8+t.length,"hex"),this.#t+=
a,(this.#e.length-1)*1048576+u}read(t){let n=this.#e[Math.floor(t/1048576)];if(n===void 0)throw new Error(`no change at ${t}`);
let r=t%1048576,o=ws[n.readUInt8(r+4)]??"",s=r+8,a=s+n.readUInt16LE(r+6),c=n.toString("latin1",s,a),u=n.toString("hex",a,
a+n.readUInt8(r+5));return{name:c,written:o===""?void 0:{mode:o,oid:u},previous:n.readUInt32LE(r)}}};var Ss="40000";function*Wt(e,t){let n=t.length/2;for(let r=0;r<e.length;){let o=e.indexOf(32,r),s=e.indexOf(0,o),a=s+1+n;
if(o<0||s<0||a>e.length)throw m("Internal",`The tree ${t} cannot be read.`);let c=/^0?40000$/.test(e.toString("latin1",r,
o));yield{name:e.toString("latin1",o+1,s),isTree:c,bytes:e.subarray(r,a)},r=a}}i(Wt,"parseTree");function ks({bytes:e},{
length:t}){return e.toString("hex",e.length-t/2)}i(ks,"entryOid");function br(e,t,n,r,o){let s=t+e.write(`${n} ${r}\0`,t,
"latin1");return s+e.write(o,s,"hex")}i(br,"writeEntry");function wr(e,t){return 8+e.length+t.length/2}i(wr,"longestEntr\
y");var Sr=i((e,t)=>t?`${e}/`:e,"sortName");var Od=64*1024,zt=class{static{i(this,"MergedTree")}#e;#t;#n;#r;constructor(t,n){let{old:r,oldOid:o,files:s,trees:a}=t,c=[];
for(let[l,d]of a)d!==null&&c.push(Sr(l,!0));for(let[l,d]of s)d!==4294967295&&c.push(l);this.#e=t,this.#t=n,this.#n=c.sort();
let u=c.reduce((l,d)=>l+wr(d,o),r.length);this.#r=Math.min(u,Od)}*pieces(){let t=Buffer.allocUnsafe(this.#r),n=0;for(let r of this.#o()){
let o=typeof r=="string"?wr(r,this.#e.oldOid):r.bytes.length;n+o>t.length&&(n>0&&(yield t.subarray(0,n)),t=Buffer.allocUnsafe(
Math.max(o,this.#r)),n=0),n=typeof r=="string"?this.#s(r,t,n):n+r.bytes.copy(t,n)}n>0&&(yield t.subarray(0,n))}*#o(){let{
old:t,oldOid:n}=this.#e,r=0;for(let o of Wt(t,n)){if(!this.#i(o))continue;let s=Sr(o.name,o.isTree);for(let a=this.#n[r];a!==
void 0&&a<s;a=this.#n[++r])yield a;yield o}yield*this.#n.slice(r)}#i({name:t,isTree:n}){let{files:r,trees:o}=this.#e;if(o.
has(t))return!1;let s=r.get(t);return s===void 0||n&&s===4294967295}#s(t,n,r){let{files:o,trees:s}=this.#e;if(t.endsWith(
"/")){let u=t.slice(0,-1);return br(n,r,Ss,u,s.get(u)??"")}let{mode:a="",oid:c=""}=this.#t.read(o.get(t)??4294967295).written??
{};return br(n,r,a,t,c)}};import{createHash as Is}from"node:crypto";import{pipeline as Pd,Readable as Cd}from"node:stream";import{createDeflate as vd,
deflateSync as Rs}from"node:zlib";var Ts=2,$d=8192,_d=1024*1024,Ld=4096,kr=1,qt=class{static{i(this,"PackWriter")}#e;#t=[];#n=0;#r=new Set;constructor(t){
this.#e=t}async addTree(t,n,r){let[o,s]=t.pieces();if(o===void 0)return null;if(s!==void 0)return this.#o(t,n,r);let a=Es(
[o],o.length,this.#e.objectFormat);if(a===n||this.#r.has(a))return a;let c=As(Ts,o.length),u=Dd(o);return this.#r.add(a),
this.#t.push(c,u),this.#n+=c.length+u.length,(this.#r.size>=$d||this.#n>=_d)&&await this.finish(r),a}async finish(t){let n=this.#r.
size;if(n===0)return;let r=this.#t;this.#t=[],this.#n=0,this.#r=new Set,await this.#i(xs(n,r,this.#e.objectFormat),t)}async#o(t,n,r){
let{objectFormat:o}=this.#e,s=0;for(let{length:c}of t.pieces())s+=c;let a=Es(t.pieces(),s,o);return a!==n&&await this.#i(
xs(1,Fd(t,s),o),r),a}async#i(t,n){await K(this.#e.setup,["index-pack","--stdin","--threads=1"],{input:t},n)}};async function*xs(e,t,n){
let r=Buffer.from("PACK\0\0\0\0\0\0\0","latin1");r.writeUInt32BE(e,8);let o=Is(n).update(r);yield r;for await(let s of t)
o.update(s),yield s;yield o.digest()}i(xs,"packOf");async function*Fd(e,t){yield As(Ts,t),yield*Pd(Cd.from(e.pieces()),vd(
{level:kr}),()=>{})}i(Fd,"largeRecord");function Es(e,t,n){let r=Is(n).update(`tree ${t}\0`);for(let o of e)r.update(o);
return r.digest("hex")}i(Es,"treeId");function As(e,t){let n=[],r=e<<4|t&15;for(let o=Math.floor(t/16);;o=Math.floor(o/128)){
if(n.push(o>0?r|128:r),o===0)return Buffer.from(n);r=o&127}}i(As,"recordHeader");function Dd(e){return e.length>Ld?Rs(e,
{level:kr}):Rs(e,{level:kr,windowBits:9,memLevel:1,chunkSize:e.length+64})}i(Dd,"deflate");var Yt=class{static{i(this,"TreeReader")}#e;#t;#n;#r=Buffer.alloc(0);constructor(t,n){this.#e=t,this.#t=n}async resolve(t){
return(await this.#o(t)).oid}async read(t){return(await this.#o(t)).content}async[Symbol.asyncDispose](){this.#n!==void 0&&
(this.#n.child.stdin.end(),this.#n.child.stdout.destroy(),await this.#n.child.exit)}async#o(t){this.#n??=this.#i(),this.#n.
child.stdin.write(`${t}
`);let n=await this.#s(),[r,o,s]=n.split(" ");if(r===void 0||o!=="tree")throw m("Internal",`git cat-file has no tree ${t}\
.`);let a=await this.#a(Number(s)+1);return{oid:r,content:a.subarray(0,-1)}}#i(){let{setup:t}=this.#e,n=he(t,["cat-file",
"--batch"],t.limitMs,this.#t);return{child:n,chunks:n.stdout[Symbol.asyncIterator]()}}async#s(){for(;!this.#r.includes(`\

`);)this.#r=Buffer.concat([this.#r,await this.#c()]);return(await this.#a(this.#r.indexOf(`
`)+1)).toString("latin1").trimEnd()}async#a(t){let n=[this.#r];for(let o=this.#r.length;o<t;){let s=await this.#c();n.push(
s),o+=s.length}let r=n.length===1?this.#r:Buffer.concat(n);return this.#r=r.subarray(t),r.subarray(0,t)}async#c(){let{child:t,
chunks:n}=this.#n??this.#i();try{let{value:o,done:s}=await n.next();if(s!==!0&&Buffer.isBuffer(o))return o}catch(o){throw this.#t.
aborted?S(this.#t):o}let r=await t.exit;throw r.kind==="stopped"?r.failure:oe("git cat-file",r.stderr)}};async function Os(e,t,n,r){var p=[];try{let o=ms(e.objectFormat);let s=new Kt;let a=Md(n,s);let c=new qt(e);let u=we(p,new Yt(
e,r),!0);let l=t===null?null:await u.resolve(`${t}^{tree}`);let d=await f("",a,l)??o;await c.finish(r);return{oid:d,isChanged:d!==
(l??o)};async function f(A,O,J){let V=J===null?Nd:await u.read(J),ae=Jd(O,s),Le=Bd(O.folders,V,J??o),ge=new Map;for(let[
X,Fe]of O.folders??[]){let Zt=`${A}${X}/`,be=Le.get(X),en=ae.get(X),vr=en!==void 0&&en!==4294967295,$r=vr||en===void 0&&
be?.isTree===!1,ea=be?.isTree===!0&&!vr?ks(be,o):null,_r=await f(Zt,Fe,ea);if(_r!==null&&$r)throw Hd(Zt);$r||ge.set(X,_r)}
return c.addTree(new zt({old:V,oldOid:J??o,files:ae,trees:ge},s),J,r)}i(f,"buildFolder")}catch(h){var y=h,b=!0}finally{var k=Se(
p,y,b);k&&await k}}i(Os,"buildTree");var Nd=Buffer.alloc(0);function Md(e,t){let n=Ps(),r="",o=n;for(let s of e){Gd(s.path);
let a=Ud(s.path),c=a.lastIndexOf("/"),u=a.slice(0,Math.max(c,0));u!==r&&(o=jd(n,u)),r=u;let l=s.kind==="delete"?{mode:"",
oid:""}:s;o.lastChange=t.add(a.slice(c+1),l,o.lastChange)}return n}i(Md,"toFolders");function jd(e,t){let n=e;if(t==="")
return e;for(let r of t.split("/")){n.folders??=new Map;let o=n.folders.get(r)??Ps();n.folders.set(r,o),n=o}return n}i(jd,
"folderAt");var Ps=i(()=>({lastChange:4294967295,folders:void 0}),"newFolder");function Jd({lastChange:e},t){let n=new Map;
for(let r=e;r!==4294967295;){let{name:o,written:s,previous:a}=t.read(r);n.has(o)||n.set(o,s===void 0?4294967295:r),r=a}return n}
i(Jd,"latestChanges");function Bd(e,t,n){let r=new Map;if(e===void 0)return r;for(let o of Wt(t,n))e.has(o.name)&&r.set(
o.name,o);return r}i(Bd,"entriesNamed");var Ud=i(e=>/^[\0-\x7f]*$/.test(e)?e:Buffer.from(e).toString("latin1"),"toBytes");
function Gd(e){if(/^$|\0|(?:^|\/)(?:\.{0,2}|\.git)(?:\/|$)/i.test(e))throw m("Internal",`${JSON.stringify(e)} cannot be \
a path in a Git tree.`)}i(Gd,"assertTreePath");function Hd(e){let t=JSON.stringify(Buffer.from(e.slice(0,-1),"latin1").toString(
"utf8"));return m("InvalidSpec",`${t} is a file in the branch, where the mirror needs a directory. Move the file away, o\
r choose another path for the mirror.`)}i(Hd,"occupied");async function $s(e,t,n,r){let{oid:o,isChanged:s}=await Os(e,t,n.changes,r);return s?Kd(e,o,t,n,r):null}i($s,"buildCommi\
t");function Kd(e,t,n,r,o){let s={...Cs("AUTHOR",r.author),...Cs("COMMITTER",r.committer??r.author)},a=n===null?[]:["-p",
n],c=r.message.replaceAll("\0","");return K(e.setup,["commit-tree",t,...a],{env:s,input:[c]},o)}i(Kd,"commitTree");function Cs(e,{
name:t,email:n,date:r}){let o=vs(t);if(o==="")throw m("InvalidSpec",`The commit's ${e.toLowerCase()} has no name. Give o\
ne, as in "Jira Sync".`);return{[`GIT_${e}_NAME`]:o,[`GIT_${e}_EMAIL`]:vs(n),[`GIT_${e}_DATE`]:`@${Math.floor(r.getTime()/
1e3)} +0000`}}i(Cs,"identityVariables");var vs=i(e=>e.replace(/[\u0000-\u0020\u007f<>]+/g," ").replace(/^[\s.,:;"'\\]+|[\s.,:;"'\\]+$/g,
""),"withoutCrud");import{randomUUID as qd}from"node:crypto";function _s(e,t,n,r){return Vt(e,{source:t,ref:e.target.ref,expected:n.branch},r)}i(_s,"push");async function Vt(e,{source:t,
ref:n,expected:r},o){let{target:s,setup:a}=e,u=["--porcelain","--no-thin","--no-verify","--no-signed","--recurse-submodu\
les=no",`--force-with-lease=${n}:${r??""}`],{code:l,stdout:d,stderr:f}=await D(a,["push",...u,"--","origin",`${t}:${n}`],
{},o),p=zd(d.toString("utf8"),n),h=s.remote.url;if(p===null)return Wd(l,U("Pushing to",h,f));if(p.flag!=="!")return{kind:"\
landed"};let{kind:y,failure:b}=ds(h,s.branch,p.summary,f);switch(y){case"refused":throw b;case"trouble":return{kind:"una\
nswered",failure:b};case"conflict":return{kind:y,failure:b};default:return y}}i(Vt,"pushRef");function Wd(e,t){if(e===0||
t.failure.reason==="RepositoryUnavailable")return{kind:"unanswered",failure:t};throw t}i(Wd,"withoutStatus");function zd(e,t){
for(let n of e.split(`
`)){let[r,o,s]=n.split("	");if(r!==void 0&&s!==void 0&&o?.endsWith(`:${t}`))return{flag:r,summary:s}}return null}i(zd,"r\
efStatus");async function Ls(e,t,n,r,o){let{setup:s,target:a}=e,c=await K(s,["show","--no-patch","--format=%T%n%B",t,"--"],{},o),u=c.
indexOf(`
`),[l,d]=[c.slice(0,u),c.slice(u+1)],f=`refs/jirasync/staged/${qd()}`,p=await Vt(e,{source:t,ref:f,expected:null},o);if(p.
kind!=="landed")return{...p,commit:t};try{let h={branch:a.branch,tree:l,message:d,parent:n.head,expected:n.branch};return await r.
land(h,o)}finally{await Vt(e,{source:"",ref:f,expected:t},o).catch(()=>{})}}i(Ls,"landStaged");var Fs="refs/jirasync/base",Yd=3;async function ze(e,t,n){let r=t.remote.url,{code:o,stdout:s,stderr:a}=await D(e,["ls-r\
emote","--quiet","--",r,"HEAD",t.ref],{},n);if(o!==0)throw U("Reading from",r,a);let c=new Map;for(let u of s.toString("\
utf8").split(`
`)){let[l,d]=u.split("	");l!==void 0&&d!==void 0&&ys(l)&&c.set(d,l)}return{branch:c.get(t.ref)??null,head:c.get("HEAD")??
null}}i(ze,"advertisedRefs");async function qe(e,t,n,r){let{target:o,setup:s}=e,a=t;for(let c=1;c<=Yd;c++){let u=a.branch??
a.head;if(u===null)return{head:null,branch:null};if(o.remote.kind==="local")return{head:u,branch:a.branch};let l=await Vd(
e,a.branch===null?"HEAD":o.ref,n,r);if(l!==null)return{head:l,branch:a.branch===null?null:l};a=await ze(s,o,r)}throw g("\
RepositoryUnavailable",`The branch ${o.branch} of ${o.remote.url} keeps appearing and vanishing.`)}i(qe,"fetchUpstream");
async function Vd(e,t,n,r){let{setup:o,target:s}=e,a=["fetch","--quiet","--no-tags","--no-write-fetch-head","--no-recurs\
e-submodules","--no-auto-maintenance"],c=["--filter=blob:none",...n==="shallow"?["--depth=1"]:[]],{code:u,stderr:l}=await D(
o,[...a,...c,"--","origin",`+${t}:${Fs}`],{},r);if(u===0)return K(o,["rev-parse","--verify","--quiet",`${Fs}^{commit}`],
{},r);if(ls(l))return null;throw U("Fetching from",s.remote.url,l)}i(Vd,"fetchRef");async function Ds(e,t,n,r){if(t===n)
return!0;let{code:o}=await D(e.setup,["merge-base","--is-ancestor",t,n],{},r);return o===0}i(Ds,"isContained");var Xd=30,Ns=5,Qd=100,Zd=1e4;async function Ms(e,t,n,r){let o=[],s=0,a=t,c=null;for(let u=1;;u++){let l=c??await nf(e,a,
n,r);if(l===null)return{commit:l,attempts:u-1,upstream:a};let d=await ef(e,l,a,r);if(d.kind==="landed")return{commit:d.commit,
attempts:u,upstream:await tf(e,d.commit,l,r)};if(d.kind==="unanswered"&&s++,u>=Xd||s>=Ns)throw d.failure;o.push(d.commit);
let f=await rf(e,u,d.failure,r),p=await of(e.repository,o,f,r);if(p!==null)return{commit:p,attempts:u,upstream:f};c=f.head===
a.head&&f.branch===a.branch?l:null,a=f}}i(Ms,"publish");async function ef({repository:e,lander:t},n,r,o){return t!==null?
Ls(e,n,r,t,o):{...await _s(e,n,r,o),commit:n}}i(ef,"land");async function tf({repository:e},t,n,r){let o={branch:t,head:t};
return t===n?o:qe(e,o,"since",r)}i(tf,"standAfter");async function nf({repository:e,blobs:t},{head:n},r,o){let s=await r(
Bt(e,n));return await t.finish(o),s===null?null:$s(e,n,s,o)}i(nf,"nextCommit");async function rf(e,t,n,r){let{repository:o}=e;
for(let s=1,a=n;;s++){let c=sf(t+s-1,e.random);e.onRetry({attempt:t,delayMs:c,reason:a.message}),await gs(c,r);try{let u=await ze(
o.setup,o.target,r);return await qe(o,u,"since",r)}catch(u){if(!(u instanceof x&&u.failure.reason==="RepositoryUnavailab\
le"&&u.failure.retryable)||s>=Ns)throw u;a=u}}}i(rf,"lookAgain");async function of(e,t,{branch:n},r){if(n===null)return null;
for(let o of t)if(await Ds(e,o,n,r))return o;return null}i(of,"findArrived");function sf(e,t){return Math.round(t()*Math.
min(Zd,Qd*2**e))}i(sf,"backoffMs");import{posix as af,win32 as cf}from"node:path";import{fileURLToPath as uf}from"node:url";var se="Use https://host/path.git, ssh://git@host/path.git, git@host:path.git or the path of a bare repository.",lf=/^[A-Za-z]:[\\/]/,
df=/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;function Js(e,t,n=process.platform){return{remote:ff(e,n),branch:bf(t),
ref:`refs/heads/${t}`}}i(Js,"parseTarget");function ff(e,t){if(e==="")throw N(`No repository is given. ${se}`);if(e.startsWith(
"-"))throw N(`The repository must not start with "-". ${se}`);if(/[\u0000-\u001f\u007f]/.test(e))throw N(`The repository\
 holds control characters. ${se}`);if(/^[\w.+-]+::/.test(e))throw N(`Remote helpers ("name::address") are not allowed. ${se}`);
let n=/^([a-z][a-z0-9+.-]*):\/\//i.exec(e)?.[1]?.toLowerCase();if(n!==void 0)return pf(e,n);if(!(t==="win32"&&lf.test(e))&&
/^[^/]*:/.test(e))return hf(e);let{resolve:o}=t==="win32"?cf:af;return{kind:"local",url:o(e)}}i(ff,"parseRemote");function pf(e,t){
if(!URL.canParse(e)||/[\s\\]/.test(e))throw N(`The repository is not a valid URL. ${se}`);let n=new URL(e);if(n.search!==
""||n.hash!=="")throw N("The repository's URL must not have a query or a fragment.");switch(t){case"https":return js(n,"\
https");case"http":if(!df.test(n.hostname))throw N("Plain http:// would send credentials unprotected. Use https://.");return js(
n,"http");case"ssh":return mf(n,e);case"file":return{kind:"local",url:yf(n)};default:throw N(`Repositories over ${t}:// \
are not supported. ${se}`)}}i(pf,"parseUrl");function js(e,t){if(e.username!==""||e.password!=="")throw N(`The repositor\
y's URL holds credentials, which end up in logs. Write ${e.origin}${e.pathname} and give username and password (or token\
) as credentials.`);return{kind:"http",url:e.href,origin:e.origin,protocol:t}}i(js,"parseHttpUrl");function mf(e,t){if(e.
password!=="")throw N("The repository's URL holds a password. Give an SSH key (identity) instead.");let{hostname:n,username:r}=e;
if(n===""||n.startsWith("-")||r.startsWith("-"))throw N(`The repository's host or user is not valid. ${se}`);return{kind:"\
ssh",url:t}}i(mf,"parseSshUrl");function hf(e){if(!/^(?:[\w.][\w.+-]*@)?(?:[\w.][\w.-]*|\[[\da-f:.]+\]):[^\s-]\S*$/i.test(
e))throw N(`The repository is not a valid address. ${se}`);return{kind:"ssh",url:e}}i(hf,"parseScpAddress");function yf(e){
try{return uf(e)}catch(t){throw m("InvalidSpec","The repository's file:// URL does not name a path of this machine.",t)}}
i(yf,"localPath");var gf=[[/^$/,"is empty"],[/^-/,'starts with "-"'],[/^(?:HEAD|@)$/,"is a name that git reserves"],[/^refs\//,
"is a full ref name; give the short one (main, not refs/heads/main)"],[/[\u0000-\u0020\u007f~^:?*[\\]/,"holds a space, a\
 control character or one of ~ ^ : ? * [ \\"],[/\.\.|@\{/,'holds ".." or "@{"'],[/^\/|\/$|\/\//,"has an empty part betwe\
en slashes"],[/(?:^|\/)\./,'has a part that starts with "."'],[/\.lock(?:\/|$)|\.$/,'has a part that ends with ".lock", \
or ends with "."']];function bf(e){let t=gf.find(([n])=>n.test(e));if(t!==void 0)throw N(`The branch ${JSON.stringify(e)}\
 ${t[1]}. A valid one: main.`);return e}i(bf,"checkedBranch");var N=i(e=>m("InvalidSpec",e),"invalid");import{copyFile as Af,mkdir as Of,mkdtemp as Pf,readdir as Cf,rm as vf,stat as $f,writeFile as _f}from"node:fs/promises";
import{tmpdir as Lf}from"node:os";import{join as ye}from"node:path";import{writeFile as kf}from"node:fs/promises";import{join as Rr}from"node:path";import{dirname as wf}from"node:path";var Sf=["PATH","GIT_EXEC_PATH","TMPDIR","http_proxy","https_proxy","HTTPS_PROXY","all_proxy","ALL_PROXY","no_proxy","NO_\
PROXY","GIT_SSL_CAINFO","GIT_SSL_CAPATH","SSH_AUTH_SOCK"];function Bs(e,t){let n=Sf.flatMap(r=>{let o=e[r];return o===void 0?
[]:[[r,o]]});return{...e.SSL_CERT_FILE===void 0?{}:{GIT_SSL_CAINFO:e.SSL_CERT_FILE},...Object.fromEntries(n),HOME:t,XDG_CONFIG_HOME:t,
GIT_CEILING_DIRECTORIES:wf(t),LC_ALL:"C.UTF-8",LANGUAGE:"",GIT_CONFIG_NOSYSTEM:"1",GIT_CONFIG_GLOBAL:"/dev/null",GIT_TERMINAL_PROMPT:"\
0",GIT_OPTIONAL_LOCKS:"0",GIT_LITERAL_PATHSPECS:"1",MALLOC_MMAP_THRESHOLD_:"4194304",MALLOC_TRIM_THRESHOLD_:"67108864"}}
i(Bs,"isolatedEnvironment");function Xt(e){let t=e.flatMap(([n,r],o)=>[[`GIT_CONFIG_KEY_${o}`,n],[`GIT_CONFIG_VALUE_${o}`,
r]]);return{GIT_CONFIG_COUNT:String(e.length),...Object.fromEntries(t)}}i(Xt,"configurationVariables");var Rf="x-access-token",xf='!f() { test "$1" = get && printf "username=%s\\npassword=%s\\n" "$JIRASYNC_GIT_USERNAME" "$JIR\
ASYNC_GIT_PASSWORD"; }; f';async function Gs(e,t,n,r,o){switch(e.kind){case"local":return{GIT_ALLOW_PROTOCOL:"file",...Xt(
n)};case"http":{let s=Ef(e.origin,t),a=await xr(t.ca,t.caFile,Rr(o,"ca.pem"));return{GIT_ALLOW_PROTOCOL:e.protocol,...a===
void 0?{}:{GIT_SSL_CAINFO:a},...s.env,...Xt([...n,...s.configuration])}}case"ssh":return{GIT_ALLOW_PROTOCOL:"ssh",...await If(
t,r,o),...Xt(n)};default:return e}}i(Gs,"connectionEnvironment");function Ef(e,t){let{username:n,password:r,bearerToken:o}=t;
for(let[s,a]of Object.entries({username:n,password:r,bearerToken:o}))if(a!==void 0&&/[\u0000-\u001f\u007f]/.test(a))throw m(
"InvalidSpec",`The credentials' ${s} holds a line break or a control character.`);if(o!==void 0){if(r!==void 0)throw m("\
InvalidSpec","The credentials hold a password and a bearerToken. Give one of them.");return{configuration:[[`http.${e}/.\
extraHeader`,`Authorization: Bearer ${o}`],["http.followRedirects","false"]],env:{}}}if(r!==void 0){let s={JIRASYNC_GIT_USERNAME:n??
Rf,JIRASYNC_GIT_PASSWORD:r};return{configuration:[[`credential.${e}.helper`,xf]],env:s}}if(t.identity!==void 0||t.identityFile!==
void 0)throw m("InvalidSpec","The credentials hold an SSH key, but the repository is an https:// URL. Give username and \
password, or an ssh:// address.");return{configuration:[],env:{}}}i(Ef,"httpLogin");async function If(e,t,n){let r=await xr(
e.identity,e.identityFile,Rr(n,"identity")),o=await xr(e.knownHosts,e.knownHostsFile,Rr(n,"known_hosts"));if(r===void 0&&
(e.password!==void 0||e.bearerToken!==void 0))throw m("InvalidSpec","The credentials hold a password or token, but the r\
epository is reached over SSH. Give an SSH key (identity), or an https:// URL.");let s=t.SSH_AUTH_SOCK===void 0?{}:{SSH_AUTH_SOCK:t.
SSH_AUTH_SOCK},a=t.GIT_SSH_COMMAND;if(r===void 0&&o===void 0&&a!==void 0)return{...s,GIT_SSH_COMMAND:a,GIT_SSH_VARIANT:t.
GIT_SSH_VARIANT??"auto"};let u=["ssh",...["BatchMode=yes","StrictHostKeyChecking=yes","ConnectTimeout=30","ServerAliveIn\
terval=15","ServerAliveCountMax=4",...o===void 0?[]:[`UserKnownHostsFile=${Us(o)}`,"GlobalKnownHostsFile=/dev/null"],...r===
void 0?[]:[`IdentityFile=${Us(r)}`,"IdentitiesOnly=yes"]].flatMap(l=>["-o",Tf(l)])].join(" ");return{...s,GIT_SSH_COMMAND:u,
GIT_SSH_VARIANT:"ssh"}}i(If,"sshCommand");async function xr(e,t,n){return e===void 0?t:(await kf(n,e.endsWith(`
`)?e:`${e}
`,{mode:384}),n)}i(xr,"fileFor");var Us=i(e=>`"${e.replaceAll("%","%%").replace(/["\\]/g,"\\$&")}"`,"sshQuoted"),Tf=i(e=>`\
'${e.replaceAll("'","'\\''")}'`,"shellQuoted");var Ff=[["core.compression","1"],["pack.compression","1"],["pack.window","0"],["pack.depth","0"],["pack.useSparse","fals\
e"],["fastimport.unpackLimit","0"],["core.fsync","none"],["core.hooksPath","/dev/null"],["core.protectHFS","true"],["cor\
e.protectNTFS","true"],["gc.auto","0"],["maintenance.auto","false"]],Df=120;async function Hs(e,t,n,r,o){let s=r??n.TMPDIR??
Lf();await Mf(s);let a=await Pf(ye(s,Ks));try{let c=[...Ff,...jf(e.remote)],u=await Gs(e.remote,t,c,n,a);return{dir:a,target:e,
setup:{cwd:a,env:{...Bs(n,a),...u},...o}}}catch(c){throw await Qt(a),c}}i(Hs,"createWorkspace");var Ks="jirasync-git-",Nf=1440*
6e4;async function Mf(e){for(let t of await Cf(e).catch(()=>[])){if(!t.startsWith(Ks))continue;let n=ye(e,t),{mtimeMs:r}=await $f(
n).catch(()=>({mtimeMs:Date.now()}));Date.now()-r>Nf&&await Qt(n).catch(()=>{})}}i(Mf,"removeAbandoned");var Qt=i(e=>vf(
e,{recursive:!0,force:!0,maxRetries:5}),"removeWorkspace");function jf(e){let t=["remote.origin.url",e.url];return e.kind===
"local"?[t]:[t,["remote.origin.promisor","true"],["remote.origin.partialCloneFilter","blob:none"],["http.lowSpeedLimit",
"1"],["http.lowSpeedTime",String(Df)]]}i(jf,"connectionConfiguration");async function Ws(e,t,n){let r=ye(e.dir,"reposito\
ry.git"),o=["init","--quiet","--bare","--template=",`--object-format=${t}`,"--",r];await K(e.setup,o,{},n);let s={...e.setup,
cwd:r,env:{...e.setup.env,GIT_DIR:r}};return e.target.remote.kind==="local"&&await Jf(e,r,n),{dir:r,target:e.target,objectFormat:t,
setup:s}}i(Ws,"createRepository");async function Jf(e,t,n){let{objects:r,shallow:o}=await zs(e,n);await Of(ye(t,"objects",
"info"),{recursive:!0}),await _f(ye(t,"objects","info","alternates"),`${r}
`),await Af(o,ye(t,"shallow")).catch(s=>{if(!Bf(s))throw s})}i(Jf,"borrowObjects");var Bf=i(e=>e instanceof Error&&"code"in
e&&e.code==="ENOENT","isMissingFile");async function zs(e,t){let n=e.target.remote.url,r=["--show-object-format","--path\
-format=absolute","--git-path","objects","--git-path","shallow"],o={GIT_CEILING_DIRECTORIES:ye(n,"..")},{code:s,stdout:a,
stderr:c}=await D(e.setup,["-C",n,"rev-parse",...r],{env:o},t),[u,l,d]=a.toString("utf8").trimEnd().split(`
`);if(s!==0||l===void 0||d===void 0)throw U("Opening",n,c);return{objects:l,shallow:d,objectFormat:u==="sha256"?"sha256":
"sha1"}}i(zs,"openLocal");async function qs(e,t){let{setup:n,target:r}=e;if(r.remote.kind==="local")return(await zs(e,t)).
objectFormat;let o={GIT_TRACE_PACKET:"1"},{code:s,stderr:a}=await D(n,["ls-remote","--",r.remote.url,"HEAD"],{env:o},t);
if(s!==0)throw U("Reading from",r.remote.url,a);return/\bobject-format=sha256\b/.test(a)?"sha256":"sha1"}i(qs,"emptyRepo\
sitoryFormat");var Uf=6e5;async function Ir(e,t,n){let r=Js(e.repository,e.branch),o=new AbortController,s=new Set,{redactor:a,limitMs:c=Uf}=t,
u={limitMs:c,lifetime:{closed:o.signal,running:s},redactor:a},l=await Hs(r,e.credentials??{},t.env,t.tempDir,u),d=i(async()=>{
o.abort(m("Internal","The destination was closed while it was in use.")),await Promise.all(s),await Qt(l.dir)},"close");
try{let f=await ze(l.setup,r,n),p=f.branch??f.head,h=p===null?await qs(l,n):hs(p),y=await Ws(l,h,n),b=await qe(y,f,"shal\
low",n);return new Er(Gf(y,t),b,d)}catch(f){throw await d(),f}}i(Ir,"openDestination");function Gf(e,{random:t,onRetry:n,
lander:r}){return{repository:e,blobs:new Ht(e),random:t??Math.random,onRetry:n??(()=>{}),lander:r??null}}i(Gf,"publishDe\
ps");var Er=class{static{i(this,"GitDestination")}#e;#t;#n;#r=!1;constructor(t,n,r){this.#e=t,this.#n=n,this.#t=r}get base(){
return Bt(this.#e.repository,this.#n.head)}blobId(t){return We(t,this.#e.repository.objectFormat)}writeBlob(t,n){return this.#e.
blobs.write(t,n)}async publish(t,n){if(this.#r)throw m("Internal","publish was called while another publish was running.");
this.#r=!0;try{let{commit:r,attempts:o,upstream:s}=await Ms(this.#e,this.#n,t,n);return this.#n=s,{commit:r,attempts:o}}finally{
this.#r=!1}}[Symbol.asyncDispose](){return this.#t()}};function Ye({destination:e},{jira:t,git:n},{env:r,redactor:o},{emit:s,onJiraRequest:a,jiraTraffic:c,lander:u,confirm:l}){
let d=i(()=>new Date,"now"),f=i((h,y)=>s({kind:"waiting",at:d(),seconds:h,message:o.redact(y)}),"waiting"),p={env:r,redactor:o,
now:Date.now,random:Math.random,sleep:Ar,onWait:i(({seconds:h,message:y})=>f(h,y),"onWait"),...a===void 0?{}:{onRequest:a},
...c===void 0?{}:{traffic:c}};return{connectJira:i(h=>tr(t,p,h),"connectJira"),openDestination:i(async h=>{let y=await Ir(
{repository:e.repository,branch:e.branch,credentials:n},{env:r,redactor:o,onRetry:i(({delayMs:b,reason:k})=>f(b/1e3,k),"\
onRetry"),...u===void 0?{}:{lander:u}},h);return l===void 0?y:Kf(y,l)},"openDestination"),emit:s,now:d,newOperationID:Hf,
sleep:Ar,redactor:o}}i(Ye,"syncDeps");function Kf(e,t){return{get base(){return e.base},blobId:i(n=>e.blobId(n),"blobId"),
writeBlob:i((n,r)=>e.writeBlob(n,r),"writeBlob"),publish:i((n,r)=>{let o=i(async s=>{let a=await n(s);return a!==null&&await t(
r),a},"confirmedPlan");return e.publish(o,r)},"publish"),[Symbol.asyncDispose]:()=>e[Symbol.asyncDispose]()}}i(Kf,"confi\
rmed");var Tr=2**31-1;async function Ar(e,t){try{let n=e;for(;n>Tr;n-=Tr)await Ys(Tr,void 0,{signal:t});await Ys(n,void 0,
{signal:t})}catch(n){throw t.aborted?S(t):n}}i(Ar,"wait");async function Wf(e,t,n,r){let o=performance.now(),s=e.metricsFile?.observing(e.resource,n)??n,a=await ss(e,s,r);if(a.kind===
"refused")return Yf(e,a.outcome,s,o);let{settings:c,dryRun:u,statusFolder:l,lander:d}=e,{metadata:f}=e.resource,p=Or(e),
h=l===void 0?void 0:await mr(l,f.name),y=a.previous??h?.previous??e.resource.status??cn,b={...e.resource,status:y},k=i(Fe=>{
let be=Fe.kind==="cancelled"&&zf(a.signal,r)&&e.isResumed===!0?{...qf,at:Fe.at}:Fe;b={...b,status:Re(b.status,be)},h?.update(
b),a.update(b.status),s.onEvent(be,b.status)},"emit"),A={name:f.name,...f.namespace===void 0?{}:{namespace:f.namespace},
generation:a.generation??f.generation??1,...a.request===void 0?{}:{request:a.request},...e.retryCount===void 0?{}:{retryCount:e.
retryCount},spec:p,dryRun:u,force:c.force,author:c.author,...c.commitSubject===void 0?{}:{commitSubject:c.commitSubject}},
{onJiraRequest:O,jiraTraffic:J}=s,{confirm:V}=a,ae=Ye(p,c,t,{emit:k,onJiraRequest:O,jiraTraffic:J,lander:d,confirm:V}),Le=await pr(
A,ae,a.signal),[ge,X]=await Promise.all([h?.flush(),a.close()]);return{resource:b,outcome:Le,seconds:Vs(o),statusFileError:ge,
clusterFailure:X}}i(Wf,"runJiraSync");function zf(e,t){return t.aborted&&e.reason===t.reason&&!(t.reason instanceof x)}i(
zf,"isInterruption");var qf={kind:"interrupted",message:"Interrupted: who ran it had to end. Waiting for its turn to run\
 again"};function Or({resource:{spec:e},branch:t}){return t===void 0?e:{...e,destination:{...e.destination,branch:t}}}i(
Or,"specOf");function Yf({resource:e,dryRun:t},n,{onEvent:r},o){let s=new Date,a=n.kind==="failed"?{kind:"failed",at:s,failure:n.
failure}:{kind:"cancelled",at:s,message:n.message},c=Re(e.status??cn,a);return r(a,c),{resource:{...e,status:c},outcome:n,
seconds:Vs(o),statusFileError:void 0,clusterFailure:void 0}}i(Yf,"notStarted");var Vs=i(e=>(performance.now()-e)/1e3,"se\
condsSince");async function Vf(e,t,n,r,o){let{suspend:s,schedule:a,timeZone:c}=e.resource.spec;if(s)return{kind:"suspended"};if(a===void 0)
return{kind:"due"};let u=Wr(a,c,n),l=i(f=>f===void 0||u!==void 0&&u>f,"isDue"),d=Xf(e,r,t);for(let f of d)if(!l(await Qf(
f,o)))return{kind:"not-due",next:zr(a,c,n)};return{kind:"due"}}i(Vf,"dueness");function Xf(e,t,n){let{cluster:r}=e;return r!==
void 0?[s=>Zf(e,r,s)]:[s=>Xs(e,n,s),i(async s=>{let a=await t(s);return a===void 0?void 0:Xs({...e,branch:a},n,s)},"ofPe\
nding")]}i(Xf,"lastRuns");async function Qf(e,t){try{return await e(t)}catch(n){if(n instanceof x&&!t.aborted)return;throw n}}
i(Qf,"told");async function Zf({resource:{metadata:e}},{client:t},n){let{name:r,namespace:o=t.namespace}=e;try{let s=Vr(
await t.get(eo,{name:r,namespace:o},n)),{phase:a,syncState:c}=s.status;return Xr(s)||Qr(s)||a!=="Completed"||c?.startTime===
void 0?void 0:new Date(c.startTime)}catch(s){if(Zr(s))return;throw s}}i(Zf,"lastRunOfCluster");async function Xs(e,t,n){
var f=[];try{let{metadata:r}=e.resource;let[o,s]=[Or(e),e.settings];let{openDestination:a}=Ye(o,s,t,{emit:i(()=>{},"emit")});
let c=we(f,await a(n),!0);let{name:u,namespace:l}=r;let d={name:u,spec:o,...l===void 0?{}:{namespace:l}};return await kn(
d,c,n)??void 0}catch(p){var h=p,y=!0}finally{var b=Se(f,h,y);b&&await b}}i(Xs,"lastRunOfDestination");var ep={JIRA_BASE_URL:"Jira's address, with its context path if it has one. `--jira-url` wins; a manifest's `source.url`\
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
s image; without it the host's name is its own",POD_NAMESPACE:"For `jirasync operator`: the namespace of its pod"},tp={"\
HTTPS_PROXY, HTTP_PROXY, NO_PROXY":"Proxies for Jira and the repository, in capitals or small letters",SSL_CERT_FILE:"PE\
M file with certificate authorities, for Jira and the repository",NODE_EXTRA_CA_CERTS:"The same, for Jira alone",SSH_AUTH_SOCK:"\
The SSH agent",GIT_SSH_COMMAND:"The SSH program and its options, where neither a key nor host keys are set above",TMPDIR:"\
Where the temporary repository of a run is made"};function G(e,t){return e[t]?.replace(/[\r\n]+$/,"")||void 0}i(G,"setti\
ng");var np=[ce.cancelled,ce.invalidSpec,ce.failed,ce.timeout];function rp(e){let t=e.map(({status:n})=>n===void 0?ce.failed:
Mr(n));return np.find(n=>t.includes(n))??ce.completed}i(rp,"worstExitCode");async function op(e){let t=e.text("metrics-file");if(t===void 0)return;try{await bn(t)}catch(r){let o=ke(r);throw new M(
`can't write ${t} (${e.label("metrics-file")}): ${o}`)}let{openMetricsFile:n}=await import("./metrics-file-MWGMFCLX.js");
return n(t)}i(op,"metricsFileOf");import{randomUUID as ip}from"node:crypto";async function sp(e,t,n,r,o){let s=new Date(e.deps.now()),a=t.metadata.annotations?.[Xe],c=Re(t.status,{kind:"started",at:s,
operationID:ip(),generation:t.metadata.generation??1,...a===void 0?{}:{request:a},...o===void 0?{}:{retryCount:o}}),u={onDeleted:i(
()=>{},"onDeleted"),onCancelRequested:i(()=>{},"onCancelRequested"),onTrouble:i(()=>{},"onTrouble")},l=new Qe(e,t,n,u);return l.
update(Re(c,{kind:"failed",at:s,failure:r})),l.close()}i(sp,"refuseRun");function ap({metadata:e,status:t},n){let r=n.kind==="cancelled"?void 0:n.report;return{name:e.name,phase:t?.phase,syncState:t?.
syncState,progress:t?.progress,commit:r?.commit??null,changes:{created:r?.created??[],updated:r?.updated??[],deleted:r?.
deleted??[],unchanged:r?.unchanged??0},failedIssues:(r?.failed??[]).map(({id:o,key:s,failure:a})=>({id:o,key:s,reason:a.
reason,message:a.message})),...r?.planned===void 0?{}:{planned:r.planned},conditions:t?.conditions,lastError:t?.lastError??
null}}i(ap,"jsonResult");function cp({metadata:e,spec:t},n,r){let{created:o,updated:s,deleted:a,unchanged:c,failed:u,commit:l}=n,
d=[`${o.length} created`,`${s.length} updated`,`${a.length} deleted`,`${c} unchanged`,...u.length===0?[]:[`${u.length} f\
ailed`]],f=u.length-20;return[`${e.name}: ${d.join(", ")} after ${Pr(r)}`,...u.slice(0,20).map(({id:p,key:h,failure:y})=>`\
  failed ${h??p}: ${y.message}`),...f>0?[`  and ${f} more failed issues, which --output json names`]:[],l===null?"  no c\
hange, no commit":`  commit ${l} on ${t.destination.branch}`]}i(cp,"textResult");function up({metadata:e},{mode:t,unchanged:n,
failed:r},o){let s={create:"+",update:"~",delete:"-"},a=i(u=>o.filter(l=>l.action===u).length,"count"),c=[`${a("create")}\
 to create`,`${a("update")} to update`,`${a("delete")} to delete`,`${n} unchanged`,...r.length===0?[]:[`${r.length} fail\
ed`]];return[`${e.name}: ${t}`,...o.map(({key:u,action:l,why:d})=>`  ${s[l]} ${u}  ${d}`),...r.map(({id:u,key:l,failure:d})=>`\
  ! ${l??u}  ${d.message}`),`${e.name}: ${c.join(", ")}. Nothing was written.`]}i(up,"textPlan");function lp(e,t,n){switch(t.
kind){case"cancelled":return`${e}: cancelled after ${Pr(n)}. The next run takes up where the branch stands.`;case"failed":
return`${e}: failed after ${Pr(n)}: ${t.failure.reason}: ${t.failure.message}`;default:return t}}i(lp,"failureLine");function Pr(e){
return`${e>=10?e.toFixed(0):e.toFixed(1)} s`}i(Pr,"timeText");var dp=rn("kind",[P({kind:B("jira-open"),host:I().max(300)}),P({kind:B("jira-close"),host:I().max(300)}),P({kind:B("jira\
-request"),host:I().max(300),status:nn(),seconds:Q()}),P({kind:B("jira-pause"),host:I().max(300),ms:Q().min(0)}),P({kind:B(
"status-written"),result:De(["success","error"])})]),fp=rn("kind",[P({kind:B("cancel"),message:I()}),P({kind:B("jira-pau\
se"),ms:Q().min(0)}),P({kind:B("jira-limit"),requests:nn().min(1)})]);import{access as pp,constants as mp}from"node:fs/promises";var hp="jirasync <jirasync@users.noreply.github.com>",yp="x-access-token";async function gp({spec:e},t,n){return{jira:bp(
t,n,e.source?.url),git:await Sp(n),author:kp(t.text("author")??G(n.env,"JIRASYNC_AUTHOR")??hp),commitSubject:t.text("com\
mit-message"),force:t.flag("force")??!1}}i(gp,"readSettings");function bp(e,{env:t,redactor:n},r){let o=e.text("jira-url")??
G(t,"JIRA_BASE_URL");wp(o,r,e);let s=o??r,a=(e.text("jira-token")??G(t,"JIRA_PAT"))?.trim(),c=(e.text("jira-email")??G(t,
"JIRA_EMAIL"))?.trim(),u=e.text("jira-ca-file")??G(t,"JIRA_CA_FILE");if(a!==void 0&&Zs(n,c,a),s===void 0)throw new M(`Ji\
ra's address is missing; set ${e.label("jira-url","JIRA_BASE_URL")}, such as https://example.atlassian.net`);if(a===void 0)
throw new M(`Jira's token is missing; set ${e.label("jira-token","JIRA_PAT")} to an API token (with ${e.label("jira-emai\
l","JIRA_EMAIL")}) or a personal access token`);let l=e.integer("concurrency");return{baseUrl:s,token:a,...c===void 0?{}:
{email:c},...u===void 0?{}:{caFile:u},...l===void 0?{}:{concurrency:l}}}i(bp,"jiraSettings");function wp(e,t,n){if(!(e===
void 0||t===void 0||Qs(e)===Qs(t)))throw new M(`the manifest's spec.source.url is another Jira than the one of ${n.label(
"jira-url","JIRA_BASE_URL")}, for which the token is; leave that out to use the manifest's`)}i(wp,"assertSameHost");function Qs(e){
return URL.canParse(e)?new URL(e).origin:e}i(Qs,"originOf");async function Sp({env:e,redactor:t}){let n=G(e,"JIRASYNC_GI\
T_USERNAME"),r=G(e,"JIRASYNC_GIT_PASSWORD"),o=G(e,"JIRASYNC_GIT_BEARER_TOKEN");r!==void 0&&Zs(t,n??yp,r),o!==void 0&&t.add(
o);let s=await Cr(e,"JIRASYNC_GIT_IDENTITY_FILE"),a=await Cr(e,"JIRASYNC_GIT_KNOWN_HOSTS_FILE"),c=await Cr(e,"JIRASYNC_G\
IT_CA_FILE");return{...n===void 0?{}:{username:n},...r===void 0?{}:{password:r},...o===void 0?{}:{bearerToken:o},...s===
void 0?{}:{identityFile:s},...a===void 0?{}:{knownHostsFile:a},...c===void 0?{}:{caFile:c}}}i(Sp,"gitCredentials");function Zs(e,t,n){
e.add(n),t!==void 0&&e.add(Buffer.from(`${t}:${n}`).toString("base64"))}i(Zs,"addWithLogin");async function Cr(e,t){let n=G(
e,t);if(n!==void 0)try{return await pp(n,mp.R_OK),n}catch(r){throw new M(`the file of ${t} can't be read: ${ke(r)}`)}}i(
Cr,"readableFile");function kp(e){let[,t="",n=""]=/^([^<>\n]+?)\s*<([^<>\s]+)>$/.exec(e)??[];if(t==="")throw new M(`the \
author ${JSON.stringify(e)} is not of the form "Name <email>"`);return{name:t,email:n}}i(kp,"parseSignature");export{ta as a,na as b,uo as c,ia as d,ns as e,mr as f,Yl as g,hr as h,Ke as i,Ye as j,Ar as k,Wf as l,Vf as m,ep as n,tp as o,
G as p,rp as q,op as r,sp as s,ap as t,cp as u,up as v,lp as w,dp as x,fp as y,gp as z};
