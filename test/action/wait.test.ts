import { expect, it } from "vitest";
import { annotationsOf } from "./runner-log.ts";
import { createRunner } from "./step.ts";

/** Of a cluster that nobody is there of: port 1 is nobody's. */
const AWAY = JSON.stringify({
  apiVersion: "v1",
  kind: "Config",
  "current-context": "away",
  clusters: [{ name: "away", cluster: { server: "https://127.0.0.1:1" } }],
  users: [{ name: "somebody", user: { token: "a-token-of-somebody" } }],
  contexts: [{ name: "away", context: { cluster: "away", user: "somebody", namespace: "mirrors" } }],
});

it.each([
  ["the cluster can't be reached", { name: "nightly", kubeconfig: AWAY, timeout: "1s" }],
  ["an input is wrong", { name: "nightly", kubeconfig: AWAY, timeout: "soon" }],
  ["an input is missing", { kubeconfig: AWAY }],
  ["the kubeconfig is none", { name: "nightly", kubeconfig: "/nowhere" }],
])("the wait action says by its outputs that it has seen no end when %s", async (_, inputs) => {
  await using runner = await createRunner();
  const { code, outputs, commands } = await runner.run({ action: "wait", inputs });
  expect(code).toBe(1);
  expect(outputs).toMatchObject({ phase: "", result: expect.stringMatching(/^(failed|timeout)$/), commit: "" });
  expect(outputs).toMatchObject({ "total-issues": "0", "processed-issues": "0", "failed-issues": "0" });
  expect(annotationsOf(commands)).toMatchObject([{ name: "error" }]);
});
