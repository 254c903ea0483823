/** How a text is laid on the paper. */
import { expect, test } from "vitest";
import type { Block, Reading } from "$lib/ipc";
import { arranged } from "./arranged";

function block(kind: Block["kind"], text: string, more: Partial<Block> = {}): Block {
  const piece = { text, bold: false, link: null, field: null, hit: false };
  return { kind, level: 2, marker: "", side: false, lines: [[piece]], cover: null, picture: null, ...more };
}

function check(title: string, blocks: Block[], expected: string): void {
  const reading = { title, blocks } as Reading;
  const { stand, photo, head, body } = arranged(reading);
  const shown = [stand ?? "-", photo?.words ?? "-", body.map((one) => one.index).join(" ")];
  expect([...shown, ...head].join(" | ")).toBe(expected);
}

test("a short first paragraph stands under the title", () => {
  check("T", [block("paragraph", "Short."), block("paragraph", "More.")], "Short. | - | 1");
});

test("a title that the text repeats is said once", () => {
  check(
    "Teacher moved",
    [block("heading", "TEACHER MOVED"), block("paragraph", "a"), block("paragraph", "b")],
    "a | - | 2",
  );
});

test("a long, linked or covered first paragraph stays text", () => {
  const linked = block("paragraph", "a");
  linked.lines[0]?.push({ text: "b", bold: false, link: "https://x.example/", field: null, hit: false });
  check("T", [block("paragraph", "long ".repeat(80)), block("paragraph", "b")], "- | - | 0 1");
  check("T", [linked, block("paragraph", "b")], "- | - | 0 1");
  check("T", [block("paragraph", "a", { cover: "killing" }), block("paragraph", "b")], "- | - | 0 1");
});

test("what stands above the printed title goes under the text", () => {
  const blocks = [
    block("paragraph", "UA: 118/26"),
    block("heading", "URGENT ACTION"),
    block("heading", "Moved"),
    block("paragraph", "a"),
    block("paragraph", "b"),
  ];
  check("Moved", blocks, "a | - | 4 | UA: 118/26 | URGENT ACTION");
});

test("numbers and dates never stand as the first sentence", () => {
  const number = block("paragraph", "UA: 118/26");
  number.lines = [[{ text: "UA: 118/26", bold: false, link: null, field: "number", hit: false }]];
  check("T", [number, block("paragraph", "b")], "- | - | 0 1");
});

test("the only paragraph is the text itself", () => {
  check("T", [block("paragraph", "All there is.")], "- | - | 0");
});

test("the first picture goes into the margin, others stay", () => {
  const picture = (words: string): Block =>
    block("picture", "", { picture: { key: null, thumbnail: null, missing: "unasked", words } });
  check("T", [picture("one"), block("paragraph", "a"), picture("two")], "a | one | 2");
});
