/** Days of the solar Hijri calendar, there and back. */
import { expect, test } from "vitest";
import { fromPersian, toPersian, typedNumber } from "./calendar";

function check(date: string, persian: string): void {
  const { year, month, day } = toPersian(date);
  expect(`${year}/${month}/${day}`).toBe(persian);
  expect(fromPersian({ year, month, day })).toBe(date);
}

test("days of the news and of Nowruz are the same both ways", () => {
  check("2026-11-26", "1405/9/5");
  check("2026-03-21", "1405/1/1");
  // 1403 had a leap day.
  check("2025-03-20", "1403/12/30");
  check("2025-03-21", "1404/1/1");
  check("1979-02-11", "1357/11/22");
});

test("every day of thirty years comes back as itself", () => {
  const first = Date.UTC(2010, 0, 1);
  for (let at = 0; at < 30 * 365; at += 1) {
    const date = new Date(first + at * 86_400_000).toISOString().slice(0, 10);
    expect(fromPersian(toPersian(date))).toBe(date);
  }
});

test("a day that no month has is none", () => {
  // 1404 has no leap day.
  expect(fromPersian({ year: 1404, month: 12, day: 30 })).toBe(null);
  expect(fromPersian({ year: 1405, month: 7, day: 31 })).toBe(null);
  expect(fromPersian({ year: 1405, month: 13, day: 1 })).toBe(null);
  expect(fromPersian({ year: NaN, month: 1, day: 1 })).toBe(null);
});

test("digits are read in three scripts", () => {
  expect(["۱۴۰۵", "١٤٠٥", " 1405 "].map(typedNumber)).toEqual([1405, 1405, 1405]);
  expect(typedNumber("سال")).toBeNaN();
});
