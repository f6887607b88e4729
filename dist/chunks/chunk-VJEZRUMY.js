import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as e}from"./chunk-MXHIWBKG.js";var t={manifest:{kind:"text",isRequired:!0,description:"JIRASync manifests: a file, a glob pattern, or several of them (\
one a line)"},plan:{kind:"flag",description:"Ask Jira what each sync would change, where its address and a token are giv\
en",otherwise:"true"},"jira-url":{...e["jira-url"],description:"Jira's address; the token is sent to no other, whatever \
a manifest says",otherwise:"JIRA_BASE_URL in env"},"jira-email":e["jira-email"],"jira-token":e["jira-token"],"jira-ca-fi\
le":e["jira-ca-file"],concurrency:e.concurrency,comment:{kind:"flag",description:"Keep one comment on the pull request u\
p to date; needs `pull-requests: write`",otherwise:"true"},check:{kind:"text",description:"Name of the check run (or com\
mit status), empty for none; needs `checks: write` (or `statuses: write`)",default:"jirasync"},"github-token":{...e["git\
hub-token"],description:"Token for the comment, the check run, and reading mirrors of this GitHub. It is sent to no othe\
r host"}};var n={inputs:t,refusedOutputs:{valid:"false",manifests:"0",problems:"0",changes:""}};export{n as a};
