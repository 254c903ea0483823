/** Letters beside the appeal: a cover note, thanks, what has to go today, what was printed elsewhere. */
import { describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { browserPath } from "./browser.mjs";
import { staged } from "./staged";

const TEACHER = "#/needs/lantern-watch-ua-212-26";

const on = staged();
let page: Page;

const bare = (text: string | null): string => (text ?? "").replaceAll(/[\u2066-\u2069]/g, "");
const toast = async (): Promise<string> => bare(await page.locator(".toast span").first().textContent());
const focused = (): Promise<string | null | undefined> =>
  page.evaluate(() => document.activeElement?.getAttribute("aria-label"));

async function write(address: string, button: string): Promise<void> {
  page = await on.open(address);
  await page.locator(".act").getByRole("button", { name: button }).click();
  await page.locator(".page img").first().waitFor();
}

describe.skipIf(!browserPath)("the composer", () => {
  test("makes a note to an embassy, says that the appeal goes with it, and keeps the focus", async () => {
    await write(TEACHER, "Write a letter");
    // What is the same for most letters is folded away.
    expect(await page.locator(".letter-fields select").count()).toBe(3);
    await page.getByRole("button", { name: "More: what for, paper, lines" }).click();
    await page.getByLabel("What for", { exact: true }).selectOption("A note with a copy, to an embassy");
    await page.getByText("Print the appeal as well and put it in the same envelope.").waitFor();
    await expect.poll(() => page.url()).toContain("cover-note");
    await expect.poll(focused).toBe("What for");
    await page.getByLabel("What for", { exact: true }).selectOption("An appeal to the authorities");
    await expect.poll(() => page.url()).not.toContain("cover-note");
  });

  test("writes thanks where a case has ended, and asks nothing before they are printed", async () => {
    await write("#/all/lantern-watch-ua-101-26", "Write thanks");
    await page.getByText("Only where the outcome is good.").waitFor();
    await page.keyboard.press("Control+p");
    const sheet = page.getByRole("dialog");
    await sheet.getByRole("button", { name: /^Print .*letter/ }).waitFor();
    expect(await sheet.getByText("I have read it.").count()).toBe(0);
  });

  test("leads to e-mail and fax where the post comes too late, and names the day", async () => {
    await write(`?hours${TEACHER}`, "Write an e-mail or fax");
    await page.goBack();
    expect(bare(await page.locator(".act").textContent())).toContain("A letter may come after 25 November.");
    await page.goForward();
    const main = page.locator(".foot-line .btn-main");
    await main.waitFor();
    expect(bare(await main.textContent())).toContain("Send it another way");
    await main.click();
    await page.getByRole("dialog", { name: "Send it another way" }).waitFor();
  });

  test("notes the day of a letter that was printed elsewhere", async () => {
    await write(TEACHER, "Write a letter");
    await page.getByRole("button", { name: "Another way" }).click();
    await page.getByRole("button", { name: "By post" }).click();
    await page.getByRole("button", { name: "Note: sent by post" }).click();
    await expect.poll(toast).toBe("Noted among your letters.");
  });

  test("says over the sheet what a mail program was given: nothing below it is seen or heard", async () => {
    await write(TEACHER, "Write a letter");
    await page.getByRole("button", { name: "Another way" }).click();
    const sheet = page.getByRole("dialog");
    await sheet.getByRole("button", { name: "Open in the mail program" }).click();
    await sheet.getByRole("status").getByText("The letter is in your mail program.").waitFor();
    await sheet.getByRole("button", { name: "Dismiss" }).click();
    await expect.poll(() => page.locator(".toast").count()).toBe(0);
  });
});
