/** A manifest as a person writes it; `spec` is added to the end, indented by two spaces. */
export function manifestText(
  repository: string,
  options: { name?: string; namespace?: string; target?: string; spec?: string } = {},
): string {
  const { name = "demo", namespace, target = "projectKey: DEMO", spec = "" } = options;
  const [field] = target.split(":");
  const syncType = field === "issueKeys" ? "batch" : field === "jqlQuery" ? "jql" : "batch";
  return `apiVersion: sync.jira.io/v1alpha1
kind: JIRASync
metadata:
  name: ${name}${namespace === undefined ? "" : `\n  namespace: ${namespace}`}
spec:
  syncType: ${syncType}
  target:
    ${target}
  destination:
    repository: ${repository}
${spec}`;
}
