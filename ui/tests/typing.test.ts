/** Writing as people type: with an input method, with the system's spell checker, with the letter in their own language. */
import { describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { violations } from "./axe.mjs";
import { browserPath } from "./browser.mjs";
import { staged } from "./staged";

const TEACHER = "#/needs/lantern-watch-ua-212-26";
const STUDENT = "#/needs/lantern-watch-ua-221-26";

const on = staged();
let page: Page;

const bare = (text: string | null): string => (text ?? "").replaceAll(/[\u2066-\u2069]/g, "");

async function write(address: string): Promise<void> {
  page = await on.open(address);
  await page.locator(".act .btn-main").waitFor();
  await page.keyboard.press("w");
  await page.locator(".page img").first().waitFor();
}

describe.skipIf(!browserPath)("an input method", () => {
  /** Composes as people do: first what sounds like it, then what is meant. */
  async function compose(...states: string[]): Promise<void> {
    const keys = await page.context().newCDPSession(page);
    for (const text of states)
      await keys.send("Input.imeSetComposition", {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await keys.send("Input.insertText", { text: states.at(-1) ?? "" });
  }

  test.each([
    ["Japanese", ["に", "にほ", "日本"], "日本"],
    ["Chinese", ["n", "ni", "你好"], "你好"],
    ["Korean", ["ㅎ", "하", "한"], "한"],
    ["an accent", ["´", "é"], "é"],
  ])("%s in a gap stands there once, and the gap is gone", async (_, states, expected) => {
    await write(TEACHER);
    const editor = page.locator(".ProseMirror");
    await editor.focus();
    await page.keyboard.press("Tab");
    await expect.poll(() => editor.locator(".ProseMirror-selectednode").count()).toBe(1);
    await compose(...states);
    await expect.poll(async () => (await editor.innerText()).split(expected).length - 1).toBe(1);
    expect(await editor.locator(".gap").count()).toBe(0);
    await page.getByText("Saved on this laptop").waitFor();
    await expect
      .poll(async () =>
        decodeURIComponent((await page.locator(".page img").first().getAttribute("src")) ?? ""),
      )
      .toContain(expected);
  });

  test("words that are composed in the middle of a text stand there once", async () => {
    await write(TEACHER);
    const editor = page.locator(".ProseMirror");
    await editor.locator("p").last().click();
    await page.keyboard.press("End");
    await compose("k", "ka", "か");
    await page.keyboard.type(" and on.");
    await expect.poll(async () => (await editor.innerText()).split("か and on.").length - 1).toBe(1);
  });
});

describe.skipIf(!browserPath)("the letter's language", () => {
  test.each([
    [TEACHER, "en", "ltr"],
    [STUDENT, "fa", "rtl"],
  ])("%s: spelling is checked in %s, and the text runs %s", async (address, language, dir) => {
    await write(address);
    const editor = page.locator(".ProseMirror");
    expect(await editor.getAttribute("spellcheck")).toBe("true");
    expect(await editor.evaluate((one) => one.closest("[lang]")?.getAttribute("lang"))).toBe(language);
    expect(await editor.evaluate((one) => getComputedStyle(one.querySelector("p") ?? one).direction)).toBe(
      dir,
    );
    await expect.poll(() => page.evaluate(() => window.penlightSpells)).toBe(language);
  });

  test("the writer's own stands beside it when asked, and is put away again", async () => {
    await write(STUDENT);
    const turn = page.locator(".beside button");
    expect(bare(await turn.textContent()).trim()).toBe("Read it in English");
    await turn.press("Enter");
    const text = page.locator(".beside .text");
    await text.waitFor();
    expect([await text.getAttribute("lang"), await text.getAttribute("dir")]).toEqual(["en", "ltr"]);
    expect(await text.innerText()).toContain("I am writing about");
    expect(await turn.getAttribute("aria-expanded")).toBe("true");
    expect(await violations(page)).toEqual([]);
    await turn.press("Enter");
    await expect.poll(() => text.count()).toBe(0);
  });

  test("a letter in the writer's own language, on a screen in the same, offers no other", async () => {
    await write(TEACHER);
    expect(await page.locator(".beside").count()).toBe(0);
  });
});
