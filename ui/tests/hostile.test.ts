/** Texts, lists and files beyond all measure: the layout holds, and nothing freezes. */
import { describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { browserPath } from "./browser.mjs";
import { staged } from "./staged";

const on = staged();
let page: Page;

/** Whether keys are heard and nothing reaches beyond the window. */
async function holds(): Promise<void> {
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(sideways).toBeLessThanOrEqual(0);
  await page.keyboard.press("?");
  await page.locator("table.keys").waitFor();
  await page.keyboard.press("Escape");
}

describe.skipIf(!browserPath)("beyond all measure", () => {
  test.each(["hostile-long", "hostile-overrides", "hostile-flood", "hostile-crowd"])(
    "%s: list, paper and letter hold",
    async (id) => {
      page = await on.open(`?hostile#/needs/${id}`);
      await page.locator(".headline").waitFor();
      await holds();
      const heights = await page
        .locator(".row .title")
        .evaluateAll((all) =>
          all.map((one) => one.clientHeight / Number.parseFloat(getComputedStyle(one).lineHeight)),
        );
      expect(Math.max(...heights)).toBeLessThan(2.6);
      await page.keyboard.press("w");
      // Who types in the letter writes a question mark.
      await page.locator(".ProseMirror").blur();
      await holds();
    },
  );

  test("the log and a letter of it hold", async () => {
    page = await on.open("?hostile#/log");
    await page.locator(".log-table .open").first().waitFor();
    await holds();
    const heights = await page
      .locator(".log-table .open")
      .evaluateAll((all) =>
        all.map((one) => one.clientHeight / Number.parseFloat(getComputedStyle(one).lineHeight)),
      );
    expect(Math.max(...heights)).toBeLessThan(2.6);
    for (const at of [1, 2, 3, 4]) {
      await page.locator(".log-table .open").nth(at).click();
      const sheet = page.locator("dialog.sheet");
      await sheet.waitFor();
      expect(await sheet.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
      await page.keyboard.press("Escape");
    }
  });

  test("the evening holds, and so does the envelope to somebody with an endless name", async () => {
    page = await on.open("?hostile#/run");
    const ticks = page.locator(".evening .tick input");
    for (const at of [0, 1]) await ticks.nth(at).check();
    await page.locator(".envelopes .to", { hasText: /\S/ }).waitFor();
    await holds();
    const pane = page.locator(".run-pane");
    expect(await pane.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
    const envelope = await page
      .locator(".envelopes .first")
      .evaluate((one) => one.scrollHeight - one.clientHeight);
    expect(envelope).toBeLessThanOrEqual(0);
  });

  test("an address book of five hundred shows fifty at a time", async () => {
    page = await on.open("?hostile#/addresses");
    await page.locator(".book > li").first().waitFor();
    await holds();
    expect(await page.locator(".book > li").count()).toBe(50);
    await page.getByRole("button", { name: /more addresses$/ }).click();
    await expect.poll(() => page.locator(".book > li").count()).toBe(100);
  });

  test("markup in a text stays text", async () => {
    page = await on.open("?hostile#/needs/hostile-overrides");
    await page.locator(".headline").waitFor();
    expect(await page.locator(".leaf script, .leaf img[src='x'], .row script").count()).toBe(0);
    expect(await page.locator(".read").textContent()).toContain("<b>not bold</b>");
  });

  test("overrides and floods of marks end with their own line", async () => {
    page = await on.open("?hostile#/needs/hostile-overrides");
    await page.locator(".headline").waitFor();
    const label = page.locator(".list-head h1");
    expect(await label.textContent()).toBe("Needs a letter");
    expect(await label.evaluate((one) => getComputedStyle(one).direction)).toBe("ltr");
  });

  test("a PDF of 300 pages holds few drawn pages, and its last one can be read", async () => {
    page = await on.open("?pages=300#/needs/lantern-watch-ua-212-26");
    await page.locator(".paper-tools .btn", { hasText: "Original PDF" }).click();
    await page.locator(".pdf-page canvas").first().waitFor();
    expect(await page.locator(".pdf-page").count()).toBe(300);
    const last = page.locator(".pdf-page").last();
    await last.scrollIntoViewIfNeeded();
    await last.locator(".text-layer", { hasText: "Nadira Solene" }).waitFor({ state: "attached" });
    // What is far from the window is let go: a page is about four megabytes.
    await expect.poll(() => page.locator(".pdf-page canvas").count(), { timeout: 20_000 }).toBeLessThan(12);
  });

  test("a PDF that is closed while it is drawn throws nothing", async () => {
    page = await on.open("?pages=40#/needs/lantern-watch-ua-212-26");
    for (let time = 0; time < 4; time += 1) {
      await page.locator(".paper-tools .btn", { hasText: "Original PDF" }).click();
      await page.locator("dialog .pdf-page").first().waitFor();
      await page.keyboard.press("Escape");
      await expect.poll(() => page.locator("dialog").count()).toBe(0);
    }
    await holds();
  });
});
