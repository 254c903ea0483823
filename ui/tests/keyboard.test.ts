/** The main job with the keyboard alone: find a case, read it, write, print, come back. */
import { describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { browserPath } from "./browser.mjs";
import { staged } from "./staged";

const on = staged();
let page: Page;

const bare = (text: string | null): string =>
  (text ?? "")
    .replaceAll(/[\u2066-\u2069]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
const lit = async (): Promise<string> =>
  bare(await page.locator('.row[aria-selected="true"] .title').textContent());
const headline = async (): Promise<string> => bare(await page.locator(".headline").textContent());
const editor = (): ReturnType<Page["locator"]> => page.locator(".ProseMirror");
const toast = async (): Promise<string> => bare(await page.locator(".toast span").first().textContent());

/** Of what has the focus. */
const pane = (): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>("[data-pane]")?.dataset["pane"]);
const role = (): Promise<string | null | undefined> =>
  page.evaluate(() => document.activeElement?.getAttribute("role"));

async function open(address: string): Promise<void> {
  page = await on.open(address);
  await page.locator('.row[aria-selected="true"]').waitFor();
  await page.locator(".headline").waitFor();
}

async function write(): Promise<void> {
  await page.locator(".act .btn-main").waitFor();
  await page.keyboard.press("w");
  await page.locator(".page img").first().waitFor();
}

describe.skipIf(!browserPath)("with the keyboard alone", () => {
  test("j and k move through the list and the paper follows", async () => {
    await open("#/needs");
    const first = await lit();
    await page.keyboard.press("j");
    await expect.poll(lit).not.toBe(first);
    await expect.poll(headline).toBe(await lit());
    await page.keyboard.press("k");
    await expect.poll(lit).toBe(first);
  });

  test("e archives, Undo brings back", async () => {
    await open("#/needs");
    const first = await lit();
    await page.keyboard.press("e");
    await page.locator(".toast").waitFor();
    await expect.poll(lit).not.toBe(first);
    await page.keyboard.press("Control+z");
    await expect.poll(() => page.locator(".row .title", { hasText: first }).count()).toBe(1);
  });

  test("a value is put right and let be without the focus being lost", async () => {
    await open("#/needs/lantern-watch-ua-212-26");
    await page.locator(".paper-tools button:has(+ .sp)").click();
    const row = page.locator("dialog .row").first();
    const at = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.tagName);
    await row.getByRole("button", { name: /^Correct/ }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(at).toBe("SELECT");
    await row.getByRole("button", { name: "Cancel" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => row.locator(":focus").count()).toBe(1);
    await row.getByRole("button", { name: /^Not this/ }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator("dialog :focus").count()).toBe(1);
  });

  test("the sample fills an empty desk and its first case opens", async () => {
    page = await on.open("?empty#/needs");
    await page.getByRole("button", { name: "Look at the sample", exact: true }).press("Enter");
    await page.locator(".headline").waitFor();
    expect(await headline()).toBe(await lit());
    // The button is gone, and with it what it stood in: the list takes the keys, not the choice of its order.
    await expect.poll(role).toBe("listbox");
  });

  test("v shows what is covered and covers it again", async () => {
    await open("#/needs/lantern-watch-ua-212-26");
    expect(await page.locator(".read .cover").count()).toBe(1);
    await page.keyboard.press("v");
    await expect.poll(() => page.locator(".read .cover").count()).toBe(0);
    await page.keyboard.press("v");
    await expect.poll(() => page.locator(".read .cover").count()).toBe(1);
  });

  test("a word finds a case, Enter opens it", async () => {
    await open("#/needs");
    await page.keyboard.press("Control+k");
    await page.keyboard.type("orla");
    await page.locator('.palette-list [role="option"]', { hasText: "Radio presenter" }).waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(headline).toContain("Radio presenter");
  });

  test("a letter is written, its page follows, it is printed and found again", async () => {
    await open("#/needs/lantern-watch-ua-212-26");
    await write();
    const before = await page.locator(".page img").first().getAttribute("src");
    await editor().focus();
    await page.keyboard.press("Tab");
    await page.keyboard.type("I am a teacher too.");
    await expect.poll(() => editor().textContent()).toContain("I am a teacher too.");
    expect(await editor().locator(".gap").count()).toBe(0);
    await expect.poll(() => page.locator(".page img").first().getAttribute("src")).not.toBe(before);
    await expect
      .poll(async () =>
        decodeURIComponent((await page.locator(".page img").first().getAttribute("src")) ?? ""),
      )
      .toContain("teacher too");
    await page.getByText("Saved on this laptop").waitFor();
    await page.keyboard.press("Control+p");
    await page.locator("dialog").waitFor();
    await page.locator("dialog select").last().focus();
    await page.keyboard.press("Enter");
    await page.locator("dialog button[type=submit]").focus();
    await page.keyboard.press("Enter");
    await expect.poll(toast).toBe("1 page went to the printer.");
    await page.keyboard.press("Escape");
    await page.evaluate(() => (location.hash = "#/drafts"));
    await page.locator(".ledger a").first().focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => editor().textContent()).toContain("I am a teacher too.");
  });

  test("Enter makes items, an empty one ends the list, Control+Z goes back", async () => {
    await open("#/needs/lantern-watch-ua-212-26");
    await write();
    await editor().locator("li").last().click();
    await page.keyboard.press("Control+End");
    // The editor hears of a moved cursor from the browser, a moment after the key.
    await page.waitForTimeout(400);
    await page.keyboard.press("Enter");
    await page.keyboard.type("let a doctor see her.");
    await expect.poll(() => editor().locator("li").count()).toBe(3);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Thank you.");
    await expect.poll(() => editor().locator("li").count()).toBe(3);
    expect(await editor().locator("> p").last().textContent()).toBe("Thank you.");
    for (let step = 0; step < 12; step += 1) await page.keyboard.press("Control+z");
    await expect.poll(() => editor().locator("li").count()).toBe(2);
  });

  test("a call that is missing is put in, ticked, and stands in the letter", async () => {
    await open("#/needs/lantern-watch-ua-212-26");
    await write();
    await page.locator(".hint .open .btn-link").first().focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => editor().locator("li").count()).toBe(3);
    await expect.poll(() => page.locator(".hint > ul .done").count()).toBe(3);
  });

  test("a call is left out on purpose, and is so when the letter is opened again", async () => {
    await open("#/needs/lantern-watch-ua-212-26");
    await write();
    await page.locator(".hint .open .tick input").first().focus();
    await page.keyboard.press("Space");
    await expect.poll(() => page.locator(".hint .left-out").count()).toBe(1);
    await page.keyboard.press("Control+p");
    await page.locator("dialog").waitFor();
    expect(await page.locator("dialog").textContent()).not.toContain("is not in the letter");
    await page.keyboard.press("Escape");
    await page.evaluate(() => (location.hash = "#/drafts"));
    await page.locator(".ledger a").first().click();
    await expect.poll(() => page.locator(".hint .left-out").count()).toBe(1);
  });

  test("the writer's safety: initials, or the embassy", async () => {
    await open("#/needs/lantern-watch-ua-212-26");
    await write();
    await page.locator(".safety .btn-link").first().click();
    await expect.poll(() => page.locator(".safety").textContent()).toContain("Your full name is not on");
    await page.locator(".safety .btn-link").first().click();
    await expect.poll(() => page.locator(".safety").textContent()).toContain("goes to an embassy");
  });

  test("the letter has the focus when it comes: who begins to type begins it", async () => {
    await open("#/needs/lantern-watch-ua-212-26");
    await write();
    expect(await editor().evaluate((one) => one === document.activeElement)).toBe(true);
  });

  test("what is folded away is asked for by one press, and the keys go on there", async () => {
    await open("#/needs/lantern-watch-ua-212-26");
    await write();
    await page.getByRole("button", { name: "More: what for, paper, lines" }).press("Enter");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label")))
      .toBe("What for");
    await page.getByRole("combobox", { name: "Paper in your printer" }).waitFor();
    await page.getByRole("combobox", { name: "Lines" }).waitFor();
  });

  test("Tab walks the gaps; after Escape it leaves the letter", async () => {
    await open("#/needs/lantern-watch-ua-212-26");
    await write();
    await editor().focus();
    await page.keyboard.press("Tab");
    await expect.poll(() => editor().locator(".ProseMirror-selectednode").count()).toBe(1);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest(".ProseMirror"))).toBeNull();
  });

  test("where a room takes away what has the focus, the next one takes it", async () => {
    await open("#/needs/lantern-watch-ua-212-26");
    await page.locator(".rows").focus();
    await page.keyboard.press("g");
    await page.keyboard.press("s");
    await expect.poll(pane).toBe("sources");
    await page.keyboard.press("g");
    await page.keyboard.press("c");
    await expect.poll(role).toBe("listbox");
    await page.keyboard.press("w");
    await expect.poll(pane).toBe("letter");
  });

  test("another addressee opens another letter, and the focus stays on the field", async () => {
    await open("#/needs/lantern-watch-ua-212-26");
    await write();
    const before = page.url();
    await page.locator('select[aria-label="To"]').focus();
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => page.url()).not.toBe(before);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label")))
      .toBe("To");
  });

  test("in large type the keys go to the list and to the text, though one hides the other", async () => {
    page = await on.open("?size=200#/needs/lantern-watch-ua-212-26");
    await page.locator(".headline").waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("radio");
    await expect.poll(() => page.locator(".list-head .filter").inputValue()).toBe("radio");
    await page.keyboard.press("Enter");
    await expect.poll(role).toBe("listbox");
    await page.keyboard.press("Enter");
    await expect.poll(pane).toBe("paper");
  });

  test("an ended case offers no letter", async () => {
    await open("#/all/lantern-watch-ua-101-26");
    await page.keyboard.press("w");
    await page.waitForTimeout(200);
    expect(page.url()).toContain("#/all/");
    expect(await page.locator(".act .btn-main").count()).toBe(0);
  });

  test("a letter that can't be kept is not printed, and the bar says so", async () => {
    await open("?full#/needs/lantern-watch-ua-212-26");
    await write();
    await editor().focus();
    await page.keyboard.press("Tab");
    await page.keyboard.type("Mine.");
    await page.locator(".crumb .tag.madder").waitFor();
    await page.keyboard.press("Control+p");
    await expect.poll(toast).toContain("Not saved.");
    expect(await page.locator("dialog").count()).toBe(0);
    expect(await editor().textContent()).toContain("Mine.");
  });

  test("u marks a case unread and it stays so", async () => {
    await open("#/needs/lantern-watch-ua-212-26");
    await page.keyboard.press("u");
    await expect.poll(() => page.locator('.row.new[aria-selected="true"]').count()).toBe(1);
    await page.waitForTimeout(300);
    expect(await page.locator('.row.new[aria-selected="true"]').count()).toBe(1);
  });

  test("hide lies over whatever is open", async () => {
    await open("#/needs/lantern-watch-ua-212-26");
    await page.keyboard.press("?");
    await page.locator("dialog.sheet").waitFor();
    await page.keyboard.press("Control+Shift+H");
    await page.locator(".blank textarea").waitFor();
    const top = await page.evaluate(() => document.elementFromPoint(640, 300)?.tagName);
    expect(top).toBe("TEXTAREA");
    await page.keyboard.press("Escape");
    expect(await page.locator(".blank").count()).toBe(1);
  });

  test("hide leaves blank paper and a neutral title, and comes back", async () => {
    await open("#/needs");
    await page.keyboard.press("Control+Shift+H");
    await page.locator(".blank textarea").waitFor();
    expect(await page.title()).toBe("Notes");
    await page.keyboard.type("milk, bread");
    await page.keyboard.press("Control+Shift+H");
    await expect.poll(() => page.locator(".blank").count()).toBe(0);
    expect(await page.title()).toBe("Penlight");
  });

  test("single letters do nothing while text is typed", async () => {
    await open("#/needs/lantern-watch-ua-212-26");
    await page.evaluate(() => (location.hash = "#/sources"));
    await page.locator(".add-line input").focus();
    await page.keyboard.type("gneuwv/?");
    expect(await page.locator(".add-line input").inputValue()).toBe("gneuwv/?");
  });

  test("a source is looked at, added, updated, and its removal undone", async () => {
    await open("#/needs");
    await page.keyboard.press("g");
    await page.keyboard.press("s");
    await page.locator(".add-line input").focus();
    await page.keyboard.type("not an address");
    await page.keyboard.press("Enter");
    await page.locator(".refused").waitFor();
    await page.locator(".add-line input").fill("https://lamplight.example/feed");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".trial").innerText()).toMatch(/21\P{L}+more/u);
    await page.locator(".trial .btn-main").focus();
    await page.keyboard.press("Enter");
    await page.locator(".sources > li", { hasText: "Lamplight Letters" }).waitFor();
    await page
      .locator(".sources > li", { hasText: "Harbour Letters" })
      .getByRole("button", { name: /Remove/ })
      .focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".sources > li", { hasText: "Harbour Letters" }).count()).toBe(0);
  });

  test("an update says how far it is and can be stopped", async () => {
    page = await on.open("#/sources");
    await page.getByRole("button", { name: "Update all" }).click();
    await page.locator("progress").waitFor();
    await page.getByRole("button", { name: "Stop" }).click();
    await expect.poll(toast).toBe("Stopped. What had come is kept.");
  });

  test("a printer that is gone says so, and the letter stays open", async () => {
    await open("#/needs");
    await write();
    await page.keyboard.press("Control+p");
    const sheet = page.getByRole("dialog");
    await sheet.locator("select").nth(1).selectOption({ label: "Attic laser" });
    await sheet.locator(".btn-main").press("Enter");
    await expect.poll(() => sheet.locator(".notice.madder").innerText()).toContain("Nothing was printed");
    await page.keyboard.press("Escape");
    await expect.poll(() => editor().count()).toBe(1);
  });

  test("files that are dropped wait for a word, and what can't be read says why", async () => {
    await open("#/needs");
    await page.evaluate(() => window.penlightTell?.("drop", { kind: "over" }));
    await page.locator(".drop-here").waitFor();
    await page.evaluate(() => window.penlightTell?.("drop", { kind: "dropped", files: 4 }));
    await expect.poll(() => page.locator(".waiting li").count()).toBe(4);
    expect(await page.locator(".drop-here").count()).toBe(0);
    expect(await page.locator(".waiting .tag.madder").count()).toBe(1);
    await page.locator(".waiting button").last().focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".notice.madder").innerText()).toContain("does not read");
  });

  test("a doubt is shown in its place, put right, and the file kept", async () => {
    await open("#/needs");
    await page.evaluate(() => window.penlightTell?.("drop", { kind: "dropped", files: 4 }));
    await page.locator(".row.doubt .btn").first().focus();
    await page.keyboard.press("Enter");
    await page.locator(".lit-box.asked").waitFor();
    await page.locator(".row.doubt .btn", { hasText: "Use this" }).focus();
    await page.keyboard.press("Enter");
    const keep = page.locator(".review-bar .btn-main");
    await expect.poll(() => keep.innerText()).toContain("one correction");
    await keep.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".waiting li").count()).toBe(3);
  });
});
