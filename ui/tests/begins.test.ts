/** Where the focus begins: on what is most likely done next, never on nothing. */
import { describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { browserPath } from "./browser.mjs";
import { staged } from "./staged";

const on = staged();

/** What has the focus, by its tag and its words. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const one = document.activeElement;
    const words = one?.ariaLabel ?? one?.closest("label")?.textContent ?? one?.textContent ?? "";
    return `${one?.tagName.toLowerCase() ?? ""} ${words.replaceAll(/[\u2066-\u2069]/g, "").trim()}`;
  });

describe.skipIf(!browserPath)("where the focus begins", () => {
  test("a letter is printed with two keys, and what is to be known first is heard with the button", async () => {
    const page = await on.open("#/needs/lantern-watch-ua-212-26");
    await page.locator(".act .btn-main").waitFor();
    await page.keyboard.press("w");
    await page.locator(".page img").first().waitFor();
    await page.keyboard.press("Control+p");
    await expect.poll(() => focused(page)).toContain("button Print 1 letter");
    const known = await page.locator("dialog .btn-main").getAttribute("aria-describedby");
    expect(await page.locator(`#${known ?? "none"} .notice`).count()).toBeGreaterThan(0);
    await page.keyboard.press("Enter");
    await page.getByText("1 page went to the printer.").waitFor();
  });

  test("an envelope is printed with two keys, and nothing is said there of gaps and calls", async () => {
    const page = await on.open("#/needs/lantern-watch-ua-212-26");
    await page.locator(".act .btn-main").waitFor();
    await page.keyboard.press("w");
    await page.locator(".page img").first().waitFor();
    await page.keyboard.press("Control+Shift+e");
    await page.keyboard.press("Control+p");
    await expect.poll(() => focused(page)).toContain("button Print 1 envelope");
    expect(await page.locator("dialog").innerText()).not.toMatch(/gap|not in the letter/);
  });

  test("a key that is held down opens the print sheet and does not print", async () => {
    const page = await on.open("#/needs/lantern-watch-ua-212-26");
    await page.locator(".act .btn-main").waitFor();
    await page.keyboard.press("w");
    await page.locator(".page img").first().waitFor();
    await page.locator(".foot-line .btn", { hasText: "Print" }).focus();
    await page.keyboard.down("Enter");
    await expect.poll(() => focused(page)).toContain("button Print 1 letter");
    for (let again = 0; again < 5; again += 1) await page.keyboard.down("Enter");
    await page.keyboard.up("Enter");
    expect(await page.locator("dialog").count()).toBe(1);
    await page.keyboard.press("Enter");
    await page.getByText("1 page went to the printer.").waitFor();
  });

  test("after a writer is added the next one's name can be typed", async () => {
    const page = await on.open("#/run");
    await page.locator(".add-line input").first().fill("Jun");
    await page.locator(".add-line input").last().press("Enter");
    await page.getByRole("button", { name: /^Take / }).waitFor();
    await expect.poll(() => focused(page)).toBe("input Name, as you sign");
    expect(await page.locator(".add-line input").first().inputValue()).toBe("");
  });

  test("a file that came from outside has the focus on its name", async () => {
    const page = await on.open("?opened=1#/needs");
    await page.locator(".review-bar h2").waitFor();
    await expect.poll(() => focused(page)).toBe("h2 action.pdf");
  });
});
