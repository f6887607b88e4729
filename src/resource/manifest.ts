import { type Document, LineCounter, type ParsedNode, parseAllDocuments } from "yaml";
import type * as z from "zod";
import { type JiraSync, JiraSyncSchema, LocalJiraSyncSchema } from "./jira-sync.ts";
import { type Finding, findingsOf, type Problem } from "./problem.ts";
import { withoutNulls } from "./pruned-null.ts";
import { pathText } from "./schema-path.ts";
import { LocalSpecSchema, type Spec, SpecSchema } from "./spec.ts";
import { isEmpty, offsetOf, syntaxMessage, unresolvedAlias } from "./yaml-source.ts";

export type ManifestResult =
  | {
      readonly ok: true;
      readonly manifests: JiraSync[];
      /** The same without the defaults: what a server-side apply is to own, and no more. */
      readonly asWritten: unknown[];
    }
  | { readonly ok: false; readonly problems: Problem[] };

export type SpecResult =
  | { readonly ok: true; readonly spec: Spec }
  | { readonly ok: false; readonly problems: Problem[] };

export interface ParseOptions {
  /** Also take the path of a local repository as the destination. */
  readonly localRepository?: boolean;
}

// etcd takes 1.5 MiB for one object; a file may hold several, but not a file that was named by mistake.
const MAX_TEXT_LENGTH = 8 * 1024 * 1024;

/** Reads YAML (or JSON) with one JIRASync a document and validates them all. `source` names the text in problems. */
export function parseManifests(text: string, source: string, options: ParseOptions = {}): ManifestResult {
  if (text.length > MAX_TEXT_LENGTH) {
    return refuse(source, "The manifest is larger than 8 MiB. Name a file with JIRASync resources.");
  }
  const lines = new LineCounter();
  // The messages are our own: the parser's would quote the lines around an error, and with them whatever secret is there.
  const parsed = parseAllDocuments(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const documents = Array.isArray(parsed) ? parsed.filter((document) => !isEmpty(document)) : [];
  if (documents.length === 0) {
    return refuse(
      source,
      'The manifest is empty. Write a JIRASync, starting with "apiVersion: sync.jira.io/v1alpha1".',
    );
  }

  const manifests: JiraSync[] = [];
  const asWritten: unknown[] = [];
  const problems: Problem[] = [];
  const names = new Set<string>();
  for (const document of documents) {
    const broken = syntaxProblems(document, lines, source);
    problems.push(...broken);
    if (broken.length > 0) continue;
    const result = parseDocument(document, options);
    const findings = result.ok ? repeatedName(result.manifest, names) : result.findings;
    problems.push(...findings.map((finding) => located(finding, document, lines, source)));
    if (!result.ok) continue;
    manifests.push(result.manifest);
    asWritten.push(document.toJS({ maxAliasCount: 100 }));
  }
  return problems.length === 0 ? { ok: true, manifests, asWritten } : { ok: false, problems };
}

/** Validates one JIRASync that was read elsewhere, such as from the API server. */
export function parseJiraSync(input: unknown, source: string, options: ParseOptions = {}): ManifestResult {
  const result = validate(input, options);
  if (result.ok) return { ok: true, manifests: [result.manifest], asWritten: [input] };
  return { ok: false, problems: result.findings.map((finding) => unlocated(finding, source)) };
}

/** Validates a spec that a program put together and fills in its defaults. */
export function parseSpec(input: unknown, source = "spec", options: ParseOptions = {}): SpecResult {
  const schema = options.localRepository === true ? LocalSpecSchema : SpecSchema;
  const result = schema.safeParse(withoutNulls(schema, input), { reportInput: true });
  if (result.success) return { ok: true, spec: result.data };
  return {
    ok: false,
    problems: findingsOf(result.error, schema, ["spec"]).map((finding) => unlocated(finding, source)),
  };
}

type DocumentResult = { ok: true; manifest: JiraSync } | { ok: false; findings: Finding[] };

type ManifestDocument = Document.Parsed<ParsedNode>;

function parseDocument(document: ManifestDocument, options: ParseOptions): DocumentResult {
  let input: unknown;
  try {
    input = document.toJS({ maxAliasCount: 100 });
  } catch {
    return {
      ok: false,
      findings: [{ at: [], message: "The manifest's aliases grow too large. Write the values out." }],
    };
  }
  return validate(input, options);
}

function validate(input: unknown, { localRepository }: ParseOptions): DocumentResult {
  const schema: z.ZodType<JiraSync> = localRepository === true ? LocalJiraSyncSchema : JiraSyncSchema;
  const result = schema.safeParse(withoutNulls(schema, input), { reportInput: true });
  if (result.success) return { ok: true, manifest: result.data };
  return { ok: false, findings: findingsOf(result.error, schema) };
}

function repeatedName({ metadata }: JiraSync, seen: Set<string>): Finding[] {
  const name = `${metadata.namespace ?? ""}/${metadata.name}`;
  const isRepeated = seen.has(name);
  seen.add(name);
  if (!isRepeated) return [];
  const message = `metadata.name: "${metadata.name}" is the name of two resources. Give each its own name.`;
  return [{ at: ["metadata", "name"], message }];
}

function refuse(source: string, message: string): ManifestResult {
  return { ok: false, problems: [{ path: "", message, source, line: 1, column: 1 }] };
}

function syntaxProblems(document: ManifestDocument, lines: LineCounter, source: string): Problem[] {
  const broken = document.errors.map(({ code, pos }) => ({ code, offset: pos[0] }));
  const alias = broken.length === 0 ? unresolvedAlias(document) : undefined;
  if (alias !== undefined) broken.push({ code: "BAD_ALIAS", offset: alias });
  return broken.map(({ code, offset }) => ({
    path: "",
    message: syntaxMessage(code),
    source,
    ...position(offset, lines),
  }));
}

function located(finding: Finding, document: ManifestDocument, lines: LineCounter, source: string): Problem {
  return { ...unlocated(finding, source), ...position(offsetOf(document, finding), lines) };
}

function unlocated({ at, message, example }: Finding, source: string): Problem {
  return { path: pathText(at), message, source, ...(example === undefined ? {} : { example }) };
}

function position(offset: number, lines: LineCounter): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}
