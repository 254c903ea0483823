// The main job in the real window with the keyboard alone: no pointer, no script that acts. Where the keys are is known by
// role and name, and the focus is seen at every step.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { mkdirSync } from "node:fs";
import { test } from "node:test";
import { TARGET } from "../../scripts/lib/steps.mjs";
import { hands } from "./lib/hands.mjs";
import { pdfs, printer, words } from "./lib/printer.mjs";
import { site } from "./lib/site.mjs";
import { staged } from "./lib/staged.mjs";
import { PATIENCE, clear, folder } from "./lib/window.mjs";

const { options, inWindow, today } = staged();
/** What the web view’s driver calls a menu of choices. */
const MENU = "button";
const OWN_WORDS = "My neighbours sing in the same choir.";

test("a source is added, a case found, a letter written and saved by keys alone", options, async () => {
  const data = folder();
  const out = join(data, "out");
  mkdirSync(out);
  await inWindow(data, async (window) => {
    const keyboard = hands(window);
    await window.text("Nothing is here yet");
    await addSource(window, keyboard);
    await findCase(window, keyboard);
    await write(window, keyboard);
    await keyboard.press("Escape");
    await keyboard.reach("button", "Save as PDF");
    await keyboard.press("Enter");
    // Something has to be known first: a gap is still open.
    await window.text("A gap is still open. It is left out.");
    await keyboard.reach("button", "Save as PDF");
    await keyboard.press("Enter");
    await window.text("Saved as letter-");
    assert.ok(words(pdfs(out)[0]).includes(OWN_WORDS));
  }, { PENLIGHT_SAVE_TO: out });
  clear(data);
});

/** Adds the fixtures' site, which is asked at once. */
async function addSource(window, keyboard) {
  const host = await site();
  await keyboard.press("g", "s");
  await window.text("Address of a feed or a page");
  await keyboard.reach("textbox", "Address of a feed or a page");
  await keyboard.type(`${host.address}/feed.xml`);
  await keyboard.press("Enter");
  await window.text("Add this source");
  await keyboard.reach("button", "Add this source");
  await keyboard.press("Enter");
  await window.text("Answered");
  host.close();
}

/** Finds a case among all by a word of its country, and goes to its text. */
async function findCase(window, keyboard) {
  await keyboard.press("g", "c");
  await window.text("Blogger moved to psychiatric ward");
  await keyboard.press("/");
  await keyboard.meets("searchbox", "Filter this list");
  await keyboard.type("psychiatric");
  // At once: the list is not narrowed yet.
  await keyboard.press("Enter");
  await keyboard.meets("listbox", "Cases");
  await keyboard.press("Enter");
  await keyboard.meets("article", "Blogger moved to psychiatric ward");
}

/** Opens the letter and puts a sentence of one's own at its end. */
async function write(window, keyboard) {
  await keyboard.press("w");
  await window.text("Back to case");
  await keyboard.reach("textbox", "Letter");
  await keyboard.press("Control+End");
  await keyboard.type(` ${OWN_WORDS}`);
  await window.driver.wait(() => window.says(OWN_WORDS), PATIENCE, "the words do not arrive");
  await window.text("Saved on this laptop");
}

const CASE = [
  "add", "--kind", "urgent_action", "--organisation", "Lamplight International", "--number", "UA 91/26",
  "--issued", "2026-11-20", "--country", "VN", "--title", "Choir leader held without charge", "--deadline", "2027-01-15",
  "--person", "Lan Anh Do", "--call", "release Lan Anh Do at once;", "--call", "let her family visit her.",
  "--to", "Minister of Public Security / 74 Tran Tieu Street / Ha Noi / Viet Nam",
  "--to", "President of the Court / 2 Long Bien Road / Ha Noi / Viet Nam",
  "--copy", "Embassy of Viet Nam / 12 Victoria Road / London W8 5RD / United Kingdom",
];
/** The street of each: their names stand in one another's letters too. */
const STREETS = ["74 Tran Tieu Street", "2 Long Bien Road", "12 Victoria Road"];
/** Somebody who looks for each key presses one in a second: so many are half of the two minutes. */
const A_MINUTE_OF_KEYS = 60;

test("three letters and their envelopes are printed from an open case with fewer keys than a minute has seconds", options, async (context) => {
  const data = folder();
  const out = join(data, "out");
  const path = printer(data, out);
  const kept = ["--data", data, "--today", today.PENLIGHT_TODAY];
  const made = spawnSync(join(TARGET, "debug", "penlight"), [...kept, ...CASE], { encoding: "utf8" });
  assert.equal(made.status, 0, made.stderr);
  await inWindow(data, async (window) => {
    await window.text("Write a letter");
    const keyboard = hands(window);
    const begun = Date.now();
    await keyboard.press("w");
    await window.text("Back to case");
    for (const at of STREETS.keys()) {
      if (at > 0) await another(window, keyboard);
      await printBoth(window, keyboard, out, at * 2);
    }
    const seconds = ((Date.now() - begun) / 1000).toFixed(0);
    const { acts, strokes } = keyboard.counted;
    context.diagnostic(`${STREETS.length} letters with envelopes: ${acts} things done with ${strokes} keys; ${seconds} s in the test`);
    assert.ok(strokes <= A_MINUTE_OF_KEYS, `${acts} things done with ${strokes} keys`);
  }, { PATH: path });
  const printed = pdfs(out).map(words);
  for (const street of STREETS) {
    assert.equal(printed.filter((text) => text.includes(street)).length, 2, `letter and envelope to ${street}`);
  }
  clear(data);
});

/** Prints the letter that is open, then its envelope; `before` files have come out of the printer already. */
async function printBoth(window, keyboard, out, before) {
  const isOut = async (count) => {
    await window.driver.wait(() => pdfs(out).length === count, PATIENCE, `no file ${count} comes out`);
    await window.driver.wait(async () => !(await window.says("Print this letter")), PATIENCE, "the sheet stays open");
  };
  await keyboard.press("Control+p");
  await window.text("Print this letter");
  await keyboard.reach("button", "Print 1 letter");
  await keyboard.press("Enter");
  await isOut(before + 1);
  await keyboard.press("Control+Shift+e");
  await keyboard.press("Control+p");
  await window.text("Print this letter");
  await keyboard.reach("button", "Print 1 envelope");
  await keyboard.press("Enter");
  await isOut(before + 2);
}

/** Goes on to the letter to the next one who is written to. */
async function another(window, keyboard) {
  const address = () => window.driver.executeScript("return location.hash");
  const before = await address();
  await keyboard.reach(MENU, "To");
  await keyboard.press("ArrowDown");
  await window.driver.wait(async () => (await address()) !== before, PATIENCE, "the next letter does not open");
  await keyboard.meets(MENU, "To");
}
