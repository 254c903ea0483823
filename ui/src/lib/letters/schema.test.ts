/** A body goes into the editor's document and comes out the same. */
import { expect, test } from "vitest";
import type { Paragraph } from "$lib/ipc";
import { toBody, toDoc } from "./schema";

function check(body: Paragraph[], expected: Paragraph[] = body): void {
  expect(toBody(toDoc(body))).toEqual(expected);
}

test("paragraphs, lists and gaps survive", () => {
  check([
    { kind: "text", text: "I am writing about Nadira Solene." },
    { kind: "gap", prompt: "In your own words" },
    { kind: "list", items: ["say where she is;", "release her."] },
    { kind: "text", text: "دربارهٔ او می‌نویسم." },
  ]);
});

test("what holds nothing is not kept", () => {
  check([]);
  check([{ kind: "text", text: "  " }], []);
  check([{ kind: "list", items: ["", "a"] }], [{ kind: "list", items: ["a"] }]);
  check([{ kind: "list", items: [] }], []);
});

test("markup in a text is only text", () => {
  check([{ kind: "text", text: "<b>bold</b> & <script>" }]);
});
