import { permanent } from "../failure/index.ts";

const ISSUE_KEY = /^[A-Z][A-Z0-9_]*-[1-9][0-9]*$/;
// With the longest ending, ".yaml", a file name stays within the 255 bytes that file systems allow.
const LONGEST_KEY = 250;

/**
 * Why no file can be named after this issue key, or null when one can. Lower case is refused because A-1 and a-1 are one file
 * on a case-insensitive disk, and everything but letters, digits and underscores because it could lead out of the directory.
 */
export function checkIssueKey(key: string): string | null {
  if (key.length > LONGEST_KEY) return `it is ${key.length} characters long, and a file name may have ${LONGEST_KEY}`;
  if (!ISSUE_KEY.test(key)) return "it is not a project key of A-Z, 0-9 and _ with a number, such as PROJ-123";
  if (!Number.isSafeInteger(issueNumber(key))) return "its number is larger than any that Jira gives";
  return null;
}

/** Throws `MalformedResponse` when `checkIssueKey` has a reason to refuse the key. */
export function assertIssueKey(key: string): void {
  const reason = checkIssueKey(key);
  if (reason === null) return;
  // Quoted as JSON, so that control characters in a hostile key reach no terminal.
  const shown = JSON.stringify(key.slice(0, 80));
  throw permanent("MalformedResponse", `Jira gave an issue the key ${shown}, which cannot name a file: ${reason}.`);
}

/** The project's part of an issue key: "PROJ" of "PROJ-123". */
export function projectOf(key: string): string {
  return key.slice(0, key.lastIndexOf("-"));
}

/** The number of an issue key: 123 of "PROJ-123". */
export function issueNumber(key: string): number {
  return Number(key.slice(key.lastIndexOf("-") + 1));
}
