// The real window from its first start to a printed letter, under WebKitWebDriver.
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { endless, site } from "./lib/site.mjs";
import { staged } from "./lib/staged.mjs";
import { PATIENCE, clear, folder } from "./lib/window.mjs";

const { options, inWindow } = staged();
const TEXTBOX = ".ProseMirror";

async function addSource(window, address) {
  await window.say("Sources");
  const input = await window.find("form.add-line input");
  await input.clear();
  await input.sendKeys(address);
  await window.say("Look at it");
  await window.say("Add this source");
}

test("a new folder shows the sample when asked", options, async () => {
  const data = folder();
  await inWindow(data, async (window) => {
    await window.text("Nothing is here yet");
    await window.say("Look at the sample");
    await window.text("Teacher moved to a prison her family cannot find");
    await window.text("Three brothers told they will be put on a flight");
  });
  clear(data);
});

test("a source is added, a letter written, its page changes, it is saved, and a crash loses nothing", options, async () => {
  const data = folder();
  const out = join(data, "out");
  mkdirSync(out);
  const host = await site();
  await inWindow(data, async (window) => {
    await window.text("Nothing is here yet");
    await addSource(window, `${host.address}/feed.xml`);
    await window.text("Answered");
    host.close();
    await window.say("Needs a letter");
    await window.press("[role=option]");
    await window.say("Write a letter");
    const page = () => window.driver.executeScript("return document.querySelector('[data-pane=preview]')?.innerHTML ?? ''");
    await window.driver.wait(async () => (await page()).includes("svg"), PATIENCE, "no page is shown");
    const first = await page();
    const box = await window.find(TEXTBOX);
    await box.click();
    await window.driver.executeScript(
      "const range = document.createRange(); range.selectNodeContents(arguments[0].lastElementChild); range.collapse(false);" +
        "const all = getSelection(); all.removeAllRanges(); all.addRange(range);",
      box,
    );
    await box.sendKeys(" My neighbours sing in the same choir. ");
    await window.driver.wait(async () => (await page()) !== first, PATIENCE, "the page does not change");
    await window.text("Saved on this laptop");
    await window.say("Save as PDF");
    await window.text("A gap is still open. It is left out.");
    await window.press("dialog button[type=submit], [role=dialog] button[type=submit]");
    await window.driver.wait(() => readdirSync(out).some((name) => name.endsWith(".pdf")), PATIENCE, "no PDF is saved");
    const [name] = readdirSync(out);
    assert.match(name, /^letter-[\d-]+\.pdf$/, "the name says nothing of the case");
    const text = spawnSync("pdftotext", [join(out, name), "-"], { encoding: "utf8" }).stdout.replace(/\s+/g, " ");
    assert.ok(text.includes("My neighbours sing in the same choir."), text);
    assert.equal(readFileSync(join(out, name)).subarray(0, 5).toString(), "%PDF-");
    await box.sendKeys("And they asked me to write. ");
    // However slow the machine: killed once the window says that it is kept, and not a moment later.
    await window.driver.wait(async () => (await box.getText()).includes("And they asked me to write."), PATIENCE, "the keys do not arrive");
    await window.text("Saved on this laptop");
    window.kill();
  }, { PENLIGHT_SAVE_TO: out });
  await inWindow(data, async (window) => {
    await window.say("Drafts");
    await window.press(".ledger a");
    await window.text("And they asked me to write.");
  });
  clear(data);
});

test("an endless source can be stopped, and the window goes on", options, async () => {
  const data = folder();
  const source = await endless();
  await inWindow(data, async (window) => {
    await window.text("Nothing is here yet");
    await window.say("Sources");
    await window.driver.executeScript("return window.__TAURI_INTERNALS__.invoke('add_source', { address: arguments[0] }).then(() => true)", source.address);
    await window.say("Update all");
    await window.say("Stop");
    await window.text("Stopped. What had come is kept.");
    await window.say("Needs a letter");
    await window.text("Nothing");
  });
  source.close();
  clear(data);
  assert.ok(!existsSync(data));
});
