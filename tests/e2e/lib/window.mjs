// Opens the real window under WebKitWebDriver, each time on a data folder of its own, and closes it without a trace.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Builder, By, Capabilities, until } from "selenium-webdriver";
import { TARGET } from "../../../scripts/lib/steps.mjs";

/** The repository's top folder. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..");
// The tests try the build of every day; benches name `release`.
const BINARY = join(TARGET, process.env.PENLIGHT_E2E_PROFILE ?? "debug", "penlight-desktop");
const DRIVER = "/usr/bin/WebKitWebDriver";
// A screen of a usual laptop.
const SCREEN = "1440x900x24";
const PATIENCE = 20_000;

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
 * Opens the window on `data`. `environment` is added to its own.
 * Gives {driver, kill, close, shot, find, press, text}.
 */
export async function open(display, data, environment = {}) {
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const server = spawn("dbus-run-session", ["--", DRIVER, `--port=${port}`, "--host=127.0.0.1"], {
    detached: true,
    stdio: "ignore",
    env: {
      ...process.env, DISPLAY: display, PENLIGHT_DATA: data, PENLIGHT_ALONE: "1", TAURI_WEBVIEW_AUTOMATION: "true",
      GDK_BACKEND: "x11", LIBGL_ALWAYS_SOFTWARE: "1", NO_AT_BRIDGE: "1", ...environment,
    },
  });
  const driver = await connect(port);
  // SIGKILL to the whole group: a crash, as far as the program can tell.
  const kill = () => { try { process.kill(-server.pid, "SIGKILL"); } catch { /* already gone */ } };
  const find = async (css) => {
    const found = await driver.wait(until.elementLocated(By.css(css)), PATIENCE, `nothing matches ${css}`);
    return driver.wait(until.elementIsVisible(found), PATIENCE, `${css} stays hidden`);
  };
  return {
    driver, kill, find,
    close: async () => { await driver.quit().catch(() => {}); kill(); },
    /** A picture of the whole screen: the driver's own pictures never arrive where there is no graphics card. */
    shot: (file) => spawnSync("import", ["-display", display, "-window", "root", file]).status === 0,
    press: async (css) => (await find(css)).click(),
    /** Waits until the page's text holds `words`. */
    text: async (words) => driver.wait(
      async () => (await driver.executeScript("return document.body.innerText")).includes(words),
      PATIENCE, `the window never says “${words}”`),
  };
}

async function connect(port) {
  const capabilities = new Capabilities();
  capabilities.setBrowserName("wry");
  capabilities.set("webkitgtk:browserOptions", { binary: BINARY, args: [] });
  let last;
  for (let attempt = 0; attempt < 40; attempt += 1) {
    try {
      return await new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(capabilities).build();
    } catch (error) {
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
