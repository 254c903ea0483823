// How soon a typed letter stands on the screen while the pages follow: `node scripts/bench/window/typing.mjs`.
// Opens the built window on the sample and types into its letter; PENLIGHT_E2E_PROFILE=release takes the release build.
import { clear, folder, open, screen } from "../../../tests/e2e/lib/window.mjs";

const KEYS = 120;
const BETWEEN_MS = 60;

const hidden = await screen();
const data = folder();
const window = await open(hidden.display, data, { PENLIGHT_TODAY: "2026-11-25", PENLIGHT_SAMPLE: "1" });
try {
  await window.text("Teacher moved");
  await window.press('[id^="case-"]');
  await window.press(".act .btn-main");
  await window.find(".page img");
  await window.driver.manage().setTimeouts({ script: 60_000 });
  const { drawn, followed } = await window.driver.executeAsyncScript(typing, KEYS, BETWEEN_MS);
  console.log(`key to frame: median ${at(drawn, 0.5)} ms, p95 ${at(drawn, 0.95)} ms, ${drawn.length} keys`);
  console.log(`last key to changed page: ${followed.toFixed(0)} ms`);
} finally {
  await window.close();
  hidden.end();
  clear(data);
}
// The driver's own connections would hold the program open.
process.exit(0);

/** Runs in the window: types, and waits for the frame after each key. */
async function typing(keys, between, done) {
  const box = document.querySelector(".ProseMirror");
  box.focus();
  getSelection().selectAllChildren(box.querySelector("p"));
  getSelection().collapseToEnd();
  const page = () => document.querySelector(".page img")?.src ?? "";
  const pause = (ms) => new Promise((wake) => setTimeout(wake, ms));
  const frame = () => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  const drawn = [];
  let before = page();
  for (let key = 0; key < keys; key += 1) {
    before = page();
    const begun = performance.now();
    document.execCommand("insertText", false, key % 6 === 5 ? " " : "e");
    await frame();
    drawn.push(performance.now() - begun);
    await pause(between);
  }
  const last = performance.now();
  while (page() === before && performance.now() - last < 10_000) await pause(5);
  done({ drawn, followed: performance.now() - last });
}

function at(values, part) {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) * part)].toFixed(0);
}
