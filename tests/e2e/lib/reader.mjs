// A window and somebody who only hears it: the accessibility tree, asked by `reader.py` on a bus of their own.
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { BINARY, ROOT, cannotRun } from "./window.mjs";

/** The system's own: pyatspi comes as its package. */
const PYTHON = "/usr/bin/python3";
const READER = join(ROOT, "tests", "e2e", "lib", "reader.py");
const BUS = "/usr/libexec/at-spi-bus-launcher";

/** Why nobody can hear the window here, or null. */
export function cannotHear() {
  const here = cannotRun();
  if (here) return here;
  if (!existsSync(BUS)) return "no accessibility bus (Debian: at-spi2-core)";
  if (spawnSync(PYTHON, ["-c", "import pyatspi"]).status !== 0) return "no pyatspi (Debian: python3-pyatspi)";
  return null;
}

/**
 * Opens the window on `data` and listens to it. Gives {find, do, in, type, state, controls, focus, heard, close}: each asks
 * `reader.py` for the verb of that name and fails with what is there instead.
 */
export function listened(display, data, environment) {
  // One bus for the window and for who listens; no driver, which would be heard as well.
  const both = `"$1" >/dev/null 2>&1 & window=$!; "${PYTHON}" "${READER}"; kill $window`;
  const run = spawn("dbus-run-session", ["--", "sh", "-c", both, "sh", BINARY], {
    detached: true,
    stdio: ["pipe", "pipe", process.env.PENLIGHT_E2E_SHOTS ? "inherit" : "ignore"],
    env: {
      ...process.env, DISPLAY: display, GDK_BACKEND: "x11", LIBGL_ALWAYS_SOFTWARE: "1", PENLIGHT_DATA: data,
      PENLIGHT_ALONE: "1", NO_AT_BRIDGE: "0", GTK_A11Y: "atspi", ...environment,
    },
  });
  const lines = createInterface({ input: run.stdout })[Symbol.asyncIterator]();
  const ask = (verb) => async (...parts) => {
    run.stdin.write(`${[verb, ...parts].join("\t")}\n`);
    const [went, ...words] = (await answer(lines)).split("\t");
    if (went !== "ok") throw new Error(`${verb} ${parts.join(" ")}: ${words.join(" ")}`);
    return words.join("\t");
  };
  const verbs = ["find", "do", "in", "type", "state", "controls", "focus", "heard"];
  return {
    ...Object.fromEntries(verbs.map((verb) => [verb, ask(verb)])),
    close: () => { try { process.kill(-run.pid, "SIGKILL"); } catch { /* already gone */ } },
  };
}

/** The next answer: the bus writes lines of its own. */
async function answer(lines) {
  for (;;) {
    const { value = "no\tthe reader ended" } = await lines.next();
    if (/^(ok|no)\t/.test(value)) return value;
  }
}
