// The same pictures in WebKitGTK, the window's own engine on Linux: `xvfb-run node ui/tests/shots-webkit.mjs FOLDER [NAME…]`.
import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { serve } from "./browser.mjs";
import { SHOTS } from "./shot-list.mjs";

const PORT = 4499;
const BINARY = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";
/** Run in the page: a dot in a corner that changes its colour. */
const STIR = `
  const dot = document.body.appendChild(document.createElement("i"));
  dot.style.cssText = "position:fixed;inset:auto 0 0 auto;width:1px;height:1px;opacity:0.02";
  setInterval(() => { dot.style.background = dot.style.background === "red" ? "blue" : "red"; }, 40);
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
 * @param {string} keys
 */
async function press(session, keys) {
  const values = keys.split("+").map((key) => KEYS[key] ?? key);
  const down = values.map((value) => ({ type: "keyDown", value }));
  const up = values.toReversed().map((value) => ({ type: "keyUp", value }));
  await ask(`${session}/actions`, { actions: [{ type: "key", id: "keys", actions: [...down, ...up] }] });
}

const [folder = "shots-webkit", ...names] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const served = await serve();
const driver = spawn("WebKitWebDriver", [`--port=${PORT}`], {
  stdio: "ignore",
  env: { ...process.env, WEBKIT_DISABLE_DMABUF_RENDERER: "1" },
});
await wait(800);
const browserOptions = { binary: BINARY, args: ["--automation"] };
const { sessionId } = await ask("/session", {
  capabilities: { alwaysMatch: { browserName: "MiniBrowser", "webkitgtk:browserOptions": browserOptions } },
});
const session = `/session/${sessionId}`;
try {
  for (const [name, shot] of Object.entries(SHOTS)) {
    if (names.length > 0 && !names.some((wanted) => name.startsWith(wanted))) continue;
    const { width, height } = shot.size ?? { width: 1280, height: 800 };
    await ask(`${session}/window/rect`, { width, height });
    await ask(`${session}/url`, { url: "about:blank" });
    await ask(`${session}/url`, { url: served.at + shot.address });
    await wait(1500);
    for (const key of shot.press ?? []) await press(session, key);
    await wait(1000);
    // The picture is taken at the next frame, and a page at rest draws none.
    await ask(`${session}/execute/sync`, { script: STIR, args: [] });
    writeFileSync(join(folder, `${name}.png`), Buffer.from(await ask(`${session}/screenshot`), "base64"));
    console.log(name);
  }
} finally {
  await ask(session, undefined, "DELETE").catch(() => undefined);
  driver.kill();
  served.close();
}
