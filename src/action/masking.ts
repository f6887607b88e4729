import { createRedactor, type Redactor } from "../failure/index.ts";
import { workflowCommand } from "./workflow-command.ts";

// What frames a key is in every key: to hide it would hide ordinary text.
const FRAME = /^-----(BEGIN|END) /;
const SHORTEST_LINE = 8;
const SHORTEST = 4;

/** A redactor that also lets the runner hide its secrets, in the forms they travel in, from what other steps print. */
export function createMaskingRedactor(print: (line: string) => void): Redactor {
  const redactor = createRedactor();
  const masked = new Set<string>();
  const mask = (secret: string) => {
    if (secret.length < SHORTEST || masked.has(secret)) return;
    masked.add(secret);
    print(workflowCommand("add-mask", {}, secret));
  };
  const add = (secret: string) => {
    if (secret.length < SHORTEST) return;
    redactor.add(secret);
    for (const form of [secret, Buffer.from(secret).toString("base64"), encodeURIComponent(secret)]) mask(form);
  };
  return {
    add(secret) {
      add(secret);
      // Of a key over several lines each one is secret, and the runner looks at one line at a time.
      const lines = secret.includes("\n") ? secret.split(/\r?\n/).map((line) => line.trim()) : [];
      for (const line of lines) if (line.length >= SHORTEST_LINE && !FRAME.test(line)) add(line);
    },
    redact: (text) => redactor.redact(text),
  };
}
