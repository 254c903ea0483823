/** Pictures: covered until pressed, covered again by the same press, never asked of the network. */
import { describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { browserPath } from "./browser.mjs";
import { staged } from "./staged";

const TEACHER = "#/needs/lantern-watch-ua-212-26";

const on = staged();
let page: Page;

const photo = () => page.locator("figure.photo").first();

async function open(address: string): Promise<void> {
  page = await on.open(address);
  await photo().waitFor();
}

describe.skipIf(!browserPath)("pictures", () => {
  test("one press shows the picture with its words, the next covers it, and the focus stays", async () => {
    await open(TEACHER);
    expect(await photo().textContent()).not.toContain("Nadira Solene");
    await photo().getByRole("button", { name: "Show" }).press("Enter");
    const whole = photo().locator("img:not(.blur)");
    await whole.waitFor();
    expect(await whole.getAttribute("alt")).toBe("Nadira Solene, photographed by her family.");
    expect(await whole.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(200);
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe("Cover again");
    await page.keyboard.press("Enter");
    await expect.poll(() => whole.count()).toBe(0);
  });

  test("the key that shows what is hidden shows pictures, too", async () => {
    await open(TEACHER);
    await page.keyboard.press("v");
    await photo().locator("img:not(.blur)").waitFor();
    await page.keyboard.press("v");
    await expect.poll(() => photo().locator("img:not(.blur)").count()).toBe(0);
  });

  test("a picture that is not kept says why, and where the setting is", async () => {
    page = await on.open("?gallery");
    const missing = page.locator("figure.photo", { hasText: "not kept" });
    await missing.waitFor();
    expect(await missing.locator("img, .blur, button").count()).toBe(0);
    expect(await missing.locator("a").getAttribute("href")).toBe("#/sources");
  });

  test("a source's setting is a tick in its row, and says what it does", async () => {
    page = await on.open("#/sources");
    const tick = page.getByRole("checkbox", { name: "Keep pictures" }).first();
    await tick.check();
    await page.getByText("from its own site only").waitFor();
    await expect.poll(() => tick.isChecked()).toBe(true);
    // A folder's pictures lie on this laptop already.
    const rows = page.locator("li", { hasText: "/home/ada/Actions" });
    expect(await rows.count()).toBe(1);
    expect(await rows.getByRole("checkbox").count()).toBe(0);
  });
});
