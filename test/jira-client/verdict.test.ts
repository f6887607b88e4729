import { describe, expect, it } from "vitest";
import { createRedactor } from "../../src/failure/index.ts";
import { judgeAnswer, type RequestContext } from "../../src/jira/verdict.ts";
import { piecesIn } from "../failure/pieces.ts";

const SECRET = "Ab3+/=kd82JxPq0vYz71LmN5tRwE4sUo";

function contextWith(secret: string): RequestContext {
  const redactor = createRedactor();
  redactor.add(secret);
  const origin = "https://jira.example.com";
  const path = "/rest/api/2/search";
  return { what: `POST ${origin}${path}`, origin, path, auth: "bearer", isFirstContact: false, nowMs: 0, redactor };
}

function messageFor(status: number, headers: Record<string, string>, body: object): string {
  const answer = { status, headers, body: Buffer.from(JSON.stringify(body)) };
  const verdict = judgeAnswer(answer, contextWith(SECRET));
  if (verdict.kind === "accepted") throw new Error("the answer was accepted");
  return verdict.error.failure.message;
}

describe("a message about an answer that repeats a secret", () => {
  it.each([400, 403, 404, 410, 418, 500])("holds nothing of it, wherever it stands in the text (%i)", (status) => {
    for (let offset = 0; offset <= 1700; offset++) {
      const text = `${"x".repeat(offset)} ${SECRET} and more`;
      const message = messageFor(status, {}, { errorMessages: [text] });
      expect(piecesIn(message, SECRET)).toEqual([]);
    }
  });

  it("holds nothing of it, wherever it stands in the address of a redirect", () => {
    for (let offset = 0; offset <= 900; offset++) {
      const location = `https://elsewhere.example.com/${"x".repeat(offset)}/${encodeURIComponent(SECRET)}/${SECRET}`;
      expect(piecesIn(messageFor(302, { location }, {}), SECRET)).toEqual([]);
    }
  });
});
