import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Real processes (git, the simulator) on two busy cores: the limit only has to end a hang.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
