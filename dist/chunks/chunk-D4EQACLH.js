import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as u,d as ye}from"./chunk-KUM6ZNSD.js";var de={};ye(de,{anyString:()=>Eo,base64:()=>Po,base64url:()=>Do,bigint:()=>Lo,boolean:()=>Vo,browserEmail:()=>fg,cidrv4:()=>zo,
cidrv6:()=>So,creditCard:()=>Xr,cuid:()=>fo,cuid2:()=>mo,currencyCode:()=>Uo,date:()=>Ao,datetime:()=>Zo,domain:()=>Oo,duration:()=>yo,
e164:()=>No,email:()=>bo,emoji:()=>ko,extendedDuration:()=>og,guid:()=>_o,hex:()=>Bo,hostname:()=>jo,html5Email:()=>sg,httpProtocol:()=>Qt,
iban:()=>qr,idnEmail:()=>dg,integer:()=>er,ipv4:()=>xo,ipv6:()=>Io,ksuid:()=>vo,lowercase:()=>Mo,mac:()=>wo,md5_base64:()=>vg,
md5_base64url:()=>$g,md5_hex:()=>gg,nanoid:()=>$o,nanoidOfLength:()=>ho,null:()=>Ro,number:()=>ke,rfc5322Email:()=>lg,sha1_base64:()=>yg,
sha1_base64url:()=>_g,sha1_hex:()=>hg,sha256_base64:()=>kg,sha256_base64url:()=>xg,sha256_hex:()=>bg,sha384_base64:()=>wg,
sha384_base64url:()=>zg,sha384_hex:()=>Ig,sha512_base64:()=>Pg,sha512_base64url:()=>Dg,sha512_hex:()=>Sg,string:()=>Co,time:()=>To,
ulid:()=>po,undefined:()=>Fo,unicodeEmail:()=>Cd,uppercase:()=>Jo,uuid:()=>Re,uuid4:()=>ag,uuid6:()=>ug,uuid7:()=>cg,xid:()=>go});var h={};ye(h,{BIGINT_FORMAT_RANGES:()=>Wt,CONSTANT_CATCH:()=>Wr,Class:()=>ro,NUMBER_FORMAT_RANGES:()=>Gt,aborted:()=>H,
allowsEval:()=>oo,assert:()=>Op,assertEqual:()=>Sp,assertIs:()=>Dp,assertNever:()=>jp,assertNotEqual:()=>Pp,assignProp:()=>G,
attachSchema:()=>Xt,base64ToUint8Array:()=>Zd,base64urlToUint8Array:()=>qp,cached:()=>ot,captureStackTrace:()=>Kr,cleanEnum:()=>Xp,
cleanRegex:()=>be,clone:()=>Z,cloneDef:()=>Ap,codePointLength:()=>Ve,constantCatch:()=>so,createTransparentProxy:()=>Vp,
defineLazy:()=>no,defineLazyInternal:()=>N,derived:()=>eg,esc:()=>Y,escapeRegex:()=>le,explicitlyAborted:()=>co,extend:()=>Mp,
finalizeIssue:()=>ie,floatSafeRemainder:()=>Jt,getElementAtPath:()=>Tp,getEnumValues:()=>nt,getLengthableOrigin:()=>Yt,getParsedType:()=>Lp,
getSizableOrigin:()=>qt,hexToUint8Array:()=>Hp,hide:()=>Ht,installLazyProp:()=>ig,isObject:()=>Le,isPlainObject:()=>se,issue:()=>ct,
joinValues:()=>v,jsonStringifyReplacer:()=>it,members:()=>qi,merge:()=>Bp,mergeDefs:()=>fe,normalizeParams:()=>k,nullish:()=>Br,
numKeys:()=>Cp,objectClone:()=>Np,omit:()=>Fp,optionalKeys:()=>uo,own:()=>Se,parsedType:()=>_,partial:()=>Kp,pick:()=>Rp,
prefixIssues:()=>ne,primitiveTypes:()=>ao,promiseAllObject:()=>Zp,propertyKeyTypes:()=>Kt,randomString:()=>Ep,rawShape:()=>at,
required:()=>Gp,safeExtend:()=>Jp,shallowClone:()=>Bt,sizeCaps:()=>ut,slugify:()=>io,stringifyPrimitive:()=>y,toZod:()=>Mt,
uint8ArrayToBase64:()=>Ed,uint8ArrayToBase64url:()=>Yp,uint8ArrayToHex:()=>Qp,unwrapMessage:()=>rt});var jd,Yi=Object.freeze({status:"aborted"}),Xi={value:void 0,enumerable:!1},Od="captureStackTrace"in Error?Error:null;function zp(e){
let r=Od;if(r){let i=r.stackTraceLimit;if(typeof i=="number"){try{r.stackTraceLimit=0}catch{return Od=null,new e}try{return new e}finally{
r.stackTraceLimit=i}}}return new e}u(zp,"newError");function g(e,r,i,o){let t={};function n(m){this.def=m,this.constr=f,
this.traits=new Set}u(n,"Internals"),n.prototype=t;let a=i,c=a&&new WeakSet;function l(m,p){if(m._zod){if(m._zod.traits.
has(e))return}else{Xi.value=new n(p);try{Object.defineProperty(m,"_zod",Xi)}finally{Xi.value=void 0}}if(m._zod.traits.add(
e),r(m,p),c){let b=Object.getPrototypeOf(m),x=m._zod.constr.prototype,S=b;for(;S&&S!==x;)S=Object.getPrototypeOf(S);let w=S??
b;c.has(w)||(c.add(w),qi(w,a))}let $=f.prototype;for(let b in $)Object.prototype.hasOwnProperty.call($,b)&&(b in m||(m[b]=
$[b].bind(m)))}u(l,"init");let s=o?.Parent??Object;class d extends s{static{u(this,"Definition")}}Object.defineProperty(
d,"name",{value:e});function f(m){let p=o?.Parent?zp(d):this;l(p,m);let $=p._zod.deferred;if($){for(let x of $)x();p._zod.
deferred=void 0}let b=globalThis.__zod_globalConfig?.postProcessor;return b&&b(p),p}return u(f,"_"),Object.defineProperty(
f,"init",{value:l}),Object.defineProperty(f,Symbol.hasInstance,{value:u(m=>o?.Parent&&m instanceof o.Parent?!0:m?._zod?.
traits?.has(e),"value")}),Object.defineProperty(f,"name",{value:e}),f}u(g,"$constructor");var Hi=Symbol("zod_brand"),re=class extends Error{static{
u(this,"$ZodAsyncError")}constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},
we=class extends Error{static{u(this,"$ZodEncodeError")}constructor(r){super(`Encountered unidirectional transform durin\
g encode: ${r}`),this.name="ZodEncodeError"}};(jd=globalThis).__zod_globalConfig??(jd.__zod_globalConfig={});var K=globalThis.
__zod_globalConfig;function M(e){return e&&Object.assign(K,e),K}u(M,"config");function Sp(e){return e}u(Sp,"assertEqual");function Pp(e){return e}u(Pp,"assertNotEqual");function Mt(){return e=>e}u(Mt,
"toZod");function Dp(e){}u(Dp,"assertIs");function jp(e){throw new Error("Unexpected value in exhaustive check")}u(jp,"a\
ssertNever");function Op(e){}u(Op,"assert");function nt(e){let r=Object.values(e).filter(o=>typeof o=="number");return Object.
entries(e).filter(([o,t])=>r.indexOf(+o)===-1).map(([o,t])=>t)}u(nt,"getEnumValues");function v(e,r="|"){return e.map(i=>y(
i)).join(r)}u(v,"joinValues");function it(e,r){return typeof r=="bigint"?r.toString():r}u(it,"jsonStringifyReplacer");var to=class{static{
u(this,"Cached")}constructor(r){this._getter=r,this._value=void 0}get value(){let r=this._getter;return r!==void 0&&(this.
_value=r(),this._getter=void 0),this._value}};function ot(e){return new to(e)}u(ot,"cached");function Br(e){return e==null}
u(Br,"nullish");function be(e){let r=e.startsWith("^")?1:0,i=e.endsWith("$")?e.length-1:e.length;return e.slice(r,i)}u(be,
"cleanRegex");function Jt(e,r){let i=e/r,o=Math.round(i),t=4*Number.EPSILON*Math.max(Math.abs(i),1);return Math.abs(i-o)<
t?0:i-o}u(Jt,"floatSafeRemainder");var Nd=Symbol("evaluating");function no(e,r,i){let o;Object.defineProperty(e,r,{get(){
if(o!==Nd)return o===void 0&&(o=Nd,o=i()),o},set(t){Object.defineProperty(e,r,{value:t})},configurable:!0})}u(no,"define\
Lazy");function Np(e){return Object.create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(e))}u(Np,"objectClo\
ne");function G(e,r,i){Object.defineProperty(e,r,{value:i,writable:!0,enumerable:!0,configurable:!0})}u(G,"assignProp");
function at(e){let r=Object.getOwnPropertyDescriptor(e,"shape");return r?.get?r.get.raw:r?.value}u(at,"rawShape");function _e(e){
return at(e._zod.def)??e._zod.def.shape}u(_e,"sourceShape");function Ud(e,r,i){Object.defineProperty(e,r,{get(){let o=i();
return G(this,r,o),o},enumerable:!0,configurable:!0})}u(Ud,"deferProp");function Ad(e,r,i){r in e?G(e,r,i):e[r]=i}u(Ad,"\
putProp");function Ce(e,r,i,o){let t=_e(r);for(let n of i){let a=Object.getOwnPropertyDescriptor(t,n);a.enumerable&&(a.get?
Ud(e,n,()=>{let c=r._zod.def.shape[n];return o?o(c,n):c}):Ad(e,n,o?o(a.value,n):a.value))}}u(Ce,"mirrorShape");function Up(e,r){
for(let i of Reflect.ownKeys(r)){let o=Object.getOwnPropertyDescriptor(r,i);o.enumerable&&(o.get?Ud(e,i,()=>r[i]):Ad(e,i,
o.value))}}u(Up,"mirrorProps");function fe(...e){let r={};for(let i of e){let o=Object.getOwnPropertyDescriptors(i);Object.
assign(r,o)}return Object.defineProperties({},r)}u(fe,"mergeDefs");function Ap(e){return fe(e._zod.def)}u(Ap,"cloneDef");
function Tp(e,r){return r?r.reduce((i,o)=>i?.[o],e):e}u(Tp,"getElementAtPath");function Zp(e){let r=Object.keys(e),i=r.map(
o=>e[o]);return Promise.all(i).then(o=>{let t={};for(let n=0;n<r.length;n++)t[r[n]]=o[n];return t})}u(Zp,"promiseAllObje\
ct");function Ep(e=10){let r="abcdefghijklmnopqrstuvwxyz",i="";for(let o=0;o<e;o++)i+=r[Math.floor(Math.random()*r.length)];
return i}u(Ep,"randomString");function Y(e){return JSON.stringify(e)}u(Y,"esc");function io(e){return e.toLowerCase().trim().
replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}u(io,"slugify");var Kr="captureStackTrace"in Error?
Error.captureStackTrace:(...e)=>{};function Le(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}u(Le,"isObject");
var oo=ot(()=>{if(K.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudflare"))return!1;try{let e=Function;
return new e(""),!0}catch{return!1}});function se(e){if(Le(e)===!1)return!1;let r=e.constructor;if(r===void 0||typeof r!=
"function")return!0;let i=r.prototype;return!(Le(i)===!1||Object.prototype.hasOwnProperty.call(i,"isPrototypeOf")===!1)}
u(se,"isPlainObject");function Bt(e){return se(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof
Set?new Set(e):e}u(Bt,"shallowClone");function Cp(e){let r=0;for(let i in e)Object.prototype.hasOwnProperty.call(e,i)&&r++;
return r}u(Cp,"numKeys");var Lp=u(e=>{let r=typeof e;switch(r){case"undefined":return"undefined";case"string":return"str\
ing";case"number":return Number.isNaN(e)?"nan":"number";case"boolean":return"boolean";case"function":return"function";case"\
bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.isArray(e)?"array":e===null?"null":e.then&&
typeof e.then=="function"&&e.catch&&typeof e.catch=="function"?"promise":typeof Map<"u"&&e instanceof Map?"map":typeof Set<
"u"&&e instanceof Set?"set":typeof Date<"u"&&e instanceof Date?"date":typeof File<"u"&&e instanceof File?"file":"object";default:
throw new Error(`Unknown data type: ${r}`)}},"getParsedType"),Kt=new Set(["string","number","symbol"]),ao=new Set(["stri\
ng","number","bigint","boolean","symbol","undefined"]);function le(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}u(le,
"escapeRegex");function Z(e,r,i){let o=new e._zod.constr(r??e._zod.def);return(!r||i?.parent)&&(o._zod.parent=e),o}u(Z,"\
clone");function k(e){let r=e;if(!r)return{};if(typeof r=="string")return{error:u(()=>r,"error")};if(r?.message!==void 0){
if(r?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");r.error=r.message}return delete r.
message,typeof r.error=="string"?{...r,error:u(()=>r.error,"error")}:r}u(k,"normalizeParams");function Vp(e){let r;return new Proxy(
{},{get(i,o,t){return r??(r=e()),Reflect.get(r,o,t)},set(i,o,t,n){return r??(r=e()),Reflect.set(r,o,t,n)},has(i,o){return r??
(r=e()),Reflect.has(r,o)},deleteProperty(i,o){return r??(r=e()),Reflect.deleteProperty(r,o)},ownKeys(i){return r??(r=e()),
Reflect.ownKeys(r)},getOwnPropertyDescriptor(i,o){return r??(r=e()),Reflect.getOwnPropertyDescriptor(r,o)},defineProperty(i,o,t){
return r??(r=e()),Reflect.defineProperty(r,o,t)}})}u(Vp,"createTransparentProxy");function y(e){return typeof e=="bigint"?
e.toString()+"n":typeof e=="string"?`"${e}"`:`${e}`}u(y,"stringifyPrimitive");function uo(e){return Object.keys(e).filter(
r=>e[r]._zod.optin!==void 0&&e[r]._zod.optout==="optional")}u(uo,"optionalKeys");var Gt={safeint:[Number.MIN_SAFE_INTEGER,
Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],
float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},Wt={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[
BigInt(0),BigInt("18446744073709551615")]};function Rp(e,r){let i=e._zod.def,o=i.checks;if(o&&o.length>0)throw new Error(
".pick() cannot be used on object schemas containing refinements");let n={};return Ce(n,e,Gr(e,r)),Z(e,fe(i,{shape:n,checks:[]}))}
u(Rp,"pick");function Gr(e,r){let i=_e(e),o=[];for(let t of Reflect.ownKeys(r)){if(!Object.getOwnPropertyDescriptor(i,t)?.
enumerable)throw new Error(`Unrecognized key: "${String(t)}"`);r[t]&&o.push(t)}return o}u(Gr,"maskedKeys");function Fp(e,r){
let i=e._zod.def,o=i.checks;if(o&&o.length>0)throw new Error(".omit() cannot be used on object schemas containing refine\
ments");let n=new Set(Gr(e,r)),a={};return Ce(a,e,Reflect.ownKeys(_e(e)).filter(c=>!n.has(c))),Z(e,fe(i,{shape:a,checks:[]}))}
u(Fp,"omit");function Mp(e,r){if(!se(r))throw new Error("Invalid input to extend: expected a plain object");let i=e._zod.
def.checks;if(i&&i.length>0){let t=_e(e);for(let n of Reflect.ownKeys(r))if(Object.getOwnPropertyDescriptor(t,n)!==void 0)
throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return Z(
e,fe(e._zod.def,{shape:Td(e,r)}))}u(Mp,"extend");function Td(e,r){let i={};return Ce(i,e,Reflect.ownKeys(_e(e))),Up(i,r),
i}u(Td,"extended");function Jp(e,r){if(!se(r))throw new Error("Invalid input to safeExtend: expected a plain object");return Z(
e,fe(e._zod.def,{shape:Td(e,r)}))}u(Jp,"safeExtend");function Bp(e,r){if(!r?._zod?.def)throw new Error("Invalid input to\
 merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(e._zod.def.checks?.length)throw new Error(
".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");let i={};Ce(i,e,Reflect.
ownKeys(_e(e))),Ce(i,r,Reflect.ownKeys(_e(r)));let o=fe(e._zod.def,{shape:i,get catchall(){return r._zod.def.catchall},checks:r.
_zod.def.checks??[]});return Z(e,o)}u(Bp,"merge");function Kp(e,r,i,o="partial"){let n=r._zod.def.checks;if(n&&n.length>
0)throw new Error(`.${o}() cannot be used on object schemas containing refinements`);let c=i?new Set(Gr(r,i)):void 0,l={};
return Ce(l,r,Reflect.ownKeys(_e(r)),e&&((s,d)=>c&&!c.has(d)?s:new e({type:"optional",innerType:s}))),Z(r,fe(r._zod.def,
{shape:l,checks:[]}))}u(Kp,"partial");function Gp(e,r,i){let o=i?new Set(Gr(r,i)):void 0,t={};return Ce(t,r,Reflect.ownKeys(
_e(r)),(n,a)=>o&&!o.has(a)?n:new e({type:"nonoptional",innerType:n})),Z(r,fe(r._zod.def,{shape:t}))}u(Gp,"required");function H(e,r=0){
if(e.aborted===!0)return!0;for(let i=r;i<e.issues.length;i++)if(e.issues[i]?.continue!==!0)return!0;return!1}u(H,"aborte\
d");function co(e,r=0){if(e.aborted===!0)return!0;for(let i=r;i<e.issues.length;i++)if(e.issues[i]?.continue===!1)return!0;
return!1}u(co,"explicitlyAborted");function ne(e,r){return r.map(i=>{var o;return(o=i).path??(o.path=[]),i.path.unshift(
e),i})}u(ne,"prefixIssues");function rt(e){return typeof e=="string"?e:e?.message}u(rt,"unwrapMessage");function ut(e){let r=[];
for(let i of e??[]){let o=i._zod.def;if(!/_(length|size)$|_equals$/.test(o.check))break;let t=o.maximum??o.length??o.size;
t>=0&&r.push([t,i])}return r}u(ut,"sizeCaps");function Xt(e,r,i){var o;for(let t=r;t<e.length;t++)(o=e[t]).schema??(o.schema=
i)}u(Xt,"attachSchema");function ie(e,r,i){var o;let t=e.inst?._zod?.traits;t?.has("$ZodType")&&(t.has("$ZodCheck")?(o=e).
schema??(o.schema=e.inst):e.schema=e.inst);let n=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,a=e.message?e.message:
rt(e.inst?._zod.def?.error?.(e))??rt(n?.(e))??rt(r?.error?.(e))??rt(i.customError?.(e))??rt(i.localeError?.(e))??"Invali\
d input",c={};for(let l of Object.keys(e))l==="inst"||l==="schema"||l==="continue"||l==="input"||l==="__proto__"||(c[l]=
e[l]);return c.path??(c.path=[]),c.message=a,r?.reportInput&&(c.input=e.input),c}u(ie,"finalizeIssue");function qt(e){return e instanceof
Set?"set":e instanceof Map?"map":e instanceof File?"file":"unknown"}u(qt,"getSizableOrigin");var Wp=/[\uD800-\uDBFF]/;function Ve(e){
let r=e.length;if(!Wp.test(e))return r;let i=r;for(let o=0;o<r-1;o++)(e.charCodeAt(o)&64512)===55296&&(e.charCodeAt(o+1)&
64512)===56320&&(i--,o++);return i}u(Ve,"codePointLength");function Yt(e){return Array.isArray(e)?"array":typeof e=="str\
ing"?"string":"unknown"}u(Yt,"getLengthableOrigin");function _(e){let r=typeof e;switch(r){case"number":return Number.isNaN(
e)?"nan":"number";case"object":{if(e===null)return"null";if(Array.isArray(e))return"array";let i=e;if(i&&Object.getPrototypeOf(
i)!==Object.prototype&&"constructor"in i&&i.constructor)return i.constructor.name}}return r}u(_,"parsedType");function ct(...e){
let[r,i,o]=e;return typeof r=="string"?{message:r,code:"custom",input:i,inst:o}:{...r}}u(ct,"issue");function Xp(e){return Object.
entries(e).filter(([r,i])=>Number.isNaN(Number.parseInt(r,10))).map(r=>r[1])}u(Xp,"cleanEnum");function Zd(e){let r=atob(
e),i=new Uint8Array(r.length);for(let o=0;o<r.length;o++)i[o]=r.charCodeAt(o);return i}u(Zd,"base64ToUint8Array");function Ed(e){
let r="";for(let i=0;i<e.length;i++)r+=String.fromCharCode(e[i]);return btoa(r)}u(Ed,"uint8ArrayToBase64");function qp(e){
let r=e.replace(/-/g,"+").replace(/_/g,"/"),i="=".repeat((4-r.length%4)%4);return Zd(r+i)}u(qp,"base64urlToUint8Array");
function Yp(e){return Ed(e).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}u(Yp,"uint8ArrayToBase64url");function Hp(e){
let r=e.replace(/^0x/,"");if(r.length%2!==0)throw new Error("Invalid hex string length");let i=new Uint8Array(r.length/2);
for(let o=0;o<r.length;o+=2)i[o/2]=Number.parseInt(r.slice(o,o+2),16);return i}u(Hp,"hexToUint8Array");function Qp(e){return Array.
from(e).map(r=>r.toString(16).padStart(2,"0")).join("")}u(Qp,"uint8ArrayToHex");var ro=class{static{u(this,"Class")}constructor(...r){}};
function qi(e,r){for(let i in r){let o=Object.getOwnPropertyDescriptor(r,i);o.get?Object.defineProperty(e,i,{...o,enumerable:!1}):
tg(e,i,o.value)}}u(qi,"members");function Se(e,r,i,o=!0){return Object.defineProperty(e,r,{configurable:!0,writable:!0,enumerable:o,
value:i}),i}u(Se,"own");function Ht(e,r,i){return Se(e,r,i,!1)}u(Ht,"hide");function eg(e,r){for(let i in e){let o=e[i];
Object.defineProperty(r,i,{configurable:!0,enumerable:!0,get(){return Se(this,i,o(this))},set(t){Se(this,i,t)}})}return r}
u(eg,"derived");function tg(e,r,i){Object.defineProperty(e,r,{configurable:!0,get(){return this==null?i:Se(this,r,i.bind(
this))},set(o){Se(this,r,o)}})}u(tg,"defineBound");function rg(e,r){let i=Object.getPrototypeOf(e);return r in i?void 0:
i}u(rg,"claim");var eo,ze=!1,ng={configurable:!0,get(){ze=!0}};function N(e,r,i){let o=Object.getPrototypeOf(e._zod);if(r in
o&&eo!==e._zod){eo=void 0;return}eo=e._zod,Object.defineProperty(o,r,{configurable:!0,get(){Object.defineProperty(this,r,
ng);let t=ze;ze=!1;try{let n=i(this);return ze?delete this[r]:Object.defineProperty(this,r,{configurable:!0,writable:!0,
value:n}),ze=ze||t,n}catch(n){throw delete this[r],ze=ze||t,n}},set(t){Object.defineProperty(this,r,{configurable:!0,writable:!0,
value:t})}})}u(N,"defineLazyInternal");function ig(e,r,i,o){let t=rg(e,r);t&&Object.defineProperty(t,r,{configurable:!0,
get(){let n={configurable:!0,writable:!0,enumerable:o,value:void 0};return Object.defineProperty(this,r,n),n.value=i(this),
Object.defineProperty(this,r,n),n.value},set(n){Object.defineProperty(this,r,{configurable:!0,writable:!0,enumerable:o,value:n})}})}
u(ig,"installLazyProp");var Wr="~constantCatch";function so(e){let r=u(()=>e,"fn");return r[Wr]=!0,r}u(so,"constantCatch");var fo=/^[cC][0-9a-z]{6,}$/,mo=/^[0-9a-z]+$/,po=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,go=/^[0-9a-vA-V]{20}$/,vo=/^[A-Za-z0-9]{27}$/,
$o=/^[a-zA-Z0-9_-]{21}$/;function ho(e){return new RegExp(`^[a-zA-Z0-9_-]{${e}}$`)}u(ho,"nanoidOfLength");var yo=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,
og=/^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/,
_o=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,Re=u(e=>e?new RegExp(`^([0-9a-fA-F]\
{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,
"uuid"),ag=Re(4),ug=Re(6),cg=Re(7),bo=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,
sg=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,
lg=/^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/,
Cd=/^[^\s@"]{1,64}@[^\s@]{1,255}$/u,dg=Cd,fg=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,
mg="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";
function ko(){return new RegExp(mg,"u")}u(ko,"emoji");var xo=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
Io=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,
wo=u(e=>{let r=le(e??":");return new RegExp(`^(?:[0-9A-F]{2}${r}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${r}){5}[0-9a-f]{2}$`)},
"mac"),zo=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,
So=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
Po=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,Do=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,
jo=/^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/,
Oo=/^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/,Qt=/^https?$/,No=/^\+[1-9]\d{6,14}$/,
Xr=/^\d(?:[ -]?\d){11,18}$/,Uo=/^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/,
qr=/^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/,Ld="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[1357\
9][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|\
1\\d|2[0-8])))";function pg(e){return new RegExp(`^${e}$`)}u(pg,"anchor");var Ao=pg(Ld);function lo(e){let r="(?:[01]\\d|\
2[0-3]):[0-5]\\d";return typeof e.precision=="number"?e.precision===-1?`${r}`:e.precision===0?`${r}:[0-5]\\d`:`${r}:[0-5\
]\\d\\.\\d{${e.precision}}`:e.seconds?`${r}:[0-5]\\d(?:\\.\\d+)?`:`${r}(?::[0-5]\\d(?:\\.\\d+)?)?`}u(lo,"timeSource");function To(e){
return new RegExp(`^${lo(e)}$`)}u(To,"time");function Zo(e){let r=["Z"];e.offset&&r.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d\
)");let i=`${lo({precision:e.precision,seconds:!0})}(?:${r.join("|")})`,o=e.local?`${i}|${lo({precision:e.precision})}`:
i;return new RegExp(`^${Ld}T(?:${o})$`)}u(Zo,"datetime");var Eo=/^[\s\S]{0,}$/,Co=u(e=>{let r=e?`[\\s\\S]{${e?.minimum??
0},${e?.maximum??""}}`:"[\\s\\S]*";return new RegExp(`^${r}$`)},"string"),Lo=/^-?\d+n?$/,er=/^-?\d+$/,ke=/^-?\d+(?:\.\d+)?$/,
Vo=/^(?:true|false)$/i,Ro=/^null$/i;var Fo=/^undefined$/i;var Mo=/^[^A-Z]*$/,Jo=/^[^a-z]*$/,Bo=/^[0-9a-fA-F]*$/;function tr(e,r){return new RegExp(`^[A-Za-z0-9+/]{${e}}${r}$`)}u(
tr,"fixedBase64");function rr(e){return new RegExp(`^[A-Za-z0-9_-]{${e}}$`)}u(rr,"fixedBase64url");var gg=/^[0-9a-fA-F]{32}$/,
vg=tr(22,"=="),$g=rr(22),hg=/^[0-9a-fA-F]{40}$/,yg=tr(27,"="),_g=rr(27),bg=/^[0-9a-fA-F]{64}$/,kg=tr(43,"="),xg=rr(43),Ig=/^[0-9a-fA-F]{96}$/,
wg=tr(64,""),zg=rr(64),Sg=/^[0-9a-fA-F]{128}$/,Pg=tr(86,"=="),Dg=rr(86);var V=g("$ZodCheck",(e,r)=>{var i;e._zod??(e._zod={}),e._zod.def=r,(i=e._zod).onattach??(i.onattach=[])}),Ko=u(e=>{let r=e.
value;return!Br(r)&&r.size!==void 0},"_whenHasSize"),Go=u(e=>{let r=e.value;return!Br(r)&&r.length!==void 0},"_whenHasLe\
ngth"),Yr={number:"number",bigint:"bigint",object:"date"},Qr=g("$ZodCheckLessThan",(e,r)=>{V.init(e,r);let i=Yr[typeof r.
value];e._zod.check=o=>{(r.inclusive?o.value<=r.value:o.value<r.value)||o.issues.push({origin:Yr[typeof o.value]??i,code:"\
too_big",maximum:typeof r.value=="object"?r.value.getTime():r.value,input:o.value,inclusive:r.inclusive,inst:e,continue:!r.
abort})}}),en=g("$ZodCheckGreaterThan",(e,r)=>{V.init(e,r);let i=Yr[typeof r.value];e._zod.check=o=>{(r.inclusive?o.value>=
r.value:o.value>r.value)||o.issues.push({origin:Yr[typeof o.value]??i,code:"too_small",minimum:typeof r.value=="object"?
r.value.getTime():r.value,input:o.value,inclusive:r.inclusive,inst:e,continue:!r.abort})}}),Wo=g("$ZodCheckMultipleOf",(e,r)=>{
V.init(e,r),e._zod.check=i=>{if(typeof i.value!=typeof r.value)throw new Error("Cannot mix number and bigint in multiple\
_of check.");(typeof i.value=="bigint"?r.value!==BigInt(0)&&i.value%r.value===BigInt(0):Jt(i.value,r.value)===0)||i.issues.
push({origin:typeof i.value,code:"not_multiple_of",divisor:r.value,input:i.value,inst:e,continue:!r.abort})}}),Xo=g("$Zo\
dCheckNumberFormat",(e,r)=>{V.init(e,r),r.format=r.format||"float64";let i=r.format?.includes("int"),o=i?"int":"number",
[t,n]=Gt[r.format];e._zod.check=a=>{let c=a.value;if(i){if(!Number.isInteger(c)){a.issues.push({expected:o,format:r.format,
code:"invalid_type",continue:!1,input:c,inst:e});return}if(!Number.isSafeInteger(c)){c>0?a.issues.push({input:c,code:"to\
o_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:o,inclusive:!0,
continue:!r.abort}):a.issues.push({input:c,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be withi\
n the safe integer range.",inst:e,origin:o,inclusive:!0,continue:!r.abort});return}}c<t&&a.issues.push({origin:"number",
input:c,code:"too_small",minimum:t,inclusive:!0,inst:e,continue:!r.abort}),c>n&&a.issues.push({origin:"number",input:c,code:"\
too_big",maximum:n,inclusive:!0,inst:e,continue:!r.abort})}}),qo=g("$ZodCheckBigIntFormat",(e,r)=>{V.init(e,r);let[i,o]=Wt[r.
format];e._zod.check=t=>{let n=t.value;n<i&&t.issues.push({origin:"bigint",input:n,code:"too_small",minimum:i,inclusive:!0,
inst:e,continue:!r.abort}),n>o&&t.issues.push({origin:"bigint",input:n,code:"too_big",maximum:o,inclusive:!0,inst:e,continue:!r.
abort})}}),Yo=g("$ZodCheckMaxSize",(e,r)=>{var i;V.init(e,r),(i=e._zod.def).when??(i.when=Ko),e._zod.check=o=>{let t=o.value;
t.size<=r.maximum||o.issues.push({origin:qt(t),code:"too_big",maximum:r.maximum,inclusive:!0,input:t,inst:e,continue:!r.
abort})}}),Ho=g("$ZodCheckMinSize",(e,r)=>{var i;V.init(e,r),(i=e._zod.def).when??(i.when=Ko),e._zod.check=o=>{let t=o.value;
t.size>=r.minimum||o.issues.push({origin:qt(t),code:"too_small",minimum:r.minimum,inclusive:!0,input:t,inst:e,continue:!r.
abort})}}),Qo=g("$ZodCheckSizeEquals",(e,r)=>{var i;V.init(e,r),(i=e._zod.def).when??(i.when=Ko),e._zod.check=o=>{let t=o.
value,n=t.size;if(n===r.size)return;let a=n>r.size;o.issues.push({origin:qt(t),...a?{code:"too_big",maximum:r.size}:{code:"\
too_small",minimum:r.size},inclusive:!0,exact:!0,input:o.value,inst:e,continue:!r.abort})}}),ea=g("$ZodCheckMaxLength",(e,r)=>{
var i;V.init(e,r),(i=e._zod.def).when??(i.when=Go),e._zod.check=o=>{let t=o.value,n=t.length;if((typeof t=="string"&&n>r.
maximum?Ve(t):n)<=r.maximum)return;let c=Yt(t);o.issues.push({origin:c,code:"too_big",maximum:r.maximum,inclusive:!0,input:t,
inst:e,continue:!r.abort})}}),ta=g("$ZodCheckMinLength",(e,r)=>{var i;V.init(e,r),(i=e._zod.def).when??(i.when=Go),e._zod.
check=o=>{let t=o.value,n=t.length;if((typeof t=="string"&&n>=r.minimum&&n<r.minimum*2?Ve(t):n)>=r.minimum)return;let c=Yt(
t);o.issues.push({origin:c,code:"too_small",minimum:r.minimum,inclusive:!0,input:t,inst:e,continue:!r.abort})}}),ra=g("$\
ZodCheckLengthEquals",(e,r)=>{var i;V.init(e,r),(i=e._zod.def).when??(i.when=Go),e._zod.check=o=>{let t=o.value,n=t.length,
a=typeof t=="string"&&n>=r.length&&n<=r.length*2?Ve(t):n;if(a===r.length)return;let c=Yt(t),l=a>r.length;o.issues.push({
origin:c,...l?{code:"too_big",maximum:r.length}:{code:"too_small",minimum:r.length},inclusive:!0,exact:!0,input:o.value,
inst:e,continue:!r.abort})}}),st=g("$ZodCheckStringFormat",(e,r)=>{var i,o;V.init(e,r),r.pattern?(i=e._zod).check??(i.check=
t=>{r.pattern.lastIndex=0,!r.pattern.test(t.value)&&t.issues.push({origin:"string",code:"invalid_format",format:r.format,
input:t.value,...r.pattern?{pattern:r.pattern.toString()}:{},inst:e,continue:!r.abort})}):(o=e._zod).check??(o.check=()=>{})}),
na=g("$ZodCheckRegex",(e,r)=>{st.init(e,r),e._zod.check=i=>{r.pattern.lastIndex=0,!r.pattern.test(i.value)&&i.issues.push(
{origin:"string",code:"invalid_format",format:"regex",input:i.value,pattern:r.pattern.toString(),inst:e,continue:!r.abort})}}),
ia=g("$ZodCheckLowerCase",(e,r)=>{r.pattern??(r.pattern=Mo),st.init(e,r)}),oa=g("$ZodCheckUpperCase",(e,r)=>{r.pattern??
(r.pattern=Jo),st.init(e,r)}),aa=g("$ZodCheckIncludes",(e,r)=>{V.init(e,r);let i=le(r.includes),o=new RegExp(typeof r.position==
"number"?`^.{${r.position},}${i}`:i);r.pattern=o,e._zod.check=t=>{t.value.includes(r.includes,r.position)||t.issues.push(
{origin:"string",code:"invalid_format",format:"includes",includes:r.includes,input:t.value,inst:e,continue:!r.abort})}}),
ua=g("$ZodCheckStartsWith",(e,r)=>{V.init(e,r);let i=new RegExp(`^${le(r.prefix)}.*`);r.pattern??(r.pattern=i),e._zod.check=
o=>{o.value.startsWith(r.prefix)||o.issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:r.prefix,
input:o.value,inst:e,continue:!r.abort})}}),ca=g("$ZodCheckEndsWith",(e,r)=>{V.init(e,r);let i=new RegExp(`.*${le(r.suffix)}\
$`);r.pattern??(r.pattern=i),e._zod.check=o=>{o.value.endsWith(r.suffix)||o.issues.push({origin:"string",code:"invalid_f\
ormat",format:"ends_with",suffix:r.suffix,input:o.value,inst:e,continue:!r.abort})}});function Hr(e,r,i){e.issues.length&&
r.issues.push(...ne(i,e.issues))}u(Hr,"handleCheckPropertyResult");var sa=g("$ZodCheckProperty",(e,r)=>{V.init(e,r),e._zod.
check=i=>{let o=r.schema._zod.run({value:i.value[r.property],issues:[]},{});if(o instanceof Promise)return o.then(t=>Hr(
t,i,r.property));Hr(o,i,r.property)}}),la=g("$ZodCheckProperties",(e,r)=>{V.init(e,r),Ht(e,Symbol.iterator,function*(){yield e});
let i;e._zod.check=o=>{if(o.value==null){o.issues.push({expected:"object",code:"invalid_type",input:o.value,inst:e});return}
i??(i=Reflect.ownKeys(r.shape).map(a=>[a,r.shape[a]]));let t=o.value,n;for(let[a,c]of i){let l=c._zod.run({value:t[a],issues:[]},
{});l instanceof Promise?(n??(n=[]),n.push(l.then(s=>Hr(s,o,a)))):Hr(l,o,a)}if(n)return Promise.all(n).then(()=>{})}}),da=g(
"$ZodCheckMimeType",(e,r)=>{V.init(e,r);let i=new Set(r.mime);e._zod.check=o=>{i.has(o.value.type)||o.issues.push({code:"\
invalid_value",values:r.mime,input:o.value.type,inst:e,continue:!r.abort})}}),fa=g("$ZodCheckOverwrite",(e,r)=>{V.init(e,
r),e._zod.check=i=>{i.value=r.tx(i.value)}});var Fe=class{static{u(this,"Doc")}constructor(r=[],i={}){this.content=[],this.indent=0,this.args=r,this.closed=i}indented(r){
this.indent+=1;try{r(this)}finally{this.indent-=1}}write(r){if(typeof r=="function"){r(this,{execution:"sync"}),r(this,{
execution:"async"});return}let o=r.split(`
`).filter(a=>a),t=Math.min(...o.map(a=>a.length-a.trimStart().length)),n=o.map(a=>a.slice(t)).map(a=>" ".repeat(this.indent*
2)+a);for(let a of n)this.content.push(a)}compile(){let r=Function,i=this?.content??[""];return new r(...Object.keys(this.
closed),`return function (${this.args.join(", ")}) {
${i.join(`
`)}
};`)(...Object.values(this.closed))}};function jg(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,it,2)),e.message}u(jg,"_getMessage");function Og(e){
this._zod.message=e}u(Og,"_setMessage");var Ng={get:jg,set:Og,enumerable:!0,configurable:!0},ma={value:void 0,enumerable:!1},
Rd=new WeakSet([Object.prototype,Error.prototype]),Fd=u((e,r)=>{e.name="$ZodError",ma.value=r,Object.defineProperty(e,"i\
ssues",ma),ma.value=void 0,Object.defineProperty(e,"message",Ng);let i=Object.getPrototypeOf(e);Rd.has(i)||(Rd.add(i),Object.
defineProperty(i,"toString",{configurable:!0,enumerable:!1,get(){let o=u(()=>this.message,"value");return Object.defineProperty(
this,"toString",{value:o,configurable:!0,writable:!0}),o},set(o){Object.defineProperty(this,"toString",{value:o,configurable:!0,
writable:!0})}}))},"initializer"),pa=g("$ZodError",Fd),oe=g("$ZodError",Fd,void 0,{Parent:Error});function Ug(e,r,i){return Object.
prototype.hasOwnProperty.call(e,r)||(r==="__proto__"?Object.defineProperty(e,r,{value:i(),writable:!0,enumerable:!0,configurable:!0}):
e[r]=i()),e[r]}u(Ug,"node");function nr(e,r=i=>i.message){let i={},o=[];for(let t of e.issues)t.path.length>0?Ug(i,t.path[0],
()=>[]).push(r(t)):o.push(r(t));return{formErrors:o,fieldErrors:i}}u(nr,"flattenError");function ir(e,r=i=>i.message){let i={
_errors:[]},o=u((t,n=[])=>{for(let a of t.issues)if(a.code==="invalid_union"&&a.errors.length)a.errors.map(c=>o({issues:c},
[...n,...a.path]));else if(a.code==="invalid_key")o({issues:a.issues},[...n,...a.path]);else if(a.code==="invalid_elemen\
t")o({issues:a.issues},[...n,...a.path]);else{let c=[...n,...a.path];if(c.length===0)i._errors.push(r(a));else{let l=i,s=0;
for(;s<c.length;){let d=c[s],f=s===c.length-1;if(d==="_errors"){f&&l._errors.push(r(a)),s++;continue}Object.prototype.hasOwnProperty.
call(l,d)||Object.defineProperty(l,d,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});let m=l[d];f&&m._errors.
push(r(a)),l=m,s++}}}},"processError");return o(e),i}u(ir,"formatError");function ga(e,r=i=>i.message){let i={errors:[]},
o=u((t,n=[])=>{var a;for(let c of t.issues)if(c.code==="invalid_union"&&c.errors.length)c.errors.map(l=>o({issues:l},[...n,
...c.path]));else if(c.code==="invalid_key")o({issues:c.issues},[...n,...c.path]);else if(c.code==="invalid_element")o({
issues:c.issues},[...n,...c.path]);else{let l=[...n,...c.path];if(l.length===0){i.errors.push(r(c));continue}let s=i,d=0;
for(;d<l.length;){let f=l[d],m=d===l.length-1;typeof f=="string"?(s.properties??(s.properties={}),Object.prototype.hasOwnProperty.
call(s.properties,f)||Object.defineProperty(s.properties,f,{value:{errors:[]},enumerable:!0,writable:!0,configurable:!0}),
s=s.properties[f]):(s.items??(s.items=[]),(a=s.items)[f]??(a[f]={errors:[]}),s=s.items[f]),m&&s.errors.push(r(c)),d++}}},
"processError");return o(e),i}u(ga,"treeifyError");function Md(e){let r=[],i=e.map(o=>typeof o=="object"?o.key:o);for(let o of i)
typeof o=="number"?r.push(`[${o}]`):typeof o=="symbol"?r.push(`[${JSON.stringify(String(o))}]`):/[^\w$]/.test(o)?r.push(
`[${JSON.stringify(o)}]`):(r.length&&r.push("."),r.push(o));return r.join("")}u(Md,"toDotPath");function va(e){let r=[],
i=[...e.issues].sort((o,t)=>(o.path??[]).length-(t.path??[]).length);for(let o of i)r.push(`\u2716 ${o.message}`),o.path?.
length&&r.push(`  \u2192 at ${Md(o.path)}`);return r.join(`
`)}u(va,"prettifyError");function tn(e,r){return{callee:r?.callee??e,Err:r?.Err}}u(tn,"finalizeParams");var lt=u(e=>{let r=u((i,o,t,n)=>{let a=t?
{...t,async:!1}:{async:!1},c=i._zod.run({value:o,issues:[]},a);if(c instanceof Promise)throw new re;if(c.issues.length){
let l=new(n?.Err??e)(c.issues.map(s=>ie(s,a,M())));throw Kr(l,n?.callee??r),l}return c.value},"fn");return r},"_parse"),
rn=lt(oe),dt=u(e=>{let r=u(async(i,o,t,n)=>{let a=t?{...t,async:!0}:{async:!0},c=i._zod.run({value:o,issues:[]},a);if(c instanceof
Promise&&(c=await c),c.issues.length){let l=new(n?.Err??e)(c.issues.map(s=>ie(s,a,M())));throw Kr(l,n?.callee??r),l}return c.
value},"fn");return r},"_parseAsync"),nn=dt(oe),ft=u(e=>(r,i,o)=>{let t=o?{...o,async:!1}:{async:!1},n=r._zod.run({value:i,
issues:[]},t);if(n instanceof Promise)throw new re;return n.issues.length?Jd(e,n.issues,t):{success:!0,data:n.value}},"_\
safeParse"),Tg=ft(oe);function Jd(e,r,i){let o;return{success:!1,get error(){return o||(o=new e(r.map(t=>ie(t,i,M()))),r=
void 0,i=void 0),o},set error(t){o=t,r=void 0,i=void 0}}}u(Jd,"failure");var mt=u(e=>async(r,i,o)=>{let t=o?{...o,async:!0}:
{async:!0},n=r._zod.run({value:i,issues:[]},t);return n instanceof Promise&&(n=await n),n.issues.length?Jd(e,n.issues,t):
{success:!0,data:n.value}},"_safeParseAsync"),Zg=mt(oe),Eg=Symbol.for("zod.compile.invalid"),Cg=Symbol.for("zod.compile.\
fallback"),or=u(((e,r,i)=>{let o=e._zod.bag.validator;if(o!==void 0){if(o(r)!==Eg)return!0;if(o.definite===!0&&i===void 0)
return!1}return Lg(e,r,i)}),"validate");function Lg(e,r,i){let o=i?{...i,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},
t=e._zod.bag.fallbackRun,n;if(t?(o[Cg]=!0,n=t({value:r,issues:[]},o)):n=e._zod.run({value:r,issues:[]},o),n instanceof Promise)
throw new re;return n.issues.length===0}u(Lg,"validateFallback");var ar=u(async(e,r,i)=>{let o=i?{...i,async:!0,abortEarly:!0}:
{async:!0,abortEarly:!0},t=e._zod.run({value:r,issues:[]},o);return t instanceof Promise&&(t=await t),t.issues.length===
0},"validateAsync"),on=u(e=>{let r=lt(e),i=u((o,t,n,a)=>{let c=n?{...n,direction:"backward"}:{direction:"backward"};return r(
o,t,c,tn(i,a))},"fn");return i},"_encode"),Vg=on(oe),an=u(e=>{let r=lt(e),i=u((o,t,n,a)=>r(o,t,n,tn(i,a)),"fn");return i},
"_decode"),Rg=an(oe),un=u(e=>{let r=dt(e),i=u(async(o,t,n,a)=>{let c=n?{...n,direction:"backward"}:{direction:"backward"};
return await r(o,t,c,tn(i,a))},"fn");return i},"_encodeAsync"),Fg=un(oe),cn=u(e=>{let r=dt(e),i=u(async(o,t,n,a)=>await r(
o,t,n,tn(i,a)),"fn");return i},"_decodeAsync"),Mg=cn(oe),sn=u(e=>(r,i,o)=>{let t=o?{...o,direction:"backward"}:{direction:"\
backward"};return ft(e)(r,i,t)},"_safeEncode"),Jg=sn(oe),ln=u(e=>(r,i,o)=>ft(e)(r,i,o),"_safeDecode"),Bg=ln(oe),dn=u(e=>async(r,i,o)=>{
let t=o?{...o,direction:"backward"}:{direction:"backward"};return mt(e)(r,i,t)},"_safeEncodeAsync"),Kg=dn(oe),fn=u(e=>async(r,i,o)=>mt(
e)(r,i,o),"_safeDecodeAsync"),Gg=fn(oe);var $a={major:4,minor:6,patch:7};var D=g("$ZodType",(e,r)=>{var i;e??(e={}),e._zod.def=r,e._zod.bag=e._zod.bag||{},e._zod.version=$a;let o=e._zod.def.checks,
t=e._zod.traits.has("$ZodCheck")?[e,...o??[]]:o?.length?[...o]:[];for(let n of t)for(let a of n._zod.onattach)a(e);if(t.
length===0)(i=e._zod).deferred??(i.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let n=u((c,l,s)=>{
if(c.memo)return c;let d=H(c),f;for(let m of l){if(m._zod.def.when){if(co(c)||!m._zod.def.when(c))continue}else if(d)continue;
let p=c.issues.length,$=m._zod.check(c);if($ instanceof Promise&&s?.async===!1)throw new re;if(f||$ instanceof Promise)f=
(f??Promise.resolve()).then(async()=>{await $,c.issues.length!==p&&(Xt(c.issues,p,e),d||(d=H(c,p)))});else{if(c.issues.length===
p)continue;Xt(c.issues,p,e),d||(d=H(c,p))}}return f?f.then(()=>c):c},"runChecks"),a=u((c,l,s)=>{if(H(c))return c.aborted=
!0,c;let d=n(l,t,s);if(d instanceof Promise){if(s.async===!1)throw new re;return d.then(f=>e._zod.parse(f,s))}return e._zod.
parse(d,s)},"handleCanaryResult");e._zod.run=(c,l)=>{if(l.skipChecks)return e._zod.parse(c,l);if(l.direction==="backward"){
let d=e._zod.parse({value:c.value,issues:[]},{...l,skipChecks:!0});return d instanceof Promise?d.then(f=>a(f,c,l)):a(d,c,
l)}let s=e._zod.parse(c,l);if(s instanceof Promise){if(l.async===!1)throw new re;return s.then(d=>n(d,t,l))}return n(s,t,
l)}}},{get"~standard"(){return Ht(this,"~standard",$n(this))},set"~standard"(e){Se(this,"~standard",e)}}),uf=u((e,r)=>e.
issues.length?{issues:e.issues.map(i=>ie(i,r,M()))}:{value:e.value},"toStandardResult");async function Wg(e,r){let i={async:!0};
return uf(await e._zod.run({value:r,issues:[]},i),i)}u(Wg,"validateAsync");function $n(e){return{validate:u(r=>{let i={async:!1};
try{let o=e._zod.run({value:r,issues:[]},i);if(!(o instanceof Promise))return uf(o,i)}catch{}return Wg(e,r)},"validate"),
vendor:"zod",version:1}}u($n,"standardProps");var Me=g("$ZodString",(e,r)=>{D.init(e,r),e._zod.pattern=r.pattern??Eo,e._zod.
parse=(i,o)=>{if(r.coerce)try{i.value=String(i.value)}catch{}return typeof i.value=="string"||i.issues.push({expected:"s\
tring",code:"invalid_type",input:i.value,inst:e}),i}}),E=g("$ZodStringFormat",(e,r)=>{st.init(e,r),Me.init(e,r)}),ya=g("\
$ZodGUID",(e,r)=>{r.pattern??(r.pattern=_o),E.init(e,r)}),_a=g("$ZodUUID",(e,r)=>{if(r.version){let o={v1:1,v2:2,v3:3,v4:4,
v5:5,v6:6,v7:7,v8:8}[r.version];if(o===void 0)throw new Error(`Invalid UUID version: "${r.version}"`);r.pattern??(r.pattern=
Re(o))}else r.pattern??(r.pattern=Re());E.init(e,r)}),ba=g("$ZodEmail",(e,r)=>{r.pattern??(r.pattern=bo),E.init(e,r)}),ka=1,
ur=2;function xa(e){try{return typeof URL<"u"&&typeof URL.canParse=="function"?URL.canParse(e):(new URL(e),!0)}catch{return!1}}
u(xa,"canParseURL");function hn(e,r){return!("normalize"in r)&&!("hostname"in r)&&!("protocol"in r)?xa(e)||ur:cf(e,r)}u(
hn,"validateURL");function cf(e,r){if(!r.normalize&&r.protocol?.source===Qt.source&&!/^https?:\/\//i.test(e))return ka;try{
if(typeof URL<"u"){let i=URL;if(typeof i.parse=="function")return i.parse(e)??ur}return new URL(e)}catch{return ur}}u(cf,
"parseURLObject");var Xg=/[\t\n\r]/g;function cr(e){return e.replace(Xg,"")}u(cr,"stripTabAndNewline");function yn(e,r){
return r.lastIndex=0,r.test(e.hostname)}u(yn,"urlHostnameOk");function _n(e,r){return r.lastIndex=0,r.test(e.protocol.endsWith(
":")?e.protocol.slice(0,-1):e.protocol)}u(_n,"urlProtocolOk");var Ia=g("$ZodURL",(e,r)=>{E.init(e,r),e._zod.check=i=>{try{
let o=i.value.trim(),t=hn(o,r);if(t===ka){i.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:i.
value,inst:e,continue:!r.abort});return}if(t===ur){i.issues.push({code:"invalid_format",format:"url",input:i.value,inst:e,
continue:!r.abort});return}if(t===!0){i.value=cr(o);return}r.hostname&&!yn(t,r.hostname)&&i.issues.push({code:"invalid_f\
ormat",format:"url",note:"Invalid hostname",pattern:r.hostname.source,input:i.value,inst:e,continue:!r.abort}),r.protocol&&
!_n(t,r.protocol)&&i.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:r.protocol.source,input:i.
value,inst:e,continue:!r.abort}),i.value=r.normalize?t.href:cr(o);return}catch{i.issues.push({code:"invalid_format",format:"\
url",input:i.value,inst:e,continue:!r.abort})}}}),wa=g("$ZodEmoji",(e,r)=>{r.pattern??(r.pattern=ko()),E.init(e,r)}),za=g(
"$ZodNanoID",(e,r)=>{if(r.length!==void 0&&(!Number.isInteger(r.length)||r.length<1))throw new Error(`Invalid nanoid len\
gth: ${r.length}`);r.pattern??(r.pattern=r.length===void 0?$o:ho(r.length)),E.init(e,r)}),Sa=g("$ZodCUID",(e,r)=>{r.pattern??
(r.pattern=fo),E.init(e,r)}),Pa=g("$ZodCUID2",(e,r)=>{r.pattern??(r.pattern=mo),E.init(e,r)}),Da=g("$ZodULID",(e,r)=>{r.
pattern??(r.pattern=po),E.init(e,r)}),ja=g("$ZodXID",(e,r)=>{r.pattern??(r.pattern=go),E.init(e,r)}),Oa=g("$ZodKSUID",(e,r)=>{
r.pattern??(r.pattern=vo),E.init(e,r)}),Na=g("$ZodISODateTime",(e,r)=>{r.pattern??(r.pattern=Zo(r)),E.init(e,r)}),Ua=g("\
$ZodISODate",(e,r)=>{r.pattern??(r.pattern=Ao),E.init(e,r)}),Aa=g("$ZodISOTime",(e,r)=>{r.pattern??(r.pattern=To(r)),E.init(
e,r)}),Ta=g("$ZodISODuration",(e,r)=>{r.pattern??(r.pattern=yo),E.init(e,r)}),Za=g("$ZodIPv4",(e,r)=>{r.pattern??(r.pattern=
xo),E.init(e,r)}),qg=/^[0-9a-fA-F:.]+$/;function sr(e){return qg.test(e)?xa(`http://[${e}]`):!1}u(sr,"isValidIPv6");var Ea=g(
"$ZodIPv6",(e,r)=>{r.pattern??(r.pattern=Io),E.init(e,r),e._zod.check=i=>{sr(i.value)||i.issues.push({code:"invalid_form\
at",format:"ipv6",input:i.value,inst:e,continue:!r.abort})}}),Ca=g("$ZodMAC",(e,r)=>{r.pattern??(r.pattern=wo(r.delimiter)),
E.init(e,r)}),La=g("$ZodCIDRv4",(e,r)=>{r.pattern??(r.pattern=zo),E.init(e,r)});function bn(e){let r=e.split("/");if(r.length!==
2)return!1;let[i,o]=r;if(!o)return!1;let t=Number(o);return`${t}`!==o||t<0||t>128?!1:sr(i)}u(bn,"isValidCIDRv6");var Va=g(
"$ZodCIDRv6",(e,r)=>{r.pattern??(r.pattern=So),E.init(e,r),e._zod.check=i=>{bn(i.value)||i.issues.push({code:"invalid_fo\
rmat",format:"cidrv6",input:i.value,inst:e,continue:!r.abort})}});function lr(e){if(e==="")return!0;if(/\s/.test(e)||e.length%
4!==0)return!1;try{return atob(e),!0}catch{return!1}}u(lr,"isValidBase64");var kn=/^[0-9a-zA-Z+/]*={0,2}$/,Ra=g("$ZodBas\
e64",(e,r)=>{r.pattern??(r.pattern=kn),E.init(e,r),e._zod.check=i=>{lr(i.value)||i.issues.push({code:"invalid_format",format:"\
base64",input:i.value,inst:e,continue:!r.abort})}}),dr=/^[A-Za-z0-9_-]*$/;function xn(e){if(!dr.test(e))return!1;let r=e.
replace(/[-_]/g,o=>o==="-"?"+":"/"),i=r.padEnd(Math.ceil(r.length/4)*4,"=");return lr(i)}u(xn,"isValidBase64URL");var Fa=g(
"$ZodBase64URL",(e,r)=>{r.pattern??(r.pattern=dr),E.init(e,r),e._zod.check=i=>{xn(i.value)||i.issues.push({code:"invalid\
_format",format:"base64url",input:i.value,inst:e,continue:!r.abort})}}),Ma=g("$ZodE164",(e,r)=>{r.pattern??(r.pattern=No),
E.init(e,r)}),Yg=/[- ]/g;function Hg(e){let r=e.length,i=1,o=0;for(;r;){let t=e.charCodeAt(--r)-48;i^=1,o+=i?[0,2,4,6,8,
1,3,5,7,9][t]:t}return o%10===0}u(Hg,"isLuhnAlgo");function In(e){return Xr.test(e)?Hg(e.replace(Yg,"")):!1}u(In,"isVali\
dCreditCard");var Ja=g("$ZodCreditCard",(e,r)=>{r.pattern??(r.pattern=Xr),E.init(e,r),e._zod.check=i=>{In(i.value)||i.issues.
push({code:"invalid_format",format:"credit_card",input:i.value,inst:e,continue:!r.abort})}});function Qg(e){let r=0,i=e.
length;for(let o=4;o<i;o++){let t=e.charCodeAt(o);r=(t>=65?r*100+(t-55):r*10+(t-48))%97}for(let o=0;o<4;o++){let t=e.charCodeAt(
o);r=(t>=65?r*100+(t-55):r*10+(t-48))%97}return r===1}u(Qg,"isIso7064Mod97");function wn(e){return qr.test(e)?Qg(e):!1}u(
wn,"isValidIBAN");var Ba=g("$ZodIBAN",(e,r)=>{r.pattern??(r.pattern=qr),E.init(e,r),e._zod.check=i=>{wn(i.value)||i.issues.
push({code:"invalid_format",format:"iban",input:i.value,inst:e,continue:!r.abort})}});function zn(e,r=null){try{let i=e.
split(".");if(i.length!==3)return!1;let[o]=i;if(!o)return!1;let t=JSON.parse(atob(o));return!("typ"in t&&t?.typ!=="JWT"||
!t.alg||r&&(!("alg"in t)||t.alg!==r))}catch{return!1}}u(zn,"isValidJWT");var Ka=g("$ZodJWT",(e,r)=>{E.init(e,r),e._zod.check=
i=>{zn(i.value,r.alg)||i.issues.push({code:"invalid_format",format:"jwt",input:i.value,inst:e,continue:!r.abort})}}),Ga=g(
"$ZodCustomStringFormat",(e,r)=>{E.init(e,r),e._zod.check=i=>{r.fn(i.value)||i.issues.push({code:"invalid_format",format:r.
format,input:i.value,inst:e,continue:!r.abort})}}),Sn=g("$ZodNumber",(e,r)=>{D.init(e,r),e._zod.pattern=ke,e._zod.parse=
(i,o)=>{if(r.coerce)try{i.value=Number(i.value)}catch{}let t=i.value;if(typeof t=="number"&&!Number.isNaN(t)&&Number.isFinite(
t))return i;let n=typeof t=="number"?Number.isNaN(t)?"NaN":Number.isFinite(t)?void 0:String(t):void 0;return i.issues.push(
{expected:"number",code:"invalid_type",input:t,inst:e,...n?{received:n}:{}}),i}}),Wa=g("$ZodNumberFormat",(e,r)=>{Xo.init(
e,r),Sn.init(e,r)}),fr=g("$ZodBoolean",(e,r)=>{D.init(e,r),e._zod.pattern=Vo,e._zod.parse=(i,o)=>{if(r.coerce)try{i.value=
!!i.value}catch{}let t=i.value;return typeof t=="boolean"||i.issues.push({expected:"boolean",code:"invalid_type",input:t,
inst:e}),i}}),Pn=g("$ZodBigInt",(e,r)=>{D.init(e,r),e._zod.pattern=Lo,e._zod.parse=(i,o)=>{if(r.coerce)try{i.value=BigInt(
i.value)}catch{}return typeof i.value=="bigint"||i.issues.push({expected:"bigint",code:"invalid_type",input:i.value,inst:e}),
i}}),Xa=g("$ZodBigIntFormat",(e,r)=>{qo.init(e,r),Pn.init(e,r)}),qa=g("$ZodSymbol",(e,r)=>{D.init(e,r),e._zod.parse=(i,o)=>{
let t=i.value;return typeof t=="symbol"||i.issues.push({expected:"symbol",code:"invalid_type",input:t,inst:e}),i}}),Ya=g(
"$ZodUndefined",(e,r)=>{D.init(e,r),e._zod.pattern=Fo,e._zod.values=new Set([void 0]),e._zod.parse=(i,o)=>{let t=i.value;
return typeof t>"u"||i.issues.push({expected:"undefined",code:"invalid_type",input:t,inst:e}),i}}),Ha=g("$ZodNull",(e,r)=>{
D.init(e,r),e._zod.pattern=Ro,e._zod.values=new Set([null]),e._zod.parse=(i,o)=>{let t=i.value;return t===null||i.issues.
push({expected:"null",code:"invalid_type",input:t,inst:e}),i}}),Qa=g("$ZodAny",(e,r)=>{D.init(e,r),e._zod.parse=i=>i}),eu=g(
"$ZodUnknown",(e,r)=>{D.init(e,r),e._zod.parse=i=>i}),tu=g("$ZodNever",(e,r)=>{D.init(e,r),e._zod.parse=(i,o)=>(i.issues.
push({expected:"never",code:"invalid_type",input:i.value,inst:e}),i)}),ru=g("$ZodVoid",(e,r)=>{D.init(e,r),e._zod.parse=
(i,o)=>{let t=i.value;return typeof t>"u"||i.issues.push({expected:"void",code:"invalid_type",input:t,inst:e}),i}}),nu=g(
"$ZodDate",(e,r)=>{D.init(e,r),e._zod.parse=(i,o)=>{if(r.coerce)try{i.value=new Date(i.value)}catch{}let t=i.value,n=t instanceof
Date;return n&&!Number.isNaN(t.getTime())||i.issues.push({expected:"date",code:"invalid_type",input:t,...n?{received:"In\
valid Date"}:{},inst:e}),i}});function iu(e,r){let i=ut(e._zod.def.checks);if(!i.length)return;let o=Math.min(...i.map(n=>n[0])),
t=e._zod.parse;e._zod.parse=(n,a)=>{let c=r(n.value);if(c>o&&!a?.skipChecks&&a?.direction!=="backward"){for(let[l,s]of ut(
e._zod.def.checks))if(c>l&&s._zod.def.when(n)){let d=n.issues.length;return s._zod.check(n),n.issues[d].continue=!1,Xt(n.
issues,d,e),n}}return t(n,a)}}u(iu,"capSize");var ev=u(e=>Array.isArray(e)?e.length:-1,"arraySize"),tv=u(e=>e instanceof
Map?e.size:-1,"mapSize"),rv=u(e=>e instanceof Set?e.size:-1,"setSize");function Bd(e,r,i){e.issues.length&&r.issues.push(
...ne(i,e.issues)),r.value[i]=e.value}u(Bd,"handleArrayResult");var ou=g("$ZodArray",(e,r)=>{D.init(e,r);let i=K.memoizer;
i?.attach(e),e._zod.parse=(o,t)=>{let n=o.value;if(!Array.isArray(n))return o.issues.push({expected:"array",code:"invali\
d_type",input:n,inst:e}),o;o.value=i?i.alloc(e,o,Array(n.length),t):Array(n.length);let a=[],c=t?.abortEarly;for(let l=0;l<
n.length;l++){let s=n[l],d=r.element._zod.run({value:s,issues:[]},t);if(d instanceof Promise)a.push(d.then(f=>Bd(f,o,l)));else if(Bd(
d,o,l),c&&d.issues.length!==0&&H(d))break}return a.length?Promise.all(a).then(()=>o):o},iu(e,ev)});function vn(e,r,i,o,t,n){
let a=i in o,c=n==="optional";if(!(!a&&c&&t==="optional")){if(e.issues.length){if(t!==void 0&&c&&!a)return;r.issues.push(
...ne(i,e.issues))}if(!a&&t===void 0){e.issues.length||r.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,
path:[i]});return}e.value===void 0?(a||t==="defaulted"&&!c)&&(r.value[i]=void 0):r.value[i]=e.value}}u(vn,"handlePropert\
yResult");var nv=[];function sf(e){let r=Object.keys(e.shape),i=Object.getOwnPropertySymbols(e.shape),o=i.length?i:nv,t=o.
length?[...r,...o]:r;for(let a of t)if(!e.shape?.[a]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at \
key "${String(a)}": expected a Zod schema`);let n=uo(e.shape);return{...e,allKeys:t,symbolKeys:o,keySet:new Set(r),numKeys:r.
length,optionalKeys:new Set(n)}}u(sf,"normalizeDef");function lf(e,r,i,o,t,n,a){let c=[],l=t.keySet,s=t.catchall._zod,d=s.
def.type,f=s.optin,m=s.optout,p=0;for(let $ in r){if(a&&i.issues.length!==p){if(H(i,p))break;p=i.issues.length}if(l.has(
$))continue;if($==="__proto__"){d==="never"&&c.push($);continue}if(d==="never"){c.push($);continue}let b=s.run({value:r[$],
issues:[]},o);b instanceof Promise?e.push(b.then(x=>vn(x,i,$,r,f,m))):vn(b,i,$,r,f,m)}return c.length&&i.issues.push({code:"\
unrecognized_keys",keys:c,input:r,inst:n,continue:!0}),e.length?Promise.all(e).then(()=>i):i}u(lf,"handleCatchall");var df=g(
"$ZodObject",(e,r)=>{D.init(e,r);let i=Object.getOwnPropertyDescriptor(r,"shape"),o=i?.get?i.get.raw:r.shape??{};if(o){let s=u(
()=>{let d={...o};return Object.defineProperty(r,"shape",{value:d}),s.raw=d,d},"get");s.raw=o,Object.defineProperty(r,"s\
hape",{get:s})}let t=ot(()=>sf(r));N(e,"propValues",s=>{let d=s.def.shape,f={};for(let m in d){let p=d[m]._zod;if(p.values){
Object.prototype.hasOwnProperty.call(f,m)||G(f,m,new Set);for(let $ of p.values)f[m].add($);p.optin!==void 0&&f[m].add(void 0)}}
return f});let n=Le,a=r.catchall,c,l=K.memoizer;l?.attach(e),e._zod.parse=(s,d)=>{c??(c=t.value);let f=s.value;if(!n(f))
return s.issues.push({expected:"object",code:"invalid_type",input:f,inst:e}),s;s.value=l?l.alloc(e,s,{},d):{};let m=[],p=c.
shape,$=d?.abortEarly,b=s.issues.length;for(let x of c.allKeys){if($&&s.issues.length!==b){if(H(s,b))break;b=s.issues.length}
if(x==="__proto__")continue;let S=p[x],w=S._zod.optin,j=S._zod.optout,T=S._zod.run({value:f[x],issues:[]},d);T instanceof
Promise?m.push(T.then(R=>vn(R,s,x,f,w,j))):vn(T,s,x,f,w,j)}return a?lf(m,f,s,d,t.value,e,$===!0):m.length?Promise.all(m).
then(()=>s):s}}),au=g("$ZodObjectJIT",(e,r)=>{df.init(e,r);let i=e._zod.parse,o=ot(()=>sf(r)),t=K.memoizer,n=u(p=>{let $=o.
value,b=$.symbolKeys,x=new Fe(["payload","ctx"],{shape:p,inst:e,memo:t,syms:b}),S=u(R=>`shape[${R}]._zod.run({ value: in\
put[${R}], issues: [] }, ctx)`,"parseStr"),w=u((R,A)=>`
          let ${R}_ab = false;
          for (let i = 0; i < ${R}.issues.length; i++) {
            const iss = ${R}.issues[i];
            iss.path = iss.path ? [${A}, ...iss.path] : [${A}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${R}_ab = true;
          }
          if (${R}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`,"prefixStr");x.write("const input = payload.value;");let j=Object.create(null),T=0;for(let R of $.allKeys)j[R]=
`key_${T++}`;x.write(t?"const newResult = memo.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(let R of $.allKeys){
if(R==="__proto__")continue;let A=j[R],X=typeof R=="symbol"?`syms[${b.indexOf(R)}]`:Y(R),Ft=`${X} in input`,Pd=p[R],Wi=Pd?.
_zod?.optin,Dd=Wi!==void 0,Ip=Pd?._zod?.optout==="optional";if(x.write(`const ${A} = ${S(X)};`),Dd&&Ip){let wp=Wi==="opt\
ional"?`${A}_present`:`${A}.value !== undefined || ${A}_present`;x.write(`
        const ${A}_present = ${Ft};
        if (!${A}.issues.length || ${A}_present) {
          if (${A}.issues.length) {${w(A,X)}
          }

          if (${wp}) {
            newResult[${X}] = ${A}.value;
          }
        }

      `)}else Dd?(x.write(`
        if (${A}.issues.length) {${w(A,X)}
        }
      `),Wi==="defaulted"?x.write(`newResult[${X}] = ${A}.value;`):x.write(`
        if (${A}.value !== undefined || ${Ft}) {
          newResult[${X}] = ${A}.value;
        }
      `)):x.write(`
        const ${A}_present = ${Ft};
        if (${A}.issues.length) {${w(A,X)}
        }
        if (!${A}_present && !${A}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${X}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${A}_present) {
          newResult[${X}] = ${A}.value;
        }

      `)}return x.write("payload.value = newResult;"),x.write("return payload;"),x.compile()},"generateFastpass"),a,c=Le,
l=!K.jitless,d=l&&oo.value,f=r.catchall,m;e._zod.parse=(p,$)=>{m??(m=o.value);let b=p.value;return c(b)?l&&d&&$?.async===
!1&&$.jitless!==!0?(a||(a=n(r.shape)),p=a(p,$),f?lf([],b,p,$,m,e,$?.abortEarly===!0):p):i(p,$):(p.issues.push({expected:"\
object",code:"invalid_type",input:b,inst:e}),p)}});function Kd(e,r,i,o){for(let n of e)if(n.issues.length===0)return r.value=
n.value,r;let t=e.filter(n=>!H(n));return t.length===1?(r.value=t[0].value,t[0]):(r.issues.push({code:"invalid_union",input:r.
value,inst:i,errors:e.map(n=>n.issues.map(a=>ie(a,o,M())))}),r)}u(Kd,"handleUnionResults");var mr=g("$ZodUnion",(e,r)=>{
D.init(e,r),N(e,"optin",o=>o.def.options.some(t=>t._zod.optin==="defaulted")?"defaulted":o.def.options.some(t=>t._zod.optin!==
void 0)?"optional":void 0),N(e,"optout",o=>o.def.options.some(t=>t._zod.optout==="optional")?"optional":void 0),N(e,"val\
ues",o=>{if(o.def.options.every(t=>t._zod.values))return new Set(o.def.options.flatMap(t=>Array.from(t._zod.values)))}),
N(e,"pattern",o=>{if(o.def.options.every(t=>t._zod.pattern)){let t=o.def.options.map(n=>n._zod.pattern);return new RegExp(
`^(${t.map(n=>be(n.source)).join("|")})$`)}});let i=r.options.length===1?r.options[0]._zod.run:null;e._zod.parse=(o,t)=>{
if(i)return i(o,t);let n=!1,a=[];for(let c of r.options){let l=c._zod.run({value:o.value,issues:[]},t);if(l instanceof Promise)
a.push(l),n=!0;else{if(l.issues.length===0)return l;a.push(l)}}return n?Promise.all(a).then(c=>Kd(c,o,e,t)):Kd(a,o,e,t)}});
function Gd(e,r,i,o){let t=[];for(let n=0;n<e.length;n++)e[n].issues.length===0&&t.push(n);return t.length===1?(r.value=
e[t[0]].value,r):(t.length===0?r.issues.push({code:"invalid_union",input:r.value,inst:i,errors:e.map(n=>n.issues.map(a=>ie(
a,o,M())))}):r.issues.push({code:"invalid_union",input:r.value,inst:i,errors:[],inclusive:!1,matches:t}),r)}u(Gd,"handle\
ExclusiveUnionResults");var uu=g("$ZodXor",(e,r)=>{mr.init(e,r),r.inclusive=!1;let i=r.options.length===1?r.options[0]._zod.
run:null;e._zod.parse=(o,t)=>{if(i)return i(o,t);let n=!1,a=[];for(let c of r.options){let l=c._zod.run({value:o.value,issues:[]},
t);l instanceof Promise?(a.push(l),n=!0):a.push(l)}return n?Promise.all(a).then(c=>Gd(c,o,e,t)):Gd(a,o,e,t)}});function cu(e,r){
let i=e._zod,o=i.bag.optionsMap;o||(o=ff(i.def),i.bag.optionsMap=o);let t=o.get(r);if(t===null)throw new Error(`Ambiguou\
s discriminator value "${String(r)}"`);return t}u(cu,"getDiscriminatedOption");function ff(e){let r=new Map;for(let i of e.
options){let o=i._zod.propValues?.[e.discriminator];if(!o||o.size===0)throw new Error(`Invalid discriminated union optio\
n at index "${e.options.indexOf(i)}"`);for(let t of o)if(r.has(t)){if(t!==void 0)throw new Error(`Duplicate discriminato\
r value "${String(t)}"`);r.set(t,null)}else r.set(t,i)}return r}u(ff,"discriminatorMap");var su=g("$ZodDiscriminatedUnio\
n",(e,r)=>{r.inclusive=!1,mr.init(e,r);let i=e._zod.parse;N(e,"propValues",t=>{let n={},a=0;for(let c of t.def.options){
let l=c._zod.propValues;if(!l||Object.keys(l).length===0)throw new Error(`Invalid discriminated union option at index "${t.
def.options.indexOf(c)}"`);l[t.def.discriminator]?.has(void 0)&&a++;for(let[s,d]of Object.entries(l)){Object.prototype.hasOwnProperty.
call(n,s)||G(n,s,new Set);for(let f of d)n[s].add(f)}}return!t.def.unionFallback&&a>1&&n[t.def.discriminator]?.delete(void 0),
n}),r.options.forEach((t,n)=>{let a=at(t._zod.def);if(a&&!Object.prototype.hasOwnProperty.call(a,r.discriminator))throw new Error(
`Invalid discriminated union option at index "${n}"`)});let o=ot(()=>ff(r));e._zod.parse=(t,n)=>{let a=t.value;if(!Le(a))
return t.issues.push({code:"invalid_type",expected:"object",input:a,inst:e}),t;let c=a?.[r.discriminator],l=o.value.get(
c);return l&&(c!==void 0||n.direction!=="backward")?l._zod.run(t,n):r.unionFallback||n.direction==="backward"?i(t,n):(t.
issues.push({code:"invalid_union",errors:[],note:"No matching discriminator",discriminator:r.discriminator,options:Array.
from(o.value.keys()).filter(s=>o.value.get(s)!==null),input:a,path:[r.discriminator],inst:e}),t)}}),lu=g("$ZodIntersecti\
on",(e,r)=>{D.init(e,r),e._zod.parse=(i,o)=>{let t=i.value,n=r.left._zod.run({value:t,issues:[]},o),a=r.right._zod.run({
value:t,issues:[]},o);return n instanceof Promise||a instanceof Promise?Promise.all([n,a]).then(([l,s])=>Wd(i,l,s)):Wd(i,
n,a)}});function pt(e,r){if(e===r)return{valid:!0,data:e};if(e instanceof Date&&r instanceof Date&&+e==+r)return{valid:!0,
data:e};if(se(e)&&se(r)){let i=Object.keys(r),o=Object.keys(e).filter(n=>i.indexOf(n)!==-1),t={...e,...r};Object.prototype.
hasOwnProperty.call(t,"__proto__")&&delete t.__proto__;for(let n of o){if(n==="__proto__")continue;let a=pt(e[n],r[n]);if(!a.
valid)return{valid:!1,mergeErrorPath:[n,...a.mergeErrorPath]};t[n]=a.data}return{valid:!0,data:t}}if(Array.isArray(e)&&Array.
isArray(r)){if(e.length!==r.length)return{valid:!1,mergeErrorPath:[]};let i=[];for(let o=0;o<e.length;o++){let t=e[o],n=r[o],
a=pt(t,n);if(!a.valid)return{valid:!1,mergeErrorPath:[o,...a.mergeErrorPath]};i.push(a.data)}return{valid:!0,data:i}}return{
valid:!1,mergeErrorPath:[]}}u(pt,"mergeValues");function Wd(e,r,i){let o=new Map,t,n=new Map,a=u((s,d)=>{let f;if(s.code===
"unrecognized_keys"&&!s.path?.length)t??(t=s),f=s.keys;else if(s.code==="invalid_key"&&s.origin==="record"&&s.path?.length===
1){let m=String(s.path[0]);n.has(m)||n.set(m,s),f=[m]}else return!1;for(let m of f)o.has(m)||o.set(m,{}),o.get(m)[d]=!0;
return!0},"collect");for(let s of r.issues)a(s,"l")||e.issues.push(s);for(let s of i.issues)a(s,"r")||e.issues.push(s);let c=[
...o].filter(([,s])=>s.l&&s.r).map(([s])=>s);if(c.length){let s=t?c.filter(d=>t.keys.includes(d)):[];s.length&&e.issues.
push({...t,keys:s});for(let d of c)!s.includes(d)&&n.has(d)&&e.issues.push(n.get(d))}let l=pt(r.value,i.value);if(!l.valid){
if(H(e))return e;throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(l.mergeErrorPath)}`)}return e.value=
l.data,e}u(Wd,"handleIntersectionResults");var Dn=g("$ZodTuple",(e,r)=>{D.init(e,r);let i=r.items,o=K.memoizer;o?.attach(
e),e._zod.parse=(t,n)=>{let a=t.value;if(!Array.isArray(a))return t.issues.push({input:a,inst:e,expected:"tuple",code:"i\
nvalid_type"}),t;t.value=o?o.alloc(e,t,[],n):[];let c=[],l=Xd(i,"optin"),s=Xd(i,"optout");if(!r.rest){if(a.length<l)return t.
issues.push({code:"too_small",minimum:l,inclusive:!0,input:a,inst:e,origin:"array"}),t;a.length>i.length&&t.issues.push(
{code:"too_big",maximum:i.length,inclusive:!0,input:a,inst:e,origin:"array"})}let d=new Array(i.length),f=r.rest?n?.abortEarly:
void 0,m=!1;for(let p=0;p<i.length;p++){let $=i[p]._zod.run({value:a[p],issues:[]},n);$ instanceof Promise?c.push($.then(
b=>{d[p]=b})):(d[p]=$,f&&!m&&$.issues.length&&(m=H($)))}if(r.rest&&!m){let p=i.length-1,$=a.slice(i.length),b=t.issues.length;
for(let x of $){if(f&&t.issues.length!==b){if(H(t,b))break;b=t.issues.length}p++;let S=r.rest._zod.run({value:x,issues:[]},
n);S instanceof Promise?c.push(S.then(w=>qd(w,t,p))):qd(S,t,p)}}return c.length?Promise.all(c).then(()=>Yd(d,t,i,a,s)):Yd(
d,t,i,a,s)}});function Xd(e,r){for(let i=e.length-1;i>=0;i--)if(!(r==="optin"?e[i]._zod.optin!==void 0:e[i]._zod.optout===
"optional"))return i+1;return 0}u(Xd,"getTupleOptStart");function qd(e,r,i){e.issues.length&&r.issues.push(...ne(i,e.issues)),
r.value[i]=e.value}u(qd,"handleTupleResult");function Yd(e,r,i,o,t){for(let n=0;n<i.length;n++){let a=e[n],c=n<o.length;
if(!c&&n>=t&&i[n]._zod.optin==="optional"){r.value.length=n;break}if(a.issues.length){if(!c&&n>=t){r.value.length=n;break}
r.issues.push(...ne(n,a.issues))}r.value[n]=a.value}for(let n=r.value.length-1;n>=o.length&&(i[n]._zod.optout==="optiona\
l"&&r.value[n]===void 0);n--)r.value.length=n;return r}u(Yd,"handleTupleResults");var du=g("$ZodRecord",(e,r)=>{D.init(e,
r);let i=K.memoizer;i?.attach(e),e._zod.parse=(o,t)=>{let n=o.value;if(!se(n))return o.issues.push({expected:"record",code:"\
invalid_type",input:n,inst:e}),o;let a=[],c=r.keyType._zod.values;if(c&&!r.partial){o.value=i?i.alloc(e,o,{},t):{};let l=new Set;
for(let d of c)if(typeof d=="string"||typeof d=="number"||typeof d=="symbol"){if(l.add(typeof d=="number"?d.toString():d),
d==="__proto__")continue;let f=r.keyType._zod.run({value:d,issues:[]},t);if(f instanceof Promise)throw new Error("Async \
schemas not supported in object keys currently");if(f.issues.length){o.issues.push({code:"invalid_key",origin:"record",issues:f.
issues.map($=>ie($,t,M())),input:d,path:[d],inst:e});continue}let m=f.value;if(m==="__proto__")continue;let p=r.valueType.
_zod.run({value:n[d],issues:[]},t);p instanceof Promise?a.push(p.then($=>{$.issues.length&&o.issues.push(...ne(d,$.issues)),
o.value[m]=$.value})):(p.issues.length&&o.issues.push(...ne(d,p.issues)),o.value[m]=p.value)}let s;for(let d in n)if(!l.
has(d))if(r.mode==="loose"){if(d==="__proto__")continue;o.value[d]=n[d]}else s=s??[],s.push(d);s&&s.length>0&&o.issues.push(
{code:"unrecognized_keys",input:n,inst:e,keys:s,continue:!0})}else{o.value=i?i.alloc(e,o,{},t):{};let l;for(let s of Reflect.
ownKeys(n)){if(s==="__proto__"||!Object.prototype.propertyIsEnumerable.call(n,s))continue;let d=r.keyType._zod.run({value:s,
issues:[]},t);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof s==
"string"&&ke.test(s)&&d.issues.length){let $=r.keyType._zod.run({value:Number(s),issues:[]},t);if($ instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");$.issues.length===0&&(d=$)}if(d.issues.length){r.mode==="loose"?
o.value[s]=n[s]:c?(l=l??[],l.push(s)):o.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map($=>ie($,t,M())),
input:s,path:[s],inst:e});continue}let m=d.value;if(m==="__proto__")continue;let p=r.valueType._zod.run({value:n[s],issues:[]},
t);p instanceof Promise?a.push(p.then($=>{$.issues.length&&o.issues.push(...ne(s,$.issues)),o.value[m]=$.value})):(p.issues.
length&&o.issues.push(...ne(s,p.issues)),o.value[m]=p.value)}l&&l.length>0&&o.issues.push({code:"unrecognized_keys",input:n,
inst:e,keys:l,continue:!0})}return a.length?Promise.all(a).then(()=>o):o}}),fu=g("$ZodMap",(e,r)=>{D.init(e,r);let i=K.memoizer;
i?.attach(e),e._zod.parse=(o,t)=>{let n=o.value;if(!(n instanceof Map))return o.issues.push({expected:"map",code:"invali\
d_type",input:n,inst:e}),o;let a=[];o.value=i?i.alloc(e,o,new Map,t):new Map;let c=t?.abortEarly,l=o.issues.length;for(let[
s,d]of n){if(c&&o.issues.length!==l){if(H(o,l))break;l=o.issues.length}let f=r.keyType._zod.run({value:s,issues:[]},t),m=r.
valueType._zod.run({value:d,issues:[]},t);f instanceof Promise||m instanceof Promise?a.push(Promise.all([f,m]).then(([p,
$])=>{Hd(p,$,o,s,n,e,t)})):Hd(f,m,o,s,n,e,t)}return a.length?Promise.all(a).then(()=>o):o},iu(e,tv)});function Hd(e,r,i,o,t,n,a){
e.issues.length&&(Kt.has(typeof o)?i.issues.push(...ne(o,e.issues)):i.issues.push({code:"invalid_key",origin:"map",input:t,
inst:n,issues:e.issues.map(c=>ie(c,a,M()))})),r.issues.length&&(Kt.has(typeof o)?i.issues.push(...ne(o,r.issues)):i.issues.
push({origin:"map",code:"invalid_element",input:t,inst:n,key:o,issues:r.issues.map(c=>ie(c,a,M()))})),i.value.set(e.value,
r.value)}u(Hd,"handleMapResult");var mu=g("$ZodSet",(e,r)=>{D.init(e,r);let i=K.memoizer;i?.attach(e),e._zod.parse=(o,t)=>{
let n=o.value;if(!(n instanceof Set))return o.issues.push({input:n,inst:e,expected:"set",code:"invalid_type"}),o;let a=[];
o.value=i?i.alloc(e,o,new Set,t):new Set;let c=t?.abortEarly,l=o.issues.length;for(let s of n){if(c&&o.issues.length!==l){
if(H(o,l))break;l=o.issues.length}let d=r.valueType._zod.run({value:s,issues:[]},t);d instanceof Promise?a.push(d.then(f=>Qd(
f,o))):Qd(d,o)}return a.length?Promise.all(a).then(()=>o):o},iu(e,rv)});function Qd(e,r){e.issues.length&&r.issues.push(
...e.issues),r.value.add(e.value)}u(Qd,"handleSetResult");var pu=g("$ZodEnum",(e,r)=>{D.init(e,r);let i=nt(r.entries),o=new Set(
i);e._zod.values=o,N(e,"pattern",t=>{let n=nt(t.def.entries).filter(a=>Kt.has(typeof a));return new RegExp(n.length?`^(${n.
map(a=>le(a.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(t,n)=>{let a=t.value;return o.has(a)||t.issues.push(
{code:"invalid_value",values:i,input:a,inst:e}),t}}),gu=g("$ZodLiteral",(e,r)=>{D.init(e,r);let i=new Set(r.values);e._zod.
values=i,N(e,"pattern",o=>{let t=o.def.values;return new RegExp(t.length?`^(${t.map(n=>typeof n=="string"?le(n):n?le(n.toString()):
String(n)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,t)=>{let n=o.value;return i.has(n)||o.issues.push({code:"inval\
id_value",values:r.values,input:n,inst:e}),o}}),vu=g("$ZodFile",(e,r)=>{D.init(e,r),e._zod.parse=(i,o)=>{let t=i.value;return t instanceof
File||i.issues.push({expected:"file",code:"invalid_type",input:t,inst:e}),i}}),$u=g("$ZodTransform",(e,r)=>{D.init(e,r),
e._zod.optin="optional",K.memoizer?.guard(e),e._zod.parse=(i,o)=>{if(o.direction==="backward")throw new we(e.constructor.
name);let t=r.transform(i.value,i);if(o.async)return(t instanceof Promise?t:Promise.resolve(t)).then(a=>(i.value=a,i));if(t instanceof
Promise)throw new re;return i.value=t,i}});function ef(e,r){return e.value=r.issues.length?void 0:r.value,e}u(ef,"handle\
OptionalResult");var jn=g("$ZodOptional",(e,r)=>{D.init(e,r),N(e,"optin",i=>i.def.innerType._zod.optin==="defaulted"?"de\
faulted":"optional"),e._zod.optout="optional",N(e,"values",i=>{let o=i.def.innerType._zod.values;return o?new Set([...o,
void 0]):void 0}),N(e,"pattern",i=>{let o=i.def.innerType._zod.pattern;return o?new RegExp(`^(${be(o.source)})?$`):void 0}),
e._zod.parse=(i,o)=>{if(i.value===void 0){if(r.innerType._zod.optin!=="defaulted")return i;let t=r.innerType._zod.run({value:i.
value,issues:[]},o);return t instanceof Promise?t.then(n=>ef(i,n)):ef(i,t)}return r.innerType._zod.run(i,o)}}),hu=g("$Zo\
dExactOptional",(e,r)=>{jn.init(e,r),N(e,"values",i=>i.def.innerType._zod.values),N(e,"pattern",i=>i.def.innerType._zod.
pattern),e._zod.parse=(i,o)=>r.innerType._zod.run(i,o)}),yu=g("$ZodNullable",(e,r)=>{D.init(e,r),N(e,"optin",i=>i.def.innerType.
_zod.optin),N(e,"optout",i=>i.def.innerType._zod.optout),N(e,"pattern",i=>{let o=i.def.innerType._zod.pattern;return o?new RegExp(
`^(${be(o.source)}|null)$`):void 0}),N(e,"values",i=>i.def.innerType._zod.values?new Set([...i.def.innerType._zod.values,
null]):void 0),e._zod.parse=(i,o)=>i.value===null?i:r.innerType._zod.run(i,o)}),_u=g("$ZodDefault",(e,r)=>{D.init(e,r),e.
_zod.optin="defaulted",N(e,"values",i=>i.def.innerType._zod.values),e._zod.parse=(i,o)=>{if(o.direction==="backward")return r.
innerType._zod.run(i,o);if(i.value===void 0)return i.value=r.defaultValue,i;let t=r.innerType._zod.run(i,o);return t instanceof
Promise?t.then(n=>tf(n,r)):tf(t,r)}});function tf(e,r){return e.value===void 0&&(e.value=r.defaultValue),e}u(tf,"handleD\
efaultResult");var bu=g("$ZodPrefault",(e,r)=>{D.init(e,r),e._zod.optin="defaulted",N(e,"values",i=>i.def.innerType._zod.
values),e._zod.parse=(i,o)=>(o.direction==="backward"||i.value===void 0&&(i.value=r.defaultValue),r.innerType._zod.run(i,
o))}),ku=g("$ZodNonOptional",(e,r)=>{D.init(e,r),N(e,"values",i=>{let o=i.def.innerType._zod.values;return o?new Set([...o].
filter(t=>t!==void 0)):void 0}),e._zod.parse=(i,o)=>{let t=r.innerType._zod.run(i,o);return t instanceof Promise?t.then(
n=>rf(n,e)):rf(t,e)}});function rf(e,r){return!e.issues.length&&e.value===void 0&&e.issues.push({code:"invalid_type",expected:"\
nonoptional",input:e.value,inst:r}),e}u(rf,"handleNonOptionalResult");var xu=g("$ZodSuccess",(e,r)=>{D.init(e,r),e._zod.
parse=(i,o)=>{if(o.direction==="backward")throw new we("ZodSuccess");let t=r.innerType._zod.run(i,o);return t instanceof
Promise?t.then(n=>(i.value=n.issues.length===0,i)):(i.value=t.issues.length===0,i)}});function nf(e,r,i,o){return r.issues.
length?(e.value=i.catchValue({...r,value:e.value,error:{issues:r.issues.map(t=>ie(t,o,M()))},input:e.value}),e):(e.value=
r.value,r.memo&&(e.memo=!0),e)}u(nf,"handleCatchResult");var Iu=g("$ZodCatch",(e,r)=>{D.init(e,r),N(e,"optin",i=>i.def.innerType.
_zod.optin==="defaulted"?"defaulted":"optional"),N(e,"optout",i=>i.def.innerType._zod.optout),N(e,"values",i=>i.def.innerType.
_zod.values),e._zod.parse=(i,o)=>{if(o.direction==="backward")return r.innerType._zod.run(i,o);let t=r.innerType._zod.run(
{value:i.value,issues:[]},o);return t instanceof Promise?t.then(n=>nf(i,n,r,o)):nf(i,t,r,o)}}),wu=g("$ZodNaN",(e,r)=>{D.
init(e,r),e._zod.parse=(i,o)=>((typeof i.value!="number"||!Number.isNaN(i.value))&&i.issues.push({input:i.value,inst:e,expected:"\
nan",code:"invalid_type"}),i)}),On=g("$ZodPipe",(e,r)=>{D.init(e,r),N(e,"values",i=>i.def.in._zod.values),N(e,"optin",i=>i.
def.in._zod.optin),N(e,"optout",i=>i.def.out._zod.optout),N(e,"propValues",i=>i.def.in._zod.propValues),e._zod.parse=(i,o)=>{
if(o.direction==="backward"){let n=r.out._zod.run(i,o);return n instanceof Promise?n.then(a=>mn(a,r.in,o)):mn(n,r.in,o)}
let t=r.in._zod.run(i,o);return t instanceof Promise?t.then(n=>mn(n,r.out,o)):mn(t,r.out,o)}});function mn(e,r,i){return e.
issues.some(o=>o.code!=="unrecognized_keys")?(e.aborted=!0,e):r._zod.run({value:e.value,issues:e.issues},i)}u(mn,"handle\
PipeResult");var pr=g("$ZodCodec",(e,r)=>{D.init(e,r),N(e,"values",i=>i.def.in._zod.values),N(e,"optin",i=>i.def.in._zod.
optin),N(e,"optout",i=>i.def.out._zod.optout),N(e,"propValues",i=>i.def.in._zod.propValues),e._zod.parse=(i,o)=>{if((o.direction||
"forward")==="forward"){let n=r.in._zod.run(i,o);return n instanceof Promise?n.then(a=>pn(a,r,o)):pn(n,r,o)}else{let n=r.
out._zod.run(i,o);return n instanceof Promise?n.then(a=>pn(a,r,o)):pn(n,r,o)}}});function pn(e,r,i){if(e.issues.length)return e.
aborted=!0,e;if((i.direction||"forward")==="forward"){let t=r.transform(e.value,e);return t instanceof Promise?t.then(n=>gn(
e,n,r.out,i)):gn(e,t,r.out,i)}else{let t=r.reverseTransform(e.value,e);return t instanceof Promise?t.then(n=>gn(e,n,r.in,
i)):gn(e,t,r.in,i)}}u(pn,"handleCodecAResult");function gn(e,r,i,o){return e.issues.length?(e.aborted=!0,e):i._zod.run({
value:r,issues:e.issues},o)}u(gn,"handleCodecTxResult");var zu=g("$ZodPreprocess",(e,r)=>{On.init(e,r)}),Su=g("$ZodReado\
nly",(e,r)=>{D.init(e,r),N(e,"propValues",i=>i.def.innerType._zod.propValues),N(e,"values",i=>i.def.innerType._zod.values),
N(e,"optin",i=>i.def.innerType?._zod?.optin),N(e,"optout",i=>i.def.innerType?._zod?.optout),e._zod.parse=(i,o)=>{if(o.direction===
"backward")return r.innerType._zod.run(i,o);let t=r.innerType._zod.run(i,o);return t instanceof Promise?t.then(of):of(t)}});
function of(e){return e.memo||(e.value=Object.freeze(e.value)),e}u(of,"handleReadonlyResult");function iv(e){let r=e._zod.
def,i=r.pattern,o=!!r.format?.includes("int"),t,n;for(let c of r.checks??[]){let l=c._zod.def;l.pattern&&(i=l.pattern),o||
(o=!!l.format?.includes("int"));let s=l.minimum??l.length,d=l.maximum??l.length;s!==void 0&&(t===void 0||s>t)&&(t=s),d!==
void 0&&(n===void 0||d<n)&&(n=d)}if(i)return i.source;if(t!==void 0&&n!==void 0&&t>n)return"(?!)";if(t!==void 0||n!==void 0)
return Co({minimum:t,maximum:n}).source;let a=e._zod.pattern;return(o&&a===ke?er:a)?.source}u(iv,"leafPattern");function ha(e){
let r=e._zod.def,i=e._zod.pattern?.source,o=r.innerType??e._zod.innerType;if(o){let t=o._zod.pattern?.source,n=ha(o);return i&&
t&&n&&n!==t?i.replace(be(t),()=>be(n)):i}if(r.options){let t=r.options.map(ha);if(t.every(Boolean))return`^(${t.map(n=>be(
n)).join("|")})$`}return iv(e)}u(ha,"partPattern");var Pu=g("$ZodTemplateLiteral",(e,r)=>{D.init(e,r);let i=[];for(let o of r.
parts)if(typeof o=="object"&&o!==null){let t=ha(o);if(!t)throw new Error(`Invalid template literal part, no pattern foun\
d: ${[...o._zod.traits].shift()}`);i.push(be(t))}else if(o===null||ao.has(typeof o))i.push(le(`${o}`));else throw new Error(
`Invalid template literal part: ${o}`);e._zod.pattern=new RegExp(`^${i.join("")}$`),e._zod.parse=(o,t)=>typeof o.value!=
"string"?(o.issues.push({input:o.value,inst:e,expected:"string",code:"invalid_type"}),o):(e._zod.pattern.lastIndex=0,e._zod.
pattern.test(o.value)||o.issues.push({input:o.value,inst:e,code:"invalid_format",format:r.format??"template_literal",pattern:e.
_zod.pattern.source}),o)}),Du=g("$ZodFunction",(e,r)=>(D.init(e,r),Object.defineProperty(e,"_def",{value:r}),e._zod.def=
r,e.implement=i=>{if(typeof i!="function")throw new Error("implement() must be called with a function");return Object.defineProperty(
function(...o){let t=e._def.input?rn(e._def.input,o):o,n=Reflect.apply(i,this,t);return e._def.output?rn(e._def.output,n):
n},"_zod",{value:e._zod,enumerable:!1})},e.implementAsync=i=>{if(typeof i!="function")throw new Error("implementAsync() \
must be called with a function");return Object.defineProperty(async function(...o){let t=e._def.input?await nn(e._def.input,
o):o,n=await Reflect.apply(i,this,t);return e._def.output?await nn(e._def.output,n):n},"_zod",{value:e._zod,enumerable:!1})},
e._zod.parse=(i,o)=>typeof i.value!="function"?(i.issues.push({code:"invalid_type",expected:"function",input:i.value,inst:e}),
i):(e._def.output&&e._def.output._zod.def.type==="promise"?i.value=e.implementAsync(i.value):i.value=e.implement(i.value),
i),e.input=(...i)=>{let o=e.constructor;return Array.isArray(i[0])?new o({type:"function",input:new Dn({type:"tuple",items:i[0],
rest:i[1]}),output:e._def.output}):new o({type:"function",input:i[0],output:e._def.output})},e.output=i=>{let o=e.constructor;
return new o({type:"function",input:e._def.input,output:i})},e)),ju=g("$ZodPromise",(e,r)=>{D.init(e,r),e._zod.parse=(i,o)=>Promise.
resolve(i.value).then(t=>r.innerType._zod.run({value:t,issues:[]},o))}),gr=g("$ZodLazy",(e,r)=>{D.init(e,r),no(e._zod,"i\
nnerType",()=>{let i=r;return i._cachedInner||(i._cachedInner=r.getter()),i._cachedInner}),N(e,"pattern",i=>i.innerType?.
_zod?.pattern),N(e,"propValues",i=>i.innerType?._zod?.propValues),N(e,"optin",i=>i.innerType?._zod?.optin??void 0),N(e,"\
optout",i=>i.innerType?._zod?.optout??void 0),e._zod.parse=(i,o)=>e._zod.innerType._zod.run(i,o)}),Ou=g("$ZodCustom",(e,r)=>{
V.init(e,r),D.init(e,r),e._zod.parse=(i,o)=>i,e._zod.check=i=>{let o=i.value,t=r.fn(o);if(t instanceof Promise)return t.
then(n=>af(n,i,o,e));af(t,i,o,e)}});function af(e,r,i,o){if(!e){let t={code:"custom",input:i,inst:o,path:[...o._zod.def.
path??[]],continue:!o._zod.def.abort};o._zod.def.params&&(t.params=o._zod.def.params),r.issues.push(ct(t))}}u(af,"handle\
RefineResult");var pf,Nu=Symbol("ZodOutput"),Uu=Symbol("ZodInput"),Nn=class{static{u(this,"$ZodRegistry")}constructor(){this._map=new WeakMap,
this._idmap=new Map}add(r,...i){let o=i[0];return this._map.set(r,o),o&&typeof o=="object"&&"id"in o&&this._idmap.set(o.
id,r),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(r){let i=this._map.get(r);return i&&typeof i==
"object"&&"id"in i&&this._idmap.delete(i.id),this._map.delete(r),this}get(r){let i=r._zod.parent;if(i){let o={...this.get(
i)??{}};delete o.id;let t={...o,...this._map.get(r)};return Object.keys(t).length?t:void 0}return this._map.get(r)}has(r){
return this._map.has(r)}};function Un(){return new Nn}u(Un,"registry");(pf=globalThis).__zod_globalRegistry??(pf.__zod_globalRegistry=
Un());var W=globalThis.__zod_globalRegistry;function vr(e,...r){for(let i of r)for(let o of Reflect.ownKeys(i))Object.prototype.propertyIsEnumerable.call(i,o)&&G(e,
o,i[o]);return e}u(vr,"assignProps");function Pe(e){let r=e?.target??"draft-2020-12";return r==="draft-4"&&(r="draft-04"),
r==="draft-7"&&(r="draft-07"),{processors:e.processors??{},metadataRegistry:e?.metadata??W,target:r,unrepresentable:e?.unrepresentable??
"throw",override:e?.override??(()=>{}),io:e?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,
cycles:e?.cycles??"ref",reused:e?.reused??"inline",intersections:[],deferred:[],external:e?.external??void 0}}u(Pe,"init\
ializeContext");function J(e,r,i,o,t){let n=typeof r.unrepresentable=="function"?r.unrepresentable({zodSchema:e,path:o.path,
message:t}):r.unrepresentable;if(n==="any")return!1;if(n===void 0||n==="throw")throw new Error(t);return Object.assign(i,
n),!0}u(J,"handleUnrepresentable");function C(e,r,i={path:[],schemaPath:[]}){var o;let t=e._zod.def,n=r.seen.get(e);if(n)
return n.count++,i.schemaPath.includes(e)&&(n.cycle=i.path),n.schema;let a={schema:{},count:1,cycle:void 0,path:i.path};
r.seen.set(e,a),r.sharedDefsExtractedFor=void 0,r.sharedEmitDoneFor=void 0;let c=e._zod.toJSONSchema?.();if(c)a.schema=c;else{
let d={...i,schemaPath:[...i.schemaPath,e],path:i.path};if(e._zod.processJSONSchema)e._zod.processJSONSchema(r,a.schema,
d);else{let m=a.schema,p=r.processors[t.type];if(!p)throw new Error(`[toJSONSchema]: Non-representable type encountered:\
 ${t.type}`);p(e,r,m,d)}let f=e._zod.parent;f&&(a.ref||(a.ref=f),C(f,r,d),r.seen.get(f).isParent=!0)}let l=r.metadataRegistry.
get(e);return l&&vr(a.schema,l),r.io==="input"&&Q(e)&&(delete a.schema.examples,delete a.schema.default),r.io==="input"&&
"_prefault"in a.schema&&((o=a.schema).default??(o.default=a.schema._prefault)),delete a.schema._prefault,r.seen.get(e).schema}
u(C,"processSchema");function gf(e){return e.replace(/~/g,"~0").replace(/\//g,"~1")}u(gf,"encodeJSONPointerSegment");function De(e,r){let i=e.
seen.get(r);if(!i)throw new Error("Unprocessed schema. This is a bug in Zod.");if(e.external&&e.sharedDefsExtractedFor===
e.external)return;let o=new Map;for(let a of e.seen.entries()){let c=e.metadataRegistry.get(a[0])?.id;if(c){let l=o.get(
c);if(l&&l!==a[0])throw new Error(`Duplicate schema id "${c}" detected during JSON Schema conversion. Two different sche\
mas cannot share the same id when converted together.`);o.set(c,a[0])}}let t=u(a=>{let c=e.target==="draft-2020-12"?"$de\
fs":"definitions";if(e.external){let f=e.external.registry.get(a[0])?.id,m=e.external.uri??($=>$);if(f)return{ref:m(f)};
let p=a[1].defId??a[1].schema.id??`schema${e.counter++}`;return a[1].defId=p,{defId:p,ref:`${m("__shared")}#/${c}/${gf(p)}`}}
let l="#",s=`${l}/${c}/`;if(a[1]===i&&!a[1].schema.id)return{ref:l};let d=a[1].schema.id??`__schema${e.counter++}`;return{
defId:d,ref:s+gf(d)}},"makeURI"),n=u(a=>{if(a[1].schema.$ref)return;let c=a[1],{ref:l,defId:s}=t(a);c.def={...c.schema},
s&&(c.defId=s);let d=c.schema;for(let f in d)delete d[f];d.$ref=l},"extractToDef");if(e.cycles==="throw")for(let a of e.
seen.entries()){let c=a[1];if(c.cycle)throw new Error(`Cycle detected: #/${c.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(let a of e.seen.entries()){let c=a[1];
if(r===a[0]){n(a);continue}if(e.external){let s=e.external.registry.get(a[0])?.id;if(r!==a[0]&&s){n(a);continue}}if(e.metadataRegistry.
get(a[0])?.id){n(a);continue}if(c.cycle){n(a);continue}c.count>1&&e.reused==="ref"&&n(a)}e.external&&(e.sharedDefsExtractedFor=
e.external)}u(De,"extractDefs");function hf(e){let r=e.anyOf;if(!Array.isArray(r)||r.length===0||e.type!==void 0)return;
let i=[];for(let o of r){if(!o||typeof o!="object")return;hf(o);let t=Object.keys(o);if(t.length!==1||t[0]!=="type")return;
let n=o.type;for(let a of Array.isArray(n)?n:[n]){if(typeof a!="string")return;i.includes(a)||i.push(a)}}delete e.anyOf,
e.type=i.length===1?i[0]:i}u(hf,"compactTypeUnion");var yf=new Set(["type","properties","required","additionalProperties"]),
vf=["oneOf","anyOf"];function $f(e){let r=e.additionalProperties;return r===void 0||r===!1||typeof r!="object"||r===null?
null:Object.keys(r).length?r:null}u($f,"undeclaredConstraint");function Au(e){let r=[];for(let n of e){if(typeof n!="obj\
ect"||n.type!=="object")return null;for(let a in n)if(!yf.has(a))return null;r.push(n)}let i={},o=new Set;for(let n of r){
for(let a in n.properties){if(Object.prototype.hasOwnProperty.call(i,a))continue;let c=[];for(let s of r){let d=s.properties?.[a]??
$f(s);d!=null&&(c.some(f=>JSON.stringify(f)===JSON.stringify(d))||c.push(d))}let l=c.length===1?c[0]:Au(c)??{allOf:c};G(
i,a,l)}for(let a of n.required??[])o.add(a)}let t={type:"object",properties:i};if(o.size&&(t.required=[...o]),r.every(n=>n.
additionalProperties===!1))t.additionalProperties=!1;else{let n=[];for(let a of r){let c=$f(a);c&&!n.some(l=>JSON.stringify(
l)===JSON.stringify(c))&&n.push(c)}n.length===1?t.additionalProperties=n[0]:n.length>1&&(t.additionalProperties={allOf:n})}
return t}u(Au,"foldObjects");function av(e){let r=e.allOf;if(!Array.isArray(r)||r.length<2)return;for(let t of yf)if(t in
e)return;let i=r.filter(t=>vf.some(n=>Array.isArray(t[n]))),o=null;if(!i.length)o=Au(r);else{let t=i[0],n=vf.find(l=>Array.
isArray(t[l]));if(Object.keys(t).length!==1)return;let a=r.filter(l=>l!==t),c=t[n].map(l=>Au([...a,l]));if(c.some(l=>!l))
return;o={[n]:c}}o&&(delete e.allOf,vr(e,o))}u(av,"foldIntersection");function je(e,r){let i=e.seen.get(r);if(!i)throw new Error(
"Unprocessed schema. This is a bug in Zod.");let o=u(c=>{let l=e.seen.get(c);if(l.ref===null)return;let s=l.def??l.schema,
d={...s},f=l.ref;if(l.ref=null,f){o(f);let p=e.seen.get(f),$=p.schema;if($.$ref&&(e.target==="draft-07"||e.target==="dra\
ft-04"||e.target==="openapi-3.0")?(s.allOf=s.allOf??[],s.allOf.push($)):vr(s,$),vr(s,d),c._zod.parent===f)for(let x in s)
x==="$ref"||x==="allOf"||x in d||delete s[x];if($.$ref&&p.def)for(let x in s)x==="$ref"||x==="allOf"||x in p.def&&JSON.stringify(
s[x])===JSON.stringify(p.def[x])&&delete s[x]}let m=c._zod.parent;if(m&&m!==f){o(m);let p=e.seen.get(m);if(p?.schema.$ref&&
(s.$ref=p.schema.$ref,p.def))for(let $ in s)$==="$ref"||$==="allOf"||$ in p.def&&JSON.stringify(s[$])===JSON.stringify(p.
def[$])&&delete s[$]}e.override({zodSchema:c,jsonSchema:s,path:l.path??[]})},"flattenRef");if(!e.external||e.sharedEmitDoneFor!==
e.external){for(let c of[...e.seen.entries()].reverse())o(c[0]);if(e.target!=="openapi-3.0")for(let c of e.seen.entries())
hf(c[1].def??c[1].schema);for(let c of e.deferred)c();if(e.intersections.length){let c=new Map;for(let l of e.seen.values())
for(let s of[l.schema,l.def]){let d=s?.allOf;if(!Array.isArray(d))continue;let f=c.get(d);f?f.push(s):c.set(d,[s])}for(let l of e.
intersections)for(let s of c.get(l)??[])av(s)}}let t={};if(e.target==="draft-2020-12"?t.$schema="https://json-schema.org\
/draft/2020-12/schema":e.target==="draft-07"?t.$schema="http://json-schema.org/draft-07/schema#":e.target==="draft-04"?t.
$schema="http://json-schema.org/draft-04/schema#":e.target,e.external?.uri){let c=e.external.registry.get(r)?.id;if(!c)throw new Error(
"Schema is missing an `id` property");t.$id=e.external.uri(c)}vr(t,i.defId?i.schema:i.def??i.schema);let n=e.metadataRegistry.
get(r)?.id;n!==void 0&&t.id===n&&delete t.id;let a=e.external?.defs??{};if(!e.external||e.sharedEmitDoneFor!==e.external)
for(let c of e.seen.entries()){let l=c[1];l.def&&l.defId&&(l.def.id===l.defId&&delete l.def.id,G(a,l.defId,l.def))}e.external&&
(e.sharedEmitDoneFor=e.external),e.external||Object.keys(a).length>0&&(e.target==="draft-2020-12"?t.$defs=a:t.definitions=
a);try{let c=JSON.parse(JSON.stringify(t));return Object.defineProperty(c,"~standard",{value:{...r["~standard"],jsonSchema:{
input:gt(r,"input",e.processors),output:gt(r,"output",e.processors)}},enumerable:!1,writable:!1}),c}catch{throw new Error(
"Error converting schema to JSON.")}}u(je,"finalize");function Q(e,r){let i=r??{seen:new Set};if(i.seen.has(e))return!1;
i.seen.add(e);let o=e._zod.def;if(o.type==="transform")return!0;if(o.type==="array")return Q(o.element,i);if(o.type==="s\
et")return Q(o.valueType,i);if(o.type==="lazy")return Q(o.getter(),i);if(o.type==="promise"||o.type==="optional"||o.type===
"nonoptional"||o.type==="nullable"||o.type==="readonly"||o.type==="default"||o.type==="prefault"||o.type==="catch")return Q(
o.innerType,i);if(o.type==="intersection")return Q(o.left,i)||Q(o.right,i);if(o.type==="record"||o.type==="map")return Q(
o.keyType,i)||Q(o.valueType,i);if(o.type==="pipe")return e._zod.traits.has("$ZodCodec")?!0:Q(o.in,i)||Q(o.out,i);if(o.type===
"object"){for(let t in o.shape)if(Q(o.shape[t],i))return!0;return!1}if(o.type==="union"){for(let t of o.options)if(Q(t,i))
return!0;return!1}if(o.type==="tuple"){for(let t of o.items)if(Q(t,i))return!0;return!!(o.rest&&Q(o.rest,i))}return!1}u(
Q,"isTransforming");var Tu=u((e,r={})=>i=>{let o=Pe({...i,processors:r});return C(e,o),De(o,e),je(o,e)},"createToJSONSch\
emaMethod"),gt=u((e,r,i={})=>o=>{let{libraryOptions:t,target:n}=o??{},a=Pe({...t??{},target:n,io:r,processors:i});return C(
e,a),De(a,e),je(a,e)},"createStandardJSONSchemaMethod");var vt=u((e,r,i)=>{(e[r]===void 0||i>e[r])&&(e[r]=i)},"narrowMin"),$t=u((e,r,i)=>{(e[r]===void 0||i<e[r])&&(e[r]=i)},"na\
rrowMax"),_f=u((e,r)=>{vt(e,"minimum",r),$t(e,"maximum",r)},"narrowBoth"),If=u((e,r)=>{e.multipleOf??(e.multipleOf=[]),e.
multipleOf.includes(r)||e.multipleOf.push(r)},"addDivisor"),wf=u((e,r)=>{e.patterns??(e.patterns=new Set),e.patterns.add(
r)},"addPattern"),zf=u((e,r)=>{e.mime=e.mime?e.mime.filter(i=>r.includes(i)):[...r]},"intersectMime"),Sf=u((e,r)=>{e.format=
r,r.includes("int")&&(e.isInt=!0)},"setFormat"),bf=u((e,r)=>vt(e,"minimum",r.minimum),"minContributor"),kf=u((e,r)=>$t(e,
"maximum",r.maximum),"maxContributor"),xf=u(e=>(r,i)=>{Sf(r,i.format);let[o,t]=e[i.format];vt(r,"minimum",o),$t(r,"maxim\
um",t)},"formatContributor"),uv={greater_than:u((e,r)=>vt(e,r.inclusive?"minimum":"exclusiveMinimum",r.value),"greater_t\
han"),less_than:u((e,r)=>$t(e,r.inclusive?"maximum":"exclusiveMaximum",r.value),"less_than"),multiple_of:u((e,r)=>If(e,r.
value),"multiple_of"),number_format:xf(Gt),bigint_format:xf(Wt),min_length:bf,max_length:kf,length_equals:u((e,r)=>_f(e,
r.length),"length_equals"),min_size:bf,max_size:kf,size_equals:u((e,r)=>_f(e,r.size),"size_equals"),string_format:u((e,r)=>{
Sf(e,r.format),r.pattern&&wf(e,r.pattern),(r.format==="base64"||r.format==="base64url")&&(e.contentEncoding=r.format),(r.
local||r.precision===-1)&&(e.laxFormat=!0)},"string_format"),mime_type:u((e,r)=>zf(e,r.mime),"mime_type")};function B(e){
let r={},i=e._zod.def,o=e._zod.traits.has("$ZodCheck")?[e,...i.checks??[]]:i.checks??[];for(let n of o)uv[n._zod.def.check]?.(
r,n._zod.def);let t=e._zod.bag;t.minimum!==void 0&&vt(r,"minimum",t.minimum),t.exclusiveMinimum!==void 0&&vt(r,"exclusiv\
eMinimum",t.exclusiveMinimum),t.maximum!==void 0&&$t(r,"maximum",t.maximum),t.exclusiveMaximum!==void 0&&$t(r,"exclusive\
Maximum",t.exclusiveMaximum),t.multipleOf!==void 0&&If(r,t.multipleOf),t.format!==void 0&&(r.format??(r.format=t.format),
t.format.includes("int")&&(r.isInt=!0)),t.mime&&zf(r,t.mime);for(let n of t.patterns??[])wf(r,n);return r}u(B,"aggregate\
Checks");var cv={guid:"uuid",url:"uri",datetime:"date-time",json_string:"json-string",regex:""},sv=new Map([[kn,Po],[dr,
Do]]),Pf=u(e=>sv.get(e)??e,"exactPattern"),Cu=u((e,r,i,o)=>{let t=i;t.type="string";let{minimum:n,maximum:a,format:c,patterns:l,
contentEncoding:s,laxFormat:d}=B(e);if(typeof n=="number"&&(t.minLength=n),typeof a=="number"&&(t.maxLength=a),c&&(t.format=
cv[c]??c,t.format===""&&delete t.format,(c==="time"||d)&&delete t.format),s&&(t.contentEncoding=s),l&&l.size>0){let f=[...l].
map(Pf);f.length===1?t.pattern=f[0].source:f.length>1&&(t.allOf=[...f.map(m=>({...r.target==="draft-07"||r.target==="dra\
ft-04"||r.target==="openapi-3.0"?{type:"string"}:{},pattern:m.source}))])}},"stringProcessor"),Lu=u((e,r,i,o)=>{let t=i,
{minimum:n,maximum:a,multipleOf:c,exclusiveMaximum:l,exclusiveMinimum:s,isInt:d}=B(e);t.type=d?"integer":"number";let f=typeof s==
"number"&&s>=(n??Number.NEGATIVE_INFINITY),m=typeof l=="number"&&l<=(a??Number.POSITIVE_INFINITY),p=r.target==="draft-04"||
r.target==="openapi-3.0";if(f?p?(t.minimum=s,t.exclusiveMinimum=!0):t.exclusiveMinimum=s:typeof n=="number"&&(t.minimum=
n),m?p?(t.maximum=l,t.exclusiveMaximum=!0):t.exclusiveMaximum=l:typeof a=="number"&&(t.maximum=a),c){let $=new Set;for(let S of c)
Number.isFinite(S)&&S!==0?$.add(Math.abs(S)):J(e,r,t,o,`A multipleOf divisor of ${S} cannot be represented in JSON Schem\
a`);let[b,...x]=$;b!==void 0&&(t.multipleOf=b),x.length&&(t.allOf=[...t.allOf??[],...x.map(S=>({multipleOf:S}))])}},"num\
berProcessor"),Vu=u((e,r,i,o)=>{i.type="boolean"},"booleanProcessor"),Ru=u((e,r,i,o)=>{J(e,r,i,o,"BigInt cannot be repre\
sented in JSON Schema")},"bigintProcessor"),Fu=u((e,r,i,o)=>{J(e,r,i,o,"Symbols cannot be represented in JSON Schema")},
"symbolProcessor"),Mu=u((e,r,i,o)=>{r.target==="openapi-3.0"?(i.type="string",i.nullable=!0,i.enum=[null]):i.type="null"},
"nullProcessor"),Ju=u((e,r,i,o)=>{J(e,r,i,o,"Undefined cannot be represented in JSON Schema")},"undefinedProcessor"),Bu=u(
(e,r,i,o)=>{J(e,r,i,o,"Void cannot be represented in JSON Schema")},"voidProcessor"),Ku=u((e,r,i,o)=>{i.not={}},"neverPr\
ocessor"),Gu=u((e,r,i,o)=>{},"anyProcessor"),Wu=u((e,r,i,o)=>{},"unknownProcessor"),Xu=u((e,r,i,o)=>{J(e,r,i,o,"Date can\
not be represented in JSON Schema")},"dateProcessor"),qu=u((e,r,i,o)=>{let t=e._zod.def,n=nt(t.entries);if(n.length===0){
i.not={};return}n.every(a=>typeof a=="number")&&(i.type="number"),n.every(a=>typeof a=="string")&&(i.type="string"),i.enum=
n},"enumProcessor"),Yu=u((e,r,i,o)=>{let t=e._zod.def;if(t.values.length===0){i.not={};return}let n=[];for(let a of t.values)
if(a===void 0){if(J(e,r,i,o,"Literal `undefined` cannot be represented in JSON Schema"))return}else if(typeof a=="bigint"){
if(J(e,r,i,o,"BigInt literals cannot be represented in JSON Schema"))return;n.push(Number(a))}else n.push(a);if(n.length!==
0)if(n.length===1){let a=n[0];i.type=a===null?"null":typeof a,r.target==="draft-04"||r.target==="openapi-3.0"?i.enum=[a]:
i.const=a}else n.every(a=>typeof a=="number")&&(i.type="number"),n.every(a=>typeof a=="string")&&(i.type="string"),n.every(
a=>typeof a=="boolean")&&(i.type="boolean"),n.every(a=>a===null)&&(i.type="null"),i.enum=n},"literalProcessor"),Hu=u((e,r,i,o)=>{
J(e,r,i,o,"NaN cannot be represented in JSON Schema")},"nanProcessor"),Qu=u((e,r,i,o)=>{let t=i,n=e._zod.pattern;if(!n)throw new Error(
"Pattern not found in template literal");t.type="string",t.pattern=n.source},"templateLiteralProcessor"),ec=u((e,r,i,o)=>{
let t=i;t.type="string",t.format="binary",t.contentEncoding="binary";let{minimum:n,maximum:a,mime:c}=B(e);n!==void 0&&(t.
minLength=n),a!==void 0&&(t.maxLength=a),c&&(c.length===0?t.not={}:c.length===1?t.contentMediaType=c[0]:t.anyOf=c.map(l=>({
contentMediaType:l})))},"fileProcessor"),tc=u((e,r,i,o)=>{i.type="boolean"},"successProcessor"),rc=u((e,r,i,o)=>{J(e,r,i,
o,"Custom types cannot be represented in JSON Schema")},"customProcessor"),nc=u((e,r,i,o)=>{J(e,r,i,o,"Function types ca\
nnot be represented in JSON Schema")},"functionProcessor"),ic=u((e,r,i,o)=>{J(e,r,i,o,"Transforms cannot be represented \
in JSON Schema")},"transformProcessor"),oc=u((e,r,i,o)=>{J(e,r,i,o,"Map cannot be represented in JSON Schema")},"mapProc\
essor"),ac=u((e,r,i,o)=>{J(e,r,i,o,"Set cannot be represented in JSON Schema")},"setProcessor"),uc=u((e,r,i,o)=>{let t=i,
n=e._zod.def,{minimum:a,maximum:c}=B(e);typeof a=="number"&&(t.minItems=a),typeof c=="number"&&(t.maxItems=c),t.type="ar\
ray",t.items=C(n.element,r,{...o,path:[...o.path,"items"]})},"arrayProcessor");function $r(e){let r=e._zod.def;return r.
type==="pipe"&&r.in._zod.traits.has("$ZodTransform")?$r(r.out):r.type==="catch"?$r(r.innerType):e._zod.optin}u($r,"input\
Optin");var cc=u((e,r,i,o)=>{let t=i,n=e._zod.def,a=n.shape;if(Object.getOwnPropertySymbols(a).length&&J(e,r,t,o,"Symbol\
 keys cannot be represented in JSON Schema"))return;t.type="object",t.properties={};for(let s in a)G(t.properties,s,C(a[s],
r,{...o,path:[...o.path,"properties",s]}));let l=[];for(let s of Object.keys(a)){let d=n.shape[s];(r.io==="input"?$r(d)===
void 0:d._zod.optout===void 0)&&l.push(s)}l.length>0&&(t.required=l),n.catchall?._zod.def.type==="never"?t.additionalProperties=
!1:n.catchall?n.catchall&&(t.additionalProperties=C(n.catchall,r,{...o,path:[...o.path,"additionalProperties"]})):r.io===
"output"&&(t.additionalProperties=!1)},"objectProcessor"),Tn=u((e,r,i,o)=>{let t=e._zod.def,n=t.inclusive===!1,a=t.options.
map((c,l)=>C(c,r,{...o,path:[...o.path,n?"oneOf":"anyOf",l]}));n?i.oneOf=a:i.anyOf=a},"unionProcessor"),sc=u((e,r,i,o)=>{
let t=e._zod.def,n=C(t.left,r,{...o,path:[...o.path,"allOf",0]}),a=C(t.right,r,{...o,path:[...o.path,"allOf",1]}),c=u(s=>"\
allOf"in s&&Object.keys(s).length===1,"isSimpleIntersection"),l=[...c(n)?n.allOf:[n],...c(a)?a.allOf:[a]];i.allOf=l,r.intersections.
push(l)},"intersectionProcessor"),lc=u((e,r,i,o)=>{let t=i,n=e._zod.def;t.type="array";let a=r.target==="draft-2020-12"?
"prefixItems":"items",c=r.target==="draft-2020-12"||r.target==="openapi-3.0"?"items":"additionalItems",l=n.items.map((b,x)=>C(
b,r,{...o,path:[...o.path,a,x]})),s=n.rest?C(n.rest,r,{...o,path:[...o.path,c,...r.target==="openapi-3.0"?[n.items.length]:
[]]}):null,d=n.items.length;for(;d>0;){let b=n.items[d-1];if(!(r.io==="input"?$r(b)!==void 0:b._zod.optout==="optional"))
break;d--}let f=n.items.length,m=!n.rest;r.target==="draft-2020-12"?(t.prefixItems=l,m?t.items=!1:s&&(t.items=s),d>0&&(t.
minItems=d),m&&(t.maxItems=f)):r.target==="openapi-3.0"?(t.items={anyOf:l},s&&t.items.anyOf.push(s),d>0&&(t.minItems=d),
m&&(t.maxItems=f)):(t.items=l,m?t.additionalItems=!1:s&&(t.additionalItems=s),d>0&&(t.minItems=d),m&&(t.maxItems=f));let{
minimum:p,maximum:$}=B(e);typeof p=="number"&&(t.minItems=p),typeof $=="number"&&(t.maxItems=$)},"tupleProcessor");function Zu(e,r,i){
if(r.$ref){if(i.has(r))return r;i.add(r);let $=e.get(r)?.def;if(!$)return r;let b=Zu(e,$,i);return b===$?r:b}for(let $ of[
"anyOf","oneOf"]){let b=r[$];if(!Array.isArray(b))continue;let x=b.map(S=>Zu(e,S,i));x.some((S,w)=>S!==b[w])&&(r={...r,[$]:x})}
let o=Array.isArray(r.type)?r.type:[r.type],t=!o.includes("string")&&o.some($=>$==="number"||$==="integer"),n=r.enum??(r.
const!==void 0?[r.const]:void 0);if(!t&&!n?.some($=>typeof $=="number"))return r;let{minimum:a,maximum:c,exclusiveMinimum:l,
exclusiveMaximum:s,multipleOf:d,format:f,id:m,...p}=r;return p.enum?p.enum=p.enum.map($=>typeof $=="number"?String($):$):
typeof p.const=="number"&&(p.const=String(p.const)),t&&(p.type="string",n||(p.pattern=(o.includes("number")?ke:er).source)),
p}u(Zu,"stringifyKeyNames");var Eu=new WeakMap;function lv(e){let r=new Map;for(let o of e.seen.values())o.def&&!r.has(o.
schema)&&r.set(o.schema,o);let i=new Map;for(let o of Eu.get(e)??[]){let t=e.seen.get(o),n=(t?.def??t?.schema)?.propertyNames;
if(!n||n===!0||i.has(n))continue;let a=Zu(r,n,new Set);a!==n&&i.set(n,a)}if(i.size)for(let o of e.seen.values())for(let t of[
o.schema,o.def]){let n=t&&i.get(t.propertyNames);n&&(t.propertyNames=n)}}u(lv,"rewriteKeyNames");var dc=u((e,r,i,o)=>{let t=i,
n=e._zod.def;t.type="object";let a=n.keyType,c=B(a).patterns;if(n.mode==="loose"&&c&&c.size>0){let d=C(n.valueType,r,{...o,
path:[...o.path,"patternProperties","*"]});t.patternProperties={};for(let f of c)G(t.patternProperties,Pf(f).source,d)}else{
if(r.target==="draft-07"||r.target==="draft-2020-12"){t.propertyNames=C(n.keyType,r,{...o,path:[...o.path,"propertyNames"]});
let d=Eu.get(r);d||(d=[],Eu.set(r,d),r.deferred.push(()=>lv(r))),d.push(e)}t.additionalProperties=C(n.valueType,r,{...o,
path:[...o.path,"additionalProperties"]})}let l=a._zod.values,s=r.io==="input"&&$r(n.valueType)!==void 0;if(l&&!n.partial&&
!s){let d=[...l].filter(f=>typeof f=="string"||typeof f=="number");d.length>0&&(t.required=d.map(String))}},"recordProce\
ssor"),fc=u((e,r,i,o)=>{let t=e._zod.def,n=C(t.innerType,r,o),a=r.seen.get(e);r.target==="openapi-3.0"?(a.ref=t.innerType,
i.nullable=!0):i.anyOf=[n,{type:"null"}]},"nullableProcessor"),mc=u((e,r,i,o)=>{let t=e._zod.def;C(t.innerType,r,o);let n=r.
seen.get(e);n.ref=t.innerType},"nonoptionalProcessor"),pc=Symbol();function Df(e,r,i,o,t){let n=!1,a=JSON.stringify(e,(c,l)=>typeof l!=
"bigint"?l:(n=!0,null));return n?(J(r,i,o,t,"BigInt defaults cannot be represented in JSON Schema"),pc):JSON.parse(a)}u(
Df,"serializeDefaultValue");var gc=u((e,r,i,o)=>{let t=e._zod.def;C(t.innerType,r,o);let n=r.seen.get(e);n.ref=t.innerType;
let a=Df(t.defaultValue,e,r,i,o);a!==pc&&(i.default=a)},"defaultProcessor"),vc=u((e,r,i,o)=>{let t=e._zod.def;C(t.innerType,
r,o);let n=r.seen.get(e);if(n.ref=t.innerType,r.io!=="input")return;let a=Df(t.defaultValue,e,r,i,o);a!==pc&&(i._prefault=
a)},"prefaultProcessor"),$c=u((e,r,i,o)=>{let t=e._zod.def;C(t.innerType,r,o);let n=r.seen.get(e);n.ref=t.innerType;let a;
try{a=t.catchValue(void 0)}catch{J(e,r,i,o,"Dynamic catch values are not supported in JSON Schema");return}i.default=a},
"catchProcessor"),hc=u((e,r,i,o)=>{let t=e._zod.def,n=t.in._zod.traits.has("$ZodTransform"),a=r.io==="input"?n?t.out:t.in:
t.out;C(a,r,o);let c=r.seen.get(e);c.ref=a},"pipeProcessor"),yc=u((e,r,i,o)=>{let t=e._zod.def;C(t.innerType,r,o);let n=r.
seen.get(e);n.ref=t.innerType,i.readOnly=!0},"readonlyProcessor"),_c=u((e,r,i,o)=>{let t=e._zod.def;C(t.innerType,r,o);let n=r.
seen.get(e);n.ref=t.innerType},"promiseProcessor"),Zn=u((e,r,i,o)=>{let t=e._zod.def;C(t.innerType,r,o);let n=r.seen.get(
e);n.ref=t.innerType},"optionalProcessor"),bc=u((e,r,i,o)=>{let t=e._zod.innerType;C(t,r,o);let n=r.seen.get(e);n.ref=t},
"lazyProcessor"),An={string:Cu,number:Lu,boolean:Vu,bigint:Ru,symbol:Fu,null:Mu,undefined:Ju,void:Bu,never:Ku,any:Gu,unknown:Wu,
date:Xu,enum:qu,literal:Yu,nan:Hu,template_literal:Qu,file:ec,success:tc,custom:rc,function:nc,transform:ic,map:oc,set:ac,
array:uc,object:cc,union:Tn,intersection:sc,tuple:lc,record:dc,nullable:fc,nonoptional:mc,default:gc,prefault:vc,catch:$c,
pipe:hc,readonly:yc,promise:_c,optional:Zn,lazy:bc};function En(e,r){if("_idmap"in e){let o=e,t=Pe({...r,processors:An}),
n={};for(let l of o._idmap.entries()){let[s,d]=l;C(d,t)}let a={},c={registry:o,uri:r?.uri,defs:n};t.external=c;for(let l of o.
_idmap.entries()){let[s,d]=l;De(t,d),G(a,s,je(t,d))}if(Object.keys(n).length>0){let l=t.target==="draft-2020-12"?"$defs":
"definitions";a.__shared={[l]:n}}return{schemas:a}}let i=Pe({...r,processors:An});return C(e,i),De(i,e),je(i,e)}u(En,"to\
JSONSchema");var Rt={};ye(Rt,{ZodAny:()=>Vl,ZodArray:()=>Jl,ZodBase64:()=>Ci,ZodBase64URL:()=>Li,ZodBigInt:()=>Lt,ZodBigIntFormat:()=>Fi,
ZodBoolean:()=>Ct,ZodCIDRv4:()=>Zi,ZodCIDRv6:()=>Ei,ZodCUID:()=>Di,ZodCUID2:()=>ji,ZodCatch:()=>dd,ZodCodec:()=>Vr,ZodCreditCard:()=>Nl,
ZodCustom:()=>Rr,ZodCustomStringFormat:()=>et,ZodDate:()=>Ar,ZodDefault:()=>od,ZodDiscriminatedUnion:()=>Kl,ZodE164:()=>Vi,
ZodEmail:()=>wi,ZodEmoji:()=>Si,ZodEnum:()=>Tt,ZodExactOptional:()=>Ki,ZodFile:()=>td,ZodFunction:()=>bd,ZodGUID:()=>zi,
ZodIBAN:()=>Ul,ZodIPv4:()=>Ai,ZodIPv6:()=>Ti,ZodISODate:()=>Te,ZodISODateTime:()=>Ae,ZodISODuration:()=>Ee,ZodISOTime:()=>Ze,
ZodInstanceOf:()=>Id,ZodIntersection:()=>Gl,ZodJWT:()=>Ri,ZodKSUID:()=>Ui,ZodLazy:()=>hd,ZodLiteral:()=>ed,ZodMAC:()=>Ol,
ZodMap:()=>Hl,ZodNaN:()=>md,ZodNanoID:()=>Pi,ZodNever:()=>Fl,ZodNonOptional:()=>Gi,ZodNull:()=>Cl,ZodNullable:()=>id,ZodNumber:()=>Et,
ZodNumberFormat:()=>tt,ZodObject:()=>Zr,ZodOptional:()=>Cr,ZodPipe:()=>Lr,ZodPrefault:()=>ud,ZodPreprocess:()=>pd,ZodPromise:()=>_d,
ZodReadonly:()=>gd,ZodRecord:()=>At,ZodSet:()=>Ql,ZodString:()=>Zt,ZodStringFormat:()=>L,ZodSuccess:()=>ld,ZodSymbol:()=>Zl,
ZodTemplateLiteral:()=>$d,ZodTransform:()=>rd,ZodTuple:()=>Xl,ZodType:()=>O,ZodULID:()=>Oi,ZodURL:()=>Ur,ZodUUID:()=>he,
ZodUndefined:()=>El,ZodUnion:()=>Er,ZodUnknown:()=>Rl,ZodVoid:()=>Ml,ZodXID:()=>Ni,ZodXor:()=>Bl,_ZodString:()=>Ii,_default:()=>ad,
_function:()=>ip,any:()=>Tm,array:()=>Tr,base64:()=>gm,base64url:()=>vm,bigint:()=>jm,boolean:()=>Tl,catch:()=>fd,check:()=>op,
cidrv4:()=>mm,cidrv6:()=>pm,codec:()=>ep,creditCard:()=>hm,cuid:()=>om,cuid2:()=>am,currencyCode:()=>Im,custom:()=>ap,date:()=>Em,
describe:()=>up,discriminatedUnion:()=>Mm,e164:()=>$m,email:()=>Xf,emoji:()=>nm,enum:()=>Ji,exactOptional:()=>nd,file:()=>qm,
float32:()=>zm,float64:()=>Sm,function:()=>ip,guid:()=>qf,hash:()=>wm,hex:()=>xm,hostname:()=>km,httpUrl:()=>rm,iban:()=>ym,
instanceof:()=>sp,int:()=>ki,int32:()=>Pm,int64:()=>Om,intersection:()=>Wl,invertCodec:()=>tp,ipv4:()=>lm,ipv6:()=>fm,json:()=>dp,
jwt:()=>_m,keyof:()=>Cm,ksuid:()=>sm,lazy:()=>yd,literal:()=>Xm,looseObject:()=>Rm,looseRecord:()=>Bm,mac:()=>dm,map:()=>Km,
meta:()=>cp,nan:()=>Qm,nanoid:()=>im,nativeEnum:()=>Wm,never:()=>Mi,nonoptional:()=>sd,null:()=>Ll,nullable:()=>Nr,nullish:()=>Ym,
number:()=>Al,object:()=>Lm,optional:()=>He,partialRecord:()=>Jm,pipe:()=>xi,prefault:()=>cd,preprocess:()=>fp,promise:()=>np,
readonly:()=>vd,record:()=>Yl,refine:()=>kd,set:()=>Gm,strictObject:()=>Vm,string:()=>Or,stringFormat:()=>bm,stringbool:()=>lp,
success:()=>Hm,superRefine:()=>xd,symbol:()=>Um,templateLiteral:()=>rp,transform:()=>Bi,tuple:()=>ql,uint32:()=>Dm,uint64:()=>Nm,
ulid:()=>um,undefined:()=>Am,union:()=>Vt,unknown:()=>Ye,url:()=>tm,uuid:()=>Yf,uuidv4:()=>Hf,uuidv6:()=>Qf,uuidv7:()=>em,
void:()=>Zm,xid:()=>cm,xor:()=>Fm});var Ie={};ye(Ie,{$ZodAny:()=>Qa,$ZodArray:()=>ou,$ZodAsyncError:()=>re,$ZodBase64:()=>Ra,$ZodBase64URL:()=>Fa,$ZodBigInt:()=>Pn,
$ZodBigIntFormat:()=>Xa,$ZodBoolean:()=>fr,$ZodCIDRv4:()=>La,$ZodCIDRv6:()=>Va,$ZodCUID:()=>Sa,$ZodCUID2:()=>Pa,$ZodCatch:()=>Iu,
$ZodCheck:()=>V,$ZodCheckBigIntFormat:()=>qo,$ZodCheckEndsWith:()=>ca,$ZodCheckGreaterThan:()=>en,$ZodCheckIncludes:()=>aa,
$ZodCheckLengthEquals:()=>ra,$ZodCheckLessThan:()=>Qr,$ZodCheckLowerCase:()=>ia,$ZodCheckMaxLength:()=>ea,$ZodCheckMaxSize:()=>Yo,
$ZodCheckMimeType:()=>da,$ZodCheckMinLength:()=>ta,$ZodCheckMinSize:()=>Ho,$ZodCheckMultipleOf:()=>Wo,$ZodCheckNumberFormat:()=>Xo,
$ZodCheckOverwrite:()=>fa,$ZodCheckProperties:()=>la,$ZodCheckProperty:()=>sa,$ZodCheckRegex:()=>na,$ZodCheckSizeEquals:()=>Qo,
$ZodCheckStartsWith:()=>ua,$ZodCheckStringFormat:()=>st,$ZodCheckUpperCase:()=>oa,$ZodCodec:()=>pr,$ZodCreditCard:()=>Ja,
$ZodCustom:()=>Ou,$ZodCustomStringFormat:()=>Ga,$ZodCyclicError:()=>Rn,$ZodDate:()=>nu,$ZodDefault:()=>_u,$ZodDiscriminatedUnion:()=>su,
$ZodE164:()=>Ma,$ZodEmail:()=>ba,$ZodEmoji:()=>wa,$ZodEncodeError:()=>we,$ZodEnum:()=>pu,$ZodError:()=>pa,$ZodExactOptional:()=>hu,
$ZodFile:()=>vu,$ZodFunction:()=>Du,$ZodGUID:()=>ya,$ZodIBAN:()=>Ba,$ZodIPv4:()=>Za,$ZodIPv6:()=>Ea,$ZodISODate:()=>Ua,$ZodISODateTime:()=>Na,
$ZodISODuration:()=>Ta,$ZodISOTime:()=>Aa,$ZodIntersection:()=>lu,$ZodJWT:()=>Ka,$ZodKSUID:()=>Oa,$ZodLazy:()=>gr,$ZodLiteral:()=>gu,
$ZodMAC:()=>Ca,$ZodMap:()=>fu,$ZodNaN:()=>wu,$ZodNanoID:()=>za,$ZodNever:()=>tu,$ZodNonOptional:()=>ku,$ZodNull:()=>Ha,$ZodNullable:()=>yu,
$ZodNumber:()=>Sn,$ZodNumberFormat:()=>Wa,$ZodObject:()=>df,$ZodObjectJIT:()=>au,$ZodOptional:()=>jn,$ZodPipe:()=>On,$ZodPrefault:()=>bu,
$ZodPreprocess:()=>zu,$ZodPromise:()=>ju,$ZodReadonly:()=>Su,$ZodRealError:()=>oe,$ZodRecord:()=>du,$ZodRegistry:()=>Nn,
$ZodSet:()=>mu,$ZodString:()=>Me,$ZodStringFormat:()=>E,$ZodSuccess:()=>xu,$ZodSymbol:()=>qa,$ZodTemplateLiteral:()=>Pu,
$ZodTransform:()=>$u,$ZodTuple:()=>Dn,$ZodType:()=>D,$ZodULID:()=>Da,$ZodURL:()=>Ia,$ZodUUID:()=>_a,$ZodUndefined:()=>Ya,
$ZodUnion:()=>mr,$ZodUnknown:()=>eu,$ZodVoid:()=>ru,$ZodXID:()=>ja,$ZodXor:()=>uu,$brand:()=>Hi,$constructor:()=>g,$input:()=>Uu,
$output:()=>Nu,Doc:()=>Fe,INVALID:()=>ee,JSONSchema:()=>Kf,JSONSchemaGenerator:()=>yi,NEVER:()=>Yi,TimePrecision:()=>Rs,
URL_BAD_FORMAT:()=>ka,URL_UNPARSEABLE:()=>ur,ZodCompileAsyncError:()=>me,ZodCompileUnsupportedError:()=>U,_any:()=>il,_array:()=>dl,
_base64:()=>li,_base64url:()=>di,_bigint:()=>Ys,_boolean:()=>Xs,_catch:()=>Ch,_check:()=>Bf,_cidrv4:()=>ci,_cidrv6:()=>si,
_coercedBigint:()=>Hs,_coercedBoolean:()=>qs,_coercedDate:()=>sl,_coercedNumber:()=>Ms,_coercedString:()=>Es,_creditCard:()=>Ls,
_cuid:()=>ti,_cuid2:()=>ri,_custom:()=>ml,_date:()=>cl,_decode:()=>an,_decodeAsync:()=>cn,_default:()=>Th,_discriminatedUnion:()=>xh,
_e164:()=>fi,_email:()=>Gn,_emoji:()=>Qn,_encode:()=>on,_encodeAsync:()=>un,_endsWith:()=>zt,_enum:()=>Dh,_file:()=>fl,_float32:()=>Bs,
_float64:()=>Ks,_gt:()=>ve,_gte:()=>ce,_guid:()=>Wn,_iban:()=>Vs,_includes:()=>It,_int:()=>Js,_int32:()=>Gs,_int64:()=>Qs,
_intersection:()=>Ih,_ipv4:()=>ai,_ipv6:()=>ui,_isoDate:()=>Pr,_isoDateTime:()=>Sr,_isoDuration:()=>jr,_isoTime:()=>Dr,_jwt:()=>mi,
_ksuid:()=>oi,_lazy:()=>Fh,_length:()=>Xe,_literal:()=>Oh,_lowercase:()=>kt,_lt:()=>ge,_lte:()=>ue,_mac:()=>Cs,_map:()=>Sh,
_max:()=>ue,_maxLength:()=>We,_maxSize:()=>Ue,_mime:()=>Pt,_min:()=>ce,_minLength:()=>xe,_minSize:()=>$e,_multipleOf:()=>Ne,
_nan:()=>ll,_nanoid:()=>ei,_nativeEnum:()=>jh,_negative:()=>gi,_never:()=>al,_nonnegative:()=>$i,_nonoptional:()=>Zh,_nonpositive:()=>vi,
_normalize:()=>Dt,_null:()=>nl,_nullable:()=>Ah,_number:()=>Fs,_optional:()=>Uh,_overwrite:()=>pe,_parse:()=>lt,_parseAsync:()=>dt,
_pipe:()=>Lh,_positive:()=>pi,_promise:()=>Mh,_properties:()=>St,_property:()=>hi,_readonly:()=>Vh,_record:()=>zh,_refine:()=>pl,
_regex:()=>bt,_safeDecode:()=>ln,_safeDecodeAsync:()=>fn,_safeEncode:()=>sn,_safeEncodeAsync:()=>dn,_safeParse:()=>ft,_safeParseAsync:()=>mt,
_set:()=>Ph,_size:()=>Ge,_slugify:()=>Ut,_startsWith:()=>wt,_string:()=>Zs,_stringFormat:()=>qe,_stringbool:()=>hl,_success:()=>Eh,
_superRefine:()=>gl,_symbol:()=>tl,_templateLiteral:()=>Rh,_toLowerCase:()=>Ot,_toUpperCase:()=>Nt,_transform:()=>Nh,_trim:()=>jt,
_tuple:()=>wh,_uint32:()=>Ws,_uint64:()=>el,_ulid:()=>ni,_undefined:()=>rl,_union:()=>bh,_unknown:()=>ol,_uppercase:()=>xt,
_url:()=>zr,_uuid:()=>Xn,_uuidv4:()=>qn,_uuidv6:()=>Yn,_uuidv7:()=>Hn,_void:()=>ul,_xid:()=>ii,_xor:()=>kh,base64Charset:()=>kn,
base64urlCharset:()=>dr,canParseURL:()=>xa,clone:()=>Z,compile:()=>Us,compileFn:()=>Bn,config:()=>M,createStandardJSONSchemaMethod:()=>gt,
createToJSONSchemaMethod:()=>Tu,decode:()=>Rg,decodeAsync:()=>Mg,describe:()=>vl,encode:()=>Vg,encodeAsync:()=>Fg,extractDefs:()=>De,
finalize:()=>je,flattenError:()=>nr,formatError:()=>ir,getDiscriminatedOption:()=>cu,globalConfig:()=>K,globalRegistry:()=>W,
handleUnrepresentable:()=>J,initializeContext:()=>Pe,isBackEdge:()=>Mn,isRecursiveSchema:()=>Fn,isValidBase64:()=>lr,isValidBase64URL:()=>xn,
isValidCIDRv6:()=>bn,isValidCreditCard:()=>In,isValidIBAN:()=>wn,isValidIPv6:()=>sr,isValidJWT:()=>zn,locales:()=>wr,memoizer:()=>_r,
mergeValues:()=>pt,meta:()=>$l,parse:()=>rn,parseAsync:()=>nn,parseURLObject:()=>cf,prettifyError:()=>va,process:()=>C,processSchema:()=>C,
regexes:()=>de,registry:()=>Un,safeDecode:()=>Bg,safeDecodeAsync:()=>Gg,safeEncode:()=>Jg,safeEncodeAsync:()=>Kg,safeParse:()=>Tg,
safeParseAsync:()=>Zg,standardProps:()=>$n,stripTabAndNewline:()=>cr,toDotPath:()=>Md,toJSONSchema:()=>En,toZod:()=>Mt,treeifyError:()=>ga,
urlHostnameOk:()=>yn,urlProtocolOk:()=>_n,util:()=>h,validate:()=>or,validateAsync:()=>ar,validateURL:()=>hn,version:()=>$a,
withParser:()=>Jn});var Rn=class extends Error{static{u(this,"$ZodCyclicError")}constructor(){super("Cannot parse a reference cycle that clo\
ses through a transform"),this.name="ZodCyclicError"}},xc="~memo",jf=[];function Of(e){return e!==null&&typeof e=="objec\
t"}u(Of,"isRef");function kc(e){return e.map(r=>r.path?{...r,path:r.path.slice()}:{...r})}u(kc,"cloneIssues");var Nf=new WeakMap,
ht=0,Vn=1,hr=2;function yr(e,r,i){let o=Nf.get(e);if(o!==void 0)return o?hr:ht;if(r.has(e))return hr;r.add(e);let t=ht,n=u(
d=>{if(t!==hr&&d?._zod){let f=yr(d,r,i);f>t&&(t=f)}},"check"),a=u((d,f)=>{let m=ht;for(let p of Reflect.ownKeys(d)){let $=Object.
getOwnPropertyDescriptor(d,p);if(f&&!$.enumerable)continue;let b=$.get?Vn:$.value?._zod?yr($.value,r,i):ht;b>m&&(m=b)}return m},
"shape"),c=u(d=>{d>t&&(t=d)},"merge"),l=e._zod.def,s=l.type;switch(s){case"object":{let d=at(l);c(d?a(d,!0):Vn),n(l.catchall);
break}case"array":n(l.element);break;case"tuple":for(let d of l.items)n(d);n(l.rest);break;case"record":case"map":n(l.keyType),
n(l.valueType);break;case"set":n(l.valueType);break;case"union":for(let d of l.options)n(d);break;case"intersection":n(l.
left),n(l.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonopt\
ional":case"promise":case"success":n(l.innerType);break;case"pipe":n(l.in),n(l.out);break;case"function":n(l.input),n(l.
output);break;case"lazy":{let d=l._cachedInner??(i?e._zod.innerType:void 0);c(d?yr(d,r,!1):Vn);break}case"template_liter\
al":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"\
never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break;default:
for(let d in l){let f=Object.getOwnPropertyDescriptor(l,d);if(!f||f.get)continue;let m=f.value;if(!(!m||typeof m!="objec\
t")){if(m._zod)n(m);else if(Array.isArray(m))for(let p of m)n(p)}}}return r.delete(e),fv(e,t)}u(yr,"isRecursive");function fv(e,r){
return r!==Vn&&Nf.set(e,r===hr),r}u(fv,"settle");function Fn(e){return yr(e,new Set,!0)!==ht}u(Fn,"isRecursiveSchema");function mv(e,r){
let i=e.buckets.get(r);return i||(i=new WeakMap,e.buckets.set(r,i)),i}u(mv,"bucketFor");var Cn,Ln=[],pv={alloc(e,r,i){let o=Cn;
if(!o)return i;Cn=void 0;let t={value:i,issues:null};return o.set(r.value,t),Ln.push(t),i},guard(e){var r;(r=e._zod).deferred??
(r.deferred=[]),e._zod.deferred.push(()=>{let i=e._zod.parse,o=u((t,n)=>{if(n.direction!=="backward"&&Mn(n,t.value))throw new Rn;
return i(t,n)},"wrapped");e._zod.parse=o,e._zod.run===i&&(e._zod.run=o)})},attach(e){var r;let i,o=!1,t,n;(r=e._zod).deferred??
(r.deferred=[]),e._zod.deferred.push(()=>{let a=e._zod.parse,c=u((l,s)=>{if(i===void 0){let S=yr(e,new Set,!1);if(S===ht)
return e._zod.parse=a,e._zod.run===c&&(e._zod.run=a),a(l,s);S===hr||o?i=!0:o=!0}let d=l.value;if(!Of(d))return a(l,s);let f=s[xc];
f||(f={buckets:new WeakMap,backEdges:void 0},s[xc]=f);let m;t===s?m=n:(m=mv(f,e),t=s,n=m);let p=m.get(d);if(p)return l.value=
p.value,p.issues?p.issues.length&&l.issues.push(...kc(p.issues)):(l.memo=!0,f.backEdges??(f.backEdges=new WeakSet),f.backEdges.
add(p.value)),l;Cn=m;let $=Ln.length,b=a(l,s);Cn=void 0;let x=Ln.length>$?Ln.pop():void 0;return b instanceof Promise?b.
then(S=>(x&&(x.issues=S.issues.length?kc(S.issues):jf),S)):(x&&(x.issues=b.issues.length?kc(b.issues):jf),b)},"wrapped");
e._zod.parse=c,e._zod.run===a&&(e._zod.run=c)})}};function _r(){return pv}u(_r,"memoizer");function Mn(e,r){let i=e[xc]?.
backEdges;return i!==void 0&&Of(r)&&i.has(r)}u(Mn,"isBackEdge");var wr={};ye(wr,{ar:()=>Ic,az:()=>wc,be:()=>zc,bg:()=>Sc,bn:()=>Pc,ca:()=>Dc,ckb:()=>jc,cs:()=>Oc,da:()=>Nc,de:()=>Uc,el:()=>Ac,
en:()=>br,eo:()=>Tc,es:()=>Zc,fa:()=>Ec,fi:()=>Cc,fr:()=>Lc,frCA:()=>Vc,gu:()=>Rc,he:()=>Fc,hi:()=>Mc,hr:()=>Jc,hu:()=>Bc,
hy:()=>Kc,id:()=>Gc,is:()=>Wc,it:()=>Xc,ja:()=>qc,ka:()=>Yc,kh:()=>Hc,km:()=>kr,kn:()=>Qc,ko:()=>es,lt:()=>ts,mk:()=>rs,
ms:()=>ns,ne:()=>is,nl:()=>os,nn:()=>as,no:()=>us,ota:()=>cs,pl:()=>ls,ps:()=>ss,pt:()=>ds,ptBR:()=>fs,ro:()=>ms,ru:()=>ps,
sk:()=>gs,sl:()=>vs,sv:()=>$s,ta:()=>hs,tg:()=>ys,th:()=>_s,tk:()=>bs,tr:()=>ks,ua:()=>xs,uk:()=>Ir,ur:()=>Is,uz:()=>ws,
vi:()=>zs,yo:()=>Ds,zhCN:()=>Ss,zhTW:()=>Ps});var gv=u(()=>{let e={string:{unit:"\u062D\u0631\u0641",verb:"\u0623\u0646 \u064A\u062D\u0648\u064A"},file:{unit:"\u0628\u0627\u064A\u062A",
verb:"\u0623\u0646 \u064A\u062D\u0648\u064A"},array:{unit:"\u0639\u0646\u0635\u0631",verb:"\u0623\u0646 \u064A\u062D\u0648\u064A"},
set:{unit:"\u0639\u0646\u0635\u0631",verb:"\u0623\u0646 \u064A\u062D\u0648\u064A"},map:{unit:"\u0639\u0646\u0635\u0631",
verb:"\u0623\u0646 \u064A\u062D\u0648\u064A"}};function r(t){return e[t]??null}u(r,"getSizing");let i={regex:"\u0645\u062F\u062E\u0644",
email:"\u0628\u0631\u064A\u062F \u0625\u0644\u0643\u062A\u0631\u0648\u0646\u064A",url:"\u0631\u0627\u0628\u0637",emoji:"\
\u0625\u064A\u0645\u0648\u062C\u064A",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",
cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\u062A\u0627\u0631\u064A\u062E \u0648\u0648\u0642\u062A \u0628\u0645\u0639\u064A\u0627\u0631 ISO",
date:"\u062A\u0627\u0631\u064A\u062E \u0628\u0645\u0639\u064A\u0627\u0631 ISO",time:"\u0648\u0642\u062A \u0628\u0645\u0639\u064A\u0627\u0631 ISO",
duration:"\u0645\u062F\u0629 \u0628\u0645\u0639\u064A\u0627\u0631 ISO",ipv4:"\u0639\u0646\u0648\u0627\u0646 IPv4",ipv6:"\
\u0639\u0646\u0648\u0627\u0646 IPv6",mac:"\u0639\u0646\u0648\u0627\u0646 MAC",cidrv4:"\u0645\u062F\u0649 \u0639\u0646\u0627\u0648\u064A\u0646 \u0628\u0635\u064A\u063A\u0629 IPv4",
cidrv6:"\u0645\u062F\u0649 \u0639\u0646\u0627\u0648\u064A\u0646 \u0628\u0635\u064A\u063A\u0629 IPv6",base64:"\u0646\u064E\u0635 \u0628\u062A\u0631\u0645\u064A\u0632 \
base64-encoded",base64url:"\u0646\u064E\u0635 \u0628\u062A\u0631\u0645\u064A\u0632 base64url-encoded",json_string:"\u0646\u064E\u0635 \u0639\
\u0644\u0649 \u0647\u064A\u0626\u0629 JSON",e164:"\u0631\u0642\u0645 \u0647\u0627\u062A\u0641 \u0628\u0645\u0639\u064A\u0627\u0631 E.164",
credit_card:"\u0631\u0642\u0645 \u0628\u0637\u0627\u0642\u0629 \u0627\u0644\u0627\u0626\u062A\u0645\u0627\u0646",currency_code:"\
\u0631\u0645\u0632 \u0627\u0644\u0639\u0645\u0644\u0629",iban:"IBAN",jwt:"JWT",template_literal:"\u0645\u062F\u062E\u0644"},
o={nan:"NaN"};return t=>{switch(t.code){case"invalid_type":{let n=o[t.expected]??t.expected,a=_(t.input),c=o[a]??a;return/^[A-Z]/.
test(t.expected)?`\u0645\u062F\u062E\u0644\u0627\u062A \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644\u0629: \u064A\u0641\u062A\u0631\u0636 \u0625\u062F\u062E\u0627\u0644 instanceof ${t.
expected}\u060C \u0648\u0644\u0643\u0646 \u062A\u0645 \u0625\u062F\u062E\u0627\u0644 ${c}`:`\u0645\u062F\u062E\u0644\u0627\u062A \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644\u0629: \u064A\u0641\u062A\u0631\u0636 \u0625\u062F\u062E\
\u0627\u0644 ${n}\u060C \u0648\u0644\u0643\u0646 \u062A\u0645 \u0625\u062F\u062E\u0627\u0644 ${c}`}case"invalid_value":return t.
values.length===1?`\u0645\u062F\u062E\u0644\u0627\u062A \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644\u0629: \u064A\u0641\u062A\u0631\u0636 \u0625\u062F\u062E\u0627\u0644 ${y(
t.values[0])}`:`\u0627\u062E\u062A\u064A\u0627\u0631 \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644: \u064A\u062A\u0648\u0642\u0639 \u0627\u0646\u062A\u0642\u0627\u0621 \u0623\u062D\u062F \u0647\u0630\u0647 \u0627\u0644\u062E\u064A\u0627\u0631\u0627\u062A: ${v(
t.values,"|")}`;case"too_big":{let n=t.inclusive?"<=":"<",a=r(t.origin);return a?` \u0623\u0643\u0628\u0631 \u0645\u0646 \u0627\u0644\u0644\u0627\u0632\u0645: \u064A\u0641\u062A\u0631\u0636 \u0623\u0646 \u062A\u0643\u0648\u0646 ${t.
origin??"\u0627\u0644\u0642\u064A\u0645\u0629"} ${n} ${t.maximum.toString()} ${a.unit??"\u0639\u0646\u0635\u0631"}`:`\u0623\u0643\u0628\
\u0631 \u0645\u0646 \u0627\u0644\u0644\u0627\u0632\u0645: \u064A\u0641\u062A\u0631\u0636 \u0623\u0646 \u062A\u0643\u0648\u0646 ${t.
origin??"\u0627\u0644\u0642\u064A\u0645\u0629"} ${n} ${t.maximum.toString()}`}case"too_small":{let n=t.inclusive?">=":">",
a=r(t.origin);return a?`\u0623\u0635\u063A\u0631 \u0645\u0646 \u0627\u0644\u0644\u0627\u0632\u0645: \u064A\u0641\u062A\u0631\u0636 \u0644\u0640 ${t.
origin} \u0623\u0646 \u064A\u0643\u0648\u0646 ${n} ${t.minimum.toString()} ${a.unit}`:`\u0623\u0635\u063A\u0631 \u0645\u0646 \u0627\u0644\u0644\u0627\u0632\u0645: \u064A\u0641\u062A\u0631\u0636 \u0644\u0640 ${t.
origin} \u0623\u0646 \u064A\u0643\u0648\u0646 ${n} ${t.minimum.toString()}`}case"invalid_format":{let n=t;return n.format===
"starts_with"?`\u0646\u064E\u0635 \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644: \u064A\u062C\u0628 \u0623\u0646 \u064A\u0628\u062F\u0623 \u0628\u0640 "${t.
prefix}"`:n.format==="ends_with"?`\u0646\u064E\u0635 \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644: \u064A\u062C\u0628 \u0623\u0646 \u064A\u0646\u062A\u0647\u064A \u0628\u0640 "${n.
suffix}"`:n.format==="includes"?`\u0646\u064E\u0635 \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644: \u064A\u062C\u0628 \u0623\u0646 \u064A\u062A\u0636\u0645\u0651\u064E\u0646 "${n.
includes}"`:n.format==="regex"?`\u0646\u064E\u0635 \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644: \u064A\u062C\u0628 \u0623\u0646 \u064A\u0637\u0627\u0628\u0642 \u0627\u0644\u0646\u0645\u0637 ${n.
pattern}`:`${i[n.format]??t.format} \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644`}case"not_multiple_of":return`\u0631\u0642\u0645 \
\u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644: \u064A\u062C\u0628 \u0623\u0646 \u064A\u0643\u0648\u0646 \u0645\u0646 \u0645\u0636\u0627\u0639\u0641\u0627\u062A ${t.
divisor}`;case"unrecognized_keys":return`\u0645\u0639\u0631\u0641${t.keys.length>1?"\u0627\u062A":""} \u063A\u0631\u064A\u0628${t.
keys.length>1?"\u0629":""}: ${v(t.keys,"\u060C ")}`;case"invalid_key":return`\u0645\u0639\u0631\u0641 \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644 \u0641\u064A ${t.
origin}`;case"invalid_union":return"\u0645\u062F\u062E\u0644 \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644";case"inv\
alid_element":return`\u0645\u062F\u062E\u0644 \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644 \u0641\u064A ${t.origin}`;default:
return"\u0645\u062F\u062E\u0644 \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644"}}},"error");function Ic(){return{localeError:gv()}}
u(Ic,"default");var vv=u(()=>{let e={string:{unit:"simvol",verb:"olmal\u0131d\u0131r"},file:{unit:"bayt",verb:"olmal\u0131d\u0131r"},array:{
unit:"element",verb:"olmal\u0131d\u0131r"},set:{unit:"element",verb:"olmal\u0131d\u0131r"},map:{unit:"element",verb:"olm\
al\u0131d\u0131r"}};function r(t){return e[t]??null}u(r,"getSizing");let i={regex:"input",email:"email address",url:"URL",
emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"UL\
ID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 a\
ddress",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"\
base64url-encoded string",json_string:"JSON string",e164:"E.164 number",credit_card:"kredit kart\u0131 n\xF6mr\u0259si",
currency_code:"valyuta kodu",iban:"IBAN",jwt:"JWT",template_literal:"input"},o={nan:"NaN"};return t=>{switch(t.code){case"\
invalid_type":{let n=o[t.expected]??t.expected,a=_(t.input),c=o[a]??a;return/^[A-Z]/.test(t.expected)?`Yanl\u0131\u015F d\u0259y\u0259r: g\xF6z\
l\u0259nil\u0259n instanceof ${t.expected}, daxil olan ${c}`:`Yanl\u0131\u015F d\u0259y\u0259r: g\xF6zl\u0259nil\u0259n ${n}\
, daxil olan ${c}`}case"invalid_value":return t.values.length===1?`Yanl\u0131\u015F d\u0259y\u0259r: g\xF6zl\u0259nil\u0259n ${y(
t.values[0])}`:`Yanl\u0131\u015F se\xE7im: a\u015Fa\u011F\u0131dak\u0131lardan biri olmal\u0131d\u0131r: ${v(t.values,"|")}`;case"\
too_big":{let n=t.inclusive?"<=":"<",a=r(t.origin);return a?`\xC7ox b\xF6y\xFCk: g\xF6zl\u0259nil\u0259n ${t.origin??"d\u0259\
y\u0259r"} ${n}${t.maximum.toString()} ${a.unit??"element"}`:`\xC7ox b\xF6y\xFCk: g\xF6zl\u0259nil\u0259n ${t.origin??"d\
\u0259y\u0259r"} ${n}${t.maximum.toString()}`}case"too_small":{let n=t.inclusive?">=":">",a=r(t.origin);return a?`\xC7ox ki\
\xE7ik: g\xF6zl\u0259nil\u0259n ${t.origin} ${n}${t.minimum.toString()} ${a.unit}`:`\xC7ox ki\xE7ik: g\xF6zl\u0259nil\u0259n ${t.
origin} ${n}${t.minimum.toString()}`}case"invalid_format":{let n=t;return n.format==="starts_with"?`Yanl\u0131\u015F m\u0259tn: "${n.
prefix}" il\u0259 ba\u015Flamal\u0131d\u0131r`:n.format==="ends_with"?`Yanl\u0131\u015F m\u0259tn: "${n.suffix}" il\u0259 bit\
m\u0259lidir`:n.format==="includes"?`Yanl\u0131\u015F m\u0259tn: "${n.includes}" daxil olmal\u0131d\u0131r`:n.format==="\
regex"?`Yanl\u0131\u015F m\u0259tn: ${n.pattern} \u015Fablonuna uy\u011Fun olmal\u0131d\u0131r`:`Yanl\u0131\u015F ${i[n.
format]??t.format}`}case"not_multiple_of":return`Yanl\u0131\u015F \u0259d\u0259d: ${t.divisor} il\u0259 b\xF6l\xFCn\u0259 bil\u0259n olmal\u0131d\u0131\
r`;case"unrecognized_keys":return`Tan\u0131nmayan a\xE7ar${t.keys.length>1?"lar":""}: ${v(t.keys,", ")}`;case"invalid_ke\
y":return`${t.origin} daxilind\u0259 yanl\u0131\u015F a\xE7ar`;case"invalid_union":return"Yanl\u0131\u015F d\u0259y\u0259r";case"\
invalid_element":return`${t.origin} daxilind\u0259 yanl\u0131\u015F d\u0259y\u0259r`;default:return"Yanl\u0131\u015F d\u0259y\u0259r"}}},
"error");function wc(){return{localeError:vv()}}u(wc,"default");function Uf(e,r,i,o){let t=Math.abs(e),n=t%10,a=t%100;return a>=11&&a<=19?o:n===1?r:n>=2&&n<=4?i:o}u(Uf,"getBelarusianPl\
ural");var $v=u(()=>{let e={string:{unit:{one:"\u0441\u0456\u043C\u0432\u0430\u043B",few:"\u0441\u0456\u043C\u0432\u0430\u043B\u044B",
many:"\u0441\u0456\u043C\u0432\u0430\u043B\u0430\u045E"},verb:"\u043C\u0435\u0446\u044C"},array:{unit:{one:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442",
few:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u044B",many:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u0430\u045E"},verb:"\
\u043C\u0435\u0446\u044C"},set:{unit:{one:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442",few:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u044B",
many:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u0430\u045E"},verb:"\u043C\u0435\u0446\u044C"},map:{unit:{one:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442",
few:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u044B",many:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u0430\u045E"},verb:"\
\u043C\u0435\u0446\u044C"},file:{unit:{one:"\u0431\u0430\u0439\u0442",few:"\u0431\u0430\u0439\u0442\u044B",many:"\u0431\u0430\u0439\u0442\u0430\u045E"},
verb:"\u043C\u0435\u0446\u044C"}};function r(t){return e[t]??null}u(r,"getSizing");let i={regex:"\u0443\u0432\u043E\u0434",
email:"email \u0430\u0434\u0440\u0430\u0441",url:"URL",emoji:"\u044D\u043C\u043E\u0434\u0437\u0456",uuid:"UUID",uuidv4:"\
UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\
ISO \u0434\u0430\u0442\u0430 \u0456 \u0447\u0430\u0441",date:"ISO \u0434\u0430\u0442\u0430",time:"ISO \u0447\u0430\u0441",
duration:"ISO \u043F\u0440\u0430\u0446\u044F\u0433\u043B\u0430\u0441\u0446\u044C",ipv4:"IPv4 \u0430\u0434\u0440\u0430\u0441",
ipv6:"IPv6 \u0430\u0434\u0440\u0430\u0441",mac:"MAC \u0430\u0434\u0440\u0430\u0441",cidrv4:"IPv4 \u0434\u044B\u044F\u043F\u0430\u0437\u043E\u043D",
cidrv6:"IPv6 \u0434\u044B\u044F\u043F\u0430\u0437\u043E\u043D",base64:"\u0440\u0430\u0434\u043E\u043A \u0443 \u0444\u0430\u0440\u043C\u0430\u0446\u0435 base64",
base64url:"\u0440\u0430\u0434\u043E\u043A \u0443 \u0444\u0430\u0440\u043C\u0430\u0446\u0435 base64url",json_string:"JSON\
 \u0440\u0430\u0434\u043E\u043A",e164:"\u043D\u0443\u043C\u0430\u0440 E.164",credit_card:"\u043D\u0443\u043C\u0430\u0440 \u043A\u0440\u044D\u0434\u044B\u0442\u043D\u0430\u0439 \u043A\u0430\u0440\u0442\u044B",
currency_code:"\u043A\u043E\u0434 \u0432\u0430\u043B\u044E\u0442\u044B",iban:"IBAN",jwt:"JWT",template_literal:"\u0443\u0432\u043E\u0434"},
o={nan:"NaN",number:"\u043B\u0456\u043A",array:"\u043C\u0430\u0441\u0456\u045E"};return t=>{switch(t.code){case"invalid_\
type":{let n=o[t.expected]??t.expected,a=_(t.input),c=o[a]??a;return/^[A-Z]/.test(t.expected)?`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u045E\u0432\u043E\u0434: \u0447\u0430\u043A\u0430\u045E\u0441\u044F\
 instanceof ${t.expected}, \u0430\u0442\u0440\u044B\u043C\u0430\u043D\u0430 ${c}`:`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u045E\u0432\u043E\u0434: \u0447\u0430\u043A\u0430\u045E\u0441\u044F ${n}\
, \u0430\u0442\u0440\u044B\u043C\u0430\u043D\u0430 ${c}`}case"invalid_value":return t.values.length===1?`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u045E\u0432\u043E\
\u0434: \u0447\u0430\u043A\u0430\u043B\u0430\u0441\u044F ${y(t.values[0])}`:`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u0432\u0430\u0440\u044B\u044F\u043D\u0442: \u0447\u0430\u043A\u0430\u045E\u0441\u044F \u0430\u0434\u0437\u0456\u043D \u0437 ${v(
t.values,"|")}`;case"too_big":{let n=t.inclusive?"<=":"<",a=r(t.origin);if(a){let c=Number(t.maximum),l=Uf(c,a.unit.one,
a.unit.few,a.unit.many);return`\u0417\u0430\u043D\u0430\u0434\u0442\u0430 \u0432\u044F\u043B\u0456\u043A\u0456: \u0447\u0430\u043A\u0430\u043B\u0430\u0441\u044F, \u0448\u0442\u043E ${t.
origin??"\u0437\u043D\u0430\u0447\u044D\u043D\u043D\u0435"} \u043F\u0430\u0432\u0456\u043D\u043D\u0430 ${a.verb} ${n}${t.
maximum.toString()} ${l}`}return`\u0417\u0430\u043D\u0430\u0434\u0442\u0430 \u0432\u044F\u043B\u0456\u043A\u0456: \u0447\u0430\u043A\u0430\u043B\u0430\u0441\u044F, \u0448\u0442\u043E ${t.
origin??"\u0437\u043D\u0430\u0447\u044D\u043D\u043D\u0435"} \u043F\u0430\u0432\u0456\u043D\u043D\u0430 \u0431\u044B\u0446\u044C ${n}${t.
maximum.toString()}`}case"too_small":{let n=t.inclusive?">=":">",a=r(t.origin);if(a){let c=Number(t.minimum),l=Uf(c,a.unit.
one,a.unit.few,a.unit.many);return`\u0417\u0430\u043D\u0430\u0434\u0442\u0430 \u043C\u0430\u043B\u044B: \u0447\u0430\u043A\u0430\u043B\u0430\u0441\u044F, \u0448\u0442\u043E ${t.
origin} \u043F\u0430\u0432\u0456\u043D\u043D\u0430 ${a.verb} ${n}${t.minimum.toString()} ${l}`}return`\u0417\u0430\u043D\u0430\u0434\u0442\u0430 \u043C\u0430\u043B\u044B: \u0447\u0430\u043A\u0430\
\u043B\u0430\u0441\u044F, \u0448\u0442\u043E ${t.origin} \u043F\u0430\u0432\u0456\u043D\u043D\u0430 \u0431\u044B\u0446\u044C ${n}${t.
minimum.toString()}`}case"invalid_format":{let n=t;return n.format==="starts_with"?`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u0440\u0430\u0434\u043E\u043A: \u043F\u0430\u0432\u0456\u043D\u0435\u043D \u043F\u0430\u0447\u044B\u043D\u0430\u0446\u0446\u0430\
 \u0437 "${n.prefix}"`:n.format==="ends_with"?`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u0440\u0430\u0434\u043E\u043A: \u043F\u0430\u0432\u0456\u043D\u0435\u043D \u0437\u0430\u043A\u0430\u043D\u0447\u0432\u0430\u0446\u0446\u0430 \u043D\u0430 "${n.
suffix}"`:n.format==="includes"?`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u0440\u0430\u0434\u043E\u043A: \u043F\u0430\u0432\u0456\u043D\u0435\u043D \u0437\u043C\u044F\u0448\u0447\u0430\u0446\u044C "${n.
includes}"`:n.format==="regex"?`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u0440\u0430\u0434\u043E\u043A: \u043F\u0430\u0432\u0456\u043D\u0435\u043D \u0430\u0434\u043F\u0430\u0432\u044F\u0434\u0430\u0446\u044C \u0448\u0430\u0431\u043B\u043E\u043D\u0443 ${n.
pattern}`:`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B ${i[n.format]??t.format}`}case"not_multipl\
e_of":return`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u043B\u0456\u043A: \u043F\u0430\u0432\u0456\u043D\u0435\u043D \u0431\u044B\u0446\u044C \u043A\u0440\u0430\u0442\u043D\u044B\u043C ${t.
divisor}`;case"unrecognized_keys":return`\u041D\u0435\u0440\u0430\u0441\u043F\u0430\u0437\u043D\u0430\u043D\u044B ${t.keys.
length>1?"\u043A\u043B\u044E\u0447\u044B":"\u043A\u043B\u044E\u0447"}: ${v(t.keys,", ")}`;case"invalid_key":return`\u041D\u044F\u043F\u0440\u0430\
\u0432\u0456\u043B\u044C\u043D\u044B \u043A\u043B\u044E\u0447 \u0443 ${t.origin}`;case"invalid_union":return"\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B\
 \u045E\u0432\u043E\u0434";case"invalid_element":return`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u0430\u0435 \u0437\u043D\u0430\u0447\u044D\u043D\u043D\u0435 \u045E ${t.
origin}`;default:return"\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u045E\u0432\u043E\u0434"}}},
"error");function zc(){return{localeError:$v()}}u(zc,"default");var hv=u(()=>{let e={string:{unit:"\u0441\u0438\u043C\u0432\u043E\u043B\u0430",verb:"\u0434\u0430 \u0441\u044A\u0434\u044A\u0440\u0436\u0430"},
file:{unit:"\u0431\u0430\u0439\u0442\u0430",verb:"\u0434\u0430 \u0441\u044A\u0434\u044A\u0440\u0436\u0430"},array:{unit:"\
\u0435\u043B\u0435\u043C\u0435\u043D\u0442\u0430",verb:"\u0434\u0430 \u0441\u044A\u0434\u044A\u0440\u0436\u0430"},set:{unit:"\
\u0435\u043B\u0435\u043C\u0435\u043D\u0442\u0430",verb:"\u0434\u0430 \u0441\u044A\u0434\u044A\u0440\u0436\u0430"},map:{unit:"\
\u0435\u043B\u0435\u043C\u0435\u043D\u0442\u0430",verb:"\u0434\u0430 \u0441\u044A\u0434\u044A\u0440\u0436\u0430"}};function r(t){
return e[t]??null}u(r,"getSizing");let i={regex:"\u0432\u0445\u043E\u0434",email:"\u0438\u043C\u0435\u0439\u043B \u0430\u0434\u0440\u0435\u0441",
url:"URL",emoji:"\u0435\u043C\u043E\u0434\u0436\u0438",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"\
GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u0432\u0440\u0435\u043C\u0435",date:"\
ISO \u0434\u0430\u0442\u0430",time:"ISO \u0432\u0440\u0435\u043C\u0435",duration:"ISO \u043F\u0440\u043E\u0434\u044A\u043B\u0436\u0438\u0442\u0435\u043B\u043D\u043E\u0441\u0442",
ipv4:"IPv4 \u0430\u0434\u0440\u0435\u0441",ipv6:"IPv6 \u0430\u0434\u0440\u0435\u0441",mac:"MAC \u0430\u0434\u0440\u0435\u0441",
cidrv4:"IPv4 \u0434\u0438\u0430\u043F\u0430\u0437\u043E\u043D",cidrv6:"IPv6 \u0434\u0438\u0430\u043F\u0430\u0437\u043E\u043D",
base64:"base64-\u043A\u043E\u0434\u0438\u0440\u0430\u043D \u043D\u0438\u0437",base64url:"base64url-\u043A\u043E\u0434\u0438\u0440\u0430\u043D \u043D\u0438\u0437",
json_string:"JSON \u043D\u0438\u0437",e164:"E.164 \u043D\u043E\u043C\u0435\u0440",credit_card:"\u043D\u043E\u043C\u0435\u0440 \u043D\u0430 \u043A\u0440\u0435\u0434\u0438\u0442\u043D\u0430 \u043A\u0430\u0440\u0442\u0430",
currency_code:"\u043A\u043E\u0434 \u043D\u0430 \u0432\u0430\u043B\u0443\u0442\u0430",iban:"IBAN",jwt:"JWT",template_literal:"\
\u0432\u0445\u043E\u0434"},o={nan:"NaN",number:"\u0447\u0438\u0441\u043B\u043E",array:"\u043C\u0430\u0441\u0438\u0432"};
return t=>{switch(t.code){case"invalid_type":{let n=o[t.expected]??t.expected,a=_(t.input),c=o[a]??a;return/^[A-Z]/.test(
t.expected)?`\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u0435\u043D \u0432\u0445\u043E\u0434: \u043E\u0447\u0430\u043A\u0432\u0430\u043D instanceof ${t.
expected}, \u043F\u043E\u043B\u0443\u0447\u0435\u043D ${c}`:`\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u0435\u043D \u0432\u0445\u043E\u0434: \u043E\u0447\u0430\u043A\u0432\u0430\u043D ${n}\
, \u043F\u043E\u043B\u0443\u0447\u0435\u043D ${c}`}case"invalid_value":return t.values.length===1?`\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u0435\u043D \u0432\u0445\u043E\u0434: \u043E\u0447\u0430\u043A\u0432\
\u0430\u043D ${y(t.values[0])}`:`\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u043D\u0430 \u043E\u043F\u0446\u0438\u044F: \u043E\u0447\u0430\u043A\u0432\u0430\u043D\u043E \u0435\u0434\u043D\u043E \u043E\u0442 ${v(
t.values,"|")}`;case"too_big":{let n=t.inclusive?"<=":"<",a=r(t.origin);return a?`\u0422\u0432\u044A\u0440\u0434\u0435 \u0433\u043E\u043B\u044F\u043C\u043E: \u043E\u0447\u0430\u043A\u0432\u0430 \u0441\u0435 ${t.
origin??"\u0441\u0442\u043E\u0439\u043D\u043E\u0441\u0442"} \u0434\u0430 \u0441\u044A\u0434\u044A\u0440\u0436\u0430 ${n}${t.
maximum.toString()} ${a.unit??"\u0435\u043B\u0435\u043C\u0435\u043D\u0442\u0430"}`:`\u0422\u0432\u044A\u0440\u0434\u0435 \u0433\u043E\u043B\u044F\u043C\u043E: \u043E\u0447\u0430\u043A\u0432\u0430 \u0441\u0435 ${t.
origin??"\u0441\u0442\u043E\u0439\u043D\u043E\u0441\u0442"} \u0434\u0430 \u0431\u044A\u0434\u0435 ${n}${t.maximum.toString()}`}case"\
too_small":{let n=t.inclusive?">=":">",a=r(t.origin);return a?`\u0422\u0432\u044A\u0440\u0434\u0435 \u043C\u0430\u043B\u043A\u043E: \u043E\u0447\u0430\u043A\u0432\u0430 \u0441\u0435 ${t.
origin} \u0434\u0430 \u0441\u044A\u0434\u044A\u0440\u0436\u0430 ${n}${t.minimum.toString()} ${a.unit}`:`\u0422\u0432\u044A\u0440\u0434\u0435 \u043C\u0430\u043B\u043A\u043E: \u043E\u0447\
\u0430\u043A\u0432\u0430 \u0441\u0435 ${t.origin} \u0434\u0430 \u0431\u044A\u0434\u0435 ${n}${t.minimum.toString()}`}case"\
invalid_format":{let n=t;if(n.format==="starts_with")return`\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u0435\u043D \u043D\u0438\u0437: \u0442\u0440\u044F\u0431\u0432\u0430 \u0434\u0430 \u0437\u0430\u043F\u043E\u0447\u0432\u0430 \u0441 "${n.
prefix}"`;if(n.format==="ends_with")return`\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u0435\u043D \u043D\u0438\u0437: \u0442\u0440\u044F\u0431\u0432\u0430 \u0434\u0430 \u0437\u0430\u0432\u044A\u0440\u0448\u0432\u0430 \u0441 "${n.
suffix}"`;if(n.format==="includes")return`\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u0435\u043D \u043D\u0438\u0437: \u0442\u0440\u044F\u0431\u0432\u0430 \u0434\u0430 \u0432\u043A\u043B\u044E\u0447\u0432\u0430 "${n.
includes}"`;if(n.format==="regex")return`\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u0435\u043D \u043D\u0438\u0437: \u0442\u0440\u044F\u0431\u0432\u0430 \u0434\u0430 \u0441\u044A\u0432\u043F\u0430\u0434\u0430 \u0441 ${n.
pattern}`;let a="\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u0435\u043D";return n.format==="emoji"&&(a="\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u043D\u043E"),
n.format==="datetime"&&(a="\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u043D\u043E"),n.format==="date"&&(a="\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u043D\u0430"),
n.format==="time"&&(a="\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u043D\u043E"),n.format==="duration"&&(a="\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u043D\u0430"),
`${a} ${i[n.format]??t.format}`}case"not_multiple_of":return`\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u043D\u043E \u0447\u0438\u0441\u043B\u043E: \u0442\u0440\u044F\u0431\u0432\u0430 \u0434\u0430 \u0431\u044A\u0434\u0435 \u043A\u0440\u0430\u0442\u043D\u043E \u043D\u0430 ${t.
divisor}`;case"unrecognized_keys":return`\u041D\u0435\u0440\u0430\u0437\u043F\u043E\u0437\u043D\u0430\u0442${t.keys.length>
1?"\u0438":""} \u043A\u043B\u044E\u0447${t.keys.length>1?"\u043E\u0432\u0435":""}: ${v(t.keys,", ")}`;case"invalid_key":
return`\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u0435\u043D \u043A\u043B\u044E\u0447 \u0432 ${t.origin}`;case"invalid_\
union":return"\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u0435\u043D \u0432\u0445\u043E\u0434";case"invalid_element":return`\
\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u043D\u0430 \u0441\u0442\u043E\u0439\u043D\u043E\u0441\u0442 \u0432 ${t.origin}`;default:
return"\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u0435\u043D \u0432\u0445\u043E\u0434"}}},"error");function Sc(){return{
localeError:hv()}}u(Sc,"default");var yv=u(()=>{let e={string:{unit:"\u0985\u0995\u09CD\u09B7\u09B0",verb:"\u09A5\u09BE\u0995\u09A4\u09C7 \u09B9\u09AC\u09C7"},
file:{unit:"\u09AC\u09BE\u0987\u099F",verb:"\u09A5\u09BE\u0995\u09A4\u09C7 \u09B9\u09AC\u09C7"},array:{unit:"\u0986\u0987\u099F\u09C7\u09AE",
verb:"\u09A5\u09BE\u0995\u09A4\u09C7 \u09B9\u09AC\u09C7"},set:{unit:"\u0986\u0987\u099F\u09C7\u09AE",verb:"\u09A5\u09BE\u0995\u09A4\u09C7 \u09B9\u09AC\u09C7"},
map:{unit:"\u098F\u09A8\u09CD\u099F\u09CD\u09B0\u09BF",verb:"\u09A5\u09BE\u0995\u09A4\u09C7 \u09B9\u09AC\u09C7"}};function r(t){
return e[t]??null}u(r,"getSizing");let i={regex:"\u0987\u09A8\u09AA\u09C1\u099F",email:"\u0987\u09AE\u09C7\u0987\u09B2 \u09A0\u09BF\u0995\u09BE\u09A8\u09BE",
url:"URL",emoji:"\u0987\u09AE\u09CB\u099C\u09BF",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",
cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u09A4\u09BE\u09B0\u09BF\u0996 \u0993 \u09B8\u09AE\u09AF\u09BC",
date:"ISO \u09A4\u09BE\u09B0\u09BF\u0996",time:"ISO \u09B8\u09AE\u09AF\u09BC",duration:"ISO \u09B8\u09AE\u09AF\u09BC\u0995\u09BE\u09B2",
ipv4:"IPv4 \u09A0\u09BF\u0995\u09BE\u09A8\u09BE",ipv6:"IPv6 \u09A0\u09BF\u0995\u09BE\u09A8\u09BE",mac:"MAC \u09A0\u09BF\u0995\u09BE\u09A8\u09BE",
cidrv4:"IPv4 \u09B0\u09C7\u099E\u09CD\u099C",cidrv6:"IPv6 \u09B0\u09C7\u099E\u09CD\u099C",base64:"base64-\u098F\u09A8\u0995\u09CB\u09A1\u09C7\u09A1 \u09B8\u09CD\u099F\u09CD\u09B0\u09BF\u0982",
base64url:"base64url-\u098F\u09A8\u0995\u09CB\u09A1\u09C7\u09A1 \u09B8\u09CD\u099F\u09CD\u09B0\u09BF\u0982",json_string:"\
JSON \u09B8\u09CD\u099F\u09CD\u09B0\u09BF\u0982",e164:"E.164 \u09A8\u09AE\u09CD\u09AC\u09B0",credit_card:"\u0995\u09CD\u09B0\u09C7\u09A1\u09BF\u099F \u0995\u09BE\u09B0\u09CD\u09A1 \
\u09A8\u09AE\u09CD\u09AC\u09B0",currency_code:"\u09AE\u09C1\u09A6\u09CD\u09B0\u09BE \u0995\u09CB\u09A1",iban:"IBAN",jwt:"\
JWT",template_literal:"\u0987\u09A8\u09AA\u09C1\u099F"},o={nan:"NaN"};return t=>{switch(t.code){case"invalid_type":{let n=o[t.
expected]??t.expected,a=_(t.input),c=o[a]??a;return`\u0985\u09AC\u09C8\u09A7 \u0987\u09A8\u09AA\u09C1\u099F: \u09AA\u09CD\u09B0\u09A4\u09CD\u09AF\u09BE\u09B6\u09BF\u09A4 ${n}\
, \u09AA\u09CD\u09B0\u09BE\u09AA\u09CD\u09A4 ${c}`}case"invalid_value":return t.values.length===1?`\u0985\u09AC\u09C8\u09A7 \u0987\u09A8\u09AA\u09C1\u099F: \u09AA\u09CD\u09B0\u09A4\u09CD\u09AF\u09BE\u09B6\u09BF\
\u09A4 ${y(t.values[0])}`:`\u0985\u09AC\u09C8\u09A7 \u0985\u09AA\u09B6\u09A8: ${v(t.values," | ")} \u098F\u09B0 \u09AE\u09A7\u09CD\u09AF\u09C7 \u098F\u0995\u099F\u09BF \u09AA\u09CD\u09B0\u09A4\u09CD\u09AF\u09BE\
\u09B6\u09BF\u09A4`;case"too_big":{let n=t.inclusive?"<=":"<",a=r(t.origin);return a?`\u0985\u09A8\u09C7\u0995 \u09AC\u09A1\u09BC: ${t.
origin??"\u09AE\u09BE\u09A8"} ${n}${t.maximum.toString()} ${a.unit??"\u098F\u09B2\u09BF\u09AE\u09C7\u09A8\u09CD\u099F"} \
\u09B9\u09A4\u09C7 \u09B9\u09AC\u09C7`:`\u0985\u09A8\u09C7\u0995 \u09AC\u09A1\u09BC: ${t.origin??"\u09AE\u09BE\u09A8"} ${n}${t.
maximum.toString()} \u09B9\u09A4\u09C7 \u09B9\u09AC\u09C7`}case"too_small":{let n=t.inclusive?">=":">",a=r(t.origin);return a?
`\u0985\u09A8\u09C7\u0995 \u099B\u09CB\u099F: ${t.origin} ${n}${t.minimum.toString()} ${a.unit} \u09B9\u09A4\u09C7 \u09B9\u09AC\u09C7`:
`\u0985\u09A8\u09C7\u0995 \u099B\u09CB\u099F: ${t.origin} ${n}${t.minimum.toString()} \u09B9\u09A4\u09C7 \u09B9\u09AC\u09C7`}case"\
invalid_format":{let n=t;return n.format==="starts_with"?`\u0985\u09AC\u09C8\u09A7 \u09B8\u09CD\u099F\u09CD\u09B0\u09BF\u0982: "${n.
prefix}" \u09A6\u09BF\u09AF\u09BC\u09C7 \u09B6\u09C1\u09B0\u09C1 \u09B9\u09A4\u09C7 \u09B9\u09AC\u09C7`:n.format==="ends\
_with"?`\u0985\u09AC\u09C8\u09A7 \u09B8\u09CD\u099F\u09CD\u09B0\u09BF\u0982: "${n.suffix}" \u09A6\u09BF\u09AF\u09BC\u09C7 \u09B6\u09C7\u09B7 \u09B9\u09A4\u09C7 \u09B9\u09AC\u09C7`:
n.format==="includes"?`\u0985\u09AC\u09C8\u09A7 \u09B8\u09CD\u099F\u09CD\u09B0\u09BF\u0982: "${n.includes}" \u0985\u09A8\u09CD\u09A4\u09B0\u09CD\u09AD\u09C1\u0995\u09CD\u09A4 \
\u09A5\u09BE\u0995\u09A4\u09C7 \u09B9\u09AC\u09C7`:n.format==="regex"?`\u0985\u09AC\u09C8\u09A7 \u09B8\u09CD\u099F\u09CD\u09B0\u09BF\u0982: ${n.
pattern} \u09AA\u09CD\u09AF\u09BE\u099F\u09BE\u09B0\u09CD\u09A8 \u09AE\u09BF\u09B2\u09A4\u09C7 \u09B9\u09AC\u09C7`:`\u0985\u09AC\u09C8\u09A7\
 ${i[n.format]??t.format}`}case"not_multiple_of":return`\u0985\u09AC\u09C8\u09A7 \u09A8\u09AE\u09CD\u09AC\u09B0: ${t.divisor}\
 \u098F\u09B0 \u0997\u09C1\u09A3\u09BF\u09A4\u0995 \u09B9\u09A4\u09C7 \u09B9\u09AC\u09C7`;case"unrecognized_keys":return`\
\u0985\u099A\u09C7\u09A8\u09BE \u0995\u09C0${t.keys.length>1?"\u0997\u09C1\u09B2\u09CB":""}: ${v(t.keys,", ")}`;case"inv\
alid_key":return`${t.origin} \u098F \u0985\u09AC\u09C8\u09A7 \u0995\u09C0`;case"invalid_union":return t.options&&Array.isArray(
t.options)&&t.options.length>0?`\u0985\u09AC\u09C8\u09A7 \u09A1\u09BF\u09B8\u0995\u09CD\u09B0\u09BF\u09AE\u09BF\u09A8\u09C7\u099F\u09B0 \u09AE\u09BE\u09A8\u0964 \u09AA\u09CD\u09B0\u09A4\u09CD\u09AF\u09BE\u09B6\u09BF\u09A4 ${t.
options.map(a=>`'${a}'`).join(" | ")}`:"\u0985\u09AC\u09C8\u09A7 \u0987\u09A8\u09AA\u09C1\u099F";case"invalid_element":return`${t.
origin} \u098F \u0985\u09AC\u09C8\u09A7 \u09AE\u09BE\u09A8`;default:return"\u0985\u09AC\u09C8\u09A7 \u0987\u09A8\u09AA\u09C1\u099F"}}},
"error");function Pc(){return{localeError:yv()}}u(Pc,"default");var _v=u(()=>{let e={string:{unit:"car\xE0cters",verb:"contenir"},file:{unit:"bytes",verb:"contenir"},array:{unit:"eleme\
nts",verb:"contenir"},set:{unit:"elements",verb:"contenir"},map:{unit:"elements",verb:"contenir"}};function r(t){return e[t]??
null}u(r,"getSizing");let i={regex:"entrada",email:"adre\xE7a electr\xF2nica",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"\
UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\
data i hora ISO",date:"data ISO",time:"hora ISO",duration:"durada ISO",ipv4:"adre\xE7a IPv4",ipv6:"adre\xE7a IPv6",mac:"\
adre\xE7a MAC",cidrv4:"rang IPv4",cidrv6:"rang IPv6",base64:"cadena codificada en base64",base64url:"cadena codificada e\
n base64url",json_string:"cadena JSON",e164:"n\xFAmero E.164",credit_card:"n\xFAmero de targeta de cr\xE8dit",currency_code:"\
codi de moneda",iban:"IBAN",jwt:"JWT",template_literal:"entrada"},o={nan:"NaN"};return t=>{switch(t.code){case"invalid_t\
ype":{let n=o[t.expected]??t.expected,a=_(t.input),c=o[a]??a;return/^[A-Z]/.test(t.expected)?`Tipus inv\xE0lid: s'esperava \
instanceof ${t.expected}, s'ha rebut ${c}`:`Tipus inv\xE0lid: s'esperava ${n}, s'ha rebut ${c}`}case"invalid_value":return t.
values.length===1?`Valor inv\xE0lid: s'esperava ${y(t.values[0])}`:`Opci\xF3 inv\xE0lida: s'esperava una de ${v(t.values,
" o ")}`;case"too_big":{let n=t.inclusive?"com a m\xE0xim":"menys de",a=r(t.origin);return a?`Massa gran: s'esperava que\
 ${t.origin??"el valor"} contingu\xE9s ${n} ${t.maximum.toString()} ${a.unit??"elements"}`:`Massa gran: s'esperava que ${t.
origin??"el valor"} fos ${n} ${t.maximum.toString()}`}case"too_small":{let n=t.inclusive?"com a m\xEDnim":"m\xE9s de",a=r(
t.origin);return a?`Massa petit: s'esperava que ${t.origin} contingu\xE9s ${n} ${t.minimum.toString()} ${a.unit}`:`Massa\
 petit: s'esperava que ${t.origin} fos ${n} ${t.minimum.toString()}`}case"invalid_format":{let n=t;return n.format==="st\
arts_with"?`Format inv\xE0lid: ha de comen\xE7ar amb "${n.prefix}"`:n.format==="ends_with"?`Format inv\xE0lid: ha d'acabar \
amb "${n.suffix}"`:n.format==="includes"?`Format inv\xE0lid: ha d'incloure "${n.includes}"`:n.format==="regex"?`Format i\
nv\xE0lid: ha de coincidir amb el patr\xF3 ${n.pattern}`:`Format inv\xE0lid per a ${i[n.format]??t.format}`}case"not_mul\
tiple_of":return`N\xFAmero inv\xE0lid: ha de ser m\xFAltiple de ${t.divisor}`;case"unrecognized_keys":return`Clau${t.keys.
length>1?"s":""} no reconeguda${t.keys.length>1?"s":""}: ${v(t.keys,", ")}`;case"invalid_key":return`Clau inv\xE0lida a ${t.
origin}`;case"invalid_union":return"Entrada inv\xE0lida";case"invalid_element":return`Element inv\xE0lid a ${t.origin}`;default:
return"Entrada inv\xE0lida"}}},"error");function Dc(){return{localeError:_v()}}u(Dc,"default");var bv=u(()=>{let e={string:{unit:"\u067E\u06CC\u062A",verb:"\u0628\u06CE\u062A"},file:{unit:"\u0628\u0627\u06CC\u062A",
verb:"\u0628\u06CE\u062A"},array:{unit:"\u062F\u0627\u0646\u06D5",verb:"\u0628\u06CE\u062A"},set:{unit:"\u062F\u0627\u0646\u06D5",
verb:"\u0628\u06CE\u062A"},map:{unit:"\u062F\u0627\u0646\u06D5",verb:"\u0628\u06CE\u062A"}};function r(t){return e[t]??null}
u(r,"getSizing");let i={regex:"regex",email:"\u0626\u06CC\u0645\u06D5\u06CC\u06B5",url:"\u0628\u06D5\u0633\u062A\u06D5\u0631 (URL)",
emoji:"\u0626\u06CC\u0645\u06C6\u062C\u06CC",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"\
cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\u0695\u06CE\u06A9\u06D5\u0648\u062A \u0648 \u06A9\u0627\u062A",
date:"\u0695\u06CE\u06A9\u06D5\u0648\u062A",time:"\u06A9\u0627\u062A",duration:"\u0645\u0627\u0648\u06D5",ipv4:"\u0646\u0627\u0648\u0646\u06CC\u0634\u0627\u0646\
\u06CC IPv4",ipv6:"\u0646\u0627\u0648\u0646\u06CC\u0634\u0627\u0646\u06CC IPv6",mac:"\u0646\u0627\u0648\u0646\u06CC\u0634\u0627\u0646\u06CC MAC",
cidrv4:"\u0645\u06D5\u0648\u062F\u0627\u06CC IPv4",cidrv6:"\u0645\u06D5\u0648\u062F\u0627\u06CC IPv6",base64:"\u062F\u06D5\u0642\u06CC base6\
4",base64url:"\u062F\u06D5\u0642\u06CC base64url",json_string:"\u062F\u06D5\u0642\u06CC JSON",e164:"\u0698\u0645\u0627\u0631\u06D5\u06CC E.164",
credit_card:"\u0698\u0645\u0627\u0631\u06D5\u06CC \u06A9\u0627\u0631\u062A\u06CC \u06A9\u0631\u06CE\u062F\u06CC\u062A",currency_code:"\
\u06A9\u06C6\u062F\u06CC \u062F\u0631\u0627\u0648",iban:"IBAN",jwt:"JWT",template_literal:"\u062A\u06CE\u06A9\u0631\u062F\u06D5"},
o={nan:"NaN",string:"\u0646\u0648\u0648\u0633\u06CC\u0646",number:"\u0698\u0645\u0627\u0631\u06D5",boolean:"boolean",array:"\
array",object:"object",date:"\u0695\u06CE\u06A9\u06D5\u0648\u062A",integer:"\u0698\u0645\u0627\u0631\u06D5",float:"\u0698\u0645\u0627\u0631\u06D5",
null:"null",undefined:"undefined",function:"function",symbol:"symbol",unknown:"unknown",promise:"promise",void:"void",never:"\
never",map:"map",set:"set"};return t=>{switch(t.code){case"invalid_type":{let n=o[t.expected]??t.expected,a=_(t.input),c=o[a]??
a,l=["\u0627","\u0648","\u06C6","\u0648\u0648","\u06D5","\u06CC","\u06CE"].some(d=>c.endsWith(d))?"\u06CC\u06D5":"\u06D5",
s=/^[a-zA-Z]+$/.test(c);return a==="null"||a==="undefined"?"\u062F\u0627\u0648\u0627\u06A9\u0631\u0627\u0648\u06D5":`\u0686\u0627\u0648\
\u06D5\u0695\u0648\u0627\u0646\u06A9\u0631\u0627\u0648\u06D5 ${n} \u0628\u06CE\u062A\u060C \u0628\u06D5\u06B5\u0627\u0645 ${c}${s?
"":l}`}case"invalid_value":return t.values.length===1?`\u0628\u06D5\u0647\u0627\u06A9\u06D5 \u0646\u0627\u062F\u0631\u0648\u0648\u0633\u062A\u06D5: \u0686\u0627\u0648\u06D5\u0695\u0648\u0627\u0646\u06A9\u0631\u0627\u0648\u06D5 ${y(
t.values[0])} \u0628\u06CE\u062A`:`\u0647\u06D5\u06B5\u0628\u0698\u0627\u0631\u062F\u06D5\u06CC \u0646\u0627\u062F\u0631\u0648\u0633\u062A: \u0686\u0627\u0648\u06D5\u0695\u0648\u0627\u0646\u06A9\u0631\u0627\u0648\u06D5 \u06CC\u06D5\u06A9\u06CE\u06A9 \u0628\u06CE\u062A \u0644\u06D5 ${v(
t.values,"|")}`;case"too_big":{let n=r(t.origin);return n?`\u067E\u06CE\u0648\u06CC\u0633\u062A\u06D5 \u0628\u06D5 \u0644\u0627\u06CC\u06D5\u0646\u06CC \u0632\u06C6\u0631\u06D5\u0648\u06D5 ${t.
maximum.toString()} ${n.unit} ${n.verb}`:`\u067E\u06CE\u0648\u06CC\u0633\u062A\u06D5 \u0628\u06D5 \u0644\u0627\u06CC\u06D5\u0646\u06CC \u0632\u06C6\u0631\u06D5\u0648\u06D5 ${t.
maximum.toString()} \u0628\u06CE\u062A`}case"too_small":{let n=r(t.origin);return n?`\u067E\u06CE\u0648\u06CC\u0633\u062A\u06D5 \u0628\u06D5 \u0644\u0627\u06CC\u06D5\u0646\u06CC \u06A9\u06D5\u0645\u06D5\u0648\u06D5 ${t.
minimum.toString()} ${n.unit} ${n.verb}`:`\u067E\u06CE\u0648\u06CC\u0633\u062A\u06D5 \u0628\u06D5 \u0644\u0627\u06CC\u06D5\u0646\u06CC \u06A9\u06D5\u0645\u06D5\u0648\u06D5 ${t.
minimum.toString()} \u0628\u06CE\u062A`}case"invalid_format":{let n=t;return n.format==="starts_with"?`\u062F\u06D5\u0642\u06CC \u0646\u0627\u062F\u0631\u0648\u0633\u062A: \u067E\u06CE\u0648\
\u06CC\u0633\u062A\u06D5 \u062F\u06D5\u0633\u062A\u067E\u06CE\u0628\u06A9\u0627\u062A \u0628\u06D5 "${n.prefix}"`:n.format===
"ends_with"?`\u062F\u06D5\u0642\u06CC \u0646\u0627\u062F\u0631\u0648\u0633\u062A: \u067E\u06CE\u0648\u06CC\u0633\u062A\u06D5 \u06A9\u06C6\u062A\u0627\u06CC\u06CC\u0628\u06CE\u062A \u0628\u06D5 "${n.
suffix}"`:n.format==="includes"?`\u062F\u06D5\u0642\u06CC \u0646\u0627\u062F\u0631\u0648\u0633\u062A: \u067E\u06CE\u0648\u06CC\u0633\u062A\u06D5 "${n.
includes}" \u0644\u06D5\u062E\u06C6\u0628\u06AF\u0631\u06CE\u062A`:n.format==="regex"?`\u062F\u06D5\u0642\u06CC \u0646\u0627\u062F\u0631\u0648\u0633\u062A: \u067E\u06CE\u0648\u06CC\u0633\u062A\u06D5 \u0644\u06D5\u06AF\u06D5\u06B5 \u067E\u0627\u062A\u06CE\u0631\
\u0646\u06CC ${n.pattern} \u0628\u06AF\u0648\u0646\u062C\u06CE\u062A`:`\u0628\u06D5\u0647\u0627\u06CC ${i[n.format]??t.format}\
 \u0646\u0627\u062F\u0631\u0648\u0633\u062A\u06D5`}case"not_multiple_of":return`\u0698\u0645\u0627\u0631\u06D5\u06CC \u0646\u0627\u062F\u0631\u0648\u0633\u062A: \u062F\u06D5\u0628\u06CE\u062A \u0686\u06D5\u0646\u062F \u0647\u06CE\u0646\u062F\u06D5 \u0628\u06CE\u062A \u0628\u06C6 ${t.
divisor}`;case"unrecognized_keys":return`\u06A9\u0644\u06CC\u0644\u06CC \u0646\u06D5\u0646\u0627\u0633\u0631\u0627\u0648: ${v(
t.keys,", ")}`;case"invalid_key":return`\u06A9\u0644\u06CC\u0644\u06CC \u0646\u0627\u062F\u0631\u0648\u0633\u062A \u0644\u06D5 ${t.
origin}`;case"invalid_union":return t.options&&Array.isArray(t.options)&&t.options.length>0?`\u0628\u06D5\u0647\u0627\u06CC \u0646\u06D5\u0646\u0627\u0633\u0631\u0627\u0648 \u0647\u06D5\u06CC\u06D5. \u0628\u06D5\u0647\u0627\u06CC \
\u0686\u0627\u0648\u06D5\u0695\u0648\u0627\u0646\u06A9\u0631\u0627\u0648: ${t.options.map(a=>`'${a}'`).join(" | ")}`:"\u06CC\u06D5\
\u06A9\u06AF\u0631\u062A\u0646\u06CC \u0646\u0627\u062F\u0631\u0648\u0633\u062A";case"invalid_element":return`${t.origin}\
 \u0628\u06D5\u0647\u0627\u06A9\u06D5 \u0646\u0627\u062F\u0631\u0648\u0633\u062A\u06D5`;default:return"\u062A\u06CE\u06A9\u0631\u062F\u06D5\u06CC \u0646\u0627\u062F\u0631\u0648\u0633\u062A"}}},
"error");function jc(){return{localeError:bv()}}u(jc,"default");var kv=u(()=>{let e={string:{unit:"znak\u016F",verb:"m\xEDt"},file:{unit:"bajt\u016F",verb:"m\xEDt"},array:{unit:"prvk\u016F",
verb:"m\xEDt"},set:{unit:"prvk\u016F",verb:"m\xEDt"},map:{unit:"prvk\u016F",verb:"m\xEDt"}};function r(t){return e[t]??null}
u(r,"getSizing");let i={regex:"regul\xE1rn\xED v\xFDraz",email:"e-mailov\xE1 adresa",url:"URL",emoji:"emoji",uuid:"UUID",
uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",
datetime:"datum a \u010Das ve form\xE1tu ISO",date:"datum ve form\xE1tu ISO",time:"\u010Das ve form\xE1tu ISO",duration:"\
doba trv\xE1n\xED ISO",ipv4:"IPv4 adresa",ipv6:"IPv6 adresa",mac:"MAC adresa",cidrv4:"rozsah IPv4",cidrv6:"rozsah IPv6",
base64:"\u0159et\u011Bzec zak\xF3dovan\xFD ve form\xE1tu base64",base64url:"\u0159et\u011Bzec zak\xF3dovan\xFD ve form\xE1tu base64url",
json_string:"\u0159et\u011Bzec ve form\xE1tu JSON",e164:"\u010D\xEDslo E.164",credit_card:"\u010D\xEDslo kreditn\xED karty",
currency_code:"k\xF3d m\u011Bny",iban:"IBAN",jwt:"JWT",template_literal:"vstup"},o={nan:"NaN",number:"\u010D\xEDslo",string:"\
\u0159et\u011Bzec",function:"funkce",array:"pole"};return t=>{switch(t.code){case"invalid_type":{let n=o[t.expected]??t.
expected,a=_(t.input),c=o[a]??a;return/^[A-Z]/.test(t.expected)?`Neplatn\xFD vstup: o\u010Dek\xE1v\xE1no instanceof ${t.
expected}, obdr\u017Eeno ${c}`:`Neplatn\xFD vstup: o\u010Dek\xE1v\xE1no ${n}, obdr\u017Eeno ${c}`}case"invalid_value":return t.
values.length===1?`Neplatn\xFD vstup: o\u010Dek\xE1v\xE1no ${y(t.values[0])}`:`Neplatn\xE1 mo\u017Enost: o\u010Dek\xE1v\xE1na jedna z hodno\
t ${v(t.values,"|")}`;case"too_big":{let n=t.inclusive?"<=":"<",a=r(t.origin);return a?`Hodnota je p\u0159\xEDli\u0161 velk\xE1: ${t.
origin??"hodnota"} mus\xED m\xEDt ${n}${t.maximum.toString()} ${a.unit??"prvk\u016F"}`:`Hodnota je p\u0159\xEDli\u0161 velk\xE1: ${t.
origin??"hodnota"} mus\xED b\xFDt ${n}${t.maximum.toString()}`}case"too_small":{let n=t.inclusive?">=":">",a=r(t.origin);
return a?`Hodnota je p\u0159\xEDli\u0161 mal\xE1: ${t.origin??"hodnota"} mus\xED m\xEDt ${n}${t.minimum.toString()} ${a.
unit??"prvk\u016F"}`:`Hodnota je p\u0159\xEDli\u0161 mal\xE1: ${t.origin??"hodnota"} mus\xED b\xFDt ${n}${t.minimum.toString()}`}case"\
invalid_format":{let n=t;return n.format==="starts_with"?`Neplatn\xFD \u0159et\u011Bzec: mus\xED za\u010D\xEDnat na "${n.
prefix}"`:n.format==="ends_with"?`Neplatn\xFD \u0159et\u011Bzec: mus\xED kon\u010Dit na "${n.suffix}"`:n.format==="inclu\
des"?`Neplatn\xFD \u0159et\u011Bzec: mus\xED obsahovat "${n.includes}"`:n.format==="regex"?`Neplatn\xFD \u0159et\u011Bzec: mus\xED odpov\
\xEDdat vzoru ${n.pattern}`:`Neplatn\xFD form\xE1t ${i[n.format]??t.format}`}case"not_multiple_of":return`Neplatn\xE9 \u010D\xEDslo\
: mus\xED b\xFDt n\xE1sobkem ${t.divisor}`;case"unrecognized_keys":return`Nezn\xE1m\xE9 kl\xED\u010De: ${v(t.keys,", ")}`;case"\
invalid_key":return`Neplatn\xFD kl\xED\u010D v ${t.origin}`;case"invalid_union":return"Neplatn\xFD vstup";case"invalid_e\
lement":return`Neplatn\xE1 hodnota v ${t.origin}`;default:return"Neplatn\xFD vstup"}}},"error");function Oc(){return{localeError:kv()}}
u(Oc,"default");var xv=u(()=>{let e={string:{unit:"tegn",verb:"havde"},file:{unit:"bytes",verb:"havde"},array:{unit:"elementer",verb:"in\
deholdt"},set:{unit:"elementer",verb:"indeholdt"},map:{unit:"elementer",verb:"indeholdt"}};function r(t){return e[t]??null}
u(r,"getSizing");let i={regex:"input",email:"e-mailadresse",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"\
UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO dato- og\
 klokkesl\xE6t",date:"ISO-dato",time:"ISO-klokkesl\xE6t",duration:"ISO-varighed",ipv4:"IPv4-adresse",ipv6:"IPv6-adresse",
mac:"MAC-adresse",cidrv4:"IPv4-spektrum",cidrv6:"IPv6-spektrum",base64:"base64-kodet streng",base64url:"base64url-kodet \
streng",json_string:"JSON-streng",e164:"E.164-nummer",credit_card:"kreditkortnummer",currency_code:"valutakode",iban:"IB\
AN",jwt:"JWT",template_literal:"input"},o={nan:"NaN",string:"streng",number:"tal",boolean:"boolean",array:"liste",object:"\
objekt",set:"s\xE6t",file:"fil"};return t=>{switch(t.code){case"invalid_type":{let n=o[t.expected]??t.expected,a=_(t.input),
c=o[a]??a;return/^[A-Z]/.test(t.expected)?`Ugyldigt input: forventede instanceof ${t.expected}, fik ${c}`:`Ugyldigt inpu\
t: forventede ${n}, fik ${c}`}case"invalid_value":return t.values.length===1?`Ugyldig v\xE6rdi: forventede ${y(t.values[0])}`:
`Ugyldigt valg: forventede en af f\xF8lgende ${v(t.values,"|")}`;case"too_big":{let n=t.inclusive?"<=":"<",a=r(t.origin),
c=o[t.origin]??t.origin;return a?`For stor: forventede ${c??"value"} ${a.verb} ${n} ${t.maximum.toString()} ${a.unit??"e\
lementer"}`:`For stor: forventede ${c??"value"} havde ${n} ${t.maximum.toString()}`}case"too_small":{let n=t.inclusive?"\
>=":">",a=r(t.origin),c=o[t.origin]??t.origin;return a?`For lille: forventede ${c} ${a.verb} ${n} ${t.minimum.toString()}\
 ${a.unit}`:`For lille: forventede ${c} havde ${n} ${t.minimum.toString()}`}case"invalid_format":{let n=t;return n.format===
"starts_with"?`Ugyldig streng: skal starte med "${n.prefix}"`:n.format==="ends_with"?`Ugyldig streng: skal ende med "${n.
suffix}"`:n.format==="includes"?`Ugyldig streng: skal indeholde "${n.includes}"`:n.format==="regex"?`Ugyldig streng: ska\
l matche m\xF8nsteret ${n.pattern}`:`Ugyldig ${i[n.format]??t.format}`}case"not_multiple_of":return`Ugyldigt tal: skal v\
\xE6re deleligt med ${t.divisor}`;case"unrecognized_keys":return`${t.keys.length>1?"Ukendte n\xF8gler":"Ukendt n\xF8gle"}\
: ${v(t.keys,", ")}`;case"invalid_key":return`Ugyldig n\xF8gle i ${t.origin}`;case"invalid_union":return"Ugyldigt input:\
 matcher ingen af de tilladte typer";case"invalid_element":return`Ugyldig v\xE6rdi i ${t.origin}`;default:return"Ugyldig\
t input"}}},"error");function Nc(){return{localeError:xv()}}u(Nc,"default");var Iv=u(()=>{let e={string:{unit:"Zeichen",verb:"zu haben"},file:{unit:"Bytes",verb:"zu haben"},array:{unit:"Elemente",
verb:"zu haben"},set:{unit:"Elemente",verb:"zu haben"},map:{unit:"Elemente",verb:"zu haben"}};function r(t){return e[t]??
null}u(r,"getSizing");let i={regex:"Eingabe",email:"E-Mail-Adresse",url:"URL",emoji:"Emoji",uuid:"UUID",uuidv4:"UUIDv4",
uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO-\
Datum und -Uhrzeit",date:"ISO-Datum",time:"ISO-Uhrzeit",duration:"ISO-Dauer",ipv4:"IPv4-Adresse",ipv6:"IPv6-Adresse",mac:"\
MAC-Adresse",cidrv4:"IPv4-Bereich",cidrv6:"IPv6-Bereich",base64:"Base64-codierter String",base64url:"Base64-URL-codierte\
r String",json_string:"JSON-String",e164:"E.164-Nummer",credit_card:"Kreditkartennummer",currency_code:"W\xE4hrungscode",
iban:"IBAN",jwt:"JWT",template_literal:"Eingabe"},o={nan:"NaN",number:"Zahl",array:"Array"};return t=>{switch(t.code){case"\
invalid_type":{let n=o[t.expected]??t.expected,a=_(t.input),c=o[a]??a;return/^[A-Z]/.test(t.expected)?`Ung\xFCltige Eingabe\
: erwartet instanceof ${t.expected}, erhalten ${c}`:`Ung\xFCltige Eingabe: erwartet ${n}, erhalten ${c}`}case"invalid_va\
lue":return t.values.length===1?`Ung\xFCltige Eingabe: erwartet ${y(t.values[0])}`:`Ung\xFCltige Option: erwartet eine von ${v(
t.values,"|")}`;case"too_big":{let n=t.inclusive?"<=":"<",a=r(t.origin);return a?`Zu gro\xDF: erwartet, dass ${t.origin??
"Wert"} ${n}${t.maximum.toString()} ${a.unit??"Elemente"} hat`:`Zu gro\xDF: erwartet, dass ${t.origin??"Wert"} ${n}${t.maximum.
toString()} ist`}case"too_small":{let n=t.inclusive?">=":">",a=r(t.origin);return a?`Zu klein: erwartet, dass ${t.origin}\
 ${n}${t.minimum.toString()} ${a.unit} hat`:`Zu klein: erwartet, dass ${t.origin} ${n}${t.minimum.toString()} ist`}case"\
invalid_format":{let n=t;return n.format==="starts_with"?`Ung\xFCltiger String: muss mit "${n.prefix}" beginnen`:n.format===
"ends_with"?`Ung\xFCltiger String: muss mit "${n.suffix}" enden`:n.format==="includes"?`Ung\xFCltiger String: muss "${n.
includes}" enthalten`:n.format==="regex"?`Ung\xFCltiger String: muss dem Muster ${n.pattern} entsprechen`:`Ung\xFCltig: ${i[n.
format]??t.format}`}case"not_multiple_of":return`Ung\xFCltige Zahl: muss ein Vielfaches von ${t.divisor} sein`;case"unre\
cognized_keys":return`${t.keys.length>1?"Unbekannte Schl\xFCssel":"Unbekannter Schl\xFCssel"}: ${v(t.keys,", ")}`;case"i\
nvalid_key":return`Ung\xFCltiger Schl\xFCssel in ${t.origin}`;case"invalid_union":return"Ung\xFCltige Eingabe";case"inva\
lid_element":return`Ung\xFCltiger Wert in ${t.origin}`;default:return"Ung\xFCltige Eingabe"}}},"error");function Uc(){return{
localeError:Iv()}}u(Uc,"default");var wv=u(()=>{let e={string:{unit:"\u03C7\u03B1\u03C1\u03B1\u03BA\u03C4\u03AE\u03C1\u03B5\u03C2",verb:"\u03BD\u03B1 \u03AD\u03C7\u03B5\u03B9"},
file:{unit:"bytes",verb:"\u03BD\u03B1 \u03AD\u03C7\u03B5\u03B9"},array:{unit:"\u03C3\u03C4\u03BF\u03B9\u03C7\u03B5\u03AF\u03B1",
verb:"\u03BD\u03B1 \u03AD\u03C7\u03B5\u03B9"},set:{unit:"\u03C3\u03C4\u03BF\u03B9\u03C7\u03B5\u03AF\u03B1",verb:"\u03BD\u03B1 \u03AD\u03C7\u03B5\u03B9"},
map:{unit:"\u03BA\u03B1\u03C4\u03B1\u03C7\u03C9\u03C1\u03AE\u03C3\u03B5\u03B9\u03C2",verb:"\u03BD\u03B1 \u03AD\u03C7\u03B5\u03B9"}};
function r(t){return e[t]??null}u(r,"getSizing");let i={regex:"\u03B5\u03AF\u03C3\u03BF\u03B4\u03BF\u03C2",email:"\u03B4\u03B9\u03B5\u03CD\u03B8\u03C5\
\u03BD\u03C3\u03B7 email",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",
cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u03B7\u03BC\u03B5\u03C1\u03BF\u03BC\u03B7\u03BD\u03AF\u03B1 \u03BA\u03B1\u03B9 \u03CE\u03C1\u03B1",
date:"ISO \u03B7\u03BC\u03B5\u03C1\u03BF\u03BC\u03B7\u03BD\u03AF\u03B1",time:"ISO \u03CE\u03C1\u03B1",duration:"ISO \u03B4\u03B9\u03AC\u03C1\
\u03BA\u03B5\u03B9\u03B1",ipv4:"\u03B4\u03B9\u03B5\u03CD\u03B8\u03C5\u03BD\u03C3\u03B7 IPv4",ipv6:"\u03B4\u03B9\u03B5\u03CD\u03B8\u03C5\u03BD\u03C3\u03B7 IPv6",
mac:"\u03B4\u03B9\u03B5\u03CD\u03B8\u03C5\u03BD\u03C3\u03B7 MAC",cidrv4:"\u03B5\u03CD\u03C1\u03BF\u03C2 IPv4",cidrv6:"\u03B5\u03CD\
\u03C1\u03BF\u03C2 IPv6",base64:"\u03C3\u03C5\u03BC\u03B2\u03BF\u03BB\u03BF\u03C3\u03B5\u03B9\u03C1\u03AC \u03BA\u03C9\u03B4\u03B9\u03BA\u03BF\u03C0\u03BF\u03B9\u03B7\u03BC\u03AD\u03BD\u03B7 \u03C3\u03B5 base64",
base64url:"\u03C3\u03C5\u03BC\u03B2\u03BF\u03BB\u03BF\u03C3\u03B5\u03B9\u03C1\u03AC \u03BA\u03C9\u03B4\u03B9\u03BA\u03BF\u03C0\u03BF\u03B9\u03B7\u03BC\u03AD\u03BD\u03B7 \u03C3\u03B5 base64url",
json_string:"\u03C3\u03C5\u03BC\u03B2\u03BF\u03BB\u03BF\u03C3\u03B5\u03B9\u03C1\u03AC JSON",e164:"\u03B1\u03C1\u03B9\u03B8\u03BC\u03CC\u03C2 E.164",
credit_card:"\u03B1\u03C1\u03B9\u03B8\u03BC\u03CC\u03C2 \u03C0\u03B9\u03C3\u03C4\u03C9\u03C4\u03B9\u03BA\u03AE\u03C2 \u03BA\u03AC\u03C1\u03C4\u03B1\u03C2",
currency_code:"\u03BA\u03C9\u03B4\u03B9\u03BA\u03CC\u03C2 \u03BD\u03BF\u03BC\u03AF\u03C3\u03BC\u03B1\u03C4\u03BF\u03C2",
iban:"IBAN",jwt:"JWT",template_literal:"\u03B5\u03AF\u03C3\u03BF\u03B4\u03BF\u03C2"},o={nan:"NaN"};return t=>{switch(t.code){case"\
invalid_type":{let n=o[t.expected]??t.expected,a=_(t.input),c=o[a]??a;return typeof t.expected=="string"&&/^[A-Z]/.test(
t.expected)?`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03B7 \u03B5\u03AF\u03C3\u03BF\u03B4\u03BF\u03C2: \u03B1\u03BD\u03B1\u03BC\u03B5\u03BD\u03CC\u03C4\u03B1\u03BD instanceof ${t.
expected}, \u03BB\u03AE\u03C6\u03B8\u03B7\u03BA\u03B5 ${c}`:`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03B7 \u03B5\u03AF\u03C3\u03BF\u03B4\u03BF\u03C2: \u03B1\u03BD\u03B1\u03BC\u03B5\u03BD\u03CC\u03C4\u03B1\u03BD ${n}\
, \u03BB\u03AE\u03C6\u03B8\u03B7\u03BA\u03B5 ${c}`}case"invalid_value":return t.values.length===1?`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03B7 \u03B5\u03AF\u03C3\u03BF\u03B4\u03BF\u03C2: \u03B1\u03BD\
\u03B1\u03BC\u03B5\u03BD\u03CC\u03C4\u03B1\u03BD ${y(t.values[0])}`:`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03B7 \u03B5\u03C0\u03B9\u03BB\u03BF\u03B3\u03AE: \u03B1\u03BD\u03B1\u03BC\u03B5\u03BD\u03CC\u03C4\u03B1\u03BD \u03AD\u03BD\u03B1 \u03B1\u03C0\u03CC ${v(
t.values,"|")}`;case"too_big":{let n=t.inclusive?"<=":"<",a=r(t.origin);return a?`\u03A0\u03BF\u03BB\u03CD \u03BC\u03B5\u03B3\u03AC\u03BB\u03BF: \u03B1\u03BD\u03B1\u03BC\u03B5\u03BD\u03CC\u03C4\u03B1\u03BD ${t.
origin??"\u03C4\u03B9\u03BC\u03AE"} \u03BD\u03B1 \u03AD\u03C7\u03B5\u03B9 ${n}${t.maximum.toString()} ${a.unit??"\u03C3\u03C4\u03BF\u03B9\u03C7\u03B5\u03AF\
\u03B1"}`:`\u03A0\u03BF\u03BB\u03CD \u03BC\u03B5\u03B3\u03AC\u03BB\u03BF: \u03B1\u03BD\u03B1\u03BC\u03B5\u03BD\u03CC\u03C4\u03B1\u03BD ${t.
origin??"\u03C4\u03B9\u03BC\u03AE"} \u03BD\u03B1 \u03B5\u03AF\u03BD\u03B1\u03B9 ${n}${t.maximum.toString()}`}case"too_sm\
all":{let n=t.inclusive?">=":">",a=r(t.origin);return a?`\u03A0\u03BF\u03BB\u03CD \u03BC\u03B9\u03BA\u03C1\u03CC: \u03B1\u03BD\u03B1\u03BC\u03B5\u03BD\u03CC\u03C4\u03B1\u03BD ${t.
origin} \u03BD\u03B1 \u03AD\u03C7\u03B5\u03B9 ${n}${t.minimum.toString()} ${a.unit}`:`\u03A0\u03BF\u03BB\u03CD \u03BC\u03B9\u03BA\u03C1\u03CC: \u03B1\u03BD\u03B1\u03BC\u03B5\u03BD\u03CC\u03C4\u03B1\u03BD ${t.
origin} \u03BD\u03B1 \u03B5\u03AF\u03BD\u03B1\u03B9 ${n}${t.minimum.toString()}`}case"invalid_format":{let n=t;return n.
format==="starts_with"?`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03B7 \u03C3\u03C5\u03BC\u03B2\u03BF\u03BB\u03BF\u03C3\u03B5\u03B9\u03C1\u03AC: \u03C0\u03C1\u03AD\u03C0\u03B5\u03B9 \u03BD\u03B1 \u03BE\u03B5\u03BA\u03B9\u03BD\u03AC \u03BC\u03B5 "${n.
prefix}"`:n.format==="ends_with"?`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03B7 \u03C3\u03C5\u03BC\u03B2\u03BF\u03BB\u03BF\u03C3\u03B5\u03B9\u03C1\u03AC: \u03C0\u03C1\u03AD\u03C0\u03B5\u03B9 \u03BD\u03B1 \u03C4\u03B5\u03BB\u03B5\u03B9\u03CE\u03BD\u03B5\u03B9 \u03BC\u03B5 "${n.
suffix}"`:n.format==="includes"?`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03B7 \u03C3\u03C5\u03BC\u03B2\u03BF\u03BB\u03BF\u03C3\u03B5\u03B9\u03C1\u03AC: \u03C0\u03C1\u03AD\u03C0\u03B5\u03B9 \u03BD\u03B1 \u03C0\u03B5\u03C1\u03B9\u03AD\u03C7\u03B5\u03B9 "${n.
includes}"`:n.format==="regex"?`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03B7 \u03C3\u03C5\u03BC\u03B2\u03BF\u03BB\u03BF\u03C3\u03B5\u03B9\u03C1\u03AC: \u03C0\u03C1\u03AD\u03C0\u03B5\u03B9 \u03BD\u03B1 \u03C4\u03B1\u03B9\u03C1\u03B9\u03AC\u03B6\u03B5\u03B9 \u03BC\u03B5 \u03C4\u03BF \u03BC\u03BF\u03C4\u03AF\u03B2\u03BF ${n.
pattern}`:`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03BF: ${i[n.format]??t.format}`}case"not_multiple_of":return`\u039C\u03B7 \
\u03AD\u03B3\u03BA\u03C5\u03C1\u03BF\u03C2 \u03B1\u03C1\u03B9\u03B8\u03BC\u03CC\u03C2: \u03C0\u03C1\u03AD\u03C0\u03B5\u03B9 \u03BD\u03B1 \u03B5\u03AF\u03BD\u03B1\u03B9 \u03C0\u03BF\u03BB\u03BB\u03B1\u03C0\u03BB\u03AC\u03C3\u03B9\u03BF \u03C4\u03BF\u03C5 ${t.
divisor}`;case"unrecognized_keys":return`\u0386\u03B3\u03BD\u03C9\u03C3\u03C4${t.keys.length>1?"\u03B1":"\u03BF"} \u03BA\u03BB\u03B5\u03B9\u03B4${t.
keys.length>1?"\u03B9\u03AC":"\u03AF"}: ${v(t.keys,", ")}`;case"invalid_key":return`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03BF \u03BA\u03BB\u03B5\u03B9\u03B4\u03AF \u03C3\u03C4\u03BF ${t.
origin}`;case"invalid_union":return"\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03B7 \u03B5\u03AF\u03C3\u03BF\u03B4\u03BF\u03C2";case"\
invalid_element":return`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03B7 \u03C4\u03B9\u03BC\u03AE \u03C3\u03C4\u03BF ${t.
origin}`;default:return"\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03B7 \u03B5\u03AF\u03C3\u03BF\u03B4\u03BF\u03C2"}}},
"error");function Ac(){return{localeError:wv()}}u(Ac,"default");var zv=u(()=>{let e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"\
to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}};function r(n){return e[n]??null}u(r,"ge\
tSizing");let i={regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",
nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"\
ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4\
 range",cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",
e164:"E.164 number",currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"\
input"},o={nan:"NaN"};function t(n,a){return n==="number"&&typeof a=="number"&&!Number.isFinite(a)?String(a):o[n]??n}return u(
t,"getTypeName"),n=>{switch(n.code){case"invalid_type":{let a=t(n.expected),c=_(n.input),l=t(c,n.input);return`Invalid i\
nput: expected ${a}, received ${l}`}case"invalid_value":return n.values.length===1?`Invalid input: expected ${y(n.values[0])}`:
`Invalid option: expected one of ${v(n.values,"|")}`;case"too_big":{let a=n.exact?"exactly ":n.inclusive?"<=":"<",c=r(n.
origin);return c?`Too big: expected ${n.origin??"value"} to have ${a}${n.maximum.toString()} ${c.unit??"elements"}`:`Too\
 big: expected ${n.origin??"value"} to be ${a}${n.maximum.toString()}`}case"too_small":{let a=n.exact?"exactly ":n.inclusive?
">=":">",c=r(n.origin);return c?`Too small: expected ${n.origin} to have ${a}${n.minimum.toString()} ${c.unit}`:`Too sma\
ll: expected ${n.origin} to be ${a}${n.minimum.toString()}`}case"invalid_format":{let a=n;return a.format==="starts_with"?
`Invalid string: must start with "${a.prefix}"`:a.format==="ends_with"?`Invalid string: must end with "${a.suffix}"`:a.format===
"includes"?`Invalid string: must include "${a.includes}"`:a.format==="regex"?`Invalid string: must match pattern ${a.pattern}`:
`Invalid ${i[a.format]??n.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${n.divisor}`;case"\
unrecognized_keys":return`Unrecognized key${n.keys.length>1?"s":""}: ${v(n.keys,", ")}`;case"invalid_key":return`Invalid\
 key in ${n.origin}`;case"invalid_union":return n.options&&Array.isArray(n.options)&&n.options.length>0?`Invalid discrim\
inator value. Expected ${n.options.map(c=>`'${c}'`).join(" | ")}`:n.inclusive===!1?"Invalid input: more than one option \
matched":"Invalid input";case"invalid_element":return`Invalid value in ${n.origin}`;default:return"Invalid input"}}},"er\
ror");function br(){return{localeError:zv()}}u(br,"default");var Sv=u(()=>{let e={string:{unit:"karaktrojn",verb:"havi"},file:{unit:"bajtojn",verb:"havi"},array:{unit:"elementojn",verb:"\
havi"},set:{unit:"elementojn",verb:"havi"},map:{unit:"elementojn",verb:"havi"}};function r(t){return e[t]??null}u(r,"get\
Sizing");let i={regex:"enigo",email:"retadreso",url:"URL",emoji:"emo\u011Dio",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",
nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO-datotempo",date:"\
ISO-dato",time:"ISO-tempo",duration:"ISO-da\u016Dro",ipv4:"IPv4-adreso",ipv6:"IPv6-adreso",mac:"MAC-adreso",cidrv4:"IPv4\
-rango",cidrv6:"IPv6-rango",base64:"64-ume kodita karaktraro",base64url:"URL-64-ume kodita karaktraro",json_string:"JSON\
-karaktraro",e164:"E.164-nombro",credit_card:"kreditkarta numero",currency_code:"valuta kodo",iban:"IBAN",jwt:"JWT",template_literal:"\
enigo"},o={nan:"NaN",number:"nombro",array:"tabelo",null:"senvalora"};return t=>{switch(t.code){case"invalid_type":{let n=o[t.
expected]??t.expected,a=_(t.input),c=o[a]??a;return/^[A-Z]/.test(t.expected)?`Nevalida enigo: atendi\u011Dis instanceof ${t.
expected}, ricevi\u011Dis ${c}`:`Nevalida enigo: atendi\u011Dis ${n}, ricevi\u011Dis ${c}`}case"invalid_value":return t.
values.length===1?`Nevalida enigo: atendi\u011Dis ${y(t.values[0])}`:`Nevalida opcio: atendi\u011Dis unu el ${v(t.values,
"|")}`;case"too_big":{let n=t.inclusive?"<=":"<",a=r(t.origin);return a?`Tro granda: atendi\u011Dis ke ${t.origin??"valo\
ro"} havu ${n}${t.maximum.toString()} ${a.unit??"elementojn"}`:`Tro granda: atendi\u011Dis ke ${t.origin??"valoro"} havu\
 ${n}${t.maximum.toString()}`}case"too_small":{let n=t.inclusive?">=":">",a=r(t.origin);return a?`Tro malgranda: atendi\u011D\
is ke ${t.origin} havu ${n}${t.minimum.toString()} ${a.unit}`:`Tro malgranda: atendi\u011Dis ke ${t.origin} estu ${n}${t.
minimum.toString()}`}case"invalid_format":{let n=t;return n.format==="starts_with"?`Nevalida karaktraro: devas komenci\u011Di\
 per "${n.prefix}"`:n.format==="ends_with"?`Nevalida karaktraro: devas fini\u011Di per "${n.suffix}"`:n.format==="includ\
es"?`Nevalida karaktraro: devas inkluzivi "${n.includes}"`:n.format==="regex"?`Nevalida karaktraro: devas kongrui kun la\
 modelo ${n.pattern}`:`Nevalida ${i[n.format]??t.format}`}case"not_multiple_of":return`Nevalida nombro: devas esti oblo \
de ${t.divisor}`;case"unrecognized_keys":return`Nekonata${t.keys.length>1?"j":""} \u015Dlosilo${t.keys.length>1?"j":""}:\
 ${v(t.keys,", ")}`;case"invalid_key":return`Nevalida \u015Dlosilo en ${t.origin}`;case"invalid_union":return"Nevalida e\
nigo";case"invalid_element":return`Nevalida valoro en ${t.origin}`;default:return"Nevalida enigo"}}},"error");function Tc(){
return{localeError:Sv()}}u(Tc,"default");var Pv=u(()=>{let e={string:{unit:"caracteres",verb:"tener"},file:{unit:"bytes",verb:"tener"},array:{unit:"elementos",verb:"\
tener"},set:{unit:"elementos",verb:"tener"}};function r(t){return e[t]??null}u(r,"getSizing");let i={regex:"entrada",email:"\
direcci\xF3n de correo electr\xF3nico",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoi\
d",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"fecha y hora ISO",date:"fecha ISO",
time:"hora ISO",duration:"duraci\xF3n ISO",ipv4:"direcci\xF3n IPv4",ipv6:"direcci\xF3n IPv6",mac:"direcci\xF3n MAC",cidrv4:"\
rango IPv4",cidrv6:"rango IPv6",base64:"cadena codificada en base64",base64url:"URL codificada en base64",json_string:"c\
adena JSON",e164:"n\xFAmero E.164",credit_card:"n\xFAmero de tarjeta de cr\xE9dito",currency_code:"c\xF3digo de moneda",
iban:"IBAN",jwt:"JWT",template_literal:"entrada"},o={nan:"NaN",string:"texto",number:"n\xFAmero",boolean:"booleano",array:"\
arreglo",object:"objeto",set:"conjunto",file:"archivo",date:"fecha",bigint:"n\xFAmero grande",symbol:"s\xEDmbolo",undefined:"\
indefinido",null:"nulo",function:"funci\xF3n",map:"mapa",record:"registro",tuple:"tupla",enum:"enumeraci\xF3n",union:"un\
i\xF3n",literal:"literal",promise:"promesa",void:"vac\xEDo",never:"nunca",unknown:"desconocido",any:"cualquiera"};return t=>{
switch(t.code){case"invalid_type":{let n=o[t.expected]??t.expected,a=_(t.input),c=o[a]??a;return/^[A-Z]/.test(t.expected)?
`Entrada inv\xE1lida: se esperaba instanceof ${t.expected}, recibido ${c}`:`Entrada inv\xE1lida: se esperaba ${n}, recib\
ido ${c}`}case"invalid_value":return t.values.length===1?`Entrada inv\xE1lida: se esperaba ${y(t.values[0])}`:`Opci\xF3n in\
v\xE1lida: se esperaba una de ${v(t.values,"|")}`;case"too_big":{let n=t.inclusive?"<=":"<",a=r(t.origin),c=o[t.origin]??
t.origin;return a?`Demasiado grande: se esperaba que ${c??"valor"} tuviera ${n}${t.maximum.toString()} ${a.unit??"elemen\
tos"}`:`Demasiado grande: se esperaba que ${c??"valor"} fuera ${n}${t.maximum.toString()}`}case"too_small":{let n=t.inclusive?
">=":">",a=r(t.origin),c=o[t.origin]??t.origin;return a?`Demasiado peque\xF1o: se esperaba que ${c} tuviera ${n}${t.minimum.
toString()} ${a.unit}`:`Demasiado peque\xF1o: se esperaba que ${c} fuera ${n}${t.minimum.toString()}`}case"invalid_forma\
t":{let n=t;return n.format==="starts_with"?`Cadena inv\xE1lida: debe comenzar con "${n.prefix}"`:n.format==="ends_with"?
`Cadena inv\xE1lida: debe terminar en "${n.suffix}"`:n.format==="includes"?`Cadena inv\xE1lida: debe incluir "${n.includes}\
"`:n.format==="regex"?`Cadena inv\xE1lida: debe coincidir con el patr\xF3n ${n.pattern}`:`Inv\xE1lido ${i[n.format]??t.format}`}case"\
not_multiple_of":return`N\xFAmero inv\xE1lido: debe ser m\xFAltiplo de ${t.divisor}`;case"unrecognized_keys":return`Llav\
e${t.keys.length>1?"s":""} desconocida${t.keys.length>1?"s":""}: ${v(t.keys,", ")}`;case"invalid_key":return`Llave inv\xE1l\
ida en ${o[t.origin]??t.origin}`;case"invalid_union":return"Entrada inv\xE1lida";case"invalid_element":return`Valor inv\xE1\
lido en ${o[t.origin]??t.origin}`;default:return"Entrada inv\xE1lida"}}},"error");function Zc(){return{localeError:Pv()}}
u(Zc,"default");var Dv=u(()=>{let e={string:{unit:"\u06A9\u0627\u0631\u0627\u06A9\u062A\u0631",verb:"\u062F\u0627\u0634\u062A\u0647 \u0628\u0627\u0634\u062F"},
file:{unit:"\u0628\u0627\u06CC\u062A",verb:"\u062F\u0627\u0634\u062A\u0647 \u0628\u0627\u0634\u062F"},array:{unit:"\u0622\u06CC\u062A\u0645",
verb:"\u062F\u0627\u0634\u062A\u0647 \u0628\u0627\u0634\u062F"},set:{unit:"\u0622\u06CC\u062A\u0645",verb:"\u062F\u0627\u0634\u062A\u0647 \u0628\u0627\u0634\u062F"},
map:{unit:"\u0622\u06CC\u062A\u0645",verb:"\u062F\u0627\u0634\u062A\u0647 \u0628\u0627\u0634\u062F"}};function r(t){return e[t]??
null}u(r,"getSizing");let i={regex:"\u0648\u0631\u0648\u062F\u06CC",email:"\u0622\u062F\u0631\u0633 \u0627\u06CC\u0645\u06CC\u0644",
url:"URL",emoji:"\u0627\u06CC\u0645\u0648\u062C\u06CC",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"\
GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\u062A\u0627\u0631\u06CC\u062E \u0648 \u0632\u0645\u0627\u0646 \u0627\u06CC\u0632\u0648",
date:"\u062A\u0627\u0631\u06CC\u062E \u0627\u06CC\u0632\u0648",time:"\u0632\u0645\u0627\u0646 \u0627\u06CC\u0632\u0648",
duration:"\u0645\u062F\u062A \u0632\u0645\u0627\u0646 \u0627\u06CC\u0632\u0648",ipv4:"IPv4 \u0622\u062F\u0631\u0633",ipv6:"\
IPv6 \u0622\u062F\u0631\u0633",mac:"MAC \u0622\u062F\u0631\u0633",cidrv4:"IPv4 \u062F\u0627\u0645\u0646\u0647",cidrv6:"I\
Pv6 \u062F\u0627\u0645\u0646\u0647",base64:"base64-encoded \u0631\u0634\u062A\u0647",base64url:"base64url-encoded \u0631\u0634\u062A\u0647",
json_string:"JSON \u0631\u0634\u062A\u0647",e164:"E.164 \u0639\u062F\u062F",credit_card:"\u0634\u0645\u0627\u0631\u0647 \u06A9\u0627\u0631\u062A \u0627\u0639\u062A\u0628\u0627\u0631\u06CC",
currency_code:"\u06A9\u062F \u0627\u0631\u0632",iban:"IBAN",jwt:"JWT",template_literal:"\u0648\u0631\u0648\u062F\u06CC"},
o={nan:"NaN",number:"\u0639\u062F\u062F",array:"\u0622\u0631\u0627\u06CC\u0647"};return t=>{switch(t.code){case"invalid_\
type":{let n=o[t.expected]??t.expected,a=_(t.input),c=o[a]??a;return/^[A-Z]/.test(t.expected)?`\u0648\u0631\u0648\u062F\u06CC \u0646\u0627\u0645\u0639\u062A\u0628\u0631: \u0645\u06CC\u200C\u0628\u0627\u06CC\u0633\u062A i\
nstanceof ${t.expected} \u0645\u06CC\u200C\u0628\u0648\u062F\u060C ${c} \u062F\u0631\u06CC\u0627\u0641\u062A \u0634\u062F`:
`\u0648\u0631\u0648\u062F\u06CC \u0646\u0627\u0645\u0639\u062A\u0628\u0631: \u0645\u06CC\u200C\u0628\u0627\u06CC\u0633\u062A ${n}\
 \u0645\u06CC\u200C\u0628\u0648\u062F\u060C ${c} \u062F\u0631\u06CC\u0627\u0641\u062A \u0634\u062F`}case"invalid_value":
return t.values.length===1?`\u0648\u0631\u0648\u062F\u06CC \u0646\u0627\u0645\u0639\u062A\u0628\u0631: \u0645\u06CC\u200C\u0628\u0627\u06CC\u0633\u062A ${y(
t.values[0])} \u0645\u06CC\u200C\u0628\u0648\u062F`:`\u06AF\u0632\u06CC\u0646\u0647 \u0646\u0627\u0645\u0639\u062A\u0628\u0631: \u0645\u06CC\u200C\u0628\u0627\u06CC\u0633\u062A \u06CC\u06A9\u06CC \u0627\u0632 ${v(
t.values,"|")} \u0645\u06CC\u200C\u0628\u0648\u062F`;case"too_big":{let n=t.inclusive?"<=":"<",a=r(t.origin);return a?`\u062E\
\u06CC\u0644\u06CC \u0628\u0632\u0631\u06AF: ${t.origin??"\u0645\u0642\u062F\u0627\u0631"} \u0628\u0627\u06CC\u062F ${n}${t.
maximum.toString()} ${a.unit??"\u0639\u0646\u0635\u0631"} \u0628\u0627\u0634\u062F`:`\u062E\u06CC\u0644\u06CC \u0628\u0632\u0631\u06AF: ${t.
origin??"\u0645\u0642\u062F\u0627\u0631"} \u0628\u0627\u06CC\u062F ${n}${t.maximum.toString()} \u0628\u0627\u0634\u062F`}case"\
too_small":{let n=t.inclusive?">=":">",a=r(t.origin);return a?`\u062E\u06CC\u0644\u06CC \u06A9\u0648\u0686\u06A9: ${t.origin}\
 \u0628\u0627\u06CC\u062F ${n}${t.minimum.toString()} ${a.unit} \u0628\u0627\u0634\u062F`:`\u062E\u06CC\u0644\u06CC \u06A9\u0648\u0686\u06A9: ${t.
origin} \u0628\u0627\u06CC\u062F ${n}${t.minimum.toString()} \u0628\u0627\u0634\u062F`}case"invalid_format":{let n=t;return n.
format==="starts_with"?`\u0631\u0634\u062A\u0647 \u0646\u0627\u0645\u0639\u062A\u0628\u0631: \u0628\u0627\u06CC\u062F \u0628\u0627 "${n.
prefix}" \u0634\u0631\u0648\u0639 \u0634\u0648\u062F`:n.format==="ends_with"?`\u0631\u0634\u062A\u0647 \u0646\u0627\u0645\u0639\u062A\u0628\u0631: \u0628\u0627\u06CC\u062F \u0628\u0627 "${n.
suffix}" \u062A\u0645\u0627\u0645 \u0634\u0648\u062F`:n.format==="includes"?`\u0631\u0634\u062A\u0647 \u0646\u0627\u0645\u0639\u062A\u0628\u0631: \u0628\u0627\u06CC\u062F \u0634\u0627\u0645\u0644 "${n.
includes}" \u0628\u0627\u0634\u062F`:n.format==="regex"?`\u0631\u0634\u062A\u0647 \u0646\u0627\u0645\u0639\u062A\u0628\u0631: \u0628\u0627\u06CC\u062F \u0628\u0627 \u0627\u0644\u06AF\u0648\u06CC ${n.
pattern} \u0645\u0637\u0627\u0628\u0642\u062A \u062F\u0627\u0634\u062A\u0647 \u0628\u0627\u0634\u062F`:`${i[n.format]??t.
format} \u0646\u0627\u0645\u0639\u062A\u0628\u0631`}case"not_multiple_of":return`\u0639\u062F\u062F \u0646\u0627\u0645\u0639\u062A\u0628\u0631: \u0628\u0627\u06CC\u062F \u0645\u0636\u0631\u0628 ${t.
divisor} \u0628\u0627\u0634\u062F`;case"unrecognized_keys":return`\u06A9\u0644\u06CC\u062F${t.keys.length>1?"\u0647\u0627\u06CC":
""} \u0646\u0627\u0634\u0646\u0627\u0633: ${v(t.keys,", ")}`;case"invalid_key":return`\u06A9\u0644\u06CC\u062F \u0646\u0627\u0634\u0646\u0627\u0633 \u062F\u0631 ${t.
origin}`;case"invalid_union":return"\u0648\u0631\u0648\u062F\u06CC \u0646\u0627\u0645\u0639\u062A\u0628\u0631";case"inva\
lid_element":return`\u0645\u0642\u062F\u0627\u0631 \u0646\u0627\u0645\u0639\u062A\u0628\u0631 \u062F\u0631 ${t.origin}`;default:
return"\u0648\u0631\u0648\u062F\u06CC \u0646\u0627\u0645\u0639\u062A\u0628\u0631"}}},"error");function Ec(){return{localeError:Dv()}}
u(Ec,"default");var jv=u(()=>{let e={string:{unit:"merkki\xE4",subject:"merkkijonon"},file:{unit:"tavua",subject:"tiedoston"},array:{unit:"\
alkiota",subject:"listan"},set:{unit:"alkiota",subject:"joukon"},map:{unit:"alkiota",subject:"kuvauksen"},number:{unit:"",
subject:"luvun"},bigint:{unit:"",subject:"suuren kokonaisluvun"},int:{unit:"",subject:"kokonaisluvun"},date:{unit:"",subject:"\
p\xE4iv\xE4m\xE4\xE4r\xE4n"}};function r(t){return e[t]??null}u(r,"getSizing");let i={regex:"s\xE4\xE4nn\xF6llinen lauseke",
email:"s\xE4hk\xF6postiosoite",url:"URL-osoite",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",
guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO-aikaleima",date:"ISO-p\xE4iv\xE4m\xE4\xE4r\xE4",
time:"ISO-aika",duration:"ISO-kesto",ipv4:"IPv4-osoite",ipv6:"IPv6-osoite",mac:"MAC-osoite",cidrv4:"IPv4-alue",cidrv6:"I\
Pv6-alue",base64:"base64-koodattu merkkijono",base64url:"base64url-koodattu merkkijono",json_string:"JSON-merkkijono",e164:"\
E.164-luku",credit_card:"luottokortin numero",currency_code:"valuuttakoodi",iban:"IBAN",jwt:"JWT",template_literal:"temp\
laattimerkkijono"},o={nan:"NaN"};return t=>{switch(t.code){case"invalid_type":{let n=o[t.expected]??t.expected,a=_(t.input),
c=o[a]??a;return/^[A-Z]/.test(t.expected)?`Virheellinen tyyppi: odotettiin instanceof ${t.expected}, oli ${c}`:`Virheell\
inen tyyppi: odotettiin ${n}, oli ${c}`}case"invalid_value":return t.values.length===1?`Virheellinen sy\xF6te: t\xE4ytyy olla ${y(
t.values[0])}`:`Virheellinen valinta: t\xE4ytyy olla yksi seuraavista: ${v(t.values,"|")}`;case"too_big":{let n=t.inclusive?
"<=":"<",a=r(t.origin);return a?`Liian suuri: ${a.subject} t\xE4ytyy olla ${n}${t.maximum.toString()} ${a.unit}`.trim():
`Liian suuri: arvon t\xE4ytyy olla ${n}${t.maximum.toString()}`}case"too_small":{let n=t.inclusive?">=":">",a=r(t.origin);
return a?`Liian pieni: ${a.subject} t\xE4ytyy olla ${n}${t.minimum.toString()} ${a.unit}`.trim():`Liian pieni: arvon t\xE4y\
tyy olla ${n}${t.minimum.toString()}`}case"invalid_format":{let n=t;return n.format==="starts_with"?`Virheellinen sy\xF6te:\
 t\xE4ytyy alkaa "${n.prefix}"`:n.format==="ends_with"?`Virheellinen sy\xF6te: t\xE4ytyy loppua "${n.suffix}"`:n.format===
"includes"?`Virheellinen sy\xF6te: t\xE4ytyy sis\xE4lt\xE4\xE4 "${n.includes}"`:n.format==="regex"?`Virheellinen sy\xF6te: \
t\xE4ytyy vastata s\xE4\xE4nn\xF6llist\xE4 lauseketta ${n.pattern}`:`Virheellinen ${i[n.format]??t.format}`}case"not_mul\
tiple_of":return`Virheellinen luku: t\xE4ytyy olla luvun ${t.divisor} monikerta`;case"unrecognized_keys":return`${t.keys.
length>1?"Tuntemattomat avaimet":"Tuntematon avain"}: ${v(t.keys,", ")}`;case"invalid_key":return"Virheellinen avain tie\
tueessa";case"invalid_union":return"Virheellinen unioni";case"invalid_element":return"Virheellinen arvo joukossa";default:
return"Virheellinen sy\xF6te"}}},"error");function Cc(){return{localeError:jv()}}u(Cc,"default");var Ov=u(()=>{let e={string:{unit:"caract\xE8res",verb:"avoir"},file:{unit:"octets",verb:"avoir"},array:{unit:"\xE9l\xE9ments",
verb:"avoir"},set:{unit:"\xE9l\xE9ments",verb:"avoir"}};function r(t){return e[t]??null}u(r,"getSizing");let i={regex:"e\
xpression r\xE9guli\xE8re",email:"adresse e-mail",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"\
nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"date et heure ISO",date:"dat\
e ISO",time:"heure ISO",duration:"dur\xE9e ISO",ipv4:"adresse IPv4",ipv6:"adresse IPv6",mac:"adresse MAC",cidrv4:"plage \
IPv4",cidrv6:"plage IPv6",base64:"cha\xEEne de caract\xE8res encod\xE9e en base64",base64url:"cha\xEEne de caract\xE8res encod\
\xE9e en base64url",json_string:"cha\xEEne de caract\xE8res JSON",e164:"num\xE9ro au format E.164",credit_card:"num\xE9ro d\
e carte de cr\xE9dit",currency_code:"code de devise",iban:"IBAN",jwt:"JWT",template_literal:"entr\xE9e"},o={string:"cha\xEE\
ne de caract\xE8res",number:"nombre",int:"entier",boolean:"bool\xE9en",bigint:"grand entier",symbol:"symbole",undefined:"\
ind\xE9fini",null:"null",never:"jamais",void:"vide",date:"date",array:"tableau",object:"objet",tuple:"tuple",record:"rec\
ord",map:"map",set:"ensemble",file:"fichier",nonoptional:"non optionnel",nan:"NaN",function:"fonction"};return t=>{switch(t.
code){case"invalid_type":{let n=o[t.expected]??t.expected,a=_(t.input),c=o[a]??a;return/^[A-Z]/.test(t.expected)?`Entr\xE9e\
 invalide : instance de ${t.expected} attendu, ${c} re\xE7u`:`Entr\xE9e invalide : ${n} attendu, ${c} re\xE7u`}case"inva\
lid_value":return t.values.length===1?`Entr\xE9e invalide : ${y(t.values[0])} attendu`:`Option invalide : une valeur par\
mi ${v(t.values,"|")} attendue`;case"too_big":{let n=t.inclusive?"<=":"<",a=r(t.origin);return a?`Trop grand : ${o[t.origin]??
"valeur"} doit ${a.verb} ${n}${t.maximum.toString()} ${a.unit??"\xE9l\xE9ment(s)"}`:`Trop grand : ${o[t.origin]??"valeur"}\
 doit \xEAtre ${n}${t.maximum.toString()}`}case"too_small":{let n=t.inclusive?">=":">",a=r(t.origin);return a?`Trop peti\
t : ${o[t.origin]??"valeur"} doit ${a.verb} ${n}${t.minimum.toString()} ${a.unit}`:`Trop petit : ${o[t.origin]??"valeur"}\
 doit \xEAtre ${n}${t.minimum.toString()}`}case"invalid_format":{let n=t;return n.format==="starts_with"?`Cha\xEEne de cara\
ct\xE8res invalide : doit commencer par "${n.prefix}"`:n.format==="ends_with"?`Cha\xEEne de caract\xE8res invalide : doit se t\
erminer par "${n.suffix}"`:n.format==="includes"?`Cha\xEEne de caract\xE8res invalide : doit inclure "${n.includes}"`:n.
format==="regex"?`Cha\xEEne de caract\xE8res invalide : doit correspondre au motif ${n.pattern}`:`${i[n.format]??t.format}\
 invalide`}case"not_multiple_of":return`Nombre invalide : doit \xEAtre un multiple de ${t.divisor}`;case"unrecognized_ke\
ys":return`Cl\xE9${t.keys.length>1?"s":""} non reconnue${t.keys.length>1?"s":""} : ${v(t.keys,", ")}`;case"invalid_key":
return`Cl\xE9 invalide dans ${t.origin}`;case"invalid_union":return"Entr\xE9e invalide";case"invalid_element":return`Val\
eur invalide dans ${t.origin}`;default:return"Entr\xE9e invalide"}}},"error");function Lc(){return{localeError:Ov()}}u(Lc,
"default");var Nv=u(()=>{let e={string:{unit:"caract\xE8res",verb:"avoir"},file:{unit:"octets",verb:"avoir"},array:{unit:"\xE9l\xE9ments",
verb:"avoir"},set:{unit:"\xE9l\xE9ments",verb:"avoir"},map:{unit:"\xE9l\xE9ments",verb:"avoir"}};function r(t){return e[t]??
null}u(r,"getSizing");let i={regex:"entr\xE9e",email:"adresse courriel",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUID\
v4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\
date-heure ISO",date:"date ISO",time:"heure ISO",duration:"dur\xE9e ISO",ipv4:"adresse IPv4",ipv6:"adresse IPv6",mac:"ad\
resse MAC",cidrv4:"plage IPv4",cidrv6:"plage IPv6",base64:"cha\xEEne encod\xE9e en base64",base64url:"cha\xEEne encod\xE9e en \
base64url",json_string:"cha\xEEne JSON",e164:"num\xE9ro E.164",credit_card:"num\xE9ro de carte de cr\xE9dit",currency_code:"\
code de devise",iban:"IBAN",jwt:"JWT",template_literal:"entr\xE9e"},o={nan:"NaN"};return t=>{switch(t.code){case"invalid\
_type":{let n=o[t.expected]??t.expected,a=_(t.input),c=o[a]??a;return/^[A-Z]/.test(t.expected)?`Entr\xE9e invalide : attend\
u instanceof ${t.expected}, re\xE7u ${c}`:`Entr\xE9e invalide : attendu ${n}, re\xE7u ${c}`}case"invalid_value":return t.
values.length===1?`Entr\xE9e invalide : attendu ${y(t.values[0])}`:`Option invalide : attendu l'une des valeurs suivante\
s ${v(t.values,"|")}`;case"too_big":{let n=t.inclusive?"\u2264":"<",a=r(t.origin);return a?`Trop grand : attendu que ${t.
origin??"la valeur"} ait ${n}${t.maximum.toString()} ${a.unit}`:`Trop grand : attendu que ${t.origin??"la valeur"} soit ${n}${t.
maximum.toString()}`}case"too_small":{let n=t.inclusive?"\u2265":">",a=r(t.origin);return a?`Trop petit : attendu que ${t.
origin} ait ${n}${t.minimum.toString()} ${a.unit}`:`Trop petit : attendu que ${t.origin} soit ${n}${t.minimum.toString()}`}case"\
invalid_format":{let n=t;return n.format==="starts_with"?`Cha\xEEne invalide : doit commencer par "${n.prefix}"`:n.format===
"ends_with"?`Cha\xEEne invalide : doit se terminer par "${n.suffix}"`:n.format==="includes"?`Cha\xEEne invalide : doit incl\
ure "${n.includes}"`:n.format==="regex"?`Cha\xEEne invalide : doit correspondre au motif ${n.pattern}`:`${i[n.format]??t.
format} invalide`}case"not_multiple_of":return`Nombre invalide : doit \xEAtre un multiple de ${t.divisor}`;case"unrecogn\
ized_keys":return`Cl\xE9${t.keys.length>1?"s":""} non reconnue${t.keys.length>1?"s":""} : ${v(t.keys,", ")}`;case"invali\
d_key":return`Cl\xE9 invalide dans ${t.origin}`;case"invalid_union":return"Entr\xE9e invalide";case"invalid_element":return`\
Valeur invalide dans ${t.origin}`;default:return"Entr\xE9e invalide"}}},"error");function Vc(){return{localeError:Nv()}}
u(Vc,"default");var Uv=u(()=>{let e={string:{unit:"\u0A85\u0A95\u0ACD\u0AB7\u0AB0",verb:"\u0AB9\u0ACB\u0AB5\u0ABE \u0A9C\u0ACB\u0A88\u0A8F"},
file:{unit:"\u0AAC\u0ABE\u0AAF\u0A9F",verb:"\u0AB9\u0ACB\u0AB5\u0ABE \u0A9C\u0ACB\u0A88\u0A8F"},array:{unit:"\u0A86\u0A87\u0A9F\u0AAE",
verb:"\u0AB9\u0ACB\u0AB5\u0ABE \u0A9C\u0ACB\u0A88\u0A8F"},set:{unit:"\u0A86\u0A87\u0A9F\u0AAE",verb:"\u0AB9\u0ACB\u0AB5\u0ABE \u0A9C\u0ACB\u0A88\u0A8F"},
map:{unit:"\u0A8F\u0AA8\u0ACD\u0A9F\u0ACD\u0AB0\u0AC0",verb:"\u0AB9\u0ACB\u0AB5\u0ABE \u0A9C\u0ACB\u0A88\u0A8F"}};function r(t){
return e[t]??null}u(r,"getSizing");let i={regex:"\u0A87\u0AA8\u0AAA\u0AC1\u0A9F",email:"\u0A88\u0AAE\u0AC7\u0A87\u0AB2 \u0A8F\u0AA1\u0ACD\u0AB0\u0AC7\u0AB8",
url:"URL",emoji:"\u0A87\u0AAE\u0ACB\u0A9C\u0AC0",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",
cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u0AA4\u0ABE\u0AB0\u0AC0\u0A96 \u0A85\u0AA8\u0AC7 \u0AB8\u0AAE\u0AAF",
date:"ISO \u0AA4\u0ABE\u0AB0\u0AC0\u0A96",time:"ISO \u0AB8\u0AAE\u0AAF",duration:"ISO \u0A85\u0AB5\u0AA7\u0ABF",ipv4:"IP\
v4 \u0A8F\u0AA1\u0ACD\u0AB0\u0AC7\u0AB8",ipv6:"IPv6 \u0A8F\u0AA1\u0ACD\u0AB0\u0AC7\u0AB8",mac:"MAC \u0A8F\u0AA1\u0ACD\u0AB0\u0AC7\u0AB8",
cidrv4:"IPv4 \u0AB6\u0ACD\u0AB0\u0AC7\u0AA3\u0AC0",cidrv6:"IPv6 \u0AB6\u0ACD\u0AB0\u0AC7\u0AA3\u0AC0",base64:"base64-\u0A8F\u0AA8\u0ACD\
\u0A95\u0ACB\u0AA1\u0AC7\u0AA1 \u0AB8\u0ACD\u0A9F\u0ACD\u0AB0\u0ABF\u0A82\u0A97",base64url:"base64url-\u0A8F\u0AA8\u0ACD\u0A95\u0ACB\u0AA1\u0AC7\u0AA1 \u0AB8\u0ACD\u0A9F\u0ACD\u0AB0\u0ABF\u0A82\u0A97",
json_string:"JSON \u0AB8\u0ACD\u0A9F\u0ACD\u0AB0\u0ABF\u0A82\u0A97",e164:"E.164 \u0AA8\u0A82\u0AAC\u0AB0",credit_card:"\u0A95\
\u0ACD\u0AB0\u0AC7\u0AA1\u0ABF\u0A9F \u0A95\u0ABE\u0AB0\u0ACD\u0AA1 \u0AA8\u0A82\u0AAC\u0AB0",currency_code:"\u0A9A\u0AB2\u0AA3 \u0A95\u0ACB\u0AA1",
iban:"IBAN",jwt:"JWT",template_literal:"\u0A87\u0AA8\u0AAA\u0AC1\u0A9F"},o={nan:"NaN"};return t=>{switch(t.code){case"in\
valid_type":{let n=o[t.expected]??t.expected,a=_(t.input),c=o[a]??a;return`\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0A87\u0AA8\u0AAA\u0AC1\u0A9F: \u0A85\u0AAA\u0AC7\u0A95\u0ACD\u0AB7\u0ABF\u0AA4 ${n}\
, \u0AAA\u0ACD\u0AB0\u0ABE\u0AAA\u0ACD\u0AA4 ${c}`}case"invalid_value":return t.values.length===1?`\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0A87\u0AA8\u0AAA\u0AC1\u0A9F: \u0A85\u0AAA\u0AC7\u0A95\u0ACD\u0AB7\u0ABF\
\u0AA4 ${y(t.values[0])}`:`\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0AB5\u0ABF\u0A95\u0AB2\u0ACD\u0AAA: ${v(t.values," | ")}\
 \u0AAE\u0ABE\u0AA7\u0ACD\u0AAF\u0AAE\u0AA5\u0AC0 \u0A8F\u0A95 \u0A85\u0AAA\u0AC7\u0A95\u0ACD\u0AB7\u0ABF\u0AA4`;case"to\
o_big":{let n=t.inclusive?"<=":"<",a=r(t.origin);return a?`\u0A96\u0AC2\u0AAC \u0AAE\u0ACB\u0A9F\u0AC1\u0A82: ${t.origin??
"\u0AAE\u0AC2\u0AB2\u0ACD\u0AAF"} ${n}${t.maximum.toString()} ${a.unit??"\u0A8F\u0AB2\u0ABF\u0AAE\u0AC7\u0AA8\u0ACD\u0A9F"}\
 \u0AB9\u0ACB\u0AB5\u0ABE \u0A9C\u0ACB\u0A88\u0A8F`:`\u0A96\u0AC2\u0AAC \u0AAE\u0ACB\u0A9F\u0AC1\u0A82: ${t.origin??"\u0AAE\u0AC2\u0AB2\
\u0ACD\u0AAF"} ${n}${t.maximum.toString()} \u0AB9\u0ACB\u0AB5\u0AC1\u0A82 \u0A9C\u0ACB\u0A88\u0A8F`}case"too_small":{let n=t.
inclusive?">=":">",a=r(t.origin);return a?`\u0A96\u0AC2\u0AAC \u0AA8\u0ABE\u0AA8\u0AC1\u0A82: ${t.origin} ${n}${t.minimum.
toString()} ${a.unit} \u0AB9\u0ACB\u0AB5\u0ABE \u0A9C\u0ACB\u0A88\u0A8F`:`\u0A96\u0AC2\u0AAC \u0AA8\u0ABE\u0AA8\u0AC1\u0A82: ${t.
origin} ${n}${t.minimum.toString()} \u0AB9\u0ACB\u0AB5\u0AC1\u0A82 \u0A9C\u0ACB\u0A88\u0A8F`}case"invalid_format":{let n=t;
return n.format==="starts_with"?`\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0AB8\u0ACD\u0A9F\u0ACD\u0AB0\u0ABF\u0A82\u0A97: "${n.
prefix}" \u0AA5\u0AC0 \u0AB6\u0AB0\u0AC2 \u0AA5\u0AB5\u0AC1\u0A82 \u0A9C\u0ACB\u0A88\u0A8F`:n.format==="ends_with"?`\u0A85\u0AAE\u0ABE\u0AA8\
\u0ACD\u0AAF \u0AB8\u0ACD\u0A9F\u0ACD\u0AB0\u0ABF\u0A82\u0A97: "${n.suffix}" \u0AAA\u0AB0 \u0AB8\u0AAE\u0ABE\u0AAA\u0ACD\u0AA4 \u0AA5\u0AB5\u0AC1\u0A82 \u0A9C\u0ACB\u0A88\u0A8F`:
n.format==="includes"?`\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0AB8\u0ACD\u0A9F\u0ACD\u0AB0\u0ABF\u0A82\u0A97: "${n.includes}\
" \u0AB6\u0ABE\u0AAE\u0AC7\u0AB2 \u0AB9\u0ACB\u0AB5\u0AC1\u0A82 \u0A9C\u0ACB\u0A88\u0A8F`:n.format==="regex"?`\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0AB8\u0ACD\u0A9F\
\u0ACD\u0AB0\u0ABF\u0A82\u0A97: \u0AAA\u0AC7\u0A9F\u0AB0\u0ACD\u0AA8 ${n.pattern} \u0AB8\u0ABE\u0AA5\u0AC7 \u0AAE\u0AC7\u0AB3 \u0A96\u0ABE\u0AB5\u0AC1\u0A82 \u0A9C\u0ACB\u0A88\u0A8F`:
`\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF ${i[n.format]??t.format}`}case"not_multiple_of":return`\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0AA8\u0A82\u0AAC\u0AB0: ${t.
divisor} \u0AA8\u0ACB \u0A97\u0AC1\u0AA3\u0ABE\u0A82\u0A95 \u0AB9\u0ACB\u0AB5\u0ACB \u0A9C\u0ACB\u0A88\u0A8F`;case"unrec\
ognized_keys":return`\u0A93\u0AB3\u0A96\u0AC0 \u0AB6\u0A95\u0ABE\u0AA4\u0ABE \u0AA8\u0AB9\u0AC0\u0A82 \u0AA4\u0AC7 \u0A95\u0AC0${t.
keys.length>1?"\u0A93":""}: ${v(t.keys,", ")}`;case"invalid_key":return`${t.origin} \u0AAE\u0ABE\u0A82 \u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0A95\u0AC0`;case"\
invalid_union":return t.options&&Array.isArray(t.options)&&t.options.length>0?`\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0AA1\u0ABF\u0AB8\u0ACD\u0A95\u0ACD\u0AB0\u0ABF\u0AAE\u0ABF\u0AA8\u0AC7\u0A9F\u0AB0 \u0AAE\u0AC2\u0AB2\u0ACD\u0AAF. \u0A85\u0AAA\u0AC7\u0A95\u0ACD\u0AB7\u0ABF\u0AA4 ${t.
options.map(a=>`'${a}'`).join(" | ")}`:"\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0A87\u0AA8\u0AAA\u0AC1\u0A9F";case"invali\
d_element":return`${t.origin} \u0AAE\u0ABE\u0A82 \u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0AAE\u0AC2\u0AB2\u0ACD\u0AAF`;default:
return"\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0A87\u0AA8\u0AAA\u0AC1\u0A9F"}}},"error");function Rc(){return{localeError:Uv()}}
u(Rc,"default");var Av=u(()=>{let e={string:{label:"\u05DE\u05D7\u05E8\u05D5\u05D6\u05EA",gender:"f"},number:{label:"\u05DE\u05E1\u05E4\u05E8",
gender:"m"},boolean:{label:"\u05E2\u05E8\u05DA \u05D1\u05D5\u05DC\u05D9\u05D0\u05E0\u05D9",gender:"m"},bigint:{label:"Bi\
gInt",gender:"m"},date:{label:"\u05EA\u05D0\u05E8\u05D9\u05DA",gender:"m"},array:{label:"\u05DE\u05E2\u05E8\u05DA",gender:"\
m"},object:{label:"\u05D0\u05D5\u05D1\u05D9\u05D9\u05E7\u05D8",gender:"m"},null:{label:"\u05E2\u05E8\u05DA \u05E8\u05D9\u05E7 (null)",
gender:"m"},undefined:{label:"\u05E2\u05E8\u05DA \u05DC\u05D0 \u05DE\u05D5\u05D2\u05D3\u05E8 (undefined)",gender:"m"},symbol:{
label:"\u05E1\u05D9\u05DE\u05D1\u05D5\u05DC (Symbol)",gender:"m"},function:{label:"\u05E4\u05D5\u05E0\u05E7\u05E6\u05D9\u05D4",
gender:"f"},map:{label:"\u05DE\u05E4\u05D4 (Map)",gender:"f"},set:{label:"\u05E7\u05D1\u05D5\u05E6\u05D4 (Set)",gender:"\
f"},file:{label:"\u05E7\u05D5\u05D1\u05E5",gender:"m"},promise:{label:"Promise",gender:"m"},NaN:{label:"NaN",gender:"m"},
unknown:{label:"\u05E2\u05E8\u05DA \u05DC\u05D0 \u05D9\u05D3\u05D5\u05E2",gender:"m"},value:{label:"\u05E2\u05E8\u05DA",
gender:"m"}},r={string:{unit:"\u05EA\u05D5\u05D5\u05D9\u05DD",shortLabel:"\u05E7\u05E6\u05E8",longLabel:"\u05D0\u05E8\u05D5\u05DA"},
file:{unit:"\u05D1\u05D9\u05D9\u05D8\u05D9\u05DD",shortLabel:"\u05E7\u05D8\u05DF",longLabel:"\u05D2\u05D3\u05D5\u05DC"},
array:{unit:"\u05E4\u05E8\u05D9\u05D8\u05D9\u05DD",shortLabel:"\u05E7\u05D8\u05DF",longLabel:"\u05D2\u05D3\u05D5\u05DC"},
set:{unit:"\u05E4\u05E8\u05D9\u05D8\u05D9\u05DD",shortLabel:"\u05E7\u05D8\u05DF",longLabel:"\u05D2\u05D3\u05D5\u05DC"},number:{
unit:"",shortLabel:"\u05E7\u05D8\u05DF",longLabel:"\u05D2\u05D3\u05D5\u05DC"}},i=u(s=>s?e[s]:void 0,"typeEntry"),o=u(s=>{
let d=i(s);return d?d.label:s??e.unknown.label},"typeLabel"),t=u(s=>`\u05D4${o(s)}`,"withDefinite"),n=u(s=>(i(s)?.gender??
"m")==="f"?"\u05E6\u05E8\u05D9\u05DB\u05D4 \u05DC\u05D4\u05D9\u05D5\u05EA":"\u05E6\u05E8\u05D9\u05DA \u05DC\u05D4\u05D9\u05D5\u05EA",
"verbFor"),a=u(s=>s?r[s]??null:null,"getSizing"),c={regex:{label:"\u05E7\u05DC\u05D8",gender:"m"},email:{label:"\u05DB\u05EA\u05D5\u05D1\u05EA \u05D0\u05D9\
\u05DE\u05D9\u05D9\u05DC",gender:"f"},url:{label:"\u05DB\u05EA\u05D5\u05D1\u05EA \u05E8\u05E9\u05EA",gender:"f"},emoji:{
label:"\u05D0\u05D9\u05DE\u05D5\u05D2'\u05D9",gender:"m"},uuid:{label:"UUID",gender:"m"},uuidv4:{label:"UUIDv4",gender:"\
m"},uuidv6:{label:"UUIDv6",gender:"m"},nanoid:{label:"nanoid",gender:"m"},guid:{label:"GUID",gender:"m"},cuid:{label:"cu\
id",gender:"m"},cuid2:{label:"cuid2",gender:"m"},ulid:{label:"ULID",gender:"m"},xid:{label:"XID",gender:"m"},ksuid:{label:"\
KSUID",gender:"m"},datetime:{label:"\u05EA\u05D0\u05E8\u05D9\u05DA \u05D5\u05D6\u05DE\u05DF ISO",gender:"m"},date:{label:"\
\u05EA\u05D0\u05E8\u05D9\u05DA ISO",gender:"m"},time:{label:"\u05D6\u05DE\u05DF ISO",gender:"m"},duration:{label:"\u05DE\u05E9\u05DA \u05D6\u05DE\
\u05DF ISO",gender:"m"},ipv4:{label:"\u05DB\u05EA\u05D5\u05D1\u05EA IPv4",gender:"f"},ipv6:{label:"\u05DB\u05EA\u05D5\u05D1\u05EA IPv6",
gender:"f"},mac:{label:"\u05DB\u05EA\u05D5\u05D1\u05EA MAC",gender:"f"},cidrv4:{label:"\u05D8\u05D5\u05D5\u05D7 IPv4",gender:"\
m"},cidrv6:{label:"\u05D8\u05D5\u05D5\u05D7 IPv6",gender:"m"},base64:{label:"\u05DE\u05D7\u05E8\u05D5\u05D6\u05EA \u05D1\u05D1\u05E1\u05D9\u05E1 64",
gender:"f"},base64url:{label:"\u05DE\u05D7\u05E8\u05D5\u05D6\u05EA \u05D1\u05D1\u05E1\u05D9\u05E1 64 \u05DC\u05DB\u05EA\u05D5\u05D1\u05D5\u05EA \u05E8\u05E9\u05EA",
gender:"f"},json_string:{label:"\u05DE\u05D7\u05E8\u05D5\u05D6\u05EA JSON",gender:"f"},e164:{label:"\u05DE\u05E1\u05E4\u05E8 E.164",
gender:"m"},credit_card:{label:"\u05DE\u05E1\u05E4\u05E8 \u05DB\u05E8\u05D8\u05D9\u05E1 \u05D0\u05E9\u05E8\u05D0\u05D9",
gender:"m"},currency_code:{label:"\u05E7\u05D5\u05D3 \u05DE\u05D8\u05D1\u05E2",gender:"m"},iban:{label:"IBAN",gender:"m"},
jwt:{label:"JWT",gender:"m"},template_literal:{label:"\u05E7\u05DC\u05D8",gender:"m"},ends_with:{label:"\u05E7\u05DC\u05D8",
gender:"m"},includes:{label:"\u05E7\u05DC\u05D8",gender:"m"},lowercase:{label:"\u05E7\u05DC\u05D8",gender:"m"},starts_with:{
label:"\u05E7\u05DC\u05D8",gender:"m"},uppercase:{label:"\u05E7\u05DC\u05D8",gender:"m"}},l={nan:"NaN"};return s=>{switch(s.
code){case"invalid_type":{let d=s.expected,f=l[d??""]??o(d),m=_(s.input),p=l[m]??e[m]?.label??m;return/^[A-Z]/.test(s.expected)?
`\u05E7\u05DC\u05D8 \u05DC\u05D0 \u05EA\u05E7\u05D9\u05DF: \u05E6\u05E8\u05D9\u05DA \u05DC\u05D4\u05D9\u05D5\u05EA instanceof ${s.
expected}, \u05D4\u05EA\u05E7\u05D1\u05DC ${p}`:`\u05E7\u05DC\u05D8 \u05DC\u05D0 \u05EA\u05E7\u05D9\u05DF: \u05E6\u05E8\u05D9\u05DA \u05DC\u05D4\u05D9\u05D5\u05EA ${f}\
, \u05D4\u05EA\u05E7\u05D1\u05DC ${p}`}case"invalid_value":{if(s.values.length===1)return`\u05E2\u05E8\u05DA \u05DC\u05D0 \u05EA\u05E7\u05D9\u05DF: \u05D4\u05E2\u05E8\u05DA \u05D7\u05D9\u05D9\u05D1 \u05DC\u05D4\u05D9\u05D5\u05EA ${y(
s.values[0])}`;let d=s.values.map(p=>y(p));if(s.values.length===2)return`\u05E2\u05E8\u05DA \u05DC\u05D0 \u05EA\u05E7\u05D9\u05DF: \u05D4\u05D0\u05E4\u05E9\u05E8\u05D5\u05D9\u05D5\u05EA \u05D4\u05DE\u05EA\u05D0\u05D9\u05DE\u05D5\u05EA \u05D4\u05DF ${d[0]}\
 \u05D0\u05D5 ${d[1]}`;let f=d[d.length-1];return`\u05E2\u05E8\u05DA \u05DC\u05D0 \u05EA\u05E7\u05D9\u05DF: \u05D4\u05D0\u05E4\u05E9\u05E8\u05D5\u05D9\u05D5\u05EA \u05D4\u05DE\u05EA\u05D0\u05D9\u05DE\u05D5\u05EA \u05D4\u05DF ${d.
slice(0,-1).join(", ")} \u05D0\u05D5 ${f}`}case"too_big":{let d=a(s.origin),f=t(s.origin??"value");if(s.origin==="string")
return`${d?.longLabel??"\u05D0\u05E8\u05D5\u05DA"} \u05DE\u05D3\u05D9: ${f} \u05E6\u05E8\u05D9\u05DB\u05D4 \u05DC\u05D4\u05DB\u05D9\u05DC ${s.
maximum.toString()} ${d?.unit??""} ${s.inclusive?"\u05D0\u05D5 \u05E4\u05D7\u05D5\u05EA":"\u05DC\u05DB\u05DC \u05D4\u05D9\u05D5\u05EA\u05E8"}`.
trim();if(s.origin==="number"){let $=s.inclusive?`\u05E7\u05D8\u05DF \u05D0\u05D5 \u05E9\u05D5\u05D5\u05D4 \u05DC-${s.maximum}`:
`\u05E7\u05D8\u05DF \u05DE-${s.maximum}`;return`\u05D2\u05D3\u05D5\u05DC \u05DE\u05D3\u05D9: ${f} \u05E6\u05E8\u05D9\u05DA \u05DC\u05D4\u05D9\u05D5\u05EA ${$}`}
if(s.origin==="array"||s.origin==="set"){let $=s.origin==="set"?"\u05E6\u05E8\u05D9\u05DB\u05D4":"\u05E6\u05E8\u05D9\u05DA",
b=s.inclusive?`${s.maximum} ${d?.unit??""} \u05D0\u05D5 \u05E4\u05D7\u05D5\u05EA`:`\u05E4\u05D7\u05D5\u05EA \u05DE-${s.maximum}\
 ${d?.unit??""}`;return`\u05D2\u05D3\u05D5\u05DC \u05DE\u05D3\u05D9: ${f} ${$} \u05DC\u05D4\u05DB\u05D9\u05DC ${b}`.trim()}
let m=s.inclusive?"<=":"<",p=n(s.origin??"value");return d?.unit?`${d.longLabel} \u05DE\u05D3\u05D9: ${f} ${p} ${m}${s.maximum.
toString()} ${d.unit}`:`${d?.longLabel??"\u05D2\u05D3\u05D5\u05DC"} \u05DE\u05D3\u05D9: ${f} ${p} ${m}${s.maximum.toString()}`}case"\
too_small":{let d=a(s.origin),f=t(s.origin??"value");if(s.origin==="string")return`${d?.shortLabel??"\u05E7\u05E6\u05E8"}\
 \u05DE\u05D3\u05D9: ${f} \u05E6\u05E8\u05D9\u05DB\u05D4 \u05DC\u05D4\u05DB\u05D9\u05DC ${s.minimum.toString()} ${d?.unit??
""} ${s.inclusive?"\u05D0\u05D5 \u05D9\u05D5\u05EA\u05E8":"\u05DC\u05E4\u05D7\u05D5\u05EA"}`.trim();if(s.origin==="numbe\
r"){let $=s.inclusive?`\u05D2\u05D3\u05D5\u05DC \u05D0\u05D5 \u05E9\u05D5\u05D5\u05D4 \u05DC-${s.minimum}`:`\u05D2\u05D3\u05D5\u05DC \u05DE-${s.
minimum}`;return`\u05E7\u05D8\u05DF \u05DE\u05D3\u05D9: ${f} \u05E6\u05E8\u05D9\u05DA \u05DC\u05D4\u05D9\u05D5\u05EA ${$}`}
if(s.origin==="array"||s.origin==="set"){let $=s.origin==="set"?"\u05E6\u05E8\u05D9\u05DB\u05D4":"\u05E6\u05E8\u05D9\u05DA";
if(s.minimum===1&&s.inclusive){let x=(s.origin==="set","\u05DC\u05E4\u05D7\u05D5\u05EA \u05E4\u05E8\u05D9\u05D8 \u05D0\u05D7\u05D3");
return`\u05E7\u05D8\u05DF \u05DE\u05D3\u05D9: ${f} ${$} \u05DC\u05D4\u05DB\u05D9\u05DC ${x}`}let b=s.inclusive?`${s.minimum}\
 ${d?.unit??""} \u05D0\u05D5 \u05D9\u05D5\u05EA\u05E8`:`\u05D9\u05D5\u05EA\u05E8 \u05DE-${s.minimum} ${d?.unit??""}`;return`\
\u05E7\u05D8\u05DF \u05DE\u05D3\u05D9: ${f} ${$} \u05DC\u05D4\u05DB\u05D9\u05DC ${b}`.trim()}let m=s.inclusive?">=":">",
p=n(s.origin??"value");return d?.unit?`${d.shortLabel} \u05DE\u05D3\u05D9: ${f} ${p} ${m}${s.minimum.toString()} ${d.unit}`:
`${d?.shortLabel??"\u05E7\u05D8\u05DF"} \u05DE\u05D3\u05D9: ${f} ${p} ${m}${s.minimum.toString()}`}case"invalid_format":{
let d=s;if(d.format==="starts_with")return`\u05D4\u05DE\u05D7\u05E8\u05D5\u05D6\u05EA \u05D7\u05D9\u05D9\u05D1\u05EA \u05DC\u05D4\u05EA\u05D7\u05D9\u05DC \u05D1 "${d.
prefix}"`;if(d.format==="ends_with")return`\u05D4\u05DE\u05D7\u05E8\u05D5\u05D6\u05EA \u05D7\u05D9\u05D9\u05D1\u05EA \u05DC\u05D4\u05E1\u05EA\u05D9\u05D9\u05DD \u05D1 "${d.
suffix}"`;if(d.format==="includes")return`\u05D4\u05DE\u05D7\u05E8\u05D5\u05D6\u05EA \u05D7\u05D9\u05D9\u05D1\u05EA \u05DC\u05DB\u05DC\u05D5\u05DC "${d.
includes}"`;if(d.format==="regex")return`\u05D4\u05DE\u05D7\u05E8\u05D5\u05D6\u05EA \u05D7\u05D9\u05D9\u05D1\u05EA \u05DC\u05D4\u05EA\u05D0\u05D9\u05DD \u05DC\u05EA\u05D1\u05E0\u05D9\u05EA ${d.
pattern}`;let f=c[d.format],m=f?.label??d.format,$=(f?.gender??"m")==="f"?"\u05EA\u05E7\u05D9\u05E0\u05D4":"\u05EA\u05E7\u05D9\u05DF";
return`${m} \u05DC\u05D0 ${$}`}case"not_multiple_of":return`\u05DE\u05E1\u05E4\u05E8 \u05DC\u05D0 \u05EA\u05E7\u05D9\u05DF: \u05D7\u05D9\u05D9\u05D1 \u05DC\u05D4\u05D9\u05D5\u05EA \u05DE\u05DB\u05E4\u05DC\u05D4 \u05E9\u05DC ${s.
divisor}`;case"unrecognized_keys":return`\u05DE\u05E4\u05EA\u05D7${s.keys.length>1?"\u05D5\u05EA":""} \u05DC\u05D0 \u05DE\u05D6\u05D5\u05D4${s.
keys.length>1?"\u05D9\u05DD":"\u05D4"}: ${v(s.keys,", ")}`;case"invalid_key":return"\u05E9\u05D3\u05D4 \u05DC\u05D0 \u05EA\u05E7\u05D9\u05DF \u05D1\u05D0\u05D5\u05D1\u05D9\u05D9\u05E7\u05D8";case"\
invalid_union":return"\u05E7\u05DC\u05D8 \u05DC\u05D0 \u05EA\u05E7\u05D9\u05DF";case"invalid_element":return`\u05E2\u05E8\u05DA \u05DC\u05D0 \u05EA\u05E7\u05D9\u05DF\
 \u05D1${t(s.origin??"array")}`;default:return"\u05E7\u05DC\u05D8 \u05DC\u05D0 \u05EA\u05E7\u05D9\u05DF"}}},"error");function Fc(){
return{localeError:Av()}}u(Fc,"default");var Tv=u(()=>{let e={string:{unit:"\u0905\u0915\u094D\u0937\u0930",verb:"\u0930\u0916\u0928\u0947 \u0915\u0947 \u0932\u093F\u090F"},
file:{unit:"\u092C\u093E\u0907\u091F\u094D\u0938",verb:"\u0930\u0916\u0928\u0947 \u0915\u0947 \u0932\u093F\u090F"},array:{
unit:"\u0924\u0924\u094D\u0935",verb:"\u0930\u0916\u0928\u0947 \u0915\u0947 \u0932\u093F\u090F"},set:{unit:"\u0924\u0924\u094D\u0935",
verb:"\u0930\u0916\u0928\u0947 \u0915\u0947 \u0932\u093F\u090F"},map:{unit:"\u092A\u094D\u0930\u0935\u093F\u0937\u094D\u091F\u093F\u092F\u093E\u0901",
verb:"\u0930\u0916\u0928\u0947 \u0915\u0947 \u0932\u093F\u090F"}};function r(t){return e[t]??null}u(r,"getSizing");let i={
regex:"\u0907\u0928\u092A\u0941\u091F",email:"\u0908\u092E\u0947\u0932 \u092A\u0924\u093E",url:"URL",emoji:"\u0907\u092E\u094B\u091C\u0940",
uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",
ksuid:"KSUID",datetime:"ISO \u0924\u093F\u0925\u093F \u0914\u0930 \u0938\u092E\u092F",date:"ISO \u0924\u093F\u0925\u093F",
time:"ISO \u0938\u092E\u092F",duration:"ISO \u0905\u0935\u0927\u093F",ipv4:"IPv4 \u092A\u0924\u093E",ipv6:"IPv6 \u092A\u0924\u093E",
mac:"MAC \u092A\u0924\u093E",cidrv4:"IPv4 \u0936\u094D\u0930\u0947\u0923\u0940",cidrv6:"IPv6 \u0936\u094D\u0930\u0947\u0923\u0940",
base64:"Base64-\u090F\u0928\u094D\u0915\u094B\u0921\u0947\u0921 \u0938\u094D\u091F\u094D\u0930\u093F\u0902\u0917",base64url:"\
Base64URL-\u090F\u0928\u094D\u0915\u094B\u0921\u0947\u0921 \u0938\u094D\u091F\u094D\u0930\u093F\u0902\u0917",json_string:"\
JSON \u0938\u094D\u091F\u094D\u0930\u093F\u0902\u0917",e164:"E.164 \u0938\u0902\u0916\u094D\u092F\u093E",credit_card:"\u0915\u094D\
\u0930\u0947\u0921\u093F\u091F \u0915\u093E\u0930\u094D\u0921 \u0938\u0902\u0916\u094D\u092F\u093E",currency_code:"\u092E\u0941\u0926\u094D\u0930\
\u093E \u0915\u094B\u0921",iban:"IBAN",jwt:"JWT",template_literal:"\u0907\u0928\u092A\u0941\u091F"},o={nan:"NaN"};return t=>{
switch(t.code){case"invalid_type":{let n=o[t.expected]??t.expected,a=_(t.input),c=o[a]??a;return`\u0905\u092E\u093E\u0928\u094D\u092F \u0907\u0928\u092A\u0941\u091F: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 ${n}\
, \u092A\u094D\u0930\u093E\u092A\u094D\u0924 ${c}`}case"invalid_value":return t.values.length===1?`\u0905\u092E\u093E\u0928\u094D\u092F \u0907\u0928\u092A\u0941\u091F: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\
\u0924 ${y(t.values[0])}`:`\u0905\u092E\u093E\u0928\u094D\u092F \u0935\u093F\u0915\u0932\u094D\u092A: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 \u092E\u093E\u0928\u094B\u0902 \u092E\u0947\u0902 \u0938\u0947 \u090F\u0915 ${v(
t.values,"|")}`;case"too_big":{let n=t.inclusive?"<=":"<",a=r(t.origin);return a?`\u092C\u0939\u0941\u0924 \u092C\u0921\u093C\u093E: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 \u0925\u093E \u0915\u093F ${t.
origin??"\u092E\u093E\u0928"} \u092E\u0947\u0902 ${n}${t.maximum} ${a.unit} \u0939\u094B\u0902`:`\u092C\u0939\u0941\u0924 \u092C\u0921\u093C\u093E: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 \u0925\u093E \
\u0915\u093F ${t.origin??"\u092E\u093E\u0928"} ${n}${t.maximum} \u0939\u094B`}case"too_small":{let n=t.inclusive?">=":">",
a=r(t.origin);return a?`\u092C\u0939\u0941\u0924 \u091B\u094B\u091F\u093E: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 \u0925\u093E \u0915\u093F ${t.
origin} \u092E\u0947\u0902 ${n}${t.minimum} ${a.unit} \u0939\u094B\u0902`:`\u092C\u0939\u0941\u0924 \u091B\u094B\u091F\u093E: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 \u0925\u093E \u0915\u093F ${t.
origin} ${n}${t.minimum} \u0939\u094B`}case"invalid_format":{let n=t;return n.format==="starts_with"?`\u0905\u092E\u093E\u0928\u094D\u092F \u0938\u094D\u091F\u094D\u0930\u093F\u0902\u0917: "${n.
prefix}" \u0938\u0947 \u0936\u0941\u0930\u0942 \u0939\u094B\u0928\u093E \u091A\u093E\u0939\u093F\u090F`:n.format==="ends\
_with"?`\u0905\u092E\u093E\u0928\u094D\u092F \u0938\u094D\u091F\u094D\u0930\u093F\u0902\u0917: "${n.suffix}" \u092A\u0930 \u0938\u092E\u093E\u092A\u094D\u0924 \u0939\
\u094B\u0928\u093E \u091A\u093E\u0939\u093F\u090F`:n.format==="includes"?`\u0905\u092E\u093E\u0928\u094D\u092F \u0938\u094D\u091F\u094D\u0930\u093F\u0902\u0917: \u0907\u0938\u092E\u0947\u0902 "${n.
includes}" \u0936\u093E\u092E\u093F\u0932 \u0939\u094B\u0928\u093E \u091A\u093E\u0939\u093F\u090F`:n.format==="regex"?`\u0905\
\u092E\u093E\u0928\u094D\u092F \u0938\u094D\u091F\u094D\u0930\u093F\u0902\u0917: \u092A\u0948\u091F\u0930\u094D\u0928 ${n.
pattern} \u0938\u0947 \u092E\u0947\u0932 \u0916\u093E\u0928\u093E \u091A\u093E\u0939\u093F\u090F`:`\u0905\u092E\u093E\u0928\u094D\u092F ${i[n.
format]??t.format}`}case"not_multiple_of":return`\u0905\u092E\u093E\u0928\u094D\u092F \u0938\u0902\u0916\u094D\u092F\u093E: \u092F\u0939 ${t.
divisor} \u0915\u093E \u0917\u0941\u0923\u091C \u0939\u094B\u0928\u093E \u091A\u093E\u0939\u093F\u090F`;case"unrecognize\
d_keys":return`\u0905\u092A\u0930\u093F\u091A\u093F\u0924 \u0915\u0941\u0902\u091C\u0940${t.keys.length>1?"\u092F\u093E\u0901":
""}: ${v(t.keys,", ")}`;case"invalid_key":return`\u0905\u092E\u093E\u0928\u094D\u092F \u0915\u0941\u0902\u091C\u0940: ${t.
origin} \u092E\u0947\u0902`;case"invalid_union":return t.options&&Array.isArray(t.options)&&t.options.length>0?`\u0905\u092E\u093E\u0928\u094D\u092F \u0921\
\u093F\u0938\u094D\u0915\u094D\u0930\u093F\u092E\u093F\u0928\u0947\u091F\u0930 \u092E\u093E\u0928: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 ${t.
options.map(a=>`'${a}'`).join(" | ")}`:"\u0905\u092E\u093E\u0928\u094D\u092F \u0907\u0928\u092A\u0941\u091F";case"invali\
d_element":return`\u0905\u092E\u093E\u0928\u094D\u092F \u092E\u093E\u0928: ${t.origin} \u092E\u0947\u0902`;default:return"\
\u0905\u092E\u093E\u0928\u094D\u092F \u0907\u0928\u092A\u0941\u091F"}}},"error");function Mc(){return{localeError:Tv()}}
u(Mc,"default");var Zv=u(()=>{let e={string:{unit:"znakova",verb:"imati"},file:{unit:"bajtova",verb:"imati"},array:{unit:"stavki",verb:"\
imati"},set:{unit:"stavki",verb:"imati"}};function r(t){return e[t]??null}u(r,"getSizing");let i={regex:"unos",email:"em\
ail adresa",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",
cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datum i vrijeme",date:"ISO datum",time:"ISO vrijeme",duration:"\
ISO trajanje",ipv4:"IPv4 adresa",ipv6:"IPv6 adresa",mac:"MAC adresa",cidrv4:"IPv4 raspon",cidrv6:"IPv6 raspon",base64:"b\
ase64 kodirani tekst",base64url:"base64url kodirani tekst",json_string:"JSON tekst",e164:"E.164 broj",credit_card:"broj \
kreditne kartice",currency_code:"kod valute",iban:"IBAN",jwt:"JWT",template_literal:"unos"},o={nan:"NaN",string:"tekst",
number:"broj",boolean:"boolean",array:"niz",object:"objekt",set:"skup",file:"datoteka",date:"datum",bigint:"bigint",symbol:"\
simbol",undefined:"undefined",null:"null",function:"funkcija",map:"mapa"};return t=>{switch(t.code){case"invalid_type":{
let n=o[t.expected]??t.expected,a=_(t.input),c=o[a]??a;return/^[A-Z]/.test(t.expected)?`Neispravan unos: o\u010Dekuje se inst\
anceof ${t.expected}, a primljeno je ${c}`:`Neispravan unos: o\u010Dekuje se ${n}, a primljeno je ${c}`}case"invalid_val\
ue":return t.values.length===1?`Neispravna vrijednost: o\u010Dekivano ${y(t.values[0])}`:`Neispravna opcija: o\u010Dekivano j\
edno od ${v(t.values,"|")}`;case"too_big":{let n=t.inclusive?"<=":"<",a=r(t.origin),c=o[t.origin]??t.origin;return a?`Pr\
eveliko: o\u010Dekivano da ${c??"vrijednost"} ima ${n}${t.maximum.toString()} ${a.unit??"elemenata"}`:`Preveliko: o\u010Dekiv\
ano da ${c??"vrijednost"} bude ${n}${t.maximum.toString()}`}case"too_small":{let n=t.inclusive?">=":">",a=r(t.origin),c=o[t.
origin]??t.origin;return a?`Premalo: o\u010Dekivano da ${c} ima ${n}${t.minimum.toString()} ${a.unit}`:`Premalo: o\u010Dekiva\
no da ${c} bude ${n}${t.minimum.toString()}`}case"invalid_format":{let n=t;return n.format==="starts_with"?`Neispravan t\
ekst: mora zapo\u010Dinjati s "${n.prefix}"`:n.format==="ends_with"?`Neispravan tekst: mora zavr\u0161avati s "${n.suffix}\
"`:n.format==="includes"?`Neispravan tekst: mora sadr\u017Eavati "${n.includes}"`:n.format==="regex"?`Neispravan tekst: \
mora odgovarati uzorku ${n.pattern}`:`Neispravna ${i[n.format]??t.format}`}case"not_multiple_of":return`Neispravan broj:\
 mora biti vi\u0161ekratnik od ${t.divisor}`;case"unrecognized_keys":return`Neprepoznat${t.keys.length>1?"i klju\u010Devi":
" klju\u010D"}: ${v(t.keys,", ")}`;case"invalid_key":return`Neispravan klju\u010D u ${o[t.origin]??t.origin}`;case"inval\
id_union":return"Neispravan unos";case"invalid_element":return`Neispravna vrijednost u ${o[t.origin]??t.origin}`;default:
return"Neispravan unos"}}},"error");function Jc(){return{localeError:Zv()}}u(Jc,"default");var Ev=u(()=>{let e={string:{unit:"karakter",verb:"legyen"},file:{unit:"byte",verb:"legyen"},array:{unit:"elem",verb:"le\
gyen"},set:{unit:"elem",verb:"legyen"},map:{unit:"elem",verb:"legyen"}};function r(t){return e[t]??null}u(r,"getSizing");
let i={regex:"bemenet",email:"email c\xEDm",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"\
nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO id\u0151b\xE9lyeg",date:"\
ISO d\xE1tum",time:"ISO id\u0151",duration:"ISO id\u0151intervallum",ipv4:"IPv4 c\xEDm",ipv6:"IPv6 c\xEDm",mac:"MAC c\xEDm",
cidrv4:"IPv4 tartom\xE1ny",cidrv6:"IPv6 tartom\xE1ny",base64:"base64-k\xF3dolt string",base64url:"base64url-k\xF3dolt strin\
g",json_string:"JSON string",e164:"E.164 sz\xE1m",credit_card:"hitelk\xE1rtyasz\xE1m",currency_code:"p\xE9nznemk\xF3d",iban:"\
IBAN",jwt:"JWT",template_literal:"bemenet"},o={nan:"NaN",number:"sz\xE1m",array:"t\xF6mb"};return t=>{switch(t.code){case"\
invalid_type":{let n=o[t.expected]??t.expected,a=_(t.input),c=o[a]??a;return/^[A-Z]/.test(t.expected)?`\xC9rv\xE9nytelen bemen\
et: a v\xE1rt \xE9rt\xE9k instanceof ${t.expected}, a kapott \xE9rt\xE9k ${c}`:`\xC9rv\xE9nytelen bemenet: a v\xE1rt \xE9rt\xE9k ${n}\
, a kapott \xE9rt\xE9k ${c}`}case"invalid_value":return t.values.length===1?`\xC9rv\xE9nytelen bemenet: a v\xE1rt \xE9rt\xE9k ${y(
t.values[0])}`:`\xC9rv\xE9nytelen opci\xF3: valamelyik \xE9rt\xE9k v\xE1rt ${v(t.values,"|")}`;case"too_big":{let n=t.inclusive?
"<=":"<",a=r(t.origin);return a?`T\xFAl nagy: ${t.origin??"\xE9rt\xE9k"} m\xE9rete t\xFAl nagy ${n}${t.maximum.toString()}\
 ${a.unit??"elem"}`:`T\xFAl nagy: a bemeneti \xE9rt\xE9k ${t.origin??"\xE9rt\xE9k"} t\xFAl nagy: ${n}${t.maximum.toString()}`}case"\
too_small":{let n=t.inclusive?">=":">",a=r(t.origin);return a?`T\xFAl kicsi: a bemeneti \xE9rt\xE9k ${t.origin} m\xE9rete t\
\xFAl kicsi ${n}${t.minimum.toString()} ${a.unit}`:`T\xFAl kicsi: a bemeneti \xE9rt\xE9k ${t.origin} t\xFAl kicsi ${n}${t.
minimum.toString()}`}case"invalid_format":{let n=t;return n.format==="starts_with"?`\xC9rv\xE9nytelen string: "${n.prefix}\
" \xE9rt\xE9kkel kell kezd\u0151dnie`:n.format==="ends_with"?`\xC9rv\xE9nytelen string: "${n.suffix}" \xE9rt\xE9kkel kell v\xE9gz\
\u0151dnie`:n.format==="includes"?`\xC9rv\xE9nytelen string: "${n.includes}" \xE9rt\xE9ket kell tartalmaznia`:n.format===
"regex"?`\xC9rv\xE9nytelen string: ${n.pattern} mint\xE1nak kell megfelelnie`:`\xC9rv\xE9nytelen ${i[n.format]??t.format}`}case"\
not_multiple_of":return`\xC9rv\xE9nytelen sz\xE1m: ${t.divisor} t\xF6bbsz\xF6r\xF6s\xE9nek kell lennie`;case"unrecognize\
d_keys":return`Ismeretlen kulcs${t.keys.length>1?"s":""}: ${v(t.keys,", ")}`;case"invalid_key":return`\xC9rv\xE9nytelen kulcs ${t.
origin}`;case"invalid_union":return"\xC9rv\xE9nytelen bemenet";case"invalid_element":return`\xC9rv\xE9nytelen \xE9rt\xE9k: ${t.
origin}`;default:return"\xC9rv\xE9nytelen bemenet"}}},"error");function Bc(){return{localeError:Ev()}}u(Bc,"default");function Af(e,r,i){return Math.abs(e)===1?r:i}u(Af,"getArmenianPlural");function yt(e){if(!e)return"";let r=["\u0561","\u0565",
"\u0568","\u056B","\u0578","\u0578\u0582","\u0585"],i=e[e.length-1];return e+(r.includes(i)?"\u0576":"\u0568")}u(yt,"wit\
hDefiniteArticle");var Cv=u(()=>{let e={string:{unit:{one:"\u0576\u0577\u0561\u0576",many:"\u0576\u0577\u0561\u0576\u0576\u0565\u0580"},
verb:"\u0578\u0582\u0576\u0565\u0576\u0561\u056C"},file:{unit:{one:"\u0562\u0561\u0575\u0569",many:"\u0562\u0561\u0575\u0569\u0565\u0580"},
verb:"\u0578\u0582\u0576\u0565\u0576\u0561\u056C"},array:{unit:{one:"\u057F\u0561\u0580\u0580",many:"\u057F\u0561\u0580\u0580\u0565\u0580"},
verb:"\u0578\u0582\u0576\u0565\u0576\u0561\u056C"},set:{unit:{one:"\u057F\u0561\u0580\u0580",many:"\u057F\u0561\u0580\u0580\u0565\u0580"},
verb:"\u0578\u0582\u0576\u0565\u0576\u0561\u056C"},map:{unit:{one:"\u057F\u0561\u0580\u0580",many:"\u057F\u0561\u0580\u0580\u0565\u0580"},
verb:"\u0578\u0582\u0576\u0565\u0576\u0561\u056C"}};function r(t){return e[t]??null}u(r,"getSizing");let i={regex:"\u0574\u0578\u0582\u057F\u0584",
email:"\u0567\u056C. \u0570\u0561\u057D\u0581\u0565",url:"URL",emoji:"\u0567\u0574\u0578\u057B\u056B",uuid:"UUID",uuidv4:"\
UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\
ISO \u0561\u0574\u057D\u0561\u0569\u056B\u057E \u0587 \u056A\u0561\u0574",date:"ISO \u0561\u0574\u057D\u0561\u0569\u056B\u057E",
time:"ISO \u056A\u0561\u0574",duration:"ISO \u057F\u0587\u0578\u0572\u0578\u0582\u0569\u0575\u0578\u0582\u0576",ipv4:"IP\
v4 \u0570\u0561\u057D\u0581\u0565",ipv6:"IPv6 \u0570\u0561\u057D\u0581\u0565",mac:"MAC \u0570\u0561\u057D\u0581\u0565",cidrv4:"\
IPv4 \u0574\u056B\u057B\u0561\u056F\u0561\u0575\u0584",cidrv6:"IPv6 \u0574\u056B\u057B\u0561\u056F\u0561\u0575\u0584",base64:"\
base64 \u0571\u0587\u0561\u0579\u0561\u0583\u0578\u057E \u057F\u0578\u0572",base64url:"base64url \u0571\u0587\u0561\u0579\u0561\u0583\u0578\u057E \u057F\u0578\u0572",
json_string:"JSON \u057F\u0578\u0572",e164:"E.164 \u0570\u0561\u0574\u0561\u0580",credit_card:"\u056F\u0580\u0565\u0564\u056B\u057F \u0584\u0561\u0580\u057F\u056B \u0570\u0561\u0574\u0561\u0580",
currency_code:"\u0561\u0580\u056A\u0578\u0582\u0575\u0569\u056B \u056F\u0578\u0564",iban:"IBAN",jwt:"JWT",template_literal:"\
\u0574\u0578\u0582\u057F\u0584"},o={nan:"NaN",number:"\u0569\u056B\u057E",array:"\u0566\u0561\u0576\u0563\u057E\u0561\u056E"};
return t=>{switch(t.code){case"invalid_type":{let n=o[t.expected]??t.expected,a=_(t.input),c=o[a]??a;return/^[A-Z]/.test(
t.expected)?`\u054D\u056D\u0561\u056C \u0574\u0578\u0582\u057F\u0584\u0561\u0563\u0580\u0578\u0582\u0574\u2024 \u057D\u057A\u0561\u057D\u057E\u0578\u0582\u0574 \u0567\u0580 instanceof ${t.
expected}, \u057D\u057F\u0561\u0581\u057E\u0565\u056C \u0567 ${c}`:`\u054D\u056D\u0561\u056C \u0574\u0578\u0582\u057F\u0584\u0561\u0563\u0580\u0578\u0582\u0574\u2024 \u057D\u057A\u0561\u057D\u057E\u0578\u0582\u0574 \u0567\u0580 ${n}\
, \u057D\u057F\u0561\u0581\u057E\u0565\u056C \u0567 ${c}`}case"invalid_value":return t.values.length===1?`\u054D\u056D\u0561\u056C \u0574\u0578\u0582\u057F\u0584\u0561\u0563\u0580\u0578\
\u0582\u0574\u2024 \u057D\u057A\u0561\u057D\u057E\u0578\u0582\u0574 \u0567\u0580 ${y(t.values[1])}`:`\u054D\u056D\u0561\u056C \u057F\u0561\u0580\u0562\u0565\u0580\u0561\u056F\u2024 \u057D\u057A\u0561\u057D\
\u057E\u0578\u0582\u0574 \u0567\u0580 \u0570\u0565\u057F\u0587\u0575\u0561\u056C\u0576\u0565\u0580\u056B\u0581 \u0574\u0565\u056F\u0568\u055D ${v(
t.values,"|")}`;case"too_big":{let n=t.inclusive?"<=":"<",a=r(t.origin);if(a){let c=Number(t.maximum),l=Af(c,a.unit.one,
a.unit.many);return`\u0549\u0561\u0583\u0561\u0566\u0561\u0576\u0581 \u0574\u0565\u056E \u0561\u0580\u056A\u0565\u0584\u2024 \u057D\u057A\u0561\u057D\u057E\u0578\u0582\u0574 \u0567, \u0578\u0580 ${yt(
t.origin??"\u0561\u0580\u056A\u0565\u0584")} \u056F\u0578\u0582\u0576\u0565\u0576\u0561 ${n}${t.maximum.toString()} ${l}`}
return`\u0549\u0561\u0583\u0561\u0566\u0561\u0576\u0581 \u0574\u0565\u056E \u0561\u0580\u056A\u0565\u0584\u2024 \u057D\u057A\u0561\u057D\u057E\u0578\u0582\u0574 \u0567, \u0578\u0580 ${yt(
t.origin??"\u0561\u0580\u056A\u0565\u0584")} \u056C\u056B\u0576\u056B ${n}${t.maximum.toString()}`}case"too_small":{let n=t.
inclusive?">=":">",a=r(t.origin);if(a){let c=Number(t.minimum),l=Af(c,a.unit.one,a.unit.many);return`\u0549\u0561\u0583\u0561\u0566\u0561\u0576\u0581 \u0583\u0578\u0584\u0580 \u0561\u0580\u056A\u0565\u0584\
\u2024 \u057D\u057A\u0561\u057D\u057E\u0578\u0582\u0574 \u0567, \u0578\u0580 ${yt(t.origin)} \u056F\u0578\u0582\u0576\u0565\u0576\u0561 ${n}${t.
minimum.toString()} ${l}`}return`\u0549\u0561\u0583\u0561\u0566\u0561\u0576\u0581 \u0583\u0578\u0584\u0580 \u0561\u0580\u056A\u0565\u0584\u2024 \u057D\u057A\u0561\u057D\u057E\u0578\u0582\u0574 \u0567, \u0578\u0580 ${yt(
t.origin)} \u056C\u056B\u0576\u056B ${n}${t.minimum.toString()}`}case"invalid_format":{let n=t;return n.format==="starts\
_with"?`\u054D\u056D\u0561\u056C \u057F\u0578\u0572\u2024 \u057A\u0565\u057F\u0584 \u0567 \u057D\u056F\u057D\u057E\u056B "${n.
prefix}"-\u0578\u057E`:n.format==="ends_with"?`\u054D\u056D\u0561\u056C \u057F\u0578\u0572\u2024 \u057A\u0565\u057F\u0584 \u0567 \u0561\u057E\u0561\u0580\u057F\u057E\u056B "${n.
suffix}"-\u0578\u057E`:n.format==="includes"?`\u054D\u056D\u0561\u056C \u057F\u0578\u0572\u2024 \u057A\u0565\u057F\u0584 \u0567 \u057A\u0561\u0580\u0578\u0582\u0576\u0561\u056F\u056B "${n.
includes}"`:n.format==="regex"?`\u054D\u056D\u0561\u056C \u057F\u0578\u0572\u2024 \u057A\u0565\u057F\u0584 \u0567 \u0570\u0561\u0574\u0561\u057A\u0561\u057F\u0561\u057D\u056D\u0561\u0576\u056B ${n.
pattern} \u0571\u0587\u0561\u0579\u0561\u0583\u056B\u0576`:`\u054D\u056D\u0561\u056C ${i[n.format]??t.format}`}case"not_\
multiple_of":return`\u054D\u056D\u0561\u056C \u0569\u056B\u057E\u2024 \u057A\u0565\u057F\u0584 \u0567 \u0562\u0561\u0566\u0574\u0561\u057A\u0561\u057F\u056B\u056F \u056C\u056B\u0576\u056B ${t.
divisor}-\u056B`;case"unrecognized_keys":return`\u0549\u0573\u0561\u0576\u0561\u0579\u057E\u0561\u056E \u0562\u0561\u0576\u0561\u056C\u056B${t.
keys.length>1?"\u0576\u0565\u0580":""}. ${v(t.keys,", ")}`;case"invalid_key":return`\u054D\u056D\u0561\u056C \u0562\u0561\u0576\u0561\u056C\u056B ${yt(
t.origin)}-\u0578\u0582\u0574`;case"invalid_union":return"\u054D\u056D\u0561\u056C \u0574\u0578\u0582\u057F\u0584\u0561\u0563\u0580\u0578\u0582\u0574";case"\
invalid_element":return`\u054D\u056D\u0561\u056C \u0561\u0580\u056A\u0565\u0584 ${yt(t.origin)}-\u0578\u0582\u0574`;default:
return"\u054D\u056D\u0561\u056C \u0574\u0578\u0582\u057F\u0584\u0561\u0563\u0580\u0578\u0582\u0574"}}},"error");function Kc(){
return{localeError:Cv()}}u(Kc,"default");var Lv=u(()=>{let e={string:{unit:"karakter",verb:"memiliki"},file:{unit:"byte",verb:"memiliki"},array:{unit:"item",verb:"\
memiliki"},set:{unit:"item",verb:"memiliki"},map:{unit:"item",verb:"memiliki"}};function r(t){return e[t]??null}u(r,"get\
Sizing");let i={regex:"input",email:"alamat email",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"\
nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"tanggal dan waktu format ISO",
date:"tanggal format ISO",time:"jam format ISO",duration:"durasi format ISO",ipv4:"alamat IPv4",ipv6:"alamat IPv6",mac:"\
alamat MAC",cidrv4:"rentang alamat IPv4",cidrv6:"rentang alamat IPv6",base64:"string dengan enkode base64",base64url:"st\
ring dengan enkode base64url",json_string:"string JSON",e164:"angka E.164",credit_card:"nomor kartu kredit",currency_code:"\
kode mata uang",iban:"IBAN",jwt:"JWT",template_literal:"input"},o={nan:"NaN"};return t=>{switch(t.code){case"invalid_typ\
e":{let n=o[t.expected]??t.expected,a=_(t.input),c=o[a]??a;return/^[A-Z]/.test(t.expected)?`Input tidak valid: diharapka\
n instanceof ${t.expected}, diterima ${c}`:`Input tidak valid: diharapkan ${n}, diterima ${c}`}case"invalid_value":return t.
values.length===1?`Input tidak valid: diharapkan ${y(t.values[0])}`:`Pilihan tidak valid: diharapkan salah satu dari ${v(
t.values,"|")}`;case"too_big":{let n=t.inclusive?"<=":"<",a=r(t.origin);return a?`Terlalu besar: diharapkan ${t.origin??
"value"} memiliki ${n}${t.maximum.toString()} ${a.unit??"elemen"}`:`Terlalu besar: diharapkan ${t.origin??"value"} menja\
di ${n}${t.maximum.toString()}`}case"too_small":{let n=t.inclusive?">=":">",a=r(t.origin);return a?`Terlalu kecil: dihar\
apkan ${t.origin} memiliki ${n}${t.minimum.toString()} ${a.unit}`:`Terlalu kecil: diharapkan ${t.origin} menjadi ${n}${t.
minimum.toString()}`}case"invalid_format":{let n=t;return n.format==="starts_with"?`String tidak valid: harus dimulai de\
ngan "${n.prefix}"`:n.format==="ends_with"?`String tidak valid: harus berakhir dengan "${n.suffix}"`:n.format==="include\
s"?`String tidak valid: harus menyertakan "${n.includes}"`:n.format==="regex"?`String tidak valid: harus sesuai pola ${n.
pattern}`:`${i[n.format]??t.format} tidak valid`}case"not_multiple_of":return`Angka tidak valid: harus kelipatan dari ${t.
divisor}`;case"unrecognized_keys":return`Kunci tidak dikenali ${t.keys.length>1?"s":""}: ${v(t.keys,", ")}`;case"invalid\
_key":return`Kunci tidak valid di ${t.origin}`;case"invalid_union":return"Input tidak valid";case"invalid_element":return`\
Nilai tidak valid di ${t.origin}`;default:return"Input tidak valid"}}},"error");function Gc(){return{localeError:Lv()}}u(
Gc,"default");var Vv=u(()=>{let e={string:{unit:"stafi",verb:"a\xF0 hafa"},file:{unit:"b\xE6ti",verb:"a\xF0 hafa"},array:{unit:"hluti",
verb:"a\xF0 hafa"},set:{unit:"hluti",verb:"a\xF0 hafa"},map:{unit:"hluti",verb:"a\xF0 hafa"}};function r(t){return e[t]??
null}u(r,"getSizing");let i={regex:"gildi",email:"netfang",url:"vefsl\xF3\xF0",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",
uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \
dagsetning og t\xEDmi",date:"ISO dagsetning",time:"ISO t\xEDmi",duration:"ISO t\xEDmalengd",ipv4:"IPv4 address",ipv6:"IP\
v6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded strengur",base64url:"base64\
url-encoded strengur",json_string:"JSON strengur",e164:"E.164 t\xF6lugildi",credit_card:"kreditkortan\xFAmer",currency_code:"\
gjaldmi\xF0ilsk\xF3\xF0i",iban:"IBAN",jwt:"JWT",template_literal:"gildi"},o={nan:"NaN",number:"n\xFAmer",array:"fylki"};
return t=>{switch(t.code){case"invalid_type":{let n=o[t.expected]??t.expected,a=_(t.input),c=o[a]??a;return/^[A-Z]/.test(
t.expected)?`Rangt gildi: \xDE\xFA sl\xF3st inn ${c} \xFEar sem \xE1 a\xF0 vera instanceof ${t.expected}`:`Rangt gildi: \
\xDE\xFA sl\xF3st inn ${c} \xFEar sem \xE1 a\xF0 vera ${n}`}case"invalid_value":return t.values.length===1?`Rangt gildi:\
 gert r\xE1\xF0 fyrir ${y(t.values[0])}`:`\xD3gilt val: m\xE1 vera eitt af eftirfarandi ${v(t.values,"|")}`;case"too_big":{
let n=t.inclusive?"<=":"<",a=r(t.origin);return a?`Of st\xF3rt: gert er r\xE1\xF0 fyrir a\xF0 ${t.origin??"gildi"} hafi ${n}${t.
maximum.toString()} ${a.unit??"hluti"}`:`Of st\xF3rt: gert er r\xE1\xF0 fyrir a\xF0 ${t.origin??"gildi"} s\xE9 ${n}${t.maximum.
toString()}`}case"too_small":{let n=t.inclusive?">=":">",a=r(t.origin);return a?`Of l\xEDti\xF0: gert er r\xE1\xF0 fyrir a\xF0 ${t.
origin} hafi ${n}${t.minimum.toString()} ${a.unit}`:`Of l\xEDti\xF0: gert er r\xE1\xF0 fyrir a\xF0 ${t.origin} s\xE9 ${n}${t.
minimum.toString()}`}case"invalid_format":{let n=t;return n.format==="starts_with"?`\xD3gildur strengur: ver\xF0ur a\xF0 byrja \xE1 \
"${n.prefix}"`:n.format==="ends_with"?`\xD3gildur strengur: ver\xF0ur a\xF0 enda \xE1 "${n.suffix}"`:n.format==="include\
s"?`\xD3gildur strengur: ver\xF0ur a\xF0 innihalda "${n.includes}"`:n.format==="regex"?`\xD3gildur strengur: ver\xF0ur a\xF0 fylg\
ja mynstri ${n.pattern}`:`Rangt ${i[n.format]??t.format}`}case"not_multiple_of":return`R\xF6ng tala: ver\xF0ur a\xF0 vera margfel\
di af ${t.divisor}`;case"unrecognized_keys":return`\xD3\xFEekkt ${t.keys.length>1?"ir lyklar":"ur lykill"}: ${v(t.keys,"\
, ")}`;case"invalid_key":return`Rangur lykill \xED ${t.origin}`;case"invalid_union":return"Rangt gildi";case"invalid_ele\
ment":return`Rangt gildi \xED ${t.origin}`;default:return"Rangt gildi"}}},"error");function Wc(){return{localeError:Vv()}}
u(Wc,"default");var Rv=u(()=>{let e={string:{unit:"caratteri",verb:"avere"},file:{unit:"byte",verb:"avere"},array:{unit:"elementi",verb:"\
avere"},set:{unit:"elementi",verb:"avere"},map:{unit:"elementi",verb:"avere"}};function r(t){return e[t]??null}u(r,"getS\
izing");let i={regex:"input",email:"indirizzo email",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",
nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"data e ora ISO",date:"\
data ISO",time:"ora ISO",duration:"durata ISO",ipv4:"indirizzo IPv4",ipv6:"indirizzo IPv6",mac:"indirizzo MAC",cidrv4:"i\
ntervallo IPv4",cidrv6:"intervallo IPv6",base64:"stringa codificata in base64",base64url:"URL codificata in base64",json_string:"\
stringa JSON",e164:"numero E.164",credit_card:"numero di carta di credito",currency_code:"codice valuta",iban:"IBAN",jwt:"\
JWT",template_literal:"input"},o={nan:"NaN",number:"numero",array:"vettore"};return t=>{switch(t.code){case"invalid_type":{
let n=o[t.expected]??t.expected,a=_(t.input),c=o[a]??a;return/^[A-Z]/.test(t.expected)?`Input non valido: atteso instanc\
eof ${t.expected}, ricevuto ${c}`:`Input non valido: atteso ${n}, ricevuto ${c}`}case"invalid_value":return t.values.length===
1?`Input non valido: atteso ${y(t.values[0])}`:`Opzione non valida: atteso uno tra ${v(t.values,"|")}`;case"too_big":{let n=t.
inclusive?"<=":"<",a=r(t.origin);return a?`Troppo grande: ${t.origin??"valore"} deve avere ${n}${t.maximum.toString()} ${a.
unit??"elementi"}`:`Troppo grande: ${t.origin??"valore"} deve essere ${n}${t.maximum.toString()}`}case"too_small":{let n=t.
inclusive?">=":">",a=r(t.origin);return a?`Troppo piccolo: ${t.origin} deve avere ${n}${t.minimum.toString()} ${a.unit}`:
`Troppo piccolo: ${t.origin} deve essere ${n}${t.minimum.toString()}`}case"invalid_format":{let n=t;return n.format==="s\
tarts_with"?`Stringa non valida: deve iniziare con "${n.prefix}"`:n.format==="ends_with"?`Stringa non valida: deve termi\
nare con "${n.suffix}"`:n.format==="includes"?`Stringa non valida: deve includere "${n.includes}"`:n.format==="regex"?`S\
tringa non valida: deve corrispondere al pattern ${n.pattern}`:`Input non valido: ${i[n.format]??t.format}`}case"not_mul\
tiple_of":return`Numero non valido: deve essere un multiplo di ${t.divisor}`;case"unrecognized_keys":return`Chiav${t.keys.
length>1?"i":"e"} non riconosciut${t.keys.length>1?"e":"a"}: ${v(t.keys,", ")}`;case"invalid_key":return`Chiave non vali\
da in ${t.origin}`;case"invalid_union":return"Input non valido";case"invalid_element":return`Valore non valido in ${t.origin}`;default:
return"Input non valido"}}},"error");function Xc(){return{localeError:Rv()}}u(Xc,"default");var Fv=u(()=>{let e={string:{unit:"\u6587\u5B57",verb:"\u3067\u3042\u308B"},file:{unit:"\u30D0\u30A4\u30C8",verb:"\u3067\u3042\u308B"},
array:{unit:"\u8981\u7D20",verb:"\u3067\u3042\u308B"},set:{unit:"\u8981\u7D20",verb:"\u3067\u3042\u308B"},map:{unit:"\u8981\u7D20",
verb:"\u3067\u3042\u308B"}};function r(t){return e[t]??null}u(r,"getSizing");let i={regex:"\u5165\u529B\u5024",email:"\u30E1\u30FC\
\u30EB\u30A2\u30C9\u30EC\u30B9",url:"URL",emoji:"\u7D75\u6587\u5B57",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"\
nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO\u65E5\u6642",date:"ISO\u65E5\u4ED8",
time:"ISO\u6642\u523B",duration:"ISO\u671F\u9593",ipv4:"IPv4\u30A2\u30C9\u30EC\u30B9",ipv6:"IPv6\u30A2\u30C9\u30EC\u30B9",
mac:"MAC\u30A2\u30C9\u30EC\u30B9",cidrv4:"IPv4\u7BC4\u56F2",cidrv6:"IPv6\u7BC4\u56F2",base64:"base64\u30A8\u30F3\u30B3\u30FC\u30C9\u6587\u5B57\u5217",
base64url:"base64url\u30A8\u30F3\u30B3\u30FC\u30C9\u6587\u5B57\u5217",json_string:"JSON\u6587\u5B57\u5217",e164:"E.164\u756A\u53F7",
credit_card:"\u30AF\u30EC\u30B8\u30C3\u30C8\u30AB\u30FC\u30C9\u756A\u53F7",currency_code:"\u901A\u8CA8\u30B3\u30FC\u30C9",
iban:"IBAN",jwt:"JWT",template_literal:"\u5165\u529B\u5024"},o={nan:"NaN",number:"\u6570\u5024",array:"\u914D\u5217"};return t=>{
switch(t.code){case"invalid_type":{let n=o[t.expected]??t.expected,a=_(t.input),c=o[a]??a;return/^[A-Z]/.test(t.expected)?
`\u7121\u52B9\u306A\u5165\u529B: instanceof ${t.expected}\u304C\u671F\u5F85\u3055\u308C\u307E\u3057\u305F\u304C\u3001${c}\
\u304C\u5165\u529B\u3055\u308C\u307E\u3057\u305F`:`\u7121\u52B9\u306A\u5165\u529B: ${n}\u304C\u671F\u5F85\u3055\u308C\u307E\u3057\u305F\u304C\u3001${c}\
\u304C\u5165\u529B\u3055\u308C\u307E\u3057\u305F`}case"invalid_value":return t.values.length===1?`\u7121\u52B9\u306A\u5165\u529B: ${y(
t.values[0])}\u304C\u671F\u5F85\u3055\u308C\u307E\u3057\u305F`:`\u7121\u52B9\u306A\u9078\u629E: ${v(t.values,"\u3001")}\u306E\
\u3044\u305A\u308C\u304B\u3067\u3042\u308B\u5FC5\u8981\u304C\u3042\u308A\u307E\u3059`;case"too_big":{let n=t.inclusive?"\
\u4EE5\u4E0B\u3067\u3042\u308B":"\u3088\u308A\u5C0F\u3055\u3044",a=r(t.origin);return a?`\u5927\u304D\u3059\u304E\u308B\u5024: ${t.
origin??"\u5024"}\u306F${t.maximum.toString()}${a.unit??"\u8981\u7D20"}${n}\u5FC5\u8981\u304C\u3042\u308A\u307E\u3059`:`\
\u5927\u304D\u3059\u304E\u308B\u5024: ${t.origin??"\u5024"}\u306F${t.maximum.toString()}${n}\u5FC5\u8981\u304C\u3042\u308A\u307E\u3059`}case"\
too_small":{let n=t.inclusive?"\u4EE5\u4E0A\u3067\u3042\u308B":"\u3088\u308A\u5927\u304D\u3044",a=r(t.origin);return a?`\
\u5C0F\u3055\u3059\u304E\u308B\u5024: ${t.origin}\u306F${t.minimum.toString()}${a.unit}${n}\u5FC5\u8981\u304C\u3042\u308A\u307E\u3059`:
`\u5C0F\u3055\u3059\u304E\u308B\u5024: ${t.origin}\u306F${t.minimum.toString()}${n}\u5FC5\u8981\u304C\u3042\u308A\u307E\u3059`}case"\
invalid_format":{let n=t;return n.format==="starts_with"?`\u7121\u52B9\u306A\u6587\u5B57\u5217: "${n.prefix}"\u3067\u59CB\u307E\u308B\u5FC5\u8981\u304C\u3042\u308A\u307E\u3059`:
n.format==="ends_with"?`\u7121\u52B9\u306A\u6587\u5B57\u5217: "${n.suffix}"\u3067\u7D42\u308F\u308B\u5FC5\u8981\u304C\u3042\u308A\u307E\u3059`:
n.format==="includes"?`\u7121\u52B9\u306A\u6587\u5B57\u5217: "${n.includes}"\u3092\u542B\u3080\u5FC5\u8981\u304C\u3042\u308A\u307E\u3059`:
n.format==="regex"?`\u7121\u52B9\u306A\u6587\u5B57\u5217: \u30D1\u30BF\u30FC\u30F3${n.pattern}\u306B\u4E00\u81F4\u3059\u308B\u5FC5\u8981\u304C\u3042\u308A\u307E\u3059`:
`\u7121\u52B9\u306A${i[n.format]??t.format}`}case"not_multiple_of":return`\u7121\u52B9\u306A\u6570\u5024: ${t.divisor}\u306E\u500D\
\u6570\u3067\u3042\u308B\u5FC5\u8981\u304C\u3042\u308A\u307E\u3059`;case"unrecognized_keys":return`\u8A8D\u8B58\u3055\u308C\u3066\u3044\u306A\u3044\u30AD\u30FC${t.
keys.length>1?"\u7FA4":""}: ${v(t.keys,"\u3001")}`;case"invalid_key":return`${t.origin}\u5185\u306E\u7121\u52B9\u306A\u30AD\u30FC`;case"\
invalid_union":return"\u7121\u52B9\u306A\u5165\u529B";case"invalid_element":return`${t.origin}\u5185\u306E\u7121\u52B9\u306A\u5024`;default:
return"\u7121\u52B9\u306A\u5165\u529B"}}},"error");function qc(){return{localeError:Fv()}}u(qc,"default");var Mv=u(()=>{let e={string:{unit:"\u10E1\u10D8\u10DB\u10D1\u10DD\u10DA\u10DD",verb:"\u10E3\u10DC\u10D3\u10D0 \u10E8\u10D4\u10D8\u10EA\u10D0\u10D5\u10D3\u10D4\u10E1"},
file:{unit:"\u10D1\u10D0\u10D8\u10E2\u10D8",verb:"\u10E3\u10DC\u10D3\u10D0 \u10E8\u10D4\u10D8\u10EA\u10D0\u10D5\u10D3\u10D4\u10E1"},
array:{unit:"\u10D4\u10DA\u10D4\u10DB\u10D4\u10DC\u10E2\u10D8",verb:"\u10E3\u10DC\u10D3\u10D0 \u10E8\u10D4\u10D8\u10EA\u10D0\u10D5\u10D3\u10D4\u10E1"},
set:{unit:"\u10D4\u10DA\u10D4\u10DB\u10D4\u10DC\u10E2\u10D8",verb:"\u10E3\u10DC\u10D3\u10D0 \u10E8\u10D4\u10D8\u10EA\u10D0\u10D5\u10D3\u10D4\u10E1"},
map:{unit:"\u10D4\u10DA\u10D4\u10DB\u10D4\u10DC\u10E2\u10D8",verb:"\u10E3\u10DC\u10D3\u10D0 \u10E8\u10D4\u10D8\u10EA\u10D0\u10D5\u10D3\u10D4\u10E1"}};
function r(t){return e[t]??null}u(r,"getSizing");let i={regex:"\u10E8\u10D4\u10E7\u10D5\u10D0\u10DC\u10D0",email:"\u10D4\u10DA-\u10E4\u10DD\u10E1\
\u10E2\u10D8\u10E1 \u10DB\u10D8\u10E1\u10D0\u10DB\u10D0\u10E0\u10D7\u10D8",url:"URL",emoji:"\u10D4\u10DB\u10DD\u10EF\u10D8",
uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",
ksuid:"KSUID",datetime:"\u10D7\u10D0\u10E0\u10D8\u10E6\u10D8-\u10D3\u10E0\u10DD",date:"\u10D7\u10D0\u10E0\u10D8\u10E6\u10D8",
time:"\u10D3\u10E0\u10DD",duration:"\u10EE\u10D0\u10DC\u10D2\u10E0\u10EB\u10DA\u10D8\u10D5\u10DD\u10D1\u10D0",ipv4:"IPv4\
 \u10DB\u10D8\u10E1\u10D0\u10DB\u10D0\u10E0\u10D7\u10D8",ipv6:"IPv6 \u10DB\u10D8\u10E1\u10D0\u10DB\u10D0\u10E0\u10D7\u10D8",
mac:"MAC \u10DB\u10D8\u10E1\u10D0\u10DB\u10D0\u10E0\u10D7\u10D8",cidrv4:"IPv4 \u10D3\u10D8\u10D0\u10DE\u10D0\u10D6\u10DD\u10DC\u10D8",
cidrv6:"IPv6 \u10D3\u10D8\u10D0\u10DE\u10D0\u10D6\u10DD\u10DC\u10D8",base64:"base64-\u10D9\u10DD\u10D3\u10D8\u10E0\u10D4\u10D1\u10E3\u10DA\u10D8 \u10D5\u10D4\u10DA\u10D8",
base64url:"base64url-\u10D9\u10DD\u10D3\u10D8\u10E0\u10D4\u10D1\u10E3\u10DA\u10D8 \u10D5\u10D4\u10DA\u10D8",json_string:"\
JSON \u10D5\u10D4\u10DA\u10D8",e164:"E.164 \u10DC\u10DD\u10DB\u10D4\u10E0\u10D8",credit_card:"\u10E1\u10D0\u10D9\u10E0\u10D4\u10D3\u10D8\u10E2\u10DD \u10D1\u10D0\u10E0\u10D0\u10D7\u10D8\u10E1 \u10DC\u10DD\u10DB\u10D4\u10E0\u10D8",
currency_code:"\u10D5\u10D0\u10DA\u10E3\u10E2\u10D8\u10E1 \u10D9\u10DD\u10D3\u10D8",iban:"IBAN",jwt:"JWT",template_literal:"\
\u10E8\u10D4\u10E7\u10D5\u10D0\u10DC\u10D0"},o={nan:"NaN",number:"\u10E0\u10D8\u10EA\u10EE\u10D5\u10D8",string:"\u10D5\u10D4\u10DA\u10D8",
boolean:"\u10D1\u10E3\u10DA\u10D4\u10D0\u10DC\u10D8",function:"\u10E4\u10E3\u10DC\u10E5\u10EA\u10D8\u10D0",array:"\u10DB\u10D0\u10E1\u10D8\u10D5\u10D8"};
return t=>{switch(t.code){case"invalid_type":{let n=o[t.expected]??t.expected,a=_(t.input),c=o[a]??a;return/^[A-Z]/.test(
t.expected)?`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10E8\u10D4\u10E7\u10D5\u10D0\u10DC\u10D0: \u10DB\u10DD\u10E1\u10D0\u10DA\u10DD\u10D3\u10DC\u10D4\u10DA\u10D8 instanceof ${t.
expected}, \u10DB\u10D8\u10E6\u10D4\u10D1\u10E3\u10DA\u10D8 ${c}`:`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10E8\u10D4\u10E7\u10D5\u10D0\u10DC\u10D0: \u10DB\u10DD\u10E1\u10D0\u10DA\u10DD\u10D3\u10DC\u10D4\u10DA\u10D8 ${n}\
, \u10DB\u10D8\u10E6\u10D4\u10D1\u10E3\u10DA\u10D8 ${c}`}case"invalid_value":return t.values.length===1?`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10E8\u10D4\u10E7\u10D5\u10D0\u10DC\
\u10D0: \u10DB\u10DD\u10E1\u10D0\u10DA\u10DD\u10D3\u10DC\u10D4\u10DA\u10D8 ${y(t.values[0])}`:`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10D5\u10D0\u10E0\u10D8\u10D0\u10DC\u10E2\u10D8: \u10DB\u10DD\u10E1\u10D0\u10DA\u10DD\
\u10D3\u10DC\u10D4\u10DA\u10D8\u10D0 \u10D4\u10E0\u10D7-\u10D4\u10E0\u10D7\u10D8 ${v(t.values,"|")}-\u10D3\u10D0\u10DC`;case"\
too_big":{let n=t.inclusive?"<=":"<",a=r(t.origin);return a?`\u10D6\u10D4\u10D3\u10DB\u10D4\u10E2\u10D0\u10D3 \u10D3\u10D8\u10D3\u10D8: \u10DB\u10DD\u10E1\u10D0\u10DA\u10DD\u10D3\u10DC\u10D4\u10DA\u10D8 ${t.
origin??"\u10DB\u10DC\u10D8\u10E8\u10D5\u10DC\u10D4\u10DA\u10DD\u10D1\u10D0"} ${a.verb} ${n}${t.maximum.toString()} ${a.
unit}`:`\u10D6\u10D4\u10D3\u10DB\u10D4\u10E2\u10D0\u10D3 \u10D3\u10D8\u10D3\u10D8: \u10DB\u10DD\u10E1\u10D0\u10DA\u10DD\u10D3\u10DC\u10D4\u10DA\u10D8 ${t.
origin??"\u10DB\u10DC\u10D8\u10E8\u10D5\u10DC\u10D4\u10DA\u10DD\u10D1\u10D0"} \u10D8\u10E7\u10DD\u10E1 ${n}${t.maximum.toString()}`}case"\
too_small":{let n=t.inclusive?">=":">",a=r(t.origin);return a?`\u10D6\u10D4\u10D3\u10DB\u10D4\u10E2\u10D0\u10D3 \u10DE\u10D0\u10E2\u10D0\u10E0\u10D0: \u10DB\u10DD\u10E1\u10D0\u10DA\u10DD\u10D3\u10DC\u10D4\u10DA\u10D8 ${t.
origin} ${a.verb} ${n}${t.minimum.toString()} ${a.unit}`:`\u10D6\u10D4\u10D3\u10DB\u10D4\u10E2\u10D0\u10D3 \u10DE\u10D0\u10E2\u10D0\u10E0\u10D0: \u10DB\u10DD\u10E1\u10D0\u10DA\u10DD\u10D3\u10DC\u10D4\u10DA\u10D8 ${t.
origin} \u10D8\u10E7\u10DD\u10E1 ${n}${t.minimum.toString()}`}case"invalid_format":{let n=t;return n.format==="starts_wi\
th"?`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10D5\u10D4\u10DA\u10D8: \u10E3\u10DC\u10D3\u10D0 \u10D8\u10EC\u10E7\u10D4\u10D1\u10DD\u10D3\u10D4\u10E1 "${n.
prefix}"-\u10D8\u10D7`:n.format==="ends_with"?`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10D5\u10D4\u10DA\u10D8: \u10E3\u10DC\u10D3\u10D0 \u10DB\u10D7\u10D0\u10D5\u10E0\u10D3\u10D4\u10D1\u10DD\u10D3\u10D4\u10E1 "${n.
suffix}"-\u10D8\u10D7`:n.format==="includes"?`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10D5\u10D4\u10DA\u10D8: \u10E3\u10DC\u10D3\u10D0 \u10E8\u10D4\u10D8\u10EA\u10D0\u10D5\u10D3\u10D4\u10E1 "${n.
includes}"-\u10E1`:n.format==="regex"?`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10D5\u10D4\u10DA\u10D8: \u10E3\u10DC\u10D3\u10D0 \u10E8\u10D4\u10D4\u10E1\u10D0\u10D1\u10D0\u10DB\u10D4\u10D1\u10DD\u10D3\u10D4\u10E1 \u10E8\u10D0\u10D1\u10DA\u10DD\u10DC\u10E1 ${n.
pattern}`:`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 ${i[n.format]??t.format}`}case"not_multiple_of":return`\u10D0\u10E0\u10D0\u10E1\u10EC\
\u10DD\u10E0\u10D8 \u10E0\u10D8\u10EA\u10EE\u10D5\u10D8: \u10E3\u10DC\u10D3\u10D0 \u10D8\u10E7\u10DD\u10E1 ${t.divisor}-\
\u10D8\u10E1 \u10EF\u10D4\u10E0\u10D0\u10D3\u10D8`;case"unrecognized_keys":return`\u10E3\u10EA\u10DC\u10DD\u10D1\u10D8 \u10D2\u10D0\u10E1\u10D0\u10E6\u10D4\u10D1${t.
keys.length>1?"\u10D4\u10D1\u10D8":"\u10D8"}: ${v(t.keys,", ")}`;case"invalid_key":return`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10D2\u10D0\u10E1\u10D0\u10E6\u10D4\u10D1\u10D8 ${t.
origin}-\u10E8\u10D8`;case"invalid_union":return"\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10E8\u10D4\u10E7\u10D5\u10D0\u10DC\u10D0";case"\
invalid_element":return`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10DB\u10DC\u10D8\u10E8\u10D5\u10DC\u10D4\u10DA\u10DD\u10D1\u10D0 ${t.
origin}-\u10E8\u10D8`;default:return"\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10E8\u10D4\u10E7\u10D5\u10D0\u10DC\u10D0"}}},
"error");function Yc(){return{localeError:Mv()}}u(Yc,"default");var Jv=u(()=>{let e={string:{unit:"\u178F\u17BD\u17A2\u1780\u17D2\u179F\u179A",verb:"\u1782\u17BD\u179A\u1798\u17B6\u1793"},
file:{unit:"\u1794\u17C3",verb:"\u1782\u17BD\u179A\u1798\u17B6\u1793"},array:{unit:"\u1792\u17B6\u178F\u17BB",verb:"\u1782\u17BD\u179A\u1798\
\u17B6\u1793"},set:{unit:"\u1792\u17B6\u178F\u17BB",verb:"\u1782\u17BD\u179A\u1798\u17B6\u1793"},map:{unit:"\u1792\u17B6\u178F\u17BB",
verb:"\u1782\u17BD\u179A\u1798\u17B6\u1793"}};function r(t){return e[t]??null}u(r,"getSizing");let i={regex:"\u1791\u17B7\u1793\u17D2\u1793\u1793\u17D0\u1799\u1794\u1789\u17D2\
\u1785\u17BC\u179B",email:"\u17A2\u17B6\u179F\u1799\u178A\u17D2\u178B\u17B6\u1793\u17A2\u17CA\u17B8\u1798\u17C2\u179B",url:"\
URL",emoji:"\u179F\u1789\u17D2\u1789\u17B6\u17A2\u17B6\u179A\u1798\u17D2\u1798\u178E\u17CD",uuid:"UUID",uuidv4:"UUIDv4",
uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\u1780\u17B6\u179B\u1794\
\u179A\u17B7\u1785\u17D2\u1786\u17C1\u1791 \u1793\u17B7\u1784\u1798\u17C9\u17C4\u1784 ISO",date:"\u1780\u17B6\u179B\u1794\u179A\u17B7\u1785\u17D2\u1786\u17C1\u1791 ISO",
time:"\u1798\u17C9\u17C4\u1784 ISO",duration:"\u179A\u1799\u17C8\u1796\u17C1\u179B ISO",ipv4:"\u17A2\u17B6\u179F\u1799\u178A\u17D2\u178B\u17B6\u1793 IPv4",
ipv6:"\u17A2\u17B6\u179F\u1799\u178A\u17D2\u178B\u17B6\u1793 IPv6",mac:"\u17A2\u17B6\u179F\u1799\u178A\u17D2\u178B\u17B6\u1793 MAC",
cidrv4:"\u178A\u17C2\u1793\u17A2\u17B6\u179F\u1799\u178A\u17D2\u178B\u17B6\u1793 IPv4",cidrv6:"\u178A\u17C2\u1793\u17A2\u17B6\u179F\u1799\u178A\u17D2\u178B\u17B6\u1793 IPv6",
base64:"\u1781\u17D2\u179F\u17C2\u17A2\u1780\u17D2\u179F\u179A\u17A2\u17CA\u17B7\u1780\u17BC\u178A base64",base64url:"\u1781\u17D2\
\u179F\u17C2\u17A2\u1780\u17D2\u179F\u179A\u17A2\u17CA\u17B7\u1780\u17BC\u178A base64url",json_string:"\u1781\u17D2\u179F\u17C2\u17A2\u1780\u17D2\u179F\u179A JSON",
e164:"\u179B\u17C1\u1781 E.164",credit_card:"\u179B\u17C1\u1781\u1794\u17D0\u178E\u17D2\u178E\u17A5\u178E\u1791\u17B6\u1793",
currency_code:"\u1780\u17BC\u178A\u179A\u17BC\u1794\u17B7\u1799\u1794\u17D0\u178E\u17D2\u178E",iban:"IBAN",jwt:"JWT",template_literal:"\
\u1791\u17B7\u1793\u17D2\u1793\u1793\u17D0\u1799\u1794\u1789\u17D2\u1785\u17BC\u179B"},o={nan:"NaN",number:"\u179B\u17C1\u1781",
array:"\u17A2\u17B6\u179A\u17C1 (Array)",null:"\u1782\u17D2\u1798\u17B6\u1793\u178F\u1798\u17D2\u179B\u17C3 (null)"};return t=>{
switch(t.code){case"invalid_type":{let n=o[t.expected]??t.expected,a=_(t.input),c=o[a]??a;return/^[A-Z]/.test(t.expected)?
`\u1791\u17B7\u1793\u17D2\u1793\u1793\u17D0\u1799\u1794\u1789\u17D2\u1785\u17BC\u179B\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u1780\u17B6\u179A instanceof ${t.
expected} \u1794\u17C9\u17BB\u1793\u17D2\u178F\u17C2\u1791\u1791\u17BD\u179B\u1794\u17B6\u1793 ${c}`:`\u1791\u17B7\u1793\u17D2\u1793\u1793\u17D0\u1799\u1794\u1789\u17D2\u1785\u17BC\u179B\u1798\u17B7\u1793\u178F\
\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u1780\u17B6\u179A ${n} \u1794\u17C9\u17BB\u1793\u17D2\
\u178F\u17C2\u1791\u1791\u17BD\u179B\u1794\u17B6\u1793 ${c}`}case"invalid_value":return t.values.length===1?`\u1791\u17B7\u1793\u17D2\u1793\u1793\u17D0\u1799\u1794\u1789\u17D2\
\u1785\u17BC\u179B\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u1780\u17B6\u179A ${y(
t.values[0])}`:`\u1787\u1798\u17D2\u179A\u17BE\u179F\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u1787\u17B6\u1798\u17BD\u1799\u1780\u17D2\u1793\u17BB\u1784\u1785\u17C6\u178E\u17C4\u1798 ${v(
t.values,"|")}`;case"too_big":{let n=t.inclusive?"<=":"<",a=r(t.origin);return a?`\u1792\u17C6\u1796\u17C1\u1780\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u1780\u17B6\u179A ${t.
origin??"\u178F\u1798\u17D2\u179B\u17C3"} ${n} ${t.maximum.toString()} ${a.unit??"\u1792\u17B6\u178F\u17BB"}`:`\u1792\u17C6\u1796\u17C1\u1780\u17D6 \u178F\u17D2\
\u179A\u17BC\u179C\u1780\u17B6\u179A ${t.origin??"\u178F\u1798\u17D2\u179B\u17C3"} ${n} ${t.maximum.toString()}`}case"to\
o_small":{let n=t.inclusive?">=":">",a=r(t.origin);return a?`\u178F\u17BC\u1785\u1796\u17C1\u1780\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u1780\u17B6\u179A ${t.
origin} ${n} ${t.minimum.toString()} ${a.unit}`:`\u178F\u17BC\u1785\u1796\u17C1\u1780\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u1780\u17B6\u179A ${t.
origin} ${n} ${t.minimum.toString()}`}case"invalid_format":{let n=t;return n.format==="starts_with"?`\u1781\u17D2\u179F\u17C2\u17A2\u1780\u17D2\u179F\u179A\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\
\u179A\u17BC\u179C\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u1785\u17B6\u1794\u17CB\u1795\u17D2\u178F\u17BE\u1798\u178A\u17C4\u1799 "${n.
prefix}"`:n.format==="ends_with"?`\u1781\u17D2\u179F\u17C2\u17A2\u1780\u17D2\u179F\u179A\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u1794\u1789\u17D2\u1785\u1794\u17CB\u178A\u17C4\u1799 "${n.
suffix}"`:n.format==="includes"?`\u1781\u17D2\u179F\u17C2\u17A2\u1780\u17D2\u179F\u179A\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u1798\u17B6\u1793 "${n.
includes}"`:n.format==="regex"?`\u1781\u17D2\u179F\u17C2\u17A2\u1780\u17D2\u179F\u179A\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u178F\u17C2\u1795\u17D2\u1782\u17BC\u1795\u17D2\u1782\u1784\u1793\u17B9\u1784\u1791\u1798\u17D2\u179A\u1784\u17CB\u178A\u17C2\u179B\u1794\u17B6\u1793\u1780\u17C6\u178E\u178F\u17CB ${n.
pattern}`:`\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u17D6 ${i[n.format]??t.format}`}case"\
not_multiple_of":return`\u179B\u17C1\u1781\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u178F\u17C2\u1787\u17B6\u1796\u17A0\u17BB\u1782\u17BB\u178E\u1793\u17C3 ${t.
divisor}`;case"unrecognized_keys":return`\u179A\u1780\u1783\u17BE\u1789\u179F\u17C4\u1798\u17B7\u1793\u179F\u17D2\u1782\u17B6\u179B\u17CB\u17D6 ${v(
t.keys,", ")}`;case"invalid_key":return`\u179F\u17C4\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u1793\u17C5\u1780\u17D2\u1793\u17BB\u1784 ${t.
origin}`;case"invalid_union":return"\u1791\u17B7\u1793\u17D2\u1793\u1793\u17D0\u1799\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C";case"\
invalid_element":return`\u1791\u17B7\u1793\u17D2\u1793\u1793\u17D0\u1799\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u1793\u17C5\u1780\u17D2\u1793\u17BB\u1784 ${t.
origin}`;default:return"\u1791\u17B7\u1793\u17D2\u1793\u1793\u17D0\u1799\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C"}}},
"error");function kr(){return{localeError:Jv()}}u(kr,"default");function Hc(){return kr()}u(Hc,"default");var Bv=u(()=>{let e={string:{unit:"\u0C85\u0C95\u0CCD\u0CB7\u0CB0\u0C97\u0CB3\u0CC1",verb:"\u0CB9\u0CCA\u0C82\u0CA6\u0CB2\u0CC1"},
file:{unit:"\u0CAC\u0CC8\u0C9F\u0CCD\u200C\u0C97\u0CB3\u0CC1",verb:"\u0CB9\u0CCA\u0C82\u0CA6\u0CB2\u0CC1"},array:{unit:"\
\u0CB5\u0CB8\u0CCD\u0CA4\u0CC1\u0C97\u0CB3\u0CC1",verb:"\u0CB9\u0CCA\u0C82\u0CA6\u0CB2\u0CC1"},set:{unit:"\u0CB5\u0CB8\u0CCD\u0CA4\u0CC1\u0C97\u0CB3\u0CC1",
verb:"\u0CB9\u0CCA\u0C82\u0CA6\u0CB2\u0CC1"},map:{unit:"entries",verb:"\u0CB9\u0CCA\u0C82\u0CA6\u0CB2\u0CC1"}};function r(t){
return e[t]??null}u(r,"getSizing");let i={regex:"\u0C87\u0CA8\u0CCD\u0CAA\u0CC1\u0C9F\u0CCD",email:"email \u0CB5\u0CBF\u0CB3\u0CBE\u0CB8",
url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",
ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u0CA6\u0CBF\u0CA8\u0CBE\u0C82\u0C95\u0CA6 \u0CB8\u0CAE\u0CAF",date:"I\
SO \u0CA6\u0CBF\u0CA8\u0CBE\u0C82\u0C95",time:"ISO \u0CB8\u0CAE\u0CAF",duration:"ISO \u0C85\u0CB5\u0CA7\u0CBF",ipv4:"IPv\
4 \u0CB5\u0CBF\u0CB3\u0CBE\u0CB8",ipv6:"IPv6 \u0CB5\u0CBF\u0CB3\u0CBE\u0CB8",mac:"MAC \u0CB5\u0CBF\u0CB3\u0CBE\u0CB8",cidrv4:"\
IPv4 \u0CB5\u0CCD\u0CAF\u0CBE\u0CAA\u0CCD\u0CA4\u0CBF\u0CAF",cidrv6:"IPv6 \u0CB5\u0CCD\u0CAF\u0CBE\u0CAA\u0CCD\u0CA4\u0CBF\u0CAF",
base64:"base64-encoded\u0CB8\u0CCD\u0C9F\u0CCD\u0CB0\u0CBF\u0C82\u0C97\u0CCD",base64url:"base64url-encoded\u0CB8\u0CCD\u0C9F\u0CCD\u0CB0\u0CBF\u0C82\u0C97\u0CCD",
json_string:"JSON\u0CB8\u0CCD\u0C9F\u0CCD\u0CB0\u0CBF\u0C82\u0C97\u0CCD",e164:"E.164 \u0CB8\u0C82\u0C96\u0CCD\u0CAF\u0CC6",
credit_card:"\u0C95\u0CCD\u0CB0\u0CC6\u0CA1\u0CBF\u0C9F\u0CCD \u0C95\u0CBE\u0CB0\u0CCD\u0CA1\u0CCD \u0CB8\u0C82\u0C96\u0CCD\u0CAF\u0CC6",
currency_code:"\u0C95\u0CB0\u0CC6\u0CA8\u0CCD\u0CB8\u0CBF \u0C95\u0CCB\u0CA1\u0CCD",iban:"IBAN",jwt:"JWT",template_literal:"\
\u0C87\u0CA8\u0CCD\u0CAA\u0CC1\u0C9F\u0CCD"},o={nan:"NaN"};return t=>{switch(t.code){case"invalid_type":{let n=o[t.expected]??
t.expected,a=_(t.input),c=o[a]??a;return`\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF \u0C87\u0CA8\u0CCD\u200C\u0CAA\u0CC1\u0C9F\u0CCD: \u0CA8\u0CBF\u0CB0\u0CC0\u0C95\u0CCD\u0CB7\u0CBF\u0CB8\u0CB2\u0CBE\u0C97\u0CBF\u0CA6\u0CC6 ${n}\
, \u0CB8\u0CCD\u0CB5\u0CC0\u0C95\u0CB0\u0CBF\u0CB8\u0CBF\u0CA6\u0CA8\u0CC1 ${c}`}case"invalid_value":return t.values.length===
1?`\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF \u0C87\u0CA8\u0CCD\u200C\u0CAA\u0CC1\u0C9F\u0CCD: \u0CA8\u0CBF\u0CB0\u0CC0\u0C95\u0CCD\u0CB7\u0CBF\u0CB8\u0CB2\u0CBE\u0C97\u0CBF\u0CA6\u0CC6 ${y(
t.values[0])}`:`\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF \u0C86\u0CAF\u0CCD\u0C95\u0CC6: \u0C87\u0CB5\u0CC1\u0C97\u0CB3\u0CB2\u0CCD\u0CB2\u0CBF \u0C92\u0C82\u0CA6\u0CA8\u0CCD\u0CA8\u0CC1 \u0CA8\u0CBF\u0CB0\u0CC0\u0C95\u0CCD\u0CB7\u0CBF\u0CB8\u0CB2\u0CBE\u0C97\u0CBF\u0CA6\u0CC6 ${v(
t.values,"|")}`;case"too_big":{let n=t.inclusive?"<=":"<",a=r(t.origin);return a?`\u0CA4\u0CC1\u0C82\u0CAC\u0CBE \u0CA6\u0CCA\u0CA1\u0CCD\u0CA1\u0CA6\u0CC1: \u0CA8\u0CBF\u0CB0\u0CC0\u0C95\u0CCD\u0CB7\u0CBF\u0CB8\u0CB2\u0CBE\u0C97\u0CBF\u0CA6\u0CC6 ${t.
origin??"value"} \u0CB9\u0CCA\u0C82\u0CA6\u0CB2\u0CC1 ${n}${t.maximum.toString()} ${a.unit??"\u0C85\u0C82\u0CB6\u0C97\u0CB3\u0CC1"}`:
`\u0CA4\u0CC1\u0C82\u0CAC\u0CBE \u0CA6\u0CCA\u0CA1\u0CCD\u0CA1\u0CA6\u0CC1: \u0CA8\u0CBF\u0CB0\u0CC0\u0C95\u0CCD\u0CB7\u0CBF\u0CB8\u0CB2\u0CBE\u0C97\u0CBF\u0CA6\u0CC6 ${t.
origin??"value"} \u0C8E\u0C82\u0CA6\u0CC1 ${n}${t.maximum.toString()}`}case"too_small":{let n=t.inclusive?">=":">",a=r(t.
origin);return a?`\u0CA4\u0CC1\u0C82\u0CAC\u0CBE \u0C9A\u0CBF\u0C95\u0CCD\u0C95\u0CA6\u0CC1: \u0CA8\u0CBF\u0CB0\u0CC0\u0C95\u0CCD\u0CB7\u0CBF\u0CB8\u0CB2\u0CBE\u0C97\u0CBF\u0CA6\u0CC6 ${t.
origin} \u0CB9\u0CCA\u0C82\u0CA6\u0CB2\u0CC1 ${n}${t.minimum.toString()} ${a.unit}`:`\u0CA4\u0CC1\u0C82\u0CAC\u0CBE \u0C9A\u0CBF\u0C95\u0CCD\u0C95\u0CA6\u0CC1: \u0CA8\u0CBF\u0CB0\u0CC0\u0C95\u0CCD\u0CB7\u0CBF\u0CB8\u0CB2\u0CBE\u0C97\u0CBF\u0CA6\u0CC6 ${t.
origin} \u0C8E\u0C82\u0CA6\u0CC1 ${n}${t.minimum.toString()}`}case"invalid_format":{let n=t;return n.format==="starts_wi\
th"?`\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF\u0CB5\u0CBE\u0CA6 \u0CB8\u0CCD\u0C9F\u0CCD\u0CB0\u0CBF\u0C82\u0C97\u0CCD: \u0C87\u0CA6\u0CB0\u0CCA\u0C82\u0CA6\u0CBF\u0C97\u0CC6 \u0CAA\u0CCD\u0CB0\u0CBE\u0CB0\u0C82\u0CAD\u0CBF\u0CB8\u0CAC\u0CC7\u0C95\u0CC1 "${n.
prefix}"`:n.format==="ends_with"?`\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF\u0CB5\u0CBE\u0CA6 \u0CB8\u0CCD\u0C9F\u0CCD\u0CB0\u0CBF\u0C82\u0C97\u0CCD: \u0C87\u0CA6\u0CB0\u0CCA\u0C82\u0CA6\u0CBF\u0C97\u0CC6 \u0C95\u0CCA\u0CA8\u0CC6\u0C97\u0CCA\u0CB3\u0CCD\u0CB3\u0CAC\u0CC7\u0C95\u0CC1 "${n.
suffix}"`:n.format==="includes"?`\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF \u0CB8\u0CCD\u0C9F\u0CCD\u0CB0\u0CBF\u0C82\u0C97\u0CCD: \u0C92\u0CB3\u0C97\u0CCA\u0C82\u0CA1\u0CBF\u0CB0\u0CAC\u0CC7\u0C95\u0CC1 "${n.
includes}"`:n.format==="regex"?`\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF\u0CB5\u0CBE\u0CA6 \u0CB8\u0CCD\u0C9F\u0CCD\u0CB0\u0CBF\u0C82\u0C97\u0CCD: \u0CAE\u0CBE\u0CA6\u0CB0\u0CBF\u0C97\u0CC6 \u0CB9\u0CCA\u0C82\u0CA6\u0CBF\u0C95\u0CC6\u0CAF\u0CBE\u0C97\u0CAC\u0CC7\u0C95\u0CC1 ${n.
pattern}`:`\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF ${i[n.format]??t.format}`}case"not_multiple_of":return`\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF \u0CB8\u0C82\u0C96\u0CCD\u0CAF\u0CC6: \u0CAC\u0CB9\
\u0CC1\u0CB8\u0C82\u0C96\u0CCD\u0CAF\u0CC6\u0CAF\u0CBE\u0C97\u0CBF\u0CB0\u0CAC\u0CC7\u0C95\u0CC1 ${t.divisor}`;case"unre\
cognized_keys":return`\u0C97\u0CC1\u0CB0\u0CC1\u0CA4\u0CBF\u0CB8\u0CB2\u0CBE\u0C97\u0CA6 \u0C95\u0CC0 ${t.keys.length>1?
"s":""}: ${v(t.keys,", ")}`;case"invalid_key":return`\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF\u0CB5\u0CBE\u0CA6 \u0C95\u0CC0 \u0C87\u0CA8\u0CCD ${t.
origin}`;case"invalid_union":return t.options&&Array.isArray(t.options)&&t.options.length>0?`\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF \u0CA4\u0CBE\u0CB0\u0CA4\u0CAE\u0CCD\u0CAF \u0CAE\u0CCC\u0CB2\u0CCD\u0CAF. \u0CA8\u0CBF\u0CB0\u0CC0\u0C95\
\u0CCD\u0CB7\u0CBF\u0CB8\u0CB2\u0CBE\u0C97\u0CBF\u0CA6\u0CC6 ${t.options.map(a=>`'${a}'`).join(" | ")}`:"\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF \u0C87\u0CA8\u0CCD\u200C\u0CAA\u0CC1\u0C9F\u0CCD";case"\
invalid_element":return`\u0CB0\u0CB2\u0CCD\u0CB2\u0CBF \u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF \u0CAE\u0CCC\u0CB2\u0CCD\u0CAF ${t.
origin}`;default:return"\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF \u0C87\u0CA8\u0CCD\u200C\u0CAA\u0CC1\u0C9F\u0CCD"}}},"error");
function Qc(){return{localeError:Bv()}}u(Qc,"default");var Kv=u(()=>{let e={string:{unit:"\uBB38\uC790",verb:"to have"},file:{unit:"\uBC14\uC774\uD2B8",verb:"to have"},array:{
unit:"\uAC1C",verb:"to have"},set:{unit:"\uAC1C",verb:"to have"},map:{unit:"\uAC1C",verb:"to have"}};function r(t){return e[t]??
null}u(r,"getSizing");let i={regex:"\uC785\uB825",email:"\uC774\uBA54\uC77C \uC8FC\uC18C",url:"URL",emoji:"\uC774\uBAA8\uC9C0",
uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",
ksuid:"KSUID",datetime:"ISO \uB0A0\uC9DC\uC2DC\uAC04",date:"ISO \uB0A0\uC9DC",time:"ISO \uC2DC\uAC04",duration:"ISO \uAE30\uAC04",
ipv4:"IPv4 \uC8FC\uC18C",ipv6:"IPv6 \uC8FC\uC18C",mac:"MAC \uC8FC\uC18C",cidrv4:"IPv4 \uBC94\uC704",cidrv6:"IPv6 \uBC94\uC704",
base64:"base64 \uC778\uCF54\uB529 \uBB38\uC790\uC5F4",base64url:"base64url \uC778\uCF54\uB529 \uBB38\uC790\uC5F4",json_string:"\
JSON \uBB38\uC790\uC5F4",e164:"E.164 \uBC88\uD638",credit_card:"\uC2E0\uC6A9\uCE74\uB4DC \uBC88\uD638",currency_code:"\uD1B5\uD654\
 \uCF54\uB4DC",iban:"IBAN",jwt:"JWT",template_literal:"\uC785\uB825"},o={nan:"NaN"};return t=>{switch(t.code){case"inval\
id_type":{let n=o[t.expected]??t.expected,a=_(t.input),c=o[a]??a;return/^[A-Z]/.test(t.expected)?`\uC798\uBABB\uB41C \uC785\uB825: \uC608\uC0C1 \uD0C0\uC785\uC740 instanc\
eof ${t.expected}, \uBC1B\uC740 \uD0C0\uC785\uC740 ${c}\uC785\uB2C8\uB2E4`:`\uC798\uBABB\uB41C \uC785\uB825: \uC608\uC0C1 \uD0C0\uC785\uC740 ${n}\
, \uBC1B\uC740 \uD0C0\uC785\uC740 ${c}\uC785\uB2C8\uB2E4`}case"invalid_value":return t.values.length===1?`\uC798\uBABB\uB41C \uC785\uB825: \uAC12\uC740 ${y(
t.values[0])} \uC774\uC5B4\uC57C \uD569\uB2C8\uB2E4`:`\uC798\uBABB\uB41C \uC635\uC158: ${v(t.values,"\uB610\uB294 ")} \uC911 \
\uD558\uB098\uC5EC\uC57C \uD569\uB2C8\uB2E4`;case"too_big":{let n=t.inclusive?"\uC774\uD558":"\uBBF8\uB9CC",a=n==="\uBBF8\uB9CC"?
"\uC774\uC5B4\uC57C \uD569\uB2C8\uB2E4":"\uC5EC\uC57C \uD569\uB2C8\uB2E4",c=r(t.origin),l=c?.unit??"\uC694\uC18C";return c?
`${t.origin??"\uAC12"}\uC774 \uB108\uBB34 \uD07D\uB2C8\uB2E4: ${t.maximum.toString()}${l} ${n}${a}`:`${t.origin??"\uAC12"}\
\uC774 \uB108\uBB34 \uD07D\uB2C8\uB2E4: ${t.maximum.toString()} ${n}${a}`}case"too_small":{let n=t.inclusive?"\uC774\uC0C1":
"\uCD08\uACFC",a=n==="\uC774\uC0C1"?"\uC774\uC5B4\uC57C \uD569\uB2C8\uB2E4":"\uC5EC\uC57C \uD569\uB2C8\uB2E4",c=r(t.origin),
l=c?.unit??"\uC694\uC18C";return c?`${t.origin??"\uAC12"}\uC774 \uB108\uBB34 \uC791\uC2B5\uB2C8\uB2E4: ${t.minimum.toString()}${l}\
 ${n}${a}`:`${t.origin??"\uAC12"}\uC774 \uB108\uBB34 \uC791\uC2B5\uB2C8\uB2E4: ${t.minimum.toString()} ${n}${a}`}case"in\
valid_format":{let n=t;return n.format==="starts_with"?`\uC798\uBABB\uB41C \uBB38\uC790\uC5F4: "${n.prefix}"(\uC73C)\uB85C \uC2DC\uC791\uD574\uC57C \uD569\uB2C8\
\uB2E4`:n.format==="ends_with"?`\uC798\uBABB\uB41C \uBB38\uC790\uC5F4: "${n.suffix}"(\uC73C)\uB85C \uB05D\uB098\uC57C \uD569\uB2C8\uB2E4`:
n.format==="includes"?`\uC798\uBABB\uB41C \uBB38\uC790\uC5F4: "${n.includes}"\uC744(\uB97C) \uD3EC\uD568\uD574\uC57C \uD569\uB2C8\uB2E4`:
n.format==="regex"?`\uC798\uBABB\uB41C \uBB38\uC790\uC5F4: \uC815\uADDC\uC2DD ${n.pattern} \uD328\uD134\uACFC \uC77C\uCE58\uD574\uC57C \uD569\uB2C8\uB2E4`:
`\uC798\uBABB\uB41C ${i[n.format]??t.format}`}case"not_multiple_of":return`\uC798\uBABB\uB41C \uC22B\uC790: ${t.divisor}\
\uC758 \uBC30\uC218\uC5EC\uC57C \uD569\uB2C8\uB2E4`;case"unrecognized_keys":return`\uC778\uC2DD\uD560 \uC218 \uC5C6\uB294 \uD0A4: ${v(
t.keys,", ")}`;case"invalid_key":return`\uC798\uBABB\uB41C \uD0A4: ${t.origin}`;case"invalid_union":return"\uC798\uBABB\uB41C \uC785\uB825";case"\
invalid_element":return`\uC798\uBABB\uB41C \uAC12: ${t.origin}`;default:return"\uC798\uBABB\uB41C \uC785\uB825"}}},"erro\
r");function es(){return{localeError:Kv()}}u(es,"default");var xr=u(e=>e.charAt(0).toUpperCase()+e.slice(1),"capitalizeFirstCharacter");function Tf(e){let r=Math.abs(e),i=r%10,o=r%
100;return o>=11&&o<=19||i===0?"many":i===1?"one":"few"}u(Tf,"getUnitTypeFromNumber");var Gv=u(()=>{let e={string:{unit:{
one:"simbolis",few:"simboliai",many:"simboli\u0173"},verb:{smaller:{inclusive:"turi b\u016Bti ne ilgesn\u0117 kaip",notInclusive:"\
turi b\u016Bti trumpesn\u0117 kaip"},bigger:{inclusive:"turi b\u016Bti ne trumpesn\u0117 kaip",notInclusive:"turi b\u016Bti i\
lgesn\u0117 kaip"}}},file:{unit:{one:"baitas",few:"baitai",many:"bait\u0173"},verb:{smaller:{inclusive:"turi b\u016Bti ne did\
esnis kaip",notInclusive:"turi b\u016Bti ma\u017Eesnis kaip"},bigger:{inclusive:"turi b\u016Bti ne ma\u017Eesnis kaip",notInclusive:"\
turi b\u016Bti didesnis kaip"}}},array:{unit:{one:"element\u0105",few:"elementus",many:"element\u0173"},verb:{smaller:{inclusive:"\
turi tur\u0117ti ne daugiau kaip",notInclusive:"turi tur\u0117ti ma\u017Eiau kaip"},bigger:{inclusive:"turi tur\u0117ti ne ma\
\u017Eiau kaip",notInclusive:"turi tur\u0117ti daugiau kaip"}}},set:{unit:{one:"element\u0105",few:"elementus",many:"ele\
ment\u0173"},verb:{smaller:{inclusive:"turi tur\u0117ti ne daugiau kaip",notInclusive:"turi tur\u0117ti ma\u017Eiau kaip"},
bigger:{inclusive:"turi tur\u0117ti ne ma\u017Eiau kaip",notInclusive:"turi tur\u0117ti daugiau kaip"}}}};function r(t,n,a,c){
let l=e[t]??null;return l===null?l:{unit:l.unit[n],verb:l.verb[c][a?"inclusive":"notInclusive"]}}u(r,"getSizing");let i={
regex:"\u012Fvestis",email:"el. pa\u0161to adresas",url:"URL",emoji:"jaustukas",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUID\
v6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO data ir laik\
as",date:"ISO data",time:"ISO laikas",duration:"ISO trukm\u0117",ipv4:"IPv4 adresas",ipv6:"IPv6 adresas",mac:"MAC adresa\
s",cidrv4:"IPv4 tinklo prefiksas (CIDR)",cidrv6:"IPv6 tinklo prefiksas (CIDR)",base64:"base64 u\u017Ekoduota eilut\u0117",
base64url:"base64url u\u017Ekoduota eilut\u0117",json_string:"JSON eilut\u0117",e164:"E.164 numeris",credit_card:"kredit\
o kortel\u0117s numeris",currency_code:"valiutos kodas",iban:"IBAN",jwt:"JWT",template_literal:"\u012Fvestis"},o={nan:"N\
aN",number:"skai\u010Dius",bigint:"sveikasis skai\u010Dius",string:"eilut\u0117",boolean:"login\u0117 reik\u0161m\u0117",
undefined:"neapibr\u0117\u017Eta reik\u0161m\u0117",function:"funkcija",symbol:"simbolis",array:"masyvas",object:"objekt\
as",null:"nulin\u0117 reik\u0161m\u0117"};return t=>{switch(t.code){case"invalid_type":{let n=o[t.expected]??t.expected,
a=_(t.input),c=o[a]??a;return/^[A-Z]/.test(t.expected)?`Gautas tipas ${c}, o tik\u0117tasi - instanceof ${t.expected}`:`\
Gautas tipas ${c}, o tik\u0117tasi - ${n}`}case"invalid_value":return t.values.length===1?`Privalo b\u016Bti ${y(t.values[0])}`:
`Privalo b\u016Bti vienas i\u0161 ${v(t.values,"|")} pasirinkim\u0173`;case"too_big":{let n=o[t.origin]??t.origin,a=r(t.
origin,Tf(Number(t.maximum)),t.inclusive??!1,"smaller");if(a?.verb)return`${xr(n??t.origin??"reik\u0161m\u0117")} ${a.verb}\
 ${t.maximum.toString()} ${a.unit??"element\u0173"}`;let c=t.inclusive?"ne didesnis kaip":"ma\u017Eesnis kaip";return`${xr(
n??t.origin??"reik\u0161m\u0117")} turi b\u016Bti ${c} ${t.maximum.toString()} ${a?.unit}`}case"too_small":{let n=o[t.origin]??
t.origin,a=r(t.origin,Tf(Number(t.minimum)),t.inclusive??!1,"bigger");if(a?.verb)return`${xr(n??t.origin??"reik\u0161m\u0117")}\
 ${a.verb} ${t.minimum.toString()} ${a.unit??"element\u0173"}`;let c=t.inclusive?"ne ma\u017Eesnis kaip":"didesnis kaip";
return`${xr(n??t.origin??"reik\u0161m\u0117")} turi b\u016Bti ${c} ${t.minimum.toString()} ${a?.unit}`}case"invalid_form\
at":{let n=t;return n.format==="starts_with"?`Eilut\u0117 privalo prasid\u0117ti "${n.prefix}"`:n.format==="ends_with"?`\
Eilut\u0117 privalo pasibaigti "${n.suffix}"`:n.format==="includes"?`Eilut\u0117 privalo \u012Ftraukti "${n.includes}"`:
n.format==="regex"?`Eilut\u0117 privalo atitikti ${n.pattern}`:`Neteisingas ${i[n.format]??t.format}`}case"not_multiple_\
of":return`Skai\u010Dius privalo b\u016Bti ${t.divisor} kartotinis.`;case"unrecognized_keys":return`Neatpa\u017Eint${t.keys.
length>1?"i":"as"} rakt${t.keys.length>1?"ai":"as"}: ${v(t.keys,", ")}`;case"invalid_key":return"Rastas klaidingas rakta\
s";case"invalid_union":return"Klaidinga \u012Fvestis";case"invalid_element":{let n=o[t.origin]??t.origin;return`${xr(n??
t.origin??"reik\u0161m\u0117")} turi klaiding\u0105 \u012Fvest\u012F`}default:return"Klaidinga \u012Fvestis"}}},"error");
function ts(){return{localeError:Gv()}}u(ts,"default");var Wv=u(()=>{let e={string:{unit:"\u0437\u043D\u0430\u0446\u0438",verb:"\u0434\u0430 \u0438\u043C\u0430\u0430\u0442"},file:{
unit:"\u0431\u0430\u0458\u0442\u0438",verb:"\u0434\u0430 \u0438\u043C\u0430\u0430\u0442"},array:{unit:"\u0441\u0442\u0430\u0432\u043A\u0438",
verb:"\u0434\u0430 \u0438\u043C\u0430\u0430\u0442"},set:{unit:"\u0441\u0442\u0430\u0432\u043A\u0438",verb:"\u0434\u0430 \u0438\u043C\u0430\u0430\u0442"},
map:{unit:"\u0441\u0442\u0430\u0432\u043A\u0438",verb:"\u0434\u0430 \u0438\u043C\u0430\u0430\u0442"}};function r(t){return e[t]??
null}u(r,"getSizing");let i={regex:"\u0432\u043D\u0435\u0441",email:"\u0430\u0434\u0440\u0435\u0441\u0430 \u043D\u0430 \u0435-\u043F\u043E\u0448\u0442\u0430",
url:"URL",emoji:"\u0435\u043C\u043E\u045F\u0438",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",
cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u0434\u0430\u0442\u0443\u043C \u0438 \u0432\u0440\u0435\u043C\u0435",
date:"ISO \u0434\u0430\u0442\u0443\u043C",time:"ISO \u0432\u0440\u0435\u043C\u0435",duration:"ISO \u0432\u0440\u0435\u043C\u0435\u0442\u0440\u0430\u0435\u045A\u0435",
ipv4:"IPv4 \u0430\u0434\u0440\u0435\u0441\u0430",ipv6:"IPv6 \u0430\u0434\u0440\u0435\u0441\u0430",mac:"MAC \u0430\u0434\u0440\u0435\u0441\u0430",
cidrv4:"IPv4 \u043E\u043F\u0441\u0435\u0433",cidrv6:"IPv6 \u043E\u043F\u0441\u0435\u0433",base64:"base64-\u0435\u043D\u043A\u043E\u0434\u0438\u0440\u0430\u043D\u0430 \u043D\u0438\u0437\u0430",
base64url:"base64url-\u0435\u043D\u043A\u043E\u0434\u0438\u0440\u0430\u043D\u0430 \u043D\u0438\u0437\u0430",json_string:"\
JSON \u043D\u0438\u0437\u0430",e164:"E.164 \u0431\u0440\u043E\u0458",credit_card:"\u0431\u0440\u043E\u0458 \u043D\u0430 \u043A\u0440\u0435\u0434\u0438\u0442\u043D\u0430 \u043A\u0430\u0440\u0442\u0438\u0447\u043A\u0430",
currency_code:"\u043A\u043E\u0434 \u043D\u0430 \u0432\u0430\u043B\u0443\u0442\u0430",iban:"IBAN",jwt:"JWT",template_literal:"\
\u0432\u043D\u0435\u0441"},o={nan:"NaN",number:"\u0431\u0440\u043E\u0458",array:"\u043D\u0438\u0437\u0430"};return t=>{switch(t.
code){case"invalid_type":{let n=o[t.expected]??t.expected,a=_(t.input),c=o[a]??a;return/^[A-Z]/.test(t.expected)?`\u0413\u0440\u0435\u0448\u0435\u043D\
 \u0432\u043D\u0435\u0441: \u0441\u0435 \u043E\u0447\u0435\u043A\u0443\u0432\u0430 instanceof ${t.expected}, \u043F\u0440\u0438\u043C\u0435\u043D\u043E ${c}`:
`\u0413\u0440\u0435\u0448\u0435\u043D \u0432\u043D\u0435\u0441: \u0441\u0435 \u043E\u0447\u0435\u043A\u0443\u0432\u0430 ${n}\
, \u043F\u0440\u0438\u043C\u0435\u043D\u043E ${c}`}case"invalid_value":return t.values.length===1?`Invalid input: expect\
ed ${y(t.values[0])}`:`\u0413\u0440\u0435\u0448\u0430\u043D\u0430 \u043E\u043F\u0446\u0438\u0458\u0430: \u0441\u0435 \u043E\u0447\u0435\u043A\u0443\u0432\u0430 \u0435\u0434\u043D\u0430 ${v(
t.values,"|")}`;case"too_big":{let n=t.inclusive?"<=":"<",a=r(t.origin);return a?`\u041F\u0440\u0435\u043C\u043D\u043E\u0433\u0443 \u0433\u043E\u043B\u0435\u043C: \u0441\u0435 \u043E\u0447\u0435\u043A\u0443\u0432\u0430 ${t.
origin??"\u0432\u0440\u0435\u0434\u043D\u043E\u0441\u0442\u0430"} \u0434\u0430 \u0438\u043C\u0430 ${n}${t.maximum.toString()}\
 ${a.unit??"\u0435\u043B\u0435\u043C\u0435\u043D\u0442\u0438"}`:`\u041F\u0440\u0435\u043C\u043D\u043E\u0433\u0443 \u0433\u043E\u043B\u0435\u043C: \u0441\u0435 \u043E\u0447\u0435\u043A\u0443\u0432\u0430 ${t.
origin??"\u0432\u0440\u0435\u0434\u043D\u043E\u0441\u0442\u0430"} \u0434\u0430 \u0431\u0438\u0434\u0435 ${n}${t.maximum.
toString()}`}case"too_small":{let n=t.inclusive?">=":">",a=r(t.origin);return a?`\u041F\u0440\u0435\u043C\u043D\u043E\u0433\u0443 \u043C\u0430\u043B: \u0441\u0435 \u043E\u0447\u0435\u043A\u0443\u0432\u0430 ${t.
origin} \u0434\u0430 \u0438\u043C\u0430 ${n}${t.minimum.toString()} ${a.unit}`:`\u041F\u0440\u0435\u043C\u043D\u043E\u0433\u0443 \u043C\u0430\u043B: \u0441\u0435 \u043E\u0447\u0435\u043A\u0443\u0432\u0430 ${t.
origin} \u0434\u0430 \u0431\u0438\u0434\u0435 ${n}${t.minimum.toString()}`}case"invalid_format":{let n=t;return n.format===
"starts_with"?`\u041D\u0435\u0432\u0430\u0436\u0435\u0447\u043A\u0430 \u043D\u0438\u0437\u0430: \u043C\u043E\u0440\u0430 \u0434\u0430 \u0437\u0430\u043F\u043E\u0447\u043D\u0443\u0432\u0430 \u0441\u043E "${n.
prefix}"`:n.format==="ends_with"?`\u041D\u0435\u0432\u0430\u0436\u0435\u0447\u043A\u0430 \u043D\u0438\u0437\u0430: \u043C\u043E\u0440\u0430 \u0434\u0430 \u0437\u0430\u0432\u0440\u0448\u0443\u0432\u0430 \u0441\u043E "${n.
suffix}"`:n.format==="includes"?`\u041D\u0435\u0432\u0430\u0436\u0435\u0447\u043A\u0430 \u043D\u0438\u0437\u0430: \u043C\u043E\u0440\u0430 \u0434\u0430 \u0432\u043A\u043B\u0443\u0447\u0443\u0432\u0430 "${n.
includes}"`:n.format==="regex"?`\u041D\u0435\u0432\u0430\u0436\u0435\u0447\u043A\u0430 \u043D\u0438\u0437\u0430: \u043C\u043E\u0440\u0430 \u0434\u0430 \u043E\u0434\u0433\u043E\u0430\u0440\u0430 \u043D\u0430 \u043F\u0430\u0442\u0435\u0440\u043D\u043E\u0442 ${n.
pattern}`:`Invalid ${i[n.format]??t.format}`}case"not_multiple_of":return`\u0413\u0440\u0435\u0448\u0435\u043D \u0431\u0440\u043E\u0458: \u043C\u043E\u0440\u0430 \u0434\u0430 \u0431\u0438\u0434\u0435 \u0434\u0435\u043B\u0438\u0432 \u0441\u043E ${t.
divisor}`;case"unrecognized_keys":return`${t.keys.length>1?"\u041D\u0435\u043F\u0440\u0435\u043F\u043E\u0437\u043D\u0430\u0435\u043D\u0438 \u043A\u043B\u0443\u0447\u0435\u0432\u0438":
"\u041D\u0435\u043F\u0440\u0435\u043F\u043E\u0437\u043D\u0430\u0435\u043D \u043A\u043B\u0443\u0447"}: ${v(t.keys,", ")}`;case"\
invalid_key":return`\u0413\u0440\u0435\u0448\u0435\u043D \u043A\u043B\u0443\u0447 \u0432\u043E ${t.origin}`;case"invalid\
_union":return"\u0413\u0440\u0435\u0448\u0435\u043D \u0432\u043D\u0435\u0441";case"invalid_element":return`\u0413\u0440\u0435\u0448\u043D\u0430 \u0432\u0440\u0435\u0434\u043D\u043E\
\u0441\u0442 \u0432\u043E ${t.origin}`;default:return"\u0413\u0440\u0435\u0448\u0435\u043D \u0432\u043D\u0435\u0441"}}},
"error");function rs(){return{localeError:Wv()}}u(rs,"default");var Xv=u(()=>{let e={string:{unit:"aksara",verb:"mempunyai"},file:{unit:"bait",verb:"mempunyai"},array:{unit:"elemen",verb:"\
mempunyai"},set:{unit:"elemen",verb:"mempunyai"},map:{unit:"elemen",verb:"mempunyai"}};function r(t){return e[t]??null}u(
r,"getSizing");let i={regex:"input",email:"alamat e-mel",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUI\
Dv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"tarikh masa ISO",
date:"tarikh ISO",time:"masa ISO",duration:"tempoh ISO",ipv4:"alamat IPv4",ipv6:"alamat IPv6",mac:"alamat MAC",cidrv4:"j\
ulat IPv4",cidrv6:"julat IPv6",base64:"string dikodkan base64",base64url:"string dikodkan base64url",json_string:"string\
 JSON",e164:"nombor E.164",credit_card:"nombor kad kredit",currency_code:"kod mata wang",iban:"IBAN",jwt:"JWT",template_literal:"\
input"},o={nan:"NaN",number:"nombor"};return t=>{switch(t.code){case"invalid_type":{let n=o[t.expected]??t.expected,a=_(
t.input),c=o[a]??a;return/^[A-Z]/.test(t.expected)?`Input tidak sah: dijangka instanceof ${t.expected}, diterima ${c}`:`\
Input tidak sah: dijangka ${n}, diterima ${c}`}case"invalid_value":return t.values.length===1?`Input tidak sah: dijangka\
 ${y(t.values[0])}`:`Pilihan tidak sah: dijangka salah satu daripada ${v(t.values,"|")}`;case"too_big":{let n=t.inclusive?
"<=":"<",a=r(t.origin);return a?`Terlalu besar: dijangka ${t.origin??"nilai"} ${a.verb} ${n}${t.maximum.toString()} ${a.
unit??"elemen"}`:`Terlalu besar: dijangka ${t.origin??"nilai"} adalah ${n}${t.maximum.toString()}`}case"too_small":{let n=t.
inclusive?">=":">",a=r(t.origin);return a?`Terlalu kecil: dijangka ${t.origin} ${a.verb} ${n}${t.minimum.toString()} ${a.
unit}`:`Terlalu kecil: dijangka ${t.origin} adalah ${n}${t.minimum.toString()}`}case"invalid_format":{let n=t;return n.format===
"starts_with"?`String tidak sah: mesti bermula dengan "${n.prefix}"`:n.format==="ends_with"?`String tidak sah: mesti ber\
akhir dengan "${n.suffix}"`:n.format==="includes"?`String tidak sah: mesti mengandungi "${n.includes}"`:n.format==="rege\
x"?`String tidak sah: mesti sepadan dengan corak ${n.pattern}`:`${i[n.format]??t.format} tidak sah`}case"not_multiple_of":
return`Nombor tidak sah: perlu gandaan ${t.divisor}`;case"unrecognized_keys":return`Kunci tidak dikenali: ${v(t.keys,", ")}`;case"\
invalid_key":return`Kunci tidak sah dalam ${t.origin}`;case"invalid_union":return"Input tidak sah";case"invalid_element":
return`Nilai tidak sah dalam ${t.origin}`;default:return"Input tidak sah"}}},"error");function ns(){return{localeError:Xv()}}
u(ns,"default");var qv=u(()=>{let e={string:{unit:"\u0905\u0915\u094D\u0937\u0930",verb:"\u0939\u0941\u0928\u0941\u092A\u0930\u094D\u091B"},
file:{unit:"\u092C\u093E\u0907\u091F",verb:"\u0939\u0941\u0928\u0941\u092A\u0930\u094D\u091B"},array:{unit:"\u0924\u0924\u094D\u0935",
verb:"\u0939\u0941\u0928\u0941\u092A\u0930\u094D\u091B"},set:{unit:"\u0924\u0924\u094D\u0935",verb:"\u0939\u0941\u0928\u0941\u092A\u0930\u094D\u091B"},
map:{unit:"\u092A\u094D\u0930\u0935\u093F\u0937\u094D\u091F\u093F",verb:"\u0939\u0941\u0928\u0941\u092A\u0930\u094D\u091B"}};
function r(t){return e[t]??null}u(r,"getSizing");let i={regex:"\u0907\u0928\u092A\u0941\u091F",email:"\u0907\u092E\u0947\u0932 \u0920\u0947\u0917\u093E\u0928\u093E",
url:"URL",emoji:"\u0907\u092E\u094B\u091C\u0940",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",
cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u092E\u093F\u0924\u093F \u0930 \u0938\u092E\u092F",
date:"ISO \u092E\u093F\u0924\u093F",time:"ISO \u0938\u092E\u092F",duration:"ISO \u0905\u0935\u0927\u093F",ipv4:"IPv4 \u0920\u0947\u0917\
\u093E\u0928\u093E",ipv6:"IPv6 \u0920\u0947\u0917\u093E\u0928\u093E",mac:"MAC \u0920\u0947\u0917\u093E\u0928\u093E",cidrv4:"\
IPv4 \u0926\u093E\u092F\u0930\u093E",cidrv6:"IPv6 \u0926\u093E\u092F\u0930\u093E",base64:"base64-\u0907\u0928\u094D\u0915\u094B\u0921 \u0917\u0930\u093F\u090F\u0915\u094B \u0938\u094D\u091F\u094D\u0930\u093F\u0919",
base64url:"base64url-\u0907\u0928\u094D\u0915\u094B\u0921 \u0917\u0930\u093F\u090F\u0915\u094B \u0938\u094D\u091F\u094D\u0930\u093F\u0919",
json_string:"JSON \u0938\u094D\u091F\u094D\u0930\u093F\u0919",e164:"E.164 \u0928\u092E\u094D\u092C\u0930",credit_card:"\u0915\
\u094D\u0930\u0947\u0921\u093F\u091F \u0915\u093E\u0930\u094D\u0921 \u0928\u092E\u094D\u092C\u0930",currency_code:"\u092E\u0941\u0926\u094D\u0930\
\u093E \u0915\u094B\u0921",iban:"IBAN",jwt:"JWT",template_literal:"\u0907\u0928\u092A\u0941\u091F"},o={nan:"NaN"};return t=>{
switch(t.code){case"invalid_type":{let n=o[t.expected]??t.expected,a=_(t.input),c=o[a]??a;return`\u0905\u092E\u093E\u0928\u094D\u092F \u0907\u0928\u092A\u0941\u091F: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 ${n}\
, \u092A\u094D\u0930\u093E\u092A\u094D\u0924 ${c}`}case"invalid_value":return t.values.length===1?`\u0905\u092E\u093E\u0928\u094D\u092F \u0907\u0928\u092A\u0941\u091F: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\
\u0924 ${y(t.values[0])}`:`\u0905\u092E\u093E\u0928\u094D\u092F \u0935\u093F\u0915\u0932\u094D\u092A: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 \u092E\u093E\u0928\u0939\u0930\u0942 \u092E\u0927\u094D\u092F\u0947 \u090F\u0915 ${v(
t.values,"|")}`;case"too_big":{let n=t.inclusive?"<=":"<",a=r(t.origin);return a?`\u0927\u0947\u0930\u0948 \u0920\u0942\u0932\u094B: ${t.
origin??"\u092E\u093E\u0928"} \u092E\u093E ${n}${t.maximum.toString()} ${a.unit} ${a.verb}`:`\u0927\u0947\u0930\u0948 \u0920\u0942\u0932\u094B: ${t.
origin??"\u092E\u093E\u0928"} ${n}${t.maximum.toString()} \u0939\u0941\u0928\u0941\u092A\u0930\u094D\u091B`}case"too_sma\
ll":{let n=t.inclusive?">=":">",a=r(t.origin);return a?`\u0927\u0947\u0930\u0948 \u0938\u093E\u0928\u094B: ${t.origin} \u092E\
\u093E ${n}${t.minimum.toString()} ${a.unit} ${a.verb}`:`\u0927\u0947\u0930\u0948 \u0938\u093E\u0928\u094B: ${t.origin} ${n}${t.
minimum.toString()} \u0939\u0941\u0928\u0941\u092A\u0930\u094D\u091B`}case"invalid_format":{let n=t;return n.format==="s\
tarts_with"?`\u0905\u092E\u093E\u0928\u094D\u092F \u0938\u094D\u091F\u094D\u0930\u093F\u0919: "${n.prefix}" \u092C\u093E\u091F \u0938\u0941\u0930\u0941 \u0939\u0941\u0928\
\u0941\u092A\u0930\u094D\u091B`:n.format==="ends_with"?`\u0905\u092E\u093E\u0928\u094D\u092F \u0938\u094D\u091F\u094D\u0930\u093F\u0919: "${n.
suffix}" \u092E\u093E \u0938\u092E\u093E\u092A\u094D\u0924 \u0939\u0941\u0928\u0941\u092A\u0930\u094D\u091B`:n.format===
"includes"?`\u0905\u092E\u093E\u0928\u094D\u092F \u0938\u094D\u091F\u094D\u0930\u093F\u0919: "${n.includes}" \u0938\u092E\u093E\u0935\u0947\u0936 \u0939\u0941\u0928\u0941\
\u092A\u0930\u094D\u091B`:n.format==="regex"?`\u0905\u092E\u093E\u0928\u094D\u092F \u0938\u094D\u091F\u094D\u0930\u093F\u0919: \u0922\u093E\u0901\u091A\u093E ${n.
pattern} \u0938\u0901\u0917 \u092E\u0947\u0932 \u0916\u093E\u0928\u0941\u092A\u0930\u094D\u091B`:`\u0905\u092E\u093E\u0928\u094D\u092F ${i[n.
format]??t.format}`}case"not_multiple_of":return`\u0905\u092E\u093E\u0928\u094D\u092F \u0938\u0902\u0916\u094D\u092F\u093E: ${t.
divisor} \u0915\u094B \u0917\u0941\u0923\u091C \u0939\u0941\u0928\u0941\u092A\u0930\u094D\u091B`;case"unrecognized_keys":
return`\u0905\u092A\u0930\u093F\u091A\u093F\u0924 \u0915\u0941\u091E\u094D\u091C\u0940${t.keys.length>1?"\u0939\u0930\u0942":
""}: ${v(t.keys,", ")}`;case"invalid_key":return`\u0905\u092E\u093E\u0928\u094D\u092F \u0915\u0941\u091E\u094D\u091C\u0940: ${t.
origin} \u092E\u093E`;case"invalid_union":return t.options&&Array.isArray(t.options)&&t.options.length>0?`\u0905\u092E\u093E\u0928\u094D\u092F \u0921\u093F\u0938\u094D\u0915\u094D\u0930\
\u093F\u092E\u093F\u0928\u0947\u091F\u0930 \u092E\u093E\u0928: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 ${t.options.
map(a=>`'${a}'`).join(" | ")}`:"\u0905\u092E\u093E\u0928\u094D\u092F \u0907\u0928\u092A\u0941\u091F";case"invalid_elemen\
t":return`\u0905\u092E\u093E\u0928\u094D\u092F \u092E\u093E\u0928: ${t.origin} \u092E\u093E`;default:return"\u0905\u092E\u093E\u0928\u094D\u092F \u0907\u0928\u092A\u0941\u091F"}}},
"error");function is(){return{localeError:qv()}}u(is,"default");var Yv=u(()=>{let e={string:{unit:"tekens",verb:"heeft"},file:{unit:"bytes",verb:"heeft"},array:{unit:"elementen",verb:"\
heeft"},set:{unit:"elementen",verb:"heeft"},map:{unit:"elementen",verb:"heeft"}};function r(t){return e[t]??null}u(r,"ge\
tSizing");let i={regex:"invoer",email:"emailadres",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"\
nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datum en tijd",date:"ISO\
 datum",time:"ISO tijd",duration:"ISO duur",ipv4:"IPv4-adres",ipv6:"IPv6-adres",mac:"MAC-adres",cidrv4:"IPv4-bereik",cidrv6:"\
IPv6-bereik",base64:"base64-gecodeerde tekst",base64url:"base64 URL-gecodeerde tekst",json_string:"JSON string",e164:"E.\
164-nummer",credit_card:"creditcardnummer",currency_code:"valutacode",iban:"IBAN",jwt:"JWT",template_literal:"invoer"},o={
nan:"NaN",number:"getal"};return t=>{switch(t.code){case"invalid_type":{let n=o[t.expected]??t.expected,a=_(t.input),c=o[a]??
a;return/^[A-Z]/.test(t.expected)?`Ongeldige invoer: verwacht instanceof ${t.expected}, ontving ${c}`:`Ongeldige invoer:\
 verwacht ${n}, ontving ${c}`}case"invalid_value":return t.values.length===1?`Ongeldige invoer: verwacht ${y(t.values[0])}`:
`Ongeldige optie: verwacht \xE9\xE9n van ${v(t.values,"|")}`;case"too_big":{let n=t.inclusive?"<=":"<",a=r(t.origin),c=t.
origin==="date"?"laat":t.origin==="string"?"lang":"groot";return a?`Te ${c}: verwacht dat ${t.origin??"waarde"} ${n}${t.
maximum.toString()} ${a.unit??"elementen"} ${a.verb}`:`Te ${c}: verwacht dat ${t.origin??"waarde"} ${n}${t.maximum.toString()}\
 is`}case"too_small":{let n=t.inclusive?">=":">",a=r(t.origin),c=t.origin==="date"?"vroeg":t.origin==="string"?"kort":"k\
lein";return a?`Te ${c}: verwacht dat ${t.origin} ${n}${t.minimum.toString()} ${a.unit} ${a.verb}`:`Te ${c}: verwacht da\
t ${t.origin} ${n}${t.minimum.toString()} is`}case"invalid_format":{let n=t;return n.format==="starts_with"?`Ongeldige t\
ekst: moet met "${n.prefix}" beginnen`:n.format==="ends_with"?`Ongeldige tekst: moet op "${n.suffix}" eindigen`:n.format===
"includes"?`Ongeldige tekst: moet "${n.includes}" bevatten`:n.format==="regex"?`Ongeldige tekst: moet overeenkomen met p\
atroon ${n.pattern}`:`Ongeldig: ${i[n.format]??t.format}`}case"not_multiple_of":return`Ongeldig getal: moet een veelvoud\
 van ${t.divisor} zijn`;case"unrecognized_keys":return`Onbekende key${t.keys.length>1?"s":""}: ${v(t.keys,", ")}`;case"i\
nvalid_key":return`Ongeldige key in ${t.origin}`;case"invalid_union":return"Ongeldige invoer";case"invalid_element":return`\
Ongeldige waarde in ${t.origin}`;default:return"Ongeldige invoer"}}},"error");function os(){return{localeError:Yv()}}u(os,
"default");var Hv=u(()=>{let e={string:{unit:"teikn",verb:"\xE5 ha"},file:{unit:"bytes",verb:"\xE5 ha"},array:{unit:"element",verb:"\
\xE5 innehalde"},set:{unit:"element",verb:"\xE5 innehalde"},map:{unit:"element",verb:"\xE5 innehalde"}};function r(t){return e[t]??
null}u(r,"getSizing");let i={regex:"input",email:"e-postadresse",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"\
UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO dato- og\
 klokkeslett",date:"ISO-dato",time:"ISO-klokkeslett",duration:"ISO-varigheit",ipv4:"IPv4-adresse",ipv6:"IPv6-adresse",mac:"\
MAC-adresse",cidrv4:"IPv4-spekter",cidrv6:"IPv6-spekter",base64:"base64-enkoda streng",base64url:"base64url-enkoda stren\
g",json_string:"JSON-streng",e164:"E.164-nummer",credit_card:"kredittkortnummer",currency_code:"valutakode",iban:"IBAN",
jwt:"JWT",template_literal:"input"},o={nan:"NaN",number:"tal",array:"liste"};return t=>{switch(t.code){case"invalid_type":{
let n=o[t.expected]??t.expected,a=_(t.input),c=o[a]??a;return/^[A-Z]/.test(t.expected)?`Ugyldig input: forventa instance\
of ${t.expected}, fekk ${c}`:`Ugyldig input: forventa ${n}, fekk ${c}`}case"invalid_value":return t.values.length===1?`U\
gyldig verdi: forventa ${y(t.values[0])}`:`Ugyldig val: forventa eitt av ${v(t.values,"|")}`;case"too_big":{let n=t.inclusive?
"<=":"<",a=r(t.origin);return a?`For stor(t): forventa ${t.origin??"value"} til \xE5 ha ${n}${t.maximum.toString()} ${a.
unit??"element"}`:`For stor(t): forventa ${t.origin??"value"} til \xE5 ha ${n}${t.maximum.toString()}`}case"too_small":{
let n=t.inclusive?">=":">",a=r(t.origin);return a?`For lite(n): forventa ${t.origin} til \xE5 ha ${n}${t.minimum.toString()}\
 ${a.unit}`:`For lite(n): forventa ${t.origin} til \xE5 ha ${n}${t.minimum.toString()}`}case"invalid_format":{let n=t;return n.
format==="starts_with"?`Ugyldig streng: m\xE5 starte med "${n.prefix}"`:n.format==="ends_with"?`Ugyldig streng: m\xE5 slutt\
e med "${n.suffix}"`:n.format==="includes"?`Ugyldig streng: m\xE5 innehalde "${n.includes}"`:n.format==="regex"?`Ugyldig\
 streng: m\xE5 matche m\xF8nsteret ${n.pattern}`:`Ugyldig ${i[n.format]??t.format}`}case"not_multiple_of":return`Ugyldig\
 tal: m\xE5 vere eit multiplum av ${t.divisor}`;case"unrecognized_keys":return`${t.keys.length>1?"Ukjende n\xF8klar":"Uk\
jend n\xF8kkel"}: ${v(t.keys,", ")}`;case"invalid_key":return`Ugyldig n\xF8kkel i ${t.origin}`;case"invalid_union":return"\
Ugyldig input";case"invalid_element":return`Ugyldig verdi i ${t.origin}`;default:return"Ugyldig input"}}},"error");function as(){
return{localeError:Hv()}}u(as,"default");var Qv=u(()=>{let e={string:{unit:"tegn",verb:"\xE5 ha"},file:{unit:"bytes",verb:"\xE5 ha"},array:{unit:"elementer",verb:"\
\xE5 inneholde"},set:{unit:"elementer",verb:"\xE5 inneholde"},map:{unit:"elementer",verb:"\xE5 inneholde"}};function r(t){
return e[t]??null}u(r,"getSizing");let i={regex:"input",email:"e-postadresse",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"\
UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\
ISO dato- og klokkeslett",date:"ISO-dato",time:"ISO-klokkeslett",duration:"ISO-varighet",ipv4:"IPv4-adresse",ipv6:"IPv6-\
adresse",mac:"MAC-adresse",cidrv4:"IPv4-spekter",cidrv6:"IPv6-spekter",base64:"base64-enkodet streng",base64url:"base64u\
rl-enkodet streng",json_string:"JSON-streng",e164:"E.164-nummer",credit_card:"kredittkortnummer",currency_code:"valutako\
de",iban:"IBAN",jwt:"JWT",template_literal:"input"},o={nan:"NaN",number:"tall",array:"liste"};return t=>{switch(t.code){case"\
invalid_type":{let n=o[t.expected]??t.expected,a=_(t.input),c=o[a]??a;return/^[A-Z]/.test(t.expected)?`Ugyldig input: fo\
rventet instanceof ${t.expected}, fikk ${c}`:`Ugyldig input: forventet ${n}, fikk ${c}`}case"invalid_value":return t.values.
length===1?`Ugyldig verdi: forventet ${y(t.values[0])}`:`Ugyldig valg: forventet en av ${v(t.values,"|")}`;case"too_big":{
let n=t.inclusive?"<=":"<",a=r(t.origin);return a?`For stor(t): forventet ${t.origin??"value"} til \xE5 ha ${n}${t.maximum.
toString()} ${a.unit??"elementer"}`:`For stor(t): forventet ${t.origin??"value"} til \xE5 ha ${n}${t.maximum.toString()}`}case"\
too_small":{let n=t.inclusive?">=":">",a=r(t.origin);return a?`For lite(n): forventet ${t.origin} til \xE5 ha ${n}${t.minimum.
toString()} ${a.unit}`:`For lite(n): forventet ${t.origin} til \xE5 ha ${n}${t.minimum.toString()}`}case"invalid_format":{
let n=t;return n.format==="starts_with"?`Ugyldig streng: m\xE5 starte med "${n.prefix}"`:n.format==="ends_with"?`Ugyldig\
 streng: m\xE5 ende med "${n.suffix}"`:n.format==="includes"?`Ugyldig streng: m\xE5 inneholde "${n.includes}"`:n.format===
"regex"?`Ugyldig streng: m\xE5 matche m\xF8nsteret ${n.pattern}`:`Ugyldig ${i[n.format]??t.format}`}case"not_multiple_of":
return`Ugyldig tall: m\xE5 v\xE6re et multiplum av ${t.divisor}`;case"unrecognized_keys":return`${t.keys.length>1?"Ukjen\
te n\xF8kler":"Ukjent n\xF8kkel"}: ${v(t.keys,", ")}`;case"invalid_key":return`Ugyldig n\xF8kkel i ${t.origin}`;case"inv\
alid_union":return"Ugyldig input";case"invalid_element":return`Ugyldig verdi i ${t.origin}`;default:return"Ugyldig input"}}},
"error");function us(){return{localeError:Qv()}}u(us,"default");var e$=u(()=>{let e={string:{unit:"harf",verb:"olmal\u0131d\u0131r"},file:{unit:"bayt",verb:"olmal\u0131d\u0131r"},array:{
unit:"unsur",verb:"olmal\u0131d\u0131r"},set:{unit:"unsur",verb:"olmal\u0131d\u0131r"},map:{unit:"unsur",verb:"olmal\u0131d\u0131r"}};
function r(t){return e[t]??null}u(r,"getSizing");let i={regex:"giren",email:"epostag\xE2h",url:"URL",emoji:"emoji",uuid:"\
UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"\
KSUID",datetime:"ISO heng\xE2m\u0131",date:"ISO tarihi",time:"ISO zaman\u0131",duration:"ISO m\xFCddeti",ipv4:"IPv4 ni\u015F\xE2\
n\u0131",ipv6:"IPv6 ni\u015F\xE2n\u0131",mac:"MAC ni\u015F\xE2n\u0131",cidrv4:"IPv4 menzili",cidrv6:"IPv6 menzili",base64:"\
base64-\u015Fifreli metin",base64url:"base64url-\u015Fifreli metin",json_string:"JSON metin",e164:"E.164 say\u0131s\u0131",
credit_card:"i'tib\xE2r kart\u0131 numaras\u0131",currency_code:"para birimi kodu",iban:"IBAN",jwt:"JWT",template_literal:"\
giren"},o={nan:"NaN",number:"numara",array:"saf",null:"gayb"};return t=>{switch(t.code){case"invalid_type":{let n=o[t.expected]??
t.expected,a=_(t.input),c=o[a]??a;return/^[A-Z]/.test(t.expected)?`F\xE2sit giren: umulan instanceof ${t.expected}, al\u0131n\
an ${c}`:`F\xE2sit giren: umulan ${n}, al\u0131nan ${c}`}case"invalid_value":return t.values.length===1?`F\xE2sit giren: um\
ulan ${y(t.values[0])}`:`F\xE2sit tercih: m\xFBteberler ${v(t.values,"|")}`;case"too_big":{let n=t.inclusive?"<=":"<",a=r(
t.origin);return a?`Fazla b\xFCy\xFCk: ${t.origin??"value"}, ${n}${t.maximum.toString()} ${a.unit??"elements"} sahip olm\
al\u0131yd\u0131.`:`Fazla b\xFCy\xFCk: ${t.origin??"value"}, ${n}${t.maximum.toString()} olmal\u0131yd\u0131.`}case"too_\
small":{let n=t.inclusive?">=":">",a=r(t.origin);return a?`Fazla k\xFC\xE7\xFCk: ${t.origin}, ${n}${t.minimum.toString()}\
 ${a.unit} sahip olmal\u0131yd\u0131.`:`Fazla k\xFC\xE7\xFCk: ${t.origin}, ${n}${t.minimum.toString()} olmal\u0131yd\u0131.`}case"\
invalid_format":{let n=t;return n.format==="starts_with"?`F\xE2sit metin: "${n.prefix}" ile ba\u015Flamal\u0131.`:n.format===
"ends_with"?`F\xE2sit metin: "${n.suffix}" ile bitmeli.`:n.format==="includes"?`F\xE2sit metin: "${n.includes}" ihtiv\xE2 e\
tmeli.`:n.format==="regex"?`F\xE2sit metin: ${n.pattern} nak\u015F\u0131na uymal\u0131.`:`F\xE2sit ${i[n.format]??t.format}`}case"\
not_multiple_of":return`F\xE2sit say\u0131: ${t.divisor} kat\u0131 olmal\u0131yd\u0131.`;case"unrecognized_keys":return`\
Tan\u0131nmayan anahtar ${t.keys.length>1?"s":""}: ${v(t.keys,", ")}`;case"invalid_key":return`${t.origin} i\xE7in tan\u0131nmay\
an anahtar var.`;case"invalid_union":return"Giren tan\u0131namad\u0131.";case"invalid_element":return`${t.origin} i\xE7in t\
an\u0131nmayan k\u0131ymet var.`;default:return"K\u0131ymet tan\u0131namad\u0131."}}},"error");function cs(){return{localeError:e$()}}
u(cs,"default");var t$=u(()=>{let e={string:{unit:"\u062A\u0648\u06A9\u064A",verb:"\u0648\u0644\u0631\u064A"},file:{unit:"\u0628\u0627\u06CC\u067C\u0633",
verb:"\u0648\u0644\u0631\u064A"},array:{unit:"\u062A\u0648\u06A9\u064A",verb:"\u0648\u0644\u0631\u064A"},set:{unit:"\u062A\u0648\u06A9\u064A",
verb:"\u0648\u0644\u0631\u064A"},map:{unit:"\u062A\u0648\u06A9\u064A",verb:"\u0648\u0644\u0631\u064A"}};function r(t){return e[t]??
null}u(r,"getSizing");let i={regex:"\u0648\u0631\u0648\u062F\u064A",email:"\u0628\u0631\u06CC\u069A\u0646\u0627\u0644\u06CC\u06A9",
url:"\u06CC\u0648 \u0622\u0631 \u0627\u0644",emoji:"\u0627\u06CC\u0645\u0648\u062C\u064A",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"\
UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\u0646\u06CC\u067C\u0647 \u0627\u0648 \u0648\u062E\u062A",
date:"\u0646\u06D0\u067C\u0647",time:"\u0648\u062E\u062A",duration:"\u0645\u0648\u062F\u0647",ipv4:"\u062F IPv4 \u067E\u062A\u0647",
ipv6:"\u062F IPv6 \u067E\u062A\u0647",mac:"\u062F MAC \u067E\u062A\u0647",cidrv4:"\u062F IPv4 \u0633\u0627\u062D\u0647",
cidrv6:"\u062F IPv6 \u0633\u0627\u062D\u0647",base64:"base64-encoded \u0645\u062A\u0646",base64url:"base64url-encoded \u0645\u062A\
\u0646",json_string:"JSON \u0645\u062A\u0646",e164:"\u062F E.164 \u0634\u0645\u06D0\u0631\u0647",credit_card:"\u062F \u06A9\u0631\u06CC\u0689\u06CC\u067C \u06A9\
\u0627\u0631\u062A \u0634\u0645\u06CC\u0631\u0647",currency_code:"\u062F \u0627\u0633\u0639\u0627\u0631\u0648 \u06A9\u0648\u0689",
iban:"IBAN",jwt:"JWT",template_literal:"\u0648\u0631\u0648\u062F\u064A"},o={nan:"NaN",number:"\u0639\u062F\u062F",array:"\
\u0627\u0631\u06D0"};return t=>{switch(t.code){case"invalid_type":{let n=o[t.expected]??t.expected,a=_(t.input),c=o[a]??
a;return/^[A-Z]/.test(t.expected)?`\u0646\u0627\u0633\u0645 \u0648\u0631\u0648\u062F\u064A: \u0628\u0627\u06CC\u062F instanceof ${t.
expected} \u0648\u0627\u06CC, \u0645\u06AB\u0631 ${c} \u062A\u0631\u0644\u0627\u0633\u0647 \u0634\u0648`:`\u0646\u0627\u0633\u0645 \u0648\u0631\u0648\u062F\u064A: \u0628\u0627\
\u06CC\u062F ${n} \u0648\u0627\u06CC, \u0645\u06AB\u0631 ${c} \u062A\u0631\u0644\u0627\u0633\u0647 \u0634\u0648`}case"in\
valid_value":return t.values.length===1?`\u0646\u0627\u0633\u0645 \u0648\u0631\u0648\u062F\u064A: \u0628\u0627\u06CC\u062F ${y(
t.values[0])} \u0648\u0627\u06CC`:`\u0646\u0627\u0633\u0645 \u0627\u0646\u062A\u062E\u0627\u0628: \u0628\u0627\u06CC\u062F \u06CC\u0648 \u0644\u0647 ${v(
t.values,"|")} \u0685\u062E\u0647 \u0648\u0627\u06CC`;case"too_big":{let n=t.inclusive?"<=":"<",a=r(t.origin);return a?`\
\u0689\u06CC\u0631 \u0644\u0648\u06CC: ${t.origin??"\u0627\u0631\u0632\u069A\u062A"} \u0628\u0627\u06CC\u062F ${n}${t.maximum.
toString()} ${a.unit??"\u0639\u0646\u0635\u0631\u0648\u0646\u0647"} \u0648\u0644\u0631\u064A`:`\u0689\u06CC\u0631 \u0644\u0648\u06CC: ${t.
origin??"\u0627\u0631\u0632\u069A\u062A"} \u0628\u0627\u06CC\u062F ${n}${t.maximum.toString()} \u0648\u064A`}case"too_sm\
all":{let n=t.inclusive?">=":">",a=r(t.origin);return a?`\u0689\u06CC\u0631 \u06A9\u0648\u0686\u0646\u06CC: ${t.origin} \
\u0628\u0627\u06CC\u062F ${n}${t.minimum.toString()} ${a.unit} \u0648\u0644\u0631\u064A`:`\u0689\u06CC\u0631 \u06A9\u0648\u0686\u0646\u06CC: ${t.
origin} \u0628\u0627\u06CC\u062F ${n}${t.minimum.toString()} \u0648\u064A`}case"invalid_format":{let n=t;return n.format===
"starts_with"?`\u0646\u0627\u0633\u0645 \u0645\u062A\u0646: \u0628\u0627\u06CC\u062F \u062F "${n.prefix}" \u0633\u0631\u0647 \u067E\u06CC\u0644 \u0634\u064A`:
n.format==="ends_with"?`\u0646\u0627\u0633\u0645 \u0645\u062A\u0646: \u0628\u0627\u06CC\u062F \u062F "${n.suffix}" \u0633\u0631\u0647 \u067E\
\u0627\u06CC \u062A\u0647 \u0648\u0631\u0633\u064A\u0696\u064A`:n.format==="includes"?`\u0646\u0627\u0633\u0645 \u0645\u062A\u0646: \u0628\u0627\u06CC\u062F "${n.
includes}" \u0648\u0644\u0631\u064A`:n.format==="regex"?`\u0646\u0627\u0633\u0645 \u0645\u062A\u0646: \u0628\u0627\u06CC\u062F \u062F ${n.
pattern} \u0633\u0631\u0647 \u0645\u0637\u0627\u0628\u0642\u062A \u0648\u0644\u0631\u064A`:`${i[n.format]??t.format} \u0646\u0627\u0633\
\u0645 \u062F\u06CC`}case"not_multiple_of":return`\u0646\u0627\u0633\u0645 \u0639\u062F\u062F: \u0628\u0627\u06CC\u062F \u062F ${t.
divisor} \u0645\u0636\u0631\u0628 \u0648\u064A`;case"unrecognized_keys":return`\u0646\u0627\u0633\u0645 ${t.keys.length>
1?"\u06A9\u0644\u06CC\u0689\u0648\u0646\u0647":"\u06A9\u0644\u06CC\u0689"}: ${v(t.keys,", ")}`;case"invalid_key":return`\
\u0646\u0627\u0633\u0645 \u06A9\u0644\u06CC\u0689 \u067E\u0647 ${t.origin} \u06A9\u06D0`;case"invalid_union":return"\u0646\u0627\u0633\u0645\
\u0647 \u0648\u0631\u0648\u062F\u064A";case"invalid_element":return`\u0646\u0627\u0633\u0645 \u0639\u0646\u0635\u0631 \u067E\u0647 ${t.
origin} \u06A9\u06D0`;default:return"\u0646\u0627\u0633\u0645\u0647 \u0648\u0631\u0648\u062F\u064A"}}},"error");function ss(){
return{localeError:t$()}}u(ss,"default");var r$=u(()=>{let e={string:{unit:"znak\xF3w",verb:"mie\u0107"},file:{unit:"bajt\xF3w",verb:"mie\u0107"},array:{unit:"el\
ement\xF3w",verb:"mie\u0107"},set:{unit:"element\xF3w",verb:"mie\u0107"},map:{unit:"element\xF3w",verb:"mie\u0107"}};function r(t){
return e[t]??null}u(r,"getSizing");let i={regex:"wyra\u017Cenie",email:"adres email",url:"URL",emoji:"emoji",uuid:"UUID",
uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",
datetime:"data i godzina w formacie ISO",date:"data w formacie ISO",time:"godzina w formacie ISO",duration:"czas trwania\
 ISO",ipv4:"adres IPv4",ipv6:"adres IPv6",mac:"adres MAC",cidrv4:"zakres IPv4",cidrv6:"zakres IPv6",base64:"ci\u0105g znak\xF3w \
zakodowany w formacie base64",base64url:"ci\u0105g znak\xF3w zakodowany w formacie base64url",json_string:"ci\u0105g znak\xF3w w\
 formacie JSON",e164:"liczba E.164",credit_card:"numer karty kredytowej",currency_code:"kod waluty",iban:"IBAN",jwt:"JWT",
template_literal:"wej\u015Bcie"},o={nan:"NaN",number:"liczba",array:"tablica"};return t=>{switch(t.code){case"invalid_ty\
pe":{let n=o[t.expected]??t.expected,a=_(t.input),c=o[a]??a;return/^[A-Z]/.test(t.expected)?`Nieprawid\u0142owe dane wej\u015Bciow\
e: oczekiwano instanceof ${t.expected}, otrzymano ${c}`:`Nieprawid\u0142owe dane wej\u015Bciowe: oczekiwano ${n}, otrzym\
ano ${c}`}case"invalid_value":return t.values.length===1?`Nieprawid\u0142owe dane wej\u015Bciowe: oczekiwano ${y(t.values[0])}`:
`Nieprawid\u0142owa opcja: oczekiwano jednej z warto\u015Bci ${v(t.values,"|")}`;case"too_big":{let n=t.inclusive?"<=":"\
<",a=r(t.origin);return a?`Za du\u017Ca warto\u015B\u0107: oczekiwano, \u017Ce ${t.origin??"warto\u015B\u0107"} b\u0119dzie m\
ie\u0107 ${n}${t.maximum.toString()} ${a.unit??"element\xF3w"}`:`Zbyt du\u017C(y/a/e): oczekiwano, \u017Ce ${t.origin??"\
warto\u015B\u0107"} b\u0119dzie wynosi\u0107 ${n}${t.maximum.toString()}`}case"too_small":{let n=t.inclusive?">=":">",a=r(
t.origin);return a?`Za ma\u0142a warto\u015B\u0107: oczekiwano, \u017Ce ${t.origin??"warto\u015B\u0107"} b\u0119dzie mie\u0107 ${n}${t.
minimum.toString()} ${a.unit??"element\xF3w"}`:`Zbyt ma\u0142(y/a/e): oczekiwano, \u017Ce ${t.origin??"warto\u015B\u0107"}\
 b\u0119dzie wynosi\u0107 ${n}${t.minimum.toString()}`}case"invalid_format":{let n=t;return n.format==="starts_with"?`Ni\
eprawid\u0142owy ci\u0105g znak\xF3w: musi zaczyna\u0107 si\u0119 od "${n.prefix}"`:n.format==="ends_with"?`Nieprawid\u0142ow\
y ci\u0105g znak\xF3w: musi ko\u0144czy\u0107 si\u0119 na "${n.suffix}"`:n.format==="includes"?`Nieprawid\u0142owy ci\u0105g znak\xF3\
w: musi zawiera\u0107 "${n.includes}"`:n.format==="regex"?`Nieprawid\u0142owy ci\u0105g znak\xF3w: musi odpowiada\u0107 wzorcowi ${n.
pattern}`:`Nieprawid\u0142ow(y/a/e) ${i[n.format]??t.format}`}case"not_multiple_of":return`Nieprawid\u0142owa liczba: musi by\
\u0107 wielokrotno\u015Bci\u0105 ${t.divisor}`;case"unrecognized_keys":return`Nierozpoznane klucze${t.keys.length>1?"s":
""}: ${v(t.keys,", ")}`;case"invalid_key":return`Nieprawid\u0142owy klucz w ${t.origin}`;case"invalid_union":return"Niep\
rawid\u0142owe dane wej\u015Bciowe";case"invalid_element":return`Nieprawid\u0142owa warto\u015B\u0107 w ${t.origin}`;default:
return"Nieprawid\u0142owe dane wej\u015Bciowe"}}},"error");function ls(){return{localeError:r$()}}u(ls,"default");var n$=u(()=>{let e={string:{unit:"caracteres"},file:{unit:"bytes"},array:{unit:"elementos"},set:{unit:"elementos"},map:{
unit:"entradas"}};function r(a){return e[a]??null}u(r,"getSizing");let i={regex:"a entrada",email:"o endere\xE7o de e-mail",
url:"o URL",emoji:"o emoji",uuid:"o UUID",uuidv4:"o UUIDv4",uuidv6:"o UUIDv6",nanoid:"o nanoid",guid:"o GUID",cuid:"o cu\
id",cuid2:"o cuid2",ulid:"o ULID",xid:"o XID",ksuid:"o KSUID",datetime:"a data e hora ISO",date:"a data ISO",time:"a hor\
a ISO",duration:"a dura\xE7\xE3o ISO",ipv4:"o endere\xE7o IPv4",ipv6:"o endere\xE7o IPv6",mac:"o endere\xE7o MAC",cidrv4:"\
o intervalo de endere\xE7os IPv4",cidrv6:"o intervalo de endere\xE7os IPv6",base64:"o texto codificado em base64",base64url:"\
o texto codificado em base64url",json_string:"o texto JSON",e164:"o n\xFAmero E.164",credit_card:"o n\xFAmero de cart\xE3o de \
cr\xE9dito",currency_code:"o c\xF3digo de moeda",iban:"o IBAN",jwt:"o JWT",template_literal:"a entrada"},o={masculine:{definite:"\
o",indefinite:"um"},feminine:{definite:"a",indefinite:"uma"}},t={string:{name:"texto",articles:o.masculine},number:{name:"\
n\xFAmero",articles:o.masculine},int:{name:"n\xFAmero inteiro",articles:o.masculine},boolean:{name:"valor booleano",articles:o.
masculine},bigint:{name:"n\xFAmero bigint",articles:o.masculine},symbol:{name:"s\xEDmbolo",articles:o.masculine},undefined:{
name:'valor "undefined"',articles:o.masculine},null:{name:'valor "nulo"',articles:o.masculine},never:{name:'valor "never\
"',articles:o.masculine},void:{name:'valor "void"',articles:o.masculine},date:{name:"data",articles:o.feminine},array:{name:"\
vetor",articles:o.masculine},object:{name:"objeto",articles:o.masculine},tuple:{name:"tuplo",articles:o.masculine},record:{
name:"registo",articles:o.masculine},map:{name:"mapa",articles:o.masculine},set:{name:"conjunto",articles:o.masculine},file:{
name:"ficheiro",articles:o.masculine},nonoptional:{name:"valor n\xE3o opcional",articles:o.masculine},nan:{name:'valor "\
NaN"',articles:o.masculine},function:{name:"fun\xE7\xE3o",articles:o.feminine}};function n(a,c){let l=t[a]??{name:`valor\
 "${a}"`,articles:o.masculine};return`${l.articles[c]} ${l.name}`}return u(n,"translateOriginWithArticle"),a=>{switch(a.
code){case"invalid_type":{let c=n(a.expected,"indefinite"),l=_(a.input),s=n(l,"indefinite");return`Entrada inv\xE1lida: esp\
erava ${c}, recebeu ${s}`}case"invalid_value":return a.values.length===1?`Entrada inv\xE1lida: esperava ${y(a.values[0])}`:
`Op\xE7\xE3o inv\xE1lida: esperava uma das seguintes op\xE7\xF5es: ${v(a.values,"|")}`;case"too_big":{let c=a.inclusive?
"<=":"<",l=r(a.origin);return l?`Demasiado grande: esperava que ${n(a.origin,"definite")} tivesse ${c} ${a.maximum.toString()}\
 ${l.unit??"elementos"}`:`Demasiado grande: esperava que ${n(a.origin,"definite")} fosse ${c} ${a.maximum.toString()}`}case"\
too_small":{let c=a.inclusive?">=":">",l=r(a.origin);return l?`Demasiado pequeno: esperava que ${n(a.origin,"definite")}\
 tivesse ${c} ${a.minimum.toString()} ${l.unit??"elementos"}`:`Demasiado pequeno: esperava que ${n(a.origin,"definite")}\
 fosse ${c} ${a.minimum.toString()}`}case"invalid_format":{let c=a;return c.format==="starts_with"?`Texto inv\xE1lido: deve\
 come\xE7ar por "${c.prefix}"`:c.format==="ends_with"?`Texto inv\xE1lido: deve terminar em "${c.suffix}"`:c.format==="in\
cludes"?`Texto inv\xE1lido: deve incluir "${c.includes}"`:c.format==="regex"?`Texto inv\xE1lido: deve corresponder ao padr\xE3\
o ${c.pattern}`:`Formato d${i[c.format]??a.format} inv\xE1lido`}case"not_multiple_of":return`N\xFAmero inv\xE1lido: deve ser m\
\xFAltiplo de ${a.divisor}`;case"unrecognized_keys":{let c=a.keys.length>1?"s":"";return`Chave${c} inv\xE1lida${c}: ${v(
a.keys,", ")}`}case"invalid_key":return`Entrada inv\xE1lida n${n(a.origin,"definite")}`;case"invalid_union":return a.options&&
Array.isArray(a.options)&&a.options.length>0?`Valor de discrimina\xE7\xE3o inv\xE1lido. Esperava ${a.options.map(l=>`'${l}\
'`).join(" | ")}`:"Entrada inv\xE1lida";case"invalid_element":return`Entrada inv\xE1lida n${n(a.origin,"definite")}`;default:
return"Entrada inv\xE1lida"}}},"error");function ds(){return{localeError:n$()}}u(ds,"default");var i$=u(()=>{let e={string:{unit:"caracteres"},file:{unit:"bytes"},array:{unit:"elementos"},set:{unit:"elementos"},map:{
unit:"entradas"}};function r(a){return e[a]??null}u(r,"getSizing");let i={regex:"a entrada",email:"o endere\xE7o de e-mail",
url:"o URL",emoji:"o emoji",uuid:"o UUID",uuidv4:"o UUIDv4",uuidv6:"o UUIDv6",nanoid:"o nanoid",guid:"o GUID",cuid:"o cu\
id",cuid2:"o cuid2",ulid:"o ULID",xid:"o XID",ksuid:"o KSUID",datetime:"a data e hora ISO",date:"a data ISO",time:"a hor\
a ISO",duration:"a dura\xE7\xE3o ISO",ipv4:"o endere\xE7o IPv4",ipv6:"o endere\xE7o IPv6",mac:"o endere\xE7o MAC",cidrv4:"\
a faixa de endere\xE7os IPv4",cidrv6:"a faixa de endere\xE7os IPv6",base64:"o texto codificado em base64",base64url:"o t\
exto codificado em base64url",json_string:"o texto JSON",e164:"o n\xFAmero E.164",credit_card:"o n\xFAmero de cart\xE3o de cr\xE9\
dito",currency_code:"o c\xF3digo de moeda",iban:"o IBAN",jwt:"o JWT",template_literal:"a entrada"},o={masculine:{definite:"\
o",indefinite:"um"},feminine:{definite:"a",indefinite:"uma"}},t={string:{name:"texto",articles:o.masculine},number:{name:"\
n\xFAmero",articles:o.masculine},int:{name:"n\xFAmero inteiro",articles:o.masculine},boolean:{name:"valor booleano",articles:o.
masculine},bigint:{name:"n\xFAmero bigint",articles:o.masculine},symbol:{name:"s\xEDmbolo",articles:o.masculine},undefined:{
name:'valor "undefined"',articles:o.masculine},null:{name:'valor "nulo"',articles:o.masculine},never:{name:'valor "never\
"',articles:o.masculine},void:{name:'valor "void"',articles:o.masculine},date:{name:"data",articles:o.feminine},array:{name:"\
vetor",articles:o.masculine},object:{name:"objeto",articles:o.masculine},tuple:{name:"tupla",articles:o.feminine},record:{
name:"registro",articles:o.masculine},map:{name:"mapa",articles:o.masculine},set:{name:"conjunto",articles:o.masculine},
file:{name:"arquivo",articles:o.masculine},nonoptional:{name:"valor n\xE3o opcional",articles:o.masculine},nan:{name:'va\
lor "NaN"',articles:o.masculine},function:{name:"fun\xE7\xE3o",articles:o.feminine}};function n(a,c){let l=t[a]??{name:`\
valor "${a}"`,articles:o.masculine};return`${l.articles[c]} ${l.name}`}return u(n,"translateOriginWithArticle"),a=>{switch(a.
code){case"invalid_type":{let c=n(a.expected,"indefinite"),l=_(a.input),s=n(l,"indefinite");return`Entrada inv\xE1lida: esp\
erava ${c}, recebeu ${s}`}case"invalid_value":return a.values.length===1?`Entrada inv\xE1lida: esperava ${y(a.values[0])}`:
`Op\xE7\xE3o inv\xE1lida: esperava uma das seguintes op\xE7\xF5es: ${v(a.values,"|")}`;case"too_big":{let c=a.inclusive?
"<=":"<",l=r(a.origin);return l?`Grande demais: esperava que ${n(a.origin,"definite")} tivesse ${c} ${a.maximum.toString()}\
 ${l.unit??"elementos"}`:`Grande demais: esperava que ${n(a.origin,"definite")} fosse ${c} ${a.maximum.toString()}`}case"\
too_small":{let c=a.inclusive?">=":">",l=r(a.origin);return l?`Pequeno demais: esperava que ${n(a.origin,"definite")} ti\
vesse ${c} ${a.minimum.toString()} ${l.unit??"elementos"}`:`Pequeno demais: esperava que ${n(a.origin,"definite")} fosse\
 ${c} ${a.minimum.toString()}`}case"invalid_format":{let c=a;return c.format==="starts_with"?`Texto inv\xE1lido: deve come\xE7\
ar com "${c.prefix}"`:c.format==="ends_with"?`Texto inv\xE1lido: deve terminar com "${c.suffix}"`:c.format==="includes"?
`Texto inv\xE1lido: deve incluir "${c.includes}"`:c.format==="regex"?`Texto inv\xE1lido: deve corresponder ao padr\xE3o ${c.
pattern}`:`Formato d${i[c.format]??a.format} inv\xE1lido`}case"not_multiple_of":return`N\xFAmero inv\xE1lido: deve ser m\xFAltipl\
o de ${a.divisor}`;case"unrecognized_keys":{let c=a.keys.length>1?"s":"";return`Chave${c} inv\xE1lida${c}: ${v(a.keys,",\
 ")}`}case"invalid_key":return`Entrada inv\xE1lida n${n(a.origin,"definite")}`;case"invalid_union":return a.options&&Array.
isArray(a.options)&&a.options.length>0?`Valor de discrimina\xE7\xE3o inv\xE1lido. Esperava ${a.options.map(l=>`'${l}'`).
join(" | ")}`:"Entrada inv\xE1lida";case"invalid_element":return`Entrada inv\xE1lida n${n(a.origin,"definite")}`;default:
return"Entrada inv\xE1lida"}}},"error");function fs(){return{localeError:i$()}}u(fs,"default");var o$=u(()=>{let e={string:{unit:"caractere",verb:"s\u0103 aib\u0103"},file:{unit:"octe\u021Bi",verb:"s\u0103 aib\u0103"},
array:{unit:"elemente",verb:"s\u0103 aib\u0103"},set:{unit:"elemente",verb:"s\u0103 aib\u0103"},map:{unit:"intr\u0103ri",
verb:"s\u0103 aib\u0103"}};function r(t){return e[t]??null}u(r,"getSizing");let i={regex:"intrare",email:"adres\u0103 de emai\
l",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cu\
id2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"dat\u0103 \u0219i or\u0103 ISO",date:"dat\u0103 ISO",time:"or\u0103 ISO",
duration:"durat\u0103 ISO",ipv4:"adres\u0103 IPv4",ipv6:"adres\u0103 IPv6",mac:"adres\u0103 MAC",cidrv4:"interval IPv4",
cidrv6:"interval IPv6",base64:"\u0219ir codat base64",base64url:"\u0219ir codat base64url",json_string:"\u0219ir JSON",e164:"\
num\u0103r E.164",credit_card:"num\u0103r de card de credit",currency_code:"cod valutar",iban:"IBAN",jwt:"JWT",template_literal:"\
intrare"},o={nan:"NaN",string:"\u0219ir",number:"num\u0103r",boolean:"boolean",function:"func\u021Bie",array:"matrice",object:"\
obiect",undefined:"nedefinit",symbol:"simbol",bigint:"num\u0103r mare",void:"void",never:"never",map:"hart\u0103",set:"s\
et"};return t=>{switch(t.code){case"invalid_type":{let n=o[t.expected]??t.expected,a=_(t.input),c=o[a]??a;return`Intrare\
 invalid\u0103: a\u0219teptat ${n}, primit ${c}`}case"invalid_value":return t.values.length===1?`Intrare invalid\u0103: a\u0219tep\
tat ${y(t.values[0])}`:`Op\u021Biune invalid\u0103: a\u0219teptat una dintre ${v(t.values,"|")}`;case"too_big":{let n=t.
inclusive?"<=":"<",a=r(t.origin);return a?`Prea mare: a\u0219teptat ca ${t.origin??"valoarea"} ${a.verb} ${n}${t.maximum.
toString()} ${a.unit??"elemente"}`:`Prea mare: a\u0219teptat ca ${t.origin??"valoarea"} s\u0103 fie ${n}${t.maximum.toString()}`}case"\
too_small":{let n=t.inclusive?">=":">",a=r(t.origin);return a?`Prea mic: a\u0219teptat ca ${t.origin} ${a.verb} ${n}${t.
minimum.toString()} ${a.unit}`:`Prea mic: a\u0219teptat ca ${t.origin} s\u0103 fie ${n}${t.minimum.toString()}`}case"inv\
alid_format":{let n=t;return n.format==="starts_with"?`\u0218ir invalid: trebuie s\u0103 \xEEnceap\u0103 cu "${n.prefix}\
"`:n.format==="ends_with"?`\u0218ir invalid: trebuie s\u0103 se termine cu "${n.suffix}"`:n.format==="includes"?`\u0218ir inv\
alid: trebuie s\u0103 includ\u0103 "${n.includes}"`:n.format==="regex"?`\u0218ir invalid: trebuie s\u0103 se potriveasc\u0103 cu modelu\
l ${n.pattern}`:`Format invalid: ${i[n.format]??t.format}`}case"not_multiple_of":return`Num\u0103r invalid: trebuie s\u0103 fie mu\
ltiplu de ${t.divisor}`;case"unrecognized_keys":return`Chei nerecunoscute: ${v(t.keys,", ")}`;case"invalid_key":return`C\
heie invalid\u0103 \xEEn ${t.origin}`;case"invalid_union":return"Intrare invalid\u0103";case"invalid_element":return`Val\
oare invalid\u0103 \xEEn ${t.origin}`;default:return"Intrare invalid\u0103"}}},"error");function ms(){return{localeError:o$()}}
u(ms,"default");function Zf(e,r,i,o){let t=Math.abs(e),n=t%10,a=t%100;return a>=11&&a<=19?o:n===1?r:n>=2&&n<=4?i:o}u(Zf,"getRussianPlura\
l");var a$=u(()=>{let e={string:{unit:{one:"\u0441\u0438\u043C\u0432\u043E\u043B",few:"\u0441\u0438\u043C\u0432\u043E\u043B\u0430",
many:"\u0441\u0438\u043C\u0432\u043E\u043B\u043E\u0432"},verb:"\u0438\u043C\u0435\u0442\u044C"},file:{unit:{one:"\u0431\u0430\u0439\u0442",
few:"\u0431\u0430\u0439\u0442\u0430",many:"\u0431\u0430\u0439\u0442"},verb:"\u0438\u043C\u0435\u0442\u044C"},array:{unit:{
one:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442",few:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u0430",many:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u043E\u0432"},
verb:"\u0438\u043C\u0435\u0442\u044C"},set:{unit:{one:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442",few:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u0430",
many:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u043E\u0432"},verb:"\u0438\u043C\u0435\u0442\u044C"},map:{unit:{one:"\u044D\u043B\
\u0435\u043C\u0435\u043D\u0442",few:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u0430",many:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u043E\u0432"},
verb:"\u0438\u043C\u0435\u0442\u044C"}};function r(t){return e[t]??null}u(r,"getSizing");let i={regex:"\u0432\u0432\u043E\u0434",
email:"email \u0430\u0434\u0440\u0435\u0441",url:"URL",emoji:"\u044D\u043C\u043E\u0434\u0437\u0438",uuid:"UUID",uuidv4:"\
UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\
ISO \u0434\u0430\u0442\u0430 \u0438 \u0432\u0440\u0435\u043C\u044F",date:"ISO \u0434\u0430\u0442\u0430",time:"ISO \u0432\u0440\u0435\u043C\u044F",
duration:"ISO \u0434\u043B\u0438\u0442\u0435\u043B\u044C\u043D\u043E\u0441\u0442\u044C",ipv4:"IPv4 \u0430\u0434\u0440\u0435\u0441",
ipv6:"IPv6 \u0430\u0434\u0440\u0435\u0441",mac:"MAC \u0430\u0434\u0440\u0435\u0441",cidrv4:"IPv4 \u0434\u0438\u0430\u043F\u0430\u0437\u043E\u043D",
cidrv6:"IPv6 \u0434\u0438\u0430\u043F\u0430\u0437\u043E\u043D",base64:"\u0441\u0442\u0440\u043E\u043A\u0430 \u0432 \u0444\u043E\u0440\u043C\u0430\u0442\u0435 base64",
base64url:"\u0441\u0442\u0440\u043E\u043A\u0430 \u0432 \u0444\u043E\u0440\u043C\u0430\u0442\u0435 base64url",json_string:"\
JSON \u0441\u0442\u0440\u043E\u043A\u0430",e164:"\u043D\u043E\u043C\u0435\u0440 E.164",credit_card:"\u043D\u043E\u043C\u0435\u0440 \u043A\u0440\u0435\u0434\u0438\u0442\u043D\u043E\u0439 \u043A\u0430\u0440\u0442\
\u044B",currency_code:"\u043A\u043E\u0434 \u0432\u0430\u043B\u044E\u0442\u044B",iban:"IBAN",jwt:"JWT",template_literal:"\
\u0432\u0432\u043E\u0434"},o={nan:"NaN",number:"\u0447\u0438\u0441\u043B\u043E",array:"\u043C\u0430\u0441\u0441\u0438\u0432"};
return t=>{switch(t.code){case"invalid_type":{let n=o[t.expected]??t.expected,a=_(t.input),c=o[a]??a;return/^[A-Z]/.test(
t.expected)?`\u041D\u0435\u0432\u0435\u0440\u043D\u044B\u0439 \u0432\u0432\u043E\u0434: \u043E\u0436\u0438\u0434\u0430\u043B\u043E\u0441\u044C instanceof ${t.
expected}, \u043F\u043E\u043B\u0443\u0447\u0435\u043D\u043E ${c}`:`\u041D\u0435\u0432\u0435\u0440\u043D\u044B\u0439 \u0432\u0432\u043E\u0434: \u043E\u0436\u0438\u0434\u0430\u043B\u043E\u0441\u044C ${n}\
, \u043F\u043E\u043B\u0443\u0447\u0435\u043D\u043E ${c}`}case"invalid_value":return t.values.length===1?`\u041D\u0435\u0432\u0435\u0440\u043D\u044B\u0439 \u0432\u0432\u043E\u0434: \
\u043E\u0436\u0438\u0434\u0430\u043B\u043E\u0441\u044C ${y(t.values[0])}`:`\u041D\u0435\u0432\u0435\u0440\u043D\u044B\u0439 \u0432\u0430\u0440\u0438\u0430\u043D\u0442: \u043E\u0436\u0438\u0434\u0430\u043B\u043E\u0441\u044C \u043E\u0434\u043D\u043E \u0438\u0437 ${v(
t.values,"|")}`;case"too_big":{let n=t.inclusive?"<=":"<",a=r(t.origin);if(a){let c=Number(t.maximum),l=Zf(c,a.unit.one,
a.unit.few,a.unit.many);return`\u0421\u043B\u0438\u0448\u043A\u043E\u043C \u0431\u043E\u043B\u044C\u0448\u043E\u0435 \u0437\u043D\u0430\u0447\u0435\u043D\u0438\u0435: \u043E\u0436\u0438\u0434\u0430\u043B\u043E\u0441\u044C, \u0447\u0442\u043E ${t.
origin??"\u0437\u043D\u0430\u0447\u0435\u043D\u0438\u0435"} \u0431\u0443\u0434\u0435\u0442 \u0438\u043C\u0435\u0442\u044C ${n}${t.
maximum.toString()} ${l}`}return`\u0421\u043B\u0438\u0448\u043A\u043E\u043C \u0431\u043E\u043B\u044C\u0448\u043E\u0435 \u0437\u043D\u0430\u0447\u0435\u043D\u0438\u0435: \u043E\u0436\u0438\u0434\u0430\u043B\u043E\u0441\u044C, \u0447\u0442\u043E ${t.
origin??"\u0437\u043D\u0430\u0447\u0435\u043D\u0438\u0435"} \u0431\u0443\u0434\u0435\u0442 ${n}${t.maximum.toString()}`}case"\
too_small":{let n=t.inclusive?">=":">",a=r(t.origin);if(a){let c=Number(t.minimum),l=Zf(c,a.unit.one,a.unit.few,a.unit.many);
return`\u0421\u043B\u0438\u0448\u043A\u043E\u043C \u043C\u0430\u043B\u0435\u043D\u044C\u043A\u043E\u0435 \u0437\u043D\u0430\u0447\u0435\u043D\u0438\u0435: \u043E\u0436\u0438\u0434\u0430\u043B\u043E\u0441\u044C, \u0447\u0442\u043E ${t.
origin} \u0431\u0443\u0434\u0435\u0442 \u0438\u043C\u0435\u0442\u044C ${n}${t.minimum.toString()} ${l}`}return`\u0421\u043B\u0438\u0448\u043A\u043E\u043C \u043C\
\u0430\u043B\u0435\u043D\u044C\u043A\u043E\u0435 \u0437\u043D\u0430\u0447\u0435\u043D\u0438\u0435: \u043E\u0436\u0438\u0434\u0430\u043B\u043E\u0441\u044C, \u0447\u0442\u043E ${t.
origin} \u0431\u0443\u0434\u0435\u0442 ${n}${t.minimum.toString()}`}case"invalid_format":{let n=t;return n.format==="sta\
rts_with"?`\u041D\u0435\u0432\u0435\u0440\u043D\u0430\u044F \u0441\u0442\u0440\u043E\u043A\u0430: \u0434\u043E\u043B\u0436\u043D\u0430 \u043D\u0430\u0447\u0438\u043D\u0430\u0442\u044C\u0441\u044F \u0441 "${n.
prefix}"`:n.format==="ends_with"?`\u041D\u0435\u0432\u0435\u0440\u043D\u0430\u044F \u0441\u0442\u0440\u043E\u043A\u0430: \u0434\u043E\u043B\u0436\u043D\u0430 \u0437\u0430\u043A\u0430\u043D\u0447\u0438\u0432\u0430\u0442\u044C\u0441\u044F \u043D\u0430 "${n.
suffix}"`:n.format==="includes"?`\u041D\u0435\u0432\u0435\u0440\u043D\u0430\u044F \u0441\u0442\u0440\u043E\u043A\u0430: \u0434\u043E\u043B\u0436\u043D\u0430 \u0441\u043E\u0434\u0435\u0440\u0436\u0430\u0442\u044C "${n.
includes}"`:n.format==="regex"?`\u041D\u0435\u0432\u0435\u0440\u043D\u0430\u044F \u0441\u0442\u0440\u043E\u043A\u0430: \u0434\u043E\u043B\u0436\u043D\u0430 \u0441\u043E\u043E\u0442\u0432\u0435\u0442\u0441\u0442\u0432\u043E\u0432\u0430\u0442\u044C \u0448\u0430\u0431\u043B\u043E\u043D\u0443 ${n.
pattern}`:`\u041D\u0435\u0432\u0435\u0440\u043D\u044B\u0439 ${i[n.format]??t.format}`}case"not_multiple_of":return`\u041D\u0435\u0432\u0435\u0440\
\u043D\u043E\u0435 \u0447\u0438\u0441\u043B\u043E: \u0434\u043E\u043B\u0436\u043D\u043E \u0431\u044B\u0442\u044C \u043A\u0440\u0430\u0442\u043D\u044B\u043C ${t.
divisor}`;case"unrecognized_keys":return`\u041D\u0435\u0440\u0430\u0441\u043F\u043E\u0437\u043D\u0430\u043D\u043D${t.keys.
length>1?"\u044B\u0435":"\u044B\u0439"} \u043A\u043B\u044E\u0447${t.keys.length>1?"\u0438":""}: ${v(t.keys,", ")}`;case"\
invalid_key":return`\u041D\u0435\u0432\u0435\u0440\u043D\u044B\u0439 \u043A\u043B\u044E\u0447 \u0432 ${t.origin}`;case"i\
nvalid_union":return"\u041D\u0435\u0432\u0435\u0440\u043D\u044B\u0435 \u0432\u0445\u043E\u0434\u043D\u044B\u0435 \u0434\u0430\u043D\u043D\u044B\u0435";case"\
invalid_element":return`\u041D\u0435\u0432\u0435\u0440\u043D\u043E\u0435 \u0437\u043D\u0430\u0447\u0435\u043D\u0438\u0435 \u0432 ${t.
origin}`;default:return"\u041D\u0435\u0432\u0435\u0440\u043D\u044B\u0435 \u0432\u0445\u043E\u0434\u043D\u044B\u0435 \u0434\u0430\u043D\u043D\u044B\u0435"}}},
"error");function ps(){return{localeError:a$()}}u(ps,"default");var u$=u(()=>{let e={string:{unit:"znakov",verb:"ma\u0165"},file:{unit:"bajtov",verb:"ma\u0165"},array:{unit:"prvkov",verb:"\
ma\u0165"},set:{unit:"prvkov",verb:"ma\u0165"},map:{unit:"polo\u017Eiek",verb:"ma\u0165"}};function r(t){return e[t]??null}
u(r,"getSizing");let i={regex:"regul\xE1rny v\xFDraz",email:"e-mailov\xE1 adresa",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"\
UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\
d\xE1tum a \u010Das vo form\xE1te ISO",date:"d\xE1tum vo form\xE1te ISO",time:"\u010Das vo form\xE1te ISO",duration:"dob\
a trvania ISO",ipv4:"IPv4 adresa",ipv6:"IPv6 adresa",mac:"MAC adresa",cidrv4:"rozsah IPv4",cidrv6:"rozsah IPv6",base64:"\
re\u0165azec zak\xF3dovan\xFD vo form\xE1te base64",base64url:"re\u0165azec zak\xF3dovan\xFD vo form\xE1te base64url",json_string:"\
re\u0165azec vo form\xE1te JSON",e164:"\u010D\xEDslo E.164",credit_card:"\u010D\xEDslo kreditnej karty",currency_code:"k\
\xF3d meny",iban:"IBAN",jwt:"JWT",template_literal:"vstup"},o={nan:"NaN",number:"\u010D\xEDslo",string:"re\u0165azec",function:"\
funkcia",array:"pole"};return t=>{switch(t.code){case"invalid_type":{let n=o[t.expected]??t.expected,a=_(t.input),c=o[a]??
a;return/^[A-Z]/.test(t.expected)?`Neplatn\xFD vstup: o\u010Dak\xE1van\xE9 instanceof ${t.expected}, obdr\u017Ean\xE9 ${c}`:
`Neplatn\xFD vstup: o\u010Dak\xE1van\xE9 ${n}, obdr\u017Ean\xE9 ${c}`}case"invalid_value":return t.values.length===1?`Ne\
platn\xFD vstup: o\u010Dak\xE1van\xE9 ${y(t.values[0])}`:`Neplatn\xFD vstup: o\u010Dak\xE1van\xE1 jedna z hodn\xF4t ${v(
t.values,"|")}`;case"too_big":{let n=t.inclusive?"<=":"<",a=r(t.origin);return a?`Hodnota je pr\xEDli\u0161 ve\u013Ek\xE1: ${t.
origin??"hodnota"} mus\xED ma\u0165 ${n}${t.maximum.toString()} ${a.unit??"prvkov"}`:`Hodnota je pr\xEDli\u0161 ve\u013Ek\xE1: ${t.
origin??"hodnota"} mus\xED by\u0165 ${n}${t.maximum.toString()}`}case"too_small":{let n=t.inclusive?">=":">",a=r(t.origin);
return a?`Hodnota je pr\xEDli\u0161 mal\xE1: ${t.origin??"hodnota"} mus\xED ma\u0165 ${n}${t.minimum.toString()} ${a.unit??
"prvkov"}`:`Hodnota je pr\xEDli\u0161 mal\xE1: ${t.origin??"hodnota"} mus\xED by\u0165 ${n}${t.minimum.toString()}`}case"\
invalid_format":{let n=t;return n.format==="starts_with"?`Neplatn\xFD re\u0165azec: mus\xED za\u010D\xEDna\u0165 na "${n.
prefix}"`:n.format==="ends_with"?`Neplatn\xFD re\u0165azec: mus\xED kon\u010Di\u0165 na "${n.suffix}"`:n.format==="inclu\
des"?`Neplatn\xFD re\u0165azec: mus\xED obsahova\u0165 "${n.includes}"`:n.format==="regex"?`Neplatn\xFD re\u0165azec: mus\xED zodpo\
veda\u0165 vzoru ${n.pattern}`:`Neplatn\xFD form\xE1t ${i[n.format]??t.format}`}case"not_multiple_of":return`Neplatn\xE9 \u010D\xED\
slo: mus\xED by\u0165 n\xE1sobkom ${t.divisor}`;case"unrecognized_keys":return`Nezn\xE1me kl\xFA\u010De: ${v(t.keys,", ")}`;case"\
invalid_key":return`Neplatn\xFD kl\xFA\u010D v ${t.origin}`;case"invalid_union":return"Neplatn\xFD vstup";case"invalid_e\
lement":return`Neplatn\xE1 hodnota v ${t.origin}`;default:return"Neplatn\xFD vstup"}}},"error");function gs(){return{localeError:u$()}}
u(gs,"default");var c$=u(()=>{let e={string:{unit:"znakov",verb:"imeti"},file:{unit:"bajtov",verb:"imeti"},array:{unit:"elementov",verb:"\
imeti"},set:{unit:"elementov",verb:"imeti"},map:{unit:"elementov",verb:"imeti"}};function r(t){return e[t]??null}u(r,"ge\
tSizing");let i={regex:"vnos",email:"e-po\u0161tni naslov",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"U\
UIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datum in \
\u010Das",date:"ISO datum",time:"ISO \u010Das",duration:"ISO trajanje",ipv4:"IPv4 naslov",ipv6:"IPv6 naslov",mac:"MAC na\
slov",cidrv4:"obseg IPv4",cidrv6:"obseg IPv6",base64:"base64 kodiran niz",base64url:"base64url kodiran niz",json_string:"\
JSON niz",e164:"E.164 \u0161tevilka",credit_card:"\u0161tevilka kreditne kartice",currency_code:"koda valute",iban:"IBAN",
jwt:"JWT",template_literal:"vnos"},o={nan:"NaN",number:"\u0161tevilo",array:"tabela"};return t=>{switch(t.code){case"inv\
alid_type":{let n=o[t.expected]??t.expected,a=_(t.input),c=o[a]??a;return/^[A-Z]/.test(t.expected)?`Neveljaven vnos: pri\
\u010Dakovano instanceof ${t.expected}, prejeto ${c}`:`Neveljaven vnos: pri\u010Dakovano ${n}, prejeto ${c}`}case"invali\
d_value":return t.values.length===1?`Neveljaven vnos: pri\u010Dakovano ${y(t.values[0])}`:`Neveljavna mo\u017Enost: pri\u010Dakova\
no eno izmed ${v(t.values,"|")}`;case"too_big":{let n=t.inclusive?"<=":"<",a=r(t.origin);return a?`Preveliko: pri\u010Dakovan\
o, da bo ${t.origin??"vrednost"} imelo ${n}${t.maximum.toString()} ${a.unit??"elementov"}`:`Preveliko: pri\u010Dakovano, da b\
o ${t.origin??"vrednost"} ${n}${t.maximum.toString()}`}case"too_small":{let n=t.inclusive?">=":">",a=r(t.origin);return a?
`Premajhno: pri\u010Dakovano, da bo ${t.origin} imelo ${n}${t.minimum.toString()} ${a.unit}`:`Premajhno: pri\u010Dakovano, da\
 bo ${t.origin} ${n}${t.minimum.toString()}`}case"invalid_format":{let n=t;return n.format==="starts_with"?`Neveljaven n\
iz: mora se za\u010Deti z "${n.prefix}"`:n.format==="ends_with"?`Neveljaven niz: mora se kon\u010Dati z "${n.suffix}"`:n.
format==="includes"?`Neveljaven niz: mora vsebovati "${n.includes}"`:n.format==="regex"?`Neveljaven niz: mora ustrezati \
vzorcu ${n.pattern}`:`Neveljaven ${i[n.format]??t.format}`}case"not_multiple_of":return`Neveljavno \u0161tevilo: mora biti ve\
\u010Dkratnik ${t.divisor}`;case"unrecognized_keys":return`Neprepoznan${t.keys.length>1?"i klju\u010Di":" klju\u010D"}: ${v(
t.keys,", ")}`;case"invalid_key":return`Neveljaven klju\u010D v ${t.origin}`;case"invalid_union":return"Neveljaven vnos";case"\
invalid_element":return`Neveljavna vrednost v ${t.origin}`;default:return"Neveljaven vnos"}}},"error");function vs(){return{
localeError:c$()}}u(vs,"default");var s$=u(()=>{let e={string:{unit:"tecken",verb:"att ha"},file:{unit:"bytes",verb:"att ha"},array:{unit:"objekt",verb:"a\
tt inneh\xE5lla"},set:{unit:"objekt",verb:"att inneh\xE5lla"},map:{unit:"objekt",verb:"att inneh\xE5lla"}};function r(t){
return e[t]??null}u(r,"getSizing");let i={regex:"regulj\xE4rt uttryck",email:"e-postadress",url:"URL",emoji:"emoji",uuid:"\
UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"\
KSUID",datetime:"ISO-datum och tid",date:"ISO-datum",time:"ISO-tid",duration:"ISO-varaktighet",ipv4:"IPv4-adress",ipv6:"\
IPv6-adress",mac:"MAC-adress",cidrv4:"IPv4-spektrum",cidrv6:"IPv6-spektrum",base64:"base64-kodad str\xE4ng",base64url:"b\
ase64url-kodad str\xE4ng",json_string:"JSON-str\xE4ng",e164:"E.164-nummer",credit_card:"kreditkortsnummer",currency_code:"\
valutakod",iban:"IBAN",jwt:"JWT",template_literal:"mall-literal"},o={nan:"NaN",number:"antal",array:"lista"};return t=>{
switch(t.code){case"invalid_type":{let n=o[t.expected]??t.expected,a=_(t.input),c=o[a]??a;return/^[A-Z]/.test(t.expected)?
`Ogiltig inmatning: f\xF6rv\xE4ntat instanceof ${t.expected}, fick ${c}`:`Ogiltig inmatning: f\xF6rv\xE4ntat ${n}, fick ${c}`}case"\
invalid_value":return t.values.length===1?`Ogiltig inmatning: f\xF6rv\xE4ntat ${y(t.values[0])}`:`Ogiltigt val: f\xF6rv\xE4nta\
de en av ${v(t.values,"|")}`;case"too_big":{let n=t.inclusive?"<=":"<",a=r(t.origin);return a?`F\xF6r stor(t): f\xF6rv\xE4ntade ${t.
origin??"v\xE4rdet"} att ha ${n}${t.maximum.toString()} ${a.unit??"element"}`:`F\xF6r stor(t): f\xF6rv\xE4ntat ${t.origin??
"v\xE4rdet"} att ha ${n}${t.maximum.toString()}`}case"too_small":{let n=t.inclusive?">=":">",a=r(t.origin);return a?`F\xF6r\
 lite(t): f\xF6rv\xE4ntade ${t.origin??"v\xE4rdet"} att ha ${n}${t.minimum.toString()} ${a.unit}`:`F\xF6r lite(t): f\xF6rv\xE4nta\
de ${t.origin??"v\xE4rdet"} att ha ${n}${t.minimum.toString()}`}case"invalid_format":{let n=t;return n.format==="starts_\
with"?`Ogiltig str\xE4ng: m\xE5ste b\xF6rja med "${n.prefix}"`:n.format==="ends_with"?`Ogiltig str\xE4ng: m\xE5ste sluta med "${n.
suffix}"`:n.format==="includes"?`Ogiltig str\xE4ng: m\xE5ste inneh\xE5lla "${n.includes}"`:n.format==="regex"?`Ogiltig s\
tr\xE4ng: m\xE5ste matcha m\xF6nstret "${n.pattern}"`:`Ogiltig(t) ${i[n.format]??t.format}`}case"not_multiple_of":return`\
Ogiltigt tal: m\xE5ste vara en multipel av ${t.divisor}`;case"unrecognized_keys":return`${t.keys.length>1?"Ok\xE4nda nyckla\
r":"Ok\xE4nd nyckel"}: ${v(t.keys,", ")}`;case"invalid_key":return`Ogiltig nyckel i ${t.origin??"v\xE4rdet"}`;case"inval\
id_union":return"Ogiltig input";case"invalid_element":return`Ogiltigt v\xE4rde i ${t.origin??"v\xE4rdet"}`;default:return"\
Ogiltig input"}}},"error");function $s(){return{localeError:s$()}}u($s,"default");var l$=u(()=>{let e={string:{unit:"\u0B8E\u0BB4\u0BC1\u0BA4\u0BCD\u0BA4\u0BC1\u0B95\u0BCD\u0B95\u0BB3\u0BCD",verb:"\u0B95\u0BCA\u0BA3\u0BCD\u0B9F\
\u0BBF\u0BB0\u0BC1\u0B95\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD"},file:{unit:"\u0BAA\u0BC8\u0B9F\u0BCD\u0B9F\u0BC1\u0B95\u0BB3\u0BCD",
verb:"\u0B95\u0BCA\u0BA3\u0BCD\u0B9F\u0BBF\u0BB0\u0BC1\u0B95\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD"},
array:{unit:"\u0B89\u0BB1\u0BC1\u0BAA\u0BCD\u0BAA\u0BC1\u0B95\u0BB3\u0BCD",verb:"\u0B95\u0BCA\u0BA3\u0BCD\u0B9F\u0BBF\u0BB0\u0BC1\u0B95\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD"},
set:{unit:"\u0B89\u0BB1\u0BC1\u0BAA\u0BCD\u0BAA\u0BC1\u0B95\u0BB3\u0BCD",verb:"\u0B95\u0BCA\u0BA3\u0BCD\u0B9F\u0BBF\u0BB0\u0BC1\u0B95\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD"},
map:{unit:"\u0B89\u0BB1\u0BC1\u0BAA\u0BCD\u0BAA\u0BC1\u0B95\u0BB3\u0BCD",verb:"\u0B95\u0BCA\u0BA3\u0BCD\u0B9F\u0BBF\u0BB0\u0BC1\u0B95\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD"}};
function r(t){return e[t]??null}u(r,"getSizing");let i={regex:"\u0B89\u0BB3\u0BCD\u0BB3\u0BC0\u0B9F\u0BC1",email:"\u0BAE\u0BBF\u0BA9\u0BCD\u0BA9\u0B9E\
\u0BCD\u0B9A\u0BB2\u0BCD \u0BAE\u0BC1\u0B95\u0BB5\u0BB0\u0BBF",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"\
UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u0BA4\u0BC7\u0BA4\u0BBF \u0BA8\u0BC7\u0BB0\
\u0BAE\u0BCD",date:"ISO \u0BA4\u0BC7\u0BA4\u0BBF",time:"ISO \u0BA8\u0BC7\u0BB0\u0BAE\u0BCD",duration:"ISO \u0B95\u0BBE\u0BB2 \u0B85\u0BB3\u0BB5\u0BC1",
ipv4:"IPv4 \u0BAE\u0BC1\u0B95\u0BB5\u0BB0\u0BBF",ipv6:"IPv6 \u0BAE\u0BC1\u0B95\u0BB5\u0BB0\u0BBF",mac:"MAC \u0BAE\u0BC1\u0B95\u0BB5\u0BB0\u0BBF",
cidrv4:"IPv4 \u0BB5\u0BB0\u0BAE\u0BCD\u0BAA\u0BC1",cidrv6:"IPv6 \u0BB5\u0BB0\u0BAE\u0BCD\u0BAA\u0BC1",base64:"base64-enc\
oded \u0B9A\u0BB0\u0BAE\u0BCD",base64url:"base64url-encoded \u0B9A\u0BB0\u0BAE\u0BCD",json_string:"JSON \u0B9A\u0BB0\u0BAE\u0BCD",
e164:"E.164 \u0B8E\u0BA3\u0BCD",credit_card:"\u0B95\u0B9F\u0BA9\u0BCD \u0B85\u0B9F\u0BCD\u0B9F\u0BC8 \u0B8E\u0BA3\u0BCD",
currency_code:"\u0BA8\u0BBE\u0BA3\u0BAF\u0B95\u0BCD \u0B95\u0BC1\u0BB1\u0BBF\u0BAF\u0BC0\u0B9F\u0BC1",iban:"IBAN",jwt:"J\
WT",template_literal:"input"},o={nan:"NaN",number:"\u0B8E\u0BA3\u0BCD",array:"\u0B85\u0BA3\u0BBF",null:"\u0BB5\u0BC6\u0BB1\u0BC1\u0BAE\u0BC8"};
return t=>{switch(t.code){case"invalid_type":{let n=o[t.expected]??t.expected,a=_(t.input),c=o[a]??a;return/^[A-Z]/.test(
t.expected)?`\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0B89\u0BB3\u0BCD\u0BB3\u0BC0\u0B9F\u0BC1: \u0B8E\u0BA4\u0BBF\u0BB0\u0BCD\u0BAA\u0BBE\u0BB0\u0BCD\u0B95\u0BCD\u0B95\u0BAA\u0BCD\u0BAA\u0B9F\u0BCD\u0B9F\u0BA4\u0BC1 instanceof ${t.
expected}, \u0BAA\u0BC6\u0BB1\u0BAA\u0BCD\u0BAA\u0B9F\u0BCD\u0B9F\u0BA4\u0BC1 ${c}`:`\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0B89\u0BB3\u0BCD\u0BB3\u0BC0\u0B9F\u0BC1: \u0B8E\u0BA4\u0BBF\u0BB0\u0BCD\u0BAA\u0BBE\u0BB0\u0BCD\u0B95\u0BCD\u0B95\u0BAA\u0BCD\u0BAA\u0B9F\u0BCD\u0B9F\u0BA4\u0BC1\
 ${n}, \u0BAA\u0BC6\u0BB1\u0BAA\u0BCD\u0BAA\u0B9F\u0BCD\u0B9F\u0BA4\u0BC1 ${c}`}case"invalid_value":return t.values.length===
1?`\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0B89\u0BB3\u0BCD\u0BB3\u0BC0\u0B9F\u0BC1: \u0B8E\u0BA4\u0BBF\u0BB0\u0BCD\u0BAA\u0BBE\u0BB0\u0BCD\u0B95\u0BCD\u0B95\u0BAA\u0BCD\u0BAA\u0B9F\u0BCD\u0B9F\u0BA4\u0BC1 ${y(
t.values[0])}`:`\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0BB5\u0BBF\u0BB0\u0BC1\u0BAA\u0BCD\u0BAA\u0BAE\u0BCD: \u0B8E\u0BA4\u0BBF\u0BB0\u0BCD\u0BAA\u0BBE\u0BB0\u0BCD\u0B95\u0BCD\u0B95\u0BAA\u0BCD\u0BAA\u0B9F\u0BCD\u0B9F\u0BA4\u0BC1 ${v(
t.values,"|")} \u0B87\u0BB2\u0BCD \u0B92\u0BA9\u0BCD\u0BB1\u0BC1`;case"too_big":{let n=t.inclusive?"<=":"<",a=r(t.origin);
return a?`\u0BAE\u0BBF\u0B95 \u0BAA\u0BC6\u0BB0\u0BBF\u0BAF\u0BA4\u0BC1: \u0B8E\u0BA4\u0BBF\u0BB0\u0BCD\u0BAA\u0BBE\u0BB0\u0BCD\u0B95\u0BCD\u0B95\u0BAA\u0BCD\u0BAA\u0B9F\u0BCD\u0B9F\u0BA4\u0BC1 ${t.
origin??"\u0BAE\u0BA4\u0BBF\u0BAA\u0BCD\u0BAA\u0BC1"} ${n}${t.maximum.toString()} ${a.unit??"\u0B89\u0BB1\u0BC1\u0BAA\u0BCD\u0BAA\u0BC1\u0B95\u0BB3\u0BCD"}\
 \u0B86\u0B95 \u0B87\u0BB0\u0BC1\u0B95\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD`:`\u0BAE\u0BBF\u0B95 \u0BAA\u0BC6\u0BB0\u0BBF\u0BAF\u0BA4\u0BC1: \u0B8E\u0BA4\u0BBF\u0BB0\u0BCD\
\u0BAA\u0BBE\u0BB0\u0BCD\u0B95\u0BCD\u0B95\u0BAA\u0BCD\u0BAA\u0B9F\u0BCD\u0B9F\u0BA4\u0BC1 ${t.origin??"\u0BAE\u0BA4\u0BBF\u0BAA\u0BCD\u0BAA\u0BC1"}\
 ${n}${t.maximum.toString()} \u0B86\u0B95 \u0B87\u0BB0\u0BC1\u0B95\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD`}case"\
too_small":{let n=t.inclusive?">=":">",a=r(t.origin);return a?`\u0BAE\u0BBF\u0B95\u0B9A\u0BCD \u0B9A\u0BBF\u0BB1\u0BBF\u0BAF\u0BA4\u0BC1: \u0B8E\u0BA4\u0BBF\u0BB0\u0BCD\u0BAA\u0BBE\u0BB0\u0BCD\u0B95\u0BCD\u0B95\u0BAA\u0BCD\u0BAA\u0B9F\u0BCD\u0B9F\u0BA4\u0BC1 ${t.
origin} ${n}${t.minimum.toString()} ${a.unit} \u0B86\u0B95 \u0B87\u0BB0\u0BC1\u0B95\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD`:
`\u0BAE\u0BBF\u0B95\u0B9A\u0BCD \u0B9A\u0BBF\u0BB1\u0BBF\u0BAF\u0BA4\u0BC1: \u0B8E\u0BA4\u0BBF\u0BB0\u0BCD\u0BAA\u0BBE\u0BB0\u0BCD\u0B95\u0BCD\u0B95\u0BAA\u0BCD\u0BAA\u0B9F\u0BCD\u0B9F\u0BA4\u0BC1 ${t.
origin} ${n}${t.minimum.toString()} \u0B86\u0B95 \u0B87\u0BB0\u0BC1\u0B95\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD`}case"\
invalid_format":{let n=t;return n.format==="starts_with"?`\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0B9A\u0BB0\u0BAE\u0BCD: "${n.
prefix}" \u0B87\u0BB2\u0BCD \u0BA4\u0BCA\u0B9F\u0B99\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD`:n.format===
"ends_with"?`\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0B9A\u0BB0\u0BAE\u0BCD: "${n.suffix}" \u0B87\u0BB2\u0BCD \u0BAE\u0BC1\u0B9F\u0BBF\u0BB5\u0B9F\u0BC8\u0BAF \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD`:
n.format==="includes"?`\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0B9A\u0BB0\u0BAE\u0BCD: "${n.includes}" \u0B90 \u0B89\u0BB3\u0BCD\u0BB3\u0B9F\u0B95\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD`:
n.format==="regex"?`\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0B9A\u0BB0\u0BAE\u0BCD: ${n.pattern} \u0BAE\u0BC1\u0BB1\u0BC8\u0BAA\u0BBE\u0B9F\u0BCD\u0B9F\u0BC1\u0B9F\u0BA9\u0BCD \u0BAA\u0BCA\u0BB0\u0BC1\u0BA8\u0BCD\u0BA4 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD`:
`\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 ${i[n.format]??t.format}`}case"not_multiple_of":return`\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0B8E\u0BA3\u0BCD: ${t.
divisor} \u0B87\u0BA9\u0BCD \u0BAA\u0BB2\u0BAE\u0BBE\u0B95 \u0B87\u0BB0\u0BC1\u0B95\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD`;case"\
unrecognized_keys":return`\u0B85\u0B9F\u0BC8\u0BAF\u0BBE\u0BB3\u0BAE\u0BCD \u0BA4\u0BC6\u0BB0\u0BBF\u0BAF\u0BBE\u0BA4 \u0BB5\u0BBF\u0B9A\u0BC8${t.
keys.length>1?"\u0B95\u0BB3\u0BCD":""}: ${v(t.keys,", ")}`;case"invalid_key":return`${t.origin} \u0B87\u0BB2\u0BCD \u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0BB5\u0BBF\u0B9A\u0BC8`;case"\
invalid_union":return"\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0B89\u0BB3\u0BCD\u0BB3\u0BC0\u0B9F\u0BC1";case"invalid_element":return`${t.
origin} \u0B87\u0BB2\u0BCD \u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0BAE\u0BA4\u0BBF\u0BAA\u0BCD\u0BAA\u0BC1`;default:return"\u0BA4\u0BB5\u0BB1\
\u0BBE\u0BA9 \u0B89\u0BB3\u0BCD\u0BB3\u0BC0\u0B9F\u0BC1"}}},"error");function hs(){return{localeError:l$()}}u(hs,"defaul\
t");var d$=u(()=>{let e={string:{unit:"\u0430\u043B\u043E\u043C\u0430\u0442",verb:"\u0434\u043E\u0448\u0442\u0430 \u0431\u043E\u0448\u0430\u0434"},
file:{unit:"\u0431\u0430\u0439\u0442",verb:"\u0434\u043E\u0448\u0442\u0430 \u0431\u043E\u0448\u0430\u0434"},array:{unit:"\
\u0443\u043D\u0441\u0443\u0440",verb:"\u0434\u043E\u0448\u0442\u0430 \u0431\u043E\u0448\u0430\u0434"},set:{unit:"\u0443\u043D\u0441\u0443\u0440",
verb:"\u0434\u043E\u0448\u0442\u0430 \u0431\u043E\u0448\u0430\u0434"},map:{unit:"\u0441\u0430\u0431\u0442",verb:"\u0434\u043E\u0448\u0442\u0430 \u0431\
\u043E\u0448\u0430\u0434"}};function r(t){return e[t]??null}u(r,"getSizing");let i={regex:"\u0432\u0443\u0440\u0443\u0434",
email:"\u0441\u0443\u0440\u043E\u0493\u0430\u0438 email",url:"URL",emoji:"\u044D\u043C\u043E\u04B7\u0438",uuid:"UUID",uuidv4:"\
UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\
\u0441\u0430\u043D\u0430\u0432\u0443 \u0432\u0430\u049B\u0442\u0438 ISO",date:"\u0441\u0430\u043D\u0430\u0438 ISO",time:"\
\u0432\u0430\u049B\u0442\u0438 ISO",duration:"\u0434\u0430\u0432\u043E\u043C\u043D\u043E\u043A\u0438\u0438 ISO",ipv4:"\u0441\u0443\
\u0440\u043E\u0493\u0430\u0438 IPv4",ipv6:"\u0441\u0443\u0440\u043E\u0493\u0430\u0438 IPv6",mac:"\u0441\u0443\u0440\u043E\u0493\u0430\u0438 MAC",
cidrv4:"\u043C\u0430\u04B3\u0434\u0443\u0434\u0430\u0438 IPv4",cidrv6:"\u043C\u0430\u04B3\u0434\u0443\u0434\u0430\u0438 IPv6",
base64:"\u0441\u0430\u0442\u0440\u0438 \u0434\u0430\u0440 \u0444\u043E\u0440\u043C\u0430\u0442\u0438 base64",base64url:"\
\u0441\u0430\u0442\u0440\u0438 \u0434\u0430\u0440 \u0444\u043E\u0440\u043C\u0430\u0442\u0438 base64url",json_string:"\u0441\u0430\u0442\
\u0440\u0438 JSON",e164:"\u0440\u0430\u049B\u0430\u043C\u0438 E.164",credit_card:"\u0440\u0430\u049B\u0430\u043C\u0438 \u043A\u043E\u0440\u0442\u0438 \u043A\u0440\u0435\u0434\u0438\u0442\u04E3",
currency_code:"\u0440\u0430\u043C\u0437\u0438 \u0430\u0441\u044A\u043E\u0440",iban:"IBAN",jwt:"JWT",template_literal:"\u0432\u0443\
\u0440\u0443\u0434"},o={nan:"NaN",number:"\u0440\u0430\u049B\u0430\u043C",string:"\u0441\u0430\u0442\u0440",array:"\u043C\u0430\u0441\u0441\u0438\
\u0432",object:"\u043E\u0431\u044A\u0435\u043A\u0442",date:"\u0441\u0430\u043D\u0430"};return t=>{switch(t.code){case"in\
valid_type":{let n=o[t.expected]??t.expected,a=_(t.input),c=o[a]??a;return`\u0412\u0443\u0440\u0443\u0434\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442: ${n}\
 \u0438\u043D\u0442\u0438\u0437\u043E\u0440 \u043C\u0435\u0440\u0430\u0444\u0442, ${c} \u0433\u0438\u0440\u0438\u0444\u0442\u0430 \u0448\u0443\u0434`}case"\
invalid_value":return t.values.length===1?`\u0412\u0443\u0440\u0443\u0434\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442: ${y(
t.values[0])} \u0438\u043D\u0442\u0438\u0437\u043E\u0440 \u043C\u0435\u0440\u0430\u0444\u0442`:`\u0418\u043D\u0442\u0438\u0445\u043E\u0431\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442: \u044F\u043A\u0435 \u0430\
\u0437 ${v(t.values,"|")} \u0438\u043D\u0442\u0438\u0437\u043E\u0440 \u043C\u0435\u0440\u0430\u0444\u0442`;case"too_big":{
let n=t.inclusive?"<=":"<",a=r(t.origin);return a?`\u0425\u0435\u043B\u0435 \u043A\u0430\u043B\u043E\u043D: ${t.origin??
"\u049B\u0438\u043C\u0430\u0442"} \u0431\u043E\u044F\u0434 ${n}${t.maximum.toString()} ${a.unit} ${a.verb}`:`\u0425\u0435\u043B\u0435 \u043A\u0430\u043B\u043E\u043D:\
 ${t.origin??"\u049B\u0438\u043C\u0430\u0442"} \u0431\u043E\u044F\u0434 ${n}${t.maximum.toString()} \u0431\u043E\u0448\u0430\u0434`}case"\
too_small":{let n=t.inclusive?">=":">",a=r(t.origin);return a?`\u0425\u0435\u043B\u0435 \u0445\u0443\u0440\u0434: ${t.origin}\
 \u0431\u043E\u044F\u0434 ${n}${t.minimum.toString()} ${a.unit} ${a.verb}`:`\u0425\u0435\u043B\u0435 \u0445\u0443\u0440\u0434: ${t.
origin} \u0431\u043E\u044F\u0434 ${n}${t.minimum.toString()} \u0431\u043E\u0448\u0430\u0434`}case"invalid_format":{let n=t;
return n.format==="starts_with"?`\u0421\u0430\u0442\u0440\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442: \u0431\u043E\u044F\u0434 \u0431\u043E "${n.
prefix}" \u043E\u0493\u043E\u0437 \u0448\u0430\u0432\u0430\u0434`:n.format==="ends_with"?`\u0421\u0430\u0442\u0440\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442: \u0431\u043E\u044F\u0434 \u0431\u043E "${n.
suffix}" \u0430\u043D\u04B7\u043E\u043C \u0451\u0431\u0430\u0434`:n.format==="includes"?`\u0421\u0430\u0442\u0440\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442: \u0431\u043E\u044F\u0434 "${n.
includes}"-\u0440\u043E \u0434\u0430\u0440 \u0431\u0430\u0440 \u0433\u0438\u0440\u0430\u0434`:n.format==="regex"?`\u0421\u0430\u0442\u0440\u0438 \
\u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442: \u0431\u043E\u044F\u0434 \u0431\u0430 \u043D\u0430\u043C\u0443\u043D\u0430\u0438 ${n.
pattern} \u043C\u0443\u0432\u043E\u0444\u0438\u049B\u0430\u0442 \u043A\u0443\u043D\u0430\u0434`:`${i[n.format]??t.format}\
-\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442`}case"not_multiple_of":return`\u0420\u0430\u049B\u0430\u043C\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442: \u0431\u043E\u044F\u0434 \u0431\u0430 ${t.
divisor} \u0431\u0435 \u0431\u0430\u049B\u0438\u044F \u0442\u0430\u049B\u0441\u0438\u043C \u0448\u0430\u0432\u0430\u0434`;case"\
unrecognized_keys":return`\u041A\u0430\u043B\u0438\u0434${t.keys.length>1?"\u04B3\u043E\u0438":"\u0438"} \u043D\u043E\u043C\u0430\u044A\u043B\u0443\u043C: ${v(
t.keys,", ")}`;case"invalid_key":return`\u041A\u0430\u043B\u0438\u0434\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442 \u0434\u0430\u0440 ${t.
origin}`;case"invalid_union":return t.options&&Array.isArray(t.options)&&t.options.length>0?`\u049A\u0438\u043C\u0430\u0442\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442\u0438 \u0434\u0438\u0441\u043A\u0440\u0438\u043C\u0438\u043D\u0430\
\u0442\u043E\u0440: ${t.options.map(a=>`'${a}'`).join(" | ")} \u0438\u043D\u0442\u0438\u0437\u043E\u0440 \u043C\u0435\u0440\u0430\u0444\u0442`:
"\u0412\u0443\u0440\u0443\u0434\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442";case"invalid_element":return`\u049A\u0438\u043C\
\u0430\u0442\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442 \u0434\u0430\u0440 ${t.origin}`;default:return"\u0412\u0443\u0440\u0443\u0434\
\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442"}}},"error");function ys(){return{localeError:d$()}}u(ys,"defaul\
t");var f$=u(()=>{let e={string:{unit:"\u0E15\u0E31\u0E27\u0E2D\u0E31\u0E01\u0E29\u0E23",verb:"\u0E04\u0E27\u0E23\u0E21\u0E35"},
file:{unit:"\u0E44\u0E1A\u0E15\u0E4C",verb:"\u0E04\u0E27\u0E23\u0E21\u0E35"},array:{unit:"\u0E23\u0E32\u0E22\u0E01\u0E32\u0E23",
verb:"\u0E04\u0E27\u0E23\u0E21\u0E35"},set:{unit:"\u0E23\u0E32\u0E22\u0E01\u0E32\u0E23",verb:"\u0E04\u0E27\u0E23\u0E21\u0E35"},
map:{unit:"\u0E23\u0E32\u0E22\u0E01\u0E32\u0E23",verb:"\u0E04\u0E27\u0E23\u0E21\u0E35"}};function r(t){return e[t]??null}
u(r,"getSizing");let i={regex:"\u0E02\u0E49\u0E2D\u0E21\u0E39\u0E25\u0E17\u0E35\u0E48\u0E1B\u0E49\u0E2D\u0E19",email:"\u0E17\u0E35\
\u0E48\u0E2D\u0E22\u0E39\u0E48\u0E2D\u0E35\u0E40\u0E21\u0E25",url:"URL",emoji:"\u0E2D\u0E34\u0E42\u0E21\u0E08\u0E34",uuid:"\
UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"\
KSUID",datetime:"\u0E27\u0E31\u0E19\u0E17\u0E35\u0E48\u0E40\u0E27\u0E25\u0E32\u0E41\u0E1A\u0E1A ISO",date:"\u0E27\u0E31\u0E19\u0E17\u0E35\u0E48\u0E41\u0E1A\u0E1A ISO",
time:"\u0E40\u0E27\u0E25\u0E32\u0E41\u0E1A\u0E1A ISO",duration:"\u0E0A\u0E48\u0E27\u0E07\u0E40\u0E27\u0E25\u0E32\u0E41\u0E1A\u0E1A ISO",
ipv4:"\u0E17\u0E35\u0E48\u0E2D\u0E22\u0E39\u0E48 IPv4",ipv6:"\u0E17\u0E35\u0E48\u0E2D\u0E22\u0E39\u0E48 IPv6",mac:"\u0E17\u0E35\u0E48\u0E2D\u0E22\
\u0E39\u0E48 MAC",cidrv4:"\u0E0A\u0E48\u0E27\u0E07 IP \u0E41\u0E1A\u0E1A IPv4",cidrv6:"\u0E0A\u0E48\u0E27\u0E07 IP \u0E41\u0E1A\u0E1A IPv6",
base64:"\u0E02\u0E49\u0E2D\u0E04\u0E27\u0E32\u0E21\u0E41\u0E1A\u0E1A Base64",base64url:"\u0E02\u0E49\u0E2D\u0E04\u0E27\u0E32\u0E21\u0E41\u0E1A\u0E1A Base64 \u0E2A\u0E33\u0E2B\u0E23\u0E31\u0E1A URL",
json_string:"\u0E02\u0E49\u0E2D\u0E04\u0E27\u0E32\u0E21\u0E41\u0E1A\u0E1A JSON",e164:"\u0E40\u0E1A\u0E2D\u0E23\u0E4C\u0E42\u0E17\u0E23\u0E28\u0E31\u0E1E\u0E17\u0E4C\u0E23\u0E30\u0E2B\u0E27\u0E48\u0E32\u0E07\u0E1B\u0E23\u0E30\u0E40\u0E17\u0E28 (E.164)",
credit_card:"\u0E2B\u0E21\u0E32\u0E22\u0E40\u0E25\u0E02\u0E1A\u0E31\u0E15\u0E23\u0E40\u0E04\u0E23\u0E14\u0E34\u0E15",currency_code:"\
\u0E23\u0E2B\u0E31\u0E2A\u0E2A\u0E01\u0E38\u0E25\u0E40\u0E07\u0E34\u0E19",iban:"IBAN",jwt:"\u0E42\u0E17\u0E40\u0E04\u0E19 JWT",
template_literal:"\u0E02\u0E49\u0E2D\u0E21\u0E39\u0E25\u0E17\u0E35\u0E48\u0E1B\u0E49\u0E2D\u0E19"},o={nan:"NaN",number:"\
\u0E15\u0E31\u0E27\u0E40\u0E25\u0E02",array:"\u0E2D\u0E32\u0E23\u0E4C\u0E40\u0E23\u0E22\u0E4C (Array)",null:"\u0E44\u0E21\u0E48\u0E21\u0E35\u0E04\u0E48\u0E32 (n\
ull)"};return t=>{switch(t.code){case"invalid_type":{let n=o[t.expected]??t.expected,a=_(t.input),c=o[a]??a;return/^[A-Z]/.
test(t.expected)?`\u0E1B\u0E23\u0E30\u0E40\u0E20\u0E17\u0E02\u0E49\u0E2D\u0E21\u0E39\u0E25\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07: \u0E04\u0E27\u0E23\u0E40\u0E1B\u0E47\u0E19 instanceof ${t.
expected} \u0E41\u0E15\u0E48\u0E44\u0E14\u0E49\u0E23\u0E31\u0E1A ${c}`:`\u0E1B\u0E23\u0E30\u0E40\u0E20\u0E17\u0E02\u0E49\u0E2D\u0E21\u0E39\u0E25\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07: \u0E04\u0E27\u0E23\u0E40\u0E1B\u0E47\u0E19 ${n}\
 \u0E41\u0E15\u0E48\u0E44\u0E14\u0E49\u0E23\u0E31\u0E1A ${c}`}case"invalid_value":return t.values.length===1?`\u0E04\u0E48\u0E32\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\
\u0E49\u0E2D\u0E07: \u0E04\u0E27\u0E23\u0E40\u0E1B\u0E47\u0E19 ${y(t.values[0])}`:`\u0E15\u0E31\u0E27\u0E40\u0E25\u0E37\u0E2D\u0E01\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07: \u0E04\u0E27\u0E23\u0E40\u0E1B\u0E47\u0E19\u0E2B\u0E19\u0E36\u0E48\u0E07\u0E43\u0E19 ${v(
t.values,"|")}`;case"too_big":{let n=t.inclusive?"\u0E44\u0E21\u0E48\u0E40\u0E01\u0E34\u0E19":"\u0E19\u0E49\u0E2D\u0E22\u0E01\u0E27\u0E48\u0E32",
a=r(t.origin);return a?`\u0E40\u0E01\u0E34\u0E19\u0E01\u0E33\u0E2B\u0E19\u0E14: ${t.origin??"\u0E04\u0E48\u0E32"} \u0E04\u0E27\u0E23\u0E21\u0E35${n}\
 ${t.maximum.toString()} ${a.unit??"\u0E23\u0E32\u0E22\u0E01\u0E32\u0E23"}`:`\u0E40\u0E01\u0E34\u0E19\u0E01\u0E33\u0E2B\u0E19\u0E14: ${t.
origin??"\u0E04\u0E48\u0E32"} \u0E04\u0E27\u0E23\u0E21\u0E35${n} ${t.maximum.toString()}`}case"too_small":{let n=t.inclusive?
"\u0E2D\u0E22\u0E48\u0E32\u0E07\u0E19\u0E49\u0E2D\u0E22":"\u0E21\u0E32\u0E01\u0E01\u0E27\u0E48\u0E32",a=r(t.origin);return a?
`\u0E19\u0E49\u0E2D\u0E22\u0E01\u0E27\u0E48\u0E32\u0E01\u0E33\u0E2B\u0E19\u0E14: ${t.origin} \u0E04\u0E27\u0E23\u0E21\u0E35${n}\
 ${t.minimum.toString()} ${a.unit}`:`\u0E19\u0E49\u0E2D\u0E22\u0E01\u0E27\u0E48\u0E32\u0E01\u0E33\u0E2B\u0E19\u0E14: ${t.
origin} \u0E04\u0E27\u0E23\u0E21\u0E35${n} ${t.minimum.toString()}`}case"invalid_format":{let n=t;return n.format==="sta\
rts_with"?`\u0E23\u0E39\u0E1B\u0E41\u0E1A\u0E1A\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07: \u0E02\u0E49\u0E2D\u0E04\u0E27\u0E32\u0E21\u0E15\u0E49\u0E2D\u0E07\u0E02\u0E36\u0E49\u0E19\u0E15\u0E49\u0E19\u0E14\u0E49\u0E27\u0E22 "${n.
prefix}"`:n.format==="ends_with"?`\u0E23\u0E39\u0E1B\u0E41\u0E1A\u0E1A\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07: \u0E02\u0E49\u0E2D\u0E04\u0E27\u0E32\u0E21\u0E15\u0E49\u0E2D\u0E07\u0E25\u0E07\u0E17\u0E49\u0E32\u0E22\u0E14\u0E49\u0E27\u0E22 "${n.
suffix}"`:n.format==="includes"?`\u0E23\u0E39\u0E1B\u0E41\u0E1A\u0E1A\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07: \u0E02\u0E49\u0E2D\u0E04\u0E27\u0E32\u0E21\u0E15\u0E49\u0E2D\u0E07\u0E21\u0E35 "${n.
includes}" \u0E2D\u0E22\u0E39\u0E48\u0E43\u0E19\u0E02\u0E49\u0E2D\u0E04\u0E27\u0E32\u0E21`:n.format==="regex"?`\u0E23\u0E39\u0E1B\u0E41\u0E1A\u0E1A\u0E44\u0E21\u0E48\
\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07: \u0E15\u0E49\u0E2D\u0E07\u0E15\u0E23\u0E07\u0E01\u0E31\u0E1A\u0E23\u0E39\u0E1B\u0E41\u0E1A\u0E1A\u0E17\u0E35\u0E48\u0E01\u0E33\u0E2B\u0E19\u0E14 ${n.
pattern}`:`\u0E23\u0E39\u0E1B\u0E41\u0E1A\u0E1A\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07: ${i[n.format]??
t.format}`}case"not_multiple_of":return`\u0E15\u0E31\u0E27\u0E40\u0E25\u0E02\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07: \u0E15\u0E49\u0E2D\u0E07\u0E40\u0E1B\u0E47\u0E19\u0E08\u0E33\u0E19\u0E27\u0E19\u0E17\u0E35\u0E48\u0E2B\u0E32\u0E23\u0E14\u0E49\u0E27\u0E22 ${t.
divisor} \u0E44\u0E14\u0E49\u0E25\u0E07\u0E15\u0E31\u0E27`;case"unrecognized_keys":return`\u0E1E\u0E1A\u0E04\u0E35\u0E22\u0E4C\u0E17\u0E35\u0E48\u0E44\u0E21\u0E48\u0E23\u0E39\u0E49\u0E08\u0E31\u0E01: ${v(
t.keys,", ")}`;case"invalid_key":return`\u0E04\u0E35\u0E22\u0E4C\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07\u0E43\u0E19 ${t.
origin}`;case"invalid_union":return"\u0E02\u0E49\u0E2D\u0E21\u0E39\u0E25\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07: \u0E44\u0E21\u0E48\u0E15\u0E23\u0E07\u0E01\u0E31\u0E1A\u0E23\u0E39\u0E1B\u0E41\u0E1A\u0E1A\u0E22\u0E39\u0E40\u0E19\u0E35\u0E22\u0E19\u0E17\u0E35\u0E48\u0E01\u0E33\u0E2B\u0E19\u0E14\u0E44\u0E27\u0E49";case"\
invalid_element":return`\u0E02\u0E49\u0E2D\u0E21\u0E39\u0E25\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07\u0E43\u0E19 ${t.
origin}`;default:return"\u0E02\u0E49\u0E2D\u0E21\u0E39\u0E25\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07"}}},
"error");function _s(){return{localeError:f$()}}u(_s,"default");var m$=u(()=>{let e={string:{unit:"simwol",verb:"bolmaly"},file:{unit:"ba\xFDt",verb:"bolmaly"},array:{unit:"elementler",
verb:"bolmaly"},set:{unit:"elementler",verb:"bolmaly"},map:{unit:"elementler",verb:"bolmaly"}};function r(t){return e[t]??
null}u(r,"getSizing");let i={regex:"giri\u015F",email:"e-po\xE7ta salgysy",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"U\
UIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\
ISO sene we wagt",date:"ISO sene",time:"ISO wagt",duration:"ISO wagt aralygy",ipv4:"IPv4 salgysy",ipv6:"IPv6 salgysy",mac:"\
MAC salgysy",cidrv4:"IPv4 aralygy",cidrv6:"IPv6 aralygy",base64:"base64 bilen \u015Fifrlenen setir",base64url:"base64url\
 bilen \u015Fifrlenen setir",json_string:"JSON setiri",e164:"E.164 nomeri",credit_card:"kredit kartyny\u0148 nomeri",currency_code:"\
wal\xFDuta kody",iban:"IBAN",jwt:"JWT",template_literal:"\u015Fablon"},o={nan:"NaN"};return t=>{switch(t.code){case"inva\
lid_type":{let n=o[t.expected]??t.expected,a=_(t.input),c=o[a]??a;return`N\xE4dogry baha: gara\u015Fylan ${n} \xFDerine ${c}\
 alyndy`}case"invalid_value":return t.values.length===1?`N\xE4dogry baha: ${y(t.values[0])} bolmaly`:`N\xE4dogry sa\xFDlaw: a\u015F\
akdakylardan biri bolmaly: ${v(t.values,"|")}`;case"too_big":{let n=t.inclusive?"<=":"<",a=r(t.origin);return a?`Has uly\
: gara\u015Fyl\xFDan ${t.origin??"baha"} ${n} ${t.maximum.toString()} ${a.unit??"element"}`:`Has uly: gara\u015Fyl\xFDan ${t.
origin??"baha"} ${n} ${t.maximum.toString()}`}case"too_small":{let n=t.inclusive?">=":">",a=r(t.origin);return a?`Has ki\
\xE7i: gara\u015Fyl\xFDan ${t.origin} ${n} ${t.minimum.toString()} ${a.unit}`:`Has ki\xE7i: gara\u015Fyl\xFDan ${t.origin}\
 ${n} ${t.minimum.toString()}`}case"invalid_format":{let n=t;return n.format==="starts_with"?`N\xE4dogry setir: "${n.prefix}\
" bilen ba\u015Flamaly`:n.format==="ends_with"?`N\xE4dogry setir: "${n.suffix}" bilen gutarmaly`:n.format==="includes"?`\
N\xE4dogry setir: "${n.includes}" saklamaly`:n.format==="regex"?`N\xE4dogry setir: ${n.pattern} nusga la\xFDyk bolmaly`:
`N\xE4dogry ${i[n.format]??t.format}`}case"not_multiple_of":return`N\xE4dogry san: ${t.divisor} bilen galyndysyz b\xF6l\xFCnme\
li`;case"unrecognized_keys":return`Tanalma\xFDan a\xE7ar${t.keys.length>1?"lar":""}: ${v(t.keys,", ")}`;case"invalid_key":
return`${t.origin} i\xE7inde n\xE4dogry a\xE7ar`;case"invalid_union":return"N\xE4dogry baha";case"invalid_element":return`${t.
origin} i\xE7inde n\xE4dogry baha`;default:return"N\xE4dogry baha"}}},"error");function bs(){return{localeError:m$()}}u(
bs,"default");var p$=u(()=>{let e={string:{unit:"karakter",verb:"olmal\u0131"},file:{unit:"bayt",verb:"olmal\u0131"},array:{unit:"\xF6\u011Fe",
verb:"olmal\u0131"},set:{unit:"\xF6\u011Fe",verb:"olmal\u0131"},map:{unit:"\xF6\u011Fe",verb:"olmal\u0131"}};function r(t){
return e[t]??null}u(r,"getSizing");let i={regex:"girdi",email:"e-posta adresi",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"\
UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\
ISO tarih ve saat",date:"ISO tarih",time:"ISO saat",duration:"ISO s\xFCre",ipv4:"IPv4 adresi",ipv6:"IPv6 adresi",mac:"MA\
C adresi",cidrv4:"IPv4 aral\u0131\u011F\u0131",cidrv6:"IPv6 aral\u0131\u011F\u0131",base64:"base64 ile \u015Fifrelenmi\u015F metin",
base64url:"base64url ile \u015Fifrelenmi\u015F metin",json_string:"JSON dizesi",e164:"E.164 say\u0131s\u0131",credit_card:"\
kredi kart\u0131 numaras\u0131",currency_code:"para birimi kodu",iban:"IBAN",jwt:"JWT",template_literal:"\u015Eablon dizesi"},
o={nan:"NaN"};return t=>{switch(t.code){case"invalid_type":{let n=o[t.expected]??t.expected,a=_(t.input),c=o[a]??a;return/^[A-Z]/.
test(t.expected)?`Ge\xE7ersiz de\u011Fer: beklenen instanceof ${t.expected}, al\u0131nan ${c}`:`Ge\xE7ersiz de\u011Fer: beklenen\
 ${n}, al\u0131nan ${c}`}case"invalid_value":return t.values.length===1?`Ge\xE7ersiz de\u011Fer: beklenen ${y(t.values[0])}`:
`Ge\xE7ersiz se\xE7enek: a\u015Fa\u011F\u0131dakilerden biri olmal\u0131: ${v(t.values,"|")}`;case"too_big":{let n=t.inclusive?
"<=":"<",a=r(t.origin);return a?`\xC7ok b\xFCy\xFCk: beklenen ${t.origin??"de\u011Fer"} ${n}${t.maximum.toString()} ${a.
unit??"\xF6\u011Fe"}`:`\xC7ok b\xFCy\xFCk: beklenen ${t.origin??"de\u011Fer"} ${n}${t.maximum.toString()}`}case"too_smal\
l":{let n=t.inclusive?">=":">",a=r(t.origin);return a?`\xC7ok k\xFC\xE7\xFCk: beklenen ${t.origin} ${n}${t.minimum.toString()}\
 ${a.unit}`:`\xC7ok k\xFC\xE7\xFCk: beklenen ${t.origin} ${n}${t.minimum.toString()}`}case"invalid_format":{let n=t;return n.
format==="starts_with"?`Ge\xE7ersiz metin: "${n.prefix}" ile ba\u015Flamal\u0131`:n.format==="ends_with"?`Ge\xE7ersiz metin\
: "${n.suffix}" ile bitmeli`:n.format==="includes"?`Ge\xE7ersiz metin: "${n.includes}" i\xE7ermeli`:n.format==="regex"?`\
Ge\xE7ersiz metin: ${n.pattern} desenine uymal\u0131`:`Ge\xE7ersiz ${i[n.format]??t.format}`}case"not_multiple_of":return`\
Ge\xE7ersiz say\u0131: ${t.divisor} ile tam b\xF6l\xFCnebilmeli`;case"unrecognized_keys":return`Tan\u0131nmayan anahtar${t.
keys.length>1?"lar":""}: ${v(t.keys,", ")}`;case"invalid_key":return`${t.origin} i\xE7inde ge\xE7ersiz anahtar`;case"inv\
alid_union":return"Ge\xE7ersiz de\u011Fer";case"invalid_element":return`${t.origin} i\xE7inde ge\xE7ersiz de\u011Fer`;default:
return"Ge\xE7ersiz de\u011Fer"}}},"error");function ks(){return{localeError:p$()}}u(ks,"default");var g$=u(()=>{let e={string:{unit:"\u0441\u0438\u043C\u0432\u043E\u043B\u0456\u0432",verb:"\u043C\u0430\u0442\u0438\u043C\u0435"},
file:{unit:"\u0431\u0430\u0439\u0442\u0456\u0432",verb:"\u043C\u0430\u0442\u0438\u043C\u0435"},array:{unit:"\u0435\u043B\u0435\u043C\u0435\u043D\u0442\u0456\u0432",
verb:"\u043C\u0430\u0442\u0438\u043C\u0435"},set:{unit:"\u0435\u043B\u0435\u043C\u0435\u043D\u0442\u0456\u0432",verb:"\u043C\u0430\
\u0442\u0438\u043C\u0435"},map:{unit:"\u0435\u043B\u0435\u043C\u0435\u043D\u0442\u0456\u0432",verb:"\u043C\u0430\u0442\u0438\u043C\u0435"}};
function r(t){return e[t]??null}u(r,"getSizing");let i={regex:"\u0432\u0445\u0456\u0434\u043D\u0456 \u0434\u0430\u043D\u0456",
email:"\u0430\u0434\u0440\u0435\u0441\u0430 \u0435\u043B\u0435\u043A\u0442\u0440\u043E\u043D\u043D\u043E\u0457 \u043F\u043E\u0448\u0442\u0438",
url:"URL",emoji:"\u0435\u043C\u043E\u0434\u0437\u0456",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"\
GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\u0434\u0430\u0442\u0430 \u0442\u0430 \u0447\u0430\u0441 ISO",
date:"\u0434\u0430\u0442\u0430 ISO",time:"\u0447\u0430\u0441 ISO",duration:"\u0442\u0440\u0438\u0432\u0430\u043B\u0456\u0441\u0442\u044C ISO",
ipv4:"\u0430\u0434\u0440\u0435\u0441\u0430 IPv4",ipv6:"\u0430\u0434\u0440\u0435\u0441\u0430 IPv6",mac:"\u0430\u0434\u0440\u0435\u0441\u0430 MAC",
cidrv4:"\u0434\u0456\u0430\u043F\u0430\u0437\u043E\u043D IPv4",cidrv6:"\u0434\u0456\u0430\u043F\u0430\u0437\u043E\u043D IPv6",
base64:"\u0440\u044F\u0434\u043E\u043A \u0443 \u043A\u043E\u0434\u0443\u0432\u0430\u043D\u043D\u0456 base64",base64url:"\
\u0440\u044F\u0434\u043E\u043A \u0443 \u043A\u043E\u0434\u0443\u0432\u0430\u043D\u043D\u0456 base64url",json_string:"\u0440\u044F\u0434\
\u043E\u043A JSON",e164:"\u043D\u043E\u043C\u0435\u0440 E.164",credit_card:"\u043D\u043E\u043C\u0435\u0440 \u043A\u0440\u0435\u0434\u0438\u0442\u043D\u043E\u0457 \u043A\u0430\u0440\u0442\u043A\u0438",
currency_code:"\u043A\u043E\u0434 \u0432\u0430\u043B\u044E\u0442\u0438",iban:"IBAN",jwt:"JWT",template_literal:"\u0432\u0445\u0456\u0434\u043D\u0456 \u0434\
\u0430\u043D\u0456"},o={nan:"NaN",number:"\u0447\u0438\u0441\u043B\u043E",array:"\u043C\u0430\u0441\u0438\u0432"};return t=>{
switch(t.code){case"invalid_type":{let n=o[t.expected]??t.expected,a=_(t.input),c=o[a]??a;return/^[A-Z]/.test(t.expected)?
`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0456 \u0432\u0445\u0456\u0434\u043D\u0456 \u0434\u0430\u043D\u0456: \u043E\u0447\u0456\u043A\u0443\u0454\u0442\u044C\u0441\u044F instanceof ${t.
expected}, \u043E\u0442\u0440\u0438\u043C\u0430\u043D\u043E ${c}`:`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0456 \u0432\u0445\u0456\u0434\u043D\u0456 \u0434\u0430\u043D\u0456: \u043E\u0447\u0456\u043A\u0443\u0454\u0442\u044C\u0441\u044F ${n}\
, \u043E\u0442\u0440\u0438\u043C\u0430\u043D\u043E ${c}`}case"invalid_value":return t.values.length===1?`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0456 \u0432\u0445\u0456\
\u0434\u043D\u0456 \u0434\u0430\u043D\u0456: \u043E\u0447\u0456\u043A\u0443\u0454\u0442\u044C\u0441\u044F ${y(t.values[0])}`:
`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0430 \u043E\u043F\u0446\u0456\u044F: \u043E\u0447\u0456\u043A\u0443\u0454\u0442\u044C\u0441\u044F \u043E\u0434\u043D\u0435 \u0437 ${v(
t.values,"|")}`;case"too_big":{let n=t.inclusive?"<=":"<",a=r(t.origin);return a?`\u0417\u0430\u043D\u0430\u0434\u0442\u043E \u0432\u0435\u043B\u0438\u043A\u0435: \u043E\u0447\u0456\u043A\u0443\u0454\u0442\u044C\u0441\u044F, \u0449\u043E ${t.
origin??"\u0437\u043D\u0430\u0447\u0435\u043D\u043D\u044F"} ${a.verb} ${n}${t.maximum.toString()} ${a.unit??"\u0435\u043B\u0435\u043C\u0435\u043D\u0442\u0456\u0432"}`:
`\u0417\u0430\u043D\u0430\u0434\u0442\u043E \u0432\u0435\u043B\u0438\u043A\u0435: \u043E\u0447\u0456\u043A\u0443\u0454\u0442\u044C\u0441\u044F, \u0449\u043E ${t.
origin??"\u0437\u043D\u0430\u0447\u0435\u043D\u043D\u044F"} \u0431\u0443\u0434\u0435 ${n}${t.maximum.toString()}`}case"t\
oo_small":{let n=t.inclusive?">=":">",a=r(t.origin);return a?`\u0417\u0430\u043D\u0430\u0434\u0442\u043E \u043C\u0430\u043B\u0435: \u043E\u0447\u0456\u043A\u0443\u0454\u0442\u044C\u0441\u044F, \u0449\u043E ${t.
origin} ${a.verb} ${n}${t.minimum.toString()} ${a.unit}`:`\u0417\u0430\u043D\u0430\u0434\u0442\u043E \u043C\u0430\u043B\u0435: \u043E\u0447\u0456\u043A\u0443\u0454\u0442\u044C\u0441\u044F, \u0449\u043E ${t.
origin} \u0431\u0443\u0434\u0435 ${n}${t.minimum.toString()}`}case"invalid_format":{let n=t;return n.format==="starts_wi\
th"?`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0438\u0439 \u0440\u044F\u0434\u043E\u043A: \u043F\u043E\u0432\u0438\u043D\u0435\u043D \u043F\u043E\u0447\u0438\u043D\u0430\u0442\u0438\u0441\u044F \u0437 "${n.
prefix}"`:n.format==="ends_with"?`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0438\u0439 \u0440\u044F\u0434\u043E\u043A: \u043F\u043E\u0432\u0438\u043D\u0435\u043D \u0437\u0430\u043A\u0456\u043D\u0447\u0443\u0432\u0430\u0442\u0438\u0441\u044F \u043D\u0430 "${n.
suffix}"`:n.format==="includes"?`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0438\u0439 \u0440\u044F\u0434\u043E\u043A: \u043F\u043E\u0432\u0438\u043D\u0435\u043D \u043C\u0456\u0441\u0442\u0438\u0442\u0438 "${n.
includes}"`:n.format==="regex"?`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0438\u0439 \u0440\u044F\u0434\u043E\u043A: \u043F\u043E\u0432\u0438\u043D\u0435\u043D \u0432\u0456\u0434\u043F\u043E\u0432\u0456\u0434\u0430\u0442\u0438 \u0448\u0430\u0431\u043B\u043E\u043D\u0443 ${n.
pattern}`:`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0438\u0439 ${i[n.format]??t.format}`}case"not_m\
ultiple_of":return`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0435 \u0447\u0438\u0441\u043B\u043E: \u043F\u043E\u0432\u0438\u043D\u043D\u043E \u0431\u0443\u0442\u0438 \u043A\u0440\u0430\u0442\u043D\u0438\u043C ${t.
divisor}`;case"unrecognized_keys":return`\u041D\u0435\u0440\u043E\u0437\u043F\u0456\u0437\u043D\u0430\u043D\u0438\u0439 \u043A\u043B\u044E\u0447${t.
keys.length>1?"\u0456":""}: ${v(t.keys,", ")}`;case"invalid_key":return`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0438\u0439 \u043A\u043B\u044E\u0447 \u0443 ${t.
origin}`;case"invalid_union":return"\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0456 \u0432\u0445\u0456\u0434\u043D\u0456 \u0434\u0430\u043D\u0456";case"\
invalid_element":return`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0435 \u0437\u043D\u0430\u0447\u0435\u043D\u043D\u044F \u0443 ${t.
origin}`;default:return"\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0456 \u0432\u0445\u0456\u0434\u043D\u0456 \u0434\u0430\u043D\u0456"}}},
"error");function Ir(){return{localeError:g$()}}u(Ir,"default");function xs(){return Ir()}u(xs,"default");var v$=u(()=>{let e={string:{unit:"\u062D\u0631\u0648\u0641",verb:"\u06C1\u0648\u0646\u0627"},file:{unit:"\u0628\u0627\u0626\u0679\u0633",
verb:"\u06C1\u0648\u0646\u0627"},array:{unit:"\u0622\u0626\u0679\u0645\u0632",verb:"\u06C1\u0648\u0646\u0627"},set:{unit:"\
\u0622\u0626\u0679\u0645\u0632",verb:"\u06C1\u0648\u0646\u0627"},map:{unit:"\u0622\u0626\u0679\u0645\u0632",verb:"\u06C1\u0648\u0646\u0627"}};
function r(t){return e[t]??null}u(r,"getSizing");let i={regex:"\u0627\u0646 \u067E\u0679",email:"\u0627\u06CC \u0645\u06CC\u0644 \u0627\u06CC\u0688\u0631\u06CC\u0633",
url:"\u06CC\u0648 \u0622\u0631 \u0627\u06CC\u0644",emoji:"\u0627\u06CC\u0645\u0648\u062C\u06CC",uuid:"\u06CC\u0648 \u06CC\u0648 \u0622\u0626\u06CC \u0688\u06CC",
uuidv4:"\u06CC\u0648 \u06CC\u0648 \u0622\u0626\u06CC \u0688\u06CC \u0648\u06CC 4",uuidv6:"\u06CC\u0648 \u06CC\u0648 \u0622\u0626\u06CC \u0688\u06CC \u0648\u06CC 6",
nanoid:"\u0646\u06CC\u0646\u0648 \u0622\u0626\u06CC \u0688\u06CC",guid:"\u062C\u06CC \u06CC\u0648 \u0622\u0626\u06CC \u0688\u06CC",
cuid:"\u0633\u06CC \u06CC\u0648 \u0622\u0626\u06CC \u0688\u06CC",cuid2:"\u0633\u06CC \u06CC\u0648 \u0622\u0626\u06CC \u0688\u06CC 2",
ulid:"\u06CC\u0648 \u0627\u06CC\u0644 \u0622\u0626\u06CC \u0688\u06CC",xid:"\u0627\u06CC\u06A9\u0633 \u0622\u0626\u06CC \u0688\u06CC",
ksuid:"\u06A9\u06D2 \u0627\u06CC\u0633 \u06CC\u0648 \u0622\u0626\u06CC \u0688\u06CC",datetime:"\u0622\u0626\u06CC \u0627\u06CC\u0633 \u0627\u0648 \u0688\u06CC\u0679 \u0679\u0627\u0626\u0645",
date:"\u0622\u0626\u06CC \u0627\u06CC\u0633 \u0627\u0648 \u062A\u0627\u0631\u06CC\u062E",time:"\u0622\u0626\u06CC \u0627\u06CC\u0633 \u0627\u0648 \u0648\u0642\u062A",
duration:"\u0622\u0626\u06CC \u0627\u06CC\u0633 \u0627\u0648 \u0645\u062F\u062A",ipv4:"\u0622\u0626\u06CC \u067E\u06CC \u0648\u06CC 4 \u0627\u06CC\u0688\u0631\u06CC\u0633",
ipv6:"\u0622\u0626\u06CC \u067E\u06CC \u0648\u06CC 6 \u0627\u06CC\u0688\u0631\u06CC\u0633",mac:"\u0627\u06CC\u0645 \u0627\u06D2 \u0633\u06CC \u0627\u06CC\u0688\u0631\u06CC\u0633",
cidrv4:"\u0622\u0626\u06CC \u067E\u06CC \u0648\u06CC 4 \u0631\u06CC\u0646\u062C",cidrv6:"\u0622\u0626\u06CC \u067E\u06CC \u0648\u06CC 6 \u0631\u06CC\u0646\u062C",
base64:"\u0628\u06CC\u0633 64 \u0627\u0646 \u06A9\u0648\u0688\u0688 \u0633\u0679\u0631\u0646\u06AF",base64url:"\u0628\u06CC\u0633 64 \u06CC\u0648\
 \u0622\u0631 \u0627\u06CC\u0644 \u0627\u0646 \u06A9\u0648\u0688\u0688 \u0633\u0679\u0631\u0646\u06AF",json_string:"\u062C\u06D2 \u0627\
\u06CC\u0633 \u0627\u0648 \u0627\u06CC\u0646 \u0633\u0679\u0631\u0646\u06AF",e164:"\u0627\u06CC 164 \u0646\u0645\u0628\u0631",
credit_card:"\u06A9\u0631\u06CC\u0688\u0679 \u06A9\u0627\u0631\u0688 \u0646\u0645\u0628\u0631",currency_code:"\u06A9\u0631\u0646\u0633\u06CC \u06A9\u0648\u0688",
iban:"IBAN",jwt:"\u062C\u06D2 \u0688\u0628\u0644\u06CC\u0648 \u0679\u06CC",template_literal:"\u0627\u0646 \u067E\u0679"},
o={nan:"NaN",number:"\u0646\u0645\u0628\u0631",array:"\u0622\u0631\u06D2",null:"\u0646\u0644"};return t=>{switch(t.code){case"\
invalid_type":{let n=o[t.expected]??t.expected,a=_(t.input),c=o[a]??a;return/^[A-Z]/.test(t.expected)?`\u063A\u0644\u0637 \u0627\u0646 \u067E\u0679: instan\
ceof ${t.expected} \u0645\u062A\u0648\u0642\u0639 \u062A\u06BE\u0627\u060C ${c} \u0645\u0648\u0635\u0648\u0644 \u06C1\u0648\u0627`:
`\u063A\u0644\u0637 \u0627\u0646 \u067E\u0679: ${n} \u0645\u062A\u0648\u0642\u0639 \u062A\u06BE\u0627\u060C ${c} \u0645\u0648\u0635\u0648\u0644 \u06C1\
\u0648\u0627`}case"invalid_value":return t.values.length===1?`\u063A\u0644\u0637 \u0627\u0646 \u067E\u0679: ${y(t.values[0])}\
 \u0645\u062A\u0648\u0642\u0639 \u062A\u06BE\u0627`:`\u063A\u0644\u0637 \u0622\u067E\u0634\u0646: ${v(t.values,"|")} \u0645\u06CC\u06BA\
 \u0633\u06D2 \u0627\u06CC\u06A9 \u0645\u062A\u0648\u0642\u0639 \u062A\u06BE\u0627`;case"too_big":{let n=t.inclusive?"<=":
"<",a=r(t.origin);return a?`\u0628\u06C1\u062A \u0628\u0691\u0627: ${t.origin??"\u0648\u06CC\u0644\u06CC\u0648"} \u06A9\u06D2 ${n}${t.
maximum.toString()} ${a.unit??"\u0639\u0646\u0627\u0635\u0631"} \u06C1\u0648\u0646\u06D2 \u0645\u062A\u0648\u0642\u0639 \u062A\u06BE\u06D2`:
`\u0628\u06C1\u062A \u0628\u0691\u0627: ${t.origin??"\u0648\u06CC\u0644\u06CC\u0648"} \u06A9\u0627 ${n}${t.maximum.toString()}\
 \u06C1\u0648\u0646\u0627 \u0645\u062A\u0648\u0642\u0639 \u062A\u06BE\u0627`}case"too_small":{let n=t.inclusive?">=":">",
a=r(t.origin);return a?`\u0628\u06C1\u062A \u0686\u06BE\u0648\u0679\u0627: ${t.origin} \u06A9\u06D2 ${n}${t.minimum.toString()}\
 ${a.unit} \u06C1\u0648\u0646\u06D2 \u0645\u062A\u0648\u0642\u0639 \u062A\u06BE\u06D2`:`\u0628\u06C1\u062A \u0686\u06BE\u0648\u0679\u0627: ${t.
origin} \u06A9\u0627 ${n}${t.minimum.toString()} \u06C1\u0648\u0646\u0627 \u0645\u062A\u0648\u0642\u0639 \u062A\u06BE\u0627`}case"\
invalid_format":{let n=t;return n.format==="starts_with"?`\u063A\u0644\u0637 \u0633\u0679\u0631\u0646\u06AF: "${n.prefix}\
" \u0633\u06D2 \u0634\u0631\u0648\u0639 \u06C1\u0648\u0646\u0627 \u0686\u0627\u06C1\u06CC\u06D2`:n.format==="ends_with"?
`\u063A\u0644\u0637 \u0633\u0679\u0631\u0646\u06AF: "${n.suffix}" \u067E\u0631 \u062E\u062A\u0645 \u06C1\u0648\u0646\u0627 \u0686\u0627\u06C1\u06CC\u06D2`:
n.format==="includes"?`\u063A\u0644\u0637 \u0633\u0679\u0631\u0646\u06AF: "${n.includes}" \u0634\u0627\u0645\u0644 \u06C1\u0648\u0646\u0627 \u0686\u0627\u06C1\u06CC\u06D2`:
n.format==="regex"?`\u063A\u0644\u0637 \u0633\u0679\u0631\u0646\u06AF: \u067E\u06CC\u0679\u0631\u0646 ${n.pattern} \u0633\u06D2 \u0645\u06CC\
\u0686 \u06C1\u0648\u0646\u0627 \u0686\u0627\u06C1\u06CC\u06D2`:`\u063A\u0644\u0637 ${i[n.format]??t.format}`}case"not_m\
ultiple_of":return`\u063A\u0644\u0637 \u0646\u0645\u0628\u0631: ${t.divisor} \u06A9\u0627 \u0645\u0636\u0627\u0639\u0641 \u06C1\u0648\u0646\u0627 \u0686\u0627\u06C1\u06CC\u06D2`;case"\
unrecognized_keys":return`\u063A\u06CC\u0631 \u062A\u0633\u0644\u06CC\u0645 \u0634\u062F\u06C1 \u06A9\u06CC${t.keys.length>
1?"\u0632":""}: ${v(t.keys,"\u060C ")}`;case"invalid_key":return`${t.origin} \u0645\u06CC\u06BA \u063A\u0644\u0637 \u06A9\u06CC`;case"\
invalid_union":return"\u063A\u0644\u0637 \u0627\u0646 \u067E\u0679";case"invalid_element":return`${t.origin} \u0645\u06CC\u06BA \u063A\u0644\u0637 \u0648\u06CC\u0644\
\u06CC\u0648`;default:return"\u063A\u0644\u0637 \u0627\u0646 \u067E\u0679"}}},"error");function Is(){return{localeError:v$()}}
u(Is,"default");var $$=u(()=>{let e={string:{unit:"belgi",verb:"bo\u2018lishi kerak"},file:{unit:"bayt",verb:"bo\u2018lishi kerak"},array:{
unit:"element",verb:"bo\u2018lishi kerak"},set:{unit:"element",verb:"bo\u2018lishi kerak"},map:{unit:"yozuv",verb:"bo\u2018li\
shi kerak"}};function r(t){return e[t]??null}u(r,"getSizing");let i={regex:"kirish",email:"elektron pochta manzili",url:"\
URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"\
ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO sana va vaqti",date:"ISO sana",time:"ISO vaqt",duration:"ISO davomiylik",ipv4:"\
IPv4 manzil",ipv6:"IPv6 manzil",mac:"MAC manzil",cidrv4:"IPv4 diapazon",cidrv6:"IPv6 diapazon",base64:"base64 kodlangan \
satr",base64url:"base64url kodlangan satr",json_string:"JSON satr",e164:"E.164 raqam",credit_card:"kredit karta raqami",
currency_code:"valyuta kodi",iban:"IBAN",jwt:"JWT",template_literal:"kirish"},o={nan:"NaN",number:"raqam",array:"massiv"};
return t=>{switch(t.code){case"invalid_type":{let n=o[t.expected]??t.expected,a=_(t.input),c=o[a]??a;return/^[A-Z]/.test(
t.expected)?`Noto\u2018g\u2018ri kirish: kutilgan instanceof ${t.expected}, qabul qilingan ${c}`:`Noto\u2018g\u2018ri kirish: kuti\
lgan ${n}, qabul qilingan ${c}`}case"invalid_value":return t.values.length===1?`Noto\u2018g\u2018ri kirish: kutilgan ${y(
t.values[0])}`:`Noto\u2018g\u2018ri variant: quyidagilardan biri kutilgan ${v(t.values,"|")}`;case"too_big":{let n=t.inclusive?
"<=":"<",a=r(t.origin);return a?`Juda katta: kutilgan ${t.origin??"qiymat"} ${n}${t.maximum.toString()} ${a.unit} ${a.verb}`:
`Juda katta: kutilgan ${t.origin??"qiymat"} ${n}${t.maximum.toString()}`}case"too_small":{let n=t.inclusive?">=":">",a=r(
t.origin);return a?`Juda kichik: kutilgan ${t.origin} ${n}${t.minimum.toString()} ${a.unit} ${a.verb}`:`Juda kichik: kut\
ilgan ${t.origin} ${n}${t.minimum.toString()}`}case"invalid_format":{let n=t;return n.format==="starts_with"?`Noto\u2018g\u2018ri \
satr: "${n.prefix}" bilan boshlanishi kerak`:n.format==="ends_with"?`Noto\u2018g\u2018ri satr: "${n.suffix}" bilan tugas\
hi kerak`:n.format==="includes"?`Noto\u2018g\u2018ri satr: "${n.includes}" ni o\u2018z ichiga olishi kerak`:n.format==="\
regex"?`Noto\u2018g\u2018ri satr: ${n.pattern} shabloniga mos kelishi kerak`:`Noto\u2018g\u2018ri ${i[n.format]??t.format}`}case"\
not_multiple_of":return`Noto\u2018g\u2018ri raqam: ${t.divisor} ning karralisi bo\u2018lishi kerak`;case"unrecognized_ke\
ys":return`Noma\u2019lum kalit${t.keys.length>1?"lar":""}: ${v(t.keys,", ")}`;case"invalid_key":return`${t.origin} dagi \
kalit noto\u2018g\u2018ri`;case"invalid_union":return"Noto\u2018g\u2018ri kirish";case"invalid_element":return`${t.origin}\
 da noto\u2018g\u2018ri qiymat`;default:return"Noto\u2018g\u2018ri kirish"}}},"error");function ws(){return{localeError:$$()}}
u(ws,"default");var h$=u(()=>{let e={string:{unit:"k\xFD t\u1EF1",verb:"c\xF3"},file:{unit:"byte",verb:"c\xF3"},array:{unit:"ph\u1EA7n t\u1EED",
verb:"c\xF3"},set:{unit:"ph\u1EA7n t\u1EED",verb:"c\xF3"},map:{unit:"ph\u1EA7n t\u1EED",verb:"c\xF3"}};function r(t){return e[t]??
null}u(r,"getSizing");let i={regex:"\u0111\u1EA7u v\xE0o",email:"\u0111\u1ECBa ch\u1EC9 email",url:"URL",emoji:"emoji",uuid:"\
UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"\
KSUID",datetime:"ng\xE0y gi\u1EDD ISO",date:"ng\xE0y ISO",time:"gi\u1EDD ISO",duration:"kho\u1EA3ng th\u1EDDi gian ISO",
ipv4:"\u0111\u1ECBa ch\u1EC9 IPv4",ipv6:"\u0111\u1ECBa ch\u1EC9 IPv6",mac:"\u0111\u1ECBa ch\u1EC9 MAC",cidrv4:"d\u1EA3i IPv4",
cidrv6:"d\u1EA3i IPv6",base64:"chu\u1ED7i m\xE3 h\xF3a base64",base64url:"chu\u1ED7i m\xE3 h\xF3a base64url",json_string:"\
chu\u1ED7i JSON",e164:"s\u1ED1 E.164",credit_card:"s\u1ED1 th\u1EBB t\xEDn d\u1EE5ng",currency_code:"m\xE3 ti\u1EC1n t\u1EC7",
iban:"IBAN",jwt:"JWT",template_literal:"\u0111\u1EA7u v\xE0o"},o={nan:"NaN",number:"s\u1ED1",array:"m\u1EA3ng"};return t=>{
switch(t.code){case"invalid_type":{let n=o[t.expected]??t.expected,a=_(t.input),c=o[a]??a;return/^[A-Z]/.test(t.expected)?
`\u0110\u1EA7u v\xE0o kh\xF4ng h\u1EE3p l\u1EC7: mong \u0111\u1EE3i instanceof ${t.expected}, nh\u1EADn \u0111\u01B0\u1EE3c ${c}`:
`\u0110\u1EA7u v\xE0o kh\xF4ng h\u1EE3p l\u1EC7: mong \u0111\u1EE3i ${n}, nh\u1EADn \u0111\u01B0\u1EE3c ${c}`}case"inval\
id_value":return t.values.length===1?`\u0110\u1EA7u v\xE0o kh\xF4ng h\u1EE3p l\u1EC7: mong \u0111\u1EE3i ${y(t.values[0])}`:
`T\xF9y ch\u1ECDn kh\xF4ng h\u1EE3p l\u1EC7: mong \u0111\u1EE3i m\u1ED9t trong c\xE1c gi\xE1 tr\u1ECB ${v(t.values,"|")}`;case"\
too_big":{let n=t.inclusive?"<=":"<",a=r(t.origin);return a?`Qu\xE1 l\u1EDBn: mong \u0111\u1EE3i ${t.origin??"gi\xE1 tr\u1ECB"}\
 ${a.verb} ${n}${t.maximum.toString()} ${a.unit??"ph\u1EA7n t\u1EED"}`:`Qu\xE1 l\u1EDBn: mong \u0111\u1EE3i ${t.origin??
"gi\xE1 tr\u1ECB"} ${n}${t.maximum.toString()}`}case"too_small":{let n=t.inclusive?">=":">",a=r(t.origin);return a?`Qu\xE1 \
nh\u1ECF: mong \u0111\u1EE3i ${t.origin} ${a.verb} ${n}${t.minimum.toString()} ${a.unit}`:`Qu\xE1 nh\u1ECF: mong \u0111\u1EE3i ${t.
origin} ${n}${t.minimum.toString()}`}case"invalid_format":{let n=t;return n.format==="starts_with"?`Chu\u1ED7i kh\xF4ng h\u1EE3p l\u1EC7: \
ph\u1EA3i b\u1EAFt \u0111\u1EA7u b\u1EB1ng "${n.prefix}"`:n.format==="ends_with"?`Chu\u1ED7i kh\xF4ng h\u1EE3p l\u1EC7: ph\u1EA3i k\u1EBFt th\xFAc b\u1EB1ng\
 "${n.suffix}"`:n.format==="includes"?`Chu\u1ED7i kh\xF4ng h\u1EE3p l\u1EC7: ph\u1EA3i bao g\u1ED3m "${n.includes}"`:n.format===
"regex"?`Chu\u1ED7i kh\xF4ng h\u1EE3p l\u1EC7: ph\u1EA3i kh\u1EDBp v\u1EDBi m\u1EABu ${n.pattern}`:`${i[n.format]??t.format}\
 kh\xF4ng h\u1EE3p l\u1EC7`}case"not_multiple_of":return`S\u1ED1 kh\xF4ng h\u1EE3p l\u1EC7: ph\u1EA3i l\xE0 b\u1ED9i s\u1ED1 c\u1EE7a ${t.
divisor}`;case"unrecognized_keys":return`Kh\xF3a kh\xF4ng \u0111\u01B0\u1EE3c nh\u1EADn d\u1EA1ng: ${v(t.keys,", ")}`;case"\
invalid_key":return`Kh\xF3a kh\xF4ng h\u1EE3p l\u1EC7 trong ${t.origin}`;case"invalid_union":return"\u0110\u1EA7u v\xE0o kh\xF4ng h\u1EE3p l\u1EC7";case"\
invalid_element":return`Gi\xE1 tr\u1ECB kh\xF4ng h\u1EE3p l\u1EC7 trong ${t.origin}`;default:return"\u0110\u1EA7u v\xE0o kh\xF4ng h\u1EE3p l\u1EC7"}}},
"error");function zs(){return{localeError:h$()}}u(zs,"default");var y$=u(()=>{let e={string:{unit:"\u5B57\u7B26",verb:"\u5305\u542B"},file:{unit:"\u5B57\u8282",verb:"\u5305\u542B"},array:{
unit:"\u9879",verb:"\u5305\u542B"},set:{unit:"\u9879",verb:"\u5305\u542B"},map:{unit:"\u9879",verb:"\u5305\u542B"}};function r(t){
return e[t]??null}u(r,"getSizing");let i={regex:"\u8F93\u5165",email:"\u7535\u5B50\u90AE\u4EF6",url:"URL",emoji:"\u8868\u60C5\u7B26\u53F7",
uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",
ksuid:"KSUID",datetime:"ISO\u65E5\u671F\u65F6\u95F4",date:"ISO\u65E5\u671F",time:"ISO\u65F6\u95F4",duration:"ISO\u65F6\u957F",
ipv4:"IPv4\u5730\u5740",ipv6:"IPv6\u5730\u5740",mac:"MAC\u5730\u5740",cidrv4:"IPv4\u7F51\u6BB5",cidrv6:"IPv6\u7F51\u6BB5",
base64:"base64\u7F16\u7801\u5B57\u7B26\u4E32",base64url:"base64url\u7F16\u7801\u5B57\u7B26\u4E32",json_string:"JSON\u5B57\u7B26\u4E32",
e164:"E.164\u53F7\u7801",credit_card:"\u4FE1\u7528\u5361\u53F7",currency_code:"\u8D27\u5E01\u4EE3\u7801",iban:"IBAN",jwt:"\
JWT",template_literal:"\u8F93\u5165"},o={nan:"NaN",number:"\u6570\u5B57",array:"\u6570\u7EC4",null:"\u7A7A\u503C(null)"};
return t=>{switch(t.code){case"invalid_type":{let n=o[t.expected]??t.expected,a=_(t.input),c=o[a]??a;return/^[A-Z]/.test(
t.expected)?`\u65E0\u6548\u8F93\u5165\uFF1A\u671F\u671B instanceof ${t.expected}\uFF0C\u5B9E\u9645\u63A5\u6536 ${c}`:`\u65E0\u6548\
\u8F93\u5165\uFF1A\u671F\u671B ${n}\uFF0C\u5B9E\u9645\u63A5\u6536 ${c}`}case"invalid_value":return t.values.length===1?`\
\u65E0\u6548\u8F93\u5165\uFF1A\u671F\u671B ${y(t.values[0])}`:`\u65E0\u6548\u9009\u9879\uFF1A\u671F\u671B\u4EE5\u4E0B\u4E4B\u4E00 ${v(
t.values,"|")}`;case"too_big":{let n=t.inclusive?"<=":"<",a=r(t.origin);return a?`\u6570\u503C\u8FC7\u5927\uFF1A\u671F\u671B ${t.
origin??"\u503C"} ${n}${t.maximum.toString()} ${a.unit??"\u4E2A\u5143\u7D20"}`:`\u6570\u503C\u8FC7\u5927\uFF1A\u671F\u671B ${t.
origin??"\u503C"} ${n}${t.maximum.toString()}`}case"too_small":{let n=t.inclusive?">=":">",a=r(t.origin);return a?`\u6570\u503C\u8FC7\u5C0F\uFF1A\
\u671F\u671B ${t.origin} ${n}${t.minimum.toString()} ${a.unit}`:`\u6570\u503C\u8FC7\u5C0F\uFF1A\u671F\u671B ${t.origin} ${n}${t.
minimum.toString()}`}case"invalid_format":{let n=t;return n.format==="starts_with"?`\u65E0\u6548\u5B57\u7B26\u4E32\uFF1A\u5FC5\u987B\u4EE5 "${n.
prefix}" \u5F00\u5934`:n.format==="ends_with"?`\u65E0\u6548\u5B57\u7B26\u4E32\uFF1A\u5FC5\u987B\u4EE5 "${n.suffix}" \u7ED3\u5C3E`:
n.format==="includes"?`\u65E0\u6548\u5B57\u7B26\u4E32\uFF1A\u5FC5\u987B\u5305\u542B "${n.includes}"`:n.format==="regex"?
`\u65E0\u6548\u5B57\u7B26\u4E32\uFF1A\u5FC5\u987B\u6EE1\u8DB3\u6B63\u5219\u8868\u8FBE\u5F0F ${n.pattern}`:`\u65E0\u6548${i[n.
format]??t.format}`}case"not_multiple_of":return`\u65E0\u6548\u6570\u5B57\uFF1A\u5FC5\u987B\u662F ${t.divisor} \u7684\u500D\u6570`;case"\
unrecognized_keys":return`\u51FA\u73B0\u672A\u77E5\u7684\u952E(key): ${v(t.keys,", ")}`;case"invalid_key":return`${t.origin}\
 \u4E2D\u7684\u952E(key)\u65E0\u6548`;case"invalid_union":return"\u65E0\u6548\u8F93\u5165";case"invalid_element":return`${t.
origin} \u4E2D\u5305\u542B\u65E0\u6548\u503C(value)`;default:return"\u65E0\u6548\u8F93\u5165"}}},"error");function Ss(){
return{localeError:y$()}}u(Ss,"default");var _$=u(()=>{let e={string:{unit:"\u5B57\u5143",verb:"\u64C1\u6709"},file:{unit:"\u4F4D\u5143\u7D44",verb:"\u64C1\u6709"},
array:{unit:"\u9805\u76EE",verb:"\u64C1\u6709"},set:{unit:"\u9805\u76EE",verb:"\u64C1\u6709"},map:{unit:"\u9805\u76EE",verb:"\
\u64C1\u6709"}};function r(t){return e[t]??null}u(r,"getSizing");let i={regex:"\u8F38\u5165",email:"\u90F5\u4EF6\u5730\u5740",
url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",
ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u65E5\u671F\u6642\u9593",date:"ISO \u65E5\u671F",time:"ISO \u6642\u9593",
duration:"ISO \u671F\u9593",ipv4:"IPv4 \u4F4D\u5740",ipv6:"IPv6 \u4F4D\u5740",mac:"MAC \u4F4D\u5740",cidrv4:"IPv4 \u7BC4\u570D",
cidrv6:"IPv6 \u7BC4\u570D",base64:"base64 \u7DE8\u78BC\u5B57\u4E32",base64url:"base64url \u7DE8\u78BC\u5B57\u4E32",json_string:"\
JSON \u5B57\u4E32",e164:"E.164 \u6578\u503C",credit_card:"\u4FE1\u7528\u5361\u865F",currency_code:"\u8CA8\u5E63\u4EE3\u78BC",
iban:"IBAN",jwt:"JWT",template_literal:"\u8F38\u5165"},o={nan:"NaN"};return t=>{switch(t.code){case"invalid_type":{let n=o[t.
expected]??t.expected,a=_(t.input),c=o[a]??a;return/^[A-Z]/.test(t.expected)?`\u7121\u6548\u7684\u8F38\u5165\u503C\uFF1A\u9810\u671F\u70BA instanceof ${t.
expected}\uFF0C\u4F46\u6536\u5230 ${c}`:`\u7121\u6548\u7684\u8F38\u5165\u503C\uFF1A\u9810\u671F\u70BA ${n}\uFF0C\u4F46\u6536\u5230 ${c}`}case"\
invalid_value":return t.values.length===1?`\u7121\u6548\u7684\u8F38\u5165\u503C\uFF1A\u9810\u671F\u70BA ${y(t.values[0])}`:
`\u7121\u6548\u7684\u9078\u9805\uFF1A\u9810\u671F\u70BA\u4EE5\u4E0B\u5176\u4E2D\u4E4B\u4E00 ${v(t.values,"|")}`;case"too\
_big":{let n=t.inclusive?"<=":"<",a=r(t.origin);return a?`\u6578\u503C\u904E\u5927\uFF1A\u9810\u671F ${t.origin??"\u503C"}\
 \u61C9\u70BA ${n}${t.maximum.toString()} ${a.unit??"\u500B\u5143\u7D20"}`:`\u6578\u503C\u904E\u5927\uFF1A\u9810\u671F ${t.
origin??"\u503C"} \u61C9\u70BA ${n}${t.maximum.toString()}`}case"too_small":{let n=t.inclusive?">=":">",a=r(t.origin);return a?
`\u6578\u503C\u904E\u5C0F\uFF1A\u9810\u671F ${t.origin} \u61C9\u70BA ${n}${t.minimum.toString()} ${a.unit}`:`\u6578\u503C\u904E\u5C0F\uFF1A\u9810\u671F ${t.
origin} \u61C9\u70BA ${n}${t.minimum.toString()}`}case"invalid_format":{let n=t;return n.format==="starts_with"?`\u7121\u6548\u7684\u5B57\u4E32\uFF1A\u5FC5\
\u9808\u4EE5 "${n.prefix}" \u958B\u982D`:n.format==="ends_with"?`\u7121\u6548\u7684\u5B57\u4E32\uFF1A\u5FC5\u9808\u4EE5 "${n.
suffix}" \u7D50\u5C3E`:n.format==="includes"?`\u7121\u6548\u7684\u5B57\u4E32\uFF1A\u5FC5\u9808\u5305\u542B "${n.includes}\
"`:n.format==="regex"?`\u7121\u6548\u7684\u5B57\u4E32\uFF1A\u5FC5\u9808\u7B26\u5408\u683C\u5F0F ${n.pattern}`:`\u7121\u6548\u7684 ${i[n.
format]??t.format}`}case"not_multiple_of":return`\u7121\u6548\u7684\u6578\u5B57\uFF1A\u5FC5\u9808\u70BA ${t.divisor} \u7684\u500D\u6578`;case"\
unrecognized_keys":return`\u7121\u6CD5\u8B58\u5225\u7684\u9375\u503C${t.keys.length>1?"\u5011":""}\uFF1A${v(t.keys,"\u3001")}`;case"\
invalid_key":return`${t.origin} \u4E2D\u6709\u7121\u6548\u7684\u9375\u503C`;case"invalid_union":return"\u7121\u6548\u7684\u8F38\u5165\u503C";case"\
invalid_element":return`${t.origin} \u4E2D\u6709\u7121\u6548\u7684\u503C`;default:return"\u7121\u6548\u7684\u8F38\u5165\u503C"}}},
"error");function Ps(){return{localeError:_$()}}u(Ps,"default");var b$=u(()=>{let e={string:{unit:"\xE0mi",verb:"n\xED"},file:{unit:"bytes",verb:"n\xED"},array:{unit:"nkan",verb:"n\xED"},
set:{unit:"nkan",verb:"n\xED"},map:{unit:"nkan",verb:"n\xED"}};function r(t){return e[t]??null}u(r,"getSizing");let i={regex:"\
\u1EB9\u0300r\u1ECD \xECb\xE1w\u1ECDl\xE9",email:"\xE0d\xEDr\u1EB9\u0301s\xEC \xECm\u1EB9\u0301l\xEC",url:"URL",emoji:"e\
moji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"\
XID",ksuid:"KSUID",datetime:"\xE0k\xF3k\xF2 ISO",date:"\u1ECDj\u1ECD\u0301 ISO",time:"\xE0k\xF3k\xF2 ISO",duration:"\xE0k\xF3k\
\xF2 t\xF3 p\xE9 ISO",ipv4:"\xE0d\xEDr\u1EB9\u0301s\xEC IPv4",ipv6:"\xE0d\xEDr\u1EB9\u0301s\xEC IPv6",mac:"\xE0d\xEDr\u1EB9\u0301s\xEC MAC",
cidrv4:"\xE0gb\xE8gb\xE8 IPv4",cidrv6:"\xE0gb\xE8gb\xE8 IPv6",base64:"\u1ECD\u0300r\u1ECD\u0300 t\xED a k\u1ECD\u0301 n\xED base64",
base64url:"\u1ECD\u0300r\u1ECD\u0300 base64url",json_string:"\u1ECD\u0300r\u1ECD\u0300 JSON",e164:"n\u1ECD\u0301mb\xE0 E.164",
credit_card:"n\u1ECDmba kaadi gbese",currency_code:"koodu ow\xF3",iban:"IBAN",jwt:"JWT",template_literal:"\u1EB9\u0300r\u1ECD \xECb\xE1w\u1ECDl\xE9"},
o={nan:"NaN",number:"n\u1ECD\u0301mb\xE0",array:"akop\u1ECD"};return t=>{switch(t.code){case"invalid_type":{let n=o[t.expected]??
t.expected,a=_(t.input),c=o[a]??a;return/^[A-Z]/.test(t.expected)?`\xCCb\xE1w\u1ECDl\xE9 a\u1E63\xEC\u1E63e: a n\xED l\xE1ti fi instanceof ${t.
expected}, \xE0m\u1ECD\u0300 a r\xED ${c}`:`\xCCb\xE1w\u1ECDl\xE9 a\u1E63\xEC\u1E63e: a n\xED l\xE1ti fi ${n}, \xE0m\u1ECD\u0300 a r\xED\
 ${c}`}case"invalid_value":return t.values.length===1?`\xCCb\xE1w\u1ECDl\xE9 a\u1E63\xEC\u1E63e: a n\xED l\xE1ti fi ${y(
t.values[0])}`:`\xC0\u1E63\xE0y\xE0n a\u1E63\xEC\u1E63e: yan \u1ECD\u0300kan l\xE1ra ${v(t.values,"|")}`;case"too_big":{
let n=t.inclusive?"<=":"<",a=r(t.origin);return a?`T\xF3 p\u1ECD\u0300 j\xF9: a n\xED l\xE1ti j\u1EB9\u0301 p\xE9 ${t.origin??
"iye"} ${a.verb} ${n}${t.maximum} ${a.unit}`:`T\xF3 p\u1ECD\u0300 j\xF9: a n\xED l\xE1ti j\u1EB9\u0301 ${n}${t.maximum}`}case"\
too_small":{let n=t.inclusive?">=":">",a=r(t.origin);return a?`K\xE9r\xE9 ju: a n\xED l\xE1ti j\u1EB9\u0301 p\xE9 ${t.origin}\
 ${a.verb} ${n}${t.minimum} ${a.unit}`:`K\xE9r\xE9 ju: a n\xED l\xE1ti j\u1EB9\u0301 ${n}${t.minimum}`}case"invalid_form\
at":{let n=t;return n.format==="starts_with"?`\u1ECC\u0300r\u1ECD\u0300 a\u1E63\xEC\u1E63e: gb\u1ECD\u0301d\u1ECD\u0300 b\u1EB9\u0300r\u1EB9\u0300 p\u1EB9\u0300l\xFA "${n.
prefix}"`:n.format==="ends_with"?`\u1ECC\u0300r\u1ECD\u0300 a\u1E63\xEC\u1E63e: gb\u1ECD\u0301d\u1ECD\u0300 par\xED p\u1EB9\u0300l\xFA "${n.
suffix}"`:n.format==="includes"?`\u1ECC\u0300r\u1ECD\u0300 a\u1E63\xEC\u1E63e: gb\u1ECD\u0301d\u1ECD\u0300 n\xED "${n.includes}\
"`:n.format==="regex"?`\u1ECC\u0300r\u1ECD\u0300 a\u1E63\xEC\u1E63e: gb\u1ECD\u0301d\u1ECD\u0300 b\xE1 \xE0p\u1EB9\u1EB9r\u1EB9 mu ${n.
pattern}`:`A\u1E63\xEC\u1E63e: ${i[n.format]??t.format}`}case"not_multiple_of":return`N\u1ECD\u0301mb\xE0 a\u1E63\xEC\u1E63e: gb\u1ECD\u0301d\u1ECD\u0300 j\u1EB9\u0301 \xE8y\xE0 p\xEDp\xED\
n ti ${t.divisor}`;case"unrecognized_keys":return`B\u1ECDt\xECn\xEC \xE0\xECm\u1ECD\u0300: ${v(t.keys,", ")}`;case"inval\
id_key":return`B\u1ECDt\xECn\xEC a\u1E63\xEC\u1E63e n\xEDn\xFA ${t.origin}`;case"invalid_union":return"\xCCb\xE1w\u1ECDl\xE9 a\u1E63\xEC\u1E63e";case"\
invalid_element":return`Iye a\u1E63\xEC\u1E63e n\xEDn\xFA ${t.origin}`;default:return"\xCCb\xE1w\u1ECDl\xE9 a\u1E63\xEC\u1E63e"}}},
"error");function Ds(){return{localeError:b$()}}u(Ds,"default");var ee=Symbol.for("zod.compile.invalid"),Ef=Symbol.for("zod.compile.fallback"),me=class extends Error{static{u(this,"Zod\
CompileAsyncError")}constructor(r="z.compile does not support async refinements, transforms, or checks"){super(r),this.name=
"ZodCompileAsyncError"}},U=class extends Error{static{u(this,"ZodCompileUnsupportedError")}constructor(r,i=!0){super(`z.\
compile does not support ${r}; this schema must use the runtime parser`),this.name="ZodCompileUnsupportedError",this.islandable=
i}};function k$(e,r){try{return Bn(e,{assertOnly:!0})}catch{return r}}u(k$,"compileValidator");function Us(e,r){try{let i=Bn(
e),o=Jn(e,i);return o._zod.bag.validator=k$(e,i),o}catch(i){if(r?.strict)throw i;return e}}u(Us,"compile");function Jn(e,r){
if(Fn(e))throw new U("a schema whose subtree contains a reference cycle");let i=Z(e),o=e._zod.run,t=o.__originalRun??o,n=u(
(a,c)=>{if(c?.async||c?.direction==="backward"||c?.skipChecks||c?.[Ef]||c&&Mn(c,a.value))return t(a,c);let l=r(a.value);
return l!==ee?(a.value=l,a):(c&&(c[Ef]=!0),t(a,c))},"wrapped");return n.__originalRun=t,i._zod.bag.fallbackRun=t,i._zod.
bag.validator=r,i._zod.run=n,o.__originalRun||x$(i,e,r),i}u(Jn,"withParser");function x$(e,r,i){let o=e,t=r;if(typeof t.
safeParse=="function"){let n=t.safeParse;o.safeParse=(a,c)=>{let l=i(a);return l!==ee?{success:!0,data:l}:n(a,c)}}if(typeof t.
parse=="function"){let n=t.parse;o.parse=(a,c)=>{let l=i(a);return l!==ee?l:n(a,c)}}}u(x$,"installCompiledUserMethods");
function Bn(e,r){let i=!0;try{i=Fn(e)}catch{}if(i)throw new U("a schema whose subtree contains a reference cycle");let o={
constants:new Map,constantCounter:0,varCounter:0,definite:!0},t=new Fe(["input"]),n=F(t,o,e,"input",!r?.assertOnly);t.write(
n===null?"return true;":`return ${n};`);let a=["INVALID",...o.constants.keys()],c=[ee,...o.constants.values()],l=t.content.
join(`
`),s=r?.debug?a.length>0?`// Constants: ${a.join(", ")}
${l}`:l:"",d=Function,f=`return (input) => {
${l}
}`,m;try{m=new d(...a,f)(...c)}catch(p){throw new U(`this schema (generated code failed to evaluate: ${p.message})`)}return r?.
debug&&(m.code=s),m.definite=o.definite,m}u(Bn,"compileFn");function P(e,r){for(let[o,t]of e.constants)if(t===r)return o;
let i=`c${e.constantCounter++}`;return e.constants.set(i,r),i}u(P,"addConstant");function Be(e,r){return e.definite=!1,P(
e,r)}u(Be,"addUserConstant");function z(e){return`v${e.varCounter++}`}u(z,"newVar");function I$(e,r){let i=e._zod.run({value:r,
issues:[]},{});if(i&&typeof i.then=="function")return ee;let o=i;return o.issues.length===0?o.value:ee}u(I$,"runtimeRun");
function q(e,r,i,o,t=!0){let n=e.content.length,a=r.constants.size,c=r.constantCounter,l=r.varCounter;try{return F(e,r,i,
o,t)}catch(s){if(!(s instanceof U)||!s.islandable)throw s;if(e.content.length=n,r.constants.size>a){let d=Array.from(r.constants.
keys()).slice(a);for(let f of d)r.constants.delete(f)}return r.constantCounter=c,r.varCounter=l,w$(e,r,i,o)}}u(q,"compil\
eChild");function w$(e,r,i,o){r.definite=!1;let t=P(r,i),n=P(r,I$),a=z(r);return e.write(`const ${a} = ${n}(${t}, ${o});`),
e.write(`if (${a} === INVALID) return INVALID;`),a}u(w$,"emitRuntimeIsland");var z$=new Set(["max_size","min_size","size\
_equals","max_length","min_length","length_equals"]);function S$(e,r,i,o){let t=i._zod.def.checks;if(!t||t.length===0)return o;
let n=o;for(let a of t){let c=a._zod.def;if(c.when&&!z$.has(c.check))throw new U('check with a custom "when" condition');
switch(c.check){case"greater_than":P$(e,r,c,n);break;case"less_than":D$(e,r,c,n);break;case"multiple_of":j$(e,r,c,n);break;case"\
number_format":Mf(e,c,n);break;case"min_length":{let l=Oe(c.minimum,"min_length"),s=js(e,r,n,`${n}.length >= ${l} && ${n}\
.length < ${c.minimum*2}`);e.write(`if (${s} < ${l}) return INVALID;`);break}case"max_length":{let l=Oe(c.maximum,"max_l\
ength"),s=js(e,r,n,`${n}.length > ${l}`);e.write(`if (${s} > ${l}) return INVALID;`);break}case"length_equals":{let l=Oe(
c.length,"length_equals"),s=js(e,r,n,`${n}.length >= ${l} && ${n}.length <= ${c.length*2}`);e.write(`if (${s} !== ${l}) \
return INVALID;`);break}case"min_size":e.write(`if (${n}.size < ${Oe(c.minimum,"min_size")}) return INVALID;`);break;case"\
max_size":e.write(`if (${n}.size > ${Oe(c.maximum,"max_size")}) return INVALID;`);break;case"size_equals":e.write(`if (${n}\
.size !== ${Oe(c.size,"size_equals")}) return INVALID;`);break;case"string_format":n=Jf(e,r,c,n);break;case"custom":n=Z$(
e,r,a,n);break;case"bigint_format":O$(e,c,n);break;case"mime_type":N$(e,r,c,n);break;case"property":A$(e,r,c,n);break;case"\
properties":U$(e,r,c,n);break;case"overwrite":{let l=z(r);T$(e,r,a,n,l),n=l;break}default:throw new U(`check type ${c.check}`)}}
return n}u(S$,"generateChecks");function js(e,r,i,o){let t=P(r,Ve),n=z(r);return e.write(`const ${n} = typeof ${i} === "\
string" && ${o} ? ${t}(${i}) : ${i}.length;`),n}u(js,"codePointLengthVar");function Oe(e,r){if(typeof e!="number"||!Number.
isFinite(e))throw new U(`${r} bound of type ${typeof e}`);return`${e}`}u(Oe,"numericOperand");function Ff(e,r){if(typeof r==
"bigint")return`${r}n`;if(typeof r=="number"){if(Number.isNaN(r))throw new U("comparison check with NaN bound");return`${r}`}
if(r instanceof Date){if(Number.isNaN(r.getTime()))throw new U("comparison check with Invalid Date bound");return P(e,r)}
throw new U(`comparison check bound of type ${typeof r}`)}u(Ff,"comparisonOperand");function P$(e,r,i,o){let t=i.inclusive?
"<":"<=";e.write(`if (${o} ${t} ${Ff(r,i.value)}) return INVALID;`)}u(P$,"generateGreaterThanCheck");function D$(e,r,i,o){
let t=i.inclusive?">":">=";e.write(`if (${o} ${t} ${Ff(r,i.value)}) return INVALID;`)}u(D$,"generateLessThanCheck");function j$(e,r,i,o){
if(typeof i.value=="bigint"){if(i.value===BigInt(0))throw new U("multiple_of check with a zero divisor");e.write(`if (${o}\
 % ${i.value}n !== 0n) return INVALID;`)}else{let t=P(r,Jt);e.write(`if (${t}(${o}, ${Oe(i.value,"multiple_of")}) !== 0)\
 return INVALID;`)}}u(j$,"generateMultipleOfCheck");function Mf(e,r,i){let o=r.format;switch(o){case"safeint":e.write(`i\
f (!Number.isSafeInteger(${i})) return INVALID;`);break;case"int32":e.write(`if (!Number.isInteger(${i}) || ${i} < -2147\
483648 || ${i} > 2147483647) return INVALID;`);break;case"uint32":e.write(`if (!Number.isInteger(${i}) || ${i} < 0 || ${i}\
 > 4294967295) return INVALID;`);break;case"float32":e.write(`if (!Number.isFinite(${i}) || ${i} < -3.4028234663852886e3\
8 || ${i} > 3.4028234663852886e38) return INVALID;`);break;case"float64":e.write(`if (!Number.isFinite(${i})) return INV\
ALID;`);break;default:throw new U(`number format ${o}`)}}u(Mf,"generateNumberFormatCheck");function O$(e,r,i){let o=r.format;
if(o)switch(o){case"int64":e.write(`if (${i} < -9223372036854775808n || ${i} > 9223372036854775807n) return INVALID;`);break;case"\
uint64":e.write(`if (${i} < 0n || ${i} > 18446744073709551615n) return INVALID;`);break;default:throw new U(`bigint form\
at ${o}`)}}u(O$,"generateBigIntFormatCheck");function N$(e,r,i,o){let t=i.mime;if(t&&t.length>0){let n=P(r,new Set(t));e.
write(`if (!${n}.has(${o}.type)) return INVALID;`)}}u(N$,"generateMimeTypeCheck");function U$(e,r,i,o){if(i.when)throw new U(
'check with a custom "when" condition');e.write(`if (${o} == null) return INVALID;`);let t=i.shape;for(let n of Reflect.
ownKeys(t)){let a=typeof n=="symbol"?P(r,n):Y(n),c=z(r);e.write(`const ${c} = ${o}[${a}];`),q(e,r,t[n],c,!1)}}u(U$,"gene\
ratePropertiesChecks");function A$(e,r,i,o){let t=`${o}[${JSON.stringify(i.property)}]`;F(e,r,i.schema,t)}u(A$,"generate\
PropertyCheck");function T$(e,r,i,o,t){let n=i._zod.def.tx;if(!n)throw new U("overwrite check without a transform functi\
on");if(Ke(n))throw new me("z.compile: async overwrite transforms are not supported");let a=P(r,n);e.write(`const ${t} =\
 ${a}(${o});`)}u(T$,"generateOverwriteCheck");function Os(){throw new re}u(Os,"throwAsync");function As(e){this.issues.push(
e)}u(As,"pushIssue");function Z$(e,r,i,o){let t=i._zod.def;if(t.fn){if(Ke(t.fn))throw new me("z.compile: async .refine()\
 predicates are not supported");let n=Be(r,t.fn),a=P(r,Os),c=z(r);return e.write(`const ${c} = ${n}(${o});`),e.write(`if\
 (${c} instanceof Promise) ${a}();`),e.write(`if (!${c}) return INVALID;`),o}if(i._zod.check){if(Ke(i._zod.check))throw new me(
"z.compile: async .superRefine() / check functions are not supported");let n=i._zod.check,c=Be(r,u(s=>{let d={value:s,issues:[],
addIssue:As};return n(d)instanceof Promise&&Os(),d.issues.length===0?d.value:ee},"helperFn")),l=z(r);return e.write(`con\
st ${l} = ${c}(${o});`),e.write(`if (${l} === INVALID) return INVALID;`),l}throw new U("custom check without a predicate\
 or check function")}u(Z$,"generateCustomRefineCheck");var E$=new Set(["cidrv4","cuid","cuid2","date","datetime","durati\
on","e164","email","emoji","ends_with","guid","includes","ipv4","ksuid","lowercase","mac","nanoid","regex","starts_with",
"time","ulid","uppercase","uuid","xid"]);function Jf(e,r,i,o,t=!0){let n=i.format;if(n==="base64"){let s=P(r,lr);return e.
write(`if (!${s}(${o})) return INVALID;`),o}if(n==="base64url"){let s=P(r,xn);return e.write(`if (!${s}(${o})) return IN\
VALID;`),o}if(n==="jwt"){let s=P(r,zn),d=P(r,i.alg??null);return e.write(`if (!${s}(${o}, ${d})) return INVALID;`),o}if(n===
"ipv6"){let s=P(r,sr);return e.write(`if (!${s}(${o})) return INVALID;`),o}if(n==="cidrv6"){let s=P(r,bn);return e.write(
`if (!${s}(${o})) return INVALID;`),o}if(n==="credit_card"){let s=P(r,In);return e.write(`if (!${s}(${o})) return INVALI\
D;`),o}if(n==="iban"){let s=P(r,wn);return e.write(`if (!${s}(${o})) return INVALID;`),o}let a=i;if(n==="url"||n==="http\
url"||a.normalize||a.hostname!==void 0||a.protocol!==void 0){let s=P(r,hn),d=P(r,i),f=z(r),m=z(r);if(e.write(`const ${f}\
 = ${o}.trim();`),e.write(`const ${m} = ${s}(${f}, ${d});`),e.write(`if (typeof ${m} === "number") return INVALID;`),a.hostname!==
void 0){let b=P(r,yn);e.write(`if (!${b}(${m}, ${d}.hostname)) return INVALID;`)}if(a.protocol!==void 0){let b=P(r,_n);e.
write(`if (!${b}(${m}, ${d}.protocol)) return INVALID;`)}if(!t)return null;let p=z(r),$=a.normalize?`${m}.href`:`${P(r,cr)}\
(${f})`;return e.write(`const ${p} = ${$};`),p}let c=i.fn;if(c){if(Ke(c))throw new U(`async string format ${n}`);let s=P(
r,c);return e.write(`if (!${s}(${o})) return INVALID;`),o}if(E$.has(n)&&i.pattern){let s=P(r,i.pattern);return e.write(`${s}\
.lastIndex = 0;`),e.write(`if (!${s}.test(${o})) return INVALID;`),o}let l=i.format;switch(l){case"regex":throw new U("r\
egex format without a pattern");case"lowercase":e.write(`if (${o} !== ${o}.toLowerCase()) return INVALID;`);break;case"u\
ppercase":e.write(`if (${o} !== ${o}.toUpperCase()) return INVALID;`);break;case"includes":e.write(`if (!${o}.includes(${Y(
i.includes)})) return INVALID;`);break;case"starts_with":{let s=i.prefix;e.write(`if (${o}.slice(0, ${s.length}) !== ${Y(
s)}) return INVALID;`);break}case"ends_with":{let s=i.suffix;e.write(`if (${o}.slice(-${s.length}) !== ${Y(s)}) return I\
NVALID;`);break}default:throw new U(`string format ${l}`)}return o}u(Jf,"generateStringFormatCheck");function F(e,r,i,o,t=!0){
let n=i._zod.def,a=n.type;if(n.coerce)throw new U(`coercion (z.coerce.${a}())`);let c=t||!!n.checks?.length,l;switch(a){case"\
string":l=C$(e,r,i,o,c);break;case"number":l=L$(e,i,o);break;case"boolean":l=V$(e,o);break;case"bigint":l=R$(e,i,o);break;case"\
symbol":l=F$(e,o);break;case"undefined":l=M$(e,o);break;case"null":l=J$(e,o);break;case"any":case"unknown":l=o;break;case"\
never":e.write("return INVALID;"),l=o;break;case"void":l=B$(e,o);break;case"nan":l=K$(e,o);break;case"date":l=G$(e,o);break;case"\
object":l=W$(e,r,i,o,c);break;case"optional":l=X$(e,r,i,o,c);break;case"nullable":l=H$(e,r,i,o,c);break;case"array":l=Q$(
e,r,i,o,c);break;case"literal":l=eh(e,r,i,o);break;case"enum":l=th(e,r,i,o);break;case"readonly":{let s=Lf(e,r,i,o),d=z(
r);e.write(`const ${d} = Object.freeze(${s});`),l=d;break}case"success":Lf(e,r,i,o),l="true";break;case"default":case"pr\
efault":l=rh(e,r,i,o);break;case"nonoptional":l=nh(e,r,i,o);break;case"tuple":l=ih(e,r,i,o);break;case"union":l=oh(e,r,i,
o);break;case"intersection":l=ch(e,r,i,o);break;case"record":l=sh(e,r,i,o);break;case"map":l=dh(e,r,i,o);break;case"set":
l=fh(e,r,i,o);break;case"file":l=mh(e,o);break;case"template_literal":l=ph(e,r,i,o);break;case"lazy":l=gh(e,r,i,o);break;case"\
pipe":l=vh(e,r,i,o);break;case"custom":l=$h(e,r,i,o);break;case"transform":l=_h(e,r,i,o);break;case"catch":l=yh(e,r,i,o);
break;default:throw new U(`schema type ${a}`)}return l===null?null:S$(e,r,i,l)}u(F,"generateCheck");function C$(e,r,i,o,t=!0){
e.write(`if (typeof ${o} !== "string") return INVALID;`);let n=i._zod.def;return n.format===void 0?o:Jf(e,r,n,o,t)}u(C$,
"generateStringCheck");function L$(e,r,i){e.write(`if (typeof ${i} !== "number" || !Number.isFinite(${i})) return INVALI\
D;`);let o=r._zod.def;return o.check==="number_format"&&o.format&&Mf(e,{format:o.format},i),i}u(L$,"generateNumberCheck");
function V$(e,r){return e.write(`if (typeof ${r} !== "boolean") return INVALID;`),r}u(V$,"generateBooleanCheck");function R$(e,r,i){
e.write(`if (typeof ${i} !== "bigint") return INVALID;`);let o=r._zod.def;if(o.format)switch(o.format){case"int64":e.write(
`if (${i} < -9223372036854775808n || ${i} > 9223372036854775807n) return INVALID;`);break;case"uint64":e.write(`if (${i}\
 < 0n || ${i} > 18446744073709551615n) return INVALID;`);break}return i}u(R$,"generateBigIntCheck");function F$(e,r){return e.
write(`if (typeof ${r} !== "symbol") return INVALID;`),r}u(F$,"generateSymbolCheck");function M$(e,r){return e.write(`if\
 (${r} !== undefined) return INVALID;`),r}u(M$,"generateUndefinedCheck");function J$(e,r){return e.write(`if (${r} !== n\
ull) return INVALID;`),r}u(J$,"generateNullCheck");function B$(e,r){return e.write(`if (${r} !== undefined) return INVAL\
ID;`),r}u(B$,"generateVoidCheck");function K$(e,r){return e.write(`if (typeof ${r} !== "number" || !Number.isNaN(${r})) \
return INVALID;`),r}u(K$,"generateNaNCheck");function G$(e,r){return e.write(`if (!(${r} instanceof Date) || Number.isNa\
N(${r}.getTime())) return INVALID;`),r}u(G$,"generateDateCheck");function W$(e,r,i,o,t=!0){let n=i._zod.def;e.write(`if \
(typeof ${o} !== "object" || ${o} === null || Array.isArray(${o})) return INVALID;`);let a=n.shape,c=Object.keys(a),l=Object.
getOwnPropertySymbols(a),s=l.length?[...c,...l]:c,d=u(w=>typeof w=="symbol"?P(r,w):Y(w),"keyExpr"),f=u(w=>typeof w=="sym\
bol"?`[${d(w)}]`:Y(w),"propKey"),m=a;if(c.includes("__proto__"))throw new U('object shape key "__proto__"');let p=new Map;
for(let w of s){let j=m[w],T=d(w),R=z(r);if(e.write(`const ${R} = ${o}[${T}];`),j._zod.optin!==void 0){let A=z(r);e.write(
`let ${A} = (() => {`),e.indented(X=>{let Ft=q(X,r,j,R);X.write(`return ${Ft};`)}),e.write("})();"),j._zod.optout==="opt\
ional"?(e.write(`if (${A} === INVALID) {`),e.indented(X=>{X.write(`if (${T} in ${o}) return INVALID;`),X.write(`${A} = u\
ndefined;`)}),e.write("}")):e.write(`if (${A} === INVALID) return INVALID;`),p.set(w,A)}else{Y$(j)&&e.write(`if (!(${T} \
in ${o})) return INVALID;`);let A=q(e,r,j,R,t);A!==null&&p.set(w,A)}}let $=n.catchall,b="none";if($){let w=$._zod.def.type;
if(w==="never"){let j=c.map(T=>`k !== ${Y(T)}`).join(" && ")||"true";e.write(`for (const k in ${o}) {`),e.indented(T=>{T.
write(`if (${j}) return INVALID;`)}),e.write("}")}else(w==="unknown"||w==="any")&&!$._zod.def.checks?.length?b="passthro\
ugh":b="schema"}let x=z(r),S=s.some(w=>Cf(m[w])||Ns(m[w]));if(!t){if(b==="schema"){let w=c.length>0?P(r,new Set(c)):null;
e.write(`for (const k in ${o}) {`),e.indented(j=>{j.write('if (k === "__proto__") continue;'),w&&j.write(`if (${w}.has(k\
)) continue;`);let T=z(r);j.write(`const ${T} = ${o}[k];`),q(j,r,$,T,!1)}),e.write("}")}return null}if(S){e.write(`const\
 ${x} = {};`);for(let w of s){let j=d(w),T=p.get(w);Ns(m[w])?e.write(`if (${j} in ${o}) ${x}[${j}] = ${T};`):Cf(m[w])?e.
write(`if (${T} !== undefined || ${j} in ${o}) ${x}[${j}] = ${T};`):e.write(`${x}[${j}] = ${T};`)}}else{let w=s.map(j=>`${f(
j)}: ${p.get(j)}`).join(", ");e.write(`const ${x} = { ${w} };`)}if(b!=="none"){let w=c.length>0?P(r,new Set(c)):null;e.write(
`for (const k in ${o}) {`),e.indented(j=>{if(j.write('if (k === "__proto__") continue;'),w&&j.write(`if (${w}.has(k)) co\
ntinue;`),b==="passthrough")j.write(`${x}[k] = ${o}[k];`);else{let T=z(r);j.write(`const ${T} = ${o}[k];`);let R=q(j,r,$,
T);j.write(`${x}[k] = ${R};`)}}),e.write("}")}return x}u(W$,"generateObjectCheck");function X$(e,r,i,o,t=!0){let n=i._zod.
def;if(q$(i))return F(e,r,n.innerType,o,t);if(n.innerType._zod.optin==="defaulted"){let c=z(r),l=z(r);return e.write(`le\
t ${c};`),e.write(`if (${o} === undefined) {`),e.indented(s=>{s.write(`const ${l} = (() => {`),s.indented(d=>{let f=F(d,
r,n.innerType,o);d.write(`return ${f};`)}),s.write("})();"),s.write(`if (${l} !== INVALID) ${c} = ${l};`)}),e.write("} e\
lse {"),e.indented(s=>{let d=F(s,r,n.innerType,o);s.write(`${c} = ${d};`)}),e.write("}"),c}let a=t?z(r):null;return a&&e.
write(`let ${a};`),e.write(`if (${o} !== undefined) {`),e.indented(c=>{let l=F(c,r,n.innerType,o,t);a&&l!==null&&c.write(
`${a} = ${l};`)}),e.write("}"),a}u(X$,"generateOptionalCheck");function q$(e){return e._zod.traits?.has("$ZodExactOption\
al")===!0}u(q$,"isExactOptional");function Y$(e){return e._zod.optin===void 0&&Je(e)}u(Y$,"requiresPresenceCheck");function Je(e){
if(e._zod.def.coerce)return!0;let r=e._zod.def;switch(r.type){case"any":case"unknown":case"undefined":case"void":case"de\
fault":case"prefault":case"transform":case"custom":case"lazy":return!0;case"string":case"number":case"boolean":case"bigi\
nt":case"symbol":case"null":case"never":case"nan":case"date":case"object":case"array":case"tuple":case"record":case"map":case"\
set":case"file":case"template_literal":return!1;case"nonoptional":return r.innerType?Je(r.innerType):!1;case"literal":return!!r.
values?.includes(void 0);case"enum":return!!e._zod.values?.has(void 0);case"optional":case"nullable":case"readonly":case"\
success":return r.innerType?Je(r.innerType):!0;case"catch":return!0;case"union":return r.options?r.options.some(Je):!0;case"\
intersection":return!r.left||!r.right?!0:Je(r.left)&&Je(r.right);case"pipe":return r.in?Je(r.in):!0;default:return!0}}u(
Je,"fastPathAcceptsAbsence");function Ns(e){return e._zod.optin==="optional"&&e._zod.optout==="optional"}u(Ns,"dropsWhen\
Absent");function Cf(e){return(e._zod.optin!=="defaulted"||e._zod.optout==="optional")&&_t(e)}u(Cf,"mayOmitUndefined");function _t(e){
let r=e._zod.def;switch(r.type){case"string":case"number":case"boolean":case"bigint":case"symbol":case"null":case"nan":case"\
date":case"object":case"array":case"tuple":case"record":case"map":case"set":case"file":case"template_literal":case"never":case"\
success":return!1;case"literal":return!!r.values?.includes(void 0);case"enum":return!!e._zod.values?.has(void 0);case"op\
tional":return!0;case"nullable":case"readonly":case"nonoptional":return r.innerType?_t(r.innerType):!0;case"union":return r.
options?r.options.some(_t):!0;case"intersection":return!r.left||!r.right||_t(r.left)||_t(r.right);case"pipe":return r.out?
_t(r.out):!0;default:return!0}}u(_t,"mayOutputUndefined");function H$(e,r,i,o,t=!0){let n=i._zod.def,a=t?z(r):null;return a&&
e.write(`let ${a} = null;`),e.write(`if (${o} !== null) {`),e.indented(c=>{let l=F(c,r,n.innerType,o,t);a&&l!==null&&c.write(
`${a} = ${l};`)}),e.write("}"),a}u(H$,"generateNullableCheck");function Ts(e,r,i){for(let[o,t]of ut(r._zod.def.checks))e.
write(`if (${i} > ${Oe(o,t._zod.def.check)}) return INVALID;`)}u(Ts,"generateSizeGate");function Q$(e,r,i,o,t=!0){let n=i.
_zod.def;e.write(`if (!Array.isArray(${o})) return INVALID;`),Ts(e,i,`${o}.length`);let a=t?z(r):null,c=z(r),l=z(r);return a&&
e.write(`const ${a} = new Array(${o}.length);`),e.write(`for (let ${c} = 0; ${c} < ${o}.length; ${c}++) {`),e.indented(s=>{
s.write(`const ${l} = ${o}[${c}];`);let d=q(s,r,n.element,l,t);a&&d!==null&&s.write(`${a}[${c}] = ${d};`)}),e.write("}"),
a}u(Q$,"generateArrayCheck");function eh(e,r,i,o){let n=i._zod.def.values;if(n.length!==1){let c=P(r,new Set(n));return e.
write(`if (!${c}.has(${o})) return INVALID;`),o}let a=n[0];if(typeof a=="number"&&Number.isNaN(a)){let c=P(r,new Set(n));
return e.write(`if (!${c}.has(${o})) return INVALID;`),o}if(typeof a=="string")e.write(`if (${o} !== ${Y(a)}) return INV\
ALID;`);else if(typeof a=="number"||typeof a=="boolean")e.write(`if (${o} !== ${a}) return INVALID;`);else if(a===null)e.
write(`if (${o} !== null) return INVALID;`);else if(a===void 0)e.write(`if (${o} !== undefined) return INVALID;`);else if(typeof a==
"bigint")e.write(`if (${o} !== ${a}n) return INVALID;`);else throw new U(`literal type ${typeof a}`);return o}u(eh,"gene\
rateLiteralCheck");function th(e,r,i,o){let t=i._zod.values;if(!t)throw new U("enum schema without enumerated values");let n=P(
r,t);return e.write(`if (!${n}.has(${o})) return INVALID;`),o}u(th,"generateEnumCheck");function Lf(e,r,i,o){let t=i._zod.
def;return F(e,r,t.innerType,o)}u(Lf,"generateWrapperCheck");function rh(e,r,i,o){let t=i._zod.def,a=Object.getOwnPropertyDescriptor(
i._zod.def,"defaultValue")?()=>i._zod.def.defaultValue:void 0;if(i._zod.def.type==="prefault"){if(!a)return F(e,r,t.innerType,
o);let l=P(r,a),s=z(r);return e.write(`let ${s} = ${o};`),e.write(`if (${o} === undefined) ${s} = ${l}();`),F(e,r,t.innerType,
s)}let c=z(r);if(a){let l=P(r,a),s=P(r,Bt);e.write(`let ${c};`),e.write(`if (${o} === undefined) {`),e.indented(d=>{d.write(
`${c} = ${s}(${l}());`)}),e.write("} else {"),e.indented(d=>{let f=F(d,r,t.innerType,o);d.write(`${c} = ${f} === undefin\
ed ? ${s}(${l}()) : ${f};`)}),e.write("}")}else e.write(`let ${c};`),e.write(`if (${o} !== undefined) {`),e.indented(l=>{
let s=F(l,r,t.innerType,o);l.write(`${c} = ${s};`)}),e.write("}");return c}u(rh,"generateDefaultCheck");function nh(e,r,i,o){
let t=i._zod.def,n=F(e,r,t.innerType,o),a=z(r);return e.write(`const ${a} = ${n};`),e.write(`if (${a} === undefined) ret\
urn INVALID;`),a}u(nh,"generateNonOptionalCheck");function ih(e,r,i,o){let t=i._zod.def,n=t.items,a=t.rest;e.write(`if (\
!Array.isArray(${o})) return INVALID;`);let c=Vf(n,"optin"),l=Vf(n,"optout");a?e.write(`if (${o}.length < ${c}) return I\
NVALID;`):e.write(`if (${o}.length < ${c} || ${o}.length > ${n.length}) return INVALID;`);let s=z(r);e.write(`const ${s}\
 = [];`);for(let d=0;d<n.length;d++){let f=n[d];if(d>=l)e.write(`if (${s}.length === ${d}) {`),e.indented(m=>{m.write(`i\
f (${d} < ${o}.length) {`),m.indented(p=>{let $=z(r);p.write(`const ${$} = ${o}[${d}];`);let b=q(p,r,f,$);p.write(`${s}[${d}\
] = ${b};`)}),m.write("} else {"),m.indented(p=>{if(Ns(f)){p.write(`${s}.length = ${d};`);return}let $=z(r),b=z(r);p.write(
`const ${$} = undefined;`),p.write(`const ${b} = (() => {`),p.indented(x=>{let S=q(x,r,f,$);x.write(`return ${S};`)}),p.
write("})();"),p.write(`if (${b} === INVALID || ${b} === undefined) ${s}.length = ${d};`),p.write(`else ${s}[${d}] = ${b}\
;`)}),m.write("}")}),e.write("}");else{let m=z(r);e.write(`const ${m} = ${o}[${d}];`);let p=q(e,r,f,m);e.write(`${s}[${d}\
] = ${p};`)}}if(a){let d=z(r),f=z(r);e.write(`for (let ${d} = ${n.length}; ${d} < ${o}.length; ${d}++) {`),e.indented(m=>{
m.write(`const ${f} = ${o}[${d}];`);let p=q(m,r,a,f);m.write(`${s}[${d}] = ${p};`)}),e.write("}")}return s}u(ih,"generat\
eTupleCheck");function Vf(e,r){for(let i=e.length-1;i>=0;i--)if(!(r==="optin"?e[i]._zod.optin!==void 0:e[i]._zod.optout===
"optional"))return i+1;return 0}u(Vf,"getTupleOptStart");function oh(e,r,i,o){let t=i._zod.def,n=t.options;if(t.discriminator)
return ah(e,r,t,o);if(t.inclusive===!1)throw new U("exclusive unions (z.xor)");if(n.length===0)return e.write("return IN\
VALID;"),o;if(n.length===1)return F(e,r,n[0],o);if(n.every(l=>l._zod.def.type==="literal"&&!l._zod.def.checks?.length)){
let l=new Set(n.flatMap(d=>d._zod.def.values)),s=P(r,l);return e.write(`if (!${s}.has(${o})) return INVALID;`),o}let c=z(
r);e.write(`let ${c};`);for(let l=0;l<n.length;l++){let s=n[l];l===0?e.write(`${c} = (() => {`):e.write(`if (${c} === IN\
VALID) ${c} = (() => {`),e.indented(d=>{let f=F(d,r,s,o);d.write(`return ${f};`)}),e.write("})();")}return e.write(`if (${c}\
 === INVALID) return INVALID;`),c}u(oh,"generateUnionCheck");function ah(e,r,i,o){if(i.unionFallback)throw new U("discri\
minated union with unionFallback");if(i.options.length===0)return e.write("return INVALID;"),o;let t=z(r),n=z(r);e.write(
`const ${t} = ${o}?.[${Y(i.discriminator)}];`),e.write(`let ${n};`);let a=!0,c=new Set;for(let l of i.options){let s=l._zod.
propValues?.[i.discriminator];if(!s||s.size===0)throw new U("discriminated union option without static discriminator val\
ues");for(let m of s){if(c.has(m))throw new U(`duplicate discriminator value ${String(m)}`);c.add(m)}let d=Array.from(s,
m=>uh(r,t,m)),f=a?"if":"else if";e.write(`${f} (${d.join(" || ")}) {`),e.indented(m=>{let p=F(m,r,l,o);m.write(`${n} = ${p}\
;`)}),e.write("}"),a=!1}return e.write("else { return INVALID; }"),n}u(ah,"generateDiscriminatedUnionCheck");function uh(e,r,i){
if(typeof i=="string")return`${r} === ${Y(i)}`;if(typeof i=="number")return Number.isNaN(i)?`Number.isNaN(${r})`:`${r} =\
== ${i}`;if(typeof i=="boolean")return`${r} === ${i}`;if(i===null)return`${r} === null`;if(i===void 0)return`${r} === un\
defined`;if(typeof i=="bigint")return`${r} === ${i}n`;if(typeof i=="symbol"){let o=P(e,i);return`${r} === ${o}`}throw new U(
`literal discriminator value ${String(i)}`)}u(uh,"literalEquality");function ch(e,r,i,o){let t=i._zod.def;r.definite=!1;
let n=q(e,r,t.left,o),a=q(e,r,t.right,o),c=P(r,pt),l=z(r);return e.write(`const ${l} = ${c}(${n}, ${a});`),e.write(`if (\
!${l}.valid) return INVALID;`),`${l}.data`}u(ch,"generateIntersectionCheck");function sh(e,r,i,o){let t=i._zod.def,n=P(r,
se);e.write(`if (!${n}(${o})) return INVALID;`);let a=z(r),c=z(r),l=z(r);e.write(`const ${a} = {};`);let s=t,d=s.partial?
void 0:t.keyType._zod.values;if(d){let p=[];for(let b of d){if(!(typeof b=="string"||typeof b=="number"||typeof b=="symb\
ol"))throw new U(`record key value ${String(b)}`);let x=typeof b=="number"?b.toString():b;if(x==="__proto__")throw new U(
'record key "__proto__"');p.push(x);let S=P(r,b),w=F(e,r,t.keyType,S),j=z(r);e.write(`const ${j} = ${o}[${lh(r,x)}];`);let T=q(
e,r,t.valueType,j);e.write(`${a}[${w}] = ${T};`)}let $=P(r,new Set(p));return e.write(`for (const ${c} in ${o}) {`),e.indented(
b=>{b.write(`if (${$}.has(${c})) continue;`),s.mode==="loose"?b.write(`if (${c} !== "__proto__") ${a}[${c}] = ${o}[${c}]\
;`):b.write("return INVALID;")}),e.write("}"),a}let f=t.keyType._zod.def;if(!(f.type==="string"&&f.format===void 0&&!f.coerce&&
(f.checks?.length??0)===0)){let p=t.mode==="loose",$=Bn(t.keyType);$.definite===!1&&(r.definite=!1);let b=P(r,$),x=P(r,ke),
S=z(r);return Rf(e,r,o,c,w=>{w.write(`let ${S} = ${b}(${c});`),w.write(`if (${S} === INVALID && typeof ${c} === "string"\
 && ${x}.test(${c})) ${S} = ${b}(Number(${c}));`),p?w.write(`if (${S} === INVALID) { ${a}[${c}] = ${o}[${c}]; continue; \
}`):w.write(`if (${S} === INVALID) return INVALID;`),w.write(`if (${S} === "__proto__") continue;`);let j=z(r);w.write(`\
const ${j} = ${o}[${c}];`);let T=q(w,r,t.valueType,j);w.write(`${a}[${S}] = ${T};`)}),a}return Rf(e,r,o,c,p=>{p.write(`c\
onst ${l} = ${o}[${c}];`);let $=q(p,r,t.valueType,l);p.write(`${a}[${c}] = ${$};`)},"return INVALID;"),a}u(sh,"generateR\
ecordCheck");function Rf(e,r,i,o,t,n){let a=P(r,Object.prototype.propertyIsEnumerable),c=z(r),l=z(r),s=z(r);e.write(`con\
st ${c} = Object.getOwnPropertySymbols(${i});`),e.write(`const ${l} = Object.getOwnPropertyNames(${i});`),e.write(`for (\
let ${s} = 0; ${s} < ${l}.length; ${s}++) {`),e.indented(d=>{d.write(`const ${o} = ${l}[${s}];`),d.write(`if (${o} === "\
__proto__" || !${a}.call(${i}, ${o})) continue;`),t(d)}),e.write("}"),e.write(`for (let ${s} = 0; ${s} < ${c}.length; ${s}\
++) {`),e.indented(d=>{d.write(`const ${o} = ${c}[${s}];`),d.write(`if (!${a}.call(${i}, ${o})) continue;`),n?d.write(n):
t(d)}),e.write("}")}u(Rf,"emitOwnKeys");function lh(e,r){return typeof r=="string"?Y(r):P(e,r)}u(lh,"literalPropertyKey");
function dh(e,r,i,o){let t=i._zod.def;e.write(`if (!(${o} instanceof Map)) return INVALID;`),Ts(e,i,`${o}.size`);let n=z(
r),a=z(r),c=z(r);return e.write(`const ${n} = new Map();`),e.write(`for (const [${a}, ${c}] of ${o}) {`),e.indented(l=>{
let s=F(l,r,t.keyType,a),d=F(l,r,t.valueType,c);l.write(`${n}.set(${s}, ${d});`)}),e.write("}"),n}u(dh,"generateMapCheck");
function fh(e,r,i,o){let t=i._zod.def;e.write(`if (!(${o} instanceof Set)) return INVALID;`),Ts(e,i,`${o}.size`);let n=z(
r),a=z(r);return e.write(`const ${n} = new Set();`),e.write(`for (const ${a} of ${o}) {`),e.indented(c=>{let l=F(c,r,t.valueType,
a);c.write(`${n}.add(${l});`)}),e.write("}"),n}u(fh,"generateSetCheck");function mh(e,r){return e.write(`if (!(${r} inst\
anceof File)) return INVALID;`),r}u(mh,"generateFileCheck");function ph(e,r,i,o){e.write(`if (typeof ${o} !== "string") \
return INVALID;`);let t=i._zod.pattern;if(t){let n=P(r,t);e.write(`${n}.lastIndex = 0;`),e.write(`if (!${n}.test(${o})) \
return INVALID;`)}return o}u(ph,"generateTemplateLiteralCheck");function gh(e,r,i,o){let t=i._zod.def,n=Be(r,t.getter),a=P(
r,{parser:null});e.write(`if (!${a}.parser) {`),e.indented(l=>{l.write(`const inner = ${n}();`),l.write(`${a}.parser = f\
unction(input) {`),l.indented(s=>{s.write("const result = inner._zod.run({ value: input, issues: [] }, {});"),s.write("r\
eturn result.issues.length === 0 ? result.value : INVALID;")}),l.write("};")}),e.write("}");let c=z(r);return e.write(`c\
onst ${c} = ${a}.parser(${o});`),e.write(`if (${c} === INVALID) return INVALID;`),c}u(gh,"generateLazyCheck");function vh(e,r,i,o){
let t=i._zod.def,n=F(e,r,t.in,o);if(t.transform){if(Ke(t.transform))throw new me("z.compile: async transforms in pipes a\
re not supported");let a=t.transform,l=Be(r,u(d=>{let f={value:d,issues:[],addIssue:As},m=a(d,f);return m instanceof Promise?
ee:f.issues.length===0?m:ee},"helperFn")),s=z(r);return e.write(`const ${s} = ${l}(${n});`),e.write(`if (${s} === INVALI\
D) return INVALID;`),F(e,r,t.out,s)}else return F(e,r,t.out,n)}u(vh,"generatePipeCheck");function Ke(e){return typeof e==
"function"&&(e.constructor.name==="AsyncFunction"||e[Symbol.toStringTag]==="AsyncFunction")}u(Ke,"isAsyncFunction");function $h(e,r,i,o){
let t=i._zod.def;if(t.fn){if(Ke(t.fn))throw new me("z.compile: async custom predicates are not supported");let n=Be(r,t.
fn),a=P(r,Os),c=z(r);e.write(`const ${c} = ${n}(${o});`),e.write(`if (${c} instanceof Promise) ${a}();`),e.write(`if (!${c}\
) return INVALID;`)}else throw new U("custom schema without a predicate function");return o}u($h,"generateCustomCheck");
function hh(e,r,i){let o=e._zod.run({value:i,issues:[]},{});if(o&&typeof o.then=="function")return ee;let t=o;return t.issues.
length===0?t.value:r()}u(hh,"runtimeCatch");function yh(e,r,i,o){let t=i._zod.def;if(!t.catchValue[Wr])throw new U("catc\
h with a callback (only a constant catch value compiles)",!1);let n=z(r);e.write(`let ${n} = (() => {`),e.indented(s=>{let d=q(
s,r,t.innerType,o);s.write(`return ${d};`)}),e.write("})();");let a=P(r,t.innerType),c=Be(r,t.catchValue),l=P(r,hh);return e.
write(`if (${n} === INVALID) {`),e.indented(s=>{s.write(`${n} = ${l}(${a}, ${c}, ${o});`),s.write(`if (${n} === INVALID)\
 return INVALID;`)}),e.write("}"),n}u(yh,"generateCatchCheck");function _h(e,r,i,o){let t=i._zod.def;if(t.transform){if(Ke(
t.transform))throw new me("z.compile: async transforms are not supported");let n=t.transform,c=Be(r,u(s=>{let d={value:s,
issues:[],addIssue:As},f=n(s,d);return f instanceof Promise?ee:d.issues.length===0?f:ee},"helperFn")),l=z(r);return e.write(
`const ${l} = ${c}(${o});`),e.write(`if (${l} === INVALID) return INVALID;`),l}return o}u(_h,"generateTransformCheck");function Kn(e){return e.checks&&(e.checks=[...e.checks]),e}u(Kn,"snapshotChecks");function Zs(e,r){return new e(Kn({type:"\
string",...k(r)}))}u(Zs,"_string");function Es(e,r){return new e(Kn({type:"string",coerce:!0,...k(r)}))}u(Es,"_coercedSt\
ring");function Gn(e,r){return new e({type:"string",format:"email",check:"string_format",abort:!1,...k(r)})}u(Gn,"_email");
function Wn(e,r){return new e({type:"string",format:"guid",check:"string_format",abort:!1,...k(r)})}u(Wn,"_guid");function Xn(e,r){
return new e({type:"string",format:"uuid",check:"string_format",abort:!1,...k(r)})}u(Xn,"_uuid");function qn(e,r){return new e(
{type:"string",format:"uuid",check:"string_format",abort:!1,version:"v4",...k(r)})}u(qn,"_uuidv4");function Yn(e,r){return new e(
{type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...k(r)})}u(Yn,"_uuidv6");function Hn(e,r){return new e(
{type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",...k(r)})}u(Hn,"_uuidv7");function zr(e,r){return new e(
{type:"string",format:"url",check:"string_format",abort:!1,...k(r)})}u(zr,"_url");function Qn(e,r){return new e({type:"s\
tring",format:"emoji",check:"string_format",abort:!1,...k(r)})}u(Qn,"_emoji");function ei(e,r){return new e({type:"strin\
g",format:"nanoid",check:"string_format",abort:!1,...k(r)})}u(ei,"_nanoid");function ti(e,r){return new e({type:"string",
format:"cuid",check:"string_format",abort:!1,...k(r)})}u(ti,"_cuid");function ri(e,r){return new e({type:"string",format:"\
cuid2",check:"string_format",abort:!1,...k(r)})}u(ri,"_cuid2");function ni(e,r){return new e({type:"string",format:"ulid",
check:"string_format",abort:!1,...k(r)})}u(ni,"_ulid");function ii(e,r){return new e({type:"string",format:"xid",check:"\
string_format",abort:!1,...k(r)})}u(ii,"_xid");function oi(e,r){return new e({type:"string",format:"ksuid",check:"string\
_format",abort:!1,...k(r)})}u(oi,"_ksuid");function ai(e,r){return new e({type:"string",format:"ipv4",check:"string_form\
at",abort:!1,...k(r)})}u(ai,"_ipv4");function ui(e,r){return new e({type:"string",format:"ipv6",check:"string_format",abort:!1,
...k(r)})}u(ui,"_ipv6");function Cs(e,r){return new e({type:"string",format:"mac",check:"string_format",abort:!1,...k(r)})}
u(Cs,"_mac");function ci(e,r){return new e({type:"string",format:"cidrv4",check:"string_format",abort:!1,...k(r)})}u(ci,
"_cidrv4");function si(e,r){return new e({type:"string",format:"cidrv6",check:"string_format",abort:!1,...k(r)})}u(si,"_\
cidrv6");function li(e,r){return new e({type:"string",format:"base64",check:"string_format",abort:!1,...k(r)})}u(li,"_ba\
se64");function di(e,r){return new e({type:"string",format:"base64url",check:"string_format",abort:!1,...k(r)})}u(di,"_b\
ase64url");function fi(e,r){return new e({type:"string",format:"e164",check:"string_format",abort:!1,...k(r)})}u(fi,"_e1\
64");function Ls(e,r){return new e({type:"string",format:"credit_card",check:"string_format",abort:!1,...k(r)})}u(Ls,"_c\
reditCard");function Vs(e,r){return new e({type:"string",format:"iban",check:"string_format",abort:!1,...k(r)})}u(Vs,"_i\
ban");function mi(e,r){return new e({type:"string",format:"jwt",check:"string_format",abort:!1,...k(r)})}u(mi,"_jwt");var Rs={
Any:null,Minute:-1,Second:0,Millisecond:3,Microsecond:6};function Sr(e,r){return new e({type:"string",format:"datetime",
check:"string_format",offset:!1,local:!1,precision:null,...k(r)})}u(Sr,"_isoDateTime");function Pr(e,r){return new e({type:"\
string",format:"date",check:"string_format",...k(r)})}u(Pr,"_isoDate");function Dr(e,r){return new e({type:"string",format:"\
time",check:"string_format",precision:null,...k(r)})}u(Dr,"_isoTime");function jr(e,r){return new e({type:"string",format:"\
duration",check:"string_format",...k(r)})}u(jr,"_isoDuration");function Fs(e,r){return new e(Kn({type:"number",checks:[],
...k(r)}))}u(Fs,"_number");function Ms(e,r){return new e(Kn({type:"number",coerce:!0,checks:[],...k(r)}))}u(Ms,"_coerced\
Number");function Js(e,r){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",...k(r)})}u(Js,"_i\
nt");function Bs(e,r){return new e({type:"number",check:"number_format",abort:!1,format:"float32",...k(r)})}u(Bs,"_float\
32");function Ks(e,r){return new e({type:"number",check:"number_format",abort:!1,format:"float64",...k(r)})}u(Ks,"_float\
64");function Gs(e,r){return new e({type:"number",check:"number_format",abort:!1,format:"int32",...k(r)})}u(Gs,"_int32");
function Ws(e,r){return new e({type:"number",check:"number_format",abort:!1,format:"uint32",...k(r)})}u(Ws,"_uint32");function Xs(e,r){
return new e({type:"boolean",...k(r)})}u(Xs,"_boolean");function qs(e,r){return new e({type:"boolean",coerce:!0,...k(r)})}
u(qs,"_coercedBoolean");function Ys(e,r){return new e({type:"bigint",...k(r)})}u(Ys,"_bigint");function Hs(e,r){return new e(
{type:"bigint",coerce:!0,...k(r)})}u(Hs,"_coercedBigint");function Qs(e,r){return new e({type:"bigint",check:"bigint_for\
mat",abort:!1,format:"int64",...k(r)})}u(Qs,"_int64");function el(e,r){return new e({type:"bigint",check:"bigint_format",
abort:!1,format:"uint64",...k(r)})}u(el,"_uint64");function tl(e,r){return new e({type:"symbol",...k(r)})}u(tl,"_symbol");
function rl(e,r){return new e({type:"undefined",...k(r)})}u(rl,"_undefined");function nl(e,r){return new e({type:"null",
...k(r)})}u(nl,"_null");function il(e){return new e({type:"any"})}u(il,"_any");function ol(e){return new e({type:"unknow\
n"})}u(ol,"_unknown");function al(e,r){return new e({type:"never",...k(r)})}u(al,"_never");function ul(e,r){return new e(
{type:"void",...k(r)})}u(ul,"_void");function cl(e,r){return new e({type:"date",...k(r)})}u(cl,"_date");function sl(e,r){
return new e({type:"date",coerce:!0,...k(r)})}u(sl,"_coercedDate");function ll(e,r){return new e({type:"nan",...k(r)})}u(
ll,"_nan");function ge(e,r){return new Qr({check:"less_than",...k(r),value:e,inclusive:!1})}u(ge,"_lt");function ue(e,r){
return new Qr({check:"less_than",...k(r),value:e,inclusive:!0})}u(ue,"_lte");function ve(e,r){return new en({check:"greater_than",...k(r),value:e,inclusive:!1})}u(ve,"_gt");function ce(e,r){return new en(
{check:"greater_than",...k(r),value:e,inclusive:!0})}u(ce,"_gte");function pi(e){return ve(0,e)}u(pi,"_positive");function gi(e){return ge(0,e)}u(gi,"_negative");function vi(e){return ue(
0,e)}u(vi,"_nonpositive");function $i(e){return ce(0,e)}u($i,"_nonnegative");function Ne(e,r){return new Wo({check:"mult\
iple_of",...k(r),value:e})}u(Ne,"_multipleOf");function Ue(e,r){return new Yo({check:"max_size",...k(r),maximum:e})}u(Ue,
"_maxSize");function $e(e,r){return new Ho({check:"min_size",...k(r),minimum:e})}u($e,"_minSize");function Ge(e,r){return new Qo(
{check:"size_equals",...k(r),size:e})}u(Ge,"_size");function We(e,r){return new ea({check:"max_length",...k(r),maximum:e})}
u(We,"_maxLength");function xe(e,r){return new ta({check:"min_length",...k(r),minimum:e})}u(xe,"_minLength");function Xe(e,r){
return new ra({check:"length_equals",...k(r),length:e})}u(Xe,"_length");function bt(e,r){return new na({check:"string_fo\
rmat",format:"regex",...k(r),pattern:e})}u(bt,"_regex");function kt(e){return new ia({check:"string_format",format:"lowe\
rcase",...k(e)})}u(kt,"_lowercase");function xt(e){return new oa({check:"string_format",format:"uppercase",...k(e)})}u(xt,
"_uppercase");function It(e,r){return new aa({check:"string_format",format:"includes",...k(r),includes:e})}u(It,"_includ\
es");function wt(e,r){return new ua({check:"string_format",format:"starts_with",...k(r),prefix:e})}u(wt,"_startsWith");function zt(e,r){
return new ca({check:"string_format",format:"ends_with",...k(r),suffix:e})}u(zt,"_endsWith");function hi(e,r,i){return new sa(
{check:"property",property:e,schema:r,...k(i)})}u(hi,"_property");function St(e,r){return new la({check:"properties",shape:e,
...k(r)})}u(St,"_properties");function Pt(e,r){return new da({check:"mime_type",mime:e,...k(r)})}u(Pt,"_mime");function pe(e){
return new fa({check:"overwrite",tx:e})}u(pe,"_overwrite");function Dt(e){return pe(r=>r.normalize(e))}u(Dt,"_normalize");
function jt(){return pe(e=>e.trim())}u(jt,"_trim");function Ot(){return pe(e=>e.toLowerCase())}u(Ot,"_toLowerCase");function Nt(){
return pe(e=>e.toUpperCase())}u(Nt,"_toUpperCase");function Ut(){return pe(e=>io(e))}u(Ut,"_slugify");function dl(e,r,i){
return new e({type:"array",element:r,...k(i)})}u(dl,"_array");function bh(e,r,i){return new e({type:"union",options:r,...k(
i)})}u(bh,"_union");function kh(e,r,i){return new e({type:"union",options:r,inclusive:!1,...k(i)})}u(kh,"_xor");function xh(e,r,i,o){
return new e({type:"union",options:i,discriminator:r,...k(o)})}u(xh,"_discriminatedUnion");function Ih(e,r,i){return new e(
{type:"intersection",left:r,right:i})}u(Ih,"_intersection");function wh(e,r,i,o){let t=i instanceof D,n=t?o:i,a=t?i:null;
return new e({type:"tuple",items:r,rest:a,...k(n)})}u(wh,"_tuple");function zh(e,r,i,o){return new e({type:"record",keyType:r,
valueType:i,...k(o)})}u(zh,"_record");function Sh(e,r,i,o){return new e({type:"map",keyType:r,valueType:i,...k(o)})}u(Sh,
"_map");function Ph(e,r,i){return new e({type:"set",valueType:r,...k(i)})}u(Ph,"_set");function Dh(e,r,i){let o=Array.isArray(
r)?Object.fromEntries(r.map(t=>[t,t])):r;return new e({type:"enum",entries:o,...k(i)})}u(Dh,"_enum");function jh(e,r,i){
return new e({type:"enum",entries:r,...k(i)})}u(jh,"_nativeEnum");function Oh(e,r,i){return new e({type:"literal",values:Array.
isArray(r)?r:[r],...k(i)})}u(Oh,"_literal");function fl(e,r){return new e({type:"file",...k(r)})}u(fl,"_file");function Nh(e,r){
return new e({type:"transform",transform:r})}u(Nh,"_transform");function Uh(e,r){return new e({type:"optional",innerType:r})}
u(Uh,"_optional");function Ah(e,r){return new e({type:"nullable",innerType:r})}u(Ah,"_nullable");function Th(e,r,i){return new e(
{type:"default",innerType:r,get defaultValue(){return typeof i=="function"?i():Bt(i)}})}u(Th,"_default");function Zh(e,r,i){
return new e({type:"nonoptional",innerType:r,...k(i)})}u(Zh,"_nonoptional");function Eh(e,r){return new e({type:"success",
innerType:r})}u(Eh,"_success");function Ch(e,r,i){return new e({type:"catch",innerType:r,catchValue:typeof i=="function"?
i:so(i)})}u(Ch,"_catch");function Lh(e,r,i){return new e({type:"pipe",in:r,out:i})}u(Lh,"_pipe");function Vh(e,r){return new e(
{type:"readonly",innerType:r})}u(Vh,"_readonly");function Rh(e,r,i){return new e({type:"template_literal",parts:r,...k(i)})}
u(Rh,"_templateLiteral");function Fh(e,r){return new e({type:"lazy",getter:r})}u(Fh,"_lazy");function Mh(e,r){return new e(
{type:"promise",innerType:r})}u(Mh,"_promise");function ml(e,r,i){let o=k(i);return o.abort??(o.abort=!0),new e({type:"c\
ustom",check:"custom",fn:r,...o})}u(ml,"_custom");function pl(e,r,i){return new e({type:"custom",check:"custom",fn:r,...k(
i)})}u(pl,"_refine");function gl(e,r){let i=Bf(o=>(o.addIssue=t=>{if(typeof t=="string")o.issues.push(ct(t,o.value,i._zod.
def));else{let n=t;n.fatal&&(n.continue=!1),n.code??(n.code="custom"),"input"in n||(n.input=o.value),n.inst??(n.inst=i),
n.continue??(n.continue=!i._zod.def.abort),o.issues.push(ct(n))}},e(o.value,o)),r);return i}u(gl,"_superRefine");function Bf(e,r){
let i=new V({check:"custom",...k(r)});return i._zod.check=e,i}u(Bf,"_check");function vl(e){let r=new V({check:"describe"});
return r._zod.onattach=[i=>{let o=W.get(i)??{};W.add(i,{...o,description:e})}],r._zod.check=()=>{},r}u(vl,"describe");function $l(e){
let r=new V({check:"meta"});return r._zod.onattach=[i=>{let o=W.get(i)??{};W.add(i,{...o,...e})}],r._zod.check=()=>{},r}
u($l,"meta");function hl(e,r){let i=k(r),o=i.truthy??["true","1","yes","on","y","enabled"],t=i.falsy??["false","0","no",
"off","n","disabled"];i.case!=="sensitive"&&(o=o.map(p=>typeof p=="string"?p.toLowerCase():p),t=t.map(p=>typeof p=="stri\
ng"?p.toLowerCase():p));let n=new Set(o),a=new Set(t),c=e.Codec??pr,l=e.Boolean??fr,s=e.String??Me,d=new s({type:"string",
error:i.error}),f=new l({type:"boolean",error:i.error}),m=new c({type:"pipe",in:d,out:f,transform:u(((p,$)=>{let b=p;return i.
case!=="sensitive"&&(b=b.toLowerCase()),n.has(b)?!0:a.has(b)?!1:($.issues.push({code:"invalid_value",expected:"stringboo\
l",values:[...n,...a],input:$.value,inst:m,continue:!1}),{})}),"transform"),reverseTransform:u(((p,$)=>p===!0?o[0]||"tru\
e":t[0]||"false"),"reverseTransform"),error:i.error});return m._zod.bag.truthy=o,m._zod.bag.falsy=t,m._zod.bag.case=i.case??
"insensitive",m}u(hl,"_stringbool");function qe(e,r,i,o={}){let t=k(o),n={check:"string_format",type:"string",format:r,fn:typeof i==
"function"?i:c=>i.test(c),...t};return i instanceof RegExp&&(n.pattern=i),new e(n)}u(qe,"_stringFormat");var yi=class{static{u(this,"JSONSchemaGenerator")}get metadataRegistry(){return this.ctx.metadataRegistry}get target(){return this.
ctx.target}get unrepresentable(){return this.ctx.unrepresentable}get override(){return this.ctx.override}get io(){return this.
ctx.io}get counter(){return this.ctx.counter}set counter(r){this.ctx.counter=r}get seen(){return this.ctx.seen}constructor(r){
let i=r?.target??"draft-2020-12";i==="draft-4"&&(i="draft-04"),i==="draft-7"&&(i="draft-07"),this.ctx=Pe({processors:An,
target:i,...r?.metadata&&{metadata:r.metadata},...r?.unrepresentable&&{unrepresentable:r.unrepresentable},...r?.override&&
{override:r.override},...r?.io&&{io:r.io}})}process(r,i={path:[],schemaPath:[]}){return C(r,this.ctx,i)}emit(r,i){i&&(i.
cycles&&(this.ctx.cycles=i.cycles),i.reused&&(this.ctx.reused=i.reused),i.external&&(this.ctx.external=i.external)),this.
ctx.sharedDefsExtractedFor=void 0,this.ctx.sharedEmitDoneFor=void 0,De(this.ctx,r);let o=je(this.ctx,r),{"~standard":t,...n}=o;
return n}};var Kf={};var _i={};ye(_i,{endsWith:()=>zt,gt:()=>ve,gte:()=>ce,includes:()=>It,length:()=>Xe,lowercase:()=>kt,lt:()=>ge,lte:()=>ue,
maxLength:()=>We,maxSize:()=>Ue,mime:()=>Pt,minLength:()=>xe,minSize:()=>$e,multipleOf:()=>Ne,negative:()=>gi,nonnegative:()=>$i,
nonpositive:()=>vi,normalize:()=>Dt,overwrite:()=>pe,positive:()=>pi,properties:()=>St,property:()=>hi,regex:()=>bt,size:()=>Ge,
slugify:()=>Ut,startsWith:()=>wt,toLowerCase:()=>Ot,toUpperCase:()=>Nt,trim:()=>jt,uppercase:()=>xt});var Gf=new WeakSet([Object.prototype,Error.prototype]);function bi(e,r,i){Object.defineProperty(e,r,{configurable:!0,enumerable:!1,
get(){let o=i(this);return Object.defineProperty(this,r,{value:o,configurable:!0,writable:!0}),o},set(o){Object.defineProperty(
this,r,{value:o,configurable:!0,writable:!0})}})}u(bi,"_lazyMethod");var Wf=u((e,r)=>{pa.init(e,r),e.name="ZodError";let i=Object.
getPrototypeOf(e);Gf.has(i)||(Gf.add(i),bi(i,"format",o=>t=>ir(o,t)),bi(i,"flatten",o=>t=>nr(o,t)),bi(i,"addIssue",o=>t=>{
o.issues.push(t),o.message=JSON.stringify(o.issues,it,2)}),bi(i,"addIssues",o=>t=>{o.issues.push(...t),o.message=JSON.stringify(
o.issues,it,2)}),Object.defineProperty(i,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))},
"initializer"),Jh=g("ZodError",Wf),ae=g("ZodError",Wf,void 0,{Parent:Error});var yl=lt(ae),_l=dt(ae),bl=ft(ae),kl=mt(ae),xl=on(ae),Il=an(ae),wl=un(ae),zl=cn(ae),Sl=sn(ae),Pl=ln(ae),Dl=dn(ae),jl=fn(
ae);function Kh(){K.localeError||M(br())}u(Kh,"_ensureDefaultLocale");function Qe(){K.memoizer||M({memoizer:_r()})}u(Qe,"_en\
sureDefaultMemoizer");var O=g("ZodType",(e,r)=>(Kh(),D.init(e,r),e.def=r,e.type=r.type,e),{check(...e){let r=this.def;return this.
clone(h.mergeDefs(r,{checks:[...r.checks??[],...e.map(i=>typeof i=="function"?{_zod:{check:i,def:{check:"custom"},onattach:[]}}:
i)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,r){return Z(this,e,r)},brand(){return this},register(e,r){
return e.add(this,r),this},refine(e,r){return this.check(kd(e,r))},superRefine(e,r){return this.check(xd(e,r))},overwrite(e){
return this.check(pe(e))},optional(){return He(this)},exactOptional(){return nd(this)},nullable(){return Nr(this)},nullish(){
return He(Nr(this))},nonoptional(e){return sd(this,e)},array(){return Tr(this)},or(e){return Vt([this,e])},and(e){return Wl(
this,e)},transform(e){return xi(this,Bi(e))},default(e){return ad(this,e)},prefault(e){return cd(this,e)},catch(e){return fd(
this,e)},pipe(e){return xi(this,e)},readonly(){return vd(this)},describe(e){let r=this.clone();return W.add(r,{description:e}),
r},meta(...e){if(e.length===0)return W.get(this);let r=this.clone();return W.add(r,e[0]),r},isOptional(){return this.safeParse(
void 0).success},isNullable(){return this.safeParse(null).success},apply(e,...r){return r.length===0?e(this):e(this,...r)},
get"~standard"(){return h.hide(this,"~standard",{...$n(this),jsonSchema:{input:gt(this,"input"),output:gt(this,"output")}})},
set"~standard"(e){h.own(this,"~standard",e)},parse:u(function e(r,i){return yl(this,r,i,{callee:e})},"_parse"),parseAsync:u(
async function e(r,i){return await _l(this,r,i,{callee:e})},"_parseAsync"),safeParse(e,r){return bl(this,e,r)},async safeParseAsync(e,r){
return kl(this,e,r)},get spa(){return this?.safeParseAsync},set spa(e){h.own(this,"spa",e)},validate(e,r){return or(this,
e,r)},validateAsync(e,r){return ar(this,e,r)},encode:u(function e(r,i){return xl(this,r,i,{callee:e})},"_encode"),decode:u(
function e(r,i){return Il(this,r,i,{callee:e})},"_decode"),encodeAsync:u(async function e(r,i){return await wl(this,r,i,
{callee:e})},"_encodeAsync"),decodeAsync:u(async function e(r,i){return await zl(this,r,i,{callee:e})},"_decodeAsync"),safeEncode(e,r){
return Sl(this,e,r)},safeDecode(e,r){return Pl(this,e,r)},async safeEncodeAsync(e,r){return Dl(this,e,r)},async safeDecodeAsync(e,r){
return jl(this,e,r)},toJSONSchema(e){return Tu(this,{})(e)},get description(){return W.get(this)?.description},get _def(){
return this._zod.def}}),Ii=g("_ZodString",(e,r)=>{Me.init(e,r),O.init(e,r),e._zod.processJSONSchema=(i,o,t)=>Cu(e,i,o,t)},
h.derived({format:u(e=>B(e).format??null,"format"),minLength:u(e=>B(e).minimum??null,"minLength"),maxLength:u(e=>B(e).maximum??
null,"maxLength")},{regex(...e){return this.check(bt(...e))},includes(...e){return this.check(It(...e))},startsWith(...e){
return this.check(wt(...e))},endsWith(...e){return this.check(zt(...e))},min(...e){return this.check(xe(...e))},max(...e){
return this.check(We(...e))},length(...e){return this.check(Xe(...e))},nonempty(...e){return this.check(xe(1,...e))},lowercase(e){
return this.check(kt(e))},uppercase(e){return this.check(xt(e))},trim(){return this.check(jt())},normalize(...e){return this.
check(Dt(...e))},toLowerCase(){return this.check(Ot())},toUpperCase(){return this.check(Nt())},slugify(){return this.check(
Ut())}})),Zt=g("ZodString",(e,r)=>{Me.init(e,r),Ii.init(e,r)},{email(e){return this.check(Gn(wi,e))},url(e){return this.
check(zr(Ur,e))},jwt(e){return this.check(mi(Ri,e))},emoji(e){return this.check(Qn(Si,e))},guid(e){return this.check(Wn(
zi,e))},uuid(e){return this.check(Xn(he,e))},uuidv4(e){return this.check(qn(he,e))},uuidv6(e){return this.check(Yn(he,e))},
uuidv7(e){return this.check(Hn(he,e))},nanoid(e){return this.check(ei(Pi,e))},cuid(e){return this.check(ti(Di,e))},cuid2(e){
return this.check(ri(ji,e))},ulid(e){return this.check(ni(Oi,e))},base64(e){return this.check(li(Ci,e))},base64url(e){return this.
check(di(Li,e))},xid(e){return this.check(ii(Ni,e))},ksuid(e){return this.check(oi(Ui,e))},ipv4(e){return this.check(ai(
Ai,e))},ipv6(e){return this.check(ui(Ti,e))},cidrv4(e){return this.check(ci(Zi,e))},cidrv6(e){return this.check(si(Ei,e))},
e164(e){return this.check(fi(Vi,e))},datetime(e){return this.check(Sr(Ae,e))},date(e){return this.check(Pr(Te,e))},time(e){
return this.check(Dr(Ze,e))},duration(e){return this.check(jr(Ee,e))}});function Or(e){return Zs(Zt,e)}u(Or,"string");var L=g(
"ZodStringFormat",(e,r)=>{E.init(e,r),Ii.init(e,r)}),Ae=g("ZodISODateTime",(e,r)=>{Na.init(e,r),L.init(e,r)}),Te=g("ZodI\
SODate",(e,r)=>{Ua.init(e,r),L.init(e,r)}),Ze=g("ZodISOTime",(e,r)=>{Aa.init(e,r),L.init(e,r)}),Ee=g("ZodISODuration",(e,r)=>{
Ta.init(e,r),L.init(e,r)}),wi=g("ZodEmail",(e,r)=>{ba.init(e,r),L.init(e,r)});function Xf(e){return Gn(wi,e)}u(Xf,"email");
var zi=g("ZodGUID",(e,r)=>{ya.init(e,r),L.init(e,r)});function qf(e){return Wn(zi,e)}u(qf,"guid");var he=g("ZodUUID",(e,r)=>{
_a.init(e,r),L.init(e,r)});function Yf(e){return Xn(he,e)}u(Yf,"uuid");function Hf(e){return qn(he,e)}u(Hf,"uuidv4");function Qf(e){
return Yn(he,e)}u(Qf,"uuidv6");function em(e){return Hn(he,e)}u(em,"uuidv7");var Ur=g("ZodURL",(e,r)=>{Ia.init(e,r),L.init(
e,r)});function tm(e){return zr(Ur,e)}u(tm,"url");function rm(e){return zr(Ur,{protocol:Qt,hostname:Oo,...h.normalizeParams(
e)})}u(rm,"httpUrl");var Si=g("ZodEmoji",(e,r)=>{wa.init(e,r),L.init(e,r)});function nm(e){return Qn(Si,e)}u(nm,"emoji");
var Pi=g("ZodNanoID",(e,r)=>{za.init(e,r),L.init(e,r)});function im(e){return ei(Pi,e)}u(im,"nanoid");var Di=g("ZodCUID",
(e,r)=>{Sa.init(e,r),L.init(e,r)});function om(e){return ti(Di,e)}u(om,"cuid");var ji=g("ZodCUID2",(e,r)=>{Pa.init(e,r),
L.init(e,r)});function am(e){return ri(ji,e)}u(am,"cuid2");var Oi=g("ZodULID",(e,r)=>{Da.init(e,r),L.init(e,r)});function um(e){
return ni(Oi,e)}u(um,"ulid");var Ni=g("ZodXID",(e,r)=>{ja.init(e,r),L.init(e,r)});function cm(e){return ii(Ni,e)}u(cm,"x\
id");var Ui=g("ZodKSUID",(e,r)=>{Oa.init(e,r),L.init(e,r)});function sm(e){return oi(Ui,e)}u(sm,"ksuid");var Ai=g("ZodIP\
v4",(e,r)=>{Za.init(e,r),L.init(e,r)});function lm(e){return ai(Ai,e)}u(lm,"ipv4");var Ol=g("ZodMAC",(e,r)=>{Ca.init(e,r),
L.init(e,r)});function dm(e){return Cs(Ol,e)}u(dm,"mac");var Ti=g("ZodIPv6",(e,r)=>{Ea.init(e,r),L.init(e,r)});function fm(e){
return ui(Ti,e)}u(fm,"ipv6");var Zi=g("ZodCIDRv4",(e,r)=>{La.init(e,r),L.init(e,r)});function mm(e){return ci(Zi,e)}u(mm,
"cidrv4");var Ei=g("ZodCIDRv6",(e,r)=>{Va.init(e,r),L.init(e,r)});function pm(e){return si(Ei,e)}u(pm,"cidrv6");var Ci=g(
"ZodBase64",(e,r)=>{Ra.init(e,r),L.init(e,r)});function gm(e){return li(Ci,e)}u(gm,"base64");var Li=g("ZodBase64URL",(e,r)=>{
Fa.init(e,r),L.init(e,r)});function vm(e){return di(Li,e)}u(vm,"base64url");var Vi=g("ZodE164",(e,r)=>{Ma.init(e,r),L.init(
e,r)});function $m(e){return fi(Vi,e)}u($m,"e164");var Nl=g("ZodCreditCard",(e,r)=>{Ja.init(e,r),L.init(e,r)});function hm(e){
return Ls(Nl,e)}u(hm,"creditCard");var Ul=g("ZodIBAN",(e,r)=>{Ba.init(e,r),L.init(e,r)});function ym(e){return Vs(Ul,e)}
u(ym,"iban");var Ri=g("ZodJWT",(e,r)=>{Ka.init(e,r),L.init(e,r)});function _m(e){return mi(Ri,e)}u(_m,"jwt");var et=g("Z\
odCustomStringFormat",(e,r)=>{Ga.init(e,r),L.init(e,r)});function bm(e,r,i={}){return qe(et,e,r,i)}u(bm,"stringFormat");
function km(e){return qe(et,"hostname",jo,e)}u(km,"hostname");function xm(e){return qe(et,"hex",Bo,e)}u(xm,"hex");function Im(e){
return qe(et,"currency_code",Uo,e)}u(Im,"currencyCode");function wm(e,r){let i=r?.enc??"hex",o=`${e}_${i}`,t=de[o];if(!t)
throw new Error(`Unrecognized hash format: ${o}`);return qe(et,o,t,r)}u(wm,"hash");var Et=g("ZodNumber",(e,r)=>{Sn.init(
e,r),O.init(e,r),e._zod.processJSONSchema=(i,o,t)=>Lu(e,i,o,t),e.isFinite=!0},h.derived({minValue:u(e=>{let{minimum:r,exclusiveMinimum:i}=B(
e);return Math.max(r??Number.NEGATIVE_INFINITY,i??Number.NEGATIVE_INFINITY)},"minValue"),maxValue:u(e=>{let{maximum:r,exclusiveMaximum:i}=B(
e);return Math.min(r??Number.POSITIVE_INFINITY,i??Number.POSITIVE_INFINITY)},"maxValue"),isInt:u(e=>{let{isInt:r,multipleOf:i}=B(
e);return!!r||!!i?.some(Number.isSafeInteger)},"isInt"),format:u(e=>B(e).format??null,"format")},{gt(e,r){return this.check(
ve(e,r))},gte(e,r){return this.check(ce(e,r))},min(e,r){return this.check(ce(e,r))},lt(e,r){return this.check(ge(e,r))},
lte(e,r){return this.check(ue(e,r))},max(e,r){return this.check(ue(e,r))},int(e){return this.check(ki(e))},safe(e){return this.
check(ki(e))},positive(e){return this.check(ve(0,e))},nonnegative(e){return this.check(ce(0,e))},negative(e){return this.
check(ge(0,e))},nonpositive(e){return this.check(ue(0,e))},multipleOf(e,r){return this.check(Ne(e,r))},step(e,r){return this.
check(Ne(e,r))},finite(){return this}}));function Al(e){return Fs(Et,e)}u(Al,"number");var tt=g("ZodNumberFormat",(e,r)=>{
Wa.init(e,r),Et.init(e,r)});function ki(e){return Js(tt,e)}u(ki,"int");function zm(e){return Bs(tt,e)}u(zm,"float32");function Sm(e){
return Ks(tt,e)}u(Sm,"float64");function Pm(e){return Gs(tt,e)}u(Pm,"int32");function Dm(e){return Ws(tt,e)}u(Dm,"uint32");
var Ct=g("ZodBoolean",(e,r)=>{fr.init(e,r),O.init(e,r),e._zod.processJSONSchema=(i,o,t)=>Vu(e,i,o,t)});function Tl(e){return Xs(
Ct,e)}u(Tl,"boolean");var Lt=g("ZodBigInt",(e,r)=>{Pn.init(e,r),O.init(e,r),e._zod.processJSONSchema=(i,o,t)=>Ru(e,i,o,t)},
h.derived({minValue:u(e=>B(e).minimum??null,"minValue"),maxValue:u(e=>B(e).maximum??null,"maxValue"),format:u(e=>B(e).format??
null,"format")},{gte(e,r){return this.check(ce(e,r))},min(e,r){return this.check(ce(e,r))},gt(e,r){return this.check(ve(
e,r))},lt(e,r){return this.check(ge(e,r))},lte(e,r){return this.check(ue(e,r))},max(e,r){return this.check(ue(e,r))},positive(e){
return this.check(ve(BigInt(0),e))},negative(e){return this.check(ge(BigInt(0),e))},nonpositive(e){return this.check(ue(
BigInt(0),e))},nonnegative(e){return this.check(ce(BigInt(0),e))},multipleOf(e,r){return this.check(Ne(e,r))}}));function jm(e){
return Ys(Lt,e)}u(jm,"bigint");var Fi=g("ZodBigIntFormat",(e,r)=>{Xa.init(e,r),Lt.init(e,r)});function Om(e){return Qs(Fi,
e)}u(Om,"int64");function Nm(e){return el(Fi,e)}u(Nm,"uint64");var Zl=g("ZodSymbol",(e,r)=>{qa.init(e,r),O.init(e,r),e._zod.
processJSONSchema=(i,o,t)=>Fu(e,i,o,t)});function Um(e){return tl(Zl,e)}u(Um,"symbol");var El=g("ZodUndefined",(e,r)=>{Ya.
init(e,r),O.init(e,r),e._zod.processJSONSchema=(i,o,t)=>Ju(e,i,o,t)});function Am(e){return rl(El,e)}u(Am,"_undefined");var Cl=g("ZodNull",(e,r)=>{Ha.init(e,r),O.init(e,r),e._zod.processJSONSchema=(i,o,t)=>Mu(e,i,o,t)});function Ll(e){return nl(
Cl,e)}u(Ll,"_null");var Vl=g("ZodAny",(e,r)=>{Qa.init(e,r),O.init(e,r),e._zod.processJSONSchema=(i,o,t)=>Gu(e,i,o,t)});function Tm(){return il(
Vl)}u(Tm,"any");var Rl=g("ZodUnknown",(e,r)=>{eu.init(e,r),O.init(e,r),e._zod.processJSONSchema=(i,o,t)=>Wu(e,i,o,t)});function Ye(){
return ol(Rl)}u(Ye,"unknown");var Fl=g("ZodNever",(e,r)=>{tu.init(e,r),O.init(e,r),e._zod.processJSONSchema=(i,o,t)=>Ku(
e,i,o,t)});function Mi(e){return al(Fl,e)}u(Mi,"never");var Ml=g("ZodVoid",(e,r)=>{ru.init(e,r),O.init(e,r),e._zod.processJSONSchema=
(i,o,t)=>Bu(e,i,o,t)});function Zm(e){return ul(Ml,e)}u(Zm,"_void");var Ar=g("ZodDate",(e,r)=>{nu.init(e,r),O.init(e,r),e._zod.processJSONSchema=(i,o,t)=>Xu(e,i,o,t),e.min=(i,o)=>e.check(ce(
i,o)),e.max=(i,o)=>e.check(ue(i,o))},h.derived({minDate:u(e=>{let{minimum:r}=B(e);return r?new Date(r):null},"minDate"),
maxDate:u(e=>{let{maximum:r}=B(e);return r?new Date(r):null},"maxDate")},{}));function Em(e){return cl(Ar,e)}u(Em,"date");
var Jl=g("ZodArray",(e,r)=>{Qe(),ou.init(e,r),O.init(e,r),e._zod.processJSONSchema=(i,o,t)=>uc(e,i,o,t),e.element=r.element},
{min(e,r){return this.check(xe(e,r))},nonempty(e){return this.check(xe(1,e))},max(e,r){return this.check(We(e,r))},length(e,r){
return this.check(Xe(e,r))},unwrap(){return this.element}});function Tr(e,r){return dl(Jl,e,r)}u(Tr,"array");function Cm(e){
let r=e._zod.def.shape;return Ji(Object.keys(r))}u(Cm,"keyof");var Zr=g("ZodObject",(e,r)=>{Qe(),au.init(e,r),O.init(e,r),
e._zod.processJSONSchema=(i,o,t)=>cc(e,i,o,t),h.installLazyProp(e,"shape",i=>i._zod.def.shape,!1)},{keyof(){return Ji(Object.
keys(this._zod.def.shape))},catchall(e){return this.clone(h.mergeDefs(this._zod.def,{catchall:e}))},passthrough(){return this.
clone(h.mergeDefs(this._zod.def,{catchall:Ye()}))},loose(){return this.clone(h.mergeDefs(this._zod.def,{catchall:Ye()}))},
strict(){return this.clone(h.mergeDefs(this._zod.def,{catchall:Mi()}))},strip(){return this.clone(h.mergeDefs(this._zod.
def,{catchall:void 0}))},extend(e){return h.extend(this,e)},safeExtend(e){return h.safeExtend(this,e)},merge(e){return h.
merge(this,e)},pick(e){return h.pick(this,e)},omit(e){return h.omit(this,e)},partial(...e){return h.partial(Cr,this,e[0])},
exactPartial(...e){return h.partial(Ki,this,e[0],"exactPartial")},required(...e){return h.required(Gi,this,e[0])}});function Lm(e,r){
let i={type:"object",shape:e??{},...h.normalizeParams(r)};return new Zr(i)}u(Lm,"object");function Vm(e,r){return new Zr(
{type:"object",shape:e,catchall:Mi(),...h.normalizeParams(r)})}u(Vm,"strictObject");function Rm(e,r){return new Zr({type:"\
object",shape:e,catchall:Ye(),...h.normalizeParams(r)})}u(Rm,"looseObject");var Er=g("ZodUnion",(e,r)=>{mr.init(e,r),O.init(
e,r),e._zod.processJSONSchema=(i,o,t)=>Tn(e,i,o,t),e.options=r.options});function Vt(e,r){return new Er({type:"union",options:e,
...h.normalizeParams(r)})}u(Vt,"union");var Bl=g("ZodXor",(e,r)=>{Er.init(e,r),uu.init(e,r),e._zod.processJSONSchema=(i,o,t)=>Tn(
e,i,o,t),e.options=r.options});function Fm(e,r){return new Bl({type:"union",options:e,inclusive:!1,...h.normalizeParams(
r)})}u(Fm,"xor");var Kl=g("ZodDiscriminatedUnion",(e,r)=>{Er.init(e,r),su.init(e,r)});function Mm(e,r,i){return new Kl({
type:"union",options:r,discriminator:e,...h.normalizeParams(i)})}u(Mm,"discriminatedUnion");var Gl=g("ZodIntersection",(e,r)=>{
lu.init(e,r),O.init(e,r),e._zod.processJSONSchema=(i,o,t)=>sc(e,i,o,t)});function Wl(e,r){return new Gl({type:"intersect\
ion",left:e,right:r})}u(Wl,"intersection");var Xl=g("ZodTuple",(e,r)=>{Qe(),Dn.init(e,r),O.init(e,r),e._zod.processJSONSchema=
(i,o,t)=>lc(e,i,o,t)},{rest(e){return this.clone({...this._zod.def,rest:e})},partial(){let e=this._zod.def;if(e.checks?.
length)throw new Error(".partial() cannot be used on tuple schemas containing refinements");return this.clone({...e,items:e.
items.map(r=>new Cr({type:"optional",innerType:r}))})}});function ql(e,r,i){let o=r instanceof D,t=o?i:r,n=o?r:null;return new Xl(
{type:"tuple",items:e,rest:n,...h.normalizeParams(t)})}u(ql,"tuple");var At=g("ZodRecord",(e,r)=>{Qe(),du.init(e,r),O.init(
e,r),e._zod.processJSONSchema=(i,o,t)=>dc(e,i,o,t),e.keyType=r.keyType,e.valueType=r.valueType});function Yl(e,r,i){return!r||
!r._zod?new At({type:"record",keyType:Or(),valueType:e,...h.normalizeParams(r)}):new At({type:"record",keyType:e,valueType:r,
...h.normalizeParams(i)})}u(Yl,"record");function Jm(e,r,i){return new At({type:"record",keyType:e,valueType:r,...h.normalizeParams(
i),partial:!0})}u(Jm,"partialRecord");function Bm(e,r,i){return new At({type:"record",keyType:e,valueType:r,mode:"loose",
...h.normalizeParams(i)})}u(Bm,"looseRecord");var Hl=g("ZodMap",(e,r)=>{Qe(),fu.init(e,r),O.init(e,r),e._zod.processJSONSchema=
(i,o,t)=>oc(e,i,o,t),e.keyType=r.keyType,e.valueType=r.valueType,e.min=(...i)=>e.check($e(...i)),e.nonempty=i=>e.check($e(
1,i)),e.max=(...i)=>e.check(Ue(...i)),e.size=(...i)=>e.check(Ge(...i))});function Km(e,r,i){return new Hl({type:"map",keyType:e,
valueType:r,...h.normalizeParams(i)})}u(Km,"map");var Ql=g("ZodSet",(e,r)=>{Qe(),mu.init(e,r),O.init(e,r),e._zod.processJSONSchema=
(i,o,t)=>ac(e,i,o,t),e.min=(...i)=>e.check($e(...i)),e.nonempty=i=>e.check($e(1,i)),e.max=(...i)=>e.check(Ue(...i)),e.size=
(...i)=>e.check(Ge(...i))});function Gm(e,r){return new Ql({type:"set",valueType:e,...h.normalizeParams(r)})}u(Gm,"set");
var Tt=g("ZodEnum",(e,r)=>{pu.init(e,r),O.init(e,r),e._zod.processJSONSchema=(o,t,n)=>qu(e,o,t,n),e.enum=r.entries,e.options=
[...e._zod.values];let i=new Set(Object.keys(r.entries));e.extract=(o,t)=>{let n={};for(let a of o)if(i.has(a))n[a]=r.entries[a];else
throw new Error(`Key ${a} not found in enum`);return new Tt({...r,checks:[],...h.normalizeParams(t),entries:n})},e.exclude=
(o,t)=>{let n={...r.entries};for(let a of o)if(i.has(a))delete n[a];else throw new Error(`Key ${a} not found in enum`);return new Tt(
{...r,checks:[],...h.normalizeParams(t),entries:n})}});function Ji(e,r){let i=Array.isArray(e)?Object.fromEntries(e.map(
o=>[o,o])):e;return new Tt({type:"enum",entries:i,...h.normalizeParams(r)})}u(Ji,"_enum");function Wm(e,r){return new Tt({type:"enum",entries:e,...h.normalizeParams(r)})}u(Wm,"nativeEnum");var ed=g("ZodLiteral",
(e,r)=>{gu.init(e,r),O.init(e,r),e._zod.processJSONSchema=(i,o,t)=>Yu(e,i,o,t),e.values=new Set(r.values),Object.defineProperty(
e,"value",{get(){if(r.values.length>1)throw new Error("This schema contains multiple valid literal values. Use `.values`\
 instead.");return r.values[0]}})});function Xm(e,r){return new ed({type:"literal",values:Array.isArray(e)?e:[e],...h.normalizeParams(
r)})}u(Xm,"literal");var td=g("ZodFile",(e,r)=>{vu.init(e,r),O.init(e,r),e._zod.processJSONSchema=(i,o,t)=>ec(e,i,o,t),e.
min=(i,o)=>e.check($e(i,o)),e.max=(i,o)=>e.check(Ue(i,o)),e.mime=(i,o)=>e.check(Pt(Array.isArray(i)?i:[i],o))});function qm(e){
return fl(td,e)}u(qm,"file");var rd=g("ZodTransform",(e,r)=>{Qe(),$u.init(e,r),O.init(e,r),e._zod.processJSONSchema=(i,o,t)=>ic(
e,i,o,t),e._zod.parse=(i,o)=>{if(o.direction==="backward")throw new we(e.constructor.name);i.addIssue=n=>{if(typeof n=="\
string")i.issues.push(h.issue(n,i.value,r));else{let a=n;a.fatal&&(a.continue=!1),a.code??(a.code="custom"),"input"in a||
(a.input=i.value),a.inst??(a.inst=e),i.issues.push(h.issue(a))}};let t=r.transform(i.value,i);return t instanceof Promise?
t.then(n=>(i.value=n,i)):(i.value=t,i)}});function Bi(e){return new rd({type:"transform",transform:e})}u(Bi,"transform");
var Cr=g("ZodOptional",(e,r)=>{jn.init(e,r),O.init(e,r),e._zod.processJSONSchema=(i,o,t)=>Zn(e,i,o,t),e.unwrap=()=>e._zod.
def.innerType});function He(e){return new Cr({type:"optional",innerType:e})}u(He,"optional");var Ki=g("ZodExactOptional",
(e,r)=>{hu.init(e,r),O.init(e,r),e._zod.processJSONSchema=(i,o,t)=>Zn(e,i,o,t),e.unwrap=()=>e._zod.def.innerType});function nd(e){
return new Ki({type:"optional",innerType:e})}u(nd,"exactOptional");var id=g("ZodNullable",(e,r)=>{yu.init(e,r),O.init(e,
r),e._zod.processJSONSchema=(i,o,t)=>fc(e,i,o,t),e.unwrap=()=>e._zod.def.innerType});function Nr(e){return new id({type:"\
nullable",innerType:e})}u(Nr,"nullable");function Ym(e){return He(Nr(e))}u(Ym,"nullish");var od=g("ZodDefault",(e,r)=>{_u.
init(e,r),O.init(e,r),e._zod.processJSONSchema=(i,o,t)=>gc(e,i,o,t),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.
unwrap});function ad(e,r){return new od({type:"default",innerType:e,get defaultValue(){return typeof r=="function"?r():h.
shallowClone(r)}})}u(ad,"_default");var ud=g("ZodPrefault",(e,r)=>{bu.init(e,r),O.init(e,r),e._zod.processJSONSchema=(i,o,t)=>vc(
e,i,o,t),e.unwrap=()=>e._zod.def.innerType});function cd(e,r){return new ud({type:"prefault",innerType:e,get defaultValue(){
return typeof r=="function"?r():h.shallowClone(r)}})}u(cd,"prefault");var Gi=g("ZodNonOptional",(e,r)=>{ku.init(e,r),O.init(
e,r),e._zod.processJSONSchema=(i,o,t)=>mc(e,i,o,t),e.unwrap=()=>e._zod.def.innerType});function sd(e,r){return new Gi({type:"\
nonoptional",innerType:e,...h.normalizeParams(r)})}u(sd,"nonoptional");var ld=g("ZodSuccess",(e,r)=>{xu.init(e,r),O.init(
e,r),e._zod.processJSONSchema=(i,o,t)=>tc(e,i,o,t),e.unwrap=()=>e._zod.def.innerType});function Hm(e){return new ld({type:"\
success",innerType:e})}u(Hm,"success");var dd=g("ZodCatch",(e,r)=>{Iu.init(e,r),O.init(e,r),e._zod.processJSONSchema=(i,o,t)=>$c(
e,i,o,t),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap});function fd(e,r){return new dd({type:"catch",innerType:e,
catchValue:typeof r=="function"?r:h.constantCatch(r)})}u(fd,"_catch");var md=g("ZodNaN",(e,r)=>{wu.init(e,r),O.init(e,r),e._zod.processJSONSchema=(i,o,t)=>Hu(e,i,o,t)});function Qm(e){return ll(
md,e)}u(Qm,"nan");var Lr=g("ZodPipe",(e,r)=>{On.init(e,r),O.init(e,r),e._zod.processJSONSchema=(i,o,t)=>hc(e,i,o,t),e.in=
r.in,e.out=r.out});function xi(e,r){return new Lr({type:"pipe",in:e,out:r})}u(xi,"pipe");var Vr=g("ZodCodec",(e,r)=>{Lr.
init(e,r),pr.init(e,r)});function ep(e,r,i){return new Vr({type:"pipe",in:e,out:r,transform:i.decode,reverseTransform:i.
encode})}u(ep,"codec");function tp(e){let r=e._zod.def;return new Vr({type:"pipe",in:r.out,out:r.in,transform:r.reverseTransform,
reverseTransform:r.transform})}u(tp,"invertCodec");var pd=g("ZodPreprocess",(e,r)=>{Lr.init(e,r),zu.init(e,r)}),gd=g("Zo\
dReadonly",(e,r)=>{Su.init(e,r),O.init(e,r),e._zod.processJSONSchema=(i,o,t)=>yc(e,i,o,t),e.unwrap=()=>e._zod.def.innerType});
function vd(e){return new gd({type:"readonly",innerType:e})}u(vd,"readonly");var $d=g("ZodTemplateLiteral",(e,r)=>{Pu.init(
e,r),O.init(e,r),e._zod.processJSONSchema=(i,o,t)=>Qu(e,i,o,t)});function rp(e,r){return new $d({type:"template_literal",
parts:e,...h.normalizeParams(r)})}u(rp,"templateLiteral");var hd=g("ZodLazy",(e,r)=>{gr.init(e,r),O.init(e,r),e._zod.processJSONSchema=
(i,o,t)=>bc(e,i,o,t),e.unwrap=()=>e._zod.def.getter()});function yd(e){return new hd({type:"lazy",getter:e})}u(yd,"lazy");
var _d=g("ZodPromise",(e,r)=>{ju.init(e,r),O.init(e,r),e._zod.processJSONSchema=(i,o,t)=>_c(e,i,o,t),e.unwrap=()=>e._zod.
def.innerType});function np(e){return new _d({type:"promise",innerType:e})}u(np,"promise");var bd=g("ZodFunction",(e,r)=>{
Du.init(e,r),O.init(e,r),e._zod.processJSONSchema=(i,o,t)=>nc(e,i,o,t)});function ip(e){return new bd({type:"function",input:Array.
isArray(e?.input)?ql(e?.input):e?.input??Tr(Ye()),output:e?.output??Ye()})}u(ip,"_function");var Rr=g("ZodCustom",(e,r)=>{Ou.init(e,r),O.init(e,r),e._zod.processJSONSchema=(i,o,t)=>rc(e,i,o,t)});function op(e){let r=new V(
{check:"custom"});return r._zod.check=e,r}u(op,"check");function ap(e,r){return ml(Rr,e??(()=>!0),r)}u(ap,"custom");function kd(e,r={}){
return pl(Rr,e,r)}u(kd,"refine");function xd(e,r){return gl(e,r)}u(xd,"superRefine");var up=vl,cp=$l,Id=g("ZodInstanceOf",
(e,r)=>{Rr.init(e,r)},{properties(e,r){return this.check(St(e,r))}});function sp(e,r={}){let i=new Id({type:"custom",check:"\
custom",fn:u(o=>o instanceof e,"fn"),abort:!0,...h.normalizeParams(r)});return i._zod.bag.Class=e,i._zod.check=o=>{o.value instanceof
e||o.issues.push({code:"invalid_type",expected:e.name,input:o.value,inst:i,path:[...i._zod.def.path??[]]})},i}u(sp,"_ins\
tanceof");var lp=u((...e)=>hl({Codec:Vr,Boolean:Ct,String:Zt},...e),"stringbool");function dp(e){let r=yd(()=>Vt([Or(e),Al(),Tl(),
Ll(),Tr(r),Yl(Or(),r)]));return r}u(dp,"json");function fp(e,r){return new pd({type:"pipe",in:Bi(e),out:r})}u(fp,"prepro\
cess");var Fr={};ye(Fr,{ZodISODate:()=>Te,ZodISODateTime:()=>Ae,ZodISODuration:()=>Ee,ZodISOTime:()=>Ze,date:()=>Wh,datetime:()=>Gh,
duration:()=>qh,time:()=>Xh});function Gh(e){return Sr(Ae,e)}u(Gh,"datetime");function Wh(e){return Pr(Te,e)}u(Wh,"date");function Xh(e){return Dr(Ze,
e)}u(Xh,"time");function qh(e){return jr(Ee,e)}u(qh,"duration");var xp={};ye(xp,{$brand:()=>Hi,$input:()=>Uu,$output:()=>Nu,INVALID:()=>ee,NEVER:()=>Yi,TimePrecision:()=>Rs,ZodAny:()=>Vl,
ZodArray:()=>Jl,ZodBase64:()=>Ci,ZodBase64URL:()=>Li,ZodBigInt:()=>Lt,ZodBigIntFormat:()=>Fi,ZodBoolean:()=>Ct,ZodCIDRv4:()=>Zi,
ZodCIDRv6:()=>Ei,ZodCUID:()=>Di,ZodCUID2:()=>ji,ZodCatch:()=>dd,ZodCodec:()=>Vr,ZodCompileAsyncError:()=>me,ZodCompileUnsupportedError:()=>U,
ZodCreditCard:()=>Nl,ZodCustom:()=>Rr,ZodCustomStringFormat:()=>et,ZodDate:()=>Ar,ZodDefault:()=>od,ZodDiscriminatedUnion:()=>Kl,
ZodE164:()=>Vi,ZodEmail:()=>wi,ZodEmoji:()=>Si,ZodEnum:()=>Tt,ZodError:()=>Jh,ZodExactOptional:()=>Ki,ZodFile:()=>td,ZodFirstPartyTypeKind:()=>wd,
ZodFunction:()=>bd,ZodGUID:()=>zi,ZodIBAN:()=>Ul,ZodIPv4:()=>Ai,ZodIPv6:()=>Ti,ZodISODate:()=>Te,ZodISODateTime:()=>Ae,ZodISODuration:()=>Ee,
ZodISOTime:()=>Ze,ZodInstanceOf:()=>Id,ZodIntersection:()=>Gl,ZodIssueCode:()=>Yh,ZodJWT:()=>Ri,ZodKSUID:()=>Ui,ZodLazy:()=>hd,
ZodLiteral:()=>ed,ZodMAC:()=>Ol,ZodMap:()=>Hl,ZodNaN:()=>md,ZodNanoID:()=>Pi,ZodNever:()=>Fl,ZodNonOptional:()=>Gi,ZodNull:()=>Cl,
ZodNullable:()=>id,ZodNumber:()=>Et,ZodNumberFormat:()=>tt,ZodObject:()=>Zr,ZodOptional:()=>Cr,ZodPipe:()=>Lr,ZodPrefault:()=>ud,
ZodPreprocess:()=>pd,ZodPromise:()=>_d,ZodReadonly:()=>gd,ZodRealError:()=>ae,ZodRecord:()=>At,ZodSet:()=>Ql,ZodString:()=>Zt,
ZodStringFormat:()=>L,ZodSuccess:()=>ld,ZodSymbol:()=>Zl,ZodTemplateLiteral:()=>$d,ZodTransform:()=>rd,ZodTuple:()=>Xl,ZodType:()=>O,
ZodULID:()=>Oi,ZodURL:()=>Ur,ZodUUID:()=>he,ZodUndefined:()=>El,ZodUnion:()=>Er,ZodUnknown:()=>Rl,ZodVoid:()=>Ml,ZodXID:()=>Ni,
ZodXor:()=>Bl,_ZodString:()=>Ii,_default:()=>ad,_function:()=>ip,any:()=>Tm,array:()=>Tr,base64:()=>gm,base64url:()=>vm,
bigint:()=>jm,boolean:()=>Tl,catch:()=>fd,check:()=>op,cidrv4:()=>mm,cidrv6:()=>pm,clone:()=>Z,codec:()=>ep,coerce:()=>Sd,
compile:()=>Us,config:()=>M,core:()=>Ie,creditCard:()=>hm,cuid:()=>om,cuid2:()=>am,currencyCode:()=>Im,custom:()=>ap,date:()=>Em,
decode:()=>Il,decodeAsync:()=>zl,deepPartial:()=>yp,describe:()=>up,discriminatedUnion:()=>Mm,e164:()=>$m,email:()=>Xf,emoji:()=>nm,
encode:()=>xl,encodeAsync:()=>wl,endsWith:()=>zt,enum:()=>Ji,exactOptional:()=>nd,file:()=>qm,flattenError:()=>nr,float32:()=>zm,
float64:()=>Sm,formatError:()=>ir,fromJSONSchema:()=>$p,function:()=>ip,getDiscriminatedOption:()=>cu,getErrorMap:()=>Qh,
globalRegistry:()=>W,gt:()=>ve,gte:()=>ce,guid:()=>qf,hash:()=>wm,hex:()=>xm,hostname:()=>km,httpUrl:()=>rm,iban:()=>ym,
includes:()=>It,input:()=>bp,instanceof:()=>sp,int:()=>ki,int32:()=>Pm,int64:()=>Om,intersection:()=>Wl,invertCodec:()=>tp,
ipv4:()=>lm,ipv6:()=>fm,iso:()=>Fr,json:()=>dp,jwt:()=>_m,keyof:()=>Cm,ksuid:()=>sm,lazy:()=>yd,length:()=>Xe,literal:()=>Xm,
locales:()=>wr,looseObject:()=>Rm,looseRecord:()=>Bm,lowercase:()=>kt,lt:()=>ge,lte:()=>ue,mac:()=>dm,map:()=>Km,maxLength:()=>We,
maxSize:()=>Ue,memoizer:()=>_r,meta:()=>cp,mime:()=>Pt,minLength:()=>xe,minSize:()=>$e,multipleOf:()=>Ne,nan:()=>Qm,nanoid:()=>im,
nativeEnum:()=>Wm,negative:()=>gi,never:()=>Mi,nonnegative:()=>$i,nonoptional:()=>sd,nonpositive:()=>vi,normalize:()=>Dt,
null:()=>Ll,nullable:()=>Nr,nullish:()=>Ym,number:()=>Al,object:()=>Lm,optional:()=>He,output:()=>kp,overwrite:()=>pe,parse:()=>yl,
parseAsync:()=>_l,partialRecord:()=>Jm,pipe:()=>xi,positive:()=>pi,prefault:()=>cd,preprocess:()=>fp,prettifyError:()=>va,
promise:()=>np,properties:()=>St,property:()=>hi,readonly:()=>vd,record:()=>Yl,refine:()=>kd,regex:()=>bt,regexes:()=>de,
registry:()=>Un,safeDecode:()=>Pl,safeDecodeAsync:()=>jl,safeEncode:()=>Sl,safeEncodeAsync:()=>Dl,safeParse:()=>bl,safeParseAsync:()=>kl,
set:()=>Gm,setErrorMap:()=>Hh,size:()=>Ge,slugify:()=>Ut,startsWith:()=>wt,strictObject:()=>Vm,string:()=>Or,stringFormat:()=>bm,
stringbool:()=>lp,success:()=>Hm,superRefine:()=>xd,symbol:()=>Um,templateLiteral:()=>rp,toJSONSchema:()=>En,toLowerCase:()=>Ot,
toUpperCase:()=>Nt,toZod:()=>Mt,transform:()=>Bi,treeifyError:()=>ga,trim:()=>jt,tuple:()=>ql,uint32:()=>Dm,uint64:()=>Nm,
ulid:()=>um,undefined:()=>Am,union:()=>Vt,unknown:()=>Ye,uppercase:()=>xt,url:()=>tm,util:()=>h,uuid:()=>Yf,uuidv4:()=>Hf,
uuidv6:()=>Qf,uuidv7:()=>em,validate:()=>or,validateAsync:()=>ar,void:()=>Zm,withParser:()=>Jn,xid:()=>cm,xor:()=>Fm});var Yh={invalid_type:"invalid_type",too_big:"too_big",too_small:"too_small",invalid_format:"invalid_format",not_multiple_of:"\
not_multiple_of",unrecognized_keys:"unrecognized_keys",invalid_union:"invalid_union",invalid_key:"invalid_key",invalid_element:"\
invalid_element",invalid_value:"invalid_value",custom:"custom"};function Hh(e){M({customError:e})}u(Hh,"setErrorMap");function Qh(){
return M().customError}u(Qh,"getErrorMap");var wd;wd||(wd={});var I={...Rt,..._i,iso:Fr},ey=new Set(["$schema","$ref","$defs","definitions","$id","id","$comment","$anchor","$vocabula\
ry","$dynamicRef","$dynamicAnchor","type","enum","const","anyOf","oneOf","allOf","not","properties","required","addition\
alProperties","patternProperties","propertyNames","minProperties","maxProperties","items","prefixItems","additionalItems",
"minItems","maxItems","uniqueItems","contains","minContains","maxContains","minLength","maxLength","pattern","format","m\
inimum","maximum","exclusiveMinimum","exclusiveMaximum","multipleOf","description","default","contentEncoding","contentM\
ediaType","contentSchema","unevaluatedItems","unevaluatedProperties","if","then","else","dependentSchemas","dependentReq\
uired","nullable","readOnly"]);function ty(e,r){let i=e.$schema;return i==="https://json-schema.org/draft/2020-12/schema"?
"draft-2020-12":i==="http://json-schema.org/draft-07/schema#"?"draft-7":i==="http://json-schema.org/draft-04/schema#"?"d\
raft-4":r??"draft-2020-12"}u(ty,"detectVersion");function mp(e,r){return e.map((i,o)=>o<r?i:i.optional())}u(mp,"applyMin\
Items");function ry(e){return e.replace(/~1/g,"/").replace(/~0/g,"~")}u(ry,"decodeJSONPointerSegment");function ny(e,r){
if(!e.startsWith("#"))throw new Error("External $ref is not supported, only local refs (#/...) are allowed");let i=e.slice(
1).split("/").filter(Boolean);if(i.length===0)return r.rootSchema;let o=r.version==="draft-2020-12"?"$defs":"definitions";
if(i[0]===o){let t=i[1]===void 0?void 0:ry(i[1]);if(!t||!r.defs[t])throw new Error(`Reference not found: ${e}`);return r.
defs[t]}throw new Error(`Reference not found: ${e}`)}u(ny,"resolveRef");function iy(e,r){return I.transform(o=>o).check(
o=>{let t=o.value;if(typeof t!="object"||t===null||Array.isArray(t))return;let n=Object.getOwnPropertyNames(t);if(r.minProperties!==
void 0&&n.length<r.minProperties&&o.issues.push({origin:"object",code:"too_small",minimum:r.minProperties,inclusive:!0,message:`\
Too small: expected object to have >=${r.minProperties} properties`,input:t,inst:e,continue:!0}),r.maxProperties!==void 0&&
n.length>r.maxProperties&&o.issues.push({origin:"object",code:"too_big",maximum:r.maxProperties,inclusive:!0,message:`To\
o big: expected object to have <=${r.maxProperties} properties`,input:t,inst:e,continue:!0}),r.keySchema)for(let a of n){
let c=r.keySchema.safeParse(a);c.success||o.issues.push({code:"invalid_key",origin:"record",issues:c.error.issues,input:a,
path:[a],continue:!0})}}).pipe(e)}u(iy,"checkObjectGuards");function zd(e,r){if(e===null)return"z";let i=typeof e;if(i!==
"object"){if(i==="number"&&Number.isNaN(e))return null;let o=String(e);return`${i[0]}${o.length}:${o}`}if(r.has(e))return null;
r.add(e);try{if(Array.isArray(e)){let n=[];for(let a of e){let c=zd(a,r);if(c===null)return null;n.push(c)}return`a${n.length}\
:[${n.join(",")}]`}let o=Object.keys(e).sort(),t=[];for(let n of o){let a=zd(e[n],r);if(a===null)return null;t.push(`${n.
length}:${n}=${a}`)}return`o${t.length}:{${t.join(",")}}`}finally{r.delete(e)}}u(zd,"canonicalKey");var oy=new Set(["ite\
ms","prefixItems","additionalItems","additionalProperties","contains","propertyNames","not","if","then","else","allOf","\
anyOf","oneOf","unevaluatedItems","unevaluatedProperties","contentSchema"]),ay=new Set(["properties","patternProperties",
"dependentSchemas","dependencies","$defs","definitions"]);function Mr(e){return typeof e!="object"||e===null?!1:Array.isArray(
e)?e.some(Mr):typeof e.$ref=="string"?!0:Object.entries(e).some(([r,i])=>oy.has(r)?Mr(i):!ay.has(r)||typeof i!="object"||
i===null?!1:Object.values(i).some(Mr))}u(Mr,"containsRef");function pp(e){return e===1?"element":"elements"}u(pp,"plural");
function uy(e,r){return I.transform(o=>o).check(o=>{let t=o.value;if(Array.isArray(t)){if(r.uniqueItems===!0){let n=new Map;
for(let a=0;a<t.length;a++){let c=zd(t[a],new Set);if(c===null)continue;let l=n.get(c);if(l===void 0){n.set(c,a);continue}
o.issues.push({code:"custom",message:`Array items must be unique: element at index ${a} duplicates the one at index ${l}`,
input:t,path:[a],continue:!0})}}if(r.containsSchema){let n=r.minContains??1,a=r.maxContains!==void 0?r.maxContains+1:Number.
POSITIVE_INFINITY,c=0;for(let l of t)if(r.containsSchema.safeParse(l).success&&++c>=a)break;c<n&&o.issues.push({code:"cu\
stom",message:`Array must contain at least ${n} matching ${pp(n)}; found ${c}`,input:t,continue:!0}),r.maxContains!==void 0&&
c>r.maxContains&&o.issues.push({code:"custom",message:`Array must contain at most ${r.maxContains} matching ${pp(r.maxContains)}`,
input:t,continue:!0})}}}).pipe(e)}u(uy,"checkArrayGuards");function gp(e,r){if(e!==!1)return e===void 0||e===!0?I.any():
te(e,r)}u(gp,"getTupleRest");var cy=/^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;function vp(e,r){
if(e.not!==void 0){if(typeof e.not=="object"&&Object.keys(e.not).length===0)return I.never();throw new Error("not is not\
 supported in Zod (except { not: {} } for never)")}if(e.unevaluatedItems!==void 0)throw new Error("unevaluatedItems is n\
ot supported");if(e.unevaluatedProperties!==void 0)throw new Error("unevaluatedProperties is not supported");if(e.if!==void 0||
e.then!==void 0||e.else!==void 0)throw new Error("Conditional schemas (if/then/else) are not supported");if(e.dependentSchemas!==
void 0||e.dependentRequired!==void 0)throw new Error("dependentSchemas and dependentRequired are not supported");if(e.$ref){
let t=e.$ref;if(r.refs.has(t))return r.refs.get(t);if(r.processing.has(t))return I.lazy(()=>{if(!r.refs.has(t))throw new Error(
`Circular reference not resolved: ${t}`);return r.refs.get(t)});r.processing.add(t);let n=ny(t,r),a=te(n,r);return r.refs.
set(t,a),r.processing.delete(t),a}if(e.enum!==void 0){let t=e.enum;if(r.version==="openapi-3.0"&&e.nullable===!0&&t.length===
1&&t[0]===null)return I.null();if(t.length===0)return I.never();if(t.length===1)return I.literal(t[0]);if(t.every(a=>typeof a==
"string"))return I.enum(t);let n=t.map(a=>I.literal(a));return n.length<2?n[0]:I.union([n[0],n[1],...n.slice(2)])}if(e.const!==
void 0)return I.literal(e.const);let i=e.type;if(Array.isArray(i)){let t=i.map(n=>{let a={...e,type:n};return vp(a,r)});
return t.length===0?I.never():t.length===1?t[0]:I.union(t)}if(!i)return I.any();let o;switch(i){case"string":{let t=I.string();
if(e.format){let n=e.format;n==="email"?t=t.check(I.email()):n==="uri"||n==="uri-reference"?t=t.check(I.url()):n==="uuid"||
n==="guid"?t=t.check(I.uuid()):n==="date-time"?t=t.check(I.iso.datetime({offset:!0})):n==="date"?t=t.check(I.iso.date()):
n==="time"?t=t.check(I.regex(cy)):n==="duration"?t=t.check(I.iso.duration()):n==="hostname"?t=t.check(I.hostname()):n===
"ipv4"?t=t.check(I.ipv4()):n==="ipv6"?t=t.check(I.ipv6()):n==="mac"?t=t.check(I.mac()):n==="cidr"?t=t.check(I.cidrv4()):
n==="cidr-v6"?t=t.check(I.cidrv6()):n==="base64"?t=t.check(I.base64()):n==="base64url"?t=t.check(I.base64url()):n==="e16\
4"?t=t.check(I.e164()):n==="credit_card"?t=t.check(I.creditCard()):n==="iban"?t=t.check(I.iban()):n==="jwt"?t=t.check(I.
jwt()):n==="emoji"?t=t.check(I.emoji()):n==="nanoid"?t=t.check(I.nanoid()):n==="cuid"?t=t.check(I.cuid()):n==="cuid2"?t=
t.check(I.cuid2()):n==="ulid"?t=t.check(I.ulid()):n==="xid"?t=t.check(I.xid()):n==="ksuid"&&(t=t.check(I.ksuid()))}typeof e.
minLength=="number"&&(t=t.min(e.minLength)),typeof e.maxLength=="number"&&(t=t.max(e.maxLength)),e.pattern&&(t=t.regex(new RegExp(
e.pattern))),o=t;break}case"number":case"integer":{let t=i==="integer"?I.number().int():I.number();typeof e.minimum=="nu\
mber"&&e.exclusiveMinimum!==!0&&(t=t.min(e.minimum)),typeof e.maximum=="number"&&e.exclusiveMaximum!==!0&&(t=t.max(e.maximum)),
typeof e.exclusiveMinimum=="number"?t=t.gt(e.exclusiveMinimum):e.exclusiveMinimum===!0&&typeof e.minimum=="number"&&(t=t.
gt(e.minimum)),typeof e.exclusiveMaximum=="number"?t=t.lt(e.exclusiveMaximum):e.exclusiveMaximum===!0&&typeof e.maximum==
"number"&&(t=t.lt(e.maximum)),typeof e.multipleOf=="number"&&(t=t.multipleOf(e.multipleOf)),o=t;break}case"boolean":{o=I.
boolean();break}case"null":{o=I.null();break}case"object":{let t={},n=e.properties||{},a=new Set(e.required||[]),c=typeof e.
additionalProperties=="object"?te(e.additionalProperties,r):void 0;for(let[f,m]of Object.entries(n)){let p=te(m,r);G(t,f,
a.has(f)?p:p.optional())}if(e.patternProperties){let f=e.patternProperties,m=Object.keys(f),p=[];for(let b of m){let x=te(
f[b],r),S=I.string().regex(new RegExp(b));p.push(I.looseRecord(S,x))}let $=[];if(Object.keys(t).length>0&&$.push(I.object(
t).passthrough()),$.push(...p),$.length===0)o=I.object({}).passthrough();else if($.length===1)o=$[0];else{let b=I.intersection(
$[0],$[1]);for(let x=2;x<$.length;x++)b=I.intersection(b,$[x]);o=b}if(e.additionalProperties===!1){let b=Object.keys(t),
x=m.map(w=>new RegExp(w)),S=o;o=o.check(w=>{if(!se(w.value))return;let j=[];for(let T of Object.keys(w.value))b.includes(
T)||x.some(R=>R.test(T))||j.push(T);j.length&&w.issues.push({code:"unrecognized_keys",keys:j,input:w.value,inst:S})})}}else{
let f=I.object(t);e.additionalProperties===!1?o=f.strict():c?o=f.catchall(c):o=f.passthrough()}let l=e.propertyNames!==void 0&&
e.propertyNames!==!0,s=typeof e.minProperties=="number"?e.minProperties:void 0,d=typeof e.maxProperties=="number"?e.maxProperties:
void 0;if(l||s!==void 0||d!==void 0){let f;if(l){let m=typeof e.propertyNames=="object"&&e.propertyNames.type===void 0?{
type:"string",...e.propertyNames}:e.propertyNames;f=te(m,r)}o=iy(o,{keySchema:f,minProperties:s,maxProperties:d})}break}case"\
array":{let t=e.prefixItems,n=e.items;if(t&&Array.isArray(t)){let a=typeof e.minItems=="number"?e.minItems:0,c=t.map(f=>te(
f,r)),l=mp(c,a),s=Array.isArray(n)?void 0:gp(n,r),d=I.tuple(l);o=s?d.rest(s):d,typeof e.minItems=="number"&&(o=o.check(I.
minLength(e.minItems))),typeof e.maxItems=="number"&&(o=o.check(I.maxLength(e.maxItems)))}else if(Array.isArray(n)){let a=typeof e.
minItems=="number"?e.minItems:0,c=n.map(f=>te(f,r)),l=mp(c,a),s=gp(e.additionalItems,r),d=I.tuple(l);o=s?d.rest(s):d,typeof e.
minItems=="number"&&(o=o.check(I.minLength(e.minItems))),typeof e.maxItems=="number"&&(o=o.check(I.maxLength(e.maxItems)))}else if(n!==
void 0){let a=te(n,r),c=I.array(a);typeof e.minItems=="number"&&(c=c.min(e.minItems)),typeof e.maxItems=="number"&&(c=c.
max(e.maxItems)),o=c}else o=I.array(I.any());(e.uniqueItems===!0||e.contains!==void 0)&&(o=uy(o,{uniqueItems:e.uniqueItems===
!0,containsSchema:e.contains!==void 0?te(e.contains,r):void 0,minContains:typeof e.minContains=="number"?e.minContains:void 0,
maxContains:typeof e.maxContains=="number"?e.maxContains:void 0}));break}default:throw new Error(`Unsupported type: ${i}`)}
return o}u(vp,"convertBaseSchema");function te(e,r){if(typeof e=="boolean")return e?I.any():I.never();let i=vp(e,r),o=e.
type||e.enum!==void 0||e.const!==void 0;if(e.anyOf&&Array.isArray(e.anyOf)){let c=e.anyOf.map(s=>te(s,r)),l=I.union(c);i=
o?I.intersection(i,l):l}if(e.oneOf&&Array.isArray(e.oneOf)){let c=e.oneOf.map(s=>te(s,r)),l=I.xor(c);i=o?I.intersection(
i,l):l}if(e.allOf&&Array.isArray(e.allOf))if(e.allOf.length===0)i=o?i:I.any();else{let c=o?i:te(e.allOf[0],r),l=o?0:1;for(let s=l;s<
e.allOf.length;s++)c=I.intersection(c,te(e.allOf[s],r));i=c}e.nullable===!0&&r.version==="openapi-3.0"&&(i=I.nullable(i)),
e.readOnly===!0&&(i=I.readonly(i)),e.default!==void 0&&(i=i.default(e.default));let t={},n=["$id","id","$comment","$anch\
or","$vocabulary","$dynamicRef","$dynamicAnchor"];for(let c of n)c in e&&(t[c]=e[c]);let a=["contentEncoding","contentMe\
diaType","contentSchema"];for(let c of a)c in e&&(t[c]=e[c]);if(e.type==="object"&&e.$ref===void 0){e.propertyNames!==void 0&&
!Mr(e.propertyNames)&&(t.propertyNames=e.propertyNames);for(let c of["minProperties","maxProperties"])e[c]!==void 0&&(t[c]=
e[c])}if(e.type==="array"&&e.$ref===void 0){e.contains!==void 0&&!Mr(e.contains)&&(t.contains=e.contains);for(let c of["\
uniqueItems","minContains","maxContains"])e[c]!==void 0&&(t[c]=e[c])}for(let c of Object.keys(e))ey.has(c)||G(t,c,e[c]);
return Object.keys(t).length>0&&r.registry.add(i,t),e.description&&(i=i.describe(e.description)),i}u(te,"convertSchema");
function $p(e,r){if(typeof e=="boolean")return e?I.any():I.never();let i;try{i=JSON.parse(JSON.stringify(e))}catch{throw new Error(
"fromJSONSchema input is not valid JSON (possibly cyclic); use $defs/$ref for recursive schemas")}let o=ty(i,r?.defaultTarget),
t=i.$defs||i.definitions||{},n={version:o,defs:t,refs:new Map,processing:new Set,rootSchema:i,registry:r?.registry??W};return te(
i,n)}u($p,"fromJSONSchema");var hp=Symbol("z.visit/resolving");function Jr(e,r){let i=typeof r=="function"?r:(a,c)=>{let l=r[a._zod.def.type];return l?
l(a,c):a},o=new Map;function t(a){let c=o.get(a);if(c===hp)return new gr({type:"lazy",getter:u(()=>o.get(a),"getter")});
if(c!==void 0)return c;o.set(a,hp);let l=n(a),s=i(l,l!==a);return o.set(a,s),s}u(t,"run");function n(a){let c=a._zod.def,
l=c.type;switch(l){case"object":{let s=c.shape,d=Object.keys(s),f=!1,m={};for(let $ of d){let b=t(s[$]);b!==s[$]&&(f=!0),
m[$]=b}let p=c.catchall;return c.catchall&&(p=t(c.catchall),p!==c.catchall&&(f=!0)),f?Z(a,{...c,shape:m,catchall:p}):a}case"\
array":{let s=t(c.element);return s===c.element?a:Z(a,{...c,element:s})}case"tuple":{let s=c.items,d=!1,f=[];for(let p of s){
let $=t(p);$!==p&&(d=!0),f.push($)}let m=c.rest;return c.rest&&(m=t(c.rest),m!==c.rest&&(d=!0)),d?Z(a,{...c,items:f,rest:m}):
a}case"record":case"map":{let s=t(c.keyType),d=t(c.valueType);return s===c.keyType&&d===c.valueType?a:Z(a,{...c,keyType:s,
valueType:d})}case"set":{let s=t(c.valueType);return s===c.valueType?a:Z(a,{...c,valueType:s})}case"union":{let s=c.options,
d=!1,f=[];for(let m of s){let p=t(m);p!==m&&(d=!0),f.push(p)}return d?Z(a,{...c,options:f}):a}case"intersection":{let s=t(
c.left),d=t(c.right);return s===c.left&&d===c.right?a:Z(a,{...c,left:s,right:d})}case"optional":case"nullable":case"defa\
ult":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"success":{let s=t(c.innerType);return s===
c.innerType?a:Z(a,{...c,innerType:s})}case"pipe":{let s=t(c.in),d=t(c.out);return s===c.in&&d===c.out?a:Z(a,{...c,in:s,out:d})}case"\
function":{let s=t(c.input),d=t(c.output);return s===c.input&&d===c.output?a:Z(a,{...c,input:s,output:d})}case"lazy":{let s=c.
getter,{_cachedInner:d,...f}=c;return Z(a,{...f,getter:u(()=>t(s()),"getter")})}case"template_literal":case"string":case"\
number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"any":case"\
unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":return a;default:return a}}
return u(n,"mapInner"),t(e)}u(Jr,"visit");function yp(e){return Jr(e,{object:u(r=>r.partial(),"object"),union:u(r=>{let i=r._zod.def;return i.discriminator===void 0?
r:Vt(i.options)},"union")})}u(yp,"deepPartial");function sy(e,r){if(!r?.length)return e;let i=e._zod.def;return Z(e,fe(i,{checks:[...i.checks??[],...r]}),{parent:!0})}u(
sy,"withChecks");function _p(e){return sy(e.out,e.checks)}u(_p,"outSide");function ly(e){return e.in._zod.traits.has("$Z\
odTransform")?_p(e):e.in}u(ly,"inSide");function bp(e){return Jr(e,{pipe:u(r=>ly(r._zod.def),"pipe"),default:u((r,i)=>i?
He(r._zod.def.innerType):r,"default"),catch:u((r,i)=>i?r._zod.def.innerType:r,"catch")})}u(bp,"input");function kp(e){return Jr(
e,{pipe:u(r=>_p(r._zod.def),"pipe"),prefault:u((r,i)=>i?r._zod.def.innerType:r,"prefault")})}u(kp,"output");var Sd={};ye(Sd,{bigint:()=>py,boolean:()=>my,date:()=>gy,number:()=>fy,string:()=>dy});function dy(e){return Es(Zt,e)}u(dy,"string");function fy(e){return Ms(Et,e)}u(fy,"number");function my(e){return qs(Ct,
e)}u(my,"boolean");function py(e){return Hs(Lt,e)}u(py,"bigint");function gy(e){return sl(Ar,e)}u(gy,"date");export{En as a,Ie as b,Jh as c,Or as d,tm as e,Al as f,ki as g,Tl as h,Ye as i,Jl as j,Tr as k,Zr as l,Lm as m,Vm as n,Rm as o,
Mm as p,At as q,Yl as r,Ji as s,Xm as t,Cr as u,od as v,ud as w,Fr as x,xp as y};
