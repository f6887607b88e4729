import { lineOf } from "./yaml-text.ts";

/** The bytes of a key of a mapping, up to its value. */
export interface EncodedKey {
  /** With the colon and a blank. */
  readonly beforeScalar: Uint8Array;
  /** With the colon. */
  readonly beforeLines: Uint8Array;
}

// YAML ends an implicit key at 1,024 characters; a longer one needs the explicit form.
const LONGEST_IMPLICIT = 1_000;

// Jira's keys are few and come again and again, but people can make others: these are not to fill the memory.
const LONGEST_KNOWN = 64;
const MOST_KNOWN = 2_048;

const known = new Map<string, EncodedKey>();

/** A key of a mapping whose lines have that indentation. */
export function encodedKey(key: string, indent: number): EncodedKey {
  return known.get(key) ?? remember(key, encode(key, indent));
}

function encode(key: string, indent: number): EncodedKey {
  const line = lineOf(key);
  const isImplicit = line.length <= LONGEST_IMPLICIT;
  const beforeScalar = Buffer.from(isImplicit ? `${line}: ` : `? ${line}\n${" ".repeat(indent)}: `);
  return { beforeScalar, beforeLines: beforeScalar.subarray(0, -1) };
}

/** Only what is short, and so does not depend on the indentation. */
function remember(key: string, encoded: EncodedKey): EncodedKey {
  if (key.length > LONGEST_KNOWN) return encoded;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, encoded);
  return encoded;
}
