import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as xe,b as Z,c as ue,d as ln,e as dn,f as fn,g as pn,h as mn,i as le,j as oo,k as hn,l as Ze,m as et,n as de,o as io,
p as so,q as yn,r as gn,s as ao,t as co,u as tt,v as L,w as Ne,y as bn}from"./chunk-KQK7443N.js";import{a as uo,b as wn}from"./chunk-GKFPDETC.js";
import{e as eo,i as to,r as Qe,s as no,x as ro}from"./chunk-NEMSNROU.js";import{f as ce,g as jr,i as Xe,j as Xr,k as Qr,
l as Zr,s as un,t as Re}from"./chunk-VDV7FUQT.js";import{A as zr,B as qr,C as cn,D as Yr,F as Vr,c as Ve,d as Jr,h as Br,
i as Ur,j as W,k as Gr,n as Hr,u as Kr,v as Wr}from"./chunk-YRJVZIPG.js";import{d as I,f as Q,g as rn,k as Nr,m as P,
o as Mr,p as on,r as sn,s as De,t as B,x as an}from"./chunk-OPXG4YK7.js";import{j as nn,k as Dr}from"./chunk-TFGBKQWM.js";
import{a as ke,c as x,d as m,e as g,f as S,g as Fr,i as M}from"./chunk-F3KVN5GY.js";import{a as i,f as we,g as Se}from"./chunk-KUM6ZNSD.js";function ea(e,t){let{spec:n,metadata:r}=e,o=t.text("namespace")??r.namespace;if(r.namespace!==void 0&&o!==r.namespace)throw new M(
`the manifest of ${r.name} is for namespace ${r.namespace}, not ${o}; leave ${t.label("namespace")} out`);return{...e,metadata:o===
void 0?r:{...r,namespace:o},spec:{...n,destination:{...n.destination,repository:t.text("repository")??n.destination.repository},
retryPolicy:{...n.retryPolicy,maxRetries:t.integer("max-retries")??n.retryPolicy.maxRetries},failurePolicy:{maxFailedIssues:t.
integer("max-failed-issues")??n.failurePolicy.maxFailedIssues}}}}i(ea,"withOverrides");function ta(e){let t=nt({projectKey:e.
text("project"),jqlQuery:e.text("jql"),epicKey:e.text("epic"),issueKeys:e.list("issues")?.slice()}),n={apiVersion:Kr,kind:Wr,
metadata:{name:e.text("name")??Gr(t),...nt({namespace:e.text("namespace")})},spec:{syncType:e.flag("incremental")===!0?"\
incremental":Ur(t),target:t,destination:nt({repository:e.text("repository"),branch:e.text("branch"),path:e.text("path"),
format:e.text("format"),layout:e.text("layout"),relationships:e.text("relationships"),prune:e.flag("prune")}),...nt({fields:e.
list("fields"),include:e.list("include"),timeout:e.integer("timeout")}),retryPolicy:{maxRetries:e.integer("max-retries")??
0},failurePolicy:{maxFailedIssues:e.integer("max-failed-issues")??0}}},r=Yr(n,"options",{localRepository:!0});return r.ok?
{ok:!0,syncs:r.manifests}:{ok:!1,problems:r.problems.map(o=>ra(o,e))}}i(ta,"describedSync");var na={"metadata.name":"nam\
e","metadata.namespace":"namespace","spec.target.projectKey":"project","spec.target.jqlQuery":"jql","spec.target.epicKey":"\
epic","spec.target.issueKeys":"issues","spec.destination.repository":"repository","spec.destination.branch":"branch","sp\
ec.destination.path":"path","spec.fields":"fields","spec.include":"include"};function ra(e,t){let n=na[e.path.replace(/\[\d+\]$/,
"")];return n===void 0?e:{...e,source:t.label(n)}}i(ra,"ofOption");function nt(e){let t={};for(let[n,r]of Object.entries(
e))r!==void 0&&Object.assign(t,{[n]:r});return t}i(nt,"given");function lo(e,t=Vr){let n=new Map;return e.flatMap(r=>{let o=t(r.resource.metadata),s=n.get(o);return s===void 0&&n.set(
o,r),s===void 0?[]:[{sync:r,earlier:s}]})}i(lo,"repeatedSyncs");function oa(e,t){return t===void 0?e:e.map(({metadata:n,
...r})=>({...r,metadata:{namespace:t,...n}}))}i(oa,"inNamespace");function ia(e,t){let n=e.map(s=>({resource:s})),[r]=lo(
n,t);if(r===void 0)return;let{name:o}=r.sync.resource.metadata;throw new M(`two manifests are named ${o}; give each sync\
 a name of its own`)}i(ia,"assertDistinct");function fo(e){let t=new Map;for(let r of e){let o=r.lastIndexOf("-"),s=r.slice(0,o),a=t.get(s);a===void 0?t.set(s,[Number(
r.slice(o+1))]):a.push(Number(r.slice(o+1)))}let n=[...t].sort(([r],[o])=>r<o?-1:1);return Object.fromEntries(n.map(([r,
o])=>[r,sa(o)]))}i(fo,"toKeyRanges");function*rt(e){for(let[t,n]of Object.entries(e))for(let[r,o]of mo(n))for(let s=r;s<=
o;s++)yield`${t}-${s}`}i(rt,"fromKeyRanges");function po(e){let t=0;for(let n of Object.values(e))for(let[r,o]of mo(n))t+=
Math.max(0,o-r+1);return t}i(po,"countKeys");function*mo(e){for(let t of e.split(",")){let[n,r=n]=t.split("-").map(Number);
n!==void 0&&r!==void 0&&(yield[n,r])}}i(mo,"bounds");function sa(e){e.sort((o,s)=>o-s);let t=[],n,r=0;for(let o of e){if(n!==
void 0&&o<=r+1){r=o;continue}n!==void 0&&t.push(n===r?`${n}`:`${n}-${r}`),n=o,r=o}return n!==void 0&&t.push(n===r?`${n}`:
`${n}-${r}`),t.join(",")}i(sa,"ranges");var Sn=1,ca=1e7,ua=P({schemaVersion:B(Sn),configHash:I(),watermark:an.datetime().nullable(),lookBack:P({issues:Q().int().
min(0),digests:sn(I(),I())}).optional(),pending:Nr(P({id:I(),key:I().optional(),reason:I()})),census:P({at:an.datetime(),
issues:Q().int().min(0)}).nullable(),place:P({format:De(["yaml","markdown","json"]),layout:De(["flat","sharded"])}),project:I().
optional(),owned:sn(I(),I().regex(/^\d+(-\d+)?(,\d+(-\d+)?)*$/)).refine(e=>po(e)<=ca).optional()}),ho="default";function ot(e,t,n=ho){
let r=kn(e);return n===ho?`${r}/${t}.json`:`${r}/${n}/${t}.json`}i(ot,"statePath");function kn(e){return e===""?".jirasy\
nc":`${e}/.jirasync`}i(kn,"stateFolder");function yo(e){return Buffer.from(`${JSON.stringify({schemaVersion:Sn,...e},null,
2)}
`)}i(yo,"serializeState");function ee(e){if(e===null)return null;let t=da(e.toString("utf8"));if(la(t))throw m("InvalidS\
pec","The state in the destination was written by a newer jirasync. Upgrade jirasync, or choose another --name for this \
sync.");return ua.safeParse(t).data??null}i(ee,"parseState");function la(e){let t=Mr({schemaVersion:Q()}).safeParse(e).data?.
schemaVersion;return t!==void 0&&t>Sn}i(la,"isNewer");function da(e){try{return JSON.parse(e)}catch{return}}i(da,"parseJ\
son");function go(e,t){if(t===null)return!1;let n=i(({configHash:r,pending:o,place:s,project:a,owned:c})=>JSON.stringify(
[r,o,s.format,s.layout,a,Object.entries(c??{}).sort()]),"facts");return n(e)===n(t)}i(go,"saysTheSame");async function Rn({name:e,namespace:t,spec:n},{base:r},o){let s=ot(Ve(n.destination),e,t),a=ee(await r.readFile(s,o));return a===
null||a.watermark===null?null:new Date(a.watermark)}i(Rn,"lastCompleteRun");function z(e,t){return e===t?0:e<t?-1:1}i(z,"compareText");function it(e,t){return e.length-t.length||z(e,t)}i(it,"compa\
reNumerals");var xn="customfield_",fa=/^customfield_\d+$/;function st(e){return e.startsWith(xn)&&fa.test(e)}i(st,"isCustomFieldId");
function bo(e,t){return it(e.slice(xn.length),t.slice(xn.length))}i(bo,"compareCustomFieldIds");function wo(e,t,n){return n===
void 0||n.some(r=>So(r,e,t))}i(wo,"isChosen");function En(e,t){let n=[...t].filter(([r])=>st(r));return e.filter(r=>!n.some(
([o,s])=>So(r,o,s)))}i(En,"unknownCustomFields");function So(e,t,n){return e===t||e===n?!0:n!==void 0&&e.length===n.length&&
e.toLowerCase()===n.toLowerCase()}i(So,"isNamed");var pa=/^[A-Z][A-Z0-9_]*-[1-9][0-9]*$/,ko=250;function R(e){return e.length>ko?`it is ${e.length} characters long, and a\
 file name may have ${ko}`:pa.test(e)?Number.isSafeInteger(H(e))?null:"its number is larger than any that Jira gives":"i\
t is not a project key of A-Z, 0-9 and _ with a number, such as PROJ-123"}i(R,"checkIssueKey");function te(e){let t=R(e);
if(t===null)return;let n=JSON.stringify(e.slice(0,80));throw m("MalformedResponse",`Jira gave an issue the key ${n}, whi\
ch cannot name a file: ${t}.`)}i(te,"assertIssueKey");function C(e){return e.slice(0,e.lastIndexOf("-"))}i(C,"projectOf");
function H(e){return Number(e.slice(e.lastIndexOf("-")+1))}i(H,"issueNumber");function In(e,t){try{let n=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e);switch(t){case"yaml":return nn(n);case"\
markdown":return nn(ma(n));case"json":return JSON.parse(n);default:return t}}catch(n){let r=n instanceof Error?n.message.
split(`
`,1)[0]:String(n);throw m("MalformedResponse",`The document is not valid ${t}: ${r}. Run the sync again with --force to \
rewrite it.`,n)}}i(In,"parseDocument");function ma(e){let t=e.indexOf(`
---
`);if(!e.startsWith(`---
`)||t===-1)throw new Error("it does not begin with front matter between --- lines");return e.slice(4,t+1)}i(ma,"frontMat\
terOf");var xo={yaml:".yaml",markdown:".md",json:".json"},ha=500,Ro=500;function v(e,t){return te(e),`${at(t)}${C(e)}/issues/${ut(
e,t)}${Tn(e,t)}`}i(v,"issuePath");function fe(e,t){let n=An(e.slice(e.lastIndexOf("/")+1),t);return n!==null&&v(n,t)===e?
n:null}i(fe,"issueKeyAt");function at(e){return e.root===""?"projects/":`${e.root}/projects/`}i(at,"projectsPath");function ct(e,t){
let n=e.split("/"),r=t.split("/"),o=0;for(;o<n.length-1&&n[o]===r[o];)o++;return"../".repeat(n.length-1-o)+r.slice(o).join(
"/")}i(ct,"relativePath");function Tn(e,t){return e+xo[t.format]}i(Tn,"fileName");function An(e,t){let n=xo[t.format];if(!e.
endsWith(n))return null;let r=e.slice(0,-n.length);return R(r)===null?r:null}i(An,"keyOfFile");function ut(e,t){if(t.layout===
"flat")return"";let n=Math.floor(H(e)/ha);return`${Math.floor(n/Ro)}/${n%Ro}/`}i(ut,"shardOf");var lt="subtasks",Me="epic";var ya=new RegExp("(?:[\\p{L}\\p{N}]\\p{M}*)+","gu"),ga=new RegExp("\\p{Default_Ignorable_Code_Point}+","gu"),ba=/^(?:subtasks|epic|con|prn|aux|nul|com\d|lpt\d)$/;
function Pn(e,t){let n=On(e);return n===""?Eo(On(t)):ba.test(n)?Eo(n):n}i(Pn,"relationshipType");function Io(e){return e===
lt||e===Me||e!==""&&Pn(e,"")===e}i(Io,"isRelationshipType");var Eo=i(e=>e===""?"link":On(`link-${e}`),"prefixed");function On(e){
let n=e.normalize("NFKC").replace(ga,"").toLowerCase().normalize("NFKC").match(ya)?.join("-")??"";return Array.from(n).slice(
0,60).join("").replace(/-$/,"")}i(On,"slug");function Cn(e,t={}){if(R(e.key)!==null)return[];let n=[...wa(e),...Sa(e),...ka(e),...Ra(e,t)],r=new Map;for(let o of n)o.
source!==o.target&&R(o.source)===null&&R(o.target)===null&&r.set(`${o.type}/${o.source}/${o.target}`,o);return[...r.values()].
sort((o,s)=>z(o.type,s.type)||z(o.source,s.source)||z(o.target,s.target))}i(Cn,"relationshipsOf");function je(e,{type:t,
source:n,target:r}){return e===r||e===n&&t!==Me}i(je,"isAuthority");function wa(e){return Ao(e.fields.issuelinks).flatMap(
t=>{let n=vn(t.type),r=Ee(n.outward)||Ee(n.name),o=Pn(r,Ee(n.id)),s=dt(t.outwardIssue),a=dt(t.inwardIssue);return[...s===
""?[]:[{type:o,source:e.key,target:s}],...a===""?[]:[{type:o,source:a,target:e.key}]]})}i(wa,"linksOf");function Sa(e){return Ao(
e.fields.subtasks).map(t=>({type:lt,source:e.key,target:Ee(t.key)}))}i(Sa,"subtasksOf");function ka(e){return[{type:vn(e.
fields.issuetype).subtask===!0?lt:Me,source:dt(e.fields.parent),target:e.key}]}i(ka,"parentOf");function Ra(e,{epicLinkField:t}){
return[t===void 0?"":Ee(e.fields[t]),dt(e.fields.epic)].map(r=>({type:Me,source:r,target:e.key}))}i(Ra,"epicOf");var To=i(
e=>typeof e=="object"&&e!==null&&!Array.isArray(e),"isRecord"),vn=i(e=>To(e)?e:{},"record"),Ao=i(e=>Array.isArray(e)?e.filter(
To):[],"records"),Ee=i(e=>typeof e=="string"?e:"","text"),dt=i(e=>Ee(vn(e).key),"keyOf");function Ie({type:e,source:t,target:n},r){return te(t),te(n),`${`${at(r)}${C(t)}/relationships/${e}/${ut(t,r)}${t}`}/${ut(
n,r)}${Tn(n,r)}`}i(Ie,"linkPath");function $n(e,t){return ct(Ie(e,t),v(e.target,t))}i($n,"linkTarget");function Te(e,t){
let n=at(t);if(!e.startsWith(n))return null;let r=e.slice(n.length).split("/"),o=t.layout==="flat"?3:5,s=r[2]??"",a=r[o]??
"",c=An(r.at(-1)??"",t);if(c===null||R(a)!==null||!Io(s))return null;let u={type:s,source:a,target:c};return Ie(u,t)===e?
u:null}i(Te,"relationshipAt");var xa=new Map([["self","the address of the value in Jira's REST API; it changes with the site's name and the API's vers\
ion"],["avatarUrls","addresses of pictures of a person or project; they change with the site and its picture service"],[
"iconUrl","the address of an icon; it changes with the site and its theme"]]);function Ae(e,t){if(q(e))return[...e.keys()];
let n=[];for(let r of Object.keys(e)){let o=e[r];o!==void 0&&(t||!Ia(r,o))&&n.push(r)}return Oa(n)}i(Ae,"keysOf");function w(e,t){
return q(e)?e.get(t):E(e)&&Object.hasOwn(e,t)?e[t]:void 0}i(w,"propertyOf");function ne(e){return E(e)&&e.type==="doc"&&
Array.isArray(e.content)}i(ne,"isAtlassianDocument");var $=i(e=>Array.isArray(e),"isList"),q=i(e=>e instanceof Map,"isOr\
dered"),E=i(e=>typeof e=="object"&&e!==null&&!Array.isArray(e)&&!q(e),"isObject"),Je=class extends Error{static{i(this,"\
NestedTooDeepError")}},_n=1e3,Ea=_n+2;function ft(e){if(e>Ea)throw new Je}i(ft,"assertNesting");var pt=i(e=>new TypeError(
`A value of an issue is a ${typeof e}, which JSON does not have.`),"notJson");function Ia(e,t){return xa.has(e)&&Ta(t)}i(
Ia,"isLeftOut");function Ta(e){if(typeof e=="string")return Oo(e);if(!E(e))return!1;let t=Object.values(e);return t.length>
0&&t.every(n=>typeof n=="string"&&Oo(n))}i(Ta,"holdsOnlyUrls");var Oo=i(e=>e.startsWith("https://")||e.startsWith("http:\
//"),"isUrl"),Aa=16;function Oa(e){if(e.length>Aa)return e.sort();for(let t=1;t<e.length;t++){let n=e[t]??"",r=t;for(;r>
0;r--){let o=e[r-1]??"";if(o<=n)break;e[r]=o}e[r]=n}return e}i(Oa,"sorted");var Pa=new Map([["lastViewed","when the syncing account last looked at the issue: a fact about the account, different on\
 every run"]]),Ca=[["summary","issuetype","project","status","statusCategory","priority","resolution","security"],["assi\
gnee","reporter","creator"],["created","updated","statuscategorychangedate","resolutiondate","duedate"],["labels","compo\
nents","versions","fixVersions"],["parent","epic","sprint","subtasks","issuelinks"]].flat(),va=["environment","descripti\
on"],Po=new Map(Ca.map((e,t)=>[e,t])),$a=16,mt=[];function Co(e){let t=mt.find(r=>La(r.ids,e));if(t!==void 0)return t.order;
let n=_a(e);return mt.length>=$a&&mt.shift(),mt.push({ids:e,order:n}),n}i(Co,"fieldOrder");function _a(e){let t=i(r=>Po.
get(r)??Po.size+1+va.indexOf(r),"rank");return{system:e.filter(r=>!st(r)&&!Pa.has(r)).sort((r,o)=>t(r)-t(o)||z(r,o)),custom:e.
filter(st).sort(bo)}}i(_a,"orderOf");var La=i((e,t)=>e.length===t.length&&e.every((n,r)=>n===t[r]),"isSame");var Fa=[{include:"comments",field:"comment",listedUnder:"comments"},{include:"worklogs",field:"worklog",listedUnder:"wor\
klogs"},{include:"attachments",field:"attachment",listedUnder:null}],Da=new Set(["self","startAt","maxResults","total"]),
Na=["comments","worklogs","attachments"];function vo(e,t){let n=t.include??Na,{system:r,custom:o}=Co(Object.keys(e.fields)),
s=new Map;for(let u of r){let l=e.fields[u];l!==void 0&&s.set(u,Ja(u,l))}let a=Ma(s,n),c=new Map([["key",e.key],["id",e.
id],["url",Ln(e.key,t.browseUrl)],["fields",s],["customFields",Ua(e,o,t)],...a]);return n.includes("changelog")&&e.changelog!==
void 0&&c.set("changelog",Fn(e.changelog)),c}i(vo,"contentOf");function Ln(e,t){return`${t}/browse/${e}`}i(Ln,"issueUrl");
function Ma(e,t){let n=[];for(let{include:r,field:o,listedUnder:s}of Fa){let a=e.get(o),c=s===null?a:w(a,s),u=t.includes(
r);if(u&&!$(c))continue;let l=u&&E(a)?ja(a,s):[];l.length>0?e.set(o,Object.fromEntries(l)):e.delete(o),u&&$(c)&&n.push([
r,Fn(c)])}return n}i(Ma,"takeLists");function ja(e,t){return Ae(e,!1).filter(r=>r!==t&&!Da.has(r)).map(r=>[r,e[r]])}i(ja,
"restOf");function Ja(e,t){return $(t)?e==="issuelinks"||e==="subtasks"?Fn(t):e==="labels"&&t.every(n=>typeof n=="string")?
[...t].sort(z):t:t}i(Ja,"sortedSet");function Fn(e){let t=e.map(n=>({item:n,id:Ba(n)}));return t.some(({id:n})=>n==="")?
e:t.sort((n,r)=>it(n.id,r.id)).map(({item:n})=>n)}i(Fn,"sortedById");function Ba(e){let t=w(e,"id"),n=typeof t=="number"?
String(t):t;return typeof n=="string"&&/^\d+$/.test(n)?n:""}i(Ba,"numericId");function Ua(e,t,n){let r=new Map;for(let o of t){
let s=e.fields[o];if(s==null)continue;let a=n.fieldNames.get(o);wo(o,a,n.customFields)&&r.set(o,a===void 0?{value:s}:{name:a,
value:s})}return r}i(Ua,"customFieldsOf");function ht(e){return`${Dn(e,`
`,!1)}
`}i(ht,"emitJson");var Ga=/^[ !#-[\]-~]*$/;function yt(e){return Ga.test(e)?`"${e}"`:JSON.stringify(e)}i(yt,"quoteJson");
function Dn(e,t,n){if(typeof e=="string")return yt(e);if(typeof e=="number")return Wa(e);if(typeof e=="boolean"||e===null)
return String(e);if(ft((t.length-1)/Nn.length),$(e))return Ka(e,t,n);if(E(e)||q(e))return Ha(e,t,n||ne(e));throw pt(e)}i(
Dn,"emit");var Nn="  ";function Ha(e,t,n){let r=t+Nn,o="";for(let s of Ae(e,n))o+=`${o===""?"{":","}${r}${yt(s)}: ${Dn(w(
e,s),r,n)}`;return o===""?"{}":`${o}${t}}`}i(Ha,"emitMap");function Ka(e,t,n){if(e.length===0)return"[]";let r=t+Nn,o="";
for(let s of e)o+=`${o===""?"[":","}${r}${Dn(s,r,n)}`;return`${o}${t}]`}i(Ka,"emitList");function Wa(e){return Number.isFinite(
e)?Object.is(e,-0)?"-0":String(e):Number.isNaN(e)?"null":e>0?"1e999":"-1e999"}i(Wa,"emitNumber");function F(e){return e.toWellFormed().replace(za,"").replace(qa," ").trim().replace(Ya,"\\$&").replace(Va,"$1\\$2").replace(
Xa,"$1\\")}i(F,"inlineText");function $o(e,t){return typeof t=="string"&&Qa.test(t)?`[${F(e)}](${t})`:F(e)}i($o,"inlineL\
ink");var za=/[\u202a-\u202e\u2066-\u2069]/g,qa=/[\s\p{Cc}\ufeff]+/gu,Ya=/[\\`*_[\]<>&#|~$]/g,Va=/(https?|ftp|mailto|xmpp|www)([:.])/gi,
Xa=/^(?:(?=[-+=])|(\d+)(?=[.)]))/,Qa=/^https?:\/\/[^\s\p{C}<>()[\]\\|`"]+$/u;var Za=[["Type","issuetype"],["Status","status"],["Priority","priority"],["Resolution","resolution"],["Assignee","assign\
ee"],["Reporter","reporter"],["Created","created"],["Updated","updated"],["Resolved","resolutiondate"],["Due","duedate"],
["Labels","labels"],["Components","components"],["Affects","versions"],["Fixed in","fixVersions"]];function Lo(e){let n=Za.
map(([r,o])=>({label:r,text:F(_(e.get(o)))})).filter(({text:r})=>r!=="").map(({label:r,text:o})=>`| ${r} | ${o} |
`);return n.length===0?"":`| Field | Value |
| --- | --- |
${n.join("")}`}i(Lo,"fieldTable");function _(e){return $(e)?e.map(_).join(", "):E(e)?tc.map(t=>w(e,t)).find(ec)??"":e==null?
"":String(e)}i(_,"shown");var ec=i(e=>typeof e=="string","isText"),tc=["displayName","name","value","key","accountId","e\
mailAddress"];function Fo(e){return!$(e)||e.length===0?[]:[`## Attachments

${e.filter(E).map(n=>{let r=w(n,"size"),s=[...[w(n,"mimeType"),typeof r=="number"?`${r} bytes`:"",w(n,"author")],w(n,"cr\
eated")].map(_).filter(c=>c!=="");return`- ${$o(_(w(n,"filename")),w(n,"content"))}${s.length===0?"":` (${F(s.join(", "))}\
)`}
`}).join("")}`]}i(Fo,"attachmentsSection");function Do(e,t){let n=[...nc(e,t)].map(({label:r,issue:o})=>{let s=rc(_(e.get(
"key")),o,t);return`- ${F(r)} ${s}
`});return n.length===0?[]:[`## Links

${n.join("")}`]}i(Do,"linksSection");function*nc(e,{epicLinkField:t=""}){let n=e.get("fields"),r=w(w(e.get("customFields"),
t),"value"),o=w(n,"parent"),s=w(n,"epic");E(o)&&(yield{label:"Parent:",issue:o}),E(s)&&(yield{label:"Epic:",issue:s}),typeof r==
"string"&&(yield{label:"Epic:",issue:{key:r}});for(let a of _o(w(n,"subtasks")))yield{label:"Sub-task:",issue:a};for(let a of _o(
w(n,"issuelinks"))){let c=w(a,"type");for(let[u,l]of[["outwardIssue","outward"],["inwardIssue","inward"]]){let d=w(a,u);
E(d)&&(yield{label:_(w(c,l)??w(c,"name")),issue:d})}}}i(nc,"linkedIssues");function rc(e,t,{browseUrl:n,layout:r="flat"}){
let o=_(w(t,"key")),s=w(t,"fields"),a=F(_(w(s,"summary")??w(t,"summary"))),c=F(_(w(s,"status"))),u=`${a===""?"":`: ${a}`}${c===
""?"":` (${c})`}`;if(R(o)!==null||R(e)!==null)return`${F(o)}${u}`;let l={root:"",layout:r,format:"markdown"},d=ct(v(e,l),
v(o,l));return`[${o}](${d}) ([Jira](${Ln(o,n)}))${u}`}i(rc,"linkLine");var _o=i(e=>$(e)?e:[],"asList");function Mo(e,t,n){Jo(e,t)||e.text(Sc(Be(t),n))}i(Mo,"writeText");function jo(e,t){Jo(e,t)||e.text(bt(t))}i(jo,"writeLin\
e");function jn(e){return!yc.test(e)}i(jn,"isPrintable");function Be(e){return e.includes(`\r
`)?e.replaceAll(`\r
`,`
`):e}i(Be,"withLf");var gt=32,Mn=34,oc=35,No=58,ic=92,sc=127,ac=/^(?:true|false|yes|no|on|off|y|n|null)$/i,cc=5,uc=32;function Jo(e,t){
if(t.length>uc)return!1;let n=e.reserve(t.length+2),r=lc(t.charCodeAt(0)),o=r?e.length:e.length+1,s=0;for(let a=0;a<t.length;a++){
let c=t.charCodeAt(a);if(c<gt||c>=sc||c===Mn||c===ic||r&&(c===gt?s===No:c===oc&&s===gt))return!1;n[o++]=c,s=c}if(r){if(s===
gt||s===No||Bo(t))return!1}else n[e.length]=Mn,n[o++]=Mn;return e.length=o,!0}i(Jo,"wroteShort");function lc(e){return e>=
97&&e<=122||e>=65&&e<=90||e===95||e===47||e===40||e===36}i(lc,"startsPlain");var Bo=i(e=>e.length<=cc&&ac.test(e),"isRes\
erved"),dc=/^[\p{L}_/($][^\0-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]*$/u,fc=/: | #|[:\s]$/u,pc=/^[A-Za-z_/($](?:[!-9;-~]| (?=[!"$-~])|:(?=[!-~]))*$/,
mc=/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;function bt(e){return(pc.test(e)||dc.test(e)&&!fc.test(e))&&!Bo(e)?e:hc(
e)}i(bt,"lineOf");function hc(e){return yt(e).replace(mc,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}i(hc,"\
quoted");var yc=/[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]/u,gc=/[^\s]/u,bc=/(?:^|\n)[ \t]+\n*$/,
wc=/^\n*[ \t]/,Sc=i((e,t)=>kc(e)?Rc(e,t):bt(e),"linesOf");function kc(e){return e.includes(`
`)&&jn(e)&&gc.test(e)&&!bc.test(e)}i(kc,"isLiteral");function Rc(e,t){let n=" ".repeat(t),r=wc.test(e)?"2":"",o=e.endsWith(
`
`)?e.slice(0,-1):e,s=o===e?"-":o===""||o.endsWith(`
`)?"+":"",a=e.startsWith(`
`)?"":n;return`|${r}${s}
${a}${o.replace(/\n(?=[^\n])/g,`
${n}`)}`}i(Rc,"literal");function wt(e){if(ne(e))return Uo(ht(e).trimEnd(),"json");if(typeof e!="string"||e==="")return null;let t=Be(e);return jn(
t)?Uo(t,"jira"):null}i(wt,"markupOf");function Uo(e,t){let r=(e.match(/`+/g)??[]).reduce((s,a)=>Math.max(s,a.length),0),
o="`".repeat(Math.max(3,r+1));return`${o}${t}
${e}
${o}
`}i(Uo,"fenced");var St=class{static{i(this,"Utf8Writer")}#e=Buffer.allocUnsafeSlow(65536);length=0;reserve(t){return this.length+t>this.#e.
length&&this.#t(this.length+t),this.#e}add(t){let n=this.reserve(t.length),r=this.length;for(let o=0;o<t.length;o++)n[r++]=
t[o]??0;this.length=r}ascii(t){let n=this.reserve(t.length),r=this.length;for(let o=0;o<t.length;o++)n[r++]=t.charCodeAt(
o);this.length=r}text(t){this.reserve(t.length*3),this.length+=this.#e.write(t,this.length,"utf8")}newLine(t){let n=this.
reserve(t+1),r=this.length;n[r++]=10;for(let o=r+t;r<o;r++)n[r]=32;this.length=r}copy(){return Buffer.from(this.#e.subarray(
0,this.length))}clear(){this.length=0,this.#e.length>1048576&&(this.#e=Buffer.allocUnsafeSlow(65536))}#t(t){let n=Buffer.
allocUnsafeSlow(t*2);this.#e.copy(n,0,0,this.length),this.#e=n}};var xc=1e3,Ec=64,Ic=2048,kt=new Map;function Go(e,t){return kt.get(e)??Ac(e,Tc(e,t))}i(Go,"encodedKey");function Tc(e,t){
let n=bt(e),r=n.length<=xc,o=Buffer.from(r?`${n}: `:`? ${n}
${" ".repeat(t)}: `);return{beforeScalar:o,beforeLines:o.subarray(0,-1)}}i(Tc,"encode");function Ac(e,t){return e.length>
Ec||(kt.size>=Ic&&kt.clear(),kt.set(e,t)),t}i(Ac,"remember");var Ue=2,T=new St;function Jn(e){return T.clear(),typeof e=="string"?jo(T,Be(e)):Bn(e)?Gn(e,0):Un(e,0,!1,"item"),T.ascii(
`
`),T.copy()}i(Jn,"encodeYaml");function Ho(e){return Jn(e).toString("utf8")}i(Ho,"emitYaml");var Bn=i(e=>typeof e!="obje\
ct"||e===null,"isScalar");function Un(e,t,n,r){ft(t/Ue),$(e)?Cc(e,t,n,r):q(e)?Pc(e,t,r):E(e)&&Oc(e,t,n||ne(e),r)}i(Un,"w\
riteLines");function Oc(e,t,n,r){let o=!0;for(let s of Ae(e,n))(!o||r==="key")&&T.newLine(t),o=!1,Ko(s,e[s],t,n);o&&T.ascii(
r==="key"?" {}":"{}")}i(Oc,"writeObject");function Pc(e,t,n){let r=!0;for(let[o,s]of e)(!r||n==="key")&&T.newLine(t),r=!1,
Ko(o,s,t,!1);r&&T.ascii(n==="key"?" {}":"{}")}i(Pc,"writeOrdered");function Cc(e,t,n,r){let o=!0;for(let s of e)(!o||r===
"key")&&T.newLine(t),o=!1,T.ascii("- "),Bn(s)?Gn(s,t+Ue):Un(s,t+Ue,n,"item");o&&T.ascii(r==="key"?" []":"[]")}i(Cc,"writ\
eList");function Ko(e,t,n,r){let{beforeScalar:o,beforeLines:s}=Go(e,n);Bn(t)?(T.add(o),Gn(t,n+Ue)):(T.add(s),Un(t,n+Ue,r,
"key"))}i(Ko,"writeEntry");function Gn(e,t){if(typeof e=="string")Mo(T,e,t);else if(typeof e=="number")T.ascii(vc(e));else if(typeof e==
"boolean"||e===null)T.ascii(String(e));else throw pt(e)}i(Gn,"writeScalar");function vc(e){if(Object.is(e,-0))return"-0";
if(Number.isNaN(e))return"null";if(!Number.isFinite(e))return e>0?".inf":"-.inf";let t=String(e);return t.includes("e")&&
!t.includes(".")?t.replace("e",".0e"):t}i(vc,"numeral");var $c=[{id:"description",heading:"Description"},{id:"environment",heading:"Environment"}],Wo=`_The text has characters \
that cannot be shown here; it is in the front matter._
`;function zo(e,t){let n=new Map(e),o=[`# ${_(e.get("key"))}: ${F(_(Rt(e,"fields").get("summary")))}
`,Lo(Rt(e,"fields")),..._c(n),...Lc(n),...Dc(n),...Fo(e.get("attachments")),...Do(e,t)];return`---
${Ho(n)}---

${o.filter(s=>s!=="").join(`
`)}`}i(zo,"emitMarkdown");function _c(e){let t=new Map(Rt(e,"fields")),n=$c.flatMap(({id:r,heading:o})=>{let s=t.get(r)??
null,a=wt(s);return a!==null&&t.delete(r),s===null||s===""?[]:[`## ${o}

${a??Wo}`]});return e.set("fields",t),n}i(_c,"takeFieldTexts");function Lc(e){let t=new Map(Rt(e,"customFields")),n=[];for(let[
r,o]of t){let s=w(o,"value"),a=Fc(s)?wt(s):null;!E(o)||a===null||(t.set(r,qo(o,"value")),n.push(`## ${F(`${_(w(o,"name"))}\
 (${r})`)}

${a}`))}return e.set("customFields",t),n}i(Lc,"takeCustomTexts");var Fc=i(e=>ne(e)||typeof e=="string"&&e.includes(`
`),"isLongText");function Dc(e){let t=e.get("comments");if(!$(t)||t.length===0)return[];let n=[],r=t.map(o=>{if(!E(o))return o;
let s=w(o,"body")??null,a=wt(s),c=a??(s===null||s===""?"":Wo),u=[w(o,"author"),w(o,"created")].map(_).filter(l=>l!=="");
return n.push(`### ${F(u.join(", "))||"Comment"}

${c}`),a===null?o:qo(o,"body")});return e.set("comments",r),[`## Comments
`,...n]}i(Dc,"takeComments");function Rt(e,t){let n=e.get(t);return q(n)?n:new Map}i(Rt,"mapAt");function qo(e,t){return Object.
fromEntries(Object.entries(e).filter(([n])=>n!==t))}i(qo,"without");function Hn(e,t){try{return Nc(e,t)}catch(n){throw n instanceof Je?Mc(e.key):n}}i(Hn,"renderDocument");function Nc(e,t){
let n=vo(e,t);switch(t.format){case"yaml":return Jn(n);case"json":return Buffer.from(ht(n),"utf8");case"markdown":return Buffer.
from(zo(n,t),"utf8");default:return t.format}}i(Nc,"encode");var Mc=i(e=>m("MalformedResponse",`A field of ${e} is neste\
d more than ${_n} levels deep, which no reader of YAML or JSON can be relied on to load. Correct the field in Jira, or c\
hoose other fields in spec.fields.`),"nestedTooDeep");var Vo=3,Qo=10,Xo=1e3;async function Zo(e,t,n,r){let o=new Map,s=0;for(let a=1;a<=Vo;a++){let c=o.size,{announced:u,isContinuous:l}=await jc(
e,o,t,r);s=u,o.size<s&&(s=await n(Z(e),r));let d=l||a>1&&o.size===c;if(o.size>=s&&d)return[...o.values()]}throw g("Incom\
plete",`Jira's search announces ${s} issues and showed ${o.size} in ${Vo} passes. Nothing was decided on the partial res\
ult; the search index of Jira may need attention.`)}i(Zo,"listDataCenter");async function jc(e,t,n,r){let o=null,s=!0,a={
sinceMs:null,startAt:0,seam:null};for(let c=0;;){let{sinceMs:u,startAt:l,seam:d}=a,f=Hc(await n(Gc(e,u),l,r));if(d!==null&&
!Bc(f.issues[0],d)){if(++c>Qo)throw Uc(u);a={sinceMs:u,startAt:0,seam:null};continue}o??=f.total;for(let h of f.issues)t.
set(h.id,h);let p=f.issues.length;if(p===0||l+p>=f.total)return{announced:o,isContinuous:s};a=Jc(f,a),a.startAt>0&&a.seam===
null&&(s=!1)}}i(jc,"walk");function Jc({issues:e,lastCreatedMs:t},{sinceMs:n,startAt:r}){return n===null||t>n?{sinceMs:t,
startAt:0,seam:null}:e.length===1?{sinceMs:n,startAt:r+1,seam:null}:{sinceMs:n,startAt:r+e.length-1,seam:e.at(-1)??null}}
i(Jc,"placeAfter");function Bc(e,t){return e?.id===t.id&&e.key===t.key}i(Bc,"isSame");function Uc(e){let t=new Date(e??0).
toISOString();return g("Incomplete",`More issues were created at ${t} than a page of Jira's search holds, and they came,\
 went or moved between the pages ${Qo+1} times. Nothing was decided on the partial result. Run the sync again when that \
change in Jira is over.`)}i(Uc,"neverStill");function Gc(e,t){return`${t===null?Z(e):ue(e,fn(t))} ORDER BY created ASC, \
key ASC`.trim()}i(Gc,"windowJql");function Hc(e){let t=Ze(e,"issues"),n=t.at(-1),r=le(n)&&le(n.fields)?de(n.fields.created):
null;if(n!==void 0&&r===null)throw io("an issue without its creation date");return{issues:t.map(oo),total:et(e,"total"),
lastCreatedMs:Math.floor((r??0)/Xo)*Xo}}i(Hc,"readPage");var Kc="/rest/api/2/search",Wc=1e3,zc=1e3;function ei(e){let t=i((r,o)=>e.ask(async s=>et(await Kn(s,{jql:r,maxResults:0,
fields:["created"]}),"total"),o),"count"),n=i((r,o,{withUpdated:s=!1}={})=>e.ask(a=>{let c=s?["created","updated"]:["cre\
ated"];return Zo(r,i((l,d)=>Kn(a,{jql:l,startAt:d,maxResults:Wc,fields:c}),"readWindow"),t,o)},o),"list");return{deployment:"\
datacenter",count:t,list:n,bulk:i((r,o,s,a)=>e.ask(c=>qc(c,r,o),a,s),"bulk"),one:i((r,o,s,a)=>e.ask(async c=>hn(await xt(
c,Wn(r),Yc(o))),a,s),"one"),listPage:i((r,o,s,a)=>e.ask(c=>Vc(c,r,o,s),a),"listPage"),fields:i(r=>e.ask(async o=>co(await xt(
o,"/rest/api/2/field")),r),"fields"),async epicClause(r,o,s){let a=tt(o);if(a===void 0)throw m("InvalidQuery","This Jira\
 has no Epic Link field, or hides it from the account, so issues cannot be chosen by epic. Use a JQL query.");let c=`cf[${a.
replace("customfield_","")}] = ${xe(r)}`,u=(await n(c,s)).map(d=>d.id),l=u.length===0?"":`parent in (${u.join(",")})`;return ln(
`key = ${xe(r)}`,c,l)}}}i(ei,"dataCenterDialect");function xt(e,t,n={}){return e.sendRequest({url:t,method:"GET",searchParams:n})}
i(xt,"get");function Kn(e,t){return e.sendRequest({url:Kc,method:"POST",body:t})}i(Kn,"search");async function qc(e,t,n){
let r=await Kn(e,{jql:mn(t),startAt:0,maxResults:t.length,fields:n.fields,validateQuery:!1,...n.lists.includes("changelo\
g")?{expand:["changelog"]}:{}});return{issues:Ze(r,"issues").map(hn),errors:new Map}}i(qc,"bulk");function Wn(e){return`\
/rest/api/2/issue/${encodeURIComponent(e)}`}i(Wn,"issuePath");function Yc(e){return{fields:e.fields.join(","),...e.lists.
includes("changelog")?{expand:"changelog"}:{}}}i(Yc,"issueParameters");async function Vc(e,t,n,r){if(t!=="changelog")return gn(
t,await xt(e,`${Wn(n)}/${t}`,{startAt:r,maxResults:zc}));let o=await xt(e,Wn(n),{fields:"created",expand:"changelog"}),{
items:s,total:a}=gn(t,le(o)?o.changelog:void 0);return{items:s.slice(r),total:a}}i(Vc,"readPage");var Et=class{static{i(this,"Arrivals")}#e=[];#t=0;#n=i(()=>{},"#wake");get size(){return this.#t+this.#e.length}get ready(){
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
i(Tt,"isIsolable");function Zc(e){return e>=500&&e!==503||e===400||e===413||e===414}i(Zc,"isIsolableStatus");var At={maxAttempts:2};async function ti(e,t,n){let r={ids:e,found:new Map,suspects:new Set};await eu(r,t,n);let o={issues:[],
missing:[],failed:[]},s=e.filter(c=>!r.found.has(c)),a=[...r.found];return await yn(s.map(c=>ni(c,o,t,n))),await yn(a.map(
([c,u])=>nu(c,u,o,t,n))),o.failed.length===e.length&&await t.probe(n),ru(o)}i(ti,"fetchBatch");async function eu(e,t,n){
let{ids:r}=e,o=r;for(let s=1;o.length>0;s++){let a=e.found.size;if(await zn(o,{},e,t,n),s>1&&e.found.size===a)return;o=r.
filter(c=>!e.found.has(c)&&!e.suspects.has(c))}}i(eu,"askUntilSettled");async function zn(e,t,n,r,o){try{let s=await r.dialect.
bulk(e,r.query,t,o);r.circuit.succeeded(s.issues[0]?.id);let a=new Set(e);for(let c of s.issues){let u=a.has(c.id)?c.id:
c.key;a.has(u)&&n.found.set(u,c)}for(let c of s.errors.keys())a.has(c)&&!n.found.has(c)&&n.suspects.add(c)}catch(s){if(!(s instanceof
x)||!Tt(s))throw s;if(await r.circuit.failed(s,()=>tu(n,r),o),e.length===1){for(let c of e)n.suspects.add(c);return}let a=Math.
ceil(e.length/2);await zn(e.slice(0,a),At,n,r,o),await zn(e.slice(a),At,n,r,o)}}i(zn,"askTogether");function tu({ids:e,found:t,
suspects:n},{upcoming:r}){return[...e.filter(o=>!t.has(o)&&!n.has(o)).slice(-1),...r()]}i(tu,"untried");async function ni(e,t,n,r){
let o;try{o=await n.dialect.one(e,n.query,{},r),n.circuit.succeeded(e)}catch(s){oi(s)?(n.circuit.succeeded(),t.missing.push(
e)):t.failed.push({id:e,failure:await qn(s,n,r)});return}try{await ri(o,t,n,r)}catch(s){t.failed.push({id:e,key:o.key,failure:await qn(
s,n,r)})}}i(ni,"settleAlone");async function nu(e,t,n,r,o){try{await ri(t,n,r,o)}catch(s){oi(s)?await ni(e,n,r,o):n.failed.
push({id:e,key:t.key,failure:await qn(s,r,o)})}}i(nu,"settle");async function ri(e,t,n,r){t.issues.push(await ao(e,n.query.
lists,n.dialect.listPage,r))}i(ri,"complete");function oi(e){return e instanceof x&&e.failure.reason==="NotFound"}i(oi,"\
isNotFound");async function qn(e,t,n){if(!(e instanceof x))throw e;let{reason:r}=e.failure;if(r==="PermissionDenied"||r===
"NotFound"||r==="Incomplete")return e.failure;if(!Tt(e))throw e;return await t.circuit.failed(e,t.upcoming,n),e.failure}
i(qn,"failureOfOne");function ru(e){let t=new Map(e.issues.map(n=>[n.id,n]));return t.size===e.issues.length?e:{...e,issues:[
...t.values()]}}i(ru,"withoutRepeats");var Ot=class{static{i(this,"FetchWidth")}#e=4;#t=0;#n=Number.POSITIVE_INFINITY;get value(){return this.#e}taking(t,n){if(t===
0){this.#r(Math.max(4,Math.min(2*this.#e,n)));return}this.#t++,this.#n=Math.min(this.#n,t-1),this.#t>=this.#e&&this.#r(Math.
max(4,this.#e-this.#n))}#r(t){this.#e=t,this.#t=0,this.#n=Number.POSITIVE_INFINITY}};var ou=100,iu=["comments","worklogs","attachments"];async function*ii(e,t,n,r){let o=su(e),s=o.next(),a=new AbortController,
c=AbortSignal.any([r,a.signal]),{dialect:u,probe:l}=n,d=au(t),f={dialect:u,query:d,circuit:new It((y,b)=>u.one(y,d,At,b)),
upcoming:i(()=>s.done===!0?[]:s.value.slice(-1),"upcoming"),probe:l},p=new Et,h=new Ot;try{for(;;){for(;s.done!==!0&&p.size<
Math.min(h.value,n.concurrency());)p.add(ti(s.value,f,c)),s=o.next();if(p.size===0)return;if(h.taking(p.ready,n.concurrency()),
yield await p.next(),r.aborted)throw S(r)}}finally{a.abort(),await p.ended()}}i(ii,"fetchIssues");function*su(e){let t=[];
for(let n of e)t.push(n),!(t.length<ou)&&(yield t,t=[]);t.length>0&&(yield t)}i(su,"batchesOf");function au(e){let t=new Set(
e.include??iu),n=[...e.fields??["*all"]],r=[];return t.has("comments")?r.push("comment"):n.push("-comment"),t.has("workl\
ogs")?r.push("worklog"):n.push("-worklog"),t.has("attachments")||n.push("-attachment"),t.has("changelog")&&r.push("chang\
elog"),{fields:n,lists:r}}i(au,"issueQuery");function Vn(e,t){return Math.floor(t*Math.min(3e4,500*2**Math.min(e-1,30)))}i(Vn,"backoffMs");function Xn(e,t){let n=Yn(
e.date)??t,r=e["retry-after"]?.trim()??"";if(/^\d+(\.\d+)?$/.test(r))return si(Math.ceil(Number(r)*1e3));let o=Yn(r)??cu(
e["x-ratelimit-reset"],n);return o===null?null:si(o-n)}i(Xn,"askedWaitMs");function si(e){return Math.min(Math.max(0,e),
316224e5)}i(si,"asked");function cu(e,t){if(typeof e!="string")return null;let n=e.trim();if(!/^\d+$/.test(n))return Yn(
n);let r=Number(n);return r<1e9?t+r*1e3:r*1e3}i(cu,"parseReset");function Yn(e){if(e===void 0||e==="")return null;let t=Date.
parse(e);return Number.isNaN(t)?null:t}i(Yn,"parseDate");import*as re from"node:tls";import{X509Certificate as uu}from"node:crypto";import{readFileSync as lu}from"node:fs";function Zn(e){let t=e.trim();if(!/^https?:\/\//i.test(t)||!URL.canParse(t))throw Qn("is not an http or https address. G\
ive it as in https://example.atlassian.net.");let n=new URL(t);if(n.username!==""||n.password!=="")throw Qn("holds a use\
r name or password. Give the e-mail address and the token as their own settings.");if(n.search!==""||n.hash!=="")throw Qn(
"holds a query or a fragment. Give only the address, as in https://example.atlassian.net.");let r=n.pathname.replace(/\/+$/,
"");return{origin:n.origin,contextPath:r,href:n.origin+r}}i(Zn,"parseBaseUrl");function Qn(e){return m("InvalidSpec",`Ji\
ra's base URL ${e}`)}i(Qn,"invalid");function ai(e){let t=e.token.trim(),n=e.email?.trim()??"";if(t==="")throw m("Authen\
ticationFailed","The Jira token is empty. Set JIRA_PAT or the secret's key `pat`.");if(n!=="")return{kind:"basic",header:`\
Basic ${Buffer.from(`${n}:${t}`,"utf8").toString("base64")}`};if(!/^[\x21-\x7e]+$/.test(t))throw m("AuthenticationFailed",
"The Jira token holds characters that no token has. Copy it again, without quotes or line breaks.");return{kind:"bearer",
header:`Bearer ${t}`}}i(ai,"authorizationOf");function Pt(e,t){let n;try{n=lu(e,"utf8")}catch(o){throw m("InvalidSpec",`\
The certificate file ${e} (${t}) cannot be read.`,o)}let r=n.match(du)??[];if(r.length===0||!r.every(fu))throw m("Invali\
dSpec",`The certificate file ${e} (${t}) does not hold certificates in PEM form.`);return n}i(Pt,"readCertificates");var du=/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g;
function fu(e){try{return new uu(e).raw.length>0}catch{return!1}}i(fu,"isCertificate");var ci=1e4;function ui(e,t,n,r){let o=mu(t.caFile,r),s={timeout:ci,...o===null?{}:{secureContext:o}};try{return new ro.default(
{connections:n,pipelining:1,allowH2:!1,connectTimeout:ci,connect:s,requestTls:s,proxyTls:s,proxyTunnel:!1,...pu(e,r)})}catch(a){
throw m("InvalidSpec","The proxy named by HTTPS_PROXY or HTTP_PROXY is not a valid address.",yu(a))}}i(ui,"createDispatc\
her");function pu(e,t){let n=e.origin.startsWith("https:");return{httpProxy:n?"":t.http_proxy??t.HTTP_PROXY??"",httpsProxy:n?
t.https_proxy??t.HTTPS_PROXY??"":"",noProxy:t.no_proxy??t.NO_PROXY??""}}i(pu,"proxies");function mu(e,t){let n=t.SSL_CERT_FILE??
"",r=[];return e!==void 0&&e!==""&&r.push(Pt(e,"Jira's CA file")),n!==""&&r.push(Pt(n,"SSL_CERT_FILE")),r.length===0?null:
re.createSecureContext({ca:[...hu(t),...r]})}i(mu,"trustedContext");function hu(e){if(typeof re.getCACertificates=="func\
tion")return re.getCACertificates("default");let t=e.NODE_EXTRA_CA_CERTS??"";return t===""?re.rootCertificates:[...re.rootCertificates,
Pt(t,"NODE_EXTRA_CA_CERTS")]}i(hu,"defaultAuthorities");function yu(e){let t=e instanceof Error&&"code"in e?String(e.code):
"unknown";return new Error(`invalid proxy address (${t})`)}i(yu,"causeCode");import{promisify as Ct}from"node:util";import{brotliDecompress as gu,gunzip as li,inflate as bu}from"node:zlib";var wu=3;async function di(e,t,n,r){if(r.aborted)throw S(r);let o=new AbortController,s=i(()=>o.abort(r.reason),"onAbort");
r.addEventListener("abort",s,{once:!0});let a=setTimeout(()=>o.abort(new L("timeout","the answer did not end in time")),
n.requestTimeoutMs*wu);try{let{statusCode:c,headers:u,body:l}=await e.request({...t,headersTimeout:n.requestTimeoutMs,bodyTimeout:n.
requestTimeoutMs,signal:o.signal}),d=await Su(l,n.maxResponseBytes);return{status:c,headers:u,body:await Ru(d,u,n.maxResponseBytes)}}catch(c){
throw r.aborted?S(r):Iu(o.signal.aborted?o.signal.reason:c)}finally{clearTimeout(a),r.removeEventListener("abort",s)}}i(
di,"exchange");async function Su(e,t){let n=[],r=0;for await(let o of e){if(r+=o.length,r>t)throw fi(t);n.push(o)}return n.
length===1&&n[0]!==void 0?n[0]:Buffer.concat(n,r)}i(Su,"readBounded");var ku=new Map([["gzip",Ct(li)],["x-gzip",Ct(li)],
["deflate",Ct(bu)],["br",Ct(gu)]]);async function Ru(e,t,n){let r=t["content-encoding"]?.trim().toLowerCase()??"identity";
if(r==="identity"||r===""||e.length===0)return e;let o=ku.get(r);if(o===void 0)throw new L("malformed","the answer is co\
mpressed in an unknown way");try{return await o(e,{maxOutputLength:n,chunkSize:xu(e,r,n)})}catch(s){throw er(s)==="ERR_B\
UFFER_TOO_LARGE"?fi(n):new L("malformed","the answer's compression is broken",{cause:s})}}i(Ru,"decompress");function xu(e,t,n){
let r=t.endsWith("gzip")&&e.length>=18?e.readUInt32LE(e.length-4)+1:262144;return Math.max(64,Math.min(r,n,e.length*64))}
i(xu,"outputSize");function fi(e){return new L("too-large",`the answer is larger than ${Math.floor(e/1024)} KiB`)}i(fi,"\
tooLarge");var Eu=new Set(["UND_ERR_HEADERS_TIMEOUT","UND_ERR_BODY_TIMEOUT","UND_ERR_CONNECT_TIMEOUT","ETIMEDOUT"]);function Iu(e){
if(e instanceof L)return e;let t=Tu(e);if(t!==null)return new L("proxy","the proxy refused",{status:t,cause:e});let n=er(
e),r=Eu.has(n)?"timeout":"connection";return new L(r,n===""?"the connection broke":n,{cause:e})}i(Iu,"problemOf");function Tu(e){
for(let t=e,n=0;t instanceof Error&&n<5;t=t.cause,n++){let r=/Proxy response \((\d{3})\)/.exec(t.message)?.[1];if(r!==void 0)
return Number(r)}return null}i(Tu,"tunnelStatus");function er(e){let t="";for(let n=e,r=0;n instanceof Error&&r<5;n=n.cause,
r++)n instanceof AggregateError&&t===""&&(t=er(n.errors[0])),"code"in n&&typeof n.code=="string"&&(t=n.code);return t}i(
er,"codeOf");var Au=8,vt=class{static{i(this,"Gate")}#e;#t;#n=[];#r;#o=0;#i=0;#s=0;#a=0;constructor(t,n){this.#e=Math.max(1,Math.floor(
t)),this.#r=Math.min(Au,this.#e),this.#t=n}get limit(){return this.#r}async run(t,n){await this.#c(n);try{return await this.#l(
n),await t(this.#a)}finally{this.#o--,this.#u()}}succeeded(){this.#i++,!(this.#r>=this.#e)&&(this.#a>0&&this.#i<this.#r||
(this.#i=0,this.#r++,this.#u()))}slowDown(t){this.#i=0,t===this.#a&&(this.#a++,this.#r=Math.max(1,Math.floor(this.#r/2)))}limitTo(t){
this.#e=Math.max(1,Math.floor(t)),this.#r=Math.min(this.#r,this.#e)}pause(t){let n=this.#t.now()+t;return n<=this.#s?!1:
(this.#s=n,!0)}async#c(t){if(t.aborted)throw S(t);if(this.#o<this.#r&&this.#n.length===0){this.#o++;return}await new Promise(
(n,r)=>{let o=i(()=>{this.#n.splice(this.#n.indexOf(s),1),r(S(t))},"onAbort"),s={admit:i(()=>{t.removeEventListener("abo\
rt",o),n()},"admit")};t.addEventListener("abort",o,{once:!0}),this.#n.push(s)})}#u(){for(;this.#o<this.#r;){let t=this.#n.
shift();if(t===void 0)return;this.#o++,t.admit()}}async#l(t){for(;;){let n=this.#s-this.#t.now();if(n<=0)return;await tr(
n,this.#t,t)}}};async function tr(e,t,n){if(n.aborted)throw S(n);try{await t.sleep(e,n)}catch(r){throw n.aborted?S(n):r}
if(n.aborted)throw S(n)}i(tr,"pauseFor");var Ou=400;function hi(e,t){let{status:n,headers:r}=e,o=String(r["x-seraph-loginreason"]??"");if(o.includes("AUTHENTICAT\
ED_FAILED")&&n!==429)return Y(bi(n,t));if(n>=200&&n<300)return $u(e,t);if(n>=300&&n<400)return Y(Lu(e,t));if(n===429)return{
kind:"rate-limited",error:g("RateLimited",`Jira limits the rate of requests (429 for ${t.what}).`,j(n)),askedMs:Xn(r,t.nowMs)};
if(n>=500||n===408||n===425){let s=`Jira answered ${n} to ${t.what}${Oe(e,t)}.`;return{kind:"again",error:g("JiraUnavail\
able",s,j(n)),askedMs:r["retry-after"]===void 0?null:Xn(r,t.nowMs)}}if(n===404&&!t.isFirstContact&&!Fu(e)){let s=`${t.what}\
 was answered with 404, but not by Jira. A proxy or gateway before it may be at fault.`;return Pe(g("JiraUnavailable",s,
j(n)))}return Y(_u(e,t,o))}i(hi,"judgeAnswer");function yi(e,t){switch(e.kind){case"timeout":return Pe(g("JiraUnavailabl\
e",`${t.origin} did not answer ${t.what} in time.`,e));case"malformed":return Pe(g("MalformedResponse",`Jira's answer to\
 ${t.what} is broken: ${e.message}.`,e));case"too-large":return Y(m("MalformedResponse",`Jira's answer to ${t.what} is r\
efused: ${e.message}.`,e));case"proxy":return Pu(e,t);case"connection":case"status":return vu(e,t);default:return e.kind}}
i(yi,"judgeProblem");function Pu(e,t){let{status:n}=e;if(n===407)return Y(gi(e));let r=`The proxy answered ${n} instead \
of connecting to ${t.origin}. Check HTTPS_PROXY, NO_PROXY and what the proxy allows.`;return n!==null&&n<500?Y(m("JiraUn\
available",r,e)):Pe(g("JiraUnavailable",r,e))}i(Pu,"judgeProxy");var gi=i(e=>m("JiraUnavailable","The proxy wants other \
credentials (407). Check HTTPS_PROXY or HTTP_PROXY.",e),"proxyCredentials"),Cu=/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER|ERR_TLS_CERT/;
function vu(e,t){let n=e.message;if(Cu.test(n)){let s=`The TLS certificate of ${t.origin} is not trusted (${n}). Name it\
s certificate authority in Jira's CA file or in NODE_EXTRA_CA_CERTS.`;return Y(m("JiraUnavailable",s,e))}let r=`${t.origin}\
 cannot be reached (${n}). Check Jira's base URL, the network and the proxy settings.`,o=g("JiraUnavailable",r,e);return t.
isFirstContact&&n==="ENOTFOUND"?Y(o):Pe(o)}i(vu,"judgeConnection");function $u(e,t){let n=e.body.toString("utf8");if(String(
e.headers["content-type"]??"").includes("text/html")||/^\s*</.test(n.slice(0,200))){let o=`${t.what} was answered with a\
 web page instead of JSON. Check Jira's base URL and its context path, and whether a login page or a proxy stands before\
 it.`;return pi(o,t)}try{return{kind:"accepted",value:JSON.parse(n)}}catch{return pi(`Jira's answer to ${t.what} is not \
valid JSON; it may have been cut on the way.`,t)}}i($u,"judgeBody");function pi(e,t){let n=new L("malformed","no JSON",{
status:200});return t.isFirstContact?Y(m("MalformedResponse",e,n)):Pe(g("MalformedResponse",e,n))}i(pi,"brokenBody");function _u(e,t,n){
let{status:r,headers:o}=e,{what:s}=t,a=String(o["x-authentication-denied-reason"]??"");if(n.includes("AUTHENTICATION_DEN\
IED")||a.includes("CAPTCHA")){let c=`Jira asks this account for a CAPTCHA after failed logins (${r} for ${s}). Log in on\
ce in a browser, then check the token.`;return m(r===401?"AuthenticationFailed":"PermissionDenied",c,j(r))}switch(r){case 400:
return m("InvalidQuery",`Jira refused ${s} (400)${Oe(e,t)}.`,j(r));case 401:return bi(r,t);case 403:return m("Permission\
Denied",`The Jira account may not do this (403 for ${s})${Oe(e,t)}.`,j(r));case 404:{let c=t.isFirstContact?" Check Jira\
's base URL and its context path.":"";return m("NotFound",`Jira has nothing at ${s} (404)${Oe(e,t)}.${c}`,j(r))}case 407:
return gi(j(r));case 410:return m("NotFound",`Jira has removed ${s} (410)${Oe(e,t)}. A newer jirasync may know its repla\
cement.`,j(r));default:return m("JiraUnavailable",`Jira refused ${s} (${r})${Oe(e,t)}.`,j(r))}}i(_u,"clientError");function bi(e,t){
let n=t.auth==="basic"?"Check the e-mail address and the API token, and whether the token has expired.":"Check the perso\
nal access token and its expiry; Jira Cloud wants the e-mail address of the token's account as well.";return m("Authenti\
cationFailed",`Jira refused the credentials (${e} for ${t.what}). ${n}`,j(e))}i(bi,"loginRefused");function Lu(e,t){let n=e.
headers.location??"",r=t.origin+t.path,o=URL.canParse(n,r)?new URL(n,r):null,s=j(e.status);if(o===null)return m("NotFoun\
d",`${t.what} was answered with a redirect to nowhere (${e.status}). Check Jira's base URL.`,s);let a=bn(o.origin+o.pathname,
200,t.redactor);if(/\b(?:login|signin|sso|saml2?|oauth2?|auth)\b/i.test(o.hostname+o.pathname)){let d=`${t.what} was sen\
t to a login page, ${a}. Give a token that this Jira accepts for its REST API, and an address that reaches it without si\
ngle sign-on.`;return m("AuthenticationFailed",d,s)}let c=t.path.indexOf("/rest/api/"),u=t.path.slice(Math.max(c,0)),l=o.
pathname.endsWith(u)?a.slice(0,-u.length):o.origin;return m("NotFound",`${t.what} was redirected to ${a}. Use ${l} as Ji\
ra's base URL.`,s)}i(Lu,"redirected");function Oe(e,{redactor:t}){let n=wi(e);if(n===null)return"";let r=[];if("errorMes\
sages"in n&&Array.isArray(n.errorMessages)&&r.push(...n.errorMessages.filter(mi)),"errors"in n&&typeof n.errors=="object"&&
n.errors!==null)for(let[s,a]of Object.entries(n.errors))mi(a)&&r.push(`${s}: ${a}`);"message"in n&&typeof n.message=="st\
ring"&&r.push(n.message);let o=bn(r.join(" "),Ou,t).replace(/\.+$/,"");return o===""?"":`: ${o}`}i(Oe,"jiraText");function mi(e){
return typeof e=="string"}i(mi,"isText");function Fu(e){return wi(e)!==null}i(Fu,"isJson");function wi(e){try{let t=JSON.
parse(e.body.toString("utf8"));return typeof t=="object"?t:null}catch{return null}}i(wi,"jsonObject");function j(e){return new L(
"status",`HTTP ${e}`,{status:e})}i(j,"problem");function Y(e){return{kind:"refused",error:e}}i(Y,"refuse");function Pe(e){
return{kind:"again",error:e,askedMs:null}}i(Pe,"again");var Ce={concurrency:16,requestTimeoutMs:6e4,maxResponseBytes:64*1024*1024,maxAttempts:6,maxRateLimitWaitMs:6e5},Du=3,Nu=1e3,
$t=class{static{i(this,"Transport")}base;authorization;#e;#t;#n;#r;#o;#i=0;constructor(t,n){let r=t.concurrency??Ce.concurrency;
this.base=Zn(t.baseUrl),this.authorization=ai(t),this.#e=t,this.#t=n,this.#n=new vt(r,n),this.#r=ui(this.base,t,r,n.env),
this.#o=n.traffic?.join(this.#u,this.#n)??(()=>{})}get redactor(){return this.#t.redactor}get requests(){return this.#i}get concurrency(){
return this.#n.limit}async[Symbol.asyncDispose](){this.#o(),await this.#r.destroy()}async ask(t,n,r={}){let o="",s=this.#s(
r,n,a=>{o=this.#f(a)});try{return await t(s)}catch(a){throw so(a,o)}}#s(t,n,r){return{sendRequest:i(async o=>{let s=o.method??
"GET";if(s!=="GET"&&s!=="POST")throw new Error(`jirasync only reads from Jira, ${s} is refused`);let a={path:o.url,method:s,
...o.searchParams===void 0?{}:{query:o.searchParams},...o.body===void 0?{}:{body:o.body}};return r(a),(await this.send(a,
t,n)).value},"sendRequest")}}async send(t,n,r){let o=n.maxAttempts??this.#e.maxAttempts??Ce.maxAttempts,s=0,a=0,c=0,u=0;
for(;;){let{verdict:l,serverDateMs:d}=await this.#a(t,n,r);switch(l.kind){case"accepted":return{value:l.value,serverDateMs:d};case"\
refused":throw l.error;case"rate-limited":c++,u+=this.#l(l,c,u);break;case"again":{if(s++,Ne(l.error)?.kind==="timeout"&&
a++,s>=o||a>=Du)throw l.error;await this.#p(l,s,o,r);break}default:return l}}}#a(t,n,r){return this.#n.run(async o=>{this.#i++;
let s=this.#h(t,n),a=performance.now();try{let c=await di(this.#r,this.#y(t),this.#m(),r);this.#c(c.status,a);let u=hi(c,
s);u.kind==="accepted"&&this.#n.succeeded(),(u.kind==="rate-limited"||c.status===503)&&this.#n.slowDown(o);let l=Date.parse(
c.headers.date??"");return{verdict:u,serverDateMs:Number.isNaN(l)?null:l}}catch(c){if(!(c instanceof L))throw c;return this.#c(
0,a),{verdict:yi(c,s),serverDateMs:null}}},r)}#c(t,n){let r=(performance.now()-n)/1e3;this.#t.onRequest?.({host:this.#u,
status:t,seconds:r})}get#u(){return new URL(this.base.origin).host}#l(t,n,r){let{askedMs:o}=t,s=this.#e.maxRateLimitWaitMs??
Ce.maxRateLimitWaitMs,a=Vn(n,this.#t.random()),c=o!==null&&o>0?o+Math.min(a,1e3):Math.max(a,250);if(r+c>s){let u=Math.ceil(
c/1e3),l=`Jira limits the rate of requests and asks to wait ${u} s, longer than the sync waits at once. It can be run ag\
ain after that.`;throw g("RateLimited",l,t.error.failure.cause,u)}return this.#n.pause(c)&&(this.#t.traffic?.onPause(this.#u,
c),this.#d("rate-limit",c,"Jira limits the rate of requests")),c}async#p(t,n,r,o){let s=Vn(n,this.#t.random()),a=Math.min(
t.askedMs??0,this.#e.maxRateLimitWaitMs??Ce.maxRateLimitWaitMs),c=Math.max(s,a);this.#d("retry",c,`${t.error.failure.message}\
 Try ${n+1} of ${r}`),await tr(c,this.#t,o)}#d(t,n,r){n>=Nu&&this.#t.onWait?.({kind:t,seconds:Math.round(n/1e3),message:r})}#m(){
return{requestTimeoutMs:this.#e.requestTimeoutMs??Ce.requestTimeoutMs,maxResponseBytes:this.#e.maxResponseBytes??Ce.maxResponseBytes}}#f({
method:t="GET",path:n}){return`${t} ${this.base.href}${n}`}#h(t,n){return{what:this.#f(t),origin:this.base.origin,path:this.
base.contextPath+t.path,auth:this.authorization.kind,isFirstContact:n.isFirstContact??!1,nowMs:this.#t.now(),redactor:this.
redactor}}#y(t){let n=t.body===void 0?null:JSON.stringify(t.body);return{origin:this.base.origin,path:this.base.contextPath+
t.path+Mu(t.query??{}),method:t.method??"GET",headers:{accept:"application/json","accept-encoding":"gzip",authorization:this.
authorization.header,"user-agent":"jirasync",...n===null?{}:{"content-type":"application/json"}},body:n}}};function Mu(e){
let t=new URLSearchParams;for(let[r,o]of Object.entries(e))o!=null&&t.set(r,Array.isArray(o)?o.join(","):String(o));let n=t.
toString();return n===""?"":`?${n}`}i(Mu,"queryString");var ju="/rest/api/2/serverInfo";async function nr(e,t,n){let r=new $t(e,t);try{let o=await Si(r,{isFirstContact:!0},n);return Uu(
r,o),Ju(r,await Bu(r,o),o)}catch(o){throw await r[Symbol.asyncDispose](),o}}i(nr,"connectJira");function Ju(e,t,n){let r=Hu(
s=>t.fields(s)),o=i(async s=>{await Si(e,{},s)},"probe");return{deployment:t.deployment,browseUrl:Gu(e,n),serverTime:new Date(
n.serverTimeMs),get requests(){return e.requests},async fieldNames(s){return new Map((await r(s)).map(({id:a,name:c})=>[
a,c]))},async epicLinkField(s){return t.deployment==="cloud"?void 0:tt(await r(s))},async epicClause(s,a){let c=t.deployment===
"cloud"?[]:await r(a);return t.epicClause(s,c,a)},count:i((s,a)=>t.count(Z(s),a),"count"),list:i((s,a,c)=>t.list(s,a,c),
"list"),fetch:i((s,a,c)=>ii(s,a,{dialect:t,probe:o,concurrency:i(()=>e.concurrency,"concurrency")},c),"fetch"),[Symbol.asyncDispose]:()=>e[Symbol.
asyncDispose]()}}i(Ju,"jiraOf");async function Si(e,t,n){let{value:r,serverDateMs:o}=await e.send({path:ju},t,n),s=r;if(!le(
s)||typeof s.version!="string")throw m("NotFound",`${e.base.href} answers, but not as Jira does. Check Jira's base URL a\
nd its context path.`);let a=de(s.serverTime)??o;if(a===null)throw m("MalformedResponse",`${e.base.href} does not tell i\
ts time, which the sync needs to know what has changed.`);return{deployment:s.deploymentType==="Cloud"?"cloud":"datacent\
er",serverTimeMs:a,baseUrl:typeof s.baseUrl=="string"?s.baseUrl:null}}i(Si,"readServerInfo");async function Bu(e,t){if(t.
deployment==="datacenter")return ei(e);let{cloudDialect:n}=await import("./cloud-3T5ADC3F.js");return n(e)}i(Bu,"d\
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
r}};import{createHash as Ku}from"node:crypto";var Wu=100;function ki(e){let t=[...xi(e)].map(([n,r])=>[n,Ei(r)]);return{issues:e.size,digests:Object.fromEntries(t)}}i(
ki,"toLookBack");function Ri(e,{digests:t}){let n=new Set;for(let[r,o]of xi(e))t[r]===Ei(o)&&n.add(r);return new Map([...e].
filter(([r])=>n.has(rr(r))))}i(Ri,"recordedOf");function xi(e){let t=new Map;for(let[n,r]of e){let o=`${n} ${r}`,s=t.get(
rr(n));s===void 0?t.set(rr(n),[o]):s.push(o)}return t}i(xi,"buckets");function rr(e){return H(e)%Wu}i(rr,"bucketOf");function Ei(e){
return Ku("sha256").update(e.sort().join(`
`)).digest("hex").slice(0,16)}i(Ei,"digestOf");function Ii({target:e},t){return e.projectKey!==void 0?{kind:"project",project:e.projectKey}:{kind:"keys",keys:new Set(rt(
t?.owned??{}))}}i(Ii,"ownershipOf");function _t(e,t){switch(e.kind){case"project":return C(t)===e.project;case"keys":return e.
keys.has(t);default:return e}}i(_t,"owns");function Lt(e,t){return e.kind==="project"&&C(t)!==e.project&&R(t)===null}i(Lt,
"isStranger");async function Ti(e,t){if(e.query===null){let n=new ve;for(let r of new Set(e.job.spec.target.issueKeys))n.add({id:r,key:r});
return{issues:n,strangers:[],known:new Map,isComplete:!0}}if(e.mode.kind==="changes"){let n=ue(e.query,dn(e.mode.sinceMs)),
r=await Ai(n,e,t),o=await zu(n,r.issues.length,e,t);return{...r,issues:qu(r.issues,o),known:o,isComplete:!1}}return{...await or(
e.query,e,t),known:new Map,isComplete:!0}}i(Ti,"discoverIssues");async function zu(e,t,{state:n,jira:r},o){let s=n?.lookBack;
if(s===void 0||t===0||t>2*s.issues)return new Map;let a=new Map;for(let{key:c,updatedMs:u}of await r.list(e,o,{withUpdated:!0}))
R(c)===null&&u!==void 0&&a.set(c,u);return Ri(a,s)}i(zu,"knownVersions");function qu(e,t){if(t.size===0)return e;let n=new ve;
for(let r of e)t.has(r.key)||n.add(r);return n}i(qu,"without");async function or(e,t,n){let r=await Ai(e,t,n),[o]=r.strangers;
if(r.issues.length>0||o===void 0)return r;throw g("Incomplete",`All issues that Jira lists for ${W(t.job.spec.target)} h\
ave keys of another project, such as ${JSON.stringify(o)}. Nothing was written. If the project's key was changed in Jira\
, use the new one.`)}i(or,"listAll");async function Ai(e,{ownership:t,jira:n},r){let o=new ve,s=[];for(let a of await n.
list(e,r))Lt(t,a.key)?s.push(a.key):o.add(a);return{issues:o,strangers:s}}i(Ai,"list");async function*ir(e,t,n,r){let o=new Set;for(let s of n)R(s)===null&&o.add(Yu(t,C(s)));if(!(e.head===null||o.size===0))for await(let{
path:s,oid:a}of e.listFiles([...o].sort(),r)){let c=fe(s,t);c!==null&&(yield{key:c,oid:a})}}i(ir,"listMirrored");async function pe(e,t,n,r){
let o=new Map;for await(let{key:s,oid:a}of ir(e,t,n,r))o.set(s,a);return o}i(pe,"mirroredIssues");function Yu(e,t){return`${Ge(
e)}/${t}`}i(Yu,"projectFolder");function Ge({root:e}){return e===""?"projects":`${e}/projects`}i(Ge,"projectsFolder");function Oi(e,t){
return v("A-1",e)===v("A-1",t)}i(Oi,"samePlace");function Pi({incremental:e,force:t,state:n,configHash:r}){return e?t?{kind:"full",why:"--force was given"}:n===null?{kind:"\
full",why:"there is no state of an earlier run"}:n.configHash!==r?{kind:"full",why:"the configuration changed since the \
last run"}:n.watermark===null?{kind:"full",why:"no earlier run was complete"}:{kind:"changes",sinceMs:Date.parse(n.watermark)-
9e5}:{kind:"full",why:"all issues were asked for"}}i(Pi,"chooseMode");var Vu={cloud:5e3,datacenter:1e3};function Ci({census:e},t){
return e!==null&&e.issues<Vu[t]}i(Ci,"isListedAtOnce");function vi({state:e,createdIssues:t,countedIssues:n,now:r}){return e.
census===null||e.pending.length>0?!0:n!==e.census.issues+t||sr(e,r)}i(vi,"needsCensus");function sr({census:e},t){return e!==
null&&t.getTime()-Date.parse(e.at)>6048e5}i(sr,"isCensusDue");var Ft=class{static{i(this,"FetchedIssues")}#e=new Map;#t={created:0,updated:0,unchanged:0};get size(){let{created:t,updated:n,
unchanged:r}=this.#t;return t+n+r}count(t){return this.#t[t]}add(t,n,r=""){let o=C(t),s=this.#e.get(o);s===void 0&&(s=new ar(
o),this.#e.set(o,s)),s.add(H(t),n,r),this.#t[n]++}has(t){return this.#r(t)!==void 0}writtenOid(t){return this.#r(t)?.writtenOid(
H(t))}*keys(){for(let t of this.#e.values())yield*t.keys()}sortedKeys(t){return this.#n().flatMap(n=>[...n.sortedKeys(t)])}*written(){
for(let t of this.#n())yield*t.written()}#n(){return[...this.#e.values()].sort((t,n)=>t.project<n.project?-1:1)}#r(t){let n=this.#e.
get(C(t)),r=H(t);return n?.keyOf(r)===t&&n.has(r)?n:void 0}},$e=-1,Xu=16,ar=class{static{i(this,"ProjectIssues")}project;#e=new Map;#t=0;#n=new Uint8Array(
0);#r=Buffer.alloc(0);#o=0;constructor(t){this.project=t}add(t,n,r){if(n==="unchanged"){this.#e.set(t,$e);return}this.#o=
r.length/2,this.#c(),this.#n[this.#t]=n==="updated"?1:0,this.#r.write(r,this.#t*this.#o,"hex"),this.#e.set(t,this.#t++)}has(t){
return this.#e.has(t)}keyOf(t){return`${this.project}-${t}`}writtenOid(t){let n=this.#e.get(t)??$e;return n===$e?void 0:
this.#s(n)}*keys(){for(let t of this.#e.keys())yield this.keyOf(t)}*sortedKeys(t){for(let n of this.#a(r=>this.#i(r)===t))
yield this.keyOf(n)}*written(){for(let t of this.#a(n=>n!==$e)){let n=this.#e.get(t)??$e;yield{key:this.keyOf(t),oid:this.#s(
n)}}}#i(t){return t===$e?"unchanged":this.#n[t]===1?"updated":"created"}#s(t){return this.#r.toString("hex",t*this.#o,(t+
1)*this.#o)}#a(t){let n=new Float64Array(this.#e.size),r=0;for(let[o,s]of this.#e)t(s)&&(n[r++]=o);return n.subarray(0,r).
sort()}#c(){if(this.#t<this.#n.length)return;let t=Math.max(Xu,this.#t*2),[n,r]=[new Uint8Array(t),Buffer.alloc(t*this.#o)];
n.set(this.#n),r.set(this.#r),this.#n=n,this.#r=r}};function He({type:e,source:t,target:n}){return[e,t,n].join("/")}i(He,"encodeRelationship");function me(e){let[t="",n="",
r=""]=e.split("/");return{type:t,source:n,target:r}}i(me,"decodeRelationship");function $i(e,t,n){if(n.has(He(e)))return!1;
let{source:r,target:o}=e;return[r,o].some(s=>t.has(s)&&je(s,e))}i($i,"isStale");function _i(){return{fetched:new Ft,relationships:new Set,versions:new Map,failed:[],missing:new Set,moved:new Set,neighbours:new Set,
parents:new Set}}i(_i,"noIssues");async function _e(e,t,n,r){let o;for await(let s of n.jira.fetch(e,n.fetchOptions,r)){
o??=await n.documentOptions(r);let a=Nt(t);for(let c=s.issues.pop();c!==void 0;c=s.issues.pop())await Qu(c,t,o,n);for(let c of s.
failed)t.failed.push(c);for(let c of s.missing)t.missing.add(c);cr(a,t,n)}}i(_e,"syncIssues");async function Qu(e,t,n,r){
let{id:o,key:s}=e;if(t.fetched.has(s)||r.isStranger(s))return;let a=nl(e,n);if(a instanceof x){t.failed.push({id:o,key:s,
failure:a.failure});return}Zu(e,t,r);let c=Cn(e,n);if(r.withRelationships)for(let d of c)t.relationships.add(He(d));let u=r.
mirrored.get(s);if(u!==void 0&&u===r.blobId(a)){t.fetched.add(s,"unchanged");return}let l=u===void 0?"created":"updated";
t.fetched.add(s,l,await r.write(s,a,l)),r.followsNeighbours&&el(e,l,c,t,r)}i(Qu,"syncIssue");function Zu({key:e,fields:t},{
versions:n},{versionsSinceMs:r}){let o=de(t.updated);o!==null&&o>=r&&n.set(e,o)}i(Zu,"noteVersion");function el({key:e,fields:t},n,r,o,{
jira:s}){for(let c of r){let u=c.source===e?c.target:c.source;je(u,c)&&o.neighbours.add(u)}(s.deployment==="cloud"?tl(t.
issuetype):n==="created")&&o.parents.add(e)}i(el,"noteNeighbours");function tl(e){return typeof e!="object"||e===null||!("\
hierarchyLevel"in e)?!0:typeof e.hierarchyLevel!="number"||e.hierarchyLevel>0}i(tl,"isAboveStandard");function nl(e,t){try{
return te(e.key),Hn(e,t)}catch(n){if(n instanceof x)return n;throw n}}i(nl,"tryRender");function Dt({failed:e},t){let n=new Map(
e.flatMap(({id:r,key:o},s)=>o===void 0?[[r,s]]:[]));if(n.size!==0)for(let{id:r,key:o}of t){let s=n.get(r),a=s===void 0?void 0:
e[s];s!==void 0&&a!==void 0&&(e[s]={...a,key:o})}}i(Dt,"nameFailed");function Nt({fetched:e,failed:t}){let[n,r]=[e.count(
"created"),e.count("updated")];return{created:n,updated:r,fetched:e.size,failed:t.length}}i(Nt,"tally");function cr(e,t,{
emit:n,now:r}){let o=Nt(t),s=o.created-e.created,a=o.updated-e.updated,c=o.fetched-e.fetched-s-a,u=o.failed-e.failed;s+a+
c+u!==0&&n({kind:"processed",at:r(),created:s,updated:a,unchanged:c,failed:u})}i(cr,"reportProgress");async function Fi(e,t,n,r,o){let{state:s,query:a,jira:c}=e,u=c.serverTime;if(t.isComplete||s===null||a===null){let{unfetched:k,
issues:A}=rl(t,n);return await Li(e,A,o),{unfetched:k,record:{at:u.toISOString(),issues:A},isRenewal:!1}}let l=Ci(s,c.deployment)?
null:await c.count(a,o),d=l!==null&&sr(s,u),f=n.fetched.count("created");if(l!==null&&!vi({state:s,createdIssues:f,countedIssues:l,
now:u})&&t.strangers.length===0)return{unfetched:null,record:{at:s.census?.at??u.toISOString(),issues:l},isRenewal:d};let h=await or(
a,e,o);await ol(h.issues,e,t,n,r,o);let y=new Set;for(let{id:k,key:A}of h.issues)n.missing.has(k)||y.add(A);return await Li(
e,y.size,o),{unfetched:new Set([...y].filter(k=>!n.fetched.has(k))),record:{at:u.toISOString(),issues:l??y.size},isRenewal:d}}
i(Fi,"takeCensus");function rl({issues:e},t){let n=new Set(t.failed.map(({id:s})=>s)),r=new Set,o=0;for(let{id:s,key:a}of e)
t.fetched.has(a)?o++:n.has(s)&&r.add(a);return{unfetched:r,issues:o+r.size}}i(rl,"stillThere");async function ol(e,{state:t,
place:n,destination:r},o,s,a,c){let u=await pe(r.base,n,e.keys(),c),l=new Set((t?.pending??[]).flatMap(({id:p,key:h})=>[
p,h??p])),d=new Set(s.failed.map(({id:p})=>p)),f=[];for(let{id:p,key:h}of e)s.fetched.has(h)||d.has(p)||(l.has(p)||l.has(
h)||!u.has(h))&&f.push(p);a.emit({kind:"discovered",at:a.now(),total:o.issues.length+f.length}),await _e(f,s,{...a,mirrored:u},
c),Dt(s,e)}i(ol,"syncUnseen");async function Li(e,t,n){let{ownership:r,destination:o}=e,{spec:s,force:a}=e.job;if(t>0||a||
!e.prunes)return;let c=0;if(r.kind==="keys")c=r.keys.size;else for(let u of e.previousPlace===null?[e.place]:[e.place,e.
previousPlace])c+=(await pe(o.base,u,[`${r.project}-1`],n)).size;if(c!==0)throw m("Incomplete",`Jira lists no issue for ${W(
s.target)}, but ${c} are mirrored. Nothing was deleted. Check that the Jira account may still browse them; if they are r\
eally gone, run once with --force.`)}i(Li,"assertNotEmptied");async function Di(e,t){let n=new AbortController,r=AbortSignal.any([t,n.signal]),o=e.connectJira(r),s=e.openDestination(
r);try{let[a,c]=await Promise.all([o,s]);return{jira:a,destination:c,async[Symbol.asyncDispose](){await Promise.allSettled(
[a[Symbol.asyncDispose](),c[Symbol.asyncDispose]()])}}}catch(a){n.abort(a);for(let c of await Promise.allSettled([o,s]))
c.status==="fulfilled"&&await c.value[Symbol.asyncDispose]();throw a}}i(Di,"connect");var ur=100;async function Ni(e,t,n){let{job:r,jira:o,ownership:s}=e;if(s.kind!=="project"||r.force||t.length===0)return;
let[a]=await il(cl(t),o,n);if(a!==void 0)throw g("Incomplete",`Jira's search leaves out ${t.length} mirrored issues of ${W(
r.spec.target)}, but Jira ${a}. Nothing was deleted. The search index may be behind, or being rebuilt: run the sync agai\
n later, and if it lasts have Jira's administrator re-index the project. If these issues are really to go, run once with\
 --force.`)}i(Ni,"assertNotInProject");async function il(e,t,n){let r=new Set(e),o=[],s={fields:["created","archiveddate",
"archivedby"],include:[]};for await(let{issues:a,failed:c}of t.fetch(e,s,n)){for(let u of a)r.has(u.key)&&!sl(u)&&o.push(
`has ${u.key}`);for(let u of c)al(u)||o.push(`cannot tell of ${u.id}`)}return o}i(il,"stillPresent");function sl({fields:e}){
return[e.archiveddate,e.archivedby].some(t=>t!=null)}i(sl,"isArchived");function al({failure:e}){return e.reason==="Perm\
issionDenied"}i(al,"isHidden");function cl(e){return e.length<=ur?e:e.filter((t,n)=>{let r=Math.floor(n*ur/e.length);return Math.
floor((n+1)*ur/e.length)>r})}i(cl,"evenly");async function Mi(e,{unfetched:t},n,r){if(t===null||!e.prunes)return n.moved;let o=new Set;for(let s of e.previousPlace===
null?[e.place]:[e.place,e.previousPlace]){let a=e.ownership.kind==="keys"?e.ownership.keys:[`${e.ownership.project}-1`];
for await(let{key:c}of ir(e.destination.base,s,a,r))_t(e.ownership,c)&&!t.has(c)&&!n.fetched.has(c)&&o.add(c)}return await Ni(
e,[...o],r),new Set([...n.moved,...o])}i(Mi,"goneIssues");async function ji(e,{place:t,destination:n},r){let o=new Set;if(e.
size===0)return o;for await(let{path:s}of n.base.listFiles([Ge(t)],r)){let a=Te(s,t);a!==null&&(e.has(a.source)&&o.add(a.
target),e.has(a.target)&&o.add(a.source))}return o}i(ji,"relatedIssues");var lr=6;function Ui(e,t,n){if(e===null)return"its content differs";let r=Ji(e,n),o=Ji(t,n),s=[...new Set([...r.keys(),...o.
keys()])].filter(u=>r.get(u)!==o.get(u));if(s.length===0)return"its text differs";let a=s.slice(0,lr);s.length>lr&&a.push(
`${s.length-lr} more`);let c=a.pop();return a.length===0?`${c} differs`:`${a.join(", ")} and ${c} differ`}i(Ui,"explainU\
pdate");function Ji(e,t){let n=new Map;for(let[r,o]of Bi(ul(e,t)))if(r!=="fields"&&r!=="customFields")n.set(r,JSON.stringify(
o));else for(let[s,a]of Bi(o))n.set(s,JSON.stringify(a));return n}i(Ji,"parts");function Bi(e){return typeof e=="object"&&
e!==null?Object.entries(e):[]}i(Bi,"entries");function ul(e,t){try{return In(e,t)}catch{return null}}i(ul,"tryParse");var ll=50;async function Gi(e,t,n,r){let{jira:o,destination:s}=e,{spec:a,dryRun:c}=e.job,u=t.issues.keys(),l=e.ownership.
kind==="keys"?[...u,...e.ownership.keys]:u,d=await pe(s.base,e.place,l,r),f=new Map;return{jira:o,fetchOptions:a.include===
void 0?{}:{include:a.include},documentOptions:i(h=>dl(a,o,h),"documentOptions"),withRelationships:a.destination.relationships===
"symlinks",followsNeighbours:!t.isComplete,versionsSinceMs:e.mode.kind==="changes"?e.mode.sinceMs:o.serverTime.getTime()-
9e5,isStranger:i(h=>Lt(e.ownership,h),"isStranger"),isKeyList:e.query===null,mustExist:!e.prunes,mirrored:d,blobId:i(h=>s.
blobId(h),"blobId"),write:c?p:(h,y)=>s.writeBlob(y,r),explanations:f,emit:n.emit,now:n.now};async function p(h,y,b){if(b===
"updated"&&f.size<ll){let k=await s.base.readFile(v(h,e.place),r);f.set(h,Ui(k,y,e.place.format))}return s.blobId(y)}}i(
Gi,"issueContext");async function dl(e,t,n){let r=await t.epicLinkField(n),o=await t.fieldNames(n);return fl(e.fields??[],
o),{format:e.destination.format,layout:e.destination.layout,fieldNames:o,browseUrl:t.browseUrl,...e.fields===void 0?{}:{
customFields:e.fields},...e.include===void 0?{}:{include:e.include},...r===void 0?{}:{epicLinkField:r}}}i(dl,"documentOp\
tions");function fl(e,t){let[n]=En(e,t);if(n===void 0)return;let r=Fr(n,[...t.values()]),o=r===void 0?"":` Did you mean ${JSON.
stringify(r)}?`;throw m("InvalidSpec",`This Jira has no custom field ${JSON.stringify(n)} (spec.fields).${o} Give its na\
me as Jira shows it, or its id, as in "customfield_10016".`)}i(fl,"assertFieldsExist");async function Hi(e,t,n,r){if(!n.isKeyList)return;let o=new Set(t.failed.flatMap(({id:a,key:c})=>[a,c??a])),s=Nt(t);for(let a of e.
issues.keys())t.fetched.has(a)||o.has(a)||(t.missing.has(a)||await pl(a,t,n,r),n.mustExist&&t.missing.has(a)&&t.failed.push(
{id:a,key:a,failure:hl(a)}));cr(s,t,n)}i(Hi,"settleKeyList");async function pl(e,t,{jira:n},r){for await(let{issues:o,missing:s,
failed:a}of n.fetch([e],{},r)){if(o.some(c=>c.key===e))throw ml(e);o.length>0&&t.moved.add(e);for(let c of s)t.missing.add(
c);for(let c of a)t.failed.push(c)}}i(pl,"settleAlone");function ml(e){return g("Incomplete",`Jira left out ${e} when it\
 was asked for it. Nothing was written; run the sync again.`)}i(ml,"unaccounted");function hl(e){return{reason:"NotFound",
message:`Jira has no issue ${e}, or this account may not see it. Check the key and the account's permissions.`,retryable:!1}}
i(hl,"notFound");var Ki=500;async function Wi(e,t,n,r,o){let s=new Set(n.failed.flatMap(({id:p,key:h})=>[p,h??p])),a=i(p=>n.fetched.has(p)||
s.has(p)||t.has(p),"isSettled"),u=[...await ji(t,e,o),...n.neighbours].filter(p=>_t(e.ownership,p));for(let p of await yl(
n.parents,e,o))u.push(p);let l=await pe(e.destination.base,e.place,u,o),d=[...new Set(u)].filter(p=>l.has(p)&&!a(p));if(d.
length===0)return;let f=n.fetched.size+n.failed.length+d.length;r.emit({kind:"discovered",at:r.now(),total:f}),await _e(
d,n,{...r,mirrored:l,followsNeighbours:!1},o)}i(Wi,"refreshNeighbours");async function yl(e,{query:t,jira:n},r){if(e.size===
0||t===null)return[];let o=await n.epicLinkField(r),s=o===void 0?"parent":`cf[${o.replace("customfield_","")}]`;if(n.deployment===
"datacenter"&&o===void 0)return[];let a=[],c=[...e].map(xe);for(let u=0;u<c.length;u+=Ki){let l=`${s} in (${c.slice(u,u+
Ki).join(",")})`;for(let{key:d}of await gl(ue(t,l),n,r))a.push(d)}return a}i(yl,"childrenOf");async function gl(e,t,n){try{
return await t.list(e,n)}catch(r){throw!(r instanceof x)||r.failure.reason!=="InvalidQuery"?r:g("Incomplete","An issue w\
ent away while its children were listed. Nothing was written.",r)}}i(gl,"listOrAgain");async function zi(e,t,n){let r=Br(e);switch(r.kind){case"issues":return null;case"jql":return Z(r.jqlQuery);case"project":
return pn(r.projectKey);case"epic":return t.epicClause(r.epicKey,n);default:return r}}i(zi,"targetQuery");async function qi(e,t,{jira:n,destination:r},o){let{spec:s}=e,{layout:a,format:c}=s.destination,u={root:Ve(s.destination),
layout:a,format:c},l=ot(u.root,e.name,e.namespace),d=ee(await r.base.readFile(l,o)),f=Jr(s,n.browseUrl,1),p=s.syncType===
"incremental",h=d===null?u:{root:u.root,...d.place};return{job:e,jira:n,destination:r,operationID:t,query:await zi(s.target,
n,o),mode:Pi({incremental:p,force:e.force,state:d,configHash:f}),state:d,stateFile:l,configHash:f,place:u,previousPlace:Oi(
h,u)?null:h,ownership:Ii(s,d),prunes:Hr(s)}}i(qi,"prepareRun");import{isDeepStrictEqual as Al}from"node:util";async function Yi({ownership:e,place:t,stateFile:n},r,o){if(e.kind==="project"||r.head===null)return()=>!1;let s=new Set,
a=new Set;for await(let{path:c}of r.listFiles([kn(t.root)],o)){if(c===n||!c.endsWith(".json"))continue;let u=ee(await r.
readFile(c,o));u?.project!==void 0&&s.add(u.project);for(let l of rt(u?.owned??{}))e.keys.has(l)&&a.add(l)}return c=>s.has(
C(c))||a.has(c)}i(Yi,"claimsOfOthers");function Xi(e){let t=[Mt("Created",e.created),Mt("Updated",e.updated),Mt("Deleted",e.deleted),Mt("Failed, tried again by\
 the next run",e.failed)].filter(o=>o!==""),n=`Jirasync-Name: ${e.name}
Jirasync-Operation: ${e.operationID}`;return`${[Vi(e.subject??"")||Vi(bl(e)),t.join(`
`),n].filter(o=>o!=="").join(`

`)}
`}i(Xi,"commitMessage");function bl({target:e,created:t,updated:n,deleted:r,failed:o}){let s=Object.entries({created:t,updated:n,
deleted:r,failed:o}).filter(([,a])=>a.length>0).map(([a,c])=>`${c.length} ${a}`);return`Sync ${e}: ${s.length===0?"state\
 only":s.join(", ")}`}i(bl,"subject");var wl=/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu;function Vi(e){return e.
toWellFormed().replace(wl," ").trim()}i(Vi,"oneLine");function Mt(e,t){if(t.length===0)return"";let n=t.length>50?`, and\
 ${t.length-50} more`:"";return`${e}: ${t.slice(0,50).join(", ")}${n}`}i(Mt,"keyList");async function Qi(e,t,n){let{synced:r}=e,o=await xl(e,t,n),s=r.fetched.count("created")+r.fetched.count("updated")-o.upToDate.
size,a=[...o.links].filter(l=>kl(l,o,r)),c=[...r.relationships].filter(l=>Rl(l,o,r)).sort();for(let l of c)await e.writeBlob(
Zi(l,e));return{isEmpty:o.outdatedPaths.length+o.deleted.size+a.length+s+c.length===0,changes:Sl(e,o,{staleLinks:a,newLinks:c}),
deleted:[...new Set([...o.deleted,...o.deletedElsewhere])].sort()}}i(Qi,"treeChanges");function*Sl(e,t,{staleLinks:n,newLinks:r}){
let{place:o,synced:s,blobId:a}=e;for(let c of t.outdatedPaths)yield{kind:"delete",path:c};for(let c of t.deleted)yield{kind:"\
delete",path:v(c,o)};for(let c of n)yield{kind:"delete",path:Ie(me(c),o)};for(let{key:c,oid:u}of s.fetched.written())t.upToDate.
has(c)||(yield{kind:"write",path:v(c,o),mode:"100644",oid:u});for(let c of r)yield{kind:"write",path:Ie(me(c),o),mode:"1\
20000",oid:a(Zi(c,e))}}i(Sl,"fileChanges");function Zi(e,{place:t}){return Buffer.from($n(me(e),t))}i(Zi,"linkBlob");function kl(e,{
deleted:t},{fetched:n,relationships:r}){let o=me(e);return t.has(o.source)||t.has(o.target)||$i(o,n,r)}i(kl,"isUnwanted");
function Rl(e,{links:t,existing:n,deleted:r},{fetched:o}){if(t.has(e))return!1;let{source:s,target:a}=me(e);return[s,a].
every(c=>o.writtenOid(c)!==void 0||n.has(c)&&!r.has(c))}i(Rl,"isMissing");async function xl(e,t,n){let r=El();if(t.head===
null)return r;let o=Il(e.synced.relationships);for await(let{path:s,oid:a}of t.listFiles([Ge(e.place)],n)){let c=fe(s,e.
place);if(c!==null){e.isGone(c)?r.deleted.add(c):o.has(c)&&r.existing.add(c),e.synced.fetched.writtenOid(c)===a&&r.upToDate.
add(c);continue}let u=Te(s,e.place);if(u!==null)r.links.add(He(u));else if(Tl(s,e)){r.outdatedPaths.push(s);let l=e.previousPlace===
null?null:fe(s,e.previousPlace);l!==null&&e.isGone(l)&&r.deletedElsewhere.add(l)}}return r}i(xl,"readTree");function El(){
let[e,t]=[new Set,new Set];return{deleted:e,deletedElsewhere:t,existing:new Set,upToDate:new Set,links:new Set,outdatedPaths:[]}}
i(El,"noFacts");function Il(e){let t=new Set;for(let n of e){let{source:r,target:o}=me(n);t.add(r).add(o)}return t}i(Il,
"endsOf");function Tl(e,{previousPlace:t,synced:n,isGone:r}){if(t===null)return!1;let o=fe(e,t);if(o!==null)return n.fetched.
has(o)||r(o);let s=Te(e,t);return s!==null&&[s.source,s.target].some(a=>n.fetched.has(a)||r(a))}i(Tl,"isOutdated");async function es(e,t,n,r){let{job:o,destination:s}=e,{census:a,gone:c,synced:u,explanations:l}=t,d=i(async O=>o.dryRun?
s.blobId(O):s.writeBlob(O,r),"writeBlob"),{place:f,previousPlace:p}=e,h={place:f,previousPlace:p,synced:u,blobId:s.blobId.
bind(s),writeBlob:d},y=$l(e,t),b=[],k=i(async O=>{let J=await vl(e,c,u,O,r),V=await Qi({...h,isGone:J},O,r);b=V.deleted;
let ae=ee(await O.readFile(e.stateFile,r));if(V.isEmpty&&!a.isRenewal&&go(y,ae))return null;let Le=Al(ae,e.state),ge=await d(
yo(Le?{...y,..._l(e,y,t)}:y)),X={kind:"write",path:e.stateFile,mode:"100644",oid:ge};return{changes:Cl(V.changes,X),...Pl(
o,n),message:Ol(e,u,b)}},"planCommit");o.dryRun&&await k(s.base);let{commit:A}=o.dryRun?{commit:null}:await s.publish(k,
r);return n.emit({kind:"deleted",at:n.now(),issues:b.length}),Nl(e,u,l,{deleted:b,commit:A})}i(es,"pushChanges");function Ol({
job:e,operationID:t},n,r){return Xi({name:e.name,operationID:t,target:W(e.spec.target),created:n.fetched.sortedKeys("cre\
ated"),updated:n.fetched.sortedKeys("updated"),deleted:r,failed:n.failed.map(({key:o,id:s})=>o===void 0||R(o)!==null?s:o),
...e.commitSubject===void 0?{}:{subject:e.commitSubject}})}i(Ol,"message");function Pl({author:e,committer:t},n){let r=n.
now();return{author:{...e,date:r},committer:{...t??e,date:r}}}i(Pl,"signature");function*Cl(e,t){yield*e,yield t}i(Cl,"c\
hain");async function vl(e,t,n,r,o){let s=t.size>0?await Yi(e,r,o):()=>!1;return a=>t.has(a)&&(n.moved.has(a)||!s(a))}i(
vl,"goneOn");function $l(e,{census:t,synced:n}){let o=e.state?.configHash===e.configHash?e.state?.watermark??null:null,s=n.
failed.length===0,{format:a,layout:c}=s?e.place:e.previousPlace??e.place;return{configHash:e.configHash,watermark:s?e.jira.
serverTime.toISOString():o,pending:Fl(n),census:t.record,place:{format:a,layout:c},...Dl(e,t,n)}}i($l,"nextState");function _l({
job:e,jira:t},{watermark:n},{synced:r,known:o}){if(e.spec.syncType!=="incremental"||n===null)return{};let s=Date.parse(n)-
9e5,a=new Map([...o,...r.versions].filter(([,u])=>u>=s));return[...a.values()].some(u=>Ll(u)>=t.serverTime.getTime())||a.
size===0?{}:{lookBack:ki(a)}}i(_l,"lookBack");function Ll(e){return e%1e3===0?e+999:e}i(Ll,"latest");function Fl({failed:e}){
return e.map(({id:t,key:n,failure:r})=>({id:t,...n===void 0?{}:{key:n},reason:r.reason})).sort((t,n)=>t.id<n.id?-1:1)}i(
Fl,"pendingOf");function Dl({ownership:e},{unfetched:t},n){if(e.kind==="project")return{project:e.project};let r=new Set(
[...t??e.keys,...n.fetched.keys()]);return{owned:fo([...r].filter(o=>R(o)===null&&!n.moved.has(o)))}}i(Dl,"holdings");function Nl({
job:e,mode:t},n,r,{deleted:o,commit:s}){let[a,c]=[n.fetched.sortedKeys("created"),n.fetched.sortedKeys("updated")],u=W(e.
spec.target),l=[...a.map(d=>({key:d,action:"create",why:"it is not in the branch yet"})),...c.map(d=>({key:d,action:"upd\
ate",why:r.get(d)??"its content differs"})),...o.map(d=>({key:d,action:"delete",why:`Jira no longer lists it for ${u}`}))];
return{created:a,updated:c,deleted:o,unchanged:n.fetched.count("unchanged"),failed:n.failed,mode:t.kind==="full"?`all is\
sues: ${t.why}`:`changes since ${new Date(t.sinceMs).toISOString()}`,commit:s,...e.dryRun?{planned:l}:{}}}i(Nl,"report");async function ts(e,t,n,r){var u=[];try{let o=i(h=>n.emit({kind:"operation-started",at:n.now(),operation:h}),"begin");o(
"connect");let s=we(u,await Di(n,r),!0);let a=await qi(e,t,s,r);n.emit({kind:"configured",at:n.now(),configHash:a.configHash});
let c=await Ml(a,o,n,r);o("push-changes");return await es(a,c,n,r)}catch(l){var d=l,f=!0}finally{var p=Se(u,d,f);p&&await p}}
i(ts,"sync");async function Ml(e,t,n,r){t("discover-issues");let o=await Ti(e,r);n.emit({kind:"discovered",at:n.now(),total:o.
issues.length}),t("sync-issues");let s=await Gi(e,o,n,r),a=_i();await _e(o.issues.ids(),a,s,r),await Hi(o,a,s,r),Dt(a,o.
issues);let c=await Fi(e,o,a,s,r),u=await Mi(e,c,a,r);o.isComplete||await Wi(e,u,a,s,r);let l=a.fetched.size+a.failed.length;
return n.emit({kind:"discovered",at:n.now(),total:l}),{census:c,gone:u,synced:a,known:o.known,explanations:s.explanations}}
i(Ml,"findOut");async function mr(e,t,n){let r=AbortSignal.any([n,AbortSignal.timeout(e.spec.timeout*1e3)]),o=t.now().getTime()+e.spec.timeout*
1e3,{maxRetries:s}=e.spec.retryPolicy;for(let a=e.retryCount??0;;a++){let c=await jl(e,t,a,r);if(c.kind!=="failed"||!c.failure.
retryable||c.report!==void 0||r.aborted||a>=s)return pr(c,t);let l=Hl(c.failure,o,t);if(l!==void 0)return pr({kind:"fail\
ed",failure:l},t);try{await Gl(c.failure,e,t,a,r)}catch(d){return pr(ns(d,r),t)}}}i(mr,"runSync");async function jl(e,t,n,r){
let o=t.newOperationID(),{generation:s,request:a}=e;t.emit({kind:"started",at:t.now(),operationID:o,generation:s,retryCount:n,
...a===void 0?{}:{request:a}});try{return Jl(await ts(e,o,t,r),e)}catch(c){return ns(c,r)}}i(jl,"trySync");function Jl(e,{
spec:t}){let{failed:n}=e;return n.length<=t.failurePolicy.maxFailedIssues?{kind:"completed",report:e}:{kind:"failed",failure:Bl(
e),report:e}}i(Jl,"judge");var fr=5;function Bl({failed:e,created:t,updated:n,unchanged:r}){let o=e.slice(0,fr).map(({key:u,
id:l,failure:d})=>`${u??l}: ${d.message}`),s=e.length>fr?` (and ${e.length-fr} more)`:"",a=t.length+n.length+r;return{reason:"\
IssuesFailed",message:`${e.length} of ${e.length+a} issues could not be mirrored and will be tried again by the next run\
. What could be mirrored (${a}) is in the branch. ${o.join(" ")}${s}`,retryable:e.some(({failure:u})=>u.retryable)}}i(Bl,
"issuesFailed");function ns(e,t){let n=t.aborted?S(t):e;return Ul(n)?{kind:"failed",failure:{reason:"Internal",message:`\
The run is short of memory (${n.message}). Give it more, or a smaller target.`,retryable:!0,cause:n}}:n instanceof x?n.failure.
reason==="Cancelled"?{kind:"cancelled",message:n.failure.message}:{kind:"failed",failure:n.failure}:{kind:"failed",failure:{
reason:"Internal",message:`This is a bug in jirasync: ${ke(n)}`,retryable:!1,cause:n}}}i(ns,"classify");function Ul(e){if(!(e instanceof
Error))return!1;let t="code"in e?e.code:void 0;return t==="ENOMEM"||t==="ERR_MEMORY_ALLOCATION_FAILED"||/^Array buffer allocation failed/.
test(e.message)}i(Ul,"isShortOfMemory");async function Gl(e,t,n,r,o){let s=rs(e,t.spec.retryPolicy,r);n.emit({kind:"retr\
ying",at:n.now(),failure:os(e,n),retryCount:r+1,seconds:s}),await n.sleep(s*1e3,o)}i(Gl,"waitForRetry");function Hl(e,t,n){
if(!e.retryable||e.retryAfter===void 0)return;let r=n.now().getTime()+e.retryAfter*1e3;if(r<t)return;let o=new Date(r).toISOString().
replace(/\.\d+Z$/,"Z");return{...e,message:`${e.message} The run's time limit (spec.timeout) comes before that: run it a\
gain from ${o} on.`}}i(Hl,"askedTooLate");function rs(e,t,n){return e.retryable&&e.retryAfter!==void 0?e.retryAfter:t.initialDelay*
t.backoffMultiplier**n}i(rs,"retryDelay");function pr(e,t){let n=t.now();switch(e.kind){case"completed":return t.emit({kind:"\
completed",at:n,commit:e.report.commit}),e;case"failed":{let r=os(e.failure,t);return t.emit({kind:"failed",at:n,failure:r}),
{...e,failure:r}}case"cancelled":return t.emit({kind:"cancelled",at:n,message:e.message}),e;default:return e}}i(pr,"fini\
sh");function os(e,{redactor:t}){return{...e,message:t.redact(e.message)}}i(os,"redacted");var is={kind:"followed",previous:void 0,generation:void 0,request:void 0,update:i(()=>{},"update"),confirm:i(()=>Promise.
resolve(),"confirm"),close:i(()=>Promise.resolve(void 0),"close")};async function as({resource:e,cluster:t,dryRun:n,settings:r},{
onTrouble:o,onStatusWritten:s},a){if(t===void 0||n)return{...is,signal:a};let{client:c,executor:u,isRequired:l}=t,d=new AbortController,
{name:f,namespace:p=c.namespace}=e.metadata,h=`The JIRASync ${f} in namespace ${p}`,y=i(k=>()=>d.abort(m("Cancelled",`${h}\
 ${k}, so its sync was cancelled.`)),"cancel"),b={onDeleted:y("was deleted"),onCancelRequested:y("was asked to cancel"),
onTrouble:o,...s===void 0?{}:{onWritten:s}};if(t.object!==void 0){let k=i(()=>d.abort(m("ClusterConflict",`${h} is run b\
y another, so this run ended.`)),"onTakenOver"),A=new Qe(c,t.object,u,{...b,onTakenOver:k});return{...ss(t.object,A,AbortSignal.
any([a,d.signal])),confirm:i(J=>A.confirm(AbortSignal.any([J,d.signal])),"confirm")}}try{let k={executor:u,force:r.force,
events:b},{object:A,writer:O}=await no(c,e,k,a);return ss(A,O,AbortSignal.any([a,d.signal]))}catch(k){if(a.aborted)return{
kind:"refused",outcome:Kl(a)};if(!(k instanceof x))throw k;return l?{kind:"refused",outcome:{kind:"failed",failure:k.failure}}:
(o(k.failure),{...is,signal:a})}}i(as,"followRun");function ss({metadata:e,status:t},n,r){return{kind:"followed",previous:t,
generation:e.generation,request:e.annotations?.[Xe],signal:r,confirm:i(()=>Promise.resolve(),"confirm"),update:i(o=>n.update(
o),"update"),close:i(()=>n.close(),"close")}}i(ss,"followed");function Kl(e){let{failure:t}=S(e);return t.reason==="Canc\
elled"?{kind:"cancelled",message:t.message}:{kind:"failed",failure:t}}i(Kl,"cancelled");import{readdir as Wl,readFile as cs}from"node:fs/promises";import{join as us}from"node:path";var zl=1e3;async function hr(e,t){let n=Vl(e,t),r=await ql(n,t),o,s,a=Promise.resolve(),c,u,l=i(()=>{clearTimeout(s),s=void 0;
let d=o;o=void 0,d!==void 0&&(a=a.then(async()=>{c=await uo(n,Dr(d)).then(()=>{},f=>f)}))},"write");return{previous:r,update(d){
o=d,d.status?.phase!==u?l():s??=setTimeout(l,zl),u=d.status?.phase},async flush(){return l(),await a,c}}}i(hr,"openStatu\
sFile");async function ql(e,t){let n=await cs(e,"utf8").catch(()=>""),r=cn(n,e,{localRepository:!0});return r.ok?r.manifests.
find(({metadata:o})=>o.name===t)?.status:void 0}i(ql,"previousStatus");async function Yl(e){let t=[],n=[],r=(await Wl(e)).
filter(o=>o.endsWith(".yaml")).sort();for(let o of r){let s=await cs(us(e,o),"utf8").catch(()=>{}),a=s===void 0?void 0:cn(
s,o,{localRepository:!0});a?.ok===!0?t.push(...a.manifests):n.push(o)}return{resources:t,unreadable:n}}i(Yl,"readStatusF\
iles");function Vl(e,t){return us(e,`${t}.yaml`)}i(Vl,"statusPath");import{randomUUID as Kf}from"node:crypto";import{setTimeout as qs}from"node:timers/promises";import{spawn as td}from"node:child_process";import{Readable as nd}from"node:stream";import{pipeline as rd}from"node:stream/promises";
import{setTimeout as od}from"node:timers/promises";import{spawn as Xl}from"node:child_process";import{join as Ql}from"node:path";var yr={detached:process.platform!=="win32"};function Ke(e,t,n=process.platform){if(e===void 0)return!1;try{return n!=="\
win32"?process.kill(-e,t):(process.kill(e,0),t!==0&&Zl(e),!0)}catch{return!1}}i(Ke,"signalGroup");function Zl(e){let t=Ql(
process.env.SystemRoot??"C:\\Windows","System32","taskkill.exe");Xl(t,["/pid",String(e),"/T","/F"],{stdio:"ignore"}).once(
"error",()=>ed(e))}i(Zl,"endTree");function ed(e){try{process.kill(e,"SIGKILL")}catch{}}i(ed,"endAlone");var jt=class{static{i(this,"StderrTail")}#e;#t="";constructor(t){this.#e=t}get text(){return this.#t}add(t){this.#t=this.#e.
redact(this.#t+t).slice(-16384)}};var gr=64*1024*1024,id=2e3,sd=20;function he(e,t,n,r){let{closed:o,running:s}=e.lifetime,a=ad(e,t);a.stdin.on("error",()=>{});
let c=new jt(e.redactor),u=cd(a,c,t[0]??"git",n,[r,o]);return s.add(u),u.then(()=>s.delete(u)),{stdin:a.stdin,stdout:a.stdout,
exit:u}}i(he,"startGit");function ad({cwd:e,env:t},n){try{return td("git",n,{cwd:e,env:t,...yr,stdio:"pipe"})}catch(r){throw ls(
r instanceof Error?r:new Error(String(r)))}}i(ad,"spawnGit");function cd(e,t,n,r,o){return e.stderr.setEncoding("utf8").
on("data",s=>t.add(s)),new Promise(s=>{let a,c=i(f=>{a??={failure:f,ended:ud(e)}},"stop"),u=i(()=>{let f=o.find(p=>p.aborted);
f!==void 0&&c(S(f))},"onAbort"),l=r===null?void 0:setTimeout(()=>c(ld(n,r)),r),d=i(f=>{clearTimeout(l);for(let p of o)p.
removeEventListener("abort",u);s(f)},"finish");e.once("error",f=>d({kind:"stopped",failure:ls(f)})),e.once("close",f=>{if(a===
void 0)return d({kind:"exited",code:f,stderr:t.text});let{failure:p,ended:h}=a;h.then(()=>d({kind:"stopped",failure:p}))});
for(let f of o)f.addEventListener("abort",u,{once:!0});u()})}i(cd,"exitOf");async function ud(e){let t=performance.now()+
id;for(Ke(e.pid,"SIGTERM");Ke(e.pid,0)&&performance.now()<t;)await od(sd);Ke(e.pid,"SIGKILL"),e.stdout.destroy(),e.stderr.
destroy()}i(ud,"endGroup");var ld=i((e,t)=>g("Timeout",`git ${e} did not finish within ${t/1e3} s. Check that the reposi\
tory answers.`),"limitPassed");function ls(e){let t="code"in e?String(e.code):e.message;return t==="ENOENT"?m("Repositor\
yUnavailable","The git program was not found. Install git 2.31 or later and put it on PATH.",e):g("Internal",`The git pr\
ogram could not be started (${t}). The machine may be short of memory.`,e)}i(ls,"notStarted");async function D(e,t,n,r){
if(r.aborted)throw S(r);let o={...e.env,...n.env},s=he({...e,env:o},t,e.limitMs,r),a=fd(s.stdin,n.input),[c,u]=await Promise.
all([dd(s.stdout),s.exit,a]);if(u.kind==="stopped")throw u.failure;if(c==="too much")throw m("Internal",`git ${t[0]} wro\
te more than ${gr} bytes.`);return{code:u.code,stdout:c,stderr:u.stderr}}i(D,"runGit");async function K(e,t,n,r){let{code:o,
stdout:s,stderr:a}=await D(e,t,n,r);if(o===null)throw g("Internal",`git ${t[0]} was killed. The machine may be short of \
memory.`);if(o!==0)throw oe(`git ${t[0]}`,a);return s.toString("utf8").trimEnd()}i(K,"expectGit");function oe(e,t){let n=t.
trim().split(`
`),r=n.find(o=>/^(?:fatal|error):/.test(o))??n.at(-1)??"";return/No space left on device|Disk quota exceeded/.test(t)?g(
"Internal",`${e} failed: no space left for temporary files. Free some, or set TMPDIR.`):m("Internal",`${e} failed: ${r.slice(
0,300)||"it gave no reason"}.`)}i(oe,"internal");async function dd(e){let t=[],n=0;try{for await(let r of e)Buffer.isBuffer(
r)&&(n+=r.length,n<=gr&&t.push(r))}catch{}return n>gr?"too much":Buffer.concat(t)}i(dd,"collect");async function fd(e,t=[]){
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
it: ${o})`}`;return r.retryable?g(r.reason,a):m(r.reason,a)}i(U,"connectionFailure");var ds=i(e=>/couldn't find remote ref/i.
test(e),"isMissingRef"),md=/non-fast-forward|fetch first|stale info|cannot lock ref|failed to (?:update|lock|write) ref|incorrect old value|reference already exists|but expected|remote ref updated since/i,
hd=/unpacker error|Internal Server Error|failed to migrate objects|remote failed to report status/i,yd=/insufficient permission|Permission denied|Read-only file system/i,
gd=/'(refs\/[^']*)' exists; cannot create/;function fs(e,t,n,r){let o=gd.exec(r)?.[1];if(o!==void 0){let a=`${e} cannot \
hold the branch ${t} beside ${Jt(o)}. Choose another branch name.`;return{kind:"refused",failure:m("PushRejected",a)}}if(yd.
test(r)&&!/hook declined/.test(n))return{kind:"refused",failure:U("Pushing to",e,r)};let s=Jt(n);if(hd.test(s)){let a=`P\
ushing to ${e} failed: ${s}. The server may be busy or out of space.`;return{kind:"trouble",failure:g("RepositoryUnavail\
able",a)}}if(md.test(s)){let a=`Others keep pushing to ${t} of ${e} (${s}). The next run tries again.`;return{kind:"conf\
lict",failure:g("PushConflict",a)}}return{kind:"refused",failure:bd(e,t,s,r)}}i(fs,"rejection");function bd(e,t,n,r){if(/currently checked out/.
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
-tree",t,"--",n],{},r);if(a.code!==0)throw oe("git ls-tree",a.stderr);let c=ps(a.stdout.toString("utf8").split("\0")[0]??
"");if(c===null||c.path!==n||!/^100/.test(c.mode))return null;let u=await D(o,["cat-file","blob",c.oid],{},r);if(u.code!==
0)throw U(`Reading ${JSON.stringify(n)} from`,s.remote.url,u.stderr);return u.stdout}i(kd,"readFile");async function*Rd(e,t,n,r){
if(t===null||n.length===0)return;let o=n.map(d=>d.replace(/^\/+|\/+$/g,"")),s=o.includes("")?[]:["--",...o],a=new AbortController,
{setup:c}=e,u=["ls-tree","-r","-z","--full-tree",t,...s],l=he(c,u,c.limitMs,AbortSignal.any([r,a.signal]));l.stdin.end();
try{let d="";for await(let p of l.stdout.setEncoding("utf8")){let h=(d+String(p)).split("\0");d=h.pop()??"";for(let y of h){
let b=ps(y);b!==null&&(yield b)}}let f=await l.exit;if(f.kind==="stopped")throw f.failure;if(f.code!==0)throw oe("git ls\
-tree",f.stderr)}catch(d){throw r.aborted?S(r):d}finally{a.abort(),await l.exit}}i(Rd,"listFiles");function ps(e){let t=e.
indexOf("	"),[n,,r]=e.slice(0,Math.max(t,0)).split(" ");return n===void 0||r===void 0?null:{path:e.slice(t+1),mode:n,oid:r}}
i(ps,"parseEntry");import{createHash as xd}from"node:crypto";var Ed={sha1:40,sha256:64};function ms(e,t,n,r){let o=xd(r).update(`${e} ${n}\0`);for(let s of t)o.update(s);return o.digest(
"hex")}i(ms,"objectId");var We=i((e,t)=>ms("blob",[e],e.byteLength,t),"blobIdOf"),Ut=i((e,t,n)=>ms("tree",e,t,n),"treeId\
Of"),hs=i(e=>Ut([],0,e),"emptyTreeId"),ys=i(e=>e.length===Ed.sha256?"sha256":"sha1","objectFormatOf"),gs=i(e=>/^(?:[\da-f]{40}|[\da-f]{64})$/.
test(e),"isObjectId");async function Gt(e,t,n,r){if(r.aborted)throw S(r);let o=i(()=>{},"stop"),s=new Promise((a,c)=>{let u=i(()=>c(S(r)),"onA\
bort"),d=setTimeout(i(()=>c(g("Timeout",`${t} did not finish within ${n/1e3} s.`)),"onLimit"),n);r.addEventListener("abo\
rt",u,{once:!0}),o=i(()=>{clearTimeout(d),r.removeEventListener("abort",u)},"stop")});try{return await Promise.race([e,s])}finally{
o()}}i(Gt,"within");async function bs(e,t){if(t.aborted)throw S(t);await new Promise((n,r)=>{let o=i(()=>{clearTimeout(s),
r(S(t))},"onAbort"),s=setTimeout(()=>{t.removeEventListener("abort",o),n()},e);t.addEventListener("abort",o,{once:!0})})}
i(bs,"pause");var Ht=256*1024,Kt=class{static{i(this,"BlobWriter")}#e;#t;constructor(t){this.#e=t}async write(t,n){return this.#t??=Id(
this.#e),Td(this.#t,t),await Ad(this.#t,this.#e.setup.limitMs,n),We(t,this.#e.objectFormat)}async finish(t){let n=this.#t;
if(n===void 0)return;this.#t=void 0,ws(n),n.child.stdin.end(`done
`);let r=await Gt(n.child.exit,"git fast-import",this.#e.setup.limitMs,t);br(r)}};function Id(e){let t=he(e.setup,["fast\
-import","--quiet","--done","--depth=0"],null,e.setup.lifetime.closed);t.stdout.resume();let n={child:t,free:[],chunk:Buffer.
allocUnsafeSlow(Ht),used:0,ended:void 0,draining:void 0};return t.exit.then(r=>{n.ended=r}),n}i(Id,"startImport");function Td(e,t){
let n=`blob
data ${t.byteLength}
`,r=n.length+t.byteLength+1;if(e.used+r>Ht&&ws(e),r>Ht){e.child.stdin.write(n),e.child.stdin.write(t),e.child.stdin.write(
`
`);return}e.used+=e.chunk.write(n,e.used,"latin1"),e.chunk.set(t,e.used),e.used+=t.byteLength,e.chunk[e.used++]=10}i(Td,
"append");function ws(e){if(e.used===0)return;let{chunk:t}=e;e.child.stdin.write(t.subarray(0,e.used),()=>e.free.push(t)),
e.chunk=e.free.pop()??Buffer.allocUnsafeSlow(Ht),e.used=0}i(ws,"flush");async function Ad(e,t,n){let{stdin:r,exit:o}=e.child;
e.ended!==void 0&&br(e.ended),r.writableNeedDrain&&(e.draining??=new Promise(s=>{let a=i(()=>{r.off("drain",a).off("clos\
e",a),e.draining=void 0,s()},"done");r.on("drain",a).on("close",a)}),await Gt(e.draining,"Writing to git fast-import",t,
n),r.destroyed&&br(await Gt(o,"git fast-import",t,n)))}i(Ad,"drained");function br(e){if(e.kind==="stopped")throw e.failure;
if(e.code!==0)throw e.code===null?g("Internal","git fast-import was killed; the machine may be short of memory."):oe("gi\
t fast-import",e.stderr)}i(br,"assertSucceeded");var Ss=["","100644","120000"],Wt=class{static{i(this,"ChangeLog")}#e=[];#t=1048576;add(t,n,r){let{mode:o,oid:s}=n,a=8+t.
length+s.length/2;this.#t+a>1048576&&(this.#e.push(Buffer.allocUnsafeSlow(1048576)),this.#t=0);let c=this.#e.at(-1);if(c===
void 0)throw new Error("a log without a chunk");let u=this.#t;return c.writeUInt32LE(r,u),c.writeUInt8(Ss.indexOf(o),u+4),
c.writeUInt8(s.length/2,u+5),c.writeUInt16LE(t.length,u+6),c.write(t,u+8,"latin1"),c.write(s,u+8+t.length,"hex"),this.#t+=
a,(this.#e.length-1)*1048576+u}read(t){let n=this.#e[Math.floor(t/1048576)];if(n===void 0)throw new Error(`no change at ${t}`);
let r=t%1048576,o=Ss[n.readUInt8(r+4)]??"",s=r+8,a=s+n.readUInt16LE(r+6),c=n.toString("latin1",s,a),u=n.toString("hex",a,
a+n.readUInt8(r+5));return{name:c,written:o===""?void 0:{mode:o,oid:u},previous:n.readUInt32LE(r)}}};var ks="40000";function*zt(e,t){let n=t.length/2;for(let r=0;r<e.length;){let o=e.indexOf(32,r),s=e.indexOf(0,o),a=s+1+n;
if(o<0||s<0||a>e.length)throw m("Internal",`The tree ${t} cannot be read.`);let c=/^0?40000$/.test(e.toString("latin1",r,
o));yield{name:e.toString("latin1",o+1,s),isTree:c,bytes:e.subarray(r,a)},r=a}}i(zt,"parseTree");function Rs({bytes:e},{
length:t}){return e.toString("hex",e.length-t/2)}i(Rs,"entryOid");function wr(e,t,n,r,o){let s=t+e.write(`${n} ${r}\0`,t,
"latin1");return s+e.write(o,s,"hex")}i(wr,"writeEntry");function Sr(e,t){return 8+e.length+t.length/2}i(Sr,"longestEntr\
y");var kr=i((e,t)=>t?`${e}/`:e,"sortName");var Od=64*1024,qt=class{static{i(this,"MergedTree")}#e;#t;#n;#r;constructor(t,n){let{old:r,oldOid:o,files:s,trees:a}=t,c=[];
for(let[l,d]of a)d!==null&&c.push(kr(l,!0));for(let[l,d]of s)d!==4294967295&&c.push(l);this.#e=t,this.#t=n,this.#n=c.sort();
let u=c.reduce((l,d)=>l+Sr(d,o),r.length);this.#r=Math.min(u,Od)}*pieces(){let t=Buffer.allocUnsafe(this.#r),n=0;for(let r of this.#o()){
let o=typeof r=="string"?Sr(r,this.#e.oldOid):r.bytes.length;n+o>t.length&&(n>0&&(yield t.subarray(0,n)),t=Buffer.allocUnsafe(
Math.max(o,this.#r)),n=0),n=typeof r=="string"?this.#s(r,t,n):n+r.bytes.copy(t,n)}n>0&&(yield t.subarray(0,n))}*#o(){let{
old:t,oldOid:n}=this.#e,r=0;for(let o of zt(t,n)){if(!this.#i(o))continue;let s=kr(o.name,o.isTree);for(let a=this.#n[r];a!==
void 0&&a<s;a=this.#n[++r])yield a;yield o}yield*this.#n.slice(r)}#i({name:t,isTree:n}){let{files:r,trees:o}=this.#e;if(o.
has(t))return!1;let s=r.get(t);return s===void 0||n&&s===4294967295}#s(t,n,r){let{files:o,trees:s}=this.#e;if(t.endsWith(
"/")){let u=t.slice(0,-1);return wr(n,r,ks,u,s.get(u)??"")}let{mode:a="",oid:c=""}=this.#t.read(o.get(t)??4294967295).written??
{};return wr(n,r,a,t,c)}};import{createHash as Pd}from"node:crypto";import{pipeline as Cd,Readable as vd}from"node:stream";import{createDeflate as $d,
deflateSync as xs}from"node:zlib";var Is=2,_d=8192,Ld=1024*1024,Fd=4096,Rr=1,Yt=class{static{i(this,"PackWriter")}#e;#t=[];#n=0;#r=new Set;constructor(t){
this.#e=t}async addTree(t,n,r){let[o,s]=t.pieces();if(o===void 0)return null;if(s!==void 0)return this.#o(t,n,r);let a=Ut(
[o],o.length,this.#e.objectFormat);if(a===n||this.#r.has(a))return a;let c=Ts(Is,o.length),u=Nd(o);return this.#r.add(a),
this.#t.push(c,u),this.#n+=c.length+u.length,(this.#r.size>=_d||this.#n>=Ld)&&await this.finish(r),a}async finish(t){let n=this.#r.
size;if(n===0)return;let r=this.#t;this.#t=[],this.#n=0,this.#r=new Set,await this.#i(Es(n,r,this.#e.objectFormat),t)}async#o(t,n,r){
let{objectFormat:o}=this.#e,s=0;for(let{length:c}of t.pieces())s+=c;let a=Ut(t.pieces(),s,o);return a!==n&&await this.#i(
Es(1,Dd(t,s),o),r),a}async#i(t,n){await K(this.#e.setup,["index-pack","--stdin","--threads=1"],{input:t},n)}};async function*Es(e,t,n){
let r=Buffer.from("PACK\0\0\0\0\0\0\0","latin1");r.writeUInt32BE(e,8);let o=Pd(n).update(r);yield r;for await(let s of t)
o.update(s),yield s;yield o.digest()}i(Es,"packOf");async function*Dd(e,t){yield Ts(Is,t),yield*Cd(vd.from(e.pieces()),$d(
{level:Rr}),()=>{})}i(Dd,"largeRecord");function Ts(e,t){let n=[],r=e<<4|t&15;for(let o=Math.floor(t/16);;o=Math.floor(o/
128)){if(n.push(o>0?r|128:r),o===0)return Buffer.from(n);r=o&127}}i(Ts,"recordHeader");function Nd(e){return e.length>Fd?
xs(e,{level:Rr}):xs(e,{level:Rr,windowBits:9,memLevel:1,chunkSize:e.length+64})}i(Nd,"deflate");var Vt=class{static{i(this,"TreeReader")}#e;#t;#n;#r=Buffer.alloc(0);constructor(t,n){this.#e=t,this.#t=n}async resolve(t){
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
aborted?S(this.#t):o}let r=await t.exit;throw r.kind==="stopped"?r.failure:oe("git cat-file",r.stderr)}};async function As(e,t,n,r){var p=[];try{let o=hs(e.objectFormat);let s=new Wt;let a=jd(n,s);let c=new Yt(e);let u=we(p,new Vt(
e,r),!0);let l=t===null?null:await u.resolve(`${t}^{tree}`);let d=await f("",a,l)??o;await c.finish(r);return{oid:d,isChanged:d!==
(l??o)};async function f(A,O,J){let V=J===null?Md:await u.read(J),ae=Bd(O,s),Le=Ud(O.folders,V,J??o),ge=new Map;for(let[
X,Fe]of O.folders??[]){let en=`${A}${X}/`,be=Le.get(X),tn=ae.get(X),$r=tn!==void 0&&tn!==4294967295,_r=$r||tn===void 0&&
be?.isTree===!1,Zs=be?.isTree===!0&&!$r?Rs(be,o):null,Lr=await f(en,Fe,Zs);if(Lr!==null&&_r)throw Kd(en);_r||ge.set(X,Lr)}
return c.addTree(new qt({old:V,oldOid:J??o,files:ae,trees:ge},s),J,r)}i(f,"buildFolder")}catch(h){var y=h,b=!0}finally{var k=Se(
p,y,b);k&&await k}}i(As,"buildTree");var Md=Buffer.alloc(0);function jd(e,t){let n=Os(),r="",o=n;for(let s of e){Hd(s.path);
let a=Gd(s.path),c=a.lastIndexOf("/"),u=a.slice(0,Math.max(c,0));u!==r&&(o=Jd(n,u)),r=u;let l=s.kind==="delete"?{mode:"",
oid:""}:s;o.lastChange=t.add(a.slice(c+1),l,o.lastChange)}return n}i(jd,"toFolders");function Jd(e,t){let n=e;if(t==="")
return e;for(let r of t.split("/")){n.folders??=new Map;let o=n.folders.get(r)??Os();n.folders.set(r,o),n=o}return n}i(Jd,
"folderAt");var Os=i(()=>({lastChange:4294967295,folders:void 0}),"newFolder");function Bd({lastChange:e},t){let n=new Map;
for(let r=e;r!==4294967295;){let{name:o,written:s,previous:a}=t.read(r);n.has(o)||n.set(o,s===void 0?4294967295:r),r=a}return n}
i(Bd,"latestChanges");function Ud(e,t,n){let r=new Map;if(e===void 0)return r;for(let o of zt(t,n))e.has(o.name)&&r.set(
o.name,o);return r}i(Ud,"entriesNamed");var Gd=i(e=>/^[\0-\x7f]*$/.test(e)?e:Buffer.from(e).toString("latin1"),"toBytes");
function Hd(e){if(/^$|\0|(?:^|\/)(?:\.{0,2}|\.git)(?:\/|$)/i.test(e))throw m("Internal",`${JSON.stringify(e)} cannot be \
a path in a Git tree.`)}i(Hd,"assertTreePath");function Kd(e){let t=JSON.stringify(Buffer.from(e.slice(0,-1),"latin1").toString(
"utf8"));return m("InvalidSpec",`${t} is a file in the branch, where the mirror needs a directory. Move the file away, o\
r choose another path for the mirror.`)}i(Kd,"occupied");async function vs(e,t,n,r){let{oid:o,isChanged:s}=await As(e,t,n.changes,r);return s?Wd(e,o,t,n,r):null}i(vs,"buildCommi\
t");function Wd(e,t,n,r,o){let s={...Ps("AUTHOR",r.author),...Ps("COMMITTER",r.committer??r.author)},a=n===null?[]:["-p",
n],c=r.message.replaceAll("\0","");return K(e.setup,["commit-tree",t,...a],{env:s,input:[c]},o)}i(Wd,"commitTree");function Ps(e,{
name:t,email:n,date:r}){let o=Cs(t);if(o==="")throw m("InvalidSpec",`The commit's ${e.toLowerCase()} has no name. Give o\
ne, as in "Jira Sync".`);return{[`GIT_${e}_NAME`]:o,[`GIT_${e}_EMAIL`]:Cs(n),[`GIT_${e}_DATE`]:`@${Math.floor(r.getTime()/
1e3)} +0000`}}i(Ps,"identityVariables");var Cs=i(e=>e.replace(/[\u0000-\u0020\u007f<>]+/g," ").replace(/^[\s.,:;"'\\]+|[\s.,:;"'\\]+$/g,
""),"withoutCrud");import{randomUUID as Yd}from"node:crypto";function $s(e,t,n,r){return Xt(e,{source:t,ref:e.target.ref,expected:n.branch},r)}i($s,"push");async function Xt(e,{source:t,
ref:n,expected:r},o){let{target:s,setup:a}=e,u=["--porcelain","--no-thin","--no-verify","--no-signed","--recurse-submodu\
les=no",`--force-with-lease=${n}:${r??""}`],{code:l,stdout:d,stderr:f}=await D(a,["push",...u,"--","origin",`${t}:${n}`],
{},o),p=qd(d.toString("utf8"),n),h=s.remote.url;if(p===null)return zd(l,U("Pushing to",h,f));if(p.flag!=="!")return{kind:"\
landed"};let{kind:y,failure:b}=fs(h,s.branch,p.summary,f);switch(y){case"refused":throw b;case"trouble":return{kind:"una\
nswered",failure:b};case"conflict":return{kind:y,failure:b};default:return y}}i(Xt,"pushRef");function zd(e,t){if(e===0||
t.failure.reason==="RepositoryUnavailable")return{kind:"unanswered",failure:t};throw t}i(zd,"withoutStatus");function qd(e,t){
for(let n of e.split(`
`)){let[r,o,s]=n.split("	");if(r!==void 0&&s!==void 0&&o?.endsWith(`:${t}`))return{flag:r,summary:s}}return null}i(qd,"r\
efStatus");async function _s(e,t,n,r,o){let{setup:s,target:a}=e,c=await K(s,["show","--no-patch","--format=%T%n%B",t,"--"],{},o),u=c.
indexOf(`
`),[l,d]=[c.slice(0,u),c.slice(u+1)],f=`refs/jirasync/staged/${Yd()}`,p=await Xt(e,{source:t,ref:f,expected:null},o);if(p.
kind!=="landed")return{...p,commit:t};try{let h={branch:a.branch,tree:l,message:d,parent:n.head,expected:n.branch};return await r.
land(h,o)}finally{await Xt(e,{source:"",ref:f,expected:t},o).catch(()=>{})}}i(_s,"landStaged");var Ls="refs/jirasync/base",Vd=3;async function ze(e,t,n){let r=t.remote.url,{code:o,stdout:s,stderr:a}=await D(e,["ls-r\
emote","--quiet","--",r,"HEAD",t.ref],{},n);if(o!==0)throw U("Reading from",r,a);let c=new Map;for(let u of s.toString("\
utf8").split(`
`)){let[l,d]=u.split("	");l!==void 0&&d!==void 0&&gs(l)&&c.set(d,l)}return{branch:c.get(t.ref)??null,head:c.get("HEAD")??
null}}i(ze,"advertisedRefs");async function qe(e,t,n,r){let{target:o,setup:s}=e,a=t;for(let c=1;c<=Vd;c++){let u=a.branch??
a.head;if(u===null)return{head:null,branch:null};if(o.remote.kind==="local")return{head:u,branch:a.branch};let l=await Xd(
e,a.branch===null?"HEAD":o.ref,n,r);if(l!==null)return{head:l,branch:a.branch===null?null:l};a=await ze(s,o,r)}throw g("\
RepositoryUnavailable",`The branch ${o.branch} of ${o.remote.url} keeps appearing and vanishing.`)}i(qe,"fetchUpstream");
async function Xd(e,t,n,r){let{setup:o,target:s}=e,a=["fetch","--quiet","--no-tags","--no-write-fetch-head","--no-recurs\
e-submodules","--no-auto-maintenance"],c=["--filter=blob:none",...n==="shallow"?["--depth=1"]:[]],{code:u,stderr:l}=await D(
o,[...a,...c,"--","origin",`+${t}:${Ls}`],{},r);if(u===0)return K(o,["rev-parse","--verify","--quiet",`${Ls}^{commit}`],
{},r);if(ds(l))return null;throw U("Fetching from",s.remote.url,l)}i(Xd,"fetchRef");async function Fs(e,t,n,r){if(t===n)
return!0;let{code:o}=await D(e.setup,["merge-base","--is-ancestor",t,n],{},r);return o===0}i(Fs,"isContained");var Qd=30,Ds=5,Zd=100,ef=1e4;async function Ns(e,t,n,r){let o=[],s=0,a=t,c=null;for(let u=1;;u++){let l=c??await rf(e,a,
n,r);if(l===null)return{commit:l,attempts:u-1,upstream:a};let d=await tf(e,l,a,r);if(d.kind==="landed")return{commit:d.commit,
attempts:u,upstream:await nf(e,d.commit,l,r)};if(d.kind==="unanswered"&&s++,u>=Qd||s>=Ds)throw d.failure;o.push(d.commit);
let f=await of(e,u,d.failure,r),p=await sf(e.repository,o,f,r);if(p!==null)return{commit:p,attempts:u,upstream:f};c=f.head===
a.head&&f.branch===a.branch?l:null,a=f}}i(Ns,"publish");async function tf({repository:e,lander:t},n,r,o){return t!==null?
_s(e,n,r,t,o):{...await $s(e,n,r,o),commit:n}}i(tf,"land");async function nf({repository:e},t,n,r){let o={branch:t,head:t};
return t===n?o:qe(e,o,"since",r)}i(nf,"standAfter");async function rf({repository:e,blobs:t},{head:n},r,o){let s=await r(
Bt(e,n));return await t.finish(o),s===null?null:vs(e,n,s,o)}i(rf,"nextCommit");async function of(e,t,n,r){let{repository:o}=e;
for(let s=1,a=n;;s++){let c=af(t+s-1,e.random);e.onRetry({attempt:t,delayMs:c,reason:a.message}),await bs(c,r);try{let u=await ze(
o.setup,o.target,r);return await qe(o,u,"since",r)}catch(u){if(!(u instanceof x&&u.failure.reason==="RepositoryUnavailab\
le"&&u.failure.retryable)||s>=Ds)throw u;a=u}}}i(of,"lookAgain");async function sf(e,t,{branch:n},r){if(n===null)return null;
for(let o of t)if(await Fs(e,o,n,r))return o;return null}i(sf,"findArrived");function af(e,t){return Math.round(t()*Math.
min(ef,Zd*2**e))}i(af,"backoffMs");import{posix as cf,win32 as uf}from"node:path";import{fileURLToPath as lf}from"node:url";var se="Use https://host/path.git, ssh://git@host/path.git, git@host:path.git or the path of a bare repository.",df=/^[A-Za-z]:[\\/]/,
ff=/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;function js(e,t,n=process.platform){return{remote:pf(e,n),branch:wf(t),
ref:`refs/heads/${t}`}}i(js,"parseTarget");function pf(e,t){if(e==="")throw N(`No repository is given. ${se}`);if(e.startsWith(
"-"))throw N(`The repository must not start with "-". ${se}`);if(/[\u0000-\u001f\u007f]/.test(e))throw N(`The repository\
 holds control characters. ${se}`);if(/^[\w.+-]+::/.test(e))throw N(`Remote helpers ("name::address") are not allowed. ${se}`);
let n=/^([a-z][a-z0-9+.-]*):\/\//i.exec(e)?.[1]?.toLowerCase();if(n!==void 0)return mf(e,n);if(!(t==="win32"&&df.test(e))&&
/^[^/]*:/.test(e))return yf(e);let{resolve:o}=t==="win32"?uf:cf;return{kind:"local",url:o(e)}}i(pf,"parseRemote");function mf(e,t){
if(!URL.canParse(e)||/[\s\\]/.test(e))throw N(`The repository is not a valid URL. ${se}`);let n=new URL(e);if(n.search!==
""||n.hash!=="")throw N("The repository's URL must not have a query or a fragment.");switch(t){case"https":return Ms(n,"\
https");case"http":if(!ff.test(n.hostname))throw N("Plain http:// would send credentials unprotected. Use https://.");return Ms(
n,"http");case"ssh":return hf(n,e);case"file":return{kind:"local",url:gf(n)};default:throw N(`Repositories over ${t}:// \
are not supported. ${se}`)}}i(mf,"parseUrl");function Ms(e,t){if(e.username!==""||e.password!=="")throw N(`The repositor\
y's URL holds credentials, which end up in logs. Write ${e.origin}${e.pathname} and give username and password (or token\
) as credentials.`);return{kind:"http",url:e.href,origin:e.origin,protocol:t}}i(Ms,"parseHttpUrl");function hf(e,t){if(e.
password!=="")throw N("The repository's URL holds a password. Give an SSH key (identity) instead.");let{hostname:n,username:r}=e;
if(n===""||n.startsWith("-")||r.startsWith("-"))throw N(`The repository's host or user is not valid. ${se}`);return{kind:"\
ssh",url:t}}i(hf,"parseSshUrl");function yf(e){if(!/^(?:[\w.][\w.+-]*@)?(?:[\w.][\w.-]*|\[[\da-f:.]+\]):[^\s-]\S*$/i.test(
e))throw N(`The repository is not a valid address. ${se}`);return{kind:"ssh",url:e}}i(yf,"parseScpAddress");function gf(e){
try{return lf(e)}catch(t){throw m("InvalidSpec","The repository's file:// URL does not name a path of this machine.",t)}}
i(gf,"localPath");var bf=[[/^$/,"is empty"],[/^-/,'starts with "-"'],[/^(?:HEAD|@)$/,"is a name that git reserves"],[/^refs\//,
"is a full ref name; give the short one (main, not refs/heads/main)"],[/[\u0000-\u0020\u007f~^:?*[\\]/,"holds a space, a\
 control character or one of ~ ^ : ? * [ \\"],[/\.\.|@\{/,'holds ".." or "@{"'],[/^\/|\/$|\/\//,"has an empty part betwe\
en slashes"],[/(?:^|\/)\./,'has a part that starts with "."'],[/\.lock(?:\/|$)|\.$/,'has a part that ends with ".lock", \
or ends with "."']];function wf(e){let t=bf.find(([n])=>n.test(e));if(t!==void 0)throw N(`The branch ${JSON.stringify(e)}\
 ${t[1]}. A valid one: main.`);return e}i(wf,"checkedBranch");var N=i(e=>m("InvalidSpec",e),"invalid");import{copyFile as Of,mkdir as Pf,mkdtemp as Cf,readdir as vf,rm as $f,stat as _f,writeFile as Lf}from"node:fs/promises";
import{tmpdir as Ff}from"node:os";import{join as ye}from"node:path";import{writeFile as Rf}from"node:fs/promises";import{join as xr}from"node:path";import{dirname as Sf}from"node:path";var kf=["PATH","GIT_EXEC_PATH","TMPDIR","http_proxy","https_proxy","HTTPS_PROXY","all_proxy","ALL_PROXY","no_proxy","NO_\
PROXY","GIT_SSL_CAINFO","GIT_SSL_CAPATH","SSH_AUTH_SOCK"];function Js(e,t){let n=kf.flatMap(r=>{let o=e[r];return o===void 0?
[]:[[r,o]]});return{...e.SSL_CERT_FILE===void 0?{}:{GIT_SSL_CAINFO:e.SSL_CERT_FILE},...Object.fromEntries(n),HOME:t,XDG_CONFIG_HOME:t,
GIT_CEILING_DIRECTORIES:Sf(t),LC_ALL:"C.UTF-8",LANGUAGE:"",GIT_CONFIG_NOSYSTEM:"1",GIT_CONFIG_GLOBAL:"/dev/null",GIT_TERMINAL_PROMPT:"\
0",GIT_OPTIONAL_LOCKS:"0",GIT_LITERAL_PATHSPECS:"1",MALLOC_MMAP_THRESHOLD_:"4194304",MALLOC_TRIM_THRESHOLD_:"67108864"}}
i(Js,"isolatedEnvironment");function Qt(e){let t=e.flatMap(([n,r],o)=>[[`GIT_CONFIG_KEY_${o}`,n],[`GIT_CONFIG_VALUE_${o}`,
r]]);return{GIT_CONFIG_COUNT:String(e.length),...Object.fromEntries(t)}}i(Qt,"configurationVariables");var xf="x-access-token",Ef='!f() { test "$1" = get && printf "username=%s\\npassword=%s\\n" "$JIRASYNC_GIT_USERNAME" "$JIR\
ASYNC_GIT_PASSWORD"; }; f';async function Us(e,t,n,r,o){switch(e.kind){case"local":return{GIT_ALLOW_PROTOCOL:"file",...Qt(
n)};case"http":{let s=If(e.origin,t),a=await Er(t.ca,t.caFile,xr(o,"ca.pem"));return{GIT_ALLOW_PROTOCOL:e.protocol,...a===
void 0?{}:{GIT_SSL_CAINFO:a},...s.env,...Qt([...n,...s.configuration])}}case"ssh":return{GIT_ALLOW_PROTOCOL:"ssh",...await Tf(
t,r,o),...Qt(n)};default:return e}}i(Us,"connectionEnvironment");function If(e,t){let{username:n,password:r,bearerToken:o}=t;
for(let[s,a]of Object.entries({username:n,password:r,bearerToken:o}))if(a!==void 0&&/[\u0000-\u001f\u007f]/.test(a))throw m(
"InvalidSpec",`The credentials' ${s} holds a line break or a control character.`);if(o!==void 0){if(r!==void 0)throw m("\
InvalidSpec","The credentials hold a password and a bearerToken. Give one of them.");return{configuration:[[`http.${e}/.\
extraHeader`,`Authorization: Bearer ${o}`],["http.followRedirects","false"]],env:{}}}if(r!==void 0){let s={JIRASYNC_GIT_USERNAME:n??
xf,JIRASYNC_GIT_PASSWORD:r};return{configuration:[[`credential.${e}.helper`,Ef]],env:s}}if(t.identity!==void 0||t.identityFile!==
void 0)throw m("InvalidSpec","The credentials hold an SSH key, but the repository is an https:// URL. Give username and \
password, or an ssh:// address.");return{configuration:[],env:{}}}i(If,"httpLogin");async function Tf(e,t,n){let r=await Er(
e.identity,e.identityFile,xr(n,"identity")),o=await Er(e.knownHosts,e.knownHostsFile,xr(n,"known_hosts"));if(r===void 0&&
(e.password!==void 0||e.bearerToken!==void 0))throw m("InvalidSpec","The credentials hold a password or token, but the r\
epository is reached over SSH. Give an SSH key (identity), or an https:// URL.");let s=t.SSH_AUTH_SOCK===void 0?{}:{SSH_AUTH_SOCK:t.
SSH_AUTH_SOCK},a=t.GIT_SSH_COMMAND;if(r===void 0&&o===void 0&&a!==void 0)return{...s,GIT_SSH_COMMAND:a,GIT_SSH_VARIANT:t.
GIT_SSH_VARIANT??"auto"};let u=["ssh",...["BatchMode=yes","StrictHostKeyChecking=yes","ConnectTimeout=30","ServerAliveIn\
terval=15","ServerAliveCountMax=4",...o===void 0?[]:[`UserKnownHostsFile=${Bs(o)}`,"GlobalKnownHostsFile=/dev/null"],...r===
void 0?[]:[`IdentityFile=${Bs(r)}`,"IdentitiesOnly=yes"]].flatMap(l=>["-o",Af(l)])].join(" ");return{...s,GIT_SSH_COMMAND:u,
GIT_SSH_VARIANT:"ssh"}}i(Tf,"sshCommand");async function Er(e,t,n){return e===void 0?t:(await Rf(n,e.endsWith(`
`)?e:`${e}
`,{mode:384}),n)}i(Er,"fileFor");var Bs=i(e=>`"${e.replaceAll("%","%%").replace(/["\\]/g,"\\$&")}"`,"sshQuoted"),Af=i(e=>`\
'${e.replaceAll("'","'\\''")}'`,"shellQuoted");var Df=[["core.compression","1"],["pack.compression","1"],["pack.window","0"],["pack.depth","0"],["pack.useSparse","fals\
e"],["fastimport.unpackLimit","0"],["core.fsync","none"],["core.hooksPath","/dev/null"],["core.protectHFS","true"],["cor\
e.protectNTFS","true"],["gc.auto","0"],["maintenance.auto","false"]],Nf=120;async function Gs(e,t,n,r,o){let s=r??n.TMPDIR??
Ff();await jf(s);let a=await Cf(ye(s,Hs));try{let c=[...Df,...Jf(e.remote)],u=await Us(e.remote,t,c,n,a);return{dir:a,target:e,
setup:{cwd:a,env:{...Js(n,a),...u},...o}}}catch(c){throw await Zt(a),c}}i(Gs,"createWorkspace");var Hs="jirasync-git-",Mf=1440*
6e4;async function jf(e){for(let t of await vf(e).catch(()=>[])){if(!t.startsWith(Hs))continue;let n=ye(e,t),{mtimeMs:r}=await _f(
n).catch(()=>({mtimeMs:Date.now()}));Date.now()-r>Mf&&await Zt(n).catch(()=>{})}}i(jf,"removeAbandoned");var Zt=i(e=>$f(
e,{recursive:!0,force:!0,maxRetries:5}),"removeWorkspace");function Jf(e){let t=["remote.origin.url",e.url];return e.kind===
"local"?[t]:[t,["remote.origin.promisor","true"],["remote.origin.partialCloneFilter","blob:none"],["http.lowSpeedLimit",
"1"],["http.lowSpeedTime",String(Nf)]]}i(Jf,"connectionConfiguration");async function Ks(e,t,n){let r=ye(e.dir,"reposito\
ry.git"),o=["init","--quiet","--bare","--template=",`--object-format=${t}`,"--",r];await K(e.setup,o,{},n);let s={...e.setup,
cwd:r,env:{...e.setup.env,GIT_DIR:r}};return e.target.remote.kind==="local"&&await Bf(e,r,n),{dir:r,target:e.target,objectFormat:t,
setup:s}}i(Ks,"createRepository");async function Bf(e,t,n){let{objects:r,shallow:o}=await Ws(e,n);await Pf(ye(t,"objects",
"info"),{recursive:!0}),await Lf(ye(t,"objects","info","alternates"),`${r}
`),await Of(o,ye(t,"shallow")).catch(s=>{if(!Uf(s))throw s})}i(Bf,"borrowObjects");var Uf=i(e=>e instanceof Error&&"code"in
e&&e.code==="ENOENT","isMissingFile");async function Ws(e,t){let n=e.target.remote.url,r=["--show-object-format","--path\
-format=absolute","--git-path","objects","--git-path","shallow"],o={GIT_CEILING_DIRECTORIES:ye(n,"..")},{code:s,stdout:a,
stderr:c}=await D(e.setup,["-C",n,"rev-parse",...r],{env:o},t),[u,l,d]=a.toString("utf8").trimEnd().split(`
`);if(s!==0||l===void 0||d===void 0)throw U("Opening",n,c);return{objects:l,shallow:d,objectFormat:u==="sha256"?"sha256":
"sha1"}}i(Ws,"openLocal");async function zs(e,t){let{setup:n,target:r}=e;if(r.remote.kind==="local")return(await Ws(e,t)).
objectFormat;let o={GIT_TRACE_PACKET:"1"},{code:s,stderr:a}=await D(n,["ls-remote","--",r.remote.url,"HEAD"],{env:o},t);
if(s!==0)throw U("Reading from",r.remote.url,a);return/\bobject-format=sha256\b/.test(a)?"sha256":"sha1"}i(zs,"emptyRepo\
sitoryFormat");var Gf=6e5;async function Tr(e,t,n){let r=js(e.repository,e.branch),o=new AbortController,s=new Set,{redactor:a,limitMs:c=Gf}=t,
u={limitMs:c,lifetime:{closed:o.signal,running:s},redactor:a},l=await Gs(r,e.credentials??{},t.env,t.tempDir,u),d=i(async()=>{
o.abort(m("Internal","The destination was closed while it was in use.")),await Promise.all(s),await Zt(l.dir)},"close");
try{let f=await ze(l.setup,r,n),p=f.branch??f.head,h=p===null?await zs(l,n):ys(p),y=await Ks(l,h,n),b=await qe(y,f,"shal\
low",n);return new Ir(Hf(y,t),b,d)}catch(f){throw await d(),f}}i(Tr,"openDestination");function Hf(e,{random:t,onRetry:n,
lander:r}){return{repository:e,blobs:new Kt(e),random:t??Math.random,onRetry:n??(()=>{}),lander:r??null}}i(Hf,"publishDe\
ps");var Ir=class{static{i(this,"GitDestination")}#e;#t;#n;#r=!1;constructor(t,n,r){this.#e=t,this.#n=n,this.#t=r}get base(){
return Bt(this.#e.repository,this.#n.head)}blobId(t){return We(t,this.#e.repository.objectFormat)}writeBlob(t,n){return this.#e.
blobs.write(t,n)}async publish(t,n){if(this.#r)throw m("Internal","publish was called while another publish was running.");
this.#r=!0;try{let{commit:r,attempts:o,upstream:s}=await Ns(this.#e,this.#n,t,n);return this.#n=s,{commit:r,attempts:o}}finally{
this.#r=!1}}[Symbol.asyncDispose](){return this.#t()}};function Ye({destination:e},{jira:t,git:n},{env:r,redactor:o},{emit:s,onJiraRequest:a,jiraTraffic:c,lander:u,confirm:l}){
let d=i(()=>new Date,"now"),f=i((h,y)=>s({kind:"waiting",at:d(),seconds:h,message:o.redact(y)}),"waiting"),p={env:r,redactor:o,
now:Date.now,random:Math.random,sleep:Or,onWait:i(({seconds:h,message:y})=>f(h,y),"onWait"),...a===void 0?{}:{onRequest:a},
...c===void 0?{}:{traffic:c}};return{connectJira:i(h=>nr(t,p,h),"connectJira"),openDestination:i(async h=>{let y=await Tr(
{repository:e.repository,branch:e.branch,credentials:n},{env:r,redactor:o,onRetry:i(({delayMs:b,reason:k})=>f(b/1e3,k),"\
onRetry"),...u===void 0?{}:{lander:u}},h);return l===void 0?y:Wf(y,l)},"openDestination"),emit:s,now:d,newOperationID:Kf,
sleep:Or,redactor:o}}i(Ye,"syncDeps");function Wf(e,t){return{get base(){return e.base},blobId:i(n=>e.blobId(n),"blobId"),
writeBlob:i((n,r)=>e.writeBlob(n,r),"writeBlob"),publish:i((n,r)=>{let o=i(async s=>{let a=await n(s);return a!==null&&await t(
r),a},"confirmedPlan");return e.publish(o,r)},"publish"),[Symbol.asyncDispose]:()=>e[Symbol.asyncDispose]()}}i(Wf,"confi\
rmed");async function Or(e,t){try{let n=e;for(;n>2147483647;n-=2147483647)await qs(2147483647,void 0,{signal:t});await qs(
n,void 0,{signal:t})}catch(n){throw t.aborted?S(t):n}}i(Or,"wait");async function zf(e,t,n,r){let o=performance.now(),s=e.metricsFile?.observing(e.resource,n)??n,a=await as(e,s,r);if(a.kind===
"refused")return Vf(e,a.outcome,s,o);let{settings:c,dryRun:u,statusFolder:l,lander:d}=e,{metadata:f}=e.resource,p=Pr(e),
h=l===void 0?void 0:await hr(l,f.name),y=a.previous??h?.previous??e.resource.status??un,b={...e.resource,status:y},k=i(Fe=>{
let be=Fe.kind==="cancelled"&&qf(a.signal,r)&&e.isResumed===!0?{...Yf,at:Fe.at}:Fe;b={...b,status:Re(b.status,be)},h?.update(
b),a.update(b.status),s.onEvent(be,b.status)},"emit"),A={name:f.name,...f.namespace===void 0?{}:{namespace:f.namespace},
generation:a.generation??f.generation??1,...a.request===void 0?{}:{request:a.request},...e.retryCount===void 0?{}:{retryCount:e.
retryCount},spec:p,dryRun:u,force:c.force,author:c.author,...c.commitSubject===void 0?{}:{commitSubject:c.commitSubject}},
{onJiraRequest:O,jiraTraffic:J}=s,{confirm:V}=a,ae=Ye(p,c,t,{emit:k,onJiraRequest:O,jiraTraffic:J,lander:d,confirm:V}),Le=await mr(
A,ae,a.signal),[ge,X]=await Promise.all([h?.flush(),a.close()]);return{resource:b,outcome:Le,seconds:Ys(o),statusFileError:ge,
clusterFailure:X}}i(zf,"runJiraSync");function qf(e,t){return t.aborted&&e.reason===t.reason&&!(t.reason instanceof x)}i(
qf,"isInterruption");var Yf={kind:"interrupted",message:"Interrupted: who ran it had to end. Waiting for its turn to run\
 again"};function Pr({resource:{spec:e},branch:t}){return t===void 0?e:{...e,destination:{...e.destination,branch:t}}}i(
Pr,"specOf");function Vf({resource:e,dryRun:t},n,{onEvent:r},o){let s=new Date,a=n.kind==="failed"?{kind:"failed",at:s,failure:n.
failure}:{kind:"cancelled",at:s,message:n.message},c=Re(e.status??un,a);return r(a,c),{resource:{...e,status:c},outcome:n,
seconds:Ys(o),statusFileError:void 0,clusterFailure:void 0}}i(Vf,"notStarted");var Ys=i(e=>(performance.now()-e)/1e3,"se\
condsSince");async function Xf(e,t,n,r,o){let{suspend:s,schedule:a,timeZone:c}=e.resource.spec;if(s)return{kind:"suspended"};if(a===void 0)
return{kind:"due"};let u=zr(a,c,n),l=i(f=>f===void 0||u!==void 0&&u>f,"isDue"),d=Qf(e,r,t);for(let f of d)if(!l(await Zf(
f,o)))return{kind:"not-due",next:qr(a,c,n)};return{kind:"due"}}i(Xf,"dueness");function Qf(e,t,n){let{cluster:r}=e;return r!==
void 0?[s=>ep(e,r,s)]:[s=>Vs(e,n,s),i(async s=>{let a=await t(s);return a===void 0?void 0:Vs({...e,branch:a},n,s)},"ofPe\
nding")]}i(Qf,"lastRuns");async function Zf(e,t){try{return await e(t)}catch(n){if(n instanceof x&&!t.aborted)return;throw n}}
i(Zf,"told");async function ep({resource:{metadata:e}},{client:t},n){let{name:r,namespace:o=t.namespace}=e;try{let s=Xr(
await t.get(to,{name:r,namespace:o},n)),{phase:a,syncState:c}=s.status;return Qr(s)||Zr(s)||a!=="Completed"||c?.startTime===
void 0?void 0:new Date(c.startTime)}catch(s){if(eo(s))return;throw s}}i(ep,"lastRunOfCluster");async function Vs(e,t,n){
var f=[];try{let{metadata:r}=e.resource;let[o,s]=[Pr(e),e.settings];let{openDestination:a}=Ye(o,s,t,{emit:i(()=>{},"emit")});
let c=we(f,await a(n),!0);let{name:u,namespace:l}=r;let d={name:u,spec:o,...l===void 0?{}:{namespace:l}};return await Rn(
d,c,n)??void 0}catch(p){var h=p,y=!0}finally{var b=Se(f,h,y);b&&await b}}i(Vs,"lastRunOfDestination");var tp={JIRA_BASE_URL:"Jira's address, with its context path if it has one. `--jira-url` wins; a manifest's `source.url`\
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
s image; without it the host's name is its own",POD_NAMESPACE:"For `jirasync operator`: the namespace of its pod"},np={"\
HTTPS_PROXY, HTTP_PROXY, NO_PROXY":"Proxies for Jira and the repository, in capitals or small letters",SSL_CERT_FILE:"PE\
M file with certificate authorities, for Jira and the repository",NODE_EXTRA_CA_CERTS:"The same, for Jira alone",SSH_AUTH_SOCK:"\
The SSH agent",GIT_SSH_COMMAND:"The SSH program and its options, where neither a key nor host keys are set above",TMPDIR:"\
Where the temporary repository of a run is made"};function G(e,t){return e[t]?.replace(/[\r\n]+$/,"")||void 0}i(G,"setti\
ng");var rp=[ce.cancelled,ce.invalidSpec,ce.failed,ce.timeout];function op(e){let t=e.map(({status:n})=>n===void 0?ce.failed:
jr(n));return rp.find(n=>t.includes(n))??ce.completed}i(op,"worstExitCode");async function ip(e){let t=e.text("metrics-file");if(t===void 0)return;try{await wn(t)}catch(r){let o=ke(r);throw new M(
`can't write ${t} (${e.label("metrics-file")}): ${o}`)}let{openMetricsFile:n}=await import("./metrics-file-MWGMFCLX.js");
return n(t)}i(ip,"metricsFileOf");import{randomUUID as sp}from"node:crypto";async function ap(e,t,n,r,o){let s=new Date(e.deps.now()),a=t.metadata.annotations?.[Xe],c=Re(t.status,{kind:"started",at:s,
operationID:sp(),generation:t.metadata.generation??1,...a===void 0?{}:{request:a},...o===void 0?{}:{retryCount:o}}),u={onDeleted:i(
()=>{},"onDeleted"),onCancelRequested:i(()=>{},"onCancelRequested"),onTrouble:i(()=>{},"onTrouble")},l=new Qe(e,t,n,u);return l.
update(Re(c,{kind:"failed",at:s,failure:r})),l.close()}i(ap,"refuseRun");function cp({metadata:e,status:t},n){let r=n.kind==="cancelled"?void 0:n.report;return{name:e.name,phase:t?.phase,syncState:t?.
syncState,progress:t?.progress,commit:r?.commit??null,changes:{created:r?.created??[],updated:r?.updated??[],deleted:r?.
deleted??[],unchanged:r?.unchanged??0},failedIssues:(r?.failed??[]).map(({id:o,key:s,failure:a})=>({id:o,key:s,reason:a.
reason,message:a.message})),...r?.planned===void 0?{}:{planned:r.planned},conditions:t?.conditions,lastError:t?.lastError??
null}}i(cp,"jsonResult");function up({metadata:e,spec:t},n,r){let{created:o,updated:s,deleted:a,unchanged:c,failed:u,commit:l}=n,
d=[`${o.length} created`,`${s.length} updated`,`${a.length} deleted`,`${c} unchanged`,...u.length===0?[]:[`${u.length} f\
ailed`]],f=u.length-20;return[`${e.name}: ${d.join(", ")} after ${Cr(r)}`,...u.slice(0,20).map(({id:p,key:h,failure:y})=>`\
  failed ${h??p}: ${y.message}`),...f>0?[`  and ${f} more failed issues, which --output json names`]:[],l===null?"  no c\
hange, no commit":`  commit ${l} on ${t.destination.branch}`]}i(up,"textResult");function lp({metadata:e},{mode:t,unchanged:n,
failed:r},o){let s={create:"+",update:"~",delete:"-"},a=i(u=>o.filter(l=>l.action===u).length,"count"),c=[`${a("create")}\
 to create`,`${a("update")} to update`,`${a("delete")} to delete`,`${n} unchanged`,...r.length===0?[]:[`${r.length} fail\
ed`]];return[`${e.name}: ${t}`,...o.map(({key:u,action:l,why:d})=>`  ${s[l]} ${u}  ${d}`),...r.map(({id:u,key:l,failure:d})=>`\
  ! ${l??u}  ${d.message}`),`${e.name}: ${c.join(", ")}. Nothing was written.`]}i(lp,"textPlan");function dp(e,t,n){switch(t.
kind){case"cancelled":return`${e}: cancelled after ${Cr(n)}. The next run takes up where the branch stands.`;case"failed":
return`${e}: failed after ${Cr(n)}: ${t.failure.reason}: ${t.failure.message}`;default:return t}}i(dp,"failureLine");function Cr(e){
return`${e>=10?e.toFixed(0):e.toFixed(1)} s`}i(Cr,"timeText");var fp=on("kind",[P({kind:B("jira-open"),host:I().max(300)}),P({kind:B("jira-close"),host:I().max(300)}),P({kind:B("jira\
-request"),host:I().max(300),status:rn(),seconds:Q()}),P({kind:B("jira-pause"),host:I().max(300),ms:Q().min(0)}),P({kind:B(
"status-written"),result:De(["success","error"])})]),pp=on("kind",[P({kind:B("cancel"),message:I()}),P({kind:B("jira-pau\
se"),ms:Q().min(0)}),P({kind:B("jira-limit"),requests:rn().min(1)})]);import{access as mp,constants as hp}from"node:fs/promises";var yp="jirasync <jirasync@users.noreply.github.com>",gp="x-access-token";async function bp({spec:e},t,n){return{jira:wp(
t,n,e.source?.url),git:await kp(n),author:Rp(t.text("author")??G(n.env,"JIRASYNC_AUTHOR")??yp),commitSubject:t.text("com\
mit-message"),force:t.flag("force")??!1}}i(bp,"readSettings");function wp(e,{env:t,redactor:n},r){let o=e.text("jira-url")??
G(t,"JIRA_BASE_URL");Sp(o,r,e);let s=o??r,a=(e.text("jira-token")??G(t,"JIRA_PAT"))?.trim(),c=(e.text("jira-email")??G(t,
"JIRA_EMAIL"))?.trim(),u=e.text("jira-ca-file")??G(t,"JIRA_CA_FILE");if(a!==void 0&&Qs(n,c,a),s===void 0)throw new M(`Ji\
ra's address is missing; set ${e.label("jira-url","JIRA_BASE_URL")}, such as https://example.atlassian.net`);if(a===void 0)
throw new M(`Jira's token is missing; set ${e.label("jira-token","JIRA_PAT")} to an API token (with ${e.label("jira-emai\
l","JIRA_EMAIL")}) or a personal access token`);let l=e.integer("concurrency");return{baseUrl:s,token:a,...c===void 0?{}:
{email:c},...u===void 0?{}:{caFile:u},...l===void 0?{}:{concurrency:l}}}i(wp,"jiraSettings");function Sp(e,t,n){if(!(e===
void 0||t===void 0||Xs(e)===Xs(t)))throw new M(`the manifest's spec.source.url is another Jira than the one of ${n.label(
"jira-url","JIRA_BASE_URL")}, for which the token is; leave that out to use the manifest's`)}i(Sp,"assertSameHost");function Xs(e){
return URL.canParse(e)?new URL(e).origin:e}i(Xs,"originOf");async function kp({env:e,redactor:t}){let n=G(e,"JIRASYNC_GI\
T_USERNAME"),r=G(e,"JIRASYNC_GIT_PASSWORD"),o=G(e,"JIRASYNC_GIT_BEARER_TOKEN");r!==void 0&&Qs(t,n??gp,r),o!==void 0&&t.add(
o);let s=await vr(e,"JIRASYNC_GIT_IDENTITY_FILE"),a=await vr(e,"JIRASYNC_GIT_KNOWN_HOSTS_FILE"),c=await vr(e,"JIRASYNC_G\
IT_CA_FILE");return{...n===void 0?{}:{username:n},...r===void 0?{}:{password:r},...o===void 0?{}:{bearerToken:o},...s===
void 0?{}:{identityFile:s},...a===void 0?{}:{knownHostsFile:a},...c===void 0?{}:{caFile:c}}}i(kp,"gitCredentials");function Qs(e,t,n){
e.add(n),t!==void 0&&e.add(Buffer.from(`${t}:${n}`).toString("base64"))}i(Qs,"addWithLogin");async function vr(e,t){let n=G(
e,t);if(n!==void 0)try{return await mp(n,hp.R_OK),n}catch(r){throw new M(`the file of ${t} can't be read: ${ke(r)}`)}}i(
vr,"readableFile");function Rp(e){let[,t="",n=""]=/^([^<>\n]+?)\s*<([^<>\s]+)>$/.exec(e)??[];if(t==="")throw new M(`the \
author ${JSON.stringify(e)} is not of the form "Name <email>"`);return{name:t,email:n}}i(Rp,"parseSignature");export{ea as a,ta as b,lo as c,oa as d,ia as e,rs as f,hr as g,Yl as h,yr as i,Ke as j,Ye as k,Or as l,zf as m,Xf as n,tp as o,
np as p,G as q,op as r,ip as s,ap as t,cp as u,up as v,lp as w,dp as x,fp as y,pp as z,bp as A};
