import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{a as e}from"./chunk-ULWLLOGY.js";var s={"jira-url":{kind:"text",description:"Jira's address, with its context path if it has one",otherwise:"JIRA_BASE_UR\
L in env, else the manifest's"},"jira-email":{kind:"text",description:"Account of an API token; without it the token is \
sent as a personal access token",otherwise:"JIRA_EMAIL in env"},"jira-token":{kind:"secret",description:"API token or pe\
rsonal access token, from a secret",otherwise:"JIRA_PAT in env"},"jira-ca-file":{kind:"text",description:"PEM file with \
the certificate authority of Jira's host"},concurrency:{kind:"integer",minimum:1,maximum:64,description:"At most this ma\
ny Jira requests at once; fewer when Jira asks to slow down",otherwise:"16"}},i={manifest:{kind:"text",description:"JIRA\
Sync manifests: a file, a glob pattern, several of them (one a line), or the YAML itself. Those that are due by their sc\
hedule run, the most urgent first"},project:{kind:"text",description:"Target without a manifest: all issues of a project"},
jql:{kind:"text",description:"Target: the issues that a JQL query lists"},epic:{kind:"text",description:"Target: the iss\
ues of an epic"},"issue-keys":{kind:"list",description:"Target: up to 100 issue keys, separated by commas or line ends"}},
o={repository:{kind:"text",description:"Git repository to commit to, an https or ssh address",otherwise:"the manifest's,\
 else the repository of the workflow"},branch:{kind:"text",description:"Branch to commit to",otherwise:"main"},path:{kind:"\
text",description:"Folder in the repository",otherwise:"/"},format:{kind:"choice",choices:["yaml","markdown","json"],description:"\
Format of issue files",otherwise:"yaml"},layout:{kind:"choice",choices:["flat","sharded"],description:"One folder a proj\
ect, or folders of fewer than 1,000 files",otherwise:"flat"},relationships:{kind:"choice",choices:["symlinks","none"],description:"\
Whether links between issues become symbolic links",otherwise:"symlinks"},fields:{kind:"list",description:"Custom fields\
 to keep, by name or id",otherwise:"all"},include:{kind:"list",description:"Of comments, worklogs, attachments, changelo\
g",otherwise:"all but changelog"}},r={"github-token":{kind:"secret",default:"${{ github.token }}",description:"Token for\
 repositories of the GitHub that runs the workflow; needs `contents: write`. It is sent to no other host"},"git-token":{
kind:"secret",description:"Password or token for a repository elsewhere, or for one that github-token may not write to"},
"git-username":{kind:"text",description:"User name for git-token",otherwise:"x-access-token"},"ssh-key":{kind:"secret",description:"\
Private key for a repository over SSH, such as a deploy key"},"ssh-known-hosts":{kind:"text",description:"Host keys of t\
he SSH server, as ssh-keyscan prints them",otherwise:"the key of github.com, else the known_hosts of the machine"}},n={incremental:{
kind:"flag",description:"Ask Jira for changes since the last complete run only"},force:{kind:"flag",description:"Ignore \
the state of earlier runs, and remove all that Jira does not list, even if that is every mirrored issue"},prune:{kind:"f\
lag",description:"Remove files of issues that the target no longer lists",otherwise:"true for project and epic"},"dry-ru\
n":{kind:"flag",description:"Do everything but write",otherwise:"false"},timeout:{kind:"integer",minimum:60,maximum:7200,
description:"Time limit of the run, in seconds",otherwise:"1800"},"max-retries":{kind:"integer",maximum:10,description:"\
New tries of the whole run after a failure that may pass",otherwise:"0; a manifest's own policy"},"max-failed-issues":{kind:"\
integer",description:"So many failed issues still count as a success",otherwise:"0"},"metrics-file":{kind:"text",description:"\
File for the metrics of the runs, as node_exporter's textfile collector or a Pushgateway takes it (docs/metrics.md)"},push:{
kind:"choice",choices:["direct","pull-request"],description:"direct pushes to the branch; pull-request keeps the changes\
 on a branch of their own (jirasync/NAME, outside of the namespace default jirasync/NAMESPACE_NAME) with one open pull r\
equest",otherwise:"direct"},"commit-api":{kind:"choice",choices:["git","github"],description:"github makes the commits t\
hrough GitHub's API, which signs them; author is then GitHub's to say",otherwise:"git"},"commit-message":{kind:"text",description:"\
First line of the commit message",otherwise:"the target and counts"},author:{kind:"text",description:"Author and committ\
er of the commit, as NAME <EMAIL>",otherwise:"jirasync <jirasync@users.noreply.github.com>"}},a={...s,...i,...o,...r,...n,
name:{kind:"text",description:"Name of the sync, by which it finds its state again",otherwise:"made from the target"},...e,
cluster:{kind:"choice",choices:["auto","required","off"],description:"Whether phase and progress are shown on a JIRASync\
 in the cluster. auto: where a kubeconfig is given or the job runs in a cluster, with a warning when it can't be reached\
; required: a run that can't be seen there fails",otherwise:"auto"}};var c=["total-issues","processed-issues","successful-issues","failed-issues","created","updated","deleted"],d={inputs:a,
refusedOutputs:{phase:"Failed",changed:"false",...Object.fromEntries(c.map(t=>[t,"0"]))}};export{a,d as b};
