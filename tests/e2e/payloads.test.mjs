// Hostile pages in the real web view, on the program's own way: fetched as a source's, made safe, shown in the frame
// that the reading pane shows originals in. Nothing of them runs, nothing is fetched.
import assert from "node:assert/strict";
import { test } from "node:test";
import { chromium } from "playwright-core";
import { browserPath } from "../../ui/tests/browser.mjs";
import { canary, hostileSource, payloads } from "./lib/hostile.mjs";
import { staged } from "./lib/staged.mjs";
import { PATIENCE, clear, folder } from "./lib/window.mjs";

const { options, openWindow } = staged();
/** Frames on the screen at a time. */
const TOGETHER = 40;
/** What a page would have asked for by then. */
const PATIENCE_FOR_REQUESTS = 400;
/** So many addresses that are asked for show that the payloads are worth their name. */
const ENOUGH = 20;
/** One looks so often whether they were. */
const MOST_LOOKS = 50;

/** Fetches the source; gives the ids of its cases. */
async function fetched(window, address) {
  await window.text("Nothing is here yet");
  const source = await window.ask("add_source", { address });
  await window.ask("update_sources", { ids: [source.id], job: "hostile" });
  const query = { room: "all", country: null, order: "newest", words: "", from: 0 };
  const { total } = await window.ask("list_cases", { query: { ...query, count: 1 } });
  const { rows } = await window.ask("list_cases", { query: { ...query, count: total } });
  return rows.map((row) => row.id);
}

/** Opens one original as a person does, so that the frame is the program's own. */
async function openFrame(window, id) {
  await window.driver.executeScript("location.hash = `#/all/${encodeURIComponent(arguments[0])}`", id);
  const button = "[...document.querySelectorAll('button')].find((one) => one.textContent.includes('Original page'))";
  await window.driver.wait(() => window.driver.executeScript(`return Boolean(${button})`), PATIENCE, "no original is offered");
  await window.driver.executeScript(`${button}.click()`);
  await window.find("dialog iframe");
}

/** Shows the originals of these cases in frames like the open one; gives how many were loaded and how many held words. */
const inFrames = (window, ids) =>
  window.driver.executeAsyncScript(
    `const [ids, done] = arguments;
     const invoke = window.__TAURI_INTERNALS__.invoke;
     window.ran = 0;
     const own = document.querySelector("dialog iframe");
     const show = async (id) => {
       const { reading } = await invoke("show_case", { id, alert: null });
       const page = reading.documents.find((one) => one.kind === "page" && one.role === "page");
       const html = await invoke("original_page", { hash: page.hash });
       const frame = own.cloneNode(false);
       const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
       frame.srcdoc = html;
       own.after(frame);
       await loaded;
       return { frame, words: html.includes("Nobody has been told") };
     };
     Promise.all(ids.map(show)).then(
       (shown) => {
         window.shown = shown.map((one) => one.frame);
         done({ loaded: shown.length, worded: shown.filter((one) => one.words).length });
       },
       (error) => done({ error: String(error?.message ?? error) }),
     );`,
    ids,
  );

test("no payload runs or fetches anything", options, async () => {
  const data = folder();
  const bird = await canary();
  const all = payloads(bird.address);
  const source = await hostileSource(all);
  const window = await openWindow(data);
  try {
    const ids = await fetched(window, source.address);
    assert.equal(ids.length, all.length, "each payload is a case of its own");
    assert.deepEqual(bird.asked, [], "fetching the source asks nobody else");
    await openFrame(window, ids[0]);
    for (let at = 0; at < ids.length; at += TOGETHER) {
      const some = ids.slice(at, at + TOGETHER);
      const shown = await inFrames(window, some);
      assert.deepEqual({ ...shown, worded: shown.loaded }, { loaded: some.length, worded: some.length }, JSON.stringify(shown));
      // A payload that swallows the rest of its page is one that was not read as its author meant; few do.
      assert.ok(shown.worded > some.length / 2, `${shown.worded} of ${some.length} pages show their words`);
      await new Promise((resolve) => setTimeout(resolve, PATIENCE_FOR_REQUESTS));
      const ran = await window.driver.executeScript("window.shown.forEach((frame) => frame.remove()); return window.ran");
      assert.equal(ran, 0, `a script ran in pages ${at} to ${at + some.length}`);
      assert.deepEqual(bird.asked, [], `pages ${at} to ${at + some.length} fetched something`);
    }
    const where = await window.driver.executeScript("return location.origin");
    assert.match(where, /^tauri:|tauri\.localhost/, "the window still shows the program");
    console.log(`${all.length} payloads in the web view: 0 ran, 0 requests`);
  } finally {
    await window.close();
    source.close();
    bird.close();
    clear(data);
  }
});

test("the pages of our own payloads ask nobody while they are read", options, async () => {
  const data = folder();
  const bird = await canary();
  const all = payloads(bird.address).filter(({ name }) => name.startsWith("own-"));
  const source = await hostileSource(all);
  const window = await openWindow(data);
  try {
    const ids = await fetched(window, source.address);
    const pane = "document.querySelector('[data-pane=paper]')?.innerText ?? ''";
    for (const id of ids) {
      await window.driver.executeScript("window.ran = 0; location.hash = `#/all/${encodeURIComponent(arguments[0])}`", id);
      await window.driver.wait(() => window.driver.executeScript(`return ${pane}.includes('Page ')`), PATIENCE, `${id} is not shown`);
    }
    await new Promise((resolve) => setTimeout(resolve, PATIENCE_FOR_REQUESTS));
    assert.equal(await window.driver.executeScript("return window.ran"), 0);
    assert.deepEqual(bird.asked, []);
  } finally {
    await window.close();
    source.close();
    bird.close();
    clear(data);
  }
});

test("the same payloads run and fetch where nothing holds them", { timeout: options.timeout }, async () => {
  if (!browserPath) return console.log("skipped: no Chromium to try the payloads in without protection");
  const bird = await canary();
  const isReached = () => bird.asked.includes("/ran") && new Set(bird.asked).size > ENOUGH;
  const browser = await chromium.launch({ executablePath: browserPath, args: ["--no-sandbox"] });
  const page = await browser.newPage();
  for (const { html } of payloads(bird.address).filter(({ name }) => name.startsWith("own-"))) {
    await page.setContent(`<html><body>${html}</body></html>`, { waitUntil: "commit", timeout: 2_000 }).catch(() => {});
  }
  for (let look = 0; look < MOST_LOOKS && !isReached(); look += 1) await page.waitForTimeout(PATIENCE_FOR_REQUESTS);
  await browser.close();
  bird.close();
  const paths = new Set(bird.asked);
  assert.ok(paths.has("/ran"), "a script would have run");
  assert.ok(paths.size > ENOUGH, `only ${paths.size} of the addresses were asked for`);
});
