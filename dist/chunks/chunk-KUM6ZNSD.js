import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
var n=Object.create;var j=Object.defineProperty;var o=Object.getOwnPropertyDescriptor;var p=Object.getOwnPropertyNames;var q=Object.getPrototypeOf,r=Object.prototype.hasOwnProperty;var l=(b,a)=>(a=Symbol[b])?a:Symbol.for("Symbol."+b),m=b=>{throw TypeError(b)};var t=(b,a)=>j(b,"name",{value:a,configurable:!0}),u=(b=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(b,{get:(a,c)=>(typeof require<
"u"?require:a)[c]}):b)(function(b){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic requi\
re of "'+b+'" is not supported')});var v=(b,a)=>()=>{try{return a||b((a={exports:{}}).exports,a),a.exports}catch(c){throw a=0,c}},w=(b,a)=>{for(var c in a)
j(b,c,{get:a[c],enumerable:!0})},s=(b,a,c,d)=>{if(a&&typeof a=="object"||typeof a=="function")for(let e of p(a))!r.call(
b,e)&&e!==c&&j(b,e,{get:()=>a[e],enumerable:!(d=o(a,e))||d.enumerable});return b};var x=(b,a,c)=>(c=b!=null?n(q(b)):{},s(a||!b||!b.__esModule?j(c,"default",{value:b,enumerable:!0}):c,b));var y=(b,a,c)=>{if(a!=null){typeof a!="object"&&typeof a!="function"&&m("Object expected");var d,e;c&&(d=a[l("asyncDispo\
se")]),d===void 0&&(d=a[l("dispose")],c&&(e=d)),typeof d!="function"&&m("Object not disposable"),e&&(d=function(){try{e.
call(this)}catch(g){return Promise.reject(g)}}),b.push([c,d,a])}else c&&b.push([c]);return a},z=(b,a,c)=>{var d=typeof SuppressedError==
"function"?SuppressedError:function(f,k,h,i){return i=Error(h),i.name="SuppressedError",i.error=f,i.suppressed=k,i},e=f=>a=
c?new d(f,a,"An error was suppressed during disposal"):(c=!0,f),g=f=>{for(;f=b.pop();)try{var k=f[1]&&f[1].call(f[2]);if(f[0])
return Promise.resolve(k).then(g,h=>(e(h),g()))}catch(h){e(h)}if(c)throw a};return g()};export{t as a,u as b,v as c,w as d,x as e,y as f,z as g};
