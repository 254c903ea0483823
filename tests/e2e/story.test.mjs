// One case from the PDF that brings it to the mail that ends it, as the window shows it: a doubtful deadline lit in the PDF,
// what an update changed, and what is said of letters once the organisation wants no more of them.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { TARGET } from "../../scripts/lib/steps.mjs";
import { inEachLook } from "./lib/looks.mjs";
import { pdfs, printer } from "./lib/printer.mjs";
import { staged } from "./lib/staged.mjs";
import { PATIENCE, ROOT, clear, folder } from "./lib/window.mjs";

const { options, inWindow, today } = staged();
const fixture = (name) => join(ROOT, "tests", "e2e", "fixtures", name);
const CASE = "lamplight-international-ua-91-26";
/** As it stands in the PDF: the third of February, or the second of March. */
const DOUBTFUL = "03/02/2027";

/** Runs the command line on a data folder. */
function penlight(data, ...args) {
  const ended = spawnSync(join(TARGET, "debug", "penlight"), ["--data", data, "--today", today.PENLIGHT_TODAY, ...args], { encoding: "utf8" });
  assert.equal(ended.status, 0, ended.stderr);
  return ended.stdout;
}

/** The case as its PDF and the person's word on the deadline make it, with the update's longer deadline. */
function extended(data) {
  penlight(data, "import", fixture("beekeeper.pdf"));
  penlight(data, "correct", "UA 91/26", "deadline", "2027-02-03");
  penlight(data, "import", fixture("beekeeper-update.eml"));
}

const open = (window, room) => window.driver.executeScript(`location.hash = ${JSON.stringify(`#/${room}`)}`);

/** Run in the page: the words of the PDF over which the light of what is asked for lies. */
const LIT_WORDS = `
  const light = document.querySelector(".lit-box.asked")?.getBoundingClientRect();
  if (!light) return null;
  const lies = (one) => one.right > light.left && one.left < light.right && one.top < light.bottom - 2 && one.bottom > light.top + 2;
  const spans = [...document.querySelectorAll(".text-layer span")].filter((one) => lies(one.getBoundingClientRect()));
  const isSeen = light.top >= 0 && light.bottom <= innerHeight && light.left >= 0 && light.right <= innerWidth;
  return { words: spans.map((one) => one.textContent).join(" "), isSeen };
`;

test("a date that can be read in two ways is offered, lit in the PDF, and used only by the person’s word", options, async () => {
  const data = folder();
  await inWindow(data, async (window) => {
    const light = async () => {
      await open(window, "review");
      await window.find(".lit-box, .row.doubt");
      await window.find(".row.doubt button[aria-pressed]");
      await window.driver.executeScript("document.querySelector('.row.doubt button[aria-pressed=false]')?.click()");
    };
    await inEachLook(window, "doubt-in-pdf", light, async () => {
      const lit = () => window.driver.executeScript(LIT_WORDS);
      await window.driver.wait(async () => (await lit())?.words.includes(DOUBTFUL), PATIENCE, `“${DOUBTFUL}” is not lit`).catch(async (error) => {
        throw new Error(`lit is ${JSON.stringify(await lit())}`, { cause: error });
      });
      await window.driver.wait(async () => (await lit()).isSeen, PATIENCE, "what is lit is scrolled away");
    });
    await light();
    await window.text("Not sure about this");
    await window.text("Not sure, not used");
    await window.press(".row.doubt .ends button:nth-of-type(2)");
    await window.text("Keep with one correction");
    await window.press(".review-bar .btn-main");
    await window.text("To arrive before 3 February");
  }, {}, [fixture("beekeeper.pdf")]);
  assert.match(penlight(data, "correct", "UA 91/26"), /deadline 1 +2027-02-03 +\(correction/);
  clear(data);
});

test("a case’s time line says from when to when a deadline was extended", options, async () => {
  const data = folder();
  extended(data);
  await inWindow(data, async (window) => {
    const seen = async () => {
      await open(window, `all/${CASE}`);
      await window.find(".headline");
      await window.find(".step-change");
      await window.driver.executeScript("document.querySelector('.step-change').scrollIntoView({ block: 'center' })");
    };
    await inEachLook(window, "deadline-extended", seen, async (at) => {
      await window.text(at === "fa" ? "تمدید شد" : "Deadline extended from 3 February to 26 March 2027");
    });
  });
  clear(data);
});

test("a case that was stopped says so on its page, on its letters and before the printer, and names what lies in the pile", options, async () => {
  const data = folder();
  const out = join(data, "out");
  extended(data);
  const path = printer(data, out);
  await inWindow(data, async (window) => {
    await open(window, `all/${CASE}`);
    await window.find(".headline");
    await window.driver.actions().sendKeys("w").perform();
    await window.find(".ProseMirror");
    await window.driver.actions().keyDown("\uE009").sendKeys("p").keyUp("\uE009").perform();
    await window.press("dialog button[type=submit]");
    await window.driver.wait(() => pdfs(out).length === 1, PATIENCE, "nothing is printed");
    const letter = await window.driver.executeScript("return location.hash.slice(2)");
    penlight(data, "import", fixture("beekeeper-stop.eml"));
    const seen = async () => {
      await open(window, `all/${CASE}`);
      await window.find(".leaf-notices");
    };
    await inEachLook(window, "stopped-case", seen, async (at) => {
      if (at === "fa") return;
      await window.text("This case has ended");
      await window.text("One letter is printed but not posted");
      await window.text("Minister of Home Affairs, printed");
    });
    const written = async () => {
      await open(window, letter);
      await window.find(".ProseMirror");
      await window.driver.wait(() => window.driver.executeScript("return document.querySelector('.page img') !== null"), PATIENCE, "no page");
    };
    await inEachLook(window, "stopped-letter", written, async (at) => {
      if (at !== "fa") await window.text("This case has ended");
    });
    await written();
    await window.driver.actions().keyDown("\uE009").sendKeys("p").keyUp("\uE009").perform();
    await window.text("I have read it. Print all the same");
    await window.find("dialog button[type=submit]");
    // It can't be pressed as long as that is not read, and says so.
    await window.driver.executeScript("document.querySelector('dialog button[type=submit]').click()");
    await window.text("First read that the case has ended.");
    assert.equal(pdfs(out).length, 1, "nothing more is printed");
  }, { PATH: path });
  clear(data);
});
