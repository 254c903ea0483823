/** What the person puts right on a file under review is shown over what was found. */
import { expect, test } from "vitest";
import type { FoundField, PutRight, Review } from "$lib/ipc";
import { asRight, isSure, withRight } from "./reviewing";

const found = (field: string, value: string): FoundField => ({
  id: field,
  field,
  value,
  by: "document",
  words: value,
  document: null,
  boxes: [],
  correction: null,
});

const right = (at: number | null, field: string, value: string | null): PutRight => ({
  at,
  words: "",
  field,
  value,
});

function check(rights: PutRight[], expected: string[]): void {
  const shown = asRight([found("number", "UA 1/26"), found("deadline", "2027-01-01")], rights);
  expect(shown.map((one) => `${one.field} ${one.value} ${one.by} ${String(one.correction)}`)).toEqual(
    expected,
  );
}

test("nothing put right changes nothing", () => {
  check([], ["number UA 1/26 document null", "deadline 2027-01-01 document null"]);
});

test("a value put right is the person's, and one taken away stays in sight", () => {
  check(
    [right(1, "deadline", "2027-02-02"), right(0, "number", null)],
    ["number UA 1/26 nobody -2", "deadline 2027-02-02 person -1"],
  );
});

test("a value that is added stands behind the others", () => {
  check(
    [right(null, "person", "Ada Varro")],
    ["number UA 1/26 document null", "deadline 2027-01-01 document null", "person Ada Varro person -1"],
  );
});

test("what the person added is changed and let go again", () => {
  const added = withRight([right(0, "number", "UA 2/26")], right(null, "person", "Ada"), 2);
  const changed = withRight(added, right(2, "person", "Ada Varro"), 2);
  expect(changed.map((one) => one.value)).toEqual(["UA 2/26", "Ada Varro"]);
  expect(withRight(changed, right(2, "person", null), 2).map((one) => one.value)).toEqual(["UA 2/26"]);
  expect(withRight(changed, right(0, "number", null), 2).map((one) => one.value)).toEqual([
    "Ada Varro",
    null,
  ]);
});

test("a file in which nothing is doubted is kept without another look, but a scan is not", () => {
  const review = (isScan: boolean, by: FoundField["by"]): Review => ({
    id: "1",
    name: "file.pdf",
    outcome: "kept",
    case: null,
    why: null,
    checks: [
      {
        alert: "a",
        title: "",
        rtl: false,
        found: [{ ...found("number", "UA 1/26"), by }],
        adrift: [],
        warnings: [],
        texts: [],
        isScan,
      },
    ],
  });
  expect(isSure(review(false, "document"))).toBe(true);
  expect(isSure(review(false, "nobody"))).toBe(false);
  expect(isSure(review(true, "document"))).toBe(false);
});
