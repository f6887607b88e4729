import { permanent } from "../failure/index.ts";
import { MAXIMUM_DEPTH, NestedTooDeepError } from "./canonical.ts";
import { type ContentOptions, contentOf } from "./document.ts";
import type { IssueData } from "./issue.ts";
import { emitJson } from "./json.ts";
import { emitMarkdown, type MarkdownOptions } from "./markdown.ts";
import type { Format } from "./path.ts";
import { encodeYaml } from "./yaml.ts";

export interface DocumentOptions extends ContentOptions, MarkdownOptions {
  readonly format: Format;
}

/**
 * The bytes of the issue's document: the same for the same issue and options, whatever the order in which Jira sent its parts.
 * Throws `MalformedResponse` for data that no reader could load.
 */
export function renderDocument(issue: IssueData, options: DocumentOptions): Buffer {
  try {
    return encode(issue, options);
  } catch (error) {
    throw error instanceof NestedTooDeepError ? nestedTooDeep(issue.key) : error;
  }
}

function encode(issue: IssueData, options: DocumentOptions): Buffer {
  const content = contentOf(issue, options);
  switch (options.format) {
    case "yaml":
      return encodeYaml(content);
    case "json":
      return Buffer.from(emitJson(content), "utf8");
    case "markdown":
      return Buffer.from(emitMarkdown(content, options), "utf8");
    default:
      return options.format satisfies never;
  }
}

const nestedTooDeep = (issueKey: string): Error =>
  permanent(
    "MalformedResponse",
    `A field of ${issueKey} is nested more than ${MAXIMUM_DEPTH} levels deep, which no reader of YAML or JSON can be relied on to load. Correct the field in Jira, or choose other fields in spec.fields.`,
  );
