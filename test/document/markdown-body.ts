/** A section of a Markdown document: the line of its heading, the lines under it, and the text of its fenced block if it has one. */
export interface Section {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly block?: { readonly language: string; readonly text: string };
}

/** Reads the body as CommonMark does: a line of # outside a fenced block is a heading, and only a fence as long closes a block. */
export function sectionsOf(markdown: string): readonly Section[] {
  const lines = markdown.slice(markdown.indexOf("\n---\n") + "\n---\n".length).split("\n");
  const starts = headingsOutsideBlocks(lines);
  return starts.map((start, index) => {
    const content = lines.slice(start + 1, starts[index + 1] ?? lines.length);
    const block = blockOf(content);
    return { heading: lines[start] ?? "", lines: content.filter((line) => line !== ""), ...(block && { block }) };
  });
}

function headingsOutsideBlocks(lines: readonly string[]): readonly number[] {
  const headings: number[] = [];
  let fence: string | null = null;
  for (const [at, line] of lines.entries()) {
    if (fence !== null) fence = closes(line, fence) ? null : fence;
    else if (/^ {0,3}#/.test(line)) headings.push(at);
    else fence = opening(line)?.fence ?? null;
  }
  return headings;
}

function blockOf(lines: readonly string[]): Section["block"] {
  const start = lines.findIndex((line) => opening(line) !== null);
  const opened = opening(lines[start] ?? "");
  if (opened === null) return;
  const inside = lines.slice(start + 1);
  const end = inside.findIndex((line) => closes(line, opened.fence));
  return { language: opened.language, text: inside.slice(0, end).join("\n") };
}

function opening(line: string): { fence: string; language: string } | null {
  const match = /^ {0,3}(`{3,}|~{3,})([^`]*)$/.exec(line);
  return match?.[1] === undefined ? null : { fence: match[1], language: match[2] ?? "" };
}

const closes = (line: string, fence: string): boolean =>
  /^ {0,3}(`+|~+)[ \t]*$/.test(line) && line.trim().startsWith(fence);

/** The content of the whole document: the front matter with the texts of the body put back where they came from. */
export function restored(frontMatter: Content, markdown: string): Content {
  const content = structuredClone(frontMatter);
  const comments = (content.comments ?? []).values();
  for (const { heading, block } of sectionsOf(markdown)) {
    const comment = heading.startsWith("### ") ? comments.next().value : undefined;
    if (block === undefined) continue;
    const text: unknown = block.language === "json" ? JSON.parse(block.text) : block.text;
    const custom = /\(customfield\\_(\d+)\)$/.exec(heading)?.[1];
    if (comment !== undefined) comment["body"] = text;
    else if (custom !== undefined) Object.assign(content.customFields[`customfield_${custom}`] ?? {}, { value: text });
    else content.fields[heading.slice("## ".length).toLowerCase()] = text;
  }
  return content;
}

export interface Content {
  readonly fields: Record<string, unknown>;
  readonly customFields: Record<string, Record<string, unknown>>;
  readonly comments?: Record<string, unknown>[] | undefined;
}
