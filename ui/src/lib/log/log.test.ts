/** The months of the picture, and what became of a letter. */
import { describe, expect, test } from "vitest";
import type { LogRow, Reply } from "$lib/ipc";
import { shortMonth } from "$lib/words/dates";
import { setLanguage } from "$lib/words/index.svelte";
import { lastMonths, monthsOf, spanOf } from "./months";
import { since } from "./since";

const TODAY = "2026-11-24";

const ROW: LogRow = {
  id: 1,
  case: { id: "c", number: null, title: "A case", language: "en", issued: "2026-10-01", ended: false },
  to: ["Minister of Justice"],
  rtl: false,
  country: null,
  language: "en",
  writer: "Ada",
  way: "post",
  printed: "2026-10-14",
  posted: "2026-10-14",
  pdf: null,
  note: "",
  replies: [],
};

const CASE = { id: "c", number: null, title: "A case", language: "en", issued: "2026-11-21", ended: false };
const reply = (kind: Reply["kind"], came: string): Reply => ({ id: 1, kind, came, note: "" });

describe("months", () => {
  test("a year has twelve, the last of them to its last day", () => {
    expect(monthsOf(2026)[0]).toEqual({ from: "2026-01-01", until: "2026-01-31" });
    expect(monthsOf(2024)[1]).toEqual({ from: "2024-02-01", until: "2024-02-29" });
    expect(monthsOf(2026).at(-1)).toEqual({ from: "2026-12-01", until: "2026-12-31" });
    expect(spanOf(2026)).toEqual({ from: "2026-01-01", until: "2026-12-31" });
  });

  test.each([
    [TODAY, "2025-12-01", "2026-11-30"],
    ["2026-12-31", "2026-01-01", "2026-12-31"],
    ["2026-01-01", "2025-02-01", "2026-01-31"],
  ])("a year back from %s", (today, first, last) => {
    expect(lastMonths(today)).toHaveLength(12);
    expect([lastMonths(today)[0]?.from, lastMonths(today).at(-1)?.until]).toEqual([first, last]);
  });

  test("in Persian they are those of the solar Hijri calendar", async () => {
    await setLanguage("fa");
    // Azar is the ninth month of 1405; the year began at Nowruz and has 365 days.
    expect(lastMonths(TODAY).at(-1)).toEqual({ from: "2026-11-22", until: "2026-12-21" });
    expect(spanOf(1405)).toEqual({ from: "2026-03-21", until: "2027-03-20" });
    expect(shortMonth(lastMonths(TODAY).at(-1)?.from ?? "")).toBe("آذر");
    await setLanguage("en");
  });
});

describe("since then", () => {
  test.each<[string, Partial<LogRow>, string]>([
    ["nothing came", {}, "plain: Waiting"],
    ["it lies in the pile", { posted: null }, "ember: In the pile"],
    ["the case has news", { case: CASE }, "slate: News of 21 November"],
    ["the action has ended", { case: { ...CASE, ended: true } }, "moss: The action has ended"],
    [
      "an answer, whatever the case says",
      { case: CASE, replies: [reply("answered", "2026-11-23")] },
      "ember: Answer on 23 November",
    ],
    ["it came back", { replies: [reply("returned", "2026-11-21")] }, "madder: Came back on 21 November"],
    ["the writer gave up", { replies: [reply("none", "2026-11-21")] }, "plain: No answer"],
    [
      "the last word counts",
      { replies: [reply("returned", "2026-11-01"), reply("answered", "2026-11-20")] },
      "ember: Answer on 20 November",
    ],
  ])("%s", (_, more, expected) => {
    const { tone, words } = since({ ...ROW, ...more }, TODAY);
    expect(`${tone}: ${words.replaceAll(/[\u2066-\u2069]/g, "")}`).toBe(expected);
  });
});
