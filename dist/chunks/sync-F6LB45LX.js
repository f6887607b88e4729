import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a,b}from"./chunk-3YI4RWYW.js";import"./chunk-D7QGMX5I.js";import"./chunk-FAT5GHH3.js";import"./chunk-KUM6ZNSD.js";export{a as run,b as runSyncs};
