// Builds the window's page. `--mode mock` puts a desk in memory behind it instead of the shell.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig, type Plugin } from "vite";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Character maps and standard fonts, without which PDFs in Chinese, Japanese or Korean stay blank. */
function pdfTables(): Plugin {
  const from = here("../node_modules/pdfjs-dist");
  return {
    name: "pdf-tables",
    apply: "build",
    generateBundle() {
      for (const folder of ["cmaps", "standard_fonts"]) {
        for (const name of readdirSync(join(from, folder))) {
          this.emitFile({
            type: "asset",
            fileName: `pdf/${folder}/${name}`,
            source: readFileSync(join(from, folder, name)),
          });
        }
      }
    },
  };
}

/** The window's own parts and what draws them; not a language's words, nor what only the letter or a PDF needs. */
const SHARED =
  /ui[\\/]src[\\/]lib[\\/](?!letters|evening)|node_modules[\\/](?:svelte|@fluent|@tauri-apps|clsx|esm-env)/;

export default defineConfig(({ mode }) => ({
  root: here("."),
  clearScreen: false,
  plugins: [svelte({ configFile: here("svelte.config.js") }), pdfTables()],
  resolve: {
    alias: {
      "#transport": here(mode === "mock" ? "src/lib/ipc/fake/index.ts" : "src/lib/ipc/tauri.ts"),
      $lib: here("src/lib"),
    },
  },
  // The port that tauri.conf.json names.
  server: { port: 1420, strictPort: true },
  build: {
    // The mock-up must never be what the desktop package embeds.
    outDir: here(mode === "mock" ? "dist-mock" : "dist"),
    emptyOutDir: true,
    target: ["es2022", "safari16"],
    // Fonts and pictures stay files of our own origin; the page's policy allows no others.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      // What several rooms share is one file, read at the start: each file is a question to the shell.
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: "shared", test: SHARED, minShareCount: 2 }],
        },
      },
    },
  },
}));
