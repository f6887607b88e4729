import { parse as parseYaml } from "yaml";
import { permanent } from "../failure/index.ts";
import type { Format } from "./path.ts";

/**
 * The value that a document holds; of a Markdown document the front matter, without the texts that stand in its body.
 * Throws `MalformedResponse` for bytes that are no such document.
 */
export function parseDocument(bytes: Uint8Array, format: Format): unknown {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    switch (format) {
      case "yaml":
        return parseYaml(text);
      case "markdown":
        return parseYaml(frontMatterOf(text));
      case "json":
        return JSON.parse(text);
      default:
        return format satisfies never;
    }
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message.split("\n", 1)[0] : String(cause);
    throw permanent(
      "MalformedResponse",
      `The document is not valid ${format}: ${detail}. Run the sync again with --force to rewrite it.`,
      cause,
    );
  }
}

function frontMatterOf(text: string): string {
  const end = text.indexOf("\n---\n");
  if (!text.startsWith("---\n") || end === -1) throw new Error("it does not begin with front matter between --- lines");
  return text.slice("---\n".length, end + 1);
}
