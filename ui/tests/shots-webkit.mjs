// The same pictures in WebKitGTK, the window's own engine on Linux, and a contact sheet of them:
// `xvfb-run -s "-screen 0 1600x1000x24" node ui/tests/shots-webkit.mjs FOLDER [STATE…]` after `npm run ui:mock`.
import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { serve } from "./browser.mjs";
import { sheet } from "./contact-sheet.mjs";
import { shots } from "./shot-list.mjs";

const PORT = 4499;
const BINARY = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";
/** What stands on the page by then comes to rest. */
const REST_MS = 350;
/** Looked for so often before a state counts as never reached. */
const LOOKS_FOR = 60;
/** Run in the page: a dot in a corner that changes its colour. */
const STIR = `
  const dot = document.body.appendChild(document.createElement("i"));
  dot.style.cssText = "position:fixed;inset:auto 0 0 auto;width:1px;height:1px;opacity:0.02";
  setInterval(() => { dot.style.background = dot.style.background === "red" ? "blue" : "red"; }, 40);
`;
/** Run in the page: whether what is waited for is there, and letters have their shapes. */
const IS_THERE = `
  return document.querySelector(arguments[0]) !== null && document.fonts.status === "loaded";
`;
/** Run in the page: presses or enters what a selector names. */
const TOUCH = `
  const one = document.querySelector(arguments[0]);
  if (!one) return false;
  one.scrollIntoView({ block: "nearest" });
  one.matches("input:not([type=checkbox]), textarea, [contenteditable]") ? one.focus() : one.click();
  return true;
`;
/** Keys of the WebDriver protocol. */
const KEYS = /** @type {Record<string, string>} */ ({ Control: "\uE009", Shift: "\uE008", Enter: "\uE007" });

/**
 * @param {string} path
 * @param {unknown} [body]
 * @param {string} [method]
 */
async function ask(path, body, method = body === undefined ? "GET" : "POST") {
  const reply = await fetch(`http://127.0.0.1:${PORT}${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const { value } = await reply.json();
  if (!reply.ok) throw new Error(JSON.stringify(value));
  return value;
}

/**
 * @param {string} session
 * @param {string} script
 * @param {unknown[]} args
 */
const run = (session, script, ...args) => ask(`${session}/execute/sync`, { script, args });

/**
 * @param {string} session
 * @param {string[]} values
 */
async function press(session, values) {
  const down = values.map((value) => ({ type: "keyDown", value }));
  const up = values.toReversed().map((value) => ({ type: "keyUp", value }));
  await ask(`${session}/actions`, { actions: [{ type: "key", id: "keys", actions: [...down, ...up] }] });
}

/**
 * One of a state's acts, as `shot-list.mjs` writes them.
 * @param {string} session
 * @param {string} act
 */
async function does(session, act) {
  if (act.startsWith("=")) for (const key of act.slice(1)) await press(session, [key]);
  else if (!act.startsWith("["))
    await press(
      session,
      act.split(/\+(?=.)/).map((key) => KEYS[key] ?? key),
    );
  else await until(session, TOUCH, act.slice(1, -1));
}

/**
 * @param {string} session
 * @param {string} script
 * @param {string} css
 */
async function until(session, script, css) {
  for (let look = 0; look < LOOKS_FOR; look += 1) {
    // A page that is on its way answers with an error now and then.
    if (await run(session, script, css).catch(() => false)) return pause(REST_MS);
    await pause(50);
  }
  console.log(`never there: ${css}`);
}

/**
 * Makes the page itself so large: the browser's own bar comes on top.
 * @param {string} session
 * @param {{ width: number, height: number }} size
 */
async function sized(session, { width, height }) {
  await ask(`${session}/window/rect`, { width, height });
  await pause(REST_MS);
  const bar = height - (await run(session, "return innerHeight"));
  if (bar !== 0) await ask(`${session}/window/rect`, { width, height: height + bar });
}

/**
 * @param {string} session
 * @param {string} at
 * @param {ReturnType<typeof shots>[number]} shot
 */
async function taken(session, at, { address, size, acts, wait }) {
  await sized(session, size);
  await ask(`${session}/url`, { url: "about:blank" });
  await ask(`${session}/url`, { url: at + address });
  await until(session, IS_THERE, ".app, .locked, .opening");
  for (const act of acts) await does(session, act);
  await until(session, IS_THERE, wait);
  // The picture is taken at the next frame, and a page at rest draws none.
  await run(session, STIR);
  return Buffer.from(await ask(`${session}/screenshot`), "base64");
}

const [folder = "shots-webkit", ...names] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const served = await serve();
const driver = spawn("WebKitWebDriver", [`--port=${PORT}`], {
  stdio: "ignore",
  env: { ...process.env, WEBKIT_DISABLE_DMABUF_RENDERER: "1" },
});
await pause(800);
const browserOptions = { binary: BINARY, args: ["--automation"] };
const { sessionId } = await ask("/session", {
  capabilities: { alwaysMatch: { browserName: "MiniBrowser", "webkitgtk:browserOptions": browserOptions } },
});
const session = `/session/${sessionId}`;
try {
  for (const shot of shots(names)) {
    writeFileSync(join(folder, `${shot.name}.png`), await taken(session, served.at, shot));
    console.log(shot.name);
  }
} finally {
  await ask(session, undefined, "DELETE").catch(() => undefined);
  driver.kill();
  served.close();
}
await sheet(folder, shots(names));
