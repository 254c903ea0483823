/** Each key that the sheet of keys tells does what it says: a table, key by key, that misses none. */
import { describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { ROOM_KEYS } from "../src/lib/frame/commands";
import { KEYS } from "../src/lib/frame/keys-told";
import { browserPath } from "./browser.mjs";
import { staged } from "./staged";

const TEACHER = "#/needs/lantern-watch-ua-212-26";

type See = (page: Page) => Promise<unknown>;

interface Tried {
  /** Where the key is pressed; a case where nothing is said. */
  at?: string;
  /** What has to be done before. */
  first?: (page: Page) => Promise<unknown>;
  /** What is looked at, before and after. */
  see: See;
  /** What it has to be after; without it, something else than before. */
  then?: unknown;
}

const lit: See = (page) => page.locator('.row[aria-selected="true"]').getAttribute("id");
const dialogs: See = (page) => page.locator("dialog[open]").count();
const said: See = async (page) =>
  (await page.locator(".toast span").count()) ? page.locator(".toast span").first().textContent() : "";
const room: See = (page) => page.evaluate(() => location.hash.split("/")[1]);
const scrolled: See = (page) =>
  page.locator('[data-pane="paper"]').evaluate((one) => Math.round(one.scrollTop));
const focused: See = (page) =>
  page.evaluate(
    () => document.activeElement?.closest<HTMLElement>("[data-pane]")?.dataset["pane"] ?? "elsewhere",
  );
const size: See = (page) => page.evaluate(() => document.documentElement.style.fontSize);
const chosenGap: See = (page) => page.locator(".ProseMirror-selectednode").count();
const rowsIn: See = (page) => page.locator(".row").count();

async function write(page: Page): Promise<void> {
  await page.keyboard.press("w");
  await page.locator(".page img").first().waitFor();
}

async function writeAndFocus(page: Page): Promise<void> {
  await write(page);
  await page.locator(".ProseMirror").focus();
}

const inTheMiddle: Tried = { first: (page) => page.keyboard.press("j"), see: lit };
const DOWN: Tried = { see: scrolled };

/** Key by key; a letter behind “g” stands with the rooms below. */
const TRIED: Record<string, Tried> = {
  j: { see: lit },
  k: inTheMiddle,
  "↓": { see: lit },
  "↑": inTheMiddle,
  Space: DOWN,
  "Shift Space": { first: (page) => page.keyboard.press("Space"), see: scrolled, then: 0 },
  n: { see: lit },
  Enter: { first: (page) => page.locator(".rows").focus(), see: focused, then: "paper" },
  o: { see: focused, then: "paper" },
  e: { see: said, then: "Archived. The case stays in the archive." },
  u: { see: said, then: "Marked unread." },
  v: { see: (page) => page.locator(".read .cover").count(), then: 0 },
  w: { see: room, then: "draft" },
  r: { see: dialogs, then: 1 },
  "Ctrl P": { see: dialogs, then: 1 },
  Tab: { first: writeAndFocus, see: chosenGap, then: 1 },
  "Shift Tab": {
    first: async (page) => {
      await writeAndFocus(page);
      await page.keyboard.press("Control+End");
    },
    see: chosenGap,
    then: 1,
  },
  "Ctrl K": { see: dialogs, then: 1 },
  "/": { see: (page) => page.evaluate(() => document.activeElement?.tagName), then: "INPUT" },
  l: { see: said, then: "Added to the letter evening." },
  "Ctrl Enter": { first: write, see: said, then: "Added to the letter evening." },
  "Ctrl Z": { first: (page) => page.keyboard.press("e"), see: rowsIn },
  "Ctrl Shift Z": {
    first: async (page) => {
      await page.keyboard.press("e");
      await page.waitForTimeout(200);
      await page.keyboard.press("Control+z");
    },
    see: rowsIn,
  },
  "Ctrl Shift E": {
    first: write,
    see: (page) => page.locator('.pv-bar .seg [aria-pressed="true"]').innerText(),
    then: "Envelope",
  },
  "Ctrl O": { see: room, then: "review" },
  F6: { first: (page) => page.locator(".rows").focus(), see: focused, then: "paper" },
  "Shift F6": { first: (page) => page.locator(".rows").focus(), see: focused, then: "nav" },
  "Ctrl +": { see: size, then: "112%" },
  "Ctrl −": { at: `?size=150${TEACHER}`, see: size, then: "125%" },
  "Ctrl 0": { at: `?size=150${TEACHER}`, see: size, then: "100%" },
  "Ctrl ,": { see: room, then: "settings" },
  "Ctrl Shift H": { see: (page) => page.title(), then: "Notes" },
  "Ctrl Shift L": {
    at: `?guarded${TEACHER}`,
    see: (page) => page.locator(".locked").count(),
    then: 1,
  },
  Esc: { first: (page) => page.keyboard.press("?"), see: dialogs, then: 0 },
  "?": { see: (page) => page.locator("table.keys").count(), then: 1 },
};

/** DESIGN.md, section 7: what a person was promised. */
const PROMISED =
  "j k ↓ ↑ Space n Enter o e u v l F6 / r w Tab ? Esc g_c g_n g_d g_p g_e g_l g_b Ctrl_P Ctrl_K Ctrl_Z Ctrl_, Ctrl_Enter";

const NAMES: Record<string, string> = {
  Ctrl: "Control",
  "↓": "ArrowDown",
  "↑": "ArrowUp",
  Esc: "Escape",
  "−": "-",
};
const pressed = (key: string): string =>
  key
    .split(" ")
    .map((one) => NAMES[one] ?? one)
    .join("+");

const told = [...KEYS.flatMap(({ keys }) => keys), ...Object.keys(ROOM_KEYS).map((letter) => `g ${letter}`)];

test("every key that is told is tried, and every one that was promised is told", () => {
  const tried = [...Object.keys(TRIED), ...Object.keys(ROOM_KEYS).map((letter) => `g ${letter}`)];
  expect([...told].sort()).toEqual([...tried].sort());
  expect(PROMISED.split(" ").filter((key) => !told.includes(key.replace("_", " ")))).toEqual([]);
});

const on = staged();

describe.skipIf(!browserPath)("the key", () => {
  test.each(Object.entries(TRIED))("%s", async (key, { at = TEACHER, first, see, then }) => {
    // A low window, so that there is something to scroll.
    const page = await on.open(at, { width: 1280, height: 500 });
    await page.locator(".headline").waitFor();
    await page.locator('.row[aria-selected="true"]').waitFor();
    await first?.(page);
    await page.waitForTimeout(200);
    const before = await see(page);
    await page.keyboard.press(pressed(key));
    if (then !== undefined) await expect.poll(() => see(page)).toEqual(then);
    else await expect.poll(() => see(page)).not.toEqual(before);
  });

  test.each(Object.entries(ROOM_KEYS))("g %s", async (letter, to) => {
    const page = await on.open(letter === "n" ? "#/all" : TEACHER);
    await page.locator(".headline").waitFor();
    await page.keyboard.press("g");
    await page.keyboard.press(letter);
    await expect.poll(() => room(page)).toBe(to.room);
  });

  test("single letters do nothing once they are switched off", async () => {
    const page = await on.open("#/settings");
    await page.getByLabel("Single letters work as keys").uncheck();
    await page.evaluate((hash) => (location.hash = hash), TEACHER);
    await page.locator(".headline").waitFor();
    const before = await lit(page);
    for (const key of ["j", "e", "r", "w", "?"]) await page.keyboard.press(key);
    await page.waitForTimeout(200);
    expect([await lit(page), await dialogs(page), await room(page)]).toEqual([before, 0, "needs"]);
  });
});
