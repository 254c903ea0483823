/** What stands around every room: undo, trash, filter, order, the first steps, what came meanwhile, menus. */
import { describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { browserPath } from "./browser.mjs";
import { staged } from "./staged";

const TEACHER = "#/needs/lantern-watch-ua-212-26";
/** A line of a list is lower than this, a drawing in it even more. */
const LINE_PX = 40;

const on = staged();
let page: Page;

const toast = async (): Promise<string> => (await page.locator(".toast span").first().textContent()) ?? "";
const rows = (): ReturnType<Page["locator"]> => page.locator(".row .title");
const bare = (text: string | null): string => (text ?? "").replaceAll(/[\u2066-\u2069]/g, "");

async function open(address: string): Promise<void> {
  page = await on.open(address);
  await page.locator(".headline").waitFor();
}

describe.skipIf(!browserPath)("undo", () => {
  test("goes back step by step and forward again, long after the toast is gone", async () => {
    await open(TEACHER);
    const all = await rows().count();
    await page.keyboard.press("e");
    await expect.poll(() => rows().count()).toBe(all - 1);
    await page.keyboard.press("e");
    await expect.poll(() => rows().count()).toBe(all - 2);
    await page.getByRole("button", { name: "Dismiss" }).click();
    await page.keyboard.press("Control+z");
    await expect.poll(() => rows().count()).toBe(all - 1);
    await page.keyboard.press("Control+z");
    await expect.poll(() => rows().count()).toBe(all);
    await page.keyboard.press("Control+Shift+z");
    await expect.poll(() => rows().count()).toBe(all - 1);
  });

  test("stands in the palette and in the menu of the system with what it takes back", async () => {
    await open(TEACHER);
    await page.keyboard.press("u");
    await expect.poll(toast).toContain("Marked unread");
    await page.keyboard.press("Control+k");
    await page.keyboard.type("undo");
    await page.locator('.palette-list [role="option"]', { hasText: "Marked unread" }).waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator('.row.new[aria-selected="true"]').count()).toBe(0);
  });

  test("takes back that two cases are one", async () => {
    await open("#/all/lantern-watch-ua-230-26");
    await page.getByRole("button", { name: "Another case" }).first().click();
    await expect.poll(() => page.locator(".offers .same").count()).toBe(0);
    await page.keyboard.press("Control+z");
    await expect.poll(() => page.locator(".offers .same").count()).toBe(1);
  });

  test("takes back what was chosen for the letter evening, and who writes", async () => {
    page = await on.open("#/run");
    const ticked = (): Promise<number> => page.locator(".ledger .tick input:checked").count();
    await page.locator(".ledger .tick input").first().check();
    await expect.poll(ticked).toBe(2);
    await page.keyboard.press("Control+z");
    await expect.poll(ticked).toBe(1);
    await page.keyboard.press("Control+Shift+z");
    await expect.poll(ticked).toBe(2);
    await page.locator(".add-line input").first().fill("Jun");
    await page.getByRole("button", { name: "Add a writer" }).click();
    await expect.poll(ticked).toBe(3);
    await page.getByRole("button", { name: /^Take / }).click();
    await expect.poll(async () => bare(await toast())).toBe("Jun is off the list.");
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("button", { name: /^Take / }).waitFor();
    await expect.poll(ticked).toBe(3);
  });

  test("lays letters that were said to be posted on the pile again", async () => {
    page = await on.open("#/run");
    await page.locator(".ledger .tick input").first().check();
    await page.locator(".run-do .btn-main").click();
    await page.locator(".pile").waitFor();
    await page.getByRole("button", { name: "They went out today" }).click();
    await expect.poll(() => page.locator(".pile").count()).toBe(0);
    await page.keyboard.press("Control+z");
    await page.locator(".pile").waitFor();
  });

  test("takes a source and files back", async () => {
    page = await on.open("#/sources");
    const source = page.locator(".sources > li", { hasText: "Harbour Letters" });
    await source.getByRole("button", { name: /Remove/ }).click();
    await expect.poll(() => source.count()).toBe(0);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => source.count()).toBe(1);
    await page.evaluate(() => window.penlightTell?.("drop", { kind: "dropped", files: 4 }));
    await expect.poll(() => page.locator(".waiting li").count()).toBe(4);
    await page.locator(".review-bar .btn").last().click();
    await expect.poll(() => page.locator(".waiting li").count()).toBe(3);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => page.locator(".waiting li").count()).toBe(4);
  });

  test("says that a long file is being kept while it is", async () => {
    page = await on.open("?keeping#/sources");
    await page.evaluate(() => window.penlightTell?.("drop", { kind: "dropped", files: 4 }));
    await page.getByRole("button", { name: "Keep", exact: true }).click();
    const button = page.getByRole("button", { name: "Keeping…" });
    await expect.poll(() => button.getAttribute("aria-disabled")).toBe("true");
  });
});

describe.skipIf(!browserPath)("the trash", () => {
  test("gives a letter back, and deletes it for good only after a question", async () => {
    await open(TEACHER);
    await page.keyboard.press("w");
    await page.locator(".page img").first().waitFor();
    await page.evaluate(() => (location.hash = "#/drafts"));
    await page.locator(".ledger .btn").first().click();
    await page.evaluate(() => (location.hash = "#/trash"));
    const words = await page.locator(".ledger .what").boundingBox();
    const drawing = await page.locator(".ledger .what .i svg").boundingBox();
    expect(drawing?.height).toBeLessThanOrEqual(words?.height ?? 0);
    expect(drawing?.height).toBeLessThan(LINE_PX);
    await page.getByRole("button", { name: /Put back/ }).click();
    await expect.poll(() => page.locator(".ledger li").count()).toBe(0);
    await page.evaluate(() => (location.hash = "#/drafts"));
    await page.locator(".ledger .btn").first().click();
    await page.evaluate(() => (location.hash = "#/trash"));
    await page.getByRole("button", { name: /Delete for good/ }).click();
    await page.getByRole("button", { name: "Cancel" }).press("Enter");
    expect(await page.locator(".ledger li").count()).toBe(1);
    await page.getByRole("button", { name: /Delete for good/ }).click();
    await page.locator("dialog button[type=submit]").press("Enter");
    await expect.poll(() => page.locator(".ledger li").count()).toBe(0);
    await page.getByText("The trash is empty.").waitFor();
  });
});

describe.skipIf(!browserPath)("the list", () => {
  test("/ narrows it to what the rows say, Escape shows all again", async () => {
    await open(TEACHER);
    const all = await rows().count();
    await page.keyboard.press("/");
    await page.keyboard.type("ESTMARK");
    await expect.poll(() => rows().count()).toBeLessThan(all);
    expect(await page.locator(".row .where").allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining("Estmark")]),
    );
    await page.keyboard.type(" zzz");
    await expect.poll(() => page.locator(".list .empty").textContent().then(bare)).toContain("ESTMARK zzz");
    await page.keyboard.press("Escape");
    await expect.poll(() => rows().count()).toBe(all);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute("role")))
      .toBe("listbox");
  });

  test("stands by the newest under months of issue where that is wanted, and remembers it", async () => {
    await open("#/all");
    await page.getByLabel("Order").selectOption({ label: "Newest first" });
    await page.getByRole("group", { name: "Issued in the last seven days" }).waitFor();
    await page.evaluate(() => (location.hash = "#/needs"));
    await page.getByRole("group", { name: "Issued in the last seven days" }).waitFor();
  });

  test("l puts the case on the letter evening once", async () => {
    await open(TEACHER);
    await page.keyboard.press("l");
    await expect.poll(toast).toBe("Added to the letter evening.");
    await page.keyboard.press("l");
    await expect.poll(toast).toContain("already");
    await page.keyboard.press("Control+z");
    await page.keyboard.press("l");
    await expect.poll(toast).toBe("Added to the letter evening.");
  });

  test("says what came on cases that were read, marks it, and says it once", async () => {
    await open(`?away${TEACHER}`);
    const strip = page.getByRole("region", { name: "While you were away" });
    await strip.getByText("Ended").waitFor();
    await page.locator(".line li.now", { hasText: "New since you read" }).waitFor();
    await page.locator(".notice", { hasText: "What is new is marked." }).waitFor();
    // A run of new blocks is named once; the line stands at each of them.
    expect(await page.locator(".read .anew").count()).toBe(1);
    expect(await page.locator(".read .changed").count()).toBeGreaterThan(0);
    await strip.getByRole("button", { name: "Dismiss" }).click();
    await expect.poll(() => strip.count()).toBe(0);
    await page.keyboard.press("j");
    expect(await strip.count()).toBe(0);
  });
});

describe.skipIf(!browserPath)("the first start", () => {
  test("has three steps that can be skipped, and keeps what was typed", async () => {
    page = await on.open("?empty#/needs");
    await page.getByLabel("Name, as you sign").fill("Ada Lindqvist");
    await page.getByRole("button", { name: "Next" }).click();
    await page.getByLabel("Envelopes").waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("What do you print on?");
    await page.getByRole("button", { name: "Next" }).click();
    await page.locator(".first .btn-main", { hasText: "Add a source" }).waitFor();
    await page.getByRole("button", { name: "Skip all of this" }).click();
    await expect.poll(() => page.locator(".first").count()).toBe(0);
    await page.evaluate(() => (location.hash = "#/settings"));
    await expect.poll(() => page.getByLabel("Name, as you sign").inputValue()).toBe("Ada Lindqvist");
  });

  test("is over with the first case", async () => {
    page = await on.open("?empty#/needs");
    await page.getByRole("button", { name: "Look at the sample now" }).click();
    await page.locator(".headline").waitFor();
    expect(await page.locator(".first").count()).toBe(0);
  });
});

describe.skipIf(!browserPath)("the system", () => {
  test("has menus with everything that can be done, and what is chosen there happens", async () => {
    await open(TEACHER);
    expect(await page.evaluate(() => window.penlightMenus)).toBeUndefined();
    await page.evaluate(() => (location.hash = "#/settings"));
    await page.getByLabel("Show the menu bar").check();
    await page.evaluate(() => (location.hash = "#/needs/lantern-watch-ua-212-26"));
    await page.locator(".headline").waitFor();
    const names = await page.evaluate(() => window.penlightMenus?.map((menu) => menu.name));
    expect(names).toEqual(["File", "Edit", "View", "Go", "Case"]);
    await page.evaluate(() => window.penlightTell?.("chosen", { id: "archive" }));
    await expect.poll(toast).toContain("Archived");
  });

  test("hands files over to be opened, and they wait for a word", async () => {
    page = await on.open("?opened=4#/needs");
    await expect.poll(() => page.locator(".waiting li").count()).toBe(4);
  });

  test("forgets a writer after saying what stays", async () => {
    page = await on.open("#/settings");
    await page.getByRole("button", { name: /^Forget/ }).click();
    await page.getByText("the log keeps what went where and when").waitFor();
    await page.locator("dialog button[type=submit]").press("Enter");
    await expect.poll(() => page.getByRole("button", { name: /^Forget/ }).count()).toBe(0);
  });

  test("prints a case in large type", async () => {
    await open(TEACHER);
    await page.keyboard.press("Control+p");
    const sheet = page.getByRole("group", { name: "What stands on the sheet" });
    expect(bare(await sheet.textContent())).toContain("Nadira Solene");
    expect(bare(await sheet.textContent())).toContain("1 Assize Square");
    await page.locator("dialog button[type=submit]").press("Enter");
    await expect.poll(toast).toBe("The sheet went to the printer.");
  });
});

describe.skipIf(!browserPath)("the tray", () => {
  const tray = (page: Page): Promise<unknown> => page.evaluate(() => window.penlightTray);

  test("is off at first; once wanted its menu is in the interface's words, and nothing private in it", async () => {
    const page = await on.open("?lang=fa#/settings");
    expect(await tray(page)).toBeUndefined();
    await page.getByRole("checkbox", { name: /سینی/ }).check();
    await expect
      .poll(() => tray(page))
      .toEqual({
        open: "باز کردن",
        hide: "پنهان کن",
        sync: "به‌روزرسانی همهٔ منابع",
        quit: "پایان",
      });
    await page.getByRole("checkbox", { name: /سینی/ }).uncheck();
    await expect.poll(() => tray(page)).toBeNull();
  });

  test("is not offered where the desktop has none, and why is said", async () => {
    const page = await on.open("?trayless#/settings");
    await page.getByText("This desktop shows no tray").waitFor();
    expect(await page.getByRole("checkbox", { name: /tray/ }).count()).toBe(0);
  });
});
