import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import * as z from "zod";
import type { IssueData } from "../../src/document/index.ts";

const FILE = new URL("../../../shared/data/jira-issues.ndjson.gz", import.meta.url);

const Issue = z.object({ id: z.string(), key: z.string(), fields: z.record(z.string(), z.unknown()) });

/** The real issues beside the checkout; null, with a loud warning, where they are absent. */
export function readRealIssues(): readonly IssueData[] | null {
  if (!existsSync(FILE)) {
    process.stderr.write(
      "\nSKIPPED: the tests with real issues, because ../shared/data/jira-issues.ndjson.gz is absent.\n\n",
    );
    return null;
  }
  const lines = gunzipSync(readFileSync(FILE)).toString().trim().split("\n");
  return lines.map((line) => Issue.parse(JSON.parse(line)));
}
