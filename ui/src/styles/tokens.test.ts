/** Contrast of every pair of colours in use, in both themes (WCAG 2.2: text 4.5, fields and focus 3). */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");

function colours(selector: string): Record<string, string> {
  const from = css.indexOf(selector);
  const block = css.slice(from, css.indexOf("\n  }", from));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b(?![0-9a-f])/g)].map((match) => [match[1], match[2]]),
  );
}

const light = colours(":root {");
const dark = { ...light, ...colours(':root[data-theme="dark"] {') };

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const TEXTS = ["ink", "ink-2", "ink-3", "ember", "madder", "moss", "slate"];
const SURFACES = ["desk", "pane", "paper", "lit"];
const PAIRS: [string, string, number][] = [
  ...TEXTS.flatMap((text) => SURFACES.map((surface): [string, string, number] => [text, surface, 4.5])),
  ["ink-on-accent", "ember-fill", 4.5],
  ["ink-on-accent", "ember-fill-hover", 4.5],
  ["madder", "madder-wash", 4.5],
  ["moss", "moss-wash", 4.5],
  ["slate", "slate-wash", 4.5],
  ["ember", "ember-wash", 4.5],
  ["ink", "slate-wash", 4.5],
  ["ink", "madder-wash", 4.5],
  ["ink", "moss-wash", 4.5],
  ["ink-sheet", "sheet", 4.5],
  ["ink-sheet-2", "sheet", 4.5],
  ["rule-field", "paper", 3],
  ["rule-field", "pane", 3],
  ["rule-field", "desk", 3],
  ["focus", "paper", 3],
  ["focus", "desk", 3],
];

test.each([
  ["light", { ...light, lit: "#fbe3b8" }],
  ["dark", { ...dark, lit: "#3d2d15" }],
])("%s: every pair can be read", (_, theme: Record<string, string>) => {
  const poor = PAIRS.map(([one, other, least]) => {
    const ratio = contrast(theme[one] ?? "", theme[other] ?? "");
    return { pair: `${one} on ${other}`, ratio, least };
  }).filter(({ ratio, least }) => !(ratio >= least));
  expect(poor).toEqual([]);
});
