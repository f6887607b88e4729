/** An answer before it is written to the socket. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Parts are written one after the other: a page is joined from issues that were serialized before. */
  readonly body: readonly Buffer[];
}

const JSON_TYPE = { "content-type": "application/json;charset=UTF-8" } as const;

export function json(value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status, headers: { ...JSON_TYPE, ...headers }, body: [Buffer.from(JSON.stringify(value))] };
}

/** Jira's error collection. */
export function errorMessages(
  status: number,
  messages: readonly string[],
  headers: Readonly<Record<string, string>> = {},
): Reply {
  return json({ errorMessages: messages, errors: {} }, status, headers);
}

export function html(status: number, title: string, headers: Readonly<Record<string, string>> = {}): Reply {
  const page = `<!DOCTYPE html>\n<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>\n`;
  return { status, headers: { "content-type": "text/html;charset=UTF-8", ...headers }, body: [Buffer.from(page)] };
}

/** A JSON object of which one member is a list of entries that are JSON already. */
export function jsonPage(name: string, entries: readonly Buffer[], rest: Readonly<Record<string, unknown>>): Reply {
  const head = JSON.stringify(rest).slice(0, -1);
  const body: Buffer[] = [Buffer.from(`${head}${head === "{" ? "" : ","}${JSON.stringify(name)}:[`)];
  for (const [index, entry] of entries.entries()) {
    if (index > 0) body.push(COMMA);
    body.push(entry);
  }
  return { status: 200, headers: JSON_TYPE, body: [...body, END] };
}

const COMMA = Buffer.from(",");
const END = Buffer.from("]}");
