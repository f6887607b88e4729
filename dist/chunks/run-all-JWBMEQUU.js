import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as Mr,b as oA,c as HA,d as Ac,e as rc,f as nc,g as sc,h as oc,i as YA,j as Bd,k as ic,l as co,m as lo,n as go,o as yd,
p as ac,q as cc,r as pd,s as md,t as uo,u as ot,v as Hn,x as lc}from"./chunk-YZMR64XZ.js";import{a as wd}from"./chunk-ETGNTBN5.js";
import{b as dd,c as fd,f as Qd,h as xA,k as Id,m as $a,n as Cd,p as ec,u as tc}from"./chunk-27TKILBW.js";import{a as sA,
b as Xa,g as gd,i as xn,k as ud,m as hd,n as za,o as Ed,s as Ka}from"./chunk-5ZYLZMAA.js";import{a as Pe,b as R,c as J,
d as re}from"./chunk-2KI6PDA5.js";import{a as cd,b as ld}from"./chunk-D7QGMX5I.js";import{b as Za}from"./chunk-FAT5GHH3.js";
import{a as o,b as y,c as p,e as dR,f as id,g as ad}from"./chunk-KUM6ZNSD.js";var j=p((zj,rf)=>{"use strict";rf.exports={kClose:Symbol("close"),kDestroy:Symbol("destroy"),kDispatch:Symbol("dispatch"),
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
"socks5 proxy agent")}});var Tc=p((Kj,af)=>{"use strict";var xr=0,Nc=1e3,bc=(Nc>>1)-1,aA,Fc=Symbol("kFastTimer"),Vt=[],kc=-2,Uc=-1,sf=0,nf=1;function Mc(){
xr+=bc;let t=0,e=Vt.length;for(;t<e;){let A=Vt[t];A._state===sf?(A._idleStart=xr-bc,A._state=nf):A._state===nf&&xr>=A._idleStart+
A._idleTimeout&&(A._state=Uc,A._idleStart=-1,A._onTimeout(A._timerArg)),A._state===Uc?(A._state=kc,--e!==0&&(Vt[t]=Vt[e])):
++t}Vt.length=e,Vt.length!==0&&of()}o(Mc,"onTick");function of(){aA?.refresh?aA.refresh():(clearTimeout(aA),aA=setTimeout(
Mc,bc),aA?.unref())}o(of,"refreshTimeout");var fo=class{static{o(this,"FastTimer")}[Fc]=!0;_state=kc;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg;constructor(e,A,r){
this._onTimeout=e,this._idleTimeout=A,this._timerArg=r,this.refresh()}refresh(){this._state===kc&&Vt.push(this),(!aA||Vt.
length===1)&&of(),this._state=sf}clear(){this._state=Uc,this._idleStart=-1}};af.exports={setTimeout(t,e,A){return e<=Nc?
setTimeout(t,e,A):new fo(t,e,A)},clearTimeout(t){t[Fc]?t.clear():clearTimeout(t)},setFastTimeout(t,e,A){return new fo(t,
e,A)},clearFastTimeout(t){t.clear()},now(){return xr},tick(t=0){xr+=t-Nc+1,Mc(),Mc()},reset(){xr=0,Vt.length=0,clearTimeout(
aA),aA=null},kFastTimer:Fc}});var Y=p((eZ,Mf)=>{"use strict";var cf=Symbol.for("undici.error.UND_ERR"),ne=class extends Error{static{o(this,"UndiciErr\
or")}constructor(e,A){super(e,A),this.name="UndiciError",this.code="UND_ERR"}static[Symbol.hasInstance](e){return e&&e[cf]===
!0}get[cf](){return!0}},lf=Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT"),Lc=class extends ne{static{o(this,"Connect\
TimeoutError")}constructor(e){super(e),this.name="ConnectTimeoutError",this.message=e||"Connect Timeout Error",this.code=
"UND_ERR_CONNECT_TIMEOUT"}static[Symbol.hasInstance](e){return e&&e[lf]===!0}get[lf](){return!0}},gf=Symbol.for("undici.\
error.UND_ERR_HEADERS_TIMEOUT"),xc=class extends ne{static{o(this,"HeadersTimeoutError")}constructor(e){super(e),this.name=
"HeadersTimeoutError",this.message=e||"Headers Timeout Error",this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance](e){
return e&&e[gf]===!0}get[gf](){return!0}},uf=Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW"),Hc=class extends ne{static{
o(this,"HeadersOverflowError")}constructor(e){super(e),this.name="HeadersOverflowError",this.message=e||"Headers Overflo\
w Error",this.code="UND_ERR_HEADERS_OVERFLOW"}static[Symbol.hasInstance](e){return e&&e[uf]===!0}get[uf](){return!0}},hf=Symbol.
for("undici.error.UND_ERR_BODY_TIMEOUT"),Yc=class extends ne{static{o(this,"BodyTimeoutError")}constructor(e){super(e),this.
name="BodyTimeoutError",this.message=e||"Body Timeout Error",this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](e){
return e&&e[hf]===!0}get[hf](){return!0}},Ef=Symbol.for("undici.error.UND_ERR_INVALID_ARG"),Oc=class extends ne{static{o(
this,"InvalidArgumentError")}constructor(e){super(e),this.name="InvalidArgumentError",this.message=e||"Invalid Argument \
Error",this.code="UND_ERR_INVALID_ARG"}static[Symbol.hasInstance](e){return e&&e[Ef]===!0}get[Ef](){return!0}},df=Symbol.
for("undici.error.UND_ERR_INVALID_RETURN_VALUE"),Gc=class extends ne{static{o(this,"InvalidReturnValueError")}constructor(e){
super(e),this.name="InvalidReturnValueError",this.message=e||"Invalid Return Value Error",this.code="UND_ERR_INVALID_RET\
URN_VALUE"}static[Symbol.hasInstance](e){return e&&e[df]===!0}get[df](){return!0}},ff=Symbol.for("undici.error.UND_ERR_A\
BORT"),Qo=class extends ne{static{o(this,"AbortError")}constructor(e){super(e),this.name="AbortError",this.message=e||"T\
he operation was aborted",this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](e){return e&&e[ff]===!0}get[ff](){return!0}},
Qf=Symbol.for("undici.error.UND_ERR_ABORTED"),vc=class extends Qo{static{o(this,"RequestAbortedError")}constructor(e){super(
e),this.name="AbortError",this.message=e||"Request aborted",this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](e){return e&&
e[Qf]===!0}get[Qf](){return!0}},If=Symbol.for("undici.error.UND_ERR_INFO"),Jc=class extends ne{static{o(this,"Informatio\
nalError")}constructor(e){super(e),this.name="InformationalError",this.message=e||"Request information",this.code="UND_E\
RR_INFO"}static[Symbol.hasInstance](e){return e&&e[If]===!0}get[If](){return!0}},Cf=Symbol.for("undici.error.UND_ERR_REQ\
_CONTENT_LENGTH_MISMATCH"),Vc=class extends ne{static{o(this,"RequestContentLengthMismatchError")}constructor(e){super(e),
this.name="RequestContentLengthMismatchError",this.message=e||"Request body length does not match content-length header",
this.code="UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](e){return e&&e[Cf]===!0}get[Cf](){return!0}},
Bf=Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH"),Pc=class extends ne{static{o(this,"ResponseContentLeng\
thMismatchError")}constructor(e){super(e),this.name="ResponseContentLengthMismatchError",this.message=e||"Response body \
length does not match content-length header",this.code="UND_ERR_RES_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](e){
return e&&e[Bf]===!0}get[Bf](){return!0}},yf=Symbol.for("undici.error.UND_ERR_DESTROYED"),qc=class extends ne{static{o(this,
"ClientDestroyedError")}constructor(e){super(e),this.name="ClientDestroyedError",this.message=e||"The client is destroye\
d",this.code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](e){return e&&e[yf]===!0}get[yf](){return!0}},pf=Symbol.for("\
undici.error.UND_ERR_CLOSED"),Wc=class extends ne{static{o(this,"ClientClosedError")}constructor(e){super(e),this.name="\
ClientClosedError",this.message=e||"The client is closed",this.code="UND_ERR_CLOSED"}static[Symbol.hasInstance](e){return e&&
e[pf]===!0}get[pf](){return!0}},mf=Symbol.for("undici.error.UND_ERR_SOCKET"),_c=class extends ne{static{o(this,"SocketEr\
ror")}constructor(e,A){super(e),this.name="SocketError",this.message=e||"Socket error",this.code="UND_ERR_SOCKET",this.socket=
A}static[Symbol.hasInstance](e){return e&&e[mf]===!0}get[mf](){return!0}},wf=Symbol.for("undici.error.UND_ERR_NOT_SUPPOR\
TED"),jc=class extends ne{static{o(this,"NotSupportedError")}constructor(e){super(e),this.name="NotSupportedError",this.
message=e||"Not supported error",this.code="UND_ERR_NOT_SUPPORTED"}static[Symbol.hasInstance](e){return e&&e[wf]===!0}get[wf](){
return!0}},Df=Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM"),Zc=class extends ne{static{o(this,"BalancedPoolMis\
singUpstreamError")}constructor(e){super(e),this.name="MissingUpstreamError",this.message=e||"No upstream has been added\
 to the BalancedPool",this.code="UND_ERR_BPL_MISSING_UPSTREAM"}static[Symbol.hasInstance](e){return e&&e[Df]===!0}get[Df](){
return!0}},Sf=Symbol.for("undici.error.UND_ERR_HTTP_PARSER"),Xc=class extends Error{static{o(this,"HTTPParserError")}constructor(e,A,r){
super(e),this.name="HTTPParserError",this.code=A?`HPE_${A}`:void 0,this.data=r?r.toString():void 0}static[Symbol.hasInstance](e){
return e&&e[Sf]===!0}get[Sf](){return!0}},Rf=Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE"),zc=class extends ne{static{
o(this,"ResponseExceededMaxSizeError")}constructor(e){super(e),this.name="ResponseExceededMaxSizeError",this.message=e||
"Response content exceeded max size",this.code="UND_ERR_RES_EXCEEDED_MAX_SIZE"}static[Symbol.hasInstance](e){return e&&e[Rf]===
!0}get[Rf](){return!0}},Nf=Symbol.for("undici.error.UND_ERR_REQ_RETRY"),Kc=class extends ne{static{o(this,"RequestRetryE\
rror")}constructor(e,A,{headers:r,data:n}){super(e),this.name="RequestRetryError",this.message=e||"Request retry error",
this.code="UND_ERR_REQ_RETRY",this.statusCode=A,this.data=n,this.headers=r}static[Symbol.hasInstance](e){return e&&e[Nf]===
!0}get[Nf](){return!0}},bf=Symbol.for("undici.error.UND_ERR_RESPONSE"),$c=class extends ne{static{o(this,"ResponseError")}constructor(e,A,{
headers:r,body:n}){super(e),this.name="ResponseError",this.message=e||"Response error",this.code="UND_ERR_RESPONSE",this.
statusCode=A,this.body=n,this.headers=r}static[Symbol.hasInstance](e){return e&&e[bf]===!0}get[bf](){return!0}},Ff=Symbol.
for("undici.error.UND_ERR_PRX_TLS"),el=class extends ne{static{o(this,"SecureProxyConnectionError")}constructor(e,A,r={}){
super(A,{cause:e,...r}),this.name="SecureProxyConnectionError",this.message=A||"Secure Proxy Connection failed",this.code=
"UND_ERR_PRX_TLS",this.cause=e}static[Symbol.hasInstance](e){return e&&e[Ff]===!0}get[Ff](){return!0}},kf=Symbol.for("un\
dici.error.UND_ERR_MAX_ORIGINS_REACHED"),tl=class extends ne{static{o(this,"MaxOriginsReachedError")}constructor(e){super(
e),this.name="MaxOriginsReachedError",this.message=e||"Maximum allowed origins reached",this.code="UND_ERR_MAX_ORIGINS_R\
EACHED"}static[Symbol.hasInstance](e){return e&&e[kf]===!0}get[kf](){return!0}},Al=class extends ne{static{o(this,"Socks\
5ProxyError")}constructor(e,A){super(e),this.name="Socks5ProxyError",this.message=e||"SOCKS5 proxy error",this.code=A||"\
UND_ERR_SOCKS5"}},Uf=Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"),rl=class extends ne{static{o(this,"Mess\
ageSizeExceededError")}constructor(e){super(e),this.name="MessageSizeExceededError",this.message=e||"Max decompressed me\
ssage size exceeded",this.code="UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.hasInstance](e){return e&&e[Uf]===!0}get[Uf](){
return!0}};Mf.exports={AbortError:Qo,HTTPParserError:Xc,UndiciError:ne,HeadersTimeoutError:xc,HeadersOverflowError:Hc,BodyTimeoutError:Yc,
RequestContentLengthMismatchError:Vc,ConnectTimeoutError:Lc,InvalidArgumentError:Oc,InvalidReturnValueError:Gc,RequestAbortedError:vc,
ClientDestroyedError:qc,ClientClosedError:Wc,InformationalError:Jc,SocketError:_c,NotSupportedError:jc,ResponseContentLengthMismatchError:Pc,
BalancedPoolMissingUpstreamError:Zc,ResponseExceededMaxSizeError:zc,RequestRetryError:Kc,ResponseError:$c,SecureProxyConnectionError:el,
MaxOriginsReachedError:tl,Socks5ProxyError:Al,MessageSizeExceededError:rl}});var Co=p((AZ,Lf)=>{"use strict";var nl=["Accept","Accept-Encoding","Accept-Language","Accept-Ranges","Access-Control-All\
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
ted-With","X-XSS-Protection"],Io={};Object.setPrototypeOf(Io,null);var Tf={};Object.setPrototypeOf(Tf,null);function eN(t){
let e=Tf[t];return e===void 0&&(e=Buffer.from(t)),e}o(eN,"getHeaderNameAsBuffer");for(let t=0;t<nl.length;++t){let e=nl[t],
A=e.toLowerCase();Io[e]=Io[A]=A}Lf.exports={wellknownHeaderNames:nl,headerNameLowerCasedRecord:Io,getHeaderNameAsBuffer:eN}});var Of=p((nZ,Yf)=>{"use strict";var{wellknownHeaderNames:xf,headerNameLowerCasedRecord:tN}=Co(),sl=class t{static{o(this,
"TstNode")}value=null;left=null;middle=null;right=null;code;constructor(e,A,r){if(r===void 0||r>=e.length)throw new TypeError(
"Unreachable");if((this.code=e.charCodeAt(r))>127)throw new TypeError("key must be ascii string");e.length!==++r?this.middle=
new t(e,A,r):this.value=A}add(e,A){let r=e.length;if(r===0)throw new TypeError("Unreachable");let n=0,s=this;for(;;){let i=e.
charCodeAt(n);if(i>127)throw new TypeError("key must be ascii string");if(s.code===i)if(r===++n){s.value=A;break}else if(s.
middle!==null)s=s.middle;else{s.middle=new t(e,A,n);break}else if(s.code<i)if(s.left!==null)s=s.left;else{s.left=new t(e,
A,n);break}else if(s.right!==null)s=s.right;else{s.right=new t(e,A,n);break}}}search(e){let A=e.length,r=0,n=this;for(;n!==
null&&r<A;){let s=e[r];for(s<=90&&s>=65&&(s|=32);n!==null;){if(s===n.code){if(A===++r)return n;n=n.middle;break}n=n.code<
s?n.left:n.right}}return null}},Bo=class{static{o(this,"TernarySearchTree")}node=null;insert(e,A){this.node===null?this.
node=new sl(e,A,0):this.node.add(e,A)}lookup(e){return this.node?.search(e)?.value??null}},Hf=new Bo;for(let t=0;t<xf.length;++t){
let e=tN[xf[t]];Hf.insert(e,e)}Yf.exports={TernarySearchTree:Bo,tree:Hf}});var O=p((oZ,oQ)=>{"use strict";var On=y("node:assert"),{kDestroyed:Vf,kBodyUsed:Hr,kListeners:po,kBody:Gf}=j(),{IncomingMessage:AN}=y("node:http"),
Pf=y("node:stream"),rN=y("node:net"),{stringify:nN}=y("node:querystring"),{EventEmitter:sN}=y("node:events"),yo=Tc(),{InvalidArgumentError:fe,
ConnectTimeoutError:oN}=Y(),{headerNameLowerCasedRecord:iN}=Co(),{tree:qf}=Of(),[aN,cN]=process.versions.node.split(".",
2).map(t=>Number(t)),wo=class{static{o(this,"BodyAsyncIterable")}constructor(e){this[Gf]=e,this[Hr]=!1}async*[Symbol.asyncIterator](){
On(!this[Hr],"disturbed"),this[Hr]=!0,yield*this[Gf]}};function vf(){}o(vf,"noop");function lN(t){return Do(t)?(zf(t)===
0&&t.on("data",function(){On(!1)}),typeof t.readableDidRead!="boolean"&&(t[Hr]=!1,sN.prototype.on.call(t,"data",function(){
this[Hr]=!0})),t):t&&typeof t.pipeTo=="function"?new wo(t):t&&AQ(t)?t:t&&typeof t!="string"&&!ArrayBuffer.isView(t)&&Xf(
t)?new wo(t):t}o(lN,"wrapRequestBody");function Do(t){return t&&typeof t=="object"&&typeof t.pipe=="function"&&typeof t.
on=="function"}o(Do,"isStream");function Wf(t){if(t===null)return!1;if(t instanceof Blob)return!0;if(typeof t!="object")
return!1;{let e=t[Symbol.toStringTag];return(e==="Blob"||e==="File")&&("stream"in t&&typeof t.stream=="function"||"array\
Buffer"in t&&typeof t.arrayBuffer=="function")}}o(Wf,"isBlobLike");function _f(t){return t.includes("?")||t.includes("#")}
o(_f,"pathHasQueryOrFragment");function gN(t,e){if(_f(t))throw new Error('Query params cannot be passed when url already\
 contains "?" or "#".');let A=nN(e);return A&&(t+="?"+A),t}o(gN,"serializePathWithQuery");function jf(t){let e=parseInt(
t,10);return e===Number(t)&&e>=0&&e<=65535}o(jf,"isValidPort");function mo(t){return t!=null&&t[0]==="h"&&t[1]==="t"&&t[2]===
"t"&&t[3]==="p"&&(t[4]===":"||t[4]==="s"&&t[5]===":")}o(mo,"isHttpOrHttpsPrefixed");function Zf(t){if(typeof t=="string"){
if(t=new URL(t),!mo(t.origin||t.protocol))throw new fe("Invalid URL protocol: the URL must start with `http:` or `https:\
`.");return t}if(!t||typeof t!="object")throw new fe("Invalid URL: The URL argument must be a non-null object.");if(!(t instanceof
URL)){if(t.port!=null&&t.port!==""&&jf(t.port)===!1)throw new fe("Invalid URL: port must be a valid integer or a string \
representation of an integer.");if(t.path!=null&&typeof t.path!="string")throw new fe("Invalid URL path: the path must b\
e a string or null/undefined.");if(t.pathname!=null&&typeof t.pathname!="string")throw new fe("Invalid URL pathname: the\
 pathname must be a string or null/undefined.");if(t.hostname!=null&&typeof t.hostname!="string")throw new fe("Invalid U\
RL hostname: the hostname must be a string or null/undefined.");if(t.origin!=null&&typeof t.origin!="string")throw new fe(
"Invalid URL origin: the origin must be a string or null/undefined.");if(!mo(t.origin||t.protocol))throw new fe("Invalid\
 URL protocol: the URL must start with `http:` or `https:`.");let e=t.port!=null?t.port:t.protocol==="https:"?443:80,A=t.
origin!=null?t.origin:`${t.protocol||""}//${t.hostname||""}:${e}`,r=t.path!=null?t.path:`${t.pathname||""}${t.search||""}`;
return A[A.length-1]==="/"&&(A=A.slice(0,A.length-1)),r&&r[0]!=="/"&&(r=`/${r}`),new URL(`${A}${r}`)}if(!mo(t.origin||t.
protocol))throw new fe("Invalid URL protocol: the URL must start with `http:` or `https:`.");return t}o(Zf,"parseURL");function uN(t){
if(t=Zf(t),t.pathname!=="/"||t.search||t.hash)throw new fe("invalid url");return t}o(uN,"parseOrigin");function hN(t){if(t[0]===
"["){let A=t.indexOf("]");return On(A!==-1),t.substring(1,A)}let e=t.indexOf(":");return e===-1?t:t.substring(0,e)}o(hN,
"getHostname");function EN(t){if(!t)return null;On(typeof t=="string");let e=hN(t);return rN.isIP(e)?"":e}o(EN,"getServe\
rName");function dN(t){return JSON.parse(JSON.stringify(t))}o(dN,"deepClone");function fN(t){return t!=null&&typeof t[Symbol.
asyncIterator]=="function"}o(fN,"isAsyncIterable");function Xf(t){return t!=null&&(typeof t[Symbol.iterator]=="function"||
typeof t[Symbol.asyncIterator]=="function")}o(Xf,"isIterable");function QN(t){let e=Object.getPrototypeOf(t);return Object.
prototype.hasOwnProperty.call(t,Symbol.iterator)||e!=null&&e!==Object.prototype&&typeof t[Symbol.iterator]=="function"}o(
QN,"hasSafeIterator");function zf(t){if(t==null)return 0;if(Do(t)){let e=t._readableState;return e&&e.objectMode===!1&&e.
ended===!0&&Number.isFinite(e.length)?e.length:null}else{if(Wf(t))return t.size!=null?t.size:null;if(tQ(t))return t.byteLength}
return null}o(zf,"bodyLength");function Kf(t){return t&&!!(t.destroyed||t[Vf]||Pf.isDestroyed?.(t))}o(Kf,"isDestroyed");
function $f(t,e){t==null||!Do(t)||Kf(t)||(typeof t.destroy=="function"?(Object.getPrototypeOf(t).constructor===AN&&(t.socket=
null),t.destroy(e)):e&&queueMicrotask(()=>{t.emit("error",e)}),t.destroyed!==!0&&(t[Vf]=!0))}o($f,"destroy");var IN=/timeout=(\d+)/;
function CN(t){let e=t.match(IN);return e?parseInt(e[1],10)*1e3:null}o(CN,"parseKeepAliveTimeout");function eQ(t){return typeof t==
"string"?iN[t]??t.toLowerCase():qf.lookup(t)??t.toString("latin1").toLowerCase()}o(eQ,"headerNameToString");function BN(t){
return qf.lookup(t)??t.toString("latin1").toLowerCase()}o(BN,"bufferToLowerCasedHeaderName");function yN(t,e){e===void 0&&
(e={});for(let A=0;A<t.length;A+=2){let r=eQ(t[A]),n=e[r];if(n!==void 0)if(Object.hasOwn(e,r))typeof n=="string"&&(n=[n],
e[r]=n),n.push(t[A+1].toString("latin1"));else{let s=typeof t[A+1]=="string"?t[A+1]:Array.isArray(t[A+1])?t[A+1].map(i=>i.
toString("latin1")):t[A+1].toString("latin1");r==="__proto__"?Object.defineProperty(e,r,{value:s,enumerable:!0,configurable:!0,
writable:!0}):e[r]=s}else{let s=typeof t[A+1]=="string"?t[A+1]:Array.isArray(t[A+1])?t[A+1].map(i=>i.toString("latin1")):
t[A+1].toString("latin1");e[r]=s}}return e}o(yN,"parseHeaders");function pN(t){let e=t.length,A=new Array(e),r,n;for(let s=0;s<
e;s+=2)r=t[s],n=t[s+1],typeof r!="string"&&(r=r.toString()),typeof n!="string"&&(n=n.toString("latin1")),A[s]=r,A[s+1]=n;
return A}o(pN,"parseRawHeaders");function mN(t){let e=[];for(let[A,r]of Object.entries(t))if(Array.isArray(r))for(let n of r)
e.push(Buffer.from(A,"latin1"),Buffer.from(`${n}`,"latin1"));else e.push(Buffer.from(A,"latin1"),Buffer.from(`${r}`,"lat\
in1"));return e}o(mN,"toRawHeaders");function wN(t){if(!Array.isArray(t))throw new TypeError("expected headers to be an \
array");return t.map(e=>Buffer.from(e))}o(wN,"encodeRawHeaders");function tQ(t){return t instanceof Uint8Array||Buffer.isBuffer(
t)}o(tQ,"isBuffer");function DN(t,e,A){if(!t||typeof t!="object")throw new fe("handler must be an object");if(typeof t.onRequestStart!=
"function"){if(typeof t.onConnect!="function")throw new fe("invalid onConnect method");if(typeof t.onError!="function")throw new fe(
"invalid onError method");if(typeof t.onBodySent!="function"&&t.onBodySent!==void 0)throw new fe("invalid onBodySent met\
hod");if(A||e==="CONNECT"){if(typeof t.onUpgrade!="function")throw new fe("invalid onUpgrade method")}else{if(typeof t.onHeaders!=
"function")throw new fe("invalid onHeaders method");if(typeof t.onData!="function")throw new fe("invalid onData method");
if(typeof t.onComplete!="function")throw new fe("invalid onComplete method")}}}o(DN,"assertRequestHandler");function SN(t){
return!!(t&&(Pf.isDisturbed(t)||t[Hr]))}o(SN,"isDisturbed");function RN(t){return{localAddress:t.localAddress,localPort:t.
localPort,remoteAddress:t.remoteAddress,remotePort:t.remotePort,remoteFamily:t.remoteFamily,timeout:t.timeout,bytesWritten:t.
bytesWritten,bytesRead:t.bytesRead}}o(RN,"getSocketInfo");function NN(t){let e;return new ReadableStream({start(){e=t[Symbol.
asyncIterator]()},pull(A){return e.next().then(({done:r,value:n})=>{if(r)return queueMicrotask(()=>{A.close(),A.byobRequest?.
respond(0)});{let s=Buffer.isBuffer(n)?n:Buffer.from(n);return s.byteLength?A.enqueue(new Uint8Array(s)):this.pull(A)}})},
cancel(){return e.return()},type:"bytes"})}o(NN,"ReadableStreamFrom");function AQ(t){return t&&typeof t=="object"&&typeof t.
append=="function"&&typeof t.delete=="function"&&typeof t.get=="function"&&typeof t.getAll=="function"&&typeof t.has=="f\
unction"&&typeof t.set=="function"&&t[Symbol.toStringTag]==="FormData"}o(AQ,"isFormDataLike");function bN(t,e){return"ad\
dEventListener"in t?(t.addEventListener("abort",e,{once:!0}),()=>t.removeEventListener("abort",e)):(t.once("abort",e),()=>t.
removeListener("abort",e))}o(bN,"addAbortListener");var rQ=new Uint8Array([0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,1,0,1,1,1,1,1,0,0,1,1,0,1,1,0,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,
1,1,1,1,1,1,1,1,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]);function FN(t){
return rQ[t]===1}o(FN,"isTokenCharCode");var kN=/^[\^_`a-zA-Z\-0-9!#$%&'*+.|~]+$/;function UN(t){if(t.length>=12)return kN.
test(t);if(t.length===0)return!1;for(let e=0;e<t.length;e++)if(rQ[t.charCodeAt(e)]!==1)return!1;return!0}o(UN,"isValidHT\
TPToken");var MN=/[^\t\x20-\x7e\x80-\xff]/;function TN(t){return!MN.test(t)}o(TN,"isValidHeaderValue");var LN=/^bytes (\d+)-(\d+)\/(\d+)?$/;
function xN(t){if(t==null||t==="")return{start:0,end:null,size:null};let e=t?t.match(LN):null;return e?{start:parseInt(e[1]),
end:e[2]?parseInt(e[2]):null,size:e[3]?parseInt(e[3]):null}:null}o(xN,"parseRangeHeader");function HN(t,e,A){return(t[po]??=
[]).push([e,A]),t.on(e,A),t}o(HN,"addListener");function YN(t){if(t[po]!=null){for(let[e,A]of t[po])t.removeListener(e,A);
t[po]=null}return t}o(YN,"removeAllListeners");function ON(t,e,A){try{e.onError(A),On(e.aborted)}catch(r){t.emit("error",
r)}}o(ON,"errorRequest");var GN=process.platform==="win32"?(t,e)=>{if(!e.timeout)return vf;let A=null,r=null,n=yo.setFastTimeout(
()=>{A=setImmediate(()=>{r=setImmediate(()=>Jf(t.deref(),e))})},e.timeout);return()=>{yo.clearFastTimeout(n),clearImmediate(
A),clearImmediate(r)}}:(t,e)=>{if(!e.timeout)return vf;let A=null,r=yo.setFastTimeout(()=>{A=setImmediate(()=>{Jf(t.deref(),
e)})},e.timeout);return()=>{yo.clearFastTimeout(r),clearImmediate(A)}};function Jf(t,e){if(t==null)return;let A="Connect\
 Timeout Error";Array.isArray(t.autoSelectFamilyAttemptedAddresses)?A+=` (attempted addresses: ${t.autoSelectFamilyAttemptedAddresses.
join(", ")},`:A+=` (attempted address: ${e.hostname}:${e.port},`,A+=` timeout: ${e.timeout}ms)`,$f(t,new oN(A))}o(Jf,"on\
ConnectTimeout");function vN(t){if(t[0]==="h"&&t[1]==="t"&&t[2]==="t"&&t[3]==="p")switch(t[4]){case":":return"http:";case"\
s":if(t[5]===":")return"https:"}return t.slice(0,t.indexOf(":")+1)}o(vN,"getProtocolFromUrlString");var nQ=Object.create(
null);nQ.enumerable=!0;var ol={delete:"DELETE",DELETE:"DELETE",get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"OPTI\
ONS",OPTIONS:"OPTIONS",post:"POST",POST:"POST",put:"PUT",PUT:"PUT"},sQ={...ol,patch:"patch",PATCH:"PATCH"};Object.setPrototypeOf(
ol,null);Object.setPrototypeOf(sQ,null);oQ.exports={kEnumerableProperty:nQ,isDisturbed:SN,isBlobLike:Wf,parseOrigin:uN,parseURL:Zf,
getServerName:EN,isStream:Do,isIterable:Xf,hasSafeIterator:QN,isAsyncIterable:fN,isDestroyed:Kf,headerNameToString:eQ,bufferToLowerCasedHeaderName:BN,
addListener:HN,removeAllListeners:YN,errorRequest:ON,parseRawHeaders:pN,toRawHeaders:mN,encodeRawHeaders:wN,parseHeaders:yN,
parseKeepAliveTimeout:CN,destroy:$f,bodyLength:zf,deepClone:dN,ReadableStreamFrom:NN,isBuffer:tQ,assertRequestHandler:DN,
getSocketInfo:RN,isFormDataLike:AQ,pathHasQueryOrFragment:_f,serializePathWithQuery:gN,addAbortListener:bN,isValidHTTPToken:UN,
isValidHeaderValue:TN,isTokenCharCode:FN,parseRangeHeader:xN,normalizedMethodRecordsBase:ol,normalizedMethodRecords:sQ,isValidPort:jf,
isHttpOrHttpsPrefixed:mo,nodeMajor:aN,nodeMinor:cN,safeHTTPMethods:Object.freeze(["GET","HEAD","OPTIONS","TRACE"]),wrapRequestBody:lN,
setupConnectTimeout:GN,getProtocolFromUrlString:vN}});var cl=p((aZ,gQ)=>{"use strict";var{kConnected:iQ,kPending:aQ,kRunning:cQ,kSize:lQ,kFree:JN,kQueued:VN}=j(),il=class{static{
o(this,"ClientStats")}constructor(e){this.connected=e[iQ],this.pending=e[aQ],this.running=e[cQ],this.size=e[lQ]}},al=class{static{
o(this,"PoolStats")}constructor(e){this.connected=e[iQ],this.free=e[JN],this.pending=e[aQ],this.queued=e[VN],this.running=
e[cQ],this.size=e[lQ]}};gQ.exports={ClientStats:il,PoolStats:al}});var cA=p((lZ,hQ)=>{"use strict";var z=y("node:diagnostics_channel"),hl=y("node:util"),GA=hl.debuglog("undici"),Gn=hl.debuglog(
"fetch"),So=hl.debuglog("websocket"),qe={beforeConnect:z.channel("undici:client:beforeConnect"),connected:z.channel("und\
ici:client:connected"),connectError:z.channel("undici:client:connectError"),sendHeaders:z.channel("undici:client:sendHea\
ders"),create:z.channel("undici:request:create"),bodySent:z.channel("undici:request:bodySent"),bodyChunkSent:z.channel("\
undici:request:bodyChunkSent"),bodyChunkReceived:z.channel("undici:request:bodyChunkReceived"),headers:z.channel("undici\
:request:headers"),trailers:z.channel("undici:request:trailers"),error:z.channel("undici:request:error"),open:z.channel(
"undici:websocket:open"),close:z.channel("undici:websocket:close"),socketError:z.channel("undici:websocket:socket_error"),
ping:z.channel("undici:websocket:ping"),pong:z.channel("undici:websocket:pong"),proxyConnected:z.channel("undici:proxy:c\
onnected")},ll=!1;function uQ(t=GA){if(!ll){if(qe.beforeConnect.hasSubscribers||qe.connected.hasSubscribers||qe.connectError.
hasSubscribers||qe.sendHeaders.hasSubscribers){ll=!0;return}ll=!0,z.subscribe("undici:client:beforeConnect",e=>{let{connectParams:{
version:A,protocol:r,port:n,host:s}}=e;t("connecting to %s%s using %s%s",s,n?`:${n}`:"",r,A)}),z.subscribe("undici:clien\
t:connected",e=>{let{connectParams:{version:A,protocol:r,port:n,host:s}}=e;t("connected to %s%s using %s%s",s,n?`:${n}`:
"",r,A)}),z.subscribe("undici:client:connectError",e=>{let{connectParams:{version:A,protocol:r,port:n,host:s},error:i}=e;
t("connection to %s%s using %s%s errored - %s",s,n?`:${n}`:"",r,A,i.message)}),z.subscribe("undici:client:sendHeaders",e=>{
let{request:{method:A,path:r,origin:n}}=e;t("sending request to %s %s%s",A,n,r)})}}o(uQ,"trackClientEvents");var gl=!1;function PN(t=GA){
if(!gl){if(qe.headers.hasSubscribers||qe.trailers.hasSubscribers||qe.error.hasSubscribers){gl=!0;return}gl=!0,z.subscribe(
"undici:request:headers",e=>{let{request:{method:A,path:r,origin:n},response:{statusCode:s}}=e;t("received response to %\
s %s%s - HTTP %d",A,n,r,s)}),z.subscribe("undici:request:trailers",e=>{let{request:{method:A,path:r,origin:n}}=e;t("trai\
lers received from %s %s%s",A,n,r)}),z.subscribe("undici:request:error",e=>{let{request:{method:A,path:r,origin:n},error:s}=e;
t("request to %s %s%s errored - %s",A,n,r,s.message)})}}o(PN,"trackRequestEvents");var ul=!1;function qN(t=So){if(!ul){if(qe.
open.hasSubscribers||qe.close.hasSubscribers||qe.socketError.hasSubscribers||qe.ping.hasSubscribers||qe.pong.hasSubscribers){
ul=!0;return}ul=!0,z.subscribe("undici:websocket:open",e=>{if(e.address!=null){let{address:A,port:r}=e.address;t("connec\
tion opened %s%s",A,r?`:${r}`:"")}else t("connection opened")}),z.subscribe("undici:websocket:close",e=>{let{websocket:A,
code:r,reason:n}=e;t("closed connection to %s - %s %s",A.url,r,n)}),z.subscribe("undici:websocket:socket_error",e=>{t("c\
onnection errored - %s",e.message)}),z.subscribe("undici:websocket:ping",e=>{t("ping received")}),z.subscribe("undici:we\
bsocket:pong",e=>{t("pong received")})}}o(qN,"trackWebSocketEvents");(GA.enabled||Gn.enabled)&&(uQ(Gn.enabled?Gn:GA),PN(
Gn.enabled?Gn:GA));So.enabled&&(uQ(GA.enabled?GA:So),qN(So));hQ.exports={channels:qe}});var fQ=p((uZ,dQ)=>{"use strict";var{InvalidArgumentError:W,NotSupportedError:WN}=Y(),St=y("node:assert"),{isValidHTTPToken:El,
isValidHeaderValue:vn,isStream:_N,destroy:jN,isBuffer:ZN,isFormDataLike:XN,isIterable:zN,hasSafeIterator:KN,isBlobLike:$N,
serializePathWithQuery:eb,assertRequestHandler:tb,getServerName:Ab,normalizedMethodRecords:rb,getProtocolFromUrlString:nb}=O(),
{channels:Qe}=cA(),{headerNameLowerCasedRecord:EQ}=Co(),sb=/[^\u0021-\u00ff]/;function ob(t){if(typeof t!="string"||t.length===
0)return!1;for(let e=0;e<t.length;e++){let A=t.charCodeAt(e);if(A<48||A>57)return!1}return!0}o(ob,"isValidContentLengthH\
eaderValue");var it=Symbol("handler"),dl=class{static{o(this,"Request")}constructor(e,{path:A,method:r,body:n,headers:s,
query:i,idempotent:a,blocking:c,upgrade:l,headersTimeout:g,bodyTimeout:u,reset:h,expectContinue:d,servername:f,throwOnError:Q,
maxRedirections:m,typeOfService:C},B){if(typeof A!="string")throw new W("path must be a string");if(A[0]!=="/"&&!(A.startsWith(
"http://")||A.startsWith("https://"))&&r!=="CONNECT")throw new W("path must be an absolute URL or start with a slash");if(sb.
test(A))throw new W("invalid request path");if(typeof r!="string")throw new W("method must be a string");if(rb[r]===void 0&&
!El(r))throw new W("invalid request method");if(l&&typeof l!="string")throw new W("upgrade must be a string");if(l&&!vn(
l))throw new W("invalid upgrade header");if(g!=null&&(!Number.isFinite(g)||g<0))throw new W("invalid headersTimeout");if(u!=
null&&(!Number.isFinite(u)||u<0))throw new W("invalid bodyTimeout");if(h!=null&&typeof h!="boolean")throw new W("invalid\
 reset");if(d!=null&&typeof d!="boolean")throw new W("invalid expectContinue");if(Q!=null)throw new W("invalid throwOnEr\
ror");if(m!=null&&m!==0)throw new W("maxRedirections is not supported, use the redirect interceptor");if(C!=null&&(!Number.
isInteger(C)||C<0||C>255))throw new W("typeOfService must be an integer between 0 and 255");if(this.headersTimeout=g,this.
bodyTimeout=u,this.method=r,this.typeOfService=C,this.abort=null,n==null)this.body=null;else if(_N(n)){this.body=n;let w=this.
body._readableState;(!w||!w.autoDestroy)&&(this.endHandler=o(function(){jN(this)},"autoDestroy"),this.body.on("end",this.
endHandler)),this.errorHandler=S=>{this.abort?this.abort(S):this.error=S},this.body.on("error",this.errorHandler)}else if(ZN(
n))this.body=n.byteLength?n:null;else if(ArrayBuffer.isView(n))this.body=n.buffer.byteLength?Buffer.from(n.buffer,n.byteOffset,
n.byteLength):null;else if(n instanceof ArrayBuffer)this.body=n.byteLength?Buffer.from(n):null;else if(typeof n=="string")
this.body=n.length?Buffer.from(n):null;else if(XN(n)||zN(n)||$N(n))this.body=n;else throw new W("body must be a string, \
a Buffer, a Readable stream, an iterable, or an async iterable");if(this.completed=!1,this.aborted=!1,this.upgrade=l||null,
this.path=i?eb(A,i):A,this.origin=e,this.protocol=nb(e),this.idempotent=a??(r==="HEAD"||r==="GET"),this.blocking=c??this.
method!=="HEAD",this.reset=h??null,this.host=null,this.contentLength=null,this.contentType=null,this.headers=[],this.expectContinue=
d??!1,Array.isArray(s)){if(s.length%2!==0)throw new W("headers array must be even");for(let w=0;w<s.length;w+=2)Ro(this,
s[w],s[w+1])}else if(s&&typeof s=="object")if(KN(s))for(let w of s){if(!Array.isArray(w)||w.length!==2)throw new W("head\
ers must be in key-value pair format");Ro(this,w[0],w[1])}else{let w=Object.keys(s);for(let S=0;S<w.length;++S)Ro(this,w[S],
s[w[S]])}else if(s!=null)throw new W("headers must be an object or an array");tb(B,r,l),this.servername=f||Ab(this.host)||
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
d",this.endHandler),this.endHandler=null)}addHeader(e,A){return Ro(this,e,A),this}};function Ro(t,e,A){if(A&&typeof A=="\
object"&&!Array.isArray(A))throw new W(`invalid ${e} header`);if(A===void 0)return;let r=EQ[e];if(r===void 0&&(r=e.toLowerCase(),
EQ[r]===void 0&&!El(r)))throw new W("invalid header key");if(Array.isArray(A)){let n=[];for(let s=0;s<A.length;s++)if(typeof A[s]==
"string"){if(!vn(A[s]))throw new W(`invalid ${e} header`);n.push(A[s])}else if(A[s]===null)n.push("");else{if(typeof A[s]==
"object")throw new W(`invalid ${e} header`);{let i=`${A[s]}`;if(!vn(i))throw new W(`invalid ${e} header`);n.push(i)}}A=n}else if(typeof A==
"string"){if(!vn(A))throw new W(`invalid ${e} header`)}else if(A===null)A="";else if(A=`${A}`,!vn(A))throw new W(`invali\
d ${e} header`);if(r==="host"){if(t.host!==null)throw new W("duplicate host header");if(typeof A!="string")throw new W("\
invalid host header");t.host=A}else if(r==="content-length"){if(t.contentLength!==null)throw new W("duplicate content-le\
ngth header");if(!ob(A))throw new W("invalid content-length header");t.contentLength=parseInt(A,10)}else if(t.contentType===
null&&r==="content-type")t.contentType=A,t.headers.push(e,A);else{if(r==="transfer-encoding"||r==="keep-alive"||r==="upg\
rade")throw new W(`invalid ${r} header`);if(r==="connection"){let n=typeof A=="string"?A:null;if(n===null)throw new W("i\
nvalid connection header");for(let s of n.toLowerCase().split(",")){let i=s.trim();if(!El(i))throw new W("invalid connec\
tion header");i==="close"&&(t.reset=!0)}}else{if(r==="expect")throw new WN("expect header not supported");t.headers.push(
e,A)}}}o(Ro,"processHeader");dQ.exports=dl});var Jn=p((EZ,IQ)=>{"use strict";var{InvalidArgumentError:ib}=Y();IQ.exports=class QQ{static{o(this,"WrapHandler")}#e;constructor(e){
this.#e=e}static wrap(e){return e.onRequestStart?e:new QQ(e)}onConnect(e,A){return this.#e.onConnect?.(e,A)}onResponseStarted(){
return this.#e.onResponseStarted?.()}onHeaders(e,A,r,n){return this.#e.onHeaders?.(e,A,r,n)}onUpgrade(e,A,r){return this.#e.
onUpgrade?.(e,A,r)}onData(e){return this.#e.onData?.(e)}onComplete(e){return this.#e.onComplete?.(e)}onError(e){if(!this.#e.
onError)throw e;return this.#e.onError?.(e)}onRequestStart(e,A){this.#e.onConnect?.(r=>e.abort(r),A)}onRequestUpgrade(e,A,r,n){
let s=[];for(let[i,a]of Object.entries(r))s.push(Buffer.from(i,"latin1"),fl(a));this.#e.onUpgrade?.(A,s,n)}onResponseStart(e,A,r,n){
let s=[];for(let[i,a]of Object.entries(r))s.push(Buffer.from(i,"latin1"),fl(a));this.#e.onHeaders?.(A,s,()=>e.resume(),n)===
!1&&e.pause()}onResponseData(e,A){this.#e.onData?.(A)===!1&&e.pause()}onResponseEnd(e,A){let r=[];for(let[n,s]of Object.
entries(A))r.push(Buffer.from(n,"latin1"),fl(s));this.#e.onComplete?.(r)}onResponseError(e,A){if(!this.#e.onError)throw new ib(
"invalid onError method");this.#e.onError?.(A)}};function fl(t){return Array.isArray(t)?t.map(e=>Buffer.from(e,"latin1")):
Buffer.from(t,"latin1")}o(fl,"toRawHeaderValue")});var Vn=p((fZ,CQ)=>{"use strict";var ab=y("node:events"),cb=Jn(),lb=o(t=>(e,A)=>t(e,cb.wrap(A)),"wrapInterceptor"),Ql=class extends ab{static{
o(this,"Dispatcher")}dispatch(){throw new Error("not implemented")}close(){throw new Error("not implemented")}destroy(){
throw new Error("not implemented")}compose(...e){let A=Array.isArray(e[0])?e[0]:e,r=this.dispatch.bind(this);for(let n of A)
if(n!=null){if(typeof n!="function")throw new TypeError(`invalid interceptor, expected function received ${typeof n}`);if(r=
n(r),r=lb(r),r==null||typeof r!="function"||r.length!==2)throw new TypeError("invalid interceptor")}return new Proxy(this,
{get:o((n,s)=>s==="dispatch"?r:n[s],"get")})}};CQ.exports=Ql});var pQ=p((IZ,yQ)=>{"use strict";var{parseHeaders:Il}=O(),{InvalidArgumentError:gb}=Y(),Cl=Symbol("resume"),Bl=class{static{
o(this,"UnwrapController")}#e=!1;#t=null;#A=!1;#r;[Cl]=null;rawHeaders=null;rawTrailers=null;constructor(e){this.#r=e}pause(){
this.#e=!0}resume(){this.#e&&(this.#e=!1,this[Cl]?.())}abort(e){this.#A||(this.#A=!0,this.#t=e,this.#r(e))}get aborted(){
return this.#A}get reason(){return this.#t}get paused(){return this.#e}};yQ.exports=class BQ{static{o(this,"UnwrapHandle\
r")}#e;#t;constructor(e){this.#e=e}static unwrap(e){return e.onRequestStart?new BQ(e):e}onConnect(e,A){this.#t=new Bl(e),
this.#e.onRequestStart?.(this.#t,A)}onResponseStarted(){return this.#e.onResponseStarted?.()}onUpgrade(e,A,r){this.#t.rawHeaders=
A,this.#e.onRequestUpgrade?.(this.#t,e,Il(A),r)}onHeaders(e,A,r,n){return this.#t[Cl]=r,this.#t.rawHeaders=A,this.#e.onResponseStart?.(
this.#t,e,Il(A),n),!this.#t.paused}onData(e){return this.#e.onResponseData?.(this.#t,e),!this.#t.paused}onComplete(e){this.#t.
rawTrailers=e,this.#e.onResponseEnd?.(this.#t,Il(e))}onError(e){if(!this.#e.onResponseError)throw new gb("invalid onErro\
r method");this.#e.onResponseError?.(this.#t,e)}}});var JA=p((BZ,wQ)=>{"use strict";var ub=y("node:buffer"),hb=Vn(),Eb=pQ(),{ClientDestroyedError:yl,ClientClosedError:db,InvalidArgumentError:No}=Y(),
{kDestroy:fb,kClose:Qb,kClosed:Pn,kDestroyed:Yr,kDispatch:Ib}=j(),lA=Symbol("onDestroyed"),vA=Symbol("onClosed"),pl=Symbol(
"webSocketOptions"),mQ=Symbol("eventSourceOptions"),ml=class extends hb{static{o(this,"DispatcherBase")}[Yr]=!1;[lA]=null;[Pn]=!1;[vA]=null;constructor(e){
super(),this[pl]=e?.webSocket??{},this[mQ]=e?.eventSource??{}}get webSocketOptions(){return{maxFragments:this[pl].maxFragments??
131072,maxPayloadSize:this[pl].maxPayloadSize??128*1024*1024}}get eventSourceOptions(){return{maxEventSize:this[mQ].maxEventSize??
ub.kStringMaxLength}}get destroyed(){return this[Yr]}get closed(){return this[Pn]}close(e){if(e===void 0)return new Promise(
(r,n)=>{this.close((s,i)=>s?n(s):r(i))});if(typeof e!="function")throw new No("invalid callback");if(this[Yr]){let r=new yl;
queueMicrotask(()=>e(r,null));return}if(this[Pn]){this[vA]?this[vA].push(e):queueMicrotask(()=>e(null,null));return}this[Pn]=
!0,this[vA]??=[],this[vA].push(e);let A=o(()=>{let r=this[vA];this[vA]=null;for(let n=0;n<r.length;n++)r[n](null,null)},
"onClosed");this[Qb]().then(()=>this.destroy()).then(()=>queueMicrotask(A))}destroy(e,A){if(typeof e=="function"&&(A=e,e=
null),A===void 0)return new Promise((n,s)=>{this.destroy(e,(i,a)=>i?s(i):n(a))});if(typeof A!="function")throw new No("i\
nvalid callback");if(this[Yr]){this[lA]?this[lA].push(A):queueMicrotask(()=>A(null,null));return}e||(e=new yl),this[Yr]=
!0,this[lA]??=[],this[lA].push(A);let r=o(()=>{let n=this[lA];this[lA]=null;for(let s=0;s<n.length;s++)n[s](null,null)},
"onDestroyed");this[fb](e).then(()=>queueMicrotask(r))}dispatch(e,A){if(!A||typeof A!="object")throw new No("handler mus\
t be an object");A=Eb.unwrap(A);try{if(!e||typeof e!="object")throw new No("opts must be an object.");if(this[Yr]||this[lA])
throw new yl;if(this[Pn])throw new db;return this[Ib](e,A)}catch(r){if(typeof A.onError!="function")throw r;return A.onError(
r),!1}}};wQ.exports=ml});var VA=p((mZ,RQ)=>{"use strict";var Cb=y("node:net"),DQ=y("node:assert"),SQ=O(),{InvalidArgumentError:Bb}=Y(),wl,yb=class{static{
o(this,"WeakSessionCache")}constructor(e){this._maxCachedSessions=e,this._sessionCache=new Map,this._sessionRegistry=new FinalizationRegistry(
A=>{if(this._sessionCache.size<this._maxCachedSessions)return;let r=this._sessionCache.get(A);r!==void 0&&r.deref()===void 0&&
this._sessionCache.delete(A)})}get(e){let A=this._sessionCache.get(e);return A?A.deref():null}set(e,A){if(this._maxCachedSessions!==
0){if(this._sessionCache.has(e))this._sessionCache.delete(e);else if(this._sessionCache.size>=this._maxCachedSessions){let r=!1;
for(let[n,s]of this._sessionCache)if(s.deref()===void 0){this._sessionCache.delete(n),r=!0;break}if(!r){let n=this._sessionCache.
keys().next();n.done||this._sessionCache.delete(n.value)}}this._sessionCache.set(e,new WeakRef(A)),this._sessionRegistry.
register(A,e)}}};function pb({allowH2:t,useH2c:e,maxCachedSessions:A,socketPath:r,timeout:n,session:s,...i}){if(A!=null&&
(!Number.isInteger(A)||A<0))throw new Bb("maxCachedSessions must be a positive integer or zero");let a={path:r,...i},c=new yb(
A??100);return n=n??1e4,t=t??!1,o(function({hostname:g,host:u,protocol:h,port:d,servername:f,localAddress:Q,httpSocket:m},C){
let B;if(h==="https:"){wl||(wl=y("node:tls")),f=f||a.servername||SQ.getServerName(u)||null;let S=f||g;DQ(S);let b=s||c.get(
S)||null;d=d||443,B=wl.connect({highWaterMark:16384,...a,servername:f,session:b,localAddress:Q,ALPNProtocols:t?["http/1.\
1","h2"]:["http/1.1"],socket:m,port:d,host:g}),B.on("session",function(H){c.set(S,H)})}else DQ(!m,"httpSocket can only b\
e sent on TLS update"),d=d||80,B=Cb.connect({highWaterMark:64*1024,...a,localAddress:Q,port:d,host:g}),e===!0&&(B.alpnProtocol=
"h2");if(a.keepAlive==null||a.keepAlive){let S=a.keepAliveInitialDelay===void 0?6e4:a.keepAliveInitialDelay;B.setKeepAlive(
!0,S)}let w=SQ.setupConnectTimeout(new WeakRef(B),{timeout:n,hostname:g,port:d});return B.setNoDelay(!0).once(h==="https\
:"?"secureConnect":"connect",function(){if(queueMicrotask(w),C){let S=C;C=null,S(null,this)}}).on("error",function(S){if(queueMicrotask(
w),C){let b=C;C=null,b(S)}}),B},"connect")}o(pb,"buildConnector");RQ.exports=pb});var NQ=p(Dl=>{"use strict";Object.defineProperty(Dl,"__esModule",{value:!0});Dl.enumToMap=mb;function mb(t,e=[],A=[]){let r=(e?.
length??0)===0,n=(A?.length??0)===0;return Object.fromEntries(Object.entries(t).filter(([,s])=>typeof s=="number"&&(r||e.
includes(s))&&(n||!A.includes(s))))}o(mb,"enumToMap")});var bQ=p(E=>{"use strict";Object.defineProperty(E,"__esModule",{value:!0});E.SPECIAL_HEADERS=E.MINOR=E.MAJOR=E.HTAB_SP_VCHAR_OBS_TEXT=
E.QUOTED_STRING=E.CONNECTION_TOKEN_CHARS=E.HEADER_CHARS=E.TOKEN=E.HEX=E.URL_CHAR=E.USERINFO_CHARS=E.MARK=E.ALPHANUM=E.NUM=
E.HEX_MAP=E.NUM_MAP=E.ALPHA=E.STATUSES_HTTP=E.H_METHOD_MAP=E.METHOD_MAP=E.METHODS_RTSP=E.METHODS_ICE=E.METHODS_HTTP=E.HEADER_STATE=
E.FINISH=E.STATUSES=E.METHODS=E.LENIENT_FLAGS=E.FLAGS=E.TYPE=E.ERROR=void 0;var wb=NQ();E.ERROR={OK:0,INTERNAL:1,STRICT:2,
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
RECORD,E.METHODS.FLUSH,E.METHODS.GET,E.METHODS.POST];E.METHOD_MAP=(0,wb.enumToMap)(E.METHODS);E.H_METHOD_MAP=Object.fromEntries(
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
METHODS_ICE,METHODS_RTSP:E.METHODS_RTSP,METHOD_MAP:E.METHOD_MAP,H_METHOD_MAP:E.H_METHOD_MAP,STATUSES_HTTP:E.STATUSES_HTTP}});var Rl=p((NZ,FQ)=>{"use strict";var{Buffer:Db}=y("node:buffer"),Sb="AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBgBH9/f38B\
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
VE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFVFRQQ0VUU1BBRFRQLw==",Sl;Object.defineProperty(FQ,"e\
xports",{get:o(()=>Sl||(Sl=Db.from(Sb,"base64")),"get")})});var UQ=p((FZ,kQ)=>{"use strict";var{Buffer:Rb}=y("node:buffer"),Nb="AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBgBH9/f38B\
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
UllPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFVFRQQ0VUU1BBRFRQLw==",Nl;Object.defineProperty(
kQ,"exports",{get:o(()=>Nl||(Nl=Rb.from(Nb,"base64")),"get")})});var qn=p((UZ,GQ)=>{"use strict";var MQ=["GET","HEAD","POST"],bb=new Set(MQ),Fb=[101,204,205,304],TQ=[301,302,303,307,308],
kb=new Set(TQ),LQ=["1","7","9","11","13","15","17","19","20","21","22","23","25","37","42","43","53","69","77","79","87",
"95","101","102","103","104","109","110","111","113","115","117","119","123","135","137","139","143","161","179","389","\
427","465","512","513","514","515","526","530","531","532","540","548","554","556","563","587","601","636","989","990","\
993","995","1719","1720","1723","2049","3659","4045","4190","5060","5061","6000","6566","6665","6666","6667","6668","666\
9","6679","6697","10080"],Ub=new Set(LQ),xQ=["no-referrer","no-referrer-when-downgrade","same-origin","origin","strict-o\
rigin","origin-when-cross-origin","strict-origin-when-cross-origin","unsafe-url"],Mb=["",...xQ],Tb=new Set(xQ),Lb=["foll\
ow","manual","error"],HQ=["GET","HEAD","OPTIONS","TRACE"],xb=new Set(HQ),Hb=["navigate","same-origin","no-cors","cors"],
Yb=["omit","same-origin","include"],Ob=["default","no-store","reload","no-cache","force-cache","only-if-cached"],Gb=["co\
ntent-encoding","content-language","content-location","content-type","content-length"],vb=["half"],YQ=["CONNECT","TRACE",
"TRACK"],Jb=new Set(YQ),OQ=["audio","audioworklet","font","image","manifest","paintworklet","script","style","track","vi\
deo","xslt",""],Vb=new Set(OQ);GQ.exports={subresource:OQ,forbiddenMethods:YQ,requestBodyHeader:Gb,referrerPolicy:Mb,requestRedirect:Lb,
requestMode:Hb,requestCredentials:Yb,requestCache:Ob,redirectStatus:TQ,corsSafeListedMethods:MQ,nullBodyStatus:Fb,safeMethods:HQ,
badPorts:LQ,requestDuplex:vb,subresourceSet:Vb,badPortsSet:Ub,redirectStatusSet:kb,corsSafeListedMethodsSet:bb,safeMethodsSet:xb,
forbiddenMethodsSet:Jb,referrerPolicyTokens:Tb}});var Fl=p((MZ,vQ)=>{"use strict";var bl=Symbol.for("undici.globalOrigin.1");function Pb(){return globalThis[bl]}o(Pb,"get\
GlobalOrigin");function qb(t){if(t===void 0){Object.defineProperty(globalThis,bl,{value:void 0,writable:!0,enumerable:!1,
configurable:!1});return}let e=new URL(t);if(e.protocol!=="http:"&&e.protocol!=="https:")throw new TypeError(`Only http \
& https urls are allowed, received ${e.protocol}`);Object.defineProperty(globalThis,bl,{value:e,writable:!0,enumerable:!1,
configurable:!1})}o(qb,"setGlobalOrigin");vQ.exports={getGlobalOrigin:Pb,setGlobalOrigin:qb}});var bo=p((LZ,JQ)=>{"use strict";var Wb=new TextDecoder;function _b(t){return t.length===0?"":(t[0]===239&&t[1]===187&&t[2]===
191&&(t=t.subarray(3)),Wb.decode(t))}o(_b,"utf8DecodeBytes");JQ.exports={utf8DecodeBytes:_b}});var Rt=p((HZ,WQ)=>{"use strict";var VQ=y("node:assert"),{utf8DecodeBytes:jb}=bo();function Zb(t,e,A){let r="";for(;A.position<
e.length&&t(e[A.position]);)r+=e[A.position],A.position++;return r}o(Zb,"collectASequenceOfCodePoints");function Xb(t,e,A){
let r=e.indexOf(t,A.position),n=A.position;return r===-1?(A.position=e.length,e.slice(n)):(A.position=r,e.slice(n,A.position))}
o(Xb,"collectASequenceOfCodePointsFast");var zb=/[\u0009\u000A\u000C\u000D\u0020]/g,Kb=/[^\x00-\x7F]/;function $b(t){return Kb.
test(t)?t.replace(/[A-Z]+/g,e=>e.toLowerCase()):t.toLowerCase()}o($b,"asciiLowercase");function eF(t){t=t.replace(zb,"");
let e=t.length;if(e%4===0&&t.charCodeAt(e-1)===61&&(--e,t.charCodeAt(e-1)===61&&--e),e%4===1||/[^+/0-9A-Za-z]/.test(t.length===
e?t:t.substring(0,e)))return"failure";let A=Buffer.from(t,"base64");return new Uint8Array(A.buffer,A.byteOffset,A.byteLength)}
o(eF,"forgivingBase64");function PQ(t){return t===9||t===10||t===12||t===13||t===32}o(PQ,"isASCIIWhitespace");function tF(t){
let e=t.length;if(65535>e)return String.fromCharCode.apply(null,t);let A="",r=0,n=65535;for(;r<e;)r+n>e&&(n=e-r),A+=String.
fromCharCode.apply(null,t.subarray(r,r+=n));return A}o(tF,"isomorphicDecode");var AF=/[^\x00-\xFF]/;function rF(t){return VQ(
!AF.test(t)),t}o(rF,"isomorphicEncode");function nF(t){return JSON.parse(jb(t))}o(nF,"parseJSONFromBytes");function sF(t,e=!0,A=!0){
return qQ(t,e,A,PQ)}o(sF,"removeASCIIWhitespace");function qQ(t,e,A,r){let n=0,s=t.length-1;if(e)for(;n<t.length&&r(t.charCodeAt(
n));)n++;if(A)for(;s>0&&r(t.charCodeAt(s));)s--;return n===0&&s===t.length-1?t:t.slice(n,s+1)}o(qQ,"removeChars");function oF(t){
let e=JSON.stringify(t);if(e===void 0)throw new TypeError("Value is not JSON serializable");return VQ(typeof e=="string"),
e}o(oF,"serializeJavascriptValueToJSONString");WQ.exports={asciiLowercase:$b,collectASequenceOfCodePoints:Zb,collectASequenceOfCodePointsFast:Xb,
forgivingBase64:eF,isASCIIWhitespace:PQ,isomorphicDecode:tF,isomorphicEncode:rF,parseJSONFromBytes:nF,removeASCIIWhitespace:sF,
removeChars:qQ,serializeJavascriptValueToJSONString:oF}});var at=p((OZ,KQ)=>{"use strict";var ko=y("node:assert"),{forgivingBase64:iF,collectASequenceOfCodePoints:kl,collectASequenceOfCodePointsFast:Wn,
isomorphicDecode:aF,removeASCIIWhitespace:cF,removeChars:lF}=Rt(),gF=new TextEncoder,_n=/^[-!#$%&'*+.^_|~A-Za-z0-9]+$/u,
uF=/[\u000A\u000D\u0009\u0020]/u,hF=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/u;function EF(t){ko(t.protocol==="data:");let e=ZQ(
t,!0);e=e.slice(5);let A={position:0},r=Wn(",",e,A),n=r.length;if(r=cF(r,!0,!0),A.position>=e.length)return"failure";A.position++;
let s=e.slice(n+1),i=XQ(s);if(/;(?:\u0020*)base64$/ui.test(r)){let c=aF(i);if(i=iF(c),i==="failure")return"failure";r=r.
slice(0,-6),r=r.replace(/(\u0020+)$/u,""),r=r.slice(0,-1)}r.startsWith(";")&&(r="text/plain"+r);let a=Ul(r);return a==="\
failure"&&(a=Ul("text/plain;charset=US-ASCII")),{mimeType:a,body:i}}o(EF,"dataURLProcessor");function ZQ(t,e=!1){if(!e)return t.
href;let A=t.href,r=t.hash.length,n=r===0?A:A.substring(0,A.length-r);return!r&&A.endsWith("#")?n.slice(0,-1):n}o(ZQ,"UR\
LSerializer");function XQ(t){let e=gF.encode(t);return dF(e)}o(XQ,"stringPercentDecode");function _Q(t){return t>=48&&t<=
57||t>=65&&t<=70||t>=97&&t<=102}o(_Q,"isHexCharByte");function jQ(t){return t>=48&&t<=57?t-48:(t&223)-55}o(jQ,"hexByteTo\
Number");function dF(t){let e=t.length,A=new Uint8Array(e),r=0,n=0;for(;n<e;){let s=t[n];s!==37?A[r++]=s:s===37&&!(_Q(t[n+
1])&&_Q(t[n+2]))?A[r++]=37:(A[r++]=jQ(t[n+1])<<4|jQ(t[n+2]),n+=2),++n}return e===r?A:A.subarray(0,r)}o(dF,"percentDecode");
function Ul(t){t=Fo(t,!0,!0);let e={position:0},A=Wn("/",t,e);if(A.length===0||!_n.test(A)||e.position>=t.length)return"\
failure";e.position++;let r=Wn(";",t,e);if(r=Fo(r,!1,!0),r.length===0||!_n.test(r))return"failure";let n=A.toLowerCase(),
s=r.toLowerCase(),i={type:n,subtype:s,parameters:new Map,essence:`${n}/${s}`};for(;e.position<t.length;){e.position++,kl(
l=>uF.test(l),t,e);let a=kl(l=>l!==";"&&l!=="=",t,e);if(a=a.toLowerCase(),e.position<t.length){if(t[e.position]===";")continue;
e.position++}if(e.position>=t.length)break;let c=null;if(t[e.position]==='"')c=zQ(t,e,!0),Wn(";",t,e);else if(c=Wn(";",t,
e),c=Fo(c,!1,!0),c.length===0)continue;a.length!==0&&_n.test(a)&&(c.length===0||hF.test(c))&&!i.parameters.has(a)&&i.parameters.
set(a,c)}return i}o(Ul,"parseMIMEType");function zQ(t,e,A=!1){let r=e.position,n="";for(ko(t[e.position]==='"'),e.position++;n+=
kl(i=>i!=='"'&&i!=="\\",t,e),!(e.position>=t.length);){let s=t[e.position];if(e.position++,s==="\\"){if(e.position>=t.length){
n+="\\";break}n+=t[e.position],e.position++}else{ko(s==='"');break}}return A?n:t.slice(r,e.position)}o(zQ,"collectAnHTTP\
QuotedString");function fF(t){ko(t!=="failure");let{parameters:e,essence:A}=t,r=A;for(let[n,s]of e.entries())r+=";",r+=n,
r+="=",_n.test(s)||(s=s.replace(/[\\"]/ug,"\\$&"),s='"'+s,s+='"'),r+=s;return r}o(fF,"serializeAMimeType");function QF(t){
return t===13||t===10||t===9||t===32}o(QF,"isHTTPWhiteSpace");function Fo(t,e=!0,A=!0){return lF(t,e,A,QF)}o(Fo,"removeH\
TTPWhitespace");function IF(t){switch(t.essence){case"application/ecmascript":case"application/javascript":case"applicat\
ion/x-ecmascript":case"application/x-javascript":case"text/ecmascript":case"text/javascript":case"text/javascript1.0":case"\
text/javascript1.1":case"text/javascript1.2":case"text/javascript1.3":case"text/javascript1.4":case"text/javascript1.5":case"\
text/jscript":case"text/livescript":case"text/x-ecmascript":case"text/x-javascript":return"text/javascript";case"applica\
tion/json":case"text/json":return"application/json";case"image/svg+xml":return"image/svg+xml";case"text/xml":case"applic\
ation/xml":return"application/xml"}return t.subtype.endsWith("+json")?"application/json":t.subtype.endsWith("+xml")?"app\
lication/xml":""}o(IF,"minimizeSupportedMimeType");KQ.exports={dataURLProcessor:EF,URLSerializer:ZQ,stringPercentDecode:XQ,
parseMIMEType:Ul,collectAnHTTPQuotedString:zQ,serializeAMimeType:fF,removeHTTPWhitespace:Fo,minimizeSupportedMimeType:IF,
HTTP_TOKEN_CODEPOINTS:_n}});var Pt=p((vZ,Tl)=>{"use strict";var $Q={__proto__:null,"node:crypto":o(()=>y("node:crypto"),"node:crypto"),"node:sqlite":o(
()=>y("node:sqlite"),"node:sqlite"),"node:worker_threads":o(()=>y("node:worker_threads"),"node:worker_threads"),"node:zl\
ib":o(()=>y("node:zlib"),"node:zlib")};function CF(t){try{return $Q[t](),!0}catch(e){if(e.code!=="ERR_UNKNOWN_BUILTIN_MO\
DULE"&&e.code!=="ERR_NO_CRYPTO")throw e;return!1}}o(CF,"detectRuntimeFeatureByNodeModule");function BF(t,e){return typeof $Q[t]()[e]<
"u"}o(BF,"detectRuntimeFeatureByExportedProperty");var eI=["markAsUncloneable","zstd"],yF={markAsUncloneable:["node:work\
er_threads","markAsUncloneable"],zstd:["node:zlib","createZstdDecompress"]},tI=["crypto","sqlite"],pF=[...tI,...eI];function mF(t){
if(tI.includes(t))return CF(`node:${t}`);if(eI.includes(t)){let[e,A]=yF[t];return BF(e,A)}throw new TypeError(`unknown f\
eature: ${t}`)}o(mF,"detectRuntimeFeature");var Ml=class{static{o(this,"RuntimeFeatures")}#e=new Map;clear(){this.#e.clear()}has(e){
return this.#e.get(e)??this.#t(e)}set(e,A){if(pF.includes(e)===!1)throw new TypeError(`unknown feature: ${e}`);this.#e.set(
e,A)}#t(e){let A=mF(e);return this.#e.set(e,A),A}},AI=new Ml;Tl.exports.runtimeFeatures=AI;Tl.exports.default=AI});var Be=p((VZ,nI)=>{"use strict";var wF=y("node:assert"),{types:ce,inspect:DF}=y("node:util"),{runtimeFeatures:SF}=Pt(),Ll=1,
xl=2,Uo=3,Mo=4,Hl=5,To=6,Yl=7,We=8,rI=Function.call.bind(Function.prototype[Symbol.hasInstance]),I={converters:{},util:{},
errors:{},is:{}};I.errors.exception=function(t){return new TypeError(`${t.header}: ${t.message}`)};I.errors.conversionFailed=
function(t){let e=t.types.length===1?"":" one of",A=`${t.argument} could not be converted to${e}: ${t.types.join(", ")}.`;
return I.errors.exception({header:t.prefix,message:A})};I.errors.invalidArgument=function(t){return I.errors.exception({
header:t.prefix,message:`"${t.value}" is an invalid ${t.type}.`})};I.brandCheck=function(t,e){if(!rI(e,t)){let A=new TypeError(
"Illegal invocation");throw A.code="ERR_INVALID_THIS",A}};I.brandCheckMultiple=function(t){let e=t.map(A=>I.util.MakeTypeAssertion(
A));return A=>{if(e.every(r=>!r(A))){let r=new TypeError("Illegal invocation");throw r.code="ERR_INVALID_THIS",r}}};I.argumentLengthCheck=
function({length:t},e,A){if(t<e)throw I.errors.exception({message:`${e} argument${e!==1?"s":""} required, but${t?" only":
""} ${t} found.`,header:A})};I.illegalConstructor=function(){throw I.errors.exception({header:"TypeError",message:"Illeg\
al constructor"})};I.util.MakeTypeAssertion=function(t){return e=>rI(t,e)};I.util.Type=function(t){switch(typeof t){case"\
undefined":return Ll;case"boolean":return xl;case"string":return Uo;case"symbol":return Mo;case"number":return Hl;case"b\
igint":return To;case"function":case"object":return t===null?Yl:We}};I.util.Types={UNDEFINED:Ll,BOOLEAN:xl,STRING:Uo,SYMBOL:Mo,
NUMBER:Hl,BIGINT:To,NULL:Yl,OBJECT:We};I.util.TypeValueToString=function(t){switch(I.util.Type(t)){case Ll:return"Undefi\
ned";case xl:return"Boolean";case Uo:return"String";case Mo:return"Symbol";case Hl:return"Number";case To:return"BigInt";case Yl:
return"Null";case We:return"Object"}};I.util.markAsUncloneable=SF.has("markAsUncloneable")?y("node:worker_threads").markAsUncloneable:
()=>{};I.util.ConvertToInt=function(t,e,A,r){let n,s;e===64?(n=Math.pow(2,53)-1,A==="unsigned"?s=0:s=Math.pow(-2,53)+1):
A==="unsigned"?(s=0,n=Math.pow(2,e)-1):(s=-Math.pow(2,e-1),n=Math.pow(2,e-1)-1);let i=Number(t);if(i===0&&(i=0),I.util.HasFlag(
r,I.attributes.EnforceRange)){if(Number.isNaN(i)||i===Number.POSITIVE_INFINITY||i===Number.NEGATIVE_INFINITY)throw I.errors.
exception({header:"Integer conversion",message:`Could not convert ${I.util.Stringify(t)} to an integer.`});if(i=I.util.IntegerPart(
i),i<s||i>n)throw I.errors.exception({header:"Integer conversion",message:`Value must be between ${s}-${n}, got ${i}.`});
return i}return!Number.isNaN(i)&&I.util.HasFlag(r,I.attributes.Clamp)?(i=Math.min(Math.max(i,s),n),Math.floor(i)%2===0?i=
Math.floor(i):i=Math.ceil(i),i):Number.isNaN(i)||i===0&&Object.is(0,i)||i===Number.POSITIVE_INFINITY||i===Number.NEGATIVE_INFINITY?
0:(i=I.util.IntegerPart(i),i=i%Math.pow(2,e),A==="signed"&&i>=Math.pow(2,e-1)?i-Math.pow(2,e):i)};I.util.IntegerPart=function(t){
let e=Math.floor(Math.abs(t));return t<0?-1*e:e};I.util.Stringify=function(t){switch(I.util.Type(t)){case Mo:return`Symb\
ol(${t.description})`;case We:return DF(t);case Uo:return`"${t}"`;case To:return`${t}n`;default:return`${t}`}};I.util.IsResizableArrayBuffer=
function(t){if(ce.isArrayBuffer(t))return t.resizable;if(ce.isSharedArrayBuffer(t))return t.growable;throw I.errors.exception(
{header:"IsResizableArrayBuffer",message:`"${I.util.Stringify(t)}" is not an array buffer.`})};I.util.HasFlag=function(t,e){
return typeof t=="number"&&(t&e)===e};I.sequenceConverter=function(t){return(e,A,r,n)=>{if(I.util.Type(e)!==We)throw I.errors.
exception({header:A,message:`${r} (${I.util.Stringify(e)}) is not iterable.`});let s=typeof n=="function"?n():e?.[Symbol.
iterator]?.(),i=[],a=0;if(s===void 0||typeof s.next!="function")throw I.errors.exception({header:A,message:`${r} is not \
iterable.`});for(;;){let{done:c,value:l}=s.next();if(c)break;i.push(t(l,A,`${r}[${a++}]`))}return i}};I.recordConverter=
function(t,e){return(A,r,n)=>{if(I.util.Type(A)!==We)throw I.errors.exception({header:r,message:`${n} ("${I.util.TypeValueToString(
A)}") is not an Object.`});let s={};if(!ce.isProxy(A)){let a=[...Object.getOwnPropertyNames(A),...Object.getOwnPropertySymbols(
A)];for(let c of a){let l=I.util.Stringify(c),g=t(c,r,`Key ${l} in ${n}`),u=e(A[c],r,`${n}[${l}]`);s[g]=u}return s}let i=Reflect.
ownKeys(A);for(let a of i)if(Reflect.getOwnPropertyDescriptor(A,a)?.enumerable){let l=t(a,r,n),g=e(A[a],r,n);s[l]=g}return s}};
I.interfaceConverter=function(t,e){return(A,r,n)=>{if(!t(A))throw I.errors.exception({header:r,message:`Expected ${n} ("${I.
util.Stringify(A)}") to be an instance of ${e}.`});return A}};I.dictionaryConverter=function(t){return t.sort((e,A)=>(e.
key>A.key)-(e.key<A.key)),(e,A,r)=>{let n={};if(e!=null&&I.util.Type(e)!==We)throw I.errors.exception({header:A,message:`\
Expected ${e} to be one of: Null, Undefined, Object.`});for(let s of t){let{key:i,defaultValue:a,required:c,converter:l}=s;
if(c===!0&&(e==null||!Object.hasOwn(e,i)))throw I.errors.exception({header:A,message:`Missing required key "${i}".`});let g=e?.[i],
u=a!==void 0;if(u&&g===void 0&&(g=a()),c||u||g!==void 0){if(g=l(g,A,`${r}.${i}`),s.allowedValues&&!s.allowedValues.includes(
g))throw I.errors.exception({header:A,message:`${g} is not an accepted type. Expected one of ${s.allowedValues.join(", ")}\
.`});n[i]=g}}return n}};I.nullableConverter=function(t){return(e,A,r)=>e===null?e:t(e,A,r)};I.is.USVString=function(t){return typeof t==
"string"&&t.isWellFormed()};I.is.ReadableStream=I.util.MakeTypeAssertion(ReadableStream);I.is.Blob=I.util.MakeTypeAssertion(
Blob);I.is.URLSearchParams=I.util.MakeTypeAssertion(URLSearchParams);I.is.File=I.util.MakeTypeAssertion(File);I.is.URL=I.
util.MakeTypeAssertion(URL);I.is.AbortSignal=I.util.MakeTypeAssertion(AbortSignal);I.is.MessagePort=I.util.MakeTypeAssertion(
MessagePort);I.is.BufferSource=function(t){return ce.isArrayBuffer(t)||ArrayBuffer.isView(t)&&ce.isArrayBuffer(t.buffer)};
I.util.getCopyOfBytesHeldByBufferSource=function(t){let e=t,A=e,r=0,n=0;if(ce.isTypedArray(e)||ce.isDataView(e)?(A=e.buffer,
r=e.byteOffset,n=e.byteLength):(wF(ce.isAnyArrayBuffer(e)),n=e.byteLength),A.detached)return new Uint8Array(0);let s=new Uint8Array(
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
return I.util.ConvertToInt(t,16,"unsigned",r,e,A)};I.converters.ArrayBuffer=function(t,e,A,r){if(I.util.Type(t)!==We||!ce.
isArrayBuffer(t))throw I.errors.conversionFailed({prefix:e,argument:`${A} ("${I.util.Stringify(t)}")`,types:["ArrayBuffe\
r"]});if(!I.util.HasFlag(r,I.attributes.AllowResizable)&&I.util.IsResizableArrayBuffer(t))throw I.errors.exception({header:e,
message:`${A} cannot be a resizable ArrayBuffer.`});return t};I.converters.SharedArrayBuffer=function(t,e,A,r){if(I.util.
Type(t)!==We||!ce.isSharedArrayBuffer(t))throw I.errors.conversionFailed({prefix:e,argument:`${A} ("${I.util.Stringify(t)}\
")`,types:["SharedArrayBuffer"]});if(!I.util.HasFlag(r,I.attributes.AllowResizable)&&I.util.IsResizableArrayBuffer(t))throw I.
errors.exception({header:e,message:`${A} cannot be a resizable SharedArrayBuffer.`});return t};I.converters.TypedArray=function(t,e,A,r,n){
if(I.util.Type(t)!==We||!ce.isTypedArray(t)||t.constructor.name!==e.name)throw I.errors.conversionFailed({prefix:A,argument:`${r}\
 ("${I.util.Stringify(t)}")`,types:[e.name]});if(!I.util.HasFlag(n,I.attributes.AllowShared)&&ce.isSharedArrayBuffer(t.buffer))
throw I.errors.exception({header:A,message:`${r} cannot be a view on a shared array buffer.`});if(!I.util.HasFlag(n,I.attributes.
AllowResizable)&&I.util.IsResizableArrayBuffer(t.buffer))throw I.errors.exception({header:A,message:`${r} cannot be a vi\
ew on a resizable array buffer.`});return t};I.converters.DataView=function(t,e,A,r){if(I.util.Type(t)!==We||!ce.isDataView(
t))throw I.errors.conversionFailed({prefix:e,argument:`${A} ("${I.util.Stringify(t)}")`,types:["DataView"]});if(!I.util.
HasFlag(r,I.attributes.AllowShared)&&ce.isSharedArrayBuffer(t.buffer))throw I.errors.exception({header:e,message:`${A} c\
annot be a view on a shared array buffer.`});if(!I.util.HasFlag(r,I.attributes.AllowResizable)&&I.util.IsResizableArrayBuffer(
t.buffer))throw I.errors.exception({header:e,message:`${A} cannot be a view on a resizable array buffer.`});return t};I.
converters.ArrayBufferView=function(t,e,A,r){if(I.util.Type(t)!==We||!ce.isArrayBufferView(t))throw I.errors.conversionFailed(
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
I.is.AbortSignal,"AbortSignal");I.converters.EventHandlerNonNull=function(t){return I.util.Type(t)!==We?null:typeof t=="\
function"?t:()=>{}};I.attributes={Clamp:1,EnforceRange:2,AllowShared:4,AllowResizable:8,LegacyNullToEmptyString:16};nI.exports=
{webidl:I}});var _e=p((PZ,II)=>{"use strict";var{Transform:RF}=y("node:stream"),sI=y("node:zlib"),{redirectStatusSet:NF,referrerPolicyTokens:bF,
badPortsSet:FF}=qn(),{getGlobalOrigin:oI}=Fl(),{collectAnHTTPQuotedString:kF,parseMIMEType:UF}=at(),{performance:MF}=y("node:perf_hooks"),
{ReadableStreamFrom:TF,isValidHTTPToken:iI,normalizedMethodRecordsBase:LF}=O(),Zn=y("node:assert"),{isUint8Array:xF}=y("node:util/types"),
{webidl:gA}=Be(),{isomorphicEncode:Ol,collectASequenceOfCodePoints:PA,removeChars:HF}=Rt();function aI(t){let e=t.urlList,
A=e.length;return A===0?null:e[A-1].toString()}o(aI,"responseURL");function YF(t,e){if(!NF.has(t.status))return null;let A=t.
headersList.get("location",!0);return A!==null&&lI(A)&&(cI(A)||(A=OF(A)),A=new URL(A,aI(t))),A&&!A.hash&&(A.hash=e),A}o(
YF,"responseLocationURL");function cI(t){for(let e=0;e<t.length;++e){let A=t.charCodeAt(e);if(A>126||A<32)return!1}return!0}
o(cI,"isValidEncodedURL");function OF(t){return Buffer.from(t,"binary").toString("utf8")}o(OF,"normalizeBinaryStringToUt\
f8");function WA(t){return t.urlList[t.urlList.length-1]}o(WA,"requestCurrentURL");function GF(t){let e=WA(t);return fI(
e)&&FF.has(e.port)?"blocked":"allowed"}o(GF,"requestBadPort");function vF(t){return t instanceof Error||t?.constructor?.
name==="Error"||t?.constructor?.name==="DOMException"}o(vF,"isErrorLike");function JF(t){for(let e=0;e<t.length;++e){let A=t.
charCodeAt(e);if(!(A===9||A>=32&&A<=126||A>=128&&A<=255))return!1}return!0}o(JF,"isValidReasonPhrase");var VF=iI;function lI(t){
return(t[0]==="	"||t[0]===" "||t[t.length-1]==="	"||t[t.length-1]===" "||t.includes(`
`)||t.includes("\r")||t.includes("\0"))===!1}o(lI,"isValidHeaderValue");function PF(t){let e=(t.headersList.get("referre\
r-policy",!0)??"").split(","),A="";if(e.length)for(let r=e.length;r!==0;r--){let n=e[r-1].trim();if(bF.has(n)){A=n;break}}
return A}o(PF,"parseReferrerPolicy");function qF(t,e){let A=PF(e);A!==""&&(t.referrerPolicy=A)}o(qF,"setRequestReferrerP\
olicyOnRedirect");function WF(){return"allowed"}o(WF,"crossOriginResourcePolicyCheck");function _F(){return"success"}o(_F,
"corsCheck");function jF(){return"success"}o(jF,"TAOCheck");function ZF(t){let e=null;e=t.mode,t.headersList.set("sec-fe\
tch-mode",e,!0)}o(ZF,"appendFetchMetadata");function XF(t){let e=t.origin;if(!(e==="client"||e===void 0)){if(t.responseTainting===
"cors"||t.mode==="websocket")t.headersList.append("origin",e,!0);else if(t.method!=="GET"&&t.method!=="HEAD"){switch(t.referrerPolicy){case"\
no-referrer":e=null;break;case"no-referrer-when-downgrade":case"strict-origin":case"strict-origin-when-cross-origin":t.origin&&
vl(t.origin)&&!vl(WA(t))&&(e=null);break;case"same-origin":jn(t,WA(t))||(e=null);break;default:}t.headersList.append("or\
igin",e,!0)}}}o(XF,"appendRequestOriginHeader");function Or(t,e){return t}o(Or,"coarsenTime");function zF(t,e,A){return!t?.
startTime||t.startTime<e?{domainLookupStartTime:e,domainLookupEndTime:e,connectionStartTime:e,connectionEndTime:e,secureConnectionStartTime:e,
ALPNNegotiatedProtocol:t?.ALPNNegotiatedProtocol}:{domainLookupStartTime:Or(t.domainLookupStartTime,A),domainLookupEndTime:Or(
t.domainLookupEndTime,A),connectionStartTime:Or(t.connectionStartTime,A),connectionEndTime:Or(t.connectionEndTime,A),secureConnectionStartTime:Or(
t.secureConnectionStartTime,A),ALPNNegotiatedProtocol:t.ALPNNegotiatedProtocol}}o(zF,"clampAndCoarsenConnectionTimingInf\
o");function KF(t){return Or(MF.now(),t)}o(KF,"coarsenedSharedCurrentTime");function $F(t){return{startTime:t.startTime??
0,redirectStartTime:0,redirectEndTime:0,postRedirectStartTime:t.startTime??0,finalServiceWorkerStartTime:0,finalNetworkResponseStartTime:0,
finalNetworkRequestStartTime:0,endTime:0,encodedBodySize:0,decodedBodySize:0,finalConnectionTimingInfo:null}}o($F,"creat\
eOpaqueTimingInfo");function gI(){return{referrerPolicy:"strict-origin-when-cross-origin"}}o(gI,"makePolicyContainer");function ek(t){
return{referrerPolicy:t.referrerPolicy}}o(ek,"clonePolicyContainer");function tk(t){let e=t.referrerPolicy;Zn(e);let A=null;
if(t.referrer==="client"){let s=oI();if(!s||s.origin==="null")return"no-referrer";A=new URL(s)}else gA.is.URL(t.referrer)&&
(A=t.referrer);let r=Gl(A),n=Gl(A,!0);switch(r.toString().length>4096&&(r=n),e){case"no-referrer":return"no-referrer";case"\
origin":return n??Gl(A,!0);case"unsafe-url":return r;case"strict-origin":{let s=WA(t);return qA(r)&&!qA(s)?"no-referrer":
n}case"strict-origin-when-cross-origin":{let s=WA(t);return jn(r,s)?r:qA(r)&&!qA(s)?"no-referrer":n}case"same-origin":return jn(
t,r)?r:"no-referrer";case"origin-when-cross-origin":return jn(t,r)?r:n;case"no-referrer-when-downgrade":{let s=WA(t);return qA(
r)&&!qA(s)?"no-referrer":r}}}o(tk,"determineRequestsReferrer");function Gl(t,e=!1){return Zn(gA.is.URL(t)),t=new URL(t),
dI(t)?"no-referrer":(t.username="",t.password="",t.hash="",e===!0&&(t.pathname="",t.search=""),t)}o(Gl,"stripURLForRefer\
rer");var Ak=RegExp.prototype.test.bind(/^127\.(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)\.){2}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)$/),
rk=RegExp.prototype.test.bind(/^(?:(?:0{1,4}:){7}|(?:0{1,4}:){1,6}:|::)0{0,3}1$/);function uI(t){return t.includes(":")?
(t[0]==="["&&t[t.length-1]==="]"&&(t=t.slice(1,-1)),rk(t)):Ak(t)}o(uI,"isOriginIPPotentiallyTrustworthy");function nk(t){
return t==null||t==="null"?!1:(t=new URL(t),!!(t.protocol==="https:"||t.protocol==="wss:"||uI(t.hostname)||t.hostname===
"localhost"||t.hostname==="localhost."||t.hostname.endsWith(".localhost")||t.hostname.endsWith(".localhost.")||t.protocol===
"file:"))}o(nk,"isOriginPotentiallyTrustworthy");function qA(t){return gA.is.URL(t)?t.href==="about:blank"||t.href==="ab\
out:srcdoc"||t.protocol==="data:"||t.protocol==="blob:"?!0:nk(t.origin):!1}o(qA,"isURLPotentiallyTrustworthy");function sk(t){}
o(sk,"tryUpgradeRequestToAPotentiallyTrustworthyURL");function jn(t,e){return t.origin===e.origin&&t.origin==="null"||t.
protocol===e.protocol&&t.hostname===e.hostname&&t.port===e.port}o(jn,"sameOrigin");function ok(t){return t.controller.state===
"aborted"}o(ok,"isAborted");function ik(t){return t.controller.state==="aborted"||t.controller.state==="terminated"}o(ik,
"isCancelled");function ak(t){return LF[t.toLowerCase()]??t}o(ak,"normalizeMethod");var ck=Object.getPrototypeOf(Object.
getPrototypeOf([][Symbol.iterator]()));function hI(t,e,A=0,r=1){class n{static{o(this,"FastIterableIterator")}#e;#t;#A;constructor(i,a){
this.#e=i,this.#t=a,this.#A=0}next(){if(typeof this!="object"||this===null||!(#e in this))throw new TypeError(`'next' ca\
lled on an object that does not implement interface ${t} Iterator.`);let i=this.#A,a=e(this.#e),c=a.length;if(i>=c)return{
value:void 0,done:!0};let{[A]:l,[r]:g}=a[i];this.#A=i+1;let u;switch(this.#t){case"key":u=l;break;case"value":u=g;break;case"\
key+value":u=[l,g];break}return{value:u,done:!1}}}return delete n.prototype.constructor,Object.setPrototypeOf(n.prototype,
ck),Object.defineProperties(n.prototype,{[Symbol.toStringTag]:{writable:!1,enumerable:!1,configurable:!0,value:`${t} Ite\
rator`},next:{writable:!0,enumerable:!0,configurable:!0}}),function(s,i){return new n(s,i)}}o(hI,"createIterator");function lk(t,e,A,r=0,n=1){
let s=hI(t,A,r,n),i={keys:{writable:!0,enumerable:!0,configurable:!0,value:o(function(){return gA.brandCheck(this,e),s(this,
"key")},"keys")},values:{writable:!0,enumerable:!0,configurable:!0,value:o(function(){return gA.brandCheck(this,e),s(this,
"value")},"values")},entries:{writable:!0,enumerable:!0,configurable:!0,value:o(function(){return gA.brandCheck(this,e),
s(this,"key+value")},"entries")},forEach:{writable:!0,enumerable:!0,configurable:!0,value:o(function(c,l=globalThis){if(gA.
brandCheck(this,e),gA.argumentLengthCheck(arguments,1,`${t}.forEach`),typeof c!="function")throw new TypeError(`Failed t\
o execute 'forEach' on '${t}': parameter 1 is not of type 'Function'.`);for(let{0:g,1:u}of s(this,"key+value"))c.call(l,
u,g,this)},"forEach")}};return Object.defineProperties(e.prototype,{...i,[Symbol.iterator]:{writable:!0,enumerable:!1,configurable:!0,
value:i.entries.value}})}o(lk,"iteratorMixin");function gk(t,e,A){let r=e,n=A;try{let s=t.stream.getReader();EI(s,r,n)}catch(s){
n(s)}}o(gk,"fullyReadBody");function uk(t){try{t.close(),t.byobRequest?.respond(0)}catch(e){if(!e.message.includes("Cont\
roller is already closed")&&!e.message.includes("ReadableStream is already closed"))throw e}}o(uk,"readableStreamClose");
async function EI(t,e,A){try{let r=[],n=0;do{let{done:s,value:i}=await t.read();if(s){e(Buffer.concat(r,n));return}if(!xF(
i)){A(new TypeError("Received non-Uint8Array chunk"));return}r.push(i),n+=i.length}while(!0)}catch(r){A(r)}}o(EI,"readAl\
lBytes");function dI(t){Zn("protocol"in t);let e=t.protocol;return e==="about:"||e==="blob:"||e==="data:"}o(dI,"urlIsLoc\
al");function vl(t){return typeof t=="string"&&t[5]===":"&&t[0]==="h"&&t[1]==="t"&&t[2]==="t"&&t[3]==="p"&&t[4]==="s"||t.
protocol==="https:"}o(vl,"urlHasHttpsScheme");function fI(t){Zn("protocol"in t);let e=t.protocol;return e==="http:"||e===
"https:"}o(fI,"urlIsHttpHttpsScheme");function hk(t,e){let A=t;if(!A.startsWith("bytes"))return"failure";let r={position:5};
if(e&&PA(c=>c==="	"||c===" ",A,r),A.charCodeAt(r.position)!==61)return"failure";r.position++,e&&PA(c=>c==="	"||c===" ",A,
r);let n=PA(c=>{let l=c.charCodeAt(0);return l>=48&&l<=57},A,r),s=n.length?Number(n):null;if(e&&PA(c=>c==="	"||c===" ",A,
r),A.charCodeAt(r.position)!==45)return"failure";r.position++,e&&PA(c=>c==="	"||c===" ",A,r);let i=PA(c=>{let l=c.charCodeAt(
0);return l>=48&&l<=57},A,r),a=i.length?Number(i):null;return r.position<A.length||a===null&&s===null||s>a?"failure":{rangeStartValue:s,
rangeEndValue:a}}o(hk,"simpleRangeHeaderValue");function Ek(t,e,A){let r="bytes ";return r+=Ol(`${t}`),r+="-",r+=Ol(`${e}`),
r+="/",r+=Ol(`${A}`),r}o(Ek,"buildContentRange");var Jl=class extends RF{static{o(this,"InflateStream")}#e;constructor(e){
super(),this.#e=e}_transform(e,A,r){if(!this._inflateStream){if(e.length===0){r();return}this._inflateStream=(e[0]&15)===
8?sI.createInflate(this.#e):sI.createInflateRaw(this.#e),this._inflateStream.on("data",this.push.bind(this)),this._inflateStream.
on("end",()=>this.push(null)),this._inflateStream.on("error",n=>this.destroy(n))}this._inflateStream.write(e,A,r)}_final(e){
this._inflateStream&&(this._inflateStream.end(),this._inflateStream=null),e()}};function dk(t){return new Jl(t)}o(dk,"cr\
eateInflate");function fk(t){let e=null,A=null,r=null,n=QI("content-type",t);if(n===null)return"failure";for(let s of n){
let i=UF(s);i==="failure"||i.essence==="*/*"||(r=i,r.essence!==A?(e=null,r.parameters.has("charset")&&(e=r.parameters.get(
"charset")),A=r.essence):!r.parameters.has("charset")&&e!==null&&r.parameters.set("charset",e))}return r??"failure"}o(fk,
"extractMimeType");function Qk(t){let e=t,A={position:0},r=[],n="";for(;A.position<e.length;){if(n+=PA(s=>s!=='"'&&s!=="\
,",e,A),A.position<e.length)if(e.charCodeAt(A.position)===34){if(n+=kF(e,A),A.position<e.length)continue}else Zn(e.charCodeAt(
A.position)===44),A.position++;n=HF(n,!0,!0,s=>s===9||s===32),r.push(n),n=""}return r}o(Qk,"gettingDecodingSplitting");function QI(t,e){
let A=e.get(t,!0);return A===null?null:Qk(A)}o(QI,"getDecodeSplit");function Ik(t){return!1}o(Ik,"hasAuthenticationEntry");
function Ck(t){return!!(t.username||t.password)}o(Ck,"includesCredentials");function Bk(t){return t!=null&&t!=="client"&&
t!=="no-traversable"}o(Bk,"isTraversableNavigable");var Vl=class{static{o(this,"EnvironmentSettingsObjectBase")}get baseUrl(){
return oI()}get origin(){return this.baseUrl?.origin}policyContainer=gI()},Pl=class{static{o(this,"EnvironmentSettingsOb\
ject")}settingsObject=new Vl},yk=new Pl;II.exports={isAborted:ok,isCancelled:ik,isValidEncodedURL:cI,ReadableStreamFrom:TF,
tryUpgradeRequestToAPotentiallyTrustworthyURL:sk,clampAndCoarsenConnectionTimingInfo:zF,coarsenedSharedCurrentTime:KF,determineRequestsReferrer:tk,
makePolicyContainer:gI,clonePolicyContainer:ek,appendFetchMetadata:ZF,appendRequestOriginHeader:XF,TAOCheck:jF,corsCheck:_F,
crossOriginResourcePolicyCheck:WF,createOpaqueTimingInfo:$F,setRequestReferrerPolicyOnRedirect:qF,isValidHTTPToken:iI,requestBadPort:GF,
requestCurrentURL:WA,responseURL:aI,responseLocationURL:YF,isURLPotentiallyTrustworthy:qA,isValidReasonPhrase:JF,sameOrigin:jn,
normalizeMethod:ak,iteratorMixin:lk,createIterator:hI,isValidHeaderName:VF,isValidHeaderValue:lI,isErrorLike:vF,fullyReadBody:gk,
readableStreamClose:uk,urlIsLocal:dI,urlHasHttpsScheme:vl,urlIsHttpHttpsScheme:fI,readAllBytes:EI,simpleRangeHeaderValue:hk,
buildContentRange:Ek,createInflate:dk,extractMimeType:fk,getDecodeSplit:QI,environmentSettingsObject:yk,isOriginIPPotentiallyTrustworthy:uI,
hasAuthenticationEntry:Ik,includesCredentials:Ck,isTraversableNavigable:Bk}});var Lo=p((WZ,BI)=>{"use strict";var{iteratorMixin:pk}=_e(),{kEnumerableProperty:Gr}=O(),{webidl:_}=Be(),CI=y("node:util"),
qt=class t{static{o(this,"FormData")}#e=[];constructor(e=void 0){if(_.util.markAsUncloneable(this),e!==void 0)throw _.errors.
conversionFailed({prefix:"FormData constructor",argument:"Argument 1",types:["undefined"]})}append(e,A,r=void 0){_.brandCheck(
this,t);let n="FormData.append";_.argumentLengthCheck(arguments,2,n),e=_.converters.USVString(e),arguments.length===3||_.
is.Blob(A)?(A=_.converters.Blob(A,n,"value"),r!==void 0&&(r=_.converters.USVString(r))):A=_.converters.USVString(A);let s=ql(
e,A,r);this.#e.push(s)}delete(e){_.brandCheck(this,t),_.argumentLengthCheck(arguments,1,"FormData.delete"),e=_.converters.
USVString(e),this.#e=this.#e.filter(r=>r.name!==e)}get(e){_.brandCheck(this,t),_.argumentLengthCheck(arguments,1,"FormDa\
ta.get"),e=_.converters.USVString(e);let r=this.#e.findIndex(n=>n.name===e);return r===-1?null:this.#e[r].value}getAll(e){
return _.brandCheck(this,t),_.argumentLengthCheck(arguments,1,"FormData.getAll"),e=_.converters.USVString(e),this.#e.filter(
r=>r.name===e).map(r=>r.value)}has(e){return _.brandCheck(this,t),_.argumentLengthCheck(arguments,1,"FormData.has"),e=_.
converters.USVString(e),this.#e.findIndex(r=>r.name===e)!==-1}set(e,A,r=void 0){_.brandCheck(this,t);let n="FormData.set";
_.argumentLengthCheck(arguments,2,n),e=_.converters.USVString(e),arguments.length===3||_.is.Blob(A)?(A=_.converters.Blob(
A,n,"value"),r!==void 0&&(r=_.converters.USVString(r))):A=_.converters.USVString(A);let s=ql(e,A,r),i=this.#e.findIndex(
a=>a.name===e);i!==-1?this.#e=[...this.#e.slice(0,i),s,...this.#e.slice(i+1).filter(a=>a.name!==e)]:this.#e.push(s)}[CI.
inspect.custom](e,A){let r=this.#e.reduce((s,i)=>(s[i.name]?Array.isArray(s[i.name])?s[i.name].push(i.value):s[i.name]=[
s[i.name],i.value]:s[i.name]=i.value,s),{__proto__:null});A.depth??=e,A.colors??=!0;let n=CI.formatWithOptions(A,r);return`\
FormData ${n.slice(n.indexOf("]")+2)}`}static getFormDataState(e){return e.#e}static setFormDataState(e,A){e.#e=A}},{getFormDataState:mk,
setFormDataState:wk}=qt;Reflect.deleteProperty(qt,"getFormDataState");Reflect.deleteProperty(qt,"setFormDataState");pk("\
FormData",qt,mk,"name","value");Object.defineProperties(qt.prototype,{append:Gr,delete:Gr,get:Gr,getAll:Gr,has:Gr,set:Gr,
[Symbol.toStringTag]:{value:"FormData",configurable:!0}});function ql(t,e,A){if(typeof e!="string"){if(_.is.File(e)||(e=
new File([e],"blob",{type:e.type})),A!==void 0){let r={type:e.type,lastModified:e.lastModified};e=new File([e],A,r)}}return{
name:t,value:e}}o(ql,"makeEntry");_.is.FormData=_.util.MakeTypeAssertion(qt);BI.exports={FormData:qt,makeEntry:ql,setFormDataState:wk}});var mI=p((jZ,pI)=>{"use strict";var{bufferToLowerCasedHeaderName:Dk}=O(),{HTTP_TOKEN_CODEPOINTS:Sk}=at(),{makeEntry:Rk}=Lo(),
{webidl:Wl}=Be(),_l=y("node:assert"),{isomorphicDecode:yI}=Rt(),Nk=Buffer.from("--"),jl=new TextDecoder,bk=new TextDecoder(
"utf-8",{ignoreBOM:!0});function Fk(t){for(let e=0;e<t.length;++e)if((t.charCodeAt(e)&-128)!==0)return!1;return!0}o(Fk,"\
isAsciiString");function kk(t){let e=t.length;if(e<27||e>70)return!1;for(let A=0;A<e;++A){let r=t.charCodeAt(A);if(!(r>=
48&&r<=57||r>=65&&r<=90||r>=97&&r<=122||r===39||r===45||r===95))return!1}return!0}o(kk,"validateBoundary");function Uk(t,e){
_l(e!=="failure"&&e.essence==="multipart/form-data");let A=e.parameters.get("boundary");if(A===void 0)throw Me("missing \
boundary in content-type header");let r=Buffer.from(`--${A}`,"utf8"),n=[],s={position:0},i=t.indexOf(r);if(i===-1)throw Me(
"no boundary found in multipart body");for(s.position=i;;){if(t.subarray(s.position,s.position+r.length).equals(r))s.position+=
r.length;else throw Me("expected a value starting with -- and the boundary");if(Lk(t,Nk,s))return n;if(t[s.position]!==13||
t[s.position+1]!==10)throw Me("expected CRLF");s.position+=2;let a=Tk(t,s),{name:c,filename:l,contentType:g,encoding:u}=a;
s.position+=2;let h;{let f=t.indexOf(r.subarray(2),s.position);if(f===-1)throw Me("expected boundary after body");h=t.subarray(
s.position,f-4),s.position+=h.length,u==="base64"&&(h=Buffer.from(h.toString(),"base64"))}if(t[s.position]!==13||t[s.position+
1]!==10)throw Me("expected CRLF");s.position+=2;let d;l!==null?(g??="text/plain",Fk(g)||(g=""),d=new File([h],l,{type:g})):
d=bk.decode(Buffer.from(h)),_l(Wl.is.USVString(c)),_l(typeof d=="string"&&Wl.is.USVString(d)||Wl.is.File(d)),n.push(Rk(c,
d,l))}}o(Uk,"multipartFormDataParser");function Mk(t,e){t[e.position]===59&&e.position++,ct(i=>i===32||i===9,t,e);let A=ct(
i=>Xl(i)&&i!==61&&i!==42,t,e);if(A.length===0)return null;let r=A.toString("ascii").toLowerCase(),n=t[e.position]===42;if(n&&
e.position++,t[e.position]!==61)return null;e.position++,ct(i=>i===32||i===9,t,e);let s;if(n){let i=ct(a=>a!==32&&a!==13&&
a!==10&&a!==59,t,e);if(i[0]!==117&&i[0]!==85||i[1]!==116&&i[1]!==84||i[2]!==102&&i[2]!==70||i[3]!==45||i[4]!==56)throw Me(
"unknown encoding, expected utf-8''");s=decodeURIComponent(jl.decode(i.subarray(7)))}else if(t[e.position]===34){e.position++;
let i=ct(a=>a!==10&&a!==13&&a!==34,t,e);if(t[e.position]!==34)throw Me("Closing quote not found");e.position++,s=jl.decode(
i).replace(/%0A/ig,`
`).replace(/%0D/ig,"\r").replace(/%22/g,'"')}else{let i=ct(a=>Xl(a)&&a!==59,t,e);s=jl.decode(i)}return{name:r,value:s,extended:n}}
o(Mk,"parseContentDispositionAttribute");function Tk(t,e){let A=null,r=null,n=null,s=null;for(;;){if(t[e.position]===13&&
t[e.position+1]===10){if(A===null)throw Me("header name is null");return{name:A,filename:r,contentType:n,encoding:s}}let i=ct(
a=>a!==10&&a!==13&&a!==58,t,e);if(i=Zl(i,!0,!0,a=>a===9||a===32),!Sk.test(i.toString()))throw Me("header name does not m\
atch the field-name token production");if(t[e.position]!==58)throw Me("expected :");switch(e.position++,ct(a=>a===32||a===
9,t,e),Dk(i)){case"content-disposition":{A=r=null;let a=!1;if(ct(l=>Xl(l),t,e).toString("ascii").toLowerCase()!=="form-d\
ata")throw Me("expected form-data for content-disposition header");for(;e.position<t.length&&(t[e.position]!==13||t[e.position+
1]!==10);){let l=Mk(t,e);if(!l)break;l.name==="name"?A=l.value:l.name==="filename"&&(l.extended?(r=l.value,a=!0):a||(r=l.
value))}if(A===null)throw Me("name attribute is required in content-disposition header");break}case"content-type":{let a=ct(
c=>c!==10&&c!==13,t,e);a=Zl(a,!1,!0,c=>c===9||c===32),n=yI(a);break}case"content-transfer-encoding":{let a=ct(c=>c!==10&&
c!==13,t,e);a=Zl(a,!1,!0,c=>c===9||c===32),s=yI(a);break}default:ct(a=>a!==10&&a!==13,t,e)}if(t[e.position]!==13||t[e.position+
1]!==10)throw Me("expected CRLF");e.position+=2}}o(Tk,"parseMultipartFormDataHeaders");function ct(t,e,A){let r=A.position;
for(;r<e.length&&t(e[r]);)++r;return e.subarray(A.position,A.position=r)}o(ct,"collectASequenceOfBytes");function Zl(t,e,A,r){
let n=0,s=t.length-1;if(e)for(;n<t.length&&r(t[n]);)n++;if(A)for(;s>0&&r(t[s]);)s--;return n===0&&s===t.length-1?t:t.subarray(
n,s+1)}o(Zl,"removeChars");function Lk(t,e,A){if(t.length<e.length)return!1;for(let r=0;r<e.length;r++)if(e[r]!==t[A.position+
r])return!1;return!0}o(Lk,"bufferStartsWith");function Me(t){return new TypeError("Failed to parse body as FormData.",{cause:new TypeError(
t)})}o(Me,"parsingError");function xk(t){return t<=31||t===127}o(xk,"isCTL");function Hk(t){return t===40||t===41||t===60||
t===62||t===64||t===44||t===59||t===58||t===92||t===34||t===47||t===91||t===93||t===63||t===61}o(Hk,"isTSpecial");function Xl(t){
return t<=127&&t!==32&&t!==9&&!xk(t)&&!Hk(t)}o(Xl,"isToken");pI.exports={multipartFormDataParser:Uk,validateBoundary:kk}});var Xn=p((XZ,wI)=>{"use strict";function Yk(){let t,e;return{promise:new Promise((r,n)=>{t=r,e=n}),resolve:t,reject:e}}o(
Yk,"createDeferredPromise");wI.exports={createDeferredPromise:Yk}});var Jr=p((KZ,FI)=>{"use strict";var $l=O(),{ReadableStreamFrom:Ok,readableStreamClose:DI,fullyReadBody:Gk,extractMimeType:vk}=_e(),
{FormData:SI,setFormDataState:Jk}=Lo(),{webidl:Qt}=Be(),zl=y("node:assert"),{isErrored:Kl,isDisturbed:Vk}=y("node:stream"),
{isUint8Array:Pk}=y("node:util/types"),{serializeAMimeType:qk}=at(),{multipartFormDataParser:Wk}=mI(),{createDeferredPromise:_k}=Xn(),
{parseJSONFromBytes:jk}=Rt(),{utf8DecodeBytes:Zk}=bo(),{runtimeFeatures:Xk}=Pt(),zk=Xk.has("crypto")?y("node:crypto").randomInt:
t=>Math.floor(Math.random()*t),xo=new TextEncoder;function Kk(){}o(Kk,"noop");var $k=new FinalizationRegistry(t=>{let e=t.
deref();e&&!e.locked&&!Vk(e)&&!Kl(e)&&e.cancel("Response object has been garbage collected").catch(Kk)});function NI(t,e=!1){
let A=null;Qt.is.ReadableStream(t)?A=t:Qt.is.Blob(t)?A=t.stream():A=new ReadableStream({start(){},async pull(c){let l=r(),
g=l?.[Symbol.asyncIterator]?.();if(g==null){l?.length&&!Kl(A)&&c.enqueue(typeof l=="string"?xo.encode(l):new Uint8Array(
l)),queueMicrotask(()=>DI(c));return}for(;;){let{value:u,done:h}=await g.next();if(h){queueMicrotask(()=>DI(c));return}if(u.
length&&!Kl(A)){c.enqueue(new Uint8Array(u));return}}},cancel(c){return r()[Symbol.asyncIterator]?.().return(c)},type:"b\
ytes"}),zl(Qt.is.ReadableStream(A));let r=null,n=null,s=null,i=null;if(typeof t=="string")n=t,i="text/plain;charset=UTF-\
8";else if(Qt.is.URLSearchParams(t))n=t.toString(),i="application/x-www-form-urlencoded;charset=UTF-8";else if(Qt.is.BufferSource(
t))n=Qt.util.getCopyOfBytesHeldByBufferSource(t);else if(Qt.is.FormData(t)){let c=`----formdata-undici-0${`${zk(1e11)}`.
padStart(11,"0")}`,l=`--${c}\r
Content-Disposition: form-data`;let g=o(C=>C.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22"),"formdataEsca\
pe"),u=o(C=>C.replace(/\r?\n|\r/g,`\r
`),"normalizeLinefeeds"),h=[],d=new Uint8Array([13,10]);s=0;let f=!1;for(let[C,B]of t)if(typeof B=="string"){let w=xo.encode(
l+`; name="${g(u(C))}"\r
\r
${u(B)}\r
`);h.push(w),s+=w.byteLength}else{let w=xo.encode(`${l}; name="${g(u(C))}"`+(B.name?`; filename="${g(B.name)}"`:"")+`\r
Content-Type: ${B.type||"application/octet-stream"}\r
\r
`);h.push(w,B,d),typeof B.size=="number"?s+=w.byteLength+B.size+d.byteLength:f=!0}let Q=xo.encode(`--${c}--\r
`);h.push(Q),s+=Q.byteLength,f&&(s=null),n=t;let m=(async function*(){for(let C of h)C.stream?yield*C.stream():yield C})();
r=o(()=>m,"action"),i=`multipart/form-data; boundary=${c}`}else if(Qt.is.Blob(t))n=t,s=t.size,t.type&&(i=t.type);else if(typeof t[Symbol.
asyncIterator]=="function"){if(e)throw new TypeError("keepalive");if($l.isDisturbed(t)||t.locked)throw new TypeError("Re\
sponse body object should not be disturbed or locked");A=Qt.is.ReadableStream(t)?t:Ok(t)}return(typeof n=="string"||Pk(n))&&
(r=o(()=>n,"action"),s=typeof n=="string"?Buffer.byteLength(n):n.length),[{stream:A,source:n,length:s},i]}o(NI,"extractB\
ody");function eU(t,e=!1){return Qt.is.ReadableStream(t)&&(zl(!$l.isDisturbed(t),"The body has already been consumed."),
zl(!t.locked,"The stream is locked.")),NI(t,e)}o(eU,"safelyExtractBody");function tU(t){let{0:e,1:A}=t.stream.tee();return t.
stream=e,{stream:A,length:t.length,source:t.source}}o(tU,"cloneBody");function AU(t,e){return{blob(){return vr(this,r=>{
let n=RI(e(this));return n===null?n="":n&&(n=qk(n)),new Blob([r],{type:n})},t,e)},arrayBuffer(){return vr(this,r=>new Uint8Array(
r).buffer,t,e)},text(){return vr(this,Zk,t,e)},json(){return vr(this,jk,t,e)},formData(){return vr(this,r=>{let n=RI(e(this));
if(n!==null)switch(n.essence){case"multipart/form-data":{let s=Wk(r,n),i=new SI;return Jk(i,s),i}case"application/x-www-\
form-urlencoded":{let s=new URLSearchParams(r.toString()),i=new SI;for(let[a,c]of s)i.append(a,c);return i}}throw new TypeError(
'Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".')},t,e)},bytes(){return vr(this,
r=>new Uint8Array(r),t,e)}}}o(AU,"bodyMixinMethods");function rU(t,e){Object.assign(t.prototype,AU(t,e))}o(rU,"mixinBody");
function vr(t,e,A,r){try{Qt.brandCheck(t,A)}catch(a){return Promise.reject(a)}if(t=r(t),bI(t))return Promise.reject(new TypeError(
"Body is unusable: Body has already been read"));let n=_k(),s=n.reject,i=o(a=>{try{n.resolve(e(a))}catch(c){s(c)}},"succ\
essSteps");return t.body==null?(i(Buffer.allocUnsafe(0)),n.promise):(Gk(t.body,i,s),n.promise)}o(vr,"consumeBody");function bI(t){
let e=t.body;return e!=null&&(e.stream.locked||$l.isDisturbed(e.stream))}o(bI,"bodyUnusable");function RI(t){let e=t.headersList,
A=vk(e);return A==="failure"?null:A}o(RI,"bodyMimeType");FI.exports={extractBody:NI,safelyExtractBody:eU,cloneBody:tU,mixinBody:rU,
streamRegistry:$k,bodyUnusable:bI}});var WI=p((eX,qI)=>{"use strict";var x=y("node:assert"),U=O(),{channels:kI}=cA(),eg=Tc(),{RequestContentLengthMismatchError:_A,
ResponseContentLengthMismatchError:UI,RequestAbortedError:vI,InvalidArgumentError:nU,HeadersTimeoutError:sU,HeadersOverflowError:oU,
SocketError:jA,InformationalError:Vr,BodyTimeoutError:iU,HTTPParserError:aU,ResponseExceededMaxSizeError:cU}=Y(),{kUrl:JI,
kReset:Te,kClient:vo,kParser:se,kBlocking:$n,kRunning:he,kPending:ig,kSize:MI,kWriting:uA,kQueue:It,kNoRef:zn,kKeepAliveDefaultTimeout:lU,
kHostHeader:gU,kPendingIdx:uU,kRunningIdx:lt,kError:Re,kPipelining:Oo,kSocket:ZA,kKeepAliveTimeoutValue:Jo,kMaxHeadersSize:hU,
kKeepAliveMaxTimeout:EU,kKeepAliveTimeoutThreshold:dU,kHeadersTimeout:fU,kBodyTimeout:QU,kStrictContentLength:rg,kMaxRequests:TI,
kCounter:IU,kMaxResponseSize:CU,kOnError:LI,kResume:Wt,kHTTPContext:VI,kClosed:ng}=j(),je=bQ(),xI=Buffer.alloc(0),Ho=Buffer[Symbol.
species],BU=U.removeAllListeners,XA=Symbol("kIdleSocketValidation"),Pr=Symbol("kIdleSocketValidationTimeout"),ag=Symbol(
"kSocketUsed"),HI=Symbol("kTypeOfService"),tg;function yU(){let t=process.env.JEST_WORKER_ID?Rl():void 0,e,A=!0;if(process.
arch==="ppc64"){let[r,n]=process.versions.node.split(".").map(s=>parseInt(s,10));(r<24||r===24&&n<12)&&(A=!1)}if(process.
env.UNDICI_NO_WASM_SIMD==="1"?A=!1:process.env.UNDICI_NO_WASM_SIMD==="0"&&(A=!0),A)try{e=new WebAssembly.Module(UQ())}catch{}
return e||(e=new WebAssembly.Module(t||Rl())),new WebAssembly.Instance(e,{env:{wasm_on_url:o((r,n,s)=>0,"wasm_on_url"),wasm_on_status:o(
(r,n,s)=>{x(le.ptr===r);let i=n-bt+Nt.byteOffset;return le.onStatus(new Ho(Nt.buffer,i,s))},"wasm_on_status"),wasm_on_message_begin:o(
r=>(x(le.ptr===r),le.onMessageBegin()),"wasm_on_message_begin"),wasm_on_header_field:o((r,n,s)=>{x(le.ptr===r);let i=n-bt+
Nt.byteOffset;return le.onHeaderField(new Ho(Nt.buffer,i,s))},"wasm_on_header_field"),wasm_on_header_value:o((r,n,s)=>{x(
le.ptr===r);let i=n-bt+Nt.byteOffset;return le.onHeaderValue(new Ho(Nt.buffer,i,s))},"wasm_on_header_value"),wasm_on_headers_complete:o(
(r,n,s,i)=>(x(le.ptr===r),le.onHeadersComplete(n,s===1,i===1)),"wasm_on_headers_complete"),wasm_on_body:o((r,n,s)=>{x(le.
ptr===r);let i=n-bt+Nt.byteOffset;return le.onBody(new Ho(Nt.buffer,i,s))},"wasm_on_body"),wasm_on_message_complete:o(r=>(x(
le.ptr===r),le.onMessageComplete()),"wasm_on_message_complete")}})}o(yU,"lazyllhttp");var Ag=null,le=null,Nt=null,Yo=0,bt=null,
pU=0,Kn=1,qr=2|Kn,Go=4|Kn,sg=8|pU,og=class{static{o(this,"Parser")}constructor(e,A,{exports:r}){this.llhttp=r,this.ptr=this.
llhttp.llhttp_alloc(je.TYPE.RESPONSE),this.client=e,this.socket=A,this.timeout=null,this.timeoutWeakRef=new WeakRef(this),
this.timeoutValue=null,this.timeoutType=null,this.statusCode=0,this.statusText="",this.upgrade=!1,this.headers=[],this.headersSize=
0,this.headersMaxSize=e[hU],this.shouldKeepAlive=!1,this.paused=!1,this.resume=this.resume.bind(this),this.bytesRead=0,this.
keepAlive="",this.contentLength="",this.connection="",this.maxResponseSize=e[CU]}setTimeout(e,A){e!==this.timeoutValue||
A&Kn^this.timeoutType&Kn?(this.timeout&&(eg.clearTimeout(this.timeout),this.timeout=null),e&&(A&Kn?this.timeout=eg.setFastTimeout(
YI,e,this.timeoutWeakRef):(this.timeout=setTimeout(YI,e,this.timeoutWeakRef),this.timeout?.unref())),this.timeoutValue=e):
this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.timeoutType=A}resume(){this.socket.destroyed||!this.paused||
(x(this.ptr!=null),x(le===null),this.llhttp.llhttp_resume(this.ptr),x(this.timeoutType===Go),this.timeout&&this.timeout.
refresh&&this.timeout.refresh(),this.paused=!1,this.execute(this.socket.read()||xI),this.readMore())}readMore(){for(;!this.
paused&&this.ptr;){let e=this.socket.read();if(e===null)break;this.execute(e)}}execute(e){x(le===null),x(this.ptr!=null),
x(!this.paused);let{socket:A,llhttp:r}=this;e.length>Yo&&(bt&&r.free(bt),Yo=Math.ceil(e.length/4096)*4096,bt=r.malloc(Yo)),
new Uint8Array(r.memory.buffer,bt,Yo).set(e);try{let n;try{Nt=e,le=this,n=r.llhttp_execute(this.ptr,bt,e.length)}finally{
le=null,Nt=null}if(n!==je.ERROR.OK){let s=e.subarray(r.llhttp_get_error_pos(this.ptr)-bt);if(n===je.ERROR.PAUSED_UPGRADE)
this.onUpgrade(s);else if(n===je.ERROR.PAUSED)this.paused=!0,A.unshift(s);else throw this.createError(n,s)}}catch(n){U.destroy(
A,n)}}finish(){x(le===null),x(this.ptr!=null),x(!this.paused);let{llhttp:e}=this,A;try{le=this,A=e.llhttp_finish(this.ptr)}finally{
le=null}return A===je.ERROR.OK?null:A===je.ERROR.PAUSED||A===je.ERROR.PAUSED_UPGRADE?(this.paused=!0,null):this.createError(
A,xI)}createError(e,A){let{llhttp:r,contentLength:n,bytesRead:s}=this;if(n&&s!==parseInt(n,10))return new UI;let i=r.llhttp_get_error_reason(
this.ptr),a="";if(i){let c=new Uint8Array(r.memory.buffer,i).indexOf(0);a="Response does not match the HTTP/1.1 protocol\
 ("+Buffer.from(r.memory.buffer,i,c).toString()+")"}return new aU(a,je.ERROR[e],A)}destroy(){x(le===null),x(this.ptr!=null),
this.llhttp.llhttp_free(this.ptr),this.ptr=null,this.timeout&&eg.clearTimeout(this.timeout),this.timeout=null,this.timeoutValue=
null,this.timeoutType=null,this.paused=!1}onStatus(e){return this.statusText=e.toString(),0}onMessageBegin(){let{socket:e,
client:A}=this;if(e.destroyed)return-1;if(A[he]===0)return U.destroy(e,new jA("bad response",U.getSocketInfo(e))),-1;let r=A[It][A[lt]];
return r?(r.onResponseStarted(),0):-1}onHeaderField(e){let A=this.headers.length;return(A&1)===0?this.headers.push(e):this.
headers[A-1]=Buffer.concat([this.headers[A-1],e]),this.trackHeader(e.length),0}onHeaderValue(e){let A=this.headers.length;
(A&1)===1?(this.headers.push(e),A+=1):this.headers[A-1]=Buffer.concat([this.headers[A-1],e]);let r=this.headers[A-2];if(r.
length===10){let n=U.bufferToLowerCasedHeaderName(r);n==="keep-alive"?this.keepAlive+=e.toString():n==="connection"&&(this.
connection+=e.toString())}else r.length===14&&U.bufferToLowerCasedHeaderName(r)==="content-length"&&(this.contentLength+=
e.toString());return this.trackHeader(e.length),0}trackHeader(e){this.headersSize+=e,this.headersSize>=this.headersMaxSize&&
U.destroy(this.socket,new oU)}onUpgrade(e){let{upgrade:A,client:r,socket:n,headers:s,statusCode:i,statusText:a}=this;x(A),
x(r[ZA]===n),x(!n.destroyed),x(!this.paused),x((s.length&1)===0);let c=r[It][r[lt]];x(c),x(c.upgrade||c.method==="CONNEC\
T"),this.statusCode=0,this.statusText="",this.shouldKeepAlive=!1,this.headers=[],this.headersSize=0,n.unshift(e),n[se].destroy(),
n[se]=null,n[vo]=null,n[Re]=null,BU(n),r[ZA]=null,r[VI]=null,r[It][r[lt]++]=null,r.emit("disconnect",r[JI],[r],new Vr("u\
pgrade"));try{c.onUpgrade(i,s,n,a)}catch(l){U.errorRequest(r,c,l),U.destroy(n,l)}r[Wt]()}onHeadersComplete(e,A,r){let{client:n,
socket:s,headers:i,statusText:a}=this;if(s.destroyed)return-1;if(n[he]===0)return U.destroy(s,new jA("bad response",U.getSocketInfo(
s))),-1;let c=n[It][n[lt]];if(!c)return-1;if(x(!this.upgrade),x(this.statusCode<200),e===100)return U.destroy(s,new jA("\
bad response",U.getSocketInfo(s))),-1;if(A&&!c.upgrade)return U.destroy(s,new jA("bad upgrade",U.getSocketInfo(s))),-1;if(x(
this.timeoutType===qr),this.statusCode=e,this.shouldKeepAlive=r||c.method==="HEAD"&&!s[Te]&&this.connection.toLowerCase()===
"keep-alive",this.statusCode>=200){let g=c.bodyTimeout!=null?c.bodyTimeout:n[QU];this.setTimeout(g,Go)}else this.timeout&&
this.timeout.refresh&&this.timeout.refresh();if(c.method==="CONNECT")return x(n[he]===1),this.upgrade=!0,2;if(A)return x(
n[he]===1),this.upgrade=!0,2;if(x((this.headers.length&1)===0),this.headers=[],this.headersSize=0,this.shouldKeepAlive&&
n[Oo]){let g=this.keepAlive?U.parseKeepAliveTimeout(this.keepAlive):null;if(g!=null){let u=Math.min(g-n[dU],n[EU]);u<=0?
s[Te]=!0:n[Jo]=u}else n[Jo]=n[lU]}else s[Te]=!0;let l=c.onHeaders(e,i,this.resume,a)===!1;return c.aborted?-1:c.method===
"HEAD"||e<200?1:(s[$n]&&(s[$n]=!1,n[Wt]()),l?je.ERROR.PAUSED:0)}onBody(e){let{client:A,socket:r,statusCode:n,maxResponseSize:s}=this;
if(r.destroyed)return-1;let i=A[It][A[lt]];return x(i),x(this.timeoutType===Go),this.timeout&&this.timeout.refresh&&this.
timeout.refresh(),x(n>=200),s>-1&&this.bytesRead+e.length>s?(U.destroy(r,new cU),-1):(this.bytesRead+=e.length,i.onData(
e)===!1?je.ERROR.PAUSED:0)}onMessageComplete(){let{client:e,socket:A,statusCode:r,upgrade:n,headers:s,contentLength:i,bytesRead:a,
shouldKeepAlive:c}=this;if(A.destroyed&&(!r||c))return-1;if(n)return 0;x(r>=100),x((this.headers.length&1)===0);let l=e[It][e[lt]];
if(x(l),this.statusCode=0,this.statusText="",this.bytesRead=0,this.contentLength="",this.keepAlive="",this.connection="",
this.headers=[],this.headersSize=0,r<200)return 0;if(l.method!=="HEAD"&&i&&a!==parseInt(i,10))return U.destroy(A,new UI),
-1;if(l.onComplete(s),e[It][e[lt]++]=null,A[ag]=e[ig]===0,A[uA])return x(e[he]===0),U.destroy(A,new Vr("reset")),je.ERROR.
PAUSED;if(c){if(A[Te]&&e[he]===0)return U.destroy(A,new Vr("reset")),je.ERROR.PAUSED;e[Oo]==null||e[Oo]===1?setImmediate(
e[Wt]):e[Wt]()}else return U.destroy(A,new Vr("reset")),je.ERROR.PAUSED;return 0}};function YI(t){let e=t.deref();if(!e)
return;let{socket:A,timeoutType:r,client:n,paused:s}=e;r===qr?(!A[uA]||A.writableNeedDrain||n[he]>1)&&(x(!s,"cannot be p\
aused while waiting for headers"),U.destroy(A,new sU)):r===Go?s||U.destroy(A,new iU):r===sg&&(x(n[he]===0&&n[Jo]),U.destroy(
A,new Vr("socket idle timeout")))}o(YI,"onParserTimeout");function mU(t,e){if(t[ZA]=e,Ag||(Ag=yU()),e.errored)throw e.errored;
if(e.destroyed)throw new jA("destroyed");return e[zn]=!1,e[uA]=!1,e[Te]=!1,e[$n]=!1,e[XA]=0,e[Pr]=null,e[ag]=!1,e[se]=new og(
t,e,Ag),U.addListener(e,"error",wU),U.addListener(e,"readable",DU),U.addListener(e,"end",SU),U.addListener(e,"close",RU),
e[ng]=!1,e.on("close",NU),{version:"h1",defaultPipelining:1,write(A){return MU(t,A)},resume(){FU(t)},destroy(A,r){e[ng]?
queueMicrotask(r):(e.on("close",r),e.destroy(A))},get destroyed(){return e.destroyed},busy(A){return!!(e[uA]||e[Te]||e[$n]||
e[XA]===1||A&&(t[he]>0&&!A.idempotent||t[he]>0&&(A.upgrade||A.method==="CONNECT")||t[he]>0&&U.bodyLength(A.body)!==0&&(U.
isStream(A.body)||U.isAsyncIterable(A.body)||U.isFormDataLike(A.body))))}}}o(mU,"connectH1");function wU(t){let e=this[se];
if(t.code==="ECONNRESET"&&e.statusCode&&!e.shouldKeepAlive){let A=e.finish();A&&(this[Re]=A,this[vo][LI](A));return}this[Re]=
t,this[vo][LI](t)}o(wU,"onHttpSocketError");function DU(){this[se]?.readMore()}o(DU,"onHttpSocketReadable");function SU(){
let t=this[se];if(t.statusCode&&!t.shouldKeepAlive){let e=t.finish();e&&U.destroy(this,e);return}U.destroy(this,new jA("\
other side closed",U.getSocketInfo(this)))}o(SU,"onHttpSocketEnd");function RU(){let t=this[se];PI(this),t&&(!this[Re]&&
t.statusCode&&!t.shouldKeepAlive&&(this[Re]=t.finish()||this[Re]),this[se].destroy(),this[se]=null);let e=this[Re]||new jA(
"closed",U.getSocketInfo(this)),A=this[vo];if(A[ZA]=null,A[VI]=null,A.destroyed){x(A[ig]===0);let r=A[It].splice(A[lt]);
for(let n=0;n<r.length;n++){let s=r[n];U.errorRequest(A,s,e)}}else if(A[he]>0&&e.code!=="UND_ERR_INFO"){let r=A[It][A[lt]];
A[It][A[lt]++]=null,U.errorRequest(A,r,e)}A[uU]=A[lt],x(A[he]===0),A.emit("disconnect",A[JI],[A],e),A[Wt]()}o(RU,"onHttp\
SocketClose");function NU(){this[ng]=!0}o(NU,"onSocketClose");function PI(t){t[Pr]&&(clearImmediate(t[Pr]),t[Pr]=null),t[XA]=
0}o(PI,"clearIdleSocketValidation");function bU(t,e){e[XA]=1,e[Pr]=setImmediate(()=>{e[Pr]=null,e[XA]=2,t[ZA]===e&&!e.destroyed&&
t[Wt]()})}o(bU,"scheduleIdleSocketValidation");function FU(t){let e=t[ZA];if(e&&!e.destroyed){if(t[MI]===0?!e[zn]&&e.unref&&
(e.unref(),e[zn]=!0):e[zn]&&e.ref&&(e.ref(),e[zn]=!1),t[he]===0&&t[ig]>0&&e[ag]){if(e[XA]===0)return bU(t,e),e[se].readMore(),
e.destroyed,void 0;if(e[XA]===1)return e[se].readMore(),e.destroyed,void 0}if(t[he]===0&&(e[se].readMore(),e.destroyed))
return;if(t[MI]===0)e[se].timeoutType!==sg&&e[se].setTimeout(t[Jo],sg);else if(t[he]>0&&e[se].statusCode<200&&e[se].timeoutType!==
qr){let A=t[It][t[lt]],r=A.headersTimeout!=null?A.headersTimeout:t[fU];e[se].setTimeout(r,qr)}}}o(FU,"resumeH1");function kU(t){
return t!=="GET"&&t!=="HEAD"&&t!=="OPTIONS"&&t!=="TRACE"&&t!=="CONNECT"}o(kU,"shouldSendContentLength");function UU(t,e){
if(typeof t.setTypeOfService!="function")return;let A=e.typeOfService;if(!(A===void 0||t[HI]===A))try{t.setTypeOfService(
A),t[HI]=A}catch{}}o(UU,"setTypeOfService");function MU(t,e){let{method:A,path:r,host:n,upgrade:s,blocking:i,reset:a}=e,
{body:c,headers:l,contentLength:g}=e,u=A==="PUT"||A==="POST"||A==="PATCH"||A==="QUERY"||A==="PROPFIND"||A==="PROPPATCH";
if(U.isFormDataLike(c)){tg||(tg=Jr().extractBody);let[m,C]=tg(c);e.contentType==null&&l.push("content-type",C),c=m.stream,
g=m.length}else if(U.isBlobLike(c)&&e.contentType==null){let m=c.type;if(m){let C=`${m}`;if(!U.isValidHeaderValue(C))return U.
errorRequest(t,e,new nU("invalid content-type header")),!1;l.push("content-type",C)}}c&&typeof c.read=="function"&&c.read(
0);let h=U.bodyLength(c);if(g=h??g,g===null&&(g=e.contentLength),g===0&&!u&&(g=null),kU(A)&&g>0&&e.contentLength!==null&&
e.contentLength!==g){if(t[rg])return U.errorRequest(t,e,new _A),!1;process.emitWarning(new _A)}let d=t[ZA];PI(d);let f=o(
m=>{e.aborted||e.completed||(U.errorRequest(t,e,m||new vI),U.destroy(c),U.destroy(d,new Vr("aborted")))},"abort");try{e.
onConnect(f)}catch(m){U.errorRequest(t,e,m)}if(e.aborted)return!1;A==="HEAD"&&(d[Te]=!0),(s||A==="CONNECT")&&(d[Te]=!0),
a!=null&&(d[Te]=a),t[TI]&&d[IU]++>=t[TI]&&(d[Te]=!0),i&&(d[$n]=!0),UU(d,e);let Q=`${A} ${r} HTTP/1.1\r
`;if(typeof n=="string"?Q+=`host: ${n}\r
`:Q+=t[gU],s?Q+=`connection: upgrade\r
upgrade: ${s}\r
`:t[Oo]&&!d[Te]?Q+=`connection: keep-alive\r
`:Q+=`connection: close\r
`,Array.isArray(l))for(let m=0;m<l.length;m+=2){let C=l[m+0],B=l[m+1];if(Array.isArray(B))for(let w=0;w<B.length;w++)Q+=
`${C}: ${B[w]}\r
`;else Q+=`${C}: ${B}\r
`}return kI.sendHeaders.hasSubscribers&&kI.sendHeaders.publish({request:e,headers:Q,socket:d}),!c||h===0?OI(f,null,t,e,d,
g,Q,u):U.isBuffer(c)?OI(f,c,t,e,d,g,Q,u):U.isBlobLike(c)?typeof c.stream=="function"?GI(f,c.stream(),t,e,d,g,Q,u):LU(f,c,
t,e,d,g,Q,u):U.isStream(c)?TU(f,c,t,e,d,g,Q,u):U.isIterable(c)?GI(f,c,t,e,d,g,Q,u):x(!1),!0}o(MU,"writeH1");function TU(t,e,A,r,n,s,i,a){
x(s!==0||A[he]===0,"stream body cannot be pipelined");let c=!1,l=new Vo({abort:t,socket:n,request:r,contentLength:s,client:A,
expectsPayload:a,header:i}),g=o(function(f){if(!c)try{!l.write(f)&&this.pause&&this.pause()}catch(Q){U.destroy(this,Q)}},
"onData"),u=o(function(){c||e.resume&&e.resume()},"onDrain"),h=o(function(){if(queueMicrotask(()=>{e.removeListener("err\
or",d)}),!c){let f=new vI;queueMicrotask(()=>d(f))}},"onClose"),d=o(function(f){if(!c){if(c=!0,x(n.destroyed||n[uA]&&A[he]<=
1),n.off("drain",u).off("error",d),e.removeListener("data",g).removeListener("end",d).removeListener("close",h),!f)try{l.
end()}catch(Q){f=Q}l.destroy(f),f&&(f.code!=="UND_ERR_INFO"||f.message!=="reset")?U.destroy(e,f):U.destroy(e)}},"onFinis\
hed");e.on("data",g).on("end",d).on("error",d).on("close",h),e.resume&&e.resume(),n.on("drain",u).on("error",d),e.errorEmitted??
e.errored?setImmediate(d,e.errored):(e.endEmitted??e.readableEnded)&&setImmediate(d,null),(e.closeEmitted??e.closed)&&setImmediate(
h)}o(TU,"writeStream");function OI(t,e,A,r,n,s,i,a){try{e?U.isBuffer(e)&&(x(s===e.byteLength,"buffer body must have cont\
ent length"),n.cork(),n.write(`${i}content-length: ${s}\r
\r
`,"latin1"),n.write(e),n.uncork(),r.onBodySent(e),!a&&r.reset!==!1&&(n[Te]=!0)):s===0?n.write(`${i}content-length: 0\r
\r
`,"latin1"):(x(s===null,"no body must not have content length"),n.write(`${i}\r
`,"latin1")),r.onRequestSent(),A[Wt]()}catch(c){t(c)}}o(OI,"writeBuffer");async function LU(t,e,A,r,n,s,i,a){x(s===e.size,
"blob body must have content length");try{if(s!=null&&s!==e.size)throw new _A;let c=Buffer.from(await e.arrayBuffer());n.
cork(),n.write(`${i}content-length: ${s}\r
\r
`,"latin1"),n.write(c),n.uncork(),r.onBodySent(c),r.onRequestSent(),!a&&r.reset!==!1&&(n[Te]=!0),A[Wt]()}catch(c){t(c)}}
o(LU,"writeBlob");async function GI(t,e,A,r,n,s,i,a){x(s!==0||A[he]===0,"iterator body cannot be pipelined");let c=null;
function l(){if(c){let h=c;c=null,h()}}o(l,"onDrain");let g=o(()=>new Promise((h,d)=>{x(c===null),n[Re]?d(n[Re]):c=h}),"\
waitForDrain");n.on("close",l).on("drain",l);let u=new Vo({abort:t,socket:n,request:r,contentLength:s,client:A,expectsPayload:a,
header:i});try{for await(let h of e){if(n[Re])throw n[Re];u.write(h)||await g()}u.end()}catch(h){u.destroy(h)}finally{n.
off("close",l).off("drain",l)}}o(GI,"writeIterable");var Vo=class{static{o(this,"AsyncWriter")}constructor({abort:e,socket:A,
request:r,contentLength:n,client:s,expectsPayload:i,header:a}){this.socket=A,this.request=r,this.contentLength=n,this.client=
s,this.bytesWritten=0,this.expectsPayload=i,this.header=a,this.abort=e,A[uA]=!0}write(e){let{socket:A,request:r,contentLength:n,
client:s,bytesWritten:i,expectsPayload:a,header:c}=this;if(A[Re])throw A[Re];if(A.destroyed)return!1;let l=Buffer.byteLength(
e);if(!l)return!0;if(n!==null&&i+l>n){if(s[rg])throw new _A;process.emitWarning(new _A)}A.cork(),i===0&&(!a&&r.reset!==!1&&
(A[Te]=!0),n===null?A.write(`${c}transfer-encoding: chunked\r
`,"latin1"):A.write(`${c}content-length: ${n}\r
\r
`,"latin1")),n===null&&A.write(`\r
${l.toString(16)}\r
`,"latin1"),this.bytesWritten+=l;let g=A.write(e);return A.uncork(),r.onBodySent(e),g||A[se].timeout&&A[se].timeoutType===
qr&&A[se].timeout.refresh&&A[se].timeout.refresh(),g}end(){let{socket:e,contentLength:A,client:r,bytesWritten:n,expectsPayload:s,
header:i,request:a}=this;if(a.onRequestSent(),e[uA]=!1,e[Re])throw e[Re];if(!e.destroyed){if(n===0?s?e.write(`${i}conten\
t-length: 0\r
\r
`,"latin1"):e.write(`${i}\r
`,"latin1"):A===null&&e.write(`\r
0\r
\r
`,"latin1"),A!==null&&n!==A){if(r[rg])throw new _A;process.emitWarning(new _A)}e[se].timeout&&e[se].timeoutType===qr&&e[se].
timeout.refresh&&e[se].timeout.refresh(),r[Wt]()}}destroy(e){let{socket:A,client:r,abort:n}=this;A[uA]=!1,e&&(x(r[he]<=1,
"pipeline should only contain this request"),n(e))}};qI.exports=mU});var tC=p((AX,eC)=>{"use strict";var Ut=y("node:assert"),{pipeline:xU}=y("node:stream"),G=O(),{RequestContentLengthMismatchError:ug,
RequestAbortedError:HU,SocketError:ss,InformationalError:hA,InvalidArgumentError:YU,HeadersTimeoutError:OU,BodyTimeoutError:GU}=Y(),
{kUrl:ns,kReset:Wo,kClient:Ze,kRunning:os,kPending:vU,kQueue:ts,kPendingIdx:zA,kRunningIdx:Ft,kError:Xe,kSocket:ie,kStrictContentLength:JU,
kOnError:Wr,kMaxConcurrentStreams:hg,kPingInterval:_I,kHTTP2Session:_t,kHTTP2InitialWindowSize:VU,kHTTP2ConnectionWindowSize:PU,
kResume:kt,kSize:qU,kHTTPContext:dg,kClosed:Eg,kBodyTimeout:WU,kHeadersTimeout:_U,kEnableConnectProtocol:As,kRemoteSettings:rs,
kHTTP2Stream:Po,kHTTP2SessionState:fg}=j(),{channels:jI}=cA(),gt=Symbol("open streams"),ZI,qo;try{qo=y("node:http2")}catch{
qo={constants:{}}}var{constants:{HTTP2_HEADER_AUTHORITY:jU,HTTP2_HEADER_METHOD:XI,HTTP2_HEADER_PATH:zI,HTTP2_HEADER_SCHEME:cg,
HTTP2_HEADER_CONTENT_LENGTH:ZU,HTTP2_HEADER_EXPECT:XU,HTTP2_HEADER_STATUS:lg,HTTP2_HEADER_PROTOCOL:zU,NGHTTP2_REFUSED_STREAM:KU,
NGHTTP2_CANCEL:$U}}=qo;function gg(t){let e=[];for(let[A,r]of Object.entries(t))if(Array.isArray(r))for(let n of r)e.push(
Buffer.from(A),Buffer.from(n));else e.push(Buffer.from(A),Buffer.from(r));return e}o(gg,"parseH2Headers");function eM(t,e){
t[ie]=e;let A=t[VU],r=t[PU],n=qo.connect(t[ns],{createConnection:o(()=>e,"createConnection"),peerMaxConcurrentStreams:t[hg],
settings:{enablePush:!1,...A!=null?{initialWindowSize:A}:null}});return t[ie]=e,n[gt]=0,n[Ze]=t,n[ie]=e,n[fg]={ping:{interval:t[_I]===
0?null:setInterval(nM,t[_I],n).unref()}},n[As]=!1,n[rs]=!1,r&&G.addListener(n,"connect",AM.bind(n,r)),G.addListener(n,"e\
rror",sM),G.addListener(n,"frameError",oM),G.addListener(n,"end",iM),G.addListener(n,"goaway",aM),G.addListener(n,"close",
cM),G.addListener(n,"remoteSettings",rM),n.unref(),t[_t]=n,e[_t]=n,G.addListener(e,"error",gM),G.addListener(e,"end",uM),
G.addListener(e,"close",lM),e[Eg]=!1,e.on("close",hM),{version:"h2",defaultPipelining:1/0,write(s){return dM(t,s)},resume(){
tM(t)},destroy(s,i){e[Eg]?queueMicrotask(i):e.destroy(s).on("close",i)},get destroyed(){return e.destroyed},busy(s){if(s!=
null)if(t[os]>0){if(s.idempotent===!1||(s.upgrade==="websocket"||s.method==="CONNECT")&&n[rs]===!1||G.bodyLength(s.body)!==
0&&(G.isStream(s.body)||G.isAsyncIterable(s.body)||G.isFormDataLike(s.body)))return!0}else return(s.upgrade==="websocket"||
s.method==="CONNECT")&&n[rs]===!1;return!1}}}o(eM,"connectH2");function tM(t){let e=t[ie];e?.destroyed===!1&&(t[qU]===0?
(e.unref(),t[_t].unref()):(e.ref(),t[_t].ref()))}o(tM,"resumeH2");function AM(t){try{typeof this.setLocalWindowSize=="fu\
nction"&&this.setLocalWindowSize(t)}catch{}}o(AM,"applyConnectionWindowSize");function rM(t){if(this[Ze][hg]=t.maxConcurrentStreams??
this[Ze][hg],this[rs]===!0&&this[As]===!0&&t.enableConnectProtocol===!1){let e=new hA("HTTP/2: Server disabled extended \
CONNECT protocol against RFC-8441");this[ie][Xe]=e,this[Ze][Wr](e);return}this[As]=t.enableConnectProtocol??this[As],this[rs]=
!0,this[Ze][kt]()}o(rM,"onHttp2RemoteSettings");function nM(t){let e=t[fg];if((t.closed||t.destroyed)&&e.ping.interval!=
null){clearInterval(e.ping.interval),e.ping.interval=null;return}t.ping(A.bind(t));function A(r,n){let s=this[Ze],i=this[Ze];
if(r!=null){let a=new hA(`HTTP/2: "PING" errored - type ${r.message}`);i[Xe]=a,s[Wr](a)}else s.emit("ping",n)}o(A,"onPin\
g")}o(nM,"onHttp2SendPing");function sM(t){this[ie][Xe]=t,this[Ze][Wr](t)}o(sM,"onHttp2SessionError");function oM(t,e,A){
if(A===0){let r=new hA(`HTTP/2: "frameError" received - type ${t}, code ${e}`);this[ie][Xe]=r,this[Ze][Wr](r)}}o(oM,"onH\
ttp2FrameError");function iM(){let t=new ss("other side closed",G.getSocketInfo(this[ie]));this.destroy(t),G.destroy(this[ie],
t)}o(iM,"onHttp2SessionEnd");function es(t,e,A=!1){let r=t[ts],n=t[Ft];if(n<t[zA]&&r[n]===e){r[n]=null,t[Ft]=n+1;return}
let s=r.indexOf(e,n);s===-1||s>=t[zA]||(r.splice(s,1),t[zA]--,A&&t[zA]<t[Ft]&&(t[zA]=t[Ft]))}o(es,"completeRequest");function aM(t){
let e=this[Xe]||new ss(`HTTP/2: "GOAWAY" frame received with code ${t}`,G.getSocketInfo(this[ie])),A=this[Ze];if(A[ie]=null,
A[dg]=null,this.close(),this[_t]=null,G.destroy(this[ie],e),A[Ft]<A[ts].length){let r=A[ts][A[Ft]];A[ts][A[Ft]++]=null,r!=
null&&G.errorRequest(A,r,e),A[zA]=A[Ft]}Ut(A[os]===0),A.emit("disconnect",A[ns],[A],e),A.emit("connectionError",A[ns],[A],
e),A[kt]()}o(aM,"onHttp2SessionGoAway");function cM(){let{[Ze]:t,[fg]:e}=this,{[ie]:A}=t,r=this[ie][Xe]||this[Xe]||new ss(
"closed",G.getSocketInfo(A));if(t[ie]=null,t[dg]=null,e.ping.interval!=null&&(clearInterval(e.ping.interval),e.ping.interval=
null),t.destroyed){Ut(t[vU]===0);let n=t[ts].splice(t[Ft]);for(let s=0;s<n.length;s++){let i=n[s];i!=null&&G.errorRequest(
t,i,r)}}}o(cM,"onHttp2SessionClose");function lM(){let t=this[Xe]||new ss("closed",G.getSocketInfo(this)),e=this[_t][Ze];
e[ie]=null,e[dg]=null,this[_t]!==null&&this[_t].destroy(t),e[zA]=e[Ft],Ut(e[os]===0),e.emit("disconnect",e[ns],[e],t),e[kt]()}
o(lM,"onHttp2SocketClose");function gM(t){this[Xe]=t,this[Ze][Wr](t)}o(gM,"onHttp2SocketError");function uM(){G.destroy(
this,new ss("other side closed",G.getSocketInfo(this)))}o(uM,"onHttp2SocketEnd");function hM(){this[Eg]=!0}o(hM,"onSocke\
tClose");function EM(t){return t!=="GET"&&t!=="HEAD"&&t!=="OPTIONS"&&t!=="TRACE"&&t!=="CONNECT"}o(EM,"shouldSendContentL\
ength");function dM(t,e){let A=e.headersTimeout??t[_U],r=e.bodyTimeout??t[WU],n=t[_t],{method:s,path:i,host:a,upgrade:c,
expectContinue:l,signal:g,protocol:u,headers:h}=e,{body:d}=e;if(c!=null&&c!=="websocket")return G.errorRequest(t,e,new YU(
`Custom upgrade "${c}" not supported over HTTP/2`)),!1;let f={};for(let N=0;N<h.length;N+=2){let T=h[N+0],Z=h[N+1];if(T===
"cookie"){f[T]!=null?f[T]=Array.isArray(f[T])?(f[T].push(Z),f[T]):[f[T],Z]:f[T]=Z;continue}if(Array.isArray(Z))for(let $=0;$<
Z.length;$++)f[T]?f[T]+=`, ${Z[$]}`:f[T]=Z[$];else f[T]?f[T]+=`, ${Z}`:f[T]=Z}let Q=null,{hostname:m,port:C}=t[ns];f[jU]=
a||`${m}${C?`:${C}`:""}`,f[XI]=s;let B=o(N=>{e.aborted||e.completed||(N=N||new HU,G.errorRequest(t,e,N),Q!=null&&(Q.removeAllListeners(
"data"),Q.close(),t[Wr](N),es(t,e),t[kt]()),G.destroy(d,N))},"abort");try{e.onConnect(B)}catch(N){G.errorRequest(t,e,N)}
if(e.aborted)return!1;if(c||s==="CONNECT")return n.ref(),c==="websocket"?n[As]===!1?(G.errorRequest(t,e,new hA("HTTP/2: \
Extended CONNECT protocol not supported by server")),n.unref(),!1):(f[XI]="CONNECT",f[zU]="websocket",f[zI]=i,u==="ws:"||
u==="wss:"?f[cg]=u==="ws:"?"http":"https":f[cg]=u==="http:"?"http":"https",Q=n.request(f,{endStream:!1,signal:g}),Q[Po]=
!0,++n[gt],Q.once("response",(N,T)=>{let{[lg]:Z,...$}=N;try{e.onUpgrade(Z,gg($),Q)}catch(X){B(X);return}es(t,e)}),Q.on("\
error",()=>{(Q.rstCode===KU||Q.rstCode===$U)&&B(new hA(`HTTP/2: "stream error" received - code ${Q.rstCode}`))}),Q.once(
"close",()=>{n[gt]-=1,n[gt]===0&&n.unref()}),Q.setTimeout(A),!0):(Q=n.request(f,{endStream:!1,signal:g}),Q[Po]=!0,++n[gt],
Q.on("response",N=>{let{[lg]:T,...Z}=N;try{e.onUpgrade(T,gg(Z),Q)}catch($){B($);return}es(t,e)}),Q.on("error",B),Q.once(
"close",()=>{n[gt]-=1,n[gt]===0&&n.unref()}),Q.setTimeout(A),!0);f[zI]=i,f[cg]=u==="http:"?"http":"https";let w=s==="PUT"||
s==="POST"||s==="PATCH";d&&typeof d.read=="function"&&d.read(0);let S=G.bodyLength(d);if(G.isFormDataLike(d)){ZI??=Jr().
extractBody;let[N,T]=ZI(d);f["content-type"]=T,d=N.stream,S=N.length}if(S==null&&(S=e.contentLength),w||(S=null),EM(s)&&
S>0&&e.contentLength!=null&&e.contentLength!==S){if(t[JU])return G.errorRequest(t,e,new ug),!1;process.emitWarning(new ug)}
if(S!=null&&(Ut(d||S===0,"no body must not have content length"),f[ZU]=`${S}`),n.ref(),jI.sendHeaders.hasSubscribers){let N="";
for(let T in f)N+=`${T}: ${f[T]}\r
`;jI.sendHeaders.publish({request:e,headers:N,socket:n[ie]})}let b=s==="GET"||s==="HEAD"||d===null;l?(f[XU]="100-continu\
e",Q=n.request(f,{endStream:b,signal:g}),Q[Po]=!0,Q.once("continue",ee)):(Q=n.request(f,{endStream:b,signal:g}),Q[Po]=!0,
ee()),++n[gt],Q.setTimeout(A);let H=!1;return Q.once("response",N=>{let{[lg]:T,...Z}=N;if(e.onResponseStarted(),H=!0,Q.setTimeout(
r),e.aborted){Q.removeAllListeners("data");return}e.onHeaders(Number(T),gg(Z),Q.resume.bind(Q),"")===!1&&Q.pause(),Q.on(
"data",$=>{e.aborted||e.completed||e.onData($)===!1&&Q.pause()})}),Q.once("end",()=>{Q.removeAllListeners("data"),H?(!e.
aborted&&!e.completed&&e.onComplete({}),es(t,e),t[kt]()):(B(new hA("HTTP/2: stream half-closed (remote)")),es(t,e,!0),t[kt]())}),
Q.once("close",()=>{Q.removeAllListeners("data"),n[gt]-=1,n[gt]===0&&n.unref(),!e.aborted&&!e.completed&&B(new hA("HTTP/\
2: stream closed before the response was complete"))}),Q.once("error",function(N){Q.removeAllListeners("data"),B(N)}),Q.
once("frameError",(N,T)=>{Q.removeAllListeners("data"),B(new hA(`HTTP/2: "frameError" received - type ${N}, code ${T}`))}),
Q.on("aborted",()=>{Q.removeAllListeners("data")}),Q.on("timeout",()=>{let N=H?new GU(`HTTP/2: "body timeout after ${r}"`):
new OU(`HTTP/2: "headers timeout after ${A}"`);Q.removeAllListeners("data"),n[gt]-=1,n[gt]===0&&n.unref(),B(N)}),Q.once(
"trailers",N=>{e.aborted||e.completed||(Q.removeAllListeners("data"),e.onComplete(N))}),!0;function ee(){!d||S===0?KI(B,
Q,null,t,e,t[ie],S,w):G.isBuffer(d)?KI(B,Q,d,t,e,t[ie],S,w):G.isBlobLike(d)?typeof d.stream=="function"?$I(B,Q,d.stream(),
t,e,t[ie],S,w):QM(B,Q,d,t,e,t[ie],S,w):G.isStream(d)?fM(B,t[ie],w,Q,d,t,e,S):G.isIterable(d)?$I(B,Q,d,t,e,t[ie],S,w):Ut(
!1)}o(ee,"writeBodyH2")}o(dM,"writeH2");function KI(t,e,A,r,n,s,i,a){try{A!=null&&G.isBuffer(A)&&(Ut(i===A.byteLength,"b\
uffer body must have content length"),e.cork(),e.write(A),e.uncork(),e.end(),n.onBodySent(A)),a||(s[Wo]=!0),n.onRequestSent(),
r[kt]()}catch(c){t(c)}}o(KI,"writeBuffer");function fM(t,e,A,r,n,s,i,a){Ut(a!==0||s[os]===0,"stream body cannot be pipel\
ined");let c=xU(n,r,g=>{g?(G.destroy(c,g),t(g)):(G.removeAllListeners(c),i.onRequestSent(),A||(e[Wo]=!0),s[kt]())});G.addListener(
c,"data",l);function l(g){i.onBodySent(g)}o(l,"onPipeData")}o(fM,"writeStream");async function QM(t,e,A,r,n,s,i,a){Ut(i===
A.size,"blob body must have content length");try{if(i!=null&&i!==A.size)throw new ug;let c=Buffer.from(await A.arrayBuffer());
e.cork(),e.write(c),e.uncork(),e.end(),n.onBodySent(c),n.onRequestSent(),a||(s[Wo]=!0),r[kt]()}catch(c){t(c)}}o(QM,"writ\
eBlob");async function $I(t,e,A,r,n,s,i,a){Ut(i!==0||r[os]===0,"iterator body cannot be pipelined");let c=null;function l(){
if(c){let u=c;c=null,u()}}o(l,"onDrain");let g=o(()=>new Promise((u,h)=>{Ut(c===null),s[Xe]?h(s[Xe]):c=u}),"waitForDrain");
e.on("close",l).on("drain",l);try{for await(let u of A){if(s[Xe])throw s[Xe];let h=e.write(u);n.onBodySent(u),h||await g()}
e.end(),n.onRequestSent(),a||(s[Wo]=!0),r[kt]()}catch(u){t(u)}finally{e.off("close",l).off("drain",l)}}o($I,"writeIterab\
le");eC.exports=eM});var QA=p((nX,cC)=>{"use strict";var jt=y("node:assert"),sC=y("node:net"),is=y("node:http"),KA=O(),{ClientStats:IM}=cl(),
{channels:_r}=cA(),CM=fQ(),BM=JA(),{InvalidArgumentError:oe,InformationalError:yM,ClientDestroyedError:pM}=Y(),mM=VA(),{
kUrl:Mt,kServerName:fA,kClient:wM,kBusy:Ig,kConnect:DM,kResuming:$A,kRunning:gs,kPending:us,kSize:as,kQueue:Ct,kConnected:SM,
kConnecting:jr,kNeedDrain:dA,kKeepAliveDefaultTimeout:AC,kHostHeader:RM,kPendingIdx:Bt,kRunningIdx:Xt,kError:NM,kPipelining:_o,
kKeepAliveTimeoutValue:bM,kMaxHeadersSize:FM,kKeepAliveMaxTimeout:kM,kKeepAliveTimeoutThreshold:UM,kHeadersTimeout:MM,kBodyTimeout:TM,
kStrictContentLength:LM,kConnector:cs,kMaxRequests:Cg,kCounter:xM,kClose:HM,kDestroy:YM,kDispatch:OM,kLocalAddress:ls,kMaxResponseSize:GM,
kOnError:vM,kHTTPContext:ue,kMaxConcurrentStreams:JM,kHTTP2InitialWindowSize:VM,kHTTP2ConnectionWindowSize:PM,kResume:Zt,
kPingInterval:qM}=j(),WM=WI(),_M=tC(),EA=Symbol("kClosedResolve"),jM=is&&is.maxHeaderSize&&Number.isInteger(is.maxHeaderSize)&&
is.maxHeaderSize>0?()=>is.maxHeaderSize:()=>{throw new oe("http module not available or http.maxHeaderSize invalid")},rC=o(
()=>{},"noop");function oC(t){return t[_o]??t[ue]?.defaultPipelining??1}o(oC,"getPipelining");var Bg=class extends BM{static{
o(this,"Client")}constructor(e,{maxHeaderSize:A,headersTimeout:r,socketTimeout:n,requestTimeout:s,connectTimeout:i,bodyTimeout:a,
idleTimeout:c,keepAlive:l,keepAliveTimeout:g,maxKeepAliveTimeout:u,keepAliveMaxTimeout:h,keepAliveTimeoutThreshold:d,socketPath:f,
pipelining:Q,tls:m,strictContentLength:C,maxCachedSessions:B,connect:w,maxRequestsPerClient:S,localAddress:b,maxResponseSize:H,
autoSelectFamily:ee,autoSelectFamilyAttemptTimeout:N,maxConcurrentStreams:T,allowH2:Z,useH2c:$,initialWindowSize:X,connectionWindowSize:ae,
pingInterval:Ae,webSocket:Ve,eventSource:st}={}){if(l!==void 0)throw new oe("unsupported keepAlive, use pipelining=0 ins\
tead");if(n!==void 0)throw new oe("unsupported socketTimeout, use headersTimeout & bodyTimeout instead");if(s!==void 0)throw new oe(
"unsupported requestTimeout, use headersTimeout & bodyTimeout instead");if(c!==void 0)throw new oe("unsupported idleTime\
out, use keepAliveTimeout instead");if(u!==void 0)throw new oe("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout\
 instead");if(A!=null){if(!Number.isInteger(A)||A<1)throw new oe("invalid maxHeaderSize")}else A=jM();if(f!=null&&typeof f!=
"string")throw new oe("invalid socketPath");if(i!=null&&(!Number.isFinite(i)||i<0))throw new oe("invalid connectTimeout");
if(g!=null&&(!Number.isFinite(g)||g<=0))throw new oe("invalid keepAliveTimeout");if(h!=null&&(!Number.isFinite(h)||h<=0))
throw new oe("invalid keepAliveMaxTimeout");if(d!=null&&!Number.isFinite(d))throw new oe("invalid keepAliveTimeoutThresh\
old");if(r!=null&&(!Number.isInteger(r)||r<0))throw new oe("headersTimeout must be a positive integer or zero");if(a!=null&&
(!Number.isInteger(a)||a<0))throw new oe("bodyTimeout must be a positive integer or zero");if(w!=null&&typeof w!="functi\
on"&&typeof w!="object")throw new oe("connect must be a function or an object");if(S!=null&&(!Number.isInteger(S)||S<0))
throw new oe("maxRequestsPerClient must be a positive number");if(b!=null&&(typeof b!="string"||sC.isIP(b)===0))throw new oe(
"localAddress must be valid string IP address");if(H!=null&&(!Number.isInteger(H)||H<-1))throw new oe("maxResponseSize m\
ust be a positive number");if(N!=null&&(!Number.isInteger(N)||N<-1))throw new oe("autoSelectFamilyAttemptTimeout must be\
 a positive number");if(Z!=null&&typeof Z!="boolean")throw new oe("allowH2 must be a valid boolean value");if(T!=null&&(typeof T!=
"number"||T<1))throw new oe("maxConcurrentStreams must be a positive integer, greater than 0");if($!=null&&typeof $!="bo\
olean")throw new oe("useH2c must be a valid boolean value");if(X!=null&&(!Number.isInteger(X)||X<1))throw new oe("initia\
lWindowSize must be a positive integer, greater than 0");if(ae!=null&&(!Number.isInteger(ae)||ae<1))throw new oe("connec\
tionWindowSize must be a positive integer, greater than 0");if(Ae!=null&&(typeof Ae!="number"||!Number.isInteger(Ae)||Ae<
0))throw new oe("pingInterval must be a positive integer, greater or equal to 0");if(super({webSocket:Ve,eventSource:st}),
typeof w!="function")w=mM({...m,maxCachedSessions:B,allowH2:Z,useH2c:$,socketPath:f,timeout:i,...typeof ee=="boolean"?{autoSelectFamily:ee,
autoSelectFamilyAttemptTimeout:N}:void 0,...w});else{let pe=w;w=o((te,nA)=>pe({...te,...f!=null?{socketPath:f}:null,...Z!=
null?{allowH2:Z}:null},nA),"connect")}this[Mt]=KA.parseOrigin(e),this[cs]=w,this[_o]=Q??1,this[FM]=A,this[AC]=g??4e3,this[kM]=
h??6e5,this[UM]=d??2e3,this[bM]=this[AC],this[fA]=null,this[ls]=b??null,this[$A]=0,this[dA]=0,this[RM]=`host: ${this[Mt].
hostname}${this[Mt].port?`:${this[Mt].port}`:""}\r
`,this[TM]=a??3e5,this[MM]=r??3e5,this[LM]=C??!0,this[Cg]=S,this[EA]=null,this[GM]=H>-1?H:-1,this[ue]=null,this[JM]=T??100,
this[VM]=X??262144,this[PM]=ae??524288,this[qM]=Ae??6e4,this[Ct]=[],this[Xt]=0,this[Bt]=0,this[Zt]=pe=>yg(this,pe),this[vM]=
pe=>iC(this,pe)}get pipelining(){return this[_o]}set pipelining(e){this[_o]=e,this[Zt](!0)}get stats(){return new IM(this)}get[us](){
return this[Ct].length-this[Bt]}get[gs](){return this[Bt]-this[Xt]}get[as](){return this[Ct].length-this[Xt]}get[SM](){return!!this[ue]&&
!this[jr]&&!this[ue].destroyed}get[Ig](){return!!(this[ue]?.busy(null)||this[as]>=(oC(this)||1)||this[us]>0)}[DM](e){aC(
this),this.once("connect",e)}[OM](e,A){let r=new CM(this[Mt].origin,e,A);return this[Ct].push(r),this[$A]||(KA.bodyLength(
r.body)==null&&KA.isIterable(r.body)?(this[$A]=1,queueMicrotask(()=>yg(this))):this[Zt](!0)),this[$A]&&this[dA]!==2&&this[Ig]&&
(this[dA]=2),this[dA]<2}[HM](){return new Promise(e=>{this[as]?this[EA]=e:e(null)})}[YM](e){return new Promise(A=>{let r=this[Ct].
splice(this[Bt]);for(let s=0;s<r.length;s++){let i=r[s];i!=null&&KA.errorRequest(this,i,e)}let n=o(()=>{this[EA]&&(this[EA](),
this[EA]=null),A(null)},"callback");this[ue]?(this[ue].destroy(e,n),this[ue]=null):queueMicrotask(n),this[Zt]()})}};function iC(t,e){
if(t[gs]===0&&e.code!=="UND_ERR_INFO"&&e.code!=="UND_ERR_SOCKET"){jt(t[Bt]===t[Xt]);let A=t[Ct].splice(t[Xt]);for(let r=0;r<
A.length;r++){let n=A[r];n!=null&&KA.errorRequest(t,n,e)}jt(t[as]===0)}}o(iC,"onError");function aC(t){jt(!t[jr]),jt(!t[ue]);
let{host:e,hostname:A,protocol:r,port:n}=t[Mt];if(A[0]==="["){let s=A.indexOf("]");jt(s!==-1);let i=A.substring(1,s);jt(
sC.isIPv6(i)),A=i}t[jr]=!0,_r.beforeConnect.hasSubscribers&&_r.beforeConnect.publish({connectParams:{host:e,hostname:A,protocol:r,
port:n,version:t[ue]?.version,servername:t[fA],localAddress:t[ls]},connector:t[cs]});try{t[cs]({host:e,hostname:A,protocol:r,
port:n,servername:t[fA],localAddress:t[ls]},(s,i)=>{if(s){Qg(t,s,{host:e,hostname:A,protocol:r,port:n}),t[Zt]();return}if(t.
destroyed){KA.destroy(i.on("error",rC),new pM),t[Zt]();return}jt(i);try{t[ue]=i.alpnProtocol==="h2"?_M(t,i):WM(t,i)}catch(a){
i.destroy().on("error",rC),Qg(t,a,{host:e,hostname:A,protocol:r,port:n}),t[Zt]();return}t[jr]=!1,i[xM]=0,i[Cg]=t[Cg],i[wM]=
t,i[NM]=null,_r.connected.hasSubscribers&&_r.connected.publish({connectParams:{host:e,hostname:A,protocol:r,port:n,version:t[ue]?.
version,servername:t[fA],localAddress:t[ls]},connector:t[cs],socket:i}),t.emit("connect",t[Mt],[t]),t[Zt]()})}catch(s){Qg(
t,s,{host:e,hostname:A,protocol:r,port:n}),t[Zt]()}}o(aC,"connect");function Qg(t,e,{host:A,hostname:r,protocol:n,port:s}){
if(!t.destroyed){if(t[jr]=!1,_r.connectError.hasSubscribers&&_r.connectError.publish({connectParams:{host:A,hostname:r,protocol:n,
port:s,version:t[ue]?.version,servername:t[fA],localAddress:t[ls]},connector:t[cs],error:e}),e.code==="ERR_TLS_CERT_ALTN\
AME_INVALID")for(jt(t[gs]===0);t[us]>0&&t[Ct][t[Bt]].servername===t[fA];){let i=t[Ct][t[Bt]++];KA.errorRequest(t,i,e)}else
iC(t,e);t.emit("connectionError",t[Mt],[t],e)}}o(Qg,"handleConnectError");function nC(t){t[dA]=0,t.emit("drain",t[Mt],[t])}
o(nC,"emitDrain");function yg(t,e){t[$A]!==2&&(t[$A]=2,ZM(t,e),t[$A]=0,t[Xt]>256&&(t[Ct].splice(0,t[Xt]),t[Bt]-=t[Xt],t[Xt]=
0))}o(yg,"resume");function ZM(t,e){for(;;){if(t.destroyed){jt(t[us]===0);return}if(t[EA]&&!t[as]){t[EA](),t[EA]=null;return}
if(t[ue]&&t[ue].resume(),t[Ig])t[dA]=2;else if(t[dA]===2){e?(t[dA]=1,queueMicrotask(()=>nC(t))):nC(t);continue}if(t[us]===
0||t[gs]>=(oC(t)||1))return;let A=t[Ct][t[Bt]];if(A===null)return;if(t[Mt].protocol==="https:"&&t[fA]!==A.servername){if(t[gs]>
0)return;t[fA]=A.servername,t[ue]?.destroy(new yM("servername changed"),()=>{t[ue]=null,yg(t)})}if(t[jr])return;if(!t[ue]){
aC(t);return}if(t[ue].destroyed||t[ue].busy(A))return;!A.aborted&&t[ue].write(A)?t[Bt]++:t[Ct].splice(t[Bt],1)}}o(ZM,"_r\
esume");cC.exports=Bg});var pg=p((iX,lC)=>{"use strict";var jo=class{static{o(this,"FixedCircularBuffer")}bottom=0;top=0;list=new Array(2048).fill(
void 0);next=null;isEmpty(){return this.top===this.bottom}isFull(){return(this.top+1&2047)===this.bottom}push(e){this.list[this.
top]=e,this.top=this.top+1&2047}shift(){let e=this.list[this.bottom];return e===void 0?null:(this.list[this.bottom]=void 0,
this.bottom=this.bottom+1&2047,e)}};lC.exports=class{static{o(this,"FixedQueue")}constructor(){this.head=this.tail=new jo}isEmpty(){
return this.head.isEmpty()}push(e){this.head.isFull()&&(this.head=this.head.next=new jo),this.head.push(e)}shift(){let e=this.
tail,A=e.shift();return e.isEmpty()&&e.next!==null&&(this.tail=e.next,e.next=null),A}}});var Zo=p((cX,CC)=>{"use strict";var{PoolStats:XM}=cl(),zM=JA(),KM=pg(),{kConnected:mg,kSize:gC,kRunning:uC,kPending:hC,kQueued:hs,
kBusy:$M,kFree:eT,kUrl:tT,kClose:AT,kDestroy:rT,kDispatch:nT}=j(),Ie=Symbol("clients"),Ne=Symbol("needDrain"),Es=Symbol(
"queue"),wg=Symbol("closed resolve"),Dg=Symbol("onDrain"),EC=Symbol("onConnect"),dC=Symbol("onDisconnect"),fC=Symbol("on\
ConnectionError"),Sg=Symbol("get dispatcher"),QC=Symbol("add client"),IC=Symbol("remove client"),Rg=class extends zM{static{
o(this,"PoolBase")}[Es]=new KM;[hs]=0;[Ie]=[];[Ne]=!1;[Dg](e,A,r){let n=this[Es],s=!1;for(;!s;){let i=n.shift();if(!i)break;
this[hs]--,s=!e.dispatch(i.opts,i.handler)}if(e[Ne]=s,!s&&this[Ne]&&(this[Ne]=!1,this.emit("drain",A,[this,...r])),this[wg]&&
n.isEmpty()){let i=[];for(let a=0;a<this[Ie].length;a++){let c=this[Ie][a];c.destroyed||i.push(c.close())}return Promise.
all(i).then(this[wg])}}[EC]=(e,A)=>{this.emit("connect",e,[this,...A])};[dC]=(e,A,r)=>{this.emit("disconnect",e,[this,...A],
r)};[fC]=(e,A,r)=>{this.emit("connectionError",e,[this,...A],r)};get[$M](){return this[Ne]}get[mg](){let e=0;for(let{[mg]:A}of this[Ie])
e+=A;return e}get[eT](){let e=0;for(let{[mg]:A,[Ne]:r}of this[Ie])e+=A&&!r;return e}get[hC](){let e=this[hs];for(let{[hC]:A}of this[Ie])
e+=A;return e}get[uC](){let e=0;for(let{[uC]:A}of this[Ie])e+=A;return e}get[gC](){let e=this[hs];for(let{[gC]:A}of this[Ie])
e+=A;return e}get stats(){return new XM(this)}[AT](){if(this[Es].isEmpty()){let e=[];for(let A=0;A<this[Ie].length;A++){
let r=this[Ie][A];r.destroyed||e.push(r.close())}return Promise.all(e)}else return new Promise(e=>{this[wg]=e})}[rT](e){
for(;;){let r=this[Es].shift();if(!r)break;r.handler.onError(e)}let A=new Array(this[Ie].length);for(let r=0;r<this[Ie].
length;r++)A[r]=this[Ie][r].destroy(e);return Promise.all(A)}[nT](e,A){let r=this[Sg]();return r?r.dispatch(e,A)||(r[Ne]=
!0,this[Ne]=!this[Sg]()):(this[Ne]=!0,this[Es].push({opts:e,handler:A}),this[hs]++),!this[Ne]}[QC](e){return e.on("drain",
this[Dg].bind(this,e)).on("connect",this[EC]).on("disconnect",this[dC]).on("connectionError",this[fC]),this[Ie].push(e),
this[Ne]&&queueMicrotask(()=>{this[Ne]&&this[Dg](e,e[tT],[e,this])}),this}[IC](e){e.close(()=>{let A=this[Ie].indexOf(e);
A!==-1&&this[Ie].splice(A,1)}),this[Ne]=this[Ie].some(A=>!A[Ne]&&A.closed!==!0&&A.destroyed!==!0)}};CC.exports={PoolBase:Rg,
kClients:Ie,kNeedDrain:Ne,kAddClient:QC,kRemoveClient:IC,kGetDispatcher:Sg}});var er=p((gX,mC)=>{"use strict";var{PoolBase:sT,kClients:Xo,kNeedDrain:oT,kAddClient:iT,kGetDispatcher:aT,kRemoveClient:cT}=Zo(),
lT=QA(),{InvalidArgumentError:Ng}=Y(),BC=O(),{kUrl:yC}=j(),gT=VA(),zo=Symbol("options"),bg=Symbol("connections"),pC=Symbol(
"factory");function uT(t,e){return new lT(t,e)}o(uT,"defaultFactory");var Fg=class extends sT{static{o(this,"Pool")}constructor(e,{
connections:A,factory:r=uT,connect:n,connectTimeout:s,tls:i,maxCachedSessions:a,socketPath:c,autoSelectFamily:l,autoSelectFamilyAttemptTimeout:g,
allowH2:u,clientTtl:h,...d}={}){if(A!=null&&(!Number.isFinite(A)||A<0))throw new Ng("invalid connections");if(typeof r!=
"function")throw new Ng("factory must be a function.");if(n!=null&&typeof n!="function"&&typeof n!="object")throw new Ng(
"connect must be a function or an object");typeof n!="function"&&(n=gT({...i,maxCachedSessions:a,allowH2:u,socketPath:c,
timeout:s,...typeof l=="boolean"?{autoSelectFamily:l,autoSelectFamilyAttemptTimeout:g}:void 0,...n})),super(d),this[bg]=
A||null,this[yC]=BC.parseOrigin(e),this[zo]={...BC.deepClone(d),connect:n,allowH2:u,clientTtl:h,socketPath:c},this[zo].interceptors=
d.interceptors?{...d.interceptors}:void 0,this[pC]=r,this.on("connect",(f,Q)=>{if(h!=null&&h>0)for(let m of Q)Object.assign(
m,{ttl:Date.now()})}),this.on("connectionError",(f,Q,m)=>{for(let C of Q){let B=this[Xo].indexOf(C);B!==-1&&this[Xo].splice(
B,1)}})}[aT](){let e=this[zo].clientTtl;for(let A of this[Xo])if(e!=null&&e>0&&A.ttl&&Date.now()-A.ttl>e)this[cT](A);else if(!A[oT])
return A;if(!this[bg]||this[Xo].length<this[bg]){let A=this[pC](this[yC],this[zo]);return this[iT](A),A}}};mC.exports=Fg});var RC=p((hX,SC)=>{"use strict";var{BalancedPoolMissingUpstreamError:hT,InvalidArgumentError:ET}=Y(),{PoolBase:dT,kClients:ye,
kNeedDrain:ds,kAddClient:fT,kRemoveClient:QT,kGetDispatcher:IT}=Zo(),CT=er(),{kUrl:Ko}=j(),$o=O(),wC=Symbol("factory"),fs=Symbol(
"options"),DC=Symbol("kGreatestCommonDivisor"),tr=Symbol("kCurrentWeight"),Ar=Symbol("kIndex"),ut=Symbol("kWeight"),ei=Symbol(
"kMaxWeightPerServer"),ti=Symbol("kErrorPenalty");function BT(t,e){if(t===0)return e;for(;e!==0;){let A=e;e=t%e,t=A}return t}
o(BT,"getGreatestCommonDivisor");function yT(t,e){return new CT(t,e)}o(yT,"defaultFactory");var kg=class extends dT{static{
o(this,"BalancedPool")}constructor(e=[],{factory:A=yT,connect:r,tls:n,...s}={}){if(typeof A!="function")throw new ET("fa\
ctory must be a function.");super(s),r&&typeof r!="function"&&(r={...r}),n&&typeof n!="function"&&(n={...n}),this[fs]={...$o.
deepClone(s),connect:r,tls:n},this[fs].interceptors=s.interceptors?{...s.interceptors}:void 0,this[Ar]=-1,this[tr]=0,this[ei]=
this[fs].maxWeightPerServer||100,this[ti]=this[fs].errorPenalty||15,Array.isArray(e)||(e=[e]),this[wC]=A;for(let i of e)
this.addUpstream(i);this._updateBalancedPoolStats()}addUpstream(e){let A=$o.parseOrigin(e).origin;if(this[ye].find(n=>n[Ko].
origin===A&&n.closed!==!0&&n.destroyed!==!0))return this;let r=this[wC](A,this[fs]);this[fT](r),r.on("connect",()=>{r[ut]=
Math.min(this[ei],r[ut]+this[ti])}),r.on("connectionError",()=>{r[ut]=Math.max(1,r[ut]-this[ti]),this._updateBalancedPoolStats()}),
r.on("disconnect",(...n)=>{let s=n[2];s&&s.code==="UND_ERR_SOCKET"&&(r[ut]=Math.max(1,r[ut]-this[ti]),this._updateBalancedPoolStats())});
for(let n of this[ye])n[ut]=this[ei];return this._updateBalancedPoolStats(),this}_updateBalancedPoolStats(){let e=0;for(let A=0;A<
this[ye].length;A++)e=BT(this[ye][A][ut],e);this[DC]=e}removeUpstream(e){let A=$o.parseOrigin(e).origin,r=this[ye].find(
n=>n[Ko].origin===A&&n.closed!==!0&&n.destroyed!==!0);return r&&this[QT](r),this}getUpstream(e){let A=$o.parseOrigin(e).
origin;return this[ye].find(r=>r[Ko].origin===A&&r.closed!==!0&&r.destroyed!==!0)}get upstreams(){return this[ye].filter(
e=>e.closed!==!0&&e.destroyed!==!0).map(e=>e[Ko].origin)}[IT](){if(this[ye].length===0)throw new hT;if(!this[ye].find(s=>!s[ds]&&
s.closed!==!0&&s.destroyed!==!0)||this[ye].map(s=>s[ds]).reduce((s,i)=>s&&i,!0))return;let r=0,n=this[ye].findIndex(s=>!s[ds]);
for(;r++<this[ye].length;){this[Ar]=(this[Ar]+1)%this[ye].length;let s=this[ye][this[Ar]];if(s[ut]>this[ye][n][ut]&&!s[ds]&&
(n=this[Ar]),this[Ar]===0&&(this[tr]=this[tr]-this[DC],this[tr]<=0&&(this[tr]=this[ei])),s[ut]>=this[tr]&&!s[ds])return s}
return this[tr]=this[ye][n][ut],this[Ar]=n,this[ye][n]}};SC.exports=kg});var kC=p((dX,FC)=>{"use strict";var{PoolBase:pT,kClients:Ai,kNeedDrain:mT,kAddClient:NC,kGetDispatcher:wT,kRemoveClient:DT}=Zo(),
ST=QA(),{InvalidArgumentError:Ug}=Y(),bC=O(),{kUrl:Mg}=j(),RT=VA(),Qs=Symbol("options"),Tg=Symbol("connections"),Lg=Symbol(
"factory"),ri=Symbol("index");function NT(t,e){return new ST(t,e)}o(NT,"defaultFactory");var xg=class extends pT{static{
o(this,"RoundRobinPool")}constructor(e,{connections:A,factory:r=NT,connect:n,connectTimeout:s,tls:i,maxCachedSessions:a,
socketPath:c,autoSelectFamily:l,autoSelectFamilyAttemptTimeout:g,allowH2:u,clientTtl:h,...d}={}){if(A!=null&&(!Number.isFinite(
A)||A<0))throw new Ug("invalid connections");if(typeof r!="function")throw new Ug("factory must be a function.");if(n!=null&&
typeof n!="function"&&typeof n!="object")throw new Ug("connect must be a function or an object");typeof n!="function"&&(n=
RT({...i,maxCachedSessions:a,allowH2:u,socketPath:c,timeout:s,...typeof l=="boolean"?{autoSelectFamily:l,autoSelectFamilyAttemptTimeout:g}:
void 0,...n})),super(),this[Tg]=A||null,this[Mg]=bC.parseOrigin(e),this[Qs]={...bC.deepClone(d),connect:n,allowH2:u,clientTtl:h,
socketPath:c},this[Qs].interceptors=d.interceptors?{...d.interceptors}:void 0,this[Lg]=r,this[ri]=-1,this.on("connect",(f,Q)=>{
if(h!=null&&h>0)for(let m of Q)Object.assign(m,{ttl:Date.now()})}),this.on("connectionError",(f,Q,m)=>{for(let C of Q){let B=this[Ai].
indexOf(C);B!==-1&&this[Ai].splice(B,1)}})}[wT](){let e=this[Qs].clientTtl,A=this[Ai].length;if(A===0){let n=this[Lg](this[Mg],
this[Qs]);return this[NC](n),n}let r=0;for(;r<A;){this[ri]=(this[ri]+1)%A;let n=this[Ai][this[ri]];if(e!=null&&e>0&&n.ttl&&
Date.now()-n.ttl>e){this[DT](n),r++;continue}if(!n[mT])return n;r++}if(!this[Tg]||A<this[Tg]){let n=this[Lg](this[Mg],this[Qs]);
return this[NC](n),n}}};FC.exports=xg});var rr=p((QX,YC)=>{"use strict";var{InvalidArgumentError:ni,MaxOriginsReachedError:bT}=Y(),{kClients:ht,kRunning:UC,kClose:FT,
kDestroy:kT,kDispatch:UT,kUrl:MT}=j(),TT=JA(),LT=er(),xT=QA(),HT=O(),MC=Symbol("onConnect"),TC=Symbol("onDisconnect"),LC=Symbol(
"onConnectionError"),xC=Symbol("onDrain"),HC=Symbol("factory"),Hg=Symbol("options"),Is=Symbol("origins");function YT(t,e){
return e&&e.connections===1?new xT(t,e):new LT(t,e)}o(YT,"defaultFactory");var Yg=class extends TT{static{o(this,"Agent")}constructor({
factory:e=YT,maxOrigins:A=1/0,connect:r,tls:n,...s}={}){if(typeof e!="function")throw new ni("factory must be a function\
.");if(r!=null&&typeof r!="function"&&typeof r!="object")throw new ni("connect must be a function or an object");if(typeof A!=
"number"||Number.isNaN(A)||A<=0)throw new ni("maxOrigins must be a number greater than 0");super(s),r&&typeof r!="functi\
on"&&(r={...r}),n&&typeof n!="function"&&(n={...n}),this[Hg]={...HT.deepClone(s),maxOrigins:A,connect:r,tls:n},this[HC]=
e,this[ht]=new Map,this[Is]=new Set,this[xC]=(i,a)=>{this.emit("drain",i,[this,...a])},this[MC]=(i,a)=>{this.emit("conne\
ct",i,[this,...a])},this[TC]=(i,a,c)=>{this.emit("disconnect",i,[this,...a],c)},this[LC]=(i,a,c)=>{this.emit("connection\
Error",i,[this,...a],c)}}get[UC](){let e=0;for(let{dispatcher:A}of this[ht].values())e+=A[UC];return e}[UT](e,A){let r;if(e.
origin&&(typeof e.origin=="string"||e.origin instanceof URL))r=String(e.origin);else throw new ni("opts.origin must be a\
 non-empty string or URL.");if(this[Is].size>=this[Hg].maxOrigins&&!this[Is].has(r))throw new bT;let n=this[ht].get(r),s=n&&
n.dispatcher;if(!s){let i=o(a=>{let c=this[ht].get(r);c&&(a&&(c.count-=1),c.count<=0&&(this[ht].delete(r),c.dispatcher.destroyed||
c.dispatcher.close()),this[Is].delete(r))},"closeClientIfUnused");s=this[HC](e.origin,this[Hg]).on("drain",this[xC]).on(
"connect",(a,c)=>{let l=this[ht].get(r);l&&(l.count+=1),this[MC](a,c)}).on("disconnect",(a,c,l)=>{i(!0),this[TC](a,c,l)}).
on("connectionError",(a,c,l)=>{i(!1),this[LC](a,c,l)}),this[ht].set(r,{count:0,dispatcher:s}),this[Is].add(r)}return s.dispatch(
e,A)}[FT](){let e=[];for(let{dispatcher:A}of this[ht].values())e.push(A.close());return this[ht].clear(),Promise.all(e)}[kT](e){
let A=[];for(let{dispatcher:r}of this[ht].values())A.push(r.destroy(e));return this[ht].clear(),Promise.all(A)}get stats(){
let e={};for(let{dispatcher:A}of this[ht].values())A.stats&&(e[A[MT].origin]=A.stats);return e}};YC.exports=Yg});var vC=p((CX,GC)=>{"use strict";var{Buffer:CA}=y("node:buffer"),Og=y("node:net"),{InvalidArgumentError:IA}=Y();function OT(t){
if(Og.isIPv4(t)){let A=t.split(".").map(Number);return{type:1,buffer:CA.from(A)}}if(Og.isIPv6(t))return{type:4,buffer:OC(
t)};let e=CA.from(t,"utf8");if(e.length>255)throw new IA("Domain name too long (max 255 bytes)");return{type:3,buffer:CA.
concat([CA.from([e.length]),e])}}o(OT,"parseAddress");function OC(t){let e=CA.alloc(16),A=t;if(t.includes(".")){let n=t.
lastIndexOf(":"),s=t.slice(n+1);if(Og.isIPv4(s)){let i=s.split(".").map(Number),a=(i[0]<<8|i[1]).toString(16),c=(i[2]<<8|
i[3]).toString(16);A=`${t.slice(0,n)}:${a}:${c}`}}let r=A.indexOf("::");if(r!==-1){let n=A.slice(0,r),s=A.slice(r+2),i=n===
""?[]:n.split(":"),a=s===""?[]:s.split(":"),c=0;for(let l of i)e.writeUInt16BE(parseInt(l,16),c),c+=2;c=16-a.length*2;for(let l of a)
e.writeUInt16BE(parseInt(l,16),c),c+=2}else{let n=A.split(":");for(let s=0;s<n.length;s++)e.writeUInt16BE(parseInt(n[s],
16),s*2)}return e}o(OC,"parseIPv6");function GT(t,e,A){let r=CA.allocUnsafe(2);return r.writeUInt16BE(A,0),CA.concat([CA.
from([t]),e,r])}o(GT,"buildAddressBuffer");function vT(t,e=0){if(t.length<e+1)throw new IA("Buffer too small to contain \
address type");let A=t[e],r,n=e+1;switch(A){case 1:{if(t.length<n+6)throw new IA("Buffer too small for IPv4 address");r=
Array.from(t.subarray(n,n+4)).join("."),n+=4;break}case 3:{if(t.length<n+1)throw new IA("Buffer too small for domain len\
gth");let i=t[n];if(n+=1,t.length<n+i+2)throw new IA("Buffer too small for domain address");r=t.subarray(n,n+i).toString(
"utf8"),n+=i;break}case 4:{if(t.length<n+18)throw new IA("Buffer too small for IPv6 address");let i=[];for(let a=0;a<8;a++){
let c=t.readUInt16BE(n+a*2);i.push(c.toString(16))}r=i.join(":"),n+=16;break}default:throw new IA(`Invalid address type:\
 ${A}`)}if(t.length<n+2)throw new IA("Buffer too small for port");let s=t.readUInt16BE(n);return n+=2,{address:r,port:s,
bytesRead:n-e}}o(vT,"parseResponseAddress");function JT(t){let A={1:"General SOCKS server failure",2:"Connection not all\
owed by ruleset",3:"Network unreachable",4:"Host unreachable",5:"Connection refused",6:"TTL expired",7:"Command not supp\
orted",8:"Address type not supported"}[t]||`Unknown SOCKS5 error code: ${t}`,r=new Error(A);return r.code=`SOCKS5_${t}`,
r}o(JT,"createReplyError");GC.exports={parseAddress:OT,parseIPv6:OC,buildAddressBuffer:GT,parseResponseAddress:vT,createReplyError:JT}});var qC=p((yX,PC)=>{"use strict";var{EventEmitter:VT}=y("node:events"),{Buffer:nr}=y("node:buffer"),{InvalidArgumentError:Zr,
Socks5ProxyError:BA}=Y(),{debuglog:PT}=y("node:util"),{parseAddress:qT}=vC(),zt=PT("undici:socks5"),JC=nr.alloc(0),si=5,
Xr={NO_AUTH:0,GSSAPI:1,USERNAME_PASSWORD:2,NO_ACCEPTABLE:255},VC={CONNECT:1,BIND:2,UDP_ASSOCIATE:3},sr={IPV4:1,DOMAIN:3,
IPV6:4},Tt={SUCCEEDED:0,GENERAL_FAILURE:1,CONNECTION_NOT_ALLOWED:2,NETWORK_UNREACHABLE:3,HOST_UNREACHABLE:4,CONNECTION_REFUSED:5,
TTL_EXPIRED:6,COMMAND_NOT_SUPPORTED:7,ADDRESS_TYPE_NOT_SUPPORTED:8},me={INITIAL:"initial",HANDSHAKING:"handshaking",AUTHENTICATING:"\
authenticating",AUTHENTICATED:"authenticated",CONNECTING:"connecting",CONNECTED:"connected",ERROR:"error",CLOSED:"closed"},
Gg=class extends VT{static{o(this,"Socks5Client")}constructor(e,A={}){if(super(),!e)throw new Zr("socket is required");this.
socket=e,this.options=A,this.state=me.INITIAL,this.buffer=JC,this.onSocketData=this.onData.bind(this),this.onSocketError=
this.onError.bind(this),this.onSocketClose=this.onClose.bind(this),this.authMethods=[],A.username&&A.password&&this.authMethods.
push(Xr.USERNAME_PASSWORD),this.authMethods.push(Xr.NO_AUTH),this.socket.on("data",this.onSocketData),this.socket.on("er\
ror",this.onSocketError),this.socket.on("close",this.onSocketClose)}onData(e){zt("received data",e.length,"bytes in stat\
e",this.state),this.buffer=nr.concat([this.buffer,e]);try{switch(this.state){case me.HANDSHAKING:this.handleHandshakeResponse();
break;case me.AUTHENTICATING:this.handleAuthResponse();break;case me.CONNECTING:this.handleConnectResponse();break}}catch(A){
this.onError(A)}}onError(e){zt("socket error",e),this.state=me.ERROR,this.emit("error",e),this.destroy()}onClose(){zt("s\
ocket closed"),this.state=me.CLOSED,this.emit("close")}destroy(){this.socket&&!this.socket.destroyed&&this.socket.destroy()}markAuthenticated(){
this.state=me.AUTHENTICATED,this.emit("authenticated")}handshake(){if(this.state!==me.INITIAL)throw new Zr("Handshake al\
ready started");zt("starting handshake with",this.authMethods.length,"auth methods"),this.state=me.HANDSHAKING;let e=nr.
alloc(2+this.authMethods.length);e[0]=si,e[1]=this.authMethods.length,this.authMethods.forEach((A,r)=>{e[2+r]=A}),this.socket.
write(e)}handleHandshakeResponse(){if(this.buffer.length<2)return;let e=this.buffer[0],A=this.buffer[1];if(e!==si)throw new BA(
`Invalid SOCKS version: ${e}`,"UND_ERR_SOCKS5_VERSION");if(A===Xr.NO_ACCEPTABLE)throw new BA("No acceptable authenticati\
on method","UND_ERR_SOCKS5_AUTH_REJECTED");if(this.buffer=this.buffer.subarray(2),zt("server selected auth method",A),A===
Xr.NO_AUTH)this.markAuthenticated();else if(A===Xr.USERNAME_PASSWORD)this.state=me.AUTHENTICATING,this.sendAuthRequest();else
throw new BA(`Unsupported authentication method: ${A}`,"UND_ERR_SOCKS5_AUTH_METHOD")}sendAuthRequest(){let{username:e,password:A}=this.
options;if(!e||!A)throw new Zr("Username and password required for authentication");zt("sending username/password auth");
let r=nr.from(e),n=nr.from(A);if(r.length>255||n.length>255)throw new Zr("Username or password too long");let s=nr.alloc(
3+r.length+n.length);s[0]=1,s[1]=r.length,r.copy(s,2),s[2+r.length]=n.length,n.copy(s,3+r.length),this.socket.write(s)}handleAuthResponse(){
if(this.buffer.length<2)return;let e=this.buffer[0],A=this.buffer[1];if(e!==1)throw new BA(`Invalid auth sub-negotiation\
 version: ${e}`,"UND_ERR_SOCKS5_AUTH_VERSION");if(A!==0)throw new BA("Authentication failed","UND_ERR_SOCKS5_AUTH_FAILED");
this.buffer=this.buffer.subarray(2),zt("authentication successful"),this.markAuthenticated()}connect(e,A){if(this.state===
me.CONNECTING||this.state===me.CONNECTED)throw new Zr("Connection already in progress");if(this.state!==me.AUTHENTICATED)
throw new Zr("Client must be authenticated before CONNECT");zt("connecting to",e,A),this.state=me.CONNECTING;let r=this.
buildConnectRequest(VC.CONNECT,e,A);this.socket.write(r)}buildConnectRequest(e,A,r){let{type:n,buffer:s}=qT(A),i=nr.alloc(
4+s.length+2);return i[0]=si,i[1]=e,i[2]=0,i[3]=n,s.copy(i,4),i.writeUInt16BE(r,4+s.length),i}handleConnectResponse(){if(this.
buffer.length<4)return;let e=this.buffer[0],A=this.buffer[1],r=this.buffer[3];if(e!==si)throw new BA(`Invalid SOCKS vers\
ion in reply: ${e}`,"UND_ERR_SOCKS5_REPLY_VERSION");let n=4;if(r===sr.IPV4)n+=6;else if(r===sr.DOMAIN){if(this.buffer.length<
5)return;n+=1+this.buffer[4]+2}else if(r===sr.IPV6)n+=18;else throw new BA(`Invalid address type in reply: ${r}`,"UND_ER\
R_SOCKS5_ADDR_TYPE");if(this.buffer.length<n)return;if(A!==Tt.SUCCEEDED){let c=this.getReplyErrorMessage(A);throw new BA(
`SOCKS5 connection failed: ${c}`,`UND_ERR_SOCKS5_REPLY_${A}`)}let s,i=4;if(r===sr.IPV4)s=Array.from(this.buffer.subarray(
i,i+4)).join("."),i+=4;else if(r===sr.DOMAIN){let c=this.buffer[i];i+=1,s=this.buffer.subarray(i,i+c).toString(),i+=c}else if(r===
sr.IPV6){let c=[];for(let l=0;l<8;l++){let g=this.buffer.readUInt16BE(i+l*2);c.push(g.toString(16))}s=c.join(":"),i+=16}
let a=this.buffer.readUInt16BE(i);this.buffer=JC,this.state=me.CONNECTED,this.socket.removeListener("data",this.onSocketData),
zt("connected, bound address:",s,"port:",a),this.emit("connected",{address:s,port:a})}getReplyErrorMessage(e){switch(e){case Tt.
GENERAL_FAILURE:return"General SOCKS server failure";case Tt.CONNECTION_NOT_ALLOWED:return"Connection not allowed by rul\
eset";case Tt.NETWORK_UNREACHABLE:return"Network unreachable";case Tt.HOST_UNREACHABLE:return"Host unreachable";case Tt.
CONNECTION_REFUSED:return"Connection refused";case Tt.TTL_EXPIRED:return"TTL expired";case Tt.COMMAND_NOT_SUPPORTED:return"\
Command not supported";case Tt.ADDRESS_TYPE_NOT_SUPPORTED:return"Address type not supported";default:return`Unknown erro\
r code: ${e}`}}};PC.exports={Socks5Client:Gg,AUTH_METHODS:Xr,COMMANDS:VC,ADDRESS_TYPES:sr,REPLY_CODES:Tt,STATES:me}});var qg=p((mX,$C)=>{"use strict";var{URL:WC}=y("node:url"),vg,WT=JA(),{InvalidArgumentError:_C}=Y(),{Socks5Client:_T,STATES:jT}=qC(),
{kDispatch:jC,kClose:ZT,kDestroy:XT}=j(),zT=er(),KT=VA(),{debuglog:$T}=y("node:util"),yA=$T("undici:socks5-proxy"),Jg=Symbol(
"proxy url"),eL=Symbol("proxy headers"),ZC=Symbol("proxy auth"),XC=Symbol("proxy protocol"),or=Symbol("pools"),zC=Symbol(
"connector"),Vg=Symbol("request tls settings"),KC=!1,Pg=class extends WT{static{o(this,"Socks5ProxyAgent")}constructor(e,A={}){
if(super(),KC||(process.emitWarning("SOCKS5 proxy support is experimental and subject to change","ExperimentalWarning"),
KC=!0),!e)throw new _C("Proxy URL is mandatory");let r=typeof e=="string"?new WC(e):e;if(r.protocol!=="socks5:"&&r.protocol!==
"socks:")throw new _C("Proxy URL must use socks5:// or socks:// protocol");this[Jg]=r,this[eL]=A.headers||{},this[XC]=A.
proxyTls?"https:":"http:",this[Vg]=A.requestTls,this[ZC]={username:A.username||(r.username?decodeURIComponent(r.username):
null),password:A.password||(r.password?decodeURIComponent(r.password):null)},this[zC]=A.connect||KT({...A.proxyTls,servername:A.
proxyTls?.servername||r.hostname}),this[or]=new Map}async createSocks5Connection(e,A){let r=this[Jg].hostname,n=parseInt(
this[Jg].port)||1080;yA("creating SOCKS5 connection to",r,n);let s=await new Promise((a,c)=>{this[zC]({hostname:r,host:r,
port:n,protocol:this[XC]},(l,g)=>{l?c(l):a(g)})}),i=new _T(s,this[ZC]);return i.on("error",a=>{yA("SOCKS5 error:",a),s.destroy()}),
await i.handshake(),await new Promise((a,c)=>{let l=setTimeout(()=>{c(new Error("SOCKS5 authentication timeout"))},5e3),
g=o(()=>{clearTimeout(l),i.removeListener("error",u),a()},"onAuthenticated"),u=o(h=>{clearTimeout(l),i.removeListener("a\
uthenticated",g),c(h)},"onError");i.state===jT.AUTHENTICATED?(clearTimeout(l),a()):(i.once("authenticated",g),i.once("er\
ror",u))}),await i.connect(e,A),await new Promise((a,c)=>{let l=setTimeout(()=>{c(new Error("SOCKS5 connection timeout"))},
5e3),g=o(h=>{yA("SOCKS5 tunnel established to",e,A,"via",h),clearTimeout(l),i.removeListener("error",u),a()},"onConnecte\
d"),u=o(h=>{clearTimeout(l),i.removeListener("connected",g),c(h)},"onError");i.once("connected",g),i.once("error",u)}),s}[jC](e,A){
let{origin:r}=e;yA("dispatching request to",r,"via SOCKS5");try{let n=String(r),s=this[or].get(n);return(!s||s.destroyed||
s.closed)&&(s=new zT(r,{pipelining:e.pipelining,connections:e.connections,connect:o(async(i,a)=>{try{let c=new WC(r),l=c.
hostname,g=parseInt(c.port)||(c.protocol==="https:"?443:80);yA("establishing SOCKS5 connection to",l,g);let u=await this.
createSocks5Connection(l,g),h=u;c.protocol==="https:"&&(vg||(vg=y("node:tls")),yA("upgrading to TLS"),h=vg.connect({...this[Vg],
socket:u,servername:this[Vg]?.servername||l}),await new Promise((d,f)=>{h.once("secureConnect",d),h.once("error",f)})),a(
null,h)}catch(c){yA("SOCKS5 connection error:",c),a(c)}},"connect")}),this[or].set(n,s)),s[jC](e,A)}catch(n){if(yA("disp\
atch error:",n),typeof A.onResponseError=="function")return A.onResponseError(null,n),!1;if(typeof A.onError=="function")
return A.onError(n),!1;throw n}}async[ZT](){let e=[];for(let A of this[or].values())e.push(A.close());this[or].clear(),await Promise.
all(e)}async[XT](e){let A=[];for(let r of this[or].values())A.push(r.destroy(e));this[or].clear(),await Promise.all(A)}};
$C.exports=Pg});var Zg=p((DX,gB)=>{"use strict";var{kProxy:zr,kClose:oB,kDestroy:iB,kDispatch:eB}=j(),tL=rr(),aB=er(),cB=JA(),{InvalidArgumentError:ir,
RequestAbortedError:AL,SecureProxyConnectionError:rL}=Y(),tB=VA(),lB=QA(),{channels:AB}=cA(),nL=qg(),oi=Symbol("proxy ag\
ent"),pA=Symbol("proxy client"),Kt=Symbol("proxy headers"),Wg=Symbol("request tls settings"),rB=Symbol("proxy tls settin\
gs"),nB=Symbol("connect endpoint function"),sB=Symbol("tunnel proxy");function sL(t){return t==="https:"?443:80}o(sL,"de\
faultProtocolPort");function oL(t,e){return new aB(t,e)}o(oL,"defaultFactory");var iL=o(()=>{},"noop");function aL(t,e){
return e.connections===1?new lB(t,e):new aB(t,e)}o(aL,"defaultAgentFactory");var _g=class extends cB{static{o(this,"Http\
1ProxyWrapper")}#e;constructor(e,{headers:A={},connect:r,factory:n}){if(!e)throw new ir("Proxy URL is mandatory");super(),
this[Kt]=A,n?this.#e=n(e,{connect:r}):this.#e=new lB(e,{connect:r})}[eB](e,A){let r=A.onHeaders;A.onHeaders=function(a,c,l){
if(a===407){typeof A.onError=="function"&&A.onError(new ir("Proxy Authentication Required (407)"));return}r&&r.call(this,
a,c,l)};let{origin:n,path:s="/",headers:i={}}=e;if(e.path=n+s,!("host"in i)&&!("Host"in i)){let{host:a}=new URL(n);i.host=
a}return e.headers={...this[Kt],...i},this.#e[eB](e,A)}[oB](){return this.#e.close()}[iB](e){return this.#e.destroy(e)}},
jg=class extends cB{static{o(this,"ProxyAgent")}constructor(e){if(!e||typeof e=="object"&&!(e instanceof URL)&&!e.uri)throw new ir(
"Proxy uri is mandatory");let{clientFactory:A=oL}=e;if(typeof A!="function")throw new ir("Proxy opts.clientFactory must \
be a function.");let{proxyTunnel:r=!0}=e;super();let n=this.#e(e),{href:s,origin:i,port:a,protocol:c,username:l,password:g,
hostname:u}=n;if(this[zr]={uri:s,protocol:c},this[Wg]=e.requestTls,this[rB]=e.proxyTls,this[Kt]=e.headers||{},this[sB]=r,
e.auth&&e.token)throw new ir("opts.auth cannot be used in combination with opts.token");e.auth?this[Kt]["proxy-authoriza\
tion"]=`Basic ${e.auth}`:e.token?this[Kt]["proxy-authorization"]=e.token:l&&g&&(this[Kt]["proxy-authorization"]=`Basic ${Buffer.
from(`${decodeURIComponent(l)}:${decodeURIComponent(g)}`).toString("base64")}`);let h=tB({...e.proxyTls});this[nB]=tB({...e.
requestTls});let d=e.factory||aL,f=o((Q,m)=>{let{protocol:C}=new URL(Q);return this[zr].protocol==="socks5:"||this[zr].protocol===
"socks:"?new nL(this[zr].uri,{headers:this[Kt],connect:h,factory:d,username:e.username||l,password:e.password||g,proxyTls:e.
proxyTls,requestTls:e.requestTls}):!this[sB]&&C==="http:"&&this[zr].protocol==="http:"?new _g(this[zr].uri,{headers:this[Kt],
connect:h,factory:d}):d(Q,m)},"factory");c==="socks5:"||c==="socks:"?this[pA]=null:this[pA]=A(n,{connect:h}),this[oi]=new tL(
{...e,factory:f,connect:o(async(Q,m)=>{if(!this[pA]){m(new ir("Cannot establish tunnel connection without a proxy client"));
return}let C=Q.host;Q.port||(C+=`:${sL(Q.protocol)}`);try{let B={origin:i,port:a,path:C,signal:Q.signal,headers:{...this[Kt],
host:Q.host,...Q.connections==null||Q.connections>0?{"proxy-connection":"keep-alive"}:{}},servername:this[rB]?.servername||
u},{socket:w,statusCode:S}=await this[pA].connect(B);if(S!==200){w.on("error",iL).destroy(),m(new AL(`Proxy response (${S}\
) !== 200 when HTTP Tunneling`));return}if(AB.proxyConnected.hasSubscribers&&AB.proxyConnected.publish({socket:w,connectParams:B}),
Q.protocol!=="https:"){m(null,w);return}let b;this[Wg]?b=this[Wg].servername:b=Q.servername,this[nB]({...Q,servername:b,
httpSocket:w},m)}catch(B){B.code==="ERR_TLS_CERT_ALTNAME_INVALID"?m(new rL(B)):m(B)}},"connect")})}dispatch(e,A){let r=cL(
e.headers);if(lL(r),r&&!("host"in r)&&!("Host"in r)){let{host:n}=new URL(e.origin);r.host=n}return this[oi].dispatch({...e,
headers:r},A)}#e(e){return typeof e=="string"?new URL(e):e instanceof URL?e:new URL(e.uri)}[oB](){let e=[this[oi].close()];
return this[pA]&&e.push(this[pA].close()),Promise.all(e)}[iB](){let e=[this[oi].destroy()];return this[pA]&&e.push(this[pA].
destroy()),Promise.all(e)}};function cL(t){if(Array.isArray(t)){let e={};for(let A=0;A<t.length;A+=2)e[t[A]]=t[A+1];return e}
return t}o(cL,"buildHeaders");function lL(t){if(t&&Object.keys(t).find(A=>A.toLowerCase()==="proxy-authorization"))throw new ir(
"Proxy-Authorization should be sent in ProxyAgent constructor")}o(lL,"throwIfProxyAuthIsSent");gB.exports=jg});var fB=p((RX,dB)=>{"use strict";var gL=JA(),{kClose:uL,kDestroy:hL,kClosed:uB,kDestroyed:hB,kDispatch:EL,kNoProxyAgent:Cs,
kHttpProxyAgent:mA,kHttpsProxyAgent:ar}=j(),EB=Zg(),dL=rr(),fL={"http:":80,"https:":443},Xg=class extends gL{static{o(this,
"EnvHttpProxyAgent")}#e=null;#t=null;#A=null;constructor(e={}){super(),this.#A=e;let{httpProxy:A,httpsProxy:r,noProxy:n,
...s}=e;this[Cs]=new dL(s);let i=A??process.env.http_proxy??process.env.HTTP_PROXY;i?this[mA]=new EB({...s,uri:i}):this[mA]=
this[Cs];let a=r??process.env.https_proxy??process.env.HTTPS_PROXY;a?this[ar]=new EB({...s,uri:a}):this[ar]=this[mA],this.#n()}[EL](e,A){
let r=new URL(e.origin);return this.#r(r).dispatch(e,A)}[uL](){return Promise.all([this[Cs].close(),!this[mA][uB]&&this[mA].
close(),!this[ar][uB]&&this[ar].close()])}[hL](e){return Promise.all([this[Cs].destroy(e),!this[mA][hB]&&this[mA].destroy(
e),!this[ar][hB]&&this[ar].destroy(e)])}#r(e){let{protocol:A,host:r,port:n}=e;return r=r.replace(/:\d*$/,"").toLowerCase(),
n=Number.parseInt(n,10)||fL[A]||0,this.#s(r,n)?A==="https:"?this[ar]:this[mA]:this[Cs]}#s(e,A){if(this.#i&&this.#n(),this.#t.
length===0)return!0;if(this.#e==="*")return!1;for(let r=0;r<this.#t.length;r++){let n=this.#t[r];if(!(n.port&&n.port!==A)&&
(e===n.hostname||e.slice(-(n.hostname.length+1))===`.${n.hostname}`))return!1}return!0}#n(){let e=this.#A.noProxy??this.#o,
A=e.split(/[,\s]/),r=[];for(let n=0;n<A.length;n++){let s=A[n];if(!s)continue;let i=s.match(/^(.+):(\d+)$/);r.push({hostname:(i?
i[1]:s).replace(/^\*?\./,"").toLowerCase(),port:i?Number.parseInt(i[2],10):0})}this.#e=e,this.#t=r}get#i(){return this.#A.
noProxy!==void 0?!1:this.#e!==this.#o}get#o(){return process.env.no_proxy??process.env.NO_PROXY??""}};dB.exports=Xg});var ii=p((bX,yB)=>{"use strict";var Bs=y("node:assert"),{kRetryHandlerDefaultRetry:QB}=j(),{RequestRetryError:cr}=Y(),QL=Jn(),
{isDisturbed:IB,parseRangeHeader:CB,wrapRequestBody:IL}=O();function CL(t){let e=new Date(t).getTime();return isNaN(e)?0:
e-Date.now()}o(CL,"calculateRetryAfterHeader");function BB(t,e,A,r){let n=t["content-length"];if(n==null||!Number.isFinite(
e.start)||!Number.isFinite(e.end))return;let s=Number(n),i=e.end-e.start+1;if(!Number.isFinite(s)||s!==i)throw new cr("C\
ontent-Length mismatch",A,{headers:t,data:{count:r}})}o(BB,"validatePartialResponseContentLength");var zg=class{static{o(
this,"RetryController")}#e=!1;#t=null;set target(e){this.#t=e,this.#e&&e?.pause()}get target(){return this.#t}pause(){this.#e=
!0,this.#t?.pause()}resume(){this.#e=!1,this.#t?.resume()}abort(e){this.#t?.abort(e)}get paused(){return this.#e||(this.#t?.
paused??!1)}get aborted(){return this.#t?.aborted??!1}get reason(){return this.#t?.reason??null}get rawHeaders(){return this.#t?.
rawHeaders??null}set rawHeaders(e){this.#t&&(this.#t.rawHeaders=e)}get rawTrailers(){return this.#t?.rawTrailers??null}set rawTrailers(e){
this.#t&&(this.#t.rawTrailers=e)}},Kg=class t{static{o(this,"RetryHandler")}constructor(e,{dispatch:A,handler:r}){let{retryOptions:n,
...s}=e,{retry:i,maxRetries:a,maxTimeout:c,minTimeout:l,timeoutFactor:g,methods:u,errorCodes:h,retryAfter:d,statusCodes:f,
throwOnError:Q}=n??{};this.error=null,this.dispatch=A,this.handler=QL.wrap(r),this.opts={...s,body:IL(e.body)},this.retryOpts=
{throwOnError:Q??!0,retry:i??t[QB],retryAfter:d??!0,maxTimeout:c??30*1e3,minTimeout:l??500,timeoutFactor:g??2,maxRetries:a??
5,methods:u??["GET","HEAD","OPTIONS","PUT","DELETE","TRACE"],statusCodes:f??[500,502,503,504,429],errorCodes:h??["ECONNR\
ESET","ECONNREFUSED","ENOTFOUND","ENETDOWN","ENETUNREACH","EHOSTDOWN","EHOSTUNREACH","EPIPE","UND_ERR_SOCKET"]},this.retryCount=
0,this.retryCountCheckpoint=0,this.headersSent=!1,this.start=0,this.end=null,this.etag=null,this.controllerProxy=new zg}onResponseStartWithRetry(e,A,r,n,s){
if(this.retryOpts.throwOnError){this.retryOpts.statusCodes.includes(A)===!1?this.headersSent?this.handler.onResponseError?.(
this.controllerProxy,s):(this.headersSent=!0,this.checkpointResponseEnd(r),this.handler.onResponseStart?.(this.controllerProxy,
A,r,n)):this.error=s;return}if(IB(this.opts.body)){this.headersSent=!0,this.checkpointResponseEnd(r),this.handler.onResponseStart?.(
this.controllerProxy,A,r,n);return}function i(a){if(a){this.headersSent?this.handler.onResponseError?.(this.controllerProxy,
a):(this.headersSent=!0,this.checkpointResponseEnd(r),this.handler.onResponseStart?.(this.controllerProxy,A,r,n)),e.resume();
return}this.error=s,e.resume()}o(i,"shouldRetry"),e.pause(),this.retryOpts.retry(s,{state:{counter:this.retryCount},opts:{
retryOptions:this.retryOpts,...this.opts}},i.bind(this))}checkpointResponseEnd(e){if(this.end==null&&this.opts.method!==
"HEAD"){let A=e["content-length"];this.end=A!=null?Number(A)-1:null,Bs(this.end==null||Number.isFinite(this.end),"invali\
d content-length"),this.resume=this.end!=null}}onRequestStart(e,A){this.controllerProxy.target=e,this.headersSent||this.
handler.onRequestStart?.(this.controllerProxy,A)}onRequestUpgrade(e,A,r,n){this.handler.onRequestUpgrade?.(this.controllerProxy,
A,r,n)}static[QB](e,{state:A,opts:r},n){let{statusCode:s,code:i,headers:a}=e,{method:c,retryOptions:l}=r,{maxRetries:g,minTimeout:u,
maxTimeout:h,timeoutFactor:d,statusCodes:f,errorCodes:Q,methods:m}=l,{counter:C}=A;if(i&&i!=="UND_ERR_REQ_RETRY"&&!Q.includes(
i)){n(e);return}if(Array.isArray(m)&&!m.includes(c)){n(e);return}if(s!=null&&Array.isArray(f)&&!f.includes(s)){n(e);return}
if(C>g){n(e);return}let B=a?.["retry-after"];B&&(B=Number(B),B=Number.isNaN(B)?CL(a["retry-after"]):B*1e3);let w=B>0?Math.
min(B,h):Math.min(u*d**(C-1),h);setTimeout(()=>n(null),w)}onResponseStart(e,A,r,n){if(this.error=null,this.retryCount+=1,
A>=300){let s=new cr("Request failed",A,{headers:r,data:{count:this.retryCount}});this.onResponseStartWithRetry(e,A,r,n,
s);return}if(this.headersSent){if(A!==206&&(this.start>0||A!==200))throw new cr("server does not support the range heade\
r and the payload was partially consumed",A,{headers:r,data:{count:this.retryCount}});let s=CB(r["content-range"]);if(!s)
throw new cr("Content-Range mismatch",A,{headers:r,data:{count:this.retryCount}});if(this.etag!=null&&this.etag!==r.etag)
throw new cr("ETag mismatch",A,{headers:r,data:{count:this.retryCount}});BB(r,s,A,this.retryCount);let{start:i,size:a,end:c=a?
a-1:null}=s;if(this.start!==i||this.end!=null&&this.end!==c)throw new cr("Content-Range mismatch",A,{headers:r,data:{count:this.
retryCount}});return}if(this.end==null){if(A===206){let s=CB(r["content-range"]);if(s==null){this.headersSent=!0,this.handler.
onResponseStart?.(this.controllerProxy,A,r,n);return}BB(r,s,A,this.retryCount);let{start:i,size:a,end:c=a?a-1:null}=s;Bs(
i!=null&&Number.isFinite(i),"content-range mismatch"),Bs(c!=null&&Number.isFinite(c),"invalid content-length"),this.start=
i,this.end=c}if(this.end==null){let s=r["content-length"];this.end=s!=null?Number(s)-1:null}Bs(Number.isFinite(this.start)),
Bs(this.end==null||Number.isFinite(this.end),"invalid content-length"),this.resume=!0,this.etag=r.etag!=null?r.etag:null,
this.etag!=null&&this.etag[0]==="W"&&this.etag[1]==="/"&&(this.etag=null),this.headersSent=!0,this.handler.onResponseStart?.(
this.controllerProxy,A,r,n)}else throw new cr("Request failed",A,{headers:r,data:{count:this.retryCount}})}onResponseData(e,A){
this.error||(this.start+=A.length,this.handler.onResponseData?.(this.controllerProxy,A))}onResponseEnd(e,A){if(this.error&&
this.retryOpts.throwOnError)throw this.error;if(!this.error)return this.retryCount=0,this.handler.onResponseEnd?.(this.controllerProxy,
A);this.retry()}retry(){if(this.start!==0){let e={range:`bytes=${this.start}-${this.end??""}`};this.etag!=null&&(e["if-m\
atch"]=this.etag),this.opts={...this.opts,headers:{...this.opts.headers,...e}}}try{this.retryCountCheckpoint=this.retryCount,
this.dispatch(this.opts,this)}catch(e){this.handler.onResponseError?.(this.controllerProxy,e)}}onResponseError(e,A){if(e?.
aborted||IB(this.opts.body)||this.headersSent&&!this.resume){this.handler.onResponseError?.(this.controllerProxy,A);return}
function r(n){if(!n){this.retry();return}this.handler?.onResponseError?.(this.controllerProxy,n)}o(r,"shouldRetry"),this.
retryCount-this.retryCountCheckpoint>0?this.retryCount=this.retryCountCheckpoint+(this.retryCount-this.retryCountCheckpoint):
this.retryCount+=1,this.retryOpts.retry(A,{state:{counter:this.retryCount},opts:{retryOptions:this.retryOpts,...this.opts}},
r.bind(this))}};yB.exports=Kg});var mB=p((kX,pB)=>{"use strict";var BL=Vn(),yL=ii(),$g=class extends BL{static{o(this,"RetryAgent")}#e=null;#t=null;constructor(e,A={}){
super(A),this.#e=e,this.#t=A}dispatch(e,A){let r=new yL({...e,retryOptions:this.#t},{dispatch:this.#e.dispatch.bind(this.#e),
handler:A});return this.#e.dispatch(e,r)}close(){return this.#e.close()}destroy(){return this.#e.destroy()}};pB.exports=
$g});var SB=p((MX,DB)=>{"use strict";var{InvalidArgumentError:wB}=Y(),pL=QA(),eu=class extends pL{static{o(this,"H2CClient")}constructor(e,A){
if(typeof e=="string"&&(e=new URL(e)),e.protocol!=="http:")throw new wB("h2c-client: Only h2c protocol is supported");let{
maxConcurrentStreams:r,pipelining:n,...s}=A??{},i=100,a=100;if(r!=null&&Number.isInteger(r)&&r>0&&(i=r),n!=null&&Number.
isInteger(n)&&n>0&&(a=n),a>i)throw new wB("h2c-client: pipelining cannot be greater than maxConcurrentStreams");super(e,
{...s,maxConcurrentStreams:i,pipelining:a,allowH2:!0,useH2c:!0})}};DB.exports=eu});var LB=p((LX,TB)=>{"use strict";var FB=y("node:assert"),{Readable:mL}=y("node:stream"),{RequestAbortedError:kB,NotSupportedError:wL,
InvalidArgumentError:DL,AbortError:ai}=Y(),UB=O(),{ReadableStreamFrom:SL}=O(),ze=Symbol("kConsume"),ci=Symbol("kReading"),
lr=Symbol("kBody"),RB=Symbol("kAbort"),MB=Symbol("kContentType"),tu=Symbol("kContentLength"),Au=Symbol("kUsed"),li=Symbol(
"kBytesRead"),RL=o(()=>{},"noop"),ru=class extends mL{static{o(this,"BodyReadable")}constructor({resume:e,abort:A,contentType:r="",
contentLength:n,highWaterMark:s=64*1024}){super({autoDestroy:!0,read:e,highWaterMark:s}),this._readableState.dataEmitted=
!1,this[RB]=A,this[ze]=null,this[li]=0,this[lr]=null,this[Au]=!1,this[MB]=r,this[tu]=Number.isFinite(n)?n:null,this[ci]=
!1}_destroy(e,A){!e&&!this._readableState.endEmitted&&(e=new kB),e&&this[RB](),this[Au]?A(e):setImmediate(A,e)}on(e,A){return(e===
"data"||e==="readable")&&(this[ci]=!0,this[Au]=!0),super.on(e,A)}addListener(e,A){return this.on(e,A)}off(e,A){let r=super.
off(e,A);return(e==="data"||e==="readable")&&(this[ci]=this.listenerCount("data")>0||this.listenerCount("readable")>0),r}removeListener(e,A){
return this.off(e,A)}push(e){return e&&(this[li]+=e.length,this[ze])?(su(this[ze],e),this[ci]?super.push(e):!0):super.push(
e)}text(){return ys(this,"text")}json(){return ys(this,"json")}blob(){return ys(this,"blob")}bytes(){return ys(this,"byt\
es")}arrayBuffer(){return ys(this,"arrayBuffer")}async formData(){throw new wL}get bodyUsed(){return UB.isDisturbed(this)}get body(){
return this[lr]||(this[lr]=SL(this),this[ze]&&(this[lr].getReader(),FB(this[lr].locked))),this[lr]}dump(e){let A=e?.signal;
if(A!=null&&(typeof A!="object"||!("aborted"in A)))return Promise.reject(new DL("signal must be an AbortSignal"));let r=e?.
limit&&Number.isFinite(e.limit)?e.limit:128*1024;return A?.aborted?Promise.reject(A.reason??new ai):this._readableState.
closeEmitted?Promise.resolve(null):new Promise((n,s)=>{if((this[tu]&&this[tu]>r||this[li]>r)&&this.destroy(new ai),A){let i=o(
()=>{this.destroy(A.reason??new ai)},"onAbort");A.addEventListener("abort",i),this.on("close",function(){A.removeEventListener(
"abort",i),A.aborted?s(A.reason??new ai):n(null)})}else this.on("close",n);this.on("error",RL).on("data",()=>{this[li]>r&&
this.destroy()}).resume()})}setEncoding(e){return Buffer.isEncoding(e)&&(this._readableState.encoding=e),this}};function NL(t){
return t[lr]?.locked===!0||t[ze]!==null}o(NL,"isLocked");function bL(t){return UB.isDisturbed(t)||NL(t)}o(bL,"isUnusable");
function ys(t,e){return FB(!t[ze]),new Promise((A,r)=>{if(bL(t)){let n=t._readableState;n.destroyed&&n.closeEmitted===!1?
t.on("error",r).on("close",()=>{r(new TypeError("unusable"))}):r(n.errored??new TypeError("unusable"))}else queueMicrotask(
()=>{t[ze]={type:e,stream:t,resolve:A,reject:r,length:0,body:[]},t.on("error",function(n){ou(this[ze],n)}).on("close",function(){
this[ze].body!==null&&ou(this[ze],new kB)}),FL(t[ze])})})}o(ys,"consume");function FL(t){if(t.body===null)return;let{_readableState:e}=t.
stream;if(e.bufferIndex){let A=e.bufferIndex,r=e.buffer.length;for(let n=A;n<r;n++)su(t,e.buffer[n])}else for(let A of e.
buffer)su(t,A);for(e.endEmitted?bB(this[ze],this._readableState.encoding):t.stream.on("end",function(){bB(this[ze],this.
_readableState.encoding)}),t.stream.resume();t.stream.read()!=null;);}o(FL,"consumeStart");function nu(t,e,A){if(t.length===
0||e===0)return"";let r=t.length===1?t[0]:Buffer.concat(t,e),n=r.length,s=n>2&&r[0]===239&&r[1]===187&&r[2]===191?3:0;return!A||
A==="utf8"||A==="utf-8"?r.utf8Slice(s,n):r.subarray(s,n).toString(A)}o(nu,"chunksDecode");function NB(t,e){if(t.length===
0||e===0)return new Uint8Array(0);if(t.length===1)return new Uint8Array(t[0]);let A=new Uint8Array(Buffer.allocUnsafeSlow(
e).buffer),r=0;for(let n=0;n<t.length;++n){let s=t[n];A.set(s,r),r+=s.length}return A}o(NB,"chunksConcat");function bB(t,e){
let{type:A,body:r,resolve:n,stream:s,length:i}=t;try{A==="text"?n(nu(r,i,e)):A==="json"?n(JSON.parse(nu(r,i,e))):A==="ar\
rayBuffer"?n(NB(r,i).buffer):A==="blob"?n(new Blob(r,{type:s[MB]})):A==="bytes"&&n(NB(r,i)),ou(t)}catch(a){s.destroy(a)}}
o(bB,"consumeEnd");function su(t,e){t.length+=e.length,t.body.push(e)}o(su,"consumePush");function ou(t,e){t.body!==null&&
(e?t.reject(e):t.resolve(),t.type=null,t.stream=null,t.resolve=null,t.reject=null,t.length=0,t.body=null)}o(ou,"consumeF\
inish");TB.exports={Readable:ru,chunksDecode:nu}});var YB=p((HX,iu)=>{"use strict";var kL=y("node:assert"),{AsyncResource:UL}=y("node:async_hooks"),{Readable:ML}=LB(),{InvalidArgumentError:Kr,
RequestAbortedError:xB}=Y(),Et=O();function ps(){}o(ps,"noop");var gi=class extends UL{static{o(this,"RequestHandler")}constructor(e,A){
if(!e||typeof e!="object")throw new Kr("invalid opts");let{signal:r,method:n,opaque:s,body:i,onInfo:a,responseHeaders:c,
highWaterMark:l}=e;try{if(typeof A!="function")throw new Kr("invalid callback");if(l!=null&&(!Number.isFinite(l)||l<0))throw new Kr(
"invalid highWaterMark");if(r&&typeof r.on!="function"&&typeof r.addEventListener!="function")throw new Kr("signal must \
be an EventEmitter or EventTarget");if(n==="CONNECT")throw new Kr("invalid method");if(a&&typeof a!="function")throw new Kr(
"invalid onInfo callback");super("UNDICI_REQUEST")}catch(g){throw Et.isStream(i)&&Et.destroy(i.on("error",ps),g),g}this.
method=n,this.responseHeaders=c||null,this.opaque=s||null,this.callback=A,this.res=null,this.abort=null,this.body=i,this.
trailers={},this.context=null,this.onInfo=a||null,this.highWaterMark=l,this.reason=null,this.removeAbortListener=null,r?.
aborted?this.reason=r.reason??new xB:r&&(this.removeAbortListener=Et.addAbortListener(r,()=>{this.reason=r.reason??new xB,
this.res?Et.destroy(this.res.on("error",ps),this.reason):this.abort&&this.abort(this.reason)}))}onConnect(e,A){if(this.reason){
e(this.reason);return}kL(this.callback),this.abort=e,this.context=A}onHeaders(e,A,r,n){let{callback:s,opaque:i,abort:a,context:c,
responseHeaders:l,highWaterMark:g}=this,u=l==="raw"?Et.parseRawHeaders(A):Et.parseHeaders(A);if(e<200){this.onInfo&&this.
onInfo({statusCode:e,headers:u});return}let h=l==="raw"?Et.parseHeaders(A):u,d=h["content-type"],f=h["content-length"],Q=new ML(
{resume:r,abort:a,contentType:d,contentLength:this.method!=="HEAD"&&f?Number(f):null,highWaterMark:g});if(this.removeAbortListener&&
(Q.on("close",this.removeAbortListener),this.removeAbortListener=null),this.callback=null,this.res=Q,s!==null)try{this.runInAsyncScope(
s,null,null,{statusCode:e,statusText:n,headers:u,trailers:this.trailers,opaque:i,body:Q,context:c})}catch(m){this.res=null,
Et.destroy(Q.on("error",ps),m),queueMicrotask(()=>{throw m})}}onData(e){return this.res.push(e)}onComplete(e){Et.parseHeaders(
e,this.trailers),this.res.push(null)}onError(e){let{res:A,callback:r,body:n,opaque:s}=this;r&&(this.callback=null,queueMicrotask(
()=>{this.runInAsyncScope(r,null,e,{opaque:s})})),A&&(this.res=null,queueMicrotask(()=>{Et.destroy(A.on("error",ps),e)})),
n&&(this.body=null,Et.isStream(n)&&(n.on("error",ps),Et.destroy(n,e))),this.removeAbortListener&&(this.removeAbortListener(),
this.removeAbortListener=null)}};function HB(t,e){if(e===void 0)return new Promise((A,r)=>{HB.call(this,t,(n,s)=>n?r(n):
A(s))});try{let A=new gi(t,e);this.dispatch(t,A)}catch(A){if(typeof e!="function")throw A;let r=t?.opaque;queueMicrotask(
()=>e(A,{opaque:r}))}}o(HB,"request");iu.exports=HB;iu.exports.RequestHandler=gi});var ms=p((OX,vB)=>{"use strict";var{addAbortListener:TL}=O(),{RequestAbortedError:LL}=Y(),$r=Symbol("kListener"),Lt=Symbol(
"kSignal");function OB(t){t.abort?t.abort(t[Lt]?.reason):t.reason=t[Lt]?.reason??new LL,GB(t)}o(OB,"abort");function xL(t,e){
if(t.reason=null,t[Lt]=null,t[$r]=null,!!e){if(e.aborted){OB(t);return}t[Lt]=e,t[$r]=()=>{OB(t)},TL(t[Lt],t[$r])}}o(xL,"\
addSignal");function GB(t){t[Lt]&&("removeEventListener"in t[Lt]?t[Lt].removeEventListener("abort",t[$r]):t[Lt].removeListener(
"abort",t[$r]),t[Lt]=null,t[$r]=null)}o(GB,"removeSignal");vB.exports={addSignal:xL,removeSignal:GB}});var qB=p((vX,PB)=>{"use strict";var HL=y("node:assert"),{finished:YL}=y("node:stream"),{AsyncResource:OL}=y("node:async_hooks"),
{InvalidArgumentError:en,InvalidReturnValueError:GL}=Y(),$t=O(),{addSignal:vL,removeSignal:JB}=ms();function JL(){}o(JL,
"noop");var au=class extends OL{static{o(this,"StreamHandler")}constructor(e,A,r){if(!e||typeof e!="object")throw new en(
"invalid opts");let{signal:n,method:s,opaque:i,body:a,onInfo:c,responseHeaders:l}=e;try{if(typeof r!="function")throw new en(
"invalid callback");if(typeof A!="function")throw new en("invalid factory");if(n&&typeof n.on!="function"&&typeof n.addEventListener!=
"function")throw new en("signal must be an EventEmitter or EventTarget");if(s==="CONNECT")throw new en("invalid method");
if(c&&typeof c!="function")throw new en("invalid onInfo callback");super("UNDICI_STREAM")}catch(g){throw $t.isStream(a)&&
$t.destroy(a.on("error",JL),g),g}this.responseHeaders=l||null,this.opaque=i||null,this.factory=A,this.callback=r,this.res=
null,this.abort=null,this.context=null,this.trailers=null,this.body=a,this.onInfo=c||null,$t.isStream(a)&&a.on("error",g=>{
this.onError(g)}),vL(this,n)}onConnect(e,A){if(this.reason){e(this.reason);return}HL(this.callback),this.abort=e,this.context=
A}onHeaders(e,A,r,n){let{factory:s,opaque:i,context:a,responseHeaders:c}=this,l=c==="raw"?$t.parseRawHeaders(A):$t.parseHeaders(
A);if(e<200){this.onInfo&&this.onInfo({statusCode:e,headers:l});return}if(this.factory=null,s===null)return;let g=this.runInAsyncScope(
s,null,{statusCode:e,headers:l,opaque:i,context:a});if(!g||typeof g.write!="function"||typeof g.end!="function"||typeof g.
on!="function")throw new GL("expected Writable");return YL(g,{readable:!1},h=>{let{callback:d,res:f,opaque:Q,trailers:m,
abort:C}=this;this.res=null,(h||!f?.readable)&&$t.destroy(f,h),this.callback=null,this.runInAsyncScope(d,null,h||null,{opaque:Q,
trailers:m}),h&&C()}),g.on("drain",r),this.res=g,(g.writableNeedDrain!==void 0?g.writableNeedDrain:g._writableState?.needDrain)!==
!0}onData(e){let{res:A}=this;return A?A.write(e):!0}onComplete(e){let{res:A}=this;JB(this),A&&(this.trailers=$t.parseHeaders(
e),A.end())}onError(e){let{res:A,callback:r,opaque:n,body:s}=this;JB(this),this.factory=null,A?(this.res=null,$t.destroy(
A,e)):r&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(r,null,e,{opaque:n})})),s&&(this.body=null,$t.destroy(
s,e))}};function VB(t,e,A){if(A===void 0)return new Promise((r,n)=>{VB.call(this,t,e,(s,i)=>s?n(s):r(i))});try{let r=new au(
t,e,A);this.dispatch(t,r)}catch(r){if(typeof A!="function")throw r;let n=t?.opaque;queueMicrotask(()=>A(r,{opaque:n}))}}
o(VB,"stream");PB.exports=VB});var ZB=p((VX,jB)=>{"use strict";var{Readable:_B,Duplex:VL,PassThrough:PL}=y("node:stream"),qL=y("node:assert"),{AsyncResource:WL}=y("node:async_hooks"),
{InvalidArgumentError:ws,InvalidReturnValueError:_L,RequestAbortedError:cu}=Y(),xt=O(),{addSignal:jL,removeSignal:ZL}=ms();
function WB(){}o(WB,"noop");var tn=Symbol("resume"),lu=class extends _B{static{o(this,"PipelineRequest")}constructor(){super(
{autoDestroy:!0}),this[tn]=null}_read(){let{[tn]:e}=this;e&&(this[tn]=null,e())}_destroy(e,A){this._read(),A(e)}},gu=class extends _B{static{
o(this,"PipelineResponse")}constructor(e){super({autoDestroy:!0}),this[tn]=e}_read(){this[tn]()}_destroy(e,A){!e&&!this.
_readableState.endEmitted&&(e=new cu),A(e)}},uu=class extends WL{static{o(this,"PipelineHandler")}constructor(e,A){if(!e||
typeof e!="object")throw new ws("invalid opts");if(typeof A!="function")throw new ws("invalid handler");let{signal:r,method:n,
opaque:s,onInfo:i,responseHeaders:a}=e;if(r&&typeof r.on!="function"&&typeof r.addEventListener!="function")throw new ws(
"signal must be an EventEmitter or EventTarget");if(n==="CONNECT")throw new ws("invalid method");if(i&&typeof i!="functi\
on")throw new ws("invalid onInfo callback");super("UNDICI_PIPELINE"),this.opaque=s||null,this.responseHeaders=a||null,this.
handler=A,this.abort=null,this.context=null,this.onInfo=i||null,this.req=new lu().on("error",WB),this.ret=new VL({readableObjectMode:e.
objectMode,autoDestroy:!0,read:o(()=>{let{body:c}=this;c?.resume&&c.resume()},"read"),write:o((c,l,g)=>{let{req:u}=this;
u.push(c,l)||u._readableState.destroyed?g():u[tn]=g},"write"),destroy:o((c,l)=>{let{body:g,req:u,res:h,ret:d,abort:f}=this;
!c&&!d._readableState.endEmitted&&(c=new cu),f&&c&&f(),xt.destroy(g,c),xt.destroy(u,c),xt.destroy(h,c),ZL(this),l(c)},"d\
estroy")}).on("prefinish",()=>{let{req:c}=this;c.push(null)}),this.res=null,jL(this,r)}onConnect(e,A){let{res:r}=this;if(this.
reason){e(this.reason);return}qL(!r,"pipeline cannot be retried"),this.abort=e,this.context=A}onHeaders(e,A,r){let{opaque:n,
handler:s,context:i}=this;if(e<200){if(this.onInfo){let c=this.responseHeaders==="raw"?xt.parseRawHeaders(A):xt.parseHeaders(
A);this.onInfo({statusCode:e,headers:c})}return}this.res=new gu(r);let a;try{this.handler=null;let c=this.responseHeaders===
"raw"?xt.parseRawHeaders(A):xt.parseHeaders(A);a=this.runInAsyncScope(s,null,{statusCode:e,headers:c,opaque:n,body:this.
res,context:i})}catch(c){throw this.res.on("error",WB),c}if(!a||typeof a.on!="function")throw new _L("expected Readable");
a.on("data",c=>{let{ret:l,body:g}=this;!l.push(c)&&g.pause&&g.pause()}).on("error",c=>{let{ret:l}=this;xt.destroy(l,c)}).
on("end",()=>{let{ret:c}=this;c.push(null)}).on("close",()=>{let{ret:c}=this;c._readableState.ended||xt.destroy(c,new cu)}),
this.body=a}onData(e){let{res:A}=this;return A.push(e)}onComplete(e){let{res:A}=this;A.push(null)}onError(e){let{ret:A}=this;
this.handler=null,xt.destroy(A,e)}};function XL(t,e){try{let A=new uu(t,e);return this.dispatch({...t,body:A.req},A),A.ret}catch(A){
return new PL().destroy(A)}}o(XL,"pipeline");jB.exports=XL});var ty=p((qX,ey)=>{"use strict";var{InvalidArgumentError:hu,SocketError:zL}=Y(),{AsyncResource:KL}=y("node:async_hooks"),
XB=y("node:assert"),zB=O(),{kHTTP2Stream:$L}=j(),{addSignal:ex,removeSignal:KB}=ms(),Eu=class extends KL{static{o(this,"\
UpgradeHandler")}constructor(e,A){if(!e||typeof e!="object")throw new hu("invalid opts");if(typeof A!="function")throw new hu(
"invalid callback");let{signal:r,opaque:n,responseHeaders:s}=e;if(r&&typeof r.on!="function"&&typeof r.addEventListener!=
"function")throw new hu("signal must be an EventEmitter or EventTarget");super("UNDICI_UPGRADE"),this.responseHeaders=s||
null,this.opaque=n||null,this.callback=A,this.abort=null,this.context=null,ex(this,r)}onConnect(e,A){if(this.reason){e(this.
reason);return}XB(this.callback),this.abort=e,this.context=null}onHeaders(){throw new zL("bad upgrade",null)}onUpgrade(e,A,r){
XB(r[$L]===!0?e===200:e===101);let{callback:n,opaque:s,context:i}=this;KB(this),this.callback=null;let a=this.responseHeaders===
"raw"?zB.parseRawHeaders(A):zB.parseHeaders(A);this.runInAsyncScope(n,null,null,{headers:a,socket:r,opaque:s,context:i})}onError(e){
let{callback:A,opaque:r}=this;KB(this),A&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(A,null,e,{opaque:r})}))}};
function $B(t,e){if(e===void 0)return new Promise((A,r)=>{$B.call(this,t,(n,s)=>n?r(n):A(s))});try{let A=new Eu(t,e),r={
...t,method:t.method||"GET",upgrade:t.protocol||"Websocket"};this.dispatch(r,A)}catch(A){if(typeof e!="function")throw A;
let r=t?.opaque;queueMicrotask(()=>e(A,{opaque:r}))}}o($B,"upgrade");ey.exports=$B});var oy=p((_X,sy)=>{"use strict";var tx=y("node:assert"),{AsyncResource:Ax}=y("node:async_hooks"),{InvalidArgumentError:du,
SocketError:rx}=Y(),Ay=O(),{addSignal:nx,removeSignal:ry}=ms(),fu=class extends Ax{static{o(this,"ConnectHandler")}constructor(e,A){
if(!e||typeof e!="object")throw new du("invalid opts");if(typeof A!="function")throw new du("invalid callback");let{signal:r,
opaque:n,responseHeaders:s}=e;if(r&&typeof r.on!="function"&&typeof r.addEventListener!="function")throw new du("signal \
must be an EventEmitter or EventTarget");super("UNDICI_CONNECT"),this.opaque=n||null,this.responseHeaders=s||null,this.callback=
A,this.abort=null,nx(this,r)}onConnect(e,A){if(this.reason){e(this.reason);return}tx(this.callback),this.abort=e,this.context=
A}onHeaders(){throw new rx("bad connect",null)}onUpgrade(e,A,r){let{callback:n,opaque:s,context:i}=this;ry(this),this.callback=
null;let a=A;a!=null&&(a=this.responseHeaders==="raw"?Ay.parseRawHeaders(A):Ay.parseHeaders(A)),this.runInAsyncScope(n,null,
null,{statusCode:e,headers:a,socket:r,opaque:s,context:i})}onError(e){let{callback:A,opaque:r}=this;ry(this),A&&(this.callback=
null,queueMicrotask(()=>{this.runInAsyncScope(A,null,e,{opaque:r})}))}};function ny(t,e){if(e===void 0)return new Promise(
(A,r)=>{ny.call(this,t,(n,s)=>n?r(n):A(s))});try{let A=new fu(t,e),r={...t,method:"CONNECT"};this.dispatch(r,A)}catch(A){
if(typeof e!="function")throw A;let r=t?.opaque;queueMicrotask(()=>e(A,{opaque:r}))}}o(ny,"connect");sy.exports=ny});var iy=p((ZX,An)=>{"use strict";An.exports.request=YB();An.exports.stream=qB();An.exports.pipeline=ZB();An.exports.upgrade=
ty();An.exports.connect=oy()});var Iu=p((XX,cy)=>{"use strict";var{UndiciError:sx}=Y(),ay=Symbol.for("undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED"),Qu=class extends sx{static{
o(this,"MockNotMatchedError")}constructor(e){super(e),this.name="MockNotMatchedError",this.message=e||"The request does \
not match any registered mock dispatches",this.code="UND_MOCK_ERR_MOCK_NOT_MATCHED"}static[Symbol.hasInstance](e){return e&&
e[ay]===!0}get[ay](){return!0}};cy.exports={MockNotMatchedError:Qu}});var gr=p((KX,ly)=>{"use strict";ly.exports={kAgent:Symbol("agent"),kOptions:Symbol("options"),kFactory:Symbol("factory"),
kDispatches:Symbol("dispatches"),kDispatchKey:Symbol("dispatch key"),kDefaultHeaders:Symbol("default headers"),kDefaultTrailers:Symbol(
"default trailers"),kContentLength:Symbol("content length"),kMockAgent:Symbol("mock agent"),kMockAgentSet:Symbol("mock a\
gent set"),kMockAgentGet:Symbol("mock agent get"),kMockDispatch:Symbol("mock dispatch"),kClose:Symbol("close"),kOriginalClose:Symbol(
"original agent close"),kOriginalDispatch:Symbol("original dispatch"),kOrigin:Symbol("origin"),kIsMockActive:Symbol("is \
mock active"),kNetConnect:Symbol("net connect"),kGetNetConnect:Symbol("get net connect"),kConnected:Symbol("connected"),
kIgnoreTrailingSlash:Symbol("ignore trailing slash"),kMockAgentMockCallHistoryInstance:Symbol("mock agent mock call hist\
ory name"),kMockAgentRegisterCallHistory:Symbol("mock agent register mock call history"),kMockAgentAddCallHistoryLog:Symbol(
"mock agent add call history log"),kMockAgentIsCallHistoryEnabled:Symbol("mock agent is call history enabled"),kMockAgentAcceptsNonStandardSearchParameters:Symbol(
"mock agent accepts non standard search parameters"),kMockCallHistoryAddLog:Symbol("mock call history add log"),kTotalDispatchCount:Symbol(
"total dispatch count")}});var Ds=p(($X,yy)=>{"use strict";var{MockNotMatchedError:rn}=Iu(),{kDispatches:ur,kMockAgent:ox,kOriginalDispatch:ix,kOrigin:ax,
kGetNetConnect:cx,kTotalDispatchCount:yu}=gr(),{serializePathWithQuery:lx}=O(),{STATUS_CODES:gx}=y("node:http"),{types:{
isPromise:ux}}=y("node:util"),{InvalidArgumentError:Cu}=Y();function Ht(t,e){return typeof t=="string"?t===e:t instanceof
RegExp?t.test(e):typeof t=="function"?t(e)===!0:!1}o(Ht,"matchValue");function uy(t){return Object.fromEntries(Object.entries(
t).map(([e,A])=>[e.toLocaleLowerCase(),A]))}o(uy,"lowerCaseEntries");function hy(t,e){if(Array.isArray(t)){for(let A=0;A<
t.length;A+=2)if(t[A].toLocaleLowerCase()===e.toLocaleLowerCase())return t[A+1];return}else return typeof t.get=="functi\
on"?t.get(e):uy(t)[e.toLocaleLowerCase()]}o(hy,"getHeaderByName");function wu(t){let e=t.slice(),A=[];for(let r=0;r<e.length;r+=
2)A.push([e[r],e[r+1]]);return Object.fromEntries(A)}o(wu,"buildHeadersFromArray");function Ey(t,e){if(typeof t.headers==
"function")return Array.isArray(e)&&(e=wu(e)),t.headers(e?uy(e):{});if(typeof t.headers>"u")return!0;if(typeof e!="objec\
t"||typeof t.headers!="object")return!1;for(let[A,r]of Object.entries(t.headers)){let n=hy(e,A);if(!Ht(r,n))return!1}return!0}
o(Ey,"matchHeaders");function hx(t){if(typeof t!="string")return t;let e=new URLSearchParams(t),A=new URLSearchParams;for(let[
r,n]of e.entries()){if(r=r.replace("[]",""),/^(['"]).*\1$/.test(n)){A.append(r,n);continue}if(n.includes(",")){let i=n.split(
",");for(let a of i)A.append(r,a);continue}A.append(r,n)}return A}o(hx,"normalizeSearchParams");function Bu(t){if(typeof t!=
"string")return t;let e=t.split("?",3);if(e.length!==2)return t;let A=new URLSearchParams(e.pop());return A.sort(),[...e,
A.toString()].join("?")}o(Bu,"safeUrl");function Ex(t,{path:e,method:A,body:r,headers:n}){let s=Ht(t.path,e),i=Ht(t.method,
A),a=typeof t.body<"u"?Ht(t.body,r):!0,c=Ey(t,n);return s&&i&&a&&c}o(Ex,"matchKey");function dy(t){return Buffer.isBuffer(
t)||t instanceof Uint8Array||t instanceof ArrayBuffer?t:typeof t=="object"?JSON.stringify(t):t?t.toString():""}o(dy,"get\
ResponseData");function fy(t,e){let A=e.query?lx(e.path,e.query):e.path,r=typeof A=="string"?Bu(A):A,n=gy(r),s=t.filter(
({consumed:i})=>!i).filter(({path:i,ignoreTrailingSlash:a})=>a?Ht(gy(Bu(i)),n):Ht(Bu(i),r));if(s.length===0)throw new rn(
`Mock dispatch not matched for path '${r}'`);if(s=s.filter(({method:i})=>Ht(i,e.method)),s.length===0)throw new rn(`Mock\
 dispatch not matched for method '${e.method}' on path '${r}'`);if(s=s.filter(({body:i})=>typeof i<"u"?Ht(i,e.body):!0),
s.length===0)throw new rn(`Mock dispatch not matched for body '${e.body}' on path '${r}'`);if(s=s.filter(i=>Ey(i,e.headers)),
s.length===0){let i=typeof e.headers=="object"?JSON.stringify(e.headers):e.headers;throw new rn(`Mock dispatch not match\
ed for headers '${i}' on path '${r}'`)}return s[0]}o(fy,"getMockDispatch");function dx(t,e,A,r){let n={timesInvoked:0,times:1,
persist:!1,consumed:!1,...r},s=typeof A=="function"?{callback:A}:{...A},i={...n,...e,pending:!0,data:{error:null,...s}};
return t.push(i),t[yu]=(t[yu]||0)+1,i}o(dx,"addMockDispatch");function pu(t,e){let A=t.findIndex(r=>r.consumed?Ex(r,e):!1);
A!==-1&&t.splice(A,1)}o(pu,"deleteMockDispatch");function gy(t){for(;t.endsWith("/");)t=t.slice(0,-1);return t.length===
0&&(t="/"),t}o(gy,"removeTrailingSlash");function Qy(t){let{path:e,method:A,body:r,headers:n,query:s}=t;return{path:e,method:A,
body:r,headers:n,query:s}}o(Qy,"buildKey");function mu(t){let e=Object.keys(t),A=[];for(let r=0;r<e.length;++r){let n=e[r],
s=t[n],i=Buffer.from(`${n}`);if(Array.isArray(s))for(let a=0;a<s.length;++a)A.push(i,Buffer.from(`${s[a]}`));else A.push(
i,Buffer.from(`${s}`))}return A}o(mu,"generateKeyValues");function Iy(t){return gx[t]||"unknown"}o(Iy,"getStatusText");async function fx(t){
let e=[];for await(let A of t)e.push(A);return Buffer.concat(e).toString("utf8")}o(fx,"getResponse");function Cy(t,e){let A=Qy(
t),r=fy(this[ur],A);r.timesInvoked++,r.data.callback&&(r.data={...r.data,...r.data.callback(t)});let{data:{statusCode:n,
data:s,headers:i,trailers:a,error:c},delay:l,persist:g}=r,{timesInvoked:u,times:h}=r;if(r.consumed=!g&&u>=h,r.pending=u<
h,c!==null)return pu(this[ur],A),e.onError(c),!0;let d=!1,f=null;function Q(B){d||(d=!0,f!==null&&(clearTimeout(f),f=null),
e.onError(B))}o(Q,"abort"),e.onConnect?.(Q,null),typeof l=="number"&&l>0?f=setTimeout(()=>{f=null,m(this[ur])},l):m(this[ur]);
function m(B,w=s){if(d)return;let S=Array.isArray(t.headers)?wu(t.headers):t.headers,b=typeof w=="function"?w({...t,headers:S}):
w;if(ux(b))return b.then(T=>m(B,T));if(d)return;let H=dy(b),ee=mu(i),N=mu(a);e.onHeaders?.(n,ee,C,Iy(n)),e.onData?.(Buffer.
from(H)),e.onComplete?.(N),pu(B,A)}o(m,"handleReply");function C(){}return o(C,"resume"),!0}o(Cy,"mockDispatch");function Qx(){
let t=this[ox],e=this[ax],A=this[ix];return o(function(n,s){if(t.isMockActive)try{Cy.call(this,n,s)}catch(i){if(i.code===
"UND_MOCK_ERR_MOCK_NOT_MATCHED"){let a=t[cx](),c=this[ur][yu]||this[ur].length,g=`, ${this[ur].filter(({consumed:u})=>!u).
length} interceptor(s) remaining out of ${c} defined`;if(a===!1)throw new rn(`${i.message}: subsequent request to origin\
 ${e} was not allowed (net.connect disabled)${g}`);if(By(a,e))A.call(this,n,s);else throw new rn(`${i.message}: subseque\
nt request to origin ${e} was not allowed (net.connect is not enabled for this origin)${g}`)}else throw i}else A.call(this,
n,s)},"dispatch")}o(Qx,"buildMockDispatch");function By(t,e){let A=new URL(e);return t===!0?!0:!!(Array.isArray(t)&&t.some(
r=>Ht(r,A.host)))}o(By,"checkNetConnect");function Ix(t){return typeof t!="string"&&!(t instanceof URL)?t:t instanceof URL?
t.origin:t.toLowerCase()}o(Ix,"normalizeOrigin");function Cx(t){let{agent:e,...A}=t;if("enableCallHistory"in A&&typeof A.
enableCallHistory!="boolean")throw new Cu("options.enableCallHistory must to be a boolean");if("acceptNonStandardSearchP\
arameters"in A&&typeof A.acceptNonStandardSearchParameters!="boolean")throw new Cu("options.acceptNonStandardSearchParam\
eters must to be a boolean");if("ignoreTrailingSlash"in A&&typeof A.ignoreTrailingSlash!="boolean")throw new Cu("options\
.ignoreTrailingSlash must to be a boolean");return A}o(Cx,"buildAndValidateMockOptions");yy.exports={getResponseData:dy,
getMockDispatch:fy,addMockDispatch:dx,deleteMockDispatch:pu,buildKey:Qy,generateKeyValues:mu,matchValue:Ht,getResponse:fx,
getStatusText:Iy,mockDispatch:Cy,buildMockDispatch:Qx,checkNetConnect:By,buildAndValidateMockOptions:Cx,getHeaderByName:hy,
buildHeadersFromArray:wu,normalizeSearchParams:hx,normalizeOrigin:Ix}});var ku=p((t9,Fu)=>{"use strict";var{getResponseData:Bx,buildKey:yx,addMockDispatch:Du}=Ds(),{kDispatches:ui,kDispatchKey:hi,
kDefaultHeaders:Su,kDefaultTrailers:Ru,kContentLength:Nu,kMockDispatch:Ei,kIgnoreTrailingSlash:di}=gr(),{InvalidArgumentError:Yt}=Y(),
{serializePathWithQuery:px}=O(),nn=class{static{o(this,"MockScope")}constructor(e){this[Ei]=e}delay(e){if(typeof e!="num\
ber"||!Number.isInteger(e)||e<=0)throw new Yt("waitInMs must be a valid integer > 0");return this[Ei].delay=e,this}persist(){
return this[Ei].persist=!0,this}times(e){if(typeof e!="number"||!Number.isInteger(e)||e<=0)throw new Yt("repeatTimes mus\
t be a valid integer > 0");return this[Ei].times=e,this}},bu=class{static{o(this,"MockInterceptor")}constructor(e,A){if(typeof e!=
"object")throw new Yt("opts must be an object");if(typeof e.path>"u")throw new Yt("opts.path must be defined");if(typeof e.
method>"u"&&(e.method="GET"),typeof e.path=="string")if(e.query)e.path=px(e.path,e.query);else{let r=new URL(e.path,"dat\
a://");e.path=r.pathname+r.search}typeof e.method=="string"&&(e.method=e.method.toUpperCase()),this[hi]=yx(e),this[ui]=A,
this[di]=e.ignoreTrailingSlash??!1,this[Su]={},this[Ru]={},this[Nu]=!1}createMockScopeDispatchData({statusCode:e,data:A,
responseOptions:r}){let n=Bx(A),s=this[Nu]?{"content-length":n.length}:{},i={...this[Su],...s,...r.headers},a={...this[Ru],
...r.trailers};return{statusCode:e,data:A,headers:i,trailers:a}}validateReplyParameters(e){if(typeof e.statusCode>"u")throw new Yt(
"statusCode must be defined");if(typeof e.responseOptions!="object"||e.responseOptions===null)throw new Yt("responseOpti\
ons must be an object")}reply(e){if(typeof e=="function"){let s=o(a=>{let c=e(a);if(typeof c!="object"||c===null)throw new Yt(
"reply options callback must return an object");let l={data:"",responseOptions:{},...c};return this.validateReplyParameters(
l),{...this.createMockScopeDispatchData(l)}},"wrappedDefaultsCallback"),i=Du(this[ui],this[hi],s,{ignoreTrailingSlash:this[di]});
return new nn(i)}let A={statusCode:e,data:arguments[1]===void 0?"":arguments[1],responseOptions:arguments[2]===void 0?{}:
arguments[2]};this.validateReplyParameters(A);let r=this.createMockScopeDispatchData(A),n=Du(this[ui],this[hi],r,{ignoreTrailingSlash:this[di]});
return new nn(n)}replyWithError(e){if(typeof e>"u")throw new Yt("error must be defined");let A=Du(this[ui],this[hi],{error:e},
{ignoreTrailingSlash:this[di]});return new nn(A)}defaultReplyHeaders(e){if(typeof e>"u")throw new Yt("headers must be de\
fined");return this[Su]=e,this}defaultReplyTrailers(e){if(typeof e>"u")throw new Yt("trailers must be defined");return this[Ru]=
e,this}replyContentLength(){return this[Nu]=!0,this}};Fu.exports.MockInterceptor=bu;Fu.exports.MockScope=nn});var Lu=p((r9,Ny)=>{"use strict";var{promisify:mx}=y("node:util"),wx=QA(),{buildMockDispatch:Dx}=Ds(),{kDispatches:Uu,kMockAgent:py,
kClose:my,kOriginalClose:wy,kOrigin:Dy,kOriginalDispatch:Sx,kConnected:Mu,kIgnoreTrailingSlash:Sy}=gr(),{MockInterceptor:Rx}=ku(),
Ry=j(),{InvalidArgumentError:Nx}=Y(),Tu=class extends wx{static{o(this,"MockClient")}constructor(e,A){if(!A||!A.agent||typeof A.
agent.dispatch!="function")throw new Nx("Argument opts.agent must implement Agent");super(e,A),this[py]=A.agent,this[Dy]=
e,this[Sy]=A.ignoreTrailingSlash??!1,this[Uu]=[],this[Mu]=1,this[Sx]=this.dispatch,this[wy]=this.close.bind(this),this.dispatch=
Dx.call(this),this.close=this[my]}get[Ry.kConnected](){return this[Mu]}intercept(e){return new Rx(e&&{ignoreTrailingSlash:this[Sy],
...e},this[Uu])}cleanMocks(){this[Uu]=[]}async[my](){await mx(this[wy])(),this[Mu]=0,this[py][Ry.kClients].delete(this[Dy])}};
Ny.exports=Tu});var Yu=p((s9,Hu)=>{"use strict";var{kMockCallHistoryAddLog:bx}=gr(),{InvalidArgumentError:SA}=Y();function wA(t,e,A,r,n){
switch(e.operator){case"OR":return r.push(...A(t,n)),r;case"AND":return A(t,r);default:throw new SA("options.operator mu\
st to be a case insensitive string equal to 'OR' or 'AND'")}}o(wA,"handleFilterCallsWithOptions");function Fx(t={}){let e={};
if("operator"in t){if(typeof t.operator!="string"||t.operator.toUpperCase()!=="OR"&&t.operator.toUpperCase()!=="AND")throw new SA(
"options.operator must to be a case insensitive string equal to 'OR' or 'AND'");return{...e,operator:t.operator.toUpperCase()}}
return e}o(Fx,"buildAndValidateFilterCallsOptions");function DA(t){return(e,A)=>{if(typeof e=="string"||e==null)return A.
filter(r=>r[t]===e);if(e instanceof RegExp)return A.filter(r=>e.test(r[t]));throw new SA(`${t} parameter should be one o\
f string, regexp, undefined or null`)}}o(DA,"makeFilterCalls");function kx(t){try{let e=new URL(t.path,t.origin);return e.
search.length!==0||(e.search=new URLSearchParams(t.query).toString()),e}catch(e){throw new SA("An error occurred when co\
mputing MockCallHistoryLog.url",{cause:e})}}o(kx,"computeUrlWithMaybeSearchParameters");var fi=class{static{o(this,"Mock\
CallHistoryLog")}constructor(e={}){this.body=e.body,this.headers=e.headers,this.method=e.method;let A=kx(e);this.fullUrl=
A.toString(),this.origin=A.origin,this.path=A.pathname,this.searchParams=Object.fromEntries(A.searchParams),this.protocol=
A.protocol,this.host=A.host,this.port=A.port,this.hash=A.hash}toMap(){return new Map([["protocol",this.protocol],["host",
this.host],["port",this.port],["origin",this.origin],["path",this.path],["hash",this.hash],["searchParams",this.searchParams],
["fullUrl",this.fullUrl],["method",this.method],["body",this.body],["headers",this.headers]])}toString(){let e={betweenKeyValueSeparator:"\
->",betweenPairSeparator:"|"},A="";return this.toMap().forEach((r,n)=>{(typeof r=="string"||r===void 0||r===null)&&(A=`${A}${n}${e.
betweenKeyValueSeparator}${r}${e.betweenPairSeparator}`),(typeof r=="object"&&r!==null||Array.isArray(r))&&(A=`${A}${n}${e.
betweenKeyValueSeparator}${JSON.stringify(r)}${e.betweenPairSeparator}`)}),A.slice(0,-1)}},xu=class{static{o(this,"MockC\
allHistory")}logs=[];calls(){return this.logs}firstCall(){return this.logs.at(0)}lastCall(){return this.logs.at(-1)}nthCall(e){
if(typeof e!="number")throw new SA("nthCall must be called with a number");if(!Number.isInteger(e))throw new SA("nthCall\
 must be called with an integer");if(Math.sign(e)!==1)throw new SA("nthCall must be called with a positive value. use fi\
rstCall or lastCall instead");return this.logs.at(e-1)}filterCalls(e,A){if(this.logs.length===0)return this.logs;if(typeof e==
"function")return this.logs.filter(e);if(e instanceof RegExp)return this.logs.filter(r=>e.test(r.toString()));if(typeof e==
"object"&&e!==null){if(Object.keys(e).length===0)return this.logs;let r={operator:"OR",...Fx(A)},n=r.operator==="AND"?this.
logs:[];return"protocol"in e&&(n=wA(e.protocol,r,this.filterCallsByProtocol,n,this.logs)),"host"in e&&(n=wA(e.host,r,this.
filterCallsByHost,n,this.logs)),"port"in e&&(n=wA(e.port,r,this.filterCallsByPort,n,this.logs)),"origin"in e&&(n=wA(e.origin,
r,this.filterCallsByOrigin,n,this.logs)),"path"in e&&(n=wA(e.path,r,this.filterCallsByPath,n,this.logs)),"hash"in e&&(n=
wA(e.hash,r,this.filterCallsByHash,n,this.logs)),"fullUrl"in e&&(n=wA(e.fullUrl,r,this.filterCallsByFullUrl,n,this.logs)),
"method"in e&&(n=wA(e.method,r,this.filterCallsByMethod,n,this.logs)),[...new Set(n)]}throw new SA("criteria parameter s\
hould be one of function, regexp, or object")}filterCallsByProtocol=DA.call(this,"protocol");filterCallsByHost=DA.call(this,
"host");filterCallsByPort=DA.call(this,"port");filterCallsByOrigin=DA.call(this,"origin");filterCallsByPath=DA.call(this,
"path");filterCallsByHash=DA.call(this,"hash");filterCallsByFullUrl=DA.call(this,"fullUrl");filterCallsByMethod=DA.call(
this,"method");clear(){this.logs=[]}[bx](e){let A=new fi(e);return this.logs.push(A),A}*[Symbol.iterator](){for(let e of this.
calls())yield e}};Hu.exports.MockCallHistory=xu;Hu.exports.MockCallHistoryLog=fi});var Ju=p((i9,Ly)=>{"use strict";var{promisify:Ux}=y("node:util"),Mx=er(),{buildMockDispatch:Tx}=Ds(),{kDispatches:Ou,kMockAgent:by,
kClose:Fy,kOriginalClose:ky,kOrigin:Uy,kOriginalDispatch:Lx,kConnected:Gu,kIgnoreTrailingSlash:My}=gr(),{MockInterceptor:xx}=ku(),
Ty=j(),{InvalidArgumentError:Hx}=Y(),vu=class extends Mx{static{o(this,"MockPool")}constructor(e,A){if(!A||!A.agent||typeof A.
agent.dispatch!="function")throw new Hx("Argument opts.agent must implement Agent");super(e,A),this[by]=A.agent,this[Uy]=
e,this[My]=A.ignoreTrailingSlash??!1,this[Ou]=[],this[Gu]=1,this[Lx]=this.dispatch,this[ky]=this.close.bind(this),this.dispatch=
Tx.call(this),this.close=this[Fy]}get[Ty.kConnected](){return this[Gu]}intercept(e){return new xx(e&&{ignoreTrailingSlash:this[My],
...e},this[Ou])}cleanMocks(){this[Ou]=[]}async[Fy](){await Ux(this[ky])(),this[Gu]=0,this[by][Ty.kClients].delete(this[Uy])}};
Ly.exports=vu});var Hy=p((l9,xy)=>{"use strict";var{Transform:Yx}=y("node:stream"),{Console:Ox}=y("node:console"),Gx=process.versions.icu?
"\u2705":"Y ",vx=process.versions.icu?"\u274C":"N ";xy.exports=class{static{o(this,"PendingInterceptorsFormatter")}constructor({
disableColors:e}={}){this.transform=new Yx({transform(A,r,n){n(null,A)}}),this.logger=new Ox({stdout:this.transform,inspectOptions:{
colors:!e&&!process.env.CI}})}format(e){let A=e.map(({method:r,path:n,data:{statusCode:s},persist:i,times:a,timesInvoked:c,
origin:l})=>({Method:r,Origin:l,Path:n,"Status code":s,Persistent:i?Gx:vx,Invocations:c,Remaining:i?1/0:a-c}));return this.
logger.table(A),this.transform.read().toString()}}});var _u=p((u9,Py)=>{"use strict";var{kClients:hr}=j(),Jx=rr(),{kAgent:Vu,kMockAgentSet:Qi,kMockAgentGet:Yy,kDispatches:Pu,
kIsMockActive:Ii,kNetConnect:Er,kGetNetConnect:Vx,kOptions:Ci,kFactory:Bi,kMockAgentRegisterCallHistory:qu,kMockAgentIsCallHistoryEnabled:Ss,
kMockAgentAddCallHistoryLog:Oy,kMockAgentMockCallHistoryInstance:sn,kMockAgentAcceptsNonStandardSearchParameters:Gy,kMockCallHistoryAddLog:Px,
kIgnoreTrailingSlash:vy}=gr(),qx=Lu(),Wx=Ju(),{matchValue:_x,normalizeSearchParams:jx,buildAndValidateMockOptions:Zx,normalizeOrigin:Jy}=Ds(),
{InvalidArgumentError:Vy,UndiciError:Xx}=Y(),zx=Vn(),Kx=Hy(),{MockCallHistory:$x}=Yu(),Wu=class extends zx{static{o(this,
"MockAgent")}constructor(e={}){super(e);let A=Zx(e);if(this[Er]=!0,this[Ii]=!0,this[Ss]=A.enableCallHistory??!1,this[Gy]=
A.acceptNonStandardSearchParameters??!1,this[vy]=A.ignoreTrailingSlash??!1,e?.agent&&typeof e.agent.dispatch!="function")
throw new Vy("Argument opts.agent must implement Agent");let r=e?.agent?e.agent:new Jx(e);this[Vu]=r,this[hr]=r[hr],this[Ci]=
A,this[Ss]&&this[qu]()}get(e){let A=Jy(e),r=this[vy]?A.replace(/\/$/,""):A,n=this[Yy](r);return n||(n=this[Bi](r),this[Qi](
r,n)),n}dispatch(e,A){e.origin=Jy(e.origin),this.get(e.origin),this[Oy](e);let r=this[Gy],n={...e};if(r&&n.path){let[s,i]=n.
path.split("?"),a=jx(i,r);n.path=`${s}?${a}`}return this[Vu].dispatch(n,A)}async close(){this.clearCallHistory(),await this[Vu].
close(),this[hr].clear()}deactivate(){this[Ii]=!1}activate(){this[Ii]=!0}enableNetConnect(e){if(typeof e=="string"||typeof e==
"function"||e instanceof RegExp)Array.isArray(this[Er])?this[Er].push(e):this[Er]=[e];else if(typeof e>"u")this[Er]=!0;else
throw new Vy("Unsupported matcher. Must be one of String|Function|RegExp.")}disableNetConnect(){this[Er]=!1}enableCallHistory(){
return this[Ss]=!0,this}disableCallHistory(){return this[Ss]=!1,this}getCallHistory(){return this[sn]}clearCallHistory(){
this[sn]!==void 0&&this[sn].clear()}get isMockActive(){return this[Ii]}[qu](){this[sn]===void 0&&(this[sn]=new $x)}[Oy](e){
this[Ss]&&(this[qu](),this[sn][Px](e))}[Qi](e,A){this[hr].set(e,{count:0,dispatcher:A})}[Bi](e){let A=Object.assign({agent:this},
this[Ci]);return this[Ci]&&this[Ci].connections===1?new qx(e,A):new Wx(e,A)}[Yy](e){let A=this[hr].get(e);if(A?.dispatcher)
return A.dispatcher;if(typeof e!="string"){let r=this[Bi]("http://localhost:9999");return this[Qi](e,r),r}for(let[r,n]of Array.
from(this[hr]))if(n&&typeof r!="string"&&_x(r,e)){let s=this[Bi](e);return this[Qi](e,s),s[Pu]=n.dispatcher[Pu],s}}[Vx](){
return this[Er]}pendingInterceptors(){let e=this[hr];return Array.from(e.entries()).flatMap(([A,r])=>r.dispatcher[Pu].map(
n=>({...n,origin:A}))).filter(({pending:A})=>A)}assertNoPendingInterceptors({pendingInterceptorsFormatter:e=new Kx}={}){
let A=this.pendingInterceptors();if(A.length!==0)throw new Xx(A.length===1?`1 interceptor is pending:

${e.format(A)}`.trim():`${A.length} interceptors are pending:

${e.format(A)}`.trim())}};Py.exports=Wu});var ju=p((E9,jy)=>{"use strict";var{InvalidArgumentError:eH}=Y(),{runtimeFeatures:tH}=Pt();function AH(t={}){let{ignoreHeaders:e=[],
excludeHeaders:A=[],matchHeaders:r=[],caseSensitive:n=!1}=t;return{ignore:new Set(e.map(s=>n?s:s.toLowerCase())),exclude:new Set(
A.map(s=>n?s:s.toLowerCase())),match:new Set(r.map(s=>n?s:s.toLowerCase()))}}o(AH,"createHeaderFilters");var qy=tH.has("\
crypto")?y("node:crypto"):null,rH=qy?.hash?t=>qy.hash("sha256",t,"base64url"):t=>Buffer.from(t).toString("base64url");function _y(t){
return Array.isArray(t)&&(t.length&1)===0}o(_y,"isUndiciHeaders");function nH(t=[]){return t.length===0?()=>!1:o(function(A){
let r;for(let n of t)if(typeof n=="string"){if(r||(r=A.toLowerCase()),r.includes(n.toLowerCase()))return!0}else if(n instanceof
RegExp&&n.test(A))return!0;return!1},"isUrlExcluded")}o(nH,"isUrlExcludedFactory");function sH(t){let e={};if(!t)return e;
if(_y(t)){for(let A=0;A<t.length;A+=2){let r=t[A],n=t[A+1];if(r&&n!==void 0){let s=Buffer.isBuffer(r)?r.toString():r,i=Buffer.
isBuffer(n)?n.toString():n;e[s.toLowerCase()]=i}}return e}if(t&&typeof t=="object")for(let[A,r]of Object.entries(t))A&&typeof A==
"string"&&(e[A.toLowerCase()]=Array.isArray(r)?r.join(", "):String(r));return e}o(sH,"normalizeHeaders");var Wy=["record",
"playback","update"];function oH(t){if(!Wy.includes(t))throw new eH(`Invalid snapshot mode: ${t}. Must be one of: ${Wy.join(
", ")}`)}o(oH,"validateSnapshotMode");jy.exports={createHeaderFilters:AH,hashId:rH,isUndiciHeaders:_y,normalizeHeaders:sH,
isUrlExcludedFactory:nH,validateSnapshotMode:oH}});var rp=p((f9,Ap)=>{"use strict";var{writeFile:iH,readFile:aH,mkdir:cH}=y("node:fs/promises"),{dirname:lH,resolve:Zy}=y("node:path"),
{setTimeout:gH,clearTimeout:Xy}=y("node:timers"),{InvalidArgumentError:zy,UndiciError:uH}=Y(),{hashId:hH,isUrlExcludedFactory:EH,
normalizeHeaders:Ky,createHeaderFilters:$y}=ju();function Rs(t,e,A={}){let r=new URL(t.path,t.origin),n=t._normalizedHeaders||
Ky(t.headers);return t._normalizedHeaders||(t._normalizedHeaders=n),{method:t.method||"GET",url:A.matchQuery!==!1?r.toString():
`${r.origin}${r.pathname}`,headers:ep(n,e,A),body:A.matchBody!==!1&&t.body?String(t.body):""}}o(Rs,"formatRequestKey");function ep(t,e,A={}){
if(!t||typeof t!="object")return{};let{caseSensitive:r=!1}=A,n={},{ignore:s,exclude:i,match:a}=e;for(let[c,l]of Object.entries(
t)){let g=r?c:c.toLowerCase();i.has(g)||s.has(g)||a.size!==0&&!a.has(g)||(n[g]=l)}return n}o(ep,"filterHeadersForMatchin\
g");function tp(t,e,A={}){if(!t||typeof t!="object")return{};let{caseSensitive:r=!1}=A,n={},{exclude:s}=e;for(let[i,a]of Object.
entries(t)){let c=r?i:i.toLowerCase();s.has(c)||(n[c]=a)}return n}o(tp,"filterHeadersForStorage");function Ns(t){let e=[
t.method,t.url];if(t.headers&&typeof t.headers=="object"){let r=Object.keys(t.headers).sort();for(let n of r){let s=Array.
isArray(t.headers[n])?t.headers[n]:[t.headers[n]];e.push(n);for(let i of s.sort())e.push(String(i))}}e.push(t.body);let A=e.
join("|");return hH(A)}o(Ns,"createRequestHash");var Zu=class{static{o(this,"SnapshotRecorder")}#e;#t;#A=new Map;#r;#s=1/0;#n=!1;#i;constructor(e={}){
this.#r=e.snapshotPath,this.#s=e.maxSnapshots||1/0,this.#n=e.autoFlush||!1,this.flushInterval=e.flushInterval||3e4,this.
_flushTimer=null,this.matchOptions={matchHeaders:e.matchHeaders||[],ignoreHeaders:e.ignoreHeaders||[],excludeHeaders:e.excludeHeaders||
[],matchBody:e.matchBody!==!1,matchQuery:e.matchQuery!==!1,caseSensitive:e.caseSensitive||!1},this.#i=$y(this.matchOptions),
this.shouldRecord=e.shouldRecord||(()=>!0),this.shouldPlayback=e.shouldPlayback||(()=>!0),this.#t=EH(e.excludeUrls),this.#n&&
this.#r&&this.#o()}async record(e,A){if(!this.shouldRecord(e)||this.isUrlExcluded(e))return;let r=Rs(e,this.#i,this.matchOptions),
n=Ns(r),s=Ky(A.headers),i={statusCode:A.statusCode,headers:tp(s,this.#i,this.matchOptions),body:Buffer.isBuffer(A.body)?
A.body.toString("base64"):Buffer.from(String(A.body||"")).toString("base64"),trailers:A.trailers};if(this.#A.size>=this.#s&&
!this.#A.has(n)){let c=this.#A.keys().next().value;this.#A.delete(c)}let a=this.#A.get(n);a&&a.responses?(a.responses.push(
i),a.timestamp=new Date().toISOString()):this.#A.set(n,{request:r,responses:[i],callCount:0,timestamp:new Date().toISOString()}),
this.#n&&this.#r&&this.#c()}isUrlExcluded(e){let A=new URL(e.path,e.origin).toString();return this.#t(A)}findSnapshot(e){
if(!this.shouldPlayback(e)||this.isUrlExcluded(e))return;let A=Rs(e,this.#i,this.matchOptions),r=Ns(A),n=this.#A.get(r);
if(!n)return;let s=n.callCount||0,i=Math.min(s,n.responses.length-1);return n.callCount=s+1,{...n,response:n.responses[i]}}async loadSnapshots(e){
let A=e||this.#r;if(!A)throw new zy("Snapshot path is required");try{let r=await aH(Zy(A),"utf8"),n=JSON.parse(r);if(Array.
isArray(n)){this.#A.clear();for(let{hash:s,snapshot:i}of n)this.#A.set(s,i)}else this.#A=new Map(Object.entries(n))}catch(r){
if(r.code==="ENOENT")this.#A.clear();else throw new uH(`Failed to load snapshots from ${A}`,{cause:r})}}async saveSnapshots(e){
let A=e||this.#r;if(!A)throw new zy("Snapshot path is required");let r=Zy(A);await cH(lH(r),{recursive:!0});let n=Array.
from(this.#A.entries()).map(([s,i])=>({hash:s,snapshot:i}));await iH(r,JSON.stringify(n,null,2),{flush:!0})}clear(){this.#A.
clear()}getSnapshots(){return Array.from(this.#A.values())}size(){return this.#A.size}resetCallCounts(){for(let e of this.#A.
values())e.callCount=0}deleteSnapshot(e){let A=Rs(e,this.#i,this.matchOptions),r=Ns(A);return this.#A.delete(r)}getSnapshotInfo(e){
let A=Rs(e,this.#i,this.matchOptions),r=Ns(A),n=this.#A.get(r);return n?{hash:r,request:n.request,responseCount:n.responses?
n.responses.length:n.response?1:0,callCount:n.callCount||0,timestamp:n.timestamp}:null}replaceSnapshots(e){if(this.#A.clear(),
Array.isArray(e))for(let{hash:A,snapshot:r}of e)this.#A.set(A,r);else e&&typeof e=="object"&&(this.#A=new Map(Object.entries(
e)))}#o(){return this.#c()}#a(){this.#e&&(Xy(this.#e),this.saveSnapshots().catch(()=>{}),this.#e=null)}#c(){this.#e=gH(()=>{
this.saveSnapshots().catch(()=>{}),this.#n?this.#e?.refresh():this.#e=null},1e3)}destroy(){this.#a(),this.#e&&(Xy(this.#e),
this.#e=null)}async close(){this.#r&&this.#A.size!==0&&await this.saveSnapshots(),this.destroy()}};Ap.exports={SnapshotRecorder:Zu,
formatRequestKey:Rs,createRequestHash:Ns,filterHeadersForMatching:ep,filterHeadersForStorage:tp,createHeaderFilters:$y}});var op=p((I9,sp)=>{"use strict";var dH=rr(),fH=_u(),{SnapshotRecorder:QH}=rp(),IH=Jn(),{InvalidArgumentError:CH,UndiciError:BH}=Y(),
{validateSnapshotMode:yH}=ju(),Le=Symbol("kSnapshotRecorder"),Ot=Symbol("kSnapshotMode"),bs=Symbol("kSnapshotPath"),Xu=Symbol(
"kSnapshotLoaded"),yi=Symbol("kRealAgent"),np=!1,zu=class extends fH{static{o(this,"SnapshotAgent")}constructor(e={}){np||
(process.emitWarning("SnapshotAgent is experimental and subject to change","ExperimentalWarning"),np=!0);let{mode:A="rec\
ord",snapshotPath:r=null,...n}=e;if(super(n),yH(A),(A==="playback"||A==="update")&&!r)throw new CH(`snapshotPath is requ\
ired when mode is '${A}'`);this[Ot]=A,this[bs]=r,this[Le]=new QH({snapshotPath:this[bs],mode:this[Ot],maxSnapshots:e.maxSnapshots,
autoFlush:e.autoFlush,flushInterval:e.flushInterval,matchHeaders:e.matchHeaders,ignoreHeaders:e.ignoreHeaders,excludeHeaders:e.
excludeHeaders,matchBody:e.matchBody,matchQuery:e.matchQuery,caseSensitive:e.caseSensitive,shouldRecord:e.shouldRecord,shouldPlayback:e.
shouldPlayback,excludeUrls:e.excludeUrls}),this[Xu]=!1,(this[Ot]==="record"||this[Ot]==="update"||this[Ot]==="playback"&&
e.excludeUrls&&e.excludeUrls.length>0)&&(this[yi]=new dH(e)),(this[Ot]==="playback"||this[Ot]==="update")&&this[bs]&&this.
loadSnapshots().catch(()=>{})}dispatch(e,A){A=IH.wrap(A);let r=this[Ot];if(this[Le].isUrlExcluded(e))return this[yi].dispatch(
e,A);if(r==="playback"||r==="update"){if(!this[Xu])return this.#e(e,A);let n=this[Le].findSnapshot(e);if(n)return this.#A(
n,A);if(r==="update")return this.#t(e,A);{let s=new BH(`No snapshot found for ${e.method||"GET"} ${e.path}`);if(A.onError){
A.onError(s);return}throw s}}else if(r==="record")return this.#t(e,A)}async#e(e,A){return await this.loadSnapshots(),this.
dispatch(e,A)}#t(e,A){let r={statusCode:null,headers:{},trailers:{},body:[]},n=this,s={onRequestStart(a,c){return A.onRequestStart(
a,{...c,history:this.history})},onRequestUpgrade(a,c,l,g){return A.onRequestUpgrade(a,c,l,g)},onResponseStart(a,c,l,g){return r.
statusCode=c,r.headers=l,A.onResponseStart(a,c,l,g)},onResponseData(a,c){return r.body.push(c),A.onResponseData(a,c)},onResponseEnd(a,c){
r.trailers=c;let l=Buffer.concat(r.body);n[Le].record(e,{statusCode:r.statusCode,headers:r.headers,body:l,trailers:r.trailers}).
then(()=>A.onResponseEnd(a,c)).catch(g=>A.onResponseError(a,g))}};return this[yi].dispatch(e,s)}#A(e,A){try{let{response:r}=e,
n={pause(){},resume(){},abort(i){this.aborted=!0,this.reason=i},aborted:!1,paused:!1};A.onRequestStart(n),A.onResponseStart(
n,r.statusCode,r.headers);let s=Buffer.from(r.body,"base64");A.onResponseData(n,s),A.onResponseEnd(n,r.trailers)}catch(r){
A.onError?.(r)}}async loadSnapshots(e){await this[Le].loadSnapshots(e||this[bs]),this[Xu]=!0,this[Ot]==="playback"&&this.#r()}async saveSnapshots(e){
return this[Le].saveSnapshots(e||this[bs])}#r(){for(let e of this[Le].getSnapshots()){let{request:A,responses:r,response:n}=e,
s=new URL(A.url),i=this.get(s.origin),a=r?r[0]:n;a&&i.intercept({path:s.pathname+s.search,method:A.method,headers:A.headers,
body:A.body}).reply(a.statusCode,a.body,{headers:a.headers,trailers:a.trailers}).persist()}}getRecorder(){return this[Le]}getMode(){
return this[Ot]}clearSnapshots(){this[Le].clear()}resetCallCounts(){this[Le].resetCallCounts()}deleteSnapshot(e){return this[Le].
deleteSnapshot(e)}getSnapshotInfo(e){return this[Le].getSnapshotInfo(e)}replaceSnapshots(e){this[Le].replaceSnapshots(e)}async close(){
await this[Le].close(),await this[yi]?.close(),await super.close()}};sp.exports=zu});var Fs=p((B9,lp)=>{"use strict";var pH=Symbol.for("undici.globalDispatcher.2"),ip=Symbol.for("undici.globalDispatcher.1"),
{InvalidArgumentError:mH}=Y(),wH=rr();cp()===void 0&&ap(new wH);function ap(t){if(!t||typeof t.dispatch!="function")throw new mH(
"Argument agent must implement Agent");Object.defineProperty(globalThis,pH,{value:t,writable:!0,enumerable:!1,configurable:!1}),
Object.defineProperty(globalThis,ip,{value:t,writable:!0,enumerable:!1,configurable:!1})}o(ap,"setGlobalDispatcher");function cp(){
return globalThis[ip]}o(cp,"getGlobalDispatcher");var DH=["fetch","Headers","Response","Request","FormData","WebSocket",
"CloseEvent","ErrorEvent","MessageEvent","EventSource"];lp.exports={setGlobalDispatcher:ap,getGlobalDispatcher:cp,installedExports:DH}});var on=p((m9,gp)=>{"use strict";var eA=y("node:assert"),SH=Jn();gp.exports=class{static{o(this,"DecoratorHandler")}#e;#t=!1;#A=!1;#r=!1;constructor(e){
if(typeof e!="object"||e===null)throw new TypeError("handler must be an object");this.#e=SH.wrap(e)}onRequestStart(...e){
this.#e.onRequestStart?.(...e)}onRequestUpgrade(...e){return eA(!this.#t),eA(!this.#A),this.#e.onRequestUpgrade?.(...e)}onResponseStart(...e){
return eA(!this.#t),eA(!this.#A),eA(!this.#r),this.#r=!0,this.#e.onResponseStart?.(...e)}onResponseData(...e){return eA(
!this.#t),eA(!this.#A),this.#e.onResponseData?.(...e)}onResponseEnd(...e){return eA(!this.#t),eA(!this.#A),this.#t=!0,this.#e.
onResponseEnd?.(...e)}onResponseError(...e){return this.#A=!0,this.#e.onResponseError?.(...e)}onBodySent(){}}});var Ah=p((D9,dp)=>{"use strict";var xe=O(),{kBodyUsed:ks,kRedirectCacheControl:up}=j(),th=y("node:assert"),{InvalidArgumentError:Ku}=Y(),
RH=y("node:events"),NH=[300,301,302,303,307,308],hp=Symbol("body"),Ep=o(()=>{},"noop"),pi=class{static{o(this,"BodyAsync\
Iterable")}constructor(e){this[hp]=e,this[ks]=!1}async*[Symbol.asyncIterator](){th(!this[ks],"disturbed"),this[ks]=!0,yield*this[hp]}},
eh=class t{static{o(this,"RedirectHandler")}static buildDispatch(e,A){if(A!=null&&(!Number.isInteger(A)||A<0))throw new Ku(
"maxRedirections must be a positive number");let r=e.dispatch.bind(e);return(n,s)=>r(n,new t(r,A,n,s))}constructor(e,A,r,n){
if(A!=null&&(!Number.isInteger(A)||A<0))throw new Ku("maxRedirections must be a positive number");this.dispatch=e,this.location=
null;let{maxRedirections:s,...i}=r;this.opts=i,this.maxRedirections=A,this.handler=n,this.history=[],Object.defineProperty(
this.history,up,{value:[],enumerable:!1}),xe.isStream(this.opts.body)?(xe.bodyLength(this.opts.body)===0&&this.opts.body.
on("data",function(){th(!1)}),typeof this.opts.body.readableDidRead!="boolean"&&(this.opts.body[ks]=!1,RH.prototype.on.call(
this.opts.body,"data",function(){this[ks]=!0}))):this.opts.body&&typeof this.opts.body.pipeTo=="function"?this.opts.body=
new pi(this.opts.body):this.opts.body&&typeof this.opts.body!="string"&&!ArrayBuffer.isView(this.opts.body)&&xe.isIterable(
this.opts.body)&&!xe.isFormDataLike(this.opts.body)&&(this.opts.body=new pi(this.opts.body))}onRequestStart(e,A){this.handler.
onRequestStart?.(e,{...A,history:this.history})}onRequestUpgrade(e,A,r,n){this.handler.onRequestUpgrade?.(e,A,r,n)}onResponseStart(e,A,r,n){
if(this.opts.throwOnMaxRedirect&&this.history.length>=this.maxRedirections)throw new Error("max redirects");if((A===301||
A===302)&&this.opts.method==="POST"&&(this.opts.method="GET",xe.isStream(this.opts.body)&&xe.destroy(this.opts.body.on("\
error",Ep)),this.opts.body=null),A===303&&this.opts.method!=="HEAD"&&(this.opts.method="GET",xe.isStream(this.opts.body)&&
xe.destroy(this.opts.body.on("error",Ep)),this.opts.body=null),this.location=this.history.length>=this.maxRedirections||
xe.isDisturbed(this.opts.body)||NH.indexOf(A)===-1?null:r.location,this.opts.origin&&this.history.push(new URL(this.opts.
path,this.opts.origin)),!this.location){this.handler.onResponseStart?.(e,A,r,n);return}this.history[up].push({statusCode:A,
headers:{...r},receivedAt:Date.now()});let{origin:s,pathname:i,search:a}=xe.parseURL(new URL(this.location,this.opts.origin&&
new URL(this.opts.path,this.opts.origin))),c=a?`${i}${a}`:i,l=`${s}${c}`;for(let g of this.history)if(g.toString()===l)throw new Ku(
`Redirect loop detected. Cannot redirect to ${s}. This typically happens when using a Client or Pool with cross-origin r\
edirects. Use an Agent for cross-origin redirects.`);this.opts.headers=bH(this.opts.headers,A===303,this.opts.origin!==s),
this.opts.path=c,this.opts.origin=s,this.opts.query=null}onResponseData(e,A){this.location||this.handler.onResponseData?.(
e,A)}onResponseEnd(e,A){this.location?this.dispatch(this.opts,this):this.handler.onResponseEnd(e,A)}onResponseError(e,A){
this.handler.onResponseError?.(e,A)}};function $u(t,e,A){if(t.length===4)return xe.headerNameToString(t)==="host";if(e&&
xe.headerNameToString(t).startsWith("content-"))return!0;if(A&&(t.length===13||t.length===6||t.length===19)){let r=xe.headerNameToString(
t);return r==="authorization"||r==="cookie"||r==="proxy-authorization"}return!1}o($u,"shouldRemoveHeader");function bH(t,e,A){
let r=[];if(Array.isArray(t))if(t.length>0&&Array.isArray(t[0]))for(let[n,s]of t)$u(n,e,A)||r.push(n,s);else for(let n=0;n<
t.length;n+=2)$u(t[n],e,A)||r.push(t[n],t[n+1]);else if(t&&typeof t=="object"){let n=xe.hasSafeIterator(t)?t:Object.entries(
t);for(let[s,i]of n)$u(s,e,A)||r.push(s,i)}else th(t==null,"headers must be an object or an array");return r}o(bH,"clean\
RequestHeaders");dp.exports=eh});var Qp=p((R9,fp)=>{"use strict";var FH=Ah();function kH({maxRedirections:t}={}){return e=>o(function(r,n){let{maxRedirections:s=t,
...i}=r;if(s==null||s===0)return e(r,n);let a={...i},c=new FH(e,s,a,n);return e(a,c)},"Intercept")}o(kH,"createRedirectI\
nterceptor");fp.exports=kH});var Cp=p((b9,Ip)=>{"use strict";var UH=on(),{ResponseError:MH}=Y(),rh=class extends UH{static{o(this,"ResponseErrorHandl\
er")}#e;#t;#A;#r;#s;constructor(e,{handler:A}){super(A)}#n(e){return(this.#t??"").indexOf(e)===0}onRequestStart(e,A){return this.#e=
0,this.#t=null,this.#A=null,this.#r=null,this.#s="",super.onRequestStart(e,A)}onResponseStart(e,A,r,n){if(this.#e=A,this.#r=
r,this.#t=r["content-type"],this.#e<400)return super.onResponseStart(e,A,r,n);(this.#n("application/json")||this.#n("tex\
t/plain"))&&(this.#A=new TextDecoder("utf-8"))}onResponseData(e,A){if(this.#e<400)return super.onResponseData(e,A);this.#s+=
this.#A?.decode(A,{stream:!0})??""}onResponseEnd(e,A){if(this.#e>=400){if(this.#s+=this.#A?.decode(void 0,{stream:!1})??
"",this.#n("application/json"))try{this.#s=JSON.parse(this.#s)}catch{}let r,n=Error.stackTraceLimit;Error.stackTraceLimit=
0;try{r=new MH("Response Error",this.#e,{body:this.#s,headers:this.#r})}finally{Error.stackTraceLimit=n}super.onResponseError(
e,r)}else super.onResponseEnd(e,A)}onResponseError(e,A){super.onResponseError(e,A)}};Ip.exports=()=>t=>o(function(A,r){return t(
A,new rh(A,{handler:r}))},"Intercept")});var yp=p((k9,Bp)=>{"use strict";var TH=ii();Bp.exports=t=>e=>o(function(r,n){return e(r,new TH({...r,retryOptions:{...t,
...r.retryOptions}},{handler:n,dispatch:e}))},"retryInterceptor")});var wp=p((M9,mp)=>{"use strict";var{InvalidArgumentError:LH,RequestAbortedError:pp}=Y(),xH=on(),nh=class extends xH{static{
o(this,"DumpHandler")}#e=1024*1024;#t=!1;#A=0;aborted=!1;reason=!1;constructor({maxSize:e,signal:A},r){if(e!=null&&(!Number.
isFinite(e)||e<1))throw new LH("maxSize must be a number greater than 0");super(r),this.#e=e??this.#e}#r(e){this.aborted=
!0,this.reason=e}onRequestStart(e,A){return e.abort=this.#r.bind(this),super.onRequestStart(e,A)}onResponseStart(e,A,r,n){
let s=r["content-length"];if(s!=null&&s>this.#e)throw new pp(`Response size (${s}) larger than maxSize (${this.#e})`);return this.
aborted===!0?!0:super.onResponseStart(e,A,r,n)}onResponseError(e,A){super.onResponseError(e,this.aborted===!0?this.reason:
A)}onResponseData(e,A){if(this.#A=this.#A+A.length,this.#A>this.#e)throw new pp(`Response size (${this.#A}) larger than \
maxSize (${this.#e})`);return this.#A===this.#e&&(this.#t=!0),!0}onResponseEnd(e,A){if(this.aborted===!0){super.onResponseError(
e,this.reason);return}super.onResponseEnd(e,this.#t?{}:A)}};function HH({maxSize:t}={maxSize:1024*1024}){return e=>o(function(r,n){
let{dumpMaxSize:s=t}=r,i=new nh({maxSize:s,signal:r.signal},n);return e(r,i)},"Intercept")}o(HH,"createDumpInterceptor");
mp.exports=HH});var Np=p((L9,Rp)=>{"use strict";var{isIP:YH}=y("node:net"),{lookup:OH}=y("node:dns"),GH=on(),{InvalidArgumentError:dr,InformationalError:vH}=Y(),
sh=Math.pow(2,31)-1;function JH(t){let e=Object.getPrototypeOf(t);return Object.prototype.hasOwnProperty.call(t,Symbol.iterator)||
e!=null&&e!==Object.prototype&&typeof t[Symbol.iterator]=="function"}o(JH,"hasSafeIterator");function Dp(t){return typeof t==
"string"&&t.toLowerCase()==="host"}o(Dp,"isHostHeader");function VH(t){if(t==null)return null;if(Array.isArray(t)){if(t.
length===0||!Array.isArray(t[0]))return t;let e=[];for(let A of t)Array.isArray(A)&&A.length===2?e.push(A[0],A[1]):e.push(
A);return e}if(typeof t=="object"&&JH(t)){let e=[];for(let A of t)Array.isArray(A)&&A.length===2?e.push(A[0],A[1]):e.push(
A);return e}return t}o(VH,"normalizeHeaders");function PH(t){if(t==null)return!1;if(Array.isArray(t)){if(t.length===0)return!1;
for(let e=0;e<t.length;e+=2)if(Dp(t[e]))return!0;return!1}if(typeof t=="object"){for(let e in t)if(Dp(e))return!0}return!1}
o(PH,"hasHostHeader");function Sp(t,e){let A=VH(e);return PH(A)?A:Array.isArray(A)?["host",t,...A]:A&&typeof A=="object"?
{host:t,...A}:{host:t}}o(Sp,"withHostHeader");var oh=class{static{o(this,"DNSStorage")}#e=0;#t=new Map;constructor(e){this.#e=
e.maxItems}get size(){return this.#t.size}get(e){return this.#t.get(e)??null}set(e,A){this.#t.set(e,A)}delete(e){this.#t.
delete(e)}full(){return this.size>=this.#e}},ih=class{static{o(this,"DNSInstance")}#e=0;#t=0;dualStack=!0;affinity=null;lookup=null;pick=null;storage=null;constructor(e){
this.#e=e.maxTTL,this.#t=e.maxItems,this.dualStack=e.dualStack,this.affinity=e.affinity,this.lookup=e.lookup??this.#A,this.
pick=e.pick??this.#r,this.storage=e.storage??new oh(e)}runLookup(e,A,r){let n=this.storage.get(e.hostname);if(n==null&&this.
storage.full()){r(null,e);return}let s={affinity:this.affinity,dualStack:this.dualStack,lookup:this.lookup,pick:this.pick,
...A.dns,maxTTL:this.#e,maxItems:this.#t};if(n==null)this.lookup(e,s,(i,a)=>{if(i||a==null||a.length===0){r(i??new vH("N\
o DNS entries found"));return}this.setRecords(e,a);let c=this.storage.get(e.hostname),l=this.pick(e,c,s.affinity),g;typeof l.
port=="number"?g=`:${l.port}`:e.port!==""?g=`:${e.port}`:g="",r(null,new URL(`${e.protocol}//${l.family===6?`[${l.address}\
]`:l.address}${g}`))});else{let i=this.pick(e,n,s.affinity);if(i==null){this.storage.delete(e.hostname),this.runLookup(e,
A,r);return}let a;typeof i.port=="number"?a=`:${i.port}`:e.port!==""?a=`:${e.port}`:a="",r(null,new URL(`${e.protocol}//${i.
family===6?`[${i.address}]`:i.address}${a}`))}}#A(e,A,r){OH(e.hostname,{all:!0,family:this.dualStack===!1?this.affinity:
0,order:"ipv4first"},(n,s)=>{if(n)return r(n);let i=new Map;for(let a of s)i.set(`${a.address}:${a.family}`,a);r(null,i.
values())})}#r(e,A,r){let n=null,{records:s,offset:i}=A,a;if(this.dualStack?(r==null&&(i==null||i===sh?(A.offset=0,r=4):
(A.offset++,r=(A.offset&1)===1?6:4)),s[r]!=null&&s[r].ips.length>0?a=s[r]:a=s[r===4?6:4]):a=s[r],a==null||a.ips.length===
0)return n;a.offset==null||a.offset===sh?a.offset=0:a.offset++;let c=a.offset%a.ips.length;return n=a.ips[c]??null,n==null?
n:Date.now()-n.timestamp>n.ttl?(a.ips.splice(c,1),this.pick(e,A,r)):n}pickFamily(e,A){let r=this.storage.get(e.hostname)?.
records;if(!r)return null;let n=r[A];if(!n)return null;n.offset==null||n.offset===sh?n.offset=0:n.offset++;let s=n.offset%
n.ips.length,i=n.ips[s]??null;return i==null||Date.now()-i.timestamp>i.ttl&&n.ips.splice(s,1),i}setRecords(e,A){let r=Date.
now(),n={records:{4:null,6:null}},s=this.#e;for(let i of A){i.timestamp=r,typeof i.ttl=="number"?(i.ttl=Math.min(i.ttl,this.#e),
s=Math.min(s,i.ttl)):i.ttl=this.#e;let a=n.records[i.family]??{ips:[]};a.ips.push(i),n.records[i.family]=a}this.storage.
set(e.hostname,n,{ttl:s})}deleteRecords(e){this.storage.delete(e.hostname)}getHandler(e,A){return new ah(this,e,A)}},ah=class extends GH{static{
o(this,"DNSDispatchHandler")}#e=null;#t=null;#A=null;#r=null;#s=null;#n=null;#i=!0;constructor(e,{origin:A,handler:r,dispatch:n,
newOrigin:s},i){super(r),this.#r=A,this.#n=s,this.#t={...i},this.#e=e,this.#A=n}onResponseError(e,A){switch(A.code){case"\
ETIMEDOUT":case"ECONNREFUSED":{if(this.#e.dualStack){if(!this.#i){super.onResponseError(e,A);return}this.#i=!1;let r=this.#n.
hostname[0]==="["?4:6,n=this.#e.pickFamily(this.#r,r);if(n==null){super.onResponseError(e,A);return}let s;typeof n.port==
"number"?s=`:${n.port}`:this.#r.port!==""?s=`:${this.#r.port}`:s="";let i={...this.#t,origin:`${this.#r.protocol}//${n.family===
6?`[${n.address}]`:n.address}${s}`,headers:Sp(this.#r.host,this.#t.headers)};this.#A(i,this);return}super.onResponseError(
e,A);break}case"ENOTFOUND":this.#e.deleteRecords(this.#r),super.onResponseError(e,A);break;default:super.onResponseError(
e,A);break}}};Rp.exports=t=>{if(t?.maxTTL!=null&&(typeof t?.maxTTL!="number"||t?.maxTTL<0))throw new dr("Invalid maxTTL.\
 Must be a positive number");if(t?.maxItems!=null&&(typeof t?.maxItems!="number"||t?.maxItems<1))throw new dr("Invalid m\
axItems. Must be a positive number and greater than zero");if(t?.affinity!=null&&t?.affinity!==4&&t?.affinity!==6)throw new dr(
"Invalid affinity. Must be either 4 or 6");if(t?.dualStack!=null&&typeof t?.dualStack!="boolean")throw new dr("Invalid d\
ualStack. Must be a boolean");if(t?.lookup!=null&&typeof t?.lookup!="function")throw new dr("Invalid lookup. Must be a f\
unction");if(t?.pick!=null&&typeof t?.pick!="function")throw new dr("Invalid pick. Must be a function");if(t?.storage!=null&&
(typeof t?.storage?.get!="function"||typeof t?.storage?.set!="function"||typeof t?.storage?.full!="function"||typeof t?.
storage?.delete!="function"))throw new dr("Invalid storage. Must be a object with methods: { get, set, full, delete }");
let e=t?.dualStack??!0,A;e?A=t?.affinity??null:A=t?.affinity??4;let r={maxTTL:t?.maxTTL??1e4,lookup:t?.lookup??null,pick:t?.
pick??null,dualStack:e,affinity:A,maxItems:t?.maxItems??1/0,storage:t?.storage},n=new ih(r);return s=>o(function(a,c){let l=a.
origin.constructor===URL?a.origin:new URL(a.origin);return YH(l.hostname)!==0?s(a,c):(n.runLookup(l,a,(g,u)=>{if(g)return c.
onResponseError(null,g);let h={...a,servername:l.hostname,origin:u.origin,headers:Sp(l.host,a.headers)};s(h,n.getHandler(
{origin:l,dispatch:s,handler:c,newOrigin:u},a))}),!0)},"dnsInterceptor")}});var an=p((H9,Yp)=>{"use strict";var{safeHTTPMethods:bp,pathHasQueryOrFragment:qH,hasSafeIterator:WH,isValidHTTPToken:Ms}=O(),
{serializePathWithQuery:_H}=O(),jH=2147483647,Fp=["no-store","private","no-cache"],ch=Symbol("invalid cache-control dire\
ctives");function fr(t){return t.replace(/^[\t ]+|[\t ]+$/g,"")}o(fr,"trimOWS");function Lp(t,e){for(let A=0;A<t.length;A++)
if(t[A]===e)return!0;return!1}o(Lp,"arrayIncludes");function kp(t){return t.replace(/^[\t ]+/,"")}o(kp,"trimOWSStart");function Up(t){
return t.replace(/[\t ]+$/,"")}o(Up,"trimOWSEnd");function Mp(t,e){let A=!1;for(let r=e;r<t.length;r++)if(A)A=!1;else if(t[r]===
"\\")A=!0;else if(t[r]==='"')return r;return-1}o(Mp,"findUnescapedQuote");function ZH(t){let e=[],A=0,r=-1,n=!1,s=!1;for(let l=0;l<
t.length;l++)n?s?s=!1:t[l]==="\\"?s=!0:t[l]==='"'&&(n=!1,r=-1):t[l]==='"'?(n=!0,r=l):t[l]===","&&(e.push({value:t.substring(
A,l),fromMalformedQuote:!1}),A=l+1);if(!n)return e.push({value:t.substring(A),fromMalformedQuote:!1}),e;let i=t.substring(
A),a=r-A,c=0;for(let l=0;l<i.length;l++)i[l]===","&&(e.push({value:i.substring(c,l),fromMalformedQuote:c>a}),c=l+1);return e.
push({value:i.substring(c),fromMalformedQuote:c>a}),e}o(ZH,"splitCacheControlHeaderValue");function Tp(t,e){let A=t[ch];
A===void 0&&(A=new Set,Object.defineProperty(t,ch,{value:A})),A.add(e)}o(Tp,"markInvalidCacheControlDirective");function XH(t,e){
return t[ch]?.has(e)===!0}o(XH,"hasInvalidCacheControlDirective");function zH(t){for(let r of Fp)if(t.startsWith(r)&&t.length>
r.length&&!Ms(t[r.length]))return r;let e="",A=!1;for(let r=0;r<t.length;r++)Ms(t[r])?e+=t[r]:A=!0;if(A&&Lp(Fp,e))return e}
o(zH,"getMalformedRestrictiveDirectiveName");function KH(t){if(!t.origin)throw new Error("opts.origin is undefined");let e=t.
path||"/";return t.query&&!qH(e)&&(e=_H(e,t.query)),{origin:t.origin.toString(),method:t.method,path:e,headers:t.headers}}
o(KH,"makeCacheKey");function Us(t,e,A){let r=e.toLowerCase(),n=t[r],s=Array.isArray(A)?A:[A];n===void 0?t[r]=Array.isArray(
A)?A.slice():A:Array.isArray(n)?n.push(...s):t[r]=[n,...s]}o(Us,"appendHeader");function $H(t){let e;if(t.headers==null)
e={};else if(typeof t.headers=="object")if(e={},WH(t.headers))if(Array.isArray(t.headers))if(Array.isArray(t.headers[0]))
for(let A of t.headers){if(!Array.isArray(A))throw new Error("opts.headers is not a valid header map");let[r,n]=A;if(typeof r!=
"string"||typeof n!="string")throw new Error("opts.headers is not a valid header map");Us(e,r,n)}else{if(t.headers.length%
2!==0)throw new Error("opts.headers is not a valid header map");for(let A=0;A<t.headers.length;A+=2){let r=t.headers[A],
n=t.headers[A+1];if(typeof r!="string"||typeof n!="string"&&!Array.isArray(n))throw new Error("opts.headers is not a val\
id header map");typeof n=="string"?Us(e,r,n):Us(e,r,n.map(s=>typeof s=="string"?s:s.toString("latin1")))}}else for(let A of t.
headers){if(!Array.isArray(A))throw new Error("opts.headers is not a valid header map");let[r,n]=A;if(typeof r!="string"||
typeof n!="string")throw new Error("opts.headers is not a valid header map");Us(e,r,n)}else for(let A of Object.keys(t.headers))
Us(e,A,t.headers[A]);else throw new Error("opts.headers is not an object");return e}o($H,"normalizeHeaders");function eY(t){
if(typeof t!="object")throw new TypeError(`expected key to be object, got ${typeof t}`);for(let e of["origin","method","\
path"])if(typeof t[e]!="string")throw new TypeError(`expected key.${e} to be string, got ${typeof t[e]}`);if(t.headers!==
void 0&&typeof t.headers!="object")throw new TypeError(`expected headers to be object, got ${typeof t}`)}o(eY,"assertCac\
heKey");function tY(t){if(typeof t!="object")throw new TypeError(`expected value to be object, got ${typeof t}`);for(let e of[
"statusCode","cachedAt","staleAt","deleteAt"])if(typeof t[e]!="number")throw new TypeError(`expected value.${e} to be nu\
mber, got ${typeof t[e]}`);if(typeof t.statusMessage!="string")throw new TypeError(`expected value.statusMessage to be s\
tring, got ${typeof t.statusMessage}`);if(t.headers!=null&&typeof t.headers!="object")throw new TypeError(`expected valu\
e.rawHeaders to be object, got ${typeof t.headers}`);if(t.vary!==void 0&&typeof t.vary!="object")throw new TypeError(`ex\
pected value.vary to be object, got ${typeof t.vary}`);if(t.etag!==void 0&&typeof t.etag!="string")throw new TypeError(`\
expected value.etag to be string, got ${typeof t.etag}`)}o(tY,"assertCacheValue");function AY(t){let e={},A=new Set,r=new Set,
n=ZH(Array.isArray(t)?t.join(","):t);for(let s=0;s<n.length;s++){let i=n[s],a=i.value.toLowerCase(),c=i.fromMalformedQuote,
l=a.indexOf("="),g,u,h=!1,d=!1;if(l!==-1){let Q=a.substring(0,l),m=a.substring(l+1);h=Up(Q)!==Q,d=kp(m)!==m,g=fr(Q),u=kp(
m)}else g=fr(a);let f=zH(g);if(f!==void 0){e[f]=!0;continue}switch(g){case"min-fresh":case"max-stale":case"max-age":case"\
s-maxage":case"stale-while-revalidate":case"stale-if-error":{if(c||A.has(g))continue;if(u===void 0||h||d){delete e[g],A.
add(g),Tp(e,g);continue}if(u.length>=2&&u[0]==='"'&&u[u.length-1]==='"'&&(u=u.substring(1,u.length-1)),!/^[0-9]+$/.test(
u)){delete e[g],A.add(g),Tp(e,g);continue}let Q=Math.min(parseInt(u,10),jH);g==="min-fresh"?(!(g in e)||e[g]<Q)&&(e[g]=Q):
(!(g in e)||e[g]>Q)&&(e[g]=Q);break}case"private":case"no-cache":{if(c){e[g]=!0;break}if(u!==void 0&&u.length===0){e[g]=
!0;break}if(u){if(u[0]==='"'){u=Up(u);let Q="",m=s,C=!1,B=Mp(u,1);if(B!==-1)Q=u.substring(1,B),C=!0;else{let b=[u.substring(
1)];for(let H=s+1;H<n.length;H++){let ee=fr(n[H].value),N=Mp(ee,0);if(m=H,N!==-1){b.push(ee.substring(0,N)),C=!0;break}b.
push(ee)}Q=b.join(",")}if(!C){e[g]=!0;break}s=m;let w=Q.split(","),S=!0;for(let b=0;b<w.length;b++)w[b]=fr(w[b]),Ms(w[b])||
(S=!1);S?e[g]!==!0&&(g in e?e[g]=e[g].concat(w):e[g]=w):e[g]=!0}else{let Q=fr(u);Ms(Q)?e[g]!==!0&&(g in e?e[g]=e[g].concat(
Q):e[g]=[Q]):e[g]=!0}break}}case"public":case"must-revalidate":case"proxy-revalidate":case"immutable":case"no-transform":case"\
must-understand":case"only-if-cached":if(c||r.has(g))continue;if(u!==void 0){delete e[g],r.add(g);continue}e[g]=!0;break;case"\
no-store":e[g]=!0;break;default:continue}}return e}o(AY,"parseCacheControlHeader");function xp(t){let e=Array.isArray(t)?
t:[t],A=[];for(let r=0;r<e.length;r++){let n=e[r].split(",");for(let s=0;s<n.length;s++)A.push(n[s])}return A}o(xp,"spli\
tVaryHeader");function lh(t){let e=xp(t);for(let A=0;A<e.length;A++)if(fr(e[A]).indexOf("*")!==-1)return!0;return!1}o(lh,
"hasVaryStar");function Hp(t,e){if(lh(t))return e;let A={},r=xp(t);for(let n of r){let s=fr(n).toLowerCase();if(s.length===
0)continue;if(!Ms(s))return;let i=e[s];A[s]=Array.isArray(i)?i.slice():i??null}return A}o(Hp,"parseVaryHeader");function rY(t){
return lh(t)||Hp(t,{})===void 0}o(rY,"isInvalidOrWildcardVaryHeader");function nY(t){return t.length<=2?!1:t[0]==='"'&&t[t.
length-1]==='"'?!(t[1]==='"'||t.startsWith('"W/')):t.startsWith('W/"')&&t[t.length-1]==='"'?t.length!==4:!1}o(nY,"isEtag\
Usable");function sY(t,e="CacheStore"){if(typeof t!="object"||t===null)throw new TypeError(`expected type of ${e} to be \
a CacheStore, got ${t===null?"null":typeof t}`);for(let A of["get","createWriteStream","delete"])if(typeof t[A]!="functi\
on")throw new TypeError(`${e} needs to have a \`${A}()\` function`)}o(sY,"assertCacheStore");function oY(t,e="CacheMetho\
ds"){if(!Array.isArray(t))throw new TypeError(`expected type of ${e} needs to be an array, got ${t===null?"null":typeof t}`);
if(t.length===0)throw new TypeError(`${e} needs to have at least one method`);for(let A of t)if(!Lp(bp,A))throw new TypeError(
`element of ${e}-array needs to be one of following values: ${bp.join(", ")}, got ${A}`)}o(oY,"assertCacheMethods");function iY(t,e){
let A={};if(t.headers){let r=Object.keys(t.headers).sort();for(let n of r)e?.has(n.toLowerCase())||(A[n]=t.headers[n])}return JSON.
stringify([t.origin,t.method,t.path,A])}o(iY,"makeDeduplicationKey");Yp.exports={makeCacheKey:KH,normalizeHeaders:$H,assertCacheKey:eY,
assertCacheValue:tY,parseCacheControlHeader:AY,hasInvalidCacheControlDirective:XH,parseVaryHeader:Hp,hasVaryStar:lh,isInvalidOrWildcardVaryHeader:rY,
isEtagUsable:nY,assertCacheMethods:oY,assertCacheStore:sY,makeDeduplicationKey:iY}});var uh=p((O9,Op)=>{"use strict";function aY(t){switch(t[3]){case",":return cY(t);case" ":return lY(t);default:return gY(
t)}}o(aY,"parseHttpDate");function gh(t,e,A,r,n,s,i){let a=new Date(Date.UTC(t,e,A,r,n,s));return t>=0&&t<=99&&a.setUTCFullYear(
t),a.getUTCFullYear()===t&&a.getUTCMonth()===e&&a.getUTCDate()===A&&a.getUTCHours()===r&&a.getUTCMinutes()===n&&a.getUTCSeconds()===
s&&a.getUTCDay()===i?a:void 0}o(gh,"makeDate");function cY(t){if(t.length!==29||t[4]!==" "||t[7]!==" "||t[11]!==" "||t[16]!==
" "||t[19]!==":"||t[22]!==":"||t[25]!==" "||t[26]!=="G"||t[27]!=="M"||t[28]!=="T")return;let e=-1;if(t[0]==="S"&&t[1]===
"u"&&t[2]==="n")e=0;else if(t[0]==="M"&&t[1]==="o"&&t[2]==="n")e=1;else if(t[0]==="T"&&t[1]==="u"&&t[2]==="e")e=2;else if(t[0]===
"W"&&t[1]==="e"&&t[2]==="d")e=3;else if(t[0]==="T"&&t[1]==="h"&&t[2]==="u")e=4;else if(t[0]==="F"&&t[1]==="r"&&t[2]==="i")
e=5;else if(t[0]==="S"&&t[1]==="a"&&t[2]==="t")e=6;else return;let A=0;if(t[5]==="0"){let h=t.charCodeAt(6);if(h<49||h>57)
return;A=h-48}else{let h=t.charCodeAt(5);if(h<49||h>51)return;let d=t.charCodeAt(6);if(d<48||d>57)return;A=(h-48)*10+(d-
48)}let r=-1;if(t[8]==="J"&&t[9]==="a"&&t[10]==="n")r=0;else if(t[8]==="F"&&t[9]==="e"&&t[10]==="b")r=1;else if(t[8]==="\
M"&&t[9]==="a")if(t[10]==="r")r=2;else if(t[10]==="y")r=4;else return;else if(t[8]==="J")if(t[9]==="a"&&t[10]==="n")r=0;else if(t[9]===
"u")if(t[10]==="n")r=5;else if(t[10]==="l")r=6;else return;else return;else if(t[8]==="A")if(t[9]==="p"&&t[10]==="r")r=3;else if(t[9]===
"u"&&t[10]==="g")r=7;else return;else if(t[8]==="S"&&t[9]==="e"&&t[10]==="p")r=8;else if(t[8]==="O"&&t[9]==="c"&&t[10]===
"t")r=9;else if(t[8]==="N"&&t[9]==="o"&&t[10]==="v")r=10;else if(t[8]==="D"&&t[9]==="e"&&t[10]==="c")r=11;else return;let n=t.
charCodeAt(12);if(n<48||n>57)return;let s=t.charCodeAt(13);if(s<48||s>57)return;let i=t.charCodeAt(14);if(i<48||i>57)return;
let a=t.charCodeAt(15);if(a<48||a>57)return;let c=(n-48)*1e3+(s-48)*100+(i-48)*10+(a-48),l=0;if(t[17]==="0"){let h=t.charCodeAt(
18);if(h<48||h>57)return;l=h-48}else{let h=t.charCodeAt(17);if(h<48||h>50)return;let d=t.charCodeAt(18);if(d<48||d>57||h===
50&&d>51)return;l=(h-48)*10+(d-48)}let g=0;if(t[20]==="0"){let h=t.charCodeAt(21);if(h<48||h>57)return;g=h-48}else{let h=t.
charCodeAt(20);if(h<48||h>53)return;let d=t.charCodeAt(21);if(d<48||d>57)return;g=(h-48)*10+(d-48)}let u=0;if(t[23]==="0"){
let h=t.charCodeAt(24);if(h<48||h>57)return;u=h-48}else{let h=t.charCodeAt(23);if(h<48||h>53)return;let d=t.charCodeAt(24);
if(d<48||d>57)return;u=(h-48)*10+(d-48)}return gh(c,r,A,l,g,u,e)}o(cY,"parseImfDate");function lY(t){if(t.length!==24||t[7]!==
" "||t[10]!==" "||t[19]!==" ")return;let e=-1;if(t[0]==="S"&&t[1]==="u"&&t[2]==="n")e=0;else if(t[0]==="M"&&t[1]==="o"&&
t[2]==="n")e=1;else if(t[0]==="T"&&t[1]==="u"&&t[2]==="e")e=2;else if(t[0]==="W"&&t[1]==="e"&&t[2]==="d")e=3;else if(t[0]===
"T"&&t[1]==="h"&&t[2]==="u")e=4;else if(t[0]==="F"&&t[1]==="r"&&t[2]==="i")e=5;else if(t[0]==="S"&&t[1]==="a"&&t[2]==="t")
e=6;else return;let A=-1;if(t[4]==="J"&&t[5]==="a"&&t[6]==="n")A=0;else if(t[4]==="F"&&t[5]==="e"&&t[6]==="b")A=1;else if(t[4]===
"M"&&t[5]==="a")if(t[6]==="r")A=2;else if(t[6]==="y")A=4;else return;else if(t[4]==="J")if(t[5]==="a"&&t[6]==="n")A=0;else if(t[5]===
"u")if(t[6]==="n")A=5;else if(t[6]==="l")A=6;else return;else return;else if(t[4]==="A")if(t[5]==="p"&&t[6]==="r")A=3;else if(t[5]===
"u"&&t[6]==="g")A=7;else return;else if(t[4]==="S"&&t[5]==="e"&&t[6]==="p")A=8;else if(t[4]==="O"&&t[5]==="c"&&t[6]==="t")
A=9;else if(t[4]==="N"&&t[5]==="o"&&t[6]==="v")A=10;else if(t[4]==="D"&&t[5]==="e"&&t[6]==="c")A=11;else return;let r=0;
if(t[8]===" "){let h=t.charCodeAt(9);if(h<49||h>57)return;r=h-48}else{let h=t.charCodeAt(8);if(h<49||h>51)return;let d=t.
charCodeAt(9);if(d<48||d>57)return;r=(h-48)*10+(d-48)}let n=0;if(t[11]==="0"){let h=t.charCodeAt(12);if(h<48||h>57)return;
n=h-48}else{let h=t.charCodeAt(11);if(h<48||h>50)return;let d=t.charCodeAt(12);if(d<48||d>57||h===50&&d>51)return;n=(h-48)*
10+(d-48)}let s=0;if(t[14]==="0"){let h=t.charCodeAt(15);if(h<48||h>57)return;s=h-48}else{let h=t.charCodeAt(14);if(h<48||
h>53)return;let d=t.charCodeAt(15);if(d<48||d>57)return;s=(h-48)*10+(d-48)}let i=0;if(t[17]==="0"){let h=t.charCodeAt(18);
if(h<48||h>57)return;i=h-48}else{let h=t.charCodeAt(17);if(h<48||h>53)return;let d=t.charCodeAt(18);if(d<48||d>57)return;
i=(h-48)*10+(d-48)}let a=t.charCodeAt(20);if(a<48||a>57)return;let c=t.charCodeAt(21);if(c<48||c>57)return;let l=t.charCodeAt(
22);if(l<48||l>57)return;let g=t.charCodeAt(23);if(g<48||g>57)return;let u=(a-48)*1e3+(c-48)*100+(l-48)*10+(g-48);return gh(
u,A,r,n,s,i,e)}o(lY,"parseAscTimeDate");function gY(t){let e=-1,A=-1;if(t[0]==="S")t[1]==="u"&&t[2]==="n"&&t[3]==="d"&&t[4]===
"a"&&t[5]==="y"?(A=0,e=6):t[1]==="a"&&t[2]==="t"&&t[3]==="u"&&t[4]==="r"&&t[5]==="d"&&t[6]==="a"&&t[7]==="y"&&(A=6,e=8);else if(t[0]===
"M"&&t[1]==="o"&&t[2]==="n"&&t[3]==="d"&&t[4]==="a"&&t[5]==="y")A=1,e=6;else if(t[0]==="T")t[1]==="u"&&t[2]==="e"&&t[3]===
"s"&&t[4]==="d"&&t[5]==="a"&&t[6]==="y"?(A=2,e=7):t[1]==="h"&&t[2]==="u"&&t[3]==="r"&&t[4]==="s"&&t[5]==="d"&&t[6]==="a"&&
t[7]==="y"&&(A=4,e=8);else if(t[0]==="W"&&t[1]==="e"&&t[2]==="d"&&t[3]==="n"&&t[4]==="e"&&t[5]==="s"&&t[6]==="d"&&t[7]===
"a"&&t[8]==="y")A=3,e=9;else if(t[0]==="F"&&t[1]==="r"&&t[2]==="i"&&t[3]==="d"&&t[4]==="a"&&t[5]==="y")A=5,e=6;else return;
if(t[e]!==","||t.length-e-1!==23||t[e+1]!==" "||t[e+4]!=="-"||t[e+8]!=="-"||t[e+11]!==" "||t[e+14]!==":"||t[e+17]!==":"||
t[e+20]!==" "||t[e+21]!=="G"||t[e+22]!=="M"||t[e+23]!=="T")return;let r=0;if(t[e+2]==="0"){let u=t.charCodeAt(e+3);if(u<
49||u>57)return;r=u-48}else{let u=t.charCodeAt(e+2);if(u<49||u>51)return;let h=t.charCodeAt(e+3);if(h<48||h>57)return;r=
(u-48)*10+(h-48)}let n=-1;if(t[e+5]==="J"&&t[e+6]==="a"&&t[e+7]==="n")n=0;else if(t[e+5]==="F"&&t[e+6]==="e"&&t[e+7]==="\
b")n=1;else if(t[e+5]==="M"&&t[e+6]==="a"&&t[e+7]==="r")n=2;else if(t[e+5]==="A"&&t[e+6]==="p"&&t[e+7]==="r")n=3;else if(t[e+
5]==="M"&&t[e+6]==="a"&&t[e+7]==="y")n=4;else if(t[e+5]==="J"&&t[e+6]==="u"&&t[e+7]==="n")n=5;else if(t[e+5]==="J"&&t[e+
6]==="u"&&t[e+7]==="l")n=6;else if(t[e+5]==="A"&&t[e+6]==="u"&&t[e+7]==="g")n=7;else if(t[e+5]==="S"&&t[e+6]==="e"&&t[e+
7]==="p")n=8;else if(t[e+5]==="O"&&t[e+6]==="c"&&t[e+7]==="t")n=9;else if(t[e+5]==="N"&&t[e+6]==="o"&&t[e+7]==="v")n=10;else if(t[e+
5]==="D"&&t[e+6]==="e"&&t[e+7]==="c")n=11;else return;let s=t.charCodeAt(e+9);if(s<48||s>57)return;let i=t.charCodeAt(e+
10);if(i<48||i>57)return;let a=(s-48)*10+(i-48);a+=a<70?2e3:1900;let c=0;if(t[e+12]==="0"){let u=t.charCodeAt(e+13);if(u<
48||u>57)return;c=u-48}else{let u=t.charCodeAt(e+12);if(u<48||u>50)return;let h=t.charCodeAt(e+13);if(h<48||h>57||u===50&&
h>51)return;c=(u-48)*10+(h-48)}let l=0;if(t[e+15]==="0"){let u=t.charCodeAt(e+16);if(u<48||u>57)return;l=u-48}else{let u=t.
charCodeAt(e+15);if(u<48||u>53)return;let h=t.charCodeAt(e+16);if(h<48||h>57)return;l=(u-48)*10+(h-48)}let g=0;if(t[e+18]===
"0"){let u=t.charCodeAt(e+19);if(u<48||u>57)return;g=u-48}else{let u=t.charCodeAt(e+18);if(u<48||u>53)return;let h=t.charCodeAt(
e+19);if(h<48||h>57)return;g=(u-48)*10+(h-48)}return gh(a,n,r,c,l,g,A)}o(gY,"parseRfc850Date");Op.exports={parseHttpDate:aY}});var Kp=p((v9,zp)=>{"use strict";var wi=O(),{kRedirectCacheControl:uY}=j(),{parseCacheControlHeader:Pp,hasInvalidCacheControlDirective:Gp,
parseVaryHeader:hY,hasVaryStar:fh,isInvalidOrWildcardVaryHeader:qp,isEtagUsable:hh}=an(),{parseHttpDate:Eh}=uh();function EY(){}
o(EY,"noop");function dY(t,e){try{return new URL(String(t)).origin===new URL(String(e)).origin}catch{return String(t)===
String(e)}}o(dY,"sameOrigin");var Qh=[200,203,204,206,300,301,308,404,405,410,414,501],fY=[206],cn=2147483647e3,QY=864e5;
function IY(t){return t.replace(/^[\t ]+|[\t ]+$/g,"")}o(IY,"trimOWS");function RA(t,e){for(let A=0;A<t.length;A++)if(t[A]===
e)return!0;return!1}o(RA,"arrayIncludes");function vp(t,e){if(Array.isArray(e))for(let A=0;A<e.length;A++)t.push(e[A]);else
e!=null&&t.push(e)}o(vp,"appendVaryValues");function CY(t,e){let A=Array.isArray(e)?e:[e];for(let r=0;r<A.length;r++){let n=A[r].
split(",");for(let s=0;s<n.length;s++)t.push(IY(n[s]).toLowerCase())}}o(CY,"appendConnectionHeaderTokens");function BY(t,e){
if(typeof e!="string")return;let A,r,n;try{A=new URL(t.origin),r=new URL(t.path,A),n=new URL(e,r)}catch{return}if(n.origin===
A.origin)return n.pathname+n.search}o(BY,"getSameOriginPath");function Wp(t,e,A){ln(t,{...e,path:A});for(let r=0;r<wi.safeHTTPMethods.
length;r++){let n=wi.safeHTTPMethods[r];n!==e.method&&ln(t,{...e,method:n,path:A})}}o(Wp,"deleteCachedUri");function Jp(t,e,A){
if(A===void 0)return;let r=Array.isArray(A)?A:[A];for(let n=0;n<r.length;n++){let s=BY(e,r[n]);s!==void 0&&Wp(t,e,s)}}o(
Jp,"deleteLocationTargets");function yY(t,e,A){Wp(t,e,e.path),Jp(t,e,A.location),Jp(t,e,A["content-location"])}o(yY,"inv\
alidateUnsafeRequest");function pY(t){return t!=null&&(Object.hasOwn(t,"authorization")||Object.hasOwn(t,"cookie")||Object.
hasOwn(t,"proxy-authorization"))}o(pY,"requestCarriesCredentials");var dh=class{static{o(this,"CacheHandler")}#e;#t;#A;#r;#s;#n;#i;#o=!1;#a=!1;#c;constructor({
store:e,type:A,cacheByDefault:r},n,s){this.#r=e,this.#t=A,this.#A=r,this.#e=n,this.#s=s}onRequestStart(e,A){this.#n?.destroy(),
this.#n=void 0,this.#o=!1,this.#a=!1,this.#c=void 0,this.#i=A?.history,this.#s.onRequestStart?.(e,A)}onRequestUpgrade(e,A,r,n){
this.#s.onRequestUpgrade?.(e,A,r,n)}onResponseStart(e,A,r,n){let s=o(()=>this.#s.onResponseStart?.(e,A,r,n),"downstreamO\
nHeaders"),i=this;if(!RA(wi.safeHTTPMethods,this.#e.method)&&A>=200&&A<=399)return yY(this.#r,this.#e,r),s();if(this.#i&&
this.#i.length>1&&pY(this.#e.headers))return s();if(this.#i&&this.#i.length>0){for(let ae of this.#i)if(!dY(ae.origin,this.#e.
origin))return s()}let a=Date.now(),c=this.#i?.[uY],l=c?.length>0?mY(this.#t,this.#e.method,c,this.#e.headers,this.#A,a):
void 0;if(c?.length>0&&l===void 0)return s();let g=r["cache-control"],u=g?Pp(g):{};if(Vp(this.#t,r,u))return ln(this.#r,
this.#e),s();let h=r["last-modified"]&&RA(Qh,A);if(!g&&!r.expires&&!h&&!this.#A)return A===304&&r.vary&&qp(r.vary)&&ln(this.#r,
this.#e),s();if(!_p(this.#t,this.#e.method,A,r,u,this.#e.headers))return A===304&&(g||Vp(this.#t,r,u))&&ln(this.#r,this.#e),
s();let d=Object.hasOwn(r,"age")?Zp(r.age):void 0;if(d!==void 0&&d>=cn)return mi(A,this.#r,this.#e),s();let f=Object.hasOwn(
r,"date")?jp(r.date):void 0;if(f===null)return mi(A,this.#r,this.#e),s();let Q=f?Math.max(0,a-f.getTime()):0,m=Math.max(
Q,d??0),C=typeof r.etag=="string"&&hh(r.etag)||typeof r["last-modified"]=="string",B=Xp(this.#t,a,d,r,f,u,C)??this.#A,w=B===
0&&C;if(B===void 0||m>=B&&!w)return(g||B!==void 0)&&mi(A,this.#r,this.#e),s();let S=a-m,b=B+S;if(l!==void 0&&(b=Math.min(
b,l.staleAt)),a>=b&&!w)return mi(A,this.#r,this.#e),s();let H,ee=[];if(c)for(let ae of c)vp(ee,ae?.headers?.vary);if(vp(
ee,r.vary),ee.length>0){for(let ae of ee)if(fh(ae))return s();if(this.#e.headers&&(H=hY(ee,this.#e.headers),!H))return s()}
let N=u;l!==void 0&&(N={...u},delete N["stale-while-revalidate"],delete N["stale-if-error"],l.requiresRevalidation===!0&&
(N["proxy-revalidate"]=!0));let T=S,Z=DY(S,a,N,b),$=SY(r,u),X={statusCode:A,statusMessage:n,headers:$,vary:H,cacheControlDirectives:N,
cachedAt:T,staleAt:b,deleteAt:Z};if(A===304){this.#o=!0;let ae=!1,Ae=o(()=>{if(!ae&&(ae=!0,this.#o=!1,this.#c)){let{controller:te,
trailers:nA}=this.#c;this.#c=void 0,this.#n?.end(),this.#s.onResponseEnd?.(te,nA)}},"finish304"),Ve=o(te=>{if(!ae){ae=!0,
this.#o=!1,this.#a=!0,this.#c=void 0,this.#n?.destroy();try{this.#s.onResponseError?.(e,te)}catch{}}},"failReplay"),st=o(
te=>{if(!te){s(),Ae();return}if(X.statusCode=te.statusCode,X.statusMessage=te.statusMessage,X.etag=te.etag,X.vary=H??te.
vary,X.headers={...te.headers,...$},s(),this.#n=this.#r.createWriteStream(this.#e,X),!this.#n||!te?.body){Ae();return}if(typeof te.
body.values=="function"){let nA=te.body.values(),Ur=o(()=>{if(!ae)try{for(let ao of nA){let ER=this.#n?.write(ao)===!1;if(this.#s.
onResponseData?.(e,ao),ER)return}Ae()}catch(ao){Ve(ao)}},"streamCachedBody");this.#n.on("error",function(){i.#n=void 0,i.#r.
delete(i.#e),Ur()}).on("drain",()=>{Ur()}).on("close",function(){i.#n===this&&(i.#n=void 0,Ur())}),Ur()}else typeof te.body.
on=="function"?(te.body.on("data",nA=>{try{this.#n?.write(nA),this.#s.onResponseData?.(e,nA)}catch(Ur){te.body.destroy(),
Ve(Ur)}}).on("end",()=>{this.#n?.end(),Ae()}).on("error",()=>{this.#n=void 0,this.#r.delete(this.#e),Ae()}),this.#n.on("\
error",function(){i.#n=void 0,i.#r.delete(i.#e)}).on("close",function(){i.#n===this&&(i.#n=void 0)})):Ae()},"handle304"),
pe=this.#r.get(this.#e);pe&&typeof pe.then=="function"?pe.then(st,()=>st(void 0)).catch(te=>{Ve(te)}):st(pe)}else{if(typeof r.
etag=="string"&&hh(r.etag)&&(X.etag=r.etag),this.#n=this.#r.createWriteStream(this.#e,X),!this.#n)return s();this.#n.on(
"drain",()=>e.resume()).on("error",function(){i.#n=void 0,i.#r.delete(i.#e)}).on("close",function(){i.#n===this&&(i.#n=void 0),
e.resume()}),s()}}onResponseData(e,A){this.#n?.write(A)===!1&&e.pause(),this.#s.onResponseData?.(e,A)}onResponseEnd(e,A){
if(this.#a){this.#a=!1;return}if(this.#o){this.#c={controller:e,trailers:A};return}this.#n?.end(),this.#s.onResponseEnd?.(
e,A)}onResponseError(e,A){this.#o=!1,this.#c=void 0,this.#n?.destroy(A),this.#n=void 0,this.#s.onResponseError?.(e,A)}};
function ln(t,e){try{t.delete(e)?.catch?.(EY)}catch{}}o(ln,"deleteCachedValue");function mi(t,e,A){t===304&&ln(e,A)}o(mi,
"deleteCachedValueIfNotModified");function Vp(t,e,A){return A["no-store"]===!0||t==="shared"&&(A.private===!0||Object.hasOwn(
e,"set-cookie"))||(e.vary?qp(e.vary):!1)}o(Vp,"revalidationResponseDisallowsCachedReuse");function _p(t,e,A,r,n,s){return!(!RA(
wi.safeHTTPMethods,e)||A<200||RA(fY,A)||!RA(Qh,A)&&!r.expires&&!n.public&&n["max-age"]===void 0&&!(n.private&&t==="priva\
te")&&!(n["s-maxage"]!==void 0&&t==="shared")||n["no-store"]||t==="shared"&&(n.private===!0||Object.hasOwn(r,"set-cookie"))||
r.vary&&fh(r.vary)||s!=null&&Object.hasOwn(s,"authorization")&&(!n.public&&!n["s-maxage"]&&!n["must-revalidate"]||typeof s.
authorization!="string"||Array.isArray(n["no-cache"])&&RA(n["no-cache"],"authorization")||Array.isArray(n.private)&&RA(n.
private,"authorization")))}o(_p,"canCacheResponse");function mY(t,e,A,r,n,s){let i=1/0,a=!1;for(let c of A){let l=wY(t,e,
c,r,n);if(l===void 0||l.staleAt<=s)return;i=Math.min(i,l.staleAt),a||=l.requiresRevalidation}return{staleAt:i,requiresRevalidation:a}}
o(mY,"getRedirectPolicy");function wY(t,e,A,r,n){if(!Number.isInteger(A?.statusCode)||!Number.isFinite(A?.receivedAt))return;
let s=A.headers??{},i=s["cache-control"],a=i?Pp(i):{};if(s.vary&&fh(s.vary)||a["no-store"]===!0||t==="shared"&&Object.hasOwn(
a,"private")||Object.hasOwn(a,"no-cache")||a["must-revalidate"]===!0||t==="shared"&&a["proxy-revalidate"]===!0)return;let c=s["\
last-modified"]&&RA(Qh,A.statusCode);if(!i&&!s.expires&&!c&&!n||!_p(t,e,A.statusCode,s,a,r))return;let l=Object.hasOwn(s,
"age")?Zp(s.age):void 0;if(l!==void 0&&l>=cn)return;let g=Object.hasOwn(s,"date")?jp(s.date):void 0;if(g===null)return;let u=g?
Math.max(0,A.receivedAt-g.getTime()):0,h=Math.max(u,l??0),d=typeof s.etag=="string"&&hh(s.etag)||typeof s["last-modified"]==
"string",f=Xp(t,A.receivedAt,l,s,g,a,d)??n;if(f!==void 0)return{staleAt:A.receivedAt-h+f,requiresRevalidation:t==="share\
d"&&Object.hasOwn(a,"s-maxage")}}o(wY,"getRedirectHopPolicy");function jp(t){let e=t;if(Array.isArray(e)){if(e.length!==
1)return null;e=e[0]}return typeof e!="string"?null:Eh(e)}o(jp,"getDate");function Zp(t){let e=t;if(Array.isArray(e)){if(e.
length!==1)return cn;e=e[0]}if(typeof e!="string"||!/^[\t ]*[0-9]+[\t ]*$/.test(e))return cn;let A=BigInt(e.replace(/^[\t ]+|[\t ]+$/g,
""));return A>=BigInt(cn/1e3)?cn:Number(A)*1e3}o(Zp,"getAge");function Xp(t,e,A,r,n,s,i){if(t==="shared"){if(Gp(s,"s-max\
age"))return 0;let c=s["s-maxage"];if(c!==void 0)return c*1e3}if(Gp(s,"max-age"))return 0;let a=s["max-age"];if(a!==void 0)
return a*1e3;if(Object.hasOwn(r,"expires")){if(typeof r.expires!="string")return 0;let c=Eh(r.expires);if(!c||e>=c.getTime())
return 0;if(n){if(n>=c)return 0;let l=c.getTime()-n.getTime();return A!==void 0&&A>=l?0:l}return c.getTime()-e}if(typeof r["\
last-modified"]=="string"){let c=Eh(r["last-modified"]);if(c)return c.getTime()>=e?void 0:(e-c.getTime())*.1}if(s.immutable)
return 31536e6;if(s["no-cache"]===!0&&i)return 0}o(Xp,"determineStaleAt");function DY(t,e,A,r){let n=-1/0,s=-1/0,i=-1/0;
if(A["stale-while-revalidate"]&&(n=r+A["stale-while-revalidate"]*1e3),A["stale-if-error"]&&(s=r+A["stale-if-error"]*1e3),
A.immutable&&n===-1/0&&s===-1/0&&(i=e+31536e6),n===-1/0&&s===-1/0&&i===-1/0){let a=r-t;if(a<=0)return e+QY;let c=Math.min(
Math.max(e-t,0),1e3);return r+a+c}return Math.max(r,n,s,i)}o(DY,"determineDeleteAt");function SY(t,e){let A=["connection",
"proxy-authenticate","proxy-authentication-info","proxy-authorization","proxy-connection","te","transfer-encoding","upgr\
ade","age"];t.connection&&CY(A,t.connection),Array.isArray(e["no-cache"])&&A.push(...e["no-cache"]),Array.isArray(e.private)&&
A.push(...e.private);let r;for(let n of A)Object.hasOwn(t,n)&&(r??={...t},delete r[n]);return r??t}o(SY,"stripNecessaryH\
eaders");zp.exports=dh});var Ch=p((V9,tm)=>{"use strict";var{Writable:RY}=y("node:stream"),{EventEmitter:NY}=y("node:events"),{assertCacheKey:$p,
assertCacheValue:bY}=an(),Ih=class extends NY{static{o(this,"MemoryCacheStore")}#e=1024;#t=104857600;#A=5242880;#r=0;#s=0;#n=new Map;#i=!1;constructor(e){
if(super(),e){if(typeof e!="object")throw new TypeError("MemoryCacheStore options must be an object");if(e.maxCount!==void 0){
if(typeof e.maxCount!="number"||!Number.isInteger(e.maxCount)||e.maxCount<0)throw new TypeError("MemoryCacheStore option\
s.maxCount must be a non-negative integer");this.#e=e.maxCount}if(e.maxSize!==void 0){if(typeof e.maxSize!="number"||!Number.
isInteger(e.maxSize)||e.maxSize<0)throw new TypeError("MemoryCacheStore options.maxSize must be a non-negative integer");
this.#t=e.maxSize}if(e.maxEntrySize!==void 0){if(typeof e.maxEntrySize!="number"||!Number.isInteger(e.maxEntrySize)||e.maxEntrySize<
0)throw new TypeError("MemoryCacheStore options.maxEntrySize must be a non-negative integer");this.#A=e.maxEntrySize}}}get size(){
return this.#r}isFull(){return this.#r>=this.#t||this.#s>=this.#e}get(e){$p(e);let A=`${e.origin}:${e.path}`,r=Date.now(),
n=this.#n.get(A),s=n?em(e,n,r):null;return s==null?void 0:{statusMessage:s.statusMessage,statusCode:s.statusCode,headers:s.
headers,body:s.body,vary:s.vary?s.vary:void 0,etag:s.etag,cacheControlDirectives:s.cacheControlDirectives,cachedAt:s.cachedAt,
staleAt:s.staleAt,deleteAt:s.deleteAt}}createWriteStream(e,A){$p(e),bY(A);let r=`${e.origin}:${e.path}`,n=this,s={...e,...A,
body:[],size:0};return new RY({write(i,a,c){typeof i=="string"&&(i=Buffer.from(i,a)),s.size+=i.byteLength,s.size>=n.#A?this.
destroy():s.body.push(i),c(null)},final(i){let a=n.#n.get(r);a||(a=[],n.#n.set(r,a));let c=em(e,a,Date.now());if(c){let l=a.
indexOf(c);a.splice(l,1,s),n.#r-=c.size}else a.push(s),n.#s+=1;if(n.#r+=s.size,n.#r>n.#t||n.#s>n.#e){n.#i||(n.emit("maxS\
izeExceeded",{size:n.#r,maxSize:n.#t,count:n.#s,maxCount:n.#e}),n.#i=!0);for(let[l,g]of n.#n){for(let u of g.splice(0,g.
length/2))n.#r-=u.size,n.#s-=1;g.length===0&&n.#n.delete(l)}n.#r<n.#t&&n.#s<n.#e&&(n.#i=!1)}i(null)}})}delete(e){if(typeof e!=
"object")throw new TypeError(`expected key to be object, got ${typeof e}`);let A=`${e.origin}:${e.path}`;for(let r of this.#n.
get(A)??[])this.#r-=r.size,this.#s-=1;this.#n.delete(A)}};function em(t,e,A){for(let r=0;r<e.length;r++){let n=e[r];if(n.
deleteAt>A&&n.method===t.method&&FY(t,n))return n}}o(em,"findEntry");function FY(t,e){if(e.vary==null)return!0;for(let A in e.
vary)if(Object.hasOwn(e.vary,A)&&!kY(t.headers?.[A],e.vary[A]))return!1;return!0}o(FY,"varyMatches");function kY(t,e){if(t==
null&&e==null)return!0;if(t==null&&e!=null||t!=null&&e==null)return!1;if(Array.isArray(t)&&Array.isArray(e)){if(t.length!==
e.length)return!1;for(let A=0;A<t.length;A++)if(t[A]!==e[A])return!1;return!0}return t===e}o(kY,"headerValueEquals");tm.
exports=Ih});var rm=p((q9,Am)=>{"use strict";var UY=y("node:assert"),Bh=class{static{o(this,"CacheRevalidationHandler")}#e=!1;#t;#A;#r;#s;constructor(e,A,r){
if(typeof e!="function")throw new TypeError("callback must be a function");this.#t=e,this.#A=A,this.#s=r}onRequestStart(e,A){
this.#e=!1,this.#r=A}onRequestUpgrade(e,A,r,n){this.#A.onRequestUpgrade?.(e,A,r,n)}onResponseStart(e,A,r,n){if(UY(this.#t!=
null),this.#e=A===304||this.#s&&A>=500&&A<=504,this.#t(this.#e,this.#r,A,r),this.#t=null,this.#e)return!0;this.#A.onRequestStart?.(
e,this.#r),this.#A.onResponseStart?.(e,A,r,n)}onResponseData(e,A){if(!this.#e)return this.#A.onResponseData?.(e,A)}onResponseEnd(e,A){
this.#e||this.#A.onResponseEnd?.(e,A)}onResponseError(e,A){if(!this.#e)if(this.#t&&(this.#t(!1),this.#t=null),typeof this.#A.
onResponseError=="function")this.#A.onResponseError(e,A);else throw A}};Am.exports=Bh});var gm=p((_9,lm)=>{"use strict";var nm=y("node:assert"),{Readable:MY}=y("node:stream"),yt=O(),Qr=Kp(),TY=Ch(),LY=rm(),{assertCacheStore:xY,
assertCacheMethods:HY,makeCacheKey:YY,normalizeHeaders:OY,parseCacheControlHeader:cm,isInvalidOrWildcardVaryHeader:GY,parseVaryHeader:vY,
isEtagUsable:sm}=an(),{AbortError:JY}=Y(),{parseHttpDate:VY}=uh();function PY(t,e){if(t!==void 0){if(!Array.isArray(t))throw new TypeError(
`expected ${e} to be an array or undefined, got ${typeof t}`);for(let A=0;A<t.length;A++){let r=t[A];if(typeof r!="strin\
g"&&!(r instanceof RegExp))throw new TypeError(`expected ${e}[${A}] to be a string or RegExp, got ${typeof r}`)}}}o(PY,"\
assertCacheOrigins");var gn=o(()=>{},"nop");function qY(t){return t.replace(/^[\t ]+|[\t ]+$/g,"")}o(qY,"trimOWS");function yh(t,e){
for(let A=0;A<t.length;A++)if(t[A]===e)return!0;return!1}o(yh,"arrayIncludes");function WY(t){let e=t?.pragma;if(!e)return!1;
let A=Array.isArray(e)?e:[e];for(let r=0;r<A.length;r++){let n=A[r];if(typeof n!="string")continue;let s=n.split(",");for(let i=0;i<
s.length;i++)if(qY(s[i]).toLowerCase()==="no-cache")return!0}return!1}o(WY,"hasPragmaNoCache");function _Y(t,e,{headers:A={}}){
return!!(e?.["no-cache"]||t.cacheControlDirectives?.["no-cache"]&&!Array.isArray(t.cacheControlDirectives["no-cache"])||
A["if-modified-since"]||A["if-none-match"])}o(_Y,"needsRevalidation");function wh(t,e){return t.cacheControlDirectives?.["\
must-revalidate"]===!0||e==="shared"&&(t.cacheControlDirectives?.["proxy-revalidate"]===!0||t.cacheControlDirectives?.["\
s-maxage"]!==void 0)}o(wh,"staleResponseRequiresRevalidation");function jY(t,e){if(e.vary&&GY(e.vary)||t==="shared"&&Object.
hasOwn(e,"set-cookie"))return!0;let A=e["cache-control"];if(!A)return!1;let r=cm(A);return r["no-store"]===!0||t==="shar\
ed"&&r.private===!0}o(jY,"revalidationResponseDisallowsCachedReuse");function ZY(t){return t["cache-control"]!==void 0}o(
ZY,"revalidationResponseUpdatesCacheControl");function XY(t,e){if(!e)return!1;for(let A in e)if(t.vary==null||!Object.hasOwn(
t.vary,A))return!0;return!1}o(XY,"revalidationResponseAddsVary");function ph(t,e){try{t.delete(e)?.catch?.(gn)}catch{}}o(
ph,"deleteCachedValue");function zY(t){let e=t?.["last-modified"];if(typeof e=="string"&&VY(e))return e}o(zY,"getUsableL\
astModified");function om(t,e){let A={...t.headers,"if-modified-since":zY(e.headers)??new Date(e.cachedAt).toUTCString()};
if(e.etag&&(A["if-none-match"]=e.etag),e.vary)for(let r in e.vary)e.vary[r]!=null&&(A[r]=e.vary[r]);return A}o(om,"makeR\
evalidationHeaders");function KY(t,e){let A=e?.history;if(!Array.isArray(A)||A.length===0)return!0;try{let r=new URL(t.path,
t.origin),n=A[A.length-1];return n.origin===r.origin&&n.pathname===r.pathname&&n.search===r.search}catch{return!1}}o(KY,
"revalidationTargetMatchesCacheKey");function $Y(t,e){if(!Object.hasOwn(e,"etag"))return!0;let A=e.etag,r=t.etag;if(typeof A!=
"string"||typeof r!="string"||!sm(A)||!sm(r))return!1;if(!A.startsWith("W/"))return A===r;let n=r.startsWith("W/")?r.slice(
2):r;return A.slice(2)===n}o($Y,"revalidationEtagMatchesCachedValue");function eO(t,e,A){let r=Date.now();if(r>t.staleAt){
if(!wh(t,A)&&e?.["max-stale"]){let n=t.staleAt+e["max-stale"]*1e3;return r>n}return!0}if(e?.["min-fresh"]){let n=t.staleAt-
r,s=e["min-fresh"]*1e3;return n<=s}return!1}o(eO,"isStale");function tO(t,e){let A=t.cacheControlDirectives?.["stale-whi\
le-revalidate"];if(!A||wh(t,e))return!1;let r=Date.now(),n=t.staleAt+A*1e3;return r<=n}o(tO,"withinStaleWhileRevalidateW\
indow");function im(t,e,A,r,n,s){if(s?.["only-if-cached"]){let i=!1;try{if(typeof r.onConnect=="function"&&(r.onConnect(
()=>{i=!0}),i)||typeof r.onHeaders=="function"&&(r.onHeaders(504,[],gn,"Gateway Timeout"),i))return;typeof r.onComplete==
"function"&&r.onComplete([])}catch(a){typeof r.onError=="function"&&r.onError(a)}return!0}return t(n,new Qr(e,A,r))}o(im,
"handleUncachedResponse");function mh(t,e,A,r,n,s){let i=yt.isStream(A.body)?A.body:MY.from(A.body??[]);nm(!i.destroyed,
"stream should not be destroyed"),nm(!i.readableDidRead,"stream should not be readableDidRead");let a={resume(){i.resume()},
pause(){i.pause()},get paused(){return i.isPaused()},get aborted(){return i.destroyed},get reason(){return i.errored},abort(l){
i.destroy(l??new JY)}};i.on("error",function(l){this.readableEnded||t.onResponseError?.(a,l)}).on("close",function(){if(!this.
errored)try{t.onResponseEnd?.(a,{})}catch(l){t.onResponseError?.(a,l)}});try{t.onRequestStart?.(a,n)}catch(l){i.destroy(
l);return}if(i.destroyed)return;let c={...A.headers,age:String(r)};s&&(c.warning='110 - "response is stale"'),a.rawHeaders=
yt.toRawHeaders(c);try{t.onResponseStart?.(a,A.statusCode,c,A.statusMessage)}catch(l){i.destroy(l);return}e.method==="HE\
AD"?i.destroy():i.on("data",function(l){try{t.onResponseData?.(a,l)}catch(g){i.destroy(g)}})}o(mh,"sendCachedValue");function am(t,e,A,r,n,s,i){
if(!i)return im(t,e,A,r,n,s);if(e.type==="shared"&&Object.hasOwn(i.headers,"set-cookie"))return yt.isStream(i.body)&&i.body.
on("error",gn).destroy(),ph(e.store,A),im(t,e,A,r,n,s);let a=Date.now();if(a>i.deleteAt)return t(n,new Qr(e,A,r));let c=Math.
round((a-i.cachedAt)/1e3),l=s?.["max-age"]!==void 0&&c>=s["max-age"],g=l||eO(i,s,e.type),u=l||_Y(i,s,n);if(g||u){if(yt.isStream(
n.body)&&yt.bodyLength(n.body)!==0)return t(n,new Qr(e,A,r));if(!u&&tO(i,e.type))return mh(r,n,i,c,null,!0),queueMicrotask(
()=>{let Q=om(n,i);t({...n,headers:Q},new Qr(e,A,{onRequestStart(){},onRequestUpgrade(){},onResponseStart(){},onResponseData(){},
onResponseEnd(){},onResponseError(){}}))}),!0;let h=!1;if(!wh(i,e.type)){let Q=i.cacheControlDirectives["stale-if-error"]??
s?.["stale-if-error"];Q&&(h=a<i.staleAt+Q*1e3)}let d=om(n,i),f=o(()=>(yt.isStream(i.body)&&i.body.on("error",gn).destroy(),
ph(e.store,A),t(n,new Qr(e,A,r))),"refetch");return t({...n,headers:d},new LY((Q,m,C,B)=>{if(Q){if(C===304){if(!KY(A,m)||
!$Y(i,B)||jY(e.type,B))return f();if(ZY(B))ph(e.store,A);else if(XY(i,B.vary?vY(B.vary,n.headers):void 0))return f()}mh(
r,n,i,c,m,g)}else yt.isStream(i.body)&&i.body.on("error",gn).destroy()},new Qr(e,A,r),h))}yt.isStream(n.body)&&n.body.on(
"error",gn).destroy(),mh(r,n,i,c,null,!1)}o(am,"handleResult");lm.exports=(t={})=>{let{store:e=new TY,methods:A=["GET"],
cacheByDefault:r=void 0,type:n="shared",origins:s=void 0}=t;if(typeof t!="object"||t===null)throw new TypeError(`expecte\
d type of opts to be an Object, got ${t===null?"null":typeof t}`);if(xY(e,"opts.store"),HY(A,"opts.methods"),PY(s,"opts.\
origins"),typeof r<"u"&&typeof r!="number")throw new TypeError(`expected opts.cacheByDefault to be number or undefined, \
got ${typeof r}`);if(typeof n<"u"&&n!=="shared"&&n!=="private")throw new TypeError(`expected opts.type to be shared, pri\
vate, or undefined, got ${typeof n}`);let i={store:e,methods:A,cacheByDefault:r,type:n},a=[];for(let c=0;c<yt.safeHTTPMethods.
length;c++){let l=yt.safeHTTPMethods[c];yh(A,l)||a.push(l)}return c=>(l,g)=>{if(!l.origin||yh(a,l.method))return c(l,g);
if(s!==void 0){let f=l.origin.toString().toLowerCase(),Q=!1;for(let m=0;m<s.length;m++){let C=s[m];if(typeof C=="string"){
if(C.toLowerCase()===f){Q=!0;break}}else if(C.test(f)){Q=!0;break}}if(!Q)return c(l,g)}l={...l,headers:OY(l)};let u=l.headers?.["\
cache-control"]?cm(l.headers["cache-control"]):WY(l.headers)?{"no-cache":!0}:void 0;if(u?.["no-store"])return c(l,g);let h=YY(
l);if(!yh(yt.safeHTTPMethods,l.method))return c(l,new Qr(i,h,g));let d=e.get(h);return d&&typeof d.then=="function"?d.then(
f=>am(c,i,h,g,l,u,f)).catch(f=>{if(typeof g.onResponseError=="function")g.onResponseError({rawHeaders:[],rawTrailers:[],
pause(){},resume(){},get paused(){return!1},get aborted(){return!1},get reason(){return null},abort(){}},f);else throw f}):
am(c,i,h,g,l,u,d)}}});var Qm=p((Z9,fm)=>{"use strict";var{createInflate:Dh,createGunzip:um,createBrotliDecompress:AO,createZstdDecompress:rO}=y("node:zlib"),
{pipeline:nO,Transform:sO}=y("node:stream"),{InvalidArgumentError:oO,ResponseExceededMaxSizeError:dm}=Y(),iO=on(),{runtimeFeatures:aO}=Pt(),
Sh=class{static{o(this,"DecompressController")}#e;#t;#A;#r=!1;constructor(e,A,r){this.#e=e,this.#t=A,this.#A=r,this.target=
null}pause(){this.#r||(this.#r=!0,this.#e())}resume(){this.#r&&(this.#r=!1,this.#t())}abort(e){this.target?.abort(e),this.#A(
e)}get paused(){return this.#r}get aborted(){return this.target?.aborted??!1}get reason(){return this.target?.reason??null}get rawHeaders(){
return this.target?.rawHeaders??null}set rawHeaders(e){this.target&&(this.target.rawHeaders=e)}get rawTrailers(){return this.
target?.rawTrailers??null}set rawTrailers(e){this.target&&(this.target.rawTrailers=e)}},hm={gzip:um,"x-gzip":um,br:AO,deflate:Dh,
compress:Dh,"x-compress":Dh,...aO.has("zstd")?{zstd:rO}:{}},cO=[204,304],lO=0;function gO(t){let e=0;return new sO({transform(A,r,n){
let s=e+A.length;if(s>t){n(new dm(`Decompressed response size (${s}) exceeded maxSize (${t})`));return}e=s,n(null,A)}})}
o(gO,"createMaxSizeLimiter");var Em=!1,Rh=class extends iO{static{o(this,"DecompressHandler")}#e=[];#t;#A;#r;#s;#n=0;#i=!1;#o=!1;#a=!1;#c=!1;#u=!1;#g=!1;#h=!1;#E;#l;constructor(e,{
skipStatusCodes:A=cO,skipErrorResponses:r=!0,maxSize:n=lO}={}){if(!Number.isSafeInteger(n)||n<0)throw new oO("maxSize mu\
st be a non-negative integer");super(e),this.#A=A,this.#r=r,this.#s=n,this.#l=new Sh(()=>this.#B(),()=>this.#I(),s=>{this.#o&&
!this.#i&&this.onResponseError(this.#l,s)})}#B(){this.#f()}#I(){let e=this.#u;this.#C(),e||(this.#d(),this.#y())}#f(){!this.#c&&
!this.#i&&(this.#c=!0,this.#l.target?.pause())}#d(){this.#c&&!this.#l.paused&&!this.#a&&(this.#c=!1,this.#o||this.#l.target?.
resume())}#C(){if(!(this.#i||this.#l.paused||!this.#E)){if(this.#u){this.#g=!0;return}this.#u=!0;try{do{this.#g=!1;let e;
for(;!this.#i&&!this.#l.paused&&(e=this.#E.read())!==null;){if(this.#s>0){let A=this.#n+e.length;if(A>this.#s){this.#Q(new dm(
`Decompressed response size (${A}) exceeded maxSize (${this.#s})`));return}this.#n=A}try{super.onResponseData(this.#l,e)===
!1&&!this.#l.paused&&this.#l.pause()}catch(A){this.#Q(A);return}}}while(this.#g&&!this.#i&&!this.#l.paused)}finally{this.#u=
!1}this.#d(),this.#y()}}#y(){if(!(this.#i||!this.#h||this.#l.paused||this.#u)){this.#p();try{super.onResponseEnd(this.#l,
this.#t)}catch(e){this.#Q(e);return}this.#i=!0}}#m(){this.#i||(this.#h=!0,this.#C(),this.#y())}#D(e,A){return!!(!e||A<200||
this.#A.includes(A)||this.#r&&A>=400)}#S(e){let A=e.split(","),r=5;if(A.length>r)throw new Error(`too many content-encod\
ings in response: ${A.length}, maximum allowed is ${r}`);let n=[];for(let i=A.length-1;i>=0;i--){let a=A[i].trim();if(a){
if(!hm[a])return n.length=0,n;n.push(hm[a]())}}if(n.length<2)return n;let s=[];for(let i=0;i<n.length;i++)s.push(n[i]),i<
n.length-1&&this.#s>0&&s.push(gO(this.#s));return s}#Q(e){this.#i||(this.#o?this.onResponseError(this.#l,e):this.#l.abort(
e))}#w(e){this.#E=e,e.on("readable",()=>this.#C()),e.on("error",A=>this.#Q(A))}#R(){let e=this.#e[0];this.#w(e),e.on("en\
d",()=>this.#m())}#N(){let e=this.#e[this.#e.length-1];this.#w(e),nO(this.#e,A=>{if(!this.#i){if(A){this.#Q(A);return}this.#m()}})}#b(){
this.#e[0].on("drain",()=>{this.#i||(this.#a=!1,this.#l.paused||(this.#C(),this.#d()))})}#p(){this.#e.length=0,this.#E=void 0}onRequestStart(e,A){
return this.#l.target=e,super.onRequestStart(this.#l,A)}onRequestUpgrade(e,A,r,n){return super.onRequestUpgrade(this.#l,
A,r,n)}onResponseStart(e,A,r,n){let s=r["content-encoding"],i=Array.isArray(s)?s.join(","):s;if(this.#D(i,A))return super.
onResponseStart(this.#l,A,r,n);let a=this.#S(i.toLowerCase());if(a.length===0)return this.#p(),super.onResponseStart(this.#l,
A,r,n);this.#e=a;let{"content-encoding":c,"content-length":l,...g}=r;if(this.#l.rawHeaders){let u=this.#l.rawHeaders;if(Array.
isArray(u)){let h=[];for(let d=0;d<u.length;d+=2){let f=u[d],m=(Buffer.isBuffer(f)?f.toString("latin1"):`${f}`).toLowerCase();
m==="content-encoding"||m==="content-length"||h.push(u[d],u[d+1])}u.splice(0,u.length,...h)}else if(typeof u=="object")for(let h of Object.
keys(u)){let d=h.toLowerCase();(d==="content-encoding"||d==="content-length")&&delete u[h]}}return this.#b(),this.#e.length===
1?this.#R():this.#N(),super.onResponseStart(this.#l,A,g,n)}onResponseData(e,A){if(this.#e.length>0){this.#e[0].write(A)||
(this.#a=!0,this.#f());return}return super.onResponseData(this.#l,A)}onResponseEnd(e,A){if(this.#e.length>0){this.#o=!0,
this.#t=A,this.#e[0].end();return}return super.onResponseEnd(this.#l,A)}onResponseError(e,A){if(!this.#i){this.#i=!0;for(let r of this.#e)
r.destroy();this.#p(),super.onResponseError(this.#l,A)}}};function uO(t={}){return Em||(process.emitWarning("DecompressI\
nterceptor is experimental and subject to change","ExperimentalWarning"),Em=!0),e=>(A,r)=>{let n=new Rh(r,t);return e(A,
n)}}o(uO,"createDecompressInterceptor");fm.exports=uO});var Bm=p((z9,Cm)=>{"use strict";var{RequestAbortedError:hO}=Y(),Im=5*1024*1024,Nh=class{static{o(this,"DeduplicationHand\
ler")}#e;#t=!1;#A=null;#r=[];#s=Im;#n=0;#i={};#o="";#a=!1;#c=!1;#u=!1;#g=!1;#h=null;#E=null;constructor(e,A,r=Im){this.#e=
e,this.#E=A,this.#s=r}addWaitingHandler(e){if(this.#g||this.#u)return!1;let A=this.#l(e),r=A.controller;try{if(this.#t){
if(e.onRequestStart?.(r,this.#A),r.aborted)return A.done=!0,!0;this.#c&&e.onResponseStart?.(r,this.#n,this.#i,this.#o)}else
A.pendingStart=!0}catch{return A.done=!0,!0}return r.aborted||this.#r.push(A),!0}onRequestStart(e,A){if(this.#h=e,!this.#t){
this.#t=!0,this.#A=A;for(let r of this.#r)if(r.pendingStart&&!r.done&&!r.controller.aborted){r.pendingStart=!1;try{r.handler.
onRequestStart?.(r.controller,A)}catch{r.done=!0}}this.#d()}this.#e.onRequestStart?.(e,A)}onRequestUpgrade(e,A,r,n){this.#e.
onRequestUpgrade?.(e,A,r,n)}onResponseStart(e,A,r,n){this.#c=!0,this.#n=A,this.#i=r,this.#o=n,this.#e.onResponseStart?.(
e,A,r,n);for(let s of this.#r){let{handler:i,controller:a}=s;if(s.done||a.aborted){s.done=!0;continue}try{i.onResponseStart?.(
a,A,r,n)}catch{}a.aborted&&(s.done=!0)}this.#d()}onResponseData(e,A){if(!(this.#a||this.#g)){this.#u=!0,this.#e.onResponseData?.(
e,A);for(let r of this.#r){let{handler:n,controller:s}=r;if(r.done||s.aborted){r.done=!0;continue}if(s.paused){this.#B(r,
A);continue}try{n.onResponseData?.(s,A)}catch{}s.aborted&&(r.done=!0,r.bufferedChunks=[],r.bufferedBytes=0)}this.#d()}}onResponseEnd(e,A){
if(!(this.#a||this.#g)){this.#g=!0,this.#e.onResponseEnd?.(e,A);for(let r of this.#r){if(r.done||r.controller.aborted){r.
done=!0;continue}if(this.#I(r),r.done||r.controller.aborted){r.done=!0;continue}if(r.controller.paused&&r.bufferedChunks.
length>0){r.pendingTrailers=A;continue}try{r.handler.onResponseEnd?.(r.controller,A)}catch{}r.done=!0}this.#d(),this.#E?.()}}onResponseError(e,A){
if(!this.#g){this.#a=!0,this.#g=!0,this.#e.onResponseError?.(e,A);for(let r of this.#r)this.#f(r,A);this.#r=[],this.#E?.()}}#l(e){
let A={handler:e,controller:null,bufferedChunks:[],bufferedBytes:0,pendingTrailers:null,done:!1,pendingStart:!1},r={aborted:!1,
paused:!1,reason:null};return A.controller={resume:o(()=>{if(!r.aborted){if(r.paused=!1,this.#I(A),this.#g&&A.pendingTrailers&&
A.bufferedChunks.length===0&&!r.paused&&!r.aborted){try{A.handler.onResponseEnd?.(A.controller,A.pendingTrailers)}catch{}
A.pendingTrailers=null,A.done=!0}this.#d()}},"resume"),pause:o(()=>{r.aborted||(r.paused=!0)},"pause"),get paused(){return r.
paused},get aborted(){return r.aborted},get reason(){return r.reason},abort:o(n=>{r.aborted=!0,r.reason=n??null,A.done=!0,
A.pendingTrailers=null,A.bufferedChunks=[],A.bufferedBytes=0},"abort")},A}#B(e,A){if(e.done||e.controller.aborted){e.done=
!0,e.bufferedChunks=[],e.bufferedBytes=0;return}let r=Buffer.from(A);if(e.bufferedChunks.push(r),e.bufferedBytes+=r.length,
e.bufferedBytes>this.#s){let n=new hO(`Deduplicated waiting handler exceeded maxBufferSize (${this.#s} bytes) while paus\
ed`);this.#f(e,n)}}#I(e){let{handler:A,controller:r}=e;for(;!e.done&&!r.aborted&&!r.paused&&e.bufferedChunks.length>0;){
let n=e.bufferedChunks.shift();e.bufferedBytes-=n.length;try{A.onResponseData?.(r,n)}catch{}if(r.aborted){e.done=!0,e.pendingTrailers=
null,e.bufferedChunks=[],e.bufferedBytes=0;break}}}#f(e,A){if(!e.done){e.done=!0,e.pendingTrailers=null,e.bufferedChunks=
[],e.bufferedBytes=0;try{e.controller.abort(A),e.handler.onResponseError?.(e.controller,A)}catch{}}}#d(){this.#r=this.#r.
filter(e=>e.done===!1)}};Cm.exports=Nh});var pm=p(($9,ym)=>{"use strict";var EO=y("node:diagnostics_channel"),dO=O(),fO=Bm(),{normalizeHeaders:QO,makeCacheKey:IO,
makeDeduplicationKey:CO}=an(),Di=EO.channel("undici:request:pending-requests");ym.exports=(t={})=>{let{methods:e=["GET"],
skipHeaderNames:A=[],excludeHeaderNames:r=[],maxBufferSize:n=5*1024*1024}=t;if(typeof t!="object"||t===null)throw new TypeError(
`expected type of opts to be an Object, got ${t===null?"null":typeof t}`);if(!Array.isArray(e))throw new TypeError(`expe\
cted opts.methods to be an array, got ${typeof e}`);for(let c of e)if(!dO.safeHTTPMethods.includes(c))throw new TypeError(
`expected opts.methods to only contain safe HTTP methods, got ${c}`);if(!Array.isArray(A))throw new TypeError(`expected \
opts.skipHeaderNames to be an array, got ${typeof A}`);if(!Array.isArray(r))throw new TypeError(`expected opts.excludeHe\
aderNames to be an array, got ${typeof r}`);if(!Number.isFinite(n)||n<=0)throw new TypeError(`expected opts.maxBufferSiz\
e to be a positive finite number, got ${n}`);let s=new Set(A.map(c=>c.toLowerCase())),i=new Set(r.map(c=>c.toLowerCase())),
a=new Map;return c=>(l,g)=>{if(!l.origin||e.includes(l.method)===!1)return c(l,g);if(l={...l,headers:QO(l)},s.size>0){for(let Q of Object.
keys(l.headers))if(s.has(Q.toLowerCase()))return c(l,g)}let u=IO(l),h=CO(u,i),d=a.get(h);if(d)return d.addWaitingHandler(
g)?!0:c(l,g);let f=new fO(g,()=>{a.delete(h),Di.hasSubscribers&&Di.publish({size:a.size,key:h,type:"removed"})},n);return a.
set(h,f),Di.hasSubscribers&&Di.publish({size:a.size,key:h,type:"added"}),c(l,f)}}});var Dm=p((t4,wm)=>{"use strict";var{Writable:BO}=y("node:stream"),{assertCacheKey:bh,assertCacheValue:yO}=an(),Fh,Ke=4,mm=2*
1e3*1e3*1e3;wm.exports=class{static{o(this,"SqliteCacheStore")}#e=mm;#t=1/0;#A;#r;#s;#n;#i;#o;#a;#c;constructor(e){if(e){
if(typeof e!="object")throw new TypeError("SqliteCacheStore options must be an object");if(e.maxEntrySize!==void 0){if(typeof e.
maxEntrySize!="number"||!Number.isInteger(e.maxEntrySize)||e.maxEntrySize<0)throw new TypeError("SqliteCacheStore option\
s.maxEntrySize must be a non-negative integer");if(e.maxEntrySize>mm)throw new TypeError("SqliteCacheStore options.maxEn\
trySize must be less than 2gb");this.#e=e.maxEntrySize}if(e.maxCount!==void 0){if(typeof e.maxCount!="number"||!Number.isInteger(
e.maxCount)||e.maxCount<0)throw new TypeError("SqliteCacheStore options.maxCount must be a non-negative integer");this.#t=
e.maxCount}}Fh||(Fh=y("node:sqlite").DatabaseSync),this.#A=new Fh(e?.location??":memory:"),this.#A.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = NORMAL;
      PRAGMA temp_store = memory;
      PRAGMA optimize;

      CREATE TABLE IF NOT EXISTS cacheInterceptorV${Ke} (
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

      CREATE INDEX IF NOT EXISTS idx_cacheInterceptorV${Ke}_getValuesQuery ON cacheInterceptorV${Ke}(url, method, delete\
At);
      CREATE INDEX IF NOT EXISTS idx_cacheInterceptorV${Ke}_deleteByUrlQuery ON cacheInterceptorV${Ke}(deleteAt);
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
      FROM cacheInterceptorV${Ke}
      WHERE
        url = ?
        AND method = ?
      ORDER BY
        deleteAt ASC
    `),this.#s=this.#A.prepare(`
      UPDATE cacheInterceptorV${Ke} SET
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
      INSERT INTO cacheInterceptorV${Ke} (
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
    `),this.#o=this.#A.prepare(`DELETE FROM cacheInterceptorV${Ke} WHERE url = ?`),this.#a=this.#A.prepare(`SELECT COUNT\
(*) AS total FROM cacheInterceptorV${Ke}`),this.#i=this.#A.prepare(`DELETE FROM cacheInterceptorV${Ke} WHERE deleteAt <=\
 ?`),this.#c=this.#t===1/0?null:this.#A.prepare(`
        DELETE FROM cacheInterceptorV${Ke}
        WHERE id IN (
          SELECT
            id
          FROM cacheInterceptorV${Ke}
          ORDER BY cachedAt ASC
          LIMIT ?
        )
      `)}close(){this.#A.close()}get(e){bh(e);let A=this.#h(e);return A?{body:A.body?Buffer.from(A.body.buffer,A.body.byteOffset,
A.body.byteLength):void 0,statusCode:A.statusCode,statusMessage:A.statusMessage,headers:A.headers?JSON.parse(A.headers):
void 0,etag:A.etag?A.etag:void 0,vary:A.vary?JSON.parse(A.vary):void 0,cacheControlDirectives:A.cacheControlDirectives?JSON.
parse(A.cacheControlDirectives):void 0,cachedAt:A.cachedAt,staleAt:A.staleAt,deleteAt:A.deleteAt}:void 0}set(e,A){bh(e);
let r=this.#g(e),n=Array.isArray(A.body)?Buffer.concat(A.body):A.body,s=n?.byteLength;if(s&&s>this.#e)return;let i=this.#h(
e,!0);i?this.#s.run(n,A.deleteAt,A.statusCode,A.statusMessage,A.headers?JSON.stringify(A.headers):null,A.etag?A.etag:null,
A.cacheControlDirectives?JSON.stringify(A.cacheControlDirectives):null,A.cachedAt,A.staleAt,i.id):(this.#n.run(r,e.method,
n,A.deleteAt,A.statusCode,A.statusMessage,A.headers?JSON.stringify(A.headers):null,A.etag?A.etag:null,A.cacheControlDirectives?
JSON.stringify(A.cacheControlDirectives):null,A.vary?JSON.stringify(A.vary):null,A.cachedAt,A.staleAt),this.#u())}createWriteStream(e,A){
bh(e),yO(A);let r=0,n=[],s=this;return new BO({decodeStrings:!0,write(i,a,c){r+=i.byteLength,r<s.#e?n.push(i):this.destroy(),
c()},final(i){s.set(e,{...A,body:n}),i()}})}delete(e){if(typeof e!="object")throw new TypeError(`expected key to be obje\
ct, got ${typeof e}`);this.#o.run(this.#g(e))}#u(){if(Number.isFinite(this.#t)&&this.size<=this.#t)return 0;{let e=this.#i.
run(Date.now()).changes;if(e)return e}{let e=this.#c?.run(Math.max(Math.floor(this.#t*.1),1)).changes;if(e)return e}return 0}get size(){
let{total:e}=this.#a.get();return e}#g(e){return`${e.origin}/${e.path}`}#h(e,A=!1){let r=this.#g(e),{headers:n,method:s}=e,
i=this.#r.all(r,s);if(i.length===0)return;let a=Date.now();for(let c of i){if(a>=c.deleteAt&&!A)continue;let l=!0;if(c.vary){
let g=JSON.parse(c.vary);for(let u in g)if(!pO(n[u],g[u])){l=!1;break}}if(l)return c}}};function pO(t,e){if(t==null&&e==
null)return!0;if(t==null&&e!=null||t!=null&&e==null)return!1;if(Array.isArray(t)&&Array.isArray(e)){if(t.length!==e.length)
return!1;for(let A=0;A<t.length;A++)if(t[A]!==e[A])return!1;return!0}return t===e}o(pO,"headerValueEquals")});var Ir=p((r4,Um)=>{"use strict";var{kConstruct:mO}=j(),{kEnumerableProperty:un}=O(),{iteratorMixin:wO,isValidHeaderName:Ts,
isValidHeaderValue:Rm}=_e(),{webidl:V}=Be(),kh=y("node:assert"),Si=y("node:util");function Sm(t){return t===10||t===13||
t===9||t===32}o(Sm,"isHTTPWhiteSpaceCharCode");function Nm(t){let e=0,A=t.length;for(;A>e&&Sm(t.charCodeAt(A-1));)--A;for(;A>
e&&Sm(t.charCodeAt(e));)++e;return e===0&&A===t.length?t:t.substring(e,A)}o(Nm,"headerValueNormalize");function bm(t,e){
if(Array.isArray(e))for(let A=0;A<e.length;++A){let r=e[A];if(r.length!==2)throw V.errors.exception({header:"Headers con\
structor",message:`expected name/value pair to be length 2, found ${r.length}.`});Uh(t,r[0],r[1])}else if(typeof e=="obj\
ect"&&e!==null){let A=Object.keys(e);for(let r=0;r<A.length;++r)Uh(t,A[r],e[A[r]])}else throw V.errors.conversionFailed(
{prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteStri\
ng>"]})}o(bm,"fill");function Uh(t,e,A){if(A=Nm(A),Ts(e)){if(!Rm(A))throw V.errors.invalidArgument({prefix:"Headers.appe\
nd",value:A,type:"header value"})}else throw V.errors.invalidArgument({prefix:"Headers.append",value:e,type:"header name"});
if(km(t)==="immutable")throw new TypeError("immutable");return Ni(t).append(e,A,!1)}o(Uh,"appendHeader");function DO(t){
let e=Ni(t);if(!e)return[];if(e.sortedMap)return e.sortedMap;let A=[],r=e.toSortedArray(),n=e.cookies;if(n===null||n.length===
1)return e.sortedMap=r;for(let s=0;s<r.length;++s){let{0:i,1:a}=r[s];if(i==="set-cookie")for(let c=0;c<n.length;++c)A.push(
[i,n[c]]);else A.push([i,a])}return e.sortedMap=A}o(DO,"headersListSortAndCombine");function Fm(t,e){return t[0]<e[0]?-1:
1}o(Fm,"compareHeaderName");var Ri=class t{static{o(this,"HeadersList")}cookies=null;sortedMap;headersMap;constructor(e){
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
value],kh(n[1].value!==null);for(let s=1,i=0,a=0,c=0,l=0,g,u;s<e;++s){for(u=r.next().value,g=A[s]=[u[0],u[1].value],kh(g[1]!==
null),c=0,a=s;c<a;)l=c+(a-c>>1),A[l][0]<=g[0]?c=l+1:a=l;if(s!==l){for(i=s;i>c;)A[i]=A[--i];A[c]=g}}if(!r.next().done)throw new TypeError(
"Unreachable");return A}else{let r=0;for(let{0:n,1:{value:s}}of this.headersMap)A[r++]=[n,s],kh(s!==null);return A.sort(
Fm)}}},pt=class t{static{o(this,"Headers")}#e;#t;constructor(e=void 0){V.util.markAsUncloneable(this),e!==mO&&(this.#t=new Ri,
this.#e="none",e!==void 0&&(e=V.converters.HeadersInit(e,"Headers constructor","init"),bm(this,e)))}append(e,A){V.brandCheck(
this,t),V.argumentLengthCheck(arguments,2,"Headers.append");let r="Headers.append";return e=V.converters.ByteString(e,r,
"name"),A=V.converters.ByteString(A,r,"value"),Uh(this,e,A)}delete(e){if(V.brandCheck(this,t),V.argumentLengthCheck(arguments,
1,"Headers.delete"),e=V.converters.ByteString(e,"Headers.delete","name"),!Ts(e))throw V.errors.invalidArgument({prefix:"\
Headers.delete",value:e,type:"header name"});if(this.#e==="immutable")throw new TypeError("immutable");this.#t.contains(
e,!1)&&this.#t.delete(e,!1)}get(e){V.brandCheck(this,t),V.argumentLengthCheck(arguments,1,"Headers.get");let A="Headers.\
get";if(e=V.converters.ByteString(e,A,"name"),!Ts(e))throw V.errors.invalidArgument({prefix:A,value:e,type:"header name"});
return this.#t.get(e,!1)}has(e){V.brandCheck(this,t),V.argumentLengthCheck(arguments,1,"Headers.has");let A="Headers.has";
if(e=V.converters.ByteString(e,A,"name"),!Ts(e))throw V.errors.invalidArgument({prefix:A,value:e,type:"header name"});return this.#t.
contains(e,!1)}set(e,A){V.brandCheck(this,t),V.argumentLengthCheck(arguments,2,"Headers.set");let r="Headers.set";if(e=V.
converters.ByteString(e,r,"name"),A=V.converters.ByteString(A,r,"value"),A=Nm(A),Ts(e)){if(!Rm(A))throw V.errors.invalidArgument(
{prefix:r,value:A,type:"header value"})}else throw V.errors.invalidArgument({prefix:r,value:e,type:"header name"});if(this.#e===
"immutable")throw new TypeError("immutable");this.#t.set(e,A,!1)}getSetCookie(){V.brandCheck(this,t);let e=this.#t.cookies;
return e?[...e]:[]}[Si.inspect.custom](e,A){return A.depth??=e,`Headers ${Si.formatWithOptions(A,this.#t.entries)}`}static getHeadersGuard(e){
return e.#e}static setHeadersGuard(e,A){e.#e=A}static getHeadersList(e){return e.#t}static setHeadersList(e,A){e.#t=A}},
{getHeadersGuard:km,setHeadersGuard:SO,getHeadersList:Ni,setHeadersList:RO}=pt;Reflect.deleteProperty(pt,"getHeadersGuar\
d");Reflect.deleteProperty(pt,"setHeadersGuard");Reflect.deleteProperty(pt,"getHeadersList");Reflect.deleteProperty(pt,"\
setHeadersList");wO("Headers",pt,DO,0,1);Object.defineProperties(pt.prototype,{append:un,delete:un,get:un,has:un,set:un,
getSetCookie:un,[Symbol.toStringTag]:{value:"Headers",configurable:!0},[Si.inspect.custom]:{enumerable:!1}});V.converters.
HeadersInit=function(t,e,A){if(V.util.Type(t)===V.util.Types.OBJECT){let r=Reflect.get(t,Symbol.iterator);if(!Si.types.isProxy(
t)&&r===pt.prototype.entries)try{return Ni(t).entriesList}catch{}return typeof r=="function"?V.converters["sequence<sequ\
ence<ByteString>>"](t,e,A,r.bind(t)):V.converters["record<ByteString, ByteString>"](t,e,A)}throw V.errors.conversionFailed(
{prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteStri\
ng>"]})};Um.exports={fill:bm,compareHeaderName:Fm,Headers:pt,HeadersList:Ri,getHeadersGuard:km,setHeadersGuard:SO,setHeadersList:RO,
getHeadersList:Ni}});var xs=p((s4,Pm)=>{"use strict";var{Headers:Ym,HeadersList:Mm,fill:NO,getHeadersGuard:bO,setHeadersGuard:Om,setHeadersList:Gm}=Ir(),
{extractBody:Tm,cloneBody:FO,mixinBody:kO,streamRegistry:vm,bodyUnusable:UO}=Jr(),Jm=O(),Lm=y("node:util"),{kEnumerableProperty:$e}=Jm,
{isValidReasonPhrase:MO,isCancelled:TO,isAborted:LO,isErrorLike:xO,environmentSettingsObject:HO}=_e(),{redirectStatusSet:YO,
nullBodyStatus:OO}=qn(),{webidl:v}=Be(),{URLSerializer:xm}=at(),{kConstruct:Fi}=j(),Mh=y("node:assert"),{isomorphicEncode:GO,
serializeJavascriptValueToJSONString:vO}=Rt(),JO=new TextEncoder("utf-8"),et=class t{static{o(this,"Response")}#e;#t;static error(){
return Ls(ki(),"immutable")}static json(e,A=void 0){v.argumentLengthCheck(arguments,1,"Response.json"),A!==null&&(A=v.converters.
ResponseInit(A));let r=JO.encode(vO(e)),n=Tm(r),s=Ls(hn({}),"response");return Hm(s,A,{body:n[0],type:"application/json"}),
s}static redirect(e,A=302){v.argumentLengthCheck(arguments,1,"Response.redirect"),e=v.converters.USVString(e),A=v.converters["\
unsigned short"](A);let r;try{r=new URL(e,HO.settingsObject.baseUrl)}catch(i){throw new TypeError(`Failed to parse URL f\
rom ${e}`,{cause:i})}if(!YO.has(A))throw new RangeError(`Invalid status code ${A}`);let n=Ls(hn({}),"immutable");n.#t.status=
A;let s=GO(xm(r));return n.#t.headersList.append("location",s,!0),n}constructor(e=null,A=void 0){if(v.util.markAsUncloneable(
this),e===Fi)return;e!==null&&(e=v.converters.BodyInit(e,"Response","body")),A=v.converters.ResponseInit(A),this.#t=hn({}),
this.#e=new Ym(Fi),Om(this.#e,"response"),Gm(this.#e,this.#t.headersList);let r=null;if(e!=null){let[n,s]=Tm(e);r={body:n,
type:s}}Hm(this,A,r)}get type(){return v.brandCheck(this,t),this.#t.type}get url(){v.brandCheck(this,t);let e=this.#t.urlList,
A=e[e.length-1]??null;return A===null?"":xm(A,!0)}get redirected(){return v.brandCheck(this,t),this.#t.urlList.length>1}get status(){
return v.brandCheck(this,t),this.#t.status}get ok(){return v.brandCheck(this,t),this.#t.status>=200&&this.#t.status<=299}get statusText(){
return v.brandCheck(this,t),this.#t.statusText}get headers(){return v.brandCheck(this,t),this.#e}get body(){return v.brandCheck(
this,t),this.#t.body?this.#t.body.stream:null}get bodyUsed(){return v.brandCheck(this,t),!!this.#t.body&&Jm.isDisturbed(
this.#t.body.stream)}clone(){if(v.brandCheck(this,t),UO(this.#t))throw v.errors.exception({header:"Response.clone",message:"\
Body has already been consumed."});let e=Th(this.#t);return this.#t.urlList.length!==0&&this.#t.body?.stream&&vm.register(
this,new WeakRef(this.#t.body.stream)),Ls(e,bO(this.#e))}[Lm.inspect.custom](e,A){A.depth===null&&(A.depth=2),A.colors??=
!0;let r={status:this.status,statusText:this.statusText,headers:this.headers,body:this.body,bodyUsed:this.bodyUsed,ok:this.
ok,redirected:this.redirected,type:this.type,url:this.url};return`Response ${Lm.formatWithOptions(A,r)}`}static getResponseHeaders(e){
return e.#e}static setResponseHeaders(e,A){e.#e=A}static getResponseState(e){return e.#t}static setResponseState(e,A){e.#t=
A}},{getResponseHeaders:VO,setResponseHeaders:PO,getResponseState:Cr,setResponseState:qO}=et;Reflect.deleteProperty(et,"\
getResponseHeaders");Reflect.deleteProperty(et,"setResponseHeaders");Reflect.deleteProperty(et,"getResponseState");Reflect.
deleteProperty(et,"setResponseState");kO(et,Cr);Object.defineProperties(et.prototype,{type:$e,url:$e,status:$e,ok:$e,redirected:$e,
statusText:$e,headers:$e,clone:$e,body:$e,bodyUsed:$e,[Symbol.toStringTag]:{value:"Response",configurable:!0}});Object.defineProperties(
et,{json:$e,redirect:$e,error:$e});function Th(t){if(t.internalResponse)return Vm(Th(t.internalResponse),t.type);let e=hn(
{...t,body:null});return t.body!=null&&(e.body=FO(t.body)),e}o(Th,"cloneResponse");function hn(t){return{aborted:!1,rangeRequested:!1,
timingAllowPassed:!1,requestIncludesCredentials:!1,type:"default",status:200,timingInfo:null,cacheState:"",statusText:"",
...t,headersList:t?.headersList?new Mm(t?.headersList):new Mm,urlList:t?.urlList?[...t.urlList]:[]}}o(hn,"makeResponse");
function ki(t){let e=xO(t);return hn({type:"error",status:0,error:e?t:new Error(t&&String(t)),aborted:t&&t.name==="Abort\
Error"})}o(ki,"makeNetworkError");function WO(t){return t.type==="error"&&t.status===0}o(WO,"isNetworkError");function bi(t,e){
return e={internalResponse:t,...e},new Proxy(t,{get(A,r){return r in e?e[r]:A[r]},set(A,r,n){return Mh(!(r in e)),A[r]=n,
!0}})}o(bi,"makeFilteredResponse");function Vm(t,e){if(e==="basic")return bi(t,{type:"basic",headersList:t.headersList});
if(e==="cors")return bi(t,{type:"cors",headersList:t.headersList});if(e==="opaque")return bi(t,{type:"opaque",urlList:[],
status:0,statusText:"",body:null});if(e==="opaqueredirect")return bi(t,{type:"opaqueredirect",status:0,statusText:"",headersList:[],
body:null});Mh(!1)}o(Vm,"filterResponse");function _O(t,e=null){return Mh(TO(t)),LO(t)?ki(Object.assign(new DOMException(
"The operation was aborted.","AbortError"),{cause:e})):ki(Object.assign(new DOMException("Request was cancelled."),{cause:e}))}
o(_O,"makeAppropriateNetworkError");function Hm(t,e,A){if(e.status!==null&&(e.status<200||e.status>599))throw new RangeError(
'init["status"] must be in the range of 200 to 599, inclusive.');if("statusText"in e&&e.statusText!=null&&!MO(String(e.statusText)))
throw new TypeError("Invalid statusText");if("status"in e&&e.status!=null&&(Cr(t).status=e.status),"statusText"in e&&e.statusText!=
null&&(Cr(t).statusText=e.statusText),"headers"in e&&e.headers!=null&&NO(VO(t),e.headers),A){if(OO.includes(t.status))throw v.
errors.exception({header:"Response constructor",message:`Invalid response status code ${t.status}`});Cr(t).body=A.body,A.
type!=null&&!Cr(t).headersList.contains("content-type",!0)&&Cr(t).headersList.append("content-type",A.type,!0)}}o(Hm,"in\
itializeResponse");function Ls(t,e){let A=new et(Fi);qO(A,t);let r=new Ym(Fi);return PO(A,r),Gm(r,t.headersList),Om(r,e),
t.urlList.length!==0&&t.body?.stream&&vm.register(A,new WeakRef(t.body.stream)),A}o(Ls,"fromInnerResponse");v.converters.
XMLHttpRequestBodyInit=function(t,e,A){return typeof t=="string"?v.converters.USVString(t,e,A):v.is.Blob(t)||v.is.BufferSource(
t)||v.is.FormData(t)||v.is.URLSearchParams(t)?t:v.converters.DOMString(t,e,A)};v.converters.BodyInit=function(t,e,A){return v.
is.ReadableStream(t)||t?.[Symbol.asyncIterator]?t:v.converters.XMLHttpRequestBodyInit(t,e,A)};v.converters.ResponseInit=
v.dictionaryConverter([{key:"status",converter:v.converters["unsigned short"],defaultValue:o(()=>200,"defaultValue")},{key:"\
statusText",converter:v.converters.ByteString,defaultValue:o(()=>"","defaultValue")},{key:"headers",converter:v.converters.
HeadersInit}]);v.is.Response=v.util.MakeTypeAssertion(et);Pm.exports={isNetworkError:WO,makeNetworkError:ki,makeResponse:hn,
makeAppropriateNetworkError:_O,filterResponse:Vm,Response:et,cloneResponse:Th,fromInnerResponse:Ls,getResponseState:Cr}});var En=p((i4,n0)=>{"use strict";var{extractBody:jO,mixinBody:ZO,cloneBody:XO,bodyUnusable:qm}=Jr(),{Headers:zm,fill:zO,HeadersList:Ti,
setHeadersGuard:Lh,getHeadersGuard:KO,setHeadersList:Km,getHeadersList:Wm}=Ir(),Mi=O(),_m=y("node:util"),{isValidHTTPToken:$O,
sameOrigin:jm,environmentSettingsObject:Ui}=_e(),{forbiddenMethodsSet:e2,corsSafeListedMethodsSet:t2,referrerPolicy:A2,requestRedirect:r2,
requestMode:n2,requestCredentials:s2,requestCache:o2,requestDuplex:i2}=qn(),{kEnumerableProperty:Ee,normalizedMethodRecordsBase:a2,
normalizedMethodRecords:c2}=Mi,{webidl:L}=Be(),{URLSerializer:l2}=at(),{kConstruct:Li}=j(),g2=y("node:assert"),{getMaxListeners:$m,
setMaxListeners:u2,defaultMaxListeners:h2}=y("node:events"),E2=Symbol("abortController"),e0=new FinalizationRegistry(({signal:t,
abort:e})=>{t.removeEventListener("abort",e)}),xi=new WeakMap,xh;try{xh=$m(new AbortController().signal)>0}catch{xh=!1}function Zm(t){
return e;function e(){let A=t.deref();if(A!==void 0){e0.unregister(e),this.removeEventListener("abort",e),A.abort(this.reason);
let r=xi.get(A.signal);if(r!==void 0){if(r.size!==0){for(let n of r){let s=n.deref();s!==void 0&&s.abort(this.reason)}r.
clear()}xi.delete(A.signal)}}}}o(Zm,"buildAbort");var Xm=!1,He=class t{static{o(this,"Request")}#e;#t;#A;#r;constructor(e,A=void 0){
if(L.util.markAsUncloneable(this),e===Li)return;L.argumentLengthCheck(arguments,1,"Request constructor"),e=L.converters.
RequestInfo(e),A=L.converters.RequestInit(A);let n=null,s=null,i=Ui.settingsObject.baseUrl,a=null;if(typeof e=="string"){
this.#t=A.dispatcher;let C;try{C=new URL(e,i)}catch(B){throw new TypeError("Failed to parse URL from "+e,{cause:B})}if(C.
username||C.password)throw new TypeError("Request cannot be constructed from a URL that includes credentials: "+e);n=Hi(
{urlList:[C]}),s="cors"}else g2(L.is.Request(e)),n=e.#r,a=e.#e,this.#t=A.dispatcher||e.#t;let c=Ui.settingsObject.origin,
l="client";if(n.window?.constructor?.name==="EnvironmentSettingsObject"&&jm(n.window,c)&&(l=n.window),A.window!=null)throw new TypeError(
`'window' option '${l}' must be null`);"window"in A&&(l="no-window"),n=Hi({method:n.method,headersList:n.headersList,unsafeRequest:n.
unsafeRequest,client:Ui.settingsObject,window:l,priority:n.priority,origin:n.origin,referrer:n.referrer,referrerPolicy:n.
referrerPolicy,mode:n.mode,credentials:n.credentials,cache:n.cache,redirect:n.redirect,integrity:n.integrity,keepalive:n.
keepalive,reloadNavigation:n.reloadNavigation,historyNavigation:n.historyNavigation,urlList:[...n.urlList]});let g=Object.
keys(A).length!==0;if(g&&(n.mode==="navigate"&&(n.mode="same-origin"),n.reloadNavigation=!1,n.historyNavigation=!1,n.origin=
"client",n.referrer="client",n.referrerPolicy="",n.url=n.urlList[n.urlList.length-1],n.urlList=[n.url]),A.referrer!==void 0){
let C=A.referrer;if(C==="")n.referrer="no-referrer";else{let B;try{B=new URL(C,i)}catch(w){throw new TypeError(`Referrer\
 "${C}" is not a valid URL.`,{cause:w})}B.protocol==="about:"&&B.hostname==="client"||c&&!jm(B,Ui.settingsObject.baseUrl)?
n.referrer="client":n.referrer=B}}A.referrerPolicy!==void 0&&(n.referrerPolicy=A.referrerPolicy);let u;if(A.mode!==void 0?
u=A.mode:u=s,u==="navigate")throw L.errors.exception({header:"Request constructor",message:"invalid request mode navigat\
e."});if(u!=null&&(n.mode=u),A.credentials!==void 0&&(n.credentials=A.credentials),A.cache!==void 0&&(n.cache=A.cache),n.
cache==="only-if-cached"&&n.mode!=="same-origin")throw new TypeError("'only-if-cached' can be set only with 'same-origin\
' mode");if(A.redirect!==void 0&&(n.redirect=A.redirect),A.integrity!=null&&(n.integrity=String(A.integrity)),A.keepalive!==
void 0&&(n.keepalive=!!A.keepalive),A.method!==void 0){let C=A.method,B=c2[C];if(B!==void 0)n.method=B;else{if(!$O(C))throw new TypeError(
`'${C}' is not a valid HTTP method.`);let w=C.toUpperCase();if(e2.has(w))throw new TypeError(`'${C}' HTTP method is unsu\
pported.`);C=a2[w]??C,n.method=C}!Xm&&n.method==="patch"&&(process.emitWarning("Using `patch` is highly likely to result\
 in a `405 Method Not Allowed`. `PATCH` is much more likely to succeed.",{code:"UNDICI-FETCH-patch"}),Xm=!0)}A.signal!==
void 0&&(a=A.signal),this.#r=n;let h=new AbortController;if(this.#e=h.signal,a!=null)if(a.aborted)h.abort(a.reason);else{
this[E2]=h;let C=new WeakRef(h),B=Zm(C);xh&&$m(a)===h2&&u2(1500,a),Mi.addAbortListener(a,B),e0.register(h,{signal:a,abort:B},
B)}if(this.#A=new zm(Li),Km(this.#A,n.headersList),Lh(this.#A,"request"),u==="no-cors"){if(!t2.has(n.method))throw new TypeError(
`'${n.method} is unsupported in no-cors mode.`);Lh(this.#A,"request-no-cors")}if(g){let C=Wm(this.#A),B=A.headers!==void 0?
A.headers:new Ti(C);if(C.clear(),B instanceof Ti){for(let{name:w,value:S}of B.rawValues())C.append(w,S,!1);C.cookies=B.cookies}else
zO(this.#A,B)}let d=L.is.Request(e)?e.#r.body:null;if((A.body!=null||d!=null)&&(n.method==="GET"||n.method==="HEAD"))throw new TypeError(
"Request with GET/HEAD method cannot have body.");let f=null;if(A.body!=null){let[C,B]=jO(A.body,n.keepalive);f=C,B&&!Wm(
this.#A).contains("content-type",!0)&&this.#A.append("content-type",B,!0)}let Q=f??d;if(Q!=null&&Q.source==null){if(f!=null&&
A.duplex==null)throw new TypeError("RequestInit: duplex option is required when sending a body.");if(n.mode!=="same-orig\
in"&&n.mode!=="cors")throw new TypeError('If request is made from ReadableStream, mode should be "same-origin" or "cors"');
n.useCORSPreflightFlag=!0}let m=Q;if(f==null&&d!=null){if(qm(e.#r))throw new TypeError("Cannot construct a Request with \
a Request object that has already been used.");let C=new TransformStream;d.stream.pipeThrough(C),m={source:d.source,length:d.
length,stream:C.readable}}this.#r.body=m}get method(){return L.brandCheck(this,t),this.#r.method}get url(){return L.brandCheck(
this,t),l2(this.#r.url)}get headers(){return L.brandCheck(this,t),this.#A}get destination(){return L.brandCheck(this,t),
this.#r.destination}get referrer(){return L.brandCheck(this,t),this.#r.referrer==="no-referrer"?"":this.#r.referrer==="c\
lient"?"about:client":this.#r.referrer.toString()}get referrerPolicy(){return L.brandCheck(this,t),this.#r.referrerPolicy}get mode(){
return L.brandCheck(this,t),this.#r.mode}get credentials(){return L.brandCheck(this,t),this.#r.credentials}get cache(){return L.
brandCheck(this,t),this.#r.cache}get redirect(){return L.brandCheck(this,t),this.#r.redirect}get integrity(){return L.brandCheck(
this,t),this.#r.integrity}get keepalive(){return L.brandCheck(this,t),this.#r.keepalive}get isReloadNavigation(){return L.
brandCheck(this,t),this.#r.reloadNavigation}get isHistoryNavigation(){return L.brandCheck(this,t),this.#r.historyNavigation}get signal(){
return L.brandCheck(this,t),this.#e}get body(){return L.brandCheck(this,t),this.#r.body?this.#r.body.stream:null}get bodyUsed(){
return L.brandCheck(this,t),!!this.#r.body&&Mi.isDisturbed(this.#r.body.stream)}get duplex(){return L.brandCheck(this,t),
"half"}clone(){if(L.brandCheck(this,t),qm(this.#r))throw new TypeError("unusable");let e=A0(this.#r),A=new AbortController;
if(this.signal.aborted)A.abort(this.signal.reason);else{let r=xi.get(this.signal);r===void 0&&(r=new Set,xi.set(this.signal,
r));let n=new WeakRef(A);r.add(n),Mi.addAbortListener(A.signal,Zm(n))}return r0(e,this.#t,A.signal,KO(this.#A))}[_m.inspect.
custom](e,A){A.depth===null&&(A.depth=2),A.colors??=!0;let r={method:this.method,url:this.url,headers:this.headers,destination:this.
destination,referrer:this.referrer,referrerPolicy:this.referrerPolicy,mode:this.mode,credentials:this.credentials,cache:this.
cache,redirect:this.redirect,integrity:this.integrity,keepalive:this.keepalive,isReloadNavigation:this.isReloadNavigation,
isHistoryNavigation:this.isHistoryNavigation,signal:this.signal};return`Request ${_m.formatWithOptions(A,r)}`}static setRequestSignal(e,A){
return e.#e=A,e}static getRequestDispatcher(e){return e.#t}static setRequestDispatcher(e,A){e.#t=A}static setRequestHeaders(e,A){
e.#A=A}static getRequestState(e){return e.#r}static setRequestState(e,A){e.#r=A}},{setRequestSignal:d2,getRequestDispatcher:f2,
setRequestDispatcher:Q2,setRequestHeaders:I2,getRequestState:t0,setRequestState:C2}=He;Reflect.deleteProperty(He,"setReq\
uestSignal");Reflect.deleteProperty(He,"getRequestDispatcher");Reflect.deleteProperty(He,"setRequestDispatcher");Reflect.
deleteProperty(He,"setRequestHeaders");Reflect.deleteProperty(He,"getRequestState");Reflect.deleteProperty(He,"setReques\
tState");ZO(He,t0);function Hi(t){return{method:t.method??"GET",localURLsOnly:t.localURLsOnly??!1,unsafeRequest:t.unsafeRequest??
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
headersList:t.headersList?new Ti(t.headersList):new Ti}}o(Hi,"makeRequest");function A0(t){let e=Hi({...t,body:null});return t.
body!=null&&(e.body=XO(t.body)),e}o(A0,"cloneRequest");function r0(t,e,A,r){let n=new He(Li);C2(n,t),Q2(n,e),d2(n,A);let s=new zm(
Li);return I2(n,s),Km(s,t.headersList),Lh(s,r),n}o(r0,"fromInnerRequest");Object.defineProperties(He.prototype,{method:Ee,
url:Ee,headers:Ee,redirect:Ee,clone:Ee,signal:Ee,duplex:Ee,destination:Ee,body:Ee,bodyUsed:Ee,isHistoryNavigation:Ee,isReloadNavigation:Ee,
keepalive:Ee,integrity:Ee,cache:Ee,credentials:Ee,attribute:Ee,referrerPolicy:Ee,referrer:Ee,mode:Ee,[Symbol.toStringTag]:{
value:"Request",configurable:!0}});L.is.Request=L.util.MakeTypeAssertion(He);L.converters.RequestInfo=function(t){return typeof t==
"string"?L.converters.USVString(t):L.is.Request(t)?t:L.converters.USVString(t)};L.converters.RequestInit=L.dictionaryConverter(
[{key:"method",converter:L.converters.ByteString},{key:"headers",converter:L.converters.HeadersInit},{key:"body",converter:L.
nullableConverter(L.converters.BodyInit)},{key:"referrer",converter:L.converters.USVString},{key:"referrerPolicy",converter:L.
converters.DOMString,allowedValues:A2},{key:"mode",converter:L.converters.DOMString,allowedValues:n2},{key:"credentials",
converter:L.converters.DOMString,allowedValues:s2},{key:"cache",converter:L.converters.DOMString,allowedValues:o2},{key:"\
redirect",converter:L.converters.DOMString,allowedValues:r2},{key:"integrity",converter:L.converters.DOMString},{key:"ke\
epalive",converter:L.converters.boolean},{key:"signal",converter:L.nullableConverter(t=>L.converters.AbortSignal(t,"Requ\
estInit","signal"))},{key:"window",converter:L.converters.any},{key:"duplex",converter:L.converters.DOMString,allowedValues:i2},
{key:"dispatcher",converter:L.converters.any},{key:"priority",converter:L.converters.DOMString,allowedValues:["high","lo\
w","auto"],defaultValue:o(()=>"auto","defaultValue")}]);n0.exports={Request:He,makeRequest:Hi,fromInnerRequest:r0,cloneRequest:A0,
getRequestDispatcher:f2,getRequestState:t0}});var h0=p((c4,u0)=>{"use strict";var B2=y("node:assert"),{runtimeFeatures:o0}=Pt(),{asciiLowercase:i0}=Rt(),Br=new Map([[
"sha256",0],["sha384",1],["sha512",2]]),Hh;if(o0.has("crypto")){Hh=y("node:crypto");let t=Hh.getHashes();t.length===0&&Br.
clear();for(let e of Br.keys())t.includes(e)===!1&&Br.delete(e)}else Br.clear();var s0=Map.prototype.get.bind(Br),Yh=o(t=>Br.
has(i0(t)),"isValidSRIHashAlgorithm"),y2=o0.has("crypto")===!1||Br.size===0?()=>!0:(t,e)=>{let A=c0(e);if(A.length===0)return!0;
let r=a0(A);for(let n of r){let s=n.alg,i=n.val,a=l0(s,t);if(g0(a,i))return!0}return!1};function a0(t){let e=[],A=null;for(let r of t){
if(B2(Yh(r.alg),"Invalid SRI hash algorithm token"),e.length===0){e.push(r),A=r;continue}let n=A.alg,s=s0(n),i=r.alg,a=s0(
i);a<s||(a>s?(A=r,e[0]=r,e.length=1):e.push(r))}return e}o(a0,"getStrongestMetadata");function c0(t){let e=[];for(let A of t.
split(/[\t\n\f\r ]+/)){let n=A.split("?",1)[0],s="",i=[n.slice(0,6),n.slice(7)],a=i[0];if(!Yh(a))continue;i[1]&&(s=i[1]);
let c={alg:i0(a),val:s};e.push(c)}return e}o(c0,"parseMetadata");var l0=o((t,e)=>Hh.hash(t,e,"base64"),"applyAlgorithmTo\
Bytes");function g0(t,e){let A=t.length;A!==0&&t[A-1]==="="&&(A-=1),A!==0&&t[A-1]==="="&&(A-=1);let r=e.length;if(r!==0&&
e[r-1]==="="&&(r-=1),r!==0&&e[r-1]==="="&&(r-=1),A!==r)return!1;for(let n=0;n<A;++n)if(!(t[n]===e[n]||t[n]==="+"&&e[n]===
"-"||t[n]==="/"&&e[n]==="_"))return!1;return!0}o(g0,"caseSensitiveMatch");u0.exports={applyAlgorithmToBytes:l0,bytesMatch:y2,
caseSensitiveMatch:g0,isValidSRIHashAlgorithm:Yh,getStrongestMetadata:a0,parseMetadata:c0}});var Os=p((g4,R0)=>{"use strict";var{makeNetworkError:K,makeAppropriateNetworkError:Hs,filterResponse:Oh,makeResponse:Yi,
fromInnerResponse:p2,getResponseState:m2}=xs(),{HeadersList:Gh}=Ir(),{Request:w2,cloneRequest:D2,getRequestDispatcher:S2,
getRequestState:R2}=En(),mt=y("node:zlib"),{makePolicyContainer:N2,clonePolicyContainer:b2,requestBadPort:F2,TAOCheck:k2,
appendRequestOriginHeader:U2,responseLocationURL:M2,requestCurrentURL:tt,setRequestReferrerPolicyOnRedirect:T2,tryUpgradeRequestToAPotentiallyTrustworthyURL:L2,
createOpaqueTimingInfo:Wh,appendFetchMetadata:x2,corsCheck:H2,crossOriginResourcePolicyCheck:Y2,determineRequestsReferrer:O2,
coarsenedSharedCurrentTime:Ys,sameOrigin:Ph,isCancelled:NA,isAborted:E0,isErrorLike:G2,fullyReadBody:v2,readableStreamClose:J2,
urlIsLocal:V2,urlIsHttpHttpsScheme:Ji,urlHasHttpsScheme:P2,clampAndCoarsenConnectionTimingInfo:q2,simpleRangeHeaderValue:W2,
buildContentRange:_2,createInflate:j2,extractMimeType:Z2,hasAuthenticationEntry:X2,includesCredentials:d0,isTraversableNavigable:z2}=_e(),
yr=y("node:assert"),{safelyExtractBody:Vi,extractBody:f0}=Jr(),{redirectStatusSet:B0,nullBodyStatus:y0,safeMethodsSet:K2,
requestBodyHeader:$2,subresourceSet:eG}=qn(),tG=y("node:events"),{Readable:AG,pipeline:rG,finished:nG,isErrored:sG,isReadable:Oi}=y("node:stream"),
{addAbortListener:oG,bufferToLowerCasedHeaderName:Q0}=O(),{dataURLProcessor:iG,serializeAMimeType:aG,minimizeSupportedMimeType:cG}=at(),
{getGlobalDispatcher:lG}=Fs(),{webidl:_h}=Be(),{STATUS_CODES:I0}=y("node:http"),{bytesMatch:gG}=h0(),{createDeferredPromise:uG}=Xn(),
{isomorphicEncode:Gi}=Rt(),{runtimeFeatures:hG}=Pt(),EG=hG.has("zstd"),dG=["GET","HEAD"],fG=typeof __UNDICI_IS_NODE__<"u"||
typeof esbuildDetection<"u"?"node":"undici",vh,vi=class extends tG{static{o(this,"Fetch")}constructor(e){super(),this.dispatcher=
e,this.connection=null,this.dump=!1,this.state="ongoing"}terminate(e){this.state==="ongoing"&&(this.state="terminated",this.
connection?.destroy(e),this.emit("terminated",e))}abort(e){this.state==="ongoing"&&(this.state="aborted",e||(e=new DOMException(
"The operation was aborted.","AbortError")),this.serializedAbortReason=e,this.connection?.destroy(e),this.emit("terminat\
ed",e))}};function QG(t){p0(t,"fetch")}o(QG,"handleFetchDone");function IG(t,e=void 0){_h.argumentLengthCheck(arguments,
1,"globalThis.fetch");let A=uG(),r;try{r=new w2(t,e)}catch(g){return A.reject(g),A.promise}let n=R2(r);if(r.signal.aborted)
return Jh(A,n,null,r.signal.reason,null),A.promise;n.client.globalObject?.constructor?.name==="ServiceWorkerGlobalScope"&&
(n.serviceWorkers="none");let i=null,a=!1,c=null;return oG(r.signal,()=>{a=!0,yr(c!=null),c.abort(r.signal.reason);let g=i?.
deref();Jh(A,n,g,r.signal.reason,c.controller)}),c=w0({request:n,processResponseEndOfBody:QG,processResponse:o(g=>{if(!a){
if(g.aborted){Jh(A,n,i,c.serializedAbortReason,c.controller);return}if(g.type==="error"){A.reject(new TypeError("fetch f\
ailed",{cause:g.error}));return}i=new WeakRef(p2(g,"immutable")),A.resolve(i.deref()),A=null}},"processResponse"),dispatcher:S2(
r),requestObject:r}),A.promise}o(IG,"fetch");function p0(t,e="other"){if(t.type==="error"&&t.aborted||!t.urlList?.length)
return;let A=t.urlList[0],r=t.timingInfo,n=t.cacheState;Ji(A)&&r!==null&&(t.timingAllowPassed||(r=Wh({startTime:r.startTime}),
n=""),r.endTime=Ys(),t.timingInfo=r,m0(r,A.href,e,globalThis,n,"",t.status))}o(p0,"finalizeAndReportTiming");var m0=performance.
markResourceTiming;function Jh(t,e,A,r,n){if(t&&t.reject(r),e.body?.stream!=null&&Oi(e.body.stream)&&e.body.stream.cancel(
r).catch(i=>{if(i.code!=="ERR_INVALID_STATE")throw i}),A==null)return;let s=m2(A);s.body?.stream!=null&&Oi(s.body.stream)&&
n.error(r)}o(Jh,"abortFetch");function w0({request:t,processRequestBodyChunkLength:e,processRequestEndOfBody:A,processResponse:r,
processResponseEndOfBody:n,processResponseConsumeBody:s,useParallelQueue:i=!1,dispatcher:a=lG(),requestObject:c=null}){yr(
a);let l=null,g=!1;t.client!=null&&(l=t.client.globalObject,g=t.client.crossOriginIsolatedCapability);let u=Ys(g),h=Wh({
startTime:u}),d={controller:new vi(a),request:t,timingInfo:h,processRequestBodyChunkLength:e,processRequestEndOfBody:A,processResponse:r,
processResponseConsumeBody:s,processResponseEndOfBody:n,taskDestination:l,crossOriginIsolatedCapability:g,requestObject:c};
return yr(!t.body||t.body.stream),t.window==="client"&&(t.window=t.client?.globalObject?.constructor?.name==="Window"?t.
client:"no-window"),t.origin==="client"&&(t.origin=t.client.origin),t.policyContainer==="client"&&(t.client!=null?t.policyContainer=
b2(t.client.policyContainer):t.policyContainer=N2()),t.headersList.contains("accept",!0)||t.headersList.append("accept",
"*/*",!0),t.headersList.contains("accept-language",!0)||t.headersList.append("accept-language","*",!0),t.priority,eG.has(
t.destination),D0(d,!1),d.controller}o(w0,"fetching");async function D0(t,e){try{let A=t.request,r=null;if(A.localURLsOnly&&
!V2(tt(A))&&(r=K("local URLs only")),L2(A),F2(A)==="blocked"&&(r=K("bad port")),A.referrerPolicy===""&&(A.referrerPolicy=
A.policyContainer.referrerPolicy),A.referrer!=="no-referrer"&&(A.referrer=O2(A)),r===null){let s=tt(A);Ph(s,A.url)&&A.responseTainting===
"basic"||s.protocol==="data:"||A.mode==="navigate"||A.mode==="websocket"?(A.responseTainting="basic",r=await C0(t)):A.mode===
"same-origin"?r=K('request mode cannot be "same-origin"'):A.mode==="no-cors"?A.redirect!=="follow"?r=K('redirect mode ca\
nnot be "follow" for "no-cors" request'):(A.responseTainting="opaque",r=await C0(t)):Ji(tt(A))?(A.responseTainting="cors",
r=await S0(t)):r=K("URL scheme must be a HTTP(S) scheme")}if(e)return r;r.status!==0&&!r.internalResponse&&(A.responseTainting,
A.responseTainting==="basic"?r=Oh(r,"basic"):A.responseTainting==="cors"?r=Oh(r,"cors"):A.responseTainting==="opaque"?r=
Oh(r,"opaque"):yr(!1));let n=r.status===0?r:r.internalResponse;if(n.urlList.length===0&&n.urlList.push(...A.urlList),A.timingAllowFailed||
(r.timingAllowPassed=!0),r.type==="opaque"&&n.status===206&&n.rangeRequested&&!A.headers.contains("range",!0)&&(r=n=K()),
r.status!==0&&(A.method==="HEAD"||A.method==="CONNECT"||y0.includes(n.status))&&(n.body=null,t.controller.dump=!0),A.integrity){
let s=o(a=>Vh(t,K(a)),"processBodyError");if(A.responseTainting==="opaque"||r.body==null){s(r.error);return}let i=o(a=>{
if(!gG(a,A.integrity)){s("integrity mismatch");return}r.body=Vi(a)[0],Vh(t,r)},"processBody");v2(r.body,i,s)}else Vh(t,r)}catch(A){
t.controller.terminate(A)}}o(D0,"mainFetch");function C0(t){if(NA(t)&&t.request.redirectCount===0)return Promise.resolve(
Hs(t));let{request:e}=t,{protocol:A}=tt(e);switch(A){case"about:":return Promise.resolve(K("about scheme is not supporte\
d"));case"blob:":{vh||(vh=y("node:buffer").resolveObjectURL);let r=tt(e);if(r.search.length!==0)return Promise.resolve(K(
"NetworkError when attempting to fetch resource."));let n=vh(r.toString());if(e.method!=="GET"||!_h.is.Blob(n))return Promise.
resolve(K("invalid method"));let s=Yi(),i=n.size,a=Gi(`${i}`),c=n.type;if(e.headersList.contains("range",!0)){s.rangeRequested=
!0;let l=e.headersList.get("range",!0),g=W2(l,!0);if(g==="failure")return Promise.resolve(K("failed to fetch the data UR\
L"));let{rangeStartValue:u,rangeEndValue:h}=g;if(u===null)u=i-h,h=u+h-1;else{if(u>=i)return Promise.resolve(K("Range sta\
rt is greater than the blob's size."));(h===null||h>=i)&&(h=i-1)}let d=n.slice(u,h+1,c),f=f0(d);s.body=f[0];let Q=Gi(`${d.
size}`),m=_2(u,h,i);s.status=206,s.statusText="Partial Content",s.headersList.set("content-length",Q,!0),s.headersList.set(
"content-type",c,!0),s.headersList.set("content-range",m,!0)}else{let l=f0(n);s.statusText="OK",s.body=l[0],s.headersList.
set("content-length",a,!0),s.headersList.set("content-type",c,!0)}return Promise.resolve(s)}case"data:":{let r=tt(e),n=iG(
r);if(n==="failure")return Promise.resolve(K("failed to fetch the data URL"));let s=aG(n.mimeType);return Promise.resolve(
Yi({statusText:"OK",headersList:[["content-type",{name:"Content-Type",value:s}]],body:Vi(n.body)[0]}))}case"file:":return Promise.
resolve(K("not implemented... yet..."));case"http:":case"https:":return S0(t).catch(r=>K(r));default:return Promise.resolve(
K("unknown scheme"))}}o(C0,"schemeFetch");function CG(t,e){t.request.done=!0,t.processResponseDone!=null&&queueMicrotask(
()=>t.processResponseDone(e))}o(CG,"finalizeResponse");function Vh(t,e){let A=t.timingInfo,r=o(()=>{let s=Date.now();t.request.
destination==="document"&&(t.controller.fullTimingInfo=A),t.controller.reportTimingSteps=()=>{if(!Ji(t.request.url))return;
A.endTime=s;let a=e.cacheState,c=e.bodyInfo;e.timingAllowPassed||(A=Wh(A),a="");let l=0;if(t.request.mode!=="navigate"||
!e.hasCrossOriginRedirects){l=e.status;let g=Z2(e.headersList);g!=="failure"&&(c.contentType=cG(g))}t.request.initiatorType!=
null&&m0(A,t.request.url.href,t.request.initiatorType,globalThis,a,c,l)};let i=o(()=>{t.request.done=!0,t.processResponseEndOfBody!=
null&&queueMicrotask(()=>t.processResponseEndOfBody(e)),t.request.initiatorType!=null&&t.controller.reportTimingSteps()},
"processResponseEndOfBodyTask");queueMicrotask(()=>i())},"processResponseEndOfBody");t.processResponse!=null&&queueMicrotask(
()=>{t.processResponse(e),t.processResponse=null});let n=e.type==="error"?e:e.internalResponse??e;n.body==null?r():nG(n.
body.stream,()=>{r()})}o(Vh,"fetchFinale");async function S0(t){let e=t.request,A=null,r=null,n=t.timingInfo;if(e.serviceWorkers,
A===null){if(e.redirect==="follow"&&(e.serviceWorkers="none"),r=A=await qh(t),e.responseTainting==="cors"&&H2(e,A)==="fa\
ilure")return K("cors failure");k2(e,A)==="failure"&&(e.timingAllowFailed=!0)}return(e.responseTainting==="opaque"||A.type===
"opaque")&&Y2(e.origin,e.client,e.destination,r)==="blocked"?K("blocked"):(B0.has(r.status)&&(e.redirect!=="manual"&&t.controller.
connection.destroy(void 0,!1),e.redirect==="error"?A=K("unexpected redirect"):e.redirect==="manual"?A=r:e.redirect==="fo\
llow"?A=await BG(t,A):yr(!1)),A.timingInfo=n,A)}o(S0,"httpFetch");function BG(t,e){let A=t.request,r=e.internalResponse?
e.internalResponse:e,n;try{if(n=M2(r,tt(A).hash),n==null)return e}catch(i){return Promise.resolve(K(i))}if(!Ji(n))return Promise.
resolve(K("URL scheme must be a HTTP(S) scheme"));if(A.redirectCount===20)return Promise.resolve(K("redirect count excee\
ded"));if(A.redirectCount+=1,A.mode==="cors"&&(n.username||n.password)&&!Ph(A,n))return Promise.resolve(K('cross origin \
not allowed for request mode "cors"'));if(A.responseTainting==="cors"&&(n.username||n.password))return Promise.resolve(K(
'URL cannot contain credentials for request mode "cors"'));if(r.status!==303&&A.body!=null&&A.body.source==null)return Promise.
resolve(K());if([301,302].includes(r.status)&&A.method==="POST"||r.status===303&&!dG.includes(A.method)){A.method="GET",
A.body=null;for(let i of $2)A.headersList.delete(i)}Ph(tt(A),n)||(A.headersList.delete("authorization",!0),A.headersList.
delete("proxy-authorization",!0),A.headersList.delete("cookie",!0),A.headersList.delete("host",!0)),A.body!=null&&(yr(A.
body.source!=null),A.body=Vi(A.body.source)[0]);let s=t.timingInfo;return s.redirectEndTime=s.postRedirectStartTime=Ys(t.
crossOriginIsolatedCapability),s.redirectStartTime===0&&(s.redirectStartTime=s.startTime),A.urlList.push(n),T2(A,r),D0(t,
!0)}o(BG,"httpRedirectFetch");async function qh(t,e=!1,A=!1){let r=t.request,n=null,s=null,i=null,a=null,c=!1;r.window===
"no-window"&&r.redirect==="error"?(n=t,s=r):(s=D2(r),n={...t},n.request=s);let l=r.credentials==="include"||r.credentials===
"same-origin"&&r.responseTainting==="basic",g=s.body?s.body.length:null,u=null;if(s.body==null&&["POST","PUT"].includes(
s.method)&&(u="0"),g!=null&&(u=Gi(`${g}`)),u!=null&&!s.headersList.contains("content-length",!0)&&s.headersList.append("\
content-length",u,!0),g!=null&&s.keepalive,_h.is.URL(s.referrer)&&s.headersList.append("referer",Gi(s.referrer.href),!0),
U2(s),x2(s),s.headersList.contains("user-agent",!0)||s.headersList.append("user-agent",fG,!0),s.cache==="default"&&(s.headersList.
contains("if-modified-since",!0)||s.headersList.contains("if-none-match",!0)||s.headersList.contains("if-unmodified-sinc\
e",!0)||s.headersList.contains("if-match",!0)||s.headersList.contains("if-range",!0))&&(s.cache="no-store"),s.cache==="n\
o-cache"&&!s.preventNoCacheCacheControlHeaderModification&&!s.headersList.contains("cache-control",!0)&&s.headersList.append(
"cache-control","max-age=0",!0),(s.cache==="no-store"||s.cache==="reload")&&(s.headersList.contains("pragma",!0)||s.headersList.
append("pragma","no-cache",!0),s.headersList.contains("cache-control",!0)||s.headersList.append("cache-control","no-cach\
e",!0)),s.headersList.contains("range",!0)&&s.headersList.append("accept-encoding","identity",!0),s.headersList.contains(
"accept-encoding",!0)||(P2(tt(s))?s.headersList.append("accept-encoding","br, gzip, deflate",!0):s.headersList.append("a\
ccept-encoding","gzip, deflate",!0)),s.headersList.delete("host",!0),l&&!s.headersList.contains("authorization",!0)){let h=null;
if(!(X2(s)&&(s.useURLCredentials===void 0||!d0(tt(s))))){if(d0(tt(s))&&e){let{username:d,password:f}=tt(s);h=`Basic ${Buffer.
from(`${d}:${f}`).toString("base64")}`}}h!==null&&s.headersList.append("Authorization",h,!1)}if(a==null&&(s.cache="no-st\
ore"),s.cache!=="no-store"&&s.cache,i==null){if(s.cache==="only-if-cached")return K("only if cached");let h=await yG(n,l,
A);!K2.has(s.method)&&h.status>=200&&h.status<=399,c&&h.status,i==null&&(i=h)}if(i.urlList=[...s.urlList],s.headersList.
contains("range",!0)&&(i.rangeRequested=!0),i.requestIncludesCredentials=l,i.status===401&&s.responseTainting!=="cors"&&
l&&(r.useURLCredentials!==void 0||z2(r.traversableForUserPrompts))){if(r.body!=null){if(r.body.source==null)return i;r.body=
Vi(r.body.source)[0]}if(r.useURLCredentials===void 0||e)return NA(t)?Hs(t):i;t.controller.connection.destroy(),i=await qh(
t,!0)}if(i.status===407)return r.window==="no-window"?K():NA(t)?Hs(t):K("proxy authentication required");if(i.status===421&&
!A&&(r.body==null||r.body.source!=null)){if(NA(t))return Hs(t);t.controller.connection.destroy(),i=await qh(t,e,!0)}return i}
o(qh,"httpNetworkOrCacheFetch");async function yG(t,e=!1,A=!1){yr(!t.controller.connection||t.controller.connection.destroyed),
t.controller.connection={abort:null,destroyed:!1,destroy(f,Q=!0){this.destroyed||(this.destroyed=!0,Q&&this.abort?.(f??new DOMException(
"The operation was aborted.","AbortError")))}};let r=t.request,n=null,s=t.timingInfo;null==null&&(r.cache="no-store");let a=A?
"yes":"no";r.mode;let c=null;if(r.body==null&&t.processRequestEndOfBody)queueMicrotask(()=>t.processRequestEndOfBody());else if(r.
body!=null){let f=o(async function*(C){NA(t)||(yield C,t.processRequestBodyChunkLength?.(C.byteLength))},"processBodyChu\
nk"),Q=o(()=>{NA(t)||t.processRequestEndOfBody&&t.processRequestEndOfBody()},"processEndOfBody"),m=o(C=>{NA(t)||(C.name===
"AbortError"?t.controller.abort():t.controller.terminate(C))},"processBodyError");c=(async function*(){try{for await(let C of r.
body.stream)yield*f(C);Q()}catch(C){m(C)}})()}try{let{body:f,status:Q,statusText:m,headersList:C,socket:B}=await d({body:c});
if(B)n=Yi({status:Q,statusText:m,headersList:C,socket:B});else{let w=f[Symbol.asyncIterator]();t.controller.next=()=>w.next(),
n=Yi({status:Q,statusText:m,headersList:C})}}catch(f){return f.name==="AbortError"?(t.controller.connection.destroy(),Hs(
t,f)):K(f)}let l=o(()=>t.controller.resume(),"pullAlgorithm"),g=o(f=>{NA(t)||t.controller.abort(f)},"cancelAlgorithm"),u=new ReadableStream(
{start(f){t.controller.controller=f},pull:l,cancel:g,type:"bytes"});n.body={stream:u,source:null,length:null},t.controller.
resume||t.controller.on("terminated",h),t.controller.resume=async()=>{for(;;){let f,Q;try{let{done:C,value:B}=await t.controller.
next();if(E0(t))break;f=C?void 0:B}catch(C){t.controller.ended&&!s.encodedBodySize?f=void 0:(f=C,Q=!0)}if(f===void 0){J2(
t.controller.controller),CG(t,n);return}if(s.decodedBodySize+=f?.byteLength??0,Q){t.controller.terminate(f);return}let m=new Uint8Array(
f);if(m.byteLength&&t.controller.controller.enqueue(m),sG(u)){t.controller.terminate();return}if(t.controller.controller.
desiredSize<=0)return}};function h(f){E0(t)?(n.aborted=!0,Oi(u)&&t.controller.controller.error(t.controller.serializedAbortReason)):
Oi(u)&&t.controller.controller.error(new TypeError("terminated",{cause:G2(f)?f:void 0})),t.controller.connection.destroy()}
return o(h,"onAborted"),n;function d({body:f}){let Q=tt(r),m=t.controller.dispatcher,C=Q.pathname+Q.search,B=Q.search.length===
0&&Q.href[Q.href.length-Q.hash.length-1]==="?";return new Promise((w,S)=>m.dispatch({path:B?`${C}?`:C,origin:Q.origin,method:r.
method,body:m.isMockActive?r.body&&(r.body.source||r.body.stream):f,headers:r.headersList.entries,maxRedirections:0,upgrade:r.
mode==="websocket"?"websocket":void 0},{body:null,abort:null,onConnect(b){let{connection:H}=t.controller;s.finalConnectionTimingInfo=
q2(void 0,s.postRedirectStartTime,t.crossOriginIsolatedCapability),H.destroyed?b(new DOMException("The operation was abo\
rted.","AbortError")):(t.controller.on("terminated",b),this.abort=H.abort=b),s.finalNetworkRequestStartTime=Ys(t.crossOriginIsolatedCapability)},
onResponseStarted(){s.finalNetworkResponseStartTime=Ys(t.crossOriginIsolatedCapability)},onHeaders(b,H,ee,N){if(b<200)return!1;
let T=new Gh;for(let Ae=0;Ae<H.length;Ae+=2){let Ve=Q0(H[Ae]),st=H[Ae+1];if(Array.isArray(st)&&!Buffer.isBuffer(H[Ae+1]))
for(let pe of st)T.append(Ve,pe.toString("latin1"),!0);else T.append(Ve,st.toString("latin1"),!0)}let $=T.get("location",
!0)&&r.redirect==="follow"&&B0.has(b),X=[];if(r.method!=="HEAD"&&r.method!=="CONNECT"&&!y0.includes(b)&&!$){let Ae=T.get(
"content-encoding",!0),Ve=Ae?Ae.toLowerCase().split(","):[],st=5;if(Ve.length>st)return this.abort(new Error(`too many c\
ontent-encodings in response: ${Ve.length}, maximum allowed is ${st}`)),!0;for(let pe=Ve.length-1;pe>=0;--pe){let te=Ve[pe].
trim();if(te==="x-gzip"||te==="gzip")X.push(mt.createGunzip({flush:mt.constants.Z_SYNC_FLUSH,finishFlush:mt.constants.Z_SYNC_FLUSH}));else if(te===
"deflate")X.push(j2({flush:mt.constants.Z_SYNC_FLUSH,finishFlush:mt.constants.Z_SYNC_FLUSH}));else if(te==="br")X.push(mt.
createBrotliDecompress({flush:mt.constants.BROTLI_OPERATION_FLUSH,finishFlush:mt.constants.BROTLI_OPERATION_FLUSH}));else if(te===
"zstd"&&EG)X.push(mt.createZstdDecompress({flush:mt.constants.ZSTD_e_continue,finishFlush:mt.constants.ZSTD_e_end}));else{
X.length=0;break}}}this.body=new AG({read:ee});let ae=this.onError.bind(this);return w({status:b,statusText:N,headersList:T,
body:X.length?rG(this.body,...X,Ae=>{Ae&&this.onError(Ae)}).on("error",ae):this.body.on("error",ae)}),!0},onData(b){if(t.
controller.dump)return;let H=b;return s.encodedBodySize+=H.byteLength,this.body.push(H)},onComplete(){this.abort&&t.controller.
off("terminated",this.abort),t.controller.ended=!0,this.body.push(null)},onError(b){this.abort&&t.controller.off("termin\
ated",this.abort),this.body?.destroy(b),t.controller.terminate(b),S(b)},onRequestUpgrade(b,H,ee,N){if(N.session!=null&&H!==
200||N.session==null&&H!==101)return!1;let T=new Gh;for(let[Z,$]of Object.entries(ee)){if($==null)continue;let X=Z.toLowerCase();
if(Array.isArray($))for(let ae of $)T.append(X,String(ae),!0);else T.append(X,String($),!0)}return w({status:H,statusText:I0[H],
headersList:T,socket:N}),!0},onUpgrade(b,H,ee){if(ee.session!=null&&b!==200||ee.session==null&&b!==101)return!1;let N=new Gh;
for(let T=0;T<H.length;T+=2){let Z=Q0(H[T]),$=H[T+1];if(Array.isArray($)&&!Buffer.isBuffer(H[T+1]))for(let X of $)N.append(
Z,X.toString("latin1"),!0);else N.append(Z,$.toString("latin1"),!0)}return w({status:b,statusText:I0[b],headersList:N,socket:ee}),
!0}}))}o(d,"dispatch")}o(yG,"httpNetworkFetch");R0.exports={fetch:IG,Fetch:vi,fetching:w0,finalizeAndReportTiming:p0}});var F0=p((h4,b0)=>{"use strict";var pG=y("node:assert"),{URLSerializer:N0}=at(),{isValidHeaderName:mG}=_e();function wG(t,e,A=!1){
let r=N0(t,A),n=N0(e,A);return r===n}o(wG,"urlEquals");function DG(t){pG(t!==null);let e=[];for(let A of t.split(","))A=
A.trim(),mG(A)&&e.push(A);return e}o(DG,"getFieldValues");b0.exports={urlEquals:wG,getFieldValues:DG}});var T0=p((d4,M0)=>{"use strict";var jh=y("node:assert"),{kConstruct:SG}=j(),{urlEquals:RG,getFieldValues:Zh}=F0(),{kEnumerableProperty:pr,
isDisturbed:NG}=O(),{webidl:F}=Be(),{cloneResponse:k0,fromInnerResponse:bG,getResponseState:FG}=xs(),{Request:Gs,fromInnerRequest:kG,
getRequestState:Gt}=En(),{fetching:UG}=Os(),{urlIsHttpHttpsScheme:Pi,readAllBytes:MG}=_e(),{createDeferredPromise:dn}=Xn(),
qi=class t{static{o(this,"Cache")}#e;constructor(){arguments[0]!==SG&&F.illegalConstructor(),F.util.markAsUncloneable(this),
this.#e=arguments[1]}async match(e,A={}){F.brandCheck(this,t);let r="Cache.match";F.argumentLengthCheck(arguments,1,r),e=
F.converters.RequestInfo(e),A=F.converters.CacheQueryOptions(A,r,"options");let n=this.#s(e,A,1);if(n.length!==0)return n[0]}async matchAll(e=void 0,A={}){
F.brandCheck(this,t);let r="Cache.matchAll";return e!==void 0&&(e=F.converters.RequestInfo(e)),A=F.converters.CacheQueryOptions(
A,r,"options"),this.#s(e,A)}async add(e){F.brandCheck(this,t),F.argumentLengthCheck(arguments,1,"Cache.add"),e=F.converters.
RequestInfo(e);let r=[e];return await this.addAll(r)}async addAll(e){F.brandCheck(this,t);let A="Cache.addAll";F.argumentLengthCheck(
arguments,1,A);let r=[],n=[];for(let h of e){if(h===void 0)throw F.errors.conversionFailed({prefix:A,argument:"Argument \
1",types:["undefined is not allowed"]});if(h=F.converters.RequestInfo(h),typeof h=="string")continue;let d=Gt(h);if(!Pi(
d.url)||d.method!=="GET")throw F.errors.exception({header:A,message:"Expected http/s scheme when method is not GET."})}let s=[];
for(let h of e){let d=Gt(new Gs(h));if(!Pi(d.url))throw F.errors.exception({header:A,message:"Expected http/s scheme."});
d.initiator="fetch",d.destination="subresource",n.push(d);let f=dn();s.push(UG({request:d,processResponse(Q){if(Q.type===
"error"||Q.status===206||Q.status<200||Q.status>299)f.reject(F.errors.exception({header:"Cache.addAll",message:"Received\
 an invalid status code or the request failed."}));else if(Q.headersList.contains("vary")){let m=Zh(Q.headersList.get("v\
ary"));for(let C of m)if(C==="*"){f.reject(F.errors.exception({header:"Cache.addAll",message:"invalid vary field value"}));
for(let B of s)B.abort();return}}},processResponseEndOfBody(Q){if(Q.aborted){f.reject(new DOMException("aborted","AbortE\
rror"));return}f.resolve(Q)}})),r.push(f.promise)}let a=await Promise.all(r),c=[],l=0;for(let h of a){let d={type:"put",
request:n[l],response:h};c.push(d),l++}let g=dn(),u=null;try{this.#t(c)}catch(h){u=h}return queueMicrotask(()=>{u===null?
g.resolve(void 0):g.reject(u)}),g.promise}async put(e,A){F.brandCheck(this,t);let r="Cache.put";F.argumentLengthCheck(arguments,
2,r),e=F.converters.RequestInfo(e),A=F.converters.Response(A,r,"response");let n=null;if(F.is.Request(e)?n=Gt(e):n=Gt(new Gs(
e)),!Pi(n.url)||n.method!=="GET")throw F.errors.exception({header:r,message:"Expected an http/s scheme when method is no\
t GET"});let s=FG(A);if(s.status===206)throw F.errors.exception({header:r,message:"Got 206 status"});if(s.headersList.contains(
"vary")){let d=Zh(s.headersList.get("vary"));for(let f of d)if(f==="*")throw F.errors.exception({header:r,message:"Got *\
 vary field value"})}if(s.body&&(NG(s.body.stream)||s.body.stream.locked))throw F.errors.exception({header:r,message:"Re\
sponse body is locked or disturbed"});let i=k0(s),a=dn();if(s.body!=null){let f=s.body.stream.getReader();MG(f,a.resolve,
a.reject)}else a.resolve(void 0);let c=[],l={type:"put",request:n,response:i};c.push(l);let g=await a.promise;i.body!=null&&
(i.body.source=g);let u=dn(),h=null;try{this.#t(c)}catch(d){h=d}return queueMicrotask(()=>{h===null?u.resolve():u.reject(
h)}),u.promise}async delete(e,A={}){F.brandCheck(this,t);let r="Cache.delete";F.argumentLengthCheck(arguments,1,r),e=F.converters.
RequestInfo(e),A=F.converters.CacheQueryOptions(A,r,"options");let n=null;if(F.is.Request(e)){if(n=Gt(e),n.method!=="GET"&&
!A.ignoreMethod)return!1}else jh(typeof e=="string"),n=Gt(new Gs(e));let s=[],i={type:"delete",request:n,options:A};s.push(
i);let a=dn(),c=null,l;try{l=this.#t(s)}catch(g){c=g}return queueMicrotask(()=>{c===null?a.resolve(!!l?.length):a.reject(
c)}),a.promise}async keys(e=void 0,A={}){F.brandCheck(this,t);let r="Cache.keys";e!==void 0&&(e=F.converters.RequestInfo(
e)),A=F.converters.CacheQueryOptions(A,r,"options");let n=null;if(e!==void 0)if(F.is.Request(e)){if(n=Gt(e),n.method!=="\
GET"&&!A.ignoreMethod)return[]}else typeof e=="string"&&(n=Gt(new Gs(e)));let s=dn(),i=[];if(e===void 0)for(let a of this.#e)
i.push(a[0]);else{let a=this.#A(n,A);for(let c of a)i.push(c[0])}return queueMicrotask(()=>{let a=[];for(let c of i){let l=kG(
c,void 0,new AbortController().signal,"immutable");a.push(l)}s.resolve(Object.freeze(a))}),s.promise}#t(e){let A=this.#e,
r=[...A],n=[],s=[];try{for(let i of e){if(i.type!=="delete"&&i.type!=="put")throw F.errors.exception({header:"Cache.#bat\
chCacheOperations",message:'operation type does not match "delete" or "put"'});if(i.type==="delete"&&i.response!=null)throw F.
errors.exception({header:"Cache.#batchCacheOperations",message:"delete operation should not have an associated response"});
if(this.#A(i.request,i.options,n).length)throw new DOMException("???","InvalidStateError");let a;if(i.type==="delete"){if(a=
this.#A(i.request,i.options),a.length===0)return[];for(let c of a){let l=A.indexOf(c);jh(l!==-1),A.splice(l,1)}}else if(i.
type==="put"){if(i.response==null)throw F.errors.exception({header:"Cache.#batchCacheOperations",message:"put operation \
should have an associated response"});let c=i.request;if(!Pi(c.url))throw F.errors.exception({header:"Cache.#batchCacheO\
perations",message:"expected http or https scheme"});if(c.method!=="GET")throw F.errors.exception({header:"Cache.#batchC\
acheOperations",message:"not get method"});if(i.options!=null)throw F.errors.exception({header:"Cache.#batchCacheOperati\
ons",message:"options must not be defined"});a=this.#A(i.request);for(let l of a){let g=A.indexOf(l);jh(g!==-1),A.splice(
g,1)}A.push([i.request,i.response]),n.push([i.request,i.response])}s.push([i.request,i.response])}return s}catch(i){throw this.#e.
length=0,this.#e=r,i}}#A(e,A,r){let n=[],s=r??this.#e;for(let i of s){let[a,c]=i;this.#r(e,a,c,A)&&n.push(i)}return n}#r(e,A,r=null,n){
let s=new URL(e.url),i=new URL(A.url);if(n?.ignoreSearch&&(i.search="",s.search=""),!RG(s,i,!0))return!1;if(r==null||n?.
ignoreVary||!r.headersList.contains("vary"))return!0;let a=Zh(r.headersList.get("vary"));for(let c of a){if(c==="*")return!1;
let l=A.headersList.get(c),g=e.headersList.get(c);if(l!==g)return!1}return!0}#s(e,A,r=1/0){let n=null;if(e!==void 0)if(F.
is.Request(e)){if(n=Gt(e),n.method!=="GET"&&!A.ignoreMethod)return[]}else typeof e=="string"&&(n=Gt(new Gs(e)));let s=[];
if(e===void 0)for(let a of this.#e)s.push(a[1]);else{let a=this.#A(n,A);for(let c of a)s.push(c[1])}let i=[];for(let a of s){
let c=bG(k0(a),"immutable");if(i.push(c),i.length>=r)break}return Object.freeze(i)}};Object.defineProperties(qi.prototype,
{[Symbol.toStringTag]:{value:"Cache",configurable:!0},match:pr,matchAll:pr,add:pr,addAll:pr,put:pr,delete:pr,keys:pr});var U0=[
{key:"ignoreSearch",converter:F.converters.boolean,defaultValue:o(()=>!1,"defaultValue")},{key:"ignoreMethod",converter:F.
converters.boolean,defaultValue:o(()=>!1,"defaultValue")},{key:"ignoreVary",converter:F.converters.boolean,defaultValue:o(
()=>!1,"defaultValue")}];F.converters.CacheQueryOptions=F.dictionaryConverter(U0);F.converters.MultiCacheQueryOptions=F.
dictionaryConverter([...U0,{key:"cacheName",converter:F.converters.DOMString}]);F.converters.Response=F.interfaceConverter(
F.is.Response,"Response");F.converters["sequence<RequestInfo>"]=F.sequenceConverter(F.converters.RequestInfo);M0.exports=
{Cache:qi}});var x0=p((Q4,L0)=>{"use strict";var{Cache:Wi}=T0(),{webidl:we}=Be(),{kEnumerableProperty:vs}=O(),{kConstruct:Js}=j(),_i=class t{static{
o(this,"CacheStorage")}#e=new Map;constructor(){arguments[0]!==Js&&we.illegalConstructor(),we.util.markAsUncloneable(this)}async match(e,A={}){
if(we.brandCheck(this,t),we.argumentLengthCheck(arguments,1,"CacheStorage.match"),e=we.converters.RequestInfo(e),A=we.converters.
MultiCacheQueryOptions(A),A.cacheName!=null){if(this.#e.has(A.cacheName)){let r=this.#e.get(A.cacheName);return await new Wi(
Js,r).match(e,A)}}else for(let r of this.#e.values()){let s=await new Wi(Js,r).match(e,A);if(s!==void 0)return s}}async has(e){
we.brandCheck(this,t);let A="CacheStorage.has";return we.argumentLengthCheck(arguments,1,A),e=we.converters.DOMString(e,
A,"cacheName"),this.#e.has(e)}async open(e){we.brandCheck(this,t);let A="CacheStorage.open";if(we.argumentLengthCheck(arguments,
1,A),e=we.converters.DOMString(e,A,"cacheName"),this.#e.has(e)){let n=this.#e.get(e);return new Wi(Js,n)}let r=[];return this.#e.
set(e,r),new Wi(Js,r)}async delete(e){we.brandCheck(this,t);let A="CacheStorage.delete";return we.argumentLengthCheck(arguments,
1,A),e=we.converters.DOMString(e,A,"cacheName"),this.#e.delete(e)}async keys(){return we.brandCheck(this,t),[...this.#e.
keys()]}};Object.defineProperties(_i.prototype,{[Symbol.toStringTag]:{value:"CacheStorage",configurable:!0},match:vs,has:vs,
open:vs,delete:vs,keys:vs});L0.exports={CacheStorage:_i}});var Y0=p((C4,H0)=>{"use strict";H0.exports={maxAttributeValueSize:1024,maxNameValuePairSize:4096}});var Kh=p((B4,J0)=>{"use strict";function TG(t){for(let e=0;e<t.length;++e){let A=t.charCodeAt(e);if(A>=0&&A<=8||A>=10&&A<=
31||A===127)return!0}return!1}o(TG,"isCTLExcludingHtab");function Xh(t){for(let e=0;e<t.length;++e){let A=t.charCodeAt(e);
if(A<33||A>126||A===34||A===40||A===41||A===60||A===62||A===64||A===44||A===59||A===58||A===92||A===47||A===91||A===93||
A===63||A===61||A===123||A===125)throw new Error("Invalid cookie name")}}o(Xh,"validateCookieName");function zh(t){let e=t.
length,A=0;if(t[0]==='"'){if(e===1||t[e-1]!=='"')throw new Error("Invalid cookie value");--e,++A}for(;A<e;){let r=t.charCodeAt(
A++);if(r<33||r>126||r===34||r===44||r===59||r===92)throw new Error("Invalid cookie value")}}o(zh,"validateCookieValue");
function G0(t){for(let e=0;e<t.length;++e){let A=t.charCodeAt(e);if(A<32||A>126||A===59)throw new Error("Invalid cookie \
path")}}o(G0,"validateCookiePath");function O0(t){return t>=48&&t<=57||t>=65&&t<=90||t>=97&&t<=122}o(O0,"isLetterOrDigit");
function LG(t){if(t===" ")return;if(t.length>255)throw new Error("Invalid cookie domain");let e=0;for(let A=0;A<t.length;++A){
let r=t.charCodeAt(A);if(r===46){if(e===0)throw new Error("Invalid cookie domain");if(t.charCodeAt(A-1)===45)throw new Error(
"Invalid cookie domain");e=0;continue}if(e===0&&!O0(r))throw new Error("Invalid cookie domain");if(!O0(r)&&r!==45)throw new Error(
"Invalid cookie domain");if(++e>63)throw new Error("Invalid cookie domain")}if(e===0||t.charCodeAt(t.length-1)===45)throw new Error(
"Invalid cookie domain")}o(LG,"validateCookieDomain");var xG=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],HG=["Jan","Feb",
"Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],ji=Array(61).fill(0).map((t,e)=>e.toString().padStart(2,"0"));
function v0(t){return typeof t=="number"&&(t=new Date(t)),`${xG[t.getUTCDay()]}, ${ji[t.getUTCDate()]} ${HG[t.getUTCMonth()]}\
 ${t.getUTCFullYear()} ${ji[t.getUTCHours()]}:${ji[t.getUTCMinutes()]}:${ji[t.getUTCSeconds()]} GMT`}o(v0,"toIMFDate");function YG(t){
if(t<0)throw new Error("Invalid cookie max-age")}o(YG,"validateCookieMaxAge");function OG(t){if(t.name.length===0)return null;
Xh(t.name),zh(t.value);let e=[`${t.name}=${t.value}`];if(t.name.startsWith("__Secure-")&&(t.secure=!0),t.name.startsWith(
"__Host-")&&(t.secure=!0,t.domain=null,t.path="/"),t.secure&&e.push("Secure"),t.httpOnly&&e.push("HttpOnly"),typeof t.maxAge==
"number"&&(YG(t.maxAge),e.push(`Max-Age=${t.maxAge}`)),t.domain&&(LG(t.domain),e.push(`Domain=${t.domain}`)),t.path&&(G0(
t.path),e.push(`Path=${t.path}`)),t.expires!=null){let A=t.expires instanceof Date?t.expires.getTime():t.expires;typeof A==
"number"&&Number.isFinite(A)&&Math.abs(A)<=864e13&&e.push(`Expires=${v0(t.expires)}`)}t.sameSite&&e.push(`SameSite=${t.sameSite}`);
for(let A of t.unparsed){if(!A.includes("="))throw new Error("Invalid unparsed");let[r,...n]=A.split("="),s=r.trim(),i=n.
join("=");Xh(s),zh(i),e.push(`${s}=${i}`)}return e.join("; ")}o(OG,"stringify");J0.exports={isCTLExcludingHtab:TG,validateCookieName:Xh,
validateCookiePath:G0,validateCookieValue:zh,toIMFDate:v0,stringify:OG}});var q0=p((p4,P0)=>{"use strict";var{collectASequenceOfCodePointsFast:Zi}=Rt(),{maxNameValuePairSize:GG,maxAttributeValueSize:vG}=Y0(),
{isCTLExcludingHtab:JG}=Kh(),VG=y("node:assert");function PG(t){if(JG(t))return null;let e="",A="",r="",n="";if(t.includes(
";")){let s={position:0};e=Zi(";",t,s),A=t.slice(s.position)}else e=t;if(!e.includes("="))n=e;else{let s={position:0};r=
Zi("=",e,s),n=e.slice(s.position+1)}return r=r.trim(),n=n.trim(),r.length+n.length>GG?null:{name:r,value:n,...V0(A)}}o(PG,
"parseSetCookie");function V0(t,e={}){for(;;){if(t.length===0)return e;VG(t[0]===";"),t=t.slice(1);let A="";t.includes("\
;")?(A=Zi(";",t,{position:0}),t=t.slice(A.length)):(A=t,t="");let r="",n="";if(A.includes("=")){let i={position:0};r=Zi(
"=",A,i),n=A.slice(i.position+1)}else r=A;if(r=r.trim(),n=n.trim(),n.length>vG)continue;let s=r.toLowerCase();if(s==="ex\
pires"){let i=new Date(n);e.expires=i}else if(s==="max-age"){let i=n.charCodeAt(0);if((i<48||i>57)&&n[0]!=="-"||!/^\d+$/.
test(n))continue;let a=Number(n);e.maxAge=a}else if(s==="domain"){let i=n;i[0]==="."&&(i=i.slice(1)),i=i.toLowerCase(),e.
domain=i}else if(s==="path"){let i="";n.length===0||n[0]!=="/"?i="/":i=n,e.path=i}else if(s==="secure")e.secure=!0;else if(s===
"httponly")e.httpOnly=!0;else if(s==="samesite"){let i=n.toLowerCase();i==="none"?e.sameSite="None":i==="strict"?e.sameSite=
"Strict":i==="lax"&&(e.sameSite="Lax")}else e.unparsed??=[],e.unparsed.push(`${r}=${n}`)}}o(V0,"parseUnparsedAttributes");
P0.exports={parseSetCookie:PG,parseUnparsedAttributes:V0}});var Z0=p((w4,j0)=>{"use strict";var{parseSetCookie:W0}=q0(),{stringify:qG}=Kh(),{webidl:P}=Be(),{Headers:WG}=Ir(),Xi=P.brandCheckMultiple(
[WG,globalThis.Headers].filter(Boolean));function _G(t){P.argumentLengthCheck(arguments,1,"getCookies"),Xi(t);let e=t.get(
"cookie"),A={__proto__:null};if(!e)return A;for(let r of e.split(";")){let[n,...s]=r.split("=");A[n.trim()]=s.join("=")}
return A}o(_G,"getCookies");function jG(t,e,A){Xi(t);let r="deleteCookie";P.argumentLengthCheck(arguments,2,r),e=P.converters.
DOMString(e,r,"name"),A=P.converters.DeleteCookieAttributes(A),_0(t,{name:e,value:"",expires:new Date(0),...A})}o(jG,"de\
leteCookie");function ZG(t){P.argumentLengthCheck(arguments,1,"getSetCookies"),Xi(t);let e=t.getSetCookie();return e?e.map(
A=>W0(A)):[]}o(ZG,"getSetCookies");function XG(t){return t=P.converters.DOMString(t),W0(t)}o(XG,"parseCookie");function _0(t,e){
P.argumentLengthCheck(arguments,2,"setCookie"),Xi(t),e=P.converters.Cookie(e);let A=qG(e);A&&t.append("set-cookie",A,!0)}
o(_0,"setCookie");P.converters.DeleteCookieAttributes=P.dictionaryConverter([{converter:P.nullableConverter(P.converters.
DOMString),key:"path",defaultValue:o(()=>null,"defaultValue")},{converter:P.nullableConverter(P.converters.DOMString),key:"\
domain",defaultValue:o(()=>null,"defaultValue")}]);P.converters.Cookie=P.dictionaryConverter([{converter:P.converters.DOMString,
key:"name"},{converter:P.converters.DOMString,key:"value"},{converter:P.nullableConverter(t=>typeof t=="number"?P.converters["\
unsigned long long"](t):new Date(t)),key:"expires",defaultValue:o(()=>null,"defaultValue")},{converter:P.nullableConverter(
P.converters["long long"]),key:"maxAge",defaultValue:o(()=>null,"defaultValue")},{converter:P.nullableConverter(P.converters.
DOMString),key:"domain",defaultValue:o(()=>null,"defaultValue")},{converter:P.nullableConverter(P.converters.DOMString),
key:"path",defaultValue:o(()=>null,"defaultValue")},{converter:P.nullableConverter(P.converters.boolean),key:"secure",defaultValue:o(
()=>null,"defaultValue")},{converter:P.nullableConverter(P.converters.boolean),key:"httpOnly",defaultValue:o(()=>null,"d\
efaultValue")},{converter:P.converters.USVString,key:"sameSite",allowedValues:["Strict","Lax","None"]},{converter:P.sequenceConverter(
P.converters.DOMString),key:"unparsed",defaultValue:o(()=>[],"defaultValue")}]);j0.exports={getCookies:_G,deleteCookie:jG,
getSetCookies:ZG,setCookie:_0,parseCookie:XG}});var $i=p((S4,z0)=>{"use strict";var{webidl:k}=Be(),{kEnumerableProperty:Ye}=O(),{kConstruct:X0}=j(),fn=class t extends Event{static{
o(this,"MessageEvent")}#e;constructor(e,A={}){if(e===X0){super(arguments[1],arguments[2]),k.util.markAsUncloneable(this);
return}let r="MessageEvent constructor";k.argumentLengthCheck(arguments,1,r),e=k.converters.DOMString(e,r,"type"),A=k.converters.
MessageEventInit(A,r,"eventInitDict"),super(e,A),this.#e=A,k.util.markAsUncloneable(this)}get data(){return k.brandCheck(
this,t),this.#e.data}get origin(){return k.brandCheck(this,t),this.#e.origin}get lastEventId(){return k.brandCheck(this,
t),this.#e.lastEventId}get source(){return k.brandCheck(this,t),this.#e.source}get ports(){return k.brandCheck(this,t),Object.
isFrozen(this.#e.ports)||Object.freeze(this.#e.ports),this.#e.ports}initMessageEvent(e,A=!1,r=!1,n=null,s="",i="",a=null,c=[]){
return k.brandCheck(this,t),k.argumentLengthCheck(arguments,1,"MessageEvent.initMessageEvent"),new t(e,{bubbles:A,cancelable:r,
data:n,origin:s,lastEventId:i,source:a,ports:c})}static createFastMessageEvent(e,A){let r=new t(X0,e,A);return r.#e=A,r.#e.
data??=null,r.#e.origin??="",r.#e.lastEventId??="",r.#e.source??=null,r.#e.ports??=[],r}},{createFastMessageEvent:zG}=fn;
delete fn.createFastMessageEvent;var zi=class t extends Event{static{o(this,"CloseEvent")}#e;constructor(e,A={}){let r="\
CloseEvent constructor";k.argumentLengthCheck(arguments,1,r),e=k.converters.DOMString(e,r,"type"),A=k.converters.CloseEventInit(
A),super(e,A),this.#e=A,k.util.markAsUncloneable(this)}get wasClean(){return k.brandCheck(this,t),this.#e.wasClean}get code(){
return k.brandCheck(this,t),this.#e.code}get reason(){return k.brandCheck(this,t),this.#e.reason}},Ki=class t extends Event{static{
o(this,"ErrorEvent")}#e;constructor(e,A){let r="ErrorEvent constructor";k.argumentLengthCheck(arguments,1,r),super(e,A),
k.util.markAsUncloneable(this),e=k.converters.DOMString(e,r,"type"),A=k.converters.ErrorEventInit(A??{}),this.#e=A}get message(){
return k.brandCheck(this,t),this.#e.message}get filename(){return k.brandCheck(this,t),this.#e.filename}get lineno(){return k.
brandCheck(this,t),this.#e.lineno}get colno(){return k.brandCheck(this,t),this.#e.colno}get error(){return k.brandCheck(
this,t),this.#e.error}};Object.defineProperties(fn.prototype,{[Symbol.toStringTag]:{value:"MessageEvent",configurable:!0},
data:Ye,origin:Ye,lastEventId:Ye,source:Ye,ports:Ye,initMessageEvent:Ye});Object.defineProperties(zi.prototype,{[Symbol.
toStringTag]:{value:"CloseEvent",configurable:!0},reason:Ye,code:Ye,wasClean:Ye});Object.defineProperties(Ki.prototype,{
[Symbol.toStringTag]:{value:"ErrorEvent",configurable:!0},message:Ye,filename:Ye,lineno:Ye,colno:Ye,error:Ye});k.converters.
MessagePort=k.interfaceConverter(k.is.MessagePort,"MessagePort");k.converters["sequence<MessagePort>"]=k.sequenceConverter(
k.converters.MessagePort);var $h=[{key:"bubbles",converter:k.converters.boolean,defaultValue:o(()=>!1,"defaultValue")},{
key:"cancelable",converter:k.converters.boolean,defaultValue:o(()=>!1,"defaultValue")},{key:"composed",converter:k.converters.
boolean,defaultValue:o(()=>!1,"defaultValue")}];k.converters.MessageEventInit=k.dictionaryConverter([...$h,{key:"data",converter:k.
converters.any,defaultValue:o(()=>null,"defaultValue")},{key:"origin",converter:k.converters.USVString,defaultValue:o(()=>"",
"defaultValue")},{key:"lastEventId",converter:k.converters.DOMString,defaultValue:o(()=>"","defaultValue")},{key:"source",
converter:k.nullableConverter(k.converters.MessagePort),defaultValue:o(()=>null,"defaultValue")},{key:"ports",converter:k.
converters["sequence<MessagePort>"],defaultValue:o(()=>[],"defaultValue")}]);k.converters.CloseEventInit=k.dictionaryConverter(
[...$h,{key:"wasClean",converter:k.converters.boolean,defaultValue:o(()=>!1,"defaultValue")},{key:"code",converter:k.converters["\
unsigned short"],defaultValue:o(()=>0,"defaultValue")},{key:"reason",converter:k.converters.USVString,defaultValue:o(()=>"",
"defaultValue")}]);k.converters.ErrorEventInit=k.dictionaryConverter([...$h,{key:"message",converter:k.converters.DOMString,
defaultValue:o(()=>"","defaultValue")},{key:"filename",converter:k.converters.USVString,defaultValue:o(()=>"","defaultVa\
lue")},{key:"lineno",converter:k.converters["unsigned long"],defaultValue:o(()=>0,"defaultValue")},{key:"colno",converter:k.
converters["unsigned long"],defaultValue:o(()=>0,"defaultValue")},{key:"error",converter:k.converters.any}]);z0.exports=
{MessageEvent:fn,CloseEvent:zi,ErrorEvent:Ki,createFastMessageEvent:zG}});var bA=p((N4,K0)=>{"use strict";var KG="258EAFA5-E914-47DA-95CA-C5AB0DC85B11",$G={enumerable:!0,writable:!1,configurable:!1},
ev={CONNECTING:0,OPEN:1,CLOSING:2,CLOSED:3},tv={SENT:1,RECEIVED:2},Av={CONTINUATION:0,TEXT:1,BINARY:2,CLOSE:8,PING:9,PONG:10},
rv=65535,nv={INFO:0,PAYLOADLENGTH_16:2,PAYLOADLENGTH_64:3,READ_DATA:4},sv=Buffer.allocUnsafe(0),ov={text:1,typedArray:2,
arrayBuffer:3,blob:4};K0.exports={uid:KG,sentCloseFrameState:tv,staticPropertyDescriptors:$G,states:ev,opcodes:Av,maxUnsigned16Bit:rv,
parserStates:nv,emptyBuffer:sv,sendHints:ov}});var mr=p((b4,rw)=>{"use strict";var{states:ea,opcodes:Qn}=bA(),{isUtf8:iv}=y("node:buffer"),{removeHTTPWhitespace:$0}=at(),
{collectASequenceOfCodePointsFast:av}=Rt();function cv(t){return t===ea.CONNECTING}o(cv,"isConnecting");function lv(t){return t===
ea.OPEN}o(lv,"isEstablished");function gv(t){return t===ea.CLOSING}o(gv,"isClosing");function uv(t){return t===ea.CLOSED}
o(uv,"isClosed");function hv(t,e,A=(n,s)=>new Event(n,s),r={}){let n=A(t,r);e.dispatchEvent(n)}o(hv,"fireEvent");function Ev(t,e,A){
t.onMessage(e,A)}o(Ev,"websocketMessageReceived");function dv(t){return t.byteLength===t.buffer.byteLength?t.buffer:new Uint8Array(
t).buffer}o(dv,"toArrayBuffer");function fv(t){if(t.length===0)return!1;for(let e=0;e<t.length;++e){let A=t.charCodeAt(e);
if(A<33||A>126||A===34||A===40||A===41||A===44||A===47||A===58||A===59||A===60||A===61||A===62||A===63||A===64||A===91||
A===92||A===93||A===123||A===125)return!1}return!0}o(fv,"isValidSubprotocol");function Qv(t){return t>=1e3&&t<1015?t!==1004&&
t!==1005&&t!==1006:t>=3e3&&t<=4999}o(Qv,"isValidStatusCode");function ew(t){return t===Qn.CLOSE||t===Qn.PING||t===Qn.PONG}
o(ew,"isControlFrame");function tw(t){return t===Qn.CONTINUATION}o(tw,"isContinuationFrame");function Aw(t){return t===Qn.
TEXT||t===Qn.BINARY}o(Aw,"isTextBinaryFrame");function Iv(t){return Aw(t)||tw(t)||ew(t)}o(Iv,"isValidOpcode");function Cv(t){
let e={position:0},A=new Map;for(;e.position<t.length;){let r=av(";",t,e),[n,s=""]=r.split("=",2);A.set($0(n,!0,!1),$0(s,
!1,!0)),e.position++}return A}o(Cv,"parseExtensions");function Bv(t){if(t.length===0)return!1;for(let A=0;A<t.length;A++){
let r=t.charCodeAt(A);if(r<48||r>57)return!1}let e=Number.parseInt(t,10);return e>=8&&e<=15}o(Bv,"isValidClientWindowBit\
s");function yv(t,e){let A;try{A=new URL(t,e)}catch(r){throw new DOMException(r,"SyntaxError")}if(A.protocol==="http:"?A.
protocol="ws:":A.protocol==="https:"&&(A.protocol="wss:"),A.protocol!=="ws:"&&A.protocol!=="wss:")throw new DOMException(
"expected a ws: or wss: url","SyntaxError");if(A.hash.length||A.href.endsWith("#"))throw new DOMException("hash","Syntax\
Error");return A}o(yv,"getURLRecord");function pv(t,e){if(t!==null&&t!==1e3&&(t<3e3||t>4999))throw new DOMException("inv\
alid code","InvalidAccessError");if(e!==null){let A=Buffer.byteLength(e);if(A>123)throw new DOMException(`Reason must be\
 less than 123 bytes; received ${A}`,"SyntaxError")}}o(pv,"validateCloseCodeAndReason");var mv=(()=>{if(typeof process.versions.
icu=="string"){let t=new TextDecoder("utf-8",{fatal:!0});return t.decode.bind(t)}return function(t){if(iv(t))return t.toString(
"utf-8");throw new TypeError("Invalid utf-8 received.")}})();rw.exports={isConnecting:cv,isEstablished:lv,isClosing:gv,isClosed:uv,
fireEvent:hv,isValidSubprotocol:fv,isValidStatusCode:Qv,websocketMessageReceived:Ev,utf8Decode:mv,isControlFrame:ew,isContinuationFrame:tw,
isTextBinaryFrame:Aw,isValidOpcode:Iv,parseExtensions:Cv,isValidClientWindowBits:Bv,toArrayBuffer:dv,getURLRecord:yv,validateCloseCodeAndReason:pv}});var Cn=p((k4,sw)=>{"use strict";var{runtimeFeatures:wv}=Pt(),{maxUnsigned16Bit:nw,opcodes:Dv}=bA(),ta=8*1024,Vs=null,In=ta,
Sv=wv.has("crypto")?y("node:crypto").randomFillSync:o(function(e,A,r){for(let n=0;n<e.length;++n)e[n]=Math.random()*255|
0;return e},"randomFillSync");function eE(){return In===ta&&(In=0,Sv(Vs??=Buffer.allocUnsafeSlow(ta),0,ta)),[Vs[In++],Vs[In++],
Vs[In++],Vs[In++]]}o(eE,"generateMask");var tE=class{static{o(this,"WebsocketFrameSend")}constructor(e){this.frameData=e}createFrame(e){
let A=this.frameData,r=eE(),n=A?.byteLength??0,s=n,i=6;n>nw?(i+=8,s=127):n>125&&(i+=2,s=126);let a=Buffer.allocUnsafe(n+
i);a[0]=a[1]=0,a[0]|=128,a[0]=(a[0]&240)+e;a[i-4]=r[0],a[i-3]=r[1],a[i-2]=r[2],a[i-1]=r[3],a[1]=s,s===126?a.writeUInt16BE(
n,2):s===127&&(a[2]=a[3]=0,a.writeUIntBE(n,4,6)),a[1]|=128;for(let c=0;c<n;++c)a[i+c]=A[c]^r[c&3];return a}static createFastTextFrame(e){
let A=eE(),r=e.length;for(let a=0;a<r;++a)e[a]^=A[a&3];let n=r,s=6;r>nw?(s+=8,n=127):r>125&&(s+=2,n=126);let i=Buffer.allocUnsafeSlow(
s);return i[0]=128|Dv.TEXT,i[1]=n|128,i[s-4]=A[0],i[s-3]=A[1],i[s-2]=A[2],i[s-1]=A[3],n===126?i.writeUInt16BE(r,2):n===127&&
(i[2]=i[3]=0,i.writeUIntBE(r,4,6)),[i,e]}};sw.exports={WebsocketFrameSend:tE,generateMask:eE}});var Aa=p((M4,gw)=>{"use strict";var{uid:Rv,states:AE,sentCloseFrameState:rE,emptyBuffer:ow,opcodes:Nv}=bA(),{parseExtensions:bv,
isClosed:Fv,isClosing:kv,isEstablished:cw,isConnecting:Uv,validateCloseCodeAndReason:Mv}=mr(),{makeRequest:Tv}=En(),{fetching:Lv}=Os(),
{Headers:xv,getHeadersList:Hv}=Ir(),{getDecodeSplit:Yv}=_e(),{WebsocketFrameSend:Ov}=Cn(),Gv=y("node:assert"),{runtimeFeatures:vv}=Pt(),
iw=vv.has("crypto")?y("node:crypto"):null,aw=!1;function Jv(t,e,A,r,n){let s=t;s.protocol=t.protocol==="ws:"?"http:":"ht\
tps:";let i=Tv({urlList:[s],client:A,serviceWorkers:"none",referrer:"no-referrer",mode:"websocket",credentials:"include",
cache:"no-store",redirect:"error",useURLCredentials:!0});if(n.headers){let g=Hv(new xv(n.headers));i.headersList=g}let a=iw.
randomBytes(16).toString("base64");i.headersList.append("sec-websocket-key",a,!0),i.headersList.append("sec-websocket-ve\
rsion","13",!0);for(let g of e)i.headersList.append("sec-websocket-protocol",g,!0);return i.headersList.append("sec-webs\
ocket-extensions","permessage-deflate; client_max_window_bits",!0),Lv({request:i,useParallelQueue:!0,dispatcher:n.dispatcher,
processResponse(g){if(g.type==="error"||g.status!==101){if(g.socket?.session==null){FA(r,g,1002,"Received network error \
or non-101 status code.",g.error);return}if(g.status!==200){FA(r,g,1002,"Received network error or non-200 status code.",
g.error);return}}if(aw===!1&&g.socket?.session!=null&&(process.emitWarning("WebSocket over HTTP2 is experimental, and su\
bject to change.","ExperimentalWarning"),aw=!0),e.length!==0&&!g.headersList.get("Sec-WebSocket-Protocol")){FA(r,g,1002,
"Server did not respond with sent protocols.");return}if(g.socket.session==null&&g.headersList.get("Upgrade")?.toLowerCase()!==
"websocket"){FA(r,g,1002,'Server did not set Upgrade header to "websocket".');return}if(g.socket.session==null&&g.headersList.
get("Connection")?.toLowerCase()!=="upgrade"){FA(r,g,1002,'Server did not set Connection header to "upgrade".');return}let u=g.
headersList.get("Sec-WebSocket-Accept"),h=iw.hash("sha1",a+Rv,"base64");if(u!==h){FA(r,g,1002,"Incorrect hash received i\
n Sec-WebSocket-Accept header.");return}let d=g.headersList.get("Sec-WebSocket-Extensions"),f;if(d!==null&&(f=bv(d),!f.has(
"permessage-deflate"))){FA(r,g,1002,"Sec-WebSocket-Extensions header does not match.");return}let Q=g.headersList.get("S\
ec-WebSocket-Protocol");if(Q!==null){let m=Yv("sec-websocket-protocol",i.headersList);if(m===null||!m.includes(Q)){FA(r,
g,1002,"Protocol was not set in the opening handshake.");return}}g.socket.on("data",r.onSocketData),g.socket.on("close",
r.onSocketClose),g.socket.on("error",r.onSocketError),r.wasEverConnected=!0,r.onConnectionEstablished(g,f)}})}o(Jv,"esta\
blishWebSocketConnection");function lw(t,e,A,r=!1){if(e??=null,A??="",r&&Mv(e,A),!(Fv(t.readyState)||kv(t.readyState)))if(!cw(
t.readyState))nE(t),t.readyState=AE.CLOSING;else if(!t.closeState.has(rE.SENT)&&!t.closeState.has(rE.RECEIVED)){let n=new Ov;
A.length!==0&&e===null&&(e=1e3),Gv(e===null||Number.isInteger(e)),e===null&&A.length===0?n.frameData=ow:e!==null&&A===null?
(n.frameData=Buffer.allocUnsafe(2),n.frameData.writeUInt16BE(e,0)):e!==null&&A!==null?(n.frameData=Buffer.allocUnsafe(2+
Buffer.byteLength(A)),n.frameData.writeUInt16BE(e,0),n.frameData.write(A,2,"utf-8")):n.frameData=ow,t.socket.write(n.createFrame(
Nv.CLOSE)),t.closeState.add(rE.SENT),t.readyState=AE.CLOSING}else t.readyState=AE.CLOSING}o(lw,"closeWebSocketConnection");
function FA(t,e,A,r,n){e.socket?.session!=null&&!e.socket.destroyed&&e.socket.destroy(),nE(t,A,r,n)}o(FA,"failHandshake");
function nE(t,e,A,r){cw(t.readyState)&&lw(t,e,A,!1),t.controller.abort(),Uv(t.readyState)?t.onSocketClose():t.socket?.destroyed===
!1&&t.socket.destroy()}o(nE,"failWebsocketConnection");gw.exports={establishWebSocketConnection:Jv,failWebsocketConnection:nE,
closeWebSocketConnection:lw}});var hw=p((L4,uw)=>{"use strict";var{createInflateRaw:Vv,Z_DEFAULT_WINDOWBITS:Pv}=y("node:zlib"),{isValidClientWindowBits:qv}=mr(),
{MessageSizeExceededError:Wv}=Y(),_v=Buffer.from([0,0,255,255]),ra=Symbol("kBuffer"),Ps=Symbol("kLength"),sE=class{static{
o(this,"PerMessageDeflate")}#e;#t={};#A=0;constructor(e,A){this.#t.serverNoContextTakeover=e.has("server_no_context_take\
over"),this.#t.serverMaxWindowBits=e.get("server_max_window_bits"),this.#A=A.maxPayloadSize}decompress(e,A,r){if(!this.#e){
let n=Pv;if(this.#t.serverMaxWindowBits){if(!qv(this.#t.serverMaxWindowBits)){r(new Error("Invalid server_max_window_bit\
s"));return}n=Number.parseInt(this.#t.serverMaxWindowBits)}try{this.#e=Vv({windowBits:n})}catch(s){r(s);return}this.#e[ra]=
[],this.#e[Ps]=0,this.#e.on("data",s=>{if(this.#e[Ps]+=s.length,this.#A>0&&this.#e[Ps]>this.#A){r(new Wv),this.#e.removeAllListeners(),
this.#e.destroy(),this.#e=null;return}this.#e[ra].push(s)}),this.#e.on("error",s=>{this.#e=null,r(s)})}this.#e.write(e),
A&&this.#e.write(_v),this.#e.flush(()=>{if(!this.#e)return;let n=Buffer.concat(this.#e[ra],this.#e[Ps]);this.#e[ra].length=
0,this.#e[Ps]=0,r(null,n)})}};uw.exports={PerMessageDeflate:sE}});var cE=p((H4,Iw)=>{"use strict";var{Writable:jv}=y("node:stream"),Zv=y("node:assert"),{parserStates:Oe,opcodes:Bn,states:Xv,
emptyBuffer:Ew,sentCloseFrameState:qs}=bA(),{isValidStatusCode:zv,isValidOpcode:Kv,websocketMessageReceived:dw,utf8Decode:$v,
isControlFrame:oE,isTextBinaryFrame:iE,isContinuationFrame:eJ}=mr(),{failWebsocketConnection:De}=Aa(),{WebsocketFrameSend:fw}=Cn(),
{PerMessageDeflate:tJ}=hw(),{MessageSizeExceededError:Qw}=Y(),aE=class extends jv{static{o(this,"ByteParser")}#e=[];#t=0;#A=0;#r=!1;#s=Oe.
INFO;#n={};#i=[];#o;#a;#c;#u;constructor(e,A,r={}){super(),this.#a=e,this.#o=A??new Map,this.#c=r.maxFragments??0,this.#u=
r.maxPayloadSize??0,this.#o.has("permessage-deflate")&&this.#o.set("permessage-deflate",new tJ(A,r))}_write(e,A,r){this.#e.
push(e),this.#A+=e.length,this.#r=!0,this.run(r)}#g(){return this.#u>0&&!oE(this.#n.opcode)&&this.#n.payloadLength+this.#t>
this.#u?(De(this.#a,1009,"Payload size exceeds maximum allowed size"),!1):!0}run(e){for(;this.#r;)if(this.#s===Oe.INFO){
if(this.#A<2)return e();let A=this.consume(2),r=(A[0]&128)!==0,n=A[0]&15,s=(A[1]&128)===128,i=!r&&n!==Bn.CONTINUATION,a=A[1]&
127,c=A[0]&64,l=A[0]&32,g=A[0]&16;if(!Kv(n))return De(this.#a,1002,"Invalid opcode received"),e();if(s)return De(this.#a,
1002,"Frame cannot be masked"),e();if(c!==0&&!this.#o.has("permessage-deflate")){De(this.#a,1002,"Expected RSV1 to be cl\
ear.");return}if(l!==0||g!==0){De(this.#a,1002,"RSV1, RSV2, RSV3 must be clear");return}if(i&&!iE(n)){De(this.#a,1002,"I\
nvalid frame type was fragmented.");return}if(iE(n)&&this.#i.length>0){De(this.#a,1002,"Expected continuation frame");return}
if(this.#n.fragmented&&i){De(this.#a,1002,"Fragmented frame exceeded 125 bytes.");return}if((a>125||i)&&oE(n)){De(this.#a,
1002,"Control frame either too large or fragmented");return}if(eJ(n)&&this.#i.length===0&&!this.#n.compressed){De(this.#a,
1002,"Unexpected continuation frame");return}if(a<=125){if(this.#n.payloadLength=a,this.#s=Oe.READ_DATA,!this.#g())return}else
a===126?this.#s=Oe.PAYLOADLENGTH_16:a===127&&(this.#s=Oe.PAYLOADLENGTH_64);iE(n)&&(this.#n.binaryType=n,this.#n.compressed=
c!==0),this.#n.opcode=n,this.#n.masked=s,this.#n.fin=r,this.#n.fragmented=i}else if(this.#s===Oe.PAYLOADLENGTH_16){if(this.#A<
2)return e();let A=this.consume(2);if(this.#n.payloadLength=A.readUInt16BE(0),this.#s=Oe.READ_DATA,!this.#g())return}else if(this.#s===
Oe.PAYLOADLENGTH_64){if(this.#A<8)return e();let A=this.consume(8),r=A.readUInt32BE(0),n=A.readUInt32BE(4);if(r!==0||n>2**
31-1){De(this.#a,1009,"Received payload length > 2^31 bytes.");return}if(this.#n.payloadLength=n,this.#s=Oe.READ_DATA,!this.#g())
return}else if(this.#s===Oe.READ_DATA){if(this.#A<this.#n.payloadLength)return e();let A=this.consume(this.#n.payloadLength);
if(oE(this.#n.opcode)){if(this.#r=this.parseControlFrame(A),this.#s=Oe.INFO,this.#r&&this.#a.socket.writableNeedDrain){this.#r=
!1,this.#a.socket.once("drain",()=>{this.destroyed||(this.#r=!0,this.run(e))});return}}else if(this.#n.compressed){this.#o.
get("permessage-deflate").decompress(A,this.#n.fin,(r,n)=>{if(r){let s=r instanceof Qw?1009:1007;De(this.#a,s,r.message);
return}if(this.writeFragments(n)){if(this.#u>0&&this.#t>this.#u){De(this.#a,1009,new Qw().message);return}if(!this.#n.fin){
this.#s=Oe.INFO,this.#r=!0,this.run(e);return}dw(this.#a,this.#n.binaryType,this.consumeFragments()),this.#r=!0,this.#s=
Oe.INFO,this.run(e)}},this.#t),this.#r=!1;break}else{if(!this.writeFragments(A))return;!this.#n.fragmented&&this.#n.fin&&
dw(this.#a,this.#n.binaryType,this.consumeFragments()),this.#s=Oe.INFO}}}consume(e){if(e>this.#A)throw new Error("Called\
 consume() before buffers satiated.");if(e===0)return Ew;this.#A-=e;let A=this.#e[0];if(A.length>e)return this.#e[0]=A.subarray(
e,A.length),A.subarray(0,e);if(A.length===e)return this.#e.shift();{let r=0,n=Buffer.allocUnsafeSlow(e);for(;r!==e;){let s=this.#e[0],
i=s.length;if(i+r===e){n.set(this.#e.shift(),r);break}else if(i+r>e){n.set(s.subarray(0,e-r),r),this.#e[0]=s.subarray(e-
r);break}else n.set(this.#e.shift(),r),r+=i}return n}}writeFragments(e){return this.#c>0&&this.#i.length===this.#c?(De(this.#a,
1008,"Too many message fragments"),!1):(this.#t+=e.length,this.#i.push(e),!0)}consumeFragments(){let e=this.#i;if(e.length===
1)return this.#t=0,e.shift();let A=0,r=Buffer.allocUnsafeSlow(this.#t);for(let n=0;n<e.length;++n){let s=e[n];r.set(s,A),
A+=s.length}return this.#i=[],this.#t=0,r}parseCloseBody(e){Zv(e.length!==1);let A;if(e.length>=2&&(A=e.readUInt16BE(0)),
A!==void 0&&!zv(A))return{code:1002,reason:"Invalid status code",error:!0};let r=e.subarray(2);r[0]===239&&r[1]===187&&r[2]===
191&&(r=r.subarray(3));try{r=$v(r)}catch{return{code:1007,reason:"Invalid UTF-8",error:!0}}return{code:A,reason:r,error:!1}}parseControlFrame(e){
let{opcode:A,payloadLength:r}=this.#n;if(A===Bn.CLOSE){if(r===1)return De(this.#a,1002,"Received close frame with a 1-by\
te body."),!1;if(this.#n.closeInfo=this.parseCloseBody(e),this.#n.closeInfo.error){let{code:n,reason:s}=this.#n.closeInfo;
return De(this.#a,n,s),!1}if(!this.#a.closeState.has(qs.SENT)&&!this.#a.closeState.has(qs.RECEIVED)){let n=Ew;this.#n.closeInfo.
code&&(n=Buffer.allocUnsafe(2),n.writeUInt16BE(this.#n.closeInfo.code,0));let s=new fw(n);this.#a.socket.write(s.createFrame(
Bn.CLOSE)),this.#a.closeState.add(qs.SENT)}return this.#a.readyState=Xv.CLOSING,this.#a.closeState.add(qs.RECEIVED),!1}else if(A===
Bn.PING){if(!this.#a.closeState.has(qs.RECEIVED)){let n=new fw(e);this.#a.socket.write(n.createFrame(Bn.PONG)),this.#a.onPing(
e)}}else A===Bn.PONG&&this.#a.onPong(e);return!0}get closingInfo(){return this.#n.closeInfo}};Iw.exports={ByteParser:aE}});var pw=p((O4,yw)=>{"use strict";var{WebsocketFrameSend:Bw}=Cn(),{opcodes:Cw,sendHints:wr}=bA(),AJ=pg(),gE=class{static{o(
this,"SendQueue")}#e=new AJ;#t=!1;#A;constructor(e){this.#A=e}add(e,A,r){if(r!==wr.blob){if(this.#t){let s={promise:null,
callback:A,frame:lE(e,r)};this.#e.push(s)}else if(r===wr.text){let{0:s,1:i}=Bw.createFastTextFrame(e);this.#A.cork(),this.#A.
write(s),this.#A.write(i,A),this.#A.uncork()}else this.#A.write(lE(e,r),A);return}let n={promise:e.arrayBuffer().then(s=>{
n.promise=null,n.frame=lE(s,r)}),callback:A,frame:null};this.#e.push(n),this.#t||this.#r()}async#r(){this.#t=!0;let e=this.#e;
for(;!e.isEmpty();){let A=e.shift();A.promise!==null&&await A.promise,this.#A.write(A.frame,A.callback),A.callback=A.frame=
null}this.#t=!1}};function lE(t,e){return new Bw(rJ(t,e)).createFrame(e===wr.text?Cw.TEXT:Cw.BINARY)}o(lE,"createFrame");
function rJ(t,e){switch(e){case wr.text:case wr.typedArray:return new Uint8Array(t.buffer,t.byteOffset,t.byteLength);case wr.
arrayBuffer:case wr.blob:return new Uint8Array(t)}}o(rJ,"toBuffer");yw.exports={SendQueue:gE}});var Nw=p((v4,Rw)=>{"use strict";var{isArrayBuffer:nJ}=y("node:util/types"),{webidl:M}=Be(),{URLSerializer:sJ}=at(),{environmentSettingsObject:mw}=_e(),
{staticPropertyDescriptors:kA,states:tA,sentCloseFrameState:uE,sendHints:na,opcodes:hE}=bA(),{isConnecting:oJ,isEstablished:ww,
isClosing:Dw,isClosed:iJ,isValidSubprotocol:aJ,fireEvent:sa,utf8Decode:cJ,toArrayBuffer:lJ,getURLRecord:gJ}=mr(),{establishWebSocketConnection:uJ,
closeWebSocketConnection:hJ,failWebsocketConnection:Sw}=Aa(),{ByteParser:EJ}=cE(),{kEnumerableProperty:dt}=O(),{getGlobalDispatcher:dJ}=Fs(),
{ErrorEvent:fJ,CloseEvent:QJ,createFastMessageEvent:IJ}=$i(),{SendQueue:CJ}=pw(),{WebsocketFrameSend:BJ}=Cn(),{channels:vt}=cA();
function yJ(t){return typeof t?.address=="function"?t.address():typeof t?.session?.socket?.address=="function"?t.session.
socket.address():null}o(yJ,"getSocketAddress");var be=class t extends EventTarget{static{o(this,"WebSocket")}#e={open:null,
error:null,close:null,message:null};#t=0;#A="";#r="";#s;#n={onConnectionEstablished:o((e,A)=>this.#c(e,A),"onConnectionE\
stablished"),onMessage:o((e,A)=>this.#u(e,A),"onMessage"),onParserError:o(e=>Sw(this.#n,null,e.message),"onParserError"),
onParserDrain:o(()=>this.#g(),"onParserDrain"),onSocketData:o(e=>{this.#a.write(e)||this.#n.socket.pause()},"onSocketDat\
a"),onSocketError:o(e=>{this.#n.readyState=tA.CLOSING,vt.socketError.hasSubscribers&&vt.socketError.publish(e),this.#n.socket.
destroy()},"onSocketError"),onSocketClose:o(()=>this.#h(),"onSocketClose"),onPing:o(e=>{vt.ping.hasSubscribers&&vt.ping.
publish({payload:e,websocket:this})},"onPing"),onPong:o(e=>{vt.pong.hasSubscribers&&vt.pong.publish({payload:e,websocket:this})},
"onPong"),readyState:tA.CONNECTING,socket:null,closeState:new Set,controller:null,wasEverConnected:!1};#i;#o;#a;constructor(e,A=[]){
super(),M.util.markAsUncloneable(this);let r="WebSocket constructor";M.argumentLengthCheck(arguments,1,r);let n=M.converters["\
DOMString or sequence<DOMString> or WebSocketInit"](A,r,"options");e=M.converters.USVString(e),A=n.protocols;let s=mw.settingsObject.
baseUrl,i=gJ(e,s);if(typeof A=="string"&&(A=[A]),A.length!==new Set(A.map(c=>c.toLowerCase())).size)throw new DOMException(
"Invalid Sec-WebSocket-Protocol value","SyntaxError");if(A.length>0&&!A.every(c=>aJ(c)))throw new DOMException("Invalid \
Sec-WebSocket-Protocol value","SyntaxError");this.#i=new URL(i.href);let a=mw.settingsObject;this.#n.controller=uJ(i,A,a,
this.#n,n),this.#n.readyState=t.CONNECTING,this.#o="blob"}close(e=void 0,A=void 0){M.brandCheck(this,t),e!==void 0&&(e=M.
converters["unsigned short"](e,"WebSocket.close","code",M.attributes.Clamp)),A!==void 0&&(A=M.converters.USVString(A)),e??=
null,A??="",hJ(this.#n,e,A,!0)}send(e){M.brandCheck(this,t);let A="WebSocket.send";if(M.argumentLengthCheck(arguments,1,
A),e=M.converters.WebSocketSendData(e,A,"data"),oJ(this.#n.readyState))throw new DOMException("Sent before connected.","\
InvalidStateError");if(!(!ww(this.#n.readyState)||Dw(this.#n.readyState)))if(typeof e=="string"){let r=Buffer.from(e);this.#t+=
r.byteLength,this.#s.add(r,()=>{this.#t-=r.byteLength},na.text)}else nJ(e)?(this.#t+=e.byteLength,this.#s.add(e,()=>{this.#t-=
e.byteLength},na.arrayBuffer)):ArrayBuffer.isView(e)?(this.#t+=e.byteLength,this.#s.add(e,()=>{this.#t-=e.byteLength},na.
typedArray)):M.is.Blob(e)&&(this.#t+=e.size,this.#s.add(e,()=>{this.#t-=e.size},na.blob))}get readyState(){return M.brandCheck(
this,t),this.#n.readyState}get bufferedAmount(){return M.brandCheck(this,t),this.#t}get url(){return M.brandCheck(this,t),
sJ(this.#i)}get extensions(){return M.brandCheck(this,t),this.#r}get protocol(){return M.brandCheck(this,t),this.#A}get onopen(){
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
i=new EJ(this.#n,A,{maxFragments:n,maxPayloadSize:s});i.on("drain",()=>this.#n.onParserDrain()),i.on("error",l=>this.#n.
onParserError(l)),this.#a=i,this.#s=new CJ(e.socket),this.#n.readyState=tA.OPEN;let a=e.headersList.get("sec-websocket-e\
xtensions");a!==null&&(this.#r=a);let c=e.headersList.get("sec-websocket-protocol");if(c!==null&&(this.#A=c),sa("open",this),
vt.open.hasSubscribers){let l=e.headersList.entries;vt.open.publish({address:yJ(e.socket),protocol:this.#A,extensions:this.#r,
websocket:this,handshakeResponse:{status:e.status,statusText:e.statusText,headers:l}})}}#u(e,A){if(this.#n.readyState!==
tA.OPEN)return;let r;if(e===hE.TEXT)try{r=cJ(A)}catch{Sw(this.#n,1007,"Received invalid UTF-8 in text frame.");return}else
e===hE.BINARY&&(this.#o==="blob"?r=new Blob([A]):r=lJ(A));sa("message",this,IJ,{origin:this.#i.origin,data:r})}#g(){this.#n.
socket.resume()}#h(){let e=this.#n.closeState.has(uE.SENT)&&this.#n.closeState.has(uE.RECEIVED),A=1005,r="",n=this.#a?.closingInfo;
n&&!n.error&&(A=n.code??1005,r=n.reason),this.#n.readyState=tA.CLOSED,this.#n.closeState.has(uE.RECEIVED)||(A=1006,sa("e\
rror",this,(s,i)=>new fJ(s,i),{error:new TypeError(r)})),sa("close",this,(s,i)=>new QJ(s,i),{wasClean:e,code:A,reason:r}),
vt.close.hasSubscribers&&vt.close.publish({websocket:this,code:A,reason:r})}static ping(e,A){if(Buffer.isBuffer(A)){if(A.
length>125)throw new TypeError("A PING frame cannot have a body larger than 125 bytes.")}else if(A!==void 0)throw new TypeError(
"Expected buffer payload");let r=e.#n.readyState;if(ww(r)&&!Dw(r)&&!iJ(r)){let n=new BJ(A);e.#n.socket.write(n.createFrame(
hE.PING))}}},{ping:pJ}=be;Reflect.deleteProperty(be,"ping");be.CONNECTING=be.prototype.CONNECTING=tA.CONNECTING;be.OPEN=
be.prototype.OPEN=tA.OPEN;be.CLOSING=be.prototype.CLOSING=tA.CLOSING;be.CLOSED=be.prototype.CLOSED=tA.CLOSED;Object.defineProperties(
be.prototype,{CONNECTING:kA,OPEN:kA,CLOSING:kA,CLOSED:kA,url:dt,readyState:dt,bufferedAmount:dt,onopen:dt,onerror:dt,onclose:dt,
close:dt,onmessage:dt,binaryType:dt,send:dt,extensions:dt,protocol:dt,[Symbol.toStringTag]:{value:"WebSocket",writable:!1,
enumerable:!1,configurable:!0}});Object.defineProperties(be,{CONNECTING:kA,OPEN:kA,CLOSING:kA,CLOSED:kA});M.converters["\
sequence<DOMString>"]=M.sequenceConverter(M.converters.DOMString);M.converters["DOMString or sequence<DOMString>"]=function(t,e,A){
return M.util.Type(t)===M.util.Types.OBJECT&&Symbol.iterator in t?M.converters["sequence<DOMString>"](t):M.converters.DOMString(
t,e,A)};M.converters.WebSocketInit=M.dictionaryConverter([{key:"protocols",converter:M.converters["DOMString or sequence\
<DOMString>"],defaultValue:o(()=>[],"defaultValue")},{key:"dispatcher",converter:M.converters.any,defaultValue:o(()=>dJ(),
"defaultValue")},{key:"headers",converter:M.nullableConverter(M.converters.HeadersInit)}]);M.converters["DOMString or se\
quence<DOMString> or WebSocketInit"]=function(t){return M.util.Type(t)===M.util.Types.OBJECT&&!(Symbol.iterator in t)?M.
converters.WebSocketInit(t):{protocols:M.converters["DOMString or sequence<DOMString>"](t)}};M.converters.WebSocketSendData=
function(t){return M.util.Type(t)===M.util.Types.OBJECT&&(M.is.Blob(t)||M.is.BufferSource(t))?t:M.converters.USVString(t)};
Rw.exports={WebSocket:be,ping:pJ}});var EE=p((V4,kw)=>{"use strict";var{webidl:oa}=Be(),{validateCloseCodeAndReason:mJ}=mr(),{kConstruct:bw}=j(),{kEnumerableProperty:Fw}=O();
function wJ(){class t extends DOMException{static{o(this,"Test")}get reason(){return""}}return new t().reason!==void 0?DOMException:
new Proxy(DOMException,{construct(e,A,r){let n=Reflect.construct(e,A,e);return Object.setPrototypeOf(n,r.prototype),n}})}
o(wJ,"createInheritableDOMException");var Dr=class t extends wJ(){static{o(this,"WebSocketError")}#e;#t;constructor(e="",A=void 0){
if(e=oa.converters.DOMString(e,"WebSocketError","message"),super(e,"WebSocketError"),A===bw)return;A!==null&&(A=oa.converters.
WebSocketCloseInfo(A));let r=A.closeCode??null,n=A.reason??"";mJ(r,n),n.length!==0&&r===null&&(r=1e3),this.#e=r,this.#t=
n}get closeCode(){return this.#e}get reason(){return this.#t}static createUnvalidatedWebSocketError(e,A,r){let n=new t(e,
bw);return n.#e=A,n.#t=r,n}},{createUnvalidatedWebSocketError:DJ}=Dr;delete Dr.createUnvalidatedWebSocketError;Object.defineProperties(
Dr.prototype,{closeCode:Fw,reason:Fw,[Symbol.toStringTag]:{value:"WebSocketError",writable:!1,enumerable:!1,configurable:!0}});
oa.is.WebSocketError=oa.util.MakeTypeAssertion(Dr);kw.exports={WebSocketError:Dr,createUnvalidatedWebSocketError:DJ}});var xw=p((q4,Lw)=>{"use strict";var{createDeferredPromise:dE}=Xn(),{environmentSettingsObject:Uw}=_e(),{states:yn,opcodes:ia,
sentCloseFrameState:pn}=bA(),{webidl:ge}=Be(),{getURLRecord:SJ,isValidSubprotocol:RJ,isEstablished:NJ,utf8Decode:bJ}=mr(),
{establishWebSocketConnection:FJ,failWebsocketConnection:fE,closeWebSocketConnection:QE}=Aa(),{channels:Mw}=cA(),{WebsocketFrameSend:kJ}=Cn(),
{ByteParser:UJ}=cE(),{WebSocketError:MJ,createUnvalidatedWebSocketError:TJ}=EE(),{kEnumerableProperty:aa}=O(),{utf8DecodeBytes:LJ}=bo(),
Tw=!1,ca=class{static{o(this,"WebSocketStream")}#e;#t;#A;#r;#s;#n;#i=!1;#o={onConnectionEstablished:o((e,A)=>this.#u(e,A),
"onConnectionEstablished"),onMessage:o((e,A)=>this.#g(e,A),"onMessage"),onParserError:o(e=>fE(this.#o,null,e.message),"o\
nParserError"),onParserDrain:o(()=>this.#o.socket.resume(),"onParserDrain"),onSocketData:o(e=>{this.#a.write(e)||this.#o.
socket.pause()},"onSocketData"),onSocketError:o(e=>{this.#o.readyState=yn.CLOSING,Mw.socketError.hasSubscribers&&Mw.socketError.
publish(e),this.#o.socket.destroy()},"onSocketError"),onSocketClose:o(()=>this.#h(),"onSocketClose"),onPing:o(()=>{},"on\
Ping"),onPong:o(()=>{},"onPong"),readyState:yn.CONNECTING,socket:null,closeState:new Set,controller:null,wasEverConnected:!1};#a;constructor(e,A=void 0){
Tw||(process.emitWarning("WebSocketStream is experimental! Expect it to change at any time.",{code:"UNDICI-WSS"}),Tw=!0),
ge.argumentLengthCheck(arguments,1,"WebSocket"),e=ge.converters.USVString(e),A!==null&&(A=ge.converters.WebSocketStreamOptions(
A));let r=Uw.settingsObject.baseUrl,n=SJ(e,r),s=A.protocols;if(s.length!==new Set(s.map(a=>a.toLowerCase())).size)throw new DOMException(
"Invalid Sec-WebSocket-Protocol value","SyntaxError");if(s.length>0&&!s.every(a=>RJ(a)))throw new DOMException("Invalid \
Sec-WebSocket-Protocol value","SyntaxError");if(this.#e=n.toString(),this.#t=dE(),this.#A=dE(),A.signal!=null){let a=A.signal;
if(a.aborted){this.#t.reject(a.reason),this.#A.reject(a.reason);return}a.addEventListener("abort",()=>{NJ(this.#o.readyState)||
(fE(this.#o),this.#o.readyState=yn.CLOSING,this.#t.reject(a.reason),this.#A.reject(a.reason),this.#i=!0)},{once:!0})}let i=Uw.
settingsObject;this.#o.controller=FJ(n,s,i,this.#o,A)}get url(){return this.#e.toString()}get opened(){return this.#t.promise}get closed(){
return this.#A.promise}close(e=void 0){e!==null&&(e=ge.converters.WebSocketCloseInfo(e));let A=e.closeCode??null,r=e.reason;
QE(this.#o,A,r,!0)}#c(e){e=ge.converters.WebSocketStreamWrite(e);let A=dE(),r=null,n=null;if(ge.is.BufferSource(e))r=new Uint8Array(
ArrayBuffer.isView(e)?new Uint8Array(e.buffer,e.byteOffset,e.byteLength):e.slice()),n=ia.BINARY;else{let s;try{s=ge.converters.
DOMString(e)}catch(i){return A.reject(i),A.promise}r=new TextEncoder().encode(s),n=ia.TEXT}if(!this.#o.closeState.has(pn.
SENT)&&!this.#o.closeState.has(pn.RECEIVED)){let s=new kJ(r);this.#o.socket.write(s.createFrame(n),()=>{A.resolve(void 0)})}
return A.promise}#u(e,A){this.#o.socket=e.socket;let r=this.#o.controller.dispatcher?.webSocketOptions?.maxFragments,n=this.#o.
controller.dispatcher?.webSocketOptions?.maxPayloadSize,s=new UJ(this.#o,A,{maxFragments:r,maxPayloadSize:n});s.on("drai\
n",()=>this.#o.onParserDrain()),s.on("error",g=>this.#o.onParserError(g)),this.#a=s,this.#o.readyState=yn.OPEN;let i=A??
"",a=e.headersList.get("sec-websocket-protocol")??"",c=new ReadableStream({start:o(g=>{this.#s=g},"start"),cancel:o(g=>this.#l(
g),"cancel")}),l=new WritableStream({start:o(g=>{this.#n=g},"start"),write:o(g=>this.#c(g),"write"),close:o(()=>QE(this.#o,
null,null),"close"),abort:o(g=>this.#E(g),"abort")});this.#r=c,this.#t.resolve({extensions:i,protocol:a,readable:c,writable:l})}#g(e,A){
if(this.#o.readyState!==yn.OPEN)return;let r;if(e===ia.TEXT)try{r=bJ(A)}catch{fE(this.#o,1007,"Received invalid UTF-8 in\
 text frame.");return}else e===ia.BINARY&&(r=new Uint8Array(A.buffer,A.byteOffset,A.byteLength));this.#s.enqueue(r)}#h(){
let e=this.#o.closeState.has(pn.SENT)&&this.#o.closeState.has(pn.RECEIVED);if(this.#o.readyState=yn.CLOSED,this.#i)return;
this.#o.wasEverConnected||this.#t.reject(new MJ("Socket never opened"));let A=this.#a?.closingInfo,r=A?.code??1005;!this.#o.
closeState.has(pn.SENT)&&!this.#o.closeState.has(pn.RECEIVED)&&(r=1006);let n=A?.reason==null?"":LJ(Buffer.from(A.reason));
if(e)this.#s.close(),this.#n.error(new DOMException("A closed WebSocketStream cannot be written to","InvalidStateError")),
this.#A.resolve({closeCode:r,reason:n});else{let s=TJ("unclean close",r,n);this.#s?.error(s),this.#n?.error(s),this.#A.reject(
s)}}#E(e){let A=null,r="";ge.is.WebSocketError(e)&&(A=e.closeCode,r=e.reason),QE(this.#o,A,r)}#l(e){this.#E(e)}};Object.
defineProperties(ca.prototype,{url:aa,opened:aa,closed:aa,close:aa,[Symbol.toStringTag]:{value:"WebSocketStream",writable:!1,
enumerable:!1,configurable:!0}});ge.converters.WebSocketStreamOptions=ge.dictionaryConverter([{key:"protocols",converter:ge.
sequenceConverter(ge.converters.USVString),defaultValue:o(()=>[],"defaultValue")},{key:"signal",converter:ge.nullableConverter(
ge.converters.AbortSignal),defaultValue:o(()=>null,"defaultValue")}]);ge.converters.WebSocketCloseInfo=ge.dictionaryConverter(
[{key:"closeCode",converter:o(t=>ge.converters["unsigned short"](t,ge.attributes.EnforceRange),"converter")},{key:"reaso\
n",converter:ge.converters.USVString,defaultValue:o(()=>"","defaultValue")}]);ge.converters.WebSocketStreamWrite=function(t){
return typeof t=="string"?ge.converters.USVString(t):ge.converters.BufferSource(t)};Lw.exports={WebSocketStream:ca}});var Yw=p((_4,Hw)=>{"use strict";function xJ(t){return t.indexOf("\0")===-1}o(xJ,"isValidLastEventId");function HJ(t){if(t.
length===0)return!1;for(let e=0;e<t.length;e++)if(t.charCodeAt(e)<48||t.charCodeAt(e)>57)return!1;return!0}o(HJ,"isASCII\
Number");Hw.exports={isValidLastEventId:xJ,isASCIINumber:HJ}});var Gw=p((Z4,Ow)=>{"use strict";var YJ=y("node:buffer"),{Transform:OJ}=y("node:stream"),{isASCIINumber:GJ,isValidLastEventId:vJ}=Yw(),
mn=[239,187,191],la=10,Ws=13,JJ=58,VJ=32,PJ=YJ.kStringMaxLength,qJ=Buffer.from("data"),WJ=Buffer.from("event"),_J=Buffer.
from("id"),jJ=Buffer.from("retry"),ZJ=1024,XJ=131072,zJ=128;function KJ(t,e){if(e>=t.length)return!1;for(let A=e;A<t.length;A++)
if(t[A]<48||t[A]>57)return!1;return!0}o(KJ,"isASCIINumberBytes");function $J(t,e){for(let A=e;A<t.length;A++)if(t[A]===0)
return!1;return!0}o($J,"isValidLastEventIdBytes");function ga(t,e,A){if(e!==A.length)return!1;for(let r=0;r<e;r++)if(t[r]!==
A[r])return!1;return!0}o(ga,"isFieldName");function ua(){let t=new Error("EventSource message size exceeded");return t.aborted=
!1,t}o(ua,"createMaxEventSizeExceededError");var IE=class extends OJ{static{o(this,"EventSourceStream")}state;checkBOM=!0;crlfCheck=!1;eventEndCheck=!1;chunks=[];chunkIndex=0;pos=0;lineChunkIndex=0;linePos=0;lineLength=0;eventSize=0;eventFieldSizes={
data:0,event:0,id:0,retry:0};dataLineCount=0;maxEventSize;maxDataLines;maxBufferedChunks;event={data:void 0,event:void 0,
id:void 0,retry:void 0};constructor(e={}){e.readableObjectMode=!0,super(e),this.state=e.eventSourceSettings||{},this.maxEventSize=
e.maxEventSize??PJ;let A=this.maxEventSize>0?Math.min(XJ,Math.max(ZJ,Math.floor(this.maxEventSize/zJ))):0;this.maxDataLines=
A,this.maxBufferedChunks=A,e.push&&(this.push=e.push)}_transform(e,A,r){if(e.length===0){r();return}if(this.maxEventSize>
0&&this.chunks.length>=this.maxBufferedChunks&&e[0]!==la&&e[0]!==Ws){r(ua());return}if(this.chunks.push(e),this.checkBOM&&
this.handleBOM()){r();return}for(;this.hasCurrentByte();){let n=this.currentByte();if(this.eventEndCheck){if(this.crlfCheck){
if(n===la){this.crlfCheck=!1,this.consumeCurrentByte();continue}this.crlfCheck=!1}if(n===la||n===Ws){n===Ws&&(this.crlfCheck=
!0),this.consumeCurrentByte(),this.hasPendingEvent()&&this.processEvent(this.event),this.clearEvent();continue}this.eventEndCheck=
!1;continue}if(n===la||n===Ws){n===Ws&&(this.crlfCheck=!0);try{this.parseLine(this.readLine(),this.event)}catch(s){r(s);
return}this.consumeCurrentByte(),this.eventEndCheck=!0;continue}if(this.maxEventSize>0&&++this.lineLength>this.maxEventSize+
7){r(ua());return}this.advanceCursor()}r()}_destroy(e,A){this.chunks.length=0,this.clearEvent(),super._destroy(e,A)}parseLine(e,A){
if(e.length===0)return;let r=e.indexOf(JJ);if(r===0)return;let n=e.length,s=e.length;if(r!==-1&&(n=r,s=r+1,e[s]===VJ&&++s),
ga(e,n,qJ)){if(this.maxEventSize>0&&this.dataLineCount>=this.maxDataLines)throw ua();let i=e.length-s,a=this.eventFieldSizes.
data+(A.data===void 0?0:1)+i;this.setEventFieldSize("data",a);let c=e.toString("utf8",s);A.data===void 0?A.data=c:A.data+=
`
${c}`,this.dataLineCount++;return}if(ga(e,n,jJ)){KJ(e,s)&&(this.setEventFieldSize("retry",e.length-s),A.retry=e.toString(
"utf8",s));return}if(ga(e,n,_J)){$J(e,s)&&(this.setEventFieldSize("id",e.length-s),A.id=e.toString("utf8",s));return}ga(
e,n,WJ)&&s<e.length&&(this.setEventFieldSize("event",e.length-s),A.event=e.toString("utf8",s))}setEventFieldSize(e,A){let r=this.
eventSize-this.eventFieldSizes[e]+A;if(this.maxEventSize>0&&r>this.maxEventSize)throw ua();this.eventSize=r,this.eventFieldSizes[e]=
A}processEvent(e){e.retry&&GJ(e.retry)&&(this.state.reconnectionTime=parseInt(e.retry,10)),e.id!==void 0&&vJ(e.id)&&(this.
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
void 0?(e===mn[0]||(this.checkBOM=!1),!0):r===void 0?e===mn[0]&&A===mn[1]?!0:(this.checkBOM=!1,!1):(e===mn[0]&&A===mn[1]&&
r===mn[2]&&this.discardLeadingBytes(3),this.checkBOM=!1,!this.hasCurrentByte())}};Ow.exports={EventSourceStream:IE}});var jw=p((z4,_w)=>{"use strict";var{pipeline:e1}=y("node:stream"),{fetching:t1}=Os(),{makeRequest:A1}=En(),{webidl:Fe}=Be(),
{EventSourceStream:r1}=Gw(),{parseMIMEType:n1}=at(),{createFastMessageEvent:s1}=$i(),{isNetworkError:vw}=xs(),{kEnumerableProperty:Sr}=O(),
{environmentSettingsObject:Jw}=_e(),{getGlobalDispatcher:o1}=Fs(),Vw=!1,Pw=3e3,_s=0,qw=1,js=2,i1="anonymous",a1="use-cre\
dentials",wn=class t extends EventTarget{static{o(this,"EventSource")}#e={open:null,error:null,message:null};#t;#A=!1;#r=_s;#s=null;#n=null;#i;#o;constructor(e,A={}){
super(),Fe.util.markAsUncloneable(this);let r="EventSource constructor";Fe.argumentLengthCheck(arguments,1,r),Vw||(Vw=!0,
process.emitWarning("EventSource is experimental, expect them to change at any time.",{code:"UNDICI-ES"})),e=Fe.converters.
USVString(e),A=Fe.converters.EventSourceInitDict(A,r,"eventSourceInitDict"),this.#i=A.node.dispatcher||A.dispatcher,this.#o=
{lastEventId:"",reconnectionTime:A.node.reconnectionTime};let n=Jw,s;try{s=new URL(e,n.settingsObject.baseUrl),this.#o.origin=
s.origin}catch(c){throw new DOMException(c,"SyntaxError")}this.#t=s.href;let i=i1;A.withCredentials===!0&&(i=a1,this.#A=
!0);let a={redirect:"follow",keepalive:!0,mode:"cors",credentials:i==="anonymous"?"same-origin":"omit",referrer:"no-refe\
rrer"};a.client=Jw.settingsObject,a.headersList=[["accept",{name:"accept",value:"text/event-stream"}]],a.cache="no-store",
a.initiator="other",a.urlList=[new URL(this.#t)],this.#s=A1(a),this.#a()}get readyState(){return this.#r}get url(){return this.#t}get withCredentials(){
return this.#A}#a(){if(this.#r===js)return;this.#r=_s;let e={request:this.#s,dispatcher:this.#i},A=o(r=>{if(!vw(r))return this.#c()},
"processEventSourceEndOfBody");e.processResponseEndOfBody=A,e.processResponse=r=>{if(vw(r))if(r.aborted){this.close(),this.
dispatchEvent(new Event("error"));return}else{this.#c();return}let n=r.headersList.get("content-type",!0),s=n!==null?n1(
n):"failure",i=s!=="failure"&&s.essence==="text/event-stream";if(r.status!==200||i===!1){this.close(),this.dispatchEvent(
new Event("error"));return}this.#r=qw,this.dispatchEvent(new Event("open")),this.#o.origin=r.urlList[r.urlList.length-1].
origin;let a=new r1({eventSourceSettings:this.#o,maxEventSize:this.#i.eventSourceOptions?.maxEventSize,push:o(c=>{this.dispatchEvent(
s1(c.type,c.options))},"push")});e1(r.body.stream,a,c=>{c?.aborted===!1&&(this.close(),this.dispatchEvent(new Event("err\
or")))})},this.#n=t1(e)}#c(){this.#r!==js&&(this.#r=_s,this.dispatchEvent(new Event("error")),setTimeout(()=>{this.#r===
_s&&(this.#o.lastEventId.length&&this.#s.headersList.set("last-event-id",this.#o.lastEventId,!0),this.#a())},this.#o.reconnectionTime)?.
unref())}close(){Fe.brandCheck(this,t),this.#r!==js&&(this.#r=js,this.#n.abort(),this.#s=null)}get onopen(){return this.#e.
open}set onopen(e){this.#e.open&&this.removeEventListener("open",this.#e.open);let A=Fe.converters.EventHandlerNonNull(e);
A!==null?(this.addEventListener("open",A),this.#e.open=e):this.#e.open=null}get onmessage(){return this.#e.message}set onmessage(e){
this.#e.message&&this.removeEventListener("message",this.#e.message);let A=Fe.converters.EventHandlerNonNull(e);A!==null?
(this.addEventListener("message",A),this.#e.message=e):this.#e.message=null}get onerror(){return this.#e.error}set onerror(e){
this.#e.error&&this.removeEventListener("error",this.#e.error);let A=Fe.converters.EventHandlerNonNull(e);A!==null?(this.
addEventListener("error",A),this.#e.error=e):this.#e.error=null}},Ww={CONNECTING:{__proto__:null,configurable:!1,enumerable:!0,
value:_s,writable:!1},OPEN:{__proto__:null,configurable:!1,enumerable:!0,value:qw,writable:!1},CLOSED:{__proto__:null,configurable:!1,
enumerable:!0,value:js,writable:!1}};Object.defineProperties(wn,Ww);Object.defineProperties(wn.prototype,Ww);Object.defineProperties(
wn.prototype,{close:Sr,onerror:Sr,onmessage:Sr,onopen:Sr,readyState:Sr,url:Sr,withCredentials:Sr});Fe.converters.EventSourceInitDict=
Fe.dictionaryConverter([{key:"withCredentials",converter:Fe.converters.boolean,defaultValue:o(()=>!1,"defaultValue")},{key:"\
dispatcher",converter:Fe.converters.any,defaultValue:o(()=>o1(),"defaultValue")},{key:"node",converter:Fe.dictionaryConverter(
[{key:"reconnectionTime",converter:Fe.converters["unsigned long"],defaultValue:o(()=>Pw,"defaultValue")},{key:"dispatche\
r",converter:Fe.converters.any}]),defaultValue:o(()=>({}),"defaultValue")}]);_w.exports={EventSource:wn,defaultReconnectionTime:Pw}});var eD=p(($4,D)=>{"use strict";var c1=QA(),Xw=Vn(),l1=er(),g1=RC(),u1=kC(),h1=rr(),E1=Zg(),d1=qg(),f1=fB(),Q1=mB(),I1=SB(),
zw=Y(),Ea=O(),{InvalidArgumentError:ha}=zw,Dn=iy(),C1=VA(),B1=Lu(),{MockCallHistory:y1,MockCallHistoryLog:p1}=Yu(),m1=_u(),
w1=Ju(),D1=op(),S1=Iu(),R1=ii(),{getGlobalDispatcher:Kw,setGlobalDispatcher:N1}=Fs(),b1=on(),F1=Ah();Object.assign(Xw.prototype,
Dn);D.exports.Dispatcher=Xw;D.exports.Client=c1;D.exports.Pool=l1;D.exports.BalancedPool=g1;D.exports.RoundRobinPool=u1;
D.exports.Agent=h1;D.exports.ProxyAgent=E1;D.exports.Socks5ProxyAgent=d1;D.exports.EnvHttpProxyAgent=f1;D.exports.RetryAgent=
Q1;D.exports.H2CClient=I1;D.exports.RetryHandler=R1;D.exports.DecoratorHandler=b1;D.exports.RedirectHandler=F1;D.exports.
interceptors={redirect:Qp(),responseError:Cp(),retry:yp(),dump:wp(),dns:Np(),cache:gm(),decompress:Qm(),deduplicate:pm()};
D.exports.cacheStores={MemoryCacheStore:Ch()};var k1=Dm();D.exports.cacheStores.SqliteCacheStore=k1;D.exports.buildConnector=
C1;D.exports.errors=zw;D.exports.util={parseHeaders:Ea.parseHeaders,headerNameToString:Ea.headerNameToString};function Zs(t){
return(e,A,r)=>{if(typeof A=="function"&&(r=A,A=null),!e||typeof e!="string"&&typeof e!="object"&&!(e instanceof URL))throw new ha(
"invalid url");if(A!=null&&typeof A!="object")throw new ha("invalid opts");if(A&&A.path!=null){if(typeof A.path!="string")
throw new ha("invalid opts.path");let i=A.path;A.path.startsWith("/")||(i=`/${i}`),e=new URL(Ea.parseOrigin(e).origin+i)}else
A||(A=typeof e=="object"?e:{}),e=Ea.parseURL(e);let{agent:n,dispatcher:s=Kw()}=A;if(n)throw new ha("unsupported opts.age\
nt. Did you mean opts.client?");return t.call(s,{...A,origin:e.origin,path:e.search?`${e.pathname}${e.search}`:e.pathname,
method:A.method||(A.body?"PUT":"GET")},r)}}o(Zs,"makeDispatcher");D.exports.setGlobalDispatcher=N1;D.exports.getGlobalDispatcher=
Kw;var U1=Os().fetch,Zw=typeof __filename<"u"?__filename:void 0;function $w(t,e){if(!t||typeof t!="object")return;let A=typeof t.
stack=="string"?t.stack:"",r=e.replace(/\\/g,"/");if(A&&(A.includes(e)||A.includes(r)))return;let n={};if(Error.captureStackTrace(
n,$w),!n.stack)return;let s=n.stack.split(`
`).slice(1).join(`
`);t.stack=A?`${A}
${s}`:n.stack}o($w,"appendFetchStackTrace");D.exports.fetch=o(function(e,A=void 0){return U1(e,A).catch(r=>{throw Zw?$w(
r,Zw):r&&typeof r=="object"&&Error.captureStackTrace(r,D.exports.fetch),r})},"fetch");D.exports.Headers=Ir().Headers;D.exports.
Response=xs().Response;D.exports.Request=En().Request;D.exports.FormData=Lo().FormData;var{setGlobalOrigin:M1,getGlobalOrigin:T1}=Fl();
D.exports.setGlobalOrigin=M1;D.exports.getGlobalOrigin=T1;var{CacheStorage:L1}=x0(),{kConstruct:x1}=j();D.exports.caches=
new L1(x1);var{deleteCookie:H1,getCookies:Y1,getSetCookies:O1,setCookie:G1,parseCookie:v1}=Z0();D.exports.deleteCookie=H1;
D.exports.getCookies=Y1;D.exports.getSetCookies=O1;D.exports.setCookie=G1;D.exports.parseCookie=v1;var{parseMIMEType:J1,
serializeAMimeType:V1}=at();D.exports.parseMIMEType=J1;D.exports.serializeAMimeType=V1;var{CloseEvent:P1,ErrorEvent:q1,MessageEvent:W1}=$i(),
{WebSocket:_1,ping:j1}=Nw();D.exports.WebSocket=_1;D.exports.CloseEvent=P1;D.exports.ErrorEvent=q1;D.exports.MessageEvent=
W1;D.exports.ping=j1;D.exports.WebSocketStream=xw().WebSocketStream;D.exports.WebSocketError=EE().WebSocketError;D.exports.
request=Zs(Dn.request);D.exports.stream=Zs(Dn.stream);D.exports.pipeline=Zs(Dn.pipeline);D.exports.connect=Zs(Dn.connect);
D.exports.upgrade=Zs(Dn.upgrade);D.exports.MockClient=B1;D.exports.MockCallHistory=y1;D.exports.MockCallHistoryLog=p1;D.
exports.MockPool=w1;D.exports.MockAgent=m1;D.exports.SnapshotAgent=D1;D.exports.mockErrors=S1;var{EventSource:Z1}=jw();D.
exports.EventSource=Z1;function X1(){globalThis.fetch=D.exports.fetch,globalThis.Headers=D.exports.Headers,globalThis.Response=
D.exports.Response,globalThis.Request=D.exports.Request,globalThis.FormData=D.exports.FormData,globalThis.WebSocket=D.exports.
WebSocket,globalThis.CloseEvent=D.exports.CloseEvent,globalThis.ErrorEvent=D.exports.ErrorEvent,globalThis.MessageEvent=
D.exports.MessageEvent,globalThis.EventSource=D.exports.EventSource}o(X1,"install");D.exports.install=X1});var Ue={completed:0,failed:1,invalidSpec:2,timeout:3,cancelled:130};function gc(t){if("reason"in t)return Dd(t.reason);if(t.
phase==="Completed")return Ue.completed;if(t.phase==="Cancelled")return Ue.cancelled;let e=t.conditions.find(({type:A,status:r})=>A===
"Failed"&&r==="True");return Dd(e?.reason)}o(gc,"exitCode");function Dd(t){switch(t){case"InvalidSpec":return Ue.invalidSpec;case"\
Timeout":return Ue.timeout;case"Cancelled":return Ue.cancelled;default:return Ue.failed}}o(Dd,"codeOfReason");function uc({phase:t,retryCount:e=0}){switch(t){case"Pending":return"Starting";case"Running":return e>3?"Degraded":"Heal\
thy";case"Scheduled":case"Completed":return"Healthy";case"Failed":return"Unhealthy";case"Cancelled":return"Unknown";default:
return t}}o(uc,"healthOf");function Dt(t){return t.toISOString().replace(/\.\d+Z$/,"Z")}o(Dt,"rfc3339");function Sd(t,e,A,r){let n=fR(e);return Cd.map(s=>{let i=n.includes(s)?"True":"False",a=t.find(l=>l.type===s),c=a?.status===
i?a.lastTransitionTime:Dt(r);return{type:s,status:i,reason:QR(s,e),message:CR(s,e),observedGeneration:A,lastTransitionTime:c}})}
o(Sd,"conditionsOf");function fR(t){switch(t.kind){case"waiting":return["Reconciling"];case"running":return["Processing",
"Progressing","Reconciling"];case"completed":return["Ready"];case"failed":return t.failure.retryable?["Failed"]:["Failed",
"Stalled"];case"cancelled":return["Stalled"];default:return t}}o(fR,"trueIn");function QR(t,e){switch(e.kind){case"waiti\
ng":return e.reason;case"running":return IR[t]??"SyncInProgress";case"completed":return"SyncCompleted";case"failed":return e.
failure.reason;case"cancelled":return"Cancelled";default:return e}}o(QR,"reasonOf");var IR={Processing:"SyncActive",Progressing:"\
ProgressMade"};function CR(t,e){return e.kind==="failed"?e.failure.message:e.kind==="running"&&t==="Processing"?e.activity:
e.message}o(CR,"messageOf");var BR={connect:"Connecting to Jira and the repository","discover-issues":"Finding the issues","sync-issues":"Writing is\
sues","push-changes":"Pushing to the repository"};function OA(t){return t===void 0?"Starting":BR[t]}o(OA,"stageOf");function Rd(t,{
totalIssues:e,issues:A}){return e===0?t.stage??OA(t.currentOperation):`Sync operation ${t.percentage}% complete (${A} is\
sues)`}o(Rd,"progressMessage");function Nd({syncState:t}){if(t===void 0)return"Sync completed";let{processedIssues:e,createdIssues:A,
updatedIssues:r,unchangedIssues:n,deletedIssues:s,failedIssues:i}=t,a=s===0?"":`, ${s} deleted`,c=i===0?"":`, ${i} faile\
d`,l=`${A} created, ${r} updated, ${n} unchanged${c}`;return`Sync completed: ${e} ${e===1?"issue":"issues"} (${l})${a}`}
o(Nd,"completedMessage");function Tr(t){return t.length<=ec?t:`${t.slice(0,ec-1)}\u2026`}o(Tr,"limited");var yR=2e3,pR=15e3,mR=720*60*60*1e3;function bd(t,e,A,r){let n=t.rateSample,s=n===void 0?Number.NaN:r.getTime()-Date.parse(
n.time),i={time:r.toISOString(),processedIssues:e};if(n===void 0||s<0)return{...t,rateSample:i};if(s<yR)return t;let a=Fd(
t),c=(e-n.processedIssues)*1e3/s,l=a===void 0?c:a+(1-Math.exp(-s/pR))*(c-a),g={...t,rateSample:i,processingRate:wR(l)};return a===
void 0?g:hc(g,A-e,r)}o(bd,"measured");function hc(t,e,A){let r=Fd(t)??0,{estimatedCompletion:n,...s}=t,i=e*1e3/r;return e<=
0||r===0||i>mR?s:{...s,estimatedCompletion:Dt(new Date(A.getTime()+i))}}o(hc,"estimated");function Ec(t){let{estimatedCompletion:e,
rateSample:A,...r}=t;return r}o(Ec,"unmeasured");function Fd({processingRate:t}){return t===void 0?void 0:Number.parseFloat(
t)}o(Fd,"rateOf");function wR(t){return t>=100?`${t.toFixed(0)}/s`:t>=10?`${t.toFixed(1)}/s`:`${t.toFixed(t>=1?2:4)}/s`}
o(wR,"rateText");var DR={totalIssues:0,processedIssues:0,successfulIssues:0,failedIssues:0,issues:"0/0",createdIssues:0,updatedIssues:0,deletedIssues:0,
unchangedIssues:0};function Yn({progress:t,syncState:e}){return{progress:t??{percentage:0,totalOperations:$a.length,completedOperations:0},
syncState:e??{...DR,healthStatus:"Unknown"}}}o(Yn,"runOf");function kd(t){let{lastSyncTime:e,commit:A,configHash:r}=t??{},
{progress:n,syncState:s}=Yn({});return{progress:{...n,stage:OA(void 0)},syncState:{...s,...e===void 0?{}:{lastSyncTime:e},
...A===void 0?{}:{commit:A},...r===void 0?{}:{configHash:r}}}}o(kd,"freshRun");function Ud({progress:t,syncState:e},{operation:A}){
let r=Math.max(t.completedOperations,$a.indexOf(A));return{progress:{...Ec(t),currentOperation:A,completedOperations:r,stage:OA(
A)},syncState:e}}o(Ud,"withOperation");function Md({progress:t,syncState:e},{total:A,at:r}){let n=Ld(e,{totalIssues:Math.
max(A,e.processedIssues)}),s={...t,percentage:xd(t,n)},i=t.estimatedCompletion!==void 0,a=n.totalIssues-n.processedIssues;
return{progress:i?hc(s,a,r):s,syncState:n}}o(Md,"withTotal");function Td({progress:t,syncState:e},A){let{created:r,updated:n,
unchanged:s,failed:i,at:a}=A,c=r+n+s,l=e.processedIssues+c+i,g=Ld(e,{processedIssues:l,totalIssues:Math.max(e.totalIssues,
l),successfulIssues:e.successfulIssues+c,failedIssues:e.failedIssues+i,createdIssues:e.createdIssues+r,updatedIssues:e.updatedIssues+
n,unchangedIssues:e.unchangedIssues+s}),u={...t,percentage:xd(t,g),stage:OA(t.currentOperation)};return{progress:bd(u,l,
g.totalIssues,a),syncState:g}}o(Td,"withProcessed");function dc({progress:t,syncState:e},A){let{stage:r,...n}=Ec(t);if(!A)
return{progress:n,syncState:e};let{currentOperation:s,...i}=n;return{progress:{...i,percentage:100,completedOperations:i.
totalOperations},syncState:e}}o(dc,"ended");function Ld(t,e){let A={...t,...e};return{...A,issues:`${A.processedIssues}/${A.
totalIssues}`}}o(Ld,"withIssues");function xd({percentage:t},{processedIssues:e,totalIssues:A}){let r=A===0?0:Math.floor(
e/A*100);return Math.max(t,Math.min(r,99))}o(xd,"percentageOf");var fc={phase:"Pending",observedGeneration:-1,conditions:[]};function Qc(t,e){switch(e.kind){case"pending":return t.phase===
"Running"?t:RR(t,e);case"scheduled":return t.phase==="Running"?t:NR(t,e);case"started":return bR(t,e);case"failed":return TR(
t,e)?UR(t,e):t;case"cancelled":return Ic(t)?t:MR(t,e);default:return t.phase==="Running"?SR(t,e):t}}o(Qc,"nextStatus");function SR(t,e){
let A=Yn(t);switch(e.kind){case"configured":return iA(t,{...A,syncState:{...A.syncState,configHash:e.configHash}},e.at);case"\
operation-started":return iA(t,Ud(A,e),e.at);case"discovered":return iA(t,Md(A,e),e.at);case"processed":return iA(t,Td(A,
e),e.at);case"deleted":{let r=A.syncState.deletedIssues+e.issues;return iA(t,{...A,syncState:{...A.syncState,deletedIssues:r}},
e.at)}case"waiting":{let r=Tr(`${e.message} (waiting ${Od(e.seconds)})`);return iA(t,{...A,progress:{...A.progress,stage:r}},
e.at)}case"retrying":return FR(t,A,e);case"completed":return kR(t,A,e);default:return e}}o(SR,"running");function RR(t,{
generation:e,at:A}){let r={kind:"waiting",reason:"SyncPending",message:"Waiting for its turn"};return Lr({...t,phase:"Pe\
nding",observedGeneration:e},r,A)}o(RR,"pending");function NR(t,{generation:e,nextSyncTime:A,at:r}){let n=Dt(A);if(Ic(t))
return{...t,nextSyncTime:n,lastStatusUpdate:Dt(r)};let s={kind:"waiting",reason:"SyncScheduled",message:`The next sync s\
tarts at ${n}`};return Lr({...t,phase:"Scheduled",observedGeneration:e,nextSyncTime:n},s,r)}o(NR,"scheduled");function bR(t,e){
let{operationID:A,generation:r,configHash:n,retryCount:s=0,request:i,at:a}=e,{lastError:c,nextSyncTime:l,...g}=t,{progress:u,
syncState:h}=kd(t.syncState),d=s>0,f=d&&t.phase==="Running"?t.syncState?.startTime:void 0,Q={...g,phase:"Running",observedGeneration:r,
retryCount:s,...d&&c!==void 0?{lastError:c}:{},...i===void 0?{}:{lastHandledRequest:i}},m={...h,operationID:A,startTime:f??
Dt(a),...n===void 0?{}:{configHash:n}};return iA(Q,{progress:u,syncState:m},a)}o(bR,"started");function FR(t,e,{failure:A,
retryCount:r,seconds:n,at:s}){let i=Tr(`Trying again in ${Od(n)} (retry ${r}): ${A.message}`),a={...t,retryCount:r,lastError:Yd(
A)};return iA(a,{...e,progress:{...e.progress,stage:i}},s)}o(FR,"retrying");function kR(t,e,{commit:A,at:r}){let{lastError:n,
...s}=t,{progress:i,syncState:a}=dc(e,!0),c={...a,lastSyncTime:Dt(r),...A===null?{}:{commit:A}},l={...s,phase:"Completed",
progress:i,syncState:c};return Lr(l,{kind:"completed",message:Nd(l)},r)}o(kR,"completed");function UR(t,{failure:e,generation:A,
at:r}){let n=A??t.observedGeneration,s={...Hd(t),phase:"Failed",observedGeneration:n,lastError:Yd(e)},i=Tr(e.message);return Lr(
s,{kind:"failed",failure:{...e,message:i}},r)}o(UR,"failed");function MR(t,{message:e,at:A}){return Lr({...Hd(t),phase:"\
Cancelled"},{kind:"cancelled",message:Tr(e)},A)}o(MR,"cancelled");function Hd(t){return t.phase==="Running"?{...t,...dc(
Yn(t),!1)}:t}o(Hd,"stopped");function iA(t,{progress:e,syncState:A},r){let n={kind:"running",message:Rd(e,A),activity:e.
stage??OA(e.currentOperation)};return Lr({...t,progress:e,syncState:A},n,r)}o(iA,"underWay");function Lr(t,e,A){let{syncState:r}=Yn(
t);return{...t,syncState:{...r,healthStatus:uc(t)},conditions:Sd(t.conditions,e,t.observedGeneration,A),lastStatusUpdate:Dt(
A)}}o(Lr,"settled");function Ic({phase:t}){return t==="Completed"||t==="Failed"||t==="Cancelled"}o(Ic,"hasEnded");function TR(t,{
generation:e}){return!Ic(t)||(e??-1)>t.observedGeneration}o(TR,"canFail");function Yd({reason:t,message:e}){return Tr(`${t}\
: ${e}`)}o(Yd,"errorText");function Od(t){return t<120?`${Math.ceil(t)} s`:`${Math.ceil(t/60)} min`}o(Od,"duration");var LR=[Ue.cancelled,Ue.invalidSpec,Ue.failed,Ue.timeout];function Gd(t){let e=t.map(({status:A})=>A===void 0?Ue.failed:
gc(A));return LR.find(A=>e.includes(A))??Ue.completed}o(Gd,"worstExitCode");function vd({metadata:t,status:e},A){let r=A.kind==="cancelled"?void 0:A.report;return{name:t.name,phase:e?.phase,syncState:e?.
syncState,progress:e?.progress,commit:r?.commit??null,changes:{created:r?.created??[],updated:r?.updated??[],deleted:r?.
deleted??[],unchanged:r?.unchanged??0},failedIssues:(r?.failed??[]).map(({id:n,key:s,failure:i})=>({id:n,key:s,reason:i.
reason,message:i.message})),...r?.planned===void 0?{}:{planned:r.planned},conditions:e?.conditions,lastError:e?.lastError??
null}}o(vd,"jsonResult");function Jd({metadata:t,spec:e},A,r){let{created:n,updated:s,deleted:i,unchanged:a,failed:c,commit:l}=A,
g=[`${n.length} created`,`${s.length} updated`,`${i.length} deleted`,`${a} unchanged`,...c.length===0?[]:[`${c.length} f\
ailed`]],u=c.length-20;return[`${t.name}: ${g.join(", ")} after ${Cc(r)}`,...c.slice(0,20).map(({id:h,key:d,failure:f})=>`\
  failed ${d??h}: ${f.message}`),...u>0?[`  and ${u} more failed issues, which --output json names`]:[],l===null?"  no c\
hange, no commit":`  commit ${l} on ${e.destination.branch}`]}o(Jd,"textResult");function Vd({metadata:t},{mode:e,unchanged:A,
failed:r},n){let s={create:"+",update:"~",delete:"-"},i=o(c=>n.filter(l=>l.action===c).length,"count"),a=[`${i("create")}\
 to create`,`${i("update")} to update`,`${i("delete")} to delete`,`${A} unchanged`,...r.length===0?[]:[`${r.length} fail\
ed`]];return[`${t.name}: ${e}`,...n.map(({key:c,action:l,why:g})=>`  ${s[l]} ${c}  ${g}`),...r.map(({id:c,key:l,failure:g})=>`\
  ! ${l??c}  ${g.message}`),`${t.name}: ${a.join(", ")}. Nothing was written.`]}o(Vd,"textPlan");function Pd(t,e,A){switch(e.
kind){case"cancelled":return`${t}: cancelled after ${Cc(A)}. The next run takes up where the branch stands.`;case"failed":
return`${t}: failed after ${Cc(A)}: ${e.failure.reason}: ${e.failure.message}`;default:return e}}o(Pd,"failureLine");function Cc(t){
return`${t>=10?t.toFixed(0):t.toFixed(1)} s`}o(Cc,"timeText");var qd=3,Wd=1e3;async function _d(t,e,A,r){let n=new Map,s=0;for(let i=1;i<=qd;i++)if(s=await xR(t,n,e,r),n.size<s&&(s=await A(
oA(t),r)),n.size>=s)return[...n.values()];throw J("Incomplete",`Jira's search announces ${s} issues and showed ${n.size}\
 in ${qd} passes. Nothing was decided on the partial result; the search index of Jira may need attention.`)}o(_d,"listDa\
taCenter");async function xR(t,e,A,r){let n=null,s=null,i=0;for(;;){let a=YR(await A(HR(t,s),i,r));n??=a.total;for(let{id:g,
key:u}of a.issues)e.set(g,{id:g,key:u});let c=a.issues.length;if(c===0||i+c>=a.total)return n;let l=a.lastCreatedMs;s===
null||l>s?(s=l,i=0):i+=c}}o(xR,"walk");function HR(t,e){return`${e===null?oA(t):HA(t,nc(e))} ORDER BY created ASC, key A\
SC`.trim()}o(HR,"windowJql");function YR(t){let e=co(t,"issues"),A=e.at(-1),r=YA(A)&&YA(A.fields)?go(A.fields.created):null;
if(A!==void 0&&r===null)throw yd("an issue without its creation date");return{issues:e.map(Bd),total:lo(t,"total"),lastCreatedMs:Math.
floor((r??0)/Wd)*Wd}}o(YR,"readPage");var jd="/rest/api/2/search",OR=1e3,GR=1e3;function Zd(t){let e=o((s,i,a)=>t.client(a).sendRequest({url:s,method:"GET",...i===
void 0?{}:{searchParams:i}}),"get"),A=o((s,i)=>t.client(i).sendRequest({url:jd,method:"POST",body:s}),"search"),r=o(async(s,i)=>lo(
await A({jql:s,maxResults:0,fields:["created"]},i),"total"),"count"),n=o((s,i)=>_d(s,(a,c,l)=>A({jql:a,startAt:c,maxResults:OR,
fields:["created"]},l),r,i),"list");return{deployment:"datacenter",count:r,list:n,async bulk(s,i,a,c){let l={jql:oc(s),startAt:0,
maxResults:s.length,fields:i.fields,validateQuery:!1,...i.lists.includes("changelog")?{expand:["changelog"]}:{}},g=await t.
client(c,a).sendRequest({url:jd,method:"POST",body:l});return{issues:co(g,"issues").map(ic),errors:new Map}},async one(s,i,a){
return ic(await e(Bc(s),vR(i),a))},listPage:o((s,i,a,c)=>JR(e,s,i,a,c),"listPage"),async fields(s){return md(await e("/r\
est/api/2/field",void 0,s))},async epicClause(s,i,a){let c=uo(i);if(c===void 0)throw R("InvalidQuery","This Jira has no \
Epic Link field, or hides it from the account, so issues cannot be chosen by epic. Use a JQL query.");let l=`cf[${c.replace(
"customfield_","")}] = ${Mr(s)}`,g=(await n(l,a)).map(h=>h.id),u=g.length===0?"":`parent in (${g.join(",")})`;return Ac(
`key = ${Mr(s)}`,l,u)}}}o(Zd,"dataCenterDialect");function Bc(t){return`/rest/api/2/issue/${encodeURIComponent(t)}`}o(Bc,
"issuePath");function vR(t){return{fields:t.fields.join(","),...t.lists.includes("changelog")?{expand:"changelog"}:{}}}o(
vR,"issueParameters");async function JR(t,e,A,r,n){if(e!=="changelog")return cc(e,await t(`${Bc(A)}/${e}`,{startAt:r,maxResults:GR},
n));let s=await t(Bc(A),{fields:"created",expand:"changelog"},n),{items:i,total:a}=cc(e,YA(s)?s.changelog:void 0);return{
items:i.slice(r),total:a}}o(JR,"readPage");var ho=class{static{o(this,"Arrivals")}#e=[];#t=0;#A=o(()=>{},"#wake");get size(){return this.#t+this.#e.length}get ready(){
return this.#e.length}add(e){this.#t++;let A=o(r=>{this.#t--,this.#e.push(r),this.#A()},"arrive");e.then(r=>A({kind:"val\
ue",value:r}),r=>A({kind:"error",error:r}))}async next(){for(;;){let e=this.#e.shift();if(e===void 0)await this.#r();else{
if(e.kind==="error")throw e.error;return e.value}}}async ended(){for(;this.#t>0;)await this.#r()}#r(){return new Promise(
e=>{this.#A=e})}};var VR=24,PR=2,Eo=class{static{o(this,"Circuit")}#e=0;succeeded(){this.#e=0}failed(e){if(this.#e+=Hn(e)?.kind==="timeout"?
PR:1,!(this.#e<VR))throw J("JiraUnavailable",`Jira fails for every issue that is asked for: ${e.failure.message}`,e.failure.
cause)}};function yc(t){if(t.failure.reason==="MalformedResponse"||t.failure.reason==="Incomplete")return!0;let e=Hn(t);
if(e===null)return!1;switch(e.kind){case"timeout":case"malformed":case"too-large":return!0;case"connection":return!1;case"\
status":return qR(e.status??0);default:return e.kind}}o(yc,"isIsolable");function qR(t){return t>=500&&t!==503||t===400||
t===413||t===414}o(qR,"isIsolableStatus");var Xd={maxAttempts:2};async function zd(t,e,A){let r={found:new Map,suspects:new Set};await WR(t,r,e,A);let n={issues:[],
missing:[],failed:[]},s=t.filter(a=>!r.found.has(a)),i=[...r.found];return await ac(s.map(a=>Kd(a,n,e,A))),await ac(i.map(
([a,c])=>_R(a,c,n,e,A))),n.failed.length===t.length&&await e.probe(A),jR(n)}o(zd,"fetchBatch");async function WR(t,e,A,r){
let n=t;for(let s=1;n.length>0;s++){let i=e.found.size;if(await pc(n,{},e,A,r),s>1&&e.found.size===i)return;n=t.filter(a=>!e.
found.has(a)&&!e.suspects.has(a))}}o(WR,"askUntilSettled");async function pc(t,e,A,r,n){try{let s=await r.dialect.bulk(t,
r.query,e,n);r.circuit.succeeded();let i=new Set(t);for(let a of s.issues){let c=i.has(a.id)?a.id:a.key;i.has(c)&&A.found.
set(c,a)}for(let a of s.errors.keys())i.has(a)&&!A.found.has(a)&&A.suspects.add(a)}catch(s){if(!(s instanceof Pe)||!yc(s))
throw s;if(r.circuit.failed(s),t.length===1){for(let a of t)A.suspects.add(a);return}let i=Math.ceil(t.length/2);await pc(
t.slice(0,i),Xd,A,r,n),await pc(t.slice(i),Xd,A,r,n)}}o(pc,"askTogether");async function Kd(t,e,A,r){let n;try{n=await A.
dialect.one(t,A.query,r),A.circuit.succeeded()}catch(s){ef(s)?(A.circuit.succeeded(),e.missing.push(t)):e.failed.push({id:t,
failure:mc(s,A)});return}try{await $d(n,e,A,r)}catch(s){e.failed.push({id:t,key:n.key,failure:mc(s,A)})}}o(Kd,"settleAlo\
ne");async function _R(t,e,A,r,n){try{await $d(e,A,r,n)}catch(s){ef(s)?await Kd(t,A,r,n):A.failed.push({id:t,key:e.key,failure:mc(
s,r)})}}o(_R,"settle");async function $d(t,e,A,r){e.issues.push(await pd(t,A.query.lists,A.dialect.listPage,r))}o($d,"co\
mplete");function ef(t){return t instanceof Pe&&t.failure.reason==="NotFound"}o(ef,"isNotFound");function mc(t,e){if(!(t instanceof
Pe))throw t;let{reason:A}=t.failure;if(A==="PermissionDenied"||A==="NotFound"||A==="Incomplete")return t.failure;if(!yc(
t))throw t;return e.circuit.failed(t),t.failure}o(mc,"failureOfOne");function jR(t){let e=new Map(t.issues.map(A=>[A.id,
A]));return e.size===t.issues.length?t:{...t,issues:[...e.values()]}}o(jR,"withoutRepeats");var tf=100,wc=4,ZR=2,XR=["comments","worklogs","attachments"];async function*Af(t,e,A,r){let n=[...new Set(t)],s=new AbortController,
i=AbortSignal.any([r,s.signal]),a={dialect:A.dialect,query:KR(e),circuit:new Eo,probe:A.probe},c=new ho,l=wc,g=0;try{for(;;){
for(;g<n.length&&c.size<Math.min(l,A.concurrency());)c.add(zd(n.slice(g,g+tf),a,i)),g+=tf;if(c.size===0)return;if(l=zR(l,
c.ready,A.concurrency()),yield await c.next(),r.aborted)throw re(r)}}finally{s.abort(),await c.ended()}}o(Af,"fetchIssue\
s");function zR(t,e,A){return e===0?Math.min(t+1,Math.max(A,wc)):e>ZR?Math.max(wc,t-1):t}o(zR,"nextWidth");function KR(t){
let e=new Set(t.include??XR),A=[...t.fields??["*all"]],r=[];return e.has("comments")?r.push("comment"):A.push("-comment"),
e.has("worklogs")?r.push("worklog"):A.push("-worklog"),e.has("attachments")||A.push("-attachment"),e.has("changelog")&&r.
push("changelog"),{fields:A,lists:r}}o(KR,"issueQuery");function Sc(t,e){return Math.floor(e*Math.min(3e4,500*2**Math.min(t-1,30)))}o(Sc,"backoffMs");function Rc(t,e){let A=Dc(
t.date)??e,r=t["retry-after"]?.trim()??"";if(/^\d+(\.\d+)?$/.test(r))return Math.ceil(Number(r)*1e3);let n=Dc(r)??$R(t["\
x-ratelimit-reset"],A);return n===null?null:Math.max(0,n-A)}o(Rc,"askedWaitMs");function $R(t,e){if(typeof t!="string")return null;
let A=t.trim();if(!/^\d+$/.test(A))return Dc(A);let r=Number(A);return r<1e9?e+r*1e3:r*1e3}o($R,"parseReset");function Dc(t){
if(t===void 0||t==="")return null;let e=Date.parse(t);return Number.isNaN(e)?null:e}o(Dc,"parseDate");var rD=dR(eD(),1);import*as UA from"node:tls";import{X509Certificate as z1}from"node:crypto";import{readFileSync as K1}from"node:fs";function BE(t){let e=t.trim();if(!/^https?:\/\//i.test(e)||!URL.canParse(e))throw CE("is not an http or https address. G\
ive it as in https://example.atlassian.net.");let A=new URL(e);if(A.username!==""||A.password!=="")throw CE("holds a use\
r name or password. Give the e-mail address and the token as their own settings.");if(A.search!==""||A.hash!=="")throw CE(
"holds a query or a fragment. Give only the address, as in https://example.atlassian.net.");let r=A.pathname.replace(/\/+$/,
"");return{origin:A.origin,contextPath:r,href:A.origin+r}}o(BE,"parseBaseUrl");function CE(t){return R("InvalidSpec",`Ji\
ra's base URL ${t}`)}o(CE,"invalid");function tD(t){let e=t.token.trim(),A=t.email?.trim()??"";if(e==="")throw R("Authen\
ticationFailed","The Jira token is empty. Set JIRA_PAT or the secret's key `pat`.");if(A!=="")return{kind:"basic",header:`\
Basic ${Buffer.from(`${A}:${e}`,"utf8").toString("base64")}`};if(!/^[\x21-\x7e]+$/.test(e))throw R("AuthenticationFailed",
"The Jira token holds characters that no token has. Copy it again, without quotes or line breaks.");return{kind:"bearer",
header:`Bearer ${e}`}}o(tD,"authorizationOf");function da(t,e){let A;try{A=K1(t,"utf8")}catch(n){throw R("InvalidSpec",`\
The certificate file ${t} (${e}) cannot be read.`,n)}let r=A.match($1)??[];if(r.length===0||!r.every(eV))throw R("Invali\
dSpec",`The certificate file ${t} (${e}) does not hold certificates in PEM form.`);return A}o(da,"readCertificates");var $1=/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g;
function eV(t){try{return new z1(t).raw.length>0}catch{return!1}}o(eV,"isCertificate");var AD=1e4;function nD(t,e,A,r){let n=AV(e.caFile,r),s={timeout:AD,...n===null?{}:{secureContext:n}};try{return new rD.EnvHttpProxyAgent(
{connections:A,pipelining:1,allowH2:!1,connectTimeout:AD,connect:s,requestTls:s,proxyTls:s,proxyTunnel:!1,...tV(t,r)})}catch(i){
throw R("InvalidSpec","The proxy named by HTTPS_PROXY or HTTP_PROXY is not a valid address.",nV(i))}}o(nD,"createDispatc\
her");function tV(t,e){let A=t.origin.startsWith("https:");return{httpProxy:A?"":e.http_proxy??e.HTTP_PROXY??"",httpsProxy:A?
e.https_proxy??e.HTTPS_PROXY??"":"",noProxy:e.no_proxy??e.NO_PROXY??""}}o(tV,"proxies");function AV(t,e){let A=e.SSL_CERT_FILE??
"",r=[];return t!==void 0&&t!==""&&r.push(da(t,"Jira's CA file")),A!==""&&r.push(da(A,"SSL_CERT_FILE")),r.length===0?null:
UA.createSecureContext({ca:[...rV(e),...r]})}o(AV,"trustedContext");function rV(t){if(typeof UA.getCACertificates=="func\
tion")return UA.getCACertificates("default");let e=t.NODE_EXTRA_CA_CERTS??"";return e===""?UA.rootCertificates:[...UA.rootCertificates,
da(e,"NODE_EXTRA_CA_CERTS")]}o(rV,"defaultAuthorities");function nV(t){let e=t instanceof Error&&"code"in t?String(t.code):
"unknown";return new Error(`invalid proxy address (${e})`)}o(nV,"causeCode");import{promisify as fa}from"node:util";import{brotliDecompress as sV,gunzip as sD,inflate as oV}from"node:zlib";var iV=3;async function oD(t,e,A,r){if(r.aborted)throw re(r);let n=new AbortController,s=o(()=>n.abort(r.reason),"onAbor\
t");r.addEventListener("abort",s,{once:!0});let i=setTimeout(()=>n.abort(new ot("timeout","the answer did not end in tim\
e")),A.requestTimeoutMs*iV);try{let{statusCode:a,headers:c,body:l}=await t.request({...e,headersTimeout:A.requestTimeoutMs,
bodyTimeout:A.requestTimeoutMs,signal:n.signal}),g=await aV(l,A.maxResponseBytes);return{status:a,headers:c,body:await lV(
g,c,A.maxResponseBytes)}}catch(a){throw r.aborted?re(r):hV(n.signal.aborted?n.signal.reason:a)}finally{clearTimeout(i),r.
removeEventListener("abort",s)}}o(oD,"exchange");async function aV(t,e){let A=[],r=0;for await(let n of t){if(r+=n.length,
r>e)throw iD(e);A.push(n)}return A.length===1&&A[0]!==void 0?A[0]:Buffer.concat(A,r)}o(aV,"readBounded");var cV=new Map(
[["gzip",fa(sD)],["x-gzip",fa(sD)],["deflate",fa(oV)],["br",fa(sV)]]);async function lV(t,e,A){let r=e["content-encoding"]?.
trim().toLowerCase()??"identity";if(r==="identity"||r===""||t.length===0)return t;let n=cV.get(r);if(n===void 0)throw new ot(
"malformed","the answer is compressed in an unknown way");try{return await n(t,{maxOutputLength:A,chunkSize:gV(t,r,A)})}catch(s){
throw yE(s)==="ERR_BUFFER_TOO_LARGE"?iD(A):new ot("malformed","the answer's compression is broken",{cause:s})}}o(lV,"dec\
ompress");function gV(t,e,A){let r=e.endsWith("gzip")&&t.length>=18?t.readUInt32LE(t.length-4)+1:262144;return Math.max(
64,Math.min(r,A,t.length*64))}o(gV,"outputSize");function iD(t){return new ot("too-large",`the answer is larger than ${Math.
floor(t/1024)} KiB`)}o(iD,"tooLarge");var uV=new Set(["UND_ERR_HEADERS_TIMEOUT","UND_ERR_BODY_TIMEOUT","UND_ERR_CONNECT_\
TIMEOUT","ETIMEDOUT"]);function hV(t){if(t instanceof ot)return t;let e=yE(t),A=uV.has(e)?"timeout":"connection";return new ot(
A,e===""?"the connection broke":e,{cause:t})}o(hV,"problemOf");function yE(t){let e="";for(let A=t,r=0;A instanceof Error&&
r<5;A=A.cause,r++)A instanceof AggregateError&&e===""&&(e=yE(A.errors[0])),"code"in A&&typeof A.code=="string"&&(e=A.code);
return e}o(yE,"codeOf");var EV=8,Qa=class{static{o(this,"Gate")}#e;#t;#A=[];#r;#s=0;#n=0;#i=0;#o=0;constructor(e,A){this.#e=Math.max(1,Math.floor(
e)),this.#r=Math.min(EV,this.#e),this.#t=A}get limit(){return this.#r}async run(e,A){await this.#a(A);try{return await this.#u(
A),await e(this.#o)}finally{this.#s--,this.#c()}}succeeded(){this.#n++,!(this.#r>=this.#e)&&(this.#o>0&&this.#n<this.#r||
(this.#n=0,this.#r++,this.#c()))}slowDown(e){this.#n=0,e===this.#o&&(this.#o++,this.#r=Math.max(1,Math.floor(this.#r/2)))}pause(e){
let A=this.#t.now()+e;return A<=this.#i?!1:(this.#i=A,!0)}async#a(e){if(e.aborted)throw re(e);if(this.#s<this.#r&&this.#A.
length===0){this.#s++;return}await new Promise((A,r)=>{let n=o(()=>{this.#A.splice(this.#A.indexOf(s),1),r(re(e))},"onAb\
ort"),s={admit:o(()=>{e.removeEventListener("abort",n),A()},"admit")};e.addEventListener("abort",n,{once:!0}),this.#A.push(
s)})}#c(){for(;this.#s<this.#r;){let e=this.#A.shift();if(e===void 0)return;this.#s++,e.admit()}}async#u(e){for(;;){let A=this.#i-
this.#t.now();if(A<=0)return;await pE(A,this.#t,e)}}};async function pE(t,e,A){if(A.aborted)throw re(A);try{await e.sleep(
t,A)}catch(r){throw A.aborted?re(A):r}if(A.aborted)throw re(A)}o(pE,"pauseFor");var dV=400;function lD(t,e){let{status:A,headers:r}=t,n=String(r["x-seraph-loginreason"]??"");if(n.includes("AUTHENTICAT\
ED_FAILED")&&A!==429)return Rr(uD(A,e));if(A>=200&&A<300)return IV(t,e);if(A>=300&&A<400)return Rr(BV(t,e));if(A===429)return{
kind:"rate-limited",error:J("RateLimited",`Jira limits the rate of requests (429 for ${e.what}).`,ft(A)),askedMs:Rc(r,e.
nowMs)};if(A>=500||A===408||A===425){let s=`Jira answered ${A} to ${e.what}${Sn(t)}.`;return{kind:"again",error:J("JiraU\
navailable",s,ft(A)),askedMs:r["retry-after"]===void 0?null:Rc(r,e.nowMs)}}if(A===404&&!e.isFirstContact&&!yV(t)){let s=`${e.
what} was answered with 404, but not by Jira. A proxy or gateway before it may be at fault.`;return Xs(J("JiraUnavailabl\
e",s,ft(A)))}return Rr(CV(t,e,n))}o(lD,"judgeAnswer");function gD(t,e){switch(t.kind){case"timeout":return Xs(J("JiraUna\
vailable",`${e.origin} did not answer ${e.what} in time.`,t));case"malformed":return Xs(J("MalformedResponse",`Jira's an\
swer to ${e.what} is broken: ${t.message}.`,t));case"too-large":return Rr(R("MalformedResponse",`Jira's answer to ${e.what}\
 is refused: ${t.message}.`,t));case"connection":case"status":return QV(t,e);default:return t.kind}}o(gD,"judgeProblem");
var fV=/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER|ERR_TLS_CERT/;function QV(t,e){let A=t.message;if(fV.test(
A)){let s=`The TLS certificate of ${e.origin} is not trusted (${A}). Name its certificate authority in Jira's CA file or\
 in NODE_EXTRA_CA_CERTS.`;return Rr(R("JiraUnavailable",s,t))}let r=`${e.origin} cannot be reached (${A}). Check Jira's \
base URL, the network and the proxy settings.`,n=J("JiraUnavailable",r,t);return e.isFirstContact&&A==="ENOTFOUND"?Rr(n):
Xs(n)}o(QV,"judgeConnection");function IV(t,e){let A=t.body.toString("utf8");if(String(t.headers["content-type"]??"").includes(
"text/html")||/^\s*</.test(A.slice(0,200))){let n=`${e.what} was answered with a web page instead of JSON. Check Jira's \
base URL and its context path, and whether a login page or a proxy stands before it.`;return aD(n,e)}try{return{kind:"ac\
cepted",value:JSON.parse(A)}}catch{return aD(`Jira's answer to ${e.what} is not valid JSON; it may have been cut on the \
way.`,e)}}o(IV,"judgeBody");function aD(t,e){let A=new ot("malformed","no JSON",{status:200});return e.isFirstContact?Rr(
R("MalformedResponse",t,A)):Xs(J("MalformedResponse",t,A))}o(aD,"brokenBody");function CV(t,e,A){let{status:r,headers:n}=t,
{what:s}=e,i=String(n["x-authentication-denied-reason"]??"");if(A.includes("AUTHENTICATION_DENIED")||i.includes("CAPTCHA")){
let a=`Jira asks this account for a CAPTCHA after failed logins (${r} for ${s}). Log in once in a browser, then check th\
e token.`;return R(r===401?"AuthenticationFailed":"PermissionDenied",a,ft(r))}switch(r){case 400:return R("InvalidQuery",
`Jira refused ${s} (400)${Sn(t)}.`,ft(r));case 401:return uD(r,e);case 403:return R("PermissionDenied",`The Jira account\
 may not do this (403 for ${s})${Sn(t)}.`,ft(r));case 404:{let a=e.isFirstContact?" Check Jira's base URL and its contex\
t path.":"";return R("NotFound",`Jira has nothing at ${s} (404)${Sn(t)}.${a}`,ft(r))}case 407:return R("JiraUnavailable",
"The proxy wants other credentials (407). Check HTTPS_PROXY or HTTP_PROXY.",ft(r));case 410:return R("NotFound",`Jira ha\
s removed ${s} (410)${Sn(t)}. A newer jirasync may know its replacement.`,ft(r));default:return R("JiraUnavailable",`Jir\
a refused ${s} (${r})${Sn(t)}.`,ft(r))}}o(CV,"clientError");function uD(t,e){let A=e.auth==="basic"?"Check the e-mail ad\
dress and the API token, and whether the token has expired.":"Check the personal access token and its expiry; Jira Cloud\
 wants the e-mail address of the token's account as well.";return R("AuthenticationFailed",`Jira refused the credentials\
 (${t} for ${e.what}). ${A}`,ft(t))}o(uD,"loginRefused");function BV(t,e){let A=t.headers.location??"",r=e.origin+e.path,
n=URL.canParse(A,r)?new URL(A,r):null,s=ft(t.status);if(n===null)return R("NotFound",`${e.what} was answered with a redi\
rect to nowhere (${t.status}). Check Jira's base URL.`,s);let i=lc(n.origin+n.pathname,200);if(/\b(?:login|signin|sso|saml2?|oauth2?|auth)\b/i.
test(n.hostname+n.pathname)){let g=`${e.what} was sent to a login page, ${i}. Give a token that this Jira accepts for it\
s REST API, and an address that reaches it without single sign-on.`;return R("AuthenticationFailed",g,s)}let a=e.path.indexOf(
"/rest/api/"),c=e.path.slice(Math.max(a,0)),l=n.pathname.endsWith(c)?i.slice(0,-c.length):n.origin;return R("NotFound",`${e.
what} was redirected to ${i}. Use ${l} as Jira's base URL.`,s)}o(BV,"redirected");function Sn(t){let e=hD(t);if(e===null)
return"";let A=[];if("errorMessages"in e&&Array.isArray(e.errorMessages)&&A.push(...e.errorMessages.filter(cD)),"errors"in
e&&typeof e.errors=="object"&&e.errors!==null)for(let[n,s]of Object.entries(e.errors))cD(s)&&A.push(`${n}: ${s}`);"messa\
ge"in e&&typeof e.message=="string"&&A.push(e.message);let r=lc(A.join(" "),dV).replace(/\.+$/,"");return r===""?"":`: ${r}`}
o(Sn,"jiraText");function cD(t){return typeof t=="string"}o(cD,"isText");function yV(t){return hD(t)!==null}o(yV,"isJson");
function hD(t){try{let e=JSON.parse(t.body.toString("utf8"));return typeof e=="object"?e:null}catch{return null}}o(hD,"j\
sonObject");function ft(t){return new ot("status",`HTTP ${t}`,{status:t})}o(ft,"problem");function Rr(t){return{kind:"re\
fused",error:t}}o(Rr,"refuse");function Xs(t){return{kind:"again",error:t,askedMs:null}}o(Xs,"again");var Rn={concurrency:16,requestTimeoutMs:6e4,maxResponseBytes:64*1024*1024,maxAttempts:6,maxRateLimitWaitMs:6e5},pV=3,mV=1e3,
Ia=class{static{o(this,"Transport")}base;authorization;#e;#t;#A;#r;#s=0;constructor(e,A){let r=e.concurrency??Rn.concurrency;
this.base=BE(e.baseUrl),this.authorization=tD(e),this.#e=e,this.#t=A,this.#A=new Qa(r,A),this.#r=nD(this.base,e,r,A.env)}get requests(){
return this.#s}get concurrency(){return this.#A.limit}async[Symbol.asyncDispose](){await this.#r.destroy()}client(e,A={}){
return{sendRequest:o(async r=>{let n=r.method??"GET";if(n!=="GET"&&n!=="POST")throw new Error(`jirasync only reads from \
Jira, ${n} is refused`);let s={path:r.url,method:n,...r.searchParams===void 0?{}:{query:r.searchParams},...r.body===void 0?
{}:{body:r.body}};return(await this.send(s,A,e)).value},"sendRequest")}}async send(e,A,r){let n=A.maxAttempts??this.#e.maxAttempts??
Rn.maxAttempts,s=0,i=0,a=0,c=0;for(;;){let{verdict:l,serverDateMs:g}=await this.#n(e,A,r);switch(l.kind){case"accepted":
return{value:l.value,serverDateMs:g};case"refused":throw l.error;case"rate-limited":a++,c+=this.#i(l,a,c);break;case"aga\
in":{if(s++,Hn(l.error)?.kind==="timeout"&&i++,s>=n||i>=pV)throw l.error;await this.#o(l,s,n,r);break}default:return l}}}#n(e,A,r){
return this.#A.run(async n=>{this.#s++;let s=this.#u(e,A);try{let i=await oD(this.#r,this.#g(e),this.#c(),r),a=lD(i,s);a.
kind==="accepted"&&this.#A.succeeded(),(a.kind==="rate-limited"||i.status===503)&&this.#A.slowDown(n);let c=Date.parse(i.
headers.date??"");return{verdict:a,serverDateMs:Number.isNaN(c)?null:c}}catch(i){if(i instanceof ot)return{verdict:gD(i,
s),serverDateMs:null};throw i}},r)}#i(e,A,r){let{askedMs:n}=e,s=this.#e.maxRateLimitWaitMs??Rn.maxRateLimitWaitMs,i=Sc(A,
this.#t.random()),a=n!==null&&n>0?n+Math.min(i,1e3):Math.max(i,250);if(r+a>s){let c=Math.ceil(a/1e3),l=`Jira limits the \
rate of requests and asks to wait ${c} s, longer than the sync waits at once. It can be run again after that.`;throw J("\
RateLimited",l,e.error.failure.cause,c)}return this.#A.pause(a)&&this.#a("rate-limit",a,"Jira limits the rate of request\
s"),a}async#o(e,A,r,n){let s=Sc(A,this.#t.random()),i=Math.min(e.askedMs??0,this.#e.maxRateLimitWaitMs??Rn.maxRateLimitWaitMs),
a=Math.max(s,i);this.#a("retry",a,`${e.error.failure.message} Try ${A+1} of ${r}`),await pE(a,this.#t,n)}#a(e,A,r){A>=mV&&
this.#t.onWait?.({kind:e,seconds:Math.round(A/1e3),message:r})}#c(){return{requestTimeoutMs:this.#e.requestTimeoutMs??Rn.
requestTimeoutMs,maxResponseBytes:this.#e.maxResponseBytes??Rn.maxResponseBytes}}#u(e,A){let r=this.base.contextPath+e.path;
return{what:`${e.method??"GET"} ${this.base.origin}${r}`,origin:this.base.origin,path:r,auth:this.authorization.kind,isFirstContact:A.
isFirstContact??!1,nowMs:this.#t.now()}}#g(e){let A=e.body===void 0?null:JSON.stringify(e.body);return{origin:this.base.
origin,path:this.base.contextPath+e.path+wV(e.query??{}),method:e.method??"GET",headers:{accept:"application/json","acce\
pt-encoding":"gzip",authorization:this.authorization.header,"user-agent":"jirasync",...A===null?{}:{"content-type":"appl\
ication/json"}},body:A}}};function wV(t){let e=new URLSearchParams;for(let[r,n]of Object.entries(t))n!=null&&e.set(r,Array.
isArray(n)?n.join(","):String(n));let A=e.toString();return A===""?"":`?${A}`}o(wV,"queryString");var DV="/rest/api/2/serverInfo";async function mE(t,e,A){let r=new Ia(t,e);try{let n=await ED(r,{isFirstContact:!0},A);return NV(
r,n),SV(r,await RV(r,n),n)}catch(n){throw await r[Symbol.asyncDispose](),n}}o(mE,"connectJira");function SV(t,e,A){let r=FV(
s=>e.fields(s)),n=o(async s=>{await ED(t,{},s)},"probe");return{deployment:e.deployment,browseUrl:bV(t,A),serverTime:new Date(
A.serverTimeMs),get requests(){return t.requests},async fieldNames(s){return new Map((await r(s)).map(({id:i,name:a})=>[
i,a]))},async epicLinkField(s){return e.deployment==="cloud"?void 0:uo(await r(s))},async epicClause(s,i){let a=e.deployment===
"cloud"?[]:await r(i);return e.epicClause(s,a,i)},count:o((s,i)=>e.count(oA(s),i),"count"),list:o((s,i)=>e.list(s,i),"li\
st"),fetch:o((s,i,a)=>Af(s,i,{dialect:e,probe:n,concurrency:o(()=>t.concurrency,"concurrency")},a),"fetch"),[Symbol.asyncDispose]:()=>t[Symbol.
asyncDispose]()}}o(SV,"jiraOf");async function ED(t,e,A){let{value:r,serverDateMs:n}=await t.send({path:DV},e,A),s=r;if(!YA(
s)||typeof s.version!="string")throw R("NotFound",`${t.base.href} answers, but not as Jira does. Check Jira's base URL a\
nd its context path.`);let i=go(s.serverTime)??n;if(i===null)throw R("MalformedResponse",`${t.base.href} does not tell i\
ts time, which the sync needs to know what has changed.`);return{deployment:s.deploymentType==="Cloud"?"cloud":"datacent\
er",serverTimeMs:i,baseUrl:typeof s.baseUrl=="string"?s.baseUrl:null}}o(ED,"readServerInfo");async function RV(t,e){if(e.
deployment==="datacenter")return Zd(t);let{cloudDialect:A}=await import("./cloud-QMNTSYC5.js");return A(t)}o(RV,"d\
ialectOf");function NV(t,e){let A=/\.(?:atlassian\.net|jira\.com)$/i.test(new URL(t.base.origin).hostname);if(!(e.deployment!==
"cloud"||t.authorization.kind!=="bearer"||!A))throw R("AuthenticationFailed","Jira Cloud takes an API token only togethe\
r with its account's e-mail address. Set JIRA_EMAIL or the secret's key `email`.")}o(NV,"refuseBearerOnCloudSite");function bV(t,e){
return!(new URL(t.base.origin).hostname==="api.atlassian.com")||e.baseUrl===null||!/^https:\/\/[\w.-]+\/?$/.test(e.baseUrl)?
t.base.href:e.baseUrl.replace(/\/$/,"")}o(bV,"browseUrlOf");function FV(t){let e=null;return async A=>{let r=e??t(A);e=r;
try{return await r}catch(n){throw e===r&&(e=null),n}}}o(FV,"once");function AA(t,e){return t===e?0:t<e?-1:1}o(AA,"compareText");function Ca(t,e){return t.length-e.length||AA(t,e)}o(Ca,"co\
mpareNumerals");var wE="customfield_",kV=/^customfield_\d+$/;function DE(t){return t.startsWith(wE)&&kV.test(t)}o(DE,"isCustomFieldId");
function dD(t,e){return Ca(t.slice(wE.length),e.slice(wE.length))}o(dD,"compareCustomFieldIds");function fD(t,e,A){return A===
void 0||A.some(r=>UV(r,t,e))}o(fD,"isChosen");function UV(t,e,A){return t===e||t===A?!0:A!==void 0&&t.length===A.length&&t.toLowerCase()===A.toLowerCase()}o(UV,"isNam\
ed");var MV=/^[A-Z][A-Z0-9_]*-[1-9][0-9]*$/,QD=250;function de(t){return t.length>QD?`it is ${t.length} characters long, and \
a file name may have ${QD}`:MV.test(t)?Number.isSafeInteger(Nn(t))?null:"its number is larger than any that Jira gives":
"it is not a project key of A-Z, 0-9 and _ with a number, such as PROJ-123"}o(de,"checkIssueKey");function MA(t){let e=de(
t);if(e===null)return;let A=JSON.stringify(t.slice(0,80));throw R("MalformedResponse",`Jira gave an issue the key ${A}, \
which cannot name a file: ${e}.`)}o(MA,"assertIssueKey");function Ge(t){return t.slice(0,t.lastIndexOf("-"))}o(Ge,"proje\
ctOf");function Nn(t){return Number(t.slice(t.lastIndexOf("-")+1))}o(Nn,"issueNumber");function SE(t,e){try{let A=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(t);switch(e){case"yaml":return tc(A);case"\
markdown":return tc(TV(A));case"json":return JSON.parse(A);default:return e}}catch(A){let r=A instanceof Error?A.message.
split(`
`,1)[0]:String(A);throw R("MalformedResponse",`The document is not valid ${e}: ${r}. Run the sync again with --force to \
rewrite it.`,A)}}o(SE,"parseDocument");function TV(t){let e=t.indexOf(`
---
`);if(!t.startsWith(`---
`)||e===-1)throw new Error("it does not begin with front matter between --- lines");return t.slice(4,e+1)}o(TV,"frontMat\
terOf");var CD={yaml:".yaml",markdown:".md",json:".json"},LV=500,ID=500;function ke(t,e){return MA(t),`${Ba(e)}${Ge(t)}/issues/${pa(
t,e)}${RE(t,e)}`}o(ke,"issuePath");function Nr(t,e){let A=NE(t.slice(t.lastIndexOf("/")+1),e);return A!==null&&ke(A,e)===
t?A:null}o(Nr,"issueKeyAt");function Ba(t){return t.root===""?"projects/":`${t.root}/projects/`}o(Ba,"projectsPath");function ya(t,e){
let A=t.split("/"),r=e.split("/"),n=0;for(;n<A.length-1&&A[n]===r[n];)n++;return"../".repeat(A.length-1-n)+r.slice(n).join(
"/")}o(ya,"relativePath");function RE(t,e){return t+CD[e.format]}o(RE,"fileName");function NE(t,e){let A=CD[e.format];if(!t.
endsWith(A))return null;let r=t.slice(0,-A.length);return de(r)===null?r:null}o(NE,"keyOfFile");function pa(t,e){if(e.layout===
"flat")return"";let A=Math.floor(Nn(t)/LV);return`${Math.floor(A/ID)}/${A%ID}/`}o(pa,"shardOf");var ma="subtasks",zs="epic";var xV=new RegExp("(?:[\\p{L}\\p{N}]\\p{M}*)+","gu"),HV=new RegExp("\\p{Default_Ignorable_Code_Point}+","gu"),YV=/^(?:subtasks|epic|con|prn|aux|nul|com\d|lpt\d)$/;
function FE(t,e){let A=bE(t);return A===""?BD(bE(e)):YV.test(A)?BD(A):A}o(FE,"relationshipType");function yD(t){return t===
ma||t===zs||t!==""&&FE(t,"")===t}o(yD,"isRelationshipType");var BD=o(t=>t===""?"link":bE(`link-${t}`),"prefixed");function bE(t){
let A=t.normalize("NFKC").replace(HV,"").toLowerCase().normalize("NFKC").match(xV)?.join("-")??"";return Array.from(A).slice(
0,60).join("").replace(/-$/,"")}o(bE,"slug");function kE(t,e={}){if(de(t.key)!==null)return[];let A=[...OV(t),...GV(t),...vV(t),...JV(t,e)],r=new Map;for(let n of A)
n.source!==n.target&&de(n.source)===null&&de(n.target)===null&&r.set(`${n.type}/${n.source}/${n.target}`,n);return[...r.
values()].sort((n,s)=>AA(n.type,s.type)||AA(n.source,s.source)||AA(n.target,s.target))}o(kE,"relationshipsOf");function Ks(t,{
type:e,source:A,target:r}){return t===r||t===A&&e!==zs}o(Ks,"isAuthority");function OV(t){return mD(t.fields.issuelinks).
flatMap(e=>{let A=UE(e.type),r=bn(A.outward)||bn(A.name),n=FE(r,bn(A.id)),s=wa(e.outwardIssue),i=wa(e.inwardIssue);return[
...s===""?[]:[{type:n,source:t.key,target:s}],...i===""?[]:[{type:n,source:i,target:t.key}]]})}o(OV,"linksOf");function GV(t){
return mD(t.fields.subtasks).map(e=>({type:ma,source:t.key,target:bn(e.key)}))}o(GV,"subtasksOf");function vV(t){return[
{type:UE(t.fields.issuetype).subtask===!0?ma:zs,source:wa(t.fields.parent),target:t.key}]}o(vV,"parentOf");function JV(t,{
epicLinkField:e}){return[e===void 0?"":bn(t.fields[e]),wa(t.fields.epic)].map(r=>({type:zs,source:r,target:t.key}))}o(JV,
"epicOf");var pD=o(t=>typeof t=="object"&&t!==null&&!Array.isArray(t),"isRecord"),UE=o(t=>pD(t)?t:{},"record"),mD=o(t=>Array.
isArray(t)?t.filter(pD):[],"records"),bn=o(t=>typeof t=="string"?t:"","text"),wa=o(t=>bn(UE(t).key),"keyOf");function Fn({type:t,source:e,target:A},r){return MA(e),MA(A),`${`${Ba(r)}${Ge(e)}/relationships/${t}/${pa(e,r)}${e}`}/${pa(
A,r)}${RE(A,r)}`}o(Fn,"linkPath");function ME(t,e){return ya(Fn(t,e),ke(t.target,e))}o(ME,"linkTarget");function kn(t,e){
let A=Ba(e);if(!t.startsWith(A))return null;let r=t.slice(A.length).split("/"),n=e.layout==="flat"?3:5,s=r[2]??"",i=r[n]??
"",a=NE(r.at(-1)??"",e);if(a===null||de(i)!==null||!yD(s))return null;let c={type:s,source:i,target:a};return Fn(c,e)===
t?c:null}o(kn,"relationshipAt");var VV=new Map([["self","the address of the value in Jira's REST API; it changes with the site's name and the API's vers\
ion"],["avatarUrls","addresses of pictures of a person or project; they change with the site and its picture service"],[
"iconUrl","the address of an icon; it changes with the site and its theme"]]);function Un(t,e){if(rA(t))return[...t.keys()];
let A=[];for(let r of Object.keys(t)){let n=t[r];n!==void 0&&(e||!qV(r,n))&&A.push(r)}return jV(A)}o(Un,"keysOf");function q(t,e){
return rA(t)?t.get(e):Ce(t)&&Object.hasOwn(t,e)?t[e]:void 0}o(q,"propertyOf");function TA(t){return Ce(t)&&t.type==="doc"&&
Array.isArray(t.content)}o(TA,"isAtlassianDocument");var ve=o(t=>Array.isArray(t),"isList"),rA=o(t=>t instanceof Map,"is\
Ordered"),Ce=o(t=>typeof t=="object"&&t!==null&&!Array.isArray(t)&&!rA(t),"isObject"),$s=class extends Error{static{o(this,
"NestedTooDeepError")}},TE=1e3,PV=TE+2;function Da(t){if(t>PV)throw new $s}o(Da,"assertNesting");var Sa=o(t=>new TypeError(
`A value of an issue is a ${typeof t}, which JSON does not have.`),"notJson");function qV(t,e){return VV.has(t)&&WV(e)}o(
qV,"isLeftOut");function WV(t){if(typeof t=="string")return wD(t);if(!Ce(t))return!1;let e=Object.values(t);return e.length>
0&&e.every(A=>typeof A=="string"&&wD(A))}o(WV,"holdsOnlyUrls");var wD=o(t=>t.startsWith("https://")||t.startsWith("http:\
//"),"isUrl"),_V=16;function jV(t){if(t.length>_V)return t.sort();for(let e=1;e<t.length;e++){let A=t[e]??"",r=e;for(;r>
0;r--){let n=t[r-1]??"";if(n<=A)break;t[r]=n}t[r]=A}return t}o(jV,"sorted");var ZV=new Map([["lastViewed","when the syncing account last looked at the issue: a fact about the account, different on\
 every run"]]),XV=[["summary","issuetype","project","status","statusCategory","priority","resolution","security"],["assi\
gnee","reporter","creator"],["created","updated","statuscategorychangedate","resolutiondate","duedate"],["labels","compo\
nents","versions","fixVersions"],["parent","epic","sprint","subtasks","issuelinks"]].flat(),zV=["environment","descripti\
on"],DD=new Map(XV.map((t,e)=>[t,e])),KV=16,Ra=[];function SD(t){let e=Ra.find(r=>eP(r.ids,t));if(e!==void 0)return e.order;
let A=$V(t);return Ra.length>=KV&&Ra.shift(),Ra.push({ids:t,order:A}),A}o(SD,"fieldOrder");function $V(t){let e=o(r=>DD.
get(r)??DD.size+1+zV.indexOf(r),"rank");return{system:t.filter(r=>!DE(r)&&!ZV.has(r)).sort((r,n)=>e(r)-e(n)||AA(r,n)),custom:t.
filter(DE).sort(dD)}}o($V,"orderOf");var eP=o((t,e)=>t.length===e.length&&t.every((A,r)=>A===e[r]),"isSame");var tP=[{include:"comments",field:"comment",listedUnder:"comments"},{include:"worklogs",field:"worklog",listedUnder:"wor\
klogs"},{include:"attachments",field:"attachment",listedUnder:null}],AP=new Set(["self","startAt","maxResults","total"]),
rP=["comments","worklogs","attachments"];function RD(t,e){let A=e.include??rP,{system:r,custom:n}=SD(Object.keys(t.fields)),
s=new Map;for(let c of r){let l=t.fields[c];l!==void 0&&s.set(c,oP(c,l))}let i=nP(s,A),a=new Map([["key",t.key],["id",t.
id],["url",LE(t.key,e.browseUrl)],["fields",s],["customFields",aP(t,n,e)],...i]);return A.includes("changelog")&&t.changelog!==
void 0&&a.set("changelog",xE(t.changelog)),a}o(RD,"contentOf");function LE(t,e){return`${e}/browse/${t}`}o(LE,"issueUrl");
function nP(t,e){let A=[];for(let{include:r,field:n,listedUnder:s}of tP){let i=t.get(n),a=s===null?i:q(i,s),c=e.includes(
r);if(c&&!ve(a))continue;let l=c&&Ce(i)?sP(i,s):[];l.length>0?t.set(n,Object.fromEntries(l)):t.delete(n),c&&ve(a)&&A.push(
[r,xE(a)])}return A}o(nP,"takeLists");function sP(t,e){return Un(t,!1).filter(r=>r!==e&&!AP.has(r)).map(r=>[r,t[r]])}o(sP,
"restOf");function oP(t,e){return ve(e)?t==="issuelinks"||t==="subtasks"?xE(e):t==="labels"&&e.every(A=>typeof A=="strin\
g")?[...e].sort(AA):e:e}o(oP,"sortedSet");function xE(t){let e=t.map(A=>({item:A,id:iP(A)}));return e.some(({id:A})=>A===
"")?t:e.sort((A,r)=>Ca(A.id,r.id)).map(({item:A})=>A)}o(xE,"sortedById");function iP(t){let e=q(t,"id"),A=typeof e=="num\
ber"?String(e):e;return typeof A=="string"&&/^\d+$/.test(A)?A:""}o(iP,"numericId");function aP(t,e,A){let r=new Map;for(let n of e){
let s=t.fields[n];if(s==null)continue;let i=A.fieldNames.get(n);fD(n,i,A.customFields)&&r.set(n,i===void 0?{value:s}:{name:i,
value:s})}return r}o(aP,"customFieldsOf");function Na(t){return`${HE(t,`
`,!1)}
`}o(Na,"emitJson");var cP=/^[ !#-[\]-~]*$/;function ba(t){return cP.test(t)?`"${t}"`:JSON.stringify(t)}o(ba,"quoteJson");
function HE(t,e,A){if(typeof t=="string")return ba(t);if(typeof t=="number")return uP(t);if(typeof t=="boolean"||t===null)
return String(t);if(Da((e.length-1)/YE.length),ve(t))return gP(t,e,A);if(Ce(t)||rA(t))return lP(t,e,A||TA(t));throw Sa(t)}
o(HE,"emit");var YE="  ";function lP(t,e,A){let r=e+YE,n="";for(let s of Un(t,A))n+=`${n===""?"{":","}${r}${ba(s)}: ${HE(
q(t,s),r,A)}`;return n===""?"{}":`${n}${e}}`}o(lP,"emitMap");function gP(t,e,A){if(t.length===0)return"[]";let r=e+YE,n="";
for(let s of t)n+=`${n===""?"[":","}${r}${HE(s,r,A)}`;return`${n}${e}]`}o(gP,"emitList");function uP(t){return Number.isFinite(
t)?Object.is(t,-0)?"-0":String(t):Number.isNaN(t)?"null":t>0?"1e999":"-1e999"}o(uP,"emitNumber");function At(t){return t.toWellFormed().replace(hP,"").replace(EP," ").trim().replace(dP,"\\$&").replace(fP,"$1\\$2").replace(
QP,"$1\\")}o(At,"inlineText");function ND(t,e){return typeof e=="string"&&IP.test(e)?`[${At(t)}](${e})`:At(t)}o(ND,"inli\
neLink");var hP=/[\u202a-\u202e\u2066-\u2069]/g,EP=/[\s\p{Cc}\ufeff]+/gu,dP=/[\\`*_[\]<>&#|~$]/g,fP=/(https?|ftp|mailto|xmpp|www)([:.])/gi,
QP=/^(?:(?=[-+=])|(\d+)(?=[.)]))/,IP=/^https?:\/\/[^\s\p{C}<>()[\]\\|`"]+$/u;var CP=[["Type","issuetype"],["Status","status"],["Priority","priority"],["Resolution","resolution"],["Assignee","assign\
ee"],["Reporter","reporter"],["Created","created"],["Updated","updated"],["Resolved","resolutiondate"],["Due","duedate"],
["Labels","labels"],["Components","components"],["Affects","versions"],["Fixed in","fixVersions"]];function FD(t){let A=CP.
map(([r,n])=>({label:r,text:At(Je(t.get(n)))})).filter(({text:r})=>r!=="").map(({label:r,text:n})=>`| ${r} | ${n} |
`);return A.length===0?"":`| Field | Value |
| --- | --- |
${A.join("")}`}o(FD,"fieldTable");function Je(t){return ve(t)?t.map(Je).join(", "):Ce(t)?yP.map(e=>q(t,e)).find(BP)??"":
t==null?"":String(t)}o(Je,"shown");var BP=o(t=>typeof t=="string","isText"),yP=["displayName","name","value","key","acco\
untId","emailAddress"];function kD(t){return!ve(t)||t.length===0?[]:[`## Attachments

${t.filter(Ce).map(A=>{let r=q(A,"size"),s=[...[q(A,"mimeType"),typeof r=="number"?`${r} bytes`:"",q(A,"author")],q(A,"c\
reated")].map(Je).filter(a=>a!=="");return`- ${ND(Je(q(A,"filename")),q(A,"content"))}${s.length===0?"":` (${At(s.join("\
, "))})`}
`}).join("")}`]}o(kD,"attachmentsSection");function UD(t,e){let A=[...pP(t,e)].map(({label:r,issue:n})=>{let s=mP(Je(t.get(
"key")),n,e);return`- ${At(r)} ${s}
`});return A.length===0?[]:[`## Links

${A.join("")}`]}o(UD,"linksSection");function*pP(t,{epicLinkField:e=""}){let A=t.get("fields"),r=q(q(t.get("customFields"),
e),"value"),n=q(A,"parent"),s=q(A,"epic");Ce(n)&&(yield{label:"Parent:",issue:n}),Ce(s)&&(yield{label:"Epic:",issue:s}),
typeof r=="string"&&(yield{label:"Epic:",issue:{key:r}});for(let i of bD(q(A,"subtasks")))yield{label:"Sub-task:",issue:i};
for(let i of bD(q(A,"issuelinks"))){let a=q(i,"type");for(let[c,l]of[["outwardIssue","outward"],["inwardIssue","inward"]]){
let g=q(i,c);Ce(g)&&(yield{label:Je(q(a,l)??q(a,"name")),issue:g})}}}o(pP,"linkedIssues");function mP(t,e,{browseUrl:A,layout:r="\
flat"}){let n=Je(q(e,"key")),s=q(e,"fields"),i=At(Je(q(s,"summary")??q(e,"summary"))),a=At(Je(q(s,"status"))),c=`${i===""?
"":`: ${i}`}${a===""?"":` (${a})`}`;if(de(n)!==null||de(t)!==null)return`${At(n)}${c}`;let l={root:"",layout:r,format:"m\
arkdown"},g=ya(ke(t,l),ke(n,l));return`[${n}](${g}) ([Jira](${LE(n,A)}))${c}`}o(mP,"linkLine");var bD=o(t=>ve(t)?t:[],"a\
sList");function TD(t,e,A){xD(t,e)||t.text(GP(eo(e),A))}o(TD,"writeText");function LD(t,e){xD(t,e)||t.text(ka(e))}o(LD,"writeLin\
e");function GE(t){return!xP.test(t)}o(GE,"isPrintable");function eo(t){return t.includes(`\r
`)?t.replaceAll(`\r
`,`
`):t}o(eo,"withLf");var Fa=32,OE=34,wP=35,MD=58,DP=92,SP=127,RP=/^(?:true|false|yes|no|on|off|y|n|null)$/i,NP=5,bP=32;function xD(t,e){
if(e.length>bP)return!1;let A=t.reserve(e.length+2),r=FP(e.charCodeAt(0)),n=r?t.length:t.length+1,s=0;for(let i=0;i<e.length;i++){
let a=e.charCodeAt(i);if(a<Fa||a>=SP||a===OE||a===DP||r&&(a===Fa?s===MD:a===wP&&s===Fa))return!1;A[n++]=a,s=a}if(r){if(s===
Fa||s===MD||HD(e))return!1}else A[t.length]=OE,A[n++]=OE;return t.length=n,!0}o(xD,"wroteShort");function FP(t){return t>=
97&&t<=122||t>=65&&t<=90||t===95||t===47||t===40||t===36}o(FP,"startsPlain");var HD=o(t=>t.length<=NP&&RP.test(t),"isRes\
erved"),kP=/^[\p{L}_/($][^\0-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]*$/u,UP=/: | #|[:\s]$/u,MP=/^[A-Za-z_/($](?:[!-9;-~]| (?=[!"$-~])|:(?=[!-~]))*$/,
TP=/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;function ka(t){return(MP.test(t)||kP.test(t)&&!UP.test(t))&&!HD(t)?t:LP(
t)}o(ka,"lineOf");function LP(t){return ba(t).replace(TP,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}o(LP,"\
quoted");var xP=/[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]/u,HP=/[^\s]/u,YP=/(?:^|\n)[ \t]+\n*$/,
OP=/^\n*[ \t]/,GP=o((t,e)=>vP(t)?JP(t,e):ka(t),"linesOf");function vP(t){return t.includes(`
`)&&GE(t)&&HP.test(t)&&!YP.test(t)}o(vP,"isLiteral");function JP(t,e){let A=" ".repeat(e),r=OP.test(t)?"2":"",n=t.endsWith(
`
`)?t.slice(0,-1):t,s=n===t?"-":n===""||n.endsWith(`
`)?"+":"",i=t.startsWith(`
`)?"":A;return`|${r}${s}
${i}${n.replace(/\n(?=[^\n])/g,`
${A}`)}`}o(JP,"literal");function Ua(t){if(TA(t))return YD(Na(t).trimEnd(),"json");if(typeof t!="string"||t==="")return null;let e=eo(t);return GE(
e)?YD(e,"jira"):null}o(Ua,"markupOf");function YD(t,e){let r=(t.match(/`+/g)??[]).reduce((s,i)=>Math.max(s,i.length),0),
n="`".repeat(Math.max(3,r+1));return`${n}${e}
${t}
${n}
`}o(YD,"fenced");var Ma=class{static{o(this,"Utf8Writer")}#e=Buffer.allocUnsafeSlow(65536);length=0;reserve(e){return this.length+e>this.#e.
length&&this.#t(this.length+e),this.#e}add(e){let A=this.reserve(e.length),r=this.length;for(let n=0;n<e.length;n++)A[r++]=
e[n]??0;this.length=r}ascii(e){let A=this.reserve(e.length),r=this.length;for(let n=0;n<e.length;n++)A[r++]=e.charCodeAt(
n);this.length=r}text(e){this.reserve(e.length*3),this.length+=this.#e.write(e,this.length,"utf8")}newLine(e){let A=this.
reserve(e+1),r=this.length;A[r++]=10;for(let n=r+e;r<n;r++)A[r]=32;this.length=r}copy(){return Buffer.from(this.#e.subarray(
0,this.length))}clear(){this.length=0,this.#e.length>1048576&&(this.#e=Buffer.allocUnsafeSlow(65536))}#t(e){let A=Buffer.
allocUnsafeSlow(e*2);this.#e.copy(A,0,0,this.length),this.#e=A}};var VP=1e3,PP=64,qP=2048,Ta=new Map;function OD(t,e){return Ta.get(t)??_P(t,WP(t,e))}o(OD,"encodedKey");function WP(t,e){
let A=ka(t),r=A.length<=VP,n=Buffer.from(r?`${A}: `:`? ${A}
${" ".repeat(e)}: `);return{beforeScalar:n,beforeLines:n.subarray(0,-1)}}o(WP,"encode");function _P(t,e){return t.length>
PP||(Ta.size>=qP&&Ta.clear(),Ta.set(t,e)),e}o(_P,"remember");var to=2,Se=new Ma;function vE(t){return Se.clear(),typeof t=="string"?LD(Se,eo(t)):JE(t)?PE(t,0):VE(t,0,!1,"item"),Se.ascii(
`
`),Se.copy()}o(vE,"encodeYaml");function GD(t){return vE(t).toString("utf8")}o(GD,"emitYaml");var JE=o(t=>typeof t!="obj\
ect"||t===null,"isScalar");function VE(t,e,A,r){Da(e/to),ve(t)?XP(t,e,A,r):rA(t)?ZP(t,e,r):Ce(t)&&jP(t,e,A||TA(t),r)}o(VE,
"writeLines");function jP(t,e,A,r){let n=!0;for(let s of Un(t,A))(!n||r==="key")&&Se.newLine(e),n=!1,vD(s,t[s],e,A);n&&Se.
ascii(r==="key"?" {}":"{}")}o(jP,"writeObject");function ZP(t,e,A){let r=!0;for(let[n,s]of t)(!r||A==="key")&&Se.newLine(
e),r=!1,vD(n,s,e,!1);r&&Se.ascii(A==="key"?" {}":"{}")}o(ZP,"writeOrdered");function XP(t,e,A,r){let n=!0;for(let s of t)
(!n||r==="key")&&Se.newLine(e),n=!1,Se.ascii("- "),JE(s)?PE(s,e+to):VE(s,e+to,A,"item");n&&Se.ascii(r==="key"?" []":"[]")}
o(XP,"writeList");function vD(t,e,A,r){let{beforeScalar:n,beforeLines:s}=OD(t,A);JE(e)?(Se.add(n),PE(e,A+to)):(Se.add(s),
VE(e,A+to,r,"key"))}o(vD,"writeEntry");function PE(t,e){if(typeof t=="string")TD(Se,t,e);else if(typeof t=="number")Se.ascii(
zP(t));else if(typeof t=="boolean"||t===null)Se.ascii(String(t));else throw Sa(t)}o(PE,"writeScalar");function zP(t){if(Object.
is(t,-0))return"-0";if(Number.isNaN(t))return"null";if(!Number.isFinite(t))return t>0?".inf":"-.inf";let e=String(t);return e.
includes("e")&&!e.includes(".")?e.replace("e",".0e"):e}o(zP,"numeral");var KP=[{id:"description",heading:"Description"},{id:"environment",heading:"Environment"}],JD=`_The text has characters \
that cannot be shown here; it is in the front matter._
`;function VD(t,e){let A=new Map(t),n=[`# ${Je(t.get("key"))}: ${At(Je(La(t,"fields").get("summary")))}
`,FD(La(t,"fields")),...$P(A),...eq(A),...Aq(A),...kD(t.get("attachments")),...UD(t,e)];return`---
${GD(A)}---

${n.filter(s=>s!=="").join(`
`)}`}o(VD,"emitMarkdown");function $P(t){let e=new Map(La(t,"fields")),A=KP.flatMap(({id:r,heading:n})=>{let s=e.get(r)??
null,i=Ua(s);return i!==null&&e.delete(r),s===null||s===""?[]:[`## ${n}

${i??JD}`]});return t.set("fields",e),A}o($P,"takeFieldTexts");function eq(t){let e=new Map(La(t,"customFields")),A=[];for(let[
r,n]of e){let s=q(n,"value"),i=tq(s)?Ua(s):null;!Ce(n)||i===null||(e.set(r,PD(n,"value")),A.push(`## ${At(`${Je(q(n,"nam\
e"))} (${r})`)}

${i}`))}return t.set("customFields",e),A}o(eq,"takeCustomTexts");var tq=o(t=>TA(t)||typeof t=="string"&&t.includes(`
`),"isLongText");function Aq(t){let e=t.get("comments");if(!ve(e)||e.length===0)return[];let A=[],r=e.map(n=>{if(!Ce(n))
return n;let s=q(n,"body")??null,i=Ua(s),a=i??(s===null||s===""?"":JD),c=[q(n,"author"),q(n,"created")].map(Je).filter(l=>l!==
"");return A.push(`### ${At(c.join(", "))||"Comment"}

${a}`),i===null?n:PD(n,"body")});return t.set("comments",r),[`## Comments
`,...A]}o(Aq,"takeComments");function La(t,e){let A=t.get(e);return rA(A)?A:new Map}o(La,"mapAt");function PD(t,e){return Object.
fromEntries(Object.entries(t).filter(([A])=>A!==e))}o(PD,"without");function qE(t,e){try{return rq(t,e)}catch(A){throw A instanceof $s?nq(t.key):A}}o(qE,"renderDocument");function rq(t,e){
let A=RD(t,e);switch(e.format){case"yaml":return vE(A);case"json":return Buffer.from(Na(A),"utf8");case"markdown":return Buffer.
from(VD(A,e),"utf8");default:return e.format}}o(rq,"encode");var nq=o(t=>R("MalformedResponse",`A field of ${t} is neste\
d more than ${TE} levels deep, which no reader of YAML or JSON can be relied on to load. Correct the field in Jira, or c\
hoose other fields in spec.fields.`),"nestedTooDeep");function qD(t){let e=new Map;for(let r of t){let n=r.lastIndexOf("-"),s=r.slice(0,n),i=e.get(s);i===void 0?e.set(s,[Number(
r.slice(n+1))]):i.push(Number(r.slice(n+1)))}let A=[...e].sort(([r],[n])=>r<n?-1:1);return Object.fromEntries(A.map(([r,
n])=>[r,sq(n)]))}o(qD,"toKeyRanges");function*xa(t){for(let[e,A]of Object.entries(t))for(let[r,n]of _D(A))for(let s=r;s<=
n;s++)yield`${e}-${s}`}o(xa,"fromKeyRanges");function WD(t){let e=0;for(let A of Object.values(t))for(let[r,n]of _D(A))e+=
Math.max(0,n-r+1);return e}o(WD,"countKeys");function*_D(t){for(let e of t.split(",")){let[A,r=A]=e.split("-").map(Number);
A!==void 0&&r!==void 0&&(yield[A,r])}}o(_D,"bounds");function sq(t){t.sort((n,s)=>n-s);let e=[],A,r=0;for(let n of t){if(A!==
void 0&&n<=r+1){r=n;continue}A!==void 0&&e.push(A===r?`${A}`:`${A}-${r}`),A=n,r=n}return A!==void 0&&e.push(A===r?`${A}`:
`${A}-${r}`),e.join(",")}o(sq,"ranges");function jD({target:t},e){return t.projectKey!==void 0?{kind:"project",project:t.projectKey}:{kind:"keys",keys:new Set(xa(
e?.owned??{}))}}o(jD,"ownershipOf");function Ha(t,e){switch(t.kind){case"project":return Ge(e)===t.project;case"keys":return t.
keys.has(e);default:return t}}o(Ha,"owns");function Ao(t,e){return t.kind==="project"&&Ge(e)!==t.project&&de(e)===null}o(
Ao,"isStranger");async function ZD(t,e,A,r){if(e.query===null){let n=[...new Set(t.target.issueKeys)];return{ids:n,keys:n,strangers:[],isComplete:!0}}
if(e.mode.kind==="changes"){let n=HA(e.query,rc(e.mode.sinceMs));return{...await XD(n,e,A,r),isComplete:!1}}return{...await WE(
t,e.query,e,A,r),isComplete:!0}}o(ZD,"discoverIssues");async function WE({target:t},e,A,r,n){let s=await XD(e,A,r,n),[i]=s.
strangers;if(s.ids.length>0||i===void 0)return s;throw J("Incomplete",`All issues that Jira lists for ${xA(t)} have keys\
 of another project, such as ${JSON.stringify(i)}. Nothing was written. If the project's key was changed in Jira, use th\
e new one.`)}o(WE,"listAll");async function XD(t,{ownership:e},A,r){let n=await A.list(t,r),s=n.filter(({key:i})=>!Ao(e,
i));return{ids:s.map(({id:i})=>i),keys:s.map(({key:i})=>i),strangers:n.filter(({key:i})=>Ao(e,i)).map(({key:i})=>i)}}o(XD,
"list");async function*_E(t,e,A,r){let n=new Set;for(let s of A)de(s)===null&&n.add(oq(e,Ge(s)));if(!(t.head===null||n.size===0))
for await(let{path:s,oid:i}of t.listFiles([...n].sort(),r)){let a=Nr(s,e);a!==null&&(yield{key:a,oid:i})}}o(_E,"listMirr\
ored");async function br(t,e,A,r){let n=new Map;for await(let{key:s,oid:i}of _E(t,e,A,r))n.set(s,i);return n}o(br,"mirro\
redIssues");function oq(t,e){return`${ro(t)}/${e}`}o(oq,"projectFolder");function ro({root:t}){return t===""?"projects":
`${t}/projects`}o(ro,"projectsFolder");function zD(t,e){return ke("A-1",t)===ke("A-1",e)}o(zD,"samePlace");function KD({incremental:t,force:e,state:A,configHash:r}){return t?e?{kind:"full",why:"--force was given"}:A===null?{kind:"\
full",why:"there is no state of an earlier run"}:A.configHash!==r?{kind:"full",why:"the configuration changed since the \
last run"}:A.watermark===null?{kind:"full",why:"no earlier run was complete"}:{kind:"changes",sinceMs:Date.parse(A.watermark)-
9e5}:{kind:"full",why:"all issues were asked for"}}o(KD,"chooseMode");var iq={cloud:5e3,datacenter:1e3};function $D({census:t},e){
return t!==null&&t.issues<iq[e]}o($D,"isListedAtOnce");function eS({state:t,createdIssues:e,countedIssues:A,now:r}){return t.
census===null||t.pending.length>0||A!==t.census.issues+e?!0:r.getTime()-Date.parse(t.census.at)>6048e5}o(eS,"needsCensus");function no({type:t,source:e,target:A}){return`${t}/${e}/${A}`}o(no,"encodeRelationship");function Fr(t){let[e="",A="",r=""]=t.
split("/");return{type:e,source:A,target:r}}o(Fr,"decodeRelationship");function tS(t,e,A){if(A.has(no(t)))return!1;let{source:r,
target:n}=t;return[r,n].some(s=>e.has(s)&&Ks(s,t))}o(tS,"isStale");function AS(){return{written:new Map,created:[],updated:[],fetched:new Set,relationships:new Set,failed:[],missing:new Set,
moved:new Set,neighbours:new Set,parents:new Set}}o(AS,"noIssues");async function Mn(t,e,A,r){if(t.length===0)return;let n=await A.
documentOptions(r);for await(let s of A.jira.fetch(t,A.fetchOptions,r)){let i=Ya(e);for(let a of s.issues)await aq(a,e,n,
A);for(let a of s.failed)e.failed.push(a);for(let a of s.missing)e.missing.add(a);jE(i,e,A)}}o(Mn,"syncIssues");async function aq(t,e,A,r){
let{id:n,key:s}=t;if(e.fetched.has(s)||r.isStranger(s))return;let i=gq(t,A);if(i instanceof Pe){e.failed.push({id:n,key:s,
failure:i.failure});return}e.fetched.add(s);let a=kE(t,A);if(r.withRelationships)for(let u of a)e.relationships.add(no(u));
let c=r.blobId(i),l=r.mirrored.get(s);if(c===l)return;let g=l===void 0?"created":"updated";await r.write(s,i,g),e.written.
set(s,c),e[g].push(s),r.followsNeighbours&&cq(t,g,a,e,r)}o(aq,"syncIssue");function cq({key:t,fields:e},A,r,n,{jira:s}){
for(let a of r){let c=a.source===t?a.target:a.source;Ks(c,a)&&n.neighbours.add(c)}(s.deployment==="cloud"?lq(e.issuetype):
A==="created")&&n.parents.add(t)}o(cq,"noteNeighbours");function lq(t){return typeof t!="object"||t===null||!("hierarchy\
Level"in t)?!0:typeof t.hierarchyLevel!="number"||t.hierarchyLevel>0}o(lq,"isAboveStandard");function gq(t,e){try{return MA(
t.key),qE(t,e)}catch(A){if(A instanceof Pe)return A;throw A}}o(gq,"tryRender");function Ya({created:t,updated:e,fetched:A,
failed:r}){return{created:t.length,updated:e.length,fetched:A.size,failed:r.length}}o(Ya,"tally");function jE(t,e,{emit:A,
now:r}){let n=Ya(e),s=n.created-t.created,i=n.updated-t.updated,a=n.fetched-t.fetched-s-i,c=n.failed-t.failed;s+i+a+c!==
0&&A({kind:"processed",at:r(),created:s,updated:i,unchanged:a,failed:c})}o(jE,"reportProgress");async function nS(t,e,A,r,n,s,i){let{state:a,query:c}=e,{jira:l}=n,g=l.serverTime;if(A.isComplete||a===null||c===null){let m=uq(
A,r);return await rS(t,e,m,s,i),{listed:m,record:{at:g.toISOString(),issues:m.size}}}let u=$D(a,l.deployment)?null:await l.
count(c,i),h=r.created.length;if(u!==null&&!eS({state:a,createdIssues:h,countedIssues:u,now:g})&&A.strangers.length===0)
return{listed:null,record:{at:a.census?.at??g.toISOString(),issues:u}};let f=await WE(t.spec,c,e,l,i);await hq(f,a,e,A,r,
n,s,i);let Q=new Set(f.keys.filter((m,C)=>!r.missing.has(f.ids[C]??"")));return await rS(t,e,Q,s,i),{listed:Q,record:{at:g.
toISOString(),issues:u??Q.size}}}o(nS,"takeCensus");function uq({ids:t,keys:e},A){let r=new Set(A.failed.map(({id:n})=>n));
return new Set(e.filter((n,s)=>A.fetched.has(n)||r.has(t[s]??"")))}o(uq,"stillThere");async function hq(t,e,A,r,n,s,{destination:i},a){
let c=await br(i.base,A.place,t.keys,a),l=new Set(e.pending.flatMap(({id:h,key:d})=>[h,d??h])),g=new Set(n.failed.map(({
id:h})=>h)),u=t.ids.filter((h,d)=>{let f=t.keys[d]??"";return n.fetched.has(f)||g.has(h)?!1:l.has(h)||l.has(f)||!c.has(f)});
s.emit({kind:"discovered",at:s.now(),total:r.ids.length+u.length}),await Mn(u,n,{...s,mirrored:c},a)}o(hq,"syncUnseen");
async function rS({spec:t,force:e},A,r,{destination:n},s){if(r.size>0||e||!A.prunes)return;let{ownership:i}=A,a=0;if(i.kind===
"keys")a=i.keys.size;else for(let c of A.previousPlace===null?[A.place]:[A.place,A.previousPlace])a+=(await br(n.base,c,
[`${i.project}-1`],s)).size;if(a!==0)throw R("Incomplete",`Jira lists no issue for ${xA(t.target)}, but ${a} are mirrore\
d. Nothing was deleted. Check that the Jira account may still browse them; if they are really gone, run once with --forc\
e.`)}o(rS,"assertNotEmptied");async function sS(t,e){let A=new AbortController,r=AbortSignal.any([e,A.signal]),n=t.connectJira(r),s=t.openDestination(
r);try{let[i,a]=await Promise.all([n,s]);return{jira:i,destination:a,async[Symbol.asyncDispose](){await Promise.allSettled(
[i[Symbol.asyncDispose](),a[Symbol.asyncDispose]()])}}}catch(i){A.abort(i);for(let a of await Promise.allSettled([n,s]))
a.status==="fulfilled"&&await a.value[Symbol.asyncDispose]();throw i}}o(sS,"connect");async function oS(t,{listed:e},A,r,n){let s=new Set(A.moved);if(e===null||!t.prunes)return s;for(let i of t.previousPlace===
null?[t.place]:[t.place,t.previousPlace]){let a=t.ownership.kind==="keys"?t.ownership.keys:[`${t.ownership.project}-1`];
for await(let{key:c}of _E(r,i,a,n))Ha(t.ownership,c)&&!e.has(c)&&!A.fetched.has(c)&&s.add(c)}return s}o(oS,"goneIssues");
async function iS(t,{place:e},A,r){let n=new Set;if(t.size===0)return n;for await(let{path:s}of A.listFiles([ro(e)],r)){
let i=kn(s,e);i!==null&&(t.has(i.source)&&n.add(i.target),t.has(i.target)&&n.add(i.source))}return n}o(iS,"relatedIssues");var ZE=6;function lS(t,e,A){if(t===null)return"its content differs";let r=aS(t,A),n=aS(e,A),s=[...new Set([...r.keys(),...n.
keys()])].filter(c=>r.get(c)!==n.get(c));if(s.length===0)return"its text differs";let i=s.slice(0,ZE);s.length>ZE&&i.push(
`${s.length-ZE} more`);let a=i.pop();return i.length===0?`${a} differs`:`${i.join(", ")} and ${a} differ`}o(lS,"explainU\
pdate");function aS(t,e){let A=new Map;for(let[r,n]of cS(Eq(t,e)))if(r!=="fields"&&r!=="customFields")A.set(r,JSON.stringify(
n));else for(let[s,i]of cS(n))A.set(s,JSON.stringify(i));return A}o(aS,"parts");function cS(t){return typeof t=="object"&&
t!==null?Object.entries(t):[]}o(cS,"entries");function Eq(t,e){try{return SE(t,e)}catch{return null}}o(Eq,"tryParse");var dq=50;async function gS(t,e,A,{jira:r,destination:n},s,i){let{spec:a}=t,c=e.ownership.kind==="keys"?[...A.keys,...e.
ownership.keys]:A.keys,l=await br(n.base,e.place,c,i),g=new Map;return{jira:r,fetchOptions:a.include===void 0?{}:{include:a.
include},documentOptions:o(h=>fq(a,r,h),"documentOptions"),withRelationships:a.destination.relationships==="symlinks",followsNeighbours:!A.
isComplete,isStranger:o(h=>Ao(e.ownership,h),"isStranger"),isKeyList:e.query===null,mustExist:!e.prunes,mirrored:l,blobId:o(
h=>n.blobId(h),"blobId"),write:t.dryRun?(h,d,f)=>f==="updated"?u(h,d):Promise.resolve():async(h,d)=>{await n.writeBlob(d,
i)},explanations:g,emit:s.emit,now:s.now};async function u(h,d){if(g.size>=dq)return;let f=await n.base.readFile(ke(h,e.
place),i);g.set(h,lS(f,d,e.place.format))}}o(gS,"issueContext");async function fq(t,e,A){let r=await e.epicLinkField(A);
return{format:t.destination.format,layout:t.destination.layout,fieldNames:await e.fieldNames(A),browseUrl:e.browseUrl,...t.
fields===void 0?{}:{customFields:t.fields},...t.include===void 0?{}:{include:t.include},...r===void 0?{}:{epicLinkField:r}}}
o(fq,"documentOptions");async function uS(t,e,A,r){if(!A.isKeyList)return;let n=new Set(e.failed.flatMap(({id:i,key:a})=>[i,a??i])),s=Ya(e);for(let i of t.
keys)e.fetched.has(i)||n.has(i)||(e.missing.has(i)||await Qq(i,e,A,r),A.mustExist&&e.missing.has(i)&&e.failed.push({id:i,
key:i,failure:Cq(i)}));jE(s,e,A)}o(uS,"settleKeyList");async function Qq(t,e,{jira:A},r){for await(let{issues:n,missing:s,
failed:i}of A.fetch([t],{},r)){if(n.some(a=>a.key===t))throw Iq(t);n.length>0&&e.moved.add(t);for(let a of s)e.missing.add(
a);for(let a of i)e.failed.push(a)}}o(Qq,"settleAlone");function Iq(t){return J("Incomplete",`Jira left out ${t} when it\
 was asked for it. Nothing was written; run the sync again.`)}o(Iq,"unaccounted");function Cq(t){return{reason:"NotFound",
message:`Jira has no issue ${t}, or this account may not see it. Check the key and the account's permissions.`,retryable:!1}}
o(Cq,"notFound");var hS=500;async function ES(t,e,A,r,{destination:n},s){let{base:i}=n,a=new Set(A.failed.flatMap(({id:f,key:Q})=>[f,Q??f])),
c=o(f=>A.fetched.has(f)||a.has(f)||e.has(f),"isSettled"),g=[...await iS(e,t,i,s),...A.neighbours].filter(f=>Ha(t.ownership,
f));for(let f of await Bq(A.parents,t,r.jira,s))g.push(f);let u=await br(i,t.place,g,s),h=[...new Set(g)].filter(f=>u.has(
f)&&!c(f));if(h.length===0)return;let d=A.fetched.size+A.failed.length+h.length;r.emit({kind:"discovered",at:r.now(),total:d}),
await Mn(h,A,{...r,mirrored:u,followsNeighbours:!1},s)}o(ES,"refreshNeighbours");async function Bq(t,{query:e},A,r){if(t.
size===0||e===null)return[];let n=await A.epicLinkField(r),s=n===void 0?"parent":`cf[${n.replace("customfield_","")}]`;if(A.
deployment==="datacenter"&&n===void 0)return[];let i=[],a=[...t].map(Mr);for(let c=0;c<a.length;c+=hS){let l=`${s} in (${a.
slice(c,c+hS).join(",")})`;for(let{key:g}of await yq(HA(e,l),A,r))i.push(g)}return i}o(Bq,"childrenOf");async function yq(t,e,A){
try{return await e.list(t,A)}catch(r){throw!(r instanceof Pe)||r.failure.reason!=="InvalidQuery"?r:J("Incomplete","An is\
sue went away while its children were listed. Nothing was written.",r)}}o(yq,"listOrAgain");var XE=1,pq=1e7,mq=xn({schemaVersion:Ed(XE),configHash:sA(),watermark:Ka.datetime().nullable(),pending:gd(xn({id:sA(),key:sA().
optional(),reason:sA()})),census:xn({at:Ka.datetime(),issues:Xa().int().min(0)}).nullable(),place:xn({format:za(["yaml",
"markdown","json"]),layout:za(["flat","sharded"])}),project:sA().optional(),owned:hd(sA(),sA().regex(/^\d+(-\d+)?(,\d+(-\d+)?)*$/)).
refine(t=>WD(t)<=pq).optional()});function dS(t,e){return`${zE(t)}/${e}.json`}o(dS,"statePath");function zE(t){return t===
""?".jirasync":`${t}/.jirasync`}o(zE,"stateFolder");function fS(t){return Buffer.from(`${JSON.stringify({schemaVersion:XE,
...t},null,2)}
`)}o(fS,"serializeState");function Tn(t){if(t===null)return null;let e=Dq(t.toString("utf8"));if(wq(e))throw R("InvalidS\
pec","The state in the destination was written by a newer jirasync. Upgrade jirasync, or choose another --name for this \
sync.");return mq.safeParse(e).data??null}o(Tn,"parseState");function wq(t){let e=ud({schemaVersion:Xa()}).safeParse(t).
data?.schemaVersion;return e!==void 0&&e>XE}o(wq,"isNewer");function Dq(t){try{return JSON.parse(t)}catch{return}}o(Dq,"\
parseJson");function QS(t,e){if(e===null)return!1;let A=o(({configHash:r,pending:n,place:s,project:i,owned:a})=>JSON.stringify(
[r,n,s.format,s.layout,i,Object.entries(a??{}).sort()]),"facts");return A(t)===A(e)}o(QS,"saysTheSame");async function IS(t,e,A){let r=Qd(t);switch(r.kind){case"issues":return null;case"jql":return oA(r.jqlQuery);case"projec\
t":return sc(r.projectKey);case"epic":return e.epicClause(r.epicKey,A);default:return r}}o(IS,"targetQuery");async function CS(t,e,{jira:A,destination:r},n){let{spec:s}=t,{layout:i,format:a}=s.destination,c={root:dd(s.destination),
layout:i,format:a},l=dS(c.root,t.name),g=Tn(await r.base.readFile(l,n)),u=fd(s,A.browseUrl),h=s.syncType==="incremental",
d=g===null?c:{root:c.root,...g.place};return{operationID:e,query:await IS(s.target,A,n),mode:KD({incremental:h,force:t.force,
state:g,configHash:u}),state:g,stateFile:l,configHash:u,place:c,previousPlace:zD(d,c)?null:d,ownership:jD(s,g),prunes:Id(
s)}}o(CS,"prepareRun");async function BS({ownership:t,place:e,stateFile:A},r,n){if(t.kind==="project"||r.head===null)return()=>!1;let s=new Set,
i=new Set;for await(let{path:a}of r.listFiles([zE(e.root)],n)){if(a===A||!a.endsWith(".json"))continue;let c=Tn(await r.
readFile(a,n));c?.project!==void 0&&s.add(c.project);for(let l of xa(c?.owned??{}))t.keys.has(l)&&i.add(l)}return a=>s.has(
Ge(a))||i.has(a)}o(BS,"claimsOfOthers");function pS(t){let e=[Oa("Created",t.created),Oa("Updated",t.updated),Oa("Deleted",t.deleted),Oa("Failed, tried again by\
 the next run",t.failed)].filter(n=>n!==""),A=`Jirasync-Name: ${t.name}
Jirasync-Operation: ${t.operationID}`;return`${[yS(t.subject??"")||yS(Sq(t)),e.join(`
`),A].filter(n=>n!=="").join(`

`)}
`}o(pS,"commitMessage");function Sq({target:t,created:e,updated:A,deleted:r,failed:n}){let s=Object.entries({created:e,updated:A,
deleted:r,failed:n}).filter(([,i])=>i.length>0).map(([i,a])=>`${a.length} ${i}`);return`Sync ${t}: ${s.length===0?"state\
 only":s.join(", ")}`}o(Sq,"subject");var Rq=/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu;function yS(t){return t.
toWellFormed().replace(Rq," ").trim()}o(yS,"oneLine");function Oa(t,e){if(e.length===0)return"";let A=e.length>50?`, and\
 ${e.length-50} more`:"";return`${t}: ${e.slice(0,50).join(", ")}${A}`}o(Oa,"keyList");async function mS(t,e,A){let{synced:r}=t,n=await kq(t,e,A),s=[...r.written.keys()].filter(l=>!n.upToDate.has(l)).sort(),
i=[...n.links].filter(l=>bq(l,n,r)),a=[...r.relationships].filter(l=>Fq(l,n,r)).sort();for(let l of a)await t.writeBlob(
wS(l,t));return{isEmpty:n.outdatedPaths.length+n.deleted.size+i.length+s.length+a.length===0,changes:Nq(t,n,{written:s,staleLinks:i,
newLinks:a}),deleted:[...new Set([...n.deleted,...n.deletedElsewhere])].sort()}}o(mS,"treeChanges");function*Nq(t,e,{written:A,
staleLinks:r,newLinks:n}){let{place:s,synced:i,blobId:a}=t;for(let c of e.outdatedPaths)yield{kind:"delete",path:c};for(let c of e.
deleted)yield{kind:"delete",path:ke(c,s)};for(let c of r)yield{kind:"delete",path:Fn(Fr(c),s)};for(let c of A){let l=i.written.
get(c);l!==void 0&&(yield{kind:"write",path:ke(c,s),mode:"100644",oid:l})}for(let c of n)yield{kind:"write",path:Fn(Fr(c),
s),mode:"120000",oid:a(wS(c,t))}}o(Nq,"fileChanges");function wS(t,{place:e}){return Buffer.from(ME(Fr(t),e))}o(wS,"link\
Blob");function bq(t,{deleted:e},{fetched:A,relationships:r}){let n=Fr(t);return e.has(n.source)||e.has(n.target)||tS(n,
A,r)}o(bq,"isUnwanted");function Fq(t,{links:e,existing:A,deleted:r},{written:n}){if(e.has(t))return!1;let{source:s,target:i}=Fr(
t);return[s,i].every(a=>n.has(a)||A.has(a)&&!r.has(a))}o(Fq,"isMissing");async function kq(t,e,A){let r=Uq();if(e.head===
null)return r;let n=Mq(t.synced.relationships);for await(let{path:s,oid:i}of e.listFiles([ro(t.place)],A)){let a=Nr(s,t.
place);if(a!==null){t.isGone(a)?r.deleted.add(a):n.has(a)&&r.existing.add(a),t.synced.written.get(a)===i&&r.upToDate.add(
a);continue}let c=kn(s,t.place);if(c!==null)r.links.add(no(c));else if(Tq(s,t)){r.outdatedPaths.push(s);let l=t.previousPlace===
null?null:Nr(s,t.previousPlace);l!==null&&t.isGone(l)&&r.deletedElsewhere.add(l)}}return r}o(kq,"readTree");function Uq(){
let[t,e]=[new Set,new Set];return{deleted:t,deletedElsewhere:e,existing:new Set,upToDate:new Set,links:new Set,outdatedPaths:[]}}
o(Uq,"noFacts");function Mq(t){let e=new Set;for(let A of t){let{source:r,target:n}=Fr(A);e.add(r).add(n)}return e}o(Mq,
"endsOf");function Tq(t,{previousPlace:e,synced:A,isGone:r}){if(e===null)return!1;let n=Nr(t,e);if(n!==null)return A.fetched.
has(n)||r(n);let s=kn(t,e);return s!==null&&[s.source,s.target].some(i=>A.fetched.has(i)||r(i))}o(Tq,"isOutdated");async function DS(t,e,A,r,n,s,{jira:i,destination:a},c,l){let g=o(async S=>t.dryRun?a.blobId(S):a.writeBlob(S,l),"writeB\
lob"),{place:u,previousPlace:h}=e,d={place:u,previousPlace:h,synced:n,blobId:a.blobId.bind(a),writeBlob:g},f=Oq(e,A,n,i.
serverTime),Q=Ga(n.created),m=Ga(n.updated),C=[],B=o(async S=>{let b=await Yq(e,r,n,S,l),H=await mS({...d,isGone:b},S,l);
C=H.deleted;let ee=Tn(await S.readFile(e.stateFile,l));if(H.isEmpty&&QS(f,ee))return null;let N=await g(fS(f)),T={kind:"\
write",path:e.stateFile,mode:"100644",oid:N};return{changes:Hq(H.changes,T),...xq(t,c),message:Lq(t,e,n,C)}},"planCommit");
t.dryRun&&await B(a.base);let{commit:w}=t.dryRun?{commit:null}:await a.publish(B,l);return c.emit({kind:"deleted",at:c.now(),
issues:C.length}),Jq(t,e,n,s,{created:Q,updated:m,deleted:C},w)}o(DS,"pushChanges");function Lq(t,{operationID:e},A,r){return pS(
{name:t.name,operationID:e,target:xA(t.spec.target),created:Ga(A.created),updated:Ga(A.updated),deleted:r,failed:A.failed.
map(({key:n,id:s})=>n===void 0||de(n)!==null?s:n),...t.commitSubject===void 0?{}:{subject:t.commitSubject}})}o(Lq,"messa\
ge");function xq({author:t,committer:e},A){let r=A.now();return{author:{...t,date:r},committer:{...e??t,date:r}}}o(xq,"s\
ignature");function*Hq(t,e){yield*t,yield e}o(Hq,"chain");async function Yq(t,e,A,r,n){let s=e.size>0?await BS(t,r,n):()=>!1;
return i=>e.has(i)&&(A.moved.has(i)||!s(i))}o(Yq,"goneOn");function Oq(t,e,A,r){let s=t.state?.configHash===t.configHash?
t.state?.watermark??null:null,i=A.failed.length===0,{format:a,layout:c}=i?t.place:t.previousPlace??t.place;return{configHash:t.
configHash,watermark:i?r.toISOString():s,pending:Gq(A),census:e.record,place:{format:a,layout:c},...vq(t,e,A)}}o(Oq,"nex\
tState");function Gq({failed:t}){return t.map(({id:e,key:A,failure:r})=>({id:e,...A===void 0?{}:{key:A},reason:r.reason})).
sort((e,A)=>e.id<A.id?-1:1)}o(Gq,"pendingOf");function vq({ownership:t},{listed:e},A){if(t.kind==="project")return{project:t.
project};let r=new Set([...e??t.keys,...A.fetched]);return{owned:qD([...r].filter(n=>de(n)===null&&!A.moved.has(n)))}}o(
vq,"holdings");function Jq(t,{mode:e},A,{explanations:r},{created:n,updated:s,deleted:i},a){let c=xA(t.spec.target),l=[...n.
map(g=>({key:g,action:"create",why:"it is not in the branch yet"})),...s.map(g=>({key:g,action:"update",why:r.get(g)??"i\
ts content differs"})),...i.map(g=>({key:g,action:"delete",why:`Jira no longer lists it for ${c}`}))];return{created:n,updated:s,
deleted:i,unchanged:A.fetched.size-n.length-s.length,failed:A.failed,mode:e.kind==="full"?`all issues: ${e.why}`:`change\
s since ${new Date(e.sinceMs).toISOString()}`,commit:a,...t.dryRun?{planned:l}:{}}}o(Jq,"report");function Ga(t){return t.
map(e=>({key:e,project:Ge(e),number:Nn(e)})).sort((e,A)=>e.project===A.project?e.number-A.number:e.project<A.project?-1:
1).map(({key:e})=>e)}o(Ga,"sortKeys");async function SS(t,e,A,r){var d=[];try{let n=o(B=>A.emit({kind:"operation-started",at:A.now(),operation:B}),"begin");n(
"connect");let s=id(d,await sS(A,r),!0);let i=await CS(t,e,s,r);A.emit({kind:"configured",at:A.now(),configHash:i.configHash});
n("discover-issues");let a=await ZD(t.spec,i,s.jira,r);A.emit({kind:"discovered",at:A.now(),total:a.ids.length});n("sync\
-issues");let c=await gS(t,i,a,s,A,r);let l=AS();await Mn(a.ids,l,c,r);await uS(a,l,c,r);let g=await nS(t,i,a,l,c,s,r);let u=await oS(
i,g,l,s.destination.base,r);a.isComplete||await ES(i,u,l,c,s,r);let h=l.fetched.size+l.failed.length;A.emit({kind:"disco\
vered",at:A.now(),total:h});n("push-changes");return await DS(t,i,g,u,l,c,s,A,r)}catch(f){var Q=f,m=!0}finally{var C=ad(
d,Q,m);C&&await C}}o(SS,"sync");async function $E(t,e,A){let r=AbortSignal.any([A,AbortSignal.timeout(t.spec.timeout*1e3)]),{maxRetries:n}=t.spec.retryPolicy;
for(let s=0;;s++){let i=await Vq(t,e,s,r);if(i.kind!=="failed"||!i.failure.retryable||i.report!==void 0||r.aborted||s>=n)
return RS(i,e);try{await Wq(i.failure,t,e,s,r)}catch(c){return RS(NS(c,r),e)}}}o($E,"runSync");async function Vq(t,e,A,r){
let n=e.newOperationID();e.emit({kind:"started",at:e.now(),operationID:n,generation:t.generation,retryCount:A});try{return Pq(
await SS(t,n,e,r),t)}catch(s){return NS(s,r)}}o(Vq,"trySync");function Pq(t,{spec:e}){let{failed:A}=t;return A.length<=e.
failurePolicy.maxFailedIssues?{kind:"completed",report:t}:{kind:"failed",failure:qq(t),report:t}}o(Pq,"judge");var KE=5;
function qq({failed:t,created:e,updated:A,unchanged:r}){let n=t.slice(0,KE).map(({key:c,id:l,failure:g})=>`${c??l}: ${g.
message}`),s=t.length>KE?` (and ${t.length-KE} more)`:"",i=e.length+A.length+r;return{reason:"IssuesFailed",message:`${t.
length} of ${t.length+i} issues could not be mirrored and will be tried again by the next run. The other ${i} are in the\
 branch. ${n.join(" ")}${s}`,retryable:t.some(({failure:c})=>c.retryable)}}o(qq,"issuesFailed");function NS(t,e){let A=e.
aborted?re(e):t;return A instanceof Pe?A.failure.reason==="Cancelled"?{kind:"cancelled",message:A.failure.message}:{kind:"\
failed",failure:A.failure}:{kind:"failed",failure:{reason:"Internal",message:`This is a bug in jirasync: ${A instanceof Error?
A.message:String(A)}`,retryable:!1,cause:A}}}o(NS,"classify");async function Wq(t,e,A,r,n){let s=_q(t,e.spec.retryPolicy,
r);A.emit({kind:"retrying",at:A.now(),failure:bS(t,A),retryCount:r+1,seconds:s}),await A.sleep(s*1e3,n)}o(Wq,"waitForRet\
ry");function _q(t,e,A){return t.retryable&&t.retryAfter!==void 0?t.retryAfter:e.initialDelay*e.backoffMultiplier**A}o(_q,
"retryDelay");function RS(t,e){let A=e.now();switch(t.kind){case"completed":return e.emit({kind:"completed",at:A,commit:t.
report.commit}),t;case"failed":{let r=bS(t.failure,e);return e.emit({kind:"failed",at:A,failure:r}),{...t,failure:r}}case"\
cancelled":return e.emit({kind:"cancelled",at:A,message:t.message}),t;default:return t}}o(RS,"finish");function bS(t,{redactor:e}){
return{...t,message:e.redact(t.message)}}o(bS,"redacted");import{randomUUID as y_}from"node:crypto";import{setTimeout as p_}from"node:timers/promises";import{spawn as jq}from"node:child_process";import{Readable as Zq}from"node:stream";import{pipeline as Xq}from"node:stream/promises";
import{setTimeout as zq}from"node:timers/promises";var Kq=16384,td=64*1024*1024,$q=2e3,eW=20,tW=65536;function so(t,e,A,r){let{closed:n,running:s}=t.lifetime,i=jq("git",e,
{cwd:t.cwd,env:t.env,detached:!0,stdio:"pipe"});i.stdin.on("error",()=>{});let a=AW(i,e[0]??"git",A,[r,n]);return s.add(
a),a.then(()=>s.delete(a)),{stdin:i.stdin,stdout:i.stdout,exit:a}}o(so,"startGit");function AW(t,e,A,r){let n="";return t.
stderr.setEncoding("utf8").on("data",s=>{n=(n+s).slice(-Kq)}),new Promise(s=>{let i,a=o(u=>{i??={failure:u,ended:rW(t)}},
"stop"),c=o(()=>{let u=r.find(h=>h.aborted);u!==void 0&&a(re(u))},"onAbort"),l=A===null?void 0:setTimeout(()=>a(nW(e,A)),
A),g=o(u=>{clearTimeout(l);for(let h of r)h.removeEventListener("abort",c);s(u)},"finish");t.once("error",u=>g({kind:"st\
opped",failure:sW(u)})),t.once("close",u=>{if(i===void 0)return g({kind:"exited",code:u,stderr:n});let{failure:h,ended:d}=i;
d.then(()=>g({kind:"stopped",failure:h}))});for(let u of r)u.addEventListener("abort",c,{once:!0});c()})}o(AW,"exitOf");
async function rW(t){let e=performance.now()+$q;for(ed(t,"SIGTERM");ed(t,0)&&performance.now()<e;)await zq(eW);ed(t,"SIG\
KILL"),t.stdout.destroy(),t.stderr.destroy()}o(rW,"endGroup");function ed(t,e){if(t.pid===void 0)return!1;try{return process.
kill(-t.pid,e)}catch{return!1}}o(ed,"signalGroup");var nW=o((t,e)=>J("Timeout",`git ${t} did not finish within ${e/1e3} \
s. Check that the repository answers.`),"limitPassed");function sW(t){let e="code"in t?String(t.code):t.message;return e===
"ENOENT"?R("Internal","The git program was not found. Install git 2.31 or later and put it on PATH.",t):J("Internal",`Th\
e git program could not be started (${e}). The machine may be short of memory.`,t)}o(sW,"notStarted");async function rt(t,e,A,r){
if(r.aborted)throw re(r);let n={...t.env,...A.env},s=so({...t,env:n},e,t.limitMs,r),i=iW(s.stdin,A.input),[a,c]=await Promise.
all([oW(s.stdout),s.exit,i.catch(()=>{})]);if(c.kind==="stopped")throw c.failure;if(await i,a==="too much")throw R("Inte\
rnal",`git ${e[0]} wrote more than ${td} bytes.`);return{code:c.code,stdout:a,stderr:c.stderr}}o(rt,"runGit");async function Jt(t,e,A,r){
let{code:n,stdout:s,stderr:i}=await rt(t,e,A,r);if(n!==0)throw Ln(`git ${e[0]}`,i);return s.toString("utf8").trimEnd()}o(
Jt,"expectGit");function Ln(t,e){let A=e.trim().split(`
`),r=A.find(n=>/^(?:fatal|error):/.test(n))??A.at(-1)??"";return/No space left on device|Disk quota exceeded/.test(e)?J(
"Internal",`${t} failed: no space left for temporary files. Free some, or set TMPDIR.`):R("Internal",`${t} failed: ${r.slice(
0,300)||"it gave no reason"}.`)}o(Ln,"internal");async function oW(t){let e=[],A=0;try{for await(let r of t)Buffer.isBuffer(
r)&&(A+=r.length,A<=td&&e.push(r))}catch{}return A>td?"too much":Buffer.concat(e)}o(oW,"collect");async function iW(t,e){
if(e===void 0){t.end();return}try{await Xq(Zq.from(cW(e),{objectMode:!1}),t)}catch(A){if(!aW(A))throw A}}o(iW,"feed");function aW(t){
let e=t instanceof Error&&"code"in t?t.code:void 0;return e==="EPIPE"||e==="ERR_STREAM_PREMATURE_CLOSE"||e==="ECONNRESET"||
e==="ERR_STREAM_DESTROYED"}o(aW,"isPipeError");function*cW(t){let e="";for(let A of t)e+=A,e.length>=tW&&(yield Buffer.from(
e),e="");e!==""&&(yield Buffer.from(e))}o(cW,"coalesced");var lW=[{pattern:/Host key verification failed|no matching host key type/,reason:"AuthenticationFailed",retryable:!1,advice:"\
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
d",retryable:!1,advice:"the account that runs this may not read or write the repository's files."}];function wt(t,e,A){let r=lW.
find(({pattern:a})=>a.test(A)),n=QW(A),s=`${t} ${e}`;if(r===void 0)return J("RepositoryUnavailable",`${s} failed: ${n===
""?"git gave no reason":n}. Check that the server is up and reachable.`);let i=`${s} failed: ${r.advice}${n===""?"":` (g\
it: ${n})`}`;return r.retryable?J(r.reason,i):R(r.reason,i)}o(wt,"connectionFailure");var FS=o(t=>/couldn't find remote ref/i.
test(t),"isMissingRef"),gW=/non-fast-forward|fetch first|stale info|cannot lock ref|failed to (?:update|lock|write) ref|incorrect old value|reference already exists|but expected|remote ref updated since/i,
uW=/unpacker error|Internal Server Error|failed to migrate objects|remote failed to report status/i,hW=/insufficient permission|Permission denied|Read-only file system/i,
EW=/'(refs\/[^']*)' exists; cannot create/;function kS(t,e,A,r){let n=EW.exec(r)?.[1];if(n!==void 0){let i=`${t} cannot \
hold the branch ${e} beside ${va(n)}. Choose another branch name.`;return{kind:"refused",failure:R("PushRejected",i)}}if(hW.
test(r)&&!/hook declined/.test(A))return{kind:"refused",failure:wt("Pushing to",t,r)};let s=va(A);if(uW.test(s)){let i=`\
Pushing to ${t} failed: ${s}. The server may be busy or out of space.`;return{kind:"trouble",failure:J("RepositoryUnavai\
lable",i)}}if(gW.test(s)){let i=`Others keep pushing to ${e} of ${t} (${s}). The next run tries again.`;return{kind:"con\
flict",failure:J("PushConflict",i)}}return{kind:"refused",failure:dW(t,e,s,r)}}o(kS,"rejection");function dW(t,e,A,r){if(/currently checked out/.
test(A))return R("PushRejected",`${t} has ${e} checked out and refused the push. Push to a bare repository or to another\
 branch.`);let n=fW(r);return R("PushRejected",`${t} refused the push to ${e}: ${A}${n===""?"":`: ${n}`}. Change the bra\
nch's protection or hooks for this account, or choose another branch.`)}o(dW,"pushRejected");function fW(t){return t.split(
`
`).flatMap(A=>A.startsWith("remote: ")?[va(A.slice(8))]:[]).filter(A=>A!=="").join(" ").slice(0,500).replace(/[.\s]+$/,"")}
o(fW,"remoteWords");function QW(t){let e=t.split(`
`).map(va).filter(r=>r!=="");return(e.find(r=>/^ssh: |^[^ ]+: Permission denied \(/.test(r))??e.find(r=>/^(?:remote: )?(?:fatal|error|ERROR):/.
test(r))??e.find(r=>!/^hint:|^warning:/.test(r))??"").replace(/^(?:fatal|error): /,"").slice(0,300).replace(/[.\s]+$/,"")}
o(QW,"saidLine");function va(t){return t.replace(/\u001b\[[0-?]*[ -/]*[@-~]/g,"").replace(/\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?/g,
"").replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g," ").replace(/(\w:\/\/)[^\s/@']*@/g,"\
$1").replace(/(\w:\/\/[^\s?#']*)[?#][^\s']*/g,"$1").trim()}o(va,"printable");function Ja(t,e){return{head:e,readFile:o(async(A,r)=>e===null?null:IW(t,e,A,r),"readFile"),listFiles:o((A,r)=>CW(t,e,A,
r),"listFiles")}}o(Ja,"openBase");async function IW(t,e,A,r){let{setup:n,target:s}=t,i=await rt(n,["ls-tree","-z","--ful\
l-tree",e,"--",A],{},r);if(i.code!==0)throw Ln("git ls-tree",i.stderr);let a=US(i.stdout.toString("utf8").split("\0")[0]??
"");if(a===null||a.path!==A||!/^100/.test(a.mode))return null;let c=await rt(n,["cat-file","blob",a.oid],{},r);if(c.code!==
0)throw wt(`Reading ${JSON.stringify(A)} from`,s.remote.url,c.stderr);return c.stdout}o(IW,"readFile");async function*CW(t,e,A,r){
if(e===null||A.length===0)return;let n=A.map(g=>g.replace(/^\/+|\/+$/g,"")),s=n.includes("")?[]:["--",...n],i=new AbortController,
{setup:a}=t,c=["ls-tree","-r","-z","--full-tree",e,...s],l=so(a,c,a.limitMs,AbortSignal.any([r,i.signal]));l.stdin.end();
try{let g="";for await(let h of l.stdout.setEncoding("utf8")){let d=(g+String(h)).split("\0");g=d.pop()??"";for(let f of d){
let Q=US(f);Q!==null&&(yield Q)}}let u=await l.exit;if(u.kind==="stopped")throw u.failure;if(u.code!==0)throw Ln("git ls\
-tree",u.stderr)}catch(g){throw r.aborted?re(r):g}finally{i.abort(),await l.exit}}o(CW,"listFiles");function US(t){let e=t.
indexOf("	"),[A,,r]=t.slice(0,Math.max(e,0)).split(" ");return A===void 0||r===void 0?null:{path:t.slice(e+1),mode:A,oid:r}}
o(US,"parseEntry");import{createHash as MS}from"node:crypto";var TS={sha1:40,sha256:64};function oo(t,e){return MS(e).update(`blob ${t.byteLength}\0`).update(t).digest("hex")}o(oo,"\
blobIdOf");var LS=o(t=>MS(t).update("tree 0\0").digest("hex"),"emptyTreeId"),xS=o(t=>"0".repeat(TS[t]),"nullId"),HS=o(t=>t.
length===TS.sha256?"sha256":"sha1","objectFormatOf"),YS=o(t=>/^(?:[\da-f]{40}|[\da-f]{64})$/.test(t),"isObjectId");async function Va(t,e,A,r){if(r.aborted)throw re(r);let n=o(()=>{},"stop"),s=new Promise((i,a)=>{let c=o(()=>a(re(r)),"o\
nAbort"),g=setTimeout(o(()=>a(J("Timeout",`${e} did not finish within ${A/1e3} s.`)),"onLimit"),A);r.addEventListener("a\
bort",c,{once:!0}),n=o(()=>{clearTimeout(g),r.removeEventListener("abort",c)},"stop")});try{return await Promise.race([t,
s])}finally{n()}}o(Va,"within");async function OS(t,e){if(e.aborted)throw re(e);await new Promise((A,r)=>{let n=o(()=>{clearTimeout(
s),r(re(e))},"onAbort"),s=setTimeout(()=>{e.removeEventListener("abort",n),A()},t);e.addEventListener("abort",n,{once:!0})})}
o(OS,"pause");var Pa=256*1024,qa=class{static{o(this,"BlobWriter")}#e;#t;constructor(e){this.#e=e}async write(e,A){return this.#t??=BW(
this.#e),yW(this.#t,e),await pW(this.#t,this.#e.setup.limitMs,A),oo(e,this.#e.objectFormat)}async finish(e){let A=this.#t;
if(A===void 0)return;this.#t=void 0,GS(A),A.child.stdin.end(`done
`);let r=await Va(A.child.exit,"git fast-import",this.#e.setup.limitMs,e);Ad(r)}};function BW(t){let e=so(t.setup,["fast\
-import","--quiet","--done","--depth=0"],null,t.setup.lifetime.closed);e.stdout.resume();let A={child:e,chunk:Buffer.allocUnsafeSlow(
Pa),used:0,ended:void 0,draining:void 0};return e.exit.then(r=>{A.ended=r}),A}o(BW,"startImport");function yW(t,e){let A=`\
blob
data ${e.byteLength}
`,r=A.length+e.byteLength+1;if(t.used+r>Pa&&GS(t),r>Pa){t.child.stdin.write(A),t.child.stdin.write(e),t.child.stdin.write(
`
`);return}t.used+=t.chunk.write(A,t.used,"latin1"),t.chunk.set(e,t.used),t.used+=e.byteLength,t.chunk[t.used++]=10}o(yW,
"append");function GS(t){t.used!==0&&(t.child.stdin.write(t.chunk.subarray(0,t.used)),t.chunk=Buffer.allocUnsafeSlow(Pa),
t.used=0)}o(GS,"flush");async function pW(t,e,A){let{stdin:r,exit:n}=t.child;t.ended!==void 0&&Ad(t.ended),r.writableNeedDrain&&
(t.draining??=new Promise(s=>{let i=o(()=>{r.off("drain",i).off("close",i),t.draining=void 0,s()},"done");r.on("drain",i).
on("close",i)}),await Va(t.draining,"Writing to git fast-import",e,A),r.destroyed&&Ad(await Va(n,"git fast-import",e,A)))}
o(pW,"drained");function Ad(t){if(t.kind==="stopped")throw t.failure;if(t.code!==0)throw t.code===null?J("Internal","git\
 fast-import was killed; the machine may be short of memory."):Ln("git fast-import",t.stderr)}o(Ad,"assertSucceeded");import{rm as mW}from"node:fs/promises";import{join as wW}from"node:path";async function VS(t,e,A,r){let{setup:n,objectFormat:s,dir:i}=t,a=wW(i,"jirasync-index"),c={env:{GIT_INDEX_FILE:a}};try{e!==
null&&await Jt(n,["read-tree",e],c,r),await Jt(n,["update-index","-z","--index-info"],{...c,input:SW(A.changes,xS(s))},r);
let g=await Jt(n,["write-tree","--missing-ok"],c,r),u=e===null?LS(s):await DW(t,e,r);return g===u?null:await NW(t,g,e,A,
r)}finally{await mW(a,{force:!0})}}o(VS,"buildCommit");var DW=o((t,e,A)=>Jt(t.setup,["rev-parse","--verify",`${e}^{tree}`],
{},A),"treeOf");function*SW(t,e){for(let A of t)RW(A.path),yield A.kind==="delete"?`0 ${e}	${A.path}\0`:`${A.mode} ${A.oid}\
	${A.path}\0`}o(SW,"indexLines");function RW(t){if(/^$|\0|(?:^|\/)(?:\.{0,2}|\.git)(?:\/|$)/i.test(t))throw R("Internal",
`${JSON.stringify(t)} cannot be a path in a Git tree.`)}o(RW,"assertTreePath");function NW(t,e,A,r,n){let s={...vS("AUTH\
OR",r.author),...vS("COMMITTER",r.committer??r.author)},i=A===null?[]:["-p",A],a=r.message.replaceAll("\0","");return Jt(
t.setup,["commit-tree",e,...i],{env:s,input:[a]},n)}o(NW,"commitTree");function vS(t,{name:e,email:A,date:r}){let n=JS(e);
if(n==="")throw R("InvalidSpec",`The commit's ${t.toLowerCase()} has no name. Give one, as in "Jira Sync".`);return{[`GI\
T_${t}_NAME`]:n,[`GIT_${t}_EMAIL`]:JS(A),[`GIT_${t}_DATE`]:`@${Math.floor(r.getTime()/1e3)} +0000`}}o(vS,"identityVariab\
les");var JS=o(t=>t.replace(/[\u0000-\u0020\u007f<>]+/g," ").replace(/^[\s.,:;"'\\]+|[\s.,:;"'\\]+$/g,""),"withoutCrud");async function PS(t,e,A,r){let{target:n,setup:s}=t,{ref:i}=n,c=["--porcelain","--no-thin","--no-verify","--no-signed","-\
-recurse-submodules=no",`--force-with-lease=${i}:${A.branch??""}`],{code:l,stdout:g,stderr:u}=await rt(s,["push",...c,"-\
-","origin",`${e}:${i}`],{},r),h=FW(g.toString("utf8"),i),d=n.remote.url;if(h===null)return bW(l,wt("Pushing to",d,u));if(h.
flag!=="!")return{kind:"landed"};let{kind:f,failure:Q}=kS(d,n.branch,h.summary,u);switch(f){case"refused":throw Q;case"t\
rouble":return{kind:"unanswered",failure:Q};case"conflict":return{kind:f,failure:Q};default:return f}}o(PS,"push");function bW(t,e){
if(t===0||e.failure.reason==="RepositoryUnavailable")return{kind:"unanswered",failure:e};throw e}o(bW,"withoutStatus");function FW(t,e){
for(let A of t.split(`
`)){let[r,n,s]=A.split("	");if(r!==void 0&&s!==void 0&&n?.endsWith(`:${e}`))return{flag:r,summary:s}}return null}o(FW,"r\
efStatus");var qS="refs/jirasync/base",kW=3;async function io(t,e,A){let r=e.remote.url,{code:n,stdout:s,stderr:i}=await rt(t,["ls-\
remote","--quiet","--",r,"HEAD",e.ref],{},A);if(n!==0)throw wt("Reading from",r,i);let a=new Map;for(let c of s.toString(
"utf8").split(`
`)){let[l,g]=c.split("	");l!==void 0&&g!==void 0&&YS(l)&&a.set(g,l)}return{branch:a.get(e.ref)??null,head:a.get("HEAD")??
null}}o(io,"advertisedRefs");async function Wa(t,e,A,r){let{target:n,setup:s}=t,i=e;for(let a=1;a<=kW;a++){let c=i.branch??
i.head;if(c===null)return{head:null,branch:null};if(n.remote.kind==="local")return{head:c,branch:i.branch};let l=await UW(
t,i.branch===null?"HEAD":n.ref,A,r);if(l!==null)return{head:l,branch:i.branch===null?null:l};i=await io(s,n,r)}throw J("\
RepositoryUnavailable",`The branch ${n.branch} of ${n.remote.url} keeps appearing and vanishing.`)}o(Wa,"fetchUpstream");
async function UW(t,e,A,r){let{setup:n,target:s}=t,i=["fetch","--quiet","--no-tags","--no-write-fetch-head","--no-recurs\
e-submodules","--no-auto-maintenance"],a=["--filter=blob:none",...A==="shallow"?["--depth=1"]:[]],{code:c,stderr:l}=await rt(
n,[...i,...a,"--","origin",`+${e}:${qS}`],{},r);if(c===0)return Jt(n,["rev-parse","--verify","--quiet",`${qS}^{commit}`],
{},r);if(FS(l))return null;throw wt("Fetching from",s.remote.url,l)}o(UW,"fetchRef");async function WS(t,e,A,r){if(e===A)
return!0;let{code:n}=await rt(t.setup,["merge-base","--is-ancestor",e,A],{},r);return n===0}o(WS,"isContained");var MW=30,_S=5,TW=100,LW=1e4;async function jS(t,e,A,r){let n=[],s=0,i=e,a=null;for(let c=1;;c++){let l=a??await xW(t,i,
A,r);if(l===null)return{commit:l,attempts:c-1,upstream:i};let g=await PS(t.repository,l,i,r);if(g.kind==="landed")return{
commit:l,attempts:c,upstream:{head:l,branch:l}};if(g.kind==="unanswered"&&s++,c>=MW||s>=_S)throw g.failure;n.push(l);let u=await HW(
t,c,g.failure,r),h=await YW(t.repository,n,u,r);if(h!==null)return{commit:h,attempts:c,upstream:u};a=u.head===i.head&&u.
branch===i.branch?l:null,i=u}}o(jS,"publish");async function xW({repository:t,blobs:e},{head:A},r,n){let s=await r(Ja(t,
A));return await e.finish(n),s===null?null:VS(t,A,s,n)}o(xW,"nextCommit");async function HW(t,e,A,r){let{repository:n}=t;
for(let s=1,i=A;;s++){let a=OW(e+s-1,t.random);t.onRetry({attempt:e,delayMs:a,reason:i.message}),await OS(a,r);try{let c=await io(
n.setup,n.target,r);return await Wa(n,c,"since",r)}catch(c){if(!(c instanceof Pe&&c.failure.reason==="RepositoryUnavaila\
ble"&&c.failure.retryable)||s>=_S)throw c;i=c}}}o(HW,"lookAgain");async function YW(t,e,{branch:A},r){if(A===null)return null;
for(let n of e)if(await WS(t,n,A,r))return n;return null}o(YW,"findArrived");function OW(t,e){return Math.round(e()*Math.
min(LW,TW*2**t))}o(OW,"backoffMs");import{resolve as GW}from"node:path";import{fileURLToPath as vW}from"node:url";var LA="Use https://host/path.git, ssh://git@host/path.git, git@host:path.git or the path of a bare repository.",JW=/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
function XS(t,e){return{remote:VW(t),branch:ZW(e),ref:`refs/heads/${e}`}}o(XS,"parseTarget");function VW(t){if(t==="")throw nt(
`No repository is given. ${LA}`);if(t.startsWith("-"))throw nt(`The repository must not start with "-". ${LA}`);if(/[\u0000-\u001f\u007f]/.
test(t))throw nt(`The repository holds control characters. ${LA}`);if(/^[\w.+-]+::/.test(t))throw nt(`Remote helpers ("n\
ame::address") are not allowed. ${LA}`);let e=/^([a-z][a-z0-9+.-]*):\/\//i.exec(t)?.[1]?.toLowerCase();return e!==void 0?
PW(t,e):/^[^/]*:/.test(t)?WW(t):{kind:"local",url:GW(t)}}o(VW,"parseRemote");function PW(t,e){if(!URL.canParse(t)||/[\s\\]/.
test(t))throw nt(`The repository is not a valid URL. ${LA}`);let A=new URL(t);if(A.search!==""||A.hash!=="")throw nt("Th\
e repository's URL must not have a query or a fragment.");switch(e){case"https":return ZS(A,"https");case"http":if(!JW.test(
A.hostname))throw nt("Plain http:// would send credentials unprotected. Use https://.");return ZS(A,"http");case"ssh":return qW(
A,t);case"file":return{kind:"local",url:_W(A)};default:throw nt(`Repositories over ${e}:// are not supported. ${LA}`)}}o(
PW,"parseUrl");function ZS(t,e){if(t.username!==""||t.password!=="")throw nt(`The repository's URL holds credentials, wh\
ich end up in logs. Write ${t.origin}${t.pathname} and give username and password (or token) as credentials.`);return{kind:"\
http",url:t.href,origin:t.origin,protocol:e}}o(ZS,"parseHttpUrl");function qW(t,e){if(t.password!=="")throw nt("The repo\
sitory's URL holds a password. Give an SSH key (identity) instead.");let{hostname:A,username:r}=t;if(A===""||A.startsWith(
"-")||r.startsWith("-"))throw nt(`The repository's host or user is not valid. ${LA}`);return{kind:"ssh",url:e}}o(qW,"par\
seSshUrl");function WW(t){if(!/^(?:[\w.][\w.+-]*@)?(?:[\w.][\w.-]*|\[[\da-f:.]+\]):[^\s-]\S*$/i.test(t))throw nt(`The re\
pository is not a valid address. ${LA}`);return{kind:"ssh",url:t}}o(WW,"parseScpAddress");function _W(t){try{return vW(t)}catch(e){
throw R("InvalidSpec","The repository's file:// URL does not name a path of this machine.",e)}}o(_W,"localPath");var jW=[
[/^$/,"is empty"],[/^-/,'starts with "-"'],[/^(?:HEAD|@)$/,"is a name that git reserves"],[/^refs\//,"is a full ref name\
; give the short one (main, not refs/heads/main)"],[/[\u0000-\u0020\u007f~^:?*[\\]/,"holds a space, a control character \
or one of ~ ^ : ? * [ \\"],[/\.\.|@\{/,'holds ".." or "@{"'],[/^\/|\/$|\/\//,"has an empty part between slashes"],[/(?:^|\/)\./,
'has a part that starts with "."'],[/\.lock(?:\/|$)|\.$/,'has a part that ends with ".lock", or ends with "."']];function ZW(t){
let e=jW.find(([A])=>A.test(t));if(e!==void 0)throw nt(`The branch ${JSON.stringify(t)} ${e[1]}. A valid one: main.`);return t}
o(ZW,"checkedBranch");var nt=o(t=>R("InvalidSpec",t),"invalid");import{copyFile as n_,mkdir as s_,mkdtemp as o_,readdir as i_,rm as a_,stat as c_,writeFile as l_}from"node:fs/promises";
import{tmpdir as g_}from"node:os";import{join as kr}from"node:path";import{writeFile as KW}from"node:fs/promises";import{join as rd}from"node:path";import{dirname as XW}from"node:path";var zW=["PATH","GIT_EXEC_PATH","TMPDIR","http_proxy","https_proxy","HTTPS_PROXY","all_proxy","ALL_PROXY","no_proxy","NO_\
PROXY","GIT_SSL_CAINFO","GIT_SSL_CAPATH","SSH_AUTH_SOCK"];function zS(t,e){let A=zW.flatMap(r=>{let n=t[r];return n===void 0?
[]:[[r,n]]});return{...t.SSL_CERT_FILE===void 0?{}:{GIT_SSL_CAINFO:t.SSL_CERT_FILE},...Object.fromEntries(A),HOME:e,XDG_CONFIG_HOME:e,
GIT_CEILING_DIRECTORIES:XW(e),LC_ALL:"C.UTF-8",LANGUAGE:"",GIT_CONFIG_NOSYSTEM:"1",GIT_CONFIG_GLOBAL:"/dev/null",GIT_TERMINAL_PROMPT:"\
0",GIT_OPTIONAL_LOCKS:"0",GIT_LITERAL_PATHSPECS:"1",MALLOC_MMAP_THRESHOLD_:"4194304",MALLOC_TRIM_THRESHOLD_:"67108864"}}
o(zS,"isolatedEnvironment");function _a(t){let e=t.flatMap(([A,r],n)=>[[`GIT_CONFIG_KEY_${n}`,A],[`GIT_CONFIG_VALUE_${n}`,
r]]);return{GIT_CONFIG_COUNT:String(t.length),...Object.fromEntries(e)}}o(_a,"configurationVariables");var $W="x-access-token",e_='!f() { test "$1" = get && printf "username=%s\\npassword=%s\\n" "$JIRASYNC_GIT_USERNAME" "$JIR\
ASYNC_GIT_PASSWORD"; }; f';async function $S(t,e,A,r,n){switch(t.kind){case"local":return{GIT_ALLOW_PROTOCOL:"file",..._a(
A)};case"http":{let s=t_(t.origin,e),i=await nd(e.ca,e.caFile,rd(n,"ca.pem"));return{GIT_ALLOW_PROTOCOL:t.protocol,...i===
void 0?{}:{GIT_SSL_CAINFO:i},...s.env,..._a([...A,...s.configuration])}}case"ssh":return{GIT_ALLOW_PROTOCOL:"ssh",...await A_(
e,r,n),..._a(A)};default:return t}}o($S,"connectionEnvironment");function t_(t,e){let{username:A,password:r,bearerToken:n}=e;
for(let[s,i]of Object.entries({username:A,password:r,bearerToken:n}))if(i!==void 0&&/[\u0000-\u001f\u007f]/.test(i))throw R(
"InvalidSpec",`The credentials' ${s} holds a line break or a control character.`);if(n!==void 0){if(r!==void 0)throw R("\
InvalidSpec","The credentials hold a password and a bearerToken. Give one of them.");return{configuration:[[`http.${t}/.\
extraHeader`,`Authorization: Bearer ${n}`],["http.followRedirects","false"]],env:{}}}if(r!==void 0){let s={JIRASYNC_GIT_USERNAME:A??
$W,JIRASYNC_GIT_PASSWORD:r};return{configuration:[[`credential.${t}.helper`,e_]],env:s}}if(e.identity!==void 0||e.identityFile!==
void 0)throw R("InvalidSpec","The credentials hold an SSH key, but the repository is an https:// URL. Give username and \
password, or an ssh:// address.");return{configuration:[],env:{}}}o(t_,"httpLogin");async function A_(t,e,A){let r=await nd(
t.identity,t.identityFile,rd(A,"identity")),n=await nd(t.knownHosts,t.knownHostsFile,rd(A,"known_hosts"));if(r===void 0&&
(t.password!==void 0||t.bearerToken!==void 0))throw R("InvalidSpec","The credentials hold a password or token, but the r\
epository is reached over SSH. Give an SSH key (identity), or an https:// URL.");let s=e.SSH_AUTH_SOCK===void 0?{}:{SSH_AUTH_SOCK:e.
SSH_AUTH_SOCK},i=e.GIT_SSH_COMMAND;if(r===void 0&&n===void 0&&i!==void 0)return{...s,GIT_SSH_COMMAND:i,GIT_SSH_VARIANT:e.
GIT_SSH_VARIANT??"auto"};let c=["ssh",...["BatchMode=yes","StrictHostKeyChecking=yes","ConnectTimeout=30","ServerAliveIn\
terval=15","ServerAliveCountMax=4",...n===void 0?[]:[`UserKnownHostsFile=${KS(n)}`,"GlobalKnownHostsFile=/dev/null"],...r===
void 0?[]:[`IdentityFile=${KS(r)}`,"IdentitiesOnly=yes"]].flatMap(l=>["-o",r_(l)])].join(" ");return{...s,GIT_SSH_COMMAND:c,
GIT_SSH_VARIANT:"ssh"}}o(A_,"sshCommand");async function nd(t,e,A){return t===void 0?e:(await KW(A,t.endsWith(`
`)?t:`${t}
`,{mode:384}),A)}o(nd,"fileFor");var KS=o(t=>`"${t.replaceAll("%","%%").replace(/["\\]/g,"\\$&")}"`,"sshQuoted"),r_=o(t=>`\
'${t.replaceAll("'","'\\''")}'`,"shellQuoted");var u_=[["core.compression","1"],["pack.compression","1"],["pack.window","0"],["pack.depth","0"],["pack.useSparse","fals\
e"],["fastimport.unpackLimit","0"],["core.fsync","none"],["core.hooksPath","/dev/null"],["core.protectHFS","true"],["cor\
e.protectNTFS","true"],["gc.auto","0"],["maintenance.auto","false"]],h_=120;async function eR(t,e,A,r,n){let s=r??A.TMPDIR??
g_();await d_(s);let i=await o_(kr(s,tR));try{let a=[...u_,...f_(t.remote)],c=await $S(t.remote,e,a,A,i);return{dir:i,target:t,
setup:{cwd:i,env:{...zS(A,i),...c},...n}}}catch(a){throw await ja(i),a}}o(eR,"createWorkspace");var tR="jirasync-git-",E_=1440*
6e4;async function d_(t){for(let e of await i_(t).catch(()=>[])){if(!e.startsWith(tR))continue;let A=kr(t,e),{mtimeMs:r}=await c_(
A).catch(()=>({mtimeMs:Date.now()}));Date.now()-r>E_&&await ja(A).catch(()=>{})}}o(d_,"removeAbandoned");var ja=o(t=>a_(
t,{recursive:!0,force:!0,maxRetries:5}),"removeWorkspace");function f_(t){let e=["remote.origin.url",t.url];return t.kind===
"local"?[e]:[e,["remote.origin.promisor","true"],["remote.origin.partialCloneFilter","blob:none"],["http.lowSpeedLimit",
"1"],["http.lowSpeedTime",String(h_)]]}o(f_,"connectionConfiguration");async function AR(t,e,A){let r=kr(t.dir,"reposito\
ry.git"),n=["init","--quiet","--bare","--template=",`--object-format=${e}`,"--",r];await Jt(t.setup,n,{},A);let s={...t.
setup,cwd:r,env:{...t.setup.env,GIT_DIR:r}};return t.target.remote.kind==="local"&&await Q_(t,r,A),{dir:r,target:t.target,
objectFormat:e,setup:s}}o(AR,"createRepository");async function Q_(t,e,A){let{objects:r,shallow:n}=await rR(t,A);await s_(
kr(e,"objects","info"),{recursive:!0}),await l_(kr(e,"objects","info","alternates"),`${r}
`),await n_(n,kr(e,"shallow")).catch(s=>{if(!I_(s))throw s})}o(Q_,"borrowObjects");var I_=o(t=>t instanceof Error&&"code"in
t&&t.code==="ENOENT","isMissingFile");async function rR(t,e){let A=t.target.remote.url,r=["--show-object-format","--path\
-format=absolute","--git-path","objects","--git-path","shallow"],n={GIT_CEILING_DIRECTORIES:kr(A,"..")},{code:s,stdout:i,
stderr:a}=await rt(t.setup,["-C",A,"rev-parse",...r],{env:n},e),[c,l,g]=i.toString("utf8").trimEnd().split(`
`);if(s!==0||l===void 0||g===void 0)throw wt("Opening",A,a);return{objects:l,shallow:g,objectFormat:c==="sha256"?"sha256":
"sha1"}}o(rR,"openLocal");async function nR(t,e){let{setup:A,target:r}=t;if(r.remote.kind==="local")return(await rR(t,e)).
objectFormat;let n={GIT_TRACE_PACKET:"1"},{code:s,stderr:i}=await rt(A,["ls-remote","--",r.remote.url,"HEAD"],{env:n},e);
if(s!==0)throw wt("Reading from",r.remote.url,i);return/\bobject-format=sha256\b/.test(i)?"sha256":"sha1"}o(nR,"emptyRep\
ositoryFormat");var C_=6e5;async function od(t,e,A){let r=XS(t.repository,t.branch),n=new AbortController,s=new Set,i={limitMs:e.limitMs??
C_,lifetime:{closed:n.signal,running:s}},a=await eR(r,t.credentials??{},e.env,e.tempDir,i),c=o(async()=>{n.abort(R("Inte\
rnal","The destination was closed while it was in use.")),await Promise.all(s),await ja(a.dir)},"close");try{let l=await io(
a.setup,r,A),g=l.branch??l.head,u=g===null?await nR(a,A):HS(g),h=await AR(a,u,A),d=await Wa(h,l,"shallow",A);return new sd(
B_(h,e),d,c)}catch(l){throw await c(),l}}o(od,"openDestination");function B_(t,{random:e,onRetry:A}){return{repository:t,
blobs:new qa(t),random:e??Math.random,onRetry:A??(()=>{})}}o(B_,"publishDeps");var sd=class{static{o(this,"GitDestinatio\
n")}#e;#t;#A;#r=!1;constructor(e,A,r){this.#e=e,this.#A=A,this.#t=r}get base(){return Ja(this.#e.repository,this.#A.head)}blobId(e){
return oo(e,this.#e.repository.objectFormat)}writeBlob(e,A){return this.#e.blobs.write(e,A)}async publish(e,A){if(this.#r)
throw R("Internal","publish was called while another publish was running.");this.#r=!0;try{let{commit:r,attempts:n,upstream:s}=await jS(
this.#e,this.#A,e,A);return this.#A=s,{commit:r,attempts:n}}finally{this.#r=!1}}[Symbol.asyncDispose](){return this.#t()}};function oR({destination:t},{jira:e,git:A},{env:r,redactor:n},s){let i=o(()=>new Date,"now"),a=o((l,g)=>s({kind:"waiting",
at:i(),seconds:l,message:n.redact(g)}),"waiting"),c={env:r,now:Date.now,random:Math.random,sleep:sR,onWait:o(({seconds:l,
message:g})=>a(l,g),"onWait")};return{connectJira:o(l=>mE(e,c,l),"connectJira"),openDestination:o(l=>od({repository:t.repository,
branch:t.branch,credentials:A},{env:r,onRetry:o(({delayMs:g,reason:u})=>a(g/1e3,u),"onRetry")},l),"openDestination"),emit:s,
now:i,newOperationID:y_,sleep:sR,redactor:n}}o(oR,"syncDeps");async function sR(t,e){try{await p_(t,void 0,{signal:e})}catch(A){
throw e.aborted?re(e):A}}o(sR,"wait");function iR(t,e,A,r){return A.isTerminal?m_(t,e,A,r):w_(t,e,A,r)}o(iR,"createProgress");function m_(t,e,A,r){let n=cR(100,
r),s=lR(r),i="";return{show(a){let{progress:c}=a;!aR(a)||!n(c?.currentOperation)||(i=[t,...b_(a,A.columns),gR(a,e,r())].
join("  "),A.redraw(i))},waiting(a,c){s(a)&&(A.redraw(""),A.line(uR(a,c)),A.redraw(i))},end:o(()=>A.redraw(""),"end")}}o(
m_,"barOn");function w_(t,e,A,r){let n=cR(5e3,r),s=lR(r);return{show(i){!aR(i)||!n(i.progress?.currentOperation)||A.line(
`${t}: ${gR(i,e,r()).trimStart()}`)},waiting(i,a){s(i)&&A.line(`${t}: ${uR(i,a)}`)},end:o(()=>{},"end")}}o(w_,"linesOn");
function aR({phase:t,progress:e}){return t==="Running"&&e?.currentOperation!==void 0}o(aR,"isUnderWay");function cR(t,e){
let A=Number.NEGATIVE_INFINITY,r;return n=>n===r&&e()-A<t?!1:([r,A]=[n,e()],!0)}o(cR,"every");function lR(t){let e=Number.
NEGATIVE_INFINITY,A="";return r=>r===A&&t()-e<5e3?!1:([A,e]=[r,t()],!0)}o(lR,"unrepeated");var D_={connect:"connecting t\
o Jira and the repository","discover-issues":"finding the issues","sync-issues":"reading issues","push-changes":"pushing\
 to the repository"};function S_(t,e){return t==="push-changes"&&e==="plan"?"comparing with the repository":t===void 0?"\
starting":D_[t]}o(S_,"wordsOf");function gR({progress:t,syncState:e},A,r){let n=t?.currentOperation,s=(e?.totalIssues??0)>
0,i=n==="sync-issues"&&s;return[...s?[`${t?.percentage??0}%`.padStart(3),`${e?.issues} issues`]:[],...i?[]:[S_(n,A)],...i&&
t?.processingRate!==void 0?[t.processingRate]:[],...t?.estimatedCompletion===void 0?[]:[R_(t.estimatedCompletion,r)]].join(
"  ")}o(gR,"details");function R_(t,e){return`about ${N_((Date.parse(t)-e)/1e3)} left`}o(R_,"remaining");function N_(t){
return t<100?`${Math.max(1,Math.round(t))} s`:t<5400?`${Math.round(t/60)} min`:`${(t/3600).toFixed(1)} h`}o(N_,"duration\
Of");function b_({progress:t,syncState:e},A){if((e?.totalIssues??0)===0||A<72)return[];let r=Math.floor((t?.percentage??
0)/100*24);return["\u2588".repeat(r)+"\u2591".repeat(24-r)]}o(b_,"barOf");function uR(t,e){return`${t} (next try in ${Math.
ceil(e)} s)`}o(uR,"waitText");async function hR(t,e,A){let{settings:r,dryRun:n,statusFolder:s}=t,{metadata:i,spec:a}=t.resource,c=iR(i.name,n?"plan":"\
sync",e.stderr,Date.now),l=s===void 0?void 0:await wd(s,i.name),g=l?.previous??t.resource.status??fc,u={...t.resource,status:g},
h=o(C=>{u={...u,status:Qc(u.status,C)},l?.update(u),F_(C,u.status,c)},"emit"),d={name:i.name,generation:i.generation??1,
spec:a,dryRun:n,force:r.force,author:r.author,...r.commitSubject===void 0?{}:{commitSubject:r.commitSubject}},f=performance.
now(),Q=await $E(d,oR(a,r,e,h),A);c.end();let m=await l?.flush();return{resource:u,outcome:Q,seconds:(performance.now()-
f)/1e3,statusFileError:m}}o(hR,"runRequested");function F_(t,e,A){t.kind==="waiting"?A.waiting(t.message,t.seconds):t.kind===
"retrying"?A.waiting(t.failure.message,t.seconds):A.show(e)}o(F_,"show");async function _6(t,e,A,r){let n=[];for(let a of t){let c=await hR(a,A,r);if(n.push(c),e==="text"&&k_(c,A),U_(c,A),r.aborted)
break}e==="json"&&A.stdout.json(T_(n));let s=Gd(n.map(({resource:a})=>a)),i=n.some(({statusFileError:a})=>a!==void 0);return s===
Za.completed&&i?Za.failed:s}o(_6,"runAll");function k_({resource:t,outcome:e,seconds:A},{stdout:r}){if(e.kind==="cancell\
ed"||e.report===void 0)return;let{report:n}=e,s=n.planned===void 0?Jd(t,n,A):Vd(t,n,n.planned);for(let i of s)r.line(i)}
o(k_,"printText");function U_({resource:t,outcome:e,seconds:A,statusFileError:r},{stderr:n}){let{name:s}=t.metadata;e.kind!==
"completed"&&n.line(Pd(s,e,A)),e.kind==="failed"&&M_(e.failure)&&ld(e.failure.cause,n),r!==void 0&&n.line(`${s}: can't w\
rite its status file: ${cd(r)}`)}o(U_,"printTrouble");function M_({reason:t,cause:e}){return t==="Internal"&&e instanceof
Error&&!("syscall"in e)}o(M_,"isBug");function T_(t){let e=t.map(({resource:A,outcome:r})=>vd(A,r));return e.length===1?
e[0]:{kind:"List",items:e}}o(T_,"asJson");export{_6 as runAll};
/*! For license information please see run-all-JWBMEQUU.js.LEGAL.txt */
