import { defineConfig } from "vitest/config";

// Real processes on a few busy cores: the limit only has to end a hang.
const limits = { testTimeout: 180_000, hookTimeout: 180_000, expect: { poll: { timeout: 150_000 } } };

export default defineConfig({
  test: {
    // Much of what is tested waits for processes and servers: on two cores, one worker would leave half of them idle.
    maxWorkers: "100%",
    projects: [
      {
        test: {
          ...limits,
          name: "parts",
          include: ["test/**/*.test.ts"],
          exclude: ["test/{cli,action,cluster,manifests,operator/cluster}/**"],
        },
      },
      // The tests of the command and of the Action run what users run, bundled afresh from src/.
      {
        test: {
          ...limits,
          name: "command",
          include: ["test/{cli,action}/**/*.test.ts"],
          globalSetup: ["test/cli/built-command.ts"],
        },
      },
      // A real Kubernetes control plane, one for all of them: started only when one of these files is run.
      {
        test: {
          ...limits,
          name: "cluster",
          include: ["test/{cluster,manifests,operator/cluster}/**/*.test.ts"],
          globalSetup: ["test/cluster/global-setup.ts", "test/cli/built-command.ts"],
        },
      },
    ],
  },
});
