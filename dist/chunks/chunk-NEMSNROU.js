import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{d as hi,i as or,j as Di,k as fi,l as yi,m as Ni}from"./chunk-VDV7FUQT.js";import{E as di,b as li,t as ui,u as nr,
v as sr}from"./chunk-YRJVZIPG.js";import{c as er,d as U,f as nn,g as $A,h as Ci,i as Ve,k as GA,m as Y,o as VA,r as ai,
s as ci,t as tr,x as rr}from"./chunk-OPXG4YK7.js";import{j as Ii}from"./chunk-TFGBKQWM.js";import{a as gi,c as X,
d as T,e as jA,f as K,g as Bi}from"./chunk-F3KVN5GY.js";import{a as o,b as d,c as w,e as Ct}from"./chunk-KUM6ZNSD.js";var J=w((pN,TQ)=>{"use strict";var QQ=Symbol.for("undici.error.UND_ERR"),H=class extends Error{static{o(this,"UndiciErro\
r")}constructor(A,t){super(A,t),this.name="UndiciError",this.code="UND_ERR"}static[Symbol.hasInstance](A){return A&&A[QQ]===
!0}get[QQ](){return!0}},EQ=Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT"),un=class extends H{static{o(this,"ConnectT\
imeoutError")}constructor(A){super(A),this.name="ConnectTimeoutError",this.message=A||"Connect Timeout Error",this.code=
"UND_ERR_CONNECT_TIMEOUT"}static[Symbol.hasInstance](A){return A&&A[EQ]===!0}get[EQ](){return!0}},gQ=Symbol.for("undici.\
error.UND_ERR_HEADERS_TIMEOUT"),dn=class extends H{static{o(this,"HeadersTimeoutError")}constructor(A){super(A),this.name=
"HeadersTimeoutError",this.message=A||"Headers Timeout Error",this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance](A){
return A&&A[gQ]===!0}get[gQ](){return!0}},BQ=Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW"),Dn=class extends H{static{
o(this,"HeadersOverflowError")}constructor(A){super(A),this.name="HeadersOverflowError",this.message=A||"Headers Overflo\
w Error",this.code="UND_ERR_HEADERS_OVERFLOW"}static[Symbol.hasInstance](A){return A&&A[BQ]===!0}get[BQ](){return!0}},IQ=Symbol.
for("undici.error.UND_ERR_BODY_TIMEOUT"),fn=class extends H{static{o(this,"BodyTimeoutError")}constructor(A){super(A),this.
name="BodyTimeoutError",this.message=A||"Body Timeout Error",this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](A){
return A&&A[IQ]===!0}get[IQ](){return!0}},CQ=Symbol.for("undici.error.UND_ERR_INVALID_ARG"),yn=class extends H{static{o(
this,"InvalidArgumentError")}constructor(A){super(A),this.name="InvalidArgumentError",this.message=A||"Invalid Argument \
Error",this.code="UND_ERR_INVALID_ARG"}static[Symbol.hasInstance](A){return A&&A[CQ]===!0}get[CQ](){return!0}},aQ=Symbol.
for("undici.error.UND_ERR_INVALID_RETURN_VALUE"),Nn=class extends H{static{o(this,"InvalidReturnValueError")}constructor(A){
super(A),this.name="InvalidReturnValueError",this.message=A||"Invalid Return Value Error",this.code="UND_ERR_INVALID_RET\
URN_VALUE"}static[Symbol.hasInstance](A){return A&&A[aQ]===!0}get[aQ](){return!0}},cQ=Symbol.for("undici.error.UND_ERR_A\
BORT"),gr=class extends H{static{o(this,"AbortError")}constructor(A){super(A),this.name="AbortError",this.message=A||"Th\
e operation was aborted",this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](A){return A&&A[cQ]===!0}get[cQ](){return!0}},
hQ=Symbol.for("undici.error.UND_ERR_ABORTED"),wn=class extends gr{static{o(this,"RequestAbortedError")}constructor(A){super(
A),this.name="AbortError",this.message=A||"Request aborted",this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](A){return A&&
A[hQ]===!0}get[hQ](){return!0}},lQ=Symbol.for("undici.error.UND_ERR_INFO"),Sn=class extends H{static{o(this,"Information\
alError")}constructor(A){super(A),this.name="InformationalError",this.message=A||"Request information",this.code="UND_ER\
R_INFO"}static[Symbol.hasInstance](A){return A&&A[lQ]===!0}get[lQ](){return!0}},uQ=Symbol.for("undici.error.UND_ERR_REQ_\
CONTENT_LENGTH_MISMATCH"),Rn=class extends H{static{o(this,"RequestContentLengthMismatchError")}constructor(A){super(A),
this.name="RequestContentLengthMismatchError",this.message=A||"Request body length does not match content-length header",
this.code="UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](A){return A&&A[uQ]===!0}get[uQ](){return!0}},
dQ=Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH"),Fn=class extends H{static{o(this,"ResponseContentLengt\
hMismatchError")}constructor(A){super(A),this.name="ResponseContentLengthMismatchError",this.message=A||"Response body l\
ength does not match content-length header",this.code="UND_ERR_RES_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](A){
return A&&A[dQ]===!0}get[dQ](){return!0}},DQ=Symbol.for("undici.error.UND_ERR_DESTROYED"),Un=class extends H{static{o(this,
"ClientDestroyedError")}constructor(A){super(A),this.name="ClientDestroyedError",this.message=A||"The client is destroye\
d",this.code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](A){return A&&A[DQ]===!0}get[DQ](){return!0}},fQ=Symbol.for("\
undici.error.UND_ERR_CLOSED"),Mn=class extends H{static{o(this,"ClientClosedError")}constructor(A){super(A),this.name="C\
lientClosedError",this.message=A||"The client is closed",this.code="UND_ERR_CLOSED"}static[Symbol.hasInstance](A){return A&&
A[fQ]===!0}get[fQ](){return!0}},yQ=Symbol.for("undici.error.UND_ERR_SOCKET"),pn=class extends H{static{o(this,"SocketErr\
or")}constructor(A,t){super(A),this.name="SocketError",this.message=A||"Socket error",this.code="UND_ERR_SOCKET",this.socket=
t}static[Symbol.hasInstance](A){return A&&A[yQ]===!0}get[yQ](){return!0}},NQ=Symbol.for("undici.error.UND_ERR_NOT_SUPPOR\
TED"),mn=class extends H{static{o(this,"NotSupportedError")}constructor(A){super(A),this.name="NotSupportedError",this.message=
A||"Not supported error",this.code="UND_ERR_NOT_SUPPORTED"}static[Symbol.hasInstance](A){return A&&A[NQ]===!0}get[NQ](){
return!0}},wQ=Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM"),Tn=class extends H{static{o(this,"BalancedPoolMiss\
ingUpstreamError")}constructor(A){super(A),this.name="MissingUpstreamError",this.message=A||"No upstream has been added \
to the BalancedPool",this.code="UND_ERR_BPL_MISSING_UPSTREAM"}static[Symbol.hasInstance](A){return A&&A[wQ]===!0}get[wQ](){
return!0}},SQ=Symbol.for("undici.error.UND_ERR_HTTP_PARSER"),kn=class extends Error{static{o(this,"HTTPParserError")}constructor(A,t,r){
super(A),this.name="HTTPParserError",this.code=t?`HPE_${t}`:void 0,this.data=r?r.toString():void 0}static[Symbol.hasInstance](A){
return A&&A[SQ]===!0}get[SQ](){return!0}},RQ=Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE"),Ln=class extends H{static{
o(this,"ResponseExceededMaxSizeError")}constructor(A){super(A),this.name="ResponseExceededMaxSizeError",this.message=A||
"Response content exceeded max size",this.code="UND_ERR_RES_EXCEEDED_MAX_SIZE"}static[Symbol.hasInstance](A){return A&&A[RQ]===
!0}get[RQ](){return!0}},FQ=Symbol.for("undici.error.UND_ERR_REQ_RETRY"),Yn=class extends H{static{o(this,"RequestRetryEr\
ror")}constructor(A,t,{headers:r,data:n}){super(A),this.name="RequestRetryError",this.message=A||"Request retry error",this.
code="UND_ERR_REQ_RETRY",this.statusCode=t,this.data=n,this.headers=r}static[Symbol.hasInstance](A){return A&&A[FQ]===!0}get[FQ](){
return!0}},UQ=Symbol.for("undici.error.UND_ERR_RESPONSE"),bn=class extends H{static{o(this,"ResponseError")}constructor(A,t,{
headers:r,body:n}){super(A),this.name="ResponseError",this.message=A||"Response error",this.code="UND_ERR_RESPONSE",this.
statusCode=t,this.body=n,this.headers=r}static[Symbol.hasInstance](A){return A&&A[UQ]===!0}get[UQ](){return!0}},MQ=Symbol.
for("undici.error.UND_ERR_PRX_TLS"),Hn=class extends H{static{o(this,"SecureProxyConnectionError")}constructor(A,t,r={}){
super(t,{cause:A,...r}),this.name="SecureProxyConnectionError",this.message=t||"Secure Proxy Connection failed",this.code=
"UND_ERR_PRX_TLS",this.cause=A}static[Symbol.hasInstance](A){return A&&A[MQ]===!0}get[MQ](){return!0}},pQ=Symbol.for("un\
dici.error.UND_ERR_MAX_ORIGINS_REACHED"),Gn=class extends H{static{o(this,"MaxOriginsReachedError")}constructor(A){super(
A),this.name="MaxOriginsReachedError",this.message=A||"Maximum allowed origins reached",this.code="UND_ERR_MAX_ORIGINS_R\
EACHED"}static[Symbol.hasInstance](A){return A&&A[pQ]===!0}get[pQ](){return!0}},Vn=class extends H{static{o(this,"Socks5\
ProxyError")}constructor(A,t){super(A),this.name="Socks5ProxyError",this.message=A||"SOCKS5 proxy error",this.code=t||"U\
ND_ERR_SOCKS5"}},mQ=Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"),Jn=class extends H{static{o(this,"Messag\
eSizeExceededError")}constructor(A){super(A),this.name="MessageSizeExceededError",this.message=A||"Max decompressed mess\
age size exceeded",this.code="UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.hasInstance](A){return A&&A[mQ]===!0}get[mQ](){
return!0}};TQ.exports={AbortError:gr,HTTPParserError:kn,UndiciError:H,HeadersTimeoutError:dn,HeadersOverflowError:Dn,BodyTimeoutError:fn,
RequestContentLengthMismatchError:Rn,ConnectTimeoutError:un,InvalidArgumentError:yn,InvalidReturnValueError:Nn,RequestAbortedError:wn,
ClientDestroyedError:Un,ClientClosedError:Mn,InformationalError:Sn,SocketError:pn,NotSupportedError:mn,ResponseContentLengthMismatchError:Fn,
BalancedPoolMissingUpstreamError:Tn,ResponseExceededMaxSizeError:Ln,RequestRetryError:Yn,ResponseError:bn,SecureProxyConnectionError:Hn,
MaxOriginsReachedError:Gn,Socks5ProxyError:Vn,MessageSizeExceededError:Jn}});var iA=w((TN,kQ)=>{"use strict";kQ.exports={kClose:Symbol("close"),kDestroy:Symbol("destroy"),kDispatch:Symbol("dispatch"),
kUrl:Symbol("url"),kRedirectCacheControl:Symbol("redirect cache control"),kWriting:Symbol("writing"),kResuming:Symbol("r\
esuming"),kQueue:Symbol("queue"),kConnect:Symbol("connect"),kConnecting:Symbol("connecting"),kKeepAliveDefaultTimeout:Symbol(
"default keep alive timeout"),kKeepAliveMaxTimeout:Symbol("max keep alive timeout"),kKeepAliveTimeoutThreshold:Symbol("k\
eep alive timeout threshold"),kKeepAliveTimeoutValue:Symbol("keep alive timeout"),kKeepAlive:Symbol("keep alive"),kHeadersTimeout:Symbol(
"headers timeout"),kBodyTimeout:Symbol("body timeout"),kServerName:Symbol("server name"),kLocalAddress:Symbol("local add\
ress"),kHost:Symbol("host"),kNoRef:Symbol("no ref"),kBodyUsed:Symbol("used"),kBody:Symbol("abstracted request body"),kRunning:Symbol(
"running"),kBlocking:Symbol("blocking"),kPending:Symbol("pending"),kSize:Symbol("size"),kBusy:Symbol("busy"),kQueued:Symbol(
"queued"),kFree:Symbol("free"),kConnected:Symbol("connected"),kClosed:Symbol("closed"),kNeedDrain:Symbol("need drain"),kReset:Symbol(
"reset"),kDestroyed:Symbol.for("nodejs.stream.destroyed"),kResume:Symbol("resume"),kOnError:Symbol("on error"),kMaxHeadersSize:Symbol(
"max headers size"),kRunningIdx:Symbol("running index"),kPendingIdx:Symbol("pending index"),kError:Symbol("error"),kClients:Symbol(
"clients"),kClient:Symbol("client"),kParser:Symbol("parser"),kOnDestroyed:Symbol("destroy callbacks"),kPipelining:Symbol(
"pipelining"),kSocket:Symbol("socket"),kHostHeader:Symbol("host header"),kConnector:Symbol("connector"),kStrictContentLength:Symbol(
"strict content length"),kMaxRedirections:Symbol("maxRedirections"),kMaxRequests:Symbol("maxRequestsPerClient"),kProxy:Symbol(
"proxy agent options"),kCounter:Symbol("socket request counter"),kMaxResponseSize:Symbol("max response size"),kHTTP2Session:Symbol(
"http2Session"),kHTTP2SessionState:Symbol("http2Session state"),kRetryHandlerDefaultRetry:Symbol("retry agent default re\
try"),kConstruct:Symbol("constructable"),kListeners:Symbol("listeners"),kHTTPContext:Symbol("http context"),kMaxConcurrentStreams:Symbol(
"max concurrent streams"),kHTTP2InitialWindowSize:Symbol("http2 initial window size"),kHTTP2ConnectionWindowSize:Symbol(
"http2 connection window size"),kEnableConnectProtocol:Symbol("http2session connect protocol"),kRemoteSettings:Symbol("h\
ttp2session remote settings"),kHTTP2Stream:Symbol("http2session client stream"),kPingInterval:Symbol("ping interval"),kNoProxyAgent:Symbol(
"no proxy agent"),kHttpProxyAgent:Symbol("http proxy agent"),kHttpsProxyAgent:Symbol("https proxy agent"),kSocks5ProxyAgent:Symbol(
"socks5 proxy agent")}});var bQ=w((kN,YQ)=>{"use strict";var{InvalidArgumentError:Sa}=J();YQ.exports=class LQ{static{o(this,"WrapHandler")}#A;constructor(A){
this.#A=A}static wrap(A){return A.onRequestStart?A:new LQ(A)}onConnect(A,t){return this.#A.onConnect?.(A,t)}onResponseStarted(){
return this.#A.onResponseStarted?.()}onHeaders(A,t,r,n){return this.#A.onHeaders?.(A,t,r,n)}onUpgrade(A,t,r){return this.#A.
onUpgrade?.(A,t,r)}onData(A){return this.#A.onData?.(A)}onComplete(A){return this.#A.onComplete?.(A)}onError(A){if(!this.#A.
onError)throw A;return this.#A.onError?.(A)}onRequestStart(A,t){this.#A.onConnect?.(r=>A.abort(r),t)}onRequestUpgrade(A,t,r,n){
let s=[];for(let[i,Q]of Object.entries(r))s.push(Buffer.from(i,"latin1"),xn(Q));this.#A.onUpgrade?.(t,s,n)}onResponseStart(A,t,r,n){
let s=[];for(let[i,Q]of Object.entries(r))s.push(Buffer.from(i,"latin1"),xn(Q));this.#A.onHeaders?.(t,s,()=>A.resume(),n)===
!1&&A.pause()}onResponseData(A,t){this.#A.onData?.(t)===!1&&A.pause()}onResponseEnd(A,t){let r=[];for(let[n,s]of Object.
entries(t))r.push(Buffer.from(n,"latin1"),xn(s));this.#A.onComplete?.(r)}onResponseError(A,t){if(!this.#A.onError)throw new Sa(
"invalid onError method");this.#A.onError?.(t)}};function xn(e){return Array.isArray(e)?e.map(A=>Buffer.from(A,"latin1")):
Buffer.from(e,"latin1")}o(xn,"toRawHeaderValue")});var Wn=w((YN,HQ)=>{"use strict";var Ra=d("node:events"),Fa=bQ(),Ua=o(e=>(A,t)=>e(A,Fa.wrap(t)),"wrapInterceptor"),On=class extends Ra{static{
o(this,"Dispatcher")}dispatch(){throw new Error("not implemented")}close(){throw new Error("not implemented")}destroy(){
throw new Error("not implemented")}compose(...A){let t=Array.isArray(A[0])?A[0]:A,r=this.dispatch.bind(this);for(let n of t)
if(n!=null){if(typeof n!="function")throw new TypeError(`invalid interceptor, expected function received ${typeof n}`);if(r=
n(r),r=Ua(r),r==null||typeof r!="function"||r.length!==2)throw new TypeError("invalid interceptor")}return new Proxy(this,
{get:o((n,s)=>s==="dispatch"?r:n[s],"get")})}};HQ.exports=On});var Kn=w((HN,xQ)=>{"use strict";var We=0,Pn=1e3,qn=(Pn>>1)-1,te,_n=Symbol("kFastTimer"),OA=[],vn=-2,Zn=-1,VQ=0,GQ=1;function Xn(){
We+=qn;let e=0,A=OA.length;for(;e<A;){let t=OA[e];t._state===VQ?(t._idleStart=We-qn,t._state=GQ):t._state===GQ&&We>=t._idleStart+
t._idleTimeout&&(t._state=Zn,t._idleStart=-1,t._onTimeout(t._timerArg)),t._state===Zn?(t._state=vn,--A!==0&&(OA[e]=OA[A])):
++e}OA.length=A,OA.length!==0&&JQ()}o(Xn,"onTick");function JQ(){te?.refresh?te.refresh():(clearTimeout(te),te=setTimeout(
Xn,qn),te?.unref())}o(JQ,"refreshTimeout");var Br=class{static{o(this,"FastTimer")}[_n]=!0;_state=vn;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg;constructor(A,t,r){
this._onTimeout=A,this._idleTimeout=t,this._timerArg=r,this.refresh()}refresh(){this._state===vn&&OA.push(this),(!te||OA.
length===1)&&JQ(),this._state=VQ}clear(){this._state=Zn,this._idleStart=-1}};xQ.exports={setTimeout(e,A,t){return A<=Pn?
setTimeout(e,A,t):new Br(e,A,t)},clearTimeout(e){e[_n]?e.clear():clearTimeout(e)},setFastTimeout(e,A,t){return new Br(e,
A,t)},clearFastTimeout(e){e.clear()},now(){return We},tick(e=0){We+=e-Pn+1,Xn(),Xn()},reset(){We=0,OA.length=0,clearTimeout(
te),te=null},kFastTimer:_n}});var Cr=w((VN,WQ)=>{"use strict";var zn=["Accept","Accept-Encoding","Accept-Language","Accept-Ranges","Access-Control-All\
ow-Credentials","Access-Control-Allow-Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Cont\
rol-Expose-Headers","Access-Control-Max-Age","Access-Control-Request-Headers","Access-Control-Request-Method","Age","All\
ow","Alt-Svc","Alt-Used","Authorization","Cache-Control","Clear-Site-Data","Connection","Content-Disposition","Content-E\
ncoding","Content-Language","Content-Length","Content-Location","Content-Range","Content-Security-Policy","Content-Secur\
ity-Policy-Report-Only","Content-Type","Cookie","Cross-Origin-Embedder-Policy","Cross-Origin-Opener-Policy","Cross-Origi\
n-Resource-Policy","Date","Device-Memory","Downlink","ECT","ETag","Expect","Expect-CT","Expires","Forwarded","From","Hos\
t","If-Match","If-Modified-Since","If-None-Match","If-Range","If-Unmodified-Since","Keep-Alive","Last-Modified","Link","\
Location","Max-Forwards","Origin","Permissions-Policy","Pragma","Proxy-Authenticate","Proxy-Authorization","RTT","Range",
"Referer","Referrer-Policy","Refresh","Retry-After","Sec-WebSocket-Accept","Sec-WebSocket-Extensions","Sec-WebSocket-Key",
"Sec-WebSocket-Protocol","Sec-WebSocket-Version","Server","Server-Timing","Service-Worker-Allowed","Service-Worker-Navig\
ation-Preload","Set-Cookie","SourceMap","Strict-Transport-Security","Supports-Loading-Mode","TE","Timing-Allow-Origin","\
Trailer","Transfer-Encoding","Upgrade","Upgrade-Insecure-Requests","User-Agent","Vary","Via","WWW-Authenticate","X-Conte\
nt-Type-Options","X-DNS-Prefetch-Control","X-Frame-Options","X-Permitted-Cross-Domain-Policies","X-Powered-By","X-Reques\
ted-With","X-XSS-Protection"],Ir={};Object.setPrototypeOf(Ir,null);var OQ={};Object.setPrototypeOf(OQ,null);function Ma(e){
let A=OQ[e];return A===void 0&&(A=Buffer.from(e)),A}o(Ma,"getHeaderNameAsBuffer");for(let e=0;e<zn.length;++e){let A=zn[e],
t=A.toLowerCase();Ir[A]=Ir[t]=t}WQ.exports={wellknownHeaderNames:zn,headerNameLowerCasedRecord:Ir,getHeaderNameAsBuffer:Ma}});var vQ=w((xN,_Q)=>{"use strict";var{wellknownHeaderNames:PQ,headerNameLowerCasedRecord:pa}=Cr(),jn=class e{static{o(this,
"TstNode")}value=null;left=null;middle=null;right=null;code;constructor(A,t,r){if(r===void 0||r>=A.length)throw new TypeError(
"Unreachable");if((this.code=A.charCodeAt(r))>127)throw new TypeError("key must be ascii string");A.length!==++r?this.middle=
new e(A,t,r):this.value=t}add(A,t){let r=A.length;if(r===0)throw new TypeError("Unreachable");let n=0,s=this;for(;;){let i=A.
charCodeAt(n);if(i>127)throw new TypeError("key must be ascii string");if(s.code===i)if(r===++n){s.value=t;break}else if(s.
middle!==null)s=s.middle;else{s.middle=new e(A,t,n);break}else if(s.code<i)if(s.left!==null)s=s.left;else{s.left=new e(A,
t,n);break}else if(s.right!==null)s=s.right;else{s.right=new e(A,t,n);break}}}search(A){let t=A.length,r=0,n=this;for(;n!==
null&&r<t;){let s=A[r];for(s<=90&&s>=65&&(s|=32);n!==null;){if(s===n.code){if(t===++r)return n;n=n.middle;break}n=n.code<
s?n.left:n.right}}return null}},ar=class{static{o(this,"TernarySearchTree")}node=null;insert(A,t){this.node===null?this.
node=new jn(A,t,0):this.node.add(A,t)}lookup(A){return this.node?.search(A)?.value??null}},qQ=new ar;for(let e=0;e<PQ.length;++e){
let A=pa[PQ[e]];qQ.insert(A,A)}_Q.exports={TernarySearchTree:ar,tree:qQ}});var q=w((WN,aE)=>{"use strict";var Dt=d("node:assert"),{kDestroyed:zQ,kBodyUsed:Pe,kListeners:hr,kBody:ZQ}=iA(),{IncomingMessage:ma}=d("node:http"),
jQ=d("node:stream"),Ta=d("node:net"),{stringify:ka}=d("node:querystring"),{EventEmitter:La}=d("node:events"),cr=Kn(),{InvalidArgumentError:z,
ConnectTimeoutError:Ya}=J(),{headerNameLowerCasedRecord:ba}=Cr(),{tree:$Q}=vQ(),[Ha,Ga]=process.versions.node.split(".",
2).map(e=>Number(e)),ur=class{static{o(this,"BodyAsyncIterable")}constructor(A){this[ZQ]=A,this[Pe]=!1}async*[Symbol.asyncIterator](){
Dt(!this[Pe],"disturbed"),this[Pe]=!0,yield*this[ZQ]}};function XQ(){}o(XQ,"noop");function Va(e){return dr(e)?(sE(e)===
0&&e.on("data",function(){Dt(!1)}),typeof e.readableDidRead!="boolean"&&(e[Pe]=!1,La.prototype.on.call(e,"data",function(){
this[Pe]=!0})),e):e&&typeof e.pipeTo=="function"?new ur(e):e&&gE(e)?e:e&&typeof e!="string"&&!ArrayBuffer.isView(e)&&nE(
e)?new ur(e):e}o(Va,"wrapRequestBody");function dr(e){return e&&typeof e=="object"&&typeof e.pipe=="function"&&typeof e.
on=="function"}o(dr,"isStream");function AE(e){if(e===null)return!1;if(e instanceof Blob)return!0;if(typeof e!="object")
return!1;{let A=e[Symbol.toStringTag];return(A==="Blob"||A==="File")&&("stream"in e&&typeof e.stream=="function"||"array\
Buffer"in e&&typeof e.arrayBuffer=="function")}}o(AE,"isBlobLike");function eE(e){return e.includes("?")||e.includes("#")}
o(eE,"pathHasQueryOrFragment");function Ja(e,A){if(eE(e))throw new Error('Query params cannot be passed when url already\
 contains "?" or "#".');let t=ka(A);return t&&(e+="?"+t),e}o(Ja,"serializePathWithQuery");function tE(e){let A=parseInt(
e,10);return A===Number(e)&&A>=0&&A<=65535}o(tE,"isValidPort");function lr(e){return e!=null&&e[0]==="h"&&e[1]==="t"&&e[2]===
"t"&&e[3]==="p"&&(e[4]===":"||e[4]==="s"&&e[5]===":")}o(lr,"isHttpOrHttpsPrefixed");function rE(e){if(typeof e=="string"){
if(e=new URL(e),!lr(e.origin||e.protocol))throw new z("Invalid URL protocol: the URL must start with `http:` or `https:`\
.");return e}if(!e||typeof e!="object")throw new z("Invalid URL: The URL argument must be a non-null object.");if(!(e instanceof
URL)){if(e.port!=null&&e.port!==""&&tE(e.port)===!1)throw new z("Invalid URL: port must be a valid integer or a string r\
epresentation of an integer.");if(e.path!=null&&typeof e.path!="string")throw new z("Invalid URL path: the path must be \
a string or null/undefined.");if(e.pathname!=null&&typeof e.pathname!="string")throw new z("Invalid URL pathname: the pa\
thname must be a string or null/undefined.");if(e.hostname!=null&&typeof e.hostname!="string")throw new z("Invalid URL h\
ostname: the hostname must be a string or null/undefined.");if(e.origin!=null&&typeof e.origin!="string")throw new z("In\
valid URL origin: the origin must be a string or null/undefined.");if(!lr(e.origin||e.protocol))throw new z("Invalid URL\
 protocol: the URL must start with `http:` or `https:`.");let A=e.port!=null?e.port:e.protocol==="https:"?443:80,t=e.origin!=
null?e.origin:`${e.protocol||""}//${e.hostname||""}:${A}`,r=e.path!=null?e.path:`${e.pathname||""}${e.search||""}`;return t[t.
length-1]==="/"&&(t=t.slice(0,t.length-1)),r&&r[0]!=="/"&&(r=`/${r}`),new URL(`${t}${r}`)}if(!lr(e.origin||e.protocol))throw new z(
"Invalid URL protocol: the URL must start with `http:` or `https:`.");return e}o(rE,"parseURL");function xa(e){if(e=rE(e),
e.pathname!=="/"||e.search||e.hash)throw new z("invalid url");return e}o(xa,"parseOrigin");function Oa(e){if(e[0]==="["){
let t=e.indexOf("]");return Dt(t!==-1),e.substring(1,t)}let A=e.indexOf(":");return A===-1?e:e.substring(0,A)}o(Oa,"getH\
ostname");function Wa(e){if(!e)return null;Dt(typeof e=="string");let A=Oa(e);return Ta.isIP(A)?"":A}o(Wa,"getServerName");
function Pa(e){return JSON.parse(JSON.stringify(e))}o(Pa,"deepClone");function qa(e){return e!=null&&typeof e[Symbol.asyncIterator]==
"function"}o(qa,"isAsyncIterable");function nE(e){return e!=null&&(typeof e[Symbol.iterator]=="function"||typeof e[Symbol.
asyncIterator]=="function")}o(nE,"isIterable");function _a(e){let A=Object.getPrototypeOf(e);return Object.prototype.hasOwnProperty.
call(e,Symbol.iterator)||A!=null&&A!==Object.prototype&&typeof e[Symbol.iterator]=="function"}o(_a,"hasSafeIterator");function sE(e){
if(e==null)return 0;if(dr(e)){let A=e._readableState;return A&&A.objectMode===!1&&A.ended===!0&&Number.isFinite(A.length)?
A.length:null}else{if(AE(e))return e.size!=null?e.size:null;if(EE(e))return e.byteLength}return null}o(sE,"bodyLength");
function oE(e){return e&&!!(e.destroyed||e[zQ]||jQ.isDestroyed?.(e))}o(oE,"isDestroyed");function iE(e,A){e==null||!dr(e)||
oE(e)||(typeof e.destroy=="function"?(Object.getPrototypeOf(e).constructor===ma&&(e.socket=null),e.destroy(A)):A&&queueMicrotask(
()=>{e.emit("error",A)}),e.destroyed!==!0&&(e[zQ]=!0))}o(iE,"destroy");var va=/timeout=(\d+)/;function Za(e){let A=e.match(
va);return A?parseInt(A[1],10)*1e3:null}o(Za,"parseKeepAliveTimeout");function QE(e){return typeof e=="string"?ba[e]??e.
toLowerCase():$Q.lookup(e)??e.toString("latin1").toLowerCase()}o(QE,"headerNameToString");function Xa(e){return $Q.lookup(
e)??e.toString("latin1").toLowerCase()}o(Xa,"bufferToLowerCasedHeaderName");function Ka(e,A){A===void 0&&(A={});for(let t=0;t<
e.length;t+=2){let r=QE(e[t]),n=A[r];if(n!==void 0)if(Object.hasOwn(A,r))typeof n=="string"&&(n=[n],A[r]=n),n.push(e[t+1].
toString("latin1"));else{let s=typeof e[t+1]=="string"?e[t+1]:Array.isArray(e[t+1])?e[t+1].map(i=>i.toString("latin1")):
e[t+1].toString("latin1");r==="__proto__"?Object.defineProperty(A,r,{value:s,enumerable:!0,configurable:!0,writable:!0}):
A[r]=s}else{let s=typeof e[t+1]=="string"?e[t+1]:Array.isArray(e[t+1])?e[t+1].map(i=>i.toString("latin1")):e[t+1].toString(
"latin1");A[r]=s}}return A}o(Ka,"parseHeaders");function za(e){let A=e.length,t=new Array(A),r,n;for(let s=0;s<A;s+=2)r=
e[s],n=e[s+1],typeof r!="string"&&(r=r.toString()),typeof n!="string"&&(n=n.toString("latin1")),t[s]=r,t[s+1]=n;return t}
o(za,"parseRawHeaders");function ja(e){let A=[];for(let[t,r]of Object.entries(e))if(Array.isArray(r))for(let n of r)A.push(
Buffer.from(t,"latin1"),Buffer.from(`${n}`,"latin1"));else A.push(Buffer.from(t,"latin1"),Buffer.from(`${r}`,"latin1"));
return A}o(ja,"toRawHeaders");function $a(e){if(!Array.isArray(e))throw new TypeError("expected headers to be an array");
return e.map(A=>Buffer.from(A))}o($a,"encodeRawHeaders");function EE(e){return e instanceof Uint8Array||Buffer.isBuffer(
e)}o(EE,"isBuffer");function Ac(e,A,t){if(!e||typeof e!="object")throw new z("handler must be an object");if(typeof e.onRequestStart!=
"function"){if(typeof e.onConnect!="function")throw new z("invalid onConnect method");if(typeof e.onError!="function")throw new z(
"invalid onError method");if(typeof e.onBodySent!="function"&&e.onBodySent!==void 0)throw new z("invalid onBodySent meth\
od");if(t||A==="CONNECT"){if(typeof e.onUpgrade!="function")throw new z("invalid onUpgrade method")}else{if(typeof e.onHeaders!=
"function")throw new z("invalid onHeaders method");if(typeof e.onData!="function")throw new z("invalid onData method");if(typeof e.
onComplete!="function")throw new z("invalid onComplete method")}}}o(Ac,"assertRequestHandler");function ec(e){return!!(e&&
(jQ.isDisturbed(e)||e[Pe]))}o(ec,"isDisturbed");function tc(e){return{localAddress:e.localAddress,localPort:e.localPort,
remoteAddress:e.remoteAddress,remotePort:e.remotePort,remoteFamily:e.remoteFamily,timeout:e.timeout,bytesWritten:e.bytesWritten,
bytesRead:e.bytesRead}}o(tc,"getSocketInfo");function rc(e){let A;return new ReadableStream({start(){A=e[Symbol.asyncIterator]()},
pull(t){return A.next().then(({done:r,value:n})=>{if(r)return queueMicrotask(()=>{t.close(),t.byobRequest?.respond(0)});
{let s=Buffer.isBuffer(n)?n:Buffer.from(n);return s.byteLength?t.enqueue(new Uint8Array(s)):this.pull(t)}})},cancel(){return A.
return()},type:"bytes"})}o(rc,"ReadableStreamFrom");function gE(e){return e&&typeof e=="object"&&typeof e.append=="funct\
ion"&&typeof e.delete=="function"&&typeof e.get=="function"&&typeof e.getAll=="function"&&typeof e.has=="function"&&typeof e.
set=="function"&&e[Symbol.toStringTag]==="FormData"}o(gE,"isFormDataLike");function nc(e,A){return"addEventListener"in e?
(e.addEventListener("abort",A,{once:!0}),()=>e.removeEventListener("abort",A)):(e.once("abort",A),()=>e.removeListener("\
abort",A))}o(nc,"addAbortListener");var BE=new Uint8Array([0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,1,0,1,1,1,1,1,0,0,1,1,0,1,1,0,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,
0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]);function sc(e){return BE[e]===
1}o(sc,"isTokenCharCode");var oc=/^[\^_`a-zA-Z\-0-9!#$%&'*+.|~]+$/;function ic(e){if(e.length>=12)return oc.test(e);if(e.
length===0)return!1;for(let A=0;A<e.length;A++)if(BE[e.charCodeAt(A)]!==1)return!1;return!0}o(ic,"isValidHTTPToken");var Qc=/[^\t\x20-\x7e\x80-\xff]/;
function Ec(e){return!Qc.test(e)}o(Ec,"isValidHeaderValue");var gc=/^bytes (\d+)-(\d+)\/(\d+)?$/;function Bc(e){if(e==null||
e==="")return{start:0,end:null,size:null};let A=e?e.match(gc):null;return A?{start:parseInt(A[1]),end:A[2]?parseInt(A[2]):
null,size:A[3]?parseInt(A[3]):null}:null}o(Bc,"parseRangeHeader");function Ic(e,A,t){return(e[hr]??=[]).push([A,t]),e.on(
A,t),e}o(Ic,"addListener");function Cc(e){if(e[hr]!=null){for(let[A,t]of e[hr])e.removeListener(A,t);e[hr]=null}return e}
o(Cc,"removeAllListeners");function ac(e,A,t){try{A.onError(t),Dt(A.aborted)}catch(r){e.emit("error",r)}}o(ac,"errorRequ\
est");var cc=process.platform==="win32"?(e,A)=>{if(!A.timeout)return XQ;let t=null,r=null,n=cr.setFastTimeout(()=>{t=setImmediate(
()=>{r=setImmediate(()=>KQ(e.deref(),A))})},A.timeout);return()=>{cr.clearFastTimeout(n),clearImmediate(t),clearImmediate(
r)}}:(e,A)=>{if(!A.timeout)return XQ;let t=null,r=cr.setFastTimeout(()=>{t=setImmediate(()=>{KQ(e.deref(),A)})},A.timeout);
return()=>{cr.clearFastTimeout(r),clearImmediate(t)}};function KQ(e,A){if(e==null)return;let t="Connect Timeout Error";Array.
isArray(e.autoSelectFamilyAttemptedAddresses)?t+=` (attempted addresses: ${e.autoSelectFamilyAttemptedAddresses.join(", ")}\
,`:t+=` (attempted address: ${A.hostname}:${A.port},`,t+=` timeout: ${A.timeout}ms)`,iE(e,new Ya(t))}o(KQ,"onConnectTime\
out");function hc(e){if(e[0]==="h"&&e[1]==="t"&&e[2]==="t"&&e[3]==="p")switch(e[4]){case":":return"http:";case"s":if(e[5]===
":")return"https:"}return e.slice(0,e.indexOf(":")+1)}o(hc,"getProtocolFromUrlString");var IE=Object.create(null);IE.enumerable=
!0;var $n={delete:"DELETE",DELETE:"DELETE",get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"OPTIONS",OPTIONS:"OPTION\
S",post:"POST",POST:"POST",put:"PUT",PUT:"PUT"},CE={...$n,patch:"patch",PATCH:"PATCH"};Object.setPrototypeOf($n,null);Object.
setPrototypeOf(CE,null);aE.exports={kEnumerableProperty:IE,isDisturbed:ec,isBlobLike:AE,parseOrigin:xa,parseURL:rE,getServerName:Wa,
isStream:dr,isIterable:nE,hasSafeIterator:_a,isAsyncIterable:qa,isDestroyed:oE,headerNameToString:QE,bufferToLowerCasedHeaderName:Xa,
addListener:Ic,removeAllListeners:Cc,errorRequest:ac,parseRawHeaders:za,toRawHeaders:ja,encodeRawHeaders:$a,parseHeaders:Ka,
parseKeepAliveTimeout:Za,destroy:iE,bodyLength:sE,deepClone:Pa,ReadableStreamFrom:rc,isBuffer:EE,assertRequestHandler:Ac,
getSocketInfo:tc,isFormDataLike:gE,pathHasQueryOrFragment:eE,serializePathWithQuery:Ja,addAbortListener:nc,isValidHTTPToken:ic,
isValidHeaderValue:Ec,isTokenCharCode:sc,parseRangeHeader:Bc,normalizedMethodRecordsBase:$n,normalizedMethodRecords:CE,isValidPort:tE,
isHttpOrHttpsPrefixed:lr,nodeMajor:Ha,nodeMinor:Ga,safeHTTPMethods:Object.freeze(["GET","HEAD","OPTIONS","TRACE"]),wrapRequestBody:Va,
setupConnectTimeout:cc,getProtocolFromUrlString:hc}});var lE=w((qN,hE)=>{"use strict";var{parseHeaders:As}=q(),{InvalidArgumentError:lc}=J(),es=Symbol("resume"),ts=class{static{
o(this,"UnwrapController")}#A=!1;#e=null;#t=!1;#r;[es]=null;rawHeaders=null;rawTrailers=null;constructor(A){this.#r=A}pause(){
this.#A=!0}resume(){this.#A&&(this.#A=!1,this[es]?.())}abort(A){this.#t||(this.#t=!0,this.#e=A,this.#r(A))}get aborted(){
return this.#t}get reason(){return this.#e}get paused(){return this.#A}};hE.exports=class cE{static{o(this,"UnwrapHandle\
r")}#A;#e;constructor(A){this.#A=A}static unwrap(A){return A.onRequestStart?new cE(A):A}onConnect(A,t){this.#e=new ts(A),
this.#A.onRequestStart?.(this.#e,t)}onResponseStarted(){return this.#A.onResponseStarted?.()}onUpgrade(A,t,r){this.#e.rawHeaders=
t,this.#A.onRequestUpgrade?.(this.#e,A,As(t),r)}onHeaders(A,t,r,n){return this.#e[es]=r,this.#e.rawHeaders=t,this.#A.onResponseStart?.(
this.#e,A,As(t),n),!this.#e.paused}onData(A){return this.#A.onResponseData?.(this.#e,A),!this.#e.paused}onComplete(A){this.#e.
rawTrailers=A,this.#A.onResponseEnd?.(this.#e,As(A))}onError(A){if(!this.#A.onResponseError)throw new lc("invalid onErro\
r method");this.#A.onResponseError?.(this.#e,A)}}});var De=w((vN,dE)=>{"use strict";var uc=d("node:buffer"),dc=Wn(),Dc=lE(),{ClientDestroyedError:rs,ClientClosedError:fc,InvalidArgumentError:Dr}=J(),
{kDestroy:yc,kClose:Nc,kClosed:ft,kDestroyed:qe,kDispatch:wc}=iA(),re=Symbol("onDestroyed"),de=Symbol("onClosed"),ns=Symbol(
"webSocketOptions"),uE=Symbol("eventSourceOptions"),ss=class extends dc{static{o(this,"DispatcherBase")}[qe]=!1;[re]=null;[ft]=!1;[de]=null;constructor(A){
super(),this[ns]=A?.webSocket??{},this[uE]=A?.eventSource??{}}get webSocketOptions(){return{maxFragments:this[ns].maxFragments??
131072,maxPayloadSize:this[ns].maxPayloadSize??128*1024*1024}}get eventSourceOptions(){return{maxEventSize:this[uE].maxEventSize??
uc.kStringMaxLength}}get destroyed(){return this[qe]}get closed(){return this[ft]}close(A){if(A===void 0)return new Promise(
(r,n)=>{this.close((s,i)=>s?n(s):r(i))});if(typeof A!="function")throw new Dr("invalid callback");if(this[qe]){let r=new rs;
queueMicrotask(()=>A(r,null));return}if(this[ft]){this[de]?this[de].push(A):queueMicrotask(()=>A(null,null));return}this[ft]=
!0,this[de]??=[],this[de].push(A);let t=o(()=>{let r=this[de];this[de]=null;for(let n=0;n<r.length;n++)r[n](null,null)},
"onClosed");this[Nc]().then(()=>this.destroy()).then(()=>queueMicrotask(t))}destroy(A,t){if(typeof A=="function"&&(t=A,A=
null),t===void 0)return new Promise((n,s)=>{this.destroy(A,(i,Q)=>i?s(i):n(Q))});if(typeof t!="function")throw new Dr("i\
nvalid callback");if(this[qe]){this[re]?this[re].push(t):queueMicrotask(()=>t(null,null));return}A||(A=new rs),this[qe]=
!0,this[re]??=[],this[re].push(t);let r=o(()=>{let n=this[re];this[re]=null;for(let s=0;s<n.length;s++)n[s](null,null)},
"onDestroyed");this[yc](A).then(()=>queueMicrotask(r))}dispatch(A,t){if(!t||typeof t!="object")throw new Dr("handler mus\
t be an object");t=Dc.unwrap(t);try{if(!A||typeof A!="object")throw new Dr("opts must be an object.");if(this[qe]||this[re])
throw new rs;if(this[ft])throw new fc;return this[wc](A,t)}catch(r){if(typeof t.onError!="function")throw r;return t.onError(
r),!1}}};dE.exports=ss});var Qs=w((XN,wE)=>{"use strict";var{kConnected:DE,kPending:fE,kRunning:yE,kSize:NE,kFree:Sc,kQueued:Rc}=iA(),os=class{static{
o(this,"ClientStats")}constructor(A){this.connected=A[DE],this.pending=A[fE],this.running=A[yE],this.size=A[NE]}},is=class{static{
o(this,"PoolStats")}constructor(A){this.connected=A[DE],this.free=A[Sc],this.pending=A[fE],this.queued=A[Rc],this.running=
A[yE],this.size=A[NE]}};wE.exports={ClientStats:os,PoolStats:is}});var RE=w((jN,SE)=>{"use strict";var fr=class{static{o(this,"FixedCircularBuffer")}bottom=0;top=0;list=new Array(2048).fill(
void 0);next=null;isEmpty(){return this.top===this.bottom}isFull(){return(this.top+1&2047)===this.bottom}push(A){this.list[this.
top]=A,this.top=this.top+1&2047}shift(){let A=this.list[this.bottom];return A===void 0?null:(this.list[this.bottom]=void 0,
this.bottom=this.bottom+1&2047,A)}};SE.exports=class{static{o(this,"FixedQueue")}constructor(){this.head=this.tail=new fr}isEmpty(){
return this.head.isEmpty()}push(A){this.head.isFull()&&(this.head=this.head.next=new fr),this.head.push(A)}shift(){let A=this.
tail,t=A.shift();return A.isEmpty()&&A.next!==null&&(this.tail=A.next,A.next=null),t}}});var bE=w((Aw,YE)=>{"use strict";var{PoolStats:Fc}=Qs(),Uc=De(),Mc=RE(),{kConnected:Es,kSize:FE,kRunning:UE,kPending:ME,kQueued:yt,
kBusy:pc,kFree:mc,kUrl:Tc,kClose:kc,kDestroy:Lc,kDispatch:Yc}=iA(),j=Symbol("clients"),rA=Symbol("needDrain"),Nt=Symbol(
"queue"),gs=Symbol("closed resolve"),Bs=Symbol("onDrain"),pE=Symbol("onConnect"),mE=Symbol("onDisconnect"),TE=Symbol("on\
ConnectionError"),Is=Symbol("get dispatcher"),kE=Symbol("add client"),LE=Symbol("remove client"),Cs=class extends Uc{static{
o(this,"PoolBase")}[Nt]=new Mc;[yt]=0;[j]=[];[rA]=!1;[Bs](A,t,r){let n=this[Nt],s=!1;for(;!s;){let i=n.shift();if(!i)break;
this[yt]--,s=!A.dispatch(i.opts,i.handler)}if(A[rA]=s,!s&&this[rA]&&(this[rA]=!1,this.emit("drain",t,[this,...r])),this[gs]&&
n.isEmpty()){let i=[];for(let Q=0;Q<this[j].length;Q++){let E=this[j][Q];E.destroyed||i.push(E.close())}return Promise.all(
i).then(this[gs])}}[pE]=(A,t)=>{this.emit("connect",A,[this,...t])};[mE]=(A,t,r)=>{this.emit("disconnect",A,[this,...t],
r)};[TE]=(A,t,r)=>{this.emit("connectionError",A,[this,...t],r)};get[pc](){return this[rA]}get[Es](){let A=0;for(let{[Es]:t}of this[j])
A+=t;return A}get[mc](){let A=0;for(let{[Es]:t,[rA]:r}of this[j])A+=t&&!r;return A}get[ME](){let A=this[yt];for(let{[ME]:t}of this[j])
A+=t;return A}get[UE](){let A=0;for(let{[UE]:t}of this[j])A+=t;return A}get[FE](){let A=this[yt];for(let{[FE]:t}of this[j])
A+=t;return A}get stats(){return new Fc(this)}[kc](){if(this[Nt].isEmpty()){let A=[];for(let t=0;t<this[j].length;t++){let r=this[j][t];
r.destroyed||A.push(r.close())}return Promise.all(A)}else return new Promise(A=>{this[gs]=A})}[Lc](A){for(;;){let r=this[Nt].
shift();if(!r)break;r.handler.onError(A)}let t=new Array(this[j].length);for(let r=0;r<this[j].length;r++)t[r]=this[j][r].
destroy(A);return Promise.all(t)}[Yc](A,t){let r=this[Is]();return r?r.dispatch(A,t)||(r[rA]=!0,this[rA]=!this[Is]()):(this[rA]=
!0,this[Nt].push({opts:A,handler:t}),this[yt]++),!this[rA]}[kE](A){return A.on("drain",this[Bs].bind(this,A)).on("connec\
t",this[pE]).on("disconnect",this[mE]).on("connectionError",this[TE]),this[j].push(A),this[rA]&&queueMicrotask(()=>{this[rA]&&
this[Bs](A,A[Tc],[A,this])}),this}[LE](A){A.close(()=>{let t=this[j].indexOf(A);t!==-1&&this[j].splice(t,1)}),this[rA]=this[j].
some(t=>!t[rA]&&t.closed!==!0&&t.destroyed!==!0)}};YE.exports={PoolBase:Cs,kClients:j,kNeedDrain:rA,kAddClient:kE,kRemoveClient:LE,
kGetDispatcher:Is}});var _e=w((tw,GE)=>{"use strict";var b=d("node:diagnostics_channel"),ls=d("node:util"),fe=ls.debuglog("undici"),wt=ls.debuglog(
"fetch"),yr=ls.debuglog("websocket"),gA={beforeConnect:b.channel("undici:client:beforeConnect"),connected:b.channel("und\
ici:client:connected"),connectError:b.channel("undici:client:connectError"),sendHeaders:b.channel("undici:client:sendHea\
ders"),create:b.channel("undici:request:create"),bodySent:b.channel("undici:request:bodySent"),bodyChunkSent:b.channel("\
undici:request:bodyChunkSent"),bodyChunkReceived:b.channel("undici:request:bodyChunkReceived"),headers:b.channel("undici\
:request:headers"),trailers:b.channel("undici:request:trailers"),error:b.channel("undici:request:error"),open:b.channel(
"undici:websocket:open"),close:b.channel("undici:websocket:close"),socketError:b.channel("undici:websocket:socket_error"),
ping:b.channel("undici:websocket:ping"),pong:b.channel("undici:websocket:pong"),proxyConnected:b.channel("undici:proxy:c\
onnected")},as=!1;function HE(e=fe){if(!as){if(gA.beforeConnect.hasSubscribers||gA.connected.hasSubscribers||gA.connectError.
hasSubscribers||gA.sendHeaders.hasSubscribers){as=!0;return}as=!0,b.subscribe("undici:client:beforeConnect",A=>{let{connectParams:{
version:t,protocol:r,port:n,host:s}}=A;e("connecting to %s%s using %s%s",s,n?`:${n}`:"",r,t)}),b.subscribe("undici:clien\
t:connected",A=>{let{connectParams:{version:t,protocol:r,port:n,host:s}}=A;e("connected to %s%s using %s%s",s,n?`:${n}`:
"",r,t)}),b.subscribe("undici:client:connectError",A=>{let{connectParams:{version:t,protocol:r,port:n,host:s},error:i}=A;
e("connection to %s%s using %s%s errored - %s",s,n?`:${n}`:"",r,t,i.message)}),b.subscribe("undici:client:sendHeaders",A=>{
let{request:{method:t,path:r,origin:n}}=A;e("sending request to %s %s%s",t,n,r)})}}o(HE,"trackClientEvents");var cs=!1;function bc(e=fe){
if(!cs){if(gA.headers.hasSubscribers||gA.trailers.hasSubscribers||gA.error.hasSubscribers){cs=!0;return}cs=!0,b.subscribe(
"undici:request:headers",A=>{let{request:{method:t,path:r,origin:n},response:{statusCode:s}}=A;e("received response to %\
s %s%s - HTTP %d",t,n,r,s)}),b.subscribe("undici:request:trailers",A=>{let{request:{method:t,path:r,origin:n}}=A;e("trai\
lers received from %s %s%s",t,n,r)}),b.subscribe("undici:request:error",A=>{let{request:{method:t,path:r,origin:n},error:s}=A;
e("request to %s %s%s errored - %s",t,n,r,s.message)})}}o(bc,"trackRequestEvents");var hs=!1;function Hc(e=yr){if(!hs){if(gA.
open.hasSubscribers||gA.close.hasSubscribers||gA.socketError.hasSubscribers||gA.ping.hasSubscribers||gA.pong.hasSubscribers){
hs=!0;return}hs=!0,b.subscribe("undici:websocket:open",A=>{if(A.address!=null){let{address:t,port:r}=A.address;e("connec\
tion opened %s%s",t,r?`:${r}`:"")}else e("connection opened")}),b.subscribe("undici:websocket:close",A=>{let{websocket:t,
code:r,reason:n}=A;e("closed connection to %s - %s %s",t.url,r,n)}),b.subscribe("undici:websocket:socket_error",A=>{e("c\
onnection errored - %s",A.message)}),b.subscribe("undici:websocket:ping",A=>{e("ping received")}),b.subscribe("undici:we\
bsocket:pong",A=>{e("pong received")})}}o(Hc,"trackWebSocketEvents");(fe.enabled||wt.enabled)&&(HE(wt.enabled?wt:fe),bc(
wt.enabled?wt:fe));yr.enabled&&(HE(fe.enabled?fe:yr),Hc(yr));GE.exports={channels:gA}});var xE=w((nw,JE)=>{"use strict";var{InvalidArgumentError:k,NotSupportedError:Gc}=J(),UA=d("node:assert"),{isValidHTTPToken:us,
isValidHeaderValue:St,isStream:Vc,destroy:Jc,isBuffer:xc,isFormDataLike:Oc,isIterable:Wc,hasSafeIterator:Pc,isBlobLike:qc,
serializePathWithQuery:_c,assertRequestHandler:vc,getServerName:Zc,normalizedMethodRecords:Xc,getProtocolFromUrlString:Kc}=q(),
{channels:$}=_e(),{headerNameLowerCasedRecord:VE}=Cr(),zc=/[^\u0021-\u00ff]/;function jc(e){if(typeof e!="string"||e.length===
0)return!1;for(let A=0;A<e.length;A++){let t=e.charCodeAt(A);if(t<48||t>57)return!1}return!0}o(jc,"isValidContentLengthH\
eaderValue");var lA=Symbol("handler"),ds=class{static{o(this,"Request")}constructor(A,{path:t,method:r,body:n,headers:s,
query:i,idempotent:Q,blocking:E,upgrade:B,headersTimeout:C,bodyTimeout:h,reset:u,expectContinue:c,servername:l,throwOnError:a,
maxRedirections:R,typeOfService:S},f){if(typeof t!="string")throw new k("path must be a string");if(t[0]!=="/"&&!(t.startsWith(
"http://")||t.startsWith("https://"))&&r!=="CONNECT")throw new k("path must be an absolute URL or start with a slash");if(zc.
test(t))throw new k("invalid request path");if(typeof r!="string")throw new k("method must be a string");if(Xc[r]===void 0&&
!us(r))throw new k("invalid request method");if(B&&typeof B!="string")throw new k("upgrade must be a string");if(B&&!St(
B))throw new k("invalid upgrade header");if(C!=null&&(!Number.isFinite(C)||C<0))throw new k("invalid headersTimeout");if(h!=
null&&(!Number.isFinite(h)||h<0))throw new k("invalid bodyTimeout");if(u!=null&&typeof u!="boolean")throw new k("invalid\
 reset");if(c!=null&&typeof c!="boolean")throw new k("invalid expectContinue");if(a!=null)throw new k("invalid throwOnEr\
ror");if(R!=null&&R!==0)throw new k("maxRedirections is not supported, use the redirect interceptor");if(S!=null&&(!Number.
isInteger(S)||S<0||S>255))throw new k("typeOfService must be an integer between 0 and 255");if(this.headersTimeout=C,this.
bodyTimeout=h,this.method=r,this.typeOfService=S,this.abort=null,n==null)this.body=null;else if(Vc(n)){this.body=n;let y=this.
body._readableState;(!y||!y.autoDestroy)&&(this.endHandler=o(function(){Jc(this)},"autoDestroy"),this.body.on("end",this.
endHandler)),this.errorHandler=F=>{this.abort?this.abort(F):this.error=F},this.body.on("error",this.errorHandler)}else if(xc(
n))this.body=n.byteLength?n:null;else if(ArrayBuffer.isView(n))this.body=n.buffer.byteLength?Buffer.from(n.buffer,n.byteOffset,
n.byteLength):null;else if(n instanceof ArrayBuffer)this.body=n.byteLength?Buffer.from(n):null;else if(typeof n=="string")
this.body=n.length?Buffer.from(n):null;else if(Oc(n)||Wc(n)||qc(n))this.body=n;else throw new k("body must be a string, \
a Buffer, a Readable stream, an iterable, or an async iterable");if(this.completed=!1,this.aborted=!1,this.upgrade=B||null,
this.path=i?_c(t,i):t,this.origin=A,this.protocol=Kc(A),this.idempotent=Q??(r==="HEAD"||r==="GET"),this.blocking=E??this.
method!=="HEAD",this.reset=u??null,this.host=null,this.contentLength=null,this.contentType=null,this.headers=[],this.expectContinue=
c??!1,Array.isArray(s)){if(s.length%2!==0)throw new k("headers array must be even");for(let y=0;y<s.length;y+=2)Nr(this,
s[y],s[y+1])}else if(s&&typeof s=="object")if(Pc(s))for(let y of s){if(!Array.isArray(y)||y.length!==2)throw new k("head\
ers must be in key-value pair format");Nr(this,y[0],y[1])}else{let y=Object.keys(s);for(let F=0;F<y.length;++F)Nr(this,y[F],
s[y[F]])}else if(s!=null)throw new k("headers must be an object or an array");vc(f,r,B),this.servername=l||Zc(this.host)||
null,this[lA]=f,$.create.hasSubscribers&&$.create.publish({request:this})}onBodySent(A){if($.bodyChunkSent.hasSubscribers&&
$.bodyChunkSent.publish({request:this,chunk:A}),this[lA].onBodySent)try{return this[lA].onBodySent(A)}catch(t){this.abort(
t)}}onRequestSent(){if($.bodySent.hasSubscribers&&$.bodySent.publish({request:this}),this[lA].onRequestSent)try{return this[lA].
onRequestSent()}catch(A){this.abort(A)}}onConnect(A){if(UA(!this.aborted),UA(!this.completed),this.error)A(this.error);else
return this.abort=A,this[lA].onConnect(A)}onResponseStarted(){return this[lA].onResponseStarted?.()}onHeaders(A,t,r,n){UA(
!this.aborted),UA(!this.completed),$.headers.hasSubscribers&&$.headers.publish({request:this,response:{statusCode:A,headers:t,
statusText:n}});try{return this[lA].onHeaders(A,t,r,n)}catch(s){this.abort(s)}}onData(A){UA(!this.aborted),UA(!this.completed),
$.bodyChunkReceived.hasSubscribers&&$.bodyChunkReceived.publish({request:this,chunk:A});try{return this[lA].onData(A)}catch(t){
return this.abort(t),!1}}onUpgrade(A,t,r,n=""){this.onFinally(),UA(!this.aborted),UA(!this.completed),$.headers.hasSubscribers&&
$.headers.publish({request:this,response:{statusCode:A,headers:t,statusText:n}});let s=this[lA].onUpgrade(A,t,r);return this.
aborted||(this.completed=!0,$.trailers.hasSubscribers&&$.trailers.publish({request:this,trailers:[]})),s}onComplete(A){this.
onFinally(),UA(!this.aborted),UA(!this.completed),this.completed=!0,$.trailers.hasSubscribers&&$.trailers.publish({request:this,
trailers:A});try{return this[lA].onComplete(A)}catch(t){this.onError(t)}}onError(A){if(this.onFinally(),$.error.hasSubscribers&&
$.error.publish({request:this,error:A}),!this.aborted)return this.aborted=!0,this[lA].onError(A)}onFinally(){this.errorHandler&&
(this.body.off("error",this.errorHandler),this.errorHandler=null),this.endHandler&&(this.body.off("end",this.endHandler),
this.endHandler=null)}addHeader(A,t){return Nr(this,A,t),this}};function Nr(e,A,t){if(t&&typeof t=="object"&&!Array.isArray(
t))throw new k(`invalid ${A} header`);if(t===void 0)return;let r=VE[A];if(r===void 0&&(r=A.toLowerCase(),VE[r]===void 0&&
!us(r)))throw new k("invalid header key");if(Array.isArray(t)){let n=[];for(let s=0;s<t.length;s++)if(typeof t[s]=="stri\
ng"){if(!St(t[s]))throw new k(`invalid ${A} header`);n.push(t[s])}else if(t[s]===null)n.push("");else{if(typeof t[s]=="o\
bject")throw new k(`invalid ${A} header`);{let i=`${t[s]}`;if(!St(i))throw new k(`invalid ${A} header`);n.push(i)}}t=n}else if(typeof t==
"string"){if(!St(t))throw new k(`invalid ${A} header`)}else if(t===null)t="";else if(t=`${t}`,!St(t))throw new k(`invali\
d ${A} header`);if(r==="host"){if(e.host!==null)throw new k("duplicate host header");if(typeof t!="string")throw new k("\
invalid host header");e.host=t}else if(r==="content-length"){if(e.contentLength!==null)throw new k("duplicate content-le\
ngth header");if(!jc(t))throw new k("invalid content-length header");e.contentLength=parseInt(t,10)}else if(e.contentType===
null&&r==="content-type")e.contentType=t,e.headers.push(A,t);else{if(r==="transfer-encoding"||r==="keep-alive"||r==="upg\
rade")throw new k(`invalid ${r} header`);if(r==="connection"){let n=typeof t=="string"?t:null;if(n===null)throw new k("i\
nvalid connection header");for(let s of n.toLowerCase().split(",")){let i=s.trim();if(!us(i))throw new k("invalid connec\
tion header");i==="close"&&(e.reset=!0)}}else{if(r==="expect")throw new Gc("expect header not supported");e.headers.push(
A,t)}}}o(Nr,"processHeader");JE.exports=ds});var Rt=w((iw,PE)=>{"use strict";var $c=d("node:net"),OE=d("node:assert"),WE=q(),{InvalidArgumentError:Ah}=J(),Ds,eh=class{static{
o(this,"WeakSessionCache")}constructor(A){this._maxCachedSessions=A,this._sessionCache=new Map,this._sessionRegistry=new FinalizationRegistry(
t=>{if(this._sessionCache.size<this._maxCachedSessions)return;let r=this._sessionCache.get(t);r!==void 0&&r.deref()===void 0&&
this._sessionCache.delete(t)})}get(A){let t=this._sessionCache.get(A);return t?t.deref():null}set(A,t){if(this._maxCachedSessions!==
0){if(this._sessionCache.has(A))this._sessionCache.delete(A);else if(this._sessionCache.size>=this._maxCachedSessions){let r=!1;
for(let[n,s]of this._sessionCache)if(s.deref()===void 0){this._sessionCache.delete(n),r=!0;break}if(!r){let n=this._sessionCache.
keys().next();n.done||this._sessionCache.delete(n.value)}}this._sessionCache.set(A,new WeakRef(t)),this._sessionRegistry.
register(t,A)}}};function th({allowH2:e,useH2c:A,maxCachedSessions:t,socketPath:r,timeout:n,session:s,...i}){if(t!=null&&
(!Number.isInteger(t)||t<0))throw new Ah("maxCachedSessions must be a positive integer or zero");let Q={path:r,...i},E=new eh(
t??100);return n=n??1e4,e=e??!1,o(function({hostname:C,host:h,protocol:u,port:c,servername:l,localAddress:a,httpSocket:R},S){
let f;if(u==="https:"){Ds||(Ds=d("node:tls")),l=l||Q.servername||WE.getServerName(h)||null;let F=l||C;OE(F);let AA=s||E.
get(F)||null;c=c||443,f=Ds.connect({highWaterMark:16384,...Q,servername:l,session:AA,localAddress:a,ALPNProtocols:e?["ht\
tp/1.1","h2"]:["http/1.1"],socket:R,port:c,host:C}),f.on("session",function(NA){E.set(F,NA)})}else OE(!R,"httpSocket can\
 only be sent on TLS update"),c=c||80,f=$c.connect({highWaterMark:64*1024,...Q,localAddress:a,port:c,host:C}),A===!0&&(f.
alpnProtocol="h2");if(Q.keepAlive==null||Q.keepAlive){let F=Q.keepAliveInitialDelay===void 0?6e4:Q.keepAliveInitialDelay;
f.setKeepAlive(!0,F)}let y=WE.setupConnectTimeout(new WeakRef(f),{timeout:n,hostname:C,port:c});return f.setNoDelay(!0).
once(u==="https:"?"secureConnect":"connect",function(){if(queueMicrotask(y),S){let F=S;S=null,F(null,this)}}).on("error",
function(F){if(queueMicrotask(y),S){let AA=S;S=null,AA(F)}}),f},"connect")}o(th,"buildConnector");PE.exports=th});var qE=w(fs=>{"use strict";Object.defineProperty(fs,"__esModule",{value:!0});fs.enumToMap=rh;function rh(e,A=[],t=[]){let r=(A?.
length??0)===0,n=(t?.length??0)===0;return Object.fromEntries(Object.entries(e).filter(([,s])=>typeof s=="number"&&(r||A.
includes(s))&&(n||!t.includes(s))))}o(rh,"enumToMap")});var _E=w(g=>{"use strict";Object.defineProperty(g,"__esModule",{value:!0});g.SPECIAL_HEADERS=g.MINOR=g.MAJOR=g.HTAB_SP_VCHAR_OBS_TEXT=
g.QUOTED_STRING=g.CONNECTION_TOKEN_CHARS=g.HEADER_CHARS=g.TOKEN=g.HEX=g.URL_CHAR=g.USERINFO_CHARS=g.MARK=g.ALPHANUM=g.NUM=
g.HEX_MAP=g.NUM_MAP=g.ALPHA=g.STATUSES_HTTP=g.H_METHOD_MAP=g.METHOD_MAP=g.METHODS_RTSP=g.METHODS_ICE=g.METHODS_HTTP=g.HEADER_STATE=
g.FINISH=g.STATUSES=g.METHODS=g.LENIENT_FLAGS=g.FLAGS=g.TYPE=g.ERROR=void 0;var nh=qE();g.ERROR={OK:0,INTERNAL:1,STRICT:2,
CR_EXPECTED:25,LF_EXPECTED:3,UNEXPECTED_CONTENT_LENGTH:4,UNEXPECTED_SPACE:30,CLOSED_CONNECTION:5,INVALID_METHOD:6,INVALID_URL:7,
INVALID_CONSTANT:8,INVALID_VERSION:9,INVALID_HEADER_TOKEN:10,INVALID_CONTENT_LENGTH:11,INVALID_CHUNK_SIZE:12,INVALID_STATUS:13,
INVALID_EOF_STATE:14,INVALID_TRANSFER_ENCODING:15,CB_MESSAGE_BEGIN:16,CB_HEADERS_COMPLETE:17,CB_MESSAGE_COMPLETE:18,CB_CHUNK_HEADER:19,
CB_CHUNK_COMPLETE:20,PAUSED:21,PAUSED_UPGRADE:22,PAUSED_H2_UPGRADE:23,USER:24,CB_URL_COMPLETE:26,CB_STATUS_COMPLETE:27,CB_METHOD_COMPLETE:32,
CB_VERSION_COMPLETE:33,CB_HEADER_FIELD_COMPLETE:28,CB_HEADER_VALUE_COMPLETE:29,CB_CHUNK_EXTENSION_NAME_COMPLETE:34,CB_CHUNK_EXTENSION_VALUE_COMPLETE:35,
CB_RESET:31,CB_PROTOCOL_COMPLETE:38};g.TYPE={BOTH:0,REQUEST:1,RESPONSE:2};g.FLAGS={CONNECTION_KEEP_ALIVE:1,CONNECTION_CLOSE:2,
CONNECTION_UPGRADE:4,CHUNKED:8,UPGRADE:16,CONTENT_LENGTH:32,SKIPBODY:64,TRAILING:128,TRANSFER_ENCODING:512};g.LENIENT_FLAGS=
{HEADERS:1,CHUNKED_LENGTH:2,KEEP_ALIVE:4,TRANSFER_ENCODING:8,VERSION:16,DATA_AFTER_CLOSE:32,OPTIONAL_LF_AFTER_CR:64,OPTIONAL_CRLF_AFTER_CHUNK:128,
OPTIONAL_CR_BEFORE_LF:256,SPACES_AFTER_CHUNK_SIZE:512};g.METHODS={DELETE:0,GET:1,HEAD:2,POST:3,PUT:4,CONNECT:5,OPTIONS:6,
TRACE:7,COPY:8,LOCK:9,MKCOL:10,MOVE:11,PROPFIND:12,PROPPATCH:13,SEARCH:14,UNLOCK:15,BIND:16,REBIND:17,UNBIND:18,ACL:19,REPORT:20,
MKACTIVITY:21,CHECKOUT:22,MERGE:23,"M-SEARCH":24,NOTIFY:25,SUBSCRIBE:26,UNSUBSCRIBE:27,PATCH:28,PURGE:29,MKCALENDAR:30,LINK:31,
UNLINK:32,SOURCE:33,PRI:34,DESCRIBE:35,ANNOUNCE:36,SETUP:37,PLAY:38,PAUSE:39,TEARDOWN:40,GET_PARAMETER:41,SET_PARAMETER:42,
REDIRECT:43,RECORD:44,FLUSH:45,QUERY:46};g.STATUSES={CONTINUE:100,SWITCHING_PROTOCOLS:101,PROCESSING:102,EARLY_HINTS:103,
RESPONSE_IS_STALE:110,REVALIDATION_FAILED:111,DISCONNECTED_OPERATION:112,HEURISTIC_EXPIRATION:113,MISCELLANEOUS_WARNING:199,
OK:200,CREATED:201,ACCEPTED:202,NON_AUTHORITATIVE_INFORMATION:203,NO_CONTENT:204,RESET_CONTENT:205,PARTIAL_CONTENT:206,MULTI_STATUS:207,
ALREADY_REPORTED:208,TRANSFORMATION_APPLIED:214,IM_USED:226,MISCELLANEOUS_PERSISTENT_WARNING:299,MULTIPLE_CHOICES:300,MOVED_PERMANENTLY:301,
FOUND:302,SEE_OTHER:303,NOT_MODIFIED:304,USE_PROXY:305,SWITCH_PROXY:306,TEMPORARY_REDIRECT:307,PERMANENT_REDIRECT:308,BAD_REQUEST:400,
UNAUTHORIZED:401,PAYMENT_REQUIRED:402,FORBIDDEN:403,NOT_FOUND:404,METHOD_NOT_ALLOWED:405,NOT_ACCEPTABLE:406,PROXY_AUTHENTICATION_REQUIRED:407,
REQUEST_TIMEOUT:408,CONFLICT:409,GONE:410,LENGTH_REQUIRED:411,PRECONDITION_FAILED:412,PAYLOAD_TOO_LARGE:413,URI_TOO_LONG:414,
UNSUPPORTED_MEDIA_TYPE:415,RANGE_NOT_SATISFIABLE:416,EXPECTATION_FAILED:417,IM_A_TEAPOT:418,PAGE_EXPIRED:419,ENHANCE_YOUR_CALM:420,
MISDIRECTED_REQUEST:421,UNPROCESSABLE_ENTITY:422,LOCKED:423,FAILED_DEPENDENCY:424,TOO_EARLY:425,UPGRADE_REQUIRED:426,PRECONDITION_REQUIRED:428,
TOO_MANY_REQUESTS:429,REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL:430,REQUEST_HEADER_FIELDS_TOO_LARGE:431,LOGIN_TIMEOUT:440,
NO_RESPONSE:444,RETRY_WITH:449,BLOCKED_BY_PARENTAL_CONTROL:450,UNAVAILABLE_FOR_LEGAL_REASONS:451,CLIENT_CLOSED_LOAD_BALANCED_REQUEST:460,
INVALID_X_FORWARDED_FOR:463,REQUEST_HEADER_TOO_LARGE:494,SSL_CERTIFICATE_ERROR:495,SSL_CERTIFICATE_REQUIRED:496,HTTP_REQUEST_SENT_TO_HTTPS_PORT:497,
INVALID_TOKEN:498,CLIENT_CLOSED_REQUEST:499,INTERNAL_SERVER_ERROR:500,NOT_IMPLEMENTED:501,BAD_GATEWAY:502,SERVICE_UNAVAILABLE:503,
GATEWAY_TIMEOUT:504,HTTP_VERSION_NOT_SUPPORTED:505,VARIANT_ALSO_NEGOTIATES:506,INSUFFICIENT_STORAGE:507,LOOP_DETECTED:508,
BANDWIDTH_LIMIT_EXCEEDED:509,NOT_EXTENDED:510,NETWORK_AUTHENTICATION_REQUIRED:511,WEB_SERVER_UNKNOWN_ERROR:520,WEB_SERVER_IS_DOWN:521,
CONNECTION_TIMEOUT:522,ORIGIN_IS_UNREACHABLE:523,TIMEOUT_OCCURED:524,SSL_HANDSHAKE_FAILED:525,INVALID_SSL_CERTIFICATE:526,
RAILGUN_ERROR:527,SITE_IS_OVERLOADED:529,SITE_IS_FROZEN:530,IDENTITY_PROVIDER_AUTHENTICATION_ERROR:561,NETWORK_READ_TIMEOUT:598,
NETWORK_CONNECT_TIMEOUT:599};g.FINISH={SAFE:0,SAFE_WITH_CB:1,UNSAFE:2};g.HEADER_STATE={GENERAL:0,CONNECTION:1,CONTENT_LENGTH:2,
TRANSFER_ENCODING:3,UPGRADE:4,CONNECTION_KEEP_ALIVE:5,CONNECTION_CLOSE:6,CONNECTION_UPGRADE:7,TRANSFER_ENCODING_CHUNKED:8};
g.METHODS_HTTP=[g.METHODS.DELETE,g.METHODS.GET,g.METHODS.HEAD,g.METHODS.POST,g.METHODS.PUT,g.METHODS.CONNECT,g.METHODS.OPTIONS,
g.METHODS.TRACE,g.METHODS.COPY,g.METHODS.LOCK,g.METHODS.MKCOL,g.METHODS.MOVE,g.METHODS.PROPFIND,g.METHODS.PROPPATCH,g.METHODS.
SEARCH,g.METHODS.UNLOCK,g.METHODS.BIND,g.METHODS.REBIND,g.METHODS.UNBIND,g.METHODS.ACL,g.METHODS.REPORT,g.METHODS.MKACTIVITY,
g.METHODS.CHECKOUT,g.METHODS.MERGE,g.METHODS["M-SEARCH"],g.METHODS.NOTIFY,g.METHODS.SUBSCRIBE,g.METHODS.UNSUBSCRIBE,g.METHODS.
PATCH,g.METHODS.PURGE,g.METHODS.MKCALENDAR,g.METHODS.LINK,g.METHODS.UNLINK,g.METHODS.PRI,g.METHODS.SOURCE,g.METHODS.QUERY];
g.METHODS_ICE=[g.METHODS.SOURCE];g.METHODS_RTSP=[g.METHODS.OPTIONS,g.METHODS.DESCRIBE,g.METHODS.ANNOUNCE,g.METHODS.SETUP,
g.METHODS.PLAY,g.METHODS.PAUSE,g.METHODS.TEARDOWN,g.METHODS.GET_PARAMETER,g.METHODS.SET_PARAMETER,g.METHODS.REDIRECT,g.METHODS.
RECORD,g.METHODS.FLUSH,g.METHODS.GET,g.METHODS.POST];g.METHOD_MAP=(0,nh.enumToMap)(g.METHODS);g.H_METHOD_MAP=Object.fromEntries(
Object.entries(g.METHODS).filter(([e])=>e.startsWith("H")));g.STATUSES_HTTP=[g.STATUSES.CONTINUE,g.STATUSES.SWITCHING_PROTOCOLS,
g.STATUSES.PROCESSING,g.STATUSES.EARLY_HINTS,g.STATUSES.RESPONSE_IS_STALE,g.STATUSES.REVALIDATION_FAILED,g.STATUSES.DISCONNECTED_OPERATION,
g.STATUSES.HEURISTIC_EXPIRATION,g.STATUSES.MISCELLANEOUS_WARNING,g.STATUSES.OK,g.STATUSES.CREATED,g.STATUSES.ACCEPTED,g.
STATUSES.NON_AUTHORITATIVE_INFORMATION,g.STATUSES.NO_CONTENT,g.STATUSES.RESET_CONTENT,g.STATUSES.PARTIAL_CONTENT,g.STATUSES.
MULTI_STATUS,g.STATUSES.ALREADY_REPORTED,g.STATUSES.TRANSFORMATION_APPLIED,g.STATUSES.IM_USED,g.STATUSES.MISCELLANEOUS_PERSISTENT_WARNING,
g.STATUSES.MULTIPLE_CHOICES,g.STATUSES.MOVED_PERMANENTLY,g.STATUSES.FOUND,g.STATUSES.SEE_OTHER,g.STATUSES.NOT_MODIFIED,g.
STATUSES.USE_PROXY,g.STATUSES.SWITCH_PROXY,g.STATUSES.TEMPORARY_REDIRECT,g.STATUSES.PERMANENT_REDIRECT,g.STATUSES.BAD_REQUEST,
g.STATUSES.UNAUTHORIZED,g.STATUSES.PAYMENT_REQUIRED,g.STATUSES.FORBIDDEN,g.STATUSES.NOT_FOUND,g.STATUSES.METHOD_NOT_ALLOWED,
g.STATUSES.NOT_ACCEPTABLE,g.STATUSES.PROXY_AUTHENTICATION_REQUIRED,g.STATUSES.REQUEST_TIMEOUT,g.STATUSES.CONFLICT,g.STATUSES.
GONE,g.STATUSES.LENGTH_REQUIRED,g.STATUSES.PRECONDITION_FAILED,g.STATUSES.PAYLOAD_TOO_LARGE,g.STATUSES.URI_TOO_LONG,g.STATUSES.
UNSUPPORTED_MEDIA_TYPE,g.STATUSES.RANGE_NOT_SATISFIABLE,g.STATUSES.EXPECTATION_FAILED,g.STATUSES.IM_A_TEAPOT,g.STATUSES.
PAGE_EXPIRED,g.STATUSES.ENHANCE_YOUR_CALM,g.STATUSES.MISDIRECTED_REQUEST,g.STATUSES.UNPROCESSABLE_ENTITY,g.STATUSES.LOCKED,
g.STATUSES.FAILED_DEPENDENCY,g.STATUSES.TOO_EARLY,g.STATUSES.UPGRADE_REQUIRED,g.STATUSES.PRECONDITION_REQUIRED,g.STATUSES.
TOO_MANY_REQUESTS,g.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL,g.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE,g.STATUSES.
LOGIN_TIMEOUT,g.STATUSES.NO_RESPONSE,g.STATUSES.RETRY_WITH,g.STATUSES.BLOCKED_BY_PARENTAL_CONTROL,g.STATUSES.UNAVAILABLE_FOR_LEGAL_REASONS,
g.STATUSES.CLIENT_CLOSED_LOAD_BALANCED_REQUEST,g.STATUSES.INVALID_X_FORWARDED_FOR,g.STATUSES.REQUEST_HEADER_TOO_LARGE,g.
STATUSES.SSL_CERTIFICATE_ERROR,g.STATUSES.SSL_CERTIFICATE_REQUIRED,g.STATUSES.HTTP_REQUEST_SENT_TO_HTTPS_PORT,g.STATUSES.
INVALID_TOKEN,g.STATUSES.CLIENT_CLOSED_REQUEST,g.STATUSES.INTERNAL_SERVER_ERROR,g.STATUSES.NOT_IMPLEMENTED,g.STATUSES.BAD_GATEWAY,
g.STATUSES.SERVICE_UNAVAILABLE,g.STATUSES.GATEWAY_TIMEOUT,g.STATUSES.HTTP_VERSION_NOT_SUPPORTED,g.STATUSES.VARIANT_ALSO_NEGOTIATES,
g.STATUSES.INSUFFICIENT_STORAGE,g.STATUSES.LOOP_DETECTED,g.STATUSES.BANDWIDTH_LIMIT_EXCEEDED,g.STATUSES.NOT_EXTENDED,g.STATUSES.
NETWORK_AUTHENTICATION_REQUIRED,g.STATUSES.WEB_SERVER_UNKNOWN_ERROR,g.STATUSES.WEB_SERVER_IS_DOWN,g.STATUSES.CONNECTION_TIMEOUT,
g.STATUSES.ORIGIN_IS_UNREACHABLE,g.STATUSES.TIMEOUT_OCCURED,g.STATUSES.SSL_HANDSHAKE_FAILED,g.STATUSES.INVALID_SSL_CERTIFICATE,
g.STATUSES.RAILGUN_ERROR,g.STATUSES.SITE_IS_OVERLOADED,g.STATUSES.SITE_IS_FROZEN,g.STATUSES.IDENTITY_PROVIDER_AUTHENTICATION_ERROR,
g.STATUSES.NETWORK_READ_TIMEOUT,g.STATUSES.NETWORK_CONNECT_TIMEOUT];g.ALPHA=[];for(let e=65;e<=90;e++)g.ALPHA.push(String.
fromCharCode(e)),g.ALPHA.push(String.fromCharCode(e+32));g.NUM_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9};g.HEX_MAP={
0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,c:12,d:13,e:14,f:15};g.NUM=["0","1","2",
"3","4","5","6","7","8","9"];g.ALPHANUM=g.ALPHA.concat(g.NUM);g.MARK=["-","_",".","!","~","*","'","(",")"];g.USERINFO_CHARS=
g.ALPHANUM.concat(g.MARK).concat(["%",";",":","&","=","+","$",","]);g.URL_CHAR=["!",'"',"$","%","&","'","(",")","*","+",
",","-",".","/",":",";","<","=",">","@","[","\\","]","^","_","`","{","|","}","~"].concat(g.ALPHANUM);g.HEX=g.NUM.concat(
["a","b","c","d","e","f","A","B","C","D","E","F"]);g.TOKEN=["!","#","$","%","&","'","*","+","-",".","^","_","`","|","~"].
concat(g.ALPHANUM);g.HEADER_CHARS=["	"];for(let e=32;e<=255;e++)e!==127&&g.HEADER_CHARS.push(e);g.CONNECTION_TOKEN_CHARS=
g.HEADER_CHARS.filter(e=>e!==44);g.QUOTED_STRING=["	"," "];for(let e=33;e<=255;e++)e!==34&&e!==92&&g.QUOTED_STRING.push(
e);g.HTAB_SP_VCHAR_OBS_TEXT=["	"," "];for(let e=33;e<=126;e++)g.HTAB_SP_VCHAR_OBS_TEXT.push(e);for(let e=128;e<=255;e++)
g.HTAB_SP_VCHAR_OBS_TEXT.push(e);g.MAJOR=g.NUM_MAP;g.MINOR=g.MAJOR;g.SPECIAL_HEADERS={connection:g.HEADER_STATE.CONNECTION,
"content-length":g.HEADER_STATE.CONTENT_LENGTH,"proxy-connection":g.HEADER_STATE.CONNECTION,"transfer-encoding":g.HEADER_STATE.
TRANSFER_ENCODING,upgrade:g.HEADER_STATE.UPGRADE};g.default={ERROR:g.ERROR,TYPE:g.TYPE,FLAGS:g.FLAGS,LENIENT_FLAGS:g.LENIENT_FLAGS,
METHODS:g.METHODS,STATUSES:g.STATUSES,FINISH:g.FINISH,HEADER_STATE:g.HEADER_STATE,ALPHA:g.ALPHA,NUM_MAP:g.NUM_MAP,HEX_MAP:g.
HEX_MAP,NUM:g.NUM,ALPHANUM:g.ALPHANUM,MARK:g.MARK,USERINFO_CHARS:g.USERINFO_CHARS,URL_CHAR:g.URL_CHAR,HEX:g.HEX,TOKEN:g.
TOKEN,HEADER_CHARS:g.HEADER_CHARS,CONNECTION_TOKEN_CHARS:g.CONNECTION_TOKEN_CHARS,QUOTED_STRING:g.QUOTED_STRING,HTAB_SP_VCHAR_OBS_TEXT:g.
HTAB_SP_VCHAR_OBS_TEXT,MAJOR:g.MAJOR,MINOR:g.MINOR,SPECIAL_HEADERS:g.SPECIAL_HEADERS,METHODS_HTTP:g.METHODS_HTTP,METHODS_ICE:g.
METHODS_ICE,METHODS_RTSP:g.METHODS_RTSP,METHOD_MAP:g.METHOD_MAP,H_METHOD_MAP:g.H_METHOD_MAP,STATUSES_HTTP:g.STATUSES_HTTP}});var Ns=w((Iw,vE)=>{"use strict";var{Buffer:sh}=d("node:buffer"),oh="AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBgBH9/f38B\
f2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwA\
AQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9i\
b2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAzU0BQYAAAMAAAAAAAADAQMAAwMDAAACAAAAAAICAgICAgICAgIBAQEBAQEBAQEBAwAAAwAA\
AAQFAXABExMFAwEAAgYIAX8BQcDZBAsHxQcoBm1lbW9yeQIAC19pbml0aWFsaXplAAgZX19pbmRpcmVjdF9mdW5jdGlvbl90YWJsZQEAC2xsaHR0cF9pbml0\
AAkYbGxodHRwX3Nob3VsZF9rZWVwX2FsaXZlADcMbGxodHRwX2FsbG9jAAsGbWFsbG9jADkLbGxodHRwX2ZyZWUADARmcmVlAAwPbGxodHRwX2dldF90eXBl\
AA0VbGxodHRwX2dldF9odHRwX21ham9yAA4VbGxodHRwX2dldF9odHRwX21pbm9yAA8RbGxodHRwX2dldF9tZXRob2QAEBZsbGh0dHBfZ2V0X3N0YXR1c19j\
b2RlABESbGxodHRwX2dldF91cGdyYWRlABIMbGxodHRwX3Jlc2V0ABMObGxodHRwX2V4ZWN1dGUAFBRsbGh0dHBfc2V0dGluZ3NfaW5pdAAVDWxsaHR0cF9m\
aW5pc2gAFgxsbGh0dHBfcGF1c2UAFw1sbGh0dHBfcmVzdW1lABgbbGxodHRwX3Jlc3VtZV9hZnRlcl91cGdyYWRlABkQbGxodHRwX2dldF9lcnJubwAaF2xs\
aHR0cF9nZXRfZXJyb3JfcmVhc29uABsXbGxodHRwX3NldF9lcnJvcl9yZWFzb24AHBRsbGh0dHBfZ2V0X2Vycm9yX3BvcwAdEWxsaHR0cF9lcnJub19uYW1l\
AB4SbGxodHRwX21ldGhvZF9uYW1lAB8SbGxodHRwX3N0YXR1c19uYW1lACAabGxodHRwX3NldF9sZW5pZW50X2hlYWRlcnMAISFsbGh0dHBfc2V0X2xlbmll\
bnRfY2h1bmtlZF9sZW5ndGgAIh1sbGh0dHBfc2V0X2xlbmllbnRfa2VlcF9hbGl2ZQAjJGxsaHR0cF9zZXRfbGVuaWVudF90cmFuc2Zlcl9lbmNvZGluZwAk\
GmxsaHR0cF9zZXRfbGVuaWVudF92ZXJzaW9uACUjbGxodHRwX3NldF9sZW5pZW50X2RhdGFfYWZ0ZXJfY2xvc2UAJidsbGh0dHBfc2V0X2xlbmllbnRfb3B0\
aW9uYWxfbGZfYWZ0ZXJfY3IAJyxsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfY3JsZl9hZnRlcl9jaHVuawAoKGxsaHR0cF9zZXRfbGVuaWVudF9vcHRp\
b25hbF9jcl9iZWZvcmVfbGYAKSpsbGh0dHBfc2V0X2xlbmllbnRfc3BhY2VzX2FmdGVyX2NodW5rX3NpemUAKhhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YA\
NgkYAQBBAQsSAQIDBAUKBgcyNDMuKy8tLDAxCq/ZAjQWAEHA1QAoAgAEQAALQcDVAEEBNgIACxQAIAAQOCAAIAI2AjggACABOgAoCxQAIAAgAC8BNCAALQAw\
IAAQNxAACx4BAX9BwAAQOiIBEDggAUGACDYCOCABIAA6ACggAQuPDAEHfwJAIABFDQAgAEEIayIBIABBBGsoAgAiAEF4cSIEaiEFAkAgAEEBcQ0AIABBA3FF\
DQEgASABKAIAIgBrIgFB1NUAKAIASQ0BIAAgBGohBAJAAkBB2NUAKAIAIAFHBEAgAEH/AU0EQCAAQQN2IQMgASgCCCIAIAEoAgwiAkYEQEHE1QBBxNUAKAIA\
QX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgASgCGCEGIAEgASgCDCIARwRAIAAgASgCCCICNgIIIAIgADYCDAwDCyABQRRqIgMoAgAiAkUEQCABKAIQ\
IgJFDQIgAUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSgCBCIAQQNxQQNHDQIgBSAAQX5xNgIEQczV\
ACAENgIAIAUgBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgASgCHCICQQJ0QfTXAGoiAygCACABRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3\
cTYCAAwCCyAGQRBBFCAGKAIQIAFGG2ogADYCACAARQ0BCyAAIAY2AhggASgCECICBEAgACACNgIQIAIgADYCGAsgAUEUaigCACICRQ0AIABBFGogAjYCACAC\
IAA2AhgLIAEgBU8NACAFKAIEIgBBAXFFDQACQAJAAkACQCAAQQJxRQRAQdzVACgCACAFRgRAQdzVACABNgIAQdDVAEHQ1QAoAgAgBGoiADYCACABIABBAXI2\
AgQgAUHY1QAoAgBHDQZBzNUAQQA2AgBB2NUAQQA2AgAMBgtB2NUAKAIAIAVGBEBB2NUAIAE2AgBBzNUAQczVACgCACAEaiIANgIAIAEgAEEBcjYCBCAAIAFq\
IAA2AgAMBgsgAEF4cSAEaiEEIABB/wFNBEAgAEEDdiEDIAUoAggiACAFKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwFCyACIAA2AgggACACNgIMDAQL\
IAUoAhghBiAFIAUoAgwiAEcEQEHU1QAoAgAaIAAgBSgCCCICNgIIIAIgADYCDAwDCyAFQRRqIgMoAgAiAkUEQCAFKAIQIgJFDQIgBUEQaiEDCwNAIAMhByAC\
IgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSAAQX5xNgIEIAEgBGogBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgBSgC\
HCICQQJ0QfTXAGoiAygCACAFRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAVGG2ogADYCACAARQ0BCyAAIAY2Ahgg\
BSgCECICBEAgACACNgIQIAIgADYCGAsgBUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBGogBDYCACABIARBAXI2AgQgAUHY1QAoAgBHDQBBzNUA\
IAQ2AgAMAQsgBEH/AU0EQCAEQXhxQezVAGohAAJ/QcTVACgCACICQQEgBEEDdnQiA3FFBEBBxNUAIAIgA3I2AgAgAAwBCyAAKAIICyICIAE2AgwgACABNgII\
IAEgADYCDCABIAI2AggMAQtBHyECIARB////B00EQCAEQSYgBEEIdmciAGt2QQFxIABBAXRrQT5qIQILIAEgAjYCHCABQgA3AhAgAkECdEH01wBqIQACQEHI\
1QAoAgAiA0EBIAJ0IgdxRQRAIAAgATYCAEHI1QAgAyAHcjYCACABIAA2AhggASABNgIIIAEgATYCDAwBCyAEQRkgAkEBdmtBACACQR9HG3QhAiAAKAIAIQAC\
QANAIAAiAygCBEF4cSAERg0BIAJBHXYhACACQQF0IQIgAyAAQQRxakEQaiIHKAIAIgANAAsgByABNgIAIAEgAzYCGCABIAE2AgwgASABNgIIDAELIAMoAggi\
ACABNgIMIAMgATYCCCABQQA2AhggASADNgIMIAEgADYCCAtB5NUAQeTVACgCAEEBayIAQX8gABs2AgALCwcAIAAtACgLBwAgAC0AKgsHACAALQArCwcAIAAt\
ACkLBwAgAC8BNAsHACAALQAwC0ABBH8gACgCGCEBIAAvAS4hAiAALQAoIQMgACgCOCEEIAAQOCAAIAQ2AjggACADOgAoIAAgAjsBLiAAIAE2AhgL5YUCAgd/\
A34gASACaiEEAkAgACIDKAIMIgANACADKAIEBEAgAyABNgIECyMAQRBrIgkkAAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkAgAygCHCICQQJrDvwBAfkBAgMEBQYHCAkKCwwNDg8QERL4ARP3ARQV9gEWF/UBGBkaGxwdHh8g/QH7ASH0ASIjJCUmJygpKivzASwt\
Li8wMTLyAfEBMzTwAe8BNTY3ODk6Ozw9Pj9AQUJDREVGR0hJSktMTU5P+gFQUVJT7gHtAVTsAVXrAVZXWFla6gFbXF1eX2BhYmNkZWZnaGlqa2xtbm9wcXJz\
dHV2d3h5ent8fX5/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYB\
pwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcoBywHMAc0BzgHpAegBzwHnAdAB\
5gHRAdIB0wHUAeUB1QHWAdcB2AHZAdoB2wHcAd0B3gHfAeAB4QHiAeMBAPwBC0EADOMBC0EODOIBC0ENDOEBC0EPDOABC0EQDN8BC0ETDN4BC0EUDN0BC0EV\
DNwBC0EWDNsBC0EXDNoBC0EYDNkBC0EZDNgBC0EaDNcBC0EbDNYBC0EcDNUBC0EdDNQBC0EeDNMBC0EfDNIBC0EgDNEBC0EhDNABC0EIDM8BC0EiDM4BC0Ek\
DM0BC0EjDMwBC0EHDMsBC0ElDMoBC0EmDMkBC0EnDMgBC0EoDMcBC0ESDMYBC0ERDMUBC0EpDMQBC0EqDMMBC0ErDMIBC0EsDMEBC0HeAQzAAQtBLgy/AQtB\
Lwy+AQtBMAy9AQtBMQy8AQtBMgy7AQtBMwy6AQtBNAy5AQtB3wEMuAELQTUMtwELQTkMtgELQQwMtQELQTYMtAELQTcMswELQTgMsgELQT4MsQELQToMsAEL\
QeABDK8BC0ELDK4BC0E/DK0BC0E7DKwBC0EKDKsBC0E8DKoBC0E9DKkBC0HhAQyoAQtBwQAMpwELQcAADKYBC0HCAAylAQtBCQykAQtBLQyjAQtBwwAMogEL\
QcQADKEBC0HFAAygAQtBxgAMnwELQccADJ4BC0HIAAydAQtByQAMnAELQcoADJsBC0HLAAyaAQtBzAAMmQELQc0ADJgBC0HOAAyXAQtBzwAMlgELQdAADJUB\
C0HRAAyUAQtB0gAMkwELQdMADJIBC0HVAAyRAQtB1AAMkAELQdYADI8BC0HXAAyOAQtB2AAMjQELQdkADIwBC0HaAAyLAQtB2wAMigELQdwADIkBC0HdAAyI\
AQtB3gAMhwELQd8ADIYBC0HgAAyFAQtB4QAMhAELQeIADIMBC0HjAAyCAQtB5AAMgQELQeUADIABC0HiAQx/C0HmAAx+C0HnAAx9C0EGDHwLQegADHsLQQUM\
egtB6QAMeQtBBAx4C0HqAAx3C0HrAAx2C0HsAAx1C0HtAAx0C0EDDHMLQe4ADHILQe8ADHELQfAADHALQfIADG8LQfEADG4LQfMADG0LQfQADGwLQfUADGsL\
QfYADGoLQQIMaQtB9wAMaAtB+AAMZwtB+QAMZgtB+gAMZQtB+wAMZAtB/AAMYwtB/QAMYgtB/gAMYQtB/wAMYAtBgAEMXwtBgQEMXgtBggEMXQtBgwEMXAtB\
hAEMWwtBhQEMWgtBhgEMWQtBhwEMWAtBiAEMVwtBiQEMVgtBigEMVQtBiwEMVAtBjAEMUwtBjQEMUgtBjgEMUQtBjwEMUAtBkAEMTwtBkQEMTgtBkgEMTQtB\
kwEMTAtBlAEMSwtBlQEMSgtBlgEMSQtBlwEMSAtBmAEMRwtBmQEMRgtBmgEMRQtBmwEMRAtBnAEMQwtBnQEMQgtBngEMQQtBnwEMQAtBoAEMPwtBoQEMPgtB\
ogEMPQtBowEMPAtBpAEMOwtBpQEMOgtBpgEMOQtBpwEMOAtBqAEMNwtBqQEMNgtBqgEMNQtBqwEMNAtBrAEMMwtBrQEMMgtBrgEMMQtBrwEMMAtBsAEMLwtB\
sQEMLgtBsgEMLQtBswEMLAtBtAEMKwtBtQEMKgtBtgEMKQtBtwEMKAtBuAEMJwtBuQEMJgtBugEMJQtBuwEMJAtBvAEMIwtBvQEMIgtBvgEMIQtBvwEMIAtB\
wAEMHwtBwQEMHgtBwgEMHQtBAQwcC0HDAQwbC0HEAQwaC0HFAQwZC0HGAQwYC0HHAQwXC0HIAQwWC0HJAQwVC0HKAQwUC0HLAQwTC0HMAQwSC0HNAQwRC0HO\
AQwQC0HPAQwPC0HQAQwOC0HRAQwNC0HSAQwMC0HTAQwLC0HUAQwKC0HVAQwJC0HWAQwIC0HjAQwHC0HXAQwGC0HYAQwFC0HZAQwEC0HaAQwDC0HbAQwCC0Hd\
AQwBC0HcAQshAgNAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAD\
An8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJ/AkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAIAMCfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAg7jAQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fICEj\
JCUnKCmeA5sDmgORA4oDgwOAA/0C+wL4AvIC8QLvAu0C6ALnAuYC5QLkAtwC2wLaAtkC2ALXAtYC1QLPAs4CzALLAsoCyQLIAscCxgLEAsMCvgK8AroCuQK4\
ArcCtgK1ArQCswKyArECsAKuAq0CqQKoAqcCpgKlAqQCowKiAqECoAKfApgCkAKMAosCigKBAv4B/QH8AfsB+gH5AfgB9wH1AfMB8AHrAekB6AHnAeYB5QHk\
AeMB4gHhAeAB3wHeAd0B3AHaAdkB2AHXAdYB1QHUAdMB0gHRAdABzwHOAc0BzAHLAcoByQHIAccBxgHFAcQBwwHCAcEBwAG/Ab4BvQG8AbsBugG5AbgBtwG2\
AbUBtAGzAbIBsQGwAa8BrgGtAawBqwGqAakBqAGnAaYBpQGkAaMBogGfAZ4BmQGYAZcBlgGVAZQBkwGSAZEBkAGPAY0BjAGHAYYBhQGEAYMBggF9fHt6eXZ1\
dFBRUlNUVQsgASAERw1yQf0BIQIMvgMLIAEgBEcNmAFB2wEhAgy9AwsgASAERw3xAUGOASECDLwDCyABIARHDfwBQYQBIQIMuwMLIAEgBEcNigJB/wAhAgy6\
AwsgASAERw2RAkH9ACECDLkDCyABIARHDZQCQfsAIQIMuAMLIAEgBEcNHkEeIQIMtwMLIAEgBEcNGUEYIQIMtgMLIAEgBEcNygJBzQAhAgy1AwsgASAERw3V\
AkHGACECDLQDCyABIARHDdYCQcMAIQIMswMLIAEgBEcN3AJBOCECDLIDCyADLQAwQQFGDa0DDIkDC0EAIQACQAJAAkAgAy0AKkUNACADLQArRQ0AIAMvATIi\
AkECcUUNAQwCCyADLwEyIgJBAXFFDQELQQEhACADLQAoQQFGDQAgAy8BNCIGQeQAa0HkAEkNACAGQcwBRg0AIAZBsAJGDQAgAkHAAHENAEEAIQAgAkGIBHFB\
gARGDQAgAkEocUEARyEACyADQQA7ATIgA0EAOgAxAkAgAEUEQCADQQA6ADEgAy0ALkEEcQ0BDLEDCyADQgA3AyALIANBADoAMSADQQE6ADYMSAtBACEAAkAg\
AygCOCICRQ0AIAIoAjAiAkUNACADIAIRAAAhAAsgAEUNSCAAQRVHDWIgA0EENgIcIAMgATYCFCADQdIbNgIQIANBFTYCDEEAIQIMrwMLIAEgBEYEQEEGIQIM\
rwMLIAEtAABBCkcNGSABQQFqIQEMGgsgA0IANwMgQRIhAgyUAwsgASAERw2KA0EjIQIMrAMLIAEgBEYEQEEHIQIMrAMLAkACQCABLQAAQQprDgQBGBgAGAsg\
AUEBaiEBQRAhAgyTAwsgAUEBaiEBIANBL2otAABBAXENF0EAIQIgA0EANgIcIAMgATYCFCADQZkgNgIQIANBGTYCDAyrAwsgAyADKQMgIgwgBCABa60iCn0i\
C0IAIAsgDFgbNwMgIAogDFoNGEEIIQIMqgMLIAEgBEcEQCADQQk2AgggAyABNgIEQRQhAgyRAwtBCSECDKkDCyADKQMgUA2uAgxDCyABIARGBEBBCyECDKgD\
CyABLQAAQQpHDRYgAUEBaiEBDBcLIANBL2otAABBAXFFDRkMJgtBACEAAkAgAygCOCICRQ0AIAIoAlAiAkUNACADIAIRAAAhAAsgAA0ZDEILQQAhAAJAIAMo\
AjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANGgwkC0EAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADRsMMgsgA0Evai0AAEEBcUUN\
HAwiC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADRwMQgtBACEAAkAgAygCOCICRQ0AIAIoAlQiAkUNACADIAIRAAAhAAsgAA0dDCAL\
IAEgBEYEQEETIQIMoAMLAkAgAS0AACIAQQprDgQfIyMAIgsgAUEBaiEBDB8LQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANIgxCCyAB\
IARGBEBBFiECDJ4DCyABLQAAQcDBAGotAABBAUcNIwyDAwsCQANAIAEtAABBsDtqLQAAIgBBAUcEQAJAIABBAmsOAgMAJwsgAUEBaiEBQSEhAgyGAwsgBCAB\
QQFqIgFHDQALQRghAgydAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAFBAWoiARA0IgANIQxBC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEA\
CyAADSMMKgsgASAERgRAQRwhAgybAwsgA0EKNgIIIAMgATYCBEEAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADSVBJCECDIEDCyABIARH\
BEADQCABLQAAQbA9ai0AACIAQQNHBEAgAEEBaw4FGBomggMlJgsgBCABQQFqIgFHDQALQRshAgyaAwtBGyECDJkDCwNAIAEtAABBsD9qLQAAIgBBA0cEQCAA\
QQFrDgUPEScTJicLIAQgAUEBaiIBRw0AC0EeIQIMmAMLIAEgBEcEQCADQQs2AgggAyABNgIEQQchAgz/AgtBHyECDJcDCyABIARGBEBBICECDJcDCwJAIAEt\
AABBDWsOFC4/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8APwtBACECIANBADYCHCADQb8LNgIQIANBAjYCDCADIAFBAWo2AhQMlgMLIANBL2ohAgNAIAEgBEYEQEEhIQIM\
lwMLAkACQAJAIAEtAAAiAEEJaw4YAgApKQEpKSkpKSkpKSkpKSkpKSkpKSkCJwsgAUEBaiEBIANBL2otAABBAXFFDQoMGAsgAUEBaiEBDBcLIAFBAWohASAC\
LQAAQQJxDQALQQAhAiADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMDJUDCyADLQAuQYABcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAlwiAkUNACADIAIR\
AAAhAAsgAEUN5gIgAEEVRgRAIANBJDYCHCADIAE2AhQgA0GbGzYCECADQRU2AgxBACECDJQDC0EAIQIgA0EANgIcIAMgATYCFCADQZAONgIQIANBFDYCDAyT\
AwtBACECIANBADYCHCADIAE2AhQgA0G+IDYCECADQQI2AgwMkgMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABIAynaiIBEDIiAEUNKyADQQc2AhwgAyABNgIU\
IAMgADYCDAyRAwsgAy0ALkHAAHFFDQELQQAhAAJAIAMoAjgiAkUNACACKAJYIgJFDQAgAyACEQAAIQALIABFDSsgAEEVRgRAIANBCjYCHCADIAE2AhQgA0Hr\
GTYCECADQRU2AgxBACECDJADC0EAIQIgA0EANgIcIAMgATYCFCADQZMMNgIQIANBEzYCDAyPAwtBACECIANBADYCHCADIAE2AhQgA0GCFTYCECADQQI2AgwM\
jgMLQQAhAiADQQA2AhwgAyABNgIUIANB3RQ2AhAgA0EZNgIMDI0DC0EAIQIgA0EANgIcIAMgATYCFCADQeYdNgIQIANBGTYCDAyMAwsgAEEVRg09QQAhAiAD\
QQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIsDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFDSggA0ENNgIcIAMgATYCFCADIAA2AgwMigMLIABB\
FUYNOkEAIQIgA0EANgIcIAMgATYCFCADQdAPNgIQIANBIjYCDAyJAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQwoCyADQQ42Ahwg\
AyAANgIMIAMgAUEBajYCFAyIAwsgAEEVRg03QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIcDCyADKAIEIQBBACECIANBADYCBCADIAAgARAz\
IgBFBEAgAUEBaiEBDCcLIANBDzYCHCADIAA2AgwgAyABQQFqNgIUDIYDC0EAIQIgA0EANgIcIAMgATYCFCADQeIXNgIQIANBGTYCDAyFAwsgAEEVRg0zQQAh\
AiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDIQDCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFDSUgA0ERNgIcIAMgATYCFCADIAA2AgwMgwML\
IABBFUYNMEEAIQIgA0EANgIcIAMgATYCFCADQdYMNgIQIANBIzYCDAyCAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQwlCyADQRI2\
AhwgAyAANgIMIAMgAUEBajYCFAyBAwsgA0Evai0AAEEBcUUNAQtBFyECDOYCC0EAIQIgA0EANgIcIAMgATYCFCADQeIXNgIQIANBGTYCDAz+AgsgAEE7Rw0A\
IAFBAWohAQwMC0EAIQIgA0EANgIcIAMgATYCFCADQZIYNgIQIANBAjYCDAz8AgsgAEEVRg0oQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDPsC\
CyADQRQ2AhwgAyABNgIUIAMgADYCDAz6AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQz1AgsgA0EVNgIcIAMgADYCDCADIAFBAWo2\
AhQM+QILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEM8wILIANBFzYCHCADIAA2AgwgAyABQQFqNgIUDPgCCyAAQRVGDSNBACECIANB\
ADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwM9wILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEMHQsgA0EZNgIcIAMgADYCDCADIAFB\
AWo2AhQM9gILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEM7wILIANBGjYCHCADIAA2AgwgAyABQQFqNgIUDPUCCyAAQRVGDR9BACEC\
IANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwM9AILIAMoAgQhACADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQwbCyADQRw2AhwgAyAANgIMIAMgAUEB\
ajYCFEEAIQIM8wILIAMoAgQhACADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQzrAgsgA0EdNgIcIAMgADYCDCADIAFBAWo2AhRBACECDPICCyAAQTtHDQEg\
AUEBaiEBC0EmIQIM1wILQQAhAiADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMDO8CCyABIARHBEADQCABLQAAQSBHDYQCIAQgAUEBaiIBRw0AC0EsIQIM\
7wILQSwhAgzuAgsgASAERgRAQTQhAgzuAgsCQAJAA0ACQCABLQAAQQprDgQCAAADAAsgBCABQQFqIgFHDQALQTQhAgzvAgsgAygCBCEAIANBADYCBCADIAAg\
ARAxIgBFDZ8CIANBMjYCHCADIAE2AhQgAyAANgIMQQAhAgzuAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFBEAgAUEBaiEBDJ8CCyADQTI2AhwgAyAANgIM\
IAMgAUEBajYCFEEAIQIM7QILIAEgBEcEQAJAA0AgAS0AAEEwayIAQf8BcUEKTwRAQTohAgzXAgsgAykDICILQpmz5syZs+bMGVYNASADIAtCCn4iCjcDICAK\
IACtQv8BgyILQn+FVg0BIAMgCiALfDcDICAEIAFBAWoiAUcNAAtBwAAhAgzuAgsgAygCBCEAIANBADYCBCADIAAgAUEBaiIBEDEiAA0XDOICC0HAACECDOwC\
CyABIARGBEBByQAhAgzsAgsCQANAAkAgAS0AAEEJaw4YAAKiAqICqQKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogIAogILIAQgAUEBaiIB\
Rw0AC0HJACECDOwCCyABQQFqIQEgA0Evai0AAEEBcQ2lAiADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMQQAhAgzrAgsgASAERwRAA0AgAS0AAEEgRw0V\
IAQgAUEBaiIBRw0AC0H4ACECDOsCC0H4ACECDOoCCyADQQI6ACgMOAtBACECIANBADYCHCADQb8LNgIQIANBAjYCDCADIAFBAWo2AhQM6AILQQAhAgzOAgtB\
DSECDM0CC0ETIQIMzAILQRUhAgzLAgtBFiECDMoCC0EYIQIMyQILQRkhAgzIAgtBGiECDMcCC0EbIQIMxgILQRwhAgzFAgtBHSECDMQCC0EeIQIMwwILQR8h\
AgzCAgtBICECDMECC0EiIQIMwAILQSMhAgy/AgtBJSECDL4CC0HlACECDL0CCyADQT02AhwgAyABNgIUIAMgADYCDEEAIQIM1QILIANBGzYCHCADIAE2AhQg\
A0GkHDYCECADQRU2AgxBACECDNQCCyADQSA2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzTAgsgA0ETNgIcIAMgATYCFCADQZgaNgIQIANBFTYCDEEA\
IQIM0gILIANBCzYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNECCyADQRA2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzQAgsgA0EgNgIcIAMg\
ATYCFCADQaQcNgIQIANBFTYCDEEAIQIMzwILIANBCzYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDM4CCyADQQw2AhwgAyABNgIUIANBpBw2AhAgA0EV\
NgIMQQAhAgzNAgtBACECIANBADYCHCADIAE2AhQgA0HdDjYCECADQRI2AgwMzAILAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB/QEhAgzM\
AgsCQAJAIAMtADZBAUcNAEEAIQACQCADKAI4IgJFDQAgAigCYCICRQ0AIAMgAhEAACEACyAARQ0AIABBFUcNASADQfwBNgIcIAMgATYCFCADQdwZNgIQIANB\
FTYCDEEAIQIMzQILQdwBIQIMswILIANBADYCHCADIAE2AhQgA0H5CzYCECADQR82AgxBACECDMsCCwJAAkAgAy0AKEEBaw4CBAEAC0HbASECDLICC0HUASEC\
DLECCyADQQI6ADFBACEAAkAgAygCOCICRQ0AIAIoAgAiAkUNACADIAIRAAAhAAsgAEUEQEHdASECDLECCyAAQRVHBEAgA0EANgIcIAMgATYCFCADQbQMNgIQ\
IANBEDYCDEEAIQIMygILIANB+wE2AhwgAyABNgIUIANBgRo2AhAgA0EVNgIMQQAhAgzJAgsgASAERgRAQfoBIQIMyQILIAEtAABByABGDQEgA0EBOgAoC0HA\
ASECDK4CC0HaASECDK0CCyABIARHBEAgA0EMNgIIIAMgATYCBEHZASECDK0CC0H5ASECDMUCCyABIARGBEBB+AEhAgzFAgsgAS0AAEHIAEcNBCABQQFqIQFB\
2AEhAgyrAgsgASAERgRAQfcBIQIMxAILAkACQCABLQAAQcUAaw4QAAUFBQUFBQUFBQUFBQUFAQULIAFBAWohAUHWASECDKsCCyABQQFqIQFB1wEhAgyqAgtB\
9gEhAiABIARGDcICIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbrVAGotAABHDQMgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAF\
NgIADMMCCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQLiIARQRAQeMBIQIMqgILIANB9QE2AhwgAyABNgIUIAMgADYCDEEAIQIMwgILQfQBIQIgASAERg3B\
AiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEG41QBqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzCAgsgA0GB\
BDsBKCADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQLiIADQMMAgsgA0EANgIAC0EAIQIgA0EANgIcIAMgATYCFCADQeUfNgIQIANBCDYCDAy/AgtB1QEhAgyl\
AgsgA0HzATYCHCADIAE2AhQgAyAANgIMQQAhAgy9AgtBACEAAkAgAygCOCICRQ0AIAIoAkAiAkUNACADIAIRAAAhAAsgAEUNbiAAQRVHBEAgA0EANgIcIAMg\
ATYCFCADQYIPNgIQIANBIDYCDEEAIQIMvQILIANBjwE2AhwgAyABNgIUIANB7Bs2AhAgA0EVNgIMQQAhAgy8AgsgASAERwRAIANBDTYCCCADIAE2AgRB0wEh\
AgyjAgtB8gEhAgy7AgsgASAERgRAQfEBIQIMuwILAkACQAJAIAEtAABByABrDgsAAQgICAgICAgIAggLIAFBAWohAUHQASECDKMCCyABQQFqIQFB0QEhAgyi\
AgsgAUEBaiEBQdIBIQIMoQILQfABIQIgASAERg25AiADKAIAIgAgBCABa2ohBiABIABrQQJqIQUDQCABLQAAIABBtdUAai0AAEcNBCAAQQJGDQMgAEEBaiEA\
IAQgAUEBaiIBRw0ACyADIAY2AgAMuQILQe8BIQIgASAERg24AiADKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABBs9UAai0AAEcNAyAAQQFGDQIg\
AEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMuAILQe4BIQIgASAERg23AiADKAIAIgAgBCABa2ohBiABIABrQQJqIQUDQCABLQAAIABBsNUAai0AAEcNAiAA\
QQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMtwILIAMoAgQhACADQgA3AwAgAyAAIAVBAWoiARArIgBFDQIgA0HsATYCHCADIAE2AhQgAyAANgIM\
QQAhAgy2AgsgA0EANgIACyADKAIEIQAgA0EANgIEIAMgACABECsiAEUNnAIgA0HtATYCHCADIAE2AhQgAyAANgIMQQAhAgy0AgtBzwEhAgyaAgtBACEAAkAg\
AygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDLQCC0HOASECDJoCCyAD\
QesBNgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMsgILIAEgBEYEQEHrASECDLICCyABLQAAQS9GBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0Gy\
ODYCECADQQg2AgxBACECDLECC0HNASECDJcCCyABIARHBEAgA0EONgIIIAMgATYCBEHMASECDJcCC0HqASECDK8CCyABIARGBEBB6QEhAgyvAgsgAS0AAEEw\
ayIAQf8BcUEKSQRAIAMgADoAKiABQQFqIQFBywEhAgyWAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZcCIANB6AE2AhwgAyABNgIUIAMgADYCDEEAIQIM\
rgILIAEgBEYEQEHnASECDK4CCwJAIAEtAABBLkYEQCABQQFqIQEMAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZgCIANB5gE2AhwgAyABNgIUIAMgADYC\
DEEAIQIMrgILQcoBIQIMlAILIAEgBEYEQEHlASECDK0CC0EAIQBBASEFQQEhB0EAIQICQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQCABLQAAQTBrDgoKCQAB\
AgMEBQYICwtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshAkEAIQVBACEHDAILQQkhAkEBIQBBACEFQQAhBwwBC0EAIQVBASECCyADIAI6ACsg\
AUEBaiEBAkACQCADLQAuQRBxDQACQAJAAkAgAy0AKg4DAQACBAsgB0UNAwwCCyAADQEMAgsgBUUNAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDQIgA0Hi\
ATYCHCADIAE2AhQgAyAANgIMQQAhAgyvAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZoCIANB4wE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILIAMoAgQh\
ACADQQA2AgQgAyAAIAEQLyIARQ2YAiADQeQBNgIcIAMgATYCFCADIAA2AgwMrQILQckBIQIMkwILQQAhAAJAIAMoAjgiAkUNACACKAJEIgJFDQAgAyACEQAA\
IQALAkAgAARAIABBFUYNASADQQA2AhwgAyABNgIUIANBpA02AhAgA0EhNgIMQQAhAgytAgtByAEhAgyTAgsgA0HhATYCHCADIAE2AhQgA0HQGjYCECADQRU2\
AgxBACECDKsCCyABIARGBEBB4QEhAgyrAgsCQCABLQAAQSBGBEAgA0EAOwE0IAFBAWohAQwBCyADQQA2AhwgAyABNgIUIANBmRE2AhAgA0EJNgIMQQAhAgyr\
AgtBxwEhAgyRAgsgASAERgRAQeABIQIMqgILAkAgAS0AAEEwa0H/AXEiAkEKSQRAIAFBAWohAQJAIAMvATQiAEGZM0sNACADIABBCmwiADsBNCAAQf7/A3Eg\
AkH//wNzSw0AIAMgACACajsBNAwCC0EAIQIgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDAyrAgsgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDEEA\
IQIMqgILQcYBIQIMkAILIAEgBEYEQEHfASECDKkCCwJAIAEtAABBMGtB/wFxIgJBCkkEQCABQQFqIQECQCADLwE0IgBBmTNLDQAgAyAAQQpsIgA7ATQgAEH+\
/wNxIAJB//8Dc0sNACADIAAgAmo7ATQMAgtBACECIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgwMqgILIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02\
AgxBACECDKkCC0HFASECDI8CCyABIARGBEBB3gEhAgyoAgsCQCABLQAAQTBrQf8BcSICQQpJBEAgAUEBaiEBAkAgAy8BNCIAQZkzSw0AIAMgAEEKbCIAOwE0\
IABB/v8DcSACQf//A3NLDQAgAyAAIAJqOwE0DAILQQAhAiADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMDKkCCyADQQA2AhwgAyABNgIUIANBlR42AhAg\
A0ENNgIMQQAhAgyoAgtBxAEhAgyOAgsgASAERgRAQd0BIQIMpwILAkACQAJAAkAgAS0AAEEKaw4XAgMDAAMDAwMDAwMDAwMDAwMDAwMDAwEDCyABQQFqDAUL\
IAFBAWohAUHDASECDI8CCyABQQFqIQEgA0Evai0AAEEBcQ0IIANBADYCHCADIAE2AhQgA0GNCzYCECADQQ02AgxBACECDKcCCyADQQA2AhwgAyABNgIUIANB\
jQs2AhAgA0ENNgIMQQAhAgymAgsgASAERwRAIANBDzYCCCADIAE2AgRBASECDI0CC0HcASECDKUCCwJAAkADQAJAIAEtAABBCmsOBAIAAAMACyAEIAFBAWoi\
AUcNAAtB2wEhAgymAgsgAygCBCEAIANBADYCBCADIAAgARAtIgBFBEAgAUEBaiEBDAQLIANB2gE2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMpQILIAMoAgQh\
ACADQQA2AgQgAyAAIAEQLSIADQEgAUEBagshAUHBASECDIoCCyADQdkBNgIcIAMgADYCDCADIAFBAWo2AhRBACECDKICC0HCASECDIgCCyADQS9qLQAAQQFx\
DQEgA0EANgIcIAMgATYCFCADQeQcNgIQIANBGTYCDEEAIQIMoAILIAEgBEYEQEHZASECDKACCwJAAkACQCABLQAAQQprDgQBAgIAAgsgAUEBaiEBDAILIAFB\
AWohAQwBCyADLQAuQcAAcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAjwiAkUNACADIAIRAAAhAAsgAEUNoAEgAEEVRgRAIANB2QA2AhwgAyABNgIUIANBtxo2\
AhAgA0EVNgIMQQAhAgyfAgsgA0EANgIcIAMgATYCFCADQYANNgIQIANBGzYCDEEAIQIMngILIANBADYCHCADIAE2AhQgA0HcKDYCECADQQI2AgxBACECDJ0C\
CyABIARHBEAgA0EMNgIIIAMgATYCBEG/ASECDIQCC0HYASECDJwCCyABIARGBEBB1wEhAgycAgsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
IAEtAABBwQBrDhUAAQIDWgQFBlpaWgcICQoLDA0ODxBaCyABQQFqIQFB+wAhAgySAgsgAUEBaiEBQfwAIQIMkQILIAFBAWohAUGBASECDJACCyABQQFqIQFB\
hQEhAgyPAgsgAUEBaiEBQYYBIQIMjgILIAFBAWohAUGJASECDI0CCyABQQFqIQFBigEhAgyMAgsgAUEBaiEBQY0BIQIMiwILIAFBAWohAUGWASECDIoCCyAB\
QQFqIQFBlwEhAgyJAgsgAUEBaiEBQZgBIQIMiAILIAFBAWohAUGlASECDIcCCyABQQFqIQFBpgEhAgyGAgsgAUEBaiEBQawBIQIMhQILIAFBAWohAUG0ASEC\
DIQCCyABQQFqIQFBtwEhAgyDAgsgAUEBaiEBQb4BIQIMggILIAEgBEYEQEHWASECDJsCCyABLQAAQc4ARw1IIAFBAWohAUG9ASECDIECCyABIARGBEBB1QEh\
AgyaAgsCQAJAAkAgAS0AAEHCAGsOEgBKSkpKSkpKSkoBSkpKSkpKAkoLIAFBAWohAUG4ASECDIICCyABQQFqIQFBuwEhAgyBAgsgAUEBaiEBQbwBIQIMgAIL\
QdQBIQIgASAERg2YAiADKAIAIgAgBCABa2ohBSABIABrQQdqIQYCQANAIAEtAAAgAEGo1QBqLQAARw1FIABBB0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMg\
BTYCAAyZAgsgA0EANgIAIAZBAWohAUEbDEULIAEgBEYEQEHTASECDJgCCwJAAkAgAS0AAEHJAGsOBwBHR0dHRwFHCyABQQFqIQFBuQEhAgz/AQsgAUEBaiEB\
QboBIQIM/gELQdIBIQIgASAERg2WAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGm1QBqLQAARw1DIABBAUYNASAAQQFqIQAgBCABQQFq\
IgFHDQALIAMgBTYCAAyXAgsgA0EANgIAIAZBAWohAUEPDEMLQdEBIQIgASAERg2VAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGk1QBq\
LQAARw1CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyWAgsgA0EANgIAIAZBAWohAUEgDEILQdABIQIgASAERg2UAiADKAIAIgAgBCABa2oh\
BSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw1BIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyVAgsgA0EANgIAIAZBAWohAUESDEEL\
IAEgBEYEQEHPASECDJQCCwJAAkAgAS0AAEHFAGsODgBDQ0NDQ0NDQ0NDQ0MBQwsgAUEBaiEBQbUBIQIM+wELIAFBAWohAUG2ASECDPoBC0HOASECIAEgBEYN\
kgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBntUAai0AAEcNPyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkwILIANB\
ADYCACAGQQFqIQFBBww/C0HNASECIAEgBEYNkQIgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBmNUAai0AAEcNPiAAQQVGDQEgAEEBaiEA\
IAQgAUEBaiIBRw0ACyADIAU2AgAMkgILIANBADYCACAGQQFqIQFBKAw+CyABIARGBEBBzAEhAgyRAgsCQAJAAkAgAS0AAEHFAGsOEQBBQUFBQUFBQUEBQUFB\
QUECQQsgAUEBaiEBQbEBIQIM+QELIAFBAWohAUGyASECDPgBCyABQQFqIQFBswEhAgz3AQtBywEhAiABIARGDY8CIAMoAgAiACAEIAFraiEFIAEgAGtBBmoh\
BgJAA0AgAS0AACAAQZHVAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJACCyADQQA2AgAgBkEBaiEBQRoMPAtBygEhAiABIARG\
DY4CIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQY3VAGotAABHDTsgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADI8CCyAD\
QQA2AgAgBkEBaiEBQSEMOwsgASAERgRAQckBIQIMjgILAkACQCABLQAAQcEAaw4UAD09PT09PT09PT09PT09PT09PQE9CyABQQFqIQFBrQEhAgz1AQsgAUEB\
aiEBQbABIQIM9AELIAEgBEYEQEHIASECDI0CCwJAAkAgAS0AAEHVAGsOCwA8PDw8PDw8PDwBPAsgAUEBaiEBQa4BIQIM9AELIAFBAWohAUGvASECDPMBC0HH\
ASECIAEgBEYNiwIgAygCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABBhNUAai0AAEcNOCAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2\
AgAMjAILIANBADYCACAGQQFqIQFBKgw4CyABIARGBEBBxgEhAgyLAgsgAS0AAEHQAEcNOCABQQFqIQFBJQw3C0HFASECIAEgBEYNiQIgAygCACIAIAQgAWtq\
IQUgASAAa0ECaiEGAkADQCABLQAAIABBgdUAai0AAEcNNiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMigILIANBADYCACAGQQFqIQFBDgw2\
CyABIARGBEBBxAEhAgyJAgsgAS0AAEHFAEcNNiABQQFqIQFBqwEhAgzvAQsgASAERgRAQcMBIQIMiAILAkACQAJAAkAgAS0AAEHCAGsODwABAjk5OTk5OTk5\
OTk5AzkLIAFBAWohAUGnASECDPEBCyABQQFqIQFBqAEhAgzwAQsgAUEBaiEBQakBIQIM7wELIAFBAWohAUGqASECDO4BC0HCASECIAEgBEYNhgIgAygCACIA\
IAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB/tQAai0AAEcNMyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhwILIANBADYCACAGQQFq\
IQFBFAwzC0HBASECIAEgBEYNhQIgAygCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABB+dQAai0AAEcNMiAAQQRGDQEgAEEBaiEAIAQgAUEBaiIB\
Rw0ACyADIAU2AgAMhgILIANBADYCACAGQQFqIQFBKwwyC0HAASECIAEgBEYNhAIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB9tQAai0A\
AEcNMSAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhQILIANBADYCACAGQQFqIQFBLAwxC0G/ASECIAEgBEYNgwIgAygCACIAIAQgAWtqIQUg\
ASAAa0ECaiEGAkADQCABLQAAIABBodUAai0AAEcNMCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhAILIANBADYCACAGQQFqIQFBEQwwC0G+\
ASECIAEgBEYNggIgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABB8tQAai0AAEcNLyAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2\
AgAMgwILIANBADYCACAGQQFqIQFBLgwvCyABIARGBEBBvQEhAgyCAgsCQAJAAkACQAJAIAEtAABBwQBrDhUANDQ0NDQ0NDQ0NAE0NAI0NAM0NAQ0CyABQQFq\
IQFBmwEhAgzsAQsgAUEBaiEBQZwBIQIM6wELIAFBAWohAUGdASECDOoBCyABQQFqIQFBogEhAgzpAQsgAUEBaiEBQaQBIQIM6AELIAEgBEYEQEG8ASECDIEC\
CwJAAkAgAS0AAEHSAGsOAwAwATALIAFBAWohAUGjASECDOgBCyABQQFqIQFBBAwtC0G7ASECIAEgBEYN/wEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkAD\
QCABLQAAIABB8NQAai0AAEcNLCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMgAILIANBADYCACAGQQFqIQFBHQwsCyABIARGBEBBugEhAgz/\
AQsCQAJAIAEtAABByQBrDgcBLi4uLi4ALgsgAUEBaiEBQaEBIQIM5gELIAFBAWohAUEiDCsLIAEgBEYEQEG5ASECDP4BCyABLQAAQdAARw0rIAFBAWohAUGg\
ASECDOQBCyABIARGBEBBuAEhAgz9AQsCQAJAIAEtAABBxgBrDgsALCwsLCwsLCwsASwLIAFBAWohAUGeASECDOQBCyABQQFqIQFBnwEhAgzjAQtBtwEhAiAB\
IARGDfsBIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQezUAGotAABHDSggAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPwB\
CyADQQA2AgAgBkEBaiEBQQ0MKAtBtgEhAiABIARGDfoBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDScgAEECRg0BIABB\
AWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPsBCyADQQA2AgAgBkEBaiEBQQwMJwtBtQEhAiABIARGDfkBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0Ag\
AS0AACAAQerUAGotAABHDSYgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPoBCyADQQA2AgAgBkEBaiEBQQMMJgtBtAEhAiABIARGDfgBIAMo\
AgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQejUAGotAABHDSUgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPkBCyADQQA2AgAg\
BkEBaiEBQSYMJQsgASAERgRAQbMBIQIM+AELAkACQCABLQAAQdQAaw4CAAEnCyABQQFqIQFBmQEhAgzfAQsgAUEBaiEBQZoBIQIM3gELQbIBIQIgASAERg32\
ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHm1ABqLQAARw0jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz3AQsgA0EA\
NgIAIAZBAWohAUEnDCMLQbEBIQIgASAERg31ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHk1ABqLQAARw0iIABBAUYNASAAQQFqIQAg\
BCABQQFqIgFHDQALIAMgBTYCAAz2AQsgA0EANgIAIAZBAWohAUEcDCILQbABIQIgASAERg30ASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAg\
AEHe1ABqLQAARw0hIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz1AQsgA0EANgIAIAZBAWohAUEGDCELQa8BIQIgASAERg3zASADKAIAIgAg\
BCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHZ1ABqLQAARw0gIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz0AQsgA0EANgIAIAZBAWoh\
AUEZDCALIAEgBEYEQEGuASECDPMBCwJAAkACQAJAIAEtAABBLWsOIwAkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJAEkJCQkJAIkJCQDJAsgAUEBaiEBQY4BIQIM\
3AELIAFBAWohAUGPASECDNsBCyABQQFqIQFBlAEhAgzaAQsgAUEBaiEBQZUBIQIM2QELQa0BIQIgASAERg3xASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYC\
QANAIAEtAAAgAEHX1ABqLQAARw0eIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzyAQsgA0EANgIAIAZBAWohAUELDB4LIAEgBEYEQEGsASEC\
DPEBCwJAAkAgAS0AAEHBAGsOAwAgASALIAFBAWohAUGQASECDNgBCyABQQFqIQFBkwEhAgzXAQsgASAERgRAQasBIQIM8AELAkACQCABLQAAQcEAaw4PAB8f\
Hx8fHx8fHx8fHx8BHwsgAUEBaiEBQZEBIQIM1wELIAFBAWohAUGSASECDNYBCyABIARGBEBBqgEhAgzvAQsgAS0AAEHMAEcNHCABQQFqIQFBCgwbC0GpASEC\
IAEgBEYN7QEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABB0dQAai0AAEcNGiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM\
7gELIANBADYCACAGQQFqIQFBHgwaC0GoASECIAEgBEYN7AEgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCABLQAAIABBytQAai0AAEcNGSAAQQZGDQEg\
AEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7QELIANBADYCACAGQQFqIQFBFQwZC0GnASECIAEgBEYN6wEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkAD\
QCABLQAAIABBx9QAai0AAEcNGCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7AELIANBADYCACAGQQFqIQFBFwwYC0GmASECIAEgBEYN6gEg\
AygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBwdQAai0AAEcNFyAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6wELIANBADYC\
ACAGQQFqIQFBGAwXCyABIARGBEBBpQEhAgzqAQsCQAJAIAEtAABByQBrDgcAGRkZGRkBGQsgAUEBaiEBQYsBIQIM0QELIAFBAWohAUGMASECDNABC0GkASEC\
IAEgBEYN6AEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBptUAai0AAEcNFSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM\
6QELIANBADYCACAGQQFqIQFBCQwVC0GjASECIAEgBEYN5wEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBpNUAai0AAEcNFCAAQQFGDQEg\
AEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6AELIANBADYCACAGQQFqIQFBHwwUC0GiASECIAEgBEYN5gEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkAD\
QCABLQAAIABBvtQAai0AAEcNEyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM5wELIANBADYCACAGQQFqIQFBAgwTC0GhASECIAEgBEYN5QEg\
AygCACIAIAQgAWtqIQUgASAAa0EBaiEGA0AgAS0AACAAQbzUAGotAABHDREgAEEBRg0CIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADOUBCyABIARGBEBB\
oAEhAgzlAQtBASABLQAAQd8ARw0RGiABQQFqIQFBhwEhAgzLAQsgA0EANgIAIAZBAWohAUGIASECDMoBC0GfASECIAEgBEYN4gEgAygCACIAIAQgAWtqIQUg\
ASAAa0EIaiEGAkADQCABLQAAIABBhNUAai0AAEcNDyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM4wELIANBADYCACAGQQFqIQFBKQwPC0Ge\
ASECIAEgBEYN4QEgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBuNQAai0AAEcNDiAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2\
AgAM4gELIANBADYCACAGQQFqIQFBLQwOCyABIARGBEBBnQEhAgzhAQsgAS0AAEHFAEcNDiABQQFqIQFBhAEhAgzHAQsgASAERgRAQZwBIQIM4AELAkACQCAB\
LQAAQcwAaw4IAA8PDw8PDwEPCyABQQFqIQFBggEhAgzHAQsgAUEBaiEBQYMBIQIMxgELQZsBIQIgASAERg3eASADKAIAIgAgBCABa2ohBSABIABrQQRqIQYC\
QANAIAEtAAAgAEGz1ABqLQAARw0LIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzfAQsgA0EANgIAIAZBAWohAUEjDAsLQZoBIQIgASAERg3d\
ASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGw1ABqLQAARw0KIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzeAQsgA0EA\
NgIAIAZBAWohAUEADAoLIAEgBEYEQEGZASECDN0BCwJAAkAgAS0AAEHIAGsOCAAMDAwMDAwBDAsgAUEBaiEBQf0AIQIMxAELIAFBAWohAUGAASECDMMBCyAB\
IARGBEBBmAEhAgzcAQsCQAJAIAEtAABBzgBrDgMACwELCyABQQFqIQFB/gAhAgzDAQsgAUEBaiEBQf8AIQIMwgELIAEgBEYEQEGXASECDNsBCyABLQAAQdkA\
Rw0IIAFBAWohAUEIDAcLQZYBIQIgASAERg3ZASADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEGs1ABqLQAARw0GIABBA0YNASAAQQFqIQAg\
BCABQQFqIgFHDQALIAMgBTYCAAzaAQsgA0EANgIAIAZBAWohAUEFDAYLQZUBIQIgASAERg3YASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAg\
AEGm1ABqLQAARw0FIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzZAQsgA0EANgIAIAZBAWohAUEWDAULQZQBIQIgASAERg3XASADKAIAIgAg\
BCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw0EIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzYAQsgA0EANgIAIAZBAWoh\
AUEQDAQLIAEgBEYEQEGTASECDNcBCwJAAkAgAS0AAEHDAGsODAAGBgYGBgYGBgYGAQYLIAFBAWohAUH5ACECDL4BCyABQQFqIQFB+gAhAgy9AQtBkgEhAiAB\
IARGDdUBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQaDUAGotAABHDQIgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNYB\
CyADQQA2AgAgBkEBaiEBQSQMAgsgA0EANgIADAILIAEgBEYEQEGRASECDNQBCyABLQAAQcwARw0BIAFBAWohAUETCzoAKSADKAIEIQAgA0EANgIEIAMgACAB\
EC4iAA0CDAELQQAhAiADQQA2AhwgAyABNgIUIANB/h82AhAgA0EGNgIMDNEBC0H4ACECDLcBCyADQZABNgIcIAMgATYCFCADIAA2AgxBACECDM8BC0EAIQAC\
QCADKAI4IgJFDQAgAigCQCICRQ0AIAMgAhEAACEACyAARQ0AIABBFUYNASADQQA2AhwgAyABNgIUIANBgg82AhAgA0EgNgIMQQAhAgzOAQtB9wAhAgy0AQsg\
A0GPATYCHCADIAE2AhQgA0HsGzYCECADQRU2AgxBACECDMwBCyABIARGBEBBjwEhAgzMAQsCQCABLQAAQSBGBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQg\
A0GbHzYCECADQQY2AgxBACECDMwBC0ECIQIMsgELA0AgAS0AAEEgRw0CIAQgAUEBaiIBRw0AC0GOASECDMoBCyABIARGBEBBjQEhAgzKAQsCQCABLQAAQQlr\
DgRKAABKAAtB9QAhAgywAQsgAy0AKUEFRgRAQfYAIQIMsAELQfQAIQIMrwELIAEgBEYEQEGMASECDMgBCyADQRA2AgggAyABNgIEDAoLIAEgBEYEQEGLASEC\
DMcBCwJAIAEtAABBCWsOBEcAAEcAC0HzACECDK0BCyABIARHBEAgA0EQNgIIIAMgATYCBEHxACECDK0BC0GKASECDMUBCwJAIAEgBEcEQANAIAEtAABBoNAA\
ai0AACIAQQNHBEACQCAAQQFrDgJJAAQLQfAAIQIMrwELIAQgAUEBaiIBRw0AC0GIASECDMYBC0GIASECDMUBCyADQQA2AhwgAyABNgIUIANB2yA2AhAgA0EH\
NgIMQQAhAgzEAQsgASAERgRAQYkBIQIMxAELAkACQAJAIAEtAABBoNIAai0AAEEBaw4DRgIAAQtB8gAhAgysAQsgA0EANgIcIAMgATYCFCADQbQSNgIQIANB\
BzYCDEEAIQIMxAELQeoAIQIMqgELIAEgBEcEQCABQQFqIQFB7wAhAgyqAQtBhwEhAgzCAQsgBCABIgBGBEBBhgEhAgzCAQsgAC0AACIBQS9GBEAgAEEBaiEB\
Qe4AIQIMqQELIAFBCWsiAkEXSw0BIAAhAUEBIAJ0QZuAgARxDUEMAQsgBCABIgBGBEBBhQEhAgzBAQsgAC0AAEEvRw0AIABBAWohAQwDC0EAIQIgA0EANgIc\
IAMgADYCFCADQdsgNgIQIANBBzYCDAy/AQsCQAJAAkACQAJAA0AgAS0AAEGgzgBqLQAAIgBBBUcEQAJAAkAgAEEBaw4IRwUGBwgABAEIC0HrACECDK0BCyAB\
QQFqIQFB7QAhAgysAQsgBCABQQFqIgFHDQALQYQBIQIMwwELIAFBAWoMFAsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0HbADYCHCADIAE2AhQgAyAA\
NgIMQQAhAgzBAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgzAAQsgAygCBCEAIANBADYCBCADIAAgARAs\
IgBFDR4gA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgy/AQsgA0EANgIcIAMgATYCFCADQfkPNgIQIANBBzYCDEEAIQIMvgELIAEgBEYEQEGDASECDL4BCwJA\
IAEtAABBoM4Aai0AAEEBaw4IPgQFBgAIAgMHCyABQQFqIQELQQMhAgyjAQsgAUEBagwNC0EAIQIgA0EANgIcIANB0RI2AhAgA0EHNgIMIAMgAUEBajYCFAy6\
AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgy5AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0Hd\
ADYCHCADIAE2AhQgAyAANgIMQQAhAgy4AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgy3AQsgA0EANgIc\
IAMgATYCFCADQfkPNgIQIANBBzYCDEEAIQIMtgELQewAIQIMnAELIAEgBEYEQEGCASECDLUBCyABQQFqDAILIAEgBEYEQEGBASECDLQBCyABQQFqDAELIAEg\
BEYNASABQQFqCyEBQQQhAgyYAQtBgAEhAgywAQsDQCABLQAAQaDMAGotAAAiAEECRwRAIABBAUcEQEHpACECDJkBCwwxCyAEIAFBAWoiAUcNAAtB/wAhAgyv\
AQsgASAERgRAQf4AIQIMrwELAkAgAS0AAEEJaw43LwMGLwQGBgYGBgYGBgYGBgYGBgYGBgYFBgYCBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGAAYLIAFB\
AWoLIQFBBSECDJQBCyABQQFqDAYLIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMqwELIAMoAgQhACADQQA2\
AgQgAyAAIAEQLCIARQ0IIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMqgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB+gA2AhwgAyABNgIUIAMg\
ADYCDEEAIQIMqQELIANBADYCHCADIAE2AhQgA0GNFDYCECADQQc2AgxBACECDKgBCwJAAkACQAJAA0AgAS0AAEGgygBqLQAAIgBBBUcEQAJAIABBAWsOBi4D\
BAUGAAYLQegAIQIMlAELIAQgAUEBaiIBRw0AC0H9ACECDKsBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQdsANgIcIAMgATYCFCADIAA2AgxBACEC\
DKoBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDKkBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByAD\
QfoANgIcIAMgATYCFCADIAA2AgxBACECDKgBCyADQQA2AhwgAyABNgIUIANB5Ag2AhAgA0EHNgIMQQAhAgynAQsgASAERg0BIAFBAWoLIQFBBiECDIwBC0H8\
ACECDKQBCwJAAkACQAJAA0AgAS0AAEGgyABqLQAAIgBBBUcEQCAAQQFrDgQpAgMEBQsgBCABQQFqIgFHDQALQfsAIQIMpwELIAMoAgQhACADQQA2AgQgAyAA\
IAEQLCIARQ0DIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMpgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB3QA2AhwgAyABNgIUIAMgADYCDEEA\
IQIMpQELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMpAELIANBADYCHCADIAE2AhQgA0G8CjYCECADQQc2\
AgxBACECDKMBC0HPACECDIkBC0HRACECDIgBC0HnACECDIcBCyABIARGBEBB+gAhAgygAQsCQCABLQAAQQlrDgQgAAAgAAsgAUEBaiEBQeYAIQIMhgELIAEg\
BEYEQEH5ACECDJ8BCwJAIAEtAABBCWsOBB8AAB8AC0EAIQACQCADKAI4IgJFDQAgAigCOCICRQ0AIAMgAhEAACEACyAARQRAQeIBIQIMhgELIABBFUcEQCAD\
QQA2AhwgAyABNgIUIANByQ02AhAgA0EaNgIMQQAhAgyfAQsgA0H4ADYCHCADIAE2AhQgA0HqGjYCECADQRU2AgxBACECDJ4BCyABIARHBEAgA0ENNgIIIAMg\
ATYCBEHkACECDIUBC0H3ACECDJ0BCyABIARGBEBB9gAhAgydAQsCQAJAAkAgAS0AAEHIAGsOCwABCwsLCwsLCwsCCwsgAUEBaiEBQd0AIQIMhQELIAFBAWoh\
AUHgACECDIQBCyABQQFqIQFB4wAhAgyDAQtB9QAhAiABIARGDZsBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbXVAGotAABHDQggAEEC\
Rg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJwBCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQKyIABEAgA0H0ADYCHCADIAE2AhQgAyAANgIMQQAh\
AgycAQtB4gAhAgyCAQtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2\
AgxBACECDJwBC0HhACECDIIBCyADQfMANgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMmgELIAMtACkiAEEja0ELSQ0JAkAgAEEGSw0AQQEgAHRBygBx\
RQ0ADAoLQQAhAiADQQA2AhwgAyABNgIUIANB7Qk2AhAgA0EINgIMDJkBC0HyACECIAEgBEYNmAEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAA\
IABBs9UAai0AAEcNBSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMmQELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgAEQCADQfEANgIc\
IAMgATYCFCADIAA2AgxBACECDJkBC0HfACECDH8LQQAhAAJAIAMoAjgiAkUNACACKAI0IgJFDQAgAyACEQAAIQALAkAgAARAIABBFUYNASADQQA2AhwgAyAB\
NgIUIANB6g02AhAgA0EmNgIMQQAhAgyZAQtB3gAhAgx/CyADQfAANgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMlwELIAMtAClBIUYNBiADQQA2Ahwg\
AyABNgIUIANBkQo2AhAgA0EINgIMQQAhAgyWAQtB7wAhAiABIARGDZUBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbDVAGotAABHDQIg\
AEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJYBCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQKyIARQ0CIANB7QA2AhwgAyABNgIUIAMgADYC\
DEEAIQIMlQELIANBADYCAAsgAygCBCEAIANBADYCBCADIAAgARArIgBFDYABIANB7gA2AhwgAyABNgIUIAMgADYCDEEAIQIMkwELQdwAIQIMeQtBACEAAkAg\
AygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJMBC0HbACECDHkLIANB\
7AA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyRAQsgAy0AKSIAQSNJDQAgAEEuRg0AIANBADYCHCADIAE2AhQgA0HJCTYCECADQQg2AgxBACECDJAB\
C0HaACECDHYLIAEgBEYEQEHrACECDI8BCwJAIAEtAABBL0YEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDEEAIQIMjwELQdkAIQIM\
dQsgASAERwRAIANBDjYCCCADIAE2AgRB2AAhAgx1C0HqACECDI0BCyABIARGBEBB6QAhAgyNAQsgAS0AAEEwayIAQf8BcUEKSQRAIAMgADoAKiABQQFqIQFB\
1wAhAgx0CyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNeiADQegANgIcIAMgATYCFCADIAA2AgxBACECDIwBCyABIARGBEBB5wAhAgyMAQsCQCABLQAAQS5G\
BEAgAUEBaiEBDAELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ17IANB5gA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELQdYAIQIMcgsgASAERgRAQeUAIQIM\
iwELQQAhAEEBIQVBASEHQQAhAgJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAEtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYM\
AgtBBwwBC0EICyECQQAhBUEAIQcMAgtBCSECQQEhAEEAIQVBACEHDAELQQAhBUEBIQILIAMgAjoAKyABQQFqIQECQAJAIAMtAC5BEHENAAJAAkACQCADLQAq\
DgMBAAIECyAHRQ0DDAILIAANAQwCCyAFRQ0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNAiADQeIANgIcIAMgATYCFCADIAA2AgxBACECDI0BCyADKAIE\
IQAgA0EANgIEIAMgACABEC8iAEUNfSADQeMANgIcIAMgATYCFCADIAA2AgxBACECDIwBCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNeyADQeQANgIcIAMg\
ATYCFCADIAA2AgwMiwELQdQAIQIMcQsgAy0AKUEiRg2GAUHTACECDHALQQAhAAJAIAMoAjgiAkUNACACKAJEIgJFDQAgAyACEQAAIQALIABFBEBB1QAhAgxw\
CyAAQRVHBEAgA0EANgIcIAMgATYCFCADQaQNNgIQIANBITYCDEEAIQIMiQELIANB4QA2AhwgAyABNgIUIANB0Bo2AhAgA0EVNgIMQQAhAgyIAQsgASAERgRA\
QeAAIQIMiAELAkACQAJAAkACQCABLQAAQQprDgQBBAQABAsgAUEBaiEBDAELIAFBAWohASADQS9qLQAAQQFxRQ0BC0HSACECDHALIANBADYCHCADIAE2AhQg\
A0G2ETYCECADQQk2AgxBACECDIgBCyADQQA2AhwgAyABNgIUIANBthE2AhAgA0EJNgIMQQAhAgyHAQsgASAERgRAQd8AIQIMhwELIAEtAABBCkYEQCABQQFq\
IQEMCQsgAy0ALkHAAHENCCADQQA2AhwgAyABNgIUIANBthE2AhAgA0ECNgIMQQAhAgyGAQsgASAERgRAQd0AIQIMhgELIAEtAAAiAkENRgRAIAFBAWohAUHQ\
ACECDG0LIAEhACACQQlrDgQFAQEFAQsgBCABIgBGBEBB3AAhAgyFAQsgAC0AAEEKRw0AIABBAWoMAgtBACECIANBADYCHCADIAA2AhQgA0HKLTYCECADQQc2\
AgwMgwELIAEgBEYEQEHbACECDIMBCwJAIAEtAABBCWsOBAMAAAMACyABQQFqCyEBQc4AIQIMaAsgASAERgRAQdoAIQIMgQELIAEtAABBCWsOBAABAQABC0EA\
IQIgA0EANgIcIANBmhI2AhAgA0EHNgIMIAMgAUEBajYCFAx/CyADQYASOwEqQQAhAAJAIAMoAjgiAkUNACACKAI4IgJFDQAgAyACEQAAIQALIABFDQAgAEEV\
Rw0BIANB2QA2AhwgAyABNgIUIANB6ho2AhAgA0EVNgIMQQAhAgx+C0HNACECDGQLIANBADYCHCADIAE2AhQgA0HJDTYCECADQRo2AgxBACECDHwLIAEgBEYE\
QEHZACECDHwLIAEtAABBIEcNPSABQQFqIQEgAy0ALkEBcQ09IANBADYCHCADIAE2AhQgA0HCHDYCECADQR42AgxBACECDHsLIAEgBEYEQEHYACECDHsLAkAC\
QAJAAkACQCABLQAAIgBBCmsOBAIDAwABCyABQQFqIQFBLCECDGULIABBOkcNASADQQA2AhwgAyABNgIUIANB5xE2AhAgA0EKNgIMQQAhAgx9CyABQQFqIQEg\
A0Evai0AAEEBcUUNcyADLQAyQYABcUUEQCADQTJqIQIgAxA1QQAhAAJAIAMoAjgiBkUNACAGKAIoIgZFDQAgAyAGEQAAIQALAkACQCAADhZNTEsBAQEBAQEB\
AQEBAQEBAQEBAQEAAQsgA0EpNgIcIAMgATYCFCADQawZNgIQIANBFTYCDEEAIQIMfgsgA0EANgIcIAMgATYCFCADQeULNgIQIANBETYCDEEAIQIMfQtBACEA\
AkAgAygCOCICRQ0AIAIoAlwiAkUNACADIAIRAAAhAAsgAEUNWSAAQRVHDQEgA0EFNgIcIAMgATYCFCADQZsbNgIQIANBFTYCDEEAIQIMfAtBywAhAgxiC0EA\
IQIgA0EANgIcIAMgATYCFCADQZAONgIQIANBFDYCDAx6CyADIAMvATJBgAFyOwEyDDsLIAEgBEcEQCADQRE2AgggAyABNgIEQcoAIQIMYAtB1wAhAgx4CyAB\
IARGBEBB1gAhAgx4CwJAAkACQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQeMAaw4TAEBAQEBAQEBAQEBAQAFAQEACA0ALIAFBAWohAUHGACEC\
DGELIAFBAWohAUHHACECDGALIAFBAWohAUHIACECDF8LIAFBAWohAUHJACECDF4LQdUAIQIgBCABIgBGDXYgBCABayADKAIAIgFqIQYgACABa0EFaiEHA0Ag\
AUGQyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0IQQQgAUEFRg0KGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAx2C0HUACECIAQg\
ASIARg11IAQgAWsgAygCACIBaiEGIAAgAWtBD2ohBwNAIAFBgMgAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNB0EDIAFBD0YNCRogAUEB\
aiEBIAQgAEEBaiIARw0ACyADIAY2AgAMdQtB0wAhAiAEIAEiAEYNdCAEIAFrIAMoAgAiAWohBiAAIAFrQQ5qIQcDQCABQeLHAGotAAAgAC0AACIFQSByIAUg\
BUHBAGtB/wFxQRpJG0H/AXFHDQYgAUEORg0HIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHQLQdIAIQIgBCABIgBGDXMgBCABayADKAIAIgFqIQUgACAB\
a0EBaiEGA0AgAUHgxwBqLQAAIAAtAAAiB0EgciAHIAdBwQBrQf8BcUEaSRtB/wFxRw0FIAFBAUYNAiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBTYCAAxzCyAB\
IARGBEBB0QAhAgxzCwJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB7gBrDgcAOTk5OTkBOQsgAUEBaiEBQcMAIQIMWgsgAUEBaiEBQcQAIQIM\
WQsgA0EANgIAIAZBAWohAUHFACECDFgLQdAAIQIgBCABIgBGDXAgBCABayADKAIAIgFqIQYgACABa0EJaiEHA0AgAUHWxwBqLQAAIAAtAAAiBUEgciAFIAVB\
wQBrQf8BcUEaSRtB/wFxRw0CQQIgAUEJRg0EGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxwC0HPACECIAQgASIARg1vIAQgAWsgAygCACIBaiEGIAAg\
AWtBBWohBwNAIAFB0McAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQVGDQIgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMbwsg\
ACEBIANBADYCAAwzC0EBCzoALCADQQA2AgAgB0EBaiEBC0EtIQIMUgsCQANAIAEtAABB0MUAai0AAEEBRw0BIAQgAUEBaiIBRw0AC0HNACECDGsLQcIAIQIM\
UQsgASAERgRAQcwAIQIMagsgAS0AAEE6RgRAIAMoAgQhACADQQA2AgQgAyAAIAEQMCIARQ0zIANBywA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMagsgA0EA\
NgIcIAMgATYCFCADQecRNgIQIANBCjYCDEEAIQIMaQsCQAJAIAMtACxBAmsOAgABJwsgA0Ezai0AAEECcUUNJiADLQAuQQJxDSYgA0EANgIcIAMgATYCFCAD\
QaYUNgIQIANBCzYCDEEAIQIMaQsgAy0AMkEgcUUNJSADLQAuQQJxDSUgA0EANgIcIAMgATYCFCADQb0TNgIQIANBDzYCDEEAIQIMaAtBACEAAkAgAygCOCIC\
RQ0AIAIoAkgiAkUNACADIAIRAAAhAAsgAEUEQEHBACECDE8LIABBFUcEQCADQQA2AhwgAyABNgIUIANBpg82AhAgA0EcNgIMQQAhAgxoCyADQcoANgIcIAMg\
ATYCFCADQYUcNgIQIANBFTYCDEEAIQIMZwsgASAERwRAA0AgAS0AAEHAwQBqLQAAQQFHDRcgBCABQQFqIgFHDQALQcQAIQIMZwtBxAAhAgxmCyABIARHBEAD\
QAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWoh\
AUE2IQIMUgsgAUEBaiEBQTchAgxRCyABQQFqIQFBOCECDFALDBULIAQgAUEBaiIBRw0AC0E8IQIMZgtBPCECDGULIAEgBEYEQEHIACECDGULIANBEjYCCCAD\
IAE2AgQCQAJAAkACQAJAIAMtACxBAWsOBBQAAQIJCyADLQAyQSBxDQNB4AEhAgxPCwJAIAMvATIiAEEIcUUNACADLQAoQQFHDQAgAy0ALkEIcUUNAgsgAyAA\
Qff7A3FBgARyOwEyDAsLIAMgAy8BMkEQcjsBMgwECyADQQA2AgQgAyABIAEQMSIABEAgA0HBADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxmCyABQQFqIQEM\
WAsgA0EANgIcIAMgATYCFCADQfQTNgIQIANBBDYCDEEAIQIMZAtBxwAhAiABIARGDWMgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCAAQcDFAGotAAAg\
AS0AAEEgckcNASAAQQZGDUogAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMZAsgA0EANgIADAULAkAgASAERwRAA0AgAS0AAEHAwwBqLQAAIgBBAUcEQCAA\
QQJHDQMgAUEBaiEBDAULIAQgAUEBaiIBRw0AC0HFACECDGQLQcUAIQIMYwsLIANBADoALAwBC0ELIQIMRwtBPyECDEYLAkACQANAIAEtAAAiAEEgRwRAAkAg\
AEEKaw4EAwUFAwALIABBLEYNAwwECyAEIAFBAWoiAUcNAAtBxgAhAgxgCyADQQg6ACwMDgsgAy0AKEEBRw0CIAMtAC5BCHENAiADKAIEIQAgA0EANgIEIAMg\
ACABEDEiAARAIANBwgA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMXwsgAUEBaiEBDFALQTshAgxECwJAA0AgAS0AACIAQSBHIABBCUdxDQEgBCABQQFqIgFH\
DQALQcMAIQIMXQsLQTwhAgxCCwJAAkAgASAERwRAA0AgAS0AACIAQSBHBEAgAEEKaw4EAwQEAwQLIAQgAUEBaiIBRw0AC0E/IQIMXQtBPyECDFwLIAMgAy8B\
MkEgcjsBMgwKCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNTiADQT42AhwgAyABNgIUIAMgADYCDEEAIQIMWgsCQCABIARHBEADQCABLQAAQcDDAGotAAAi\
AEEBRwRAIABBAkYNAwwMCyAEIAFBAWoiAUcNAAtBNyECDFsLQTchAgxaCyABQQFqIQEMBAtBOyECIAQgASIARg1YIAQgAWsgAygCACIBaiEGIAAgAWtBBWoh\
BwJAA0AgAUGQyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEMPwsgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAM\
WQsgA0EANgIAIAAhAQwFC0E6IQIgBCABIgBGDVcgBCABayADKAIAIgFqIQYgACABa0EIaiEHAkADQCABQbTBAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFx\
QRpJG0H/AXFHDQEgAUEIRgRAQQUhAQw+CyABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxYCyADQQA2AgAgACEBDAQLQTkhAiAEIAEiAEYNViAEIAFrIAMo\
AgAiAWohBiAAIAFrQQNqIQcCQANAIAFBsMEAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQNGBEBBBiEBDD0LIAFBAWohASAEIABB\
AWoiAEcNAAsgAyAGNgIADFcLIANBADYCACAAIQEMAwsCQANAIAEtAAAiAEEgRwRAIABBCmsOBAcEBAcCCyAEIAFBAWoiAUcNAAtBOCECDFYLIABBLEcNASAB\
QQFqIQBBASEBAkACQAJAAkACQCADLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIANBAToALCADIAMvATIgAXI7ATIgACEBDAELIAMgAy8BMkEI\
cjsBMiAAIQELQT4hAgw7CyADQQA6ACwLQTkhAgw5CyABIARGBEBBNiECDFILAkACQAJAAkACQCABLQAAQQprDgQAAgIBAgsgAygCBCEAIANBADYCBCADIAAg\
ARAxIgBFDQIgA0EzNgIcIAMgATYCFCADIAA2AgxBACECDFULIAMoAgQhACADQQA2AgQgAyAAIAEQMSIARQRAIAFBAWohAQwGCyADQTI2AhwgAyAANgIMIAMg\
AUEBajYCFEEAIQIMVAsgAy0ALkEBcQRAQd8BIQIMOwsgAygCBCEAIANBADYCBCADIAAgARAxIgANAQxJC0E0IQIMOQsgA0E1NgIcIAMgATYCFCADIAA2AgxB\
ACECDFELQTUhAgw3CyADQS9qLQAAQQFxDQAgA0EANgIcIAMgATYCFCADQesWNgIQIANBGTYCDEEAIQIMTwtBMyECDDULIAEgBEYEQEEyIQIMTgsCQCABLQAA\
QQpGBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GSFzYCECADQQM2AgxBACECDE4LQTIhAgw0CyABIARGBEBBMSECDE0LAkAgAS0AACIAQQlGDQAgAEEg\
Rg0AQQEhAgJAIAMtACxBBWsOBAYEBQANCyADIAMvATJBCHI7ATIMDAsgAy0ALkEBcUUNASADLQAsQQhHDQAgA0EAOgAsC0E9IQIMMgsgA0EANgIcIAMgATYC\
FCADQcIWNgIQIANBCjYCDEEAIQIMSgtBAiECDAELQQQhAgsgA0EBOgAsIAMgAy8BMiACcjsBMgwGCyABIARGBEBBMCECDEcLIAEtAABBCkYEQCABQQFqIQEM\
AQsgAy0ALkEBcQ0AIANBADYCHCADIAE2AhQgA0HcKDYCECADQQI2AgxBACECDEYLQTAhAgwsCyABQQFqIQFBMSECDCsLIAEgBEYEQEEvIQIMRAsgAS0AACIA\
QQlHIABBIEdxRQRAIAFBAWohASADLQAuQQFxDQEgA0EANgIcIAMgATYCFCADQZcQNgIQIANBCjYCDEEAIQIMRAtBASECAkACQAJAAkACQAJAIAMtACxBAmsO\
BwUEBAMBAgAECyADIAMvATJBCHI7ATIMAwtBAiECDAELQQQhAgsgA0EBOgAsIAMgAy8BMiACcjsBMgtBLyECDCsLIANBADYCHCADIAE2AhQgA0GEEzYCECAD\
QQs2AgxBACECDEMLQeEBIQIMKQsgASAERgRAQS4hAgxCCyADQQA2AgQgA0ESNgIIIAMgASABEDEiAA0BC0EuIQIMJwsgA0EtNgIcIAMgATYCFCADIAA2AgxB\
ACECDD8LQQAhAAJAIAMoAjgiAkUNACACKAJMIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB2AA2AhwgAyABNgIUIANBsxs2AhAgA0EVNgIMQQAhAgw+\
C0HMACECDCQLIANBADYCHCADIAE2AhQgA0GzDjYCECADQR02AgxBACECDDwLIAEgBEYEQEHOACECDDwLIAEtAAAiAEEgRg0CIABBOkYNAQsgA0EAOgAsQQkh\
AgwhCyADKAIEIQAgA0EANgIEIAMgACABEDAiAA0BDAILIAMtAC5BAXEEQEHeASECDCALIAMoAgQhACADQQA2AgQgAyAAIAEQMCIARQ0CIANBKjYCHCADIAA2\
AgwgAyABQQFqNgIUQQAhAgw4CyADQcsANgIcIAMgADYCDCADIAFBAWo2AhRBACECDDcLIAFBAWohAUHAACECDB0LIAFBAWohAQwsCyABIARGBEBBKyECDDUL\
AkAgAS0AAEEKRgRAIAFBAWohAQwBCyADLQAuQcAAcUUNBgsgAy0AMkGAAXEEQEEAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ0SIABB\
FUYEQCADQQU2AhwgAyABNgIUIANBmxs2AhAgA0EVNgIMQQAhAgw2CyADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMQQAhAgw1CyADQTJqIQIgAxA1QQAh\
AAJAIAMoAjgiBkUNACAGKAIoIgZFDQAgAyAGEQAAIQALIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyADQQE6ADALIAIgAi8BAEHAAHI7AQALQSshAgwY\
CyADQSk2AhwgAyABNgIUIANBrBk2AhAgA0EVNgIMQQAhAgwwCyADQQA2AhwgAyABNgIUIANB5Qs2AhAgA0ERNgIMQQAhAgwvCyADQQA2AhwgAyABNgIUIANB\
pQs2AhAgA0ECNgIMQQAhAgwuC0EBIQcgAy8BMiIFQQhxRQRAIAMpAyBCAFIhBwsCQCADLQAwBEBBASEAIAMtAClBBUYNASAFQcAAcUUgB3FFDQELAkAgAy0A\
KCICQQJGBEBBASEAIAMvATQiBkHlAEYNAkEAIQAgBUHAAHENAiAGQeQARg0CIAZB5gBrQQJJDQIgBkHMAUYNAiAGQbACRg0CDAELQQAhACAFQcAAcQ0BC0EC\
IQAgBUEIcQ0AIAVBgARxBEACQCACQQFHDQAgAy0ALkEKcQ0AQQUhAAwCC0EEIQAMAQsgBUEgcUUEQCADEDZBAEdBAnQhAAwBC0EAQQMgAykDIFAbIQALIABB\
AWsOBQIABwEDBAtBESECDBMLIANBAToAMQwpC0EAIQICQCADKAI4IgBFDQAgACgCMCIARQ0AIAMgABEAACECCyACRQ0mIAJBFUYEQCADQQM2AhwgAyABNgIU\
IANB0hs2AhAgA0EVNgIMQQAhAgwrC0EAIQIgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDAwqCyADQQA2AhwgAyABNgIUIANB+SA2AhAgA0EPNgIMQQAh\
AgwpC0EAIQACQCADKAI4IgJFDQAgAigCMCICRQ0AIAMgAhEAACEACyAADQELQQ4hAgwOCyAAQRVGBEAgA0ECNgIcIAMgATYCFCADQdIbNgIQIANBFTYCDEEA\
IQIMJwsgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDEEAIQIMJgtBKiECDAwLIAEgBEcEQCADQQk2AgggAyABNgIEQSkhAgwMC0EmIQIMJAsgAyADKQMg\
IgwgBCABa60iCn0iC0IAIAsgDFgbNwMgIAogDFQEQEElIQIMJAsgAygCBCEAIANBADYCBCADIAAgASAMp2oiARAyIgBFDQAgA0EFNgIcIAMgATYCFCADIAA2\
AgxBACECDCMLQQ8hAgwJC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43FxYAAQIDBAUGBxQUFBQUFBQI\
CQoLDA0UFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFA4PEBESExQLQgIhCgwWC0IDIQoMFQtCBCEKDBQLQgUhCgwTC0IGIQoMEgtCByEKDBELQgghCgwQC0IJ\
IQoMDwtCCiEKDA4LQgshCgwNC0IMIQoMDAtCDSEKDAsLQg4hCgwKC0IPIQoMCQtCCiEKDAgLQgshCgwHC0IMIQoMBgtCDSEKDAULQg4hCgwEC0IPIQoMAwsg\
A0EANgIcIAMgATYCFCADQZ8VNgIQIANBDDYCDEEAIQIMIQsgASAERgRAQSIhAgwhC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAIAEtAABBMGsONxUUAAECAwQFBgcWFhYWFhYWCAkKCwwNFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYODxAREhMWC0ICIQoMFAtCAyEKDBMLQgQhCgwS\
C0IFIQoMEQtCBiEKDBALQgchCgwPC0IIIQoMDgtCCSEKDA0LQgohCgwMC0ILIQoMCwtCDCEKDAoLQg0hCgwJC0IOIQoMCAtCDyEKDAcLQgohCgwGC0ILIQoM\
BQtCDCEKDAQLQg0hCgwDC0IOIQoMAgtCDyEKDAELQgEhCgsgAUEBaiEBIAMpAyAiC0L//////////w9YBEAgAyALQgSGIAqENwMgDAILIANBADYCHCADIAE2\
AhQgA0G1CTYCECADQQw2AgxBACECDB4LQSchAgwEC0EoIQIMAwsgAyABOgAsIANBADYCACAHQQFqIQFBDCECDAILIANBADYCACAGQQFqIQFBCiECDAELIAFB\
AWohAUEIIQIMAAsAC0EAIQIgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDAwXC0EAIQIgA0EANgIcIAMgATYCFCADQYMRNgIQIANBCTYCDAwWC0EAIQIg\
A0EANgIcIAMgATYCFCADQd8KNgIQIANBCTYCDAwVC0EAIQIgA0EANgIcIAMgATYCFCADQe0QNgIQIANBCTYCDAwUC0EAIQIgA0EANgIcIAMgATYCFCADQdIR\
NgIQIANBCTYCDAwTC0EAIQIgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDAwSC0EAIQIgA0EANgIcIAMgATYCFCADQYMRNgIQIANBCTYCDAwRC0EAIQIg\
A0EANgIcIAMgATYCFCADQd8KNgIQIANBCTYCDAwQC0EAIQIgA0EANgIcIAMgATYCFCADQe0QNgIQIANBCTYCDAwPC0EAIQIgA0EANgIcIAMgATYCFCADQdIR\
NgIQIANBCTYCDAwOC0EAIQIgA0EANgIcIAMgATYCFCADQbkXNgIQIANBDzYCDAwNC0EAIQIgA0EANgIcIAMgATYCFCADQbkXNgIQIANBDzYCDAwMC0EAIQIg\
A0EANgIcIAMgATYCFCADQZkTNgIQIANBCzYCDAwLC0EAIQIgA0EANgIcIAMgATYCFCADQZ0JNgIQIANBCzYCDAwKC0EAIQIgA0EANgIcIAMgATYCFCADQZcQ\
NgIQIANBCjYCDAwJC0EAIQIgA0EANgIcIAMgATYCFCADQbEQNgIQIANBCjYCDAwIC0EAIQIgA0EANgIcIAMgATYCFCADQbsdNgIQIANBAjYCDAwHC0EAIQIg\
A0EANgIcIAMgATYCFCADQZYWNgIQIANBAjYCDAwGC0EAIQIgA0EANgIcIAMgATYCFCADQfkYNgIQIANBAjYCDAwFC0EAIQIgA0EANgIcIAMgATYCFCADQcQY\
NgIQIANBAjYCDAwECyADQQI2AhwgAyABNgIUIANBqR42AhAgA0EWNgIMQQAhAgwDC0HeACECIAEgBEYNAiAJQQhqIQcgAygCACEFAkACQCABIARHBEAgBUGW\
yABqIQggBCAFaiABayEGIAVBf3NBCmoiBSABaiEAA0AgAS0AACAILQAARwRAQQIhCAwDCyAFRQRAQQAhCCAAIQEMAwsgBUEBayEFIAhBAWohCCAEIAFBAWoi\
AUcNAAsgBiEFIAQhAQsgB0EBNgIAIAMgBTYCAAwBCyADQQA2AgAgByAINgIACyAHIAE2AgQgCSgCDCEAAkACQCAJKAIIQQFrDgIEAQALIANBADYCHCADQcIe\
NgIQIANBFzYCDCADIABBAWo2AhRBACECDAMLIANBADYCHCADIAA2AhQgA0HXHjYCECADQQk2AgxBACECDAILIAEgBEYEQEEoIQIMAgsgA0EJNgIIIAMgATYC\
BEEnIQIMAQsgASAERgRAQQEhAgwBCwNAAkACQAJAIAEtAABBCmsOBAABAQABCyABQQFqIQEMAQsgAUEBaiEBIAMtAC5BIHENAEEAIQIgA0EANgIcIAMgATYC\
FCADQaEhNgIQIANBBTYCDAwCC0EBIQIgASAERw0ACwsgCUEQaiQAIAJFBEAgAygCDCEADAELIAMgAjYCHEEAIQAgAygCBCIBRQ0AIAMgASAEIAMoAggRAQAi\
AUUNACADIAQ2AhQgAyABNgIMIAEhAAsgAAu+AgECfyAAQQA6AAAgAEHkAGoiAUEBa0EAOgAAIABBADoAAiAAQQA6AAEgAUEDa0EAOgAAIAFBAmtBADoAACAA\
QQA6AAMgAUEEa0EAOgAAQQAgAGtBA3EiASAAaiIAQQA2AgBB5AAgAWtBfHEiAiAAaiIBQQRrQQA2AgACQCACQQlJDQAgAEEANgIIIABBADYCBCABQQhrQQA2\
AgAgAUEMa0EANgIAIAJBGUkNACAAQQA2AhggAEEANgIUIABBADYCECAAQQA2AgwgAUEQa0EANgIAIAFBFGtBADYCACABQRhrQQA2AgAgAUEca0EANgIAIAIg\
AEEEcUEYciICayIBQSBJDQAgACACaiEAA0AgAEIANwMYIABCADcDECAAQgA3AwggAEIANwMAIABBIGohACABQSBrIgFBH0sNAAsLC1YBAX8CQCAAKAIMDQAC\
QAJAAkACQCAALQAxDgMBAAMCCyAAKAI4IgFFDQAgASgCMCIBRQ0AIAAgAREAACIBDQMLQQAPCwALIABByhk2AhBBDiEBCyABCxoAIAAoAgxFBEAgAEHeHzYC\
ECAAQRU2AgwLCxQAIAAoAgxBFUYEQCAAQQA2AgwLCxQAIAAoAgxBFkYEQCAAQQA2AgwLCwcAIAAoAgwLBwAgACgCEAsJACAAIAE2AhALBwAgACgCFAsrAAJA\
IABBJ08NAEL//////wkgAK2IQgGDUA0AIABBAnRB0DhqKAIADwsACxcAIABBL08EQAALIABBAnRB7DlqKAIAC78JAQF/QfQtIQECQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQCAAQeQAaw70A2NiAAFhYWFhYWECAwQFYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYQYHCAkKCwwNDg9hYWFhYRBhYWFhYWFhYWFhYRFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWESExQVFhcYGRobYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1NmE3ODk6YWFhYWFhYWE7YWFhPGFh\
YWE9Pj9hYWFhYWFhYUBhYUFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFCQ0RFRkdISUpLTE1OT1BRUlNhYWFhYWFhYVRVVldYWVpbYVxdYWFhYWFh\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhXmFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYV9gYQtB6iwPC0GYJg8LQe0xDwtBoDcPC0HJKQ8L\
QbQpDwtBli0PC0HrKw8LQaI1DwtB2zQPC0HgKQ8LQeMkDwtB1SQPC0HuJA8LQeYlDwtByjQPC0HQNw8LQao1DwtB9SwPC0H2Jg8LQYIiDwtB8jMPC0G+KA8L\
Qec3DwtBzSEPC0HAIQ8LQbglDwtByyUPC0GWJA8LQY80DwtBzTUPC0HdKg8LQe4zDwtBnDQPC0GeMQ8LQfQ1DwtB5SIPC0GvJQ8LQZkxDwtBsjYPC0H5Ng8L\
QcQyDwtB3SwPC0GCMQ8LQcExDwtBjTcPC0HJJA8LQew2DwtB5yoPC0HIIw8LQeIhDwtByTcPC0GlIg8LQZQiDwtB2zYPC0HeNQ8LQYYmDwtBvCsPC0GLMg8L\
QaAjDwtB9jAPC0GALA8LQYkrDwtBpCYPC0HyIw8LQYEoDwtBqzIPC0HrJw8LQcI2DwtBoiQPC0HPKg8LQdwjDwtBhycPC0HkNA8LQbciDwtBrTEPC0HVIg8L\
Qa80DwtB3iYPC0HWMg8LQfQ0DwtBgTgPC0H0Nw8LQZI2DwtBnScPC0GCKQ8LQY0jDwtB1zEPC0G9NQ8LQbQ3DwtB2DAPC0G2Jw8LQZo4DwtBpyoPC0HEJw8L\
Qa4jDwtB9SIPCwALQcomIQELIAELFwAgACAALwEuQf7/A3EgAUEAR3I7AS4LGgAgACAALwEuQf3/A3EgAUEAR0EBdHI7AS4LGgAgACAALwEuQfv/A3EgAUEA\
R0ECdHI7AS4LGgAgACAALwEuQff/A3EgAUEAR0EDdHI7AS4LGgAgACAALwEuQe//A3EgAUEAR0EEdHI7AS4LGgAgACAALwEuQd//A3EgAUEAR0EFdHI7AS4L\
GgAgACAALwEuQb//A3EgAUEAR0EGdHI7AS4LGgAgACAALwEuQf/+A3EgAUEAR0EHdHI7AS4LGgAgACAALwEuQf/9A3EgAUEAR0EIdHI7AS4LGgAgACAALwEu\
Qf/7A3EgAUEAR0EJdHI7AS4LPgECfwJAIAAoAjgiA0UNACADKAIEIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHhEjYCEEEYIQQLIAQLPgECfwJAIAAo\
AjgiA0UNACADKAIIIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH8ETYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIMIgNFDQAgACABIAIgAWsg\
AxEBACIEQX9HDQAgAEHsCjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIQIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH6HjYCEEEYIQQLIAQL\
PgECfwJAIAAoAjgiA0UNACADKAIUIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHLEDYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIYIgNFDQAg\
ACABIAIgAWsgAxEBACIEQX9HDQAgAEG3HzYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIcIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEG/FTYC\
EEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIsIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH+CDYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACAD\
KAIgIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEGMHTYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIkIgNFDQAgACABIAIgAWsgAxEBACIEQX9H\
DQAgAEHmFTYCEEEYIQQLIAQLOAAgAAJ/IAAvATJBFHFBFEYEQEEBIAAtAChBAUYNARogAC8BNEHlAEYMAQsgAC0AKUEFRgs6ADALWQECfwJAIAAtAChBAUYN\
ACAALwE0IgFB5ABrQeQASQ0AIAFBzAFGDQAgAUGwAkYNACAALwEyIgBBwABxDQBBASECIABBiARxQYAERg0AIABBKHFFIQILIAILjAEBAn8CQAJAAkAgAC0A\
KkUNACAALQArRQ0AIAAvATIiAUECcUUNAQwCCyAALwEyIgFBAXFFDQELQQEhAiAALQAoQQFGDQAgAC8BNCIAQeQAa0HkAEkNACAAQcwBRg0AIABBsAJGDQAg\
AUHAAHENAEEAIQIgAUGIBHFBgARGDQAgAUEocUEARyECCyACC1cAIABBGGpCADcDACAAQgA3AwAgAEE4akIANwMAIABBMGpCADcDACAAQShqQgA3AwAgAEEg\
akIANwMAIABBEGpCADcDACAAQQhqQgA3AwAgAEH9ATYCHAsGACAAEDoLmi0BC38jAEEQayIKJABB3NUAKAIAIglFBEBBnNkAKAIAIgVFBEBBqNkAQn83AgBB\
oNkAQoCAhICAgMAANwIAQZzZACAKQQhqQXBxQdiq1aoFcyIFNgIAQbDZAEEANgIAQYDZAEEANgIAC0GE2QBBwNkENgIAQdTVAEHA2QQ2AgBB6NUAIAU2AgBB\
5NUAQX82AgBBiNkAQcCmAzYCAANAIAFBgNYAaiABQfTVAGoiAjYCACACIAFB7NUAaiIDNgIAIAFB+NUAaiADNgIAIAFBiNYAaiABQfzVAGoiAzYCACADIAI2\
AgAgAUGQ1gBqIAFBhNYAaiICNgIAIAIgAzYCACABQYzWAGogAjYCACABQSBqIgFBgAJHDQALQczZBEGBpgM2AgBB4NUAQazZACgCADYCAEHQ1QBBgKYDNgIA\
QdzVAEHI2QQ2AgBBzP8HQTg2AgBByNkEIQkLAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAEHsAU0EQEHE1QAoAgAiBkEQIABBE2pBcHEgAEEL\
SRsiBEEDdiIAdiIBQQNxBEACQCABQQFxIAByQQFzIgJBA3QiAEHs1QBqIgEgAEH01QBqKAIAIgAoAggiA0YEQEHE1QAgBkF+IAJ3cTYCAAwBCyABIAM2Aggg\
AyABNgIMCyAAQQhqIQEgACACQQN0IgJBA3I2AgQgACACaiIAIAAoAgRBAXI2AgQMEQtBzNUAKAIAIgggBE8NASABBEACQEECIAB0IgJBACACa3IgASAAdHFo\
IgBBA3QiAkHs1QBqIgEgAkH01QBqKAIAIgIoAggiA0YEQEHE1QAgBkF+IAB3cSIGNgIADAELIAEgAzYCCCADIAE2AgwLIAIgBEEDcjYCBCAAQQN0IgAgBGsh\
BSAAIAJqIAU2AgAgAiAEaiIEIAVBAXI2AgQgCARAIAhBeHFB7NUAaiEAQdjVACgCACEDAn9BASAIQQN2dCIBIAZxRQRAQcTVACABIAZyNgIAIAAMAQsgACgC\
CAsiASADNgIMIAAgAzYCCCADIAA2AgwgAyABNgIICyACQQhqIQFB2NUAIAQ2AgBBzNUAIAU2AgAMEQtByNUAKAIAIgtFDQEgC2hBAnRB9NcAaigCACIAKAIE\
QXhxIARrIQUgACECA0ACQCACKAIQIgFFBEAgAkEUaigCACIBRQ0BCyABKAIEQXhxIARrIgMgBUkhAiADIAUgAhshBSABIAAgAhshACABIQIMAQsLIAAoAhgh\
CSAAKAIMIgMgAEcEQEHU1QAoAgAaIAMgACgCCCIBNgIIIAEgAzYCDAwQCyAAQRRqIgIoAgAiAUUEQCAAKAIQIgFFDQMgAEEQaiECCwNAIAIhByABIgNBFGoi\
AigCACIBDQAgA0EQaiECIAMoAhAiAQ0ACyAHQQA2AgAMDwtBfyEEIABBv39LDQAgAEETaiIBQXBxIQRByNUAKAIAIghFDQBBACAEayEFAkACQAJAAn9BACAE\
QYACSQ0AGkEfIARB////B0sNABogBEEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+agsiBkECdEH01wBqKAIAIgJFBEBBACEBQQAhAwwBC0EAIQEgBEEZIAZBAXZr\
QQAgBkEfRxt0IQBBACEDA0ACQCACKAIEQXhxIARrIgcgBU8NACACIQMgByIFDQBBACEFIAIhAQwDCyABIAJBFGooAgAiByAHIAIgAEEddkEEcWpBEGooAgAi\
AkYbIAEgBxshASAAQQF0IQAgAg0ACwsgASADckUEQEEAIQNBAiAGdCIAQQAgAGtyIAhxIgBFDQMgAGhBAnRB9NcAaigCACEBCyABRQ0BCwNAIAEoAgRBeHEg\
BGsiAiAFSSEAIAIgBSAAGyEFIAEgAyAAGyEDIAEoAhAiAAR/IAAFIAFBFGooAgALIgENAAsLIANFDQAgBUHM1QAoAgAgBGtPDQAgAygCGCEHIAMgAygCDCIA\
RwRAQdTVACgCABogACADKAIIIgE2AgggASAANgIMDA4LIANBFGoiAigCACIBRQRAIAMoAhAiAUUNAyADQRBqIQILA0AgAiEGIAEiAEEUaiICKAIAIgENACAA\
QRBqIQIgACgCECIBDQALIAZBADYCAAwNC0HM1QAoAgAiAyAETwRAQdjVACgCACEBAkAgAyAEayICQRBPBEAgASAEaiIAIAJBAXI2AgQgASADaiACNgIAIAEg\
BEEDcjYCBAwBCyABIANBA3I2AgQgASADaiIAIAAoAgRBAXI2AgRBACEAQQAhAgtBzNUAIAI2AgBB2NUAIAA2AgAgAUEIaiEBDA8LQdDVACgCACIDIARLBEAg\
BCAJaiIAIAMgBGsiAUEBcjYCBEHc1QAgADYCAEHQ1QAgATYCACAJIARBA3I2AgQgCUEIaiEBDA8LQQAhASAEAn9BnNkAKAIABEBBpNkAKAIADAELQajZAEJ/\
NwIAQaDZAEKAgISAgIDAADcCAEGc2QAgCkEMakFwcUHYqtWqBXM2AgBBsNkAQQA2AgBBgNkAQQA2AgBBgIAECyIAIARBxwBqIgVqIgZBACAAayIHcSICTwRA\
QbTZAEEwNgIADA8LAkBB/NgAKAIAIgFFDQBB9NgAKAIAIgggAmohACAAIAFNIAAgCEtxDQBBACEBQbTZAEEwNgIADA8LQYDZAC0AAEEEcQ0EAkACQCAJBEBB\
hNkAIQEDQCABKAIAIgAgCU0EQCAAIAEoAgRqIAlLDQMLIAEoAggiAQ0ACwtBABA7IgBBf0YNBSACIQZBoNkAKAIAIgFBAWsiAyAAcQRAIAIgAGsgACADakEA\
IAFrcWohBgsgBCAGTw0FIAZB/v///wdLDQVB/NgAKAIAIgMEQEH02AAoAgAiByAGaiEBIAEgB00NBiABIANLDQYLIAYQOyIBIABHDQEMBwsgBiADayAHcSIG\
Qf7///8HSw0EIAYQOyEAIAAgASgCACABKAIEakYNAyAAIQELAkAgBiAEQcgAak8NACABQX9GDQBBpNkAKAIAIgAgBSAGa2pBACAAa3EiAEH+////B0sEQCAB\
IQAMBwsgABA7QX9HBEAgACAGaiEGIAEhAAwHC0EAIAZrEDsaDAQLIAEiAEF/Rw0FDAMLQQAhAwwMC0EAIQAMCgsgAEF/Rw0CC0GA2QBBgNkAKAIAQQRyNgIA\
CyACQf7///8HSw0BIAIQOyEAQQAQOyEBIABBf0YNASABQX9GDQEgACABTw0BIAEgAGsiBiAEQThqTQ0BC0H02ABB9NgAKAIAIAZqIgE2AgBB+NgAKAIAIAFJ\
BEBB+NgAIAE2AgALAkACQAJAQdzVACgCACICBEBBhNkAIQEDQCAAIAEoAgAiAyABKAIEIgVqRg0CIAEoAggiAQ0ACwwCC0HU1QAoAgAiAUEARyAAIAFPcUUE\
QEHU1QAgADYCAAtBACEBQYjZACAGNgIAQYTZACAANgIAQeTVAEF/NgIAQejVAEGc2QAoAgA2AgBBkNkAQQA2AgADQCABQYDWAGogAUH01QBqIgI2AgAgAiAB\
QezVAGoiAzYCACABQfjVAGogAzYCACABQYjWAGogAUH81QBqIgM2AgAgAyACNgIAIAFBkNYAaiABQYTWAGoiAjYCACACIAM2AgAgAUGM1gBqIAI2AgAgAUEg\
aiIBQYACRw0AC0F4IABrQQ9xIgEgAGoiAiAGQThrIgMgAWsiAUEBcjYCBEHg1QBBrNkAKAIANgIAQdDVACABNgIAQdzVACACNgIAIAAgA2pBODYCBAwCCyAA\
IAJNDQAgAiADSQ0AIAEoAgxBCHENAEF4IAJrQQ9xIgAgAmoiA0HQ1QAoAgAgBmoiByAAayIAQQFyNgIEIAEgBSAGajYCBEHg1QBBrNkAKAIANgIAQdDVACAA\
NgIAQdzVACADNgIAIAIgB2pBODYCBAwBCyAAQdTVACgCAEkEQEHU1QAgADYCAAsgACAGaiEDQYTZACEBAkACQAJAA0AgAyABKAIARwRAIAEoAggiAQ0BDAIL\
CyABLQAMQQhxRQ0BC0GE2QAhAQNAIAEoAgAiAyACTQRAIAMgASgCBGoiBSACSw0DCyABKAIIIQEMAAsACyABIAA2AgAgASABKAIEIAZqNgIEIABBeCAAa0EP\
cWoiCSAEQQNyNgIEIANBeCADa0EPcWoiBiAEIAlqIgRrIQEgAiAGRgRAQdzVACAENgIAQdDVAEHQ1QAoAgAgAWoiADYCACAEIABBAXI2AgQMCAtB2NUAKAIA\
IAZGBEBB2NUAIAQ2AgBBzNUAQczVACgCACABaiIANgIAIAQgAEEBcjYCBCAAIARqIAA2AgAMCAsgBigCBCIFQQNxQQFHDQYgBUF4cSEIIAVB/wFNBEAgBUED\
diEDIAYoAggiACAGKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwHCyACIAA2AgggACACNgIMDAYLIAYoAhghByAGIAYoAgwiAEcEQCAAIAYoAggiAjYC\
CCACIAA2AgwMBQsgBkEUaiICKAIAIgVFBEAgBigCECIFRQ0EIAZBEGohAgsDQCACIQMgBSIAQRRqIgIoAgAiBQ0AIABBEGohAiAAKAIQIgUNAAsgA0EANgIA\
DAQLQXggAGtBD3EiASAAaiIHIAZBOGsiAyABayIBQQFyNgIEIAAgA2pBODYCBCACIAVBNyAFa0EPcWpBP2siAyADIAJBEGpJGyIDQSM2AgRB4NUAQazZACgC\
ADYCAEHQ1QAgATYCAEHc1QAgBzYCACADQRBqQYzZACkCADcCACADQYTZACkCADcCCEGM2QAgA0EIajYCAEGI2QAgBjYCAEGE2QAgADYCAEGQ2QBBADYCACAD\
QSRqIQEDQCABQQc2AgAgBSABQQRqIgFLDQALIAIgA0YNACADIAMoAgRBfnE2AgQgAyADIAJrIgU2AgAgAiAFQQFyNgIEIAVB/wFNBEAgBUF4cUHs1QBqIQAC\
f0HE1QAoAgAiAUEBIAVBA3Z0IgNxRQRAQcTVACABIANyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdN\
BEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRB9NcAaiEAQcjVACgCACIDQQEgAXQiBnFFBEAgACACNgIAQcjVACAD\
IAZyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhAwJAA0AgAyIAKAIEQXhxIAVGDQEgAUEddiEDIAFBAXQh\
ASAAIANBBHFqQRBqIgYoAgAiAw0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiAB\
NgIIC0HQ1QAoAgAiASAETQ0AQdzVACgCACIAIARqIgIgASAEayIBQQFyNgIEQdDVACABNgIAQdzVACACNgIAIAAgBEEDcjYCBCAAQQhqIQEMCAtBACEBQbTZ\
AEEwNgIADAcLQQAhAAsgB0UNAAJAIAYoAhwiAkECdEH01wBqIgMoAgAgBkYEQCADIAA2AgAgAA0BQcjVAEHI1QAoAgBBfiACd3E2AgAMAgsgB0EQQRQgBygC\
ECAGRhtqIAA2AgAgAEUNAQsgACAHNgIYIAYoAhAiAgRAIAAgAjYCECACIAA2AhgLIAZBFGooAgAiAkUNACAAQRRqIAI2AgAgAiAANgIYCyABIAhqIQEgBiAI\
aiIGKAIEIQULIAYgBUF+cTYCBCABIARqIAE2AgAgBCABQQFyNgIEIAFB/wFNBEAgAUF4cUHs1QBqIQACf0HE1QAoAgAiAkEBIAFBA3Z0IgFxRQRAQcTVACAB\
IAJyNgIAIAAMAQsgACgCCAsiASAENgIMIAAgBDYCCCAEIAA2AgwgBCABNgIIDAELQR8hBSABQf///wdNBEAgAUEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+aiEF\
CyAEIAU2AhwgBEIANwIQIAVBAnRB9NcAaiEAQcjVACgCACICQQEgBXQiA3FFBEAgACAENgIAQcjVACACIANyNgIAIAQgADYCGCAEIAQ2AgggBCAENgIMDAEL\
IAFBGSAFQQF2a0EAIAVBH0cbdCEFIAAoAgAhAAJAA0AgACICKAIEQXhxIAFGDQEgBUEddiEAIAVBAXQhBSACIABBBHFqQRBqIgMoAgAiAA0ACyADIAQ2AgAg\
BCACNgIYIAQgBDYCDCAEIAQ2AggMAQsgAigCCCIAIAQ2AgwgAiAENgIIIARBADYCGCAEIAI2AgwgBCAANgIICyAJQQhqIQEMAgsCQCAHRQ0AAkAgAygCHCIB\
QQJ0QfTXAGoiAigCACADRgRAIAIgADYCACAADQFByNUAIAhBfiABd3EiCDYCAAwCCyAHQRBBFCAHKAIQIANGG2ogADYCACAARQ0BCyAAIAc2AhggAygCECIB\
BEAgACABNgIQIAEgADYCGAsgA0EUaigCACIBRQ0AIABBFGogATYCACABIAA2AhgLAkAgBUEPTQRAIAMgBCAFaiIAQQNyNgIEIAAgA2oiACAAKAIEQQFyNgIE\
DAELIAMgBGoiAiAFQQFyNgIEIAMgBEEDcjYCBCACIAVqIAU2AgAgBUH/AU0EQCAFQXhxQezVAGohAAJ/QcTVACgCACIBQQEgBUEDdnQiBXFFBEBBxNUAIAEg\
BXI2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQEL\
IAIgATYCHCACQgA3AhAgAUECdEH01wBqIQBBASABdCIEIAhxRQRAIAAgAjYCAEHI1QAgBCAIcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEB\
dmtBACABQR9HG3QhASAAKAIAIQQCQANAIAQiACgCBEF4cSAFRg0BIAFBHXYhBCABQQF0IQEgACAEQQRxakEQaiIGKAIAIgQNAAsgBiACNgIAIAIgADYCGCAC\
IAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAsgA0EIaiEBDAELAkAgCUUNAAJAIAAoAhwiAUECdEH01wBq\
IgIoAgAgAEYEQCACIAM2AgAgAw0BQcjVACALQX4gAXdxNgIADAILIAlBEEEUIAkoAhAgAEYbaiADNgIAIANFDQELIAMgCTYCGCAAKAIQIgEEQCADIAE2AhAg\
ASADNgIYCyAAQRRqKAIAIgFFDQAgA0EUaiABNgIAIAEgAzYCGAsCQCAFQQ9NBEAgACAEIAVqIgFBA3I2AgQgACABaiIBIAEoAgRBAXI2AgQMAQsgACAEaiIH\
IAVBAXI2AgQgACAEQQNyNgIEIAUgB2ogBTYCACAIBEAgCEF4cUHs1QBqIQFB2NUAKAIAIQMCf0EBIAhBA3Z0IgIgBnFFBEBBxNUAIAIgBnI2AgAgAQwBCyAB\
KAIICyICIAM2AgwgASADNgIIIAMgATYCDCADIAI2AggLQdjVACAHNgIAQczVACAFNgIACyAAQQhqIQELIApBEGokACABC0MAIABFBEA/AEEQdA8LAkAgAEH/\
/wNxDQAgAEEASA0AIABBEHZAACIAQX9GBEBBtNkAQTA2AgBBfw8LIABBEHQPCwALC5lCIgBBgAgLDQEAAAAAAAAAAgAAAAMAQZgICwUEAAAABQBBqAgLCQYA\
AAAHAAAACABB5AgLwjJJbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVy\
ZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCBy\
ZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVj\
dGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBFeHBlY3RlZCBMRiBhZnRlciBoZWFkZXJz\
AEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMAVXNlciBjYWxsYmFjayBlcnJvcgBgb25fcmVzZXRgIGNhbGxiYWNrIGVycm9yAGBvbl9j\
aHVua19oZWFkZXJgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2JlZ2luYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlYCBj\
YWxsYmFjayBlcnJvcgBgb25fc3RhdHVzX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdmVyc2lvbl9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9u\
X3VybF9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3Byb3RvY29sX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNh\
bGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJv\
cgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtf\
ZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52\
YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFq\
b3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJ\
bnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3Rh\
cnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fcHJvdG9jb2wARW1wdHkgQ29udGVudC1MZW5ndGgASW52\
YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgAVHJhbnNmZXItRW5jb2RpbmcgY2FuJ3QgYmUgcHJlc2VudCB3aXRoIENvbnRlbnQtTGVuZ3RoAER1\
cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5z\
ZmVyLUVuY29kaW5nAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgc2l6ZQBFeHBlY3RlZCBMRiBhZnRlciBjaHVuayBzaXplAEludmFsaWQgY2hh\
cmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVu\
a19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBVbmV4cGVjdGVkIHdoaXRlc3BhY2UgYWZ0ZXIg\
aGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVl\
AEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciBjaHVuayBleHRlbnNpb24gdmFsdWUA\
SW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIHF1b3RlZC1wYWlyIGluIGNodW5rIGV4dGVuc2lvbnMg\
cXVvdGVkIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAFBhdXNlZCBieSBvbl9oZWFkZXJzX2NvbXBs\
ZXRlAEludmFsaWQgRU9GIHN0YXRlAG9uX3Jlc2V0IHBhdXNlAG9uX2NodW5rX2hlYWRlciBwYXVzZQBvbl9tZXNzYWdlX2JlZ2luIHBhdXNlAG9uX2NodW5r\
X2V4dGVuc2lvbl92YWx1ZSBwYXVzZQBvbl9zdGF0dXNfY29tcGxldGUgcGF1c2UAb25fdmVyc2lvbl9jb21wbGV0ZSBwYXVzZQBvbl91cmxfY29tcGxldGUg\
cGF1c2UAb25fcHJvdG9jb2xfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX3ZhbHVlX2NvbXBsZXRlIHBhdXNlAG9u\
X21lc3NhZ2VfY29tcGxldGUgcGF1c2UAb25fbWV0aG9kX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl9maWVsZF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19l\
eHRlbnNpb25fbmFtZSBwYXVzZQBVbmV4cGVjdGVkIHNwYWNlIGFmdGVyIHN0YXJ0IGxpbmUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciByZXNwb25zZSBs\
aW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBu\
YW1lAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgZXh0ZW5zaW9uIG5hbWUASW52YWxpZCBzdGF0dXMgY29kZQBQYXVzZSBvbiBDT05ORUNUL1Vw\
Z3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21l\
dGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29y\
ZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABNaXNzaW5nIGV4cGVjdGVkIENSIGFmdGVyIGNodW5rIGRhdGEARXhwZWN0ZWQgTEYg\
YWZ0ZXIgY2h1bmsgZGF0YQBVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AARGF0\
YSBhZnRlciBgQ29ubmVjdGlvbjogY2xvc2VgAFNXSVRDSF9QUk9YWQBVU0VfUFJPWFkATUtBQ1RJVklUWQBVTlBST0NFU1NBQkxFX0VOVElUWQBRVUVSWQBD\
T1BZAE1PVkVEX1BFUk1BTkVOVExZAFRPT19FQVJMWQBOT1RJRlkARkFJTEVEX0RFUEVOREVOQ1kAQkFEX0dBVEVXQVkAUExBWQBQVVQAQ0hFQ0tPVVQAR0FU\
RVdBWV9USU1FT1VUAFJFUVVFU1RfVElNRU9VVABORVRXT1JLX0NPTk5FQ1RfVElNRU9VVABDT05ORUNUSU9OX1RJTUVPVVQATE9HSU5fVElNRU9VVABORVRX\
T1JLX1JFQURfVElNRU9VVABQT1NUAE1JU0RJUkVDVEVEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfTE9BRF9CQUxBTkNF\
RF9SRVFVRVNUAEJBRF9SRVFVRVNUAEhUVFBfUkVRVUVTVF9TRU5UX1RPX0hUVFBTX1BPUlQAUkVQT1JUAElNX0FfVEVBUE9UAFJFU0VUX0NPTlRFTlQATk9f\
Q09OVEVOVABQQVJUSUFMX0NPTlRFTlQASFBFX0lOVkFMSURfQ09OU1RBTlQASFBFX0NCX1JFU0VUAEdFVABIUEVfU1RSSUNUAENPTkZMSUNUAFRFTVBPUkFS\
WV9SRURJUkVDVABQRVJNQU5FTlRfUkVESVJFQ1QAQ09OTkVDVABNVUxUSV9TVEFUVVMASFBFX0lOVkFMSURfU1RBVFVTAFRPT19NQU5ZX1JFUVVFU1RTAEVB\
UkxZX0hJTlRTAFVOQVZBSUxBQkxFX0ZPUl9MRUdBTF9SRUFTT05TAE9QVElPTlMAU1dJVENISU5HX1BST1RPQ09MUwBWQVJJQU5UX0FMU09fTkVHT1RJQVRF\
UwBNVUxUSVBMRV9DSE9JQ0VTAElOVEVSTkFMX1NFUlZFUl9FUlJPUgBXRUJfU0VSVkVSX1VOS05PV05fRVJST1IAUkFJTEdVTl9FUlJPUgBJREVOVElUWV9Q\
Uk9WSURFUl9BVVRIRU5USUNBVElPTl9FUlJPUgBTU0xfQ0VSVElGSUNBVEVfRVJST1IASU5WQUxJRF9YX0ZPUldBUkRFRF9GT1IAU0VUX1BBUkFNRVRFUgBH\
RVRfUEFSQU1FVEVSAEhQRV9VU0VSAFNFRV9PVEhFUgBIUEVfQ0JfQ0hVTktfSEVBREVSAEV4cGVjdGVkIExGIGFmdGVyIENSAE1LQ0FMRU5EQVIAU0VUVVAA\
V0VCX1NFUlZFUl9JU19ET1dOAFRFQVJET1dOAEhQRV9DTE9TRURfQ09OTkVDVElPTgBIRVVSSVNUSUNfRVhQSVJBVElPTgBESVNDT05ORUNURURfT1BFUkFU\
SU9OAE5PTl9BVVRIT1JJVEFUSVZFX0lORk9STUFUSU9OAEhQRV9JTlZBTElEX1ZFUlNJT04ASFBFX0NCX01FU1NBR0VfQkVHSU4AU0lURV9JU19GUk9aRU4A\
SFBFX0lOVkFMSURfSEVBREVSX1RPS0VOAElOVkFMSURfVE9LRU4ARk9SQklEREVOAEVOSEFOQ0VfWU9VUl9DQUxNAEhQRV9JTlZBTElEX1VSTABCTE9DS0VE\
X0JZX1BBUkVOVEFMX0NPTlRST0wATUtDT0wAQUNMAEhQRV9JTlRFUk5BTABSRVFVRVNUX0hFQURFUl9GSUVMRFNfVE9PX0xBUkdFX1VOT0ZGSUNJQUwASFBF\
X09LAFVOTElOSwBVTkxPQ0sAUFJJAFJFVFJZX1dJVEgASFBFX0lOVkFMSURfQ09OVEVOVF9MRU5HVEgASFBFX1VORVhQRUNURURfQ09OVEVOVF9MRU5HVEgA\
RkxVU0gAUFJPUFBBVENIAE0tU0VBUkNIAFVSSV9UT09fTE9ORwBQUk9DRVNTSU5HAE1JU0NFTExBTkVPVVNfUEVSU0lTVEVOVF9XQVJOSU5HAE1JU0NFTExB\
TkVPVVNfV0FSTklORwBIUEVfSU5WQUxJRF9UUkFOU0ZFUl9FTkNPRElORwBFeHBlY3RlZCBDUkxGAEhQRV9JTlZBTElEX0NIVU5LX1NJWkUATU9WRQBDT05U\
SU5VRQBIUEVfQ0JfU1RBVFVTX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJTX0NPTVBMRVRFAEhQRV9DQl9WRVJTSU9OX0NPTVBMRVRFAEhQRV9DQl9VUkxfQ09N\
UExFVEUASFBFX0NCX1BST1RPQ09MX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9D\
SFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRF\
AEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURf\
U1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZB\
SUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9I\
RUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBF\
X1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUA\
VU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9E\
X05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVU\
RUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9S\
RVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJF\
RABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlM\
RUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJ\
RUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRU\
UC8sIFJUU1AvIG9yIElDRS8A5xUAAK8VAACkEgAAkhoAACYWAACeFAAA2xkAAHkVAAB+EgAA/hQAADYVAAALFgAA2BYAAPMSAABCGAAArBYAABIVAAAUFwAA\
7xcAAEgUAABxFwAAshoAAGsZAAB+GQAANRQAAIIaAABEFwAA/RYAAB4YAACHFwAAqhkAAJMSAAAHGAAALBcAAMoXAACkFwAA5xUAAOcVAABYFwAAOxgAAKAS\
AAAtHAAAwxEAAEgRAADeEgAAQhMAAKQZAAD9EAAA9xUAAKUVAADvFgAA+BkAAEoWAABWFgAA9RUAAAoaAAAIGgAAARoAAKsVAABCEgAA1xAAAEwRAAAFGQAA\
VBYAAB4RAADKGQAAyBkAAE4WAAD/GAAAcRQAAPAVAADuFQAAlBkAAPwVAAC/GQAAmxkAAHwUAABDEQAAcBgAAJUUAAAnFAAAGRQAANUSAADUGQAARBYAAPcQ\
AEG5OwsBAQBB0DsL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEDAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBuj0LBAEAAAIAQdE9C14DBAMDAwMDAAADAwADAwAD\
AwMDAwMDAwMDAAUAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAwADAEG6PwsEAQAAAgBB\
0T8LXgMAAwMDAwMAAAMDAAMDAAMDAwMDAwMDAwMABAAFAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMD\
AwMDAwADAAMAQbDBAAsNbG9zZWVlcC1hbGl2ZQBBycEACwEBAEHgwQAL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB\
ycMACwEBAEHgwwAL5wEBAQEBAQEBAQEBAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAWNodW5rZWQAQfHFAAteAQABAQEBAQAAAQEAAQEAAQEB\
AQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBB0McACyFlY3Rpb25l\
bnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQYDIAAsgcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQpTTQ0KDQoAQanIAAsFAQIAAQMAQcDIAAtfBAUFBQUF\
BQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUA\
QanKAAsFAQIAAQMAQcDKAAtfBAUFBgUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUF\
BQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanMAAsEAQAAAQBBwcwAC14CAgACAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgICAgICAgICAgICAgICAgIC\
AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAEGpzgALBQECAAEDAEHAzgALXwQFAAAFBQUFBQUFBQUFBQYFBQUFBQUFBQUF\
BQUABQAHCAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQAFAAUABQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAAAAFAEGp0AALBQEBAAEBAEHA0AALAQEA\
QdrQAAtBAgAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQanSAAsFAQEAAQEAQcDSAAsB\
AQBBytIACwYCAAAAAAIAQeHSAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBBoNQAC50BTk9V\
TkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRVVFUllPUkRJUkVD\
VE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFVFRQQ0VUU1BBRFRQLw==",ys;Object.defineProperty(vE,"e\
xports",{get:o(()=>ys||(ys=sh.from(oh,"base64")),"get")})});var XE=w((aw,ZE)=>{"use strict";var{Buffer:ih}=d("node:buffer"),Qh="AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBgBH9/f38B\
f2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwA\
AQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9i\
b2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAzU0BQYAAAMAAAAAAAADAQMAAwMDAAACAAAAAAICAgICAgICAgIBAQEBAQEBAQEBAwAAAwAA\
AAQFAXABExMFAwEAAgYIAX8BQcDZBAsHxQcoBm1lbW9yeQIAC19pbml0aWFsaXplAAgZX19pbmRpcmVjdF9mdW5jdGlvbl90YWJsZQEAC2xsaHR0cF9pbml0\
AAkYbGxodHRwX3Nob3VsZF9rZWVwX2FsaXZlADcMbGxodHRwX2FsbG9jAAsGbWFsbG9jADkLbGxodHRwX2ZyZWUADARmcmVlAAwPbGxodHRwX2dldF90eXBl\
AA0VbGxodHRwX2dldF9odHRwX21ham9yAA4VbGxodHRwX2dldF9odHRwX21pbm9yAA8RbGxodHRwX2dldF9tZXRob2QAEBZsbGh0dHBfZ2V0X3N0YXR1c19j\
b2RlABESbGxodHRwX2dldF91cGdyYWRlABIMbGxodHRwX3Jlc2V0ABMObGxodHRwX2V4ZWN1dGUAFBRsbGh0dHBfc2V0dGluZ3NfaW5pdAAVDWxsaHR0cF9m\
aW5pc2gAFgxsbGh0dHBfcGF1c2UAFw1sbGh0dHBfcmVzdW1lABgbbGxodHRwX3Jlc3VtZV9hZnRlcl91cGdyYWRlABkQbGxodHRwX2dldF9lcnJubwAaF2xs\
aHR0cF9nZXRfZXJyb3JfcmVhc29uABsXbGxodHRwX3NldF9lcnJvcl9yZWFzb24AHBRsbGh0dHBfZ2V0X2Vycm9yX3BvcwAdEWxsaHR0cF9lcnJub19uYW1l\
AB4SbGxodHRwX21ldGhvZF9uYW1lAB8SbGxodHRwX3N0YXR1c19uYW1lACAabGxodHRwX3NldF9sZW5pZW50X2hlYWRlcnMAISFsbGh0dHBfc2V0X2xlbmll\
bnRfY2h1bmtlZF9sZW5ndGgAIh1sbGh0dHBfc2V0X2xlbmllbnRfa2VlcF9hbGl2ZQAjJGxsaHR0cF9zZXRfbGVuaWVudF90cmFuc2Zlcl9lbmNvZGluZwAk\
GmxsaHR0cF9zZXRfbGVuaWVudF92ZXJzaW9uACUjbGxodHRwX3NldF9sZW5pZW50X2RhdGFfYWZ0ZXJfY2xvc2UAJidsbGh0dHBfc2V0X2xlbmllbnRfb3B0\
aW9uYWxfbGZfYWZ0ZXJfY3IAJyxsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfY3JsZl9hZnRlcl9jaHVuawAoKGxsaHR0cF9zZXRfbGVuaWVudF9vcHRp\
b25hbF9jcl9iZWZvcmVfbGYAKSpsbGh0dHBfc2V0X2xlbmllbnRfc3BhY2VzX2FmdGVyX2NodW5rX3NpemUAKhhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YA\
NgkYAQBBAQsSAQIDBAUKBgcyNDMuKy8tLDAxCuzaAjQWAEHA1QAoAgAEQAALQcDVAEEBNgIACxQAIAAQOCAAIAI2AjggACABOgAoCxQAIAAgAC8BNCAALQAw\
IAAQNxAACx4BAX9BwAAQOiIBEDggAUGACDYCOCABIAA6ACggAQuPDAEHfwJAIABFDQAgAEEIayIBIABBBGsoAgAiAEF4cSIEaiEFAkAgAEEBcQ0AIABBA3FF\
DQEgASABKAIAIgBrIgFB1NUAKAIASQ0BIAAgBGohBAJAAkBB2NUAKAIAIAFHBEAgAEH/AU0EQCAAQQN2IQMgASgCCCIAIAEoAgwiAkYEQEHE1QBBxNUAKAIA\
QX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgASgCGCEGIAEgASgCDCIARwRAIAAgASgCCCICNgIIIAIgADYCDAwDCyABQRRqIgMoAgAiAkUEQCABKAIQ\
IgJFDQIgAUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSgCBCIAQQNxQQNHDQIgBSAAQX5xNgIEQczV\
ACAENgIAIAUgBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgASgCHCICQQJ0QfTXAGoiAygCACABRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3\
cTYCAAwCCyAGQRBBFCAGKAIQIAFGG2ogADYCACAARQ0BCyAAIAY2AhggASgCECICBEAgACACNgIQIAIgADYCGAsgAUEUaigCACICRQ0AIABBFGogAjYCACAC\
IAA2AhgLIAEgBU8NACAFKAIEIgBBAXFFDQACQAJAAkACQCAAQQJxRQRAQdzVACgCACAFRgRAQdzVACABNgIAQdDVAEHQ1QAoAgAgBGoiADYCACABIABBAXI2\
AgQgAUHY1QAoAgBHDQZBzNUAQQA2AgBB2NUAQQA2AgAMBgtB2NUAKAIAIAVGBEBB2NUAIAE2AgBBzNUAQczVACgCACAEaiIANgIAIAEgAEEBcjYCBCAAIAFq\
IAA2AgAMBgsgAEF4cSAEaiEEIABB/wFNBEAgAEEDdiEDIAUoAggiACAFKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwFCyACIAA2AgggACACNgIMDAQL\
IAUoAhghBiAFIAUoAgwiAEcEQEHU1QAoAgAaIAAgBSgCCCICNgIIIAIgADYCDAwDCyAFQRRqIgMoAgAiAkUEQCAFKAIQIgJFDQIgBUEQaiEDCwNAIAMhByAC\
IgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSAAQX5xNgIEIAEgBGogBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgBSgC\
HCICQQJ0QfTXAGoiAygCACAFRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAVGG2ogADYCACAARQ0BCyAAIAY2Ahgg\
BSgCECICBEAgACACNgIQIAIgADYCGAsgBUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBGogBDYCACABIARBAXI2AgQgAUHY1QAoAgBHDQBBzNUA\
IAQ2AgAMAQsgBEH/AU0EQCAEQXhxQezVAGohAAJ/QcTVACgCACICQQEgBEEDdnQiA3FFBEBBxNUAIAIgA3I2AgAgAAwBCyAAKAIICyICIAE2AgwgACABNgII\
IAEgADYCDCABIAI2AggMAQtBHyECIARB////B00EQCAEQSYgBEEIdmciAGt2QQFxIABBAXRrQT5qIQILIAEgAjYCHCABQgA3AhAgAkECdEH01wBqIQACQEHI\
1QAoAgAiA0EBIAJ0IgdxRQRAIAAgATYCAEHI1QAgAyAHcjYCACABIAA2AhggASABNgIIIAEgATYCDAwBCyAEQRkgAkEBdmtBACACQR9HG3QhAiAAKAIAIQAC\
QANAIAAiAygCBEF4cSAERg0BIAJBHXYhACACQQF0IQIgAyAAQQRxakEQaiIHKAIAIgANAAsgByABNgIAIAEgAzYCGCABIAE2AgwgASABNgIIDAELIAMoAggi\
ACABNgIMIAMgATYCCCABQQA2AhggASADNgIMIAEgADYCCAtB5NUAQeTVACgCAEEBayIAQX8gABs2AgALCwcAIAAtACgLBwAgAC0AKgsHACAALQArCwcAIAAt\
ACkLBwAgAC8BNAsHACAALQAwC0ABBH8gACgCGCEBIAAvAS4hAiAALQAoIQMgACgCOCEEIAAQOCAAIAQ2AjggACADOgAoIAAgAjsBLiAAIAE2AhgLhocCAwd/\
A34BeyABIAJqIQQCQCAAIgMoAgwiAA0AIAMoAgQEQCADIAE2AgQLIwBBEGsiCSQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQCADKAIcIgJBAmsO/AEB+QECAwQFBgcICQoLDA0ODxAREvgBE/cBFBX2ARYX9QEYGRobHB0eHyD9AfsBIfQBIiMkJSYnKCkqK/MB\
LC0uLzAxMvIB8QEzNPAB7wE1Njc4OTo7PD0+P0BBQkNERUZHSElKS0xNTk/6AVBRUlPuAe0BVOwBVesBVldYWVrqAVtcXV5fYGFiY2RlZmdoaWprbG1ub3Bx\
cnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUB\
pgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBuAG5AboBuwG8Ab0BvgG/AcABwQHCAcMBxAHFAcYBxwHIAckBygHLAcwBzQHOAekB6AHPAecB\
0AHmAdEB0gHTAdQB5QHVAdYB1wHYAdkB2gHbAdwB3QHeAd8B4AHhAeIB4wEA/AELQQAM4wELQQ4M4gELQQ0M4QELQQ8M4AELQRAM3wELQRMM3gELQRQM3QEL\
QRUM3AELQRYM2wELQRcM2gELQRgM2QELQRkM2AELQRoM1wELQRsM1gELQRwM1QELQR0M1AELQR4M0wELQR8M0gELQSAM0QELQSEM0AELQQgMzwELQSIMzgEL\
QSQMzQELQSMMzAELQQcMywELQSUMygELQSYMyQELQScMyAELQSgMxwELQRIMxgELQREMxQELQSkMxAELQSoMwwELQSsMwgELQSwMwQELQd4BDMABC0EuDL8B\
C0EvDL4BC0EwDL0BC0ExDLwBC0EyDLsBC0EzDLoBC0E0DLkBC0HfAQy4AQtBNQy3AQtBOQy2AQtBDAy1AQtBNgy0AQtBNwyzAQtBOAyyAQtBPgyxAQtBOgyw\
AQtB4AEMrwELQQsMrgELQT8MrQELQTsMrAELQQoMqwELQTwMqgELQT0MqQELQeEBDKgBC0HBAAynAQtBwAAMpgELQcIADKUBC0EJDKQBC0EtDKMBC0HDAAyi\
AQtBxAAMoQELQcUADKABC0HGAAyfAQtBxwAMngELQcgADJ0BC0HJAAycAQtBygAMmwELQcsADJoBC0HMAAyZAQtBzQAMmAELQc4ADJcBC0HPAAyWAQtB0AAM\
lQELQdEADJQBC0HSAAyTAQtB0wAMkgELQdUADJEBC0HUAAyQAQtB1gAMjwELQdcADI4BC0HYAAyNAQtB2QAMjAELQdoADIsBC0HbAAyKAQtB3AAMiQELQd0A\
DIgBC0HeAAyHAQtB3wAMhgELQeAADIUBC0HhAAyEAQtB4gAMgwELQeMADIIBC0HkAAyBAQtB5QAMgAELQeIBDH8LQeYADH4LQecADH0LQQYMfAtB6AAMewtB\
BQx6C0HpAAx5C0EEDHgLQeoADHcLQesADHYLQewADHULQe0ADHQLQQMMcwtB7gAMcgtB7wAMcQtB8AAMcAtB8gAMbwtB8QAMbgtB8wAMbQtB9AAMbAtB9QAM\
awtB9gAMagtBAgxpC0H3AAxoC0H4AAxnC0H5AAxmC0H6AAxlC0H7AAxkC0H8AAxjC0H9AAxiC0H+AAxhC0H/AAxgC0GAAQxfC0GBAQxeC0GCAQxdC0GDAQxc\
C0GEAQxbC0GFAQxaC0GGAQxZC0GHAQxYC0GIAQxXC0GJAQxWC0GKAQxVC0GLAQxUC0GMAQxTC0GNAQxSC0GOAQxRC0GPAQxQC0GQAQxPC0GRAQxOC0GSAQxN\
C0GTAQxMC0GUAQxLC0GVAQxKC0GWAQxJC0GXAQxIC0GYAQxHC0GZAQxGC0GaAQxFC0GbAQxEC0GcAQxDC0GdAQxCC0GeAQxBC0GfAQxAC0GgAQw/C0GhAQw+\
C0GiAQw9C0GjAQw8C0GkAQw7C0GlAQw6C0GmAQw5C0GnAQw4C0GoAQw3C0GpAQw2C0GqAQw1C0GrAQw0C0GsAQwzC0GtAQwyC0GuAQwxC0GvAQwwC0GwAQwv\
C0GxAQwuC0GyAQwtC0GzAQwsC0G0AQwrC0G1AQwqC0G2AQwpC0G3AQwoC0G4AQwnC0G5AQwmC0G6AQwlC0G7AQwkC0G8AQwjC0G9AQwiC0G+AQwhC0G/AQwg\
C0HAAQwfC0HBAQweC0HCAQwdC0EBDBwLQcMBDBsLQcQBDBoLQcUBDBkLQcYBDBgLQccBDBcLQcgBDBYLQckBDBULQcoBDBQLQcsBDBMLQcwBDBILQc0BDBEL\
Qc4BDBALQc8BDA8LQdABDA4LQdEBDA0LQdIBDAwLQdMBDAsLQdQBDAoLQdUBDAkLQdYBDAgLQeMBDAcLQdcBDAYLQdgBDAULQdkBDAQLQdoBDAMLQdsBDAIL\
Qd0BDAELQdwBCyECA0ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
IAMCfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAn8CQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAwJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCACDuMBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8g\
ISMkJScoKZ4DmwOaA5EDigODA4AD/QL7AvgC8gLxAu8C7QLoAucC5gLlAuQC3ALbAtoC2QLYAtcC1gLVAs8CzgLMAssCygLJAsgCxwLGAsQCwwK+ArwCugK5\
ArgCtwK2ArUCtAKzArICsQKwAq4CrQKpAqgCpwKmAqUCpAKjAqICoQKgAp8CmAKQAowCiwKKAoEC/gH9AfwB+wH6AfkB+AH3AfUB8wHwAesB6QHoAecB5gHl\
AeQB4wHiAeEB4AHfAd4B3QHcAdoB2QHYAdcB1gHVAdQB0wHSAdEB0AHPAc4BzQHMAcsBygHJAcgBxwHGAcUBxAHDAcIBwQHAAb8BvgG9AbwBuwG6AbkBuAG3\
AbYBtQG0AbMBsgGxAbABrwGuAa0BrAGrAaoBqQGoAacBpgGlAaQBowGiAZ8BngGZAZgBlwGWAZUBlAGTAZIBkQGQAY8BjQGMAYcBhgGFAYQBgwGCAX18e3p5\
dnV0UFFSU1RVCyABIARHDXJB/QEhAgy+AwsgASAERw2YAUHbASECDL0DCyABIARHDfEBQY4BIQIMvAMLIAEgBEcN/AFBhAEhAgy7AwsgASAERw2KAkH/ACEC\
DLoDCyABIARHDZECQf0AIQIMuQMLIAEgBEcNlAJB+wAhAgy4AwsgASAERw0eQR4hAgy3AwsgASAERw0ZQRghAgy2AwsgASAERw3KAkHNACECDLUDCyABIARH\
DdUCQcYAIQIMtAMLIAEgBEcN1gJBwwAhAgyzAwsgASAERw3cAkE4IQIMsgMLIAMtADBBAUYNrQMMiQMLQQAhAAJAAkACQCADLQAqRQ0AIAMtACtFDQAgAy8B\
MiICQQJxRQ0BDAILIAMvATIiAkEBcUUNAQtBASEAIAMtAChBAUYNACADLwE0IgZB5ABrQeQASQ0AIAZBzAFGDQAgBkGwAkYNACACQcAAcQ0AQQAhACACQYgE\
cUGABEYNACACQShxQQBHIQALIANBADsBMiADQQA6ADECQCAARQRAIANBADoAMSADLQAuQQRxDQEMsQMLIANCADcDIAsgA0EAOgAxIANBAToANgxIC0EAIQAC\
QCADKAI4IgJFDQAgAigCMCICRQ0AIAMgAhEAACEACyAARQ1IIABBFUcNYiADQQQ2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgyvAwsgASAERgRAQQYh\
AgyvAwsgAS0AAEEKRw0ZIAFBAWohAQwaCyADQgA3AyBBEiECDJQDCyABIARHDYoDQSMhAgysAwsgASAERgRAQQchAgysAwsCQAJAIAEtAABBCmsOBAEYGAAY\
CyABQQFqIQFBECECDJMDCyABQQFqIQEgA0Evai0AAEEBcQ0XQQAhAiADQQA2AhwgAyABNgIUIANBmSA2AhAgA0EZNgIMDKsDCyADIAMpAyAiDCAEIAFrrSIK\
fSILQgAgCyAMWBs3AyAgCiAMWg0YQQghAgyqAwsgASAERwRAIANBCTYCCCADIAE2AgRBFCECDJEDC0EJIQIMqQMLIAMpAyBQDa4CDEMLIAEgBEYEQEELIQIM\
qAMLIAEtAABBCkcNFiABQQFqIQEMFwsgA0Evai0AAEEBcUUNGQwmC0EAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADRkMQgtBACEAAkAg\
AygCOCICRQ0AIAIoAlAiAkUNACADIAIRAAAhAAsgAA0aDCQLQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANGwwyCyADQS9qLQAAQQFx\
RQ0cDCILQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANHAxCC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADR0M\
IAsgASAERgRAQRMhAgygAwsCQCABLQAAIgBBCmsOBB8jIwAiCyABQQFqIQEMHwtBACEAAkAgAygCOCICRQ0AIAIoAlQiAkUNACADIAIRAAAhAAsgAA0iDEIL\
IAEgBEYEQEEWIQIMngMLIAEtAABBwMEAai0AAEEBRw0jDIMDCwJAA0AgAS0AAEGwO2otAAAiAEEBRwRAAkAgAEECaw4CAwAnCyABQQFqIQFBISECDIYDCyAE\
IAFBAWoiAUcNAAtBGCECDJ0DCyADKAIEIQBBACECIANBADYCBCADIAAgAUEBaiIBEDQiAA0hDEELQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAA\
IQALIAANIwwqCyABIARGBEBBHCECDJsDCyADQQo2AgggAyABNgIEQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANJUEkIQIMgQMLIAEg\
BEcEQANAIAEtAABBsD1qLQAAIgBBA0cEQCAAQQFrDgUYGiaCAyUmCyAEIAFBAWoiAUcNAAtBGyECDJoDC0EbIQIMmQMLA0AgAS0AAEGwP2otAAAiAEEDRwRA\
IABBAWsOBQ8RJxMmJwsgBCABQQFqIgFHDQALQR4hAgyYAwsgASAERwRAIANBCzYCCCADIAE2AgRBByECDP8CC0EfIQIMlwMLIAEgBEYEQEEgIQIMlwMLAkAg\
AS0AAEENaw4ULj8/Pz8/Pz8/Pz8/Pz8/Pz8/PwA/C0EAIQIgA0EANgIcIANBvws2AhAgA0ECNgIMIAMgAUEBajYCFAyWAwsgA0EvaiECA0AgASAERgRAQSEh\
AgyXAwsCQAJAAkAgAS0AACIAQQlrDhgCACkpASkpKSkpKSkpKSkpKSkpKSkpKQInCyABQQFqIQEgA0Evai0AAEEBcUUNCgwYCyABQQFqIQEMFwsgAUEBaiEB\
IAItAABBAnENAAtBACECIANBADYCHCADIAE2AhQgA0GfFTYCECADQQw2AgwMlQMLIAMtAC5BgAFxRQ0BC0EAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMg\
AhEAACEACyAARQ3mAiAAQRVGBEAgA0EkNgIcIAMgATYCFCADQZsbNgIQIANBFTYCDEEAIQIMlAMLQQAhAiADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIM\
DJMDC0EAIQIgA0EANgIcIAMgATYCFCADQb4gNgIQIANBAjYCDAySAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEgDKdqIgEQMiIARQ0rIANBBzYCHCADIAE2\
AhQgAyAANgIMDJEDCyADLQAuQcAAcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAlgiAkUNACADIAIRAAAhAAsgAEUNKyAAQRVGBEAgA0EKNgIcIAMgATYCFCAD\
QesZNgIQIANBFTYCDEEAIQIMkAMLQQAhAiADQQA2AhwgAyABNgIUIANBkww2AhAgA0ETNgIMDI8DC0EAIQIgA0EANgIcIAMgATYCFCADQYIVNgIQIANBAjYC\
DAyOAwtBACECIANBADYCHCADIAE2AhQgA0HdFDYCECADQRk2AgwMjQMLQQAhAiADQQA2AhwgAyABNgIUIANB5h02AhAgA0EZNgIMDIwDCyAAQRVGDT1BACEC\
IANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwMiwMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDMiAEUNKCADQQ02AhwgAyABNgIUIAMgADYCDAyKAwsg\
AEEVRg06QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIkDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDCgLIANBDjYC\
HCADIAA2AgwgAyABQQFqNgIUDIgDCyAAQRVGDTdBACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwMhwMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACAB\
EDMiAEUEQCABQQFqIQEMJwsgA0EPNgIcIAMgADYCDCADIAFBAWo2AhQMhgMLQQAhAiADQQA2AhwgAyABNgIUIANB4hc2AhAgA0EZNgIMDIUDCyAAQRVGDTNB\
ACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwMhAMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUNJSADQRE2AhwgAyABNgIUIAMgADYCDAyD\
AwsgAEEVRg0wQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDIIDCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFBEAgAUEBaiEBDCULIANB\
EjYCHCADIAA2AgwgAyABQQFqNgIUDIEDCyADQS9qLQAAQQFxRQ0BC0EXIQIM5gILQQAhAiADQQA2AhwgAyABNgIUIANB4hc2AhAgA0EZNgIMDP4CCyAAQTtH\
DQAgAUEBaiEBDAwLQQAhAiADQQA2AhwgAyABNgIUIANBkhg2AhAgA0ECNgIMDPwCCyAAQRVGDShBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwM\
+wILIANBFDYCHCADIAE2AhQgAyAANgIMDPoCCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFBEAgAUEBaiEBDPUCCyADQRU2AhwgAyAANgIMIAMgAUEB\
ajYCFAz5AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQzzAgsgA0EXNgIcIAMgADYCDCADIAFBAWo2AhQM+AILIABBFUYNI0EAIQIg\
A0EANgIcIAMgATYCFCADQdYMNgIQIANBIzYCDAz3AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQwdCyADQRk2AhwgAyAANgIMIAMg\
AUEBajYCFAz2AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQzvAgsgA0EaNgIcIAMgADYCDCADIAFBAWo2AhQM9QILIABBFUYNH0EA\
IQIgA0EANgIcIAMgATYCFCADQdAPNgIQIANBIjYCDAz0AgsgAygCBCEAIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDBsLIANBHDYCHCADIAA2AgwgAyAB\
QQFqNgIUQQAhAgzzAgsgAygCBCEAIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDOsCCyADQR02AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM8gILIABBO0cN\
ASABQQFqIQELQSYhAgzXAgtBACECIANBADYCHCADIAE2AhQgA0GfFTYCECADQQw2AgwM7wILIAEgBEcEQANAIAEtAABBIEcNhAIgBCABQQFqIgFHDQALQSwh\
AgzvAgtBLCECDO4CCyABIARGBEBBNCECDO4CCwJAAkADQAJAIAEtAABBCmsOBAIAAAMACyAEIAFBAWoiAUcNAAtBNCECDO8CCyADKAIEIQAgA0EANgIEIAMg\
ACABEDEiAEUNnwIgA0EyNgIcIAMgATYCFCADIAA2AgxBACECDO4CCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUEQCABQQFqIQEMnwILIANBMjYCHCADIAA2\
AgwgAyABQQFqNgIUQQAhAgztAgsgASAERwRAAkADQCABLQAAQTBrIgBB/wFxQQpPBEBBOiECDNcCCyADKQMgIgtCmbPmzJmz5swZVg0BIAMgC0IKfiIKNwMg\
IAogAK1C/wGDIgtCf4VWDQEgAyAKIAt8NwMgIAQgAUEBaiIBRw0AC0HAACECDO4CCyADKAIEIQAgA0EANgIEIAMgACABQQFqIgEQMSIADRcM4gILQcAAIQIM\
7AILIAEgBEYEQEHJACECDOwCCwJAA0ACQCABLQAAQQlrDhgAAqICogKpAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAgCiAgsgBCABQQFq\
IgFHDQALQckAIQIM7AILIAFBAWohASADQS9qLQAAQQFxDaUCIANBADYCHCADIAE2AhQgA0GXEDYCECADQQo2AgxBACECDOsCCyABIARHBEADQCABLQAAQSBH\
DRUgBCABQQFqIgFHDQALQfgAIQIM6wILQfgAIQIM6gILIANBAjoAKAw4C0EAIQIgA0EANgIcIANBvws2AhAgA0ECNgIMIAMgAUEBajYCFAzoAgtBACECDM4C\
C0ENIQIMzQILQRMhAgzMAgtBFSECDMsCC0EWIQIMygILQRghAgzJAgtBGSECDMgCC0EaIQIMxwILQRshAgzGAgtBHCECDMUCC0EdIQIMxAILQR4hAgzDAgtB\
HyECDMICC0EgIQIMwQILQSIhAgzAAgtBIyECDL8CC0ElIQIMvgILQeUAIQIMvQILIANBPTYCHCADIAE2AhQgAyAANgIMQQAhAgzVAgsgA0EbNgIcIAMgATYC\
FCADQaQcNgIQIANBFTYCDEEAIQIM1AILIANBIDYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNMCCyADQRM2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIM\
QQAhAgzSAgsgA0ELNgIcIAMgATYCFCADQZgaNgIQIANBFTYCDEEAIQIM0QILIANBEDYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNACCyADQSA2Ahwg\
AyABNgIUIANBpBw2AhAgA0EVNgIMQQAhAgzPAgsgA0ELNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIMzgILIANBDDYCHCADIAE2AhQgA0GkHDYCECAD\
QRU2AgxBACECDM0CC0EAIQIgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDAzMAgsCQANAAkAgAS0AAEEKaw4EAAICAAILIAQgAUEBaiIBRw0AC0H9ASEC\
DMwCCwJAAkAgAy0ANkEBRw0AQQAhAAJAIAMoAjgiAkUNACACKAJgIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB/AE2AhwgAyABNgIUIANB3Bk2AhAg\
A0EVNgIMQQAhAgzNAgtB3AEhAgyzAgsgA0EANgIcIAMgATYCFCADQfkLNgIQIANBHzYCDEEAIQIMywILAkACQCADLQAoQQFrDgIEAQALQdsBIQIMsgILQdQB\
IQIMsQILIANBAjoAMUEAIQACQCADKAI4IgJFDQAgAigCACICRQ0AIAMgAhEAACEACyAARQRAQd0BIQIMsQILIABBFUcEQCADQQA2AhwgAyABNgIUIANBtAw2\
AhAgA0EQNgIMQQAhAgzKAgsgA0H7ATYCHCADIAE2AhQgA0GBGjYCECADQRU2AgxBACECDMkCCyABIARGBEBB+gEhAgzJAgsgAS0AAEHIAEYNASADQQE6ACgL\
QcABIQIMrgILQdoBIQIMrQILIAEgBEcEQCADQQw2AgggAyABNgIEQdkBIQIMrQILQfkBIQIMxQILIAEgBEYEQEH4ASECDMUCCyABLQAAQcgARw0EIAFBAWoh\
AUHYASECDKsCCyABIARGBEBB9wEhAgzEAgsCQAJAIAEtAABBxQBrDhAABQUFBQUFBQUFBQUFBQUBBQsgAUEBaiEBQdYBIQIMqwILIAFBAWohAUHXASECDKoC\
C0H2ASECIAEgBEYNwgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABButUAai0AAEcNAyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyAD\
IAU2AgAMwwILIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARAuIgBFBEBB4wEhAgyqAgsgA0H1ATYCHCADIAE2AhQgAyAANgIMQQAhAgzCAgtB9AEhAiABIARG\
DcECIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjVAGotAABHDQIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADMICCyAD\
QYEEOwEoIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARAuIgANAwwCCyADQQA2AgALQQAhAiADQQA2AhwgAyABNgIUIANB5R82AhAgA0EINgIMDL8CC0HVASEC\
DKUCCyADQfMBNgIcIAMgATYCFCADIAA2AgxBACECDL0CC0EAIQACQCADKAI4IgJFDQAgAigCQCICRQ0AIAMgAhEAACEACyAARQ1uIABBFUcEQCADQQA2Ahwg\
AyABNgIUIANBgg82AhAgA0EgNgIMQQAhAgy9AgsgA0GPATYCHCADIAE2AhQgA0HsGzYCECADQRU2AgxBACECDLwCCyABIARHBEAgA0ENNgIIIAMgATYCBEHT\
ASECDKMCC0HyASECDLsCCyABIARGBEBB8QEhAgy7AgsCQAJAAkAgAS0AAEHIAGsOCwABCAgICAgICAgCCAsgAUEBaiEBQdABIQIMowILIAFBAWohAUHRASEC\
DKICCyABQQFqIQFB0gEhAgyhAgtB8AEhAiABIARGDbkCIAMoAgAiACAEIAFraiEGIAEgAGtBAmohBQNAIAEtAAAgAEG11QBqLQAARw0EIABBAkYNAyAAQQFq\
IQAgBCABQQFqIgFHDQALIAMgBjYCAAy5AgtB7wEhAiABIARGDbgCIAMoAgAiACAEIAFraiEGIAEgAGtBAWohBQNAIAEtAAAgAEGz1QBqLQAARw0DIABBAUYN\
AiAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy4AgtB7gEhAiABIARGDbcCIAMoAgAiACAEIAFraiEGIAEgAGtBAmohBQNAIAEtAAAgAEGw1QBqLQAARw0C\
IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy3AgsgAygCBCEAIANCADcDACADIAAgBUEBaiIBECsiAEUNAiADQewBNgIcIAMgATYCFCADIAA2\
AgxBACECDLYCCyADQQA2AgALIAMoAgQhACADQQA2AgQgAyAAIAEQKyIARQ2cAiADQe0BNgIcIAMgATYCFCADIAA2AgxBACECDLQCC0HPASECDJoCC0EAIQAC\
QCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMtAILQc4BIQIMmgIL\
IANB6wE2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyyAgsgASAERgRAQesBIQIMsgILIAEtAABBL0YEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCAD\
QbI4NgIQIANBCDYCDEEAIQIMsQILQc0BIQIMlwILIAEgBEcEQCADQQ42AgggAyABNgIEQcwBIQIMlwILQeoBIQIMrwILIAEgBEYEQEHpASECDK8CCyABLQAA\
QTBrIgBB/wFxQQpJBEAgAyAAOgAqIAFBAWohAUHLASECDJYCCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNlwIgA0HoATYCHCADIAE2AhQgAyAANgIMQQAh\
AgyuAgsgASAERgRAQecBIQIMrgILAkAgAS0AAEEuRgRAIAFBAWohAQwBCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNmAIgA0HmATYCHCADIAE2AhQgAyAA\
NgIMQQAhAgyuAgtBygEhAgyUAgsgASAERgRAQeUBIQIMrQILQQAhAEEBIQVBASEHQQAhAgJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAEtAABBMGsOCgoJ\
AAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyECQQAhBUEAIQcMAgtBCSECQQEhAEEAIQVBACEHDAELQQAhBUEBIQILIAMgAjoA\
KyABQQFqIQECQAJAIAMtAC5BEHENAAJAAkACQCADLQAqDgMBAAIECyAHRQ0DDAILIAANAQwCCyAFRQ0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNAiAD\
QeIBNgIcIAMgATYCFCADIAA2AgxBACECDK8CCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNmgIgA0HjATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgsgAygC\
BCEAIANBADYCBCADIAAgARAvIgBFDZgCIANB5AE2AhwgAyABNgIUIAMgADYCDAytAgtByQEhAgyTAgtBACEAAkAgAygCOCICRQ0AIAIoAkQiAkUNACADIAIR\
AAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0GkDTYCECADQSE2AgxBACECDK0CC0HIASECDJMCCyADQeEBNgIcIAMgATYCFCADQdAaNgIQIANB\
FTYCDEEAIQIMqwILIAEgBEYEQEHhASECDKsCCwJAIAEtAABBIEYEQCADQQA7ATQgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GZETYCECADQQk2AgxBACEC\
DKsCC0HHASECDJECCyABIARGBEBB4AEhAgyqAgsCQCABLQAAQTBrQf8BcSICQQpJBEAgAUEBaiEBAkAgAy8BNCIAQZkzSw0AIAMgAEEKbCIAOwE0IABB/v8D\
cSACQf//A3NLDQAgAyAAIAJqOwE0DAILQQAhAiADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMDKsCCyADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIM\
QQAhAgyqAgtBxgEhAgyQAgsgASAERgRAQd8BIQIMqQILAkAgAS0AAEEwa0H/AXEiAkEKSQRAIAFBAWohAQJAIAMvATQiAEGZM0sNACADIABBCmwiADsBNCAA\
Qf7/A3EgAkH//wNzSw0AIAMgACACajsBNAwCC0EAIQIgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDAyqAgsgA0EANgIcIAMgATYCFCADQZUeNgIQIANB\
DTYCDEEAIQIMqQILQcUBIQIMjwILIAEgBEYEQEHeASECDKgCCwJAIAEtAABBMGtB/wFxIgJBCkkEQCABQQFqIQECQCADLwE0IgBBmTNLDQAgAyAAQQpsIgA7\
ATQgAEH+/wNxIAJB//8Dc0sNACADIAAgAmo7ATQMAgtBACECIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgwMqQILIANBADYCHCADIAE2AhQgA0GVHjYC\
ECADQQ02AgxBACECDKgCC0HEASECDI4CCyABIARGBEBB3QEhAgynAgsCQAJAAkACQCABLQAAQQprDhcCAwMAAwMDAwMDAwMDAwMDAwMDAwMDAQMLIAFBAWoM\
BQsgAUEBaiEBQcMBIQIMjwILIAFBAWohASADQS9qLQAAQQFxDQggA0EANgIcIAMgATYCFCADQY0LNgIQIANBDTYCDEEAIQIMpwILIANBADYCHCADIAE2AhQg\
A0GNCzYCECADQQ02AgxBACECDKYCCyABIARHBEAgA0EPNgIIIAMgATYCBEEBIQIMjQILQdwBIQIMpQILAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEB\
aiIBRw0AC0HbASECDKYCCyADKAIEIQAgA0EANgIEIAMgACABEC0iAEUEQCABQQFqIQEMBAsgA0HaATYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgylAgsgAygC\
BCEAIANBADYCBCADIAAgARAtIgANASABQQFqCyEBQcEBIQIMigILIANB2QE2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMogILQcIBIQIMiAILIANBL2otAABB\
AXENASADQQA2AhwgAyABNgIUIANB5Bw2AhAgA0EZNgIMQQAhAgygAgsgASAERgRAQdkBIQIMoAILAkACQAJAIAEtAABBCmsOBAECAgACCyABQQFqIQEMAgsg\
AUEBaiEBDAELIAMtAC5BwABxRQ0BC0EAIQACQCADKAI4IgJFDQAgAigCPCICRQ0AIAMgAhEAACEACyAARQ2gASAAQRVGBEAgA0HZADYCHCADIAE2AhQgA0G3\
GjYCECADQRU2AgxBACECDJ8CCyADQQA2AhwgAyABNgIUIANBgA02AhAgA0EbNgIMQQAhAgyeAgsgA0EANgIcIAMgATYCFCADQdwoNgIQIANBAjYCDEEAIQIM\
nQILIAEgBEcEQCADQQw2AgggAyABNgIEQb8BIQIMhAILQdgBIQIMnAILIAEgBEYEQEHXASECDJwCCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkAgAS0AAEHBAGsOFQABAgNaBAUGWlpaBwgJCgsMDQ4PEFoLIAFBAWohAUH7ACECDJICCyABQQFqIQFB/AAhAgyRAgsgAUEBaiEBQYEBIQIMkAILIAFBAWoh\
AUGFASECDI8CCyABQQFqIQFBhgEhAgyOAgsgAUEBaiEBQYkBIQIMjQILIAFBAWohAUGKASECDIwCCyABQQFqIQFBjQEhAgyLAgsgAUEBaiEBQZYBIQIMigIL\
IAFBAWohAUGXASECDIkCCyABQQFqIQFBmAEhAgyIAgsgAUEBaiEBQaUBIQIMhwILIAFBAWohAUGmASECDIYCCyABQQFqIQFBrAEhAgyFAgsgAUEBaiEBQbQB\
IQIMhAILIAFBAWohAUG3ASECDIMCCyABQQFqIQFBvgEhAgyCAgsgASAERgRAQdYBIQIMmwILIAEtAABBzgBHDUggAUEBaiEBQb0BIQIMgQILIAEgBEYEQEHV\
ASECDJoCCwJAAkACQCABLQAAQcIAaw4SAEpKSkpKSkpKSgFKSkpKSkoCSgsgAUEBaiEBQbgBIQIMggILIAFBAWohAUG7ASECDIECCyABQQFqIQFBvAEhAgyA\
AgtB1AEhAiABIARGDZgCIAMoAgAiACAEIAFraiEFIAEgAGtBB2ohBgJAA0AgAS0AACAAQajVAGotAABHDUUgAEEHRg0BIABBAWohACAEIAFBAWoiAUcNAAsg\
AyAFNgIADJkCCyADQQA2AgAgBkEBaiEBQRsMRQsgASAERgRAQdMBIQIMmAILAkACQCABLQAAQckAaw4HAEdHR0dHAUcLIAFBAWohAUG5ASECDP8BCyABQQFq\
IQFBugEhAgz+AQtB0gEhAiABIARGDZYCIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQabVAGotAABHDUMgAEEBRg0BIABBAWohACAEIAFB\
AWoiAUcNAAsgAyAFNgIADJcCCyADQQA2AgAgBkEBaiEBQQ8MQwtB0QEhAiABIARGDZUCIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQaTV\
AGotAABHDUIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJYCCyADQQA2AgAgBkEBaiEBQSAMQgtB0AEhAiABIARGDZQCIAMoAgAiACAEIAFr\
aiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDUEgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJUCCyADQQA2AgAgBkEBaiEBQRIM\
QQsgASAERgRAQc8BIQIMlAILAkACQCABLQAAQcUAaw4OAENDQ0NDQ0NDQ0NDQwFDCyABQQFqIQFBtQEhAgz7AQsgAUEBaiEBQbYBIQIM+gELQc4BIQIgASAE\
Rg2SAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGe1QBqLQAARw0/IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyTAgsg\
A0EANgIAIAZBAWohAUEHDD8LQc0BIQIgASAERg2RAiADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGY1QBqLQAARw0+IABBBUYNASAAQQFq\
IQAgBCABQQFqIgFHDQALIAMgBTYCAAySAgsgA0EANgIAIAZBAWohAUEoDD4LIAEgBEYEQEHMASECDJECCwJAAkACQCABLQAAQcUAaw4RAEFBQUFBQUFBQQFB\
QUFBQQJBCyABQQFqIQFBsQEhAgz5AQsgAUEBaiEBQbIBIQIM+AELIAFBAWohAUGzASECDPcBC0HLASECIAEgBEYNjwIgAygCACIAIAQgAWtqIQUgASAAa0EG\
aiEGAkADQCABLQAAIABBkdUAai0AAEcNPCAAQQZGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkAILIANBADYCACAGQQFqIQFBGgw8C0HKASECIAEg\
BEYNjgIgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBjdUAai0AAEcNOyAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMjwIL\
IANBADYCACAGQQFqIQFBIQw7CyABIARGBEBByQEhAgyOAgsCQAJAIAEtAABBwQBrDhQAPT09PT09PT09PT09PT09PT09AT0LIAFBAWohAUGtASECDPUBCyAB\
QQFqIQFBsAEhAgz0AQsgASAERgRAQcgBIQIMjQILAkACQCABLQAAQdUAaw4LADw8PDw8PDw8PAE8CyABQQFqIQFBrgEhAgz0AQsgAUEBaiEBQa8BIQIM8wEL\
QccBIQIgASAERg2LAiADKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEGE1QBqLQAARw04IABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMg\
BTYCAAyMAgsgA0EANgIAIAZBAWohAUEqDDgLIAEgBEYEQEHGASECDIsCCyABLQAAQdAARw04IAFBAWohAUElDDcLQcUBIQIgASAERg2JAiADKAIAIgAgBCAB\
a2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGB1QBqLQAARw02IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyKAgsgA0EANgIAIAZBAWohAUEO\
DDYLIAEgBEYEQEHEASECDIkCCyABLQAAQcUARw02IAFBAWohAUGrASECDO8BCyABIARGBEBBwwEhAgyIAgsCQAJAAkACQCABLQAAQcIAaw4PAAECOTk5OTk5\
OTk5OTkDOQsgAUEBaiEBQacBIQIM8QELIAFBAWohAUGoASECDPABCyABQQFqIQFBqQEhAgzvAQsgAUEBaiEBQaoBIQIM7gELQcIBIQIgASAERg2GAiADKAIA\
IgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEH+1ABqLQAARw0zIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyHAgsgA0EANgIAIAZB\
AWohAUEUDDMLQcEBIQIgASAERg2FAiADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEH51ABqLQAARw0yIABBBEYNASAAQQFqIQAgBCABQQFq\
IgFHDQALIAMgBTYCAAyGAgsgA0EANgIAIAZBAWohAUErDDILQcABIQIgASAERg2EAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEH21ABq\
LQAARw0xIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyFAgsgA0EANgIAIAZBAWohAUEsDDELQb8BIQIgASAERg2DAiADKAIAIgAgBCABa2oh\
BSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw0wIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyEAgsgA0EANgIAIAZBAWohAUERDDAL\
Qb4BIQIgASAERg2CAiADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEHy1ABqLQAARw0vIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMg\
BTYCAAyDAgsgA0EANgIAIAZBAWohAUEuDC8LIAEgBEYEQEG9ASECDIICCwJAAkACQAJAAkAgAS0AAEHBAGsOFQA0NDQ0NDQ0NDQ0ATQ0AjQ0AzQ0BDQLIAFB\
AWohAUGbASECDOwBCyABQQFqIQFBnAEhAgzrAQsgAUEBaiEBQZ0BIQIM6gELIAFBAWohAUGiASECDOkBCyABQQFqIQFBpAEhAgzoAQsgASAERgRAQbwBIQIM\
gQILAkACQCABLQAAQdIAaw4DADABMAsgAUEBaiEBQaMBIQIM6AELIAFBAWohAUEEDC0LQbsBIQIgASAERg3/ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYC\
QANAIAEtAAAgAEHw1ABqLQAARw0sIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyAAgsgA0EANgIAIAZBAWohAUEdDCwLIAEgBEYEQEG6ASEC\
DP8BCwJAAkAgAS0AAEHJAGsOBwEuLi4uLgAuCyABQQFqIQFBoQEhAgzmAQsgAUEBaiEBQSIMKwsgASAERgRAQbkBIQIM/gELIAEtAABB0ABHDSsgAUEBaiEB\
QaABIQIM5AELIAEgBEYEQEG4ASECDP0BCwJAAkAgAS0AAEHGAGsOCwAsLCwsLCwsLCwBLAsgAUEBaiEBQZ4BIQIM5AELIAFBAWohAUGfASECDOMBC0G3ASEC\
IAEgBEYN+wEgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABB7NQAai0AAEcNKCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM\
/AELIANBADYCACAGQQFqIQFBDQwoC0G2ASECIAEgBEYN+gEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBodUAai0AAEcNJyAAQQJGDQEg\
AEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+wELIANBADYCACAGQQFqIQFBDAwnC0G1ASECIAEgBEYN+QEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkAD\
QCABLQAAIABB6tQAai0AAEcNJiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+gELIANBADYCACAGQQFqIQFBAwwmC0G0ASECIAEgBEYN+AEg\
AygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB6NQAai0AAEcNJSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+QELIANBADYC\
ACAGQQFqIQFBJgwlCyABIARGBEBBswEhAgz4AQsCQAJAIAEtAABB1ABrDgIAAScLIAFBAWohAUGZASECDN8BCyABQQFqIQFBmgEhAgzeAQtBsgEhAiABIARG\
DfYBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQebUAGotAABHDSMgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPcBCyAD\
QQA2AgAgBkEBaiEBQScMIwtBsQEhAiABIARGDfUBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQeTUAGotAABHDSIgAEEBRg0BIABBAWoh\
ACAEIAFBAWoiAUcNAAsgAyAFNgIADPYBCyADQQA2AgAgBkEBaiEBQRwMIgtBsAEhAiABIARGDfQBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0A\
ACAAQd7UAGotAABHDSEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPUBCyADQQA2AgAgBkEBaiEBQQYMIQtBrwEhAiABIARGDfMBIAMoAgAi\
ACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQdnUAGotAABHDSAgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPQBCyADQQA2AgAgBkEB\
aiEBQRkMIAsgASAERgRAQa4BIQIM8wELAkACQAJAAkAgAS0AAEEtaw4jACQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkASQkJCQkAiQkJAMkCyABQQFqIQFBjgEh\
AgzcAQsgAUEBaiEBQY8BIQIM2wELIAFBAWohAUGUASECDNoBCyABQQFqIQFBlQEhAgzZAQtBrQEhAiABIARGDfEBIAMoAgAiACAEIAFraiEFIAEgAGtBAWoh\
BgJAA0AgAS0AACAAQdfUAGotAABHDR4gAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPIBCyADQQA2AgAgBkEBaiEBQQsMHgsgASAERgRAQawB\
IQIM8QELAkACQCABLQAAQcEAaw4DACABIAsgAUEBaiEBQZABIQIM2AELIAFBAWohAUGTASECDNcBCyABIARGBEBBqwEhAgzwAQsCQAJAIAEtAABBwQBrDg8A\
Hx8fHx8fHx8fHx8fHwEfCyABQQFqIQFBkQEhAgzXAQsgAUEBaiEBQZIBIQIM1gELIAEgBEYEQEGqASECDO8BCyABLQAAQcwARw0cIAFBAWohAUEKDBsLQakB\
IQIgASAERg3tASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHR1ABqLQAARw0aIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYC\
AAzuAQsgA0EANgIAIAZBAWohAUEeDBoLQagBIQIgASAERg3sASADKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEHK1ABqLQAARw0ZIABBBkYN\
ASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAztAQsgA0EANgIAIAZBAWohAUEVDBkLQacBIQIgASAERg3rASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYC\
QANAIAEtAAAgAEHH1ABqLQAARw0YIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzsAQsgA0EANgIAIAZBAWohAUEXDBgLQaYBIQIgASAERg3q\
ASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHB1ABqLQAARw0XIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzrAQsgA0EA\
NgIAIAZBAWohAUEYDBcLIAEgBEYEQEGlASECDOoBCwJAAkAgAS0AAEHJAGsOBwAZGRkZGQEZCyABQQFqIQFBiwEhAgzRAQsgAUEBaiEBQYwBIQIM0AELQaQB\
IQIgASAERg3oASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGm1QBqLQAARw0VIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYC\
AAzpAQsgA0EANgIAIAZBAWohAUEJDBULQaMBIQIgASAERg3nASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGk1QBqLQAARw0UIABBAUYN\
ASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzoAQsgA0EANgIAIAZBAWohAUEfDBQLQaIBIQIgASAERg3mASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYC\
QANAIAEtAAAgAEG+1ABqLQAARw0TIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAznAQsgA0EANgIAIAZBAWohAUECDBMLQaEBIQIgASAERg3l\
ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYDQCABLQAAIABBvNQAai0AAEcNESAAQQFGDQIgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM5QELIAEgBEYE\
QEGgASECDOUBC0EBIAEtAABB3wBHDREaIAFBAWohAUGHASECDMsBCyADQQA2AgAgBkEBaiEBQYgBIQIMygELQZ8BIQIgASAERg3iASADKAIAIgAgBCABa2oh\
BSABIABrQQhqIQYCQANAIAEtAAAgAEGE1QBqLQAARw0PIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzjAQsgA0EANgIAIAZBAWohAUEpDA8L\
QZ4BIQIgASAERg3hASADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEG41ABqLQAARw0OIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMg\
BTYCAAziAQsgA0EANgIAIAZBAWohAUEtDA4LIAEgBEYEQEGdASECDOEBCyABLQAAQcUARw0OIAFBAWohAUGEASECDMcBCyABIARGBEBBnAEhAgzgAQsCQAJA\
IAEtAABBzABrDggADw8PDw8PAQ8LIAFBAWohAUGCASECDMcBCyABQQFqIQFBgwEhAgzGAQtBmwEhAiABIARGDd4BIAMoAgAiACAEIAFraiEFIAEgAGtBBGoh\
BgJAA0AgAS0AACAAQbPUAGotAABHDQsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADN8BCyADQQA2AgAgBkEBaiEBQSMMCwtBmgEhAiABIARG\
Dd0BIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbDUAGotAABHDQogAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADN4BCyAD\
QQA2AgAgBkEBaiEBQQAMCgsgASAERgRAQZkBIQIM3QELAkACQCABLQAAQcgAaw4IAAwMDAwMDAEMCyABQQFqIQFB/QAhAgzEAQsgAUEBaiEBQYABIQIMwwEL\
IAEgBEYEQEGYASECDNwBCwJAAkAgAS0AAEHOAGsOAwALAQsLIAFBAWohAUH+ACECDMMBCyABQQFqIQFB/wAhAgzCAQsgASAERgRAQZcBIQIM2wELIAEtAABB\
2QBHDQggAUEBaiEBQQgMBwtBlgEhAiABIARGDdkBIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQazUAGotAABHDQYgAEEDRg0BIABBAWoh\
ACAEIAFBAWoiAUcNAAsgAyAFNgIADNoBCyADQQA2AgAgBkEBaiEBQQUMBgtBlQEhAiABIARGDdgBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0A\
ACAAQabUAGotAABHDQUgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNkBCyADQQA2AgAgBkEBaiEBQRYMBQtBlAEhAiABIARGDdcBIAMoAgAi\
ACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDQQgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNgBCyADQQA2AgAgBkEB\
aiEBQRAMBAsgASAERgRAQZMBIQIM1wELAkACQCABLQAAQcMAaw4MAAYGBgYGBgYGBgYBBgsgAUEBaiEBQfkAIQIMvgELIAFBAWohAUH6ACECDL0BC0GSASEC\
IAEgBEYN1QEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBoNQAai0AAEcNAiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM\
1gELIANBADYCACAGQQFqIQFBJAwCCyADQQA2AgAMAgsgASAERgRAQZEBIQIM1AELIAEtAABBzABHDQEgAUEBaiEBQRMLOgApIAMoAgQhACADQQA2AgQgAyAA\
IAEQLiIADQIMAQtBACECIANBADYCHCADIAE2AhQgA0H+HzYCECADQQY2AgwM0QELQfgAIQIMtwELIANBkAE2AhwgAyABNgIUIAMgADYCDEEAIQIMzwELQQAh\
AAJAIAMoAjgiAkUNACACKAJAIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRg0BIANBADYCHCADIAE2AhQgA0GCDzYCECADQSA2AgxBACECDM4BC0H3ACECDLQB\
CyADQY8BNgIcIAMgATYCFCADQewbNgIQIANBFTYCDEEAIQIMzAELIAEgBEYEQEGPASECDMwBCwJAIAEtAABBIEYEQCABQQFqIQEMAQsgA0EANgIcIAMgATYC\
FCADQZsfNgIQIANBBjYCDEEAIQIMzAELQQIhAgyyAQsDQCABLQAAQSBHDQIgBCABQQFqIgFHDQALQY4BIQIMygELIAEgBEYEQEGNASECDMoBCwJAIAEtAABB\
CWsOBEoAAEoAC0H1ACECDLABCyADLQApQQVGBEBB9gAhAgywAQtB9AAhAgyvAQsgASAERgRAQYwBIQIMyAELIANBEDYCCCADIAE2AgQMCgsgASAERgRAQYsB\
IQIMxwELAkAgAS0AAEEJaw4ERwAARwALQfMAIQIMrQELIAEgBEcEQCADQRA2AgggAyABNgIEQfEAIQIMrQELQYoBIQIMxQELAkAgASAERwRAA0AgAS0AAEGg\
0ABqLQAAIgBBA0cEQAJAIABBAWsOAkkABAtB8AAhAgyvAQsgBCABQQFqIgFHDQALQYgBIQIMxgELQYgBIQIMxQELIANBADYCHCADIAE2AhQgA0HbIDYCECAD\
QQc2AgxBACECDMQBCyABIARGBEBBiQEhAgzEAQsCQAJAAkAgAS0AAEGg0gBqLQAAQQFrDgNGAgABC0HyACECDKwBCyADQQA2AhwgAyABNgIUIANBtBI2AhAg\
A0EHNgIMQQAhAgzEAQtB6gAhAgyqAQsgASAERwRAIAFBAWohAUHvACECDKoBC0GHASECDMIBCyAEIAEiAEYEQEGGASECDMIBCyAALQAAIgFBL0YEQCAAQQFq\
IQFB7gAhAgypAQsgAUEJayICQRdLDQEgACEBQQEgAnRBm4CABHENQQwBCyAEIAEiAEYEQEGFASECDMEBCyAALQAAQS9HDQAgAEEBaiEBDAMLQQAhAiADQQA2\
AhwgAyAANgIUIANB2yA2AhAgA0EHNgIMDL8BCwJAAkACQAJAAkADQCABLQAAQaDOAGotAAAiAEEFRwRAAkACQCAAQQFrDghHBQYHCAAEAQgLQesAIQIMrQEL\
IAFBAWohAUHtACECDKwBCyAEIAFBAWoiAUcNAAtBhAEhAgzDAQsgAUEBagwUCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQdsANgIcIAMgATYCFCAD\
IAA2AgxBACECDMEBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDMABCyADKAIEIQAgA0EANgIEIAMgACAB\
ECwiAEUNHiADQfoANgIcIAMgATYCFCADIAA2AgxBACECDL8BCyADQQA2AhwgAyABNgIUIANB+Q82AhAgA0EHNgIMQQAhAgy+AQsgASAERgRAQYMBIQIMvgEL\
AkAgAS0AAEGgzgBqLQAAQQFrDgg+BAUGAAgCAwcLIAFBAWohAQtBAyECDKMBCyABQQFqDA0LQQAhAiADQQA2AhwgA0HREjYCECADQQc2AgwgAyABQQFqNgIU\
DLoBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQdsANgIcIAMgATYCFCADIAA2AgxBACECDLkBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiAD\
Qd0ANgIcIAMgATYCFCADIAA2AgxBACECDLgBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQfoANgIcIAMgATYCFCADIAA2AgxBACECDLcBCyADQQA2\
AhwgAyABNgIUIANB+Q82AhAgA0EHNgIMQQAhAgy2AQtB7AAhAgycAQsgASAERgRAQYIBIQIMtQELIAFBAWoMAgsgASAERgRAQYEBIQIMtAELIAFBAWoMAQsg\
ASAERg0BIAFBAWoLIQFBBCECDJgBC0GAASECDLABCwNAIAEtAABBoMwAai0AACIAQQJHBEAgAEEBRwRAQekAIQIMmQELDDELIAQgAUEBaiIBRw0AC0H/ACEC\
DK8BCyABIARGBEBB/gAhAgyvAQsCQCABLQAAQQlrDjcvAwYvBAYGBgYGBgYGBgYGBgYGBgYGBgUGBgIGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYABgsg\
AUEBagshAUEFIQIMlAELIAFBAWoMBgsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgyrAQsgAygCBCEAIANB\
ADYCBCADIAAgARAsIgBFDQggA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgyqAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0H6ADYCHCADIAE2AhQg\
AyAANgIMQQAhAgypAQsgA0EANgIcIAMgATYCFCADQY0UNgIQIANBBzYCDEEAIQIMqAELAkACQAJAAkADQCABLQAAQaDKAGotAAAiAEEFRwRAAkAgAEEBaw4G\
LgMEBQYABgtB6AAhAgyUAQsgBCABQQFqIgFHDQALQf0AIQIMqwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB2wA2AhwgAyABNgIUIAMgADYCDEEA\
IQIMqgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMqQELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0H\
IANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMqAELIANBADYCHCADIAE2AhQgA0HkCDYCECADQQc2AgxBACECDKcBCyABIARGDQEgAUEBagshAUEGIQIMjAEL\
QfwAIQIMpAELAkACQAJAAkADQCABLQAAQaDIAGotAAAiAEEFRwRAIABBAWsOBCkCAwQFCyAEIAFBAWoiAUcNAAtB+wAhAgynAQsgAygCBCEAIANBADYCBCAD\
IAAgARAsIgBFDQMgA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgymAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0HdADYCHCADIAE2AhQgAyAANgIM\
QQAhAgylAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgykAQsgA0EANgIcIAMgATYCFCADQbwKNgIQIANB\
BzYCDEEAIQIMowELQc8AIQIMiQELQdEAIQIMiAELQecAIQIMhwELIAEgBEYEQEH6ACECDKABCwJAIAEtAABBCWsOBCAAACAACyABQQFqIQFB5gAhAgyGAQsg\
ASAERgRAQfkAIQIMnwELAkAgAS0AAEEJaw4EHwAAHwALQQAhAAJAIAMoAjgiAkUNACACKAI4IgJFDQAgAyACEQAAIQALIABFBEBB4gEhAgyGAQsgAEEVRwRA\
IANBADYCHCADIAE2AhQgA0HJDTYCECADQRo2AgxBACECDJ8BCyADQfgANgIcIAMgATYCFCADQeoaNgIQIANBFTYCDEEAIQIMngELIAEgBEcEQCADQQ02Aggg\
AyABNgIEQeQAIQIMhQELQfcAIQIMnQELIAEgBEYEQEH2ACECDJ0BCwJAAkACQCABLQAAQcgAaw4LAAELCwsLCwsLCwILCyABQQFqIQFB3QAhAgyFAQsgAUEB\
aiEBQeAAIQIMhAELIAFBAWohAUHjACECDIMBC0H1ACECIAEgBEYNmwEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBtdUAai0AAEcNCCAA\
QQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMnAELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgAEQCADQfQANgIcIAMgATYCFCADIAA2AgxB\
ACECDJwBC0HiACECDIIBC0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANB\
JjYCDEEAIQIMnAELQeEAIQIMggELIANB8wA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyaAQsgAy0AKSIAQSNrQQtJDQkCQCAAQQZLDQBBASAAdEHK\
AHFFDQAMCgtBACECIANBADYCHCADIAE2AhQgA0HtCTYCECADQQg2AgwMmQELQfIAIQIgASAERg2YASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEt\
AAAgAEGz1QBqLQAARw0FIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyZAQsgAygCBCEAIANCADcDACADIAAgBkEBaiIBECsiAARAIANB8QA2\
AhwgAyABNgIUIAMgADYCDEEAIQIMmQELQd8AIQIMfwtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCAD\
IAE2AhQgA0HqDTYCECADQSY2AgxBACECDJkBC0HeACECDH8LIANB8AA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyXAQsgAy0AKUEhRg0GIANBADYC\
HCADIAE2AhQgA0GRCjYCECADQQg2AgxBACECDJYBC0HvACECIAEgBEYNlQEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBsNUAai0AAEcN\
AiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMlgELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgBFDQIgA0HtADYCHCADIAE2AhQgAyAA\
NgIMQQAhAgyVAQsgA0EANgIACyADKAIEIQAgA0EANgIEIAMgACABECsiAEUNgAEgA0HuADYCHCADIAE2AhQgAyAANgIMQQAhAgyTAQtB3AAhAgx5C0EAIQAC\
QCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMkwELQdsAIQIMeQsg\
A0HsADYCHCADIAE2AhQgA0GAGzYCECADQRU2AgxBACECDJEBCyADLQApIgBBI0kNACAAQS5GDQAgA0EANgIcIAMgATYCFCADQckJNgIQIANBCDYCDEEAIQIM\
kAELQdoAIQIMdgsgASAERgRAQesAIQIMjwELAkAgAS0AAEEvRgRAIAFBAWohAQwBCyADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMQQAhAgyPAQtB2QAh\
Agx1CyABIARHBEAgA0EONgIIIAMgATYCBEHYACECDHULQeoAIQIMjQELIAEgBEYEQEHpACECDI0BCyABLQAAQTBrIgBB/wFxQQpJBEAgAyAAOgAqIAFBAWoh\
AUHXACECDHQLIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ16IANB6AA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELIAEgBEYEQEHnACECDIwBCwJAIAEtAABB\
LkYEQCABQQFqIQEMAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDXsgA0HmADYCHCADIAE2AhQgAyAANgIMQQAhAgyMAQtB1gAhAgxyCyABIARGBEBB5QAh\
AgyLAQtBACEAQQEhBUEBIQdBACECAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkAgAS0AAEEwaw4KCgkAAQIDBAUGCAsLQQIMBgtBAwwFC0EEDAQLQQUMAwtB\
BgwCC0EHDAELQQgLIQJBACEFQQAhBwwCC0EJIQJBASEAQQAhBUEAIQcMAQtBACEFQQEhAgsgAyACOgArIAFBAWohAQJAAkAgAy0ALkEQcQ0AAkACQAJAIAMt\
ACoOAwEAAgQLIAdFDQMMAgsgAA0BDAILIAVFDQELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ0CIANB4gA2AhwgAyABNgIUIAMgADYCDEEAIQIMjQELIAMo\
AgQhACADQQA2AgQgAyAAIAEQLyIARQ19IANB4wA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ17IANB5AA2Ahwg\
AyABNgIUIAMgADYCDAyLAQtB1AAhAgxxCyADLQApQSJGDYYBQdMAIQIMcAtBACEAAkAgAygCOCICRQ0AIAIoAkQiAkUNACADIAIRAAAhAAsgAEUEQEHVACEC\
DHALIABBFUcEQCADQQA2AhwgAyABNgIUIANBpA02AhAgA0EhNgIMQQAhAgyJAQsgA0HhADYCHCADIAE2AhQgA0HQGjYCECADQRU2AgxBACECDIgBCyABIARG\
BEBB4AAhAgyIAQsCQAJAAkACQAJAIAEtAABBCmsOBAEEBAAECyABQQFqIQEMAQsgAUEBaiEBIANBL2otAABBAXFFDQELQdIAIQIMcAsgA0EANgIcIAMgATYC\
FCADQbYRNgIQIANBCTYCDEEAIQIMiAELIANBADYCHCADIAE2AhQgA0G2ETYCECADQQk2AgxBACECDIcBCyABIARGBEBB3wAhAgyHAQsgAS0AAEEKRgRAIAFB\
AWohAQwJCyADLQAuQcAAcQ0IIANBADYCHCADIAE2AhQgA0G2ETYCECADQQI2AgxBACECDIYBCyABIARGBEBB3QAhAgyGAQsgAS0AACICQQ1GBEAgAUEBaiEB\
QdAAIQIMbQsgASEAIAJBCWsOBAUBAQUBCyAEIAEiAEYEQEHcACECDIUBCyAALQAAQQpHDQAgAEEBagwCC0EAIQIgA0EANgIcIAMgADYCFCADQcotNgIQIANB\
BzYCDAyDAQsgASAERgRAQdsAIQIMgwELAkAgAS0AAEEJaw4EAwAAAwALIAFBAWoLIQFBzgAhAgxoCyABIARGBEBB2gAhAgyBAQsgAS0AAEEJaw4EAAEBAAEL\
QQAhAiADQQA2AhwgA0GaEjYCECADQQc2AgwgAyABQQFqNgIUDH8LIANBgBI7ASpBACEAAkAgAygCOCICRQ0AIAIoAjgiAkUNACADIAIRAAAhAAsgAEUNACAA\
QRVHDQEgA0HZADYCHCADIAE2AhQgA0HqGjYCECADQRU2AgxBACECDH4LQc0AIQIMZAsgA0EANgIcIAMgATYCFCADQckNNgIQIANBGjYCDEEAIQIMfAsgASAE\
RgRAQdkAIQIMfAsgAS0AAEEgRw09IAFBAWohASADLQAuQQFxDT0gA0EANgIcIAMgATYCFCADQcIcNgIQIANBHjYCDEEAIQIMewsgASAERgRAQdgAIQIMewsC\
QAJAAkACQAJAIAEtAAAiAEEKaw4EAgMDAAELIAFBAWohAUEsIQIMZQsgAEE6Rw0BIANBADYCHCADIAE2AhQgA0HnETYCECADQQo2AgxBACECDH0LIAFBAWoh\
ASADQS9qLQAAQQFxRQ1zIAMtADJBgAFxRQRAIANBMmohAiADEDVBACEAAkAgAygCOCIGRQ0AIAYoAigiBkUNACADIAYRAAAhAAsCQAJAIAAOFk1MSwEBAQEB\
AQEBAQEBAQEBAQEBAQABCyADQSk2AhwgAyABNgIUIANBrBk2AhAgA0EVNgIMQQAhAgx+CyADQQA2AhwgAyABNgIUIANB5Qs2AhAgA0ERNgIMQQAhAgx9C0EA\
IQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ1ZIABBFUcNASADQQU2AhwgAyABNgIUIANBmxs2AhAgA0EVNgIMQQAhAgx8C0HLACECDGIL\
QQAhAiADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMDHoLIAMgAy8BMkGAAXI7ATIMOwsgASAERwRAIANBETYCCCADIAE2AgRBygAhAgxgC0HXACECDHgL\
IAEgBEYEQEHWACECDHgLAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAQEBAQEBAQEBAQEBAAUBAQAIDQAsgAUEBaiEBQcYA\
IQIMYQsgAUEBaiEBQccAIQIMYAsgAUEBaiEBQcgAIQIMXwsgAUEBaiEBQckAIQIMXgtB1QAhAiAEIAEiAEYNdiAEIAFrIAMoAgAiAWohBiAAIAFrQQVqIQcD\
QCABQZDIAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQhBBCABQQVGDQoaIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHYLQdQAIQIg\
BCABIgBGDXUgBCABayADKAIAIgFqIQYgACABa0EPaiEHA0AgAUGAyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0HQQMgAUEPRg0JGiAB\
QQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAx1C0HTACECIAQgASIARg10IAQgAWsgAygCACIBaiEGIAAgAWtBDmohBwNAIAFB4scAai0AACAALQAAIgVBIHIg\
BSAFQcEAa0H/AXFBGkkbQf8BcUcNBiABQQ5GDQcgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMdAtB0gAhAiAEIAEiAEYNcyAEIAFrIAMoAgAiAWohBSAA\
IAFrQQFqIQYDQCABQeDHAGotAAAgAC0AACIHQSByIAcgB0HBAGtB/wFxQRpJG0H/AXFHDQUgAUEBRg0CIAFBAWohASAEIABBAWoiAEcNAAsgAyAFNgIADHML\
IAEgBEYEQEHRACECDHMLAkACQCABLQAAIgBBIHIgACAAQcEAa0H/AXFBGkkbQf8BcUHuAGsOBwA5OTk5OQE5CyABQQFqIQFBwwAhAgxaCyABQQFqIQFBxAAh\
AgxZCyADQQA2AgAgBkEBaiEBQcUAIQIMWAtB0AAhAiAEIAEiAEYNcCAEIAFrIAMoAgAiAWohBiAAIAFrQQlqIQcDQCABQdbHAGotAAAgAC0AACIFQSByIAUg\
BUHBAGtB/wFxQRpJG0H/AXFHDQJBAiABQQlGDQQaIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHALQc8AIQIgBCABIgBGDW8gBCABayADKAIAIgFqIQYg\
ACABa0EFaiEHA0AgAUHQxwBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYNAiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxv\
CyAAIQEgA0EANgIADDMLQQELOgAsIANBADYCACAHQQFqIQELQS0hAgxSCwJAA0AgAS0AAEHQxQBqLQAAQQFHDQEgBCABQQFqIgFHDQALQc0AIQIMawtBwgAh\
AgxRCyABIARGBEBBzAAhAgxqCyABLQAAQTpGBEAgAygCBCEAIANBADYCBCADIAAgARAwIgBFDTMgA0HLADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxqCyAD\
QQA2AhwgAyABNgIUIANB5xE2AhAgA0EKNgIMQQAhAgxpCwJAAkAgAy0ALEECaw4CAAEnCyADQTNqLQAAQQJxRQ0mIAMtAC5BAnENJiADQQA2AhwgAyABNgIU\
IANBphQ2AhAgA0ELNgIMQQAhAgxpCyADLQAyQSBxRQ0lIAMtAC5BAnENJSADQQA2AhwgAyABNgIUIANBvRM2AhAgA0EPNgIMQQAhAgxoC0EAIQACQCADKAI4\
IgJFDQAgAigCSCICRQ0AIAMgAhEAACEACyAARQRAQcEAIQIMTwsgAEEVRwRAIANBADYCHCADIAE2AhQgA0GmDzYCECADQRw2AgxBACECDGgLIANBygA2Ahwg\
AyABNgIUIANBhRw2AhAgA0EVNgIMQQAhAgxnCyABIARHBEAgASECA0AgBCACIgFrQRBOBEAgAUEQaiEC/Qz/////////////////////IAH9AAAAIg1BB/1s\
IA39DODg4ODg4ODg4ODg4ODg4OD9bv0MX19fX19fX19fX19fX19fX/0mIA39DAkJCQkJCQkJCQkJCQkJCQn9I/1Q/VL9ZEF/c2giAEEQRg0BIAAgAWohAQwY\
CyABIARGBEBBxAAhAgxpCyABLQAAQcDBAGotAABBAUcNFyAEIAFBAWoiAkcNAAtBxAAhAgxnC0HEACECDGYLIAEgBEcEQANAAkAgAS0AACIAQSByIAAgAEHB\
AGtB/wFxQRpJG0H/AXEiAEEJRg0AIABBIEYNAAJAAkACQAJAIABB4wBrDhMAAwMDAwMDAwEDAwMDAwMDAwMCAwsgAUEBaiEBQTYhAgxSCyABQQFqIQFBNyEC\
DFELIAFBAWohAUE4IQIMUAsMFQsgBCABQQFqIgFHDQALQTwhAgxmC0E8IQIMZQsgASAERgRAQcgAIQIMZQsgA0ESNgIIIAMgATYCBAJAAkACQAJAAkAgAy0A\
LEEBaw4EFAABAgkLIAMtADJBIHENA0HgASECDE8LAkAgAy8BMiIAQQhxRQ0AIAMtAChBAUcNACADLQAuQQhxRQ0CCyADIABB9/sDcUGABHI7ATIMCwsgAyAD\
LwEyQRByOwEyDAQLIANBADYCBCADIAEgARAxIgAEQCADQcEANgIcIAMgADYCDCADIAFBAWo2AhRBACECDGYLIAFBAWohAQxYCyADQQA2AhwgAyABNgIUIANB\
9BM2AhAgA0EENgIMQQAhAgxkC0HHACECIAEgBEYNYyADKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIABBwMUAai0AACABLQAAQSByRw0BIABBBkYNSiAA\
QQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAxkCyADQQA2AgAMBQsCQCABIARHBEADQCABLQAAQcDDAGotAAAiAEEBRwRAIABBAkcNAyABQQFqIQEMBQsgBCAB\
QQFqIgFHDQALQcUAIQIMZAtBxQAhAgxjCwsgA0EAOgAsDAELQQshAgxHC0E/IQIMRgsCQAJAA0AgAS0AACIAQSBHBEACQCAAQQprDgQDBQUDAAsgAEEsRg0D\
DAQLIAQgAUEBaiIBRw0AC0HGACECDGALIANBCDoALAwOCyADLQAoQQFHDQIgAy0ALkEIcQ0CIAMoAgQhACADQQA2AgQgAyAAIAEQMSIABEAgA0HCADYCHCAD\
IAA2AgwgAyABQQFqNgIUQQAhAgxfCyABQQFqIQEMUAtBOyECDEQLAkADQCABLQAAIgBBIEcgAEEJR3ENASAEIAFBAWoiAUcNAAtBwwAhAgxdCwtBPCECDEIL\
AkACQCABIARHBEADQCABLQAAIgBBIEcEQCAAQQprDgQDBAQDBAsgBCABQQFqIgFHDQALQT8hAgxdC0E/IQIMXAsgAyADLwEyQSByOwEyDAoLIAMoAgQhACAD\
QQA2AgQgAyAAIAEQMSIARQ1OIANBPjYCHCADIAE2AhQgAyAANgIMQQAhAgxaCwJAIAEgBEcEQANAIAEtAABBwMMAai0AACIAQQFHBEAgAEECRg0DDAwLIAQg\
AUEBaiIBRw0AC0E3IQIMWwtBNyECDFoLIAFBAWohAQwEC0E7IQIgBCABIgBGDVggBCABayADKAIAIgFqIQYgACABa0EFaiEHAkADQCABQZDIAGotAAAgAC0A\
ACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAUEFRgRAQQchAQw/CyABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxZCyADQQA2AgAgACEBDAULQToh\
AiAEIAEiAEYNVyAEIAFrIAMoAgAiAWohBiAAIAFrQQhqIQcCQANAIAFBtMEAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQhGBEBB\
BSEBDD4LIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADFgLIANBADYCACAAIQEMBAtBOSECIAQgASIARg1WIAQgAWsgAygCACIBaiEGIAAgAWtBA2ohBwJA\
A0AgAUGwwQBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBA0YEQEEGIQEMPQsgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMVwsg\
A0EANgIAIAAhAQwDCwJAA0AgAS0AACIAQSBHBEAgAEEKaw4EBwQEBwILIAQgAUEBaiIBRw0AC0E4IQIMVgsgAEEsRw0BIAFBAWohAEEBIQECQAJAAkACQAJA\
IAMtACxBBWsOBAMBAgQACyAAIQEMBAtBAiEBDAELQQQhAQsgA0EBOgAsIAMgAy8BMiABcjsBMiAAIQEMAQsgAyADLwEyQQhyOwEyIAAhAQtBPiECDDsLIANB\
ADoALAtBOSECDDkLIAEgBEYEQEE2IQIMUgsCQAJAAkACQAJAIAEtAABBCmsOBAACAgECCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNAiADQTM2AhwgAyAB\
NgIUIAMgADYCDEEAIQIMVQsgAygCBCEAIANBADYCBCADIAAgARAxIgBFBEAgAUEBaiEBDAYLIANBMjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxUCyADLQAu\
QQFxBEBB3wEhAgw7CyADKAIEIQAgA0EANgIEIAMgACABEDEiAA0BDEkLQTQhAgw5CyADQTU2AhwgAyABNgIUIAMgADYCDEEAIQIMUQtBNSECDDcLIANBL2ot\
AABBAXENACADQQA2AhwgAyABNgIUIANB6xY2AhAgA0EZNgIMQQAhAgxPC0EzIQIMNQsgASAERgRAQTIhAgxOCwJAIAEtAABBCkYEQCABQQFqIQEMAQsgA0EA\
NgIcIAMgATYCFCADQZIXNgIQIANBAzYCDEEAIQIMTgtBMiECDDQLIAEgBEYEQEExIQIMTQsCQCABLQAAIgBBCUYNACAAQSBGDQBBASECAkAgAy0ALEEFaw4E\
BgQFAA0LIAMgAy8BMkEIcjsBMgwMCyADLQAuQQFxRQ0BIAMtACxBCEcNACADQQA6ACwLQT0hAgwyCyADQQA2AhwgAyABNgIUIANBwhY2AhAgA0EKNgIMQQAh\
AgxKC0ECIQIMAQtBBCECCyADQQE6ACwgAyADLwEyIAJyOwEyDAYLIAEgBEYEQEEwIQIMRwsgAS0AAEEKRgRAIAFBAWohAQwBCyADLQAuQQFxDQAgA0EANgIc\
IAMgATYCFCADQdwoNgIQIANBAjYCDEEAIQIMRgtBMCECDCwLIAFBAWohAUExIQIMKwsgASAERgRAQS8hAgxECyABLQAAIgBBCUcgAEEgR3FFBEAgAUEBaiEB\
IAMtAC5BAXENASADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMQQAhAgxEC0EBIQICQAJAAkACQAJAAkAgAy0ALEECaw4HBQQEAwECAAQLIAMgAy8BMkEI\
cjsBMgwDC0ECIQIMAQtBBCECCyADQQE6ACwgAyADLwEyIAJyOwEyC0EvIQIMKwsgA0EANgIcIAMgATYCFCADQYQTNgIQIANBCzYCDEEAIQIMQwtB4QEhAgwp\
CyABIARGBEBBLiECDEILIANBADYCBCADQRI2AgggAyABIAEQMSIADQELQS4hAgwnCyADQS02AhwgAyABNgIUIAMgADYCDEEAIQIMPwtBACEAAkAgAygCOCIC\
RQ0AIAIoAkwiAkUNACADIAIRAAAhAAsgAEUNACAAQRVHDQEgA0HYADYCHCADIAE2AhQgA0GzGzYCECADQRU2AgxBACECDD4LQcwAIQIMJAsgA0EANgIcIAMg\
ATYCFCADQbMONgIQIANBHTYCDEEAIQIMPAsgASAERgRAQc4AIQIMPAsgAS0AACIAQSBGDQIgAEE6Rg0BCyADQQA6ACxBCSECDCELIAMoAgQhACADQQA2AgQg\
AyAAIAEQMCIADQEMAgsgAy0ALkEBcQRAQd4BIQIMIAsgAygCBCEAIANBADYCBCADIAAgARAwIgBFDQIgA0EqNgIcIAMgADYCDCADIAFBAWo2AhRBACECDDgL\
IANBywA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMNwsgAUEBaiEBQcAAIQIMHQsgAUEBaiEBDCwLIAEgBEYEQEErIQIMNQsCQCABLQAAQQpGBEAgAUEBaiEB\
DAELIAMtAC5BwABxRQ0GCyADLQAyQYABcQRAQQAhAAJAIAMoAjgiAkUNACACKAJcIgJFDQAgAyACEQAAIQALIABFDRIgAEEVRgRAIANBBTYCHCADIAE2AhQg\
A0GbGzYCECADQRU2AgxBACECDDYLIANBADYCHCADIAE2AhQgA0GQDjYCECADQRQ2AgxBACECDDULIANBMmohAiADEDVBACEAAkAgAygCOCIGRQ0AIAYoAigi\
BkUNACADIAYRAAAhAAsgAA4WAgEABAQEBAQEBAQEBAQEBAQEBAQEAwQLIANBAToAMAsgAiACLwEAQcAAcjsBAAtBKyECDBgLIANBKTYCHCADIAE2AhQgA0Gs\
GTYCECADQRU2AgxBACECDDALIANBADYCHCADIAE2AhQgA0HlCzYCECADQRE2AgxBACECDC8LIANBADYCHCADIAE2AhQgA0GlCzYCECADQQI2AgxBACECDC4L\
QQEhByADLwEyIgVBCHFFBEAgAykDIEIAUiEHCwJAIAMtADAEQEEBIQAgAy0AKUEFRg0BIAVBwABxRSAHcUUNAQsCQCADLQAoIgJBAkYEQEEBIQAgAy8BNCIG\
QeUARg0CQQAhACAFQcAAcQ0CIAZB5ABGDQIgBkHmAGtBAkkNAiAGQcwBRg0CIAZBsAJGDQIMAQtBACEAIAVBwABxDQELQQIhACAFQQhxDQAgBUGABHEEQAJA\
IAJBAUcNACADLQAuQQpxDQBBBSEADAILQQQhAAwBCyAFQSBxRQRAIAMQNkEAR0ECdCEADAELQQBBAyADKQMgUBshAAsgAEEBaw4FAgAHAQMEC0ERIQIMEwsg\
A0EBOgAxDCkLQQAhAgJAIAMoAjgiAEUNACAAKAIwIgBFDQAgAyAAEQAAIQILIAJFDSYgAkEVRgRAIANBAzYCHCADIAE2AhQgA0HSGzYCECADQRU2AgxBACEC\
DCsLQQAhAiADQQA2AhwgAyABNgIUIANB3Q42AhAgA0ESNgIMDCoLIANBADYCHCADIAE2AhQgA0H5IDYCECADQQ82AgxBACECDCkLQQAhAAJAIAMoAjgiAkUN\
ACACKAIwIgJFDQAgAyACEQAAIQALIAANAQtBDiECDA4LIABBFUYEQCADQQI2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgwnCyADQQA2AhwgAyABNgIU\
IANB3Q42AhAgA0ESNgIMQQAhAgwmC0EqIQIMDAsgASAERwRAIANBCTYCCCADIAE2AgRBKSECDAwLQSYhAgwkCyADIAMpAyAiDCAEIAFrrSIKfSILQgAgCyAM\
WBs3AyAgCiAMVARAQSUhAgwkCyADKAIEIQAgA0EANgIEIAMgACABIAynaiIBEDIiAEUNACADQQU2AhwgAyABNgIUIAMgADYCDEEAIQIMIwtBDyECDAkLQgAh\
CgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQTBrDjcXFgABAgMEBQYHFBQUFBQUFAgJCgsMDRQUFBQUFBQUFBQUFBQU\
FBQUFBQUFBQUFBQUDg8QERITFAtCAiEKDBYLQgMhCgwVC0IEIQoMFAtCBSEKDBMLQgYhCgwSC0IHIQoMEQtCCCEKDBALQgkhCgwPC0IKIQoMDgtCCyEKDA0L\
QgwhCgwMC0INIQoMCwtCDiEKDAoLQg8hCgwJC0IKIQoMCAtCCyEKDAcLQgwhCgwGC0INIQoMBQtCDiEKDAQLQg8hCgwDCyADQQA2AhwgAyABNgIUIANBnxU2\
AhAgA0EMNgIMQQAhAgwhCyABIARGBEBBIiECDCELQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43FRQAAQID\
BAUGBxYWFhYWFhYICQoLDA0WFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFg4PEBESExYLQgIhCgwUC0IDIQoMEwtCBCEKDBILQgUhCgwRC0IGIQoMEAtCByEK\
DA8LQgghCgwOC0IJIQoMDQtCCiEKDAwLQgshCgwLC0IMIQoMCgtCDSEKDAkLQg4hCgwIC0IPIQoMBwtCCiEKDAYLQgshCgwFC0IMIQoMBAtCDSEKDAMLQg4h\
CgwCC0IPIQoMAQtCASEKCyABQQFqIQEgAykDICILQv//////////D1gEQCADIAtCBIYgCoQ3AyAMAgsgA0EANgIcIAMgATYCFCADQbUJNgIQIANBDDYCDEEA\
IQIMHgtBJyECDAQLQSghAgwDCyADIAE6ACwgA0EANgIAIAdBAWohAUEMIQIMAgsgA0EANgIAIAZBAWohAUEKIQIMAQsgAUEBaiEBQQghAgwACwALQQAhAiAD\
QQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMDBcLQQAhAiADQQA2AhwgAyABNgIUIANBgxE2AhAgA0EJNgIMDBYLQQAhAiADQQA2AhwgAyABNgIUIANB3wo2\
AhAgA0EJNgIMDBULQQAhAiADQQA2AhwgAyABNgIUIANB7RA2AhAgA0EJNgIMDBQLQQAhAiADQQA2AhwgAyABNgIUIANB0hE2AhAgA0EJNgIMDBMLQQAhAiAD\
QQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMDBILQQAhAiADQQA2AhwgAyABNgIUIANBgxE2AhAgA0EJNgIMDBELQQAhAiADQQA2AhwgAyABNgIUIANB3wo2\
AhAgA0EJNgIMDBALQQAhAiADQQA2AhwgAyABNgIUIANB7RA2AhAgA0EJNgIMDA8LQQAhAiADQQA2AhwgAyABNgIUIANB0hE2AhAgA0EJNgIMDA4LQQAhAiAD\
QQA2AhwgAyABNgIUIANBuRc2AhAgA0EPNgIMDA0LQQAhAiADQQA2AhwgAyABNgIUIANBuRc2AhAgA0EPNgIMDAwLQQAhAiADQQA2AhwgAyABNgIUIANBmRM2\
AhAgA0ELNgIMDAsLQQAhAiADQQA2AhwgAyABNgIUIANBnQk2AhAgA0ELNgIMDAoLQQAhAiADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMDAkLQQAhAiAD\
QQA2AhwgAyABNgIUIANBsRA2AhAgA0EKNgIMDAgLQQAhAiADQQA2AhwgAyABNgIUIANBux02AhAgA0ECNgIMDAcLQQAhAiADQQA2AhwgAyABNgIUIANBlhY2\
AhAgA0ECNgIMDAYLQQAhAiADQQA2AhwgAyABNgIUIANB+Rg2AhAgA0ECNgIMDAULQQAhAiADQQA2AhwgAyABNgIUIANBxBg2AhAgA0ECNgIMDAQLIANBAjYC\
HCADIAE2AhQgA0GpHjYCECADQRY2AgxBACECDAMLQd4AIQIgASAERg0CIAlBCGohByADKAIAIQUCQAJAIAEgBEcEQCAFQZbIAGohCCAEIAVqIAFrIQYgBUF/\
c0EKaiIFIAFqIQADQCABLQAAIAgtAABHBEBBAiEIDAMLIAVFBEBBACEIIAAhAQwDCyAFQQFrIQUgCEEBaiEIIAQgAUEBaiIBRw0ACyAGIQUgBCEBCyAHQQE2\
AgAgAyAFNgIADAELIANBADYCACAHIAg2AgALIAcgATYCBCAJKAIMIQACQAJAIAkoAghBAWsOAgQBAAsgA0EANgIcIANBwh42AhAgA0EXNgIMIAMgAEEBajYC\
FEEAIQIMAwsgA0EANgIcIAMgADYCFCADQdceNgIQIANBCTYCDEEAIQIMAgsgASAERgRAQSghAgwCCyADQQk2AgggAyABNgIEQSchAgwBCyABIARGBEBBASEC\
DAELA0ACQAJAAkAgAS0AAEEKaw4EAAEBAAELIAFBAWohAQwBCyABQQFqIQEgAy0ALkEgcQ0AQQAhAiADQQA2AhwgAyABNgIUIANBoSE2AhAgA0EFNgIMDAIL\
QQEhAiABIARHDQALCyAJQRBqJAAgAkUEQCADKAIMIQAMAQsgAyACNgIcQQAhACADKAIEIgFFDQAgAyABIAQgAygCCBEBACIBRQ0AIAMgBDYCFCADIAE2Agwg\
ASEACyAAC74CAQJ/IABBADoAACAAQeQAaiIBQQFrQQA6AAAgAEEAOgACIABBADoAASABQQNrQQA6AAAgAUECa0EAOgAAIABBADoAAyABQQRrQQA6AABBACAA\
a0EDcSIBIABqIgBBADYCAEHkACABa0F8cSICIABqIgFBBGtBADYCAAJAIAJBCUkNACAAQQA2AgggAEEANgIEIAFBCGtBADYCACABQQxrQQA2AgAgAkEZSQ0A\
IABBADYCGCAAQQA2AhQgAEEANgIQIABBADYCDCABQRBrQQA2AgAgAUEUa0EANgIAIAFBGGtBADYCACABQRxrQQA2AgAgAiAAQQRxQRhyIgJrIgFBIEkNACAA\
IAJqIQADQCAAQgA3AxggAEIANwMQIABCADcDCCAAQgA3AwAgAEEgaiEAIAFBIGsiAUEfSw0ACwsLVgEBfwJAIAAoAgwNAAJAAkACQAJAIAAtADEOAwEAAwIL\
IAAoAjgiAUUNACABKAIwIgFFDQAgACABEQAAIgENAwtBAA8LAAsgAEHKGTYCEEEOIQELIAELGgAgACgCDEUEQCAAQd4fNgIQIABBFTYCDAsLFAAgACgCDEEV\
RgRAIABBADYCDAsLFAAgACgCDEEWRgRAIABBADYCDAsLBwAgACgCDAsHACAAKAIQCwkAIAAgATYCEAsHACAAKAIUCysAAkAgAEEnTw0AQv//////CSAArYhC\
AYNQDQAgAEECdEHQOGooAgAPCwALFwAgAEEvTwRAAAsgAEECdEHsOWooAgALvwkBAX9B9C0hAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFh\
YWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFh\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HqLA8LQZgmDwtB7TEPC0GgNw8LQckpDwtBtCkPC0GWLQ8LQesrDwtBojUP\
C0HbNA8LQeApDwtB4yQPC0HVJA8LQe4kDwtB5iUPC0HKNA8LQdA3DwtBqjUPC0H1LA8LQfYmDwtBgiIPC0HyMw8LQb4oDwtB5zcPC0HNIQ8LQcAhDwtBuCUP\
C0HLJQ8LQZYkDwtBjzQPC0HNNQ8LQd0qDwtB7jMPC0GcNA8LQZ4xDwtB9DUPC0HlIg8LQa8lDwtBmTEPC0GyNg8LQfk2DwtBxDIPC0HdLA8LQYIxDwtBwTEP\
C0GNNw8LQckkDwtB7DYPC0HnKg8LQcgjDwtB4iEPC0HJNw8LQaUiDwtBlCIPC0HbNg8LQd41DwtBhiYPC0G8Kw8LQYsyDwtBoCMPC0H2MA8LQYAsDwtBiSsP\
C0GkJg8LQfIjDwtBgSgPC0GrMg8LQesnDwtBwjYPC0GiJA8LQc8qDwtB3CMPC0GHJw8LQeQ0DwtBtyIPC0GtMQ8LQdUiDwtBrzQPC0HeJg8LQdYyDwtB9DQP\
C0GBOA8LQfQ3DwtBkjYPC0GdJw8LQYIpDwtBjSMPC0HXMQ8LQb01DwtBtDcPC0HYMA8LQbYnDwtBmjgPC0GnKg8LQcQnDwtBriMPC0H1Ig8LAAtByiYhAQsg\
AQsXACAAIAAvAS5B/v8DcSABQQBHcjsBLgsaACAAIAAvAS5B/f8DcSABQQBHQQF0cjsBLgsaACAAIAAvAS5B+/8DcSABQQBHQQJ0cjsBLgsaACAAIAAvAS5B\
9/8DcSABQQBHQQN0cjsBLgsaACAAIAAvAS5B7/8DcSABQQBHQQR0cjsBLgsaACAAIAAvAS5B3/8DcSABQQBHQQV0cjsBLgsaACAAIAAvAS5Bv/8DcSABQQBH\
QQZ0cjsBLgsaACAAIAAvAS5B//4DcSABQQBHQQd0cjsBLgsaACAAIAAvAS5B//0DcSABQQBHQQh0cjsBLgsaACAAIAAvAS5B//sDcSABQQBHQQl0cjsBLgs+\
AQJ/AkAgACgCOCIDRQ0AIAMoAgQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQeESNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAggiA0UNACAA\
IAEgAiABayADEQEAIgRBf0cNACAAQfwRNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAgwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQewKNgIQ\
QRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhAiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQfoeNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMo\
AhQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQcsQNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhgiA0UNACAAIAEgAiABayADEQEAIgRBf0cN\
ACAAQbcfNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQb8VNgIQQRghBAsgBAs+AQJ/AkAgACgC\
OCIDRQ0AIAMoAiwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQf4INgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiAiA0UNACAAIAEgAiABayAD\
EQEAIgRBf0cNACAAQYwdNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQeYVNgIQQRghBAsgBAs4\
ACAAAn8gAC8BMkEUcUEURgRAQQEgAC0AKEEBRg0BGiAALwE0QeUARgwBCyAALQApQQVGCzoAMAtZAQJ/AkAgAC0AKEEBRg0AIAAvATQiAUHkAGtB5ABJDQAg\
AUHMAUYNACABQbACRg0AIAAvATIiAEHAAHENAEEBIQIgAEGIBHFBgARGDQAgAEEocUUhAgsgAguMAQECfwJAAkACQCAALQAqRQ0AIAAtACtFDQAgAC8BMiIB\
QQJxRQ0BDAILIAAvATIiAUEBcUUNAQtBASECIAAtAChBAUYNACAALwE0IgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNACABQcAAcQ0AQQAhAiABQYgEcUGA\
BEYNACABQShxQQBHIQILIAILcwAgAEEQav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAP0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEEwav0MAAAAAAAAAAAAAAAA\
AAAAAP0LAwAgAEEgav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEH9ATYCHAsGACAAEDoLmi0BC38jAEEQayIKJABB3NUAKAIAIglFBEBBnNkAKAIAIgVFBEBB\
qNkAQn83AgBBoNkAQoCAhICAgMAANwIAQZzZACAKQQhqQXBxQdiq1aoFcyIFNgIAQbDZAEEANgIAQYDZAEEANgIAC0GE2QBBwNkENgIAQdTVAEHA2QQ2AgBB\
6NUAIAU2AgBB5NUAQX82AgBBiNkAQcCmAzYCAANAIAFBgNYAaiABQfTVAGoiAjYCACACIAFB7NUAaiIDNgIAIAFB+NUAaiADNgIAIAFBiNYAaiABQfzVAGoi\
AzYCACADIAI2AgAgAUGQ1gBqIAFBhNYAaiICNgIAIAIgAzYCACABQYzWAGogAjYCACABQSBqIgFBgAJHDQALQczZBEGBpgM2AgBB4NUAQazZACgCADYCAEHQ\
1QBBgKYDNgIAQdzVAEHI2QQ2AgBBzP8HQTg2AgBByNkEIQkLAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAEHsAU0EQEHE1QAoAgAiBkEQIABB\
E2pBcHEgAEELSRsiBEEDdiIAdiIBQQNxBEACQCABQQFxIAByQQFzIgJBA3QiAEHs1QBqIgEgAEH01QBqKAIAIgAoAggiA0YEQEHE1QAgBkF+IAJ3cTYCAAwB\
CyABIAM2AgggAyABNgIMCyAAQQhqIQEgACACQQN0IgJBA3I2AgQgACACaiIAIAAoAgRBAXI2AgQMEQtBzNUAKAIAIgggBE8NASABBEACQEECIAB0IgJBACAC\
a3IgASAAdHFoIgBBA3QiAkHs1QBqIgEgAkH01QBqKAIAIgIoAggiA0YEQEHE1QAgBkF+IAB3cSIGNgIADAELIAEgAzYCCCADIAE2AgwLIAIgBEEDcjYCBCAA\
QQN0IgAgBGshBSAAIAJqIAU2AgAgAiAEaiIEIAVBAXI2AgQgCARAIAhBeHFB7NUAaiEAQdjVACgCACEDAn9BASAIQQN2dCIBIAZxRQRAQcTVACABIAZyNgIA\
IAAMAQsgACgCCAsiASADNgIMIAAgAzYCCCADIAA2AgwgAyABNgIICyACQQhqIQFB2NUAIAQ2AgBBzNUAIAU2AgAMEQtByNUAKAIAIgtFDQEgC2hBAnRB9NcA\
aigCACIAKAIEQXhxIARrIQUgACECA0ACQCACKAIQIgFFBEAgAkEUaigCACIBRQ0BCyABKAIEQXhxIARrIgMgBUkhAiADIAUgAhshBSABIAAgAhshACABIQIM\
AQsLIAAoAhghCSAAKAIMIgMgAEcEQEHU1QAoAgAaIAMgACgCCCIBNgIIIAEgAzYCDAwQCyAAQRRqIgIoAgAiAUUEQCAAKAIQIgFFDQMgAEEQaiECCwNAIAIh\
ByABIgNBFGoiAigCACIBDQAgA0EQaiECIAMoAhAiAQ0ACyAHQQA2AgAMDwtBfyEEIABBv39LDQAgAEETaiIBQXBxIQRByNUAKAIAIghFDQBBACAEayEFAkAC\
QAJAAn9BACAEQYACSQ0AGkEfIARB////B0sNABogBEEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+agsiBkECdEH01wBqKAIAIgJFBEBBACEBQQAhAwwBC0EAIQEg\
BEEZIAZBAXZrQQAgBkEfRxt0IQBBACEDA0ACQCACKAIEQXhxIARrIgcgBU8NACACIQMgByIFDQBBACEFIAIhAQwDCyABIAJBFGooAgAiByAHIAIgAEEddkEE\
cWpBEGooAgAiAkYbIAEgBxshASAAQQF0IQAgAg0ACwsgASADckUEQEEAIQNBAiAGdCIAQQAgAGtyIAhxIgBFDQMgAGhBAnRB9NcAaigCACEBCyABRQ0BCwNA\
IAEoAgRBeHEgBGsiAiAFSSEAIAIgBSAAGyEFIAEgAyAAGyEDIAEoAhAiAAR/IAAFIAFBFGooAgALIgENAAsLIANFDQAgBUHM1QAoAgAgBGtPDQAgAygCGCEH\
IAMgAygCDCIARwRAQdTVACgCABogACADKAIIIgE2AgggASAANgIMDA4LIANBFGoiAigCACIBRQRAIAMoAhAiAUUNAyADQRBqIQILA0AgAiEGIAEiAEEUaiIC\
KAIAIgENACAAQRBqIQIgACgCECIBDQALIAZBADYCAAwNC0HM1QAoAgAiAyAETwRAQdjVACgCACEBAkAgAyAEayICQRBPBEAgASAEaiIAIAJBAXI2AgQgASAD\
aiACNgIAIAEgBEEDcjYCBAwBCyABIANBA3I2AgQgASADaiIAIAAoAgRBAXI2AgRBACEAQQAhAgtBzNUAIAI2AgBB2NUAIAA2AgAgAUEIaiEBDA8LQdDVACgC\
ACIDIARLBEAgBCAJaiIAIAMgBGsiAUEBcjYCBEHc1QAgADYCAEHQ1QAgATYCACAJIARBA3I2AgQgCUEIaiEBDA8LQQAhASAEAn9BnNkAKAIABEBBpNkAKAIA\
DAELQajZAEJ/NwIAQaDZAEKAgISAgIDAADcCAEGc2QAgCkEMakFwcUHYqtWqBXM2AgBBsNkAQQA2AgBBgNkAQQA2AgBBgIAECyIAIARBxwBqIgVqIgZBACAA\
ayIHcSICTwRAQbTZAEEwNgIADA8LAkBB/NgAKAIAIgFFDQBB9NgAKAIAIgggAmohACAAIAFNIAAgCEtxDQBBACEBQbTZAEEwNgIADA8LQYDZAC0AAEEEcQ0E\
AkACQCAJBEBBhNkAIQEDQCABKAIAIgAgCU0EQCAAIAEoAgRqIAlLDQMLIAEoAggiAQ0ACwtBABA7IgBBf0YNBSACIQZBoNkAKAIAIgFBAWsiAyAAcQRAIAIg\
AGsgACADakEAIAFrcWohBgsgBCAGTw0FIAZB/v///wdLDQVB/NgAKAIAIgMEQEH02AAoAgAiByAGaiEBIAEgB00NBiABIANLDQYLIAYQOyIBIABHDQEMBwsg\
BiADayAHcSIGQf7///8HSw0EIAYQOyEAIAAgASgCACABKAIEakYNAyAAIQELAkAgBiAEQcgAak8NACABQX9GDQBBpNkAKAIAIgAgBSAGa2pBACAAa3EiAEH+\
////B0sEQCABIQAMBwsgABA7QX9HBEAgACAGaiEGIAEhAAwHC0EAIAZrEDsaDAQLIAEiAEF/Rw0FDAMLQQAhAwwMC0EAIQAMCgsgAEF/Rw0CC0GA2QBBgNkA\
KAIAQQRyNgIACyACQf7///8HSw0BIAIQOyEAQQAQOyEBIABBf0YNASABQX9GDQEgACABTw0BIAEgAGsiBiAEQThqTQ0BC0H02ABB9NgAKAIAIAZqIgE2AgBB\
+NgAKAIAIAFJBEBB+NgAIAE2AgALAkACQAJAQdzVACgCACICBEBBhNkAIQEDQCAAIAEoAgAiAyABKAIEIgVqRg0CIAEoAggiAQ0ACwwCC0HU1QAoAgAiAUEA\
RyAAIAFPcUUEQEHU1QAgADYCAAtBACEBQYjZACAGNgIAQYTZACAANgIAQeTVAEF/NgIAQejVAEGc2QAoAgA2AgBBkNkAQQA2AgADQCABQYDWAGogAUH01QBq\
IgI2AgAgAiABQezVAGoiAzYCACABQfjVAGogAzYCACABQYjWAGogAUH81QBqIgM2AgAgAyACNgIAIAFBkNYAaiABQYTWAGoiAjYCACACIAM2AgAgAUGM1gBq\
IAI2AgAgAUEgaiIBQYACRw0AC0F4IABrQQ9xIgEgAGoiAiAGQThrIgMgAWsiAUEBcjYCBEHg1QBBrNkAKAIANgIAQdDVACABNgIAQdzVACACNgIAIAAgA2pB\
ODYCBAwCCyAAIAJNDQAgAiADSQ0AIAEoAgxBCHENAEF4IAJrQQ9xIgAgAmoiA0HQ1QAoAgAgBmoiByAAayIAQQFyNgIEIAEgBSAGajYCBEHg1QBBrNkAKAIA\
NgIAQdDVACAANgIAQdzVACADNgIAIAIgB2pBODYCBAwBCyAAQdTVACgCAEkEQEHU1QAgADYCAAsgACAGaiEDQYTZACEBAkACQAJAA0AgAyABKAIARwRAIAEo\
AggiAQ0BDAILCyABLQAMQQhxRQ0BC0GE2QAhAQNAIAEoAgAiAyACTQRAIAMgASgCBGoiBSACSw0DCyABKAIIIQEMAAsACyABIAA2AgAgASABKAIEIAZqNgIE\
IABBeCAAa0EPcWoiCSAEQQNyNgIEIANBeCADa0EPcWoiBiAEIAlqIgRrIQEgAiAGRgRAQdzVACAENgIAQdDVAEHQ1QAoAgAgAWoiADYCACAEIABBAXI2AgQM\
CAtB2NUAKAIAIAZGBEBB2NUAIAQ2AgBBzNUAQczVACgCACABaiIANgIAIAQgAEEBcjYCBCAAIARqIAA2AgAMCAsgBigCBCIFQQNxQQFHDQYgBUF4cSEIIAVB\
/wFNBEAgBUEDdiEDIAYoAggiACAGKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwHCyACIAA2AgggACACNgIMDAYLIAYoAhghByAGIAYoAgwiAEcEQCAA\
IAYoAggiAjYCCCACIAA2AgwMBQsgBkEUaiICKAIAIgVFBEAgBigCECIFRQ0EIAZBEGohAgsDQCACIQMgBSIAQRRqIgIoAgAiBQ0AIABBEGohAiAAKAIQIgUN\
AAsgA0EANgIADAQLQXggAGtBD3EiASAAaiIHIAZBOGsiAyABayIBQQFyNgIEIAAgA2pBODYCBCACIAVBNyAFa0EPcWpBP2siAyADIAJBEGpJGyIDQSM2AgRB\
4NUAQazZACgCADYCAEHQ1QAgATYCAEHc1QAgBzYCACADQRBqQYzZACkCADcCACADQYTZACkCADcCCEGM2QAgA0EIajYCAEGI2QAgBjYCAEGE2QAgADYCAEGQ\
2QBBADYCACADQSRqIQEDQCABQQc2AgAgBSABQQRqIgFLDQALIAIgA0YNACADIAMoAgRBfnE2AgQgAyADIAJrIgU2AgAgAiAFQQFyNgIEIAVB/wFNBEAgBUF4\
cUHs1QBqIQACf0HE1QAoAgAiAUEBIAVBA3Z0IgNxRQRAQcTVACABIANyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8h\
ASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRB9NcAaiEAQcjVACgCACIDQQEgAXQiBnFFBEAgACAC\
NgIAQcjVACADIAZyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhAwJAA0AgAyIAKAIEQXhxIAVGDQEgAUEd\
diEDIAFBAXQhASAAIANBBHFqQRBqIgYoAgAiAw0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCAC\
IAA2AgwgAiABNgIIC0HQ1QAoAgAiASAETQ0AQdzVACgCACIAIARqIgIgASAEayIBQQFyNgIEQdDVACABNgIAQdzVACACNgIAIAAgBEEDcjYCBCAAQQhqIQEM\
CAtBACEBQbTZAEEwNgIADAcLQQAhAAsgB0UNAAJAIAYoAhwiAkECdEH01wBqIgMoAgAgBkYEQCADIAA2AgAgAA0BQcjVAEHI1QAoAgBBfiACd3E2AgAMAgsg\
B0EQQRQgBygCECAGRhtqIAA2AgAgAEUNAQsgACAHNgIYIAYoAhAiAgRAIAAgAjYCECACIAA2AhgLIAZBFGooAgAiAkUNACAAQRRqIAI2AgAgAiAANgIYCyAB\
IAhqIQEgBiAIaiIGKAIEIQULIAYgBUF+cTYCBCABIARqIAE2AgAgBCABQQFyNgIEIAFB/wFNBEAgAUF4cUHs1QBqIQACf0HE1QAoAgAiAkEBIAFBA3Z0IgFx\
RQRAQcTVACABIAJyNgIAIAAMAQsgACgCCAsiASAENgIMIAAgBDYCCCAEIAA2AgwgBCABNgIIDAELQR8hBSABQf///wdNBEAgAUEmIAFBCHZnIgBrdkEBcSAA\
QQF0a0E+aiEFCyAEIAU2AhwgBEIANwIQIAVBAnRB9NcAaiEAQcjVACgCACICQQEgBXQiA3FFBEAgACAENgIAQcjVACACIANyNgIAIAQgADYCGCAEIAQ2Aggg\
BCAENgIMDAELIAFBGSAFQQF2a0EAIAVBH0cbdCEFIAAoAgAhAAJAA0AgACICKAIEQXhxIAFGDQEgBUEddiEAIAVBAXQhBSACIABBBHFqQRBqIgMoAgAiAA0A\
CyADIAQ2AgAgBCACNgIYIAQgBDYCDCAEIAQ2AggMAQsgAigCCCIAIAQ2AgwgAiAENgIIIARBADYCGCAEIAI2AgwgBCAANgIICyAJQQhqIQEMAgsCQCAHRQ0A\
AkAgAygCHCIBQQJ0QfTXAGoiAigCACADRgRAIAIgADYCACAADQFByNUAIAhBfiABd3EiCDYCAAwCCyAHQRBBFCAHKAIQIANGG2ogADYCACAARQ0BCyAAIAc2\
AhggAygCECIBBEAgACABNgIQIAEgADYCGAsgA0EUaigCACIBRQ0AIABBFGogATYCACABIAA2AhgLAkAgBUEPTQRAIAMgBCAFaiIAQQNyNgIEIAAgA2oiACAA\
KAIEQQFyNgIEDAELIAMgBGoiAiAFQQFyNgIEIAMgBEEDcjYCBCACIAVqIAU2AgAgBUH/AU0EQCAFQXhxQezVAGohAAJ/QcTVACgCACIBQQEgBUEDdnQiBXFF\
BEBBxNUAIAEgBXI2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABB\
AXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEH01wBqIQBBASABdCIEIAhxRQRAIAAgAjYCAEHI1QAgBCAIcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwB\
CyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQQCQANAIAQiACgCBEF4cSAFRg0BIAFBHXYhBCABQQF0IQEgACAEQQRxakEQaiIGKAIAIgQNAAsgBiACNgIA\
IAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAsgA0EIaiEBDAELAkAgCUUNAAJAIAAoAhwi\
AUECdEH01wBqIgIoAgAgAEYEQCACIAM2AgAgAw0BQcjVACALQX4gAXdxNgIADAILIAlBEEEUIAkoAhAgAEYbaiADNgIAIANFDQELIAMgCTYCGCAAKAIQIgEE\
QCADIAE2AhAgASADNgIYCyAAQRRqKAIAIgFFDQAgA0EUaiABNgIAIAEgAzYCGAsCQCAFQQ9NBEAgACAEIAVqIgFBA3I2AgQgACABaiIBIAEoAgRBAXI2AgQM\
AQsgACAEaiIHIAVBAXI2AgQgACAEQQNyNgIEIAUgB2ogBTYCACAIBEAgCEF4cUHs1QBqIQFB2NUAKAIAIQMCf0EBIAhBA3Z0IgIgBnFFBEBBxNUAIAIgBnI2\
AgAgAQwBCyABKAIICyICIAM2AgwgASADNgIIIAMgATYCDCADIAI2AggLQdjVACAHNgIAQczVACAFNgIACyAAQQhqIQELIApBEGokACABC0MAIABFBEA/AEEQ\
dA8LAkAgAEH//wNxDQAgAEEASA0AIABBEHZAACIAQX9GBEBBtNkAQTA2AgBBfw8LIABBEHQPCwALC5lCIgBBgAgLDQEAAAAAAAAAAgAAAAMAQZgICwUEAAAA\
BQBBqAgLCQYAAAAHAAAACABB5AgLwjJJbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxl\
bmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBS\
VFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0\
YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBFeHBlY3RlZCBMRiBhZnRl\
ciBoZWFkZXJzAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMAVXNlciBjYWxsYmFjayBlcnJvcgBgb25fcmVzZXRgIGNhbGxiYWNrIGVy\
cm9yAGBvbl9jaHVua19oZWFkZXJgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2JlZ2luYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9u\
X3ZhbHVlYCBjYWxsYmFjayBlcnJvcgBgb25fc3RhdHVzX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdmVyc2lvbl9jb21wbGV0ZWAgY2FsbGJhY2sg\
ZXJyb3IAYG9uX3VybF9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3Byb3RvY29sX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29t\
cGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxs\
YmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBg\
b25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVl\
IGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAElu\
dmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAg\
dmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhw\
ZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fcHJvdG9jb2wARW1wdHkgQ29udGVudC1M\
ZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgAVHJhbnNmZXItRW5jb2RpbmcgY2FuJ3QgYmUgcHJlc2VudCB3aXRoIENvbnRlbnQt\
TGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3\
aXRoIFRyYW5zZmVyLUVuY29kaW5nAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgc2l6ZQBFeHBlY3RlZCBMRiBhZnRlciBjaHVuayBzaXplAElu\
dmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBp\
biBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBVbmV4cGVjdGVkIHdoaXRlc3Bh\
Y2UgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVh\
ZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciBjaHVuayBleHRlbnNp\
b24gdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIHF1b3RlZC1wYWlyIGluIGNodW5rIGV4\
dGVuc2lvbnMgcXVvdGVkIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAFBhdXNlZCBieSBvbl9oZWFk\
ZXJzX2NvbXBsZXRlAEludmFsaWQgRU9GIHN0YXRlAG9uX3Jlc2V0IHBhdXNlAG9uX2NodW5rX2hlYWRlciBwYXVzZQBvbl9tZXNzYWdlX2JlZ2luIHBhdXNl\
AG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZSBwYXVzZQBvbl9zdGF0dXNfY29tcGxldGUgcGF1c2UAb25fdmVyc2lvbl9jb21wbGV0ZSBwYXVzZQBvbl91cmxf\
Y29tcGxldGUgcGF1c2UAb25fcHJvdG9jb2xfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX3ZhbHVlX2NvbXBsZXRl\
IHBhdXNlAG9uX21lc3NhZ2VfY29tcGxldGUgcGF1c2UAb25fbWV0aG9kX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl9maWVsZF9jb21wbGV0ZSBwYXVzZQBv\
bl9jaHVua19leHRlbnNpb25fbmFtZSBwYXVzZQBVbmV4cGVjdGVkIHNwYWNlIGFmdGVyIHN0YXJ0IGxpbmUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciBy\
ZXNwb25zZSBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0\
ZW5zaW9ucyBuYW1lAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgZXh0ZW5zaW9uIG5hbWUASW52YWxpZCBzdGF0dXMgY29kZQBQYXVzZSBvbiBD\
T05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9y\
IGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAElu\
dmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABNaXNzaW5nIGV4cGVjdGVkIENSIGFmdGVyIGNodW5rIGRhdGEARXhw\
ZWN0ZWQgTEYgYWZ0ZXIgY2h1bmsgZGF0YQBVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNv\
ZGluZ2AARGF0YSBhZnRlciBgQ29ubmVjdGlvbjogY2xvc2VgAFNXSVRDSF9QUk9YWQBVU0VfUFJPWFkATUtBQ1RJVklUWQBVTlBST0NFU1NBQkxFX0VOVElU\
WQBRVUVSWQBDT1BZAE1PVkVEX1BFUk1BTkVOVExZAFRPT19FQVJMWQBOT1RJRlkARkFJTEVEX0RFUEVOREVOQ1kAQkFEX0dBVEVXQVkAUExBWQBQVVQAQ0hF\
Q0tPVVQAR0FURVdBWV9USU1FT1VUAFJFUVVFU1RfVElNRU9VVABORVRXT1JLX0NPTk5FQ1RfVElNRU9VVABDT05ORUNUSU9OX1RJTUVPVVQATE9HSU5fVElN\
RU9VVABORVRXT1JLX1JFQURfVElNRU9VVABQT1NUAE1JU0RJUkVDVEVEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfTE9B\
RF9CQUxBTkNFRF9SRVFVRVNUAEJBRF9SRVFVRVNUAEhUVFBfUkVRVUVTVF9TRU5UX1RPX0hUVFBTX1BPUlQAUkVQT1JUAElNX0FfVEVBUE9UAFJFU0VUX0NP\
TlRFTlQATk9fQ09OVEVOVABQQVJUSUFMX0NPTlRFTlQASFBFX0lOVkFMSURfQ09OU1RBTlQASFBFX0NCX1JFU0VUAEdFVABIUEVfU1RSSUNUAENPTkZMSUNU\
AFRFTVBPUkFSWV9SRURJUkVDVABQRVJNQU5FTlRfUkVESVJFQ1QAQ09OTkVDVABNVUxUSV9TVEFUVVMASFBFX0lOVkFMSURfU1RBVFVTAFRPT19NQU5ZX1JF\
UVVFU1RTAEVBUkxZX0hJTlRTAFVOQVZBSUxBQkxFX0ZPUl9MRUdBTF9SRUFTT05TAE9QVElPTlMAU1dJVENISU5HX1BST1RPQ09MUwBWQVJJQU5UX0FMU09f\
TkVHT1RJQVRFUwBNVUxUSVBMRV9DSE9JQ0VTAElOVEVSTkFMX1NFUlZFUl9FUlJPUgBXRUJfU0VSVkVSX1VOS05PV05fRVJST1IAUkFJTEdVTl9FUlJPUgBJ\
REVOVElUWV9QUk9WSURFUl9BVVRIRU5USUNBVElPTl9FUlJPUgBTU0xfQ0VSVElGSUNBVEVfRVJST1IASU5WQUxJRF9YX0ZPUldBUkRFRF9GT1IAU0VUX1BB\
UkFNRVRFUgBHRVRfUEFSQU1FVEVSAEhQRV9VU0VSAFNFRV9PVEhFUgBIUEVfQ0JfQ0hVTktfSEVBREVSAEV4cGVjdGVkIExGIGFmdGVyIENSAE1LQ0FMRU5E\
QVIAU0VUVVAAV0VCX1NFUlZFUl9JU19ET1dOAFRFQVJET1dOAEhQRV9DTE9TRURfQ09OTkVDVElPTgBIRVVSSVNUSUNfRVhQSVJBVElPTgBESVNDT05ORUNU\
RURfT1BFUkFUSU9OAE5PTl9BVVRIT1JJVEFUSVZFX0lORk9STUFUSU9OAEhQRV9JTlZBTElEX1ZFUlNJT04ASFBFX0NCX01FU1NBR0VfQkVHSU4AU0lURV9J\
U19GUk9aRU4ASFBFX0lOVkFMSURfSEVBREVSX1RPS0VOAElOVkFMSURfVE9LRU4ARk9SQklEREVOAEVOSEFOQ0VfWU9VUl9DQUxNAEhQRV9JTlZBTElEX1VS\
TABCTE9DS0VEX0JZX1BBUkVOVEFMX0NPTlRST0wATUtDT0wAQUNMAEhQRV9JTlRFUk5BTABSRVFVRVNUX0hFQURFUl9GSUVMRFNfVE9PX0xBUkdFX1VOT0ZG\
SUNJQUwASFBFX09LAFVOTElOSwBVTkxPQ0sAUFJJAFJFVFJZX1dJVEgASFBFX0lOVkFMSURfQ09OVEVOVF9MRU5HVEgASFBFX1VORVhQRUNURURfQ09OVEVO\
VF9MRU5HVEgARkxVU0gAUFJPUFBBVENIAE0tU0VBUkNIAFVSSV9UT09fTE9ORwBQUk9DRVNTSU5HAE1JU0NFTExBTkVPVVNfUEVSU0lTVEVOVF9XQVJOSU5H\
AE1JU0NFTExBTkVPVVNfV0FSTklORwBIUEVfSU5WQUxJRF9UUkFOU0ZFUl9FTkNPRElORwBFeHBlY3RlZCBDUkxGAEhQRV9JTlZBTElEX0NIVU5LX1NJWkUA\
TU9WRQBDT05USU5VRQBIUEVfQ0JfU1RBVFVTX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJTX0NPTVBMRVRFAEhQRV9DQl9WRVJTSU9OX0NPTVBMRVRFAEhQRV9D\
Ql9VUkxfQ09NUExFVEUASFBFX0NCX1BST1RPQ09MX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRF\
AEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdF\
X0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRF\
AElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJW\
SUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UA\
UkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NU\
T1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UA\
REVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUkla\
RUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVE\
AExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQA\
UEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElP\
Tl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJ\
VElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFU\
SU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhw\
ZWN0ZWQgSFRUUC8sIFJUU1AvIG9yIElDRS8A5xUAAK8VAACkEgAAkhoAACYWAACeFAAA2xkAAHkVAAB+EgAA/hQAADYVAAALFgAA2BYAAPMSAABCGAAArBYA\
ABIVAAAUFwAA7xcAAEgUAABxFwAAshoAAGsZAAB+GQAANRQAAIIaAABEFwAA/RYAAB4YAACHFwAAqhkAAJMSAAAHGAAALBcAAMoXAACkFwAA5xUAAOcVAABY\
FwAAOxgAAKASAAAtHAAAwxEAAEgRAADeEgAAQhMAAKQZAAD9EAAA9xUAAKUVAADvFgAA+BkAAEoWAABWFgAA9RUAAAoaAAAIGgAAARoAAKsVAABCEgAA1xAA\
AEwRAAAFGQAAVBYAAB4RAADKGQAAyBkAAE4WAAD/GAAAcRQAAPAVAADuFQAAlBkAAPwVAAC/GQAAmxkAAHwUAABDEQAAcBgAAJUUAAAnFAAAGRQAANUSAADU\
GQAARBYAAPcQAEG5OwsBAQBB0DsL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEDAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBuj0LBAEAAAIAQdE9C14DBAMDAwMD\
AAADAwADAwADAwMDAwMDAwMDAAUAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAwADAEG6\
PwsEAQAAAgBB0T8LXgMAAwMDAwMAAAMDAAMDAAMDAwMDAwMDAwMABAAFAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAADAwMDAwMDAwMDAwMDAwMD\
AwMDAwMDAwMDAwMDAwADAAMAQbDBAAsNbG9zZWVlcC1hbGl2ZQBBycEACwEBAEHgwQAL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQBBycMACwEBAEHgwwAL5wEBAQEBAQEBAQEBAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAWNodW5rZWQAQfHFAAteAQABAQEBAQAA\
AQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBB0McA\
CyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQYDIAAsgcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQpTTQ0KDQoAQanIAAsFAQIAAQMAQcDI\
AAtfBAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUF\
BQUFBQUFBQUAQanKAAsFAQIAAQMAQcDKAAtfBAUFBgUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUF\
BQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanMAAsEAQAAAQBBwcwAC14CAgACAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgICAgICAgIC\
AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAEGpzgALBQECAAEDAEHAzgALXwQFAAAFBQUFBQUFBQUFBQYF\
BQUFBQUFBQUFBQUABQAHCAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQAFAAUABQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAAAAFAEGp0AALBQEBAAEB\
AEHA0AALAQEAQdrQAAtBAgAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQanSAAsFAQEA\
AQEAQcDSAAsBAQBBytIACwYCAAAAAAIAQeHSAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB\
oNQAC50BTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRVVF\
UllPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFVFRQQ0VUU1BBRFRQLw==",ws;Object.defineProperty(
ZE,"exports",{get:o(()=>ws||(ws=ih.from(Qh,"base64")),"get")})});var ng=w((hw,rg)=>{"use strict";var KE=["GET","HEAD","POST"],Eh=new Set(KE),gh=[101,204,205,304],zE=[301,302,303,307,308],
Bh=new Set(zE),jE=["1","7","9","11","13","15","17","19","20","21","22","23","25","37","42","43","53","69","77","79","87",
"95","101","102","103","104","109","110","111","113","115","117","119","123","135","137","139","143","161","179","389","\
427","465","512","513","514","515","526","530","531","532","540","548","554","556","563","587","601","636","989","990","\
993","995","1719","1720","1723","2049","3659","4045","4190","5060","5061","6000","6566","6665","6666","6667","6668","666\
9","6679","6697","10080"],Ih=new Set(jE),$E=["no-referrer","no-referrer-when-downgrade","same-origin","origin","strict-o\
rigin","origin-when-cross-origin","strict-origin-when-cross-origin","unsafe-url"],Ch=["",...$E],ah=new Set($E),ch=["foll\
ow","manual","error"],Ag=["GET","HEAD","OPTIONS","TRACE"],hh=new Set(Ag),lh=["navigate","same-origin","no-cors","cors"],
uh=["omit","same-origin","include"],dh=["default","no-store","reload","no-cache","force-cache","only-if-cached"],Dh=["co\
ntent-encoding","content-language","content-location","content-type","content-length"],fh=["half"],eg=["CONNECT","TRACE",
"TRACK"],yh=new Set(eg),tg=["audio","audioworklet","font","image","manifest","paintworklet","script","style","track","vi\
deo","xslt",""],Nh=new Set(tg);rg.exports={subresource:tg,forbiddenMethods:eg,requestBodyHeader:Dh,referrerPolicy:Ch,requestRedirect:ch,
requestMode:lh,requestCredentials:uh,requestCache:dh,redirectStatus:zE,corsSafeListedMethods:KE,nullBodyStatus:gh,safeMethods:Ag,
badPorts:jE,requestDuplex:fh,subresourceSet:Nh,badPortsSet:Ih,redirectStatusSet:Bh,corsSafeListedMethodsSet:Eh,safeMethodsSet:hh,
forbiddenMethodsSet:yh,referrerPolicyTokens:ah}});var og=w((lw,sg)=>{"use strict";var Ss=Symbol.for("undici.globalOrigin.1");function wh(){return globalThis[Ss]}o(wh,"get\
GlobalOrigin");function Sh(e){if(e===void 0){Object.defineProperty(globalThis,Ss,{value:void 0,writable:!0,enumerable:!1,
configurable:!1});return}let A=new URL(e);if(A.protocol!=="http:"&&A.protocol!=="https:")throw new TypeError(`Only http \
& https urls are allowed, received ${A.protocol}`);Object.defineProperty(globalThis,Ss,{value:A,writable:!0,enumerable:!1,
configurable:!1})}o(Sh,"setGlobalOrigin");sg.exports={getGlobalOrigin:wh,setGlobalOrigin:Sh}});var Rs=w((dw,ig)=>{"use strict";var Rh=new TextDecoder;function Fh(e){return e.length===0?"":(e[0]===239&&e[1]===187&&e[2]===
191&&(e=e.subarray(3)),Rh.decode(e))}o(Fh,"utf8DecodeBytes");ig.exports={utf8DecodeBytes:Fh}});var Ft=w((fw,Bg)=>{"use strict";var Qg=d("node:assert"),{utf8DecodeBytes:Uh}=Rs();function Mh(e,A,t){let r="";for(;t.position<
A.length&&e(A[t.position]);)r+=A[t.position],t.position++;return r}o(Mh,"collectASequenceOfCodePoints");function ph(e,A,t){
let r=A.indexOf(e,t.position),n=t.position;return r===-1?(t.position=A.length,A.slice(n)):(t.position=r,A.slice(n,t.position))}
o(ph,"collectASequenceOfCodePointsFast");var mh=/[\u0009\u000A\u000C\u000D\u0020]/g,Th=/[^\x00-\x7F]/;function kh(e){return Th.
test(e)?e.replace(/[A-Z]+/g,A=>A.toLowerCase()):e.toLowerCase()}o(kh,"asciiLowercase");function Lh(e){e=e.replace(mh,"");
let A=e.length;if(A%4===0&&e.charCodeAt(A-1)===61&&(--A,e.charCodeAt(A-1)===61&&--A),A%4===1||/[^+/0-9A-Za-z]/.test(e.length===
A?e:e.substring(0,A)))return"failure";let t=Buffer.from(e,"base64");return new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}
o(Lh,"forgivingBase64");function Eg(e){return e===9||e===10||e===12||e===13||e===32}o(Eg,"isASCIIWhitespace");function Yh(e){
let A=e.length;if(65535>A)return String.fromCharCode.apply(null,e);let t="",r=0,n=65535;for(;r<A;)r+n>A&&(n=A-r),t+=String.
fromCharCode.apply(null,e.subarray(r,r+=n));return t}o(Yh,"isomorphicDecode");var bh=/[^\x00-\xFF]/;function Hh(e){return Qg(
!bh.test(e)),e}o(Hh,"isomorphicEncode");function Gh(e){return JSON.parse(Uh(e))}o(Gh,"parseJSONFromBytes");function Vh(e,A=!0,t=!0){
return gg(e,A,t,Eg)}o(Vh,"removeASCIIWhitespace");function gg(e,A,t,r){let n=0,s=e.length-1;if(A)for(;n<e.length&&r(e.charCodeAt(
n));)n++;if(t)for(;s>0&&r(e.charCodeAt(s));)s--;return n===0&&s===e.length-1?e:e.slice(n,s+1)}o(gg,"removeChars");function Jh(e){
let A=JSON.stringify(e);if(A===void 0)throw new TypeError("Value is not JSON serializable");return Qg(typeof A=="string"),
A}o(Jh,"serializeJavascriptValueToJSONString");Bg.exports={asciiLowercase:kh,collectASequenceOfCodePoints:Mh,collectASequenceOfCodePointsFast:ph,
forgivingBase64:Lh,isASCIIWhitespace:Eg,isomorphicDecode:Yh,isomorphicEncode:Hh,parseJSONFromBytes:Gh,removeASCIIWhitespace:Vh,
removeChars:gg,serializeJavascriptValueToJSONString:Jh}});var Rr=w((Nw,lg)=>{"use strict";var Sr=d("node:assert"),{forgivingBase64:xh,collectASequenceOfCodePoints:Fs,collectASequenceOfCodePointsFast:Ut,
isomorphicDecode:Oh,removeASCIIWhitespace:Wh,removeChars:Ph}=Ft(),qh=new TextEncoder,Mt=/^[-!#$%&'*+.^_|~A-Za-z0-9]+$/u,
_h=/[\u000A\u000D\u0009\u0020]/u,vh=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/u;function Zh(e){Sr(e.protocol==="data:");let A=ag(
e,!0);A=A.slice(5);let t={position:0},r=Ut(",",A,t),n=r.length;if(r=Wh(r,!0,!0),t.position>=A.length)return"failure";t.position++;
let s=A.slice(n+1),i=cg(s);if(/;(?:\u0020*)base64$/ui.test(r)){let E=Oh(i);if(i=xh(E),i==="failure")return"failure";r=r.
slice(0,-6),r=r.replace(/(\u0020+)$/u,""),r=r.slice(0,-1)}r.startsWith(";")&&(r="text/plain"+r);let Q=Us(r);return Q==="\
failure"&&(Q=Us("text/plain;charset=US-ASCII")),{mimeType:Q,body:i}}o(Zh,"dataURLProcessor");function ag(e,A=!1){if(!A)return e.
href;let t=e.href,r=e.hash.length,n=r===0?t:t.substring(0,t.length-r);return!r&&t.endsWith("#")?n.slice(0,-1):n}o(ag,"UR\
LSerializer");function cg(e){let A=qh.encode(e);return Xh(A)}o(cg,"stringPercentDecode");function Ig(e){return e>=48&&e<=
57||e>=65&&e<=70||e>=97&&e<=102}o(Ig,"isHexCharByte");function Cg(e){return e>=48&&e<=57?e-48:(e&223)-55}o(Cg,"hexByteTo\
Number");function Xh(e){let A=e.length,t=new Uint8Array(A),r=0,n=0;for(;n<A;){let s=e[n];s!==37?t[r++]=s:s===37&&!(Ig(e[n+
1])&&Ig(e[n+2]))?t[r++]=37:(t[r++]=Cg(e[n+1])<<4|Cg(e[n+2]),n+=2),++n}return A===r?t:t.subarray(0,r)}o(Xh,"percentDecode");
function Us(e){e=wr(e,!0,!0);let A={position:0},t=Ut("/",e,A);if(t.length===0||!Mt.test(t)||A.position>=e.length)return"\
failure";A.position++;let r=Ut(";",e,A);if(r=wr(r,!1,!0),r.length===0||!Mt.test(r))return"failure";let n=t.toLowerCase(),
s=r.toLowerCase(),i={type:n,subtype:s,parameters:new Map,essence:`${n}/${s}`};for(;A.position<e.length;){A.position++,Fs(
B=>_h.test(B),e,A);let Q=Fs(B=>B!==";"&&B!=="=",e,A);if(Q=Q.toLowerCase(),A.position<e.length){if(e[A.position]===";")continue;
A.position++}if(A.position>=e.length)break;let E=null;if(e[A.position]==='"')E=hg(e,A,!0),Ut(";",e,A);else if(E=Ut(";",e,
A),E=wr(E,!1,!0),E.length===0)continue;Q.length!==0&&Mt.test(Q)&&(E.length===0||vh.test(E))&&!i.parameters.has(Q)&&i.parameters.
set(Q,E)}return i}o(Us,"parseMIMEType");function hg(e,A,t=!1){let r=A.position,n="";for(Sr(e[A.position]==='"'),A.position++;n+=
Fs(i=>i!=='"'&&i!=="\\",e,A),!(A.position>=e.length);){let s=e[A.position];if(A.position++,s==="\\"){if(A.position>=e.length){
n+="\\";break}n+=e[A.position],A.position++}else{Sr(s==='"');break}}return t?n:e.slice(r,A.position)}o(hg,"collectAnHTTP\
QuotedString");function Kh(e){Sr(e!=="failure");let{parameters:A,essence:t}=e,r=t;for(let[n,s]of A.entries())r+=";",r+=n,
r+="=",Mt.test(s)||(s=s.replace(/[\\"]/ug,"\\$&"),s='"'+s,s+='"'),r+=s;return r}o(Kh,"serializeAMimeType");function zh(e){
return e===13||e===10||e===9||e===32}o(zh,"isHTTPWhiteSpace");function wr(e,A=!0,t=!0){return Ph(e,A,t,zh)}o(wr,"removeH\
TTPWhitespace");function jh(e){switch(e.essence){case"application/ecmascript":case"application/javascript":case"applicat\
ion/x-ecmascript":case"application/x-javascript":case"text/ecmascript":case"text/javascript":case"text/javascript1.0":case"\
text/javascript1.1":case"text/javascript1.2":case"text/javascript1.3":case"text/javascript1.4":case"text/javascript1.5":case"\
text/jscript":case"text/livescript":case"text/x-ecmascript":case"text/x-javascript":return"text/javascript";case"applica\
tion/json":case"text/json":return"application/json";case"image/svg+xml":return"image/svg+xml";case"text/xml":case"applic\
ation/xml":return"application/xml"}return e.subtype.endsWith("+json")?"application/json":e.subtype.endsWith("+xml")?"app\
lication/xml":""}o(jh,"minimizeSupportedMimeType");lg.exports={dataURLProcessor:Zh,URLSerializer:ag,stringPercentDecode:cg,
parseMIMEType:Us,collectAnHTTPQuotedString:hg,serializeAMimeType:Kh,removeHTTPWhitespace:wr,minimizeSupportedMimeType:jh,
HTTP_TOKEN_CODEPOINTS:Mt}});var ms=w((Sw,ps)=>{"use strict";var ug={__proto__:null,"node:crypto":o(()=>d("node:crypto"),"node:crypto"),"node:sqlite":o(
()=>d("node:sqlite"),"node:sqlite"),"node:worker_threads":o(()=>d("node:worker_threads"),"node:worker_threads"),"node:zl\
ib":o(()=>d("node:zlib"),"node:zlib")};function $h(e){try{return ug[e](),!0}catch(A){if(A.code!=="ERR_UNKNOWN_BUILTIN_MO\
DULE"&&A.code!=="ERR_NO_CRYPTO")throw A;return!1}}o($h,"detectRuntimeFeatureByNodeModule");function Al(e,A){return typeof ug[e]()[A]<
"u"}o(Al,"detectRuntimeFeatureByExportedProperty");var dg=["markAsUncloneable","zstd"],el={markAsUncloneable:["node:work\
er_threads","markAsUncloneable"],zstd:["node:zlib","createZstdDecompress"]},Dg=["crypto","sqlite"],tl=[...Dg,...dg];function rl(e){
if(Dg.includes(e))return $h(`node:${e}`);if(dg.includes(e)){let[A,t]=el[e];return Al(A,t)}throw new TypeError(`unknown f\
eature: ${e}`)}o(rl,"detectRuntimeFeature");var Ms=class{static{o(this,"RuntimeFeatures")}#A=new Map;clear(){this.#A.clear()}has(A){
return this.#A.get(A)??this.#e(A)}set(A,t){if(tl.includes(A)===!1)throw new TypeError(`unknown feature: ${A}`);this.#A.set(
A,t)}#e(A){let t=rl(A);return this.#A.set(A,t),t}},fg=new Ms;ps.exports.runtimeFeatures=fg;ps.exports.default=fg});var pt=w((Fw,Ng)=>{"use strict";var nl=d("node:assert"),{types:O,inspect:sl}=d("node:util"),{runtimeFeatures:ol}=ms(),Ts=1,
ks=2,Fr=3,Ur=4,Ls=5,Mr=6,Ys=7,BA=8,yg=Function.call.bind(Function.prototype[Symbol.hasInstance]),I={converters:{},util:{},
errors:{},is:{}};I.errors.exception=function(e){return new TypeError(`${e.header}: ${e.message}`)};I.errors.conversionFailed=
function(e){let A=e.types.length===1?"":" one of",t=`${e.argument} could not be converted to${A}: ${e.types.join(", ")}.`;
return I.errors.exception({header:e.prefix,message:t})};I.errors.invalidArgument=function(e){return I.errors.exception({
header:e.prefix,message:`"${e.value}" is an invalid ${e.type}.`})};I.brandCheck=function(e,A){if(!yg(A,e)){let t=new TypeError(
"Illegal invocation");throw t.code="ERR_INVALID_THIS",t}};I.brandCheckMultiple=function(e){let A=e.map(t=>I.util.MakeTypeAssertion(
t));return t=>{if(A.every(r=>!r(t))){let r=new TypeError("Illegal invocation");throw r.code="ERR_INVALID_THIS",r}}};I.argumentLengthCheck=
function({length:e},A,t){if(e<A)throw I.errors.exception({message:`${A} argument${A!==1?"s":""} required, but${e?" only":
""} ${e} found.`,header:t})};I.illegalConstructor=function(){throw I.errors.exception({header:"TypeError",message:"Illeg\
al constructor"})};I.util.MakeTypeAssertion=function(e){return A=>yg(e,A)};I.util.Type=function(e){switch(typeof e){case"\
undefined":return Ts;case"boolean":return ks;case"string":return Fr;case"symbol":return Ur;case"number":return Ls;case"b\
igint":return Mr;case"function":case"object":return e===null?Ys:BA}};I.util.Types={UNDEFINED:Ts,BOOLEAN:ks,STRING:Fr,SYMBOL:Ur,
NUMBER:Ls,BIGINT:Mr,NULL:Ys,OBJECT:BA};I.util.TypeValueToString=function(e){switch(I.util.Type(e)){case Ts:return"Undefi\
ned";case ks:return"Boolean";case Fr:return"String";case Ur:return"Symbol";case Ls:return"Number";case Mr:return"BigInt";case Ys:
return"Null";case BA:return"Object"}};I.util.markAsUncloneable=ol.has("markAsUncloneable")?d("node:worker_threads").markAsUncloneable:
()=>{};I.util.ConvertToInt=function(e,A,t,r){let n,s;A===64?(n=Math.pow(2,53)-1,t==="unsigned"?s=0:s=Math.pow(-2,53)+1):
t==="unsigned"?(s=0,n=Math.pow(2,A)-1):(s=-Math.pow(2,A-1),n=Math.pow(2,A-1)-1);let i=Number(e);if(i===0&&(i=0),I.util.HasFlag(
r,I.attributes.EnforceRange)){if(Number.isNaN(i)||i===Number.POSITIVE_INFINITY||i===Number.NEGATIVE_INFINITY)throw I.errors.
exception({header:"Integer conversion",message:`Could not convert ${I.util.Stringify(e)} to an integer.`});if(i=I.util.IntegerPart(
i),i<s||i>n)throw I.errors.exception({header:"Integer conversion",message:`Value must be between ${s}-${n}, got ${i}.`});
return i}return!Number.isNaN(i)&&I.util.HasFlag(r,I.attributes.Clamp)?(i=Math.min(Math.max(i,s),n),Math.floor(i)%2===0?i=
Math.floor(i):i=Math.ceil(i),i):Number.isNaN(i)||i===0&&Object.is(0,i)||i===Number.POSITIVE_INFINITY||i===Number.NEGATIVE_INFINITY?
0:(i=I.util.IntegerPart(i),i=i%Math.pow(2,A),t==="signed"&&i>=Math.pow(2,A-1)?i-Math.pow(2,A):i)};I.util.IntegerPart=function(e){
let A=Math.floor(Math.abs(e));return e<0?-1*A:A};I.util.Stringify=function(e){switch(I.util.Type(e)){case Ur:return`Symb\
ol(${e.description})`;case BA:return sl(e);case Fr:return`"${e}"`;case Mr:return`${e}n`;default:return`${e}`}};I.util.IsResizableArrayBuffer=
function(e){if(O.isArrayBuffer(e))return e.resizable;if(O.isSharedArrayBuffer(e))return e.growable;throw I.errors.exception(
{header:"IsResizableArrayBuffer",message:`"${I.util.Stringify(e)}" is not an array buffer.`})};I.util.HasFlag=function(e,A){
return typeof e=="number"&&(e&A)===A};I.sequenceConverter=function(e){return(A,t,r,n)=>{if(I.util.Type(A)!==BA)throw I.errors.
exception({header:t,message:`${r} (${I.util.Stringify(A)}) is not iterable.`});let s=typeof n=="function"?n():A?.[Symbol.
iterator]?.(),i=[],Q=0;if(s===void 0||typeof s.next!="function")throw I.errors.exception({header:t,message:`${r} is not \
iterable.`});for(;;){let{done:E,value:B}=s.next();if(E)break;i.push(e(B,t,`${r}[${Q++}]`))}return i}};I.recordConverter=
function(e,A){return(t,r,n)=>{if(I.util.Type(t)!==BA)throw I.errors.exception({header:r,message:`${n} ("${I.util.TypeValueToString(
t)}") is not an Object.`});let s={};if(!O.isProxy(t)){let Q=[...Object.getOwnPropertyNames(t),...Object.getOwnPropertySymbols(
t)];for(let E of Q){let B=I.util.Stringify(E),C=e(E,r,`Key ${B} in ${n}`),h=A(t[E],r,`${n}[${B}]`);s[C]=h}return s}let i=Reflect.
ownKeys(t);for(let Q of i)if(Reflect.getOwnPropertyDescriptor(t,Q)?.enumerable){let B=e(Q,r,n),C=A(t[Q],r,n);s[B]=C}return s}};
I.interfaceConverter=function(e,A){return(t,r,n)=>{if(!e(t))throw I.errors.exception({header:r,message:`Expected ${n} ("${I.
util.Stringify(t)}") to be an instance of ${A}.`});return t}};I.dictionaryConverter=function(e){return e.sort((A,t)=>(A.
key>t.key)-(A.key<t.key)),(A,t,r)=>{let n={};if(A!=null&&I.util.Type(A)!==BA)throw I.errors.exception({header:t,message:`\
Expected ${A} to be one of: Null, Undefined, Object.`});for(let s of e){let{key:i,defaultValue:Q,required:E,converter:B}=s;
if(E===!0&&(A==null||!Object.hasOwn(A,i)))throw I.errors.exception({header:t,message:`Missing required key "${i}".`});let C=A?.[i],
h=Q!==void 0;if(h&&C===void 0&&(C=Q()),E||h||C!==void 0){if(C=B(C,t,`${r}.${i}`),s.allowedValues&&!s.allowedValues.includes(
C))throw I.errors.exception({header:t,message:`${C} is not an accepted type. Expected one of ${s.allowedValues.join(", ")}\
.`});n[i]=C}}return n}};I.nullableConverter=function(e){return(A,t,r)=>A===null?A:e(A,t,r)};I.is.USVString=function(e){return typeof e==
"string"&&e.isWellFormed()};I.is.ReadableStream=I.util.MakeTypeAssertion(ReadableStream);I.is.Blob=I.util.MakeTypeAssertion(
Blob);I.is.URLSearchParams=I.util.MakeTypeAssertion(URLSearchParams);I.is.File=I.util.MakeTypeAssertion(File);I.is.URL=I.
util.MakeTypeAssertion(URL);I.is.AbortSignal=I.util.MakeTypeAssertion(AbortSignal);I.is.MessagePort=I.util.MakeTypeAssertion(
MessagePort);I.is.BufferSource=function(e){return O.isArrayBuffer(e)||ArrayBuffer.isView(e)&&O.isArrayBuffer(e.buffer)};
I.util.getCopyOfBytesHeldByBufferSource=function(e){let A=e,t=A,r=0,n=0;if(O.isTypedArray(A)||O.isDataView(A)?(t=A.buffer,
r=A.byteOffset,n=A.byteLength):(nl(O.isAnyArrayBuffer(A)),n=A.byteLength),t.detached)return new Uint8Array(0);let s=new Uint8Array(
n),i=new Uint8Array(t,r,n);return s.set(i),s};I.converters.DOMString=function(e,A,t,r){if(e===null&&I.util.HasFlag(r,I.attributes.
LegacyNullToEmptyString))return"";if(typeof e=="symbol")throw I.errors.exception({header:A,message:`${t} is a symbol, wh\
ich cannot be converted to a DOMString.`});return String(e)};I.converters.ByteString=function(e,A,t){if(typeof e=="symbo\
l")throw I.errors.exception({header:A,message:`${t} is a symbol, which cannot be converted to a ByteString.`});let r=String(
e);for(let n=0;n<r.length;n++)if(r.charCodeAt(n)>255)throw new TypeError(`Cannot convert argument to a ByteString becaus\
e the character at index ${n} has a value of ${r.charCodeAt(n)} which is greater than 255.`);return r};I.converters.USVString=
function(e){return typeof e=="string"?e.toWellFormed():`${e}`.toWellFormed()};I.converters.boolean=function(e){return!!e};
I.converters.any=function(e){return e};I.converters["long long"]=function(e,A,t){return I.util.ConvertToInt(e,64,"signed",
0,A,t)};I.converters["unsigned long long"]=function(e,A,t){return I.util.ConvertToInt(e,64,"unsigned",0,A,t)};I.converters["\
unsigned long"]=function(e,A,t){return I.util.ConvertToInt(e,32,"unsigned",0,A,t)};I.converters["unsigned short"]=function(e,A,t,r){
return I.util.ConvertToInt(e,16,"unsigned",r,A,t)};I.converters.ArrayBuffer=function(e,A,t,r){if(I.util.Type(e)!==BA||!O.
isArrayBuffer(e))throw I.errors.conversionFailed({prefix:A,argument:`${t} ("${I.util.Stringify(e)}")`,types:["ArrayBuffe\
r"]});if(!I.util.HasFlag(r,I.attributes.AllowResizable)&&I.util.IsResizableArrayBuffer(e))throw I.errors.exception({header:A,
message:`${t} cannot be a resizable ArrayBuffer.`});return e};I.converters.SharedArrayBuffer=function(e,A,t,r){if(I.util.
Type(e)!==BA||!O.isSharedArrayBuffer(e))throw I.errors.conversionFailed({prefix:A,argument:`${t} ("${I.util.Stringify(e)}\
")`,types:["SharedArrayBuffer"]});if(!I.util.HasFlag(r,I.attributes.AllowResizable)&&I.util.IsResizableArrayBuffer(e))throw I.
errors.exception({header:A,message:`${t} cannot be a resizable SharedArrayBuffer.`});return e};I.converters.TypedArray=function(e,A,t,r,n){
if(I.util.Type(e)!==BA||!O.isTypedArray(e)||e.constructor.name!==A.name)throw I.errors.conversionFailed({prefix:t,argument:`${r}\
 ("${I.util.Stringify(e)}")`,types:[A.name]});if(!I.util.HasFlag(n,I.attributes.AllowShared)&&O.isSharedArrayBuffer(e.buffer))
throw I.errors.exception({header:t,message:`${r} cannot be a view on a shared array buffer.`});if(!I.util.HasFlag(n,I.attributes.
AllowResizable)&&I.util.IsResizableArrayBuffer(e.buffer))throw I.errors.exception({header:t,message:`${r} cannot be a vi\
ew on a resizable array buffer.`});return e};I.converters.DataView=function(e,A,t,r){if(I.util.Type(e)!==BA||!O.isDataView(
e))throw I.errors.conversionFailed({prefix:A,argument:`${t} ("${I.util.Stringify(e)}")`,types:["DataView"]});if(!I.util.
HasFlag(r,I.attributes.AllowShared)&&O.isSharedArrayBuffer(e.buffer))throw I.errors.exception({header:A,message:`${t} ca\
nnot be a view on a shared array buffer.`});if(!I.util.HasFlag(r,I.attributes.AllowResizable)&&I.util.IsResizableArrayBuffer(
e.buffer))throw I.errors.exception({header:A,message:`${t} cannot be a view on a resizable array buffer.`});return e};I.
converters.ArrayBufferView=function(e,A,t,r){if(I.util.Type(e)!==BA||!O.isArrayBufferView(e))throw I.errors.conversionFailed(
{prefix:A,argument:`${t} ("${I.util.Stringify(e)}")`,types:["ArrayBufferView"]});if(!I.util.HasFlag(r,I.attributes.AllowShared)&&
O.isSharedArrayBuffer(e.buffer))throw I.errors.exception({header:A,message:`${t} cannot be a view on a shared array buff\
er.`});if(!I.util.HasFlag(r,I.attributes.AllowResizable)&&I.util.IsResizableArrayBuffer(e.buffer))throw I.errors.exception(
{header:A,message:`${t} cannot be a view on a resizable array buffer.`});return e};I.converters.BufferSource=function(e,A,t,r){
if(O.isArrayBuffer(e))return I.converters.ArrayBuffer(e,A,t,r);if(O.isArrayBufferView(e))return r&=~I.attributes.AllowShared,
I.converters.ArrayBufferView(e,A,t,r);throw O.isSharedArrayBuffer(e)?I.errors.exception({header:A,message:`${t} cannot b\
e a SharedArrayBuffer.`}):I.errors.conversionFailed({prefix:A,argument:`${t} ("${I.util.Stringify(e)}")`,types:["ArrayBu\
ffer","ArrayBufferView"]})};I.converters.AllowSharedBufferSource=function(e,A,t,r){if(O.isArrayBuffer(e))return I.converters.
ArrayBuffer(e,A,t,r);if(O.isSharedArrayBuffer(e))return I.converters.SharedArrayBuffer(e,A,t,r);if(O.isArrayBufferView(e))
return r|=I.attributes.AllowShared,I.converters.ArrayBufferView(e,A,t,r);throw I.errors.conversionFailed({prefix:A,argument:`${t}\
 ("${I.util.Stringify(e)}")`,types:["ArrayBuffer","SharedArrayBuffer","ArrayBufferView"]})};I.converters["sequence<ByteS\
tring>"]=I.sequenceConverter(I.converters.ByteString);I.converters["sequence<sequence<ByteString>>"]=I.sequenceConverter(
I.converters["sequence<ByteString>"]);I.converters["record<ByteString, ByteString>"]=I.recordConverter(I.converters.ByteString,
I.converters.ByteString);I.converters.Blob=I.interfaceConverter(I.is.Blob,"Blob");I.converters.AbortSignal=I.interfaceConverter(
I.is.AbortSignal,"AbortSignal");I.converters.EventHandlerNonNull=function(e){return I.util.Type(e)!==BA?null:typeof e=="\
function"?e:()=>{}};I.attributes={Clamp:1,EnforceRange:2,AllowShared:4,AllowResizable:8,LegacyNullToEmptyString:16};Ng.exports=
{webidl:I}});var Os=w((Uw,Hg)=>{"use strict";var{Transform:il}=d("node:stream"),wg=d("node:zlib"),{redirectStatusSet:Ql,referrerPolicyTokens:El,
badPortsSet:gl}=ng(),{getGlobalOrigin:Sg}=og(),{collectAnHTTPQuotedString:Bl,parseMIMEType:Il}=Rr(),{performance:Cl}=d("node:perf_hooks"),
{ReadableStreamFrom:al,isValidHTTPToken:Rg,normalizedMethodRecordsBase:cl}=q(),Tt=d("node:assert"),{isUint8Array:hl}=d("node:util/types"),
{webidl:ne}=pt(),{isomorphicEncode:bs,collectASequenceOfCodePoints:ye,removeChars:ll}=Ft();function Fg(e){let A=e.urlList,
t=A.length;return t===0?null:A[t-1].toString()}o(Fg,"responseURL");function ul(e,A){if(!Ql.has(e.status))return null;let t=e.
headersList.get("location",!0);return t!==null&&Mg(t)&&(Ug(t)||(t=dl(t)),t=new URL(t,Fg(e))),t&&!t.hash&&(t.hash=A),t}o(
ul,"responseLocationURL");function Ug(e){for(let A=0;A<e.length;++A){let t=e.charCodeAt(A);if(t>126||t<32)return!1}return!0}
o(Ug,"isValidEncodedURL");function dl(e){return Buffer.from(e,"binary").toString("utf8")}o(dl,"normalizeBinaryStringToUt\
f8");function we(e){return e.urlList[e.urlList.length-1]}o(we,"requestCurrentURL");function Dl(e){let A=we(e);return Yg(
A)&&gl.has(A.port)?"blocked":"allowed"}o(Dl,"requestBadPort");function fl(e){return e instanceof Error||e?.constructor?.
name==="Error"||e?.constructor?.name==="DOMException"}o(fl,"isErrorLike");function yl(e){for(let A=0;A<e.length;++A){let t=e.
charCodeAt(A);if(!(t===9||t>=32&&t<=126||t>=128&&t<=255))return!1}return!0}o(yl,"isValidReasonPhrase");var Nl=Rg;function Mg(e){
return(e[0]==="	"||e[0]===" "||e[e.length-1]==="	"||e[e.length-1]===" "||e.includes(`
`)||e.includes("\r")||e.includes("\0"))===!1}o(Mg,"isValidHeaderValue");function wl(e){let A=(e.headersList.get("referre\
r-policy",!0)??"").split(","),t="";if(A.length)for(let r=A.length;r!==0;r--){let n=A[r-1].trim();if(El.has(n)){t=n;break}}
return t}o(wl,"parseReferrerPolicy");function Sl(e,A){let t=wl(A);t!==""&&(e.referrerPolicy=t)}o(Sl,"setRequestReferrerP\
olicyOnRedirect");function Rl(){return"allowed"}o(Rl,"crossOriginResourcePolicyCheck");function Fl(){return"success"}o(Fl,
"corsCheck");function Ul(){return"success"}o(Ul,"TAOCheck");function Ml(e){let A=null;A=e.mode,e.headersList.set("sec-fe\
tch-mode",A,!0)}o(Ml,"appendFetchMetadata");function pl(e){let A=e.origin;if(!(A==="client"||A===void 0)){if(e.responseTainting===
"cors"||e.mode==="websocket")e.headersList.append("origin",A,!0);else if(e.method!=="GET"&&e.method!=="HEAD"){switch(e.referrerPolicy){case"\
no-referrer":A=null;break;case"no-referrer-when-downgrade":case"strict-origin":case"strict-origin-when-cross-origin":e.origin&&
Gs(e.origin)&&!Gs(we(e))&&(A=null);break;case"same-origin":mt(e,we(e))||(A=null);break;default:}e.headersList.append("or\
igin",A,!0)}}}o(pl,"appendRequestOriginHeader");function ve(e,A){return e}o(ve,"coarsenTime");function ml(e,A,t){return!e?.
startTime||e.startTime<A?{domainLookupStartTime:A,domainLookupEndTime:A,connectionStartTime:A,connectionEndTime:A,secureConnectionStartTime:A,
ALPNNegotiatedProtocol:e?.ALPNNegotiatedProtocol}:{domainLookupStartTime:ve(e.domainLookupStartTime,t),domainLookupEndTime:ve(
e.domainLookupEndTime,t),connectionStartTime:ve(e.connectionStartTime,t),connectionEndTime:ve(e.connectionEndTime,t),secureConnectionStartTime:ve(
e.secureConnectionStartTime,t),ALPNNegotiatedProtocol:e.ALPNNegotiatedProtocol}}o(ml,"clampAndCoarsenConnectionTimingInf\
o");function Tl(e){return ve(Cl.now(),e)}o(Tl,"coarsenedSharedCurrentTime");function kl(e){return{startTime:e.startTime??
0,redirectStartTime:0,redirectEndTime:0,postRedirectStartTime:e.startTime??0,finalServiceWorkerStartTime:0,finalNetworkResponseStartTime:0,
finalNetworkRequestStartTime:0,endTime:0,encodedBodySize:0,decodedBodySize:0,finalConnectionTimingInfo:null}}o(kl,"creat\
eOpaqueTimingInfo");function pg(){return{referrerPolicy:"strict-origin-when-cross-origin"}}o(pg,"makePolicyContainer");function Ll(e){
return{referrerPolicy:e.referrerPolicy}}o(Ll,"clonePolicyContainer");function Yl(e){let A=e.referrerPolicy;Tt(A);let t=null;
if(e.referrer==="client"){let s=Sg();if(!s||s.origin==="null")return"no-referrer";t=new URL(s)}else ne.is.URL(e.referrer)&&
(t=e.referrer);let r=Hs(t),n=Hs(t,!0);switch(r.toString().length>4096&&(r=n),A){case"no-referrer":return"no-referrer";case"\
origin":return n??Hs(t,!0);case"unsafe-url":return r;case"strict-origin":{let s=we(e);return Ne(r)&&!Ne(s)?"no-referrer":
n}case"strict-origin-when-cross-origin":{let s=we(e);return mt(r,s)?r:Ne(r)&&!Ne(s)?"no-referrer":n}case"same-origin":return mt(
e,r)?r:"no-referrer";case"origin-when-cross-origin":return mt(e,r)?r:n;case"no-referrer-when-downgrade":{let s=we(e);return Ne(
r)&&!Ne(s)?"no-referrer":r}}}o(Yl,"determineRequestsReferrer");function Hs(e,A=!1){return Tt(ne.is.URL(e)),e=new URL(e),
Lg(e)?"no-referrer":(e.username="",e.password="",e.hash="",A===!0&&(e.pathname="",e.search=""),e)}o(Hs,"stripURLForRefer\
rer");var bl=RegExp.prototype.test.bind(/^127\.(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)\.){2}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)$/),
Hl=RegExp.prototype.test.bind(/^(?:(?:0{1,4}:){7}|(?:0{1,4}:){1,6}:|::)0{0,3}1$/);function mg(e){return e.includes(":")?
(e[0]==="["&&e[e.length-1]==="]"&&(e=e.slice(1,-1)),Hl(e)):bl(e)}o(mg,"isOriginIPPotentiallyTrustworthy");function Gl(e){
return e==null||e==="null"?!1:(e=new URL(e),!!(e.protocol==="https:"||e.protocol==="wss:"||mg(e.hostname)||e.hostname===
"localhost"||e.hostname==="localhost."||e.hostname.endsWith(".localhost")||e.hostname.endsWith(".localhost.")||e.protocol===
"file:"))}o(Gl,"isOriginPotentiallyTrustworthy");function Ne(e){return ne.is.URL(e)?e.href==="about:blank"||e.href==="ab\
out:srcdoc"||e.protocol==="data:"||e.protocol==="blob:"?!0:Gl(e.origin):!1}o(Ne,"isURLPotentiallyTrustworthy");function Vl(e){}
o(Vl,"tryUpgradeRequestToAPotentiallyTrustworthyURL");function mt(e,A){return e.origin===A.origin&&e.origin==="null"||e.
protocol===A.protocol&&e.hostname===A.hostname&&e.port===A.port}o(mt,"sameOrigin");function Jl(e){return e.controller.state===
"aborted"}o(Jl,"isAborted");function xl(e){return e.controller.state==="aborted"||e.controller.state==="terminated"}o(xl,
"isCancelled");function Ol(e){return cl[e.toLowerCase()]??e}o(Ol,"normalizeMethod");var Wl=Object.getPrototypeOf(Object.
getPrototypeOf([][Symbol.iterator]()));function Tg(e,A,t=0,r=1){class n{static{o(this,"FastIterableIterator")}#A;#e;#t;constructor(i,Q){
this.#A=i,this.#e=Q,this.#t=0}next(){if(typeof this!="object"||this===null||!(#A in this))throw new TypeError(`'next' ca\
lled on an object that does not implement interface ${e} Iterator.`);let i=this.#t,Q=A(this.#A),E=Q.length;if(i>=E)return{
value:void 0,done:!0};let{[t]:B,[r]:C}=Q[i];this.#t=i+1;let h;switch(this.#e){case"key":h=B;break;case"value":h=C;break;case"\
key+value":h=[B,C];break}return{value:h,done:!1}}}return delete n.prototype.constructor,Object.setPrototypeOf(n.prototype,
Wl),Object.defineProperties(n.prototype,{[Symbol.toStringTag]:{writable:!1,enumerable:!1,configurable:!0,value:`${e} Ite\
rator`},next:{writable:!0,enumerable:!0,configurable:!0}}),function(s,i){return new n(s,i)}}o(Tg,"createIterator");function Pl(e,A,t,r=0,n=1){
let s=Tg(e,t,r,n),i={keys:{writable:!0,enumerable:!0,configurable:!0,value:o(function(){return ne.brandCheck(this,A),s(this,
"key")},"keys")},values:{writable:!0,enumerable:!0,configurable:!0,value:o(function(){return ne.brandCheck(this,A),s(this,
"value")},"values")},entries:{writable:!0,enumerable:!0,configurable:!0,value:o(function(){return ne.brandCheck(this,A),
s(this,"key+value")},"entries")},forEach:{writable:!0,enumerable:!0,configurable:!0,value:o(function(E,B=globalThis){if(ne.
brandCheck(this,A),ne.argumentLengthCheck(arguments,1,`${e}.forEach`),typeof E!="function")throw new TypeError(`Failed t\
o execute 'forEach' on '${e}': parameter 1 is not of type 'Function'.`);for(let{0:C,1:h}of s(this,"key+value"))E.call(B,
h,C,this)},"forEach")}};return Object.defineProperties(A.prototype,{...i,[Symbol.iterator]:{writable:!0,enumerable:!1,configurable:!0,
value:i.entries.value}})}o(Pl,"iteratorMixin");function ql(e,A,t){let r=A,n=t;try{let s=e.stream.getReader();kg(s,r,n)}catch(s){
n(s)}}o(ql,"fullyReadBody");function _l(e){try{e.close(),e.byobRequest?.respond(0)}catch(A){if(!A.message.includes("Cont\
roller is already closed")&&!A.message.includes("ReadableStream is already closed"))throw A}}o(_l,"readableStreamClose");
async function kg(e,A,t){try{let r=[],n=0;do{let{done:s,value:i}=await e.read();if(s){A(Buffer.concat(r,n));return}if(!hl(
i)){t(new TypeError("Received non-Uint8Array chunk"));return}r.push(i),n+=i.length}while(!0)}catch(r){t(r)}}o(kg,"readAl\
lBytes");function Lg(e){Tt("protocol"in e);let A=e.protocol;return A==="about:"||A==="blob:"||A==="data:"}o(Lg,"urlIsLoc\
al");function Gs(e){return typeof e=="string"&&e[5]===":"&&e[0]==="h"&&e[1]==="t"&&e[2]==="t"&&e[3]==="p"&&e[4]==="s"||e.
protocol==="https:"}o(Gs,"urlHasHttpsScheme");function Yg(e){Tt("protocol"in e);let A=e.protocol;return A==="http:"||A===
"https:"}o(Yg,"urlIsHttpHttpsScheme");function vl(e,A){let t=e;if(!t.startsWith("bytes"))return"failure";let r={position:5};
if(A&&ye(E=>E==="	"||E===" ",t,r),t.charCodeAt(r.position)!==61)return"failure";r.position++,A&&ye(E=>E==="	"||E===" ",t,
r);let n=ye(E=>{let B=E.charCodeAt(0);return B>=48&&B<=57},t,r),s=n.length?Number(n):null;if(A&&ye(E=>E==="	"||E===" ",t,
r),t.charCodeAt(r.position)!==45)return"failure";r.position++,A&&ye(E=>E==="	"||E===" ",t,r);let i=ye(E=>{let B=E.charCodeAt(
0);return B>=48&&B<=57},t,r),Q=i.length?Number(i):null;return r.position<t.length||Q===null&&s===null||s>Q?"failure":{rangeStartValue:s,
rangeEndValue:Q}}o(vl,"simpleRangeHeaderValue");function Zl(e,A,t){let r="bytes ";return r+=bs(`${e}`),r+="-",r+=bs(`${A}`),
r+="/",r+=bs(`${t}`),r}o(Zl,"buildContentRange");var Vs=class extends il{static{o(this,"InflateStream")}#A;constructor(A){
super(),this.#A=A}_transform(A,t,r){if(!this._inflateStream){if(A.length===0){r();return}this._inflateStream=(A[0]&15)===
8?wg.createInflate(this.#A):wg.createInflateRaw(this.#A),this._inflateStream.on("data",this.push.bind(this)),this._inflateStream.
on("end",()=>this.push(null)),this._inflateStream.on("error",n=>this.destroy(n))}this._inflateStream.write(A,t,r)}_final(A){
this._inflateStream&&(this._inflateStream.end(),this._inflateStream=null),A()}};function Xl(e){return new Vs(e)}o(Xl,"cr\
eateInflate");function Kl(e){let A=null,t=null,r=null,n=bg("content-type",e);if(n===null)return"failure";for(let s of n){
let i=Il(s);i==="failure"||i.essence==="*/*"||(r=i,r.essence!==t?(A=null,r.parameters.has("charset")&&(A=r.parameters.get(
"charset")),t=r.essence):!r.parameters.has("charset")&&A!==null&&r.parameters.set("charset",A))}return r??"failure"}o(Kl,
"extractMimeType");function zl(e){let A=e,t={position:0},r=[],n="";for(;t.position<A.length;){if(n+=ye(s=>s!=='"'&&s!=="\
,",A,t),t.position<A.length)if(A.charCodeAt(t.position)===34){if(n+=Bl(A,t),t.position<A.length)continue}else Tt(A.charCodeAt(
t.position)===44),t.position++;n=ll(n,!0,!0,s=>s===9||s===32),r.push(n),n=""}return r}o(zl,"gettingDecodingSplitting");function bg(e,A){
let t=A.get(e,!0);return t===null?null:zl(t)}o(bg,"getDecodeSplit");function jl(e){return!1}o(jl,"hasAuthenticationEntry");
function $l(e){return!!(e.username||e.password)}o($l,"includesCredentials");function Au(e){return e!=null&&e!=="client"&&
e!=="no-traversable"}o(Au,"isTraversableNavigable");var Js=class{static{o(this,"EnvironmentSettingsObjectBase")}get baseUrl(){
return Sg()}get origin(){return this.baseUrl?.origin}policyContainer=pg()},xs=class{static{o(this,"EnvironmentSettingsOb\
ject")}settingsObject=new Js},eu=new xs;Hg.exports={isAborted:Jl,isCancelled:xl,isValidEncodedURL:Ug,ReadableStreamFrom:al,
tryUpgradeRequestToAPotentiallyTrustworthyURL:Vl,clampAndCoarsenConnectionTimingInfo:ml,coarsenedSharedCurrentTime:Tl,determineRequestsReferrer:Yl,
makePolicyContainer:pg,clonePolicyContainer:Ll,appendFetchMetadata:Ml,appendRequestOriginHeader:pl,TAOCheck:Ul,corsCheck:Fl,
crossOriginResourcePolicyCheck:Rl,createOpaqueTimingInfo:kl,setRequestReferrerPolicyOnRedirect:Sl,isValidHTTPToken:Rg,requestBadPort:Dl,
requestCurrentURL:we,responseURL:Fg,responseLocationURL:ul,isURLPotentiallyTrustworthy:Ne,isValidReasonPhrase:yl,sameOrigin:mt,
normalizeMethod:Ol,iteratorMixin:Pl,createIterator:Tg,isValidHeaderName:Nl,isValidHeaderValue:Mg,isErrorLike:fl,fullyReadBody:ql,
readableStreamClose:_l,urlIsLocal:Lg,urlHasHttpsScheme:Gs,urlIsHttpHttpsScheme:Yg,readAllBytes:kg,simpleRangeHeaderValue:vl,
buildContentRange:Zl,createInflate:Xl,extractMimeType:Kl,getDecodeSplit:bg,environmentSettingsObject:eu,isOriginIPPotentiallyTrustworthy:mg,
hasAuthenticationEntry:jl,includesCredentials:$l,isTraversableNavigable:Au}});var Ps=w((pw,Vg)=>{"use strict";var{iteratorMixin:tu}=Os(),{kEnumerableProperty:Ze}=q(),{webidl:L}=pt(),Gg=d("node:util"),
WA=class e{static{o(this,"FormData")}#A=[];constructor(A=void 0){if(L.util.markAsUncloneable(this),A!==void 0)throw L.errors.
conversionFailed({prefix:"FormData constructor",argument:"Argument 1",types:["undefined"]})}append(A,t,r=void 0){L.brandCheck(
this,e);let n="FormData.append";L.argumentLengthCheck(arguments,2,n),A=L.converters.USVString(A),arguments.length===3||L.
is.Blob(t)?(t=L.converters.Blob(t,n,"value"),r!==void 0&&(r=L.converters.USVString(r))):t=L.converters.USVString(t);let s=Ws(
A,t,r);this.#A.push(s)}delete(A){L.brandCheck(this,e),L.argumentLengthCheck(arguments,1,"FormData.delete"),A=L.converters.
USVString(A),this.#A=this.#A.filter(r=>r.name!==A)}get(A){L.brandCheck(this,e),L.argumentLengthCheck(arguments,1,"FormDa\
ta.get"),A=L.converters.USVString(A);let r=this.#A.findIndex(n=>n.name===A);return r===-1?null:this.#A[r].value}getAll(A){
return L.brandCheck(this,e),L.argumentLengthCheck(arguments,1,"FormData.getAll"),A=L.converters.USVString(A),this.#A.filter(
r=>r.name===A).map(r=>r.value)}has(A){return L.brandCheck(this,e),L.argumentLengthCheck(arguments,1,"FormData.has"),A=L.
converters.USVString(A),this.#A.findIndex(r=>r.name===A)!==-1}set(A,t,r=void 0){L.brandCheck(this,e);let n="FormData.set";
L.argumentLengthCheck(arguments,2,n),A=L.converters.USVString(A),arguments.length===3||L.is.Blob(t)?(t=L.converters.Blob(
t,n,"value"),r!==void 0&&(r=L.converters.USVString(r))):t=L.converters.USVString(t);let s=Ws(A,t,r),i=this.#A.findIndex(
Q=>Q.name===A);i!==-1?this.#A=[...this.#A.slice(0,i),s,...this.#A.slice(i+1).filter(Q=>Q.name!==A)]:this.#A.push(s)}[Gg.
inspect.custom](A,t){let r=this.#A.reduce((s,i)=>(s[i.name]?Array.isArray(s[i.name])?s[i.name].push(i.value):s[i.name]=[
s[i.name],i.value]:s[i.name]=i.value,s),{__proto__:null});t.depth??=A,t.colors??=!0;let n=Gg.formatWithOptions(t,r);return`\
FormData ${n.slice(n.indexOf("]")+2)}`}static getFormDataState(A){return A.#A}static setFormDataState(A,t){A.#A=t}},{getFormDataState:ru,
setFormDataState:nu}=WA;Reflect.deleteProperty(WA,"getFormDataState");Reflect.deleteProperty(WA,"setFormDataState");tu("\
FormData",WA,ru,"name","value");Object.defineProperties(WA.prototype,{append:Ze,delete:Ze,get:Ze,getAll:Ze,has:Ze,set:Ze,
[Symbol.toStringTag]:{value:"FormData",configurable:!0}});function Ws(e,A,t){if(typeof A!="string"){if(L.is.File(A)||(A=
new File([A],"blob",{type:A.type})),t!==void 0){let r={type:A.type,lastModified:A.lastModified};A=new File([A],t,r)}}return{
name:e,value:A}}o(Ws,"makeEntry");L.is.FormData=L.util.MakeTypeAssertion(WA);Vg.exports={FormData:WA,makeEntry:Ws,setFormDataState:nu}});var Og=w((Tw,xg)=>{"use strict";var{bufferToLowerCasedHeaderName:su}=q(),{HTTP_TOKEN_CODEPOINTS:ou}=Rr(),{makeEntry:iu}=Ps(),
{webidl:qs}=pt(),_s=d("node:assert"),{isomorphicDecode:Jg}=Ft(),Qu=Buffer.from("--"),vs=new TextDecoder,Eu=new TextDecoder(
"utf-8",{ignoreBOM:!0});function gu(e){for(let A=0;A<e.length;++A)if((e.charCodeAt(A)&-128)!==0)return!1;return!0}o(gu,"\
isAsciiString");function Bu(e){let A=e.length;if(A<27||A>70)return!1;for(let t=0;t<A;++t){let r=e.charCodeAt(t);if(!(r>=
48&&r<=57||r>=65&&r<=90||r>=97&&r<=122||r===39||r===45||r===95))return!1}return!0}o(Bu,"validateBoundary");function Iu(e,A){
_s(A!=="failure"&&A.essence==="multipart/form-data");let t=A.parameters.get("boundary");if(t===void 0)throw QA("missing \
boundary in content-type header");let r=Buffer.from(`--${t}`,"utf8"),n=[],s={position:0},i=e.indexOf(r);if(i===-1)throw QA(
"no boundary found in multipart body");for(s.position=i;;){if(e.subarray(s.position,s.position+r.length).equals(r))s.position+=
r.length;else throw QA("expected a value starting with -- and the boundary");if(cu(e,Qu,s))return n;if(e[s.position]!==13||
e[s.position+1]!==10)throw QA("expected CRLF");s.position+=2;let Q=au(e,s),{name:E,filename:B,contentType:C,encoding:h}=Q;
s.position+=2;let u;{let l=e.indexOf(r.subarray(2),s.position);if(l===-1)throw QA("expected boundary after body");u=e.subarray(
s.position,l-4),s.position+=u.length,h==="base64"&&(u=Buffer.from(u.toString(),"base64"))}if(e[s.position]!==13||e[s.position+
1]!==10)throw QA("expected CRLF");s.position+=2;let c;B!==null?(C??="text/plain",gu(C)||(C=""),c=new File([u],B,{type:C})):
c=Eu.decode(Buffer.from(u)),_s(qs.is.USVString(E)),_s(typeof c=="string"&&qs.is.USVString(c)||qs.is.File(c)),n.push(iu(E,
c,B))}}o(Iu,"multipartFormDataParser");function Cu(e,A){e[A.position]===59&&A.position++,uA(i=>i===32||i===9,e,A);let t=uA(
i=>Xs(i)&&i!==61&&i!==42,e,A);if(t.length===0)return null;let r=t.toString("ascii").toLowerCase(),n=e[A.position]===42;if(n&&
A.position++,e[A.position]!==61)return null;A.position++,uA(i=>i===32||i===9,e,A);let s;if(n){let i=uA(Q=>Q!==32&&Q!==13&&
Q!==10&&Q!==59,e,A);if(i[0]!==117&&i[0]!==85||i[1]!==116&&i[1]!==84||i[2]!==102&&i[2]!==70||i[3]!==45||i[4]!==56)throw QA(
"unknown encoding, expected utf-8''");s=decodeURIComponent(vs.decode(i.subarray(7)))}else if(e[A.position]===34){A.position++;
let i=uA(Q=>Q!==10&&Q!==13&&Q!==34,e,A);if(e[A.position]!==34)throw QA("Closing quote not found");A.position++,s=vs.decode(
i).replace(/%0A/ig,`
`).replace(/%0D/ig,"\r").replace(/%22/g,'"')}else{let i=uA(Q=>Xs(Q)&&Q!==59,e,A);s=vs.decode(i)}return{name:r,value:s,extended:n}}
o(Cu,"parseContentDispositionAttribute");function au(e,A){let t=null,r=null,n=null,s=null;for(;;){if(e[A.position]===13&&
e[A.position+1]===10){if(t===null)throw QA("header name is null");return{name:t,filename:r,contentType:n,encoding:s}}let i=uA(
Q=>Q!==10&&Q!==13&&Q!==58,e,A);if(i=Zs(i,!0,!0,Q=>Q===9||Q===32),!ou.test(i.toString()))throw QA("header name does not m\
atch the field-name token production");if(e[A.position]!==58)throw QA("expected :");switch(A.position++,uA(Q=>Q===32||Q===
9,e,A),su(i)){case"content-disposition":{t=r=null;let Q=!1;if(uA(B=>Xs(B),e,A).toString("ascii").toLowerCase()!=="form-d\
ata")throw QA("expected form-data for content-disposition header");for(;A.position<e.length&&(e[A.position]!==13||e[A.position+
1]!==10);){let B=Cu(e,A);if(!B)break;B.name==="name"?t=B.value:B.name==="filename"&&(B.extended?(r=B.value,Q=!0):Q||(r=B.
value))}if(t===null)throw QA("name attribute is required in content-disposition header");break}case"content-type":{let Q=uA(
E=>E!==10&&E!==13,e,A);Q=Zs(Q,!1,!0,E=>E===9||E===32),n=Jg(Q);break}case"content-transfer-encoding":{let Q=uA(E=>E!==10&&
E!==13,e,A);Q=Zs(Q,!1,!0,E=>E===9||E===32),s=Jg(Q);break}default:uA(Q=>Q!==10&&Q!==13,e,A)}if(e[A.position]!==13||e[A.position+
1]!==10)throw QA("expected CRLF");A.position+=2}}o(au,"parseMultipartFormDataHeaders");function uA(e,A,t){let r=t.position;
for(;r<A.length&&e(A[r]);)++r;return A.subarray(t.position,t.position=r)}o(uA,"collectASequenceOfBytes");function Zs(e,A,t,r){
let n=0,s=e.length-1;if(A)for(;n<e.length&&r(e[n]);)n++;if(t)for(;s>0&&r(e[s]);)s--;return n===0&&s===e.length-1?e:e.subarray(
n,s+1)}o(Zs,"removeChars");function cu(e,A,t){if(e.length<A.length)return!1;for(let r=0;r<A.length;r++)if(A[r]!==e[t.position+
r])return!1;return!0}o(cu,"bufferStartsWith");function QA(e){return new TypeError("Failed to parse body as FormData.",{cause:new TypeError(
e)})}o(QA,"parsingError");function hu(e){return e<=31||e===127}o(hu,"isCTL");function lu(e){return e===40||e===41||e===60||
e===62||e===64||e===44||e===59||e===58||e===92||e===34||e===47||e===91||e===93||e===63||e===61}o(lu,"isTSpecial");function Xs(e){
return e<=127&&e!==32&&e!==9&&!hu(e)&&!lu(e)}o(Xs,"isToken");xg.exports={multipartFormDataParser:Iu,validateBoundary:Bu}});var Pg=w((Lw,Wg)=>{"use strict";function uu(){let e,A;return{promise:new Promise((r,n)=>{e=r,A=n}),resolve:e,reject:A}}o(
uu,"createDeferredPromise");Wg.exports={createDeferredPromise:uu}});var $s=w((bw,Kg)=>{"use strict";var js=q(),{ReadableStreamFrom:du,readableStreamClose:qg,fullyReadBody:Du,extractMimeType:fu}=Os(),
{FormData:_g,setFormDataState:yu}=Ps(),{webidl:wA}=pt(),Ks=d("node:assert"),{isErrored:zs,isDisturbed:Nu}=d("node:stream"),
{isUint8Array:wu}=d("node:util/types"),{serializeAMimeType:Su}=Rr(),{multipartFormDataParser:Ru}=Og(),{createDeferredPromise:Fu}=Pg(),
{parseJSONFromBytes:Uu}=Ft(),{utf8DecodeBytes:Mu}=Rs(),{runtimeFeatures:pu}=ms(),mu=pu.has("crypto")?d("node:crypto").randomInt:
e=>Math.floor(Math.random()*e),pr=new TextEncoder;function Tu(){}o(Tu,"noop");var ku=new FinalizationRegistry(e=>{let A=e.
deref();A&&!A.locked&&!Nu(A)&&!zs(A)&&A.cancel("Response object has been garbage collected").catch(Tu)});function Zg(e,A=!1){
let t=null;wA.is.ReadableStream(e)?t=e:wA.is.Blob(e)?t=e.stream():t=new ReadableStream({start(){},async pull(E){let B=r(),
C=B?.[Symbol.asyncIterator]?.();if(C==null){B?.length&&!zs(t)&&E.enqueue(typeof B=="string"?pr.encode(B):new Uint8Array(
B)),queueMicrotask(()=>qg(E));return}for(;;){let{value:h,done:u}=await C.next();if(u){queueMicrotask(()=>qg(E));return}if(h.
length&&!zs(t)){E.enqueue(new Uint8Array(h));return}}},cancel(E){return r()[Symbol.asyncIterator]?.().return(E)},type:"b\
ytes"}),Ks(wA.is.ReadableStream(t));let r=null,n=null,s=null,i=null;if(typeof e=="string")n=e,i="text/plain;charset=UTF-\
8";else if(wA.is.URLSearchParams(e))n=e.toString(),i="application/x-www-form-urlencoded;charset=UTF-8";else if(wA.is.BufferSource(
e))n=wA.util.getCopyOfBytesHeldByBufferSource(e);else if(wA.is.FormData(e)){let E=`----formdata-undici-0${`${mu(1e11)}`.
padStart(11,"0")}`,B=`--${E}\r
Content-Disposition: form-data`;let C=o(S=>S.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22"),"formdataEsca\
pe"),h=o(S=>S.replace(/\r?\n|\r/g,`\r
`),"normalizeLinefeeds"),u=[],c=new Uint8Array([13,10]);s=0;let l=!1;for(let[S,f]of e)if(typeof f=="string"){let y=pr.encode(
B+`; name="${C(h(S))}"\r
\r
${h(f)}\r
`);u.push(y),s+=y.byteLength}else{let y=pr.encode(`${B}; name="${C(h(S))}"`+(f.name?`; filename="${C(f.name)}"`:"")+`\r
Content-Type: ${f.type||"application/octet-stream"}\r
\r
`);u.push(y,f,c),typeof f.size=="number"?s+=y.byteLength+f.size+c.byteLength:l=!0}let a=pr.encode(`--${E}--\r
`);u.push(a),s+=a.byteLength,l&&(s=null),n=e;let R=(async function*(){for(let S of u)S.stream?yield*S.stream():yield S})();
r=o(()=>R,"action"),i=`multipart/form-data; boundary=${E}`}else if(wA.is.Blob(e))n=e,s=e.size,e.type&&(i=e.type);else if(typeof e[Symbol.
asyncIterator]=="function"){if(A)throw new TypeError("keepalive");if(js.isDisturbed(e)||e.locked)throw new TypeError("Re\
sponse body object should not be disturbed or locked");t=wA.is.ReadableStream(e)?e:du(e)}return(typeof n=="string"||wu(n))&&
(r=o(()=>n,"action"),s=typeof n=="string"?Buffer.byteLength(n):n.length),[{stream:t,source:n,length:s},i]}o(Zg,"extractB\
ody");function Lu(e,A=!1){return wA.is.ReadableStream(e)&&(Ks(!js.isDisturbed(e),"The body has already been consumed."),
Ks(!e.locked,"The stream is locked.")),Zg(e,A)}o(Lu,"safelyExtractBody");function Yu(e){let{0:A,1:t}=e.stream.tee();return e.
stream=A,{stream:t,length:e.length,source:e.source}}o(Yu,"cloneBody");function bu(e,A){return{blob(){return Xe(this,r=>{
let n=vg(A(this));return n===null?n="":n&&(n=Su(n)),new Blob([r],{type:n})},e,A)},arrayBuffer(){return Xe(this,r=>new Uint8Array(
r).buffer,e,A)},text(){return Xe(this,Mu,e,A)},json(){return Xe(this,Uu,e,A)},formData(){return Xe(this,r=>{let n=vg(A(this));
if(n!==null)switch(n.essence){case"multipart/form-data":{let s=Ru(r,n),i=new _g;return yu(i,s),i}case"application/x-www-\
form-urlencoded":{let s=new URLSearchParams(r.toString()),i=new _g;for(let[Q,E]of s)i.append(Q,E);return i}}throw new TypeError(
'Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".')},e,A)},bytes(){return Xe(this,
r=>new Uint8Array(r),e,A)}}}o(bu,"bodyMixinMethods");function Hu(e,A){Object.assign(e.prototype,bu(e,A))}o(Hu,"mixinBody");
function Xe(e,A,t,r){try{wA.brandCheck(e,t)}catch(Q){return Promise.reject(Q)}if(e=r(e),Xg(e))return Promise.reject(new TypeError(
"Body is unusable: Body has already been read"));let n=Fu(),s=n.reject,i=o(Q=>{try{n.resolve(A(Q))}catch(E){s(E)}},"succ\
essSteps");return e.body==null?(i(Buffer.allocUnsafe(0)),n.promise):(Du(e.body,i,s),n.promise)}o(Xe,"consumeBody");function Xg(e){
let A=e.body;return A!=null&&(A.stream.locked||js.isDisturbed(A.stream))}o(Xg,"bodyUnusable");function vg(e){let A=e.headersList,
t=fu(A);return t==="failure"?null:t}o(vg,"bodyMimeType");Kg.exports={extractBody:Zg,safelyExtractBody:Lu,cloneBody:Yu,mixinBody:Hu,
streamRegistry:ku,bodyUnusable:Xg}});var IB=w((Gw,BB)=>{"use strict";var N=d("node:assert"),D=q(),{channels:zg}=_e(),Ao=Kn(),{RequestContentLengthMismatchError:Se,
ResponseContentLengthMismatchError:jg,RequestAbortedError:iB,InvalidArgumentError:Gu,HeadersTimeoutError:Vu,HeadersOverflowError:Ju,
SocketError:Re,InformationalError:Ke,BodyTimeoutError:xu,HTTPParserError:Ou,ResponseExceededMaxSizeError:Wu}=J(),{kUrl:QB,
kReset:EA,kClient:Yr,kParser:G,kBlocking:Yt,kRunning:Z,kPending:io,kSize:$g,kWriting:se,kQueue:SA,kNoRef:kt,kKeepAliveDefaultTimeout:Pu,
kHostHeader:qu,kPendingIdx:_u,kRunningIdx:dA,kError:nA,kPipelining:kr,kSocket:Fe,kKeepAliveTimeoutValue:br,kMaxHeadersSize:vu,
kKeepAliveMaxTimeout:Zu,kKeepAliveTimeoutThreshold:Xu,kHeadersTimeout:Ku,kBodyTimeout:zu,kStrictContentLength:ro,kMaxRequests:AB,
kCounter:ju,kMaxResponseSize:$u,kOnError:eB,kResume:PA,kHTTPContext:EB,kClosed:no}=iA(),IA=_E(),tB=Buffer.alloc(0),mr=Buffer[Symbol.
species],Ad=D.removeAllListeners,Ue=Symbol("kIdleSocketValidation"),ze=Symbol("kIdleSocketValidationTimeout"),Qo=Symbol(
"kSocketUsed"),rB=Symbol("kTypeOfService"),eo;function ed(){let e=process.env.JEST_WORKER_ID?Ns():void 0,A,t=!0;if(process.
arch==="ppc64"){let[r,n]=process.versions.node.split(".").map(s=>parseInt(s,10));(r<24||r===24&&n<12)&&(t=!1)}if(process.
env.UNDICI_NO_WASM_SIMD==="1"?t=!1:process.env.UNDICI_NO_WASM_SIMD==="0"&&(t=!0),t)try{A=new WebAssembly.Module(XE())}catch{}
return A||(A=new WebAssembly.Module(e||Ns())),new WebAssembly.Instance(A,{env:{wasm_on_url:o((r,n,s)=>0,"wasm_on_url"),wasm_on_status:o(
(r,n,s)=>{N(W.ptr===r);let i=n-pA+MA.byteOffset;return W.onStatus(new mr(MA.buffer,i,s))},"wasm_on_status"),wasm_on_message_begin:o(
r=>(N(W.ptr===r),W.onMessageBegin()),"wasm_on_message_begin"),wasm_on_header_field:o((r,n,s)=>{N(W.ptr===r);let i=n-pA+MA.
byteOffset;return W.onHeaderField(new mr(MA.buffer,i,s))},"wasm_on_header_field"),wasm_on_header_value:o((r,n,s)=>{N(W.ptr===
r);let i=n-pA+MA.byteOffset;return W.onHeaderValue(new mr(MA.buffer,i,s))},"wasm_on_header_value"),wasm_on_headers_complete:o(
(r,n,s,i)=>(N(W.ptr===r),W.onHeadersComplete(n,s===1,i===1)),"wasm_on_headers_complete"),wasm_on_body:o((r,n,s)=>{N(W.ptr===
r);let i=n-pA+MA.byteOffset;return W.onBody(new mr(MA.buffer,i,s))},"wasm_on_body"),wasm_on_message_complete:o(r=>(N(W.ptr===
r),W.onMessageComplete()),"wasm_on_message_complete")}})}o(ed,"lazyllhttp");var to=null,W=null,MA=null,Tr=0,pA=null,td=0,
Lt=1,je=2|Lt,Lr=4|Lt,so=8|td,oo=class{static{o(this,"Parser")}constructor(A,t,{exports:r}){this.llhttp=r,this.ptr=this.llhttp.
llhttp_alloc(IA.TYPE.RESPONSE),this.client=A,this.socket=t,this.timeout=null,this.timeoutWeakRef=new WeakRef(this),this.
timeoutValue=null,this.timeoutType=null,this.statusCode=0,this.statusText="",this.upgrade=!1,this.headers=[],this.headersSize=
0,this.headersMaxSize=A[vu],this.shouldKeepAlive=!1,this.paused=!1,this.resume=this.resume.bind(this),this.bytesRead=0,this.
keepAlive="",this.contentLength="",this.connection="",this.maxResponseSize=A[$u]}setTimeout(A,t){A!==this.timeoutValue||
t&Lt^this.timeoutType&Lt?(this.timeout&&(Ao.clearTimeout(this.timeout),this.timeout=null),A&&(t&Lt?this.timeout=Ao.setFastTimeout(
nB,A,this.timeoutWeakRef):(this.timeout=setTimeout(nB,A,this.timeoutWeakRef),this.timeout?.unref())),this.timeoutValue=A):
this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.timeoutType=t}resume(){this.socket.destroyed||!this.paused||
(N(this.ptr!=null),N(W===null),this.llhttp.llhttp_resume(this.ptr),N(this.timeoutType===Lr),this.timeout&&this.timeout.refresh&&
this.timeout.refresh(),this.paused=!1,this.execute(this.socket.read()||tB),this.readMore())}readMore(){for(;!this.paused&&
this.ptr;){let A=this.socket.read();if(A===null)break;this.execute(A)}}execute(A){N(W===null),N(this.ptr!=null),N(!this.
paused);let{socket:t,llhttp:r}=this;A.length>Tr&&(pA&&r.free(pA),Tr=Math.ceil(A.length/4096)*4096,pA=r.malloc(Tr)),new Uint8Array(
r.memory.buffer,pA,Tr).set(A);try{let n;try{MA=A,W=this,n=r.llhttp_execute(this.ptr,pA,A.length)}finally{W=null,MA=null}
if(n!==IA.ERROR.OK){let s=A.subarray(r.llhttp_get_error_pos(this.ptr)-pA);if(n===IA.ERROR.PAUSED_UPGRADE)this.onUpgrade(
s);else if(n===IA.ERROR.PAUSED)this.paused=!0,t.unshift(s);else throw this.createError(n,s)}}catch(n){D.destroy(t,n)}}finish(){
N(W===null),N(this.ptr!=null),N(!this.paused);let{llhttp:A}=this,t;try{W=this,t=A.llhttp_finish(this.ptr)}finally{W=null}
return t===IA.ERROR.OK?null:t===IA.ERROR.PAUSED||t===IA.ERROR.PAUSED_UPGRADE?(this.paused=!0,null):this.createError(t,tB)}createError(A,t){
let{llhttp:r,contentLength:n,bytesRead:s}=this;if(n&&s!==parseInt(n,10))return new jg;let i=r.llhttp_get_error_reason(this.
ptr),Q="";if(i){let E=new Uint8Array(r.memory.buffer,i).indexOf(0);Q="Response does not match the HTTP/1.1 protocol ("+Buffer.
from(r.memory.buffer,i,E).toString()+")"}return new Ou(Q,IA.ERROR[A],t)}destroy(){N(W===null),N(this.ptr!=null),this.llhttp.
llhttp_free(this.ptr),this.ptr=null,this.timeout&&Ao.clearTimeout(this.timeout),this.timeout=null,this.timeoutValue=null,
this.timeoutType=null,this.paused=!1}onStatus(A){return this.statusText=A.toString(),0}onMessageBegin(){let{socket:A,client:t}=this;
if(A.destroyed)return-1;if(t[Z]===0)return D.destroy(A,new Re("bad response",D.getSocketInfo(A))),-1;let r=t[SA][t[dA]];
return r?(r.onResponseStarted(),0):-1}onHeaderField(A){let t=this.headers.length;return(t&1)===0?this.headers.push(A):this.
headers[t-1]=Buffer.concat([this.headers[t-1],A]),this.trackHeader(A.length),0}onHeaderValue(A){let t=this.headers.length;
(t&1)===1?(this.headers.push(A),t+=1):this.headers[t-1]=Buffer.concat([this.headers[t-1],A]);let r=this.headers[t-2];if(r.
length===10){let n=D.bufferToLowerCasedHeaderName(r);n==="keep-alive"?this.keepAlive+=A.toString():n==="connection"&&(this.
connection+=A.toString())}else r.length===14&&D.bufferToLowerCasedHeaderName(r)==="content-length"&&(this.contentLength+=
A.toString());return this.trackHeader(A.length),0}trackHeader(A){this.headersSize+=A,this.headersSize>=this.headersMaxSize&&
D.destroy(this.socket,new Ju)}onUpgrade(A){let{upgrade:t,client:r,socket:n,headers:s,statusCode:i,statusText:Q}=this;N(t),
N(r[Fe]===n),N(!n.destroyed),N(!this.paused),N((s.length&1)===0);let E=r[SA][r[dA]];N(E),N(E.upgrade||E.method==="CONNEC\
T"),this.statusCode=0,this.statusText="",this.shouldKeepAlive=!1,this.headers=[],this.headersSize=0,n.unshift(A),n[G].destroy(),
n[G]=null,n[Yr]=null,n[nA]=null,Ad(n),r[Fe]=null,r[EB]=null,r[SA][r[dA]++]=null,r.emit("disconnect",r[QB],[r],new Ke("up\
grade"));try{E.onUpgrade(i,s,n,Q)}catch(B){D.errorRequest(r,E,B),D.destroy(n,B)}r[PA]()}onHeadersComplete(A,t,r){let{client:n,
socket:s,headers:i,statusText:Q}=this;if(s.destroyed)return-1;if(n[Z]===0)return D.destroy(s,new Re("bad response",D.getSocketInfo(
s))),-1;let E=n[SA][n[dA]];if(!E)return-1;if(N(!this.upgrade),N(this.statusCode<200),A===100)return D.destroy(s,new Re("\
bad response",D.getSocketInfo(s))),-1;if(t&&!E.upgrade)return D.destroy(s,new Re("bad upgrade",D.getSocketInfo(s))),-1;if(N(
this.timeoutType===je),this.statusCode=A,this.shouldKeepAlive=r||E.method==="HEAD"&&!s[EA]&&this.connection.toLowerCase()===
"keep-alive",this.statusCode>=200){let C=E.bodyTimeout!=null?E.bodyTimeout:n[zu];this.setTimeout(C,Lr)}else this.timeout&&
this.timeout.refresh&&this.timeout.refresh();if(E.method==="CONNECT")return N(n[Z]===1),this.upgrade=!0,2;if(t)return N(
n[Z]===1),this.upgrade=!0,2;if(N((this.headers.length&1)===0),this.headers=[],this.headersSize=0,this.shouldKeepAlive&&n[kr]){
let C=this.keepAlive?D.parseKeepAliveTimeout(this.keepAlive):null;if(C!=null){let h=Math.min(C-n[Xu],n[Zu]);h<=0?s[EA]=!0:
n[br]=h}else n[br]=n[Pu]}else s[EA]=!0;let B=E.onHeaders(A,i,this.resume,Q)===!1;return E.aborted?-1:E.method==="HEAD"||
A<200?1:(s[Yt]&&(s[Yt]=!1,n[PA]()),B?IA.ERROR.PAUSED:0)}onBody(A){let{client:t,socket:r,statusCode:n,maxResponseSize:s}=this;
if(r.destroyed)return-1;let i=t[SA][t[dA]];return N(i),N(this.timeoutType===Lr),this.timeout&&this.timeout.refresh&&this.
timeout.refresh(),N(n>=200),s>-1&&this.bytesRead+A.length>s?(D.destroy(r,new Wu),-1):(this.bytesRead+=A.length,i.onData(
A)===!1?IA.ERROR.PAUSED:0)}onMessageComplete(){let{client:A,socket:t,statusCode:r,upgrade:n,headers:s,contentLength:i,bytesRead:Q,
shouldKeepAlive:E}=this;if(t.destroyed&&(!r||E))return-1;if(n)return 0;N(r>=100),N((this.headers.length&1)===0);let B=A[SA][A[dA]];
if(N(B),this.statusCode=0,this.statusText="",this.bytesRead=0,this.contentLength="",this.keepAlive="",this.connection="",
this.headers=[],this.headersSize=0,r<200)return 0;if(B.method!=="HEAD"&&i&&Q!==parseInt(i,10))return D.destroy(t,new jg),
-1;if(B.onComplete(s),A[SA][A[dA]++]=null,t[Qo]=A[io]===0,t[se])return N(A[Z]===0),D.destroy(t,new Ke("reset")),IA.ERROR.
PAUSED;if(E){if(t[EA]&&A[Z]===0)return D.destroy(t,new Ke("reset")),IA.ERROR.PAUSED;A[kr]==null||A[kr]===1?setImmediate(
A[PA]):A[PA]()}else return D.destroy(t,new Ke("reset")),IA.ERROR.PAUSED;return 0}};function nB(e){let A=e.deref();if(!A)
return;let{socket:t,timeoutType:r,client:n,paused:s}=A;r===je?(!t[se]||t.writableNeedDrain||n[Z]>1)&&(N(!s,"cannot be pa\
used while waiting for headers"),D.destroy(t,new Vu)):r===Lr?s||D.destroy(t,new xu):r===so&&(N(n[Z]===0&&n[br]),D.destroy(
t,new Ke("socket idle timeout")))}o(nB,"onParserTimeout");function rd(e,A){if(e[Fe]=A,to||(to=ed()),A.errored)throw A.errored;
if(A.destroyed)throw new Re("destroyed");return A[kt]=!1,A[se]=!1,A[EA]=!1,A[Yt]=!1,A[Ue]=0,A[ze]=null,A[Qo]=!1,A[G]=new oo(
e,A,to),D.addListener(A,"error",nd),D.addListener(A,"readable",sd),D.addListener(A,"end",od),D.addListener(A,"close",id),
A[no]=!1,A.on("close",Qd),{version:"h1",defaultPipelining:1,write(t){return Cd(e,t)},resume(){gd(e)},destroy(t,r){A[no]?
queueMicrotask(r):(A.on("close",r),A.destroy(t))},get destroyed(){return A.destroyed},busy(t){return!!(A[se]||A[EA]||A[Yt]||
A[Ue]===1||t&&(e[Z]>0&&!t.idempotent||e[Z]>0&&(t.upgrade||t.method==="CONNECT")||e[Z]>0&&D.bodyLength(t.body)!==0&&(D.isStream(
t.body)||D.isAsyncIterable(t.body)||D.isFormDataLike(t.body))))}}}o(rd,"connectH1");function nd(e){let A=this[G];if(e.code===
"ECONNRESET"&&A.statusCode&&!A.shouldKeepAlive){let t=A.finish();t&&(this[nA]=t,this[Yr][eB](t));return}this[nA]=e,this[Yr][eB](
e)}o(nd,"onHttpSocketError");function sd(){this[G]?.readMore()}o(sd,"onHttpSocketReadable");function od(){let e=this[G];
if(e.statusCode&&!e.shouldKeepAlive){let A=e.finish();A&&D.destroy(this,A);return}D.destroy(this,new Re("other side clos\
ed",D.getSocketInfo(this)))}o(od,"onHttpSocketEnd");function id(){let e=this[G];gB(this),e&&(!this[nA]&&e.statusCode&&!e.
shouldKeepAlive&&(this[nA]=e.finish()||this[nA]),this[G].destroy(),this[G]=null);let A=this[nA]||new Re("closed",D.getSocketInfo(
this)),t=this[Yr];if(t[Fe]=null,t[EB]=null,t.destroyed){N(t[io]===0);let r=t[SA].splice(t[dA]);for(let n=0;n<r.length;n++){
let s=r[n];D.errorRequest(t,s,A)}}else if(t[Z]>0&&A.code!=="UND_ERR_INFO"){let r=t[SA][t[dA]];t[SA][t[dA]++]=null,D.errorRequest(
t,r,A)}t[_u]=t[dA],N(t[Z]===0),t.emit("disconnect",t[QB],[t],A),t[PA]()}o(id,"onHttpSocketClose");function Qd(){this[no]=
!0}o(Qd,"onSocketClose");function gB(e){e[ze]&&(clearImmediate(e[ze]),e[ze]=null),e[Ue]=0}o(gB,"clearIdleSocketValidatio\
n");function Ed(e,A){A[Ue]=1,A[ze]=setImmediate(()=>{A[ze]=null,A[Ue]=2,e[Fe]===A&&!A.destroyed&&e[PA]()})}o(Ed,"schedul\
eIdleSocketValidation");function gd(e){let A=e[Fe];if(A&&!A.destroyed){if(e[$g]===0?!A[kt]&&A.unref&&(A.unref(),A[kt]=!0):
A[kt]&&A.ref&&(A.ref(),A[kt]=!1),e[Z]===0&&e[io]>0&&A[Qo]){if(A[Ue]===0)return Ed(e,A),A[G].readMore(),A.destroyed,void 0;
if(A[Ue]===1)return A[G].readMore(),A.destroyed,void 0}if(e[Z]===0&&(A[G].readMore(),A.destroyed))return;if(e[$g]===0)A[G].
timeoutType!==so&&A[G].setTimeout(e[br],so);else if(e[Z]>0&&A[G].statusCode<200&&A[G].timeoutType!==je){let t=e[SA][e[dA]],
r=t.headersTimeout!=null?t.headersTimeout:e[Ku];A[G].setTimeout(r,je)}}}o(gd,"resumeH1");function Bd(e){return e!=="GET"&&
e!=="HEAD"&&e!=="OPTIONS"&&e!=="TRACE"&&e!=="CONNECT"}o(Bd,"shouldSendContentLength");function Id(e,A){if(typeof e.setTypeOfService!=
"function")return;let t=A.typeOfService;if(!(t===void 0||e[rB]===t))try{e.setTypeOfService(t),e[rB]=t}catch{}}o(Id,"setT\
ypeOfService");function Cd(e,A){let{method:t,path:r,host:n,upgrade:s,blocking:i,reset:Q}=A,{body:E,headers:B,contentLength:C}=A,
h=t==="PUT"||t==="POST"||t==="PATCH"||t==="QUERY"||t==="PROPFIND"||t==="PROPPATCH";if(D.isFormDataLike(E)){eo||(eo=$s().
extractBody);let[R,S]=eo(E);A.contentType==null&&B.push("content-type",S),E=R.stream,C=R.length}else if(D.isBlobLike(E)&&
A.contentType==null){let R=E.type;if(R){let S=`${R}`;if(!D.isValidHeaderValue(S))return D.errorRequest(e,A,new Gu("inval\
id content-type header")),!1;B.push("content-type",S)}}E&&typeof E.read=="function"&&E.read(0);let u=D.bodyLength(E);if(C=
u??C,C===null&&(C=A.contentLength),C===0&&!h&&(C=null),Bd(t)&&C>0&&A.contentLength!==null&&A.contentLength!==C){if(e[ro])
return D.errorRequest(e,A,new Se),!1;process.emitWarning(new Se)}let c=e[Fe];gB(c);let l=o(R=>{A.aborted||A.completed||(D.
errorRequest(e,A,R||new iB),D.destroy(E),D.destroy(c,new Ke("aborted")))},"abort");try{A.onConnect(l)}catch(R){D.errorRequest(
e,A,R)}if(A.aborted)return!1;t==="HEAD"&&(c[EA]=!0),(s||t==="CONNECT")&&(c[EA]=!0),Q!=null&&(c[EA]=Q),e[AB]&&c[ju]++>=e[AB]&&
(c[EA]=!0),i&&(c[Yt]=!0),Id(c,A);let a=`${t} ${r} HTTP/1.1\r
`;if(typeof n=="string"?a+=`host: ${n}\r
`:a+=e[qu],s?a+=`connection: upgrade\r
upgrade: ${s}\r
`:e[kr]&&!c[EA]?a+=`connection: keep-alive\r
`:a+=`connection: close\r
`,Array.isArray(B))for(let R=0;R<B.length;R+=2){let S=B[R+0],f=B[R+1];if(Array.isArray(f))for(let y=0;y<f.length;y++)a+=
`${S}: ${f[y]}\r
`;else a+=`${S}: ${f}\r
`}return zg.sendHeaders.hasSubscribers&&zg.sendHeaders.publish({request:A,headers:a,socket:c}),!E||u===0?sB(l,null,e,A,c,
C,a,h):D.isBuffer(E)?sB(l,E,e,A,c,C,a,h):D.isBlobLike(E)?typeof E.stream=="function"?oB(l,E.stream(),e,A,c,C,a,h):cd(l,E,
e,A,c,C,a,h):D.isStream(E)?ad(l,E,e,A,c,C,a,h):D.isIterable(E)?oB(l,E,e,A,c,C,a,h):N(!1),!0}o(Cd,"writeH1");function ad(e,A,t,r,n,s,i,Q){
N(s!==0||t[Z]===0,"stream body cannot be pipelined");let E=!1,B=new Hr({abort:e,socket:n,request:r,contentLength:s,client:t,
expectsPayload:Q,header:i}),C=o(function(l){if(!E)try{!B.write(l)&&this.pause&&this.pause()}catch(a){D.destroy(this,a)}},
"onData"),h=o(function(){E||A.resume&&A.resume()},"onDrain"),u=o(function(){if(queueMicrotask(()=>{A.removeListener("err\
or",c)}),!E){let l=new iB;queueMicrotask(()=>c(l))}},"onClose"),c=o(function(l){if(!E){if(E=!0,N(n.destroyed||n[se]&&t[Z]<=
1),n.off("drain",h).off("error",c),A.removeListener("data",C).removeListener("end",c).removeListener("close",u),!l)try{B.
end()}catch(a){l=a}B.destroy(l),l&&(l.code!=="UND_ERR_INFO"||l.message!=="reset")?D.destroy(A,l):D.destroy(A)}},"onFinis\
hed");A.on("data",C).on("end",c).on("error",c).on("close",u),A.resume&&A.resume(),n.on("drain",h).on("error",c),A.errorEmitted??
A.errored?setImmediate(c,A.errored):(A.endEmitted??A.readableEnded)&&setImmediate(c,null),(A.closeEmitted??A.closed)&&setImmediate(
u)}o(ad,"writeStream");function sB(e,A,t,r,n,s,i,Q){try{A?D.isBuffer(A)&&(N(s===A.byteLength,"buffer body must have cont\
ent length"),n.cork(),n.write(`${i}content-length: ${s}\r
\r
`,"latin1"),n.write(A),n.uncork(),r.onBodySent(A),!Q&&r.reset!==!1&&(n[EA]=!0)):s===0?n.write(`${i}content-length: 0\r
\r
`,"latin1"):(N(s===null,"no body must not have content length"),n.write(`${i}\r
`,"latin1")),r.onRequestSent(),t[PA]()}catch(E){e(E)}}o(sB,"writeBuffer");async function cd(e,A,t,r,n,s,i,Q){N(s===A.size,
"blob body must have content length");try{if(s!=null&&s!==A.size)throw new Se;let E=Buffer.from(await A.arrayBuffer());n.
cork(),n.write(`${i}content-length: ${s}\r
\r
`,"latin1"),n.write(E),n.uncork(),r.onBodySent(E),r.onRequestSent(),!Q&&r.reset!==!1&&(n[EA]=!0),t[PA]()}catch(E){e(E)}}
o(cd,"writeBlob");async function oB(e,A,t,r,n,s,i,Q){N(s!==0||t[Z]===0,"iterator body cannot be pipelined");let E=null;function B(){
if(E){let u=E;E=null,u()}}o(B,"onDrain");let C=o(()=>new Promise((u,c)=>{N(E===null),n[nA]?c(n[nA]):E=u}),"waitForDrain");
n.on("close",B).on("drain",B);let h=new Hr({abort:e,socket:n,request:r,contentLength:s,client:t,expectsPayload:Q,header:i});
try{for await(let u of A){if(n[nA])throw n[nA];h.write(u)||await C()}h.end()}catch(u){h.destroy(u)}finally{n.off("close",
B).off("drain",B)}}o(oB,"writeIterable");var Hr=class{static{o(this,"AsyncWriter")}constructor({abort:A,socket:t,request:r,
contentLength:n,client:s,expectsPayload:i,header:Q}){this.socket=t,this.request=r,this.contentLength=n,this.client=s,this.
bytesWritten=0,this.expectsPayload=i,this.header=Q,this.abort=A,t[se]=!0}write(A){let{socket:t,request:r,contentLength:n,
client:s,bytesWritten:i,expectsPayload:Q,header:E}=this;if(t[nA])throw t[nA];if(t.destroyed)return!1;let B=Buffer.byteLength(
A);if(!B)return!0;if(n!==null&&i+B>n){if(s[ro])throw new Se;process.emitWarning(new Se)}t.cork(),i===0&&(!Q&&r.reset!==!1&&
(t[EA]=!0),n===null?t.write(`${E}transfer-encoding: chunked\r
`,"latin1"):t.write(`${E}content-length: ${n}\r
\r
`,"latin1")),n===null&&t.write(`\r
${B.toString(16)}\r
`,"latin1"),this.bytesWritten+=B;let C=t.write(A);return t.uncork(),r.onBodySent(A),C||t[G].timeout&&t[G].timeoutType===
je&&t[G].timeout.refresh&&t[G].timeout.refresh(),C}end(){let{socket:A,contentLength:t,client:r,bytesWritten:n,expectsPayload:s,
header:i,request:Q}=this;if(Q.onRequestSent(),A[se]=!1,A[nA])throw A[nA];if(!A.destroyed){if(n===0?s?A.write(`${i}conten\
t-length: 0\r
\r
`,"latin1"):A.write(`${i}\r
`,"latin1"):t===null&&A.write(`\r
0\r
\r
`,"latin1"),t!==null&&n!==t){if(r[ro])throw new Se;process.emitWarning(new Se)}A[G].timeout&&A[G].timeoutType===je&&A[G].
timeout.refresh&&A[G].timeout.refresh(),r[PA]()}}destroy(A){let{socket:t,client:r,abort:n}=this;t[se]=!1,A&&(N(r[Z]<=1,"\
pipeline should only contain this request"),n(A))}};BB.exports=rd});var fB=w((Jw,DB)=>{"use strict";var kA=d("node:assert"),{pipeline:hd}=d("node:stream"),M=q(),{RequestContentLengthMismatchError:Io,
RequestAbortedError:ld,SocketError:xt,InformationalError:oe,InvalidArgumentError:ud,HeadersTimeoutError:dd,BodyTimeoutError:Dd}=J(),
{kUrl:Jt,kReset:Jr,kClient:CA,kRunning:Ot,kPending:fd,kQueue:Ht,kPendingIdx:Me,kRunningIdx:mA,kError:aA,kSocket:x,kStrictContentLength:yd,
kOnError:$e,kMaxConcurrentStreams:Co,kPingInterval:CB,kHTTP2Session:qA,kHTTP2InitialWindowSize:Nd,kHTTP2ConnectionWindowSize:wd,
kResume:TA,kSize:Sd,kHTTPContext:co,kClosed:ao,kBodyTimeout:Rd,kHeadersTimeout:Fd,kEnableConnectProtocol:Gt,kRemoteSettings:Vt,
kHTTP2Stream:Gr,kHTTP2SessionState:ho}=iA(),{channels:aB}=_e(),DA=Symbol("open streams"),cB,Vr;try{Vr=d("node:http2")}catch{
Vr={constants:{}}}var{constants:{HTTP2_HEADER_AUTHORITY:Ud,HTTP2_HEADER_METHOD:hB,HTTP2_HEADER_PATH:lB,HTTP2_HEADER_SCHEME:Eo,
HTTP2_HEADER_CONTENT_LENGTH:Md,HTTP2_HEADER_EXPECT:pd,HTTP2_HEADER_STATUS:go,HTTP2_HEADER_PROTOCOL:md,NGHTTP2_REFUSED_STREAM:Td,
NGHTTP2_CANCEL:kd}}=Vr;function Bo(e){let A=[];for(let[t,r]of Object.entries(e))if(Array.isArray(r))for(let n of r)A.push(
Buffer.from(t),Buffer.from(n));else A.push(Buffer.from(t),Buffer.from(r));return A}o(Bo,"parseH2Headers");function Ld(e,A){
e[x]=A;let t=e[Nd],r=e[wd],n=Vr.connect(e[Jt],{createConnection:o(()=>A,"createConnection"),peerMaxConcurrentStreams:e[Co],
settings:{enablePush:!1,...t!=null?{initialWindowSize:t}:null}});return e[x]=A,n[DA]=0,n[CA]=e,n[x]=A,n[ho]={ping:{interval:e[CB]===
0?null:setInterval(Gd,e[CB],n).unref()}},n[Gt]=!1,n[Vt]=!1,r&&M.addListener(n,"connect",bd.bind(n,r)),M.addListener(n,"e\
rror",Vd),M.addListener(n,"frameError",Jd),M.addListener(n,"end",xd),M.addListener(n,"goaway",Od),M.addListener(n,"close",
Wd),M.addListener(n,"remoteSettings",Hd),n.unref(),e[qA]=n,A[qA]=n,M.addListener(A,"error",qd),M.addListener(A,"end",_d),
M.addListener(A,"close",Pd),A[ao]=!1,A.on("close",vd),{version:"h2",defaultPipelining:1/0,write(s){return Xd(e,s)},resume(){
Yd(e)},destroy(s,i){A[ao]?queueMicrotask(i):A.destroy(s).on("close",i)},get destroyed(){return A.destroyed},busy(s){if(s!=
null)if(e[Ot]>0){if(s.idempotent===!1||(s.upgrade==="websocket"||s.method==="CONNECT")&&n[Vt]===!1||M.bodyLength(s.body)!==
0&&(M.isStream(s.body)||M.isAsyncIterable(s.body)||M.isFormDataLike(s.body)))return!0}else return(s.upgrade==="websocket"||
s.method==="CONNECT")&&n[Vt]===!1;return!1}}}o(Ld,"connectH2");function Yd(e){let A=e[x];A?.destroyed===!1&&(e[Sd]===0?(A.
unref(),e[qA].unref()):(A.ref(),e[qA].ref()))}o(Yd,"resumeH2");function bd(e){try{typeof this.setLocalWindowSize=="funct\
ion"&&this.setLocalWindowSize(e)}catch{}}o(bd,"applyConnectionWindowSize");function Hd(e){if(this[CA][Co]=e.maxConcurrentStreams??
this[CA][Co],this[Vt]===!0&&this[Gt]===!0&&e.enableConnectProtocol===!1){let A=new oe("HTTP/2: Server disabled extended \
CONNECT protocol against RFC-8441");this[x][aA]=A,this[CA][$e](A);return}this[Gt]=e.enableConnectProtocol??this[Gt],this[Vt]=
!0,this[CA][TA]()}o(Hd,"onHttp2RemoteSettings");function Gd(e){let A=e[ho];if((e.closed||e.destroyed)&&A.ping.interval!=
null){clearInterval(A.ping.interval),A.ping.interval=null;return}e.ping(t.bind(e));function t(r,n){let s=this[CA],i=this[CA];
if(r!=null){let Q=new oe(`HTTP/2: "PING" errored - type ${r.message}`);i[aA]=Q,s[$e](Q)}else s.emit("ping",n)}o(t,"onPin\
g")}o(Gd,"onHttp2SendPing");function Vd(e){this[x][aA]=e,this[CA][$e](e)}o(Vd,"onHttp2SessionError");function Jd(e,A,t){
if(t===0){let r=new oe(`HTTP/2: "frameError" received - type ${e}, code ${A}`);this[x][aA]=r,this[CA][$e](r)}}o(Jd,"onHt\
tp2FrameError");function xd(){let e=new xt("other side closed",M.getSocketInfo(this[x]));this.destroy(e),M.destroy(this[x],
e)}o(xd,"onHttp2SessionEnd");function bt(e,A,t=!1){let r=e[Ht],n=e[mA];if(n<e[Me]&&r[n]===A){r[n]=null,e[mA]=n+1;return}
let s=r.indexOf(A,n);s===-1||s>=e[Me]||(r.splice(s,1),e[Me]--,t&&e[Me]<e[mA]&&(e[Me]=e[mA]))}o(bt,"completeRequest");function Od(e){
let A=this[aA]||new xt(`HTTP/2: "GOAWAY" frame received with code ${e}`,M.getSocketInfo(this[x])),t=this[CA];if(t[x]=null,
t[co]=null,this.close(),this[qA]=null,M.destroy(this[x],A),t[mA]<t[Ht].length){let r=t[Ht][t[mA]];t[Ht][t[mA]++]=null,r!=
null&&M.errorRequest(t,r,A),t[Me]=t[mA]}kA(t[Ot]===0),t.emit("disconnect",t[Jt],[t],A),t.emit("connectionError",t[Jt],[t],
A),t[TA]()}o(Od,"onHttp2SessionGoAway");function Wd(){let{[CA]:e,[ho]:A}=this,{[x]:t}=e,r=this[x][aA]||this[aA]||new xt(
"closed",M.getSocketInfo(t));if(e[x]=null,e[co]=null,A.ping.interval!=null&&(clearInterval(A.ping.interval),A.ping.interval=
null),e.destroyed){kA(e[fd]===0);let n=e[Ht].splice(e[mA]);for(let s=0;s<n.length;s++){let i=n[s];i!=null&&M.errorRequest(
e,i,r)}}}o(Wd,"onHttp2SessionClose");function Pd(){let e=this[aA]||new xt("closed",M.getSocketInfo(this)),A=this[qA][CA];
A[x]=null,A[co]=null,this[qA]!==null&&this[qA].destroy(e),A[Me]=A[mA],kA(A[Ot]===0),A.emit("disconnect",A[Jt],[A],e),A[TA]()}
o(Pd,"onHttp2SocketClose");function qd(e){this[aA]=e,this[CA][$e](e)}o(qd,"onHttp2SocketError");function _d(){M.destroy(
this,new xt("other side closed",M.getSocketInfo(this)))}o(_d,"onHttp2SocketEnd");function vd(){this[ao]=!0}o(vd,"onSocke\
tClose");function Zd(e){return e!=="GET"&&e!=="HEAD"&&e!=="OPTIONS"&&e!=="TRACE"&&e!=="CONNECT"}o(Zd,"shouldSendContentL\
ength");function Xd(e,A){let t=A.headersTimeout??e[Fd],r=A.bodyTimeout??e[Rd],n=e[qA],{method:s,path:i,host:Q,upgrade:E,
expectContinue:B,signal:C,protocol:h,headers:u}=A,{body:c}=A;if(E!=null&&E!=="websocket")return M.errorRequest(e,A,new ud(
`Custom upgrade "${E}" not supported over HTTP/2`)),!1;let l={};for(let p=0;p<u.length;p+=2){let m=u[p+0],P=u[p+1];if(m===
"cookie"){l[m]!=null?l[m]=Array.isArray(l[m])?(l[m].push(P),l[m]):[l[m],P]:l[m]=P;continue}if(Array.isArray(P))for(let sA=0;sA<
P.length;sA++)l[m]?l[m]+=`, ${P[sA]}`:l[m]=P[sA];else l[m]?l[m]+=`, ${P}`:l[m]=P}let a=null,{hostname:R,port:S}=e[Jt];l[Ud]=
Q||`${R}${S?`:${S}`:""}`,l[hB]=s;let f=o(p=>{A.aborted||A.completed||(p=p||new ld,M.errorRequest(e,A,p),a!=null&&(a.removeAllListeners(
"data"),a.close(),e[$e](p),bt(e,A),e[TA]()),M.destroy(c,p))},"abort");try{A.onConnect(f)}catch(p){M.errorRequest(e,A,p)}
if(A.aborted)return!1;if(E||s==="CONNECT")return n.ref(),E==="websocket"?n[Gt]===!1?(M.errorRequest(e,A,new oe("HTTP/2: \
Extended CONNECT protocol not supported by server")),n.unref(),!1):(l[hB]="CONNECT",l[md]="websocket",l[lB]=i,h==="ws:"||
h==="wss:"?l[Eo]=h==="ws:"?"http":"https":l[Eo]=h==="http:"?"http":"https",a=n.request(l,{endStream:!1,signal:C}),a[Gr]=
!0,++n[DA],a.once("response",(p,m)=>{let{[go]:P,...sA}=p;try{A.onUpgrade(P,Bo(sA),a)}catch(le){f(le);return}bt(e,A)}),a.
on("error",()=>{(a.rstCode===Td||a.rstCode===kd)&&f(new oe(`HTTP/2: "stream error" received - code ${a.rstCode}`))}),a.once(
"close",()=>{n[DA]-=1,n[DA]===0&&n.unref()}),a.setTimeout(t),!0):(a=n.request(l,{endStream:!1,signal:C}),a[Gr]=!0,++n[DA],
a.on("response",p=>{let{[go]:m,...P}=p;try{A.onUpgrade(m,Bo(P),a)}catch(sA){f(sA);return}bt(e,A)}),a.on("error",f),a.once(
"close",()=>{n[DA]-=1,n[DA]===0&&n.unref()}),a.setTimeout(t),!0);l[lB]=i,l[Eo]=h==="http:"?"http":"https";let y=s==="PUT"||
s==="POST"||s==="PATCH";c&&typeof c.read=="function"&&c.read(0);let F=M.bodyLength(c);if(M.isFormDataLike(c)){cB??=$s().
extractBody;let[p,m]=cB(c);l["content-type"]=m,c=p.stream,F=p.length}if(F==null&&(F=A.contentLength),y||(F=null),Zd(s)&&
F>0&&A.contentLength!=null&&A.contentLength!==F){if(e[yd])return M.errorRequest(e,A,new Io),!1;process.emitWarning(new Io)}
if(F!=null&&(kA(c||F===0,"no body must not have content length"),l[Md]=`${F}`),n.ref(),aB.sendHeaders.hasSubscribers){let p="";
for(let m in l)p+=`${m}: ${l[m]}\r
`;aB.sendHeaders.publish({request:A,headers:p,socket:n[x]})}let AA=s==="GET"||s==="HEAD"||c===null;B?(l[pd]="100-continu\
e",a=n.request(l,{endStream:AA,signal:C}),a[Gr]=!0,a.once("continue",gt)):(a=n.request(l,{endStream:AA,signal:C}),a[Gr]=
!0,gt()),++n[DA],a.setTimeout(t);let NA=!1;return a.once("response",p=>{let{[go]:m,...P}=p;if(A.onResponseStarted(),NA=!0,
a.setTimeout(r),A.aborted){a.removeAllListeners("data");return}A.onHeaders(Number(m),Bo(P),a.resume.bind(a),"")===!1&&a.
pause(),a.on("data",sA=>{A.aborted||A.completed||A.onData(sA)===!1&&a.pause()})}),a.once("end",()=>{a.removeAllListeners(
"data"),NA?(!A.aborted&&!A.completed&&A.onComplete({}),bt(e,A),e[TA]()):(f(new oe("HTTP/2: stream half-closed (remote)")),
bt(e,A,!0),e[TA]())}),a.once("close",()=>{a.removeAllListeners("data"),n[DA]-=1,n[DA]===0&&n.unref(),!A.aborted&&!A.completed&&
f(new oe("HTTP/2: stream closed before the response was complete"))}),a.once("error",function(p){a.removeAllListeners("d\
ata"),f(p)}),a.once("frameError",(p,m)=>{a.removeAllListeners("data"),f(new oe(`HTTP/2: "frameError" received - type ${p}\
, code ${m}`))}),a.on("aborted",()=>{a.removeAllListeners("data")}),a.on("timeout",()=>{let p=NA?new Dd(`HTTP/2: "body t\
imeout after ${r}"`):new dd(`HTTP/2: "headers timeout after ${t}"`);a.removeAllListeners("data"),n[DA]-=1,n[DA]===0&&n.unref(),
f(p)}),a.once("trailers",p=>{A.aborted||A.completed||(a.removeAllListeners("data"),A.onComplete(p))}),!0;function gt(){!c||
F===0?uB(f,a,null,e,A,e[x],F,y):M.isBuffer(c)?uB(f,a,c,e,A,e[x],F,y):M.isBlobLike(c)?typeof c.stream=="function"?dB(f,a,
c.stream(),e,A,e[x],F,y):zd(f,a,c,e,A,e[x],F,y):M.isStream(c)?Kd(f,e[x],y,a,c,e,A,F):M.isIterable(c)?dB(f,a,c,e,A,e[x],F,
y):kA(!1)}o(gt,"writeBodyH2")}o(Xd,"writeH2");function uB(e,A,t,r,n,s,i,Q){try{t!=null&&M.isBuffer(t)&&(kA(i===t.byteLength,
"buffer body must have content length"),A.cork(),A.write(t),A.uncork(),A.end(),n.onBodySent(t)),Q||(s[Jr]=!0),n.onRequestSent(),
r[TA]()}catch(E){e(E)}}o(uB,"writeBuffer");function Kd(e,A,t,r,n,s,i,Q){kA(Q!==0||s[Ot]===0,"stream body cannot be pipel\
ined");let E=hd(n,r,C=>{C?(M.destroy(E,C),e(C)):(M.removeAllListeners(E),i.onRequestSent(),t||(A[Jr]=!0),s[TA]())});M.addListener(
E,"data",B);function B(C){i.onBodySent(C)}o(B,"onPipeData")}o(Kd,"writeStream");async function zd(e,A,t,r,n,s,i,Q){kA(i===
t.size,"blob body must have content length");try{if(i!=null&&i!==t.size)throw new Io;let E=Buffer.from(await t.arrayBuffer());
A.cork(),A.write(E),A.uncork(),A.end(),n.onBodySent(E),n.onRequestSent(),Q||(s[Jr]=!0),r[TA]()}catch(E){e(E)}}o(zd,"writ\
eBlob");async function dB(e,A,t,r,n,s,i,Q){kA(i!==0||r[Ot]===0,"iterator body cannot be pipelined");let E=null;function B(){
if(E){let h=E;E=null,h()}}o(B,"onDrain");let C=o(()=>new Promise((h,u)=>{kA(E===null),s[aA]?u(s[aA]):E=h}),"waitForDrain");
A.on("close",B).on("drain",B);try{for await(let h of t){if(s[aA])throw s[aA];let u=A.write(h);n.onBodySent(h),u||await C()}
A.end(),n.onRequestSent(),Q||(s[Jr]=!0),r[TA]()}catch(h){e(h)}finally{A.off("close",B).off("drain",B)}}o(dB,"writeIterab\
le");DB.exports=Ld});var Or=w((Ow,MB)=>{"use strict";var _A=d("node:assert"),SB=d("node:net"),Wt=d("node:http"),pe=q(),{ClientStats:jd}=Qs(),
{channels:At}=_e(),$d=xE(),AD=De(),{InvalidArgumentError:V,InformationalError:eD,ClientDestroyedError:tD}=J(),rD=Rt(),{kUrl:LA,
kServerName:Ee,kClient:nD,kBusy:uo,kConnect:sD,kResuming:me,kRunning:vt,kPending:Zt,kSize:Pt,kQueue:RA,kConnected:oD,kConnecting:et,
kNeedDrain:Qe,kKeepAliveDefaultTimeout:yB,kHostHeader:iD,kPendingIdx:FA,kRunningIdx:ZA,kError:QD,kPipelining:xr,kKeepAliveTimeoutValue:ED,
kMaxHeadersSize:gD,kKeepAliveMaxTimeout:BD,kKeepAliveTimeoutThreshold:ID,kHeadersTimeout:CD,kBodyTimeout:aD,kStrictContentLength:cD,
kConnector:qt,kMaxRequests:Do,kCounter:hD,kClose:lD,kDestroy:uD,kDispatch:dD,kLocalAddress:_t,kMaxResponseSize:DD,kOnError:fD,
kHTTPContext:_,kMaxConcurrentStreams:yD,kHTTP2InitialWindowSize:ND,kHTTP2ConnectionWindowSize:wD,kResume:vA,kPingInterval:SD}=iA(),
RD=IB(),FD=fB(),ie=Symbol("kClosedResolve"),UD=Wt&&Wt.maxHeaderSize&&Number.isInteger(Wt.maxHeaderSize)&&Wt.maxHeaderSize>
0?()=>Wt.maxHeaderSize:()=>{throw new V("http module not available or http.maxHeaderSize invalid")},NB=o(()=>{},"noop");
function RB(e){return e[xr]??e[_]?.defaultPipelining??1}o(RB,"getPipelining");var fo=class extends AD{static{o(this,"Cli\
ent")}constructor(A,{maxHeaderSize:t,headersTimeout:r,socketTimeout:n,requestTimeout:s,connectTimeout:i,bodyTimeout:Q,idleTimeout:E,
keepAlive:B,keepAliveTimeout:C,maxKeepAliveTimeout:h,keepAliveMaxTimeout:u,keepAliveTimeoutThreshold:c,socketPath:l,pipelining:a,
tls:R,strictContentLength:S,maxCachedSessions:f,connect:y,maxRequestsPerClient:F,localAddress:AA,maxResponseSize:NA,autoSelectFamily:gt,
autoSelectFamilyAttemptTimeout:p,maxConcurrentStreams:m,allowH2:P,useH2c:sA,initialWindowSize:le,connectionWindowSize:Bt,
pingInterval:Ge,webSocket:BC,eventSource:IC}={}){if(B!==void 0)throw new V("unsupported keepAlive, use pipelining=0 inst\
ead");if(n!==void 0)throw new V("unsupported socketTimeout, use headersTimeout & bodyTimeout instead");if(s!==void 0)throw new V(
"unsupported requestTimeout, use headersTimeout & bodyTimeout instead");if(E!==void 0)throw new V("unsupported idleTimeo\
ut, use keepAliveTimeout instead");if(h!==void 0)throw new V("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout i\
nstead");if(t!=null){if(!Number.isInteger(t)||t<1)throw new V("invalid maxHeaderSize")}else t=UD();if(l!=null&&typeof l!=
"string")throw new V("invalid socketPath");if(i!=null&&(!Number.isFinite(i)||i<0))throw new V("invalid connectTimeout");
if(C!=null&&(!Number.isFinite(C)||C<=0))throw new V("invalid keepAliveTimeout");if(u!=null&&(!Number.isFinite(u)||u<=0))
throw new V("invalid keepAliveMaxTimeout");if(c!=null&&!Number.isFinite(c))throw new V("invalid keepAliveTimeoutThreshol\
d");if(r!=null&&(!Number.isInteger(r)||r<0))throw new V("headersTimeout must be a positive integer or zero");if(Q!=null&&
(!Number.isInteger(Q)||Q<0))throw new V("bodyTimeout must be a positive integer or zero");if(y!=null&&typeof y!="functio\
n"&&typeof y!="object")throw new V("connect must be a function or an object");if(F!=null&&(!Number.isInteger(F)||F<0))throw new V(
"maxRequestsPerClient must be a positive number");if(AA!=null&&(typeof AA!="string"||SB.isIP(AA)===0))throw new V("local\
Address must be valid string IP address");if(NA!=null&&(!Number.isInteger(NA)||NA<-1))throw new V("maxResponseSize must \
be a positive number");if(p!=null&&(!Number.isInteger(p)||p<-1))throw new V("autoSelectFamilyAttemptTimeout must be a po\
sitive number");if(P!=null&&typeof P!="boolean")throw new V("allowH2 must be a valid boolean value");if(m!=null&&(typeof m!=
"number"||m<1))throw new V("maxConcurrentStreams must be a positive integer, greater than 0");if(sA!=null&&typeof sA!="b\
oolean")throw new V("useH2c must be a valid boolean value");if(le!=null&&(!Number.isInteger(le)||le<1))throw new V("init\
ialWindowSize must be a positive integer, greater than 0");if(Bt!=null&&(!Number.isInteger(Bt)||Bt<1))throw new V("conne\
ctionWindowSize must be a positive integer, greater than 0");if(Ge!=null&&(typeof Ge!="number"||!Number.isInteger(Ge)||Ge<
0))throw new V("pingInterval must be a positive integer, greater or equal to 0");if(super({webSocket:BC,eventSource:IC}),
typeof y!="function")y=rD({...R,maxCachedSessions:f,allowH2:P,useH2c:sA,socketPath:l,timeout:i,...typeof gt=="boolean"?{
autoSelectFamily:gt,autoSelectFamilyAttemptTimeout:p}:void 0,...y});else{let It=y;y=o((CC,aC)=>It({...CC,...l!=null?{socketPath:l}:
null,...P!=null?{allowH2:P}:null},aC),"connect")}this[LA]=pe.parseOrigin(A),this[qt]=y,this[xr]=a??1,this[gD]=t,this[yB]=
C??4e3,this[BD]=u??6e5,this[ID]=c??2e3,this[ED]=this[yB],this[Ee]=null,this[_t]=AA??null,this[me]=0,this[Qe]=0,this[iD]=
`host: ${this[LA].hostname}${this[LA].port?`:${this[LA].port}`:""}\r
`,this[aD]=Q??3e5,this[CD]=r??3e5,this[cD]=S??!0,this[Do]=F,this[ie]=null,this[DD]=NA>-1?NA:-1,this[_]=null,this[yD]=m??
100,this[ND]=le??262144,this[wD]=Bt??524288,this[SD]=Ge??6e4,this[RA]=[],this[ZA]=0,this[FA]=0,this[vA]=It=>yo(this,It),
this[fD]=It=>FB(this,It)}get pipelining(){return this[xr]}set pipelining(A){this[xr]=A,this[vA](!0)}get stats(){return new jd(
this)}get[Zt](){return this[RA].length-this[FA]}get[vt](){return this[FA]-this[ZA]}get[Pt](){return this[RA].length-this[ZA]}get[oD](){
return!!this[_]&&!this[et]&&!this[_].destroyed}get[uo](){return!!(this[_]?.busy(null)||this[Pt]>=(RB(this)||1)||this[Zt]>
0)}[sD](A){UB(this),this.once("connect",A)}[dD](A,t){let r=new $d(this[LA].origin,A,t);return this[RA].push(r),this[me]||
(pe.bodyLength(r.body)==null&&pe.isIterable(r.body)?(this[me]=1,queueMicrotask(()=>yo(this))):this[vA](!0)),this[me]&&this[Qe]!==
2&&this[uo]&&(this[Qe]=2),this[Qe]<2}[lD](){return new Promise(A=>{this[Pt]?this[ie]=A:A(null)})}[uD](A){return new Promise(
t=>{let r=this[RA].splice(this[FA]);for(let s=0;s<r.length;s++){let i=r[s];i!=null&&pe.errorRequest(this,i,A)}let n=o(()=>{
this[ie]&&(this[ie](),this[ie]=null),t(null)},"callback");this[_]?(this[_].destroy(A,n),this[_]=null):queueMicrotask(n),
this[vA]()})}};function FB(e,A){if(e[vt]===0&&A.code!=="UND_ERR_INFO"&&A.code!=="UND_ERR_SOCKET"){_A(e[FA]===e[ZA]);let t=e[RA].
splice(e[ZA]);for(let r=0;r<t.length;r++){let n=t[r];n!=null&&pe.errorRequest(e,n,A)}_A(e[Pt]===0)}}o(FB,"onError");function UB(e){
_A(!e[et]),_A(!e[_]);let{host:A,hostname:t,protocol:r,port:n}=e[LA];if(t[0]==="["){let s=t.indexOf("]");_A(s!==-1);let i=t.
substring(1,s);_A(SB.isIPv6(i)),t=i}e[et]=!0,At.beforeConnect.hasSubscribers&&At.beforeConnect.publish({connectParams:{host:A,
hostname:t,protocol:r,port:n,version:e[_]?.version,servername:e[Ee],localAddress:e[_t]},connector:e[qt]});try{e[qt]({host:A,
hostname:t,protocol:r,port:n,servername:e[Ee],localAddress:e[_t]},(s,i)=>{if(s){lo(e,s,{host:A,hostname:t,protocol:r,port:n}),
e[vA]();return}if(e.destroyed){pe.destroy(i.on("error",NB),new tD),e[vA]();return}_A(i);try{e[_]=i.alpnProtocol==="h2"?FD(
e,i):RD(e,i)}catch(Q){i.destroy().on("error",NB),lo(e,Q,{host:A,hostname:t,protocol:r,port:n}),e[vA]();return}e[et]=!1,i[hD]=
0,i[Do]=e[Do],i[nD]=e,i[QD]=null,At.connected.hasSubscribers&&At.connected.publish({connectParams:{host:A,hostname:t,protocol:r,
port:n,version:e[_]?.version,servername:e[Ee],localAddress:e[_t]},connector:e[qt],socket:i}),e.emit("connect",e[LA],[e]),
e[vA]()})}catch(s){lo(e,s,{host:A,hostname:t,protocol:r,port:n}),e[vA]()}}o(UB,"connect");function lo(e,A,{host:t,hostname:r,
protocol:n,port:s}){if(!e.destroyed){if(e[et]=!1,At.connectError.hasSubscribers&&At.connectError.publish({connectParams:{
host:t,hostname:r,protocol:n,port:s,version:e[_]?.version,servername:e[Ee],localAddress:e[_t]},connector:e[qt],error:A}),
A.code==="ERR_TLS_CERT_ALTNAME_INVALID")for(_A(e[vt]===0);e[Zt]>0&&e[RA][e[FA]].servername===e[Ee];){let i=e[RA][e[FA]++];
pe.errorRequest(e,i,A)}else FB(e,A);e.emit("connectionError",e[LA],[e],A)}}o(lo,"handleConnectError");function wB(e){e[Qe]=
0,e.emit("drain",e[LA],[e])}o(wB,"emitDrain");function yo(e,A){e[me]!==2&&(e[me]=2,MD(e,A),e[me]=0,e[ZA]>256&&(e[RA].splice(
0,e[ZA]),e[FA]-=e[ZA],e[ZA]=0))}o(yo,"resume");function MD(e,A){for(;;){if(e.destroyed){_A(e[Zt]===0);return}if(e[ie]&&!e[Pt]){
e[ie](),e[ie]=null;return}if(e[_]&&e[_].resume(),e[uo])e[Qe]=2;else if(e[Qe]===2){A?(e[Qe]=1,queueMicrotask(()=>wB(e))):
wB(e);continue}if(e[Zt]===0||e[vt]>=(RB(e)||1))return;let t=e[RA][e[FA]];if(t===null)return;if(e[LA].protocol==="https:"&&
e[Ee]!==t.servername){if(e[vt]>0)return;e[Ee]=t.servername,e[_]?.destroy(new eD("servername changed"),()=>{e[_]=null,yo(
e)})}if(e[et])return;if(!e[_]){UB(e);return}if(e[_].destroyed||e[_].busy(t))return;!t.aborted&&e[_].write(t)?e[FA]++:e[RA].
splice(e[FA],1)}}o(MD,"_resume");MB.exports=fo});var qr=w((Pw,kB)=>{"use strict";var{PoolBase:pD,kClients:Wr,kNeedDrain:mD,kAddClient:TD,kGetDispatcher:kD,kRemoveClient:LD}=bE(),
YD=Or(),{InvalidArgumentError:No}=J(),pB=q(),{kUrl:mB}=iA(),bD=Rt(),Pr=Symbol("options"),wo=Symbol("connections"),TB=Symbol(
"factory");function HD(e,A){return new YD(e,A)}o(HD,"defaultFactory");var So=class extends pD{static{o(this,"Pool")}constructor(A,{
connections:t,factory:r=HD,connect:n,connectTimeout:s,tls:i,maxCachedSessions:Q,socketPath:E,autoSelectFamily:B,autoSelectFamilyAttemptTimeout:C,
allowH2:h,clientTtl:u,...c}={}){if(t!=null&&(!Number.isFinite(t)||t<0))throw new No("invalid connections");if(typeof r!=
"function")throw new No("factory must be a function.");if(n!=null&&typeof n!="function"&&typeof n!="object")throw new No(
"connect must be a function or an object");typeof n!="function"&&(n=bD({...i,maxCachedSessions:Q,allowH2:h,socketPath:E,
timeout:s,...typeof B=="boolean"?{autoSelectFamily:B,autoSelectFamilyAttemptTimeout:C}:void 0,...n})),super(c),this[wo]=
t||null,this[mB]=pB.parseOrigin(A),this[Pr]={...pB.deepClone(c),connect:n,allowH2:h,clientTtl:u,socketPath:E},this[Pr].interceptors=
c.interceptors?{...c.interceptors}:void 0,this[TB]=r,this.on("connect",(l,a)=>{if(u!=null&&u>0)for(let R of a)Object.assign(
R,{ttl:Date.now()})}),this.on("connectionError",(l,a,R)=>{for(let S of a){let f=this[Wr].indexOf(S);f!==-1&&this[Wr].splice(
f,1)}})}[kD](){let A=this[Pr].clientTtl;for(let t of this[Wr])if(A!=null&&A>0&&t.ttl&&Date.now()-t.ttl>A)this[LD](t);else if(!t[mD])
return t;if(!this[wo]||this[Wr].length<this[wo]){let t=this[TB](this[mB],this[Pr]);return this[TD](t),t}}};kB.exports=So});var vr=w((_w,JB)=>{"use strict";var{InvalidArgumentError:_r,MaxOriginsReachedError:GD}=J(),{kClients:fA,kRunning:LB,kClose:VD,
kDestroy:JD,kDispatch:xD,kUrl:OD}=iA(),WD=De(),PD=qr(),qD=Or(),_D=q(),YB=Symbol("onConnect"),bB=Symbol("onDisconnect"),HB=Symbol(
"onConnectionError"),GB=Symbol("onDrain"),VB=Symbol("factory"),Ro=Symbol("options"),Xt=Symbol("origins");function vD(e,A){
return A&&A.connections===1?new qD(e,A):new PD(e,A)}o(vD,"defaultFactory");var Fo=class extends WD{static{o(this,"Agent")}constructor({
factory:A=vD,maxOrigins:t=1/0,connect:r,tls:n,...s}={}){if(typeof A!="function")throw new _r("factory must be a function\
.");if(r!=null&&typeof r!="function"&&typeof r!="object")throw new _r("connect must be a function or an object");if(typeof t!=
"number"||Number.isNaN(t)||t<=0)throw new _r("maxOrigins must be a number greater than 0");super(s),r&&typeof r!="functi\
on"&&(r={...r}),n&&typeof n!="function"&&(n={...n}),this[Ro]={..._D.deepClone(s),maxOrigins:t,connect:r,tls:n},this[VB]=
A,this[fA]=new Map,this[Xt]=new Set,this[GB]=(i,Q)=>{this.emit("drain",i,[this,...Q])},this[YB]=(i,Q)=>{this.emit("conne\
ct",i,[this,...Q])},this[bB]=(i,Q,E)=>{this.emit("disconnect",i,[this,...Q],E)},this[HB]=(i,Q,E)=>{this.emit("connection\
Error",i,[this,...Q],E)}}get[LB](){let A=0;for(let{dispatcher:t}of this[fA].values())A+=t[LB];return A}[xD](A,t){let r;if(A.
origin&&(typeof A.origin=="string"||A.origin instanceof URL))r=String(A.origin);else throw new _r("opts.origin must be a\
 non-empty string or URL.");if(this[Xt].size>=this[Ro].maxOrigins&&!this[Xt].has(r))throw new GD;let n=this[fA].get(r),s=n&&
n.dispatcher;if(!s){let i=o(Q=>{let E=this[fA].get(r);E&&(Q&&(E.count-=1),E.count<=0&&(this[fA].delete(r),E.dispatcher.destroyed||
E.dispatcher.close()),this[Xt].delete(r))},"closeClientIfUnused");s=this[VB](A.origin,this[Ro]).on("drain",this[GB]).on(
"connect",(Q,E)=>{let B=this[fA].get(r);B&&(B.count+=1),this[YB](Q,E)}).on("disconnect",(Q,E,B)=>{i(!0),this[bB](Q,E,B)}).
on("connectionError",(Q,E,B)=>{i(!1),this[HB](Q,E,B)}),this[fA].set(r,{count:0,dispatcher:s}),this[Xt].add(r)}return s.dispatch(
A,t)}[VD](){let A=[];for(let{dispatcher:t}of this[fA].values())A.push(t.close());return this[fA].clear(),Promise.all(A)}[JD](A){
let t=[];for(let{dispatcher:r}of this[fA].values())t.push(r.destroy(A));return this[fA].clear(),Promise.all(t)}get stats(){
let A={};for(let{dispatcher:t}of this[fA].values())t.stats&&(A[t[OD].origin]=t.stats);return A}};JB.exports=Fo});var XB=w((Zw,ZB)=>{"use strict";var PB=d("node:assert"),{Readable:ZD}=d("node:stream"),{RequestAbortedError:qB,NotSupportedError:XD,
InvalidArgumentError:KD,AbortError:Zr}=J(),_B=q(),{ReadableStreamFrom:zD}=q(),cA=Symbol("kConsume"),Xr=Symbol("kReading"),
Te=Symbol("kBody"),xB=Symbol("kAbort"),vB=Symbol("kContentType"),Uo=Symbol("kContentLength"),Mo=Symbol("kUsed"),Kr=Symbol(
"kBytesRead"),jD=o(()=>{},"noop"),po=class extends ZD{static{o(this,"BodyReadable")}constructor({resume:A,abort:t,contentType:r="",
contentLength:n,highWaterMark:s=64*1024}){super({autoDestroy:!0,read:A,highWaterMark:s}),this._readableState.dataEmitted=
!1,this[xB]=t,this[cA]=null,this[Kr]=0,this[Te]=null,this[Mo]=!1,this[vB]=r,this[Uo]=Number.isFinite(n)?n:null,this[Xr]=
!1}_destroy(A,t){!A&&!this._readableState.endEmitted&&(A=new qB),A&&this[xB](),this[Mo]?t(A):setImmediate(t,A)}on(A,t){return(A===
"data"||A==="readable")&&(this[Xr]=!0,this[Mo]=!0),super.on(A,t)}addListener(A,t){return this.on(A,t)}off(A,t){let r=super.
off(A,t);return(A==="data"||A==="readable")&&(this[Xr]=this.listenerCount("data")>0||this.listenerCount("readable")>0),r}removeListener(A,t){
return this.off(A,t)}push(A){return A&&(this[Kr]+=A.length,this[cA])?(To(this[cA],A),this[Xr]?super.push(A):!0):super.push(
A)}text(){return Kt(this,"text")}json(){return Kt(this,"json")}blob(){return Kt(this,"blob")}bytes(){return Kt(this,"byt\
es")}arrayBuffer(){return Kt(this,"arrayBuffer")}async formData(){throw new XD}get bodyUsed(){return _B.isDisturbed(this)}get body(){
return this[Te]||(this[Te]=zD(this),this[cA]&&(this[Te].getReader(),PB(this[Te].locked))),this[Te]}dump(A){let t=A?.signal;
if(t!=null&&(typeof t!="object"||!("aborted"in t)))return Promise.reject(new KD("signal must be an AbortSignal"));let r=A?.
limit&&Number.isFinite(A.limit)?A.limit:128*1024;return t?.aborted?Promise.reject(t.reason??new Zr):this._readableState.
closeEmitted?Promise.resolve(null):new Promise((n,s)=>{if((this[Uo]&&this[Uo]>r||this[Kr]>r)&&this.destroy(new Zr),t){let i=o(
()=>{this.destroy(t.reason??new Zr)},"onAbort");t.addEventListener("abort",i),this.on("close",function(){t.removeEventListener(
"abort",i),t.aborted?s(t.reason??new Zr):n(null)})}else this.on("close",n);this.on("error",jD).on("data",()=>{this[Kr]>r&&
this.destroy()}).resume()})}setEncoding(A){return Buffer.isEncoding(A)&&(this._readableState.encoding=A),this}};function $D(e){
return e[Te]?.locked===!0||e[cA]!==null}o($D,"isLocked");function Af(e){return _B.isDisturbed(e)||$D(e)}o(Af,"isUnusable");
function Kt(e,A){return PB(!e[cA]),new Promise((t,r)=>{if(Af(e)){let n=e._readableState;n.destroyed&&n.closeEmitted===!1?
e.on("error",r).on("close",()=>{r(new TypeError("unusable"))}):r(n.errored??new TypeError("unusable"))}else queueMicrotask(
()=>{e[cA]={type:A,stream:e,resolve:t,reject:r,length:0,body:[]},e.on("error",function(n){ko(this[cA],n)}).on("close",function(){
this[cA].body!==null&&ko(this[cA],new qB)}),ef(e[cA])})})}o(Kt,"consume");function ef(e){if(e.body===null)return;let{_readableState:A}=e.
stream;if(A.bufferIndex){let t=A.bufferIndex,r=A.buffer.length;for(let n=t;n<r;n++)To(e,A.buffer[n])}else for(let t of A.
buffer)To(e,t);for(A.endEmitted?WB(this[cA],this._readableState.encoding):e.stream.on("end",function(){WB(this[cA],this.
_readableState.encoding)}),e.stream.resume();e.stream.read()!=null;);}o(ef,"consumeStart");function mo(e,A,t){if(e.length===
0||A===0)return"";let r=e.length===1?e[0]:Buffer.concat(e,A),n=r.length,s=n>2&&r[0]===239&&r[1]===187&&r[2]===191?3:0;return!t||
t==="utf8"||t==="utf-8"?r.utf8Slice(s,n):r.subarray(s,n).toString(t)}o(mo,"chunksDecode");function OB(e,A){if(e.length===
0||A===0)return new Uint8Array(0);if(e.length===1)return new Uint8Array(e[0]);let t=new Uint8Array(Buffer.allocUnsafeSlow(
A).buffer),r=0;for(let n=0;n<e.length;++n){let s=e[n];t.set(s,r),r+=s.length}return t}o(OB,"chunksConcat");function WB(e,A){
let{type:t,body:r,resolve:n,stream:s,length:i}=e;try{t==="text"?n(mo(r,i,A)):t==="json"?n(JSON.parse(mo(r,i,A))):t==="ar\
rayBuffer"?n(OB(r,i).buffer):t==="blob"?n(new Blob(r,{type:s[vB]})):t==="bytes"&&n(OB(r,i)),ko(e)}catch(Q){s.destroy(Q)}}
o(WB,"consumeEnd");function To(e,A){e.length+=A.length,e.body.push(A)}o(To,"consumePush");function ko(e,A){e.body!==null&&
(A?e.reject(A):e.resolve(),e.type=null,e.stream=null,e.resolve=null,e.reject=null,e.length=0,e.body=null)}o(ko,"consumeF\
inish");ZB.exports={Readable:po,chunksDecode:mo}});var jB=w((Kw,Lo)=>{"use strict";var tf=d("node:assert"),{AsyncResource:rf}=d("node:async_hooks"),{Readable:nf}=XB(),{InvalidArgumentError:tt,
RequestAbortedError:KB}=J(),yA=q();function zt(){}o(zt,"noop");var zr=class extends rf{static{o(this,"RequestHandler")}constructor(A,t){
if(!A||typeof A!="object")throw new tt("invalid opts");let{signal:r,method:n,opaque:s,body:i,onInfo:Q,responseHeaders:E,
highWaterMark:B}=A;try{if(typeof t!="function")throw new tt("invalid callback");if(B!=null&&(!Number.isFinite(B)||B<0))throw new tt(
"invalid highWaterMark");if(r&&typeof r.on!="function"&&typeof r.addEventListener!="function")throw new tt("signal must \
be an EventEmitter or EventTarget");if(n==="CONNECT")throw new tt("invalid method");if(Q&&typeof Q!="function")throw new tt(
"invalid onInfo callback");super("UNDICI_REQUEST")}catch(C){throw yA.isStream(i)&&yA.destroy(i.on("error",zt),C),C}this.
method=n,this.responseHeaders=E||null,this.opaque=s||null,this.callback=t,this.res=null,this.abort=null,this.body=i,this.
trailers={},this.context=null,this.onInfo=Q||null,this.highWaterMark=B,this.reason=null,this.removeAbortListener=null,r?.
aborted?this.reason=r.reason??new KB:r&&(this.removeAbortListener=yA.addAbortListener(r,()=>{this.reason=r.reason??new KB,
this.res?yA.destroy(this.res.on("error",zt),this.reason):this.abort&&this.abort(this.reason)}))}onConnect(A,t){if(this.reason){
A(this.reason);return}tf(this.callback),this.abort=A,this.context=t}onHeaders(A,t,r,n){let{callback:s,opaque:i,abort:Q,context:E,
responseHeaders:B,highWaterMark:C}=this,h=B==="raw"?yA.parseRawHeaders(t):yA.parseHeaders(t);if(A<200){this.onInfo&&this.
onInfo({statusCode:A,headers:h});return}let u=B==="raw"?yA.parseHeaders(t):h,c=u["content-type"],l=u["content-length"],a=new nf(
{resume:r,abort:Q,contentType:c,contentLength:this.method!=="HEAD"&&l?Number(l):null,highWaterMark:C});if(this.removeAbortListener&&
(a.on("close",this.removeAbortListener),this.removeAbortListener=null),this.callback=null,this.res=a,s!==null)try{this.runInAsyncScope(
s,null,null,{statusCode:A,statusText:n,headers:h,trailers:this.trailers,opaque:i,body:a,context:E})}catch(R){this.res=null,
yA.destroy(a.on("error",zt),R),queueMicrotask(()=>{throw R})}}onData(A){return this.res.push(A)}onComplete(A){yA.parseHeaders(
A,this.trailers),this.res.push(null)}onError(A){let{res:t,callback:r,body:n,opaque:s}=this;r&&(this.callback=null,queueMicrotask(
()=>{this.runInAsyncScope(r,null,A,{opaque:s})})),t&&(this.res=null,queueMicrotask(()=>{yA.destroy(t.on("error",zt),A)})),
n&&(this.body=null,yA.isStream(n)&&(n.on("error",zt),yA.destroy(n,A))),this.removeAbortListener&&(this.removeAbortListener(),
this.removeAbortListener=null)}};function zB(e,A){if(A===void 0)return new Promise((t,r)=>{zB.call(this,e,(n,s)=>n?r(n):
t(s))});try{let t=new zr(e,A);this.dispatch(e,t)}catch(t){if(typeof A!="function")throw t;let r=e?.opaque;queueMicrotask(
()=>A(t,{opaque:r}))}}o(zB,"request");Lo.exports=zB;Lo.exports.RequestHandler=zr});var jt=w((jw,eI)=>{"use strict";var{addAbortListener:sf}=q(),{RequestAbortedError:of}=J(),rt=Symbol("kListener"),YA=Symbol(
"kSignal");function $B(e){e.abort?e.abort(e[YA]?.reason):e.reason=e[YA]?.reason??new of,AI(e)}o($B,"abort");function Qf(e,A){
if(e.reason=null,e[YA]=null,e[rt]=null,!!A){if(A.aborted){$B(e);return}e[YA]=A,e[rt]=()=>{$B(e)},sf(e[YA],e[rt])}}o(Qf,"\
addSignal");function AI(e){e[YA]&&("removeEventListener"in e[YA]?e[YA].removeEventListener("abort",e[rt]):e[YA].removeListener(
"abort",e[rt]),e[YA]=null,e[rt]=null)}o(AI,"removeSignal");eI.exports={addSignal:Qf,removeSignal:AI}});var sI=w((AS,nI)=>{"use strict";var Ef=d("node:assert"),{finished:gf}=d("node:stream"),{AsyncResource:Bf}=d("node:async_hooks"),
{InvalidArgumentError:nt,InvalidReturnValueError:If}=J(),XA=q(),{addSignal:Cf,removeSignal:tI}=jt();function af(){}o(af,
"noop");var Yo=class extends Bf{static{o(this,"StreamHandler")}constructor(A,t,r){if(!A||typeof A!="object")throw new nt(
"invalid opts");let{signal:n,method:s,opaque:i,body:Q,onInfo:E,responseHeaders:B}=A;try{if(typeof r!="function")throw new nt(
"invalid callback");if(typeof t!="function")throw new nt("invalid factory");if(n&&typeof n.on!="function"&&typeof n.addEventListener!=
"function")throw new nt("signal must be an EventEmitter or EventTarget");if(s==="CONNECT")throw new nt("invalid method");
if(E&&typeof E!="function")throw new nt("invalid onInfo callback");super("UNDICI_STREAM")}catch(C){throw XA.isStream(Q)&&
XA.destroy(Q.on("error",af),C),C}this.responseHeaders=B||null,this.opaque=i||null,this.factory=t,this.callback=r,this.res=
null,this.abort=null,this.context=null,this.trailers=null,this.body=Q,this.onInfo=E||null,XA.isStream(Q)&&Q.on("error",C=>{
this.onError(C)}),Cf(this,n)}onConnect(A,t){if(this.reason){A(this.reason);return}Ef(this.callback),this.abort=A,this.context=
t}onHeaders(A,t,r,n){let{factory:s,opaque:i,context:Q,responseHeaders:E}=this,B=E==="raw"?XA.parseRawHeaders(t):XA.parseHeaders(
t);if(A<200){this.onInfo&&this.onInfo({statusCode:A,headers:B});return}if(this.factory=null,s===null)return;let C=this.runInAsyncScope(
s,null,{statusCode:A,headers:B,opaque:i,context:Q});if(!C||typeof C.write!="function"||typeof C.end!="function"||typeof C.
on!="function")throw new If("expected Writable");return gf(C,{readable:!1},u=>{let{callback:c,res:l,opaque:a,trailers:R,
abort:S}=this;this.res=null,(u||!l?.readable)&&XA.destroy(l,u),this.callback=null,this.runInAsyncScope(c,null,u||null,{opaque:a,
trailers:R}),u&&S()}),C.on("drain",r),this.res=C,(C.writableNeedDrain!==void 0?C.writableNeedDrain:C._writableState?.needDrain)!==
!0}onData(A){let{res:t}=this;return t?t.write(A):!0}onComplete(A){let{res:t}=this;tI(this),t&&(this.trailers=XA.parseHeaders(
A),t.end())}onError(A){let{res:t,callback:r,opaque:n,body:s}=this;tI(this),this.factory=null,t?(this.res=null,XA.destroy(
t,A)):r&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(r,null,A,{opaque:n})})),s&&(this.body=null,XA.destroy(
s,A))}};function rI(e,A,t){if(t===void 0)return new Promise((r,n)=>{rI.call(this,e,A,(s,i)=>s?n(s):r(i))});try{let r=new Yo(
e,A,t);this.dispatch(e,r)}catch(r){if(typeof t!="function")throw r;let n=e?.opaque;queueMicrotask(()=>t(r,{opaque:n}))}}
o(rI,"stream");nI.exports=rI});var EI=w((tS,QI)=>{"use strict";var{Readable:iI,Duplex:cf,PassThrough:hf}=d("node:stream"),lf=d("node:assert"),{AsyncResource:uf}=d("node:async_hooks"),
{InvalidArgumentError:$t,InvalidReturnValueError:df,RequestAbortedError:bo}=J(),bA=q(),{addSignal:Df,removeSignal:ff}=jt();
function oI(){}o(oI,"noop");var st=Symbol("resume"),Ho=class extends iI{static{o(this,"PipelineRequest")}constructor(){super(
{autoDestroy:!0}),this[st]=null}_read(){let{[st]:A}=this;A&&(this[st]=null,A())}_destroy(A,t){this._read(),t(A)}},Go=class extends iI{static{
o(this,"PipelineResponse")}constructor(A){super({autoDestroy:!0}),this[st]=A}_read(){this[st]()}_destroy(A,t){!A&&!this.
_readableState.endEmitted&&(A=new bo),t(A)}},Vo=class extends uf{static{o(this,"PipelineHandler")}constructor(A,t){if(!A||
typeof A!="object")throw new $t("invalid opts");if(typeof t!="function")throw new $t("invalid handler");let{signal:r,method:n,
opaque:s,onInfo:i,responseHeaders:Q}=A;if(r&&typeof r.on!="function"&&typeof r.addEventListener!="function")throw new $t(
"signal must be an EventEmitter or EventTarget");if(n==="CONNECT")throw new $t("invalid method");if(i&&typeof i!="functi\
on")throw new $t("invalid onInfo callback");super("UNDICI_PIPELINE"),this.opaque=s||null,this.responseHeaders=Q||null,this.
handler=t,this.abort=null,this.context=null,this.onInfo=i||null,this.req=new Ho().on("error",oI),this.ret=new cf({readableObjectMode:A.
objectMode,autoDestroy:!0,read:o(()=>{let{body:E}=this;E?.resume&&E.resume()},"read"),write:o((E,B,C)=>{let{req:h}=this;
h.push(E,B)||h._readableState.destroyed?C():h[st]=C},"write"),destroy:o((E,B)=>{let{body:C,req:h,res:u,ret:c,abort:l}=this;
!E&&!c._readableState.endEmitted&&(E=new bo),l&&E&&l(),bA.destroy(C,E),bA.destroy(h,E),bA.destroy(u,E),ff(this),B(E)},"d\
estroy")}).on("prefinish",()=>{let{req:E}=this;E.push(null)}),this.res=null,Df(this,r)}onConnect(A,t){let{res:r}=this;if(this.
reason){A(this.reason);return}lf(!r,"pipeline cannot be retried"),this.abort=A,this.context=t}onHeaders(A,t,r){let{opaque:n,
handler:s,context:i}=this;if(A<200){if(this.onInfo){let E=this.responseHeaders==="raw"?bA.parseRawHeaders(t):bA.parseHeaders(
t);this.onInfo({statusCode:A,headers:E})}return}this.res=new Go(r);let Q;try{this.handler=null;let E=this.responseHeaders===
"raw"?bA.parseRawHeaders(t):bA.parseHeaders(t);Q=this.runInAsyncScope(s,null,{statusCode:A,headers:E,opaque:n,body:this.
res,context:i})}catch(E){throw this.res.on("error",oI),E}if(!Q||typeof Q.on!="function")throw new df("expected Readable");
Q.on("data",E=>{let{ret:B,body:C}=this;!B.push(E)&&C.pause&&C.pause()}).on("error",E=>{let{ret:B}=this;bA.destroy(B,E)}).
on("end",()=>{let{ret:E}=this;E.push(null)}).on("close",()=>{let{ret:E}=this;E._readableState.ended||bA.destroy(E,new bo)}),
this.body=Q}onData(A){let{res:t}=this;return t.push(A)}onComplete(A){let{res:t}=this;t.push(null)}onError(A){let{ret:t}=this;
this.handler=null,bA.destroy(t,A)}};function yf(e,A){try{let t=new Vo(e,A);return this.dispatch({...e,body:t.req},t),t.ret}catch(t){
return new hf().destroy(t)}}o(yf,"pipeline");QI.exports=yf});var cI=w((nS,aI)=>{"use strict";var{InvalidArgumentError:Jo,SocketError:Nf}=J(),{AsyncResource:wf}=d("node:async_hooks"),
gI=d("node:assert"),BI=q(),{kHTTP2Stream:Sf}=iA(),{addSignal:Rf,removeSignal:II}=jt(),xo=class extends wf{static{o(this,
"UpgradeHandler")}constructor(A,t){if(!A||typeof A!="object")throw new Jo("invalid opts");if(typeof t!="function")throw new Jo(
"invalid callback");let{signal:r,opaque:n,responseHeaders:s}=A;if(r&&typeof r.on!="function"&&typeof r.addEventListener!=
"function")throw new Jo("signal must be an EventEmitter or EventTarget");super("UNDICI_UPGRADE"),this.responseHeaders=s||
null,this.opaque=n||null,this.callback=t,this.abort=null,this.context=null,Rf(this,r)}onConnect(A,t){if(this.reason){A(this.
reason);return}gI(this.callback),this.abort=A,this.context=null}onHeaders(){throw new Nf("bad upgrade",null)}onUpgrade(A,t,r){
gI(r[Sf]===!0?A===200:A===101);let{callback:n,opaque:s,context:i}=this;II(this),this.callback=null;let Q=this.responseHeaders===
"raw"?BI.parseRawHeaders(t):BI.parseHeaders(t);this.runInAsyncScope(n,null,null,{headers:Q,socket:r,opaque:s,context:i})}onError(A){
let{callback:t,opaque:r}=this;II(this),t&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(t,null,A,{opaque:r})}))}};
function CI(e,A){if(A===void 0)return new Promise((t,r)=>{CI.call(this,e,(n,s)=>n?r(n):t(s))});try{let t=new xo(e,A),r={
...e,method:e.method||"GET",upgrade:e.protocol||"Websocket"};this.dispatch(r,t)}catch(t){if(typeof A!="function")throw t;
let r=e?.opaque;queueMicrotask(()=>A(t,{opaque:r}))}}o(CI,"upgrade");aI.exports=CI});var DI=w((oS,dI)=>{"use strict";var Ff=d("node:assert"),{AsyncResource:Uf}=d("node:async_hooks"),{InvalidArgumentError:Oo,
SocketError:Mf}=J(),hI=q(),{addSignal:pf,removeSignal:lI}=jt(),Wo=class extends Uf{static{o(this,"ConnectHandler")}constructor(A,t){
if(!A||typeof A!="object")throw new Oo("invalid opts");if(typeof t!="function")throw new Oo("invalid callback");let{signal:r,
opaque:n,responseHeaders:s}=A;if(r&&typeof r.on!="function"&&typeof r.addEventListener!="function")throw new Oo("signal \
must be an EventEmitter or EventTarget");super("UNDICI_CONNECT"),this.opaque=n||null,this.responseHeaders=s||null,this.callback=
t,this.abort=null,pf(this,r)}onConnect(A,t){if(this.reason){A(this.reason);return}Ff(this.callback),this.abort=A,this.context=
t}onHeaders(){throw new Mf("bad connect",null)}onUpgrade(A,t,r){let{callback:n,opaque:s,context:i}=this;lI(this),this.callback=
null;let Q=t;Q!=null&&(Q=this.responseHeaders==="raw"?hI.parseRawHeaders(t):hI.parseHeaders(t)),this.runInAsyncScope(n,null,
null,{statusCode:A,headers:Q,socket:r,opaque:s,context:i})}onError(A){let{callback:t,opaque:r}=this;lI(this),t&&(this.callback=
null,queueMicrotask(()=>{this.runInAsyncScope(t,null,A,{opaque:r})}))}};function uI(e,A){if(A===void 0)return new Promise(
(t,r)=>{uI.call(this,e,(n,s)=>n?r(n):t(s))});try{let t=new Wo(e,A),r={...e,method:"CONNECT"};this.dispatch(r,t)}catch(t){
if(typeof A!="function")throw t;let r=e?.opaque;queueMicrotask(()=>A(t,{opaque:r}))}}o(uI,"connect");dI.exports=uI});var fI=w((QS,ot)=>{"use strict";ot.exports.request=jB();ot.exports.stream=sI();ot.exports.pipeline=EI();ot.exports.upgrade=
cI();ot.exports.connect=DI()});var wI=w((ES,NI)=>{"use strict";var{Buffer:Be}=d("node:buffer"),Po=d("node:net"),{InvalidArgumentError:ge}=J();function mf(e){
if(Po.isIPv4(e)){let t=e.split(".").map(Number);return{type:1,buffer:Be.from(t)}}if(Po.isIPv6(e))return{type:4,buffer:yI(
e)};let A=Be.from(e,"utf8");if(A.length>255)throw new ge("Domain name too long (max 255 bytes)");return{type:3,buffer:Be.
concat([Be.from([A.length]),A])}}o(mf,"parseAddress");function yI(e){let A=Be.alloc(16),t=e;if(e.includes(".")){let n=e.
lastIndexOf(":"),s=e.slice(n+1);if(Po.isIPv4(s)){let i=s.split(".").map(Number),Q=(i[0]<<8|i[1]).toString(16),E=(i[2]<<8|
i[3]).toString(16);t=`${e.slice(0,n)}:${Q}:${E}`}}let r=t.indexOf("::");if(r!==-1){let n=t.slice(0,r),s=t.slice(r+2),i=n===
""?[]:n.split(":"),Q=s===""?[]:s.split(":"),E=0;for(let B of i)A.writeUInt16BE(parseInt(B,16),E),E+=2;E=16-Q.length*2;for(let B of Q)
A.writeUInt16BE(parseInt(B,16),E),E+=2}else{let n=t.split(":");for(let s=0;s<n.length;s++)A.writeUInt16BE(parseInt(n[s],
16),s*2)}return A}o(yI,"parseIPv6");function Tf(e,A,t){let r=Be.allocUnsafe(2);return r.writeUInt16BE(t,0),Be.concat([Be.
from([e]),A,r])}o(Tf,"buildAddressBuffer");function kf(e,A=0){if(e.length<A+1)throw new ge("Buffer too small to contain \
address type");let t=e[A],r,n=A+1;switch(t){case 1:{if(e.length<n+6)throw new ge("Buffer too small for IPv4 address");r=
Array.from(e.subarray(n,n+4)).join("."),n+=4;break}case 3:{if(e.length<n+1)throw new ge("Buffer too small for domain len\
gth");let i=e[n];if(n+=1,e.length<n+i+2)throw new ge("Buffer too small for domain address");r=e.subarray(n,n+i).toString(
"utf8"),n+=i;break}case 4:{if(e.length<n+18)throw new ge("Buffer too small for IPv6 address");let i=[];for(let Q=0;Q<8;Q++){
let E=e.readUInt16BE(n+Q*2);i.push(E.toString(16))}r=i.join(":"),n+=16;break}default:throw new ge(`Invalid address type:\
 ${t}`)}if(e.length<n+2)throw new ge("Buffer too small for port");let s=e.readUInt16BE(n);return n+=2,{address:r,port:s,
bytesRead:n-A}}o(kf,"parseResponseAddress");function Lf(e){let t={1:"General SOCKS server failure",2:"Connection not all\
owed by ruleset",3:"Network unreachable",4:"Host unreachable",5:"Connection refused",6:"TTL expired",7:"Command not supp\
orted",8:"Address type not supported"}[e]||`Unknown SOCKS5 error code: ${e}`,r=new Error(t);return r.code=`SOCKS5_${e}`,
r}o(Lf,"createReplyError");NI.exports={parseAddress:mf,parseIPv6:yI,buildAddressBuffer:Tf,parseResponseAddress:kf,createReplyError:Lf}});var UI=w((BS,FI)=>{"use strict";var{EventEmitter:Yf}=d("node:events"),{Buffer:ke}=d("node:buffer"),{InvalidArgumentError:it,
Socks5ProxyError:Ie}=J(),{debuglog:bf}=d("node:util"),{parseAddress:Hf}=wI(),KA=bf("undici:socks5"),SI=ke.alloc(0),jr=5,
Qt={NO_AUTH:0,GSSAPI:1,USERNAME_PASSWORD:2,NO_ACCEPTABLE:255},RI={CONNECT:1,BIND:2,UDP_ASSOCIATE:3},Le={IPV4:1,DOMAIN:3,
IPV6:4},HA={SUCCEEDED:0,GENERAL_FAILURE:1,CONNECTION_NOT_ALLOWED:2,NETWORK_UNREACHABLE:3,HOST_UNREACHABLE:4,CONNECTION_REFUSED:5,
TTL_EXPIRED:6,COMMAND_NOT_SUPPORTED:7,ADDRESS_TYPE_NOT_SUPPORTED:8},eA={INITIAL:"initial",HANDSHAKING:"handshaking",AUTHENTICATING:"\
authenticating",AUTHENTICATED:"authenticated",CONNECTING:"connecting",CONNECTED:"connected",ERROR:"error",CLOSED:"closed"},
qo=class extends Yf{static{o(this,"Socks5Client")}constructor(A,t={}){if(super(),!A)throw new it("socket is required");this.
socket=A,this.options=t,this.state=eA.INITIAL,this.buffer=SI,this.onSocketData=this.onData.bind(this),this.onSocketError=
this.onError.bind(this),this.onSocketClose=this.onClose.bind(this),this.authMethods=[],t.username&&t.password&&this.authMethods.
push(Qt.USERNAME_PASSWORD),this.authMethods.push(Qt.NO_AUTH),this.socket.on("data",this.onSocketData),this.socket.on("er\
ror",this.onSocketError),this.socket.on("close",this.onSocketClose)}onData(A){KA("received data",A.length,"bytes in stat\
e",this.state),this.buffer=ke.concat([this.buffer,A]);try{switch(this.state){case eA.HANDSHAKING:this.handleHandshakeResponse();
break;case eA.AUTHENTICATING:this.handleAuthResponse();break;case eA.CONNECTING:this.handleConnectResponse();break}}catch(t){
this.onError(t)}}onError(A){KA("socket error",A),this.state=eA.ERROR,this.emit("error",A),this.destroy()}onClose(){KA("s\
ocket closed"),this.state=eA.CLOSED,this.emit("close")}destroy(){this.socket&&!this.socket.destroyed&&this.socket.destroy()}markAuthenticated(){
this.state=eA.AUTHENTICATED,this.emit("authenticated")}handshake(){if(this.state!==eA.INITIAL)throw new it("Handshake al\
ready started");KA("starting handshake with",this.authMethods.length,"auth methods"),this.state=eA.HANDSHAKING;let A=ke.
alloc(2+this.authMethods.length);A[0]=jr,A[1]=this.authMethods.length,this.authMethods.forEach((t,r)=>{A[2+r]=t}),this.socket.
write(A)}handleHandshakeResponse(){if(this.buffer.length<2)return;let A=this.buffer[0],t=this.buffer[1];if(A!==jr)throw new Ie(
`Invalid SOCKS version: ${A}`,"UND_ERR_SOCKS5_VERSION");if(t===Qt.NO_ACCEPTABLE)throw new Ie("No acceptable authenticati\
on method","UND_ERR_SOCKS5_AUTH_REJECTED");if(this.buffer=this.buffer.subarray(2),KA("server selected auth method",t),t===
Qt.NO_AUTH)this.markAuthenticated();else if(t===Qt.USERNAME_PASSWORD)this.state=eA.AUTHENTICATING,this.sendAuthRequest();else
throw new Ie(`Unsupported authentication method: ${t}`,"UND_ERR_SOCKS5_AUTH_METHOD")}sendAuthRequest(){let{username:A,password:t}=this.
options;if(!A||!t)throw new it("Username and password required for authentication");KA("sending username/password auth");
let r=ke.from(A),n=ke.from(t);if(r.length>255||n.length>255)throw new it("Username or password too long");let s=ke.alloc(
3+r.length+n.length);s[0]=1,s[1]=r.length,r.copy(s,2),s[2+r.length]=n.length,n.copy(s,3+r.length),this.socket.write(s)}handleAuthResponse(){
if(this.buffer.length<2)return;let A=this.buffer[0],t=this.buffer[1];if(A!==1)throw new Ie(`Invalid auth sub-negotiation\
 version: ${A}`,"UND_ERR_SOCKS5_AUTH_VERSION");if(t!==0)throw new Ie("Authentication failed","UND_ERR_SOCKS5_AUTH_FAILED");
this.buffer=this.buffer.subarray(2),KA("authentication successful"),this.markAuthenticated()}connect(A,t){if(this.state===
eA.CONNECTING||this.state===eA.CONNECTED)throw new it("Connection already in progress");if(this.state!==eA.AUTHENTICATED)
throw new it("Client must be authenticated before CONNECT");KA("connecting to",A,t),this.state=eA.CONNECTING;let r=this.
buildConnectRequest(RI.CONNECT,A,t);this.socket.write(r)}buildConnectRequest(A,t,r){let{type:n,buffer:s}=Hf(t),i=ke.alloc(
4+s.length+2);return i[0]=jr,i[1]=A,i[2]=0,i[3]=n,s.copy(i,4),i.writeUInt16BE(r,4+s.length),i}handleConnectResponse(){if(this.
buffer.length<4)return;let A=this.buffer[0],t=this.buffer[1],r=this.buffer[3];if(A!==jr)throw new Ie(`Invalid SOCKS vers\
ion in reply: ${A}`,"UND_ERR_SOCKS5_REPLY_VERSION");let n=4;if(r===Le.IPV4)n+=6;else if(r===Le.DOMAIN){if(this.buffer.length<
5)return;n+=1+this.buffer[4]+2}else if(r===Le.IPV6)n+=18;else throw new Ie(`Invalid address type in reply: ${r}`,"UND_ER\
R_SOCKS5_ADDR_TYPE");if(this.buffer.length<n)return;if(t!==HA.SUCCEEDED){let E=this.getReplyErrorMessage(t);throw new Ie(
`SOCKS5 connection failed: ${E}`,`UND_ERR_SOCKS5_REPLY_${t}`)}let s,i=4;if(r===Le.IPV4)s=Array.from(this.buffer.subarray(
i,i+4)).join("."),i+=4;else if(r===Le.DOMAIN){let E=this.buffer[i];i+=1,s=this.buffer.subarray(i,i+E).toString(),i+=E}else if(r===
Le.IPV6){let E=[];for(let B=0;B<8;B++){let C=this.buffer.readUInt16BE(i+B*2);E.push(C.toString(16))}s=E.join(":"),i+=16}
let Q=this.buffer.readUInt16BE(i);this.buffer=SI,this.state=eA.CONNECTED,this.socket.removeListener("data",this.onSocketData),
KA("connected, bound address:",s,"port:",Q),this.emit("connected",{address:s,port:Q})}getReplyErrorMessage(A){switch(A){case HA.
GENERAL_FAILURE:return"General SOCKS server failure";case HA.CONNECTION_NOT_ALLOWED:return"Connection not allowed by rul\
eset";case HA.NETWORK_UNREACHABLE:return"Network unreachable";case HA.HOST_UNREACHABLE:return"Host unreachable";case HA.
CONNECTION_REFUSED:return"Connection refused";case HA.TTL_EXPIRED:return"TTL expired";case HA.COMMAND_NOT_SUPPORTED:return"\
Command not supported";case HA.ADDRESS_TYPE_NOT_SUPPORTED:return"Address type not supported";default:return`Unknown erro\
r code: ${A}`}}};FI.exports={Socks5Client:qo,AUTH_METHODS:Qt,COMMANDS:RI,ADDRESS_TYPES:Le,REPLY_CODES:HA,STATES:eA}});var HI=w((CS,bI)=>{"use strict";var{URL:MI}=d("node:url"),_o,Gf=De(),{InvalidArgumentError:pI}=J(),{Socks5Client:Vf,STATES:Jf}=UI(),
{kDispatch:mI,kClose:xf,kDestroy:Of}=iA(),Wf=qr(),Pf=Rt(),{debuglog:qf}=d("node:util"),Ce=qf("undici:socks5-proxy"),vo=Symbol(
"proxy url"),_f=Symbol("proxy headers"),TI=Symbol("proxy auth"),kI=Symbol("proxy protocol"),Ye=Symbol("pools"),LI=Symbol(
"connector"),Zo=Symbol("request tls settings"),YI=!1,Xo=class extends Gf{static{o(this,"Socks5ProxyAgent")}constructor(A,t={}){
if(super(),YI||(process.emitWarning("SOCKS5 proxy support is experimental and subject to change","ExperimentalWarning"),
YI=!0),!A)throw new pI("Proxy URL is mandatory");let r=typeof A=="string"?new MI(A):A;if(r.protocol!=="socks5:"&&r.protocol!==
"socks:")throw new pI("Proxy URL must use socks5:// or socks:// protocol");this[vo]=r,this[_f]=t.headers||{},this[kI]=t.
proxyTls?"https:":"http:",this[Zo]=t.requestTls,this[TI]={username:t.username||(r.username?decodeURIComponent(r.username):
null),password:t.password||(r.password?decodeURIComponent(r.password):null)},this[LI]=t.connect||Pf({...t.proxyTls,servername:t.
proxyTls?.servername||r.hostname}),this[Ye]=new Map}async createSocks5Connection(A,t){let r=this[vo].hostname,n=parseInt(
this[vo].port)||1080;Ce("creating SOCKS5 connection to",r,n);let s=await new Promise((Q,E)=>{this[LI]({hostname:r,host:r,
port:n,protocol:this[kI]},(B,C)=>{B?E(B):Q(C)})}),i=new Vf(s,this[TI]);return i.on("error",Q=>{Ce("SOCKS5 error:",Q),s.destroy()}),
await i.handshake(),await new Promise((Q,E)=>{let B=setTimeout(()=>{E(new Error("SOCKS5 authentication timeout"))},5e3),
C=o(()=>{clearTimeout(B),i.removeListener("error",h),Q()},"onAuthenticated"),h=o(u=>{clearTimeout(B),i.removeListener("a\
uthenticated",C),E(u)},"onError");i.state===Jf.AUTHENTICATED?(clearTimeout(B),Q()):(i.once("authenticated",C),i.once("er\
ror",h))}),await i.connect(A,t),await new Promise((Q,E)=>{let B=setTimeout(()=>{E(new Error("SOCKS5 connection timeout"))},
5e3),C=o(u=>{Ce("SOCKS5 tunnel established to",A,t,"via",u),clearTimeout(B),i.removeListener("error",h),Q()},"onConnecte\
d"),h=o(u=>{clearTimeout(B),i.removeListener("connected",C),E(u)},"onError");i.once("connected",C),i.once("error",h)}),s}[mI](A,t){
let{origin:r}=A;Ce("dispatching request to",r,"via SOCKS5");try{let n=String(r),s=this[Ye].get(n);return(!s||s.destroyed||
s.closed)&&(s=new Wf(r,{pipelining:A.pipelining,connections:A.connections,connect:o(async(i,Q)=>{try{let E=new MI(r),B=E.
hostname,C=parseInt(E.port)||(E.protocol==="https:"?443:80);Ce("establishing SOCKS5 connection to",B,C);let h=await this.
createSocks5Connection(B,C),u=h;E.protocol==="https:"&&(_o||(_o=d("node:tls")),Ce("upgrading to TLS"),u=_o.connect({...this[Zo],
socket:h,servername:this[Zo]?.servername||B}),await new Promise((c,l)=>{u.once("secureConnect",c),u.once("error",l)})),Q(
null,u)}catch(E){Ce("SOCKS5 connection error:",E),Q(E)}},"connect")}),this[Ye].set(n,s)),s[mI](A,t)}catch(n){if(Ce("disp\
atch error:",n),typeof t.onResponseError=="function")return t.onResponseError(null,n),!1;if(typeof t.onError=="function")
return t.onError(n),!1;throw n}}async[xf](){let A=[];for(let t of this[Ye].values())A.push(t.close());this[Ye].clear(),await Promise.
all(A)}async[Of](A){let t=[];for(let r of this[Ye].values())t.push(r.destroy(A));this[Ye].clear(),await Promise.all(t)}};
bI.exports=Xo});var $o=w((cS,XI)=>{"use strict";var{kProxy:Et,kClose:PI,kDestroy:qI,kDispatch:GI}=iA(),vf=vr(),_I=qr(),vI=De(),{InvalidArgumentError:be,
RequestAbortedError:Zf,SecureProxyConnectionError:Xf}=J(),VI=Rt(),ZI=Or(),{channels:JI}=_e(),Kf=HI(),$r=Symbol("proxy ag\
ent"),ae=Symbol("proxy client"),zA=Symbol("proxy headers"),Ko=Symbol("request tls settings"),xI=Symbol("proxy tls settin\
gs"),OI=Symbol("connect endpoint function"),WI=Symbol("tunnel proxy");function zf(e){return e==="https:"?443:80}o(zf,"de\
faultProtocolPort");function jf(e,A){return new _I(e,A)}o(jf,"defaultFactory");var $f=o(()=>{},"noop");function Ay(e,A){
return A.connections===1?new ZI(e,A):new _I(e,A)}o(Ay,"defaultAgentFactory");var zo=class extends vI{static{o(this,"Http\
1ProxyWrapper")}#A;constructor(A,{headers:t={},connect:r,factory:n}){if(!A)throw new be("Proxy URL is mandatory");super(),
this[zA]=t,n?this.#A=n(A,{connect:r}):this.#A=new ZI(A,{connect:r})}[GI](A,t){let r=t.onHeaders;t.onHeaders=function(Q,E,B){
if(Q===407){typeof t.onError=="function"&&t.onError(new be("Proxy Authentication Required (407)"));return}r&&r.call(this,
Q,E,B)};let{origin:n,path:s="/",headers:i={}}=A;if(A.path=n+s,!("host"in i)&&!("Host"in i)){let{host:Q}=new URL(n);i.host=
Q}return A.headers={...this[zA],...i},this.#A[GI](A,t)}[PI](){return this.#A.close()}[qI](A){return this.#A.destroy(A)}},
jo=class extends vI{static{o(this,"ProxyAgent")}constructor(A){if(!A||typeof A=="object"&&!(A instanceof URL)&&!A.uri)throw new be(
"Proxy uri is mandatory");let{clientFactory:t=jf}=A;if(typeof t!="function")throw new be("Proxy opts.clientFactory must \
be a function.");let{proxyTunnel:r=!0}=A;super();let n=this.#A(A),{href:s,origin:i,port:Q,protocol:E,username:B,password:C,
hostname:h}=n;if(this[Et]={uri:s,protocol:E},this[Ko]=A.requestTls,this[xI]=A.proxyTls,this[zA]=A.headers||{},this[WI]=r,
A.auth&&A.token)throw new be("opts.auth cannot be used in combination with opts.token");A.auth?this[zA]["proxy-authoriza\
tion"]=`Basic ${A.auth}`:A.token?this[zA]["proxy-authorization"]=A.token:B&&C&&(this[zA]["proxy-authorization"]=`Basic ${Buffer.
from(`${decodeURIComponent(B)}:${decodeURIComponent(C)}`).toString("base64")}`);let u=VI({...A.proxyTls});this[OI]=VI({...A.
requestTls});let c=A.factory||Ay,l=o((a,R)=>{let{protocol:S}=new URL(a);return this[Et].protocol==="socks5:"||this[Et].protocol===
"socks:"?new Kf(this[Et].uri,{headers:this[zA],connect:u,factory:c,username:A.username||B,password:A.password||C,proxyTls:A.
proxyTls,requestTls:A.requestTls}):!this[WI]&&S==="http:"&&this[Et].protocol==="http:"?new zo(this[Et].uri,{headers:this[zA],
connect:u,factory:c}):c(a,R)},"factory");E==="socks5:"||E==="socks:"?this[ae]=null:this[ae]=t(n,{connect:u}),this[$r]=new vf(
{...A,factory:l,connect:o(async(a,R)=>{if(!this[ae]){R(new be("Cannot establish tunnel connection without a proxy client"));
return}let S=a.host;a.port||(S+=`:${zf(a.protocol)}`);try{let f={origin:i,port:Q,path:S,signal:a.signal,headers:{...this[zA],
host:a.host,...a.connections==null||a.connections>0?{"proxy-connection":"keep-alive"}:{}},servername:this[xI]?.servername||
h},{socket:y,statusCode:F}=await this[ae].connect(f);if(F!==200){y.on("error",$f).destroy(),R(new Zf(`Proxy response (${F}\
) !== 200 when HTTP Tunneling`));return}if(JI.proxyConnected.hasSubscribers&&JI.proxyConnected.publish({socket:y,connectParams:f}),
a.protocol!=="https:"){R(null,y);return}let AA;this[Ko]?AA=this[Ko].servername:AA=a.servername,this[OI]({...a,servername:AA,
httpSocket:y},R)}catch(f){f.code==="ERR_TLS_CERT_ALTNAME_INVALID"?R(new Xf(f)):R(f)}},"connect")})}dispatch(A,t){let r=ey(
A.headers);if(ty(r),r&&!("host"in r)&&!("Host"in r)){let{host:n}=new URL(A.origin);r.host=n}return this[$r].dispatch({...A,
headers:r},t)}#A(A){return typeof A=="string"?new URL(A):A instanceof URL?A:new URL(A.uri)}[PI](){let A=[this[$r].close()];
return this[ae]&&A.push(this[ae].close()),Promise.all(A)}[qI](){let A=[this[$r].destroy()];return this[ae]&&A.push(this[ae].
destroy()),Promise.all(A)}};function ey(e){if(Array.isArray(e)){let A={};for(let t=0;t<e.length;t+=2)A[e[t]]=e[t+1];return A}
return e}o(ey,"buildHeaders");function ty(e){if(e&&Object.keys(e).find(t=>t.toLowerCase()==="proxy-authorization"))throw new be(
"Proxy-Authorization should be sent in ProxyAgent constructor")}o(ty,"throwIfProxyAuthIsSent");XI.exports=jo});var AC=w((lS,$I)=>{"use strict";var ry=De(),{kClose:ny,kDestroy:sy,kClosed:KI,kDestroyed:zI,kDispatch:oy,kNoProxyAgent:Ar,
kHttpProxyAgent:ce,kHttpsProxyAgent:He}=iA(),jI=$o(),iy=vr(),Qy={"http:":80,"https:":443},Ai=class extends ry{static{o(this,
"EnvHttpProxyAgent")}#A=null;#e=null;#t=null;constructor(A={}){super(),this.#t=A;let{httpProxy:t,httpsProxy:r,noProxy:n,
...s}=A;this[Ar]=new iy(s);let i=t??process.env.http_proxy??process.env.HTTP_PROXY;i?this[ce]=new jI({...s,uri:i}):this[ce]=
this[Ar];let Q=r??process.env.https_proxy??process.env.HTTPS_PROXY;Q?this[He]=new jI({...s,uri:Q}):this[He]=this[ce],this.#s()}[oy](A,t){
let r=new URL(A.origin);return this.#r(r).dispatch(A,t)}[ny](){return Promise.all([this[Ar].close(),!this[ce][KI]&&this[ce].
close(),!this[He][KI]&&this[He].close()])}[sy](A){return Promise.all([this[Ar].destroy(A),!this[ce][zI]&&this[ce].destroy(
A),!this[He][zI]&&this[He].destroy(A)])}#r(A){let{protocol:t,host:r,port:n}=A;return r=r.replace(/:\d*$/,"").toLowerCase(),
n=Number.parseInt(n,10)||Qy[t]||0,this.#n(r,n)?t==="https:"?this[He]:this[ce]:this[Ar]}#n(A,t){if(this.#i&&this.#s(),this.#e.
length===0)return!0;if(this.#A==="*")return!1;for(let r=0;r<this.#e.length;r++){let n=this.#e[r];if(!(n.port&&n.port!==t)&&
(A===n.hostname||A.slice(-(n.hostname.length+1))===`.${n.hostname}`))return!1}return!0}#s(){let A=this.#t.noProxy??this.#o,
t=A.split(/[,\s]/),r=[];for(let n=0;n<t.length;n++){let s=t[n];if(!s)continue;let i=s.match(/^(.+):(\d+)$/);r.push({hostname:(i?
i[1]:s).replace(/^\*?\./,"").toLowerCase(),port:i?Number.parseInt(i[2],10):0})}this.#A=A,this.#e=r}get#i(){return this.#t.
noProxy!==void 0?!1:this.#A!==this.#o}get#o(){return process.env.no_proxy??process.env.NO_PROXY??""}};$I.exports=Ai});import{readFile as mi}from"node:fs/promises";import{homedir as wC}from"node:os";import{delimiter as SC,join as RC}from"node:path";import{readFile as wi}from"node:fs/promises";var cC="/var/run/secrets/kubernetes.io/serviceaccount";function Si(e){return(e.KUBERNETES_SERVICE_HOST??"")!==""}o(Si,"i\
sInCluster");async function Ri(e,A=cC){let t=e.KUBERNETES_SERVICE_HOST??"",r=e.KUBERNETES_SERVICE_PORT??"443",n=await wi(
`${A}/ca.crt`,"utf8").catch(i=>{throw T("AuthenticationFailed","The pod has no service account token. Set automountServi\
ceAccountToken, or name a kubeconfig.",i)}),s=await wi(`${A}/namespace`,"utf8").catch(()=>"");return{name:"the pod's ser\
vice account",server:new URL(`https://${t.includes(":")?`[${t}]`:t}:${r}`),namespace:s.trim()||void 0,tls:{ca:n,certificate:void 0,
serverName:void 0,isVerified:!0},proxyUrl:void 0,login:{kind:"token-file",path:`${A}/token`},headers:{}}}o(Ri,"inCluster\
Access");import{dirname as hC,resolve as sn}from"node:path";var v=U().nullish().transform(e=>e===""||e===null?void 0:e),Fi=Ci().nullish().transform(e=>e??!1),lC=Y({server:v,"certif\
icate-authority":v,"certificate-authority-data":v,"insecure-skip-tls-verify":Fi,"tls-server-name":v,"proxy-url":v}),uC=Y(
{apiVersion:U(),command:U(),args:GA(U()).nullish(),env:GA(Y({name:U(),value:U()})).nullish(),provideClusterInfo:Fi}),Ui=Y(
{token:v,tokenFile:v,username:v,password:v,"client-certificate":v,"client-certificate-data":v,"client-key":v,"client-key\
-data":v,as:v,"as-uid":v,"as-groups":GA(U()).nullish(),exec:uC.nullish(),"auth-provider":VA({name:v}).nullish()}),dC=Y({
cluster:v,user:v,namespace:v}),DC=Y({"current-context":v,clusters:GA(Y({name:U(),cluster:lC})).nullish(),users:GA(Y({name:U(),
user:Ui.nullish()})).nullish(),contexts:GA(Y({name:U(),context:dC})).nullish()});function Mi(e,A){let t=DC.safeParse(fC(
e,A)??{});if(!t.success){let Q=t.error.issues[0]?.path.join(".")??"";throw T("InvalidSpec",`The kubeconfig ${A} is not v\
alid at "${Q}". Compare it with kubectl config view.`)}let{clusters:r,users:n,contexts:s}=t.data,i=hC(sn(A));return{currentContext:t.
data["current-context"],clusters:new Map((r??[]).map(({name:Q,cluster:E})=>[Q,yC(E,i)])),users:new Map((n??[]).map(({name:Q,
user:E})=>[Q,NC(E??Ui.parse({}),i)])),contexts:new Map((s??[]).map(({name:Q,context:E})=>[Q,E]))}}o(Mi,"parseKubeconfig");
function pi(e){let A=e.toReversed();return{currentContext:e.find(({currentContext:t})=>t!==void 0)?.currentContext,clusters:new Map(
A.flatMap(({clusters:t})=>[...t])),users:new Map(A.flatMap(({users:t})=>[...t])),contexts:new Map(A.flatMap(({contexts:t})=>[
...t]))}}o(pi,"mergeKubeconfigs");function fC(e,A){try{return Ii(e)}catch{throw T("InvalidSpec",`The kubeconfig ${A} is \
not valid YAML. Compare it with kubectl config view.`)}}o(fC,"yamlOf");function yC(e,A){return{...e,"certificate-authori\
ty":ir(e["certificate-authority"],A)}}o(yC,"absoluteCluster");function NC(e,A){let{exec:t}=e;return{...e,tokenFile:ir(e.
tokenFile,A),"client-certificate":ir(e["client-certificate"],A),"client-key":ir(e["client-key"],A),exec:t?.command.includes(
"/")?{...t,command:sn(A,t.command)}:t}}o(NC,"absoluteUser");function ir(e,A){return e===void 0?void 0:sn(A,e)}o(ir,"abso\
lute");async function En(e,A,t){let r=FC(e,A),n=(await Promise.all(r.map(UC))).filter(Q=>Q!==void 0);if(e.kubeconfig!==void 0&&
n.length===0)throw T("InvalidSpec",`There is no kubeconfig ${e.kubeconfig}. Name an existing file with --kubeconfig.`);let s=pi(
n),i=e.context??s.currentContext;if(i!==void 0)return MC(s,i,t);if(Si(A))return Ri(A);throw T("InvalidSpec","No Kubernet\
es cluster is configured. Name a kubeconfig with --kubeconfig or KUBECONFIG, and a context with --context.")}o(En,"readA\
ccess");function FC({kubeconfig:e},A){if(e!==void 0)return[e];let t=(A.KUBECONFIG??"").split(SC).filter(r=>r!=="");return t.
length>0?t:[RC(A.HOME??wC(),".kube","config")]}o(FC,"kubeconfigPaths");async function UC(e){try{return Mi(await mi(e,"ut\
f8"),e)}catch(A){if(A instanceof Error&&"code"in A){if(A.code==="ENOENT")return;throw T("InvalidSpec",`The kubeconfig ${e}\
 can't be read (${A.code}). Check its permissions.`,A)}throw A}}o(UC,"readKubeconfig");async function MC(e,A,t){let r=e.
contexts.get(A);if(r===void 0)throw on("context",A,e.contexts);let n=e.clusters.get(r.cluster??"");if(n===void 0)throw on(
"cluster",r.cluster??"",e.clusters);let s=r.user===void 0?void 0:e.users.get(r.user);if(r.user!==void 0&&s===void 0)throw on(
"user",r.user,e.users);for(let i of[s?.token,s?.password])i!==void 0&&t.add(i);return{name:`context "${A}"`,server:pC(n,
A),namespace:r.namespace,tls:{ca:await Qn(n["certificate-authority-data"],n["certificate-authority"]),certificate:s===void 0?
void 0:await mC(s),serverName:n["tls-server-name"],isVerified:!n["insecure-skip-tls-verify"]},proxyUrl:n["proxy-url"],login:s===
void 0?{kind:"none"}:TC(s,r.user??""),headers:s===void 0?{}:kC(s)}}o(MC,"accessOf");function on(e,A,t){let r=Bi(A,[...t.
keys()]),n=r===void 0?`See kubectl config get-${e}s.`:`Did you mean "${r}"?`;return T("InvalidSpec",`The kubeconfig has \
no ${e} "${A}". ${n}`)}o(on,"missing");function pC({server:e="http://localhost:8080"},A){let t=URL.canParse(e)?new URL(e):
void 0;if(t?.protocol==="https:"||t?.protocol==="http:")return t;throw T("InvalidSpec",`The server of context "${A}" is \
not an http or https address. Correct it in the kubeconfig.`)}o(pC,"serverOf");async function mC(e){let A=await Qn(e["cl\
ient-certificate-data"],e["client-certificate"]),t=await Qn(e["client-key-data"],e["client-key"]);return A===void 0||t===
void 0?void 0:{certificate:A,key:t}}o(mC,"certificateOf");async function Qn(e,A){if(e!==void 0)return Buffer.from(e,"bas\
e64").toString();if(A!==void 0)try{return await mi(A,"utf8")}catch(t){throw T("InvalidSpec",`The file ${A}, which the ku\
beconfig names, can't be read.`,t)}}o(Qn,"pemOf");function TC(e,A){if(e.tokenFile!==void 0)return{kind:"token-file",path:e.
tokenFile};if(e.token!==void 0)return{kind:"token",token:e.token};if(e.exec)return{kind:"exec",exec:e.exec};if(e["auth-p\
rovider"]){let t=`The user "${A}" of the kubeconfig logs in by an auth-provider, which Kubernetes has removed. Set up it\
s exec plugin.`;throw T("AuthenticationFailed",t)}return{kind:"none"}}o(TC,"loginOf");function kC(e){let A={};return e.username!==
void 0&&(A.authorization=`Basic ${Buffer.from(`${e.username}:${e.password??""}`).toString("base64")}`),e.as!==void 0&&(A["\
impersonate-user"]=e.as),e["as-uid"]!==void 0&&(A["impersonate-uid"]=e["as-uid"]),e["as-groups"]&&(A["impersonate-group"]=
e["as-groups"]),A}o(kC,"headersOf");var Je="sync.jira.io/cancelRequested";var oA=class extends Error{static{o(this,"ApiProblem")}name="ApiProblem";status;reason;constructor(A,t,r,n){super(r,{cause:n}),
this.status=A,this.reason=t}};function JA(e){return e instanceof X&&e.failure.cause instanceof oA?e.failure.cause:void 0}
o(JA,"apiProblemOf");function xA(e){return JA(e)?.status===404}o(xA,"isNotFound");function ee(e){return JA(e)?.status===
409}o(ee,"isConflict");function Qr(e){return JA(e)?.status===410}o(Qr,"isGone");var Ti=Y({kind:tr("Status"),message:U().
optional(),reason:U().optional(),code:$A().optional(),details:Y({retryAfterSeconds:$A().optional()}).nullish()}),LC=2e3;
function Er(e,A,t,r){let n=HC(A),s=r.redact(n?.message??A.trim()),i=s===""?"":`: ${s.slice(0,LC)}`,Q=new oA(e,n?.reason??
"",`HTTP ${e}${i}`);return YC(Q,i,t??n?.details?.retryAfterSeconds,r)}o(Er,"refusal");function ki(e,A){let t=Ti.safeParse(
e).data;return Er(t?.code??500,JSON.stringify(e??null),void 0,A)}o(ki,"watchRefusal");function YC(e,A,t,r){let{what:n,where:s,
access:i}=r,Q=`Kubernetes refused to ${n}, ${s}${A}`;switch(e.status){case 401:return T("AuthenticationFailed",`${Q}. Lo\
g in to the cluster again; kubectl auth whoami shows as whom you are known.`,e);case 403:return T("PermissionDenied",`${Q}\
. Check with: kubectl auth can-i ${i}`,e);case 404:return T("NotFound",`${Q}. Check the name, the namespace, and that th\
e CRD is installed (jirasync crd | kubectl apply -f -).`,e);case 409:return bC(e,Q);case 410:return jA("ClusterUnavailab\
le",`${Q}. The list has to be read from the start.`,e);case 400:case 405:case 413:case 415:case 422:return T("InvalidSpe\
c",`${Q.replace(/\.$/,"")}. Correct what the server names.`,e);case 429:return jA("RateLimited",`${Q}. The API server as\
ks for fewer requests.`,e,t);default:return jA("ClusterUnavailable",`${Q}. See whether the API server is healthy: kubect\
l get --raw /readyz`,e,t)}}o(YC,"judge");function bC(e,A){return e.reason==="AlreadyExists"?T("ClusterConflict",`${A}. C\
hoose another name.`,e):e.message.includes("conflict with")?T("ClusterConflict",`${A}. Change the manifest where that ma\
nager keeps it, or let it give the fields up.`,e):jA("ClusterConflict",`${A}. Somebody changed it at the same time; try \
again.`,e)}o(bC,"conflict");function at(e,{what:A,where:t}){let r=Li(e),n=new oA(0,r,`no answer (${r})`,e),s=`Can't ${A}\
: no answer from ${t} (${r})`;return GC(r)?T("ClusterUnavailable",`${s}. Check certificate-authority-data and tls-server\
-name in the kubeconfig.`,n):jA("ClusterUnavailable",`${s}. See whether the API server is up and the address right: kube\
ctl version`,n)}o(at,"unanswered");function hA(e,{what:A,where:t}){let r=new oA(0,"Malformed",e);return T("MalformedResp\
onse",`The answer to "${A}" from ${t} ${e}. See whether the address is an API server's.`,r)}o(hA,"malformed");function HC(e){
try{return Ti.safeParse(JSON.parse(e)).data}catch{return}}o(HC,"statusOf");function Li(e){return e instanceof oA?e.reason:
e instanceof Error?"code"in e&&typeof e.code=="string"?e.code:e.cause===void 0?e.name:Li(e.cause):"unknown"}o(Li,"codeOf");
function GC(e){return/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS|ERR_SSL/.test(e)}o(GC,"isCertificateCode");import{isDeepStrictEqual as ca}from"node:util";function VC(e,A,t){let{GITHUB_RUN_ID:r,GITHUB_SERVER_URL:n,GITHUB_REPOSITORY:s,CI_JOB_URL:i}=e;return r&&n&&s?{kind:"Ext\
ernal",id:`github-${r}`,url:`${n}/${s}/actions/runs/${r}`}:i?{kind:"External",id:`gitlab-${e.CI_JOB_ID??"job"}`,url:i}:{
kind:"External",id:`${A}-${t}`}}o(VC,"externalExecutor");var JC=9e4;function gn({phase:e,executor:A},t,r){return e!=="Ru\
nning"||A?.lastHeartbeat===void 0||A.id===t.id?!1:r.getTime()-Date.parse(A.lastHeartbeat)<JC}o(gn,"isRunElsewhere");var Yi=ai(U(),U()),bi=VA({name:U().default(""),namespace:U().optional(),uid:U().default(""),resourceVersion:U().default(
""),generation:$A().optional(),creationTimestamp:U().optional(),deletionTimestamp:U().optional(),labels:Yi.optional(),annotations:Yi.
optional()}),xC=VA({metadata:bi}),OC=VA({metadata:bi,spec:Ve(),status:ui.prefault({})}),tA={apiVersion:nr,kind:sr,plural:"\
jirasyncs",read:o(e=>OC.parse(e),"read")},xe=ct("events.k8s.io/v1","Event","events"),WC=ct("v1","Secret","secrets");function ct(e,A,t){
return{apiVersion:e,kind:A,plural:t,read:o(r=>xC.parse(r),"read")}}o(ct,"kindOf");function ue(e,A,t,r){return Math.floor(A*Math.min(r,t*2**Math.min(e-1,30)))}o(ue,"backoffMs");function Oe(e){return!(e instanceof
X)||!e.failure.retryable?0:(e.failure.retryAfter??0)*1e3}o(Oe,"askedMs");import{createHash as PC}from"node:crypto";var qC="sync.jira.io/jirasync",_C=1024,vC=128,ZC=20,Hi={maxAttempts:3,requestLimitMs:5e3},ht=class{static{o(this,"EventR\
ecorder")}#A;#e;#t;#r=new AbortController;#n=new Map;#s=[];#i;constructor(A,t,r){this.#A=A,this.#e=t,this.#t=r.slice(0,vC)}record(A,t=new Date(
this.#A.deps.now())){this.#s=[...this.#s,{transition:A,at:t}].slice(-ZC),this.#i??=this.#o()}async close(A){let t=setTimeout(
()=>this.#r.abort(),A);try{await this.#i}finally{clearTimeout(t),this.#r.abort()}}async#o(){for(let A=this.#s.shift();A!==
void 0;A=this.#s.shift())try{await this.#Q(A.transition,A.at)}catch{}this.#i=void 0}async#Q(A,t){let{namespace:r=this.#A.
namespace}=this.#e.metadata,n=this.#n.get(A.reason);if(n!==void 0&&A.reason==="Retrying"){n.count++;let i={count:n.count,
lastObservedTime:Gi(t)};await this.#A.patch(xe,{name:n.name,namespace:r},{series:i},this.#r.signal,Hi);return}let s=this.#E(
A,t);this.#n.set(A.reason,{name:s,count:1});try{await this.#A.create(xe,this.#g(s,r,A,t),this.#r.signal,Hi)}catch(i){if(!ee(
i))throw i}}#g(A,t,{reason:r,type:n,note:s},i){let{metadata:Q}=this.#e;return{metadata:{name:A,namespace:t},eventTime:Gi(
i),reportingController:qC,reportingInstance:this.#t,action:"Sync",reason:r,type:n,note:XC(s),regarding:{apiVersion:nr,kind:sr,
name:Q.name,namespace:t,uid:Q.uid}}}#E({reason:A},t){let{name:r,uid:n}=this.#e.metadata,s=PC("sha256").update(`${n} ${A}\
 ${t.toISOString()} ${this.#t}`);return`${r}.${s.digest("hex").slice(0,16)}`}};function Gi(e){return e.toISOString().replace(
"Z","000Z")}o(Gi,"microTime");function XC(e){let A=e;for(;Buffer.byteLength(A)>_C-3;)A=A.slice(0,Math.floor(A.length*.9));
return A===e?e:`${A}\u2026`}o(XC,"limitedNote");function lt(e,A,t){try{return e.read(A)}catch(r){throw r instanceof er?hA(`is not a ${e.kind} at "${r.issues[0]?.path.join(
".")??""}"`,t):r}}o(lt,"readObject");var KC=Y({metadata:Y({resourceVersion:U()})});function Vi(e,A){let t=KC.safeParse(e);
if(!t.success)throw hA("is not a bookmark",A);return t.data.metadata.resourceVersion}o(Vi,"readBookmark");var zC=Y({metadata:Y(
{resourceVersion:U().default(""),continue:U().default("")}),items:GA(Ve()).nullish()});function Ji(e,A){let t=zC.safeParse(
e);if(!t.success)throw hA("is not a list",A);let{metadata:r,items:n}=t.data;return{items:n??[],resourceVersion:r.resourceVersion,
next:r.continue}}o(Ji,"readPage");var jC=Y({type:ci(["ADDED","MODIFIED","DELETED","BOOKMARK","ERROR"]),object:Ve()}),$C=16*1024*1024,xi=10;async function*Oi(e,A,t,r){
e.on("error",()=>{});let n=e[Symbol.asyncIterator](),s=Buffer.alloc(0);try{for(;;){let i=await Aa(n,e,A,t,r);if(i===void 0)
return;s=s.length===0?i:Buffer.concat([s,i]);for(let Q=s.indexOf(xi);Q>=0;Q=s.indexOf(xi)){let E=s.subarray(0,Q).toString();
s=s.subarray(Q+1),E.trim()!==""&&(yield ea(E,t))}if(s.length>$C)throw hA("has a line without end",t)}}finally{e.destroy()}}
o(Oi,"watchLines");async function Aa(e,A,t,r,n){let s=setTimeout(()=>A.destroy(new oA(0,"Silent",`nothing for ${t} ms`)),
t);try{let{done:i,value:Q}=await e.next();return i===!0?void 0:Q}catch(i){throw n.aborted?K(n):at(i,r)}finally{clearTimeout(
s)}}o(Aa,"nextChunk");function ea(e,A){let{type:t,object:r}=ta(e,A);if(t==="ERROR")throw ki(r,A);return{type:t,object:r}}
o(ea,"lineOf");function ta(e,A){try{return jC.parse(JSON.parse(e))}catch{throw hA("is not a watch's",A)}}o(ta,"parsed");var ra=9e4,na=240,sa=6e4,oa=1e3,ia=200,Wi=1e4;async function*ut(e,A,t,r,n){let s=new Bn(e,A,t,r);for(;!n.aborted;)try{yield*s.
follow(n),await s.pause(void 0,n)}catch(i){if(n.aborted)return;let Q=s.interruption(i);Q!==void 0&&(yield Q),await s.pause(
i,n)}}o(ut,"watchObjects");var Bn=class{static{o(this,"Reflector")}#A;#e;#t;#r;#n=new Map;#s="";#i=!1;#o=0;#Q;constructor(A,t,r,n){
this.#A=A,this.#e=t,this.#t=r,this.#r={idleMs:n.idleMs??ra,connectionSeconds:n.connectionSeconds??na,refusedMs:n.refusedMs??
sa}}async*follow(A){if(this.#s===""){let i=this.#i?{maxAttempts:1}:{},Q=await this.#A.list(this.#e,this.#t,A,i);this.#i=
!0,yield*this.#g(Q),yield{kind:"synced"}}let t=this.#A.contextOf("watch",this.#e,this.#t),r={resourceVersion:this.#s,allowWatchBookmarks:!0,
timeoutSeconds:this.#r.connectionSeconds},n=this.#A.deps.now(),s=await this.#A.openWatch(this.#e,this.#t,r,A);for await(let{
type:i,object:Q}of Oi(s,this.#r.idleMs,t,A)){let E=i==="BOOKMARK"?void 0:lt(this.#e,Q,t);this.#s=E?.metadata.resourceVersion??
Vi(Q,t),this.#o=0,this.#Q=void 0,E!==void 0&&(yield*this.#E(i==="DELETED",E))}this.#A.deps.now()-n<oa&&this.#o++}interruption(A){
if(!(A instanceof X)||!this.#i)throw A;if(this.#o++,Qr(A)){this.#s="";return}if(!A.failure.retryable&&!this.#A.mayPass(A)){
let t=this.#A.deps.now();if(this.#Q??=t,t-this.#Q>=this.#r.refusedMs)throw A}return JA(A)?.reason==="Malformed"&&(this.#s=
""),{kind:"interrupted",failure:A.failure}}async pause(A,t){let{random:r,sleep:n}=this.#A.deps,s=this.#o<=1?0:ue(this.#o-
1,r(),ia,Wi);try{await n(Math.min(s+Oe(A),Wi),t)}catch(i){if(!t.aborted)throw i}}*#g({items:A,resourceVersion:t}){let r=new Set(
A.map(Pi));for(let[n,s]of this.#n)r.has(n)||(this.#n.delete(n),yield{kind:"deleted",object:s});for(let n of A)yield*this.#E(
!1,n);this.#s=t}*#E(A,t){let r=Pi(t),n=this.#n.get(r);if(A){this.#n.delete(r),yield{kind:"deleted",object:t};return}this.#n.
set(r,t),n===void 0?yield{kind:"added",object:t}:n.metadata.resourceVersion!==t.metadata.resourceVersion&&(yield{kind:"m\
odified",object:t})}};function Pi({metadata:{uid:e,namespace:A="",name:t}}){return`${A}/${t}/${e}`}o(Pi,"keyOf");function Cn(e,A){if(A.phase==="Running")return Qa(e,A);if(A.phase!==e.phase)switch(A.phase){case"Completed":return{reason:"\
Completed",type:"Normal",note:In(A,"Ready")};case"Failed":return{reason:"Failed",type:"Warning",note:A.lastError??In(A,"\
Failed")};case"Cancelled":return{reason:"Cancelled",type:"Warning",note:In(A,"Ready")};case"Pending":case"Scheduled":return;default:
return A.phase}}o(Cn,"transitionOf");function Qa(e,A){let t=A.retryCount??0;if(e.phase==="Running"&&t>(e.retryCount??0))
return{reason:"Retrying",type:"Warning",note:A.lastError??"Trying again"};if(!(!(e.phase!=="Running"||e.syncState?.operationID!==
A.syncState?.operationID)||t>0))return{reason:"Started",type:"Normal",note:`Sync started (operation ${A.syncState?.operationID??
"unknown"})`}}o(Qa,"runningTransition");function In({conditions:e},A){return e.find(t=>t.type===A)?.message??""}o(In,"me\
ssageOf");var vi="jirasync",an=1e3,cn=3e4,Ea=3e4,ga=5e3,qi={maxAttempts:1,requestLimitMs:1e4},Ba=500,hn=15e3,Ia=1e3,Ca=50,aa=400;function Zi(e,A,t){
let r=t.toISOString().replace(/\.\d+Z$/,"Z");return{...e,executor:{...A,lastHeartbeat:r}}}o(Zi,"reportedStatus");var dt=class{static{
o(this,"StatusWriter")}#A;#e;#t;#r;#n;#s;#i;#o=new AbortController;#Q=Promise.withResolvers();#g;#E;#C;#B;#I=!1;#a;#w=Number.
NEGATIVE_INFINITY;#u=Number.NEGATIVE_INFINITY;#d=0;#f=0;#S;#y=!1;#c=!1;#R=!1;#h=o(()=>{},"#wake");#N;#F=!1;#D=[];constructor(A,t,r,n){
let{name:s,namespace:i=A.namespace,uid:Q,resourceVersion:E,annotations:B}=t.metadata;this.#A=A,this.#e=r,this.#t=n,this.#r=
new ht(A,t,r.id),this.#n=Q,this.#s={name:s,namespace:i},this.#C=E,this.#i=B?.[Je],this.#B=t.status,this.#a=t.status.phase,
this.#N=new Set([t.status.syncState?.operationID]),this.#o.signal.addEventListener("abort",()=>this.#Q.resolve(),{once:!0}),
this.#g=this.#m(),this.#E=this.#H()}update(A){if(A===this.#B)return;let t=Cn(this.#B,A);if(this.#B=A,this.#I=!0,this.#c||
(this.#h(),t===void 0))return;let r=new Date(this.#A.deps.now());this.#Q.promise.then(()=>this.#r.record(t,r))}async confirm(A){
if(A.aborted)throw K(A);await new Promise((t,r)=>{let n=o(()=>r(K(A)),"onAbort");A.addEventListener("abort",n,{once:!0}),
this.#D.push(()=>{A.removeEventListener("abort",n),t()}),this.#I=!0,this.#h()})}async close(A=Ea){this.#y=!0,this.#d>0&&
(this.#u=Math.min(this.#u,this.#A.deps.now()+an)),this.#h();let t=setTimeout(()=>this.#o.abort(),A);try{await this.#g}finally{
clearTimeout(t),this.#o.abort()}return await this.#E,await this.#r.close(Math.min(A,ga)),this.#I&&!this.#c?this.#S:void 0}async[Symbol.
asyncDispose](){await this.close()}async#m(){for(;!this.#c&&!this.#o.signal.aborted;){if(this.#y&&!this.#I)return;let A=this.#T();
A>0?await this.#k(A):await this.#L()}}#T(){let A=this.#A.deps.now(),t=Math.min(this.#u-A,hn*2),r=this.#w;return this.#I?
this.#y||this.#D.length>0||this.#B.phase!==this.#a?t:Math.max(t,Math.min(r+an-A,an)):this.#B.phase!=="Running"?cn:Math.max(
t,Math.min(r+cn-A,cn))}async#k(A){let t=new AbortController;this.#h=()=>t.abort();try{await this.#A.deps.sleep(A,AbortSignal.
any([this.#o.signal,t.signal]))}catch(r){if(!t.signal.aborted&&!this.#o.signal.aborted)throw r}finally{this.#h=()=>{}}}async#L(){
let A=this.#B,t=new Date(this.#A.deps.now()),r={metadata:{...this.#s,resourceVersion:this.#C},status:Zi(A,this.#e,t)};this.#w=
t.getTime(),this.#N.add(A.syncState?.operationID);let n=this.#D.length;try{let s={fieldManager:vi,force:!0,subresource:"\
status"};if(this.#M(await this.#A.apply(tA,r,s,this.#o.signal,qi)),this.#a=A.phase,this.#F=!0,this.#I=this.#B!==A||this.#D.
length>n,this.#d=0,this.#f=0,!this.#c)for(let i of this.#D.splice(0,n))i();this.#t.onWritten?.("success")}catch(s){await this.#Y(
s)}finally{this.#Q.resolve()}}async#Y(A){if(!this.#o.signal.aborted){if(this.#I=!0,xA(A))return this.#l();if(!ee(A))return this.#U(
A);try{let t=await this.#A.get(tA,this.#s,this.#o.signal,qi);if(this.#G(t))return this.#l(this.#t.onTakenOver);this.#M(t),
this.#f++;let{now:r,random:n}=this.#A.deps;this.#f>1&&(this.#u=r()+ue(this.#f,n(),Ca,aa))}catch(t){xA(t)?this.#l():this.#U(
t)}}}#U(A){let t=_i(A);this.#d++,this.#S=t,this.#t.onWritten?.("error"),this.#d===1&&this.#t.onTrouble(t),this.#b(A)}#b(A){
let{now:t,random:r}=this.#A.deps,n=this.#y?Ia:hn,s=ue(this.#d,r(),Ba,n);this.#u=t()+Math.min(Oe(A),hn)+s}async#H(){await this.#Q.
promise;let{name:A,namespace:t}=this.#s,r={namespace:t,fieldSelector:`metadata.name=${A}`},n=!1;try{for await(let s of ut(
this.#A,tA,r,{},this.#o.signal))s.kind!=="interrupted"&&(s.kind==="synced"?n||this.#l():s.object.metadata.uid===this.#n&&
(n=s.kind!=="deleted",n?this.#p(s.object):this.#l()))}catch(s){this.#t.onTrouble(_i(s))}}#M(A){A.metadata.uid!==this.#n?
this.#l():(this.#C=A.metadata.resourceVersion,this.#p(A))}#p({metadata:A}){let t=A.annotations?.[Je]??"";this.#R||t===""||
t===this.#i||(this.#R=!0,this.#t.onCancelRequested())}#G({metadata:A,status:t}){return this.#t.onTakenOver===void 0||A.uid!==
this.#n?!1:this.#N.has(t.syncState?.operationID)?this.#F&&this.#B.phase==="Running"&&t.phase!=="Running":!0}#l(A=this.#t.
onDeleted){this.#c||(this.#c=!0,this.#h(),A(),this.#o.abort())}};function _i(e){return e instanceof X?e.failure:{reason:"\
Internal",message:`Can't follow the resource in the cluster: ${gi(e)}`,retryable:!0,cause:e}}o(_i,"failureOf");async function ha(e,A,{executor:t,force:r,events:n},s){let i=await zi(e,A,s),Q=new Date(e.deps.now());if(!r&&i!==void 0&&
gn(i.status,t,Q))throw la(i);let E=await Ki(e,A,i,s);return{object:E,writer:new dt(e,E,t,n)}}o(ha,"followOnCluster");function la({
metadata:e,status:{executor:A}}){let{name:t,namespace:r}=e;return T("ClusterConflict",`The JIRASync ${t} in namespace ${r}\
 is being run by ${A?.url??A?.id}. Wait until that has ended (jirasync wait), or run with --force beside it.`)}o(la,"run\
sElsewhere");var ln="jirasync-cli";async function ua(e,A,t){return Ki(e,A,await zi(e,A,t),t)}o(ua,"ensureJiraSync");async function Ki(e,A,t,r){
let{name:n,namespace:s=e.namespace,labels:i,annotations:Q}=A.metadata;if(t?.metadata.deletionTimestamp!==void 0)throw T(
"ClusterConflict",`The JIRASync ${n} in namespace ${s} is being deleted. Wait until it is gone, or use another name.`);let E=da(
A.spec,t);if(t!==void 0&&Da(t,E,A))return t;let B={name:n,namespace:s,...i===void 0?{}:{labels:i},...Q===void 0?{}:{annotations:Q}};
return e.apply(tA,{metadata:B,spec:E},{fieldManager:ln},r)}o(Ki,"applyWhereDifferent");async function zi(e,{metadata:{name:A,
namespace:t=e.namespace}},r){try{return await e.get(tA,{name:A,namespace:t},r)}catch(n){if(xA(n))return;throw n}}o(zi,"e\
xistingJiraSync");function da(e,A){let t=A===void 0?void 0:ji(A);return{...e,executor:A===void 0?"External":t?.executor??
e.executor}}o(da,"specToApply");function Da(e,A,{metadata:t}){return ca(ji(e),A)&&Xi(e.metadata.labels,t.labels)&&Xi(e.metadata.
annotations,t.annotations)}o(Da,"isAsRequested");function ji({spec:e}){let A=di(e);return A.ok?A.spec:void 0}o(ji,"specO\
f");function Xi(e={},A={}){return Object.entries(A).every(([t,r])=>e[t]===r)}o(Xi,"includes");var $i="bcdfghjklmnpqrstvwxz2456789",fa=VA({metadata:VA({name:U(),namespace:U().optional()})});function ya(e,A,{force:t,
suffix:r},n){let{metadata:s,status:i,...Q}=fa.parse(A),{managedFields:E,uid:B,resourceVersion:C,...h}=s,{generation:u,creationTimestamp:c,
...l}=h,R={name:r===void 0?s.name:AQ(s.name,r),namespace:s.namespace??e.namespace},S={...Q,metadata:{...l,...R}};return e.
apply(tA,S,{fieldManager:ln,force:t},n)}o(ya,"applyManifest");function AQ(e,A){return`${e.slice(0,li-A.length-1).replace(
/[-.]+$/,"")}-${A}`}o(AQ,"withSuffix");function Na(e,A){let t=e.toISOString().replace(/\.\d+Z$/,"").replaceAll(/[-:]/g,"").
replace("T","-"),r=Array.from({length:5},()=>$i[Math.floor(A()*$i.length)]);return`${t}-${r.join("")}`}o(Na,"timeSuffix");async function eQ(e,A,t,r,n){return wa(r.requestLimitMs,t,n,async s=>{let i=await e.send(A,r.requestLimitMs,s),Q=await sQ(
i.body,r.maxResponseBytes,t);if(!oQ(i))throw Er(i.statusCode,Q,iQ(i),t);try{return JSON.parse(Q)}catch{throw hA("is not \
JSON",t)}})}o(eQ,"exchange");async function tQ(e,A,t,r,n){let s=new AbortController,i=setTimeout(()=>s.abort(rQ(r.requestLimitMs,
t)),r.requestLimitMs);try{let Q=AbortSignal.any([n,s.signal]),E=await e.send(A,r.requestLimitMs,Q);if(oQ(E))return E.body;
let B=await sQ(E.body,r.maxResponseBytes,t);throw Er(E.statusCode,B,iQ(E),t)}catch(Q){throw nQ(Q,t,n)}finally{clearTimeout(
i)}}o(tQ,"openStream");async function wa(e,A,t,r){if(t.aborted)throw K(t);let n=new AbortController,s=o(()=>n.abort(t.reason),
"onAbort");t.addEventListener("abort",s,{once:!0});let i=setTimeout(()=>n.abort(rQ(e,A)),e);try{return await r(n.signal)}catch(Q){
throw nQ(Q,A,t)}finally{clearTimeout(i),t.removeEventListener("abort",s)}}o(wa,"limited");function rQ(e,A){return at(new oA(
0,"Timeout",`nothing for ${e} ms`),A)}o(rQ,"timedOut");function nQ(e,A,t){return t.aborted?K(t):e instanceof X?e:at(e,A)}
o(nQ,"failureOf");async function sQ(e,A,t){let r=[],n=0;for await(let s of e){if(n+=s.length,n>A)throw hA(`is larger tha\
n ${Math.floor(A/1024)} KiB`,t);r.push(s)}return Buffer.concat(r,n).toString()}o(sQ,"readBounded");function oQ({statusCode:e}){
return e>=200&&e<300}o(oQ,"isSuccess");function iQ({headers:e}){let A=e["retry-after"];return typeof A=="string"&&/^\d{1,6}$/.
test(A)?Number(A):void 0}o(iQ,"retryAfterOf");var ei=Ct(vr()),eC=Ct(fI()),tC=Ct(Wn()),Ey=Ct(AC()),ti=Ct($o());Object.assign(tC.default.prototype,eC.default);import{readFile as uy}from"node:fs/promises";import{execFile as gy}from"node:child_process";import{promisify as By}from"node:util";var Iy=6e4,Cy=1024*1024,ay=Y({kind:tr("ExecCredential"),status:Y({token:U().optional(),clientCertificateData:U().optional(),
clientKeyData:U().optional(),expirationTimestamp:rr.datetime({offset:!0}).optional()})}),cy=By(gy);async function rC(e,A,t,r){
let n={apiVersion:e.apiVersion,kind:"ExecCredential",spec:{interactive:!1,...e.provideClusterInfo?{cluster:A}:{}}},s=Object.
fromEntries((e.env??[]).map(({name:Q,value:E})=>[Q,E])),i={env:{...t,...s,KUBERNETES_EXEC_INFO:JSON.stringify(n)},timeout:Iy,
killSignal:"SIGKILL",maxBuffer:Cy,signal:r};try{let{stdout:Q}=await cy(e.command,[...e.args??[]],i);return ly(Q)}catch(Q){
throw r.aborted?K(r):hy(Q,e.command)}}o(rC,"runExecPlugin");function hy(e,A){if(e instanceof er||e instanceof SyntaxError){
let n=`The login program ${A} of the kubeconfig did not write an ExecCredential. Run kubectl to see whether it works the\
re.`;return T("AuthenticationFailed",n)}let t=e instanceof Error&&"code"in e?String(e.code):"",r=t==="ENOENT"?"is not in\
stalled":/^\d+$/.test(t)?`ended with exit code ${t}`:"did not answer";return T("AuthenticationFailed",`The login program\
 ${A} of the kubeconfig ${r}. Log in again, and see whether kubectl works.`)}o(hy,"refused");function ly(e){let{status:A}=ay.
parse(JSON.parse(e)),{token:t,clientCertificateData:r,clientKeyData:n,expirationTimestamp:s}=A;return{credential:{...t===
void 0?{}:{token:t},...r===void 0||n===void 0?{}:{certificate:{certificate:r,key:n}}},expiresMs:s===void 0?Number.POSITIVE_INFINITY:
Date.parse(s)}}o(ly,"credentialIn");var dy=6e4,Dy=1e4,An=class{static{o(this,"Credentials")}#A;#e;#t;#r;#n=0;constructor(A,t,r){this.#A=A,this.#e=t,this.#t=
r}async current(A){if(this.#r!==void 0&&this.#t.now()<this.#n)return this.#r;this.#n=Number.POSITIVE_INFINITY,this.#r=this.#s(
A);try{return await this.#r}catch(t){throw this.forget(),t}}forget(){return this.#r=void 0,this.#A.kind==="exec"||this.#A.
kind==="token-file"}async#s(A){switch(this.#A.kind){case"none":return{};case"token":return{token:this.#A.token};case"tok\
en-file":{let t=await fy(this.#A.path);return this.#t.redactor.add(t),this.#n=this.#t.now()+dy,{token:t}}case"exec":{let{
credential:t,expiresMs:r}=await rC(this.#A.exec,this.#e,this.#t.env,A);return t.token!==void 0&&this.#t.redactor.add(t.token),
this.#n=r-Dy,t}default:return this.#A}}};async function fy(e){let A=await uy(e,"utf8").then(t=>t.trim(),()=>"");if(A!=="")
return A;throw T("AuthenticationFailed",`There is no token for the cluster in ${e}. Check the file that the kubeconfig n\
ames.`)}o(fy,"tokenIn");var nC=1e4,yy=32,en=class{static{o(this,"Connection")}#A;#e;#t;#r;#n=!1;constructor(A,t){this.#A=A,this.#e=t.env;let{ca:r,
serverName:n}=A.tls,s={server:A.server.href,...n===void 0?{}:{"tls-server-name":n},...r===void 0?{}:{"certificate-author\
ity-data":Buffer.from(r).toString("base64")}};this.#t=new An(A.login,s,t)}async send(A,t,r){let n=await this.#s(A,t,r);return n.
statusCode!==401||!this.#t.forget()?n:(await n.body.dump(),this.#s(A,t,r))}async[Symbol.asyncDispose](){this.#n=!0,await this.#r?.
dispatcher.destroy()}async#s(A,t,r){if(r.aborted)throw K(r);if(this.#n)throw new oA(0,"Closed","the connection is closed");
let n=await this.#t.current(r),{server:s,headers:i}=this.#A;return this.#i(n).request({origin:s.origin,path:s.pathname.replace(
/\/$/,"")+A.path,method:A.method,headers:{accept:A.accept??"application/json","user-agent":"jirasync",...i,...n.token===
void 0?{}:{authorization:`Bearer ${n.token}`},...A.contentType===void 0?{}:{"content-type":A.contentType}},body:A.body??
null,headersTimeout:t,bodyTimeout:0,signal:r})}#i({certificate:A=this.#A.tls.certificate}){let t=this.#r,r=t?.certificate?.
certificate===A?.certificate;if(t!==void 0&&r)return t.dispatcher;let n=Ny(this.#A,A,this.#e);return this.#r={dispatcher:n,
certificate:A},t?.dispatcher.close().catch(()=>{}),n}};function Ny(e,A,t){let{ca:r,serverName:n,isVerified:s}=e.tls,i={timeout:nC,
rejectUnauthorized:s,...r===void 0?{}:{ca:r},...A===void 0?{}:{cert:A.certificate,key:A.key},...n===void 0?{}:{servername:n}},
Q={connections:yy,pipelining:1,allowH2:!1},E=e.proxyUrl??wy(e.server,t);try{return E===void 0?new ei.default({...Q,connect:i}):
new ti.default({...Q,uri:E,requestTls:i,connect:{timeout:nC}})}catch(B){let C=B instanceof Error&&"code"in B?String(B.code):
"unknown";throw T("InvalidSpec",`The proxy to the cluster is not a valid address (${C}). Correct proxy-url in the kubeco\
nfig, or HTTPS_PROXY.`)}}o(Ny,"createPool");function wy(e,A){let r=e.protocol==="https:"?A.HTTPS_PROXY??A.https_proxy:A.
HTTP_PROXY??A.http_proxy,n=e.hostname.replace(/^\[|\]$/g,"");return r===void 0||r===""||n==="localhost"||n==="::1"||n.startsWith(
"127.")||(A.NO_PROXY??A.no_proxy??"").split(",").map(i=>i.trim().toLowerCase()).some(i=>Sy(i,n))?void 0:r}o(wy,"proxyFor");
function Sy(e,A){if(e==="")return!1;let t=e.replace(/^\*?\./,"");return e==="*"||A===t||A.endsWith(`.${t}`)}o(Sy,"isExce\
ption");function he({kind:e,namespace:A,name:t,subresource:r},n={}){let s=e.apiVersion.includes("/")?`/apis/${e.apiVersion}`:`/a\
pi/${e.apiVersion}`,i=A===""?"":`/namespaces/${encodeURIComponent(A)}`,Q=t===void 0?"":`/${encodeURIComponent(t)}`,E=r===
void 0?"":`/${r}`,B=new URLSearchParams;for(let[h,u]of Object.entries(n))u!==void 0&&B.set(h,String(u));let C=B.toString();
return`${s}${i}/${e.plural}${Q}${E}${C===""?"":`?${C}`}`}o(he,"pathOf");function sC(e,{kind:A,namespace:t,name:r,subresource:n},s){
let{apiVersion:i,plural:Q}=A,E=i.includes("/")?`.${i.split("/")[0]}`:"",B=n===void 0?"":`/${n}`,C=r===void 0?"":` ${r}`,
h=t===""?"in all namespaces":`in namespace ${t}`;return{what:`${e} ${Q}${B}${C} ${h}`,where:s,access:`${e} ${Q}${E}`+(n===
void 0?"":` --subresource=${n}`)+(t===""?" -A":` -n ${t}`)}}o(sC,"contextOf");var Ry=6,Fy=3,Uy=3e4,My=64*1024*1024,py=250,my=5e3,Ty=3e4,ky=500,Ly=15e3;async function Yy(e,A){let t=await En(e,A.env,A.
redactor);return new tn(t,e.namespace??t.namespace??"default",A)}o(Yy,"openCluster");var by=/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;
function Hy(e){return e.replace(by,A=>`\\u${A.charCodeAt(0).toString(16).padStart(4,"0")}`)}o(Hy,"yamlSafe");function ri({
isMetadataOnly:e},A=""){if(e===!0)return`application/json;as=PartialObjectMetadata${A};g=meta.k8s.io;v=v1,application/js\
on`}o(ri,"acceptOf");var tn=class{static{o(this,"ClusterClient")}name;namespace;deps;#A;#e=!1;#t=Number.NEGATIVE_INFINITY;constructor(A,t,r){
this.name=`${A.name} (${A.server.origin})`,this.namespace=t,this.deps=r,this.#A=new en(A,r)}async[Symbol.asyncDispose](){
await this.#A[Symbol.asyncDispose]()}get(A,t,r,n={}){let s=this.#g(A,t),i={method:"GET",path:he(s),accept:ri(A)};return this.#n(
A,"get",s,i,n,r)}async list(A,t,r,n={}){for(let s=1;;s++)try{return await this.#r(A,t,n,r)}catch(i){if(!Qr(i)||s>=3)throw i}}apply(A,t,r,n,s={}){
let{fieldManager:i,force:Q=!1,subresource:E}=r,B={...this.#g(A,t.metadata),...E===void 0?{}:{subresource:E}},{apiVersion:C}=A,
h=Hy(JSON.stringify({...t,apiVersion:C,kind:A.kind})),c={method:"PATCH",path:he(B,{fieldManager:i,force:Q,fieldValidation:"\
Strict"}),contentType:"application/apply-patch+yaml",body:h};return this.#n(A,"patch",B,c,s,n)}patch(A,t,r,n,s={}){let i=this.#g(
A,t),E={method:"PATCH",path:he(i),contentType:"application/merge-patch+json",body:JSON.stringify(r)};return this.#n(A,"p\
atch",i,E,s,n)}create(A,t,r,n={}){let{name:s,...i}=this.#g(A,t.metadata),Q=JSON.stringify({...t,apiVersion:A.apiVersion,
kind:A.kind}),E={method:"POST",path:he(i),contentType:"application/json",body:Q};return this.#n(A,"create",i,E,n,r)}async delete(A,t,r,n={}){
let s=this.#g(A,t),{uid:i,resourceVersion:Q}=t,C=JSON.stringify({apiVersion:"v1",kind:"DeleteOptions",propagationPolicy:"\
Background",preconditions:{uid:i,resourceVersion:Q}}),h={method:"DELETE",path:he(s),contentType:"application/json",body:C};
await this.#s(h,this.#E("delete",s),n,r)}openWatch(A,t,r,n){let{namespace:s=this.namespace,labelSelector:i,fieldSelector:Q}=t,
E={kind:A,namespace:s},B=he(E,{watch:!0,labelSelector:i,fieldSelector:Q,...r});return tQ(this.#A,{method:"GET",path:B,accept:ri(
A)},this.#E("watch",E),this.#Q({}),n)}contextOf(A,t,{namespace:r=this.namespace}){return this.#E(A,{kind:t,namespace:r})}async#r(A,t,r,n){
let{namespace:s=this.namespace,labelSelector:i,fieldSelector:Q}=t,E={kind:A,namespace:s},B=this.#E("list",E),C=[],h;for(;;){
let u=he(E,{labelSelector:i,fieldSelector:Q,limit:ky,continue:h}),c=Ji(await this.#s({method:"GET",path:u,accept:ri(A,"L\
ist")},B,r,n),B);for(let l of c.items)C.push(lt(A,l,B));if(c.next===h&&c.next!=="")throw hA("names the same page twice",
B);if(c.next==="")return{items:C,resourceVersion:c.resourceVersion};h=c.next}}async#n(A,t,r,n,s,i){let Q=this.#E(t,r);return lt(
A,await this.#s(n,Q,s,i),Q)}async#s(A,t,r,n){for(let s=1;;s++)try{let i=await eQ(this.#A,A,t,this.#Q(r),n);return this.#e=
!0,i}catch(i){if(n.aborted)throw K(n);this.#i(i);let Q=r.maxAttempts??(this.#e?Ry:Fy);if(s>=Q||!this.mayPass(i))throw i;
await this.deps.sleep(this.#o(i,s),n)}}mayPass(A){if(!(A instanceof X))return!1;let t=this.deps.now()-this.#t<Ly,{status:r}=JA(
A)??{};return r===401||r===403?t:A.failure.retryable&&r!==409&&r!==410}#i(A){let t=JA(A)?.status;t===0&&this.#e?this.#t=
this.deps.now():t!==void 0&&t>0&&(this.#e=!0)}#o(A,t){let r=ue(t,this.deps.random(),py,my);return Math.min(Oe(A)+r,Ty)}#Q({
requestLimitMs:A=Uy}){return{requestLimitMs:A,maxResponseBytes:My}}#g(A,{name:t,namespace:r=this.namespace}){return{kind:A,
namespace:r,name:t}}#E(A,t){return{...sC(A,t,this.name),redact:o(r=>this.deps.redactor.redact(r),"redact")}}};var rn=ct("coordination.k8s.io/v1","Lease","leases"),Gy=Y({metadata:Y({resourceVersion:U()}),spec:Y({holderIdentity:U().
nullish(),leaseDurationSeconds:nn().nullish(),leaseTransitions:nn().nullish()}).nullish()});async function Vy(e,A,t,r,n){
let s=new si(e,A,t);await s.acquire(n),t.onLeader(!0);let i=new AbortController,Q=s.renew(i.signal).catch(B=>{i.signal.aborted||
i.abort(B)}),E=AbortSignal.any([n,i.signal]);try{if(await r(E),i.signal.aborted)throw K(i.signal)}finally{let B=i.signal.
aborted;i.abort(),await Q,t.onLeader(!1),B||await s.release()}}o(Vy,"whileLeader");var si=class{static{o(this,"HeldLease")}#A;#e;#t;#r;#n=0;#s="";#i=0;constructor(A,t,r){
this.#A=A,this.#e=t,this.#t=r}async acquire(A){for(let t=!1;;){try{if(await this.#o(A))return;t=!1}catch(r){if(A.aborted)
throw K(A);if(!(r instanceof X))throw r;!ee(r)&&!t&&(t=!0,this.#t.onTrouble(r))}await this.#A.deps.sleep(this.#g(),A)}}async renew(A){
let{retryMs:t,renewDeadlineMs:r}=this.#e;for(;;){await this.#A.deps.sleep(t,A);let n=this.#i+r-performance.now();if(n<=0)
throw oC("the API server took no renewal of it in time");let s=Math.max(Math.min(n,r/2),1);try{await this.#I({renewTime:ni(
this.#A.deps.now())},A,s)}catch(i){if(A.aborted)throw K(A);if(!(i instanceof X))throw i;(ee(i)||xA(i))&&await this.#E(A,
s)}}}async release(){let A={holderIdentity:"",leaseDurationSeconds:1,renewTime:ni(this.#A.deps.now())};try{await this.#I(
A,AbortSignal.timeout(this.#e.retryMs),this.#e.retryMs)}catch(t){if(!(t instanceof X))throw t}}async#o(A){let t=await this.#C(
A,this.#e.retryMs*2),r=ni(this.#A.deps.now()),{identity:n,durationMs:s}=this.#e,i={holderIdentity:n,leaseDurationSeconds:Math.
max(1,Math.ceil(s/1e3)),acquireTime:r,renewTime:r};if(t===void 0)return await this.#B({...i,leaseTransitions:0},A),!0;if(!this.#Q(
t))return!1;let Q=t.transitions+(t.holder===n?0:1);return this.#s=t.resourceVersion,await this.#I({...i,leaseTransitions:Q},
A,this.#e.renewDeadlineMs),!0}#Q({holder:A,durationMs:t,resourceVersion:r}){if(A===""||A===this.#e.identity)return!0;let n=performance.
now();return this.#r?.version!==r&&(this.#r={version:r,sinceMs:n}),this.#n=this.#r.sinceMs+t,n>=this.#n}#g(){let A=this.#n-
performance.now();return A>0?Math.min(A+1,this.#e.retryMs):this.#e.retryMs}async#E(A,t){let r=await this.#C(A,t).catch(n=>{
if(n instanceof X&&!A.aborted)return"unknown";throw n});if(r!=="unknown"){if(r?.holder!==this.#e.identity)throw oC(`it i\
s held by ${r?.holder||"nobody"}`);this.#s=r.resourceVersion}}async#C(A,t){try{let{name:r}=this.#e;return Jy(await this.#A.
get(rn,{name:r},A,{maxAttempts:1,requestLimitMs:t}))}catch(r){if(xA(r))return;throw r}}async#B(A,t){let r=performance.now(),
n={metadata:{name:this.#e.name},spec:A},s={maxAttempts:1,requestLimitMs:this.#e.renewDeadlineMs};this.#a(await this.#A.create(
rn,n,t,s),r)}async#I(A,t,r){let n=performance.now(),s={metadata:{resourceVersion:this.#s},spec:A},{name:i}=this.#e;this.#a(
await this.#A.patch(rn,{name:i},s,t,{maxAttempts:1,requestLimitMs:r}),n)}#a(A,t){this.#s=A.metadata.resourceVersion,this.#i=
t}};function Jy(e){let{metadata:A,spec:t}=Gy.parse(e);return{resourceVersion:A.resourceVersion,holder:t?.holderIdentity??
"",durationMs:(t?.leaseDurationSeconds??0)*1e3,transitions:t?.leaseTransitions??0}}o(Jy,"recordOf");function oC(e){return jA(
"ClusterConflict",`This process is the leader no more: ${e}. Another one takes over.`)}o(oC,"lost");function ni(e){return new Date(
e).toISOString().replace("Z","000Z")}o(ni,"microTime");function iC(e){return{...Di(e),object:e}}o(iC,"listedSync");async function xy(e,A,t){let{items:r}=await e.list(tA,A,t);return r.
map(QC)}o(xy,"listSyncs");async function*Oy(e,A,t,r){let[n]=t,s=n!==void 0&&t.length===1?{...A,fieldSelector:`metadata.n\
ame=${n}`}:A;for await(let i of ut(e,tA,s,{},r))i.kind==="synced"||i.kind==="interrupted"?yield i:(t.length===0||t.includes(
i.object.metadata.name))&&(yield{kind:i.kind==="deleted"?"deleted":"changed",sync:QC(i.object)})}o(Oy,"syncChanges");function QC(e){
let{managedFields:A,...t}=e.metadata;return iC({...e,metadata:t})}o(QC,"listed");function Wy(e,A,t){return EC(e,A,or,t)}o(Wy,"requestRun");function Py(e,A,t){return EC(e,A,Je,t)}o(Py,"requestCancel");function EC(e,A,t,r){
let n={[t]:new Date(e.deps.now()).toISOString()};return e.patch(tA,A,{metadata:{annotations:n}},r)}o(EC,"annotate");var oi=rr.datetime({offset:!0}).transform(e=>new Date(e)).nullish().catch(void 0),qy=Y({type:U().catch(""),reason:U().catch(
""),note:U().catch(""),eventTime:oi,series:Y({count:$A(),lastObservedTime:oi}).nullish().catch(void 0),deprecatedLastTimestamp:oi,
deprecatedCount:$A().nullish().catch(void 0)});async function ii(e,{name:A,namespace:t},r){let s={...t===void 0?{}:{namespace:t},
fieldSelector:`regarding.kind=JIRASync,regarding.name=${A}`},{items:i}=await e.list(xe,s,r);return i.map(E=>_y(qy.parse(
E))).toSorted((E,B)=>(E.lastSeen?.getTime()??0)-(B.lastSeen?.getTime()??0))}o(ii,"readNotices");function _y(e){let{type:A,
reason:t,note:r,eventTime:n,series:s,deprecatedLastTimestamp:i,deprecatedCount:Q}=e;return{type:A,reason:t,note:r,count:s?.
count??Q??1,lastSeen:s?.lastObservedTime??i??n??void 0}}o(_y,"noticeOf");function Qi({sync:e,isDeleted:A,isListed:t,isGraceOver:r}){if(A)return"gone";if(e===void 0)return t&&r?"gone":"pending";
if(!Ni(e)||vy(e))return"pending";switch(e.status.phase){case"Completed":return"completed";case"Failed":return"failed";case"\
Cancelled":return"cancelled";case"Pending":case"Scheduled":case"Running":return"pending";default:return e.status.phase}}
o(Qi,"waitVerdict");function vy({status:{phase:e,retryCount:A=0,conditions:t},maxRetries:r}){let n=t.some(({type:s,status:i})=>s===
"Reconciling"&&i==="True");return e==="Failed"&&n&&A<r}o(vy,"isRetryToCome");async function Zy(e,A,t,r){let n=new Ei(A.names),s=new AbortController,i=setTimeout(()=>{n.giveUpMissing(),n.areOver()&&
s.abort()},Math.min(A.graceMs,2147483647)),Q=setTimeout(()=>s.abort(),Math.min(A.limitMs,2147483647));try{for await(let E of e(
AbortSignal.any([r,s.signal])))if(t(E),n.take(E),n.areOver())break}finally{clearTimeout(i),clearTimeout(Q)}return n.results()}
o(Zy,"waitForEnd");var Ei=class{static{o(this,"WaitedSyncs")}#A=new Map;#e=new Map;#t;#r=!1;#n=!1;constructor(A){this.#t=
A.length===0;for(let t of A)this.#A.set(t,void 0)}take(A){switch(A.kind){case"changed":this.#i(A.sync.name,A.sync,!1);break;case"\
deleted":this.#i(A.sync.name,void 0,!0);break;case"synced":this.#r=!0,this.#s();break;case"interrupted":break;default:}}giveUpMissing(){
this.#n=!0,this.#s()}areOver(){return!this.#r||this.#A.size>0?!1:!this.#t||this.#e.size>0||this.#n}results(){let A=[...this.#A].
map(([t,r])=>({kind:"open",name:t,sync:r}));return[...this.#e.values(),...A]}#s(){for(let[A,t]of this.#A)t===void 0&&this.#i(
A,void 0,!1)}#i(A,t,r){if(this.#e.has(A))return;let n=Qi({sync:t,isDeleted:r,isListed:this.#r,isGraceOver:this.#n});if(n===
"pending"){this.#A.set(A,t);return}this.#A.delete(A),this.#e.set(A,t===void 0||n==="gone"?{kind:"gone",name:A}:{kind:n,name:A,
sync:t})}};var Xy=5,Ky=5e3;function zy(e){let A=new Set(e.map(({kind:t})=>t));return A.has("failed")||A.has("cancelled")?"failed":A.
has("gone")||e.length===0?"gone":A.has("open")?"timeout":"completed"}o(zy,"waitOutcome");async function jy(e,A,t,r){if(A.
length===0)return[`There is no such JIRASync in namespace ${t.namespace}.`];let n=[];for(let s of A)n.push(...await $y(e,
s,t,r));return n}o(jy,"describeWait");async function $y(e,A,{namespace:t,limitMs:r},n){switch(A.kind){case"completed":return[];case"\
gone":return[`${A.name}: there is no such JIRASync (any more) in namespace ${t}`];case"open":return[`${A.name}: has not \
ended after ${hi(r)}; ${A0(A.sync)}`];case"failed":case"cancelled":return[...t0(A.sync),...await r0(e,A.sync,n)];default:
return A}}o($y,"linesOf");function A0(e){if(e===void 0)return"it has not been seen";let{phase:A,progress:t,syncState:r,conditions:n}=e.
status,s=t===void 0?"":`, ${t.percentage}% (${r?.issues??"0/0"} issues)`,i=e.isSuspended?", suspended":"";return`it is ${A}${i}${s}${e0(
e,n.find(({type:Q})=>Q==="Ready")?.message)}`}o(A0,"standingOf");function e0(e,A){return fi(e)?"; its spec was changed, \
and no run has taken that up yet":yi(e)?"; a run was asked for, and none has taken that up yet":A===void 0?"":`: ${A}`}o(
e0,"whyOf");function t0({name:e,status:A}){let t=A.conditions.find(({type:r,status:n})=>r==="Failed"&&n==="True");return[
`${e}: ${A.phase}: ${A.lastError??t?.message??"no reason was given"}`,...t===void 0?[]:[`  condition Failed since ${t.lastTransitionTime}\
: ${t.reason}: ${t.message}`]]}o(t0,"endOf");async function r0(e,A,t){try{let r=AbortSignal.any([t,AbortSignal.timeout(Ky)]);
return(await ii(e,A,r)).slice(-Xy).map(({type:s,reason:i,note:Q,count:E,lastSeen:B})=>{let C=E>1?` (${E} times)`:"";return`\
  event ${B?.toISOString()??""} ${s} ${i}: ${Q}${C}`})}catch(r){if(r instanceof X)return[`  its Events can't be read: ${r.
message}`];throw r}}o(r0,"notices");export{En as a,Je as b,oA as c,JA as d,xA as e,ee as f,VC as g,gn as h,tA as i,xe as j,WC as k,ct as l,ht as m,ut as n,Cn as o,
vi as p,Zi as q,dt as r,ha as s,ua as t,ya as u,AQ as v,Na as w,Ey as x,Yy as y,tn as z,rn as A,Vy as B,iC as C,xy as D,
Oy as E,Wy as F,Py as G,ii as H,Qi as I,Zy as J,zy as K,jy as L};
/*! For license information please see chunk-NEMSNROU.js.LEGAL.txt */
