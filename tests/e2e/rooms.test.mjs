// The log and the address book by what a screen reader is told: everything that can be worked has a role and a name, and
// what is done there is said.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { TARGET } from "../../scripts/lib/steps.mjs";
import { cannotHear, listened } from "./lib/reader.mjs";
import { staged } from "./lib/staged.mjs";
import { ROOT, clear, folder } from "./lib/window.mjs";

const { options, display, today } = staged(cannotHear());
const TITLE = "BEEKEEPER HELD OVER A PETITION FOR A WELL";
const PEOPLE = ["Commissioner General", "Human Rights Commission", "Minister of Home Affairs"];

/** A folder with one case and one letter that was posted for it. */
function written() {
  const data = folder();
  const kept = ["--data", data, "--today", today.PENLIGHT_TODAY];
  const document = join(ROOT, "tests", "e2e", "fixtures", "beekeeper.pdf");
  for (const args of [["import", document], ["log", "add", "UA 91/26", "--to", "1", "--posted", "2026-11-20"]]) {
    const ended = spawnSync(join(TARGET, "debug", "penlight"), [...kept, ...args], { encoding: "utf8" });
    assert.equal(ended.status, 0, ended.stderr);
  }
  return data;
}

/** What can be worked below something that is heard, one a line. Fails where anything of it has no name. */
async function controls(window, role, words) {
  const heard = (await window.controls(role, words)).split(" | ");
  assert.deepEqual(heard.filter((one) => one.endsWith("“”")), [], `without a name, in the ${role} “${words}”`);
  return heard;
}

test("the log’s letters, its filters and a letter’s sheet have names, and a reply that is noted is said", options, async () => {
  const data = written();
  const window = listened(display(), data, today);
  try {
    await window.find("heading", "Needs a letter");
    await window.do("link", "Letters and replies");
    await window.find("heading", "The letters");
    assert.deepEqual(await controls(window, "panel", "Letters and replies"), [
      "push button “Show as table”",
      "entry “Filter the letters”",
      "combo box “Year”",
      "push button “Record a reply”",
      `push button “${TITLE}. Open the letter to Minister of Home Affairs”`,
    ]);
    await window.do("push button", "Open the letter to Minister of Home Affairs");
    await window.find("dialog", "A letter of the log");
    const sheet = await controls(window, "dialog", "A letter of the log");
    for (const one of [`link “${TITLE}”`, "combo box “What came An answer”", "entry “In your own words”", "push button “Note the reply”"]) {
      assert.ok(sheet.includes(one), `${one} among ${sheet.join(", ")}`);
    }
    await window.type("entry", "In your own words", "Two pages.");
    await window.in("dialog", "A letter of the log", "push button", "Note the reply");
    await window.heard("The reply is in the log");
    await window.do("push button", "Show as table");
    await window.find("table", "Letters by month");
  } finally {
    window.close();
  }
  clear(data);
});

test("the address book’s envelopes are told apart by name, and checking one leads to its fields", options, async () => {
  const data = written();
  const window = listened(display(), data, today);
  try {
    await window.find("heading", "Needs a letter");
    await window.do("link", "Address book");
    await window.find("heading", "Zambia");
    assert.deepEqual(await controls(window, "panel", "Address book"), [
      "entry “Filter the addresses”",
      ...PEOPLE.flatMap((name) => [`link “${TITLE}”`, `push button “Copy: ${name}”`, `push button “Check and correct: ${name}”`]),
    ]);
    await window.find("list item", "Minister of Home Affairs Hon. Moses Kabwe Tembo Ministry of Home Affairs");
    await window.do("push button", "Check and correct: Commissioner General");
    await window.find("dialog", "Check what was understood");
    const fields = await controls(window, "dialog", "Check what was understood");
    assert.ok(fields.some((one) => /^(push|toggle) button “Show: Deadline, /.test(one)), fields.join(", "));
    assert.ok(fields.includes("push button “Close”"), fields.join(", "));
  } finally {
    window.close();
  }
  clear(data);
});
