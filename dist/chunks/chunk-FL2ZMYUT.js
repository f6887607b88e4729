import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as l}from"./chunk-KUM6ZNSD.js";var Xe=Symbol.for("yaml.alias"),ze=Symbol.for("yaml.document"),x=Symbol.for("yaml.map"),Pt=Symbol.for("yaml.pair"),R=Symbol.
for("yaml.scalar"),ie=Symbol.for("yaml.seq"),j=Symbol.for("yaml.node.type"),U=l(s=>!!s&&typeof s=="object"&&s[j]===Xe,"i\
sAlias"),V=l(s=>!!s&&typeof s=="object"&&s[j]===ze,"isDocument"),J=l(s=>!!s&&typeof s=="object"&&s[j]===x,"isMap"),I=l(s=>!!s&&
typeof s=="object"&&s[j]===Pt,"isPair"),T=l(s=>!!s&&typeof s=="object"&&s[j]===R,"isScalar"),Y=l(s=>!!s&&typeof s=="obje\
ct"&&s[j]===ie,"isSeq");function C(s){if(s&&typeof s=="object")switch(s[j]){case x:case ie:return!0}return!1}l(C,"isColl\
ection");function L(s){if(s&&typeof s=="object")switch(s[j]){case Xe:case x:case R:case ie:return!0}return!1}l(L,"isNode");
var Ze=l(s=>(T(s)||C(s))&&!!s.anchor,"hasAnchor");var q=Symbol("break visit"),as=Symbol("skip children"),z=Symbol("remove node");function Z(s,e){let t=cs(e);V(s)?Se(null,
s.contents,t,Object.freeze([s]))===z&&(s.contents=null):Se(null,s,t,Object.freeze([]))}l(Z,"visit");Z.BREAK=q;Z.SKIP=as;
Z.REMOVE=z;function Se(s,e,t,n){let i=fs(s,e,t,n);if(L(i)||I(i))return us(s,n,i),Se(s,i,t,n);if(typeof i!="symbol"){if(C(
e)){n=Object.freeze(n.concat(e));for(let r=0;r<e.items.length;++r){let o=Se(r,e.items[r],t,n);if(typeof o=="number")r=o-
1;else{if(o===q)return q;o===z&&(e.items.splice(r,1),r-=1)}}}else if(I(e)){n=Object.freeze(n.concat(e));let r=Se("key",e.
key,t,n);if(r===q)return q;r===z&&(e.key=null);let o=Se("value",e.value,t,n);if(o===q)return q;o===z&&(e.value=null)}}return i}
l(Se,"visit_");async function et(s,e){let t=cs(e);V(s)?await ke(null,s.contents,t,Object.freeze([s]))===z&&(s.contents=null):
await ke(null,s,t,Object.freeze([]))}l(et,"visitAsync");et.BREAK=q;et.SKIP=as;et.REMOVE=z;async function ke(s,e,t,n){let i=await fs(
s,e,t,n);if(L(i)||I(i))return us(s,n,i),ke(s,i,t,n);if(typeof i!="symbol"){if(C(e)){n=Object.freeze(n.concat(e));for(let r=0;r<
e.items.length;++r){let o=await ke(r,e.items[r],t,n);if(typeof o=="number")r=o-1;else{if(o===q)return q;o===z&&(e.items.
splice(r,1),r-=1)}}}else if(I(e)){n=Object.freeze(n.concat(e));let r=await ke("key",e.key,t,n);if(r===q)return q;r===z&&
(e.key=null);let o=await ke("value",e.value,t,n);if(o===q)return q;o===z&&(e.value=null)}}return i}l(ke,"visitAsync_");function cs(s){
return typeof s=="object"&&(s.Collection||s.Node||s.Value)?Object.assign({Alias:s.Node,Map:s.Node,Scalar:s.Node,Seq:s.Node},
s.Value&&{Map:s.Value,Scalar:s.Value,Seq:s.Value},s.Collection&&{Map:s.Collection,Seq:s.Collection},s):s}l(cs,"initVisit\
or");function fs(s,e,t,n){if(typeof t=="function")return t(s,e,n);if(J(e))return t.Map?.(s,e,n);if(Y(e))return t.Seq?.(s,
e,n);if(I(e))return t.Pair?.(s,e,n);if(T(e))return t.Scalar?.(s,e,n);if(U(e))return t.Alias?.(s,e,n)}l(fs,"callVisitor");
function us(s,e,t){let n=e[e.length-1];if(C(n))n.items[s]=t;else if(I(n))s==="key"?n.key=t:n.value=t;else if(V(n))n.contents=
t;else{let i=U(n)?"alias":"scalar";throw new Error(`Cannot replace node with ${i} parent`)}}l(us,"replaceNode");function tt(s){if(/[\x00-\x19\s,[\]{}]/.test(s)){let t=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(s)}`;throw new Error(t)}return!0}l(tt,"anchorIsValid");function Mt(s){let e=new Set;return Z(s,{Value(t,n){n.anchor&&
e.add(n.anchor)}}),e}l(Mt,"anchorNames");function Bt(s,e){for(let t=1;;++t){let n=`${s}${t}`;if(!e.has(n))return n}}l(Bt,
"findNewAnchor");function hs(s,e){let t=[],n=new Map,i=null;return{onAnchor:l(r=>{t.push(r),i??(i=Mt(s));let o=Bt(e,i);return i.
add(o),o},"onAnchor"),setAnchors:l(()=>{for(let r of t){let o=n.get(r);if(typeof o=="object"&&o.anchor&&(T(o.node)||C(o.
node)))o.node.anchor=o.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.
source=r,a}}},"setAnchors"),sourceObjects:n}}l(hs,"createNodeAnchors");function fe(s,e,t,n){if(n&&typeof n=="object")if(Array.isArray(n))for(let i=0,r=n.length;i<r;++i){let o=n[i],a=fe(s,n,String(
i),o);a===void 0?delete n[i]:a!==o&&(n[i]=a)}else if(n instanceof Map)for(let i of Array.from(n.keys())){let r=n.get(i),
o=fe(s,n,i,r);o===void 0?n.delete(i):o!==r&&n.set(i,o)}else if(n instanceof Set)for(let i of Array.from(n)){let r=fe(s,n,
i,i);r===void 0?n.delete(i):r!==i&&(n.delete(i),n.add(r))}else for(let[i,r]of Object.entries(n)){let o=fe(s,n,i,r);o===void 0?
delete n[i]:o!==r&&(n[i]=o)}return s.call(e,t,n)}l(fe,"applyReviver");function B(s,e,t){if(Array.isArray(s))return s.map((n,i)=>B(n,String(i),t));if(s&&typeof s.toJSON=="function"){if(!t||!Ze(
s))return s.toJSON(e,t);let n={aliasCount:0,count:1,res:void 0};t.anchors.set(s,n),t.onCreate=r=>{n.res=r,delete t.onCreate};
let i=s.toJSON(e,t);return t.onCreate&&t.onCreate(i),i}return typeof s=="bigint"&&!t?.keep?Number(s):s}l(B,"toJS");var ue=class{static{l(this,"NodeBase")}constructor(e){Object.defineProperty(this,j,{value:e})}clone(){let e=Object.create(
Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.range.slice()),e}toJS(e,{
mapAsMap:t,maxAliasCount:n,onAnchor:i,reviver:r}={}){if(!V(e))throw new TypeError("A document argument is required");let o={
anchors:new Map,doc:e,keep:!0,mapAsMap:t===!0,mapKeyWarned:!1,maxAliasCount:typeof n=="number"?n:100},a=B(this,"",o);if(typeof i==
"function")for(let{count:c,res:f}of o.anchors.values())i(f,c);return typeof r=="function"?fe(r,{"":a},"",a):a}};var re=class extends ue{static{l(this,"Alias")}constructor(e){super(Xe),this.source=e,Object.defineProperty(this,"tag",{
set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,t){if(t?.maxAliasCount===0)throw new ReferenceError("\
Alias resolution is disabled");let n;t?.aliasResolveCache?n=t.aliasResolveCache:(n=[],Z(e,{Node:l((r,o)=>{(U(o)||Ze(o))&&
n.push(o)},"Node")}),t&&(t.aliasResolveCache=n));let i;for(let r of n){if(r===this)break;r.anchor===this.source&&(i=r)}if(i&&
t){let{anchors:r,doc:o,maxAliasCount:a}=t,c=r.get(i);if(c||(B(i,null,t),c=r.get(i)),c?.res===void 0){let f="This should \
not happen: Alias anchor was not resolved?";throw new ReferenceError(f)}if(a>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=
st(o,i,r)),c.count*c.aliasCount>a)){let f="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(
f)}}return i}toJSON(e,t){if(!t)return{source:this.source};let n=this.resolve(t.doc,t);if(!n){let i=`Unresolved alias (th\
e anchor must be set before the alias): ${this.source}`;throw new ReferenceError(i)}return t.anchors.get(n).res}toString(e,t,n){
let i=`*${this.source}`;if(e){if(tt(this.source),e.options.verifyAliasOrder&&!e.anchors.has(this.source)){let r=`Unresol\
ved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(r)}if(e.implicitKey)return`${i} `}return i}};
function st(s,e,t){if(U(e)){let n=e.resolve(s),i=t&&n&&t.get(n);return i?i.count*i.aliasCount:0}else if(C(e)){let n=0;for(let i of e.
items){let r=st(s,i,t);r>n&&(n=r)}return n}else if(I(e)){let n=st(s,e.key,t),i=st(s,e.value,t);return Math.max(n,i)}return 1}
l(st,"getAliasCount");var nt=l(s=>!s||typeof s!="function"&&typeof s!="object","isScalarValue"),b=class extends ue{static{l(this,"Scalar")}constructor(e){
super(R),this.value=e}toJSON(e,t){return t?.keep?this.value:B(this.value,e,t)}toString(){return String(this.value)}};b.BLOCK_FOLDED=
"BLOCK_FOLDED";b.BLOCK_LITERAL="BLOCK_LITERAL";b.PLAIN="PLAIN";b.QUOTE_DOUBLE="QUOTE_DOUBLE";b.QUOTE_SINGLE="QUOTE_SINGL\
E";var Zs="tag:yaml.org,2002:";function en(s,e,t){if(e){let n=t.filter(r=>r.tag===e),i=n.find(r=>!r.format)??n[0];if(!i)throw new Error(
`Tag ${e} not found`);return i}return t.find(n=>n.identify?.(s)&&!n.format)}l(en,"findTagObject");function oe(s,e,t){if(V(
s)&&(s=s.contents),L(s))return s;if(I(s)){let u=t.schema[x].createNode?.(t.schema,null,t);return u.items.push(s),u}(s instanceof
String||s instanceof Number||s instanceof Boolean||typeof BigInt<"u"&&s instanceof BigInt)&&(s=s.valueOf());let{aliasDuplicateObjects:n,
onAnchor:i,onTagObj:r,schema:o,sourceObjects:a}=t,c;if(n&&s&&typeof s=="object"){if(c=a.get(s),c)return c.anchor??(c.anchor=
i(s)),new re(c.anchor);c={anchor:null,node:null},a.set(s,c)}e?.startsWith("!!")&&(e=Zs+e.slice(2));let f=en(s,e,o.tags);
if(!f){if(s&&typeof s.toJSON=="function"&&(s=s.toJSON()),!s||typeof s!="object"){let u=new b(s);return c&&(c.node=u),u}f=
s instanceof Map?o[x]:Symbol.iterator in Object(s)?o[ie]:o[x]}r&&(r(f),delete t.onTagObj);let m=f?.createNode?f.createNode(
t.schema,s,t):typeof f?.nodeClass?.from=="function"?f.nodeClass.from(t.schema,s,t):new b(s);return e?m.tag=e:f.default||
(m.tag=f.tag),c&&(c.node=m),m}l(oe,"createNode");function Pe(s,e,t){let n=t;for(let i=e.length-1;i>=0;--i){let r=e[i];if(typeof r=="number"&&Number.isInteger(r)&&r>=0){let o=[];
o[r]=n,n=o}else n=new Map([[r,n]])}return oe(n,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:l(()=>{throw new Error(
"This should not happen, please report a bug.")},"onAnchor"),schema:s,sourceObjects:new Map})}l(Pe,"collectionFromPath");
var Oe=l(s=>s==null||typeof s=="object"&&!!s[Symbol.iterator]().next().done,"isEmptyPath"),Ne=class extends ue{static{l(
this,"Collection")}constructor(e,t){super(e),Object.defineProperty(this,"schema",{value:t,configurable:!0,enumerable:!1,
writable:!0})}clone(e){let t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&
(t.schema=e),t.items=t.items.map(n=>L(n)||I(n)?n.clone(e):n),this.range&&(t.range=this.range.slice()),t}addIn(e,t){if(Oe(
e))this.add(t);else{let[n,...i]=e,r=this.get(n,!0);if(C(r))r.addIn(i,t);else if(r===void 0&&this.schema)this.set(n,Pe(this.
schema,i,t));else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${i}`)}}deleteIn(e){let[t,...n]=e;if(n.
length===0)return this.delete(t);let i=this.get(t,!0);if(C(i))return i.deleteIn(n);throw new Error(`Expected YAML collec\
tion at ${t}. Remaining path: ${n}`)}getIn(e,t){let[n,...i]=e,r=this.get(n,!0);return i.length===0?!t&&T(r)?r.value:r:C(
r)?r.getIn(i,t):void 0}hasAllNullValues(e){return this.items.every(t=>{if(!I(t))return!1;let n=t.value;return n==null||e&&
T(n)&&n.value==null&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(e){let[t,...n]=e;if(n.length===0)return this.has(t);let i=this.
get(t,!0);return C(i)?i.hasIn(n):!1}setIn(e,t){let[n,...i]=e;if(i.length===0)this.set(n,t);else{let r=this.get(n,!0);if(C(
r))r.setIn(i,t);else if(r===void 0&&this.schema)this.set(n,Pe(this.schema,i,t));else throw new Error(`Expected YAML coll\
ection at ${n}. Remaining path: ${i}`)}}};var ps=l(s=>s.replace(/^(?!$)(?: $)?/gm,"#"),"stringifyComment");function F(s,e){return/^\n+$/.test(s)?s.substring(1):e?
s.replace(/^(?! *$)/gm,e):s}l(F,"indentComment");var ee=l((s,e,t)=>s.endsWith(`
`)?F(t,e):t.includes(`
`)?`
`+F(t,e):(s.endsWith(" ")?"":" ")+t,"lineComment");var Dt="flow",it="block",Me="quoted";function Be(s,e,t="flow",{indentAtStart:n,lineWidth:i=80,minContentWidth:r=20,onFold:o,
onOverflow:a}={}){if(!i||i<0)return s;i<r&&(r=0);let c=Math.max(1+r,1+i-e.length);if(s.length<=c)return s;let f=[],m={},
u=i-e.length;typeof n=="number"&&(n>i-Math.max(2,r)?f.push(0):u=i-n);let h,g,y=!1,p=-1,d=-1,S=-1;t===it&&(p=ms(s,p,e.length),
p!==-1&&(u=p+c));for(let N;N=s[p+=1];){if(t===Me&&N==="\\"){switch(d=p,s[p+1]){case"x":p+=3;break;case"u":p+=5;break;case"\
U":p+=9;break;default:p+=1}S=p}if(N===`
`)t===it&&(p=ms(s,p,e.length)),u=p+e.length+c,h=void 0;else{if(N===" "&&g&&g!==" "&&g!==`
`&&g!=="	"){let O=s[p+1];O&&O!==" "&&O!==`
`&&O!=="	"&&(h=p)}if(p>=u)if(h)f.push(h),u=h+c,h=void 0;else if(t===Me){for(;g===" "||g==="	";)g=N,N=s[p+=1],y=!0;let O=p>
S+1?p-2:d-1;if(m[O])return s;f.push(O),m[O]=!0,u=O+c,h=void 0}else y=!0}g=N}if(y&&a&&a(),f.length===0)return s;o&&o();let k=s.
slice(0,f[0]);for(let N=0;N<f.length;++N){let O=f[N],A=f[N+1]||s.length;O===0?k=`
${e}${s.slice(0,A)}`:(t===Me&&m[O]&&(k+=`${s[O]}\\`),k+=`
${e}${s.slice(O+1,A)}`)}return k}l(Be,"foldFlowLines");function ms(s,e,t){let n=e,i=e+1,r=s[i];for(;r===" "||r==="	";)if(e<
i+t)r=s[++e];else{do r=s[++e];while(r&&r!==`
`);n=e,i=e+1,r=s[i]}return n}l(ms,"consumeMoreIndentedLines");var ot=l((s,e)=>({indentAtStart:e?s.indent.length:s.indentAtStart,lineWidth:s.options.lineWidth,minContentWidth:s.options.
minContentWidth}),"getFoldOptions"),lt=l(s=>/^(%|---|\.\.\.)/m.test(s),"containsDocumentMarker");function tn(s,e,t){if(!e||
e<0)return!1;let n=e-t,i=s.length;if(i<=n)return!1;for(let r=0,o=0;r<i;++r)if(s[r]===`
`){if(r-o>n)return!0;if(o=r+1,i-o<=n)return!1}return!0}l(tn,"lineLengthOverLimit");function De(s,e){let t=JSON.stringify(
s);if(e.options.doubleQuotedAsJSON)return t;let{implicitKey:n}=e,i=e.options.doubleQuotedMinMultiLineLength,r=e.indent||
(lt(s)?"  ":""),o="",a=0;for(let c=0,f=t[c];f;f=t[++c])if(f===" "&&t[c+1]==="\\"&&t[c+2]==="n"&&(o+=t.slice(a,c)+"\\ ",c+=
1,a=c,f="\\"),f==="\\")switch(t[c+1]){case"u":{o+=t.slice(a,c);let m=t.substr(c+2,4);switch(m){case"0000":o+="\\0";break;case"\
0007":o+="\\a";break;case"000b":o+="\\v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"\
2028":o+="\\L";break;case"2029":o+="\\P";break;default:m.substr(0,2)==="00"?o+="\\x"+m.substr(2):o+=t.substr(c,6)}c+=5,a=
c+1}break;case"n":if(n||t[c+2]==='"'||t.length<i)c+=1;else{for(o+=t.slice(a,c)+`

`;t[c+2]==="\\"&&t[c+3]==="n"&&t[c+4]!=='"';)o+=`
`,c+=2;o+=r,t[c+2]===" "&&(o+="\\"),c+=1,a=c+1}break;default:c+=1}return o=a?o+t.slice(a):t,n?o:Be(o,r,Me,ot(e,!1))}l(De,
"doubleQuotedString");function Kt(s,e){if(e.options.singleQuote===!1||e.implicitKey&&s.includes(`
`)||/[ \t]\n|\n[ \t]/.test(s))return De(s,e);let t=e.indent||(lt(s)?"  ":""),n="'"+s.replace(/'/g,"''").replace(/\n+/g,`\
$&
${t}`)+"'";return e.implicitKey?n:Be(n,t,Dt,ot(e,!1))}l(Kt,"singleQuotedString");function Ae(s,e){let{singleQuote:t}=e.options,
n;if(t===!1)n=De;else{let i=s.includes('"'),r=s.includes("'");i&&!r?n=Kt:r&&!i?n=De:n=t?Kt:De}return n(s,e)}l(Ae,"quoted\
String");var jt;try{jt=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{jt=/\n+(?!\n|$)/g}function rt({comment:s,type:e,value:t},n,i,r){let{blockQuote:o,commentString:a,lineWidth:c}=n.
options;if(!o||/\n[\t ]+$/.test(t))return Ae(t,n);let f=n.indent||(n.forceBlockIndent||lt(t)?"  ":""),m=o==="literal"?!0:
o==="folded"||e===b.BLOCK_FOLDED?!1:e===b.BLOCK_LITERAL?!0:!tn(t,c,f.length);if(!t)return m?`|
`:`>
`;let u,h;for(h=t.length;h>0;--h){let A=t[h-1];if(A!==`
`&&A!=="	"&&A!==" ")break}let g=t.substring(h),y=g.indexOf(`
`);y===-1?u="-":t===g||y!==g.length-1?(u="+",r&&r()):u="",g&&(t=t.slice(0,-g.length),g[g.length-1]===`
`&&(g=g.slice(0,-1)),g=g.replace(jt,`$&${f}`));let p=!1,d,S=-1;for(d=0;d<t.length;++d){let A=t[d];if(A===" ")p=!0;else if(A===
`
`)S=d;else break}let k=t.substring(0,S<d?S+1:d);k&&(t=t.substring(k.length),k=k.replace(/\n+/g,`$&${f}`));let O=(p?f?"2":
"1":"")+u;if(s&&(O+=" "+a(s.replace(/ ?[\r\n]+/g," ")),i&&i()),!m){let A=t.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${f}`),E=!1,v=ot(n,!0);o!=="fold\
ed"&&e!==b.BLOCK_FOLDED&&(v.onOverflow=()=>{E=!0});let w=Be(`${k}${A}${g}`,f,it,v);if(!E)return`>${O}
${f}${w}`}return t=t.replace(/\n+/g,`$&${f}`),`|${O}
${f}${k}${t}${g}`}l(rt,"blockString");function sn(s,e,t,n){let{type:i,value:r}=s,{actualString:o,implicitKey:a,indent:c,
indentStep:f,inFlow:m}=e;if(a&&r.includes(`
`)||m&&/[[\]{},]/.test(r))return Ae(r,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.
test(r))return a||m||!r.includes(`
`)?Ae(r,e):rt(s,e,t,n);if(!a&&!m&&i!==b.PLAIN&&r.includes(`
`))return rt(s,e,t,n);if(lt(r)){if(c==="")return e.forceBlockIndent=!0,rt(s,e,t,n);if(a&&c===f)return Ae(r,e)}let u=r.replace(
/\n+/g,`$&
${c}`);if(o){let h=l(p=>p.default&&p.tag!=="tag:yaml.org,2002:str"&&p.test?.test(u),"test"),{compat:g,tags:y}=e.doc.schema;
if(y.some(h)||g?.some(h))return Ae(r,e)}return a?u:Be(u,c,Dt,ot(e,!1))}l(sn,"plainString");function ge(s,e,t,n){let{implicitKey:i,
inFlow:r}=e,o=typeof s.value=="string"?s:Object.assign({},s,{value:String(s.value)}),{type:a}=s;a!==b.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.
test(o.value)&&(a=b.QUOTE_DOUBLE);let c=l(m=>{switch(m){case b.BLOCK_FOLDED:case b.BLOCK_LITERAL:return i||r?Ae(o.value,
e):rt(o,e,t,n);case b.QUOTE_DOUBLE:return De(o.value,e);case b.QUOTE_SINGLE:return Kt(o.value,e);case b.PLAIN:return sn(
o,e,t,n);default:return null}},"_stringify"),f=c(a);if(f===null){let{defaultKeyType:m,defaultStringType:u}=e.options,h=i&&
m||u;if(f=c(h),f===null)throw new Error(`Unsupported default string type ${h}`)}return f}l(ge,"stringifyString");function at(s,e){let t=Object.assign({blockQuote:!0,commentString:ps,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,
doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},s.
schema.toStringOptions,e),n;switch(t.collectionStyle){case"block":n=!1;break;case"flow":n=!0;break;default:n=null}return{
anchors:new Set,doc:s,flowCollectionPadding:t.flowCollectionPadding?" ":"",indent:"",indentStep:typeof t.indent=="number"?
" ".repeat(t.indent):"  ",inFlow:n,options:t}}l(at,"createStringifyContext");function nn(s,e){if(e.tag){let i=s.filter(r=>r.
tag===e.tag);if(i.length>0)return i.find(r=>r.format===e.format)??i[0]}let t,n;if(T(e)){n=e.value;let i=s.filter(r=>r.identify?.(
n));if(i.length>1){let r=i.filter(o=>o.test);r.length>0&&(i=r)}t=i.find(r=>r.format===e.format)??i.find(r=>!r.format)}else
n=e,t=s.find(i=>i.nodeClass&&n instanceof i.nodeClass);if(!t){let i=n?.constructor?.name??(n===null?"null":typeof n);throw new Error(
`Tag not resolved for ${i} value`)}return t}l(nn,"getTagObject");function rn(s,e,{anchors:t,doc:n}){if(!n.directives)return"";
let i=[],r=(T(s)||C(s))&&s.anchor;r&&tt(r)&&(t.add(r),i.push(`&${r}`));let o=s.tag??(e.default?null:e.tag);return o&&i.push(
n.directives.tagString(o)),i.join(" ")}l(rn,"stringifyProps");function le(s,e,t,n){if(I(s))return s.toString(e,t,n);if(U(
s)){if(e.doc.directives)return s.toString(e);if(e.resolvedAliases?.has(s))throw new TypeError("Cannot stringify circular\
 structure without alias nodes");e.resolvedAliases?e.resolvedAliases.add(s):e.resolvedAliases=new Set([s]),s=s.resolve(e.
doc)}let i,r=L(s)?s:e.doc.createNode(s,{onTagObj:l(c=>i=c,"onTagObj")});i??(i=nn(e.doc.schema.tags,r));let o=rn(r,i,e);o.
length>0&&(e.indentAtStart=(e.indentAtStart??0)+o.length+1);let a=typeof i.stringify=="function"?i.stringify(r,e,t,n):T(
r)?ge(r,e,t,n):r.toString(e,t,n);return o?T(r)||a[0]==="{"||a[0]==="["?`${o} ${a}`:`${o}
${e.indent}${a}`:a}l(le,"stringify");function ds({key:s,value:e},t,n,i){let{allNullValues:r,doc:o,indent:a,indentStep:c,options:{commentString:f,indentSeq:m,
simpleKeys:u}}=t,h=L(s)&&s.comment||null;if(u){if(h)throw new Error("With simple keys, key nodes cannot have comments");
if(C(s)||!L(s)&&typeof s=="object"){let v="With simple keys, collection cannot be used as a key value";throw new Error(v)}}
let g=!u&&(!s||h&&e==null&&!t.inFlow||C(s)||(T(s)?s.type===b.BLOCK_FOLDED||s.type===b.BLOCK_LITERAL:typeof s=="object"));
t=Object.assign({},t,{allNullValues:!1,implicitKey:!g&&(u||!r),indent:a+c});let y=!1,p=!1,d=le(s,t,()=>y=!0,()=>p=!0);if(!g&&
!t.inFlow&&d.length>1024){if(u)throw new Error("With simple keys, single line scalar must not span more than 1024 charac\
ters");g=!0}if(t.inFlow){if(r||e==null)return y&&n&&n(),d===""?"?":g?`? ${d}`:d}else if(r&&!u||e==null&&g)return d=`? ${d}`,
h&&!y?d+=ee(d,t.indent,f(h)):p&&i&&i(),d;y&&(h=null),g?(h&&(d+=ee(d,t.indent,f(h))),d=`? ${d}
${a}:`):(d=`${d}:`,h&&(d+=ee(d,t.indent,f(h))));let S,k,N;L(e)?(S=!!e.spaceBefore,k=e.commentBefore,N=e.comment):(S=!1,k=
null,N=null,e&&typeof e=="object"&&(e=o.createNode(e))),t.implicitKey=!1,!g&&!h&&T(e)&&(t.indentAtStart=d.length+1),p=!1,
!m&&c.length>=2&&!t.inFlow&&!g&&Y(e)&&!e.flow&&!e.tag&&!e.anchor&&(t.indent=t.indent.substring(2));let O=!1,A=le(e,t,()=>O=
!0,()=>p=!0),E=" ";if(h||S||k){if(E=S?`
`:"",k){let v=f(k);E+=`
${F(v,t.indent)}`}A===""&&!t.inFlow?E===`
`&&N&&(E=`

`):E+=`
${t.indent}`}else if(!g&&C(e)){let v=A[0],w=A.indexOf(`
`),P=w!==-1,ce=t.inFlow??e.flow??e.items.length===0;if(P||!ce){let we=!1;if(P&&(v==="&"||v==="!")){let M=A.indexOf(" ");
v==="&"&&M!==-1&&M<w&&A[M+1]==="!"&&(M=A.indexOf(" ",M+1)),(M===-1||w<M)&&(we=!0)}we||(E=`
${t.indent}`)}}else(A===""||A[0]===`
`)&&(E="");return d+=E+A,t.inFlow?O&&n&&n():N&&!O?d+=ee(d,t.indent,f(N)):p&&i&&i(),d}l(ds,"stringifyPair");function ct(s,e){(s==="debug"||s==="warn")&&console.warn(e)}l(ct,"warn");var ft="<<",Q={identify:l(s=>s===ft||typeof s=="symbol"&&s.description===ft,"identify"),default:"key",tag:"tag:yaml.org,\
2002:merge",test:/^<<$/,resolve:l(()=>Object.assign(new b(Symbol(ft)),{addToJSMap:Rt}),"resolve"),stringify:l(()=>ft,"st\
ringify")},gs=l((s,e)=>(Q.identify(e)||T(e)&&(!e.type||e.type===b.PLAIN)&&Q.identify(e.value))&&s?.doc.schema.tags.some(
t=>t.tag===Q.tag&&t.default),"isMergeKey");function Rt(s,e,t){let n=ys(s,t);if(Y(n))for(let i of n.items)qt(s,e,i);else if(Array.
isArray(n))for(let i of n)qt(s,e,i);else qt(s,e,n)}l(Rt,"addMergeToJSMap");function qt(s,e,t){let n=ys(s,t);if(!J(n))throw new Error(
"Merge sources must be maps or map aliases");let i=n.toJSON(null,s,Map);for(let[r,o]of i)e instanceof Map?e.has(r)||e.set(
r,o):e instanceof Set?e.add(r):Object.prototype.hasOwnProperty.call(e,r)||Object.defineProperty(e,r,{value:o,writable:!0,
enumerable:!0,configurable:!0});return e}l(qt,"mergeValue");function ys(s,e){return s&&U(e)?e.resolve(s.doc,s):e}l(ys,"r\
esolveAliasValue");function ut(s,e,{key:t,value:n}){if(L(t)&&t.addToJSMap)t.addToJSMap(s,e,n);else if(gs(s,t))Rt(s,e,n);else{let i=B(t,"",s);
if(e instanceof Map)e.set(i,B(n,i,s));else if(e instanceof Set)e.add(i);else{let r=on(t,i,s),o=B(n,r,s);r in e?Object.defineProperty(
e,r,{value:o,writable:!0,enumerable:!0,configurable:!0}):e[r]=o}}return e}l(ut,"addPairToJSMap");function on(s,e,t){if(e===
null)return"";if(typeof e!="object")return String(e);if(L(s)&&t?.doc){let n=at(t.doc,{});n.anchors=new Set;for(let r of t.
anchors.keys())n.anchors.add(r.anchor);n.inFlow=!0,n.inStringifyKey=!0;let i=s.toString(n);if(!t.mapKeyWarned){let r=JSON.
stringify(i);r.length>40&&(r=r.substring(0,36)+'..."'),ct(t.doc.options.logLevel,`Keys with collection values will be st\
ringified due to JS Object restrictions: ${r}. Set mapAsMap: true to use object keys.`),t.mapKeyWarned=!0}return i}return JSON.
stringify(e)}l(on,"stringifyKey");function Ee(s,e,t){let n=oe(s,void 0,t),i=oe(e,void 0,t);return new $(n,i)}l(Ee,"createPair");var $=class s{static{l(this,
"Pair")}constructor(e,t=null){Object.defineProperty(this,j,{value:Pt}),this.key=e,this.value=t}clone(e){let{key:t,value:n}=this;
return L(t)&&(t=t.clone(e)),L(n)&&(n=n.clone(e)),new s(t,n)}toJSON(e,t){let n=t?.mapAsMap?new Map:{};return ut(t,n,this)}toString(e,t,n){
return e?.doc?ds(this,e,t,n):JSON.stringify(this)}};function pt(s,e,t){return(e.inFlow??s.flow?an:ln)(s,e,t)}l(pt,"stringifyCollection");function ln({comment:s,items:e},t,{
blockItemPrefix:n,flowChars:i,itemIndent:r,onChompKeep:o,onComment:a}){let{indent:c,options:{commentString:f}}=t,m=Object.
assign({},t,{indent:r,type:null}),u=!1,h=[];for(let y=0;y<e.length;++y){let p=e[y],d=null;if(L(p))!u&&p.spaceBefore&&h.push(
""),ht(t,h,p.commentBefore,u),p.comment&&(d=p.comment);else if(I(p)){let k=L(p.key)?p.key:null;k&&(!u&&k.spaceBefore&&h.
push(""),ht(t,h,k.commentBefore,u))}u=!1;let S=le(p,m,()=>d=null,()=>u=!0);d&&(S+=ee(S,r,f(d))),u&&d&&(u=!1),h.push(n+S)}
let g;if(h.length===0)g=i.start+i.end;else{g=h[0];for(let y=1;y<h.length;++y){let p=h[y];g+=p?`
${c}${p}`:`
`}}return s?(g+=`
`+F(f(s),c),a&&a()):u&&o&&o(),g}l(ln,"stringifyBlockCollection");function an({items:s},e,{flowChars:t,itemIndent:n}){let{
indent:i,indentStep:r,flowCollectionPadding:o,options:{commentString:a}}=e;n+=r;let c=Object.assign({},e,{indent:n,inFlow:!0,
type:null}),f=!1,m=0,u=[];for(let y=0;y<s.length;++y){let p=s[y],d=null;if(L(p))p.spaceBefore&&u.push(""),ht(e,u,p.commentBefore,
!1),p.comment&&(d=p.comment);else if(I(p)){let k=L(p.key)?p.key:null;k&&(k.spaceBefore&&u.push(""),ht(e,u,k.commentBefore,
!1),k.comment&&(f=!0));let N=L(p.value)?p.value:null;N?(N.comment&&(d=N.comment),N.commentBefore&&(f=!0)):p.value==null&&
k?.comment&&(d=k.comment)}d&&(f=!0);let S=le(p,c,()=>d=null);f||(f=u.length>m||S.includes(`
`)),y<s.length-1?S+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(f||(f=u.reduce((k,N)=>k+N.length+2,2)+(S.length+
2)>e.options.lineWidth)),f&&(S+=",")),d&&(S+=ee(S,n,a(d))),u.push(S),m=u.length}let{start:h,end:g}=t;if(u.length===0)return h+
g;if(!f){let y=u.reduce((p,d)=>p+d.length+2,2);f=e.options.lineWidth>0&&y>e.options.lineWidth}if(f){let y=h;for(let p of u)
y+=p?`
${r}${i}${p}`:`
`;return`${y}
${i}${g}`}else return`${h}${o}${u.join(" ")}${o}${g}`}l(an,"stringifyFlowCollection");function ht({indent:s,options:{commentString:e}},t,n,i){
if(n&&i&&(n=n.replace(/^\n+/,"")),n){let r=F(e(n),s);t.push(r.trimStart())}}l(ht,"addCommentBefore");function he(s,e){let t=T(e)?e.value:e;for(let n of s)if(I(n)&&(n.key===e||n.key===t||T(n.key)&&n.key.value===t))return n}
l(he,"findPair");var _=class extends Ne{static{l(this,"YAMLMap")}static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){
super(x,e),this.items=[]}static from(e,t,n){let{keepUndefined:i,replacer:r}=n,o=new this(e),a=l((c,f)=>{if(typeof r=="fu\
nction")f=r.call(t,c,f);else if(Array.isArray(r)&&!r.includes(c))return;(f!==void 0||i)&&o.items.push(Ee(c,f,n))},"add");
if(t instanceof Map)for(let[c,f]of t)a(c,f);else if(t&&typeof t=="object")for(let c of Object.keys(t))a(c,t[c]);return typeof e.
sortMapEntries=="function"&&o.items.sort(e.sortMapEntries),o}add(e,t){let n;I(e)?n=e:!e||typeof e!="object"||!("key"in e)?
n=new $(e,e?.value):n=new $(e.key,e.value);let i=he(this.items,n.key),r=this.schema?.sortMapEntries;if(i){if(!t)throw new Error(
`Key ${n.key} already set`);T(i.value)&&nt(n.value)?i.value.value=n.value:i.value=n.value}else if(r){let o=this.items.findIndex(
a=>r(n,a)<0);o===-1?this.items.push(n):this.items.splice(o,0,n)}else this.items.push(n)}delete(e){let t=he(this.items,e);
return t?this.items.splice(this.items.indexOf(t),1).length>0:!1}get(e,t){let i=he(this.items,e)?.value;return(!t&&T(i)?i.
value:i)??void 0}has(e){return!!he(this.items,e)}set(e,t){this.add(new $(e,t),!0)}toJSON(e,t,n){let i=n?new n:t?.mapAsMap?
new Map:{};t?.onCreate&&t.onCreate(i);for(let r of this.items)ut(t,i,r);return i}toString(e,t,n){if(!e)return JSON.stringify(
this);for(let i of this.items)if(!I(i))throw new Error(`Map items must all be pairs; found ${JSON.stringify(i)} instead`);
return!e.allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0})),pt(this,e,{blockItemPrefix:"",
flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:n,onComment:t})}};var G={collection:"map",default:!0,nodeClass:_,tag:"tag:yaml.org,2002:map",resolve(s,e){return J(s)||e("Expected a mappi\
ng for this tag"),s},createNode:l((s,e,t)=>_.from(s,e,t),"createNode")};var D=class extends Ne{static{l(this,"YAMLSeq")}static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){super(
ie,e),this.items=[]}add(e){this.items.push(e)}delete(e){let t=mt(e);return typeof t!="number"?!1:this.items.splice(t,1).
length>0}get(e,t){let n=mt(e);if(typeof n!="number")return;let i=this.items[n];return!t&&T(i)?i.value:i}has(e){let t=mt(
e);return typeof t=="number"&&t<this.items.length}set(e,t){let n=mt(e);if(typeof n!="number")throw new Error(`Expected a\
 valid index, not ${e}.`);let i=this.items[n];T(i)&&nt(t)?i.value=t:this.items[n]=t}toJSON(e,t){let n=[];t?.onCreate&&t.
onCreate(n);let i=0;for(let r of this.items)n.push(B(r,String(i++),t));return n}toString(e,t,n){return e?pt(this,e,{blockItemPrefix:"\
- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:n,onComment:t}):JSON.stringify(this)}static from(e,t,n){
let{replacer:i}=n,r=new this(e);if(t&&Symbol.iterator in Object(t)){let o=0;for(let a of t){if(typeof i=="function"){let c=t instanceof
Set?a:String(o++);a=i.call(t,c,a)}r.items.push(oe(a,void 0,n))}}return r}};function mt(s){let e=T(s)?s.value:s;return e&&
typeof e=="string"&&(e=Number(e)),typeof e=="number"&&Number.isInteger(e)&&e>=0?e:null}l(mt,"asItemIndex");var W={collection:"seq",default:!0,nodeClass:D,tag:"tag:yaml.org,2002:seq",resolve(s,e){return Y(s)||e("Expected a seque\
nce for this tag"),s},createNode:l((s,e,t)=>D.from(s,e,t),"createNode")};var pe={identify:l(s=>typeof s=="string","identify"),default:!0,tag:"tag:yaml.org,2002:str",resolve:l(s=>s,"resolve"),stringify(s,e,t,n){
return e=Object.assign({actualString:!0},e),ge(s,e,t,n)}};var ye={identify:l(s=>s==null,"identify"),createNode:l(()=>new b(null),"createNode"),default:!0,tag:"tag:yaml.org,2002:n\
ull",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:l(()=>new b(null),"resolve"),stringify:l(({source:s},e)=>typeof s=="string"&&ye.
test.test(s)?s:e.options.nullStr,"stringify")};var Ke={identify:l(s=>typeof s=="boolean","identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:l(s=>new b(s[0]==="t"||s[0]==="T"),"resolve"),stringify({source:s,value:e},t){if(s&&Ke.test.test(s)){let n=s[0]===
"t"||s[0]==="T";if(e===n)return s}return e?t.options.trueStr:t.options.falseStr}};function K({format:s,minFractionDigits:e,tag:t,value:n}){if(typeof n=="bigint")return String(n);let i=typeof n=="number"?
n:Number(n);if(!isFinite(i))return isNaN(i)?".nan":i<0?"-.inf":".inf";let r=Object.is(n,-0)?"-0":JSON.stringify(n);if(!s&&
e&&(!t||t==="tag:yaml.org,2002:float")&&/^-?\d/.test(r)&&!r.includes("e")){let o=r.indexOf(".");o<0&&(o=r.length,r+=".");
let a=e-(r.length-o-1);for(;a-- >0;)r+="0"}return r}l(K,"stringifyNumber");var dt={identify:l(s=>typeof s=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:l(s=>s.slice(-3).toLowerCase()==="nan"?NaN:s[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,"resolve"),
stringify:K},gt={identify:l(s=>typeof s=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
resolve:l(s=>parseFloat(s),"resolve"),stringify(s){let e=Number(s.value);return isFinite(e)?e.toExponential():K(s)}},yt={
identify:l(s=>typeof s=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(s){let e=new b(parseFloat(s)),t=s.indexOf(".");return t!==-1&&s[s.length-1]==="0"&&(e.minFractionDigits=s.length-
t-1),e},stringify:K};var bt=l(s=>typeof s=="bigint"||Number.isInteger(s),"intIdentify"),Ft=l((s,e,t,{intAsBigInt:n})=>n?BigInt(s):parseInt(s.
substring(e),t),"intResolve");function bs(s,e,t){let{value:n}=s;return bt(n)&&n>=0?t+n.toString(e):K(s)}l(bs,"intStringi\
fy");var wt={identify:l(s=>bt(s)&&s>=0,"identify"),default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:l((s,e,t)=>Ft(s,2,8,t),"resolve"),stringify:l(s=>bs(s,8,"0o"),"stringify")},St={identify:bt,default:!0,tag:"tag:\
yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:l((s,e,t)=>Ft(s,0,10,t),"resolve"),stringify:K},kt={identify:l(s=>bt(s)&&
s>=0,"identify"),default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:l((s,e,t)=>Ft(s,2,16,
t),"resolve"),stringify:l(s=>bs(s,16,"0x"),"stringify")};var ws=[G,W,pe,ye,Ke,wt,St,kt,dt,gt,yt];function Ss(s){return typeof s=="bigint"||Number.isInteger(s)}l(Ss,"intIdentify");var Nt=l(({value:s})=>JSON.stringify(s),
"stringifyJSON"),cn=[{identify:l(s=>typeof s=="string","identify"),default:!0,tag:"tag:yaml.org,2002:str",resolve:l(s=>s,
"resolve"),stringify:Nt},{identify:l(s=>s==null,"identify"),createNode:l(()=>new b(null),"createNode"),default:!0,tag:"t\
ag:yaml.org,2002:null",test:/^null$/,resolve:l(()=>null,"resolve"),stringify:Nt},{identify:l(s=>typeof s=="boolean","ide\
ntify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:l(s=>s==="true","resolve"),stringify:Nt},{
identify:Ss,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:l((s,e,{intAsBigInt:t})=>t?BigInt(
s):parseInt(s,10),"resolve"),stringify:l(({value:s})=>Ss(s)?s.toString():JSON.stringify(s),"stringify")},{identify:l(s=>typeof s==
"number","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:l(s=>parseFloat(s),"resolve"),stringify:Nt}],fn={default:!0,tag:"",test:/^/,resolve(s,e){return e(`Unresolved pl\
ain scalar ${JSON.stringify(s)}`),s}},ks=[G,W].concat(cn,fn);var je={identify:l(s=>s instanceof Uint8Array,"identify"),default:!1,tag:"tag:yaml.org,2002:binary",resolve(s,e){if(typeof atob==
"function"){let t=atob(s.replace(/[\n\r]/g,"")),n=new Uint8Array(t.length);for(let i=0;i<t.length;++i)n[i]=t.charCodeAt(
i);return n}else return e("This environment does not support reading binary tags; either Buffer or atob is required"),s},
stringify({comment:s,type:e,value:t},n,i,r){if(!t)return"";let o=t,a;if(typeof btoa=="function"){let c="";for(let f=0;f<
o.length;++f)c+=String.fromCharCode(o[f]);a=btoa(c)}else throw new Error("This environment does not support writing bina\
ry tags; either Buffer or btoa is required");if(e??(e=b.BLOCK_LITERAL),e!==b.QUOTE_DOUBLE){let c=Math.max(n.options.lineWidth-
n.indent.length,n.options.minContentWidth),f=Math.ceil(a.length/c),m=new Array(f);for(let u=0,h=0;u<f;++u,h+=c)m[u]=a.substr(
h,c);a=m.join(e===b.BLOCK_LITERAL?`
`:" ")}return ge({comment:s,type:e,value:a},n,i,r)}};function xt(s,e){if(Y(s))for(let t=0;t<s.items.length;++t){let n=s.items[t];if(!I(n)){if(J(n)){n.items.length>1&&e("Each\
 pair must have its own sequence indicator");let i=n.items[0]||new $(new b(null));if(n.commentBefore&&(i.key.commentBefore=
i.key.commentBefore?`${n.commentBefore}
${i.key.commentBefore}`:n.commentBefore),n.comment){let r=i.value??i.key;r.comment=r.comment?`${n.comment}
${r.comment}`:n.comment}n=i}s.items[t]=I(n)?n:new $(n)}}else e("Expected a sequence for this tag");return s}l(xt,"resolv\
ePairs");function Ut(s,e,t){let{replacer:n}=t,i=new D(s);i.tag="tag:yaml.org,2002:pairs";let r=0;if(e&&Symbol.iterator in
Object(e))for(let o of e){typeof n=="function"&&(o=n.call(e,String(r++),o));let a,c;if(Array.isArray(o))if(o.length===2)
a=o[0],c=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let f=Object.
keys(o);if(f.length===1)a=f[0],c=o[a];else throw new TypeError(`Expected tuple with one key, not ${f.length} keys`)}else
a=o;i.items.push(Ee(a,c,t))}return i}l(Ut,"createPairs");var qe={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pair\
s",resolve:xt,createNode:Ut};var Te=class s extends D{static{l(this,"YAMLOMap")}constructor(){super(),this.add=_.prototype.add.bind(this),this.delete=
_.prototype.delete.bind(this),this.get=_.prototype.get.bind(this),this.has=_.prototype.has.bind(this),this.set=_.prototype.
set.bind(this),this.tag=s.tag}toJSON(e,t){if(!t)return super.toJSON(e);let n=new Map;t?.onCreate&&t.onCreate(n);for(let i of this.
items){let r,o;if(I(i)?(r=B(i.key,"",t),o=B(i.value,r,t)):r=B(i,"",t),n.has(r))throw new Error("Ordered maps must not in\
clude duplicate keys");n.set(r,o)}return n}static from(e,t,n){let i=Ut(e,t,n),r=new this;return r.items=i.items,r}};Te.tag=
"tag:yaml.org,2002:omap";var Re={collection:"seq",identify:l(s=>s instanceof Map,"identify"),nodeClass:Te,default:!1,tag:"\
tag:yaml.org,2002:omap",resolve(s,e){let t=xt(s,e),n=[];for(let{key:i}of t.items)T(i)&&(n.includes(i.value)?e(`Ordered m\
aps must not include duplicate keys: ${i.value}`):n.push(i.value));return Object.assign(new Te,t)},createNode:l((s,e,t)=>Te.
from(s,e,t),"createNode")};function Ns({value:s,source:e},t){return e&&(s?Vt:Jt).test.test(e)?e:s?t.options.trueStr:t.options.falseStr}l(Ns,"boolSt\
ringify");var Vt={identify:l(s=>s===!0,"identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
resolve:l(()=>new b(!0),"resolve"),stringify:Ns},Jt={identify:l(s=>s===!1,"identify"),default:!0,tag:"tag:yaml.org,2002:\
bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:l(()=>new b(!1),"resolve"),stringify:Ns};var Os={identify:l(s=>typeof s=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:l(s=>s.slice(-3).toLowerCase()==="nan"?NaN:s[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,"resolve"),
stringify:K},As={identify:l(s=>typeof s=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
resolve:l(s=>parseFloat(s.replace(/_/g,"")),"resolve"),stringify(s){let e=Number(s.value);return isFinite(e)?e.toExponential():
K(s)}},Es={identify:l(s=>typeof s=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
resolve(s){let e=new b(parseFloat(s.replace(/_/g,""))),t=s.indexOf(".");if(t!==-1){let n=s.substring(t+1).replace(/_/g,"");
n[n.length-1]==="0"&&(e.minFractionDigits=n.length)}return e},stringify:K};var Fe=l(s=>typeof s=="bigint"||Number.isInteger(s),"intIdentify");function Ot(s,e,t,{intAsBigInt:n}){let i=s[0];if((i===
"-"||i==="+")&&(e+=1),s=s.substring(e).replace(/_/g,""),n){switch(t){case 2:s=`0b${s}`;break;case 8:s=`0o${s}`;break;case 16:
s=`0x${s}`;break}let o=BigInt(s);return i==="-"?BigInt(-1)*o:o}let r=parseInt(s,t);return i==="-"?-1*r:r}l(Ot,"intResolv\
e");function Yt(s,e,t){let{value:n}=s;if(Fe(n)){let i=n.toString(e);return n<0?"-"+t+i.substr(1):t+i}return K(s)}l(Yt,"i\
ntStringify");var Ts={identify:Fe,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:l(
(s,e,t)=>Ot(s,2,2,t),"resolve"),stringify:l(s=>Yt(s,2,"0b"),"stringify")},Is={identify:Fe,default:!0,tag:"tag:yaml.org,2\
002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:l((s,e,t)=>Ot(s,1,8,t),"resolve"),stringify:l(s=>Yt(s,8,"0"),"strin\
gify")},Ls={identify:Fe,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:l((s,e,t)=>Ot(s,0,10,t),
"resolve"),stringify:K},Cs={identify:Fe,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,
resolve:l((s,e,t)=>Ot(s,2,16,t),"resolve"),stringify:l(s=>Yt(s,16,"0x"),"stringify")};var Ie=class s extends _{static{l(this,"YAMLSet")}constructor(e){super(e),this.tag=s.tag}add(e){let t;I(e)?t=e:e&&typeof e==
"object"&&"key"in e&&"value"in e&&e.value===null?t=new $(e.key,null):t=new $(e,null),he(this.items,t.key)||this.items.push(
t)}get(e,t){let n=he(this.items,e);return!t&&I(n)?T(n.key)?n.key.value:n.key:n}set(e,t){if(typeof t!="boolean")throw new Error(
`Expected boolean value for set(key, value) in a YAML set, not ${typeof t}`);let n=he(this.items,e);n&&!t?this.items.splice(
this.items.indexOf(n),1):!n&&t&&this.items.push(new $(e))}toJSON(e,t){return super.toJSON(e,t,Set)}toString(e,t,n){if(!e)
return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},e,{allNullValues:!0}),t,
n);throw new Error("Set items must all have null values")}static from(e,t,n){let{replacer:i}=n,r=new this(e);if(t&&Symbol.
iterator in Object(t))for(let o of t)typeof i=="function"&&(o=i.call(t,o,o)),r.items.push(Ee(o,null,n));return r}};Ie.tag=
"tag:yaml.org,2002:set";var xe={collection:"map",identify:l(s=>s instanceof Set,"identify"),nodeClass:Ie,default:!1,tag:"\
tag:yaml.org,2002:set",createNode:l((s,e,t)=>Ie.from(s,e,t),"createNode"),resolve(s,e){if(J(s)){if(s.hasAllNullValues(!0))
return Object.assign(new Ie,s);e("Set items must all have null values")}else e("Expected a mapping for this tag");return s}};function Qt(s,e){let t=s[0],n=t==="-"||t==="+"?s.substring(1):s,i=l(o=>e?BigInt(o):Number(o),"num"),r=n.replace(/_/g,"").
split(":").reduce((o,a)=>o*i(60)+i(a),i(0));return t==="-"?i(-1)*r:r}l(Qt,"parseSexagesimal");function vs(s){let{value:e}=s,
t=l(o=>o,"num");if(typeof e=="bigint")t=l(o=>BigInt(o),"num");else if(isNaN(e)||!isFinite(e))return K(s);let n="";e<0&&(n=
"-",e*=t(-1));let i=t(60),r=[e%i];return e<60?r.unshift(0):(e=(e-r[0])/i,r.unshift(e%i),e>=60&&(e=(e-r[0])/i,r.unshift(e))),
n+r.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}l(vs,"stringifySexagesimal");var At={identify:l(
s=>typeof s=="bigint"||Number.isInteger(s),"identify"),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
resolve:l((s,e,{intAsBigInt:t})=>Qt(s,t),"resolve"),stringify:vs},Et={identify:l(s=>typeof s=="number","identify"),default:!0,
tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:l(s=>Qt(s,!1),"\
resolve"),stringify:vs},Le={identify:l(s=>s instanceof Date,"identify"),default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp(
"^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+]\
[012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(s){let e=s.match(Le.test);if(!e)throw new Error("!!timestamp expects a date, s\
tarting with yyyy-mm-dd");let[,t,n,i,r,o,a]=e.map(Number),c=e[7]?Number((e[7]+"00").substr(1,3)):0,f=Date.UTC(t,n-1,i,r||
0,o||0,a||0,c),m=e[8];if(m&&m!=="Z"){let u=Qt(m,!1);Math.abs(u)<30&&(u*=60),f-=6e4*u}return new Date(f)},stringify:l(({value:s})=>s?.
toISOString().replace(/(T00:00:00)?\.000Z$/,"")??"","stringify")};var Gt=[G,W,pe,ye,Vt,Jt,Ts,Is,Ls,Cs,Os,As,Es,je,Q,Re,qe,xe,At,Et,Le];var $s=new Map([["core",ws],["failsafe",[G,W,pe]],["json",ks],["yaml11",Gt],["yaml-1.1",Gt]]),_s={binary:je,bool:Ke,float:yt,
floatExp:gt,floatNaN:dt,floatTime:Et,int:St,intHex:kt,intOct:wt,intTime:At,map:G,merge:Q,null:ye,omap:Re,pairs:qe,seq:W,
set:xe,timestamp:Le},Ps={"tag:yaml.org,2002:binary":je,"tag:yaml.org,2002:merge":Q,"tag:yaml.org,2002:omap":Re,"tag:yaml\
.org,2002:pairs":qe,"tag:yaml.org,2002:set":xe,"tag:yaml.org,2002:timestamp":Le};function Tt(s,e,t){let n=$s.get(e);if(n&&
!s)return t&&!n.includes(Q)?n.concat(Q):n.slice();let i=n;if(!i)if(Array.isArray(s))i=[];else{let r=Array.from($s.keys()).
filter(o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${r} or \
define customTags array`)}if(Array.isArray(s))for(let r of s)i=i.concat(r);else typeof s=="function"&&(i=s(i.slice()));return t&&
(i=i.concat(Q)),i.reduce((r,o)=>{let a=typeof o=="string"?_s[o]:o;if(!a){let c=JSON.stringify(o),f=Object.keys(_s).map(m=>JSON.
stringify(m)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${f}`)}return r.includes(a)||r.push(a),r},
[])}l(Tt,"getTags");var un=l((s,e)=>s.key<e.key?-1:s.key>e.key?1:0,"sortMapEntriesByKey"),Ue=class s{static{l(this,"Schema")}constructor({compat:e,
customTags:t,merge:n,resolveKnownTags:i,schema:r,sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(e)?Tt(e,
"compat"):e?Tt(null,e):null,this.name=typeof r=="string"&&r||"core",this.knownTags=i?Ps:{},this.tags=Tt(t,this.name,n),this.
toStringOptions=a??null,Object.defineProperty(this,x,{value:G}),Object.defineProperty(this,R,{value:pe}),Object.defineProperty(
this,ie,{value:W}),this.sortMapEntries=typeof o=="function"?o:o===!0?un:null}clone(){let e=Object.create(s.prototype,Object.
getOwnPropertyDescriptors(this));return e.tags=this.tags.slice(),e}};function Ms(s,e){let t=[],n=e.directives===!0;if(e.directives!==!1&&s.directives){let c=s.directives.toString(s);c?(t.push(
c),n=!0):s.directives.docStart&&(n=!0)}n&&t.push("---");let i=at(s,e),{commentString:r}=i.options;if(s.commentBefore){t.
length!==1&&t.unshift("");let c=r(s.commentBefore);t.unshift(F(c,""))}let o=!1,a=null;if(s.contents){if(L(s.contents)){if(s.
contents.spaceBefore&&n&&t.push(""),s.contents.commentBefore){let m=r(s.contents.commentBefore);t.push(F(m,""))}i.forceBlockIndent=
!!s.comment,a=s.contents.comment}let c=a?void 0:()=>o=!0,f=le(s.contents,i,()=>a=null,c);a&&(f+=ee(f,"",r(a))),(f[0]==="\
|"||f[0]===">")&&t[t.length-1]==="---"?t[t.length-1]=`--- ${f}`:t.push(f)}else t.push(le(s.contents,i));if(s.directives?.
docEnd)if(s.comment){let c=r(s.comment);c.includes(`
`)?(t.push("..."),t.push(F(c,""))):t.push(`... ${c}`)}else t.push("...");else{let c=s.comment;c&&o&&(c=c.replace(/^\n+/,
"")),c&&((!o||a)&&t[t.length-1]!==""&&t.push(""),t.push(F(r(c),"")))}return t.join(`
`)+`
`}l(Ms,"stringifyDocument");var hn={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},pn=l(s=>s.replace(/[!,[\]{}]/g,e=>hn[e]),"escapeTag\
Name"),te=class s{static{l(this,"Directives")}constructor(e,t){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign(
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
this.tags))if(e.startsWith(n))return t+pn(e.substring(n.length));return e[0]==="!"?e:`!<${e}>`}toString(e){let t=this.yaml.
explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],n=Object.entries(this.tags),i;if(e&&n.length>0&&L(e.contents)){let r={};
Z(e.contents,(o,a)=>{L(a)&&a.tag&&(r[a.tag]=!0)}),i=Object.keys(r)}else i=[];for(let[r,o]of n)r==="!!"&&o==="tag:yaml.or\
g,2002:"||(!e||i.some(a=>a.startsWith(o)))&&t.push(`%TAG ${r} ${o}`);return t.join(`
`)}};te.defaultYaml={explicit:!1,version:"1.2"};te.defaultTags={"!!":"tag:yaml.org,2002:"};var ae=class s{static{l(this,"Document")}constructor(e,t,n){this.commentBefore=null,this.comment=null,this.errors=[],this.
warnings=[],Object.defineProperty(this,j,{value:ze});let i=null;typeof t=="function"||Array.isArray(t)?i=t:n===void 0&&t&&
(n=t,t=void 0);let r=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,
uniqueKeys:!0,version:"1.2"},n);this.options=r;let{version:o}=r;n?._directives?(this.directives=n._directives.atDocument(),
this.directives.yaml.explicit&&(o=this.directives.yaml.version)):this.directives=new te({version:o}),this.setSchema(o,n),
this.contents=e===void 0?null:this.createNode(e,i,n)}clone(){let e=Object.create(s.prototype,{[j]:{value:ze}});return e.
commentBefore=this.commentBefore,e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.warnings.slice(),e.
options=Object.assign({},this.options),this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),
e.contents=L(this.contents)?this.contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){
Ce(this.contents)&&this.contents.add(e)}addIn(e,t){Ce(this.contents)&&this.contents.addIn(e,t)}createAlias(e,t){if(!e.anchor){
let n=Mt(this);e.anchor=!t||n.has(t)?Bt(t||"a",n):t}return new re(e.anchor)}createNode(e,t,n){let i;if(typeof t=="functi\
on")e=t.call({"":e},"",e),i=t;else if(Array.isArray(t)){let d=l(k=>typeof k=="number"||k instanceof String||k instanceof
Number,"keyToStr"),S=t.filter(d).map(String);S.length>0&&(t=t.concat(S)),i=t}else n===void 0&&t&&(n=t,t=void 0);let{aliasDuplicateObjects:r,
anchorPrefix:o,flow:a,keepUndefined:c,onTagObj:f,tag:m}=n??{},{onAnchor:u,setAnchors:h,sourceObjects:g}=hs(this,o||"a"),
y={aliasDuplicateObjects:r??!0,keepUndefined:c??!1,onAnchor:u,onTagObj:f,replacer:i,schema:this.schema,sourceObjects:g},
p=oe(e,m,y);return a&&C(p)&&(p.flow=!0),h(),p}createPair(e,t,n={}){let i=this.createNode(e,null,n),r=this.createNode(t,null,
n);return new $(i,r)}delete(e){return Ce(this.contents)?this.contents.delete(e):!1}deleteIn(e){return Oe(e)?this.contents==
null?!1:(this.contents=null,!0):Ce(this.contents)?this.contents.deleteIn(e):!1}get(e,t){return C(this.contents)?this.contents.
get(e,t):void 0}getIn(e,t){return Oe(e)?!t&&T(this.contents)?this.contents.value:this.contents:C(this.contents)?this.contents.
getIn(e,t):void 0}has(e){return C(this.contents)?this.contents.has(e):!1}hasIn(e){return Oe(e)?this.contents!==void 0:C(
this.contents)?this.contents.hasIn(e):!1}set(e,t){this.contents==null?this.contents=Pe(this.schema,[e],t):Ce(this.contents)&&
this.contents.set(e,t)}setIn(e,t){Oe(e)?this.contents=t:this.contents==null?this.contents=Pe(this.schema,Array.from(e),t):
Ce(this.contents)&&this.contents.setIn(e,t)}setSchema(e,t={}){typeof e=="number"&&(e=String(e));let n;switch(e){case"1.1":
this.directives?this.directives.yaml.version="1.1":this.directives=new te({version:"1.1"}),n={resolveKnownTags:!1,schema:"\
yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=e:this.directives=new te({version:e}),
n={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,n=null;break;default:{let i=JSON.
stringify(e);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${i}`)}}if(t.schema instanceof
Object)this.schema=t.schema;else if(n)this.schema=new Ue(Object.assign(n,t));else throw new Error("With a null YAML vers\
ion, the { schema: Schema } option is required")}toJS({json:e,jsonArg:t,mapAsMap:n,maxAliasCount:i,onAnchor:r,reviver:o}={}){
let a={anchors:new Map,doc:this,keep:!e,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof i=="number"?i:100},c=B(this.
contents,t??"",a);if(typeof r=="function")for(let{count:f,res:m}of a.anchors.values())r(m,f);return typeof o=="function"?
fe(o,{"":c},"",c):c}toJSON(e,t){return this.toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:t})}toString(e={}){if(this.errors.
length>0)throw new Error("Document with errors cannot be stringified");if("indent"in e&&(!Number.isInteger(e.indent)||Number(
e.indent)<=0)){let t=JSON.stringify(e.indent);throw new Error(`"indent" option must be a positive integer, not ${t}`)}return Ms(
this,e)}};function Ce(s){if(C(s))return!0;throw new Error("Expected a YAML collection as document contents")}l(Ce,"asser\
tCollection");var Ve=class extends Error{static{l(this,"YAMLError")}constructor(e,t,n,i){super(),this.name=e,this.code=n,this.message=
i,this.pos=t}},H=class extends Ve{static{l(this,"YAMLParseError")}constructor(e,t,n){super("YAMLParseError",e,t,n)}},Je=class extends Ve{static{
l(this,"YAMLWarning")}constructor(e,t,n){super("YAMLWarning",e,t,n)}},Ye=l((s,e)=>t=>{if(t.pos[0]===-1)return;t.linePos=
t.pos.map(a=>e.linePos(a));let{line:n,col:i}=t.linePos[0];t.message+=` at line ${n}, column ${i}`;let r=i-1,o=s.substring(
e.lineStarts[n-1],e.lineStarts[n]).replace(/[\n\r]+$/,"");if(r>=60&&o.length>80){let a=Math.min(r-39,o.length-79);o="\u2026"+
o.substring(a),r-=a-1}if(o.length>80&&(o=o.substring(0,79)+"\u2026"),n>1&&/^ *$/.test(o.substring(0,r))){let a=s.substring(
e.lineStarts[n-2],e.lineStarts[n-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),o=a+o}if(/[^ ]/.test(o)){let a=1,c=t.linePos[1];c?.line===n&&c.col>i&&(a=Math.max(1,Math.min(c.col-i,80-r)));let f=" ".
repeat(r)+"^".repeat(a);t.message+=`:

${o}
${f}
`}},"prettifyError");function se(s,{flow:e,indicator:t,next:n,offset:i,onError:r,parentIndent:o,startOnNewline:a}){let c=!1,f=a,m=a,u="",h="",
g=!1,y=!1,p=null,d=null,S=null,k=null,N=null,O=null,A=null;for(let w of s)switch(y&&(w.type!=="space"&&w.type!=="newline"&&
w.type!=="comma"&&r(w.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),y=!1),
p&&(f&&w.type!=="comment"&&w.type!=="newline"&&r(p,"TAB_AS_INDENT","Tabs are not allowed as indentation"),p=null),w.type){case"\
space":!e&&(t!=="doc-start"||n?.type!=="flow-collection")&&w.source.includes("	")&&(p=w),m=!0;break;case"comment":{m||r(
w,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let P=w.source.substring(1)||
" ";u?u+=h+P:u=P,h="",f=!1;break}case"newline":f?u?u+=w.source:(!O||t!=="seq-item-ind")&&(c=!0):h+=w.source,f=!0,g=!0,(d||
S)&&(k=w),m=!0;break;case"anchor":d&&r(w,"MULTIPLE_ANCHORS","A node can have at most one anchor"),w.source.endsWith(":")&&
r(w.offset+w.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),d=w,A??(A=w.offset),f=!1,m=!1,y=!0;break;case"\
tag":{S&&r(w,"MULTIPLE_TAGS","A node can have at most one tag"),S=w,A??(A=w.offset),f=!1,m=!1,y=!0;break}case t:(d||S)&&
r(w,"BAD_PROP_ORDER",`Anchors and tags must be after the ${w.source} indicator`),O&&r(w,"UNEXPECTED_TOKEN",`Unexpected ${w.
source} in ${e??"collection"}`),O=w,f=t==="seq-item-ind"||t==="explicit-key-ind",m=!1;break;case"comma":if(e){N&&r(w,"UN\
EXPECTED_TOKEN",`Unexpected , in ${e}`),N=w,f=!1,m=!1;break}default:r(w,"UNEXPECTED_TOKEN",`Unexpected ${w.type} token`),
f=!1,m=!1}let E=s[s.length-1],v=E?E.offset+E.source.length:i;return y&&n&&n.type!=="space"&&n.type!=="newline"&&n.type!==
"comma"&&(n.type!=="scalar"||n.source!=="")&&r(n.offset,"MISSING_CHAR","Tags and anchors must be separated from the next\
 token by white space"),p&&(f&&p.indent<=o||n?.type==="block-map"||n?.type==="block-seq")&&r(p,"TAB_AS_INDENT","Tabs are\
 not allowed as indentation"),{comma:N,found:O,spaceBefore:c,comment:u,hasNewline:g,anchor:d,tag:S,newlineAfterProp:k,end:v,
start:A??v}}l(se,"resolveProps");function me(s){if(!s)return null;switch(s.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-s\
calar":if(s.source.includes(`
`))return!0;if(s.end){for(let e of s.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of s.items){
for(let t of e.start)if(t.type==="newline")return!0;if(e.sep){for(let t of e.sep)if(t.type==="newline")return!0}if(me(e.
key)||me(e.value))return!0}return!1;default:return!0}}l(me,"containsNewline");function Qe(s,e,t){if(e?.type==="flow-collection"){let n=e.end[0];n.indent===s&&(n.source==="]"||n.source==="}")&&me(e)&&
t(n,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}l(Qe,"flowIndentCheck");function It(s,e,t){let{uniqueKeys:n}=s.options;if(n===!1)return!1;let i=typeof n=="function"?n:(r,o)=>r===o||T(r)&&T(o)&&
r.value===o.value;return e.some(r=>i(r.key,t))}l(It,"mapIncludes");var Bs="All mapping items must start at the same column";function Ds({composeNode:s,composeEmptyNode:e},t,n,i,r){let o=r?.
nodeClass??_,a=new o(t.schema);t.atRoot&&(t.atRoot=!1);let c=n.offset,f=null;for(let m of n.items){let{start:u,key:h,sep:g,
value:y}=m,p=se(u,{indicator:"explicit-key-ind",next:h??g?.[0],offset:c,onError:i,parentIndent:n.indent,startOnNewline:!0}),
d=!p.found;if(d){if(h&&(h.type==="block-seq"?i(c,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implici\
t map key"):"indent"in h&&h.indent!==n.indent&&i(c,"BAD_INDENT",Bs)),!p.anchor&&!p.tag&&!g){f=p.end,p.comment&&(a.comment?
a.comment+=`
`+p.comment:a.comment=p.comment);continue}(p.newlineAfterProp||me(h))&&i(h??u[u.length-1],"MULTILINE_IMPLICIT_KEY","Impl\
icit keys need to be on a single line")}else p.found?.indent!==n.indent&&i(c,"BAD_INDENT",Bs);t.atKey=!0;let S=p.end,k=h?
s(t,h,p,i):e(t,S,u,null,p,i);t.schema.compat&&Qe(n.indent,h,i),t.atKey=!1,It(t,a.items,k)&&i(S,"DUPLICATE_KEY","Map keys\
 must be unique");let N=se(g??[],{indicator:"map-value-ind",next:y,offset:k.range[2],onError:i,parentIndent:n.indent,startOnNewline:!h||
h.type==="block-scalar"});if(c=N.end,N.found){d&&(y?.type==="block-map"&&!N.hasNewline&&i(c,"BLOCK_AS_IMPLICIT_KEY","Nes\
ted mappings are not allowed in compact mappings"),t.options.strict&&p.start<N.found.offset-1024&&i(k.range,"KEY_OVER_10\
24_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let O=y?s(t,y,
N,i):e(t,c,g,null,N,i);t.schema.compat&&Qe(n.indent,y,i),c=O.range[2];let A=new $(k,O);t.options.keepSourceTokens&&(A.srcToken=
m),a.items.push(A)}else{d&&i(k.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),N.comment&&(k.
comment?k.comment+=`
`+N.comment:k.comment=N.comment);let O=new $(k);t.options.keepSourceTokens&&(O.srcToken=m),a.items.push(O)}}return f&&f<
c&&i(f,"IMPOSSIBLE","Map comment with trailing content"),a.range=[n.offset,c,f??c],a}l(Ds,"resolveBlockMap");function Ks({composeNode:s,composeEmptyNode:e},t,n,i,r){let o=r?.nodeClass??D,a=new o(t.schema);t.atRoot&&(t.atRoot=!1),
t.atKey&&(t.atKey=!1);let c=n.offset,f=null;for(let{start:m,value:u}of n.items){let h=se(m,{indicator:"seq-item-ind",next:u,
offset:c,onError:i,parentIndent:n.indent,startOnNewline:!0});if(!h.found)if(h.anchor||h.tag||u)u?.type==="block-seq"?i(h.
end,"BAD_INDENT","All sequence items must start at the same column"):i(c,"MISSING_CHAR","Sequence item without - indicat\
or");else{f=h.end,h.comment&&(a.comment=h.comment);continue}let g=u?s(t,u,h,i):e(t,h.end,m,null,h,i);t.schema.compat&&Qe(
n.indent,u,i),c=g.range[2],a.items.push(g)}return a.range=[n.offset,c,f??c],a}l(Ks,"resolveBlockSeq");function ne(s,e,t,n){let i="";if(s){let r=!1,o="";for(let a of s){let{source:c,type:f}=a;switch(f){case"space":r=!0;break;case"\
comment":{t&&!r&&n(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let m=c.substring(
1)||" ";i?i+=o+m:i=m,o="";break}case"newline":i&&(o+=c),r=!0;break;default:n(a,"UNEXPECTED_TOKEN",`Unexpected ${f} at no\
de end`)}e+=c.length}}return{comment:i,offset:e}}l(ne,"resolveEnd");var Wt="Block collections are not allowed within flow collections",Ht=l(s=>s&&(s.type==="block-map"||s.type==="block-seq"),
"isBlock");function js({composeNode:s,composeEmptyNode:e},t,n,i,r){let o=n.start.source==="{",a=o?"flow map":"flow seque\
nce",c=r?.nodeClass??(o?_:D),f=new c(t.schema);f.flow=!0;let m=t.atRoot;m&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let u=n.offset+
n.start.source.length;for(let d=0;d<n.items.length;++d){let S=n.items[d],{start:k,key:N,sep:O,value:A}=S,E=se(k,{flow:a,
indicator:"explicit-key-ind",next:N??O?.[0],offset:u,onError:i,parentIndent:n.indent,startOnNewline:!1});if(!E.found){if(!E.
anchor&&!E.tag&&!O&&!A){d===0&&E.comma?i(E.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):d<n.items.length-1&&i(E.start,
"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),E.comment&&(f.comment?f.comment+=`
`+E.comment:f.comment=E.comment),u=E.end;continue}!o&&t.options.strict&&me(N)&&i(N,"MULTILINE_IMPLICIT_KEY","Implicit ke\
ys of flow sequence pairs need to be on a single line")}if(d===0)E.comma&&i(E.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(E.
comma||i(E.start,"MISSING_CHAR",`Missing , between ${a} items`),E.comment){let v="";e:for(let w of k)switch(w.type){case"\
comma":case"space":break;case"comment":v=w.source.substring(1);break e;default:break e}if(v){let w=f.items[f.items.length-
1];I(w)&&(w=w.value??w.key),w.comment?w.comment+=`
`+v:w.comment=v,E.comment=E.comment.substring(v.length+1)}}if(!o&&!O&&!E.found){let v=A?s(t,A,E,i):e(t,E.end,O,null,E,i);
f.items.push(v),u=v.range[2],Ht(A)&&i(v.range,"BLOCK_IN_FLOW",Wt)}else{t.atKey=!0;let v=E.end,w=N?s(t,N,E,i):e(t,v,k,null,
E,i);Ht(N)&&i(w.range,"BLOCK_IN_FLOW",Wt),t.atKey=!1;let P=se(O??[],{flow:a,indicator:"map-value-ind",next:A,offset:w.range[2],
onError:i,parentIndent:n.indent,startOnNewline:!1});if(P.found){if(!o&&!E.found&&t.options.strict){if(O)for(let M of O){
if(M===P.found)break;if(M.type==="newline"){i(M,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to b\
e on a single line");break}}E.start<P.found.offset-1024&&i(P.found,"KEY_OVER_1024_CHARS","The : indicator must be at mos\
t 1024 chars after the start of an implicit flow sequence key")}}else A&&("source"in A&&A.source?.[0]===":"?i(A,"MISSING\
_CHAR",`Missing space after : in ${a}`):i(P.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let ce=A?s(t,A,P,
i):P.found?e(t,P.end,O,null,P,i):null;ce?Ht(A)&&i(ce.range,"BLOCK_IN_FLOW",Wt):P.comment&&(w.comment?w.comment+=`
`+P.comment:w.comment=P.comment);let we=new $(w,ce);if(t.options.keepSourceTokens&&(we.srcToken=S),o){let M=f;It(t,M.items,
w)&&i(v,"DUPLICATE_KEY","Map keys must be unique"),M.items.push(we)}else{let M=new _(t.schema);M.flow=!0,M.items.push(we);
let ls=(ce??w).range;M.range=[w.range[0],ls[1],ls[2]],f.items.push(M)}u=ce?ce.range[2]:P.end}}let h=o?"}":"]",[g,...y]=n.
end,p=u;if(g?.source===h)p=g.offset+g.source.length;else{let d=a[0].toUpperCase()+a.substring(1),S=m?`${d} must end with\
 a ${h}`:`${d} in block collection must be sufficiently indented and end with a ${h}`;i(u,m?"MISSING_CHAR":"BAD_INDENT",
S),g&&g.source.length!==1&&y.unshift(g)}if(y.length>0){let d=ne(y,p,t.options.strict,i);d.comment&&(f.comment?f.comment+=
`
`+d.comment:f.comment=d.comment),f.range=[n.offset,p,d.offset]}else f.range=[n.offset,p,p];return f}l(js,"resolveFlowCol\
lection");function Xt(s,e,t,n,i,r){let o=t.type==="block-map"?Ds(s,e,t,n,r):t.type==="block-seq"?Ks(s,e,t,n,r):js(s,e,t,n,r),a=o.constructor;
return i==="!"||i===a.tagName?(o.tag=a.tagName,o):(i&&(o.tag=i),o)}l(Xt,"resolveCollection");function qs(s,e,t,n,i){let r=n.
tag,o=r?e.directives.tagName(r.source,h=>i(r,"TAG_RESOLVE_FAILED",h)):null;if(t.type==="block-seq"){let{anchor:h,newlineAfterProp:g}=n,
y=h&&r?h.offset>r.offset?h:r:h??r;y&&(!g||g.offset<y.offset)&&i(y,"MISSING_CHAR","Missing newline after block sequence p\
rops")}let a=t.type==="block-map"?"map":t.type==="block-seq"?"seq":t.start.source==="{"?"map":"seq";if(!r||!o||o==="!"||
o===_.tagName&&a==="map"||o===D.tagName&&a==="seq")return Xt(s,e,t,i,o);let c=e.schema.tags.find(h=>h.tag===o&&h.collection===
a);if(!c){let h=e.schema.knownTags[o];if(h?.collection===a)e.schema.tags.push(Object.assign({},h,{default:!1})),c=h;else
return h?i(r,"BAD_COLLECTION_TYPE",`${h.tag} used for ${a} collection, but expects ${h.collection??"scalar"}`,!0):i(r,"T\
AG_RESOLVE_FAILED",`Unresolved tag: ${o}`,!0),Xt(s,e,t,i,o)}let f=Xt(s,e,t,i,o,c),m=c.resolve?.(f,h=>i(r,"TAG_RESOLVE_FA\
ILED",h),e.options)??f,u=L(m)?m:new b(m);return u.range=f.range,u.tag=o,c?.format&&(u.format=c.format),u}l(qs,"composeCo\
llection");function zt(s,e,t){let n=e.offset,i=mn(e,s.options.strict,t);if(!i)return{value:"",type:null,comment:"",range:[n,n,n]};let r=i.
mode===">"?b.BLOCK_FOLDED:b.BLOCK_LITERAL,o=e.source?dn(e.source):[],a=o.length;for(let p=o.length-1;p>=0;--p){let d=o[p][1];
if(d===""||d==="\r")a=p;else break}if(a===0){let p=i.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",d=n+i.length;return e.source&&(d+=e.source.length),{value:p,type:r,comment:i.comment,
range:[n,d,d]}}let c=e.indent+i.indent,f=e.offset+i.length,m=0;for(let p=0;p<a;++p){let[d,S]=o[p];if(S===""||S==="\r")i.
indent===0&&d.length>c&&(c=d.length);else{d.length<c&&t(f+d.length,"MISSING_CHAR","Block scalars with more-indented lead\
ing empty lines must use an explicit indentation indicator"),i.indent===0&&(c=d.length),m=p,c===0&&!s.atRoot&&t(f,"BAD_I\
NDENT","Block scalar values in collections must be indented");break}f+=d.length+S.length+1}for(let p=o.length-1;p>=a;--p)
o[p][0].length>c&&(a=p+1);let u="",h="",g=!1;for(let p=0;p<m;++p)u+=o[p][0].slice(c)+`
`;for(let p=m;p<a;++p){let[d,S]=o[p];f+=d.length+S.length+1;let k=S[S.length-1]==="\r";if(k&&(S=S.slice(0,-1)),S&&d.length<
c){let O=`Block scalar lines must not be less indented than their ${i.indent?"explicit indentation indicator":"first lin\
e"}`;t(f-S.length-(k?2:1),"BAD_INDENT",O),d=""}r===b.BLOCK_LITERAL?(u+=h+d.slice(c)+S,h=`
`):d.length>c||S[0]==="	"?(h===" "?h=`
`:!g&&h===`
`&&(h=`

`),u+=h+d.slice(c)+S,h=`
`,g=!0):S===""?h===`
`?u+=`
`:h=`
`:(u+=h+S,h=" ",g=!1)}switch(i.chomp){case"-":break;case"+":for(let p=a;p<o.length;++p)u+=`
`+o[p][0].slice(c);u[u.length-1]!==`
`&&(u+=`
`);break;default:u+=`
`}let y=n+i.length+e.source.length;return{value:u,type:r,comment:i.comment,range:[n,y,y]}}l(zt,"resolveBlockScalar");function mn({
offset:s,props:e},t,n){if(e[0].type!=="block-scalar-header")return n(e[0],"IMPOSSIBLE","Block scalar header not found"),
null;let{source:i}=e[0],r=i[0],o=0,a="",c=-1;for(let h=1;h<i.length;++h){let g=i[h];if(!a&&(g==="-"||g==="+"))a=g;else{let y=Number(
g);!o&&y?o=y:c===-1&&(c=s+h)}}c!==-1&&n(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${i}`);let f=!1,
m="",u=i.length;for(let h=1;h<e.length;++h){let g=e[h];switch(g.type){case"space":f=!0;case"newline":u+=g.source.length;
break;case"comment":t&&!f&&n(g,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),
u+=g.source.length,m=g.source.substring(1);break;case"error":n(g,"UNEXPECTED_TOKEN",g.message),u+=g.source.length;break;default:{
let y=`Unexpected token in block scalar header: ${g.type}`;n(g,"UNEXPECTED_TOKEN",y);let p=g.source;p&&typeof p=="string"&&
(u+=p.length)}}}return{mode:r,indent:o,chomp:a,comment:m,length:u}}l(mn,"parseBlockScalarHeader");function dn(s){let e=s.
split(/\n( *)/),t=e[0],n=t.match(/^( *)/),r=[n?.[1]?[n[1],t.slice(n[1].length)]:["",t]];for(let o=1;o<e.length;o+=2)r.push(
[e[o],e[o+1]]);return r}l(dn,"splitLines");function Zt(s,e,t){let{offset:n,type:i,source:r,end:o}=s,a,c,f=l((h,g,y)=>t(n+h,g,y),"_onError");switch(i){case"scalar":
a=b.PLAIN,c=gn(r,f);break;case"single-quoted-scalar":a=b.QUOTE_SINGLE,c=yn(r,f);break;case"double-quoted-scalar":a=b.QUOTE_DOUBLE,
c=bn(r,f);break;default:return t(s,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${i}`),{value:"",type:null,
comment:"",range:[n,n+r.length,n+r.length]}}let m=n+r.length,u=ne(o,m,e,t);return{value:c,type:a,comment:u.comment,range:[
n,m,u.offset]}}l(Zt,"resolveFlowScalar");function gn(s,e){let t="";switch(s[0]){case"	":t="a tab character";break;case",":
t="flow indicator character ,";break;case"%":t="directive indicator character %";break;case"|":case">":{t=`block scalar \
indicator ${s[0]}`;break}case"@":case"`":{t=`reserved character ${s[0]}`;break}}return t&&e(0,"BAD_SCALAR_START",`Plain \
value cannot start with ${t}`),Rs(s)}l(gn,"plainValue");function yn(s,e){return(s[s.length-1]!=="'"||s.length===1)&&e(s.
length,"MISSING_CHAR","Missing closing 'quote"),Rs(s.slice(1,-1)).replace(/''/g,"'")}l(yn,"singleQuotedValue");function Rs(s){
let e=/(.*?)\r?\n/sy,t=e.exec(s);if(!t)return s;let n,i;try{n=new RegExp("(?<![ 	])[ 	]+$"),i=new RegExp("^[ 	]+|(?<![ 	\
])[ 	]+$","g")}catch{n=/[ \t]+$/,i=/^[ \t]+|[ \t]+$/g}let r=t[1].replace(n,""),o=" ",a=e.lastIndex;for(;t=e.exec(s);){let f=t[1].
replace(i,"");f===""?o===`
`?r+=o:o=`
`:(r+=o+f,o=" "),a=e.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=a,t=c.exec(s),r+o+(t?.[1]??"")}l(Rs,"unfoldLines");
function bn(s,e){let t="";for(let n=1;n<s.length-1;++n){let i=s[n];if(!(i==="\r"&&s[n+1]===`
`))if(i===`
`){let{fold:r,offset:o}=wn(s,n);t+=r,n=o}else if(i==="\\"){let r=s[++n],o=Sn[r];if(o)t+=o;else if(r===`
`)for(r=s[n+1];r===" "||r==="	";)r=s[++n+1];else if(r==="\r"&&s[n+1]===`
`)for(r=s[++n+1];r===" "||r==="	";)r=s[++n+1];else if(r==="x"||r==="u"||r==="U"){let a=r==="x"?2:r==="u"?4:8;t+=kn(s,n+1,
a,e),n+=a}else{let a=s.substr(n-1,2);e(n-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),t+=a}}else if(i===" "||i==="	"){
let r=n,o=s[n+1];for(;o===" "||o==="	";)o=s[++n+1];o!==`
`&&!(o==="\r"&&s[n+2]===`
`)&&(t+=n>r?s.slice(r,n+1):i)}else t+=i}return(s[s.length-1]!=='"'||s.length===1)&&e(s.length,"MISSING_CHAR",'Missing cl\
osing "quote'),t}l(bn,"doubleQuotedValue");function wn(s,e){let t="",n=s[e+1];for(;(n===" "||n==="	"||n===`
`||n==="\r")&&!(n==="\r"&&s[e+2]!==`
`);)n===`
`&&(t+=`
`),e+=1,n=s[e+1];return t||(t=" "),{fold:t,offset:e}}l(wn,"foldNewline");var Sn={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",
n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function kn(s,e,t,n){
let i=s.substr(e,t),o=i.length===t&&/^[0-9a-fA-F]+$/.test(i)?parseInt(i,16):NaN;try{return String.fromCodePoint(o)}catch{
let a=s.substr(e-2,t+2);return n(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}l(kn,"parseCharCode");function es(s,e,t,n){let{value:i,type:r,comment:o,range:a}=e.type==="block-scalar"?zt(s,e,n):Zt(e,s.options.strict,n),c=t?
s.directives.tagName(t.source,u=>n(t,"TAG_RESOLVE_FAILED",u)):null,f;s.options.stringKeys&&s.atKey?f=s.schema[R]:c?f=Nn(
s.schema,i,c,t,n):e.type==="scalar"?f=On(s,i,e,n):f=s.schema[R];let m;try{let u=f.resolve(i,h=>n(t??e,"TAG_RESOLVE_FAILE\
D",h),s.options);m=T(u)?u:new b(u)}catch(u){let h=u instanceof Error?u.message:String(u);n(t??e,"TAG_RESOLVE_FAILED",h),
m=new b(i)}return m.range=a,m.source=i,r&&(m.type=r),c&&(m.tag=c),f.format&&(m.format=f.format),o&&(m.comment=o),m}l(es,
"composeScalar");function Nn(s,e,t,n,i){if(t==="!")return s[R];let r=[];for(let a of s.tags)if(!a.collection&&a.tag===t)
if(a.default&&a.test)r.push(a);else return a;for(let a of r)if(a.test?.test(e))return a;let o=s.knownTags[t];return o&&!o.
collection?(s.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(i(n,"TAG_RESOLVE_FAILED",`Unresolved tag: ${t}`,
t!=="tag:yaml.org,2002:str"),s[R])}l(Nn,"findScalarTagByName");function On({atKey:s,directives:e,schema:t},n,i,r){let o=t.
tags.find(a=>(a.default===!0||s&&a.default==="key")&&a.test?.test(n))||t[R];if(t.compat){let a=t.compat.find(c=>c.default&&
c.test?.test(n))??t[R];if(o.tag!==a.tag){let c=e.tagString(o.tag),f=e.tagString(a.tag),m=`Value may be parsed as either ${c}\
 or ${f}`;r(i,"TAG_RESOLVE_FAILED",m,!0)}}return o}l(On,"findScalarTagByTest");function Fs(s,e,t){if(e){t??(t=e.length);for(let n=t-1;n>=0;--n){let i=e[n];switch(i.type){case"space":case"comment":case"\
newline":s-=i.source.length;continue}for(i=e[++n];i?.type==="space";)s+=i.source.length,i=e[++n];break}}return s}l(Fs,"e\
mptyScalarPosition");var An={composeNode:ts,composeEmptyNode:Lt};function ts(s,e,t,n){let i=s.atKey,{spaceBefore:r,comment:o,anchor:a,tag:c}=t,
f,m=!0;switch(e.type){case"alias":f=En(s,e,n),(a||c)&&n(e,"ALIAS_PROPS","An alias node must not specify any properties");
break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":f=es(s,e,c,n),a&&(f.anchor=a.
source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{f=qs(An,s,e,t,n),a&&(f.anchor=a.source.
substring(1))}catch(u){let h=u instanceof Error?u.message:String(u);n(e,"RESOURCE_EXHAUSTION",h)}break;default:{let u=e.
type==="error"?e.message:`Unsupported token (type: ${e.type})`;n(e,"UNEXPECTED_TOKEN",u),m=!1}}return f??(f=Lt(s,e.offset,
void 0,null,t,n)),a&&f.anchor===""&&n(a,"BAD_ALIAS","Anchor cannot be an empty string"),i&&s.options.stringKeys&&(!T(f)||
typeof f.value!="string"||f.tag&&f.tag!=="tag:yaml.org,2002:str")&&n(c??e,"NON_STRING_KEY","With stringKeys, all keys mu\
st be strings"),r&&(f.spaceBefore=!0),o&&(e.type==="scalar"&&e.source===""?f.comment=o:f.commentBefore=o),s.options.keepSourceTokens&&
m&&(f.srcToken=e),f}l(ts,"composeNode");function Lt(s,e,t,n,{spaceBefore:i,comment:r,anchor:o,tag:a,end:c},f){let m={type:"\
scalar",offset:Fs(e,t,n),indent:-1,source:""},u=es(s,m,a,f);return o&&(u.anchor=o.source.substring(1),u.anchor===""&&f(o,
"BAD_ALIAS","Anchor cannot be an empty string")),i&&(u.spaceBefore=!0),r&&(u.comment=r,u.range[2]=c),u}l(Lt,"composeEmpt\
yNode");function En({options:s},{offset:e,source:t,end:n},i){let r=new re(t.substring(1));r.source===""&&i(e,"BAD_ALIAS",
"Alias cannot be an empty string"),r.source.endsWith(":")&&i(e+t.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);
let o=e+t.length,a=ne(n,o,s.strict,i);return r.range=[e,o,a.offset],a.comment&&(r.comment=a.comment),r}l(En,"composeAlia\
s");function xs(s,e,{offset:t,start:n,value:i,end:r},o){let a=Object.assign({_directives:e},s),c=new ae(void 0,a),f={atKey:!1,
atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},m=se(n,{indicator:"doc-start",next:i??r?.[0],offset:t,
onError:o,parentIndent:0,startOnNewline:!0});m.found&&(c.directives.docStart=!0,i&&(i.type==="block-map"||i.type==="bloc\
k-seq")&&!m.hasNewline&&o(m.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),
c.contents=i?ts(f,i,m,o):Lt(f,m.end,n,null,m,o);let u=c.contents.range[2],h=ne(r,u,!1,o);return h.comment&&(c.comment=h.
comment),c.range=[t,u,h.offset],c}l(xs,"composeDoc");function Ge(s){if(typeof s=="number")return[s,s+1];if(Array.isArray(s))return s.length===2?s:[s[0],s[1]];let{offset:e,source:t}=s;
return[e,e+(typeof t=="string"?t.length:1)]}l(Ge,"getErrorPos");function Us(s){let e="",t=!1,n=!1;for(let i=0;i<s.length;++i){
let r=s[i];switch(r[0]){case"#":e+=(e===""?"":n?`

`:`
`)+(r.substring(1)||" "),t=!0,n=!1;break;case"%":s[i+1]?.[0]!=="#"&&(i+=1),t=!1;break;default:t||(n=!0),t=!1}}return{comment:e,
afterEmptyLine:n}}l(Us,"parsePrelude");var ve=class{static{l(this,"Composer")}constructor(e={}){this.doc=null,this.atDirectives=
!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(t,n,i,r)=>{let o=Ge(t);r?this.warnings.push(new Je(o,n,
i)):this.errors.push(new H(o,n,i))},this.directives=new te({version:e.version||"1.2"}),this.options=e}decorate(e,t){let{
comment:n,afterEmptyLine:i}=Us(this.prelude);if(n){let r=e.contents;if(t)e.comment=e.comment?`${e.comment}
${n}`:n;else if(i||e.directives.docStart||!r)e.commentBefore=n;else if(C(r)&&!r.flow&&r.items.length>0){let o=r.items[0];
I(o)&&(o=o.key);let a=o.commentBefore;o.commentBefore=a?`${n}
${a}`:n}else{let o=r.commentBefore;r.commentBefore=o?`${n}
${o}`:n}}if(t){for(let r=0;r<this.errors.length;++r)e.errors.push(this.errors[r]);for(let r=0;r<this.warnings.length;++r)
e.warnings.push(this.warnings[r])}else e.errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.
warnings=[]}streamInfo(){return{comment:Us(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.
warnings}}*compose(e,t=!1,n=-1){for(let i of e)yield*this.next(i);yield*this.end(t,n)}*next(e){switch(e.type){case"direc\
tive":this.directives.add(e.source,(t,n,i)=>{let r=Ge(e);r[0]+=t,this.onError(r,"BAD_DIRECTIVE",n,i)}),this.prelude.push(
e.source),this.atDirectives=!0;break;case"document":{let t=xs(this.options,this.directives,e,this.onError);this.atDirectives&&
!t.directives.docStart&&this.onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(t,
!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"commen\
t":case"newline":this.prelude.push(e.source);break;case"error":{let t=e.source?`${e.message}: ${JSON.stringify(e.source)}`:
e.message,n=new H(Ge(e),"UNEXPECTED_TOKEN",t);this.atDirectives||!this.doc?this.errors.push(n):this.doc.errors.push(n);break}case"\
doc-end":{if(!this.doc){let n="Unexpected doc-end without preceding document";this.errors.push(new H(Ge(e),"UNEXPECTED_T\
OKEN",n));break}this.doc.directives.docEnd=!0;let t=ne(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);
if(this.decorate(this.doc,!0),t.comment){let n=this.doc.comment;this.doc.comment=n?`${n}
${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new H(Ge(e),"UNEXPECTED_TOKEN",`Unsupp\
orted token ${e.type}`))}}*end(e=!1,t=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){
let n=Object.assign({_directives:this.directives},this.options),i=new ae(void 0,n);this.atDirectives&&this.onError(t,"MI\
SSING_CHAR","Missing directives-end indicator line"),i.range=[0,t,t],this.decorate(i,!1),yield i}}};var ss=Symbol("break visit"),Tn=Symbol("skip children"),Vs=Symbol("remove item");function be(s,e){"type"in s&&s.type==="\
document"&&(s={start:s.start,value:s.value}),Js(Object.freeze([]),s,e)}l(be,"visit");be.BREAK=ss;be.SKIP=Tn;be.REMOVE=Vs;
be.itemAtPath=(s,e)=>{let t=s;for(let[n,i]of e){let r=t?.[n];if(r&&"items"in r)t=r.items[i];else return}return t};be.parentCollection=
(s,e)=>{let t=be.itemAtPath(s,e.slice(0,-1)),n=e[e.length-1][0],i=t?.[n];if(i&&"items"in i)return i;throw new Error("Par\
ent collection not found")};function Js(s,e,t){let n=t(e,s);if(typeof n=="symbol")return n;for(let i of["key","value"]){
let r=e[i];if(r&&"items"in r){for(let o=0;o<r.items.length;++o){let a=Js(Object.freeze(s.concat([[i,o]])),r.items[o],t);
if(typeof a=="number")o=a-1;else{if(a===ss)return ss;a===Vs&&(r.items.splice(o,1),o-=1)}}typeof n=="function"&&i==="key"&&
(n=n(e,s))}}return typeof n=="function"?n(e,s):n}l(Js,"_visit");var ns="\uFEFF",is="",rs="",Ct="";function Ys(s){switch(s){case ns:return"byte-order-mark";case is:return"doc-mode";case rs:return"flow-error-end";case Ct:
return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"\
flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"\
comma"}switch(s[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"\
alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scal\
ar";case"|":case">":return"block-scalar-header"}return null}l(Ys,"tokenType");function X(s){switch(s){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}l(X,"isEmpty");var Qs=new Set("0123456789ABCDEFabcdef"),Ln=new Set("012345\
6789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),vt=new Set(",[]{}"),Cn=new Set(` ,[]{}
\r	`),os=l(s=>!s||Cn.has(s),"isNotAnchorChar"),We=class{static{l(this,"Lexer")}constructor(){this.atEnd=!1,this.blockScalarIndent=
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
X(this.buffer[e+3]))return-1}return e}getLine(){let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<this.pos)&&(e=
this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.
buffer.substring(this.pos,e))}hasChars(e){return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.
substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.buffer.substr(this.pos,e)}*parseNext(e){
switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"\
quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-\
scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();if(e===null)return this.setNext("strea\
m");if(e[0]===ns&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let t=e.length,n=e.indexOf("#");for(;n!==-1;){let r=e[n-
1];if(r===" "||r==="	"){t=n-1;break}else n=e.indexOf("#",n+1)}for(;;){let r=e[t-1];if(r===" "||r==="	")t-=1;else break}let i=(yield*this.
pushCount(t))+(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-i),this.pushNewline(),"stream"}if(this.atLineEnd()){
let t=yield*this.pushSpaces(!0);return yield*this.pushCount(e.length-t),yield*this.pushNewline(),"stream"}return yield is,
yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&!this.atEnd)return this.setNext("line-start");
if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let t=this.peek(3);if((t==="---"||
t==="...")&&X(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,t==="---"?"doc":"strea\
m"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!X(this.charAt(1))&&(this.indentNext=
this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,t]=this.peek(2);if(!t&&!this.atEnd)return this.setNext(
"block-start");if((e==="-"||e==="?"||e===":")&&X(t)){let n=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=n,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let e=this.
getLine();if(e===null)return this.setNext("doc");let t=yield*this.pushIndicators();switch(e[t]){case"#":yield*this.pushCount(
e.length-t);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"{":case"[":return yield*this.pushCount(
1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(os),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return t+=yield*this.parseBlockScalarHeader(),
t+=yield*this.pushSpaces(!0),yield*this.pushCount(e.length-t),yield*this.pushNewline(),yield*this.parseBlockScalar();default:
return yield*this.parsePlainScalar()}}*parseFlowCollection(){let e,t,n=-1;do e=yield*this.pushNewline(),e>0?(t=yield*this.
pushSpaces(!1),this.indentValue=n=t):t=0,t+=yield*this.pushSpaces(!0);while(e+t>0);let i=this.getLine();if(i===null)return this.
setNext("flow");if((n!==-1&&n<this.indentNext&&i[0]!=="#"||n===0&&(i.startsWith("---")||i.startsWith("..."))&&X(i[3]))&&
!(n===this.indentNext-1&&this.flowLevel===1&&(i[0]==="]"||i[0]==="}")))return this.flowLevel=0,yield rs,yield*this.parseLineStart();
let r=0;for(;i[r]===",";)r+=yield*this.pushCount(1),r+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(r+=yield*this.pushIndicators(),
i[r]){case void 0:return"flow";case"#":return yield*this.pushCount(i.length-r),"flow";case"{":case"[":return yield*this.
pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(os),"flow";case'"':case"'":return this.flowKey=
!0,yield*this.parseQuotedScalar();case":":{let o=this.charAt(1);if(this.flowKey||X(o)||o===",")return this.flowKey=!1,yield*this.
pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){
let e=this.charAt(0),t=this.buffer.indexOf(e,this.pos+1);if(e==="'")for(;t!==-1&&this.buffer[t+1]==="'";)t=this.buffer.indexOf(
"'",t+2);else for(;t!==-1;){let r=0;for(;this.buffer[t-1-r]==="\\";)r+=1;if(r%2===0)break;t=this.buffer.indexOf('"',t+1)}
let n=this.buffer.substring(0,t),i=n.indexOf(`
`,this.pos);if(i!==-1){for(;i!==-1;){let r=this.continueScalar(i+1);if(r===-1)break;i=n.indexOf(`
`,r)}i!==-1&&(t=i-(n[i-1]==="\r"?2:1))}if(t===-1){if(!this.atEnd)return this.setNext("quoted-scalar");t=this.buffer.length}
return yield*this.pushToIndex(t+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.
blockScalarKeep=!1;let e=this.pos;for(;;){let t=this.buffer[++e];if(t==="+")this.blockScalarKeep=!0;else if(t>"0"&&t<="9")
this.blockScalarIndent=Number(t)-1;else if(t!=="-")break}return yield*this.pushUntil(t=>X(t)||t==="#")}*parseBlockScalar(){
let e=this.pos-1,t=0,n;e:for(let r=this.pos;n=this.buffer[r];++r)switch(n){case" ":t+=1;break;case`
`:e=r,t=0;break;case"\r":{let o=this.buffer[r+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!n&&!this.atEnd)return this.setNext("block-scalar");if(t>=this.indentNext){this.blockScalarIndent===
-1?this.indentNext=t:this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let r=this.continueScalar(
e+1);if(r===-1)break;e=this.buffer.indexOf(`
`,r)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let i=e+1;for(n=this.
buffer[i];n===" ";)n=this.buffer[++i];if(n==="	"){for(;n==="	"||n===" "||n==="\r"||n===`
`;)n=this.buffer[++i];e=i-1}else if(!this.blockScalarKeep)do{let r=e-1,o=this.buffer[r];o==="\r"&&(o=this.buffer[--r]);let a=r;
for(;o===" ";)o=this.buffer[--r];if(o===`
`&&r>=this.pos&&r+1+t>a)e=r;else break}while(!0);return yield Ct,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){
let e=this.flowLevel>0,t=this.pos-1,n=this.pos-1,i;for(;i=this.buffer[++n];)if(i===":"){let r=this.buffer[n+1];if(X(r)||
e&&vt.has(r))break;t=n}else if(X(i)){let r=this.buffer[n+1];if(i==="\r"&&(r===`
`?(n+=1,i=`
`,r=this.buffer[n+1]):t=n),r==="#"||e&&vt.has(r))break;if(i===`
`){let o=this.continueScalar(n+1);if(o===-1)break;n=Math.max(n,o-2)}}else{if(e&&vt.has(i))break;t=n}return!i&&!this.atEnd?
this.setNext("plain-scalar"):(yield Ct,yield*this.pushToIndex(t+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.
buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,t){let n=this.buffer.slice(this.pos,e);return n?(yield n,this.
pos+=n.length,n.length):(t&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(os),e+=yield*this.pushSpaces(!0);continue e;case"\
-":case"?":case":":{let t=this.flowLevel>0,n=this.charAt(1);if(X(n)||t&&vt.has(n)){t?this.flowKey&&(this.flowKey=!1):this.
indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.pushSpaces(!0);continue e}}}break e}return e}*pushTag(){
if(this.charAt(1)==="<"){let e=this.pos+2,t=this.buffer[e];for(;!X(t)&&t!==">";)t=this.buffer[++e];return yield*this.pushToIndex(
t===">"?e+1:e,!1)}else{let e=this.pos+1,t=this.buffer[e];for(;t;)if(Ln.has(t))t=this.buffer[++e];else if(t==="%"&&Qs.has(
this.buffer[e+1])&&Qs.has(this.buffer[e+2]))t=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){
let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let t=this.pos-1,n;do n=this.buffer[++t];while(n===" "||e&&n==="	");let i=t-this.
pos;return i>0&&(yield this.buffer.substr(this.pos,i),this.pos=t),i}*pushUntil(e){let t=this.pos,n=this.buffer[t];for(;!e(
n);)n=this.buffer[++t];return yield*this.pushToIndex(t,!1)}};var He=class{static{l(this,"LineCounter")}constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.
linePos=e=>{let t=0,n=this.lineStarts.length;for(;t<n;){let r=t+n>>1;this.lineStarts[r]<e?t=r+1:n=r}if(this.lineStarts[t]===
e)return{line:t+1,col:1};if(t===0)return{line:0,col:e};let i=this.lineStarts[t-1];return{line:t,col:e-i+1}}}};function de(s,e){for(let t=0;t<s.length;++t)if(s[t].type===e)return!0;return!1}l(de,"includesToken");function Gs(s){for(let e=0;e<
s.length;++e)switch(s[e].type){case"space":case"comment":case"newline":break;default:return e}return-1}l(Gs,"findNonEmpt\
yIndex");function Hs(s){switch(s?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"\
flow-collection":return!0;default:return!1}}l(Hs,"isFlowToken");function $t(s){switch(s.type){case"document":return s.start;case"\
block-map":{let e=s.items[s.items.length-1];return e.sep??e.start}case"block-seq":return s.items[s.items.length-1].start;default:
return[]}}l($t,"getPrevProps");function $e(s){if(s.length===0)return[];let e=s.length;e:for(;--e>=0;)switch(s[e].type){case"\
doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;s[++e]?.type==="spac\
e";);return s.splice(e,s.length)}l($e,"getFirstKeyStartProps");function _t(s,e){if(e.length<1e5)Array.prototype.push.apply(
s,e);else for(let t=0;t<e.length;++t)s.push(e[t])}l(_t,"arrayPushArray");function Ws(s){if(s.start.type==="flow-seq-star\
t")for(let e of s.items)e.sep&&!e.value&&!de(e.start,"explicit-key-ind")&&!de(e.sep,"map-value-ind")&&(e.key&&(e.value=e.
key),delete e.key,Hs(e.value)?e.value.end?_t(e.value.end,e.sep):e.value.end=e.sep:_t(e.start,e.sep),delete e.sep)}l(Ws,"\
fixFlowSeqItems");var _e=class{static{l(this,"Parser")}constructor(e){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.
offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new We,this.onNewLine=e}*parse(e,t=!1){this.
onNewLine&&this.offset===0&&this.onNewLine(0);for(let n of this.lexer.lex(e,t))yield*this.next(n);t||(yield*this.end())}*next(e){
if(this.source=e,this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=e.length;return}let t=Ys(e);if(t)if(t===
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
"flow-collection"&&n.type==="document"&&(t.indent=0),t.type==="flow-collection"&&Ws(t),n.type){case"document":n.value=t;
break;case"block-scalar":n.props.push(t);break;case"block-map":{let i=n.items[n.items.length-1];if(i.value){n.items.push(
{start:[],key:t,sep:[]}),this.onKeyLine=!0;return}else if(i.sep)i.value=t;else{Object.assign(i,{key:t,sep:[]}),this.onKeyLine=
!i.explicitKey;return}break}case"block-seq":{let i=n.items[n.items.length-1];i.value?n.items.push({start:[],value:t}):i.
value=t;break}case"flow-collection":{let i=n.items[n.items.length-1];!i||i.value?n.items.push({start:[],key:t,sep:[]}):i.
sep?i.value=t:Object.assign(i,{key:t,sep:[]});return}default:yield*this.pop(),yield*this.pop(t)}if((n.type==="document"||
n.type==="block-map"||n.type==="block-seq")&&(t.type==="block-map"||t.type==="block-seq")){let i=t.items[t.items.length-
1];i&&!i.sep&&!i.value&&i.start.length>0&&Gs(i.start)===-1&&(t.indent===0||i.start.every(r=>r.type!=="comment"||r.indent<
t.indent))&&(n.type==="document"?n.end=i.start:n.items.push({start:i.start}),t.items.splice(-1,1))}}}*stream(){switch(this.
type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"\
space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let e={type:"document",
offset:this.offset,start:[]};this.type==="doc-start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{type:"\
error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(e){if(e.value)
return yield*this.lineEnd(e);switch(this.type){case"doc-start":{Gs(e.start)!==-1?(yield*this.pop(),yield*this.step()):e.
start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":e.start.push(this.sourceToken);
return}let t=this.startBlockValue(e);t?this.stack.push(t):yield{type:"error",offset:this.offset,message:`Unexpected ${this.
type} token in YAML document`,source:this.source}}*scalar(e){if(this.type==="map-value-ind"){let t=$t(this.peek(2)),n=$e(
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
end;if(Array.isArray(i)){_t(i,t.start),i.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return}
if(this.indent>=e.indent){let n=!this.onKeyLine&&this.indent===e.indent,i=n&&(t.sep||t.explicitKey)&&this.type!=="seq-it\
em-ind",r=[];if(i&&t.sep&&!t.value){let o=[];for(let a=0;a<t.sep.length;++a){let c=t.sep[a];switch(c.type){case"newline":
o.push(a);break;case"space":break;case"comment":c.indent>e.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(r=
t.sep.splice(o[1]))}switch(this.type){case"anchor":case"tag":i||t.value?(r.push(this.sourceToken),e.items.push({start:r}),
this.onKeyLine=!0):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"explicit-key-ind":!t.sep&&
!t.explicitKey?(t.start.push(this.sourceToken),t.explicitKey=!0):i||t.value?(r.push(this.sourceToken),e.items.push({start:r,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],
explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(t.explicitKey)if(t.sep)if(t.value)e.items.push({start:[],
key:null,sep:[this.sourceToken]});else if(de(t.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]});else if(Hs(t.key)&&!de(t.sep,"newline")){let o=$e(
t.start),a=t.key,c=t.sep;c.push(this.sourceToken),delete t.key,delete t.sep,this.stack.push({type:"block-map",offset:this.
offset,indent:this.indent,items:[{start:o,key:a,sep:c}]})}else r.length>0?t.sep=t.sep.concat(r,this.sourceToken):t.sep.push(
this.sourceToken);else if(de(t.start,"newline"))Object.assign(t,{key:null,sep:[this.sourceToken]});else{let o=$e(t.start);
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
t.sep?t.value||i?e.items.push({start:r,key:null,sep:[this.sourceToken]}):de(t.sep,"map-value-ind")?this.stack.push({type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):t.sep.push(this.sourceToken):
Object.assign(t,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);i||t.value?(e.items.push({start:r,key:o,sep:[]}),this.
onKeyLine=!0):t.sep?this.stack.push(o):(Object.assign(t,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(
e);if(o){if(o.type==="block-seq"){if(!t.explicitKey&&t.sep&&!de(t.sep,"newline")){yield*this.pop({type:"error",offset:this.
offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else n&&e.items.push({start:r});
this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let t=e.items[e.items.length-1];switch(this.
type){case"newline":if(t.value){let n="end"in t.value?t.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type===
"comment"?n?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.start.push(this.sourceToken);return;case"\
space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(t.start,e.indent)){
let i=e.items[e.items.length-2]?.value?.end;if(Array.isArray(i)){_t(i,t.start),i.push(this.sourceToken),e.items.pop();return}}
t.start.push(this.sourceToken)}return;case"anchor":case"tag":if(t.value||this.indent<=e.indent)break;t.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==e.indent)break;t.value||de(t.start,"seq-item-ind")?e.items.push({start:[this.
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
"flow-collection"){let i=$t(n),r=$e(i);Ws(e);let o=e.end.splice(1,e.end.length);o.push(this.sourceToken);let a={type:"bl\
ock-map",offset:e.offset,indent:e.indent,items:[{start:r,key:e,sep:o}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=
a}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-s\
calar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"\
flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"\
explicit-key-ind":{this.onKeyLine=!0;let t=$t(e),n=$e(t);return n.push(this.sourceToken),{type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:n,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let t=$t(e),n=$e(t);return{type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:n,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(e,t){
return this.type!=="comment"||this.indent<=t?!1:e.every(n=>n.type==="newline"||n.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){
switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.
pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],
this.type==="newline"&&(yield*this.pop())}}};function Xs(s){let e=s.prettyErrors!==!1;return{lineCounter:s.lineCounter||e&&new He||null,prettyErrors:e}}l(Xs,"parseOp\
tions");function vn(s,e={}){let{lineCounter:t,prettyErrors:n}=Xs(e),i=new _e(t?.addNewLine),r=new ve(e),o=Array.from(r.compose(
i.parse(s)));if(n&&t)for(let a of o)a.errors.forEach(Ye(s,t)),a.warnings.forEach(Ye(s,t));return o.length>0?o:Object.assign(
[],{empty:!0},r.streamInfo())}l(vn,"parseAllDocuments");function zs(s,e={}){let{lineCounter:t,prettyErrors:n}=Xs(e),i=new _e(
t?.addNewLine),r=new ve(e),o=null;for(let a of r.compose(i.parse(s),!0,s.length))if(!o)o=a;else if(o.options.logLevel!==
"silent"){o.errors.push(new H(a.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.pa\
rseAllDocuments()"));break}return n&&t&&(o.errors.forEach(Ye(s,t)),o.warnings.forEach(Ye(s,t))),o}l(zs,"parseDocument");
function $n(s,e,t){let n;typeof e=="function"?n=e:t===void 0&&e&&typeof e=="object"&&(t=e);let i=zs(s,t);if(!i)return null;
if(i.warnings.forEach(r=>ct(i.options.logLevel,r)),i.errors.length>0){if(i.options.logLevel!=="silent")throw i.errors[0];
i.errors=[]}return i.toJS(Object.assign({reviver:n},t))}l($n,"parse");function _n(s,e,t){let n=null;if(typeof e=="functi\
on"||Array.isArray(e)?n=e:t===void 0&&e&&(t=e),typeof t=="string"&&(t=t.length),typeof t=="number"){let i=Math.round(t);
t=i<1?void 0:i>8?{indent:8}:{indent:i}}if(s===void 0){let{keepUndefined:i}=t??e??{};if(!i)return}return V(s)&&!n?s.toString(
t):new ae(s,n,t).toString(t)}l(_n,"stringify");export{U as a,J as b,T as c,Y as d,L as e,Z as f,ae as g,He as h,vn as i,$n as j,_n as k};
