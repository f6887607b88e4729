import { expect, it } from "vitest";
import { jirasync } from "./command.ts";

it.each([
  [["demo"], /takes no names/],
  [["--leader-elect-lease-duration=5s"], /the lease duration must be longer than the renew deadline/],
  [["--leader-elect-retry-period=10s"], /longer than the retry period/],
  [["--grace-period=soon"], /--grace-period "soon" is not a time such as 90s/],
  [["--grace-period=600h"], /--grace-period 600h is too long; give at most 596h/],
  [["--metrics-address=nowhere"], /is no address to listen at/],
  [["--max-concurrent-syncs=0"], /--max-concurrent-syncs/],
  [["--log-level=loud"], /--log-level "loud" is not one of debug, info, warn, error/],
])("operator %j says what is wrong, before it asks any cluster", async (args, problem) => {
  const { code, stderr } = await jirasync(["operator", ...args], { env: { KUBECONFIG: "/no/such/file" } });
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(problem) });
});

it.for([[], ["one", "two"]])("run %j asks for one name", async (names) => {
  const { code, stderr } = await jirasync(["run", ...names], { env: { KUBECONFIG: "/no/such/file" } });
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/name the one sync to run/) });
});
