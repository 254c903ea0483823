// The main job by what a screen reader is told: names, roles, actions and announcements.
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pdfs, words } from "./lib/printer.mjs";
import { cannotHear, listened } from "./lib/reader.mjs";
import { site } from "./lib/site.mjs";
import { staged } from "./lib/staged.mjs";
import { clear, folder } from "./lib/window.mjs";

const { options, display, today } = staged(cannotHear());
const SAMPLE = { PENLIGHT_SAMPLE: "1" };
const OWN_WORDS = "My neighbours sing in the same choir.";

test("a source is added, a case found, a letter written and saved by what a screen reader is told", options, async () => {
  const data = folder();
  const out = join(data, "out");
  mkdirSync(out);
  const host = await site();
  const window = listened(display(), data, { ...today, PENLIGHT_SAVE_TO: out });
  try {
    await window.find("heading", "Needs a letter");
    await window.do("link", "Sources");
    await window.find("heading", "Sources");
    await window.type("entry", "Address of a feed or a page", `${host.address}/feed.xml`);
    await window.do("push button", "Look at it");
    await window.do("push button", "Add this source");
    await window.heard("is one of your sources now");
    await window.find("list item", "Answered");
    await window.do("link", "All cases");
    const row = await window.find("list item", "Blogger moved to psychiatric ward");
    assert.match(row, /Vietnam\s*\.\s+Blogger moved to psychiatric ward\s*\.\s+Post by/, "the row tells the case in one go");
    await window.do("list item", "Blogger moved to psychiatric ward");
    await window.find("heading", "Blogger moved to psychiatric ward");
    await window.do("push button", "Write a letter");
    await window.find("combo box", "To");
    await window.type("entry", "Letter", ` ${OWN_WORDS}`);
    await window.heard("Saved on this laptop");
    await window.do("push button", "Save as PDF");
    await window.in("dialog", "Save as PDF", "push button", "Save as PDF");
    await window.heard("Saved as letter-");
    assert.ok(words(pdfs(out)[0]).includes(OWN_WORDS));
  } finally {
    window.close();
    host.close();
  }
  clear(data);
});

test("the menu bar comes when it is wanted, and its lines do what they say", options, async () => {
  const data = folder();
  const window = listened(display(), data, { ...today, ...SAMPLE });
  try {
    await window.find("heading", "Needs a letter");
    await window.do("link", "Settings");
    await window.do("check box", "Show the menu bar");
    await window.do("menu", "Go");
    await window.do("menu item", "Drafts");
    await window.find("heading", "Drafts");
    await window.do("menu", "Go");
    await window.do("menu item", "Needs a letter");
    await window.find("heading", "Needs a letter");
    await window.do("menu", "Case");
    await window.do("menu item", "Mark unread");
    await window.heard("Marked");
    await window.do("menu", "Edit");
    await window.find("menu item", "Undo");
  } finally {
    window.close();
  }
  clear(data);
});
