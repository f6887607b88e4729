// The page docs/resource.md: every field of the resource, from the schema that the API server is given.
import { crd, type StructuralSchema } from "../src/resource/index.ts";

interface Row {
  readonly path: string;
  readonly schema: StructuralSchema;
  readonly isRequired: boolean;
}

/** The text of the page below its header. */
export function resourcePage(): string {
  const { spec } = crd();
  const [version] = spec.versions;
  const { names, group } = spec;
  if (version === undefined) throw new Error("the CustomResourceDefinition has no version");
  const { properties = {} } = version.schema.openAPIV3Schema;
  return `# JIRASync

\`${group}/${version.name}\`, short names ${names.shortNames.map(code).join(" and ")}, category ${names.categories.map(code).join()}. Defined by
\`kubectl apply -k manifests/crd\` or \`jirasync crd | kubectl apply -f -\`; needs Kubernetes 1.31 or newer. Whatever this page
says of a spec, the API server enforces when a manifest is applied, and \`jirasync validate -f FILE\` enforces without a cluster.
The name of a JIRASync has at most 63 characters.

## Spec

${fieldTable("spec", properties["spec"])}

### Rules

Beside the types and bounds above, with the words in which a value is refused:

${ruleList("spec", properties["spec"])}

Everything but these keys may be changed at any time. A run in progress goes on with the spec that it began with, and
\`status.observedGeneration\` stays at that spec's generation, until the next run. Under another \`destination.path\` in the same
branch the mirror moves; under another \`repository\` or \`branch\` a new one is made and the old one stays as it is.

## Status

Written by whoever runs the sync. Times are RFC 3339 in UTC.

${fieldTable("status", properties["status"])}

### Conditions

| type | True while |
| --- | --- |
| \`Ready\` | the last run completed and nothing is under way |
| \`Processing\` | a run is under way; the message says what it does |
| \`Progressing\` | a run is under way; the message says how far it is |
| \`Failed\` | the last run failed; the reason is one of [errors.md](errors.md) |
| \`Reconciling\` | a run waits or is under way; kstatus then reads InProgress |
| \`Stalled\` | nothing goes on before somebody acts: a failure that no retry can mend, or a cancelled run; kstatus then reads Failed |

## Columns of kubectl get

| column | field | shown |
| --- | --- | --- |
${version.additionalPrinterColumns
  .map(
    (column) =>
      `| ${column.name} | ${code(column.jsonPath)} | ${column.priority === 1 ? "with `-o wide`" : "always"} |`,
  )
  .join("\n")}

\`kubectl get jirasyncs --field-selector\` knows ${version.selectableFields.map(({ jsonPath }) => code(jsonPath.slice(1))).join(", ")}.
`;
}

function fieldTable(path: string, schema: StructuralSchema | undefined): string {
  const rows = rowsBelow(path, schema).map(({ path: name, schema: field, isRequired }) => {
    const initial = field.default === undefined ? (isRequired ? "required" : "") : code(JSON.stringify(field.default));
    return `| ${code(name)} | ${typeOf(field)} | ${initial} | ${boundsOf(field)} | ${cell(field.description ?? "")} |`;
  });
  return ["| field | type | default | bounds | meaning |", "| --- | --- | --- | --- | --- |", ...rows].join("\n");
}

function ruleList(path: string, schema: StructuralSchema | undefined): string {
  const rows = [{ path, schema: schema ?? {}, isRequired: true }, ...rowsBelow(path, schema)];
  const rules = rows.flatMap(({ path: name, schema: field }) =>
    [
      ...rulesOf(field).map((rule) => ({ ...rule, at: name + (rule.fieldPath ?? "") })),
      ...rulesOf(field.items).map((rule) => ({ ...rule, at: `${name}[]` })),
      ...rulesOf(field.additionalProperties).map((rule) => ({ ...rule, at: `${name}.*` })),
    ].map(({ at, message }) => `- ${code(at)} ${cell(message)}`),
  );
  return rules.join("\n");
}

function rulesOf(schema: StructuralSchema | undefined) {
  return schema?.["x-kubernetes-validations"] ?? [];
}

function rowsBelow(path: string, schema: StructuralSchema | undefined): Row[] {
  const group = schema?.type === "array" ? schema.items : schema;
  const prefix = schema?.type === "array" ? `${path}[]` : path;
  return Object.entries(group?.properties ?? {}).flatMap(([name, field]) => {
    const isRequired = group?.required?.includes(name) ?? false;
    return [{ path: `${prefix}.${name}`, schema: field, isRequired }, ...rowsBelow(`${prefix}.${name}`, field)];
  });
}

function typeOf(schema: StructuralSchema): string {
  if (schema.enum !== undefined) return schema.enum.map((value) => code(String(value))).join(", ");
  if (schema.format === "date-time") return "time";
  if (schema.type === "array") return `list of ${typeOf(schema.items ?? {})}`;
  if (schema.additionalProperties !== undefined) return `map to ${typeOf(schema.additionalProperties)}`;
  return schema.type ?? "";
}

function boundsOf(schema: StructuralSchema): string {
  const { minimum, maximum, minLength, maxLength, minItems, maxItems, maxProperties } = schema;
  return [
    between(minimum, maximum, ""),
    between(minLength, maxLength, " characters"),
    between(minItems, maxItems, " items"),
    between(undefined, maxProperties, " entries"),
  ]
    .filter((text) => text !== "")
    .join(", ");
}

function between(low: number | undefined, high: number | undefined, unit: string): string {
  const [from, to] = [low?.toLocaleString("en-US"), high?.toLocaleString("en-US")];
  if (from !== undefined && to !== undefined) return `${from} to ${to}${unit}`;
  if (from !== undefined) return `at least ${from}${unit}`;
  return to === undefined ? "" : `at most ${to}${unit}`;
}

function code(text: string): string {
  return `\`${cell(text)}\``;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("<", "&lt;");
}
