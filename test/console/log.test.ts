import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logLines } from "./log-lines.ts";

const TIME = "2026-01-01T00:00:01.500Z";

describe("a log", () => {
  it("writes a line of JSON an event, without what is undefined", () => {
    const { log, lines } = logLines();
    log.write("warn", "Run failed", { sync: "nightly", namespace: undefined, retries: 2 });
    expect(lines).toEqual([`{"time":"${TIME}","level":"warn","message":"Run failed","sync":"nightly","retries":2}\n`]);
  });

  it("writes for people on a terminal", () => {
    const { log, lines } = logLines({ format: "text" });
    log.write("warn", "Run failed", { sync: "nightly", why: "a new spec", seconds: 1.5 });
    expect(lines).toEqual(['00:00:01 warn  Run failed  sync=nightly  why="a new spec"  seconds=1.5\n']);
  });

  it("leaves out what is below its level", () => {
    const { log, lines } = logLines({ level: "warn" });
    log.write("info", "unseen");
    log.write("error", "seen");
    expect(lines).toHaveLength(1);
  });

  it("keeps secrets to itself, in whatever field they are", () => {
    const { log, lines, redactor } = logLines();
    redactor.add('hunter"2hunter');
    log.write("info", 'the token hunter"2hunter', { sync: 'hunter"2hunter' });
    log.relay('{"message":"hunter\\"2hunter","x":"hunter\\"2hunter"}');
    log.relay('text with hunter"2hunter');
    expect(lines.join("")).not.toContain("hunter");
  });

  it.each(["json", "text"] as const)("stays one line of %s that drives no terminal, whatever it is told", (format) => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (message, value) => {
        const { log, lines } = logLines({ format });
        log.write("info", message, { sync: value });
        log.relay(message, { sync: value });
        for (const line of lines) {
          expect(line).toMatch(/^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]*\n$/u);
          if (format === "json") expect(JSON.parse(line)).toMatchObject({ level: "info" });
        }
      }),
    );
  });

  it("cuts what is too long", () => {
    const { log, lines } = logLines();
    log.write("info", "a".repeat(100_000), { sync: "b".repeat(100_000) });
    expect(lines.join("").length).toBeLessThan(20_000);
  });

  describe("of another process", () => {
    it("is handed on with what we know of it, which wins", () => {
      const { log, lines } = logLines();
      log.relay('{"time":"1999-01-01T00:00:00Z","level":"error","message":"no","sync":"forged","extra":1,"deep":{}}', {
        sync: "nightly",
      });
      expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
        { time: TIME, level: "error", message: "no", sync: "nightly", extra: 1 },
      ]);
    });

    it.each(["plain words", '{"message":1}', "{broken", "[1]", "null"])(
      "is a message where it is no line of a log: %s",
      (text) => {
        const { log, lines } = logLines();
        log.relay(text);
        expect(lines.map((line): unknown => JSON.parse(line))).toEqual([{ time: TIME, level: "info", message: text }]);
      },
    );

    it("is nothing where it is an empty line", () => {
      const { log, lines } = logLines();
      log.relay("  ");
      expect(lines).toEqual([]);
    });
  });
});
