import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as K,b as $,d as U,i as f,j as F,k as E,l as S,m as z,o as T,r as B,t as L,x as M,y as A}from"./chunk-KQK7443N.js";
import{y as e}from"./chunk-OPXG4YK7.js";import{c as v,e as h}from"./chunk-F3KVN5GY.js";import{a as n}from"./chunk-KUM6ZNSD.js";function b(){return globalThis.process?.env?.AUDIT_SCHEMAS==="true"}n(b,"isSchemaAuditEnabled");function o(i){let t=e.object(i).loose();return b()?e.strictObject(i):t}n(o,"apiObject");function p(i){let t=i.map(r=>`'${r}'`).join(" | "),s=e.custom(r=>typeof r=="string",{message:`one of ${t}, or another st\
ring`});return b()?e.enum(i):s}n(p,"openEnum");var x=o({key:e.string().optional(),value:e.unknown().optional()});var I=o({"16x16":e.url().optional(),"24x24":e.url().optional(),"32x32":e.url().optional(),"48x48":e.url().optional()});var D=o({description:e.string().optional(),id:e.string().optional(),name:e.string().optional(),self:e.string().optional()});var G=o({avatarUrls:I.optional(),id:e.string().optional(),key:e.string().optional(),name:e.string().optional(),projectCategory:D.
optional(),projectTypeKey:p(["software","service_desk","business","product_discovery","customer_service"]).optional(),self:e.
string().optional(),simplified:e.boolean().optional()});var O=o({project:G.optional(),type:p(["PROJECT","TEMPLATE"]).optional()});var j=o({href:e.string().optional(),iconClass:e.string().optional(),id:e.string().optional(),label:e.string().optional(),
styleClass:e.string().optional(),title:e.string().optional(),weight:e.number().optional()});function W(i){return o({isLast:e.boolean(),maxResults:e.number(),nextPage:e.url().optional(),self:e.url().optional(),startAt:e.
number(),total:e.number(),values:e.array(i)})}n(W,"pageSchema");var m=o({accountId:e.string().max(128,"accountId must be at most 128 characters").optional(),accountType:e.string().optional(),
active:e.boolean().optional(),avatarUrls:I.optional(),displayName:e.string().optional(),emailAddress:e.string().optional(),
self:e.string().optional(),timeZone:e.string().optional()});var w=o({type:p(["doc"]),version:e.number(),content:e.array(e.record(e.string(),e.any()))});var P=o({identifier:e.string().nullish(),type:p(["group","role"]).optional(),value:e.string().optional()});var N=o({author:m.optional(),body:w.optional(),created:e.coerce.date().optional(),id:e.string().optional(),jsdAuthorCanSeeRequest:e.
boolean().optional(),jsdPublic:e.boolean().optional(),properties:e.array(x).optional(),renderedBody:e.string().optional(),
self:e.string().optional(),updateAuthor:m.optional(),updated:e.coerce.date().optional(),visibility:P.optional()});var J=o({comments:e.array(N).optional(),maxResults:e.number().optional(),startAt:e.number().optional(),total:e.number().
optional()});async function H(i,t){let s={url:`/rest/api/3/issue/${t.issueIdOrKey}/comment`,method:"GET",searchParams:{startAt:t.startAt,
maxResults:t.maxResults,orderBy:t.orderBy,expand:t.expand},schema:J};return await i.sendRequest(s)}n(H,"getComments");var _=o({configuration:e.record(e.string(),e.any()).optional(),custom:e.string().optional(),customId:e.number().optional(),
items:e.string().optional(),system:e.string().optional(),type:e.string()});var Q=o({clauseNames:e.array(e.string()).optional(),custom:e.boolean().optional(),id:e.string().optional(),key:e.string().
optional(),name:e.string().optional(),navigable:e.boolean().optional(),orderable:e.boolean().optional(),schema:_.optional(),
scope:O.optional(),searchable:e.boolean().optional(),untranslatedName:e.string().optional()});async function Z(i){let t={url:"/rest/api/3/field",method:"GET",schema:e.array(Q)};return await i.sendRequest(t)}n(Z,"ge\
tFields");var V=o({colorName:e.string().optional(),id:e.number().optional(),key:e.string().optional(),name:e.string().optional(),self:e.
string().optional()});var X=o({description:e.string().optional(),iconUrl:e.string().optional(),id:e.string().optional(),name:e.string().optional(),
scope:O.optional(),self:e.string().optional(),statusCategory:V.optional(),untranslatedName:e.string().optional()});var Y=o({count:e.number().optional()});var R=o({avatarUrl:e.string().optional(),displayName:e.string().optional(),displayNameKey:e.string().optional(),id:e.string().
optional(),type:e.string().optional(),url:e.string().optional()});var ee=o({activityDescription:e.string().optional(),activityDescriptionKey:e.string().optional(),actor:R.optional(),cause:R.
optional(),description:e.string().optional(),descriptionKey:e.string().optional(),emailDescription:e.string().optional(),
emailDescriptionKey:e.string().optional(),extraData:e.record(e.string(),e.any()).optional(),generator:R.optional(),type:e.
string().optional()});var te=o({field:e.string().optional(),fieldId:e.string().optional(),fieldtype:e.string().optional(),from:e.string().nullish(),
fromString:e.string().nullish(),to:e.string().nullish(),toString:e.string().nullish()});var k=o({author:m.optional(),created:e.coerce.date().optional(),historyMetadata:ee.optional(),id:e.string().optional(),items:e.
array(te).optional()});var oe=o({histories:e.array(k).optional(),maxResults:e.number().optional(),startAt:e.number().optional(),total:e.number().
optional()});var ie=o({fields:e.record(e.string(),e.any()).optional()});var se=o({actuallyIncluded:e.array(e.string()).optional(),excluded:e.array(e.string()).optional(),included:e.array(e.string()).
optional()});var C=o({groups:e.array(e.lazy(()=>C)).optional(),header:j.optional(),id:e.string().optional(),links:e.array(j).optional(),
styleClass:e.string().optional(),weight:e.number().optional()});var ne=o({linkGroups:e.array(C).optional()});var re=o({expand:e.string().optional(),fields:e.record(e.string(),e.any()).optional(),hasScreen:e.boolean().optional(),id:e.
string().optional(),isAvailable:e.boolean().optional(),isConditional:e.boolean().optional(),isGlobal:e.boolean().optional(),
isInitial:e.boolean().optional(),looped:e.boolean().optional(),name:e.string().optional(),to:X.optional()});var y=o({changelog:oe.optional(),editmeta:ie.optional(),expand:e.string().optional(),fields:e.record(e.string(),e.any()).
optional(),fieldsToInclude:se.optional(),id:e.string().optional(),key:e.string().optional(),names:e.record(e.string(),e.
any()).optional(),operations:ne.optional(),properties:e.record(e.string(),e.any()).optional(),renderedFields:e.record(e.
string(),e.any()).optional(),schema:e.record(e.string(),e.any()).optional(),self:e.url().optional(),transitions:e.array(
re).optional(),versionedRepresentations:e.record(e.string(),e.any()).optional()});var ae=o({actual:e.number().optional(),arguments:e.string().optional(),clause:e.string().optional(),limit:e.number().optional()});var ce=o({details:ae.optional(),message:e.string().optional(),type:e.string().optional()});var le=o({isLast:e.boolean().optional(),issues:e.array(y).optional(),names:e.record(e.string(),e.any()).optional(),nextPageToken:e.
string().nullish(),schema:e.record(e.string(),e.any()).optional(),warnings:e.array(ce).optional()});async function de(i,t){let s={url:"/rest/api/3/search/approximate-count",method:"POST",body:{jql:t.jql},schema:Y};return await i.
sendRequest(s)}n(de,"countIssues");async function ue(i,t){let s={url:"/rest/api/3/search/jql",method:"POST",body:{expand:t.expand,fields:t.fields,fieldsByKeys:t.
fieldsByKeys,jql:t.jql,maxResults:t.maxResults,nextPageToken:t.nextPageToken,properties:t.properties,reconcileIssues:t.reconcileIssues},
schema:le};return await i.sendRequest(s)}n(ue,"searchAndReconsileIssuesUsingJqlPost");var pe=o({author:m.optional(),comment:w.optional(),created:e.coerce.date().optional(),id:e.string().optional(),issueId:e.
string().optional(),properties:e.array(x).optional(),self:e.url().optional(),started:e.coerce.date().optional(),timeSpent:e.
string().optional(),timeSpentSeconds:e.number().optional(),updateAuthor:m.optional(),updated:e.coerce.date().optional(),
visibility:P.optional()});var me=o({maxResults:e.number().optional(),startAt:e.number().optional(),total:e.number().optional(),worklogs:e.array(pe).
optional()});async function fe(i,t){let s={url:`/rest/api/3/issue/${t.issueIdOrKey}/worklog`,method:"GET",searchParams:{startAt:t.startAt,
maxResults:t.maxResults,startedAfter:t.startedAfter,startedBefore:t.startedBefore,expand:t.expand},schema:me};return await i.
sendRequest(s)}n(fe,"getIssueWorklog");var ye=o({errorMessage:e.string().optional(),id:e.string().optional()});var ge=o({issueErrors:e.array(ye).optional(),issues:e.array(y).optional()});var he=W(k);async function Se(i,t){let s={url:"/rest/api/3/issue/bulkfetch",method:"POST",body:{expand:t.expand,fields:t.fields,fieldsByKeys:t.
fieldsByKeys,issueIdsOrKeys:t.issueIdsOrKeys,properties:t.properties},schema:ge};return await i.sendRequest(s)}n(Se,"bul\
kFetchIssues");async function be(i,t){let s={url:`/rest/api/3/issue/${t.issueIdOrKey}`,method:"GET",searchParams:{fields:t.fields,fieldsByKeys:t.
fieldsByKeys,expand:t.expand,properties:t.properties,updateHistory:t.updateHistory,failFast:t.failFast},schema:y};return await i.
sendRequest(s)}n(be,"getIssue");async function xe(i,t){let s={url:`/rest/api/3/issue/${t.issueIdOrKey}/changelog`,method:"GET",searchParams:{startAt:t.startAt,
maxResults:t.maxResults},schema:he};return await i.sendRequest(s)}n(xe,"getChangeLogs");var Ie=3,Oe=20;async function we(i,t,s){let r=`${$(i)} ORDER BY created ASC, key ASC`.trim(),a=new Map,c="",d=!1;for(let u=1;u<=
Ie;u++){let l=await Re(r,t,s);if(l.kind==="flawed"){c=l.flaw;continue}let g=a.size;for(let q of l.issues)a.set(q.id,q);if(!l.
isSparse||d&&a.size===g)return[...a.values()];d=!0,c="its pages hold other issues each time"}throw h("Incomplete",`Jira'\
s search gave no complete result in ${Ie} passes: ${c}. Nothing was decided on the partial result.`)}n(we,"listCloud");async function Re(i,t,s){
let r=[],a=new Set,c=[],d=null,u=0;for(;;){let l=await ke(d,i,t,s);if(l===null)return{kind:"flawed",flaw:"its page token\
 expired"};for(let g of l.issues)r.push(F(g));if(l.next===null)return l.isLast===!1?{kind:"flawed",flaw:"a page before t\
he last one had no token"}:{kind:"complete",issues:r,isSparse:c.some(g=>g!==c[0])};if(a.has(l.next))return{kind:"flawed",
flaw:"a page token came twice"};if(u=l.issues.length===0?u+1:0,u>=Oe)return{kind:"flawed",flaw:`${Oe} empty pages came i\
n a row`};d=l.next,a.add(d),c.push(l.issues.length)}}n(Re,"walk");async function ke(i,t,s,r){let a;try{a=await s(t,i,r)}catch(u){
if(i!==null&&u instanceof v&&M(u,400))return null;throw u}let c=S(a,"issues");if(!f(a))throw T("a search result in anoth\
er form than an object");Ee(a.warnings);let d=a.nextPageToken??null;if(d!==null&&typeof d!="string")throw T("a page toke\
n that is no text");return{issues:c,next:d===""?null:d,isLast:typeof a.isLast=="boolean"?a.isLast:null}}n(ke,"readPageAf\
ter");function Ee(i){for(let t of Array.isArray(i)?i:[]){if(!f(t))continue;let s=typeof t.type=="string"&&/^[A-Z_]{1,60}$/.
test(t.type)?t.type:"";if(!f(t.details)&&!/LIMIT|EXCEED|TRUNC|PARTIAL/.test(s))continue;let r=s===""?"":` (${s})`;throw h(
"Incomplete",`Jira warns that its search result is partial${r}. Narrow the query.`)}}n(Ee,"refuseTruncation");var Te=5e3,Ae=5e3;function ds(i){return{deployment:"cloud",count:n((t,s)=>i.ask(async r=>z(await de(r,{jql:t}),"count"),
s),"count"),list:n((t,s,r={})=>i.ask(a=>je(a,t,r,s),s),"list"),bulk:n((t,s,r,a)=>i.ask(c=>Ce(c,t,s,i.redactor),a,r),"bul\
k"),one:n((t,s,r,a)=>i.ask(async c=>E(await qe(c,t,s)),a,r),"one"),listPage:n((t,s,r,a)=>i.ask(async c=>B(t,await ve(c,t,
s,r)),a),"listPage"),fields:n(t=>i.ask(async s=>L(await Z(s)),t),"fields"),async epicClause(t){let s=K(t);return U(`key \
= ${s}`,`parent = ${s}`,`parentEpic = ${s}`)}}}n(ds,"cloudDialect");function je(i,t,{withUpdated:s=!1},r){return we(t,(a,c)=>ue(
i,{jql:a,fields:s?["key","updated"]:["key"],maxResults:Te,...c===null?{}:{nextPageToken:c}}),r)}n(je,"list");async function Ce(i,t,s,r){
let a=await Se(i,{issueIdsOrKeys:[...t],fields:[...s.fields],...Pe(s)}),c=f(a)?Ke(a.issueErrors,r):new Map;return{issues:S(
a,"issues").map(E),errors:c}}n(Ce,"bulk");function qe(i,t,s){let r=encodeURIComponent(t);return be(i,{issueIdOrKey:r,fields:[
...s.fields],...Pe(s)})}n(qe,"one");function ve(i,t,s,r){let a={issueIdOrKey:s,startAt:r,maxResults:Ae};switch(t){case"c\
omment":return H(i,a);case"worklog":return fe(i,a);case"changelog":return xe(i,a);default:return t}}n(ve,"readList");function Pe(i){
return i.lists.includes("changelog")?{expand:["changelog"]}:{}}n(Pe,"expandOf");function Ke(i,t){let s=new Map;for(let r of Array.
isArray(i)?i:[]){if(!f(r)||typeof r.id!="string"&&typeof r.id!="number")continue;let a=typeof r.errorMessage=="string"?A(
r.errorMessage,300,t):"",c=`Jira cannot return issue ${A(String(r.id),40,t)}${a===""?"":`: ${a}`}`;s.set(String(r.id),h(
"JiraUnavailable",c).failure)}return s}n(Ke,"readErrors");export{ds as cloudDialect};
