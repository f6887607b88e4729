import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as o,b as T,c as u,e as wr}from"./chunk-KUM6ZNSD.js";var M=u(R=>{"use strict";R.getValueAsString=o(function(e){return Number.isNaN(e)?"Nan":Number.isFinite(e)?`${e}`:e<0?"-I\
nf":"+Inf"},"getValueString");R.removeLabels=o(function(e,r,s){let n=Ue(r,s);delete e[n]},"removeLabels");R.setValue=o(function(e,r,s){
let n=Ue(s);return e[n]={value:typeof r=="number"?r:0,labels:s||{}},e},"setValue");R.setValueDelta=o(function(e,r,s,n=""){
let i=typeof r=="number"?r:0;return e[n]?e[n].value+=i:e[n]={value:i,labels:s},e},"setValueDelta");R.getLabels=function(t,e){
if(typeof e[0]=="object")return e[0];if(t.length!==e.length)throw new Error(`Invalid number of arguments (${e.length}): \
"${e.join(", ")}" for label names (${t.length}): "${t.join(", ")}".`);let r={};for(let s=0;s<t.length;s++)r[t[s]]=e[s];return r};
function Sr(t,e){if(t.length===0)return"";let r="";for(let s=0;s<t.length;s++){let n=t[s],i=e[n];i!==void 0&&(r+=`${n}:${i}\
,`)}return r}o(Sr,"fastHashObject");function Ue(t,e){if(e)return Sr(e,t);let r=Object.keys(t);return r.length>1&&r.sort(),
Sr(r,t)}o(Ue,"hashObject");R.hashObject=Ue;R.isObject=o(function(e){return e!==null&&typeof e=="object"},"isObject");R.nowTimestamp=
o(function(){return Date.now()/1e3},"nowTimestamp");var Be=class extends Map{static{o(this,"Grouper")}add(e,r){this.has(
e)?this.get(e).push(r):this.set(e,[r])}};R.Grouper=Be});var k=u((fh,ze)=>{"use strict";var{getValueAsString:qr}=M(),de=class t{static{o(this,"Registry")}static get PROMETHEUS_CONTENT_TYPE(){
return"text/plain; version=0.0.4; charset=utf-8"}static get OPENMETRICS_CONTENT_TYPE(){return"application/openmetrics-te\
xt; version=1.0.0; charset=utf-8"}constructor(e=t.PROMETHEUS_CONTENT_TYPE){if(this._metrics={},this._collectors=[],this.
_defaultLabels={},e!==t.PROMETHEUS_CONTENT_TYPE&&e!==t.OPENMETRICS_CONTENT_TYPE)throw new TypeError(`Content type ${e} i\
s unsupported`);this._contentType=e}getMetricsAsArray(){return Object.values(this._metrics)}async getMetricsAsString(e){
let r=typeof e.getForPromString=="function"?await e.getForPromString():await e.get(),s=Fe(r.name),n=`# HELP ${s} ${Fe(r.
help)}`,i=`# TYPE ${s} ${r.type}`,a=[n,i],c=Object.keys(this._defaultLabels).length>0?this._defaultLabels:null,l=this.contentType===
t.OPENMETRICS_CONTENT_TYPE;for(let p of r.values||[]){let{metricName:h=s,labels:_={}}=p,{sharedLabels:y={}}=p;l&&r.type===
"counter"&&(h=`${h}_total`),c&&(_={..._,...c,..._});let N=$e(_,y),m=sa(y),g=[...N,m].filter(Boolean),Y=g.length?`{${g.join(
",")}}`:"",Mr=`${h}${Y} ${qr(p.value)}`,{exemplar:pe}=p;if(pe&&l){let ra=$e(pe.labelSet);Mr+=` # {${ra.join(",")}} ${qr(
pe.value)} ${pe.timestamp}`}a.push(Mr)}return a.join(`
`)}async metrics(){let e=this.contentType===t.OPENMETRICS_CONTENT_TYPE,r=this.getMetricsAsArray().map(n=>(e&&n.type==="c\
ounter"&&(n.name=oa(n.name)),this.getMetricsAsString(n))),s=await Promise.all(r);return e?`${s.join(`
`)}
# EOF
`:`${s.join(`

`)}
`}registerMetric(e){if(this._metrics[e.name]&&this._metrics[e.name]!==e)throw new Error(`A metric with the name ${e.name}\
 has already been registered.`);this._metrics[e.name]=e}clear(){this._metrics={},this._defaultLabels={}}async getMetricsAsJSON(){
let e=[],r=Object.keys(this._defaultLabels),s=[];for(let i of this.getMetricsAsArray())s.push(i.get());let n=await Promise.
all(s);for(let i of n){if(i.values&&r.length>0)for(let a of i.values){a.labels=Object.assign({},a.labels);for(let c of r)
a.labels[c]=a.labels[c]||this._defaultLabels[c]}e.push(i)}return e}removeSingleMetric(e){delete this._metrics[e]}getSingleMetricAsString(e){
return this.getMetricsAsString(this._metrics[e])}getSingleMetric(e){return this._metrics[e]}setDefaultLabels(e){this._defaultLabels=
e}resetMetrics(){for(let e in this._metrics)this._metrics[e].reset()}get contentType(){return this._contentType}setContentType(e){
if(e===t.OPENMETRICS_CONTENT_TYPE||e===t.PROMETHEUS_CONTENT_TYPE)this._contentType=e;else throw new Error(`Content type ${e}\
 is unsupported`)}static merge(e){let r=e[0].contentType;for(let i of e)if(i.contentType!==r)throw new Error("Registers \
can only be merged if they have the same content type");let s=new t(r);return e.reduce((i,a)=>i.concat(a.getMetricsAsArray()),
[]).forEach(s.registerMetric,s),s}};function $e(t,e){let{hasOwnProperty:r}=Object.prototype,s=[];for(let[n,i]of Object.entries(
t))(!e||!r.call(e,n))&&s.push(`${n}="${na(i)}"`);return s}o($e,"formatLabels");var Pr=new WeakMap;function sa(t){let e=Pr.
get(t);if(e)return e;let s=$e(t).join(",");return Pr.set(t,s),s}o(sa,"flattenSharedLabels");function na(t){return typeof t!=
"string"?t:Fe(t).replace(/"/g,'\\"')}o(na,"escapeLabelValue");function Fe(t){return t.replace(/\\/g,"\\\\").replace(/\n/g,
"\\n")}o(Fe,"escapeString");function oa(t){return t.replace(/_total$/,"")}o(oa,"standardizeCounterName");ze.exports=de;ze.
exports.globalRegistry=new de});var I=u(ge=>{"use strict";var ia=T("util"),aa=/^[a-zA-Z_:][a-zA-Z0-9_:]*$/,ca=/^[a-zA-Z_][a-zA-Z0-9_]*$/;ge.validateMetricName=
function(t){return aa.test(t)};ge.validateLabelName=function(t=[]){return t.every(e=>ca.test(e))};ge.validateLabel=o(function(e,r){
for(let s in r)if(!e.includes(s))throw new Error(`Added label "${s}" is not included in initial labelset: ${ia.inspect(e)}`)},
"validateLabel")});var J=u((yh,Ar)=>{"use strict";var He=k(),{isObject:la}=M(),{validateMetricName:ua,validateLabelName:ha}=I(),We=class{static{
o(this,"Metric")}constructor(e,r={}){if(!la(e))throw new TypeError("constructor expected a config object");if(Object.assign(
this,{labelNames:[],registers:[He.globalRegistry],aggregator:"sum",enableExemplars:!1},r,e),this.registers||(this.registers=
[He.globalRegistry]),!this.help)throw new Error("Missing mandatory help parameter");if(!this.name)throw new Error("Missi\
ng mandatory name parameter");if(!ua(this.name))throw new Error("Invalid metric name");if(!ha(this.labelNames))throw new Error(
"Invalid label name");if(this.collect&&typeof this.collect!="function")throw new Error('Optional "collect" parameter mus\
t be a function');this.labelNames?this.sortedLabelNames=[...this.labelNames].sort():this.sortedLabelNames=[],this.reset();
for(let s of this.registers){if(this.enableExemplars&&s.contentType===He.PROMETHEUS_CONTENT_TYPE)throw new TypeError("Ex\
emplars are supported only on OpenMetrics registries");s.registerMetric(this)}}reset(){}};Ar.exports={Metric:We}});var Je=u((Nh,Cr)=>{"use strict";var Ye=class{static{o(this,"Exemplar")}constructor(e={},r=null){this.labelSet=e,this.value=
r}validateExemplarLabelSet(e){let r="";for(let[s,n]of Object.entries(e))r+=`${s}${n}`;if(r.length>128)throw new RangeError(
"Label set size must be smaller than 128 UTF-8 chars")}};Cr.exports=Ye});var Ke=u((vh,kr)=>{"use strict";var pa=T("util"),{hashObject:da,isObject:Ir,getLabels:Lr,removeLabels:ga,nowTimestamp:_a}=M(),
{validateLabel:jr}=I(),{Metric:fa}=J(),ma=Je(),Xe=class extends fa{static{o(this,"Counter")}constructor(e){super(e),this.
type="counter",this.defaultLabels={},this.defaultValue=1,this.defaultExemplarLabelSet={},e.enableExemplars?(this.enableExemplars=
!0,this.inc=this.incWithExemplar):this.inc=this.incWithoutExemplar}incWithoutExemplar(e,r){let s="";if(Ir(e)?(s=da(e,this.
sortedLabelNames),jr(this.labelNames,e)):(r=e,e={}),r&&!Number.isFinite(r))throw new TypeError(`Value is not a valid num\
ber: ${pa.format(r)}`);if(r<0)throw new Error("It is not possible to decrease a counter");return r==null&&(r=1),Dr(this.
hashMap,r,e,s),{labelHash:s}}incWithExemplar({labels:e=this.defaultLabels,value:r=this.defaultValue,exemplarLabels:s=this.
defaultExemplarLabelSet}={}){let n=this.incWithoutExemplar(e,r);this.updateExemplar(s,r,n.labelHash)}updateExemplar(e,r,s){
e!==this.defaultExemplarLabelSet&&(Ir(this.hashMap[s].exemplar)||(this.hashMap[s].exemplar=new ma),this.hashMap[s].exemplar.
validateExemplarLabelSet(e),this.hashMap[s].exemplar.labelSet=e,this.hashMap[s].exemplar.value=r||1,this.hashMap[s].exemplar.
timestamp=_a())}reset(){this.hashMap={},this.labelNames.length===0&&Dr(this.hashMap,0)}async get(){if(this.collect){let e=this.
collect();e instanceof Promise&&await e}return{help:this.help,name:this.name,type:this.type,values:Object.values(this.hashMap),
aggregator:this.aggregator}}labels(...e){let r=Lr(this.labelNames,e)||{};return{inc:this.inc.bind(this,r)}}remove(...e){
let r=Lr(this.labelNames,e)||{};return jr(this.labelNames,r),ga.call(this,this.hashMap,r,this.sortedLabelNames)}};function Dr(t,e,r={},s=""){
return t[s]?t[s].value+=e:t[s]={value:e,labels:r},t}o(Dr,"setValue");kr.exports=Xe});var O=u((Rh,zr)=>{"use strict";var Br=T("util"),{setValue:Ur,setValueDelta:ba,getLabels:Vr,hashObject:$r,isObject:Fr,removeLabels:Ea}=M(),
{validateLabel:_e}=I(),{Metric:ya}=J(),et=class extends ya{static{o(this,"Gauge")}constructor(e){super(e),this.type="gau\
ge"}set(e,r){r=Ze(e,r),e=Qe(e),Ta(this,e,r)}reset(){this.hashMap={},this.labelNames.length===0&&Ur(this.hashMap,0,{})}inc(e,r){
r=Ze(e,r),e=Qe(e),r===void 0&&(r=1),Gr(this,e,r)}dec(e,r){r=Ze(e,r),e=Qe(e),r===void 0&&(r=1),Gr(this,e,-r)}setToCurrentTime(e){
let r=Date.now()/1e3;e===void 0?this.set(r):this.set(e,r)}startTimer(e){let r=process.hrtime();return s=>{let n=process.
hrtime(r),i=n[0]+n[1]/1e9;return this.set(Object.assign({},e,s),i),i}}async get(){if(this.collect){let e=this.collect();
e instanceof Promise&&await e}return{help:this.help,name:this.name,type:this.type,values:Object.values(this.hashMap),aggregator:this.
aggregator}}_getValue(e){let r=$r(e||{},this.sortedLabelNames);return this.hashMap[r]?this.hashMap[r].value:0}labels(...e){
let r=Vr(this.labelNames,e);return _e(this.labelNames,r),{inc:this.inc.bind(this,r),dec:this.dec.bind(this,r),set:this.set.
bind(this,r),setToCurrentTime:this.setToCurrentTime.bind(this,r),startTimer:this.startTimer.bind(this,r)}}remove(...e){let r=Vr(
this.labelNames,e);_e(this.labelNames,r),Ea.call(this,this.hashMap,r,this.sortedLabelNames)}};function Ta(t,e,r){if(typeof r!=
"number")throw new TypeError(`Value is not a valid number: ${Br.format(r)}`);_e(t.labelNames,e),Ur(t.hashMap,r,e)}o(Ta,"\
set");function Gr(t,e,r){if(typeof r!="number")throw new TypeError(`Delta is not a valid number: ${Br.format(r)}`);_e(t.
labelNames,e);let s=$r(e,t.sortedLabelNames);ba(t.hashMap,r,e,s)}o(Gr,"setDelta");function Qe(t){return Fr(t)?t:{}}o(Qe,
"getLabelArg");function Ze(t,e){return Fr(t)?e:t}o(Ze,"getValueArg");zr.exports=et});var ot=u((wh,Xr)=>{"use strict";var Na=T("util"),{getLabels:Hr,hashObject:fe,isObject:Yr,removeLabels:Oa,nowTimestamp:va}=M(),
{validateLabel:rt}=I(),{Metric:xa}=J(),Ra=Je(),st=class extends xa{static{o(this,"Histogram")}constructor(e){super(e,{buckets:[
.005,.01,.025,.05,.1,.25,.5,1,2.5,5,10]}),this.type="histogram",this.defaultLabels={},this.defaultExemplarLabelSet={},this.
enableExemplars=!1;for(let r of this.labelNames)if(r==="le")throw new Error("le is a reserved label keyword");this.upperBounds=
this.buckets,this.bucketValues=this.upperBounds.reduce((r,s)=>(r[s]=0,r),{}),e.enableExemplars?(this.enableExemplars=!0,
this.bucketExemplars=this.upperBounds.reduce((r,s)=>(r[s]=null,r),{}),Object.freeze(this.bucketExemplars),this.observe=this.
observeWithExemplar):this.observe=this.observeWithoutExemplar,Object.freeze(this.bucketValues),Object.freeze(this.upperBounds),
this.labelNames.length===0&&(this.hashMap={[fe({})]:nt({},this.bucketValues,this.bucketExemplars)})}observeWithoutExemplar(e,r){
tt.call(this,e===0?0:e||{})(r)}observeWithExemplar({labels:e=this.defaultLabels,value:r,exemplarLabels:s=this.defaultExemplarLabelSet}={}){
tt.call(this,e===0?0:e||{})(r),this.updateExemplar(e,r,s)}updateExemplar(e,r,s){if(Object.keys(s).length===0)return;let n=fe(
e,this.sortedLabelNames),i=Jr(this.upperBounds,r),{bucketExemplars:a}=this.hashMap[n],c=a[i];Yr(c)||(c=new Ra,a[i]=c),c.
validateExemplarLabelSet(s),c.labelSet=s,c.value=r,c.timestamp=va()}async get(){let e=await this.getForPromString();return e.
values=e.values.map(Pa),e}async getForPromString(){if(this.collect){let s=this.collect();s instanceof Promise&&await s}let r=Object.
values(this.hashMap).map(Sa(this)).reduce(qa(this),[]);return{name:this.name,help:this.help,type:this.type,values:r,aggregator:this.
aggregator}}reset(){this.hashMap={}}zero(e){let r=fe(e,this.sortedLabelNames);this.hashMap[r]=nt(e,this.bucketValues,this.
bucketExemplars)}startTimer(e,r){return this.enableExemplars?Ma.call(this,e,r)():Wr.call(this,e)()}labels(...e){let r=Hr(
this.labelNames,e);return rt(this.labelNames,r),{observe:tt.call(this,r),startTimer:Wr.call(this,r)}}remove(...e){let r=Hr(
this.labelNames,e);rt(this.labelNames,r),Oa.call(this,this.hashMap,r,this.sortedLabelNames)}};function Wr(t){return()=>{
let e=process.hrtime();return r=>{let s=process.hrtime(e),n=s[0]+s[1]/1e9;return this.observe(Object.assign({},t,r),n),n}}}
o(Wr,"startTimer");function Ma(t,e){return()=>{let r=process.hrtime();return(s,n)=>{let i=process.hrtime(r),a=i[0]+i[1]/
1e9;return this.observe({labels:Object.assign({},t,s),value:a,exemplarLabels:Object.assign({},e,n)}),a}}}o(Ma,"startTime\
rWithExemplar");function me(t,e,r,s,n={}){return{labels:t,sharedLabels:n,value:e,metricName:r,exemplar:s}}o(me,"setValue\
Pair");function Jr(t,e){for(let r=0;r<t.length;r++){let s=t[r];if(e<=s)return s}return-1}o(Jr,"findBound");function tt(t){
return e=>{let r=wa(t,e);if(rt(this.labelNames,r.labels),!Number.isFinite(r.value))throw new TypeError(`Value is not a v\
alid number: ${Na.format(r.value)}`);let s=fe(r.labels,this.sortedLabelNames),n=this.hashMap[s];n||(n=nt(r.labels,this.bucketValues,
this.bucketExemplars));let i=Jr(this.upperBounds,r.value);n.sum+=r.value,n.count+=1,Object.prototype.hasOwnProperty.call(
n.bucketValues,i)&&(n.bucketValues[i]+=1),this.hashMap[s]=n}}o(tt,"observe");function nt(t,e,r){let s={labels:t,bucketValues:{
...e},sum:0,count:0};return r&&(s.bucketExemplars={...r}),s}o(nt,"createBaseValues");function wa(t,e){return Yr(t)?{labels:t,
value:e}:{value:t,labels:{}}}o(wa,"convertLabelsAndValues");function Sa(t){let e=`${t.name}_bucket`;return r=>{let s=0;return{
buckets:t.upperBounds.map(i=>(s+=r.bucketValues[i],me({le:i},s,e,r.bucketExemplars?r.bucketExemplars[i]:null,r.labels))),
data:r}}}o(Sa,"extractBucketValuesForExport");function qa(t){return(e,r)=>{e.push(...r.buckets);let s={le:"+Inf"};return e.
push(me(s,r.data.count,`${t.name}_bucket`,r.data.bucketExemplars?r.data.bucketExemplars[-1]:null,r.data.labels),me({},r.
data.sum,`${t.name}_sum`,void 0,r.data.labels),me({},r.data.count,`${t.name}_count`,void 0,r.data.labels)),e}}o(qa,"addS\
umAndCountForExport");function Pa(t){let{sharedLabels:e,labels:r,...s}=t;for(let n of Object.keys(e))r[n]=e[n];return s.
labels=r,s}o(Pa,"splayLabels");Xr.exports=st});var it=u((qh,Kr)=>{function x(){}o(x,"TreeBase");x.prototype.clear=function(){this._root=null,this.size=0};x.prototype.find=
function(t){for(var e=this._root;e!==null;){var r=this._comparator(t,e.data);if(r===0)return e.data;e=e.get_child(r>0)}return null};
x.prototype.findIter=function(t){for(var e=this._root,r=this.iterator();e!==null;){var s=this._comparator(t,e.data);if(s===
0)return r._cursor=e,r;r._ancestors.push(e),e=e.get_child(s>0)}return null};x.prototype.lowerBound=function(t){for(var e=this.
_root,r=this.iterator(),s=this._comparator;e!==null;){var n=s(t,e.data);if(n===0)return r._cursor=e,r;r._ancestors.push(
e),e=e.get_child(n>0)}for(var i=r._ancestors.length-1;i>=0;--i)if(e=r._ancestors[i],s(t,e.data)<0)return r._cursor=e,r._ancestors.
length=i,r;return r._ancestors.length=0,r};x.prototype.upperBound=function(t){for(var e=this.lowerBound(t),r=this._comparator;e.
data()!==null&&r(e.data(),t)===0;)e.next();return e};x.prototype.min=function(){var t=this._root;if(t===null)return null;
for(;t.left!==null;)t=t.left;return t.data};x.prototype.max=function(){var t=this._root;if(t===null)return null;for(;t.right!==
null;)t=t.right;return t.data};x.prototype.iterator=function(){return new V(this)};x.prototype.each=function(t){for(var e=this.
iterator(),r;(r=e.next())!==null;)if(t(r)===!1)return};x.prototype.reach=function(t){for(var e=this.iterator(),r;(r=e.prev())!==
null;)if(t(r)===!1)return};function V(t){this._tree=t,this._ancestors=[],this._cursor=null}o(V,"Iterator");V.prototype.data=
function(){return this._cursor!==null?this._cursor.data:null};V.prototype.next=function(){if(this._cursor===null){var t=this.
_tree._root;t!==null&&this._minNode(t)}else if(this._cursor.right===null){var e;do if(e=this._cursor,this._ancestors.length)
this._cursor=this._ancestors.pop();else{this._cursor=null;break}while(this._cursor.right===e)}else this._ancestors.push(
this._cursor),this._minNode(this._cursor.right);return this._cursor!==null?this._cursor.data:null};V.prototype.prev=function(){
if(this._cursor===null){var t=this._tree._root;t!==null&&this._maxNode(t)}else if(this._cursor.left===null){var e;do if(e=
this._cursor,this._ancestors.length)this._cursor=this._ancestors.pop();else{this._cursor=null;break}while(this._cursor.left===
e)}else this._ancestors.push(this._cursor),this._maxNode(this._cursor.left);return this._cursor!==null?this._cursor.data:
null};V.prototype._minNode=function(t){for(;t.left!==null;)this._ancestors.push(t),t=t.left;this._cursor=t};V.prototype.
_maxNode=function(t){for(;t.right!==null;)this._ancestors.push(t),t=t.right;this._cursor=t};Kr.exports=x});var es=u((Ah,Zr)=>{var Aa=it();function G(t){this.data=t,this.left=null,this.right=null,this.red=!0}o(G,"Node");G.prototype.
get_child=function(t){return t?this.right:this.left};G.prototype.set_child=function(t,e){t?this.right=e:this.left=e};function be(t){
this._root=null,this._comparator=t,this.size=0}o(be,"RBTree");be.prototype=new Aa;be.prototype.insert=function(t){var e=!1;
if(this._root===null)this._root=new G(t),e=!0,this.size++;else{var r=new G(void 0),s=0,n=0,i=null,a=r,c=null,l=this._root;
for(a.right=this._root;;){if(l===null?(l=new G(t),c.set_child(s,l),e=!0,this.size++):v(l.left)&&v(l.right)&&(l.red=!0,l.
left.red=!1,l.right.red=!1),v(l)&&v(c)){var p=a.right===i;l===c.get_child(n)?a.set_child(p,X(i,!n)):a.set_child(p,Qr(i,!n))}
var h=this._comparator(l.data,t);if(h===0)break;n=s,s=h<0,i!==null&&(a=i),i=c,c=l,l=l.get_child(s)}this._root=r.right}return this.
_root.red=!1,e};be.prototype.remove=function(t){if(this._root===null)return!1;var e=new G(void 0),r=e;r.right=this._root;
for(var s=null,n=null,i=null,a=1;r.get_child(a)!==null;){var c=a;n=s,s=r,r=r.get_child(a);var l=this._comparator(t,r.data);
if(a=l>0,l===0&&(i=r),!v(r)&&!v(r.get_child(a))){if(v(r.get_child(!a))){var p=X(r,a);s.set_child(c,p),s=p}else if(!v(r.get_child(
!a))){var h=s.get_child(!c);if(h!==null)if(!v(h.get_child(!c))&&!v(h.get_child(c)))s.red=!1,h.red=!0,r.red=!0;else{var _=n.
right===s;v(h.get_child(c))?n.set_child(_,Qr(s,c)):v(h.get_child(!c))&&n.set_child(_,X(s,c));var y=n.get_child(_);y.red=
!0,r.red=!0,y.left.red=!1,y.right.red=!1}}}}return i!==null&&(i.data=r.data,s.set_child(s.right===r,r.get_child(r.left===
null)),this.size--),this._root=e.right,this._root!==null&&(this._root.red=!1),i!==null};function v(t){return t!==null&&t.
red}o(v,"is_red");function X(t,e){var r=t.get_child(!e);return t.set_child(!e,r.get_child(e)),r.set_child(e,t),t.red=!0,
r.red=!1,r}o(X,"single_rotate");function Qr(t,e){return t.set_child(!e,X(t.get_child(!e),!e)),X(t,e)}o(Qr,"double_rotate");
Zr.exports=be});var rs=u((Ih,ts)=>{var Ca=it();function K(t){this.data=t,this.left=null,this.right=null}o(K,"Node");K.prototype.get_child=
function(t){return t?this.right:this.left};K.prototype.set_child=function(t,e){t?this.right=e:this.left=e};function Ee(t){
this._root=null,this._comparator=t,this.size=0}o(Ee,"BinTree");Ee.prototype=new Ca;Ee.prototype.insert=function(t){if(this.
_root===null)return this._root=new K(t),this.size++,!0;for(var e=0,r=null,s=this._root;;){if(s===null)return s=new K(t),
r.set_child(e,s),ret=!0,this.size++,!0;if(this._comparator(s.data,t)===0)return!1;e=this._comparator(s.data,t)<0,r=s,s=s.
get_child(e)}};Ee.prototype.remove=function(t){if(this._root===null)return!1;var e=new K(void 0),r=e;r.right=this._root;
for(var s=null,n=null,i=1;r.get_child(i)!==null;){s=r,r=r.get_child(i);var a=this._comparator(t,r.data);i=a>0,a===0&&(n=
r)}return n!==null?(n.data=r.data,s.set_child(s.right===r,r.get_child(r.left===null)),this._root=e.right,this.size--,!0):
!1};ts.exports=Ee});var ns=u((jh,ss)=>{ss.exports={RBTree:es(),BinTree:rs()}});var as=u((Dh,is)=>{var Ia=ns().RBTree;function f(t,e,r){this.discrete=t===!1,this.delta=t||.01,this.K=e===void 0?25:e,this.
CX=r===void 0?1.1:r,this.centroids=new Ia(os),this.nreset=0,this.reset()}o(f,"TDigest");f.prototype.reset=function(){this.
centroids.clear(),this.n=0,this.nreset+=1,this.last_cumulate=0};f.prototype.size=function(){return this.centroids.size};
f.prototype.toArray=function(t){var e=[];return t?(this._cumulate(!0),this.centroids.each(function(r){e.push(r)})):this.
centroids.each(function(r){e.push({mean:r.mean,n:r.n})}),e};f.prototype.summary=function(){var t=this.discrete?"exact ":
"approximating ",e=[t+this.n+" samples using "+this.size()+" centroids","min = "+this.percentile(0),"Q1  = "+this.percentile(
.25),"Q2  = "+this.percentile(.5),"Q3  = "+this.percentile(.75),"max = "+this.percentile(1)];return e.join(`
`)};function os(t,e){return t.mean>e.mean?1:t.mean<e.mean?-1:0}o(os,"compare_centroid_means");function La(t,e){return t.
mean_cumn-e.mean_cumn}o(La,"compare_centroid_mean_cumns");f.prototype.push=function(t,e){e=e||1,t=Array.isArray(t)?t:[t];
for(var r=0;r<t.length;r++)this._digest(t[r],e)};f.prototype.push_centroid=function(t){t=Array.isArray(t)?t:[t];for(var e=0;e<
t.length;e++)this._digest(t[e].mean,t[e].n)};f.prototype._cumulate=function(t){if(!(this.n===this.last_cumulate||!t&&this.
CX&&this.CX>this.n/this.last_cumulate)){var e=0;this.centroids.each(function(r){r.mean_cumn=e+r.n/2,e=r.cumn=e+r.n}),this.
n=this.last_cumulate=e}};f.prototype.find_nearest=function(t){if(this.size()===0)return null;var e=this.centroids.lowerBound(
{mean:t}),r=e.data()===null?e.prev():e.data();if(r.mean===t||this.discrete)return r;var s=e.prev();return s&&Math.abs(s.
mean-t)<Math.abs(r.mean-t)?s:r};f.prototype._new_centroid=function(t,e,r){var s={mean:t,n:e,cumn:r};return this.centroids.
insert(s),this.n+=e,s};f.prototype._addweight=function(t,e,r){e!==t.mean&&(t.mean+=r*(e-t.mean)/(t.n+r)),t.cumn+=r,t.mean_cumn+=
r/2,t.n+=r,this.n+=r};f.prototype._digest=function(t,e){var r=this.centroids.min(),s=this.centroids.max(),n=this.find_nearest(
t);if(n&&n.mean===t)this._addweight(n,t,e);else if(n===r)this._new_centroid(t,e,0);else if(n===s)this._new_centroid(t,e,
this.n);else if(this.discrete)this._new_centroid(t,e,n.cumn);else{var i=n.mean_cumn/this.n,a=Math.floor(4*this.n*this.delta*
i*(1-i));a-n.n>=e?this._addweight(n,t,e):this._new_centroid(t,e,n.cumn)}this._cumulate(!1),!this.discrete&&this.K&&this.
size()>this.K/this.delta&&this.compress()};f.prototype.bound_mean=function(t){var e=this.centroids.upperBound({mean:t}),
r=e.prev(),s=r.mean===t?r:e.next();return[r,s]};f.prototype.p_rank=function(t){var e=Array.isArray(t)?t:[t],r=e.map(this.
_p_rank,this);return Array.isArray(t)?r:r[0]};f.prototype._p_rank=function(t){if(this.size()!==0){{if(t<this.centroids.min().
mean)return 0;if(t>this.centroids.max().mean)return 1}this._cumulate(!0);var e=this.bound_mean(t),r=e[0],s=e[1];if(this.
discrete)return r.cumn/this.n;var n=r.mean_cumn;return r!==s&&(n+=(t-r.mean)*(s.mean_cumn-r.mean_cumn)/(s.mean-r.mean)),
n/this.n}};f.prototype.bound_mean_cumn=function(t){this.centroids._comparator=La;var e=this.centroids.upperBound({mean_cumn:t});
this.centroids._comparator=os;var r=e.prev(),s=r&&r.mean_cumn===t?r:e.next();return[r,s]};f.prototype.percentile=function(t){
var e=Array.isArray(t)?t:[t],r=e.map(this._percentile,this);return Array.isArray(t)?r:r[0]};f.prototype._percentile=function(t){
if(this.size()!==0){this._cumulate(!0);var e=this.n*t,r=this.bound_mean_cumn(e),s=r[0],n=r[1];return n===s||s===null||n===
null?(s||n).mean:this.discrete?e<=s.cumn?s.mean:n.mean:s.mean+(e-s.mean_cumn)*(n.mean-s.mean)/(n.mean_cumn-s.mean_cumn)}};
function ja(t){var e=Math.floor(Math.random()*t.length);return t.splice(e,1)[0]}o(ja,"pop_random");f.prototype.compress=
function(){if(!this.compressing){var t=this.toArray();for(this.reset(),this.compressing=!0;t.length>0;)this.push_centroid(
ja(t));this._cumulate(!0),this.compressing=!1}};function S(t){this.config=t||{},this.mode=this.config.mode||"auto",f.call(
this,this.mode==="cont"?t.delta:!1),this.digest_ratio=this.config.ratio||.9,this.digest_thresh=this.config.thresh||1e3,this.
n_unique=0}o(S,"Digest");S.prototype=Object.create(f.prototype);S.prototype.constructor=S;S.prototype.push=function(t){f.
prototype.push.call(this,t),this.check_continuous()};S.prototype._new_centroid=function(t,e,r){this.n_unique+=1,f.prototype.
_new_centroid.call(this,t,e,r)};S.prototype._addweight=function(t,e,r){t.n===1&&(this.n_unique-=1),f.prototype._addweight.
call(this,t,e,r)};S.prototype.check_continuous=function(){return this.mode!=="auto"||this.size()<this.digest_thresh?!1:this.
n_unique/this.size()>this.digest_ratio?(this.mode="cont",this.discrete=!1,this.delta=this.config.delta||.01,this.compress(),
!0):!1};is.exports={TDigest:f,Digest:S}});var us=u((Vh,ls)=>{"use strict";var{TDigest:cs}=as(),ct=class{static{o(this,"TimeWindowQuantiles")}constructor(e,r){this.
maxAgeSeconds=e||0,this.ageBuckets=r||0,this.shouldRotate=e&&r,this.ringBuffer=Array(r).fill(new cs),this.currentBuffer=
0,this.lastRotateTimestampMillis=Date.now(),this.durationBetweenRotatesMillis=e*1e3/r||1/0}size(){return at.call(this).size()}percentile(e){
return at.call(this).percentile(e)}push(e){at.call(this),this.ringBuffer.forEach(r=>{r.push(e)})}reset(){this.ringBuffer.
forEach(e=>{e.reset()})}compress(){this.ringBuffer.forEach(e=>{e.compress()})}};function at(){let t=Date.now()-this.lastRotateTimestampMillis;
for(;t>this.durationBetweenRotatesMillis&&this.shouldRotate;)this.ringBuffer[this.currentBuffer]=new cs,++this.currentBuffer>=
this.ringBuffer.length&&(this.currentBuffer=0),t-=this.durationBetweenRotatesMillis,this.lastRotateTimestampMillis+=this.
durationBetweenRotatesMillis;return this.ringBuffer[this.currentBuffer]}o(at,"rotate");ls.exports=ct});var ms=u((Bh,fs)=>{"use strict";var Da=T("util"),{getLabels:hs,hashObject:gs,removeLabels:ka}=M(),{validateLabel:lt}=I(),
{Metric:Va}=J(),_s=us(),Ga=1e3,ut=class extends Va{static{o(this,"Summary")}constructor(e){super(e,{percentiles:[.01,.05,
.5,.9,.95,.99,.999],compressCount:Ga,hashMap:{}}),this.type="summary";for(let r of this.labelNames)if(r==="quantile")throw new Error(
"quantile is a reserved label keyword");this.labelNames.length===0&&(this.hashMap={[gs({})]:{labels:{},td:new _s(this.maxAgeSeconds,
this.ageBuckets),count:0,sum:0}})}observe(e,r){ds.call(this,e===0?0:e||{})(r)}async get(){if(this.collect){let s=this.collect();
s instanceof Promise&&await s}let e=Object.keys(this.hashMap),r=[];return e.forEach(s=>{let n=this.hashMap[s];n&&(this.pruneAgedBuckets&&
n.td.size()===0?delete this.hashMap[s]:(Ba(n,this.percentiles).forEach(i=>{r.push(i)}),r.push($a(n,this)),r.push(Ua(n,this))))}),
{name:this.name,help:this.help,type:this.type,values:r,aggregator:this.aggregator}}reset(){Object.values(this.hashMap).forEach(
r=>{r.td.reset(),r.count=0,r.sum=0})}startTimer(e){return ps.call(this,e)()}labels(...e){let r=hs(this.labelNames,e);return lt(
this.labelNames,r),{observe:ds.call(this,r),startTimer:ps.call(this,r)}}remove(...e){let r=hs(this.labelNames,e);lt(this.
labelNames,r),ka.call(this,this.hashMap,r,this.sortedLabelNames)}};function Ba(t,e){return t.td.compress(),e.map(r=>{let s=t.
td.percentile(r);return{labels:Object.assign({quantile:r},t.labels),value:s||0}})}o(Ba,"extractSummariesForExport");function Ua(t,e){
return{metricName:`${e.name}_count`,labels:t.labels,value:t.count}}o(Ua,"getCountForExport");function $a(t,e){return{metricName:`${e.
name}_sum`,labels:t.labels,value:t.sum}}o($a,"getSumForExport");function ps(t){return()=>{let e=process.hrtime();return r=>{
let s=process.hrtime(e),n=s[0]+s[1]/1e9;return this.observe(Object.assign({},t,r),n),n}}}o(ps,"startTimer");function ds(t){
return e=>{let r=Fa(t,e);if(lt(this.labelNames,t),!Number.isFinite(r.value))throw new TypeError(`Value is not a valid nu\
mber: ${Da.format(r.value)}`);let s=gs(r.labels,this.sortedLabelNames),n=this.hashMap[s];n||(n={labels:r.labels,td:new _s(
this.maxAgeSeconds,this.ageBuckets),count:0,sum:0}),n.td.push(r.value),n.count++,n.count%this.compressCount===0&&n.td.compress(),
n.sum+=r.value,this.hashMap[s]=n}}o(ds,"observe");function Fa(t,e){return e===void 0?{value:t,labels:{}}:{labels:t,value:e}}
o(Fa,"convertLabelsAndValues");fs.exports=ut});var Es=u(($h,bs)=>{"use strict";var ht=T("url"),za=T("http"),Ha=T("https"),{gzipSync:Wa}=T("zlib"),{globalRegistry:Ya}=k(),
dt=class{static{o(this,"Pushgateway")}constructor(e,r,s){s||(s=Ya),this.registry=s,this.gatewayUrl=e;let{requireJobName:n,
...i}={requireJobName:!0,...r};this.requireJobName=n,this.requestOptions=i}pushAdd(e={}){if(this.requireJobName&&!e.jobName)
throw new Error("Missing jobName parameter");return pt.call(this,"POST",e.jobName,e.groupings)}push(e={}){if(this.requireJobName&&
!e.jobName)throw new Error("Missing jobName parameter");return pt.call(this,"PUT",e.jobName,e.groupings)}delete(e={}){if(this.
requireJobName&&!e.jobName)throw new Error("Missing jobName parameter");return pt.call(this,"DELETE",e.jobName,e.groupings)}};
async function pt(t,e,r){let s=ht.parse(this.gatewayUrl),n=s.pathname&&s.pathname!=="/"?s.pathname:"",i=e?`/job/${encodeURIComponent(
e)}${Ja(r)}`:"",a=`${n}/metrics${i}`,c=ht.resolve(this.gatewayUrl,a),l=ht.parse(c),p=Xa(l.href)?Ha:za,h=Object.assign(l,
this.requestOptions,{method:t});return new Promise((_,y)=>{t==="DELETE"&&h.headers&&delete h.headers["Content-Encoding"];
let N=p.request(h,m=>{let g="";m.setEncoding("utf8"),m.on("data",Y=>{g+=Y}),m.on("end",()=>{m.statusCode>=400?y(new Error(
`push failed with status ${m.statusCode}, ${g}`)):_({resp:m,body:g})})});N.on("error",m=>{y(m)}),N.on("timeout",()=>{N.destroy(
new Error("Pushgateway request timed out"))}),t!=="DELETE"?this.registry.metrics().then(m=>{h.headers&&h.headers["Conten\
t-Encoding"]==="gzip"&&(m=Wa(m)),N.write(m),N.end()}).catch(m=>{y(m)}):N.end()})}o(pt,"useGateway");function Ja(t){return t?
Object.keys(t).map(e=>`/${encodeURIComponent(e)}/${encodeURIComponent(t[e])}`).join(""):""}o(Ja,"generateGroupings");function Xa(t){
return t.search(/^https/)!==-1}o(Xa,"isHttps");bs.exports=dt});var _t=u(gt=>{"use strict";gt.linearBuckets=(t,e,r)=>{if(r<1)throw new Error("Linear buckets needs a positive count");let s=new Array(
r);for(let n=0;n<r;n++)s[n]=t+n*e;return s};gt.exponentialBuckets=(t,e,r)=>{if(t<=0)throw new Error("Exponential buckets\
 needs a positive start");if(r<1)throw new Error("Exponential buckets needs a positive count");if(e<=1)throw new Error("\
Exponential buckets needs a factor greater than 1");let s=new Array(r);for(let n=0;n<r;n++)s[n]=t,t*=e;return s}});var ye=u(ys=>{var Ka=(function(t){return t[t.NONE=0]="NONE",t[t.ERROR=30]="ERROR",t[t.WARN=50]="WARN",t[t.INFO=60]="INFO",
t[t.DEBUG=70]="DEBUG",t[t.VERBOSE=80]="VERBOSE",t[t.ALL=9999]="ALL",t})({});ys.DiagLogLevel=Ka});var ft=u(Ts=>{var Qa="1.10.0";Ts.VERSION=Qa});var vs=u(mt=>{var Za=ft(),Ns=/^(\d+)\.(\d+)\.(\d+)(-(.+))?$/;function Os(t){let e=new Set([t]),r=new Set,s=t.match(Ns);if(!s)
return()=>!1;let n={major:+s[1],minor:+s[2],patch:+s[3],prerelease:s[4]};if(n.prerelease!=null)return o(function(l){return l===
t},"isExactmatch");function i(c){return r.add(c),!1}o(i,"_reject");function a(c){return e.add(c),!0}return o(a,"_accept"),
o(function(l){if(e.has(l))return!0;if(r.has(l))return!1;let p=l.match(Ns);if(!p)return i(l);let h={major:+p[1],minor:+p[2],
patch:+p[3],prerelease:p[4]};return h.prerelease!=null||n.major!==h.major?i(l):n.major===0?n.minor===h.minor&&n.patch<=h.
patch?a(l):i(l):n.minor<=h.minor?a(l):i(l)},"isCompatible")}o(Os,"_makeCompatibilityCheck");var ec=Os(Za.VERSION);mt._makeCompatibilityCheck=
Os;mt.isCompatible=ec});var q=u(Oe=>{var Q=ft(),tc=vs(),rc=Q.VERSION.split(".")[0],Te=Symbol.for(`opentelemetry.js.api.${rc}`),Ne=typeof globalThis==
"object"?globalThis:typeof self=="object"?self:typeof window=="object"?window:typeof global=="object"?global:{};function sc(){
return Object.defineProperty({},"version",{value:Q.VERSION,enumerable:!0,writable:!1,configurable:!1})}o(sc,"_makeGlobal\
Api");function nc(t,e,r,s=!1){var n;let i=Ne[Te]=(n=Ne[Te])!==null&&n!==void 0?n:sc();if(!s&&i[t]){let a=new Error(`@ope\
ntelemetry/api: Attempted duplicate registration of API: ${t}`);return r.error(a.stack||a.message),!1}if(i.version!=="1.\
10.0"){let a=new Error(`@opentelemetry/api: Registration of version v${i.version} for ${t} does not match previously reg\
istered API v${Q.VERSION}`);return r.error(a.stack||a.message),!1}return i[t]=e,r.debug(`@opentelemetry/api: Registered \
a global for ${t} v${Q.VERSION}.`),!0}o(nc,"registerGlobal");var xs;function oc(t){let e=Ne[Te];if(e!=null){if(e!==xs){if(!e.
version||!tc.isCompatible(e.version))return;xs=e}return e[t]}}o(oc,"getGlobal");function ic(t,e){e.debug(`@opentelemetry\
/api: Unregistering a global for ${t} v${Q.VERSION}.`);let r=Ne[Te];r&&delete r[t]}o(ic,"unregisterGlobal");Oe.getGlobal=
oc;Oe.registerGlobal=nc;Oe.unregisterGlobal=ic});var Ms=u(Rs=>{var ac=q(),cc=class{static{o(this,"DiagComponentLogger")}constructor(t){this._namespace=t.namespace||"Diag\
ComponentLogger"}debug(...t){return Z("debug",this._namespace,t)}error(...t){return Z("error",this._namespace,t)}info(...t){
return Z("info",this._namespace,t)}warn(...t){return Z("warn",this._namespace,t)}verbose(...t){return Z("verbose",this._namespace,
t)}};function Z(t,e,r){let s=ac.getGlobal("diag");if(s)return s[t](e,...r)}o(Z,"logProxy");Rs.DiagComponentLogger=cc});var Ss=u(ws=>{ye();function lc(t,e){t<0?t=0:t>9999&&(t=9999),e=e||{};function r(s,n){let i=e[s];return typeof i=="functi\
on"&&t>=n?i.bind(e):function(){}}return o(r,"_filterFunc"),{error:r("error",30),warn:r("warn",50),info:r("info",60),debug:r(
"debug",70),verbose:r("verbose",80)}}o(lc,"createLogLevelDiagLogger");ws.createLogLevelDiagLogger=lc});var P=u(Ps=>{var ve=q(),uc=Ms();ye();var hc=Ss(),pc="diag",dc=class qs{static{o(this,"DiagAPI")}static instance(){return this.
_instance||(this._instance=new qs),this._instance}constructor(){function e(n){return function(...i){let a=ve.getGlobal("\
diag");if(a)return a[n](...i)}}o(e,"_logProxy");let r=this,s=o((n,i={logLevel:60})=>{var a;if(n===r){var c;let _=new Error(
"Cannot use diag as the logger for itself. Please use a DiagLogger implementation like ConsoleDiagLogger or a custom imp\
lementation");return r.error((c=_.stack)!==null&&c!==void 0?c:_.message),!1}typeof i=="number"&&(i={logLevel:i});let l=ve.
getGlobal("diag"),p=hc.createLogLevelDiagLogger((a=i.logLevel)!==null&&a!==void 0?a:60,n);if(l&&!i.suppressOverrideMessage){
var h;let _=(h=new Error().stack)!==null&&h!==void 0?h:"<failed to generate stacktrace>";l.warn(`Current logger will be \
overwritten from ${_}`),p.warn(`Current logger will overwrite one already registered from ${_}`)}return ve.registerGlobal(
"diag",p,r,!0)},"setLogger");r.setLogger=s,r.disable=()=>{ve.unregisterGlobal(pc,r)},r.createComponentLogger=n=>new uc.DiagComponentLogger(
n),r.verbose=e("verbose"),r.debug=e("debug"),r.info=e("info"),r.warn=e("warn"),r.error=e("error")}};Ps.DiagAPI=dc});var Cs=u(As=>{var gc=class ee{static{o(this,"BaggageImpl")}constructor(e){this._entries=e?new Map(e):new Map}getEntry(e){
let r=this._entries.get(e);if(r)return Object.assign({},r)}getAllEntries(){return Array.from(this._entries.entries())}setEntry(e,r){
let s=new ee(this._entries);return s._entries.set(e,r),s}removeEntry(e){let r=new ee(this._entries);return r._entries.delete(
e),r}removeEntries(...e){let r=new ee(this._entries);for(let s of e)r._entries.delete(s);return r}clear(){return new ee}};
As.BaggageImpl=gc});var Ls=u(Is=>{var _c=Symbol("BaggageEntryMetadata");Is.baggageEntryMetadataSymbol=_c});var Et=u(bt=>{var fc=P(),mc=Cs(),bc=Ls(),Ec=fc.DiagAPI.instance();function yc(t={}){return new mc.BaggageImpl(new Map(Object.
entries(t)))}o(yc,"createBaggage");function Tc(t){return typeof t!="string"&&(Ec.error(`Cannot create baggage metadata f\
rom unknown type: ${typeof t}`),t=""),{__TYPE__:bc.baggageEntryMetadataSymbol,toString(){return t}}}o(Tc,"baggageEntryMe\
tadataFromString");bt.baggageEntryMetadataFromString=Tc;bt.createBaggage=yc});var te=u(Tt=>{function Nc(t){return Symbol.for(t)}o(Nc,"createContextKey");var Oc=new class yt{static{o(this,"BaseContex\
t")}constructor(e){let r=this;r._currentContext=e?new Map(e):new Map,r.getValue=s=>r._currentContext.get(s),r.setValue=(s,n)=>{
let i=new yt(r._currentContext);return i._currentContext.set(s,n),i},r.deleteValue=s=>{let n=new yt(r._currentContext);return n.
_currentContext.delete(s),n}}};Tt.ROOT_CONTEXT=Oc;Tt.createContextKey=Nc});var js=u(Ot=>{var Nt=[{n:"error",c:"error"},{n:"warn",c:"warn"},{n:"info",c:"info"},{n:"debug",c:"debug"},{n:"verbose",c:"\
trace"}],xe={};if(typeof console<"u")for(let t of["error","warn","info","debug","trace","log"])typeof console[t]=="funct\
ion"&&(xe[t]=console[t]);var vc=class{static{o(this,"DiagConsoleLogger")}constructor(){function t(e){return function(...r){
let s=xe[e];if(typeof s!="function"&&(s=xe.log),typeof s!="function"&&console&&(s=console[e],typeof s!="function"&&(s=console.
log)),typeof s=="function")return s.apply(console,r)}}o(t,"_consoleFunc");for(let e=0;e<Nt.length;e++)this[Nt[e].n]=t(Nt[e].
c)}};Ot.DiagConsoleLogger=vc;Ot._originalConsoleMethods=xe});var vt=u(E=>{var Ds=class{static{o(this,"NoopMeter")}constructor(){}createGauge(t,e){return Ws}createHistogram(t,e){return Ys}createCounter(t,e){
return Hs}createUpDownCounter(t,e){return Js}createObservableGauge(t,e){return Ks}createObservableCounter(t,e){return Xs}createObservableUpDownCounter(t,e){
return Qs}addBatchObservableCallback(t,e){}removeBatchObservableCallback(t){}},re=class{static{o(this,"NoopMetric")}},ks=class extends re{static{
o(this,"NoopCounterMetric")}add(t,e){}},Vs=class extends re{static{o(this,"NoopUpDownCounterMetric")}add(t,e){}},Gs=class extends re{static{
o(this,"NoopGaugeMetric")}record(t,e){}},Bs=class extends re{static{o(this,"NoopHistogramMetric")}record(t,e){}},Re=class{static{
o(this,"NoopObservableMetric")}addCallback(t){}removeCallback(t){}},Us=class extends Re{static{o(this,"NoopObservableCou\
nterMetric")}},$s=class extends Re{static{o(this,"NoopObservableGaugeMetric")}},Fs=class extends Re{static{o(this,"NoopO\
bservableUpDownCounterMetric")}},zs=new Ds,Hs=new ks,Ws=new Gs,Ys=new Bs,Js=new Vs,Xs=new Us,Ks=new $s,Qs=new Fs;function xc(){
return zs}o(xc,"createNoopMeter");E.NOOP_COUNTER_METRIC=Hs;E.NOOP_GAUGE_METRIC=Ws;E.NOOP_HISTOGRAM_METRIC=Ys;E.NOOP_METER=
zs;E.NOOP_OBSERVABLE_COUNTER_METRIC=Xs;E.NOOP_OBSERVABLE_GAUGE_METRIC=Ks;E.NOOP_OBSERVABLE_UP_DOWN_COUNTER_METRIC=Qs;E.NOOP_UP_DOWN_COUNTER_METRIC=
Js;E.NoopCounterMetric=ks;E.NoopGaugeMetric=Gs;E.NoopHistogramMetric=Bs;E.NoopMeter=Ds;E.NoopMetric=re;E.NoopObservableCounterMetric=
Us;E.NoopObservableGaugeMetric=$s;E.NoopObservableMetric=Re;E.NoopObservableUpDownCounterMetric=Fs;E.NoopUpDownCounterMetric=
Vs;E.createNoopMeter=xc});var en=u(Zs=>{var Rc=(function(t){return t[t.INT=0]="INT",t[t.DOUBLE=1]="DOUBLE",t})({});Zs.ValueType=Rc});var we=u(Me=>{var tn=class{static{o(this,"NoopLogger")}emit(t){}enabled(){return!1}},rn=new tn;function Mc(){return rn}o(
Mc,"createNoopLogger");Me.NOOP_LOGGER=rn;Me.NoopLogger=tn;Me.createNoopLogger=Mc});var nn=u(sn=>{var wc=(function(t){return t[t.UNSPECIFIED=0]="UNSPECIFIED",t[t.TRACE=1]="TRACE",t[t.TRACE2=2]="TRACE2",t[t.
TRACE3=3]="TRACE3",t[t.TRACE4=4]="TRACE4",t[t.DEBUG=5]="DEBUG",t[t.DEBUG2=6]="DEBUG2",t[t.DEBUG3=7]="DEBUG3",t[t.DEBUG4=
8]="DEBUG4",t[t.INFO=9]="INFO",t[t.INFO2=10]="INFO2",t[t.INFO3=11]="INFO3",t[t.INFO4=12]="INFO4",t[t.WARN=13]="WARN",t[t.
WARN2=14]="WARN2",t[t.WARN3=15]="WARN3",t[t.WARN4=16]="WARN4",t[t.ERROR=17]="ERROR",t[t.ERROR2=18]="ERROR2",t[t.ERROR3=19]=
"ERROR3",t[t.ERROR4=20]="ERROR4",t[t.FATAL=21]="FATAL",t[t.FATAL2=22]="FATAL2",t[t.FATAL3=23]="FATAL3",t[t.FATAL4=24]="F\
ATAL4",t})({});sn.SeverityNumber=wc});var Rt=u(xt=>{var Sc={get(t,e){if(t!=null)return t[e]},keys(t){return t==null?[]:Object.keys(t)}},qc={set(t,e,r){t!=null&&
(t[e]=r)}};xt.defaultTextMapGetter=Sc;xt.defaultTextMapSetter=qc});var Mt=u(on=>{var Pc=(function(t){return t[t.NONE=0]="NONE",t[t.SAMPLED=1]="SAMPLED",t})({});on.TraceFlags=Pc});var qe=u(Se=>{Mt();var an="0000000000000000",cn="00000000000000000000000000000000",Ac={traceId:cn,spanId:an,traceFlags:0};
Se.INVALID_SPANID=an;Se.INVALID_SPAN_CONTEXT=Ac;Se.INVALID_TRACEID=cn});var Pe=u(ln=>{var Cc=qe(),Ic=class{static{o(this,"NonRecordingSpan")}constructor(t=Cc.INVALID_SPAN_CONTEXT){this._spanContext=
t}spanContext(){return this._spanContext}setAttribute(t,e){return this}setAttributes(t){return this}addEvent(t,e){return this}addLink(t){
return this}addLinks(t){return this}setStatus(t){return this}updateName(t){return this}end(t){}isRecording(){return!1}recordException(t,e){}};
ln.NonRecordingSpan=Ic});var Ce=u(se=>{qe();var Lc=Pe(),Ae=new Uint8Array([0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,1,1,1,1,1,1]);function un(t,e){if(typeof t!="string"||t.length!==e)return!1;let r=0;for(let s=0;s<t.length;s+=4)r+=(Ae[t.
charCodeAt(s)]|0)+(Ae[t.charCodeAt(s+1)]|0)+(Ae[t.charCodeAt(s+2)]|0)+(Ae[t.charCodeAt(s+3)]|0);return r===e}o(un,"isVal\
idHex");function hn(t){return un(t,32)&&t!=="00000000000000000000000000000000"}o(hn,"isValidTraceId");function pn(t){return un(
t,16)&&t!=="0000000000000000"}o(pn,"isValidSpanId");function jc(t){return hn(t.traceId)&&pn(t.spanId)}o(jc,"isSpanContex\
tValid");function Dc(t){return new Lc.NonRecordingSpan(t)}o(Dc,"wrapSpanContext");se.isSpanContextValid=jc;se.isValidSpanId=
pn;se.isValidTraceId=hn;se.wrapSpanContext=Dc});var gn=u(dn=>{var kc=te(),Vc=class{static{o(this,"NoopContextManager")}active(){return kc.ROOT_CONTEXT}with(t,e,r,...s){
return e.call(r,...s)}bind(t,e){return e}enable(){return this}disable(){return this}attach(t){return{dispose(){}}}};dn.NoopContextManager=
Vc});var ne=u(fn=>{var wt=q(),St=P(),Gc=gn(),qt="context",Bc=new Gc.NoopContextManager,Uc=Object.freeze({dispose:o(()=>{},"di\
spose")}),$c=class _n{static{o(this,"ContextAPI")}constructor(){this._attachUnsupportedWarned=!1}static getInstance(){return this.
_instance||(this._instance=new _n),this._instance}setGlobalContextManager(e){return wt.registerGlobal(qt,e,St.DiagAPI.instance())}active(){
return this._getContextManager().active()}with(e,r,s,...n){return this._getContextManager().with(e,r,s,...n)}bind(e,r){return this.
_getContextManager().bind(e,r)}attach(e){let r=this._getContextManager();return r.attach?r.attach(e):(this._attachUnsupportedWarned||
(this._attachUnsupportedWarned=!0,St.DiagAPI.instance().warn("The current ContextManager does not implement attach(). Th\
e context will not be attached. Use a ContextManager that supports attach() (e.g. AsyncLocalStorageContextManager) or us\
e with()/bind() instead.")),Uc)}_getContextManager(){return wt.getGlobal(qt)||Bc}disable(){this._getContextManager().disable(),
wt.unregisterGlobal(qt,St.DiagAPI.instance())}};fn.ContextAPI=$c});var Ct=u(L=>{var Fc=te(),zc=ne(),Hc=Pe(),Pt=Fc.createContextKey("OpenTelemetry Context Key SPAN");function At(t){return t.
getValue(Pt)||void 0}o(At,"getSpan");function Wc(){return At(zc.ContextAPI.getInstance().active())}o(Wc,"getActiveSpan");
function mn(t,e){return t.setValue(Pt,e)}o(mn,"setSpan");function Yc(t){return t.deleteValue(Pt)}o(Yc,"deleteSpan");function Jc(t,e){
return mn(t,new Hc.NonRecordingSpan(e))}o(Jc,"setSpanContext");function Xc(t){var e;return(e=At(t))===null||e===void 0?void 0:
e.spanContext()}o(Xc,"getSpanContext");L.deleteSpan=Yc;L.getActiveSpan=Wc;L.getSpan=At;L.getSpanContext=Xc;L.setSpan=mn;
L.setSpanContext=Jc});var jt=u(En=>{var Kc=ne(),It=Pe(),bn=Ct(),Qc=Ce(),Lt=Kc.ContextAPI.getInstance(),Zc=class{static{o(this,"NoopTracer")}startSpan(t,e,r=Lt.
active()){if(e?.root)return new It.NonRecordingSpan;let s=r&&bn.getSpanContext(r);return el(s)&&Qc.isSpanContextValid(s)?
new It.NonRecordingSpan(s):new It.NonRecordingSpan}startActiveSpan(t,e,r,s){var n;let i,a,c;if(arguments.length<2)return;
arguments.length===2?c=e:arguments.length===3?(i=e,c=r):(i=e,a=r,c=s);let l=(n=a)!==null&&n!==void 0?n:Lt.active(),p=this.
startSpan(t,i,l),h=bn.setSpan(l,p);return Lt.with(h,c,void 0,p)}};function el(t){return t!==null&&typeof t=="object"&&"s\
panId"in t&&typeof t.spanId=="string"&&"traceId"in t&&typeof t.traceId=="string"&&"traceFlags"in t&&typeof t.traceFlags==
"number"}o(el,"isSpanContext");En.NoopTracer=Zc});var Dt=u(yn=>{var tl=new(jt()).NoopTracer,rl=class{static{o(this,"ProxyTracer")}constructor(t,e,r,s){this._provider=t,this.
name=e,this.version=r,this.options=s}startSpan(t,e,r){return this._getTracer().startSpan(t,e,r)}startActiveSpan(t,e,r,s){
let n=this._getTracer();return Reflect.apply(n.startActiveSpan,n,arguments)}_getTracer(){if(this._delegate)return this._delegate;
let t=this._provider.getDelegateTracer(this.name,this.version,this.options);return t?(this._delegate=t,this._delegate):tl}};
yn.ProxyTracer=rl});var Nn=u(Tn=>{var sl=(function(t){return t[t.INTERNAL=0]="INTERNAL",t[t.SERVER=1]="SERVER",t[t.CLIENT=2]="CLIENT",t[t.PRODUCER=
3]="PRODUCER",t[t.CONSUMER=4]="CONSUMER",t})({});Tn.SpanKind=sl});var vn=u(On=>{var nl=(function(t){return t[t.UNSET=0]="UNSET",t[t.OK=1]="OK",t[t.ERROR=2]="ERROR",t})({});On.SpanStatusCode=
nl});var xn=u(Vt=>{var kt="[_0-9a-z-*/]",ol=new RegExp(`^(?:${`[a-z]${kt}{0,255}`}|${`[a-z0-9]${kt}{0,240}@[a-z]${kt}{0,13}`}\
)$`),il=/^[ -~]{0,255}[!-~]$/,al=/,|=/;function cl(t){return ol.test(t)}o(cl,"validateKey");function ll(t){return il.test(
t)&&!al.test(t)}o(ll,"validateValue");Vt.validateKey=cl;Vt.validateValue=ll});var An=u(Pn=>{var Rn=xn(),Gt=32,Mn=512,wn=",",Sn="=",ul=class qn{static{o(this,"TraceStateImpl")}constructor(e){this._internalState=
new Map,e&&this._parse(e)}set(e,r){let s=this._internalState.get(e),n=this.serialize().length;if(typeof s=="string")n+=r.
length-s.length;else{if(this._internalState.size>=Gt)return this;n+=e.length+r.length+(this._internalState.size>0?2:1)}if(n>
Mn)return this;let i=this._clone();return i._internalState.has(e)&&i._internalState.delete(e),i._internalState.set(e,r),
i}unset(e){let r=this._clone();return r._internalState.delete(e),r}get(e){return this._internalState.get(e)}serialize(){
return Array.from(this._internalState.keys()).reduceRight((e,r)=>(e.push(r+Sn+this.get(r)),e),[]).join(wn)}_parse(e){e.length>
Mn||(this._internalState=e.split(wn).reduceRight((r,s)=>{let n=s.trim(),i=n.indexOf(Sn);if(i!==-1){let a=n.slice(0,i),c=n.
slice(i+1,s.length);Rn.validateKey(a)&&Rn.validateValue(c)&&r.set(a,c)}return r},new Map),this._internalState.size>Gt&&(this.
_internalState=new Map(Array.from(this._internalState.entries()).reverse().slice(0,Gt))))}_keys(){return Array.from(this.
_internalState.keys()).reverse()}_clone(){let e=new qn;return e._internalState=new Map(this._internalState),e}};Pn.TraceStateImpl=
ul});var In=u(Cn=>{var hl=An();function pl(t){return new hl.TraceStateImpl(t)}o(pl,"createTraceState");Cn.createTraceState=pl});var jn=u(Ln=>{var dl=jt(),gl=class{static{o(this,"NoopTracerProvider")}getTracer(t,e,r){return new dl.NoopTracer}};Ln.NoopTracerProvider=
gl});var Bt=u(Dn=>{var _l=Dt(),fl=new(jn()).NoopTracerProvider,ml=class{static{o(this,"ProxyTracerProvider")}getTracer(t,e,r){
var s;return(s=this.getDelegateTracer(t,e,r))!==null&&s!==void 0?s:new _l.ProxyTracer(this,t,e,r)}getDelegate(){var t;return(t=
this._delegate)!==null&&t!==void 0?t:fl}setDelegate(t){this._delegate=t}getDelegateTracer(t,e,r){var s;return(s=this._delegate)===
null||s===void 0?void 0:s.getTracer(t,e,r)}};Dn.ProxyTracerProvider=ml});var Vn=u(kn=>{var bl=(function(t){return t[t.NOT_RECORD=0]="NOT_RECORD",t[t.RECORD=1]="RECORD",t[t.RECORD_AND_SAMPLED=2]=
"RECORD_AND_SAMPLED",t})({});kn.SamplingDecision=bl});var Bn=u(Gn=>{var El=ne().ContextAPI.getInstance();Gn.context=El});var $n=u(Un=>{var yl=P().DiagAPI.instance();Un.diag=yl});var zn=u(Ut=>{var Tl=we(),Fn=class{static{o(this,"NoopLoggerProvider")}getLogger(t,e,r){return new Tl.NoopLogger}},Nl=new Fn;
Ut.NOOP_LOGGER_PROVIDER=Nl;Ut.NoopLoggerProvider=Fn});var Wn=u(Hn=>{var Ol=we(),vl=class{static{o(this,"ProxyLogger")}constructor(t,e,r,s){this._provider=t,this.name=e,this.version=
r,this.options=s}emit(t){this._getLogger().emit(t)}enabled(t){return this._getLogger().enabled(t)}_getLogger(){if(this._delegate)
return this._delegate;let t=this._provider._getDelegateLogger(this.name,this.version,this.options);return t?(this._delegate=
t,this._delegate):Ol.NOOP_LOGGER}};Hn.ProxyLogger=vl});var Jn=u(Yn=>{var xl=zn(),Rl=Wn(),Ml=class{static{o(this,"ProxyLoggerProvider")}getLogger(t,e,r){var s;return(s=this._getDelegateLogger(
t,e,r))!==null&&s!==void 0?s:new Rl.ProxyLogger(this,t,e,r)}_getDelegate(){var t;return(t=this._delegate)!==null&&t!==void 0?
t:xl.NOOP_LOGGER_PROVIDER}_setDelegate(t){this._delegate=t}_getDelegateLogger(t,e,r){var s;return(s=this._delegate)===null||
s===void 0?void 0:s.getLogger(t,e,r)}};Yn.ProxyLoggerProvider=Ml});var eo=u(Zn=>{var $t=q(),Xn=P(),Kn=Jn(),Ft="logs",wl=class Qn{static{o(this,"LogsAPI")}constructor(){this._proxyLoggerProvider=
new Kn.ProxyLoggerProvider}static getInstance(){return this._instance||(this._instance=new Qn),this._instance}setGlobalLoggerProvider(e){
let r=$t.registerGlobal(Ft,e,Xn.DiagAPI.instance());return r&&this._proxyLoggerProvider._setDelegate(e),r}getLoggerProvider(){
return $t.getGlobal(Ft)||this._proxyLoggerProvider}getLogger(e,r,s){return this.getLoggerProvider().getLogger(e,r,s)}disable(){
$t.unregisterGlobal(Ft,Xn.DiagAPI.instance()),this._proxyLoggerProvider=new Kn.ProxyLoggerProvider}};Zn.LogsAPI=wl});var ro=u(to=>{var Sl=eo().LogsAPI.getInstance();to.logs=Sl});var no=u(zt=>{var ql=vt(),so=class{static{o(this,"NoopMeterProvider")}getMeter(t,e,r){return ql.NOOP_METER}},Pl=new so;zt.
NOOP_METER_PROVIDER=Pl;zt.NoopMeterProvider=so});var co=u(ao=>{var Ht=q(),oo=P(),Al=no(),Wt="metrics",Cl=class io{static{o(this,"MetricsAPI")}constructor(){}static getInstance(){
return this._instance||(this._instance=new io),this._instance}setGlobalMeterProvider(e){return Ht.registerGlobal(Wt,e,oo.
DiagAPI.instance())}getMeterProvider(){return Ht.getGlobal(Wt)||Al.NOOP_METER_PROVIDER}getMeter(e,r,s){return this.getMeterProvider().
getMeter(e,r,s)}disable(){Ht.unregisterGlobal(Wt,oo.DiagAPI.instance())}};ao.MetricsAPI=Cl});var uo=u(lo=>{var Il=co().MetricsAPI.getInstance();lo.metrics=Il});var po=u(ho=>{var Ll=class{static{o(this,"NoopTextMapPropagator")}inject(t,e){}extract(t,e){return t}fields(){return[]}};
ho.NoopTextMapPropagator=Ll});var _o=u(oe=>{var jl=te(),Dl=ne(),Yt=jl.createContextKey("OpenTelemetry Baggage Key");function go(t){return t.getValue(Yt)||
void 0}o(go,"getBaggage");function kl(){return go(Dl.ContextAPI.getInstance().active())}o(kl,"getActiveBaggage");function Vl(t,e){
return t.setValue(Yt,e)}o(Vl,"setBaggage");function Gl(t){return t.deleteValue(Yt)}o(Gl,"deleteBaggage");oe.deleteBaggage=
Gl;oe.getActiveBaggage=kl;oe.getBaggage=go;oe.setBaggage=Vl});var yo=u(Eo=>{var Jt=q(),fo=P(),Bl=Et(),mo=Rt(),Ul=po(),Ie=_o(),Xt="propagation",$l=new Ul.NoopTextMapPropagator,Fl=class bo{static{
o(this,"PropagationAPI")}constructor(){this.createBaggage=Bl.createBaggage,this.getBaggage=Ie.getBaggage,this.getActiveBaggage=
Ie.getActiveBaggage,this.setBaggage=Ie.setBaggage,this.deleteBaggage=Ie.deleteBaggage}static getInstance(){return this._instance||
(this._instance=new bo),this._instance}setGlobalPropagator(e){return Jt.registerGlobal(Xt,e,fo.DiagAPI.instance())}inject(e,r,s=mo.
defaultTextMapSetter){return this._getGlobalPropagator().inject(e,r,s)}extract(e,r,s=mo.defaultTextMapGetter){return this.
_getGlobalPropagator().extract(e,r,s)}fields(){return this._getGlobalPropagator().fields()}disable(){Jt.unregisterGlobal(
Xt,fo.DiagAPI.instance())}_getGlobalPropagator(){return Jt.getGlobal(Xt)||$l}};Eo.PropagationAPI=Fl});var No=u(To=>{var zl=yo().PropagationAPI.getInstance();To.propagation=zl});var wo=u(Mo=>{var Kt=q(),Oo=P(),B=Ct(),vo=Ce(),xo=Bt(),Qt="trace",Hl=class Ro{static{o(this,"TraceAPI")}constructor(){this.
_proxyTracerProvider=new xo.ProxyTracerProvider,this.wrapSpanContext=vo.wrapSpanContext,this.isSpanContextValid=vo.isSpanContextValid,
this.deleteSpan=B.deleteSpan,this.getSpan=B.getSpan,this.getActiveSpan=B.getActiveSpan,this.getSpanContext=B.getSpanContext,
this.setSpan=B.setSpan,this.setSpanContext=B.setSpanContext}static getInstance(){return this._instance||(this._instance=
new Ro),this._instance}setGlobalTracerProvider(e){let r=Kt.registerGlobal(Qt,this._proxyTracerProvider,Oo.DiagAPI.instance());
return r&&this._proxyTracerProvider.setDelegate(e),r}getTracerProvider(){return Kt.getGlobal(Qt)||this._proxyTracerProvider}getTracer(e,r){
return this.getTracerProvider().getTracer(e,r)}disable(){Kt.unregisterGlobal(Qt,Oo.DiagAPI.instance()),this._proxyTracerProvider=
new xo.ProxyTracerProvider}};Mo.TraceAPI=Hl});var qo=u(So=>{var Wl=wo().TraceAPI.getInstance();So.trace=Wl});var Vo=u(d=>{Object.defineProperties(d,{__esModule:{value:!0},[Symbol.toStringTag]:{value:"Module"}});var Yl=ye(),Jl=Et(),
Po=te(),Xl=js(),Kl=vt(),Ql=en(),Zl=we(),eu=nn(),Ao=Rt(),tu=Mt(),Zt=qe(),er=Ce(),ru=Dt(),su=Nn(),nu=vn(),ou=In(),iu=Bt(),
au=Vn(),Co=Bn(),Io=$n(),Lo=ro(),jo=uo(),Do=No(),ko=qo(),cu={context:Co.context,diag:Io.diag,logs:Lo.logs,metrics:jo.metrics,
propagation:Do.propagation,trace:ko.trace};d.DiagConsoleLogger=Xl.DiagConsoleLogger;d.DiagLogLevel=Yl.DiagLogLevel;d.INVALID_SPANID=
Zt.INVALID_SPANID;d.INVALID_SPAN_CONTEXT=Zt.INVALID_SPAN_CONTEXT;d.INVALID_TRACEID=Zt.INVALID_TRACEID;d.ProxyTracer=ru.ProxyTracer;
d.ProxyTracerProvider=iu.ProxyTracerProvider;d.ROOT_CONTEXT=Po.ROOT_CONTEXT;d.SamplingDecision=au.SamplingDecision;d.SeverityNumber=
eu.SeverityNumber;d.SpanKind=su.SpanKind;d.SpanStatusCode=nu.SpanStatusCode;d.TraceFlags=tu.TraceFlags;d.ValueType=Ql.ValueType;
d.baggageEntryMetadataFromString=Jl.baggageEntryMetadataFromString;d.context=Co.context;d.createContextKey=Po.createContextKey;
d.createNoopLogger=Zl.createNoopLogger;d.createNoopMeter=Kl.createNoopMeter;d.createTraceState=ou.createTraceState;d.default=
cu;d.defaultTextMapGetter=Ao.defaultTextMapGetter;d.defaultTextMapSetter=Ao.defaultTextMapSetter;d.diag=Io.diag;d.isSpanContextValid=
er.isSpanContextValid;d.isValidSpanId=er.isValidSpanId;d.isValidTraceId=er.isValidTraceId;d.logs=Lo.logs;d.metrics=jo.metrics;
d.propagation=Do.propagation;d.trace=ko.trace});var Fo=u((Hd,rr)=>{"use strict";var Go=Vo(),tr=Ke(),Bo="process_cpu_user_seconds_total",Uo="process_cpu_system_seconds_t\
otal",$o="process_cpu_seconds_total";rr.exports=(t,e={})=>{let r=t?[t]:void 0,s=e.prefix?e.prefix:"",n=e.labels?e.labels:
{},i=e.enableExemplars?e.enableExemplars:!1,a=Object.keys(n),c=process.cpuUsage(),l=new tr({name:s+Bo,help:"Total user C\
PU time spent in seconds.",enableExemplars:i,registers:r,labelNames:a,collect(){let _=process.cpuUsage(),y=_.user-c.user,
N=_.system-c.system;if(c=_,this.enableExemplars){let m={},g=Go.trace.getSpan(Go.context.active());g&&(m={traceId:g.spanContext().
traceId,spanId:g.spanContext().spanId}),l.inc({labels:n,value:y/1e6,exemplarLabels:m}),p.inc({labels:n,value:N/1e6,exemplarLabels:m}),
h.inc({labels:n,value:(y+N)/1e6,exemplarLabels:m})}else l.inc(n,y/1e6),p.inc(n,N/1e6),h.inc(n,(y+N)/1e6)}}),p=new tr({name:s+
Uo,help:"Total system CPU time spent in seconds.",enableExemplars:i,registers:r,labelNames:a}),h=new tr({name:s+$o,help:"\
Total user and system CPU time spent in seconds.",enableExemplars:i,registers:r,labelNames:a})};rr.exports.metricNames=[
Bo,Uo,$o]});var Ho=u((Wd,sr)=>{"use strict";var lu=O(),uu=Math.round(Date.now()/1e3-process.uptime()),zo="process_start_time_seconds";
sr.exports=(t,e={})=>{let r=e.prefix?e.prefix:"",s=e.labels?e.labels:{},n=Object.keys(s);new lu({name:r+zo,help:"Start t\
ime of the process since unix epoch in seconds.",registers:t?[t]:void 0,labelNames:n,aggregator:"omit",collect(){this.set(
s,uu)}})};sr.exports.metricNames=[zo]});var Xo=u((Yd,or)=>{"use strict";var nr=O(),hu=T("fs"),pu=["VmSize","VmRSS","VmData"],Wo="process_resident_memory_bytes",
Yo="process_virtual_memory_bytes",Jo="process_heap_bytes";function du(t){return t.split(`
`).reduce((e,r)=>{if(!pu.some(i=>r.startsWith(i)))return e;let s=r.split(":"),n=s[1].trim();return n=n.substr(0,n.length-
3),n=Number(n)*1024,e[s[0]]=n,e},{})}o(du,"structureOutput");or.exports=(t,e={})=>{let r=t?[t]:void 0,s=e.prefix?e.prefix:
"",n=e.labels?e.labels:{},i=Object.keys(n),a=new nr({name:s+Wo,help:"Resident memory size in bytes.",registers:r,labelNames:i,
collect(){try{let p=hu.readFileSync("/proc/self/status","utf8"),h=du(p);a.set(n,h.VmRSS),c.set(n,h.VmSize),l.set(n,h.VmData)}catch{}}}),
c=new nr({name:s+Yo,help:"Virtual memory size in bytes.",registers:r,labelNames:i}),l=new nr({name:s+Jo,help:"Process he\
ap size in bytes.",registers:r,labelNames:i})};or.exports.metricNames=[Wo,Yo,Jo]});var ir=u((Xd,Ko)=>{"use strict";function gu(){try{return process.memoryUsage()}catch{return}}o(gu,"safeMemoryUsage");Ko.
exports=gu});var ei=u((Qd,ar)=>{"use strict";var _u=O(),Qo=Xo(),fu=ir(),Zo="process_resident_memory_bytes";function mu(t,e={}){let r=e.
prefix?e.prefix:"",s=e.labels?e.labels:{},n=Object.keys(s);new _u({name:r+Zo,help:"Resident memory size in bytes.",registers:t?
[t]:void 0,labelNames:n,collect(){let i=fu();i&&this.set(s,i.rss)}})}o(mu,"notLinuxVariant");ar.exports=(t,e)=>process.platform===
"linux"?Qo(t,e):mu(t,e);ar.exports.metricNames=process.platform==="linux"?Qo.metricNames:[Zo]});var ri=u((eg,cr)=>{"use strict";var bu=O(),Eu=T("fs"),yu=T("process"),ti="process_open_fds";cr.exports=(t,e={})=>{if(yu.
platform!=="linux")return;let r=e.prefix?e.prefix:"",s=e.labels?e.labels:{},n=Object.keys(s);new bu({name:r+ti,help:"Num\
ber of open file descriptors.",registers:t?[t]:void 0,labelNames:n,collect(){try{let i=Eu.readdirSync("/proc/self/fd");this.
set(s,i.length-1)}catch{}}})};cr.exports.metricNames=[ti]});var ni=u((tg,lr)=>{"use strict";var Tu=O(),Nu=T("fs"),si="process_max_fds",ie;lr.exports=(t,e={})=>{if(ie===void 0)try{let a=Nu.
readFileSync("/proc/self/limits","utf8").split(`
`);for(let c of a)if(c.startsWith("Max open files")){let l=c.split(/  +/);ie=Number(l[1]);break}}catch{return}if(ie===void 0)
return;let r=e.prefix?e.prefix:"",s=e.labels?e.labels:{},n=Object.keys(s);new Tu({name:r+si,help:"Maximum number of open\
 file descriptors.",registers:t?[t]:void 0,labelNames:n,collect(){ie!==void 0&&this.set(s,ie)}})};lr.exports.metricNames=
[si]});var gi=u((rg,ur)=>{"use strict";var A=O(),Le;try{Le=T("perf_hooks")}catch{}var ii="nodejs_eventloop_lag_seconds",ai="nod\
ejs_eventloop_lag_min_seconds",ci="nodejs_eventloop_lag_max_seconds",li="nodejs_eventloop_lag_mean_seconds",ui="nodejs_e\
ventloop_lag_stddev_seconds",hi="nodejs_eventloop_lag_p50_seconds",pi="nodejs_eventloop_lag_p90_seconds",di="nodejs_even\
tloop_lag_p99_seconds";function oi(t,e,r){let s=process.hrtime(t),i=(s[0]*1e9+s[1])/1e9;e.set(r,i)}o(oi,"reportEventloop\
Lag");ur.exports=(t,e={})=>{let r=e.prefix?e.prefix:"",s=e.labels?e.labels:{},n=Object.keys(s),i=t?[t]:void 0,a=o(()=>{let g=process.
hrtime();setImmediate(oi,g,c,s)},"collect");if(Le&&Le.monitorEventLoopDelay)try{let g=Le.monitorEventLoopDelay({resolution:e.
eventLoopMonitoringPrecision});g.enable(),a=o(()=>{let Y=process.hrtime();setImmediate(oi,Y,c,s),l.set(s,g.min/1e9),p.set(
s,g.max/1e9),h.set(s,g.mean/1e9),_.set(s,g.stddev/1e9),y.set(s,g.percentile(50)/1e9),N.set(s,g.percentile(90)/1e9),m.set(
s,g.percentile(99)/1e9),g.reset()},"collect")}catch(g){if(g.code==="ERR_NOT_IMPLEMENTED")return;throw g}let c=new A({name:r+
ii,help:"Lag of event loop in seconds.",registers:i,labelNames:n,aggregator:"average",collect:a}),l=new A({name:r+ai,help:"\
The minimum recorded event loop delay.",registers:i,labelNames:n,aggregator:"min"}),p=new A({name:r+ci,help:"The maximum\
 recorded event loop delay.",registers:i,labelNames:n,aggregator:"max"}),h=new A({name:r+li,help:"The mean of the record\
ed event loop delays.",registers:i,labelNames:n,aggregator:"average"}),_=new A({name:r+ui,help:"The standard deviation o\
f the recorded event loop delays.",registers:i,labelNames:n,aggregator:"average"}),y=new A({name:r+hi,help:"The 50th per\
centile of the recorded event loop delays.",registers:i,labelNames:n,aggregator:"average"}),N=new A({name:r+pi,help:"The\
 90th percentile of the recorded event loop delays.",registers:i,labelNames:n,aggregator:"average"}),m=new A({name:r+di,
help:"The 99th percentile of the recorded event loop delays.",registers:i,labelNames:n,aggregator:"average"})};ur.exports.
metricNames=[ii,ai,ci,li,ui,hi,pi,di]});var U=u((ng,_i)=>{"use strict";function Ou(t){let e={};for(let r=0;r<t.length;r++){let s=t[r];!s||typeof s.constructor>"\
u"||(Object.hasOwnProperty.call(e,s.constructor.name)?e[s.constructor.name]+=1:e[s.constructor.name]=1)}return e}o(Ou,"a\
ggregateByObjectName");function vu(t,e,r){t.reset();for(let s in e)t.set(Object.assign({type:s},r||{}),e[s])}o(vu,"updat\
eMetrics");_i.exports={aggregateByObjectName:Ou,updateMetrics:vu}});var Ei=u((ig,hr)=>{"use strict";var{aggregateByObjectName:xu}=U(),{updateMetrics:Ru}=U(),fi=O(),mi="nodejs_active_handle\
s",bi="nodejs_active_handles_total";hr.exports=(t,e={})=>{if(typeof process._getActiveHandles!="function")return;let r=t?
[t]:void 0,s=e.prefix?e.prefix:"",n=e.labels?e.labels:{},i=Object.keys(n);new fi({name:s+mi,help:"Number of active libuv\
 handles grouped by handle type. Every handle type is C++ class name.",labelNames:["type",...i],registers:r,collect(){let a=process.
_getActiveHandles();Ru(this,xu(a),n)}}),new fi({name:s+bi,help:"Total number of active handles.",registers:r,labelNames:i,
collect(){let a=process._getActiveHandles();this.set(n,a.length)}})};hr.exports.metricNames=[mi,bi]});var Oi=u((ag,pr)=>{"use strict";var yi=O(),{aggregateByObjectName:Mu}=U(),{updateMetrics:wu}=U(),Ti="nodejs_active_reque\
sts",Ni="nodejs_active_requests_total";pr.exports=(t,e={})=>{if(typeof process._getActiveRequests!="function")return;let r=e.
prefix?e.prefix:"",s=e.labels?e.labels:{},n=Object.keys(s);new yi({name:r+Ti,help:"Number of active libuv requests group\
ed by request type. Every request type is C++ class name.",labelNames:["type",...n],registers:t?[t]:void 0,collect(){let i=process.
_getActiveRequests();wu(this,Mu(i),s)}}),new yi({name:r+Ni,help:"Total number of active requests.",registers:t?[t]:void 0,
labelNames:n,collect(){let i=process._getActiveRequests();this.set(s,i.length)}})};pr.exports.metricNames=[Ti,Ni]});var Mi=u((cg,dr)=>{"use strict";var vi=O(),{updateMetrics:Su}=U(),xi="nodejs_active_resources",Ri="nodejs_active_resourc\
es_total";dr.exports=(t,e={})=>{if(typeof process.getActiveResourcesInfo!="function")return;let r=e.prefix?e.prefix:"",s=e.
labels?e.labels:{},n=Object.keys(s);new vi({name:r+xi,help:"Number of active resources that are currently keeping the ev\
ent loop alive, grouped by async resource type.",labelNames:["type",...n],registers:t?[t]:void 0,collect(){let i=process.
getActiveResourcesInfo(),a={};for(let c=0;c<i.length;c++){let l=i[c];Object.hasOwn(a,l)?a[l]+=1:a[l]=1}Su(this,a,s)}}),new vi(
{name:r+Ri,help:"Total number of active resources.",registers:t?[t]:void 0,labelNames:n,collect(){let i=process.getActiveResourcesInfo();
this.set(s,i.length)}})};dr.exports.metricNames=[xi,Ri]});var Pi=u((lg,_r)=>{"use strict";var gr=O(),qu=ir(),wi="nodejs_heap_size_total_bytes",Si="nodejs_heap_size_used_bytes",qi="\
nodejs_external_memory_bytes";_r.exports=(t,e={})=>{if(typeof process.memoryUsage!="function")return;let r=e.labels?e.labels:
{},s=Object.keys(r),n=t?[t]:void 0,i=e.prefix?e.prefix:"",a=o(()=>{let h=qu();h&&(c.set(r,h.heapTotal),l.set(r,h.heapUsed),
h.external!==void 0&&p.set(r,h.external))},"collect"),c=new gr({name:i+wi,help:"Process heap size from Node.js in bytes.",
registers:n,labelNames:s,collect:a}),l=new gr({name:i+Si,help:"Process heap size used from Node.js in bytes.",registers:n,
labelNames:s}),p=new gr({name:i+qi,help:"Node.js external memory size in bytes.",registers:n,labelNames:s})};_r.exports.
metricNames=[wi,Si,qi]});var Ii=u((hg,mr)=>{"use strict";var Pu=O(),Ai=T("v8"),Ci=["total","used","available"],fr={};Ci.forEach(t=>{fr[t]=`nodejs\
_heap_space_size_${t}_bytes`});mr.exports=(t,e={})=>{try{Ai.getHeapSpaceStatistics()}catch(c){if(c.code==="ERR_NOT_IMPLE\
MENTED")return;throw c}let r=t?[t]:void 0,s=e.prefix?e.prefix:"",n=e.labels?e.labels:{},i=["space",...Object.keys(n)],a={};
Ci.forEach(c=>{a[c]=new Pu({name:s+fr[c],help:`Process heap space size ${c} from Node.js in bytes.`,labelNames:i,registers:r})}),
a.total.collect=()=>{for(let c of Ai.getHeapSpaceStatistics()){let l=c.space_name.substr(0,c.space_name.indexOf("_space"));
a.total.set({space:l,...n},c.space_size),a.used.set({space:l,...n},c.space_used_size),a.available.set({space:l,...n},c.space_available_size)}}};
mr.exports.metricNames=Object.values(fr)});var Di=u((pg,Er)=>{"use strict";var Au=O(),Li=process.version,br=Li.slice(1).split(".").map(Number),ji="nodejs_version_i\
nfo";Er.exports=(t,e={})=>{let r=e.prefix?e.prefix:"",s=e.labels?e.labels:{},n=Object.keys(s);new Au({name:r+ji,help:"No\
de.js version info.",labelNames:["version","major","minor","patch",...n],registers:t?[t]:void 0,aggregator:"first",collect(){
this.labels(Li,br[0],br[1],br[2],...Object.values(s)).set(1)}})};Er.exports.metricNames=[ji]});var Vi=u((dg,yr)=>{"use strict";var Cu=ot(),w;try{w=T("perf_hooks")}catch{}var ki="nodejs_gc_duration_seconds",Iu=[.001,
.01,.1,1,2,5],$=[];w&&w.constants&&($[w.constants.NODE_PERFORMANCE_GC_MAJOR]="major",$[w.constants.NODE_PERFORMANCE_GC_MINOR]=
"minor",$[w.constants.NODE_PERFORMANCE_GC_INCREMENTAL]="incremental",$[w.constants.NODE_PERFORMANCE_GC_WEAKCB]="weakcb");
yr.exports=(t,e={})=>{if(!w)return;let r=e.prefix?e.prefix:"",s=e.labels?e.labels:{},n=Object.keys(s),i=e.gcDurationBuckets?
e.gcDurationBuckets:Iu,a=new Cu({name:r+ki,help:"Garbage collection duration by kind, one of major, minor, incremental o\
r weakcb.",labelNames:["kind",...n],enableExemplars:!1,buckets:i,registers:t?[t]:void 0});new w.PerformanceObserver(l=>{
let p=l.getEntries()[0],h=p.detail?$[p.detail.kind]:$[p.kind];a.observe(Object.assign({kind:h},s),p.duration/1e3)}).observe(
{entryTypes:["gc"]})};yr.exports.metricNames=[ki]});var Bi=u((gg,Tr)=>{"use strict";var{isObject:Lu}=M(),ju=Fo(),Du=Ho(),ku=ei(),Vu=ri(),Gu=ni(),Bu=gi(),Uu=Ei(),$u=Oi(),Fu=Mi(),
zu=Pi(),Hu=Ii(),Wu=Di(),Yu=Vi(),Gi={processCpuTotal:ju,processStartTime:Du,osMemoryHeap:ku,processOpenFileDescriptors:Vu,
processMaxFileDescriptors:Gu,eventLoopLag:Bu,...typeof process.getActiveResourcesInfo=="function"?{processResources:Fu}:
{},processHandles:Uu,processRequests:$u,heapSizeAndUsed:zu,heapSpacesSizeAndUsed:Hu,version:Wu,gc:Yu},Ju=Object.keys(Gi);
Tr.exports=o(function(e){if(e!=null&&!Lu(e))throw new TypeError("config must be null, undefined, or an object");e={eventLoopMonitoringPrecision:10,
...e};for(let r of Object.values(Gi))r(e.register,e)},"collectDefaultMetrics");Tr.exports.metricsList=Ju});var Or=u(Nr=>{"use strict";var{Grouper:Xu,hashObject:Ku}=M();function F(t){return e=>{if(e.length===0)return;let r={help:e[0].
help,name:e[0].name,type:e[0].type,values:[],aggregator:e[0].aggregator},s=new Xu;return e.forEach(n=>{n.values.forEach(
i=>{let a=Ku(i.labels);s.add(`${i.metricName}_${a}`,i)})}),s.forEach(n=>{if(n.length===0)return;let i={value:t(n),labels:n[0].
labels};n[0].metricName&&(i.metricName=n[0].metricName),r.values.push(i)}),r}}o(F,"AggregatorFactory");Nr.AggregatorFactory=
F;Nr.aggregators={sum:F(t=>t.reduce((e,r)=>e+r.value,0)),first:F(t=>t[0].value),omit:o(()=>{},"omit"),average:F(t=>t.reduce(
(e,r)=>e+r.value,0)/t.length),min:F(t=>t.reduce((e,r)=>Math.min(e,r.value),1/0)),max:F(t=>t.reduce((e,r)=>Math.max(e,r.value),
-1/0))}});var Hi=u((bg,zi)=>{"use strict";var z=k(),{Grouper:Qu}=M(),{aggregators:Zu}=Or(),j=o(()=>{let t=T("cluster");return j=o(
()=>t,"cluster"),t},"cluster"),$i="prom-client:getMetricsReq",vr="prom-client:getMetricsRes",Fi=[z.globalRegistry],eh=0,
Ui=!1,xr=new Map,je=class extends z{static{o(this,"AggregatorRegistry")}constructor(e=z.PROMETHEUS_CONTENT_TYPE){super(e),
th()}clusterMetrics(){let e=eh++;return new Promise((r,s)=>{let n=!1;function i(l,p){n||(n=!0,l?s(l):r(p))}o(i,"done");let a={
responses:[],pending:0,done:i,errorTimeout:setTimeout(()=>{let l=new Error("Operation timed out.");a.done(l)},5e3)};xr.set(
e,a);let c={type:$i,requestId:e};for(let l in j().workers)j().workers[l].isConnected()&&(j().workers[l].send(c),a.pending++);
a.pending===0&&(clearTimeout(a.errorTimeout),process.nextTick(()=>i(null,"")))})}get contentType(){return super.contentType}static aggregate(e,r=z.
PROMETHEUS_CONTENT_TYPE){let s=new z,n=new Qu;return s.setContentType(r),e.forEach(i=>{i.forEach(a=>{n.add(a.name,a)})}),
n.forEach(i=>{let a=i[0].aggregator,c=Zu[a];if(typeof c!="function")throw new Error(`'${a}' is not a defined aggregator.`);
let l=c(i);if(l){let p=Object.assign({get:o(()=>l,"get")},l);s.registerMetric(p)}}),s}static setRegistries(e){Array.isArray(
e)||(e=[e]),e.forEach(r=>{if(!(r instanceof z))throw new TypeError(`Expected Registry, got ${typeof r}`)}),Fi=e}};function th(){
Ui||(Ui=!0,j().isMaster&&j().on("message",(t,e)=>{if(e.type===vr){let r=xr.get(e.requestId);if(e.error){r.done(new Error(
e.error));return}if(e.metrics.forEach(s=>r.responses.push(s)),r.pending--,r.pending===0){xr.delete(e.requestId),clearTimeout(
r.errorTimeout);let n=je.aggregate(r.responses).metrics();r.done(null,n)}}}),j().isWorker&&process.on("message",t=>{t.type===
$i&&Promise.all(Fi.map(e=>e.getMetricsAsJSON())).then(e=>{process.send({type:vr,requestId:t.requestId,metrics:e})}).catch(
e=>{process.send({type:vr,requestId:t.requestId,error:e.message})})}))}o(th,"addListeners");zi.exports=je});var Rr=u(b=>{"use strict";b.register=k().globalRegistry;b.Registry=k();Object.defineProperty(b,"contentType",{configurable:!1,
enumerable:!0,get(){return b.register.contentType},set(t){b.register.setContentType(t)}});b.prometheusContentType=b.Registry.
PROMETHEUS_CONTENT_TYPE;b.openMetricsContentType=b.Registry.OPENMETRICS_CONTENT_TYPE;b.validateMetricName=I().validateMetricName;
b.Counter=Ke();b.Gauge=O();b.Histogram=ot();b.Summary=ms();b.Pushgateway=Es();b.linearBuckets=_t().linearBuckets;b.exponentialBuckets=
_t().exponentialBuckets;b.collectDefaultMetrics=Bi();b.aggregators=Or().aggregators;b.AggregatorRegistry=Hi()});var he=wr(Rr(),1);var C=["sync_name","namespace"],H={jirasync_phase_info:{type:"gauge",help:"1 for the phase that the sync is in; the othe\
r phases have no series.",labels:[...C,"phase"]},jirasync_progress_percentage:{type:"gauge",help:"How far the present or\
 last run is, from 0 to 100.",labels:C},jirasync_retry_count:{type:"gauge",help:"How often the present or last run was t\
ried again.",labels:C},jirasync_processing_duration_seconds:{type:"gauge",help:"How long the last run took that ended, i\
n whole seconds.",labels:[...C,"sync_type"]},jirasync_last_status_update_timestamp:{type:"gauge",help:"When the status l\
ast changed, in seconds since 1970.",labels:C},jirasync_next_sync_timestamp:{type:"gauge",help:"When the next scheduled \
run starts, in seconds since 1970; no series for a sync that has no schedule, runs or is suspended.",labels:C},jirasync_status_updates_total:{
type:"counter",help:"Writes of the status by whoever runs the sync: those that the API server took (success), and those \
that it did not (error).",labels:[...C,"status"]},jirasync_condition_transitions_total:{type:"counter",help:"How often a\
 condition changed to this status.",labels:[...C,"type","status"]}},ae={jirasync_jira_requests_total:{type:"counter",help:'\
Requests to Jira by the HTTP status of the answer ("none" without one), every try counted.',labels:["host","code"]},jirasync_jira_throttles_total:{
type:"counter",help:"Answers of Jira that asked to slow down (429).",labels:["host"]},jirasync_jira_request_duration_seconds:{
type:"histogram",help:"From sending a request to Jira to the end of its answer.",labels:["host"],buckets:[.05,.1,.25,.5,
1,2.5,5,10,30,60]}},W={controller_runtime_reconcile_total:{type:"counter",help:"Reconciliations by their result: success\
, requeue, requeue_after or error.",labels:["controller","result"]},controller_runtime_reconcile_time_seconds:{type:"his\
togram",help:"How long one reconciliation took; runs are not part of it.",labels:["controller"],buckets:[.001,.005,.01,.025,
.05,.1,.25,.5,1,2.5,5,10,30,60]},controller_runtime_active_workers:{type:"gauge",help:"Workers that reconcile at this mo\
ment.",labels:["controller"]},workqueue_depth:{type:"gauge",help:"Syncs that wait for a worker, without those that wait \
for their time.",labels:["name"]},workqueue_adds_total:{type:"counter",help:"Syncs that were put into the queue.",labels:[
"name"]},workqueue_queue_duration_seconds:{type:"histogram",help:"How long a sync waited in the queue for a worker.",labels:[
"name"],buckets:[1e-4,.001,.01,.1,1,10,100,1e3]},workqueue_retries_total:{type:"counter",help:"Syncs that were put into \
the queue again after an error.",labels:["name"]},leader_election_master_status:{type:"gauge",help:"1 in the replica tha\
t leads and reconciles, 0 in those that stand by.",labels:["name"]}};var D=wr(Rr(),1);function Wi(t,e,{type:r,help:s,labels:n},i,a){let c={name:e,help:s,labelNames:[...n],registers:[t]};if(r==="counter"){new D.Counter(
{...c,collect(){this.reset(),this.inc(i,a())}});return}new D.Gauge({...c,collect(){this.set(i,a())}})}o(Wi,"registerValu\
e");function ce(t,e,{help:r,labels:s}){return new D.Counter({name:e,help:r,labelNames:[...s],registers:[t]})}o(ce,"regis\
terCounter");function le(t,e,r){let{help:s,labels:n,buckets:i}=r;return new D.Histogram({name:e,help:s,labelNames:[...n],
registers:[t],...i===void 0?{}:{buckets:[...i]}})}o(le,"registerHistogram");var ue="jirasync",rh=["success","requeue","requeue_after","error"],De=class{static{o(this,"ControllerMetrics")}#e;#r;#s;#t={
depth:0,added:0,retried:0};#n=!1;constructor(e){let r={controller:ue},s={name:ue},n=o((i,a,c)=>Wi(e,i,W[i],a,c),"sampled");
this.#e=ce(e,"controller_runtime_reconcile_total",W.controller_runtime_reconcile_total);for(let i of rh)this.#e.inc({...r,
result:i},0);this.#r=le(e,"controller_runtime_reconcile_time_seconds",W.controller_runtime_reconcile_time_seconds),this.#r.
zero(r),n("controller_runtime_active_workers",r,()=>this.#t.active??0),n("workqueue_depth",s,()=>this.#t.depth),n("workq\
ueue_adds_total",s,()=>this.#t.added),this.#s=le(e,"workqueue_queue_duration_seconds",W.workqueue_queue_duration_seconds),
this.#s.zero(s),n("workqueue_retries_total",s,()=>this.#t.retried),n("leader_election_master_status",s,()=>this.#n?1:0)}countReconciled(e,r){
this.#e.inc({controller:ue,result:e}),this.#r.observe({controller:ue},r)}setQueue(e){this.#t=e,e.waitedSeconds!==void 0&&
this.#s.observe({name:ue},e.waitedSeconds)}setLeader(e){this.#n=e}};var sh=100,nh="other",ke=class{static{o(this,"JiraMetrics")}#e;#r;#s;#t=new Set;constructor(e){this.#e=ce(e,"jirasync_ji\
ra_requests_total",ae.jirasync_jira_requests_total),this.#r=ce(e,"jirasync_jira_throttles_total",ae.jirasync_jira_throttles_total),
this.#s=le(e,"jirasync_jira_request_duration_seconds",ae.jirasync_jira_request_duration_seconds)}count({host:e,seconds:r,
status:s}){let n=this.#n(e);this.#e.inc({host:n,code:oh(s)}),this.#r.inc({host:n},s===429?1:0),Number.isFinite(r)&&this.#s.
observe({host:n},r)}#n(e){return this.#t.has(e)?e:this.#t.size>=sh?nh:(this.#t.add(e),e)}};function oh(t){return Number.
isInteger(t)&&t>=100&&t<=599?String(t):"none"}o(oh,"codeOf");import{setImmediate as hh}from"node:timers/promises";function Yi(t,{help:e,type:r},s){let n=`# HELP ${t} ${e}
# TYPE ${t} ${r}
`;for(let{labels:i,value:a}of s)n+=`${t}{${ih(i)}} ${a}
`;return n}o(Yi,"sampledText");function ih(t){let e="";for(let r in t)e+=`${e===""?"":","}${r}="${ch(t[r]??"")}"`;return e}
o(ih,"labelText");var ah=/[\\"\n]/;function ch(t){return ah.test(t)?t.replaceAll("\\","\\\\").replaceAll('"','\\"').replaceAll(
`
`,"\\n"):t}o(ch,"escaped");function Xi(t){let e=Qi(t.status);return{sync:t,updates:{success:0,error:0},transitions:new Map,durationSeconds:e}}o(Xi,
"firstRecord");function Ki(t,e){return{...t,sync:e,transitions:lh(t.transitions,t.sync.status,e.status),durationSeconds:Qi(
e.status)??t.durationSeconds}}o(Ki,"nextRecord");function lh(t,e,r){let s=r.conditions.filter(({type:i,status:a,lastTransitionTime:c})=>{
let l=e.conditions.find(p=>p.type===i);return l?.status!==a||l.lastTransitionTime!==c});if(s.length===0)return t;let n=new Map(
t);for(let{type:i,status:a}of s){let c=`${i}/${a}`;n.set(c,(n.get(c)??0)+1)}return n}o(lh,"withTransitions");function Qi({
phase:t,syncState:e,conditions:r}){if(t==="Running"||e?.startTime===void 0)return;let s=r.find(({type:i})=>i==="Processi\
ng");if(s?.status!=="False")return;let n=(Date.parse(s.lastTransitionTime)-Date.parse(e.startTime))/1e3;return n>=0?n:void 0}
o(Qi,"endedAfterSeconds");var Zi=Object.keys(H).filter(uh);function uh(t){return t in H}o(uh,"isSyncMetric");function ea(t,e){
let{sync:r,updates:s,transitions:n,durationSeconds:i}=e,{status:a}=r,c={sync_name:r.name,namespace:r.namespace??"default"},
l=o((p,h={})=>p===void 0||!Number.isFinite(p)?[]:[{labels:{...c,...h},value:p}],"one");switch(t){case"jirasync_phase_inf\
o":return l(1,{phase:a.phase});case"jirasync_progress_percentage":return l(a.progress?.percentage??0);case"jirasync_retr\
y_count":return l(a.retryCount??0);case"jirasync_processing_duration_seconds":return l(i,{sync_type:r.syncType??"unknown"});case"\
jirasync_last_status_update_timestamp":return l(Ji(a.lastStatusUpdate));case"jirasync_next_sync_timestamp":return a.phase===
"Running"||r.isSuspended?[]:l(Ji(a.nextSyncTime));case"jirasync_status_updates_total":return[...l(s.success,{status:"suc\
cess"}),...l(s.error,{status:"error"})];case"jirasync_condition_transitions_total":return[...n].flatMap(([p,h])=>{let[_="",
y=""]=p.split("/");return l(h,{type:_,status:y})});default:return t}}o(ea,"samplesOf");function Ji(t){return t===void 0?
void 0:Date.parse(t)/1e3}o(Ji,"secondsOf");var Ge=class{static{o(this,"SyncMetrics")}#e=new Map;async text(){let e=[];for(let r of Zi)e.push(Yi(r,H[r],this.#r(r))),
await hh();return e.join("")}observe(e){let r=Ve(e),s=this.#e.get(r);this.#e.set(r,s===void 0?Xi(e):Ki(s,e))}countUpdate(e,r){
let s=this.#e.get(Ve(e));if(s===void 0)return;let n={...s.updates,[r]:s.updates[r]+1};this.#e.set(Ve(e),{...s,updates:n})}forget(e){
this.#e.delete(Ve(e))}*#r(e){for(let r of this.#e.values())yield*ea(e,r)}};function Ve({name:t,namespace:e="default"}){return`${e}\
/${t}`}o(Ve,"idOf");function ph(){let t=new he.Registry,e=new De(t),r={...ta(t),controller:e};return(0,he.collectDefaultMetrics)({register:t}),
r}o(ph,"createOperatorMetrics");function dh(){return ta(new he.Registry)}o(dh,"createRunMetrics");function ta(t){let e=new Ge;
return{syncs:e,jira:new ke(t),contentType:t.contentType,text:o(async()=>await e.text()+await t.metrics(),"text")}}o(ta,"\
sharedMetrics");export{ph as a,dh as b};
