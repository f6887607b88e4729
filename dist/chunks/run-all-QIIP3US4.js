import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as Lr,b as oA,c as OA,d as cc,e as lc,f as uc,g as gc,h as hc,i as GA,j as Rd,k as Ec,l as go,m as ho,n as Eo,o as Nd,
p as dc,q as fc,r as bd,s as Fd,t as fo,u as qe,v as On,x as Qc}from"./chunk-TQ3YW5ED.js";import{a as kd}from"./chunk-TFNMWUHC.js";
import{b as pd,c as md,f as wd,h as YA,k as Dd,m as oc,n as Sd,p as ic,w as ac}from"./chunk-V4HGJ6KE.js";import{b as sA,
c as rc,h as Id,j as Yn,l as Cd,n as Bd,o as nc,p as yd,t as sc}from"./chunk-DQTZMBN2.js";import{a as Pe,b as D,c as J,
d as te,e as dd}from"./chunk-M4DOESMW.js";import{a as fd,b as Qd}from"./chunk-D7QGMX5I.js";import{b as Ac}from"./chunk-FAT5GHH3.js";
import{a as o,b as y,c as p,e as DR,f as lo,g as uo}from"./chunk-KUM6ZNSD.js";var Z=p((yZ,uf)=>{"use strict";uf.exports={kClose:Symbol("close"),kDestroy:Symbol("destroy"),kDispatch:Symbol("dispatch"),
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
"socks5 proxy agent")}});var vc=p((pZ,df)=>{"use strict";var Yr=0,Lc=1e3,xc=(Lc>>1)-1,aA,Hc=Symbol("kFastTimer"),Jt=[],Yc=-2,Oc=-1,hf=0,gf=1;function Gc(){
Yr+=xc;let t=0,e=Jt.length;for(;t<e;){let A=Jt[t];A._state===hf?(A._idleStart=Yr-xc,A._state=gf):A._state===gf&&Yr>=A._idleStart+
A._idleTimeout&&(A._state=Oc,A._idleStart=-1,A._onTimeout(A._timerArg)),A._state===Oc?(A._state=Yc,--e!==0&&(Jt[t]=Jt[e])):
++t}Jt.length=e,Jt.length!==0&&Ef()}o(Gc,"onTick");function Ef(){aA?.refresh?aA.refresh():(clearTimeout(aA),aA=setTimeout(
Gc,xc),aA?.unref())}o(Ef,"refreshTimeout");var Bo=class{static{o(this,"FastTimer")}[Hc]=!0;_state=Yc;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg;constructor(e,A,r){
this._onTimeout=e,this._idleTimeout=A,this._timerArg=r,this.refresh()}refresh(){this._state===Yc&&Jt.push(this),(!aA||Jt.
length===1)&&Ef(),this._state=hf}clear(){this._state=Oc,this._idleStart=-1}};df.exports={setTimeout(t,e,A){return e<=Lc?
setTimeout(t,e,A):new Bo(t,e,A)},clearTimeout(t){t[Hc]?t.clear():clearTimeout(t)},setFastTimeout(t,e,A){return new Bo(t,
e,A)},clearFastTimeout(t){t.clear()},now(){return Yr},tick(t=0){Yr+=t-Lc+1,Gc(),Gc()},reset(){Yr=0,Jt.length=0,clearTimeout(
aA),aA=null},kFastTimer:Hc}});var Y=p((wZ,Gf)=>{"use strict";var ff=Symbol.for("undici.error.UND_ERR"),ne=class extends Error{static{o(this,"UndiciErr\
or")}constructor(e,A){super(e,A),this.name="UndiciError",this.code="UND_ERR"}static[Symbol.hasInstance](e){return e&&e[ff]===
!0}get[ff](){return!0}},Qf=Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT"),Jc=class extends ne{static{o(this,"Connect\
TimeoutError")}constructor(e){super(e),this.name="ConnectTimeoutError",this.message=e||"Connect Timeout Error",this.code=
"UND_ERR_CONNECT_TIMEOUT"}static[Symbol.hasInstance](e){return e&&e[Qf]===!0}get[Qf](){return!0}},If=Symbol.for("undici.\
error.UND_ERR_HEADERS_TIMEOUT"),Vc=class extends ne{static{o(this,"HeadersTimeoutError")}constructor(e){super(e),this.name=
"HeadersTimeoutError",this.message=e||"Headers Timeout Error",this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance](e){
return e&&e[If]===!0}get[If](){return!0}},Cf=Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW"),Pc=class extends ne{static{
o(this,"HeadersOverflowError")}constructor(e){super(e),this.name="HeadersOverflowError",this.message=e||"Headers Overflo\
w Error",this.code="UND_ERR_HEADERS_OVERFLOW"}static[Symbol.hasInstance](e){return e&&e[Cf]===!0}get[Cf](){return!0}},Bf=Symbol.
for("undici.error.UND_ERR_BODY_TIMEOUT"),qc=class extends ne{static{o(this,"BodyTimeoutError")}constructor(e){super(e),this.
name="BodyTimeoutError",this.message=e||"Body Timeout Error",this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](e){
return e&&e[Bf]===!0}get[Bf](){return!0}},yf=Symbol.for("undici.error.UND_ERR_INVALID_ARG"),Wc=class extends ne{static{o(
this,"InvalidArgumentError")}constructor(e){super(e),this.name="InvalidArgumentError",this.message=e||"Invalid Argument \
Error",this.code="UND_ERR_INVALID_ARG"}static[Symbol.hasInstance](e){return e&&e[yf]===!0}get[yf](){return!0}},pf=Symbol.
for("undici.error.UND_ERR_INVALID_RETURN_VALUE"),_c=class extends ne{static{o(this,"InvalidReturnValueError")}constructor(e){
super(e),this.name="InvalidReturnValueError",this.message=e||"Invalid Return Value Error",this.code="UND_ERR_INVALID_RET\
URN_VALUE"}static[Symbol.hasInstance](e){return e&&e[pf]===!0}get[pf](){return!0}},mf=Symbol.for("undici.error.UND_ERR_A\
BORT"),yo=class extends ne{static{o(this,"AbortError")}constructor(e){super(e),this.name="AbortError",this.message=e||"T\
he operation was aborted",this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](e){return e&&e[mf]===!0}get[mf](){return!0}},
wf=Symbol.for("undici.error.UND_ERR_ABORTED"),jc=class extends yo{static{o(this,"RequestAbortedError")}constructor(e){super(
e),this.name="AbortError",this.message=e||"Request aborted",this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](e){return e&&
e[wf]===!0}get[wf](){return!0}},Df=Symbol.for("undici.error.UND_ERR_INFO"),Zc=class extends ne{static{o(this,"Informatio\
nalError")}constructor(e){super(e),this.name="InformationalError",this.message=e||"Request information",this.code="UND_E\
RR_INFO"}static[Symbol.hasInstance](e){return e&&e[Df]===!0}get[Df](){return!0}},Sf=Symbol.for("undici.error.UND_ERR_REQ\
_CONTENT_LENGTH_MISMATCH"),Xc=class extends ne{static{o(this,"RequestContentLengthMismatchError")}constructor(e){super(e),
this.name="RequestContentLengthMismatchError",this.message=e||"Request body length does not match content-length header",
this.code="UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](e){return e&&e[Sf]===!0}get[Sf](){return!0}},
Rf=Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH"),zc=class extends ne{static{o(this,"ResponseContentLeng\
thMismatchError")}constructor(e){super(e),this.name="ResponseContentLengthMismatchError",this.message=e||"Response body \
length does not match content-length header",this.code="UND_ERR_RES_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](e){
return e&&e[Rf]===!0}get[Rf](){return!0}},Nf=Symbol.for("undici.error.UND_ERR_DESTROYED"),Kc=class extends ne{static{o(this,
"ClientDestroyedError")}constructor(e){super(e),this.name="ClientDestroyedError",this.message=e||"The client is destroye\
d",this.code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](e){return e&&e[Nf]===!0}get[Nf](){return!0}},bf=Symbol.for("\
undici.error.UND_ERR_CLOSED"),$c=class extends ne{static{o(this,"ClientClosedError")}constructor(e){super(e),this.name="\
ClientClosedError",this.message=e||"The client is closed",this.code="UND_ERR_CLOSED"}static[Symbol.hasInstance](e){return e&&
e[bf]===!0}get[bf](){return!0}},Ff=Symbol.for("undici.error.UND_ERR_SOCKET"),el=class extends ne{static{o(this,"SocketEr\
ror")}constructor(e,A){super(e),this.name="SocketError",this.message=e||"Socket error",this.code="UND_ERR_SOCKET",this.socket=
A}static[Symbol.hasInstance](e){return e&&e[Ff]===!0}get[Ff](){return!0}},kf=Symbol.for("undici.error.UND_ERR_NOT_SUPPOR\
TED"),tl=class extends ne{static{o(this,"NotSupportedError")}constructor(e){super(e),this.name="NotSupportedError",this.
message=e||"Not supported error",this.code="UND_ERR_NOT_SUPPORTED"}static[Symbol.hasInstance](e){return e&&e[kf]===!0}get[kf](){
return!0}},Uf=Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM"),Al=class extends ne{static{o(this,"BalancedPoolMis\
singUpstreamError")}constructor(e){super(e),this.name="MissingUpstreamError",this.message=e||"No upstream has been added\
 to the BalancedPool",this.code="UND_ERR_BPL_MISSING_UPSTREAM"}static[Symbol.hasInstance](e){return e&&e[Uf]===!0}get[Uf](){
return!0}},Mf=Symbol.for("undici.error.UND_ERR_HTTP_PARSER"),rl=class extends Error{static{o(this,"HTTPParserError")}constructor(e,A,r){
super(e),this.name="HTTPParserError",this.code=A?`HPE_${A}`:void 0,this.data=r?r.toString():void 0}static[Symbol.hasInstance](e){
return e&&e[Mf]===!0}get[Mf](){return!0}},Tf=Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE"),nl=class extends ne{static{
o(this,"ResponseExceededMaxSizeError")}constructor(e){super(e),this.name="ResponseExceededMaxSizeError",this.message=e||
"Response content exceeded max size",this.code="UND_ERR_RES_EXCEEDED_MAX_SIZE"}static[Symbol.hasInstance](e){return e&&e[Tf]===
!0}get[Tf](){return!0}},Lf=Symbol.for("undici.error.UND_ERR_REQ_RETRY"),sl=class extends ne{static{o(this,"RequestRetryE\
rror")}constructor(e,A,{headers:r,data:n}){super(e),this.name="RequestRetryError",this.message=e||"Request retry error",
this.code="UND_ERR_REQ_RETRY",this.statusCode=A,this.data=n,this.headers=r}static[Symbol.hasInstance](e){return e&&e[Lf]===
!0}get[Lf](){return!0}},xf=Symbol.for("undici.error.UND_ERR_RESPONSE"),ol=class extends ne{static{o(this,"ResponseError")}constructor(e,A,{
headers:r,body:n}){super(e),this.name="ResponseError",this.message=e||"Response error",this.code="UND_ERR_RESPONSE",this.
statusCode=A,this.body=n,this.headers=r}static[Symbol.hasInstance](e){return e&&e[xf]===!0}get[xf](){return!0}},Hf=Symbol.
for("undici.error.UND_ERR_PRX_TLS"),il=class extends ne{static{o(this,"SecureProxyConnectionError")}constructor(e,A,r={}){
super(A,{cause:e,...r}),this.name="SecureProxyConnectionError",this.message=A||"Secure Proxy Connection failed",this.code=
"UND_ERR_PRX_TLS",this.cause=e}static[Symbol.hasInstance](e){return e&&e[Hf]===!0}get[Hf](){return!0}},Yf=Symbol.for("un\
dici.error.UND_ERR_MAX_ORIGINS_REACHED"),al=class extends ne{static{o(this,"MaxOriginsReachedError")}constructor(e){super(
e),this.name="MaxOriginsReachedError",this.message=e||"Maximum allowed origins reached",this.code="UND_ERR_MAX_ORIGINS_R\
EACHED"}static[Symbol.hasInstance](e){return e&&e[Yf]===!0}get[Yf](){return!0}},cl=class extends ne{static{o(this,"Socks\
5ProxyError")}constructor(e,A){super(e),this.name="Socks5ProxyError",this.message=e||"SOCKS5 proxy error",this.code=A||"\
UND_ERR_SOCKS5"}},Of=Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"),ll=class extends ne{static{o(this,"Mess\
ageSizeExceededError")}constructor(e){super(e),this.name="MessageSizeExceededError",this.message=e||"Max decompressed me\
ssage size exceeded",this.code="UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.hasInstance](e){return e&&e[Of]===!0}get[Of](){
return!0}};Gf.exports={AbortError:yo,HTTPParserError:rl,UndiciError:ne,HeadersTimeoutError:Vc,HeadersOverflowError:Pc,BodyTimeoutError:qc,
RequestContentLengthMismatchError:Xc,ConnectTimeoutError:Jc,InvalidArgumentError:Wc,InvalidReturnValueError:_c,RequestAbortedError:jc,
ClientDestroyedError:Kc,ClientClosedError:$c,InformationalError:Zc,SocketError:el,NotSupportedError:tl,ResponseContentLengthMismatchError:zc,
BalancedPoolMissingUpstreamError:Al,ResponseExceededMaxSizeError:nl,RequestRetryError:sl,ResponseError:ol,SecureProxyConnectionError:il,
MaxOriginsReachedError:al,Socks5ProxyError:cl,MessageSizeExceededError:ll}});var mo=p((SZ,Jf)=>{"use strict";var ul=["Accept","Accept-Encoding","Accept-Language","Accept-Ranges","Access-Control-All\
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
ted-With","X-XSS-Protection"],po={};Object.setPrototypeOf(po,null);var vf={};Object.setPrototypeOf(vf,null);function lN(t){
let e=vf[t];return e===void 0&&(e=Buffer.from(t)),e}o(lN,"getHeaderNameAsBuffer");for(let t=0;t<ul.length;++t){let e=ul[t],
A=e.toLowerCase();po[e]=po[A]=A}Jf.exports={wellknownHeaderNames:ul,headerNameLowerCasedRecord:po,getHeaderNameAsBuffer:lN}});var Wf=p((NZ,qf)=>{"use strict";var{wellknownHeaderNames:Vf,headerNameLowerCasedRecord:uN}=mo(),gl=class t{static{o(this,
"TstNode")}value=null;left=null;middle=null;right=null;code;constructor(e,A,r){if(r===void 0||r>=e.length)throw new TypeError(
"Unreachable");if((this.code=e.charCodeAt(r))>127)throw new TypeError("key must be ascii string");e.length!==++r?this.middle=
new t(e,A,r):this.value=A}add(e,A){let r=e.length;if(r===0)throw new TypeError("Unreachable");let n=0,s=this;for(;;){let i=e.
charCodeAt(n);if(i>127)throw new TypeError("key must be ascii string");if(s.code===i)if(r===++n){s.value=A;break}else if(s.
middle!==null)s=s.middle;else{s.middle=new t(e,A,n);break}else if(s.code<i)if(s.left!==null)s=s.left;else{s.left=new t(e,
A,n);break}else if(s.right!==null)s=s.right;else{s.right=new t(e,A,n);break}}}search(e){let A=e.length,r=0,n=this;for(;n!==
null&&r<A;){let s=e[r];for(s<=90&&s>=65&&(s|=32);n!==null;){if(s===n.code){if(A===++r)return n;n=n.middle;break}n=n.code<
s?n.left:n.right}}return null}},wo=class{static{o(this,"TernarySearchTree")}node=null;insert(e,A){this.node===null?this.
node=new gl(e,A,0):this.node.add(e,A)}lookup(e){return this.node?.search(e)?.value??null}},Pf=new wo;for(let t=0;t<Vf.length;++t){
let e=uN[Vf[t]];Pf.insert(e,e)}qf.exports={TernarySearchTree:wo,tree:Pf}});var O=p((FZ,hQ)=>{"use strict";var vn=y("node:assert"),{kDestroyed:Xf,kBodyUsed:Or,kListeners:So,kBody:_f}=Z(),{IncomingMessage:gN}=y("node:http"),
zf=y("node:stream"),hN=y("node:net"),{stringify:EN}=y("node:querystring"),{EventEmitter:dN}=y("node:events"),Do=vc(),{InvalidArgumentError:fe,
ConnectTimeoutError:fN}=Y(),{headerNameLowerCasedRecord:QN}=mo(),{tree:Kf}=Wf(),[IN,CN]=process.versions.node.split(".",
2).map(t=>Number(t)),No=class{static{o(this,"BodyAsyncIterable")}constructor(e){this[_f]=e,this[Or]=!1}async*[Symbol.asyncIterator](){
vn(!this[Or],"disturbed"),this[Or]=!0,yield*this[_f]}};function jf(){}o(jf,"noop");function BN(t){return bo(t)?(nQ(t)===
0&&t.on("data",function(){vn(!1)}),typeof t.readableDidRead!="boolean"&&(t[Or]=!1,dN.prototype.on.call(t,"data",function(){
this[Or]=!0})),t):t&&typeof t.pipeTo=="function"?new No(t):t&&cQ(t)?t:t&&typeof t!="string"&&!ArrayBuffer.isView(t)&&rQ(
t)?new No(t):t}o(BN,"wrapRequestBody");function bo(t){return t&&typeof t=="object"&&typeof t.pipe=="function"&&typeof t.
on=="function"}o(bo,"isStream");function $f(t){if(t===null)return!1;if(t instanceof Blob)return!0;if(typeof t!="object")
return!1;{let e=t[Symbol.toStringTag];return(e==="Blob"||e==="File")&&("stream"in t&&typeof t.stream=="function"||"array\
Buffer"in t&&typeof t.arrayBuffer=="function")}}o($f,"isBlobLike");function eQ(t){return t.includes("?")||t.includes("#")}
o(eQ,"pathHasQueryOrFragment");function yN(t,e){if(eQ(t))throw new Error('Query params cannot be passed when url already\
 contains "?" or "#".');let A=EN(e);return A&&(t+="?"+A),t}o(yN,"serializePathWithQuery");function tQ(t){let e=parseInt(
t,10);return e===Number(t)&&e>=0&&e<=65535}o(tQ,"isValidPort");function Ro(t){return t!=null&&t[0]==="h"&&t[1]==="t"&&t[2]===
"t"&&t[3]==="p"&&(t[4]===":"||t[4]==="s"&&t[5]===":")}o(Ro,"isHttpOrHttpsPrefixed");function AQ(t){if(typeof t=="string"){
if(t=new URL(t),!Ro(t.origin||t.protocol))throw new fe("Invalid URL protocol: the URL must start with `http:` or `https:\
`.");return t}if(!t||typeof t!="object")throw new fe("Invalid URL: The URL argument must be a non-null object.");if(!(t instanceof
URL)){if(t.port!=null&&t.port!==""&&tQ(t.port)===!1)throw new fe("Invalid URL: port must be a valid integer or a string \
representation of an integer.");if(t.path!=null&&typeof t.path!="string")throw new fe("Invalid URL path: the path must b\
e a string or null/undefined.");if(t.pathname!=null&&typeof t.pathname!="string")throw new fe("Invalid URL pathname: the\
 pathname must be a string or null/undefined.");if(t.hostname!=null&&typeof t.hostname!="string")throw new fe("Invalid U\
RL hostname: the hostname must be a string or null/undefined.");if(t.origin!=null&&typeof t.origin!="string")throw new fe(
"Invalid URL origin: the origin must be a string or null/undefined.");if(!Ro(t.origin||t.protocol))throw new fe("Invalid\
 URL protocol: the URL must start with `http:` or `https:`.");let e=t.port!=null?t.port:t.protocol==="https:"?443:80,A=t.
origin!=null?t.origin:`${t.protocol||""}//${t.hostname||""}:${e}`,r=t.path!=null?t.path:`${t.pathname||""}${t.search||""}`;
return A[A.length-1]==="/"&&(A=A.slice(0,A.length-1)),r&&r[0]!=="/"&&(r=`/${r}`),new URL(`${A}${r}`)}if(!Ro(t.origin||t.
protocol))throw new fe("Invalid URL protocol: the URL must start with `http:` or `https:`.");return t}o(AQ,"parseURL");function pN(t){
if(t=AQ(t),t.pathname!=="/"||t.search||t.hash)throw new fe("invalid url");return t}o(pN,"parseOrigin");function mN(t){if(t[0]===
"["){let A=t.indexOf("]");return vn(A!==-1),t.substring(1,A)}let e=t.indexOf(":");return e===-1?t:t.substring(0,e)}o(mN,
"getHostname");function wN(t){if(!t)return null;vn(typeof t=="string");let e=mN(t);return hN.isIP(e)?"":e}o(wN,"getServe\
rName");function DN(t){return JSON.parse(JSON.stringify(t))}o(DN,"deepClone");function SN(t){return t!=null&&typeof t[Symbol.
asyncIterator]=="function"}o(SN,"isAsyncIterable");function rQ(t){return t!=null&&(typeof t[Symbol.iterator]=="function"||
typeof t[Symbol.asyncIterator]=="function")}o(rQ,"isIterable");function RN(t){let e=Object.getPrototypeOf(t);return Object.
prototype.hasOwnProperty.call(t,Symbol.iterator)||e!=null&&e!==Object.prototype&&typeof t[Symbol.iterator]=="function"}o(
RN,"hasSafeIterator");function nQ(t){if(t==null)return 0;if(bo(t)){let e=t._readableState;return e&&e.objectMode===!1&&e.
ended===!0&&Number.isFinite(e.length)?e.length:null}else{if($f(t))return t.size!=null?t.size:null;if(aQ(t))return t.byteLength}
return null}o(nQ,"bodyLength");function sQ(t){return t&&!!(t.destroyed||t[Xf]||zf.isDestroyed?.(t))}o(sQ,"isDestroyed");
function oQ(t,e){t==null||!bo(t)||sQ(t)||(typeof t.destroy=="function"?(Object.getPrototypeOf(t).constructor===gN&&(t.socket=
null),t.destroy(e)):e&&queueMicrotask(()=>{t.emit("error",e)}),t.destroyed!==!0&&(t[Xf]=!0))}o(oQ,"destroy");var NN=/timeout=(\d+)/;
function bN(t){let e=t.match(NN);return e?parseInt(e[1],10)*1e3:null}o(bN,"parseKeepAliveTimeout");function iQ(t){return typeof t==
"string"?QN[t]??t.toLowerCase():Kf.lookup(t)??t.toString("latin1").toLowerCase()}o(iQ,"headerNameToString");function FN(t){
return Kf.lookup(t)??t.toString("latin1").toLowerCase()}o(FN,"bufferToLowerCasedHeaderName");function kN(t,e){e===void 0&&
(e={});for(let A=0;A<t.length;A+=2){let r=iQ(t[A]),n=e[r];if(n!==void 0)if(Object.hasOwn(e,r))typeof n=="string"&&(n=[n],
e[r]=n),n.push(t[A+1].toString("latin1"));else{let s=typeof t[A+1]=="string"?t[A+1]:Array.isArray(t[A+1])?t[A+1].map(i=>i.
toString("latin1")):t[A+1].toString("latin1");r==="__proto__"?Object.defineProperty(e,r,{value:s,enumerable:!0,configurable:!0,
writable:!0}):e[r]=s}else{let s=typeof t[A+1]=="string"?t[A+1]:Array.isArray(t[A+1])?t[A+1].map(i=>i.toString("latin1")):
t[A+1].toString("latin1");e[r]=s}}return e}o(kN,"parseHeaders");function UN(t){let e=t.length,A=new Array(e),r,n;for(let s=0;s<
e;s+=2)r=t[s],n=t[s+1],typeof r!="string"&&(r=r.toString()),typeof n!="string"&&(n=n.toString("latin1")),A[s]=r,A[s+1]=n;
return A}o(UN,"parseRawHeaders");function MN(t){let e=[];for(let[A,r]of Object.entries(t))if(Array.isArray(r))for(let n of r)
e.push(Buffer.from(A,"latin1"),Buffer.from(`${n}`,"latin1"));else e.push(Buffer.from(A,"latin1"),Buffer.from(`${r}`,"lat\
in1"));return e}o(MN,"toRawHeaders");function TN(t){if(!Array.isArray(t))throw new TypeError("expected headers to be an \
array");return t.map(e=>Buffer.from(e))}o(TN,"encodeRawHeaders");function aQ(t){return t instanceof Uint8Array||Buffer.isBuffer(
t)}o(aQ,"isBuffer");function LN(t,e,A){if(!t||typeof t!="object")throw new fe("handler must be an object");if(typeof t.onRequestStart!=
"function"){if(typeof t.onConnect!="function")throw new fe("invalid onConnect method");if(typeof t.onError!="function")throw new fe(
"invalid onError method");if(typeof t.onBodySent!="function"&&t.onBodySent!==void 0)throw new fe("invalid onBodySent met\
hod");if(A||e==="CONNECT"){if(typeof t.onUpgrade!="function")throw new fe("invalid onUpgrade method")}else{if(typeof t.onHeaders!=
"function")throw new fe("invalid onHeaders method");if(typeof t.onData!="function")throw new fe("invalid onData method");
if(typeof t.onComplete!="function")throw new fe("invalid onComplete method")}}}o(LN,"assertRequestHandler");function xN(t){
return!!(t&&(zf.isDisturbed(t)||t[Or]))}o(xN,"isDisturbed");function HN(t){return{localAddress:t.localAddress,localPort:t.
localPort,remoteAddress:t.remoteAddress,remotePort:t.remotePort,remoteFamily:t.remoteFamily,timeout:t.timeout,bytesWritten:t.
bytesWritten,bytesRead:t.bytesRead}}o(HN,"getSocketInfo");function YN(t){let e;return new ReadableStream({start(){e=t[Symbol.
asyncIterator]()},pull(A){return e.next().then(({done:r,value:n})=>{if(r)return queueMicrotask(()=>{A.close(),A.byobRequest?.
respond(0)});{let s=Buffer.isBuffer(n)?n:Buffer.from(n);return s.byteLength?A.enqueue(new Uint8Array(s)):this.pull(A)}})},
cancel(){return e.return()},type:"bytes"})}o(YN,"ReadableStreamFrom");function cQ(t){return t&&typeof t=="object"&&typeof t.
append=="function"&&typeof t.delete=="function"&&typeof t.get=="function"&&typeof t.getAll=="function"&&typeof t.has=="f\
unction"&&typeof t.set=="function"&&t[Symbol.toStringTag]==="FormData"}o(cQ,"isFormDataLike");function ON(t,e){return"ad\
dEventListener"in t?(t.addEventListener("abort",e,{once:!0}),()=>t.removeEventListener("abort",e)):(t.once("abort",e),()=>t.
removeListener("abort",e))}o(ON,"addAbortListener");var lQ=new Uint8Array([0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,1,0,1,1,1,1,1,0,0,1,1,0,1,1,0,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,
1,1,1,1,1,1,1,1,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]);function GN(t){
return lQ[t]===1}o(GN,"isTokenCharCode");var vN=/^[\^_`a-zA-Z\-0-9!#$%&'*+.|~]+$/;function JN(t){if(t.length>=12)return vN.
test(t);if(t.length===0)return!1;for(let e=0;e<t.length;e++)if(lQ[t.charCodeAt(e)]!==1)return!1;return!0}o(JN,"isValidHT\
TPToken");var VN=/[^\t\x20-\x7e\x80-\xff]/;function PN(t){return!VN.test(t)}o(PN,"isValidHeaderValue");var qN=/^bytes (\d+)-(\d+)\/(\d+)?$/;
function WN(t){if(t==null||t==="")return{start:0,end:null,size:null};let e=t?t.match(qN):null;return e?{start:parseInt(e[1]),
end:e[2]?parseInt(e[2]):null,size:e[3]?parseInt(e[3]):null}:null}o(WN,"parseRangeHeader");function _N(t,e,A){return(t[So]??=
[]).push([e,A]),t.on(e,A),t}o(_N,"addListener");function jN(t){if(t[So]!=null){for(let[e,A]of t[So])t.removeListener(e,A);
t[So]=null}return t}o(jN,"removeAllListeners");function ZN(t,e,A){try{e.onError(A),vn(e.aborted)}catch(r){t.emit("error",
r)}}o(ZN,"errorRequest");var XN=process.platform==="win32"?(t,e)=>{if(!e.timeout)return jf;let A=null,r=null,n=Do.setFastTimeout(
()=>{A=setImmediate(()=>{r=setImmediate(()=>Zf(t.deref(),e))})},e.timeout);return()=>{Do.clearFastTimeout(n),clearImmediate(
A),clearImmediate(r)}}:(t,e)=>{if(!e.timeout)return jf;let A=null,r=Do.setFastTimeout(()=>{A=setImmediate(()=>{Zf(t.deref(),
e)})},e.timeout);return()=>{Do.clearFastTimeout(r),clearImmediate(A)}};function Zf(t,e){if(t==null)return;let A="Connect\
 Timeout Error";Array.isArray(t.autoSelectFamilyAttemptedAddresses)?A+=` (attempted addresses: ${t.autoSelectFamilyAttemptedAddresses.
join(", ")},`:A+=` (attempted address: ${e.hostname}:${e.port},`,A+=` timeout: ${e.timeout}ms)`,oQ(t,new fN(A))}o(Zf,"on\
ConnectTimeout");function zN(t){if(t[0]==="h"&&t[1]==="t"&&t[2]==="t"&&t[3]==="p")switch(t[4]){case":":return"http:";case"\
s":if(t[5]===":")return"https:"}return t.slice(0,t.indexOf(":")+1)}o(zN,"getProtocolFromUrlString");var uQ=Object.create(
null);uQ.enumerable=!0;var hl={delete:"DELETE",DELETE:"DELETE",get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"OPTI\
ONS",OPTIONS:"OPTIONS",post:"POST",POST:"POST",put:"PUT",PUT:"PUT"},gQ={...hl,patch:"patch",PATCH:"PATCH"};Object.setPrototypeOf(
hl,null);Object.setPrototypeOf(gQ,null);hQ.exports={kEnumerableProperty:uQ,isDisturbed:xN,isBlobLike:$f,parseOrigin:pN,parseURL:AQ,
getServerName:wN,isStream:bo,isIterable:rQ,hasSafeIterator:RN,isAsyncIterable:SN,isDestroyed:sQ,headerNameToString:iQ,bufferToLowerCasedHeaderName:FN,
addListener:_N,removeAllListeners:jN,errorRequest:ZN,parseRawHeaders:UN,toRawHeaders:MN,encodeRawHeaders:TN,parseHeaders:kN,
parseKeepAliveTimeout:bN,destroy:oQ,bodyLength:nQ,deepClone:DN,ReadableStreamFrom:YN,isBuffer:aQ,assertRequestHandler:LN,
getSocketInfo:HN,isFormDataLike:cQ,pathHasQueryOrFragment:eQ,serializePathWithQuery:yN,addAbortListener:ON,isValidHTTPToken:JN,
isValidHeaderValue:PN,isTokenCharCode:GN,parseRangeHeader:WN,normalizedMethodRecordsBase:hl,normalizedMethodRecords:gQ,isValidPort:tQ,
isHttpOrHttpsPrefixed:Ro,nodeMajor:IN,nodeMinor:CN,safeHTTPMethods:Object.freeze(["GET","HEAD","OPTIONS","TRACE"]),wrapRequestBody:BN,
setupConnectTimeout:XN,getProtocolFromUrlString:zN}});var fl=p((UZ,IQ)=>{"use strict";var{kConnected:EQ,kPending:dQ,kRunning:fQ,kSize:QQ,kFree:KN,kQueued:$N}=Z(),El=class{static{
o(this,"ClientStats")}constructor(e){this.connected=e[EQ],this.pending=e[dQ],this.running=e[fQ],this.size=e[QQ]}},dl=class{static{
o(this,"PoolStats")}constructor(e){this.connected=e[EQ],this.free=e[KN],this.pending=e[dQ],this.queued=e[$N],this.running=
e[fQ],this.size=e[QQ]}};IQ.exports={ClientStats:El,PoolStats:dl}});var cA=p((TZ,BQ)=>{"use strict";var K=y("node:diagnostics_channel"),Bl=y("node:util"),JA=Bl.debuglog("undici"),Jn=Bl.debuglog(
"fetch"),Fo=Bl.debuglog("websocket"),We={beforeConnect:K.channel("undici:client:beforeConnect"),connected:K.channel("und\
ici:client:connected"),connectError:K.channel("undici:client:connectError"),sendHeaders:K.channel("undici:client:sendHea\
ders"),create:K.channel("undici:request:create"),bodySent:K.channel("undici:request:bodySent"),bodyChunkSent:K.channel("\
undici:request:bodyChunkSent"),bodyChunkReceived:K.channel("undici:request:bodyChunkReceived"),headers:K.channel("undici\
:request:headers"),trailers:K.channel("undici:request:trailers"),error:K.channel("undici:request:error"),open:K.channel(
"undici:websocket:open"),close:K.channel("undici:websocket:close"),socketError:K.channel("undici:websocket:socket_error"),
ping:K.channel("undici:websocket:ping"),pong:K.channel("undici:websocket:pong"),proxyConnected:K.channel("undici:proxy:c\
onnected")},Ql=!1;function CQ(t=JA){if(!Ql){if(We.beforeConnect.hasSubscribers||We.connected.hasSubscribers||We.connectError.
hasSubscribers||We.sendHeaders.hasSubscribers){Ql=!0;return}Ql=!0,K.subscribe("undici:client:beforeConnect",e=>{let{connectParams:{
version:A,protocol:r,port:n,host:s}}=e;t("connecting to %s%s using %s%s",s,n?`:${n}`:"",r,A)}),K.subscribe("undici:clien\
t:connected",e=>{let{connectParams:{version:A,protocol:r,port:n,host:s}}=e;t("connected to %s%s using %s%s",s,n?`:${n}`:
"",r,A)}),K.subscribe("undici:client:connectError",e=>{let{connectParams:{version:A,protocol:r,port:n,host:s},error:i}=e;
t("connection to %s%s using %s%s errored - %s",s,n?`:${n}`:"",r,A,i.message)}),K.subscribe("undici:client:sendHeaders",e=>{
let{request:{method:A,path:r,origin:n}}=e;t("sending request to %s %s%s",A,n,r)})}}o(CQ,"trackClientEvents");var Il=!1;function eb(t=JA){
if(!Il){if(We.headers.hasSubscribers||We.trailers.hasSubscribers||We.error.hasSubscribers){Il=!0;return}Il=!0,K.subscribe(
"undici:request:headers",e=>{let{request:{method:A,path:r,origin:n},response:{statusCode:s}}=e;t("received response to %\
s %s%s - HTTP %d",A,n,r,s)}),K.subscribe("undici:request:trailers",e=>{let{request:{method:A,path:r,origin:n}}=e;t("trai\
lers received from %s %s%s",A,n,r)}),K.subscribe("undici:request:error",e=>{let{request:{method:A,path:r,origin:n},error:s}=e;
t("request to %s %s%s errored - %s",A,n,r,s.message)})}}o(eb,"trackRequestEvents");var Cl=!1;function tb(t=Fo){if(!Cl){if(We.
open.hasSubscribers||We.close.hasSubscribers||We.socketError.hasSubscribers||We.ping.hasSubscribers||We.pong.hasSubscribers){
Cl=!0;return}Cl=!0,K.subscribe("undici:websocket:open",e=>{if(e.address!=null){let{address:A,port:r}=e.address;t("connec\
tion opened %s%s",A,r?`:${r}`:"")}else t("connection opened")}),K.subscribe("undici:websocket:close",e=>{let{websocket:A,
code:r,reason:n}=e;t("closed connection to %s - %s %s",A.url,r,n)}),K.subscribe("undici:websocket:socket_error",e=>{t("c\
onnection errored - %s",e.message)}),K.subscribe("undici:websocket:ping",e=>{t("ping received")}),K.subscribe("undici:we\
bsocket:pong",e=>{t("pong received")})}}o(tb,"trackWebSocketEvents");(JA.enabled||Jn.enabled)&&(CQ(Jn.enabled?Jn:JA),eb(
Jn.enabled?Jn:JA));Fo.enabled&&(CQ(JA.enabled?JA:Fo),tb(Fo));BQ.exports={channels:We}});var mQ=p((xZ,pQ)=>{"use strict";var{InvalidArgumentError:W,NotSupportedError:Ab}=Y(),St=y("node:assert"),{isValidHTTPToken:yl,
isValidHeaderValue:Vn,isStream:rb,destroy:nb,isBuffer:sb,isFormDataLike:ob,isIterable:ib,hasSafeIterator:ab,isBlobLike:cb,
serializePathWithQuery:lb,assertRequestHandler:ub,getServerName:gb,normalizedMethodRecords:hb,getProtocolFromUrlString:Eb}=O(),
{channels:Qe}=cA(),{headerNameLowerCasedRecord:yQ}=mo(),db=/[^\u0021-\u00ff]/;function fb(t){if(typeof t!="string"||t.length===
0)return!1;for(let e=0;e<t.length;e++){let A=t.charCodeAt(e);if(A<48||A>57)return!1}return!0}o(fb,"isValidContentLengthH\
eaderValue");var it=Symbol("handler"),pl=class{static{o(this,"Request")}constructor(e,{path:A,method:r,body:n,headers:s,
query:i,idempotent:a,blocking:c,upgrade:l,headersTimeout:u,bodyTimeout:h,reset:g,expectContinue:d,servername:Q,throwOnError:f,
maxRedirections:m,typeOfService:C},B){if(typeof A!="string")throw new W("path must be a string");if(A[0]!=="/"&&!(A.startsWith(
"http://")||A.startsWith("https://"))&&r!=="CONNECT")throw new W("path must be an absolute URL or start with a slash");if(db.
test(A))throw new W("invalid request path");if(typeof r!="string")throw new W("method must be a string");if(hb[r]===void 0&&
!yl(r))throw new W("invalid request method");if(l&&typeof l!="string")throw new W("upgrade must be a string");if(l&&!Vn(
l))throw new W("invalid upgrade header");if(u!=null&&(!Number.isFinite(u)||u<0))throw new W("invalid headersTimeout");if(h!=
null&&(!Number.isFinite(h)||h<0))throw new W("invalid bodyTimeout");if(g!=null&&typeof g!="boolean")throw new W("invalid\
 reset");if(d!=null&&typeof d!="boolean")throw new W("invalid expectContinue");if(f!=null)throw new W("invalid throwOnEr\
ror");if(m!=null&&m!==0)throw new W("maxRedirections is not supported, use the redirect interceptor");if(C!=null&&(!Number.
isInteger(C)||C<0||C>255))throw new W("typeOfService must be an integer between 0 and 255");if(this.headersTimeout=u,this.
bodyTimeout=h,this.method=r,this.typeOfService=C,this.abort=null,n==null)this.body=null;else if(rb(n)){this.body=n;let w=this.
body._readableState;(!w||!w.autoDestroy)&&(this.endHandler=o(function(){nb(this)},"autoDestroy"),this.body.on("end",this.
endHandler)),this.errorHandler=R=>{this.abort?this.abort(R):this.error=R},this.body.on("error",this.errorHandler)}else if(sb(
n))this.body=n.byteLength?n:null;else if(ArrayBuffer.isView(n))this.body=n.buffer.byteLength?Buffer.from(n.buffer,n.byteOffset,
n.byteLength):null;else if(n instanceof ArrayBuffer)this.body=n.byteLength?Buffer.from(n):null;else if(typeof n=="string")
this.body=n.length?Buffer.from(n):null;else if(ob(n)||ib(n)||cb(n))this.body=n;else throw new W("body must be a string, \
a Buffer, a Readable stream, an iterable, or an async iterable");if(this.completed=!1,this.aborted=!1,this.upgrade=l||null,
this.path=i?lb(A,i):A,this.origin=e,this.protocol=Eb(e),this.idempotent=a??(r==="HEAD"||r==="GET"),this.blocking=c??this.
method!=="HEAD",this.reset=g??null,this.host=null,this.contentLength=null,this.contentType=null,this.headers=[],this.expectContinue=
d??!1,Array.isArray(s)){if(s.length%2!==0)throw new W("headers array must be even");for(let w=0;w<s.length;w+=2)ko(this,
s[w],s[w+1])}else if(s&&typeof s=="object")if(ab(s))for(let w of s){if(!Array.isArray(w)||w.length!==2)throw new W("head\
ers must be in key-value pair format");ko(this,w[0],w[1])}else{let w=Object.keys(s);for(let R=0;R<w.length;++R)ko(this,w[R],
s[w[R]])}else if(s!=null)throw new W("headers must be an object or an array");ub(B,r,l),this.servername=Q||gb(this.host)||
null,this[it]=B,Qe.create.hasSubscribers&&Qe.create.publish({request:this})}onBodySent(e){if(Qe.bodyChunkSent.hasSubscribers&&
Qe.bodyChunkSent.publish({request:this,chunk:e}),this[it].onBodySent)try{return this[it].onBodySent(e)}catch(A){this.abort(
A)}}onRequestSent(){if(Qe.bodySent.hasSubscribers&&Qe.bodySent.publish({request:this}),this[it].onRequestSent)try{return this[it].
onRequestSent()}catch(e){this.abort(e)}}onConnect(e){if(St(!this.aborted),St(!this.completed),this.error)e(this.error);else
return this.abort=e,this[it].onConnect(e)}onResponseStarted(){return this[it].onResponseStarted?.()}onHeaders(e,A,r,n){St(
!this.aborted),St(!this.completed),Qe.headers.hasSubscribers&&Qe.headers.publish({request:this,response:{statusCode:e,headers:A,
statusText:n}});try{return this[it].onHeaders(e,A,r,n)}catch(s){this.abort(s)}}onData(e){St(!this.aborted),St(!this.completed),
Qe.bodyChunkReceived.hasSubscribers&&Qe.bodyChunkReceived.publish({request:this,chunk:e});try{return this[it].onData(e)}catch(A){
return this.abort(A),!1}}onUpgrade(e,A,r,n=""){this.onFinally(),St(!this.aborted),St(!this.completed),Qe.headers.hasSubscribers&&
Qe.headers.publish({request:this,response:{statusCode:e,headers:A,statusText:n}});let s=this[it].onUpgrade(e,A,r);return this.
aborted||(this.completed=!0,Qe.trailers.hasSubscribers&&Qe.trailers.publish({request:this,trailers:[]})),s}onComplete(e){
this.onFinally(),St(!this.aborted),St(!this.completed),this.completed=!0,Qe.trailers.hasSubscribers&&Qe.trailers.publish(
{request:this,trailers:e});try{return this[it].onComplete(e)}catch(A){this.onError(A)}}onError(e){if(this.onFinally(),Qe.
error.hasSubscribers&&Qe.error.publish({request:this,error:e}),!this.aborted)return this.aborted=!0,this[it].onError(e)}onFinally(){
this.errorHandler&&(this.body.off("error",this.errorHandler),this.errorHandler=null),this.endHandler&&(this.body.off("en\
d",this.endHandler),this.endHandler=null)}addHeader(e,A){return ko(this,e,A),this}};function ko(t,e,A){if(A&&typeof A=="\
object"&&!Array.isArray(A))throw new W(`invalid ${e} header`);if(A===void 0)return;let r=yQ[e];if(r===void 0&&(r=e.toLowerCase(),
yQ[r]===void 0&&!yl(r)))throw new W("invalid header key");if(Array.isArray(A)){let n=[];for(let s=0;s<A.length;s++)if(typeof A[s]==
"string"){if(!Vn(A[s]))throw new W(`invalid ${e} header`);n.push(A[s])}else if(A[s]===null)n.push("");else{if(typeof A[s]==
"object")throw new W(`invalid ${e} header`);{let i=`${A[s]}`;if(!Vn(i))throw new W(`invalid ${e} header`);n.push(i)}}A=n}else if(typeof A==
"string"){if(!Vn(A))throw new W(`invalid ${e} header`)}else if(A===null)A="";else if(A=`${A}`,!Vn(A))throw new W(`invali\
d ${e} header`);if(r==="host"){if(t.host!==null)throw new W("duplicate host header");if(typeof A!="string")throw new W("\
invalid host header");t.host=A}else if(r==="content-length"){if(t.contentLength!==null)throw new W("duplicate content-le\
ngth header");if(!fb(A))throw new W("invalid content-length header");t.contentLength=parseInt(A,10)}else if(t.contentType===
null&&r==="content-type")t.contentType=A,t.headers.push(e,A);else{if(r==="transfer-encoding"||r==="keep-alive"||r==="upg\
rade")throw new W(`invalid ${r} header`);if(r==="connection"){let n=typeof A=="string"?A:null;if(n===null)throw new W("i\
nvalid connection header");for(let s of n.toLowerCase().split(",")){let i=s.trim();if(!yl(i))throw new W("invalid connec\
tion header");i==="close"&&(t.reset=!0)}}else{if(r==="expect")throw new Ab("expect header not supported");t.headers.push(
e,A)}}}o(ko,"processHeader");pQ.exports=pl});var Pn=p((YZ,DQ)=>{"use strict";var{InvalidArgumentError:Qb}=Y();DQ.exports=class wQ{static{o(this,"WrapHandler")}#e;constructor(e){
this.#e=e}static wrap(e){return e.onRequestStart?e:new wQ(e)}onConnect(e,A){return this.#e.onConnect?.(e,A)}onResponseStarted(){
return this.#e.onResponseStarted?.()}onHeaders(e,A,r,n){return this.#e.onHeaders?.(e,A,r,n)}onUpgrade(e,A,r){return this.#e.
onUpgrade?.(e,A,r)}onData(e){return this.#e.onData?.(e)}onComplete(e){return this.#e.onComplete?.(e)}onError(e){if(!this.#e.
onError)throw e;return this.#e.onError?.(e)}onRequestStart(e,A){this.#e.onConnect?.(r=>e.abort(r),A)}onRequestUpgrade(e,A,r,n){
let s=[];for(let[i,a]of Object.entries(r))s.push(Buffer.from(i,"latin1"),ml(a));this.#e.onUpgrade?.(A,s,n)}onResponseStart(e,A,r,n){
let s=[];for(let[i,a]of Object.entries(r))s.push(Buffer.from(i,"latin1"),ml(a));this.#e.onHeaders?.(A,s,()=>e.resume(),n)===
!1&&e.pause()}onResponseData(e,A){this.#e.onData?.(A)===!1&&e.pause()}onResponseEnd(e,A){let r=[];for(let[n,s]of Object.
entries(A))r.push(Buffer.from(n,"latin1"),ml(s));this.#e.onComplete?.(r)}onResponseError(e,A){if(!this.#e.onError)throw new Qb(
"invalid onError method");this.#e.onError?.(A)}};function ml(t){return Array.isArray(t)?t.map(e=>Buffer.from(e,"latin1")):
Buffer.from(t,"latin1")}o(ml,"toRawHeaderValue")});var qn=p((GZ,SQ)=>{"use strict";var Ib=y("node:events"),Cb=Pn(),Bb=o(t=>(e,A)=>t(e,Cb.wrap(A)),"wrapInterceptor"),wl=class extends Ib{static{
o(this,"Dispatcher")}dispatch(){throw new Error("not implemented")}close(){throw new Error("not implemented")}destroy(){
throw new Error("not implemented")}compose(...e){let A=Array.isArray(e[0])?e[0]:e,r=this.dispatch.bind(this);for(let n of A)
if(n!=null){if(typeof n!="function")throw new TypeError(`invalid interceptor, expected function received ${typeof n}`);if(r=
n(r),r=Bb(r),r==null||typeof r!="function"||r.length!==2)throw new TypeError("invalid interceptor")}return new Proxy(this,
{get:o((n,s)=>s==="dispatch"?r:n[s],"get")})}};SQ.exports=wl});var bQ=p((JZ,NQ)=>{"use strict";var{parseHeaders:Dl}=O(),{InvalidArgumentError:yb}=Y(),Sl=Symbol("resume"),Rl=class{static{
o(this,"UnwrapController")}#e=!1;#t=null;#A=!1;#r;[Sl]=null;rawHeaders=null;rawTrailers=null;constructor(e){this.#r=e}pause(){
this.#e=!0}resume(){this.#e&&(this.#e=!1,this[Sl]?.())}abort(e){this.#A||(this.#A=!0,this.#t=e,this.#r(e))}get aborted(){
return this.#A}get reason(){return this.#t}get paused(){return this.#e}};NQ.exports=class RQ{static{o(this,"UnwrapHandle\
r")}#e;#t;constructor(e){this.#e=e}static unwrap(e){return e.onRequestStart?new RQ(e):e}onConnect(e,A){this.#t=new Rl(e),
this.#e.onRequestStart?.(this.#t,A)}onResponseStarted(){return this.#e.onResponseStarted?.()}onUpgrade(e,A,r){this.#t.rawHeaders=
A,this.#e.onRequestUpgrade?.(this.#t,e,Dl(A),r)}onHeaders(e,A,r,n){return this.#t[Sl]=r,this.#t.rawHeaders=A,this.#e.onResponseStart?.(
this.#t,e,Dl(A),n),!this.#t.paused}onData(e){return this.#e.onResponseData?.(this.#t,e),!this.#t.paused}onComplete(e){this.#t.
rawTrailers=e,this.#e.onResponseEnd?.(this.#t,Dl(e))}onError(e){if(!this.#e.onResponseError)throw new yb("invalid onErro\
r method");this.#e.onResponseError?.(this.#t,e)}}});var PA=p((PZ,kQ)=>{"use strict";var pb=y("node:buffer"),mb=qn(),wb=bQ(),{ClientDestroyedError:Nl,ClientClosedError:Db,InvalidArgumentError:Uo}=Y(),
{kDestroy:Sb,kClose:Rb,kClosed:Wn,kDestroyed:Gr,kDispatch:Nb}=Z(),lA=Symbol("onDestroyed"),VA=Symbol("onClosed"),bl=Symbol(
"webSocketOptions"),FQ=Symbol("eventSourceOptions"),Fl=class extends mb{static{o(this,"DispatcherBase")}[Gr]=!1;[lA]=null;[Wn]=!1;[VA]=null;constructor(e){
super(),this[bl]=e?.webSocket??{},this[FQ]=e?.eventSource??{}}get webSocketOptions(){return{maxFragments:this[bl].maxFragments??
131072,maxPayloadSize:this[bl].maxPayloadSize??128*1024*1024}}get eventSourceOptions(){return{maxEventSize:this[FQ].maxEventSize??
pb.kStringMaxLength}}get destroyed(){return this[Gr]}get closed(){return this[Wn]}close(e){if(e===void 0)return new Promise(
(r,n)=>{this.close((s,i)=>s?n(s):r(i))});if(typeof e!="function")throw new Uo("invalid callback");if(this[Gr]){let r=new Nl;
queueMicrotask(()=>e(r,null));return}if(this[Wn]){this[VA]?this[VA].push(e):queueMicrotask(()=>e(null,null));return}this[Wn]=
!0,this[VA]??=[],this[VA].push(e);let A=o(()=>{let r=this[VA];this[VA]=null;for(let n=0;n<r.length;n++)r[n](null,null)},
"onClosed");this[Rb]().then(()=>this.destroy()).then(()=>queueMicrotask(A))}destroy(e,A){if(typeof e=="function"&&(A=e,e=
null),A===void 0)return new Promise((n,s)=>{this.destroy(e,(i,a)=>i?s(i):n(a))});if(typeof A!="function")throw new Uo("i\
nvalid callback");if(this[Gr]){this[lA]?this[lA].push(A):queueMicrotask(()=>A(null,null));return}e||(e=new Nl),this[Gr]=
!0,this[lA]??=[],this[lA].push(A);let r=o(()=>{let n=this[lA];this[lA]=null;for(let s=0;s<n.length;s++)n[s](null,null)},
"onDestroyed");this[Sb](e).then(()=>queueMicrotask(r))}dispatch(e,A){if(!A||typeof A!="object")throw new Uo("handler mus\
t be an object");A=wb.unwrap(A);try{if(!e||typeof e!="object")throw new Uo("opts must be an object.");if(this[Gr]||this[lA])
throw new Nl;if(this[Wn])throw new Db;return this[Nb](e,A)}catch(r){if(typeof A.onError!="function")throw r;return A.onError(
r),!1}}};kQ.exports=Fl});var qA=p((_Z,TQ)=>{"use strict";var bb=y("node:net"),UQ=y("node:assert"),MQ=O(),{InvalidArgumentError:Fb}=Y(),kl,kb=class{static{
o(this,"WeakSessionCache")}constructor(e){this._maxCachedSessions=e,this._sessionCache=new Map,this._sessionRegistry=new FinalizationRegistry(
A=>{if(this._sessionCache.size<this._maxCachedSessions)return;let r=this._sessionCache.get(A);r!==void 0&&r.deref()===void 0&&
this._sessionCache.delete(A)})}get(e){let A=this._sessionCache.get(e);return A?A.deref():null}set(e,A){if(this._maxCachedSessions!==
0){if(this._sessionCache.has(e))this._sessionCache.delete(e);else if(this._sessionCache.size>=this._maxCachedSessions){let r=!1;
for(let[n,s]of this._sessionCache)if(s.deref()===void 0){this._sessionCache.delete(n),r=!0;break}if(!r){let n=this._sessionCache.
keys().next();n.done||this._sessionCache.delete(n.value)}}this._sessionCache.set(e,new WeakRef(A)),this._sessionRegistry.
register(A,e)}}};function Ub({allowH2:t,useH2c:e,maxCachedSessions:A,socketPath:r,timeout:n,session:s,...i}){if(A!=null&&
(!Number.isInteger(A)||A<0))throw new Fb("maxCachedSessions must be a positive integer or zero");let a={path:r,...i},c=new kb(
A??100);return n=n??1e4,t=t??!1,o(function({hostname:u,host:h,protocol:g,port:d,servername:Q,localAddress:f,httpSocket:m},C){
let B;if(g==="https:"){kl||(kl=y("node:tls")),Q=Q||a.servername||MQ.getServerName(h)||null;let R=Q||u;UQ(R);let N=s||c.get(
R)||null;d=d||443,B=kl.connect({highWaterMark:16384,...a,servername:Q,session:N,localAddress:f,ALPNProtocols:t?["http/1.\
1","h2"]:["http/1.1"],socket:m,port:d,host:u}),B.on("session",function(x){c.set(R,x)})}else UQ(!m,"httpSocket can only b\
e sent on TLS update"),d=d||80,B=bb.connect({highWaterMark:64*1024,...a,localAddress:f,port:d,host:u}),e===!0&&(B.alpnProtocol=
"h2");if(a.keepAlive==null||a.keepAlive){let R=a.keepAliveInitialDelay===void 0?6e4:a.keepAliveInitialDelay;B.setKeepAlive(
!0,R)}let w=MQ.setupConnectTimeout(new WeakRef(B),{timeout:n,hostname:u,port:d});return B.setNoDelay(!0).once(g==="https\
:"?"secureConnect":"connect",function(){if(queueMicrotask(w),C){let R=C;C=null,R(null,this)}}).on("error",function(R){if(queueMicrotask(
w),C){let N=C;C=null,N(R)}}),B},"connect")}o(Ub,"buildConnector");TQ.exports=Ub});var LQ=p(Ul=>{"use strict";Object.defineProperty(Ul,"__esModule",{value:!0});Ul.enumToMap=Mb;function Mb(t,e=[],A=[]){let r=(e?.
length??0)===0,n=(A?.length??0)===0;return Object.fromEntries(Object.entries(t).filter(([,s])=>typeof s=="number"&&(r||e.
includes(s))&&(n||!A.includes(s))))}o(Mb,"enumToMap")});var xQ=p(E=>{"use strict";Object.defineProperty(E,"__esModule",{value:!0});E.SPECIAL_HEADERS=E.MINOR=E.MAJOR=E.HTAB_SP_VCHAR_OBS_TEXT=
E.QUOTED_STRING=E.CONNECTION_TOKEN_CHARS=E.HEADER_CHARS=E.TOKEN=E.HEX=E.URL_CHAR=E.USERINFO_CHARS=E.MARK=E.ALPHANUM=E.NUM=
E.HEX_MAP=E.NUM_MAP=E.ALPHA=E.STATUSES_HTTP=E.H_METHOD_MAP=E.METHOD_MAP=E.METHODS_RTSP=E.METHODS_ICE=E.METHODS_HTTP=E.HEADER_STATE=
E.FINISH=E.STATUSES=E.METHODS=E.LENIENT_FLAGS=E.FLAGS=E.TYPE=E.ERROR=void 0;var Tb=LQ();E.ERROR={OK:0,INTERNAL:1,STRICT:2,
CR_EXPECTED:25,LF_EXPECTED:3,UNEXPECTED_CONTENT_LENGTH:4,UNEXPECTED_SPACE:30,CLOSED_CONNECTION:5,INVALID_METHOD:6,INVALID_URL:7,
INVALID_CONSTANT:8,INVALID_VERSION:9,INVALID_HEADER_TOKEN:10,INVALID_CONTENT_LENGTH:11,INVALID_CHUNK_SIZE:12,INVALID_STATUS:13,
INVALID_EOF_STATE:14,INVALID_TRANSFER_ENCODING:15,CB_MESSAGE_BEGIN:16,CB_HEADERS_COMPLETE:17,CB_MESSAGE_COMPLETE:18,CB_CHUNK_HEADER:19,
CB_CHUNK_COMPLETE:20,PAUSED:21,PAUSED_UPGRADE:22,PAUSED_H2_UPGRADE:23,USER:24,CB_URL_COMPLETE:26,CB_STATUS_COMPLETE:27,CB_METHOD_COMPLETE:32,
CB_VERSION_COMPLETE:33,CB_HEADER_FIELD_COMPLETE:28,CB_HEADER_VALUE_COMPLETE:29,CB_CHUNK_EXTENSION_NAME_COMPLETE:34,CB_CHUNK_EXTENSION_VALUE_COMPLETE:35,
CB_RESET:31,CB_PROTOCOL_COMPLETE:38};E.TYPE={BOTH:0,REQUEST:1,RESPONSE:2};E.FLAGS={CONNECTION_KEEP_ALIVE:1,CONNECTION_CLOSE:2,
CONNECTION_UPGRADE:4,CHUNKED:8,UPGRADE:16,CONTENT_LENGTH:32,SKIPBODY:64,TRAILING:128,TRANSFER_ENCODING:512};E.LENIENT_FLAGS=
{HEADERS:1,CHUNKED_LENGTH:2,KEEP_ALIVE:4,TRANSFER_ENCODING:8,VERSION:16,DATA_AFTER_CLOSE:32,OPTIONAL_LF_AFTER_CR:64,OPTIONAL_CRLF_AFTER_CHUNK:128,
OPTIONAL_CR_BEFORE_LF:256,SPACES_AFTER_CHUNK_SIZE:512};E.METHODS={DELETE:0,GET:1,HEAD:2,POST:3,PUT:4,CONNECT:5,OPTIONS:6,
TRACE:7,COPY:8,LOCK:9,MKCOL:10,MOVE:11,PROPFIND:12,PROPPATCH:13,SEARCH:14,UNLOCK:15,BIND:16,REBIND:17,UNBIND:18,ACL:19,REPORT:20,
MKACTIVITY:21,CHECKOUT:22,MERGE:23,"M-SEARCH":24,NOTIFY:25,SUBSCRIBE:26,UNSUBSCRIBE:27,PATCH:28,PURGE:29,MKCALENDAR:30,LINK:31,
UNLINK:32,SOURCE:33,PRI:34,DESCRIBE:35,ANNOUNCE:36,SETUP:37,PLAY:38,PAUSE:39,TEARDOWN:40,GET_PARAMETER:41,SET_PARAMETER:42,
REDIRECT:43,RECORD:44,FLUSH:45,QUERY:46};E.STATUSES={CONTINUE:100,SWITCHING_PROTOCOLS:101,PROCESSING:102,EARLY_HINTS:103,
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
NETWORK_CONNECT_TIMEOUT:599};E.FINISH={SAFE:0,SAFE_WITH_CB:1,UNSAFE:2};E.HEADER_STATE={GENERAL:0,CONNECTION:1,CONTENT_LENGTH:2,
TRANSFER_ENCODING:3,UPGRADE:4,CONNECTION_KEEP_ALIVE:5,CONNECTION_CLOSE:6,CONNECTION_UPGRADE:7,TRANSFER_ENCODING_CHUNKED:8};
E.METHODS_HTTP=[E.METHODS.DELETE,E.METHODS.GET,E.METHODS.HEAD,E.METHODS.POST,E.METHODS.PUT,E.METHODS.CONNECT,E.METHODS.OPTIONS,
E.METHODS.TRACE,E.METHODS.COPY,E.METHODS.LOCK,E.METHODS.MKCOL,E.METHODS.MOVE,E.METHODS.PROPFIND,E.METHODS.PROPPATCH,E.METHODS.
SEARCH,E.METHODS.UNLOCK,E.METHODS.BIND,E.METHODS.REBIND,E.METHODS.UNBIND,E.METHODS.ACL,E.METHODS.REPORT,E.METHODS.MKACTIVITY,
E.METHODS.CHECKOUT,E.METHODS.MERGE,E.METHODS["M-SEARCH"],E.METHODS.NOTIFY,E.METHODS.SUBSCRIBE,E.METHODS.UNSUBSCRIBE,E.METHODS.
PATCH,E.METHODS.PURGE,E.METHODS.MKCALENDAR,E.METHODS.LINK,E.METHODS.UNLINK,E.METHODS.PRI,E.METHODS.SOURCE,E.METHODS.QUERY];
E.METHODS_ICE=[E.METHODS.SOURCE];E.METHODS_RTSP=[E.METHODS.OPTIONS,E.METHODS.DESCRIBE,E.METHODS.ANNOUNCE,E.METHODS.SETUP,
E.METHODS.PLAY,E.METHODS.PAUSE,E.METHODS.TEARDOWN,E.METHODS.GET_PARAMETER,E.METHODS.SET_PARAMETER,E.METHODS.REDIRECT,E.METHODS.
RECORD,E.METHODS.FLUSH,E.METHODS.GET,E.METHODS.POST];E.METHOD_MAP=(0,Tb.enumToMap)(E.METHODS);E.H_METHOD_MAP=Object.fromEntries(
Object.entries(E.METHODS).filter(([t])=>t.startsWith("H")));E.STATUSES_HTTP=[E.STATUSES.CONTINUE,E.STATUSES.SWITCHING_PROTOCOLS,
E.STATUSES.PROCESSING,E.STATUSES.EARLY_HINTS,E.STATUSES.RESPONSE_IS_STALE,E.STATUSES.REVALIDATION_FAILED,E.STATUSES.DISCONNECTED_OPERATION,
E.STATUSES.HEURISTIC_EXPIRATION,E.STATUSES.MISCELLANEOUS_WARNING,E.STATUSES.OK,E.STATUSES.CREATED,E.STATUSES.ACCEPTED,E.
STATUSES.NON_AUTHORITATIVE_INFORMATION,E.STATUSES.NO_CONTENT,E.STATUSES.RESET_CONTENT,E.STATUSES.PARTIAL_CONTENT,E.STATUSES.
MULTI_STATUS,E.STATUSES.ALREADY_REPORTED,E.STATUSES.TRANSFORMATION_APPLIED,E.STATUSES.IM_USED,E.STATUSES.MISCELLANEOUS_PERSISTENT_WARNING,
E.STATUSES.MULTIPLE_CHOICES,E.STATUSES.MOVED_PERMANENTLY,E.STATUSES.FOUND,E.STATUSES.SEE_OTHER,E.STATUSES.NOT_MODIFIED,E.
STATUSES.USE_PROXY,E.STATUSES.SWITCH_PROXY,E.STATUSES.TEMPORARY_REDIRECT,E.STATUSES.PERMANENT_REDIRECT,E.STATUSES.BAD_REQUEST,
E.STATUSES.UNAUTHORIZED,E.STATUSES.PAYMENT_REQUIRED,E.STATUSES.FORBIDDEN,E.STATUSES.NOT_FOUND,E.STATUSES.METHOD_NOT_ALLOWED,
E.STATUSES.NOT_ACCEPTABLE,E.STATUSES.PROXY_AUTHENTICATION_REQUIRED,E.STATUSES.REQUEST_TIMEOUT,E.STATUSES.CONFLICT,E.STATUSES.
GONE,E.STATUSES.LENGTH_REQUIRED,E.STATUSES.PRECONDITION_FAILED,E.STATUSES.PAYLOAD_TOO_LARGE,E.STATUSES.URI_TOO_LONG,E.STATUSES.
UNSUPPORTED_MEDIA_TYPE,E.STATUSES.RANGE_NOT_SATISFIABLE,E.STATUSES.EXPECTATION_FAILED,E.STATUSES.IM_A_TEAPOT,E.STATUSES.
PAGE_EXPIRED,E.STATUSES.ENHANCE_YOUR_CALM,E.STATUSES.MISDIRECTED_REQUEST,E.STATUSES.UNPROCESSABLE_ENTITY,E.STATUSES.LOCKED,
E.STATUSES.FAILED_DEPENDENCY,E.STATUSES.TOO_EARLY,E.STATUSES.UPGRADE_REQUIRED,E.STATUSES.PRECONDITION_REQUIRED,E.STATUSES.
TOO_MANY_REQUESTS,E.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL,E.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE,E.STATUSES.
LOGIN_TIMEOUT,E.STATUSES.NO_RESPONSE,E.STATUSES.RETRY_WITH,E.STATUSES.BLOCKED_BY_PARENTAL_CONTROL,E.STATUSES.UNAVAILABLE_FOR_LEGAL_REASONS,
E.STATUSES.CLIENT_CLOSED_LOAD_BALANCED_REQUEST,E.STATUSES.INVALID_X_FORWARDED_FOR,E.STATUSES.REQUEST_HEADER_TOO_LARGE,E.
STATUSES.SSL_CERTIFICATE_ERROR,E.STATUSES.SSL_CERTIFICATE_REQUIRED,E.STATUSES.HTTP_REQUEST_SENT_TO_HTTPS_PORT,E.STATUSES.
INVALID_TOKEN,E.STATUSES.CLIENT_CLOSED_REQUEST,E.STATUSES.INTERNAL_SERVER_ERROR,E.STATUSES.NOT_IMPLEMENTED,E.STATUSES.BAD_GATEWAY,
E.STATUSES.SERVICE_UNAVAILABLE,E.STATUSES.GATEWAY_TIMEOUT,E.STATUSES.HTTP_VERSION_NOT_SUPPORTED,E.STATUSES.VARIANT_ALSO_NEGOTIATES,
E.STATUSES.INSUFFICIENT_STORAGE,E.STATUSES.LOOP_DETECTED,E.STATUSES.BANDWIDTH_LIMIT_EXCEEDED,E.STATUSES.NOT_EXTENDED,E.STATUSES.
NETWORK_AUTHENTICATION_REQUIRED,E.STATUSES.WEB_SERVER_UNKNOWN_ERROR,E.STATUSES.WEB_SERVER_IS_DOWN,E.STATUSES.CONNECTION_TIMEOUT,
E.STATUSES.ORIGIN_IS_UNREACHABLE,E.STATUSES.TIMEOUT_OCCURED,E.STATUSES.SSL_HANDSHAKE_FAILED,E.STATUSES.INVALID_SSL_CERTIFICATE,
E.STATUSES.RAILGUN_ERROR,E.STATUSES.SITE_IS_OVERLOADED,E.STATUSES.SITE_IS_FROZEN,E.STATUSES.IDENTITY_PROVIDER_AUTHENTICATION_ERROR,
E.STATUSES.NETWORK_READ_TIMEOUT,E.STATUSES.NETWORK_CONNECT_TIMEOUT];E.ALPHA=[];for(let t=65;t<=90;t++)E.ALPHA.push(String.
fromCharCode(t)),E.ALPHA.push(String.fromCharCode(t+32));E.NUM_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9};E.HEX_MAP={
0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,c:12,d:13,e:14,f:15};E.NUM=["0","1","2",
"3","4","5","6","7","8","9"];E.ALPHANUM=E.ALPHA.concat(E.NUM);E.MARK=["-","_",".","!","~","*","'","(",")"];E.USERINFO_CHARS=
E.ALPHANUM.concat(E.MARK).concat(["%",";",":","&","=","+","$",","]);E.URL_CHAR=["!",'"',"$","%","&","'","(",")","*","+",
",","-",".","/",":",";","<","=",">","@","[","\\","]","^","_","`","{","|","}","~"].concat(E.ALPHANUM);E.HEX=E.NUM.concat(
["a","b","c","d","e","f","A","B","C","D","E","F"]);E.TOKEN=["!","#","$","%","&","'","*","+","-",".","^","_","`","|","~"].
concat(E.ALPHANUM);E.HEADER_CHARS=["	"];for(let t=32;t<=255;t++)t!==127&&E.HEADER_CHARS.push(t);E.CONNECTION_TOKEN_CHARS=
E.HEADER_CHARS.filter(t=>t!==44);E.QUOTED_STRING=["	"," "];for(let t=33;t<=255;t++)t!==34&&t!==92&&E.QUOTED_STRING.push(
t);E.HTAB_SP_VCHAR_OBS_TEXT=["	"," "];for(let t=33;t<=126;t++)E.HTAB_SP_VCHAR_OBS_TEXT.push(t);for(let t=128;t<=255;t++)
E.HTAB_SP_VCHAR_OBS_TEXT.push(t);E.MAJOR=E.NUM_MAP;E.MINOR=E.MAJOR;E.SPECIAL_HEADERS={connection:E.HEADER_STATE.CONNECTION,
"content-length":E.HEADER_STATE.CONTENT_LENGTH,"proxy-connection":E.HEADER_STATE.CONNECTION,"transfer-encoding":E.HEADER_STATE.
TRANSFER_ENCODING,upgrade:E.HEADER_STATE.UPGRADE};E.default={ERROR:E.ERROR,TYPE:E.TYPE,FLAGS:E.FLAGS,LENIENT_FLAGS:E.LENIENT_FLAGS,
METHODS:E.METHODS,STATUSES:E.STATUSES,FINISH:E.FINISH,HEADER_STATE:E.HEADER_STATE,ALPHA:E.ALPHA,NUM_MAP:E.NUM_MAP,HEX_MAP:E.
HEX_MAP,NUM:E.NUM,ALPHANUM:E.ALPHANUM,MARK:E.MARK,USERINFO_CHARS:E.USERINFO_CHARS,URL_CHAR:E.URL_CHAR,HEX:E.HEX,TOKEN:E.
TOKEN,HEADER_CHARS:E.HEADER_CHARS,CONNECTION_TOKEN_CHARS:E.CONNECTION_TOKEN_CHARS,QUOTED_STRING:E.QUOTED_STRING,HTAB_SP_VCHAR_OBS_TEXT:E.
HTAB_SP_VCHAR_OBS_TEXT,MAJOR:E.MAJOR,MINOR:E.MINOR,SPECIAL_HEADERS:E.SPECIAL_HEADERS,METHODS_HTTP:E.METHODS_HTTP,METHODS_ICE:E.
METHODS_ICE,METHODS_RTSP:E.METHODS_RTSP,METHOD_MAP:E.METHOD_MAP,H_METHOD_MAP:E.H_METHOD_MAP,STATUSES_HTTP:E.STATUSES_HTTP}});var Tl=p((KZ,HQ)=>{"use strict";var{Buffer:Lb}=y("node:buffer"),xb="AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBgBH9/f38B\
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
VE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFVFRQQ0VUU1BBRFRQLw==",Ml;Object.defineProperty(HQ,"e\
xports",{get:o(()=>Ml||(Ml=Lb.from(xb,"base64")),"get")})});var OQ=p((eX,YQ)=>{"use strict";var{Buffer:Hb}=y("node:buffer"),Yb="AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBgBH9/f38B\
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
UllPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFVFRQQ0VUU1BBRFRQLw==",Ll;Object.defineProperty(
YQ,"exports",{get:o(()=>Ll||(Ll=Hb.from(Yb,"base64")),"get")})});var _n=p((AX,_Q)=>{"use strict";var GQ=["GET","HEAD","POST"],Ob=new Set(GQ),Gb=[101,204,205,304],vQ=[301,302,303,307,308],
vb=new Set(vQ),JQ=["1","7","9","11","13","15","17","19","20","21","22","23","25","37","42","43","53","69","77","79","87",
"95","101","102","103","104","109","110","111","113","115","117","119","123","135","137","139","143","161","179","389","\
427","465","512","513","514","515","526","530","531","532","540","548","554","556","563","587","601","636","989","990","\
993","995","1719","1720","1723","2049","3659","4045","4190","5060","5061","6000","6566","6665","6666","6667","6668","666\
9","6679","6697","10080"],Jb=new Set(JQ),VQ=["no-referrer","no-referrer-when-downgrade","same-origin","origin","strict-o\
rigin","origin-when-cross-origin","strict-origin-when-cross-origin","unsafe-url"],Vb=["",...VQ],Pb=new Set(VQ),qb=["foll\
ow","manual","error"],PQ=["GET","HEAD","OPTIONS","TRACE"],Wb=new Set(PQ),_b=["navigate","same-origin","no-cors","cors"],
jb=["omit","same-origin","include"],Zb=["default","no-store","reload","no-cache","force-cache","only-if-cached"],Xb=["co\
ntent-encoding","content-language","content-location","content-type","content-length"],zb=["half"],qQ=["CONNECT","TRACE",
"TRACK"],Kb=new Set(qQ),WQ=["audio","audioworklet","font","image","manifest","paintworklet","script","style","track","vi\
deo","xslt",""],$b=new Set(WQ);_Q.exports={subresource:WQ,forbiddenMethods:qQ,requestBodyHeader:Xb,referrerPolicy:Vb,requestRedirect:qb,
requestMode:_b,requestCredentials:jb,requestCache:Zb,redirectStatus:vQ,corsSafeListedMethods:GQ,nullBodyStatus:Gb,safeMethods:PQ,
badPorts:JQ,requestDuplex:zb,subresourceSet:$b,badPortsSet:Jb,redirectStatusSet:vb,corsSafeListedMethodsSet:Ob,safeMethodsSet:Wb,
forbiddenMethodsSet:Kb,referrerPolicyTokens:Pb}});var Hl=p((rX,jQ)=>{"use strict";var xl=Symbol.for("undici.globalOrigin.1");function eF(){return globalThis[xl]}o(eF,"get\
GlobalOrigin");function tF(t){if(t===void 0){Object.defineProperty(globalThis,xl,{value:void 0,writable:!0,enumerable:!1,
configurable:!1});return}let e=new URL(t);if(e.protocol!=="http:"&&e.protocol!=="https:")throw new TypeError(`Only http \
& https urls are allowed, received ${e.protocol}`);Object.defineProperty(globalThis,xl,{value:e,writable:!0,enumerable:!1,
configurable:!1})}o(tF,"setGlobalOrigin");jQ.exports={getGlobalOrigin:eF,setGlobalOrigin:tF}});var Mo=p((sX,ZQ)=>{"use strict";var AF=new TextDecoder;function rF(t){return t.length===0?"":(t[0]===239&&t[1]===187&&t[2]===
191&&(t=t.subarray(3)),AF.decode(t))}o(rF,"utf8DecodeBytes");ZQ.exports={utf8DecodeBytes:rF}});var Rt=p((iX,$Q)=>{"use strict";var XQ=y("node:assert"),{utf8DecodeBytes:nF}=Mo();function sF(t,e,A){let r="";for(;A.position<
e.length&&t(e[A.position]);)r+=e[A.position],A.position++;return r}o(sF,"collectASequenceOfCodePoints");function oF(t,e,A){
let r=e.indexOf(t,A.position),n=A.position;return r===-1?(A.position=e.length,e.slice(n)):(A.position=r,e.slice(n,A.position))}
o(oF,"collectASequenceOfCodePointsFast");var iF=/[\u0009\u000A\u000C\u000D\u0020]/g,aF=/[^\x00-\x7F]/;function cF(t){return aF.
test(t)?t.replace(/[A-Z]+/g,e=>e.toLowerCase()):t.toLowerCase()}o(cF,"asciiLowercase");function lF(t){t=t.replace(iF,"");
let e=t.length;if(e%4===0&&t.charCodeAt(e-1)===61&&(--e,t.charCodeAt(e-1)===61&&--e),e%4===1||/[^+/0-9A-Za-z]/.test(t.length===
e?t:t.substring(0,e)))return"failure";let A=Buffer.from(t,"base64");return new Uint8Array(A.buffer,A.byteOffset,A.byteLength)}
o(lF,"forgivingBase64");function zQ(t){return t===9||t===10||t===12||t===13||t===32}o(zQ,"isASCIIWhitespace");function uF(t){
let e=t.length;if(65535>e)return String.fromCharCode.apply(null,t);let A="",r=0,n=65535;for(;r<e;)r+n>e&&(n=e-r),A+=String.
fromCharCode.apply(null,t.subarray(r,r+=n));return A}o(uF,"isomorphicDecode");var gF=/[^\x00-\xFF]/;function hF(t){return XQ(
!gF.test(t)),t}o(hF,"isomorphicEncode");function EF(t){return JSON.parse(nF(t))}o(EF,"parseJSONFromBytes");function dF(t,e=!0,A=!0){
return KQ(t,e,A,zQ)}o(dF,"removeASCIIWhitespace");function KQ(t,e,A,r){let n=0,s=t.length-1;if(e)for(;n<t.length&&r(t.charCodeAt(
n));)n++;if(A)for(;s>0&&r(t.charCodeAt(s));)s--;return n===0&&s===t.length-1?t:t.slice(n,s+1)}o(KQ,"removeChars");function fF(t){
let e=JSON.stringify(t);if(e===void 0)throw new TypeError("Value is not JSON serializable");return XQ(typeof e=="string"),
e}o(fF,"serializeJavascriptValueToJSONString");$Q.exports={asciiLowercase:cF,collectASequenceOfCodePoints:sF,collectASequenceOfCodePointsFast:oF,
forgivingBase64:lF,isASCIIWhitespace:zQ,isomorphicDecode:uF,isomorphicEncode:hF,parseJSONFromBytes:EF,removeASCIIWhitespace:dF,
removeChars:KQ,serializeJavascriptValueToJSONString:fF}});var at=p((cX,sI)=>{"use strict";var Lo=y("node:assert"),{forgivingBase64:QF,collectASequenceOfCodePoints:Yl,collectASequenceOfCodePointsFast:jn,
isomorphicDecode:IF,removeASCIIWhitespace:CF,removeChars:BF}=Rt(),yF=new TextEncoder,Zn=/^[-!#$%&'*+.^_|~A-Za-z0-9]+$/u,
pF=/[\u000A\u000D\u0009\u0020]/u,mF=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/u;function wF(t){Lo(t.protocol==="data:");let e=AI(
t,!0);e=e.slice(5);let A={position:0},r=jn(",",e,A),n=r.length;if(r=CF(r,!0,!0),A.position>=e.length)return"failure";A.position++;
let s=e.slice(n+1),i=rI(s);if(/;(?:\u0020*)base64$/ui.test(r)){let c=IF(i);if(i=QF(c),i==="failure")return"failure";r=r.
slice(0,-6),r=r.replace(/(\u0020+)$/u,""),r=r.slice(0,-1)}r.startsWith(";")&&(r="text/plain"+r);let a=Ol(r);return a==="\
failure"&&(a=Ol("text/plain;charset=US-ASCII")),{mimeType:a,body:i}}o(wF,"dataURLProcessor");function AI(t,e=!1){if(!e)return t.
href;let A=t.href,r=t.hash.length,n=r===0?A:A.substring(0,A.length-r);return!r&&A.endsWith("#")?n.slice(0,-1):n}o(AI,"UR\
LSerializer");function rI(t){let e=yF.encode(t);return DF(e)}o(rI,"stringPercentDecode");function eI(t){return t>=48&&t<=
57||t>=65&&t<=70||t>=97&&t<=102}o(eI,"isHexCharByte");function tI(t){return t>=48&&t<=57?t-48:(t&223)-55}o(tI,"hexByteTo\
Number");function DF(t){let e=t.length,A=new Uint8Array(e),r=0,n=0;for(;n<e;){let s=t[n];s!==37?A[r++]=s:s===37&&!(eI(t[n+
1])&&eI(t[n+2]))?A[r++]=37:(A[r++]=tI(t[n+1])<<4|tI(t[n+2]),n+=2),++n}return e===r?A:A.subarray(0,r)}o(DF,"percentDecode");
function Ol(t){t=To(t,!0,!0);let e={position:0},A=jn("/",t,e);if(A.length===0||!Zn.test(A)||e.position>=t.length)return"\
failure";e.position++;let r=jn(";",t,e);if(r=To(r,!1,!0),r.length===0||!Zn.test(r))return"failure";let n=A.toLowerCase(),
s=r.toLowerCase(),i={type:n,subtype:s,parameters:new Map,essence:`${n}/${s}`};for(;e.position<t.length;){e.position++,Yl(
l=>pF.test(l),t,e);let a=Yl(l=>l!==";"&&l!=="=",t,e);if(a=a.toLowerCase(),e.position<t.length){if(t[e.position]===";")continue;
e.position++}if(e.position>=t.length)break;let c=null;if(t[e.position]==='"')c=nI(t,e,!0),jn(";",t,e);else if(c=jn(";",t,
e),c=To(c,!1,!0),c.length===0)continue;a.length!==0&&Zn.test(a)&&(c.length===0||mF.test(c))&&!i.parameters.has(a)&&i.parameters.
set(a,c)}return i}o(Ol,"parseMIMEType");function nI(t,e,A=!1){let r=e.position,n="";for(Lo(t[e.position]==='"'),e.position++;n+=
Yl(i=>i!=='"'&&i!=="\\",t,e),!(e.position>=t.length);){let s=t[e.position];if(e.position++,s==="\\"){if(e.position>=t.length){
n+="\\";break}n+=t[e.position],e.position++}else{Lo(s==='"');break}}return A?n:t.slice(r,e.position)}o(nI,"collectAnHTTP\
QuotedString");function SF(t){Lo(t!=="failure");let{parameters:e,essence:A}=t,r=A;for(let[n,s]of e.entries())r+=";",r+=n,
r+="=",Zn.test(s)||(s=s.replace(/[\\"]/ug,"\\$&"),s='"'+s,s+='"'),r+=s;return r}o(SF,"serializeAMimeType");function RF(t){
return t===13||t===10||t===9||t===32}o(RF,"isHTTPWhiteSpace");function To(t,e=!0,A=!0){return BF(t,e,A,RF)}o(To,"removeH\
TTPWhitespace");function NF(t){switch(t.essence){case"application/ecmascript":case"application/javascript":case"applicat\
ion/x-ecmascript":case"application/x-javascript":case"text/ecmascript":case"text/javascript":case"text/javascript1.0":case"\
text/javascript1.1":case"text/javascript1.2":case"text/javascript1.3":case"text/javascript1.4":case"text/javascript1.5":case"\
text/jscript":case"text/livescript":case"text/x-ecmascript":case"text/x-javascript":return"text/javascript";case"applica\
tion/json":case"text/json":return"application/json";case"image/svg+xml":return"image/svg+xml";case"text/xml":case"applic\
ation/xml":return"application/xml"}return t.subtype.endsWith("+json")?"application/json":t.subtype.endsWith("+xml")?"app\
lication/xml":""}o(NF,"minimizeSupportedMimeType");sI.exports={dataURLProcessor:wF,URLSerializer:AI,stringPercentDecode:rI,
parseMIMEType:Ol,collectAnHTTPQuotedString:nI,serializeAMimeType:SF,removeHTTPWhitespace:To,minimizeSupportedMimeType:NF,
HTTP_TOKEN_CODEPOINTS:Zn}});var Vt=p((uX,vl)=>{"use strict";var oI={__proto__:null,"node:crypto":o(()=>y("node:crypto"),"node:crypto"),"node:sqlite":o(
()=>y("node:sqlite"),"node:sqlite"),"node:worker_threads":o(()=>y("node:worker_threads"),"node:worker_threads"),"node:zl\
ib":o(()=>y("node:zlib"),"node:zlib")};function bF(t){try{return oI[t](),!0}catch(e){if(e.code!=="ERR_UNKNOWN_BUILTIN_MO\
DULE"&&e.code!=="ERR_NO_CRYPTO")throw e;return!1}}o(bF,"detectRuntimeFeatureByNodeModule");function FF(t,e){return typeof oI[t]()[e]<
"u"}o(FF,"detectRuntimeFeatureByExportedProperty");var iI=["markAsUncloneable","zstd"],kF={markAsUncloneable:["node:work\
er_threads","markAsUncloneable"],zstd:["node:zlib","createZstdDecompress"]},aI=["crypto","sqlite"],UF=[...aI,...iI];function MF(t){
if(aI.includes(t))return bF(`node:${t}`);if(iI.includes(t)){let[e,A]=kF[t];return FF(e,A)}throw new TypeError(`unknown f\
eature: ${t}`)}o(MF,"detectRuntimeFeature");var Gl=class{static{o(this,"RuntimeFeatures")}#e=new Map;clear(){this.#e.clear()}has(e){
return this.#e.get(e)??this.#t(e)}set(e,A){if(UF.includes(e)===!1)throw new TypeError(`unknown feature: ${e}`);this.#e.set(
e,A)}#t(e){let A=MF(e);return this.#e.set(e,A),A}},cI=new Gl;vl.exports.runtimeFeatures=cI;vl.exports.default=cI});var Be=p((hX,uI)=>{"use strict";var TF=y("node:assert"),{types:ce,inspect:LF}=y("node:util"),{runtimeFeatures:xF}=Vt(),Jl=1,
Vl=2,xo=3,Ho=4,Pl=5,Yo=6,ql=7,_e=8,lI=Function.call.bind(Function.prototype[Symbol.hasInstance]),I={converters:{},util:{},
errors:{},is:{}};I.errors.exception=function(t){return new TypeError(`${t.header}: ${t.message}`)};I.errors.conversionFailed=
function(t){let e=t.types.length===1?"":" one of",A=`${t.argument} could not be converted to${e}: ${t.types.join(", ")}.`;
return I.errors.exception({header:t.prefix,message:A})};I.errors.invalidArgument=function(t){return I.errors.exception({
header:t.prefix,message:`"${t.value}" is an invalid ${t.type}.`})};I.brandCheck=function(t,e){if(!lI(e,t)){let A=new TypeError(
"Illegal invocation");throw A.code="ERR_INVALID_THIS",A}};I.brandCheckMultiple=function(t){let e=t.map(A=>I.util.MakeTypeAssertion(
A));return A=>{if(e.every(r=>!r(A))){let r=new TypeError("Illegal invocation");throw r.code="ERR_INVALID_THIS",r}}};I.argumentLengthCheck=
function({length:t},e,A){if(t<e)throw I.errors.exception({message:`${e} argument${e!==1?"s":""} required, but${t?" only":
""} ${t} found.`,header:A})};I.illegalConstructor=function(){throw I.errors.exception({header:"TypeError",message:"Illeg\
al constructor"})};I.util.MakeTypeAssertion=function(t){return e=>lI(t,e)};I.util.Type=function(t){switch(typeof t){case"\
undefined":return Jl;case"boolean":return Vl;case"string":return xo;case"symbol":return Ho;case"number":return Pl;case"b\
igint":return Yo;case"function":case"object":return t===null?ql:_e}};I.util.Types={UNDEFINED:Jl,BOOLEAN:Vl,STRING:xo,SYMBOL:Ho,
NUMBER:Pl,BIGINT:Yo,NULL:ql,OBJECT:_e};I.util.TypeValueToString=function(t){switch(I.util.Type(t)){case Jl:return"Undefi\
ned";case Vl:return"Boolean";case xo:return"String";case Ho:return"Symbol";case Pl:return"Number";case Yo:return"BigInt";case ql:
return"Null";case _e:return"Object"}};I.util.markAsUncloneable=xF.has("markAsUncloneable")?y("node:worker_threads").markAsUncloneable:
()=>{};I.util.ConvertToInt=function(t,e,A,r){let n,s;e===64?(n=Math.pow(2,53)-1,A==="unsigned"?s=0:s=Math.pow(-2,53)+1):
A==="unsigned"?(s=0,n=Math.pow(2,e)-1):(s=-Math.pow(2,e-1),n=Math.pow(2,e-1)-1);let i=Number(t);if(i===0&&(i=0),I.util.HasFlag(
r,I.attributes.EnforceRange)){if(Number.isNaN(i)||i===Number.POSITIVE_INFINITY||i===Number.NEGATIVE_INFINITY)throw I.errors.
exception({header:"Integer conversion",message:`Could not convert ${I.util.Stringify(t)} to an integer.`});if(i=I.util.IntegerPart(
i),i<s||i>n)throw I.errors.exception({header:"Integer conversion",message:`Value must be between ${s}-${n}, got ${i}.`});
return i}return!Number.isNaN(i)&&I.util.HasFlag(r,I.attributes.Clamp)?(i=Math.min(Math.max(i,s),n),Math.floor(i)%2===0?i=
Math.floor(i):i=Math.ceil(i),i):Number.isNaN(i)||i===0&&Object.is(0,i)||i===Number.POSITIVE_INFINITY||i===Number.NEGATIVE_INFINITY?
0:(i=I.util.IntegerPart(i),i=i%Math.pow(2,e),A==="signed"&&i>=Math.pow(2,e-1)?i-Math.pow(2,e):i)};I.util.IntegerPart=function(t){
let e=Math.floor(Math.abs(t));return t<0?-1*e:e};I.util.Stringify=function(t){switch(I.util.Type(t)){case Ho:return`Symb\
ol(${t.description})`;case _e:return LF(t);case xo:return`"${t}"`;case Yo:return`${t}n`;default:return`${t}`}};I.util.IsResizableArrayBuffer=
function(t){if(ce.isArrayBuffer(t))return t.resizable;if(ce.isSharedArrayBuffer(t))return t.growable;throw I.errors.exception(
{header:"IsResizableArrayBuffer",message:`"${I.util.Stringify(t)}" is not an array buffer.`})};I.util.HasFlag=function(t,e){
return typeof t=="number"&&(t&e)===e};I.sequenceConverter=function(t){return(e,A,r,n)=>{if(I.util.Type(e)!==_e)throw I.errors.
exception({header:A,message:`${r} (${I.util.Stringify(e)}) is not iterable.`});let s=typeof n=="function"?n():e?.[Symbol.
iterator]?.(),i=[],a=0;if(s===void 0||typeof s.next!="function")throw I.errors.exception({header:A,message:`${r} is not \
iterable.`});for(;;){let{done:c,value:l}=s.next();if(c)break;i.push(t(l,A,`${r}[${a++}]`))}return i}};I.recordConverter=
function(t,e){return(A,r,n)=>{if(I.util.Type(A)!==_e)throw I.errors.exception({header:r,message:`${n} ("${I.util.TypeValueToString(
A)}") is not an Object.`});let s={};if(!ce.isProxy(A)){let a=[...Object.getOwnPropertyNames(A),...Object.getOwnPropertySymbols(
A)];for(let c of a){let l=I.util.Stringify(c),u=t(c,r,`Key ${l} in ${n}`),h=e(A[c],r,`${n}[${l}]`);s[u]=h}return s}let i=Reflect.
ownKeys(A);for(let a of i)if(Reflect.getOwnPropertyDescriptor(A,a)?.enumerable){let l=t(a,r,n),u=e(A[a],r,n);s[l]=u}return s}};
I.interfaceConverter=function(t,e){return(A,r,n)=>{if(!t(A))throw I.errors.exception({header:r,message:`Expected ${n} ("${I.
util.Stringify(A)}") to be an instance of ${e}.`});return A}};I.dictionaryConverter=function(t){return t.sort((e,A)=>(e.
key>A.key)-(e.key<A.key)),(e,A,r)=>{let n={};if(e!=null&&I.util.Type(e)!==_e)throw I.errors.exception({header:A,message:`\
Expected ${e} to be one of: Null, Undefined, Object.`});for(let s of t){let{key:i,defaultValue:a,required:c,converter:l}=s;
if(c===!0&&(e==null||!Object.hasOwn(e,i)))throw I.errors.exception({header:A,message:`Missing required key "${i}".`});let u=e?.[i],
h=a!==void 0;if(h&&u===void 0&&(u=a()),c||h||u!==void 0){if(u=l(u,A,`${r}.${i}`),s.allowedValues&&!s.allowedValues.includes(
u))throw I.errors.exception({header:A,message:`${u} is not an accepted type. Expected one of ${s.allowedValues.join(", ")}\
.`});n[i]=u}}return n}};I.nullableConverter=function(t){return(e,A,r)=>e===null?e:t(e,A,r)};I.is.USVString=function(t){return typeof t==
"string"&&t.isWellFormed()};I.is.ReadableStream=I.util.MakeTypeAssertion(ReadableStream);I.is.Blob=I.util.MakeTypeAssertion(
Blob);I.is.URLSearchParams=I.util.MakeTypeAssertion(URLSearchParams);I.is.File=I.util.MakeTypeAssertion(File);I.is.URL=I.
util.MakeTypeAssertion(URL);I.is.AbortSignal=I.util.MakeTypeAssertion(AbortSignal);I.is.MessagePort=I.util.MakeTypeAssertion(
MessagePort);I.is.BufferSource=function(t){return ce.isArrayBuffer(t)||ArrayBuffer.isView(t)&&ce.isArrayBuffer(t.buffer)};
I.util.getCopyOfBytesHeldByBufferSource=function(t){let e=t,A=e,r=0,n=0;if(ce.isTypedArray(e)||ce.isDataView(e)?(A=e.buffer,
r=e.byteOffset,n=e.byteLength):(TF(ce.isAnyArrayBuffer(e)),n=e.byteLength),A.detached)return new Uint8Array(0);let s=new Uint8Array(
n),i=new Uint8Array(A,r,n);return s.set(i),s};I.converters.DOMString=function(t,e,A,r){if(t===null&&I.util.HasFlag(r,I.attributes.
LegacyNullToEmptyString))return"";if(typeof t=="symbol")throw I.errors.exception({header:e,message:`${A} is a symbol, wh\
ich cannot be converted to a DOMString.`});return String(t)};I.converters.ByteString=function(t,e,A){if(typeof t=="symbo\
l")throw I.errors.exception({header:e,message:`${A} is a symbol, which cannot be converted to a ByteString.`});let r=String(
t);for(let n=0;n<r.length;n++)if(r.charCodeAt(n)>255)throw new TypeError(`Cannot convert argument to a ByteString becaus\
e the character at index ${n} has a value of ${r.charCodeAt(n)} which is greater than 255.`);return r};I.converters.USVString=
function(t){return typeof t=="string"?t.toWellFormed():`${t}`.toWellFormed()};I.converters.boolean=function(t){return!!t};
I.converters.any=function(t){return t};I.converters["long long"]=function(t,e,A){return I.util.ConvertToInt(t,64,"signed",
0,e,A)};I.converters["unsigned long long"]=function(t,e,A){return I.util.ConvertToInt(t,64,"unsigned",0,e,A)};I.converters["\
unsigned long"]=function(t,e,A){return I.util.ConvertToInt(t,32,"unsigned",0,e,A)};I.converters["unsigned short"]=function(t,e,A,r){
return I.util.ConvertToInt(t,16,"unsigned",r,e,A)};I.converters.ArrayBuffer=function(t,e,A,r){if(I.util.Type(t)!==_e||!ce.
isArrayBuffer(t))throw I.errors.conversionFailed({prefix:e,argument:`${A} ("${I.util.Stringify(t)}")`,types:["ArrayBuffe\
r"]});if(!I.util.HasFlag(r,I.attributes.AllowResizable)&&I.util.IsResizableArrayBuffer(t))throw I.errors.exception({header:e,
message:`${A} cannot be a resizable ArrayBuffer.`});return t};I.converters.SharedArrayBuffer=function(t,e,A,r){if(I.util.
Type(t)!==_e||!ce.isSharedArrayBuffer(t))throw I.errors.conversionFailed({prefix:e,argument:`${A} ("${I.util.Stringify(t)}\
")`,types:["SharedArrayBuffer"]});if(!I.util.HasFlag(r,I.attributes.AllowResizable)&&I.util.IsResizableArrayBuffer(t))throw I.
errors.exception({header:e,message:`${A} cannot be a resizable SharedArrayBuffer.`});return t};I.converters.TypedArray=function(t,e,A,r,n){
if(I.util.Type(t)!==_e||!ce.isTypedArray(t)||t.constructor.name!==e.name)throw I.errors.conversionFailed({prefix:A,argument:`${r}\
 ("${I.util.Stringify(t)}")`,types:[e.name]});if(!I.util.HasFlag(n,I.attributes.AllowShared)&&ce.isSharedArrayBuffer(t.buffer))
throw I.errors.exception({header:A,message:`${r} cannot be a view on a shared array buffer.`});if(!I.util.HasFlag(n,I.attributes.
AllowResizable)&&I.util.IsResizableArrayBuffer(t.buffer))throw I.errors.exception({header:A,message:`${r} cannot be a vi\
ew on a resizable array buffer.`});return t};I.converters.DataView=function(t,e,A,r){if(I.util.Type(t)!==_e||!ce.isDataView(
t))throw I.errors.conversionFailed({prefix:e,argument:`${A} ("${I.util.Stringify(t)}")`,types:["DataView"]});if(!I.util.
HasFlag(r,I.attributes.AllowShared)&&ce.isSharedArrayBuffer(t.buffer))throw I.errors.exception({header:e,message:`${A} c\
annot be a view on a shared array buffer.`});if(!I.util.HasFlag(r,I.attributes.AllowResizable)&&I.util.IsResizableArrayBuffer(
t.buffer))throw I.errors.exception({header:e,message:`${A} cannot be a view on a resizable array buffer.`});return t};I.
converters.ArrayBufferView=function(t,e,A,r){if(I.util.Type(t)!==_e||!ce.isArrayBufferView(t))throw I.errors.conversionFailed(
{prefix:e,argument:`${A} ("${I.util.Stringify(t)}")`,types:["ArrayBufferView"]});if(!I.util.HasFlag(r,I.attributes.AllowShared)&&
ce.isSharedArrayBuffer(t.buffer))throw I.errors.exception({header:e,message:`${A} cannot be a view on a shared array buf\
fer.`});if(!I.util.HasFlag(r,I.attributes.AllowResizable)&&I.util.IsResizableArrayBuffer(t.buffer))throw I.errors.exception(
{header:e,message:`${A} cannot be a view on a resizable array buffer.`});return t};I.converters.BufferSource=function(t,e,A,r){
if(ce.isArrayBuffer(t))return I.converters.ArrayBuffer(t,e,A,r);if(ce.isArrayBufferView(t))return r&=~I.attributes.AllowShared,
I.converters.ArrayBufferView(t,e,A,r);throw ce.isSharedArrayBuffer(t)?I.errors.exception({header:e,message:`${A} cannot \
be a SharedArrayBuffer.`}):I.errors.conversionFailed({prefix:e,argument:`${A} ("${I.util.Stringify(t)}")`,types:["ArrayB\
uffer","ArrayBufferView"]})};I.converters.AllowSharedBufferSource=function(t,e,A,r){if(ce.isArrayBuffer(t))return I.converters.
ArrayBuffer(t,e,A,r);if(ce.isSharedArrayBuffer(t))return I.converters.SharedArrayBuffer(t,e,A,r);if(ce.isArrayBufferView(
t))return r|=I.attributes.AllowShared,I.converters.ArrayBufferView(t,e,A,r);throw I.errors.conversionFailed({prefix:e,argument:`${A}\
 ("${I.util.Stringify(t)}")`,types:["ArrayBuffer","SharedArrayBuffer","ArrayBufferView"]})};I.converters["sequence<ByteS\
tring>"]=I.sequenceConverter(I.converters.ByteString);I.converters["sequence<sequence<ByteString>>"]=I.sequenceConverter(
I.converters["sequence<ByteString>"]);I.converters["record<ByteString, ByteString>"]=I.recordConverter(I.converters.ByteString,
I.converters.ByteString);I.converters.Blob=I.interfaceConverter(I.is.Blob,"Blob");I.converters.AbortSignal=I.interfaceConverter(
I.is.AbortSignal,"AbortSignal");I.converters.EventHandlerNonNull=function(t){return I.util.Type(t)!==_e?null:typeof t=="\
function"?t:()=>{}};I.attributes={Clamp:1,EnforceRange:2,AllowShared:4,AllowResizable:8,LegacyNullToEmptyString:16};uI.exports=
{webidl:I}});var je=p((EX,DI)=>{"use strict";var{Transform:HF}=y("node:stream"),gI=y("node:zlib"),{redirectStatusSet:YF,referrerPolicyTokens:OF,
badPortsSet:GF}=_n(),{getGlobalOrigin:hI}=Hl(),{collectAnHTTPQuotedString:vF,parseMIMEType:JF}=at(),{performance:VF}=y("node:perf_hooks"),
{ReadableStreamFrom:PF,isValidHTTPToken:EI,normalizedMethodRecordsBase:qF}=O(),zn=y("node:assert"),{isUint8Array:WF}=y("node:util/types"),
{webidl:uA}=Be(),{isomorphicEncode:Wl,collectASequenceOfCodePoints:WA,removeChars:_F}=Rt();function dI(t){let e=t.urlList,
A=e.length;return A===0?null:e[A-1].toString()}o(dI,"responseURL");function jF(t,e){if(!YF.has(t.status))return null;let A=t.
headersList.get("location",!0);return A!==null&&QI(A)&&(fI(A)||(A=ZF(A)),A=new URL(A,dI(t))),A&&!A.hash&&(A.hash=e),A}o(
jF,"responseLocationURL");function fI(t){for(let e=0;e<t.length;++e){let A=t.charCodeAt(e);if(A>126||A<32)return!1}return!0}
o(fI,"isValidEncodedURL");function ZF(t){return Buffer.from(t,"binary").toString("utf8")}o(ZF,"normalizeBinaryStringToUt\
f8");function jA(t){return t.urlList[t.urlList.length-1]}o(jA,"requestCurrentURL");function XF(t){let e=jA(t);return mI(
e)&&GF.has(e.port)?"blocked":"allowed"}o(XF,"requestBadPort");function zF(t){return t instanceof Error||t?.constructor?.
name==="Error"||t?.constructor?.name==="DOMException"}o(zF,"isErrorLike");function KF(t){for(let e=0;e<t.length;++e){let A=t.
charCodeAt(e);if(!(A===9||A>=32&&A<=126||A>=128&&A<=255))return!1}return!0}o(KF,"isValidReasonPhrase");var $F=EI;function QI(t){
return(t[0]==="	"||t[0]===" "||t[t.length-1]==="	"||t[t.length-1]===" "||t.includes(`
`)||t.includes("\r")||t.includes("\0"))===!1}o(QI,"isValidHeaderValue");function ek(t){let e=(t.headersList.get("referre\
r-policy",!0)??"").split(","),A="";if(e.length)for(let r=e.length;r!==0;r--){let n=e[r-1].trim();if(OF.has(n)){A=n;break}}
return A}o(ek,"parseReferrerPolicy");function tk(t,e){let A=ek(e);A!==""&&(t.referrerPolicy=A)}o(tk,"setRequestReferrerP\
olicyOnRedirect");function Ak(){return"allowed"}o(Ak,"crossOriginResourcePolicyCheck");function rk(){return"success"}o(rk,
"corsCheck");function nk(){return"success"}o(nk,"TAOCheck");function sk(t){let e=null;e=t.mode,t.headersList.set("sec-fe\
tch-mode",e,!0)}o(sk,"appendFetchMetadata");function ok(t){let e=t.origin;if(!(e==="client"||e===void 0)){if(t.responseTainting===
"cors"||t.mode==="websocket")t.headersList.append("origin",e,!0);else if(t.method!=="GET"&&t.method!=="HEAD"){switch(t.referrerPolicy){case"\
no-referrer":e=null;break;case"no-referrer-when-downgrade":case"strict-origin":case"strict-origin-when-cross-origin":t.origin&&
jl(t.origin)&&!jl(jA(t))&&(e=null);break;case"same-origin":Xn(t,jA(t))||(e=null);break;default:}t.headersList.append("or\
igin",e,!0)}}}o(ok,"appendRequestOriginHeader");function vr(t,e){return t}o(vr,"coarsenTime");function ik(t,e,A){return!t?.
startTime||t.startTime<e?{domainLookupStartTime:e,domainLookupEndTime:e,connectionStartTime:e,connectionEndTime:e,secureConnectionStartTime:e,
ALPNNegotiatedProtocol:t?.ALPNNegotiatedProtocol}:{domainLookupStartTime:vr(t.domainLookupStartTime,A),domainLookupEndTime:vr(
t.domainLookupEndTime,A),connectionStartTime:vr(t.connectionStartTime,A),connectionEndTime:vr(t.connectionEndTime,A),secureConnectionStartTime:vr(
t.secureConnectionStartTime,A),ALPNNegotiatedProtocol:t.ALPNNegotiatedProtocol}}o(ik,"clampAndCoarsenConnectionTimingInf\
o");function ak(t){return vr(VF.now(),t)}o(ak,"coarsenedSharedCurrentTime");function ck(t){return{startTime:t.startTime??
0,redirectStartTime:0,redirectEndTime:0,postRedirectStartTime:t.startTime??0,finalServiceWorkerStartTime:0,finalNetworkResponseStartTime:0,
finalNetworkRequestStartTime:0,endTime:0,encodedBodySize:0,decodedBodySize:0,finalConnectionTimingInfo:null}}o(ck,"creat\
eOpaqueTimingInfo");function II(){return{referrerPolicy:"strict-origin-when-cross-origin"}}o(II,"makePolicyContainer");function lk(t){
return{referrerPolicy:t.referrerPolicy}}o(lk,"clonePolicyContainer");function uk(t){let e=t.referrerPolicy;zn(e);let A=null;
if(t.referrer==="client"){let s=hI();if(!s||s.origin==="null")return"no-referrer";A=new URL(s)}else uA.is.URL(t.referrer)&&
(A=t.referrer);let r=_l(A),n=_l(A,!0);switch(r.toString().length>4096&&(r=n),e){case"no-referrer":return"no-referrer";case"\
origin":return n??_l(A,!0);case"unsafe-url":return r;case"strict-origin":{let s=jA(t);return _A(r)&&!_A(s)?"no-referrer":
n}case"strict-origin-when-cross-origin":{let s=jA(t);return Xn(r,s)?r:_A(r)&&!_A(s)?"no-referrer":n}case"same-origin":return Xn(
t,r)?r:"no-referrer";case"origin-when-cross-origin":return Xn(t,r)?r:n;case"no-referrer-when-downgrade":{let s=jA(t);return _A(
r)&&!_A(s)?"no-referrer":r}}}o(uk,"determineRequestsReferrer");function _l(t,e=!1){return zn(uA.is.URL(t)),t=new URL(t),
pI(t)?"no-referrer":(t.username="",t.password="",t.hash="",e===!0&&(t.pathname="",t.search=""),t)}o(_l,"stripURLForRefer\
rer");var gk=RegExp.prototype.test.bind(/^127\.(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)\.){2}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)$/),
hk=RegExp.prototype.test.bind(/^(?:(?:0{1,4}:){7}|(?:0{1,4}:){1,6}:|::)0{0,3}1$/);function CI(t){return t.includes(":")?
(t[0]==="["&&t[t.length-1]==="]"&&(t=t.slice(1,-1)),hk(t)):gk(t)}o(CI,"isOriginIPPotentiallyTrustworthy");function Ek(t){
return t==null||t==="null"?!1:(t=new URL(t),!!(t.protocol==="https:"||t.protocol==="wss:"||CI(t.hostname)||t.hostname===
"localhost"||t.hostname==="localhost."||t.hostname.endsWith(".localhost")||t.hostname.endsWith(".localhost.")||t.protocol===
"file:"))}o(Ek,"isOriginPotentiallyTrustworthy");function _A(t){return uA.is.URL(t)?t.href==="about:blank"||t.href==="ab\
out:srcdoc"||t.protocol==="data:"||t.protocol==="blob:"?!0:Ek(t.origin):!1}o(_A,"isURLPotentiallyTrustworthy");function dk(t){}
o(dk,"tryUpgradeRequestToAPotentiallyTrustworthyURL");function Xn(t,e){return t.origin===e.origin&&t.origin==="null"||t.
protocol===e.protocol&&t.hostname===e.hostname&&t.port===e.port}o(Xn,"sameOrigin");function fk(t){return t.controller.state===
"aborted"}o(fk,"isAborted");function Qk(t){return t.controller.state==="aborted"||t.controller.state==="terminated"}o(Qk,
"isCancelled");function Ik(t){return qF[t.toLowerCase()]??t}o(Ik,"normalizeMethod");var Ck=Object.getPrototypeOf(Object.
getPrototypeOf([][Symbol.iterator]()));function BI(t,e,A=0,r=1){class n{static{o(this,"FastIterableIterator")}#e;#t;#A;constructor(i,a){
this.#e=i,this.#t=a,this.#A=0}next(){if(typeof this!="object"||this===null||!(#e in this))throw new TypeError(`'next' ca\
lled on an object that does not implement interface ${t} Iterator.`);let i=this.#A,a=e(this.#e),c=a.length;if(i>=c)return{
value:void 0,done:!0};let{[A]:l,[r]:u}=a[i];this.#A=i+1;let h;switch(this.#t){case"key":h=l;break;case"value":h=u;break;case"\
key+value":h=[l,u];break}return{value:h,done:!1}}}return delete n.prototype.constructor,Object.setPrototypeOf(n.prototype,
Ck),Object.defineProperties(n.prototype,{[Symbol.toStringTag]:{writable:!1,enumerable:!1,configurable:!0,value:`${t} Ite\
rator`},next:{writable:!0,enumerable:!0,configurable:!0}}),function(s,i){return new n(s,i)}}o(BI,"createIterator");function Bk(t,e,A,r=0,n=1){
let s=BI(t,A,r,n),i={keys:{writable:!0,enumerable:!0,configurable:!0,value:o(function(){return uA.brandCheck(this,e),s(this,
"key")},"keys")},values:{writable:!0,enumerable:!0,configurable:!0,value:o(function(){return uA.brandCheck(this,e),s(this,
"value")},"values")},entries:{writable:!0,enumerable:!0,configurable:!0,value:o(function(){return uA.brandCheck(this,e),
s(this,"key+value")},"entries")},forEach:{writable:!0,enumerable:!0,configurable:!0,value:o(function(c,l=globalThis){if(uA.
brandCheck(this,e),uA.argumentLengthCheck(arguments,1,`${t}.forEach`),typeof c!="function")throw new TypeError(`Failed t\
o execute 'forEach' on '${t}': parameter 1 is not of type 'Function'.`);for(let{0:u,1:h}of s(this,"key+value"))c.call(l,
h,u,this)},"forEach")}};return Object.defineProperties(e.prototype,{...i,[Symbol.iterator]:{writable:!0,enumerable:!1,configurable:!0,
value:i.entries.value}})}o(Bk,"iteratorMixin");function yk(t,e,A){let r=e,n=A;try{let s=t.stream.getReader();yI(s,r,n)}catch(s){
n(s)}}o(yk,"fullyReadBody");function pk(t){try{t.close(),t.byobRequest?.respond(0)}catch(e){if(!e.message.includes("Cont\
roller is already closed")&&!e.message.includes("ReadableStream is already closed"))throw e}}o(pk,"readableStreamClose");
async function yI(t,e,A){try{let r=[],n=0;do{let{done:s,value:i}=await t.read();if(s){e(Buffer.concat(r,n));return}if(!WF(
i)){A(new TypeError("Received non-Uint8Array chunk"));return}r.push(i),n+=i.length}while(!0)}catch(r){A(r)}}o(yI,"readAl\
lBytes");function pI(t){zn("protocol"in t);let e=t.protocol;return e==="about:"||e==="blob:"||e==="data:"}o(pI,"urlIsLoc\
al");function jl(t){return typeof t=="string"&&t[5]===":"&&t[0]==="h"&&t[1]==="t"&&t[2]==="t"&&t[3]==="p"&&t[4]==="s"||t.
protocol==="https:"}o(jl,"urlHasHttpsScheme");function mI(t){zn("protocol"in t);let e=t.protocol;return e==="http:"||e===
"https:"}o(mI,"urlIsHttpHttpsScheme");function mk(t,e){let A=t;if(!A.startsWith("bytes"))return"failure";let r={position:5};
if(e&&WA(c=>c==="	"||c===" ",A,r),A.charCodeAt(r.position)!==61)return"failure";r.position++,e&&WA(c=>c==="	"||c===" ",A,
r);let n=WA(c=>{let l=c.charCodeAt(0);return l>=48&&l<=57},A,r),s=n.length?Number(n):null;if(e&&WA(c=>c==="	"||c===" ",A,
r),A.charCodeAt(r.position)!==45)return"failure";r.position++,e&&WA(c=>c==="	"||c===" ",A,r);let i=WA(c=>{let l=c.charCodeAt(
0);return l>=48&&l<=57},A,r),a=i.length?Number(i):null;return r.position<A.length||a===null&&s===null||s>a?"failure":{rangeStartValue:s,
rangeEndValue:a}}o(mk,"simpleRangeHeaderValue");function wk(t,e,A){let r="bytes ";return r+=Wl(`${t}`),r+="-",r+=Wl(`${e}`),
r+="/",r+=Wl(`${A}`),r}o(wk,"buildContentRange");var Zl=class extends HF{static{o(this,"InflateStream")}#e;constructor(e){
super(),this.#e=e}_transform(e,A,r){if(!this._inflateStream){if(e.length===0){r();return}this._inflateStream=(e[0]&15)===
8?gI.createInflate(this.#e):gI.createInflateRaw(this.#e),this._inflateStream.on("data",this.push.bind(this)),this._inflateStream.
on("end",()=>this.push(null)),this._inflateStream.on("error",n=>this.destroy(n))}this._inflateStream.write(e,A,r)}_final(e){
this._inflateStream&&(this._inflateStream.end(),this._inflateStream=null),e()}};function Dk(t){return new Zl(t)}o(Dk,"cr\
eateInflate");function Sk(t){let e=null,A=null,r=null,n=wI("content-type",t);if(n===null)return"failure";for(let s of n){
let i=JF(s);i==="failure"||i.essence==="*/*"||(r=i,r.essence!==A?(e=null,r.parameters.has("charset")&&(e=r.parameters.get(
"charset")),A=r.essence):!r.parameters.has("charset")&&e!==null&&r.parameters.set("charset",e))}return r??"failure"}o(Sk,
"extractMimeType");function Rk(t){let e=t,A={position:0},r=[],n="";for(;A.position<e.length;){if(n+=WA(s=>s!=='"'&&s!=="\
,",e,A),A.position<e.length)if(e.charCodeAt(A.position)===34){if(n+=vF(e,A),A.position<e.length)continue}else zn(e.charCodeAt(
A.position)===44),A.position++;n=_F(n,!0,!0,s=>s===9||s===32),r.push(n),n=""}return r}o(Rk,"gettingDecodingSplitting");function wI(t,e){
let A=e.get(t,!0);return A===null?null:Rk(A)}o(wI,"getDecodeSplit");function Nk(t){return!1}o(Nk,"hasAuthenticationEntry");
function bk(t){return!!(t.username||t.password)}o(bk,"includesCredentials");function Fk(t){return t!=null&&t!=="client"&&
t!=="no-traversable"}o(Fk,"isTraversableNavigable");var Xl=class{static{o(this,"EnvironmentSettingsObjectBase")}get baseUrl(){
return hI()}get origin(){return this.baseUrl?.origin}policyContainer=II()},zl=class{static{o(this,"EnvironmentSettingsOb\
ject")}settingsObject=new Xl},kk=new zl;DI.exports={isAborted:fk,isCancelled:Qk,isValidEncodedURL:fI,ReadableStreamFrom:PF,
tryUpgradeRequestToAPotentiallyTrustworthyURL:dk,clampAndCoarsenConnectionTimingInfo:ik,coarsenedSharedCurrentTime:ak,determineRequestsReferrer:uk,
makePolicyContainer:II,clonePolicyContainer:lk,appendFetchMetadata:sk,appendRequestOriginHeader:ok,TAOCheck:nk,corsCheck:rk,
crossOriginResourcePolicyCheck:Ak,createOpaqueTimingInfo:ck,setRequestReferrerPolicyOnRedirect:tk,isValidHTTPToken:EI,requestBadPort:XF,
requestCurrentURL:jA,responseURL:dI,responseLocationURL:jF,isURLPotentiallyTrustworthy:_A,isValidReasonPhrase:KF,sameOrigin:Xn,
normalizeMethod:Ik,iteratorMixin:Bk,createIterator:BI,isValidHeaderName:$F,isValidHeaderValue:QI,isErrorLike:zF,fullyReadBody:yk,
readableStreamClose:pk,urlIsLocal:pI,urlHasHttpsScheme:jl,urlIsHttpHttpsScheme:mI,readAllBytes:yI,simpleRangeHeaderValue:mk,
buildContentRange:wk,createInflate:Dk,extractMimeType:Sk,getDecodeSplit:wI,environmentSettingsObject:kk,isOriginIPPotentiallyTrustworthy:CI,
hasAuthenticationEntry:Nk,includesCredentials:bk,isTraversableNavigable:Fk}});var Oo=p((fX,RI)=>{"use strict";var{iteratorMixin:Uk}=je(),{kEnumerableProperty:Jr}=O(),{webidl:j}=Be(),SI=y("node:util"),
Pt=class t{static{o(this,"FormData")}#e=[];constructor(e=void 0){if(j.util.markAsUncloneable(this),e!==void 0)throw j.errors.
conversionFailed({prefix:"FormData constructor",argument:"Argument 1",types:["undefined"]})}append(e,A,r=void 0){j.brandCheck(
this,t);let n="FormData.append";j.argumentLengthCheck(arguments,2,n),e=j.converters.USVString(e),arguments.length===3||j.
is.Blob(A)?(A=j.converters.Blob(A,n,"value"),r!==void 0&&(r=j.converters.USVString(r))):A=j.converters.USVString(A);let s=Kl(
e,A,r);this.#e.push(s)}delete(e){j.brandCheck(this,t),j.argumentLengthCheck(arguments,1,"FormData.delete"),e=j.converters.
USVString(e),this.#e=this.#e.filter(r=>r.name!==e)}get(e){j.brandCheck(this,t),j.argumentLengthCheck(arguments,1,"FormDa\
ta.get"),e=j.converters.USVString(e);let r=this.#e.findIndex(n=>n.name===e);return r===-1?null:this.#e[r].value}getAll(e){
return j.brandCheck(this,t),j.argumentLengthCheck(arguments,1,"FormData.getAll"),e=j.converters.USVString(e),this.#e.filter(
r=>r.name===e).map(r=>r.value)}has(e){return j.brandCheck(this,t),j.argumentLengthCheck(arguments,1,"FormData.has"),e=j.
converters.USVString(e),this.#e.findIndex(r=>r.name===e)!==-1}set(e,A,r=void 0){j.brandCheck(this,t);let n="FormData.set";
j.argumentLengthCheck(arguments,2,n),e=j.converters.USVString(e),arguments.length===3||j.is.Blob(A)?(A=j.converters.Blob(
A,n,"value"),r!==void 0&&(r=j.converters.USVString(r))):A=j.converters.USVString(A);let s=Kl(e,A,r),i=this.#e.findIndex(
a=>a.name===e);i!==-1?this.#e=[...this.#e.slice(0,i),s,...this.#e.slice(i+1).filter(a=>a.name!==e)]:this.#e.push(s)}[SI.
inspect.custom](e,A){let r=this.#e.reduce((s,i)=>(s[i.name]?Array.isArray(s[i.name])?s[i.name].push(i.value):s[i.name]=[
s[i.name],i.value]:s[i.name]=i.value,s),{__proto__:null});A.depth??=e,A.colors??=!0;let n=SI.formatWithOptions(A,r);return`\
FormData ${n.slice(n.indexOf("]")+2)}`}static getFormDataState(e){return e.#e}static setFormDataState(e,A){e.#e=A}},{getFormDataState:Mk,
setFormDataState:Tk}=Pt;Reflect.deleteProperty(Pt,"getFormDataState");Reflect.deleteProperty(Pt,"setFormDataState");Uk("\
FormData",Pt,Mk,"name","value");Object.defineProperties(Pt.prototype,{append:Jr,delete:Jr,get:Jr,getAll:Jr,has:Jr,set:Jr,
[Symbol.toStringTag]:{value:"FormData",configurable:!0}});function Kl(t,e,A){if(typeof e!="string"){if(j.is.File(e)||(e=
new File([e],"blob",{type:e.type})),A!==void 0){let r={type:e.type,lastModified:e.lastModified};e=new File([e],A,r)}}return{
name:t,value:e}}o(Kl,"makeEntry");j.is.FormData=j.util.MakeTypeAssertion(Pt);RI.exports={FormData:Pt,makeEntry:Kl,setFormDataState:Tk}});var FI=p((IX,bI)=>{"use strict";var{bufferToLowerCasedHeaderName:Lk}=O(),{HTTP_TOKEN_CODEPOINTS:xk}=at(),{makeEntry:Hk}=Oo(),
{webidl:$l}=Be(),eu=y("node:assert"),{isomorphicDecode:NI}=Rt(),Yk=Buffer.from("--"),tu=new TextDecoder,Ok=new TextDecoder(
"utf-8",{ignoreBOM:!0});function Gk(t){for(let e=0;e<t.length;++e)if((t.charCodeAt(e)&-128)!==0)return!1;return!0}o(Gk,"\
isAsciiString");function vk(t){let e=t.length;if(e<27||e>70)return!1;for(let A=0;A<e;++A){let r=t.charCodeAt(A);if(!(r>=
48&&r<=57||r>=65&&r<=90||r>=97&&r<=122||r===39||r===45||r===95))return!1}return!0}o(vk,"validateBoundary");function Jk(t,e){
eu(e!=="failure"&&e.essence==="multipart/form-data");let A=e.parameters.get("boundary");if(A===void 0)throw Me("missing \
boundary in content-type header");let r=Buffer.from(`--${A}`,"utf8"),n=[],s={position:0},i=t.indexOf(r);if(i===-1)throw Me(
"no boundary found in multipart body");for(s.position=i;;){if(t.subarray(s.position,s.position+r.length).equals(r))s.position+=
r.length;else throw Me("expected a value starting with -- and the boundary");if(qk(t,Yk,s))return n;if(t[s.position]!==13||
t[s.position+1]!==10)throw Me("expected CRLF");s.position+=2;let a=Pk(t,s),{name:c,filename:l,contentType:u,encoding:h}=a;
s.position+=2;let g;{let Q=t.indexOf(r.subarray(2),s.position);if(Q===-1)throw Me("expected boundary after body");g=t.subarray(
s.position,Q-4),s.position+=g.length,h==="base64"&&(g=Buffer.from(g.toString(),"base64"))}if(t[s.position]!==13||t[s.position+
1]!==10)throw Me("expected CRLF");s.position+=2;let d;l!==null?(u??="text/plain",Gk(u)||(u=""),d=new File([g],l,{type:u})):
d=Ok.decode(Buffer.from(g)),eu($l.is.USVString(c)),eu(typeof d=="string"&&$l.is.USVString(d)||$l.is.File(d)),n.push(Hk(c,
d,l))}}o(Jk,"multipartFormDataParser");function Vk(t,e){t[e.position]===59&&e.position++,ct(i=>i===32||i===9,t,e);let A=ct(
i=>ru(i)&&i!==61&&i!==42,t,e);if(A.length===0)return null;let r=A.toString("ascii").toLowerCase(),n=t[e.position]===42;if(n&&
e.position++,t[e.position]!==61)return null;e.position++,ct(i=>i===32||i===9,t,e);let s;if(n){let i=ct(a=>a!==32&&a!==13&&
a!==10&&a!==59,t,e);if(i[0]!==117&&i[0]!==85||i[1]!==116&&i[1]!==84||i[2]!==102&&i[2]!==70||i[3]!==45||i[4]!==56)throw Me(
"unknown encoding, expected utf-8''");s=decodeURIComponent(tu.decode(i.subarray(7)))}else if(t[e.position]===34){e.position++;
let i=ct(a=>a!==10&&a!==13&&a!==34,t,e);if(t[e.position]!==34)throw Me("Closing quote not found");e.position++,s=tu.decode(
i).replace(/%0A/ig,`
`).replace(/%0D/ig,"\r").replace(/%22/g,'"')}else{let i=ct(a=>ru(a)&&a!==59,t,e);s=tu.decode(i)}return{name:r,value:s,extended:n}}
o(Vk,"parseContentDispositionAttribute");function Pk(t,e){let A=null,r=null,n=null,s=null;for(;;){if(t[e.position]===13&&
t[e.position+1]===10){if(A===null)throw Me("header name is null");return{name:A,filename:r,contentType:n,encoding:s}}let i=ct(
a=>a!==10&&a!==13&&a!==58,t,e);if(i=Au(i,!0,!0,a=>a===9||a===32),!xk.test(i.toString()))throw Me("header name does not m\
atch the field-name token production");if(t[e.position]!==58)throw Me("expected :");switch(e.position++,ct(a=>a===32||a===
9,t,e),Lk(i)){case"content-disposition":{A=r=null;let a=!1;if(ct(l=>ru(l),t,e).toString("ascii").toLowerCase()!=="form-d\
ata")throw Me("expected form-data for content-disposition header");for(;e.position<t.length&&(t[e.position]!==13||t[e.position+
1]!==10);){let l=Vk(t,e);if(!l)break;l.name==="name"?A=l.value:l.name==="filename"&&(l.extended?(r=l.value,a=!0):a||(r=l.
value))}if(A===null)throw Me("name attribute is required in content-disposition header");break}case"content-type":{let a=ct(
c=>c!==10&&c!==13,t,e);a=Au(a,!1,!0,c=>c===9||c===32),n=NI(a);break}case"content-transfer-encoding":{let a=ct(c=>c!==10&&
c!==13,t,e);a=Au(a,!1,!0,c=>c===9||c===32),s=NI(a);break}default:ct(a=>a!==10&&a!==13,t,e)}if(t[e.position]!==13||t[e.position+
1]!==10)throw Me("expected CRLF");e.position+=2}}o(Pk,"parseMultipartFormDataHeaders");function ct(t,e,A){let r=A.position;
for(;r<e.length&&t(e[r]);)++r;return e.subarray(A.position,A.position=r)}o(ct,"collectASequenceOfBytes");function Au(t,e,A,r){
let n=0,s=t.length-1;if(e)for(;n<t.length&&r(t[n]);)n++;if(A)for(;s>0&&r(t[s]);)s--;return n===0&&s===t.length-1?t:t.subarray(
n,s+1)}o(Au,"removeChars");function qk(t,e,A){if(t.length<e.length)return!1;for(let r=0;r<e.length;r++)if(e[r]!==t[A.position+
r])return!1;return!0}o(qk,"bufferStartsWith");function Me(t){return new TypeError("Failed to parse body as FormData.",{cause:new TypeError(
t)})}o(Me,"parsingError");function Wk(t){return t<=31||t===127}o(Wk,"isCTL");function _k(t){return t===40||t===41||t===60||
t===62||t===64||t===44||t===59||t===58||t===92||t===34||t===47||t===91||t===93||t===63||t===61}o(_k,"isTSpecial");function ru(t){
return t<=127&&t!==32&&t!==9&&!Wk(t)&&!_k(t)}o(ru,"isToken");bI.exports={multipartFormDataParser:Jk,validateBoundary:vk}});var Kn=p((BX,kI)=>{"use strict";function jk(){let t,e;return{promise:new Promise((r,n)=>{t=r,e=n}),resolve:t,reject:e}}o(
jk,"createDeferredPromise");kI.exports={createDeferredPromise:jk}});var Pr=p((pX,HI)=>{"use strict";var ou=O(),{ReadableStreamFrom:Zk,readableStreamClose:UI,fullyReadBody:Xk,extractMimeType:zk}=je(),
{FormData:MI,setFormDataState:Kk}=Oo(),{webidl:Qt}=Be(),nu=y("node:assert"),{isErrored:su,isDisturbed:$k}=y("node:stream"),
{isUint8Array:eU}=y("node:util/types"),{serializeAMimeType:tU}=at(),{multipartFormDataParser:AU}=FI(),{createDeferredPromise:rU}=Kn(),
{parseJSONFromBytes:nU}=Rt(),{utf8DecodeBytes:sU}=Mo(),{runtimeFeatures:oU}=Vt(),iU=oU.has("crypto")?y("node:crypto").randomInt:
t=>Math.floor(Math.random()*t),Go=new TextEncoder;function aU(){}o(aU,"noop");var cU=new FinalizationRegistry(t=>{let e=t.
deref();e&&!e.locked&&!$k(e)&&!su(e)&&e.cancel("Response object has been garbage collected").catch(aU)});function LI(t,e=!1){
let A=null;Qt.is.ReadableStream(t)?A=t:Qt.is.Blob(t)?A=t.stream():A=new ReadableStream({start(){},async pull(c){let l=r(),
u=l?.[Symbol.asyncIterator]?.();if(u==null){l?.length&&!su(A)&&c.enqueue(typeof l=="string"?Go.encode(l):new Uint8Array(
l)),queueMicrotask(()=>UI(c));return}for(;;){let{value:h,done:g}=await u.next();if(g){queueMicrotask(()=>UI(c));return}if(h.
length&&!su(A)){c.enqueue(new Uint8Array(h));return}}},cancel(c){return r()[Symbol.asyncIterator]?.().return(c)},type:"b\
ytes"}),nu(Qt.is.ReadableStream(A));let r=null,n=null,s=null,i=null;if(typeof t=="string")n=t,i="text/plain;charset=UTF-\
8";else if(Qt.is.URLSearchParams(t))n=t.toString(),i="application/x-www-form-urlencoded;charset=UTF-8";else if(Qt.is.BufferSource(
t))n=Qt.util.getCopyOfBytesHeldByBufferSource(t);else if(Qt.is.FormData(t)){let c=`----formdata-undici-0${`${iU(1e11)}`.
padStart(11,"0")}`,l=`--${c}\r
Content-Disposition: form-data`;let u=o(C=>C.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22"),"formdataEsca\
pe"),h=o(C=>C.replace(/\r?\n|\r/g,`\r
`),"normalizeLinefeeds"),g=[],d=new Uint8Array([13,10]);s=0;let Q=!1;for(let[C,B]of t)if(typeof B=="string"){let w=Go.encode(
l+`; name="${u(h(C))}"\r
\r
${h(B)}\r
`);g.push(w),s+=w.byteLength}else{let w=Go.encode(`${l}; name="${u(h(C))}"`+(B.name?`; filename="${u(B.name)}"`:"")+`\r
Content-Type: ${B.type||"application/octet-stream"}\r
\r
`);g.push(w,B,d),typeof B.size=="number"?s+=w.byteLength+B.size+d.byteLength:Q=!0}let f=Go.encode(`--${c}--\r
`);g.push(f),s+=f.byteLength,Q&&(s=null),n=t;let m=(async function*(){for(let C of g)C.stream?yield*C.stream():yield C})();
r=o(()=>m,"action"),i=`multipart/form-data; boundary=${c}`}else if(Qt.is.Blob(t))n=t,s=t.size,t.type&&(i=t.type);else if(typeof t[Symbol.
asyncIterator]=="function"){if(e)throw new TypeError("keepalive");if(ou.isDisturbed(t)||t.locked)throw new TypeError("Re\
sponse body object should not be disturbed or locked");A=Qt.is.ReadableStream(t)?t:Zk(t)}return(typeof n=="string"||eU(n))&&
(r=o(()=>n,"action"),s=typeof n=="string"?Buffer.byteLength(n):n.length),[{stream:A,source:n,length:s},i]}o(LI,"extractB\
ody");function lU(t,e=!1){return Qt.is.ReadableStream(t)&&(nu(!ou.isDisturbed(t),"The body has already been consumed."),
nu(!t.locked,"The stream is locked.")),LI(t,e)}o(lU,"safelyExtractBody");function uU(t){let{0:e,1:A}=t.stream.tee();return t.
stream=e,{stream:A,length:t.length,source:t.source}}o(uU,"cloneBody");function gU(t,e){return{blob(){return Vr(this,r=>{
let n=TI(e(this));return n===null?n="":n&&(n=tU(n)),new Blob([r],{type:n})},t,e)},arrayBuffer(){return Vr(this,r=>new Uint8Array(
r).buffer,t,e)},text(){return Vr(this,sU,t,e)},json(){return Vr(this,nU,t,e)},formData(){return Vr(this,r=>{let n=TI(e(this));
if(n!==null)switch(n.essence){case"multipart/form-data":{let s=AU(r,n),i=new MI;return Kk(i,s),i}case"application/x-www-\
form-urlencoded":{let s=new URLSearchParams(r.toString()),i=new MI;for(let[a,c]of s)i.append(a,c);return i}}throw new TypeError(
'Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".')},t,e)},bytes(){return Vr(this,
r=>new Uint8Array(r),t,e)}}}o(gU,"bodyMixinMethods");function hU(t,e){Object.assign(t.prototype,gU(t,e))}o(hU,"mixinBody");
function Vr(t,e,A,r){try{Qt.brandCheck(t,A)}catch(a){return Promise.reject(a)}if(t=r(t),xI(t))return Promise.reject(new TypeError(
"Body is unusable: Body has already been read"));let n=rU(),s=n.reject,i=o(a=>{try{n.resolve(e(a))}catch(c){s(c)}},"succ\
essSteps");return t.body==null?(i(Buffer.allocUnsafe(0)),n.promise):(Xk(t.body,i,s),n.promise)}o(Vr,"consumeBody");function xI(t){
let e=t.body;return e!=null&&(e.stream.locked||ou.isDisturbed(e.stream))}o(xI,"bodyUnusable");function TI(t){let e=t.headersList,
A=zk(e);return A==="failure"?null:A}o(TI,"bodyMimeType");HI.exports={extractBody:LI,safelyExtractBody:lU,cloneBody:uU,mixinBody:hU,
streamRegistry:cU,bodyUnusable:xI}});var $I=p((wX,KI)=>{"use strict";var H=y("node:assert"),U=O(),{channels:YI}=cA(),iu=vc(),{RequestContentLengthMismatchError:ZA,
ResponseContentLengthMismatchError:OI,RequestAbortedError:jI,InvalidArgumentError:EU,HeadersTimeoutError:dU,HeadersOverflowError:fU,
SocketError:XA,InformationalError:qr,BodyTimeoutError:QU,HTTPParserError:IU,ResponseExceededMaxSizeError:CU}=Y(),{kUrl:ZI,
kReset:Te,kClient:qo,kParser:se,kBlocking:ts,kRunning:he,kPending:Eu,kSize:GI,kWriting:gA,kQueue:It,kNoRef:$n,kKeepAliveDefaultTimeout:BU,
kHostHeader:yU,kPendingIdx:pU,kRunningIdx:lt,kError:Re,kPipelining:Vo,kSocket:zA,kKeepAliveTimeoutValue:Wo,kMaxHeadersSize:mU,
kKeepAliveMaxTimeout:wU,kKeepAliveTimeoutThreshold:DU,kHeadersTimeout:SU,kBodyTimeout:RU,kStrictContentLength:lu,kMaxRequests:vI,
kCounter:NU,kMaxResponseSize:bU,kOnError:JI,kResume:qt,kHTTPContext:XI,kClosed:uu}=Z(),Ze=xQ(),VI=Buffer.alloc(0),vo=Buffer[Symbol.
species],FU=U.removeAllListeners,KA=Symbol("kIdleSocketValidation"),Wr=Symbol("kIdleSocketValidationTimeout"),du=Symbol(
"kSocketUsed"),PI=Symbol("kTypeOfService"),au;function kU(){let t=process.env.JEST_WORKER_ID?Tl():void 0,e,A=!0;if(process.
arch==="ppc64"){let[r,n]=process.versions.node.split(".").map(s=>parseInt(s,10));(r<24||r===24&&n<12)&&(A=!1)}if(process.
env.UNDICI_NO_WASM_SIMD==="1"?A=!1:process.env.UNDICI_NO_WASM_SIMD==="0"&&(A=!0),A)try{e=new WebAssembly.Module(OQ())}catch{}
return e||(e=new WebAssembly.Module(t||Tl())),new WebAssembly.Instance(e,{env:{wasm_on_url:o((r,n,s)=>0,"wasm_on_url"),wasm_on_status:o(
(r,n,s)=>{H(le.ptr===r);let i=n-bt+Nt.byteOffset;return le.onStatus(new vo(Nt.buffer,i,s))},"wasm_on_status"),wasm_on_message_begin:o(
r=>(H(le.ptr===r),le.onMessageBegin()),"wasm_on_message_begin"),wasm_on_header_field:o((r,n,s)=>{H(le.ptr===r);let i=n-bt+
Nt.byteOffset;return le.onHeaderField(new vo(Nt.buffer,i,s))},"wasm_on_header_field"),wasm_on_header_value:o((r,n,s)=>{H(
le.ptr===r);let i=n-bt+Nt.byteOffset;return le.onHeaderValue(new vo(Nt.buffer,i,s))},"wasm_on_header_value"),wasm_on_headers_complete:o(
(r,n,s,i)=>(H(le.ptr===r),le.onHeadersComplete(n,s===1,i===1)),"wasm_on_headers_complete"),wasm_on_body:o((r,n,s)=>{H(le.
ptr===r);let i=n-bt+Nt.byteOffset;return le.onBody(new vo(Nt.buffer,i,s))},"wasm_on_body"),wasm_on_message_complete:o(r=>(H(
le.ptr===r),le.onMessageComplete()),"wasm_on_message_complete")}})}o(kU,"lazyllhttp");var cu=null,le=null,Nt=null,Jo=0,bt=null,
UU=0,es=1,_r=2|es,Po=4|es,gu=8|UU,hu=class{static{o(this,"Parser")}constructor(e,A,{exports:r}){this.llhttp=r,this.ptr=this.
llhttp.llhttp_alloc(Ze.TYPE.RESPONSE),this.client=e,this.socket=A,this.timeout=null,this.timeoutWeakRef=new WeakRef(this),
this.timeoutValue=null,this.timeoutType=null,this.statusCode=0,this.statusText="",this.upgrade=!1,this.headers=[],this.headersSize=
0,this.headersMaxSize=e[mU],this.shouldKeepAlive=!1,this.paused=!1,this.resume=this.resume.bind(this),this.bytesRead=0,this.
keepAlive="",this.contentLength="",this.connection="",this.maxResponseSize=e[bU]}setTimeout(e,A){e!==this.timeoutValue||
A&es^this.timeoutType&es?(this.timeout&&(iu.clearTimeout(this.timeout),this.timeout=null),e&&(A&es?this.timeout=iu.setFastTimeout(
qI,e,this.timeoutWeakRef):(this.timeout=setTimeout(qI,e,this.timeoutWeakRef),this.timeout?.unref())),this.timeoutValue=e):
this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.timeoutType=A}resume(){this.socket.destroyed||!this.paused||
(H(this.ptr!=null),H(le===null),this.llhttp.llhttp_resume(this.ptr),H(this.timeoutType===Po),this.timeout&&this.timeout.
refresh&&this.timeout.refresh(),this.paused=!1,this.execute(this.socket.read()||VI),this.readMore())}readMore(){for(;!this.
paused&&this.ptr;){let e=this.socket.read();if(e===null)break;this.execute(e)}}execute(e){H(le===null),H(this.ptr!=null),
H(!this.paused);let{socket:A,llhttp:r}=this;e.length>Jo&&(bt&&r.free(bt),Jo=Math.ceil(e.length/4096)*4096,bt=r.malloc(Jo)),
new Uint8Array(r.memory.buffer,bt,Jo).set(e);try{let n;try{Nt=e,le=this,n=r.llhttp_execute(this.ptr,bt,e.length)}finally{
le=null,Nt=null}if(n!==Ze.ERROR.OK){let s=e.subarray(r.llhttp_get_error_pos(this.ptr)-bt);if(n===Ze.ERROR.PAUSED_UPGRADE)
this.onUpgrade(s);else if(n===Ze.ERROR.PAUSED)this.paused=!0,A.unshift(s);else throw this.createError(n,s)}}catch(n){U.destroy(
A,n)}}finish(){H(le===null),H(this.ptr!=null),H(!this.paused);let{llhttp:e}=this,A;try{le=this,A=e.llhttp_finish(this.ptr)}finally{
le=null}return A===Ze.ERROR.OK?null:A===Ze.ERROR.PAUSED||A===Ze.ERROR.PAUSED_UPGRADE?(this.paused=!0,null):this.createError(
A,VI)}createError(e,A){let{llhttp:r,contentLength:n,bytesRead:s}=this;if(n&&s!==parseInt(n,10))return new OI;let i=r.llhttp_get_error_reason(
this.ptr),a="";if(i){let c=new Uint8Array(r.memory.buffer,i).indexOf(0);a="Response does not match the HTTP/1.1 protocol\
 ("+Buffer.from(r.memory.buffer,i,c).toString()+")"}return new IU(a,Ze.ERROR[e],A)}destroy(){H(le===null),H(this.ptr!=null),
this.llhttp.llhttp_free(this.ptr),this.ptr=null,this.timeout&&iu.clearTimeout(this.timeout),this.timeout=null,this.timeoutValue=
null,this.timeoutType=null,this.paused=!1}onStatus(e){return this.statusText=e.toString(),0}onMessageBegin(){let{socket:e,
client:A}=this;if(e.destroyed)return-1;if(A[he]===0)return U.destroy(e,new XA("bad response",U.getSocketInfo(e))),-1;let r=A[It][A[lt]];
return r?(r.onResponseStarted(),0):-1}onHeaderField(e){let A=this.headers.length;return(A&1)===0?this.headers.push(e):this.
headers[A-1]=Buffer.concat([this.headers[A-1],e]),this.trackHeader(e.length),0}onHeaderValue(e){let A=this.headers.length;
(A&1)===1?(this.headers.push(e),A+=1):this.headers[A-1]=Buffer.concat([this.headers[A-1],e]);let r=this.headers[A-2];if(r.
length===10){let n=U.bufferToLowerCasedHeaderName(r);n==="keep-alive"?this.keepAlive+=e.toString():n==="connection"&&(this.
connection+=e.toString())}else r.length===14&&U.bufferToLowerCasedHeaderName(r)==="content-length"&&(this.contentLength+=
e.toString());return this.trackHeader(e.length),0}trackHeader(e){this.headersSize+=e,this.headersSize>=this.headersMaxSize&&
U.destroy(this.socket,new fU)}onUpgrade(e){let{upgrade:A,client:r,socket:n,headers:s,statusCode:i,statusText:a}=this;H(A),
H(r[zA]===n),H(!n.destroyed),H(!this.paused),H((s.length&1)===0);let c=r[It][r[lt]];H(c),H(c.upgrade||c.method==="CONNEC\
T"),this.statusCode=0,this.statusText="",this.shouldKeepAlive=!1,this.headers=[],this.headersSize=0,n.unshift(e),n[se].destroy(),
n[se]=null,n[qo]=null,n[Re]=null,FU(n),r[zA]=null,r[XI]=null,r[It][r[lt]++]=null,r.emit("disconnect",r[ZI],[r],new qr("u\
pgrade"));try{c.onUpgrade(i,s,n,a)}catch(l){U.errorRequest(r,c,l),U.destroy(n,l)}r[qt]()}onHeadersComplete(e,A,r){let{client:n,
socket:s,headers:i,statusText:a}=this;if(s.destroyed)return-1;if(n[he]===0)return U.destroy(s,new XA("bad response",U.getSocketInfo(
s))),-1;let c=n[It][n[lt]];if(!c)return-1;if(H(!this.upgrade),H(this.statusCode<200),e===100)return U.destroy(s,new XA("\
bad response",U.getSocketInfo(s))),-1;if(A&&!c.upgrade)return U.destroy(s,new XA("bad upgrade",U.getSocketInfo(s))),-1;if(H(
this.timeoutType===_r),this.statusCode=e,this.shouldKeepAlive=r||c.method==="HEAD"&&!s[Te]&&this.connection.toLowerCase()===
"keep-alive",this.statusCode>=200){let u=c.bodyTimeout!=null?c.bodyTimeout:n[RU];this.setTimeout(u,Po)}else this.timeout&&
this.timeout.refresh&&this.timeout.refresh();if(c.method==="CONNECT")return H(n[he]===1),this.upgrade=!0,2;if(A)return H(
n[he]===1),this.upgrade=!0,2;if(H((this.headers.length&1)===0),this.headers=[],this.headersSize=0,this.shouldKeepAlive&&
n[Vo]){let u=this.keepAlive?U.parseKeepAliveTimeout(this.keepAlive):null;if(u!=null){let h=Math.min(u-n[DU],n[wU]);h<=0?
s[Te]=!0:n[Wo]=h}else n[Wo]=n[BU]}else s[Te]=!0;let l=c.onHeaders(e,i,this.resume,a)===!1;return c.aborted?-1:c.method===
"HEAD"||e<200?1:(s[ts]&&(s[ts]=!1,n[qt]()),l?Ze.ERROR.PAUSED:0)}onBody(e){let{client:A,socket:r,statusCode:n,maxResponseSize:s}=this;
if(r.destroyed)return-1;let i=A[It][A[lt]];return H(i),H(this.timeoutType===Po),this.timeout&&this.timeout.refresh&&this.
timeout.refresh(),H(n>=200),s>-1&&this.bytesRead+e.length>s?(U.destroy(r,new CU),-1):(this.bytesRead+=e.length,i.onData(
e)===!1?Ze.ERROR.PAUSED:0)}onMessageComplete(){let{client:e,socket:A,statusCode:r,upgrade:n,headers:s,contentLength:i,bytesRead:a,
shouldKeepAlive:c}=this;if(A.destroyed&&(!r||c))return-1;if(n)return 0;H(r>=100),H((this.headers.length&1)===0);let l=e[It][e[lt]];
if(H(l),this.statusCode=0,this.statusText="",this.bytesRead=0,this.contentLength="",this.keepAlive="",this.connection="",
this.headers=[],this.headersSize=0,r<200)return 0;if(l.method!=="HEAD"&&i&&a!==parseInt(i,10))return U.destroy(A,new OI),
-1;if(l.onComplete(s),e[It][e[lt]++]=null,A[du]=e[Eu]===0,A[gA])return H(e[he]===0),U.destroy(A,new qr("reset")),Ze.ERROR.
PAUSED;if(c){if(A[Te]&&e[he]===0)return U.destroy(A,new qr("reset")),Ze.ERROR.PAUSED;e[Vo]==null||e[Vo]===1?setImmediate(
e[qt]):e[qt]()}else return U.destroy(A,new qr("reset")),Ze.ERROR.PAUSED;return 0}};function qI(t){let e=t.deref();if(!e)
return;let{socket:A,timeoutType:r,client:n,paused:s}=e;r===_r?(!A[gA]||A.writableNeedDrain||n[he]>1)&&(H(!s,"cannot be p\
aused while waiting for headers"),U.destroy(A,new dU)):r===Po?s||U.destroy(A,new QU):r===gu&&(H(n[he]===0&&n[Wo]),U.destroy(
A,new qr("socket idle timeout")))}o(qI,"onParserTimeout");function MU(t,e){if(t[zA]=e,cu||(cu=kU()),e.errored)throw e.errored;
if(e.destroyed)throw new XA("destroyed");return e[$n]=!1,e[gA]=!1,e[Te]=!1,e[ts]=!1,e[KA]=0,e[Wr]=null,e[du]=!1,e[se]=new hu(
t,e,cu),U.addListener(e,"error",TU),U.addListener(e,"readable",LU),U.addListener(e,"end",xU),U.addListener(e,"close",HU),
e[uu]=!1,e.on("close",YU),{version:"h1",defaultPipelining:1,write(A){return VU(t,A)},resume(){GU(t)},destroy(A,r){e[uu]?
queueMicrotask(r):(e.on("close",r),e.destroy(A))},get destroyed(){return e.destroyed},busy(A){return!!(e[gA]||e[Te]||e[ts]||
e[KA]===1||A&&(t[he]>0&&!A.idempotent||t[he]>0&&(A.upgrade||A.method==="CONNECT")||t[he]>0&&U.bodyLength(A.body)!==0&&(U.
isStream(A.body)||U.isAsyncIterable(A.body)||U.isFormDataLike(A.body))))}}}o(MU,"connectH1");function TU(t){let e=this[se];
if(t.code==="ECONNRESET"&&e.statusCode&&!e.shouldKeepAlive){let A=e.finish();A&&(this[Re]=A,this[qo][JI](A));return}this[Re]=
t,this[qo][JI](t)}o(TU,"onHttpSocketError");function LU(){this[se]?.readMore()}o(LU,"onHttpSocketReadable");function xU(){
let t=this[se];if(t.statusCode&&!t.shouldKeepAlive){let e=t.finish();e&&U.destroy(this,e);return}U.destroy(this,new XA("\
other side closed",U.getSocketInfo(this)))}o(xU,"onHttpSocketEnd");function HU(){let t=this[se];zI(this),t&&(!this[Re]&&
t.statusCode&&!t.shouldKeepAlive&&(this[Re]=t.finish()||this[Re]),this[se].destroy(),this[se]=null);let e=this[Re]||new XA(
"closed",U.getSocketInfo(this)),A=this[qo];if(A[zA]=null,A[XI]=null,A.destroyed){H(A[Eu]===0);let r=A[It].splice(A[lt]);
for(let n=0;n<r.length;n++){let s=r[n];U.errorRequest(A,s,e)}}else if(A[he]>0&&e.code!=="UND_ERR_INFO"){let r=A[It][A[lt]];
A[It][A[lt]++]=null,U.errorRequest(A,r,e)}A[pU]=A[lt],H(A[he]===0),A.emit("disconnect",A[ZI],[A],e),A[qt]()}o(HU,"onHttp\
SocketClose");function YU(){this[uu]=!0}o(YU,"onSocketClose");function zI(t){t[Wr]&&(clearImmediate(t[Wr]),t[Wr]=null),t[KA]=
0}o(zI,"clearIdleSocketValidation");function OU(t,e){e[KA]=1,e[Wr]=setImmediate(()=>{e[Wr]=null,e[KA]=2,t[zA]===e&&!e.destroyed&&
t[qt]()})}o(OU,"scheduleIdleSocketValidation");function GU(t){let e=t[zA];if(e&&!e.destroyed){if(t[GI]===0?!e[$n]&&e.unref&&
(e.unref(),e[$n]=!0):e[$n]&&e.ref&&(e.ref(),e[$n]=!1),t[he]===0&&t[Eu]>0&&e[du]){if(e[KA]===0)return OU(t,e),e[se].readMore(),
e.destroyed,void 0;if(e[KA]===1)return e[se].readMore(),e.destroyed,void 0}if(t[he]===0&&(e[se].readMore(),e.destroyed))
return;if(t[GI]===0)e[se].timeoutType!==gu&&e[se].setTimeout(t[Wo],gu);else if(t[he]>0&&e[se].statusCode<200&&e[se].timeoutType!==
_r){let A=t[It][t[lt]],r=A.headersTimeout!=null?A.headersTimeout:t[SU];e[se].setTimeout(r,_r)}}}o(GU,"resumeH1");function vU(t){
return t!=="GET"&&t!=="HEAD"&&t!=="OPTIONS"&&t!=="TRACE"&&t!=="CONNECT"}o(vU,"shouldSendContentLength");function JU(t,e){
if(typeof t.setTypeOfService!="function")return;let A=e.typeOfService;if(!(A===void 0||t[PI]===A))try{t.setTypeOfService(
A),t[PI]=A}catch{}}o(JU,"setTypeOfService");function VU(t,e){let{method:A,path:r,host:n,upgrade:s,blocking:i,reset:a}=e,
{body:c,headers:l,contentLength:u}=e,h=A==="PUT"||A==="POST"||A==="PATCH"||A==="QUERY"||A==="PROPFIND"||A==="PROPPATCH";
if(U.isFormDataLike(c)){au||(au=Pr().extractBody);let[m,C]=au(c);e.contentType==null&&l.push("content-type",C),c=m.stream,
u=m.length}else if(U.isBlobLike(c)&&e.contentType==null){let m=c.type;if(m){let C=`${m}`;if(!U.isValidHeaderValue(C))return U.
errorRequest(t,e,new EU("invalid content-type header")),!1;l.push("content-type",C)}}c&&typeof c.read=="function"&&c.read(
0);let g=U.bodyLength(c);if(u=g??u,u===null&&(u=e.contentLength),u===0&&!h&&(u=null),vU(A)&&u>0&&e.contentLength!==null&&
e.contentLength!==u){if(t[lu])return U.errorRequest(t,e,new ZA),!1;process.emitWarning(new ZA)}let d=t[zA];zI(d);let Q=o(
m=>{e.aborted||e.completed||(U.errorRequest(t,e,m||new jI),U.destroy(c),U.destroy(d,new qr("aborted")))},"abort");try{e.
onConnect(Q)}catch(m){U.errorRequest(t,e,m)}if(e.aborted)return!1;A==="HEAD"&&(d[Te]=!0),(s||A==="CONNECT")&&(d[Te]=!0),
a!=null&&(d[Te]=a),t[vI]&&d[NU]++>=t[vI]&&(d[Te]=!0),i&&(d[ts]=!0),JU(d,e);let f=`${A} ${r} HTTP/1.1\r
`;if(typeof n=="string"?f+=`host: ${n}\r
`:f+=t[yU],s?f+=`connection: upgrade\r
upgrade: ${s}\r
`:t[Vo]&&!d[Te]?f+=`connection: keep-alive\r
`:f+=`connection: close\r
`,Array.isArray(l))for(let m=0;m<l.length;m+=2){let C=l[m+0],B=l[m+1];if(Array.isArray(B))for(let w=0;w<B.length;w++)f+=
`${C}: ${B[w]}\r
`;else f+=`${C}: ${B}\r
`}return YI.sendHeaders.hasSubscribers&&YI.sendHeaders.publish({request:e,headers:f,socket:d}),!c||g===0?WI(Q,null,t,e,d,
u,f,h):U.isBuffer(c)?WI(Q,c,t,e,d,u,f,h):U.isBlobLike(c)?typeof c.stream=="function"?_I(Q,c.stream(),t,e,d,u,f,h):qU(Q,c,
t,e,d,u,f,h):U.isStream(c)?PU(Q,c,t,e,d,u,f,h):U.isIterable(c)?_I(Q,c,t,e,d,u,f,h):H(!1),!0}o(VU,"writeH1");function PU(t,e,A,r,n,s,i,a){
H(s!==0||A[he]===0,"stream body cannot be pipelined");let c=!1,l=new _o({abort:t,socket:n,request:r,contentLength:s,client:A,
expectsPayload:a,header:i}),u=o(function(Q){if(!c)try{!l.write(Q)&&this.pause&&this.pause()}catch(f){U.destroy(this,f)}},
"onData"),h=o(function(){c||e.resume&&e.resume()},"onDrain"),g=o(function(){if(queueMicrotask(()=>{e.removeListener("err\
or",d)}),!c){let Q=new jI;queueMicrotask(()=>d(Q))}},"onClose"),d=o(function(Q){if(!c){if(c=!0,H(n.destroyed||n[gA]&&A[he]<=
1),n.off("drain",h).off("error",d),e.removeListener("data",u).removeListener("end",d).removeListener("close",g),!Q)try{l.
end()}catch(f){Q=f}l.destroy(Q),Q&&(Q.code!=="UND_ERR_INFO"||Q.message!=="reset")?U.destroy(e,Q):U.destroy(e)}},"onFinis\
hed");e.on("data",u).on("end",d).on("error",d).on("close",g),e.resume&&e.resume(),n.on("drain",h).on("error",d),e.errorEmitted??
e.errored?setImmediate(d,e.errored):(e.endEmitted??e.readableEnded)&&setImmediate(d,null),(e.closeEmitted??e.closed)&&setImmediate(
g)}o(PU,"writeStream");function WI(t,e,A,r,n,s,i,a){try{e?U.isBuffer(e)&&(H(s===e.byteLength,"buffer body must have cont\
ent length"),n.cork(),n.write(`${i}content-length: ${s}\r
\r
`,"latin1"),n.write(e),n.uncork(),r.onBodySent(e),!a&&r.reset!==!1&&(n[Te]=!0)):s===0?n.write(`${i}content-length: 0\r
\r
`,"latin1"):(H(s===null,"no body must not have content length"),n.write(`${i}\r
`,"latin1")),r.onRequestSent(),A[qt]()}catch(c){t(c)}}o(WI,"writeBuffer");async function qU(t,e,A,r,n,s,i,a){H(s===e.size,
"blob body must have content length");try{if(s!=null&&s!==e.size)throw new ZA;let c=Buffer.from(await e.arrayBuffer());n.
cork(),n.write(`${i}content-length: ${s}\r
\r
`,"latin1"),n.write(c),n.uncork(),r.onBodySent(c),r.onRequestSent(),!a&&r.reset!==!1&&(n[Te]=!0),A[qt]()}catch(c){t(c)}}
o(qU,"writeBlob");async function _I(t,e,A,r,n,s,i,a){H(s!==0||A[he]===0,"iterator body cannot be pipelined");let c=null;
function l(){if(c){let g=c;c=null,g()}}o(l,"onDrain");let u=o(()=>new Promise((g,d)=>{H(c===null),n[Re]?d(n[Re]):c=g}),"\
waitForDrain");n.on("close",l).on("drain",l);let h=new _o({abort:t,socket:n,request:r,contentLength:s,client:A,expectsPayload:a,
header:i});try{for await(let g of e){if(n[Re])throw n[Re];h.write(g)||await u()}h.end()}catch(g){h.destroy(g)}finally{n.
off("close",l).off("drain",l)}}o(_I,"writeIterable");var _o=class{static{o(this,"AsyncWriter")}constructor({abort:e,socket:A,
request:r,contentLength:n,client:s,expectsPayload:i,header:a}){this.socket=A,this.request=r,this.contentLength=n,this.client=
s,this.bytesWritten=0,this.expectsPayload=i,this.header=a,this.abort=e,A[gA]=!0}write(e){let{socket:A,request:r,contentLength:n,
client:s,bytesWritten:i,expectsPayload:a,header:c}=this;if(A[Re])throw A[Re];if(A.destroyed)return!1;let l=Buffer.byteLength(
e);if(!l)return!0;if(n!==null&&i+l>n){if(s[lu])throw new ZA;process.emitWarning(new ZA)}A.cork(),i===0&&(!a&&r.reset!==!1&&
(A[Te]=!0),n===null?A.write(`${c}transfer-encoding: chunked\r
`,"latin1"):A.write(`${c}content-length: ${n}\r
\r
`,"latin1")),n===null&&A.write(`\r
${l.toString(16)}\r
`,"latin1"),this.bytesWritten+=l;let u=A.write(e);return A.uncork(),r.onBodySent(e),u||A[se].timeout&&A[se].timeoutType===
_r&&A[se].timeout.refresh&&A[se].timeout.refresh(),u}end(){let{socket:e,contentLength:A,client:r,bytesWritten:n,expectsPayload:s,
header:i,request:a}=this;if(a.onRequestSent(),e[gA]=!1,e[Re])throw e[Re];if(!e.destroyed){if(n===0?s?e.write(`${i}conten\
t-length: 0\r
\r
`,"latin1"):e.write(`${i}\r
`,"latin1"):A===null&&e.write(`\r
0\r
\r
`,"latin1"),A!==null&&n!==A){if(r[lu])throw new ZA;process.emitWarning(new ZA)}e[se].timeout&&e[se].timeoutType===_r&&e[se].
timeout.refresh&&e[se].timeout.refresh(),r[qt]()}}destroy(e){let{socket:A,client:r,abort:n}=this;A[gA]=!1,e&&(H(r[he]<=1,
"pipeline should only contain this request"),n(e))}};KI.exports=MU});var aC=p((SX,iC)=>{"use strict";var Ut=y("node:assert"),{pipeline:WU}=y("node:stream"),G=O(),{RequestContentLengthMismatchError:Cu,
RequestAbortedError:_U,SocketError:is,InformationalError:hA,InvalidArgumentError:jU,HeadersTimeoutError:ZU,BodyTimeoutError:XU}=Y(),
{kUrl:os,kReset:Xo,kClient:Xe,kRunning:as,kPending:zU,kQueue:rs,kPendingIdx:$A,kRunningIdx:Ft,kError:ze,kSocket:ie,kStrictContentLength:KU,
kOnError:jr,kMaxConcurrentStreams:Bu,kPingInterval:eC,kHTTP2Session:Wt,kHTTP2InitialWindowSize:$U,kHTTP2ConnectionWindowSize:eM,
kResume:kt,kSize:tM,kHTTPContext:pu,kClosed:yu,kBodyTimeout:AM,kHeadersTimeout:rM,kEnableConnectProtocol:ns,kRemoteSettings:ss,
kHTTP2Stream:jo,kHTTP2SessionState:mu}=Z(),{channels:tC}=cA(),ut=Symbol("open streams"),AC,Zo;try{Zo=y("node:http2")}catch{
Zo={constants:{}}}var{constants:{HTTP2_HEADER_AUTHORITY:nM,HTTP2_HEADER_METHOD:rC,HTTP2_HEADER_PATH:nC,HTTP2_HEADER_SCHEME:fu,
HTTP2_HEADER_CONTENT_LENGTH:sM,HTTP2_HEADER_EXPECT:oM,HTTP2_HEADER_STATUS:Qu,HTTP2_HEADER_PROTOCOL:iM,NGHTTP2_REFUSED_STREAM:aM,
NGHTTP2_CANCEL:cM}}=Zo;function Iu(t){let e=[];for(let[A,r]of Object.entries(t))if(Array.isArray(r))for(let n of r)e.push(
Buffer.from(A),Buffer.from(n));else e.push(Buffer.from(A),Buffer.from(r));return e}o(Iu,"parseH2Headers");function lM(t,e){
t[ie]=e;let A=t[$U],r=t[eM],n=Zo.connect(t[os],{createConnection:o(()=>e,"createConnection"),peerMaxConcurrentStreams:t[Bu],
settings:{enablePush:!1,...A!=null?{initialWindowSize:A}:null}});return t[ie]=e,n[ut]=0,n[Xe]=t,n[ie]=e,n[mu]={ping:{interval:t[eC]===
0?null:setInterval(EM,t[eC],n).unref()}},n[ns]=!1,n[ss]=!1,r&&G.addListener(n,"connect",gM.bind(n,r)),G.addListener(n,"e\
rror",dM),G.addListener(n,"frameError",fM),G.addListener(n,"end",QM),G.addListener(n,"goaway",IM),G.addListener(n,"close",
CM),G.addListener(n,"remoteSettings",hM),n.unref(),t[Wt]=n,e[Wt]=n,G.addListener(e,"error",yM),G.addListener(e,"end",pM),
G.addListener(e,"close",BM),e[yu]=!1,e.on("close",mM),{version:"h2",defaultPipelining:1/0,write(s){return DM(t,s)},resume(){
uM(t)},destroy(s,i){e[yu]?queueMicrotask(i):e.destroy(s).on("close",i)},get destroyed(){return e.destroyed},busy(s){if(s!=
null)if(t[as]>0){if(s.idempotent===!1||(s.upgrade==="websocket"||s.method==="CONNECT")&&n[ss]===!1||G.bodyLength(s.body)!==
0&&(G.isStream(s.body)||G.isAsyncIterable(s.body)||G.isFormDataLike(s.body)))return!0}else return(s.upgrade==="websocket"||
s.method==="CONNECT")&&n[ss]===!1;return!1}}}o(lM,"connectH2");function uM(t){let e=t[ie];e?.destroyed===!1&&(t[tM]===0?
(e.unref(),t[Wt].unref()):(e.ref(),t[Wt].ref()))}o(uM,"resumeH2");function gM(t){try{typeof this.setLocalWindowSize=="fu\
nction"&&this.setLocalWindowSize(t)}catch{}}o(gM,"applyConnectionWindowSize");function hM(t){if(this[Xe][Bu]=t.maxConcurrentStreams??
this[Xe][Bu],this[ss]===!0&&this[ns]===!0&&t.enableConnectProtocol===!1){let e=new hA("HTTP/2: Server disabled extended \
CONNECT protocol against RFC-8441");this[ie][ze]=e,this[Xe][jr](e);return}this[ns]=t.enableConnectProtocol??this[ns],this[ss]=
!0,this[Xe][kt]()}o(hM,"onHttp2RemoteSettings");function EM(t){let e=t[mu];if((t.closed||t.destroyed)&&e.ping.interval!=
null){clearInterval(e.ping.interval),e.ping.interval=null;return}t.ping(A.bind(t));function A(r,n){let s=this[Xe],i=this[Xe];
if(r!=null){let a=new hA(`HTTP/2: "PING" errored - type ${r.message}`);i[ze]=a,s[jr](a)}else s.emit("ping",n)}o(A,"onPin\
g")}o(EM,"onHttp2SendPing");function dM(t){this[ie][ze]=t,this[Xe][jr](t)}o(dM,"onHttp2SessionError");function fM(t,e,A){
if(A===0){let r=new hA(`HTTP/2: "frameError" received - type ${t}, code ${e}`);this[ie][ze]=r,this[Xe][jr](r)}}o(fM,"onH\
ttp2FrameError");function QM(){let t=new is("other side closed",G.getSocketInfo(this[ie]));this.destroy(t),G.destroy(this[ie],
t)}o(QM,"onHttp2SessionEnd");function As(t,e,A=!1){let r=t[rs],n=t[Ft];if(n<t[$A]&&r[n]===e){r[n]=null,t[Ft]=n+1;return}
let s=r.indexOf(e,n);s===-1||s>=t[$A]||(r.splice(s,1),t[$A]--,A&&t[$A]<t[Ft]&&(t[$A]=t[Ft]))}o(As,"completeRequest");function IM(t){
let e=this[ze]||new is(`HTTP/2: "GOAWAY" frame received with code ${t}`,G.getSocketInfo(this[ie])),A=this[Xe];if(A[ie]=null,
A[pu]=null,this.close(),this[Wt]=null,G.destroy(this[ie],e),A[Ft]<A[rs].length){let r=A[rs][A[Ft]];A[rs][A[Ft]++]=null,r!=
null&&G.errorRequest(A,r,e),A[$A]=A[Ft]}Ut(A[as]===0),A.emit("disconnect",A[os],[A],e),A.emit("connectionError",A[os],[A],
e),A[kt]()}o(IM,"onHttp2SessionGoAway");function CM(){let{[Xe]:t,[mu]:e}=this,{[ie]:A}=t,r=this[ie][ze]||this[ze]||new is(
"closed",G.getSocketInfo(A));if(t[ie]=null,t[pu]=null,e.ping.interval!=null&&(clearInterval(e.ping.interval),e.ping.interval=
null),t.destroyed){Ut(t[zU]===0);let n=t[rs].splice(t[Ft]);for(let s=0;s<n.length;s++){let i=n[s];i!=null&&G.errorRequest(
t,i,r)}}}o(CM,"onHttp2SessionClose");function BM(){let t=this[ze]||new is("closed",G.getSocketInfo(this)),e=this[Wt][Xe];
e[ie]=null,e[pu]=null,this[Wt]!==null&&this[Wt].destroy(t),e[$A]=e[Ft],Ut(e[as]===0),e.emit("disconnect",e[os],[e],t),e[kt]()}
o(BM,"onHttp2SocketClose");function yM(t){this[ze]=t,this[Xe][jr](t)}o(yM,"onHttp2SocketError");function pM(){G.destroy(
this,new is("other side closed",G.getSocketInfo(this)))}o(pM,"onHttp2SocketEnd");function mM(){this[yu]=!0}o(mM,"onSocke\
tClose");function wM(t){return t!=="GET"&&t!=="HEAD"&&t!=="OPTIONS"&&t!=="TRACE"&&t!=="CONNECT"}o(wM,"shouldSendContentL\
ength");function DM(t,e){let A=e.headersTimeout??t[rM],r=e.bodyTimeout??t[AM],n=t[Wt],{method:s,path:i,host:a,upgrade:c,
expectContinue:l,signal:u,protocol:h,headers:g}=e,{body:d}=e;if(c!=null&&c!=="websocket")return G.errorRequest(t,e,new jU(
`Custom upgrade "${c}" not supported over HTTP/2`)),!1;let Q={};for(let b=0;b<g.length;b+=2){let T=g[b+0],X=g[b+1];if(T===
"cookie"){Q[T]!=null?Q[T]=Array.isArray(Q[T])?(Q[T].push(X),Q[T]):[Q[T],X]:Q[T]=X;continue}if(Array.isArray(X))for(let ee=0;ee<
X.length;ee++)Q[T]?Q[T]+=`, ${X[ee]}`:Q[T]=X[ee];else Q[T]?Q[T]+=`, ${X}`:Q[T]=X}let f=null,{hostname:m,port:C}=t[os];Q[nM]=
a||`${m}${C?`:${C}`:""}`,Q[rC]=s;let B=o(b=>{e.aborted||e.completed||(b=b||new _U,G.errorRequest(t,e,b),f!=null&&(f.removeAllListeners(
"data"),f.close(),t[jr](b),As(t,e),t[kt]()),G.destroy(d,b))},"abort");try{e.onConnect(B)}catch(b){G.errorRequest(t,e,b)}
if(e.aborted)return!1;if(c||s==="CONNECT")return n.ref(),c==="websocket"?n[ns]===!1?(G.errorRequest(t,e,new hA("HTTP/2: \
Extended CONNECT protocol not supported by server")),n.unref(),!1):(Q[rC]="CONNECT",Q[iM]="websocket",Q[nC]=i,h==="ws:"||
h==="wss:"?Q[fu]=h==="ws:"?"http":"https":Q[fu]=h==="http:"?"http":"https",f=n.request(Q,{endStream:!1,signal:u}),f[jo]=
!0,++n[ut],f.once("response",(b,T)=>{let{[Qu]:X,...ee}=b;try{e.onUpgrade(X,Iu(ee),f)}catch(z){B(z);return}As(t,e)}),f.on(
"error",()=>{(f.rstCode===aM||f.rstCode===cM)&&B(new hA(`HTTP/2: "stream error" received - code ${f.rstCode}`))}),f.once(
"close",()=>{n[ut]-=1,n[ut]===0&&n.unref()}),f.setTimeout(A),!0):(f=n.request(Q,{endStream:!1,signal:u}),f[jo]=!0,++n[ut],
f.on("response",b=>{let{[Qu]:T,...X}=b;try{e.onUpgrade(T,Iu(X),f)}catch(ee){B(ee);return}As(t,e)}),f.on("error",B),f.once(
"close",()=>{n[ut]-=1,n[ut]===0&&n.unref()}),f.setTimeout(A),!0);Q[nC]=i,Q[fu]=h==="http:"?"http":"https";let w=s==="PUT"||
s==="POST"||s==="PATCH";d&&typeof d.read=="function"&&d.read(0);let R=G.bodyLength(d);if(G.isFormDataLike(d)){AC??=Pr().
extractBody;let[b,T]=AC(d);Q["content-type"]=T,d=b.stream,R=b.length}if(R==null&&(R=e.contentLength),w||(R=null),wM(s)&&
R>0&&e.contentLength!=null&&e.contentLength!==R){if(t[KU])return G.errorRequest(t,e,new Cu),!1;process.emitWarning(new Cu)}
if(R!=null&&(Ut(d||R===0,"no body must not have content length"),Q[sM]=`${R}`),n.ref(),tC.sendHeaders.hasSubscribers){let b="";
for(let T in Q)b+=`${T}: ${Q[T]}\r
`;tC.sendHeaders.publish({request:e,headers:b,socket:n[ie]})}let N=s==="GET"||s==="HEAD"||d===null;l?(Q[oM]="100-continu\
e",f=n.request(Q,{endStream:N,signal:u}),f[jo]=!0,f.once("continue",_)):(f=n.request(Q,{endStream:N,signal:u}),f[jo]=!0,
_()),++n[ut],f.setTimeout(A);let x=!1;return f.once("response",b=>{let{[Qu]:T,...X}=b;if(e.onResponseStarted(),x=!0,f.setTimeout(
r),e.aborted){f.removeAllListeners("data");return}e.onHeaders(Number(T),Iu(X),f.resume.bind(f),"")===!1&&f.pause(),f.on(
"data",ee=>{e.aborted||e.completed||e.onData(ee)===!1&&f.pause()})}),f.once("end",()=>{f.removeAllListeners("data"),x?(!e.
aborted&&!e.completed&&e.onComplete({}),As(t,e),t[kt]()):(B(new hA("HTTP/2: stream half-closed (remote)")),As(t,e,!0),t[kt]())}),
f.once("close",()=>{f.removeAllListeners("data"),n[ut]-=1,n[ut]===0&&n.unref(),!e.aborted&&!e.completed&&B(new hA("HTTP/\
2: stream closed before the response was complete"))}),f.once("error",function(b){f.removeAllListeners("data"),B(b)}),f.
once("frameError",(b,T)=>{f.removeAllListeners("data"),B(new hA(`HTTP/2: "frameError" received - type ${b}, code ${T}`))}),
f.on("aborted",()=>{f.removeAllListeners("data")}),f.on("timeout",()=>{let b=x?new XU(`HTTP/2: "body timeout after ${r}"`):
new ZU(`HTTP/2: "headers timeout after ${A}"`);f.removeAllListeners("data"),n[ut]-=1,n[ut]===0&&n.unref(),B(b)}),f.once(
"trailers",b=>{e.aborted||e.completed||(f.removeAllListeners("data"),e.onComplete(b))}),!0;function _(){!d||R===0?sC(B,f,
null,t,e,t[ie],R,w):G.isBuffer(d)?sC(B,f,d,t,e,t[ie],R,w):G.isBlobLike(d)?typeof d.stream=="function"?oC(B,f,d.stream(),
t,e,t[ie],R,w):RM(B,f,d,t,e,t[ie],R,w):G.isStream(d)?SM(B,t[ie],w,f,d,t,e,R):G.isIterable(d)?oC(B,f,d,t,e,t[ie],R,w):Ut(
!1)}o(_,"writeBodyH2")}o(DM,"writeH2");function sC(t,e,A,r,n,s,i,a){try{A!=null&&G.isBuffer(A)&&(Ut(i===A.byteLength,"bu\
ffer body must have content length"),e.cork(),e.write(A),e.uncork(),e.end(),n.onBodySent(A)),a||(s[Xo]=!0),n.onRequestSent(),
r[kt]()}catch(c){t(c)}}o(sC,"writeBuffer");function SM(t,e,A,r,n,s,i,a){Ut(a!==0||s[as]===0,"stream body cannot be pipel\
ined");let c=WU(n,r,u=>{u?(G.destroy(c,u),t(u)):(G.removeAllListeners(c),i.onRequestSent(),A||(e[Xo]=!0),s[kt]())});G.addListener(
c,"data",l);function l(u){i.onBodySent(u)}o(l,"onPipeData")}o(SM,"writeStream");async function RM(t,e,A,r,n,s,i,a){Ut(i===
A.size,"blob body must have content length");try{if(i!=null&&i!==A.size)throw new Cu;let c=Buffer.from(await A.arrayBuffer());
e.cork(),e.write(c),e.uncork(),e.end(),n.onBodySent(c),n.onRequestSent(),a||(s[Xo]=!0),r[kt]()}catch(c){t(c)}}o(RM,"writ\
eBlob");async function oC(t,e,A,r,n,s,i,a){Ut(i!==0||r[as]===0,"iterator body cannot be pipelined");let c=null;function l(){
if(c){let h=c;c=null,h()}}o(l,"onDrain");let u=o(()=>new Promise((h,g)=>{Ut(c===null),s[ze]?g(s[ze]):c=h}),"waitForDrain");
e.on("close",l).on("drain",l);try{for await(let h of A){if(s[ze])throw s[ze];let g=e.write(h);n.onBodySent(h),g||await u()}
e.end(),n.onRequestSent(),a||(s[Xo]=!0),r[kt]()}catch(h){t(h)}finally{e.off("close",l).off("drain",l)}}o(oC,"writeIterab\
le");iC.exports=lM});var QA=p((NX,fC)=>{"use strict";var _t=y("node:assert"),gC=y("node:net"),cs=y("node:http"),er=O(),{ClientStats:NM}=fl(),
{channels:Zr}=cA(),bM=mQ(),FM=PA(),{InvalidArgumentError:oe,InformationalError:kM,ClientDestroyedError:UM}=Y(),MM=qA(),{
kUrl:Mt,kServerName:fA,kClient:TM,kBusy:Du,kConnect:LM,kResuming:tr,kRunning:hs,kPending:Es,kSize:ls,kQueue:Ct,kConnected:xM,
kConnecting:Xr,kNeedDrain:dA,kKeepAliveDefaultTimeout:cC,kHostHeader:HM,kPendingIdx:Bt,kRunningIdx:Zt,kError:YM,kPipelining:zo,
kKeepAliveTimeoutValue:OM,kMaxHeadersSize:GM,kKeepAliveMaxTimeout:vM,kKeepAliveTimeoutThreshold:JM,kHeadersTimeout:VM,kBodyTimeout:PM,
kStrictContentLength:qM,kConnector:us,kMaxRequests:Su,kCounter:WM,kClose:_M,kDestroy:jM,kDispatch:ZM,kLocalAddress:gs,kMaxResponseSize:XM,
kOnError:zM,kHTTPContext:ge,kMaxConcurrentStreams:KM,kHTTP2InitialWindowSize:$M,kHTTP2ConnectionWindowSize:eT,kResume:jt,
kPingInterval:tT}=Z(),AT=$I(),rT=aC(),EA=Symbol("kClosedResolve"),nT=cs&&cs.maxHeaderSize&&Number.isInteger(cs.maxHeaderSize)&&
cs.maxHeaderSize>0?()=>cs.maxHeaderSize:()=>{throw new oe("http module not available or http.maxHeaderSize invalid")},lC=o(
()=>{},"noop");function hC(t){return t[zo]??t[ge]?.defaultPipelining??1}o(hC,"getPipelining");var Ru=class extends FM{static{
o(this,"Client")}constructor(e,{maxHeaderSize:A,headersTimeout:r,socketTimeout:n,requestTimeout:s,connectTimeout:i,bodyTimeout:a,
idleTimeout:c,keepAlive:l,keepAliveTimeout:u,maxKeepAliveTimeout:h,keepAliveMaxTimeout:g,keepAliveTimeoutThreshold:d,socketPath:Q,
pipelining:f,tls:m,strictContentLength:C,maxCachedSessions:B,connect:w,maxRequestsPerClient:R,localAddress:N,maxResponseSize:x,
autoSelectFamily:_,autoSelectFamilyAttemptTimeout:b,maxConcurrentStreams:T,allowH2:X,useH2c:ee,initialWindowSize:z,connectionWindowSize:ae,
pingInterval:re,webSocket:Ve,eventSource:ot}={}){if(l!==void 0)throw new oe("unsupported keepAlive, use pipelining=0 ins\
tead");if(n!==void 0)throw new oe("unsupported socketTimeout, use headersTimeout & bodyTimeout instead");if(s!==void 0)throw new oe(
"unsupported requestTimeout, use headersTimeout & bodyTimeout instead");if(c!==void 0)throw new oe("unsupported idleTime\
out, use keepAliveTimeout instead");if(h!==void 0)throw new oe("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout\
 instead");if(A!=null){if(!Number.isInteger(A)||A<1)throw new oe("invalid maxHeaderSize")}else A=nT();if(Q!=null&&typeof Q!=
"string")throw new oe("invalid socketPath");if(i!=null&&(!Number.isFinite(i)||i<0))throw new oe("invalid connectTimeout");
if(u!=null&&(!Number.isFinite(u)||u<=0))throw new oe("invalid keepAliveTimeout");if(g!=null&&(!Number.isFinite(g)||g<=0))
throw new oe("invalid keepAliveMaxTimeout");if(d!=null&&!Number.isFinite(d))throw new oe("invalid keepAliveTimeoutThresh\
old");if(r!=null&&(!Number.isInteger(r)||r<0))throw new oe("headersTimeout must be a positive integer or zero");if(a!=null&&
(!Number.isInteger(a)||a<0))throw new oe("bodyTimeout must be a positive integer or zero");if(w!=null&&typeof w!="functi\
on"&&typeof w!="object")throw new oe("connect must be a function or an object");if(R!=null&&(!Number.isInteger(R)||R<0))
throw new oe("maxRequestsPerClient must be a positive number");if(N!=null&&(typeof N!="string"||gC.isIP(N)===0))throw new oe(
"localAddress must be valid string IP address");if(x!=null&&(!Number.isInteger(x)||x<-1))throw new oe("maxResponseSize m\
ust be a positive number");if(b!=null&&(!Number.isInteger(b)||b<-1))throw new oe("autoSelectFamilyAttemptTimeout must be\
 a positive number");if(X!=null&&typeof X!="boolean")throw new oe("allowH2 must be a valid boolean value");if(T!=null&&(typeof T!=
"number"||T<1))throw new oe("maxConcurrentStreams must be a positive integer, greater than 0");if(ee!=null&&typeof ee!="\
boolean")throw new oe("useH2c must be a valid boolean value");if(z!=null&&(!Number.isInteger(z)||z<1))throw new oe("init\
ialWindowSize must be a positive integer, greater than 0");if(ae!=null&&(!Number.isInteger(ae)||ae<1))throw new oe("conn\
ectionWindowSize must be a positive integer, greater than 0");if(re!=null&&(typeof re!="number"||!Number.isInteger(re)||
re<0))throw new oe("pingInterval must be a positive integer, greater or equal to 0");if(super({webSocket:Ve,eventSource:ot}),
typeof w!="function")w=MM({...m,maxCachedSessions:B,allowH2:X,useH2c:ee,socketPath:Q,timeout:i,...typeof _=="boolean"?{autoSelectFamily:_,
autoSelectFamilyAttemptTimeout:b}:void 0,...w});else{let pe=w;w=o((Ae,nA)=>pe({...Ae,...Q!=null?{socketPath:Q}:null,...X!=
null?{allowH2:X}:null},nA),"connect")}this[Mt]=er.parseOrigin(e),this[us]=w,this[zo]=f??1,this[GM]=A,this[cC]=u??4e3,this[vM]=
g??6e5,this[JM]=d??2e3,this[OM]=this[cC],this[fA]=null,this[gs]=N??null,this[tr]=0,this[dA]=0,this[HM]=`host: ${this[Mt].
hostname}${this[Mt].port?`:${this[Mt].port}`:""}\r
`,this[PM]=a??3e5,this[VM]=r??3e5,this[qM]=C??!0,this[Su]=R,this[EA]=null,this[XM]=x>-1?x:-1,this[ge]=null,this[KM]=T??100,
this[$M]=z??262144,this[eT]=ae??524288,this[tT]=re??6e4,this[Ct]=[],this[Zt]=0,this[Bt]=0,this[jt]=pe=>Nu(this,pe),this[zM]=
pe=>EC(this,pe)}get pipelining(){return this[zo]}set pipelining(e){this[zo]=e,this[jt](!0)}get stats(){return new NM(this)}get[Es](){
return this[Ct].length-this[Bt]}get[hs](){return this[Bt]-this[Zt]}get[ls](){return this[Ct].length-this[Zt]}get[xM](){return!!this[ge]&&
!this[Xr]&&!this[ge].destroyed}get[Du](){return!!(this[ge]?.busy(null)||this[ls]>=(hC(this)||1)||this[Es]>0)}[LM](e){dC(
this),this.once("connect",e)}[ZM](e,A){let r=new bM(this[Mt].origin,e,A);return this[Ct].push(r),this[tr]||(er.bodyLength(
r.body)==null&&er.isIterable(r.body)?(this[tr]=1,queueMicrotask(()=>Nu(this))):this[jt](!0)),this[tr]&&this[dA]!==2&&this[Du]&&
(this[dA]=2),this[dA]<2}[_M](){return new Promise(e=>{this[ls]?this[EA]=e:e(null)})}[jM](e){return new Promise(A=>{let r=this[Ct].
splice(this[Bt]);for(let s=0;s<r.length;s++){let i=r[s];i!=null&&er.errorRequest(this,i,e)}let n=o(()=>{this[EA]&&(this[EA](),
this[EA]=null),A(null)},"callback");this[ge]?(this[ge].destroy(e,n),this[ge]=null):queueMicrotask(n),this[jt]()})}};function EC(t,e){
if(t[hs]===0&&e.code!=="UND_ERR_INFO"&&e.code!=="UND_ERR_SOCKET"){_t(t[Bt]===t[Zt]);let A=t[Ct].splice(t[Zt]);for(let r=0;r<
A.length;r++){let n=A[r];n!=null&&er.errorRequest(t,n,e)}_t(t[ls]===0)}}o(EC,"onError");function dC(t){_t(!t[Xr]),_t(!t[ge]);
let{host:e,hostname:A,protocol:r,port:n}=t[Mt];if(A[0]==="["){let s=A.indexOf("]");_t(s!==-1);let i=A.substring(1,s);_t(
gC.isIPv6(i)),A=i}t[Xr]=!0,Zr.beforeConnect.hasSubscribers&&Zr.beforeConnect.publish({connectParams:{host:e,hostname:A,protocol:r,
port:n,version:t[ge]?.version,servername:t[fA],localAddress:t[gs]},connector:t[us]});try{t[us]({host:e,hostname:A,protocol:r,
port:n,servername:t[fA],localAddress:t[gs]},(s,i)=>{if(s){wu(t,s,{host:e,hostname:A,protocol:r,port:n}),t[jt]();return}if(t.
destroyed){er.destroy(i.on("error",lC),new UM),t[jt]();return}_t(i);try{t[ge]=i.alpnProtocol==="h2"?rT(t,i):AT(t,i)}catch(a){
i.destroy().on("error",lC),wu(t,a,{host:e,hostname:A,protocol:r,port:n}),t[jt]();return}t[Xr]=!1,i[WM]=0,i[Su]=t[Su],i[TM]=
t,i[YM]=null,Zr.connected.hasSubscribers&&Zr.connected.publish({connectParams:{host:e,hostname:A,protocol:r,port:n,version:t[ge]?.
version,servername:t[fA],localAddress:t[gs]},connector:t[us],socket:i}),t.emit("connect",t[Mt],[t]),t[jt]()})}catch(s){wu(
t,s,{host:e,hostname:A,protocol:r,port:n}),t[jt]()}}o(dC,"connect");function wu(t,e,{host:A,hostname:r,protocol:n,port:s}){
if(!t.destroyed){if(t[Xr]=!1,Zr.connectError.hasSubscribers&&Zr.connectError.publish({connectParams:{host:A,hostname:r,protocol:n,
port:s,version:t[ge]?.version,servername:t[fA],localAddress:t[gs]},connector:t[us],error:e}),e.code==="ERR_TLS_CERT_ALTN\
AME_INVALID")for(_t(t[hs]===0);t[Es]>0&&t[Ct][t[Bt]].servername===t[fA];){let i=t[Ct][t[Bt]++];er.errorRequest(t,i,e)}else
EC(t,e);t.emit("connectionError",t[Mt],[t],e)}}o(wu,"handleConnectError");function uC(t){t[dA]=0,t.emit("drain",t[Mt],[t])}
o(uC,"emitDrain");function Nu(t,e){t[tr]!==2&&(t[tr]=2,sT(t,e),t[tr]=0,t[Zt]>256&&(t[Ct].splice(0,t[Zt]),t[Bt]-=t[Zt],t[Zt]=
0))}o(Nu,"resume");function sT(t,e){for(;;){if(t.destroyed){_t(t[Es]===0);return}if(t[EA]&&!t[ls]){t[EA](),t[EA]=null;return}
if(t[ge]&&t[ge].resume(),t[Du])t[dA]=2;else if(t[dA]===2){e?(t[dA]=1,queueMicrotask(()=>uC(t))):uC(t);continue}if(t[Es]===
0||t[hs]>=(hC(t)||1))return;let A=t[Ct][t[Bt]];if(A===null)return;if(t[Mt].protocol==="https:"&&t[fA]!==A.servername){if(t[hs]>
0)return;t[fA]=A.servername,t[ge]?.destroy(new kM("servername changed"),()=>{t[ge]=null,Nu(t)})}if(t[Xr])return;if(!t[ge]){
dC(t);return}if(t[ge].destroyed||t[ge].busy(A))return;!A.aborted&&t[ge].write(A)?t[Bt]++:t[Ct].splice(t[Bt],1)}}o(sT,"_r\
esume");fC.exports=Ru});var bu=p((kX,QC)=>{"use strict";var Ko=class{static{o(this,"FixedCircularBuffer")}bottom=0;top=0;list=new Array(2048).fill(
void 0);next=null;isEmpty(){return this.top===this.bottom}isFull(){return(this.top+1&2047)===this.bottom}push(e){this.list[this.
top]=e,this.top=this.top+1&2047}shift(){let e=this.list[this.bottom];return e===void 0?null:(this.list[this.bottom]=void 0,
this.bottom=this.bottom+1&2047,e)}};QC.exports=class{static{o(this,"FixedQueue")}constructor(){this.head=this.tail=new Ko}isEmpty(){
return this.head.isEmpty()}push(e){this.head.isFull()&&(this.head=this.head.next=new Ko),this.head.push(e)}shift(){let e=this.
tail,A=e.shift();return e.isEmpty()&&e.next!==null&&(this.tail=e.next,e.next=null),A}}});var $o=p((MX,SC)=>{"use strict";var{PoolStats:oT}=fl(),iT=PA(),aT=bu(),{kConnected:Fu,kSize:IC,kRunning:CC,kPending:BC,kQueued:ds,
kBusy:cT,kFree:lT,kUrl:uT,kClose:gT,kDestroy:hT,kDispatch:ET}=Z(),Ie=Symbol("clients"),Ne=Symbol("needDrain"),fs=Symbol(
"queue"),ku=Symbol("closed resolve"),Uu=Symbol("onDrain"),yC=Symbol("onConnect"),pC=Symbol("onDisconnect"),mC=Symbol("on\
ConnectionError"),Mu=Symbol("get dispatcher"),wC=Symbol("add client"),DC=Symbol("remove client"),Tu=class extends iT{static{
o(this,"PoolBase")}[fs]=new aT;[ds]=0;[Ie]=[];[Ne]=!1;[Uu](e,A,r){let n=this[fs],s=!1;for(;!s;){let i=n.shift();if(!i)break;
this[ds]--,s=!e.dispatch(i.opts,i.handler)}if(e[Ne]=s,!s&&this[Ne]&&(this[Ne]=!1,this.emit("drain",A,[this,...r])),this[ku]&&
n.isEmpty()){let i=[];for(let a=0;a<this[Ie].length;a++){let c=this[Ie][a];c.destroyed||i.push(c.close())}return Promise.
all(i).then(this[ku])}}[yC]=(e,A)=>{this.emit("connect",e,[this,...A])};[pC]=(e,A,r)=>{this.emit("disconnect",e,[this,...A],
r)};[mC]=(e,A,r)=>{this.emit("connectionError",e,[this,...A],r)};get[cT](){return this[Ne]}get[Fu](){let e=0;for(let{[Fu]:A}of this[Ie])
e+=A;return e}get[lT](){let e=0;for(let{[Fu]:A,[Ne]:r}of this[Ie])e+=A&&!r;return e}get[BC](){let e=this[ds];for(let{[BC]:A}of this[Ie])
e+=A;return e}get[CC](){let e=0;for(let{[CC]:A}of this[Ie])e+=A;return e}get[IC](){let e=this[ds];for(let{[IC]:A}of this[Ie])
e+=A;return e}get stats(){return new oT(this)}[gT](){if(this[fs].isEmpty()){let e=[];for(let A=0;A<this[Ie].length;A++){
let r=this[Ie][A];r.destroyed||e.push(r.close())}return Promise.all(e)}else return new Promise(e=>{this[ku]=e})}[hT](e){
for(;;){let r=this[fs].shift();if(!r)break;r.handler.onError(e)}let A=new Array(this[Ie].length);for(let r=0;r<this[Ie].
length;r++)A[r]=this[Ie][r].destroy(e);return Promise.all(A)}[ET](e,A){let r=this[Mu]();return r?r.dispatch(e,A)||(r[Ne]=
!0,this[Ne]=!this[Mu]()):(this[Ne]=!0,this[fs].push({opts:e,handler:A}),this[ds]++),!this[Ne]}[wC](e){return e.on("drain",
this[Uu].bind(this,e)).on("connect",this[yC]).on("disconnect",this[pC]).on("connectionError",this[mC]),this[Ie].push(e),
this[Ne]&&queueMicrotask(()=>{this[Ne]&&this[Uu](e,e[uT],[e,this])}),this}[DC](e){e.close(()=>{let A=this[Ie].indexOf(e);
A!==-1&&this[Ie].splice(A,1)}),this[Ne]=this[Ie].some(A=>!A[Ne]&&A.closed!==!0&&A.destroyed!==!0)}};SC.exports={PoolBase:Tu,
kClients:Ie,kNeedDrain:Ne,kAddClient:wC,kRemoveClient:DC,kGetDispatcher:Mu}});var Ar=p((LX,FC)=>{"use strict";var{PoolBase:dT,kClients:ei,kNeedDrain:fT,kAddClient:QT,kGetDispatcher:IT,kRemoveClient:CT}=$o(),
BT=QA(),{InvalidArgumentError:Lu}=Y(),RC=O(),{kUrl:NC}=Z(),yT=qA(),ti=Symbol("options"),xu=Symbol("connections"),bC=Symbol(
"factory");function pT(t,e){return new BT(t,e)}o(pT,"defaultFactory");var Hu=class extends dT{static{o(this,"Pool")}constructor(e,{
connections:A,factory:r=pT,connect:n,connectTimeout:s,tls:i,maxCachedSessions:a,socketPath:c,autoSelectFamily:l,autoSelectFamilyAttemptTimeout:u,
allowH2:h,clientTtl:g,...d}={}){if(A!=null&&(!Number.isFinite(A)||A<0))throw new Lu("invalid connections");if(typeof r!=
"function")throw new Lu("factory must be a function.");if(n!=null&&typeof n!="function"&&typeof n!="object")throw new Lu(
"connect must be a function or an object");typeof n!="function"&&(n=yT({...i,maxCachedSessions:a,allowH2:h,socketPath:c,
timeout:s,...typeof l=="boolean"?{autoSelectFamily:l,autoSelectFamilyAttemptTimeout:u}:void 0,...n})),super(d),this[xu]=
A||null,this[NC]=RC.parseOrigin(e),this[ti]={...RC.deepClone(d),connect:n,allowH2:h,clientTtl:g,socketPath:c},this[ti].interceptors=
d.interceptors?{...d.interceptors}:void 0,this[bC]=r,this.on("connect",(Q,f)=>{if(g!=null&&g>0)for(let m of f)Object.assign(
m,{ttl:Date.now()})}),this.on("connectionError",(Q,f,m)=>{for(let C of f){let B=this[ei].indexOf(C);B!==-1&&this[ei].splice(
B,1)}})}[IT](){let e=this[ti].clientTtl;for(let A of this[ei])if(e!=null&&e>0&&A.ttl&&Date.now()-A.ttl>e)this[CT](A);else if(!A[fT])
return A;if(!this[xu]||this[ei].length<this[xu]){let A=this[bC](this[NC],this[ti]);return this[QT](A),A}}};FC.exports=Hu});var TC=p((HX,MC)=>{"use strict";var{BalancedPoolMissingUpstreamError:mT,InvalidArgumentError:wT}=Y(),{PoolBase:DT,kClients:ye,
kNeedDrain:Qs,kAddClient:ST,kRemoveClient:RT,kGetDispatcher:NT}=$o(),bT=Ar(),{kUrl:Ai}=Z(),ri=O(),kC=Symbol("factory"),Is=Symbol(
"options"),UC=Symbol("kGreatestCommonDivisor"),rr=Symbol("kCurrentWeight"),nr=Symbol("kIndex"),gt=Symbol("kWeight"),ni=Symbol(
"kMaxWeightPerServer"),si=Symbol("kErrorPenalty");function FT(t,e){if(t===0)return e;for(;e!==0;){let A=e;e=t%e,t=A}return t}
o(FT,"getGreatestCommonDivisor");function kT(t,e){return new bT(t,e)}o(kT,"defaultFactory");var Yu=class extends DT{static{
o(this,"BalancedPool")}constructor(e=[],{factory:A=kT,connect:r,tls:n,...s}={}){if(typeof A!="function")throw new wT("fa\
ctory must be a function.");super(s),r&&typeof r!="function"&&(r={...r}),n&&typeof n!="function"&&(n={...n}),this[Is]={...ri.
deepClone(s),connect:r,tls:n},this[Is].interceptors=s.interceptors?{...s.interceptors}:void 0,this[nr]=-1,this[rr]=0,this[ni]=
this[Is].maxWeightPerServer||100,this[si]=this[Is].errorPenalty||15,Array.isArray(e)||(e=[e]),this[kC]=A;for(let i of e)
this.addUpstream(i);this._updateBalancedPoolStats()}addUpstream(e){let A=ri.parseOrigin(e).origin;if(this[ye].find(n=>n[Ai].
origin===A&&n.closed!==!0&&n.destroyed!==!0))return this;let r=this[kC](A,this[Is]);this[ST](r),r.on("connect",()=>{r[gt]=
Math.min(this[ni],r[gt]+this[si])}),r.on("connectionError",()=>{r[gt]=Math.max(1,r[gt]-this[si]),this._updateBalancedPoolStats()}),
r.on("disconnect",(...n)=>{let s=n[2];s&&s.code==="UND_ERR_SOCKET"&&(r[gt]=Math.max(1,r[gt]-this[si]),this._updateBalancedPoolStats())});
for(let n of this[ye])n[gt]=this[ni];return this._updateBalancedPoolStats(),this}_updateBalancedPoolStats(){let e=0;for(let A=0;A<
this[ye].length;A++)e=FT(this[ye][A][gt],e);this[UC]=e}removeUpstream(e){let A=ri.parseOrigin(e).origin,r=this[ye].find(
n=>n[Ai].origin===A&&n.closed!==!0&&n.destroyed!==!0);return r&&this[RT](r),this}getUpstream(e){let A=ri.parseOrigin(e).
origin;return this[ye].find(r=>r[Ai].origin===A&&r.closed!==!0&&r.destroyed!==!0)}get upstreams(){return this[ye].filter(
e=>e.closed!==!0&&e.destroyed!==!0).map(e=>e[Ai].origin)}[NT](){if(this[ye].length===0)throw new mT;if(!this[ye].find(s=>!s[Qs]&&
s.closed!==!0&&s.destroyed!==!0)||this[ye].map(s=>s[Qs]).reduce((s,i)=>s&&i,!0))return;let r=0,n=this[ye].findIndex(s=>!s[Qs]);
for(;r++<this[ye].length;){this[nr]=(this[nr]+1)%this[ye].length;let s=this[ye][this[nr]];if(s[gt]>this[ye][n][gt]&&!s[Qs]&&
(n=this[nr]),this[nr]===0&&(this[rr]=this[rr]-this[UC],this[rr]<=0&&(this[rr]=this[ni])),s[gt]>=this[rr]&&!s[Qs])return s}
return this[rr]=this[ye][n][gt],this[nr]=n,this[ye][n]}};MC.exports=Yu});var YC=p((OX,HC)=>{"use strict";var{PoolBase:UT,kClients:oi,kNeedDrain:MT,kAddClient:LC,kGetDispatcher:TT,kRemoveClient:LT}=$o(),
xT=QA(),{InvalidArgumentError:Ou}=Y(),xC=O(),{kUrl:Gu}=Z(),HT=qA(),Cs=Symbol("options"),vu=Symbol("connections"),Ju=Symbol(
"factory"),ii=Symbol("index");function YT(t,e){return new xT(t,e)}o(YT,"defaultFactory");var Vu=class extends UT{static{
o(this,"RoundRobinPool")}constructor(e,{connections:A,factory:r=YT,connect:n,connectTimeout:s,tls:i,maxCachedSessions:a,
socketPath:c,autoSelectFamily:l,autoSelectFamilyAttemptTimeout:u,allowH2:h,clientTtl:g,...d}={}){if(A!=null&&(!Number.isFinite(
A)||A<0))throw new Ou("invalid connections");if(typeof r!="function")throw new Ou("factory must be a function.");if(n!=null&&
typeof n!="function"&&typeof n!="object")throw new Ou("connect must be a function or an object");typeof n!="function"&&(n=
HT({...i,maxCachedSessions:a,allowH2:h,socketPath:c,timeout:s,...typeof l=="boolean"?{autoSelectFamily:l,autoSelectFamilyAttemptTimeout:u}:
void 0,...n})),super(),this[vu]=A||null,this[Gu]=xC.parseOrigin(e),this[Cs]={...xC.deepClone(d),connect:n,allowH2:h,clientTtl:g,
socketPath:c},this[Cs].interceptors=d.interceptors?{...d.interceptors}:void 0,this[Ju]=r,this[ii]=-1,this.on("connect",(Q,f)=>{
if(g!=null&&g>0)for(let m of f)Object.assign(m,{ttl:Date.now()})}),this.on("connectionError",(Q,f,m)=>{for(let C of f){let B=this[oi].
indexOf(C);B!==-1&&this[oi].splice(B,1)}})}[TT](){let e=this[Cs].clientTtl,A=this[oi].length;if(A===0){let n=this[Ju](this[Gu],
this[Cs]);return this[LC](n),n}let r=0;for(;r<A;){this[ii]=(this[ii]+1)%A;let n=this[oi][this[ii]];if(e!=null&&e>0&&n.ttl&&
Date.now()-n.ttl>e){this[LT](n),r++;continue}if(!n[MT])return n;r++}if(!this[vu]||A<this[vu]){let n=this[Ju](this[Gu],this[Cs]);
return this[LC](n),n}}};HC.exports=Vu});var sr=p((vX,qC)=>{"use strict";var{InvalidArgumentError:ai,MaxOriginsReachedError:OT}=Y(),{kClients:ht,kRunning:OC,kClose:GT,
kDestroy:vT,kDispatch:JT,kUrl:VT}=Z(),PT=PA(),qT=Ar(),WT=QA(),_T=O(),GC=Symbol("onConnect"),vC=Symbol("onDisconnect"),JC=Symbol(
"onConnectionError"),VC=Symbol("onDrain"),PC=Symbol("factory"),Pu=Symbol("options"),Bs=Symbol("origins");function jT(t,e){
return e&&e.connections===1?new WT(t,e):new qT(t,e)}o(jT,"defaultFactory");var qu=class extends PT{static{o(this,"Agent")}constructor({
factory:e=jT,maxOrigins:A=1/0,connect:r,tls:n,...s}={}){if(typeof e!="function")throw new ai("factory must be a function\
.");if(r!=null&&typeof r!="function"&&typeof r!="object")throw new ai("connect must be a function or an object");if(typeof A!=
"number"||Number.isNaN(A)||A<=0)throw new ai("maxOrigins must be a number greater than 0");super(s),r&&typeof r!="functi\
on"&&(r={...r}),n&&typeof n!="function"&&(n={...n}),this[Pu]={..._T.deepClone(s),maxOrigins:A,connect:r,tls:n},this[PC]=
e,this[ht]=new Map,this[Bs]=new Set,this[VC]=(i,a)=>{this.emit("drain",i,[this,...a])},this[GC]=(i,a)=>{this.emit("conne\
ct",i,[this,...a])},this[vC]=(i,a,c)=>{this.emit("disconnect",i,[this,...a],c)},this[JC]=(i,a,c)=>{this.emit("connection\
Error",i,[this,...a],c)}}get[OC](){let e=0;for(let{dispatcher:A}of this[ht].values())e+=A[OC];return e}[JT](e,A){let r;if(e.
origin&&(typeof e.origin=="string"||e.origin instanceof URL))r=String(e.origin);else throw new ai("opts.origin must be a\
 non-empty string or URL.");if(this[Bs].size>=this[Pu].maxOrigins&&!this[Bs].has(r))throw new OT;let n=this[ht].get(r),s=n&&
n.dispatcher;if(!s){let i=o(a=>{let c=this[ht].get(r);c&&(a&&(c.count-=1),c.count<=0&&(this[ht].delete(r),c.dispatcher.destroyed||
c.dispatcher.close()),this[Bs].delete(r))},"closeClientIfUnused");s=this[PC](e.origin,this[Pu]).on("drain",this[VC]).on(
"connect",(a,c)=>{let l=this[ht].get(r);l&&(l.count+=1),this[GC](a,c)}).on("disconnect",(a,c,l)=>{i(!0),this[vC](a,c,l)}).
on("connectionError",(a,c,l)=>{i(!1),this[JC](a,c,l)}),this[ht].set(r,{count:0,dispatcher:s}),this[Bs].add(r)}return s.dispatch(
e,A)}[GT](){let e=[];for(let{dispatcher:A}of this[ht].values())e.push(A.close());return this[ht].clear(),Promise.all(e)}[vT](e){
let A=[];for(let{dispatcher:r}of this[ht].values())A.push(r.destroy(e));return this[ht].clear(),Promise.all(A)}get stats(){
let e={};for(let{dispatcher:A}of this[ht].values())A.stats&&(e[A[VT].origin]=A.stats);return e}};qC.exports=qu});var jC=p((VX,_C)=>{"use strict";var{Buffer:CA}=y("node:buffer"),Wu=y("node:net"),{InvalidArgumentError:IA}=Y();function ZT(t){
if(Wu.isIPv4(t)){let A=t.split(".").map(Number);return{type:1,buffer:CA.from(A)}}if(Wu.isIPv6(t))return{type:4,buffer:WC(
t)};let e=CA.from(t,"utf8");if(e.length>255)throw new IA("Domain name too long (max 255 bytes)");return{type:3,buffer:CA.
concat([CA.from([e.length]),e])}}o(ZT,"parseAddress");function WC(t){let e=CA.alloc(16),A=t;if(t.includes(".")){let n=t.
lastIndexOf(":"),s=t.slice(n+1);if(Wu.isIPv4(s)){let i=s.split(".").map(Number),a=(i[0]<<8|i[1]).toString(16),c=(i[2]<<8|
i[3]).toString(16);A=`${t.slice(0,n)}:${a}:${c}`}}let r=A.indexOf("::");if(r!==-1){let n=A.slice(0,r),s=A.slice(r+2),i=n===
""?[]:n.split(":"),a=s===""?[]:s.split(":"),c=0;for(let l of i)e.writeUInt16BE(parseInt(l,16),c),c+=2;c=16-a.length*2;for(let l of a)
e.writeUInt16BE(parseInt(l,16),c),c+=2}else{let n=A.split(":");for(let s=0;s<n.length;s++)e.writeUInt16BE(parseInt(n[s],
16),s*2)}return e}o(WC,"parseIPv6");function XT(t,e,A){let r=CA.allocUnsafe(2);return r.writeUInt16BE(A,0),CA.concat([CA.
from([t]),e,r])}o(XT,"buildAddressBuffer");function zT(t,e=0){if(t.length<e+1)throw new IA("Buffer too small to contain \
address type");let A=t[e],r,n=e+1;switch(A){case 1:{if(t.length<n+6)throw new IA("Buffer too small for IPv4 address");r=
Array.from(t.subarray(n,n+4)).join("."),n+=4;break}case 3:{if(t.length<n+1)throw new IA("Buffer too small for domain len\
gth");let i=t[n];if(n+=1,t.length<n+i+2)throw new IA("Buffer too small for domain address");r=t.subarray(n,n+i).toString(
"utf8"),n+=i;break}case 4:{if(t.length<n+18)throw new IA("Buffer too small for IPv6 address");let i=[];for(let a=0;a<8;a++){
let c=t.readUInt16BE(n+a*2);i.push(c.toString(16))}r=i.join(":"),n+=16;break}default:throw new IA(`Invalid address type:\
 ${A}`)}if(t.length<n+2)throw new IA("Buffer too small for port");let s=t.readUInt16BE(n);return n+=2,{address:r,port:s,
bytesRead:n-e}}o(zT,"parseResponseAddress");function KT(t){let A={1:"General SOCKS server failure",2:"Connection not all\
owed by ruleset",3:"Network unreachable",4:"Host unreachable",5:"Connection refused",6:"TTL expired",7:"Command not supp\
orted",8:"Address type not supported"}[t]||`Unknown SOCKS5 error code: ${t}`,r=new Error(A);return r.code=`SOCKS5_${t}`,
r}o(KT,"createReplyError");_C.exports={parseAddress:ZT,parseIPv6:WC,buildAddressBuffer:XT,parseResponseAddress:zT,createReplyError:KT}});var KC=p((qX,zC)=>{"use strict";var{EventEmitter:$T}=y("node:events"),{Buffer:or}=y("node:buffer"),{InvalidArgumentError:zr,
Socks5ProxyError:BA}=Y(),{debuglog:eL}=y("node:util"),{parseAddress:tL}=jC(),Xt=eL("undici:socks5"),ZC=or.alloc(0),ci=5,
Kr={NO_AUTH:0,GSSAPI:1,USERNAME_PASSWORD:2,NO_ACCEPTABLE:255},XC={CONNECT:1,BIND:2,UDP_ASSOCIATE:3},ir={IPV4:1,DOMAIN:3,
IPV6:4},Tt={SUCCEEDED:0,GENERAL_FAILURE:1,CONNECTION_NOT_ALLOWED:2,NETWORK_UNREACHABLE:3,HOST_UNREACHABLE:4,CONNECTION_REFUSED:5,
TTL_EXPIRED:6,COMMAND_NOT_SUPPORTED:7,ADDRESS_TYPE_NOT_SUPPORTED:8},me={INITIAL:"initial",HANDSHAKING:"handshaking",AUTHENTICATING:"\
authenticating",AUTHENTICATED:"authenticated",CONNECTING:"connecting",CONNECTED:"connected",ERROR:"error",CLOSED:"closed"},
_u=class extends $T{static{o(this,"Socks5Client")}constructor(e,A={}){if(super(),!e)throw new zr("socket is required");this.
socket=e,this.options=A,this.state=me.INITIAL,this.buffer=ZC,this.onSocketData=this.onData.bind(this),this.onSocketError=
this.onError.bind(this),this.onSocketClose=this.onClose.bind(this),this.authMethods=[],A.username&&A.password&&this.authMethods.
push(Kr.USERNAME_PASSWORD),this.authMethods.push(Kr.NO_AUTH),this.socket.on("data",this.onSocketData),this.socket.on("er\
ror",this.onSocketError),this.socket.on("close",this.onSocketClose)}onData(e){Xt("received data",e.length,"bytes in stat\
e",this.state),this.buffer=or.concat([this.buffer,e]);try{switch(this.state){case me.HANDSHAKING:this.handleHandshakeResponse();
break;case me.AUTHENTICATING:this.handleAuthResponse();break;case me.CONNECTING:this.handleConnectResponse();break}}catch(A){
this.onError(A)}}onError(e){Xt("socket error",e),this.state=me.ERROR,this.emit("error",e),this.destroy()}onClose(){Xt("s\
ocket closed"),this.state=me.CLOSED,this.emit("close")}destroy(){this.socket&&!this.socket.destroyed&&this.socket.destroy()}markAuthenticated(){
this.state=me.AUTHENTICATED,this.emit("authenticated")}handshake(){if(this.state!==me.INITIAL)throw new zr("Handshake al\
ready started");Xt("starting handshake with",this.authMethods.length,"auth methods"),this.state=me.HANDSHAKING;let e=or.
alloc(2+this.authMethods.length);e[0]=ci,e[1]=this.authMethods.length,this.authMethods.forEach((A,r)=>{e[2+r]=A}),this.socket.
write(e)}handleHandshakeResponse(){if(this.buffer.length<2)return;let e=this.buffer[0],A=this.buffer[1];if(e!==ci)throw new BA(
`Invalid SOCKS version: ${e}`,"UND_ERR_SOCKS5_VERSION");if(A===Kr.NO_ACCEPTABLE)throw new BA("No acceptable authenticati\
on method","UND_ERR_SOCKS5_AUTH_REJECTED");if(this.buffer=this.buffer.subarray(2),Xt("server selected auth method",A),A===
Kr.NO_AUTH)this.markAuthenticated();else if(A===Kr.USERNAME_PASSWORD)this.state=me.AUTHENTICATING,this.sendAuthRequest();else
throw new BA(`Unsupported authentication method: ${A}`,"UND_ERR_SOCKS5_AUTH_METHOD")}sendAuthRequest(){let{username:e,password:A}=this.
options;if(!e||!A)throw new zr("Username and password required for authentication");Xt("sending username/password auth");
let r=or.from(e),n=or.from(A);if(r.length>255||n.length>255)throw new zr("Username or password too long");let s=or.alloc(
3+r.length+n.length);s[0]=1,s[1]=r.length,r.copy(s,2),s[2+r.length]=n.length,n.copy(s,3+r.length),this.socket.write(s)}handleAuthResponse(){
if(this.buffer.length<2)return;let e=this.buffer[0],A=this.buffer[1];if(e!==1)throw new BA(`Invalid auth sub-negotiation\
 version: ${e}`,"UND_ERR_SOCKS5_AUTH_VERSION");if(A!==0)throw new BA("Authentication failed","UND_ERR_SOCKS5_AUTH_FAILED");
this.buffer=this.buffer.subarray(2),Xt("authentication successful"),this.markAuthenticated()}connect(e,A){if(this.state===
me.CONNECTING||this.state===me.CONNECTED)throw new zr("Connection already in progress");if(this.state!==me.AUTHENTICATED)
throw new zr("Client must be authenticated before CONNECT");Xt("connecting to",e,A),this.state=me.CONNECTING;let r=this.
buildConnectRequest(XC.CONNECT,e,A);this.socket.write(r)}buildConnectRequest(e,A,r){let{type:n,buffer:s}=tL(A),i=or.alloc(
4+s.length+2);return i[0]=ci,i[1]=e,i[2]=0,i[3]=n,s.copy(i,4),i.writeUInt16BE(r,4+s.length),i}handleConnectResponse(){if(this.
buffer.length<4)return;let e=this.buffer[0],A=this.buffer[1],r=this.buffer[3];if(e!==ci)throw new BA(`Invalid SOCKS vers\
ion in reply: ${e}`,"UND_ERR_SOCKS5_REPLY_VERSION");let n=4;if(r===ir.IPV4)n+=6;else if(r===ir.DOMAIN){if(this.buffer.length<
5)return;n+=1+this.buffer[4]+2}else if(r===ir.IPV6)n+=18;else throw new BA(`Invalid address type in reply: ${r}`,"UND_ER\
R_SOCKS5_ADDR_TYPE");if(this.buffer.length<n)return;if(A!==Tt.SUCCEEDED){let c=this.getReplyErrorMessage(A);throw new BA(
`SOCKS5 connection failed: ${c}`,`UND_ERR_SOCKS5_REPLY_${A}`)}let s,i=4;if(r===ir.IPV4)s=Array.from(this.buffer.subarray(
i,i+4)).join("."),i+=4;else if(r===ir.DOMAIN){let c=this.buffer[i];i+=1,s=this.buffer.subarray(i,i+c).toString(),i+=c}else if(r===
ir.IPV6){let c=[];for(let l=0;l<8;l++){let u=this.buffer.readUInt16BE(i+l*2);c.push(u.toString(16))}s=c.join(":"),i+=16}
let a=this.buffer.readUInt16BE(i);this.buffer=ZC,this.state=me.CONNECTED,this.socket.removeListener("data",this.onSocketData),
Xt("connected, bound address:",s,"port:",a),this.emit("connected",{address:s,port:a})}getReplyErrorMessage(e){switch(e){case Tt.
GENERAL_FAILURE:return"General SOCKS server failure";case Tt.CONNECTION_NOT_ALLOWED:return"Connection not allowed by rul\
eset";case Tt.NETWORK_UNREACHABLE:return"Network unreachable";case Tt.HOST_UNREACHABLE:return"Host unreachable";case Tt.
CONNECTION_REFUSED:return"Connection refused";case Tt.TTL_EXPIRED:return"TTL expired";case Tt.COMMAND_NOT_SUPPORTED:return"\
Command not supported";case Tt.ADDRESS_TYPE_NOT_SUPPORTED:return"Address type not supported";default:return`Unknown erro\
r code: ${e}`}}};zC.exports={Socks5Client:_u,AUTH_METHODS:Kr,COMMANDS:XC,ADDRESS_TYPES:ir,REPLY_CODES:Tt,STATES:me}});var Ku=p((_X,oB)=>{"use strict";var{URL:$C}=y("node:url"),ju,AL=PA(),{InvalidArgumentError:eB}=Y(),{Socks5Client:rL,STATES:nL}=KC(),
{kDispatch:tB,kClose:sL,kDestroy:oL}=Z(),iL=Ar(),aL=qA(),{debuglog:cL}=y("node:util"),yA=cL("undici:socks5-proxy"),Zu=Symbol(
"proxy url"),lL=Symbol("proxy headers"),AB=Symbol("proxy auth"),rB=Symbol("proxy protocol"),ar=Symbol("pools"),nB=Symbol(
"connector"),Xu=Symbol("request tls settings"),sB=!1,zu=class extends AL{static{o(this,"Socks5ProxyAgent")}constructor(e,A={}){
if(super(),sB||(process.emitWarning("SOCKS5 proxy support is experimental and subject to change","ExperimentalWarning"),
sB=!0),!e)throw new eB("Proxy URL is mandatory");let r=typeof e=="string"?new $C(e):e;if(r.protocol!=="socks5:"&&r.protocol!==
"socks:")throw new eB("Proxy URL must use socks5:// or socks:// protocol");this[Zu]=r,this[lL]=A.headers||{},this[rB]=A.
proxyTls?"https:":"http:",this[Xu]=A.requestTls,this[AB]={username:A.username||(r.username?decodeURIComponent(r.username):
null),password:A.password||(r.password?decodeURIComponent(r.password):null)},this[nB]=A.connect||aL({...A.proxyTls,servername:A.
proxyTls?.servername||r.hostname}),this[ar]=new Map}async createSocks5Connection(e,A){let r=this[Zu].hostname,n=parseInt(
this[Zu].port)||1080;yA("creating SOCKS5 connection to",r,n);let s=await new Promise((a,c)=>{this[nB]({hostname:r,host:r,
port:n,protocol:this[rB]},(l,u)=>{l?c(l):a(u)})}),i=new rL(s,this[AB]);return i.on("error",a=>{yA("SOCKS5 error:",a),s.destroy()}),
await i.handshake(),await new Promise((a,c)=>{let l=setTimeout(()=>{c(new Error("SOCKS5 authentication timeout"))},5e3),
u=o(()=>{clearTimeout(l),i.removeListener("error",h),a()},"onAuthenticated"),h=o(g=>{clearTimeout(l),i.removeListener("a\
uthenticated",u),c(g)},"onError");i.state===nL.AUTHENTICATED?(clearTimeout(l),a()):(i.once("authenticated",u),i.once("er\
ror",h))}),await i.connect(e,A),await new Promise((a,c)=>{let l=setTimeout(()=>{c(new Error("SOCKS5 connection timeout"))},
5e3),u=o(g=>{yA("SOCKS5 tunnel established to",e,A,"via",g),clearTimeout(l),i.removeListener("error",h),a()},"onConnecte\
d"),h=o(g=>{clearTimeout(l),i.removeListener("connected",u),c(g)},"onError");i.once("connected",u),i.once("error",h)}),s}[tB](e,A){
let{origin:r}=e;yA("dispatching request to",r,"via SOCKS5");try{let n=String(r),s=this[ar].get(n);return(!s||s.destroyed||
s.closed)&&(s=new iL(r,{pipelining:e.pipelining,connections:e.connections,connect:o(async(i,a)=>{try{let c=new $C(r),l=c.
hostname,u=parseInt(c.port)||(c.protocol==="https:"?443:80);yA("establishing SOCKS5 connection to",l,u);let h=await this.
createSocks5Connection(l,u),g=h;c.protocol==="https:"&&(ju||(ju=y("node:tls")),yA("upgrading to TLS"),g=ju.connect({...this[Xu],
socket:h,servername:this[Xu]?.servername||l}),await new Promise((d,Q)=>{g.once("secureConnect",d),g.once("error",Q)})),a(
null,g)}catch(c){yA("SOCKS5 connection error:",c),a(c)}},"connect")}),this[ar].set(n,s)),s[tB](e,A)}catch(n){if(yA("disp\
atch error:",n),typeof A.onResponseError=="function")return A.onResponseError(null,n),!1;if(typeof A.onError=="function")
return A.onError(n),!1;throw n}}async[sL](){let e=[];for(let A of this[ar].values())e.push(A.close());this[ar].clear(),await Promise.
all(e)}async[oL](e){let A=[];for(let r of this[ar].values())A.push(r.destroy(e));this[ar].clear(),await Promise.all(A)}};
oB.exports=zu});var Ag=p((ZX,IB)=>{"use strict";var{kProxy:$r,kClose:hB,kDestroy:EB,kDispatch:iB}=Z(),uL=sr(),dB=Ar(),fB=PA(),{InvalidArgumentError:cr,
RequestAbortedError:gL,SecureProxyConnectionError:hL}=Y(),aB=qA(),QB=QA(),{channels:cB}=cA(),EL=Ku(),li=Symbol("proxy ag\
ent"),pA=Symbol("proxy client"),zt=Symbol("proxy headers"),$u=Symbol("request tls settings"),lB=Symbol("proxy tls settin\
gs"),uB=Symbol("connect endpoint function"),gB=Symbol("tunnel proxy");function dL(t){return t==="https:"?443:80}o(dL,"de\
faultProtocolPort");function fL(t,e){return new dB(t,e)}o(fL,"defaultFactory");var QL=o(()=>{},"noop");function IL(t,e){
return e.connections===1?new QB(t,e):new dB(t,e)}o(IL,"defaultAgentFactory");var eg=class extends fB{static{o(this,"Http\
1ProxyWrapper")}#e;constructor(e,{headers:A={},connect:r,factory:n}){if(!e)throw new cr("Proxy URL is mandatory");super(),
this[zt]=A,n?this.#e=n(e,{connect:r}):this.#e=new QB(e,{connect:r})}[iB](e,A){let r=A.onHeaders;A.onHeaders=function(a,c,l){
if(a===407){typeof A.onError=="function"&&A.onError(new cr("Proxy Authentication Required (407)"));return}r&&r.call(this,
a,c,l)};let{origin:n,path:s="/",headers:i={}}=e;if(e.path=n+s,!("host"in i)&&!("Host"in i)){let{host:a}=new URL(n);i.host=
a}return e.headers={...this[zt],...i},this.#e[iB](e,A)}[hB](){return this.#e.close()}[EB](e){return this.#e.destroy(e)}},
tg=class extends fB{static{o(this,"ProxyAgent")}constructor(e){if(!e||typeof e=="object"&&!(e instanceof URL)&&!e.uri)throw new cr(
"Proxy uri is mandatory");let{clientFactory:A=fL}=e;if(typeof A!="function")throw new cr("Proxy opts.clientFactory must \
be a function.");let{proxyTunnel:r=!0}=e;super();let n=this.#e(e),{href:s,origin:i,port:a,protocol:c,username:l,password:u,
hostname:h}=n;if(this[$r]={uri:s,protocol:c},this[$u]=e.requestTls,this[lB]=e.proxyTls,this[zt]=e.headers||{},this[gB]=r,
e.auth&&e.token)throw new cr("opts.auth cannot be used in combination with opts.token");e.auth?this[zt]["proxy-authoriza\
tion"]=`Basic ${e.auth}`:e.token?this[zt]["proxy-authorization"]=e.token:l&&u&&(this[zt]["proxy-authorization"]=`Basic ${Buffer.
from(`${decodeURIComponent(l)}:${decodeURIComponent(u)}`).toString("base64")}`);let g=aB({...e.proxyTls});this[uB]=aB({...e.
requestTls});let d=e.factory||IL,Q=o((f,m)=>{let{protocol:C}=new URL(f);return this[$r].protocol==="socks5:"||this[$r].protocol===
"socks:"?new EL(this[$r].uri,{headers:this[zt],connect:g,factory:d,username:e.username||l,password:e.password||u,proxyTls:e.
proxyTls,requestTls:e.requestTls}):!this[gB]&&C==="http:"&&this[$r].protocol==="http:"?new eg(this[$r].uri,{headers:this[zt],
connect:g,factory:d}):d(f,m)},"factory");c==="socks5:"||c==="socks:"?this[pA]=null:this[pA]=A(n,{connect:g}),this[li]=new uL(
{...e,factory:Q,connect:o(async(f,m)=>{if(!this[pA]){m(new cr("Cannot establish tunnel connection without a proxy client"));
return}let C=f.host;f.port||(C+=`:${dL(f.protocol)}`);try{let B={origin:i,port:a,path:C,signal:f.signal,headers:{...this[zt],
host:f.host,...f.connections==null||f.connections>0?{"proxy-connection":"keep-alive"}:{}},servername:this[lB]?.servername||
h},{socket:w,statusCode:R}=await this[pA].connect(B);if(R!==200){w.on("error",QL).destroy(),m(new gL(`Proxy response (${R}\
) !== 200 when HTTP Tunneling`));return}if(cB.proxyConnected.hasSubscribers&&cB.proxyConnected.publish({socket:w,connectParams:B}),
f.protocol!=="https:"){m(null,w);return}let N;this[$u]?N=this[$u].servername:N=f.servername,this[uB]({...f,servername:N,
httpSocket:w},m)}catch(B){B.code==="ERR_TLS_CERT_ALTNAME_INVALID"?m(new hL(B)):m(B)}},"connect")})}dispatch(e,A){let r=CL(
e.headers);if(BL(r),r&&!("host"in r)&&!("Host"in r)){let{host:n}=new URL(e.origin);r.host=n}return this[li].dispatch({...e,
headers:r},A)}#e(e){return typeof e=="string"?new URL(e):e instanceof URL?e:new URL(e.uri)}[hB](){let e=[this[li].close()];
return this[pA]&&e.push(this[pA].close()),Promise.all(e)}[EB](){let e=[this[li].destroy()];return this[pA]&&e.push(this[pA].
destroy()),Promise.all(e)}};function CL(t){if(Array.isArray(t)){let e={};for(let A=0;A<t.length;A+=2)e[t[A]]=t[A+1];return e}
return t}o(CL,"buildHeaders");function BL(t){if(t&&Object.keys(t).find(A=>A.toLowerCase()==="proxy-authorization"))throw new cr(
"Proxy-Authorization should be sent in ProxyAgent constructor")}o(BL,"throwIfProxyAuthIsSent");IB.exports=tg});var mB=p((zX,pB)=>{"use strict";var yL=PA(),{kClose:pL,kDestroy:mL,kClosed:CB,kDestroyed:BB,kDispatch:wL,kNoProxyAgent:ys,
kHttpProxyAgent:mA,kHttpsProxyAgent:lr}=Z(),yB=Ag(),DL=sr(),SL={"http:":80,"https:":443},rg=class extends yL{static{o(this,
"EnvHttpProxyAgent")}#e=null;#t=null;#A=null;constructor(e={}){super(),this.#A=e;let{httpProxy:A,httpsProxy:r,noProxy:n,
...s}=e;this[ys]=new DL(s);let i=A??process.env.http_proxy??process.env.HTTP_PROXY;i?this[mA]=new yB({...s,uri:i}):this[mA]=
this[ys];let a=r??process.env.https_proxy??process.env.HTTPS_PROXY;a?this[lr]=new yB({...s,uri:a}):this[lr]=this[mA],this.#n()}[wL](e,A){
let r=new URL(e.origin);return this.#r(r).dispatch(e,A)}[pL](){return Promise.all([this[ys].close(),!this[mA][CB]&&this[mA].
close(),!this[lr][CB]&&this[lr].close()])}[mL](e){return Promise.all([this[ys].destroy(e),!this[mA][BB]&&this[mA].destroy(
e),!this[lr][BB]&&this[lr].destroy(e)])}#r(e){let{protocol:A,host:r,port:n}=e;return r=r.replace(/:\d*$/,"").toLowerCase(),
n=Number.parseInt(n,10)||SL[A]||0,this.#s(r,n)?A==="https:"?this[lr]:this[mA]:this[ys]}#s(e,A){if(this.#i&&this.#n(),this.#t.
length===0)return!0;if(this.#e==="*")return!1;for(let r=0;r<this.#t.length;r++){let n=this.#t[r];if(!(n.port&&n.port!==A)&&
(e===n.hostname||e.slice(-(n.hostname.length+1))===`.${n.hostname}`))return!1}return!0}#n(){let e=this.#A.noProxy??this.#o,
A=e.split(/[,\s]/),r=[];for(let n=0;n<A.length;n++){let s=A[n];if(!s)continue;let i=s.match(/^(.+):(\d+)$/);r.push({hostname:(i?
i[1]:s).replace(/^\*?\./,"").toLowerCase(),port:i?Number.parseInt(i[2],10):0})}this.#e=e,this.#t=r}get#i(){return this.#A.
noProxy!==void 0?!1:this.#e!==this.#o}get#o(){return process.env.no_proxy??process.env.NO_PROXY??""}};pB.exports=rg});var ui=p(($X,NB)=>{"use strict";var ps=y("node:assert"),{kRetryHandlerDefaultRetry:wB}=Z(),{RequestRetryError:ur}=Y(),RL=Pn(),
{isDisturbed:DB,parseRangeHeader:SB,wrapRequestBody:NL}=O();function bL(t){let e=new Date(t).getTime();return isNaN(e)?0:
e-Date.now()}o(bL,"calculateRetryAfterHeader");function RB(t,e,A,r){let n=t["content-length"];if(n==null||!Number.isFinite(
e.start)||!Number.isFinite(e.end))return;let s=Number(n),i=e.end-e.start+1;if(!Number.isFinite(s)||s!==i)throw new ur("C\
ontent-Length mismatch",A,{headers:t,data:{count:r}})}o(RB,"validatePartialResponseContentLength");var ng=class{static{o(
this,"RetryController")}#e=!1;#t=null;set target(e){this.#t=e,this.#e&&e?.pause()}get target(){return this.#t}pause(){this.#e=
!0,this.#t?.pause()}resume(){this.#e=!1,this.#t?.resume()}abort(e){this.#t?.abort(e)}get paused(){return this.#e||(this.#t?.
paused??!1)}get aborted(){return this.#t?.aborted??!1}get reason(){return this.#t?.reason??null}get rawHeaders(){return this.#t?.
rawHeaders??null}set rawHeaders(e){this.#t&&(this.#t.rawHeaders=e)}get rawTrailers(){return this.#t?.rawTrailers??null}set rawTrailers(e){
this.#t&&(this.#t.rawTrailers=e)}},sg=class t{static{o(this,"RetryHandler")}constructor(e,{dispatch:A,handler:r}){let{retryOptions:n,
...s}=e,{retry:i,maxRetries:a,maxTimeout:c,minTimeout:l,timeoutFactor:u,methods:h,errorCodes:g,retryAfter:d,statusCodes:Q,
throwOnError:f}=n??{};this.error=null,this.dispatch=A,this.handler=RL.wrap(r),this.opts={...s,body:NL(e.body)},this.retryOpts=
{throwOnError:f??!0,retry:i??t[wB],retryAfter:d??!0,maxTimeout:c??30*1e3,minTimeout:l??500,timeoutFactor:u??2,maxRetries:a??
5,methods:h??["GET","HEAD","OPTIONS","PUT","DELETE","TRACE"],statusCodes:Q??[500,502,503,504,429],errorCodes:g??["ECONNR\
ESET","ECONNREFUSED","ENOTFOUND","ENETDOWN","ENETUNREACH","EHOSTDOWN","EHOSTUNREACH","EPIPE","UND_ERR_SOCKET"]},this.retryCount=
0,this.retryCountCheckpoint=0,this.headersSent=!1,this.start=0,this.end=null,this.etag=null,this.controllerProxy=new ng}onResponseStartWithRetry(e,A,r,n,s){
if(this.retryOpts.throwOnError){this.retryOpts.statusCodes.includes(A)===!1?this.headersSent?this.handler.onResponseError?.(
this.controllerProxy,s):(this.headersSent=!0,this.checkpointResponseEnd(r),this.handler.onResponseStart?.(this.controllerProxy,
A,r,n)):this.error=s;return}if(DB(this.opts.body)){this.headersSent=!0,this.checkpointResponseEnd(r),this.handler.onResponseStart?.(
this.controllerProxy,A,r,n);return}function i(a){if(a){this.headersSent?this.handler.onResponseError?.(this.controllerProxy,
a):(this.headersSent=!0,this.checkpointResponseEnd(r),this.handler.onResponseStart?.(this.controllerProxy,A,r,n)),e.resume();
return}this.error=s,e.resume()}o(i,"shouldRetry"),e.pause(),this.retryOpts.retry(s,{state:{counter:this.retryCount},opts:{
retryOptions:this.retryOpts,...this.opts}},i.bind(this))}checkpointResponseEnd(e){if(this.end==null&&this.opts.method!==
"HEAD"){let A=e["content-length"];this.end=A!=null?Number(A)-1:null,ps(this.end==null||Number.isFinite(this.end),"invali\
d content-length"),this.resume=this.end!=null}}onRequestStart(e,A){this.controllerProxy.target=e,this.headersSent||this.
handler.onRequestStart?.(this.controllerProxy,A)}onRequestUpgrade(e,A,r,n){this.handler.onRequestUpgrade?.(this.controllerProxy,
A,r,n)}static[wB](e,{state:A,opts:r},n){let{statusCode:s,code:i,headers:a}=e,{method:c,retryOptions:l}=r,{maxRetries:u,minTimeout:h,
maxTimeout:g,timeoutFactor:d,statusCodes:Q,errorCodes:f,methods:m}=l,{counter:C}=A;if(i&&i!=="UND_ERR_REQ_RETRY"&&!f.includes(
i)){n(e);return}if(Array.isArray(m)&&!m.includes(c)){n(e);return}if(s!=null&&Array.isArray(Q)&&!Q.includes(s)){n(e);return}
if(C>u){n(e);return}let B=a?.["retry-after"];B&&(B=Number(B),B=Number.isNaN(B)?bL(a["retry-after"]):B*1e3);let w=B>0?Math.
min(B,g):Math.min(h*d**(C-1),g);setTimeout(()=>n(null),w)}onResponseStart(e,A,r,n){if(this.error=null,this.retryCount+=1,
A>=300){let s=new ur("Request failed",A,{headers:r,data:{count:this.retryCount}});this.onResponseStartWithRetry(e,A,r,n,
s);return}if(this.headersSent){if(A!==206&&(this.start>0||A!==200))throw new ur("server does not support the range heade\
r and the payload was partially consumed",A,{headers:r,data:{count:this.retryCount}});let s=SB(r["content-range"]);if(!s)
throw new ur("Content-Range mismatch",A,{headers:r,data:{count:this.retryCount}});if(this.etag!=null&&this.etag!==r.etag)
throw new ur("ETag mismatch",A,{headers:r,data:{count:this.retryCount}});RB(r,s,A,this.retryCount);let{start:i,size:a,end:c=a?
a-1:null}=s;if(this.start!==i||this.end!=null&&this.end!==c)throw new ur("Content-Range mismatch",A,{headers:r,data:{count:this.
retryCount}});return}if(this.end==null){if(A===206){let s=SB(r["content-range"]);if(s==null){this.headersSent=!0,this.handler.
onResponseStart?.(this.controllerProxy,A,r,n);return}RB(r,s,A,this.retryCount);let{start:i,size:a,end:c=a?a-1:null}=s;ps(
i!=null&&Number.isFinite(i),"content-range mismatch"),ps(c!=null&&Number.isFinite(c),"invalid content-length"),this.start=
i,this.end=c}if(this.end==null){let s=r["content-length"];this.end=s!=null?Number(s)-1:null}ps(Number.isFinite(this.start)),
ps(this.end==null||Number.isFinite(this.end),"invalid content-length"),this.resume=!0,this.etag=r.etag!=null?r.etag:null,
this.etag!=null&&this.etag[0]==="W"&&this.etag[1]==="/"&&(this.etag=null),this.headersSent=!0,this.handler.onResponseStart?.(
this.controllerProxy,A,r,n)}else throw new ur("Request failed",A,{headers:r,data:{count:this.retryCount}})}onResponseData(e,A){
this.error||(this.start+=A.length,this.handler.onResponseData?.(this.controllerProxy,A))}onResponseEnd(e,A){if(this.error&&
this.retryOpts.throwOnError)throw this.error;if(!this.error)return this.retryCount=0,this.handler.onResponseEnd?.(this.controllerProxy,
A);this.retry()}retry(){if(this.start!==0){let e={range:`bytes=${this.start}-${this.end??""}`};this.etag!=null&&(e["if-m\
atch"]=this.etag),this.opts={...this.opts,headers:{...this.opts.headers,...e}}}try{this.retryCountCheckpoint=this.retryCount,
this.dispatch(this.opts,this)}catch(e){this.handler.onResponseError?.(this.controllerProxy,e)}}onResponseError(e,A){if(e?.
aborted||DB(this.opts.body)||this.headersSent&&!this.resume){this.handler.onResponseError?.(this.controllerProxy,A);return}
function r(n){if(!n){this.retry();return}this.handler?.onResponseError?.(this.controllerProxy,n)}o(r,"shouldRetry"),this.
retryCount-this.retryCountCheckpoint>0?this.retryCount=this.retryCountCheckpoint+(this.retryCount-this.retryCountCheckpoint):
this.retryCount+=1,this.retryOpts.retry(A,{state:{counter:this.retryCount},opts:{retryOptions:this.retryOpts,...this.opts}},
r.bind(this))}};NB.exports=sg});var FB=p((t9,bB)=>{"use strict";var FL=qn(),kL=ui(),og=class extends FL{static{o(this,"RetryAgent")}#e=null;#t=null;constructor(e,A={}){
super(A),this.#e=e,this.#t=A}dispatch(e,A){let r=new kL({...e,retryOptions:this.#t},{dispatch:this.#e.dispatch.bind(this.#e),
handler:A});return this.#e.dispatch(e,r)}close(){return this.#e.close()}destroy(){return this.#e.destroy()}};bB.exports=
og});var MB=p((r9,UB)=>{"use strict";var{InvalidArgumentError:kB}=Y(),UL=QA(),ig=class extends UL{static{o(this,"H2CClient")}constructor(e,A){
if(typeof e=="string"&&(e=new URL(e)),e.protocol!=="http:")throw new kB("h2c-client: Only h2c protocol is supported");let{
maxConcurrentStreams:r,pipelining:n,...s}=A??{},i=100,a=100;if(r!=null&&Number.isInteger(r)&&r>0&&(i=r),n!=null&&Number.
isInteger(n)&&n>0&&(a=n),a>i)throw new kB("h2c-client: pipelining cannot be greater than maxConcurrentStreams");super(e,
{...s,maxConcurrentStreams:i,pipelining:a,allowH2:!0,useH2c:!0})}};UB.exports=ig});var JB=p((s9,vB)=>{"use strict";var HB=y("node:assert"),{Readable:ML}=y("node:stream"),{RequestAbortedError:YB,NotSupportedError:TL,
InvalidArgumentError:LL,AbortError:gi}=Y(),OB=O(),{ReadableStreamFrom:xL}=O(),Ke=Symbol("kConsume"),hi=Symbol("kReading"),
gr=Symbol("kBody"),TB=Symbol("kAbort"),GB=Symbol("kContentType"),ag=Symbol("kContentLength"),cg=Symbol("kUsed"),Ei=Symbol(
"kBytesRead"),HL=o(()=>{},"noop"),lg=class extends ML{static{o(this,"BodyReadable")}constructor({resume:e,abort:A,contentType:r="",
contentLength:n,highWaterMark:s=64*1024}){super({autoDestroy:!0,read:e,highWaterMark:s}),this._readableState.dataEmitted=
!1,this[TB]=A,this[Ke]=null,this[Ei]=0,this[gr]=null,this[cg]=!1,this[GB]=r,this[ag]=Number.isFinite(n)?n:null,this[hi]=
!1}_destroy(e,A){!e&&!this._readableState.endEmitted&&(e=new YB),e&&this[TB](),this[cg]?A(e):setImmediate(A,e)}on(e,A){return(e===
"data"||e==="readable")&&(this[hi]=!0,this[cg]=!0),super.on(e,A)}addListener(e,A){return this.on(e,A)}off(e,A){let r=super.
off(e,A);return(e==="data"||e==="readable")&&(this[hi]=this.listenerCount("data")>0||this.listenerCount("readable")>0),r}removeListener(e,A){
return this.off(e,A)}push(e){return e&&(this[Ei]+=e.length,this[Ke])?(gg(this[Ke],e),this[hi]?super.push(e):!0):super.push(
e)}text(){return ms(this,"text")}json(){return ms(this,"json")}blob(){return ms(this,"blob")}bytes(){return ms(this,"byt\
es")}arrayBuffer(){return ms(this,"arrayBuffer")}async formData(){throw new TL}get bodyUsed(){return OB.isDisturbed(this)}get body(){
return this[gr]||(this[gr]=xL(this),this[Ke]&&(this[gr].getReader(),HB(this[gr].locked))),this[gr]}dump(e){let A=e?.signal;
if(A!=null&&(typeof A!="object"||!("aborted"in A)))return Promise.reject(new LL("signal must be an AbortSignal"));let r=e?.
limit&&Number.isFinite(e.limit)?e.limit:128*1024;return A?.aborted?Promise.reject(A.reason??new gi):this._readableState.
closeEmitted?Promise.resolve(null):new Promise((n,s)=>{if((this[ag]&&this[ag]>r||this[Ei]>r)&&this.destroy(new gi),A){let i=o(
()=>{this.destroy(A.reason??new gi)},"onAbort");A.addEventListener("abort",i),this.on("close",function(){A.removeEventListener(
"abort",i),A.aborted?s(A.reason??new gi):n(null)})}else this.on("close",n);this.on("error",HL).on("data",()=>{this[Ei]>r&&
this.destroy()}).resume()})}setEncoding(e){return Buffer.isEncoding(e)&&(this._readableState.encoding=e),this}};function YL(t){
return t[gr]?.locked===!0||t[Ke]!==null}o(YL,"isLocked");function OL(t){return OB.isDisturbed(t)||YL(t)}o(OL,"isUnusable");
function ms(t,e){return HB(!t[Ke]),new Promise((A,r)=>{if(OL(t)){let n=t._readableState;n.destroyed&&n.closeEmitted===!1?
t.on("error",r).on("close",()=>{r(new TypeError("unusable"))}):r(n.errored??new TypeError("unusable"))}else queueMicrotask(
()=>{t[Ke]={type:e,stream:t,resolve:A,reject:r,length:0,body:[]},t.on("error",function(n){hg(this[Ke],n)}).on("close",function(){
this[Ke].body!==null&&hg(this[Ke],new YB)}),GL(t[Ke])})})}o(ms,"consume");function GL(t){if(t.body===null)return;let{_readableState:e}=t.
stream;if(e.bufferIndex){let A=e.bufferIndex,r=e.buffer.length;for(let n=A;n<r;n++)gg(t,e.buffer[n])}else for(let A of e.
buffer)gg(t,A);for(e.endEmitted?xB(this[Ke],this._readableState.encoding):t.stream.on("end",function(){xB(this[Ke],this.
_readableState.encoding)}),t.stream.resume();t.stream.read()!=null;);}o(GL,"consumeStart");function ug(t,e,A){if(t.length===
0||e===0)return"";let r=t.length===1?t[0]:Buffer.concat(t,e),n=r.length,s=n>2&&r[0]===239&&r[1]===187&&r[2]===191?3:0;return!A||
A==="utf8"||A==="utf-8"?r.utf8Slice(s,n):r.subarray(s,n).toString(A)}o(ug,"chunksDecode");function LB(t,e){if(t.length===
0||e===0)return new Uint8Array(0);if(t.length===1)return new Uint8Array(t[0]);let A=new Uint8Array(Buffer.allocUnsafeSlow(
e).buffer),r=0;for(let n=0;n<t.length;++n){let s=t[n];A.set(s,r),r+=s.length}return A}o(LB,"chunksConcat");function xB(t,e){
let{type:A,body:r,resolve:n,stream:s,length:i}=t;try{A==="text"?n(ug(r,i,e)):A==="json"?n(JSON.parse(ug(r,i,e))):A==="ar\
rayBuffer"?n(LB(r,i).buffer):A==="blob"?n(new Blob(r,{type:s[GB]})):A==="bytes"&&n(LB(r,i)),hg(t)}catch(a){s.destroy(a)}}
o(xB,"consumeEnd");function gg(t,e){t.length+=e.length,t.body.push(e)}o(gg,"consumePush");function hg(t,e){t.body!==null&&
(e?t.reject(e):t.resolve(),t.type=null,t.stream=null,t.resolve=null,t.reject=null,t.length=0,t.body=null)}o(hg,"consumeF\
inish");vB.exports={Readable:lg,chunksDecode:ug}});var qB=p((i9,Eg)=>{"use strict";var vL=y("node:assert"),{AsyncResource:JL}=y("node:async_hooks"),{Readable:VL}=JB(),{InvalidArgumentError:en,
RequestAbortedError:VB}=Y(),Et=O();function ws(){}o(ws,"noop");var di=class extends JL{static{o(this,"RequestHandler")}constructor(e,A){
if(!e||typeof e!="object")throw new en("invalid opts");let{signal:r,method:n,opaque:s,body:i,onInfo:a,responseHeaders:c,
highWaterMark:l}=e;try{if(typeof A!="function")throw new en("invalid callback");if(l!=null&&(!Number.isFinite(l)||l<0))throw new en(
"invalid highWaterMark");if(r&&typeof r.on!="function"&&typeof r.addEventListener!="function")throw new en("signal must \
be an EventEmitter or EventTarget");if(n==="CONNECT")throw new en("invalid method");if(a&&typeof a!="function")throw new en(
"invalid onInfo callback");super("UNDICI_REQUEST")}catch(u){throw Et.isStream(i)&&Et.destroy(i.on("error",ws),u),u}this.
method=n,this.responseHeaders=c||null,this.opaque=s||null,this.callback=A,this.res=null,this.abort=null,this.body=i,this.
trailers={},this.context=null,this.onInfo=a||null,this.highWaterMark=l,this.reason=null,this.removeAbortListener=null,r?.
aborted?this.reason=r.reason??new VB:r&&(this.removeAbortListener=Et.addAbortListener(r,()=>{this.reason=r.reason??new VB,
this.res?Et.destroy(this.res.on("error",ws),this.reason):this.abort&&this.abort(this.reason)}))}onConnect(e,A){if(this.reason){
e(this.reason);return}vL(this.callback),this.abort=e,this.context=A}onHeaders(e,A,r,n){let{callback:s,opaque:i,abort:a,context:c,
responseHeaders:l,highWaterMark:u}=this,h=l==="raw"?Et.parseRawHeaders(A):Et.parseHeaders(A);if(e<200){this.onInfo&&this.
onInfo({statusCode:e,headers:h});return}let g=l==="raw"?Et.parseHeaders(A):h,d=g["content-type"],Q=g["content-length"],f=new VL(
{resume:r,abort:a,contentType:d,contentLength:this.method!=="HEAD"&&Q?Number(Q):null,highWaterMark:u});if(this.removeAbortListener&&
(f.on("close",this.removeAbortListener),this.removeAbortListener=null),this.callback=null,this.res=f,s!==null)try{this.runInAsyncScope(
s,null,null,{statusCode:e,statusText:n,headers:h,trailers:this.trailers,opaque:i,body:f,context:c})}catch(m){this.res=null,
Et.destroy(f.on("error",ws),m),queueMicrotask(()=>{throw m})}}onData(e){return this.res.push(e)}onComplete(e){Et.parseHeaders(
e,this.trailers),this.res.push(null)}onError(e){let{res:A,callback:r,body:n,opaque:s}=this;r&&(this.callback=null,queueMicrotask(
()=>{this.runInAsyncScope(r,null,e,{opaque:s})})),A&&(this.res=null,queueMicrotask(()=>{Et.destroy(A.on("error",ws),e)})),
n&&(this.body=null,Et.isStream(n)&&(n.on("error",ws),Et.destroy(n,e))),this.removeAbortListener&&(this.removeAbortListener(),
this.removeAbortListener=null)}};function PB(t,e){if(e===void 0)return new Promise((A,r)=>{PB.call(this,t,(n,s)=>n?r(n):
A(s))});try{let A=new di(t,e);this.dispatch(t,A)}catch(A){if(typeof e!="function")throw A;let r=t?.opaque;queueMicrotask(
()=>e(A,{opaque:r}))}}o(PB,"request");Eg.exports=PB;Eg.exports.RequestHandler=di});var Ds=p((c9,jB)=>{"use strict";var{addAbortListener:PL}=O(),{RequestAbortedError:qL}=Y(),tn=Symbol("kListener"),Lt=Symbol(
"kSignal");function WB(t){t.abort?t.abort(t[Lt]?.reason):t.reason=t[Lt]?.reason??new qL,_B(t)}o(WB,"abort");function WL(t,e){
if(t.reason=null,t[Lt]=null,t[tn]=null,!!e){if(e.aborted){WB(t);return}t[Lt]=e,t[tn]=()=>{WB(t)},PL(t[Lt],t[tn])}}o(WL,"\
addSignal");function _B(t){t[Lt]&&("removeEventListener"in t[Lt]?t[Lt].removeEventListener("abort",t[tn]):t[Lt].removeListener(
"abort",t[tn]),t[Lt]=null,t[tn]=null)}o(_B,"removeSignal");jB.exports={addSignal:WL,removeSignal:_B}});var KB=p((u9,zB)=>{"use strict";var _L=y("node:assert"),{finished:jL}=y("node:stream"),{AsyncResource:ZL}=y("node:async_hooks"),
{InvalidArgumentError:An,InvalidReturnValueError:XL}=Y(),Kt=O(),{addSignal:zL,removeSignal:ZB}=Ds();function KL(){}o(KL,
"noop");var dg=class extends ZL{static{o(this,"StreamHandler")}constructor(e,A,r){if(!e||typeof e!="object")throw new An(
"invalid opts");let{signal:n,method:s,opaque:i,body:a,onInfo:c,responseHeaders:l}=e;try{if(typeof r!="function")throw new An(
"invalid callback");if(typeof A!="function")throw new An("invalid factory");if(n&&typeof n.on!="function"&&typeof n.addEventListener!=
"function")throw new An("signal must be an EventEmitter or EventTarget");if(s==="CONNECT")throw new An("invalid method");
if(c&&typeof c!="function")throw new An("invalid onInfo callback");super("UNDICI_STREAM")}catch(u){throw Kt.isStream(a)&&
Kt.destroy(a.on("error",KL),u),u}this.responseHeaders=l||null,this.opaque=i||null,this.factory=A,this.callback=r,this.res=
null,this.abort=null,this.context=null,this.trailers=null,this.body=a,this.onInfo=c||null,Kt.isStream(a)&&a.on("error",u=>{
this.onError(u)}),zL(this,n)}onConnect(e,A){if(this.reason){e(this.reason);return}_L(this.callback),this.abort=e,this.context=
A}onHeaders(e,A,r,n){let{factory:s,opaque:i,context:a,responseHeaders:c}=this,l=c==="raw"?Kt.parseRawHeaders(A):Kt.parseHeaders(
A);if(e<200){this.onInfo&&this.onInfo({statusCode:e,headers:l});return}if(this.factory=null,s===null)return;let u=this.runInAsyncScope(
s,null,{statusCode:e,headers:l,opaque:i,context:a});if(!u||typeof u.write!="function"||typeof u.end!="function"||typeof u.
on!="function")throw new XL("expected Writable");return jL(u,{readable:!1},g=>{let{callback:d,res:Q,opaque:f,trailers:m,
abort:C}=this;this.res=null,(g||!Q?.readable)&&Kt.destroy(Q,g),this.callback=null,this.runInAsyncScope(d,null,g||null,{opaque:f,
trailers:m}),g&&C()}),u.on("drain",r),this.res=u,(u.writableNeedDrain!==void 0?u.writableNeedDrain:u._writableState?.needDrain)!==
!0}onData(e){let{res:A}=this;return A?A.write(e):!0}onComplete(e){let{res:A}=this;ZB(this),A&&(this.trailers=Kt.parseHeaders(
e),A.end())}onError(e){let{res:A,callback:r,opaque:n,body:s}=this;ZB(this),this.factory=null,A?(this.res=null,Kt.destroy(
A,e)):r&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(r,null,e,{opaque:n})})),s&&(this.body=null,Kt.destroy(
s,e))}};function XB(t,e,A){if(A===void 0)return new Promise((r,n)=>{XB.call(this,t,e,(s,i)=>s?n(s):r(i))});try{let r=new dg(
t,e,A);this.dispatch(t,r)}catch(r){if(typeof A!="function")throw r;let n=t?.opaque;queueMicrotask(()=>A(r,{opaque:n}))}}
o(XB,"stream");zB.exports=XB});var Ay=p((h9,ty)=>{"use strict";var{Readable:ey,Duplex:$L,PassThrough:ex}=y("node:stream"),tx=y("node:assert"),{AsyncResource:Ax}=y("node:async_hooks"),
{InvalidArgumentError:Ss,InvalidReturnValueError:rx,RequestAbortedError:fg}=Y(),xt=O(),{addSignal:nx,removeSignal:sx}=Ds();
function $B(){}o($B,"noop");var rn=Symbol("resume"),Qg=class extends ey{static{o(this,"PipelineRequest")}constructor(){super(
{autoDestroy:!0}),this[rn]=null}_read(){let{[rn]:e}=this;e&&(this[rn]=null,e())}_destroy(e,A){this._read(),A(e)}},Ig=class extends ey{static{
o(this,"PipelineResponse")}constructor(e){super({autoDestroy:!0}),this[rn]=e}_read(){this[rn]()}_destroy(e,A){!e&&!this.
_readableState.endEmitted&&(e=new fg),A(e)}},Cg=class extends Ax{static{o(this,"PipelineHandler")}constructor(e,A){if(!e||
typeof e!="object")throw new Ss("invalid opts");if(typeof A!="function")throw new Ss("invalid handler");let{signal:r,method:n,
opaque:s,onInfo:i,responseHeaders:a}=e;if(r&&typeof r.on!="function"&&typeof r.addEventListener!="function")throw new Ss(
"signal must be an EventEmitter or EventTarget");if(n==="CONNECT")throw new Ss("invalid method");if(i&&typeof i!="functi\
on")throw new Ss("invalid onInfo callback");super("UNDICI_PIPELINE"),this.opaque=s||null,this.responseHeaders=a||null,this.
handler=A,this.abort=null,this.context=null,this.onInfo=i||null,this.req=new Qg().on("error",$B),this.ret=new $L({readableObjectMode:e.
objectMode,autoDestroy:!0,read:o(()=>{let{body:c}=this;c?.resume&&c.resume()},"read"),write:o((c,l,u)=>{let{req:h}=this;
h.push(c,l)||h._readableState.destroyed?u():h[rn]=u},"write"),destroy:o((c,l)=>{let{body:u,req:h,res:g,ret:d,abort:Q}=this;
!c&&!d._readableState.endEmitted&&(c=new fg),Q&&c&&Q(),xt.destroy(u,c),xt.destroy(h,c),xt.destroy(g,c),sx(this),l(c)},"d\
estroy")}).on("prefinish",()=>{let{req:c}=this;c.push(null)}),this.res=null,nx(this,r)}onConnect(e,A){let{res:r}=this;if(this.
reason){e(this.reason);return}tx(!r,"pipeline cannot be retried"),this.abort=e,this.context=A}onHeaders(e,A,r){let{opaque:n,
handler:s,context:i}=this;if(e<200){if(this.onInfo){let c=this.responseHeaders==="raw"?xt.parseRawHeaders(A):xt.parseHeaders(
A);this.onInfo({statusCode:e,headers:c})}return}this.res=new Ig(r);let a;try{this.handler=null;let c=this.responseHeaders===
"raw"?xt.parseRawHeaders(A):xt.parseHeaders(A);a=this.runInAsyncScope(s,null,{statusCode:e,headers:c,opaque:n,body:this.
res,context:i})}catch(c){throw this.res.on("error",$B),c}if(!a||typeof a.on!="function")throw new rx("expected Readable");
a.on("data",c=>{let{ret:l,body:u}=this;!l.push(c)&&u.pause&&u.pause()}).on("error",c=>{let{ret:l}=this;xt.destroy(l,c)}).
on("end",()=>{let{ret:c}=this;c.push(null)}).on("close",()=>{let{ret:c}=this;c._readableState.ended||xt.destroy(c,new fg)}),
this.body=a}onData(e){let{res:A}=this;return A.push(e)}onComplete(e){let{res:A}=this;A.push(null)}onError(e){let{ret:A}=this;
this.handler=null,xt.destroy(A,e)}};function ox(t,e){try{let A=new Cg(t,e);return this.dispatch({...t,body:A.req},A),A.ret}catch(A){
return new ex().destroy(A)}}o(ox,"pipeline");ty.exports=ox});var ay=p((d9,iy)=>{"use strict";var{InvalidArgumentError:Bg,SocketError:ix}=Y(),{AsyncResource:ax}=y("node:async_hooks"),
ry=y("node:assert"),ny=O(),{kHTTP2Stream:cx}=Z(),{addSignal:lx,removeSignal:sy}=Ds(),yg=class extends ax{static{o(this,"\
UpgradeHandler")}constructor(e,A){if(!e||typeof e!="object")throw new Bg("invalid opts");if(typeof A!="function")throw new Bg(
"invalid callback");let{signal:r,opaque:n,responseHeaders:s}=e;if(r&&typeof r.on!="function"&&typeof r.addEventListener!=
"function")throw new Bg("signal must be an EventEmitter or EventTarget");super("UNDICI_UPGRADE"),this.responseHeaders=s||
null,this.opaque=n||null,this.callback=A,this.abort=null,this.context=null,lx(this,r)}onConnect(e,A){if(this.reason){e(this.
reason);return}ry(this.callback),this.abort=e,this.context=null}onHeaders(){throw new ix("bad upgrade",null)}onUpgrade(e,A,r){
ry(r[cx]===!0?e===200:e===101);let{callback:n,opaque:s,context:i}=this;sy(this),this.callback=null;let a=this.responseHeaders===
"raw"?ny.parseRawHeaders(A):ny.parseHeaders(A);this.runInAsyncScope(n,null,null,{headers:a,socket:r,opaque:s,context:i})}onError(e){
let{callback:A,opaque:r}=this;sy(this),A&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(A,null,e,{opaque:r})}))}};
function oy(t,e){if(e===void 0)return new Promise((A,r)=>{oy.call(this,t,(n,s)=>n?r(n):A(s))});try{let A=new yg(t,e),r={
...t,method:t.method||"GET",upgrade:t.protocol||"Websocket"};this.dispatch(r,A)}catch(A){if(typeof e!="function")throw A;
let r=t?.opaque;queueMicrotask(()=>e(A,{opaque:r}))}}o(oy,"upgrade");iy.exports=oy});var hy=p((Q9,gy)=>{"use strict";var ux=y("node:assert"),{AsyncResource:gx}=y("node:async_hooks"),{InvalidArgumentError:pg,
SocketError:hx}=Y(),cy=O(),{addSignal:Ex,removeSignal:ly}=Ds(),mg=class extends gx{static{o(this,"ConnectHandler")}constructor(e,A){
if(!e||typeof e!="object")throw new pg("invalid opts");if(typeof A!="function")throw new pg("invalid callback");let{signal:r,
opaque:n,responseHeaders:s}=e;if(r&&typeof r.on!="function"&&typeof r.addEventListener!="function")throw new pg("signal \
must be an EventEmitter or EventTarget");super("UNDICI_CONNECT"),this.opaque=n||null,this.responseHeaders=s||null,this.callback=
A,this.abort=null,Ex(this,r)}onConnect(e,A){if(this.reason){e(this.reason);return}ux(this.callback),this.abort=e,this.context=
A}onHeaders(){throw new hx("bad connect",null)}onUpgrade(e,A,r){let{callback:n,opaque:s,context:i}=this;ly(this),this.callback=
null;let a=A;a!=null&&(a=this.responseHeaders==="raw"?cy.parseRawHeaders(A):cy.parseHeaders(A)),this.runInAsyncScope(n,null,
null,{statusCode:e,headers:a,socket:r,opaque:s,context:i})}onError(e){let{callback:A,opaque:r}=this;ly(this),A&&(this.callback=
null,queueMicrotask(()=>{this.runInAsyncScope(A,null,e,{opaque:r})}))}};function uy(t,e){if(e===void 0)return new Promise(
(A,r)=>{uy.call(this,t,(n,s)=>n?r(n):A(s))});try{let A=new mg(t,e),r={...t,method:"CONNECT"};this.dispatch(r,A)}catch(A){
if(typeof e!="function")throw A;let r=t?.opaque;queueMicrotask(()=>e(A,{opaque:r}))}}o(uy,"connect");gy.exports=uy});var Ey=p((C9,nn)=>{"use strict";nn.exports.request=qB();nn.exports.stream=KB();nn.exports.pipeline=Ay();nn.exports.upgrade=
ay();nn.exports.connect=hy()});var Dg=p((B9,fy)=>{"use strict";var{UndiciError:dx}=Y(),dy=Symbol.for("undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED"),wg=class extends dx{static{
o(this,"MockNotMatchedError")}constructor(e){super(e),this.name="MockNotMatchedError",this.message=e||"The request does \
not match any registered mock dispatches",this.code="UND_MOCK_ERR_MOCK_NOT_MATCHED"}static[Symbol.hasInstance](e){return e&&
e[dy]===!0}get[dy](){return!0}};fy.exports={MockNotMatchedError:wg}});var hr=p((p9,Qy)=>{"use strict";Qy.exports={kAgent:Symbol("agent"),kOptions:Symbol("options"),kFactory:Symbol("factory"),
kDispatches:Symbol("dispatches"),kDispatchKey:Symbol("dispatch key"),kDefaultHeaders:Symbol("default headers"),kDefaultTrailers:Symbol(
"default trailers"),kContentLength:Symbol("content length"),kMockAgent:Symbol("mock agent"),kMockAgentSet:Symbol("mock a\
gent set"),kMockAgentGet:Symbol("mock agent get"),kMockDispatch:Symbol("mock dispatch"),kClose:Symbol("close"),kOriginalClose:Symbol(
"original agent close"),kOriginalDispatch:Symbol("original dispatch"),kOrigin:Symbol("origin"),kIsMockActive:Symbol("is \
mock active"),kNetConnect:Symbol("net connect"),kGetNetConnect:Symbol("get net connect"),kConnected:Symbol("connected"),
kIgnoreTrailingSlash:Symbol("ignore trailing slash"),kMockAgentMockCallHistoryInstance:Symbol("mock agent mock call hist\
ory name"),kMockAgentRegisterCallHistory:Symbol("mock agent register mock call history"),kMockAgentAddCallHistoryLog:Symbol(
"mock agent add call history log"),kMockAgentIsCallHistoryEnabled:Symbol("mock agent is call history enabled"),kMockAgentAcceptsNonStandardSearchParameters:Symbol(
"mock agent accepts non standard search parameters"),kMockCallHistoryAddLog:Symbol("mock call history add log"),kTotalDispatchCount:Symbol(
"total dispatch count")}});var Rs=p((m9,Ny)=>{"use strict";var{MockNotMatchedError:sn}=Dg(),{kDispatches:Er,kMockAgent:fx,kOriginalDispatch:Qx,kOrigin:Ix,
kGetNetConnect:Cx,kTotalDispatchCount:Ng}=hr(),{serializePathWithQuery:Bx}=O(),{STATUS_CODES:yx}=y("node:http"),{types:{
isPromise:px}}=y("node:util"),{InvalidArgumentError:Sg}=Y();function Ht(t,e){return typeof t=="string"?t===e:t instanceof
RegExp?t.test(e):typeof t=="function"?t(e)===!0:!1}o(Ht,"matchValue");function Cy(t){return Object.fromEntries(Object.entries(
t).map(([e,A])=>[e.toLocaleLowerCase(),A]))}o(Cy,"lowerCaseEntries");function By(t,e){if(Array.isArray(t)){for(let A=0;A<
t.length;A+=2)if(t[A].toLocaleLowerCase()===e.toLocaleLowerCase())return t[A+1];return}else return typeof t.get=="functi\
on"?t.get(e):Cy(t)[e.toLocaleLowerCase()]}o(By,"getHeaderByName");function kg(t){let e=t.slice(),A=[];for(let r=0;r<e.length;r+=
2)A.push([e[r],e[r+1]]);return Object.fromEntries(A)}o(kg,"buildHeadersFromArray");function yy(t,e){if(typeof t.headers==
"function")return Array.isArray(e)&&(e=kg(e)),t.headers(e?Cy(e):{});if(typeof t.headers>"u")return!0;if(typeof e!="objec\
t"||typeof t.headers!="object")return!1;for(let[A,r]of Object.entries(t.headers)){let n=By(e,A);if(!Ht(r,n))return!1}return!0}
o(yy,"matchHeaders");function mx(t){if(typeof t!="string")return t;let e=new URLSearchParams(t),A=new URLSearchParams;for(let[
r,n]of e.entries()){if(r=r.replace("[]",""),/^(['"]).*\1$/.test(n)){A.append(r,n);continue}if(n.includes(",")){let i=n.split(
",");for(let a of i)A.append(r,a);continue}A.append(r,n)}return A}o(mx,"normalizeSearchParams");function Rg(t){if(typeof t!=
"string")return t;let e=t.split("?",3);if(e.length!==2)return t;let A=new URLSearchParams(e.pop());return A.sort(),[...e,
A.toString()].join("?")}o(Rg,"safeUrl");function wx(t,{path:e,method:A,body:r,headers:n}){let s=Ht(t.path,e),i=Ht(t.method,
A),a=typeof t.body<"u"?Ht(t.body,r):!0,c=yy(t,n);return s&&i&&a&&c}o(wx,"matchKey");function py(t){return Buffer.isBuffer(
t)||t instanceof Uint8Array||t instanceof ArrayBuffer?t:typeof t=="object"?JSON.stringify(t):t?t.toString():""}o(py,"get\
ResponseData");function my(t,e){let A=e.query?Bx(e.path,e.query):e.path,r=typeof A=="string"?Rg(A):A,n=Iy(r),s=t.filter(
({consumed:i})=>!i).filter(({path:i,ignoreTrailingSlash:a})=>a?Ht(Iy(Rg(i)),n):Ht(Rg(i),r));if(s.length===0)throw new sn(
`Mock dispatch not matched for path '${r}'`);if(s=s.filter(({method:i})=>Ht(i,e.method)),s.length===0)throw new sn(`Mock\
 dispatch not matched for method '${e.method}' on path '${r}'`);if(s=s.filter(({body:i})=>typeof i<"u"?Ht(i,e.body):!0),
s.length===0)throw new sn(`Mock dispatch not matched for body '${e.body}' on path '${r}'`);if(s=s.filter(i=>yy(i,e.headers)),
s.length===0){let i=typeof e.headers=="object"?JSON.stringify(e.headers):e.headers;throw new sn(`Mock dispatch not match\
ed for headers '${i}' on path '${r}'`)}return s[0]}o(my,"getMockDispatch");function Dx(t,e,A,r){let n={timesInvoked:0,times:1,
persist:!1,consumed:!1,...r},s=typeof A=="function"?{callback:A}:{...A},i={...n,...e,pending:!0,data:{error:null,...s}};
return t.push(i),t[Ng]=(t[Ng]||0)+1,i}o(Dx,"addMockDispatch");function bg(t,e){let A=t.findIndex(r=>r.consumed?wx(r,e):!1);
A!==-1&&t.splice(A,1)}o(bg,"deleteMockDispatch");function Iy(t){for(;t.endsWith("/");)t=t.slice(0,-1);return t.length===
0&&(t="/"),t}o(Iy,"removeTrailingSlash");function wy(t){let{path:e,method:A,body:r,headers:n,query:s}=t;return{path:e,method:A,
body:r,headers:n,query:s}}o(wy,"buildKey");function Fg(t){let e=Object.keys(t),A=[];for(let r=0;r<e.length;++r){let n=e[r],
s=t[n],i=Buffer.from(`${n}`);if(Array.isArray(s))for(let a=0;a<s.length;++a)A.push(i,Buffer.from(`${s[a]}`));else A.push(
i,Buffer.from(`${s}`))}return A}o(Fg,"generateKeyValues");function Dy(t){return yx[t]||"unknown"}o(Dy,"getStatusText");async function Sx(t){
let e=[];for await(let A of t)e.push(A);return Buffer.concat(e).toString("utf8")}o(Sx,"getResponse");function Sy(t,e){let A=wy(
t),r=my(this[Er],A);r.timesInvoked++,r.data.callback&&(r.data={...r.data,...r.data.callback(t)});let{data:{statusCode:n,
data:s,headers:i,trailers:a,error:c},delay:l,persist:u}=r,{timesInvoked:h,times:g}=r;if(r.consumed=!u&&h>=g,r.pending=h<
g,c!==null)return bg(this[Er],A),e.onError(c),!0;let d=!1,Q=null;function f(B){d||(d=!0,Q!==null&&(clearTimeout(Q),Q=null),
e.onError(B))}o(f,"abort"),e.onConnect?.(f,null),typeof l=="number"&&l>0?Q=setTimeout(()=>{Q=null,m(this[Er])},l):m(this[Er]);
function m(B,w=s){if(d)return;let R=Array.isArray(t.headers)?kg(t.headers):t.headers,N=typeof w=="function"?w({...t,headers:R}):
w;if(px(N))return N.then(T=>m(B,T));if(d)return;let x=py(N),_=Fg(i),b=Fg(a);e.onHeaders?.(n,_,C,Dy(n)),e.onData?.(Buffer.
from(x)),e.onComplete?.(b),bg(B,A)}o(m,"handleReply");function C(){}return o(C,"resume"),!0}o(Sy,"mockDispatch");function Rx(){
let t=this[fx],e=this[Ix],A=this[Qx];return o(function(n,s){if(t.isMockActive)try{Sy.call(this,n,s)}catch(i){if(i.code===
"UND_MOCK_ERR_MOCK_NOT_MATCHED"){let a=t[Cx](),c=this[Er][Ng]||this[Er].length,u=`, ${this[Er].filter(({consumed:h})=>!h).
length} interceptor(s) remaining out of ${c} defined`;if(a===!1)throw new sn(`${i.message}: subsequent request to origin\
 ${e} was not allowed (net.connect disabled)${u}`);if(Ry(a,e))A.call(this,n,s);else throw new sn(`${i.message}: subseque\
nt request to origin ${e} was not allowed (net.connect is not enabled for this origin)${u}`)}else throw i}else A.call(this,
n,s)},"dispatch")}o(Rx,"buildMockDispatch");function Ry(t,e){let A=new URL(e);return t===!0?!0:!!(Array.isArray(t)&&t.some(
r=>Ht(r,A.host)))}o(Ry,"checkNetConnect");function Nx(t){return typeof t!="string"&&!(t instanceof URL)?t:t instanceof URL?
t.origin:t.toLowerCase()}o(Nx,"normalizeOrigin");function bx(t){let{agent:e,...A}=t;if("enableCallHistory"in A&&typeof A.
enableCallHistory!="boolean")throw new Sg("options.enableCallHistory must to be a boolean");if("acceptNonStandardSearchP\
arameters"in A&&typeof A.acceptNonStandardSearchParameters!="boolean")throw new Sg("options.acceptNonStandardSearchParam\
eters must to be a boolean");if("ignoreTrailingSlash"in A&&typeof A.ignoreTrailingSlash!="boolean")throw new Sg("options\
.ignoreTrailingSlash must to be a boolean");return A}o(bx,"buildAndValidateMockOptions");Ny.exports={getResponseData:py,
getMockDispatch:my,addMockDispatch:Dx,deleteMockDispatch:bg,buildKey:wy,generateKeyValues:Fg,matchValue:Ht,getResponse:Sx,
getStatusText:Dy,mockDispatch:Sy,buildMockDispatch:Rx,checkNetConnect:Ry,buildAndValidateMockOptions:bx,getHeaderByName:By,
buildHeadersFromArray:kg,normalizeSearchParams:mx,normalizeOrigin:Nx}});var Yg=p((D9,Hg)=>{"use strict";var{getResponseData:Fx,buildKey:kx,addMockDispatch:Ug}=Rs(),{kDispatches:fi,kDispatchKey:Qi,
kDefaultHeaders:Mg,kDefaultTrailers:Tg,kContentLength:Lg,kMockDispatch:Ii,kIgnoreTrailingSlash:Ci}=hr(),{InvalidArgumentError:Yt}=Y(),
{serializePathWithQuery:Ux}=O(),on=class{static{o(this,"MockScope")}constructor(e){this[Ii]=e}delay(e){if(typeof e!="num\
ber"||!Number.isInteger(e)||e<=0)throw new Yt("waitInMs must be a valid integer > 0");return this[Ii].delay=e,this}persist(){
return this[Ii].persist=!0,this}times(e){if(typeof e!="number"||!Number.isInteger(e)||e<=0)throw new Yt("repeatTimes mus\
t be a valid integer > 0");return this[Ii].times=e,this}},xg=class{static{o(this,"MockInterceptor")}constructor(e,A){if(typeof e!=
"object")throw new Yt("opts must be an object");if(typeof e.path>"u")throw new Yt("opts.path must be defined");if(typeof e.
method>"u"&&(e.method="GET"),typeof e.path=="string")if(e.query)e.path=Ux(e.path,e.query);else{let r=new URL(e.path,"dat\
a://");e.path=r.pathname+r.search}typeof e.method=="string"&&(e.method=e.method.toUpperCase()),this[Qi]=kx(e),this[fi]=A,
this[Ci]=e.ignoreTrailingSlash??!1,this[Mg]={},this[Tg]={},this[Lg]=!1}createMockScopeDispatchData({statusCode:e,data:A,
responseOptions:r}){let n=Fx(A),s=this[Lg]?{"content-length":n.length}:{},i={...this[Mg],...s,...r.headers},a={...this[Tg],
...r.trailers};return{statusCode:e,data:A,headers:i,trailers:a}}validateReplyParameters(e){if(typeof e.statusCode>"u")throw new Yt(
"statusCode must be defined");if(typeof e.responseOptions!="object"||e.responseOptions===null)throw new Yt("responseOpti\
ons must be an object")}reply(e){if(typeof e=="function"){let s=o(a=>{let c=e(a);if(typeof c!="object"||c===null)throw new Yt(
"reply options callback must return an object");let l={data:"",responseOptions:{},...c};return this.validateReplyParameters(
l),{...this.createMockScopeDispatchData(l)}},"wrappedDefaultsCallback"),i=Ug(this[fi],this[Qi],s,{ignoreTrailingSlash:this[Ci]});
return new on(i)}let A={statusCode:e,data:arguments[1]===void 0?"":arguments[1],responseOptions:arguments[2]===void 0?{}:
arguments[2]};this.validateReplyParameters(A);let r=this.createMockScopeDispatchData(A),n=Ug(this[fi],this[Qi],r,{ignoreTrailingSlash:this[Ci]});
return new on(n)}replyWithError(e){if(typeof e>"u")throw new Yt("error must be defined");let A=Ug(this[fi],this[Qi],{error:e},
{ignoreTrailingSlash:this[Ci]});return new on(A)}defaultReplyHeaders(e){if(typeof e>"u")throw new Yt("headers must be de\
fined");return this[Mg]=e,this}defaultReplyTrailers(e){if(typeof e>"u")throw new Yt("trailers must be defined");return this[Tg]=
e,this}replyContentLength(){return this[Lg]=!0,this}};Hg.exports.MockInterceptor=xg;Hg.exports.MockScope=on});var Jg=p((R9,Ly)=>{"use strict";var{promisify:Mx}=y("node:util"),Tx=QA(),{buildMockDispatch:Lx}=Rs(),{kDispatches:Og,kMockAgent:by,
kClose:Fy,kOriginalClose:ky,kOrigin:Uy,kOriginalDispatch:xx,kConnected:Gg,kIgnoreTrailingSlash:My}=hr(),{MockInterceptor:Hx}=Yg(),
Ty=Z(),{InvalidArgumentError:Yx}=Y(),vg=class extends Tx{static{o(this,"MockClient")}constructor(e,A){if(!A||!A.agent||typeof A.
agent.dispatch!="function")throw new Yx("Argument opts.agent must implement Agent");super(e,A),this[by]=A.agent,this[Uy]=
e,this[My]=A.ignoreTrailingSlash??!1,this[Og]=[],this[Gg]=1,this[xx]=this.dispatch,this[ky]=this.close.bind(this),this.dispatch=
Lx.call(this),this.close=this[Fy]}get[Ty.kConnected](){return this[Gg]}intercept(e){return new Hx(e&&{ignoreTrailingSlash:this[My],
...e},this[Og])}cleanMocks(){this[Og]=[]}async[Fy](){await Mx(this[ky])(),this[Gg]=0,this[by][Ty.kClients].delete(this[Uy])}};
Ly.exports=vg});var qg=p((b9,Pg)=>{"use strict";var{kMockCallHistoryAddLog:Ox}=hr(),{InvalidArgumentError:SA}=Y();function wA(t,e,A,r,n){
switch(e.operator){case"OR":return r.push(...A(t,n)),r;case"AND":return A(t,r);default:throw new SA("options.operator mu\
st to be a case insensitive string equal to 'OR' or 'AND'")}}o(wA,"handleFilterCallsWithOptions");function Gx(t={}){let e={};
if("operator"in t){if(typeof t.operator!="string"||t.operator.toUpperCase()!=="OR"&&t.operator.toUpperCase()!=="AND")throw new SA(
"options.operator must to be a case insensitive string equal to 'OR' or 'AND'");return{...e,operator:t.operator.toUpperCase()}}
return e}o(Gx,"buildAndValidateFilterCallsOptions");function DA(t){return(e,A)=>{if(typeof e=="string"||e==null)return A.
filter(r=>r[t]===e);if(e instanceof RegExp)return A.filter(r=>e.test(r[t]));throw new SA(`${t} parameter should be one o\
f string, regexp, undefined or null`)}}o(DA,"makeFilterCalls");function vx(t){try{let e=new URL(t.path,t.origin);return e.
search.length!==0||(e.search=new URLSearchParams(t.query).toString()),e}catch(e){throw new SA("An error occurred when co\
mputing MockCallHistoryLog.url",{cause:e})}}o(vx,"computeUrlWithMaybeSearchParameters");var Bi=class{static{o(this,"Mock\
CallHistoryLog")}constructor(e={}){this.body=e.body,this.headers=e.headers,this.method=e.method;let A=vx(e);this.fullUrl=
A.toString(),this.origin=A.origin,this.path=A.pathname,this.searchParams=Object.fromEntries(A.searchParams),this.protocol=
A.protocol,this.host=A.host,this.port=A.port,this.hash=A.hash}toMap(){return new Map([["protocol",this.protocol],["host",
this.host],["port",this.port],["origin",this.origin],["path",this.path],["hash",this.hash],["searchParams",this.searchParams],
["fullUrl",this.fullUrl],["method",this.method],["body",this.body],["headers",this.headers]])}toString(){let e={betweenKeyValueSeparator:"\
->",betweenPairSeparator:"|"},A="";return this.toMap().forEach((r,n)=>{(typeof r=="string"||r===void 0||r===null)&&(A=`${A}${n}${e.
betweenKeyValueSeparator}${r}${e.betweenPairSeparator}`),(typeof r=="object"&&r!==null||Array.isArray(r))&&(A=`${A}${n}${e.
betweenKeyValueSeparator}${JSON.stringify(r)}${e.betweenPairSeparator}`)}),A.slice(0,-1)}},Vg=class{static{o(this,"MockC\
allHistory")}logs=[];calls(){return this.logs}firstCall(){return this.logs.at(0)}lastCall(){return this.logs.at(-1)}nthCall(e){
if(typeof e!="number")throw new SA("nthCall must be called with a number");if(!Number.isInteger(e))throw new SA("nthCall\
 must be called with an integer");if(Math.sign(e)!==1)throw new SA("nthCall must be called with a positive value. use fi\
rstCall or lastCall instead");return this.logs.at(e-1)}filterCalls(e,A){if(this.logs.length===0)return this.logs;if(typeof e==
"function")return this.logs.filter(e);if(e instanceof RegExp)return this.logs.filter(r=>e.test(r.toString()));if(typeof e==
"object"&&e!==null){if(Object.keys(e).length===0)return this.logs;let r={operator:"OR",...Gx(A)},n=r.operator==="AND"?this.
logs:[];return"protocol"in e&&(n=wA(e.protocol,r,this.filterCallsByProtocol,n,this.logs)),"host"in e&&(n=wA(e.host,r,this.
filterCallsByHost,n,this.logs)),"port"in e&&(n=wA(e.port,r,this.filterCallsByPort,n,this.logs)),"origin"in e&&(n=wA(e.origin,
r,this.filterCallsByOrigin,n,this.logs)),"path"in e&&(n=wA(e.path,r,this.filterCallsByPath,n,this.logs)),"hash"in e&&(n=
wA(e.hash,r,this.filterCallsByHash,n,this.logs)),"fullUrl"in e&&(n=wA(e.fullUrl,r,this.filterCallsByFullUrl,n,this.logs)),
"method"in e&&(n=wA(e.method,r,this.filterCallsByMethod,n,this.logs)),[...new Set(n)]}throw new SA("criteria parameter s\
hould be one of function, regexp, or object")}filterCallsByProtocol=DA.call(this,"protocol");filterCallsByHost=DA.call(this,
"host");filterCallsByPort=DA.call(this,"port");filterCallsByOrigin=DA.call(this,"origin");filterCallsByPath=DA.call(this,
"path");filterCallsByHash=DA.call(this,"hash");filterCallsByFullUrl=DA.call(this,"fullUrl");filterCallsByMethod=DA.call(
this,"method");clear(){this.logs=[]}[Ox](e){let A=new Bi(e);return this.logs.push(A),A}*[Symbol.iterator](){for(let e of this.
calls())yield e}};Pg.exports.MockCallHistory=Vg;Pg.exports.MockCallHistoryLog=Bi});var Zg=p((k9,Jy)=>{"use strict";var{promisify:Jx}=y("node:util"),Vx=Ar(),{buildMockDispatch:Px}=Rs(),{kDispatches:Wg,kMockAgent:xy,
kClose:Hy,kOriginalClose:Yy,kOrigin:Oy,kOriginalDispatch:qx,kConnected:_g,kIgnoreTrailingSlash:Gy}=hr(),{MockInterceptor:Wx}=Yg(),
vy=Z(),{InvalidArgumentError:_x}=Y(),jg=class extends Vx{static{o(this,"MockPool")}constructor(e,A){if(!A||!A.agent||typeof A.
agent.dispatch!="function")throw new _x("Argument opts.agent must implement Agent");super(e,A),this[xy]=A.agent,this[Oy]=
e,this[Gy]=A.ignoreTrailingSlash??!1,this[Wg]=[],this[_g]=1,this[qx]=this.dispatch,this[Yy]=this.close.bind(this),this.dispatch=
Px.call(this),this.close=this[Hy]}get[vy.kConnected](){return this[_g]}intercept(e){return new Wx(e&&{ignoreTrailingSlash:this[Gy],
...e},this[Wg])}cleanMocks(){this[Wg]=[]}async[Hy](){await Jx(this[Yy])(),this[_g]=0,this[xy][vy.kClients].delete(this[Oy])}};
Jy.exports=jg});var Py=p((T9,Vy)=>{"use strict";var{Transform:jx}=y("node:stream"),{Console:Zx}=y("node:console"),Xx=process.versions.icu?
"\u2705":"Y ",zx=process.versions.icu?"\u274C":"N ";Vy.exports=class{static{o(this,"PendingInterceptorsFormatter")}constructor({
disableColors:e}={}){this.transform=new jx({transform(A,r,n){n(null,A)}}),this.logger=new Zx({stdout:this.transform,inspectOptions:{
colors:!e&&!process.env.CI}})}format(e){let A=e.map(({method:r,path:n,data:{statusCode:s},persist:i,times:a,timesInvoked:c,
origin:l})=>({Method:r,Origin:l,Path:n,"Status code":s,Persistent:i?Xx:zx,Invocations:c,Remaining:i?1/0:a-c}));return this.
logger.table(A),this.transform.read().toString()}}});var eh=p((x9,zy)=>{"use strict";var{kClients:dr}=Z(),Kx=sr(),{kAgent:Xg,kMockAgentSet:yi,kMockAgentGet:qy,kDispatches:zg,
kIsMockActive:pi,kNetConnect:fr,kGetNetConnect:$x,kOptions:mi,kFactory:wi,kMockAgentRegisterCallHistory:Kg,kMockAgentIsCallHistoryEnabled:Ns,
kMockAgentAddCallHistoryLog:Wy,kMockAgentMockCallHistoryInstance:an,kMockAgentAcceptsNonStandardSearchParameters:_y,kMockCallHistoryAddLog:eH,
kIgnoreTrailingSlash:jy}=hr(),tH=Jg(),AH=Zg(),{matchValue:rH,normalizeSearchParams:nH,buildAndValidateMockOptions:sH,normalizeOrigin:Zy}=Rs(),
{InvalidArgumentError:Xy,UndiciError:oH}=Y(),iH=qn(),aH=Py(),{MockCallHistory:cH}=qg(),$g=class extends iH{static{o(this,
"MockAgent")}constructor(e={}){super(e);let A=sH(e);if(this[fr]=!0,this[pi]=!0,this[Ns]=A.enableCallHistory??!1,this[_y]=
A.acceptNonStandardSearchParameters??!1,this[jy]=A.ignoreTrailingSlash??!1,e?.agent&&typeof e.agent.dispatch!="function")
throw new Xy("Argument opts.agent must implement Agent");let r=e?.agent?e.agent:new Kx(e);this[Xg]=r,this[dr]=r[dr],this[mi]=
A,this[Ns]&&this[Kg]()}get(e){let A=Zy(e),r=this[jy]?A.replace(/\/$/,""):A,n=this[qy](r);return n||(n=this[wi](r),this[yi](
r,n)),n}dispatch(e,A){e.origin=Zy(e.origin),this.get(e.origin),this[Wy](e);let r=this[_y],n={...e};if(r&&n.path){let[s,i]=n.
path.split("?"),a=nH(i,r);n.path=`${s}?${a}`}return this[Xg].dispatch(n,A)}async close(){this.clearCallHistory(),await this[Xg].
close(),this[dr].clear()}deactivate(){this[pi]=!1}activate(){this[pi]=!0}enableNetConnect(e){if(typeof e=="string"||typeof e==
"function"||e instanceof RegExp)Array.isArray(this[fr])?this[fr].push(e):this[fr]=[e];else if(typeof e>"u")this[fr]=!0;else
throw new Xy("Unsupported matcher. Must be one of String|Function|RegExp.")}disableNetConnect(){this[fr]=!1}enableCallHistory(){
return this[Ns]=!0,this}disableCallHistory(){return this[Ns]=!1,this}getCallHistory(){return this[an]}clearCallHistory(){
this[an]!==void 0&&this[an].clear()}get isMockActive(){return this[pi]}[Kg](){this[an]===void 0&&(this[an]=new cH)}[Wy](e){
this[Ns]&&(this[Kg](),this[an][eH](e))}[yi](e,A){this[dr].set(e,{count:0,dispatcher:A})}[wi](e){let A=Object.assign({agent:this},
this[mi]);return this[mi]&&this[mi].connections===1?new tH(e,A):new AH(e,A)}[qy](e){let A=this[dr].get(e);if(A?.dispatcher)
return A.dispatcher;if(typeof e!="string"){let r=this[wi]("http://localhost:9999");return this[yi](e,r),r}for(let[r,n]of Array.
from(this[dr]))if(n&&typeof r!="string"&&rH(r,e)){let s=this[wi](e);return this[yi](e,s),s[zg]=n.dispatcher[zg],s}}[$x](){
return this[fr]}pendingInterceptors(){let e=this[dr];return Array.from(e.entries()).flatMap(([A,r])=>r.dispatcher[zg].map(
n=>({...n,origin:A}))).filter(({pending:A})=>A)}assertNoPendingInterceptors({pendingInterceptorsFormatter:e=new aH}={}){
let A=this.pendingInterceptors();if(A.length!==0)throw new oH(A.length===1?`1 interceptor is pending:

${e.format(A)}`.trim():`${A.length} interceptors are pending:

${e.format(A)}`.trim())}};zy.exports=$g});var th=p((Y9,tp)=>{"use strict";var{InvalidArgumentError:lH}=Y(),{runtimeFeatures:uH}=Vt();function gH(t={}){let{ignoreHeaders:e=[],
excludeHeaders:A=[],matchHeaders:r=[],caseSensitive:n=!1}=t;return{ignore:new Set(e.map(s=>n?s:s.toLowerCase())),exclude:new Set(
A.map(s=>n?s:s.toLowerCase())),match:new Set(r.map(s=>n?s:s.toLowerCase()))}}o(gH,"createHeaderFilters");var Ky=uH.has("\
crypto")?y("node:crypto"):null,hH=Ky?.hash?t=>Ky.hash("sha256",t,"base64url"):t=>Buffer.from(t).toString("base64url");function ep(t){
return Array.isArray(t)&&(t.length&1)===0}o(ep,"isUndiciHeaders");function EH(t=[]){return t.length===0?()=>!1:o(function(A){
let r;for(let n of t)if(typeof n=="string"){if(r||(r=A.toLowerCase()),r.includes(n.toLowerCase()))return!0}else if(n instanceof
RegExp&&n.test(A))return!0;return!1},"isUrlExcluded")}o(EH,"isUrlExcludedFactory");function dH(t){let e={};if(!t)return e;
if(ep(t)){for(let A=0;A<t.length;A+=2){let r=t[A],n=t[A+1];if(r&&n!==void 0){let s=Buffer.isBuffer(r)?r.toString():r,i=Buffer.
isBuffer(n)?n.toString():n;e[s.toLowerCase()]=i}}return e}if(t&&typeof t=="object")for(let[A,r]of Object.entries(t))A&&typeof A==
"string"&&(e[A.toLowerCase()]=Array.isArray(r)?r.join(", "):String(r));return e}o(dH,"normalizeHeaders");var $y=["record",
"playback","update"];function fH(t){if(!$y.includes(t))throw new lH(`Invalid snapshot mode: ${t}. Must be one of: ${$y.join(
", ")}`)}o(fH,"validateSnapshotMode");tp.exports={createHeaderFilters:gH,hashId:hH,isUndiciHeaders:ep,normalizeHeaders:dH,
isUrlExcludedFactory:EH,validateSnapshotMode:fH}});var lp=p((G9,cp)=>{"use strict";var{writeFile:QH,readFile:IH,mkdir:CH}=y("node:fs/promises"),{dirname:BH,resolve:Ap}=y("node:path"),
{setTimeout:yH,clearTimeout:rp}=y("node:timers"),{InvalidArgumentError:np,UndiciError:pH}=Y(),{hashId:mH,isUrlExcludedFactory:wH,
normalizeHeaders:sp,createHeaderFilters:op}=th();function bs(t,e,A={}){let r=new URL(t.path,t.origin),n=t._normalizedHeaders||
sp(t.headers);return t._normalizedHeaders||(t._normalizedHeaders=n),{method:t.method||"GET",url:A.matchQuery!==!1?r.toString():
`${r.origin}${r.pathname}`,headers:ip(n,e,A),body:A.matchBody!==!1&&t.body?String(t.body):""}}o(bs,"formatRequestKey");function ip(t,e,A={}){
if(!t||typeof t!="object")return{};let{caseSensitive:r=!1}=A,n={},{ignore:s,exclude:i,match:a}=e;for(let[c,l]of Object.entries(
t)){let u=r?c:c.toLowerCase();i.has(u)||s.has(u)||a.size!==0&&!a.has(u)||(n[u]=l)}return n}o(ip,"filterHeadersForMatchin\
g");function ap(t,e,A={}){if(!t||typeof t!="object")return{};let{caseSensitive:r=!1}=A,n={},{exclude:s}=e;for(let[i,a]of Object.
entries(t)){let c=r?i:i.toLowerCase();s.has(c)||(n[c]=a)}return n}o(ap,"filterHeadersForStorage");function Fs(t){let e=[
t.method,t.url];if(t.headers&&typeof t.headers=="object"){let r=Object.keys(t.headers).sort();for(let n of r){let s=Array.
isArray(t.headers[n])?t.headers[n]:[t.headers[n]];e.push(n);for(let i of s.sort())e.push(String(i))}}e.push(t.body);let A=e.
join("|");return mH(A)}o(Fs,"createRequestHash");var Ah=class{static{o(this,"SnapshotRecorder")}#e;#t;#A=new Map;#r;#s=1/0;#n=!1;#i;constructor(e={}){
this.#r=e.snapshotPath,this.#s=e.maxSnapshots||1/0,this.#n=e.autoFlush||!1,this.flushInterval=e.flushInterval||3e4,this.
_flushTimer=null,this.matchOptions={matchHeaders:e.matchHeaders||[],ignoreHeaders:e.ignoreHeaders||[],excludeHeaders:e.excludeHeaders||
[],matchBody:e.matchBody!==!1,matchQuery:e.matchQuery!==!1,caseSensitive:e.caseSensitive||!1},this.#i=op(this.matchOptions),
this.shouldRecord=e.shouldRecord||(()=>!0),this.shouldPlayback=e.shouldPlayback||(()=>!0),this.#t=wH(e.excludeUrls),this.#n&&
this.#r&&this.#o()}async record(e,A){if(!this.shouldRecord(e)||this.isUrlExcluded(e))return;let r=bs(e,this.#i,this.matchOptions),
n=Fs(r),s=sp(A.headers),i={statusCode:A.statusCode,headers:ap(s,this.#i,this.matchOptions),body:Buffer.isBuffer(A.body)?
A.body.toString("base64"):Buffer.from(String(A.body||"")).toString("base64"),trailers:A.trailers};if(this.#A.size>=this.#s&&
!this.#A.has(n)){let c=this.#A.keys().next().value;this.#A.delete(c)}let a=this.#A.get(n);a&&a.responses?(a.responses.push(
i),a.timestamp=new Date().toISOString()):this.#A.set(n,{request:r,responses:[i],callCount:0,timestamp:new Date().toISOString()}),
this.#n&&this.#r&&this.#c()}isUrlExcluded(e){let A=new URL(e.path,e.origin).toString();return this.#t(A)}findSnapshot(e){
if(!this.shouldPlayback(e)||this.isUrlExcluded(e))return;let A=bs(e,this.#i,this.matchOptions),r=Fs(A),n=this.#A.get(r);
if(!n)return;let s=n.callCount||0,i=Math.min(s,n.responses.length-1);return n.callCount=s+1,{...n,response:n.responses[i]}}async loadSnapshots(e){
let A=e||this.#r;if(!A)throw new np("Snapshot path is required");try{let r=await IH(Ap(A),"utf8"),n=JSON.parse(r);if(Array.
isArray(n)){this.#A.clear();for(let{hash:s,snapshot:i}of n)this.#A.set(s,i)}else this.#A=new Map(Object.entries(n))}catch(r){
if(r.code==="ENOENT")this.#A.clear();else throw new pH(`Failed to load snapshots from ${A}`,{cause:r})}}async saveSnapshots(e){
let A=e||this.#r;if(!A)throw new np("Snapshot path is required");let r=Ap(A);await CH(BH(r),{recursive:!0});let n=Array.
from(this.#A.entries()).map(([s,i])=>({hash:s,snapshot:i}));await QH(r,JSON.stringify(n,null,2),{flush:!0})}clear(){this.#A.
clear()}getSnapshots(){return Array.from(this.#A.values())}size(){return this.#A.size}resetCallCounts(){for(let e of this.#A.
values())e.callCount=0}deleteSnapshot(e){let A=bs(e,this.#i,this.matchOptions),r=Fs(A);return this.#A.delete(r)}getSnapshotInfo(e){
let A=bs(e,this.#i,this.matchOptions),r=Fs(A),n=this.#A.get(r);return n?{hash:r,request:n.request,responseCount:n.responses?
n.responses.length:n.response?1:0,callCount:n.callCount||0,timestamp:n.timestamp}:null}replaceSnapshots(e){if(this.#A.clear(),
Array.isArray(e))for(let{hash:A,snapshot:r}of e)this.#A.set(A,r);else e&&typeof e=="object"&&(this.#A=new Map(Object.entries(
e)))}#o(){return this.#c()}#a(){this.#e&&(rp(this.#e),this.saveSnapshots().catch(()=>{}),this.#e=null)}#c(){this.#e=yH(()=>{
this.saveSnapshots().catch(()=>{}),this.#n?this.#e?.refresh():this.#e=null},1e3)}destroy(){this.#a(),this.#e&&(rp(this.#e),
this.#e=null)}async close(){this.#r&&this.#A.size!==0&&await this.saveSnapshots(),this.destroy()}};cp.exports={SnapshotRecorder:Ah,
formatRequestKey:bs,createRequestHash:Fs,filterHeadersForMatching:ip,filterHeadersForStorage:ap,createHeaderFilters:op}});var hp=p((J9,gp)=>{"use strict";var DH=sr(),SH=eh(),{SnapshotRecorder:RH}=lp(),NH=Pn(),{InvalidArgumentError:bH,UndiciError:FH}=Y(),
{validateSnapshotMode:kH}=th(),Le=Symbol("kSnapshotRecorder"),Ot=Symbol("kSnapshotMode"),ks=Symbol("kSnapshotPath"),rh=Symbol(
"kSnapshotLoaded"),Di=Symbol("kRealAgent"),up=!1,nh=class extends SH{static{o(this,"SnapshotAgent")}constructor(e={}){up||
(process.emitWarning("SnapshotAgent is experimental and subject to change","ExperimentalWarning"),up=!0);let{mode:A="rec\
ord",snapshotPath:r=null,...n}=e;if(super(n),kH(A),(A==="playback"||A==="update")&&!r)throw new bH(`snapshotPath is requ\
ired when mode is '${A}'`);this[Ot]=A,this[ks]=r,this[Le]=new RH({snapshotPath:this[ks],mode:this[Ot],maxSnapshots:e.maxSnapshots,
autoFlush:e.autoFlush,flushInterval:e.flushInterval,matchHeaders:e.matchHeaders,ignoreHeaders:e.ignoreHeaders,excludeHeaders:e.
excludeHeaders,matchBody:e.matchBody,matchQuery:e.matchQuery,caseSensitive:e.caseSensitive,shouldRecord:e.shouldRecord,shouldPlayback:e.
shouldPlayback,excludeUrls:e.excludeUrls}),this[rh]=!1,(this[Ot]==="record"||this[Ot]==="update"||this[Ot]==="playback"&&
e.excludeUrls&&e.excludeUrls.length>0)&&(this[Di]=new DH(e)),(this[Ot]==="playback"||this[Ot]==="update")&&this[ks]&&this.
loadSnapshots().catch(()=>{})}dispatch(e,A){A=NH.wrap(A);let r=this[Ot];if(this[Le].isUrlExcluded(e))return this[Di].dispatch(
e,A);if(r==="playback"||r==="update"){if(!this[rh])return this.#e(e,A);let n=this[Le].findSnapshot(e);if(n)return this.#A(
n,A);if(r==="update")return this.#t(e,A);{let s=new FH(`No snapshot found for ${e.method||"GET"} ${e.path}`);if(A.onError){
A.onError(s);return}throw s}}else if(r==="record")return this.#t(e,A)}async#e(e,A){return await this.loadSnapshots(),this.
dispatch(e,A)}#t(e,A){let r={statusCode:null,headers:{},trailers:{},body:[]},n=this,s={onRequestStart(a,c){return A.onRequestStart(
a,{...c,history:this.history})},onRequestUpgrade(a,c,l,u){return A.onRequestUpgrade(a,c,l,u)},onResponseStart(a,c,l,u){return r.
statusCode=c,r.headers=l,A.onResponseStart(a,c,l,u)},onResponseData(a,c){return r.body.push(c),A.onResponseData(a,c)},onResponseEnd(a,c){
r.trailers=c;let l=Buffer.concat(r.body);n[Le].record(e,{statusCode:r.statusCode,headers:r.headers,body:l,trailers:r.trailers}).
then(()=>A.onResponseEnd(a,c)).catch(u=>A.onResponseError(a,u))}};return this[Di].dispatch(e,s)}#A(e,A){try{let{response:r}=e,
n={pause(){},resume(){},abort(i){this.aborted=!0,this.reason=i},aborted:!1,paused:!1};A.onRequestStart(n),A.onResponseStart(
n,r.statusCode,r.headers);let s=Buffer.from(r.body,"base64");A.onResponseData(n,s),A.onResponseEnd(n,r.trailers)}catch(r){
A.onError?.(r)}}async loadSnapshots(e){await this[Le].loadSnapshots(e||this[ks]),this[rh]=!0,this[Ot]==="playback"&&this.#r()}async saveSnapshots(e){
return this[Le].saveSnapshots(e||this[ks])}#r(){for(let e of this[Le].getSnapshots()){let{request:A,responses:r,response:n}=e,
s=new URL(A.url),i=this.get(s.origin),a=r?r[0]:n;a&&i.intercept({path:s.pathname+s.search,method:A.method,headers:A.headers,
body:A.body}).reply(a.statusCode,a.body,{headers:a.headers,trailers:a.trailers}).persist()}}getRecorder(){return this[Le]}getMode(){
return this[Ot]}clearSnapshots(){this[Le].clear()}resetCallCounts(){this[Le].resetCallCounts()}deleteSnapshot(e){return this[Le].
deleteSnapshot(e)}getSnapshotInfo(e){return this[Le].getSnapshotInfo(e)}replaceSnapshots(e){this[Le].replaceSnapshots(e)}async close(){
await this[Le].close(),await this[Di]?.close(),await super.close()}};gp.exports=nh});var Us=p((P9,Qp)=>{"use strict";var UH=Symbol.for("undici.globalDispatcher.2"),Ep=Symbol.for("undici.globalDispatcher.1"),
{InvalidArgumentError:MH}=Y(),TH=sr();fp()===void 0&&dp(new TH);function dp(t){if(!t||typeof t.dispatch!="function")throw new MH(
"Argument agent must implement Agent");Object.defineProperty(globalThis,UH,{value:t,writable:!0,enumerable:!1,configurable:!1}),
Object.defineProperty(globalThis,Ep,{value:t,writable:!0,enumerable:!1,configurable:!1})}o(dp,"setGlobalDispatcher");function fp(){
return globalThis[Ep]}o(fp,"getGlobalDispatcher");var LH=["fetch","Headers","Response","Request","FormData","WebSocket",
"CloseEvent","ErrorEvent","MessageEvent","EventSource"];Qp.exports={setGlobalDispatcher:dp,getGlobalDispatcher:fp,installedExports:LH}});var cn=p((_9,Ip)=>{"use strict";var $t=y("node:assert"),xH=Pn();Ip.exports=class{static{o(this,"DecoratorHandler")}#e;#t=!1;#A=!1;#r=!1;constructor(e){
if(typeof e!="object"||e===null)throw new TypeError("handler must be an object");this.#e=xH.wrap(e)}onRequestStart(...e){
this.#e.onRequestStart?.(...e)}onRequestUpgrade(...e){return $t(!this.#t),$t(!this.#A),this.#e.onRequestUpgrade?.(...e)}onResponseStart(...e){
return $t(!this.#t),$t(!this.#A),$t(!this.#r),this.#r=!0,this.#e.onResponseStart?.(...e)}onResponseData(...e){return $t(
!this.#t),$t(!this.#A),this.#e.onResponseData?.(...e)}onResponseEnd(...e){return $t(!this.#t),$t(!this.#A),this.#t=!0,this.#e.
onResponseEnd?.(...e)}onResponseError(...e){return this.#A=!0,this.#e.onResponseError?.(...e)}onBodySent(){}}});var ch=p((Z9,pp)=>{"use strict";var xe=O(),{kBodyUsed:Ms,kRedirectCacheControl:Cp}=Z(),ah=y("node:assert"),{InvalidArgumentError:sh}=Y(),
HH=y("node:events"),YH=[300,301,302,303,307,308],Bp=Symbol("body"),yp=o(()=>{},"noop"),Si=class{static{o(this,"BodyAsync\
Iterable")}constructor(e){this[Bp]=e,this[Ms]=!1}async*[Symbol.asyncIterator](){ah(!this[Ms],"disturbed"),this[Ms]=!0,yield*this[Bp]}},
ih=class t{static{o(this,"RedirectHandler")}static buildDispatch(e,A){if(A!=null&&(!Number.isInteger(A)||A<0))throw new sh(
"maxRedirections must be a positive number");let r=e.dispatch.bind(e);return(n,s)=>r(n,new t(r,A,n,s))}constructor(e,A,r,n){
if(A!=null&&(!Number.isInteger(A)||A<0))throw new sh("maxRedirections must be a positive number");this.dispatch=e,this.location=
null;let{maxRedirections:s,...i}=r;this.opts=i,this.maxRedirections=A,this.handler=n,this.history=[],Object.defineProperty(
this.history,Cp,{value:[],enumerable:!1}),xe.isStream(this.opts.body)?(xe.bodyLength(this.opts.body)===0&&this.opts.body.
on("data",function(){ah(!1)}),typeof this.opts.body.readableDidRead!="boolean"&&(this.opts.body[Ms]=!1,HH.prototype.on.call(
this.opts.body,"data",function(){this[Ms]=!0}))):this.opts.body&&typeof this.opts.body.pipeTo=="function"?this.opts.body=
new Si(this.opts.body):this.opts.body&&typeof this.opts.body!="string"&&!ArrayBuffer.isView(this.opts.body)&&xe.isIterable(
this.opts.body)&&!xe.isFormDataLike(this.opts.body)&&(this.opts.body=new Si(this.opts.body))}onRequestStart(e,A){this.handler.
onRequestStart?.(e,{...A,history:this.history})}onRequestUpgrade(e,A,r,n){this.handler.onRequestUpgrade?.(e,A,r,n)}onResponseStart(e,A,r,n){
if(this.opts.throwOnMaxRedirect&&this.history.length>=this.maxRedirections)throw new Error("max redirects");if((A===301||
A===302)&&this.opts.method==="POST"&&(this.opts.method="GET",xe.isStream(this.opts.body)&&xe.destroy(this.opts.body.on("\
error",yp)),this.opts.body=null),A===303&&this.opts.method!=="HEAD"&&(this.opts.method="GET",xe.isStream(this.opts.body)&&
xe.destroy(this.opts.body.on("error",yp)),this.opts.body=null),this.location=this.history.length>=this.maxRedirections||
xe.isDisturbed(this.opts.body)||YH.indexOf(A)===-1?null:r.location,this.opts.origin&&this.history.push(new URL(this.opts.
path,this.opts.origin)),!this.location){this.handler.onResponseStart?.(e,A,r,n);return}this.history[Cp].push({statusCode:A,
headers:{...r},receivedAt:Date.now()});let{origin:s,pathname:i,search:a}=xe.parseURL(new URL(this.location,this.opts.origin&&
new URL(this.opts.path,this.opts.origin))),c=a?`${i}${a}`:i,l=`${s}${c}`;for(let u of this.history)if(u.toString()===l)throw new sh(
`Redirect loop detected. Cannot redirect to ${s}. This typically happens when using a Client or Pool with cross-origin r\
edirects. Use an Agent for cross-origin redirects.`);this.opts.headers=OH(this.opts.headers,A===303,this.opts.origin!==s),
this.opts.path=c,this.opts.origin=s,this.opts.query=null}onResponseData(e,A){this.location||this.handler.onResponseData?.(
e,A)}onResponseEnd(e,A){this.location?this.dispatch(this.opts,this):this.handler.onResponseEnd(e,A)}onResponseError(e,A){
this.handler.onResponseError?.(e,A)}};function oh(t,e,A){if(t.length===4)return xe.headerNameToString(t)==="host";if(e&&
xe.headerNameToString(t).startsWith("content-"))return!0;if(A&&(t.length===13||t.length===6||t.length===19)){let r=xe.headerNameToString(
t);return r==="authorization"||r==="cookie"||r==="proxy-authorization"}return!1}o(oh,"shouldRemoveHeader");function OH(t,e,A){
let r=[];if(Array.isArray(t))if(t.length>0&&Array.isArray(t[0]))for(let[n,s]of t)oh(n,e,A)||r.push(n,s);else for(let n=0;n<
t.length;n+=2)oh(t[n],e,A)||r.push(t[n],t[n+1]);else if(t&&typeof t=="object"){let n=xe.hasSafeIterator(t)?t:Object.entries(
t);for(let[s,i]of n)oh(s,e,A)||r.push(s,i)}else ah(t==null,"headers must be an object or an array");return r}o(OH,"clean\
RequestHeaders");pp.exports=ih});var wp=p((z9,mp)=>{"use strict";var GH=ch();function vH({maxRedirections:t}={}){return e=>o(function(r,n){let{maxRedirections:s=t,
...i}=r;if(s==null||s===0)return e(r,n);let a={...i},c=new GH(e,s,a,n);return e(a,c)},"Intercept")}o(vH,"createRedirectI\
nterceptor");mp.exports=vH});var Sp=p(($9,Dp)=>{"use strict";var JH=cn(),{ResponseError:VH}=Y(),lh=class extends JH{static{o(this,"ResponseErrorHandl\
er")}#e;#t;#A;#r;#s;constructor(e,{handler:A}){super(A)}#n(e){return(this.#t??"").indexOf(e)===0}onRequestStart(e,A){return this.#e=
0,this.#t=null,this.#A=null,this.#r=null,this.#s="",super.onRequestStart(e,A)}onResponseStart(e,A,r,n){if(this.#e=A,this.#r=
r,this.#t=r["content-type"],this.#e<400)return super.onResponseStart(e,A,r,n);(this.#n("application/json")||this.#n("tex\
t/plain"))&&(this.#A=new TextDecoder("utf-8"))}onResponseData(e,A){if(this.#e<400)return super.onResponseData(e,A);this.#s+=
this.#A?.decode(A,{stream:!0})??""}onResponseEnd(e,A){if(this.#e>=400){if(this.#s+=this.#A?.decode(void 0,{stream:!1})??
"",this.#n("application/json"))try{this.#s=JSON.parse(this.#s)}catch{}let r,n=Error.stackTraceLimit;Error.stackTraceLimit=
0;try{r=new VH("Response Error",this.#e,{body:this.#s,headers:this.#r})}finally{Error.stackTraceLimit=n}super.onResponseError(
e,r)}else super.onResponseEnd(e,A)}onResponseError(e,A){super.onResponseError(e,A)}};Dp.exports=()=>t=>o(function(A,r){return t(
A,new lh(A,{handler:r}))},"Intercept")});var Np=p((t4,Rp)=>{"use strict";var PH=ui();Rp.exports=t=>e=>o(function(r,n){return e(r,new PH({...r,retryOptions:{...t,
...r.retryOptions}},{handler:n,dispatch:e}))},"retryInterceptor")});var kp=p((r4,Fp)=>{"use strict";var{InvalidArgumentError:qH,RequestAbortedError:bp}=Y(),WH=cn(),uh=class extends WH{static{
o(this,"DumpHandler")}#e=1024*1024;#t=!1;#A=0;aborted=!1;reason=!1;constructor({maxSize:e,signal:A},r){if(e!=null&&(!Number.
isFinite(e)||e<1))throw new qH("maxSize must be a number greater than 0");super(r),this.#e=e??this.#e}#r(e){this.aborted=
!0,this.reason=e}onRequestStart(e,A){return e.abort=this.#r.bind(this),super.onRequestStart(e,A)}onResponseStart(e,A,r,n){
let s=r["content-length"];if(s!=null&&s>this.#e)throw new bp(`Response size (${s}) larger than maxSize (${this.#e})`);return this.
aborted===!0?!0:super.onResponseStart(e,A,r,n)}onResponseError(e,A){super.onResponseError(e,this.aborted===!0?this.reason:
A)}onResponseData(e,A){if(this.#A=this.#A+A.length,this.#A>this.#e)throw new bp(`Response size (${this.#A}) larger than \
maxSize (${this.#e})`);return this.#A===this.#e&&(this.#t=!0),!0}onResponseEnd(e,A){if(this.aborted===!0){super.onResponseError(
e,this.reason);return}super.onResponseEnd(e,this.#t?{}:A)}};function _H({maxSize:t}={maxSize:1024*1024}){return e=>o(function(r,n){
let{dumpMaxSize:s=t}=r,i=new uh({maxSize:s,signal:r.signal},n);return e(r,i)},"Intercept")}o(_H,"createDumpInterceptor");
Fp.exports=_H});var Lp=p((s4,Tp)=>{"use strict";var{isIP:jH}=y("node:net"),{lookup:ZH}=y("node:dns"),XH=cn(),{InvalidArgumentError:Qr,InformationalError:zH}=Y(),
gh=Math.pow(2,31)-1;function KH(t){let e=Object.getPrototypeOf(t);return Object.prototype.hasOwnProperty.call(t,Symbol.iterator)||
e!=null&&e!==Object.prototype&&typeof t[Symbol.iterator]=="function"}o(KH,"hasSafeIterator");function Up(t){return typeof t==
"string"&&t.toLowerCase()==="host"}o(Up,"isHostHeader");function $H(t){if(t==null)return null;if(Array.isArray(t)){if(t.
length===0||!Array.isArray(t[0]))return t;let e=[];for(let A of t)Array.isArray(A)&&A.length===2?e.push(A[0],A[1]):e.push(
A);return e}if(typeof t=="object"&&KH(t)){let e=[];for(let A of t)Array.isArray(A)&&A.length===2?e.push(A[0],A[1]):e.push(
A);return e}return t}o($H,"normalizeHeaders");function eY(t){if(t==null)return!1;if(Array.isArray(t)){if(t.length===0)return!1;
for(let e=0;e<t.length;e+=2)if(Up(t[e]))return!0;return!1}if(typeof t=="object"){for(let e in t)if(Up(e))return!0}return!1}
o(eY,"hasHostHeader");function Mp(t,e){let A=$H(e);return eY(A)?A:Array.isArray(A)?["host",t,...A]:A&&typeof A=="object"?
{host:t,...A}:{host:t}}o(Mp,"withHostHeader");var hh=class{static{o(this,"DNSStorage")}#e=0;#t=new Map;constructor(e){this.#e=
e.maxItems}get size(){return this.#t.size}get(e){return this.#t.get(e)??null}set(e,A){this.#t.set(e,A)}delete(e){this.#t.
delete(e)}full(){return this.size>=this.#e}},Eh=class{static{o(this,"DNSInstance")}#e=0;#t=0;dualStack=!0;affinity=null;lookup=null;pick=null;storage=null;constructor(e){
this.#e=e.maxTTL,this.#t=e.maxItems,this.dualStack=e.dualStack,this.affinity=e.affinity,this.lookup=e.lookup??this.#A,this.
pick=e.pick??this.#r,this.storage=e.storage??new hh(e)}runLookup(e,A,r){let n=this.storage.get(e.hostname);if(n==null&&this.
storage.full()){r(null,e);return}let s={affinity:this.affinity,dualStack:this.dualStack,lookup:this.lookup,pick:this.pick,
...A.dns,maxTTL:this.#e,maxItems:this.#t};if(n==null)this.lookup(e,s,(i,a)=>{if(i||a==null||a.length===0){r(i??new zH("N\
o DNS entries found"));return}this.setRecords(e,a);let c=this.storage.get(e.hostname),l=this.pick(e,c,s.affinity),u;typeof l.
port=="number"?u=`:${l.port}`:e.port!==""?u=`:${e.port}`:u="",r(null,new URL(`${e.protocol}//${l.family===6?`[${l.address}\
]`:l.address}${u}`))});else{let i=this.pick(e,n,s.affinity);if(i==null){this.storage.delete(e.hostname),this.runLookup(e,
A,r);return}let a;typeof i.port=="number"?a=`:${i.port}`:e.port!==""?a=`:${e.port}`:a="",r(null,new URL(`${e.protocol}//${i.
family===6?`[${i.address}]`:i.address}${a}`))}}#A(e,A,r){ZH(e.hostname,{all:!0,family:this.dualStack===!1?this.affinity:
0,order:"ipv4first"},(n,s)=>{if(n)return r(n);let i=new Map;for(let a of s)i.set(`${a.address}:${a.family}`,a);r(null,i.
values())})}#r(e,A,r){let n=null,{records:s,offset:i}=A,a;if(this.dualStack?(r==null&&(i==null||i===gh?(A.offset=0,r=4):
(A.offset++,r=(A.offset&1)===1?6:4)),s[r]!=null&&s[r].ips.length>0?a=s[r]:a=s[r===4?6:4]):a=s[r],a==null||a.ips.length===
0)return n;a.offset==null||a.offset===gh?a.offset=0:a.offset++;let c=a.offset%a.ips.length;return n=a.ips[c]??null,n==null?
n:Date.now()-n.timestamp>n.ttl?(a.ips.splice(c,1),this.pick(e,A,r)):n}pickFamily(e,A){let r=this.storage.get(e.hostname)?.
records;if(!r)return null;let n=r[A];if(!n)return null;n.offset==null||n.offset===gh?n.offset=0:n.offset++;let s=n.offset%
n.ips.length,i=n.ips[s]??null;return i==null||Date.now()-i.timestamp>i.ttl&&n.ips.splice(s,1),i}setRecords(e,A){let r=Date.
now(),n={records:{4:null,6:null}},s=this.#e;for(let i of A){i.timestamp=r,typeof i.ttl=="number"?(i.ttl=Math.min(i.ttl,this.#e),
s=Math.min(s,i.ttl)):i.ttl=this.#e;let a=n.records[i.family]??{ips:[]};a.ips.push(i),n.records[i.family]=a}this.storage.
set(e.hostname,n,{ttl:s})}deleteRecords(e){this.storage.delete(e.hostname)}getHandler(e,A){return new dh(this,e,A)}},dh=class extends XH{static{
o(this,"DNSDispatchHandler")}#e=null;#t=null;#A=null;#r=null;#s=null;#n=null;#i=!0;constructor(e,{origin:A,handler:r,dispatch:n,
newOrigin:s},i){super(r),this.#r=A,this.#n=s,this.#t={...i},this.#e=e,this.#A=n}onResponseError(e,A){switch(A.code){case"\
ETIMEDOUT":case"ECONNREFUSED":{if(this.#e.dualStack){if(!this.#i){super.onResponseError(e,A);return}this.#i=!1;let r=this.#n.
hostname[0]==="["?4:6,n=this.#e.pickFamily(this.#r,r);if(n==null){super.onResponseError(e,A);return}let s;typeof n.port==
"number"?s=`:${n.port}`:this.#r.port!==""?s=`:${this.#r.port}`:s="";let i={...this.#t,origin:`${this.#r.protocol}//${n.family===
6?`[${n.address}]`:n.address}${s}`,headers:Mp(this.#r.host,this.#t.headers)};this.#A(i,this);return}super.onResponseError(
e,A);break}case"ENOTFOUND":this.#e.deleteRecords(this.#r),super.onResponseError(e,A);break;default:super.onResponseError(
e,A);break}}};Tp.exports=t=>{if(t?.maxTTL!=null&&(typeof t?.maxTTL!="number"||t?.maxTTL<0))throw new Qr("Invalid maxTTL.\
 Must be a positive number");if(t?.maxItems!=null&&(typeof t?.maxItems!="number"||t?.maxItems<1))throw new Qr("Invalid m\
axItems. Must be a positive number and greater than zero");if(t?.affinity!=null&&t?.affinity!==4&&t?.affinity!==6)throw new Qr(
"Invalid affinity. Must be either 4 or 6");if(t?.dualStack!=null&&typeof t?.dualStack!="boolean")throw new Qr("Invalid d\
ualStack. Must be a boolean");if(t?.lookup!=null&&typeof t?.lookup!="function")throw new Qr("Invalid lookup. Must be a f\
unction");if(t?.pick!=null&&typeof t?.pick!="function")throw new Qr("Invalid pick. Must be a function");if(t?.storage!=null&&
(typeof t?.storage?.get!="function"||typeof t?.storage?.set!="function"||typeof t?.storage?.full!="function"||typeof t?.
storage?.delete!="function"))throw new Qr("Invalid storage. Must be a object with methods: { get, set, full, delete }");
let e=t?.dualStack??!0,A;e?A=t?.affinity??null:A=t?.affinity??4;let r={maxTTL:t?.maxTTL??1e4,lookup:t?.lookup??null,pick:t?.
pick??null,dualStack:e,affinity:A,maxItems:t?.maxItems??1/0,storage:t?.storage},n=new Eh(r);return s=>o(function(a,c){let l=a.
origin.constructor===URL?a.origin:new URL(a.origin);return jH(l.hostname)!==0?s(a,c):(n.runLookup(l,a,(u,h)=>{if(u)return c.
onResponseError(null,u);let g={...a,servername:l.hostname,origin:h.origin,headers:Mp(l.host,a.headers)};s(g,n.getHandler(
{origin:l,dispatch:s,handler:c,newOrigin:h},a))}),!0)},"dnsInterceptor")}});var ln=p((i4,qp)=>{"use strict";var{safeHTTPMethods:xp,pathHasQueryOrFragment:tY,hasSafeIterator:AY,isValidHTTPToken:Ls}=O(),
{serializePathWithQuery:rY}=O(),nY=2147483647,Hp=["no-store","private","no-cache"],fh=Symbol("invalid cache-control dire\
ctives");function Ir(t){return t.replace(/^[\t ]+|[\t ]+$/g,"")}o(Ir,"trimOWS");function Jp(t,e){for(let A=0;A<t.length;A++)
if(t[A]===e)return!0;return!1}o(Jp,"arrayIncludes");function Yp(t){return t.replace(/^[\t ]+/,"")}o(Yp,"trimOWSStart");function Op(t){
return t.replace(/[\t ]+$/,"")}o(Op,"trimOWSEnd");function Gp(t,e){let A=!1;for(let r=e;r<t.length;r++)if(A)A=!1;else if(t[r]===
"\\")A=!0;else if(t[r]==='"')return r;return-1}o(Gp,"findUnescapedQuote");function sY(t){let e=[],A=0,r=-1,n=!1,s=!1;for(let l=0;l<
t.length;l++)n?s?s=!1:t[l]==="\\"?s=!0:t[l]==='"'&&(n=!1,r=-1):t[l]==='"'?(n=!0,r=l):t[l]===","&&(e.push({value:t.substring(
A,l),fromMalformedQuote:!1}),A=l+1);if(!n)return e.push({value:t.substring(A),fromMalformedQuote:!1}),e;let i=t.substring(
A),a=r-A,c=0;for(let l=0;l<i.length;l++)i[l]===","&&(e.push({value:i.substring(c,l),fromMalformedQuote:c>a}),c=l+1);return e.
push({value:i.substring(c),fromMalformedQuote:c>a}),e}o(sY,"splitCacheControlHeaderValue");function vp(t,e){let A=t[fh];
A===void 0&&(A=new Set,Object.defineProperty(t,fh,{value:A})),A.add(e)}o(vp,"markInvalidCacheControlDirective");function oY(t,e){
return t[fh]?.has(e)===!0}o(oY,"hasInvalidCacheControlDirective");function iY(t){for(let r of Hp)if(t.startsWith(r)&&t.length>
r.length&&!Ls(t[r.length]))return r;let e="",A=!1;for(let r=0;r<t.length;r++)Ls(t[r])?e+=t[r]:A=!0;if(A&&Jp(Hp,e))return e}
o(iY,"getMalformedRestrictiveDirectiveName");function aY(t){if(!t.origin)throw new Error("opts.origin is undefined");let e=t.
path||"/";return t.query&&!tY(e)&&(e=rY(e,t.query)),{origin:t.origin.toString(),method:t.method,path:e,headers:t.headers}}
o(aY,"makeCacheKey");function Ts(t,e,A){let r=e.toLowerCase(),n=t[r],s=Array.isArray(A)?A:[A];n===void 0?t[r]=Array.isArray(
A)?A.slice():A:Array.isArray(n)?n.push(...s):t[r]=[n,...s]}o(Ts,"appendHeader");function cY(t){let e;if(t.headers==null)
e={};else if(typeof t.headers=="object")if(e={},AY(t.headers))if(Array.isArray(t.headers))if(Array.isArray(t.headers[0]))
for(let A of t.headers){if(!Array.isArray(A))throw new Error("opts.headers is not a valid header map");let[r,n]=A;if(typeof r!=
"string"||typeof n!="string")throw new Error("opts.headers is not a valid header map");Ts(e,r,n)}else{if(t.headers.length%
2!==0)throw new Error("opts.headers is not a valid header map");for(let A=0;A<t.headers.length;A+=2){let r=t.headers[A],
n=t.headers[A+1];if(typeof r!="string"||typeof n!="string"&&!Array.isArray(n))throw new Error("opts.headers is not a val\
id header map");typeof n=="string"?Ts(e,r,n):Ts(e,r,n.map(s=>typeof s=="string"?s:s.toString("latin1")))}}else for(let A of t.
headers){if(!Array.isArray(A))throw new Error("opts.headers is not a valid header map");let[r,n]=A;if(typeof r!="string"||
typeof n!="string")throw new Error("opts.headers is not a valid header map");Ts(e,r,n)}else for(let A of Object.keys(t.headers))
Ts(e,A,t.headers[A]);else throw new Error("opts.headers is not an object");return e}o(cY,"normalizeHeaders");function lY(t){
if(typeof t!="object")throw new TypeError(`expected key to be object, got ${typeof t}`);for(let e of["origin","method","\
path"])if(typeof t[e]!="string")throw new TypeError(`expected key.${e} to be string, got ${typeof t[e]}`);if(t.headers!==
void 0&&typeof t.headers!="object")throw new TypeError(`expected headers to be object, got ${typeof t}`)}o(lY,"assertCac\
heKey");function uY(t){if(typeof t!="object")throw new TypeError(`expected value to be object, got ${typeof t}`);for(let e of[
"statusCode","cachedAt","staleAt","deleteAt"])if(typeof t[e]!="number")throw new TypeError(`expected value.${e} to be nu\
mber, got ${typeof t[e]}`);if(typeof t.statusMessage!="string")throw new TypeError(`expected value.statusMessage to be s\
tring, got ${typeof t.statusMessage}`);if(t.headers!=null&&typeof t.headers!="object")throw new TypeError(`expected valu\
e.rawHeaders to be object, got ${typeof t.headers}`);if(t.vary!==void 0&&typeof t.vary!="object")throw new TypeError(`ex\
pected value.vary to be object, got ${typeof t.vary}`);if(t.etag!==void 0&&typeof t.etag!="string")throw new TypeError(`\
expected value.etag to be string, got ${typeof t.etag}`)}o(uY,"assertCacheValue");function gY(t){let e={},A=new Set,r=new Set,
n=sY(Array.isArray(t)?t.join(","):t);for(let s=0;s<n.length;s++){let i=n[s],a=i.value.toLowerCase(),c=i.fromMalformedQuote,
l=a.indexOf("="),u,h,g=!1,d=!1;if(l!==-1){let f=a.substring(0,l),m=a.substring(l+1);g=Op(f)!==f,d=Yp(m)!==m,u=Ir(f),h=Yp(
m)}else u=Ir(a);let Q=iY(u);if(Q!==void 0){e[Q]=!0;continue}switch(u){case"min-fresh":case"max-stale":case"max-age":case"\
s-maxage":case"stale-while-revalidate":case"stale-if-error":{if(c||A.has(u))continue;if(h===void 0||g||d){delete e[u],A.
add(u),vp(e,u);continue}if(h.length>=2&&h[0]==='"'&&h[h.length-1]==='"'&&(h=h.substring(1,h.length-1)),!/^[0-9]+$/.test(
h)){delete e[u],A.add(u),vp(e,u);continue}let f=Math.min(parseInt(h,10),nY);u==="min-fresh"?(!(u in e)||e[u]<f)&&(e[u]=f):
(!(u in e)||e[u]>f)&&(e[u]=f);break}case"private":case"no-cache":{if(c){e[u]=!0;break}if(h!==void 0&&h.length===0){e[u]=
!0;break}if(h){if(h[0]==='"'){h=Op(h);let f="",m=s,C=!1,B=Gp(h,1);if(B!==-1)f=h.substring(1,B),C=!0;else{let N=[h.substring(
1)];for(let x=s+1;x<n.length;x++){let _=Ir(n[x].value),b=Gp(_,0);if(m=x,b!==-1){N.push(_.substring(0,b)),C=!0;break}N.push(
_)}f=N.join(",")}if(!C){e[u]=!0;break}s=m;let w=f.split(","),R=!0;for(let N=0;N<w.length;N++)w[N]=Ir(w[N]),Ls(w[N])||(R=
!1);R?e[u]!==!0&&(u in e?e[u]=e[u].concat(w):e[u]=w):e[u]=!0}else{let f=Ir(h);Ls(f)?e[u]!==!0&&(u in e?e[u]=e[u].concat(
f):e[u]=[f]):e[u]=!0}break}}case"public":case"must-revalidate":case"proxy-revalidate":case"immutable":case"no-transform":case"\
must-understand":case"only-if-cached":if(c||r.has(u))continue;if(h!==void 0){delete e[u],r.add(u);continue}e[u]=!0;break;case"\
no-store":e[u]=!0;break;default:continue}}return e}o(gY,"parseCacheControlHeader");function Vp(t){let e=Array.isArray(t)?
t:[t],A=[];for(let r=0;r<e.length;r++){let n=e[r].split(",");for(let s=0;s<n.length;s++)A.push(n[s])}return A}o(Vp,"spli\
tVaryHeader");function Qh(t){let e=Vp(t);for(let A=0;A<e.length;A++)if(Ir(e[A]).indexOf("*")!==-1)return!0;return!1}o(Qh,
"hasVaryStar");function Pp(t,e){if(Qh(t))return e;let A={},r=Vp(t);for(let n of r){let s=Ir(n).toLowerCase();if(s.length===
0)continue;if(!Ls(s))return;let i=e[s];A[s]=Array.isArray(i)?i.slice():i??null}return A}o(Pp,"parseVaryHeader");function hY(t){
return Qh(t)||Pp(t,{})===void 0}o(hY,"isInvalidOrWildcardVaryHeader");function EY(t){return t.length<=2?!1:t[0]==='"'&&t[t.
length-1]==='"'?!(t[1]==='"'||t.startsWith('"W/')):t.startsWith('W/"')&&t[t.length-1]==='"'?t.length!==4:!1}o(EY,"isEtag\
Usable");function dY(t,e="CacheStore"){if(typeof t!="object"||t===null)throw new TypeError(`expected type of ${e} to be \
a CacheStore, got ${t===null?"null":typeof t}`);for(let A of["get","createWriteStream","delete"])if(typeof t[A]!="functi\
on")throw new TypeError(`${e} needs to have a \`${A}()\` function`)}o(dY,"assertCacheStore");function fY(t,e="CacheMetho\
ds"){if(!Array.isArray(t))throw new TypeError(`expected type of ${e} needs to be an array, got ${t===null?"null":typeof t}`);
if(t.length===0)throw new TypeError(`${e} needs to have at least one method`);for(let A of t)if(!Jp(xp,A))throw new TypeError(
`element of ${e}-array needs to be one of following values: ${xp.join(", ")}, got ${A}`)}o(fY,"assertCacheMethods");function QY(t,e){
let A={};if(t.headers){let r=Object.keys(t.headers).sort();for(let n of r)e?.has(n.toLowerCase())||(A[n]=t.headers[n])}return JSON.
stringify([t.origin,t.method,t.path,A])}o(QY,"makeDeduplicationKey");qp.exports={makeCacheKey:aY,normalizeHeaders:cY,assertCacheKey:lY,
assertCacheValue:uY,parseCacheControlHeader:gY,hasInvalidCacheControlDirective:oY,parseVaryHeader:Pp,hasVaryStar:Qh,isInvalidOrWildcardVaryHeader:hY,
isEtagUsable:EY,assertCacheMethods:fY,assertCacheStore:dY,makeDeduplicationKey:QY}});var Ch=p((c4,Wp)=>{"use strict";function IY(t){switch(t[3]){case",":return CY(t);case" ":return BY(t);default:return yY(
t)}}o(IY,"parseHttpDate");function Ih(t,e,A,r,n,s,i){let a=new Date(Date.UTC(t,e,A,r,n,s));return t>=0&&t<=99&&a.setUTCFullYear(
t),a.getUTCFullYear()===t&&a.getUTCMonth()===e&&a.getUTCDate()===A&&a.getUTCHours()===r&&a.getUTCMinutes()===n&&a.getUTCSeconds()===
s&&a.getUTCDay()===i?a:void 0}o(Ih,"makeDate");function CY(t){if(t.length!==29||t[4]!==" "||t[7]!==" "||t[11]!==" "||t[16]!==
" "||t[19]!==":"||t[22]!==":"||t[25]!==" "||t[26]!=="G"||t[27]!=="M"||t[28]!=="T")return;let e=-1;if(t[0]==="S"&&t[1]===
"u"&&t[2]==="n")e=0;else if(t[0]==="M"&&t[1]==="o"&&t[2]==="n")e=1;else if(t[0]==="T"&&t[1]==="u"&&t[2]==="e")e=2;else if(t[0]===
"W"&&t[1]==="e"&&t[2]==="d")e=3;else if(t[0]==="T"&&t[1]==="h"&&t[2]==="u")e=4;else if(t[0]==="F"&&t[1]==="r"&&t[2]==="i")
e=5;else if(t[0]==="S"&&t[1]==="a"&&t[2]==="t")e=6;else return;let A=0;if(t[5]==="0"){let g=t.charCodeAt(6);if(g<49||g>57)
return;A=g-48}else{let g=t.charCodeAt(5);if(g<49||g>51)return;let d=t.charCodeAt(6);if(d<48||d>57)return;A=(g-48)*10+(d-
48)}let r=-1;if(t[8]==="J"&&t[9]==="a"&&t[10]==="n")r=0;else if(t[8]==="F"&&t[9]==="e"&&t[10]==="b")r=1;else if(t[8]==="\
M"&&t[9]==="a")if(t[10]==="r")r=2;else if(t[10]==="y")r=4;else return;else if(t[8]==="J")if(t[9]==="a"&&t[10]==="n")r=0;else if(t[9]===
"u")if(t[10]==="n")r=5;else if(t[10]==="l")r=6;else return;else return;else if(t[8]==="A")if(t[9]==="p"&&t[10]==="r")r=3;else if(t[9]===
"u"&&t[10]==="g")r=7;else return;else if(t[8]==="S"&&t[9]==="e"&&t[10]==="p")r=8;else if(t[8]==="O"&&t[9]==="c"&&t[10]===
"t")r=9;else if(t[8]==="N"&&t[9]==="o"&&t[10]==="v")r=10;else if(t[8]==="D"&&t[9]==="e"&&t[10]==="c")r=11;else return;let n=t.
charCodeAt(12);if(n<48||n>57)return;let s=t.charCodeAt(13);if(s<48||s>57)return;let i=t.charCodeAt(14);if(i<48||i>57)return;
let a=t.charCodeAt(15);if(a<48||a>57)return;let c=(n-48)*1e3+(s-48)*100+(i-48)*10+(a-48),l=0;if(t[17]==="0"){let g=t.charCodeAt(
18);if(g<48||g>57)return;l=g-48}else{let g=t.charCodeAt(17);if(g<48||g>50)return;let d=t.charCodeAt(18);if(d<48||d>57||g===
50&&d>51)return;l=(g-48)*10+(d-48)}let u=0;if(t[20]==="0"){let g=t.charCodeAt(21);if(g<48||g>57)return;u=g-48}else{let g=t.
charCodeAt(20);if(g<48||g>53)return;let d=t.charCodeAt(21);if(d<48||d>57)return;u=(g-48)*10+(d-48)}let h=0;if(t[23]==="0"){
let g=t.charCodeAt(24);if(g<48||g>57)return;h=g-48}else{let g=t.charCodeAt(23);if(g<48||g>53)return;let d=t.charCodeAt(24);
if(d<48||d>57)return;h=(g-48)*10+(d-48)}return Ih(c,r,A,l,u,h,e)}o(CY,"parseImfDate");function BY(t){if(t.length!==24||t[7]!==
" "||t[10]!==" "||t[19]!==" ")return;let e=-1;if(t[0]==="S"&&t[1]==="u"&&t[2]==="n")e=0;else if(t[0]==="M"&&t[1]==="o"&&
t[2]==="n")e=1;else if(t[0]==="T"&&t[1]==="u"&&t[2]==="e")e=2;else if(t[0]==="W"&&t[1]==="e"&&t[2]==="d")e=3;else if(t[0]===
"T"&&t[1]==="h"&&t[2]==="u")e=4;else if(t[0]==="F"&&t[1]==="r"&&t[2]==="i")e=5;else if(t[0]==="S"&&t[1]==="a"&&t[2]==="t")
e=6;else return;let A=-1;if(t[4]==="J"&&t[5]==="a"&&t[6]==="n")A=0;else if(t[4]==="F"&&t[5]==="e"&&t[6]==="b")A=1;else if(t[4]===
"M"&&t[5]==="a")if(t[6]==="r")A=2;else if(t[6]==="y")A=4;else return;else if(t[4]==="J")if(t[5]==="a"&&t[6]==="n")A=0;else if(t[5]===
"u")if(t[6]==="n")A=5;else if(t[6]==="l")A=6;else return;else return;else if(t[4]==="A")if(t[5]==="p"&&t[6]==="r")A=3;else if(t[5]===
"u"&&t[6]==="g")A=7;else return;else if(t[4]==="S"&&t[5]==="e"&&t[6]==="p")A=8;else if(t[4]==="O"&&t[5]==="c"&&t[6]==="t")
A=9;else if(t[4]==="N"&&t[5]==="o"&&t[6]==="v")A=10;else if(t[4]==="D"&&t[5]==="e"&&t[6]==="c")A=11;else return;let r=0;
if(t[8]===" "){let g=t.charCodeAt(9);if(g<49||g>57)return;r=g-48}else{let g=t.charCodeAt(8);if(g<49||g>51)return;let d=t.
charCodeAt(9);if(d<48||d>57)return;r=(g-48)*10+(d-48)}let n=0;if(t[11]==="0"){let g=t.charCodeAt(12);if(g<48||g>57)return;
n=g-48}else{let g=t.charCodeAt(11);if(g<48||g>50)return;let d=t.charCodeAt(12);if(d<48||d>57||g===50&&d>51)return;n=(g-48)*
10+(d-48)}let s=0;if(t[14]==="0"){let g=t.charCodeAt(15);if(g<48||g>57)return;s=g-48}else{let g=t.charCodeAt(14);if(g<48||
g>53)return;let d=t.charCodeAt(15);if(d<48||d>57)return;s=(g-48)*10+(d-48)}let i=0;if(t[17]==="0"){let g=t.charCodeAt(18);
if(g<48||g>57)return;i=g-48}else{let g=t.charCodeAt(17);if(g<48||g>53)return;let d=t.charCodeAt(18);if(d<48||d>57)return;
i=(g-48)*10+(d-48)}let a=t.charCodeAt(20);if(a<48||a>57)return;let c=t.charCodeAt(21);if(c<48||c>57)return;let l=t.charCodeAt(
22);if(l<48||l>57)return;let u=t.charCodeAt(23);if(u<48||u>57)return;let h=(a-48)*1e3+(c-48)*100+(l-48)*10+(u-48);return Ih(
h,A,r,n,s,i,e)}o(BY,"parseAscTimeDate");function yY(t){let e=-1,A=-1;if(t[0]==="S")t[1]==="u"&&t[2]==="n"&&t[3]==="d"&&t[4]===
"a"&&t[5]==="y"?(A=0,e=6):t[1]==="a"&&t[2]==="t"&&t[3]==="u"&&t[4]==="r"&&t[5]==="d"&&t[6]==="a"&&t[7]==="y"&&(A=6,e=8);else if(t[0]===
"M"&&t[1]==="o"&&t[2]==="n"&&t[3]==="d"&&t[4]==="a"&&t[5]==="y")A=1,e=6;else if(t[0]==="T")t[1]==="u"&&t[2]==="e"&&t[3]===
"s"&&t[4]==="d"&&t[5]==="a"&&t[6]==="y"?(A=2,e=7):t[1]==="h"&&t[2]==="u"&&t[3]==="r"&&t[4]==="s"&&t[5]==="d"&&t[6]==="a"&&
t[7]==="y"&&(A=4,e=8);else if(t[0]==="W"&&t[1]==="e"&&t[2]==="d"&&t[3]==="n"&&t[4]==="e"&&t[5]==="s"&&t[6]==="d"&&t[7]===
"a"&&t[8]==="y")A=3,e=9;else if(t[0]==="F"&&t[1]==="r"&&t[2]==="i"&&t[3]==="d"&&t[4]==="a"&&t[5]==="y")A=5,e=6;else return;
if(t[e]!==","||t.length-e-1!==23||t[e+1]!==" "||t[e+4]!=="-"||t[e+8]!=="-"||t[e+11]!==" "||t[e+14]!==":"||t[e+17]!==":"||
t[e+20]!==" "||t[e+21]!=="G"||t[e+22]!=="M"||t[e+23]!=="T")return;let r=0;if(t[e+2]==="0"){let h=t.charCodeAt(e+3);if(h<
49||h>57)return;r=h-48}else{let h=t.charCodeAt(e+2);if(h<49||h>51)return;let g=t.charCodeAt(e+3);if(g<48||g>57)return;r=
(h-48)*10+(g-48)}let n=-1;if(t[e+5]==="J"&&t[e+6]==="a"&&t[e+7]==="n")n=0;else if(t[e+5]==="F"&&t[e+6]==="e"&&t[e+7]==="\
b")n=1;else if(t[e+5]==="M"&&t[e+6]==="a"&&t[e+7]==="r")n=2;else if(t[e+5]==="A"&&t[e+6]==="p"&&t[e+7]==="r")n=3;else if(t[e+
5]==="M"&&t[e+6]==="a"&&t[e+7]==="y")n=4;else if(t[e+5]==="J"&&t[e+6]==="u"&&t[e+7]==="n")n=5;else if(t[e+5]==="J"&&t[e+
6]==="u"&&t[e+7]==="l")n=6;else if(t[e+5]==="A"&&t[e+6]==="u"&&t[e+7]==="g")n=7;else if(t[e+5]==="S"&&t[e+6]==="e"&&t[e+
7]==="p")n=8;else if(t[e+5]==="O"&&t[e+6]==="c"&&t[e+7]==="t")n=9;else if(t[e+5]==="N"&&t[e+6]==="o"&&t[e+7]==="v")n=10;else if(t[e+
5]==="D"&&t[e+6]==="e"&&t[e+7]==="c")n=11;else return;let s=t.charCodeAt(e+9);if(s<48||s>57)return;let i=t.charCodeAt(e+
10);if(i<48||i>57)return;let a=(s-48)*10+(i-48);a+=a<70?2e3:1900;let c=0;if(t[e+12]==="0"){let h=t.charCodeAt(e+13);if(h<
48||h>57)return;c=h-48}else{let h=t.charCodeAt(e+12);if(h<48||h>50)return;let g=t.charCodeAt(e+13);if(g<48||g>57||h===50&&
g>51)return;c=(h-48)*10+(g-48)}let l=0;if(t[e+15]==="0"){let h=t.charCodeAt(e+16);if(h<48||h>57)return;l=h-48}else{let h=t.
charCodeAt(e+15);if(h<48||h>53)return;let g=t.charCodeAt(e+16);if(g<48||g>57)return;l=(h-48)*10+(g-48)}let u=0;if(t[e+18]===
"0"){let h=t.charCodeAt(e+19);if(h<48||h>57)return;u=h-48}else{let h=t.charCodeAt(e+18);if(h<48||h>53)return;let g=t.charCodeAt(
e+19);if(g<48||g>57)return;u=(h-48)*10+(g-48)}return Ih(a,n,r,c,l,u,A)}o(yY,"parseRfc850Date");Wp.exports={parseHttpDate:IY}});var sm=p((u4,nm)=>{"use strict";var Ni=O(),{kRedirectCacheControl:pY}=Z(),{parseCacheControlHeader:zp,hasInvalidCacheControlDirective:_p,
parseVaryHeader:mY,hasVaryStar:mh,isInvalidOrWildcardVaryHeader:Kp,isEtagUsable:Bh}=ln(),{parseHttpDate:yh}=Ch();function wY(){}
o(wY,"noop");function DY(t,e){try{return new URL(String(t)).origin===new URL(String(e)).origin}catch{return String(t)===
String(e)}}o(DY,"sameOrigin");var wh=[200,203,204,206,300,301,308,404,405,410,414,501],SY=[206],un=2147483647e3,RY=864e5;
function NY(t){return t.replace(/^[\t ]+|[\t ]+$/g,"")}o(NY,"trimOWS");function RA(t,e){for(let A=0;A<t.length;A++)if(t[A]===
e)return!0;return!1}o(RA,"arrayIncludes");function jp(t,e){if(Array.isArray(e))for(let A=0;A<e.length;A++)t.push(e[A]);else
e!=null&&t.push(e)}o(jp,"appendVaryValues");function bY(t,e){let A=Array.isArray(e)?e:[e];for(let r=0;r<A.length;r++){let n=A[r].
split(",");for(let s=0;s<n.length;s++)t.push(NY(n[s]).toLowerCase())}}o(bY,"appendConnectionHeaderTokens");function FY(t,e){
if(typeof e!="string")return;let A,r,n;try{A=new URL(t.origin),r=new URL(t.path,A),n=new URL(e,r)}catch{return}if(n.origin===
A.origin)return n.pathname+n.search}o(FY,"getSameOriginPath");function $p(t,e,A){gn(t,{...e,path:A});for(let r=0;r<Ni.safeHTTPMethods.
length;r++){let n=Ni.safeHTTPMethods[r];n!==e.method&&gn(t,{...e,method:n,path:A})}}o($p,"deleteCachedUri");function Zp(t,e,A){
if(A===void 0)return;let r=Array.isArray(A)?A:[A];for(let n=0;n<r.length;n++){let s=FY(e,r[n]);s!==void 0&&$p(t,e,s)}}o(
Zp,"deleteLocationTargets");function kY(t,e,A){$p(t,e,e.path),Zp(t,e,A.location),Zp(t,e,A["content-location"])}o(kY,"inv\
alidateUnsafeRequest");function UY(t){return t!=null&&(Object.hasOwn(t,"authorization")||Object.hasOwn(t,"cookie")||Object.
hasOwn(t,"proxy-authorization"))}o(UY,"requestCarriesCredentials");var ph=class{static{o(this,"CacheHandler")}#e;#t;#A;#r;#s;#n;#i;#o=!1;#a=!1;#c;constructor({
store:e,type:A,cacheByDefault:r},n,s){this.#r=e,this.#t=A,this.#A=r,this.#e=n,this.#s=s}onRequestStart(e,A){this.#n?.destroy(),
this.#n=void 0,this.#o=!1,this.#a=!1,this.#c=void 0,this.#i=A?.history,this.#s.onRequestStart?.(e,A)}onRequestUpgrade(e,A,r,n){
this.#s.onRequestUpgrade?.(e,A,r,n)}onResponseStart(e,A,r,n){let s=o(()=>this.#s.onResponseStart?.(e,A,r,n),"downstreamO\
nHeaders"),i=this;if(!RA(Ni.safeHTTPMethods,this.#e.method)&&A>=200&&A<=399)return kY(this.#r,this.#e,r),s();if(this.#i&&
this.#i.length>1&&UY(this.#e.headers))return s();if(this.#i&&this.#i.length>0){for(let ae of this.#i)if(!DY(ae.origin,this.#e.
origin))return s()}let a=Date.now(),c=this.#i?.[pY],l=c?.length>0?MY(this.#t,this.#e.method,c,this.#e.headers,this.#A,a):
void 0;if(c?.length>0&&l===void 0)return s();let u=r["cache-control"],h=u?zp(u):{};if(Xp(this.#t,r,h))return gn(this.#r,
this.#e),s();let g=r["last-modified"]&&RA(wh,A);if(!u&&!r.expires&&!g&&!this.#A)return A===304&&r.vary&&Kp(r.vary)&&gn(this.#r,
this.#e),s();if(!em(this.#t,this.#e.method,A,r,h,this.#e.headers))return A===304&&(u||Xp(this.#t,r,h))&&gn(this.#r,this.#e),
s();let d=Object.hasOwn(r,"age")?Am(r.age):void 0;if(d!==void 0&&d>=un)return Ri(A,this.#r,this.#e),s();let Q=Object.hasOwn(
r,"date")?tm(r.date):void 0;if(Q===null)return Ri(A,this.#r,this.#e),s();let f=Q?Math.max(0,a-Q.getTime()):0,m=Math.max(
f,d??0),C=typeof r.etag=="string"&&Bh(r.etag)||typeof r["last-modified"]=="string",B=rm(this.#t,a,d,r,Q,h,C)??this.#A,w=B===
0&&C;if(B===void 0||m>=B&&!w)return(u||B!==void 0)&&Ri(A,this.#r,this.#e),s();let R=a-m,N=B+R;if(l!==void 0&&(N=Math.min(
N,l.staleAt)),a>=N&&!w)return Ri(A,this.#r,this.#e),s();let x,_=[];if(c)for(let ae of c)jp(_,ae?.headers?.vary);if(jp(_,
r.vary),_.length>0){for(let ae of _)if(mh(ae))return s();if(this.#e.headers&&(x=mY(_,this.#e.headers),!x))return s()}let b=h;
l!==void 0&&(b={...h},delete b["stale-while-revalidate"],delete b["stale-if-error"],l.requiresRevalidation===!0&&(b["pro\
xy-revalidate"]=!0));let T=R,X=LY(R,a,b,N),ee=xY(r,h),z={statusCode:A,statusMessage:n,headers:ee,vary:x,cacheControlDirectives:b,
cachedAt:T,staleAt:N,deleteAt:X};if(A===304){this.#o=!0;let ae=!1,re=o(()=>{if(!ae&&(ae=!0,this.#o=!1,this.#c)){let{controller:Ae,
trailers:nA}=this.#c;this.#c=void 0,this.#n?.end(),this.#s.onResponseEnd?.(Ae,nA)}},"finish304"),Ve=o(Ae=>{if(!ae){ae=!0,
this.#o=!1,this.#a=!0,this.#c=void 0,this.#n?.destroy();try{this.#s.onResponseError?.(e,Ae)}catch{}}},"failReplay"),ot=o(
Ae=>{if(!Ae){s(),re();return}if(z.statusCode=Ae.statusCode,z.statusMessage=Ae.statusMessage,z.etag=Ae.etag,z.vary=x??Ae.
vary,z.headers={...Ae.headers,...ee},s(),this.#n=this.#r.createWriteStream(this.#e,z),!this.#n||!Ae?.body){re();return}if(typeof Ae.
body.values=="function"){let nA=Ae.body.values(),Tr=o(()=>{if(!ae)try{for(let co of nA){let wR=this.#n?.write(co)===!1;if(this.#s.
onResponseData?.(e,co),wR)return}re()}catch(co){Ve(co)}},"streamCachedBody");this.#n.on("error",function(){i.#n=void 0,i.#r.
delete(i.#e),Tr()}).on("drain",()=>{Tr()}).on("close",function(){i.#n===this&&(i.#n=void 0,Tr())}),Tr()}else typeof Ae.body.
on=="function"?(Ae.body.on("data",nA=>{try{this.#n?.write(nA),this.#s.onResponseData?.(e,nA)}catch(Tr){Ae.body.destroy(),
Ve(Tr)}}).on("end",()=>{this.#n?.end(),re()}).on("error",()=>{this.#n=void 0,this.#r.delete(this.#e),re()}),this.#n.on("\
error",function(){i.#n=void 0,i.#r.delete(i.#e)}).on("close",function(){i.#n===this&&(i.#n=void 0)})):re()},"handle304"),
pe=this.#r.get(this.#e);pe&&typeof pe.then=="function"?pe.then(ot,()=>ot(void 0)).catch(Ae=>{Ve(Ae)}):ot(pe)}else{if(typeof r.
etag=="string"&&Bh(r.etag)&&(z.etag=r.etag),this.#n=this.#r.createWriteStream(this.#e,z),!this.#n)return s();this.#n.on(
"drain",()=>e.resume()).on("error",function(){i.#n=void 0,i.#r.delete(i.#e)}).on("close",function(){i.#n===this&&(i.#n=void 0),
e.resume()}),s()}}onResponseData(e,A){this.#n?.write(A)===!1&&e.pause(),this.#s.onResponseData?.(e,A)}onResponseEnd(e,A){
if(this.#a){this.#a=!1;return}if(this.#o){this.#c={controller:e,trailers:A};return}this.#n?.end(),this.#s.onResponseEnd?.(
e,A)}onResponseError(e,A){this.#o=!1,this.#c=void 0,this.#n?.destroy(A),this.#n=void 0,this.#s.onResponseError?.(e,A)}};
function gn(t,e){try{t.delete(e)?.catch?.(wY)}catch{}}o(gn,"deleteCachedValue");function Ri(t,e,A){t===304&&gn(e,A)}o(Ri,
"deleteCachedValueIfNotModified");function Xp(t,e,A){return A["no-store"]===!0||t==="shared"&&(A.private===!0||Object.hasOwn(
e,"set-cookie"))||(e.vary?Kp(e.vary):!1)}o(Xp,"revalidationResponseDisallowsCachedReuse");function em(t,e,A,r,n,s){return!(!RA(
Ni.safeHTTPMethods,e)||A<200||RA(SY,A)||!RA(wh,A)&&!r.expires&&!n.public&&n["max-age"]===void 0&&!(n.private&&t==="priva\
te")&&!(n["s-maxage"]!==void 0&&t==="shared")||n["no-store"]||t==="shared"&&(n.private===!0||Object.hasOwn(r,"set-cookie"))||
r.vary&&mh(r.vary)||s!=null&&Object.hasOwn(s,"authorization")&&(!n.public&&!n["s-maxage"]&&!n["must-revalidate"]||typeof s.
authorization!="string"||Array.isArray(n["no-cache"])&&RA(n["no-cache"],"authorization")||Array.isArray(n.private)&&RA(n.
private,"authorization")))}o(em,"canCacheResponse");function MY(t,e,A,r,n,s){let i=1/0,a=!1;for(let c of A){let l=TY(t,e,
c,r,n);if(l===void 0||l.staleAt<=s)return;i=Math.min(i,l.staleAt),a||=l.requiresRevalidation}return{staleAt:i,requiresRevalidation:a}}
o(MY,"getRedirectPolicy");function TY(t,e,A,r,n){if(!Number.isInteger(A?.statusCode)||!Number.isFinite(A?.receivedAt))return;
let s=A.headers??{},i=s["cache-control"],a=i?zp(i):{};if(s.vary&&mh(s.vary)||a["no-store"]===!0||t==="shared"&&Object.hasOwn(
a,"private")||Object.hasOwn(a,"no-cache")||a["must-revalidate"]===!0||t==="shared"&&a["proxy-revalidate"]===!0)return;let c=s["\
last-modified"]&&RA(wh,A.statusCode);if(!i&&!s.expires&&!c&&!n||!em(t,e,A.statusCode,s,a,r))return;let l=Object.hasOwn(s,
"age")?Am(s.age):void 0;if(l!==void 0&&l>=un)return;let u=Object.hasOwn(s,"date")?tm(s.date):void 0;if(u===null)return;let h=u?
Math.max(0,A.receivedAt-u.getTime()):0,g=Math.max(h,l??0),d=typeof s.etag=="string"&&Bh(s.etag)||typeof s["last-modified"]==
"string",Q=rm(t,A.receivedAt,l,s,u,a,d)??n;if(Q!==void 0)return{staleAt:A.receivedAt-g+Q,requiresRevalidation:t==="share\
d"&&Object.hasOwn(a,"s-maxage")}}o(TY,"getRedirectHopPolicy");function tm(t){let e=t;if(Array.isArray(e)){if(e.length!==
1)return null;e=e[0]}return typeof e!="string"?null:yh(e)}o(tm,"getDate");function Am(t){let e=t;if(Array.isArray(e)){if(e.
length!==1)return un;e=e[0]}if(typeof e!="string"||!/^[\t ]*[0-9]+[\t ]*$/.test(e))return un;let A=BigInt(e.replace(/^[\t ]+|[\t ]+$/g,
""));return A>=BigInt(un/1e3)?un:Number(A)*1e3}o(Am,"getAge");function rm(t,e,A,r,n,s,i){if(t==="shared"){if(_p(s,"s-max\
age"))return 0;let c=s["s-maxage"];if(c!==void 0)return c*1e3}if(_p(s,"max-age"))return 0;let a=s["max-age"];if(a!==void 0)
return a*1e3;if(Object.hasOwn(r,"expires")){if(typeof r.expires!="string")return 0;let c=yh(r.expires);if(!c||e>=c.getTime())
return 0;if(n){if(n>=c)return 0;let l=c.getTime()-n.getTime();return A!==void 0&&A>=l?0:l}return c.getTime()-e}if(typeof r["\
last-modified"]=="string"){let c=yh(r["last-modified"]);if(c)return c.getTime()>=e?void 0:(e-c.getTime())*.1}if(s.immutable)
return 31536e6;if(s["no-cache"]===!0&&i)return 0}o(rm,"determineStaleAt");function LY(t,e,A,r){let n=-1/0,s=-1/0,i=-1/0;
if(A["stale-while-revalidate"]&&(n=r+A["stale-while-revalidate"]*1e3),A["stale-if-error"]&&(s=r+A["stale-if-error"]*1e3),
A.immutable&&n===-1/0&&s===-1/0&&(i=e+31536e6),n===-1/0&&s===-1/0&&i===-1/0){let a=r-t;if(a<=0)return e+RY;let c=Math.min(
Math.max(e-t,0),1e3);return r+a+c}return Math.max(r,n,s,i)}o(LY,"determineDeleteAt");function xY(t,e){let A=["connection",
"proxy-authenticate","proxy-authentication-info","proxy-authorization","proxy-connection","te","transfer-encoding","upgr\
ade","age"];t.connection&&bY(A,t.connection),Array.isArray(e["no-cache"])&&A.push(...e["no-cache"]),Array.isArray(e.private)&&
A.push(...e.private);let r;for(let n of A)Object.hasOwn(t,n)&&(r??={...t},delete r[n]);return r??t}o(xY,"stripNecessaryH\
eaders");nm.exports=ph});var Sh=p((h4,am)=>{"use strict";var{Writable:HY}=y("node:stream"),{EventEmitter:YY}=y("node:events"),{assertCacheKey:om,
assertCacheValue:OY}=ln(),Dh=class extends YY{static{o(this,"MemoryCacheStore")}#e=1024;#t=104857600;#A=5242880;#r=0;#s=0;#n=new Map;#i=!1;constructor(e){
if(super(),e){if(typeof e!="object")throw new TypeError("MemoryCacheStore options must be an object");if(e.maxCount!==void 0){
if(typeof e.maxCount!="number"||!Number.isInteger(e.maxCount)||e.maxCount<0)throw new TypeError("MemoryCacheStore option\
s.maxCount must be a non-negative integer");this.#e=e.maxCount}if(e.maxSize!==void 0){if(typeof e.maxSize!="number"||!Number.
isInteger(e.maxSize)||e.maxSize<0)throw new TypeError("MemoryCacheStore options.maxSize must be a non-negative integer");
this.#t=e.maxSize}if(e.maxEntrySize!==void 0){if(typeof e.maxEntrySize!="number"||!Number.isInteger(e.maxEntrySize)||e.maxEntrySize<
0)throw new TypeError("MemoryCacheStore options.maxEntrySize must be a non-negative integer");this.#A=e.maxEntrySize}}}get size(){
return this.#r}isFull(){return this.#r>=this.#t||this.#s>=this.#e}get(e){om(e);let A=`${e.origin}:${e.path}`,r=Date.now(),
n=this.#n.get(A),s=n?im(e,n,r):null;return s==null?void 0:{statusMessage:s.statusMessage,statusCode:s.statusCode,headers:s.
headers,body:s.body,vary:s.vary?s.vary:void 0,etag:s.etag,cacheControlDirectives:s.cacheControlDirectives,cachedAt:s.cachedAt,
staleAt:s.staleAt,deleteAt:s.deleteAt}}createWriteStream(e,A){om(e),OY(A);let r=`${e.origin}:${e.path}`,n=this,s={...e,...A,
body:[],size:0};return new HY({write(i,a,c){typeof i=="string"&&(i=Buffer.from(i,a)),s.size+=i.byteLength,s.size>=n.#A?this.
destroy():s.body.push(i),c(null)},final(i){let a=n.#n.get(r);a||(a=[],n.#n.set(r,a));let c=im(e,a,Date.now());if(c){let l=a.
indexOf(c);a.splice(l,1,s),n.#r-=c.size}else a.push(s),n.#s+=1;if(n.#r+=s.size,n.#r>n.#t||n.#s>n.#e){n.#i||(n.emit("maxS\
izeExceeded",{size:n.#r,maxSize:n.#t,count:n.#s,maxCount:n.#e}),n.#i=!0);for(let[l,u]of n.#n){for(let h of u.splice(0,u.
length/2))n.#r-=h.size,n.#s-=1;u.length===0&&n.#n.delete(l)}n.#r<n.#t&&n.#s<n.#e&&(n.#i=!1)}i(null)}})}delete(e){if(typeof e!=
"object")throw new TypeError(`expected key to be object, got ${typeof e}`);let A=`${e.origin}:${e.path}`;for(let r of this.#n.
get(A)??[])this.#r-=r.size,this.#s-=1;this.#n.delete(A)}};function im(t,e,A){for(let r=0;r<e.length;r++){let n=e[r];if(n.
deleteAt>A&&n.method===t.method&&GY(t,n))return n}}o(im,"findEntry");function GY(t,e){if(e.vary==null)return!0;for(let A in e.
vary)if(Object.hasOwn(e.vary,A)&&!vY(t.headers?.[A],e.vary[A]))return!1;return!0}o(GY,"varyMatches");function vY(t,e){if(t==
null&&e==null)return!0;if(t==null&&e!=null||t!=null&&e==null)return!1;if(Array.isArray(t)&&Array.isArray(e)){if(t.length!==
e.length)return!1;for(let A=0;A<t.length;A++)if(t[A]!==e[A])return!1;return!0}return t===e}o(vY,"headerValueEquals");am.
exports=Dh});var lm=p((d4,cm)=>{"use strict";var JY=y("node:assert"),Rh=class{static{o(this,"CacheRevalidationHandler")}#e=!1;#t;#A;#r;#s;constructor(e,A,r){
if(typeof e!="function")throw new TypeError("callback must be a function");this.#t=e,this.#A=A,this.#s=r}onRequestStart(e,A){
this.#e=!1,this.#r=A}onRequestUpgrade(e,A,r,n){this.#A.onRequestUpgrade?.(e,A,r,n)}onResponseStart(e,A,r,n){if(JY(this.#t!=
null),this.#e=A===304||this.#s&&A>=500&&A<=504,this.#t(this.#e,this.#r,A,r),this.#t=null,this.#e)return!0;this.#A.onRequestStart?.(
e,this.#r),this.#A.onResponseStart?.(e,A,r,n)}onResponseData(e,A){if(!this.#e)return this.#A.onResponseData?.(e,A)}onResponseEnd(e,A){
this.#e||this.#A.onResponseEnd?.(e,A)}onResponseError(e,A){if(!this.#e)if(this.#t&&(this.#t(!1),this.#t=null),typeof this.#A.
onResponseError=="function")this.#A.onResponseError(e,A);else throw A}};cm.exports=Rh});var Im=p((Q4,Qm)=>{"use strict";var um=y("node:assert"),{Readable:VY}=y("node:stream"),yt=O(),Cr=sm(),PY=Sh(),qY=lm(),{assertCacheStore:WY,
assertCacheMethods:_Y,makeCacheKey:jY,normalizeHeaders:ZY,parseCacheControlHeader:fm,isInvalidOrWildcardVaryHeader:XY,parseVaryHeader:zY,
isEtagUsable:gm}=ln(),{AbortError:KY}=Y(),{parseHttpDate:$Y}=Ch();function eO(t,e){if(t!==void 0){if(!Array.isArray(t))throw new TypeError(
`expected ${e} to be an array or undefined, got ${typeof t}`);for(let A=0;A<t.length;A++){let r=t[A];if(typeof r!="strin\
g"&&!(r instanceof RegExp))throw new TypeError(`expected ${e}[${A}] to be a string or RegExp, got ${typeof r}`)}}}o(eO,"\
assertCacheOrigins");var hn=o(()=>{},"nop");function tO(t){return t.replace(/^[\t ]+|[\t ]+$/g,"")}o(tO,"trimOWS");function Nh(t,e){
for(let A=0;A<t.length;A++)if(t[A]===e)return!0;return!1}o(Nh,"arrayIncludes");function AO(t){let e=t?.pragma;if(!e)return!1;
let A=Array.isArray(e)?e:[e];for(let r=0;r<A.length;r++){let n=A[r];if(typeof n!="string")continue;let s=n.split(",");for(let i=0;i<
s.length;i++)if(tO(s[i]).toLowerCase()==="no-cache")return!0}return!1}o(AO,"hasPragmaNoCache");function rO(t,e,{headers:A={}}){
return!!(e?.["no-cache"]||t.cacheControlDirectives?.["no-cache"]&&!Array.isArray(t.cacheControlDirectives["no-cache"])||
A["if-modified-since"]||A["if-none-match"])}o(rO,"needsRevalidation");function kh(t,e){return t.cacheControlDirectives?.["\
must-revalidate"]===!0||e==="shared"&&(t.cacheControlDirectives?.["proxy-revalidate"]===!0||t.cacheControlDirectives?.["\
s-maxage"]!==void 0)}o(kh,"staleResponseRequiresRevalidation");function nO(t,e){if(e.vary&&XY(e.vary)||t==="shared"&&Object.
hasOwn(e,"set-cookie"))return!0;let A=e["cache-control"];if(!A)return!1;let r=fm(A);return r["no-store"]===!0||t==="shar\
ed"&&r.private===!0}o(nO,"revalidationResponseDisallowsCachedReuse");function sO(t){return t["cache-control"]!==void 0}o(
sO,"revalidationResponseUpdatesCacheControl");function oO(t,e){if(!e)return!1;for(let A in e)if(t.vary==null||!Object.hasOwn(
t.vary,A))return!0;return!1}o(oO,"revalidationResponseAddsVary");function bh(t,e){try{t.delete(e)?.catch?.(hn)}catch{}}o(
bh,"deleteCachedValue");function iO(t){let e=t?.["last-modified"];if(typeof e=="string"&&$Y(e))return e}o(iO,"getUsableL\
astModified");function hm(t,e){let A={...t.headers,"if-modified-since":iO(e.headers)??new Date(e.cachedAt).toUTCString()};
if(e.etag&&(A["if-none-match"]=e.etag),e.vary)for(let r in e.vary)e.vary[r]!=null&&(A[r]=e.vary[r]);return A}o(hm,"makeR\
evalidationHeaders");function aO(t,e){let A=e?.history;if(!Array.isArray(A)||A.length===0)return!0;try{let r=new URL(t.path,
t.origin),n=A[A.length-1];return n.origin===r.origin&&n.pathname===r.pathname&&n.search===r.search}catch{return!1}}o(aO,
"revalidationTargetMatchesCacheKey");function cO(t,e){if(!Object.hasOwn(e,"etag"))return!0;let A=e.etag,r=t.etag;if(typeof A!=
"string"||typeof r!="string"||!gm(A)||!gm(r))return!1;if(!A.startsWith("W/"))return A===r;let n=r.startsWith("W/")?r.slice(
2):r;return A.slice(2)===n}o(cO,"revalidationEtagMatchesCachedValue");function lO(t,e,A){let r=Date.now();if(r>t.staleAt){
if(!kh(t,A)&&e?.["max-stale"]){let n=t.staleAt+e["max-stale"]*1e3;return r>n}return!0}if(e?.["min-fresh"]){let n=t.staleAt-
r,s=e["min-fresh"]*1e3;return n<=s}return!1}o(lO,"isStale");function uO(t,e){let A=t.cacheControlDirectives?.["stale-whi\
le-revalidate"];if(!A||kh(t,e))return!1;let r=Date.now(),n=t.staleAt+A*1e3;return r<=n}o(uO,"withinStaleWhileRevalidateW\
indow");function Em(t,e,A,r,n,s){if(s?.["only-if-cached"]){let i=!1;try{if(typeof r.onConnect=="function"&&(r.onConnect(
()=>{i=!0}),i)||typeof r.onHeaders=="function"&&(r.onHeaders(504,[],hn,"Gateway Timeout"),i))return;typeof r.onComplete==
"function"&&r.onComplete([])}catch(a){typeof r.onError=="function"&&r.onError(a)}return!0}return t(n,new Cr(e,A,r))}o(Em,
"handleUncachedResponse");function Fh(t,e,A,r,n,s){let i=yt.isStream(A.body)?A.body:VY.from(A.body??[]);um(!i.destroyed,
"stream should not be destroyed"),um(!i.readableDidRead,"stream should not be readableDidRead");let a={resume(){i.resume()},
pause(){i.pause()},get paused(){return i.isPaused()},get aborted(){return i.destroyed},get reason(){return i.errored},abort(l){
i.destroy(l??new KY)}};i.on("error",function(l){this.readableEnded||t.onResponseError?.(a,l)}).on("close",function(){if(!this.
errored)try{t.onResponseEnd?.(a,{})}catch(l){t.onResponseError?.(a,l)}});try{t.onRequestStart?.(a,n)}catch(l){i.destroy(
l);return}if(i.destroyed)return;let c={...A.headers,age:String(r)};s&&(c.warning='110 - "response is stale"'),a.rawHeaders=
yt.toRawHeaders(c);try{t.onResponseStart?.(a,A.statusCode,c,A.statusMessage)}catch(l){i.destroy(l);return}e.method==="HE\
AD"?i.destroy():i.on("data",function(l){try{t.onResponseData?.(a,l)}catch(u){i.destroy(u)}})}o(Fh,"sendCachedValue");function dm(t,e,A,r,n,s,i){
if(!i)return Em(t,e,A,r,n,s);if(e.type==="shared"&&Object.hasOwn(i.headers,"set-cookie"))return yt.isStream(i.body)&&i.body.
on("error",hn).destroy(),bh(e.store,A),Em(t,e,A,r,n,s);let a=Date.now();if(a>i.deleteAt)return t(n,new Cr(e,A,r));let c=Math.
round((a-i.cachedAt)/1e3),l=s?.["max-age"]!==void 0&&c>=s["max-age"],u=l||lO(i,s,e.type),h=l||rO(i,s,n);if(u||h){if(yt.isStream(
n.body)&&yt.bodyLength(n.body)!==0)return t(n,new Cr(e,A,r));if(!h&&uO(i,e.type))return Fh(r,n,i,c,null,!0),queueMicrotask(
()=>{let f=hm(n,i);t({...n,headers:f},new Cr(e,A,{onRequestStart(){},onRequestUpgrade(){},onResponseStart(){},onResponseData(){},
onResponseEnd(){},onResponseError(){}}))}),!0;let g=!1;if(!kh(i,e.type)){let f=i.cacheControlDirectives["stale-if-error"]??
s?.["stale-if-error"];f&&(g=a<i.staleAt+f*1e3)}let d=hm(n,i),Q=o(()=>(yt.isStream(i.body)&&i.body.on("error",hn).destroy(),
bh(e.store,A),t(n,new Cr(e,A,r))),"refetch");return t({...n,headers:d},new qY((f,m,C,B)=>{if(f){if(C===304){if(!aO(A,m)||
!cO(i,B)||nO(e.type,B))return Q();if(sO(B))bh(e.store,A);else if(oO(i,B.vary?zY(B.vary,n.headers):void 0))return Q()}Fh(
r,n,i,c,m,u)}else yt.isStream(i.body)&&i.body.on("error",hn).destroy()},new Cr(e,A,r),g))}yt.isStream(n.body)&&n.body.on(
"error",hn).destroy(),Fh(r,n,i,c,null,!1)}o(dm,"handleResult");Qm.exports=(t={})=>{let{store:e=new PY,methods:A=["GET"],
cacheByDefault:r=void 0,type:n="shared",origins:s=void 0}=t;if(typeof t!="object"||t===null)throw new TypeError(`expecte\
d type of opts to be an Object, got ${t===null?"null":typeof t}`);if(WY(e,"opts.store"),_Y(A,"opts.methods"),eO(s,"opts.\
origins"),typeof r<"u"&&typeof r!="number")throw new TypeError(`expected opts.cacheByDefault to be number or undefined, \
got ${typeof r}`);if(typeof n<"u"&&n!=="shared"&&n!=="private")throw new TypeError(`expected opts.type to be shared, pri\
vate, or undefined, got ${typeof n}`);let i={store:e,methods:A,cacheByDefault:r,type:n},a=[];for(let c=0;c<yt.safeHTTPMethods.
length;c++){let l=yt.safeHTTPMethods[c];Nh(A,l)||a.push(l)}return c=>(l,u)=>{if(!l.origin||Nh(a,l.method))return c(l,u);
if(s!==void 0){let Q=l.origin.toString().toLowerCase(),f=!1;for(let m=0;m<s.length;m++){let C=s[m];if(typeof C=="string"){
if(C.toLowerCase()===Q){f=!0;break}}else if(C.test(Q)){f=!0;break}}if(!f)return c(l,u)}l={...l,headers:ZY(l)};let h=l.headers?.["\
cache-control"]?fm(l.headers["cache-control"]):AO(l.headers)?{"no-cache":!0}:void 0;if(h?.["no-store"])return c(l,u);let g=jY(
l);if(!Nh(yt.safeHTTPMethods,l.method))return c(l,new Cr(i,g,u));let d=e.get(g);return d&&typeof d.then=="function"?d.then(
Q=>dm(c,i,g,u,l,h,Q)).catch(Q=>{if(typeof u.onResponseError=="function")u.onResponseError({rawHeaders:[],rawTrailers:[],
pause(){},resume(){},get paused(){return!1},get aborted(){return!1},get reason(){return null},abort(){}},Q);else throw Q}):
dm(c,i,g,u,l,h,d)}}});var wm=p((C4,mm)=>{"use strict";var{createInflate:Uh,createGunzip:Cm,createBrotliDecompress:gO,createZstdDecompress:hO}=y("node:zlib"),
{pipeline:EO,Transform:dO}=y("node:stream"),{InvalidArgumentError:fO,ResponseExceededMaxSizeError:pm}=Y(),QO=cn(),{runtimeFeatures:IO}=Vt(),
Mh=class{static{o(this,"DecompressController")}#e;#t;#A;#r=!1;constructor(e,A,r){this.#e=e,this.#t=A,this.#A=r,this.target=
null}pause(){this.#r||(this.#r=!0,this.#e())}resume(){this.#r&&(this.#r=!1,this.#t())}abort(e){this.target?.abort(e),this.#A(
e)}get paused(){return this.#r}get aborted(){return this.target?.aborted??!1}get reason(){return this.target?.reason??null}get rawHeaders(){
return this.target?.rawHeaders??null}set rawHeaders(e){this.target&&(this.target.rawHeaders=e)}get rawTrailers(){return this.
target?.rawTrailers??null}set rawTrailers(e){this.target&&(this.target.rawTrailers=e)}},Bm={gzip:Cm,"x-gzip":Cm,br:gO,deflate:Uh,
compress:Uh,"x-compress":Uh,...IO.has("zstd")?{zstd:hO}:{}},CO=[204,304],BO=0;function yO(t){let e=0;return new dO({transform(A,r,n){
let s=e+A.length;if(s>t){n(new pm(`Decompressed response size (${s}) exceeded maxSize (${t})`));return}e=s,n(null,A)}})}
o(yO,"createMaxSizeLimiter");var ym=!1,Th=class extends QO{static{o(this,"DecompressHandler")}#e=[];#t;#A;#r;#s;#n=0;#i=!1;#o=!1;#a=!1;#c=!1;#g=!1;#u=!1;#h=!1;#E;#l;constructor(e,{
skipStatusCodes:A=CO,skipErrorResponses:r=!0,maxSize:n=BO}={}){if(!Number.isSafeInteger(n)||n<0)throw new fO("maxSize mu\
st be a non-negative integer");super(e),this.#A=A,this.#r=r,this.#s=n,this.#l=new Mh(()=>this.#B(),()=>this.#I(),s=>{this.#o&&
!this.#i&&this.onResponseError(this.#l,s)})}#B(){this.#f()}#I(){let e=this.#g;this.#C(),e||(this.#d(),this.#y())}#f(){!this.#c&&
!this.#i&&(this.#c=!0,this.#l.target?.pause())}#d(){this.#c&&!this.#l.paused&&!this.#a&&(this.#c=!1,this.#o||this.#l.target?.
resume())}#C(){if(!(this.#i||this.#l.paused||!this.#E)){if(this.#g){this.#u=!0;return}this.#g=!0;try{do{this.#u=!1;let e;
for(;!this.#i&&!this.#l.paused&&(e=this.#E.read())!==null;){if(this.#s>0){let A=this.#n+e.length;if(A>this.#s){this.#Q(new pm(
`Decompressed response size (${A}) exceeded maxSize (${this.#s})`));return}this.#n=A}try{super.onResponseData(this.#l,e)===
!1&&!this.#l.paused&&this.#l.pause()}catch(A){this.#Q(A);return}}}while(this.#u&&!this.#i&&!this.#l.paused)}finally{this.#g=
!1}this.#d(),this.#y()}}#y(){if(!(this.#i||!this.#h||this.#l.paused||this.#g)){this.#p();try{super.onResponseEnd(this.#l,
this.#t)}catch(e){this.#Q(e);return}this.#i=!0}}#m(){this.#i||(this.#h=!0,this.#C(),this.#y())}#D(e,A){return!!(!e||A<200||
this.#A.includes(A)||this.#r&&A>=400)}#S(e){let A=e.split(","),r=5;if(A.length>r)throw new Error(`too many content-encod\
ings in response: ${A.length}, maximum allowed is ${r}`);let n=[];for(let i=A.length-1;i>=0;i--){let a=A[i].trim();if(a){
if(!Bm[a])return n.length=0,n;n.push(Bm[a]())}}if(n.length<2)return n;let s=[];for(let i=0;i<n.length;i++)s.push(n[i]),i<
n.length-1&&this.#s>0&&s.push(yO(this.#s));return s}#Q(e){this.#i||(this.#o?this.onResponseError(this.#l,e):this.#l.abort(
e))}#w(e){this.#E=e,e.on("readable",()=>this.#C()),e.on("error",A=>this.#Q(A))}#R(){let e=this.#e[0];this.#w(e),e.on("en\
d",()=>this.#m())}#N(){let e=this.#e[this.#e.length-1];this.#w(e),EO(this.#e,A=>{if(!this.#i){if(A){this.#Q(A);return}this.#m()}})}#b(){
this.#e[0].on("drain",()=>{this.#i||(this.#a=!1,this.#l.paused||(this.#C(),this.#d()))})}#p(){this.#e.length=0,this.#E=void 0}onRequestStart(e,A){
return this.#l.target=e,super.onRequestStart(this.#l,A)}onRequestUpgrade(e,A,r,n){return super.onRequestUpgrade(this.#l,
A,r,n)}onResponseStart(e,A,r,n){let s=r["content-encoding"],i=Array.isArray(s)?s.join(","):s;if(this.#D(i,A))return super.
onResponseStart(this.#l,A,r,n);let a=this.#S(i.toLowerCase());if(a.length===0)return this.#p(),super.onResponseStart(this.#l,
A,r,n);this.#e=a;let{"content-encoding":c,"content-length":l,...u}=r;if(this.#l.rawHeaders){let h=this.#l.rawHeaders;if(Array.
isArray(h)){let g=[];for(let d=0;d<h.length;d+=2){let Q=h[d],m=(Buffer.isBuffer(Q)?Q.toString("latin1"):`${Q}`).toLowerCase();
m==="content-encoding"||m==="content-length"||g.push(h[d],h[d+1])}h.splice(0,h.length,...g)}else if(typeof h=="object")for(let g of Object.
keys(h)){let d=g.toLowerCase();(d==="content-encoding"||d==="content-length")&&delete h[g]}}return this.#b(),this.#e.length===
1?this.#R():this.#N(),super.onResponseStart(this.#l,A,u,n)}onResponseData(e,A){if(this.#e.length>0){this.#e[0].write(A)||
(this.#a=!0,this.#f());return}return super.onResponseData(this.#l,A)}onResponseEnd(e,A){if(this.#e.length>0){this.#o=!0,
this.#t=A,this.#e[0].end();return}return super.onResponseEnd(this.#l,A)}onResponseError(e,A){if(!this.#i){this.#i=!0;for(let r of this.#e)
r.destroy();this.#p(),super.onResponseError(this.#l,A)}}};function pO(t={}){return ym||(process.emitWarning("DecompressI\
nterceptor is experimental and subject to change","ExperimentalWarning"),ym=!0),e=>(A,r)=>{let n=new Th(r,t);return e(A,
n)}}o(pO,"createDecompressInterceptor");mm.exports=pO});var Rm=p((y4,Sm)=>{"use strict";var{RequestAbortedError:mO}=Y(),Dm=5*1024*1024,Lh=class{static{o(this,"DeduplicationHand\
ler")}#e;#t=!1;#A=null;#r=[];#s=Dm;#n=0;#i={};#o="";#a=!1;#c=!1;#g=!1;#u=!1;#h=null;#E=null;constructor(e,A,r=Dm){this.#e=
e,this.#E=A,this.#s=r}addWaitingHandler(e){if(this.#u||this.#g)return!1;let A=this.#l(e),r=A.controller;try{if(this.#t){
if(e.onRequestStart?.(r,this.#A),r.aborted)return A.done=!0,!0;this.#c&&e.onResponseStart?.(r,this.#n,this.#i,this.#o)}else
A.pendingStart=!0}catch{return A.done=!0,!0}return r.aborted||this.#r.push(A),!0}onRequestStart(e,A){if(this.#h=e,!this.#t){
this.#t=!0,this.#A=A;for(let r of this.#r)if(r.pendingStart&&!r.done&&!r.controller.aborted){r.pendingStart=!1;try{r.handler.
onRequestStart?.(r.controller,A)}catch{r.done=!0}}this.#d()}this.#e.onRequestStart?.(e,A)}onRequestUpgrade(e,A,r,n){this.#e.
onRequestUpgrade?.(e,A,r,n)}onResponseStart(e,A,r,n){this.#c=!0,this.#n=A,this.#i=r,this.#o=n,this.#e.onResponseStart?.(
e,A,r,n);for(let s of this.#r){let{handler:i,controller:a}=s;if(s.done||a.aborted){s.done=!0;continue}try{i.onResponseStart?.(
a,A,r,n)}catch{}a.aborted&&(s.done=!0)}this.#d()}onResponseData(e,A){if(!(this.#a||this.#u)){this.#g=!0,this.#e.onResponseData?.(
e,A);for(let r of this.#r){let{handler:n,controller:s}=r;if(r.done||s.aborted){r.done=!0;continue}if(s.paused){this.#B(r,
A);continue}try{n.onResponseData?.(s,A)}catch{}s.aborted&&(r.done=!0,r.bufferedChunks=[],r.bufferedBytes=0)}this.#d()}}onResponseEnd(e,A){
if(!(this.#a||this.#u)){this.#u=!0,this.#e.onResponseEnd?.(e,A);for(let r of this.#r){if(r.done||r.controller.aborted){r.
done=!0;continue}if(this.#I(r),r.done||r.controller.aborted){r.done=!0;continue}if(r.controller.paused&&r.bufferedChunks.
length>0){r.pendingTrailers=A;continue}try{r.handler.onResponseEnd?.(r.controller,A)}catch{}r.done=!0}this.#d(),this.#E?.()}}onResponseError(e,A){
if(!this.#u){this.#a=!0,this.#u=!0,this.#e.onResponseError?.(e,A);for(let r of this.#r)this.#f(r,A);this.#r=[],this.#E?.()}}#l(e){
let A={handler:e,controller:null,bufferedChunks:[],bufferedBytes:0,pendingTrailers:null,done:!1,pendingStart:!1},r={aborted:!1,
paused:!1,reason:null};return A.controller={resume:o(()=>{if(!r.aborted){if(r.paused=!1,this.#I(A),this.#u&&A.pendingTrailers&&
A.bufferedChunks.length===0&&!r.paused&&!r.aborted){try{A.handler.onResponseEnd?.(A.controller,A.pendingTrailers)}catch{}
A.pendingTrailers=null,A.done=!0}this.#d()}},"resume"),pause:o(()=>{r.aborted||(r.paused=!0)},"pause"),get paused(){return r.
paused},get aborted(){return r.aborted},get reason(){return r.reason},abort:o(n=>{r.aborted=!0,r.reason=n??null,A.done=!0,
A.pendingTrailers=null,A.bufferedChunks=[],A.bufferedBytes=0},"abort")},A}#B(e,A){if(e.done||e.controller.aborted){e.done=
!0,e.bufferedChunks=[],e.bufferedBytes=0;return}let r=Buffer.from(A);if(e.bufferedChunks.push(r),e.bufferedBytes+=r.length,
e.bufferedBytes>this.#s){let n=new mO(`Deduplicated waiting handler exceeded maxBufferSize (${this.#s} bytes) while paus\
ed`);this.#f(e,n)}}#I(e){let{handler:A,controller:r}=e;for(;!e.done&&!r.aborted&&!r.paused&&e.bufferedChunks.length>0;){
let n=e.bufferedChunks.shift();e.bufferedBytes-=n.length;try{A.onResponseData?.(r,n)}catch{}if(r.aborted){e.done=!0,e.pendingTrailers=
null,e.bufferedChunks=[],e.bufferedBytes=0;break}}}#f(e,A){if(!e.done){e.done=!0,e.pendingTrailers=null,e.bufferedChunks=
[],e.bufferedBytes=0;try{e.controller.abort(A),e.handler.onResponseError?.(e.controller,A)}catch{}}}#d(){this.#r=this.#r.
filter(e=>e.done===!1)}};Sm.exports=Lh});var bm=p((m4,Nm)=>{"use strict";var wO=y("node:diagnostics_channel"),DO=O(),SO=Rm(),{normalizeHeaders:RO,makeCacheKey:NO,
makeDeduplicationKey:bO}=ln(),bi=wO.channel("undici:request:pending-requests");Nm.exports=(t={})=>{let{methods:e=["GET"],
skipHeaderNames:A=[],excludeHeaderNames:r=[],maxBufferSize:n=5*1024*1024}=t;if(typeof t!="object"||t===null)throw new TypeError(
`expected type of opts to be an Object, got ${t===null?"null":typeof t}`);if(!Array.isArray(e))throw new TypeError(`expe\
cted opts.methods to be an array, got ${typeof e}`);for(let c of e)if(!DO.safeHTTPMethods.includes(c))throw new TypeError(
`expected opts.methods to only contain safe HTTP methods, got ${c}`);if(!Array.isArray(A))throw new TypeError(`expected \
opts.skipHeaderNames to be an array, got ${typeof A}`);if(!Array.isArray(r))throw new TypeError(`expected opts.excludeHe\
aderNames to be an array, got ${typeof r}`);if(!Number.isFinite(n)||n<=0)throw new TypeError(`expected opts.maxBufferSiz\
e to be a positive finite number, got ${n}`);let s=new Set(A.map(c=>c.toLowerCase())),i=new Set(r.map(c=>c.toLowerCase())),
a=new Map;return c=>(l,u)=>{if(!l.origin||e.includes(l.method)===!1)return c(l,u);if(l={...l,headers:RO(l)},s.size>0){for(let f of Object.
keys(l.headers))if(s.has(f.toLowerCase()))return c(l,u)}let h=NO(l),g=bO(h,i),d=a.get(g);if(d)return d.addWaitingHandler(
u)?!0:c(l,u);let Q=new SO(u,()=>{a.delete(g),bi.hasSubscribers&&bi.publish({size:a.size,key:g,type:"removed"})},n);return a.
set(g,Q),bi.hasSubscribers&&bi.publish({size:a.size,key:g,type:"added"}),c(l,Q)}}});var Um=p((D4,km)=>{"use strict";var{Writable:FO}=y("node:stream"),{assertCacheKey:xh,assertCacheValue:kO}=ln(),Hh,$e=4,Fm=2*
1e3*1e3*1e3;km.exports=class{static{o(this,"SqliteCacheStore")}#e=Fm;#t=1/0;#A;#r;#s;#n;#i;#o;#a;#c;constructor(e){if(e){
if(typeof e!="object")throw new TypeError("SqliteCacheStore options must be an object");if(e.maxEntrySize!==void 0){if(typeof e.
maxEntrySize!="number"||!Number.isInteger(e.maxEntrySize)||e.maxEntrySize<0)throw new TypeError("SqliteCacheStore option\
s.maxEntrySize must be a non-negative integer");if(e.maxEntrySize>Fm)throw new TypeError("SqliteCacheStore options.maxEn\
trySize must be less than 2gb");this.#e=e.maxEntrySize}if(e.maxCount!==void 0){if(typeof e.maxCount!="number"||!Number.isInteger(
e.maxCount)||e.maxCount<0)throw new TypeError("SqliteCacheStore options.maxCount must be a non-negative integer");this.#t=
e.maxCount}}Hh||(Hh=y("node:sqlite").DatabaseSync),this.#A=new Hh(e?.location??":memory:"),this.#A.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = NORMAL;
      PRAGMA temp_store = memory;
      PRAGMA optimize;

      CREATE TABLE IF NOT EXISTS cacheInterceptorV${$e} (
        -- Data specific to us
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        url TEXT NOT NULL,
        method TEXT NOT NULL,

        -- Data returned to the interceptor
        body BUF NULL,
        deleteAt INTEGER NOT NULL,
        statusCode INTEGER NOT NULL,
        statusMessage TEXT NOT NULL,
        headers TEXT NULL,
        cacheControlDirectives TEXT NULL,
        etag TEXT NULL,
        vary TEXT NULL,
        cachedAt INTEGER NOT NULL,
        staleAt INTEGER NOT NULL
      );

      CREATE INDEX IF NOT EXISTS idx_cacheInterceptorV${$e}_getValuesQuery ON cacheInterceptorV${$e}(url, method, delete\
At);
      CREATE INDEX IF NOT EXISTS idx_cacheInterceptorV${$e}_deleteByUrlQuery ON cacheInterceptorV${$e}(deleteAt);
    `),this.#r=this.#A.prepare(`
      SELECT
        id,
        body,
        deleteAt,
        statusCode,
        statusMessage,
        headers,
        etag,
        cacheControlDirectives,
        vary,
        cachedAt,
        staleAt
      FROM cacheInterceptorV${$e}
      WHERE
        url = ?
        AND method = ?
      ORDER BY
        deleteAt ASC
    `),this.#s=this.#A.prepare(`
      UPDATE cacheInterceptorV${$e} SET
        body = ?,
        deleteAt = ?,
        statusCode = ?,
        statusMessage = ?,
        headers = ?,
        etag = ?,
        cacheControlDirectives = ?,
        cachedAt = ?,
        staleAt = ?
      WHERE
        id = ?
    `),this.#n=this.#A.prepare(`
      INSERT INTO cacheInterceptorV${$e} (
        url,
        method,
        body,
        deleteAt,
        statusCode,
        statusMessage,
        headers,
        etag,
        cacheControlDirectives,
        vary,
        cachedAt,
        staleAt
      ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    `),this.#o=this.#A.prepare(`DELETE FROM cacheInterceptorV${$e} WHERE url = ?`),this.#a=this.#A.prepare(`SELECT COUNT\
(*) AS total FROM cacheInterceptorV${$e}`),this.#i=this.#A.prepare(`DELETE FROM cacheInterceptorV${$e} WHERE deleteAt <=\
 ?`),this.#c=this.#t===1/0?null:this.#A.prepare(`
        DELETE FROM cacheInterceptorV${$e}
        WHERE id IN (
          SELECT
            id
          FROM cacheInterceptorV${$e}
          ORDER BY cachedAt ASC
          LIMIT ?
        )
      `)}close(){this.#A.close()}get(e){xh(e);let A=this.#h(e);return A?{body:A.body?Buffer.from(A.body.buffer,A.body.byteOffset,
A.body.byteLength):void 0,statusCode:A.statusCode,statusMessage:A.statusMessage,headers:A.headers?JSON.parse(A.headers):
void 0,etag:A.etag?A.etag:void 0,vary:A.vary?JSON.parse(A.vary):void 0,cacheControlDirectives:A.cacheControlDirectives?JSON.
parse(A.cacheControlDirectives):void 0,cachedAt:A.cachedAt,staleAt:A.staleAt,deleteAt:A.deleteAt}:void 0}set(e,A){xh(e);
let r=this.#u(e),n=Array.isArray(A.body)?Buffer.concat(A.body):A.body,s=n?.byteLength;if(s&&s>this.#e)return;let i=this.#h(
e,!0);i?this.#s.run(n,A.deleteAt,A.statusCode,A.statusMessage,A.headers?JSON.stringify(A.headers):null,A.etag?A.etag:null,
A.cacheControlDirectives?JSON.stringify(A.cacheControlDirectives):null,A.cachedAt,A.staleAt,i.id):(this.#n.run(r,e.method,
n,A.deleteAt,A.statusCode,A.statusMessage,A.headers?JSON.stringify(A.headers):null,A.etag?A.etag:null,A.cacheControlDirectives?
JSON.stringify(A.cacheControlDirectives):null,A.vary?JSON.stringify(A.vary):null,A.cachedAt,A.staleAt),this.#g())}createWriteStream(e,A){
xh(e),kO(A);let r=0,n=[],s=this;return new FO({decodeStrings:!0,write(i,a,c){r+=i.byteLength,r<s.#e?n.push(i):this.destroy(),
c()},final(i){s.set(e,{...A,body:n}),i()}})}delete(e){if(typeof e!="object")throw new TypeError(`expected key to be obje\
ct, got ${typeof e}`);this.#o.run(this.#u(e))}#g(){if(Number.isFinite(this.#t)&&this.size<=this.#t)return 0;{let e=this.#i.
run(Date.now()).changes;if(e)return e}{let e=this.#c?.run(Math.max(Math.floor(this.#t*.1),1)).changes;if(e)return e}return 0}get size(){
let{total:e}=this.#a.get();return e}#u(e){return`${e.origin}/${e.path}`}#h(e,A=!1){let r=this.#u(e),{headers:n,method:s}=e,
i=this.#r.all(r,s);if(i.length===0)return;let a=Date.now();for(let c of i){if(a>=c.deleteAt&&!A)continue;let l=!0;if(c.vary){
let u=JSON.parse(c.vary);for(let h in u)if(!UO(n[h],u[h])){l=!1;break}}if(l)return c}}};function UO(t,e){if(t==null&&e==
null)return!0;if(t==null&&e!=null||t!=null&&e==null)return!1;if(Array.isArray(t)&&Array.isArray(e)){if(t.length!==e.length)
return!1;for(let A=0;A<t.length;A++)if(t[A]!==e[A])return!1;return!0}return t===e}o(UO,"headerValueEquals")});var Br=p((R4,Om)=>{"use strict";var{kConstruct:MO}=Z(),{kEnumerableProperty:En}=O(),{iteratorMixin:TO,isValidHeaderName:xs,
isValidHeaderValue:Tm}=je(),{webidl:V}=Be(),Yh=y("node:assert"),Fi=y("node:util");function Mm(t){return t===10||t===13||
t===9||t===32}o(Mm,"isHTTPWhiteSpaceCharCode");function Lm(t){let e=0,A=t.length;for(;A>e&&Mm(t.charCodeAt(A-1));)--A;for(;A>
e&&Mm(t.charCodeAt(e));)++e;return e===0&&A===t.length?t:t.substring(e,A)}o(Lm,"headerValueNormalize");function xm(t,e){
if(Array.isArray(e))for(let A=0;A<e.length;++A){let r=e[A];if(r.length!==2)throw V.errors.exception({header:"Headers con\
structor",message:`expected name/value pair to be length 2, found ${r.length}.`});Oh(t,r[0],r[1])}else if(typeof e=="obj\
ect"&&e!==null){let A=Object.keys(e);for(let r=0;r<A.length;++r)Oh(t,A[r],e[A[r]])}else throw V.errors.conversionFailed(
{prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteStri\
ng>"]})}o(xm,"fill");function Oh(t,e,A){if(A=Lm(A),xs(e)){if(!Tm(A))throw V.errors.invalidArgument({prefix:"Headers.appe\
nd",value:A,type:"header value"})}else throw V.errors.invalidArgument({prefix:"Headers.append",value:e,type:"header name"});
if(Ym(t)==="immutable")throw new TypeError("immutable");return Ui(t).append(e,A,!1)}o(Oh,"appendHeader");function LO(t){
let e=Ui(t);if(!e)return[];if(e.sortedMap)return e.sortedMap;let A=[],r=e.toSortedArray(),n=e.cookies;if(n===null||n.length===
1)return e.sortedMap=r;for(let s=0;s<r.length;++s){let{0:i,1:a}=r[s];if(i==="set-cookie")for(let c=0;c<n.length;++c)A.push(
[i,n[c]]);else A.push([i,a])}return e.sortedMap=A}o(LO,"headersListSortAndCombine");function Hm(t,e){return t[0]<e[0]?-1:
1}o(Hm,"compareHeaderName");var ki=class t{static{o(this,"HeadersList")}cookies=null;sortedMap;headersMap;constructor(e){
e instanceof t?(this.headersMap=new Map(e.headersMap),this.sortedMap=e.sortedMap,this.cookies=e.cookies===null?null:[...e.
cookies]):(this.headersMap=new Map(e),this.sortedMap=null)}contains(e,A){return this.headersMap.has(A?e:e.toLowerCase())}clear(){
this.headersMap.clear(),this.sortedMap=null,this.cookies=null}append(e,A,r){this.sortedMap=null;let n=r?e:e.toLowerCase(),
s=this.headersMap.get(n);if(s){let i=n==="cookie"?"; ":", ";this.headersMap.set(n,{name:s.name,value:`${s.value}${i}${A}`})}else
this.headersMap.set(n,{name:e,value:A});n==="set-cookie"&&(this.cookies??=[]).push(A)}set(e,A,r){this.sortedMap=null;let n=r?
e:e.toLowerCase();n==="set-cookie"&&(this.cookies=[A]),this.headersMap.set(n,{name:e,value:A})}delete(e,A){this.sortedMap=
null,A||(e=e.toLowerCase()),e==="set-cookie"&&(this.cookies=null),this.headersMap.delete(e)}get(e,A){return this.headersMap.
get(A?e:e.toLowerCase())?.value??null}*[Symbol.iterator](){for(let{0:e,1:{value:A}}of this.headersMap)yield[e,A]}get entries(){
let e={};if(this.headersMap.size!==0)for(let{name:A,value:r}of this.headersMap.values())e[A]=r;return e}rawValues(){return this.
headersMap.values()}get entriesList(){let e=[];if(this.headersMap.size!==0)for(let{0:A,1:{name:r,value:n}}of this.headersMap)
if(A==="set-cookie")for(let s of this.cookies)e.push([r,s]);else e.push([r,n]);return e}toSortedArray(){let e=this.headersMap.
size,A=new Array(e);if(e<=32){if(e===0)return A;let r=this.headersMap[Symbol.iterator](),n=r.next().value;A[0]=[n[0],n[1].
value],Yh(n[1].value!==null);for(let s=1,i=0,a=0,c=0,l=0,u,h;s<e;++s){for(h=r.next().value,u=A[s]=[h[0],h[1].value],Yh(u[1]!==
null),c=0,a=s;c<a;)l=c+(a-c>>1),A[l][0]<=u[0]?c=l+1:a=l;if(s!==l){for(i=s;i>c;)A[i]=A[--i];A[c]=u}}if(!r.next().done)throw new TypeError(
"Unreachable");return A}else{let r=0;for(let{0:n,1:{value:s}}of this.headersMap)A[r++]=[n,s],Yh(s!==null);return A.sort(
Hm)}}},pt=class t{static{o(this,"Headers")}#e;#t;constructor(e=void 0){V.util.markAsUncloneable(this),e!==MO&&(this.#t=new ki,
this.#e="none",e!==void 0&&(e=V.converters.HeadersInit(e,"Headers constructor","init"),xm(this,e)))}append(e,A){V.brandCheck(
this,t),V.argumentLengthCheck(arguments,2,"Headers.append");let r="Headers.append";return e=V.converters.ByteString(e,r,
"name"),A=V.converters.ByteString(A,r,"value"),Oh(this,e,A)}delete(e){if(V.brandCheck(this,t),V.argumentLengthCheck(arguments,
1,"Headers.delete"),e=V.converters.ByteString(e,"Headers.delete","name"),!xs(e))throw V.errors.invalidArgument({prefix:"\
Headers.delete",value:e,type:"header name"});if(this.#e==="immutable")throw new TypeError("immutable");this.#t.contains(
e,!1)&&this.#t.delete(e,!1)}get(e){V.brandCheck(this,t),V.argumentLengthCheck(arguments,1,"Headers.get");let A="Headers.\
get";if(e=V.converters.ByteString(e,A,"name"),!xs(e))throw V.errors.invalidArgument({prefix:A,value:e,type:"header name"});
return this.#t.get(e,!1)}has(e){V.brandCheck(this,t),V.argumentLengthCheck(arguments,1,"Headers.has");let A="Headers.has";
if(e=V.converters.ByteString(e,A,"name"),!xs(e))throw V.errors.invalidArgument({prefix:A,value:e,type:"header name"});return this.#t.
contains(e,!1)}set(e,A){V.brandCheck(this,t),V.argumentLengthCheck(arguments,2,"Headers.set");let r="Headers.set";if(e=V.
converters.ByteString(e,r,"name"),A=V.converters.ByteString(A,r,"value"),A=Lm(A),xs(e)){if(!Tm(A))throw V.errors.invalidArgument(
{prefix:r,value:A,type:"header value"})}else throw V.errors.invalidArgument({prefix:r,value:e,type:"header name"});if(this.#e===
"immutable")throw new TypeError("immutable");this.#t.set(e,A,!1)}getSetCookie(){V.brandCheck(this,t);let e=this.#t.cookies;
return e?[...e]:[]}[Fi.inspect.custom](e,A){return A.depth??=e,`Headers ${Fi.formatWithOptions(A,this.#t.entries)}`}static getHeadersGuard(e){
return e.#e}static setHeadersGuard(e,A){e.#e=A}static getHeadersList(e){return e.#t}static setHeadersList(e,A){e.#t=A}},
{getHeadersGuard:Ym,setHeadersGuard:xO,getHeadersList:Ui,setHeadersList:HO}=pt;Reflect.deleteProperty(pt,"getHeadersGuar\
d");Reflect.deleteProperty(pt,"setHeadersGuard");Reflect.deleteProperty(pt,"getHeadersList");Reflect.deleteProperty(pt,"\
setHeadersList");TO("Headers",pt,LO,0,1);Object.defineProperties(pt.prototype,{append:En,delete:En,get:En,has:En,set:En,
getSetCookie:En,[Symbol.toStringTag]:{value:"Headers",configurable:!0},[Fi.inspect.custom]:{enumerable:!1}});V.converters.
HeadersInit=function(t,e,A){if(V.util.Type(t)===V.util.Types.OBJECT){let r=Reflect.get(t,Symbol.iterator);if(!Fi.types.isProxy(
t)&&r===pt.prototype.entries)try{return Ui(t).entriesList}catch{}return typeof r=="function"?V.converters["sequence<sequ\
ence<ByteString>>"](t,e,A,r.bind(t)):V.converters["record<ByteString, ByteString>"](t,e,A)}throw V.errors.conversionFailed(
{prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteStri\
ng>"]})};Om.exports={fill:xm,compareHeaderName:Hm,Headers:pt,HeadersList:ki,getHeadersGuard:Ym,setHeadersGuard:xO,setHeadersList:HO,
getHeadersList:Ui}});var Ys=p((b4,zm)=>{"use strict";var{Headers:qm,HeadersList:Gm,fill:YO,getHeadersGuard:OO,setHeadersGuard:Wm,setHeadersList:_m}=Br(),
{extractBody:vm,cloneBody:GO,mixinBody:vO,streamRegistry:jm,bodyUnusable:JO}=Pr(),Zm=O(),Jm=y("node:util"),{kEnumerableProperty:et}=Zm,
{isValidReasonPhrase:VO,isCancelled:PO,isAborted:qO,isErrorLike:WO,environmentSettingsObject:_O}=je(),{redirectStatusSet:jO,
nullBodyStatus:ZO}=_n(),{webidl:v}=Be(),{URLSerializer:Vm}=at(),{kConstruct:Ti}=Z(),Gh=y("node:assert"),{isomorphicEncode:XO,
serializeJavascriptValueToJSONString:zO}=Rt(),KO=new TextEncoder("utf-8"),tt=class t{static{o(this,"Response")}#e;#t;static error(){
return Hs(Li(),"immutable")}static json(e,A=void 0){v.argumentLengthCheck(arguments,1,"Response.json"),A!==null&&(A=v.converters.
ResponseInit(A));let r=KO.encode(zO(e)),n=vm(r),s=Hs(dn({}),"response");return Pm(s,A,{body:n[0],type:"application/json"}),
s}static redirect(e,A=302){v.argumentLengthCheck(arguments,1,"Response.redirect"),e=v.converters.USVString(e),A=v.converters["\
unsigned short"](A);let r;try{r=new URL(e,_O.settingsObject.baseUrl)}catch(i){throw new TypeError(`Failed to parse URL f\
rom ${e}`,{cause:i})}if(!jO.has(A))throw new RangeError(`Invalid status code ${A}`);let n=Hs(dn({}),"immutable");n.#t.status=
A;let s=XO(Vm(r));return n.#t.headersList.append("location",s,!0),n}constructor(e=null,A=void 0){if(v.util.markAsUncloneable(
this),e===Ti)return;e!==null&&(e=v.converters.BodyInit(e,"Response","body")),A=v.converters.ResponseInit(A),this.#t=dn({}),
this.#e=new qm(Ti),Wm(this.#e,"response"),_m(this.#e,this.#t.headersList);let r=null;if(e!=null){let[n,s]=vm(e);r={body:n,
type:s}}Pm(this,A,r)}get type(){return v.brandCheck(this,t),this.#t.type}get url(){v.brandCheck(this,t);let e=this.#t.urlList,
A=e[e.length-1]??null;return A===null?"":Vm(A,!0)}get redirected(){return v.brandCheck(this,t),this.#t.urlList.length>1}get status(){
return v.brandCheck(this,t),this.#t.status}get ok(){return v.brandCheck(this,t),this.#t.status>=200&&this.#t.status<=299}get statusText(){
return v.brandCheck(this,t),this.#t.statusText}get headers(){return v.brandCheck(this,t),this.#e}get body(){return v.brandCheck(
this,t),this.#t.body?this.#t.body.stream:null}get bodyUsed(){return v.brandCheck(this,t),!!this.#t.body&&Zm.isDisturbed(
this.#t.body.stream)}clone(){if(v.brandCheck(this,t),JO(this.#t))throw v.errors.exception({header:"Response.clone",message:"\
Body has already been consumed."});let e=vh(this.#t);return this.#t.urlList.length!==0&&this.#t.body?.stream&&jm.register(
this,new WeakRef(this.#t.body.stream)),Hs(e,OO(this.#e))}[Jm.inspect.custom](e,A){A.depth===null&&(A.depth=2),A.colors??=
!0;let r={status:this.status,statusText:this.statusText,headers:this.headers,body:this.body,bodyUsed:this.bodyUsed,ok:this.
ok,redirected:this.redirected,type:this.type,url:this.url};return`Response ${Jm.formatWithOptions(A,r)}`}static getResponseHeaders(e){
return e.#e}static setResponseHeaders(e,A){e.#e=A}static getResponseState(e){return e.#t}static setResponseState(e,A){e.#t=
A}},{getResponseHeaders:$O,setResponseHeaders:e2,getResponseState:yr,setResponseState:t2}=tt;Reflect.deleteProperty(tt,"\
getResponseHeaders");Reflect.deleteProperty(tt,"setResponseHeaders");Reflect.deleteProperty(tt,"getResponseState");Reflect.
deleteProperty(tt,"setResponseState");vO(tt,yr);Object.defineProperties(tt.prototype,{type:et,url:et,status:et,ok:et,redirected:et,
statusText:et,headers:et,clone:et,body:et,bodyUsed:et,[Symbol.toStringTag]:{value:"Response",configurable:!0}});Object.defineProperties(
tt,{json:et,redirect:et,error:et});function vh(t){if(t.internalResponse)return Xm(vh(t.internalResponse),t.type);let e=dn(
{...t,body:null});return t.body!=null&&(e.body=GO(t.body)),e}o(vh,"cloneResponse");function dn(t){return{aborted:!1,rangeRequested:!1,
timingAllowPassed:!1,requestIncludesCredentials:!1,type:"default",status:200,timingInfo:null,cacheState:"",statusText:"",
...t,headersList:t?.headersList?new Gm(t?.headersList):new Gm,urlList:t?.urlList?[...t.urlList]:[]}}o(dn,"makeResponse");
function Li(t){let e=WO(t);return dn({type:"error",status:0,error:e?t:new Error(t&&String(t)),aborted:t&&t.name==="Abort\
Error"})}o(Li,"makeNetworkError");function A2(t){return t.type==="error"&&t.status===0}o(A2,"isNetworkError");function Mi(t,e){
return e={internalResponse:t,...e},new Proxy(t,{get(A,r){return r in e?e[r]:A[r]},set(A,r,n){return Gh(!(r in e)),A[r]=n,
!0}})}o(Mi,"makeFilteredResponse");function Xm(t,e){if(e==="basic")return Mi(t,{type:"basic",headersList:t.headersList});
if(e==="cors")return Mi(t,{type:"cors",headersList:t.headersList});if(e==="opaque")return Mi(t,{type:"opaque",urlList:[],
status:0,statusText:"",body:null});if(e==="opaqueredirect")return Mi(t,{type:"opaqueredirect",status:0,statusText:"",headersList:[],
body:null});Gh(!1)}o(Xm,"filterResponse");function r2(t,e=null){return Gh(PO(t)),qO(t)?Li(Object.assign(new DOMException(
"The operation was aborted.","AbortError"),{cause:e})):Li(Object.assign(new DOMException("Request was cancelled."),{cause:e}))}
o(r2,"makeAppropriateNetworkError");function Pm(t,e,A){if(e.status!==null&&(e.status<200||e.status>599))throw new RangeError(
'init["status"] must be in the range of 200 to 599, inclusive.');if("statusText"in e&&e.statusText!=null&&!VO(String(e.statusText)))
throw new TypeError("Invalid statusText");if("status"in e&&e.status!=null&&(yr(t).status=e.status),"statusText"in e&&e.statusText!=
null&&(yr(t).statusText=e.statusText),"headers"in e&&e.headers!=null&&YO($O(t),e.headers),A){if(ZO.includes(t.status))throw v.
errors.exception({header:"Response constructor",message:`Invalid response status code ${t.status}`});yr(t).body=A.body,A.
type!=null&&!yr(t).headersList.contains("content-type",!0)&&yr(t).headersList.append("content-type",A.type,!0)}}o(Pm,"in\
itializeResponse");function Hs(t,e){let A=new tt(Ti);t2(A,t);let r=new qm(Ti);return e2(A,r),_m(r,t.headersList),Wm(r,e),
t.urlList.length!==0&&t.body?.stream&&jm.register(A,new WeakRef(t.body.stream)),A}o(Hs,"fromInnerResponse");v.converters.
XMLHttpRequestBodyInit=function(t,e,A){return typeof t=="string"?v.converters.USVString(t,e,A):v.is.Blob(t)||v.is.BufferSource(
t)||v.is.FormData(t)||v.is.URLSearchParams(t)?t:v.converters.DOMString(t,e,A)};v.converters.BodyInit=function(t,e,A){return v.
is.ReadableStream(t)||t?.[Symbol.asyncIterator]?t:v.converters.XMLHttpRequestBodyInit(t,e,A)};v.converters.ResponseInit=
v.dictionaryConverter([{key:"status",converter:v.converters["unsigned short"],defaultValue:o(()=>200,"defaultValue")},{key:"\
statusText",converter:v.converters.ByteString,defaultValue:o(()=>"","defaultValue")},{key:"headers",converter:v.converters.
HeadersInit}]);v.is.Response=v.util.MakeTypeAssertion(tt);zm.exports={isNetworkError:A2,makeNetworkError:Li,makeResponse:dn,
makeAppropriateNetworkError:r2,filterResponse:Xm,Response:tt,cloneResponse:vh,fromInnerResponse:Hs,getResponseState:yr}});var fn=p((k4,u0)=>{"use strict";var{extractBody:n2,mixinBody:s2,cloneBody:o2,bodyUnusable:Km}=Pr(),{Headers:n0,fill:i2,HeadersList:Yi,
setHeadersGuard:Jh,getHeadersGuard:a2,setHeadersList:s0,getHeadersList:$m}=Br(),Hi=O(),e0=y("node:util"),{isValidHTTPToken:c2,
sameOrigin:t0,environmentSettingsObject:xi}=je(),{forbiddenMethodsSet:l2,corsSafeListedMethodsSet:u2,referrerPolicy:g2,requestRedirect:h2,
requestMode:E2,requestCredentials:d2,requestCache:f2,requestDuplex:Q2}=_n(),{kEnumerableProperty:Ee,normalizedMethodRecordsBase:I2,
normalizedMethodRecords:C2}=Hi,{webidl:L}=Be(),{URLSerializer:B2}=at(),{kConstruct:Oi}=Z(),y2=y("node:assert"),{getMaxListeners:o0,
setMaxListeners:p2,defaultMaxListeners:m2}=y("node:events"),w2=Symbol("abortController"),i0=new FinalizationRegistry(({signal:t,
abort:e})=>{t.removeEventListener("abort",e)}),Gi=new WeakMap,Vh;try{Vh=o0(new AbortController().signal)>0}catch{Vh=!1}function A0(t){
return e;function e(){let A=t.deref();if(A!==void 0){i0.unregister(e),this.removeEventListener("abort",e),A.abort(this.reason);
let r=Gi.get(A.signal);if(r!==void 0){if(r.size!==0){for(let n of r){let s=n.deref();s!==void 0&&s.abort(this.reason)}r.
clear()}Gi.delete(A.signal)}}}}o(A0,"buildAbort");var r0=!1,He=class t{static{o(this,"Request")}#e;#t;#A;#r;constructor(e,A=void 0){
if(L.util.markAsUncloneable(this),e===Oi)return;L.argumentLengthCheck(arguments,1,"Request constructor"),e=L.converters.
RequestInfo(e),A=L.converters.RequestInit(A);let n=null,s=null,i=xi.settingsObject.baseUrl,a=null;if(typeof e=="string"){
this.#t=A.dispatcher;let C;try{C=new URL(e,i)}catch(B){throw new TypeError("Failed to parse URL from "+e,{cause:B})}if(C.
username||C.password)throw new TypeError("Request cannot be constructed from a URL that includes credentials: "+e);n=vi(
{urlList:[C]}),s="cors"}else y2(L.is.Request(e)),n=e.#r,a=e.#e,this.#t=A.dispatcher||e.#t;let c=xi.settingsObject.origin,
l="client";if(n.window?.constructor?.name==="EnvironmentSettingsObject"&&t0(n.window,c)&&(l=n.window),A.window!=null)throw new TypeError(
`'window' option '${l}' must be null`);"window"in A&&(l="no-window"),n=vi({method:n.method,headersList:n.headersList,unsafeRequest:n.
unsafeRequest,client:xi.settingsObject,window:l,priority:n.priority,origin:n.origin,referrer:n.referrer,referrerPolicy:n.
referrerPolicy,mode:n.mode,credentials:n.credentials,cache:n.cache,redirect:n.redirect,integrity:n.integrity,keepalive:n.
keepalive,reloadNavigation:n.reloadNavigation,historyNavigation:n.historyNavigation,urlList:[...n.urlList]});let u=Object.
keys(A).length!==0;if(u&&(n.mode==="navigate"&&(n.mode="same-origin"),n.reloadNavigation=!1,n.historyNavigation=!1,n.origin=
"client",n.referrer="client",n.referrerPolicy="",n.url=n.urlList[n.urlList.length-1],n.urlList=[n.url]),A.referrer!==void 0){
let C=A.referrer;if(C==="")n.referrer="no-referrer";else{let B;try{B=new URL(C,i)}catch(w){throw new TypeError(`Referrer\
 "${C}" is not a valid URL.`,{cause:w})}B.protocol==="about:"&&B.hostname==="client"||c&&!t0(B,xi.settingsObject.baseUrl)?
n.referrer="client":n.referrer=B}}A.referrerPolicy!==void 0&&(n.referrerPolicy=A.referrerPolicy);let h;if(A.mode!==void 0?
h=A.mode:h=s,h==="navigate")throw L.errors.exception({header:"Request constructor",message:"invalid request mode navigat\
e."});if(h!=null&&(n.mode=h),A.credentials!==void 0&&(n.credentials=A.credentials),A.cache!==void 0&&(n.cache=A.cache),n.
cache==="only-if-cached"&&n.mode!=="same-origin")throw new TypeError("'only-if-cached' can be set only with 'same-origin\
' mode");if(A.redirect!==void 0&&(n.redirect=A.redirect),A.integrity!=null&&(n.integrity=String(A.integrity)),A.keepalive!==
void 0&&(n.keepalive=!!A.keepalive),A.method!==void 0){let C=A.method,B=C2[C];if(B!==void 0)n.method=B;else{if(!c2(C))throw new TypeError(
`'${C}' is not a valid HTTP method.`);let w=C.toUpperCase();if(l2.has(w))throw new TypeError(`'${C}' HTTP method is unsu\
pported.`);C=I2[w]??C,n.method=C}!r0&&n.method==="patch"&&(process.emitWarning("Using `patch` is highly likely to result\
 in a `405 Method Not Allowed`. `PATCH` is much more likely to succeed.",{code:"UNDICI-FETCH-patch"}),r0=!0)}A.signal!==
void 0&&(a=A.signal),this.#r=n;let g=new AbortController;if(this.#e=g.signal,a!=null)if(a.aborted)g.abort(a.reason);else{
this[w2]=g;let C=new WeakRef(g),B=A0(C);Vh&&o0(a)===m2&&p2(1500,a),Hi.addAbortListener(a,B),i0.register(g,{signal:a,abort:B},
B)}if(this.#A=new n0(Oi),s0(this.#A,n.headersList),Jh(this.#A,"request"),h==="no-cors"){if(!u2.has(n.method))throw new TypeError(
`'${n.method} is unsupported in no-cors mode.`);Jh(this.#A,"request-no-cors")}if(u){let C=$m(this.#A),B=A.headers!==void 0?
A.headers:new Yi(C);if(C.clear(),B instanceof Yi){for(let{name:w,value:R}of B.rawValues())C.append(w,R,!1);C.cookies=B.cookies}else
i2(this.#A,B)}let d=L.is.Request(e)?e.#r.body:null;if((A.body!=null||d!=null)&&(n.method==="GET"||n.method==="HEAD"))throw new TypeError(
"Request with GET/HEAD method cannot have body.");let Q=null;if(A.body!=null){let[C,B]=n2(A.body,n.keepalive);Q=C,B&&!$m(
this.#A).contains("content-type",!0)&&this.#A.append("content-type",B,!0)}let f=Q??d;if(f!=null&&f.source==null){if(Q!=null&&
A.duplex==null)throw new TypeError("RequestInit: duplex option is required when sending a body.");if(n.mode!=="same-orig\
in"&&n.mode!=="cors")throw new TypeError('If request is made from ReadableStream, mode should be "same-origin" or "cors"');
n.useCORSPreflightFlag=!0}let m=f;if(Q==null&&d!=null){if(Km(e.#r))throw new TypeError("Cannot construct a Request with \
a Request object that has already been used.");let C=new TransformStream;d.stream.pipeThrough(C),m={source:d.source,length:d.
length,stream:C.readable}}this.#r.body=m}get method(){return L.brandCheck(this,t),this.#r.method}get url(){return L.brandCheck(
this,t),B2(this.#r.url)}get headers(){return L.brandCheck(this,t),this.#A}get destination(){return L.brandCheck(this,t),
this.#r.destination}get referrer(){return L.brandCheck(this,t),this.#r.referrer==="no-referrer"?"":this.#r.referrer==="c\
lient"?"about:client":this.#r.referrer.toString()}get referrerPolicy(){return L.brandCheck(this,t),this.#r.referrerPolicy}get mode(){
return L.brandCheck(this,t),this.#r.mode}get credentials(){return L.brandCheck(this,t),this.#r.credentials}get cache(){return L.
brandCheck(this,t),this.#r.cache}get redirect(){return L.brandCheck(this,t),this.#r.redirect}get integrity(){return L.brandCheck(
this,t),this.#r.integrity}get keepalive(){return L.brandCheck(this,t),this.#r.keepalive}get isReloadNavigation(){return L.
brandCheck(this,t),this.#r.reloadNavigation}get isHistoryNavigation(){return L.brandCheck(this,t),this.#r.historyNavigation}get signal(){
return L.brandCheck(this,t),this.#e}get body(){return L.brandCheck(this,t),this.#r.body?this.#r.body.stream:null}get bodyUsed(){
return L.brandCheck(this,t),!!this.#r.body&&Hi.isDisturbed(this.#r.body.stream)}get duplex(){return L.brandCheck(this,t),
"half"}clone(){if(L.brandCheck(this,t),Km(this.#r))throw new TypeError("unusable");let e=c0(this.#r),A=new AbortController;
if(this.signal.aborted)A.abort(this.signal.reason);else{let r=Gi.get(this.signal);r===void 0&&(r=new Set,Gi.set(this.signal,
r));let n=new WeakRef(A);r.add(n),Hi.addAbortListener(A.signal,A0(n))}return l0(e,this.#t,A.signal,a2(this.#A))}[e0.inspect.
custom](e,A){A.depth===null&&(A.depth=2),A.colors??=!0;let r={method:this.method,url:this.url,headers:this.headers,destination:this.
destination,referrer:this.referrer,referrerPolicy:this.referrerPolicy,mode:this.mode,credentials:this.credentials,cache:this.
cache,redirect:this.redirect,integrity:this.integrity,keepalive:this.keepalive,isReloadNavigation:this.isReloadNavigation,
isHistoryNavigation:this.isHistoryNavigation,signal:this.signal};return`Request ${e0.formatWithOptions(A,r)}`}static setRequestSignal(e,A){
return e.#e=A,e}static getRequestDispatcher(e){return e.#t}static setRequestDispatcher(e,A){e.#t=A}static setRequestHeaders(e,A){
e.#A=A}static getRequestState(e){return e.#r}static setRequestState(e,A){e.#r=A}},{setRequestSignal:D2,getRequestDispatcher:S2,
setRequestDispatcher:R2,setRequestHeaders:N2,getRequestState:a0,setRequestState:b2}=He;Reflect.deleteProperty(He,"setReq\
uestSignal");Reflect.deleteProperty(He,"getRequestDispatcher");Reflect.deleteProperty(He,"setRequestDispatcher");Reflect.
deleteProperty(He,"setRequestHeaders");Reflect.deleteProperty(He,"getRequestState");Reflect.deleteProperty(He,"setReques\
tState");s2(He,a0);function vi(t){return{method:t.method??"GET",localURLsOnly:t.localURLsOnly??!1,unsafeRequest:t.unsafeRequest??
!1,body:t.body??null,client:t.client??null,reservedClient:t.reservedClient??null,replacesClientId:t.replacesClientId??"",
window:t.window??"client",keepalive:t.keepalive??!1,serviceWorkers:t.serviceWorkers??"all",initiator:t.initiator??"",destination:t.
destination??"",priority:t.priority??null,origin:t.origin??"client",policyContainer:t.policyContainer??"client",referrer:t.
referrer??"client",referrerPolicy:t.referrerPolicy??"",mode:t.mode??"no-cors",useCORSPreflightFlag:t.useCORSPreflightFlag??
!1,credentials:t.credentials??"same-origin",useCredentials:t.useCredentials??!1,cache:t.cache??"default",redirect:t.redirect??
"follow",integrity:t.integrity??"",cryptoGraphicsNonceMetadata:t.cryptoGraphicsNonceMetadata??"",parserMetadata:t.parserMetadata??
"",reloadNavigation:t.reloadNavigation??!1,historyNavigation:t.historyNavigation??!1,userActivation:t.userActivation??!1,
taintedOrigin:t.taintedOrigin??!1,redirectCount:t.redirectCount??0,responseTainting:t.responseTainting??"basic",preventNoCacheCacheControlHeaderModification:t.
preventNoCacheCacheControlHeaderModification??!1,done:t.done??!1,timingAllowFailed:t.timingAllowFailed??!1,useURLCredentials:t.
useURLCredentials??void 0,traversableForUserPrompts:t.traversableForUserPrompts??"client",urlList:t.urlList,url:t.urlList[0],
headersList:t.headersList?new Yi(t.headersList):new Yi}}o(vi,"makeRequest");function c0(t){let e=vi({...t,body:null});return t.
body!=null&&(e.body=o2(t.body)),e}o(c0,"cloneRequest");function l0(t,e,A,r){let n=new He(Oi);b2(n,t),R2(n,e),D2(n,A);let s=new n0(
Oi);return N2(n,s),s0(s,t.headersList),Jh(s,r),n}o(l0,"fromInnerRequest");Object.defineProperties(He.prototype,{method:Ee,
url:Ee,headers:Ee,redirect:Ee,clone:Ee,signal:Ee,duplex:Ee,destination:Ee,body:Ee,bodyUsed:Ee,isHistoryNavigation:Ee,isReloadNavigation:Ee,
keepalive:Ee,integrity:Ee,cache:Ee,credentials:Ee,attribute:Ee,referrerPolicy:Ee,referrer:Ee,mode:Ee,[Symbol.toStringTag]:{
value:"Request",configurable:!0}});L.is.Request=L.util.MakeTypeAssertion(He);L.converters.RequestInfo=function(t){return typeof t==
"string"?L.converters.USVString(t):L.is.Request(t)?t:L.converters.USVString(t)};L.converters.RequestInit=L.dictionaryConverter(
[{key:"method",converter:L.converters.ByteString},{key:"headers",converter:L.converters.HeadersInit},{key:"body",converter:L.
nullableConverter(L.converters.BodyInit)},{key:"referrer",converter:L.converters.USVString},{key:"referrerPolicy",converter:L.
converters.DOMString,allowedValues:g2},{key:"mode",converter:L.converters.DOMString,allowedValues:E2},{key:"credentials",
converter:L.converters.DOMString,allowedValues:d2},{key:"cache",converter:L.converters.DOMString,allowedValues:f2},{key:"\
redirect",converter:L.converters.DOMString,allowedValues:h2},{key:"integrity",converter:L.converters.DOMString},{key:"ke\
epalive",converter:L.converters.boolean},{key:"signal",converter:L.nullableConverter(t=>L.converters.AbortSignal(t,"Requ\
estInit","signal"))},{key:"window",converter:L.converters.any},{key:"duplex",converter:L.converters.DOMString,allowedValues:Q2},
{key:"dispatcher",converter:L.converters.any},{key:"priority",converter:L.converters.DOMString,allowedValues:["high","lo\
w","auto"],defaultValue:o(()=>"auto","defaultValue")}]);u0.exports={Request:He,makeRequest:vi,fromInnerRequest:l0,cloneRequest:c0,
getRequestDispatcher:S2,getRequestState:a0}});var B0=p((M4,C0)=>{"use strict";var F2=y("node:assert"),{runtimeFeatures:h0}=Vt(),{asciiLowercase:E0}=Rt(),pr=new Map([[
"sha256",0],["sha384",1],["sha512",2]]),Ph;if(h0.has("crypto")){Ph=y("node:crypto");let t=Ph.getHashes();t.length===0&&pr.
clear();for(let e of pr.keys())t.includes(e)===!1&&pr.delete(e)}else pr.clear();var g0=Map.prototype.get.bind(pr),qh=o(t=>pr.
has(E0(t)),"isValidSRIHashAlgorithm"),k2=h0.has("crypto")===!1||pr.size===0?()=>!0:(t,e)=>{let A=f0(e);if(A.length===0)return!0;
let r=d0(A);for(let n of r){let s=n.alg,i=n.val,a=Q0(s,t);if(I0(a,i))return!0}return!1};function d0(t){let e=[],A=null;for(let r of t){
if(F2(qh(r.alg),"Invalid SRI hash algorithm token"),e.length===0){e.push(r),A=r;continue}let n=A.alg,s=g0(n),i=r.alg,a=g0(
i);a<s||(a>s?(A=r,e[0]=r,e.length=1):e.push(r))}return e}o(d0,"getStrongestMetadata");function f0(t){let e=[];for(let A of t.
split(/[\t\n\f\r ]+/)){let n=A.split("?",1)[0],s="",i=[n.slice(0,6),n.slice(7)],a=i[0];if(!qh(a))continue;i[1]&&(s=i[1]);
let c={alg:E0(a),val:s};e.push(c)}return e}o(f0,"parseMetadata");var Q0=o((t,e)=>Ph.hash(t,e,"base64"),"applyAlgorithmTo\
Bytes");function I0(t,e){let A=t.length;A!==0&&t[A-1]==="="&&(A-=1),A!==0&&t[A-1]==="="&&(A-=1);let r=e.length;if(r!==0&&
e[r-1]==="="&&(r-=1),r!==0&&e[r-1]==="="&&(r-=1),A!==r)return!1;for(let n=0;n<A;++n)if(!(t[n]===e[n]||t[n]==="+"&&e[n]===
"-"||t[n]==="/"&&e[n]==="_"))return!1;return!0}o(I0,"caseSensitiveMatch");C0.exports={applyAlgorithmToBytes:Q0,bytesMatch:k2,
caseSensitiveMatch:I0,isValidSRIHashAlgorithm:qh,getStrongestMetadata:d0,parseMetadata:f0}});var vs=p((L4,T0)=>{"use strict";var{makeNetworkError:$,makeAppropriateNetworkError:Os,filterResponse:Wh,makeResponse:Ji,
fromInnerResponse:U2,getResponseState:M2}=Ys(),{HeadersList:_h}=Br(),{Request:T2,cloneRequest:L2,getRequestDispatcher:x2,
getRequestState:H2}=fn(),mt=y("node:zlib"),{makePolicyContainer:Y2,clonePolicyContainer:O2,requestBadPort:G2,TAOCheck:v2,
appendRequestOriginHeader:J2,responseLocationURL:V2,requestCurrentURL:At,setRequestReferrerPolicyOnRedirect:P2,tryUpgradeRequestToAPotentiallyTrustworthyURL:q2,
createOpaqueTimingInfo:$h,appendFetchMetadata:W2,corsCheck:_2,crossOriginResourcePolicyCheck:j2,determineRequestsReferrer:Z2,
coarsenedSharedCurrentTime:Gs,sameOrigin:zh,isCancelled:NA,isAborted:y0,isErrorLike:X2,fullyReadBody:z2,readableStreamClose:K2,
urlIsLocal:$2,urlIsHttpHttpsScheme:Wi,urlHasHttpsScheme:eG,clampAndCoarsenConnectionTimingInfo:tG,simpleRangeHeaderValue:AG,
buildContentRange:rG,createInflate:nG,extractMimeType:sG,hasAuthenticationEntry:oG,includesCredentials:p0,isTraversableNavigable:iG}=je(),
mr=y("node:assert"),{safelyExtractBody:_i,extractBody:m0}=Pr(),{redirectStatusSet:R0,nullBodyStatus:N0,safeMethodsSet:aG,
requestBodyHeader:cG,subresourceSet:lG}=_n(),uG=y("node:events"),{Readable:gG,pipeline:hG,finished:EG,isErrored:dG,isReadable:Vi}=y("node:stream"),
{addAbortListener:fG,bufferToLowerCasedHeaderName:w0}=O(),{dataURLProcessor:QG,serializeAMimeType:IG,minimizeSupportedMimeType:CG}=at(),
{getGlobalDispatcher:BG}=Us(),{webidl:eE}=Be(),{STATUS_CODES:D0}=y("node:http"),{bytesMatch:yG}=B0(),{createDeferredPromise:pG}=Kn(),
{isomorphicEncode:Pi}=Rt(),{runtimeFeatures:mG}=Vt(),wG=mG.has("zstd"),DG=["GET","HEAD"],SG=typeof __UNDICI_IS_NODE__<"u"||
typeof esbuildDetection<"u"?"node":"undici",jh,qi=class extends uG{static{o(this,"Fetch")}constructor(e){super(),this.dispatcher=
e,this.connection=null,this.dump=!1,this.state="ongoing"}terminate(e){this.state==="ongoing"&&(this.state="terminated",this.
connection?.destroy(e),this.emit("terminated",e))}abort(e){this.state==="ongoing"&&(this.state="aborted",e||(e=new DOMException(
"The operation was aborted.","AbortError")),this.serializedAbortReason=e,this.connection?.destroy(e),this.emit("terminat\
ed",e))}};function RG(t){b0(t,"fetch")}o(RG,"handleFetchDone");function NG(t,e=void 0){eE.argumentLengthCheck(arguments,
1,"globalThis.fetch");let A=pG(),r;try{r=new T2(t,e)}catch(u){return A.reject(u),A.promise}let n=H2(r);if(r.signal.aborted)
return Zh(A,n,null,r.signal.reason,null),A.promise;n.client.globalObject?.constructor?.name==="ServiceWorkerGlobalScope"&&
(n.serviceWorkers="none");let i=null,a=!1,c=null;return fG(r.signal,()=>{a=!0,mr(c!=null),c.abort(r.signal.reason);let u=i?.
deref();Zh(A,n,u,r.signal.reason,c.controller)}),c=k0({request:n,processResponseEndOfBody:RG,processResponse:o(u=>{if(!a){
if(u.aborted){Zh(A,n,i,c.serializedAbortReason,c.controller);return}if(u.type==="error"){A.reject(new TypeError("fetch f\
ailed",{cause:u.error}));return}i=new WeakRef(U2(u,"immutable")),A.resolve(i.deref()),A=null}},"processResponse"),dispatcher:x2(
r),requestObject:r}),A.promise}o(NG,"fetch");function b0(t,e="other"){if(t.type==="error"&&t.aborted||!t.urlList?.length)
return;let A=t.urlList[0],r=t.timingInfo,n=t.cacheState;Wi(A)&&r!==null&&(t.timingAllowPassed||(r=$h({startTime:r.startTime}),
n=""),r.endTime=Gs(),t.timingInfo=r,F0(r,A.href,e,globalThis,n,"",t.status))}o(b0,"finalizeAndReportTiming");var F0=performance.
markResourceTiming;function Zh(t,e,A,r,n){if(t&&t.reject(r),e.body?.stream!=null&&Vi(e.body.stream)&&e.body.stream.cancel(
r).catch(i=>{if(i.code!=="ERR_INVALID_STATE")throw i}),A==null)return;let s=M2(A);s.body?.stream!=null&&Vi(s.body.stream)&&
n.error(r)}o(Zh,"abortFetch");function k0({request:t,processRequestBodyChunkLength:e,processRequestEndOfBody:A,processResponse:r,
processResponseEndOfBody:n,processResponseConsumeBody:s,useParallelQueue:i=!1,dispatcher:a=BG(),requestObject:c=null}){mr(
a);let l=null,u=!1;t.client!=null&&(l=t.client.globalObject,u=t.client.crossOriginIsolatedCapability);let h=Gs(u),g=$h({
startTime:h}),d={controller:new qi(a),request:t,timingInfo:g,processRequestBodyChunkLength:e,processRequestEndOfBody:A,processResponse:r,
processResponseConsumeBody:s,processResponseEndOfBody:n,taskDestination:l,crossOriginIsolatedCapability:u,requestObject:c};
return mr(!t.body||t.body.stream),t.window==="client"&&(t.window=t.client?.globalObject?.constructor?.name==="Window"?t.
client:"no-window"),t.origin==="client"&&(t.origin=t.client.origin),t.policyContainer==="client"&&(t.client!=null?t.policyContainer=
O2(t.client.policyContainer):t.policyContainer=Y2()),t.headersList.contains("accept",!0)||t.headersList.append("accept",
"*/*",!0),t.headersList.contains("accept-language",!0)||t.headersList.append("accept-language","*",!0),t.priority,lG.has(
t.destination),U0(d,!1),d.controller}o(k0,"fetching");async function U0(t,e){try{let A=t.request,r=null;if(A.localURLsOnly&&
!$2(At(A))&&(r=$("local URLs only")),q2(A),G2(A)==="blocked"&&(r=$("bad port")),A.referrerPolicy===""&&(A.referrerPolicy=
A.policyContainer.referrerPolicy),A.referrer!=="no-referrer"&&(A.referrer=Z2(A)),r===null){let s=At(A);zh(s,A.url)&&A.responseTainting===
"basic"||s.protocol==="data:"||A.mode==="navigate"||A.mode==="websocket"?(A.responseTainting="basic",r=await S0(t)):A.mode===
"same-origin"?r=$('request mode cannot be "same-origin"'):A.mode==="no-cors"?A.redirect!=="follow"?r=$('redirect mode ca\
nnot be "follow" for "no-cors" request'):(A.responseTainting="opaque",r=await S0(t)):Wi(At(A))?(A.responseTainting="cors",
r=await M0(t)):r=$("URL scheme must be a HTTP(S) scheme")}if(e)return r;r.status!==0&&!r.internalResponse&&(A.responseTainting,
A.responseTainting==="basic"?r=Wh(r,"basic"):A.responseTainting==="cors"?r=Wh(r,"cors"):A.responseTainting==="opaque"?r=
Wh(r,"opaque"):mr(!1));let n=r.status===0?r:r.internalResponse;if(n.urlList.length===0&&n.urlList.push(...A.urlList),A.timingAllowFailed||
(r.timingAllowPassed=!0),r.type==="opaque"&&n.status===206&&n.rangeRequested&&!A.headers.contains("range",!0)&&(r=n=$()),
r.status!==0&&(A.method==="HEAD"||A.method==="CONNECT"||N0.includes(n.status))&&(n.body=null,t.controller.dump=!0),A.integrity){
let s=o(a=>Xh(t,$(a)),"processBodyError");if(A.responseTainting==="opaque"||r.body==null){s(r.error);return}let i=o(a=>{
if(!yG(a,A.integrity)){s("integrity mismatch");return}r.body=_i(a)[0],Xh(t,r)},"processBody");z2(r.body,i,s)}else Xh(t,r)}catch(A){
t.controller.terminate(A)}}o(U0,"mainFetch");function S0(t){if(NA(t)&&t.request.redirectCount===0)return Promise.resolve(
Os(t));let{request:e}=t,{protocol:A}=At(e);switch(A){case"about:":return Promise.resolve($("about scheme is not supporte\
d"));case"blob:":{jh||(jh=y("node:buffer").resolveObjectURL);let r=At(e);if(r.search.length!==0)return Promise.resolve($(
"NetworkError when attempting to fetch resource."));let n=jh(r.toString());if(e.method!=="GET"||!eE.is.Blob(n))return Promise.
resolve($("invalid method"));let s=Ji(),i=n.size,a=Pi(`${i}`),c=n.type;if(e.headersList.contains("range",!0)){s.rangeRequested=
!0;let l=e.headersList.get("range",!0),u=AG(l,!0);if(u==="failure")return Promise.resolve($("failed to fetch the data UR\
L"));let{rangeStartValue:h,rangeEndValue:g}=u;if(h===null)h=i-g,g=h+g-1;else{if(h>=i)return Promise.resolve($("Range sta\
rt is greater than the blob's size."));(g===null||g>=i)&&(g=i-1)}let d=n.slice(h,g+1,c),Q=m0(d);s.body=Q[0];let f=Pi(`${d.
size}`),m=rG(h,g,i);s.status=206,s.statusText="Partial Content",s.headersList.set("content-length",f,!0),s.headersList.set(
"content-type",c,!0),s.headersList.set("content-range",m,!0)}else{let l=m0(n);s.statusText="OK",s.body=l[0],s.headersList.
set("content-length",a,!0),s.headersList.set("content-type",c,!0)}return Promise.resolve(s)}case"data:":{let r=At(e),n=QG(
r);if(n==="failure")return Promise.resolve($("failed to fetch the data URL"));let s=IG(n.mimeType);return Promise.resolve(
Ji({statusText:"OK",headersList:[["content-type",{name:"Content-Type",value:s}]],body:_i(n.body)[0]}))}case"file:":return Promise.
resolve($("not implemented... yet..."));case"http:":case"https:":return M0(t).catch(r=>$(r));default:return Promise.resolve(
$("unknown scheme"))}}o(S0,"schemeFetch");function bG(t,e){t.request.done=!0,t.processResponseDone!=null&&queueMicrotask(
()=>t.processResponseDone(e))}o(bG,"finalizeResponse");function Xh(t,e){let A=t.timingInfo,r=o(()=>{let s=Date.now();t.request.
destination==="document"&&(t.controller.fullTimingInfo=A),t.controller.reportTimingSteps=()=>{if(!Wi(t.request.url))return;
A.endTime=s;let a=e.cacheState,c=e.bodyInfo;e.timingAllowPassed||(A=$h(A),a="");let l=0;if(t.request.mode!=="navigate"||
!e.hasCrossOriginRedirects){l=e.status;let u=sG(e.headersList);u!=="failure"&&(c.contentType=CG(u))}t.request.initiatorType!=
null&&F0(A,t.request.url.href,t.request.initiatorType,globalThis,a,c,l)};let i=o(()=>{t.request.done=!0,t.processResponseEndOfBody!=
null&&queueMicrotask(()=>t.processResponseEndOfBody(e)),t.request.initiatorType!=null&&t.controller.reportTimingSteps()},
"processResponseEndOfBodyTask");queueMicrotask(()=>i())},"processResponseEndOfBody");t.processResponse!=null&&queueMicrotask(
()=>{t.processResponse(e),t.processResponse=null});let n=e.type==="error"?e:e.internalResponse??e;n.body==null?r():EG(n.
body.stream,()=>{r()})}o(Xh,"fetchFinale");async function M0(t){let e=t.request,A=null,r=null,n=t.timingInfo;if(e.serviceWorkers,
A===null){if(e.redirect==="follow"&&(e.serviceWorkers="none"),r=A=await Kh(t),e.responseTainting==="cors"&&_2(e,A)==="fa\
ilure")return $("cors failure");v2(e,A)==="failure"&&(e.timingAllowFailed=!0)}return(e.responseTainting==="opaque"||A.type===
"opaque")&&j2(e.origin,e.client,e.destination,r)==="blocked"?$("blocked"):(R0.has(r.status)&&(e.redirect!=="manual"&&t.controller.
connection.destroy(void 0,!1),e.redirect==="error"?A=$("unexpected redirect"):e.redirect==="manual"?A=r:e.redirect==="fo\
llow"?A=await FG(t,A):mr(!1)),A.timingInfo=n,A)}o(M0,"httpFetch");function FG(t,e){let A=t.request,r=e.internalResponse?
e.internalResponse:e,n;try{if(n=V2(r,At(A).hash),n==null)return e}catch(i){return Promise.resolve($(i))}if(!Wi(n))return Promise.
resolve($("URL scheme must be a HTTP(S) scheme"));if(A.redirectCount===20)return Promise.resolve($("redirect count excee\
ded"));if(A.redirectCount+=1,A.mode==="cors"&&(n.username||n.password)&&!zh(A,n))return Promise.resolve($('cross origin \
not allowed for request mode "cors"'));if(A.responseTainting==="cors"&&(n.username||n.password))return Promise.resolve($(
'URL cannot contain credentials for request mode "cors"'));if(r.status!==303&&A.body!=null&&A.body.source==null)return Promise.
resolve($());if([301,302].includes(r.status)&&A.method==="POST"||r.status===303&&!DG.includes(A.method)){A.method="GET",
A.body=null;for(let i of cG)A.headersList.delete(i)}zh(At(A),n)||(A.headersList.delete("authorization",!0),A.headersList.
delete("proxy-authorization",!0),A.headersList.delete("cookie",!0),A.headersList.delete("host",!0)),A.body!=null&&(mr(A.
body.source!=null),A.body=_i(A.body.source)[0]);let s=t.timingInfo;return s.redirectEndTime=s.postRedirectStartTime=Gs(t.
crossOriginIsolatedCapability),s.redirectStartTime===0&&(s.redirectStartTime=s.startTime),A.urlList.push(n),P2(A,r),U0(t,
!0)}o(FG,"httpRedirectFetch");async function Kh(t,e=!1,A=!1){let r=t.request,n=null,s=null,i=null,a=null,c=!1;r.window===
"no-window"&&r.redirect==="error"?(n=t,s=r):(s=L2(r),n={...t},n.request=s);let l=r.credentials==="include"||r.credentials===
"same-origin"&&r.responseTainting==="basic",u=s.body?s.body.length:null,h=null;if(s.body==null&&["POST","PUT"].includes(
s.method)&&(h="0"),u!=null&&(h=Pi(`${u}`)),h!=null&&!s.headersList.contains("content-length",!0)&&s.headersList.append("\
content-length",h,!0),u!=null&&s.keepalive,eE.is.URL(s.referrer)&&s.headersList.append("referer",Pi(s.referrer.href),!0),
J2(s),W2(s),s.headersList.contains("user-agent",!0)||s.headersList.append("user-agent",SG,!0),s.cache==="default"&&(s.headersList.
contains("if-modified-since",!0)||s.headersList.contains("if-none-match",!0)||s.headersList.contains("if-unmodified-sinc\
e",!0)||s.headersList.contains("if-match",!0)||s.headersList.contains("if-range",!0))&&(s.cache="no-store"),s.cache==="n\
o-cache"&&!s.preventNoCacheCacheControlHeaderModification&&!s.headersList.contains("cache-control",!0)&&s.headersList.append(
"cache-control","max-age=0",!0),(s.cache==="no-store"||s.cache==="reload")&&(s.headersList.contains("pragma",!0)||s.headersList.
append("pragma","no-cache",!0),s.headersList.contains("cache-control",!0)||s.headersList.append("cache-control","no-cach\
e",!0)),s.headersList.contains("range",!0)&&s.headersList.append("accept-encoding","identity",!0),s.headersList.contains(
"accept-encoding",!0)||(eG(At(s))?s.headersList.append("accept-encoding","br, gzip, deflate",!0):s.headersList.append("a\
ccept-encoding","gzip, deflate",!0)),s.headersList.delete("host",!0),l&&!s.headersList.contains("authorization",!0)){let g=null;
if(!(oG(s)&&(s.useURLCredentials===void 0||!p0(At(s))))){if(p0(At(s))&&e){let{username:d,password:Q}=At(s);g=`Basic ${Buffer.
from(`${d}:${Q}`).toString("base64")}`}}g!==null&&s.headersList.append("Authorization",g,!1)}if(a==null&&(s.cache="no-st\
ore"),s.cache!=="no-store"&&s.cache,i==null){if(s.cache==="only-if-cached")return $("only if cached");let g=await kG(n,l,
A);!aG.has(s.method)&&g.status>=200&&g.status<=399,c&&g.status,i==null&&(i=g)}if(i.urlList=[...s.urlList],s.headersList.
contains("range",!0)&&(i.rangeRequested=!0),i.requestIncludesCredentials=l,i.status===401&&s.responseTainting!=="cors"&&
l&&(r.useURLCredentials!==void 0||iG(r.traversableForUserPrompts))){if(r.body!=null){if(r.body.source==null)return i;r.body=
_i(r.body.source)[0]}if(r.useURLCredentials===void 0||e)return NA(t)?Os(t):i;t.controller.connection.destroy(),i=await Kh(
t,!0)}if(i.status===407)return r.window==="no-window"?$():NA(t)?Os(t):$("proxy authentication required");if(i.status===421&&
!A&&(r.body==null||r.body.source!=null)){if(NA(t))return Os(t);t.controller.connection.destroy(),i=await Kh(t,e,!0)}return i}
o(Kh,"httpNetworkOrCacheFetch");async function kG(t,e=!1,A=!1){mr(!t.controller.connection||t.controller.connection.destroyed),
t.controller.connection={abort:null,destroyed:!1,destroy(Q,f=!0){this.destroyed||(this.destroyed=!0,f&&this.abort?.(Q??new DOMException(
"The operation was aborted.","AbortError")))}};let r=t.request,n=null,s=t.timingInfo;null==null&&(r.cache="no-store");let a=A?
"yes":"no";r.mode;let c=null;if(r.body==null&&t.processRequestEndOfBody)queueMicrotask(()=>t.processRequestEndOfBody());else if(r.
body!=null){let Q=o(async function*(C){NA(t)||(yield C,t.processRequestBodyChunkLength?.(C.byteLength))},"processBodyChu\
nk"),f=o(()=>{NA(t)||t.processRequestEndOfBody&&t.processRequestEndOfBody()},"processEndOfBody"),m=o(C=>{NA(t)||(C.name===
"AbortError"?t.controller.abort():t.controller.terminate(C))},"processBodyError");c=(async function*(){try{for await(let C of r.
body.stream)yield*Q(C);f()}catch(C){m(C)}})()}try{let{body:Q,status:f,statusText:m,headersList:C,socket:B}=await d({body:c});
if(B)n=Ji({status:f,statusText:m,headersList:C,socket:B});else{let w=Q[Symbol.asyncIterator]();t.controller.next=()=>w.next(),
n=Ji({status:f,statusText:m,headersList:C})}}catch(Q){return Q.name==="AbortError"?(t.controller.connection.destroy(),Os(
t,Q)):$(Q)}let l=o(()=>t.controller.resume(),"pullAlgorithm"),u=o(Q=>{NA(t)||t.controller.abort(Q)},"cancelAlgorithm"),h=new ReadableStream(
{start(Q){t.controller.controller=Q},pull:l,cancel:u,type:"bytes"});n.body={stream:h,source:null,length:null},t.controller.
resume||t.controller.on("terminated",g),t.controller.resume=async()=>{for(;;){let Q,f;try{let{done:C,value:B}=await t.controller.
next();if(y0(t))break;Q=C?void 0:B}catch(C){t.controller.ended&&!s.encodedBodySize?Q=void 0:(Q=C,f=!0)}if(Q===void 0){K2(
t.controller.controller),bG(t,n);return}if(s.decodedBodySize+=Q?.byteLength??0,f){t.controller.terminate(Q);return}let m=new Uint8Array(
Q);if(m.byteLength&&t.controller.controller.enqueue(m),dG(h)){t.controller.terminate();return}if(t.controller.controller.
desiredSize<=0)return}};function g(Q){y0(t)?(n.aborted=!0,Vi(h)&&t.controller.controller.error(t.controller.serializedAbortReason)):
Vi(h)&&t.controller.controller.error(new TypeError("terminated",{cause:X2(Q)?Q:void 0})),t.controller.connection.destroy()}
return o(g,"onAborted"),n;function d({body:Q}){let f=At(r),m=t.controller.dispatcher,C=f.pathname+f.search,B=f.search.length===
0&&f.href[f.href.length-f.hash.length-1]==="?";return new Promise((w,R)=>m.dispatch({path:B?`${C}?`:C,origin:f.origin,method:r.
method,body:m.isMockActive?r.body&&(r.body.source||r.body.stream):Q,headers:r.headersList.entries,maxRedirections:0,upgrade:r.
mode==="websocket"?"websocket":void 0},{body:null,abort:null,onConnect(N){let{connection:x}=t.controller;s.finalConnectionTimingInfo=
tG(void 0,s.postRedirectStartTime,t.crossOriginIsolatedCapability),x.destroyed?N(new DOMException("The operation was abo\
rted.","AbortError")):(t.controller.on("terminated",N),this.abort=x.abort=N),s.finalNetworkRequestStartTime=Gs(t.crossOriginIsolatedCapability)},
onResponseStarted(){s.finalNetworkResponseStartTime=Gs(t.crossOriginIsolatedCapability)},onHeaders(N,x,_,b){if(N<200)return!1;
let T=new _h;for(let re=0;re<x.length;re+=2){let Ve=w0(x[re]),ot=x[re+1];if(Array.isArray(ot)&&!Buffer.isBuffer(x[re+1]))
for(let pe of ot)T.append(Ve,pe.toString("latin1"),!0);else T.append(Ve,ot.toString("latin1"),!0)}let ee=T.get("location",
!0)&&r.redirect==="follow"&&R0.has(N),z=[];if(r.method!=="HEAD"&&r.method!=="CONNECT"&&!N0.includes(N)&&!ee){let re=T.get(
"content-encoding",!0),Ve=re?re.toLowerCase().split(","):[],ot=5;if(Ve.length>ot)return this.abort(new Error(`too many c\
ontent-encodings in response: ${Ve.length}, maximum allowed is ${ot}`)),!0;for(let pe=Ve.length-1;pe>=0;--pe){let Ae=Ve[pe].
trim();if(Ae==="x-gzip"||Ae==="gzip")z.push(mt.createGunzip({flush:mt.constants.Z_SYNC_FLUSH,finishFlush:mt.constants.Z_SYNC_FLUSH}));else if(Ae===
"deflate")z.push(nG({flush:mt.constants.Z_SYNC_FLUSH,finishFlush:mt.constants.Z_SYNC_FLUSH}));else if(Ae==="br")z.push(mt.
createBrotliDecompress({flush:mt.constants.BROTLI_OPERATION_FLUSH,finishFlush:mt.constants.BROTLI_OPERATION_FLUSH}));else if(Ae===
"zstd"&&wG)z.push(mt.createZstdDecompress({flush:mt.constants.ZSTD_e_continue,finishFlush:mt.constants.ZSTD_e_end}));else{
z.length=0;break}}}this.body=new gG({read:_});let ae=this.onError.bind(this);return w({status:N,statusText:b,headersList:T,
body:z.length?hG(this.body,...z,re=>{re&&this.onError(re)}).on("error",ae):this.body.on("error",ae)}),!0},onData(N){if(t.
controller.dump)return;let x=N;return s.encodedBodySize+=x.byteLength,this.body.push(x)},onComplete(){this.abort&&t.controller.
off("terminated",this.abort),t.controller.ended=!0,this.body.push(null)},onError(N){this.abort&&t.controller.off("termin\
ated",this.abort),this.body?.destroy(N),t.controller.terminate(N),R(N)},onRequestUpgrade(N,x,_,b){if(b.session!=null&&x!==
200||b.session==null&&x!==101)return!1;let T=new _h;for(let[X,ee]of Object.entries(_)){if(ee==null)continue;let z=X.toLowerCase();
if(Array.isArray(ee))for(let ae of ee)T.append(z,String(ae),!0);else T.append(z,String(ee),!0)}return w({status:x,statusText:D0[x],
headersList:T,socket:b}),!0},onUpgrade(N,x,_){if(_.session!=null&&N!==200||_.session==null&&N!==101)return!1;let b=new _h;
for(let T=0;T<x.length;T+=2){let X=w0(x[T]),ee=x[T+1];if(Array.isArray(ee)&&!Buffer.isBuffer(x[T+1]))for(let z of ee)b.append(
X,z.toString("latin1"),!0);else b.append(X,ee.toString("latin1"),!0)}return w({status:N,statusText:D0[N],headersList:b,socket:_}),
!0}}))}o(d,"dispatch")}o(kG,"httpNetworkFetch");T0.exports={fetch:NG,Fetch:qi,fetching:k0,finalizeAndReportTiming:b0}});var H0=p((H4,x0)=>{"use strict";var UG=y("node:assert"),{URLSerializer:L0}=at(),{isValidHeaderName:MG}=je();function TG(t,e,A=!1){
let r=L0(t,A),n=L0(e,A);return r===n}o(TG,"urlEquals");function LG(t){UG(t!==null);let e=[];for(let A of t.split(","))A=
A.trim(),MG(A)&&e.push(A);return e}o(LG,"getFieldValues");x0.exports={urlEquals:TG,getFieldValues:LG}});var v0=p((O4,G0)=>{"use strict";var tE=y("node:assert"),{kConstruct:xG}=Z(),{urlEquals:HG,getFieldValues:AE}=H0(),{kEnumerableProperty:wr,
isDisturbed:YG}=O(),{webidl:F}=Be(),{cloneResponse:Y0,fromInnerResponse:OG,getResponseState:GG}=Ys(),{Request:Js,fromInnerRequest:vG,
getRequestState:Gt}=fn(),{fetching:JG}=vs(),{urlIsHttpHttpsScheme:ji,readAllBytes:VG}=je(),{createDeferredPromise:Qn}=Kn(),
Zi=class t{static{o(this,"Cache")}#e;constructor(){arguments[0]!==xG&&F.illegalConstructor(),F.util.markAsUncloneable(this),
this.#e=arguments[1]}async match(e,A={}){F.brandCheck(this,t);let r="Cache.match";F.argumentLengthCheck(arguments,1,r),e=
F.converters.RequestInfo(e),A=F.converters.CacheQueryOptions(A,r,"options");let n=this.#s(e,A,1);if(n.length!==0)return n[0]}async matchAll(e=void 0,A={}){
F.brandCheck(this,t);let r="Cache.matchAll";return e!==void 0&&(e=F.converters.RequestInfo(e)),A=F.converters.CacheQueryOptions(
A,r,"options"),this.#s(e,A)}async add(e){F.brandCheck(this,t),F.argumentLengthCheck(arguments,1,"Cache.add"),e=F.converters.
RequestInfo(e);let r=[e];return await this.addAll(r)}async addAll(e){F.brandCheck(this,t);let A="Cache.addAll";F.argumentLengthCheck(
arguments,1,A);let r=[],n=[];for(let g of e){if(g===void 0)throw F.errors.conversionFailed({prefix:A,argument:"Argument \
1",types:["undefined is not allowed"]});if(g=F.converters.RequestInfo(g),typeof g=="string")continue;let d=Gt(g);if(!ji(
d.url)||d.method!=="GET")throw F.errors.exception({header:A,message:"Expected http/s scheme when method is not GET."})}let s=[];
for(let g of e){let d=Gt(new Js(g));if(!ji(d.url))throw F.errors.exception({header:A,message:"Expected http/s scheme."});
d.initiator="fetch",d.destination="subresource",n.push(d);let Q=Qn();s.push(JG({request:d,processResponse(f){if(f.type===
"error"||f.status===206||f.status<200||f.status>299)Q.reject(F.errors.exception({header:"Cache.addAll",message:"Received\
 an invalid status code or the request failed."}));else if(f.headersList.contains("vary")){let m=AE(f.headersList.get("v\
ary"));for(let C of m)if(C==="*"){Q.reject(F.errors.exception({header:"Cache.addAll",message:"invalid vary field value"}));
for(let B of s)B.abort();return}}},processResponseEndOfBody(f){if(f.aborted){Q.reject(new DOMException("aborted","AbortE\
rror"));return}Q.resolve(f)}})),r.push(Q.promise)}let a=await Promise.all(r),c=[],l=0;for(let g of a){let d={type:"put",
request:n[l],response:g};c.push(d),l++}let u=Qn(),h=null;try{this.#t(c)}catch(g){h=g}return queueMicrotask(()=>{h===null?
u.resolve(void 0):u.reject(h)}),u.promise}async put(e,A){F.brandCheck(this,t);let r="Cache.put";F.argumentLengthCheck(arguments,
2,r),e=F.converters.RequestInfo(e),A=F.converters.Response(A,r,"response");let n=null;if(F.is.Request(e)?n=Gt(e):n=Gt(new Js(
e)),!ji(n.url)||n.method!=="GET")throw F.errors.exception({header:r,message:"Expected an http/s scheme when method is no\
t GET"});let s=GG(A);if(s.status===206)throw F.errors.exception({header:r,message:"Got 206 status"});if(s.headersList.contains(
"vary")){let d=AE(s.headersList.get("vary"));for(let Q of d)if(Q==="*")throw F.errors.exception({header:r,message:"Got *\
 vary field value"})}if(s.body&&(YG(s.body.stream)||s.body.stream.locked))throw F.errors.exception({header:r,message:"Re\
sponse body is locked or disturbed"});let i=Y0(s),a=Qn();if(s.body!=null){let Q=s.body.stream.getReader();VG(Q,a.resolve,
a.reject)}else a.resolve(void 0);let c=[],l={type:"put",request:n,response:i};c.push(l);let u=await a.promise;i.body!=null&&
(i.body.source=u);let h=Qn(),g=null;try{this.#t(c)}catch(d){g=d}return queueMicrotask(()=>{g===null?h.resolve():h.reject(
g)}),h.promise}async delete(e,A={}){F.brandCheck(this,t);let r="Cache.delete";F.argumentLengthCheck(arguments,1,r),e=F.converters.
RequestInfo(e),A=F.converters.CacheQueryOptions(A,r,"options");let n=null;if(F.is.Request(e)){if(n=Gt(e),n.method!=="GET"&&
!A.ignoreMethod)return!1}else tE(typeof e=="string"),n=Gt(new Js(e));let s=[],i={type:"delete",request:n,options:A};s.push(
i);let a=Qn(),c=null,l;try{l=this.#t(s)}catch(u){c=u}return queueMicrotask(()=>{c===null?a.resolve(!!l?.length):a.reject(
c)}),a.promise}async keys(e=void 0,A={}){F.brandCheck(this,t);let r="Cache.keys";e!==void 0&&(e=F.converters.RequestInfo(
e)),A=F.converters.CacheQueryOptions(A,r,"options");let n=null;if(e!==void 0)if(F.is.Request(e)){if(n=Gt(e),n.method!=="\
GET"&&!A.ignoreMethod)return[]}else typeof e=="string"&&(n=Gt(new Js(e)));let s=Qn(),i=[];if(e===void 0)for(let a of this.#e)
i.push(a[0]);else{let a=this.#A(n,A);for(let c of a)i.push(c[0])}return queueMicrotask(()=>{let a=[];for(let c of i){let l=vG(
c,void 0,new AbortController().signal,"immutable");a.push(l)}s.resolve(Object.freeze(a))}),s.promise}#t(e){let A=this.#e,
r=[...A],n=[],s=[];try{for(let i of e){if(i.type!=="delete"&&i.type!=="put")throw F.errors.exception({header:"Cache.#bat\
chCacheOperations",message:'operation type does not match "delete" or "put"'});if(i.type==="delete"&&i.response!=null)throw F.
errors.exception({header:"Cache.#batchCacheOperations",message:"delete operation should not have an associated response"});
if(this.#A(i.request,i.options,n).length)throw new DOMException("???","InvalidStateError");let a;if(i.type==="delete"){if(a=
this.#A(i.request,i.options),a.length===0)return[];for(let c of a){let l=A.indexOf(c);tE(l!==-1),A.splice(l,1)}}else if(i.
type==="put"){if(i.response==null)throw F.errors.exception({header:"Cache.#batchCacheOperations",message:"put operation \
should have an associated response"});let c=i.request;if(!ji(c.url))throw F.errors.exception({header:"Cache.#batchCacheO\
perations",message:"expected http or https scheme"});if(c.method!=="GET")throw F.errors.exception({header:"Cache.#batchC\
acheOperations",message:"not get method"});if(i.options!=null)throw F.errors.exception({header:"Cache.#batchCacheOperati\
ons",message:"options must not be defined"});a=this.#A(i.request);for(let l of a){let u=A.indexOf(l);tE(u!==-1),A.splice(
u,1)}A.push([i.request,i.response]),n.push([i.request,i.response])}s.push([i.request,i.response])}return s}catch(i){throw this.#e.
length=0,this.#e=r,i}}#A(e,A,r){let n=[],s=r??this.#e;for(let i of s){let[a,c]=i;this.#r(e,a,c,A)&&n.push(i)}return n}#r(e,A,r=null,n){
let s=new URL(e.url),i=new URL(A.url);if(n?.ignoreSearch&&(i.search="",s.search=""),!HG(s,i,!0))return!1;if(r==null||n?.
ignoreVary||!r.headersList.contains("vary"))return!0;let a=AE(r.headersList.get("vary"));for(let c of a){if(c==="*")return!1;
let l=A.headersList.get(c),u=e.headersList.get(c);if(l!==u)return!1}return!0}#s(e,A,r=1/0){let n=null;if(e!==void 0)if(F.
is.Request(e)){if(n=Gt(e),n.method!=="GET"&&!A.ignoreMethod)return[]}else typeof e=="string"&&(n=Gt(new Js(e)));let s=[];
if(e===void 0)for(let a of this.#e)s.push(a[1]);else{let a=this.#A(n,A);for(let c of a)s.push(c[1])}let i=[];for(let a of s){
let c=OG(Y0(a),"immutable");if(i.push(c),i.length>=r)break}return Object.freeze(i)}};Object.defineProperties(Zi.prototype,
{[Symbol.toStringTag]:{value:"Cache",configurable:!0},match:wr,matchAll:wr,add:wr,addAll:wr,put:wr,delete:wr,keys:wr});var O0=[
{key:"ignoreSearch",converter:F.converters.boolean,defaultValue:o(()=>!1,"defaultValue")},{key:"ignoreMethod",converter:F.
converters.boolean,defaultValue:o(()=>!1,"defaultValue")},{key:"ignoreVary",converter:F.converters.boolean,defaultValue:o(
()=>!1,"defaultValue")}];F.converters.CacheQueryOptions=F.dictionaryConverter(O0);F.converters.MultiCacheQueryOptions=F.
dictionaryConverter([...O0,{key:"cacheName",converter:F.converters.DOMString}]);F.converters.Response=F.interfaceConverter(
F.is.Response,"Response");F.converters["sequence<RequestInfo>"]=F.sequenceConverter(F.converters.RequestInfo);G0.exports=
{Cache:Zi}});var V0=p((v4,J0)=>{"use strict";var{Cache:Xi}=v0(),{webidl:we}=Be(),{kEnumerableProperty:Vs}=O(),{kConstruct:Ps}=Z(),zi=class t{static{
o(this,"CacheStorage")}#e=new Map;constructor(){arguments[0]!==Ps&&we.illegalConstructor(),we.util.markAsUncloneable(this)}async match(e,A={}){
if(we.brandCheck(this,t),we.argumentLengthCheck(arguments,1,"CacheStorage.match"),e=we.converters.RequestInfo(e),A=we.converters.
MultiCacheQueryOptions(A),A.cacheName!=null){if(this.#e.has(A.cacheName)){let r=this.#e.get(A.cacheName);return await new Xi(
Ps,r).match(e,A)}}else for(let r of this.#e.values()){let s=await new Xi(Ps,r).match(e,A);if(s!==void 0)return s}}async has(e){
we.brandCheck(this,t);let A="CacheStorage.has";return we.argumentLengthCheck(arguments,1,A),e=we.converters.DOMString(e,
A,"cacheName"),this.#e.has(e)}async open(e){we.brandCheck(this,t);let A="CacheStorage.open";if(we.argumentLengthCheck(arguments,
1,A),e=we.converters.DOMString(e,A,"cacheName"),this.#e.has(e)){let n=this.#e.get(e);return new Xi(Ps,n)}let r=[];return this.#e.
set(e,r),new Xi(Ps,r)}async delete(e){we.brandCheck(this,t);let A="CacheStorage.delete";return we.argumentLengthCheck(arguments,
1,A),e=we.converters.DOMString(e,A,"cacheName"),this.#e.delete(e)}async keys(){return we.brandCheck(this,t),[...this.#e.
keys()]}};Object.defineProperties(zi.prototype,{[Symbol.toStringTag]:{value:"CacheStorage",configurable:!0},match:Vs,has:Vs,
open:Vs,delete:Vs,keys:Vs});J0.exports={CacheStorage:zi}});var q0=p((V4,P0)=>{"use strict";P0.exports={maxAttributeValueSize:1024,maxNameValuePairSize:4096}});var sE=p((P4,Z0)=>{"use strict";function PG(t){for(let e=0;e<t.length;++e){let A=t.charCodeAt(e);if(A>=0&&A<=8||A>=10&&A<=
31||A===127)return!0}return!1}o(PG,"isCTLExcludingHtab");function rE(t){for(let e=0;e<t.length;++e){let A=t.charCodeAt(e);
if(A<33||A>126||A===34||A===40||A===41||A===60||A===62||A===64||A===44||A===59||A===58||A===92||A===47||A===91||A===93||
A===63||A===61||A===123||A===125)throw new Error("Invalid cookie name")}}o(rE,"validateCookieName");function nE(t){let e=t.
length,A=0;if(t[0]==='"'){if(e===1||t[e-1]!=='"')throw new Error("Invalid cookie value");--e,++A}for(;A<e;){let r=t.charCodeAt(
A++);if(r<33||r>126||r===34||r===44||r===59||r===92)throw new Error("Invalid cookie value")}}o(nE,"validateCookieValue");
function _0(t){for(let e=0;e<t.length;++e){let A=t.charCodeAt(e);if(A<32||A>126||A===59)throw new Error("Invalid cookie \
path")}}o(_0,"validateCookiePath");function W0(t){return t>=48&&t<=57||t>=65&&t<=90||t>=97&&t<=122}o(W0,"isLetterOrDigit");
function qG(t){if(t===" ")return;if(t.length>255)throw new Error("Invalid cookie domain");let e=0;for(let A=0;A<t.length;++A){
let r=t.charCodeAt(A);if(r===46){if(e===0)throw new Error("Invalid cookie domain");if(t.charCodeAt(A-1)===45)throw new Error(
"Invalid cookie domain");e=0;continue}if(e===0&&!W0(r))throw new Error("Invalid cookie domain");if(!W0(r)&&r!==45)throw new Error(
"Invalid cookie domain");if(++e>63)throw new Error("Invalid cookie domain")}if(e===0||t.charCodeAt(t.length-1)===45)throw new Error(
"Invalid cookie domain")}o(qG,"validateCookieDomain");var WG=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],_G=["Jan","Feb",
"Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],Ki=Array(61).fill(0).map((t,e)=>e.toString().padStart(2,"0"));
function j0(t){return typeof t=="number"&&(t=new Date(t)),`${WG[t.getUTCDay()]}, ${Ki[t.getUTCDate()]} ${_G[t.getUTCMonth()]}\
 ${t.getUTCFullYear()} ${Ki[t.getUTCHours()]}:${Ki[t.getUTCMinutes()]}:${Ki[t.getUTCSeconds()]} GMT`}o(j0,"toIMFDate");function jG(t){
if(t<0)throw new Error("Invalid cookie max-age")}o(jG,"validateCookieMaxAge");function ZG(t){if(t.name.length===0)return null;
rE(t.name),nE(t.value);let e=[`${t.name}=${t.value}`];if(t.name.startsWith("__Secure-")&&(t.secure=!0),t.name.startsWith(
"__Host-")&&(t.secure=!0,t.domain=null,t.path="/"),t.secure&&e.push("Secure"),t.httpOnly&&e.push("HttpOnly"),typeof t.maxAge==
"number"&&(jG(t.maxAge),e.push(`Max-Age=${t.maxAge}`)),t.domain&&(qG(t.domain),e.push(`Domain=${t.domain}`)),t.path&&(_0(
t.path),e.push(`Path=${t.path}`)),t.expires!=null){let A=t.expires instanceof Date?t.expires.getTime():t.expires;typeof A==
"number"&&Number.isFinite(A)&&Math.abs(A)<=864e13&&e.push(`Expires=${j0(t.expires)}`)}t.sameSite&&e.push(`SameSite=${t.sameSite}`);
for(let A of t.unparsed){if(!A.includes("="))throw new Error("Invalid unparsed");let[r,...n]=A.split("="),s=r.trim(),i=n.
join("=");rE(s),nE(i),e.push(`${s}=${i}`)}return e.join("; ")}o(ZG,"stringify");Z0.exports={isCTLExcludingHtab:PG,validateCookieName:rE,
validateCookiePath:_0,validateCookieValue:nE,toIMFDate:j0,stringify:ZG}});var K0=p((W4,z0)=>{"use strict";var{collectASequenceOfCodePointsFast:$i}=Rt(),{maxNameValuePairSize:XG,maxAttributeValueSize:zG}=q0(),
{isCTLExcludingHtab:KG}=sE(),$G=y("node:assert");function ev(t){if(KG(t))return null;let e="",A="",r="",n="";if(t.includes(
";")){let s={position:0};e=$i(";",t,s),A=t.slice(s.position)}else e=t;if(!e.includes("="))n=e;else{let s={position:0};r=
$i("=",e,s),n=e.slice(s.position+1)}return r=r.trim(),n=n.trim(),r.length+n.length>XG?null:{name:r,value:n,...X0(A)}}o(ev,
"parseSetCookie");function X0(t,e={}){for(;;){if(t.length===0)return e;$G(t[0]===";"),t=t.slice(1);let A="";t.includes("\
;")?(A=$i(";",t,{position:0}),t=t.slice(A.length)):(A=t,t="");let r="",n="";if(A.includes("=")){let i={position:0};r=$i(
"=",A,i),n=A.slice(i.position+1)}else r=A;if(r=r.trim(),n=n.trim(),n.length>zG)continue;let s=r.toLowerCase();if(s==="ex\
pires"){let i=new Date(n);e.expires=i}else if(s==="max-age"){let i=n.charCodeAt(0);if((i<48||i>57)&&n[0]!=="-"||!/^\d+$/.
test(n))continue;let a=Number(n);e.maxAge=a}else if(s==="domain"){let i=n;i[0]==="."&&(i=i.slice(1)),i=i.toLowerCase(),e.
domain=i}else if(s==="path"){let i="";n.length===0||n[0]!=="/"?i="/":i=n,e.path=i}else if(s==="secure")e.secure=!0;else if(s===
"httponly")e.httpOnly=!0;else if(s==="samesite"){let i=n.toLowerCase();i==="none"?e.sameSite="None":i==="strict"?e.sameSite=
"Strict":i==="lax"&&(e.sameSite="Lax")}else e.unparsed??=[],e.unparsed.push(`${r}=${n}`)}}o(X0,"parseUnparsedAttributes");
z0.exports={parseSetCookie:ev,parseUnparsedAttributes:X0}});var Aw=p((j4,tw)=>{"use strict";var{parseSetCookie:$0}=K0(),{stringify:tv}=sE(),{webidl:P}=Be(),{Headers:Av}=Br(),ea=P.brandCheckMultiple(
[Av,globalThis.Headers].filter(Boolean));function rv(t){P.argumentLengthCheck(arguments,1,"getCookies"),ea(t);let e=t.get(
"cookie"),A={__proto__:null};if(!e)return A;for(let r of e.split(";")){let[n,...s]=r.split("=");A[n.trim()]=s.join("=")}
return A}o(rv,"getCookies");function nv(t,e,A){ea(t);let r="deleteCookie";P.argumentLengthCheck(arguments,2,r),e=P.converters.
DOMString(e,r,"name"),A=P.converters.DeleteCookieAttributes(A),ew(t,{name:e,value:"",expires:new Date(0),...A})}o(nv,"de\
leteCookie");function sv(t){P.argumentLengthCheck(arguments,1,"getSetCookies"),ea(t);let e=t.getSetCookie();return e?e.map(
A=>$0(A)):[]}o(sv,"getSetCookies");function ov(t){return t=P.converters.DOMString(t),$0(t)}o(ov,"parseCookie");function ew(t,e){
P.argumentLengthCheck(arguments,2,"setCookie"),ea(t),e=P.converters.Cookie(e);let A=tv(e);A&&t.append("set-cookie",A,!0)}
o(ew,"setCookie");P.converters.DeleteCookieAttributes=P.dictionaryConverter([{converter:P.nullableConverter(P.converters.
DOMString),key:"path",defaultValue:o(()=>null,"defaultValue")},{converter:P.nullableConverter(P.converters.DOMString),key:"\
domain",defaultValue:o(()=>null,"defaultValue")}]);P.converters.Cookie=P.dictionaryConverter([{converter:P.converters.DOMString,
key:"name"},{converter:P.converters.DOMString,key:"value"},{converter:P.nullableConverter(t=>typeof t=="number"?P.converters["\
unsigned long long"](t):new Date(t)),key:"expires",defaultValue:o(()=>null,"defaultValue")},{converter:P.nullableConverter(
P.converters["long long"]),key:"maxAge",defaultValue:o(()=>null,"defaultValue")},{converter:P.nullableConverter(P.converters.
DOMString),key:"domain",defaultValue:o(()=>null,"defaultValue")},{converter:P.nullableConverter(P.converters.DOMString),
key:"path",defaultValue:o(()=>null,"defaultValue")},{converter:P.nullableConverter(P.converters.boolean),key:"secure",defaultValue:o(
()=>null,"defaultValue")},{converter:P.nullableConverter(P.converters.boolean),key:"httpOnly",defaultValue:o(()=>null,"d\
efaultValue")},{converter:P.converters.USVString,key:"sameSite",allowedValues:["Strict","Lax","None"]},{converter:P.sequenceConverter(
P.converters.DOMString),key:"unparsed",defaultValue:o(()=>[],"defaultValue")}]);tw.exports={getCookies:rv,deleteCookie:nv,
getSetCookies:sv,setCookie:ew,parseCookie:ov}});var ra=p((X4,nw)=>{"use strict";var{webidl:k}=Be(),{kEnumerableProperty:Ye}=O(),{kConstruct:rw}=Z(),In=class t extends Event{static{
o(this,"MessageEvent")}#e;constructor(e,A={}){if(e===rw){super(arguments[1],arguments[2]),k.util.markAsUncloneable(this);
return}let r="MessageEvent constructor";k.argumentLengthCheck(arguments,1,r),e=k.converters.DOMString(e,r,"type"),A=k.converters.
MessageEventInit(A,r,"eventInitDict"),super(e,A),this.#e=A,k.util.markAsUncloneable(this)}get data(){return k.brandCheck(
this,t),this.#e.data}get origin(){return k.brandCheck(this,t),this.#e.origin}get lastEventId(){return k.brandCheck(this,
t),this.#e.lastEventId}get source(){return k.brandCheck(this,t),this.#e.source}get ports(){return k.brandCheck(this,t),Object.
isFrozen(this.#e.ports)||Object.freeze(this.#e.ports),this.#e.ports}initMessageEvent(e,A=!1,r=!1,n=null,s="",i="",a=null,c=[]){
return k.brandCheck(this,t),k.argumentLengthCheck(arguments,1,"MessageEvent.initMessageEvent"),new t(e,{bubbles:A,cancelable:r,
data:n,origin:s,lastEventId:i,source:a,ports:c})}static createFastMessageEvent(e,A){let r=new t(rw,e,A);return r.#e=A,r.#e.
data??=null,r.#e.origin??="",r.#e.lastEventId??="",r.#e.source??=null,r.#e.ports??=[],r}},{createFastMessageEvent:iv}=In;
delete In.createFastMessageEvent;var ta=class t extends Event{static{o(this,"CloseEvent")}#e;constructor(e,A={}){let r="\
CloseEvent constructor";k.argumentLengthCheck(arguments,1,r),e=k.converters.DOMString(e,r,"type"),A=k.converters.CloseEventInit(
A),super(e,A),this.#e=A,k.util.markAsUncloneable(this)}get wasClean(){return k.brandCheck(this,t),this.#e.wasClean}get code(){
return k.brandCheck(this,t),this.#e.code}get reason(){return k.brandCheck(this,t),this.#e.reason}},Aa=class t extends Event{static{
o(this,"ErrorEvent")}#e;constructor(e,A){let r="ErrorEvent constructor";k.argumentLengthCheck(arguments,1,r),super(e,A),
k.util.markAsUncloneable(this),e=k.converters.DOMString(e,r,"type"),A=k.converters.ErrorEventInit(A??{}),this.#e=A}get message(){
return k.brandCheck(this,t),this.#e.message}get filename(){return k.brandCheck(this,t),this.#e.filename}get lineno(){return k.
brandCheck(this,t),this.#e.lineno}get colno(){return k.brandCheck(this,t),this.#e.colno}get error(){return k.brandCheck(
this,t),this.#e.error}};Object.defineProperties(In.prototype,{[Symbol.toStringTag]:{value:"MessageEvent",configurable:!0},
data:Ye,origin:Ye,lastEventId:Ye,source:Ye,ports:Ye,initMessageEvent:Ye});Object.defineProperties(ta.prototype,{[Symbol.
toStringTag]:{value:"CloseEvent",configurable:!0},reason:Ye,code:Ye,wasClean:Ye});Object.defineProperties(Aa.prototype,{
[Symbol.toStringTag]:{value:"ErrorEvent",configurable:!0},message:Ye,filename:Ye,lineno:Ye,colno:Ye,error:Ye});k.converters.
MessagePort=k.interfaceConverter(k.is.MessagePort,"MessagePort");k.converters["sequence<MessagePort>"]=k.sequenceConverter(
k.converters.MessagePort);var oE=[{key:"bubbles",converter:k.converters.boolean,defaultValue:o(()=>!1,"defaultValue")},{
key:"cancelable",converter:k.converters.boolean,defaultValue:o(()=>!1,"defaultValue")},{key:"composed",converter:k.converters.
boolean,defaultValue:o(()=>!1,"defaultValue")}];k.converters.MessageEventInit=k.dictionaryConverter([...oE,{key:"data",converter:k.
converters.any,defaultValue:o(()=>null,"defaultValue")},{key:"origin",converter:k.converters.USVString,defaultValue:o(()=>"",
"defaultValue")},{key:"lastEventId",converter:k.converters.DOMString,defaultValue:o(()=>"","defaultValue")},{key:"source",
converter:k.nullableConverter(k.converters.MessagePort),defaultValue:o(()=>null,"defaultValue")},{key:"ports",converter:k.
converters["sequence<MessagePort>"],defaultValue:o(()=>[],"defaultValue")}]);k.converters.CloseEventInit=k.dictionaryConverter(
[...oE,{key:"wasClean",converter:k.converters.boolean,defaultValue:o(()=>!1,"defaultValue")},{key:"code",converter:k.converters["\
unsigned short"],defaultValue:o(()=>0,"defaultValue")},{key:"reason",converter:k.converters.USVString,defaultValue:o(()=>"",
"defaultValue")}]);k.converters.ErrorEventInit=k.dictionaryConverter([...oE,{key:"message",converter:k.converters.DOMString,
defaultValue:o(()=>"","defaultValue")},{key:"filename",converter:k.converters.USVString,defaultValue:o(()=>"","defaultVa\
lue")},{key:"lineno",converter:k.converters["unsigned long"],defaultValue:o(()=>0,"defaultValue")},{key:"colno",converter:k.
converters["unsigned long"],defaultValue:o(()=>0,"defaultValue")},{key:"error",converter:k.converters.any}]);nw.exports=
{MessageEvent:In,CloseEvent:ta,ErrorEvent:Aa,createFastMessageEvent:iv}});var bA=p((K4,sw)=>{"use strict";var av="258EAFA5-E914-47DA-95CA-C5AB0DC85B11",cv={enumerable:!0,writable:!1,configurable:!1},
lv={CONNECTING:0,OPEN:1,CLOSING:2,CLOSED:3},uv={SENT:1,RECEIVED:2},gv={CONTINUATION:0,TEXT:1,BINARY:2,CLOSE:8,PING:9,PONG:10},
hv=65535,Ev={INFO:0,PAYLOADLENGTH_16:2,PAYLOADLENGTH_64:3,READ_DATA:4},dv=Buffer.allocUnsafe(0),fv={text:1,typedArray:2,
arrayBuffer:3,blob:4};sw.exports={uid:av,sentCloseFrameState:uv,staticPropertyDescriptors:cv,states:lv,opcodes:gv,maxUnsigned16Bit:hv,
parserStates:Ev,emptyBuffer:dv,sendHints:fv}});var Dr=p(($4,lw)=>{"use strict";var{states:na,opcodes:Cn}=bA(),{isUtf8:Qv}=y("node:buffer"),{removeHTTPWhitespace:ow}=at(),
{collectASequenceOfCodePointsFast:Iv}=Rt();function Cv(t){return t===na.CONNECTING}o(Cv,"isConnecting");function Bv(t){return t===
na.OPEN}o(Bv,"isEstablished");function yv(t){return t===na.CLOSING}o(yv,"isClosing");function pv(t){return t===na.CLOSED}
o(pv,"isClosed");function mv(t,e,A=(n,s)=>new Event(n,s),r={}){let n=A(t,r);e.dispatchEvent(n)}o(mv,"fireEvent");function wv(t,e,A){
t.onMessage(e,A)}o(wv,"websocketMessageReceived");function Dv(t){return t.byteLength===t.buffer.byteLength?t.buffer:new Uint8Array(
t).buffer}o(Dv,"toArrayBuffer");function Sv(t){if(t.length===0)return!1;for(let e=0;e<t.length;++e){let A=t.charCodeAt(e);
if(A<33||A>126||A===34||A===40||A===41||A===44||A===47||A===58||A===59||A===60||A===61||A===62||A===63||A===64||A===91||
A===92||A===93||A===123||A===125)return!1}return!0}o(Sv,"isValidSubprotocol");function Rv(t){return t>=1e3&&t<1015?t!==1004&&
t!==1005&&t!==1006:t>=3e3&&t<=4999}o(Rv,"isValidStatusCode");function iw(t){return t===Cn.CLOSE||t===Cn.PING||t===Cn.PONG}
o(iw,"isControlFrame");function aw(t){return t===Cn.CONTINUATION}o(aw,"isContinuationFrame");function cw(t){return t===Cn.
TEXT||t===Cn.BINARY}o(cw,"isTextBinaryFrame");function Nv(t){return cw(t)||aw(t)||iw(t)}o(Nv,"isValidOpcode");function bv(t){
let e={position:0},A=new Map;for(;e.position<t.length;){let r=Iv(";",t,e),[n,s=""]=r.split("=",2);A.set(ow(n,!0,!1),ow(s,
!1,!0)),e.position++}return A}o(bv,"parseExtensions");function Fv(t){if(t.length===0)return!1;for(let A=0;A<t.length;A++){
let r=t.charCodeAt(A);if(r<48||r>57)return!1}let e=Number.parseInt(t,10);return e>=8&&e<=15}o(Fv,"isValidClientWindowBit\
s");function kv(t,e){let A;try{A=new URL(t,e)}catch(r){throw new DOMException(r,"SyntaxError")}if(A.protocol==="http:"?A.
protocol="ws:":A.protocol==="https:"&&(A.protocol="wss:"),A.protocol!=="ws:"&&A.protocol!=="wss:")throw new DOMException(
"expected a ws: or wss: url","SyntaxError");if(A.hash.length||A.href.endsWith("#"))throw new DOMException("hash","Syntax\
Error");return A}o(kv,"getURLRecord");function Uv(t,e){if(t!==null&&t!==1e3&&(t<3e3||t>4999))throw new DOMException("inv\
alid code","InvalidAccessError");if(e!==null){let A=Buffer.byteLength(e);if(A>123)throw new DOMException(`Reason must be\
 less than 123 bytes; received ${A}`,"SyntaxError")}}o(Uv,"validateCloseCodeAndReason");var Mv=(()=>{if(typeof process.versions.
icu=="string"){let t=new TextDecoder("utf-8",{fatal:!0});return t.decode.bind(t)}return function(t){if(Qv(t))return t.toString(
"utf-8");throw new TypeError("Invalid utf-8 received.")}})();lw.exports={isConnecting:Cv,isEstablished:Bv,isClosing:yv,isClosed:pv,
fireEvent:mv,isValidSubprotocol:Sv,isValidStatusCode:Rv,websocketMessageReceived:wv,utf8Decode:Mv,isControlFrame:iw,isContinuationFrame:aw,
isTextBinaryFrame:cw,isValidOpcode:Nv,parseExtensions:bv,isValidClientWindowBits:Fv,toArrayBuffer:Dv,getURLRecord:kv,validateCloseCodeAndReason:Uv}});var yn=p((tz,gw)=>{"use strict";var{runtimeFeatures:Tv}=Vt(),{maxUnsigned16Bit:uw,opcodes:Lv}=bA(),sa=8*1024,qs=null,Bn=sa,
xv=Tv.has("crypto")?y("node:crypto").randomFillSync:o(function(e,A,r){for(let n=0;n<e.length;++n)e[n]=Math.random()*255|
0;return e},"randomFillSync");function iE(){return Bn===sa&&(Bn=0,xv(qs??=Buffer.allocUnsafeSlow(sa),0,sa)),[qs[Bn++],qs[Bn++],
qs[Bn++],qs[Bn++]]}o(iE,"generateMask");var aE=class{static{o(this,"WebsocketFrameSend")}constructor(e){this.frameData=e}createFrame(e){
let A=this.frameData,r=iE(),n=A?.byteLength??0,s=n,i=6;n>uw?(i+=8,s=127):n>125&&(i+=2,s=126);let a=Buffer.allocUnsafe(n+
i);a[0]=a[1]=0,a[0]|=128,a[0]=(a[0]&240)+e;a[i-4]=r[0],a[i-3]=r[1],a[i-2]=r[2],a[i-1]=r[3],a[1]=s,s===126?a.writeUInt16BE(
n,2):s===127&&(a[2]=a[3]=0,a.writeUIntBE(n,4,6)),a[1]|=128;for(let c=0;c<n;++c)a[i+c]=A[c]^r[c&3];return a}static createFastTextFrame(e){
let A=iE(),r=e.length;for(let a=0;a<r;++a)e[a]^=A[a&3];let n=r,s=6;r>uw?(s+=8,n=127):r>125&&(s+=2,n=126);let i=Buffer.allocUnsafeSlow(
s);return i[0]=128|Lv.TEXT,i[1]=n|128,i[s-4]=A[0],i[s-3]=A[1],i[s-2]=A[2],i[s-1]=A[3],n===126?i.writeUInt16BE(r,2):n===127&&
(i[2]=i[3]=0,i.writeUIntBE(r,4,6)),[i,e]}};gw.exports={WebsocketFrameSend:aE,generateMask:iE}});var oa=p((rz,Iw)=>{"use strict";var{uid:Hv,states:cE,sentCloseFrameState:lE,emptyBuffer:hw,opcodes:Yv}=bA(),{parseExtensions:Ov,
isClosed:Gv,isClosing:vv,isEstablished:fw,isConnecting:Jv,validateCloseCodeAndReason:Vv}=Dr(),{makeRequest:Pv}=fn(),{fetching:qv}=vs(),
{Headers:Wv,getHeadersList:_v}=Br(),{getDecodeSplit:jv}=je(),{WebsocketFrameSend:Zv}=yn(),Xv=y("node:assert"),{runtimeFeatures:zv}=Vt(),
Ew=zv.has("crypto")?y("node:crypto"):null,dw=!1;function Kv(t,e,A,r,n){let s=t;s.protocol=t.protocol==="ws:"?"http:":"ht\
tps:";let i=Pv({urlList:[s],client:A,serviceWorkers:"none",referrer:"no-referrer",mode:"websocket",credentials:"include",
cache:"no-store",redirect:"error",useURLCredentials:!0});if(n.headers){let u=_v(new Wv(n.headers));i.headersList=u}let a=Ew.
randomBytes(16).toString("base64");i.headersList.append("sec-websocket-key",a,!0),i.headersList.append("sec-websocket-ve\
rsion","13",!0);for(let u of e)i.headersList.append("sec-websocket-protocol",u,!0);return i.headersList.append("sec-webs\
ocket-extensions","permessage-deflate; client_max_window_bits",!0),qv({request:i,useParallelQueue:!0,dispatcher:n.dispatcher,
processResponse(u){if(u.type==="error"||u.status!==101){if(u.socket?.session==null){FA(r,u,1002,"Received network error \
or non-101 status code.",u.error);return}if(u.status!==200){FA(r,u,1002,"Received network error or non-200 status code.",
u.error);return}}if(dw===!1&&u.socket?.session!=null&&(process.emitWarning("WebSocket over HTTP2 is experimental, and su\
bject to change.","ExperimentalWarning"),dw=!0),e.length!==0&&!u.headersList.get("Sec-WebSocket-Protocol")){FA(r,u,1002,
"Server did not respond with sent protocols.");return}if(u.socket.session==null&&u.headersList.get("Upgrade")?.toLowerCase()!==
"websocket"){FA(r,u,1002,'Server did not set Upgrade header to "websocket".');return}if(u.socket.session==null&&u.headersList.
get("Connection")?.toLowerCase()!=="upgrade"){FA(r,u,1002,'Server did not set Connection header to "upgrade".');return}let h=u.
headersList.get("Sec-WebSocket-Accept"),g=Ew.hash("sha1",a+Hv,"base64");if(h!==g){FA(r,u,1002,"Incorrect hash received i\
n Sec-WebSocket-Accept header.");return}let d=u.headersList.get("Sec-WebSocket-Extensions"),Q;if(d!==null&&(Q=Ov(d),!Q.has(
"permessage-deflate"))){FA(r,u,1002,"Sec-WebSocket-Extensions header does not match.");return}let f=u.headersList.get("S\
ec-WebSocket-Protocol");if(f!==null){let m=jv("sec-websocket-protocol",i.headersList);if(m===null||!m.includes(f)){FA(r,
u,1002,"Protocol was not set in the opening handshake.");return}}u.socket.on("data",r.onSocketData),u.socket.on("close",
r.onSocketClose),u.socket.on("error",r.onSocketError),r.wasEverConnected=!0,r.onConnectionEstablished(u,Q)}})}o(Kv,"esta\
blishWebSocketConnection");function Qw(t,e,A,r=!1){if(e??=null,A??="",r&&Vv(e,A),!(Gv(t.readyState)||vv(t.readyState)))if(!fw(
t.readyState))uE(t),t.readyState=cE.CLOSING;else if(!t.closeState.has(lE.SENT)&&!t.closeState.has(lE.RECEIVED)){let n=new Zv;
A.length!==0&&e===null&&(e=1e3),Xv(e===null||Number.isInteger(e)),e===null&&A.length===0?n.frameData=hw:e!==null&&A===null?
(n.frameData=Buffer.allocUnsafe(2),n.frameData.writeUInt16BE(e,0)):e!==null&&A!==null?(n.frameData=Buffer.allocUnsafe(2+
Buffer.byteLength(A)),n.frameData.writeUInt16BE(e,0),n.frameData.write(A,2,"utf-8")):n.frameData=hw,t.socket.write(n.createFrame(
Yv.CLOSE)),t.closeState.add(lE.SENT),t.readyState=cE.CLOSING}else t.readyState=cE.CLOSING}o(Qw,"closeWebSocketConnection");
function FA(t,e,A,r,n){e.socket?.session!=null&&!e.socket.destroyed&&e.socket.destroy(),uE(t,A,r,n)}o(FA,"failHandshake");
function uE(t,e,A,r){fw(t.readyState)&&Qw(t,e,A,!1),t.controller.abort(),Jv(t.readyState)?t.onSocketClose():t.socket?.destroyed===
!1&&t.socket.destroy()}o(uE,"failWebsocketConnection");Iw.exports={establishWebSocketConnection:Kv,failWebsocketConnection:uE,
closeWebSocketConnection:Qw}});var Bw=p((sz,Cw)=>{"use strict";var{createInflateRaw:$v,Z_DEFAULT_WINDOWBITS:e1}=y("node:zlib"),{isValidClientWindowBits:t1}=Dr(),
{MessageSizeExceededError:A1}=Y(),r1=Buffer.from([0,0,255,255]),ia=Symbol("kBuffer"),Ws=Symbol("kLength"),gE=class{static{
o(this,"PerMessageDeflate")}#e;#t={};#A=0;constructor(e,A){this.#t.serverNoContextTakeover=e.has("server_no_context_take\
over"),this.#t.serverMaxWindowBits=e.get("server_max_window_bits"),this.#A=A.maxPayloadSize}decompress(e,A,r){if(!this.#e){
let n=e1;if(this.#t.serverMaxWindowBits){if(!t1(this.#t.serverMaxWindowBits)){r(new Error("Invalid server_max_window_bit\
s"));return}n=Number.parseInt(this.#t.serverMaxWindowBits)}try{this.#e=$v({windowBits:n})}catch(s){r(s);return}this.#e[ia]=
[],this.#e[Ws]=0,this.#e.on("data",s=>{if(this.#e[Ws]+=s.length,this.#A>0&&this.#e[Ws]>this.#A){r(new A1),this.#e.removeAllListeners(),
this.#e.destroy(),this.#e=null;return}this.#e[ia].push(s)}),this.#e.on("error",s=>{this.#e=null,r(s)})}this.#e.write(e),
A&&this.#e.write(r1),this.#e.flush(()=>{if(!this.#e)return;let n=Buffer.concat(this.#e[ia],this.#e[Ws]);this.#e[ia].length=
0,this.#e[Ws]=0,r(null,n)})}};Cw.exports={PerMessageDeflate:gE}});var fE=p((iz,Dw)=>{"use strict";var{Writable:n1}=y("node:stream"),s1=y("node:assert"),{parserStates:Oe,opcodes:pn,states:o1,
emptyBuffer:yw,sentCloseFrameState:_s}=bA(),{isValidStatusCode:i1,isValidOpcode:a1,websocketMessageReceived:pw,utf8Decode:c1,
isControlFrame:hE,isTextBinaryFrame:EE,isContinuationFrame:l1}=Dr(),{failWebsocketConnection:De}=oa(),{WebsocketFrameSend:mw}=yn(),
{PerMessageDeflate:u1}=Bw(),{MessageSizeExceededError:ww}=Y(),dE=class extends n1{static{o(this,"ByteParser")}#e=[];#t=0;#A=0;#r=!1;#s=Oe.
INFO;#n={};#i=[];#o;#a;#c;#g;constructor(e,A,r={}){super(),this.#a=e,this.#o=A??new Map,this.#c=r.maxFragments??0,this.#g=
r.maxPayloadSize??0,this.#o.has("permessage-deflate")&&this.#o.set("permessage-deflate",new u1(A,r))}_write(e,A,r){this.#e.
push(e),this.#A+=e.length,this.#r=!0,this.run(r)}#u(){return this.#g>0&&!hE(this.#n.opcode)&&this.#n.payloadLength+this.#t>
this.#g?(De(this.#a,1009,"Payload size exceeds maximum allowed size"),!1):!0}run(e){for(;this.#r;)if(this.#s===Oe.INFO){
if(this.#A<2)return e();let A=this.consume(2),r=(A[0]&128)!==0,n=A[0]&15,s=(A[1]&128)===128,i=!r&&n!==pn.CONTINUATION,a=A[1]&
127,c=A[0]&64,l=A[0]&32,u=A[0]&16;if(!a1(n))return De(this.#a,1002,"Invalid opcode received"),e();if(s)return De(this.#a,
1002,"Frame cannot be masked"),e();if(c!==0&&!this.#o.has("permessage-deflate")){De(this.#a,1002,"Expected RSV1 to be cl\
ear.");return}if(l!==0||u!==0){De(this.#a,1002,"RSV1, RSV2, RSV3 must be clear");return}if(i&&!EE(n)){De(this.#a,1002,"I\
nvalid frame type was fragmented.");return}if(EE(n)&&this.#i.length>0){De(this.#a,1002,"Expected continuation frame");return}
if(this.#n.fragmented&&i){De(this.#a,1002,"Fragmented frame exceeded 125 bytes.");return}if((a>125||i)&&hE(n)){De(this.#a,
1002,"Control frame either too large or fragmented");return}if(l1(n)&&this.#i.length===0&&!this.#n.compressed){De(this.#a,
1002,"Unexpected continuation frame");return}if(a<=125){if(this.#n.payloadLength=a,this.#s=Oe.READ_DATA,!this.#u())return}else
a===126?this.#s=Oe.PAYLOADLENGTH_16:a===127&&(this.#s=Oe.PAYLOADLENGTH_64);EE(n)&&(this.#n.binaryType=n,this.#n.compressed=
c!==0),this.#n.opcode=n,this.#n.masked=s,this.#n.fin=r,this.#n.fragmented=i}else if(this.#s===Oe.PAYLOADLENGTH_16){if(this.#A<
2)return e();let A=this.consume(2);if(this.#n.payloadLength=A.readUInt16BE(0),this.#s=Oe.READ_DATA,!this.#u())return}else if(this.#s===
Oe.PAYLOADLENGTH_64){if(this.#A<8)return e();let A=this.consume(8),r=A.readUInt32BE(0),n=A.readUInt32BE(4);if(r!==0||n>2**
31-1){De(this.#a,1009,"Received payload length > 2^31 bytes.");return}if(this.#n.payloadLength=n,this.#s=Oe.READ_DATA,!this.#u())
return}else if(this.#s===Oe.READ_DATA){if(this.#A<this.#n.payloadLength)return e();let A=this.consume(this.#n.payloadLength);
if(hE(this.#n.opcode)){if(this.#r=this.parseControlFrame(A),this.#s=Oe.INFO,this.#r&&this.#a.socket.writableNeedDrain){this.#r=
!1,this.#a.socket.once("drain",()=>{this.destroyed||(this.#r=!0,this.run(e))});return}}else if(this.#n.compressed){this.#o.
get("permessage-deflate").decompress(A,this.#n.fin,(r,n)=>{if(r){let s=r instanceof ww?1009:1007;De(this.#a,s,r.message);
return}if(this.writeFragments(n)){if(this.#g>0&&this.#t>this.#g){De(this.#a,1009,new ww().message);return}if(!this.#n.fin){
this.#s=Oe.INFO,this.#r=!0,this.run(e);return}pw(this.#a,this.#n.binaryType,this.consumeFragments()),this.#r=!0,this.#s=
Oe.INFO,this.run(e)}},this.#t),this.#r=!1;break}else{if(!this.writeFragments(A))return;!this.#n.fragmented&&this.#n.fin&&
pw(this.#a,this.#n.binaryType,this.consumeFragments()),this.#s=Oe.INFO}}}consume(e){if(e>this.#A)throw new Error("Called\
 consume() before buffers satiated.");if(e===0)return yw;this.#A-=e;let A=this.#e[0];if(A.length>e)return this.#e[0]=A.subarray(
e,A.length),A.subarray(0,e);if(A.length===e)return this.#e.shift();{let r=0,n=Buffer.allocUnsafeSlow(e);for(;r!==e;){let s=this.#e[0],
i=s.length;if(i+r===e){n.set(this.#e.shift(),r);break}else if(i+r>e){n.set(s.subarray(0,e-r),r),this.#e[0]=s.subarray(e-
r);break}else n.set(this.#e.shift(),r),r+=i}return n}}writeFragments(e){return this.#c>0&&this.#i.length===this.#c?(De(this.#a,
1008,"Too many message fragments"),!1):(this.#t+=e.length,this.#i.push(e),!0)}consumeFragments(){let e=this.#i;if(e.length===
1)return this.#t=0,e.shift();let A=0,r=Buffer.allocUnsafeSlow(this.#t);for(let n=0;n<e.length;++n){let s=e[n];r.set(s,A),
A+=s.length}return this.#i=[],this.#t=0,r}parseCloseBody(e){s1(e.length!==1);let A;if(e.length>=2&&(A=e.readUInt16BE(0)),
A!==void 0&&!i1(A))return{code:1002,reason:"Invalid status code",error:!0};let r=e.subarray(2);r[0]===239&&r[1]===187&&r[2]===
191&&(r=r.subarray(3));try{r=c1(r)}catch{return{code:1007,reason:"Invalid UTF-8",error:!0}}return{code:A,reason:r,error:!1}}parseControlFrame(e){
let{opcode:A,payloadLength:r}=this.#n;if(A===pn.CLOSE){if(r===1)return De(this.#a,1002,"Received close frame with a 1-by\
te body."),!1;if(this.#n.closeInfo=this.parseCloseBody(e),this.#n.closeInfo.error){let{code:n,reason:s}=this.#n.closeInfo;
return De(this.#a,n,s),!1}if(!this.#a.closeState.has(_s.SENT)&&!this.#a.closeState.has(_s.RECEIVED)){let n=yw;this.#n.closeInfo.
code&&(n=Buffer.allocUnsafe(2),n.writeUInt16BE(this.#n.closeInfo.code,0));let s=new mw(n);this.#a.socket.write(s.createFrame(
pn.CLOSE)),this.#a.closeState.add(_s.SENT)}return this.#a.readyState=o1.CLOSING,this.#a.closeState.add(_s.RECEIVED),!1}else if(A===
pn.PING){if(!this.#a.closeState.has(_s.RECEIVED)){let n=new mw(e);this.#a.socket.write(n.createFrame(pn.PONG)),this.#a.onPing(
e)}}else A===pn.PONG&&this.#a.onPong(e);return!0}get closingInfo(){return this.#n.closeInfo}};Dw.exports={ByteParser:dE}});var bw=p((cz,Nw)=>{"use strict";var{WebsocketFrameSend:Rw}=yn(),{opcodes:Sw,sendHints:Sr}=bA(),g1=bu(),IE=class{static{o(
this,"SendQueue")}#e=new g1;#t=!1;#A;constructor(e){this.#A=e}add(e,A,r){if(r!==Sr.blob){if(this.#t){let s={promise:null,
callback:A,frame:QE(e,r)};this.#e.push(s)}else if(r===Sr.text){let{0:s,1:i}=Rw.createFastTextFrame(e);this.#A.cork(),this.#A.
write(s),this.#A.write(i,A),this.#A.uncork()}else this.#A.write(QE(e,r),A);return}let n={promise:e.arrayBuffer().then(s=>{
n.promise=null,n.frame=QE(s,r)}),callback:A,frame:null};this.#e.push(n),this.#t||this.#r()}async#r(){this.#t=!0;let e=this.#e;
for(;!e.isEmpty();){let A=e.shift();A.promise!==null&&await A.promise,this.#A.write(A.frame,A.callback),A.callback=A.frame=
null}this.#t=!1}};function QE(t,e){return new Rw(h1(t,e)).createFrame(e===Sr.text?Sw.TEXT:Sw.BINARY)}o(QE,"createFrame");
function h1(t,e){switch(e){case Sr.text:case Sr.typedArray:return new Uint8Array(t.buffer,t.byteOffset,t.byteLength);case Sr.
arrayBuffer:case Sr.blob:return new Uint8Array(t)}}o(h1,"toBuffer");Nw.exports={SendQueue:IE}});var Lw=p((uz,Tw)=>{"use strict";var{isArrayBuffer:E1}=y("node:util/types"),{webidl:M}=Be(),{URLSerializer:d1}=at(),{environmentSettingsObject:Fw}=je(),
{staticPropertyDescriptors:kA,states:eA,sentCloseFrameState:CE,sendHints:aa,opcodes:BE}=bA(),{isConnecting:f1,isEstablished:kw,
isClosing:Uw,isClosed:Q1,isValidSubprotocol:I1,fireEvent:ca,utf8Decode:C1,toArrayBuffer:B1,getURLRecord:y1}=Dr(),{establishWebSocketConnection:p1,
closeWebSocketConnection:m1,failWebsocketConnection:Mw}=oa(),{ByteParser:w1}=fE(),{kEnumerableProperty:dt}=O(),{getGlobalDispatcher:D1}=Us(),
{ErrorEvent:S1,CloseEvent:R1,createFastMessageEvent:N1}=ra(),{SendQueue:b1}=bw(),{WebsocketFrameSend:F1}=yn(),{channels:vt}=cA();
function k1(t){return typeof t?.address=="function"?t.address():typeof t?.session?.socket?.address=="function"?t.session.
socket.address():null}o(k1,"getSocketAddress");var be=class t extends EventTarget{static{o(this,"WebSocket")}#e={open:null,
error:null,close:null,message:null};#t=0;#A="";#r="";#s;#n={onConnectionEstablished:o((e,A)=>this.#c(e,A),"onConnectionE\
stablished"),onMessage:o((e,A)=>this.#g(e,A),"onMessage"),onParserError:o(e=>Mw(this.#n,null,e.message),"onParserError"),
onParserDrain:o(()=>this.#u(),"onParserDrain"),onSocketData:o(e=>{this.#a.write(e)||this.#n.socket.pause()},"onSocketDat\
a"),onSocketError:o(e=>{this.#n.readyState=eA.CLOSING,vt.socketError.hasSubscribers&&vt.socketError.publish(e),this.#n.socket.
destroy()},"onSocketError"),onSocketClose:o(()=>this.#h(),"onSocketClose"),onPing:o(e=>{vt.ping.hasSubscribers&&vt.ping.
publish({payload:e,websocket:this})},"onPing"),onPong:o(e=>{vt.pong.hasSubscribers&&vt.pong.publish({payload:e,websocket:this})},
"onPong"),readyState:eA.CONNECTING,socket:null,closeState:new Set,controller:null,wasEverConnected:!1};#i;#o;#a;constructor(e,A=[]){
super(),M.util.markAsUncloneable(this);let r="WebSocket constructor";M.argumentLengthCheck(arguments,1,r);let n=M.converters["\
DOMString or sequence<DOMString> or WebSocketInit"](A,r,"options");e=M.converters.USVString(e),A=n.protocols;let s=Fw.settingsObject.
baseUrl,i=y1(e,s);if(typeof A=="string"&&(A=[A]),A.length!==new Set(A.map(c=>c.toLowerCase())).size)throw new DOMException(
"Invalid Sec-WebSocket-Protocol value","SyntaxError");if(A.length>0&&!A.every(c=>I1(c)))throw new DOMException("Invalid \
Sec-WebSocket-Protocol value","SyntaxError");this.#i=new URL(i.href);let a=Fw.settingsObject;this.#n.controller=p1(i,A,a,
this.#n,n),this.#n.readyState=t.CONNECTING,this.#o="blob"}close(e=void 0,A=void 0){M.brandCheck(this,t),e!==void 0&&(e=M.
converters["unsigned short"](e,"WebSocket.close","code",M.attributes.Clamp)),A!==void 0&&(A=M.converters.USVString(A)),e??=
null,A??="",m1(this.#n,e,A,!0)}send(e){M.brandCheck(this,t);let A="WebSocket.send";if(M.argumentLengthCheck(arguments,1,
A),e=M.converters.WebSocketSendData(e,A,"data"),f1(this.#n.readyState))throw new DOMException("Sent before connected.","\
InvalidStateError");if(!(!kw(this.#n.readyState)||Uw(this.#n.readyState)))if(typeof e=="string"){let r=Buffer.from(e);this.#t+=
r.byteLength,this.#s.add(r,()=>{this.#t-=r.byteLength},aa.text)}else E1(e)?(this.#t+=e.byteLength,this.#s.add(e,()=>{this.#t-=
e.byteLength},aa.arrayBuffer)):ArrayBuffer.isView(e)?(this.#t+=e.byteLength,this.#s.add(e,()=>{this.#t-=e.byteLength},aa.
typedArray)):M.is.Blob(e)&&(this.#t+=e.size,this.#s.add(e,()=>{this.#t-=e.size},aa.blob))}get readyState(){return M.brandCheck(
this,t),this.#n.readyState}get bufferedAmount(){return M.brandCheck(this,t),this.#t}get url(){return M.brandCheck(this,t),
d1(this.#i)}get extensions(){return M.brandCheck(this,t),this.#r}get protocol(){return M.brandCheck(this,t),this.#A}get onopen(){
return M.brandCheck(this,t),this.#e.open}set onopen(e){M.brandCheck(this,t),this.#e.open&&this.removeEventListener("open",
this.#e.open);let A=M.converters.EventHandlerNonNull(e);A!==null?(this.addEventListener("open",A),this.#e.open=e):this.#e.
open=null}get onerror(){return M.brandCheck(this,t),this.#e.error}set onerror(e){M.brandCheck(this,t),this.#e.error&&this.
removeEventListener("error",this.#e.error);let A=M.converters.EventHandlerNonNull(e);A!==null?(this.addEventListener("er\
ror",A),this.#e.error=e):this.#e.error=null}get onclose(){return M.brandCheck(this,t),this.#e.close}set onclose(e){M.brandCheck(
this,t),this.#e.close&&this.removeEventListener("close",this.#e.close);let A=M.converters.EventHandlerNonNull(e);A!==null?
(this.addEventListener("close",A),this.#e.close=e):this.#e.close=null}get onmessage(){return M.brandCheck(this,t),this.#e.
message}set onmessage(e){M.brandCheck(this,t),this.#e.message&&this.removeEventListener("message",this.#e.message);let A=M.
converters.EventHandlerNonNull(e);A!==null?(this.addEventListener("message",A),this.#e.message=e):this.#e.message=null}get binaryType(){
return M.brandCheck(this,t),this.#o}set binaryType(e){M.brandCheck(this,t),e!=="blob"&&e!=="arraybuffer"?this.#o="blob":
this.#o=e}#c(e,A){this.#n.socket=e.socket;let r=this.#n.controller.dispatcher?.webSocketOptions,n=r?.maxFragments,s=r?.maxPayloadSize,
i=new w1(this.#n,A,{maxFragments:n,maxPayloadSize:s});i.on("drain",()=>this.#n.onParserDrain()),i.on("error",l=>this.#n.
onParserError(l)),this.#a=i,this.#s=new b1(e.socket),this.#n.readyState=eA.OPEN;let a=e.headersList.get("sec-websocket-e\
xtensions");a!==null&&(this.#r=a);let c=e.headersList.get("sec-websocket-protocol");if(c!==null&&(this.#A=c),ca("open",this),
vt.open.hasSubscribers){let l=e.headersList.entries;vt.open.publish({address:k1(e.socket),protocol:this.#A,extensions:this.#r,
websocket:this,handshakeResponse:{status:e.status,statusText:e.statusText,headers:l}})}}#g(e,A){if(this.#n.readyState!==
eA.OPEN)return;let r;if(e===BE.TEXT)try{r=C1(A)}catch{Mw(this.#n,1007,"Received invalid UTF-8 in text frame.");return}else
e===BE.BINARY&&(this.#o==="blob"?r=new Blob([A]):r=B1(A));ca("message",this,N1,{origin:this.#i.origin,data:r})}#u(){this.#n.
socket.resume()}#h(){let e=this.#n.closeState.has(CE.SENT)&&this.#n.closeState.has(CE.RECEIVED),A=1005,r="",n=this.#a?.closingInfo;
n&&!n.error&&(A=n.code??1005,r=n.reason),this.#n.readyState=eA.CLOSED,this.#n.closeState.has(CE.RECEIVED)||(A=1006,ca("e\
rror",this,(s,i)=>new S1(s,i),{error:new TypeError(r)})),ca("close",this,(s,i)=>new R1(s,i),{wasClean:e,code:A,reason:r}),
vt.close.hasSubscribers&&vt.close.publish({websocket:this,code:A,reason:r})}static ping(e,A){if(Buffer.isBuffer(A)){if(A.
length>125)throw new TypeError("A PING frame cannot have a body larger than 125 bytes.")}else if(A!==void 0)throw new TypeError(
"Expected buffer payload");let r=e.#n.readyState;if(kw(r)&&!Uw(r)&&!Q1(r)){let n=new F1(A);e.#n.socket.write(n.createFrame(
BE.PING))}}},{ping:U1}=be;Reflect.deleteProperty(be,"ping");be.CONNECTING=be.prototype.CONNECTING=eA.CONNECTING;be.OPEN=
be.prototype.OPEN=eA.OPEN;be.CLOSING=be.prototype.CLOSING=eA.CLOSING;be.CLOSED=be.prototype.CLOSED=eA.CLOSED;Object.defineProperties(
be.prototype,{CONNECTING:kA,OPEN:kA,CLOSING:kA,CLOSED:kA,url:dt,readyState:dt,bufferedAmount:dt,onopen:dt,onerror:dt,onclose:dt,
close:dt,onmessage:dt,binaryType:dt,send:dt,extensions:dt,protocol:dt,[Symbol.toStringTag]:{value:"WebSocket",writable:!1,
enumerable:!1,configurable:!0}});Object.defineProperties(be,{CONNECTING:kA,OPEN:kA,CLOSING:kA,CLOSED:kA});M.converters["\
sequence<DOMString>"]=M.sequenceConverter(M.converters.DOMString);M.converters["DOMString or sequence<DOMString>"]=function(t,e,A){
return M.util.Type(t)===M.util.Types.OBJECT&&Symbol.iterator in t?M.converters["sequence<DOMString>"](t):M.converters.DOMString(
t,e,A)};M.converters.WebSocketInit=M.dictionaryConverter([{key:"protocols",converter:M.converters["DOMString or sequence\
<DOMString>"],defaultValue:o(()=>[],"defaultValue")},{key:"dispatcher",converter:M.converters.any,defaultValue:o(()=>D1(),
"defaultValue")},{key:"headers",converter:M.nullableConverter(M.converters.HeadersInit)}]);M.converters["DOMString or se\
quence<DOMString> or WebSocketInit"]=function(t){return M.util.Type(t)===M.util.Types.OBJECT&&!(Symbol.iterator in t)?M.
converters.WebSocketInit(t):{protocols:M.converters["DOMString or sequence<DOMString>"](t)}};M.converters.WebSocketSendData=
function(t){return M.util.Type(t)===M.util.Types.OBJECT&&(M.is.Blob(t)||M.is.BufferSource(t))?t:M.converters.USVString(t)};
Tw.exports={WebSocket:be,ping:U1}});var yE=p((hz,Yw)=>{"use strict";var{webidl:la}=Be(),{validateCloseCodeAndReason:M1}=Dr(),{kConstruct:xw}=Z(),{kEnumerableProperty:Hw}=O();
function T1(){class t extends DOMException{static{o(this,"Test")}get reason(){return""}}return new t().reason!==void 0?DOMException:
new Proxy(DOMException,{construct(e,A,r){let n=Reflect.construct(e,A,e);return Object.setPrototypeOf(n,r.prototype),n}})}
o(T1,"createInheritableDOMException");var Rr=class t extends T1(){static{o(this,"WebSocketError")}#e;#t;constructor(e="",A=void 0){
if(e=la.converters.DOMString(e,"WebSocketError","message"),super(e,"WebSocketError"),A===xw)return;A!==null&&(A=la.converters.
WebSocketCloseInfo(A));let r=A.closeCode??null,n=A.reason??"";M1(r,n),n.length!==0&&r===null&&(r=1e3),this.#e=r,this.#t=
n}get closeCode(){return this.#e}get reason(){return this.#t}static createUnvalidatedWebSocketError(e,A,r){let n=new t(e,
xw);return n.#e=A,n.#t=r,n}},{createUnvalidatedWebSocketError:L1}=Rr;delete Rr.createUnvalidatedWebSocketError;Object.defineProperties(
Rr.prototype,{closeCode:Hw,reason:Hw,[Symbol.toStringTag]:{value:"WebSocketError",writable:!1,enumerable:!1,configurable:!0}});
la.is.WebSocketError=la.util.MakeTypeAssertion(Rr);Yw.exports={WebSocketError:Rr,createUnvalidatedWebSocketError:L1}});var Vw=p((dz,Jw)=>{"use strict";var{createDeferredPromise:pE}=Kn(),{environmentSettingsObject:Ow}=je(),{states:mn,opcodes:ua,
sentCloseFrameState:wn}=bA(),{webidl:ue}=Be(),{getURLRecord:x1,isValidSubprotocol:H1,isEstablished:Y1,utf8Decode:O1}=Dr(),
{establishWebSocketConnection:G1,failWebsocketConnection:mE,closeWebSocketConnection:wE}=oa(),{channels:Gw}=cA(),{WebsocketFrameSend:v1}=yn(),
{ByteParser:J1}=fE(),{WebSocketError:V1,createUnvalidatedWebSocketError:P1}=yE(),{kEnumerableProperty:ga}=O(),{utf8DecodeBytes:q1}=Mo(),
vw=!1,ha=class{static{o(this,"WebSocketStream")}#e;#t;#A;#r;#s;#n;#i=!1;#o={onConnectionEstablished:o((e,A)=>this.#g(e,A),
"onConnectionEstablished"),onMessage:o((e,A)=>this.#u(e,A),"onMessage"),onParserError:o(e=>mE(this.#o,null,e.message),"o\
nParserError"),onParserDrain:o(()=>this.#o.socket.resume(),"onParserDrain"),onSocketData:o(e=>{this.#a.write(e)||this.#o.
socket.pause()},"onSocketData"),onSocketError:o(e=>{this.#o.readyState=mn.CLOSING,Gw.socketError.hasSubscribers&&Gw.socketError.
publish(e),this.#o.socket.destroy()},"onSocketError"),onSocketClose:o(()=>this.#h(),"onSocketClose"),onPing:o(()=>{},"on\
Ping"),onPong:o(()=>{},"onPong"),readyState:mn.CONNECTING,socket:null,closeState:new Set,controller:null,wasEverConnected:!1};#a;constructor(e,A=void 0){
vw||(process.emitWarning("WebSocketStream is experimental! Expect it to change at any time.",{code:"UNDICI-WSS"}),vw=!0),
ue.argumentLengthCheck(arguments,1,"WebSocket"),e=ue.converters.USVString(e),A!==null&&(A=ue.converters.WebSocketStreamOptions(
A));let r=Ow.settingsObject.baseUrl,n=x1(e,r),s=A.protocols;if(s.length!==new Set(s.map(a=>a.toLowerCase())).size)throw new DOMException(
"Invalid Sec-WebSocket-Protocol value","SyntaxError");if(s.length>0&&!s.every(a=>H1(a)))throw new DOMException("Invalid \
Sec-WebSocket-Protocol value","SyntaxError");if(this.#e=n.toString(),this.#t=pE(),this.#A=pE(),A.signal!=null){let a=A.signal;
if(a.aborted){this.#t.reject(a.reason),this.#A.reject(a.reason);return}a.addEventListener("abort",()=>{Y1(this.#o.readyState)||
(mE(this.#o),this.#o.readyState=mn.CLOSING,this.#t.reject(a.reason),this.#A.reject(a.reason),this.#i=!0)},{once:!0})}let i=Ow.
settingsObject;this.#o.controller=G1(n,s,i,this.#o,A)}get url(){return this.#e.toString()}get opened(){return this.#t.promise}get closed(){
return this.#A.promise}close(e=void 0){e!==null&&(e=ue.converters.WebSocketCloseInfo(e));let A=e.closeCode??null,r=e.reason;
wE(this.#o,A,r,!0)}#c(e){e=ue.converters.WebSocketStreamWrite(e);let A=pE(),r=null,n=null;if(ue.is.BufferSource(e))r=new Uint8Array(
ArrayBuffer.isView(e)?new Uint8Array(e.buffer,e.byteOffset,e.byteLength):e.slice()),n=ua.BINARY;else{let s;try{s=ue.converters.
DOMString(e)}catch(i){return A.reject(i),A.promise}r=new TextEncoder().encode(s),n=ua.TEXT}if(!this.#o.closeState.has(wn.
SENT)&&!this.#o.closeState.has(wn.RECEIVED)){let s=new v1(r);this.#o.socket.write(s.createFrame(n),()=>{A.resolve(void 0)})}
return A.promise}#g(e,A){this.#o.socket=e.socket;let r=this.#o.controller.dispatcher?.webSocketOptions?.maxFragments,n=this.#o.
controller.dispatcher?.webSocketOptions?.maxPayloadSize,s=new J1(this.#o,A,{maxFragments:r,maxPayloadSize:n});s.on("drai\
n",()=>this.#o.onParserDrain()),s.on("error",u=>this.#o.onParserError(u)),this.#a=s,this.#o.readyState=mn.OPEN;let i=A??
"",a=e.headersList.get("sec-websocket-protocol")??"",c=new ReadableStream({start:o(u=>{this.#s=u},"start"),cancel:o(u=>this.#l(
u),"cancel")}),l=new WritableStream({start:o(u=>{this.#n=u},"start"),write:o(u=>this.#c(u),"write"),close:o(()=>wE(this.#o,
null,null),"close"),abort:o(u=>this.#E(u),"abort")});this.#r=c,this.#t.resolve({extensions:i,protocol:a,readable:c,writable:l})}#u(e,A){
if(this.#o.readyState!==mn.OPEN)return;let r;if(e===ua.TEXT)try{r=O1(A)}catch{mE(this.#o,1007,"Received invalid UTF-8 in\
 text frame.");return}else e===ua.BINARY&&(r=new Uint8Array(A.buffer,A.byteOffset,A.byteLength));this.#s.enqueue(r)}#h(){
let e=this.#o.closeState.has(wn.SENT)&&this.#o.closeState.has(wn.RECEIVED);if(this.#o.readyState=mn.CLOSED,this.#i)return;
this.#o.wasEverConnected||this.#t.reject(new V1("Socket never opened"));let A=this.#a?.closingInfo,r=A?.code??1005;!this.#o.
closeState.has(wn.SENT)&&!this.#o.closeState.has(wn.RECEIVED)&&(r=1006);let n=A?.reason==null?"":q1(Buffer.from(A.reason));
if(e)this.#s.close(),this.#n.error(new DOMException("A closed WebSocketStream cannot be written to","InvalidStateError")),
this.#A.resolve({closeCode:r,reason:n});else{let s=P1("unclean close",r,n);this.#s?.error(s),this.#n?.error(s),this.#A.reject(
s)}}#E(e){let A=null,r="";ue.is.WebSocketError(e)&&(A=e.closeCode,r=e.reason),wE(this.#o,A,r)}#l(e){this.#E(e)}};Object.
defineProperties(ha.prototype,{url:ga,opened:ga,closed:ga,close:ga,[Symbol.toStringTag]:{value:"WebSocketStream",writable:!1,
enumerable:!1,configurable:!0}});ue.converters.WebSocketStreamOptions=ue.dictionaryConverter([{key:"protocols",converter:ue.
sequenceConverter(ue.converters.USVString),defaultValue:o(()=>[],"defaultValue")},{key:"signal",converter:ue.nullableConverter(
ue.converters.AbortSignal),defaultValue:o(()=>null,"defaultValue")}]);ue.converters.WebSocketCloseInfo=ue.dictionaryConverter(
[{key:"closeCode",converter:o(t=>ue.converters["unsigned short"](t,ue.attributes.EnforceRange),"converter")},{key:"reaso\
n",converter:ue.converters.USVString,defaultValue:o(()=>"","defaultValue")}]);ue.converters.WebSocketStreamWrite=function(t){
return typeof t=="string"?ue.converters.USVString(t):ue.converters.BufferSource(t)};Jw.exports={WebSocketStream:ha}});var qw=p((Qz,Pw)=>{"use strict";function W1(t){return t.indexOf("\0")===-1}o(W1,"isValidLastEventId");function _1(t){if(t.
length===0)return!1;for(let e=0;e<t.length;e++)if(t.charCodeAt(e)<48||t.charCodeAt(e)>57)return!1;return!0}o(_1,"isASCII\
Number");Pw.exports={isValidLastEventId:W1,isASCIINumber:_1}});var _w=p((Cz,Ww)=>{"use strict";var j1=y("node:buffer"),{Transform:Z1}=y("node:stream"),{isASCIINumber:X1,isValidLastEventId:z1}=qw(),
Dn=[239,187,191],Ea=10,js=13,K1=58,$1=32,eJ=j1.kStringMaxLength,tJ=Buffer.from("data"),AJ=Buffer.from("event"),rJ=Buffer.
from("id"),nJ=Buffer.from("retry"),sJ=1024,oJ=131072,iJ=128;function aJ(t,e){if(e>=t.length)return!1;for(let A=e;A<t.length;A++)
if(t[A]<48||t[A]>57)return!1;return!0}o(aJ,"isASCIINumberBytes");function cJ(t,e){for(let A=e;A<t.length;A++)if(t[A]===0)
return!1;return!0}o(cJ,"isValidLastEventIdBytes");function da(t,e,A){if(e!==A.length)return!1;for(let r=0;r<e;r++)if(t[r]!==
A[r])return!1;return!0}o(da,"isFieldName");function fa(){let t=new Error("EventSource message size exceeded");return t.aborted=
!1,t}o(fa,"createMaxEventSizeExceededError");var DE=class extends Z1{static{o(this,"EventSourceStream")}state;checkBOM=!0;crlfCheck=!1;eventEndCheck=!1;chunks=[];chunkIndex=0;pos=0;lineChunkIndex=0;linePos=0;lineLength=0;eventSize=0;eventFieldSizes={
data:0,event:0,id:0,retry:0};dataLineCount=0;maxEventSize;maxDataLines;maxBufferedChunks;event={data:void 0,event:void 0,
id:void 0,retry:void 0};constructor(e={}){e.readableObjectMode=!0,super(e),this.state=e.eventSourceSettings||{},this.maxEventSize=
e.maxEventSize??eJ;let A=this.maxEventSize>0?Math.min(oJ,Math.max(sJ,Math.floor(this.maxEventSize/iJ))):0;this.maxDataLines=
A,this.maxBufferedChunks=A,e.push&&(this.push=e.push)}_transform(e,A,r){if(e.length===0){r();return}if(this.maxEventSize>
0&&this.chunks.length>=this.maxBufferedChunks&&e[0]!==Ea&&e[0]!==js){r(fa());return}if(this.chunks.push(e),this.checkBOM&&
this.handleBOM()){r();return}for(;this.hasCurrentByte();){let n=this.currentByte();if(this.eventEndCheck){if(this.crlfCheck){
if(n===Ea){this.crlfCheck=!1,this.consumeCurrentByte();continue}this.crlfCheck=!1}if(n===Ea||n===js){n===js&&(this.crlfCheck=
!0),this.consumeCurrentByte(),this.hasPendingEvent()&&this.processEvent(this.event),this.clearEvent();continue}this.eventEndCheck=
!1;continue}if(n===Ea||n===js){n===js&&(this.crlfCheck=!0);try{this.parseLine(this.readLine(),this.event)}catch(s){r(s);
return}this.consumeCurrentByte(),this.eventEndCheck=!0;continue}if(this.maxEventSize>0&&++this.lineLength>this.maxEventSize+
7){r(fa());return}this.advanceCursor()}r()}_destroy(e,A){this.chunks.length=0,this.clearEvent(),super._destroy(e,A)}parseLine(e,A){
if(e.length===0)return;let r=e.indexOf(K1);if(r===0)return;let n=e.length,s=e.length;if(r!==-1&&(n=r,s=r+1,e[s]===$1&&++s),
da(e,n,tJ)){if(this.maxEventSize>0&&this.dataLineCount>=this.maxDataLines)throw fa();let i=e.length-s,a=this.eventFieldSizes.
data+(A.data===void 0?0:1)+i;this.setEventFieldSize("data",a);let c=e.toString("utf8",s);A.data===void 0?A.data=c:A.data+=
`
${c}`,this.dataLineCount++;return}if(da(e,n,nJ)){aJ(e,s)&&(this.setEventFieldSize("retry",e.length-s),A.retry=e.toString(
"utf8",s));return}if(da(e,n,rJ)){cJ(e,s)&&(this.setEventFieldSize("id",e.length-s),A.id=e.toString("utf8",s));return}da(
e,n,AJ)&&s<e.length&&(this.setEventFieldSize("event",e.length-s),A.event=e.toString("utf8",s))}setEventFieldSize(e,A){let r=this.
eventSize-this.eventFieldSizes[e]+A;if(this.maxEventSize>0&&r>this.maxEventSize)throw fa();this.eventSize=r,this.eventFieldSizes[e]=
A}processEvent(e){e.retry&&X1(e.retry)&&(this.state.reconnectionTime=parseInt(e.retry,10)),e.id!==void 0&&z1(e.id)&&(this.
state.lastEventId=e.id),e.data!==void 0&&this.push({type:e.event||"message",options:{data:e.data,lastEventId:this.state.
lastEventId,origin:this.state.origin}})}clearEvent(){this.event.data=void 0,this.event.event=void 0,this.event.id=void 0,
this.event.retry=void 0,this.eventSize=0,this.dataLineCount=0,this.eventFieldSizes.data=0,this.eventFieldSizes.event=0,this.
eventFieldSizes.id=0,this.eventFieldSizes.retry=0}hasPendingEvent(){return this.event.data!==void 0||this.event.event!==
void 0||this.event.id!==void 0||this.event.retry!==void 0}hasCurrentByte(){return this.chunkIndex<this.chunks.length&&this.
pos<this.chunks[this.chunkIndex].length}currentByte(){return this.chunks[this.chunkIndex][this.pos]}consumeCurrentByte(){
this.advanceCursor(),this.syncLineStartToCursor()}advanceCursor(){for(this.pos++;this.chunkIndex<this.chunks.length&&this.
pos>=this.chunks[this.chunkIndex].length;)this.chunkIndex++,this.pos=0}syncLineStartToCursor(){this.lineChunkIndex=this.
chunkIndex,this.linePos=this.pos,this.lineLength=0,this.dropConsumedChunks()}dropConsumedChunks(){if(this.lineChunkIndex>
0){let e=this.lineChunkIndex;this.chunks.splice(0,e),this.lineChunkIndex=0,this.chunkIndex-=e}this.chunkIndex===this.chunks.
length&&(this.chunks.length=0,this.chunkIndex=0,this.pos=0,this.lineChunkIndex=0,this.linePos=0)}readLine(){if(this.lineChunkIndex===
this.chunkIndex)return this.chunks[this.chunkIndex].subarray(this.linePos,this.pos);let e=[],A=0;for(let r=this.lineChunkIndex;r<=
this.chunkIndex;r++){let n=this.chunks[r],s=r===this.lineChunkIndex?this.linePos:0,i=r===this.chunkIndex?this.pos:n.length,
a=n.subarray(s,i);A+=a.length,e.push(a)}return Buffer.concat(e,A)}peekBufferedByte(e){let A=this.lineChunkIndex,r=this.linePos;
for(;A<this.chunks.length;){let n=this.chunks[A],s=n.length-r;if(e<s)return n[r+e];e-=s,A++,r=0}}discardLeadingBytes(e){
for(;e>0&&this.lineChunkIndex<this.chunks.length;){let r=this.chunks[this.lineChunkIndex].length-this.linePos;e<r?(this.
linePos+=e,e=0):(e-=r,this.lineChunkIndex++,this.linePos=0)}this.chunkIndex=this.lineChunkIndex,this.pos=this.linePos,this.
dropConsumedChunks()}handleBOM(){let e=this.peekBufferedByte(0),A=this.peekBufferedByte(1),r=this.peekBufferedByte(2);return A===
void 0?(e===Dn[0]||(this.checkBOM=!1),!0):r===void 0?e===Dn[0]&&A===Dn[1]?!0:(this.checkBOM=!1,!1):(e===Dn[0]&&A===Dn[1]&&
r===Dn[2]&&this.discardLeadingBytes(3),this.checkBOM=!1,!this.hasCurrentByte())}};Ww.exports={EventSourceStream:DE}});var tD=p((yz,eD)=>{"use strict";var{pipeline:lJ}=y("node:stream"),{fetching:uJ}=vs(),{makeRequest:gJ}=fn(),{webidl:Fe}=Be(),
{EventSourceStream:hJ}=_w(),{parseMIMEType:EJ}=at(),{createFastMessageEvent:dJ}=ra(),{isNetworkError:jw}=Ys(),{kEnumerableProperty:Nr}=O(),
{environmentSettingsObject:Zw}=je(),{getGlobalDispatcher:fJ}=Us(),Xw=!1,zw=3e3,Zs=0,Kw=1,Xs=2,QJ="anonymous",IJ="use-cre\
dentials",Sn=class t extends EventTarget{static{o(this,"EventSource")}#e={open:null,error:null,message:null};#t;#A=!1;#r=Zs;#s=null;#n=null;#i;#o;constructor(e,A={}){
super(),Fe.util.markAsUncloneable(this);let r="EventSource constructor";Fe.argumentLengthCheck(arguments,1,r),Xw||(Xw=!0,
process.emitWarning("EventSource is experimental, expect them to change at any time.",{code:"UNDICI-ES"})),e=Fe.converters.
USVString(e),A=Fe.converters.EventSourceInitDict(A,r,"eventSourceInitDict"),this.#i=A.node.dispatcher||A.dispatcher,this.#o=
{lastEventId:"",reconnectionTime:A.node.reconnectionTime};let n=Zw,s;try{s=new URL(e,n.settingsObject.baseUrl),this.#o.origin=
s.origin}catch(c){throw new DOMException(c,"SyntaxError")}this.#t=s.href;let i=QJ;A.withCredentials===!0&&(i=IJ,this.#A=
!0);let a={redirect:"follow",keepalive:!0,mode:"cors",credentials:i==="anonymous"?"same-origin":"omit",referrer:"no-refe\
rrer"};a.client=Zw.settingsObject,a.headersList=[["accept",{name:"accept",value:"text/event-stream"}]],a.cache="no-store",
a.initiator="other",a.urlList=[new URL(this.#t)],this.#s=gJ(a),this.#a()}get readyState(){return this.#r}get url(){return this.#t}get withCredentials(){
return this.#A}#a(){if(this.#r===Xs)return;this.#r=Zs;let e={request:this.#s,dispatcher:this.#i},A=o(r=>{if(!jw(r))return this.#c()},
"processEventSourceEndOfBody");e.processResponseEndOfBody=A,e.processResponse=r=>{if(jw(r))if(r.aborted){this.close(),this.
dispatchEvent(new Event("error"));return}else{this.#c();return}let n=r.headersList.get("content-type",!0),s=n!==null?EJ(
n):"failure",i=s!=="failure"&&s.essence==="text/event-stream";if(r.status!==200||i===!1){this.close(),this.dispatchEvent(
new Event("error"));return}this.#r=Kw,this.dispatchEvent(new Event("open")),this.#o.origin=r.urlList[r.urlList.length-1].
origin;let a=new hJ({eventSourceSettings:this.#o,maxEventSize:this.#i.eventSourceOptions?.maxEventSize,push:o(c=>{this.dispatchEvent(
dJ(c.type,c.options))},"push")});lJ(r.body.stream,a,c=>{c?.aborted===!1&&(this.close(),this.dispatchEvent(new Event("err\
or")))})},this.#n=uJ(e)}#c(){this.#r!==Xs&&(this.#r=Zs,this.dispatchEvent(new Event("error")),setTimeout(()=>{this.#r===
Zs&&(this.#o.lastEventId.length&&this.#s.headersList.set("last-event-id",this.#o.lastEventId,!0),this.#a())},this.#o.reconnectionTime)?.
unref())}close(){Fe.brandCheck(this,t),this.#r!==Xs&&(this.#r=Xs,this.#n.abort(),this.#s=null)}get onopen(){return this.#e.
open}set onopen(e){this.#e.open&&this.removeEventListener("open",this.#e.open);let A=Fe.converters.EventHandlerNonNull(e);
A!==null?(this.addEventListener("open",A),this.#e.open=e):this.#e.open=null}get onmessage(){return this.#e.message}set onmessage(e){
this.#e.message&&this.removeEventListener("message",this.#e.message);let A=Fe.converters.EventHandlerNonNull(e);A!==null?
(this.addEventListener("message",A),this.#e.message=e):this.#e.message=null}get onerror(){return this.#e.error}set onerror(e){
this.#e.error&&this.removeEventListener("error",this.#e.error);let A=Fe.converters.EventHandlerNonNull(e);A!==null?(this.
addEventListener("error",A),this.#e.error=e):this.#e.error=null}},$w={CONNECTING:{__proto__:null,configurable:!1,enumerable:!0,
value:Zs,writable:!1},OPEN:{__proto__:null,configurable:!1,enumerable:!0,value:Kw,writable:!1},CLOSED:{__proto__:null,configurable:!1,
enumerable:!0,value:Xs,writable:!1}};Object.defineProperties(Sn,$w);Object.defineProperties(Sn.prototype,$w);Object.defineProperties(
Sn.prototype,{close:Nr,onerror:Nr,onmessage:Nr,onopen:Nr,readyState:Nr,url:Nr,withCredentials:Nr});Fe.converters.EventSourceInitDict=
Fe.dictionaryConverter([{key:"withCredentials",converter:Fe.converters.boolean,defaultValue:o(()=>!1,"defaultValue")},{key:"\
dispatcher",converter:Fe.converters.any,defaultValue:o(()=>fJ(),"defaultValue")},{key:"node",converter:Fe.dictionaryConverter(
[{key:"reconnectionTime",converter:Fe.converters["unsigned long"],defaultValue:o(()=>zw,"defaultValue")},{key:"dispatche\
r",converter:Fe.converters.any}]),defaultValue:o(()=>({}),"defaultValue")}]);eD.exports={EventSource:Sn,defaultReconnectionTime:zw}});var iD=p((mz,S)=>{"use strict";var CJ=QA(),rD=qn(),BJ=Ar(),yJ=TC(),pJ=YC(),mJ=sr(),wJ=Ag(),DJ=Ku(),SJ=mB(),RJ=FB(),NJ=MB(),
nD=Y(),Ia=O(),{InvalidArgumentError:Qa}=nD,Rn=Ey(),bJ=qA(),FJ=Jg(),{MockCallHistory:kJ,MockCallHistoryLog:UJ}=qg(),MJ=eh(),
TJ=Zg(),LJ=hp(),xJ=Dg(),HJ=ui(),{getGlobalDispatcher:sD,setGlobalDispatcher:YJ}=Us(),OJ=cn(),GJ=ch();Object.assign(rD.prototype,
Rn);S.exports.Dispatcher=rD;S.exports.Client=CJ;S.exports.Pool=BJ;S.exports.BalancedPool=yJ;S.exports.RoundRobinPool=pJ;
S.exports.Agent=mJ;S.exports.ProxyAgent=wJ;S.exports.Socks5ProxyAgent=DJ;S.exports.EnvHttpProxyAgent=SJ;S.exports.RetryAgent=
RJ;S.exports.H2CClient=NJ;S.exports.RetryHandler=HJ;S.exports.DecoratorHandler=OJ;S.exports.RedirectHandler=GJ;S.exports.
interceptors={redirect:wp(),responseError:Sp(),retry:Np(),dump:kp(),dns:Lp(),cache:Im(),decompress:wm(),deduplicate:bm()};
S.exports.cacheStores={MemoryCacheStore:Sh()};var vJ=Um();S.exports.cacheStores.SqliteCacheStore=vJ;S.exports.buildConnector=
bJ;S.exports.errors=nD;S.exports.util={parseHeaders:Ia.parseHeaders,headerNameToString:Ia.headerNameToString};function zs(t){
return(e,A,r)=>{if(typeof A=="function"&&(r=A,A=null),!e||typeof e!="string"&&typeof e!="object"&&!(e instanceof URL))throw new Qa(
"invalid url");if(A!=null&&typeof A!="object")throw new Qa("invalid opts");if(A&&A.path!=null){if(typeof A.path!="string")
throw new Qa("invalid opts.path");let i=A.path;A.path.startsWith("/")||(i=`/${i}`),e=new URL(Ia.parseOrigin(e).origin+i)}else
A||(A=typeof e=="object"?e:{}),e=Ia.parseURL(e);let{agent:n,dispatcher:s=sD()}=A;if(n)throw new Qa("unsupported opts.age\
nt. Did you mean opts.client?");return t.call(s,{...A,origin:e.origin,path:e.search?`${e.pathname}${e.search}`:e.pathname,
method:A.method||(A.body?"PUT":"GET")},r)}}o(zs,"makeDispatcher");S.exports.setGlobalDispatcher=YJ;S.exports.getGlobalDispatcher=
sD;var JJ=vs().fetch,AD=typeof __filename<"u"?__filename:void 0;function oD(t,e){if(!t||typeof t!="object")return;let A=typeof t.
stack=="string"?t.stack:"",r=e.replace(/\\/g,"/");if(A&&(A.includes(e)||A.includes(r)))return;let n={};if(Error.captureStackTrace(
n,oD),!n.stack)return;let s=n.stack.split(`
`).slice(1).join(`
`);t.stack=A?`${A}
${s}`:n.stack}o(oD,"appendFetchStackTrace");S.exports.fetch=o(function(e,A=void 0){return JJ(e,A).catch(r=>{throw AD?oD(
r,AD):r&&typeof r=="object"&&Error.captureStackTrace(r,S.exports.fetch),r})},"fetch");S.exports.Headers=Br().Headers;S.exports.
Response=Ys().Response;S.exports.Request=fn().Request;S.exports.FormData=Oo().FormData;var{setGlobalOrigin:VJ,getGlobalOrigin:PJ}=Hl();
S.exports.setGlobalOrigin=VJ;S.exports.getGlobalOrigin=PJ;var{CacheStorage:qJ}=V0(),{kConstruct:WJ}=Z();S.exports.caches=
new qJ(WJ);var{deleteCookie:_J,getCookies:jJ,getSetCookies:ZJ,setCookie:XJ,parseCookie:zJ}=Aw();S.exports.deleteCookie=_J;
S.exports.getCookies=jJ;S.exports.getSetCookies=ZJ;S.exports.setCookie=XJ;S.exports.parseCookie=zJ;var{parseMIMEType:KJ,
serializeAMimeType:$J}=at();S.exports.parseMIMEType=KJ;S.exports.serializeAMimeType=$J;var{CloseEvent:eV,ErrorEvent:tV,MessageEvent:AV}=ra(),
{WebSocket:rV,ping:nV}=Lw();S.exports.WebSocket=rV;S.exports.CloseEvent=eV;S.exports.ErrorEvent=tV;S.exports.MessageEvent=
AV;S.exports.ping=nV;S.exports.WebSocketStream=Vw().WebSocketStream;S.exports.WebSocketError=yE().WebSocketError;S.exports.
request=zs(Rn.request);S.exports.stream=zs(Rn.stream);S.exports.pipeline=zs(Rn.pipeline);S.exports.connect=zs(Rn.connect);
S.exports.upgrade=zs(Rn.upgrade);S.exports.MockClient=FJ;S.exports.MockCallHistory=kJ;S.exports.MockCallHistoryLog=UJ;S.
exports.MockPool=TJ;S.exports.MockAgent=MJ;S.exports.SnapshotAgent=LJ;S.exports.mockErrors=xJ;var{EventSource:sV}=tD();S.
exports.EventSource=sV;function oV(){globalThis.fetch=S.exports.fetch,globalThis.Headers=S.exports.Headers,globalThis.Response=
S.exports.Response,globalThis.Request=S.exports.Request,globalThis.FormData=S.exports.FormData,globalThis.WebSocket=S.exports.
WebSocket,globalThis.CloseEvent=S.exports.CloseEvent,globalThis.ErrorEvent=S.exports.ErrorEvent,globalThis.MessageEvent=
S.exports.MessageEvent,globalThis.EventSource=S.exports.EventSource}o(oV,"install");S.exports.install=oV});var Ue={completed:0,failed:1,invalidSpec:2,timeout:3,cancelled:130};function Ic(t){if("reason"in t)return Ud(t.reason);if(t.
phase==="Completed")return Ue.completed;if(t.phase==="Cancelled")return Ue.cancelled;let e=t.conditions.find(({type:A,status:r})=>A===
"Failed"&&r==="True");return Ud(e?.reason)}o(Ic,"exitCode");function Ud(t){switch(t){case"InvalidSpec":return Ue.invalidSpec;case"\
Timeout":return Ue.timeout;case"Cancelled":return Ue.cancelled;default:return Ue.failed}}o(Ud,"codeOfReason");function Cc({phase:t,retryCount:e=0}){switch(t){case"Pending":return"Starting";case"Running":return e>3?"Degraded":"Heal\
thy";case"Scheduled":case"Completed":return"Healthy";case"Failed":return"Unhealthy";case"Cancelled":return"Unknown";default:
return t}}o(Cc,"healthOf");function Dt(t){return t.toISOString().replace(/\.\d+Z$/,"Z")}o(Dt,"rfc3339");function Md(t,e,A,r){let n=SR(e);return Sd.map(s=>{let i=n.includes(s)?"True":"False",a=t.find(l=>l.type===s),c=a?.status===
i?a.lastTransitionTime:Dt(r);return{type:s,status:i,reason:RR(s,e),message:bR(s,e),observedGeneration:A,lastTransitionTime:c}})}
o(Md,"conditionsOf");function SR(t){switch(t.kind){case"waiting":return["Reconciling"];case"running":return["Processing",
"Progressing","Reconciling"];case"completed":return["Ready"];case"failed":return t.failure.retryable?["Failed"]:["Failed",
"Stalled"];case"cancelled":return["Stalled"];default:return t}}o(SR,"trueIn");function RR(t,e){switch(e.kind){case"waiti\
ng":return e.reason;case"running":return NR[t]??"SyncInProgress";case"completed":return"SyncCompleted";case"failed":return e.
failure.reason;case"cancelled":return"Cancelled";default:return e}}o(RR,"reasonOf");var NR={Processing:"SyncActive",Progressing:"\
ProgressMade"};function bR(t,e){return e.kind==="failed"?e.failure.message:e.kind==="running"&&t==="Processing"?e.activity:
e.message}o(bR,"messageOf");var FR={connect:"Connecting to Jira and the repository","discover-issues":"Finding the issues","sync-issues":"Writing is\
sues","push-changes":"Pushing to the repository"};function vA(t){return t===void 0?"Starting":FR[t]}o(vA,"stageOf");function Td(t,{
totalIssues:e,issues:A}){return e===0?t.stage??vA(t.currentOperation):`Sync operation ${t.percentage}% complete (${A} is\
sues)`}o(Td,"progressMessage");function Ld({syncState:t}){if(t===void 0)return"Sync completed";let{processedIssues:e,createdIssues:A,
updatedIssues:r,unchangedIssues:n,deletedIssues:s,failedIssues:i}=t,a=s===0?"":`, ${s} deleted`,c=i===0?"":`, ${i} faile\
d`,l=`${A} created, ${r} updated, ${n} unchanged${c}`;return`Sync completed: ${e} ${e===1?"issue":"issues"} (${l})${a}`}
o(Ld,"completedMessage");function xr(t){return t.length<=ic?t:`${t.slice(0,ic-1)}\u2026`}o(xr,"limited");var kR=2e3,UR=15e3,MR=720*60*60*1e3;function xd(t,e,A,r){let n=t.rateSample,s=n===void 0?Number.NaN:r.getTime()-Date.parse(
n.time),i={time:r.toISOString(),processedIssues:e};if(n===void 0||s<0)return{...t,rateSample:i};if(s<kR)return t;let a=Hd(
t),c=(e-n.processedIssues)*1e3/s,l=a===void 0?c:a+(1-Math.exp(-s/UR))*(c-a),u={...t,rateSample:i,processingRate:TR(l)};return a===
void 0?u:Bc(u,A-e,r)}o(xd,"measured");function Bc(t,e,A){let r=Hd(t)??0,{estimatedCompletion:n,...s}=t,i=e*1e3/r;return e<=
0||r===0||i>MR?s:{...s,estimatedCompletion:Dt(new Date(A.getTime()+i))}}o(Bc,"estimated");function yc(t){let{estimatedCompletion:e,
rateSample:A,...r}=t;return r}o(yc,"unmeasured");function Hd({processingRate:t}){return t===void 0?void 0:Number.parseFloat(
t)}o(Hd,"rateOf");function TR(t){return t>=100?`${t.toFixed(0)}/s`:t>=10?`${t.toFixed(1)}/s`:`${t.toFixed(t>=1?2:4)}/s`}
o(TR,"rateText");var LR={totalIssues:0,processedIssues:0,successfulIssues:0,failedIssues:0,issues:"0/0",createdIssues:0,updatedIssues:0,deletedIssues:0,
unchangedIssues:0};function Gn({progress:t,syncState:e}){return{progress:t??{...Qo(0),totalOperations:oc.length,completedOperations:0},
syncState:e??{...LR,healthStatus:"Unknown"}}}o(Gn,"runOf");function Yd(t){let{lastSyncTime:e,commit:A,configHash:r}=t??{},
{progress:n,syncState:s}=Gn({});return{progress:{...n,stage:vA(void 0)},syncState:{...s,...e===void 0?{}:{lastSyncTime:e},
...A===void 0?{}:{commit:A},...r===void 0?{}:{configHash:r}}}}o(Yd,"freshRun");function Od({progress:t,syncState:e},{operation:A}){
let r=Math.max(t.completedOperations,oc.indexOf(A));return{progress:{...yc(t),currentOperation:A,completedOperations:r,stage:vA(
A)},syncState:e}}o(Od,"withOperation");function Gd({progress:t,syncState:e},{total:A,at:r}){let n=Jd(e,{totalIssues:Math.
max(A,e.processedIssues)}),s={...t,...Qo(Vd(t,n))},i=t.estimatedCompletion!==void 0,a=n.totalIssues-n.processedIssues;return{
progress:i?Bc(s,a,r):s,syncState:n}}o(Gd,"withTotal");function vd({progress:t,syncState:e},A){let{created:r,updated:n,unchanged:s,
failed:i,at:a}=A,c=r+n+s,l=e.processedIssues+c+i,u=Jd(e,{processedIssues:l,totalIssues:Math.max(e.totalIssues,l),successfulIssues:e.
successfulIssues+c,failedIssues:e.failedIssues+i,createdIssues:e.createdIssues+r,updatedIssues:e.updatedIssues+n,unchangedIssues:e.
unchangedIssues+s}),h={...t,...Qo(Vd(t,u)),stage:vA(t.currentOperation)};return{progress:xd(h,l,u.totalIssues,a),syncState:u}}
o(vd,"withProcessed");function pc({progress:t,syncState:e},A){let{stage:r,...n}=yc(t);if(!A)return{progress:n,syncState:e};
let{currentOperation:s,...i}=n;return{progress:{...i,...Qo(100),completedOperations:i.totalOperations},syncState:e}}o(pc,
"ended");function Jd(t,e){let A={...t,...e};return{...A,issues:`${A.processedIssues}/${A.totalIssues}`}}o(Jd,"withIssues");
function Vd({percentage:t},{processedIssues:e,totalIssues:A}){let r=A===0?0:Math.floor(e/A*100);return Math.max(t,Math.min(
r,99))}o(Vd,"percentageOf");function Qo(t){return{percentage:t,percentageText:`${t}%`}}o(Qo,"reached");var mc={phase:"Pending",observedGeneration:-1,conditions:[]};function wc(t,e){switch(e.kind){case"pending":return t.phase===
"Running"?t:HR(t,e);case"scheduled":return t.phase==="Running"?t:YR(t,e);case"started":return OR(t,e);case"failed":return PR(
t,e)?JR(t,e):t;case"cancelled":return Dc(t)?t:VR(t,e);default:return t.phase==="Running"?xR(t,e):t}}o(wc,"nextStatus");function xR(t,e){
let A=Gn(t);switch(e.kind){case"configured":return iA(t,{...A,syncState:{...A.syncState,configHash:e.configHash}},e.at);case"\
operation-started":return iA(t,Od(A,e),e.at);case"discovered":return iA(t,Gd(A,e),e.at);case"processed":return iA(t,vd(A,
e),e.at);case"deleted":{let r=A.syncState.deletedIssues+e.issues;return iA(t,{...A,syncState:{...A.syncState,deletedIssues:r}},
e.at)}case"waiting":{let r=xr(`${e.message} (waiting ${Wd(e.seconds)})`);return iA(t,{...A,progress:{...A.progress,stage:r}},
e.at)}case"retrying":return GR(t,A,e);case"completed":return vR(t,A,e);default:return e}}o(xR,"running");function HR(t,{
generation:e,at:A}){let r={kind:"waiting",reason:"SyncPending",message:"Waiting for its turn"};return Hr({...t,phase:"Pe\
nding",observedGeneration:e},r,A)}o(HR,"pending");function YR(t,{generation:e,nextSyncTime:A,at:r}){let n=Dt(A);if(Dc(t))
return{...t,nextSyncTime:n,lastStatusUpdate:Dt(r)};let s={kind:"waiting",reason:"SyncScheduled",message:`The next sync s\
tarts at ${n}`};return Hr({...t,phase:"Scheduled",observedGeneration:e,nextSyncTime:n},s,r)}o(YR,"scheduled");function OR(t,e){
let{operationID:A,generation:r,configHash:n,retryCount:s=0,request:i,at:a}=e,{lastError:c,nextSyncTime:l,...u}=t,{progress:h,
syncState:g}=Yd(t.syncState),d=s>0,Q=d&&t.phase==="Running"?t.syncState?.startTime:void 0,f={...u,phase:"Running",observedGeneration:r,
retryCount:s,...d&&c!==void 0?{lastError:c}:{},...i===void 0?{}:{lastHandledRequest:i}},m={...g,operationID:A,startTime:Q??
Dt(a),...n===void 0?{}:{configHash:n}};return iA(f,{progress:h,syncState:m},a)}o(OR,"started");function GR(t,e,{failure:A,
retryCount:r,seconds:n,at:s}){let i=xr(`Trying again in ${Wd(n)} (retry ${r}): ${A.message}`),a={...t,retryCount:r,lastError:qd(
A)};return iA(a,{...e,progress:{...e.progress,stage:i}},s)}o(GR,"retrying");function vR(t,e,{commit:A,at:r}){let{lastError:n,
...s}=t,{progress:i,syncState:a}=pc(e,!0),c={...a,lastSyncTime:Dt(r),...A===null?{}:{commit:A}},l={...s,phase:"Completed",
progress:i,syncState:c};return Hr(l,{kind:"completed",message:Ld(l)},r)}o(vR,"completed");function JR(t,{failure:e,generation:A,
at:r}){let n=A??t.observedGeneration,s={...Pd(t),phase:"Failed",observedGeneration:n,lastError:qd(e)},i=xr(e.message);return Hr(
s,{kind:"failed",failure:{...e,message:i}},r)}o(JR,"failed");function VR(t,{message:e,at:A}){return Hr({...Pd(t),phase:"\
Cancelled"},{kind:"cancelled",message:xr(e)},A)}o(VR,"cancelled");function Pd(t){return t.phase==="Running"?{...t,...pc(
Gn(t),!1)}:t}o(Pd,"stopped");function iA(t,{progress:e,syncState:A},r){let n={kind:"running",message:Td(e,A),activity:e.
stage??vA(e.currentOperation)};return Hr({...t,progress:e,syncState:A},n,r)}o(iA,"underWay");function Hr(t,e,A){let{syncState:r}=Gn(
t);return{...t,syncState:{...r,healthStatus:Cc(t)},conditions:Md(t.conditions,e,t.observedGeneration,A),lastStatusUpdate:Dt(
A)}}o(Hr,"settled");function Dc({phase:t}){return t==="Completed"||t==="Failed"||t==="Cancelled"}o(Dc,"hasEnded");function PR(t,{
generation:e}){return!Dc(t)||(e??-1)>t.observedGeneration}o(PR,"canFail");function qd({reason:t,message:e}){return xr(`${t}\
: ${e}`)}o(qd,"errorText");function Wd(t){return t<120?`${Math.ceil(t)} s`:`${Math.ceil(t/60)} min`}o(Wd,"duration");var qR=[Ue.cancelled,Ue.invalidSpec,Ue.failed,Ue.timeout];function _d(t){let e=t.map(({status:A})=>A===void 0?Ue.failed:
Ic(A));return qR.find(A=>e.includes(A))??Ue.completed}o(_d,"worstExitCode");function jd({metadata:t,status:e},A){let r=A.kind==="cancelled"?void 0:A.report;return{name:t.name,phase:e?.phase,syncState:e?.
syncState,progress:e?.progress,commit:r?.commit??null,changes:{created:r?.created??[],updated:r?.updated??[],deleted:r?.
deleted??[],unchanged:r?.unchanged??0},failedIssues:(r?.failed??[]).map(({id:n,key:s,failure:i})=>({id:n,key:s,reason:i.
reason,message:i.message})),...r?.planned===void 0?{}:{planned:r.planned},conditions:e?.conditions,lastError:e?.lastError??
null}}o(jd,"jsonResult");function Zd({metadata:t,spec:e},A,r){let{created:n,updated:s,deleted:i,unchanged:a,failed:c,commit:l}=A,
u=[`${n.length} created`,`${s.length} updated`,`${i.length} deleted`,`${a} unchanged`,...c.length===0?[]:[`${c.length} f\
ailed`]],h=c.length-20;return[`${t.name}: ${u.join(", ")} after ${Sc(r)}`,...c.slice(0,20).map(({id:g,key:d,failure:Q})=>`\
  failed ${d??g}: ${Q.message}`),...h>0?[`  and ${h} more failed issues, which --output json names`]:[],l===null?"  no c\
hange, no commit":`  commit ${l} on ${e.destination.branch}`]}o(Zd,"textResult");function Xd({metadata:t},{mode:e,unchanged:A,
failed:r},n){let s={create:"+",update:"~",delete:"-"},i=o(c=>n.filter(l=>l.action===c).length,"count"),a=[`${i("create")}\
 to create`,`${i("update")} to update`,`${i("delete")} to delete`,`${A} unchanged`,...r.length===0?[]:[`${r.length} fail\
ed`]];return[`${t.name}: ${e}`,...n.map(({key:c,action:l,why:u})=>`  ${s[l]} ${c}  ${u}`),...r.map(({id:c,key:l,failure:u})=>`\
  ! ${l??c}  ${u.message}`),`${t.name}: ${a.join(", ")}. Nothing was written.`]}o(Xd,"textPlan");function zd(t,e,A){switch(e.
kind){case"cancelled":return`${t}: cancelled after ${Sc(A)}. The next run takes up where the branch stands.`;case"failed":
return`${t}: failed after ${Sc(A)}: ${e.failure.reason}: ${e.failure.message}`;default:return e}}o(zd,"failureLine");function Sc(t){
return`${t>=10?t.toFixed(0):t.toFixed(1)} s`}o(Sc,"timeText");var Kd=3,$d=1e3;async function ef(t,e,A,r){let n=new Map,s=0;for(let i=1;i<=Kd;i++)if(s=await WR(t,n,e,r),n.size<s&&(s=await A(
oA(t),r)),n.size>=s)return[...n.values()];throw J("Incomplete",`Jira's search announces ${s} issues and showed ${n.size}\
 in ${Kd} passes. Nothing was decided on the partial result; the search index of Jira may need attention.`)}o(ef,"listDa\
taCenter");async function WR(t,e,A,r){let n=null,s=null,i=0;for(;;){let a=jR(await A(_R(t,s),i,r));n??=a.total;for(let{id:u,
key:h}of a.issues)e.set(u,{id:u,key:h});let c=a.issues.length;if(c===0||i+c>=a.total)return n;let l=a.lastCreatedMs;s===
null||l>s?(s=l,i=0):i+=c}}o(WR,"walk");function _R(t,e){return`${e===null?oA(t):OA(t,uc(e))} ORDER BY created ASC, key A\
SC`.trim()}o(_R,"windowJql");function jR(t){let e=go(t,"issues"),A=e.at(-1),r=GA(A)&&GA(A.fields)?Eo(A.fields.created):null;
if(A!==void 0&&r===null)throw Nd("an issue without its creation date");return{issues:e.map(Rd),total:ho(t,"total"),lastCreatedMs:Math.
floor((r??0)/$d)*$d}}o(jR,"readPage");var tf="/rest/api/2/search",ZR=1e3,XR=1e3;function Af(t){let e=o((s,i,a)=>t.client(a).sendRequest({url:s,method:"GET",...i===
void 0?{}:{searchParams:i}}),"get"),A=o((s,i)=>t.client(i).sendRequest({url:tf,method:"POST",body:s}),"search"),r=o(async(s,i)=>ho(
await A({jql:s,maxResults:0,fields:["created"]},i),"total"),"count"),n=o((s,i)=>ef(s,(a,c,l)=>A({jql:a,startAt:c,maxResults:ZR,
fields:["created"]},l),r,i),"list");return{deployment:"datacenter",count:r,list:n,async bulk(s,i,a,c){let l={jql:hc(s),startAt:0,
maxResults:s.length,fields:i.fields,validateQuery:!1,...i.lists.includes("changelog")?{expand:["changelog"]}:{}},u=await t.
client(c,a).sendRequest({url:tf,method:"POST",body:l});return{issues:go(u,"issues").map(Ec),errors:new Map}},async one(s,i,a){
return Ec(await e(Rc(s),zR(i),a))},listPage:o((s,i,a,c)=>KR(e,s,i,a,c),"listPage"),async fields(s){return Fd(await e("/r\
est/api/2/field",void 0,s))},async epicClause(s,i,a){let c=fo(i);if(c===void 0)throw D("InvalidQuery","This Jira has no \
Epic Link field, or hides it from the account, so issues cannot be chosen by epic. Use a JQL query.");let l=`cf[${c.replace(
"customfield_","")}] = ${Lr(s)}`,u=(await n(l,a)).map(g=>g.id),h=u.length===0?"":`parent in (${u.join(",")})`;return cc(
`key = ${Lr(s)}`,l,h)}}}o(Af,"dataCenterDialect");function Rc(t){return`/rest/api/2/issue/${encodeURIComponent(t)}`}o(Rc,
"issuePath");function zR(t){return{fields:t.fields.join(","),...t.lists.includes("changelog")?{expand:"changelog"}:{}}}o(
zR,"issueParameters");async function KR(t,e,A,r,n){if(e!=="changelog")return fc(e,await t(`${Rc(A)}/${e}`,{startAt:r,maxResults:XR},
n));let s=await t(Rc(A),{fields:"created",expand:"changelog"},n),{items:i,total:a}=fc(e,GA(s)?s.changelog:void 0);return{
items:i.slice(r),total:a}}o(KR,"readPage");var Io=class{static{o(this,"Arrivals")}#e=[];#t=0;#A=o(()=>{},"#wake");get size(){return this.#t+this.#e.length}get ready(){
return this.#e.length}add(e){this.#t++;let A=o(r=>{this.#t--,this.#e.push(r),this.#A()},"arrive");e.then(r=>A({kind:"val\
ue",value:r}),r=>A({kind:"error",error:r}))}async next(){for(;;){let e=this.#e.shift();if(e===void 0)await this.#r();else{
if(e.kind==="error")throw e.error;return e.value}}}async ended(){for(;this.#t>0;)await this.#r()}#r(){return new Promise(
e=>{this.#A=e})}};var $R=24,eN=2,Co=class{static{o(this,"Circuit")}#e=0;succeeded(){this.#e=0}failed(e){if(this.#e+=On(e)?.kind==="timeout"?
eN:1,!(this.#e<$R))throw J("JiraUnavailable",`Jira fails for every issue that is asked for: ${e.failure.message}`,e.failure.
cause)}};function Nc(t){if(t.failure.reason==="MalformedResponse"||t.failure.reason==="Incomplete")return!0;let e=On(t);
if(e===null)return!1;switch(e.kind){case"timeout":case"malformed":case"too-large":return!0;case"connection":case"proxy":
return!1;case"status":return tN(e.status??0);default:return e.kind}}o(Nc,"isIsolable");function tN(t){return t>=500&&t!==
503||t===400||t===413||t===414}o(tN,"isIsolableStatus");var rf={maxAttempts:2};async function nf(t,e,A){let r={found:new Map,suspects:new Set};await AN(t,r,e,A);let n={issues:[],
missing:[],failed:[]},s=t.filter(a=>!r.found.has(a)),i=[...r.found];return await dc(s.map(a=>sf(a,n,e,A))),await dc(i.map(
([a,c])=>rN(a,c,n,e,A))),n.failed.length===t.length&&await e.probe(A),nN(n)}o(nf,"fetchBatch");async function AN(t,e,A,r){
let n=t;for(let s=1;n.length>0;s++){let i=e.found.size;if(await bc(n,{},e,A,r),s>1&&e.found.size===i)return;n=t.filter(a=>!e.
found.has(a)&&!e.suspects.has(a))}}o(AN,"askUntilSettled");async function bc(t,e,A,r,n){try{let s=await r.dialect.bulk(t,
r.query,e,n);r.circuit.succeeded();let i=new Set(t);for(let a of s.issues){let c=i.has(a.id)?a.id:a.key;i.has(c)&&A.found.
set(c,a)}for(let a of s.errors.keys())i.has(a)&&!A.found.has(a)&&A.suspects.add(a)}catch(s){if(!(s instanceof Pe)||!Nc(s))
throw s;if(r.circuit.failed(s),t.length===1){for(let a of t)A.suspects.add(a);return}let i=Math.ceil(t.length/2);await bc(
t.slice(0,i),rf,A,r,n),await bc(t.slice(i),rf,A,r,n)}}o(bc,"askTogether");async function sf(t,e,A,r){let n;try{n=await A.
dialect.one(t,A.query,r),A.circuit.succeeded()}catch(s){af(s)?(A.circuit.succeeded(),e.missing.push(t)):e.failed.push({id:t,
failure:Fc(s,A)});return}try{await of(n,e,A,r)}catch(s){e.failed.push({id:t,key:n.key,failure:Fc(s,A)})}}o(sf,"settleAlo\
ne");async function rN(t,e,A,r,n){try{await of(e,A,r,n)}catch(s){af(s)?await sf(t,A,r,n):A.failed.push({id:t,key:e.key,failure:Fc(
s,r)})}}o(rN,"settle");async function of(t,e,A,r){e.issues.push(await bd(t,A.query.lists,A.dialect.listPage,r))}o(of,"co\
mplete");function af(t){return t instanceof Pe&&t.failure.reason==="NotFound"}o(af,"isNotFound");function Fc(t,e){if(!(t instanceof
Pe))throw t;let{reason:A}=t.failure;if(A==="PermissionDenied"||A==="NotFound"||A==="Incomplete")return t.failure;if(!Nc(
t))throw t;return e.circuit.failed(t),t.failure}o(Fc,"failureOfOne");function nN(t){let e=new Map(t.issues.map(A=>[A.id,
A]));return e.size===t.issues.length?t:{...t,issues:[...e.values()]}}o(nN,"withoutRepeats");var cf=100,kc=4,sN=2,oN=["comments","worklogs","attachments"];async function*lf(t,e,A,r){let n=[...new Set(t)],s=new AbortController,
i=AbortSignal.any([r,s.signal]),a={dialect:A.dialect,query:aN(e),circuit:new Co,probe:A.probe},c=new Io,l=kc,u=0;try{for(;;){
for(;u<n.length&&c.size<Math.min(l,A.concurrency());)c.add(nf(n.slice(u,u+cf),a,i)),u+=cf;if(c.size===0)return;if(l=iN(l,
c.ready,A.concurrency()),yield await c.next(),r.aborted)throw te(r)}}finally{s.abort(),await c.ended()}}o(lf,"fetchIssue\
s");function iN(t,e,A){return e===0?Math.min(t+1,Math.max(A,kc)):e>sN?Math.max(kc,t-1):t}o(iN,"nextWidth");function aN(t){
let e=new Set(t.include??oN),A=[...t.fields??["*all"]],r=[];return e.has("comments")?r.push("comment"):A.push("-comment"),
e.has("worklogs")?r.push("worklog"):A.push("-worklog"),e.has("attachments")||A.push("-attachment"),e.has("changelog")&&r.
push("changelog"),{fields:A,lists:r}}o(aN,"issueQuery");function Mc(t,e){return Math.floor(e*Math.min(3e4,500*2**Math.min(t-1,30)))}o(Mc,"backoffMs");function Tc(t,e){let A=Uc(
t.date)??e,r=t["retry-after"]?.trim()??"";if(/^\d+(\.\d+)?$/.test(r))return Math.ceil(Number(r)*1e3);let n=Uc(r)??cN(t["\
x-ratelimit-reset"],A);return n===null?null:Math.max(0,n-A)}o(Tc,"askedWaitMs");function cN(t,e){if(typeof t!="string")return null;
let A=t.trim();if(!/^\d+$/.test(A))return Uc(A);let r=Number(A);return r<1e9?e+r*1e3:r*1e3}o(cN,"parseReset");function Uc(t){
if(t===void 0||t==="")return null;let e=Date.parse(t);return Number.isNaN(e)?null:e}o(Uc,"parseDate");var lD=DR(iD(),1);import*as UA from"node:tls";import{X509Certificate as iV}from"node:crypto";import{readFileSync as aV}from"node:fs";function RE(t){let e=t.trim();if(!/^https?:\/\//i.test(e)||!URL.canParse(e))throw SE("is not an http or https address. G\
ive it as in https://example.atlassian.net.");let A=new URL(e);if(A.username!==""||A.password!=="")throw SE("holds a use\
r name or password. Give the e-mail address and the token as their own settings.");if(A.search!==""||A.hash!=="")throw SE(
"holds a query or a fragment. Give only the address, as in https://example.atlassian.net.");let r=A.pathname.replace(/\/+$/,
"");return{origin:A.origin,contextPath:r,href:A.origin+r}}o(RE,"parseBaseUrl");function SE(t){return D("InvalidSpec",`Ji\
ra's base URL ${t}`)}o(SE,"invalid");function aD(t){let e=t.token.trim(),A=t.email?.trim()??"";if(e==="")throw D("Authen\
ticationFailed","The Jira token is empty. Set JIRA_PAT or the secret's key `pat`.");if(A!=="")return{kind:"basic",header:`\
Basic ${Buffer.from(`${A}:${e}`,"utf8").toString("base64")}`};if(!/^[\x21-\x7e]+$/.test(e))throw D("AuthenticationFailed",
"The Jira token holds characters that no token has. Copy it again, without quotes or line breaks.");return{kind:"bearer",
header:`Bearer ${e}`}}o(aD,"authorizationOf");function Ca(t,e){let A;try{A=aV(t,"utf8")}catch(n){throw D("InvalidSpec",`\
The certificate file ${t} (${e}) cannot be read.`,n)}let r=A.match(cV)??[];if(r.length===0||!r.every(lV))throw D("Invali\
dSpec",`The certificate file ${t} (${e}) does not hold certificates in PEM form.`);return A}o(Ca,"readCertificates");var cV=/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g;
function lV(t){try{return new iV(t).raw.length>0}catch{return!1}}o(lV,"isCertificate");var cD=1e4;function uD(t,e,A,r){let n=gV(e.caFile,r),s={timeout:cD,...n===null?{}:{secureContext:n}};try{return new lD.EnvHttpProxyAgent(
{connections:A,pipelining:1,allowH2:!1,connectTimeout:cD,connect:s,requestTls:s,proxyTls:s,proxyTunnel:!1,...uV(t,r)})}catch(i){
throw D("InvalidSpec","The proxy named by HTTPS_PROXY or HTTP_PROXY is not a valid address.",EV(i))}}o(uD,"createDispatc\
her");function uV(t,e){let A=t.origin.startsWith("https:");return{httpProxy:A?"":e.http_proxy??e.HTTP_PROXY??"",httpsProxy:A?
e.https_proxy??e.HTTPS_PROXY??"":"",noProxy:e.no_proxy??e.NO_PROXY??""}}o(uV,"proxies");function gV(t,e){let A=e.SSL_CERT_FILE??
"",r=[];return t!==void 0&&t!==""&&r.push(Ca(t,"Jira's CA file")),A!==""&&r.push(Ca(A,"SSL_CERT_FILE")),r.length===0?null:
UA.createSecureContext({ca:[...hV(e),...r]})}o(gV,"trustedContext");function hV(t){if(typeof UA.getCACertificates=="func\
tion")return UA.getCACertificates("default");let e=t.NODE_EXTRA_CA_CERTS??"";return e===""?UA.rootCertificates:[...UA.rootCertificates,
Ca(e,"NODE_EXTRA_CA_CERTS")]}o(hV,"defaultAuthorities");function EV(t){let e=t instanceof Error&&"code"in t?String(t.code):
"unknown";return new Error(`invalid proxy address (${e})`)}o(EV,"causeCode");import{promisify as Ba}from"node:util";import{brotliDecompress as dV,gunzip as gD,inflate as fV}from"node:zlib";var QV=3;async function hD(t,e,A,r){if(r.aborted)throw te(r);let n=new AbortController,s=o(()=>n.abort(r.reason),"onAbor\
t");r.addEventListener("abort",s,{once:!0});let i=setTimeout(()=>n.abort(new qe("timeout","the answer did not end in tim\
e")),A.requestTimeoutMs*QV);try{let{statusCode:a,headers:c,body:l}=await t.request({...e,headersTimeout:A.requestTimeoutMs,
bodyTimeout:A.requestTimeoutMs,signal:n.signal}),u=await IV(l,A.maxResponseBytes);return{status:a,headers:c,body:await BV(
u,c,A.maxResponseBytes)}}catch(a){throw r.aborted?te(r):mV(n.signal.aborted?n.signal.reason:a)}finally{clearTimeout(i),r.
removeEventListener("abort",s)}}o(hD,"exchange");async function IV(t,e){let A=[],r=0;for await(let n of t){if(r+=n.length,
r>e)throw ED(e);A.push(n)}return A.length===1&&A[0]!==void 0?A[0]:Buffer.concat(A,r)}o(IV,"readBounded");var CV=new Map(
[["gzip",Ba(gD)],["x-gzip",Ba(gD)],["deflate",Ba(fV)],["br",Ba(dV)]]);async function BV(t,e,A){let r=e["content-encoding"]?.
trim().toLowerCase()??"identity";if(r==="identity"||r===""||t.length===0)return t;let n=CV.get(r);if(n===void 0)throw new qe(
"malformed","the answer is compressed in an unknown way");try{return await n(t,{maxOutputLength:A,chunkSize:yV(t,r,A)})}catch(s){
throw NE(s)==="ERR_BUFFER_TOO_LARGE"?ED(A):new qe("malformed","the answer's compression is broken",{cause:s})}}o(BV,"dec\
ompress");function yV(t,e,A){let r=e.endsWith("gzip")&&t.length>=18?t.readUInt32LE(t.length-4)+1:262144;return Math.max(
64,Math.min(r,A,t.length*64))}o(yV,"outputSize");function ED(t){return new qe("too-large",`the answer is larger than ${Math.
floor(t/1024)} KiB`)}o(ED,"tooLarge");var pV=new Set(["UND_ERR_HEADERS_TIMEOUT","UND_ERR_BODY_TIMEOUT","UND_ERR_CONNECT_\
TIMEOUT","ETIMEDOUT"]);function mV(t){if(t instanceof qe)return t;let e=wV(t);if(e!==null)return new qe("proxy","the pro\
xy refused",{status:e,cause:t});let A=NE(t),r=pV.has(A)?"timeout":"connection";return new qe(r,A===""?"the connection br\
oke":A,{cause:t})}o(mV,"problemOf");function wV(t){for(let e=t,A=0;e instanceof Error&&A<5;e=e.cause,A++){let r=/Proxy response \((\d{3})\)/.
exec(e.message)?.[1];if(r!==void 0)return Number(r)}return null}o(wV,"tunnelStatus");function NE(t){let e="";for(let A=t,
r=0;A instanceof Error&&r<5;A=A.cause,r++)A instanceof AggregateError&&e===""&&(e=NE(A.errors[0])),"code"in A&&typeof A.
code=="string"&&(e=A.code);return e}o(NE,"codeOf");var DV=8,ya=class{static{o(this,"Gate")}#e;#t;#A=[];#r;#s=0;#n=0;#i=0;#o=0;constructor(e,A){this.#e=Math.max(1,Math.floor(
e)),this.#r=Math.min(DV,this.#e),this.#t=A}get limit(){return this.#r}async run(e,A){await this.#a(A);try{return await this.#g(
A),await e(this.#o)}finally{this.#s--,this.#c()}}succeeded(){this.#n++,!(this.#r>=this.#e)&&(this.#o>0&&this.#n<this.#r||
(this.#n=0,this.#r++,this.#c()))}slowDown(e){this.#n=0,e===this.#o&&(this.#o++,this.#r=Math.max(1,Math.floor(this.#r/2)))}pause(e){
let A=this.#t.now()+e;return A<=this.#i?!1:(this.#i=A,!0)}async#a(e){if(e.aborted)throw te(e);if(this.#s<this.#r&&this.#A.
length===0){this.#s++;return}await new Promise((A,r)=>{let n=o(()=>{this.#A.splice(this.#A.indexOf(s),1),r(te(e))},"onAb\
ort"),s={admit:o(()=>{e.removeEventListener("abort",n),A()},"admit")};e.addEventListener("abort",n,{once:!0}),this.#A.push(
s)})}#c(){for(;this.#s<this.#r;){let e=this.#A.shift();if(e===void 0)return;this.#s++,e.admit()}}async#g(e){for(;;){let A=this.#i-
this.#t.now();if(A<=0)return;await bE(A,this.#t,e)}}};async function bE(t,e,A){if(A.aborted)throw te(A);try{await e.sleep(
t,A)}catch(r){throw A.aborted?te(A):r}if(A.aborted)throw te(A)}o(bE,"pauseFor");var SV=400;function QD(t,e){let{status:A,headers:r}=t,n=String(r["x-seraph-loginreason"]??"");if(n.includes("AUTHENTICAT\
ED_FAILED")&&A!==429)return tA(BD(A,e));if(A>=200&&A<300)return FV(t,e);if(A>=300&&A<400)return tA(UV(t,e));if(A===429)return{
kind:"rate-limited",error:J("RateLimited",`Jira limits the rate of requests (429 for ${e.what}).`,ft(A)),askedMs:Tc(r,e.
nowMs)};if(A>=500||A===408||A===425){let s=`Jira answered ${A} to ${e.what}${Nn(t)}.`;return{kind:"again",error:J("JiraU\
navailable",s,ft(A)),askedMs:r["retry-after"]===void 0?null:Tc(r,e.nowMs)}}if(A===404&&!e.isFirstContact&&!MV(t)){let s=`${e.
what} was answered with 404, but not by Jira. A proxy or gateway before it may be at fault.`;return bn(J("JiraUnavailabl\
e",s,ft(A)))}return tA(kV(t,e,n))}o(QD,"judgeAnswer");function ID(t,e){switch(t.kind){case"timeout":return bn(J("JiraUna\
vailable",`${e.origin} did not answer ${e.what} in time.`,t));case"malformed":return bn(J("MalformedResponse",`Jira's an\
swer to ${e.what} is broken: ${t.message}.`,t));case"too-large":return tA(D("MalformedResponse",`Jira's answer to ${e.what}\
 is refused: ${t.message}.`,t));case"proxy":return RV(t,e);case"connection":case"status":return bV(t,e);default:return t.
kind}}o(ID,"judgeProblem");function RV(t,e){let{status:A}=t;if(A===407)return tA(CD(t));let r=`The proxy answered ${A} i\
nstead of connecting to ${e.origin}. Check HTTPS_PROXY, NO_PROXY and what the proxy allows.`;return A!==null&&A<500?tA(D(
"JiraUnavailable",r,t)):bn(J("JiraUnavailable",r,t))}o(RV,"judgeProxy");var CD=o(t=>D("JiraUnavailable","The proxy wants\
 other credentials (407). Check HTTPS_PROXY or HTTP_PROXY.",t),"proxyCredentials"),NV=/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER|ERR_TLS_CERT/;
function bV(t,e){let A=t.message;if(NV.test(A)){let s=`The TLS certificate of ${e.origin} is not trusted (${A}). Name it\
s certificate authority in Jira's CA file or in NODE_EXTRA_CA_CERTS.`;return tA(D("JiraUnavailable",s,t))}let r=`${e.origin}\
 cannot be reached (${A}). Check Jira's base URL, the network and the proxy settings.`,n=J("JiraUnavailable",r,t);return e.
isFirstContact&&A==="ENOTFOUND"?tA(n):bn(n)}o(bV,"judgeConnection");function FV(t,e){let A=t.body.toString("utf8");if(String(
t.headers["content-type"]??"").includes("text/html")||/^\s*</.test(A.slice(0,200))){let n=`${e.what} was answered with a\
 web page instead of JSON. Check Jira's base URL and its context path, and whether a login page or a proxy stands before\
 it.`;return dD(n,e)}try{return{kind:"accepted",value:JSON.parse(A)}}catch{return dD(`Jira's answer to ${e.what} is not \
valid JSON; it may have been cut on the way.`,e)}}o(FV,"judgeBody");function dD(t,e){let A=new qe("malformed","no JSON",
{status:200});return e.isFirstContact?tA(D("MalformedResponse",t,A)):bn(J("MalformedResponse",t,A))}o(dD,"brokenBody");function kV(t,e,A){
let{status:r,headers:n}=t,{what:s}=e,i=String(n["x-authentication-denied-reason"]??"");if(A.includes("AUTHENTICATION_DEN\
IED")||i.includes("CAPTCHA")){let a=`Jira asks this account for a CAPTCHA after failed logins (${r} for ${s}). Log in on\
ce in a browser, then check the token.`;return D(r===401?"AuthenticationFailed":"PermissionDenied",a,ft(r))}switch(r){case 400:
return D("InvalidQuery",`Jira refused ${s} (400)${Nn(t)}.`,ft(r));case 401:return BD(r,e);case 403:return D("PermissionD\
enied",`The Jira account may not do this (403 for ${s})${Nn(t)}.`,ft(r));case 404:{let a=e.isFirstContact?" Check Jira's\
 base URL and its context path.":"";return D("NotFound",`Jira has nothing at ${s} (404)${Nn(t)}.${a}`,ft(r))}case 407:return CD(
ft(r));case 410:return D("NotFound",`Jira has removed ${s} (410)${Nn(t)}. A newer jirasync may know its replacement.`,ft(
r));default:return D("JiraUnavailable",`Jira refused ${s} (${r})${Nn(t)}.`,ft(r))}}o(kV,"clientError");function BD(t,e){
let A=e.auth==="basic"?"Check the e-mail address and the API token, and whether the token has expired.":"Check the perso\
nal access token and its expiry; Jira Cloud wants the e-mail address of the token's account as well.";return D("Authenti\
cationFailed",`Jira refused the credentials (${t} for ${e.what}). ${A}`,ft(t))}o(BD,"loginRefused");function UV(t,e){let A=t.
headers.location??"",r=e.origin+e.path,n=URL.canParse(A,r)?new URL(A,r):null,s=ft(t.status);if(n===null)return D("NotFou\
nd",`${e.what} was answered with a redirect to nowhere (${t.status}). Check Jira's base URL.`,s);let i=Qc(n.origin+n.pathname,
200);if(/\b(?:login|signin|sso|saml2?|oauth2?|auth)\b/i.test(n.hostname+n.pathname)){let u=`${e.what} was sent to a logi\
n page, ${i}. Give a token that this Jira accepts for its REST API, and an address that reaches it without single sign-o\
n.`;return D("AuthenticationFailed",u,s)}let a=e.path.indexOf("/rest/api/"),c=e.path.slice(Math.max(a,0)),l=n.pathname.endsWith(
c)?i.slice(0,-c.length):n.origin;return D("NotFound",`${e.what} was redirected to ${i}. Use ${l} as Jira's base URL.`,s)}
o(UV,"redirected");function Nn(t){let e=yD(t);if(e===null)return"";let A=[];if("errorMessages"in e&&Array.isArray(e.errorMessages)&&
A.push(...e.errorMessages.filter(fD)),"errors"in e&&typeof e.errors=="object"&&e.errors!==null)for(let[n,s]of Object.entries(
e.errors))fD(s)&&A.push(`${n}: ${s}`);"message"in e&&typeof e.message=="string"&&A.push(e.message);let r=Qc(A.join(" "),
SV).replace(/\.+$/,"");return r===""?"":`: ${r}`}o(Nn,"jiraText");function fD(t){return typeof t=="string"}o(fD,"isText");
function MV(t){return yD(t)!==null}o(MV,"isJson");function yD(t){try{let e=JSON.parse(t.body.toString("utf8"));return typeof e==
"object"?e:null}catch{return null}}o(yD,"jsonObject");function ft(t){return new qe("status",`HTTP ${t}`,{status:t})}o(ft,
"problem");function tA(t){return{kind:"refused",error:t}}o(tA,"refuse");function bn(t){return{kind:"again",error:t,askedMs:null}}
o(bn,"again");var Fn={concurrency:16,requestTimeoutMs:6e4,maxResponseBytes:64*1024*1024,maxAttempts:6,maxRateLimitWaitMs:6e5},TV=3,LV=1e3,
pa=class{static{o(this,"Transport")}base;authorization;#e;#t;#A;#r;#s=0;constructor(e,A){let r=e.concurrency??Fn.concurrency;
this.base=RE(e.baseUrl),this.authorization=aD(e),this.#e=e,this.#t=A,this.#A=new ya(r,A),this.#r=uD(this.base,e,r,A.env)}get requests(){
return this.#s}get concurrency(){return this.#A.limit}async[Symbol.asyncDispose](){await this.#r.destroy()}client(e,A={}){
return{sendRequest:o(async r=>{let n=r.method??"GET";if(n!=="GET"&&n!=="POST")throw new Error(`jirasync only reads from \
Jira, ${n} is refused`);let s={path:r.url,method:n,...r.searchParams===void 0?{}:{query:r.searchParams},...r.body===void 0?
{}:{body:r.body}};return(await this.send(s,A,e)).value},"sendRequest")}}async send(e,A,r){let n=A.maxAttempts??this.#e.maxAttempts??
Fn.maxAttempts,s=0,i=0,a=0,c=0;for(;;){let{verdict:l,serverDateMs:u}=await this.#n(e,A,r);switch(l.kind){case"accepted":
return{value:l.value,serverDateMs:u};case"refused":throw l.error;case"rate-limited":a++,c+=this.#i(l,a,c);break;case"aga\
in":{if(s++,On(l.error)?.kind==="timeout"&&i++,s>=n||i>=TV)throw l.error;await this.#o(l,s,n,r);break}default:return l}}}#n(e,A,r){
return this.#A.run(async n=>{this.#s++;let s=this.#g(e,A);try{let i=await hD(this.#r,this.#u(e),this.#c(),r),a=QD(i,s);a.
kind==="accepted"&&this.#A.succeeded(),(a.kind==="rate-limited"||i.status===503)&&this.#A.slowDown(n);let c=Date.parse(i.
headers.date??"");return{verdict:a,serverDateMs:Number.isNaN(c)?null:c}}catch(i){if(i instanceof qe)return{verdict:ID(i,
s),serverDateMs:null};throw i}},r)}#i(e,A,r){let{askedMs:n}=e,s=this.#e.maxRateLimitWaitMs??Fn.maxRateLimitWaitMs,i=Mc(A,
this.#t.random()),a=n!==null&&n>0?n+Math.min(i,1e3):Math.max(i,250);if(r+a>s){let c=Math.ceil(a/1e3),l=`Jira limits the \
rate of requests and asks to wait ${c} s, longer than the sync waits at once. It can be run again after that.`;throw J("\
RateLimited",l,e.error.failure.cause,c)}return this.#A.pause(a)&&this.#a("rate-limit",a,"Jira limits the rate of request\
s"),a}async#o(e,A,r,n){let s=Mc(A,this.#t.random()),i=Math.min(e.askedMs??0,this.#e.maxRateLimitWaitMs??Fn.maxRateLimitWaitMs),
a=Math.max(s,i);this.#a("retry",a,`${e.error.failure.message} Try ${A+1} of ${r}`),await bE(a,this.#t,n)}#a(e,A,r){A>=LV&&
this.#t.onWait?.({kind:e,seconds:Math.round(A/1e3),message:r})}#c(){return{requestTimeoutMs:this.#e.requestTimeoutMs??Fn.
requestTimeoutMs,maxResponseBytes:this.#e.maxResponseBytes??Fn.maxResponseBytes}}#g(e,A){let r=this.base.contextPath+e.path;
return{what:`${e.method??"GET"} ${this.base.origin}${r}`,origin:this.base.origin,path:r,auth:this.authorization.kind,isFirstContact:A.
isFirstContact??!1,nowMs:this.#t.now()}}#u(e){let A=e.body===void 0?null:JSON.stringify(e.body);return{origin:this.base.
origin,path:this.base.contextPath+e.path+xV(e.query??{}),method:e.method??"GET",headers:{accept:"application/json","acce\
pt-encoding":"gzip",authorization:this.authorization.header,"user-agent":"jirasync",...A===null?{}:{"content-type":"appl\
ication/json"}},body:A}}};function xV(t){let e=new URLSearchParams;for(let[r,n]of Object.entries(t))n!=null&&e.set(r,Array.
isArray(n)?n.join(","):String(n));let A=e.toString();return A===""?"":`?${A}`}o(xV,"queryString");var HV="/rest/api/2/serverInfo";async function FE(t,e,A){let r=new pa(t,e);try{let n=await pD(r,{isFirstContact:!0},A);return GV(
r,n),YV(r,await OV(r,n),n)}catch(n){throw await r[Symbol.asyncDispose](),n}}o(FE,"connectJira");function YV(t,e,A){let r=JV(
s=>e.fields(s)),n=o(async s=>{await pD(t,{},s)},"probe");return{deployment:e.deployment,browseUrl:vV(t,A),serverTime:new Date(
A.serverTimeMs),get requests(){return t.requests},async fieldNames(s){return new Map((await r(s)).map(({id:i,name:a})=>[
i,a]))},async epicLinkField(s){return e.deployment==="cloud"?void 0:fo(await r(s))},async epicClause(s,i){let a=e.deployment===
"cloud"?[]:await r(i);return e.epicClause(s,a,i)},count:o((s,i)=>e.count(oA(s),i),"count"),list:o((s,i)=>e.list(s,i),"li\
st"),fetch:o((s,i,a)=>lf(s,i,{dialect:e,probe:n,concurrency:o(()=>t.concurrency,"concurrency")},a),"fetch"),[Symbol.asyncDispose]:()=>t[Symbol.
asyncDispose]()}}o(YV,"jiraOf");async function pD(t,e,A){let{value:r,serverDateMs:n}=await t.send({path:HV},e,A),s=r;if(!GA(
s)||typeof s.version!="string")throw D("NotFound",`${t.base.href} answers, but not as Jira does. Check Jira's base URL a\
nd its context path.`);let i=Eo(s.serverTime)??n;if(i===null)throw D("MalformedResponse",`${t.base.href} does not tell i\
ts time, which the sync needs to know what has changed.`);return{deployment:s.deploymentType==="Cloud"?"cloud":"datacent\
er",serverTimeMs:i,baseUrl:typeof s.baseUrl=="string"?s.baseUrl:null}}o(pD,"readServerInfo");async function OV(t,e){if(e.
deployment==="datacenter")return Af(t);let{cloudDialect:A}=await import("./cloud-7VDHIS7Y.js");return A(t)}o(OV,"d\
ialectOf");function GV(t,e){let A=/\.(?:atlassian\.net|jira\.com)$/i.test(new URL(t.base.origin).hostname);if(!(e.deployment!==
"cloud"||t.authorization.kind!=="bearer"||!A))throw D("AuthenticationFailed","Jira Cloud takes an API token only togethe\
r with its account's e-mail address. Set JIRA_EMAIL or the secret's key `email`.")}o(GV,"refuseBearerOnCloudSite");function vV(t,e){
return!(new URL(t.base.origin).hostname==="api.atlassian.com")||e.baseUrl===null||!/^https:\/\/[\w.-]+\/?$/.test(e.baseUrl)?
t.base.href:e.baseUrl.replace(/\/$/,"")}o(vV,"browseUrlOf");function JV(t){let e=null;return async A=>{let r=e??t(A);e=r;
try{return await r}catch(n){throw e===r&&(e=null),n}}}o(JV,"once");function AA(t,e){return t===e?0:t<e?-1:1}o(AA,"compareText");function ma(t,e){return t.length-e.length||AA(t,e)}o(ma,"co\
mpareNumerals");var kE="customfield_",VV=/^customfield_\d+$/;function wa(t){return t.startsWith(kE)&&VV.test(t)}o(wa,"isCustomFieldId");
function mD(t,e){return ma(t.slice(kE.length),e.slice(kE.length))}o(mD,"compareCustomFieldIds");function wD(t,e,A){return A===
void 0||A.some(r=>DD(r,t,e))}o(wD,"isChosen");function UE(t,e){let A=[...e].filter(([r])=>wa(r));return t.filter(r=>!A.some(
([n,s])=>DD(r,n,s)))}o(UE,"unknownCustomFields");function DD(t,e,A){return t===e||t===A?!0:A!==void 0&&t.length===A.length&&
t.toLowerCase()===A.toLowerCase()}o(DD,"isNamed");var PV=/^[A-Z][A-Z0-9_]*-[1-9][0-9]*$/,SD=250;function de(t){return t.length>SD?`it is ${t.length} characters long, and \
a file name may have ${SD}`:PV.test(t)?Number.isSafeInteger(kn(t))?null:"its number is larger than any that Jira gives":
"it is not a project key of A-Z, 0-9 and _ with a number, such as PROJ-123"}o(de,"checkIssueKey");function MA(t){let e=de(
t);if(e===null)return;let A=JSON.stringify(t.slice(0,80));throw D("MalformedResponse",`Jira gave an issue the key ${A}, \
which cannot name a file: ${e}.`)}o(MA,"assertIssueKey");function Ge(t){return t.slice(0,t.lastIndexOf("-"))}o(Ge,"proje\
ctOf");function kn(t){return Number(t.slice(t.lastIndexOf("-")+1))}o(kn,"issueNumber");function ME(t,e){try{let A=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(t);switch(e){case"yaml":return ac(A);case"\
markdown":return ac(qV(A));case"json":return JSON.parse(A);default:return e}}catch(A){let r=A instanceof Error?A.message.
split(`
`,1)[0]:String(A);throw D("MalformedResponse",`The document is not valid ${e}: ${r}. Run the sync again with --force to \
rewrite it.`,A)}}o(ME,"parseDocument");function qV(t){let e=t.indexOf(`
---
`);if(!t.startsWith(`---
`)||e===-1)throw new Error("it does not begin with front matter between --- lines");return t.slice(4,e+1)}o(qV,"frontMat\
terOf");var ND={yaml:".yaml",markdown:".md",json:".json"},WV=500,RD=500;function ke(t,e){return MA(t),`${Da(e)}${Ge(t)}/issues/${Ra(
t,e)}${TE(t,e)}`}o(ke,"issuePath");function br(t,e){let A=LE(t.slice(t.lastIndexOf("/")+1),e);return A!==null&&ke(A,e)===
t?A:null}o(br,"issueKeyAt");function Da(t){return t.root===""?"projects/":`${t.root}/projects/`}o(Da,"projectsPath");function Sa(t,e){
let A=t.split("/"),r=e.split("/"),n=0;for(;n<A.length-1&&A[n]===r[n];)n++;return"../".repeat(A.length-1-n)+r.slice(n).join(
"/")}o(Sa,"relativePath");function TE(t,e){return t+ND[e.format]}o(TE,"fileName");function LE(t,e){let A=ND[e.format];if(!t.
endsWith(A))return null;let r=t.slice(0,-A.length);return de(r)===null?r:null}o(LE,"keyOfFile");function Ra(t,e){if(e.layout===
"flat")return"";let A=Math.floor(kn(t)/WV);return`${Math.floor(A/RD)}/${A%RD}/`}o(Ra,"shardOf");var Na="subtasks",Ks="epic";var _V=new RegExp("(?:[\\p{L}\\p{N}]\\p{M}*)+","gu"),jV=new RegExp("\\p{Default_Ignorable_Code_Point}+","gu"),ZV=/^(?:subtasks|epic|con|prn|aux|nul|com\d|lpt\d)$/;
function HE(t,e){let A=xE(t);return A===""?bD(xE(e)):ZV.test(A)?bD(A):A}o(HE,"relationshipType");function FD(t){return t===
Na||t===Ks||t!==""&&HE(t,"")===t}o(FD,"isRelationshipType");var bD=o(t=>t===""?"link":xE(`link-${t}`),"prefixed");function xE(t){
let A=t.normalize("NFKC").replace(jV,"").toLowerCase().normalize("NFKC").match(_V)?.join("-")??"";return Array.from(A).slice(
0,60).join("").replace(/-$/,"")}o(xE,"slug");function YE(t,e={}){if(de(t.key)!==null)return[];let A=[...XV(t),...zV(t),...KV(t),...$V(t,e)],r=new Map;for(let n of A)
n.source!==n.target&&de(n.source)===null&&de(n.target)===null&&r.set(`${n.type}/${n.source}/${n.target}`,n);return[...r.
values()].sort((n,s)=>AA(n.type,s.type)||AA(n.source,s.source)||AA(n.target,s.target))}o(YE,"relationshipsOf");function $s(t,{
type:e,source:A,target:r}){return t===r||t===A&&e!==Ks}o($s,"isAuthority");function XV(t){return UD(t.fields.issuelinks).
flatMap(e=>{let A=OE(e.type),r=Un(A.outward)||Un(A.name),n=HE(r,Un(A.id)),s=ba(e.outwardIssue),i=ba(e.inwardIssue);return[
...s===""?[]:[{type:n,source:t.key,target:s}],...i===""?[]:[{type:n,source:i,target:t.key}]]})}o(XV,"linksOf");function zV(t){
return UD(t.fields.subtasks).map(e=>({type:Na,source:t.key,target:Un(e.key)}))}o(zV,"subtasksOf");function KV(t){return[
{type:OE(t.fields.issuetype).subtask===!0?Na:Ks,source:ba(t.fields.parent),target:t.key}]}o(KV,"parentOf");function $V(t,{
epicLinkField:e}){return[e===void 0?"":Un(t.fields[e]),ba(t.fields.epic)].map(r=>({type:Ks,source:r,target:t.key}))}o($V,
"epicOf");var kD=o(t=>typeof t=="object"&&t!==null&&!Array.isArray(t),"isRecord"),OE=o(t=>kD(t)?t:{},"record"),UD=o(t=>Array.
isArray(t)?t.filter(kD):[],"records"),Un=o(t=>typeof t=="string"?t:"","text"),ba=o(t=>Un(OE(t).key),"keyOf");function Mn({type:t,source:e,target:A},r){return MA(e),MA(A),`${`${Da(r)}${Ge(e)}/relationships/${t}/${Ra(e,r)}${e}`}/${Ra(
A,r)}${TE(A,r)}`}o(Mn,"linkPath");function GE(t,e){return Sa(Mn(t,e),ke(t.target,e))}o(GE,"linkTarget");function Tn(t,e){
let A=Da(e);if(!t.startsWith(A))return null;let r=t.slice(A.length).split("/"),n=e.layout==="flat"?3:5,s=r[2]??"",i=r[n]??
"",a=LE(r.at(-1)??"",e);if(a===null||de(i)!==null||!FD(s))return null;let c={type:s,source:i,target:a};return Mn(c,e)===
t?c:null}o(Tn,"relationshipAt");var eP=new Map([["self","the address of the value in Jira's REST API; it changes with the site's name and the API's vers\
ion"],["avatarUrls","addresses of pictures of a person or project; they change with the site and its picture service"],[
"iconUrl","the address of an icon; it changes with the site and its theme"]]);function Ln(t,e){if(rA(t))return[...t.keys()];
let A=[];for(let r of Object.keys(t)){let n=t[r];n!==void 0&&(e||!AP(r,n))&&A.push(r)}return sP(A)}o(Ln,"keysOf");function q(t,e){
return rA(t)?t.get(e):Ce(t)&&Object.hasOwn(t,e)?t[e]:void 0}o(q,"propertyOf");function TA(t){return Ce(t)&&t.type==="doc"&&
Array.isArray(t.content)}o(TA,"isAtlassianDocument");var ve=o(t=>Array.isArray(t),"isList"),rA=o(t=>t instanceof Map,"is\
Ordered"),Ce=o(t=>typeof t=="object"&&t!==null&&!Array.isArray(t)&&!rA(t),"isObject"),eo=class extends Error{static{o(this,
"NestedTooDeepError")}},vE=1e3,tP=vE+2;function Fa(t){if(t>tP)throw new eo}o(Fa,"assertNesting");var ka=o(t=>new TypeError(
`A value of an issue is a ${typeof t}, which JSON does not have.`),"notJson");function AP(t,e){return eP.has(t)&&rP(e)}o(
AP,"isLeftOut");function rP(t){if(typeof t=="string")return MD(t);if(!Ce(t))return!1;let e=Object.values(t);return e.length>
0&&e.every(A=>typeof A=="string"&&MD(A))}o(rP,"holdsOnlyUrls");var MD=o(t=>t.startsWith("https://")||t.startsWith("http:\
//"),"isUrl"),nP=16;function sP(t){if(t.length>nP)return t.sort();for(let e=1;e<t.length;e++){let A=t[e]??"",r=e;for(;r>
0;r--){let n=t[r-1]??"";if(n<=A)break;t[r]=n}t[r]=A}return t}o(sP,"sorted");var oP=new Map([["lastViewed","when the syncing account last looked at the issue: a fact about the account, different on\
 every run"]]),iP=[["summary","issuetype","project","status","statusCategory","priority","resolution","security"],["assi\
gnee","reporter","creator"],["created","updated","statuscategorychangedate","resolutiondate","duedate"],["labels","compo\
nents","versions","fixVersions"],["parent","epic","sprint","subtasks","issuelinks"]].flat(),aP=["environment","descripti\
on"],TD=new Map(iP.map((t,e)=>[t,e])),cP=16,Ua=[];function LD(t){let e=Ua.find(r=>uP(r.ids,t));if(e!==void 0)return e.order;
let A=lP(t);return Ua.length>=cP&&Ua.shift(),Ua.push({ids:t,order:A}),A}o(LD,"fieldOrder");function lP(t){let e=o(r=>TD.
get(r)??TD.size+1+aP.indexOf(r),"rank");return{system:t.filter(r=>!wa(r)&&!oP.has(r)).sort((r,n)=>e(r)-e(n)||AA(r,n)),custom:t.
filter(wa).sort(mD)}}o(lP,"orderOf");var uP=o((t,e)=>t.length===e.length&&t.every((A,r)=>A===e[r]),"isSame");var gP=[{include:"comments",field:"comment",listedUnder:"comments"},{include:"worklogs",field:"worklog",listedUnder:"wor\
klogs"},{include:"attachments",field:"attachment",listedUnder:null}],hP=new Set(["self","startAt","maxResults","total"]),
EP=["comments","worklogs","attachments"];function xD(t,e){let A=e.include??EP,{system:r,custom:n}=LD(Object.keys(t.fields)),
s=new Map;for(let c of r){let l=t.fields[c];l!==void 0&&s.set(c,QP(c,l))}let i=dP(s,A),a=new Map([["key",t.key],["id",t.
id],["url",JE(t.key,e.browseUrl)],["fields",s],["customFields",CP(t,n,e)],...i]);return A.includes("changelog")&&t.changelog!==
void 0&&a.set("changelog",VE(t.changelog)),a}o(xD,"contentOf");function JE(t,e){return`${e}/browse/${t}`}o(JE,"issueUrl");
function dP(t,e){let A=[];for(let{include:r,field:n,listedUnder:s}of gP){let i=t.get(n),a=s===null?i:q(i,s),c=e.includes(
r);if(c&&!ve(a))continue;let l=c&&Ce(i)?fP(i,s):[];l.length>0?t.set(n,Object.fromEntries(l)):t.delete(n),c&&ve(a)&&A.push(
[r,VE(a)])}return A}o(dP,"takeLists");function fP(t,e){return Ln(t,!1).filter(r=>r!==e&&!hP.has(r)).map(r=>[r,t[r]])}o(fP,
"restOf");function QP(t,e){return ve(e)?t==="issuelinks"||t==="subtasks"?VE(e):t==="labels"&&e.every(A=>typeof A=="strin\
g")?[...e].sort(AA):e:e}o(QP,"sortedSet");function VE(t){let e=t.map(A=>({item:A,id:IP(A)}));return e.some(({id:A})=>A===
"")?t:e.sort((A,r)=>ma(A.id,r.id)).map(({item:A})=>A)}o(VE,"sortedById");function IP(t){let e=q(t,"id"),A=typeof e=="num\
ber"?String(e):e;return typeof A=="string"&&/^\d+$/.test(A)?A:""}o(IP,"numericId");function CP(t,e,A){let r=new Map;for(let n of e){
let s=t.fields[n];if(s==null)continue;let i=A.fieldNames.get(n);wD(n,i,A.customFields)&&r.set(n,i===void 0?{value:s}:{name:i,
value:s})}return r}o(CP,"customFieldsOf");function Ma(t){return`${PE(t,`
`,!1)}
`}o(Ma,"emitJson");var BP=/^[ !#-[\]-~]*$/;function Ta(t){return BP.test(t)?`"${t}"`:JSON.stringify(t)}o(Ta,"quoteJson");
function PE(t,e,A){if(typeof t=="string")return Ta(t);if(typeof t=="number")return mP(t);if(typeof t=="boolean"||t===null)
return String(t);if(Fa((e.length-1)/qE.length),ve(t))return pP(t,e,A);if(Ce(t)||rA(t))return yP(t,e,A||TA(t));throw ka(t)}
o(PE,"emit");var qE="  ";function yP(t,e,A){let r=e+qE,n="";for(let s of Ln(t,A))n+=`${n===""?"{":","}${r}${Ta(s)}: ${PE(
q(t,s),r,A)}`;return n===""?"{}":`${n}${e}}`}o(yP,"emitMap");function pP(t,e,A){if(t.length===0)return"[]";let r=e+qE,n="";
for(let s of t)n+=`${n===""?"[":","}${r}${PE(s,r,A)}`;return`${n}${e}]`}o(pP,"emitList");function mP(t){return Number.isFinite(
t)?Object.is(t,-0)?"-0":String(t):Number.isNaN(t)?"null":t>0?"1e999":"-1e999"}o(mP,"emitNumber");function rt(t){return t.toWellFormed().replace(wP,"").replace(DP," ").trim().replace(SP,"\\$&").replace(RP,"$1\\$2").replace(
NP,"$1\\")}o(rt,"inlineText");function HD(t,e){return typeof e=="string"&&bP.test(e)?`[${rt(t)}](${e})`:rt(t)}o(HD,"inli\
neLink");var wP=/[\u202a-\u202e\u2066-\u2069]/g,DP=/[\s\p{Cc}\ufeff]+/gu,SP=/[\\`*_[\]<>&#|~$]/g,RP=/(https?|ftp|mailto|xmpp|www)([:.])/gi,
NP=/^(?:(?=[-+=])|(\d+)(?=[.)]))/,bP=/^https?:\/\/[^\s\p{C}<>()[\]\\|`"]+$/u;var FP=[["Type","issuetype"],["Status","status"],["Priority","priority"],["Resolution","resolution"],["Assignee","assign\
ee"],["Reporter","reporter"],["Created","created"],["Updated","updated"],["Resolved","resolutiondate"],["Due","duedate"],
["Labels","labels"],["Components","components"],["Affects","versions"],["Fixed in","fixVersions"]];function OD(t){let A=FP.
map(([r,n])=>({label:r,text:rt(Je(t.get(n)))})).filter(({text:r})=>r!=="").map(({label:r,text:n})=>`| ${r} | ${n} |
`);return A.length===0?"":`| Field | Value |
| --- | --- |
${A.join("")}`}o(OD,"fieldTable");function Je(t){return ve(t)?t.map(Je).join(", "):Ce(t)?UP.map(e=>q(t,e)).find(kP)??"":
t==null?"":String(t)}o(Je,"shown");var kP=o(t=>typeof t=="string","isText"),UP=["displayName","name","value","key","acco\
untId","emailAddress"];function GD(t){return!ve(t)||t.length===0?[]:[`## Attachments

${t.filter(Ce).map(A=>{let r=q(A,"size"),s=[...[q(A,"mimeType"),typeof r=="number"?`${r} bytes`:"",q(A,"author")],q(A,"c\
reated")].map(Je).filter(a=>a!=="");return`- ${HD(Je(q(A,"filename")),q(A,"content"))}${s.length===0?"":` (${rt(s.join("\
, "))})`}
`}).join("")}`]}o(GD,"attachmentsSection");function vD(t,e){let A=[...MP(t,e)].map(({label:r,issue:n})=>{let s=TP(Je(t.get(
"key")),n,e);return`- ${rt(r)} ${s}
`});return A.length===0?[]:[`## Links

${A.join("")}`]}o(vD,"linksSection");function*MP(t,{epicLinkField:e=""}){let A=t.get("fields"),r=q(q(t.get("customFields"),
e),"value"),n=q(A,"parent"),s=q(A,"epic");Ce(n)&&(yield{label:"Parent:",issue:n}),Ce(s)&&(yield{label:"Epic:",issue:s}),
typeof r=="string"&&(yield{label:"Epic:",issue:{key:r}});for(let i of YD(q(A,"subtasks")))yield{label:"Sub-task:",issue:i};
for(let i of YD(q(A,"issuelinks"))){let a=q(i,"type");for(let[c,l]of[["outwardIssue","outward"],["inwardIssue","inward"]]){
let u=q(i,c);Ce(u)&&(yield{label:Je(q(a,l)??q(a,"name")),issue:u})}}}o(MP,"linkedIssues");function TP(t,e,{browseUrl:A,layout:r="\
flat"}){let n=Je(q(e,"key")),s=q(e,"fields"),i=rt(Je(q(s,"summary")??q(e,"summary"))),a=rt(Je(q(s,"status"))),c=`${i===""?
"":`: ${i}`}${a===""?"":` (${a})`}`;if(de(n)!==null||de(t)!==null)return`${rt(n)}${c}`;let l={root:"",layout:r,format:"m\
arkdown"},u=Sa(ke(t,l),ke(n,l));return`[${n}](${u}) ([Jira](${JE(n,A)}))${c}`}o(TP,"linkLine");var YD=o(t=>ve(t)?t:[],"a\
sList");function VD(t,e,A){qD(t,e)||t.text(zP(to(e),A))}o(VD,"writeText");function PD(t,e){qD(t,e)||t.text(xa(e))}o(PD,"writeLin\
e");function _E(t){return!_P.test(t)}o(_E,"isPrintable");function to(t){return t.includes(`\r
`)?t.replaceAll(`\r
`,`
`):t}o(to,"withLf");var La=32,WE=34,LP=35,JD=58,xP=92,HP=127,YP=/^(?:true|false|yes|no|on|off|y|n|null)$/i,OP=5,GP=32;function qD(t,e){
if(e.length>GP)return!1;let A=t.reserve(e.length+2),r=vP(e.charCodeAt(0)),n=r?t.length:t.length+1,s=0;for(let i=0;i<e.length;i++){
let a=e.charCodeAt(i);if(a<La||a>=HP||a===WE||a===xP||r&&(a===La?s===JD:a===LP&&s===La))return!1;A[n++]=a,s=a}if(r){if(s===
La||s===JD||WD(e))return!1}else A[t.length]=WE,A[n++]=WE;return t.length=n,!0}o(qD,"wroteShort");function vP(t){return t>=
97&&t<=122||t>=65&&t<=90||t===95||t===47||t===40||t===36}o(vP,"startsPlain");var WD=o(t=>t.length<=OP&&YP.test(t),"isRes\
erved"),JP=/^[\p{L}_/($][^\0-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]*$/u,VP=/: | #|[:\s]$/u,PP=/^[A-Za-z_/($](?:[!-9;-~]| (?=[!"$-~])|:(?=[!-~]))*$/,
qP=/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;function xa(t){return(PP.test(t)||JP.test(t)&&!VP.test(t))&&!WD(t)?t:WP(
t)}o(xa,"lineOf");function WP(t){return Ta(t).replace(qP,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}o(WP,"\
quoted");var _P=/[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]/u,jP=/[^\s]/u,ZP=/(?:^|\n)[ \t]+\n*$/,
XP=/^\n*[ \t]/,zP=o((t,e)=>KP(t)?$P(t,e):xa(t),"linesOf");function KP(t){return t.includes(`
`)&&_E(t)&&jP.test(t)&&!ZP.test(t)}o(KP,"isLiteral");function $P(t,e){let A=" ".repeat(e),r=XP.test(t)?"2":"",n=t.endsWith(
`
`)?t.slice(0,-1):t,s=n===t?"-":n===""||n.endsWith(`
`)?"+":"",i=t.startsWith(`
`)?"":A;return`|${r}${s}
${i}${n.replace(/\n(?=[^\n])/g,`
${A}`)}`}o($P,"literal");function Ha(t){if(TA(t))return _D(Ma(t).trimEnd(),"json");if(typeof t!="string"||t==="")return null;let e=to(t);return _E(
e)?_D(e,"jira"):null}o(Ha,"markupOf");function _D(t,e){let r=(t.match(/`+/g)??[]).reduce((s,i)=>Math.max(s,i.length),0),
n="`".repeat(Math.max(3,r+1));return`${n}${e}
${t}
${n}
`}o(_D,"fenced");var Ya=class{static{o(this,"Utf8Writer")}#e=Buffer.allocUnsafeSlow(65536);length=0;reserve(e){return this.length+e>this.#e.
length&&this.#t(this.length+e),this.#e}add(e){let A=this.reserve(e.length),r=this.length;for(let n=0;n<e.length;n++)A[r++]=
e[n]??0;this.length=r}ascii(e){let A=this.reserve(e.length),r=this.length;for(let n=0;n<e.length;n++)A[r++]=e.charCodeAt(
n);this.length=r}text(e){this.reserve(e.length*3),this.length+=this.#e.write(e,this.length,"utf8")}newLine(e){let A=this.
reserve(e+1),r=this.length;A[r++]=10;for(let n=r+e;r<n;r++)A[r]=32;this.length=r}copy(){return Buffer.from(this.#e.subarray(
0,this.length))}clear(){this.length=0,this.#e.length>1048576&&(this.#e=Buffer.allocUnsafeSlow(65536))}#t(e){let A=Buffer.
allocUnsafeSlow(e*2);this.#e.copy(A,0,0,this.length),this.#e=A}};var eq=1e3,tq=64,Aq=2048,Oa=new Map;function jD(t,e){return Oa.get(t)??nq(t,rq(t,e))}o(jD,"encodedKey");function rq(t,e){
let A=xa(t),r=A.length<=eq,n=Buffer.from(r?`${A}: `:`? ${A}
${" ".repeat(e)}: `);return{beforeScalar:n,beforeLines:n.subarray(0,-1)}}o(rq,"encode");function nq(t,e){return t.length>
tq||(Oa.size>=Aq&&Oa.clear(),Oa.set(t,e)),e}o(nq,"remember");var Ao=2,Se=new Ya;function jE(t){return Se.clear(),typeof t=="string"?PD(Se,to(t)):ZE(t)?zE(t,0):XE(t,0,!1,"item"),Se.ascii(
`
`),Se.copy()}o(jE,"encodeYaml");function ZD(t){return jE(t).toString("utf8")}o(ZD,"emitYaml");var ZE=o(t=>typeof t!="obj\
ect"||t===null,"isScalar");function XE(t,e,A,r){Fa(e/Ao),ve(t)?iq(t,e,A,r):rA(t)?oq(t,e,r):Ce(t)&&sq(t,e,A||TA(t),r)}o(XE,
"writeLines");function sq(t,e,A,r){let n=!0;for(let s of Ln(t,A))(!n||r==="key")&&Se.newLine(e),n=!1,XD(s,t[s],e,A);n&&Se.
ascii(r==="key"?" {}":"{}")}o(sq,"writeObject");function oq(t,e,A){let r=!0;for(let[n,s]of t)(!r||A==="key")&&Se.newLine(
e),r=!1,XD(n,s,e,!1);r&&Se.ascii(A==="key"?" {}":"{}")}o(oq,"writeOrdered");function iq(t,e,A,r){let n=!0;for(let s of t)
(!n||r==="key")&&Se.newLine(e),n=!1,Se.ascii("- "),ZE(s)?zE(s,e+Ao):XE(s,e+Ao,A,"item");n&&Se.ascii(r==="key"?" []":"[]")}
o(iq,"writeList");function XD(t,e,A,r){let{beforeScalar:n,beforeLines:s}=jD(t,A);ZE(e)?(Se.add(n),zE(e,A+Ao)):(Se.add(s),
XE(e,A+Ao,r,"key"))}o(XD,"writeEntry");function zE(t,e){if(typeof t=="string")VD(Se,t,e);else if(typeof t=="number")Se.ascii(
aq(t));else if(typeof t=="boolean"||t===null)Se.ascii(String(t));else throw ka(t)}o(zE,"writeScalar");function aq(t){if(Object.
is(t,-0))return"-0";if(Number.isNaN(t))return"null";if(!Number.isFinite(t))return t>0?".inf":"-.inf";let e=String(t);return e.
includes("e")&&!e.includes(".")?e.replace("e",".0e"):e}o(aq,"numeral");var cq=[{id:"description",heading:"Description"},{id:"environment",heading:"Environment"}],zD=`_The text has characters \
that cannot be shown here; it is in the front matter._
`;function KD(t,e){let A=new Map(t),n=[`# ${Je(t.get("key"))}: ${rt(Je(Ga(t,"fields").get("summary")))}
`,OD(Ga(t,"fields")),...lq(A),...uq(A),...hq(A),...GD(t.get("attachments")),...vD(t,e)];return`---
${ZD(A)}---

${n.filter(s=>s!=="").join(`
`)}`}o(KD,"emitMarkdown");function lq(t){let e=new Map(Ga(t,"fields")),A=cq.flatMap(({id:r,heading:n})=>{let s=e.get(r)??
null,i=Ha(s);return i!==null&&e.delete(r),s===null||s===""?[]:[`## ${n}

${i??zD}`]});return t.set("fields",e),A}o(lq,"takeFieldTexts");function uq(t){let e=new Map(Ga(t,"customFields")),A=[];for(let[
r,n]of e){let s=q(n,"value"),i=gq(s)?Ha(s):null;!Ce(n)||i===null||(e.set(r,$D(n,"value")),A.push(`## ${rt(`${Je(q(n,"nam\
e"))} (${r})`)}

${i}`))}return t.set("customFields",e),A}o(uq,"takeCustomTexts");var gq=o(t=>TA(t)||typeof t=="string"&&t.includes(`
`),"isLongText");function hq(t){let e=t.get("comments");if(!ve(e)||e.length===0)return[];let A=[],r=e.map(n=>{if(!Ce(n))
return n;let s=q(n,"body")??null,i=Ha(s),a=i??(s===null||s===""?"":zD),c=[q(n,"author"),q(n,"created")].map(Je).filter(l=>l!==
"");return A.push(`### ${rt(c.join(", "))||"Comment"}

${a}`),i===null?n:$D(n,"body")});return t.set("comments",r),[`## Comments
`,...A]}o(hq,"takeComments");function Ga(t,e){let A=t.get(e);return rA(A)?A:new Map}o(Ga,"mapAt");function $D(t,e){return Object.
fromEntries(Object.entries(t).filter(([A])=>A!==e))}o($D,"without");function KE(t,e){try{return Eq(t,e)}catch(A){throw A instanceof eo?dq(t.key):A}}o(KE,"renderDocument");function Eq(t,e){
let A=xD(t,e);switch(e.format){case"yaml":return jE(A);case"json":return Buffer.from(Ma(A),"utf8");case"markdown":return Buffer.
from(KD(A,e),"utf8");default:return e.format}}o(Eq,"encode");var dq=o(t=>D("MalformedResponse",`A field of ${t} is neste\
d more than ${vE} levels deep, which no reader of YAML or JSON can be relied on to load. Correct the field in Jira, or c\
hoose other fields in spec.fields.`),"nestedTooDeep");function eS(t){let e=new Map;for(let r of t){let n=r.lastIndexOf("-"),s=r.slice(0,n),i=e.get(s);i===void 0?e.set(s,[Number(
r.slice(n+1))]):i.push(Number(r.slice(n+1)))}let A=[...e].sort(([r],[n])=>r<n?-1:1);return Object.fromEntries(A.map(([r,
n])=>[r,fq(n)]))}o(eS,"toKeyRanges");function*va(t){for(let[e,A]of Object.entries(t))for(let[r,n]of AS(A))for(let s=r;s<=
n;s++)yield`${e}-${s}`}o(va,"fromKeyRanges");function tS(t){let e=0;for(let A of Object.values(t))for(let[r,n]of AS(A))e+=
Math.max(0,n-r+1);return e}o(tS,"countKeys");function*AS(t){for(let e of t.split(",")){let[A,r=A]=e.split("-").map(Number);
A!==void 0&&r!==void 0&&(yield[A,r])}}o(AS,"bounds");function fq(t){t.sort((n,s)=>n-s);let e=[],A,r=0;for(let n of t){if(A!==
void 0&&n<=r+1){r=n;continue}A!==void 0&&e.push(A===r?`${A}`:`${A}-${r}`),A=n,r=n}return A!==void 0&&e.push(A===r?`${A}`:
`${A}-${r}`),e.join(",")}o(fq,"ranges");function rS({target:t},e){return t.projectKey!==void 0?{kind:"project",project:t.projectKey}:{kind:"keys",keys:new Set(va(
e?.owned??{}))}}o(rS,"ownershipOf");function Ja(t,e){switch(t.kind){case"project":return Ge(e)===t.project;case"keys":return t.
keys.has(e);default:return t}}o(Ja,"owns");function ro(t,e){return t.kind==="project"&&Ge(e)!==t.project&&de(e)===null}o(
ro,"isStranger");async function nS(t,e){if(t.query===null){let A=[...new Set(t.job.spec.target.issueKeys)];return{ids:A,keys:A,strangers:[],
isComplete:!0}}if(t.mode.kind==="changes"){let A=OA(t.query,lc(t.mode.sinceMs));return{...await sS(A,t,e),isComplete:!1}}
return{...await $E(t.query,t,e),isComplete:!0}}o(nS,"discoverIssues");async function $E(t,e,A){let r=await sS(t,e,A),[n]=r.
strangers;if(r.ids.length>0||n===void 0)return r;throw J("Incomplete",`All issues that Jira lists for ${YA(e.job.spec.target)}\
 have keys of another project, such as ${JSON.stringify(n)}. Nothing was written. If the project's key was changed in Ji\
ra, use the new one.`)}o($E,"listAll");async function sS(t,{ownership:e,jira:A},r){let n=await A.list(t,r),s=n.filter(({
key:i})=>!ro(e,i));return{ids:s.map(({id:i})=>i),keys:s.map(({key:i})=>i),strangers:n.filter(({key:i})=>ro(e,i)).map(({key:i})=>i)}}
o(sS,"list");async function*ed(t,e,A,r){let n=new Set;for(let s of A)de(s)===null&&n.add(Qq(e,Ge(s)));if(!(t.head===null||n.size===0))
for await(let{path:s,oid:i}of t.listFiles([...n].sort(),r)){let a=br(s,e);a!==null&&(yield{key:a,oid:i})}}o(ed,"listMirr\
ored");async function Fr(t,e,A,r){let n=new Map;for await(let{key:s,oid:i}of ed(t,e,A,r))n.set(s,i);return n}o(Fr,"mirro\
redIssues");function Qq(t,e){return`${no(t)}/${e}`}o(Qq,"projectFolder");function no({root:t}){return t===""?"projects":
`${t}/projects`}o(no,"projectsFolder");function oS(t,e){return ke("A-1",t)===ke("A-1",e)}o(oS,"samePlace");function iS({incremental:t,force:e,state:A,configHash:r}){return t?e?{kind:"full",why:"--force was given"}:A===null?{kind:"\
full",why:"there is no state of an earlier run"}:A.configHash!==r?{kind:"full",why:"the configuration changed since the \
last run"}:A.watermark===null?{kind:"full",why:"no earlier run was complete"}:{kind:"changes",sinceMs:Date.parse(A.watermark)-
9e5}:{kind:"full",why:"all issues were asked for"}}o(iS,"chooseMode");var Iq={cloud:5e3,datacenter:1e3};function aS({census:t},e){
return t!==null&&t.issues<Iq[e]}o(aS,"isListedAtOnce");function cS({state:t,createdIssues:e,countedIssues:A,now:r}){return t.
census===null||t.pending.length>0||A!==t.census.issues+e?!0:r.getTime()-Date.parse(t.census.at)>6048e5}o(cS,"needsCensus");function so({type:t,source:e,target:A}){return`${t}/${e}/${A}`}o(so,"encodeRelationship");function kr(t){let[e="",A="",r=""]=t.
split("/");return{type:e,source:A,target:r}}o(kr,"decodeRelationship");function lS(t,e,A){if(A.has(so(t)))return!1;let{source:r,
target:n}=t;return[r,n].some(s=>e.has(s)&&$s(s,t))}o(lS,"isStale");function uS(){return{written:new Map,created:[],updated:[],fetched:new Set,relationships:new Set,failed:[],missing:new Set,
moved:new Set,neighbours:new Set,parents:new Set}}o(uS,"noIssues");async function xn(t,e,A,r){if(t.length===0)return;let n=await A.
documentOptions(r);for await(let s of A.jira.fetch(t,A.fetchOptions,r)){let i=Va(e);for(let a=s.issues.pop();a!==void 0;a=
s.issues.pop())await Cq(a,e,n,A);for(let a of s.failed)e.failed.push(a);for(let a of s.missing)e.missing.add(a);td(i,e,A)}}
o(xn,"syncIssues");async function Cq(t,e,A,r){let{id:n,key:s}=t;if(e.fetched.has(s)||r.isStranger(s))return;let i=pq(t,A);
if(i instanceof Pe){e.failed.push({id:n,key:s,failure:i.failure});return}e.fetched.add(s);let a=YE(t,A);if(r.withRelationships)
for(let u of a)e.relationships.add(so(u));let c=r.mirrored.get(s);if(c!==void 0&&c===r.blobId(i))return;let l=c===void 0?
"created":"updated";e.written.set(s,await r.write(s,i,l)),e[l].push(s),r.followsNeighbours&&Bq(t,l,a,e,r)}o(Cq,"syncIssu\
e");function Bq({key:t,fields:e},A,r,n,{jira:s}){for(let a of r){let c=a.source===t?a.target:a.source;$s(c,a)&&n.neighbours.
add(c)}(s.deployment==="cloud"?yq(e.issuetype):A==="created")&&n.parents.add(t)}o(Bq,"noteNeighbours");function yq(t){return typeof t!=
"object"||t===null||!("hierarchyLevel"in t)?!0:typeof t.hierarchyLevel!="number"||t.hierarchyLevel>0}o(yq,"isAboveStanda\
rd");function pq(t,e){try{return MA(t.key),KE(t,e)}catch(A){if(A instanceof Pe)return A;throw A}}o(pq,"tryRender");function Va({
created:t,updated:e,fetched:A,failed:r}){return{created:t.length,updated:e.length,fetched:A.size,failed:r.length}}o(Va,"\
tally");function td(t,e,{emit:A,now:r}){let n=Va(e),s=n.created-t.created,i=n.updated-t.updated,a=n.fetched-t.fetched-s-
i,c=n.failed-t.failed;s+i+a+c!==0&&A({kind:"processed",at:r(),created:s,updated:i,unchanged:a,failed:c})}o(td,"reportPro\
gress");async function hS(t,e,A,r,n){let{state:s,query:i,jira:a}=t,c=a.serverTime;if(e.isComplete||s===null||i===null){let Q=mq(
e,A);return await gS(t,Q,n),{listed:Q,record:{at:c.toISOString(),issues:Q.size}}}let l=aS(s,a.deployment)?null:await a.count(
i,n),u=A.created.length;if(l!==null&&!cS({state:s,createdIssues:u,countedIssues:l,now:c})&&e.strangers.length===0)return{
listed:null,record:{at:s.census?.at??c.toISOString(),issues:l}};let g=await $E(i,t,n);await wq(g,t,e,A,r,n);let d=new Set(
g.keys.filter((Q,f)=>!A.missing.has(g.ids[f]??"")));return await gS(t,d,n),{listed:d,record:{at:c.toISOString(),issues:l??
d.size}}}o(hS,"takeCensus");function mq({ids:t,keys:e},A){let r=new Set(A.failed.map(({id:n})=>n));return new Set(e.filter(
(n,s)=>A.fetched.has(n)||r.has(t[s]??"")))}o(mq,"stillThere");async function wq(t,{state:e,place:A,destination:r},n,s,i,a){
let c=await Fr(r.base,A,t.keys,a),l=new Set((e?.pending??[]).flatMap(({id:g,key:d})=>[g,d??g])),u=new Set(s.failed.map(({
id:g})=>g)),h=t.ids.filter((g,d)=>{let Q=t.keys[d]??"";return s.fetched.has(Q)||u.has(g)?!1:l.has(g)||l.has(Q)||!c.has(Q)});
i.emit({kind:"discovered",at:i.now(),total:n.ids.length+h.length}),await xn(h,s,{...i,mirrored:c},a)}o(wq,"syncUnseen");
async function gS(t,e,A){let{ownership:r,destination:n}=t,{spec:s,force:i}=t.job;if(e.size>0||i||!t.prunes)return;let a=0;
if(r.kind==="keys")a=r.keys.size;else for(let c of t.previousPlace===null?[t.place]:[t.place,t.previousPlace])a+=(await Fr(
n.base,c,[`${r.project}-1`],A)).size;if(a!==0)throw D("Incomplete",`Jira lists no issue for ${YA(s.target)}, but ${a} ar\
e mirrored. Nothing was deleted. Check that the Jira account may still browse them; if they are really gone, run once wi\
th --force.`)}o(gS,"assertNotEmptied");async function ES(t,e){let A=new AbortController,r=AbortSignal.any([e,A.signal]),n=t.connectJira(r),s=t.openDestination(
r);try{let[i,a]=await Promise.all([n,s]);return{jira:i,destination:a,async[Symbol.asyncDispose](){await Promise.allSettled(
[i[Symbol.asyncDispose](),a[Symbol.asyncDispose]()])}}}catch(i){A.abort(i);for(let a of await Promise.allSettled([n,s]))
a.status==="fulfilled"&&await a.value[Symbol.asyncDispose]();throw i}}o(ES,"connect");async function dS(t,{listed:e},A,r){let n=new Set(A.moved);if(e===null||!t.prunes)return n;for(let s of t.previousPlace===
null?[t.place]:[t.place,t.previousPlace]){let i=t.ownership.kind==="keys"?t.ownership.keys:[`${t.ownership.project}-1`];
for await(let{key:a}of ed(t.destination.base,s,i,r))Ja(t.ownership,a)&&!e.has(a)&&!A.fetched.has(a)&&n.add(a)}return n}o(
dS,"goneIssues");async function fS(t,{place:e,destination:A},r){let n=new Set;if(t.size===0)return n;for await(let{path:s}of A.
base.listFiles([no(e)],r)){let i=Tn(s,e);i!==null&&(t.has(i.source)&&n.add(i.target),t.has(i.target)&&n.add(i.source))}return n}
o(fS,"relatedIssues");var Ad=6;function CS(t,e,A){if(t===null)return"its content differs";let r=QS(t,A),n=QS(e,A),s=[...new Set([...r.keys(),...n.
keys()])].filter(c=>r.get(c)!==n.get(c));if(s.length===0)return"its text differs";let i=s.slice(0,Ad);s.length>Ad&&i.push(
`${s.length-Ad} more`);let a=i.pop();return i.length===0?`${a} differs`:`${i.join(", ")} and ${a} differ`}o(CS,"explainU\
pdate");function QS(t,e){let A=new Map;for(let[r,n]of IS(Dq(t,e)))if(r!=="fields"&&r!=="customFields")A.set(r,JSON.stringify(
n));else for(let[s,i]of IS(n))A.set(s,JSON.stringify(i));return A}o(QS,"parts");function IS(t){return typeof t=="object"&&
t!==null?Object.entries(t):[]}o(IS,"entries");function Dq(t,e){try{return ME(t,e)}catch{return null}}o(Dq,"tryParse");var Sq=50;async function BS(t,e,A,r){let{jira:n,destination:s}=t,{spec:i,dryRun:a}=t.job,c=t.ownership.kind==="keys"?[...e.
keys,...t.ownership.keys]:e.keys,l=await Fr(s.base,t.place,c,r),u=new Map;return{jira:n,fetchOptions:i.include===void 0?
{}:{include:i.include},documentOptions:o(g=>Rq(i,n,g),"documentOptions"),withRelationships:i.destination.relationships===
"symlinks",followsNeighbours:!e.isComplete,isStranger:o(g=>ro(t.ownership,g),"isStranger"),isKeyList:t.query===null,mustExist:!t.
prunes,mirrored:l,blobId:o(g=>s.blobId(g),"blobId"),write:a?h:(g,d)=>s.writeBlob(d,r),explanations:u,emit:A.emit,now:A.now};
async function h(g,d,Q){if(Q==="updated"&&u.size<Sq){let f=await s.base.readFile(ke(g,t.place),r);u.set(g,CS(f,d,t.place.
format))}return s.blobId(d)}}o(BS,"issueContext");async function Rq(t,e,A){let r=await e.epicLinkField(A),n=await e.fieldNames(
A);return Nq(t.fields??[],n),{format:t.destination.format,layout:t.destination.layout,fieldNames:n,browseUrl:e.browseUrl,
...t.fields===void 0?{}:{customFields:t.fields},...t.include===void 0?{}:{include:t.include},...r===void 0?{}:{epicLinkField:r}}}
o(Rq,"documentOptions");function Nq(t,e){let[A]=UE(t,e);if(A===void 0)return;let r=dd(A,[...e.values()]),n=r===void 0?"":
` Did you mean ${JSON.stringify(r)}?`;throw D("InvalidSpec",`This Jira has no custom field ${JSON.stringify(A)} (spec.fi\
elds).${n} Give its name as Jira shows it, or its id, as in "customfield_10016".`)}o(Nq,"assertFieldsExist");async function yS(t,e,A,r){if(!A.isKeyList)return;let n=new Set(e.failed.flatMap(({id:i,key:a})=>[i,a??i])),s=Va(e);for(let i of t.
keys)e.fetched.has(i)||n.has(i)||(e.missing.has(i)||await bq(i,e,A,r),A.mustExist&&e.missing.has(i)&&e.failed.push({id:i,
key:i,failure:kq(i)}));td(s,e,A)}o(yS,"settleKeyList");async function bq(t,e,{jira:A},r){for await(let{issues:n,missing:s,
failed:i}of A.fetch([t],{},r)){if(n.some(a=>a.key===t))throw Fq(t);n.length>0&&e.moved.add(t);for(let a of s)e.missing.add(
a);for(let a of i)e.failed.push(a)}}o(bq,"settleAlone");function Fq(t){return J("Incomplete",`Jira left out ${t} when it\
 was asked for it. Nothing was written; run the sync again.`)}o(Fq,"unaccounted");function kq(t){return{reason:"NotFound",
message:`Jira has no issue ${t}, or this account may not see it. Check the key and the account's permissions.`,retryable:!1}}
o(kq,"notFound");var pS=500;async function mS(t,e,A,r,n){let s=new Set(A.failed.flatMap(({id:g,key:d})=>[g,d??g])),i=o(g=>A.fetched.has(g)||
s.has(g)||e.has(g),"isSettled"),c=[...await fS(e,t,n),...A.neighbours].filter(g=>Ja(t.ownership,g));for(let g of await Uq(
A.parents,t,n))c.push(g);let l=await Fr(t.destination.base,t.place,c,n),u=[...new Set(c)].filter(g=>l.has(g)&&!i(g));if(u.
length===0)return;let h=A.fetched.size+A.failed.length+u.length;r.emit({kind:"discovered",at:r.now(),total:h}),await xn(
u,A,{...r,mirrored:l,followsNeighbours:!1},n)}o(mS,"refreshNeighbours");async function Uq(t,{query:e,jira:A},r){if(t.size===
0||e===null)return[];let n=await A.epicLinkField(r),s=n===void 0?"parent":`cf[${n.replace("customfield_","")}]`;if(A.deployment===
"datacenter"&&n===void 0)return[];let i=[],a=[...t].map(Lr);for(let c=0;c<a.length;c+=pS){let l=`${s} in (${a.slice(c,c+
pS).join(",")})`;for(let{key:u}of await Mq(OA(e,l),A,r))i.push(u)}return i}o(Uq,"childrenOf");async function Mq(t,e,A){try{
return await e.list(t,A)}catch(r){throw!(r instanceof Pe)||r.failure.reason!=="InvalidQuery"?r:J("Incomplete","An issue \
went away while its children were listed. Nothing was written.",r)}}o(Mq,"listOrAgain");var rd=1,Tq=1e7,Lq=Yn({schemaVersion:yd(rd),configHash:sA(),watermark:sc.datetime().nullable(),pending:Id(Yn({id:sA(),key:sA().
optional(),reason:sA()})),census:Yn({at:sc.datetime(),issues:rc().int().min(0)}).nullable(),place:Yn({format:nc(["yaml",
"markdown","json"]),layout:nc(["flat","sharded"])}),project:sA().optional(),owned:Bd(sA(),sA().regex(/^\d+(-\d+)?(,\d+(-\d+)?)*$/)).
refine(t=>tS(t)<=Tq).optional()});function wS(t,e){return`${nd(t)}/${e}.json`}o(wS,"statePath");function nd(t){return t===
""?".jirasync":`${t}/.jirasync`}o(nd,"stateFolder");function DS(t){return Buffer.from(`${JSON.stringify({schemaVersion:rd,
...t},null,2)}
`)}o(DS,"serializeState");function Hn(t){if(t===null)return null;let e=Hq(t.toString("utf8"));if(xq(e))throw D("InvalidS\
pec","The state in the destination was written by a newer jirasync. Upgrade jirasync, or choose another --name for this \
sync.");return Lq.safeParse(e).data??null}o(Hn,"parseState");function xq(t){let e=Cd({schemaVersion:rc()}).safeParse(t).
data?.schemaVersion;return e!==void 0&&e>rd}o(xq,"isNewer");function Hq(t){try{return JSON.parse(t)}catch{return}}o(Hq,"\
parseJson");function SS(t,e){if(e===null)return!1;let A=o(({configHash:r,pending:n,place:s,project:i,owned:a})=>JSON.stringify(
[r,n,s.format,s.layout,i,Object.entries(a??{}).sort()]),"facts");return A(t)===A(e)}o(SS,"saysTheSame");async function RS(t,e,A){let r=wd(t);switch(r.kind){case"issues":return null;case"jql":return oA(r.jqlQuery);case"projec\
t":return gc(r.projectKey);case"epic":return e.epicClause(r.epicKey,A);default:return r}}o(RS,"targetQuery");async function NS(t,e,{jira:A,destination:r},n){let{spec:s}=t,{layout:i,format:a}=s.destination,c={root:pd(s.destination),
layout:i,format:a},l=wS(c.root,t.name),u=Hn(await r.base.readFile(l,n)),h=md(s,A.browseUrl),g=s.syncType==="incremental",
d=u===null?c:{root:c.root,...u.place};return{job:t,jira:A,destination:r,operationID:e,query:await RS(s.target,A,n),mode:iS(
{incremental:g,force:t.force,state:u,configHash:h}),state:u,stateFile:l,configHash:h,place:c,previousPlace:oS(d,c)?null:
d,ownership:rS(s,u),prunes:Dd(s)}}o(NS,"prepareRun");async function bS({ownership:t,place:e,stateFile:A},r,n){if(t.kind==="project"||r.head===null)return()=>!1;let s=new Set,
i=new Set;for await(let{path:a}of r.listFiles([nd(e.root)],n)){if(a===A||!a.endsWith(".json"))continue;let c=Hn(await r.
readFile(a,n));c?.project!==void 0&&s.add(c.project);for(let l of va(c?.owned??{}))t.keys.has(l)&&i.add(l)}return a=>s.has(
Ge(a))||i.has(a)}o(bS,"claimsOfOthers");function kS(t){let e=[Pa("Created",t.created),Pa("Updated",t.updated),Pa("Deleted",t.deleted),Pa("Failed, tried again by\
 the next run",t.failed)].filter(n=>n!==""),A=`Jirasync-Name: ${t.name}
Jirasync-Operation: ${t.operationID}`;return`${[FS(t.subject??"")||FS(Yq(t)),e.join(`
`),A].filter(n=>n!=="").join(`

`)}
`}o(kS,"commitMessage");function Yq({target:t,created:e,updated:A,deleted:r,failed:n}){let s=Object.entries({created:e,updated:A,
deleted:r,failed:n}).filter(([,i])=>i.length>0).map(([i,a])=>`${a.length} ${i}`);return`Sync ${t}: ${s.length===0?"state\
 only":s.join(", ")}`}o(Yq,"subject");var Oq=/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu;function FS(t){return t.
toWellFormed().replace(Oq," ").trim()}o(FS,"oneLine");function Pa(t,e){if(e.length===0)return"";let A=e.length>50?`, and\
 ${e.length-50} more`:"";return`${t}: ${e.slice(0,50).join(", ")}${A}`}o(Pa,"keyList");async function US(t,e,A){let{synced:r}=t,n=await Vq(t,e,A),s=[...r.written.keys()].filter(l=>!n.upToDate.has(l)).sort(),
i=[...n.links].filter(l=>vq(l,n,r)),a=[...r.relationships].filter(l=>Jq(l,n,r)).sort();for(let l of a)await t.writeBlob(
MS(l,t));return{isEmpty:n.outdatedPaths.length+n.deleted.size+i.length+s.length+a.length===0,changes:Gq(t,n,{written:s,staleLinks:i,
newLinks:a}),deleted:[...new Set([...n.deleted,...n.deletedElsewhere])].sort()}}o(US,"treeChanges");function*Gq(t,e,{written:A,
staleLinks:r,newLinks:n}){let{place:s,synced:i,blobId:a}=t;for(let c of e.outdatedPaths)yield{kind:"delete",path:c};for(let c of e.
deleted)yield{kind:"delete",path:ke(c,s)};for(let c of r)yield{kind:"delete",path:Mn(kr(c),s)};for(let c of A){let l=i.written.
get(c);l!==void 0&&(yield{kind:"write",path:ke(c,s),mode:"100644",oid:l})}for(let c of n)yield{kind:"write",path:Mn(kr(c),
s),mode:"120000",oid:a(MS(c,t))}}o(Gq,"fileChanges");function MS(t,{place:e}){return Buffer.from(GE(kr(t),e))}o(MS,"link\
Blob");function vq(t,{deleted:e},{fetched:A,relationships:r}){let n=kr(t);return e.has(n.source)||e.has(n.target)||lS(n,
A,r)}o(vq,"isUnwanted");function Jq(t,{links:e,existing:A,deleted:r},{written:n}){if(e.has(t))return!1;let{source:s,target:i}=kr(
t);return[s,i].every(a=>n.has(a)||A.has(a)&&!r.has(a))}o(Jq,"isMissing");async function Vq(t,e,A){let r=Pq();if(e.head===
null)return r;let n=qq(t.synced.relationships);for await(let{path:s,oid:i}of e.listFiles([no(t.place)],A)){let a=br(s,t.
place);if(a!==null){t.isGone(a)?r.deleted.add(a):n.has(a)&&r.existing.add(a),t.synced.written.get(a)===i&&r.upToDate.add(
a);continue}let c=Tn(s,t.place);if(c!==null)r.links.add(so(c));else if(Wq(s,t)){r.outdatedPaths.push(s);let l=t.previousPlace===
null?null:br(s,t.previousPlace);l!==null&&t.isGone(l)&&r.deletedElsewhere.add(l)}}return r}o(Vq,"readTree");function Pq(){
let[t,e]=[new Set,new Set];return{deleted:t,deletedElsewhere:e,existing:new Set,upToDate:new Set,links:new Set,outdatedPaths:[]}}
o(Pq,"noFacts");function qq(t){let e=new Set;for(let A of t){let{source:r,target:n}=kr(A);e.add(r).add(n)}return e}o(qq,
"endsOf");function Wq(t,{previousPlace:e,synced:A,isGone:r}){if(e===null)return!1;let n=br(t,e);if(n!==null)return A.fetched.
has(n)||r(n);let s=Tn(t,e);return s!==null&&[s.source,s.target].some(i=>A.fetched.has(i)||r(i))}o(Wq,"isOutdated");async function LS(t,{census:e,gone:A,synced:r,explanations:n},s,i){let{job:a,jira:c,destination:l}=t,u=o(async R=>a.dryRun?
l.blobId(R):l.writeBlob(R,i),"writeBlob"),{place:h,previousPlace:g}=t,d={place:h,previousPlace:g,synced:r,blobId:l.blobId.
bind(l),writeBlob:u},Q=zq(t,e,r,c.serverTime),f=TS(r.created),m=TS(r.updated),C=[],B=o(async R=>{let N=await Xq(t,A,r,R,
i),x=await US({...d,isGone:N},R,i);C=x.deleted;let _=Hn(await R.readFile(t.stateFile,i));if(x.isEmpty&&SS(Q,_))return null;
let b=await u(DS(Q)),T={kind:"write",path:t.stateFile,mode:"100644",oid:b};return{changes:Zq(x.changes,T),...jq(a,s),message:_q(
t,r,{created:f,updated:m,deleted:C})}},"planCommit");a.dryRun&&await B(l.base);let{commit:w}=a.dryRun?{commit:null}:await l.
publish(B,i);return s.emit({kind:"deleted",at:s.now(),issues:C.length}),eW(t,r,n,{created:f,updated:m,deleted:C,commit:w})}
o(LS,"pushChanges");function _q({job:t,operationID:e},A,r){return kS({name:t.name,operationID:e,target:YA(t.spec.target),
...r,failed:A.failed.map(({key:n,id:s})=>n===void 0||de(n)!==null?s:n),...t.commitSubject===void 0?{}:{subject:t.commitSubject}})}
o(_q,"message");function jq({author:t,committer:e},A){let r=A.now();return{author:{...t,date:r},committer:{...e??t,date:r}}}
o(jq,"signature");function*Zq(t,e){yield*t,yield e}o(Zq,"chain");async function Xq(t,e,A,r,n){let s=e.size>0?await bS(t,
r,n):()=>!1;return i=>e.has(i)&&(A.moved.has(i)||!s(i))}o(Xq,"goneOn");function zq(t,e,A,r){let s=t.state?.configHash===
t.configHash?t.state?.watermark??null:null,i=A.failed.length===0,{format:a,layout:c}=i?t.place:t.previousPlace??t.place;
return{configHash:t.configHash,watermark:i?r.toISOString():s,pending:Kq(A),census:e.record,place:{format:a,layout:c},...$q(
t,e,A)}}o(zq,"nextState");function Kq({failed:t}){return t.map(({id:e,key:A,failure:r})=>({id:e,...A===void 0?{}:{key:A},
reason:r.reason})).sort((e,A)=>e.id<A.id?-1:1)}o(Kq,"pendingOf");function $q({ownership:t},{listed:e},A){if(t.kind==="pr\
oject")return{project:t.project};let r=new Set([...e??t.keys,...A.fetched]);return{owned:eS([...r].filter(n=>de(n)===null&&
!A.moved.has(n)))}}o($q,"holdings");function eW({job:t,mode:e},A,r,{created:n,updated:s,deleted:i,commit:a}){let c=YA(t.
spec.target),l=[...n.map(u=>({key:u,action:"create",why:"it is not in the branch yet"})),...s.map(u=>({key:u,action:"upd\
ate",why:r.get(u)??"its content differs"})),...i.map(u=>({key:u,action:"delete",why:`Jira no longer lists it for ${c}`}))];
return{created:n,updated:s,deleted:i,unchanged:A.fetched.size-n.length-s.length,failed:A.failed,mode:e.kind==="full"?`al\
l issues: ${e.why}`:`changes since ${new Date(e.sinceMs).toISOString()}`,commit:a,...t.dryRun?{planned:l}:{}}}o(eW,"repo\
rt");function TS(t){return t.map(e=>({key:e,project:Ge(e),number:kn(e)})).sort((e,A)=>e.project===A.project?e.number-A.number:
e.project<A.project?-1:1).map(({key:e})=>e)}o(TS,"sortKeys");async function xS(t,e,A,r){var d=[];try{let n=o(B=>A.emit({kind:"operation-started",at:A.now(),operation:B}),"begin");n(
"connect");let s=lo(d,await ES(A,r),!0);let i=await NS(t,e,s,r);A.emit({kind:"configured",at:A.now(),configHash:i.configHash});
n("discover-issues");let a=await nS(i,r);A.emit({kind:"discovered",at:A.now(),total:a.ids.length});n("sync-issues");let c=await BS(
i,a,A,r);let l=uS();await xn(a.ids,l,c,r);await yS(a,l,c,r);let u=await hS(i,a,l,c,r);let h=await dS(i,u,l,r);a.isComplete||
await mS(i,h,l,c,r);let g=l.fetched.size+l.failed.length;A.emit({kind:"discovered",at:A.now(),total:g});n("push-changes");
return await LS(i,{census:u,gone:h,synced:l,explanations:c.explanations},A,r)}catch(Q){var f=Q,m=!0}finally{var C=uo(d,f,
m);C&&await C}}o(xS,"sync");async function od(t,e,A){let r=AbortSignal.any([A,AbortSignal.timeout(t.spec.timeout*1e3)]),{maxRetries:n}=t.spec.retryPolicy;
for(let s=0;;s++){let i=await tW(t,e,s,r);if(i.kind!=="failed"||!i.failure.retryable||i.report!==void 0||r.aborted||s>=n)
return HS(i,e);try{await nW(i.failure,t,e,s,r)}catch(c){return HS(YS(c,r),e)}}}o(od,"runSync");async function tW(t,e,A,r){
let n=e.newOperationID();e.emit({kind:"started",at:e.now(),operationID:n,generation:t.generation,retryCount:A});try{return AW(
await xS(t,n,e,r),t)}catch(s){return YS(s,r)}}o(tW,"trySync");function AW(t,{spec:e}){let{failed:A}=t;return A.length<=e.
failurePolicy.maxFailedIssues?{kind:"completed",report:t}:{kind:"failed",failure:rW(t),report:t}}o(AW,"judge");var sd=5;
function rW({failed:t,created:e,updated:A,unchanged:r}){let n=t.slice(0,sd).map(({key:c,id:l,failure:u})=>`${c??l}: ${u.
message}`),s=t.length>sd?` (and ${t.length-sd} more)`:"",i=e.length+A.length+r;return{reason:"IssuesFailed",message:`${t.
length} of ${t.length+i} issues could not be mirrored and will be tried again by the next run. What could be mirrored (${i}\
) is in the branch. ${n.join(" ")}${s}`,retryable:t.some(({failure:c})=>c.retryable)}}o(rW,"issuesFailed");function YS(t,e){
let A=e.aborted?te(e):t;return A instanceof Pe?A.failure.reason==="Cancelled"?{kind:"cancelled",message:A.failure.message}:
{kind:"failed",failure:A.failure}:{kind:"failed",failure:{reason:"Internal",message:`This is a bug in jirasync: ${A instanceof
Error?A.message:String(A)}`,retryable:!1,cause:A}}}o(YS,"classify");async function nW(t,e,A,r,n){let s=sW(t,e.spec.retryPolicy,
r);A.emit({kind:"retrying",at:A.now(),failure:OS(t,A),retryCount:r+1,seconds:s}),await A.sleep(s*1e3,n)}o(nW,"waitForRet\
ry");function sW(t,e,A){return t.retryable&&t.retryAfter!==void 0?t.retryAfter:e.initialDelay*e.backoffMultiplier**A}o(sW,
"retryDelay");function HS(t,e){let A=e.now();switch(t.kind){case"completed":return e.emit({kind:"completed",at:A,commit:t.
report.commit}),t;case"failed":{let r=OS(t.failure,e);return e.emit({kind:"failed",at:A,failure:r}),{...t,failure:r}}case"\
cancelled":return e.emit({kind:"cancelled",at:A,message:t.message}),t;default:return t}}o(HS,"finish");function OS(t,{redactor:e}){
return{...t,message:e.redact(t.message)}}o(OS,"redacted");import{randomUUID as q_}from"node:crypto";import{setTimeout as W_}from"node:timers/promises";import{spawn as oW}from"node:child_process";import{Readable as iW}from"node:stream";import{pipeline as aW}from"node:stream/promises";
import{setTimeout as cW}from"node:timers/promises";var lW=16384,ad=64*1024*1024,uW=2e3,gW=20,hW=65536;function Ur(t,e,A,r){let{closed:n,running:s}=t.lifetime,i=oW("git",e,
{cwd:t.cwd,env:t.env,detached:!0,stdio:"pipe"});i.stdin.on("error",()=>{});let a=EW(i,e[0]??"git",A,[r,n]);return s.add(
a),a.then(()=>s.delete(a)),{stdin:i.stdin,stdout:i.stdout,exit:a}}o(Ur,"startGit");function EW(t,e,A,r){let n="";return t.
stderr.setEncoding("utf8").on("data",s=>{n=(n+s).slice(-lW)}),new Promise(s=>{let i,a=o(h=>{i??={failure:h,ended:dW(t)}},
"stop"),c=o(()=>{let h=r.find(g=>g.aborted);h!==void 0&&a(te(h))},"onAbort"),l=A===null?void 0:setTimeout(()=>a(fW(e,A)),
A),u=o(h=>{clearTimeout(l);for(let g of r)g.removeEventListener("abort",c);s(h)},"finish");t.once("error",h=>u({kind:"st\
opped",failure:QW(h)})),t.once("close",h=>{if(i===void 0)return u({kind:"exited",code:h,stderr:n});let{failure:g,ended:d}=i;
d.then(()=>u({kind:"stopped",failure:g}))});for(let h of r)h.addEventListener("abort",c,{once:!0});c()})}o(EW,"exitOf");
async function dW(t){let e=performance.now()+uW;for(id(t,"SIGTERM");id(t,0)&&performance.now()<e;)await cW(gW);id(t,"SIG\
KILL"),t.stdout.destroy(),t.stderr.destroy()}o(dW,"endGroup");function id(t,e){if(t.pid===void 0)return!1;try{return process.
kill(-t.pid,e)}catch{return!1}}o(id,"signalGroup");var fW=o((t,e)=>J("Timeout",`git ${t} did not finish within ${e/1e3} \
s. Check that the repository answers.`),"limitPassed");function QW(t){let e="code"in t?String(t.code):t.message;return e===
"ENOENT"?D("Internal","The git program was not found. Install git 2.31 or later and put it on PATH.",t):J("Internal",`Th\
e git program could not be started (${e}). The machine may be short of memory.`,t)}o(QW,"notStarted");async function nt(t,e,A,r){
if(r.aborted)throw te(r);let n={...t.env,...A.env},s=Ur({...t,env:n},e,t.limitMs,r),i=CW(s.stdin,A.input),[a,c]=await Promise.
all([IW(s.stdout),s.exit,i.catch(()=>{})]);if(c.kind==="stopped")throw c.failure;if(await i,a==="too much")throw D("Inte\
rnal",`git ${e[0]} wrote more than ${ad} bytes.`);return{code:c.code,stdout:a,stderr:c.stderr}}o(nt,"runGit");async function LA(t,e,A,r){
let{code:n,stdout:s,stderr:i}=await nt(t,e,A,r);if(n!==0)throw xA(`git ${e[0]}`,i);return s.toString("utf8").trimEnd()}o(
LA,"expectGit");function xA(t,e){let A=e.trim().split(`
`),r=A.find(n=>/^(?:fatal|error):/.test(n))??A.at(-1)??"";return/No space left on device|Disk quota exceeded/.test(e)?J(
"Internal",`${t} failed: no space left for temporary files. Free some, or set TMPDIR.`):D("Internal",`${t} failed: ${r.slice(
0,300)||"it gave no reason"}.`)}o(xA,"internal");async function IW(t){let e=[],A=0;try{for await(let r of t)Buffer.isBuffer(
r)&&(A+=r.length,A<=ad&&e.push(r))}catch{}return A>ad?"too much":Buffer.concat(e)}o(IW,"collect");async function CW(t,e){
if(e===void 0||Buffer.isBuffer(e)){t.end(e);return}try{await aW(iW.from(yW(e),{objectMode:!1}),t)}catch(A){if(!BW(A))throw A}}
o(CW,"feed");function BW(t){let e=t instanceof Error&&"code"in t?t.code:void 0;return e==="EPIPE"||e==="ERR_STREAM_PREMA\
TURE_CLOSE"||e==="ECONNRESET"||e==="ERR_STREAM_DESTROYED"}o(BW,"isPipeError");function*yW(t){let e="";for(let A of t)e+=
A,e.length>=hW&&(yield Buffer.from(e),e="");e!==""&&(yield Buffer.from(e))}o(yW,"coalesced");var pW=[{pattern:/Host key verification failed|no matching host key type/,reason:"AuthenticationFailed",retryable:!1,advice:"\
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
d",retryable:!1,advice:"the account that runs this may not read or write the repository's files."}];function wt(t,e,A){let r=pW.
find(({pattern:a})=>a.test(A)),n=bW(A),s=`${t} ${e}`;if(r===void 0)return J("RepositoryUnavailable",`${s} failed: ${n===
""?"git gave no reason":n}. Check that the server is up and reachable.`);let i=`${s} failed: ${r.advice}${n===""?"":` (g\
it: ${n})`}`;return r.retryable?J(r.reason,i):D(r.reason,i)}o(wt,"connectionFailure");var GS=o(t=>/couldn't find remote ref/i.
test(t),"isMissingRef"),mW=/non-fast-forward|fetch first|stale info|cannot lock ref|failed to (?:update|lock|write) ref|incorrect old value|reference already exists|but expected|remote ref updated since/i,
wW=/unpacker error|Internal Server Error|failed to migrate objects|remote failed to report status/i,DW=/insufficient permission|Permission denied|Read-only file system/i,
SW=/'(refs\/[^']*)' exists; cannot create/;function vS(t,e,A,r){let n=SW.exec(r)?.[1];if(n!==void 0){let i=`${t} cannot \
hold the branch ${e} beside ${qa(n)}. Choose another branch name.`;return{kind:"refused",failure:D("PushRejected",i)}}if(DW.
test(r)&&!/hook declined/.test(A))return{kind:"refused",failure:wt("Pushing to",t,r)};let s=qa(A);if(wW.test(s)){let i=`\
Pushing to ${t} failed: ${s}. The server may be busy or out of space.`;return{kind:"trouble",failure:J("RepositoryUnavai\
lable",i)}}if(mW.test(s)){let i=`Others keep pushing to ${e} of ${t} (${s}). The next run tries again.`;return{kind:"con\
flict",failure:J("PushConflict",i)}}return{kind:"refused",failure:RW(t,e,s,r)}}o(vS,"rejection");function RW(t,e,A,r){if(/currently checked out/.
test(A))return D("PushRejected",`${t} has ${e} checked out and refused the push. Push to a bare repository or to another\
 branch.`);let n=NW(r);return D("PushRejected",`${t} refused the push to ${e}: ${A}${n===""?"":`: ${n}`}. Change the bra\
nch's protection or hooks for this account, or choose another branch.`)}o(RW,"pushRejected");function NW(t){return t.split(
`
`).flatMap(A=>A.startsWith("remote: ")?[qa(A.slice(8))]:[]).filter(A=>A!=="").join(" ").slice(0,500).replace(/[.\s]+$/,"")}
o(NW,"remoteWords");function bW(t){let e=t.split(`
`).map(qa).filter(r=>r!=="");return(e.find(r=>/^ssh: |^[^ ]+: Permission denied \(/.test(r))??e.find(r=>/^(?:remote: )?(?:fatal|error|ERROR):/.
test(r))??e.find(r=>!/^hint:|^warning:/.test(r))??"").replace(/^(?:fatal|error): /,"").slice(0,300).replace(/[.\s]+$/,"")}
o(bW,"saidLine");function qa(t){return t.replace(/\u001b\[[0-?]*[ -/]*[@-~]/g,"").replace(/\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?/g,
"").replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g," ").replace(/(\w:\/\/)[^\s/@']*@/g,"\
$1").replace(/(\w:\/\/[^\s?#']*)[?#][^\s']*/g,"$1").trim()}o(qa,"printable");function Wa(t,e){return{head:e,readFile:o(async(A,r)=>e===null?null:FW(t,e,A,r),"readFile"),listFiles:o((A,r)=>kW(t,e,A,
r),"listFiles")}}o(Wa,"openBase");async function FW(t,e,A,r){let{setup:n,target:s}=t,i=await nt(n,["ls-tree","-z","--ful\
l-tree",e,"--",A],{},r);if(i.code!==0)throw xA("git ls-tree",i.stderr);let a=JS(i.stdout.toString("utf8").split("\0")[0]??
"");if(a===null||a.path!==A||!/^100/.test(a.mode))return null;let c=await nt(n,["cat-file","blob",a.oid],{},r);if(c.code!==
0)throw wt(`Reading ${JSON.stringify(A)} from`,s.remote.url,c.stderr);return c.stdout}o(FW,"readFile");async function*kW(t,e,A,r){
if(e===null||A.length===0)return;let n=A.map(u=>u.replace(/^\/+|\/+$/g,"")),s=n.includes("")?[]:["--",...n],i=new AbortController,
{setup:a}=t,c=["ls-tree","-r","-z","--full-tree",e,...s],l=Ur(a,c,a.limitMs,AbortSignal.any([r,i.signal]));l.stdin.end();
try{let u="";for await(let g of l.stdout.setEncoding("utf8")){let d=(u+String(g)).split("\0");u=d.pop()??"";for(let Q of d){
let f=JS(Q);f!==null&&(yield f)}}let h=await l.exit;if(h.kind==="stopped")throw h.failure;if(h.code!==0)throw xA("git ls\
-tree",h.stderr)}catch(u){throw r.aborted?te(r):u}finally{i.abort(),await l.exit}}o(kW,"listFiles");function JS(t){let e=t.
indexOf("	"),[A,,r]=t.slice(0,Math.max(e,0)).split(" ");return A===void 0||r===void 0?null:{path:t.slice(e+1),mode:A,oid:r}}
o(JS,"parseEntry");import{createHash as UW}from"node:crypto";var MW={sha1:40,sha256:64};function _a(t,e,A){return UW(A).update(`${t} ${e.byteLength}\0`).update(e).digest("hex")}o(_a,
"objectId");var oo=o((t,e)=>_a("blob",t,e),"blobIdOf"),cd=o(t=>_a("tree",new Uint8Array,t),"emptyTreeId"),VS=o(t=>t.length===
MW.sha256?"sha256":"sha1","objectFormatOf"),PS=o(t=>/^(?:[\da-f]{40}|[\da-f]{64})$/.test(t),"isObjectId");async function ja(t,e,A,r){if(r.aborted)throw te(r);let n=o(()=>{},"stop"),s=new Promise((i,a)=>{let c=o(()=>a(te(r)),"o\
nAbort"),u=setTimeout(o(()=>a(J("Timeout",`${e} did not finish within ${A/1e3} s.`)),"onLimit"),A);r.addEventListener("a\
bort",c,{once:!0}),n=o(()=>{clearTimeout(u),r.removeEventListener("abort",c)},"stop")});try{return await Promise.race([t,
s])}finally{n()}}o(ja,"within");async function qS(t,e){if(e.aborted)throw te(e);await new Promise((A,r)=>{let n=o(()=>{clearTimeout(
s),r(te(e))},"onAbort"),s=setTimeout(()=>{e.removeEventListener("abort",n),A()},t);e.addEventListener("abort",n,{once:!0})})}
o(qS,"pause");var Za=256*1024,Xa=class{static{o(this,"BlobWriter")}#e;#t;constructor(e){this.#e=e}async write(e,A){return this.#t??=TW(
this.#e),LW(this.#t,e),await xW(this.#t,this.#e.setup.limitMs,A),oo(e,this.#e.objectFormat)}async finish(e){let A=this.#t;
if(A===void 0)return;this.#t=void 0,WS(A),A.child.stdin.end(`done
`);let r=await ja(A.child.exit,"git fast-import",this.#e.setup.limitMs,e);ld(r)}};function TW(t){let e=Ur(t.setup,["fast\
-import","--quiet","--done","--depth=0"],null,t.setup.lifetime.closed);e.stdout.resume();let A={child:e,chunk:Buffer.allocUnsafeSlow(
Za),used:0,ended:void 0,draining:void 0};return e.exit.then(r=>{A.ended=r}),A}o(TW,"startImport");function LW(t,e){let A=`\
blob
data ${e.byteLength}
`,r=A.length+e.byteLength+1;if(t.used+r>Za&&WS(t),r>Za){t.child.stdin.write(A),t.child.stdin.write(e),t.child.stdin.write(
`
`);return}t.used+=t.chunk.write(A,t.used,"latin1"),t.chunk.set(e,t.used),t.used+=e.byteLength,t.chunk[t.used++]=10}o(LW,
"append");function WS(t){t.used!==0&&(t.child.stdin.write(t.chunk.subarray(0,t.used)),t.chunk=Buffer.allocUnsafeSlow(Za),
t.used=0)}o(WS,"flush");async function xW(t,e,A){let{stdin:r,exit:n}=t.child;t.ended!==void 0&&ld(t.ended),r.writableNeedDrain&&
(t.draining??=new Promise(s=>{let i=o(()=>{r.off("drain",i).off("close",i),t.draining=void 0,s()},"done");r.on("drain",i).
on("close",i)}),await ja(t.draining,"Writing to git fast-import",e,A),r.destroyed&&ld(await ja(n,"git fast-import",e,A)))}
o(xW,"drained");function ld(t){if(t.kind==="stopped")throw t.failure;if(t.code!==0)throw t.code===null?J("Internal","git\
 fast-import was killed; the machine may be short of memory."):xA("git fast-import",t.stderr)}o(ld,"assertSucceeded");import{createHash as HW}from"node:crypto";import{deflateSync as _S}from"node:zlib";var YW={tree:2},OW=8192,GW=8*1024*1024,vW=4096,jS=1,za=class{static{o(this,"PackWriter")}#e;#t=[];#A=0;#r=new Set;constructor(e){
this.#e=e}async add(e,A,r,n){let s=_a(e,A,this.#e.objectFormat);if(s===r||this.#r.has(s))return s;let i=JW(YW[e],A.length),
a=VW(A);return this.#r.add(s),this.#t.push(i,a),this.#A+=i.length+a.length,(this.#r.size>=OW||this.#A>=GW)&&await this.finish(
n),s}async finish(e){let A=this.#r.size;if(A===0)return;let r=Buffer.from("PACK\0\0\0\0\0\0\0","latin1");r.writeUInt32BE(
A,8);let n=Buffer.concat([r,...this.#t]),s=HW(this.#e.objectFormat).update(n).digest();this.#t=[],this.#A=0,this.#r=new Set;
let i=Buffer.concat([n,s]);await LA(this.#e.setup,["index-pack","--stdin","--threads=1"],{input:i},e)}};function JW(t,e){
let A=[],r=t<<4|e&15;for(let n=Math.floor(e/16);;n=Math.floor(n/128)){if(A.push(n>0?r|128:r),n===0)return Buffer.from(A);
r=n&127}}o(JW,"recordHeader");function VW(t){return t.length>vW?_S(t,{level:jS}):_S(t,{level:jS,windowBits:9,memLevel:1,
chunkSize:t.length+64})}o(VW,"deflate");var Ka=class{static{o(this,"TreeReader")}#e;#t;#A;#r=Buffer.alloc(0);constructor(e,A){this.#e=e,this.#t=A}async resolve(e){
return(await this.#s(e)).oid}async read(e){return(await this.#s(e)).content}async[Symbol.asyncDispose](){this.#A!==void 0&&
(this.#A.child.stdin.end(),this.#A.child.stdout.destroy(),await this.#A.child.exit)}async#s(e){this.#A??=this.#n(),this.#A.
child.stdin.write(`${e}
`);let A=await this.#i(c=>c.indexOf(`
`)+1),[r,n,s]=A.toString("latin1").trimEnd().split(" ");if(r===void 0||n!=="tree")throw D("Internal",`git cat-file has n\
o tree ${e}.`);let i=Number(s),a=await this.#i(c=>c.length>i?i+1:0);return{oid:r,content:a.subarray(0,i)}}#n(){let{setup:e}=this.#e,
A=Ur(e,["cat-file","--batch"],e.limitMs,this.#t);return{child:A,chunks:A.stdout[Symbol.asyncIterator]()}}async#i(e){let A=[
this.#r];for(;;){let r=A.length===1?this.#r:Buffer.concat(A),n=e(r);if(n>0)return this.#r=r.subarray(n),r.subarray(0,n);
this.#r=r,A.splice(0,A.length,r,await this.#o())}}async#o(){let{child:e,chunks:A}=this.#A??this.#n();try{let{value:n,done:s}=await A.
next();if(s!==!0&&Buffer.isBuffer(n))return n}catch(n){throw this.#t.aborted?te(this.#t):n}let r=await e.exit;throw r.kind===
"stopped"?r.failure:xA("git cat-file",r.stderr)}};var PW="40000";async function XS(t,e,A,r){var u=[];try{let n=qW(A);let s=new za(t);let i=lo(u,new Ka(t,r),!0);let a=e===
null?null:await i.resolve(`${e}^{tree}`);let c=await l("",n,a)??cd(t.objectFormat);await s.finish(r);return{oid:c,isChanged:c!==
(a??cd(t.objectFormat))};async function l(f,m,C){let B=new Map;if(C!==null)for(let w of _W(await i.read(C),C))B.set(w.name,
w);for(let{name:w,write:R}of m.files)R!==null?B.set(w,{name:w,...R}):io(B.get(w))||B.delete(w);for(let[w,R]of m.folders??
[]){let N=B.get(w),x=`${f}${w}/`,_=await l(x,R,N!==void 0&&io(N)?N.oid:null);if(_!==null&&N!==void 0&&!io(N))throw zW(x);
_!==null?B.set(w,{name:w,mode:PW,oid:_}):io(N)&&B.delete(w)}return B.size===0?null:s.add("tree",jW(B),C,r)}o(l,"buildFol\
der")}catch(h){var g=h,d=!0}finally{var Q=uo(u,g,d);Q&&await Q}}o(XS,"buildTree");function qW(t){let e={files:[]},A="",r=e;
for(let n of t){XW(n.path);let s=ZW(n.path),i=s.lastIndexOf("/"),a=s.slice(0,Math.max(i,0));a!==A&&(r=WW(e,a)),A=a;let c=n.
kind==="delete"?null:{mode:n.mode,oid:n.oid};r.files.push({name:s.slice(i+1),write:c})}return e}o(qW,"toFolders");function WW(t,e){
let A=t;if(e==="")return t;for(let r of e.split("/")){A.folders??=new Map;let n=A.folders.get(r)??{files:[]};A.folders.set(
r,n),A=n}return A}o(WW,"folderAt");function*_W(t,e){let A=e.length/2;for(let r=0;r<t.length;){let n=t.indexOf(32,r),s=t.
indexOf(0,n),i=s+1+A;if(n<0||s<0||i>t.length)throw D("Internal",`The tree ${e} cannot be read.`);yield{name:t.toString("\
latin1",n+1,s),mode:t.toString("latin1",r,n),oid:t.toString("hex",s+1,i)},r=i}}o(_W,"parseTree");function jW(t){let e=[...t.
values()].sort((s,i)=>ZS(s)<ZS(i)?-1:1),A=0;for(let{mode:s,name:i,oid:a}of e)A+=s.length+i.length+2+a.length/2;let r=Buffer.
allocUnsafe(A),n=0;for(let{mode:s,name:i,oid:a}of e)n+=r.write(`${s} ${i}\0`,n,"latin1"),n+=r.write(a,n,"hex");return r}
o(jW,"serializeTree");var ZS=o(t=>io(t)?`${t.name}/`:t.name,"sortName"),io=o(t=>t!==void 0&&/^0?40000$/.test(t.mode),"is\
Tree"),ZW=o(t=>/^[\0-\x7f]*$/.test(t)?t:Buffer.from(t).toString("latin1"),"toBytes");function XW(t){if(/^$|\0|(?:^|\/)(?:\.{0,2}|\.git)(?:\/|$)/i.
test(t))throw D("Internal",`${JSON.stringify(t)} cannot be a path in a Git tree.`)}o(XW,"assertTreePath");function zW(t){
let e=JSON.stringify(Buffer.from(t.slice(0,-1),"latin1").toString("utf8"));return D("InvalidSpec",`${e} is a file in the\
 branch, where the mirror needs a directory. Move the file away, or choose another path for the mirror.`)}o(zW,"occupied");async function $S(t,e,A,r){let{oid:n,isChanged:s}=await XS(t,e,A.changes,r);return s?KW(t,n,e,A,r):null}o($S,"buildCommi\
t");function KW(t,e,A,r,n){let s={...zS("AUTHOR",r.author),...zS("COMMITTER",r.committer??r.author)},i=A===null?[]:["-p",
A],a=r.message.replaceAll("\0","");return LA(t.setup,["commit-tree",e,...i],{env:s,input:[a]},n)}o(KW,"commitTree");function zS(t,{
name:e,email:A,date:r}){let n=KS(e);if(n==="")throw D("InvalidSpec",`The commit's ${t.toLowerCase()} has no name. Give o\
ne, as in "Jira Sync".`);return{[`GIT_${t}_NAME`]:n,[`GIT_${t}_EMAIL`]:KS(A),[`GIT_${t}_DATE`]:`@${Math.floor(r.getTime()/
1e3)} +0000`}}o(zS,"identityVariables");var KS=o(t=>t.replace(/[\u0000-\u0020\u007f<>]+/g," ").replace(/^[\s.,:;"'\\]+|[\s.,:;"'\\]+$/g,
""),"withoutCrud");async function eR(t,e,A,r){let{target:n,setup:s}=t,{ref:i}=n,c=["--porcelain","--no-thin","--no-verify","--no-signed","-\
-recurse-submodules=no",`--force-with-lease=${i}:${A.branch??""}`],{code:l,stdout:u,stderr:h}=await nt(s,["push",...c,"-\
-","origin",`${e}:${i}`],{},r),g=e_(u.toString("utf8"),i),d=n.remote.url;if(g===null)return $W(l,wt("Pushing to",d,h));if(g.
flag!=="!")return{kind:"landed"};let{kind:Q,failure:f}=vS(d,n.branch,g.summary,h);switch(Q){case"refused":throw f;case"t\
rouble":return{kind:"unanswered",failure:f};case"conflict":return{kind:Q,failure:f};default:return Q}}o(eR,"push");function $W(t,e){
if(t===0||e.failure.reason==="RepositoryUnavailable")return{kind:"unanswered",failure:e};throw e}o($W,"withoutStatus");function e_(t,e){
for(let A of t.split(`
`)){let[r,n,s]=A.split("	");if(r!==void 0&&s!==void 0&&n?.endsWith(`:${e}`))return{flag:r,summary:s}}return null}o(e_,"r\
efStatus");var tR="refs/jirasync/base",t_=3;async function ao(t,e,A){let r=e.remote.url,{code:n,stdout:s,stderr:i}=await nt(t,["ls-\
remote","--quiet","--",r,"HEAD",e.ref],{},A);if(n!==0)throw wt("Reading from",r,i);let a=new Map;for(let c of s.toString(
"utf8").split(`
`)){let[l,u]=c.split("	");l!==void 0&&u!==void 0&&PS(l)&&a.set(u,l)}return{branch:a.get(e.ref)??null,head:a.get("HEAD")??
null}}o(ao,"advertisedRefs");async function $a(t,e,A,r){let{target:n,setup:s}=t,i=e;for(let a=1;a<=t_;a++){let c=i.branch??
i.head;if(c===null)return{head:null,branch:null};if(n.remote.kind==="local")return{head:c,branch:i.branch};let l=await A_(
t,i.branch===null?"HEAD":n.ref,A,r);if(l!==null)return{head:l,branch:i.branch===null?null:l};i=await ao(s,n,r)}throw J("\
RepositoryUnavailable",`The branch ${n.branch} of ${n.remote.url} keeps appearing and vanishing.`)}o($a,"fetchUpstream");
async function A_(t,e,A,r){let{setup:n,target:s}=t,i=["fetch","--quiet","--no-tags","--no-write-fetch-head","--no-recurs\
e-submodules","--no-auto-maintenance"],a=["--filter=blob:none",...A==="shallow"?["--depth=1"]:[]],{code:c,stderr:l}=await nt(
n,[...i,...a,"--","origin",`+${e}:${tR}`],{},r);if(c===0)return LA(n,["rev-parse","--verify","--quiet",`${tR}^{commit}`],
{},r);if(GS(l))return null;throw wt("Fetching from",s.remote.url,l)}o(A_,"fetchRef");async function AR(t,e,A,r){if(e===A)
return!0;let{code:n}=await nt(t.setup,["merge-base","--is-ancestor",e,A],{},r);return n===0}o(AR,"isContained");var r_=30,rR=5,n_=100,s_=1e4;async function nR(t,e,A,r){let n=[],s=0,i=e,a=null;for(let c=1;;c++){let l=a??await o_(t,i,
A,r);if(l===null)return{commit:l,attempts:c-1,upstream:i};let u=await eR(t.repository,l,i,r);if(u.kind==="landed")return{
commit:l,attempts:c,upstream:{head:l,branch:l}};if(u.kind==="unanswered"&&s++,c>=r_||s>=rR)throw u.failure;n.push(l);let h=await i_(
t,c,u.failure,r),g=await a_(t.repository,n,h,r);if(g!==null)return{commit:g,attempts:c,upstream:h};a=h.head===i.head&&h.
branch===i.branch?l:null,i=h}}o(nR,"publish");async function o_({repository:t,blobs:e},{head:A},r,n){let s=await r(Wa(t,
A));return await e.finish(n),s===null?null:$S(t,A,s,n)}o(o_,"nextCommit");async function i_(t,e,A,r){let{repository:n}=t;
for(let s=1,i=A;;s++){let a=c_(e+s-1,t.random);t.onRetry({attempt:e,delayMs:a,reason:i.message}),await qS(a,r);try{let c=await ao(
n.setup,n.target,r);return await $a(n,c,"since",r)}catch(c){if(!(c instanceof Pe&&c.failure.reason==="RepositoryUnavaila\
ble"&&c.failure.retryable)||s>=rR)throw c;i=c}}}o(i_,"lookAgain");async function a_(t,e,{branch:A},r){if(A===null)return null;
for(let n of e)if(await AR(t,n,A,r))return n;return null}o(a_,"findArrived");function c_(t,e){return Math.round(e()*Math.
min(s_,n_*2**t))}o(c_,"backoffMs");import{resolve as l_}from"node:path";import{fileURLToPath as u_}from"node:url";var HA="Use https://host/path.git, ssh://git@host/path.git, git@host:path.git or the path of a bare repository.",g_=/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
function oR(t,e){return{remote:h_(t),branch:C_(e),ref:`refs/heads/${e}`}}o(oR,"parseTarget");function h_(t){if(t==="")throw st(
`No repository is given. ${HA}`);if(t.startsWith("-"))throw st(`The repository must not start with "-". ${HA}`);if(/[\u0000-\u001f\u007f]/.
test(t))throw st(`The repository holds control characters. ${HA}`);if(/^[\w.+-]+::/.test(t))throw st(`Remote helpers ("n\
ame::address") are not allowed. ${HA}`);let e=/^([a-z][a-z0-9+.-]*):\/\//i.exec(t)?.[1]?.toLowerCase();return e!==void 0?
E_(t,e):/^[^/]*:/.test(t)?f_(t):{kind:"local",url:l_(t)}}o(h_,"parseRemote");function E_(t,e){if(!URL.canParse(t)||/[\s\\]/.
test(t))throw st(`The repository is not a valid URL. ${HA}`);let A=new URL(t);if(A.search!==""||A.hash!=="")throw st("Th\
e repository's URL must not have a query or a fragment.");switch(e){case"https":return sR(A,"https");case"http":if(!g_.test(
A.hostname))throw st("Plain http:// would send credentials unprotected. Use https://.");return sR(A,"http");case"ssh":return d_(
A,t);case"file":return{kind:"local",url:Q_(A)};default:throw st(`Repositories over ${e}:// are not supported. ${HA}`)}}o(
E_,"parseUrl");function sR(t,e){if(t.username!==""||t.password!=="")throw st(`The repository's URL holds credentials, wh\
ich end up in logs. Write ${t.origin}${t.pathname} and give username and password (or token) as credentials.`);return{kind:"\
http",url:t.href,origin:t.origin,protocol:e}}o(sR,"parseHttpUrl");function d_(t,e){if(t.password!=="")throw st("The repo\
sitory's URL holds a password. Give an SSH key (identity) instead.");let{hostname:A,username:r}=t;if(A===""||A.startsWith(
"-")||r.startsWith("-"))throw st(`The repository's host or user is not valid. ${HA}`);return{kind:"ssh",url:e}}o(d_,"par\
seSshUrl");function f_(t){if(!/^(?:[\w.][\w.+-]*@)?(?:[\w.][\w.-]*|\[[\da-f:.]+\]):[^\s-]\S*$/i.test(t))throw st(`The re\
pository is not a valid address. ${HA}`);return{kind:"ssh",url:t}}o(f_,"parseScpAddress");function Q_(t){try{return u_(t)}catch(e){
throw D("InvalidSpec","The repository's file:// URL does not name a path of this machine.",e)}}o(Q_,"localPath");var I_=[
[/^$/,"is empty"],[/^-/,'starts with "-"'],[/^(?:HEAD|@)$/,"is a name that git reserves"],[/^refs\//,"is a full ref name\
; give the short one (main, not refs/heads/main)"],[/[\u0000-\u0020\u007f~^:?*[\\]/,"holds a space, a control character \
or one of ~ ^ : ? * [ \\"],[/\.\.|@\{/,'holds ".." or "@{"'],[/^\/|\/$|\/\//,"has an empty part between slashes"],[/(?:^|\/)\./,
'has a part that starts with "."'],[/\.lock(?:\/|$)|\.$/,'has a part that ends with ".lock", or ends with "."']];function C_(t){
let e=I_.find(([A])=>A.test(t));if(e!==void 0)throw st(`The branch ${JSON.stringify(t)} ${e[1]}. A valid one: main.`);return t}
o(C_,"checkedBranch");var st=o(t=>D("InvalidSpec",t),"invalid");import{copyFile as N_,mkdir as b_,mkdtemp as F_,readdir as k_,rm as U_,stat as M_,writeFile as T_}from"node:fs/promises";
import{tmpdir as L_}from"node:os";import{join as Mr}from"node:path";import{writeFile as p_}from"node:fs/promises";import{join as ud}from"node:path";import{dirname as B_}from"node:path";var y_=["PATH","GIT_EXEC_PATH","TMPDIR","http_proxy","https_proxy","HTTPS_PROXY","all_proxy","ALL_PROXY","no_proxy","NO_\
PROXY","GIT_SSL_CAINFO","GIT_SSL_CAPATH","SSH_AUTH_SOCK"];function iR(t,e){let A=y_.flatMap(r=>{let n=t[r];return n===void 0?
[]:[[r,n]]});return{...t.SSL_CERT_FILE===void 0?{}:{GIT_SSL_CAINFO:t.SSL_CERT_FILE},...Object.fromEntries(A),HOME:e,XDG_CONFIG_HOME:e,
GIT_CEILING_DIRECTORIES:B_(e),LC_ALL:"C.UTF-8",LANGUAGE:"",GIT_CONFIG_NOSYSTEM:"1",GIT_CONFIG_GLOBAL:"/dev/null",GIT_TERMINAL_PROMPT:"\
0",GIT_OPTIONAL_LOCKS:"0",GIT_LITERAL_PATHSPECS:"1",MALLOC_MMAP_THRESHOLD_:"4194304",MALLOC_TRIM_THRESHOLD_:"67108864"}}
o(iR,"isolatedEnvironment");function ec(t){let e=t.flatMap(([A,r],n)=>[[`GIT_CONFIG_KEY_${n}`,A],[`GIT_CONFIG_VALUE_${n}`,
r]]);return{GIT_CONFIG_COUNT:String(t.length),...Object.fromEntries(e)}}o(ec,"configurationVariables");var m_="x-access-token",w_='!f() { test "$1" = get && printf "username=%s\\npassword=%s\\n" "$JIRASYNC_GIT_USERNAME" "$JIR\
ASYNC_GIT_PASSWORD"; }; f';async function cR(t,e,A,r,n){switch(t.kind){case"local":return{GIT_ALLOW_PROTOCOL:"file",...ec(
A)};case"http":{let s=D_(t.origin,e),i=await gd(e.ca,e.caFile,ud(n,"ca.pem"));return{GIT_ALLOW_PROTOCOL:t.protocol,...i===
void 0?{}:{GIT_SSL_CAINFO:i},...s.env,...ec([...A,...s.configuration])}}case"ssh":return{GIT_ALLOW_PROTOCOL:"ssh",...await S_(
e,r,n),...ec(A)};default:return t}}o(cR,"connectionEnvironment");function D_(t,e){let{username:A,password:r,bearerToken:n}=e;
for(let[s,i]of Object.entries({username:A,password:r,bearerToken:n}))if(i!==void 0&&/[\u0000-\u001f\u007f]/.test(i))throw D(
"InvalidSpec",`The credentials' ${s} holds a line break or a control character.`);if(n!==void 0){if(r!==void 0)throw D("\
InvalidSpec","The credentials hold a password and a bearerToken. Give one of them.");return{configuration:[[`http.${t}/.\
extraHeader`,`Authorization: Bearer ${n}`],["http.followRedirects","false"]],env:{}}}if(r!==void 0){let s={JIRASYNC_GIT_USERNAME:A??
m_,JIRASYNC_GIT_PASSWORD:r};return{configuration:[[`credential.${t}.helper`,w_]],env:s}}if(e.identity!==void 0||e.identityFile!==
void 0)throw D("InvalidSpec","The credentials hold an SSH key, but the repository is an https:// URL. Give username and \
password, or an ssh:// address.");return{configuration:[],env:{}}}o(D_,"httpLogin");async function S_(t,e,A){let r=await gd(
t.identity,t.identityFile,ud(A,"identity")),n=await gd(t.knownHosts,t.knownHostsFile,ud(A,"known_hosts"));if(r===void 0&&
(t.password!==void 0||t.bearerToken!==void 0))throw D("InvalidSpec","The credentials hold a password or token, but the r\
epository is reached over SSH. Give an SSH key (identity), or an https:// URL.");let s=e.SSH_AUTH_SOCK===void 0?{}:{SSH_AUTH_SOCK:e.
SSH_AUTH_SOCK},i=e.GIT_SSH_COMMAND;if(r===void 0&&n===void 0&&i!==void 0)return{...s,GIT_SSH_COMMAND:i,GIT_SSH_VARIANT:e.
GIT_SSH_VARIANT??"auto"};let c=["ssh",...["BatchMode=yes","StrictHostKeyChecking=yes","ConnectTimeout=30","ServerAliveIn\
terval=15","ServerAliveCountMax=4",...n===void 0?[]:[`UserKnownHostsFile=${aR(n)}`,"GlobalKnownHostsFile=/dev/null"],...r===
void 0?[]:[`IdentityFile=${aR(r)}`,"IdentitiesOnly=yes"]].flatMap(l=>["-o",R_(l)])].join(" ");return{...s,GIT_SSH_COMMAND:c,
GIT_SSH_VARIANT:"ssh"}}o(S_,"sshCommand");async function gd(t,e,A){return t===void 0?e:(await p_(A,t.endsWith(`
`)?t:`${t}
`,{mode:384}),A)}o(gd,"fileFor");var aR=o(t=>`"${t.replaceAll("%","%%").replace(/["\\]/g,"\\$&")}"`,"sshQuoted"),R_=o(t=>`\
'${t.replaceAll("'","'\\''")}'`,"shellQuoted");var x_=[["core.compression","1"],["pack.compression","1"],["pack.window","0"],["pack.depth","0"],["pack.useSparse","fals\
e"],["fastimport.unpackLimit","0"],["core.fsync","none"],["core.hooksPath","/dev/null"],["core.protectHFS","true"],["cor\
e.protectNTFS","true"],["gc.auto","0"],["maintenance.auto","false"]],H_=120;async function lR(t,e,A,r,n){let s=r??A.TMPDIR??
L_();await O_(s);let i=await F_(Mr(s,uR));try{let a=[...x_,...G_(t.remote)],c=await cR(t.remote,e,a,A,i);return{dir:i,target:t,
setup:{cwd:i,env:{...iR(A,i),...c},...n}}}catch(a){throw await tc(i),a}}o(lR,"createWorkspace");var uR="jirasync-git-",Y_=1440*
6e4;async function O_(t){for(let e of await k_(t).catch(()=>[])){if(!e.startsWith(uR))continue;let A=Mr(t,e),{mtimeMs:r}=await M_(
A).catch(()=>({mtimeMs:Date.now()}));Date.now()-r>Y_&&await tc(A).catch(()=>{})}}o(O_,"removeAbandoned");var tc=o(t=>U_(
t,{recursive:!0,force:!0,maxRetries:5}),"removeWorkspace");function G_(t){let e=["remote.origin.url",t.url];return t.kind===
"local"?[e]:[e,["remote.origin.promisor","true"],["remote.origin.partialCloneFilter","blob:none"],["http.lowSpeedLimit",
"1"],["http.lowSpeedTime",String(H_)]]}o(G_,"connectionConfiguration");async function gR(t,e,A){let r=Mr(t.dir,"reposito\
ry.git"),n=["init","--quiet","--bare","--template=",`--object-format=${e}`,"--",r];await LA(t.setup,n,{},A);let s={...t.
setup,cwd:r,env:{...t.setup.env,GIT_DIR:r}};return t.target.remote.kind==="local"&&await v_(t,r,A),{dir:r,target:t.target,
objectFormat:e,setup:s}}o(gR,"createRepository");async function v_(t,e,A){let{objects:r,shallow:n}=await hR(t,A);await b_(
Mr(e,"objects","info"),{recursive:!0}),await T_(Mr(e,"objects","info","alternates"),`${r}
`),await N_(n,Mr(e,"shallow")).catch(s=>{if(!J_(s))throw s})}o(v_,"borrowObjects");var J_=o(t=>t instanceof Error&&"code"in
t&&t.code==="ENOENT","isMissingFile");async function hR(t,e){let A=t.target.remote.url,r=["--show-object-format","--path\
-format=absolute","--git-path","objects","--git-path","shallow"],n={GIT_CEILING_DIRECTORIES:Mr(A,"..")},{code:s,stdout:i,
stderr:a}=await nt(t.setup,["-C",A,"rev-parse",...r],{env:n},e),[c,l,u]=i.toString("utf8").trimEnd().split(`
`);if(s!==0||l===void 0||u===void 0)throw wt("Opening",A,a);return{objects:l,shallow:u,objectFormat:c==="sha256"?"sha256":
"sha1"}}o(hR,"openLocal");async function ER(t,e){let{setup:A,target:r}=t;if(r.remote.kind==="local")return(await hR(t,e)).
objectFormat;let n={GIT_TRACE_PACKET:"1"},{code:s,stderr:i}=await nt(A,["ls-remote","--",r.remote.url,"HEAD"],{env:n},e);
if(s!==0)throw wt("Reading from",r.remote.url,i);return/\bobject-format=sha256\b/.test(i)?"sha256":"sha1"}o(ER,"emptyRep\
ositoryFormat");var V_=6e5;async function Ed(t,e,A){let r=oR(t.repository,t.branch),n=new AbortController,s=new Set,i={limitMs:e.limitMs??
V_,lifetime:{closed:n.signal,running:s}},a=await lR(r,t.credentials??{},e.env,e.tempDir,i),c=o(async()=>{n.abort(D("Inte\
rnal","The destination was closed while it was in use.")),await Promise.all(s),await tc(a.dir)},"close");try{let l=await ao(
a.setup,r,A),u=l.branch??l.head,h=u===null?await ER(a,A):VS(u),g=await gR(a,h,A),d=await $a(g,l,"shallow",A);return new hd(
P_(g,e),d,c)}catch(l){throw await c(),l}}o(Ed,"openDestination");function P_(t,{random:e,onRetry:A}){return{repository:t,
blobs:new Xa(t),random:e??Math.random,onRetry:A??(()=>{})}}o(P_,"publishDeps");var hd=class{static{o(this,"GitDestinatio\
n")}#e;#t;#A;#r=!1;constructor(e,A,r){this.#e=e,this.#A=A,this.#t=r}get base(){return Wa(this.#e.repository,this.#A.head)}blobId(e){
return oo(e,this.#e.repository.objectFormat)}writeBlob(e,A){return this.#e.blobs.write(e,A)}async publish(e,A){if(this.#r)
throw D("Internal","publish was called while another publish was running.");this.#r=!0;try{let{commit:r,attempts:n,upstream:s}=await nR(
this.#e,this.#A,e,A);return this.#A=s,{commit:r,attempts:n}}finally{this.#r=!1}}[Symbol.asyncDispose](){return this.#t()}};function fR({destination:t},{jira:e,git:A},{env:r,redactor:n},s){let i=o(()=>new Date,"now"),a=o((l,u)=>s({kind:"waiting",
at:i(),seconds:l,message:n.redact(u)}),"waiting"),c={env:r,now:Date.now,random:Math.random,sleep:dR,onWait:o(({seconds:l,
message:u})=>a(l,u),"onWait")};return{connectJira:o(l=>FE(e,c,l),"connectJira"),openDestination:o(l=>Ed({repository:t.repository,
branch:t.branch,credentials:A},{env:r,onRetry:o(({delayMs:u,reason:h})=>a(u/1e3,h),"onRetry")},l),"openDestination"),emit:s,
now:i,newOperationID:q_,sleep:dR,redactor:n}}o(fR,"syncDeps");async function dR(t,e){try{await W_(t,void 0,{signal:e})}catch(A){
throw e.aborted?te(e):A}}o(dR,"wait");function QR(t,e,A,r){return A.isTerminal?__(t,e,A,r):j_(t,e,A,r)}o(QR,"createProgress");function __(t,e,A,r){let n=CR(100,
r),s=BR(r),i="";return{show(a){let{progress:c}=a;!IR(a)||!n(c?.currentOperation)||(i=[t,...$_(a,A.columns),yR(a,e,r())].
join("  "),A.redraw(i))},waiting(a,c){s(a)&&(A.redraw(""),A.line(pR(a,c)),A.redraw(i))},end:o(()=>A.redraw(""),"end")}}o(
__,"barOn");function j_(t,e,A,r){let n=CR(5e3,r),s=BR(r);return{show(i){!IR(i)||!n(i.progress?.currentOperation)||A.line(
`${t}: ${yR(i,e,r()).trimStart()}`)},waiting(i,a){s(i)&&A.line(`${t}: ${pR(i,a)}`)},end:o(()=>{},"end")}}o(j_,"linesOn");
function IR({phase:t,progress:e}){return t==="Running"&&e?.currentOperation!==void 0}o(IR,"isUnderWay");function CR(t,e){
let A=Number.NEGATIVE_INFINITY,r;return n=>n===r&&e()-A<t?!1:([r,A]=[n,e()],!0)}o(CR,"every");function BR(t){let e=Number.
NEGATIVE_INFINITY,A="";return r=>r===A&&t()-e<5e3?!1:([A,e]=[r,t()],!0)}o(BR,"unrepeated");var Z_={connect:"connecting t\
o Jira and the repository","discover-issues":"finding the issues","sync-issues":"reading issues","push-changes":"pushing\
 to the repository"};function X_(t,e){return t==="push-changes"&&e==="plan"?"comparing with the repository":t===void 0?"\
starting":Z_[t]}o(X_,"wordsOf");function yR({progress:t,syncState:e},A,r){let n=t?.currentOperation,s=(e?.totalIssues??0)>
0,i=n==="sync-issues"&&s;return[...s?[`${t?.percentage??0}%`.padStart(3),`${e?.issues} issues`]:[],...i?[]:[X_(n,A)],...i&&
t?.processingRate!==void 0?[t.processingRate]:[],...t?.estimatedCompletion===void 0?[]:[z_(t.estimatedCompletion,r)]].join(
"  ")}o(yR,"details");function z_(t,e){return`about ${K_((Date.parse(t)-e)/1e3)} left`}o(z_,"remaining");function K_(t){
return t<100?`${Math.max(1,Math.round(t))} s`:t<5400?`${Math.round(t/60)} min`:`${(t/3600).toFixed(1)} h`}o(K_,"duration\
Of");function $_({progress:t,syncState:e},A){if((e?.totalIssues??0)===0||A<72)return[];let r=Math.floor((t?.percentage??
0)/100*24);return["\u2588".repeat(r)+"\u2591".repeat(24-r)]}o($_,"barOf");function pR(t,e){return`${t} (next try in ${Math.
ceil(e)} s)`}o(pR,"waitText");async function mR(t,e,A){let{settings:r,dryRun:n,statusFolder:s}=t,{metadata:i,spec:a}=t.resource,c=QR(i.name,n?"plan":"\
sync",e.stderr,Date.now),l=s===void 0?void 0:await kd(s,i.name),u=l?.previous??t.resource.status??mc,h={...t.resource,status:u},
g=o(C=>{h={...h,status:wc(h.status,C)},l?.update(h),ej(C,h.status,c)},"emit"),d={name:i.name,generation:i.generation??1,
spec:a,dryRun:n,force:r.force,author:r.author,...r.commitSubject===void 0?{}:{commitSubject:r.commitSubject}},Q=performance.
now(),f=await od(d,fR(a,r,e,g),A);c.end();let m=await l?.flush();return{resource:h,outcome:f,seconds:(performance.now()-
Q)/1e3,statusFileError:m}}o(mR,"runRequested");function ej(t,e,A){t.kind==="waiting"?A.waiting(t.message,t.seconds):t.kind===
"retrying"?A.waiting(t.failure.message,t.seconds):A.show(e)}o(ej,"show");async function k7(t,e,A,r){let n=[];for(let a of t){let c=await mR(a,A,r);if(n.push(c),e==="text"&&tj(c,A),Aj(c,A),r.aborted)
break}e==="json"&&A.stdout.json(nj(n));let s=_d(n.map(({resource:a})=>a)),i=n.some(({statusFileError:a})=>a!==void 0);return s===
Ac.completed&&i?Ac.failed:s}o(k7,"runAll");function tj({resource:t,outcome:e,seconds:A},{stdout:r}){if(e.kind==="cancell\
ed"||e.report===void 0)return;let{report:n}=e,s=n.planned===void 0?Zd(t,n,A):Xd(t,n,n.planned);for(let i of s)r.line(i)}
o(tj,"printText");function Aj({resource:t,outcome:e,seconds:A,statusFileError:r},{stderr:n}){let{name:s}=t.metadata;e.kind!==
"completed"&&n.line(zd(s,e,A)),e.kind==="failed"&&rj(e.failure)&&Qd(e.failure.cause,n),r!==void 0&&n.line(`${s}: can't w\
rite its status file: ${fd(r)}`)}o(Aj,"printTrouble");function rj({reason:t,cause:e}){return t==="Internal"&&e instanceof
Error&&!("syscall"in e)}o(rj,"isBug");function nj(t){let e=t.map(({resource:A,outcome:r})=>jd(A,r));return e.length===1?
e[0]:{kind:"List",items:e}}o(nj,"asJson");export{k7 as runAll};
/*! For license information please see run-all-QIIP3US4.js.LEGAL.txt */
