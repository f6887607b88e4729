import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { access, copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { describeWithPrometheus } from "./prometheus-tools.ts";
import { type AlertRule, alertRules, ruleFile } from "./rule-file.ts";

const root = resolve(import.meta.dirname, "../..");
const tests = resolve(import.meta.dirname, "rules");
const alerts = readdirSync(tests).map((name) => name.replace(/\.yaml$/, ""));
const execute = promisify(execFile);

describeWithPrometheus("the alerts", ({ promtool }) => {
  /** What promtool says of the rules, or of a test of them; rejects where it finds a mistake. */
  async function promtoolIn(rules: readonly AlertRule[], ...args: readonly string[]): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), "jirasync-rules-"));
    try {
      await writeFile(join(folder, "rules.yaml"), ruleFile(rules));
      for (const alert of alerts) await copyFile(join(tests, `${alert}.yaml`), join(folder, `${alert}.yaml`));
      const { stdout } = await execute(promtool, args, { cwd: folder });
      return stdout;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  it("are rules that Prometheus takes", async () => {
    expect(await promtoolIn(await alertRules(), "check", "rules", "--lint-fatal", "rules.yaml")).toContain("SUCCESS");
  });

  it("have a test each", async () => {
    expect((await alertRules()).map(({ alert }) => alert).sort()).toEqual([...alerts].sort());
  });

  it("say how bad it is, what it is, and what to do", async () => {
    for (const { alert, labels, annotations } of await alertRules()) {
      expect(["critical", "warning"]).toContain(labels["severity"]);
      expect(annotations).toMatchObject({ summary: expect.any(String), description: expect.any(String) });
      expect(annotations["runbook_url"]).toMatch(new RegExp(`/docs/runbooks/${alert}\\.md$`));
      await access(resolve(root, `docs/runbooks/${alert}.md`));
    }
  });

  it.each(alerts)("%s fires when it should, and not when it should not", async (alert) => {
    expect(await promtoolIn(await alertRules(), "test", "rules", `${alert}.yaml`)).toContain("SUCCESS");
  });

  it.each(alerts)("the test of %s notices when the alert always fires, and when it never does", async (alert) => {
    const rules = await alertRules();
    const changed = (expr: string) => rules.map((rule) => (rule.alert === alert ? { ...rule, expr } : rule));
    for (const expr of ["vector(1)", "vector(1) < 0"]) {
      await expect(promtoolIn(changed(expr), "test", "rules", `${alert}.yaml`)).rejects.toThrow("FAILED");
    }
  });
});
