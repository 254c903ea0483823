// Files that a mouse drags over the window: it says what will become of them, forgets those that are carried away again, and
// shows those that are let go before anything is kept.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { staged } from "./lib/staged.mjs";
import { PATIENCE, clear, folder } from "./lib/window.mjs";

const { options, inWindow, display } = staged();
const HERE = dirname(fileURLToPath(import.meta.url));
const fixture = (name) => join(HERE, "fixtures", name);
// The system's own Python has the system's own bindings.
const PYTHON = "/usr/bin/python3";
const NEEDS = "import ctypes, gi; gi.require_version('Gtk', '3.0'); ctypes.CDLL('libXtst.so.6')";
const lacks = spawnSync(PYTHON, ["-c", NEEDS]).status !== 0;
if (lacks) console.log("skipped: dragging needs python3-gi, GTK 3 and libXtst");

/** Holds files over the middle of the window until it says so, then lets them go there, or takes them away again. */
async function drag(window, files, end) {
  const place = await window.driver.executeScript("return [Math.round(innerWidth / 2), Math.round(innerHeight / 2)]");
  const hand = spawn(PYTHON, [join(HERE, "lib", "drag.py"), ...place.map(String), ...files], {
    stdio: ["pipe", "ignore", "inherit"],
    env: { ...process.env, DISPLAY: display(), GDK_BACKEND: "x11", NO_AT_BRIDGE: "1" },
  });
  try {
    await window.text("Put the files down here");
    hand.stdin.write(`${end}\n`);
    if (hand.exitCode === null) await once(hand, "exit");
    await window.driver.wait(async () => !(await window.says("Put the files down here")), PATIENCE, "the sign stays");
  } finally {
    hand.kill();
  }
}

test("what is carried over the window and away again is forgotten, and what is let go is shown before it is kept", lacks ? { skip: true } : options, async () => {
  const data = folder();
  await inWindow(data, async (window) => {
    await window.text("Nothing is here yet");
    await drag(window, [fixture("beekeeper.pdf")], "leave");
    assert.equal(await window.says("Before it is kept"), false);
    await drag(window, [fixture("beekeeper.pdf"), fixture("beekeeper-update.eml"), join(HERE, "fixtures")], "drop");
    await window.text("Before it is kept");
    for (const words of ["beekeeper.pdf", "beekeeper-update.eml", "Can’t be read"]) await window.text(words);
    const query = { room: "all", country: null, order: "newest", words: "", from: 0, count: 1 };
    assert.equal((await window.ask("list_cases", { query })).total, 0, "nothing is kept yet");
  });
  clear(data);
});
