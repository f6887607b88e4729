import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
var e={kubeconfig:{kind:"text",description:"How to reach the cluster: a kubeconfig, as a file or as its content (from a \
secret)",otherwise:"$KUBECONFIG, ~/.kube/config, or the account of the pod that the job runs in"},context:{kind:"text",description:"\
Context of the kubeconfig",otherwise:"its current one"},namespace:{kind:"text",description:"Namespace of the JIRASync",otherwise:"\
the manifest's, else the context's, else default"}},t={timeout:{kind:"text",description:"Give up after this time, such a\
s 90s or 1h30m",otherwise:"30m"},grace:{kind:"text",description:"For how long a sync that is not there may still appear",
otherwise:"30s"}},s={phase:"Completed, Failed or Cancelled; of several syncs the one that asks most; else how far it is,\
 or nothing",result:"completed, failed (also when the wait itself did), timeout, or gone (deleted, or never there)",commit:"\
The commits that were pushed","total-issues":"Issues that the targets list","processed-issues":"Issues that were looked \
at","failed-issues":"Issues that could not be mirrored"},o={phase:"",result:"failed",commit:"","total-issues":"0","proce\
ssed-issues":"0","failed-issues":"0"},a={manifest:{kind:"text",isRequired:!0,description:"JIRASync manifests: a file, a \
glob pattern, several of them (one a line), or the YAML itself"},"name-suffix":{kind:"text",description:"Put behind each\
 name, after a hyphen, for one resource a run; such as the id of the run"},"force-conflicts":{kind:"flag",description:"T\
ake over fields that another manager keeps",otherwise:"false"},wait:{kind:"flag",description:"Wait until they have ended\
, as the wait action",otherwise:"false"},...t,...e},n={name:"Name of the resource, with its suffix",namespace:"Its names\
pace",generation:"Its generation",...s},i={name:{kind:"list",description:"Names of the syncs to wait for, separated by c\
ommas or line ends"},selector:{kind:"text",description:"Those with these labels, as kubectl -l"},...t,...e},r={name:"Nam\
es of the syncs",...s},c={inputs:i,refusedOutputs:o};export{e as a,o as b,a as c,c as d};
