/** Every message that the screens ask for exists, in every language, with the same values; none is left over. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { LANGUAGES, setLanguage, t } from "./index.svelte";

const LOCALES = fileURLToPath(new URL("../../../locales", import.meta.url));
const BINDINGS = readFileSync(fileURLToPath(new URL("../ipc/bindings.ts", import.meta.url)), "utf8");
const SOURCES = fileURLToPath(new URL("../..", import.meta.url));

/** Message ids with the values they name, sorted. */
function messages(language: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const file of readdirSync(join(LOCALES, language)).filter((name) => name.endsWith(".ftl"))) {
    let id = "";
    for (const line of readFileSync(join(LOCALES, language, file), "utf8").split("\n")) {
      id = /^([a-z][\w-]*) =/.exec(line)?.[1] ?? id;
      if (line === "" || line.startsWith("#")) continue;
      const values = [...line.matchAll(/\$(\w+)/g)].map((match) => match[1] ?? "");
      const known = (found.get(id) ?? "").split(" ").filter(Boolean);
      found.set(id, [...new Set([...known, ...values])].sort().join(" "));
    }
  }
  return found;
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.(svelte|ts)$/.test(entry.name) && !entry.name.includes(".test.")
      ? [readFileSync(path, "utf8")]
      : [];
  });
}

const english = messages("en");
const text = sources(SOURCES).join("\n");

test.each(LANGUAGES.filter((language) => language !== "en"))(
  "%s has every message with the same values",
  (language) => {
    expect(Object.fromEntries(messages(language))).toEqual(Object.fromEntries(english));
  },
);

test.each(LANGUAGES)("%s is read without an error", async (language) => {
  await setLanguage(language);
  expect(t("app-name")).toBe("Penlight");
  await setLanguage("en");
});

test("every message that is asked for exists", () => {
  const asked = [...text.matchAll(/\bt\(\s*"([\w-]+)"/g)].map((match) => match[1] ?? "");
  expect(asked.length).toBeGreaterThan(100);
  expect(asked.filter((id) => !english.has(id))).toEqual([]);
});

test("every refusal of the wire has its sentence, and every sentence its refusal", () => {
  const union = /export type Sentence = ([^;]*);/.exec(BINDINGS.replace(/\/\*\*[^]*?\*\//g, ""))?.[1] ?? "";
  const wired = [...union.matchAll(/"([\w-]+)"/g)].map((match) => `refusal-${match[1] ?? ""}`);
  expect(wired.length).toBeGreaterThan(50);
  // What is not of the wire: something broke in the window itself.
  const said = [...english.keys()].filter((id) => id.startsWith("refusal-") && id !== "refusal-unknown");
  expect(said.sort()).toEqual(wired.sort());
});

test("no message is left over", () => {
  // Some ids are made from a word of the wire: `t(`kind-${kind}`)`.
  const made = [...text.matchAll(/`([a-z]+(?:-[a-z]+)*-)\$\{/g)].map((match) => match[1] ?? "");
  const isUsed = (id: string): boolean =>
    text.includes(`"${id}"`) || made.some((start) => id.startsWith(start));
  expect([...english.keys()].filter((id) => !isUsed(id))).toEqual([]);
});
