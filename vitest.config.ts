import { defineConfig } from "vitest/config";

// Real processes (git, the simulator) on two busy cores: the limit only has to end a hang.
const limits = { testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    // Much of what is tested waits for processes and servers: on two cores, one worker would leave half of them idle.
    maxWorkers: "100%",
    projects: [
      { test: { ...limits, name: "parts", include: ["test/**/*.test.ts"], exclude: ["test/cli/**"] } },
      // The tests of the command run what users run, bundled afresh from src/.
      {
        test: {
          ...limits,
          name: "command",
          include: ["test/cli/**/*.test.ts"],
          globalSetup: ["test/cli/built-command.ts"],
        },
      },
    ],
  },
});
