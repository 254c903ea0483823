// Opens the real window under WebKitWebDriver, each time on a data folder of its own, and closes it without a trace.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Builder, By, Capabilities } from "selenium-webdriver";
import { TARGET } from "../../../scripts/lib/steps.mjs";

/** The repository's top folder. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..");
/** The program that is tried: the build of every day; benches name `release`. */
export const BINARY = join(TARGET, process.env.PENLIGHT_E2E_PROFILE ?? "debug", "penlight-desktop");
const DRIVER = "/usr/bin/WebKitWebDriver";
// A screen of a usual laptop.
const SCREEN = "1440x900x24";
/** So long may what is waited for take, in milliseconds, on a machine that has much else to do; no test takes so long. */
export const PATIENCE = 60_000;
/** So long may the driver take to say goodbye; a window that hangs is ended all the same. */
const GOODBYE = 10_000;
/** So long may the core take to answer. */
const PATIENCE_FOR_ANSWERS = 120_000;
/** Run in the page. */
const ASK = `
  const [command, args, done] = arguments;
  window.__TAURI_INTERNALS__.invoke(command, args).then(done, (error) => done({ error }));
`;

/** Run in the page: presses the button or link that says these words; gives whether there is one. */
const SAY = `
  const says = (one) => one.textContent.replace(/[\u2066-\u2069]/g, "").replace(/\\s+/g, " ").includes(arguments[0]);
  const found = [...document.querySelectorAll("button, a")].find(says);
  found?.click();
  return Boolean(found);
`;
/** What is drawn anew while one reaches for it answers with one of these, and is there a moment later. */
const PASSING = new Set(["StaleElementReferenceError", "ElementNotInteractableError", "ElementClickInterceptedError"]);

/** For `catch`: nothing where the page was just drawn anew. */
export function passing(error) {
  if (PASSING.has(error.name)) return null;
  throw error;
}

/** Why the window can't be tried here, or null where it can. */
export function cannotRun() {
  if (process.platform !== "linux") return "the window is driven on Linux only";
  if (!existsSync(DRIVER)) return "WebKitWebDriver is not installed (Debian: webkit2gtk-driver)";
  return null;
}

/** Builds the window and its reading child, unless PENLIGHT_E2E_BUILT says that it was done; throws where that fails. */
export function build() {
  if (process.env.PENLIGHT_E2E_BUILT) return;
  const ended = spawnSync("cargo", ["build", "-q", "--workspace", "--bins"], { cwd: ROOT, stdio: "inherit" });
  if (ended.status !== 0) throw new Error("the window could not be built");
}

/** A screen that nobody sees. Gives its name and a function that ends it. */
export async function screen() {
  if (process.env.PENLIGHT_E2E_DISPLAY) return { display: process.env.PENLIGHT_E2E_DISPLAY, end: () => {} };
  const server = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", SCREEN, "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const number = await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.once("exit", () => reject(new Error("Xvfb ended at once")));
    server.stdio[3].once("data", (data) => resolve(String(data).trim()));
  });
  return { display: `:${number}`, end: () => server.kill("SIGTERM") };
}

/** A data folder that nobody else has. */
export function folder() {
  return mkdtempSync(join(tmpdir(), "penlight-e2e-"));
}

/**
 * Opens the window on `data` with these arguments. `environment` is added to its own.
 * Gives {driver, kill, close, shot, find, press, say, says, text, ask}.
 */
export async function open(display, data, environment = {}, args = []) {
  const port = await freePort();
  const server = spawn("dbus-run-session", ["--", DRIVER, `--port=${port}`, "--host=127.0.0.1"], {
    detached: true,
    stdio: "ignore",
    env: {
      ...process.env, DISPLAY: display, PENLIGHT_DATA: data, PENLIGHT_ALONE: "1", TAURI_WEBVIEW_AUTOMATION: "true",
      GDK_BACKEND: "x11", LIBGL_ALWAYS_SOFTWARE: "1", NO_AT_BRIDGE: "1", ...environment,
    },
  });
  // SIGKILL to the whole group: a crash, as far as the program can tell.
  const kill = () => { try { process.kill(-server.pid, "SIGKILL"); } catch { /* already gone */ } };
  const driver = await connect(port, args).catch((error) => { kill(); throw error; });
  await driver.manage().setTimeouts({ script: PATIENCE_FOR_ANSWERS });
  const shown = async (css) => {
    for (const one of await driver.findElements(By.css(css))) if (await one.isDisplayed().catch(passing)) return one;
    return null;
  };
  /** The first that matches and is shown, once there is one. */
  const find = (css) => driver.wait(() => shown(css), PATIENCE, `nothing that is shown matches ${css}`);
  /** Whether the page's text holds `words` now. Isolating marks around names are seen by nobody. */
  const says = async (words) =>
    (await driver.executeScript("return document.body.innerText")).replace(/[\u2066-\u2069]/g, "").includes(words);
  return {
    driver, kill, find, says,
    close: async () => {
      await Promise.race([driver.quit().catch(() => {}), new Promise((resolve) => setTimeout(resolve, GOODBYE).unref())]);
      kill();
    },
    /**
     * A picture of the screen, or of a part of it (“1280x800+0+0”): the driver's own pictures never arrive where there is
     * no graphics card.
     */
    shot: (file, part) =>
      spawnSync("import", ["-display", display, "-window", "root", ...(part ? ["-crop", part, "+repage"] : []), file]).status === 0,
    press: (css) => {
      const pressed = async () => (await shown(css))?.click().then(() => true, passing) ?? false;
      return driver.wait(pressed, PATIENCE, `nothing that can be pressed matches ${css}`);
    },
    /** Presses the button or link that says these words, once there is one. */
    say: (words) => driver.wait(() => driver.executeScript(SAY, words), PATIENCE, `no button says “${words}”`),
    /** Waits until the page's text holds `words`. */
    text: (words) => driver.wait(() => says(words), PATIENCE, `the window never says “${words}”`),
    /** Asks the core from within the page, as the screen does. What it refuses comes as {error}. */
    ask: (command, args = {}) => driver.executeAsyncScript(ASK, command, args),
  };
}

/** A port that nobody listens on. */
async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function connect(port, args) {
  const capabilities = new Capabilities();
  capabilities.setBrowserName("wry");
  capabilities.set("webkitgtk:browserOptions", { binary: BINARY, args });
  let last;
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    try {
      return await new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(capabilities).build();
    } catch (error) {
      // The driver is there, and the program is not.
      if (error.name === "SessionNotCreatedError") throw error;
      last = error;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
  throw last;
}

/** Removes a data folder. */
export function clear(data) {
  rmSync(data, { recursive: true, force: true });
}
