/** Originals: a PDF with its text over it, a page in a frame where nothing runs. */
import { describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { browserPath } from "./browser.mjs";
import { staged } from "./staged";

const on = staged();
let page: Page;

async function open(name: string): Promise<void> {
  page = await on.open("#/needs/lantern-watch-ua-212-26");
  await page.locator(".headline").waitFor();
  await page.getByRole("button", { name }).click();
}

describe.skipIf(!browserPath)("originals", () => {
  test("a PDF is drawn, and its words stand over the drawing", async () => {
    await open("Original PDF");
    const line = page.locator(".text-layer span", { hasText: "Nadira Solene was taken" });
    await line.waitFor();
    const sheet = await page.locator(".pdf-page").boundingBox();
    const words = await line.boundingBox();
    if (!sheet || !words) throw new Error("page and words are on the screen");
    // 72 of 595 points from the left, 16 % from the top, as the sample is written.
    expect((words.x - sheet.x) / sheet.width).toBeCloseTo(72 / 595, 2);
    expect((words.y - sheet.y) / sheet.height).toBeGreaterThan(0.14);
    expect((words.y - sheet.y) / sheet.height).toBeLessThan(0.19);
    expect(words.width / sheet.width).toBeGreaterThan(0.4);
  });

  test("the frame of a page runs nothing and is of no origin", async () => {
    await open("Original page");
    const frame = page.locator("iframe");
    await frame.waitFor();
    expect(await frame.getAttribute("sandbox")).toBe("");
    expect(await page.frameLocator("iframe").locator("h1").textContent()).toContain("Teacher moved");
    expect(await page.evaluate(() => document.querySelector("iframe")?.contentDocument ?? null)).toBeNull();
  });

  test("a link shows its host before anything opens", async () => {
    page = await on.open("#/needs/lantern-watch-ua-212-26");
    await page.locator(".links-list .btn-link").last().click();
    await expect.poll(() => page.locator("dialog h2").textContent()).toBe("xn--e1afmkfd.example");
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator("dialog").count()).toBe(0);
  });
});
