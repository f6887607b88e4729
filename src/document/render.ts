import { type ContentOptions, contentOf } from "./document.ts";
import type { IssueData } from "./issue.ts";
import { emitJson } from "./json.ts";
import { emitMarkdown, type MarkdownOptions } from "./markdown.ts";
import type { Format } from "./path.ts";
import { emitYaml } from "./yaml.ts";

export interface DocumentOptions extends ContentOptions, MarkdownOptions {
  readonly format: Format;
}

/**
 * The bytes of the issue's document: the same for the same issue and options, whatever the order in which Jira sent its parts.
 * Throws `MalformedResponse` for data that no reader could load.
 */
export function renderDocument(issue: IssueData, options: DocumentOptions): Buffer {
  return Buffer.from(emit(issue, options), "utf8");
}

function emit(issue: IssueData, options: DocumentOptions): string {
  const content = contentOf(issue, options);
  switch (options.format) {
    case "yaml":
      return emitYaml(content);
    case "json":
      return emitJson(content);
    case "markdown":
      return emitMarkdown(content, options);
    default:
      return options.format satisfies never;
  }
}
