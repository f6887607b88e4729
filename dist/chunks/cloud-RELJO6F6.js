import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as K,b as $,d as U,i as f,j as F,k as T,l as S,m as z,o as k,q as B,s as M,w as L,x as A}from"./chunk-2ZPQDZR3.js";
import{y as t}from"./chunk-D4EQACLH.js";import{c as v,e as h}from"./chunk-F3KVN5GY.js";import{a as n}from"./chunk-KUM6ZNSD.js";function b(){return globalThis.process?.env?.AUDIT_SCHEMAS==="true"}n(b,"isSchemaAuditEnabled");function o(s){let e=t.object(s).loose();return b()?t.strictObject(s):e}n(o,"apiObject");function p(s){let e=s.map(a=>`'${a}'`).join(" | "),i=t.custom(a=>typeof a=="string",{message:`one of ${e}, or another st\
ring`});return b()?t.enum(s):i}n(p,"openEnum");var x=o({key:t.string().optional(),value:t.unknown().optional()});var I=o({"16x16":t.url().optional(),"24x24":t.url().optional(),"32x32":t.url().optional(),"48x48":t.url().optional()});var D=o({description:t.string().optional(),id:t.string().optional(),name:t.string().optional(),self:t.string().optional()});var G=o({avatarUrls:I.optional(),id:t.string().optional(),key:t.string().optional(),name:t.string().optional(),projectCategory:D.
optional(),projectTypeKey:p(["software","service_desk","business","product_discovery","customer_service"]).optional(),self:t.
string().optional(),simplified:t.boolean().optional()});var O=o({project:G.optional(),type:p(["PROJECT","TEMPLATE"]).optional()});var j=o({href:t.string().optional(),iconClass:t.string().optional(),id:t.string().optional(),label:t.string().optional(),
styleClass:t.string().optional(),title:t.string().optional(),weight:t.number().optional()});function W(s){return o({isLast:t.boolean(),maxResults:t.number(),nextPage:t.url().optional(),self:t.url().optional(),startAt:t.
number(),total:t.number(),values:t.array(s)})}n(W,"pageSchema");var m=o({accountId:t.string().max(128,"accountId must be at most 128 characters").optional(),accountType:t.string().optional(),
active:t.boolean().optional(),avatarUrls:I.optional(),displayName:t.string().optional(),emailAddress:t.string().optional(),
self:t.string().optional(),timeZone:t.string().optional()});var w=o({type:p(["doc"]),version:t.number(),content:t.array(t.record(t.string(),t.any()))});var P=o({identifier:t.string().nullish(),type:p(["group","role"]).optional(),value:t.string().optional()});var N=o({author:m.optional(),body:w.optional(),created:t.coerce.date().optional(),id:t.string().optional(),jsdAuthorCanSeeRequest:t.
boolean().optional(),jsdPublic:t.boolean().optional(),properties:t.array(x).optional(),renderedBody:t.string().optional(),
self:t.string().optional(),updateAuthor:m.optional(),updated:t.coerce.date().optional(),visibility:P.optional()});var J=o({comments:t.array(N).optional(),maxResults:t.number().optional(),startAt:t.number().optional(),total:t.number().
optional()});async function H(s,e){let i={url:`/rest/api/3/issue/${e.issueIdOrKey}/comment`,method:"GET",searchParams:{startAt:e.startAt,
maxResults:e.maxResults,orderBy:e.orderBy,expand:e.expand},schema:J};return await s.sendRequest(i)}n(H,"getComments");var _=o({configuration:t.record(t.string(),t.any()).optional(),custom:t.string().optional(),customId:t.number().optional(),
items:t.string().optional(),system:t.string().optional(),type:t.string()});var Q=o({clauseNames:t.array(t.string()).optional(),custom:t.boolean().optional(),id:t.string().optional(),key:t.string().
optional(),name:t.string().optional(),navigable:t.boolean().optional(),orderable:t.boolean().optional(),schema:_.optional(),
scope:O.optional(),searchable:t.boolean().optional(),untranslatedName:t.string().optional()});async function Z(s){let e={url:"/rest/api/3/field",method:"GET",schema:t.array(Q)};return await s.sendRequest(e)}n(Z,"ge\
tFields");var V=o({colorName:t.string().optional(),id:t.number().optional(),key:t.string().optional(),name:t.string().optional(),self:t.
string().optional()});var X=o({description:t.string().optional(),iconUrl:t.string().optional(),id:t.string().optional(),name:t.string().optional(),
scope:O.optional(),self:t.string().optional(),statusCategory:V.optional(),untranslatedName:t.string().optional()});var Y=o({count:t.number().optional()});var R=o({avatarUrl:t.string().optional(),displayName:t.string().optional(),displayNameKey:t.string().optional(),id:t.string().
optional(),type:t.string().optional(),url:t.string().optional()});var tt=o({activityDescription:t.string().optional(),activityDescriptionKey:t.string().optional(),actor:R.optional(),cause:R.
optional(),description:t.string().optional(),descriptionKey:t.string().optional(),emailDescription:t.string().optional(),
emailDescriptionKey:t.string().optional(),extraData:t.record(t.string(),t.any()).optional(),generator:R.optional(),type:t.
string().optional()});var et=o({field:t.string().optional(),fieldId:t.string().optional(),fieldtype:t.string().optional(),from:t.string().nullish(),
fromString:t.string().nullish(),to:t.string().nullish(),toString:t.string().nullish()});var E=o({author:m.optional(),created:t.coerce.date().optional(),historyMetadata:tt.optional(),id:t.string().optional(),items:t.
array(et).optional()});var ot=o({histories:t.array(E).optional(),maxResults:t.number().optional(),startAt:t.number().optional(),total:t.number().
optional()});var it=o({fields:t.record(t.string(),t.any()).optional()});var st=o({actuallyIncluded:t.array(t.string()).optional(),excluded:t.array(t.string()).optional(),included:t.array(t.string()).
optional()});var q=o({groups:t.array(t.lazy(()=>q)).optional(),header:j.optional(),id:t.string().optional(),links:t.array(j).optional(),
styleClass:t.string().optional(),weight:t.number().optional()});var nt=o({linkGroups:t.array(q).optional()});var rt=o({expand:t.string().optional(),fields:t.record(t.string(),t.any()).optional(),hasScreen:t.boolean().optional(),id:t.
string().optional(),isAvailable:t.boolean().optional(),isConditional:t.boolean().optional(),isGlobal:t.boolean().optional(),
isInitial:t.boolean().optional(),looped:t.boolean().optional(),name:t.string().optional(),to:X.optional()});var y=o({changelog:ot.optional(),editmeta:it.optional(),expand:t.string().optional(),fields:t.record(t.string(),t.any()).
optional(),fieldsToInclude:st.optional(),id:t.string().optional(),key:t.string().optional(),names:t.record(t.string(),t.
any()).optional(),operations:nt.optional(),properties:t.record(t.string(),t.any()).optional(),renderedFields:t.record(t.
string(),t.any()).optional(),schema:t.record(t.string(),t.any()).optional(),self:t.url().optional(),transitions:t.array(
rt).optional(),versionedRepresentations:t.record(t.string(),t.any()).optional()});var at=o({actual:t.number().optional(),arguments:t.string().optional(),clause:t.string().optional(),limit:t.number().optional()});var ct=o({details:at.optional(),message:t.string().optional(),type:t.string().optional()});var lt=o({isLast:t.boolean().optional(),issues:t.array(y).optional(),names:t.record(t.string(),t.any()).optional(),nextPageToken:t.
string().nullish(),schema:t.record(t.string(),t.any()).optional(),warnings:t.array(ct).optional()});async function dt(s,e){let i={url:"/rest/api/3/search/approximate-count",method:"POST",body:{jql:e.jql},schema:Y};return await s.
sendRequest(i)}n(dt,"countIssues");async function ut(s,e){let i={url:"/rest/api/3/search/jql",method:"POST",body:{expand:e.expand,fields:e.fields,fieldsByKeys:e.
fieldsByKeys,jql:e.jql,maxResults:e.maxResults,nextPageToken:e.nextPageToken,properties:e.properties,reconcileIssues:e.reconcileIssues},
schema:lt};return await s.sendRequest(i)}n(ut,"searchAndReconsileIssuesUsingJqlPost");var pt=o({author:m.optional(),comment:w.optional(),created:t.coerce.date().optional(),id:t.string().optional(),issueId:t.
string().optional(),properties:t.array(x).optional(),self:t.url().optional(),started:t.coerce.date().optional(),timeSpent:t.
string().optional(),timeSpentSeconds:t.number().optional(),updateAuthor:m.optional(),updated:t.coerce.date().optional(),
visibility:P.optional()});var mt=o({maxResults:t.number().optional(),startAt:t.number().optional(),total:t.number().optional(),worklogs:t.array(pt).
optional()});async function ft(s,e){let i={url:`/rest/api/3/issue/${e.issueIdOrKey}/worklog`,method:"GET",searchParams:{startAt:e.startAt,
maxResults:e.maxResults,startedAfter:e.startedAfter,startedBefore:e.startedBefore,expand:e.expand},schema:mt};return await s.
sendRequest(i)}n(ft,"getIssueWorklog");var yt=o({errorMessage:t.string().optional(),id:t.string().optional()});var gt=o({issueErrors:t.array(yt).optional(),issues:t.array(y).optional()});var ht=W(E);async function St(s,e){let i={url:"/rest/api/3/issue/bulkfetch",method:"POST",body:{expand:e.expand,fields:e.fields,fieldsByKeys:e.
fieldsByKeys,issueIdsOrKeys:e.issueIdsOrKeys,properties:e.properties},schema:gt};return await s.sendRequest(i)}n(St,"bul\
kFetchIssues");async function bt(s,e){let i={url:`/rest/api/3/issue/${e.issueIdOrKey}`,method:"GET",searchParams:{fields:e.fields,fieldsByKeys:e.
fieldsByKeys,expand:e.expand,properties:e.properties,updateHistory:e.updateHistory,failFast:e.failFast},schema:y};return await s.
sendRequest(i)}n(bt,"getIssue");async function xt(s,e){let i={url:`/rest/api/3/issue/${e.issueIdOrKey}/changelog`,method:"GET",searchParams:{startAt:e.startAt,
maxResults:e.maxResults},schema:ht};return await s.sendRequest(i)}n(xt,"getChangeLogs");var It=3,Ot=20;async function wt(s,e,i){let a=`${$(s)} ORDER BY created ASC, key ASC`.trim(),r=new Map,c="",l=!1;for(let u=1;u<=
It;u++){let d=await Rt(a,e,i);if(d.kind==="flawed"){c=d.flaw;continue}let g=r.size;for(let C of d.issues)r.set(C.id,C);if(!d.
isSparse||l&&r.size===g)return[...r.values()];l=!0,c="its pages hold other issues each time"}throw h("Incomplete",`Jira'\
s search gave no complete result in ${It} passes: ${c}. Nothing was decided on the partial result.`)}n(wt,"listCloud");async function Rt(s,e,i){
let a=[],r=new Set,c=[],l=null,u=0;for(;;){let d=await Et(l,s,e,i);if(d===null)return{kind:"flawed",flaw:"its page token\
 expired"};for(let g of d.issues)a.push(F(g));if(d.next===null)return d.isLast===!1?{kind:"flawed",flaw:"a page before t\
he last one had no token"}:{kind:"complete",issues:a,isSparse:c.some(g=>g!==c[0])};if(r.has(d.next))return{kind:"flawed",
flaw:"a page token came twice"};if(u=d.issues.length===0?u+1:0,u>=Ot)return{kind:"flawed",flaw:`${Ot} empty pages came i\
n a row`};l=d.next,r.add(l),c.push(d.issues.length)}}n(Rt,"walk");async function Et(s,e,i,a){let r;try{r=await i(e,s,a)}catch(u){
if(s!==null&&u instanceof v&&L(u,400))return null;throw u}let c=S(r,"issues");if(!f(r))throw k("a search result in anoth\
er form than an object");Tt(r.warnings);let l=r.nextPageToken??null;if(l!==null&&typeof l!="string")throw k("a page toke\
n that is no text");return{issues:c,next:l===""?null:l,isLast:typeof r.isLast=="boolean"?r.isLast:null}}n(Et,"readPageAf\
ter");function Tt(s){for(let e of Array.isArray(s)?s:[]){if(!f(e))continue;let i=typeof e.type=="string"&&/^[A-Z_]{1,60}$/.
test(e.type)?e.type:"";if(!f(e.details)&&!/LIMIT|EXCEED|TRUNC|PARTIAL/.test(i))continue;let a=i===""?"":` (${i})`;throw h(
"Incomplete",`Jira warns that its search result is partial${a}. Narrow the query.`)}}n(Tt,"refuseTruncation");var kt=5e3,At=5e3;function as(s){return{deployment:"cloud",async count(e,i){return z(await dt(s.client(i),{jql:e}),"coun\
t")},list:n((e,i,{withUpdated:a=!1}={})=>wt(e,(r,c,l)=>ut(s.client(l),{jql:r,fields:a?["key","updated"]:["key"],maxResults:kt,
...c===null?{}:{nextPageToken:c}}),i),"list"),async bulk(e,i,a,r){let c=await St(s.client(r,a),{issueIdsOrKeys:[...e],fields:[
...i.fields],...Pt(i)}),l=f(c)?qt(c.issueErrors):new Map;return{issues:S(c,"issues").map(T),errors:l}},async one(e,i,a){
let r=encodeURIComponent(e);return T(await bt(s.client(a),{issueIdOrKey:r,fields:[...i.fields],...Pt(i)}))},async listPage(e,i,a,r){
return B(e,await jt(s,e,i,a,r))},async fields(e){return M(await Z(s.client(e)))},async epicClause(e){let i=K(e);return U(
`key = ${i}`,`parent = ${i}`,`parentEpic = ${i}`)}}}n(as,"cloudDialect");function jt(s,e,i,a,r){let c=s.client(r),l={issueIdOrKey:i,
startAt:a,maxResults:At};switch(e){case"comment":return H(c,l);case"worklog":return ft(c,l);case"changelog":return xt(c,
l);default:return e}}n(jt,"readList");function Pt(s){return s.lists.includes("changelog")?{expand:["changelog"]}:{}}n(Pt,
"expandOf");function qt(s){let e=new Map;for(let i of Array.isArray(s)?s:[]){if(!f(i)||typeof i.id!="string"&&typeof i.id!=
"number")continue;let a=typeof i.errorMessage=="string"?A(i.errorMessage,300):"",r=`Jira cannot return issue ${A(String(
i.id),40)}${a===""?"":`: ${a}`}`;e.set(String(i.id),h("JiraUnavailable",r).failure)}return e}n(qt,"readErrors");export{as as cloudDialect};
