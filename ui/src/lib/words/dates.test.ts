/** Days in words. */
import { expect, test } from "vitest";
import { day, month } from "./dates";
import { setLanguage } from "./index.svelte";

const TODAY = "2026-11-25";

test("a day says its year only where another could be meant, in the order of its language", async () => {
  await setLanguage("en");
  expect(day("2027-02-03", "long", TODAY)).toBe("3 February");
  expect(day("2027-03-26", "full", TODAY)).toBe("Friday 26 March 2027");
  await setLanguage("fa");
  expect(day("2027-02-03", "full", TODAY)).toBe("چهارشنبه ۱۴ بهمن");
  expect(day("2027-03-26", "full", TODAY)).toBe("جمعه ۶ فروردین ۱۴۰۶");
  expect(day("2027-03-26", "long", TODAY)).toBe("۶ فروردین ۱۴۰۶");
  expect(month("2028-03", TODAY)).toBe("اسفند ۱۴۰۶");
  await setLanguage("en");
});
