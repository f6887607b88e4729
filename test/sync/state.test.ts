import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countKeys, fromKeyRanges, toKeyRanges } from "../../src/sync/key-ranges.ts";
import { parseState, type State, saysTheSame, serializeState } from "../../src/sync/state.ts";
import { aScene, failureOf, stateOf } from "./a-sync.ts";

const issueKey = fc
  .tuple(fc.constantFrom("A", "B2", "LONG_NAME"), fc.integer({ min: 1, max: 60 }))
  .map(([project, number]) => `${project}-${number}`);
const date = fc
  .date({ min: new Date(0), max: new Date("2100-01-01"), noInvalidDate: true })
  .map((moment) => moment.toISOString());
const state: fc.Arbitrary<Omit<State, "schemaVersion">> = fc
  .record({
    configHash: fc.string(),
    watermark: fc.option(date, { nil: null }),
    pending: fc.array(fc.record({ id: fc.string(), reason: fc.string() })),
    census: fc.option(fc.record({ at: date, issues: fc.nat() }), { nil: null }),
    place: fc.record({
      format: fc.constantFrom("yaml", "markdown", "json"),
      layout: fc.constantFrom("flat", "sharded"),
    }),
    keys: fc.uniqueArray(issueKey),
  })
  .map(({ keys, ...rest }) => ({ ...rest, owned: toKeyRanges(keys) }));

describe("key ranges", () => {
  it("give back the keys that they were made of", () => {
    fc.assert(
      fc.property(fc.uniqueArray(issueKey, { maxLength: 80 }), (keys) => {
        expect([...fromKeyRanges(toKeyRanges(keys))].sort()).toEqual(keys.toSorted());
      }),
    );
  });

  it("are the same for the same keys in any order, also when some come twice", () => {
    fc.assert(
      fc.property(fc.uniqueArray(issueKey, { minLength: 1 }), (keys) => {
        expect(toKeyRanges([...keys.toReversed(), ...keys])).toEqual(toKeyRanges(keys));
      }),
    );
  });

  it("count what they hold", () => {
    fc.assert(
      fc.property(fc.uniqueArray(issueKey), (keys) => {
        expect(countKeys(toKeyRanges(keys))).toBe(keys.length);
      }),
    );
  });

  it("hold consecutive keys in a few bytes", () => {
    const keys = Array.from({ length: 10_000 }, (_, index) => `DEMO-${index + 1}`);
    expect(toKeyRanges(keys)).toEqual({ DEMO: "1-10000" });
  });
});

describe("a state", () => {
  it("is read back as it was written", () => {
    fc.assert(
      fc.property(state, (written) => {
        expect(parseState(serializeState(written))).toEqual({ schemaVersion: 1, ...written });
      }),
    );
  });

  it("says the same as itself, whatever the clock says", () => {
    fc.assert(
      fc.property(state, date, (written, watermark) => {
        const read = parseState(serializeState(written));
        expect(saysTheSame({ ...written, watermark }, read)).toBe(true);
      }),
    );
  });

  it("is none when it is anything else", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parseState(Buffer.from(text))).toBeNull();
      }),
    );
  });

  it("is none when its ranges hold more keys than any Jira", () => {
    const owned = { A: "1-99999999999999" };
    const place = { format: "yaml", layout: "flat" } as const;
    const written = serializeState({ configHash: "", watermark: null, pending: [], census: null, place, owned });
    expect(parseState(written)).toBeNull();
  });
});

describe("a run that finds in its state's place", () => {
  const path = ".jirasync/mirror.json";

  it.each(["{ cut", "[]", '{"schemaVersion": 0}', ""])("%j, is a full one and writes a good state", async (text) => {
    await using scene = await aScene({ projects: [{ key: "A", issues: 3 }] });
    await scene.sync({ incremental: true });
    await scene.remote.commit({ [path]: text });
    const report = await scene.sync({ incremental: true });
    expect(report).toMatchObject({ mode: "all issues: there is no state of an earlier run", unchanged: 3 });
    expect(await stateOf(scene.remote)).toMatchObject({ schemaVersion: 1, project: "A" });
  });

  it("the state of a newer version, changes nothing and says what to do", async () => {
    await using scene = await aScene({ projects: [{ key: "A", issues: 3 }] });
    const head = await scene.remote.commit({ [path]: '{"schemaVersion": 2, "unknown": true}' });
    const failure = failureOf(await scene.run());
    expect(failure).toMatchObject({ reason: "InvalidSpec", message: expect.stringContaining("Upgrade jirasync") });
    expect(await scene.remote.head()).toBe(head);
  });
});

describe("the state of a project", () => {
  it("is as large for many issues as for few", async () => {
    const sizeOf = async (issues: number) => {
      await using scene = await aScene({ projects: [{ key: "A", issues }] });
      await scene.sync();
      return JSON.stringify(await stateOf(scene.remote)).length;
    };
    // The number of issues itself is in it.
    expect((await sizeOf(400)) - (await sizeOf(4))).toBeLessThanOrEqual(2);
  });

  it("is written together with the issues that it speaks of", async () => {
    await using scene = await aScene({ projects: [{ key: "A", issues: 3 }] });
    await scene.sync();
    const commits = await scene.remote.git("log", "--format=%s", "--", ".jirasync", "projects");
    expect(commits.split("\n")).toEqual(["Sync project A: 3 created"]);
  });
});
