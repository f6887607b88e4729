import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
var e={completed:0,failed:1,usage:2,timeout:3,gone:4,interrupted:130};export{e as a};
