import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{d as Xu,i as Ns,j as eE,k as AE,l as tE,m as rE}from"./chunk-LVVYWFKE.js";import{C as $u,b as Ku,r as ju,s as ms,
t as Rs}from"./chunk-L62XGPV2.js";import{c as Ds,d as G,g as ZA,h as _u,i as gr,k as UA,m as se,o as kA,q as Zu,r as zu,
s as ws,w as Ss}from"./chunk-PSZ7B6LN.js";import{j as Pu}from"./chunk-TFGBKQWM.js";import{b as Fe,c as q,d as cr,
e as iA,f as Wu}from"./chunk-P7YMAR4I.js";import{a as o,b as f,c as p,e as PD}from"./chunk-KUM6ZNSD.js";var _=p((hv,GE)=>{"use strict";GE.exports={kClose:Symbol("close"),kDestroy:Symbol("destroy"),kDispatch:Symbol("dispatch"),
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
"socks5 proxy agent")}});var ta=p((Qv,qE)=>{"use strict";var Ir=0,Xo=1e3,Ko=(Xo>>1)-1,zA,jo=Symbol("kFastTimer"),TA=[],$o=-2,ea=-1,vE=0,VE=1;function Aa(){
Ir+=Ko;let A=0,e=TA.length;for(;A<e;){let t=TA[A];t._state===vE?(t._idleStart=Ir-Ko,t._state=VE):t._state===VE&&Ir>=t._idleStart+
t._idleTimeout&&(t._state=ea,t._idleStart=-1,t._onTimeout(t._timerArg)),t._state===ea?(t._state=$o,--e!==0&&(TA[A]=TA[e])):
++A}TA.length=e,TA.length!==0&&JE()}o(Aa,"onTick");function JE(){zA?.refresh?zA.refresh():(clearTimeout(zA),zA=setTimeout(
Aa,Ko),zA?.unref())}o(JE,"refreshTimeout");var Ms=class{static{o(this,"FastTimer")}[jo]=!0;_state=$o;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg;constructor(e,t,r){
this._onTimeout=e,this._idleTimeout=t,this._timerArg=r,this.refresh()}refresh(){this._state===$o&&TA.push(this),(!zA||TA.
length===1)&&JE(),this._state=vE}clear(){this._state=ea,this._idleStart=-1}};qE.exports={setTimeout(A,e,t){return e<=Xo?
setTimeout(A,e,t):new Ms(A,e,t)},clearTimeout(A){A[jo]?A.clear():clearTimeout(A)},setFastTimeout(A,e,t){return new Ms(A,
e,t)},clearFastTimeout(A){A.clear()},now(){return Ir},tick(A=0){Ir+=A-Xo+1,Aa(),Aa()},reset(){Ir=0,TA.length=0,clearTimeout(
zA),zA=null},kFastTimer:jo}});var x=p((Cv,Qh)=>{"use strict";var WE=Symbol.for("undici.error.UND_ERR"),te=class extends Error{static{o(this,"UndiciErr\
or")}constructor(e,t){super(e,t),this.name="UndiciError",this.code="UND_ERR"}static[Symbol.hasInstance](e){return e&&e[WE]===
!0}get[WE](){return!0}},PE=Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT"),ra=class extends te{static{o(this,"Connect\
TimeoutError")}constructor(e){super(e),this.name="ConnectTimeoutError",this.message=e||"Connect Timeout Error",this.code=
"UND_ERR_CONNECT_TIMEOUT"}static[Symbol.hasInstance](e){return e&&e[PE]===!0}get[PE](){return!0}},_E=Symbol.for("undici.\
error.UND_ERR_HEADERS_TIMEOUT"),na=class extends te{static{o(this,"HeadersTimeoutError")}constructor(e){super(e),this.name=
"HeadersTimeoutError",this.message=e||"Headers Timeout Error",this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance](e){
return e&&e[_E]===!0}get[_E](){return!0}},ZE=Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW"),sa=class extends te{static{
o(this,"HeadersOverflowError")}constructor(e){super(e),this.name="HeadersOverflowError",this.message=e||"Headers Overflo\
w Error",this.code="UND_ERR_HEADERS_OVERFLOW"}static[Symbol.hasInstance](e){return e&&e[ZE]===!0}get[ZE](){return!0}},zE=Symbol.
for("undici.error.UND_ERR_BODY_TIMEOUT"),ia=class extends te{static{o(this,"BodyTimeoutError")}constructor(e){super(e),this.
name="BodyTimeoutError",this.message=e||"Body Timeout Error",this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](e){
return e&&e[zE]===!0}get[zE](){return!0}},XE=Symbol.for("undici.error.UND_ERR_INVALID_ARG"),oa=class extends te{static{o(
this,"InvalidArgumentError")}constructor(e){super(e),this.name="InvalidArgumentError",this.message=e||"Invalid Argument \
Error",this.code="UND_ERR_INVALID_ARG"}static[Symbol.hasInstance](e){return e&&e[XE]===!0}get[XE](){return!0}},KE=Symbol.
for("undici.error.UND_ERR_INVALID_RETURN_VALUE"),aa=class extends te{static{o(this,"InvalidReturnValueError")}constructor(e){
super(e),this.name="InvalidReturnValueError",this.message=e||"Invalid Return Value Error",this.code="UND_ERR_INVALID_RET\
URN_VALUE"}static[Symbol.hasInstance](e){return e&&e[KE]===!0}get[KE](){return!0}},jE=Symbol.for("undici.error.UND_ERR_A\
BORT"),Ts=class extends te{static{o(this,"AbortError")}constructor(e){super(e),this.name="AbortError",this.message=e||"T\
he operation was aborted",this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](e){return e&&e[jE]===!0}get[jE](){return!0}},
$E=Symbol.for("undici.error.UND_ERR_ABORTED"),ca=class extends Ts{static{o(this,"RequestAbortedError")}constructor(e){super(
e),this.name="AbortError",this.message=e||"Request aborted",this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](e){return e&&
e[$E]===!0}get[$E](){return!0}},eh=Symbol.for("undici.error.UND_ERR_INFO"),ga=class extends te{static{o(this,"Informatio\
nalError")}constructor(e){super(e),this.name="InformationalError",this.message=e||"Request information",this.code="UND_E\
RR_INFO"}static[Symbol.hasInstance](e){return e&&e[eh]===!0}get[eh](){return!0}},Ah=Symbol.for("undici.error.UND_ERR_REQ\
_CONTENT_LENGTH_MISMATCH"),la=class extends te{static{o(this,"RequestContentLengthMismatchError")}constructor(e){super(e),
this.name="RequestContentLengthMismatchError",this.message=e||"Request body length does not match content-length header",
this.code="UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](e){return e&&e[Ah]===!0}get[Ah](){return!0}},
th=Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH"),ua=class extends te{static{o(this,"ResponseContentLeng\
thMismatchError")}constructor(e){super(e),this.name="ResponseContentLengthMismatchError",this.message=e||"Response body \
length does not match content-length header",this.code="UND_ERR_RES_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](e){
return e&&e[th]===!0}get[th](){return!0}},rh=Symbol.for("undici.error.UND_ERR_DESTROYED"),Ea=class extends te{static{o(this,
"ClientDestroyedError")}constructor(e){super(e),this.name="ClientDestroyedError",this.message=e||"The client is destroye\
d",this.code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](e){return e&&e[rh]===!0}get[rh](){return!0}},nh=Symbol.for("\
undici.error.UND_ERR_CLOSED"),ha=class extends te{static{o(this,"ClientClosedError")}constructor(e){super(e),this.name="\
ClientClosedError",this.message=e||"The client is closed",this.code="UND_ERR_CLOSED"}static[Symbol.hasInstance](e){return e&&
e[nh]===!0}get[nh](){return!0}},sh=Symbol.for("undici.error.UND_ERR_SOCKET"),Qa=class extends te{static{o(this,"SocketEr\
ror")}constructor(e,t){super(e),this.name="SocketError",this.message=e||"Socket error",this.code="UND_ERR_SOCKET",this.socket=
t}static[Symbol.hasInstance](e){return e&&e[sh]===!0}get[sh](){return!0}},ih=Symbol.for("undici.error.UND_ERR_NOT_SUPPOR\
TED"),Ia=class extends te{static{o(this,"NotSupportedError")}constructor(e){super(e),this.name="NotSupportedError",this.
message=e||"Not supported error",this.code="UND_ERR_NOT_SUPPORTED"}static[Symbol.hasInstance](e){return e&&e[ih]===!0}get[ih](){
return!0}},oh=Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM"),Ca=class extends te{static{o(this,"BalancedPoolMis\
singUpstreamError")}constructor(e){super(e),this.name="MissingUpstreamError",this.message=e||"No upstream has been added\
 to the BalancedPool",this.code="UND_ERR_BPL_MISSING_UPSTREAM"}static[Symbol.hasInstance](e){return e&&e[oh]===!0}get[oh](){
return!0}},ah=Symbol.for("undici.error.UND_ERR_HTTP_PARSER"),Ba=class extends Error{static{o(this,"HTTPParserError")}constructor(e,t,r){
super(e),this.name="HTTPParserError",this.code=t?`HPE_${t}`:void 0,this.data=r?r.toString():void 0}static[Symbol.hasInstance](e){
return e&&e[ah]===!0}get[ah](){return!0}},ch=Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE"),da=class extends te{static{
o(this,"ResponseExceededMaxSizeError")}constructor(e){super(e),this.name="ResponseExceededMaxSizeError",this.message=e||
"Response content exceeded max size",this.code="UND_ERR_RES_EXCEEDED_MAX_SIZE"}static[Symbol.hasInstance](e){return e&&e[ch]===
!0}get[ch](){return!0}},gh=Symbol.for("undici.error.UND_ERR_REQ_RETRY"),fa=class extends te{static{o(this,"RequestRetryE\
rror")}constructor(e,t,{headers:r,data:n}){super(e),this.name="RequestRetryError",this.message=e||"Request retry error",
this.code="UND_ERR_REQ_RETRY",this.statusCode=t,this.data=n,this.headers=r}static[Symbol.hasInstance](e){return e&&e[gh]===
!0}get[gh](){return!0}},lh=Symbol.for("undici.error.UND_ERR_RESPONSE"),ya=class extends te{static{o(this,"ResponseError")}constructor(e,t,{
headers:r,body:n}){super(e),this.name="ResponseError",this.message=e||"Response error",this.code="UND_ERR_RESPONSE",this.
statusCode=t,this.body=n,this.headers=r}static[Symbol.hasInstance](e){return e&&e[lh]===!0}get[lh](){return!0}},uh=Symbol.
for("undici.error.UND_ERR_PRX_TLS"),pa=class extends te{static{o(this,"SecureProxyConnectionError")}constructor(e,t,r={}){
super(t,{cause:e,...r}),this.name="SecureProxyConnectionError",this.message=t||"Secure Proxy Connection failed",this.code=
"UND_ERR_PRX_TLS",this.cause=e}static[Symbol.hasInstance](e){return e&&e[uh]===!0}get[uh](){return!0}},Eh=Symbol.for("un\
dici.error.UND_ERR_MAX_ORIGINS_REACHED"),Da=class extends te{static{o(this,"MaxOriginsReachedError")}constructor(e){super(
e),this.name="MaxOriginsReachedError",this.message=e||"Maximum allowed origins reached",this.code="UND_ERR_MAX_ORIGINS_R\
EACHED"}static[Symbol.hasInstance](e){return e&&e[Eh]===!0}get[Eh](){return!0}},wa=class extends te{static{o(this,"Socks\
5ProxyError")}constructor(e,t){super(e),this.name="Socks5ProxyError",this.message=e||"SOCKS5 proxy error",this.code=t||"\
UND_ERR_SOCKS5"}},hh=Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"),Sa=class extends te{static{o(this,"Mess\
ageSizeExceededError")}constructor(e){super(e),this.name="MessageSizeExceededError",this.message=e||"Max decompressed me\
ssage size exceeded",this.code="UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.hasInstance](e){return e&&e[hh]===!0}get[hh](){
return!0}};Qh.exports={AbortError:Ts,HTTPParserError:Ba,UndiciError:te,HeadersTimeoutError:na,HeadersOverflowError:sa,BodyTimeoutError:ia,
RequestContentLengthMismatchError:la,ConnectTimeoutError:ra,InvalidArgumentError:oa,InvalidReturnValueError:aa,RequestAbortedError:ca,
ClientDestroyedError:Ea,ClientClosedError:ha,InformationalError:ga,SocketError:Qa,NotSupportedError:Ia,ResponseContentLengthMismatchError:ua,
BalancedPoolMissingUpstreamError:Ca,ResponseExceededMaxSizeError:da,RequestRetryError:fa,ResponseError:ya,SecureProxyConnectionError:pa,
MaxOriginsReachedError:Da,Socks5ProxyError:wa,MessageSizeExceededError:Sa}});var xs=p((dv,Ch)=>{"use strict";var ma=["Accept","Accept-Encoding","Accept-Language","Accept-Ranges","Access-Control-All\
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
ted-With","X-XSS-Protection"],Ls={};Object.setPrototypeOf(Ls,null);var Ih={};Object.setPrototypeOf(Ih,null);function ew(A){
let e=Ih[A];return e===void 0&&(e=Buffer.from(A)),e}o(ew,"getHeaderNameAsBuffer");for(let A=0;A<ma.length;++A){let e=ma[A],
t=e.toLowerCase();Ls[e]=Ls[t]=t}Ch.exports={wellknownHeaderNames:ma,headerNameLowerCasedRecord:Ls,getHeaderNameAsBuffer:ew}});var yh=p((yv,fh)=>{"use strict";var{wellknownHeaderNames:Bh,headerNameLowerCasedRecord:Aw}=xs(),Ra=class A{static{o(this,
"TstNode")}value=null;left=null;middle=null;right=null;code;constructor(e,t,r){if(r===void 0||r>=e.length)throw new TypeError(
"Unreachable");if((this.code=e.charCodeAt(r))>127)throw new TypeError("key must be ascii string");e.length!==++r?this.middle=
new A(e,t,r):this.value=t}add(e,t){let r=e.length;if(r===0)throw new TypeError("Unreachable");let n=0,s=this;for(;;){let i=e.
charCodeAt(n);if(i>127)throw new TypeError("key must be ascii string");if(s.code===i)if(r===++n){s.value=t;break}else if(s.
middle!==null)s=s.middle;else{s.middle=new A(e,t,n);break}else if(s.code<i)if(s.left!==null)s=s.left;else{s.left=new A(e,
t,n);break}else if(s.right!==null)s=s.right;else{s.right=new A(e,t,n);break}}}search(e){let t=e.length,r=0,n=this;for(;n!==
null&&r<t;){let s=e[r];for(s<=90&&s>=65&&(s|=32);n!==null;){if(s===n.code){if(t===++r)return n;n=n.middle;break}n=n.code<
s?n.left:n.right}}return null}},Hs=class{static{o(this,"TernarySearchTree")}node=null;insert(e,t){this.node===null?this.
node=new Ra(e,t,0):this.node.add(e,t)}lookup(e){return this.node?.search(e)?.value??null}},dh=new Hs;for(let A=0;A<Bh.length;++A){
let e=Aw[Bh[A]];dh.insert(e,e)}fh.exports={TernarySearchTree:Hs,tree:dh}});var Y=p((Dv,vh)=>{"use strict";var ln=f("node:assert"),{kDestroyed:Sh,kBodyUsed:Cr,kListeners:Os,kBody:ph}=_(),{IncomingMessage:tw}=f("node:http"),
mh=f("node:stream"),rw=f("node:net"),{stringify:nw}=f("node:querystring"),{EventEmitter:sw}=f("node:events"),Ys=ta(),{InvalidArgumentError:Qe,
ConnectTimeoutError:iw}=x(),{headerNameLowerCasedRecord:ow}=xs(),{tree:Rh}=yh(),[aw,cw]=process.versions.node.split(".",
2).map(A=>Number(A)),Vs=class{static{o(this,"BodyAsyncIterable")}constructor(e){this[ph]=e,this[Cr]=!1}async*[Symbol.asyncIterator](){
ln(!this[Cr],"disturbed"),this[Cr]=!0,yield*this[ph]}};function Dh(){}o(Dh,"noop");function gw(A){return vs(A)?(Mh(A)===
0&&A.on("data",function(){ln(!1)}),typeof A.readableDidRead!="boolean"&&(A[Cr]=!1,sw.prototype.on.call(A,"data",function(){
this[Cr]=!0})),A):A&&typeof A.pipeTo=="function"?new Vs(A):A&&Yh(A)?A:A&&typeof A!="string"&&!ArrayBuffer.isView(A)&&kh(
A)?new Vs(A):A}o(gw,"wrapRequestBody");function vs(A){return A&&typeof A=="object"&&typeof A.pipe=="function"&&typeof A.
on=="function"}o(vs,"isStream");function Nh(A){if(A===null)return!1;if(A instanceof Blob)return!0;if(typeof A!="object")
return!1;{let e=A[Symbol.toStringTag];return(e==="Blob"||e==="File")&&("stream"in A&&typeof A.stream=="function"||"array\
Buffer"in A&&typeof A.arrayBuffer=="function")}}o(Nh,"isBlobLike");function Fh(A){return A.includes("?")||A.includes("#")}
o(Fh,"pathHasQueryOrFragment");function lw(A,e){if(Fh(A))throw new Error('Query params cannot be passed when url already\
 contains "?" or "#".');let t=nw(e);return t&&(A+="?"+t),A}o(lw,"serializePathWithQuery");function bh(A){let e=parseInt(
A,10);return e===Number(A)&&e>=0&&e<=65535}o(bh,"isValidPort");function Gs(A){return A!=null&&A[0]==="h"&&A[1]==="t"&&A[2]===
"t"&&A[3]==="p"&&(A[4]===":"||A[4]==="s"&&A[5]===":")}o(Gs,"isHttpOrHttpsPrefixed");function Uh(A){if(typeof A=="string"){
if(A=new URL(A),!Gs(A.origin||A.protocol))throw new Qe("Invalid URL protocol: the URL must start with `http:` or `https:\
`.");return A}if(!A||typeof A!="object")throw new Qe("Invalid URL: The URL argument must be a non-null object.");if(!(A instanceof
URL)){if(A.port!=null&&A.port!==""&&bh(A.port)===!1)throw new Qe("Invalid URL: port must be a valid integer or a string \
representation of an integer.");if(A.path!=null&&typeof A.path!="string")throw new Qe("Invalid URL path: the path must b\
e a string or null/undefined.");if(A.pathname!=null&&typeof A.pathname!="string")throw new Qe("Invalid URL pathname: the\
 pathname must be a string or null/undefined.");if(A.hostname!=null&&typeof A.hostname!="string")throw new Qe("Invalid U\
RL hostname: the hostname must be a string or null/undefined.");if(A.origin!=null&&typeof A.origin!="string")throw new Qe(
"Invalid URL origin: the origin must be a string or null/undefined.");if(!Gs(A.origin||A.protocol))throw new Qe("Invalid\
 URL protocol: the URL must start with `http:` or `https:`.");let e=A.port!=null?A.port:A.protocol==="https:"?443:80,t=A.
origin!=null?A.origin:`${A.protocol||""}//${A.hostname||""}:${e}`,r=A.path!=null?A.path:`${A.pathname||""}${A.search||""}`;
return t[t.length-1]==="/"&&(t=t.slice(0,t.length-1)),r&&r[0]!=="/"&&(r=`/${r}`),new URL(`${t}${r}`)}if(!Gs(A.origin||A.
protocol))throw new Qe("Invalid URL protocol: the URL must start with `http:` or `https:`.");return A}o(Uh,"parseURL");function uw(A){
if(A=Uh(A),A.pathname!=="/"||A.search||A.hash)throw new Qe("invalid url");return A}o(uw,"parseOrigin");function Ew(A){if(A[0]===
"["){let t=A.indexOf("]");return ln(t!==-1),A.substring(1,t)}let e=A.indexOf(":");return e===-1?A:A.substring(0,e)}o(Ew,
"getHostname");function hw(A){if(!A)return null;ln(typeof A=="string");let e=Ew(A);return rw.isIP(e)?"":e}o(hw,"getServe\
rName");function Qw(A){return JSON.parse(JSON.stringify(A))}o(Qw,"deepClone");function Iw(A){return A!=null&&typeof A[Symbol.
asyncIterator]=="function"}o(Iw,"isAsyncIterable");function kh(A){return A!=null&&(typeof A[Symbol.iterator]=="function"||
typeof A[Symbol.asyncIterator]=="function")}o(kh,"isIterable");function Cw(A){let e=Object.getPrototypeOf(A);return Object.
prototype.hasOwnProperty.call(A,Symbol.iterator)||e!=null&&e!==Object.prototype&&typeof A[Symbol.iterator]=="function"}o(
Cw,"hasSafeIterator");function Mh(A){if(A==null)return 0;if(vs(A)){let e=A._readableState;return e&&e.objectMode===!1&&e.
ended===!0&&Number.isFinite(e.length)?e.length:null}else{if(Nh(A))return A.size!=null?A.size:null;if(Hh(A))return A.byteLength}
return null}o(Mh,"bodyLength");function Th(A){return A&&!!(A.destroyed||A[Sh]||mh.isDestroyed?.(A))}o(Th,"isDestroyed");
function Lh(A,e){A==null||!vs(A)||Th(A)||(typeof A.destroy=="function"?(Object.getPrototypeOf(A).constructor===tw&&(A.socket=
null),A.destroy(e)):e&&queueMicrotask(()=>{A.emit("error",e)}),A.destroyed!==!0&&(A[Sh]=!0))}o(Lh,"destroy");var Bw=/timeout=(\d+)/;
function dw(A){let e=A.match(Bw);return e?parseInt(e[1],10)*1e3:null}o(dw,"parseKeepAliveTimeout");function xh(A){return typeof A==
"string"?ow[A]??A.toLowerCase():Rh.lookup(A)??A.toString("latin1").toLowerCase()}o(xh,"headerNameToString");function fw(A){
return Rh.lookup(A)??A.toString("latin1").toLowerCase()}o(fw,"bufferToLowerCasedHeaderName");function yw(A,e){e===void 0&&
(e={});for(let t=0;t<A.length;t+=2){let r=xh(A[t]),n=e[r];if(n!==void 0)if(Object.hasOwn(e,r))typeof n=="string"&&(n=[n],
e[r]=n),n.push(A[t+1].toString("latin1"));else{let s=typeof A[t+1]=="string"?A[t+1]:Array.isArray(A[t+1])?A[t+1].map(i=>i.
toString("latin1")):A[t+1].toString("latin1");r==="__proto__"?Object.defineProperty(e,r,{value:s,enumerable:!0,configurable:!0,
writable:!0}):e[r]=s}else{let s=typeof A[t+1]=="string"?A[t+1]:Array.isArray(A[t+1])?A[t+1].map(i=>i.toString("latin1")):
A[t+1].toString("latin1");e[r]=s}}return e}o(yw,"parseHeaders");function pw(A){let e=A.length,t=new Array(e),r,n;for(let s=0;s<
e;s+=2)r=A[s],n=A[s+1],typeof r!="string"&&(r=r.toString()),typeof n!="string"&&(n=n.toString("latin1")),t[s]=r,t[s+1]=n;
return t}o(pw,"parseRawHeaders");function Dw(A){let e=[];for(let[t,r]of Object.entries(A))if(Array.isArray(r))for(let n of r)
e.push(Buffer.from(t,"latin1"),Buffer.from(`${n}`,"latin1"));else e.push(Buffer.from(t,"latin1"),Buffer.from(`${r}`,"lat\
in1"));return e}o(Dw,"toRawHeaders");function ww(A){if(!Array.isArray(A))throw new TypeError("expected headers to be an \
array");return A.map(e=>Buffer.from(e))}o(ww,"encodeRawHeaders");function Hh(A){return A instanceof Uint8Array||Buffer.isBuffer(
A)}o(Hh,"isBuffer");function Sw(A,e,t){if(!A||typeof A!="object")throw new Qe("handler must be an object");if(typeof A.onRequestStart!=
"function"){if(typeof A.onConnect!="function")throw new Qe("invalid onConnect method");if(typeof A.onError!="function")throw new Qe(
"invalid onError method");if(typeof A.onBodySent!="function"&&A.onBodySent!==void 0)throw new Qe("invalid onBodySent met\
hod");if(t||e==="CONNECT"){if(typeof A.onUpgrade!="function")throw new Qe("invalid onUpgrade method")}else{if(typeof A.onHeaders!=
"function")throw new Qe("invalid onHeaders method");if(typeof A.onData!="function")throw new Qe("invalid onData method");
if(typeof A.onComplete!="function")throw new Qe("invalid onComplete method")}}}o(Sw,"assertRequestHandler");function mw(A){
return!!(A&&(mh.isDisturbed(A)||A[Cr]))}o(mw,"isDisturbed");function Rw(A){return{localAddress:A.localAddress,localPort:A.
localPort,remoteAddress:A.remoteAddress,remotePort:A.remotePort,remoteFamily:A.remoteFamily,timeout:A.timeout,bytesWritten:A.
bytesWritten,bytesRead:A.bytesRead}}o(Rw,"getSocketInfo");function Nw(A){let e;return new ReadableStream({start(){e=A[Symbol.
asyncIterator]()},pull(t){return e.next().then(({done:r,value:n})=>{if(r)return queueMicrotask(()=>{t.close(),t.byobRequest?.
respond(0)});{let s=Buffer.isBuffer(n)?n:Buffer.from(n);return s.byteLength?t.enqueue(new Uint8Array(s)):this.pull(t)}})},
cancel(){return e.return()},type:"bytes"})}o(Nw,"ReadableStreamFrom");function Yh(A){return A&&typeof A=="object"&&typeof A.
append=="function"&&typeof A.delete=="function"&&typeof A.get=="function"&&typeof A.getAll=="function"&&typeof A.has=="f\
unction"&&typeof A.set=="function"&&A[Symbol.toStringTag]==="FormData"}o(Yh,"isFormDataLike");function Fw(A,e){return"ad\
dEventListener"in A?(A.addEventListener("abort",e,{once:!0}),()=>A.removeEventListener("abort",e)):(A.once("abort",e),()=>A.
removeListener("abort",e))}o(Fw,"addAbortListener");var Oh=new Uint8Array([0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,1,0,1,1,1,1,1,0,0,1,1,0,1,1,0,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,
1,1,1,1,1,1,1,1,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]);function bw(A){
return Oh[A]===1}o(bw,"isTokenCharCode");var Uw=/^[\^_`a-zA-Z\-0-9!#$%&'*+.|~]+$/;function kw(A){if(A.length>=12)return Uw.
test(A);if(A.length===0)return!1;for(let e=0;e<A.length;e++)if(Oh[A.charCodeAt(e)]!==1)return!1;return!0}o(kw,"isValidHT\
TPToken");var Mw=/[^\t\x20-\x7e\x80-\xff]/;function Tw(A){return!Mw.test(A)}o(Tw,"isValidHeaderValue");var Lw=/^bytes (\d+)-(\d+)\/(\d+)?$/;
function xw(A){if(A==null||A==="")return{start:0,end:null,size:null};let e=A?A.match(Lw):null;return e?{start:parseInt(e[1]),
end:e[2]?parseInt(e[2]):null,size:e[3]?parseInt(e[3]):null}:null}o(xw,"parseRangeHeader");function Hw(A,e,t){return(A[Os]??=
[]).push([e,t]),A.on(e,t),A}o(Hw,"addListener");function Yw(A){if(A[Os]!=null){for(let[e,t]of A[Os])A.removeListener(e,t);
A[Os]=null}return A}o(Yw,"removeAllListeners");function Ow(A,e,t){try{e.onError(t),ln(e.aborted)}catch(r){A.emit("error",
r)}}o(Ow,"errorRequest");var Gw=process.platform==="win32"?(A,e)=>{if(!e.timeout)return Dh;let t=null,r=null,n=Ys.setFastTimeout(
()=>{t=setImmediate(()=>{r=setImmediate(()=>wh(A.deref(),e))})},e.timeout);return()=>{Ys.clearFastTimeout(n),clearImmediate(
t),clearImmediate(r)}}:(A,e)=>{if(!e.timeout)return Dh;let t=null,r=Ys.setFastTimeout(()=>{t=setImmediate(()=>{wh(A.deref(),
e)})},e.timeout);return()=>{Ys.clearFastTimeout(r),clearImmediate(t)}};function wh(A,e){if(A==null)return;let t="Connect\
 Timeout Error";Array.isArray(A.autoSelectFamilyAttemptedAddresses)?t+=` (attempted addresses: ${A.autoSelectFamilyAttemptedAddresses.
join(", ")},`:t+=` (attempted address: ${e.hostname}:${e.port},`,t+=` timeout: ${e.timeout}ms)`,Lh(A,new iw(t))}o(wh,"on\
ConnectTimeout");function Vw(A){if(A[0]==="h"&&A[1]==="t"&&A[2]==="t"&&A[3]==="p")switch(A[4]){case":":return"http:";case"\
s":if(A[5]===":")return"https:"}return A.slice(0,A.indexOf(":")+1)}o(Vw,"getProtocolFromUrlString");var Gh=Object.create(
null);Gh.enumerable=!0;var Na={delete:"DELETE",DELETE:"DELETE",get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"OPTI\
ONS",OPTIONS:"OPTIONS",post:"POST",POST:"POST",put:"PUT",PUT:"PUT"},Vh={...Na,patch:"patch",PATCH:"PATCH"};Object.setPrototypeOf(
Na,null);Object.setPrototypeOf(Vh,null);vh.exports={kEnumerableProperty:Gh,isDisturbed:mw,isBlobLike:Nh,parseOrigin:uw,parseURL:Uh,
getServerName:hw,isStream:vs,isIterable:kh,hasSafeIterator:Cw,isAsyncIterable:Iw,isDestroyed:Th,headerNameToString:xh,bufferToLowerCasedHeaderName:fw,
addListener:Hw,removeAllListeners:Yw,errorRequest:Ow,parseRawHeaders:pw,toRawHeaders:Dw,encodeRawHeaders:ww,parseHeaders:yw,
parseKeepAliveTimeout:dw,destroy:Lh,bodyLength:Mh,deepClone:Qw,ReadableStreamFrom:Nw,isBuffer:Hh,assertRequestHandler:Sw,
getSocketInfo:Rw,isFormDataLike:Yh,pathHasQueryOrFragment:Fh,serializePathWithQuery:lw,addAbortListener:Fw,isValidHTTPToken:kw,
isValidHeaderValue:Tw,isTokenCharCode:bw,parseRangeHeader:xw,normalizedMethodRecordsBase:Na,normalizedMethodRecords:Vh,isValidPort:bh,
isHttpOrHttpsPrefixed:Gs,nodeMajor:aw,nodeMinor:cw,safeHTTPMethods:Object.freeze(["GET","HEAD","OPTIONS","TRACE"]),wrapRequestBody:gw,
setupConnectTimeout:Gw,getProtocolFromUrlString:Vw}});var Ua=p((Sv,_h)=>{"use strict";var{kConnected:Jh,kPending:qh,kRunning:Wh,kSize:Ph,kFree:vw,kQueued:Jw}=_(),Fa=class{static{
o(this,"ClientStats")}constructor(e){this.connected=e[Jh],this.pending=e[qh],this.running=e[Wh],this.size=e[Ph]}},ba=class{static{
o(this,"PoolStats")}constructor(e){this.connected=e[Jh],this.free=e[vw],this.pending=e[qh],this.queued=e[Jw],this.running=
e[Wh],this.size=e[Ph]}};_h.exports={ClientStats:Fa,PoolStats:ba}});var XA=p((Rv,zh)=>{"use strict";var X=f("node:diagnostics_channel"),La=f("node:util"),yt=La.debuglog("undici"),un=La.debuglog(
"fetch"),Js=La.debuglog("websocket"),Oe={beforeConnect:X.channel("undici:client:beforeConnect"),connected:X.channel("und\
ici:client:connected"),connectError:X.channel("undici:client:connectError"),sendHeaders:X.channel("undici:client:sendHea\
ders"),create:X.channel("undici:request:create"),bodySent:X.channel("undici:request:bodySent"),bodyChunkSent:X.channel("\
undici:request:bodyChunkSent"),bodyChunkReceived:X.channel("undici:request:bodyChunkReceived"),headers:X.channel("undici\
:request:headers"),trailers:X.channel("undici:request:trailers"),error:X.channel("undici:request:error"),open:X.channel(
"undici:websocket:open"),close:X.channel("undici:websocket:close"),socketError:X.channel("undici:websocket:socket_error"),
ping:X.channel("undici:websocket:ping"),pong:X.channel("undici:websocket:pong"),proxyConnected:X.channel("undici:proxy:c\
onnected")},ka=!1;function Zh(A=yt){if(!ka){if(Oe.beforeConnect.hasSubscribers||Oe.connected.hasSubscribers||Oe.connectError.
hasSubscribers||Oe.sendHeaders.hasSubscribers){ka=!0;return}ka=!0,X.subscribe("undici:client:beforeConnect",e=>{let{connectParams:{
version:t,protocol:r,port:n,host:s}}=e;A("connecting to %s%s using %s%s",s,n?`:${n}`:"",r,t)}),X.subscribe("undici:clien\
t:connected",e=>{let{connectParams:{version:t,protocol:r,port:n,host:s}}=e;A("connected to %s%s using %s%s",s,n?`:${n}`:
"",r,t)}),X.subscribe("undici:client:connectError",e=>{let{connectParams:{version:t,protocol:r,port:n,host:s},error:i}=e;
A("connection to %s%s using %s%s errored - %s",s,n?`:${n}`:"",r,t,i.message)}),X.subscribe("undici:client:sendHeaders",e=>{
let{request:{method:t,path:r,origin:n}}=e;A("sending request to %s %s%s",t,n,r)})}}o(Zh,"trackClientEvents");var Ma=!1;function qw(A=yt){
if(!Ma){if(Oe.headers.hasSubscribers||Oe.trailers.hasSubscribers||Oe.error.hasSubscribers){Ma=!0;return}Ma=!0,X.subscribe(
"undici:request:headers",e=>{let{request:{method:t,path:r,origin:n},response:{statusCode:s}}=e;A("received response to %\
s %s%s - HTTP %d",t,n,r,s)}),X.subscribe("undici:request:trailers",e=>{let{request:{method:t,path:r,origin:n}}=e;A("trai\
lers received from %s %s%s",t,n,r)}),X.subscribe("undici:request:error",e=>{let{request:{method:t,path:r,origin:n},error:s}=e;
A("request to %s %s%s errored - %s",t,n,r,s.message)})}}o(qw,"trackRequestEvents");var Ta=!1;function Ww(A=Js){if(!Ta){if(Oe.
open.hasSubscribers||Oe.close.hasSubscribers||Oe.socketError.hasSubscribers||Oe.ping.hasSubscribers||Oe.pong.hasSubscribers){
Ta=!0;return}Ta=!0,X.subscribe("undici:websocket:open",e=>{if(e.address!=null){let{address:t,port:r}=e.address;A("connec\
tion opened %s%s",t,r?`:${r}`:"")}else A("connection opened")}),X.subscribe("undici:websocket:close",e=>{let{websocket:t,
code:r,reason:n}=e;A("closed connection to %s - %s %s",t.url,r,n)}),X.subscribe("undici:websocket:socket_error",e=>{A("c\
onnection errored - %s",e.message)}),X.subscribe("undici:websocket:ping",e=>{A("ping received")}),X.subscribe("undici:we\
bsocket:pong",e=>{A("pong received")})}}o(Ww,"trackWebSocketEvents");(yt.enabled||un.enabled)&&(Zh(un.enabled?un:yt),qw(
un.enabled?un:yt));Js.enabled&&(Zh(yt.enabled?yt:Js),Ww(Js));zh.exports={channels:Oe}});var jh=p((Fv,Kh)=>{"use strict";var{InvalidArgumentError:W,NotSupportedError:Pw}=x(),QA=f("node:assert"),{isValidHTTPToken:xa,
isValidHeaderValue:En,isStream:_w,destroy:Zw,isBuffer:zw,isFormDataLike:Xw,isIterable:Kw,hasSafeIterator:jw,isBlobLike:$w,
serializePathWithQuery:eS,assertRequestHandler:AS,getServerName:tS,normalizedMethodRecords:rS,getProtocolFromUrlString:nS}=Y(),
{channels:Ie}=XA(),{headerNameLowerCasedRecord:Xh}=xs(),sS=/[^\u0021-\u00ff]/;function iS(A){if(typeof A!="string"||A.length===
0)return!1;for(let e=0;e<A.length;e++){let t=A.charCodeAt(e);if(t<48||t>57)return!1}return!0}o(iS,"isValidContentLengthH\
eaderValue");var Ke=Symbol("handler"),Ha=class{static{o(this,"Request")}constructor(e,{path:t,method:r,body:n,headers:s,
query:i,idempotent:a,blocking:c,upgrade:g,headersTimeout:l,bodyTimeout:h,reset:E,expectContinue:Q,servername:C,throwOnError:I,
maxRedirections:D,typeOfService:d},y){if(typeof t!="string")throw new W("path must be a string");if(t[0]!=="/"&&!(t.startsWith(
"http://")||t.startsWith("https://"))&&r!=="CONNECT")throw new W("path must be an absolute URL or start with a slash");if(sS.
test(t))throw new W("invalid request path");if(typeof r!="string")throw new W("method must be a string");if(rS[r]===void 0&&
!xa(r))throw new W("invalid request method");if(g&&typeof g!="string")throw new W("upgrade must be a string");if(g&&!En(
g))throw new W("invalid upgrade header");if(l!=null&&(!Number.isFinite(l)||l<0))throw new W("invalid headersTimeout");if(h!=
null&&(!Number.isFinite(h)||h<0))throw new W("invalid bodyTimeout");if(E!=null&&typeof E!="boolean")throw new W("invalid\
 reset");if(Q!=null&&typeof Q!="boolean")throw new W("invalid expectContinue");if(I!=null)throw new W("invalid throwOnEr\
ror");if(D!=null&&D!==0)throw new W("maxRedirections is not supported, use the redirect interceptor");if(d!=null&&(!Number.
isInteger(d)||d<0||d>255))throw new W("typeOfService must be an integer between 0 and 255");if(this.headersTimeout=l,this.
bodyTimeout=h,this.method=r,this.typeOfService=d,this.abort=null,n==null)this.body=null;else if(_w(n)){this.body=n;let w=this.
body._readableState;(!w||!w.autoDestroy)&&(this.endHandler=o(function(){Zw(this)},"autoDestroy"),this.body.on("end",this.
endHandler)),this.errorHandler=b=>{this.abort?this.abort(b):this.error=b},this.body.on("error",this.errorHandler)}else if(zw(
n))this.body=n.byteLength?n:null;else if(ArrayBuffer.isView(n))this.body=n.buffer.byteLength?Buffer.from(n.buffer,n.byteOffset,
n.byteLength):null;else if(n instanceof ArrayBuffer)this.body=n.byteLength?Buffer.from(n):null;else if(typeof n=="string")
this.body=n.length?Buffer.from(n):null;else if(Xw(n)||Kw(n)||$w(n))this.body=n;else throw new W("body must be a string, \
a Buffer, a Readable stream, an iterable, or an async iterable");if(this.completed=!1,this.aborted=!1,this.upgrade=g||null,
this.path=i?eS(t,i):t,this.origin=e,this.protocol=nS(e),this.idempotent=a??(r==="HEAD"||r==="GET"),this.blocking=c??this.
method!=="HEAD",this.reset=E??null,this.host=null,this.contentLength=null,this.contentType=null,this.headers=[],this.expectContinue=
Q??!1,Array.isArray(s)){if(s.length%2!==0)throw new W("headers array must be even");for(let w=0;w<s.length;w+=2)qs(this,
s[w],s[w+1])}else if(s&&typeof s=="object")if(jw(s))for(let w of s){if(!Array.isArray(w)||w.length!==2)throw new W("head\
ers must be in key-value pair format");qs(this,w[0],w[1])}else{let w=Object.keys(s);for(let b=0;b<w.length;++b)qs(this,w[b],
s[w[b]])}else if(s!=null)throw new W("headers must be an object or an array");AS(y,r,g),this.servername=C||tS(this.host)||
null,this[Ke]=y,Ie.create.hasSubscribers&&Ie.create.publish({request:this})}onBodySent(e){if(Ie.bodyChunkSent.hasSubscribers&&
Ie.bodyChunkSent.publish({request:this,chunk:e}),this[Ke].onBodySent)try{return this[Ke].onBodySent(e)}catch(t){this.abort(
t)}}onRequestSent(){if(Ie.bodySent.hasSubscribers&&Ie.bodySent.publish({request:this}),this[Ke].onRequestSent)try{return this[Ke].
onRequestSent()}catch(e){this.abort(e)}}onConnect(e){if(QA(!this.aborted),QA(!this.completed),this.error)e(this.error);else
return this.abort=e,this[Ke].onConnect(e)}onResponseStarted(){return this[Ke].onResponseStarted?.()}onHeaders(e,t,r,n){QA(
!this.aborted),QA(!this.completed),Ie.headers.hasSubscribers&&Ie.headers.publish({request:this,response:{statusCode:e,headers:t,
statusText:n}});try{return this[Ke].onHeaders(e,t,r,n)}catch(s){this.abort(s)}}onData(e){QA(!this.aborted),QA(!this.completed),
Ie.bodyChunkReceived.hasSubscribers&&Ie.bodyChunkReceived.publish({request:this,chunk:e});try{return this[Ke].onData(e)}catch(t){
return this.abort(t),!1}}onUpgrade(e,t,r,n=""){this.onFinally(),QA(!this.aborted),QA(!this.completed),Ie.headers.hasSubscribers&&
Ie.headers.publish({request:this,response:{statusCode:e,headers:t,statusText:n}});let s=this[Ke].onUpgrade(e,t,r);return this.
aborted||(this.completed=!0,Ie.trailers.hasSubscribers&&Ie.trailers.publish({request:this,trailers:[]})),s}onComplete(e){
this.onFinally(),QA(!this.aborted),QA(!this.completed),this.completed=!0,Ie.trailers.hasSubscribers&&Ie.trailers.publish(
{request:this,trailers:e});try{return this[Ke].onComplete(e)}catch(t){this.onError(t)}}onError(e){if(this.onFinally(),Ie.
error.hasSubscribers&&Ie.error.publish({request:this,error:e}),!this.aborted)return this.aborted=!0,this[Ke].onError(e)}onFinally(){
this.errorHandler&&(this.body.off("error",this.errorHandler),this.errorHandler=null),this.endHandler&&(this.body.off("en\
d",this.endHandler),this.endHandler=null)}addHeader(e,t){return qs(this,e,t),this}};function qs(A,e,t){if(t&&typeof t=="\
object"&&!Array.isArray(t))throw new W(`invalid ${e} header`);if(t===void 0)return;let r=Xh[e];if(r===void 0&&(r=e.toLowerCase(),
Xh[r]===void 0&&!xa(r)))throw new W("invalid header key");if(Array.isArray(t)){let n=[];for(let s=0;s<t.length;s++)if(typeof t[s]==
"string"){if(!En(t[s]))throw new W(`invalid ${e} header`);n.push(t[s])}else if(t[s]===null)n.push("");else{if(typeof t[s]==
"object")throw new W(`invalid ${e} header`);{let i=`${t[s]}`;if(!En(i))throw new W(`invalid ${e} header`);n.push(i)}}t=n}else if(typeof t==
"string"){if(!En(t))throw new W(`invalid ${e} header`)}else if(t===null)t="";else if(t=`${t}`,!En(t))throw new W(`invali\
d ${e} header`);if(r==="host"){if(A.host!==null)throw new W("duplicate host header");if(typeof t!="string")throw new W("\
invalid host header");A.host=t}else if(r==="content-length"){if(A.contentLength!==null)throw new W("duplicate content-le\
ngth header");if(!iS(t))throw new W("invalid content-length header");A.contentLength=parseInt(t,10)}else if(A.contentType===
null&&r==="content-type")A.contentType=t,A.headers.push(e,t);else{if(r==="transfer-encoding"||r==="keep-alive"||r==="upg\
rade")throw new W(`invalid ${r} header`);if(r==="connection"){let n=typeof t=="string"?t:null;if(n===null)throw new W("i\
nvalid connection header");for(let s of n.toLowerCase().split(",")){let i=s.trim();if(!xa(i))throw new W("invalid connec\
tion header");i==="close"&&(A.reset=!0)}}else{if(r==="expect")throw new Pw("expect header not supported");A.headers.push(
e,t)}}}o(qs,"processHeader");Kh.exports=Ha});var hn=p((Uv,eQ)=>{"use strict";var{InvalidArgumentError:oS}=x();eQ.exports=class $h{static{o(this,"WrapHandler")}#e;constructor(e){
this.#e=e}static wrap(e){return e.onRequestStart?e:new $h(e)}onConnect(e,t){return this.#e.onConnect?.(e,t)}onResponseStarted(){
return this.#e.onResponseStarted?.()}onHeaders(e,t,r,n){return this.#e.onHeaders?.(e,t,r,n)}onUpgrade(e,t,r){return this.#e.
onUpgrade?.(e,t,r)}onData(e){return this.#e.onData?.(e)}onComplete(e){return this.#e.onComplete?.(e)}onError(e){if(!this.#e.
onError)throw e;return this.#e.onError?.(e)}onRequestStart(e,t){this.#e.onConnect?.(r=>e.abort(r),t)}onRequestUpgrade(e,t,r,n){
let s=[];for(let[i,a]of Object.entries(r))s.push(Buffer.from(i,"latin1"),Ya(a));this.#e.onUpgrade?.(t,s,n)}onResponseStart(e,t,r,n){
let s=[];for(let[i,a]of Object.entries(r))s.push(Buffer.from(i,"latin1"),Ya(a));this.#e.onHeaders?.(t,s,()=>e.resume(),n)===
!1&&e.pause()}onResponseData(e,t){this.#e.onData?.(t)===!1&&e.pause()}onResponseEnd(e,t){let r=[];for(let[n,s]of Object.
entries(t))r.push(Buffer.from(n,"latin1"),Ya(s));this.#e.onComplete?.(r)}onResponseError(e,t){if(!this.#e.onError)throw new oS(
"invalid onError method");this.#e.onError?.(t)}};function Ya(A){return Array.isArray(A)?A.map(e=>Buffer.from(e,"latin1")):
Buffer.from(A,"latin1")}o(Ya,"toRawHeaderValue")});var Qn=p((Mv,AQ)=>{"use strict";var aS=f("node:events"),cS=hn(),gS=o(A=>(e,t)=>A(e,cS.wrap(t)),"wrapInterceptor"),Oa=class extends aS{static{
o(this,"Dispatcher")}dispatch(){throw new Error("not implemented")}close(){throw new Error("not implemented")}destroy(){
throw new Error("not implemented")}compose(...e){let t=Array.isArray(e[0])?e[0]:e,r=this.dispatch.bind(this);for(let n of t)
if(n!=null){if(typeof n!="function")throw new TypeError(`invalid interceptor, expected function received ${typeof n}`);if(r=
n(r),r=gS(r),r==null||typeof r!="function"||r.length!==2)throw new TypeError("invalid interceptor")}return new Proxy(this,
{get:o((n,s)=>s==="dispatch"?r:n[s],"get")})}};AQ.exports=Oa});var nQ=p((Lv,rQ)=>{"use strict";var{parseHeaders:Ga}=Y(),{InvalidArgumentError:lS}=x(),Va=Symbol("resume"),va=class{static{
o(this,"UnwrapController")}#e=!1;#A=null;#t=!1;#r;[Va]=null;rawHeaders=null;rawTrailers=null;constructor(e){this.#r=e}pause(){
this.#e=!0}resume(){this.#e&&(this.#e=!1,this[Va]?.())}abort(e){this.#t||(this.#t=!0,this.#A=e,this.#r(e))}get aborted(){
return this.#t}get reason(){return this.#A}get paused(){return this.#e}};rQ.exports=class tQ{static{o(this,"UnwrapHandle\
r")}#e;#A;constructor(e){this.#e=e}static unwrap(e){return e.onRequestStart?new tQ(e):e}onConnect(e,t){this.#A=new va(e),
this.#e.onRequestStart?.(this.#A,t)}onResponseStarted(){return this.#e.onResponseStarted?.()}onUpgrade(e,t,r){this.#A.rawHeaders=
t,this.#e.onRequestUpgrade?.(this.#A,e,Ga(t),r)}onHeaders(e,t,r,n){return this.#A[Va]=r,this.#A.rawHeaders=t,this.#e.onResponseStart?.(
this.#A,e,Ga(t),n),!this.#A.paused}onData(e){return this.#e.onResponseData?.(this.#A,e),!this.#A.paused}onComplete(e){this.#A.
rawTrailers=e,this.#e.onResponseEnd?.(this.#A,Ga(e))}onError(e){if(!this.#e.onResponseError)throw new lS("invalid onErro\
r method");this.#e.onResponseError?.(this.#A,e)}}});var Dt=p((Hv,iQ)=>{"use strict";var uS=f("node:buffer"),ES=Qn(),hS=nQ(),{ClientDestroyedError:Ja,ClientClosedError:QS,InvalidArgumentError:Ws}=x(),
{kDestroy:IS,kClose:CS,kClosed:In,kDestroyed:Br,kDispatch:BS}=_(),KA=Symbol("onDestroyed"),pt=Symbol("onClosed"),qa=Symbol(
"webSocketOptions"),sQ=Symbol("eventSourceOptions"),Wa=class extends ES{static{o(this,"DispatcherBase")}[Br]=!1;[KA]=null;[In]=!1;[pt]=null;constructor(e){
super(),this[qa]=e?.webSocket??{},this[sQ]=e?.eventSource??{}}get webSocketOptions(){return{maxFragments:this[qa].maxFragments??
131072,maxPayloadSize:this[qa].maxPayloadSize??128*1024*1024}}get eventSourceOptions(){return{maxEventSize:this[sQ].maxEventSize??
uS.kStringMaxLength}}get destroyed(){return this[Br]}get closed(){return this[In]}close(e){if(e===void 0)return new Promise(
(r,n)=>{this.close((s,i)=>s?n(s):r(i))});if(typeof e!="function")throw new Ws("invalid callback");if(this[Br]){let r=new Ja;
queueMicrotask(()=>e(r,null));return}if(this[In]){this[pt]?this[pt].push(e):queueMicrotask(()=>e(null,null));return}this[In]=
!0,this[pt]??=[],this[pt].push(e);let t=o(()=>{let r=this[pt];this[pt]=null;for(let n=0;n<r.length;n++)r[n](null,null)},
"onClosed");this[CS]().then(()=>this.destroy()).then(()=>queueMicrotask(t))}destroy(e,t){if(typeof e=="function"&&(t=e,e=
null),t===void 0)return new Promise((n,s)=>{this.destroy(e,(i,a)=>i?s(i):n(a))});if(typeof t!="function")throw new Ws("i\
nvalid callback");if(this[Br]){this[KA]?this[KA].push(t):queueMicrotask(()=>t(null,null));return}e||(e=new Ja),this[Br]=
!0,this[KA]??=[],this[KA].push(t);let r=o(()=>{let n=this[KA];this[KA]=null;for(let s=0;s<n.length;s++)n[s](null,null)},
"onDestroyed");this[IS](e).then(()=>queueMicrotask(r))}dispatch(e,t){if(!t||typeof t!="object")throw new Ws("handler mus\
t be an object");t=hS.unwrap(t);try{if(!e||typeof e!="object")throw new Ws("opts must be an object.");if(this[Br]||this[KA])
throw new Ja;if(this[In])throw new QS;return this[BS](e,t)}catch(r){if(typeof t.onError!="function")throw r;return t.onError(
r),!1}}};iQ.exports=Wa});var wt=p((Gv,cQ)=>{"use strict";var dS=f("node:net"),oQ=f("node:assert"),aQ=Y(),{InvalidArgumentError:fS}=x(),Pa,yS=class{static{
o(this,"WeakSessionCache")}constructor(e){this._maxCachedSessions=e,this._sessionCache=new Map,this._sessionRegistry=new FinalizationRegistry(
t=>{if(this._sessionCache.size<this._maxCachedSessions)return;let r=this._sessionCache.get(t);r!==void 0&&r.deref()===void 0&&
this._sessionCache.delete(t)})}get(e){let t=this._sessionCache.get(e);return t?t.deref():null}set(e,t){if(this._maxCachedSessions!==
0){if(this._sessionCache.has(e))this._sessionCache.delete(e);else if(this._sessionCache.size>=this._maxCachedSessions){let r=!1;
for(let[n,s]of this._sessionCache)if(s.deref()===void 0){this._sessionCache.delete(n),r=!0;break}if(!r){let n=this._sessionCache.
keys().next();n.done||this._sessionCache.delete(n.value)}}this._sessionCache.set(e,new WeakRef(t)),this._sessionRegistry.
register(t,e)}}};function pS({allowH2:A,useH2c:e,maxCachedSessions:t,socketPath:r,timeout:n,session:s,...i}){if(t!=null&&
(!Number.isInteger(t)||t<0))throw new fS("maxCachedSessions must be a positive integer or zero");let a={path:r,...i},c=new yS(
t??100);return n=n??1e4,A=A??!1,o(function({hostname:l,host:h,protocol:E,port:Q,servername:C,localAddress:I,httpSocket:D},d){
let y;if(E==="https:"){Pa||(Pa=f("node:tls")),C=C||a.servername||aQ.getServerName(h)||null;let b=C||l;oQ(b);let N=s||c.get(
b)||null;Q=Q||443,y=Pa.connect({highWaterMark:16384,...a,servername:C,session:N,localAddress:I,ALPNProtocols:A?["http/1.\
1","h2"]:["http/1.1"],socket:D,port:Q,host:l}),y.on("session",function(H){c.set(b,H)})}else oQ(!D,"httpSocket can only b\
e sent on TLS update"),Q=Q||80,y=dS.connect({highWaterMark:64*1024,...a,localAddress:I,port:Q,host:l}),e===!0&&(y.alpnProtocol=
"h2");if(a.keepAlive==null||a.keepAlive){let b=a.keepAliveInitialDelay===void 0?6e4:a.keepAliveInitialDelay;y.setKeepAlive(
!0,b)}let w=aQ.setupConnectTimeout(new WeakRef(y),{timeout:n,hostname:l,port:Q});return y.setNoDelay(!0).once(E==="https\
:"?"secureConnect":"connect",function(){if(queueMicrotask(w),d){let b=d;d=null,b(null,this)}}).on("error",function(b){if(queueMicrotask(
w),d){let N=d;d=null,N(b)}}),y},"connect")}o(pS,"buildConnector");cQ.exports=pS});var gQ=p(_a=>{"use strict";Object.defineProperty(_a,"__esModule",{value:!0});_a.enumToMap=DS;function DS(A,e=[],t=[]){let r=(e?.
length??0)===0,n=(t?.length??0)===0;return Object.fromEntries(Object.entries(A).filter(([,s])=>typeof s=="number"&&(r||e.
includes(s))&&(n||!t.includes(s))))}o(DS,"enumToMap")});var lQ=p(u=>{"use strict";Object.defineProperty(u,"__esModule",{value:!0});u.SPECIAL_HEADERS=u.MINOR=u.MAJOR=u.HTAB_SP_VCHAR_OBS_TEXT=
u.QUOTED_STRING=u.CONNECTION_TOKEN_CHARS=u.HEADER_CHARS=u.TOKEN=u.HEX=u.URL_CHAR=u.USERINFO_CHARS=u.MARK=u.ALPHANUM=u.NUM=
u.HEX_MAP=u.NUM_MAP=u.ALPHA=u.STATUSES_HTTP=u.H_METHOD_MAP=u.METHOD_MAP=u.METHODS_RTSP=u.METHODS_ICE=u.METHODS_HTTP=u.HEADER_STATE=
u.FINISH=u.STATUSES=u.METHODS=u.LENIENT_FLAGS=u.FLAGS=u.TYPE=u.ERROR=void 0;var wS=gQ();u.ERROR={OK:0,INTERNAL:1,STRICT:2,
CR_EXPECTED:25,LF_EXPECTED:3,UNEXPECTED_CONTENT_LENGTH:4,UNEXPECTED_SPACE:30,CLOSED_CONNECTION:5,INVALID_METHOD:6,INVALID_URL:7,
INVALID_CONSTANT:8,INVALID_VERSION:9,INVALID_HEADER_TOKEN:10,INVALID_CONTENT_LENGTH:11,INVALID_CHUNK_SIZE:12,INVALID_STATUS:13,
INVALID_EOF_STATE:14,INVALID_TRANSFER_ENCODING:15,CB_MESSAGE_BEGIN:16,CB_HEADERS_COMPLETE:17,CB_MESSAGE_COMPLETE:18,CB_CHUNK_HEADER:19,
CB_CHUNK_COMPLETE:20,PAUSED:21,PAUSED_UPGRADE:22,PAUSED_H2_UPGRADE:23,USER:24,CB_URL_COMPLETE:26,CB_STATUS_COMPLETE:27,CB_METHOD_COMPLETE:32,
CB_VERSION_COMPLETE:33,CB_HEADER_FIELD_COMPLETE:28,CB_HEADER_VALUE_COMPLETE:29,CB_CHUNK_EXTENSION_NAME_COMPLETE:34,CB_CHUNK_EXTENSION_VALUE_COMPLETE:35,
CB_RESET:31,CB_PROTOCOL_COMPLETE:38};u.TYPE={BOTH:0,REQUEST:1,RESPONSE:2};u.FLAGS={CONNECTION_KEEP_ALIVE:1,CONNECTION_CLOSE:2,
CONNECTION_UPGRADE:4,CHUNKED:8,UPGRADE:16,CONTENT_LENGTH:32,SKIPBODY:64,TRAILING:128,TRANSFER_ENCODING:512};u.LENIENT_FLAGS=
{HEADERS:1,CHUNKED_LENGTH:2,KEEP_ALIVE:4,TRANSFER_ENCODING:8,VERSION:16,DATA_AFTER_CLOSE:32,OPTIONAL_LF_AFTER_CR:64,OPTIONAL_CRLF_AFTER_CHUNK:128,
OPTIONAL_CR_BEFORE_LF:256,SPACES_AFTER_CHUNK_SIZE:512};u.METHODS={DELETE:0,GET:1,HEAD:2,POST:3,PUT:4,CONNECT:5,OPTIONS:6,
TRACE:7,COPY:8,LOCK:9,MKCOL:10,MOVE:11,PROPFIND:12,PROPPATCH:13,SEARCH:14,UNLOCK:15,BIND:16,REBIND:17,UNBIND:18,ACL:19,REPORT:20,
MKACTIVITY:21,CHECKOUT:22,MERGE:23,"M-SEARCH":24,NOTIFY:25,SUBSCRIBE:26,UNSUBSCRIBE:27,PATCH:28,PURGE:29,MKCALENDAR:30,LINK:31,
UNLINK:32,SOURCE:33,PRI:34,DESCRIBE:35,ANNOUNCE:36,SETUP:37,PLAY:38,PAUSE:39,TEARDOWN:40,GET_PARAMETER:41,SET_PARAMETER:42,
REDIRECT:43,RECORD:44,FLUSH:45,QUERY:46};u.STATUSES={CONTINUE:100,SWITCHING_PROTOCOLS:101,PROCESSING:102,EARLY_HINTS:103,
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
NETWORK_CONNECT_TIMEOUT:599};u.FINISH={SAFE:0,SAFE_WITH_CB:1,UNSAFE:2};u.HEADER_STATE={GENERAL:0,CONNECTION:1,CONTENT_LENGTH:2,
TRANSFER_ENCODING:3,UPGRADE:4,CONNECTION_KEEP_ALIVE:5,CONNECTION_CLOSE:6,CONNECTION_UPGRADE:7,TRANSFER_ENCODING_CHUNKED:8};
u.METHODS_HTTP=[u.METHODS.DELETE,u.METHODS.GET,u.METHODS.HEAD,u.METHODS.POST,u.METHODS.PUT,u.METHODS.CONNECT,u.METHODS.OPTIONS,
u.METHODS.TRACE,u.METHODS.COPY,u.METHODS.LOCK,u.METHODS.MKCOL,u.METHODS.MOVE,u.METHODS.PROPFIND,u.METHODS.PROPPATCH,u.METHODS.
SEARCH,u.METHODS.UNLOCK,u.METHODS.BIND,u.METHODS.REBIND,u.METHODS.UNBIND,u.METHODS.ACL,u.METHODS.REPORT,u.METHODS.MKACTIVITY,
u.METHODS.CHECKOUT,u.METHODS.MERGE,u.METHODS["M-SEARCH"],u.METHODS.NOTIFY,u.METHODS.SUBSCRIBE,u.METHODS.UNSUBSCRIBE,u.METHODS.
PATCH,u.METHODS.PURGE,u.METHODS.MKCALENDAR,u.METHODS.LINK,u.METHODS.UNLINK,u.METHODS.PRI,u.METHODS.SOURCE,u.METHODS.QUERY];
u.METHODS_ICE=[u.METHODS.SOURCE];u.METHODS_RTSP=[u.METHODS.OPTIONS,u.METHODS.DESCRIBE,u.METHODS.ANNOUNCE,u.METHODS.SETUP,
u.METHODS.PLAY,u.METHODS.PAUSE,u.METHODS.TEARDOWN,u.METHODS.GET_PARAMETER,u.METHODS.SET_PARAMETER,u.METHODS.REDIRECT,u.METHODS.
RECORD,u.METHODS.FLUSH,u.METHODS.GET,u.METHODS.POST];u.METHOD_MAP=(0,wS.enumToMap)(u.METHODS);u.H_METHOD_MAP=Object.fromEntries(
Object.entries(u.METHODS).filter(([A])=>A.startsWith("H")));u.STATUSES_HTTP=[u.STATUSES.CONTINUE,u.STATUSES.SWITCHING_PROTOCOLS,
u.STATUSES.PROCESSING,u.STATUSES.EARLY_HINTS,u.STATUSES.RESPONSE_IS_STALE,u.STATUSES.REVALIDATION_FAILED,u.STATUSES.DISCONNECTED_OPERATION,
u.STATUSES.HEURISTIC_EXPIRATION,u.STATUSES.MISCELLANEOUS_WARNING,u.STATUSES.OK,u.STATUSES.CREATED,u.STATUSES.ACCEPTED,u.
STATUSES.NON_AUTHORITATIVE_INFORMATION,u.STATUSES.NO_CONTENT,u.STATUSES.RESET_CONTENT,u.STATUSES.PARTIAL_CONTENT,u.STATUSES.
MULTI_STATUS,u.STATUSES.ALREADY_REPORTED,u.STATUSES.TRANSFORMATION_APPLIED,u.STATUSES.IM_USED,u.STATUSES.MISCELLANEOUS_PERSISTENT_WARNING,
u.STATUSES.MULTIPLE_CHOICES,u.STATUSES.MOVED_PERMANENTLY,u.STATUSES.FOUND,u.STATUSES.SEE_OTHER,u.STATUSES.NOT_MODIFIED,u.
STATUSES.USE_PROXY,u.STATUSES.SWITCH_PROXY,u.STATUSES.TEMPORARY_REDIRECT,u.STATUSES.PERMANENT_REDIRECT,u.STATUSES.BAD_REQUEST,
u.STATUSES.UNAUTHORIZED,u.STATUSES.PAYMENT_REQUIRED,u.STATUSES.FORBIDDEN,u.STATUSES.NOT_FOUND,u.STATUSES.METHOD_NOT_ALLOWED,
u.STATUSES.NOT_ACCEPTABLE,u.STATUSES.PROXY_AUTHENTICATION_REQUIRED,u.STATUSES.REQUEST_TIMEOUT,u.STATUSES.CONFLICT,u.STATUSES.
GONE,u.STATUSES.LENGTH_REQUIRED,u.STATUSES.PRECONDITION_FAILED,u.STATUSES.PAYLOAD_TOO_LARGE,u.STATUSES.URI_TOO_LONG,u.STATUSES.
UNSUPPORTED_MEDIA_TYPE,u.STATUSES.RANGE_NOT_SATISFIABLE,u.STATUSES.EXPECTATION_FAILED,u.STATUSES.IM_A_TEAPOT,u.STATUSES.
PAGE_EXPIRED,u.STATUSES.ENHANCE_YOUR_CALM,u.STATUSES.MISDIRECTED_REQUEST,u.STATUSES.UNPROCESSABLE_ENTITY,u.STATUSES.LOCKED,
u.STATUSES.FAILED_DEPENDENCY,u.STATUSES.TOO_EARLY,u.STATUSES.UPGRADE_REQUIRED,u.STATUSES.PRECONDITION_REQUIRED,u.STATUSES.
TOO_MANY_REQUESTS,u.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL,u.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE,u.STATUSES.
LOGIN_TIMEOUT,u.STATUSES.NO_RESPONSE,u.STATUSES.RETRY_WITH,u.STATUSES.BLOCKED_BY_PARENTAL_CONTROL,u.STATUSES.UNAVAILABLE_FOR_LEGAL_REASONS,
u.STATUSES.CLIENT_CLOSED_LOAD_BALANCED_REQUEST,u.STATUSES.INVALID_X_FORWARDED_FOR,u.STATUSES.REQUEST_HEADER_TOO_LARGE,u.
STATUSES.SSL_CERTIFICATE_ERROR,u.STATUSES.SSL_CERTIFICATE_REQUIRED,u.STATUSES.HTTP_REQUEST_SENT_TO_HTTPS_PORT,u.STATUSES.
INVALID_TOKEN,u.STATUSES.CLIENT_CLOSED_REQUEST,u.STATUSES.INTERNAL_SERVER_ERROR,u.STATUSES.NOT_IMPLEMENTED,u.STATUSES.BAD_GATEWAY,
u.STATUSES.SERVICE_UNAVAILABLE,u.STATUSES.GATEWAY_TIMEOUT,u.STATUSES.HTTP_VERSION_NOT_SUPPORTED,u.STATUSES.VARIANT_ALSO_NEGOTIATES,
u.STATUSES.INSUFFICIENT_STORAGE,u.STATUSES.LOOP_DETECTED,u.STATUSES.BANDWIDTH_LIMIT_EXCEEDED,u.STATUSES.NOT_EXTENDED,u.STATUSES.
NETWORK_AUTHENTICATION_REQUIRED,u.STATUSES.WEB_SERVER_UNKNOWN_ERROR,u.STATUSES.WEB_SERVER_IS_DOWN,u.STATUSES.CONNECTION_TIMEOUT,
u.STATUSES.ORIGIN_IS_UNREACHABLE,u.STATUSES.TIMEOUT_OCCURED,u.STATUSES.SSL_HANDSHAKE_FAILED,u.STATUSES.INVALID_SSL_CERTIFICATE,
u.STATUSES.RAILGUN_ERROR,u.STATUSES.SITE_IS_OVERLOADED,u.STATUSES.SITE_IS_FROZEN,u.STATUSES.IDENTITY_PROVIDER_AUTHENTICATION_ERROR,
u.STATUSES.NETWORK_READ_TIMEOUT,u.STATUSES.NETWORK_CONNECT_TIMEOUT];u.ALPHA=[];for(let A=65;A<=90;A++)u.ALPHA.push(String.
fromCharCode(A)),u.ALPHA.push(String.fromCharCode(A+32));u.NUM_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9};u.HEX_MAP={
0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,c:12,d:13,e:14,f:15};u.NUM=["0","1","2",
"3","4","5","6","7","8","9"];u.ALPHANUM=u.ALPHA.concat(u.NUM);u.MARK=["-","_",".","!","~","*","'","(",")"];u.USERINFO_CHARS=
u.ALPHANUM.concat(u.MARK).concat(["%",";",":","&","=","+","$",","]);u.URL_CHAR=["!",'"',"$","%","&","'","(",")","*","+",
",","-",".","/",":",";","<","=",">","@","[","\\","]","^","_","`","{","|","}","~"].concat(u.ALPHANUM);u.HEX=u.NUM.concat(
["a","b","c","d","e","f","A","B","C","D","E","F"]);u.TOKEN=["!","#","$","%","&","'","*","+","-",".","^","_","`","|","~"].
concat(u.ALPHANUM);u.HEADER_CHARS=["	"];for(let A=32;A<=255;A++)A!==127&&u.HEADER_CHARS.push(A);u.CONNECTION_TOKEN_CHARS=
u.HEADER_CHARS.filter(A=>A!==44);u.QUOTED_STRING=["	"," "];for(let A=33;A<=255;A++)A!==34&&A!==92&&u.QUOTED_STRING.push(
A);u.HTAB_SP_VCHAR_OBS_TEXT=["	"," "];for(let A=33;A<=126;A++)u.HTAB_SP_VCHAR_OBS_TEXT.push(A);for(let A=128;A<=255;A++)
u.HTAB_SP_VCHAR_OBS_TEXT.push(A);u.MAJOR=u.NUM_MAP;u.MINOR=u.MAJOR;u.SPECIAL_HEADERS={connection:u.HEADER_STATE.CONNECTION,
"content-length":u.HEADER_STATE.CONTENT_LENGTH,"proxy-connection":u.HEADER_STATE.CONNECTION,"transfer-encoding":u.HEADER_STATE.
TRANSFER_ENCODING,upgrade:u.HEADER_STATE.UPGRADE};u.default={ERROR:u.ERROR,TYPE:u.TYPE,FLAGS:u.FLAGS,LENIENT_FLAGS:u.LENIENT_FLAGS,
METHODS:u.METHODS,STATUSES:u.STATUSES,FINISH:u.FINISH,HEADER_STATE:u.HEADER_STATE,ALPHA:u.ALPHA,NUM_MAP:u.NUM_MAP,HEX_MAP:u.
HEX_MAP,NUM:u.NUM,ALPHANUM:u.ALPHANUM,MARK:u.MARK,USERINFO_CHARS:u.USERINFO_CHARS,URL_CHAR:u.URL_CHAR,HEX:u.HEX,TOKEN:u.
TOKEN,HEADER_CHARS:u.HEADER_CHARS,CONNECTION_TOKEN_CHARS:u.CONNECTION_TOKEN_CHARS,QUOTED_STRING:u.QUOTED_STRING,HTAB_SP_VCHAR_OBS_TEXT:u.
HTAB_SP_VCHAR_OBS_TEXT,MAJOR:u.MAJOR,MINOR:u.MINOR,SPECIAL_HEADERS:u.SPECIAL_HEADERS,METHODS_HTTP:u.METHODS_HTTP,METHODS_ICE:u.
METHODS_ICE,METHODS_RTSP:u.METHODS_RTSP,METHOD_MAP:u.METHOD_MAP,H_METHOD_MAP:u.H_METHOD_MAP,STATUSES_HTTP:u.STATUSES_HTTP}});var za=p((Wv,uQ)=>{"use strict";var{Buffer:SS}=f("node:buffer"),mS="AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBgBH9/f38B\
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
VE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFVFRQQ0VUU1BBRFRQLw==",Za;Object.defineProperty(uQ,"e\
xports",{get:o(()=>Za||(Za=SS.from(mS,"base64")),"get")})});var hQ=p((_v,EQ)=>{"use strict";var{Buffer:RS}=f("node:buffer"),NS="AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBgBH9/f38B\
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
UllPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFVFRQQ0VUU1BBRFRQLw==",Xa;Object.defineProperty(
EQ,"exports",{get:o(()=>Xa||(Xa=RS.from(NS,"base64")),"get")})});var Cn=p((zv,pQ)=>{"use strict";var QQ=["GET","HEAD","POST"],FS=new Set(QQ),bS=[101,204,205,304],IQ=[301,302,303,307,308],
US=new Set(IQ),CQ=["1","7","9","11","13","15","17","19","20","21","22","23","25","37","42","43","53","69","77","79","87",
"95","101","102","103","104","109","110","111","113","115","117","119","123","135","137","139","143","161","179","389","\
427","465","512","513","514","515","526","530","531","532","540","548","554","556","563","587","601","636","989","990","\
993","995","1719","1720","1723","2049","3659","4045","4190","5060","5061","6000","6566","6665","6666","6667","6668","666\
9","6679","6697","10080"],kS=new Set(CQ),BQ=["no-referrer","no-referrer-when-downgrade","same-origin","origin","strict-o\
rigin","origin-when-cross-origin","strict-origin-when-cross-origin","unsafe-url"],MS=["",...BQ],TS=new Set(BQ),LS=["foll\
ow","manual","error"],dQ=["GET","HEAD","OPTIONS","TRACE"],xS=new Set(dQ),HS=["navigate","same-origin","no-cors","cors"],
YS=["omit","same-origin","include"],OS=["default","no-store","reload","no-cache","force-cache","only-if-cached"],GS=["co\
ntent-encoding","content-language","content-location","content-type","content-length"],VS=["half"],fQ=["CONNECT","TRACE",
"TRACK"],vS=new Set(fQ),yQ=["audio","audioworklet","font","image","manifest","paintworklet","script","style","track","vi\
deo","xslt",""],JS=new Set(yQ);pQ.exports={subresource:yQ,forbiddenMethods:fQ,requestBodyHeader:GS,referrerPolicy:MS,requestRedirect:LS,
requestMode:HS,requestCredentials:YS,requestCache:OS,redirectStatus:IQ,corsSafeListedMethods:QQ,nullBodyStatus:bS,safeMethods:dQ,
badPorts:CQ,requestDuplex:VS,subresourceSet:JS,badPortsSet:kS,redirectStatusSet:US,corsSafeListedMethodsSet:FS,safeMethodsSet:xS,
forbiddenMethodsSet:vS,referrerPolicyTokens:TS}});var ja=p((Xv,DQ)=>{"use strict";var Ka=Symbol.for("undici.globalOrigin.1");function qS(){return globalThis[Ka]}o(qS,"get\
GlobalOrigin");function WS(A){if(A===void 0){Object.defineProperty(globalThis,Ka,{value:void 0,writable:!0,enumerable:!1,
configurable:!1});return}let e=new URL(A);if(e.protocol!=="http:"&&e.protocol!=="https:")throw new TypeError(`Only http \
& https urls are allowed, received ${e.protocol}`);Object.defineProperty(globalThis,Ka,{value:e,writable:!0,enumerable:!1,
configurable:!1})}o(WS,"setGlobalOrigin");DQ.exports={getGlobalOrigin:qS,setGlobalOrigin:WS}});var Ps=p((jv,wQ)=>{"use strict";var PS=new TextDecoder;function _S(A){return A.length===0?"":(A[0]===239&&A[1]===187&&A[2]===
191&&(A=A.subarray(3)),PS.decode(A))}o(_S,"utf8DecodeBytes");wQ.exports={utf8DecodeBytes:_S}});var IA=p((e1,NQ)=>{"use strict";var SQ=f("node:assert"),{utf8DecodeBytes:ZS}=Ps();function zS(A,e,t){let r="";for(;t.position<
e.length&&A(e[t.position]);)r+=e[t.position],t.position++;return r}o(zS,"collectASequenceOfCodePoints");function XS(A,e,t){
let r=e.indexOf(A,t.position),n=t.position;return r===-1?(t.position=e.length,e.slice(n)):(t.position=r,e.slice(n,t.position))}
o(XS,"collectASequenceOfCodePointsFast");var KS=/[\u0009\u000A\u000C\u000D\u0020]/g,jS=/[^\x00-\x7F]/;function $S(A){return jS.
test(A)?A.replace(/[A-Z]+/g,e=>e.toLowerCase()):A.toLowerCase()}o($S,"asciiLowercase");function em(A){A=A.replace(KS,"");
let e=A.length;if(e%4===0&&A.charCodeAt(e-1)===61&&(--e,A.charCodeAt(e-1)===61&&--e),e%4===1||/[^+/0-9A-Za-z]/.test(A.length===
e?A:A.substring(0,e)))return"failure";let t=Buffer.from(A,"base64");return new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}
o(em,"forgivingBase64");function mQ(A){return A===9||A===10||A===12||A===13||A===32}o(mQ,"isASCIIWhitespace");function Am(A){
let e=A.length;if(65535>e)return String.fromCharCode.apply(null,A);let t="",r=0,n=65535;for(;r<e;)r+n>e&&(n=e-r),t+=String.
fromCharCode.apply(null,A.subarray(r,r+=n));return t}o(Am,"isomorphicDecode");var tm=/[^\x00-\xFF]/;function rm(A){return SQ(
!tm.test(A)),A}o(rm,"isomorphicEncode");function nm(A){return JSON.parse(ZS(A))}o(nm,"parseJSONFromBytes");function sm(A,e=!0,t=!0){
return RQ(A,e,t,mQ)}o(sm,"removeASCIIWhitespace");function RQ(A,e,t,r){let n=0,s=A.length-1;if(e)for(;n<A.length&&r(A.charCodeAt(
n));)n++;if(t)for(;s>0&&r(A.charCodeAt(s));)s--;return n===0&&s===A.length-1?A:A.slice(n,s+1)}o(RQ,"removeChars");function im(A){
let e=JSON.stringify(A);if(e===void 0)throw new TypeError("Value is not JSON serializable");return SQ(typeof e=="string"),
e}o(im,"serializeJavascriptValueToJSONString");NQ.exports={asciiLowercase:$S,collectASequenceOfCodePoints:zS,collectASequenceOfCodePointsFast:XS,
forgivingBase64:em,isASCIIWhitespace:mQ,isomorphicDecode:Am,isomorphicEncode:rm,parseJSONFromBytes:nm,removeASCIIWhitespace:sm,
removeChars:RQ,serializeJavascriptValueToJSONString:im}});var je=p((t1,TQ)=>{"use strict";var Zs=f("node:assert"),{forgivingBase64:om,collectASequenceOfCodePoints:$a,collectASequenceOfCodePointsFast:Bn,
isomorphicDecode:am,removeASCIIWhitespace:cm,removeChars:gm}=IA(),lm=new TextEncoder,dn=/^[-!#$%&'*+.^_|~A-Za-z0-9]+$/u,
um=/[\u000A\u000D\u0009\u0020]/u,Em=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/u;function hm(A){Zs(A.protocol==="data:");let e=UQ(
A,!0);e=e.slice(5);let t={position:0},r=Bn(",",e,t),n=r.length;if(r=cm(r,!0,!0),t.position>=e.length)return"failure";t.position++;
let s=e.slice(n+1),i=kQ(s);if(/;(?:\u0020*)base64$/ui.test(r)){let c=am(i);if(i=om(c),i==="failure")return"failure";r=r.
slice(0,-6),r=r.replace(/(\u0020+)$/u,""),r=r.slice(0,-1)}r.startsWith(";")&&(r="text/plain"+r);let a=ec(r);return a==="\
failure"&&(a=ec("text/plain;charset=US-ASCII")),{mimeType:a,body:i}}o(hm,"dataURLProcessor");function UQ(A,e=!1){if(!e)return A.
href;let t=A.href,r=A.hash.length,n=r===0?t:t.substring(0,t.length-r);return!r&&t.endsWith("#")?n.slice(0,-1):n}o(UQ,"UR\
LSerializer");function kQ(A){let e=lm.encode(A);return Qm(e)}o(kQ,"stringPercentDecode");function FQ(A){return A>=48&&A<=
57||A>=65&&A<=70||A>=97&&A<=102}o(FQ,"isHexCharByte");function bQ(A){return A>=48&&A<=57?A-48:(A&223)-55}o(bQ,"hexByteTo\
Number");function Qm(A){let e=A.length,t=new Uint8Array(e),r=0,n=0;for(;n<e;){let s=A[n];s!==37?t[r++]=s:s===37&&!(FQ(A[n+
1])&&FQ(A[n+2]))?t[r++]=37:(t[r++]=bQ(A[n+1])<<4|bQ(A[n+2]),n+=2),++n}return e===r?t:t.subarray(0,r)}o(Qm,"percentDecode");
function ec(A){A=_s(A,!0,!0);let e={position:0},t=Bn("/",A,e);if(t.length===0||!dn.test(t)||e.position>=A.length)return"\
failure";e.position++;let r=Bn(";",A,e);if(r=_s(r,!1,!0),r.length===0||!dn.test(r))return"failure";let n=t.toLowerCase(),
s=r.toLowerCase(),i={type:n,subtype:s,parameters:new Map,essence:`${n}/${s}`};for(;e.position<A.length;){e.position++,$a(
g=>um.test(g),A,e);let a=$a(g=>g!==";"&&g!=="=",A,e);if(a=a.toLowerCase(),e.position<A.length){if(A[e.position]===";")continue;
e.position++}if(e.position>=A.length)break;let c=null;if(A[e.position]==='"')c=MQ(A,e,!0),Bn(";",A,e);else if(c=Bn(";",A,
e),c=_s(c,!1,!0),c.length===0)continue;a.length!==0&&dn.test(a)&&(c.length===0||Em.test(c))&&!i.parameters.has(a)&&i.parameters.
set(a,c)}return i}o(ec,"parseMIMEType");function MQ(A,e,t=!1){let r=e.position,n="";for(Zs(A[e.position]==='"'),e.position++;n+=
$a(i=>i!=='"'&&i!=="\\",A,e),!(e.position>=A.length);){let s=A[e.position];if(e.position++,s==="\\"){if(e.position>=A.length){
n+="\\";break}n+=A[e.position],e.position++}else{Zs(s==='"');break}}return t?n:A.slice(r,e.position)}o(MQ,"collectAnHTTP\
QuotedString");function Im(A){Zs(A!=="failure");let{parameters:e,essence:t}=A,r=t;for(let[n,s]of e.entries())r+=";",r+=n,
r+="=",dn.test(s)||(s=s.replace(/[\\"]/ug,"\\$&"),s='"'+s,s+='"'),r+=s;return r}o(Im,"serializeAMimeType");function Cm(A){
return A===13||A===10||A===9||A===32}o(Cm,"isHTTPWhiteSpace");function _s(A,e=!0,t=!0){return gm(A,e,t,Cm)}o(_s,"removeH\
TTPWhitespace");function Bm(A){switch(A.essence){case"application/ecmascript":case"application/javascript":case"applicat\
ion/x-ecmascript":case"application/x-javascript":case"text/ecmascript":case"text/javascript":case"text/javascript1.0":case"\
text/javascript1.1":case"text/javascript1.2":case"text/javascript1.3":case"text/javascript1.4":case"text/javascript1.5":case"\
text/jscript":case"text/livescript":case"text/x-ecmascript":case"text/x-javascript":return"text/javascript";case"applica\
tion/json":case"text/json":return"application/json";case"image/svg+xml":return"image/svg+xml";case"text/xml":case"applic\
ation/xml":return"application/xml"}return A.subtype.endsWith("+json")?"application/json":A.subtype.endsWith("+xml")?"app\
lication/xml":""}o(Bm,"minimizeSupportedMimeType");TQ.exports={dataURLProcessor:hm,URLSerializer:UQ,stringPercentDecode:kQ,
parseMIMEType:ec,collectAnHTTPQuotedString:MQ,serializeAMimeType:Im,removeHTTPWhitespace:_s,minimizeSupportedMimeType:Bm,
HTTP_TOKEN_CODEPOINTS:dn}});var LA=p((n1,tc)=>{"use strict";var LQ={__proto__:null,"node:crypto":o(()=>f("node:crypto"),"node:crypto"),"node:sqlite":o(
()=>f("node:sqlite"),"node:sqlite"),"node:worker_threads":o(()=>f("node:worker_threads"),"node:worker_threads"),"node:zl\
ib":o(()=>f("node:zlib"),"node:zlib")};function dm(A){try{return LQ[A](),!0}catch(e){if(e.code!=="ERR_UNKNOWN_BUILTIN_MO\
DULE"&&e.code!=="ERR_NO_CRYPTO")throw e;return!1}}o(dm,"detectRuntimeFeatureByNodeModule");function fm(A,e){return typeof LQ[A]()[e]<
"u"}o(fm,"detectRuntimeFeatureByExportedProperty");var xQ=["markAsUncloneable","zstd"],ym={markAsUncloneable:["node:work\
er_threads","markAsUncloneable"],zstd:["node:zlib","createZstdDecompress"]},HQ=["crypto","sqlite"],pm=[...HQ,...xQ];function Dm(A){
if(HQ.includes(A))return dm(`node:${A}`);if(xQ.includes(A)){let[e,t]=ym[A];return fm(e,t)}throw new TypeError(`unknown f\
eature: ${A}`)}o(Dm,"detectRuntimeFeature");var Ac=class{static{o(this,"RuntimeFeatures")}#e=new Map;clear(){this.#e.clear()}has(e){
return this.#e.get(e)??this.#A(e)}set(e,t){if(pm.includes(e)===!1)throw new TypeError(`unknown feature: ${e}`);this.#e.set(
e,t)}#A(e){let t=Dm(e);return this.#e.set(e,t),t}},YQ=new Ac;tc.exports.runtimeFeatures=YQ;tc.exports.default=YQ});var Be=p((i1,GQ)=>{"use strict";var wm=f("node:assert"),{types:ae,inspect:Sm}=f("node:util"),{runtimeFeatures:mm}=LA(),rc=1,
nc=2,zs=3,Xs=4,sc=5,Ks=6,ic=7,Ge=8,OQ=Function.call.bind(Function.prototype[Symbol.hasInstance]),B={converters:{},util:{},
errors:{},is:{}};B.errors.exception=function(A){return new TypeError(`${A.header}: ${A.message}`)};B.errors.conversionFailed=
function(A){let e=A.types.length===1?"":" one of",t=`${A.argument} could not be converted to${e}: ${A.types.join(", ")}.`;
return B.errors.exception({header:A.prefix,message:t})};B.errors.invalidArgument=function(A){return B.errors.exception({
header:A.prefix,message:`"${A.value}" is an invalid ${A.type}.`})};B.brandCheck=function(A,e){if(!OQ(e,A)){let t=new TypeError(
"Illegal invocation");throw t.code="ERR_INVALID_THIS",t}};B.brandCheckMultiple=function(A){let e=A.map(t=>B.util.MakeTypeAssertion(
t));return t=>{if(e.every(r=>!r(t))){let r=new TypeError("Illegal invocation");throw r.code="ERR_INVALID_THIS",r}}};B.argumentLengthCheck=
function({length:A},e,t){if(A<e)throw B.errors.exception({message:`${e} argument${e!==1?"s":""} required, but${A?" only":
""} ${A} found.`,header:t})};B.illegalConstructor=function(){throw B.errors.exception({header:"TypeError",message:"Illeg\
al constructor"})};B.util.MakeTypeAssertion=function(A){return e=>OQ(A,e)};B.util.Type=function(A){switch(typeof A){case"\
undefined":return rc;case"boolean":return nc;case"string":return zs;case"symbol":return Xs;case"number":return sc;case"b\
igint":return Ks;case"function":case"object":return A===null?ic:Ge}};B.util.Types={UNDEFINED:rc,BOOLEAN:nc,STRING:zs,SYMBOL:Xs,
NUMBER:sc,BIGINT:Ks,NULL:ic,OBJECT:Ge};B.util.TypeValueToString=function(A){switch(B.util.Type(A)){case rc:return"Undefi\
ned";case nc:return"Boolean";case zs:return"String";case Xs:return"Symbol";case sc:return"Number";case Ks:return"BigInt";case ic:
return"Null";case Ge:return"Object"}};B.util.markAsUncloneable=mm.has("markAsUncloneable")?f("node:worker_threads").markAsUncloneable:
()=>{};B.util.ConvertToInt=function(A,e,t,r){let n,s;e===64?(n=Math.pow(2,53)-1,t==="unsigned"?s=0:s=Math.pow(-2,53)+1):
t==="unsigned"?(s=0,n=Math.pow(2,e)-1):(s=-Math.pow(2,e-1),n=Math.pow(2,e-1)-1);let i=Number(A);if(i===0&&(i=0),B.util.HasFlag(
r,B.attributes.EnforceRange)){if(Number.isNaN(i)||i===Number.POSITIVE_INFINITY||i===Number.NEGATIVE_INFINITY)throw B.errors.
exception({header:"Integer conversion",message:`Could not convert ${B.util.Stringify(A)} to an integer.`});if(i=B.util.IntegerPart(
i),i<s||i>n)throw B.errors.exception({header:"Integer conversion",message:`Value must be between ${s}-${n}, got ${i}.`});
return i}return!Number.isNaN(i)&&B.util.HasFlag(r,B.attributes.Clamp)?(i=Math.min(Math.max(i,s),n),Math.floor(i)%2===0?i=
Math.floor(i):i=Math.ceil(i),i):Number.isNaN(i)||i===0&&Object.is(0,i)||i===Number.POSITIVE_INFINITY||i===Number.NEGATIVE_INFINITY?
0:(i=B.util.IntegerPart(i),i=i%Math.pow(2,e),t==="signed"&&i>=Math.pow(2,e-1)?i-Math.pow(2,e):i)};B.util.IntegerPart=function(A){
let e=Math.floor(Math.abs(A));return A<0?-1*e:e};B.util.Stringify=function(A){switch(B.util.Type(A)){case Xs:return`Symb\
ol(${A.description})`;case Ge:return Sm(A);case zs:return`"${A}"`;case Ks:return`${A}n`;default:return`${A}`}};B.util.IsResizableArrayBuffer=
function(A){if(ae.isArrayBuffer(A))return A.resizable;if(ae.isSharedArrayBuffer(A))return A.growable;throw B.errors.exception(
{header:"IsResizableArrayBuffer",message:`"${B.util.Stringify(A)}" is not an array buffer.`})};B.util.HasFlag=function(A,e){
return typeof A=="number"&&(A&e)===e};B.sequenceConverter=function(A){return(e,t,r,n)=>{if(B.util.Type(e)!==Ge)throw B.errors.
exception({header:t,message:`${r} (${B.util.Stringify(e)}) is not iterable.`});let s=typeof n=="function"?n():e?.[Symbol.
iterator]?.(),i=[],a=0;if(s===void 0||typeof s.next!="function")throw B.errors.exception({header:t,message:`${r} is not \
iterable.`});for(;;){let{done:c,value:g}=s.next();if(c)break;i.push(A(g,t,`${r}[${a++}]`))}return i}};B.recordConverter=
function(A,e){return(t,r,n)=>{if(B.util.Type(t)!==Ge)throw B.errors.exception({header:r,message:`${n} ("${B.util.TypeValueToString(
t)}") is not an Object.`});let s={};if(!ae.isProxy(t)){let a=[...Object.getOwnPropertyNames(t),...Object.getOwnPropertySymbols(
t)];for(let c of a){let g=B.util.Stringify(c),l=A(c,r,`Key ${g} in ${n}`),h=e(t[c],r,`${n}[${g}]`);s[l]=h}return s}let i=Reflect.
ownKeys(t);for(let a of i)if(Reflect.getOwnPropertyDescriptor(t,a)?.enumerable){let g=A(a,r,n),l=e(t[a],r,n);s[g]=l}return s}};
B.interfaceConverter=function(A,e){return(t,r,n)=>{if(!A(t))throw B.errors.exception({header:r,message:`Expected ${n} ("${B.
util.Stringify(t)}") to be an instance of ${e}.`});return t}};B.dictionaryConverter=function(A){return A.sort((e,t)=>(e.
key>t.key)-(e.key<t.key)),(e,t,r)=>{let n={};if(e!=null&&B.util.Type(e)!==Ge)throw B.errors.exception({header:t,message:`\
Expected ${e} to be one of: Null, Undefined, Object.`});for(let s of A){let{key:i,defaultValue:a,required:c,converter:g}=s;
if(c===!0&&(e==null||!Object.hasOwn(e,i)))throw B.errors.exception({header:t,message:`Missing required key "${i}".`});let l=e?.[i],
h=a!==void 0;if(h&&l===void 0&&(l=a()),c||h||l!==void 0){if(l=g(l,t,`${r}.${i}`),s.allowedValues&&!s.allowedValues.includes(
l))throw B.errors.exception({header:t,message:`${l} is not an accepted type. Expected one of ${s.allowedValues.join(", ")}\
.`});n[i]=l}}return n}};B.nullableConverter=function(A){return(e,t,r)=>e===null?e:A(e,t,r)};B.is.USVString=function(A){return typeof A==
"string"&&A.isWellFormed()};B.is.ReadableStream=B.util.MakeTypeAssertion(ReadableStream);B.is.Blob=B.util.MakeTypeAssertion(
Blob);B.is.URLSearchParams=B.util.MakeTypeAssertion(URLSearchParams);B.is.File=B.util.MakeTypeAssertion(File);B.is.URL=B.
util.MakeTypeAssertion(URL);B.is.AbortSignal=B.util.MakeTypeAssertion(AbortSignal);B.is.MessagePort=B.util.MakeTypeAssertion(
MessagePort);B.is.BufferSource=function(A){return ae.isArrayBuffer(A)||ArrayBuffer.isView(A)&&ae.isArrayBuffer(A.buffer)};
B.util.getCopyOfBytesHeldByBufferSource=function(A){let e=A,t=e,r=0,n=0;if(ae.isTypedArray(e)||ae.isDataView(e)?(t=e.buffer,
r=e.byteOffset,n=e.byteLength):(wm(ae.isAnyArrayBuffer(e)),n=e.byteLength),t.detached)return new Uint8Array(0);let s=new Uint8Array(
n),i=new Uint8Array(t,r,n);return s.set(i),s};B.converters.DOMString=function(A,e,t,r){if(A===null&&B.util.HasFlag(r,B.attributes.
LegacyNullToEmptyString))return"";if(typeof A=="symbol")throw B.errors.exception({header:e,message:`${t} is a symbol, wh\
ich cannot be converted to a DOMString.`});return String(A)};B.converters.ByteString=function(A,e,t){if(typeof A=="symbo\
l")throw B.errors.exception({header:e,message:`${t} is a symbol, which cannot be converted to a ByteString.`});let r=String(
A);for(let n=0;n<r.length;n++)if(r.charCodeAt(n)>255)throw new TypeError(`Cannot convert argument to a ByteString becaus\
e the character at index ${n} has a value of ${r.charCodeAt(n)} which is greater than 255.`);return r};B.converters.USVString=
function(A){return typeof A=="string"?A.toWellFormed():`${A}`.toWellFormed()};B.converters.boolean=function(A){return!!A};
B.converters.any=function(A){return A};B.converters["long long"]=function(A,e,t){return B.util.ConvertToInt(A,64,"signed",
0,e,t)};B.converters["unsigned long long"]=function(A,e,t){return B.util.ConvertToInt(A,64,"unsigned",0,e,t)};B.converters["\
unsigned long"]=function(A,e,t){return B.util.ConvertToInt(A,32,"unsigned",0,e,t)};B.converters["unsigned short"]=function(A,e,t,r){
return B.util.ConvertToInt(A,16,"unsigned",r,e,t)};B.converters.ArrayBuffer=function(A,e,t,r){if(B.util.Type(A)!==Ge||!ae.
isArrayBuffer(A))throw B.errors.conversionFailed({prefix:e,argument:`${t} ("${B.util.Stringify(A)}")`,types:["ArrayBuffe\
r"]});if(!B.util.HasFlag(r,B.attributes.AllowResizable)&&B.util.IsResizableArrayBuffer(A))throw B.errors.exception({header:e,
message:`${t} cannot be a resizable ArrayBuffer.`});return A};B.converters.SharedArrayBuffer=function(A,e,t,r){if(B.util.
Type(A)!==Ge||!ae.isSharedArrayBuffer(A))throw B.errors.conversionFailed({prefix:e,argument:`${t} ("${B.util.Stringify(A)}\
")`,types:["SharedArrayBuffer"]});if(!B.util.HasFlag(r,B.attributes.AllowResizable)&&B.util.IsResizableArrayBuffer(A))throw B.
errors.exception({header:e,message:`${t} cannot be a resizable SharedArrayBuffer.`});return A};B.converters.TypedArray=function(A,e,t,r,n){
if(B.util.Type(A)!==Ge||!ae.isTypedArray(A)||A.constructor.name!==e.name)throw B.errors.conversionFailed({prefix:t,argument:`${r}\
 ("${B.util.Stringify(A)}")`,types:[e.name]});if(!B.util.HasFlag(n,B.attributes.AllowShared)&&ae.isSharedArrayBuffer(A.buffer))
throw B.errors.exception({header:t,message:`${r} cannot be a view on a shared array buffer.`});if(!B.util.HasFlag(n,B.attributes.
AllowResizable)&&B.util.IsResizableArrayBuffer(A.buffer))throw B.errors.exception({header:t,message:`${r} cannot be a vi\
ew on a resizable array buffer.`});return A};B.converters.DataView=function(A,e,t,r){if(B.util.Type(A)!==Ge||!ae.isDataView(
A))throw B.errors.conversionFailed({prefix:e,argument:`${t} ("${B.util.Stringify(A)}")`,types:["DataView"]});if(!B.util.
HasFlag(r,B.attributes.AllowShared)&&ae.isSharedArrayBuffer(A.buffer))throw B.errors.exception({header:e,message:`${t} c\
annot be a view on a shared array buffer.`});if(!B.util.HasFlag(r,B.attributes.AllowResizable)&&B.util.IsResizableArrayBuffer(
A.buffer))throw B.errors.exception({header:e,message:`${t} cannot be a view on a resizable array buffer.`});return A};B.
converters.ArrayBufferView=function(A,e,t,r){if(B.util.Type(A)!==Ge||!ae.isArrayBufferView(A))throw B.errors.conversionFailed(
{prefix:e,argument:`${t} ("${B.util.Stringify(A)}")`,types:["ArrayBufferView"]});if(!B.util.HasFlag(r,B.attributes.AllowShared)&&
ae.isSharedArrayBuffer(A.buffer))throw B.errors.exception({header:e,message:`${t} cannot be a view on a shared array buf\
fer.`});if(!B.util.HasFlag(r,B.attributes.AllowResizable)&&B.util.IsResizableArrayBuffer(A.buffer))throw B.errors.exception(
{header:e,message:`${t} cannot be a view on a resizable array buffer.`});return A};B.converters.BufferSource=function(A,e,t,r){
if(ae.isArrayBuffer(A))return B.converters.ArrayBuffer(A,e,t,r);if(ae.isArrayBufferView(A))return r&=~B.attributes.AllowShared,
B.converters.ArrayBufferView(A,e,t,r);throw ae.isSharedArrayBuffer(A)?B.errors.exception({header:e,message:`${t} cannot \
be a SharedArrayBuffer.`}):B.errors.conversionFailed({prefix:e,argument:`${t} ("${B.util.Stringify(A)}")`,types:["ArrayB\
uffer","ArrayBufferView"]})};B.converters.AllowSharedBufferSource=function(A,e,t,r){if(ae.isArrayBuffer(A))return B.converters.
ArrayBuffer(A,e,t,r);if(ae.isSharedArrayBuffer(A))return B.converters.SharedArrayBuffer(A,e,t,r);if(ae.isArrayBufferView(
A))return r|=B.attributes.AllowShared,B.converters.ArrayBufferView(A,e,t,r);throw B.errors.conversionFailed({prefix:e,argument:`${t}\
 ("${B.util.Stringify(A)}")`,types:["ArrayBuffer","SharedArrayBuffer","ArrayBufferView"]})};B.converters["sequence<ByteS\
tring>"]=B.sequenceConverter(B.converters.ByteString);B.converters["sequence<sequence<ByteString>>"]=B.sequenceConverter(
B.converters["sequence<ByteString>"]);B.converters["record<ByteString, ByteString>"]=B.recordConverter(B.converters.ByteString,
B.converters.ByteString);B.converters.Blob=B.interfaceConverter(B.is.Blob,"Blob");B.converters.AbortSignal=B.interfaceConverter(
B.is.AbortSignal,"AbortSignal");B.converters.EventHandlerNonNull=function(A){return B.util.Type(A)!==Ge?null:typeof A=="\
function"?A:()=>{}};B.attributes={Clamp:1,EnforceRange:2,AllowShared:4,AllowResizable:8,LegacyNullToEmptyString:16};GQ.exports=
{webidl:B}});var Ve=p((o1,eI)=>{"use strict";var{Transform:Rm}=f("node:stream"),VQ=f("node:zlib"),{redirectStatusSet:Nm,referrerPolicyTokens:Fm,
badPortsSet:bm}=Cn(),{getGlobalOrigin:vQ}=ja(),{collectAnHTTPQuotedString:Um,parseMIMEType:km}=je(),{performance:Mm}=f("node:perf_hooks"),
{ReadableStreamFrom:Tm,isValidHTTPToken:JQ,normalizedMethodRecordsBase:Lm}=Y(),yn=f("node:assert"),{isUint8Array:xm}=f("node:util/types"),
{webidl:jA}=Be(),{isomorphicEncode:oc,collectASequenceOfCodePoints:St,removeChars:Hm}=IA();function qQ(A){let e=A.urlList,
t=e.length;return t===0?null:e[t-1].toString()}o(qQ,"responseURL");function Ym(A,e){if(!Nm.has(A.status))return null;let t=A.
headersList.get("location",!0);return t!==null&&PQ(t)&&(WQ(t)||(t=Om(t)),t=new URL(t,qQ(A))),t&&!t.hash&&(t.hash=e),t}o(
Ym,"responseLocationURL");function WQ(A){for(let e=0;e<A.length;++e){let t=A.charCodeAt(e);if(t>126||t<32)return!1}return!0}
o(WQ,"isValidEncodedURL");function Om(A){return Buffer.from(A,"binary").toString("utf8")}o(Om,"normalizeBinaryStringToUt\
f8");function Rt(A){return A.urlList[A.urlList.length-1]}o(Rt,"requestCurrentURL");function Gm(A){let e=Rt(A);return jQ(
e)&&bm.has(e.port)?"blocked":"allowed"}o(Gm,"requestBadPort");function Vm(A){return A instanceof Error||A?.constructor?.
name==="Error"||A?.constructor?.name==="DOMException"}o(Vm,"isErrorLike");function vm(A){for(let e=0;e<A.length;++e){let t=A.
charCodeAt(e);if(!(t===9||t>=32&&t<=126||t>=128&&t<=255))return!1}return!0}o(vm,"isValidReasonPhrase");var Jm=JQ;function PQ(A){
return(A[0]==="	"||A[0]===" "||A[A.length-1]==="	"||A[A.length-1]===" "||A.includes(`
`)||A.includes("\r")||A.includes("\0"))===!1}o(PQ,"isValidHeaderValue");function qm(A){let e=(A.headersList.get("referre\
r-policy",!0)??"").split(","),t="";if(e.length)for(let r=e.length;r!==0;r--){let n=e[r-1].trim();if(Fm.has(n)){t=n;break}}
return t}o(qm,"parseReferrerPolicy");function Wm(A,e){let t=qm(e);t!==""&&(A.referrerPolicy=t)}o(Wm,"setRequestReferrerP\
olicyOnRedirect");function Pm(){return"allowed"}o(Pm,"crossOriginResourcePolicyCheck");function _m(){return"success"}o(_m,
"corsCheck");function Zm(){return"success"}o(Zm,"TAOCheck");function zm(A){let e=null;e=A.mode,A.headersList.set("sec-fe\
tch-mode",e,!0)}o(zm,"appendFetchMetadata");function Xm(A){let e=A.origin;if(!(e==="client"||e===void 0)){if(A.responseTainting===
"cors"||A.mode==="websocket")A.headersList.append("origin",e,!0);else if(A.method!=="GET"&&A.method!=="HEAD"){switch(A.referrerPolicy){case"\
no-referrer":e=null;break;case"no-referrer-when-downgrade":case"strict-origin":case"strict-origin-when-cross-origin":A.origin&&
cc(A.origin)&&!cc(Rt(A))&&(e=null);break;case"same-origin":fn(A,Rt(A))||(e=null);break;default:}A.headersList.append("or\
igin",e,!0)}}}o(Xm,"appendRequestOriginHeader");function dr(A,e){return A}o(dr,"coarsenTime");function Km(A,e,t){return!A?.
startTime||A.startTime<e?{domainLookupStartTime:e,domainLookupEndTime:e,connectionStartTime:e,connectionEndTime:e,secureConnectionStartTime:e,
ALPNNegotiatedProtocol:A?.ALPNNegotiatedProtocol}:{domainLookupStartTime:dr(A.domainLookupStartTime,t),domainLookupEndTime:dr(
A.domainLookupEndTime,t),connectionStartTime:dr(A.connectionStartTime,t),connectionEndTime:dr(A.connectionEndTime,t),secureConnectionStartTime:dr(
A.secureConnectionStartTime,t),ALPNNegotiatedProtocol:A.ALPNNegotiatedProtocol}}o(Km,"clampAndCoarsenConnectionTimingInf\
o");function jm(A){return dr(Mm.now(),A)}o(jm,"coarsenedSharedCurrentTime");function $m(A){return{startTime:A.startTime??
0,redirectStartTime:0,redirectEndTime:0,postRedirectStartTime:A.startTime??0,finalServiceWorkerStartTime:0,finalNetworkResponseStartTime:0,
finalNetworkRequestStartTime:0,endTime:0,encodedBodySize:0,decodedBodySize:0,finalConnectionTimingInfo:null}}o($m,"creat\
eOpaqueTimingInfo");function _Q(){return{referrerPolicy:"strict-origin-when-cross-origin"}}o(_Q,"makePolicyContainer");function eR(A){
return{referrerPolicy:A.referrerPolicy}}o(eR,"clonePolicyContainer");function AR(A){let e=A.referrerPolicy;yn(e);let t=null;
if(A.referrer==="client"){let s=vQ();if(!s||s.origin==="null")return"no-referrer";t=new URL(s)}else jA.is.URL(A.referrer)&&
(t=A.referrer);let r=ac(t),n=ac(t,!0);switch(r.toString().length>4096&&(r=n),e){case"no-referrer":return"no-referrer";case"\
origin":return n??ac(t,!0);case"unsafe-url":return r;case"strict-origin":{let s=Rt(A);return mt(r)&&!mt(s)?"no-referrer":
n}case"strict-origin-when-cross-origin":{let s=Rt(A);return fn(r,s)?r:mt(r)&&!mt(s)?"no-referrer":n}case"same-origin":return fn(
A,r)?r:"no-referrer";case"origin-when-cross-origin":return fn(A,r)?r:n;case"no-referrer-when-downgrade":{let s=Rt(A);return mt(
r)&&!mt(s)?"no-referrer":r}}}o(AR,"determineRequestsReferrer");function ac(A,e=!1){return yn(jA.is.URL(A)),A=new URL(A),
KQ(A)?"no-referrer":(A.username="",A.password="",A.hash="",e===!0&&(A.pathname="",A.search=""),A)}o(ac,"stripURLForRefer\
rer");var tR=RegExp.prototype.test.bind(/^127\.(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)\.){2}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)$/),
rR=RegExp.prototype.test.bind(/^(?:(?:0{1,4}:){7}|(?:0{1,4}:){1,6}:|::)0{0,3}1$/);function ZQ(A){return A.includes(":")?
(A[0]==="["&&A[A.length-1]==="]"&&(A=A.slice(1,-1)),rR(A)):tR(A)}o(ZQ,"isOriginIPPotentiallyTrustworthy");function nR(A){
return A==null||A==="null"?!1:(A=new URL(A),!!(A.protocol==="https:"||A.protocol==="wss:"||ZQ(A.hostname)||A.hostname===
"localhost"||A.hostname==="localhost."||A.hostname.endsWith(".localhost")||A.hostname.endsWith(".localhost.")||A.protocol===
"file:"))}o(nR,"isOriginPotentiallyTrustworthy");function mt(A){return jA.is.URL(A)?A.href==="about:blank"||A.href==="ab\
out:srcdoc"||A.protocol==="data:"||A.protocol==="blob:"?!0:nR(A.origin):!1}o(mt,"isURLPotentiallyTrustworthy");function sR(A){}
o(sR,"tryUpgradeRequestToAPotentiallyTrustworthyURL");function fn(A,e){return A.origin===e.origin&&A.origin==="null"||A.
protocol===e.protocol&&A.hostname===e.hostname&&A.port===e.port}o(fn,"sameOrigin");function iR(A){return A.controller.state===
"aborted"}o(iR,"isAborted");function oR(A){return A.controller.state==="aborted"||A.controller.state==="terminated"}o(oR,
"isCancelled");function aR(A){return Lm[A.toLowerCase()]??A}o(aR,"normalizeMethod");var cR=Object.getPrototypeOf(Object.
getPrototypeOf([][Symbol.iterator]()));function zQ(A,e,t=0,r=1){class n{static{o(this,"FastIterableIterator")}#e;#A;#t;constructor(i,a){
this.#e=i,this.#A=a,this.#t=0}next(){if(typeof this!="object"||this===null||!(#e in this))throw new TypeError(`'next' ca\
lled on an object that does not implement interface ${A} Iterator.`);let i=this.#t,a=e(this.#e),c=a.length;if(i>=c)return{
value:void 0,done:!0};let{[t]:g,[r]:l}=a[i];this.#t=i+1;let h;switch(this.#A){case"key":h=g;break;case"value":h=l;break;case"\
key+value":h=[g,l];break}return{value:h,done:!1}}}return delete n.prototype.constructor,Object.setPrototypeOf(n.prototype,
cR),Object.defineProperties(n.prototype,{[Symbol.toStringTag]:{writable:!1,enumerable:!1,configurable:!0,value:`${A} Ite\
rator`},next:{writable:!0,enumerable:!0,configurable:!0}}),function(s,i){return new n(s,i)}}o(zQ,"createIterator");function gR(A,e,t,r=0,n=1){
let s=zQ(A,t,r,n),i={keys:{writable:!0,enumerable:!0,configurable:!0,value:o(function(){return jA.brandCheck(this,e),s(this,
"key")},"keys")},values:{writable:!0,enumerable:!0,configurable:!0,value:o(function(){return jA.brandCheck(this,e),s(this,
"value")},"values")},entries:{writable:!0,enumerable:!0,configurable:!0,value:o(function(){return jA.brandCheck(this,e),
s(this,"key+value")},"entries")},forEach:{writable:!0,enumerable:!0,configurable:!0,value:o(function(c,g=globalThis){if(jA.
brandCheck(this,e),jA.argumentLengthCheck(arguments,1,`${A}.forEach`),typeof c!="function")throw new TypeError(`Failed t\
o execute 'forEach' on '${A}': parameter 1 is not of type 'Function'.`);for(let{0:l,1:h}of s(this,"key+value"))c.call(g,
h,l,this)},"forEach")}};return Object.defineProperties(e.prototype,{...i,[Symbol.iterator]:{writable:!0,enumerable:!1,configurable:!0,
value:i.entries.value}})}o(gR,"iteratorMixin");function lR(A,e,t){let r=e,n=t;try{let s=A.stream.getReader();XQ(s,r,n)}catch(s){
n(s)}}o(lR,"fullyReadBody");function uR(A){try{A.close(),A.byobRequest?.respond(0)}catch(e){if(!e.message.includes("Cont\
roller is already closed")&&!e.message.includes("ReadableStream is already closed"))throw e}}o(uR,"readableStreamClose");
async function XQ(A,e,t){try{let r=[],n=0;do{let{done:s,value:i}=await A.read();if(s){e(Buffer.concat(r,n));return}if(!xm(
i)){t(new TypeError("Received non-Uint8Array chunk"));return}r.push(i),n+=i.length}while(!0)}catch(r){t(r)}}o(XQ,"readAl\
lBytes");function KQ(A){yn("protocol"in A);let e=A.protocol;return e==="about:"||e==="blob:"||e==="data:"}o(KQ,"urlIsLoc\
al");function cc(A){return typeof A=="string"&&A[5]===":"&&A[0]==="h"&&A[1]==="t"&&A[2]==="t"&&A[3]==="p"&&A[4]==="s"||A.
protocol==="https:"}o(cc,"urlHasHttpsScheme");function jQ(A){yn("protocol"in A);let e=A.protocol;return e==="http:"||e===
"https:"}o(jQ,"urlIsHttpHttpsScheme");function ER(A,e){let t=A;if(!t.startsWith("bytes"))return"failure";let r={position:5};
if(e&&St(c=>c==="	"||c===" ",t,r),t.charCodeAt(r.position)!==61)return"failure";r.position++,e&&St(c=>c==="	"||c===" ",t,
r);let n=St(c=>{let g=c.charCodeAt(0);return g>=48&&g<=57},t,r),s=n.length?Number(n):null;if(e&&St(c=>c==="	"||c===" ",t,
r),t.charCodeAt(r.position)!==45)return"failure";r.position++,e&&St(c=>c==="	"||c===" ",t,r);let i=St(c=>{let g=c.charCodeAt(
0);return g>=48&&g<=57},t,r),a=i.length?Number(i):null;return r.position<t.length||a===null&&s===null||s>a?"failure":{rangeStartValue:s,
rangeEndValue:a}}o(ER,"simpleRangeHeaderValue");function hR(A,e,t){let r="bytes ";return r+=oc(`${A}`),r+="-",r+=oc(`${e}`),
r+="/",r+=oc(`${t}`),r}o(hR,"buildContentRange");var gc=class extends Rm{static{o(this,"InflateStream")}#e;constructor(e){
super(),this.#e=e}_transform(e,t,r){if(!this._inflateStream){if(e.length===0){r();return}this._inflateStream=(e[0]&15)===
8?VQ.createInflate(this.#e):VQ.createInflateRaw(this.#e),this._inflateStream.on("data",this.push.bind(this)),this._inflateStream.
on("end",()=>this.push(null)),this._inflateStream.on("error",n=>this.destroy(n))}this._inflateStream.write(e,t,r)}_final(e){
this._inflateStream&&(this._inflateStream.end(),this._inflateStream=null),e()}};function QR(A){return new gc(A)}o(QR,"cr\
eateInflate");function IR(A){let e=null,t=null,r=null,n=$Q("content-type",A);if(n===null)return"failure";for(let s of n){
let i=km(s);i==="failure"||i.essence==="*/*"||(r=i,r.essence!==t?(e=null,r.parameters.has("charset")&&(e=r.parameters.get(
"charset")),t=r.essence):!r.parameters.has("charset")&&e!==null&&r.parameters.set("charset",e))}return r??"failure"}o(IR,
"extractMimeType");function CR(A){let e=A,t={position:0},r=[],n="";for(;t.position<e.length;){if(n+=St(s=>s!=='"'&&s!=="\
,",e,t),t.position<e.length)if(e.charCodeAt(t.position)===34){if(n+=Um(e,t),t.position<e.length)continue}else yn(e.charCodeAt(
t.position)===44),t.position++;n=Hm(n,!0,!0,s=>s===9||s===32),r.push(n),n=""}return r}o(CR,"gettingDecodingSplitting");function $Q(A,e){
let t=e.get(A,!0);return t===null?null:CR(t)}o($Q,"getDecodeSplit");function BR(A){return!1}o(BR,"hasAuthenticationEntry");
function dR(A){return!!(A.username||A.password)}o(dR,"includesCredentials");function fR(A){return A!=null&&A!=="client"&&
A!=="no-traversable"}o(fR,"isTraversableNavigable");var lc=class{static{o(this,"EnvironmentSettingsObjectBase")}get baseUrl(){
return vQ()}get origin(){return this.baseUrl?.origin}policyContainer=_Q()},uc=class{static{o(this,"EnvironmentSettingsOb\
ject")}settingsObject=new lc},yR=new uc;eI.exports={isAborted:iR,isCancelled:oR,isValidEncodedURL:WQ,ReadableStreamFrom:Tm,
tryUpgradeRequestToAPotentiallyTrustworthyURL:sR,clampAndCoarsenConnectionTimingInfo:Km,coarsenedSharedCurrentTime:jm,determineRequestsReferrer:AR,
makePolicyContainer:_Q,clonePolicyContainer:eR,appendFetchMetadata:zm,appendRequestOriginHeader:Xm,TAOCheck:Zm,corsCheck:_m,
crossOriginResourcePolicyCheck:Pm,createOpaqueTimingInfo:$m,setRequestReferrerPolicyOnRedirect:Wm,isValidHTTPToken:JQ,requestBadPort:Gm,
requestCurrentURL:Rt,responseURL:qQ,responseLocationURL:Ym,isURLPotentiallyTrustworthy:mt,isValidReasonPhrase:vm,sameOrigin:fn,
normalizeMethod:aR,iteratorMixin:gR,createIterator:zQ,isValidHeaderName:Jm,isValidHeaderValue:PQ,isErrorLike:Vm,fullyReadBody:lR,
readableStreamClose:uR,urlIsLocal:KQ,urlHasHttpsScheme:cc,urlIsHttpHttpsScheme:jQ,readAllBytes:XQ,simpleRangeHeaderValue:ER,
buildContentRange:hR,createInflate:QR,extractMimeType:IR,getDecodeSplit:$Q,environmentSettingsObject:yR,isOriginIPPotentiallyTrustworthy:ZQ,
hasAuthenticationEntry:BR,includesCredentials:dR,isTraversableNavigable:fR}});var js=p((c1,tI)=>{"use strict";var{iteratorMixin:pR}=Ve(),{kEnumerableProperty:fr}=Y(),{webidl:P}=Be(),AI=f("node:util"),
xA=class A{static{o(this,"FormData")}#e=[];constructor(e=void 0){if(P.util.markAsUncloneable(this),e!==void 0)throw P.errors.
conversionFailed({prefix:"FormData constructor",argument:"Argument 1",types:["undefined"]})}append(e,t,r=void 0){P.brandCheck(
this,A);let n="FormData.append";P.argumentLengthCheck(arguments,2,n),e=P.converters.USVString(e),arguments.length===3||P.
is.Blob(t)?(t=P.converters.Blob(t,n,"value"),r!==void 0&&(r=P.converters.USVString(r))):t=P.converters.USVString(t);let s=Ec(
e,t,r);this.#e.push(s)}delete(e){P.brandCheck(this,A),P.argumentLengthCheck(arguments,1,"FormData.delete"),e=P.converters.
USVString(e),this.#e=this.#e.filter(r=>r.name!==e)}get(e){P.brandCheck(this,A),P.argumentLengthCheck(arguments,1,"FormDa\
ta.get"),e=P.converters.USVString(e);let r=this.#e.findIndex(n=>n.name===e);return r===-1?null:this.#e[r].value}getAll(e){
return P.brandCheck(this,A),P.argumentLengthCheck(arguments,1,"FormData.getAll"),e=P.converters.USVString(e),this.#e.filter(
r=>r.name===e).map(r=>r.value)}has(e){return P.brandCheck(this,A),P.argumentLengthCheck(arguments,1,"FormData.has"),e=P.
converters.USVString(e),this.#e.findIndex(r=>r.name===e)!==-1}set(e,t,r=void 0){P.brandCheck(this,A);let n="FormData.set";
P.argumentLengthCheck(arguments,2,n),e=P.converters.USVString(e),arguments.length===3||P.is.Blob(t)?(t=P.converters.Blob(
t,n,"value"),r!==void 0&&(r=P.converters.USVString(r))):t=P.converters.USVString(t);let s=Ec(e,t,r),i=this.#e.findIndex(
a=>a.name===e);i!==-1?this.#e=[...this.#e.slice(0,i),s,...this.#e.slice(i+1).filter(a=>a.name!==e)]:this.#e.push(s)}[AI.
inspect.custom](e,t){let r=this.#e.reduce((s,i)=>(s[i.name]?Array.isArray(s[i.name])?s[i.name].push(i.value):s[i.name]=[
s[i.name],i.value]:s[i.name]=i.value,s),{__proto__:null});t.depth??=e,t.colors??=!0;let n=AI.formatWithOptions(t,r);return`\
FormData ${n.slice(n.indexOf("]")+2)}`}static getFormDataState(e){return e.#e}static setFormDataState(e,t){e.#e=t}},{getFormDataState:DR,
setFormDataState:wR}=xA;Reflect.deleteProperty(xA,"getFormDataState");Reflect.deleteProperty(xA,"setFormDataState");pR("\
FormData",xA,DR,"name","value");Object.defineProperties(xA.prototype,{append:fr,delete:fr,get:fr,getAll:fr,has:fr,set:fr,
[Symbol.toStringTag]:{value:"FormData",configurable:!0}});function Ec(A,e,t){if(typeof e!="string"){if(P.is.File(e)||(e=
new File([e],"blob",{type:e.type})),t!==void 0){let r={type:e.type,lastModified:e.lastModified};e=new File([e],t,r)}}return{
name:A,value:e}}o(Ec,"makeEntry");P.is.FormData=P.util.MakeTypeAssertion(xA);tI.exports={FormData:xA,makeEntry:Ec,setFormDataState:wR}});var sI=p((l1,nI)=>{"use strict";var{bufferToLowerCasedHeaderName:SR}=Y(),{HTTP_TOKEN_CODEPOINTS:mR}=je(),{makeEntry:RR}=js(),
{webidl:hc}=Be(),Qc=f("node:assert"),{isomorphicDecode:rI}=IA(),NR=Buffer.from("--"),Ic=new TextDecoder,FR=new TextDecoder(
"utf-8",{ignoreBOM:!0});function bR(A){for(let e=0;e<A.length;++e)if((A.charCodeAt(e)&-128)!==0)return!1;return!0}o(bR,"\
isAsciiString");function UR(A){let e=A.length;if(e<27||e>70)return!1;for(let t=0;t<e;++t){let r=A.charCodeAt(t);if(!(r>=
48&&r<=57||r>=65&&r<=90||r>=97&&r<=122||r===39||r===45||r===95))return!1}return!0}o(UR,"validateBoundary");function kR(A,e){
Qc(e!=="failure"&&e.essence==="multipart/form-data");let t=e.parameters.get("boundary");if(t===void 0)throw Ue("missing \
boundary in content-type header");let r=Buffer.from(`--${t}`,"utf8"),n=[],s={position:0},i=A.indexOf(r);if(i===-1)throw Ue(
"no boundary found in multipart body");for(s.position=i;;){if(A.subarray(s.position,s.position+r.length).equals(r))s.position+=
r.length;else throw Ue("expected a value starting with -- and the boundary");if(LR(A,NR,s))return n;if(A[s.position]!==13||
A[s.position+1]!==10)throw Ue("expected CRLF");s.position+=2;let a=TR(A,s),{name:c,filename:g,contentType:l,encoding:h}=a;
s.position+=2;let E;{let C=A.indexOf(r.subarray(2),s.position);if(C===-1)throw Ue("expected boundary after body");E=A.subarray(
s.position,C-4),s.position+=E.length,h==="base64"&&(E=Buffer.from(E.toString(),"base64"))}if(A[s.position]!==13||A[s.position+
1]!==10)throw Ue("expected CRLF");s.position+=2;let Q;g!==null?(l??="text/plain",bR(l)||(l=""),Q=new File([E],g,{type:l})):
Q=FR.decode(Buffer.from(E)),Qc(hc.is.USVString(c)),Qc(typeof Q=="string"&&hc.is.USVString(Q)||hc.is.File(Q)),n.push(RR(c,
Q,g))}}o(kR,"multipartFormDataParser");function MR(A,e){A[e.position]===59&&e.position++,$e(i=>i===32||i===9,A,e);let t=$e(
i=>Bc(i)&&i!==61&&i!==42,A,e);if(t.length===0)return null;let r=t.toString("ascii").toLowerCase(),n=A[e.position]===42;if(n&&
e.position++,A[e.position]!==61)return null;e.position++,$e(i=>i===32||i===9,A,e);let s;if(n){let i=$e(a=>a!==32&&a!==13&&
a!==10&&a!==59,A,e);if(i[0]!==117&&i[0]!==85||i[1]!==116&&i[1]!==84||i[2]!==102&&i[2]!==70||i[3]!==45||i[4]!==56)throw Ue(
"unknown encoding, expected utf-8''");s=decodeURIComponent(Ic.decode(i.subarray(7)))}else if(A[e.position]===34){e.position++;
let i=$e(a=>a!==10&&a!==13&&a!==34,A,e);if(A[e.position]!==34)throw Ue("Closing quote not found");e.position++,s=Ic.decode(
i).replace(/%0A/ig,`
`).replace(/%0D/ig,"\r").replace(/%22/g,'"')}else{let i=$e(a=>Bc(a)&&a!==59,A,e);s=Ic.decode(i)}return{name:r,value:s,extended:n}}
o(MR,"parseContentDispositionAttribute");function TR(A,e){let t=null,r=null,n=null,s=null;for(;;){if(A[e.position]===13&&
A[e.position+1]===10){if(t===null)throw Ue("header name is null");return{name:t,filename:r,contentType:n,encoding:s}}let i=$e(
a=>a!==10&&a!==13&&a!==58,A,e);if(i=Cc(i,!0,!0,a=>a===9||a===32),!mR.test(i.toString()))throw Ue("header name does not m\
atch the field-name token production");if(A[e.position]!==58)throw Ue("expected :");switch(e.position++,$e(a=>a===32||a===
9,A,e),SR(i)){case"content-disposition":{t=r=null;let a=!1;if($e(g=>Bc(g),A,e).toString("ascii").toLowerCase()!=="form-d\
ata")throw Ue("expected form-data for content-disposition header");for(;e.position<A.length&&(A[e.position]!==13||A[e.position+
1]!==10);){let g=MR(A,e);if(!g)break;g.name==="name"?t=g.value:g.name==="filename"&&(g.extended?(r=g.value,a=!0):a||(r=g.
value))}if(t===null)throw Ue("name attribute is required in content-disposition header");break}case"content-type":{let a=$e(
c=>c!==10&&c!==13,A,e);a=Cc(a,!1,!0,c=>c===9||c===32),n=rI(a);break}case"content-transfer-encoding":{let a=$e(c=>c!==10&&
c!==13,A,e);a=Cc(a,!1,!0,c=>c===9||c===32),s=rI(a);break}default:$e(a=>a!==10&&a!==13,A,e)}if(A[e.position]!==13||A[e.position+
1]!==10)throw Ue("expected CRLF");e.position+=2}}o(TR,"parseMultipartFormDataHeaders");function $e(A,e,t){let r=t.position;
for(;r<e.length&&A(e[r]);)++r;return e.subarray(t.position,t.position=r)}o($e,"collectASequenceOfBytes");function Cc(A,e,t,r){
let n=0,s=A.length-1;if(e)for(;n<A.length&&r(A[n]);)n++;if(t)for(;s>0&&r(A[s]);)s--;return n===0&&s===A.length-1?A:A.subarray(
n,s+1)}o(Cc,"removeChars");function LR(A,e,t){if(A.length<e.length)return!1;for(let r=0;r<e.length;r++)if(e[r]!==A[t.position+
r])return!1;return!0}o(LR,"bufferStartsWith");function Ue(A){return new TypeError("Failed to parse body as FormData.",{cause:new TypeError(
A)})}o(Ue,"parsingError");function xR(A){return A<=31||A===127}o(xR,"isCTL");function HR(A){return A===40||A===41||A===60||
A===62||A===64||A===44||A===59||A===58||A===92||A===34||A===47||A===91||A===93||A===63||A===61}o(HR,"isTSpecial");function Bc(A){
return A<=127&&A!==32&&A!==9&&!xR(A)&&!HR(A)}o(Bc,"isToken");nI.exports={multipartFormDataParser:kR,validateBoundary:UR}});var pn=p((E1,iI)=>{"use strict";function YR(){let A,e;return{promise:new Promise((r,n)=>{A=r,e=n}),resolve:A,reject:e}}o(
YR,"createDeferredPromise");iI.exports={createDeferredPromise:YR}});var pr=p((Q1,uI)=>{"use strict";var yc=Y(),{ReadableStreamFrom:OR,readableStreamClose:oI,fullyReadBody:GR,extractMimeType:VR}=Ve(),
{FormData:aI,setFormDataState:vR}=js(),{webidl:aA}=Be(),dc=f("node:assert"),{isErrored:fc,isDisturbed:JR}=f("node:stream"),
{isUint8Array:qR}=f("node:util/types"),{serializeAMimeType:WR}=je(),{multipartFormDataParser:PR}=sI(),{createDeferredPromise:_R}=pn(),
{parseJSONFromBytes:ZR}=IA(),{utf8DecodeBytes:zR}=Ps(),{runtimeFeatures:XR}=LA(),KR=XR.has("crypto")?f("node:crypto").randomInt:
A=>Math.floor(Math.random()*A),$s=new TextEncoder;function jR(){}o(jR,"noop");var $R=new FinalizationRegistry(A=>{let e=A.
deref();e&&!e.locked&&!JR(e)&&!fc(e)&&e.cancel("Response object has been garbage collected").catch(jR)});function gI(A,e=!1){
let t=null;aA.is.ReadableStream(A)?t=A:aA.is.Blob(A)?t=A.stream():t=new ReadableStream({start(){},async pull(c){let g=r(),
l=g?.[Symbol.asyncIterator]?.();if(l==null){g?.length&&!fc(t)&&c.enqueue(typeof g=="string"?$s.encode(g):new Uint8Array(
g)),queueMicrotask(()=>oI(c));return}for(;;){let{value:h,done:E}=await l.next();if(E){queueMicrotask(()=>oI(c));return}if(h.
length&&!fc(t)){c.enqueue(new Uint8Array(h));return}}},cancel(c){return r()[Symbol.asyncIterator]?.().return(c)},type:"b\
ytes"}),dc(aA.is.ReadableStream(t));let r=null,n=null,s=null,i=null;if(typeof A=="string")n=A,i="text/plain;charset=UTF-\
8";else if(aA.is.URLSearchParams(A))n=A.toString(),i="application/x-www-form-urlencoded;charset=UTF-8";else if(aA.is.BufferSource(
A))n=aA.util.getCopyOfBytesHeldByBufferSource(A);else if(aA.is.FormData(A)){let c=`----formdata-undici-0${`${KR(1e11)}`.
padStart(11,"0")}`,g=`--${c}\r
Content-Disposition: form-data`;let l=o(d=>d.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22"),"formdataEsca\
pe"),h=o(d=>d.replace(/\r?\n|\r/g,`\r
`),"normalizeLinefeeds"),E=[],Q=new Uint8Array([13,10]);s=0;let C=!1;for(let[d,y]of A)if(typeof y=="string"){let w=$s.encode(
g+`; name="${l(h(d))}"\r
\r
${h(y)}\r
`);E.push(w),s+=w.byteLength}else{let w=$s.encode(`${g}; name="${l(h(d))}"`+(y.name?`; filename="${l(y.name)}"`:"")+`\r
Content-Type: ${y.type||"application/octet-stream"}\r
\r
`);E.push(w,y,Q),typeof y.size=="number"?s+=w.byteLength+y.size+Q.byteLength:C=!0}let I=$s.encode(`--${c}--\r
`);E.push(I),s+=I.byteLength,C&&(s=null),n=A;let D=(async function*(){for(let d of E)d.stream?yield*d.stream():yield d})();
r=o(()=>D,"action"),i=`multipart/form-data; boundary=${c}`}else if(aA.is.Blob(A))n=A,s=A.size,A.type&&(i=A.type);else if(typeof A[Symbol.
asyncIterator]=="function"){if(e)throw new TypeError("keepalive");if(yc.isDisturbed(A)||A.locked)throw new TypeError("Re\
sponse body object should not be disturbed or locked");t=aA.is.ReadableStream(A)?A:OR(A)}return(typeof n=="string"||qR(n))&&
(r=o(()=>n,"action"),s=typeof n=="string"?Buffer.byteLength(n):n.length),[{stream:t,source:n,length:s},i]}o(gI,"extractB\
ody");function eN(A,e=!1){return aA.is.ReadableStream(A)&&(dc(!yc.isDisturbed(A),"The body has already been consumed."),
dc(!A.locked,"The stream is locked.")),gI(A,e)}o(eN,"safelyExtractBody");function AN(A){let{0:e,1:t}=A.stream.tee();return A.
stream=e,{stream:t,length:A.length,source:A.source}}o(AN,"cloneBody");function tN(A,e){return{blob(){return yr(this,r=>{
let n=cI(e(this));return n===null?n="":n&&(n=WR(n)),new Blob([r],{type:n})},A,e)},arrayBuffer(){return yr(this,r=>new Uint8Array(
r).buffer,A,e)},text(){return yr(this,zR,A,e)},json(){return yr(this,ZR,A,e)},formData(){return yr(this,r=>{let n=cI(e(this));
if(n!==null)switch(n.essence){case"multipart/form-data":{let s=PR(r,n),i=new aI;return vR(i,s),i}case"application/x-www-\
form-urlencoded":{let s=new URLSearchParams(r.toString()),i=new aI;for(let[a,c]of s)i.append(a,c);return i}}throw new TypeError(
'Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".')},A,e)},bytes(){return yr(this,
r=>new Uint8Array(r),A,e)}}}o(tN,"bodyMixinMethods");function rN(A,e){Object.assign(A.prototype,tN(A,e))}o(rN,"mixinBody");
function yr(A,e,t,r){try{aA.brandCheck(A,t)}catch(a){return Promise.reject(a)}if(A=r(A),lI(A))return Promise.reject(new TypeError(
"Body is unusable: Body has already been read"));let n=_R(),s=n.reject,i=o(a=>{try{n.resolve(e(a))}catch(c){s(c)}},"succ\
essSteps");return A.body==null?(i(Buffer.allocUnsafe(0)),n.promise):(GR(A.body,i,s),n.promise)}o(yr,"consumeBody");function lI(A){
let e=A.body;return e!=null&&(e.stream.locked||yc.isDisturbed(e.stream))}o(lI,"bodyUnusable");function cI(A){let e=A.headersList,
t=VR(e);return t==="failure"?null:t}o(cI,"bodyMimeType");uI.exports={extractBody:gI,safelyExtractBody:eN,cloneBody:AN,mixinBody:rN,
streamRegistry:$R,bodyUnusable:lI}});var NI=p((C1,RI)=>{"use strict";var L=f("node:assert"),U=Y(),{channels:EI}=XA(),pc=ta(),{RequestContentLengthMismatchError:Nt,
ResponseContentLengthMismatchError:hI,RequestAbortedError:DI,InvalidArgumentError:nN,HeadersTimeoutError:sN,HeadersOverflowError:iN,
SocketError:Ft,InformationalError:Dr,BodyTimeoutError:oN,HTTPParserError:aN,ResponseExceededMaxSizeError:cN}=x(),{kUrl:wI,
kReset:ke,kClient:ni,kParser:re,kBlocking:Sn,kRunning:Ee,kPending:Fc,kSize:QI,kWriting:$A,kQueue:cA,kNoRef:Dn,kKeepAliveDefaultTimeout:gN,
kHostHeader:lN,kPendingIdx:uN,kRunningIdx:eA,kError:Se,kPipelining:ti,kSocket:bt,kKeepAliveTimeoutValue:si,kMaxHeadersSize:EN,
kKeepAliveMaxTimeout:hN,kKeepAliveTimeoutThreshold:QN,kHeadersTimeout:IN,kBodyTimeout:CN,kStrictContentLength:Sc,kMaxRequests:II,
kCounter:BN,kMaxResponseSize:dN,kOnError:CI,kResume:HA,kHTTPContext:SI,kClosed:mc}=_(),ve=lQ(),BI=Buffer.alloc(0),ei=Buffer[Symbol.
species],fN=U.removeAllListeners,Ut=Symbol("kIdleSocketValidation"),wr=Symbol("kIdleSocketValidationTimeout"),bc=Symbol(
"kSocketUsed"),dI=Symbol("kTypeOfService"),Dc;function yN(){let A=process.env.JEST_WORKER_ID?za():void 0,e,t=!0;if(process.
arch==="ppc64"){let[r,n]=process.versions.node.split(".").map(s=>parseInt(s,10));(r<24||r===24&&n<12)&&(t=!1)}if(process.
env.UNDICI_NO_WASM_SIMD==="1"?t=!1:process.env.UNDICI_NO_WASM_SIMD==="0"&&(t=!0),t)try{e=new WebAssembly.Module(hQ())}catch{}
return e||(e=new WebAssembly.Module(A||za())),new WebAssembly.Instance(e,{env:{wasm_on_url:o((r,n,s)=>0,"wasm_on_url"),wasm_on_status:o(
(r,n,s)=>{L(ce.ptr===r);let i=n-BA+CA.byteOffset;return ce.onStatus(new ei(CA.buffer,i,s))},"wasm_on_status"),wasm_on_message_begin:o(
r=>(L(ce.ptr===r),ce.onMessageBegin()),"wasm_on_message_begin"),wasm_on_header_field:o((r,n,s)=>{L(ce.ptr===r);let i=n-BA+
CA.byteOffset;return ce.onHeaderField(new ei(CA.buffer,i,s))},"wasm_on_header_field"),wasm_on_header_value:o((r,n,s)=>{L(
ce.ptr===r);let i=n-BA+CA.byteOffset;return ce.onHeaderValue(new ei(CA.buffer,i,s))},"wasm_on_header_value"),wasm_on_headers_complete:o(
(r,n,s,i)=>(L(ce.ptr===r),ce.onHeadersComplete(n,s===1,i===1)),"wasm_on_headers_complete"),wasm_on_body:o((r,n,s)=>{L(ce.
ptr===r);let i=n-BA+CA.byteOffset;return ce.onBody(new ei(CA.buffer,i,s))},"wasm_on_body"),wasm_on_message_complete:o(r=>(L(
ce.ptr===r),ce.onMessageComplete()),"wasm_on_message_complete")}})}o(yN,"lazyllhttp");var wc=null,ce=null,CA=null,Ai=0,BA=null,
pN=0,wn=1,Sr=2|wn,ri=4|wn,Rc=8|pN,Nc=class{static{o(this,"Parser")}constructor(e,t,{exports:r}){this.llhttp=r,this.ptr=this.
llhttp.llhttp_alloc(ve.TYPE.RESPONSE),this.client=e,this.socket=t,this.timeout=null,this.timeoutWeakRef=new WeakRef(this),
this.timeoutValue=null,this.timeoutType=null,this.statusCode=0,this.statusText="",this.upgrade=!1,this.headers=[],this.headersSize=
0,this.headersMaxSize=e[EN],this.shouldKeepAlive=!1,this.paused=!1,this.resume=this.resume.bind(this),this.bytesRead=0,this.
keepAlive="",this.contentLength="",this.connection="",this.maxResponseSize=e[dN]}setTimeout(e,t){e!==this.timeoutValue||
t&wn^this.timeoutType&wn?(this.timeout&&(pc.clearTimeout(this.timeout),this.timeout=null),e&&(t&wn?this.timeout=pc.setFastTimeout(
fI,e,this.timeoutWeakRef):(this.timeout=setTimeout(fI,e,this.timeoutWeakRef),this.timeout?.unref())),this.timeoutValue=e):
this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.timeoutType=t}resume(){this.socket.destroyed||!this.paused||
(L(this.ptr!=null),L(ce===null),this.llhttp.llhttp_resume(this.ptr),L(this.timeoutType===ri),this.timeout&&this.timeout.
refresh&&this.timeout.refresh(),this.paused=!1,this.execute(this.socket.read()||BI),this.readMore())}readMore(){for(;!this.
paused&&this.ptr;){let e=this.socket.read();if(e===null)break;this.execute(e)}}execute(e){L(ce===null),L(this.ptr!=null),
L(!this.paused);let{socket:t,llhttp:r}=this;e.length>Ai&&(BA&&r.free(BA),Ai=Math.ceil(e.length/4096)*4096,BA=r.malloc(Ai)),
new Uint8Array(r.memory.buffer,BA,Ai).set(e);try{let n;try{CA=e,ce=this,n=r.llhttp_execute(this.ptr,BA,e.length)}finally{
ce=null,CA=null}if(n!==ve.ERROR.OK){let s=e.subarray(r.llhttp_get_error_pos(this.ptr)-BA);if(n===ve.ERROR.PAUSED_UPGRADE)
this.onUpgrade(s);else if(n===ve.ERROR.PAUSED)this.paused=!0,t.unshift(s);else throw this.createError(n,s)}}catch(n){U.destroy(
t,n)}}finish(){L(ce===null),L(this.ptr!=null),L(!this.paused);let{llhttp:e}=this,t;try{ce=this,t=e.llhttp_finish(this.ptr)}finally{
ce=null}return t===ve.ERROR.OK?null:t===ve.ERROR.PAUSED||t===ve.ERROR.PAUSED_UPGRADE?(this.paused=!0,null):this.createError(
t,BI)}createError(e,t){let{llhttp:r,contentLength:n,bytesRead:s}=this;if(n&&s!==parseInt(n,10))return new hI;let i=r.llhttp_get_error_reason(
this.ptr),a="";if(i){let c=new Uint8Array(r.memory.buffer,i).indexOf(0);a="Response does not match the HTTP/1.1 protocol\
 ("+Buffer.from(r.memory.buffer,i,c).toString()+")"}return new aN(a,ve.ERROR[e],t)}destroy(){L(ce===null),L(this.ptr!=null),
this.llhttp.llhttp_free(this.ptr),this.ptr=null,this.timeout&&pc.clearTimeout(this.timeout),this.timeout=null,this.timeoutValue=
null,this.timeoutType=null,this.paused=!1}onStatus(e){return this.statusText=e.toString(),0}onMessageBegin(){let{socket:e,
client:t}=this;if(e.destroyed)return-1;if(t[Ee]===0)return U.destroy(e,new Ft("bad response",U.getSocketInfo(e))),-1;let r=t[cA][t[eA]];
return r?(r.onResponseStarted(),0):-1}onHeaderField(e){let t=this.headers.length;return(t&1)===0?this.headers.push(e):this.
headers[t-1]=Buffer.concat([this.headers[t-1],e]),this.trackHeader(e.length),0}onHeaderValue(e){let t=this.headers.length;
(t&1)===1?(this.headers.push(e),t+=1):this.headers[t-1]=Buffer.concat([this.headers[t-1],e]);let r=this.headers[t-2];if(r.
length===10){let n=U.bufferToLowerCasedHeaderName(r);n==="keep-alive"?this.keepAlive+=e.toString():n==="connection"&&(this.
connection+=e.toString())}else r.length===14&&U.bufferToLowerCasedHeaderName(r)==="content-length"&&(this.contentLength+=
e.toString());return this.trackHeader(e.length),0}trackHeader(e){this.headersSize+=e,this.headersSize>=this.headersMaxSize&&
U.destroy(this.socket,new iN)}onUpgrade(e){let{upgrade:t,client:r,socket:n,headers:s,statusCode:i,statusText:a}=this;L(t),
L(r[bt]===n),L(!n.destroyed),L(!this.paused),L((s.length&1)===0);let c=r[cA][r[eA]];L(c),L(c.upgrade||c.method==="CONNEC\
T"),this.statusCode=0,this.statusText="",this.shouldKeepAlive=!1,this.headers=[],this.headersSize=0,n.unshift(e),n[re].destroy(),
n[re]=null,n[ni]=null,n[Se]=null,fN(n),r[bt]=null,r[SI]=null,r[cA][r[eA]++]=null,r.emit("disconnect",r[wI],[r],new Dr("u\
pgrade"));try{c.onUpgrade(i,s,n,a)}catch(g){U.errorRequest(r,c,g),U.destroy(n,g)}r[HA]()}onHeadersComplete(e,t,r){let{client:n,
socket:s,headers:i,statusText:a}=this;if(s.destroyed)return-1;if(n[Ee]===0)return U.destroy(s,new Ft("bad response",U.getSocketInfo(
s))),-1;let c=n[cA][n[eA]];if(!c)return-1;if(L(!this.upgrade),L(this.statusCode<200),e===100)return U.destroy(s,new Ft("\
bad response",U.getSocketInfo(s))),-1;if(t&&!c.upgrade)return U.destroy(s,new Ft("bad upgrade",U.getSocketInfo(s))),-1;if(L(
this.timeoutType===Sr),this.statusCode=e,this.shouldKeepAlive=r||c.method==="HEAD"&&!s[ke]&&this.connection.toLowerCase()===
"keep-alive",this.statusCode>=200){let l=c.bodyTimeout!=null?c.bodyTimeout:n[CN];this.setTimeout(l,ri)}else this.timeout&&
this.timeout.refresh&&this.timeout.refresh();if(c.method==="CONNECT")return L(n[Ee]===1),this.upgrade=!0,2;if(t)return L(
n[Ee]===1),this.upgrade=!0,2;if(L((this.headers.length&1)===0),this.headers=[],this.headersSize=0,this.shouldKeepAlive&&
n[ti]){let l=this.keepAlive?U.parseKeepAliveTimeout(this.keepAlive):null;if(l!=null){let h=Math.min(l-n[QN],n[hN]);h<=0?
s[ke]=!0:n[si]=h}else n[si]=n[gN]}else s[ke]=!0;let g=c.onHeaders(e,i,this.resume,a)===!1;return c.aborted?-1:c.method===
"HEAD"||e<200?1:(s[Sn]&&(s[Sn]=!1,n[HA]()),g?ve.ERROR.PAUSED:0)}onBody(e){let{client:t,socket:r,statusCode:n,maxResponseSize:s}=this;
if(r.destroyed)return-1;let i=t[cA][t[eA]];return L(i),L(this.timeoutType===ri),this.timeout&&this.timeout.refresh&&this.
timeout.refresh(),L(n>=200),s>-1&&this.bytesRead+e.length>s?(U.destroy(r,new cN),-1):(this.bytesRead+=e.length,i.onData(
e)===!1?ve.ERROR.PAUSED:0)}onMessageComplete(){let{client:e,socket:t,statusCode:r,upgrade:n,headers:s,contentLength:i,bytesRead:a,
shouldKeepAlive:c}=this;if(t.destroyed&&(!r||c))return-1;if(n)return 0;L(r>=100),L((this.headers.length&1)===0);let g=e[cA][e[eA]];
if(L(g),this.statusCode=0,this.statusText="",this.bytesRead=0,this.contentLength="",this.keepAlive="",this.connection="",
this.headers=[],this.headersSize=0,r<200)return 0;if(g.method!=="HEAD"&&i&&a!==parseInt(i,10))return U.destroy(t,new hI),
-1;if(g.onComplete(s),e[cA][e[eA]++]=null,t[bc]=e[Fc]===0,t[$A])return L(e[Ee]===0),U.destroy(t,new Dr("reset")),ve.ERROR.
PAUSED;if(c){if(t[ke]&&e[Ee]===0)return U.destroy(t,new Dr("reset")),ve.ERROR.PAUSED;e[ti]==null||e[ti]===1?setImmediate(
e[HA]):e[HA]()}else return U.destroy(t,new Dr("reset")),ve.ERROR.PAUSED;return 0}};function fI(A){let e=A.deref();if(!e)
return;let{socket:t,timeoutType:r,client:n,paused:s}=e;r===Sr?(!t[$A]||t.writableNeedDrain||n[Ee]>1)&&(L(!s,"cannot be p\
aused while waiting for headers"),U.destroy(t,new sN)):r===ri?s||U.destroy(t,new oN):r===Rc&&(L(n[Ee]===0&&n[si]),U.destroy(
t,new Dr("socket idle timeout")))}o(fI,"onParserTimeout");function DN(A,e){if(A[bt]=e,wc||(wc=yN()),e.errored)throw e.errored;
if(e.destroyed)throw new Ft("destroyed");return e[Dn]=!1,e[$A]=!1,e[ke]=!1,e[Sn]=!1,e[Ut]=0,e[wr]=null,e[bc]=!1,e[re]=new Nc(
A,e,wc),U.addListener(e,"error",wN),U.addListener(e,"readable",SN),U.addListener(e,"end",mN),U.addListener(e,"close",RN),
e[mc]=!1,e.on("close",NN),{version:"h1",defaultPipelining:1,write(t){return MN(A,t)},resume(){bN(A)},destroy(t,r){e[mc]?
queueMicrotask(r):(e.on("close",r),e.destroy(t))},get destroyed(){return e.destroyed},busy(t){return!!(e[$A]||e[ke]||e[Sn]||
e[Ut]===1||t&&(A[Ee]>0&&!t.idempotent||A[Ee]>0&&(t.upgrade||t.method==="CONNECT")||A[Ee]>0&&U.bodyLength(t.body)!==0&&(U.
isStream(t.body)||U.isAsyncIterable(t.body)||U.isFormDataLike(t.body))))}}}o(DN,"connectH1");function wN(A){let e=this[re];
if(A.code==="ECONNRESET"&&e.statusCode&&!e.shouldKeepAlive){let t=e.finish();t&&(this[Se]=t,this[ni][CI](t));return}this[Se]=
A,this[ni][CI](A)}o(wN,"onHttpSocketError");function SN(){this[re]?.readMore()}o(SN,"onHttpSocketReadable");function mN(){
let A=this[re];if(A.statusCode&&!A.shouldKeepAlive){let e=A.finish();e&&U.destroy(this,e);return}U.destroy(this,new Ft("\
other side closed",U.getSocketInfo(this)))}o(mN,"onHttpSocketEnd");function RN(){let A=this[re];mI(this),A&&(!this[Se]&&
A.statusCode&&!A.shouldKeepAlive&&(this[Se]=A.finish()||this[Se]),this[re].destroy(),this[re]=null);let e=this[Se]||new Ft(
"closed",U.getSocketInfo(this)),t=this[ni];if(t[bt]=null,t[SI]=null,t.destroyed){L(t[Fc]===0);let r=t[cA].splice(t[eA]);
for(let n=0;n<r.length;n++){let s=r[n];U.errorRequest(t,s,e)}}else if(t[Ee]>0&&e.code!=="UND_ERR_INFO"){let r=t[cA][t[eA]];
t[cA][t[eA]++]=null,U.errorRequest(t,r,e)}t[uN]=t[eA],L(t[Ee]===0),t.emit("disconnect",t[wI],[t],e),t[HA]()}o(RN,"onHttp\
SocketClose");function NN(){this[mc]=!0}o(NN,"onSocketClose");function mI(A){A[wr]&&(clearImmediate(A[wr]),A[wr]=null),A[Ut]=
0}o(mI,"clearIdleSocketValidation");function FN(A,e){e[Ut]=1,e[wr]=setImmediate(()=>{e[wr]=null,e[Ut]=2,A[bt]===e&&!e.destroyed&&
A[HA]()})}o(FN,"scheduleIdleSocketValidation");function bN(A){let e=A[bt];if(e&&!e.destroyed){if(A[QI]===0?!e[Dn]&&e.unref&&
(e.unref(),e[Dn]=!0):e[Dn]&&e.ref&&(e.ref(),e[Dn]=!1),A[Ee]===0&&A[Fc]>0&&e[bc]){if(e[Ut]===0)return FN(A,e),e[re].readMore(),
e.destroyed,void 0;if(e[Ut]===1)return e[re].readMore(),e.destroyed,void 0}if(A[Ee]===0&&(e[re].readMore(),e.destroyed))
return;if(A[QI]===0)e[re].timeoutType!==Rc&&e[re].setTimeout(A[si],Rc);else if(A[Ee]>0&&e[re].statusCode<200&&e[re].timeoutType!==
Sr){let t=A[cA][A[eA]],r=t.headersTimeout!=null?t.headersTimeout:A[IN];e[re].setTimeout(r,Sr)}}}o(bN,"resumeH1");function UN(A){
return A!=="GET"&&A!=="HEAD"&&A!=="OPTIONS"&&A!=="TRACE"&&A!=="CONNECT"}o(UN,"shouldSendContentLength");function kN(A,e){
if(typeof A.setTypeOfService!="function")return;let t=e.typeOfService;if(!(t===void 0||A[dI]===t))try{A.setTypeOfService(
t),A[dI]=t}catch{}}o(kN,"setTypeOfService");function MN(A,e){let{method:t,path:r,host:n,upgrade:s,blocking:i,reset:a}=e,
{body:c,headers:g,contentLength:l}=e,h=t==="PUT"||t==="POST"||t==="PATCH"||t==="QUERY"||t==="PROPFIND"||t==="PROPPATCH";
if(U.isFormDataLike(c)){Dc||(Dc=pr().extractBody);let[D,d]=Dc(c);e.contentType==null&&g.push("content-type",d),c=D.stream,
l=D.length}else if(U.isBlobLike(c)&&e.contentType==null){let D=c.type;if(D){let d=`${D}`;if(!U.isValidHeaderValue(d))return U.
errorRequest(A,e,new nN("invalid content-type header")),!1;g.push("content-type",d)}}c&&typeof c.read=="function"&&c.read(
0);let E=U.bodyLength(c);if(l=E??l,l===null&&(l=e.contentLength),l===0&&!h&&(l=null),UN(t)&&l>0&&e.contentLength!==null&&
e.contentLength!==l){if(A[Sc])return U.errorRequest(A,e,new Nt),!1;process.emitWarning(new Nt)}let Q=A[bt];mI(Q);let C=o(
D=>{e.aborted||e.completed||(U.errorRequest(A,e,D||new DI),U.destroy(c),U.destroy(Q,new Dr("aborted")))},"abort");try{e.
onConnect(C)}catch(D){U.errorRequest(A,e,D)}if(e.aborted)return!1;t==="HEAD"&&(Q[ke]=!0),(s||t==="CONNECT")&&(Q[ke]=!0),
a!=null&&(Q[ke]=a),A[II]&&Q[BN]++>=A[II]&&(Q[ke]=!0),i&&(Q[Sn]=!0),kN(Q,e);let I=`${t} ${r} HTTP/1.1\r
`;if(typeof n=="string"?I+=`host: ${n}\r
`:I+=A[lN],s?I+=`connection: upgrade\r
upgrade: ${s}\r
`:A[ti]&&!Q[ke]?I+=`connection: keep-alive\r
`:I+=`connection: close\r
`,Array.isArray(g))for(let D=0;D<g.length;D+=2){let d=g[D+0],y=g[D+1];if(Array.isArray(y))for(let w=0;w<y.length;w++)I+=
`${d}: ${y[w]}\r
`;else I+=`${d}: ${y}\r
`}return EI.sendHeaders.hasSubscribers&&EI.sendHeaders.publish({request:e,headers:I,socket:Q}),!c||E===0?yI(C,null,A,e,Q,
l,I,h):U.isBuffer(c)?yI(C,c,A,e,Q,l,I,h):U.isBlobLike(c)?typeof c.stream=="function"?pI(C,c.stream(),A,e,Q,l,I,h):LN(C,c,
A,e,Q,l,I,h):U.isStream(c)?TN(C,c,A,e,Q,l,I,h):U.isIterable(c)?pI(C,c,A,e,Q,l,I,h):L(!1),!0}o(MN,"writeH1");function TN(A,e,t,r,n,s,i,a){
L(s!==0||t[Ee]===0,"stream body cannot be pipelined");let c=!1,g=new ii({abort:A,socket:n,request:r,contentLength:s,client:t,
expectsPayload:a,header:i}),l=o(function(C){if(!c)try{!g.write(C)&&this.pause&&this.pause()}catch(I){U.destroy(this,I)}},
"onData"),h=o(function(){c||e.resume&&e.resume()},"onDrain"),E=o(function(){if(queueMicrotask(()=>{e.removeListener("err\
or",Q)}),!c){let C=new DI;queueMicrotask(()=>Q(C))}},"onClose"),Q=o(function(C){if(!c){if(c=!0,L(n.destroyed||n[$A]&&t[Ee]<=
1),n.off("drain",h).off("error",Q),e.removeListener("data",l).removeListener("end",Q).removeListener("close",E),!C)try{g.
end()}catch(I){C=I}g.destroy(C),C&&(C.code!=="UND_ERR_INFO"||C.message!=="reset")?U.destroy(e,C):U.destroy(e)}},"onFinis\
hed");e.on("data",l).on("end",Q).on("error",Q).on("close",E),e.resume&&e.resume(),n.on("drain",h).on("error",Q),e.errorEmitted??
e.errored?setImmediate(Q,e.errored):(e.endEmitted??e.readableEnded)&&setImmediate(Q,null),(e.closeEmitted??e.closed)&&setImmediate(
E)}o(TN,"writeStream");function yI(A,e,t,r,n,s,i,a){try{e?U.isBuffer(e)&&(L(s===e.byteLength,"buffer body must have cont\
ent length"),n.cork(),n.write(`${i}content-length: ${s}\r
\r
`,"latin1"),n.write(e),n.uncork(),r.onBodySent(e),!a&&r.reset!==!1&&(n[ke]=!0)):s===0?n.write(`${i}content-length: 0\r
\r
`,"latin1"):(L(s===null,"no body must not have content length"),n.write(`${i}\r
`,"latin1")),r.onRequestSent(),t[HA]()}catch(c){A(c)}}o(yI,"writeBuffer");async function LN(A,e,t,r,n,s,i,a){L(s===e.size,
"blob body must have content length");try{if(s!=null&&s!==e.size)throw new Nt;let c=Buffer.from(await e.arrayBuffer());n.
cork(),n.write(`${i}content-length: ${s}\r
\r
`,"latin1"),n.write(c),n.uncork(),r.onBodySent(c),r.onRequestSent(),!a&&r.reset!==!1&&(n[ke]=!0),t[HA]()}catch(c){A(c)}}
o(LN,"writeBlob");async function pI(A,e,t,r,n,s,i,a){L(s!==0||t[Ee]===0,"iterator body cannot be pipelined");let c=null;
function g(){if(c){let E=c;c=null,E()}}o(g,"onDrain");let l=o(()=>new Promise((E,Q)=>{L(c===null),n[Se]?Q(n[Se]):c=E}),"\
waitForDrain");n.on("close",g).on("drain",g);let h=new ii({abort:A,socket:n,request:r,contentLength:s,client:t,expectsPayload:a,
header:i});try{for await(let E of e){if(n[Se])throw n[Se];h.write(E)||await l()}h.end()}catch(E){h.destroy(E)}finally{n.
off("close",g).off("drain",g)}}o(pI,"writeIterable");var ii=class{static{o(this,"AsyncWriter")}constructor({abort:e,socket:t,
request:r,contentLength:n,client:s,expectsPayload:i,header:a}){this.socket=t,this.request=r,this.contentLength=n,this.client=
s,this.bytesWritten=0,this.expectsPayload=i,this.header=a,this.abort=e,t[$A]=!0}write(e){let{socket:t,request:r,contentLength:n,
client:s,bytesWritten:i,expectsPayload:a,header:c}=this;if(t[Se])throw t[Se];if(t.destroyed)return!1;let g=Buffer.byteLength(
e);if(!g)return!0;if(n!==null&&i+g>n){if(s[Sc])throw new Nt;process.emitWarning(new Nt)}t.cork(),i===0&&(!a&&r.reset!==!1&&
(t[ke]=!0),n===null?t.write(`${c}transfer-encoding: chunked\r
`,"latin1"):t.write(`${c}content-length: ${n}\r
\r
`,"latin1")),n===null&&t.write(`\r
${g.toString(16)}\r
`,"latin1"),this.bytesWritten+=g;let l=t.write(e);return t.uncork(),r.onBodySent(e),l||t[re].timeout&&t[re].timeoutType===
Sr&&t[re].timeout.refresh&&t[re].timeout.refresh(),l}end(){let{socket:e,contentLength:t,client:r,bytesWritten:n,expectsPayload:s,
header:i,request:a}=this;if(a.onRequestSent(),e[$A]=!1,e[Se])throw e[Se];if(!e.destroyed){if(n===0?s?e.write(`${i}conten\
t-length: 0\r
\r
`,"latin1"):e.write(`${i}\r
`,"latin1"):t===null&&e.write(`\r
0\r
\r
`,"latin1"),t!==null&&n!==t){if(r[Sc])throw new Nt;process.emitWarning(new Nt)}e[re].timeout&&e[re].timeoutType===Sr&&e[re].
timeout.refresh&&e[re].timeout.refresh(),r[HA]()}}destroy(e){let{socket:t,client:r,abort:n}=this;t[$A]=!1,e&&(L(r[Ee]<=1,
"pipeline should only contain this request"),n(e))}};RI.exports=DN});var HI=p((d1,xI)=>{"use strict";var yA=f("node:assert"),{pipeline:xN}=f("node:stream"),O=Y(),{RequestContentLengthMismatchError:Tc,
RequestAbortedError:HN,SocketError:Un,InformationalError:et,InvalidArgumentError:YN,HeadersTimeoutError:ON,BodyTimeoutError:GN}=x(),
{kUrl:bn,kReset:ci,kClient:Je,kRunning:kn,kPending:VN,kQueue:Rn,kPendingIdx:kt,kRunningIdx:dA,kError:qe,kSocket:ie,kStrictContentLength:vN,
kOnError:mr,kMaxConcurrentStreams:Lc,kPingInterval:FI,kHTTP2Session:YA,kHTTP2InitialWindowSize:JN,kHTTP2ConnectionWindowSize:qN,
kResume:fA,kSize:WN,kHTTPContext:Hc,kClosed:xc,kBodyTimeout:PN,kHeadersTimeout:_N,kEnableConnectProtocol:Nn,kRemoteSettings:Fn,
kHTTP2Stream:oi,kHTTP2SessionState:Yc}=_(),{channels:bI}=XA(),AA=Symbol("open streams"),UI,ai;try{ai=f("node:http2")}catch{
ai={constants:{}}}var{constants:{HTTP2_HEADER_AUTHORITY:ZN,HTTP2_HEADER_METHOD:kI,HTTP2_HEADER_PATH:MI,HTTP2_HEADER_SCHEME:Uc,
HTTP2_HEADER_CONTENT_LENGTH:zN,HTTP2_HEADER_EXPECT:XN,HTTP2_HEADER_STATUS:kc,HTTP2_HEADER_PROTOCOL:KN,NGHTTP2_REFUSED_STREAM:jN,
NGHTTP2_CANCEL:$N}}=ai;function Mc(A){let e=[];for(let[t,r]of Object.entries(A))if(Array.isArray(r))for(let n of r)e.push(
Buffer.from(t),Buffer.from(n));else e.push(Buffer.from(t),Buffer.from(r));return e}o(Mc,"parseH2Headers");function eF(A,e){
A[ie]=e;let t=A[JN],r=A[qN],n=ai.connect(A[bn],{createConnection:o(()=>e,"createConnection"),peerMaxConcurrentStreams:A[Lc],
settings:{enablePush:!1,...t!=null?{initialWindowSize:t}:null}});return A[ie]=e,n[AA]=0,n[Je]=A,n[ie]=e,n[Yc]={ping:{interval:A[FI]===
0?null:setInterval(nF,A[FI],n).unref()}},n[Nn]=!1,n[Fn]=!1,r&&O.addListener(n,"connect",tF.bind(n,r)),O.addListener(n,"e\
rror",sF),O.addListener(n,"frameError",iF),O.addListener(n,"end",oF),O.addListener(n,"goaway",aF),O.addListener(n,"close",
cF),O.addListener(n,"remoteSettings",rF),n.unref(),A[YA]=n,e[YA]=n,O.addListener(e,"error",lF),O.addListener(e,"end",uF),
O.addListener(e,"close",gF),e[xc]=!1,e.on("close",EF),{version:"h2",defaultPipelining:1/0,write(s){return QF(A,s)},resume(){
AF(A)},destroy(s,i){e[xc]?queueMicrotask(i):e.destroy(s).on("close",i)},get destroyed(){return e.destroyed},busy(s){if(s!=
null)if(A[kn]>0){if(s.idempotent===!1||(s.upgrade==="websocket"||s.method==="CONNECT")&&n[Fn]===!1||O.bodyLength(s.body)!==
0&&(O.isStream(s.body)||O.isAsyncIterable(s.body)||O.isFormDataLike(s.body)))return!0}else return(s.upgrade==="websocket"||
s.method==="CONNECT")&&n[Fn]===!1;return!1}}}o(eF,"connectH2");function AF(A){let e=A[ie];e?.destroyed===!1&&(A[WN]===0?
(e.unref(),A[YA].unref()):(e.ref(),A[YA].ref()))}o(AF,"resumeH2");function tF(A){try{typeof this.setLocalWindowSize=="fu\
nction"&&this.setLocalWindowSize(A)}catch{}}o(tF,"applyConnectionWindowSize");function rF(A){if(this[Je][Lc]=A.maxConcurrentStreams??
this[Je][Lc],this[Fn]===!0&&this[Nn]===!0&&A.enableConnectProtocol===!1){let e=new et("HTTP/2: Server disabled extended \
CONNECT protocol against RFC-8441");this[ie][qe]=e,this[Je][mr](e);return}this[Nn]=A.enableConnectProtocol??this[Nn],this[Fn]=
!0,this[Je][fA]()}o(rF,"onHttp2RemoteSettings");function nF(A){let e=A[Yc];if((A.closed||A.destroyed)&&e.ping.interval!=
null){clearInterval(e.ping.interval),e.ping.interval=null;return}A.ping(t.bind(A));function t(r,n){let s=this[Je],i=this[Je];
if(r!=null){let a=new et(`HTTP/2: "PING" errored - type ${r.message}`);i[qe]=a,s[mr](a)}else s.emit("ping",n)}o(t,"onPin\
g")}o(nF,"onHttp2SendPing");function sF(A){this[ie][qe]=A,this[Je][mr](A)}o(sF,"onHttp2SessionError");function iF(A,e,t){
if(t===0){let r=new et(`HTTP/2: "frameError" received - type ${A}, code ${e}`);this[ie][qe]=r,this[Je][mr](r)}}o(iF,"onH\
ttp2FrameError");function oF(){let A=new Un("other side closed",O.getSocketInfo(this[ie]));this.destroy(A),O.destroy(this[ie],
A)}o(oF,"onHttp2SessionEnd");function mn(A,e,t=!1){let r=A[Rn],n=A[dA];if(n<A[kt]&&r[n]===e){r[n]=null,A[dA]=n+1;return}
let s=r.indexOf(e,n);s===-1||s>=A[kt]||(r.splice(s,1),A[kt]--,t&&A[kt]<A[dA]&&(A[kt]=A[dA]))}o(mn,"completeRequest");function aF(A){
let e=this[qe]||new Un(`HTTP/2: "GOAWAY" frame received with code ${A}`,O.getSocketInfo(this[ie])),t=this[Je];if(t[ie]=null,
t[Hc]=null,this.close(),this[YA]=null,O.destroy(this[ie],e),t[dA]<t[Rn].length){let r=t[Rn][t[dA]];t[Rn][t[dA]++]=null,r!=
null&&O.errorRequest(t,r,e),t[kt]=t[dA]}yA(t[kn]===0),t.emit("disconnect",t[bn],[t],e),t.emit("connectionError",t[bn],[t],
e),t[fA]()}o(aF,"onHttp2SessionGoAway");function cF(){let{[Je]:A,[Yc]:e}=this,{[ie]:t}=A,r=this[ie][qe]||this[qe]||new Un(
"closed",O.getSocketInfo(t));if(A[ie]=null,A[Hc]=null,e.ping.interval!=null&&(clearInterval(e.ping.interval),e.ping.interval=
null),A.destroyed){yA(A[VN]===0);let n=A[Rn].splice(A[dA]);for(let s=0;s<n.length;s++){let i=n[s];i!=null&&O.errorRequest(
A,i,r)}}}o(cF,"onHttp2SessionClose");function gF(){let A=this[qe]||new Un("closed",O.getSocketInfo(this)),e=this[YA][Je];
e[ie]=null,e[Hc]=null,this[YA]!==null&&this[YA].destroy(A),e[kt]=e[dA],yA(e[kn]===0),e.emit("disconnect",e[bn],[e],A),e[fA]()}
o(gF,"onHttp2SocketClose");function lF(A){this[qe]=A,this[Je][mr](A)}o(lF,"onHttp2SocketError");function uF(){O.destroy(
this,new Un("other side closed",O.getSocketInfo(this)))}o(uF,"onHttp2SocketEnd");function EF(){this[xc]=!0}o(EF,"onSocke\
tClose");function hF(A){return A!=="GET"&&A!=="HEAD"&&A!=="OPTIONS"&&A!=="TRACE"&&A!=="CONNECT"}o(hF,"shouldSendContentL\
ength");function QF(A,e){let t=e.headersTimeout??A[_N],r=e.bodyTimeout??A[PN],n=A[YA],{method:s,path:i,host:a,upgrade:c,
expectContinue:g,signal:l,protocol:h,headers:E}=e,{body:Q}=e;if(c!=null&&c!=="websocket")return O.errorRequest(A,e,new YN(
`Custom upgrade "${c}" not supported over HTTP/2`)),!1;let C={};for(let m=0;m<E.length;m+=2){let M=E[m+0],Z=E[m+1];if(M===
"cookie"){C[M]!=null?C[M]=Array.isArray(C[M])?(C[M].push(Z),C[M]):[C[M],Z]:C[M]=Z;continue}if(Array.isArray(Z))for(let j=0;j<
Z.length;j++)C[M]?C[M]+=`, ${Z[j]}`:C[M]=Z[j];else C[M]?C[M]+=`, ${Z}`:C[M]=Z}let I=null,{hostname:D,port:d}=A[bn];C[ZN]=
a||`${D}${d?`:${d}`:""}`,C[kI]=s;let y=o(m=>{e.aborted||e.completed||(m=m||new HN,O.errorRequest(A,e,m),I!=null&&(I.removeAllListeners(
"data"),I.close(),A[mr](m),mn(A,e),A[fA]()),O.destroy(Q,m))},"abort");try{e.onConnect(y)}catch(m){O.errorRequest(A,e,m)}
if(e.aborted)return!1;if(c||s==="CONNECT")return n.ref(),c==="websocket"?n[Nn]===!1?(O.errorRequest(A,e,new et("HTTP/2: \
Extended CONNECT protocol not supported by server")),n.unref(),!1):(C[kI]="CONNECT",C[KN]="websocket",C[MI]=i,h==="ws:"||
h==="wss:"?C[Uc]=h==="ws:"?"http":"https":C[Uc]=h==="http:"?"http":"https",I=n.request(C,{endStream:!1,signal:l}),I[oi]=
!0,++n[AA],I.once("response",(m,M)=>{let{[kc]:Z,...j}=m;try{e.onUpgrade(Z,Mc(j),I)}catch(z){y(z);return}mn(A,e)}),I.on("\
error",()=>{(I.rstCode===jN||I.rstCode===$N)&&y(new et(`HTTP/2: "stream error" received - code ${I.rstCode}`))}),I.once(
"close",()=>{n[AA]-=1,n[AA]===0&&n.unref()}),I.setTimeout(t),!0):(I=n.request(C,{endStream:!1,signal:l}),I[oi]=!0,++n[AA],
I.on("response",m=>{let{[kc]:M,...Z}=m;try{e.onUpgrade(M,Mc(Z),I)}catch(j){y(j);return}mn(A,e)}),I.on("error",y),I.once(
"close",()=>{n[AA]-=1,n[AA]===0&&n.unref()}),I.setTimeout(t),!0);C[MI]=i,C[Uc]=h==="http:"?"http":"https";let w=s==="PUT"||
s==="POST"||s==="PATCH";Q&&typeof Q.read=="function"&&Q.read(0);let b=O.bodyLength(Q);if(O.isFormDataLike(Q)){UI??=pr().
extractBody;let[m,M]=UI(Q);C["content-type"]=M,Q=m.stream,b=m.length}if(b==null&&(b=e.contentLength),w||(b=null),hF(s)&&
b>0&&e.contentLength!=null&&e.contentLength!==b){if(A[vN])return O.errorRequest(A,e,new Tc),!1;process.emitWarning(new Tc)}
if(b!=null&&(yA(Q||b===0,"no body must not have content length"),C[zN]=`${b}`),n.ref(),bI.sendHeaders.hasSubscribers){let m="";
for(let M in C)m+=`${M}: ${C[M]}\r
`;bI.sendHeaders.publish({request:e,headers:m,socket:n[ie]})}let N=s==="GET"||s==="HEAD"||Q===null;g?(C[XN]="100-continu\
e",I=n.request(C,{endStream:N,signal:l}),I[oi]=!0,I.once("continue",ee)):(I=n.request(C,{endStream:N,signal:l}),I[oi]=!0,
ee()),++n[AA],I.setTimeout(t);let H=!1;return I.once("response",m=>{let{[kc]:M,...Z}=m;if(e.onResponseStarted(),H=!0,I.setTimeout(
r),e.aborted){I.removeAllListeners("data");return}e.onHeaders(Number(M),Mc(Z),I.resume.bind(I),"")===!1&&I.pause(),I.on(
"data",j=>{e.aborted||e.completed||e.onData(j)===!1&&I.pause()})}),I.once("end",()=>{I.removeAllListeners("data"),H?(!e.
aborted&&!e.completed&&e.onComplete({}),mn(A,e),A[fA]()):(y(new et("HTTP/2: stream half-closed (remote)")),mn(A,e,!0),A[fA]())}),
I.once("close",()=>{I.removeAllListeners("data"),n[AA]-=1,n[AA]===0&&n.unref(),!e.aborted&&!e.completed&&y(new et("HTTP/\
2: stream closed before the response was complete"))}),I.once("error",function(m){I.removeAllListeners("data"),y(m)}),I.
once("frameError",(m,M)=>{I.removeAllListeners("data"),y(new et(`HTTP/2: "frameError" received - type ${m}, code ${M}`))}),
I.on("aborted",()=>{I.removeAllListeners("data")}),I.on("timeout",()=>{let m=H?new GN(`HTTP/2: "body timeout after ${r}"`):
new ON(`HTTP/2: "headers timeout after ${t}"`);I.removeAllListeners("data"),n[AA]-=1,n[AA]===0&&n.unref(),y(m)}),I.once(
"trailers",m=>{e.aborted||e.completed||(I.removeAllListeners("data"),e.onComplete(m))}),!0;function ee(){!Q||b===0?TI(y,
I,null,A,e,A[ie],b,w):O.isBuffer(Q)?TI(y,I,Q,A,e,A[ie],b,w):O.isBlobLike(Q)?typeof Q.stream=="function"?LI(y,I,Q.stream(),
A,e,A[ie],b,w):CF(y,I,Q,A,e,A[ie],b,w):O.isStream(Q)?IF(y,A[ie],w,I,Q,A,e,b):O.isIterable(Q)?LI(y,I,Q,A,e,A[ie],b,w):yA(
!1)}o(ee,"writeBodyH2")}o(QF,"writeH2");function TI(A,e,t,r,n,s,i,a){try{t!=null&&O.isBuffer(t)&&(yA(i===t.byteLength,"b\
uffer body must have content length"),e.cork(),e.write(t),e.uncork(),e.end(),n.onBodySent(t)),a||(s[ci]=!0),n.onRequestSent(),
r[fA]()}catch(c){A(c)}}o(TI,"writeBuffer");function IF(A,e,t,r,n,s,i,a){yA(a!==0||s[kn]===0,"stream body cannot be pipel\
ined");let c=xN(n,r,l=>{l?(O.destroy(c,l),A(l)):(O.removeAllListeners(c),i.onRequestSent(),t||(e[ci]=!0),s[fA]())});O.addListener(
c,"data",g);function g(l){i.onBodySent(l)}o(g,"onPipeData")}o(IF,"writeStream");async function CF(A,e,t,r,n,s,i,a){yA(i===
t.size,"blob body must have content length");try{if(i!=null&&i!==t.size)throw new Tc;let c=Buffer.from(await t.arrayBuffer());
e.cork(),e.write(c),e.uncork(),e.end(),n.onBodySent(c),n.onRequestSent(),a||(s[ci]=!0),r[fA]()}catch(c){A(c)}}o(CF,"writ\
eBlob");async function LI(A,e,t,r,n,s,i,a){yA(i!==0||r[kn]===0,"iterator body cannot be pipelined");let c=null;function g(){
if(c){let h=c;c=null,h()}}o(g,"onDrain");let l=o(()=>new Promise((h,E)=>{yA(c===null),s[qe]?E(s[qe]):c=h}),"waitForDrain");
e.on("close",g).on("drain",g);try{for await(let h of t){if(s[qe])throw s[qe];let E=e.write(h);n.onBodySent(h),E||await l()}
e.end(),n.onRequestSent(),a||(s[ci]=!0),r[fA]()}catch(h){A(h)}finally{e.off("close",g).off("drain",g)}}o(LI,"writeIterab\
le");xI.exports=eF});var nt=p((y1,WI)=>{"use strict";var OA=f("node:assert"),VI=f("node:net"),Mn=f("node:http"),Mt=Y(),{ClientStats:BF}=Ua(),
{channels:Rr}=XA(),dF=jh(),fF=Dt(),{InvalidArgumentError:ne,InformationalError:yF,ClientDestroyedError:pF}=x(),DF=wt(),{
kUrl:pA,kServerName:rt,kClient:wF,kBusy:Gc,kConnect:SF,kResuming:Tt,kRunning:Hn,kPending:Yn,kSize:Tn,kQueue:gA,kConnected:mF,
kConnecting:Nr,kNeedDrain:tt,kKeepAliveDefaultTimeout:YI,kHostHeader:RF,kPendingIdx:lA,kRunningIdx:VA,kError:NF,kPipelining:gi,
kKeepAliveTimeoutValue:FF,kMaxHeadersSize:bF,kKeepAliveMaxTimeout:UF,kKeepAliveTimeoutThreshold:kF,kHeadersTimeout:MF,kBodyTimeout:TF,
kStrictContentLength:LF,kConnector:Ln,kMaxRequests:Vc,kCounter:xF,kClose:HF,kDestroy:YF,kDispatch:OF,kLocalAddress:xn,kMaxResponseSize:GF,
kOnError:VF,kHTTPContext:le,kMaxConcurrentStreams:vF,kHTTP2InitialWindowSize:JF,kHTTP2ConnectionWindowSize:qF,kResume:GA,
kPingInterval:WF}=_(),PF=NI(),_F=HI(),At=Symbol("kClosedResolve"),ZF=Mn&&Mn.maxHeaderSize&&Number.isInteger(Mn.maxHeaderSize)&&
Mn.maxHeaderSize>0?()=>Mn.maxHeaderSize:()=>{throw new ne("http module not available or http.maxHeaderSize invalid")},OI=o(
()=>{},"noop");function vI(A){return A[gi]??A[le]?.defaultPipelining??1}o(vI,"getPipelining");var vc=class extends fF{static{
o(this,"Client")}constructor(e,{maxHeaderSize:t,headersTimeout:r,socketTimeout:n,requestTimeout:s,connectTimeout:i,bodyTimeout:a,
idleTimeout:c,keepAlive:g,keepAliveTimeout:l,maxKeepAliveTimeout:h,keepAliveMaxTimeout:E,keepAliveTimeoutThreshold:Q,socketPath:C,
pipelining:I,tls:D,strictContentLength:d,maxCachedSessions:y,connect:w,maxRequestsPerClient:b,localAddress:N,maxResponseSize:H,
autoSelectFamily:ee,autoSelectFamilyAttemptTimeout:m,maxConcurrentStreams:M,allowH2:Z,useH2c:j,initialWindowSize:z,connectionWindowSize:oe,
pingInterval:Ae,webSocket:Ye,eventSource:Xe}={}){if(g!==void 0)throw new ne("unsupported keepAlive, use pipelining=0 ins\
tead");if(n!==void 0)throw new ne("unsupported socketTimeout, use headersTimeout & bodyTimeout instead");if(s!==void 0)throw new ne(
"unsupported requestTimeout, use headersTimeout & bodyTimeout instead");if(c!==void 0)throw new ne("unsupported idleTime\
out, use keepAliveTimeout instead");if(h!==void 0)throw new ne("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout\
 instead");if(t!=null){if(!Number.isInteger(t)||t<1)throw new ne("invalid maxHeaderSize")}else t=ZF();if(C!=null&&typeof C!=
"string")throw new ne("invalid socketPath");if(i!=null&&(!Number.isFinite(i)||i<0))throw new ne("invalid connectTimeout");
if(l!=null&&(!Number.isFinite(l)||l<=0))throw new ne("invalid keepAliveTimeout");if(E!=null&&(!Number.isFinite(E)||E<=0))
throw new ne("invalid keepAliveMaxTimeout");if(Q!=null&&!Number.isFinite(Q))throw new ne("invalid keepAliveTimeoutThresh\
old");if(r!=null&&(!Number.isInteger(r)||r<0))throw new ne("headersTimeout must be a positive integer or zero");if(a!=null&&
(!Number.isInteger(a)||a<0))throw new ne("bodyTimeout must be a positive integer or zero");if(w!=null&&typeof w!="functi\
on"&&typeof w!="object")throw new ne("connect must be a function or an object");if(b!=null&&(!Number.isInteger(b)||b<0))
throw new ne("maxRequestsPerClient must be a positive number");if(N!=null&&(typeof N!="string"||VI.isIP(N)===0))throw new ne(
"localAddress must be valid string IP address");if(H!=null&&(!Number.isInteger(H)||H<-1))throw new ne("maxResponseSize m\
ust be a positive number");if(m!=null&&(!Number.isInteger(m)||m<-1))throw new ne("autoSelectFamilyAttemptTimeout must be\
 a positive number");if(Z!=null&&typeof Z!="boolean")throw new ne("allowH2 must be a valid boolean value");if(M!=null&&(typeof M!=
"number"||M<1))throw new ne("maxConcurrentStreams must be a positive integer, greater than 0");if(j!=null&&typeof j!="bo\
olean")throw new ne("useH2c must be a valid boolean value");if(z!=null&&(!Number.isInteger(z)||z<1))throw new ne("initia\
lWindowSize must be a positive integer, greater than 0");if(oe!=null&&(!Number.isInteger(oe)||oe<1))throw new ne("connec\
tionWindowSize must be a positive integer, greater than 0");if(Ae!=null&&(typeof Ae!="number"||!Number.isInteger(Ae)||Ae<
0))throw new ne("pingInterval must be a positive integer, greater or equal to 0");if(super({webSocket:Ye,eventSource:Xe}),
typeof w!="function")w=DF({...D,maxCachedSessions:y,allowH2:Z,useH2c:j,socketPath:C,timeout:i,...typeof ee=="boolean"?{autoSelectFamily:ee,
autoSelectFamilyAttemptTimeout:m}:void 0,...w});else{let fe=w;w=o(($,_A)=>fe({...$,...C!=null?{socketPath:C}:null,...Z!=
null?{allowH2:Z}:null},_A),"connect")}this[pA]=Mt.parseOrigin(e),this[Ln]=w,this[gi]=I??1,this[bF]=t,this[YI]=l??4e3,this[UF]=
E??6e5,this[kF]=Q??2e3,this[FF]=this[YI],this[rt]=null,this[xn]=N??null,this[Tt]=0,this[tt]=0,this[RF]=`host: ${this[pA].
hostname}${this[pA].port?`:${this[pA].port}`:""}\r
`,this[TF]=a??3e5,this[MF]=r??3e5,this[LF]=d??!0,this[Vc]=b,this[At]=null,this[GF]=H>-1?H:-1,this[le]=null,this[vF]=M??100,
this[JF]=z??262144,this[qF]=oe??524288,this[WF]=Ae??6e4,this[gA]=[],this[VA]=0,this[lA]=0,this[GA]=fe=>Jc(this,fe),this[VF]=
fe=>JI(this,fe)}get pipelining(){return this[gi]}set pipelining(e){this[gi]=e,this[GA](!0)}get stats(){return new BF(this)}get[Yn](){
return this[gA].length-this[lA]}get[Hn](){return this[lA]-this[VA]}get[Tn](){return this[gA].length-this[VA]}get[mF](){return!!this[le]&&
!this[Nr]&&!this[le].destroyed}get[Gc](){return!!(this[le]?.busy(null)||this[Tn]>=(vI(this)||1)||this[Yn]>0)}[SF](e){qI(
this),this.once("connect",e)}[OF](e,t){let r=new dF(this[pA].origin,e,t);return this[gA].push(r),this[Tt]||(Mt.bodyLength(
r.body)==null&&Mt.isIterable(r.body)?(this[Tt]=1,queueMicrotask(()=>Jc(this))):this[GA](!0)),this[Tt]&&this[tt]!==2&&this[Gc]&&
(this[tt]=2),this[tt]<2}[HF](){return new Promise(e=>{this[Tn]?this[At]=e:e(null)})}[YF](e){return new Promise(t=>{let r=this[gA].
splice(this[lA]);for(let s=0;s<r.length;s++){let i=r[s];i!=null&&Mt.errorRequest(this,i,e)}let n=o(()=>{this[At]&&(this[At](),
this[At]=null),t(null)},"callback");this[le]?(this[le].destroy(e,n),this[le]=null):queueMicrotask(n),this[GA]()})}};function JI(A,e){
if(A[Hn]===0&&e.code!=="UND_ERR_INFO"&&e.code!=="UND_ERR_SOCKET"){OA(A[lA]===A[VA]);let t=A[gA].splice(A[VA]);for(let r=0;r<
t.length;r++){let n=t[r];n!=null&&Mt.errorRequest(A,n,e)}OA(A[Tn]===0)}}o(JI,"onError");function qI(A){OA(!A[Nr]),OA(!A[le]);
let{host:e,hostname:t,protocol:r,port:n}=A[pA];if(t[0]==="["){let s=t.indexOf("]");OA(s!==-1);let i=t.substring(1,s);OA(
VI.isIPv6(i)),t=i}A[Nr]=!0,Rr.beforeConnect.hasSubscribers&&Rr.beforeConnect.publish({connectParams:{host:e,hostname:t,protocol:r,
port:n,version:A[le]?.version,servername:A[rt],localAddress:A[xn]},connector:A[Ln]});try{A[Ln]({host:e,hostname:t,protocol:r,
port:n,servername:A[rt],localAddress:A[xn]},(s,i)=>{if(s){Oc(A,s,{host:e,hostname:t,protocol:r,port:n}),A[GA]();return}if(A.
destroyed){Mt.destroy(i.on("error",OI),new pF),A[GA]();return}OA(i);try{A[le]=i.alpnProtocol==="h2"?_F(A,i):PF(A,i)}catch(a){
i.destroy().on("error",OI),Oc(A,a,{host:e,hostname:t,protocol:r,port:n}),A[GA]();return}A[Nr]=!1,i[xF]=0,i[Vc]=A[Vc],i[wF]=
A,i[NF]=null,Rr.connected.hasSubscribers&&Rr.connected.publish({connectParams:{host:e,hostname:t,protocol:r,port:n,version:A[le]?.
version,servername:A[rt],localAddress:A[xn]},connector:A[Ln],socket:i}),A.emit("connect",A[pA],[A]),A[GA]()})}catch(s){Oc(
A,s,{host:e,hostname:t,protocol:r,port:n}),A[GA]()}}o(qI,"connect");function Oc(A,e,{host:t,hostname:r,protocol:n,port:s}){
if(!A.destroyed){if(A[Nr]=!1,Rr.connectError.hasSubscribers&&Rr.connectError.publish({connectParams:{host:t,hostname:r,protocol:n,
port:s,version:A[le]?.version,servername:A[rt],localAddress:A[xn]},connector:A[Ln],error:e}),e.code==="ERR_TLS_CERT_ALTN\
AME_INVALID")for(OA(A[Hn]===0);A[Yn]>0&&A[gA][A[lA]].servername===A[rt];){let i=A[gA][A[lA]++];Mt.errorRequest(A,i,e)}else
JI(A,e);A.emit("connectionError",A[pA],[A],e)}}o(Oc,"handleConnectError");function GI(A){A[tt]=0,A.emit("drain",A[pA],[A])}
o(GI,"emitDrain");function Jc(A,e){A[Tt]!==2&&(A[Tt]=2,zF(A,e),A[Tt]=0,A[VA]>256&&(A[gA].splice(0,A[VA]),A[lA]-=A[VA],A[VA]=
0))}o(Jc,"resume");function zF(A,e){for(;;){if(A.destroyed){OA(A[Yn]===0);return}if(A[At]&&!A[Tn]){A[At](),A[At]=null;return}
if(A[le]&&A[le].resume(),A[Gc])A[tt]=2;else if(A[tt]===2){e?(A[tt]=1,queueMicrotask(()=>GI(A))):GI(A);continue}if(A[Yn]===
0||A[Hn]>=(vI(A)||1))return;let t=A[gA][A[lA]];if(t===null)return;if(A[pA].protocol==="https:"&&A[rt]!==t.servername){if(A[Hn]>
0)return;A[rt]=t.servername,A[le]?.destroy(new yF("servername changed"),()=>{A[le]=null,Jc(A)})}if(A[Nr])return;if(!A[le]){
qI(A);return}if(A[le].destroyed||A[le].busy(t))return;!t.aborted&&A[le].write(t)?A[lA]++:A[gA].splice(A[lA],1)}}o(zF,"_r\
esume");WI.exports=vc});var qc=p((w1,PI)=>{"use strict";var li=class{static{o(this,"FixedCircularBuffer")}bottom=0;top=0;list=new Array(2048).fill(
void 0);next=null;isEmpty(){return this.top===this.bottom}isFull(){return(this.top+1&2047)===this.bottom}push(e){this.list[this.
top]=e,this.top=this.top+1&2047}shift(){let e=this.list[this.bottom];return e===void 0?null:(this.list[this.bottom]=void 0,
this.bottom=this.bottom+1&2047,e)}};PI.exports=class{static{o(this,"FixedQueue")}constructor(){this.head=this.tail=new li}isEmpty(){
return this.head.isEmpty()}push(e){this.head.isFull()&&(this.head=this.head.next=new li),this.head.push(e)}shift(){let e=this.
tail,t=e.shift();return e.isEmpty()&&e.next!==null&&(this.tail=e.next,e.next=null),t}}});var ui=p((m1,AC)=>{"use strict";var{PoolStats:XF}=Ua(),KF=Dt(),jF=qc(),{kConnected:Wc,kSize:_I,kRunning:ZI,kPending:zI,kQueued:On,
kBusy:$F,kFree:eb,kUrl:Ab,kClose:tb,kDestroy:rb,kDispatch:nb}=_(),Ce=Symbol("clients"),me=Symbol("needDrain"),Gn=Symbol(
"queue"),Pc=Symbol("closed resolve"),_c=Symbol("onDrain"),XI=Symbol("onConnect"),KI=Symbol("onDisconnect"),jI=Symbol("on\
ConnectionError"),Zc=Symbol("get dispatcher"),$I=Symbol("add client"),eC=Symbol("remove client"),zc=class extends KF{static{
o(this,"PoolBase")}[Gn]=new jF;[On]=0;[Ce]=[];[me]=!1;[_c](e,t,r){let n=this[Gn],s=!1;for(;!s;){let i=n.shift();if(!i)break;
this[On]--,s=!e.dispatch(i.opts,i.handler)}if(e[me]=s,!s&&this[me]&&(this[me]=!1,this.emit("drain",t,[this,...r])),this[Pc]&&
n.isEmpty()){let i=[];for(let a=0;a<this[Ce].length;a++){let c=this[Ce][a];c.destroyed||i.push(c.close())}return Promise.
all(i).then(this[Pc])}}[XI]=(e,t)=>{this.emit("connect",e,[this,...t])};[KI]=(e,t,r)=>{this.emit("disconnect",e,[this,...t],
r)};[jI]=(e,t,r)=>{this.emit("connectionError",e,[this,...t],r)};get[$F](){return this[me]}get[Wc](){let e=0;for(let{[Wc]:t}of this[Ce])
e+=t;return e}get[eb](){let e=0;for(let{[Wc]:t,[me]:r}of this[Ce])e+=t&&!r;return e}get[zI](){let e=this[On];for(let{[zI]:t}of this[Ce])
e+=t;return e}get[ZI](){let e=0;for(let{[ZI]:t}of this[Ce])e+=t;return e}get[_I](){let e=this[On];for(let{[_I]:t}of this[Ce])
e+=t;return e}get stats(){return new XF(this)}[tb](){if(this[Gn].isEmpty()){let e=[];for(let t=0;t<this[Ce].length;t++){
let r=this[Ce][t];r.destroyed||e.push(r.close())}return Promise.all(e)}else return new Promise(e=>{this[Pc]=e})}[rb](e){
for(;;){let r=this[Gn].shift();if(!r)break;r.handler.onError(e)}let t=new Array(this[Ce].length);for(let r=0;r<this[Ce].
length;r++)t[r]=this[Ce][r].destroy(e);return Promise.all(t)}[nb](e,t){let r=this[Zc]();return r?r.dispatch(e,t)||(r[me]=
!0,this[me]=!this[Zc]()):(this[me]=!0,this[Gn].push({opts:e,handler:t}),this[On]++),!this[me]}[$I](e){return e.on("drain",
this[_c].bind(this,e)).on("connect",this[XI]).on("disconnect",this[KI]).on("connectionError",this[jI]),this[Ce].push(e),
this[me]&&queueMicrotask(()=>{this[me]&&this[_c](e,e[Ab],[e,this])}),this}[eC](e){e.close(()=>{let t=this[Ce].indexOf(e);
t!==-1&&this[Ce].splice(t,1)}),this[me]=this[Ce].some(t=>!t[me]&&t.closed!==!0&&t.destroyed!==!0)}};AC.exports={PoolBase:zc,
kClients:Ce,kNeedDrain:me,kAddClient:$I,kRemoveClient:eC,kGetDispatcher:Zc}});var Lt=p((N1,sC)=>{"use strict";var{PoolBase:sb,kClients:Ei,kNeedDrain:ib,kAddClient:ob,kGetDispatcher:ab,kRemoveClient:cb}=ui(),
gb=nt(),{InvalidArgumentError:Xc}=x(),tC=Y(),{kUrl:rC}=_(),lb=wt(),hi=Symbol("options"),Kc=Symbol("connections"),nC=Symbol(
"factory");function ub(A,e){return new gb(A,e)}o(ub,"defaultFactory");var jc=class extends sb{static{o(this,"Pool")}constructor(e,{
connections:t,factory:r=ub,connect:n,connectTimeout:s,tls:i,maxCachedSessions:a,socketPath:c,autoSelectFamily:g,autoSelectFamilyAttemptTimeout:l,
allowH2:h,clientTtl:E,...Q}={}){if(t!=null&&(!Number.isFinite(t)||t<0))throw new Xc("invalid connections");if(typeof r!=
"function")throw new Xc("factory must be a function.");if(n!=null&&typeof n!="function"&&typeof n!="object")throw new Xc(
"connect must be a function or an object");typeof n!="function"&&(n=lb({...i,maxCachedSessions:a,allowH2:h,socketPath:c,
timeout:s,...typeof g=="boolean"?{autoSelectFamily:g,autoSelectFamilyAttemptTimeout:l}:void 0,...n})),super(Q),this[Kc]=
t||null,this[rC]=tC.parseOrigin(e),this[hi]={...tC.deepClone(Q),connect:n,allowH2:h,clientTtl:E,socketPath:c},this[hi].interceptors=
Q.interceptors?{...Q.interceptors}:void 0,this[nC]=r,this.on("connect",(C,I)=>{if(E!=null&&E>0)for(let D of I)Object.assign(
D,{ttl:Date.now()})}),this.on("connectionError",(C,I,D)=>{for(let d of I){let y=this[Ei].indexOf(d);y!==-1&&this[Ei].splice(
y,1)}})}[ab](){let e=this[hi].clientTtl;for(let t of this[Ei])if(e!=null&&e>0&&t.ttl&&Date.now()-t.ttl>e)this[cb](t);else if(!t[ib])
return t;if(!this[Kc]||this[Ei].length<this[Kc]){let t=this[nC](this[rC],this[hi]);return this[ob](t),t}}};sC.exports=jc});var cC=p((b1,aC)=>{"use strict";var{BalancedPoolMissingUpstreamError:Eb,InvalidArgumentError:hb}=x(),{PoolBase:Qb,kClients:de,
kNeedDrain:Vn,kAddClient:Ib,kRemoveClient:Cb,kGetDispatcher:Bb}=ui(),db=Lt(),{kUrl:Qi}=_(),Ii=Y(),iC=Symbol("factory"),vn=Symbol(
"options"),oC=Symbol("kGreatestCommonDivisor"),xt=Symbol("kCurrentWeight"),Ht=Symbol("kIndex"),tA=Symbol("kWeight"),Ci=Symbol(
"kMaxWeightPerServer"),Bi=Symbol("kErrorPenalty");function fb(A,e){if(A===0)return e;for(;e!==0;){let t=e;e=A%e,A=t}return A}
o(fb,"getGreatestCommonDivisor");function yb(A,e){return new db(A,e)}o(yb,"defaultFactory");var $c=class extends Qb{static{
o(this,"BalancedPool")}constructor(e=[],{factory:t=yb,connect:r,tls:n,...s}={}){if(typeof t!="function")throw new hb("fa\
ctory must be a function.");super(s),r&&typeof r!="function"&&(r={...r}),n&&typeof n!="function"&&(n={...n}),this[vn]={...Ii.
deepClone(s),connect:r,tls:n},this[vn].interceptors=s.interceptors?{...s.interceptors}:void 0,this[Ht]=-1,this[xt]=0,this[Ci]=
this[vn].maxWeightPerServer||100,this[Bi]=this[vn].errorPenalty||15,Array.isArray(e)||(e=[e]),this[iC]=t;for(let i of e)
this.addUpstream(i);this._updateBalancedPoolStats()}addUpstream(e){let t=Ii.parseOrigin(e).origin;if(this[de].find(n=>n[Qi].
origin===t&&n.closed!==!0&&n.destroyed!==!0))return this;let r=this[iC](t,this[vn]);this[Ib](r),r.on("connect",()=>{r[tA]=
Math.min(this[Ci],r[tA]+this[Bi])}),r.on("connectionError",()=>{r[tA]=Math.max(1,r[tA]-this[Bi]),this._updateBalancedPoolStats()}),
r.on("disconnect",(...n)=>{let s=n[2];s&&s.code==="UND_ERR_SOCKET"&&(r[tA]=Math.max(1,r[tA]-this[Bi]),this._updateBalancedPoolStats())});
for(let n of this[de])n[tA]=this[Ci];return this._updateBalancedPoolStats(),this}_updateBalancedPoolStats(){let e=0;for(let t=0;t<
this[de].length;t++)e=fb(this[de][t][tA],e);this[oC]=e}removeUpstream(e){let t=Ii.parseOrigin(e).origin,r=this[de].find(
n=>n[Qi].origin===t&&n.closed!==!0&&n.destroyed!==!0);return r&&this[Cb](r),this}getUpstream(e){let t=Ii.parseOrigin(e).
origin;return this[de].find(r=>r[Qi].origin===t&&r.closed!==!0&&r.destroyed!==!0)}get upstreams(){return this[de].filter(
e=>e.closed!==!0&&e.destroyed!==!0).map(e=>e[Qi].origin)}[Bb](){if(this[de].length===0)throw new Eb;if(!this[de].find(s=>!s[Vn]&&
s.closed!==!0&&s.destroyed!==!0)||this[de].map(s=>s[Vn]).reduce((s,i)=>s&&i,!0))return;let r=0,n=this[de].findIndex(s=>!s[Vn]);
for(;r++<this[de].length;){this[Ht]=(this[Ht]+1)%this[de].length;let s=this[de][this[Ht]];if(s[tA]>this[de][n][tA]&&!s[Vn]&&
(n=this[Ht]),this[Ht]===0&&(this[xt]=this[xt]-this[oC],this[xt]<=0&&(this[xt]=this[Ci])),s[tA]>=this[xt]&&!s[Vn])return s}
return this[xt]=this[de][n][tA],this[Ht]=n,this[de][n]}};aC.exports=$c});var EC=p((k1,uC)=>{"use strict";var{PoolBase:pb,kClients:di,kNeedDrain:Db,kAddClient:gC,kGetDispatcher:wb,kRemoveClient:Sb}=ui(),
mb=nt(),{InvalidArgumentError:eg}=x(),lC=Y(),{kUrl:Ag}=_(),Rb=wt(),Jn=Symbol("options"),tg=Symbol("connections"),rg=Symbol(
"factory"),fi=Symbol("index");function Nb(A,e){return new mb(A,e)}o(Nb,"defaultFactory");var ng=class extends pb{static{
o(this,"RoundRobinPool")}constructor(e,{connections:t,factory:r=Nb,connect:n,connectTimeout:s,tls:i,maxCachedSessions:a,
socketPath:c,autoSelectFamily:g,autoSelectFamilyAttemptTimeout:l,allowH2:h,clientTtl:E,...Q}={}){if(t!=null&&(!Number.isFinite(
t)||t<0))throw new eg("invalid connections");if(typeof r!="function")throw new eg("factory must be a function.");if(n!=null&&
typeof n!="function"&&typeof n!="object")throw new eg("connect must be a function or an object");typeof n!="function"&&(n=
Rb({...i,maxCachedSessions:a,allowH2:h,socketPath:c,timeout:s,...typeof g=="boolean"?{autoSelectFamily:g,autoSelectFamilyAttemptTimeout:l}:
void 0,...n})),super(),this[tg]=t||null,this[Ag]=lC.parseOrigin(e),this[Jn]={...lC.deepClone(Q),connect:n,allowH2:h,clientTtl:E,
socketPath:c},this[Jn].interceptors=Q.interceptors?{...Q.interceptors}:void 0,this[rg]=r,this[fi]=-1,this.on("connect",(C,I)=>{
if(E!=null&&E>0)for(let D of I)Object.assign(D,{ttl:Date.now()})}),this.on("connectionError",(C,I,D)=>{for(let d of I){let y=this[di].
indexOf(d);y!==-1&&this[di].splice(y,1)}})}[wb](){let e=this[Jn].clientTtl,t=this[di].length;if(t===0){let n=this[rg](this[Ag],
this[Jn]);return this[gC](n),n}let r=0;for(;r<t;){this[fi]=(this[fi]+1)%t;let n=this[di][this[fi]];if(e!=null&&e>0&&n.ttl&&
Date.now()-n.ttl>e){this[Sb](n),r++;continue}if(!n[Db])return n;r++}if(!this[tg]||t<this[tg]){let n=this[rg](this[Ag],this[Jn]);
return this[gC](n),n}}};uC.exports=ng});var Yt=p((T1,fC)=>{"use strict";var{InvalidArgumentError:yi,MaxOriginsReachedError:Fb}=x(),{kClients:rA,kRunning:hC,kClose:bb,
kDestroy:Ub,kDispatch:kb,kUrl:Mb}=_(),Tb=Dt(),Lb=Lt(),xb=nt(),Hb=Y(),QC=Symbol("onConnect"),IC=Symbol("onDisconnect"),CC=Symbol(
"onConnectionError"),BC=Symbol("onDrain"),dC=Symbol("factory"),sg=Symbol("options"),qn=Symbol("origins");function Yb(A,e){
return e&&e.connections===1?new xb(A,e):new Lb(A,e)}o(Yb,"defaultFactory");var ig=class extends Tb{static{o(this,"Agent")}constructor({
factory:e=Yb,maxOrigins:t=1/0,connect:r,tls:n,...s}={}){if(typeof e!="function")throw new yi("factory must be a function\
.");if(r!=null&&typeof r!="function"&&typeof r!="object")throw new yi("connect must be a function or an object");if(typeof t!=
"number"||Number.isNaN(t)||t<=0)throw new yi("maxOrigins must be a number greater than 0");super(s),r&&typeof r!="functi\
on"&&(r={...r}),n&&typeof n!="function"&&(n={...n}),this[sg]={...Hb.deepClone(s),maxOrigins:t,connect:r,tls:n},this[dC]=
e,this[rA]=new Map,this[qn]=new Set,this[BC]=(i,a)=>{this.emit("drain",i,[this,...a])},this[QC]=(i,a)=>{this.emit("conne\
ct",i,[this,...a])},this[IC]=(i,a,c)=>{this.emit("disconnect",i,[this,...a],c)},this[CC]=(i,a,c)=>{this.emit("connection\
Error",i,[this,...a],c)}}get[hC](){let e=0;for(let{dispatcher:t}of this[rA].values())e+=t[hC];return e}[kb](e,t){let r;if(e.
origin&&(typeof e.origin=="string"||e.origin instanceof URL))r=String(e.origin);else throw new yi("opts.origin must be a\
 non-empty string or URL.");if(this[qn].size>=this[sg].maxOrigins&&!this[qn].has(r))throw new Fb;let n=this[rA].get(r),s=n&&
n.dispatcher;if(!s){let i=o(a=>{let c=this[rA].get(r);c&&(a&&(c.count-=1),c.count<=0&&(this[rA].delete(r),c.dispatcher.destroyed||
c.dispatcher.close()),this[qn].delete(r))},"closeClientIfUnused");s=this[dC](e.origin,this[sg]).on("drain",this[BC]).on(
"connect",(a,c)=>{let g=this[rA].get(r);g&&(g.count+=1),this[QC](a,c)}).on("disconnect",(a,c,g)=>{i(!0),this[IC](a,c,g)}).
on("connectionError",(a,c,g)=>{i(!1),this[CC](a,c,g)}),this[rA].set(r,{count:0,dispatcher:s}),this[qn].add(r)}return s.dispatch(
e,t)}[bb](){let e=[];for(let{dispatcher:t}of this[rA].values())e.push(t.close());return this[rA].clear(),Promise.all(e)}[Ub](e){
let t=[];for(let{dispatcher:r}of this[rA].values())t.push(r.destroy(e));return this[rA].clear(),Promise.all(t)}get stats(){
let e={};for(let{dispatcher:t}of this[rA].values())t.stats&&(e[t[Mb].origin]=t.stats);return e}};fC.exports=ig});var DC=p((x1,pC)=>{"use strict";var{Buffer:it}=f("node:buffer"),og=f("node:net"),{InvalidArgumentError:st}=x();function Ob(A){
if(og.isIPv4(A)){let t=A.split(".").map(Number);return{type:1,buffer:it.from(t)}}if(og.isIPv6(A))return{type:4,buffer:yC(
A)};let e=it.from(A,"utf8");if(e.length>255)throw new st("Domain name too long (max 255 bytes)");return{type:3,buffer:it.
concat([it.from([e.length]),e])}}o(Ob,"parseAddress");function yC(A){let e=it.alloc(16),t=A;if(A.includes(".")){let n=A.
lastIndexOf(":"),s=A.slice(n+1);if(og.isIPv4(s)){let i=s.split(".").map(Number),a=(i[0]<<8|i[1]).toString(16),c=(i[2]<<8|
i[3]).toString(16);t=`${A.slice(0,n)}:${a}:${c}`}}let r=t.indexOf("::");if(r!==-1){let n=t.slice(0,r),s=t.slice(r+2),i=n===
""?[]:n.split(":"),a=s===""?[]:s.split(":"),c=0;for(let g of i)e.writeUInt16BE(parseInt(g,16),c),c+=2;c=16-a.length*2;for(let g of a)
e.writeUInt16BE(parseInt(g,16),c),c+=2}else{let n=t.split(":");for(let s=0;s<n.length;s++)e.writeUInt16BE(parseInt(n[s],
16),s*2)}return e}o(yC,"parseIPv6");function Gb(A,e,t){let r=it.allocUnsafe(2);return r.writeUInt16BE(t,0),it.concat([it.
from([A]),e,r])}o(Gb,"buildAddressBuffer");function Vb(A,e=0){if(A.length<e+1)throw new st("Buffer too small to contain \
address type");let t=A[e],r,n=e+1;switch(t){case 1:{if(A.length<n+6)throw new st("Buffer too small for IPv4 address");r=
Array.from(A.subarray(n,n+4)).join("."),n+=4;break}case 3:{if(A.length<n+1)throw new st("Buffer too small for domain len\
gth");let i=A[n];if(n+=1,A.length<n+i+2)throw new st("Buffer too small for domain address");r=A.subarray(n,n+i).toString(
"utf8"),n+=i;break}case 4:{if(A.length<n+18)throw new st("Buffer too small for IPv6 address");let i=[];for(let a=0;a<8;a++){
let c=A.readUInt16BE(n+a*2);i.push(c.toString(16))}r=i.join(":"),n+=16;break}default:throw new st(`Invalid address type:\
 ${t}`)}if(A.length<n+2)throw new st("Buffer too small for port");let s=A.readUInt16BE(n);return n+=2,{address:r,port:s,
bytesRead:n-e}}o(Vb,"parseResponseAddress");function vb(A){let t={1:"General SOCKS server failure",2:"Connection not all\
owed by ruleset",3:"Network unreachable",4:"Host unreachable",5:"Connection refused",6:"TTL expired",7:"Command not supp\
orted",8:"Address type not supported"}[A]||`Unknown SOCKS5 error code: ${A}`,r=new Error(t);return r.code=`SOCKS5_${A}`,
r}o(vb,"createReplyError");pC.exports={parseAddress:Ob,parseIPv6:yC,buildAddressBuffer:Gb,parseResponseAddress:Vb,createReplyError:vb}});var RC=p((Y1,mC)=>{"use strict";var{EventEmitter:Jb}=f("node:events"),{Buffer:Ot}=f("node:buffer"),{InvalidArgumentError:Fr,
Socks5ProxyError:ot}=x(),{debuglog:qb}=f("node:util"),{parseAddress:Wb}=DC(),vA=qb("undici:socks5"),wC=Ot.alloc(0),pi=5,
br={NO_AUTH:0,GSSAPI:1,USERNAME_PASSWORD:2,NO_ACCEPTABLE:255},SC={CONNECT:1,BIND:2,UDP_ASSOCIATE:3},Gt={IPV4:1,DOMAIN:3,
IPV6:4},DA={SUCCEEDED:0,GENERAL_FAILURE:1,CONNECTION_NOT_ALLOWED:2,NETWORK_UNREACHABLE:3,HOST_UNREACHABLE:4,CONNECTION_REFUSED:5,
TTL_EXPIRED:6,COMMAND_NOT_SUPPORTED:7,ADDRESS_TYPE_NOT_SUPPORTED:8},ye={INITIAL:"initial",HANDSHAKING:"handshaking",AUTHENTICATING:"\
authenticating",AUTHENTICATED:"authenticated",CONNECTING:"connecting",CONNECTED:"connected",ERROR:"error",CLOSED:"closed"},
ag=class extends Jb{static{o(this,"Socks5Client")}constructor(e,t={}){if(super(),!e)throw new Fr("socket is required");this.
socket=e,this.options=t,this.state=ye.INITIAL,this.buffer=wC,this.onSocketData=this.onData.bind(this),this.onSocketError=
this.onError.bind(this),this.onSocketClose=this.onClose.bind(this),this.authMethods=[],t.username&&t.password&&this.authMethods.
push(br.USERNAME_PASSWORD),this.authMethods.push(br.NO_AUTH),this.socket.on("data",this.onSocketData),this.socket.on("er\
ror",this.onSocketError),this.socket.on("close",this.onSocketClose)}onData(e){vA("received data",e.length,"bytes in stat\
e",this.state),this.buffer=Ot.concat([this.buffer,e]);try{switch(this.state){case ye.HANDSHAKING:this.handleHandshakeResponse();
break;case ye.AUTHENTICATING:this.handleAuthResponse();break;case ye.CONNECTING:this.handleConnectResponse();break}}catch(t){
this.onError(t)}}onError(e){vA("socket error",e),this.state=ye.ERROR,this.emit("error",e),this.destroy()}onClose(){vA("s\
ocket closed"),this.state=ye.CLOSED,this.emit("close")}destroy(){this.socket&&!this.socket.destroyed&&this.socket.destroy()}markAuthenticated(){
this.state=ye.AUTHENTICATED,this.emit("authenticated")}handshake(){if(this.state!==ye.INITIAL)throw new Fr("Handshake al\
ready started");vA("starting handshake with",this.authMethods.length,"auth methods"),this.state=ye.HANDSHAKING;let e=Ot.
alloc(2+this.authMethods.length);e[0]=pi,e[1]=this.authMethods.length,this.authMethods.forEach((t,r)=>{e[2+r]=t}),this.socket.
write(e)}handleHandshakeResponse(){if(this.buffer.length<2)return;let e=this.buffer[0],t=this.buffer[1];if(e!==pi)throw new ot(
`Invalid SOCKS version: ${e}`,"UND_ERR_SOCKS5_VERSION");if(t===br.NO_ACCEPTABLE)throw new ot("No acceptable authenticati\
on method","UND_ERR_SOCKS5_AUTH_REJECTED");if(this.buffer=this.buffer.subarray(2),vA("server selected auth method",t),t===
br.NO_AUTH)this.markAuthenticated();else if(t===br.USERNAME_PASSWORD)this.state=ye.AUTHENTICATING,this.sendAuthRequest();else
throw new ot(`Unsupported authentication method: ${t}`,"UND_ERR_SOCKS5_AUTH_METHOD")}sendAuthRequest(){let{username:e,password:t}=this.
options;if(!e||!t)throw new Fr("Username and password required for authentication");vA("sending username/password auth");
let r=Ot.from(e),n=Ot.from(t);if(r.length>255||n.length>255)throw new Fr("Username or password too long");let s=Ot.alloc(
3+r.length+n.length);s[0]=1,s[1]=r.length,r.copy(s,2),s[2+r.length]=n.length,n.copy(s,3+r.length),this.socket.write(s)}handleAuthResponse(){
if(this.buffer.length<2)return;let e=this.buffer[0],t=this.buffer[1];if(e!==1)throw new ot(`Invalid auth sub-negotiation\
 version: ${e}`,"UND_ERR_SOCKS5_AUTH_VERSION");if(t!==0)throw new ot("Authentication failed","UND_ERR_SOCKS5_AUTH_FAILED");
this.buffer=this.buffer.subarray(2),vA("authentication successful"),this.markAuthenticated()}connect(e,t){if(this.state===
ye.CONNECTING||this.state===ye.CONNECTED)throw new Fr("Connection already in progress");if(this.state!==ye.AUTHENTICATED)
throw new Fr("Client must be authenticated before CONNECT");vA("connecting to",e,t),this.state=ye.CONNECTING;let r=this.
buildConnectRequest(SC.CONNECT,e,t);this.socket.write(r)}buildConnectRequest(e,t,r){let{type:n,buffer:s}=Wb(t),i=Ot.alloc(
4+s.length+2);return i[0]=pi,i[1]=e,i[2]=0,i[3]=n,s.copy(i,4),i.writeUInt16BE(r,4+s.length),i}handleConnectResponse(){if(this.
buffer.length<4)return;let e=this.buffer[0],t=this.buffer[1],r=this.buffer[3];if(e!==pi)throw new ot(`Invalid SOCKS vers\
ion in reply: ${e}`,"UND_ERR_SOCKS5_REPLY_VERSION");let n=4;if(r===Gt.IPV4)n+=6;else if(r===Gt.DOMAIN){if(this.buffer.length<
5)return;n+=1+this.buffer[4]+2}else if(r===Gt.IPV6)n+=18;else throw new ot(`Invalid address type in reply: ${r}`,"UND_ER\
R_SOCKS5_ADDR_TYPE");if(this.buffer.length<n)return;if(t!==DA.SUCCEEDED){let c=this.getReplyErrorMessage(t);throw new ot(
`SOCKS5 connection failed: ${c}`,`UND_ERR_SOCKS5_REPLY_${t}`)}let s,i=4;if(r===Gt.IPV4)s=Array.from(this.buffer.subarray(
i,i+4)).join("."),i+=4;else if(r===Gt.DOMAIN){let c=this.buffer[i];i+=1,s=this.buffer.subarray(i,i+c).toString(),i+=c}else if(r===
Gt.IPV6){let c=[];for(let g=0;g<8;g++){let l=this.buffer.readUInt16BE(i+g*2);c.push(l.toString(16))}s=c.join(":"),i+=16}
let a=this.buffer.readUInt16BE(i);this.buffer=wC,this.state=ye.CONNECTED,this.socket.removeListener("data",this.onSocketData),
vA("connected, bound address:",s,"port:",a),this.emit("connected",{address:s,port:a})}getReplyErrorMessage(e){switch(e){case DA.
GENERAL_FAILURE:return"General SOCKS server failure";case DA.CONNECTION_NOT_ALLOWED:return"Connection not allowed by rul\
eset";case DA.NETWORK_UNREACHABLE:return"Network unreachable";case DA.HOST_UNREACHABLE:return"Host unreachable";case DA.
CONNECTION_REFUSED:return"Connection refused";case DA.TTL_EXPIRED:return"TTL expired";case DA.COMMAND_NOT_SUPPORTED:return"\
Command not supported";case DA.ADDRESS_TYPE_NOT_SUPPORTED:return"Address type not supported";default:return`Unknown erro\
r code: ${e}`}}};mC.exports={Socks5Client:ag,AUTH_METHODS:br,COMMANDS:SC,ADDRESS_TYPES:Gt,REPLY_CODES:DA,STATES:ye}});var Eg=p((G1,LC)=>{"use strict";var{URL:NC}=f("node:url"),cg,Pb=Dt(),{InvalidArgumentError:FC}=x(),{Socks5Client:_b,STATES:Zb}=RC(),
{kDispatch:bC,kClose:zb,kDestroy:Xb}=_(),Kb=Lt(),jb=wt(),{debuglog:$b}=f("node:util"),at=$b("undici:socks5-proxy"),gg=Symbol(
"proxy url"),eU=Symbol("proxy headers"),UC=Symbol("proxy auth"),kC=Symbol("proxy protocol"),Vt=Symbol("pools"),MC=Symbol(
"connector"),lg=Symbol("request tls settings"),TC=!1,ug=class extends Pb{static{o(this,"Socks5ProxyAgent")}constructor(e,t={}){
if(super(),TC||(process.emitWarning("SOCKS5 proxy support is experimental and subject to change","ExperimentalWarning"),
TC=!0),!e)throw new FC("Proxy URL is mandatory");let r=typeof e=="string"?new NC(e):e;if(r.protocol!=="socks5:"&&r.protocol!==
"socks:")throw new FC("Proxy URL must use socks5:// or socks:// protocol");this[gg]=r,this[eU]=t.headers||{},this[kC]=t.
proxyTls?"https:":"http:",this[lg]=t.requestTls,this[UC]={username:t.username||(r.username?decodeURIComponent(r.username):
null),password:t.password||(r.password?decodeURIComponent(r.password):null)},this[MC]=t.connect||jb({...t.proxyTls,servername:t.
proxyTls?.servername||r.hostname}),this[Vt]=new Map}async createSocks5Connection(e,t){let r=this[gg].hostname,n=parseInt(
this[gg].port)||1080;at("creating SOCKS5 connection to",r,n);let s=await new Promise((a,c)=>{this[MC]({hostname:r,host:r,
port:n,protocol:this[kC]},(g,l)=>{g?c(g):a(l)})}),i=new _b(s,this[UC]);return i.on("error",a=>{at("SOCKS5 error:",a),s.destroy()}),
await i.handshake(),await new Promise((a,c)=>{let g=setTimeout(()=>{c(new Error("SOCKS5 authentication timeout"))},5e3),
l=o(()=>{clearTimeout(g),i.removeListener("error",h),a()},"onAuthenticated"),h=o(E=>{clearTimeout(g),i.removeListener("a\
uthenticated",l),c(E)},"onError");i.state===Zb.AUTHENTICATED?(clearTimeout(g),a()):(i.once("authenticated",l),i.once("er\
ror",h))}),await i.connect(e,t),await new Promise((a,c)=>{let g=setTimeout(()=>{c(new Error("SOCKS5 connection timeout"))},
5e3),l=o(E=>{at("SOCKS5 tunnel established to",e,t,"via",E),clearTimeout(g),i.removeListener("error",h),a()},"onConnecte\
d"),h=o(E=>{clearTimeout(g),i.removeListener("connected",l),c(E)},"onError");i.once("connected",l),i.once("error",h)}),s}[bC](e,t){
let{origin:r}=e;at("dispatching request to",r,"via SOCKS5");try{let n=String(r),s=this[Vt].get(n);return(!s||s.destroyed||
s.closed)&&(s=new Kb(r,{pipelining:e.pipelining,connections:e.connections,connect:o(async(i,a)=>{try{let c=new NC(r),g=c.
hostname,l=parseInt(c.port)||(c.protocol==="https:"?443:80);at("establishing SOCKS5 connection to",g,l);let h=await this.
createSocks5Connection(g,l),E=h;c.protocol==="https:"&&(cg||(cg=f("node:tls")),at("upgrading to TLS"),E=cg.connect({...this[lg],
socket:h,servername:this[lg]?.servername||g}),await new Promise((Q,C)=>{E.once("secureConnect",Q),E.once("error",C)})),a(
null,E)}catch(c){at("SOCKS5 connection error:",c),a(c)}},"connect")}),this[Vt].set(n,s)),s[bC](e,t)}catch(n){if(at("disp\
atch error:",n),typeof t.onResponseError=="function")return t.onResponseError(null,n),!1;if(typeof t.onError=="function")
return t.onError(n),!1;throw n}}async[zb](){let e=[];for(let t of this[Vt].values())e.push(t.close());this[Vt].clear(),await Promise.
all(e)}async[Xb](e){let t=[];for(let r of this[Vt].values())t.push(r.destroy(e));this[Vt].clear(),await Promise.all(t)}};
LC.exports=ug});var Cg=p((v1,_C)=>{"use strict";var{kProxy:Ur,kClose:vC,kDestroy:JC,kDispatch:xC}=_(),AU=Yt(),qC=Lt(),WC=Dt(),{InvalidArgumentError:vt,
RequestAbortedError:tU,SecureProxyConnectionError:rU}=x(),HC=wt(),PC=nt(),{channels:YC}=XA(),nU=Eg(),Di=Symbol("proxy ag\
ent"),ct=Symbol("proxy client"),JA=Symbol("proxy headers"),hg=Symbol("request tls settings"),OC=Symbol("proxy tls settin\
gs"),GC=Symbol("connect endpoint function"),VC=Symbol("tunnel proxy");function sU(A){return A==="https:"?443:80}o(sU,"de\
faultProtocolPort");function iU(A,e){return new qC(A,e)}o(iU,"defaultFactory");var oU=o(()=>{},"noop");function aU(A,e){
return e.connections===1?new PC(A,e):new qC(A,e)}o(aU,"defaultAgentFactory");var Qg=class extends WC{static{o(this,"Http\
1ProxyWrapper")}#e;constructor(e,{headers:t={},connect:r,factory:n}){if(!e)throw new vt("Proxy URL is mandatory");super(),
this[JA]=t,n?this.#e=n(e,{connect:r}):this.#e=new PC(e,{connect:r})}[xC](e,t){let r=t.onHeaders;t.onHeaders=function(a,c,g){
if(a===407){typeof t.onError=="function"&&t.onError(new vt("Proxy Authentication Required (407)"));return}r&&r.call(this,
a,c,g)};let{origin:n,path:s="/",headers:i={}}=e;if(e.path=n+s,!("host"in i)&&!("Host"in i)){let{host:a}=new URL(n);i.host=
a}return e.headers={...this[JA],...i},this.#e[xC](e,t)}[vC](){return this.#e.close()}[JC](e){return this.#e.destroy(e)}},
Ig=class extends WC{static{o(this,"ProxyAgent")}constructor(e){if(!e||typeof e=="object"&&!(e instanceof URL)&&!e.uri)throw new vt(
"Proxy uri is mandatory");let{clientFactory:t=iU}=e;if(typeof t!="function")throw new vt("Proxy opts.clientFactory must \
be a function.");let{proxyTunnel:r=!0}=e;super();let n=this.#e(e),{href:s,origin:i,port:a,protocol:c,username:g,password:l,
hostname:h}=n;if(this[Ur]={uri:s,protocol:c},this[hg]=e.requestTls,this[OC]=e.proxyTls,this[JA]=e.headers||{},this[VC]=r,
e.auth&&e.token)throw new vt("opts.auth cannot be used in combination with opts.token");e.auth?this[JA]["proxy-authoriza\
tion"]=`Basic ${e.auth}`:e.token?this[JA]["proxy-authorization"]=e.token:g&&l&&(this[JA]["proxy-authorization"]=`Basic ${Buffer.
from(`${decodeURIComponent(g)}:${decodeURIComponent(l)}`).toString("base64")}`);let E=HC({...e.proxyTls});this[GC]=HC({...e.
requestTls});let Q=e.factory||aU,C=o((I,D)=>{let{protocol:d}=new URL(I);return this[Ur].protocol==="socks5:"||this[Ur].protocol===
"socks:"?new nU(this[Ur].uri,{headers:this[JA],connect:E,factory:Q,username:e.username||g,password:e.password||l,proxyTls:e.
proxyTls,requestTls:e.requestTls}):!this[VC]&&d==="http:"&&this[Ur].protocol==="http:"?new Qg(this[Ur].uri,{headers:this[JA],
connect:E,factory:Q}):Q(I,D)},"factory");c==="socks5:"||c==="socks:"?this[ct]=null:this[ct]=t(n,{connect:E}),this[Di]=new AU(
{...e,factory:C,connect:o(async(I,D)=>{if(!this[ct]){D(new vt("Cannot establish tunnel connection without a proxy client"));
return}let d=I.host;I.port||(d+=`:${sU(I.protocol)}`);try{let y={origin:i,port:a,path:d,signal:I.signal,headers:{...this[JA],
host:I.host,...I.connections==null||I.connections>0?{"proxy-connection":"keep-alive"}:{}},servername:this[OC]?.servername||
h},{socket:w,statusCode:b}=await this[ct].connect(y);if(b!==200){w.on("error",oU).destroy(),D(new tU(`Proxy response (${b}\
) !== 200 when HTTP Tunneling`));return}if(YC.proxyConnected.hasSubscribers&&YC.proxyConnected.publish({socket:w,connectParams:y}),
I.protocol!=="https:"){D(null,w);return}let N;this[hg]?N=this[hg].servername:N=I.servername,this[GC]({...I,servername:N,
httpSocket:w},D)}catch(y){y.code==="ERR_TLS_CERT_ALTNAME_INVALID"?D(new rU(y)):D(y)}},"connect")})}dispatch(e,t){let r=cU(
e.headers);if(gU(r),r&&!("host"in r)&&!("Host"in r)){let{host:n}=new URL(e.origin);r.host=n}return this[Di].dispatch({...e,
headers:r},t)}#e(e){return typeof e=="string"?new URL(e):e instanceof URL?e:new URL(e.uri)}[vC](){let e=[this[Di].close()];
return this[ct]&&e.push(this[ct].close()),Promise.all(e)}[JC](){let e=[this[Di].destroy()];return this[ct]&&e.push(this[ct].
destroy()),Promise.all(e)}};function cU(A){if(Array.isArray(A)){let e={};for(let t=0;t<A.length;t+=2)e[A[t]]=A[t+1];return e}
return A}o(cU,"buildHeaders");function gU(A){if(A&&Object.keys(A).find(t=>t.toLowerCase()==="proxy-authorization"))throw new vt(
"Proxy-Authorization should be sent in ProxyAgent constructor")}o(gU,"throwIfProxyAuthIsSent");_C.exports=Ig});var jC=p((q1,KC)=>{"use strict";var lU=Dt(),{kClose:uU,kDestroy:EU,kClosed:ZC,kDestroyed:zC,kDispatch:hU,kNoProxyAgent:Wn,
kHttpProxyAgent:gt,kHttpsProxyAgent:Jt}=_(),XC=Cg(),QU=Yt(),IU={"http:":80,"https:":443},Bg=class extends lU{static{o(this,
"EnvHttpProxyAgent")}#e=null;#A=null;#t=null;constructor(e={}){super(),this.#t=e;let{httpProxy:t,httpsProxy:r,noProxy:n,
...s}=e;this[Wn]=new QU(s);let i=t??process.env.http_proxy??process.env.HTTP_PROXY;i?this[gt]=new XC({...s,uri:i}):this[gt]=
this[Wn];let a=r??process.env.https_proxy??process.env.HTTPS_PROXY;a?this[Jt]=new XC({...s,uri:a}):this[Jt]=this[gt],this.#n()}[hU](e,t){
let r=new URL(e.origin);return this.#r(r).dispatch(e,t)}[uU](){return Promise.all([this[Wn].close(),!this[gt][ZC]&&this[gt].
close(),!this[Jt][ZC]&&this[Jt].close()])}[EU](e){return Promise.all([this[Wn].destroy(e),!this[gt][zC]&&this[gt].destroy(
e),!this[Jt][zC]&&this[Jt].destroy(e)])}#r(e){let{protocol:t,host:r,port:n}=e;return r=r.replace(/:\d*$/,"").toLowerCase(),
n=Number.parseInt(n,10)||IU[t]||0,this.#s(r,n)?t==="https:"?this[Jt]:this[gt]:this[Wn]}#s(e,t){if(this.#o&&this.#n(),this.#A.
length===0)return!0;if(this.#e==="*")return!1;for(let r=0;r<this.#A.length;r++){let n=this.#A[r];if(!(n.port&&n.port!==t)&&
(e===n.hostname||e.slice(-(n.hostname.length+1))===`.${n.hostname}`))return!1}return!0}#n(){let e=this.#t.noProxy??this.#i,
t=e.split(/[,\s]/),r=[];for(let n=0;n<t.length;n++){let s=t[n];if(!s)continue;let i=s.match(/^(.+):(\d+)$/);r.push({hostname:(i?
i[1]:s).replace(/^\*?\./,"").toLowerCase(),port:i?Number.parseInt(i[2],10):0})}this.#e=e,this.#A=r}get#o(){return this.#t.
noProxy!==void 0?!1:this.#e!==this.#i}get#i(){return process.env.no_proxy??process.env.NO_PROXY??""}};KC.exports=Bg});var wi=p((P1,rB)=>{"use strict";var Pn=f("node:assert"),{kRetryHandlerDefaultRetry:$C}=_(),{RequestRetryError:qt}=x(),CU=hn(),
{isDisturbed:eB,parseRangeHeader:AB,wrapRequestBody:BU}=Y();function dU(A){let e=new Date(A).getTime();return isNaN(e)?0:
e-Date.now()}o(dU,"calculateRetryAfterHeader");function tB(A,e,t,r){let n=A["content-length"];if(n==null||!Number.isFinite(
e.start)||!Number.isFinite(e.end))return;let s=Number(n),i=e.end-e.start+1;if(!Number.isFinite(s)||s!==i)throw new qt("C\
ontent-Length mismatch",t,{headers:A,data:{count:r}})}o(tB,"validatePartialResponseContentLength");var dg=class{static{o(
this,"RetryController")}#e=!1;#A=null;set target(e){this.#A=e,this.#e&&e?.pause()}get target(){return this.#A}pause(){this.#e=
!0,this.#A?.pause()}resume(){this.#e=!1,this.#A?.resume()}abort(e){this.#A?.abort(e)}get paused(){return this.#e||(this.#A?.
paused??!1)}get aborted(){return this.#A?.aborted??!1}get reason(){return this.#A?.reason??null}get rawHeaders(){return this.#A?.
rawHeaders??null}set rawHeaders(e){this.#A&&(this.#A.rawHeaders=e)}get rawTrailers(){return this.#A?.rawTrailers??null}set rawTrailers(e){
this.#A&&(this.#A.rawTrailers=e)}},fg=class A{static{o(this,"RetryHandler")}constructor(e,{dispatch:t,handler:r}){let{retryOptions:n,
...s}=e,{retry:i,maxRetries:a,maxTimeout:c,minTimeout:g,timeoutFactor:l,methods:h,errorCodes:E,retryAfter:Q,statusCodes:C,
throwOnError:I}=n??{};this.error=null,this.dispatch=t,this.handler=CU.wrap(r),this.opts={...s,body:BU(e.body)},this.retryOpts=
{throwOnError:I??!0,retry:i??A[$C],retryAfter:Q??!0,maxTimeout:c??30*1e3,minTimeout:g??500,timeoutFactor:l??2,maxRetries:a??
5,methods:h??["GET","HEAD","OPTIONS","PUT","DELETE","TRACE"],statusCodes:C??[500,502,503,504,429],errorCodes:E??["ECONNR\
ESET","ECONNREFUSED","ENOTFOUND","ENETDOWN","ENETUNREACH","EHOSTDOWN","EHOSTUNREACH","EPIPE","UND_ERR_SOCKET"]},this.retryCount=
0,this.retryCountCheckpoint=0,this.headersSent=!1,this.start=0,this.end=null,this.etag=null,this.controllerProxy=new dg}onResponseStartWithRetry(e,t,r,n,s){
if(this.retryOpts.throwOnError){this.retryOpts.statusCodes.includes(t)===!1?this.headersSent?this.handler.onResponseError?.(
this.controllerProxy,s):(this.headersSent=!0,this.checkpointResponseEnd(r),this.handler.onResponseStart?.(this.controllerProxy,
t,r,n)):this.error=s;return}if(eB(this.opts.body)){this.headersSent=!0,this.checkpointResponseEnd(r),this.handler.onResponseStart?.(
this.controllerProxy,t,r,n);return}function i(a){if(a){this.headersSent?this.handler.onResponseError?.(this.controllerProxy,
a):(this.headersSent=!0,this.checkpointResponseEnd(r),this.handler.onResponseStart?.(this.controllerProxy,t,r,n)),e.resume();
return}this.error=s,e.resume()}o(i,"shouldRetry"),e.pause(),this.retryOpts.retry(s,{state:{counter:this.retryCount},opts:{
retryOptions:this.retryOpts,...this.opts}},i.bind(this))}checkpointResponseEnd(e){if(this.end==null&&this.opts.method!==
"HEAD"){let t=e["content-length"];this.end=t!=null?Number(t)-1:null,Pn(this.end==null||Number.isFinite(this.end),"invali\
d content-length"),this.resume=this.end!=null}}onRequestStart(e,t){this.controllerProxy.target=e,this.headersSent||this.
handler.onRequestStart?.(this.controllerProxy,t)}onRequestUpgrade(e,t,r,n){this.handler.onRequestUpgrade?.(this.controllerProxy,
t,r,n)}static[$C](e,{state:t,opts:r},n){let{statusCode:s,code:i,headers:a}=e,{method:c,retryOptions:g}=r,{maxRetries:l,minTimeout:h,
maxTimeout:E,timeoutFactor:Q,statusCodes:C,errorCodes:I,methods:D}=g,{counter:d}=t;if(i&&i!=="UND_ERR_REQ_RETRY"&&!I.includes(
i)){n(e);return}if(Array.isArray(D)&&!D.includes(c)){n(e);return}if(s!=null&&Array.isArray(C)&&!C.includes(s)){n(e);return}
if(d>l){n(e);return}let y=a?.["retry-after"];y&&(y=Number(y),y=Number.isNaN(y)?dU(a["retry-after"]):y*1e3);let w=y>0?Math.
min(y,E):Math.min(h*Q**(d-1),E);setTimeout(()=>n(null),w)}onResponseStart(e,t,r,n){if(this.error=null,this.retryCount+=1,
t>=300){let s=new qt("Request failed",t,{headers:r,data:{count:this.retryCount}});this.onResponseStartWithRetry(e,t,r,n,
s);return}if(this.headersSent){if(t!==206&&(this.start>0||t!==200))throw new qt("server does not support the range heade\
r and the payload was partially consumed",t,{headers:r,data:{count:this.retryCount}});let s=AB(r["content-range"]);if(!s)
throw new qt("Content-Range mismatch",t,{headers:r,data:{count:this.retryCount}});if(this.etag!=null&&this.etag!==r.etag)
throw new qt("ETag mismatch",t,{headers:r,data:{count:this.retryCount}});tB(r,s,t,this.retryCount);let{start:i,size:a,end:c=a?
a-1:null}=s;if(this.start!==i||this.end!=null&&this.end!==c)throw new qt("Content-Range mismatch",t,{headers:r,data:{count:this.
retryCount}});return}if(this.end==null){if(t===206){let s=AB(r["content-range"]);if(s==null){this.headersSent=!0,this.handler.
onResponseStart?.(this.controllerProxy,t,r,n);return}tB(r,s,t,this.retryCount);let{start:i,size:a,end:c=a?a-1:null}=s;Pn(
i!=null&&Number.isFinite(i),"content-range mismatch"),Pn(c!=null&&Number.isFinite(c),"invalid content-length"),this.start=
i,this.end=c}if(this.end==null){let s=r["content-length"];this.end=s!=null?Number(s)-1:null}Pn(Number.isFinite(this.start)),
Pn(this.end==null||Number.isFinite(this.end),"invalid content-length"),this.resume=!0,this.etag=r.etag!=null?r.etag:null,
this.etag!=null&&this.etag[0]==="W"&&this.etag[1]==="/"&&(this.etag=null),this.headersSent=!0,this.handler.onResponseStart?.(
this.controllerProxy,t,r,n)}else throw new qt("Request failed",t,{headers:r,data:{count:this.retryCount}})}onResponseData(e,t){
this.error||(this.start+=t.length,this.handler.onResponseData?.(this.controllerProxy,t))}onResponseEnd(e,t){if(this.error&&
this.retryOpts.throwOnError)throw this.error;if(!this.error)return this.retryCount=0,this.handler.onResponseEnd?.(this.controllerProxy,
t);this.retry()}retry(){if(this.start!==0){let e={range:`bytes=${this.start}-${this.end??""}`};this.etag!=null&&(e["if-m\
atch"]=this.etag),this.opts={...this.opts,headers:{...this.opts.headers,...e}}}try{this.retryCountCheckpoint=this.retryCount,
this.dispatch(this.opts,this)}catch(e){this.handler.onResponseError?.(this.controllerProxy,e)}}onResponseError(e,t){if(e?.
aborted||eB(this.opts.body)||this.headersSent&&!this.resume){this.handler.onResponseError?.(this.controllerProxy,t);return}
function r(n){if(!n){this.retry();return}this.handler?.onResponseError?.(this.controllerProxy,n)}o(r,"shouldRetry"),this.
retryCount-this.retryCountCheckpoint>0?this.retryCount=this.retryCountCheckpoint+(this.retryCount-this.retryCountCheckpoint):
this.retryCount+=1,this.retryOpts.retry(t,{state:{counter:this.retryCount},opts:{retryOptions:this.retryOpts,...this.opts}},
r.bind(this))}};rB.exports=fg});var sB=p((Z1,nB)=>{"use strict";var fU=Qn(),yU=wi(),yg=class extends fU{static{o(this,"RetryAgent")}#e=null;#A=null;constructor(e,t={}){
super(t),this.#e=e,this.#A=t}dispatch(e,t){let r=new yU({...e,retryOptions:this.#A},{dispatch:this.#e.dispatch.bind(this.#e),
handler:t});return this.#e.dispatch(e,r)}close(){return this.#e.close()}destroy(){return this.#e.destroy()}};nB.exports=
yg});var aB=p((X1,oB)=>{"use strict";var{InvalidArgumentError:iB}=x(),pU=nt(),pg=class extends pU{static{o(this,"H2CClient")}constructor(e,t){
if(typeof e=="string"&&(e=new URL(e)),e.protocol!=="http:")throw new iB("h2c-client: Only h2c protocol is supported");let{
maxConcurrentStreams:r,pipelining:n,...s}=t??{},i=100,a=100;if(r!=null&&Number.isInteger(r)&&r>0&&(i=r),n!=null&&Number.
isInteger(n)&&n>0&&(a=n),a>i)throw new iB("h2c-client: pipelining cannot be greater than maxConcurrentStreams");super(e,
{...s,maxConcurrentStreams:i,pipelining:a,allowH2:!0,useH2c:!0})}};oB.exports=pg});var CB=p((j1,IB)=>{"use strict";var uB=f("node:assert"),{Readable:DU}=f("node:stream"),{RequestAbortedError:EB,NotSupportedError:wU,
InvalidArgumentError:SU,AbortError:Si}=x(),hB=Y(),{ReadableStreamFrom:mU}=Y(),We=Symbol("kConsume"),mi=Symbol("kReading"),
Wt=Symbol("kBody"),cB=Symbol("kAbort"),QB=Symbol("kContentType"),Dg=Symbol("kContentLength"),wg=Symbol("kUsed"),Ri=Symbol(
"kBytesRead"),RU=o(()=>{},"noop"),Sg=class extends DU{static{o(this,"BodyReadable")}constructor({resume:e,abort:t,contentType:r="",
contentLength:n,highWaterMark:s=64*1024}){super({autoDestroy:!0,read:e,highWaterMark:s}),this._readableState.dataEmitted=
!1,this[cB]=t,this[We]=null,this[Ri]=0,this[Wt]=null,this[wg]=!1,this[QB]=r,this[Dg]=Number.isFinite(n)?n:null,this[mi]=
!1}_destroy(e,t){!e&&!this._readableState.endEmitted&&(e=new EB),e&&this[cB](),this[wg]?t(e):setImmediate(t,e)}on(e,t){return(e===
"data"||e==="readable")&&(this[mi]=!0,this[wg]=!0),super.on(e,t)}addListener(e,t){return this.on(e,t)}off(e,t){let r=super.
off(e,t);return(e==="data"||e==="readable")&&(this[mi]=this.listenerCount("data")>0||this.listenerCount("readable")>0),r}removeListener(e,t){
return this.off(e,t)}push(e){return e&&(this[Ri]+=e.length,this[We])?(Rg(this[We],e),this[mi]?super.push(e):!0):super.push(
e)}text(){return _n(this,"text")}json(){return _n(this,"json")}blob(){return _n(this,"blob")}bytes(){return _n(this,"byt\
es")}arrayBuffer(){return _n(this,"arrayBuffer")}async formData(){throw new wU}get bodyUsed(){return hB.isDisturbed(this)}get body(){
return this[Wt]||(this[Wt]=mU(this),this[We]&&(this[Wt].getReader(),uB(this[Wt].locked))),this[Wt]}dump(e){let t=e?.signal;
if(t!=null&&(typeof t!="object"||!("aborted"in t)))return Promise.reject(new SU("signal must be an AbortSignal"));let r=e?.
limit&&Number.isFinite(e.limit)?e.limit:128*1024;return t?.aborted?Promise.reject(t.reason??new Si):this._readableState.
closeEmitted?Promise.resolve(null):new Promise((n,s)=>{if((this[Dg]&&this[Dg]>r||this[Ri]>r)&&this.destroy(new Si),t){let i=o(
()=>{this.destroy(t.reason??new Si)},"onAbort");t.addEventListener("abort",i),this.on("close",function(){t.removeEventListener(
"abort",i),t.aborted?s(t.reason??new Si):n(null)})}else this.on("close",n);this.on("error",RU).on("data",()=>{this[Ri]>r&&
this.destroy()}).resume()})}setEncoding(e){return Buffer.isEncoding(e)&&(this._readableState.encoding=e),this}};function NU(A){
return A[Wt]?.locked===!0||A[We]!==null}o(NU,"isLocked");function FU(A){return hB.isDisturbed(A)||NU(A)}o(FU,"isUnusable");
function _n(A,e){return uB(!A[We]),new Promise((t,r)=>{if(FU(A)){let n=A._readableState;n.destroyed&&n.closeEmitted===!1?
A.on("error",r).on("close",()=>{r(new TypeError("unusable"))}):r(n.errored??new TypeError("unusable"))}else queueMicrotask(
()=>{A[We]={type:e,stream:A,resolve:t,reject:r,length:0,body:[]},A.on("error",function(n){Ng(this[We],n)}).on("close",function(){
this[We].body!==null&&Ng(this[We],new EB)}),bU(A[We])})})}o(_n,"consume");function bU(A){if(A.body===null)return;let{_readableState:e}=A.
stream;if(e.bufferIndex){let t=e.bufferIndex,r=e.buffer.length;for(let n=t;n<r;n++)Rg(A,e.buffer[n])}else for(let t of e.
buffer)Rg(A,t);for(e.endEmitted?lB(this[We],this._readableState.encoding):A.stream.on("end",function(){lB(this[We],this.
_readableState.encoding)}),A.stream.resume();A.stream.read()!=null;);}o(bU,"consumeStart");function mg(A,e,t){if(A.length===
0||e===0)return"";let r=A.length===1?A[0]:Buffer.concat(A,e),n=r.length,s=n>2&&r[0]===239&&r[1]===187&&r[2]===191?3:0;return!t||
t==="utf8"||t==="utf-8"?r.utf8Slice(s,n):r.subarray(s,n).toString(t)}o(mg,"chunksDecode");function gB(A,e){if(A.length===
0||e===0)return new Uint8Array(0);if(A.length===1)return new Uint8Array(A[0]);let t=new Uint8Array(Buffer.allocUnsafeSlow(
e).buffer),r=0;for(let n=0;n<A.length;++n){let s=A[n];t.set(s,r),r+=s.length}return t}o(gB,"chunksConcat");function lB(A,e){
let{type:t,body:r,resolve:n,stream:s,length:i}=A;try{t==="text"?n(mg(r,i,e)):t==="json"?n(JSON.parse(mg(r,i,e))):t==="ar\
rayBuffer"?n(gB(r,i).buffer):t==="blob"?n(new Blob(r,{type:s[QB]})):t==="bytes"&&n(gB(r,i)),Ng(A)}catch(a){s.destroy(a)}}
o(lB,"consumeEnd");function Rg(A,e){A.length+=e.length,A.body.push(e)}o(Rg,"consumePush");function Ng(A,e){A.body!==null&&
(e?A.reject(e):A.resolve(),A.type=null,A.stream=null,A.resolve=null,A.reject=null,A.length=0,A.body=null)}o(Ng,"consumeF\
inish");IB.exports={Readable:Sg,chunksDecode:mg}});var fB=p((eJ,Fg)=>{"use strict";var UU=f("node:assert"),{AsyncResource:kU}=f("node:async_hooks"),{Readable:MU}=CB(),{InvalidArgumentError:kr,
RequestAbortedError:BB}=x(),nA=Y();function Zn(){}o(Zn,"noop");var Ni=class extends kU{static{o(this,"RequestHandler")}constructor(e,t){
if(!e||typeof e!="object")throw new kr("invalid opts");let{signal:r,method:n,opaque:s,body:i,onInfo:a,responseHeaders:c,
highWaterMark:g}=e;try{if(typeof t!="function")throw new kr("invalid callback");if(g!=null&&(!Number.isFinite(g)||g<0))throw new kr(
"invalid highWaterMark");if(r&&typeof r.on!="function"&&typeof r.addEventListener!="function")throw new kr("signal must \
be an EventEmitter or EventTarget");if(n==="CONNECT")throw new kr("invalid method");if(a&&typeof a!="function")throw new kr(
"invalid onInfo callback");super("UNDICI_REQUEST")}catch(l){throw nA.isStream(i)&&nA.destroy(i.on("error",Zn),l),l}this.
method=n,this.responseHeaders=c||null,this.opaque=s||null,this.callback=t,this.res=null,this.abort=null,this.body=i,this.
trailers={},this.context=null,this.onInfo=a||null,this.highWaterMark=g,this.reason=null,this.removeAbortListener=null,r?.
aborted?this.reason=r.reason??new BB:r&&(this.removeAbortListener=nA.addAbortListener(r,()=>{this.reason=r.reason??new BB,
this.res?nA.destroy(this.res.on("error",Zn),this.reason):this.abort&&this.abort(this.reason)}))}onConnect(e,t){if(this.reason){
e(this.reason);return}UU(this.callback),this.abort=e,this.context=t}onHeaders(e,t,r,n){let{callback:s,opaque:i,abort:a,context:c,
responseHeaders:g,highWaterMark:l}=this,h=g==="raw"?nA.parseRawHeaders(t):nA.parseHeaders(t);if(e<200){this.onInfo&&this.
onInfo({statusCode:e,headers:h});return}let E=g==="raw"?nA.parseHeaders(t):h,Q=E["content-type"],C=E["content-length"],I=new MU(
{resume:r,abort:a,contentType:Q,contentLength:this.method!=="HEAD"&&C?Number(C):null,highWaterMark:l});if(this.removeAbortListener&&
(I.on("close",this.removeAbortListener),this.removeAbortListener=null),this.callback=null,this.res=I,s!==null)try{this.runInAsyncScope(
s,null,null,{statusCode:e,statusText:n,headers:h,trailers:this.trailers,opaque:i,body:I,context:c})}catch(D){this.res=null,
nA.destroy(I.on("error",Zn),D),queueMicrotask(()=>{throw D})}}onData(e){return this.res.push(e)}onComplete(e){nA.parseHeaders(
e,this.trailers),this.res.push(null)}onError(e){let{res:t,callback:r,body:n,opaque:s}=this;r&&(this.callback=null,queueMicrotask(
()=>{this.runInAsyncScope(r,null,e,{opaque:s})})),t&&(this.res=null,queueMicrotask(()=>{nA.destroy(t.on("error",Zn),e)})),
n&&(this.body=null,nA.isStream(n)&&(n.on("error",Zn),nA.destroy(n,e))),this.removeAbortListener&&(this.removeAbortListener(),
this.removeAbortListener=null)}};function dB(A,e){if(e===void 0)return new Promise((t,r)=>{dB.call(this,A,(n,s)=>n?r(n):
t(s))});try{let t=new Ni(A,e);this.dispatch(A,t)}catch(t){if(typeof e!="function")throw t;let r=A?.opaque;queueMicrotask(
()=>e(t,{opaque:r}))}}o(dB,"request");Fg.exports=dB;Fg.exports.RequestHandler=Ni});var zn=p((tJ,DB)=>{"use strict";var{addAbortListener:TU}=Y(),{RequestAbortedError:LU}=x(),Mr=Symbol("kListener"),wA=Symbol(
"kSignal");function yB(A){A.abort?A.abort(A[wA]?.reason):A.reason=A[wA]?.reason??new LU,pB(A)}o(yB,"abort");function xU(A,e){
if(A.reason=null,A[wA]=null,A[Mr]=null,!!e){if(e.aborted){yB(A);return}A[wA]=e,A[Mr]=()=>{yB(A)},TU(A[wA],A[Mr])}}o(xU,"\
addSignal");function pB(A){A[wA]&&("removeEventListener"in A[wA]?A[wA].removeEventListener("abort",A[Mr]):A[wA].removeListener(
"abort",A[Mr]),A[wA]=null,A[Mr]=null)}o(pB,"removeSignal");DB.exports={addSignal:xU,removeSignal:pB}});var RB=p((nJ,mB)=>{"use strict";var HU=f("node:assert"),{finished:YU}=f("node:stream"),{AsyncResource:OU}=f("node:async_hooks"),
{InvalidArgumentError:Tr,InvalidReturnValueError:GU}=x(),qA=Y(),{addSignal:VU,removeSignal:wB}=zn();function vU(){}o(vU,
"noop");var bg=class extends OU{static{o(this,"StreamHandler")}constructor(e,t,r){if(!e||typeof e!="object")throw new Tr(
"invalid opts");let{signal:n,method:s,opaque:i,body:a,onInfo:c,responseHeaders:g}=e;try{if(typeof r!="function")throw new Tr(
"invalid callback");if(typeof t!="function")throw new Tr("invalid factory");if(n&&typeof n.on!="function"&&typeof n.addEventListener!=
"function")throw new Tr("signal must be an EventEmitter or EventTarget");if(s==="CONNECT")throw new Tr("invalid method");
if(c&&typeof c!="function")throw new Tr("invalid onInfo callback");super("UNDICI_STREAM")}catch(l){throw qA.isStream(a)&&
qA.destroy(a.on("error",vU),l),l}this.responseHeaders=g||null,this.opaque=i||null,this.factory=t,this.callback=r,this.res=
null,this.abort=null,this.context=null,this.trailers=null,this.body=a,this.onInfo=c||null,qA.isStream(a)&&a.on("error",l=>{
this.onError(l)}),VU(this,n)}onConnect(e,t){if(this.reason){e(this.reason);return}HU(this.callback),this.abort=e,this.context=
t}onHeaders(e,t,r,n){let{factory:s,opaque:i,context:a,responseHeaders:c}=this,g=c==="raw"?qA.parseRawHeaders(t):qA.parseHeaders(
t);if(e<200){this.onInfo&&this.onInfo({statusCode:e,headers:g});return}if(this.factory=null,s===null)return;let l=this.runInAsyncScope(
s,null,{statusCode:e,headers:g,opaque:i,context:a});if(!l||typeof l.write!="function"||typeof l.end!="function"||typeof l.
on!="function")throw new GU("expected Writable");return YU(l,{readable:!1},E=>{let{callback:Q,res:C,opaque:I,trailers:D,
abort:d}=this;this.res=null,(E||!C?.readable)&&qA.destroy(C,E),this.callback=null,this.runInAsyncScope(Q,null,E||null,{opaque:I,
trailers:D}),E&&d()}),l.on("drain",r),this.res=l,(l.writableNeedDrain!==void 0?l.writableNeedDrain:l._writableState?.needDrain)!==
!0}onData(e){let{res:t}=this;return t?t.write(e):!0}onComplete(e){let{res:t}=this;wB(this),t&&(this.trailers=qA.parseHeaders(
e),t.end())}onError(e){let{res:t,callback:r,opaque:n,body:s}=this;wB(this),this.factory=null,t?(this.res=null,qA.destroy(
t,e)):r&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(r,null,e,{opaque:n})})),s&&(this.body=null,qA.destroy(
s,e))}};function SB(A,e,t){if(t===void 0)return new Promise((r,n)=>{SB.call(this,A,e,(s,i)=>s?n(s):r(i))});try{let r=new bg(
A,e,t);this.dispatch(A,r)}catch(r){if(typeof t!="function")throw r;let n=A?.opaque;queueMicrotask(()=>t(r,{opaque:n}))}}
o(SB,"stream");mB.exports=SB});var UB=p((iJ,bB)=>{"use strict";var{Readable:FB,Duplex:JU,PassThrough:qU}=f("node:stream"),WU=f("node:assert"),{AsyncResource:PU}=f("node:async_hooks"),
{InvalidArgumentError:Xn,InvalidReturnValueError:_U,RequestAbortedError:Ug}=x(),SA=Y(),{addSignal:ZU,removeSignal:zU}=zn();
function NB(){}o(NB,"noop");var Lr=Symbol("resume"),kg=class extends FB{static{o(this,"PipelineRequest")}constructor(){super(
{autoDestroy:!0}),this[Lr]=null}_read(){let{[Lr]:e}=this;e&&(this[Lr]=null,e())}_destroy(e,t){this._read(),t(e)}},Mg=class extends FB{static{
o(this,"PipelineResponse")}constructor(e){super({autoDestroy:!0}),this[Lr]=e}_read(){this[Lr]()}_destroy(e,t){!e&&!this.
_readableState.endEmitted&&(e=new Ug),t(e)}},Tg=class extends PU{static{o(this,"PipelineHandler")}constructor(e,t){if(!e||
typeof e!="object")throw new Xn("invalid opts");if(typeof t!="function")throw new Xn("invalid handler");let{signal:r,method:n,
opaque:s,onInfo:i,responseHeaders:a}=e;if(r&&typeof r.on!="function"&&typeof r.addEventListener!="function")throw new Xn(
"signal must be an EventEmitter or EventTarget");if(n==="CONNECT")throw new Xn("invalid method");if(i&&typeof i!="functi\
on")throw new Xn("invalid onInfo callback");super("UNDICI_PIPELINE"),this.opaque=s||null,this.responseHeaders=a||null,this.
handler=t,this.abort=null,this.context=null,this.onInfo=i||null,this.req=new kg().on("error",NB),this.ret=new JU({readableObjectMode:e.
objectMode,autoDestroy:!0,read:o(()=>{let{body:c}=this;c?.resume&&c.resume()},"read"),write:o((c,g,l)=>{let{req:h}=this;
h.push(c,g)||h._readableState.destroyed?l():h[Lr]=l},"write"),destroy:o((c,g)=>{let{body:l,req:h,res:E,ret:Q,abort:C}=this;
!c&&!Q._readableState.endEmitted&&(c=new Ug),C&&c&&C(),SA.destroy(l,c),SA.destroy(h,c),SA.destroy(E,c),zU(this),g(c)},"d\
estroy")}).on("prefinish",()=>{let{req:c}=this;c.push(null)}),this.res=null,ZU(this,r)}onConnect(e,t){let{res:r}=this;if(this.
reason){e(this.reason);return}WU(!r,"pipeline cannot be retried"),this.abort=e,this.context=t}onHeaders(e,t,r){let{opaque:n,
handler:s,context:i}=this;if(e<200){if(this.onInfo){let c=this.responseHeaders==="raw"?SA.parseRawHeaders(t):SA.parseHeaders(
t);this.onInfo({statusCode:e,headers:c})}return}this.res=new Mg(r);let a;try{this.handler=null;let c=this.responseHeaders===
"raw"?SA.parseRawHeaders(t):SA.parseHeaders(t);a=this.runInAsyncScope(s,null,{statusCode:e,headers:c,opaque:n,body:this.
res,context:i})}catch(c){throw this.res.on("error",NB),c}if(!a||typeof a.on!="function")throw new _U("expected Readable");
a.on("data",c=>{let{ret:g,body:l}=this;!g.push(c)&&l.pause&&l.pause()}).on("error",c=>{let{ret:g}=this;SA.destroy(g,c)}).
on("end",()=>{let{ret:c}=this;c.push(null)}).on("close",()=>{let{ret:c}=this;c._readableState.ended||SA.destroy(c,new Ug)}),
this.body=a}onData(e){let{res:t}=this;return t.push(e)}onComplete(e){let{res:t}=this;t.push(null)}onError(e){let{ret:t}=this;
this.handler=null,SA.destroy(t,e)}};function XU(A,e){try{let t=new Tg(A,e);return this.dispatch({...A,body:t.req},t),t.ret}catch(t){
return new qU().destroy(t)}}o(XU,"pipeline");bB.exports=XU});var HB=p((aJ,xB)=>{"use strict";var{InvalidArgumentError:Lg,SocketError:KU}=x(),{AsyncResource:jU}=f("node:async_hooks"),
kB=f("node:assert"),MB=Y(),{kHTTP2Stream:$U}=_(),{addSignal:ek,removeSignal:TB}=zn(),xg=class extends jU{static{o(this,"\
UpgradeHandler")}constructor(e,t){if(!e||typeof e!="object")throw new Lg("invalid opts");if(typeof t!="function")throw new Lg(
"invalid callback");let{signal:r,opaque:n,responseHeaders:s}=e;if(r&&typeof r.on!="function"&&typeof r.addEventListener!=
"function")throw new Lg("signal must be an EventEmitter or EventTarget");super("UNDICI_UPGRADE"),this.responseHeaders=s||
null,this.opaque=n||null,this.callback=t,this.abort=null,this.context=null,ek(this,r)}onConnect(e,t){if(this.reason){e(this.
reason);return}kB(this.callback),this.abort=e,this.context=null}onHeaders(){throw new KU("bad upgrade",null)}onUpgrade(e,t,r){
kB(r[$U]===!0?e===200:e===101);let{callback:n,opaque:s,context:i}=this;TB(this),this.callback=null;let a=this.responseHeaders===
"raw"?MB.parseRawHeaders(t):MB.parseHeaders(t);this.runInAsyncScope(n,null,null,{headers:a,socket:r,opaque:s,context:i})}onError(e){
let{callback:t,opaque:r}=this;TB(this),t&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(t,null,e,{opaque:r})}))}};
function LB(A,e){if(e===void 0)return new Promise((t,r)=>{LB.call(this,A,(n,s)=>n?r(n):t(s))});try{let t=new xg(A,e),r={
...A,method:A.method||"GET",upgrade:A.protocol||"Websocket"};this.dispatch(r,t)}catch(t){if(typeof e!="function")throw t;
let r=A?.opaque;queueMicrotask(()=>e(t,{opaque:r}))}}o(LB,"upgrade");xB.exports=LB});var vB=p((gJ,VB)=>{"use strict";var Ak=f("node:assert"),{AsyncResource:tk}=f("node:async_hooks"),{InvalidArgumentError:Hg,
SocketError:rk}=x(),YB=Y(),{addSignal:nk,removeSignal:OB}=zn(),Yg=class extends tk{static{o(this,"ConnectHandler")}constructor(e,t){
if(!e||typeof e!="object")throw new Hg("invalid opts");if(typeof t!="function")throw new Hg("invalid callback");let{signal:r,
opaque:n,responseHeaders:s}=e;if(r&&typeof r.on!="function"&&typeof r.addEventListener!="function")throw new Hg("signal \
must be an EventEmitter or EventTarget");super("UNDICI_CONNECT"),this.opaque=n||null,this.responseHeaders=s||null,this.callback=
t,this.abort=null,nk(this,r)}onConnect(e,t){if(this.reason){e(this.reason);return}Ak(this.callback),this.abort=e,this.context=
t}onHeaders(){throw new rk("bad connect",null)}onUpgrade(e,t,r){let{callback:n,opaque:s,context:i}=this;OB(this),this.callback=
null;let a=t;a!=null&&(a=this.responseHeaders==="raw"?YB.parseRawHeaders(t):YB.parseHeaders(t)),this.runInAsyncScope(n,null,
null,{statusCode:e,headers:a,socket:r,opaque:s,context:i})}onError(e){let{callback:t,opaque:r}=this;OB(this),t&&(this.callback=
null,queueMicrotask(()=>{this.runInAsyncScope(t,null,e,{opaque:r})}))}};function GB(A,e){if(e===void 0)return new Promise(
(t,r)=>{GB.call(this,A,(n,s)=>n?r(n):t(s))});try{let t=new Yg(A,e),r={...A,method:"CONNECT"};this.dispatch(r,t)}catch(t){
if(typeof e!="function")throw t;let r=A?.opaque;queueMicrotask(()=>e(t,{opaque:r}))}}o(GB,"connect");VB.exports=GB});var JB=p((uJ,xr)=>{"use strict";xr.exports.request=fB();xr.exports.stream=RB();xr.exports.pipeline=UB();xr.exports.upgrade=
HB();xr.exports.connect=vB()});var Gg=p((EJ,WB)=>{"use strict";var{UndiciError:sk}=x(),qB=Symbol.for("undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED"),Og=class extends sk{static{
o(this,"MockNotMatchedError")}constructor(e){super(e),this.name="MockNotMatchedError",this.message=e||"The request does \
not match any registered mock dispatches",this.code="UND_MOCK_ERR_MOCK_NOT_MATCHED"}static[Symbol.hasInstance](e){return e&&
e[qB]===!0}get[qB](){return!0}};WB.exports={MockNotMatchedError:Og}});var Pt=p((QJ,PB)=>{"use strict";PB.exports={kAgent:Symbol("agent"),kOptions:Symbol("options"),kFactory:Symbol("factory"),
kDispatches:Symbol("dispatches"),kDispatchKey:Symbol("dispatch key"),kDefaultHeaders:Symbol("default headers"),kDefaultTrailers:Symbol(
"default trailers"),kContentLength:Symbol("content length"),kMockAgent:Symbol("mock agent"),kMockAgentSet:Symbol("mock a\
gent set"),kMockAgentGet:Symbol("mock agent get"),kMockDispatch:Symbol("mock dispatch"),kClose:Symbol("close"),kOriginalClose:Symbol(
"original agent close"),kOriginalDispatch:Symbol("original dispatch"),kOrigin:Symbol("origin"),kIsMockActive:Symbol("is \
mock active"),kNetConnect:Symbol("net connect"),kGetNetConnect:Symbol("get net connect"),kConnected:Symbol("connected"),
kIgnoreTrailingSlash:Symbol("ignore trailing slash"),kMockAgentMockCallHistoryInstance:Symbol("mock agent mock call hist\
ory name"),kMockAgentRegisterCallHistory:Symbol("mock agent register mock call history"),kMockAgentAddCallHistoryLog:Symbol(
"mock agent add call history log"),kMockAgentIsCallHistoryEnabled:Symbol("mock agent is call history enabled"),kMockAgentAcceptsNonStandardSearchParameters:Symbol(
"mock agent accepts non standard search parameters"),kMockCallHistoryAddLog:Symbol("mock call history add log"),kTotalDispatchCount:Symbol(
"total dispatch count")}});var Kn=p((IJ,rd)=>{"use strict";var{MockNotMatchedError:Hr}=Gg(),{kDispatches:_t,kMockAgent:ik,kOriginalDispatch:ok,kOrigin:ak,
kGetNetConnect:ck,kTotalDispatchCount:Jg}=Pt(),{serializePathWithQuery:gk}=Y(),{STATUS_CODES:lk}=f("node:http"),{types:{
isPromise:uk}}=f("node:util"),{InvalidArgumentError:Vg}=x();function mA(A,e){return typeof A=="string"?A===e:A instanceof
RegExp?A.test(e):typeof A=="function"?A(e)===!0:!1}o(mA,"matchValue");function ZB(A){return Object.fromEntries(Object.entries(
A).map(([e,t])=>[e.toLocaleLowerCase(),t]))}o(ZB,"lowerCaseEntries");function zB(A,e){if(Array.isArray(A)){for(let t=0;t<
A.length;t+=2)if(A[t].toLocaleLowerCase()===e.toLocaleLowerCase())return A[t+1];return}else return typeof A.get=="functi\
on"?A.get(e):ZB(A)[e.toLocaleLowerCase()]}o(zB,"getHeaderByName");function Pg(A){let e=A.slice(),t=[];for(let r=0;r<e.length;r+=
2)t.push([e[r],e[r+1]]);return Object.fromEntries(t)}o(Pg,"buildHeadersFromArray");function XB(A,e){if(typeof A.headers==
"function")return Array.isArray(e)&&(e=Pg(e)),A.headers(e?ZB(e):{});if(typeof A.headers>"u")return!0;if(typeof e!="objec\
t"||typeof A.headers!="object")return!1;for(let[t,r]of Object.entries(A.headers)){let n=zB(e,t);if(!mA(r,n))return!1}return!0}
o(XB,"matchHeaders");function Ek(A){if(typeof A!="string")return A;let e=new URLSearchParams(A),t=new URLSearchParams;for(let[
r,n]of e.entries()){if(r=r.replace("[]",""),/^(['"]).*\1$/.test(n)){t.append(r,n);continue}if(n.includes(",")){let i=n.split(
",");for(let a of i)t.append(r,a);continue}t.append(r,n)}return t}o(Ek,"normalizeSearchParams");function vg(A){if(typeof A!=
"string")return A;let e=A.split("?",3);if(e.length!==2)return A;let t=new URLSearchParams(e.pop());return t.sort(),[...e,
t.toString()].join("?")}o(vg,"safeUrl");function hk(A,{path:e,method:t,body:r,headers:n}){let s=mA(A.path,e),i=mA(A.method,
t),a=typeof A.body<"u"?mA(A.body,r):!0,c=XB(A,n);return s&&i&&a&&c}o(hk,"matchKey");function KB(A){return Buffer.isBuffer(
A)||A instanceof Uint8Array||A instanceof ArrayBuffer?A:typeof A=="object"?JSON.stringify(A):A?A.toString():""}o(KB,"get\
ResponseData");function jB(A,e){let t=e.query?gk(e.path,e.query):e.path,r=typeof t=="string"?vg(t):t,n=_B(r),s=A.filter(
({consumed:i})=>!i).filter(({path:i,ignoreTrailingSlash:a})=>a?mA(_B(vg(i)),n):mA(vg(i),r));if(s.length===0)throw new Hr(
`Mock dispatch not matched for path '${r}'`);if(s=s.filter(({method:i})=>mA(i,e.method)),s.length===0)throw new Hr(`Mock\
 dispatch not matched for method '${e.method}' on path '${r}'`);if(s=s.filter(({body:i})=>typeof i<"u"?mA(i,e.body):!0),
s.length===0)throw new Hr(`Mock dispatch not matched for body '${e.body}' on path '${r}'`);if(s=s.filter(i=>XB(i,e.headers)),
s.length===0){let i=typeof e.headers=="object"?JSON.stringify(e.headers):e.headers;throw new Hr(`Mock dispatch not match\
ed for headers '${i}' on path '${r}'`)}return s[0]}o(jB,"getMockDispatch");function Qk(A,e,t,r){let n={timesInvoked:0,times:1,
persist:!1,consumed:!1,...r},s=typeof t=="function"?{callback:t}:{...t},i={...n,...e,pending:!0,data:{error:null,...s}};
return A.push(i),A[Jg]=(A[Jg]||0)+1,i}o(Qk,"addMockDispatch");function qg(A,e){let t=A.findIndex(r=>r.consumed?hk(r,e):!1);
t!==-1&&A.splice(t,1)}o(qg,"deleteMockDispatch");function _B(A){for(;A.endsWith("/");)A=A.slice(0,-1);return A.length===
0&&(A="/"),A}o(_B,"removeTrailingSlash");function $B(A){let{path:e,method:t,body:r,headers:n,query:s}=A;return{path:e,method:t,
body:r,headers:n,query:s}}o($B,"buildKey");function Wg(A){let e=Object.keys(A),t=[];for(let r=0;r<e.length;++r){let n=e[r],
s=A[n],i=Buffer.from(`${n}`);if(Array.isArray(s))for(let a=0;a<s.length;++a)t.push(i,Buffer.from(`${s[a]}`));else t.push(
i,Buffer.from(`${s}`))}return t}o(Wg,"generateKeyValues");function ed(A){return lk[A]||"unknown"}o(ed,"getStatusText");async function Ik(A){
let e=[];for await(let t of A)e.push(t);return Buffer.concat(e).toString("utf8")}o(Ik,"getResponse");function Ad(A,e){let t=$B(
A),r=jB(this[_t],t);r.timesInvoked++,r.data.callback&&(r.data={...r.data,...r.data.callback(A)});let{data:{statusCode:n,
data:s,headers:i,trailers:a,error:c},delay:g,persist:l}=r,{timesInvoked:h,times:E}=r;if(r.consumed=!l&&h>=E,r.pending=h<
E,c!==null)return qg(this[_t],t),e.onError(c),!0;let Q=!1,C=null;function I(y){Q||(Q=!0,C!==null&&(clearTimeout(C),C=null),
e.onError(y))}o(I,"abort"),e.onConnect?.(I,null),typeof g=="number"&&g>0?C=setTimeout(()=>{C=null,D(this[_t])},g):D(this[_t]);
function D(y,w=s){if(Q)return;let b=Array.isArray(A.headers)?Pg(A.headers):A.headers,N=typeof w=="function"?w({...A,headers:b}):
w;if(uk(N))return N.then(M=>D(y,M));if(Q)return;let H=KB(N),ee=Wg(i),m=Wg(a);e.onHeaders?.(n,ee,d,ed(n)),e.onData?.(Buffer.
from(H)),e.onComplete?.(m),qg(y,t)}o(D,"handleReply");function d(){}return o(d,"resume"),!0}o(Ad,"mockDispatch");function Ck(){
let A=this[ik],e=this[ak],t=this[ok];return o(function(n,s){if(A.isMockActive)try{Ad.call(this,n,s)}catch(i){if(i.code===
"UND_MOCK_ERR_MOCK_NOT_MATCHED"){let a=A[ck](),c=this[_t][Jg]||this[_t].length,l=`, ${this[_t].filter(({consumed:h})=>!h).
length} interceptor(s) remaining out of ${c} defined`;if(a===!1)throw new Hr(`${i.message}: subsequent request to origin\
 ${e} was not allowed (net.connect disabled)${l}`);if(td(a,e))t.call(this,n,s);else throw new Hr(`${i.message}: subseque\
nt request to origin ${e} was not allowed (net.connect is not enabled for this origin)${l}`)}else throw i}else t.call(this,
n,s)},"dispatch")}o(Ck,"buildMockDispatch");function td(A,e){let t=new URL(e);return A===!0?!0:!!(Array.isArray(A)&&A.some(
r=>mA(r,t.host)))}o(td,"checkNetConnect");function Bk(A){return typeof A!="string"&&!(A instanceof URL)?A:A instanceof URL?
A.origin:A.toLowerCase()}o(Bk,"normalizeOrigin");function dk(A){let{agent:e,...t}=A;if("enableCallHistory"in t&&typeof t.
enableCallHistory!="boolean")throw new Vg("options.enableCallHistory must to be a boolean");if("acceptNonStandardSearchP\
arameters"in t&&typeof t.acceptNonStandardSearchParameters!="boolean")throw new Vg("options.acceptNonStandardSearchParam\
eters must to be a boolean");if("ignoreTrailingSlash"in t&&typeof t.ignoreTrailingSlash!="boolean")throw new Vg("options\
.ignoreTrailingSlash must to be a boolean");return t}o(dk,"buildAndValidateMockOptions");rd.exports={getResponseData:KB,
getMockDispatch:jB,addMockDispatch:Qk,deleteMockDispatch:qg,buildKey:$B,generateKeyValues:Wg,matchValue:mA,getResponse:Ik,
getStatusText:ed,mockDispatch:Ad,buildMockDispatch:Ck,checkNetConnect:td,buildAndValidateMockOptions:dk,getHeaderByName:zB,
buildHeadersFromArray:Pg,normalizeSearchParams:Ek,normalizeOrigin:Bk}});var $g=p((BJ,jg)=>{"use strict";var{getResponseData:fk,buildKey:yk,addMockDispatch:_g}=Kn(),{kDispatches:Fi,kDispatchKey:bi,
kDefaultHeaders:Zg,kDefaultTrailers:zg,kContentLength:Xg,kMockDispatch:Ui,kIgnoreTrailingSlash:ki}=Pt(),{InvalidArgumentError:RA}=x(),
{serializePathWithQuery:pk}=Y(),Yr=class{static{o(this,"MockScope")}constructor(e){this[Ui]=e}delay(e){if(typeof e!="num\
ber"||!Number.isInteger(e)||e<=0)throw new RA("waitInMs must be a valid integer > 0");return this[Ui].delay=e,this}persist(){
return this[Ui].persist=!0,this}times(e){if(typeof e!="number"||!Number.isInteger(e)||e<=0)throw new RA("repeatTimes mus\
t be a valid integer > 0");return this[Ui].times=e,this}},Kg=class{static{o(this,"MockInterceptor")}constructor(e,t){if(typeof e!=
"object")throw new RA("opts must be an object");if(typeof e.path>"u")throw new RA("opts.path must be defined");if(typeof e.
method>"u"&&(e.method="GET"),typeof e.path=="string")if(e.query)e.path=pk(e.path,e.query);else{let r=new URL(e.path,"dat\
a://");e.path=r.pathname+r.search}typeof e.method=="string"&&(e.method=e.method.toUpperCase()),this[bi]=yk(e),this[Fi]=t,
this[ki]=e.ignoreTrailingSlash??!1,this[Zg]={},this[zg]={},this[Xg]=!1}createMockScopeDispatchData({statusCode:e,data:t,
responseOptions:r}){let n=fk(t),s=this[Xg]?{"content-length":n.length}:{},i={...this[Zg],...s,...r.headers},a={...this[zg],
...r.trailers};return{statusCode:e,data:t,headers:i,trailers:a}}validateReplyParameters(e){if(typeof e.statusCode>"u")throw new RA(
"statusCode must be defined");if(typeof e.responseOptions!="object"||e.responseOptions===null)throw new RA("responseOpti\
ons must be an object")}reply(e){if(typeof e=="function"){let s=o(a=>{let c=e(a);if(typeof c!="object"||c===null)throw new RA(
"reply options callback must return an object");let g={data:"",responseOptions:{},...c};return this.validateReplyParameters(
g),{...this.createMockScopeDispatchData(g)}},"wrappedDefaultsCallback"),i=_g(this[Fi],this[bi],s,{ignoreTrailingSlash:this[ki]});
return new Yr(i)}let t={statusCode:e,data:arguments[1]===void 0?"":arguments[1],responseOptions:arguments[2]===void 0?{}:
arguments[2]};this.validateReplyParameters(t);let r=this.createMockScopeDispatchData(t),n=_g(this[Fi],this[bi],r,{ignoreTrailingSlash:this[ki]});
return new Yr(n)}replyWithError(e){if(typeof e>"u")throw new RA("error must be defined");let t=_g(this[Fi],this[bi],{error:e},
{ignoreTrailingSlash:this[ki]});return new Yr(t)}defaultReplyHeaders(e){if(typeof e>"u")throw new RA("headers must be de\
fined");return this[Zg]=e,this}defaultReplyTrailers(e){if(typeof e>"u")throw new RA("trailers must be defined");return this[zg]=
e,this}replyContentLength(){return this[Xg]=!0,this}};jg.exports.MockInterceptor=Kg;jg.exports.MockScope=Yr});var rl=p((fJ,gd)=>{"use strict";var{promisify:Dk}=f("node:util"),wk=nt(),{buildMockDispatch:Sk}=Kn(),{kDispatches:el,kMockAgent:nd,
kClose:sd,kOriginalClose:id,kOrigin:od,kOriginalDispatch:mk,kConnected:Al,kIgnoreTrailingSlash:ad}=Pt(),{MockInterceptor:Rk}=$g(),
cd=_(),{InvalidArgumentError:Nk}=x(),tl=class extends wk{static{o(this,"MockClient")}constructor(e,t){if(!t||!t.agent||typeof t.
agent.dispatch!="function")throw new Nk("Argument opts.agent must implement Agent");super(e,t),this[nd]=t.agent,this[od]=
e,this[ad]=t.ignoreTrailingSlash??!1,this[el]=[],this[Al]=1,this[mk]=this.dispatch,this[id]=this.close.bind(this),this.dispatch=
Sk.call(this),this.close=this[sd]}get[cd.kConnected](){return this[Al]}intercept(e){return new Rk(e&&{ignoreTrailingSlash:this[ad],
...e},this[el])}cleanMocks(){this[el]=[]}async[sd](){await Dk(this[id])(),this[Al]=0,this[nd][cd.kClients].delete(this[od])}};
gd.exports=tl});var il=p((pJ,sl)=>{"use strict";var{kMockCallHistoryAddLog:Fk}=Pt(),{InvalidArgumentError:Et}=x();function lt(A,e,t,r,n){
switch(e.operator){case"OR":return r.push(...t(A,n)),r;case"AND":return t(A,r);default:throw new Et("options.operator mu\
st to be a case insensitive string equal to 'OR' or 'AND'")}}o(lt,"handleFilterCallsWithOptions");function bk(A={}){let e={};
if("operator"in A){if(typeof A.operator!="string"||A.operator.toUpperCase()!=="OR"&&A.operator.toUpperCase()!=="AND")throw new Et(
"options.operator must to be a case insensitive string equal to 'OR' or 'AND'");return{...e,operator:A.operator.toUpperCase()}}
return e}o(bk,"buildAndValidateFilterCallsOptions");function ut(A){return(e,t)=>{if(typeof e=="string"||e==null)return t.
filter(r=>r[A]===e);if(e instanceof RegExp)return t.filter(r=>e.test(r[A]));throw new Et(`${A} parameter should be one o\
f string, regexp, undefined or null`)}}o(ut,"makeFilterCalls");function Uk(A){try{let e=new URL(A.path,A.origin);return e.
search.length!==0||(e.search=new URLSearchParams(A.query).toString()),e}catch(e){throw new Et("An error occurred when co\
mputing MockCallHistoryLog.url",{cause:e})}}o(Uk,"computeUrlWithMaybeSearchParameters");var Mi=class{static{o(this,"Mock\
CallHistoryLog")}constructor(e={}){this.body=e.body,this.headers=e.headers,this.method=e.method;let t=Uk(e);this.fullUrl=
t.toString(),this.origin=t.origin,this.path=t.pathname,this.searchParams=Object.fromEntries(t.searchParams),this.protocol=
t.protocol,this.host=t.host,this.port=t.port,this.hash=t.hash}toMap(){return new Map([["protocol",this.protocol],["host",
this.host],["port",this.port],["origin",this.origin],["path",this.path],["hash",this.hash],["searchParams",this.searchParams],
["fullUrl",this.fullUrl],["method",this.method],["body",this.body],["headers",this.headers]])}toString(){let e={betweenKeyValueSeparator:"\
->",betweenPairSeparator:"|"},t="";return this.toMap().forEach((r,n)=>{(typeof r=="string"||r===void 0||r===null)&&(t=`${t}${n}${e.
betweenKeyValueSeparator}${r}${e.betweenPairSeparator}`),(typeof r=="object"&&r!==null||Array.isArray(r))&&(t=`${t}${n}${e.
betweenKeyValueSeparator}${JSON.stringify(r)}${e.betweenPairSeparator}`)}),t.slice(0,-1)}},nl=class{static{o(this,"MockC\
allHistory")}logs=[];calls(){return this.logs}firstCall(){return this.logs.at(0)}lastCall(){return this.logs.at(-1)}nthCall(e){
if(typeof e!="number")throw new Et("nthCall must be called with a number");if(!Number.isInteger(e))throw new Et("nthCall\
 must be called with an integer");if(Math.sign(e)!==1)throw new Et("nthCall must be called with a positive value. use fi\
rstCall or lastCall instead");return this.logs.at(e-1)}filterCalls(e,t){if(this.logs.length===0)return this.logs;if(typeof e==
"function")return this.logs.filter(e);if(e instanceof RegExp)return this.logs.filter(r=>e.test(r.toString()));if(typeof e==
"object"&&e!==null){if(Object.keys(e).length===0)return this.logs;let r={operator:"OR",...bk(t)},n=r.operator==="AND"?this.
logs:[];return"protocol"in e&&(n=lt(e.protocol,r,this.filterCallsByProtocol,n,this.logs)),"host"in e&&(n=lt(e.host,r,this.
filterCallsByHost,n,this.logs)),"port"in e&&(n=lt(e.port,r,this.filterCallsByPort,n,this.logs)),"origin"in e&&(n=lt(e.origin,
r,this.filterCallsByOrigin,n,this.logs)),"path"in e&&(n=lt(e.path,r,this.filterCallsByPath,n,this.logs)),"hash"in e&&(n=
lt(e.hash,r,this.filterCallsByHash,n,this.logs)),"fullUrl"in e&&(n=lt(e.fullUrl,r,this.filterCallsByFullUrl,n,this.logs)),
"method"in e&&(n=lt(e.method,r,this.filterCallsByMethod,n,this.logs)),[...new Set(n)]}throw new Et("criteria parameter s\
hould be one of function, regexp, or object")}filterCallsByProtocol=ut.call(this,"protocol");filterCallsByHost=ut.call(this,
"host");filterCallsByPort=ut.call(this,"port");filterCallsByOrigin=ut.call(this,"origin");filterCallsByPath=ut.call(this,
"path");filterCallsByHash=ut.call(this,"hash");filterCallsByFullUrl=ut.call(this,"fullUrl");filterCallsByMethod=ut.call(
this,"method");clear(){this.logs=[]}[Fk](e){let t=new Mi(e);return this.logs.push(t),t}*[Symbol.iterator](){for(let e of this.
calls())yield e}};sl.exports.MockCallHistory=nl;sl.exports.MockCallHistoryLog=Mi});var gl=p((wJ,Cd)=>{"use strict";var{promisify:kk}=f("node:util"),Mk=Lt(),{buildMockDispatch:Tk}=Kn(),{kDispatches:ol,kMockAgent:ld,
kClose:ud,kOriginalClose:Ed,kOrigin:hd,kOriginalDispatch:Lk,kConnected:al,kIgnoreTrailingSlash:Qd}=Pt(),{MockInterceptor:xk}=$g(),
Id=_(),{InvalidArgumentError:Hk}=x(),cl=class extends Mk{static{o(this,"MockPool")}constructor(e,t){if(!t||!t.agent||typeof t.
agent.dispatch!="function")throw new Hk("Argument opts.agent must implement Agent");super(e,t),this[ld]=t.agent,this[hd]=
e,this[Qd]=t.ignoreTrailingSlash??!1,this[ol]=[],this[al]=1,this[Lk]=this.dispatch,this[Ed]=this.close.bind(this),this.dispatch=
Tk.call(this),this.close=this[ud]}get[Id.kConnected](){return this[al]}intercept(e){return new xk(e&&{ignoreTrailingSlash:this[Qd],
...e},this[ol])}cleanMocks(){this[ol]=[]}async[ud](){await kk(this[Ed])(),this[al]=0,this[ld][Id.kClients].delete(this[hd])}};
Cd.exports=cl});var dd=p((RJ,Bd)=>{"use strict";var{Transform:Yk}=f("node:stream"),{Console:Ok}=f("node:console"),Gk=process.versions.icu?
"\u2705":"Y ",Vk=process.versions.icu?"\u274C":"N ";Bd.exports=class{static{o(this,"PendingInterceptorsFormatter")}constructor({
disableColors:e}={}){this.transform=new Yk({transform(t,r,n){n(null,t)}}),this.logger=new Ok({stdout:this.transform,inspectOptions:{
colors:!e&&!process.env.CI}})}format(e){let t=e.map(({method:r,path:n,data:{statusCode:s},persist:i,times:a,timesInvoked:c,
origin:g})=>({Method:r,Origin:g,Path:n,"Status code":s,Persistent:i?Gk:Vk,Invocations:c,Remaining:i?1/0:a-c}));return this.
logger.table(t),this.transform.read().toString()}}});var Ql=p((FJ,md)=>{"use strict";var{kClients:Zt}=_(),vk=Yt(),{kAgent:ll,kMockAgentSet:Ti,kMockAgentGet:fd,kDispatches:ul,
kIsMockActive:Li,kNetConnect:zt,kGetNetConnect:Jk,kOptions:xi,kFactory:Hi,kMockAgentRegisterCallHistory:El,kMockAgentIsCallHistoryEnabled:jn,
kMockAgentAddCallHistoryLog:yd,kMockAgentMockCallHistoryInstance:Or,kMockAgentAcceptsNonStandardSearchParameters:pd,kMockCallHistoryAddLog:qk,
kIgnoreTrailingSlash:Dd}=Pt(),Wk=rl(),Pk=gl(),{matchValue:_k,normalizeSearchParams:Zk,buildAndValidateMockOptions:zk,normalizeOrigin:wd}=Kn(),
{InvalidArgumentError:Sd,UndiciError:Xk}=x(),Kk=Qn(),jk=dd(),{MockCallHistory:$k}=il(),hl=class extends Kk{static{o(this,
"MockAgent")}constructor(e={}){super(e);let t=zk(e);if(this[zt]=!0,this[Li]=!0,this[jn]=t.enableCallHistory??!1,this[pd]=
t.acceptNonStandardSearchParameters??!1,this[Dd]=t.ignoreTrailingSlash??!1,e?.agent&&typeof e.agent.dispatch!="function")
throw new Sd("Argument opts.agent must implement Agent");let r=e?.agent?e.agent:new vk(e);this[ll]=r,this[Zt]=r[Zt],this[xi]=
t,this[jn]&&this[El]()}get(e){let t=wd(e),r=this[Dd]?t.replace(/\/$/,""):t,n=this[fd](r);return n||(n=this[Hi](r),this[Ti](
r,n)),n}dispatch(e,t){e.origin=wd(e.origin),this.get(e.origin),this[yd](e);let r=this[pd],n={...e};if(r&&n.path){let[s,i]=n.
path.split("?"),a=Zk(i,r);n.path=`${s}?${a}`}return this[ll].dispatch(n,t)}async close(){this.clearCallHistory(),await this[ll].
close(),this[Zt].clear()}deactivate(){this[Li]=!1}activate(){this[Li]=!0}enableNetConnect(e){if(typeof e=="string"||typeof e==
"function"||e instanceof RegExp)Array.isArray(this[zt])?this[zt].push(e):this[zt]=[e];else if(typeof e>"u")this[zt]=!0;else
throw new Sd("Unsupported matcher. Must be one of String|Function|RegExp.")}disableNetConnect(){this[zt]=!1}enableCallHistory(){
return this[jn]=!0,this}disableCallHistory(){return this[jn]=!1,this}getCallHistory(){return this[Or]}clearCallHistory(){
this[Or]!==void 0&&this[Or].clear()}get isMockActive(){return this[Li]}[El](){this[Or]===void 0&&(this[Or]=new $k)}[yd](e){
this[jn]&&(this[El](),this[Or][qk](e))}[Ti](e,t){this[Zt].set(e,{count:0,dispatcher:t})}[Hi](e){let t=Object.assign({agent:this},
this[xi]);return this[xi]&&this[xi].connections===1?new Wk(e,t):new Pk(e,t)}[fd](e){let t=this[Zt].get(e);if(t?.dispatcher)
return t.dispatcher;if(typeof e!="string"){let r=this[Hi]("http://localhost:9999");return this[Ti](e,r),r}for(let[r,n]of Array.
from(this[Zt]))if(n&&typeof r!="string"&&_k(r,e)){let s=this[Hi](e);return this[Ti](e,s),s[ul]=n.dispatcher[ul],s}}[Jk](){
return this[zt]}pendingInterceptors(){let e=this[Zt];return Array.from(e.entries()).flatMap(([t,r])=>r.dispatcher[ul].map(
n=>({...n,origin:t}))).filter(({pending:t})=>t)}assertNoPendingInterceptors({pendingInterceptorsFormatter:e=new jk}={}){
let t=this.pendingInterceptors();if(t.length!==0)throw new Xk(t.length===1?`1 interceptor is pending:

${e.format(t)}`.trim():`${t.length} interceptors are pending:

${e.format(t)}`.trim())}};md.exports=hl});var Il=p((UJ,bd)=>{"use strict";var{InvalidArgumentError:eM}=x(),{runtimeFeatures:AM}=LA();function tM(A={}){let{ignoreHeaders:e=[],
excludeHeaders:t=[],matchHeaders:r=[],caseSensitive:n=!1}=A;return{ignore:new Set(e.map(s=>n?s:s.toLowerCase())),exclude:new Set(
t.map(s=>n?s:s.toLowerCase())),match:new Set(r.map(s=>n?s:s.toLowerCase()))}}o(tM,"createHeaderFilters");var Rd=AM.has("\
crypto")?f("node:crypto"):null,rM=Rd?.hash?A=>Rd.hash("sha256",A,"base64url"):A=>Buffer.from(A).toString("base64url");function Fd(A){
return Array.isArray(A)&&(A.length&1)===0}o(Fd,"isUndiciHeaders");function nM(A=[]){return A.length===0?()=>!1:o(function(t){
let r;for(let n of A)if(typeof n=="string"){if(r||(r=t.toLowerCase()),r.includes(n.toLowerCase()))return!0}else if(n instanceof
RegExp&&n.test(t))return!0;return!1},"isUrlExcluded")}o(nM,"isUrlExcludedFactory");function sM(A){let e={};if(!A)return e;
if(Fd(A)){for(let t=0;t<A.length;t+=2){let r=A[t],n=A[t+1];if(r&&n!==void 0){let s=Buffer.isBuffer(r)?r.toString():r,i=Buffer.
isBuffer(n)?n.toString():n;e[s.toLowerCase()]=i}}return e}if(A&&typeof A=="object")for(let[t,r]of Object.entries(A))t&&typeof t==
"string"&&(e[t.toLowerCase()]=Array.isArray(r)?r.join(", "):String(r));return e}o(sM,"normalizeHeaders");var Nd=["record",
"playback","update"];function iM(A){if(!Nd.includes(A))throw new eM(`Invalid snapshot mode: ${A}. Must be one of: ${Nd.join(
", ")}`)}o(iM,"validateSnapshotMode");bd.exports={createHeaderFilters:tM,hashId:rM,isUndiciHeaders:Fd,normalizeHeaders:sM,
isUrlExcludedFactory:nM,validateSnapshotMode:iM}});var Od=p((MJ,Yd)=>{"use strict";var{writeFile:oM,readFile:aM,mkdir:cM}=f("node:fs/promises"),{dirname:gM,resolve:Ud}=f("node:path"),
{setTimeout:lM,clearTimeout:kd}=f("node:timers"),{InvalidArgumentError:Md,UndiciError:uM}=x(),{hashId:EM,isUrlExcludedFactory:hM,
normalizeHeaders:Td,createHeaderFilters:Ld}=Il();function $n(A,e,t={}){let r=new URL(A.path,A.origin),n=A._normalizedHeaders||
Td(A.headers);return A._normalizedHeaders||(A._normalizedHeaders=n),{method:A.method||"GET",url:t.matchQuery!==!1?r.toString():
`${r.origin}${r.pathname}`,headers:xd(n,e,t),body:t.matchBody!==!1&&A.body?String(A.body):""}}o($n,"formatRequestKey");function xd(A,e,t={}){
if(!A||typeof A!="object")return{};let{caseSensitive:r=!1}=t,n={},{ignore:s,exclude:i,match:a}=e;for(let[c,g]of Object.entries(
A)){let l=r?c:c.toLowerCase();i.has(l)||s.has(l)||a.size!==0&&!a.has(l)||(n[l]=g)}return n}o(xd,"filterHeadersForMatchin\
g");function Hd(A,e,t={}){if(!A||typeof A!="object")return{};let{caseSensitive:r=!1}=t,n={},{exclude:s}=e;for(let[i,a]of Object.
entries(A)){let c=r?i:i.toLowerCase();s.has(c)||(n[c]=a)}return n}o(Hd,"filterHeadersForStorage");function es(A){let e=[
A.method,A.url];if(A.headers&&typeof A.headers=="object"){let r=Object.keys(A.headers).sort();for(let n of r){let s=Array.
isArray(A.headers[n])?A.headers[n]:[A.headers[n]];e.push(n);for(let i of s.sort())e.push(String(i))}}e.push(A.body);let t=e.
join("|");return EM(t)}o(es,"createRequestHash");var Cl=class{static{o(this,"SnapshotRecorder")}#e;#A;#t=new Map;#r;#s=1/0;#n=!1;#o;constructor(e={}){
this.#r=e.snapshotPath,this.#s=e.maxSnapshots||1/0,this.#n=e.autoFlush||!1,this.flushInterval=e.flushInterval||3e4,this.
_flushTimer=null,this.matchOptions={matchHeaders:e.matchHeaders||[],ignoreHeaders:e.ignoreHeaders||[],excludeHeaders:e.excludeHeaders||
[],matchBody:e.matchBody!==!1,matchQuery:e.matchQuery!==!1,caseSensitive:e.caseSensitive||!1},this.#o=Ld(this.matchOptions),
this.shouldRecord=e.shouldRecord||(()=>!0),this.shouldPlayback=e.shouldPlayback||(()=>!0),this.#A=hM(e.excludeUrls),this.#n&&
this.#r&&this.#i()}async record(e,t){if(!this.shouldRecord(e)||this.isUrlExcluded(e))return;let r=$n(e,this.#o,this.matchOptions),
n=es(r),s=Td(t.headers),i={statusCode:t.statusCode,headers:Hd(s,this.#o,this.matchOptions),body:Buffer.isBuffer(t.body)?
t.body.toString("base64"):Buffer.from(String(t.body||"")).toString("base64"),trailers:t.trailers};if(this.#t.size>=this.#s&&
!this.#t.has(n)){let c=this.#t.keys().next().value;this.#t.delete(c)}let a=this.#t.get(n);a&&a.responses?(a.responses.push(
i),a.timestamp=new Date().toISOString()):this.#t.set(n,{request:r,responses:[i],callCount:0,timestamp:new Date().toISOString()}),
this.#n&&this.#r&&this.#c()}isUrlExcluded(e){let t=new URL(e.path,e.origin).toString();return this.#A(t)}findSnapshot(e){
if(!this.shouldPlayback(e)||this.isUrlExcluded(e))return;let t=$n(e,this.#o,this.matchOptions),r=es(t),n=this.#t.get(r);
if(!n)return;let s=n.callCount||0,i=Math.min(s,n.responses.length-1);return n.callCount=s+1,{...n,response:n.responses[i]}}async loadSnapshots(e){
let t=e||this.#r;if(!t)throw new Md("Snapshot path is required");try{let r=await aM(Ud(t),"utf8"),n=JSON.parse(r);if(Array.
isArray(n)){this.#t.clear();for(let{hash:s,snapshot:i}of n)this.#t.set(s,i)}else this.#t=new Map(Object.entries(n))}catch(r){
if(r.code==="ENOENT")this.#t.clear();else throw new uM(`Failed to load snapshots from ${t}`,{cause:r})}}async saveSnapshots(e){
let t=e||this.#r;if(!t)throw new Md("Snapshot path is required");let r=Ud(t);await cM(gM(r),{recursive:!0});let n=Array.
from(this.#t.entries()).map(([s,i])=>({hash:s,snapshot:i}));await oM(r,JSON.stringify(n,null,2),{flush:!0})}clear(){this.#t.
clear()}getSnapshots(){return Array.from(this.#t.values())}size(){return this.#t.size}resetCallCounts(){for(let e of this.#t.
values())e.callCount=0}deleteSnapshot(e){let t=$n(e,this.#o,this.matchOptions),r=es(t);return this.#t.delete(r)}getSnapshotInfo(e){
let t=$n(e,this.#o,this.matchOptions),r=es(t),n=this.#t.get(r);return n?{hash:r,request:n.request,responseCount:n.responses?
n.responses.length:n.response?1:0,callCount:n.callCount||0,timestamp:n.timestamp}:null}replaceSnapshots(e){if(this.#t.clear(),
Array.isArray(e))for(let{hash:t,snapshot:r}of e)this.#t.set(t,r);else e&&typeof e=="object"&&(this.#t=new Map(Object.entries(
e)))}#i(){return this.#c()}#a(){this.#e&&(kd(this.#e),this.saveSnapshots().catch(()=>{}),this.#e=null)}#c(){this.#e=lM(()=>{
this.saveSnapshots().catch(()=>{}),this.#n?this.#e?.refresh():this.#e=null},1e3)}destroy(){this.#a(),this.#e&&(kd(this.#e),
this.#e=null)}async close(){this.#r&&this.#t.size!==0&&await this.saveSnapshots(),this.destroy()}};Yd.exports={SnapshotRecorder:Cl,
formatRequestKey:$n,createRequestHash:es,filterHeadersForMatching:xd,filterHeadersForStorage:Hd,createHeaderFilters:Ld}});var vd=p((LJ,Vd)=>{"use strict";var QM=Yt(),IM=Ql(),{SnapshotRecorder:CM}=Od(),BM=hn(),{InvalidArgumentError:dM,UndiciError:fM}=x(),
{validateSnapshotMode:yM}=Il(),Me=Symbol("kSnapshotRecorder"),NA=Symbol("kSnapshotMode"),As=Symbol("kSnapshotPath"),Bl=Symbol(
"kSnapshotLoaded"),Yi=Symbol("kRealAgent"),Gd=!1,dl=class extends IM{static{o(this,"SnapshotAgent")}constructor(e={}){Gd||
(process.emitWarning("SnapshotAgent is experimental and subject to change","ExperimentalWarning"),Gd=!0);let{mode:t="rec\
ord",snapshotPath:r=null,...n}=e;if(super(n),yM(t),(t==="playback"||t==="update")&&!r)throw new dM(`snapshotPath is requ\
ired when mode is '${t}'`);this[NA]=t,this[As]=r,this[Me]=new CM({snapshotPath:this[As],mode:this[NA],maxSnapshots:e.maxSnapshots,
autoFlush:e.autoFlush,flushInterval:e.flushInterval,matchHeaders:e.matchHeaders,ignoreHeaders:e.ignoreHeaders,excludeHeaders:e.
excludeHeaders,matchBody:e.matchBody,matchQuery:e.matchQuery,caseSensitive:e.caseSensitive,shouldRecord:e.shouldRecord,shouldPlayback:e.
shouldPlayback,excludeUrls:e.excludeUrls}),this[Bl]=!1,(this[NA]==="record"||this[NA]==="update"||this[NA]==="playback"&&
e.excludeUrls&&e.excludeUrls.length>0)&&(this[Yi]=new QM(e)),(this[NA]==="playback"||this[NA]==="update")&&this[As]&&this.
loadSnapshots().catch(()=>{})}dispatch(e,t){t=BM.wrap(t);let r=this[NA];if(this[Me].isUrlExcluded(e))return this[Yi].dispatch(
e,t);if(r==="playback"||r==="update"){if(!this[Bl])return this.#e(e,t);let n=this[Me].findSnapshot(e);if(n)return this.#t(
n,t);if(r==="update")return this.#A(e,t);{let s=new fM(`No snapshot found for ${e.method||"GET"} ${e.path}`);if(t.onError){
t.onError(s);return}throw s}}else if(r==="record")return this.#A(e,t)}async#e(e,t){return await this.loadSnapshots(),this.
dispatch(e,t)}#A(e,t){let r={statusCode:null,headers:{},trailers:{},body:[]},n=this,s={onRequestStart(a,c){return t.onRequestStart(
a,{...c,history:this.history})},onRequestUpgrade(a,c,g,l){return t.onRequestUpgrade(a,c,g,l)},onResponseStart(a,c,g,l){return r.
statusCode=c,r.headers=g,t.onResponseStart(a,c,g,l)},onResponseData(a,c){return r.body.push(c),t.onResponseData(a,c)},onResponseEnd(a,c){
r.trailers=c;let g=Buffer.concat(r.body);n[Me].record(e,{statusCode:r.statusCode,headers:r.headers,body:g,trailers:r.trailers}).
then(()=>t.onResponseEnd(a,c)).catch(l=>t.onResponseError(a,l))}};return this[Yi].dispatch(e,s)}#t(e,t){try{let{response:r}=e,
n={pause(){},resume(){},abort(i){this.aborted=!0,this.reason=i},aborted:!1,paused:!1};t.onRequestStart(n),t.onResponseStart(
n,r.statusCode,r.headers);let s=Buffer.from(r.body,"base64");t.onResponseData(n,s),t.onResponseEnd(n,r.trailers)}catch(r){
t.onError?.(r)}}async loadSnapshots(e){await this[Me].loadSnapshots(e||this[As]),this[Bl]=!0,this[NA]==="playback"&&this.#r()}async saveSnapshots(e){
return this[Me].saveSnapshots(e||this[As])}#r(){for(let e of this[Me].getSnapshots()){let{request:t,responses:r,response:n}=e,
s=new URL(t.url),i=this.get(s.origin),a=r?r[0]:n;a&&i.intercept({path:s.pathname+s.search,method:t.method,headers:t.headers,
body:t.body}).reply(a.statusCode,a.body,{headers:a.headers,trailers:a.trailers}).persist()}}getRecorder(){return this[Me]}getMode(){
return this[NA]}clearSnapshots(){this[Me].clear()}resetCallCounts(){this[Me].resetCallCounts()}deleteSnapshot(e){return this[Me].
deleteSnapshot(e)}getSnapshotInfo(e){return this[Me].getSnapshotInfo(e)}replaceSnapshots(e){this[Me].replaceSnapshots(e)}async close(){
await this[Me].close(),await this[Yi]?.close(),await super.close()}};Vd.exports=dl});var ts=p((HJ,Pd)=>{"use strict";var pM=Symbol.for("undici.globalDispatcher.2"),Jd=Symbol.for("undici.globalDispatcher.1"),
{InvalidArgumentError:DM}=x(),wM=Yt();Wd()===void 0&&qd(new wM);function qd(A){if(!A||typeof A.dispatch!="function")throw new DM(
"Argument agent must implement Agent");Object.defineProperty(globalThis,pM,{value:A,writable:!0,enumerable:!1,configurable:!1}),
Object.defineProperty(globalThis,Jd,{value:A,writable:!0,enumerable:!1,configurable:!1})}o(qd,"setGlobalDispatcher");function Wd(){
return globalThis[Jd]}o(Wd,"getGlobalDispatcher");var SM=["fetch","Headers","Response","Request","FormData","WebSocket",
"CloseEvent","ErrorEvent","MessageEvent","EventSource"];Pd.exports={setGlobalDispatcher:qd,getGlobalDispatcher:Wd,installedExports:SM}});var Gr=p((GJ,_d)=>{"use strict";var WA=f("node:assert"),mM=hn();_d.exports=class{static{o(this,"DecoratorHandler")}#e;#A=!1;#t=!1;#r=!1;constructor(e){
if(typeof e!="object"||e===null)throw new TypeError("handler must be an object");this.#e=mM.wrap(e)}onRequestStart(...e){
this.#e.onRequestStart?.(...e)}onRequestUpgrade(...e){return WA(!this.#A),WA(!this.#t),this.#e.onRequestUpgrade?.(...e)}onResponseStart(...e){
return WA(!this.#A),WA(!this.#t),WA(!this.#r),this.#r=!0,this.#e.onResponseStart?.(...e)}onResponseData(...e){return WA(
!this.#A),WA(!this.#t),this.#e.onResponseData?.(...e)}onResponseEnd(...e){return WA(!this.#A),WA(!this.#t),this.#A=!0,this.#e.
onResponseEnd?.(...e)}onResponseError(...e){return this.#t=!0,this.#e.onResponseError?.(...e)}onBodySent(){}}});var wl=p((vJ,Kd)=>{"use strict";var Te=Y(),{kBodyUsed:rs,kRedirectCacheControl:Zd}=_(),Dl=f("node:assert"),{InvalidArgumentError:fl}=x(),
RM=f("node:events"),NM=[300,301,302,303,307,308],zd=Symbol("body"),Xd=o(()=>{},"noop"),Oi=class{static{o(this,"BodyAsync\
Iterable")}constructor(e){this[zd]=e,this[rs]=!1}async*[Symbol.asyncIterator](){Dl(!this[rs],"disturbed"),this[rs]=!0,yield*this[zd]}},
pl=class A{static{o(this,"RedirectHandler")}static buildDispatch(e,t){if(t!=null&&(!Number.isInteger(t)||t<0))throw new fl(
"maxRedirections must be a positive number");let r=e.dispatch.bind(e);return(n,s)=>r(n,new A(r,t,n,s))}constructor(e,t,r,n){
if(t!=null&&(!Number.isInteger(t)||t<0))throw new fl("maxRedirections must be a positive number");this.dispatch=e,this.location=
null;let{maxRedirections:s,...i}=r;this.opts=i,this.maxRedirections=t,this.handler=n,this.history=[],Object.defineProperty(
this.history,Zd,{value:[],enumerable:!1}),Te.isStream(this.opts.body)?(Te.bodyLength(this.opts.body)===0&&this.opts.body.
on("data",function(){Dl(!1)}),typeof this.opts.body.readableDidRead!="boolean"&&(this.opts.body[rs]=!1,RM.prototype.on.call(
this.opts.body,"data",function(){this[rs]=!0}))):this.opts.body&&typeof this.opts.body.pipeTo=="function"?this.opts.body=
new Oi(this.opts.body):this.opts.body&&typeof this.opts.body!="string"&&!ArrayBuffer.isView(this.opts.body)&&Te.isIterable(
this.opts.body)&&!Te.isFormDataLike(this.opts.body)&&(this.opts.body=new Oi(this.opts.body))}onRequestStart(e,t){this.handler.
onRequestStart?.(e,{...t,history:this.history})}onRequestUpgrade(e,t,r,n){this.handler.onRequestUpgrade?.(e,t,r,n)}onResponseStart(e,t,r,n){
if(this.opts.throwOnMaxRedirect&&this.history.length>=this.maxRedirections)throw new Error("max redirects");if((t===301||
t===302)&&this.opts.method==="POST"&&(this.opts.method="GET",Te.isStream(this.opts.body)&&Te.destroy(this.opts.body.on("\
error",Xd)),this.opts.body=null),t===303&&this.opts.method!=="HEAD"&&(this.opts.method="GET",Te.isStream(this.opts.body)&&
Te.destroy(this.opts.body.on("error",Xd)),this.opts.body=null),this.location=this.history.length>=this.maxRedirections||
Te.isDisturbed(this.opts.body)||NM.indexOf(t)===-1?null:r.location,this.opts.origin&&this.history.push(new URL(this.opts.
path,this.opts.origin)),!this.location){this.handler.onResponseStart?.(e,t,r,n);return}this.history[Zd].push({statusCode:t,
headers:{...r},receivedAt:Date.now()});let{origin:s,pathname:i,search:a}=Te.parseURL(new URL(this.location,this.opts.origin&&
new URL(this.opts.path,this.opts.origin))),c=a?`${i}${a}`:i,g=`${s}${c}`;for(let l of this.history)if(l.toString()===g)throw new fl(
`Redirect loop detected. Cannot redirect to ${s}. This typically happens when using a Client or Pool with cross-origin r\
edirects. Use an Agent for cross-origin redirects.`);this.opts.headers=FM(this.opts.headers,t===303,this.opts.origin!==s),
this.opts.path=c,this.opts.origin=s,this.opts.query=null}onResponseData(e,t){this.location||this.handler.onResponseData?.(
e,t)}onResponseEnd(e,t){this.location?this.dispatch(this.opts,this):this.handler.onResponseEnd(e,t)}onResponseError(e,t){
this.handler.onResponseError?.(e,t)}};function yl(A,e,t){if(A.length===4)return Te.headerNameToString(A)==="host";if(e&&
Te.headerNameToString(A).startsWith("content-"))return!0;if(t&&(A.length===13||A.length===6||A.length===19)){let r=Te.headerNameToString(
A);return r==="authorization"||r==="cookie"||r==="proxy-authorization"}return!1}o(yl,"shouldRemoveHeader");function FM(A,e,t){
let r=[];if(Array.isArray(A))if(A.length>0&&Array.isArray(A[0]))for(let[n,s]of A)yl(n,e,t)||r.push(n,s);else for(let n=0;n<
A.length;n+=2)yl(A[n],e,t)||r.push(A[n],A[n+1]);else if(A&&typeof A=="object"){let n=Te.hasSafeIterator(A)?A:Object.entries(
A);for(let[s,i]of n)yl(s,e,t)||r.push(s,i)}else Dl(A==null,"headers must be an object or an array");return r}o(FM,"clean\
RequestHeaders");Kd.exports=pl});var $d=p((qJ,jd)=>{"use strict";var bM=wl();function UM({maxRedirections:A}={}){return e=>o(function(r,n){let{maxRedirections:s=A,
...i}=r;if(s==null||s===0)return e(r,n);let a={...i},c=new bM(e,s,a,n);return e(a,c)},"Intercept")}o(UM,"createRedirectI\
nterceptor");jd.exports=UM});var Af=p((PJ,ef)=>{"use strict";var kM=Gr(),{ResponseError:MM}=x(),Sl=class extends kM{static{o(this,"ResponseErrorHandl\
er")}#e;#A;#t;#r;#s;constructor(e,{handler:t}){super(t)}#n(e){return(this.#A??"").indexOf(e)===0}onRequestStart(e,t){return this.#e=
0,this.#A=null,this.#t=null,this.#r=null,this.#s="",super.onRequestStart(e,t)}onResponseStart(e,t,r,n){if(this.#e=t,this.#r=
r,this.#A=r["content-type"],this.#e<400)return super.onResponseStart(e,t,r,n);(this.#n("application/json")||this.#n("tex\
t/plain"))&&(this.#t=new TextDecoder("utf-8"))}onResponseData(e,t){if(this.#e<400)return super.onResponseData(e,t);this.#s+=
this.#t?.decode(t,{stream:!0})??""}onResponseEnd(e,t){if(this.#e>=400){if(this.#s+=this.#t?.decode(void 0,{stream:!1})??
"",this.#n("application/json"))try{this.#s=JSON.parse(this.#s)}catch{}let r,n=Error.stackTraceLimit;Error.stackTraceLimit=
0;try{r=new MM("Response Error",this.#e,{body:this.#s,headers:this.#r})}finally{Error.stackTraceLimit=n}super.onResponseError(
e,r)}else super.onResponseEnd(e,t)}onResponseError(e,t){super.onResponseError(e,t)}};ef.exports=()=>A=>o(function(t,r){return A(
t,new Sl(t,{handler:r}))},"Intercept")});var rf=p((ZJ,tf)=>{"use strict";var TM=wi();tf.exports=A=>e=>o(function(r,n){return e(r,new TM({...r,retryOptions:{...A,
...r.retryOptions}},{handler:n,dispatch:e}))},"retryInterceptor")});var of=p((XJ,sf)=>{"use strict";var{InvalidArgumentError:LM,RequestAbortedError:nf}=x(),xM=Gr(),ml=class extends xM{static{
o(this,"DumpHandler")}#e=1024*1024;#A=!1;#t=0;aborted=!1;reason=!1;constructor({maxSize:e,signal:t},r){if(e!=null&&(!Number.
isFinite(e)||e<1))throw new LM("maxSize must be a number greater than 0");super(r),this.#e=e??this.#e}#r(e){this.aborted=
!0,this.reason=e}onRequestStart(e,t){return e.abort=this.#r.bind(this),super.onRequestStart(e,t)}onResponseStart(e,t,r,n){
let s=r["content-length"];if(s!=null&&s>this.#e)throw new nf(`Response size (${s}) larger than maxSize (${this.#e})`);return this.
aborted===!0?!0:super.onResponseStart(e,t,r,n)}onResponseError(e,t){super.onResponseError(e,this.aborted===!0?this.reason:
t)}onResponseData(e,t){if(this.#t=this.#t+t.length,this.#t>this.#e)throw new nf(`Response size (${this.#t}) larger than \
maxSize (${this.#e})`);return this.#t===this.#e&&(this.#A=!0),!0}onResponseEnd(e,t){if(this.aborted===!0){super.onResponseError(
e,this.reason);return}super.onResponseEnd(e,this.#A?{}:t)}};function HM({maxSize:A}={maxSize:1024*1024}){return e=>o(function(r,n){
let{dumpMaxSize:s=A}=r,i=new ml({maxSize:s,signal:r.signal},n);return e(r,i)},"Intercept")}o(HM,"createDumpInterceptor");
sf.exports=HM});var lf=p((jJ,gf)=>{"use strict";var{isIP:YM}=f("node:net"),{lookup:OM}=f("node:dns"),GM=Gr(),{InvalidArgumentError:Xt,InformationalError:VM}=x(),
Rl=Math.pow(2,31)-1;function vM(A){let e=Object.getPrototypeOf(A);return Object.prototype.hasOwnProperty.call(A,Symbol.iterator)||
e!=null&&e!==Object.prototype&&typeof A[Symbol.iterator]=="function"}o(vM,"hasSafeIterator");function af(A){return typeof A==
"string"&&A.toLowerCase()==="host"}o(af,"isHostHeader");function JM(A){if(A==null)return null;if(Array.isArray(A)){if(A.
length===0||!Array.isArray(A[0]))return A;let e=[];for(let t of A)Array.isArray(t)&&t.length===2?e.push(t[0],t[1]):e.push(
t);return e}if(typeof A=="object"&&vM(A)){let e=[];for(let t of A)Array.isArray(t)&&t.length===2?e.push(t[0],t[1]):e.push(
t);return e}return A}o(JM,"normalizeHeaders");function qM(A){if(A==null)return!1;if(Array.isArray(A)){if(A.length===0)return!1;
for(let e=0;e<A.length;e+=2)if(af(A[e]))return!0;return!1}if(typeof A=="object"){for(let e in A)if(af(e))return!0}return!1}
o(qM,"hasHostHeader");function cf(A,e){let t=JM(e);return qM(t)?t:Array.isArray(t)?["host",A,...t]:t&&typeof t=="object"?
{host:A,...t}:{host:A}}o(cf,"withHostHeader");var Nl=class{static{o(this,"DNSStorage")}#e=0;#A=new Map;constructor(e){this.#e=
e.maxItems}get size(){return this.#A.size}get(e){return this.#A.get(e)??null}set(e,t){this.#A.set(e,t)}delete(e){this.#A.
delete(e)}full(){return this.size>=this.#e}},Fl=class{static{o(this,"DNSInstance")}#e=0;#A=0;dualStack=!0;affinity=null;lookup=null;pick=null;storage=null;constructor(e){
this.#e=e.maxTTL,this.#A=e.maxItems,this.dualStack=e.dualStack,this.affinity=e.affinity,this.lookup=e.lookup??this.#t,this.
pick=e.pick??this.#r,this.storage=e.storage??new Nl(e)}runLookup(e,t,r){let n=this.storage.get(e.hostname);if(n==null&&this.
storage.full()){r(null,e);return}let s={affinity:this.affinity,dualStack:this.dualStack,lookup:this.lookup,pick:this.pick,
...t.dns,maxTTL:this.#e,maxItems:this.#A};if(n==null)this.lookup(e,s,(i,a)=>{if(i||a==null||a.length===0){r(i??new VM("N\
o DNS entries found"));return}this.setRecords(e,a);let c=this.storage.get(e.hostname),g=this.pick(e,c,s.affinity),l;typeof g.
port=="number"?l=`:${g.port}`:e.port!==""?l=`:${e.port}`:l="",r(null,new URL(`${e.protocol}//${g.family===6?`[${g.address}\
]`:g.address}${l}`))});else{let i=this.pick(e,n,s.affinity);if(i==null){this.storage.delete(e.hostname),this.runLookup(e,
t,r);return}let a;typeof i.port=="number"?a=`:${i.port}`:e.port!==""?a=`:${e.port}`:a="",r(null,new URL(`${e.protocol}//${i.
family===6?`[${i.address}]`:i.address}${a}`))}}#t(e,t,r){OM(e.hostname,{all:!0,family:this.dualStack===!1?this.affinity:
0,order:"ipv4first"},(n,s)=>{if(n)return r(n);let i=new Map;for(let a of s)i.set(`${a.address}:${a.family}`,a);r(null,i.
values())})}#r(e,t,r){let n=null,{records:s,offset:i}=t,a;if(this.dualStack?(r==null&&(i==null||i===Rl?(t.offset=0,r=4):
(t.offset++,r=(t.offset&1)===1?6:4)),s[r]!=null&&s[r].ips.length>0?a=s[r]:a=s[r===4?6:4]):a=s[r],a==null||a.ips.length===
0)return n;a.offset==null||a.offset===Rl?a.offset=0:a.offset++;let c=a.offset%a.ips.length;return n=a.ips[c]??null,n==null?
n:Date.now()-n.timestamp>n.ttl?(a.ips.splice(c,1),this.pick(e,t,r)):n}pickFamily(e,t){let r=this.storage.get(e.hostname)?.
records;if(!r)return null;let n=r[t];if(!n)return null;n.offset==null||n.offset===Rl?n.offset=0:n.offset++;let s=n.offset%
n.ips.length,i=n.ips[s]??null;return i==null||Date.now()-i.timestamp>i.ttl&&n.ips.splice(s,1),i}setRecords(e,t){let r=Date.
now(),n={records:{4:null,6:null}},s=this.#e;for(let i of t){i.timestamp=r,typeof i.ttl=="number"?(i.ttl=Math.min(i.ttl,this.#e),
s=Math.min(s,i.ttl)):i.ttl=this.#e;let a=n.records[i.family]??{ips:[]};a.ips.push(i),n.records[i.family]=a}this.storage.
set(e.hostname,n,{ttl:s})}deleteRecords(e){this.storage.delete(e.hostname)}getHandler(e,t){return new bl(this,e,t)}},bl=class extends GM{static{
o(this,"DNSDispatchHandler")}#e=null;#A=null;#t=null;#r=null;#s=null;#n=null;#o=!0;constructor(e,{origin:t,handler:r,dispatch:n,
newOrigin:s},i){super(r),this.#r=t,this.#n=s,this.#A={...i},this.#e=e,this.#t=n}onResponseError(e,t){switch(t.code){case"\
ETIMEDOUT":case"ECONNREFUSED":{if(this.#e.dualStack){if(!this.#o){super.onResponseError(e,t);return}this.#o=!1;let r=this.#n.
hostname[0]==="["?4:6,n=this.#e.pickFamily(this.#r,r);if(n==null){super.onResponseError(e,t);return}let s;typeof n.port==
"number"?s=`:${n.port}`:this.#r.port!==""?s=`:${this.#r.port}`:s="";let i={...this.#A,origin:`${this.#r.protocol}//${n.family===
6?`[${n.address}]`:n.address}${s}`,headers:cf(this.#r.host,this.#A.headers)};this.#t(i,this);return}super.onResponseError(
e,t);break}case"ENOTFOUND":this.#e.deleteRecords(this.#r),super.onResponseError(e,t);break;default:super.onResponseError(
e,t);break}}};gf.exports=A=>{if(A?.maxTTL!=null&&(typeof A?.maxTTL!="number"||A?.maxTTL<0))throw new Xt("Invalid maxTTL.\
 Must be a positive number");if(A?.maxItems!=null&&(typeof A?.maxItems!="number"||A?.maxItems<1))throw new Xt("Invalid m\
axItems. Must be a positive number and greater than zero");if(A?.affinity!=null&&A?.affinity!==4&&A?.affinity!==6)throw new Xt(
"Invalid affinity. Must be either 4 or 6");if(A?.dualStack!=null&&typeof A?.dualStack!="boolean")throw new Xt("Invalid d\
ualStack. Must be a boolean");if(A?.lookup!=null&&typeof A?.lookup!="function")throw new Xt("Invalid lookup. Must be a f\
unction");if(A?.pick!=null&&typeof A?.pick!="function")throw new Xt("Invalid pick. Must be a function");if(A?.storage!=null&&
(typeof A?.storage?.get!="function"||typeof A?.storage?.set!="function"||typeof A?.storage?.full!="function"||typeof A?.
storage?.delete!="function"))throw new Xt("Invalid storage. Must be a object with methods: { get, set, full, delete }");
let e=A?.dualStack??!0,t;e?t=A?.affinity??null:t=A?.affinity??4;let r={maxTTL:A?.maxTTL??1e4,lookup:A?.lookup??null,pick:A?.
pick??null,dualStack:e,affinity:t,maxItems:A?.maxItems??1/0,storage:A?.storage},n=new Fl(r);return s=>o(function(a,c){let g=a.
origin.constructor===URL?a.origin:new URL(a.origin);return YM(g.hostname)!==0?s(a,c):(n.runLookup(g,a,(l,h)=>{if(l)return c.
onResponseError(null,l);let E={...a,servername:g.hostname,origin:h.origin,headers:cf(g.host,a.headers)};s(E,n.getHandler(
{origin:g,dispatch:s,handler:c,newOrigin:h},a))}),!0)},"dnsInterceptor")}});var Vr=p((eq,yf)=>{"use strict";var{safeHTTPMethods:uf,pathHasQueryOrFragment:WM,hasSafeIterator:PM,isValidHTTPToken:ss}=Y(),
{serializePathWithQuery:_M}=Y(),ZM=2147483647,Ef=["no-store","private","no-cache"],Ul=Symbol("invalid cache-control dire\
ctives");function Kt(A){return A.replace(/^[\t ]+|[\t ]+$/g,"")}o(Kt,"trimOWS");function Bf(A,e){for(let t=0;t<A.length;t++)
if(A[t]===e)return!0;return!1}o(Bf,"arrayIncludes");function hf(A){return A.replace(/^[\t ]+/,"")}o(hf,"trimOWSStart");function Qf(A){
return A.replace(/[\t ]+$/,"")}o(Qf,"trimOWSEnd");function If(A,e){let t=!1;for(let r=e;r<A.length;r++)if(t)t=!1;else if(A[r]===
"\\")t=!0;else if(A[r]==='"')return r;return-1}o(If,"findUnescapedQuote");function zM(A){let e=[],t=0,r=-1,n=!1,s=!1;for(let g=0;g<
A.length;g++)n?s?s=!1:A[g]==="\\"?s=!0:A[g]==='"'&&(n=!1,r=-1):A[g]==='"'?(n=!0,r=g):A[g]===","&&(e.push({value:A.substring(
t,g),fromMalformedQuote:!1}),t=g+1);if(!n)return e.push({value:A.substring(t),fromMalformedQuote:!1}),e;let i=A.substring(
t),a=r-t,c=0;for(let g=0;g<i.length;g++)i[g]===","&&(e.push({value:i.substring(c,g),fromMalformedQuote:c>a}),c=g+1);return e.
push({value:i.substring(c),fromMalformedQuote:c>a}),e}o(zM,"splitCacheControlHeaderValue");function Cf(A,e){let t=A[Ul];
t===void 0&&(t=new Set,Object.defineProperty(A,Ul,{value:t})),t.add(e)}o(Cf,"markInvalidCacheControlDirective");function XM(A,e){
return A[Ul]?.has(e)===!0}o(XM,"hasInvalidCacheControlDirective");function KM(A){for(let r of Ef)if(A.startsWith(r)&&A.length>
r.length&&!ss(A[r.length]))return r;let e="",t=!1;for(let r=0;r<A.length;r++)ss(A[r])?e+=A[r]:t=!0;if(t&&Bf(Ef,e))return e}
o(KM,"getMalformedRestrictiveDirectiveName");function jM(A){if(!A.origin)throw new Error("opts.origin is undefined");let e=A.
path||"/";return A.query&&!WM(e)&&(e=_M(e,A.query)),{origin:A.origin.toString(),method:A.method,path:e,headers:A.headers}}
o(jM,"makeCacheKey");function ns(A,e,t){let r=e.toLowerCase(),n=A[r],s=Array.isArray(t)?t:[t];n===void 0?A[r]=Array.isArray(
t)?t.slice():t:Array.isArray(n)?n.push(...s):A[r]=[n,...s]}o(ns,"appendHeader");function $M(A){let e;if(A.headers==null)
e={};else if(typeof A.headers=="object")if(e={},PM(A.headers))if(Array.isArray(A.headers))if(Array.isArray(A.headers[0]))
for(let t of A.headers){if(!Array.isArray(t))throw new Error("opts.headers is not a valid header map");let[r,n]=t;if(typeof r!=
"string"||typeof n!="string")throw new Error("opts.headers is not a valid header map");ns(e,r,n)}else{if(A.headers.length%
2!==0)throw new Error("opts.headers is not a valid header map");for(let t=0;t<A.headers.length;t+=2){let r=A.headers[t],
n=A.headers[t+1];if(typeof r!="string"||typeof n!="string"&&!Array.isArray(n))throw new Error("opts.headers is not a val\
id header map");typeof n=="string"?ns(e,r,n):ns(e,r,n.map(s=>typeof s=="string"?s:s.toString("latin1")))}}else for(let t of A.
headers){if(!Array.isArray(t))throw new Error("opts.headers is not a valid header map");let[r,n]=t;if(typeof r!="string"||
typeof n!="string")throw new Error("opts.headers is not a valid header map");ns(e,r,n)}else for(let t of Object.keys(A.headers))
ns(e,t,A.headers[t]);else throw new Error("opts.headers is not an object");return e}o($M,"normalizeHeaders");function eT(A){
if(typeof A!="object")throw new TypeError(`expected key to be object, got ${typeof A}`);for(let e of["origin","method","\
path"])if(typeof A[e]!="string")throw new TypeError(`expected key.${e} to be string, got ${typeof A[e]}`);if(A.headers!==
void 0&&typeof A.headers!="object")throw new TypeError(`expected headers to be object, got ${typeof A}`)}o(eT,"assertCac\
heKey");function AT(A){if(typeof A!="object")throw new TypeError(`expected value to be object, got ${typeof A}`);for(let e of[
"statusCode","cachedAt","staleAt","deleteAt"])if(typeof A[e]!="number")throw new TypeError(`expected value.${e} to be nu\
mber, got ${typeof A[e]}`);if(typeof A.statusMessage!="string")throw new TypeError(`expected value.statusMessage to be s\
tring, got ${typeof A.statusMessage}`);if(A.headers!=null&&typeof A.headers!="object")throw new TypeError(`expected valu\
e.rawHeaders to be object, got ${typeof A.headers}`);if(A.vary!==void 0&&typeof A.vary!="object")throw new TypeError(`ex\
pected value.vary to be object, got ${typeof A.vary}`);if(A.etag!==void 0&&typeof A.etag!="string")throw new TypeError(`\
expected value.etag to be string, got ${typeof A.etag}`)}o(AT,"assertCacheValue");function tT(A){let e={},t=new Set,r=new Set,
n=zM(Array.isArray(A)?A.join(","):A);for(let s=0;s<n.length;s++){let i=n[s],a=i.value.toLowerCase(),c=i.fromMalformedQuote,
g=a.indexOf("="),l,h,E=!1,Q=!1;if(g!==-1){let I=a.substring(0,g),D=a.substring(g+1);E=Qf(I)!==I,Q=hf(D)!==D,l=Kt(I),h=hf(
D)}else l=Kt(a);let C=KM(l);if(C!==void 0){e[C]=!0;continue}switch(l){case"min-fresh":case"max-stale":case"max-age":case"\
s-maxage":case"stale-while-revalidate":case"stale-if-error":{if(c||t.has(l))continue;if(h===void 0||E||Q){delete e[l],t.
add(l),Cf(e,l);continue}if(h.length>=2&&h[0]==='"'&&h[h.length-1]==='"'&&(h=h.substring(1,h.length-1)),!/^[0-9]+$/.test(
h)){delete e[l],t.add(l),Cf(e,l);continue}let I=Math.min(parseInt(h,10),ZM);l==="min-fresh"?(!(l in e)||e[l]<I)&&(e[l]=I):
(!(l in e)||e[l]>I)&&(e[l]=I);break}case"private":case"no-cache":{if(c){e[l]=!0;break}if(h!==void 0&&h.length===0){e[l]=
!0;break}if(h){if(h[0]==='"'){h=Qf(h);let I="",D=s,d=!1,y=If(h,1);if(y!==-1)I=h.substring(1,y),d=!0;else{let N=[h.substring(
1)];for(let H=s+1;H<n.length;H++){let ee=Kt(n[H].value),m=If(ee,0);if(D=H,m!==-1){N.push(ee.substring(0,m)),d=!0;break}N.
push(ee)}I=N.join(",")}if(!d){e[l]=!0;break}s=D;let w=I.split(","),b=!0;for(let N=0;N<w.length;N++)w[N]=Kt(w[N]),ss(w[N])||
(b=!1);b?e[l]!==!0&&(l in e?e[l]=e[l].concat(w):e[l]=w):e[l]=!0}else{let I=Kt(h);ss(I)?e[l]!==!0&&(l in e?e[l]=e[l].concat(
I):e[l]=[I]):e[l]=!0}break}}case"public":case"must-revalidate":case"proxy-revalidate":case"immutable":case"no-transform":case"\
must-understand":case"only-if-cached":if(c||r.has(l))continue;if(h!==void 0){delete e[l],r.add(l);continue}e[l]=!0;break;case"\
no-store":e[l]=!0;break;default:continue}}return e}o(tT,"parseCacheControlHeader");function df(A){let e=Array.isArray(A)?
A:[A],t=[];for(let r=0;r<e.length;r++){let n=e[r].split(",");for(let s=0;s<n.length;s++)t.push(n[s])}return t}o(df,"spli\
tVaryHeader");function kl(A){let e=df(A);for(let t=0;t<e.length;t++)if(Kt(e[t]).indexOf("*")!==-1)return!0;return!1}o(kl,
"hasVaryStar");function ff(A,e){if(kl(A))return e;let t={},r=df(A);for(let n of r){let s=Kt(n).toLowerCase();if(s.length===
0)continue;if(!ss(s))return;let i=e[s];t[s]=Array.isArray(i)?i.slice():i??null}return t}o(ff,"parseVaryHeader");function rT(A){
return kl(A)||ff(A,{})===void 0}o(rT,"isInvalidOrWildcardVaryHeader");function nT(A){return A.length<=2?!1:A[0]==='"'&&A[A.
length-1]==='"'?!(A[1]==='"'||A.startsWith('"W/')):A.startsWith('W/"')&&A[A.length-1]==='"'?A.length!==4:!1}o(nT,"isEtag\
Usable");function sT(A,e="CacheStore"){if(typeof A!="object"||A===null)throw new TypeError(`expected type of ${e} to be \
a CacheStore, got ${A===null?"null":typeof A}`);for(let t of["get","createWriteStream","delete"])if(typeof A[t]!="functi\
on")throw new TypeError(`${e} needs to have a \`${t}()\` function`)}o(sT,"assertCacheStore");function iT(A,e="CacheMetho\
ds"){if(!Array.isArray(A))throw new TypeError(`expected type of ${e} needs to be an array, got ${A===null?"null":typeof A}`);
if(A.length===0)throw new TypeError(`${e} needs to have at least one method`);for(let t of A)if(!Bf(uf,t))throw new TypeError(
`element of ${e}-array needs to be one of following values: ${uf.join(", ")}, got ${t}`)}o(iT,"assertCacheMethods");function oT(A,e){
let t={};if(A.headers){let r=Object.keys(A.headers).sort();for(let n of r)e?.has(n.toLowerCase())||(t[n]=A.headers[n])}return JSON.
stringify([A.origin,A.method,A.path,t])}o(oT,"makeDeduplicationKey");yf.exports={makeCacheKey:jM,normalizeHeaders:$M,assertCacheKey:eT,
assertCacheValue:AT,parseCacheControlHeader:tT,hasInvalidCacheControlDirective:XM,parseVaryHeader:ff,hasVaryStar:kl,isInvalidOrWildcardVaryHeader:rT,
isEtagUsable:nT,assertCacheMethods:iT,assertCacheStore:sT,makeDeduplicationKey:oT}});var Tl=p((tq,pf)=>{"use strict";function aT(A){switch(A[3]){case",":return cT(A);case" ":return gT(A);default:return lT(
A)}}o(aT,"parseHttpDate");function Ml(A,e,t,r,n,s,i){let a=new Date(Date.UTC(A,e,t,r,n,s));return A>=0&&A<=99&&a.setUTCFullYear(
A),a.getUTCFullYear()===A&&a.getUTCMonth()===e&&a.getUTCDate()===t&&a.getUTCHours()===r&&a.getUTCMinutes()===n&&a.getUTCSeconds()===
s&&a.getUTCDay()===i?a:void 0}o(Ml,"makeDate");function cT(A){if(A.length!==29||A[4]!==" "||A[7]!==" "||A[11]!==" "||A[16]!==
" "||A[19]!==":"||A[22]!==":"||A[25]!==" "||A[26]!=="G"||A[27]!=="M"||A[28]!=="T")return;let e=-1;if(A[0]==="S"&&A[1]===
"u"&&A[2]==="n")e=0;else if(A[0]==="M"&&A[1]==="o"&&A[2]==="n")e=1;else if(A[0]==="T"&&A[1]==="u"&&A[2]==="e")e=2;else if(A[0]===
"W"&&A[1]==="e"&&A[2]==="d")e=3;else if(A[0]==="T"&&A[1]==="h"&&A[2]==="u")e=4;else if(A[0]==="F"&&A[1]==="r"&&A[2]==="i")
e=5;else if(A[0]==="S"&&A[1]==="a"&&A[2]==="t")e=6;else return;let t=0;if(A[5]==="0"){let E=A.charCodeAt(6);if(E<49||E>57)
return;t=E-48}else{let E=A.charCodeAt(5);if(E<49||E>51)return;let Q=A.charCodeAt(6);if(Q<48||Q>57)return;t=(E-48)*10+(Q-
48)}let r=-1;if(A[8]==="J"&&A[9]==="a"&&A[10]==="n")r=0;else if(A[8]==="F"&&A[9]==="e"&&A[10]==="b")r=1;else if(A[8]==="\
M"&&A[9]==="a")if(A[10]==="r")r=2;else if(A[10]==="y")r=4;else return;else if(A[8]==="J")if(A[9]==="a"&&A[10]==="n")r=0;else if(A[9]===
"u")if(A[10]==="n")r=5;else if(A[10]==="l")r=6;else return;else return;else if(A[8]==="A")if(A[9]==="p"&&A[10]==="r")r=3;else if(A[9]===
"u"&&A[10]==="g")r=7;else return;else if(A[8]==="S"&&A[9]==="e"&&A[10]==="p")r=8;else if(A[8]==="O"&&A[9]==="c"&&A[10]===
"t")r=9;else if(A[8]==="N"&&A[9]==="o"&&A[10]==="v")r=10;else if(A[8]==="D"&&A[9]==="e"&&A[10]==="c")r=11;else return;let n=A.
charCodeAt(12);if(n<48||n>57)return;let s=A.charCodeAt(13);if(s<48||s>57)return;let i=A.charCodeAt(14);if(i<48||i>57)return;
let a=A.charCodeAt(15);if(a<48||a>57)return;let c=(n-48)*1e3+(s-48)*100+(i-48)*10+(a-48),g=0;if(A[17]==="0"){let E=A.charCodeAt(
18);if(E<48||E>57)return;g=E-48}else{let E=A.charCodeAt(17);if(E<48||E>50)return;let Q=A.charCodeAt(18);if(Q<48||Q>57||E===
50&&Q>51)return;g=(E-48)*10+(Q-48)}let l=0;if(A[20]==="0"){let E=A.charCodeAt(21);if(E<48||E>57)return;l=E-48}else{let E=A.
charCodeAt(20);if(E<48||E>53)return;let Q=A.charCodeAt(21);if(Q<48||Q>57)return;l=(E-48)*10+(Q-48)}let h=0;if(A[23]==="0"){
let E=A.charCodeAt(24);if(E<48||E>57)return;h=E-48}else{let E=A.charCodeAt(23);if(E<48||E>53)return;let Q=A.charCodeAt(24);
if(Q<48||Q>57)return;h=(E-48)*10+(Q-48)}return Ml(c,r,t,g,l,h,e)}o(cT,"parseImfDate");function gT(A){if(A.length!==24||A[7]!==
" "||A[10]!==" "||A[19]!==" ")return;let e=-1;if(A[0]==="S"&&A[1]==="u"&&A[2]==="n")e=0;else if(A[0]==="M"&&A[1]==="o"&&
A[2]==="n")e=1;else if(A[0]==="T"&&A[1]==="u"&&A[2]==="e")e=2;else if(A[0]==="W"&&A[1]==="e"&&A[2]==="d")e=3;else if(A[0]===
"T"&&A[1]==="h"&&A[2]==="u")e=4;else if(A[0]==="F"&&A[1]==="r"&&A[2]==="i")e=5;else if(A[0]==="S"&&A[1]==="a"&&A[2]==="t")
e=6;else return;let t=-1;if(A[4]==="J"&&A[5]==="a"&&A[6]==="n")t=0;else if(A[4]==="F"&&A[5]==="e"&&A[6]==="b")t=1;else if(A[4]===
"M"&&A[5]==="a")if(A[6]==="r")t=2;else if(A[6]==="y")t=4;else return;else if(A[4]==="J")if(A[5]==="a"&&A[6]==="n")t=0;else if(A[5]===
"u")if(A[6]==="n")t=5;else if(A[6]==="l")t=6;else return;else return;else if(A[4]==="A")if(A[5]==="p"&&A[6]==="r")t=3;else if(A[5]===
"u"&&A[6]==="g")t=7;else return;else if(A[4]==="S"&&A[5]==="e"&&A[6]==="p")t=8;else if(A[4]==="O"&&A[5]==="c"&&A[6]==="t")
t=9;else if(A[4]==="N"&&A[5]==="o"&&A[6]==="v")t=10;else if(A[4]==="D"&&A[5]==="e"&&A[6]==="c")t=11;else return;let r=0;
if(A[8]===" "){let E=A.charCodeAt(9);if(E<49||E>57)return;r=E-48}else{let E=A.charCodeAt(8);if(E<49||E>51)return;let Q=A.
charCodeAt(9);if(Q<48||Q>57)return;r=(E-48)*10+(Q-48)}let n=0;if(A[11]==="0"){let E=A.charCodeAt(12);if(E<48||E>57)return;
n=E-48}else{let E=A.charCodeAt(11);if(E<48||E>50)return;let Q=A.charCodeAt(12);if(Q<48||Q>57||E===50&&Q>51)return;n=(E-48)*
10+(Q-48)}let s=0;if(A[14]==="0"){let E=A.charCodeAt(15);if(E<48||E>57)return;s=E-48}else{let E=A.charCodeAt(14);if(E<48||
E>53)return;let Q=A.charCodeAt(15);if(Q<48||Q>57)return;s=(E-48)*10+(Q-48)}let i=0;if(A[17]==="0"){let E=A.charCodeAt(18);
if(E<48||E>57)return;i=E-48}else{let E=A.charCodeAt(17);if(E<48||E>53)return;let Q=A.charCodeAt(18);if(Q<48||Q>57)return;
i=(E-48)*10+(Q-48)}let a=A.charCodeAt(20);if(a<48||a>57)return;let c=A.charCodeAt(21);if(c<48||c>57)return;let g=A.charCodeAt(
22);if(g<48||g>57)return;let l=A.charCodeAt(23);if(l<48||l>57)return;let h=(a-48)*1e3+(c-48)*100+(g-48)*10+(l-48);return Ml(
h,t,r,n,s,i,e)}o(gT,"parseAscTimeDate");function lT(A){let e=-1,t=-1;if(A[0]==="S")A[1]==="u"&&A[2]==="n"&&A[3]==="d"&&A[4]===
"a"&&A[5]==="y"?(t=0,e=6):A[1]==="a"&&A[2]==="t"&&A[3]==="u"&&A[4]==="r"&&A[5]==="d"&&A[6]==="a"&&A[7]==="y"&&(t=6,e=8);else if(A[0]===
"M"&&A[1]==="o"&&A[2]==="n"&&A[3]==="d"&&A[4]==="a"&&A[5]==="y")t=1,e=6;else if(A[0]==="T")A[1]==="u"&&A[2]==="e"&&A[3]===
"s"&&A[4]==="d"&&A[5]==="a"&&A[6]==="y"?(t=2,e=7):A[1]==="h"&&A[2]==="u"&&A[3]==="r"&&A[4]==="s"&&A[5]==="d"&&A[6]==="a"&&
A[7]==="y"&&(t=4,e=8);else if(A[0]==="W"&&A[1]==="e"&&A[2]==="d"&&A[3]==="n"&&A[4]==="e"&&A[5]==="s"&&A[6]==="d"&&A[7]===
"a"&&A[8]==="y")t=3,e=9;else if(A[0]==="F"&&A[1]==="r"&&A[2]==="i"&&A[3]==="d"&&A[4]==="a"&&A[5]==="y")t=5,e=6;else return;
if(A[e]!==","||A.length-e-1!==23||A[e+1]!==" "||A[e+4]!=="-"||A[e+8]!=="-"||A[e+11]!==" "||A[e+14]!==":"||A[e+17]!==":"||
A[e+20]!==" "||A[e+21]!=="G"||A[e+22]!=="M"||A[e+23]!=="T")return;let r=0;if(A[e+2]==="0"){let h=A.charCodeAt(e+3);if(h<
49||h>57)return;r=h-48}else{let h=A.charCodeAt(e+2);if(h<49||h>51)return;let E=A.charCodeAt(e+3);if(E<48||E>57)return;r=
(h-48)*10+(E-48)}let n=-1;if(A[e+5]==="J"&&A[e+6]==="a"&&A[e+7]==="n")n=0;else if(A[e+5]==="F"&&A[e+6]==="e"&&A[e+7]==="\
b")n=1;else if(A[e+5]==="M"&&A[e+6]==="a"&&A[e+7]==="r")n=2;else if(A[e+5]==="A"&&A[e+6]==="p"&&A[e+7]==="r")n=3;else if(A[e+
5]==="M"&&A[e+6]==="a"&&A[e+7]==="y")n=4;else if(A[e+5]==="J"&&A[e+6]==="u"&&A[e+7]==="n")n=5;else if(A[e+5]==="J"&&A[e+
6]==="u"&&A[e+7]==="l")n=6;else if(A[e+5]==="A"&&A[e+6]==="u"&&A[e+7]==="g")n=7;else if(A[e+5]==="S"&&A[e+6]==="e"&&A[e+
7]==="p")n=8;else if(A[e+5]==="O"&&A[e+6]==="c"&&A[e+7]==="t")n=9;else if(A[e+5]==="N"&&A[e+6]==="o"&&A[e+7]==="v")n=10;else if(A[e+
5]==="D"&&A[e+6]==="e"&&A[e+7]==="c")n=11;else return;let s=A.charCodeAt(e+9);if(s<48||s>57)return;let i=A.charCodeAt(e+
10);if(i<48||i>57)return;let a=(s-48)*10+(i-48);a+=a<70?2e3:1900;let c=0;if(A[e+12]==="0"){let h=A.charCodeAt(e+13);if(h<
48||h>57)return;c=h-48}else{let h=A.charCodeAt(e+12);if(h<48||h>50)return;let E=A.charCodeAt(e+13);if(E<48||E>57||h===50&&
E>51)return;c=(h-48)*10+(E-48)}let g=0;if(A[e+15]==="0"){let h=A.charCodeAt(e+16);if(h<48||h>57)return;g=h-48}else{let h=A.
charCodeAt(e+15);if(h<48||h>53)return;let E=A.charCodeAt(e+16);if(E<48||E>57)return;g=(h-48)*10+(E-48)}let l=0;if(A[e+18]===
"0"){let h=A.charCodeAt(e+19);if(h<48||h>57)return;l=h-48}else{let h=A.charCodeAt(e+18);if(h<48||h>53)return;let E=A.charCodeAt(
e+19);if(E<48||E>57)return;l=(h-48)*10+(E-48)}return Ml(a,n,r,c,g,l,t)}o(lT,"parseRfc850Date");pf.exports={parseHttpDate:aT}});var Lf=p((nq,Tf)=>{"use strict";var Vi=Y(),{kRedirectCacheControl:uT}=_(),{parseCacheControlHeader:Rf,hasInvalidCacheControlDirective:Df,
parseVaryHeader:ET,hasVaryStar:Yl,isInvalidOrWildcardVaryHeader:Nf,isEtagUsable:Ll}=Vr(),{parseHttpDate:xl}=Tl();function hT(){}
o(hT,"noop");function QT(A,e){try{return new URL(String(A)).origin===new URL(String(e)).origin}catch{return String(A)===
String(e)}}o(QT,"sameOrigin");var Ol=[200,203,204,206,300,301,308,404,405,410,414,501],IT=[206],vr=2147483647e3,CT=864e5;
function BT(A){return A.replace(/^[\t ]+|[\t ]+$/g,"")}o(BT,"trimOWS");function ht(A,e){for(let t=0;t<A.length;t++)if(A[t]===
e)return!0;return!1}o(ht,"arrayIncludes");function wf(A,e){if(Array.isArray(e))for(let t=0;t<e.length;t++)A.push(e[t]);else
e!=null&&A.push(e)}o(wf,"appendVaryValues");function dT(A,e){let t=Array.isArray(e)?e:[e];for(let r=0;r<t.length;r++){let n=t[r].
split(",");for(let s=0;s<n.length;s++)A.push(BT(n[s]).toLowerCase())}}o(dT,"appendConnectionHeaderTokens");function fT(A,e){
if(typeof e!="string")return;let t,r,n;try{t=new URL(A.origin),r=new URL(A.path,t),n=new URL(e,r)}catch{return}if(n.origin===
t.origin)return n.pathname+n.search}o(fT,"getSameOriginPath");function Ff(A,e,t){Jr(A,{...e,path:t});for(let r=0;r<Vi.safeHTTPMethods.
length;r++){let n=Vi.safeHTTPMethods[r];n!==e.method&&Jr(A,{...e,method:n,path:t})}}o(Ff,"deleteCachedUri");function Sf(A,e,t){
if(t===void 0)return;let r=Array.isArray(t)?t:[t];for(let n=0;n<r.length;n++){let s=fT(e,r[n]);s!==void 0&&Ff(A,e,s)}}o(
Sf,"deleteLocationTargets");function yT(A,e,t){Ff(A,e,e.path),Sf(A,e,t.location),Sf(A,e,t["content-location"])}o(yT,"inv\
alidateUnsafeRequest");function pT(A){return A!=null&&(Object.hasOwn(A,"authorization")||Object.hasOwn(A,"cookie")||Object.
hasOwn(A,"proxy-authorization"))}o(pT,"requestCarriesCredentials");var Hl=class{static{o(this,"CacheHandler")}#e;#A;#t;#r;#s;#n;#o;#i=!1;#a=!1;#c;constructor({
store:e,type:t,cacheByDefault:r},n,s){this.#r=e,this.#A=t,this.#t=r,this.#e=n,this.#s=s}onRequestStart(e,t){this.#n?.destroy(),
this.#n=void 0,this.#i=!1,this.#a=!1,this.#c=void 0,this.#o=t?.history,this.#s.onRequestStart?.(e,t)}onRequestUpgrade(e,t,r,n){
this.#s.onRequestUpgrade?.(e,t,r,n)}onResponseStart(e,t,r,n){let s=o(()=>this.#s.onResponseStart?.(e,t,r,n),"downstreamO\
nHeaders"),i=this;if(!ht(Vi.safeHTTPMethods,this.#e.method)&&t>=200&&t<=399)return yT(this.#r,this.#e,r),s();if(this.#o&&
this.#o.length>1&&pT(this.#e.headers))return s();if(this.#o&&this.#o.length>0){for(let oe of this.#o)if(!QT(oe.origin,this.#e.
origin))return s()}let a=Date.now(),c=this.#o?.[uT],g=c?.length>0?DT(this.#A,this.#e.method,c,this.#e.headers,this.#t,a):
void 0;if(c?.length>0&&g===void 0)return s();let l=r["cache-control"],h=l?Rf(l):{};if(mf(this.#A,r,h))return Jr(this.#r,
this.#e),s();let E=r["last-modified"]&&ht(Ol,t);if(!l&&!r.expires&&!E&&!this.#t)return t===304&&r.vary&&Nf(r.vary)&&Jr(this.#r,
this.#e),s();if(!bf(this.#A,this.#e.method,t,r,h,this.#e.headers))return t===304&&(l||mf(this.#A,r,h))&&Jr(this.#r,this.#e),
s();let Q=Object.hasOwn(r,"age")?kf(r.age):void 0;if(Q!==void 0&&Q>=vr)return Gi(t,this.#r,this.#e),s();let C=Object.hasOwn(
r,"date")?Uf(r.date):void 0;if(C===null)return Gi(t,this.#r,this.#e),s();let I=C?Math.max(0,a-C.getTime()):0,D=Math.max(
I,Q??0),d=typeof r.etag=="string"&&Ll(r.etag)||typeof r["last-modified"]=="string",y=Mf(this.#A,a,Q,r,C,h,d)??this.#t,w=y===
0&&d;if(y===void 0||D>=y&&!w)return(l||y!==void 0)&&Gi(t,this.#r,this.#e),s();let b=a-D,N=y+b;if(g!==void 0&&(N=Math.min(
N,g.staleAt)),a>=N&&!w)return Gi(t,this.#r,this.#e),s();let H,ee=[];if(c)for(let oe of c)wf(ee,oe?.headers?.vary);if(wf(
ee,r.vary),ee.length>0){for(let oe of ee)if(Yl(oe))return s();if(this.#e.headers&&(H=ET(ee,this.#e.headers),!H))return s()}
let m=h;g!==void 0&&(m={...h},delete m["stale-while-revalidate"],delete m["stale-if-error"],g.requiresRevalidation===!0&&
(m["proxy-revalidate"]=!0));let M=b,Z=ST(b,a,m,N),j=mT(r,h),z={statusCode:t,statusMessage:n,headers:j,vary:H,cacheControlDirectives:m,
cachedAt:M,staleAt:N,deleteAt:Z};if(t===304){this.#i=!0;let oe=!1,Ae=o(()=>{if(!oe&&(oe=!0,this.#i=!1,this.#c)){let{controller:$,
trailers:_A}=this.#c;this.#c=void 0,this.#n?.end(),this.#s.onResponseEnd?.($,_A)}},"finish304"),Ye=o($=>{if(!oe){oe=!0,this.#i=
!1,this.#a=!0,this.#c=void 0,this.#n?.destroy();try{this.#s.onResponseError?.(e,$)}catch{}}},"failReplay"),Xe=o($=>{if(!$){
s(),Ae();return}if(z.statusCode=$.statusCode,z.statusMessage=$.statusMessage,z.etag=$.etag,z.vary=H??$.vary,z.headers={...$.
headers,...j},s(),this.#n=this.#r.createWriteStream(this.#e,z),!this.#n||!$?.body){Ae();return}if(typeof $.body.values==
"function"){let _A=$.body.values(),ar=o(()=>{if(!oe)try{for(let ps of _A){let WD=this.#n?.write(ps)===!1;if(this.#s.onResponseData?.(
e,ps),WD)return}Ae()}catch(ps){Ye(ps)}},"streamCachedBody");this.#n.on("error",function(){i.#n=void 0,i.#r.delete(i.#e),
ar()}).on("drain",()=>{ar()}).on("close",function(){i.#n===this&&(i.#n=void 0,ar())}),ar()}else typeof $.body.on=="funct\
ion"?($.body.on("data",_A=>{try{this.#n?.write(_A),this.#s.onResponseData?.(e,_A)}catch(ar){$.body.destroy(),Ye(ar)}}).on(
"end",()=>{this.#n?.end(),Ae()}).on("error",()=>{this.#n=void 0,this.#r.delete(this.#e),Ae()}),this.#n.on("error",function(){
i.#n=void 0,i.#r.delete(i.#e)}).on("close",function(){i.#n===this&&(i.#n=void 0)})):Ae()},"handle304"),fe=this.#r.get(this.#e);
fe&&typeof fe.then=="function"?fe.then(Xe,()=>Xe(void 0)).catch($=>{Ye($)}):Xe(fe)}else{if(typeof r.etag=="string"&&Ll(r.
etag)&&(z.etag=r.etag),this.#n=this.#r.createWriteStream(this.#e,z),!this.#n)return s();this.#n.on("drain",()=>e.resume()).
on("error",function(){i.#n=void 0,i.#r.delete(i.#e)}).on("close",function(){i.#n===this&&(i.#n=void 0),e.resume()}),s()}}onResponseData(e,t){
this.#n?.write(t)===!1&&e.pause(),this.#s.onResponseData?.(e,t)}onResponseEnd(e,t){if(this.#a){this.#a=!1;return}if(this.#i){
this.#c={controller:e,trailers:t};return}this.#n?.end(),this.#s.onResponseEnd?.(e,t)}onResponseError(e,t){this.#i=!1,this.#c=
void 0,this.#n?.destroy(t),this.#n=void 0,this.#s.onResponseError?.(e,t)}};function Jr(A,e){try{A.delete(e)?.catch?.(hT)}catch{}}
o(Jr,"deleteCachedValue");function Gi(A,e,t){A===304&&Jr(e,t)}o(Gi,"deleteCachedValueIfNotModified");function mf(A,e,t){
return t["no-store"]===!0||A==="shared"&&(t.private===!0||Object.hasOwn(e,"set-cookie"))||(e.vary?Nf(e.vary):!1)}o(mf,"r\
evalidationResponseDisallowsCachedReuse");function bf(A,e,t,r,n,s){return!(!ht(Vi.safeHTTPMethods,e)||t<200||ht(IT,t)||!ht(
Ol,t)&&!r.expires&&!n.public&&n["max-age"]===void 0&&!(n.private&&A==="private")&&!(n["s-maxage"]!==void 0&&A==="shared")||
n["no-store"]||A==="shared"&&(n.private===!0||Object.hasOwn(r,"set-cookie"))||r.vary&&Yl(r.vary)||s!=null&&Object.hasOwn(
s,"authorization")&&(!n.public&&!n["s-maxage"]&&!n["must-revalidate"]||typeof s.authorization!="string"||Array.isArray(n["\
no-cache"])&&ht(n["no-cache"],"authorization")||Array.isArray(n.private)&&ht(n.private,"authorization")))}o(bf,"canCache\
Response");function DT(A,e,t,r,n,s){let i=1/0,a=!1;for(let c of t){let g=wT(A,e,c,r,n);if(g===void 0||g.staleAt<=s)return;
i=Math.min(i,g.staleAt),a||=g.requiresRevalidation}return{staleAt:i,requiresRevalidation:a}}o(DT,"getRedirectPolicy");function wT(A,e,t,r,n){
if(!Number.isInteger(t?.statusCode)||!Number.isFinite(t?.receivedAt))return;let s=t.headers??{},i=s["cache-control"],a=i?
Rf(i):{};if(s.vary&&Yl(s.vary)||a["no-store"]===!0||A==="shared"&&Object.hasOwn(a,"private")||Object.hasOwn(a,"no-cache")||
a["must-revalidate"]===!0||A==="shared"&&a["proxy-revalidate"]===!0)return;let c=s["last-modified"]&&ht(Ol,t.statusCode);
if(!i&&!s.expires&&!c&&!n||!bf(A,e,t.statusCode,s,a,r))return;let g=Object.hasOwn(s,"age")?kf(s.age):void 0;if(g!==void 0&&
g>=vr)return;let l=Object.hasOwn(s,"date")?Uf(s.date):void 0;if(l===null)return;let h=l?Math.max(0,t.receivedAt-l.getTime()):
0,E=Math.max(h,g??0),Q=typeof s.etag=="string"&&Ll(s.etag)||typeof s["last-modified"]=="string",C=Mf(A,t.receivedAt,g,s,
l,a,Q)??n;if(C!==void 0)return{staleAt:t.receivedAt-E+C,requiresRevalidation:A==="shared"&&Object.hasOwn(a,"s-maxage")}}
o(wT,"getRedirectHopPolicy");function Uf(A){let e=A;if(Array.isArray(e)){if(e.length!==1)return null;e=e[0]}return typeof e!=
"string"?null:xl(e)}o(Uf,"getDate");function kf(A){let e=A;if(Array.isArray(e)){if(e.length!==1)return vr;e=e[0]}if(typeof e!=
"string"||!/^[\t ]*[0-9]+[\t ]*$/.test(e))return vr;let t=BigInt(e.replace(/^[\t ]+|[\t ]+$/g,""));return t>=BigInt(vr/1e3)?
vr:Number(t)*1e3}o(kf,"getAge");function Mf(A,e,t,r,n,s,i){if(A==="shared"){if(Df(s,"s-maxage"))return 0;let c=s["s-maxa\
ge"];if(c!==void 0)return c*1e3}if(Df(s,"max-age"))return 0;let a=s["max-age"];if(a!==void 0)return a*1e3;if(Object.hasOwn(
r,"expires")){if(typeof r.expires!="string")return 0;let c=xl(r.expires);if(!c||e>=c.getTime())return 0;if(n){if(n>=c)return 0;
let g=c.getTime()-n.getTime();return t!==void 0&&t>=g?0:g}return c.getTime()-e}if(typeof r["last-modified"]=="string"){let c=xl(
r["last-modified"]);if(c)return c.getTime()>=e?void 0:(e-c.getTime())*.1}if(s.immutable)return 31536e6;if(s["no-cache"]===
!0&&i)return 0}o(Mf,"determineStaleAt");function ST(A,e,t,r){let n=-1/0,s=-1/0,i=-1/0;if(t["stale-while-revalidate"]&&(n=
r+t["stale-while-revalidate"]*1e3),t["stale-if-error"]&&(s=r+t["stale-if-error"]*1e3),t.immutable&&n===-1/0&&s===-1/0&&(i=
e+31536e6),n===-1/0&&s===-1/0&&i===-1/0){let a=r-A;if(a<=0)return e+CT;let c=Math.min(Math.max(e-A,0),1e3);return r+a+c}
return Math.max(r,n,s,i)}o(ST,"determineDeleteAt");function mT(A,e){let t=["connection","proxy-authenticate","proxy-auth\
entication-info","proxy-authorization","proxy-connection","te","transfer-encoding","upgrade","age"];A.connection&&dT(t,A.
connection),Array.isArray(e["no-cache"])&&t.push(...e["no-cache"]),Array.isArray(e.private)&&t.push(...e.private);let r;
for(let n of t)Object.hasOwn(A,n)&&(r??={...A},delete r[n]);return r??A}o(mT,"stripNecessaryHeaders");Tf.exports=Hl});var Vl=p((iq,Yf)=>{"use strict";var{Writable:RT}=f("node:stream"),{EventEmitter:NT}=f("node:events"),{assertCacheKey:xf,
assertCacheValue:FT}=Vr(),Gl=class extends NT{static{o(this,"MemoryCacheStore")}#e=1024;#A=104857600;#t=5242880;#r=0;#s=0;#n=new Map;#o=!1;constructor(e){
if(super(),e){if(typeof e!="object")throw new TypeError("MemoryCacheStore options must be an object");if(e.maxCount!==void 0){
if(typeof e.maxCount!="number"||!Number.isInteger(e.maxCount)||e.maxCount<0)throw new TypeError("MemoryCacheStore option\
s.maxCount must be a non-negative integer");this.#e=e.maxCount}if(e.maxSize!==void 0){if(typeof e.maxSize!="number"||!Number.
isInteger(e.maxSize)||e.maxSize<0)throw new TypeError("MemoryCacheStore options.maxSize must be a non-negative integer");
this.#A=e.maxSize}if(e.maxEntrySize!==void 0){if(typeof e.maxEntrySize!="number"||!Number.isInteger(e.maxEntrySize)||e.maxEntrySize<
0)throw new TypeError("MemoryCacheStore options.maxEntrySize must be a non-negative integer");this.#t=e.maxEntrySize}}}get size(){
return this.#r}isFull(){return this.#r>=this.#A||this.#s>=this.#e}get(e){xf(e);let t=`${e.origin}:${e.path}`,r=Date.now(),
n=this.#n.get(t),s=n?Hf(e,n,r):null;return s==null?void 0:{statusMessage:s.statusMessage,statusCode:s.statusCode,headers:s.
headers,body:s.body,vary:s.vary?s.vary:void 0,etag:s.etag,cacheControlDirectives:s.cacheControlDirectives,cachedAt:s.cachedAt,
staleAt:s.staleAt,deleteAt:s.deleteAt}}createWriteStream(e,t){xf(e),FT(t);let r=`${e.origin}:${e.path}`,n=this,s={...e,...t,
body:[],size:0};return new RT({write(i,a,c){typeof i=="string"&&(i=Buffer.from(i,a)),s.size+=i.byteLength,s.size>=n.#t?this.
destroy():s.body.push(i),c(null)},final(i){let a=n.#n.get(r);a||(a=[],n.#n.set(r,a));let c=Hf(e,a,Date.now());if(c){let g=a.
indexOf(c);a.splice(g,1,s),n.#r-=c.size}else a.push(s),n.#s+=1;if(n.#r+=s.size,n.#r>n.#A||n.#s>n.#e){n.#o||(n.emit("maxS\
izeExceeded",{size:n.#r,maxSize:n.#A,count:n.#s,maxCount:n.#e}),n.#o=!0);for(let[g,l]of n.#n){for(let h of l.splice(0,l.
length/2))n.#r-=h.size,n.#s-=1;l.length===0&&n.#n.delete(g)}n.#r<n.#A&&n.#s<n.#e&&(n.#o=!1)}i(null)}})}delete(e){if(typeof e!=
"object")throw new TypeError(`expected key to be object, got ${typeof e}`);let t=`${e.origin}:${e.path}`;for(let r of this.#n.
get(t)??[])this.#r-=r.size,this.#s-=1;this.#n.delete(t)}};function Hf(A,e,t){for(let r=0;r<e.length;r++){let n=e[r];if(n.
deleteAt>t&&n.method===A.method&&bT(A,n))return n}}o(Hf,"findEntry");function bT(A,e){if(e.vary==null)return!0;for(let t in e.
vary)if(Object.hasOwn(e.vary,t)&&!UT(A.headers?.[t],e.vary[t]))return!1;return!0}o(bT,"varyMatches");function UT(A,e){if(A==
null&&e==null)return!0;if(A==null&&e!=null||A!=null&&e==null)return!1;if(Array.isArray(A)&&Array.isArray(e)){if(A.length!==
e.length)return!1;for(let t=0;t<A.length;t++)if(A[t]!==e[t])return!1;return!0}return A===e}o(UT,"headerValueEquals");Yf.
exports=Gl});var Gf=p((aq,Of)=>{"use strict";var kT=f("node:assert"),vl=class{static{o(this,"CacheRevalidationHandler")}#e=!1;#A;#t;#r;#s;constructor(e,t,r){
if(typeof e!="function")throw new TypeError("callback must be a function");this.#A=e,this.#t=t,this.#s=r}onRequestStart(e,t){
this.#e=!1,this.#r=t}onRequestUpgrade(e,t,r,n){this.#t.onRequestUpgrade?.(e,t,r,n)}onResponseStart(e,t,r,n){if(kT(this.#A!=
null),this.#e=t===304||this.#s&&t>=500&&t<=504,this.#A(this.#e,this.#r,t,r),this.#A=null,this.#e)return!0;this.#t.onRequestStart?.(
e,this.#r),this.#t.onResponseStart?.(e,t,r,n)}onResponseData(e,t){if(!this.#e)return this.#t.onResponseData?.(e,t)}onResponseEnd(e,t){
this.#e||this.#t.onResponseEnd?.(e,t)}onResponseError(e,t){if(!this.#e)if(this.#A&&(this.#A(!1),this.#A=null),typeof this.#t.
onResponseError=="function")this.#t.onResponseError(e,t);else throw t}};Of.exports=vl});var Zf=p((gq,_f)=>{"use strict";var Vf=f("node:assert"),{Readable:MT}=f("node:stream"),uA=Y(),jt=Lf(),TT=Vl(),LT=Gf(),{assertCacheStore:xT,
assertCacheMethods:HT,makeCacheKey:YT,normalizeHeaders:OT,parseCacheControlHeader:Pf,isInvalidOrWildcardVaryHeader:GT,parseVaryHeader:VT,
isEtagUsable:vf}=Vr(),{AbortError:vT}=x(),{parseHttpDate:JT}=Tl();function qT(A,e){if(A!==void 0){if(!Array.isArray(A))throw new TypeError(
`expected ${e} to be an array or undefined, got ${typeof A}`);for(let t=0;t<A.length;t++){let r=A[t];if(typeof r!="strin\
g"&&!(r instanceof RegExp))throw new TypeError(`expected ${e}[${t}] to be a string or RegExp, got ${typeof r}`)}}}o(qT,"\
assertCacheOrigins");var qr=o(()=>{},"nop");function WT(A){return A.replace(/^[\t ]+|[\t ]+$/g,"")}o(WT,"trimOWS");function Jl(A,e){
for(let t=0;t<A.length;t++)if(A[t]===e)return!0;return!1}o(Jl,"arrayIncludes");function PT(A){let e=A?.pragma;if(!e)return!1;
let t=Array.isArray(e)?e:[e];for(let r=0;r<t.length;r++){let n=t[r];if(typeof n!="string")continue;let s=n.split(",");for(let i=0;i<
s.length;i++)if(WT(s[i]).toLowerCase()==="no-cache")return!0}return!1}o(PT,"hasPragmaNoCache");function _T(A,e,{headers:t={}}){
return!!(e?.["no-cache"]||A.cacheControlDirectives?.["no-cache"]&&!Array.isArray(A.cacheControlDirectives["no-cache"])||
t["if-modified-since"]||t["if-none-match"])}o(_T,"needsRevalidation");function Pl(A,e){return A.cacheControlDirectives?.["\
must-revalidate"]===!0||e==="shared"&&(A.cacheControlDirectives?.["proxy-revalidate"]===!0||A.cacheControlDirectives?.["\
s-maxage"]!==void 0)}o(Pl,"staleResponseRequiresRevalidation");function ZT(A,e){if(e.vary&&GT(e.vary)||A==="shared"&&Object.
hasOwn(e,"set-cookie"))return!0;let t=e["cache-control"];if(!t)return!1;let r=Pf(t);return r["no-store"]===!0||A==="shar\
ed"&&r.private===!0}o(ZT,"revalidationResponseDisallowsCachedReuse");function zT(A){return A["cache-control"]!==void 0}o(
zT,"revalidationResponseUpdatesCacheControl");function XT(A,e){if(!e)return!1;for(let t in e)if(A.vary==null||!Object.hasOwn(
A.vary,t))return!0;return!1}o(XT,"revalidationResponseAddsVary");function ql(A,e){try{A.delete(e)?.catch?.(qr)}catch{}}o(
ql,"deleteCachedValue");function KT(A){let e=A?.["last-modified"];if(typeof e=="string"&&JT(e))return e}o(KT,"getUsableL\
astModified");function Jf(A,e){let t={...A.headers,"if-modified-since":KT(e.headers)??new Date(e.cachedAt).toUTCString()};
if(e.etag&&(t["if-none-match"]=e.etag),e.vary)for(let r in e.vary)e.vary[r]!=null&&(t[r]=e.vary[r]);return t}o(Jf,"makeR\
evalidationHeaders");function jT(A,e){let t=e?.history;if(!Array.isArray(t)||t.length===0)return!0;try{let r=new URL(A.path,
A.origin),n=t[t.length-1];return n.origin===r.origin&&n.pathname===r.pathname&&n.search===r.search}catch{return!1}}o(jT,
"revalidationTargetMatchesCacheKey");function $T(A,e){if(!Object.hasOwn(e,"etag"))return!0;let t=e.etag,r=A.etag;if(typeof t!=
"string"||typeof r!="string"||!vf(t)||!vf(r))return!1;if(!t.startsWith("W/"))return t===r;let n=r.startsWith("W/")?r.slice(
2):r;return t.slice(2)===n}o($T,"revalidationEtagMatchesCachedValue");function eL(A,e,t){let r=Date.now();if(r>A.staleAt){
if(!Pl(A,t)&&e?.["max-stale"]){let n=A.staleAt+e["max-stale"]*1e3;return r>n}return!0}if(e?.["min-fresh"]){let n=A.staleAt-
r,s=e["min-fresh"]*1e3;return n<=s}return!1}o(eL,"isStale");function AL(A,e){let t=A.cacheControlDirectives?.["stale-whi\
le-revalidate"];if(!t||Pl(A,e))return!1;let r=Date.now(),n=A.staleAt+t*1e3;return r<=n}o(AL,"withinStaleWhileRevalidateW\
indow");function qf(A,e,t,r,n,s){if(s?.["only-if-cached"]){let i=!1;try{if(typeof r.onConnect=="function"&&(r.onConnect(
()=>{i=!0}),i)||typeof r.onHeaders=="function"&&(r.onHeaders(504,[],qr,"Gateway Timeout"),i))return;typeof r.onComplete==
"function"&&r.onComplete([])}catch(a){typeof r.onError=="function"&&r.onError(a)}return!0}return A(n,new jt(e,t,r))}o(qf,
"handleUncachedResponse");function Wl(A,e,t,r,n,s){let i=uA.isStream(t.body)?t.body:MT.from(t.body??[]);Vf(!i.destroyed,
"stream should not be destroyed"),Vf(!i.readableDidRead,"stream should not be readableDidRead");let a={resume(){i.resume()},
pause(){i.pause()},get paused(){return i.isPaused()},get aborted(){return i.destroyed},get reason(){return i.errored},abort(g){
i.destroy(g??new vT)}};i.on("error",function(g){this.readableEnded||A.onResponseError?.(a,g)}).on("close",function(){if(!this.
errored)try{A.onResponseEnd?.(a,{})}catch(g){A.onResponseError?.(a,g)}});try{A.onRequestStart?.(a,n)}catch(g){i.destroy(
g);return}if(i.destroyed)return;let c={...t.headers,age:String(r)};s&&(c.warning='110 - "response is stale"'),a.rawHeaders=
uA.toRawHeaders(c);try{A.onResponseStart?.(a,t.statusCode,c,t.statusMessage)}catch(g){i.destroy(g);return}e.method==="HE\
AD"?i.destroy():i.on("data",function(g){try{A.onResponseData?.(a,g)}catch(l){i.destroy(l)}})}o(Wl,"sendCachedValue");function Wf(A,e,t,r,n,s,i){
if(!i)return qf(A,e,t,r,n,s);if(e.type==="shared"&&Object.hasOwn(i.headers,"set-cookie"))return uA.isStream(i.body)&&i.body.
on("error",qr).destroy(),ql(e.store,t),qf(A,e,t,r,n,s);let a=Date.now();if(a>i.deleteAt)return A(n,new jt(e,t,r));let c=Math.
round((a-i.cachedAt)/1e3),g=s?.["max-age"]!==void 0&&c>=s["max-age"],l=g||eL(i,s,e.type),h=g||_T(i,s,n);if(l||h){if(uA.isStream(
n.body)&&uA.bodyLength(n.body)!==0)return A(n,new jt(e,t,r));if(!h&&AL(i,e.type))return Wl(r,n,i,c,null,!0),queueMicrotask(
()=>{let I=Jf(n,i);A({...n,headers:I},new jt(e,t,{onRequestStart(){},onRequestUpgrade(){},onResponseStart(){},onResponseData(){},
onResponseEnd(){},onResponseError(){}}))}),!0;let E=!1;if(!Pl(i,e.type)){let I=i.cacheControlDirectives["stale-if-error"]??
s?.["stale-if-error"];I&&(E=a<i.staleAt+I*1e3)}let Q=Jf(n,i),C=o(()=>(uA.isStream(i.body)&&i.body.on("error",qr).destroy(),
ql(e.store,t),A(n,new jt(e,t,r))),"refetch");return A({...n,headers:Q},new LT((I,D,d,y)=>{if(I){if(d===304){if(!jT(t,D)||
!$T(i,y)||ZT(e.type,y))return C();if(zT(y))ql(e.store,t);else if(XT(i,y.vary?VT(y.vary,n.headers):void 0))return C()}Wl(
r,n,i,c,D,l)}else uA.isStream(i.body)&&i.body.on("error",qr).destroy()},new jt(e,t,r),E))}uA.isStream(n.body)&&n.body.on(
"error",qr).destroy(),Wl(r,n,i,c,null,!1)}o(Wf,"handleResult");_f.exports=(A={})=>{let{store:e=new TT,methods:t=["GET"],
cacheByDefault:r=void 0,type:n="shared",origins:s=void 0}=A;if(typeof A!="object"||A===null)throw new TypeError(`expecte\
d type of opts to be an Object, got ${A===null?"null":typeof A}`);if(xT(e,"opts.store"),HT(t,"opts.methods"),qT(s,"opts.\
origins"),typeof r<"u"&&typeof r!="number")throw new TypeError(`expected opts.cacheByDefault to be number or undefined, \
got ${typeof r}`);if(typeof n<"u"&&n!=="shared"&&n!=="private")throw new TypeError(`expected opts.type to be shared, pri\
vate, or undefined, got ${typeof n}`);let i={store:e,methods:t,cacheByDefault:r,type:n},a=[];for(let c=0;c<uA.safeHTTPMethods.
length;c++){let g=uA.safeHTTPMethods[c];Jl(t,g)||a.push(g)}return c=>(g,l)=>{if(!g.origin||Jl(a,g.method))return c(g,l);
if(s!==void 0){let C=g.origin.toString().toLowerCase(),I=!1;for(let D=0;D<s.length;D++){let d=s[D];if(typeof d=="string"){
if(d.toLowerCase()===C){I=!0;break}}else if(d.test(C)){I=!0;break}}if(!I)return c(g,l)}g={...g,headers:OT(g)};let h=g.headers?.["\
cache-control"]?Pf(g.headers["cache-control"]):PT(g.headers)?{"no-cache":!0}:void 0;if(h?.["no-store"])return c(g,l);let E=YT(
g);if(!Jl(uA.safeHTTPMethods,g.method))return c(g,new jt(i,E,l));let Q=e.get(E);return Q&&typeof Q.then=="function"?Q.then(
C=>Wf(c,i,E,l,g,h,C)).catch(C=>{if(typeof l.onResponseError=="function")l.onResponseError({rawHeaders:[],rawTrailers:[],
pause(){},resume(){},get paused(){return!1},get aborted(){return!1},get reason(){return null},abort(){}},C);else throw C}):
Wf(c,i,E,l,g,h,Q)}}});var ey=p((uq,$f)=>{"use strict";var{createInflate:_l,createGunzip:zf,createBrotliDecompress:tL,createZstdDecompress:rL}=f("node:zlib"),
{pipeline:nL,Transform:sL}=f("node:stream"),{InvalidArgumentError:iL,ResponseExceededMaxSizeError:jf}=x(),oL=Gr(),{runtimeFeatures:aL}=LA(),
Zl=class{static{o(this,"DecompressController")}#e;#A;#t;#r=!1;constructor(e,t,r){this.#e=e,this.#A=t,this.#t=r,this.target=
null}pause(){this.#r||(this.#r=!0,this.#e())}resume(){this.#r&&(this.#r=!1,this.#A())}abort(e){this.target?.abort(e),this.#t(
e)}get paused(){return this.#r}get aborted(){return this.target?.aborted??!1}get reason(){return this.target?.reason??null}get rawHeaders(){
return this.target?.rawHeaders??null}set rawHeaders(e){this.target&&(this.target.rawHeaders=e)}get rawTrailers(){return this.
target?.rawTrailers??null}set rawTrailers(e){this.target&&(this.target.rawTrailers=e)}},Xf={gzip:zf,"x-gzip":zf,br:tL,deflate:_l,
compress:_l,"x-compress":_l,...aL.has("zstd")?{zstd:rL}:{}},cL=[204,304],gL=0;function lL(A){let e=0;return new sL({transform(t,r,n){
let s=e+t.length;if(s>A){n(new jf(`Decompressed response size (${s}) exceeded maxSize (${A})`));return}e=s,n(null,t)}})}
o(lL,"createMaxSizeLimiter");var Kf=!1,zl=class extends oL{static{o(this,"DecompressHandler")}#e=[];#A;#t;#r;#s;#n=0;#o=!1;#i=!1;#a=!1;#c=!1;#g=!1;#u=!1;#E=!1;#h;#l;constructor(e,{
skipStatusCodes:t=cL,skipErrorResponses:r=!0,maxSize:n=gL}={}){if(!Number.isSafeInteger(n)||n<0)throw new iL("maxSize mu\
st be a non-negative integer");super(e),this.#t=t,this.#r=r,this.#s=n,this.#l=new Zl(()=>this.#B(),()=>this.#I(),s=>{this.#i&&
!this.#o&&this.onResponseError(this.#l,s)})}#B(){this.#d()}#I(){let e=this.#g;this.#C(),e||(this.#Q(),this.#p())}#d(){!this.#c&&
!this.#o&&(this.#c=!0,this.#l.target?.pause())}#Q(){this.#c&&!this.#l.paused&&!this.#a&&(this.#c=!1,this.#i||this.#l.target?.
resume())}#C(){if(!(this.#o||this.#l.paused||!this.#h)){if(this.#g){this.#u=!0;return}this.#g=!0;try{do{this.#u=!1;let e;
for(;!this.#o&&!this.#l.paused&&(e=this.#h.read())!==null;){if(this.#s>0){let t=this.#n+e.length;if(t>this.#s){this.#y(new jf(
`Decompressed response size (${t}) exceeded maxSize (${this.#s})`));return}this.#n=t}try{super.onResponseData(this.#l,e)===
!1&&!this.#l.paused&&this.#l.pause()}catch(t){this.#y(t);return}}}while(this.#u&&!this.#o&&!this.#l.paused)}finally{this.#g=
!1}this.#Q(),this.#p()}}#p(){if(!(this.#o||!this.#E||this.#l.paused||this.#g)){this.#D();try{super.onResponseEnd(this.#l,
this.#A)}catch(e){this.#y(e);return}this.#o=!0}}#f(){this.#o||(this.#E=!0,this.#C(),this.#p())}#N(e,t){return!!(!e||t<200||
this.#t.includes(t)||this.#r&&t>=400)}#F(e){let t=e.split(","),r=5;if(t.length>r)throw new Error(`too many content-encod\
ings in response: ${t.length}, maximum allowed is ${r}`);let n=[];for(let i=t.length-1;i>=0;i--){let a=t[i].trim();if(a){
if(!Xf[a])return n.length=0,n;n.push(Xf[a]())}}if(n.length<2)return n;let s=[];for(let i=0;i<n.length;i++)s.push(n[i]),i<
n.length-1&&this.#s>0&&s.push(lL(this.#s));return s}#y(e){this.#o||(this.#i?this.onResponseError(this.#l,e):this.#l.abort(
e))}#S(e){this.#h=e,e.on("readable",()=>this.#C()),e.on("error",t=>this.#y(t))}#b(){let e=this.#e[0];this.#S(e),e.on("en\
d",()=>this.#f())}#m(){let e=this.#e[this.#e.length-1];this.#S(e),nL(this.#e,t=>{if(!this.#o){if(t){this.#y(t);return}this.#f()}})}#R(){
this.#e[0].on("drain",()=>{this.#o||(this.#a=!1,this.#l.paused||(this.#C(),this.#Q()))})}#D(){this.#e.length=0,this.#h=void 0}onRequestStart(e,t){
return this.#l.target=e,super.onRequestStart(this.#l,t)}onRequestUpgrade(e,t,r,n){return super.onRequestUpgrade(this.#l,
t,r,n)}onResponseStart(e,t,r,n){let s=r["content-encoding"],i=Array.isArray(s)?s.join(","):s;if(this.#N(i,t))return super.
onResponseStart(this.#l,t,r,n);let a=this.#F(i.toLowerCase());if(a.length===0)return this.#D(),super.onResponseStart(this.#l,
t,r,n);this.#e=a;let{"content-encoding":c,"content-length":g,...l}=r;if(this.#l.rawHeaders){let h=this.#l.rawHeaders;if(Array.
isArray(h)){let E=[];for(let Q=0;Q<h.length;Q+=2){let C=h[Q],D=(Buffer.isBuffer(C)?C.toString("latin1"):`${C}`).toLowerCase();
D==="content-encoding"||D==="content-length"||E.push(h[Q],h[Q+1])}h.splice(0,h.length,...E)}else if(typeof h=="object")for(let E of Object.
keys(h)){let Q=E.toLowerCase();(Q==="content-encoding"||Q==="content-length")&&delete h[E]}}return this.#R(),this.#e.length===
1?this.#b():this.#m(),super.onResponseStart(this.#l,t,l,n)}onResponseData(e,t){if(this.#e.length>0){this.#e[0].write(t)||
(this.#a=!0,this.#d());return}return super.onResponseData(this.#l,t)}onResponseEnd(e,t){if(this.#e.length>0){this.#i=!0,
this.#A=t,this.#e[0].end();return}return super.onResponseEnd(this.#l,t)}onResponseError(e,t){if(!this.#o){this.#o=!0;for(let r of this.#e)
r.destroy();this.#D(),super.onResponseError(this.#l,t)}}};function uL(A={}){return Kf||(process.emitWarning("DecompressI\
nterceptor is experimental and subject to change","ExperimentalWarning"),Kf=!0),e=>(t,r)=>{let n=new zl(r,A);return e(t,
n)}}o(uL,"createDecompressInterceptor");$f.exports=uL});var ry=p((hq,ty)=>{"use strict";var{RequestAbortedError:EL}=x(),Ay=5*1024*1024,Xl=class{static{o(this,"DeduplicationHand\
ler")}#e;#A=!1;#t=null;#r=[];#s=Ay;#n=0;#o={};#i="";#a=!1;#c=!1;#g=!1;#u=!1;#E=null;#h=null;constructor(e,t,r=Ay){this.#e=
e,this.#h=t,this.#s=r}addWaitingHandler(e){if(this.#u||this.#g)return!1;let t=this.#l(e),r=t.controller;try{if(this.#A){
if(e.onRequestStart?.(r,this.#t),r.aborted)return t.done=!0,!0;this.#c&&e.onResponseStart?.(r,this.#n,this.#o,this.#i)}else
t.pendingStart=!0}catch{return t.done=!0,!0}return r.aborted||this.#r.push(t),!0}onRequestStart(e,t){if(this.#E=e,!this.#A){
this.#A=!0,this.#t=t;for(let r of this.#r)if(r.pendingStart&&!r.done&&!r.controller.aborted){r.pendingStart=!1;try{r.handler.
onRequestStart?.(r.controller,t)}catch{r.done=!0}}this.#Q()}this.#e.onRequestStart?.(e,t)}onRequestUpgrade(e,t,r,n){this.#e.
onRequestUpgrade?.(e,t,r,n)}onResponseStart(e,t,r,n){this.#c=!0,this.#n=t,this.#o=r,this.#i=n,this.#e.onResponseStart?.(
e,t,r,n);for(let s of this.#r){let{handler:i,controller:a}=s;if(s.done||a.aborted){s.done=!0;continue}try{i.onResponseStart?.(
a,t,r,n)}catch{}a.aborted&&(s.done=!0)}this.#Q()}onResponseData(e,t){if(!(this.#a||this.#u)){this.#g=!0,this.#e.onResponseData?.(
e,t);for(let r of this.#r){let{handler:n,controller:s}=r;if(r.done||s.aborted){r.done=!0;continue}if(s.paused){this.#B(r,
t);continue}try{n.onResponseData?.(s,t)}catch{}s.aborted&&(r.done=!0,r.bufferedChunks=[],r.bufferedBytes=0)}this.#Q()}}onResponseEnd(e,t){
if(!(this.#a||this.#u)){this.#u=!0,this.#e.onResponseEnd?.(e,t);for(let r of this.#r){if(r.done||r.controller.aborted){r.
done=!0;continue}if(this.#I(r),r.done||r.controller.aborted){r.done=!0;continue}if(r.controller.paused&&r.bufferedChunks.
length>0){r.pendingTrailers=t;continue}try{r.handler.onResponseEnd?.(r.controller,t)}catch{}r.done=!0}this.#Q(),this.#h?.()}}onResponseError(e,t){
if(!this.#u){this.#a=!0,this.#u=!0,this.#e.onResponseError?.(e,t);for(let r of this.#r)this.#d(r,t);this.#r=[],this.#h?.()}}#l(e){
let t={handler:e,controller:null,bufferedChunks:[],bufferedBytes:0,pendingTrailers:null,done:!1,pendingStart:!1},r={aborted:!1,
paused:!1,reason:null};return t.controller={resume:o(()=>{if(!r.aborted){if(r.paused=!1,this.#I(t),this.#u&&t.pendingTrailers&&
t.bufferedChunks.length===0&&!r.paused&&!r.aborted){try{t.handler.onResponseEnd?.(t.controller,t.pendingTrailers)}catch{}
t.pendingTrailers=null,t.done=!0}this.#Q()}},"resume"),pause:o(()=>{r.aborted||(r.paused=!0)},"pause"),get paused(){return r.
paused},get aborted(){return r.aborted},get reason(){return r.reason},abort:o(n=>{r.aborted=!0,r.reason=n??null,t.done=!0,
t.pendingTrailers=null,t.bufferedChunks=[],t.bufferedBytes=0},"abort")},t}#B(e,t){if(e.done||e.controller.aborted){e.done=
!0,e.bufferedChunks=[],e.bufferedBytes=0;return}let r=Buffer.from(t);if(e.bufferedChunks.push(r),e.bufferedBytes+=r.length,
e.bufferedBytes>this.#s){let n=new EL(`Deduplicated waiting handler exceeded maxBufferSize (${this.#s} bytes) while paus\
ed`);this.#d(e,n)}}#I(e){let{handler:t,controller:r}=e;for(;!e.done&&!r.aborted&&!r.paused&&e.bufferedChunks.length>0;){
let n=e.bufferedChunks.shift();e.bufferedBytes-=n.length;try{t.onResponseData?.(r,n)}catch{}if(r.aborted){e.done=!0,e.pendingTrailers=
null,e.bufferedChunks=[],e.bufferedBytes=0;break}}}#d(e,t){if(!e.done){e.done=!0,e.pendingTrailers=null,e.bufferedChunks=
[],e.bufferedBytes=0;try{e.controller.abort(t),e.handler.onResponseError?.(e.controller,t)}catch{}}}#Q(){this.#r=this.#r.
filter(e=>e.done===!1)}};ty.exports=Xl});var sy=p((Iq,ny)=>{"use strict";var hL=f("node:diagnostics_channel"),QL=Y(),IL=ry(),{normalizeHeaders:CL,makeCacheKey:BL,
makeDeduplicationKey:dL}=Vr(),vi=hL.channel("undici:request:pending-requests");ny.exports=(A={})=>{let{methods:e=["GET"],
skipHeaderNames:t=[],excludeHeaderNames:r=[],maxBufferSize:n=5*1024*1024}=A;if(typeof A!="object"||A===null)throw new TypeError(
`expected type of opts to be an Object, got ${A===null?"null":typeof A}`);if(!Array.isArray(e))throw new TypeError(`expe\
cted opts.methods to be an array, got ${typeof e}`);for(let c of e)if(!QL.safeHTTPMethods.includes(c))throw new TypeError(
`expected opts.methods to only contain safe HTTP methods, got ${c}`);if(!Array.isArray(t))throw new TypeError(`expected \
opts.skipHeaderNames to be an array, got ${typeof t}`);if(!Array.isArray(r))throw new TypeError(`expected opts.excludeHe\
aderNames to be an array, got ${typeof r}`);if(!Number.isFinite(n)||n<=0)throw new TypeError(`expected opts.maxBufferSiz\
e to be a positive finite number, got ${n}`);let s=new Set(t.map(c=>c.toLowerCase())),i=new Set(r.map(c=>c.toLowerCase())),
a=new Map;return c=>(g,l)=>{if(!g.origin||e.includes(g.method)===!1)return c(g,l);if(g={...g,headers:CL(g)},s.size>0){for(let I of Object.
keys(g.headers))if(s.has(I.toLowerCase()))return c(g,l)}let h=BL(g),E=dL(h,i),Q=a.get(E);if(Q)return Q.addWaitingHandler(
l)?!0:c(g,l);let C=new IL(l,()=>{a.delete(E),vi.hasSubscribers&&vi.publish({size:a.size,key:E,type:"removed"})},n);return a.
set(E,C),vi.hasSubscribers&&vi.publish({size:a.size,key:E,type:"added"}),c(g,C)}}});var ay=p((Bq,oy)=>{"use strict";var{Writable:fL}=f("node:stream"),{assertCacheKey:Kl,assertCacheValue:yL}=Vr(),jl,Pe=4,iy=2*
1e3*1e3*1e3;oy.exports=class{static{o(this,"SqliteCacheStore")}#e=iy;#A=1/0;#t;#r;#s;#n;#o;#i;#a;#c;constructor(e){if(e){
if(typeof e!="object")throw new TypeError("SqliteCacheStore options must be an object");if(e.maxEntrySize!==void 0){if(typeof e.
maxEntrySize!="number"||!Number.isInteger(e.maxEntrySize)||e.maxEntrySize<0)throw new TypeError("SqliteCacheStore option\
s.maxEntrySize must be a non-negative integer");if(e.maxEntrySize>iy)throw new TypeError("SqliteCacheStore options.maxEn\
trySize must be less than 2gb");this.#e=e.maxEntrySize}if(e.maxCount!==void 0){if(typeof e.maxCount!="number"||!Number.isInteger(
e.maxCount)||e.maxCount<0)throw new TypeError("SqliteCacheStore options.maxCount must be a non-negative integer");this.#A=
e.maxCount}}jl||(jl=f("node:sqlite").DatabaseSync),this.#t=new jl(e?.location??":memory:"),this.#t.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = NORMAL;
      PRAGMA temp_store = memory;
      PRAGMA optimize;

      CREATE TABLE IF NOT EXISTS cacheInterceptorV${Pe} (
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

      CREATE INDEX IF NOT EXISTS idx_cacheInterceptorV${Pe}_getValuesQuery ON cacheInterceptorV${Pe}(url, method, delete\
At);
      CREATE INDEX IF NOT EXISTS idx_cacheInterceptorV${Pe}_deleteByUrlQuery ON cacheInterceptorV${Pe}(deleteAt);
    `),this.#r=this.#t.prepare(`
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
      FROM cacheInterceptorV${Pe}
      WHERE
        url = ?
        AND method = ?
      ORDER BY
        deleteAt ASC
    `),this.#s=this.#t.prepare(`
      UPDATE cacheInterceptorV${Pe} SET
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
    `),this.#n=this.#t.prepare(`
      INSERT INTO cacheInterceptorV${Pe} (
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
    `),this.#i=this.#t.prepare(`DELETE FROM cacheInterceptorV${Pe} WHERE url = ?`),this.#a=this.#t.prepare(`SELECT COUNT\
(*) AS total FROM cacheInterceptorV${Pe}`),this.#o=this.#t.prepare(`DELETE FROM cacheInterceptorV${Pe} WHERE deleteAt <=\
 ?`),this.#c=this.#A===1/0?null:this.#t.prepare(`
        DELETE FROM cacheInterceptorV${Pe}
        WHERE id IN (
          SELECT
            id
          FROM cacheInterceptorV${Pe}
          ORDER BY cachedAt ASC
          LIMIT ?
        )
      `)}close(){this.#t.close()}get(e){Kl(e);let t=this.#E(e);return t?{body:t.body?Buffer.from(t.body.buffer,t.body.byteOffset,
t.body.byteLength):void 0,statusCode:t.statusCode,statusMessage:t.statusMessage,headers:t.headers?JSON.parse(t.headers):
void 0,etag:t.etag?t.etag:void 0,vary:t.vary?JSON.parse(t.vary):void 0,cacheControlDirectives:t.cacheControlDirectives?JSON.
parse(t.cacheControlDirectives):void 0,cachedAt:t.cachedAt,staleAt:t.staleAt,deleteAt:t.deleteAt}:void 0}set(e,t){Kl(e);
let r=this.#u(e),n=Array.isArray(t.body)?Buffer.concat(t.body):t.body,s=n?.byteLength;if(s&&s>this.#e)return;let i=this.#E(
e,!0);i?this.#s.run(n,t.deleteAt,t.statusCode,t.statusMessage,t.headers?JSON.stringify(t.headers):null,t.etag?t.etag:null,
t.cacheControlDirectives?JSON.stringify(t.cacheControlDirectives):null,t.cachedAt,t.staleAt,i.id):(this.#n.run(r,e.method,
n,t.deleteAt,t.statusCode,t.statusMessage,t.headers?JSON.stringify(t.headers):null,t.etag?t.etag:null,t.cacheControlDirectives?
JSON.stringify(t.cacheControlDirectives):null,t.vary?JSON.stringify(t.vary):null,t.cachedAt,t.staleAt),this.#g())}createWriteStream(e,t){
Kl(e),yL(t);let r=0,n=[],s=this;return new fL({decodeStrings:!0,write(i,a,c){r+=i.byteLength,r<s.#e?n.push(i):this.destroy(),
c()},final(i){s.set(e,{...t,body:n}),i()}})}delete(e){if(typeof e!="object")throw new TypeError(`expected key to be obje\
ct, got ${typeof e}`);this.#i.run(this.#u(e))}#g(){if(Number.isFinite(this.#A)&&this.size<=this.#A)return 0;{let e=this.#o.
run(Date.now()).changes;if(e)return e}{let e=this.#c?.run(Math.max(Math.floor(this.#A*.1),1)).changes;if(e)return e}return 0}get size(){
let{total:e}=this.#a.get();return e}#u(e){return`${e.origin}/${e.path}`}#E(e,t=!1){let r=this.#u(e),{headers:n,method:s}=e,
i=this.#r.all(r,s);if(i.length===0)return;let a=Date.now();for(let c of i){if(a>=c.deleteAt&&!t)continue;let g=!0;if(c.vary){
let l=JSON.parse(c.vary);for(let h in l)if(!pL(n[h],l[h])){g=!1;break}}if(g)return c}}};function pL(A,e){if(A==null&&e==
null)return!0;if(A==null&&e!=null||A!=null&&e==null)return!1;if(Array.isArray(A)&&Array.isArray(e)){if(A.length!==e.length)
return!1;for(let t=0;t<A.length;t++)if(A[t]!==e[t])return!1;return!0}return A===e}o(pL,"headerValueEquals")});var $t=p((fq,Qy)=>{"use strict";var{kConstruct:DL}=_(),{kEnumerableProperty:Wr}=Y(),{iteratorMixin:wL,isValidHeaderName:is,
isValidHeaderValue:gy}=Ve(),{webidl:v}=Be(),$l=f("node:assert"),Ji=f("node:util");function cy(A){return A===10||A===13||
A===9||A===32}o(cy,"isHTTPWhiteSpaceCharCode");function ly(A){let e=0,t=A.length;for(;t>e&&cy(A.charCodeAt(t-1));)--t;for(;t>
e&&cy(A.charCodeAt(e));)++e;return e===0&&t===A.length?A:A.substring(e,t)}o(ly,"headerValueNormalize");function uy(A,e){
if(Array.isArray(e))for(let t=0;t<e.length;++t){let r=e[t];if(r.length!==2)throw v.errors.exception({header:"Headers con\
structor",message:`expected name/value pair to be length 2, found ${r.length}.`});eu(A,r[0],r[1])}else if(typeof e=="obj\
ect"&&e!==null){let t=Object.keys(e);for(let r=0;r<t.length;++r)eu(A,t[r],e[t[r]])}else throw v.errors.conversionFailed(
{prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteStri\
ng>"]})}o(uy,"fill");function eu(A,e,t){if(t=ly(t),is(e)){if(!gy(t))throw v.errors.invalidArgument({prefix:"Headers.appe\
nd",value:t,type:"header value"})}else throw v.errors.invalidArgument({prefix:"Headers.append",value:e,type:"header name"});
if(hy(A)==="immutable")throw new TypeError("immutable");return Wi(A).append(e,t,!1)}o(eu,"appendHeader");function SL(A){
let e=Wi(A);if(!e)return[];if(e.sortedMap)return e.sortedMap;let t=[],r=e.toSortedArray(),n=e.cookies;if(n===null||n.length===
1)return e.sortedMap=r;for(let s=0;s<r.length;++s){let{0:i,1:a}=r[s];if(i==="set-cookie")for(let c=0;c<n.length;++c)t.push(
[i,n[c]]);else t.push([i,a])}return e.sortedMap=t}o(SL,"headersListSortAndCombine");function Ey(A,e){return A[0]<e[0]?-1:
1}o(Ey,"compareHeaderName");var qi=class A{static{o(this,"HeadersList")}cookies=null;sortedMap;headersMap;constructor(e){
e instanceof A?(this.headersMap=new Map(e.headersMap),this.sortedMap=e.sortedMap,this.cookies=e.cookies===null?null:[...e.
cookies]):(this.headersMap=new Map(e),this.sortedMap=null)}contains(e,t){return this.headersMap.has(t?e:e.toLowerCase())}clear(){
this.headersMap.clear(),this.sortedMap=null,this.cookies=null}append(e,t,r){this.sortedMap=null;let n=r?e:e.toLowerCase(),
s=this.headersMap.get(n);if(s){let i=n==="cookie"?"; ":", ";this.headersMap.set(n,{name:s.name,value:`${s.value}${i}${t}`})}else
this.headersMap.set(n,{name:e,value:t});n==="set-cookie"&&(this.cookies??=[]).push(t)}set(e,t,r){this.sortedMap=null;let n=r?
e:e.toLowerCase();n==="set-cookie"&&(this.cookies=[t]),this.headersMap.set(n,{name:e,value:t})}delete(e,t){this.sortedMap=
null,t||(e=e.toLowerCase()),e==="set-cookie"&&(this.cookies=null),this.headersMap.delete(e)}get(e,t){return this.headersMap.
get(t?e:e.toLowerCase())?.value??null}*[Symbol.iterator](){for(let{0:e,1:{value:t}}of this.headersMap)yield[e,t]}get entries(){
let e={};if(this.headersMap.size!==0)for(let{name:t,value:r}of this.headersMap.values())e[t]=r;return e}rawValues(){return this.
headersMap.values()}get entriesList(){let e=[];if(this.headersMap.size!==0)for(let{0:t,1:{name:r,value:n}}of this.headersMap)
if(t==="set-cookie")for(let s of this.cookies)e.push([r,s]);else e.push([r,n]);return e}toSortedArray(){let e=this.headersMap.
size,t=new Array(e);if(e<=32){if(e===0)return t;let r=this.headersMap[Symbol.iterator](),n=r.next().value;t[0]=[n[0],n[1].
value],$l(n[1].value!==null);for(let s=1,i=0,a=0,c=0,g=0,l,h;s<e;++s){for(h=r.next().value,l=t[s]=[h[0],h[1].value],$l(l[1]!==
null),c=0,a=s;c<a;)g=c+(a-c>>1),t[g][0]<=l[0]?c=g+1:a=g;if(s!==g){for(i=s;i>c;)t[i]=t[--i];t[c]=l}}if(!r.next().done)throw new TypeError(
"Unreachable");return t}else{let r=0;for(let{0:n,1:{value:s}}of this.headersMap)t[r++]=[n,s],$l(s!==null);return t.sort(
Ey)}}},EA=class A{static{o(this,"Headers")}#e;#A;constructor(e=void 0){v.util.markAsUncloneable(this),e!==DL&&(this.#A=new qi,
this.#e="none",e!==void 0&&(e=v.converters.HeadersInit(e,"Headers constructor","init"),uy(this,e)))}append(e,t){v.brandCheck(
this,A),v.argumentLengthCheck(arguments,2,"Headers.append");let r="Headers.append";return e=v.converters.ByteString(e,r,
"name"),t=v.converters.ByteString(t,r,"value"),eu(this,e,t)}delete(e){if(v.brandCheck(this,A),v.argumentLengthCheck(arguments,
1,"Headers.delete"),e=v.converters.ByteString(e,"Headers.delete","name"),!is(e))throw v.errors.invalidArgument({prefix:"\
Headers.delete",value:e,type:"header name"});if(this.#e==="immutable")throw new TypeError("immutable");this.#A.contains(
e,!1)&&this.#A.delete(e,!1)}get(e){v.brandCheck(this,A),v.argumentLengthCheck(arguments,1,"Headers.get");let t="Headers.\
get";if(e=v.converters.ByteString(e,t,"name"),!is(e))throw v.errors.invalidArgument({prefix:t,value:e,type:"header name"});
return this.#A.get(e,!1)}has(e){v.brandCheck(this,A),v.argumentLengthCheck(arguments,1,"Headers.has");let t="Headers.has";
if(e=v.converters.ByteString(e,t,"name"),!is(e))throw v.errors.invalidArgument({prefix:t,value:e,type:"header name"});return this.#A.
contains(e,!1)}set(e,t){v.brandCheck(this,A),v.argumentLengthCheck(arguments,2,"Headers.set");let r="Headers.set";if(e=v.
converters.ByteString(e,r,"name"),t=v.converters.ByteString(t,r,"value"),t=ly(t),is(e)){if(!gy(t))throw v.errors.invalidArgument(
{prefix:r,value:t,type:"header value"})}else throw v.errors.invalidArgument({prefix:r,value:e,type:"header name"});if(this.#e===
"immutable")throw new TypeError("immutable");this.#A.set(e,t,!1)}getSetCookie(){v.brandCheck(this,A);let e=this.#A.cookies;
return e?[...e]:[]}[Ji.inspect.custom](e,t){return t.depth??=e,`Headers ${Ji.formatWithOptions(t,this.#A.entries)}`}static getHeadersGuard(e){
return e.#e}static setHeadersGuard(e,t){e.#e=t}static getHeadersList(e){return e.#A}static setHeadersList(e,t){e.#A=t}},
{getHeadersGuard:hy,setHeadersGuard:mL,getHeadersList:Wi,setHeadersList:RL}=EA;Reflect.deleteProperty(EA,"getHeadersGuar\
d");Reflect.deleteProperty(EA,"setHeadersGuard");Reflect.deleteProperty(EA,"getHeadersList");Reflect.deleteProperty(EA,"\
setHeadersList");wL("Headers",EA,SL,0,1);Object.defineProperties(EA.prototype,{append:Wr,delete:Wr,get:Wr,has:Wr,set:Wr,
getSetCookie:Wr,[Symbol.toStringTag]:{value:"Headers",configurable:!0},[Ji.inspect.custom]:{enumerable:!1}});v.converters.
HeadersInit=function(A,e,t){if(v.util.Type(A)===v.util.Types.OBJECT){let r=Reflect.get(A,Symbol.iterator);if(!Ji.types.isProxy(
A)&&r===EA.prototype.entries)try{return Wi(A).entriesList}catch{}return typeof r=="function"?v.converters["sequence<sequ\
ence<ByteString>>"](A,e,t,r.bind(A)):v.converters["record<ByteString, ByteString>"](A,e,t)}throw v.errors.conversionFailed(
{prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteStri\
ng>"]})};Qy.exports={fill:uy,compareHeaderName:Ey,Headers:EA,HeadersList:qi,getHeadersGuard:hy,setHeadersGuard:mL,setHeadersList:RL,
getHeadersList:Wi}});var as=p((pq,Ry)=>{"use strict";var{Headers:yy,HeadersList:Iy,fill:NL,getHeadersGuard:FL,setHeadersGuard:py,setHeadersList:Dy}=$t(),
{extractBody:Cy,cloneBody:bL,mixinBody:UL,streamRegistry:wy,bodyUnusable:kL}=pr(),Sy=Y(),By=f("node:util"),{kEnumerableProperty:_e}=Sy,
{isValidReasonPhrase:ML,isCancelled:TL,isAborted:LL,isErrorLike:xL,environmentSettingsObject:HL}=Ve(),{redirectStatusSet:YL,
nullBodyStatus:OL}=Cn(),{webidl:V}=Be(),{URLSerializer:dy}=je(),{kConstruct:_i}=_(),Au=f("node:assert"),{isomorphicEncode:GL,
serializeJavascriptValueToJSONString:VL}=IA(),vL=new TextEncoder("utf-8"),Ze=class A{static{o(this,"Response")}#e;#A;static error(){
return os(Zi(),"immutable")}static json(e,t=void 0){V.argumentLengthCheck(arguments,1,"Response.json"),t!==null&&(t=V.converters.
ResponseInit(t));let r=vL.encode(VL(e)),n=Cy(r),s=os(Pr({}),"response");return fy(s,t,{body:n[0],type:"application/json"}),
s}static redirect(e,t=302){V.argumentLengthCheck(arguments,1,"Response.redirect"),e=V.converters.USVString(e),t=V.converters["\
unsigned short"](t);let r;try{r=new URL(e,HL.settingsObject.baseUrl)}catch(i){throw new TypeError(`Failed to parse URL f\
rom ${e}`,{cause:i})}if(!YL.has(t))throw new RangeError(`Invalid status code ${t}`);let n=os(Pr({}),"immutable");n.#A.status=
t;let s=GL(dy(r));return n.#A.headersList.append("location",s,!0),n}constructor(e=null,t=void 0){if(V.util.markAsUncloneable(
this),e===_i)return;e!==null&&(e=V.converters.BodyInit(e,"Response","body")),t=V.converters.ResponseInit(t),this.#A=Pr({}),
this.#e=new yy(_i),py(this.#e,"response"),Dy(this.#e,this.#A.headersList);let r=null;if(e!=null){let[n,s]=Cy(e);r={body:n,
type:s}}fy(this,t,r)}get type(){return V.brandCheck(this,A),this.#A.type}get url(){V.brandCheck(this,A);let e=this.#A.urlList,
t=e[e.length-1]??null;return t===null?"":dy(t,!0)}get redirected(){return V.brandCheck(this,A),this.#A.urlList.length>1}get status(){
return V.brandCheck(this,A),this.#A.status}get ok(){return V.brandCheck(this,A),this.#A.status>=200&&this.#A.status<=299}get statusText(){
return V.brandCheck(this,A),this.#A.statusText}get headers(){return V.brandCheck(this,A),this.#e}get body(){return V.brandCheck(
this,A),this.#A.body?this.#A.body.stream:null}get bodyUsed(){return V.brandCheck(this,A),!!this.#A.body&&Sy.isDisturbed(
this.#A.body.stream)}clone(){if(V.brandCheck(this,A),kL(this.#A))throw V.errors.exception({header:"Response.clone",message:"\
Body has already been consumed."});let e=tu(this.#A);return this.#A.urlList.length!==0&&this.#A.body?.stream&&wy.register(
this,new WeakRef(this.#A.body.stream)),os(e,FL(this.#e))}[By.inspect.custom](e,t){t.depth===null&&(t.depth=2),t.colors??=
!0;let r={status:this.status,statusText:this.statusText,headers:this.headers,body:this.body,bodyUsed:this.bodyUsed,ok:this.
ok,redirected:this.redirected,type:this.type,url:this.url};return`Response ${By.formatWithOptions(t,r)}`}static getResponseHeaders(e){
return e.#e}static setResponseHeaders(e,t){e.#e=t}static getResponseState(e){return e.#A}static setResponseState(e,t){e.#A=
t}},{getResponseHeaders:JL,setResponseHeaders:qL,getResponseState:er,setResponseState:WL}=Ze;Reflect.deleteProperty(Ze,"\
getResponseHeaders");Reflect.deleteProperty(Ze,"setResponseHeaders");Reflect.deleteProperty(Ze,"getResponseState");Reflect.
deleteProperty(Ze,"setResponseState");UL(Ze,er);Object.defineProperties(Ze.prototype,{type:_e,url:_e,status:_e,ok:_e,redirected:_e,
statusText:_e,headers:_e,clone:_e,body:_e,bodyUsed:_e,[Symbol.toStringTag]:{value:"Response",configurable:!0}});Object.defineProperties(
Ze,{json:_e,redirect:_e,error:_e});function tu(A){if(A.internalResponse)return my(tu(A.internalResponse),A.type);let e=Pr(
{...A,body:null});return A.body!=null&&(e.body=bL(A.body)),e}o(tu,"cloneResponse");function Pr(A){return{aborted:!1,rangeRequested:!1,
timingAllowPassed:!1,requestIncludesCredentials:!1,type:"default",status:200,timingInfo:null,cacheState:"",statusText:"",
...A,headersList:A?.headersList?new Iy(A?.headersList):new Iy,urlList:A?.urlList?[...A.urlList]:[]}}o(Pr,"makeResponse");
function Zi(A){let e=xL(A);return Pr({type:"error",status:0,error:e?A:new Error(A&&String(A)),aborted:A&&A.name==="Abort\
Error"})}o(Zi,"makeNetworkError");function PL(A){return A.type==="error"&&A.status===0}o(PL,"isNetworkError");function Pi(A,e){
return e={internalResponse:A,...e},new Proxy(A,{get(t,r){return r in e?e[r]:t[r]},set(t,r,n){return Au(!(r in e)),t[r]=n,
!0}})}o(Pi,"makeFilteredResponse");function my(A,e){if(e==="basic")return Pi(A,{type:"basic",headersList:A.headersList});
if(e==="cors")return Pi(A,{type:"cors",headersList:A.headersList});if(e==="opaque")return Pi(A,{type:"opaque",urlList:[],
status:0,statusText:"",body:null});if(e==="opaqueredirect")return Pi(A,{type:"opaqueredirect",status:0,statusText:"",headersList:[],
body:null});Au(!1)}o(my,"filterResponse");function _L(A,e=null){return Au(TL(A)),LL(A)?Zi(Object.assign(new DOMException(
"The operation was aborted.","AbortError"),{cause:e})):Zi(Object.assign(new DOMException("Request was cancelled."),{cause:e}))}
o(_L,"makeAppropriateNetworkError");function fy(A,e,t){if(e.status!==null&&(e.status<200||e.status>599))throw new RangeError(
'init["status"] must be in the range of 200 to 599, inclusive.');if("statusText"in e&&e.statusText!=null&&!ML(String(e.statusText)))
throw new TypeError("Invalid statusText");if("status"in e&&e.status!=null&&(er(A).status=e.status),"statusText"in e&&e.statusText!=
null&&(er(A).statusText=e.statusText),"headers"in e&&e.headers!=null&&NL(JL(A),e.headers),t){if(OL.includes(A.status))throw V.
errors.exception({header:"Response constructor",message:`Invalid response status code ${A.status}`});er(A).body=t.body,t.
type!=null&&!er(A).headersList.contains("content-type",!0)&&er(A).headersList.append("content-type",t.type,!0)}}o(fy,"in\
itializeResponse");function os(A,e){let t=new Ze(_i);WL(t,A);let r=new yy(_i);return qL(t,r),Dy(r,A.headersList),py(r,e),
A.urlList.length!==0&&A.body?.stream&&wy.register(t,new WeakRef(A.body.stream)),t}o(os,"fromInnerResponse");V.converters.
XMLHttpRequestBodyInit=function(A,e,t){return typeof A=="string"?V.converters.USVString(A,e,t):V.is.Blob(A)||V.is.BufferSource(
A)||V.is.FormData(A)||V.is.URLSearchParams(A)?A:V.converters.DOMString(A,e,t)};V.converters.BodyInit=function(A,e,t){return V.
is.ReadableStream(A)||A?.[Symbol.asyncIterator]?A:V.converters.XMLHttpRequestBodyInit(A,e,t)};V.converters.ResponseInit=
V.dictionaryConverter([{key:"status",converter:V.converters["unsigned short"],defaultValue:o(()=>200,"defaultValue")},{key:"\
statusText",converter:V.converters.ByteString,defaultValue:o(()=>"","defaultValue")},{key:"headers",converter:V.converters.
HeadersInit}]);V.is.Response=V.util.MakeTypeAssertion(Ze);Ry.exports={isNetworkError:PL,makeNetworkError:Zi,makeResponse:Pr,
makeAppropriateNetworkError:_L,filterResponse:my,Response:Ze,cloneResponse:tu,fromInnerResponse:os,getResponseState:er}});var _r=p((wq,Vy)=>{"use strict";var{extractBody:ZL,mixinBody:zL,cloneBody:XL,bodyUnusable:Ny}=pr(),{Headers:Ty,fill:KL,HeadersList:Ki,
setHeadersGuard:ru,getHeadersGuard:jL,setHeadersList:Ly,getHeadersList:Fy}=$t(),Xi=Y(),by=f("node:util"),{isValidHTTPToken:$L,
sameOrigin:Uy,environmentSettingsObject:zi}=Ve(),{forbiddenMethodsSet:ex,corsSafeListedMethodsSet:Ax,referrerPolicy:tx,requestRedirect:rx,
requestMode:nx,requestCredentials:sx,requestCache:ix,requestDuplex:ox}=Cn(),{kEnumerableProperty:he,normalizedMethodRecordsBase:ax,
normalizedMethodRecords:cx}=Xi,{webidl:T}=Be(),{URLSerializer:gx}=je(),{kConstruct:ji}=_(),lx=f("node:assert"),{getMaxListeners:xy,
setMaxListeners:ux,defaultMaxListeners:Ex}=f("node:events"),hx=Symbol("abortController"),Hy=new FinalizationRegistry(({signal:A,
abort:e})=>{A.removeEventListener("abort",e)}),$i=new WeakMap,nu;try{nu=xy(new AbortController().signal)>0}catch{nu=!1}function ky(A){
return e;function e(){let t=A.deref();if(t!==void 0){Hy.unregister(e),this.removeEventListener("abort",e),t.abort(this.reason);
let r=$i.get(t.signal);if(r!==void 0){if(r.size!==0){for(let n of r){let s=n.deref();s!==void 0&&s.abort(this.reason)}r.
clear()}$i.delete(t.signal)}}}}o(ky,"buildAbort");var My=!1,Le=class A{static{o(this,"Request")}#e;#A;#t;#r;constructor(e,t=void 0){
if(T.util.markAsUncloneable(this),e===ji)return;T.argumentLengthCheck(arguments,1,"Request constructor"),e=T.converters.
RequestInfo(e),t=T.converters.RequestInit(t);let n=null,s=null,i=zi.settingsObject.baseUrl,a=null;if(typeof e=="string"){
this.#A=t.dispatcher;let d;try{d=new URL(e,i)}catch(y){throw new TypeError("Failed to parse URL from "+e,{cause:y})}if(d.
username||d.password)throw new TypeError("Request cannot be constructed from a URL that includes credentials: "+e);n=eo(
{urlList:[d]}),s="cors"}else lx(T.is.Request(e)),n=e.#r,a=e.#e,this.#A=t.dispatcher||e.#A;let c=zi.settingsObject.origin,
g="client";if(n.window?.constructor?.name==="EnvironmentSettingsObject"&&Uy(n.window,c)&&(g=n.window),t.window!=null)throw new TypeError(
`'window' option '${g}' must be null`);"window"in t&&(g="no-window"),n=eo({method:n.method,headersList:n.headersList,unsafeRequest:n.
unsafeRequest,client:zi.settingsObject,window:g,priority:n.priority,origin:n.origin,referrer:n.referrer,referrerPolicy:n.
referrerPolicy,mode:n.mode,credentials:n.credentials,cache:n.cache,redirect:n.redirect,integrity:n.integrity,keepalive:n.
keepalive,reloadNavigation:n.reloadNavigation,historyNavigation:n.historyNavigation,urlList:[...n.urlList]});let l=Object.
keys(t).length!==0;if(l&&(n.mode==="navigate"&&(n.mode="same-origin"),n.reloadNavigation=!1,n.historyNavigation=!1,n.origin=
"client",n.referrer="client",n.referrerPolicy="",n.url=n.urlList[n.urlList.length-1],n.urlList=[n.url]),t.referrer!==void 0){
let d=t.referrer;if(d==="")n.referrer="no-referrer";else{let y;try{y=new URL(d,i)}catch(w){throw new TypeError(`Referrer\
 "${d}" is not a valid URL.`,{cause:w})}y.protocol==="about:"&&y.hostname==="client"||c&&!Uy(y,zi.settingsObject.baseUrl)?
n.referrer="client":n.referrer=y}}t.referrerPolicy!==void 0&&(n.referrerPolicy=t.referrerPolicy);let h;if(t.mode!==void 0?
h=t.mode:h=s,h==="navigate")throw T.errors.exception({header:"Request constructor",message:"invalid request mode navigat\
e."});if(h!=null&&(n.mode=h),t.credentials!==void 0&&(n.credentials=t.credentials),t.cache!==void 0&&(n.cache=t.cache),n.
cache==="only-if-cached"&&n.mode!=="same-origin")throw new TypeError("'only-if-cached' can be set only with 'same-origin\
' mode");if(t.redirect!==void 0&&(n.redirect=t.redirect),t.integrity!=null&&(n.integrity=String(t.integrity)),t.keepalive!==
void 0&&(n.keepalive=!!t.keepalive),t.method!==void 0){let d=t.method,y=cx[d];if(y!==void 0)n.method=y;else{if(!$L(d))throw new TypeError(
`'${d}' is not a valid HTTP method.`);let w=d.toUpperCase();if(ex.has(w))throw new TypeError(`'${d}' HTTP method is unsu\
pported.`);d=ax[w]??d,n.method=d}!My&&n.method==="patch"&&(process.emitWarning("Using `patch` is highly likely to result\
 in a `405 Method Not Allowed`. `PATCH` is much more likely to succeed.",{code:"UNDICI-FETCH-patch"}),My=!0)}t.signal!==
void 0&&(a=t.signal),this.#r=n;let E=new AbortController;if(this.#e=E.signal,a!=null)if(a.aborted)E.abort(a.reason);else{
this[hx]=E;let d=new WeakRef(E),y=ky(d);nu&&xy(a)===Ex&&ux(1500,a),Xi.addAbortListener(a,y),Hy.register(E,{signal:a,abort:y},
y)}if(this.#t=new Ty(ji),Ly(this.#t,n.headersList),ru(this.#t,"request"),h==="no-cors"){if(!Ax.has(n.method))throw new TypeError(
`'${n.method} is unsupported in no-cors mode.`);ru(this.#t,"request-no-cors")}if(l){let d=Fy(this.#t),y=t.headers!==void 0?
t.headers:new Ki(d);if(d.clear(),y instanceof Ki){for(let{name:w,value:b}of y.rawValues())d.append(w,b,!1);d.cookies=y.cookies}else
KL(this.#t,y)}let Q=T.is.Request(e)?e.#r.body:null;if((t.body!=null||Q!=null)&&(n.method==="GET"||n.method==="HEAD"))throw new TypeError(
"Request with GET/HEAD method cannot have body.");let C=null;if(t.body!=null){let[d,y]=ZL(t.body,n.keepalive);C=d,y&&!Fy(
this.#t).contains("content-type",!0)&&this.#t.append("content-type",y,!0)}let I=C??Q;if(I!=null&&I.source==null){if(C!=null&&
t.duplex==null)throw new TypeError("RequestInit: duplex option is required when sending a body.");if(n.mode!=="same-orig\
in"&&n.mode!=="cors")throw new TypeError('If request is made from ReadableStream, mode should be "same-origin" or "cors"');
n.useCORSPreflightFlag=!0}let D=I;if(C==null&&Q!=null){if(Ny(e.#r))throw new TypeError("Cannot construct a Request with \
a Request object that has already been used.");let d=new TransformStream;Q.stream.pipeThrough(d),D={source:Q.source,length:Q.
length,stream:d.readable}}this.#r.body=D}get method(){return T.brandCheck(this,A),this.#r.method}get url(){return T.brandCheck(
this,A),gx(this.#r.url)}get headers(){return T.brandCheck(this,A),this.#t}get destination(){return T.brandCheck(this,A),
this.#r.destination}get referrer(){return T.brandCheck(this,A),this.#r.referrer==="no-referrer"?"":this.#r.referrer==="c\
lient"?"about:client":this.#r.referrer.toString()}get referrerPolicy(){return T.brandCheck(this,A),this.#r.referrerPolicy}get mode(){
return T.brandCheck(this,A),this.#r.mode}get credentials(){return T.brandCheck(this,A),this.#r.credentials}get cache(){return T.
brandCheck(this,A),this.#r.cache}get redirect(){return T.brandCheck(this,A),this.#r.redirect}get integrity(){return T.brandCheck(
this,A),this.#r.integrity}get keepalive(){return T.brandCheck(this,A),this.#r.keepalive}get isReloadNavigation(){return T.
brandCheck(this,A),this.#r.reloadNavigation}get isHistoryNavigation(){return T.brandCheck(this,A),this.#r.historyNavigation}get signal(){
return T.brandCheck(this,A),this.#e}get body(){return T.brandCheck(this,A),this.#r.body?this.#r.body.stream:null}get bodyUsed(){
return T.brandCheck(this,A),!!this.#r.body&&Xi.isDisturbed(this.#r.body.stream)}get duplex(){return T.brandCheck(this,A),
"half"}clone(){if(T.brandCheck(this,A),Ny(this.#r))throw new TypeError("unusable");let e=Oy(this.#r),t=new AbortController;
if(this.signal.aborted)t.abort(this.signal.reason);else{let r=$i.get(this.signal);r===void 0&&(r=new Set,$i.set(this.signal,
r));let n=new WeakRef(t);r.add(n),Xi.addAbortListener(t.signal,ky(n))}return Gy(e,this.#A,t.signal,jL(this.#t))}[by.inspect.
custom](e,t){t.depth===null&&(t.depth=2),t.colors??=!0;let r={method:this.method,url:this.url,headers:this.headers,destination:this.
destination,referrer:this.referrer,referrerPolicy:this.referrerPolicy,mode:this.mode,credentials:this.credentials,cache:this.
cache,redirect:this.redirect,integrity:this.integrity,keepalive:this.keepalive,isReloadNavigation:this.isReloadNavigation,
isHistoryNavigation:this.isHistoryNavigation,signal:this.signal};return`Request ${by.formatWithOptions(t,r)}`}static setRequestSignal(e,t){
return e.#e=t,e}static getRequestDispatcher(e){return e.#A}static setRequestDispatcher(e,t){e.#A=t}static setRequestHeaders(e,t){
e.#t=t}static getRequestState(e){return e.#r}static setRequestState(e,t){e.#r=t}},{setRequestSignal:Qx,getRequestDispatcher:Ix,
setRequestDispatcher:Cx,setRequestHeaders:Bx,getRequestState:Yy,setRequestState:dx}=Le;Reflect.deleteProperty(Le,"setReq\
uestSignal");Reflect.deleteProperty(Le,"getRequestDispatcher");Reflect.deleteProperty(Le,"setRequestDispatcher");Reflect.
deleteProperty(Le,"setRequestHeaders");Reflect.deleteProperty(Le,"getRequestState");Reflect.deleteProperty(Le,"setReques\
tState");zL(Le,Yy);function eo(A){return{method:A.method??"GET",localURLsOnly:A.localURLsOnly??!1,unsafeRequest:A.unsafeRequest??
!1,body:A.body??null,client:A.client??null,reservedClient:A.reservedClient??null,replacesClientId:A.replacesClientId??"",
window:A.window??"client",keepalive:A.keepalive??!1,serviceWorkers:A.serviceWorkers??"all",initiator:A.initiator??"",destination:A.
destination??"",priority:A.priority??null,origin:A.origin??"client",policyContainer:A.policyContainer??"client",referrer:A.
referrer??"client",referrerPolicy:A.referrerPolicy??"",mode:A.mode??"no-cors",useCORSPreflightFlag:A.useCORSPreflightFlag??
!1,credentials:A.credentials??"same-origin",useCredentials:A.useCredentials??!1,cache:A.cache??"default",redirect:A.redirect??
"follow",integrity:A.integrity??"",cryptoGraphicsNonceMetadata:A.cryptoGraphicsNonceMetadata??"",parserMetadata:A.parserMetadata??
"",reloadNavigation:A.reloadNavigation??!1,historyNavigation:A.historyNavigation??!1,userActivation:A.userActivation??!1,
taintedOrigin:A.taintedOrigin??!1,redirectCount:A.redirectCount??0,responseTainting:A.responseTainting??"basic",preventNoCacheCacheControlHeaderModification:A.
preventNoCacheCacheControlHeaderModification??!1,done:A.done??!1,timingAllowFailed:A.timingAllowFailed??!1,useURLCredentials:A.
useURLCredentials??void 0,traversableForUserPrompts:A.traversableForUserPrompts??"client",urlList:A.urlList,url:A.urlList[0],
headersList:A.headersList?new Ki(A.headersList):new Ki}}o(eo,"makeRequest");function Oy(A){let e=eo({...A,body:null});return A.
body!=null&&(e.body=XL(A.body)),e}o(Oy,"cloneRequest");function Gy(A,e,t,r){let n=new Le(ji);dx(n,A),Cx(n,e),Qx(n,t);let s=new Ty(
ji);return Bx(n,s),Ly(s,A.headersList),ru(s,r),n}o(Gy,"fromInnerRequest");Object.defineProperties(Le.prototype,{method:he,
url:he,headers:he,redirect:he,clone:he,signal:he,duplex:he,destination:he,body:he,bodyUsed:he,isHistoryNavigation:he,isReloadNavigation:he,
keepalive:he,integrity:he,cache:he,credentials:he,attribute:he,referrerPolicy:he,referrer:he,mode:he,[Symbol.toStringTag]:{
value:"Request",configurable:!0}});T.is.Request=T.util.MakeTypeAssertion(Le);T.converters.RequestInfo=function(A){return typeof A==
"string"?T.converters.USVString(A):T.is.Request(A)?A:T.converters.USVString(A)};T.converters.RequestInit=T.dictionaryConverter(
[{key:"method",converter:T.converters.ByteString},{key:"headers",converter:T.converters.HeadersInit},{key:"body",converter:T.
nullableConverter(T.converters.BodyInit)},{key:"referrer",converter:T.converters.USVString},{key:"referrerPolicy",converter:T.
converters.DOMString,allowedValues:tx},{key:"mode",converter:T.converters.DOMString,allowedValues:nx},{key:"credentials",
converter:T.converters.DOMString,allowedValues:sx},{key:"cache",converter:T.converters.DOMString,allowedValues:ix},{key:"\
redirect",converter:T.converters.DOMString,allowedValues:rx},{key:"integrity",converter:T.converters.DOMString},{key:"ke\
epalive",converter:T.converters.boolean},{key:"signal",converter:T.nullableConverter(A=>T.converters.AbortSignal(A,"Requ\
estInit","signal"))},{key:"window",converter:T.converters.any},{key:"duplex",converter:T.converters.DOMString,allowedValues:ox},
{key:"dispatcher",converter:T.converters.any},{key:"priority",converter:T.converters.DOMString,allowedValues:["high","lo\
w","auto"],defaultValue:o(()=>"auto","defaultValue")}]);Vy.exports={Request:Le,makeRequest:eo,fromInnerRequest:Gy,cloneRequest:Oy,
getRequestDispatcher:Ix,getRequestState:Yy}});var Xy=p((mq,zy)=>{"use strict";var fx=f("node:assert"),{runtimeFeatures:Jy}=LA(),{asciiLowercase:qy}=IA(),Ar=new Map([[
"sha256",0],["sha384",1],["sha512",2]]),su;if(Jy.has("crypto")){su=f("node:crypto");let A=su.getHashes();A.length===0&&Ar.
clear();for(let e of Ar.keys())A.includes(e)===!1&&Ar.delete(e)}else Ar.clear();var vy=Map.prototype.get.bind(Ar),iu=o(A=>Ar.
has(qy(A)),"isValidSRIHashAlgorithm"),yx=Jy.has("crypto")===!1||Ar.size===0?()=>!0:(A,e)=>{let t=Py(e);if(t.length===0)return!0;
let r=Wy(t);for(let n of r){let s=n.alg,i=n.val,a=_y(s,A);if(Zy(a,i))return!0}return!1};function Wy(A){let e=[],t=null;for(let r of A){
if(fx(iu(r.alg),"Invalid SRI hash algorithm token"),e.length===0){e.push(r),t=r;continue}let n=t.alg,s=vy(n),i=r.alg,a=vy(
i);a<s||(a>s?(t=r,e[0]=r,e.length=1):e.push(r))}return e}o(Wy,"getStrongestMetadata");function Py(A){let e=[];for(let t of A.
split(/[\t\n\f\r ]+/)){let n=t.split("?",1)[0],s="",i=[n.slice(0,6),n.slice(7)],a=i[0];if(!iu(a))continue;i[1]&&(s=i[1]);
let c={alg:qy(a),val:s};e.push(c)}return e}o(Py,"parseMetadata");var _y=o((A,e)=>su.hash(A,e,"base64"),"applyAlgorithmTo\
Bytes");function Zy(A,e){let t=A.length;t!==0&&A[t-1]==="="&&(t-=1),t!==0&&A[t-1]==="="&&(t-=1);let r=e.length;if(r!==0&&
e[r-1]==="="&&(r-=1),r!==0&&e[r-1]==="="&&(r-=1),t!==r)return!1;for(let n=0;n<t;++n)if(!(A[n]===e[n]||A[n]==="+"&&e[n]===
"-"||A[n]==="/"&&e[n]==="_"))return!1;return!0}o(Zy,"caseSensitiveMatch");zy.exports={applyAlgorithmToBytes:_y,bytesMatch:yx,
caseSensitiveMatch:Zy,isValidSRIHashAlgorithm:iu,getStrongestMetadata:Wy,parseMetadata:Py}});var ls=p((Nq,gp)=>{"use strict";var{makeNetworkError:K,makeAppropriateNetworkError:cs,filterResponse:ou,makeResponse:Ao,
fromInnerResponse:px,getResponseState:Dx}=as(),{HeadersList:au}=$t(),{Request:wx,cloneRequest:Sx,getRequestDispatcher:mx,
getRequestState:Rx}=_r(),hA=f("node:zlib"),{makePolicyContainer:Nx,clonePolicyContainer:Fx,requestBadPort:bx,TAOCheck:Ux,
appendRequestOriginHeader:kx,responseLocationURL:Mx,requestCurrentURL:ze,setRequestReferrerPolicyOnRedirect:Tx,tryUpgradeRequestToAPotentiallyTrustworthyURL:Lx,
createOpaqueTimingInfo:hu,appendFetchMetadata:xx,corsCheck:Hx,crossOriginResourcePolicyCheck:Yx,determineRequestsReferrer:Ox,
coarsenedSharedCurrentTime:gs,sameOrigin:uu,isCancelled:Qt,isAborted:Ky,isErrorLike:Gx,fullyReadBody:Vx,readableStreamClose:vx,
urlIsLocal:Jx,urlIsHttpHttpsScheme:so,urlHasHttpsScheme:qx,clampAndCoarsenConnectionTimingInfo:Wx,simpleRangeHeaderValue:Px,
buildContentRange:_x,createInflate:Zx,extractMimeType:zx,hasAuthenticationEntry:Xx,includesCredentials:jy,isTraversableNavigable:Kx}=Ve(),
tr=f("node:assert"),{safelyExtractBody:io,extractBody:$y}=pr(),{redirectStatusSet:rp,nullBodyStatus:np,safeMethodsSet:jx,
requestBodyHeader:$x,subresourceSet:eH}=Cn(),AH=f("node:events"),{Readable:tH,pipeline:rH,finished:nH,isErrored:sH,isReadable:to}=f("node:stream"),
{addAbortListener:iH,bufferToLowerCasedHeaderName:ep}=Y(),{dataURLProcessor:oH,serializeAMimeType:aH,minimizeSupportedMimeType:cH}=je(),
{getGlobalDispatcher:gH}=ts(),{webidl:Qu}=Be(),{STATUS_CODES:Ap}=f("node:http"),{bytesMatch:lH}=Xy(),{createDeferredPromise:uH}=pn(),
{isomorphicEncode:ro}=IA(),{runtimeFeatures:EH}=LA(),hH=EH.has("zstd"),QH=["GET","HEAD"],IH=typeof __UNDICI_IS_NODE__<"u"||
typeof esbuildDetection<"u"?"node":"undici",cu,no=class extends AH{static{o(this,"Fetch")}constructor(e){super(),this.dispatcher=
e,this.connection=null,this.dump=!1,this.state="ongoing"}terminate(e){this.state==="ongoing"&&(this.state="terminated",this.
connection?.destroy(e),this.emit("terminated",e))}abort(e){this.state==="ongoing"&&(this.state="aborted",e||(e=new DOMException(
"The operation was aborted.","AbortError")),this.serializedAbortReason=e,this.connection?.destroy(e),this.emit("terminat\
ed",e))}};function CH(A){sp(A,"fetch")}o(CH,"handleFetchDone");function BH(A,e=void 0){Qu.argumentLengthCheck(arguments,
1,"globalThis.fetch");let t=uH(),r;try{r=new wx(A,e)}catch(l){return t.reject(l),t.promise}let n=Rx(r);if(r.signal.aborted)
return gu(t,n,null,r.signal.reason,null),t.promise;n.client.globalObject?.constructor?.name==="ServiceWorkerGlobalScope"&&
(n.serviceWorkers="none");let i=null,a=!1,c=null;return iH(r.signal,()=>{a=!0,tr(c!=null),c.abort(r.signal.reason);let l=i?.
deref();gu(t,n,l,r.signal.reason,c.controller)}),c=op({request:n,processResponseEndOfBody:CH,processResponse:o(l=>{if(!a){
if(l.aborted){gu(t,n,i,c.serializedAbortReason,c.controller);return}if(l.type==="error"){t.reject(new TypeError("fetch f\
ailed",{cause:l.error}));return}i=new WeakRef(px(l,"immutable")),t.resolve(i.deref()),t=null}},"processResponse"),dispatcher:mx(
r),requestObject:r}),t.promise}o(BH,"fetch");function sp(A,e="other"){if(A.type==="error"&&A.aborted||!A.urlList?.length)
return;let t=A.urlList[0],r=A.timingInfo,n=A.cacheState;so(t)&&r!==null&&(A.timingAllowPassed||(r=hu({startTime:r.startTime}),
n=""),r.endTime=gs(),A.timingInfo=r,ip(r,t.href,e,globalThis,n,"",A.status))}o(sp,"finalizeAndReportTiming");var ip=performance.
markResourceTiming;function gu(A,e,t,r,n){if(A&&A.reject(r),e.body?.stream!=null&&to(e.body.stream)&&e.body.stream.cancel(
r).catch(i=>{if(i.code!=="ERR_INVALID_STATE")throw i}),t==null)return;let s=Dx(t);s.body?.stream!=null&&to(s.body.stream)&&
n.error(r)}o(gu,"abortFetch");function op({request:A,processRequestBodyChunkLength:e,processRequestEndOfBody:t,processResponse:r,
processResponseEndOfBody:n,processResponseConsumeBody:s,useParallelQueue:i=!1,dispatcher:a=gH(),requestObject:c=null}){tr(
a);let g=null,l=!1;A.client!=null&&(g=A.client.globalObject,l=A.client.crossOriginIsolatedCapability);let h=gs(l),E=hu({
startTime:h}),Q={controller:new no(a),request:A,timingInfo:E,processRequestBodyChunkLength:e,processRequestEndOfBody:t,processResponse:r,
processResponseConsumeBody:s,processResponseEndOfBody:n,taskDestination:g,crossOriginIsolatedCapability:l,requestObject:c};
return tr(!A.body||A.body.stream),A.window==="client"&&(A.window=A.client?.globalObject?.constructor?.name==="Window"?A.
client:"no-window"),A.origin==="client"&&(A.origin=A.client.origin),A.policyContainer==="client"&&(A.client!=null?A.policyContainer=
Fx(A.client.policyContainer):A.policyContainer=Nx()),A.headersList.contains("accept",!0)||A.headersList.append("accept",
"*/*",!0),A.headersList.contains("accept-language",!0)||A.headersList.append("accept-language","*",!0),A.priority,eH.has(
A.destination),ap(Q,!1),Q.controller}o(op,"fetching");async function ap(A,e){try{let t=A.request,r=null;if(t.localURLsOnly&&
!Jx(ze(t))&&(r=K("local URLs only")),Lx(t),bx(t)==="blocked"&&(r=K("bad port")),t.referrerPolicy===""&&(t.referrerPolicy=
t.policyContainer.referrerPolicy),t.referrer!=="no-referrer"&&(t.referrer=Ox(t)),r===null){let s=ze(t);uu(s,t.url)&&t.responseTainting===
"basic"||s.protocol==="data:"||t.mode==="navigate"||t.mode==="websocket"?(t.responseTainting="basic",r=await tp(A)):t.mode===
"same-origin"?r=K('request mode cannot be "same-origin"'):t.mode==="no-cors"?t.redirect!=="follow"?r=K('redirect mode ca\
nnot be "follow" for "no-cors" request'):(t.responseTainting="opaque",r=await tp(A)):so(ze(t))?(t.responseTainting="cors",
r=await cp(A)):r=K("URL scheme must be a HTTP(S) scheme")}if(e)return r;r.status!==0&&!r.internalResponse&&(t.responseTainting,
t.responseTainting==="basic"?r=ou(r,"basic"):t.responseTainting==="cors"?r=ou(r,"cors"):t.responseTainting==="opaque"?r=
ou(r,"opaque"):tr(!1));let n=r.status===0?r:r.internalResponse;if(n.urlList.length===0&&n.urlList.push(...t.urlList),t.timingAllowFailed||
(r.timingAllowPassed=!0),r.type==="opaque"&&n.status===206&&n.rangeRequested&&!t.headers.contains("range",!0)&&(r=n=K()),
r.status!==0&&(t.method==="HEAD"||t.method==="CONNECT"||np.includes(n.status))&&(n.body=null,A.controller.dump=!0),t.integrity){
let s=o(a=>lu(A,K(a)),"processBodyError");if(t.responseTainting==="opaque"||r.body==null){s(r.error);return}let i=o(a=>{
if(!lH(a,t.integrity)){s("integrity mismatch");return}r.body=io(a)[0],lu(A,r)},"processBody");Vx(r.body,i,s)}else lu(A,r)}catch(t){
A.controller.terminate(t)}}o(ap,"mainFetch");function tp(A){if(Qt(A)&&A.request.redirectCount===0)return Promise.resolve(
cs(A));let{request:e}=A,{protocol:t}=ze(e);switch(t){case"about:":return Promise.resolve(K("about scheme is not supporte\
d"));case"blob:":{cu||(cu=f("node:buffer").resolveObjectURL);let r=ze(e);if(r.search.length!==0)return Promise.resolve(K(
"NetworkError when attempting to fetch resource."));let n=cu(r.toString());if(e.method!=="GET"||!Qu.is.Blob(n))return Promise.
resolve(K("invalid method"));let s=Ao(),i=n.size,a=ro(`${i}`),c=n.type;if(e.headersList.contains("range",!0)){s.rangeRequested=
!0;let g=e.headersList.get("range",!0),l=Px(g,!0);if(l==="failure")return Promise.resolve(K("failed to fetch the data UR\
L"));let{rangeStartValue:h,rangeEndValue:E}=l;if(h===null)h=i-E,E=h+E-1;else{if(h>=i)return Promise.resolve(K("Range sta\
rt is greater than the blob's size."));(E===null||E>=i)&&(E=i-1)}let Q=n.slice(h,E+1,c),C=$y(Q);s.body=C[0];let I=ro(`${Q.
size}`),D=_x(h,E,i);s.status=206,s.statusText="Partial Content",s.headersList.set("content-length",I,!0),s.headersList.set(
"content-type",c,!0),s.headersList.set("content-range",D,!0)}else{let g=$y(n);s.statusText="OK",s.body=g[0],s.headersList.
set("content-length",a,!0),s.headersList.set("content-type",c,!0)}return Promise.resolve(s)}case"data:":{let r=ze(e),n=oH(
r);if(n==="failure")return Promise.resolve(K("failed to fetch the data URL"));let s=aH(n.mimeType);return Promise.resolve(
Ao({statusText:"OK",headersList:[["content-type",{name:"Content-Type",value:s}]],body:io(n.body)[0]}))}case"file:":return Promise.
resolve(K("not implemented... yet..."));case"http:":case"https:":return cp(A).catch(r=>K(r));default:return Promise.resolve(
K("unknown scheme"))}}o(tp,"schemeFetch");function dH(A,e){A.request.done=!0,A.processResponseDone!=null&&queueMicrotask(
()=>A.processResponseDone(e))}o(dH,"finalizeResponse");function lu(A,e){let t=A.timingInfo,r=o(()=>{let s=Date.now();A.request.
destination==="document"&&(A.controller.fullTimingInfo=t),A.controller.reportTimingSteps=()=>{if(!so(A.request.url))return;
t.endTime=s;let a=e.cacheState,c=e.bodyInfo;e.timingAllowPassed||(t=hu(t),a="");let g=0;if(A.request.mode!=="navigate"||
!e.hasCrossOriginRedirects){g=e.status;let l=zx(e.headersList);l!=="failure"&&(c.contentType=cH(l))}A.request.initiatorType!=
null&&ip(t,A.request.url.href,A.request.initiatorType,globalThis,a,c,g)};let i=o(()=>{A.request.done=!0,A.processResponseEndOfBody!=
null&&queueMicrotask(()=>A.processResponseEndOfBody(e)),A.request.initiatorType!=null&&A.controller.reportTimingSteps()},
"processResponseEndOfBodyTask");queueMicrotask(()=>i())},"processResponseEndOfBody");A.processResponse!=null&&queueMicrotask(
()=>{A.processResponse(e),A.processResponse=null});let n=e.type==="error"?e:e.internalResponse??e;n.body==null?r():nH(n.
body.stream,()=>{r()})}o(lu,"fetchFinale");async function cp(A){let e=A.request,t=null,r=null,n=A.timingInfo;if(e.serviceWorkers,
t===null){if(e.redirect==="follow"&&(e.serviceWorkers="none"),r=t=await Eu(A),e.responseTainting==="cors"&&Hx(e,t)==="fa\
ilure")return K("cors failure");Ux(e,t)==="failure"&&(e.timingAllowFailed=!0)}return(e.responseTainting==="opaque"||t.type===
"opaque")&&Yx(e.origin,e.client,e.destination,r)==="blocked"?K("blocked"):(rp.has(r.status)&&(e.redirect!=="manual"&&A.controller.
connection.destroy(void 0,!1),e.redirect==="error"?t=K("unexpected redirect"):e.redirect==="manual"?t=r:e.redirect==="fo\
llow"?t=await fH(A,t):tr(!1)),t.timingInfo=n,t)}o(cp,"httpFetch");function fH(A,e){let t=A.request,r=e.internalResponse?
e.internalResponse:e,n;try{if(n=Mx(r,ze(t).hash),n==null)return e}catch(i){return Promise.resolve(K(i))}if(!so(n))return Promise.
resolve(K("URL scheme must be a HTTP(S) scheme"));if(t.redirectCount===20)return Promise.resolve(K("redirect count excee\
ded"));if(t.redirectCount+=1,t.mode==="cors"&&(n.username||n.password)&&!uu(t,n))return Promise.resolve(K('cross origin \
not allowed for request mode "cors"'));if(t.responseTainting==="cors"&&(n.username||n.password))return Promise.resolve(K(
'URL cannot contain credentials for request mode "cors"'));if(r.status!==303&&t.body!=null&&t.body.source==null)return Promise.
resolve(K());if([301,302].includes(r.status)&&t.method==="POST"||r.status===303&&!QH.includes(t.method)){t.method="GET",
t.body=null;for(let i of $x)t.headersList.delete(i)}uu(ze(t),n)||(t.headersList.delete("authorization",!0),t.headersList.
delete("proxy-authorization",!0),t.headersList.delete("cookie",!0),t.headersList.delete("host",!0)),t.body!=null&&(tr(t.
body.source!=null),t.body=io(t.body.source)[0]);let s=A.timingInfo;return s.redirectEndTime=s.postRedirectStartTime=gs(A.
crossOriginIsolatedCapability),s.redirectStartTime===0&&(s.redirectStartTime=s.startTime),t.urlList.push(n),Tx(t,r),ap(A,
!0)}o(fH,"httpRedirectFetch");async function Eu(A,e=!1,t=!1){let r=A.request,n=null,s=null,i=null,a=null,c=!1;r.window===
"no-window"&&r.redirect==="error"?(n=A,s=r):(s=Sx(r),n={...A},n.request=s);let g=r.credentials==="include"||r.credentials===
"same-origin"&&r.responseTainting==="basic",l=s.body?s.body.length:null,h=null;if(s.body==null&&["POST","PUT"].includes(
s.method)&&(h="0"),l!=null&&(h=ro(`${l}`)),h!=null&&!s.headersList.contains("content-length",!0)&&s.headersList.append("\
content-length",h,!0),l!=null&&s.keepalive,Qu.is.URL(s.referrer)&&s.headersList.append("referer",ro(s.referrer.href),!0),
kx(s),xx(s),s.headersList.contains("user-agent",!0)||s.headersList.append("user-agent",IH,!0),s.cache==="default"&&(s.headersList.
contains("if-modified-since",!0)||s.headersList.contains("if-none-match",!0)||s.headersList.contains("if-unmodified-sinc\
e",!0)||s.headersList.contains("if-match",!0)||s.headersList.contains("if-range",!0))&&(s.cache="no-store"),s.cache==="n\
o-cache"&&!s.preventNoCacheCacheControlHeaderModification&&!s.headersList.contains("cache-control",!0)&&s.headersList.append(
"cache-control","max-age=0",!0),(s.cache==="no-store"||s.cache==="reload")&&(s.headersList.contains("pragma",!0)||s.headersList.
append("pragma","no-cache",!0),s.headersList.contains("cache-control",!0)||s.headersList.append("cache-control","no-cach\
e",!0)),s.headersList.contains("range",!0)&&s.headersList.append("accept-encoding","identity",!0),s.headersList.contains(
"accept-encoding",!0)||(qx(ze(s))?s.headersList.append("accept-encoding","br, gzip, deflate",!0):s.headersList.append("a\
ccept-encoding","gzip, deflate",!0)),s.headersList.delete("host",!0),g&&!s.headersList.contains("authorization",!0)){let E=null;
if(!(Xx(s)&&(s.useURLCredentials===void 0||!jy(ze(s))))){if(jy(ze(s))&&e){let{username:Q,password:C}=ze(s);E=`Basic ${Buffer.
from(`${Q}:${C}`).toString("base64")}`}}E!==null&&s.headersList.append("Authorization",E,!1)}if(a==null&&(s.cache="no-st\
ore"),s.cache!=="no-store"&&s.cache,i==null){if(s.cache==="only-if-cached")return K("only if cached");let E=await yH(n,g,
t);!jx.has(s.method)&&E.status>=200&&E.status<=399,c&&E.status,i==null&&(i=E)}if(i.urlList=[...s.urlList],s.headersList.
contains("range",!0)&&(i.rangeRequested=!0),i.requestIncludesCredentials=g,i.status===401&&s.responseTainting!=="cors"&&
g&&(r.useURLCredentials!==void 0||Kx(r.traversableForUserPrompts))){if(r.body!=null){if(r.body.source==null)return i;r.body=
io(r.body.source)[0]}if(r.useURLCredentials===void 0||e)return Qt(A)?cs(A):i;A.controller.connection.destroy(),i=await Eu(
A,!0)}if(i.status===407)return r.window==="no-window"?K():Qt(A)?cs(A):K("proxy authentication required");if(i.status===421&&
!t&&(r.body==null||r.body.source!=null)){if(Qt(A))return cs(A);A.controller.connection.destroy(),i=await Eu(A,e,!0)}return i}
o(Eu,"httpNetworkOrCacheFetch");async function yH(A,e=!1,t=!1){tr(!A.controller.connection||A.controller.connection.destroyed),
A.controller.connection={abort:null,destroyed:!1,destroy(C,I=!0){this.destroyed||(this.destroyed=!0,I&&this.abort?.(C??new DOMException(
"The operation was aborted.","AbortError")))}};let r=A.request,n=null,s=A.timingInfo;null==null&&(r.cache="no-store");let a=t?
"yes":"no";r.mode;let c=null;if(r.body==null&&A.processRequestEndOfBody)queueMicrotask(()=>A.processRequestEndOfBody());else if(r.
body!=null){let C=o(async function*(d){Qt(A)||(yield d,A.processRequestBodyChunkLength?.(d.byteLength))},"processBodyChu\
nk"),I=o(()=>{Qt(A)||A.processRequestEndOfBody&&A.processRequestEndOfBody()},"processEndOfBody"),D=o(d=>{Qt(A)||(d.name===
"AbortError"?A.controller.abort():A.controller.terminate(d))},"processBodyError");c=(async function*(){try{for await(let d of r.
body.stream)yield*C(d);I()}catch(d){D(d)}})()}try{let{body:C,status:I,statusText:D,headersList:d,socket:y}=await Q({body:c});
if(y)n=Ao({status:I,statusText:D,headersList:d,socket:y});else{let w=C[Symbol.asyncIterator]();A.controller.next=()=>w.next(),
n=Ao({status:I,statusText:D,headersList:d})}}catch(C){return C.name==="AbortError"?(A.controller.connection.destroy(),cs(
A,C)):K(C)}let g=o(()=>A.controller.resume(),"pullAlgorithm"),l=o(C=>{Qt(A)||A.controller.abort(C)},"cancelAlgorithm"),h=new ReadableStream(
{start(C){A.controller.controller=C},pull:g,cancel:l,type:"bytes"});n.body={stream:h,source:null,length:null},A.controller.
resume||A.controller.on("terminated",E),A.controller.resume=async()=>{for(;;){let C,I;try{let{done:d,value:y}=await A.controller.
next();if(Ky(A))break;C=d?void 0:y}catch(d){A.controller.ended&&!s.encodedBodySize?C=void 0:(C=d,I=!0)}if(C===void 0){vx(
A.controller.controller),dH(A,n);return}if(s.decodedBodySize+=C?.byteLength??0,I){A.controller.terminate(C);return}let D=new Uint8Array(
C);if(D.byteLength&&A.controller.controller.enqueue(D),sH(h)){A.controller.terminate();return}if(A.controller.controller.
desiredSize<=0)return}};function E(C){Ky(A)?(n.aborted=!0,to(h)&&A.controller.controller.error(A.controller.serializedAbortReason)):
to(h)&&A.controller.controller.error(new TypeError("terminated",{cause:Gx(C)?C:void 0})),A.controller.connection.destroy()}
return o(E,"onAborted"),n;function Q({body:C}){let I=ze(r),D=A.controller.dispatcher,d=I.pathname+I.search,y=I.search.length===
0&&I.href[I.href.length-I.hash.length-1]==="?";return new Promise((w,b)=>D.dispatch({path:y?`${d}?`:d,origin:I.origin,method:r.
method,body:D.isMockActive?r.body&&(r.body.source||r.body.stream):C,headers:r.headersList.entries,maxRedirections:0,upgrade:r.
mode==="websocket"?"websocket":void 0},{body:null,abort:null,onConnect(N){let{connection:H}=A.controller;s.finalConnectionTimingInfo=
Wx(void 0,s.postRedirectStartTime,A.crossOriginIsolatedCapability),H.destroyed?N(new DOMException("The operation was abo\
rted.","AbortError")):(A.controller.on("terminated",N),this.abort=H.abort=N),s.finalNetworkRequestStartTime=gs(A.crossOriginIsolatedCapability)},
onResponseStarted(){s.finalNetworkResponseStartTime=gs(A.crossOriginIsolatedCapability)},onHeaders(N,H,ee,m){if(N<200)return!1;
let M=new au;for(let Ae=0;Ae<H.length;Ae+=2){let Ye=ep(H[Ae]),Xe=H[Ae+1];if(Array.isArray(Xe)&&!Buffer.isBuffer(H[Ae+1]))
for(let fe of Xe)M.append(Ye,fe.toString("latin1"),!0);else M.append(Ye,Xe.toString("latin1"),!0)}let j=M.get("location",
!0)&&r.redirect==="follow"&&rp.has(N),z=[];if(r.method!=="HEAD"&&r.method!=="CONNECT"&&!np.includes(N)&&!j){let Ae=M.get(
"content-encoding",!0),Ye=Ae?Ae.toLowerCase().split(","):[],Xe=5;if(Ye.length>Xe)return this.abort(new Error(`too many c\
ontent-encodings in response: ${Ye.length}, maximum allowed is ${Xe}`)),!0;for(let fe=Ye.length-1;fe>=0;--fe){let $=Ye[fe].
trim();if($==="x-gzip"||$==="gzip")z.push(hA.createGunzip({flush:hA.constants.Z_SYNC_FLUSH,finishFlush:hA.constants.Z_SYNC_FLUSH}));else if($===
"deflate")z.push(Zx({flush:hA.constants.Z_SYNC_FLUSH,finishFlush:hA.constants.Z_SYNC_FLUSH}));else if($==="br")z.push(hA.
createBrotliDecompress({flush:hA.constants.BROTLI_OPERATION_FLUSH,finishFlush:hA.constants.BROTLI_OPERATION_FLUSH}));else if($===
"zstd"&&hH)z.push(hA.createZstdDecompress({flush:hA.constants.ZSTD_e_continue,finishFlush:hA.constants.ZSTD_e_end}));else{
z.length=0;break}}}this.body=new tH({read:ee});let oe=this.onError.bind(this);return w({status:N,statusText:m,headersList:M,
body:z.length?rH(this.body,...z,Ae=>{Ae&&this.onError(Ae)}).on("error",oe):this.body.on("error",oe)}),!0},onData(N){if(A.
controller.dump)return;let H=N;return s.encodedBodySize+=H.byteLength,this.body.push(H)},onComplete(){this.abort&&A.controller.
off("terminated",this.abort),A.controller.ended=!0,this.body.push(null)},onError(N){this.abort&&A.controller.off("termin\
ated",this.abort),this.body?.destroy(N),A.controller.terminate(N),b(N)},onRequestUpgrade(N,H,ee,m){if(m.session!=null&&H!==
200||m.session==null&&H!==101)return!1;let M=new au;for(let[Z,j]of Object.entries(ee)){if(j==null)continue;let z=Z.toLowerCase();
if(Array.isArray(j))for(let oe of j)M.append(z,String(oe),!0);else M.append(z,String(j),!0)}return w({status:H,statusText:Ap[H],
headersList:M,socket:m}),!0},onUpgrade(N,H,ee){if(ee.session!=null&&N!==200||ee.session==null&&N!==101)return!1;let m=new au;
for(let M=0;M<H.length;M+=2){let Z=ep(H[M]),j=H[M+1];if(Array.isArray(j)&&!Buffer.isBuffer(H[M+1]))for(let z of j)m.append(
Z,z.toString("latin1"),!0);else m.append(Z,j.toString("latin1"),!0)}return w({status:N,statusText:Ap[N],headersList:m,socket:ee}),
!0}}))}o(Q,"dispatch")}o(yH,"httpNetworkFetch");gp.exports={fetch:BH,Fetch:no,fetching:op,finalizeAndReportTiming:sp}});var Ep=p((bq,up)=>{"use strict";var pH=f("node:assert"),{URLSerializer:lp}=je(),{isValidHeaderName:DH}=Ve();function wH(A,e,t=!1){
let r=lp(A,t),n=lp(e,t);return r===n}o(wH,"urlEquals");function SH(A){pH(A!==null);let e=[];for(let t of A.split(","))t=
t.trim(),DH(t)&&e.push(t);return e}o(SH,"getFieldValues");up.exports={urlEquals:wH,getFieldValues:SH}});var Cp=p((kq,Ip)=>{"use strict";var Iu=f("node:assert"),{kConstruct:mH}=_(),{urlEquals:RH,getFieldValues:Cu}=Ep(),{kEnumerableProperty:rr,
isDisturbed:NH}=Y(),{webidl:R}=Be(),{cloneResponse:hp,fromInnerResponse:FH,getResponseState:bH}=as(),{Request:us,fromInnerRequest:UH,
getRequestState:FA}=_r(),{fetching:kH}=ls(),{urlIsHttpHttpsScheme:oo,readAllBytes:MH}=Ve(),{createDeferredPromise:Zr}=pn(),
ao=class A{static{o(this,"Cache")}#e;constructor(){arguments[0]!==mH&&R.illegalConstructor(),R.util.markAsUncloneable(this),
this.#e=arguments[1]}async match(e,t={}){R.brandCheck(this,A);let r="Cache.match";R.argumentLengthCheck(arguments,1,r),e=
R.converters.RequestInfo(e),t=R.converters.CacheQueryOptions(t,r,"options");let n=this.#s(e,t,1);if(n.length!==0)return n[0]}async matchAll(e=void 0,t={}){
R.brandCheck(this,A);let r="Cache.matchAll";return e!==void 0&&(e=R.converters.RequestInfo(e)),t=R.converters.CacheQueryOptions(
t,r,"options"),this.#s(e,t)}async add(e){R.brandCheck(this,A),R.argumentLengthCheck(arguments,1,"Cache.add"),e=R.converters.
RequestInfo(e);let r=[e];return await this.addAll(r)}async addAll(e){R.brandCheck(this,A);let t="Cache.addAll";R.argumentLengthCheck(
arguments,1,t);let r=[],n=[];for(let E of e){if(E===void 0)throw R.errors.conversionFailed({prefix:t,argument:"Argument \
1",types:["undefined is not allowed"]});if(E=R.converters.RequestInfo(E),typeof E=="string")continue;let Q=FA(E);if(!oo(
Q.url)||Q.method!=="GET")throw R.errors.exception({header:t,message:"Expected http/s scheme when method is not GET."})}let s=[];
for(let E of e){let Q=FA(new us(E));if(!oo(Q.url))throw R.errors.exception({header:t,message:"Expected http/s scheme."});
Q.initiator="fetch",Q.destination="subresource",n.push(Q);let C=Zr();s.push(kH({request:Q,processResponse(I){if(I.type===
"error"||I.status===206||I.status<200||I.status>299)C.reject(R.errors.exception({header:"Cache.addAll",message:"Received\
 an invalid status code or the request failed."}));else if(I.headersList.contains("vary")){let D=Cu(I.headersList.get("v\
ary"));for(let d of D)if(d==="*"){C.reject(R.errors.exception({header:"Cache.addAll",message:"invalid vary field value"}));
for(let y of s)y.abort();return}}},processResponseEndOfBody(I){if(I.aborted){C.reject(new DOMException("aborted","AbortE\
rror"));return}C.resolve(I)}})),r.push(C.promise)}let a=await Promise.all(r),c=[],g=0;for(let E of a){let Q={type:"put",
request:n[g],response:E};c.push(Q),g++}let l=Zr(),h=null;try{this.#A(c)}catch(E){h=E}return queueMicrotask(()=>{h===null?
l.resolve(void 0):l.reject(h)}),l.promise}async put(e,t){R.brandCheck(this,A);let r="Cache.put";R.argumentLengthCheck(arguments,
2,r),e=R.converters.RequestInfo(e),t=R.converters.Response(t,r,"response");let n=null;if(R.is.Request(e)?n=FA(e):n=FA(new us(
e)),!oo(n.url)||n.method!=="GET")throw R.errors.exception({header:r,message:"Expected an http/s scheme when method is no\
t GET"});let s=bH(t);if(s.status===206)throw R.errors.exception({header:r,message:"Got 206 status"});if(s.headersList.contains(
"vary")){let Q=Cu(s.headersList.get("vary"));for(let C of Q)if(C==="*")throw R.errors.exception({header:r,message:"Got *\
 vary field value"})}if(s.body&&(NH(s.body.stream)||s.body.stream.locked))throw R.errors.exception({header:r,message:"Re\
sponse body is locked or disturbed"});let i=hp(s),a=Zr();if(s.body!=null){let C=s.body.stream.getReader();MH(C,a.resolve,
a.reject)}else a.resolve(void 0);let c=[],g={type:"put",request:n,response:i};c.push(g);let l=await a.promise;i.body!=null&&
(i.body.source=l);let h=Zr(),E=null;try{this.#A(c)}catch(Q){E=Q}return queueMicrotask(()=>{E===null?h.resolve():h.reject(
E)}),h.promise}async delete(e,t={}){R.brandCheck(this,A);let r="Cache.delete";R.argumentLengthCheck(arguments,1,r),e=R.converters.
RequestInfo(e),t=R.converters.CacheQueryOptions(t,r,"options");let n=null;if(R.is.Request(e)){if(n=FA(e),n.method!=="GET"&&
!t.ignoreMethod)return!1}else Iu(typeof e=="string"),n=FA(new us(e));let s=[],i={type:"delete",request:n,options:t};s.push(
i);let a=Zr(),c=null,g;try{g=this.#A(s)}catch(l){c=l}return queueMicrotask(()=>{c===null?a.resolve(!!g?.length):a.reject(
c)}),a.promise}async keys(e=void 0,t={}){R.brandCheck(this,A);let r="Cache.keys";e!==void 0&&(e=R.converters.RequestInfo(
e)),t=R.converters.CacheQueryOptions(t,r,"options");let n=null;if(e!==void 0)if(R.is.Request(e)){if(n=FA(e),n.method!=="\
GET"&&!t.ignoreMethod)return[]}else typeof e=="string"&&(n=FA(new us(e)));let s=Zr(),i=[];if(e===void 0)for(let a of this.#e)
i.push(a[0]);else{let a=this.#t(n,t);for(let c of a)i.push(c[0])}return queueMicrotask(()=>{let a=[];for(let c of i){let g=UH(
c,void 0,new AbortController().signal,"immutable");a.push(g)}s.resolve(Object.freeze(a))}),s.promise}#A(e){let t=this.#e,
r=[...t],n=[],s=[];try{for(let i of e){if(i.type!=="delete"&&i.type!=="put")throw R.errors.exception({header:"Cache.#bat\
chCacheOperations",message:'operation type does not match "delete" or "put"'});if(i.type==="delete"&&i.response!=null)throw R.
errors.exception({header:"Cache.#batchCacheOperations",message:"delete operation should not have an associated response"});
if(this.#t(i.request,i.options,n).length)throw new DOMException("???","InvalidStateError");let a;if(i.type==="delete"){if(a=
this.#t(i.request,i.options),a.length===0)return[];for(let c of a){let g=t.indexOf(c);Iu(g!==-1),t.splice(g,1)}}else if(i.
type==="put"){if(i.response==null)throw R.errors.exception({header:"Cache.#batchCacheOperations",message:"put operation \
should have an associated response"});let c=i.request;if(!oo(c.url))throw R.errors.exception({header:"Cache.#batchCacheO\
perations",message:"expected http or https scheme"});if(c.method!=="GET")throw R.errors.exception({header:"Cache.#batchC\
acheOperations",message:"not get method"});if(i.options!=null)throw R.errors.exception({header:"Cache.#batchCacheOperati\
ons",message:"options must not be defined"});a=this.#t(i.request);for(let g of a){let l=t.indexOf(g);Iu(l!==-1),t.splice(
l,1)}t.push([i.request,i.response]),n.push([i.request,i.response])}s.push([i.request,i.response])}return s}catch(i){throw this.#e.
length=0,this.#e=r,i}}#t(e,t,r){let n=[],s=r??this.#e;for(let i of s){let[a,c]=i;this.#r(e,a,c,t)&&n.push(i)}return n}#r(e,t,r=null,n){
let s=new URL(e.url),i=new URL(t.url);if(n?.ignoreSearch&&(i.search="",s.search=""),!RH(s,i,!0))return!1;if(r==null||n?.
ignoreVary||!r.headersList.contains("vary"))return!0;let a=Cu(r.headersList.get("vary"));for(let c of a){if(c==="*")return!1;
let g=t.headersList.get(c),l=e.headersList.get(c);if(g!==l)return!1}return!0}#s(e,t,r=1/0){let n=null;if(e!==void 0)if(R.
is.Request(e)){if(n=FA(e),n.method!=="GET"&&!t.ignoreMethod)return[]}else typeof e=="string"&&(n=FA(new us(e)));let s=[];
if(e===void 0)for(let a of this.#e)s.push(a[1]);else{let a=this.#t(n,t);for(let c of a)s.push(c[1])}let i=[];for(let a of s){
let c=FH(hp(a),"immutable");if(i.push(c),i.length>=r)break}return Object.freeze(i)}};Object.defineProperties(ao.prototype,
{[Symbol.toStringTag]:{value:"Cache",configurable:!0},match:rr,matchAll:rr,add:rr,addAll:rr,put:rr,delete:rr,keys:rr});var Qp=[
{key:"ignoreSearch",converter:R.converters.boolean,defaultValue:o(()=>!1,"defaultValue")},{key:"ignoreMethod",converter:R.
converters.boolean,defaultValue:o(()=>!1,"defaultValue")},{key:"ignoreVary",converter:R.converters.boolean,defaultValue:o(
()=>!1,"defaultValue")}];R.converters.CacheQueryOptions=R.dictionaryConverter(Qp);R.converters.MultiCacheQueryOptions=R.
dictionaryConverter([...Qp,{key:"cacheName",converter:R.converters.DOMString}]);R.converters.Response=R.interfaceConverter(
R.is.Response,"Response");R.converters["sequence<RequestInfo>"]=R.sequenceConverter(R.converters.RequestInfo);Ip.exports=
{Cache:ao}});var dp=p((Tq,Bp)=>{"use strict";var{Cache:co}=Cp(),{webidl:pe}=Be(),{kEnumerableProperty:Es}=Y(),{kConstruct:hs}=_(),go=class A{static{
o(this,"CacheStorage")}#e=new Map;constructor(){arguments[0]!==hs&&pe.illegalConstructor(),pe.util.markAsUncloneable(this)}async match(e,t={}){
if(pe.brandCheck(this,A),pe.argumentLengthCheck(arguments,1,"CacheStorage.match"),e=pe.converters.RequestInfo(e),t=pe.converters.
MultiCacheQueryOptions(t),t.cacheName!=null){if(this.#e.has(t.cacheName)){let r=this.#e.get(t.cacheName);return await new co(
hs,r).match(e,t)}}else for(let r of this.#e.values()){let s=await new co(hs,r).match(e,t);if(s!==void 0)return s}}async has(e){
pe.brandCheck(this,A);let t="CacheStorage.has";return pe.argumentLengthCheck(arguments,1,t),e=pe.converters.DOMString(e,
t,"cacheName"),this.#e.has(e)}async open(e){pe.brandCheck(this,A);let t="CacheStorage.open";if(pe.argumentLengthCheck(arguments,
1,t),e=pe.converters.DOMString(e,t,"cacheName"),this.#e.has(e)){let n=this.#e.get(e);return new co(hs,n)}let r=[];return this.#e.
set(e,r),new co(hs,r)}async delete(e){pe.brandCheck(this,A);let t="CacheStorage.delete";return pe.argumentLengthCheck(arguments,
1,t),e=pe.converters.DOMString(e,t,"cacheName"),this.#e.delete(e)}async keys(){return pe.brandCheck(this,A),[...this.#e.
keys()]}};Object.defineProperties(go.prototype,{[Symbol.toStringTag]:{value:"CacheStorage",configurable:!0},match:Es,has:Es,
open:Es,delete:Es,keys:Es});Bp.exports={CacheStorage:go}});var yp=p((xq,fp)=>{"use strict";fp.exports={maxAttributeValueSize:1024,maxNameValuePairSize:4096}});var fu=p((Hq,Sp)=>{"use strict";function TH(A){for(let e=0;e<A.length;++e){let t=A.charCodeAt(e);if(t>=0&&t<=8||t>=10&&t<=
31||t===127)return!0}return!1}o(TH,"isCTLExcludingHtab");function Bu(A){for(let e=0;e<A.length;++e){let t=A.charCodeAt(e);
if(t<33||t>126||t===34||t===40||t===41||t===60||t===62||t===64||t===44||t===59||t===58||t===92||t===47||t===91||t===93||
t===63||t===61||t===123||t===125)throw new Error("Invalid cookie name")}}o(Bu,"validateCookieName");function du(A){let e=A.
length,t=0;if(A[0]==='"'){if(e===1||A[e-1]!=='"')throw new Error("Invalid cookie value");--e,++t}for(;t<e;){let r=A.charCodeAt(
t++);if(r<33||r>126||r===34||r===44||r===59||r===92)throw new Error("Invalid cookie value")}}o(du,"validateCookieValue");
function Dp(A){for(let e=0;e<A.length;++e){let t=A.charCodeAt(e);if(t<32||t>126||t===59)throw new Error("Invalid cookie \
path")}}o(Dp,"validateCookiePath");function pp(A){return A>=48&&A<=57||A>=65&&A<=90||A>=97&&A<=122}o(pp,"isLetterOrDigit");
function LH(A){if(A===" ")return;if(A.length>255)throw new Error("Invalid cookie domain");let e=0;for(let t=0;t<A.length;++t){
let r=A.charCodeAt(t);if(r===46){if(e===0)throw new Error("Invalid cookie domain");if(A.charCodeAt(t-1)===45)throw new Error(
"Invalid cookie domain");e=0;continue}if(e===0&&!pp(r))throw new Error("Invalid cookie domain");if(!pp(r)&&r!==45)throw new Error(
"Invalid cookie domain");if(++e>63)throw new Error("Invalid cookie domain")}if(e===0||A.charCodeAt(A.length-1)===45)throw new Error(
"Invalid cookie domain")}o(LH,"validateCookieDomain");var xH=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],HH=["Jan","Feb",
"Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],lo=Array(61).fill(0).map((A,e)=>e.toString().padStart(2,"0"));
function wp(A){return typeof A=="number"&&(A=new Date(A)),`${xH[A.getUTCDay()]}, ${lo[A.getUTCDate()]} ${HH[A.getUTCMonth()]}\
 ${A.getUTCFullYear()} ${lo[A.getUTCHours()]}:${lo[A.getUTCMinutes()]}:${lo[A.getUTCSeconds()]} GMT`}o(wp,"toIMFDate");function YH(A){
if(A<0)throw new Error("Invalid cookie max-age")}o(YH,"validateCookieMaxAge");function OH(A){if(A.name.length===0)return null;
Bu(A.name),du(A.value);let e=[`${A.name}=${A.value}`];if(A.name.startsWith("__Secure-")&&(A.secure=!0),A.name.startsWith(
"__Host-")&&(A.secure=!0,A.domain=null,A.path="/"),A.secure&&e.push("Secure"),A.httpOnly&&e.push("HttpOnly"),typeof A.maxAge==
"number"&&(YH(A.maxAge),e.push(`Max-Age=${A.maxAge}`)),A.domain&&(LH(A.domain),e.push(`Domain=${A.domain}`)),A.path&&(Dp(
A.path),e.push(`Path=${A.path}`)),A.expires!=null){let t=A.expires instanceof Date?A.expires.getTime():A.expires;typeof t==
"number"&&Number.isFinite(t)&&Math.abs(t)<=864e13&&e.push(`Expires=${wp(A.expires)}`)}A.sameSite&&e.push(`SameSite=${A.sameSite}`);
for(let t of A.unparsed){if(!t.includes("="))throw new Error("Invalid unparsed");let[r,...n]=t.split("="),s=r.trim(),i=n.
join("=");Bu(s),du(i),e.push(`${s}=${i}`)}return e.join("; ")}o(OH,"stringify");Sp.exports={isCTLExcludingHtab:TH,validateCookieName:Bu,
validateCookiePath:Dp,validateCookieValue:du,toIMFDate:wp,stringify:OH}});var Np=p((Oq,Rp)=>{"use strict";var{collectASequenceOfCodePointsFast:uo}=IA(),{maxNameValuePairSize:GH,maxAttributeValueSize:VH}=yp(),
{isCTLExcludingHtab:vH}=fu(),JH=f("node:assert");function qH(A){if(vH(A))return null;let e="",t="",r="",n="";if(A.includes(
";")){let s={position:0};e=uo(";",A,s),t=A.slice(s.position)}else e=A;if(!e.includes("="))n=e;else{let s={position:0};r=
uo("=",e,s),n=e.slice(s.position+1)}return r=r.trim(),n=n.trim(),r.length+n.length>GH?null:{name:r,value:n,...mp(t)}}o(qH,
"parseSetCookie");function mp(A,e={}){for(;;){if(A.length===0)return e;JH(A[0]===";"),A=A.slice(1);let t="";A.includes("\
;")?(t=uo(";",A,{position:0}),A=A.slice(t.length)):(t=A,A="");let r="",n="";if(t.includes("=")){let i={position:0};r=uo(
"=",t,i),n=t.slice(i.position+1)}else r=t;if(r=r.trim(),n=n.trim(),n.length>VH)continue;let s=r.toLowerCase();if(s==="ex\
pires"){let i=new Date(n);e.expires=i}else if(s==="max-age"){let i=n.charCodeAt(0);if((i<48||i>57)&&n[0]!=="-"||!/^\d+$/.
test(n))continue;let a=Number(n);e.maxAge=a}else if(s==="domain"){let i=n;i[0]==="."&&(i=i.slice(1)),i=i.toLowerCase(),e.
domain=i}else if(s==="path"){let i="";n.length===0||n[0]!=="/"?i="/":i=n,e.path=i}else if(s==="secure")e.secure=!0;else if(s===
"httponly")e.httpOnly=!0;else if(s==="samesite"){let i=n.toLowerCase();i==="none"?e.sameSite="None":i==="strict"?e.sameSite=
"Strict":i==="lax"&&(e.sameSite="Lax")}else e.unparsed??=[],e.unparsed.push(`${r}=${n}`)}}o(mp,"parseUnparsedAttributes");
Rp.exports={parseSetCookie:qH,parseUnparsedAttributes:mp}});var kp=p((Vq,Up)=>{"use strict";var{parseSetCookie:Fp}=Np(),{stringify:WH}=fu(),{webidl:J}=Be(),{Headers:PH}=$t(),Eo=J.brandCheckMultiple(
[PH,globalThis.Headers].filter(Boolean));function _H(A){J.argumentLengthCheck(arguments,1,"getCookies"),Eo(A);let e=A.get(
"cookie"),t={__proto__:null};if(!e)return t;for(let r of e.split(";")){let[n,...s]=r.split("=");t[n.trim()]=s.join("=")}
return t}o(_H,"getCookies");function ZH(A,e,t){Eo(A);let r="deleteCookie";J.argumentLengthCheck(arguments,2,r),e=J.converters.
DOMString(e,r,"name"),t=J.converters.DeleteCookieAttributes(t),bp(A,{name:e,value:"",expires:new Date(0),...t})}o(ZH,"de\
leteCookie");function zH(A){J.argumentLengthCheck(arguments,1,"getSetCookies"),Eo(A);let e=A.getSetCookie();return e?e.map(
t=>Fp(t)):[]}o(zH,"getSetCookies");function XH(A){return A=J.converters.DOMString(A),Fp(A)}o(XH,"parseCookie");function bp(A,e){
J.argumentLengthCheck(arguments,2,"setCookie"),Eo(A),e=J.converters.Cookie(e);let t=WH(e);t&&A.append("set-cookie",t,!0)}
o(bp,"setCookie");J.converters.DeleteCookieAttributes=J.dictionaryConverter([{converter:J.nullableConverter(J.converters.
DOMString),key:"path",defaultValue:o(()=>null,"defaultValue")},{converter:J.nullableConverter(J.converters.DOMString),key:"\
domain",defaultValue:o(()=>null,"defaultValue")}]);J.converters.Cookie=J.dictionaryConverter([{converter:J.converters.DOMString,
key:"name"},{converter:J.converters.DOMString,key:"value"},{converter:J.nullableConverter(A=>typeof A=="number"?J.converters["\
unsigned long long"](A):new Date(A)),key:"expires",defaultValue:o(()=>null,"defaultValue")},{converter:J.nullableConverter(
J.converters["long long"]),key:"maxAge",defaultValue:o(()=>null,"defaultValue")},{converter:J.nullableConverter(J.converters.
DOMString),key:"domain",defaultValue:o(()=>null,"defaultValue")},{converter:J.nullableConverter(J.converters.DOMString),
key:"path",defaultValue:o(()=>null,"defaultValue")},{converter:J.nullableConverter(J.converters.boolean),key:"secure",defaultValue:o(
()=>null,"defaultValue")},{converter:J.nullableConverter(J.converters.boolean),key:"httpOnly",defaultValue:o(()=>null,"d\
efaultValue")},{converter:J.converters.USVString,key:"sameSite",allowedValues:["Strict","Lax","None"]},{converter:J.sequenceConverter(
J.converters.DOMString),key:"unparsed",defaultValue:o(()=>[],"defaultValue")}]);Up.exports={getCookies:_H,deleteCookie:ZH,
getSetCookies:zH,setCookie:bp,parseCookie:XH}});var Io=p((Jq,Tp)=>{"use strict";var{webidl:F}=Be(),{kEnumerableProperty:xe}=Y(),{kConstruct:Mp}=_(),zr=class A extends Event{static{
o(this,"MessageEvent")}#e;constructor(e,t={}){if(e===Mp){super(arguments[1],arguments[2]),F.util.markAsUncloneable(this);
return}let r="MessageEvent constructor";F.argumentLengthCheck(arguments,1,r),e=F.converters.DOMString(e,r,"type"),t=F.converters.
MessageEventInit(t,r,"eventInitDict"),super(e,t),this.#e=t,F.util.markAsUncloneable(this)}get data(){return F.brandCheck(
this,A),this.#e.data}get origin(){return F.brandCheck(this,A),this.#e.origin}get lastEventId(){return F.brandCheck(this,
A),this.#e.lastEventId}get source(){return F.brandCheck(this,A),this.#e.source}get ports(){return F.brandCheck(this,A),Object.
isFrozen(this.#e.ports)||Object.freeze(this.#e.ports),this.#e.ports}initMessageEvent(e,t=!1,r=!1,n=null,s="",i="",a=null,c=[]){
return F.brandCheck(this,A),F.argumentLengthCheck(arguments,1,"MessageEvent.initMessageEvent"),new A(e,{bubbles:t,cancelable:r,
data:n,origin:s,lastEventId:i,source:a,ports:c})}static createFastMessageEvent(e,t){let r=new A(Mp,e,t);return r.#e=t,r.#e.
data??=null,r.#e.origin??="",r.#e.lastEventId??="",r.#e.source??=null,r.#e.ports??=[],r}},{createFastMessageEvent:KH}=zr;
delete zr.createFastMessageEvent;var ho=class A extends Event{static{o(this,"CloseEvent")}#e;constructor(e,t={}){let r="\
CloseEvent constructor";F.argumentLengthCheck(arguments,1,r),e=F.converters.DOMString(e,r,"type"),t=F.converters.CloseEventInit(
t),super(e,t),this.#e=t,F.util.markAsUncloneable(this)}get wasClean(){return F.brandCheck(this,A),this.#e.wasClean}get code(){
return F.brandCheck(this,A),this.#e.code}get reason(){return F.brandCheck(this,A),this.#e.reason}},Qo=class A extends Event{static{
o(this,"ErrorEvent")}#e;constructor(e,t){let r="ErrorEvent constructor";F.argumentLengthCheck(arguments,1,r),super(e,t),
F.util.markAsUncloneable(this),e=F.converters.DOMString(e,r,"type"),t=F.converters.ErrorEventInit(t??{}),this.#e=t}get message(){
return F.brandCheck(this,A),this.#e.message}get filename(){return F.brandCheck(this,A),this.#e.filename}get lineno(){return F.
brandCheck(this,A),this.#e.lineno}get colno(){return F.brandCheck(this,A),this.#e.colno}get error(){return F.brandCheck(
this,A),this.#e.error}};Object.defineProperties(zr.prototype,{[Symbol.toStringTag]:{value:"MessageEvent",configurable:!0},
data:xe,origin:xe,lastEventId:xe,source:xe,ports:xe,initMessageEvent:xe});Object.defineProperties(ho.prototype,{[Symbol.
toStringTag]:{value:"CloseEvent",configurable:!0},reason:xe,code:xe,wasClean:xe});Object.defineProperties(Qo.prototype,{
[Symbol.toStringTag]:{value:"ErrorEvent",configurable:!0},message:xe,filename:xe,lineno:xe,colno:xe,error:xe});F.converters.
MessagePort=F.interfaceConverter(F.is.MessagePort,"MessagePort");F.converters["sequence<MessagePort>"]=F.sequenceConverter(
F.converters.MessagePort);var yu=[{key:"bubbles",converter:F.converters.boolean,defaultValue:o(()=>!1,"defaultValue")},{
key:"cancelable",converter:F.converters.boolean,defaultValue:o(()=>!1,"defaultValue")},{key:"composed",converter:F.converters.
boolean,defaultValue:o(()=>!1,"defaultValue")}];F.converters.MessageEventInit=F.dictionaryConverter([...yu,{key:"data",converter:F.
converters.any,defaultValue:o(()=>null,"defaultValue")},{key:"origin",converter:F.converters.USVString,defaultValue:o(()=>"",
"defaultValue")},{key:"lastEventId",converter:F.converters.DOMString,defaultValue:o(()=>"","defaultValue")},{key:"source",
converter:F.nullableConverter(F.converters.MessagePort),defaultValue:o(()=>null,"defaultValue")},{key:"ports",converter:F.
converters["sequence<MessagePort>"],defaultValue:o(()=>[],"defaultValue")}]);F.converters.CloseEventInit=F.dictionaryConverter(
[...yu,{key:"wasClean",converter:F.converters.boolean,defaultValue:o(()=>!1,"defaultValue")},{key:"code",converter:F.converters["\
unsigned short"],defaultValue:o(()=>0,"defaultValue")},{key:"reason",converter:F.converters.USVString,defaultValue:o(()=>"",
"defaultValue")}]);F.converters.ErrorEventInit=F.dictionaryConverter([...yu,{key:"message",converter:F.converters.DOMString,
defaultValue:o(()=>"","defaultValue")},{key:"filename",converter:F.converters.USVString,defaultValue:o(()=>"","defaultVa\
lue")},{key:"lineno",converter:F.converters["unsigned long"],defaultValue:o(()=>0,"defaultValue")},{key:"colno",converter:F.
converters["unsigned long"],defaultValue:o(()=>0,"defaultValue")},{key:"error",converter:F.converters.any}]);Tp.exports=
{MessageEvent:zr,CloseEvent:ho,ErrorEvent:Qo,createFastMessageEvent:KH}});var It=p((Wq,Lp)=>{"use strict";var jH="258EAFA5-E914-47DA-95CA-C5AB0DC85B11",$H={enumerable:!0,writable:!1,configurable:!1},
eY={CONNECTING:0,OPEN:1,CLOSING:2,CLOSED:3},AY={SENT:1,RECEIVED:2},tY={CONTINUATION:0,TEXT:1,BINARY:2,CLOSE:8,PING:9,PONG:10},
rY=65535,nY={INFO:0,PAYLOADLENGTH_16:2,PAYLOADLENGTH_64:3,READ_DATA:4},sY=Buffer.allocUnsafe(0),iY={text:1,typedArray:2,
arrayBuffer:3,blob:4};Lp.exports={uid:jH,sentCloseFrameState:AY,staticPropertyDescriptors:$H,states:eY,opcodes:tY,maxUnsigned16Bit:rY,
parserStates:nY,emptyBuffer:sY,sendHints:iY}});var nr=p((Pq,Gp)=>{"use strict";var{states:Co,opcodes:Xr}=It(),{isUtf8:oY}=f("node:buffer"),{removeHTTPWhitespace:xp}=je(),
{collectASequenceOfCodePointsFast:aY}=IA();function cY(A){return A===Co.CONNECTING}o(cY,"isConnecting");function gY(A){return A===
Co.OPEN}o(gY,"isEstablished");function lY(A){return A===Co.CLOSING}o(lY,"isClosing");function uY(A){return A===Co.CLOSED}
o(uY,"isClosed");function EY(A,e,t=(n,s)=>new Event(n,s),r={}){let n=t(A,r);e.dispatchEvent(n)}o(EY,"fireEvent");function hY(A,e,t){
A.onMessage(e,t)}o(hY,"websocketMessageReceived");function QY(A){return A.byteLength===A.buffer.byteLength?A.buffer:new Uint8Array(
A).buffer}o(QY,"toArrayBuffer");function IY(A){if(A.length===0)return!1;for(let e=0;e<A.length;++e){let t=A.charCodeAt(e);
if(t<33||t>126||t===34||t===40||t===41||t===44||t===47||t===58||t===59||t===60||t===61||t===62||t===63||t===64||t===91||
t===92||t===93||t===123||t===125)return!1}return!0}o(IY,"isValidSubprotocol");function CY(A){return A>=1e3&&A<1015?A!==1004&&
A!==1005&&A!==1006:A>=3e3&&A<=4999}o(CY,"isValidStatusCode");function Hp(A){return A===Xr.CLOSE||A===Xr.PING||A===Xr.PONG}
o(Hp,"isControlFrame");function Yp(A){return A===Xr.CONTINUATION}o(Yp,"isContinuationFrame");function Op(A){return A===Xr.
TEXT||A===Xr.BINARY}o(Op,"isTextBinaryFrame");function BY(A){return Op(A)||Yp(A)||Hp(A)}o(BY,"isValidOpcode");function dY(A){
let e={position:0},t=new Map;for(;e.position<A.length;){let r=aY(";",A,e),[n,s=""]=r.split("=",2);t.set(xp(n,!0,!1),xp(s,
!1,!0)),e.position++}return t}o(dY,"parseExtensions");function fY(A){if(A.length===0)return!1;for(let t=0;t<A.length;t++){
let r=A.charCodeAt(t);if(r<48||r>57)return!1}let e=Number.parseInt(A,10);return e>=8&&e<=15}o(fY,"isValidClientWindowBit\
s");function yY(A,e){let t;try{t=new URL(A,e)}catch(r){throw new DOMException(r,"SyntaxError")}if(t.protocol==="http:"?t.
protocol="ws:":t.protocol==="https:"&&(t.protocol="wss:"),t.protocol!=="ws:"&&t.protocol!=="wss:")throw new DOMException(
"expected a ws: or wss: url","SyntaxError");if(t.hash.length||t.href.endsWith("#"))throw new DOMException("hash","Syntax\
Error");return t}o(yY,"getURLRecord");function pY(A,e){if(A!==null&&A!==1e3&&(A<3e3||A>4999))throw new DOMException("inv\
alid code","InvalidAccessError");if(e!==null){let t=Buffer.byteLength(e);if(t>123)throw new DOMException(`Reason must be\
 less than 123 bytes; received ${t}`,"SyntaxError")}}o(pY,"validateCloseCodeAndReason");var DY=(()=>{if(typeof process.versions.
icu=="string"){let A=new TextDecoder("utf-8",{fatal:!0});return A.decode.bind(A)}return function(A){if(oY(A))return A.toString(
"utf-8");throw new TypeError("Invalid utf-8 received.")}})();Gp.exports={isConnecting:cY,isEstablished:gY,isClosing:lY,isClosed:uY,
fireEvent:EY,isValidSubprotocol:IY,isValidStatusCode:CY,websocketMessageReceived:hY,utf8Decode:DY,isControlFrame:Hp,isContinuationFrame:Yp,
isTextBinaryFrame:Op,isValidOpcode:BY,parseExtensions:dY,isValidClientWindowBits:fY,toArrayBuffer:QY,getURLRecord:yY,validateCloseCodeAndReason:pY}});var jr=p((Zq,vp)=>{"use strict";var{runtimeFeatures:wY}=LA(),{maxUnsigned16Bit:Vp,opcodes:SY}=It(),Bo=8*1024,Qs=null,Kr=Bo,
mY=wY.has("crypto")?f("node:crypto").randomFillSync:o(function(e,t,r){for(let n=0;n<e.length;++n)e[n]=Math.random()*255|
0;return e},"randomFillSync");function pu(){return Kr===Bo&&(Kr=0,mY(Qs??=Buffer.allocUnsafeSlow(Bo),0,Bo)),[Qs[Kr++],Qs[Kr++],
Qs[Kr++],Qs[Kr++]]}o(pu,"generateMask");var Du=class{static{o(this,"WebsocketFrameSend")}constructor(e){this.frameData=e}createFrame(e){
let t=this.frameData,r=pu(),n=t?.byteLength??0,s=n,i=6;n>Vp?(i+=8,s=127):n>125&&(i+=2,s=126);let a=Buffer.allocUnsafe(n+
i);a[0]=a[1]=0,a[0]|=128,a[0]=(a[0]&240)+e;a[i-4]=r[0],a[i-3]=r[1],a[i-2]=r[2],a[i-1]=r[3],a[1]=s,s===126?a.writeUInt16BE(
n,2):s===127&&(a[2]=a[3]=0,a.writeUIntBE(n,4,6)),a[1]|=128;for(let c=0;c<n;++c)a[i+c]=t[c]^r[c&3];return a}static createFastTextFrame(e){
let t=pu(),r=e.length;for(let a=0;a<r;++a)e[a]^=t[a&3];let n=r,s=6;r>Vp?(s+=8,n=127):r>125&&(s+=2,n=126);let i=Buffer.allocUnsafeSlow(
s);return i[0]=128|SY.TEXT,i[1]=n|128,i[s-4]=t[0],i[s-3]=t[1],i[s-2]=t[2],i[s-1]=t[3],n===126?i.writeUInt16BE(r,2):n===127&&
(i[2]=i[3]=0,i.writeUIntBE(r,4,6)),[i,e]}};vp.exports={WebsocketFrameSend:Du,generateMask:pu}});var fo=p((Xq,Zp)=>{"use strict";var{uid:RY,states:wu,sentCloseFrameState:Su,emptyBuffer:Jp,opcodes:NY}=It(),{parseExtensions:FY,
isClosed:bY,isClosing:UY,isEstablished:Pp,isConnecting:kY,validateCloseCodeAndReason:MY}=nr(),{makeRequest:TY}=_r(),{fetching:LY}=ls(),
{Headers:xY,getHeadersList:HY}=$t(),{getDecodeSplit:YY}=Ve(),{WebsocketFrameSend:OY}=jr(),GY=f("node:assert"),{runtimeFeatures:VY}=LA(),
qp=VY.has("crypto")?f("node:crypto"):null,Wp=!1;function vY(A,e,t,r,n){let s=A;s.protocol=A.protocol==="ws:"?"http:":"ht\
tps:";let i=TY({urlList:[s],client:t,serviceWorkers:"none",referrer:"no-referrer",mode:"websocket",credentials:"include",
cache:"no-store",redirect:"error",useURLCredentials:!0});if(n.headers){let l=HY(new xY(n.headers));i.headersList=l}let a=qp.
randomBytes(16).toString("base64");i.headersList.append("sec-websocket-key",a,!0),i.headersList.append("sec-websocket-ve\
rsion","13",!0);for(let l of e)i.headersList.append("sec-websocket-protocol",l,!0);return i.headersList.append("sec-webs\
ocket-extensions","permessage-deflate; client_max_window_bits",!0),LY({request:i,useParallelQueue:!0,dispatcher:n.dispatcher,
processResponse(l){if(l.type==="error"||l.status!==101){if(l.socket?.session==null){Ct(r,l,1002,"Received network error \
or non-101 status code.",l.error);return}if(l.status!==200){Ct(r,l,1002,"Received network error or non-200 status code.",
l.error);return}}if(Wp===!1&&l.socket?.session!=null&&(process.emitWarning("WebSocket over HTTP2 is experimental, and su\
bject to change.","ExperimentalWarning"),Wp=!0),e.length!==0&&!l.headersList.get("Sec-WebSocket-Protocol")){Ct(r,l,1002,
"Server did not respond with sent protocols.");return}if(l.socket.session==null&&l.headersList.get("Upgrade")?.toLowerCase()!==
"websocket"){Ct(r,l,1002,'Server did not set Upgrade header to "websocket".');return}if(l.socket.session==null&&l.headersList.
get("Connection")?.toLowerCase()!=="upgrade"){Ct(r,l,1002,'Server did not set Connection header to "upgrade".');return}let h=l.
headersList.get("Sec-WebSocket-Accept"),E=qp.hash("sha1",a+RY,"base64");if(h!==E){Ct(r,l,1002,"Incorrect hash received i\
n Sec-WebSocket-Accept header.");return}let Q=l.headersList.get("Sec-WebSocket-Extensions"),C;if(Q!==null&&(C=FY(Q),!C.has(
"permessage-deflate"))){Ct(r,l,1002,"Sec-WebSocket-Extensions header does not match.");return}let I=l.headersList.get("S\
ec-WebSocket-Protocol");if(I!==null){let D=YY("sec-websocket-protocol",i.headersList);if(D===null||!D.includes(I)){Ct(r,
l,1002,"Protocol was not set in the opening handshake.");return}}l.socket.on("data",r.onSocketData),l.socket.on("close",
r.onSocketClose),l.socket.on("error",r.onSocketError),r.wasEverConnected=!0,r.onConnectionEstablished(l,C)}})}o(vY,"esta\
blishWebSocketConnection");function _p(A,e,t,r=!1){if(e??=null,t??="",r&&MY(e,t),!(bY(A.readyState)||UY(A.readyState)))if(!Pp(
A.readyState))mu(A),A.readyState=wu.CLOSING;else if(!A.closeState.has(Su.SENT)&&!A.closeState.has(Su.RECEIVED)){let n=new OY;
t.length!==0&&e===null&&(e=1e3),GY(e===null||Number.isInteger(e)),e===null&&t.length===0?n.frameData=Jp:e!==null&&t===null?
(n.frameData=Buffer.allocUnsafe(2),n.frameData.writeUInt16BE(e,0)):e!==null&&t!==null?(n.frameData=Buffer.allocUnsafe(2+
Buffer.byteLength(t)),n.frameData.writeUInt16BE(e,0),n.frameData.write(t,2,"utf-8")):n.frameData=Jp,A.socket.write(n.createFrame(
NY.CLOSE)),A.closeState.add(Su.SENT),A.readyState=wu.CLOSING}else A.readyState=wu.CLOSING}o(_p,"closeWebSocketConnection");
function Ct(A,e,t,r,n){e.socket?.session!=null&&!e.socket.destroyed&&e.socket.destroy(),mu(A,t,r,n)}o(Ct,"failHandshake");
function mu(A,e,t,r){Pp(A.readyState)&&_p(A,e,t,!1),A.controller.abort(),kY(A.readyState)?A.onSocketClose():A.socket?.destroyed===
!1&&A.socket.destroy()}o(mu,"failWebsocketConnection");Zp.exports={establishWebSocketConnection:vY,failWebsocketConnection:mu,
closeWebSocketConnection:_p}});var Xp=p((jq,zp)=>{"use strict";var{createInflateRaw:JY,Z_DEFAULT_WINDOWBITS:qY}=f("node:zlib"),{isValidClientWindowBits:WY}=nr(),
{MessageSizeExceededError:PY}=x(),_Y=Buffer.from([0,0,255,255]),yo=Symbol("kBuffer"),Is=Symbol("kLength"),Ru=class{static{
o(this,"PerMessageDeflate")}#e;#A={};#t=0;constructor(e,t){this.#A.serverNoContextTakeover=e.has("server_no_context_take\
over"),this.#A.serverMaxWindowBits=e.get("server_max_window_bits"),this.#t=t.maxPayloadSize}decompress(e,t,r){if(!this.#e){
let n=qY;if(this.#A.serverMaxWindowBits){if(!WY(this.#A.serverMaxWindowBits)){r(new Error("Invalid server_max_window_bit\
s"));return}n=Number.parseInt(this.#A.serverMaxWindowBits)}try{this.#e=JY({windowBits:n})}catch(s){r(s);return}this.#e[yo]=
[],this.#e[Is]=0,this.#e.on("data",s=>{if(this.#e[Is]+=s.length,this.#t>0&&this.#e[Is]>this.#t){r(new PY),this.#e.removeAllListeners(),
this.#e.destroy(),this.#e=null;return}this.#e[yo].push(s)}),this.#e.on("error",s=>{this.#e=null,r(s)})}this.#e.write(e),
t&&this.#e.write(_Y),this.#e.flush(()=>{if(!this.#e)return;let n=Buffer.concat(this.#e[yo],this.#e[Is]);this.#e[yo].length=
0,this.#e[Is]=0,r(null,n)})}};zp.exports={PerMessageDeflate:Ru}});var Uu=p((eW,AD)=>{"use strict";var{Writable:ZY}=f("node:stream"),zY=f("node:assert"),{parserStates:He,opcodes:$r,states:XY,
emptyBuffer:Kp,sentCloseFrameState:Cs}=It(),{isValidStatusCode:KY,isValidOpcode:jY,websocketMessageReceived:jp,utf8Decode:$Y,
isControlFrame:Nu,isTextBinaryFrame:Fu,isContinuationFrame:e2}=nr(),{failWebsocketConnection:De}=fo(),{WebsocketFrameSend:$p}=jr(),
{PerMessageDeflate:A2}=Xp(),{MessageSizeExceededError:eD}=x(),bu=class extends ZY{static{o(this,"ByteParser")}#e=[];#A=0;#t=0;#r=!1;#s=He.
INFO;#n={};#o=[];#i;#a;#c;#g;constructor(e,t,r={}){super(),this.#a=e,this.#i=t??new Map,this.#c=r.maxFragments??0,this.#g=
r.maxPayloadSize??0,this.#i.has("permessage-deflate")&&this.#i.set("permessage-deflate",new A2(t,r))}_write(e,t,r){this.#e.
push(e),this.#t+=e.length,this.#r=!0,this.run(r)}#u(){return this.#g>0&&!Nu(this.#n.opcode)&&this.#n.payloadLength+this.#A>
this.#g?(De(this.#a,1009,"Payload size exceeds maximum allowed size"),!1):!0}run(e){for(;this.#r;)if(this.#s===He.INFO){
if(this.#t<2)return e();let t=this.consume(2),r=(t[0]&128)!==0,n=t[0]&15,s=(t[1]&128)===128,i=!r&&n!==$r.CONTINUATION,a=t[1]&
127,c=t[0]&64,g=t[0]&32,l=t[0]&16;if(!jY(n))return De(this.#a,1002,"Invalid opcode received"),e();if(s)return De(this.#a,
1002,"Frame cannot be masked"),e();if(c!==0&&!this.#i.has("permessage-deflate")){De(this.#a,1002,"Expected RSV1 to be cl\
ear.");return}if(g!==0||l!==0){De(this.#a,1002,"RSV1, RSV2, RSV3 must be clear");return}if(i&&!Fu(n)){De(this.#a,1002,"I\
nvalid frame type was fragmented.");return}if(Fu(n)&&this.#o.length>0){De(this.#a,1002,"Expected continuation frame");return}
if(this.#n.fragmented&&i){De(this.#a,1002,"Fragmented frame exceeded 125 bytes.");return}if((a>125||i)&&Nu(n)){De(this.#a,
1002,"Control frame either too large or fragmented");return}if(e2(n)&&this.#o.length===0&&!this.#n.compressed){De(this.#a,
1002,"Unexpected continuation frame");return}if(a<=125){if(this.#n.payloadLength=a,this.#s=He.READ_DATA,!this.#u())return}else
a===126?this.#s=He.PAYLOADLENGTH_16:a===127&&(this.#s=He.PAYLOADLENGTH_64);Fu(n)&&(this.#n.binaryType=n,this.#n.compressed=
c!==0),this.#n.opcode=n,this.#n.masked=s,this.#n.fin=r,this.#n.fragmented=i}else if(this.#s===He.PAYLOADLENGTH_16){if(this.#t<
2)return e();let t=this.consume(2);if(this.#n.payloadLength=t.readUInt16BE(0),this.#s=He.READ_DATA,!this.#u())return}else if(this.#s===
He.PAYLOADLENGTH_64){if(this.#t<8)return e();let t=this.consume(8),r=t.readUInt32BE(0),n=t.readUInt32BE(4);if(r!==0||n>2**
31-1){De(this.#a,1009,"Received payload length > 2^31 bytes.");return}if(this.#n.payloadLength=n,this.#s=He.READ_DATA,!this.#u())
return}else if(this.#s===He.READ_DATA){if(this.#t<this.#n.payloadLength)return e();let t=this.consume(this.#n.payloadLength);
if(Nu(this.#n.opcode)){if(this.#r=this.parseControlFrame(t),this.#s=He.INFO,this.#r&&this.#a.socket.writableNeedDrain){this.#r=
!1,this.#a.socket.once("drain",()=>{this.destroyed||(this.#r=!0,this.run(e))});return}}else if(this.#n.compressed){this.#i.
get("permessage-deflate").decompress(t,this.#n.fin,(r,n)=>{if(r){let s=r instanceof eD?1009:1007;De(this.#a,s,r.message);
return}if(this.writeFragments(n)){if(this.#g>0&&this.#A>this.#g){De(this.#a,1009,new eD().message);return}if(!this.#n.fin){
this.#s=He.INFO,this.#r=!0,this.run(e);return}jp(this.#a,this.#n.binaryType,this.consumeFragments()),this.#r=!0,this.#s=
He.INFO,this.run(e)}},this.#A),this.#r=!1;break}else{if(!this.writeFragments(t))return;!this.#n.fragmented&&this.#n.fin&&
jp(this.#a,this.#n.binaryType,this.consumeFragments()),this.#s=He.INFO}}}consume(e){if(e>this.#t)throw new Error("Called\
 consume() before buffers satiated.");if(e===0)return Kp;this.#t-=e;let t=this.#e[0];if(t.length>e)return this.#e[0]=t.subarray(
e,t.length),t.subarray(0,e);if(t.length===e)return this.#e.shift();{let r=0,n=Buffer.allocUnsafeSlow(e);for(;r!==e;){let s=this.#e[0],
i=s.length;if(i+r===e){n.set(this.#e.shift(),r);break}else if(i+r>e){n.set(s.subarray(0,e-r),r),this.#e[0]=s.subarray(e-
r);break}else n.set(this.#e.shift(),r),r+=i}return n}}writeFragments(e){return this.#c>0&&this.#o.length===this.#c?(De(this.#a,
1008,"Too many message fragments"),!1):(this.#A+=e.length,this.#o.push(e),!0)}consumeFragments(){let e=this.#o;if(e.length===
1)return this.#A=0,e.shift();let t=0,r=Buffer.allocUnsafeSlow(this.#A);for(let n=0;n<e.length;++n){let s=e[n];r.set(s,t),
t+=s.length}return this.#o=[],this.#A=0,r}parseCloseBody(e){zY(e.length!==1);let t;if(e.length>=2&&(t=e.readUInt16BE(0)),
t!==void 0&&!KY(t))return{code:1002,reason:"Invalid status code",error:!0};let r=e.subarray(2);r[0]===239&&r[1]===187&&r[2]===
191&&(r=r.subarray(3));try{r=$Y(r)}catch{return{code:1007,reason:"Invalid UTF-8",error:!0}}return{code:t,reason:r,error:!1}}parseControlFrame(e){
let{opcode:t,payloadLength:r}=this.#n;if(t===$r.CLOSE){if(r===1)return De(this.#a,1002,"Received close frame with a 1-by\
te body."),!1;if(this.#n.closeInfo=this.parseCloseBody(e),this.#n.closeInfo.error){let{code:n,reason:s}=this.#n.closeInfo;
return De(this.#a,n,s),!1}if(!this.#a.closeState.has(Cs.SENT)&&!this.#a.closeState.has(Cs.RECEIVED)){let n=Kp;this.#n.closeInfo.
code&&(n=Buffer.allocUnsafe(2),n.writeUInt16BE(this.#n.closeInfo.code,0));let s=new $p(n);this.#a.socket.write(s.createFrame(
$r.CLOSE)),this.#a.closeState.add(Cs.SENT)}return this.#a.readyState=XY.CLOSING,this.#a.closeState.add(Cs.RECEIVED),!1}else if(t===
$r.PING){if(!this.#a.closeState.has(Cs.RECEIVED)){let n=new $p(e);this.#a.socket.write(n.createFrame($r.PONG)),this.#a.onPing(
e)}}else t===$r.PONG&&this.#a.onPong(e);return!0}get closingInfo(){return this.#n.closeInfo}};AD.exports={ByteParser:bu}});var sD=p((tW,nD)=>{"use strict";var{WebsocketFrameSend:rD}=jr(),{opcodes:tD,sendHints:sr}=It(),t2=qc(),Mu=class{static{o(
this,"SendQueue")}#e=new t2;#A=!1;#t;constructor(e){this.#t=e}add(e,t,r){if(r!==sr.blob){if(this.#A){let s={promise:null,
callback:t,frame:ku(e,r)};this.#e.push(s)}else if(r===sr.text){let{0:s,1:i}=rD.createFastTextFrame(e);this.#t.cork(),this.#t.
write(s),this.#t.write(i,t),this.#t.uncork()}else this.#t.write(ku(e,r),t);return}let n={promise:e.arrayBuffer().then(s=>{
n.promise=null,n.frame=ku(s,r)}),callback:t,frame:null};this.#e.push(n),this.#A||this.#r()}async#r(){this.#A=!0;let e=this.#e;
for(;!e.isEmpty();){let t=e.shift();t.promise!==null&&await t.promise,this.#t.write(t.frame,t.callback),t.callback=t.frame=
null}this.#A=!1}};function ku(A,e){return new rD(r2(A,e)).createFrame(e===sr.text?tD.TEXT:tD.BINARY)}o(ku,"createFrame");
function r2(A,e){switch(e){case sr.text:case sr.typedArray:return new Uint8Array(A.buffer,A.byteOffset,A.byteLength);case sr.
arrayBuffer:case sr.blob:return new Uint8Array(A)}}o(r2,"toBuffer");nD.exports={SendQueue:Mu}});var lD=p((nW,gD)=>{"use strict";var{isArrayBuffer:n2}=f("node:util/types"),{webidl:k}=Be(),{URLSerializer:s2}=je(),{environmentSettingsObject:iD}=Ve(),
{staticPropertyDescriptors:Bt,states:PA,sentCloseFrameState:Tu,sendHints:po,opcodes:Lu}=It(),{isConnecting:i2,isEstablished:oD,
isClosing:aD,isClosed:o2,isValidSubprotocol:a2,fireEvent:Do,utf8Decode:c2,toArrayBuffer:g2,getURLRecord:l2}=nr(),{establishWebSocketConnection:u2,
closeWebSocketConnection:E2,failWebsocketConnection:cD}=fo(),{ByteParser:h2}=Uu(),{kEnumerableProperty:sA}=Y(),{getGlobalDispatcher:Q2}=ts(),
{ErrorEvent:I2,CloseEvent:C2,createFastMessageEvent:B2}=Io(),{SendQueue:d2}=sD(),{WebsocketFrameSend:f2}=jr(),{channels:bA}=XA();
function y2(A){return typeof A?.address=="function"?A.address():typeof A?.session?.socket?.address=="function"?A.session.
socket.address():null}o(y2,"getSocketAddress");var Re=class A extends EventTarget{static{o(this,"WebSocket")}#e={open:null,
error:null,close:null,message:null};#A=0;#t="";#r="";#s;#n={onConnectionEstablished:o((e,t)=>this.#c(e,t),"onConnectionE\
stablished"),onMessage:o((e,t)=>this.#g(e,t),"onMessage"),onParserError:o(e=>cD(this.#n,null,e.message),"onParserError"),
onParserDrain:o(()=>this.#u(),"onParserDrain"),onSocketData:o(e=>{this.#a.write(e)||this.#n.socket.pause()},"onSocketDat\
a"),onSocketError:o(e=>{this.#n.readyState=PA.CLOSING,bA.socketError.hasSubscribers&&bA.socketError.publish(e),this.#n.socket.
destroy()},"onSocketError"),onSocketClose:o(()=>this.#E(),"onSocketClose"),onPing:o(e=>{bA.ping.hasSubscribers&&bA.ping.
publish({payload:e,websocket:this})},"onPing"),onPong:o(e=>{bA.pong.hasSubscribers&&bA.pong.publish({payload:e,websocket:this})},
"onPong"),readyState:PA.CONNECTING,socket:null,closeState:new Set,controller:null,wasEverConnected:!1};#o;#i;#a;constructor(e,t=[]){
super(),k.util.markAsUncloneable(this);let r="WebSocket constructor";k.argumentLengthCheck(arguments,1,r);let n=k.converters["\
DOMString or sequence<DOMString> or WebSocketInit"](t,r,"options");e=k.converters.USVString(e),t=n.protocols;let s=iD.settingsObject.
baseUrl,i=l2(e,s);if(typeof t=="string"&&(t=[t]),t.length!==new Set(t.map(c=>c.toLowerCase())).size)throw new DOMException(
"Invalid Sec-WebSocket-Protocol value","SyntaxError");if(t.length>0&&!t.every(c=>a2(c)))throw new DOMException("Invalid \
Sec-WebSocket-Protocol value","SyntaxError");this.#o=new URL(i.href);let a=iD.settingsObject;this.#n.controller=u2(i,t,a,
this.#n,n),this.#n.readyState=A.CONNECTING,this.#i="blob"}close(e=void 0,t=void 0){k.brandCheck(this,A),e!==void 0&&(e=k.
converters["unsigned short"](e,"WebSocket.close","code",k.attributes.Clamp)),t!==void 0&&(t=k.converters.USVString(t)),e??=
null,t??="",E2(this.#n,e,t,!0)}send(e){k.brandCheck(this,A);let t="WebSocket.send";if(k.argumentLengthCheck(arguments,1,
t),e=k.converters.WebSocketSendData(e,t,"data"),i2(this.#n.readyState))throw new DOMException("Sent before connected.","\
InvalidStateError");if(!(!oD(this.#n.readyState)||aD(this.#n.readyState)))if(typeof e=="string"){let r=Buffer.from(e);this.#A+=
r.byteLength,this.#s.add(r,()=>{this.#A-=r.byteLength},po.text)}else n2(e)?(this.#A+=e.byteLength,this.#s.add(e,()=>{this.#A-=
e.byteLength},po.arrayBuffer)):ArrayBuffer.isView(e)?(this.#A+=e.byteLength,this.#s.add(e,()=>{this.#A-=e.byteLength},po.
typedArray)):k.is.Blob(e)&&(this.#A+=e.size,this.#s.add(e,()=>{this.#A-=e.size},po.blob))}get readyState(){return k.brandCheck(
this,A),this.#n.readyState}get bufferedAmount(){return k.brandCheck(this,A),this.#A}get url(){return k.brandCheck(this,A),
s2(this.#o)}get extensions(){return k.brandCheck(this,A),this.#r}get protocol(){return k.brandCheck(this,A),this.#t}get onopen(){
return k.brandCheck(this,A),this.#e.open}set onopen(e){k.brandCheck(this,A),this.#e.open&&this.removeEventListener("open",
this.#e.open);let t=k.converters.EventHandlerNonNull(e);t!==null?(this.addEventListener("open",t),this.#e.open=e):this.#e.
open=null}get onerror(){return k.brandCheck(this,A),this.#e.error}set onerror(e){k.brandCheck(this,A),this.#e.error&&this.
removeEventListener("error",this.#e.error);let t=k.converters.EventHandlerNonNull(e);t!==null?(this.addEventListener("er\
ror",t),this.#e.error=e):this.#e.error=null}get onclose(){return k.brandCheck(this,A),this.#e.close}set onclose(e){k.brandCheck(
this,A),this.#e.close&&this.removeEventListener("close",this.#e.close);let t=k.converters.EventHandlerNonNull(e);t!==null?
(this.addEventListener("close",t),this.#e.close=e):this.#e.close=null}get onmessage(){return k.brandCheck(this,A),this.#e.
message}set onmessage(e){k.brandCheck(this,A),this.#e.message&&this.removeEventListener("message",this.#e.message);let t=k.
converters.EventHandlerNonNull(e);t!==null?(this.addEventListener("message",t),this.#e.message=e):this.#e.message=null}get binaryType(){
return k.brandCheck(this,A),this.#i}set binaryType(e){k.brandCheck(this,A),e!=="blob"&&e!=="arraybuffer"?this.#i="blob":
this.#i=e}#c(e,t){this.#n.socket=e.socket;let r=this.#n.controller.dispatcher?.webSocketOptions,n=r?.maxFragments,s=r?.maxPayloadSize,
i=new h2(this.#n,t,{maxFragments:n,maxPayloadSize:s});i.on("drain",()=>this.#n.onParserDrain()),i.on("error",g=>this.#n.
onParserError(g)),this.#a=i,this.#s=new d2(e.socket),this.#n.readyState=PA.OPEN;let a=e.headersList.get("sec-websocket-e\
xtensions");a!==null&&(this.#r=a);let c=e.headersList.get("sec-websocket-protocol");if(c!==null&&(this.#t=c),Do("open",this),
bA.open.hasSubscribers){let g=e.headersList.entries;bA.open.publish({address:y2(e.socket),protocol:this.#t,extensions:this.#r,
websocket:this,handshakeResponse:{status:e.status,statusText:e.statusText,headers:g}})}}#g(e,t){if(this.#n.readyState!==
PA.OPEN)return;let r;if(e===Lu.TEXT)try{r=c2(t)}catch{cD(this.#n,1007,"Received invalid UTF-8 in text frame.");return}else
e===Lu.BINARY&&(this.#i==="blob"?r=new Blob([t]):r=g2(t));Do("message",this,B2,{origin:this.#o.origin,data:r})}#u(){this.#n.
socket.resume()}#E(){let e=this.#n.closeState.has(Tu.SENT)&&this.#n.closeState.has(Tu.RECEIVED),t=1005,r="",n=this.#a?.closingInfo;
n&&!n.error&&(t=n.code??1005,r=n.reason),this.#n.readyState=PA.CLOSED,this.#n.closeState.has(Tu.RECEIVED)||(t=1006,Do("e\
rror",this,(s,i)=>new I2(s,i),{error:new TypeError(r)})),Do("close",this,(s,i)=>new C2(s,i),{wasClean:e,code:t,reason:r}),
bA.close.hasSubscribers&&bA.close.publish({websocket:this,code:t,reason:r})}static ping(e,t){if(Buffer.isBuffer(t)){if(t.
length>125)throw new TypeError("A PING frame cannot have a body larger than 125 bytes.")}else if(t!==void 0)throw new TypeError(
"Expected buffer payload");let r=e.#n.readyState;if(oD(r)&&!aD(r)&&!o2(r)){let n=new f2(t);e.#n.socket.write(n.createFrame(
Lu.PING))}}},{ping:p2}=Re;Reflect.deleteProperty(Re,"ping");Re.CONNECTING=Re.prototype.CONNECTING=PA.CONNECTING;Re.OPEN=
Re.prototype.OPEN=PA.OPEN;Re.CLOSING=Re.prototype.CLOSING=PA.CLOSING;Re.CLOSED=Re.prototype.CLOSED=PA.CLOSED;Object.defineProperties(
Re.prototype,{CONNECTING:Bt,OPEN:Bt,CLOSING:Bt,CLOSED:Bt,url:sA,readyState:sA,bufferedAmount:sA,onopen:sA,onerror:sA,onclose:sA,
close:sA,onmessage:sA,binaryType:sA,send:sA,extensions:sA,protocol:sA,[Symbol.toStringTag]:{value:"WebSocket",writable:!1,
enumerable:!1,configurable:!0}});Object.defineProperties(Re,{CONNECTING:Bt,OPEN:Bt,CLOSING:Bt,CLOSED:Bt});k.converters["\
sequence<DOMString>"]=k.sequenceConverter(k.converters.DOMString);k.converters["DOMString or sequence<DOMString>"]=function(A,e,t){
return k.util.Type(A)===k.util.Types.OBJECT&&Symbol.iterator in A?k.converters["sequence<DOMString>"](A):k.converters.DOMString(
A,e,t)};k.converters.WebSocketInit=k.dictionaryConverter([{key:"protocols",converter:k.converters["DOMString or sequence\
<DOMString>"],defaultValue:o(()=>[],"defaultValue")},{key:"dispatcher",converter:k.converters.any,defaultValue:o(()=>Q2(),
"defaultValue")},{key:"headers",converter:k.nullableConverter(k.converters.HeadersInit)}]);k.converters["DOMString or se\
quence<DOMString> or WebSocketInit"]=function(A){return k.util.Type(A)===k.util.Types.OBJECT&&!(Symbol.iterator in A)?k.
converters.WebSocketInit(A):{protocols:k.converters["DOMString or sequence<DOMString>"](A)}};k.converters.WebSocketSendData=
function(A){return k.util.Type(A)===k.util.Types.OBJECT&&(k.is.Blob(A)||k.is.BufferSource(A))?A:k.converters.USVString(A)};
gD.exports={WebSocket:Re,ping:p2}});var xu=p((iW,hD)=>{"use strict";var{webidl:wo}=Be(),{validateCloseCodeAndReason:D2}=nr(),{kConstruct:uD}=_(),{kEnumerableProperty:ED}=Y();
function w2(){class A extends DOMException{static{o(this,"Test")}get reason(){return""}}return new A().reason!==void 0?DOMException:
new Proxy(DOMException,{construct(e,t,r){let n=Reflect.construct(e,t,e);return Object.setPrototypeOf(n,r.prototype),n}})}
o(w2,"createInheritableDOMException");var ir=class A extends w2(){static{o(this,"WebSocketError")}#e;#A;constructor(e="",t=void 0){
if(e=wo.converters.DOMString(e,"WebSocketError","message"),super(e,"WebSocketError"),t===uD)return;t!==null&&(t=wo.converters.
WebSocketCloseInfo(t));let r=t.closeCode??null,n=t.reason??"";D2(r,n),n.length!==0&&r===null&&(r=1e3),this.#e=r,this.#A=
n}get closeCode(){return this.#e}get reason(){return this.#A}static createUnvalidatedWebSocketError(e,t,r){let n=new A(e,
uD);return n.#e=t,n.#A=r,n}},{createUnvalidatedWebSocketError:S2}=ir;delete ir.createUnvalidatedWebSocketError;Object.defineProperties(
ir.prototype,{closeCode:ED,reason:ED,[Symbol.toStringTag]:{value:"WebSocketError",writable:!1,enumerable:!1,configurable:!0}});
wo.is.WebSocketError=wo.util.MakeTypeAssertion(ir);hD.exports={WebSocketError:ir,createUnvalidatedWebSocketError:S2}});var dD=p((aW,BD)=>{"use strict";var{createDeferredPromise:Hu}=pn(),{environmentSettingsObject:QD}=Ve(),{states:en,opcodes:So,
sentCloseFrameState:An}=It(),{webidl:ge}=Be(),{getURLRecord:m2,isValidSubprotocol:R2,isEstablished:N2,utf8Decode:F2}=nr(),
{establishWebSocketConnection:b2,failWebsocketConnection:Yu,closeWebSocketConnection:Ou}=fo(),{channels:ID}=XA(),{WebsocketFrameSend:U2}=jr(),
{ByteParser:k2}=Uu(),{WebSocketError:M2,createUnvalidatedWebSocketError:T2}=xu(),{kEnumerableProperty:mo}=Y(),{utf8DecodeBytes:L2}=Ps(),
CD=!1,Ro=class{static{o(this,"WebSocketStream")}#e;#A;#t;#r;#s;#n;#o=!1;#i={onConnectionEstablished:o((e,t)=>this.#g(e,t),
"onConnectionEstablished"),onMessage:o((e,t)=>this.#u(e,t),"onMessage"),onParserError:o(e=>Yu(this.#i,null,e.message),"o\
nParserError"),onParserDrain:o(()=>this.#i.socket.resume(),"onParserDrain"),onSocketData:o(e=>{this.#a.write(e)||this.#i.
socket.pause()},"onSocketData"),onSocketError:o(e=>{this.#i.readyState=en.CLOSING,ID.socketError.hasSubscribers&&ID.socketError.
publish(e),this.#i.socket.destroy()},"onSocketError"),onSocketClose:o(()=>this.#E(),"onSocketClose"),onPing:o(()=>{},"on\
Ping"),onPong:o(()=>{},"onPong"),readyState:en.CONNECTING,socket:null,closeState:new Set,controller:null,wasEverConnected:!1};#a;constructor(e,t=void 0){
CD||(process.emitWarning("WebSocketStream is experimental! Expect it to change at any time.",{code:"UNDICI-WSS"}),CD=!0),
ge.argumentLengthCheck(arguments,1,"WebSocket"),e=ge.converters.USVString(e),t!==null&&(t=ge.converters.WebSocketStreamOptions(
t));let r=QD.settingsObject.baseUrl,n=m2(e,r),s=t.protocols;if(s.length!==new Set(s.map(a=>a.toLowerCase())).size)throw new DOMException(
"Invalid Sec-WebSocket-Protocol value","SyntaxError");if(s.length>0&&!s.every(a=>R2(a)))throw new DOMException("Invalid \
Sec-WebSocket-Protocol value","SyntaxError");if(this.#e=n.toString(),this.#A=Hu(),this.#t=Hu(),t.signal!=null){let a=t.signal;
if(a.aborted){this.#A.reject(a.reason),this.#t.reject(a.reason);return}a.addEventListener("abort",()=>{N2(this.#i.readyState)||
(Yu(this.#i),this.#i.readyState=en.CLOSING,this.#A.reject(a.reason),this.#t.reject(a.reason),this.#o=!0)},{once:!0})}let i=QD.
settingsObject;this.#i.controller=b2(n,s,i,this.#i,t)}get url(){return this.#e.toString()}get opened(){return this.#A.promise}get closed(){
return this.#t.promise}close(e=void 0){e!==null&&(e=ge.converters.WebSocketCloseInfo(e));let t=e.closeCode??null,r=e.reason;
Ou(this.#i,t,r,!0)}#c(e){e=ge.converters.WebSocketStreamWrite(e);let t=Hu(),r=null,n=null;if(ge.is.BufferSource(e))r=new Uint8Array(
ArrayBuffer.isView(e)?new Uint8Array(e.buffer,e.byteOffset,e.byteLength):e.slice()),n=So.BINARY;else{let s;try{s=ge.converters.
DOMString(e)}catch(i){return t.reject(i),t.promise}r=new TextEncoder().encode(s),n=So.TEXT}if(!this.#i.closeState.has(An.
SENT)&&!this.#i.closeState.has(An.RECEIVED)){let s=new U2(r);this.#i.socket.write(s.createFrame(n),()=>{t.resolve(void 0)})}
return t.promise}#g(e,t){this.#i.socket=e.socket;let r=this.#i.controller.dispatcher?.webSocketOptions?.maxFragments,n=this.#i.
controller.dispatcher?.webSocketOptions?.maxPayloadSize,s=new k2(this.#i,t,{maxFragments:r,maxPayloadSize:n});s.on("drai\
n",()=>this.#i.onParserDrain()),s.on("error",l=>this.#i.onParserError(l)),this.#a=s,this.#i.readyState=en.OPEN;let i=t??
"",a=e.headersList.get("sec-websocket-protocol")??"",c=new ReadableStream({start:o(l=>{this.#s=l},"start"),cancel:o(l=>this.#l(
l),"cancel")}),g=new WritableStream({start:o(l=>{this.#n=l},"start"),write:o(l=>this.#c(l),"write"),close:o(()=>Ou(this.#i,
null,null),"close"),abort:o(l=>this.#h(l),"abort")});this.#r=c,this.#A.resolve({extensions:i,protocol:a,readable:c,writable:g})}#u(e,t){
if(this.#i.readyState!==en.OPEN)return;let r;if(e===So.TEXT)try{r=F2(t)}catch{Yu(this.#i,1007,"Received invalid UTF-8 in\
 text frame.");return}else e===So.BINARY&&(r=new Uint8Array(t.buffer,t.byteOffset,t.byteLength));this.#s.enqueue(r)}#E(){
let e=this.#i.closeState.has(An.SENT)&&this.#i.closeState.has(An.RECEIVED);if(this.#i.readyState=en.CLOSED,this.#o)return;
this.#i.wasEverConnected||this.#A.reject(new M2("Socket never opened"));let t=this.#a?.closingInfo,r=t?.code??1005;!this.#i.
closeState.has(An.SENT)&&!this.#i.closeState.has(An.RECEIVED)&&(r=1006);let n=t?.reason==null?"":L2(Buffer.from(t.reason));
if(e)this.#s.close(),this.#n.error(new DOMException("A closed WebSocketStream cannot be written to","InvalidStateError")),
this.#t.resolve({closeCode:r,reason:n});else{let s=T2("unclean close",r,n);this.#s?.error(s),this.#n?.error(s),this.#t.reject(
s)}}#h(e){let t=null,r="";ge.is.WebSocketError(e)&&(t=e.closeCode,r=e.reason),Ou(this.#i,t,r)}#l(e){this.#h(e)}};Object.
defineProperties(Ro.prototype,{url:mo,opened:mo,closed:mo,close:mo,[Symbol.toStringTag]:{value:"WebSocketStream",writable:!1,
enumerable:!1,configurable:!0}});ge.converters.WebSocketStreamOptions=ge.dictionaryConverter([{key:"protocols",converter:ge.
sequenceConverter(ge.converters.USVString),defaultValue:o(()=>[],"defaultValue")},{key:"signal",converter:ge.nullableConverter(
ge.converters.AbortSignal),defaultValue:o(()=>null,"defaultValue")}]);ge.converters.WebSocketCloseInfo=ge.dictionaryConverter(
[{key:"closeCode",converter:o(A=>ge.converters["unsigned short"](A,ge.attributes.EnforceRange),"converter")},{key:"reaso\
n",converter:ge.converters.USVString,defaultValue:o(()=>"","defaultValue")}]);ge.converters.WebSocketStreamWrite=function(A){
return typeof A=="string"?ge.converters.USVString(A):ge.converters.BufferSource(A)};BD.exports={WebSocketStream:Ro}});var yD=p((gW,fD)=>{"use strict";function x2(A){return A.indexOf("\0")===-1}o(x2,"isValidLastEventId");function H2(A){if(A.
length===0)return!1;for(let e=0;e<A.length;e++)if(A.charCodeAt(e)<48||A.charCodeAt(e)>57)return!1;return!0}o(H2,"isASCII\
Number");fD.exports={isValidLastEventId:x2,isASCIINumber:H2}});var DD=p((uW,pD)=>{"use strict";var Y2=f("node:buffer"),{Transform:O2}=f("node:stream"),{isASCIINumber:G2,isValidLastEventId:V2}=yD(),
tn=[239,187,191],No=10,Bs=13,v2=58,J2=32,q2=Y2.kStringMaxLength,W2=Buffer.from("data"),P2=Buffer.from("event"),_2=Buffer.
from("id"),Z2=Buffer.from("retry"),z2=1024,X2=131072,K2=128;function j2(A,e){if(e>=A.length)return!1;for(let t=e;t<A.length;t++)
if(A[t]<48||A[t]>57)return!1;return!0}o(j2,"isASCIINumberBytes");function $2(A,e){for(let t=e;t<A.length;t++)if(A[t]===0)
return!1;return!0}o($2,"isValidLastEventIdBytes");function Fo(A,e,t){if(e!==t.length)return!1;for(let r=0;r<e;r++)if(A[r]!==
t[r])return!1;return!0}o(Fo,"isFieldName");function bo(){let A=new Error("EventSource message size exceeded");return A.aborted=
!1,A}o(bo,"createMaxEventSizeExceededError");var Gu=class extends O2{static{o(this,"EventSourceStream")}state;checkBOM=!0;crlfCheck=!1;eventEndCheck=!1;chunks=[];chunkIndex=0;pos=0;lineChunkIndex=0;linePos=0;lineLength=0;eventSize=0;eventFieldSizes={
data:0,event:0,id:0,retry:0};dataLineCount=0;maxEventSize;maxDataLines;maxBufferedChunks;event={data:void 0,event:void 0,
id:void 0,retry:void 0};constructor(e={}){e.readableObjectMode=!0,super(e),this.state=e.eventSourceSettings||{},this.maxEventSize=
e.maxEventSize??q2;let t=this.maxEventSize>0?Math.min(X2,Math.max(z2,Math.floor(this.maxEventSize/K2))):0;this.maxDataLines=
t,this.maxBufferedChunks=t,e.push&&(this.push=e.push)}_transform(e,t,r){if(e.length===0){r();return}if(this.maxEventSize>
0&&this.chunks.length>=this.maxBufferedChunks&&e[0]!==No&&e[0]!==Bs){r(bo());return}if(this.chunks.push(e),this.checkBOM&&
this.handleBOM()){r();return}for(;this.hasCurrentByte();){let n=this.currentByte();if(this.eventEndCheck){if(this.crlfCheck){
if(n===No){this.crlfCheck=!1,this.consumeCurrentByte();continue}this.crlfCheck=!1}if(n===No||n===Bs){n===Bs&&(this.crlfCheck=
!0),this.consumeCurrentByte(),this.hasPendingEvent()&&this.processEvent(this.event),this.clearEvent();continue}this.eventEndCheck=
!1;continue}if(n===No||n===Bs){n===Bs&&(this.crlfCheck=!0);try{this.parseLine(this.readLine(),this.event)}catch(s){r(s);
return}this.consumeCurrentByte(),this.eventEndCheck=!0;continue}if(this.maxEventSize>0&&++this.lineLength>this.maxEventSize+
7){r(bo());return}this.advanceCursor()}r()}_destroy(e,t){this.chunks.length=0,this.clearEvent(),super._destroy(e,t)}parseLine(e,t){
if(e.length===0)return;let r=e.indexOf(v2);if(r===0)return;let n=e.length,s=e.length;if(r!==-1&&(n=r,s=r+1,e[s]===J2&&++s),
Fo(e,n,W2)){if(this.maxEventSize>0&&this.dataLineCount>=this.maxDataLines)throw bo();let i=e.length-s,a=this.eventFieldSizes.
data+(t.data===void 0?0:1)+i;this.setEventFieldSize("data",a);let c=e.toString("utf8",s);t.data===void 0?t.data=c:t.data+=
`
${c}`,this.dataLineCount++;return}if(Fo(e,n,Z2)){j2(e,s)&&(this.setEventFieldSize("retry",e.length-s),t.retry=e.toString(
"utf8",s));return}if(Fo(e,n,_2)){$2(e,s)&&(this.setEventFieldSize("id",e.length-s),t.id=e.toString("utf8",s));return}Fo(
e,n,P2)&&s<e.length&&(this.setEventFieldSize("event",e.length-s),t.event=e.toString("utf8",s))}setEventFieldSize(e,t){let r=this.
eventSize-this.eventFieldSizes[e]+t;if(this.maxEventSize>0&&r>this.maxEventSize)throw bo();this.eventSize=r,this.eventFieldSizes[e]=
t}processEvent(e){e.retry&&G2(e.retry)&&(this.state.reconnectionTime=parseInt(e.retry,10)),e.id!==void 0&&V2(e.id)&&(this.
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
this.chunkIndex)return this.chunks[this.chunkIndex].subarray(this.linePos,this.pos);let e=[],t=0;for(let r=this.lineChunkIndex;r<=
this.chunkIndex;r++){let n=this.chunks[r],s=r===this.lineChunkIndex?this.linePos:0,i=r===this.chunkIndex?this.pos:n.length,
a=n.subarray(s,i);t+=a.length,e.push(a)}return Buffer.concat(e,t)}peekBufferedByte(e){let t=this.lineChunkIndex,r=this.linePos;
for(;t<this.chunks.length;){let n=this.chunks[t],s=n.length-r;if(e<s)return n[r+e];e-=s,t++,r=0}}discardLeadingBytes(e){
for(;e>0&&this.lineChunkIndex<this.chunks.length;){let r=this.chunks[this.lineChunkIndex].length-this.linePos;e<r?(this.
linePos+=e,e=0):(e-=r,this.lineChunkIndex++,this.linePos=0)}this.chunkIndex=this.lineChunkIndex,this.pos=this.linePos,this.
dropConsumedChunks()}handleBOM(){let e=this.peekBufferedByte(0),t=this.peekBufferedByte(1),r=this.peekBufferedByte(2);return t===
void 0?(e===tn[0]||(this.checkBOM=!1),!0):r===void 0?e===tn[0]&&t===tn[1]?!0:(this.checkBOM=!1,!1):(e===tn[0]&&t===tn[1]&&
r===tn[2]&&this.discardLeadingBytes(3),this.checkBOM=!1,!this.hasCurrentByte())}};pD.exports={EventSourceStream:Gu}});var UD=p((hW,bD)=>{"use strict";var{pipeline:eO}=f("node:stream"),{fetching:AO}=ls(),{makeRequest:tO}=_r(),{webidl:Ne}=Be(),
{EventSourceStream:rO}=DD(),{parseMIMEType:nO}=je(),{createFastMessageEvent:sO}=Io(),{isNetworkError:wD}=as(),{kEnumerableProperty:or}=Y(),
{environmentSettingsObject:SD}=Ve(),{getGlobalDispatcher:iO}=ts(),mD=!1,RD=3e3,ds=0,ND=1,fs=2,oO="anonymous",aO="use-cre\
dentials",rn=class A extends EventTarget{static{o(this,"EventSource")}#e={open:null,error:null,message:null};#A;#t=!1;#r=ds;#s=null;#n=null;#o;#i;constructor(e,t={}){
super(),Ne.util.markAsUncloneable(this);let r="EventSource constructor";Ne.argumentLengthCheck(arguments,1,r),mD||(mD=!0,
process.emitWarning("EventSource is experimental, expect them to change at any time.",{code:"UNDICI-ES"})),e=Ne.converters.
USVString(e),t=Ne.converters.EventSourceInitDict(t,r,"eventSourceInitDict"),this.#o=t.node.dispatcher||t.dispatcher,this.#i=
{lastEventId:"",reconnectionTime:t.node.reconnectionTime};let n=SD,s;try{s=new URL(e,n.settingsObject.baseUrl),this.#i.origin=
s.origin}catch(c){throw new DOMException(c,"SyntaxError")}this.#A=s.href;let i=oO;t.withCredentials===!0&&(i=aO,this.#t=
!0);let a={redirect:"follow",keepalive:!0,mode:"cors",credentials:i==="anonymous"?"same-origin":"omit",referrer:"no-refe\
rrer"};a.client=SD.settingsObject,a.headersList=[["accept",{name:"accept",value:"text/event-stream"}]],a.cache="no-store",
a.initiator="other",a.urlList=[new URL(this.#A)],this.#s=tO(a),this.#a()}get readyState(){return this.#r}get url(){return this.#A}get withCredentials(){
return this.#t}#a(){if(this.#r===fs)return;this.#r=ds;let e={request:this.#s,dispatcher:this.#o},t=o(r=>{if(!wD(r))return this.#c()},
"processEventSourceEndOfBody");e.processResponseEndOfBody=t,e.processResponse=r=>{if(wD(r))if(r.aborted){this.close(),this.
dispatchEvent(new Event("error"));return}else{this.#c();return}let n=r.headersList.get("content-type",!0),s=n!==null?nO(
n):"failure",i=s!=="failure"&&s.essence==="text/event-stream";if(r.status!==200||i===!1){this.close(),this.dispatchEvent(
new Event("error"));return}this.#r=ND,this.dispatchEvent(new Event("open")),this.#i.origin=r.urlList[r.urlList.length-1].
origin;let a=new rO({eventSourceSettings:this.#i,maxEventSize:this.#o.eventSourceOptions?.maxEventSize,push:o(c=>{this.dispatchEvent(
sO(c.type,c.options))},"push")});eO(r.body.stream,a,c=>{c?.aborted===!1&&(this.close(),this.dispatchEvent(new Event("err\
or")))})},this.#n=AO(e)}#c(){this.#r!==fs&&(this.#r=ds,this.dispatchEvent(new Event("error")),setTimeout(()=>{this.#r===
ds&&(this.#i.lastEventId.length&&this.#s.headersList.set("last-event-id",this.#i.lastEventId,!0),this.#a())},this.#i.reconnectionTime)?.
unref())}close(){Ne.brandCheck(this,A),this.#r!==fs&&(this.#r=fs,this.#n.abort(),this.#s=null)}get onopen(){return this.#e.
open}set onopen(e){this.#e.open&&this.removeEventListener("open",this.#e.open);let t=Ne.converters.EventHandlerNonNull(e);
t!==null?(this.addEventListener("open",t),this.#e.open=e):this.#e.open=null}get onmessage(){return this.#e.message}set onmessage(e){
this.#e.message&&this.removeEventListener("message",this.#e.message);let t=Ne.converters.EventHandlerNonNull(e);t!==null?
(this.addEventListener("message",t),this.#e.message=e):this.#e.message=null}get onerror(){return this.#e.error}set onerror(e){
this.#e.error&&this.removeEventListener("error",this.#e.error);let t=Ne.converters.EventHandlerNonNull(e);t!==null?(this.
addEventListener("error",t),this.#e.error=e):this.#e.error=null}},FD={CONNECTING:{__proto__:null,configurable:!1,enumerable:!0,
value:ds,writable:!1},OPEN:{__proto__:null,configurable:!1,enumerable:!0,value:ND,writable:!1},CLOSED:{__proto__:null,configurable:!1,
enumerable:!0,value:fs,writable:!1}};Object.defineProperties(rn,FD);Object.defineProperties(rn.prototype,FD);Object.defineProperties(
rn.prototype,{close:or,onerror:or,onmessage:or,onopen:or,readyState:or,url:or,withCredentials:or});Ne.converters.EventSourceInitDict=
Ne.dictionaryConverter([{key:"withCredentials",converter:Ne.converters.boolean,defaultValue:o(()=>!1,"defaultValue")},{key:"\
dispatcher",converter:Ne.converters.any,defaultValue:o(()=>iO(),"defaultValue")},{key:"node",converter:Ne.dictionaryConverter(
[{key:"reconnectionTime",converter:Ne.converters["unsigned long"],defaultValue:o(()=>RD,"defaultValue")},{key:"dispatche\
r",converter:Ne.converters.any}]),defaultValue:o(()=>({}),"defaultValue")}]);bD.exports={EventSource:rn,defaultReconnectionTime:RD}});var HD=p((IW,S)=>{"use strict";var cO=nt(),MD=Qn(),gO=Lt(),lO=cC(),uO=EC(),EO=Yt(),hO=Cg(),QO=Eg(),IO=jC(),CO=sB(),BO=aB(),
TD=x(),ko=Y(),{InvalidArgumentError:Uo}=TD,nn=JB(),dO=wt(),fO=rl(),{MockCallHistory:yO,MockCallHistoryLog:pO}=il(),DO=Ql(),
wO=gl(),SO=vd(),mO=Gg(),RO=wi(),{getGlobalDispatcher:LD,setGlobalDispatcher:NO}=ts(),FO=Gr(),bO=wl();Object.assign(MD.prototype,
nn);S.exports.Dispatcher=MD;S.exports.Client=cO;S.exports.Pool=gO;S.exports.BalancedPool=lO;S.exports.RoundRobinPool=uO;
S.exports.Agent=EO;S.exports.ProxyAgent=hO;S.exports.Socks5ProxyAgent=QO;S.exports.EnvHttpProxyAgent=IO;S.exports.RetryAgent=
CO;S.exports.H2CClient=BO;S.exports.RetryHandler=RO;S.exports.DecoratorHandler=FO;S.exports.RedirectHandler=bO;S.exports.
interceptors={redirect:$d(),responseError:Af(),retry:rf(),dump:of(),dns:lf(),cache:Zf(),decompress:ey(),deduplicate:sy()};
S.exports.cacheStores={MemoryCacheStore:Vl()};var UO=ay();S.exports.cacheStores.SqliteCacheStore=UO;S.exports.buildConnector=
dO;S.exports.errors=TD;S.exports.util={parseHeaders:ko.parseHeaders,headerNameToString:ko.headerNameToString};function ys(A){
return(e,t,r)=>{if(typeof t=="function"&&(r=t,t=null),!e||typeof e!="string"&&typeof e!="object"&&!(e instanceof URL))throw new Uo(
"invalid url");if(t!=null&&typeof t!="object")throw new Uo("invalid opts");if(t&&t.path!=null){if(typeof t.path!="string")
throw new Uo("invalid opts.path");let i=t.path;t.path.startsWith("/")||(i=`/${i}`),e=new URL(ko.parseOrigin(e).origin+i)}else
t||(t=typeof e=="object"?e:{}),e=ko.parseURL(e);let{agent:n,dispatcher:s=LD()}=t;if(n)throw new Uo("unsupported opts.age\
nt. Did you mean opts.client?");return A.call(s,{...t,origin:e.origin,path:e.search?`${e.pathname}${e.search}`:e.pathname,
method:t.method||(t.body?"PUT":"GET")},r)}}o(ys,"makeDispatcher");S.exports.setGlobalDispatcher=NO;S.exports.getGlobalDispatcher=
LD;var kO=ls().fetch,kD=typeof __filename<"u"?__filename:void 0;function xD(A,e){if(!A||typeof A!="object")return;let t=typeof A.
stack=="string"?A.stack:"",r=e.replace(/\\/g,"/");if(t&&(t.includes(e)||t.includes(r)))return;let n={};if(Error.captureStackTrace(
n,xD),!n.stack)return;let s=n.stack.split(`
`).slice(1).join(`
`);A.stack=t?`${t}
${s}`:n.stack}o(xD,"appendFetchStackTrace");S.exports.fetch=o(function(e,t=void 0){return kO(e,t).catch(r=>{throw kD?xD(
r,kD):r&&typeof r=="object"&&Error.captureStackTrace(r,S.exports.fetch),r})},"fetch");S.exports.Headers=$t().Headers;S.exports.
Response=as().Response;S.exports.Request=_r().Request;S.exports.FormData=js().FormData;var{setGlobalOrigin:MO,getGlobalOrigin:TO}=ja();
S.exports.setGlobalOrigin=MO;S.exports.getGlobalOrigin=TO;var{CacheStorage:LO}=dp(),{kConstruct:xO}=_();S.exports.caches=
new LO(xO);var{deleteCookie:HO,getCookies:YO,getSetCookies:OO,setCookie:GO,parseCookie:VO}=kp();S.exports.deleteCookie=HO;
S.exports.getCookies=YO;S.exports.getSetCookies=OO;S.exports.setCookie=GO;S.exports.parseCookie=VO;var{parseMIMEType:vO,
serializeAMimeType:JO}=je();S.exports.parseMIMEType=vO;S.exports.serializeAMimeType=JO;var{CloseEvent:qO,ErrorEvent:WO,MessageEvent:PO}=Io(),
{WebSocket:_O,ping:ZO}=lD();S.exports.WebSocket=_O;S.exports.CloseEvent=qO;S.exports.ErrorEvent=WO;S.exports.MessageEvent=
PO;S.exports.ping=ZO;S.exports.WebSocketStream=dD().WebSocketStream;S.exports.WebSocketError=xu().WebSocketError;S.exports.
request=ys(nn.request);S.exports.stream=ys(nn.stream);S.exports.pipeline=ys(nn.pipeline);S.exports.connect=ys(nn.connect);
S.exports.upgrade=ys(nn.upgrade);S.exports.MockClient=fO;S.exports.MockCallHistory=yO;S.exports.MockCallHistoryLog=pO;S.
exports.MockPool=wO;S.exports.MockAgent=DO;S.exports.SnapshotAgent=SO;S.exports.mockErrors=mO;var{EventSource:zO}=UD();S.
exports.EventSource=zO;function XO(){globalThis.fetch=S.exports.fetch,globalThis.Headers=S.exports.Headers,globalThis.Response=
S.exports.Response,globalThis.Request=S.exports.Request,globalThis.FormData=S.exports.FormData,globalThis.WebSocket=S.exports.
WebSocket,globalThis.CloseEvent=S.exports.CloseEvent,globalThis.ErrorEvent=S.exports.ErrorEvent,globalThis.MessageEvent=
S.exports.MessageEvent,globalThis.EventSource=S.exports.EventSource}o(XO,"install");S.exports.install=XO});import{readFile as lE}from"node:fs/promises";import{homedir as t0}from"node:os";import{delimiter as r0,join as n0}from"node:path";import{readFile as nE}from"node:fs/promises";var _D="/var/run/secrets/kubernetes.io/serviceaccount";function sE(A){return(A.KUBERNETES_SERVICE_HOST??"")!==""}o(sE,"i\
sInCluster");async function iE(A,e=_D){let t=A.KUBERNETES_SERVICE_HOST??"",r=A.KUBERNETES_SERVICE_PORT??"443",n=await nE(
`${e}/ca.crt`,"utf8").catch(i=>{throw q("AuthenticationFailed","The pod has no service account token. Set automountServi\
ceAccountToken, or name a kubeconfig.",i)}),s=await nE(`${e}/namespace`,"utf8").catch(()=>"");return{name:"the pod's ser\
vice account",server:new URL(`https://${t.includes(":")?`[${t}]`:t}:${r}`),namespace:s.trim()||void 0,tls:{ca:n,certificate:void 0,
serverName:void 0,isVerified:!0},proxyUrl:void 0,login:{kind:"token-file",path:`${e}/token`},headers:{}}}o(iE,"inCluster\
Access");import{dirname as ZD,resolve as Ho}from"node:path";var ue=G().nullish().transform(A=>A===""||A===null?void 0:A),oE=_u().nullish().transform(A=>A??!1),zD=se({server:ue,"cer\
tificate-authority":ue,"certificate-authority-data":ue,"insecure-skip-tls-verify":oE,"tls-server-name":ue,"proxy-url":ue}),
XD=se({apiVersion:G(),command:G(),args:UA(G()).nullish(),env:UA(se({name:G(),value:G()})).nullish(),provideClusterInfo:oE}),
aE=se({token:ue,tokenFile:ue,username:ue,password:ue,"client-certificate":ue,"client-certificate-data":ue,"client-key":ue,
"client-key-data":ue,as:ue,"as-uid":ue,"as-groups":UA(G()).nullish(),exec:XD.nullish(),"auth-provider":kA({name:ue}).nullish()}),
KD=se({cluster:ue,user:ue,namespace:ue}),jD=se({"current-context":ue,clusters:UA(se({name:G(),cluster:zD})).nullish(),users:UA(
se({name:G(),user:aE.nullish()})).nullish(),contexts:UA(se({name:G(),context:KD})).nullish()});function cE(A,e){let t=jD.
safeParse($D(A,e)??{});if(!t.success){let a=t.error.issues[0]?.path.join(".")??"";throw q("InvalidSpec",`The kubeconfig ${e}\
 is not valid at "${a}". Compare it with kubectl config view.`)}let{clusters:r,users:n,contexts:s}=t.data,i=ZD(Ho(e));return{
currentContext:t.data["current-context"],clusters:new Map((r??[]).map(({name:a,cluster:c})=>[a,e0(c,i)])),users:new Map(
(n??[]).map(({name:a,user:c})=>[a,A0(c??aE.parse({}),i)])),contexts:new Map((s??[]).map(({name:a,context:c})=>[a,c]))}}o(
cE,"parseKubeconfig");function gE(A){let e=A.toReversed();return{currentContext:A.find(({currentContext:t})=>t!==void 0)?.
currentContext,clusters:new Map(e.flatMap(({clusters:t})=>[...t])),users:new Map(e.flatMap(({users:t})=>[...t])),contexts:new Map(
e.flatMap(({contexts:t})=>[...t]))}}o(gE,"mergeKubeconfigs");function $D(A,e){try{return Pu(A)}catch{throw q("InvalidSpe\
c",`The kubeconfig ${e} is not valid YAML. Compare it with kubectl config view.`)}}o($D,"yamlOf");function e0(A,e){return{
...A,"certificate-authority":Fs(A["certificate-authority"],e)}}o(e0,"absoluteCluster");function A0(A,e){let{exec:t}=A;return{
...A,tokenFile:Fs(A.tokenFile,e),"client-certificate":Fs(A["client-certificate"],e),"client-key":Fs(A["client-key"],e),exec:t?.
command.includes("/")?{...t,command:Ho(e,t.command)}:t}}o(A0,"absoluteUser");function Fs(A,e){return A===void 0?void 0:Ho(
e,A)}o(Fs,"absolute");async function Go(A,e,t){let r=s0(A,e),n=(await Promise.all(r.map(i0))).filter(a=>a!==void 0);if(A.kubeconfig!==void 0&&
n.length===0)throw q("InvalidSpec",`There is no kubeconfig ${A.kubeconfig}. Name an existing file with --kubeconfig.`);let s=gE(
n),i=A.context??s.currentContext;if(i!==void 0)return o0(s,i,t);if(sE(e))return iE(e);throw q("InvalidSpec","No Kubernet\
es cluster is configured. Name a kubeconfig with --kubeconfig or KUBECONFIG, and a context with --context.")}o(Go,"readA\
ccess");function s0({kubeconfig:A},e){if(A!==void 0)return[A];let t=(e.KUBECONFIG??"").split(r0).filter(r=>r!=="");return t.
length>0?t:[n0(e.HOME??t0(),".kube","config")]}o(s0,"kubeconfigPaths");async function i0(A){try{return cE(await lE(A,"ut\
f8"),A)}catch(e){if(e instanceof Error&&"code"in e){if(e.code==="ENOENT")return;throw q("InvalidSpec",`The kubeconfig ${A}\
 can't be read (${e.code}). Check its permissions.`,e)}throw e}}o(i0,"readKubeconfig");async function o0(A,e,t){let r=A.
contexts.get(e);if(r===void 0)throw Yo("context",e,A.contexts);let n=A.clusters.get(r.cluster??"");if(n===void 0)throw Yo(
"cluster",r.cluster??"",A.clusters);let s=r.user===void 0?void 0:A.users.get(r.user);if(r.user!==void 0&&s===void 0)throw Yo(
"user",r.user,A.users);for(let i of[s?.token,s?.password])i!==void 0&&t.add(i);return{name:`context "${e}"`,server:a0(n,
e),namespace:r.namespace,tls:{ca:await Oo(n["certificate-authority-data"],n["certificate-authority"]),certificate:s===void 0?
void 0:await c0(s),serverName:n["tls-server-name"],isVerified:!n["insecure-skip-tls-verify"]},proxyUrl:n["proxy-url"],login:s===
void 0?{kind:"none"}:g0(s,r.user??""),headers:s===void 0?{}:l0(s)}}o(o0,"accessOf");function Yo(A,e,t){let r=Wu(e,[...t.
keys()]),n=r===void 0?`See kubectl config get-${A}s.`:`Did you mean "${r}"?`;return q("InvalidSpec",`The kubeconfig has \
no ${A} "${e}". ${n}`)}o(Yo,"missing");function a0({server:A="http://localhost:8080"},e){let t=URL.canParse(A)?new URL(A):
void 0;if(t?.protocol==="https:"||t?.protocol==="http:")return t;throw q("InvalidSpec",`The server of context "${e}" is \
not an http or https address. Correct it in the kubeconfig.`)}o(a0,"serverOf");async function c0(A){let e=await Oo(A["cl\
ient-certificate-data"],A["client-certificate"]),t=await Oo(A["client-key-data"],A["client-key"]);return e===void 0||t===
void 0?void 0:{certificate:e,key:t}}o(c0,"certificateOf");async function Oo(A,e){if(A!==void 0)return Buffer.from(A,"bas\
e64").toString();if(e!==void 0)try{return await lE(e,"utf8")}catch(t){throw q("InvalidSpec",`The file ${e}, which the ku\
beconfig names, can't be read.`,t)}}o(Oo,"pemOf");function g0(A,e){if(A.tokenFile!==void 0)return{kind:"token-file",path:A.
tokenFile};if(A.token!==void 0)return{kind:"token",token:A.token};if(A.exec)return{kind:"exec",exec:A.exec};if(A["auth-p\
rovider"]){let t=`The user "${e}" of the kubeconfig logs in by an auth-provider, which Kubernetes has removed. Set up it\
s exec plugin.`;throw q("AuthenticationFailed",t)}return{kind:"none"}}o(g0,"loginOf");function l0(A){let e={};return A.username!==
void 0&&(e.authorization=`Basic ${Buffer.from(`${A.username}:${A.password??""}`).toString("base64")}`),A.as!==void 0&&(e["\
impersonate-user"]=A.as),A["as-uid"]!==void 0&&(e["impersonate-uid"]=A["as-uid"]),A["as-groups"]&&(e["impersonate-group"]=
A["as-groups"]),e}o(l0,"headersOf");var lr="sync.jira.io/cancelRequested";var be=class extends Error{static{o(this,"ApiProblem")}name="ApiProblem";status;reason;constructor(e,t,r,n){super(r,{cause:n}),
this.status=e,this.reason=t}};function MA(A){return A instanceof Fe&&A.failure.cause instanceof be?A.failure.cause:void 0}
o(MA,"apiProblemOf");function ur(A){return MA(A)?.status===404}o(ur,"isNotFound");function sn(A){return MA(A)?.status===
409}o(sn,"isConflict");function bs(A){return MA(A)?.status===410}o(bs,"isGone");var uE=se({kind:ws("Status"),message:G().
optional(),reason:G().optional(),code:ZA().optional(),details:se({retryAfterSeconds:ZA().optional()}).nullish()}),u0=2e3;
function Us(A,e,t,r){let n=Q0(e),s=n?.message??e.trim(),i=s===""?"":`: ${s.slice(0,u0)}`,a=new be(A,n?.reason??"",`HTTP ${A}${i}`);
return E0(a,i,t??n?.details?.retryAfterSeconds,r)}o(Us,"refusal");function EE(A,e){let t=uE.safeParse(A).data;return Us(
t?.code??500,JSON.stringify(A??null),void 0,e)}o(EE,"watchRefusal");function E0(A,e,t,r){let{what:n,where:s,access:i}=r,
a=`Kubernetes refused to ${n}, ${s}${e}`;switch(A.status){case 401:return q("AuthenticationFailed",`${a}. Log in to the \
cluster again; kubectl auth whoami shows as whom you are known.`,A);case 403:return q("PermissionDenied",`${a}. Check wi\
th: kubectl auth can-i ${i}`,A);case 404:return q("NotFound",`${a}. Check the name, the namespace, and that the CRD is i\
nstalled (jirasync crd | kubectl apply -f -).`,A);case 409:return h0(A,a);case 410:return cr("ClusterUnavailable",`${a}.\
 The list has to be read from the start.`,A);case 400:case 405:case 413:case 415:case 422:return q("InvalidSpec",`${a.replace(
/\.$/,"")}. Correct what the server names.`,A);case 429:return cr("RateLimited",`${a}. The API server asks for fewer req\
uests.`,A,t);default:return cr("ClusterUnavailable",`${a}. See whether the API server is healthy: kubectl get --raw /rea\
dyz`,A,t)}}o(E0,"judge");function h0(A,e){return A.reason==="AlreadyExists"?q("ClusterConflict",`${e}. Choose another na\
me.`,A):A.message.includes("conflict with")?q("ClusterConflict",`${e}. Change the manifest where that manager keeps it, \
or let it give the fields up.`,A):cr("ClusterConflict",`${e}. Somebody changed it at the same time; try again.`,A)}o(h0,
"conflict");function on(A,{what:e,where:t}){let r=hE(A),n=new be(0,r,`no answer (${r})`,A),s=`Can't ${e}: no answer from\
 ${t} (${r})`;return I0(r)?q("ClusterUnavailable",`${s}. Check certificate-authority-data and tls-server-name in the kub\
econfig.`,n):cr("ClusterUnavailable",`${s}. See whether the API server is up and the address right: kubectl version`,n)}
o(on,"unanswered");function oA(A,{what:e,where:t}){let r=new be(0,"Malformed",A);return q("MalformedResponse",`The answe\
r to "${e}" from ${t} ${A}. See whether the address is an API server's.`,r)}o(oA,"malformed");function Q0(A){try{return uE.
safeParse(JSON.parse(A)).data}catch{return}}o(Q0,"statusOf");function hE(A){return A instanceof be?A.reason:A instanceof
Error?"code"in A&&typeof A.code=="string"?A.code:A.cause===void 0?A.name:hE(A.cause):"unknown"}o(hE,"codeOf");function I0(A){
return/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS|ERR_SSL/.test(A)}o(I0,"isCertificateCode");import{isDeepStrictEqual as q0}from"node:util";function C0(A,e,t){let{GITHUB_RUN_ID:r,GITHUB_SERVER_URL:n,GITHUB_REPOSITORY:s,CI_JOB_URL:i}=A;return r&&n&&s?{kind:"Ext\
ernal",id:`github-${r}`,url:`${n}/${s}/actions/runs/${r}`}:i?{kind:"External",id:`gitlab-${A.CI_JOB_ID??"job"}`,url:i}:{
kind:"External",id:`${e}-${t}`}}o(C0,"externalExecutor");var B0=9e4;function Vo({phase:A,executor:e},t,r){return A!=="Ru\
nning"||e?.lastHeartbeat===void 0||e.id===t.id?!1:r.getTime()-Date.parse(e.lastHeartbeat)<B0}o(Vo,"isRunElsewhere");var QE=Zu(G(),G()),IE=kA({name:G().default(""),namespace:G().optional(),uid:G().default(""),resourceVersion:G().default(
""),generation:ZA().optional(),creationTimestamp:G().optional(),deletionTimestamp:G().optional(),labels:QE.optional(),annotations:QE.
optional()}),d0=kA({metadata:IE}),f0=kA({metadata:IE,spec:gr(),status:ju.prefault({})}),we={apiVersion:ms,kind:Rs,plural:"\
jirasyncs",read:o(A=>f0.parse(A),"read")},Er=vo("events.k8s.io/v1","Event","events"),y0=vo("v1","Secret","secrets");function vo(A,e,t){
return{apiVersion:A,kind:e,plural:t,read:o(r=>d0.parse(r),"read")}}o(vo,"kindOf");function hr(A,e,t,r){return Math.floor(e*Math.min(r,t*2**Math.min(A-1,30)))}o(hr,"backoffMs");function Qr(A){return!(A instanceof
Fe)||!A.failure.retryable?0:(A.failure.retryAfter??0)*1e3}o(Qr,"askedMs");import{createHash as p0}from"node:crypto";var D0="sync.jira.io/jirasync",w0=1024,S0=128,m0=20,CE={maxAttempts:3,requestLimitMs:5e3},ks=class{static{o(this,"EventR\
ecorder")}#e;#A;#t;#r=new AbortController;#s=new Map;#n=[];#o;constructor(e,t,r){this.#e=e,this.#A=t,this.#t=r.slice(0,S0)}record(e){
this.#n=[...this.#n,{transition:e,at:new Date(this.#e.deps.now())}].slice(-m0),this.#o??=this.#i()}async close(e){let t=setTimeout(
()=>this.#r.abort(),e);try{await this.#o}finally{clearTimeout(t),this.#r.abort()}}async#i(){for(let e=this.#n.shift();e!==
void 0;e=this.#n.shift())try{await this.#a(e.transition,e.at)}catch{}this.#o=void 0}async#a(e,t){let{namespace:r=this.#e.
namespace}=this.#A.metadata,n=this.#s.get(e.reason);if(n!==void 0&&e.reason==="Retrying"){n.count++;let i={count:n.count,
lastObservedTime:BE(t)};await this.#e.patch(Er,{name:n.name,namespace:r},{series:i},this.#r.signal,CE);return}let s=this.#g(
e,t);this.#s.set(e.reason,{name:s,count:1});try{await this.#e.create(Er,this.#c(s,r,e,t),this.#r.signal,CE)}catch(i){if(!sn(
i))throw i}}#c(e,t,{reason:r,type:n,note:s},i){let{metadata:a}=this.#A;return{metadata:{name:e,namespace:t},eventTime:BE(
i),reportingController:D0,reportingInstance:this.#t,action:"Sync",reason:r,type:n,note:R0(s),regarding:{apiVersion:ms,kind:Rs,
name:a.name,namespace:t,uid:a.uid}}}#g({reason:e},t){let{name:r,uid:n}=this.#A.metadata,s=p0("sha256").update(`${n} ${e}\
 ${t.toISOString()} ${this.#t}`);return`${r}.${s.digest("hex").slice(0,16)}`}};function BE(A){return A.toISOString().replace(
"Z","000Z")}o(BE,"microTime");function R0(A){let e=A;for(;Buffer.byteLength(e)>w0-3;)e=e.slice(0,Math.floor(e.length*.9));
return e===A?A:`${e}\u2026`}o(R0,"limitedNote");function an(A,e,t){try{return A.read(e)}catch(r){throw r instanceof Ds?oA(`is not a ${A.kind} at "${r.issues[0]?.path.join(
".")??""}"`,t):r}}o(an,"readObject");var N0=se({metadata:se({resourceVersion:G().default(""),continue:G().default("")}),
items:UA(gr()).nullish()});function dE(A,e){let t=N0.safeParse(A);if(!t.success)throw oA("is not a list",e);let{metadata:r,
items:n}=t.data;return{items:n??[],resourceVersion:r.resourceVersion,next:r.continue}}o(dE,"readPage");var F0=se({type:zu(["ADDED","MODIFIED","DELETED","BOOKMARK","ERROR"]),object:gr()}),b0=16*1024*1024,fE=10;async function*yE(A,e,t,r){
A.on("error",()=>{});let n=A[Symbol.asyncIterator](),s=Buffer.alloc(0);try{for(;;){let i=await U0(n,A,e,t,r);if(i===void 0)
return;s=s.length===0?i:Buffer.concat([s,i]);for(let a=s.indexOf(fE);a>=0;a=s.indexOf(fE)){let c=s.subarray(0,a).toString();
s=s.subarray(a+1),c.trim()!==""&&(yield k0(c,t))}if(s.length>b0)throw oA("has a line without end",t)}}finally{A.destroy()}}
o(yE,"watchLines");async function U0(A,e,t,r,n){let s=setTimeout(()=>e.destroy(new be(0,"Silent",`nothing for ${t} ms`)),
t);try{let{done:i,value:a}=await A.next();return i===!0?void 0:a}catch(i){throw n.aborted?iA(n):on(i,r)}finally{clearTimeout(
s)}}o(U0,"nextChunk");function k0(A,e){let{type:t,object:r}=M0(A,e);if(t==="ERROR")throw EE(r,e);return{type:t,object:r}}
o(k0,"lineOf");function M0(A,e){try{return F0.parse(JSON.parse(A))}catch{throw oA("is not a watch's",e)}}o(M0,"parsed");var T0=9e4,L0=240,x0=6e4,H0=1e3,Y0=200,pE=1e4;async function*cn(A,e,t,r,n){let s=new Jo(A,e,t,r);for(;!n.aborted;)try{yield*s.
follow(n),await s.pause(void 0,n)}catch(i){if(n.aborted)return;let a=s.interruption(i);a!==void 0&&(yield a),await s.pause(
i,n)}}o(cn,"watchObjects");var Jo=class{static{o(this,"Reflector")}#e;#A;#t;#r;#s=new Map;#n="";#o=!1;#i=0;#a;constructor(e,t,r,n){
this.#e=e,this.#A=t,this.#t=r,this.#r={idleMs:n.idleMs??T0,connectionSeconds:n.connectionSeconds??L0,refusedMs:n.refusedMs??
x0}}async*follow(e){if(this.#n===""){let i=this.#o?{maxAttempts:1}:{},a=await this.#e.list(this.#A,this.#t,e,i);this.#o=
!0,yield*this.#c(a),yield{kind:"synced"}}let t=this.#e.contextOf("watch",this.#A,this.#t),r={resourceVersion:this.#n,allowWatchBookmarks:!0,
timeoutSeconds:this.#r.connectionSeconds},n=this.#e.deps.now(),s=await this.#e.openWatch(this.#A,this.#t,r,e);for await(let{
type:i,object:a}of yE(s,this.#r.idleMs,t,e)){let c=an(this.#A,a,t);this.#n=c.metadata.resourceVersion,this.#i=0,this.#a=
void 0,i!=="BOOKMARK"&&(yield*this.#g(i==="DELETED",c))}this.#e.deps.now()-n<H0&&this.#i++}interruption(e){if(!(e instanceof
Fe)||!this.#o)throw e;if(this.#i++,bs(e)){this.#n="";return}if(!e.failure.retryable&&!this.#e.mayPass(e)){let t=this.#e.
deps.now();if(this.#a??=t,t-this.#a>=this.#r.refusedMs)throw e}return MA(e)?.reason==="Malformed"&&(this.#n=""),{kind:"i\
nterrupted",failure:e.failure}}async pause(e,t){let{random:r,sleep:n}=this.#e.deps,s=this.#i<=1?0:hr(this.#i-1,r(),Y0,pE);
try{await n(Math.min(s+Qr(e),pE),t)}catch(i){if(!t.aborted)throw i}}*#c({items:e,resourceVersion:t}){let r=new Set(e.map(
DE));for(let[n,s]of this.#s)r.has(n)||(this.#s.delete(n),yield{kind:"deleted",object:s});for(let n of e)yield*this.#g(!1,
n);this.#n=t}*#g(e,t){let r=DE(t),n=this.#s.get(r);if(e){this.#s.delete(r),yield{kind:"deleted",object:t};return}this.#s.
set(r,t),n===void 0?yield{kind:"added",object:t}:n.metadata.resourceVersion!==t.metadata.resourceVersion&&(yield{kind:"m\
odified",object:t})}};function DE({metadata:{uid:A,namespace:e="",name:t}}){return`${e}/${t}/${A}`}o(DE,"keyOf");function Wo(A,e){if(e.phase==="Running")return O0(A,e);if(e.phase!==A.phase)switch(e.phase){case"Completed":return{reason:"\
Completed",type:"Normal",note:qo(e,"Ready")};case"Failed":return{reason:"Failed",type:"Warning",note:e.lastError??qo(e,"\
Failed")};case"Cancelled":return{reason:"Cancelled",type:"Warning",note:qo(e,"Ready")};case"Pending":case"Scheduled":return;default:
return e.phase}}o(Wo,"transitionOf");function O0(A,e){let t=e.retryCount??0;if(A.phase==="Running"&&t>(A.retryCount??0))
return{reason:"Retrying",type:"Warning",note:e.lastError??"Trying again"};if(!(!(A.phase!=="Running"||A.syncState?.operationID!==
e.syncState?.operationID)||t>0))return{reason:"Started",type:"Normal",note:`Sync started (operation ${e.syncState?.operationID??
"unknown"})`}}o(O0,"runningTransition");function qo({conditions:A},e){return A.find(t=>t.type===e)?.message??""}o(qo,"me\
ssageOf");var mE="jirasync",Po=1e3,_o=3e4,G0=3e4,V0=5e3,wE={maxAttempts:1,requestLimitMs:1e4},v0=500,Zo=15e3,J0=1e3;function RE(A,e,t){
let r=t.toISOString().replace(/\.\d+Z$/,"Z");return{...A,executor:{...e,lastHeartbeat:r}}}o(RE,"reportedStatus");var gn=class{static{
o(this,"StatusWriter")}#e;#A;#t;#r;#s;#n;#o;#i=new AbortController;#a;#c;#g;#u;#E=!1;#h;#l=Number.NEGATIVE_INFINITY;#B=Number.
NEGATIVE_INFINITY;#I=0;#d;#Q=!1;#C=!1;#p=!1;#f=o(()=>{},"#wake");constructor(e,t,r,n){let{name:s,namespace:i=e.namespace,
uid:a,resourceVersion:c,annotations:g}=t.metadata;this.#e=e,this.#A=r,this.#t=n,this.#r=new ks(e,t,r.id),this.#s=a,this.#n=
{name:s,namespace:i},this.#g=c,this.#o=g?.[lr],this.#u=t.status,this.#h=t.status.phase,this.#a=this.#N(),this.#c=this.#D()}update(e){
if(e===this.#u)return;let t=Wo(this.#u,e);this.#u=e,this.#E=!0,!this.#C&&(t!==void 0&&this.#r.record(t),this.#f())}async close(e=G0){
this.#Q=!0,this.#I>0&&(this.#B=Math.min(this.#B,this.#e.deps.now()+Po)),this.#f();let t=setTimeout(()=>this.#i.abort(),e);
try{await this.#a}finally{clearTimeout(t),this.#i.abort()}return await this.#c,await this.#r.close(Math.min(e,V0)),this.#E&&
!this.#C?this.#d:void 0}async[Symbol.asyncDispose](){await this.close()}async#N(){for(;!this.#C&&!this.#i.signal.aborted;){
if(this.#Q&&!this.#E)return;let e=this.#F();e>0?await this.#y(e):await this.#S()}}#F(){let e=this.#e.deps.now(),t=Math.min(
this.#B-e,Zo*2),r=this.#l;return this.#E?this.#Q||this.#u.phase!==this.#h?t:Math.max(t,Math.min(r+Po-e,Po)):this.#u.phase!==
"Running"?_o:Math.max(t,Math.min(r+_o-e,_o))}async#y(e){let t=new AbortController;this.#f=()=>t.abort();try{await this.#e.
deps.sleep(e,AbortSignal.any([this.#i.signal,t.signal]))}catch(r){if(!t.signal.aborted&&!this.#i.signal.aborted)throw r}finally{
this.#f=()=>{}}}async#S(){let e=this.#u,t=new Date(this.#e.deps.now()),r={metadata:{...this.#n,resourceVersion:this.#g},
status:RE(e,this.#A,t)};this.#l=t.getTime();try{let n={fieldManager:mE,force:!0,subresource:"status"};this.#U(await this.#e.
apply(we,r,n,this.#i.signal,wE)),this.#h=e.phase,this.#E=this.#u!==e,this.#I=0}catch(n){await this.#b(n)}}async#b(e){if(!this.#i.
signal.aborted){if(this.#E=!0,ur(e))return this.#w();if(!sn(e))return this.#m(e);try{this.#U(await this.#e.get(we,this.#n,
this.#i.signal,wE)),this.#I++,this.#I>1&&this.#R(e)}catch(t){ur(t)?this.#w():this.#m(t)}}}#m(e){let t=SE(e);this.#I++,this.#d=
t,this.#I===1&&this.#t.onTrouble(t),this.#R(e)}#R(e){let{now:t,random:r}=this.#e.deps,n=this.#Q?J0:Zo,s=hr(this.#I,r(),v0,
n);this.#B=t()+Math.min(Qr(e),Zo)+s}async#D(){let{name:e,namespace:t}=this.#n,r={namespace:t,fieldSelector:`metadata.nam\
e=${e}`},n=!1;try{for await(let s of cn(this.#e,we,r,{},this.#i.signal))s.kind!=="interrupted"&&(s.kind==="synced"?n||this.#w():
s.object.metadata.uid===this.#s&&(n=s.kind!=="deleted",n?this.#k(s.object):this.#w()))}catch(s){this.#t.onTrouble(SE(s))}}#U(e){
e.metadata.uid!==this.#s?this.#w():(this.#g=e.metadata.resourceVersion,this.#k(e))}#k({metadata:e}){let t=e.annotations?.[lr]??
"";this.#p||t===""||t===this.#o||(this.#p=!0,this.#t.onCancelRequested())}#w(){this.#C||(this.#C=!0,this.#f(),this.#t.onDeleted(),
this.#i.abort())}};function SE(A){return A instanceof Fe?A.failure:{reason:"Internal",message:`Can't follow the resource\
 in the cluster: ${A instanceof Error?A.message:String(A)}`,retryable:!0,cause:A}}o(SE,"failureOf");async function W0(A,e,{executor:t,force:r,events:n},s){let i=await bE(A,e,s),a=new Date(A.deps.now());if(!r&&i!==void 0&&
Vo(i.status,t,a))throw P0(i);let c=await FE(A,e,i,s);return{object:c,writer:new gn(A,c,t,n)}}o(W0,"followOnCluster");function P0({
metadata:A,status:{executor:e}}){let{name:t,namespace:r}=A;return q("ClusterConflict",`The JIRASync ${t} in namespace ${r}\
 is being run by ${e?.url??e?.id}. Wait until that has ended (jirasync wait), or run with --force beside it.`)}o(P0,"run\
sElsewhere");var zo="jirasync-cli";async function _0(A,e,t){return FE(A,e,await bE(A,e,t),t)}o(_0,"ensureJiraSync");async function FE(A,e,t,r){
let{name:n,namespace:s=A.namespace,labels:i,annotations:a}=e.metadata;if(t?.metadata.deletionTimestamp!==void 0)throw q(
"ClusterConflict",`The JIRASync ${n} in namespace ${s} is being deleted. Wait until it is gone, or use another name.`);let c=Z0(
e.spec,t);if(t!==void 0&&z0(t,c,e))return t;let g={name:n,namespace:s,...i===void 0?{}:{labels:i},...a===void 0?{}:{annotations:a}};
return A.apply(we,{metadata:g,spec:c},{fieldManager:zo},r)}o(FE,"applyWhereDifferent");async function bE(A,{metadata:{name:e,
namespace:t=A.namespace}},r){try{return await A.get(we,{name:e,namespace:t},r)}catch(n){if(ur(n))return;throw n}}o(bE,"e\
xistingJiraSync");function Z0(A,e){let t=e===void 0?void 0:UE(e);return{...A,executor:e===void 0?"External":t?.executor??
A.executor}}o(Z0,"specToApply");function z0(A,e,{metadata:t}){return q0(UE(A),e)&&NE(A.metadata.labels,t.labels)&&NE(A.metadata.
annotations,t.annotations)}o(z0,"isAsRequested");function UE({spec:A}){let e=$u(A);return e.ok?e.spec:void 0}o(UE,"specO\
f");function NE(A={},e={}){return Object.entries(e).every(([t,r])=>A[t]===r)}o(NE,"includes");var X0=kA({metadata:kA({name:G(),namespace:G().optional()})});function K0(A,e,{force:t,suffix:r},n){let{metadata:s,status:i,
...a}=X0.parse(e),{managedFields:c,uid:g,resourceVersion:l,...h}=s,{generation:E,creationTimestamp:Q,...C}=h,D={name:r===
void 0?s.name:kE(s.name,r),namespace:s.namespace??A.namespace},d={...a,metadata:{...C,...D}};return A.apply(we,d,{fieldManager:zo,
force:t},n)}o(K0,"applyManifest");function kE(A,e){return`${A.slice(0,Ku-e.length-1).replace(/[-.]+$/,"")}-${e}`}o(kE,"w\
ithSuffix");function j0(A){return A.toISOString().replace(/\.\d+Z$/,"").replaceAll(/[-:]/g,"").replace("T","-")}o(j0,"ti\
meSuffix");async function ME(A,e,t,r,n){return $0(r.requestLimitMs,t,n,async s=>{let i=await A.send(e,r.requestLimitMs,s),a=await HE(
i.body,r.maxResponseBytes,t);if(!YE(i))throw Us(i.statusCode,a,OE(i),t);try{return JSON.parse(a)}catch{throw oA("is not \
JSON",t)}})}o(ME,"exchange");async function TE(A,e,t,r,n){let s=new AbortController,i=setTimeout(()=>s.abort(LE(r.requestLimitMs,
t)),r.requestLimitMs);try{let a=AbortSignal.any([n,s.signal]),c=await A.send(e,r.requestLimitMs,a);if(YE(c))return c.body;
let g=await HE(c.body,r.maxResponseBytes,t);throw Us(c.statusCode,g,OE(c),t)}catch(a){throw xE(a,t,n)}finally{clearTimeout(
i)}}o(TE,"openStream");async function $0(A,e,t,r){if(t.aborted)throw iA(t);let n=new AbortController,s=o(()=>n.abort(t.reason),
"onAbort");t.addEventListener("abort",s,{once:!0});let i=setTimeout(()=>n.abort(LE(A,e)),A);try{return await r(n.signal)}catch(a){
throw xE(a,e,t)}finally{clearTimeout(i),t.removeEventListener("abort",s)}}o($0,"limited");function LE(A,e){return on(new be(
0,"Timeout",`nothing for ${A} ms`),e)}o(LE,"timedOut");function xE(A,e,t){return t.aborted?iA(t):A instanceof Fe?A:on(A,
e)}o(xE,"failureOf");async function HE(A,e,t){let r=[],n=0;for await(let s of A){if(n+=s.length,n>e)throw oA(`is larger \
than ${Math.floor(e/1024)} KiB`,t);r.push(s)}return Buffer.concat(r,n).toString()}o(HE,"readBounded");function YE({statusCode:A}){
return A>=200&&A<300}o(YE,"isSuccess");function OE({headers:A}){let e=A["retry-after"];return typeof e=="string"&&/^\d{1,6}$/.
test(e)?Number(e):void 0}o(OE,"retryAfterOf");var Lo=PD(HD(),1);import{readFile as sG}from"node:fs/promises";import{execFile as KO}from"node:child_process";import{promisify as jO}from"node:util";var $O=6e4,eG=1024*1024,AG=se({kind:ws("ExecCredential"),status:se({token:G().optional(),clientCertificateData:G().optional(),
clientKeyData:G().optional(),expirationTimestamp:Ss.datetime({offset:!0}).optional()})}),tG=jO(KO);async function YD(A,e,t,r){
let n={apiVersion:A.apiVersion,kind:"ExecCredential",spec:{interactive:!1,...A.provideClusterInfo?{cluster:e}:{}}},s=Object.
fromEntries((A.env??[]).map(({name:a,value:c})=>[a,c])),i={env:{...t,...s,KUBERNETES_EXEC_INFO:JSON.stringify(n)},timeout:$O,
killSignal:"SIGKILL",maxBuffer:eG,signal:r};try{let{stdout:a}=await tG(A.command,[...A.args??[]],i);return nG(a)}catch(a){
throw r.aborted?iA(r):rG(a,A.command)}}o(YD,"runExecPlugin");function rG(A,e){if(A instanceof Ds||A instanceof SyntaxError){
let n=`The login program ${e} of the kubeconfig did not write an ExecCredential. Run kubectl to see whether it works the\
re.`;return q("AuthenticationFailed",n)}let t=A instanceof Error&&"code"in A?String(A.code):"",r=t==="ENOENT"?"is not in\
stalled":/^\d+$/.test(t)?`ended with exit code ${t}`:"did not answer";return q("AuthenticationFailed",`The login program\
 ${e} of the kubeconfig ${r}. Log in again, and see whether kubectl works.`)}o(rG,"refused");function nG(A){let{status:e}=AG.
parse(JSON.parse(A)),{token:t,clientCertificateData:r,clientKeyData:n,expirationTimestamp:s}=e;return{credential:{...t===
void 0?{}:{token:t},...r===void 0||n===void 0?{}:{certificate:{certificate:r,key:n}}},expiresMs:s===void 0?Number.POSITIVE_INFINITY:
Date.parse(s)}}o(nG,"credentialIn");var iG=6e4,oG=1e4,Mo=class{static{o(this,"Credentials")}#e;#A;#t;#r;#s=0;constructor(e,t,r){this.#e=e,this.#A=t,this.#t=
r}async current(e){if(this.#r!==void 0&&this.#t.now()<this.#s)return this.#r;this.#s=Number.POSITIVE_INFINITY,this.#r=this.#n(
e);try{return await this.#r}catch(t){throw this.forget(),t}}forget(){return this.#r=void 0,this.#e.kind==="exec"||this.#e.
kind==="token-file"}async#n(e){switch(this.#e.kind){case"none":return{};case"token":return{token:this.#e.token};case"tok\
en-file":{let t=await aG(this.#e.path);return this.#t.redactor.add(t),this.#s=this.#t.now()+iG,{token:t}}case"exec":{let{
credential:t,expiresMs:r}=await YD(this.#e.exec,this.#A,this.#t.env,e);return t.token!==void 0&&this.#t.redactor.add(t.token),
this.#s=r-oG,t}default:return this.#e}}};async function aG(A){let e=await sG(A,"utf8").then(t=>t.trim(),()=>"");if(e!=="")
return e;throw q("AuthenticationFailed",`There is no token for the cluster in ${A}. Check the file that the kubeconfig n\
ames.`)}o(aG,"tokenIn");var OD=1e4,cG=32,To=class{static{o(this,"Connection")}#e;#A;#t;#r;#s=!1;constructor(e,t){this.#e=e,this.#A=t.env;let{ca:r,
serverName:n}=e.tls,s={server:e.server.href,...n===void 0?{}:{"tls-server-name":n},...r===void 0?{}:{"certificate-author\
ity-data":Buffer.from(r).toString("base64")}};this.#t=new Mo(e.login,s,t)}async send(e,t,r){let n=await this.#n(e,t,r);return n.
statusCode!==401||!this.#t.forget()?n:(await n.body.dump(),this.#n(e,t,r))}async[Symbol.asyncDispose](){this.#s=!0,await this.#r?.
dispatcher.destroy()}async#n(e,t,r){if(r.aborted)throw iA(r);if(this.#s)throw new be(0,"Closed","the connection is close\
d");let n=await this.#t.current(r),{server:s,headers:i}=this.#e;return this.#o(n).request({origin:s.origin,path:s.pathname.
replace(/\/$/,"")+e.path,method:e.method,headers:{accept:"application/json","user-agent":"jirasync",...i,...n.token===void 0?
{}:{authorization:`Bearer ${n.token}`},...e.contentType===void 0?{}:{"content-type":e.contentType}},body:e.body??null,headersTimeout:t,
bodyTimeout:0,signal:r})}#o({certificate:e=this.#e.tls.certificate}){let t=this.#r,r=t?.certificate?.certificate===e?.certificate;
if(t!==void 0&&r)return t.dispatcher;let n=gG(this.#e,e,this.#A);return this.#r={dispatcher:n,certificate:e},t?.dispatcher.
close().catch(()=>{}),n}};function gG(A,e,t){let{ca:r,serverName:n,isVerified:s}=A.tls,i={timeout:OD,rejectUnauthorized:s,
...r===void 0?{}:{ca:r},...e===void 0?{}:{cert:e.certificate,key:e.key},...n===void 0?{}:{servername:n}},a={connections:cG,
pipelining:1,allowH2:!1},c=A.proxyUrl??lG(A.server,t);try{return c===void 0?new Lo.Agent({...a,connect:i}):new Lo.ProxyAgent(
{...a,uri:c,requestTls:i,connect:{timeout:OD}})}catch(g){let l=g instanceof Error&&"code"in g?String(g.code):"unknown";throw q(
"InvalidSpec",`The proxy to the cluster is not a valid address (${l}). Correct proxy-url in the kubeconfig, or HTTPS_PRO\
XY.`)}}o(gG,"createPool");function lG(A,e){let r=A.protocol==="https:"?e.HTTPS_PROXY??e.https_proxy:e.HTTP_PROXY??e.http_proxy,
n=A.hostname.replace(/^\[|\]$/g,"");return r===void 0||r===""||n==="localhost"||n==="::1"||n.startsWith("127.")||(e.NO_PROXY??
e.no_proxy??"").split(",").map(i=>i.trim().toLowerCase()).some(i=>uG(i,n))?void 0:r}o(lG,"proxyFor");function uG(A,e){if(A===
"")return!1;let t=A.replace(/^\*?\./,"");return A==="*"||e===t||e.endsWith(`.${t}`)}o(uG,"isException");function dt({kind:A,namespace:e,name:t,subresource:r},n={}){let s=A.apiVersion.includes("/")?`/apis/${A.apiVersion}`:`/a\
pi/${A.apiVersion}`,i=e===""?"":`/namespaces/${encodeURIComponent(e)}`,a=t===void 0?"":`/${encodeURIComponent(t)}`,c=r===
void 0?"":`/${r}`,g=new URLSearchParams;for(let[h,E]of Object.entries(n))E!==void 0&&g.set(h,String(E));let l=g.toString();
return`${s}${i}/${A.plural}${a}${c}${l===""?"":`?${l}`}`}o(dt,"pathOf");function GD(A,{kind:e,namespace:t,name:r,subresource:n},s){
let{apiVersion:i,plural:a}=e,c=i.includes("/")?`.${i.split("/")[0]}`:"",g=n===void 0?"":`/${n}`,l=r===void 0?"":` ${r}`,
h=t===""?"in all namespaces":`in namespace ${t}`;return{what:`${A} ${a}${g}${l} ${h}`,where:s,access:`${A} ${a}${c}`+(n===
void 0?"":` --subresource=${n}`)+(t===""?" -A":` -n ${t}`)}}o(GD,"contextOf");var EG=6,hG=3,QG=3e4,IG=64*1024*1024,CG=250,BG=5e3,dG=3e4,fG=500,yG=15e3;async function pG(A,e){let t=await Go(A,e.env,e.
redactor);return new xo(t,A.namespace??t.namespace??"default",e)}o(pG,"openCluster");var DG=/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;
function wG(A){return A.replace(DG,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}o(wG,"yamlSafe");var xo=class{static{
o(this,"ClusterClient")}name;namespace;deps;#e;#A=!1;#t=Number.NEGATIVE_INFINITY;constructor(e,t,r){this.name=`${e.name}\
 (${e.server.origin})`,this.namespace=t,this.deps=r,this.#e=new To(e,r)}async[Symbol.asyncDispose](){await this.#e[Symbol.
asyncDispose]()}get(e,t,r,n={}){let s=this.#c(e,t);return this.#s(e,"get",s,{method:"GET",path:dt(s)},n,r)}async list(e,t,r,n={}){
for(let s=1;;s++)try{return await this.#r(e,t,n,r)}catch(i){if(!bs(i)||s>=3)throw i}}apply(e,t,r,n,s={}){let{fieldManager:i,
force:a=!1,subresource:c}=r,g={...this.#c(e,t.metadata),...c===void 0?{}:{subresource:c}},{apiVersion:l}=e,h=wG(JSON.stringify(
{...t,apiVersion:l,kind:e.kind})),Q={method:"PATCH",path:dt(g,{fieldManager:i,force:a,fieldValidation:"Strict"}),contentType:"\
application/apply-patch+yaml",body:h};return this.#s(e,"patch",g,Q,s,n)}patch(e,t,r,n,s={}){let i=this.#c(e,t),c={method:"\
PATCH",path:dt(i),contentType:"application/merge-patch+json",body:JSON.stringify(r)};return this.#s(e,"patch",i,c,s,n)}create(e,t,r,n={}){
let{name:s,...i}=this.#c(e,t.metadata),a=JSON.stringify({...t,apiVersion:e.apiVersion,kind:e.kind}),c={method:"POST",path:dt(
i),contentType:"application/json",body:a};return this.#s(e,"create",i,c,n,r)}async delete(e,t,r,n={}){let s=this.#c(e,t),
i=JSON.stringify({apiVersion:"v1",kind:"DeleteOptions",propagationPolicy:"Background"}),a={method:"DELETE",path:dt(s),contentType:"\
application/json",body:i};await this.#n(a,this.#g("delete",s),n,r)}openWatch(e,t,r,n){let{namespace:s=this.namespace,labelSelector:i,
fieldSelector:a}=t,c={kind:e,namespace:s},g=dt(c,{watch:!0,labelSelector:i,fieldSelector:a,...r});return TE(this.#e,{method:"\
GET",path:g},this.#g("watch",c),this.#a({}),n)}contextOf(e,t,{namespace:r=this.namespace}){return this.#g(e,{kind:t,namespace:r})}async#r(e,t,r,n){
let{namespace:s=this.namespace,labelSelector:i,fieldSelector:a}=t,c={kind:e,namespace:s},g=this.#g("list",c),l=[],h;for(;;){
let E=dt(c,{labelSelector:i,fieldSelector:a,limit:fG,continue:h}),Q=dE(await this.#n({method:"GET",path:E},g,r,n),g);for(let C of Q.
items)l.push(an(e,C,g));if(Q.next===h&&Q.next!=="")throw oA("names the same page twice",g);if(Q.next==="")return{items:l,
resourceVersion:Q.resourceVersion};h=Q.next}}async#s(e,t,r,n,s,i){let a=this.#g(t,r);return an(e,await this.#n(n,a,s,i),
a)}async#n(e,t,r,n){for(let s=1;;s++)try{let i=await ME(this.#e,e,t,this.#a(r),n);return this.#A=!0,i}catch(i){if(n.aborted)
throw iA(n);this.#o(i);let a=r.maxAttempts??(this.#A?EG:hG);if(s>=a||!this.mayPass(i))throw i;await this.deps.sleep(this.#i(
i,s),n)}}mayPass(e){if(!(e instanceof Fe))return!1;let t=this.deps.now()-this.#t<yG,{status:r}=MA(e)??{};return r===401||
r===403?t:e.failure.retryable&&r!==409&&r!==410}#o(e){let t=MA(e)?.status;t===0&&this.#A?this.#t=this.deps.now():t!==void 0&&
t>0&&(this.#A=!0)}#i(e,t){let r=hr(t,this.deps.random(),CG,BG);return Math.min(Qr(e)+r,dG)}#a({requestLimitMs:e=QG}){return{
requestLimitMs:e,maxResponseBytes:IG}}#c(e,{name:t,namespace:r=this.namespace}){return{kind:e,namespace:r,name:t}}#g(e,t){
return GD(e,t,this.name)}};function VD(A){return{...eE(A),object:A}}o(VD,"listedSync");async function SG(A,e,t){let{items:r}=await A.list(we,e,t);return r.
map(vD)}o(SG,"listSyncs");async function*mG(A,e,t,r){let[n]=t,s=n!==void 0&&t.length===1?{...e,fieldSelector:`metadata.n\
ame=${n}`}:e;for await(let i of cn(A,we,s,{},r))i.kind==="synced"||i.kind==="interrupted"?yield i:(t.length===0||t.includes(
i.object.metadata.name))&&(yield{kind:i.kind==="deleted"?"deleted":"changed",sync:vD(i.object)})}o(mG,"syncChanges");function vD(A){
let{managedFields:e,...t}=A.metadata;return VD({...A,metadata:t})}o(vD,"listed");function RG(A,e,t){return JD(A,e,Ns,t)}o(RG,"requestRun");function NG(A,e,t){return JD(A,e,lr,t)}o(NG,"requestCancel");function JD(A,e,t,r){
let n={[t]:new Date(A.deps.now()).toISOString()};return A.patch(we,e,{metadata:{annotations:n}},r)}o(JD,"annotate");var Vu=Ss.datetime({offset:!0}).transform(A=>new Date(A)).nullish().catch(void 0),FG=se({type:G().catch(""),reason:G().catch(
""),note:G().catch(""),eventTime:Vu,series:se({count:ZA(),lastObservedTime:Vu}).nullish().catch(void 0),deprecatedLastTimestamp:Vu,
deprecatedCount:ZA().nullish().catch(void 0)});async function vu(A,{name:e,namespace:t},r){let s={...t===void 0?{}:{namespace:t},
fieldSelector:`regarding.kind=JIRASync,regarding.name=${e}`},{items:i}=await A.list(Er,s,r);return i.map(c=>bG(FG.parse(
c))).toSorted((c,g)=>(c.lastSeen?.getTime()??0)-(g.lastSeen?.getTime()??0))}o(vu,"readNotices");function bG(A){let{type:e,
reason:t,note:r,eventTime:n,series:s,deprecatedLastTimestamp:i,deprecatedCount:a}=A;return{type:e,reason:t,note:r,count:s?.
count??a??1,lastSeen:s?.lastObservedTime??i??n??void 0}}o(bG,"noticeOf");function Ju({sync:A,isDeleted:e,isListed:t,isGraceOver:r}){if(e)return"gone";if(A===void 0)return t&&r?"gone":"pending";
if(!rE(A)||UG(A))return"pending";switch(A.status.phase){case"Completed":return"completed";case"Failed":return"failed";case"\
Cancelled":return"cancelled";case"Pending":case"Scheduled":case"Running":return"pending";default:return A.status.phase}}
o(Ju,"waitVerdict");function UG({status:{phase:A,retryCount:e=0,conditions:t},maxRetries:r}){let n=t.some(({type:s,status:i})=>s===
"Reconciling"&&i==="True");return A==="Failed"&&n&&e<r}o(UG,"isRetryToCome");var qD=2**31-1;async function kG(A,e,t,r){let n=new qu(e.names),s=new AbortController,i=setTimeout(()=>{n.giveUpMissing(),
n.areOver()&&s.abort()},Math.min(e.graceMs,qD)),a=setTimeout(()=>s.abort(),Math.min(e.limitMs,qD));try{for await(let c of A(
AbortSignal.any([r,s.signal])))if(t(c),n.take(c),n.areOver())break}finally{clearTimeout(i),clearTimeout(a)}return n.results()}
o(kG,"waitForEnd");var qu=class{static{o(this,"WaitedSyncs")}#e=new Map;#A=new Map;#t;#r=!1;#s=!1;constructor(e){this.#t=
e.length===0;for(let t of e)this.#e.set(t,void 0)}take(e){switch(e.kind){case"changed":this.#o(e.sync.name,e.sync,!1);break;case"\
deleted":this.#o(e.sync.name,void 0,!0);break;case"synced":this.#r=!0,this.#n();break;case"interrupted":break;default:}}giveUpMissing(){
this.#s=!0,this.#n()}areOver(){return!this.#r||this.#e.size>0?!1:!this.#t||this.#A.size>0||this.#s}results(){let e=[...this.#e].
map(([t,r])=>({kind:"open",name:t,sync:r}));return[...this.#A.values(),...e]}#n(){for(let[e,t]of this.#e)t===void 0&&this.#o(
e,void 0,!1)}#o(e,t,r){if(this.#A.has(e))return;let n=Ju({sync:t,isDeleted:r,isListed:this.#r,isGraceOver:this.#s});if(n===
"pending"){this.#e.set(e,t);return}this.#e.delete(e),this.#A.set(e,t===void 0||n==="gone"?{kind:"gone",name:e}:{kind:n,name:e,
sync:t})}};var MG=5,TG=5e3;function LG(A){let e=new Set(A.map(({kind:t})=>t));return e.has("failed")||e.has("cancelled")?"failed":e.
has("gone")||A.length===0?"gone":e.has("open")?"timeout":"completed"}o(LG,"waitOutcome");async function xG(A,e,t,r){if(e.
length===0)return[`There is no such JIRASync in namespace ${t.namespace}.`];let n=[];for(let s of e)n.push(...await HG(A,
s,t,r));return n}o(xG,"describeWait");async function HG(A,e,{namespace:t,limitMs:r},n){switch(e.kind){case"completed":return[];case"\
gone":return[`${e.name}: there is no such JIRASync (any more) in namespace ${t}`];case"open":return[`${e.name}: has not \
ended after ${Xu(r)}; ${YG(e.sync)}`];case"failed":case"cancelled":return[...GG(e.sync),...await VG(A,e.sync,n)];default:
return e}}o(HG,"linesOf");function YG(A){if(A===void 0)return"it has not been seen";let{phase:e,progress:t,syncState:r,conditions:n}=A.
status,s=t===void 0?"":`, ${t.percentage}% (${r?.issues??"0/0"} issues)`,i=A.isSuspended?", suspended":"";return`it is ${e}${i}${s}${OG(
A,n.find(({type:a})=>a==="Ready")?.message)}`}o(YG,"standingOf");function OG(A,e){return AE(A)?"; its spec was changed, \
and no run has taken that up yet":tE(A)?"; a run was asked for, and none has taken that up yet":e===void 0?"":`: ${e}`}o(
OG,"whyOf");function GG({name:A,status:e}){let t=e.conditions.find(({type:r,status:n})=>r==="Failed"&&n==="True");return[
`${A}: ${e.phase}: ${e.lastError??t?.message??"no reason was given"}`,...t===void 0?[]:[`  condition Failed since ${t.lastTransitionTime}\
: ${t.reason}: ${t.message}`]]}o(GG,"endOf");async function VG(A,e,t){try{let r=AbortSignal.any([t,AbortSignal.timeout(TG)]);
return(await vu(A,e,r)).slice(-MG).map(({type:s,reason:i,note:a,count:c,lastSeen:g})=>{let l=c>1?` (${c} times)`:"";return`\
  event ${g?.toISOString()??""} ${s} ${i}: ${a}${l}`})}catch(r){if(r instanceof Fe)return[`  its Events can't be read: ${r.
message}`];throw r}}o(VG,"notices");export{Go as a,lr as b,be as c,MA as d,ur as e,sn as f,C0 as g,Vo as h,we as i,Er as j,y0 as k,vo as l,cn as m,Wo as n,mE as o,
RE as p,gn as q,W0 as r,_0 as s,K0 as t,kE as u,j0 as v,HD as w,pG as x,xo as y,VD as z,SG as A,mG as B,RG as C,NG as D,
vu as E,Ju as F,kG as G,LG as H,xG as I};
/*! For license information please see chunk-6SMXJICK.js.LEGAL.txt */
