// Tests run in Node; those of views and parts drive a real browser against the built mock-up.
import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here("."),
  plugins: [svelte({ configFile: here("svelte.config.js") })],
  resolve: {
    alias: { "#transport": here("src/lib/ipc/fake/index.ts"), $lib: here("src/lib") },
    conditions: ["browser"],
  },
  test: {
    include: ["src/**/*.test.ts", "tests/**/*.test.ts"],
    // A browser on a busy machine with two cores is slow, not wrong.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
    fileParallelism: false,
  },
});
