/** A list of any length is cut into pieces that cover it once. */
import { expect, test } from "vitest";
import type { Section } from "$lib/ipc";
import { CHUNK, chunksOf, pagesOf } from "./chunks";

const section = (count: number): Section => ({ kind: "this_week", month: null, country: null, count });

test("pieces follow each other through the sections", () => {
  const pieces = chunksOf([section(3), section(120)]).map(({ chunks }) =>
    chunks.map((one) => `${one.from}+${one.count}`),
  );
  expect(pieces).toEqual([["0+3"], ["3+50", "53+50", "103+20"]]);
});

test("every row of a long list is in exactly one piece", () => {
  const pieces = chunksOf([section(7), section(99_993)]).flatMap(({ chunks }) => chunks);
  let next = 0;
  for (const { from, count } of pieces) {
    expect(from).toBe(next);
    next = from + count;
  }
  expect(next).toBe(100_000);
});

test("a piece that lies across two pages asks for both", () => {
  expect(pagesOf(0, 1)).toEqual([0]);
  expect(pagesOf(CHUNK - 1, 2)).toEqual([0, 1]);
  expect(pagesOf(3, 50)).toEqual([0, 1]);
});
