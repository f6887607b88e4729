import { describe, expect, it } from "vitest";
import { SECRET_CHANGES, SecretTimes } from "../../src/operator/secret-times.ts";

const aSecret = (name: string, resourceVersion: string, ...times: readonly string[]) =>
  SECRET_CHANGES.read({
    metadata: {
      name,
      namespace: "mirrors",
      uid: name,
      resourceVersion,
      creationTimestamp: "2026-03-10T10:00:00Z",
      managedFields: times.map((time) => ({ manager: "kubectl", time })),
    },
    data: { pat: "c2VjcmV0" },
  });

describe("what is known of Secrets", () => {
  it("is when they were changed, and nothing that they hold", () => {
    const secret = aSecret("jira", "1", "2026-03-10T11:00:00Z", "2026-03-10T12:00:00Z", "2026-03-10T10:30:00Z");
    expect(secret.changedAt).toEqual(new Date("2026-03-10T12:00:00Z"));
    expect(JSON.stringify(secret)).not.toContain("c2VjcmV0");
    expect(aSecret("jira", "1").changedAt).toEqual(new Date("2026-03-10T10:00:00Z"));
  });

  it("is told to the syncs that refer to them, of their namespace alone", () => {
    const times = new SecretTimes();
    times.use("mirrors", ["jira", "git"], "mirrors/demo");
    times.use("elsewhere", ["jira"], "elsewhere/demo");
    expect(times.set(aSecret("jira", "1"))).toEqual(["mirrors/demo"]);
    times.forget("mirrors", ["jira", "git"], "mirrors/demo");
    expect(times.set(aSecret("jira", "2"))).toEqual([]);
  });

  it("is newer than what a run has read when the version is another", () => {
    const times = new SecretTimes();
    times.set(aSecret("jira", "1"));
    const read = times.versions("mirrors", ["jira", "git"]);
    expect(times.areNewerThan("mirrors", read)).toBe(false);
    times.set(aSecret("git", "5"));
    expect(times.areNewerThan("mirrors", read)).toBe(true);
    const readAgain = times.versions("mirrors", ["jira", "git"]);
    times.set(aSecret("jira", "6"));
    expect(times.areNewerThan("mirrors", readAgain)).toBe(true);
  });

  it("is the newest change of several", () => {
    const times = new SecretTimes();
    times.set(aSecret("jira", "1", "2026-03-10T12:00:00Z"));
    times.set(aSecret("git", "2", "2026-03-10T13:00:00Z"));
    expect(times.newest("mirrors", ["jira", "git", "missing"])).toEqual(new Date("2026-03-10T13:00:00Z"));
    expect(times.newest("mirrors", ["missing"])).toBeUndefined();
  });
});
