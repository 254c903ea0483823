// One rule of the house above all: only src/lib/ipc speaks to the shell.
import js from "@eslint/js";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";
import svelteConfig from "./svelte.config.js";

const HEX = "Literal[value=/#[0-9a-fA-F]{6}\\b/], TemplateElement[value.raw=/#[0-9a-fA-F]{6}\\b/]";

export default ts.config(
  { ignores: ["**/dist/**", "**/dist-mock/**", "tests/canary/**", "**/bindings.ts"] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
  },
  {
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    },
  },
  {
    files: ["src/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            { group: ["@tauri-apps/*", "#transport"], message: "Only src/lib/ipc speaks to the shell." },
          ],
        },
      ],
      "no-restricted-globals": [
        "error",
        { name: "fetch", message: "The window never talks to the network." },
      ],
      "no-restricted-syntax": ["error", { selector: HEX, message: "Colours live in tokens.css." }],
    },
  },
  { files: ["src/lib/ipc/**"], rules: { "no-restricted-imports": "off" } },
  // A stamp, a logo and the invented letter page are drawings, not surfaces.
  {
    files: ["src/lib/ui/Logo.svelte", "src/lib/ui/Stamp.svelte", "src/lib/ipc/fake/**"],
    rules: { "no-restricted-syntax": "off" },
  },
);
