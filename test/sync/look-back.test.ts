import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Jira } from "../../src/jira/index.ts";
import { recordedOf, toLookBack } from "../../src/sync/look-back.ts";
import { aScene, mirrored, type Scene, stateOf, type Wanted } from "./a-sync.ts";

const MINUTE = 60_000;
const incremental = { incremental: true } as const;

const versions = fc
  .uniqueArray(fc.tuple(fc.constantFrom("A", "B"), fc.integer({ min: 1, max: 400 }), fc.nat()), {
    selector: ([project, number]) => `${project}-${number}`,
  })
  .map((list) => new Map(list.map(([project, number, ms]) => [`${project}-${number}`, ms])));

describe("recorded versions", () => {
  it("are found again, whatever their order", () => {
    fc.assert(
      fc.property(versions, (all) => {
        expect(recordedOf(new Map([...all].reverse()), toLookBack(all))).toEqual(all);
      }),
    );
  });

  it("never hold a version that was not recorded", () => {
    fc.assert(
      fc.property(versions, versions, (recorded, found) => {
        for (const [key, ms] of recordedOf(found, toLookBack(recorded))) expect(recorded.get(key)).toBe(ms);
      }),
    );
  });

  it("hide nothing but what shares the last two digits with a changed issue", () => {
    const all = new Map(Array.from({ length: 300 }, (_, index) => [`A-${index + 1}`, 1]));
    const left = recordedOf(new Map([...all, ["A-7", 2]]), toLookBack(all));
    expect([...all.keys()].filter((key) => !left.has(key))).toEqual(["A-7", "A-107", "A-207"]);
  });

  it("take no more room for many than for some", () => {
    const sizeOf = (issues: number) =>
      JSON.stringify(toLookBack(new Map(Array.from({ length: issues }, (_, index) => [`A-${index}`, 1])))).length;
    expect(sizeOf(20_000) - sizeOf(100)).toBeLessThan(10);
  });
});

interface Timed {
  readonly scene: Scene;
  /** Issues without relationships: the neighbours of a changed issue are fetched with it. */
  readonly alone: readonly [string, string, string];
  pass(ms: number): void;
  sync(wanted?: Wanted): ReturnType<Scene["run"]>;
}

/** A mirror of 30 issues, an hour old, and a clock that a test moves. */
async function mirror(deployment: "cloud" | "datacenter", issues = 30): Promise<Timed & AsyncDisposable> {
  let ms = Date.UTC(2026, 2, 1, 12);
  const scene = await aScene({ deployment, now: () => ms, projects: [{ key: "A", issues }], issueBytes: 0 });
  const create = (summary: string) => scene.jira.create("A", { summary });
  const alone = [create("One"), create("Another"), create("A third")] as const;
  ms += MINUTE;
  await scene.sync(incremental);
  ms += 60 * MINUTE;
  return {
    scene,
    alone,
    pass: (by) => {
      ms += by;
    },
    sync: (wanted = {}) => scene.run({ ...incremental, ...wanted }),
    [Symbol.asyncDispose]: () => scene[Symbol.asyncDispose](),
  };
}

const fetched = ({ outcome }: Awaited<ReturnType<Scene["run"]>>) => {
  if (outcome.kind !== "completed") throw new Error(`The sync ended as ${JSON.stringify(outcome)}.`);
  const { created, updated, unchanged } = outcome.report;
  return created.length + updated.length + unchanged;
};

describe.each(["cloud", "datacenter"] as const)("what the last run has mirrored, on %s,", (deployment) => {
  it("is not fetched again: four requests as long as nothing changes", async () => {
    await using timed = await mirror(deployment);
    for (const key of timed.scene.jira.keys("A")) timed.scene.jira.update(key, { summary: `New ${key}` });
    timed.pass(MINUTE);
    expect(fetched(await timed.sync())).toBe(33);
    for (const minutes of [0, 1, 60, 24 * 60]) {
      timed.pass(minutes * MINUTE);
      const ran = await timed.sync();
      expect([fetched(ran), ran.requests, ran.outcome]).toMatchObject([0, 4, { report: { commit: null } }]);
    }
  });

  it("is not fetched again by later runs that mirror something else either", async () => {
    await using timed = await mirror(deployment);
    for (const key of timed.alone) {
      timed.scene.jira.addComments(key, 1);
      timed.pass(MINUTE);
      expect(fetched(await timed.sync())).toBe(1);
      timed.pass(MINUTE);
      expect(fetched(await timed.sync())).toBe(0);
    }
  });

  it("is fetched again when it is updated by a server whose clock is behind", async () => {
    await using timed = await mirror(deployment);
    timed.scene.jira.update("A-3", { summary: "First" });
    timed.pass(MINUTE);
    await timed.sync();
    timed.pass(-5 * MINUTE);
    timed.scene.jira.update("A-3", { summary: "Second" });
    timed.pass(10 * MINUTE);
    expect(fetched(await timed.sync())).toBe(1);
    expect(await mirrored(timed.scene.remote)).toEqual(await timed.scene.fresh());
  });

  it("is fetched again when another issue was updated while it was fetched", async () => {
    await using timed = await mirror(deployment);
    const { jira } = timed.scene;
    jira.link("A-2", "Blocks", "A-17");
    timed.pass(MINUTE);
    const meanwhile = (real: Jira): Jira => ({
      ...real,
      async *fetch(ids, ...rest) {
        const holder = jira.issue("A-17").id;
        yield* real.fetch([holder], ...rest);
        timed.pass(MINUTE);
        jira.update("A-2", { summary: "Newer than its copy" });
        yield* real.fetch(
          [...ids].filter((id) => id !== holder),
          ...rest,
        );
      },
    });
    await timed.sync({ wrapJira: meanwhile });
    expect(await stateOf(timed.scene.remote)).not.toHaveProperty("lookBack");
    timed.pass(MINUTE);
    await timed.sync();
    expect(await mirrored(timed.scene.remote)).toEqual(await timed.scene.fresh());
  });

  it("is fetched again where two runs of the sync pushed at once, so that neither knows which versions the branch holds", async () => {
    await using timed = await mirror(deployment);
    const [first, second] = timed.alone;
    timed.scene.jira.addComments(first, 1);
    timed.pass(MINUTE);
    let inner: Promise<unknown> | undefined;
    await timed.sync({
      wrapJira: (jira) => ({
        ...jira,
        list: async (...query) => {
          inner ??= timed.sync();
          await inner;
          timed.pass(-MINUTE / 2);
          timed.scene.jira.addComments(second, 1);
          timed.pass(MINUTE / 2);
          return jira.list(...query);
        },
      }),
    });
    expect(await stateOf(timed.scene.remote)).not.toHaveProperty("lookBack");
    timed.pass(MINUTE);
    expect(fetched(await timed.sync())).toBe(2);
    timed.pass(MINUTE);
    expect(fetched(await timed.sync())).toBe(0);
  });
});

it("a thousand issues of Data Center that were changed at once cost four requests when nothing else changes", async () => {
  await using timed = await mirror("datacenter", 900);
  for (const key of timed.scene.jira.keys("A")) timed.scene.jira.update(key, { summary: `New ${key}` });
  timed.pass(MINUTE);
  await timed.sync();
  timed.pass(MINUTE);
  expect((await timed.sync()).requests).toBe(4);
});
