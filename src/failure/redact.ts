/** Removes registered secrets from text before it reaches a log, a status or a file. */
export interface Redactor {
  /** Registers a secret with the forms it travels in (Base64, URL-encoded). Shorter than 4 characters is ignored: it would blank ordinary text. */
  add(secret: string): void;
  redact(text: string): string;
}

const MINIMUM_LENGTH = 4;

export function createRedactor(): Redactor {
  let forms: string[] = [];
  return {
    add(secret) {
      if (secret.length < MINIMUM_LENGTH) return;
      const derived = [
        secret,
        encodeURIComponent(secret),
        Buffer.from(secret).toString("base64"),
        JSON.stringify(secret).slice(1, -1),
      ];
      // Longest first, so that a form which contains another is replaced whole.
      forms = [...new Set([...forms, ...derived])].sort((a, b) => b.length - a.length);
    },
    redact: (text) => forms.reduce((clean, form) => clean.replaceAll(form, "***"), text),
  };
}
