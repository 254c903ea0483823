/** Every room in light, dark, left to right and right to left: axe finds nothing, nothing scrolls sideways. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { violations } from "./axe.mjs";
import { browserPath, stage, type Stage } from "./browser.mjs";

const TEACHER = "#/needs/lantern-watch-ua-212-26";

/** A room: its address and what is pressed there. */
const ROOMS: Record<string, { address: string; act?: (page: Page) => Promise<unknown> }> = {
  cases: { address: TEACHER },
  "an ended case": { address: "#/all/lantern-watch-ua-101-26" },
  "a doubtful case": { address: "#/all/lantern-watch-extra-9-26" },
  "a Persian case": { address: "#/all/lantern-watch-ua-221-26" },
  countries: { address: "#/country" },
  "an empty archive": { address: "#/archive" },
  "no cases": { address: "?empty#/needs" },
  "cases that can't be read": { address: "?broken#/needs" },
  "stale cases": { address: `?stale&online${TEACHER}` },
  letter: { address: TEACHER, act: write },
  print: { address: TEACHER, act: async (page) => (await write(page), page.keyboard.press("Control+p")) },
  envelope: {
    address: TEACHER,
    act: async (page) => (await write(page), page.keyboard.press("Control+Shift+E")),
  },
  "a mail": { address: TEACHER, act: ways },
  "a fax": { address: TEACHER, act: (page) => ways(page, 1) },
  "a letter that was printed elsewhere": { address: TEACHER, act: (page) => ways(page, 2) },
  "a short text": { address: TEACHER, act: (page) => ways(page, 3) },
  "a case for today": { address: `?hours${TEACHER}` },
  "a letter for today": { address: `?hours${TEACHER}`, act: write },
  "a letter of thanks": { address: "#/all/lantern-watch-ua-101-26", act: thank },
  "a cover note": { address: TEACHER, act: cover },
  "a print run that is counted": { address: "#/run", act: count },
  "no drafts": { address: "#/drafts" },
  drafts: {
    address: TEACHER,
    act: async (page) => (await write(page), page.goto(page.url().replace(/#.*/, "#/drafts"))),
  },
  sources: { address: "#/sources" },
  "no sources": { address: "?empty#/sources" },
  "a trial": { address: "#/sources", act: look },
  "typing a case": { address: "#/sources", act: (page) => page.locator(".ways .btn").nth(2).click() },
  "files before they are kept": { address: "#/sources", act: review },
  "a scan before it is kept": {
    address: "#/sources",
    act: async (page) => (await review(page), page.locator(".waiting button").nth(2).click()),
  },
  "a check": { address: TEACHER, act: check },
  "a case that may be another": { address: "#/all/lantern-watch-ua-230-26" },
  "letter evening": { address: "#/run" },
  "letter evening without cases": { address: "?empty#/run" },
  "nothing to look through": { address: "#/review" },
  "letters and replies": { address: "#/log" },
  "a letter of the log": {
    address: "#/log",
    act: (page) => page.locator(".log-table .open").nth(3).click(),
  },
  "marks as a table": { address: "#/log", act: (page) => page.locator(".marks button").click() },
  "which letter was answered": { address: "#/log", act: (page) => page.locator(".log-narrow .btn").click() },
  "no letter yet": { address: "?empty#/log" },
  "a letter written by hand": {
    address: "#/needs/lantern-watch-extra-9-26",
    act: async (page) => (await page.locator(".headline").waitFor(), page.keyboard.press("r")),
  },
  "the address book": { address: "#/addresses" },
  "no address yet": { address: "?empty#/addresses" },
  settings: { address: "#/settings" },
  "guarded settings": { address: "?guarded#/settings" },
  "mended data": { address: "?mended#/needs" },
  search: {
    address: TEACHER,
    act: async (page) => (await page.keyboard.press("Control+k"), page.keyboard.type("min")),
  },
  "a narrowed list": {
    address: TEACHER,
    act: async (page) => (await page.keyboard.press("/"), page.keyboard.type("zzz")),
  },
  "news while away": { address: `?away${TEACHER}` },
  "the first step": { address: "?empty#/needs" },
  "the last step": { address: "?empty#/needs", act: (page) => page.locator(".steps button").last().click() },
  "the sheet in large type": { address: TEACHER, act: (page) => page.keyboard.press("Control+p") },
  trash: { address: "#/sources", act: throwAway },
  "a question before deleting": {
    address: "#/sources",
    act: async (page) => (await throwAway(page), page.locator(".ledger .btn").last().click()),
  },
  "an empty trash": { address: "#/trash" },
  keys: { address: TEACHER, act: (page) => page.keyboard.press("?") },
  "original PDF": {
    address: TEACHER,
    act: async (page) => (
      await page.locator(".paper-tools .sp + .btn").click(),
      page.locator(".pdf-page canvas").waitFor()
    ),
  },
  "original page": { address: TEACHER, act: (page) => page.locator(".paper-tools .btn").last().click() },
  hidden: { address: "#/needs", act: (page) => page.keyboard.press("Control+Shift+H") },
  locked: { address: "?locked" },
  hostile: { address: "?hostile#/needs/hostile-long" },
  overrides: { address: "?hostile#/needs/hostile-overrides" },
  flood: { address: "?hostile#/needs/hostile-flood" },
  parts: { address: "?gallery" },
};

async function throwAway(page: Page): Promise<void> {
  await page.locator(".sources .btn").nth(1).click();
  await page.locator(".toast").waitFor();
  await page.evaluate(() => (location.hash = "#/trash"));
  await page.locator(".ledger li").waitFor();
}

async function write(page: Page): Promise<void> {
  await page.locator(".act .btn-main").waitFor();
  await page.keyboard.press("w");
  await page.locator(".page img").first().waitFor();
}

async function thank(page: Page): Promise<void> {
  await page.locator(".headline").waitFor();
  await page.locator(".leaf-notices .btn, .act .btn").last().click();
}

async function cover(page: Page): Promise<void> {
  await write(page);
  await page.locator(".letter-fields select").first().selectOption({ index: 1 });
  await page.locator(".letter-fields .muted").first().waitFor();
}

async function ways(page: Page, which = 0): Promise<void> {
  await write(page);
  await page.locator(".foot-line .btn", { hasText: /Another way|راهی دیگر/ }).click();
  await page.locator(".sheet .seg button").nth(which).click();
}

async function count(page: Page): Promise<void> {
  await page.locator(".evening .tick input").first().check();
  await page.locator(".run-pane .btn-main").waitFor();
}

async function review(page: Page): Promise<void> {
  await page.locator(".ways .btn").first().click();
  // In large type the pages lie below the list of files, and what is out of sight is not drawn.
  await page.locator(".pdf-page").first().scrollIntoViewIfNeeded();
  await page.locator(".pdf-page canvas").first().waitFor();
}

async function check(page: Page): Promise<void> {
  await page.locator(".paper-tools .btn", { hasText: /Check|بررسی/ }).click();
  await page.locator(".lit-box").first().waitFor();
}

async function look(page: Page): Promise<void> {
  await page.locator(".add-line input").fill("https://lamplight.example/feed");
  await page.keyboard.press("Enter");
  await page.locator(".trial li").first().waitFor();
}

function withOptions(address: string, more: string): string {
  const [search = "", hash = ""] = address.split("#");
  return `${search === "" ? "?" : `${search}&`}${more}#${hash}`;
}

let on: Stage;
beforeAll(async () => {
  if (browserPath) on = await stage();
});
afterAll(() => on?.close());

if (!browserPath) console.log("No Chromium here: views are not tried.");

describe.skipIf(!browserPath).each(["en", "fa"])("%s, light and dark", (language) => {
  test.each(Object.entries(ROOMS))("%s", async (_, { address, act }) => {
    const page = await on.open(withOptions(address, `lang=${language}`));
    await page.waitForTimeout(200);
    await act?.(page);
    await page.waitForTimeout(150);
    expect(await violations(page)).toEqual([]);
    await page.evaluate(() => (document.documentElement.dataset["theme"] = "dark"));
    expect(await violations(page)).toEqual([]);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
    await page.close();
  });
});

/** What reaches beyond the window or its box, where nothing scrolls sideways to reach it. */
function beyond(): string[] {
  const name = (one: Element): string => `${one.tagName} ${one.className} ${one.textContent?.slice(0, 40)}`;
  const wide = [
    ...document.querySelectorAll<HTMLElement>(".rows, .scroll:not(.desk-r *), .nav, .bar, .column"),
  ]
    .filter((one) => one.scrollWidth > one.clientWidth + 1)
    .map((one) => `${name(one)}: ${one.scrollWidth} > ${one.clientWidth}`);
  const cut = [...document.querySelectorAll<HTMLElement>("button, input, select, textarea, a")].filter(
    (one) => {
      const box = one.getBoundingClientRect();
      // The pages of a letter and of a PDF may be moved sideways.
      if (box.width === 0 || one.closest(".desk-r, .pages, .table-wrap, .unseen")) return false;
      return box.left < -1 || box.right > innerWidth + 1;
    },
  );
  return [...wide, ...cut.map(name)];
}

describe.skipIf(!browserPath)("text at 200 % in a window of 1280 × 720", () => {
  test.each(Object.entries(ROOMS))("%s", async (_, { address, act }) => {
    const page = await on.open(withOptions(address, "size=200"), { width: 1280, height: 720 });
    await page.waitForTimeout(250);
    await act?.(page);
    await page.waitForTimeout(150);
    expect(await page.evaluate(beyond)).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});

describe.skipIf(!browserPath)("colours that the person's system sets", () => {
  test.each(["cases", "letter", "print", "letters and replies", "trash", "the first step", "parts"])(
    "%s",
    async (name) => {
      const room = ROOMS[name];
      if (!room) throw new Error(name);
      for (const colorScheme of ["light", "dark"] as const) {
        const page = await on.open(room.address);
        await page.emulateMedia({ forcedColors: "active", colorScheme, reducedMotion: "reduce" });
        await page.waitForTimeout(200);
        await room.act?.(page);
        expect(await violations(page)).toEqual([]);
        // The room that is open shows by a line, not by a tint that the system takes away.
        const here = page.locator('.nav a[aria-current="page"]').first();
        if (await here.count())
          expect(await here.evaluate((one) => getComputedStyle(one).outlineStyle)).toBe("solid");
        await page.close();
      }
    },
  );
});

describe.skipIf(!browserPath)("reduced motion", () => {
  test("nothing moves", async () => {
    const page = await on.open(TEACHER);
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll("*")].filter((one) => {
          const { transitionDuration, animationDuration } = getComputedStyle(one);
          return [transitionDuration, animationDuration].some((all) =>
            all.split(",").some((time) => Number.parseFloat(time) > 0.01),
          );
        }).length,
    );
    expect(moving).toBe(0);
    await page.close();
  });
});
