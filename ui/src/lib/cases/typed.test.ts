/** How a text that the person typed is shown: one line for each value, in English and Persian. */
import { expect, test } from "vitest";
import type { Block } from "$lib/ipc";
import { setLanguage } from "$lib/words/index.svelte";
import { inScreensWords } from "./typed";

const TODAY = "2026-11-24";

/** What is put around values to keep directions apart is not for reading. */
const bare = (text: string): string => text.replaceAll(/[\u2066-\u2069]/g, "");

function check(field: string, lines: string[], expected: string, kind: Block["kind"] = "definition"): void {
  const piece = (text: string) => ({ text, bold: false, link: null, field, hit: false });
  const block: Block = {
    kind,
    level: 0,
    marker: "",
    side: false,
    lines: lines.map((text) => [piece(text)]),
    cover: null,
    picture: null,
  };
  const shown = inScreensWords([block], TODAY)[0]?.lines.map((pieces) =>
    pieces.map(({ text }) => text).join(""),
  );
  expect(bare(shown?.join(" / ") ?? "")).toBe(expected);
}

test("values are shown in the screen's words", () => {
  check("kind", ["urgent_action"], "Urgent action");
  check("country", ["ZM"], "Zambia");
  check("deadline", ["as soon as possible"], "As soon as possible");
  check("deadline", ["2027-01-05"], "5 January");
  check("person", ["Yim Kunthea; Kun"], "Yim Kunthea and Kun");
});

test("where a text is checked its pieces carry the names of what was found", () => {
  check("country-4", ["ZM"], "Zambia");
  check("write_in-7 call-8", ["fr"], "French");
});

test("in Persian the same", async () => {
  await setLanguage("fa");
  check("country", ["ZM"], "زامبیا");
  check("kind", ["urgent_action"], "اقدام فوری");
  await setLanguage("en");
});

test("what is in words already stays, line by line", () => {
  check("title", ["Beekeeper detained"], "Beekeeper detained");
  check("addressee", ["Minister of Justice", "1 Square"], "Minister of Justice / 1 Square");
  check("kind", ["Kind"], "Kind", "term");
});
