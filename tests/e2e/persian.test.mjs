// The first evening of somebody who reads Persian: the three steps, a source, a doubtful day put right in the solar Hijri
// calendar, a letter in Persian with Latin names and numbers in it, saved, posted, and in the log.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { TARGET } from "../../scripts/lib/steps.mjs";
import { pictured } from "./lib/looks.mjs";
import { pdfs, words } from "./lib/printer.mjs";
import { site } from "./lib/site.mjs";
import { staged } from "./lib/staged.mjs";
import { PATIENCE, ROOT, clear, folder } from "./lib/window.mjs";

const { options, inWindow, today } = staged();
const CASE = "lamplight-international-ua-91-26";
/** Both directions in one sentence, brackets and Latin digits among them. */
const OWN_WORDS = "من Anna Müller، آموزگار 47 ساله، دربارهٔ پروندهٔ UA 91/26 (Thandiwe Mulenga Phiri) می‌نویسم.";

const room = (window, name) => window.driver.executeScript("location.hash = arguments[0]", `#/${name}`);
const js = (window, script, ...args) => window.driver.executeScript(script, ...args);
/** Waits until a script in the page gives something, and gives it. */
const until = (window, script, why, ...args) => window.driver.wait(() => js(window, script, ...args), PATIENCE, why);
/** Run in the page: takes a choice of a menu. */
const CHANGE = "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('change', { bubbles: true }))";

/** Runs the command line on a data folder. */
function penlight(data, ...args) {
  const ended = spawnSync(join(TARGET, "debug", "penlight"), ["--data", data, "--today", today.PENLIGHT_TODAY, ...args], { encoding: "utf8" });
  assert.equal(ended.status, 0, ended.stderr);
  return ended.stdout;
}

/** Presses the button of the open sheet that says these words, once it is there. */
const say = (window, words) =>
  until(
    window,
    "const one = [...document.querySelectorAll('dialog button')].find((one) => one.innerText.includes(arguments[0])); one?.click(); return Boolean(one)",
    `no button says “${words}”`,
    words,
  );

/** Takes what a menu offers under this value, as a press does. */
async function choose(window, css, value) {
  await until(window, "return document.querySelector(arguments[0]) !== null", `${css} has no ${value}`, `${css} option[value="${value}"]`);
  await js(window, CHANGE, await window.find(css), value);
}

test("somebody who reads Persian sets up, adds a source, puts a day right, writes, saves and posts", options, async () => {
  const data = folder();
  const out = join(data, "out");
  mkdirSync(out);
  const host = await site();
  await inWindow(data, async (window) => {
    await firstSteps(window);
    await addSource(window, `${host.address}/feed.xml`);
    host.close();
    penlight(data, "import", join(ROOT, "tests", "e2e", "fixtures", "beekeeper.pdf"));
    await putRight(window);
    assert.match(penlight(data, "correct", "UA 91/26"), /deadline 1 +2027-03-02 +\(correction/);
    await write(window);
    await save(window, out);
    await post(window);
  }, { PENLIGHT_SAVE_TO: out });
  assert.match(penlight(data, "log", "list"), new RegExp(`2026-11-25 +post +${CASE} +Minister of Home Affairs`));
  clear(data);
});

/** The languages stand at the top of the first step, each by its own name. */
async function firstSteps(window) {
  await choose(window, ".first .top select", "fa");
  await until(window, "return document.documentElement.lang === 'fa' && document.documentElement.dir === 'rtl'", "the window does not turn");
  await pictured(window, "first.fa");
  const [name, town, languages] = await window.driver.findElements({ css: ".first input" });
  await name.sendKeys("لیلا موسوی");
  await town.sendKeys("10115 Berlin");
  await languages.sendKeys("فارسی، انگلیسی");
  await choose(window, ".first .form-grid select", "DE");
  const isKept = async () => {
    const { languages: kept, country } = (await window.ask("show_profile")) ?? {};
    return kept?.join() === "fa,en" && country === "DE";
  };
  await window.driver.wait(isKept, PATIENCE, "the languages are not understood");
  await window.press(".first .ends .btn-main");
  await window.text("کاغذ چاپگر");
  await window.press(".first .ends .btn-main");
  await window.press(".first .ways .btn-main");
}

async function addSource(window, address) {
  const field = await window.find(".add-line input");
  await field.sendKeys(address, "\uE007");
  await window.press(".trial .btn-main");
  await window.text("پاسخ داد");
}

/** The day that can be read in two ways is entered as it is read here: the eleventh of Esfand 1405. */
async function putRight(window) {
  await room(window, `all/${CASE}`);
  await window.text("تا بررسی‌اش نکنید به کار نمی‌رود");
  await window.press(".leaf-notices .notice .btn");
  await window.press(".row.doubt .ends button:nth-of-type(3)");
  const day = await window.find(".row.doubt input.day");
  await choose(window, ".row.doubt .days select", "12");
  await js(window, "arguments[0].select()", day);
  await day.sendKeys("۱۱");
  await pictured(window, "day.fa");
  await window.press(".row.doubt button[type=submit]");
  await until(window, "return document.querySelector('.row.doubt') === null", "the day is not kept");
  await window.press(".check-head .btn");
  await window.text("۱۱ اسفند");
}

async function write(window) {
  await window.find(".headline");
  await window.driver.actions().sendKeys("w").perform();
  await window.find(".ProseMirror");
  const language = await until(window, "return [...document.querySelectorAll('.letter-fields select')].find((one) => one.querySelector('[value=fa]')) ?? null", "no language is offered");
  await js(window, CHANGE, language, "fa");
  await until(window, "return document.querySelector('.ProseMirror')?.lang === 'fa'", "no letter in Persian opens");
  await window.press(".ProseMirror .gap");
  await window.driver.actions().sendKeys(OWN_WORDS).perform();
  await until(window, "return document.querySelector('.ProseMirror').innerText.includes(arguments[0])", "the words do not arrive", OWN_WORDS);
  const sides = await js(window, "const of = (one) => getComputedStyle(one).direction; return [...document.querySelectorAll('.ProseMirror p')].map(of)");
  assert.deepEqual([...new Set(sides)], ["rtl"], "every paragraph runs from right to left");
  await window.text("روی همین رایانه ذخیره شد");
  await until(window, "return document.querySelector('.page img') !== null", "no page is shown");
  await pictured(window, "letter.fa");
}

async function save(window, out) {
  await window.press(".foot-line .ends button:nth-of-type(2)");
  // Said only where something has to be known first.
  const isOut = async () => {
    await js(window, "document.querySelector('dialog button[type=submit]')?.click()");
    return pdfs(out).length === 1;
  };
  await window.driver.wait(isOut, PATIENCE, "no PDF is saved");
  const text = words(pdfs(out)[0]);
  for (const one of ["Minister of Home Affairs", "10101 LUSAKA", "Anna Müller", "UA 91/26", "10115 Berlin"]) {
    assert.ok(text.includes(one), `${one} in ${text}`);
  }
}

async function post(window) {
  await window.driver.wait(() => js(window, "return document.querySelector('dialog') === null"), PATIENCE, "the sheet stays");
  await window.press(".foot-line .ends button:nth-of-type(1)");
  await say(window, "با پست");
  await say(window, "ثبت: با پست رفت");
  await window.text("میان نامه‌های شما ثبت شد");
  await room(window, "log");
  await window.text("۴ آذر");
  await pictured(window, "log.fa");
}
