import { describe, expect, it } from "vitest";
import { JiraHosts } from "../../src/operator/jira-hosts.ts";
import type { ToRun } from "../../src/run/index.ts";

function someHosts() {
  const clock = { ms: 0 };
  const told = new Map<string, ToRun[]>();
  const hosts = new JiraHosts(() => clock.ms, 16);
  const join = (host: string, key: string): void => {
    const messages: ToRun[] = [];
    told.set(key, messages);
    hosts.join(host, key, (message) => messages.push(message));
  };
  return { hosts, join, clock, last: (key: string) => told.get(key)?.at(-1) };
}

describe("runs that ask one Jira", () => {
  it("share its requests at once, and get them back when one ends", () => {
    const { hosts, join, last } = someHosts();
    for (const key of ["a", "b", "c"]) join("jira.example.com", key);
    join("other.example.com", "d");
    expect(["a", "b", "c"].map(last)).toEqual(Array(3).fill({ kind: "jira-limit", requests: 5 }));
    expect(last("d")).toEqual({ kind: "jira-limit", requests: 16 });
    hosts.leave("b");
    expect(["a", "c"].map(last)).toEqual(Array(2).fill({ kind: "jira-limit", requests: 8 }));
  });

  it("pause together, and with them one that comes later", () => {
    const { hosts, join, clock, last } = someHosts();
    for (const key of ["a", "b"]) join("jira.example.com", key);
    join("other.example.com", "other");
    hosts.pause("jira.example.com", "a", 30_000);
    expect(last("b")).toEqual({ kind: "jira-pause", ms: 30_000 });
    expect([last("a")?.kind, last("other")?.kind]).toEqual(["jira-limit", "jira-limit"]);
    clock.ms += 10_000;
    join("jira.example.com", "late");
    expect(last("late")).toEqual({ kind: "jira-pause", ms: 20_000 });
  });
});
