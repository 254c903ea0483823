/** Words of deadlines: one line for each state, in English and Persian. */
import { expect, test } from "vitest";
import type { Due, Standing } from "$lib/ipc";
import { dueMark } from "./due";
import { setLanguage } from "./index.svelte";

const TODAY = "2026-11-24";

/** What Fluent puts around values to keep directions apart is not for reading. */
const bare = (text: string): string => text.replaceAll(/[\u2066-\u2069]/g, "");

function check(standing: Partial<Standing> & { due: Due }, expected: string): void {
  const whole = {
    deadline: null,
    lastPost: null,
    daysLeft: null,
    daysInPost: null,
    age: null,
    needsLetter: true,
  };
  const mark = dueMark({ ...whole, ...standing }, TODAY);
  expect(`${mark.tone} ${mark.disc}: ${bare(mark.words)}`).toBe(expected);
}

test("a date is always said, then a distance", () => {
  check({ due: "far", lastPost: "2026-12-15", daysLeft: 21 }, "plain part: Post by Tue 15 Dec");
  check({ due: "near", lastPost: "2026-11-30", daysLeft: 6 }, "ember part: Post by Mon 30 Nov, 6 days");
  check({ due: "now", lastPost: "2026-11-27", daysLeft: 3 }, "madder part: Post by Friday, 3 days");
  check({ due: "now", lastPost: "2026-11-25", daysLeft: 1 }, "madder part: Post by Wednesday, 1 day");
  check({ due: "now", lastPost: "2026-11-24", daysLeft: 0 }, "madder part: Post today");
});

test("a year is said where the month alone would mislead", () => {
  check({ due: "far", lastPost: "2027-01-04", daysLeft: 41 }, "plain part: Post by Mon 4 Jan");
  check({ due: "far", lastPost: "2027-11-15", daysLeft: 356 }, "plain part: Post by Mon 15 Nov 2027");
});

test("what has no date gets none", () => {
  check({ due: "soon", age: 0 }, "ember half: As soon as possible, issued today");
  check({ due: "soon", age: 1 }, "ember half: As soon as possible, issued yesterday");
  check({ due: "soon", age: 3 }, "ember half: As soon as possible, issued 3 days ago");
  check({ due: "old", age: 426 }, "plain dashed: Issued 14 months ago. Check before writing");
  check({ due: "old", age: 1200 }, "plain dashed: Issued 3 years ago. Check before writing");
  check({ due: "open-ended" }, "plain ring: Letters welcome at any time");
});

test("what is over or too late says so without alarm", () => {
  check({ due: "late", deadline: "2026-11-28" }, "ember clock: Past the last post: send by e-mail too");
  check({ due: "hours" }, "madder clock: Too late by post: e-mail or fax today");
  check({ due: "closed", deadline: "2026-11-04" }, "plain struck: Closed 4 November. Check before writing");
  check({ due: "ended" }, "plain struck: Ended. No more letters, please");
  check({ due: "nothing" }, "plain ring: To read");
});

test("Persian has its own digits and calendar", async () => {
  await setLanguage("fa");
  check({ due: "near", lastPost: "2026-11-30", daysLeft: 6 }, "ember part: تا دوشنبه ۹ آذر پست کنید، ۶ روز");
  await setLanguage("en");
});
