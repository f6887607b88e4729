import { readFileSync } from "node:fs";
import * as z from "zod";

/** What the sync of a snippet does before, or while, the snippet runs. */
const STATES = ["none", "running", "completed", "failed", "stalled"] as const;

/** A block of shell in a guide, with what the comment before it says of it. */
export interface Snippet {
  readonly line: number;
  readonly script: string;
  readonly state: (typeof STATES)[number];
  /** How the sync ends while the snippet runs. */
  readonly end: "completed" | "failed" | undefined;
  readonly prints: string;
  readonly exitCode: number;
  /** The command that the snippet needs. */
  readonly needs: string | undefined;
  /** Whether it goes on for ever and is interrupted. */
  readonly isEndless: boolean;
  /** Whether it is for who may see the whole cluster. */
  readonly isForAdmin: boolean;
}

const State = z.enum(STATES);
const End = z.enum(["completed", "failed"]).optional();

const BLOCK = /(?:<!-- snippet: (.*?) -->\n\n)?```sh\n(.*?)```/gs;

/** Every block of shell of a page; throws for one that does not say what it needs. */
export function snippetsOf(path: string): readonly Snippet[] {
  const text = readFileSync(path, "utf8");
  return [...text.matchAll(BLOCK)].map(({ 1: comment, 2: script = "", index }) => {
    const line = text.slice(0, index).split("\n").length;
    if (comment === undefined) throw new Error(`${path}:${line}: the block says nothing of itself`);
    return { line, script, ...described(comment) };
  });
}

function described(comment: string): Omit<Snippet, "line" | "script"> {
  const [states = "", ...facts] = comment.split("; ");
  const [state, end] = states.split(", then ");
  const fact = (name: string) => facts.find((text) => text.startsWith(`${name} `))?.slice(name.length + 1);
  const unknown = facts.find((text) => !/^(prints|exits|needs|until|as) /.test(text));
  if (unknown !== undefined) throw new Error(`"${unknown}" says nothing of a snippet`);
  return {
    state: State.parse(state),
    end: End.parse(end),
    prints: fact("prints") ?? "",
    exitCode: Number(fact("exits") ?? 0),
    needs: fact("needs"),
    isEndless: fact("until") === "interrupted",
    isForAdmin: fact("as") === "admin",
  };
}
