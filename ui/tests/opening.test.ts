/** A large archive that is brought up to date: the window says so, stays alive, and shows the rooms behind it. */
import { expect, test } from "vitest";
import type { Page } from "playwright-core";
import { violations } from "./axe.mjs";
import { browserPath } from "./browser.mjs";
import { staged } from "./staged";

const on = staged();

/** The shell says that there is something to look at. */
const look = (page: Page): Promise<void> => page.evaluate(() => window.penlightTell?.("changed", "state"));
const bare = (text: string): string => text.replaceAll(/[\u2066-\u2069]/g, "");
const now = async (page: Page): Promise<string> => bare(await page.locator(".opening .now").innerText());

const counted = (words: string): number => Number(/([\d,]+) of/.exec(bare(words))?.[1]?.replace(",", ""));

/** Has the screen look until the number is a later one. */
async function further(page: Page): Promise<void> {
  const before = counted(await now(page));
  await look(page);
  await expect.poll(async () => counted(await now(page))).toBeGreaterThan(before);
}

/** Every sentence that a screen reader would hear, from now on. */
async function heard(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    (window as never as { said: string[] }).said = said;
    const region = document.querySelector('.opening [role="status"]');
    if (!region) throw new Error("the opening speaks");
    const note = (): unknown => said.push(region.textContent);
    new MutationObserver(note).observe(region, { characterData: true, childList: true, subtree: true });
  });
  return () => page.evaluate(() => (window as never as { said: string[] }).said);
}

test.skipIf(!browserPath)("it counts, says what is safe, and the rooms come when it is over", async () => {
  const page = await on.open("?opening=understanding");
  expect(await now(page)).toMatch(/^Reading the alerts again: [12]\d,000 of 100,000$/);
  await page.getByText("Nothing is lost if you close Penlight").waitFor();
  expect(await violations(page)).toEqual([]);
  await further(page);
  for (let asked = 0; asked < 30; asked += 1) await look(page);
  await page.locator(".row").first().waitFor();
  expect(await page.locator(".opening").count()).toBe(0);
});

test.skipIf(!browserPath)("a screen reader hears each tenth, not each number", async () => {
  const page = await on.open("?opening=understanding");
  const said = await heard(page);
  for (let times = 0; times < 12; times += 1) await further(page);
  const numbers = (await said()).map(counted);
  const tenths = numbers.map((one) => Math.floor(one / 10_000));
  expect(tenths).toEqual([...new Set(tenths)]);
  expect(numbers.length).toBeGreaterThan(3);
});

test.skipIf(!browserPath)("what can't be counted has no bar", async () => {
  const page = await on.open("?opening=mending");
  expect(await now(page)).toContain("is being mended");
  expect(await page.locator("progress").count()).toBe(0);
});

test.skipIf(!browserPath)("Hide works meanwhile, and what is typed there outlasts the opening", async () => {
  const page = await on.open("?opening=cases");
  await page.keyboard.press("Control+Shift+H");
  await page.getByRole("textbox", { name: "Notes" }).fill("milk, bread");
  expect(await page.title()).toBe("Notes");
  for (let asked = 0; asked < 30; asked += 1) await look(page);
  await page.waitForFunction(() => document.querySelector(".opening") === null);
  expect(await page.getByRole("textbox", { name: "Notes" }).inputValue()).toBe("milk, bread");
  await page.keyboard.press("Control+Shift+H");
  await page.locator(".row").first().waitFor();
});

test.skipIf(!browserPath)("no other key opens anything over it", async () => {
  const page = await on.open("?opening=cases");
  for (const key of ["Control+k", "?", "Control+,", "/"]) await page.keyboard.press(key);
  expect(await page.locator("dialog").count()).toBe(0);
  expect(await page.locator(".opening").count()).toBe(1);
});
