// Types in the composer, kills the program at a moment that nobody chose, starts it again, and compares.
import { setTimeout as pause } from "node:timers/promises";
import { PATIENCE } from "./window.mjs";

/** Of what one types, at most this much may be lost, in milliseconds. */
export const MOST_LOST_MS = 1_000;
/** The kill falls within so much of the typing, in milliseconds: several saves long. */
const SHORTEST = 200;
const LONGEST = 4_000;
/** A letter longer than this is begun anew, so that the hundredth round is like the first. */
const MOST_CHARACTERS = 900;
/** Every so many keys one is a space. */
const WORD = 6;

/**
 * Types and kills `rounds` times in one letter of the sample. `openWindow` opens the window on `data`; `tell` hears each
 * round. Gives {keys, ms, slowest} for each: keys that had arrived and are gone, how long before the kill the first of them
 * did, and the longest that any key was on its way: on a machine with much other work a save is as late as that.
 *
 * # Throws where what is kept is anything but a beginning of what was typed.
 */
export async function crashes(openWindow, data, rounds, tell = () => {}) {
  const losses = [];
  let id = null;
  let before = null;
  for (let round = 0; round <= rounds; round += 1) {
    const window = await openWindow(data, { PENLIGHT_SAMPLE: "1" });
    try {
      id ??= await begun(window);
      const kept = await keptText(window, id);
      if (before) {
        const loss = lost(before, kept);
        losses.push(loss);
        tell(`kill ${round}: ${before.typed.length} keys, ${loss.keys} of them lost, the first ${loss.ms} ms before the kill`);
      }
      if (round < rounds) before = await typedUntilKilled(window, id, kept);
    } finally {
      await window.close();
    }
  }
  return losses;
}

/** Opens a letter on the sample's first case. Gives its id. */
async function begun(window) {
  await window.text("Teacher moved");
  const query = { room: "needs", country: null, order: "post", words: "", from: 0, count: 1 };
  const { rows } = await window.ask("list_cases", { query });
  const wish = { case: rows[0].id, to: null, language: null, kind: null };
  const { id } = await window.ask("open_draft", { wish });
  return id;
}

/** The first paragraph of the letter, as it is kept. */
async function keptText(window, id) {
  const { edit } = await window.ask("show_draft", { id });
  return edit.body[0].text;
}

/** Types at the end of the first paragraph until the kill. Gives the text before, each key, and when. */
async function typedUntilKilled(window, id, kept) {
  await window.driver.executeScript("location.hash = `#/draft/${arguments[0]}`", id);
  await window.find(".ProseMirror p");
  await window.driver.executeScript(`
    const first = document.querySelector(".ProseMirror p");
    first.closest(".ProseMirror").focus();
    getSelection().selectAllChildren(first);
    if (!arguments[0]) getSelection().collapseToEnd();
  `, kept.length > MOST_CHARACTERS);
  const from = kept.length > MOST_CHARACTERS ? await begunAnew(window, id) : kept;
  const typed = [];
  let sent = "";
  let slowest = 0;
  let sentAt = Date.now();
  let killed = null;
  const typing = (async () => {
    while (killed === null) {
      const key = sent.length % WORD === WORD - 1 ? " " : String.fromCharCode(97 + Math.floor(Math.random() * 26));
      sent += key;
      sentAt = Date.now();
      await window.driver.actions().keyDown(key).keyUp(key).perform();
      typed.push({ key, at: Date.now() });
      slowest = Math.max(slowest, Date.now() - sentAt);
    }
  })().catch((error) => { if (killed === null) throw error; });
  // Counted from the first key: a machine with other work takes its time until then.
  while (typed.length === 0) await Promise.race([typing, pause(20)]);
  await Promise.race([typing, pause(SHORTEST + Math.random() * (LONGEST - SHORTEST))]);
  killed = Date.now();
  slowest = Math.max(slowest, killed - sentAt);
  window.kill();
  await typing;
  return { from, typed: typed.filter(({ at }) => at <= killed), sent, killed, slowest };
}

/** One key in the place of all that is selected. Gives the text from which it goes on, once that is kept. */
async function begunAnew(window, id) {
  const first = "x";
  await window.driver.actions().keyDown(first).keyUp(first).perform();
  await window.driver.wait(async () => (await keptText(window, id)) === first, PATIENCE, "the first key is not kept");
  return first;
}

/** What is gone of what had arrived. */
function lost({ from, typed, sent, killed, slowest }, kept) {
  const whole = from + sent;
  if (!whole.startsWith(kept)) throw new Error(`“${kept}” is kept, and “${whole}” was typed`);
  if (kept.length < from.length) throw new Error(`of “${from}”, kept before, only “${kept}” is left`);
  const gone = typed.slice(kept.length - from.length);
  return { keys: gone.length, ms: gone.length === 0 ? 0 : killed - gone[0].at, slowest };
}
