/** Each part on its story page does what it promises. */
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Locator, Page } from "playwright-core";
import { browserPath, stage, type Stage } from "./browser.mjs";

let on: Stage;
let page: Page;
beforeAll(async () => {
  if (!browserPath) return;
  on = await stage();
  page = await on.open("?gallery");
});
afterAll(() => on?.close());

const story = (name: string): Locator => page.locator(`[data-story="${name}"]`);

const PARTS = fileURLToPath(new URL("../src/lib/ui", import.meta.url));

describe.skipIf(!browserPath)("parts", () => {
  test("each has a story", async () => {
    const parts = readdirSync(PARTS).flatMap((name) => /^(\w+)\.svelte$/.exec(name)?.[1] ?? []);
    const told = await page
      .locator("[data-story]")
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset["story"]));
    expect(parts.filter((part) => !told.includes(part))).toEqual([]);
  });

  test("Steps: the current one is named as such, those before are done in words", async () => {
    const steps = story("Steps").getByRole("button");
    expect(await steps.nth(0).textContent()).toContain("Done:");
    expect(await steps.nth(1).getAttribute("aria-current")).toBe("step");
    await steps.nth(3).click();
    await expect.poll(() => story("Steps").locator("[aria-current]").textContent()).toContain("Post");
  });

  test("DayField: in Persian no month stands there that nobody said, and none is needed", async () => {
    const persian = await on.open("?gallery&lang=fa");
    const field = persian.locator('[data-story="DayField"]').getByRole("group", { name: "Not said" });
    const month = field.locator("select");
    const shown = (): Promise<string> => month.locator("option:checked").innerText();
    expect(await shown()).toBe("ماه");
    await field.locator("input").first().fill("11");
    await field.locator("input").last().fill("1405");
    const wrong = (): Promise<boolean> =>
      field
        .locator("input")
        .first()
        .evaluate((one: HTMLInputElement) => one.validity.customError);
    await expect.poll(wrong).toBe(true);
    await month.selectOption({ label: "اسفند" });
    await expect.poll(wrong).toBe(false);
    expect(await month.locator("option").count()).toBe(12);
    expect(await persian.locator('[data-story="DayField"] output').last().innerText()).toBe("2027-03-02");
    await persian.close();
  });

  test("DayField: in Persian a day is read and typed as the calendar there counts it", async () => {
    const persian = await on.open("?gallery&lang=fa");
    const field = persian.locator('[data-story="DayField"]');
    const said = (): Promise<string | null> => field.locator("output").first().textContent();
    expect(await field.getByRole("textbox").first().inputValue()).toBe("۵");
    await field.getByRole("textbox").first().fill("۳۰");
    await field.getByRole("combobox").first().selectOption("8");
    await expect.poll(() => said()).toBe("2026-11-21");
    // The 31st of a month of thirty days is nothing that a letter could have been posted on.
    await field.getByRole("textbox").first().fill("31");
    await expect.poll(() => said()).toBe("");
    expect(await field.locator(":invalid").count()).toBe(1);
    await persian.close();
  });

  test("PastDay: the name is the field's, and a day to come is none", async () => {
    const field = story("PastDay").getByLabel("Posted on");
    expect(await field.getAttribute("max")).toBe("2026-12-04");
    await field.fill("2026-12-24");
    await expect.poll(() => field.evaluate((one: HTMLInputElement) => one.validity.valid)).toBe(false);
    await field.fill("2026-11-26");
  });

  test("FilterField: has its name, the key that leads to it, and gives what is typed", async () => {
    const field = story("FilterField").getByRole("searchbox", { name: "Filter the letters" });
    expect(await field.getAttribute("aria-keyshortcuts")).toBe("/");
    await field.fill("نامه");
    await expect.poll(() => story("FilterField").locator("output").textContent()).toBe("نامه");
  });

  test("Envelopes: an ornament that screen readers pass by; twelve are a pile, none is one blank sheet", async () => {
    expect(await story("Envelopes").locator(".sheet").count()).toBe(1 + 3);
    expect(await story("Envelopes").locator(".envelopes:not([aria-hidden])").count()).toBe(0);
    expect(await story("Envelopes").locator(".to").last().textContent()).toBe("President of the Court");
  });

  test("Dialog: takes the focus, Escape gives it back", async () => {
    const opens = story("Dialog").getByRole("button", { name: "Open a sheet" });
    await opens.click();
    await page.getByRole("dialog", { name: "A sheet" }).waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
    expect(await opens.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  test("Toast: is said politely, and takes back what it speaks of", async () => {
    await story("Toast").getByRole("button", { name: "Archive" }).click();
    const says = page.getByRole("status").filter({ hasText: "Archived." });
    await says.getByRole("button", { name: "Undo" }).press("Enter");
    await expect.poll(() => story("Toast").locator("output").textContent()).toBe("1");
    expect(await says.count()).toBe(0);
  });

  test("GrowingLine: grows with its words and holds no line break", async () => {
    const line = story("GrowingLine").getByRole("textbox");
    const before = (await line.boundingBox())?.height ?? 0;
    await line.fill(`${"a subject without end ".repeat(30)}\nand more`);
    expect(await line.inputValue()).not.toContain("\n");
    expect((await line.boundingBox())?.height ?? 0).toBeGreaterThan(before);
  });

  test("LetterMarks: a mark a letter, those with a reply apart, and all of it as a table", async () => {
    const marks = story("LetterMarks");
    expect(await marks.locator(".heap .mark").count()).toBe(16 + 19 + 17);
    expect(await marks.locator(".heap .replied").count()).toBe(3);
    await marks.getByRole("button", { name: "Show as table" }).press("Enter");
    const october = marks.getByRole("row").filter({ hasText: "Oct" });
    expect(await october.getByRole("cell").allTextContents()).toEqual(["19", "1"]);
  });

  test("Rich: bold and nothing else", async () => {
    expect(await story("Rich").locator("b").textContent()).toBe("You wrote");
  });
  test("Splitter: the arrow keys move it as the screen shows, Home and a double click put it back", async () => {
    const line = story("Splitter").getByRole("separator");
    const says = (): Promise<string | null> => story("Splitter").locator("output").textContent();
    await line.focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => says()).toBe("216");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => says()).toBe("184");
    await page.keyboard.press("Home");
    await expect.poll(() => says()).toBe("100");
    expect(await line.getAttribute("aria-valuenow")).toBe("100");
    await line.dblclick();
    await expect.poll(() => says()).toBe("0");
    const box = await line.boundingBox();
    if (!box) throw new Error("no line");
    await page.mouse.move(box.x + 4, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + 54, box.y + 10);
    await page.mouse.up();
    expect(await says()).toBe("250");
  });

  test("Button: one that can't be pressed says why and does nothing", async () => {
    await story("Button").getByRole("button", { name: "Print" }).click();
    const refused = story("Button").locator('[aria-disabled="true"]');
    await refused.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => story("Button").locator("output").textContent()).toBe("1");
    expect(await story("Button").getByText("This case has ended.").count()).toBe(1);
  });

  test("Seg: one of its choices is pressed", async () => {
    await story("Seg").getByRole("button", { name: "Envelope" }).click();
    await expect.poll(() => story("Seg").locator("output").textContent()).toBe("envelope");
    expect(await story("Seg").locator('[aria-pressed="true"]').count()).toBe(1);
  });

  test("Choice: groups keep values and names together", async () => {
    const select = story("Choice").locator("select");
    expect(await select.inputValue()).toBe("en");
    await select.selectOption({ label: "French" });
    await expect.poll(() => story("Choice").locator("output").textContent()).toBe("fr");
    await select.selectOption({ label: "Persian" });
    await expect.poll(() => story("Choice").locator("output").textContent()).toBe("fa");
  });

  test("Tag, Pill, Notice: never colour alone", async () => {
    for (const name of ["Tag", "Notice"]) {
      const marks = story(name).locator(".tag, .notice");
      for (const mark of await marks.all()) {
        expect(await mark.locator("svg").count()).toBe(1);
        expect(((await mark.textContent()) ?? "").trim()).not.toBe("");
      }
    }
    for (const pill of await story("Pill").locator(".pill").all())
      expect(await pill.textContent()).not.toBe("");
  });

  test("NavItem: the open room is named as such", async () => {
    expect(await story("NavItem").locator('[aria-current="page"]').textContent()).toContain("Needs a letter");
  });

  test("DueMark: twelve states, each with words and a disc", async () => {
    const marks = story("DueMark").locator(".tag");
    expect(await marks.count()).toBe(12);
    for (const mark of await marks.all())
      expect(((await mark.textContent()) ?? "").length).toBeGreaterThan(5);
  });

  test("CaseRow: a title without end takes two lines", async () => {
    const heights = await story("CaseRow")
      .locator(".title")
      .evaluateAll((all) => all.map((one) => one.clientHeight));
    expect(heights).toHaveLength(3);
    expect(heights[2]).toBeLessThanOrEqual(2 * 22);
    expect(
      await story("CaseRow")
        .getByRole("option", { name: /^Unread\./ })
        .count(),
    ).toBe(1);
  });

  test("Cover: says what is under it, and shows it when asked", async () => {
    await story("Cover").getByText("ill-treatment").waitFor();
    await story("Cover").getByRole("button", { name: "Show it" }).click();
    await expect.poll(() => story("Cover").locator(".cover").count()).toBe(0);
  });

  test("Photo: covered until asked", async () => {
    expect(await story("Photo").locator("img:not(.blur)").count()).toBe(0);
    expect(await story("Photo").getByRole("button", { name: "Show" }).count()).toBe(1);
  });

  test("AddressCard: reads in the direction of its script", async () => {
    const cards = story("AddressCard").locator(".env-card");
    expect(await cards.nth(0).getAttribute("dir")).toBe("ltr");
    expect(await cards.nth(1).getAttribute("dir")).toBe("rtl");
    expect(await cards.nth(0).locator("address").textContent()).toBe(
      "Minister of Justice\nMinistry of Justice\n1 Assize Square\nPort Lucien\nMARENZA",
    );
  });

  test("CaseHistory: ring, filled, lit, dashed, each with words", async () => {
    const steps = story("CaseHistory").locator("li");
    expect(
      await steps.evaluateAll((all) => all.map((one) => one.className.replace(/ ?svelte-\w+/, ""))),
    ).toEqual(["", "you", "now", "next"]);
  });

  test("Blocks: words stand together, links are pressed, covers cover", async () => {
    const text = (await story("Blocks").locator(".item").first().textContent()) ?? "";
    expect(text.replaceAll(/\s+/g, " ").trim()).toBe("1.say where she is, at once");
    expect(await story("Blocks").getByText("Covered words").count()).toBe(0);
    await story("Blocks").getByRole("button", { name: "Show it" }).click();
    await expect.poll(() => story("Blocks").getByText("Covered words").count()).toBe(1);
    expect(await story("Blocks").locator("a").count()).toBe(0);
  });

  test("Editor: gaps are walked with Tab and typed over", async () => {
    const editor = story("Editor").locator(".ProseMirror");
    await editor.locator("p").first().click();
    await page.keyboard.press("Tab");
    await page.keyboard.type("Because I teach.");
    await page.keyboard.press("Tab");
    await page.keyboard.type("A neighbour.");
    const body = JSON.parse((await story("Editor").locator("output").textContent()) ?? "[]");
    expect(body).toEqual([
      { kind: "text", text: "I am writing about Nadira Solene." },
      { kind: "text", text: "Because I teach." },
      { kind: "list", items: ["say where she is;"] },
      { kind: "text", text: "A neighbour." },
    ]);
  });

  test("CallsList: what is missing can be put in", async () => {
    await story("CallsList").getByRole("button", { name: "Put in letter" }).first().click();
    await expect.poll(() => story("Editor").locator("li").count()).toBe(2);
  });

  test("CallsList: a call is left out on purpose, and no longer", async () => {
    const first = story("CallsList").getByLabel("Left out on purpose").first();
    await first.check();
    await expect.poll(() => story("CallsList").locator(".left-out").count()).toBe(2);
    await first.uncheck();
    await expect.poll(() => story("CallsList").locator(".left-out").count()).toBe(1);
  });

  test("LetterAdvice: says what it knows, with the letter's own words", async () => {
    expect(await story("LetterAdvice").locator("li").count()).toBe(4);
    expect(await story("LetterAdvice").locator("q").first().textContent()).toBe("regime");
    expect(await story("LetterAdvice").textContent()).toMatch(/Last post: \W?Friday 4 December/);
  });

  test("SafetyPanel: what the text says stands there, and initials are one press away", async () => {
    expect(await story("SafetyPanel").locator("blockquote").textContent()).toContain("do not write");
    await story("SafetyPanel").getByRole("button", { name: "Show only initials" }).click();
    await expect
      .poll(() => story("SafetyPanel").textContent())
      .toContain("Your full name is not on this letter.");
  });

  test("PagePreview: a picture with a name", async () => {
    expect(await story("PagePreview").getByRole("img", { name: "The letter, one page" }).count()).toBe(1);
  });
});
