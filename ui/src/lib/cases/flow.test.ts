/** Which line breaks of a text are its writer’s. */
import { expect, test } from "vitest";
import type { Block } from "$lib/ipc";
import { joints } from "./flow";

/** Breaks that stay are shown as “|”. */
function check(
  lines: string[],
  expected: string,
  more: Partial<Block> = {},
  field: string | null = null,
): void {
  const pieces = lines.map((text) => [{ text, bold: false, link: null, field, hit: false }]);
  const block = { kind: "paragraph", lines: pieces, ...more } as Block;
  const between = joints(block);
  expect(lines.map((line, at) => line + (at < between.length ? (between[at] ?? "|") : "")).join("")).toBe(
    expected,
  );
}

test("prose that was wrapped to a page’s width is one line", () => {
  check(
    [
      "She is in Solwezi prison and has been charged with “unlawful assembly”. Nobody had",
      "assembled: she went to the office alone, with a folder of names. She has asthma, and the",
      "inhaler was not handed on.",
    ],
    "She is in Solwezi prison and has been charged with “unlawful assembly”. Nobody had " +
      "assembled: she went to the office alone, with a folder of names. She has asthma, and the " +
      "inhaler was not handed on.",
  );
});

test("a hyphen at a line’s end joins without a space", () => {
  check(
    ["The hearing was put off for the third time by a court in which the vice-", "president sits."],
    "The hearing was put off for the third time by a court in which the vice-president sits.",
  );
});

test("lines of an address stay, whether it was found or not", () => {
  check(
    ["Minister of Home Affairs", "PO Box 99321", "Lusaka"],
    "Minister of Home Affairs|PO Box 99321|Lusaka",
  );
  const long = "Secretariat for the Protection of Human Rights and Equality";
  check([long, "PO Box 99321"], `${long}|PO Box 99321`, {}, "addressee-0 call-1");
});

test("a line that ended early ended on purpose", () => {
  const full = "Calling on the authorities to release her at once and without conditions";
  check(["Please write:", full, "today."], `Please write:|${full} today.`);
});

test("bullets, numbers and names with a colon begin a line of their own", () => {
  const full = "Urging them to see that she is given her inhaler and the care of a doctor";
  check([full, "- Asking them to open the well"], `${full}|- Asking them to open the well`);
  check([full, "2. Asking them to open the well"], `${full}|2. Asking them to open the well`);
  check([full, "Deadline: 3 March"], `${full}|Deadline: 3 March`);
});

test("headings and rows keep their lines", () => {
  const full = "Further information on the beekeeper who is held over a petition";
  check([full, "for a well"], `${full}|for a well`, { kind: "heading" });
});
