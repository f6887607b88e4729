import type { Redactor } from "../failure/index.ts";

const KEPT = 16_384; // characters: enough for a hook's message, and nobody can fill our memory

/**
 * The end of what a process says on stderr. Secrets are removed before anything is cut: of one that is cut in two, no redactor
 * would know the rest.
 */
export class StderrTail {
  readonly #redactor: Redactor;
  #text = "";

  constructor(redactor: Redactor) {
    this.#redactor = redactor;
  }

  get text(): string {
    return this.#text;
  }

  add(text: string): void {
    this.#text = this.#redactor.redact(this.#text + text).slice(-KEPT);
  }
}
