// The tray on a desktop that has none, and on one of our own: its menu, closing into it, and how one comes back.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { sessionOf } from "./lib/session.mjs";
import { staged } from "./lib/staged.mjs";
import { PATIENCE, clear, folder } from "./lib/window.mjs";

const { options, inWindow, display } = staged();
const LIB = join(dirname(fileURLToPath(import.meta.url)), "lib");
const [TRAY, CLOSE] = ["tray.py", "close.py"].map((name) => join(LIB, name));
// The system's own Python has the system's own bindings.
const PYTHON = "/usr/bin/python3";
const lacks = spawnSync(PYTHON, ["-c", "import gi"]).status !== 0 || !existsSync("/usr/bin/xwininfo");
const where = lacks ? { skip: "no python3-gi, or no xwininfo" } : options;
if (lacks) console.log("skipped: the tray needs python3-gi and xwininfo");

/** So often one looks whether the window is there, in milliseconds. */
const LOOK_AGAIN = 200;
const WORDS = { open: "Open", hide: "Hide", sync: "Update all sources", quit: "Quit" };

/** A desktop with a tray, in the session of the window on `data`. */
async function tray(data) {
  const desktop = spawn(PYTHON, [TRAY], { stdio: ["pipe", "pipe", "inherit"], env: sessionOf(data) });
  const lines = createInterface({ input: desktop.stdout })[Symbol.asyncIterator]();
  const late = () => new Promise((_, refuse) => setTimeout(refuse, PATIENCE, new Error("the tray says nothing")).unref());
  const said = async () => (await Promise.race([lines.next(), late()])).value;
  const ask = async (words) => (desktop.stdin.write(`${words}\n`), said());
  assert.equal(await said(), "tray");
  return { said, ask, end: async () => { desktop.stdin.write("gone\n"); await once(desktop, "exit"); } };
}

const seen = () => spawnSync("xwininfo", ["-display", display(), "-name", "Penlight"], { encoding: "utf8" });
/** Whether the window is to be seen. */
const isSeen = () => seen().stdout.includes("IsViewable");

/** As the cross in a window's corner does. */
function closeWindow() {
  const number = /Window id: (0x[0-9a-f]+)/.exec(seen().stdout)?.[1];
  spawnSync(PYTHON, [CLOSE, String(Number(number))], { stdio: "inherit", env: { ...process.env, DISPLAY: display() } });
}

function runs(data) {
  try {
    return Boolean(sessionOf(data));
  } catch {
    return false;
  }
}

const soon = async (what, words) => {
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    if (what()) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));
  }
  assert.fail(words);
};

test("a desktop without a tray is told apart, and nothing ends there", where, async () => {
  const data = folder();
  await inWindow(data, async (window) => {
    assert.equal(await window.ask("tray_state"), "no_place");
    await window.ask("set_tray", { words: WORDS });
    assert.equal(await window.ask("tray_state"), "no_place");
  });
  clear(data);
});

test("its menu says four things and no other; the window closes into it and comes back", where, async () => {
  const data = folder();
  await inWindow(data, async (window) => {
    const desktop = await tray(data);
    assert.equal(await window.ask("tray_state"), "works");
    await window.ask("set_tray", { words: WORDS });
    assert.equal(await desktop.said(), "item");
    assert.equal(await desktop.ask("menu"), "Open | Hide | Update all sources |  | Quit");
    await soon(isSeen, "the window is there at first");
    closeWindow();
    await soon(() => !isSeen(), "it closes");
    assert.ok(sessionOf(data), "the program runs on");
    assert.equal(await desktop.ask("press Open"), "pressed");
    await soon(isSeen, "it comes back");
    closeWindow();
    await soon(() => !isSeen(), "it closes again");
    await desktop.end();
    await soon(isSeen, "a tray that goes away leaves no window behind");
  });
  clear(data);
});

test("Quit ends the program, and without the tray closing does", where, async () => {
  for (const quit of [(desktop) => desktop.ask("press Quit"), (_, window) => window.ask("set_tray", { words: null }).then(closeWindow)]) {
    const data = folder();
    await inWindow(data, async (window) => {
      const desktop = await tray(data);
      await window.ask("set_tray", { words: WORDS });
      assert.equal(await desktop.said(), "item");
      await soon(isSeen, "the window is there at first");
      await quit(desktop, window);
      await soon(() => !runs(data), "it ends");
      await desktop.end();
    });
    clear(data);
  }
});
