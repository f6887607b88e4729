import { expect, it } from "vitest";
import { connectJira } from "../../src/jira/index.ts";
import { virtualTime } from "../jira-client/virtual-time.ts";
import { aScene, mirroredKeys } from "./a-sync.ts";

it("mirrors every issue of one second that is left when one goes away between two pages of them", async () => {
  await using scene = await aScene({ deployment: "datacenter", limits: { dataCenterPage: 10 }, createdTies: 30 });
  const { url, token } = scene.jira;
  const isWithinSecond = ({ body }: { body: unknown }) => JSON.stringify(body ?? "").includes("created >=");
  let isGone = false;
  const onRequest = () => {
    const last = scene.jira.requests.at(-1);
    if (isGone || last === undefined || !isWithinSecond(last)) return;
    isGone = true;
    scene.jira.delete("A-1");
  };
  const deps = { ...virtualTime().deps, onRequest };
  await scene.sync({ deps: { connectJira: (signal) => connectJira({ baseUrl: url, token }, deps, signal) } });
  expect(isGone).toBe(true);
  expect((await mirroredKeys(scene.remote)).sort()).toEqual(scene.jira.keys("A").sort());
  expect(scene.jira.keys("A")).toHaveLength(29);
});
