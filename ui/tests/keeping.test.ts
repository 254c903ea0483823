/** The log, the address book, and sources as a list. */
import { describe, expect, test } from "vitest";
import type { Locator, Page } from "playwright-core";
import { browserPath } from "./browser.mjs";
import { staged } from "./staged";

const on = staged();
let page: Page;

const bare = (text: string | null): string =>
  (text ?? "")
    .replaceAll(/[\u2066-\u2069]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
const toast = async (): Promise<string> => bare(await page.locator(".toast span").first().textContent());
const rows = (): Locator => page.locator(".log-table tbody tr");
const row = (words: string): Locator => rows().filter({ hasText: words });
const sheet = (): Locator => page.getByRole("dialog");

async function open(address: string): Promise<void> {
  page = await on.open(address);
  await rows().first().waitFor();
}

describe.skipIf(!browserPath)("the log", () => {
  test("shows what lies in the pile first, then the newest, each with what became of it", async () => {
    await open("#/log");
    const seen = (await rows().allTextContents()).map(bare);
    expect(seen[0]).toContain("Not posted yet");
    expect(seen[1]).toContain("20 November");
    expect(bare(await row("fishing").textContent())).toContain("Answer on 23 November");
    expect(bare(await row("Two sisters").textContent())).toContain("Came back on 21 November");
    expect(bare(await row("Nurse released").textContent())).toContain("The action has ended");
    expect(bare(await row("Choir refused").textContent())).toContain("No answer");
    expect(bare(await page.locator(".log-sum").textContent())).toContain("10 letters went out");
  });

  test("is narrowed by year, by writer and by words", async () => {
    await open("#/log");
    await page.getByLabel("Year").selectOption({ label: "2025" });
    await expect.poll(() => rows().count()).toBe(2);
    await page.getByLabel("Year").selectOption({ label: "All years" });
    await page.getByLabel("Signed by").selectOption({ label: "Jun" });
    await expect.poll(() => rows().count()).toBe(2);
    await page.getByLabel("Signed by").selectOption({ label: "Everybody" });
    await page.keyboard.press("Escape");
    await page.getByRole("heading", { name: "The letters" }).click();
    await page.keyboard.press("/");
    await page.keyboard.type("estmark");
    await expect.poll(() => rows().count()).toBe(2);
    await page.keyboard.type(" zzz");
    await page.getByText("No letter here matches that.").waitFor();
  });

  test("notes that a letter went out today, and takes it back", async () => {
    await open("#/log");
    await page.getByRole("button", { name: /^Posted today/ }).press("Enter");
    await expect.poll(toast).toBe("Noted: it went out on 24 November.");
    await expect.poll(() => page.getByRole("button", { name: /^Posted today/ }).count()).toBe(0);
    await page.keyboard.press("Control+z");
    await expect.poll(() => page.getByRole("button", { name: /^Posted today/ }).count()).toBe(1);
  });

  test("records a reply by keys alone, and takes it back and again", async () => {
    await open("#/log");
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await sheet().locator("textarea").focus();
    await page.keyboard.type("A short note.");
    await sheet().getByRole("button", { name: "Note the reply" }).press("Enter");
    await expect.poll(toast).toBe("The reply is in the log.");
    await expect
      .poll(async () => bare(await row("poet").first().textContent()))
      .toContain("Answer on 24 November");
    await page.keyboard.press("Control+z");
    await expect.poll(async () => bare(await row("poet").first().textContent())).toContain("Waiting");
    await page.keyboard.press("Control+Shift+z");
    await expect
      .poll(async () => bare(await row("poet").first().textContent()))
      .toContain("Answer on 24 November");
  });

  test("a reply that was noted by mistake is taken out, and comes back with Undo", async () => {
    await open("#/log");
    await row("fishing").getByRole("button").first().click();
    await sheet().getByText("Two pages, signed by a secretary.").waitFor();
    await sheet()
      .getByRole("button", { name: /^Take out/ })
      .click();
    await expect.poll(async () => bare(await row("fishing").textContent())).not.toContain("Answer");
    await page.keyboard.press("Control+z");
    await expect
      .poll(async () => bare(await row("fishing").textContent()))
      .toContain("Answer on 23 November");
  });

  test("a day that is yet to come is not noted", async () => {
    await open("#/log");
    await rows().first().getByRole("button").first().click();
    await sheet().getByLabel("Went out on").fill("2026-12-24");
    await sheet().getByRole("button", { name: "Note the day" }).click();
    expect(await sheet().count()).toBe(1);
    await page.keyboard.press("Escape");
    expect(bare(await rows().first().textContent())).toContain("Not posted yet");
  });

  test("shows the letter as it was printed", async () => {
    await open("#/log");
    await rows().nth(1).getByRole("button").first().click();
    await sheet().getByRole("button", { name: "See it as it was printed" }).click();
    await page.locator(".pdf-page canvas").first().waitFor();
  });

  test("2,000 letters come a hundred at a time, and marks stand for several", async () => {
    await open("?letters=2000#/log");
    expect(await rows().count()).toBe(100);
    expect(bare(await page.locator(".marks figcaption").textContent())).toContain("up to 4 letters");
    await page.getByRole("button", { name: /more letters$/ }).click();
    await expect.poll(() => rows().count()).toBe(200);
  });

  test("a letter for a case that is gone says so and stays", async () => {
    await open("#/log");
    expect(bare(await row("no longer here").textContent())).toContain("3 December 2025");
  });
});

describe.skipIf(!browserPath)("from a case", () => {
  test("r finds its letters; where there is none, one that was written by hand is noted first", async () => {
    page = await on.open("#/needs/lantern-watch-extra-9-26");
    await page.locator(".headline").waitFor();
    await page.keyboard.press("r");
    await sheet().getByText("First note the one that was answered.").waitFor();
    await sheet().getByRole("button", { name: "Note this letter" }).press("Enter");
    await expect.poll(toast).toBe("The letter is in the log.");
    await page.keyboard.press("r");
    await sheet().getByText("A letter of the log").waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+z");
    await page.keyboard.press("r");
    await sheet().getByText("First note the one that was answered.").waitFor();
  });
});

describe.skipIf(!browserPath)("the address book", () => {
  test("names each block once, with its cases, and says what is doubted", async () => {
    page = await on.open("#/addresses");
    const ferry = page.locator(".book > li", { hasText: "Ferry pilot" }).first();
    await ferry.getByText("Read with doubt. Check it before you write").waitFor();
    const sisters = page.locator(".book > li", { hasText: "Two sisters" }).first();
    expect(bare(await sisters.textContent())).toContain("A letter came back on 21 November");
    await page.locator(".book .tag", { hasText: "Put right by you" }).waitFor();
    await ferry.getByRole("link", { name: "Ferry pilot kept without insulin" }).click();
    await expect
      .poll(async () => bare(await page.locator(".headline").textContent()))
      .toContain("Ferry pilot");
  });

  test("finds by word, and opens the check of a block", async () => {
    page = await on.open("#/addresses");
    await page.locator(".book > li").first().waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("hedra mayor");
    await expect.poll(() => page.locator(".book > li").count()).toBe(1);
    await page.getByRole("button", { name: /^Check and correct/ }).click();
    await sheet().waitFor();
  });

  test("copies a block line by line", async () => {
    page = await on.open("#/addresses");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page
      .locator(".book > li", { hasText: "Two sisters" })
      .first()
      .getByRole("button", { name: /^Copy/ })
      .click();
    await expect.poll(toast).toBe("The address is copied.");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      "The Mayor\nTown Hall\nHedra\nESTMARK",
    );
  });
});

describe.skipIf(!browserPath)("sources without a press", () => {
  test("how often they are asked is chosen beside them, and Settings say the same", async () => {
    page = await on.open("#/sources");
    await page.getByLabel("Ask the sources").selectOption({ index: 2 });
    await expect.poll(toast).toBe("Kept.");
    await page.evaluate(() => (location.hash = "#/settings"));
    await expect
      .poll(() =>
        page
          .getByLabel("Ask the sources")
          .evaluate((one) => (one as HTMLSelectElement).selectedOptions[0]?.text),
      )
      .toBe("Every \u20684\u2069 hours");
  });
});

describe.skipIf(!browserPath)("sources as a list", () => {
  test("a list is taken in, taken back, and one is written", async () => {
    page = await on.open("#/sources");
    const before = await page.locator(".sources > li").count();
    await page.getByRole("button", { name: "Take in a list" }).click();
    await expect.poll(toast).toBe("2 sources were added. Update asks them.");
    await expect.poll(() => page.locator(".sources > li").count()).toBe(before + 2);
    await page.keyboard.press("Control+z");
    await expect.poll(() => page.locator(".sources > li").count()).toBe(before);
    await page.getByRole("button", { name: "Save as a list" }).click();
    await expect.poll(toast).toBe("The list is in sources-2026-11-24.opml.");
  });

  test("without a source on the web there is nothing to write, and it says so", async () => {
    page = await on.open("?empty#/sources");
    await page.getByRole("button", { name: "Save as a list" }).click();
    await page.getByText("there is nothing to put into a list").waitFor();
  });
});
