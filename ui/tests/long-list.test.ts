/** A list of 100,000 cases costs what a list of 100 costs, and shows no blank row wherever one goes. */
import { describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { browserPath } from "./browser.mjs";
import { staged } from "./staged";

const MANY = 100_000;
/** Elements of a row, and rows near the window. */
const MOST_ROWS = 400;
const MOST_NODES = 12_000;

const on = staged();
let page: Page;

async function open(many: number): Promise<void> {
  page = await on.open(`?many=${many}#/all`);
  await page.locator('.row[aria-selected="true"]').waitFor();
  await page.locator(".headline").waitFor();
}

const rows = (): Promise<number> => page.locator(".row").count();
const nodes = (): Promise<number> => page.evaluate(() => document.querySelectorAll("*").length);

/** Rows of the window that show no words, and gaps where no row stands at all. */
function blanks(): string[] {
  const list = document.querySelector(".rows");
  if (!list) return ["no list"];
  const { top, bottom, left, width } = list.getBoundingClientRect();
  const found: string[] = [];
  for (let y = top + 8; y < bottom - 8; y += 24) {
    const at = document.elementFromPoint(left + width / 2, y);
    const row = at?.closest(".row, .gh");
    if (!row) found.push(`nothing at ${Math.round(y)}`);
    else if ((row.textContent ?? "").trim() === "") found.push(`a blank row at ${Math.round(y)}`);
  }
  return found;
}

/** At once in a window; a browser without a graphics card on a busy machine takes seconds for a picture. */
const showsEverything = (): Promise<void> =>
  expect.poll(() => page.evaluate(blanks), { timeout: 20_000 }).toEqual([]);
const lit = (): Promise<string | null> => page.locator('.row[aria-selected="true"]').getAttribute("id");

describe.skipIf(!browserPath)("a list of 100,000 cases", () => {
  test("holds few more elements than one of 100", async () => {
    await open(100);
    const few = await nodes();
    await page.close();
    await open(MANY);
    expect(await rows()).toBeLessThan(MOST_ROWS);
    // One plain box stands for fifty rows that are far from the window.
    expect((await nodes()) - few).toBeLessThan(MANY / 50 + 2_000);
  });

  test("shows every row that the wheel passes, down and up again", async () => {
    await open(MANY);
    await page.mouse.move(350, 400);
    for (const by of [900, 900, 4_000, 40_000, 900, -900, -4_000, -900]) {
      await page.mouse.wheel(0, by);
      await page.waitForTimeout(120);
      await showsEverything();
    }
    expect(await rows()).toBeLessThan(MOST_ROWS);
    expect(await nodes()).toBeLessThan(MOST_NODES);
  });

  test("shows every row where the scroll bar is drawn to", async () => {
    await open(MANY);
    for (const part of [0.5, 0.93, 0.1, 1, 0]) {
      await page.evaluate((share) => {
        const list = document.querySelector(".rows");
        if (list) list.scrollTop = (list.scrollHeight - list.clientHeight) * share;
      }, part);
      await showsEverything();
    }
    expect(await rows()).toBeLessThan(MOST_ROWS);
  });

  test("End, Home and the page keys go where they say, and the lit row is in sight", async () => {
    await open(MANY);
    await page.locator(".rows").focus();
    const first = await lit();
    await page.keyboard.press("PageDown");
    await expect.poll(lit, { timeout: 20_000 }).not.toBe(first);
    await page.keyboard.press("PageUp");
    await expect.poll(lit, { timeout: 20_000 }).toBe(first);
    await page.keyboard.press("End");
    await expect.poll(lit, { timeout: 20_000 }).toBe(`case-${MANY + 11}`);
    await expect.poll(() => page.locator('.row[aria-selected="true"]').isVisible()).toBe(true);
    await showsEverything();
    await page.keyboard.press("ArrowUp");
    await expect.poll(lit, { timeout: 20_000 }).toBe(`case-${MANY + 10}`);
    await page.keyboard.press("Home");
    await expect.poll(lit, { timeout: 20_000 }).toBe("case-1");
    await showsEverything();
  });

  test("holds its place while rows above turn out higher than they were taken for", async () => {
    await open(MANY);
    await page.evaluate(() => document.querySelector(".rows")?.scrollTo(0, 300_000));
    await showsEverything();
    const before = await page.evaluate(() => {
      const list = document.querySelector(".rows");
      return list ? list.scrollTop : 0;
    });
    for (let step = 0; step < 12; step += 1) {
      await page.evaluate(() => document.querySelector(".rows")?.scrollBy(0, -200));
      await page.waitForTimeout(40);
    }
    await showsEverything();
    const after = await page.evaluate(() => document.querySelector(".rows")?.scrollTop ?? 0);
    // Twelve steps of 200 pixels, and what the heights above were mistaken by.
    expect(before - after).toBeLessThan(12 * 200 + 3_000);
  });
});
