// A real browser on the built mock-up, served from this process.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const BUILT = fileURLToPath(new URL("../dist-mock", import.meta.url));
const BROWSERS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
/** @type {Record<string, string>} */
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** The page's policy in the window: what breaks under it must break here too. */
const POLICY =
  "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; script-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'";

/** Where a browser is, or `null`: then tests of views say so and are skipped. */
export const browserPath = BROWSERS.find((path) => existsSync(path)) ?? null;

/**
 * Opens the mock-up with that search and hash: `?theme=dark`, `#/needs`.
 * @typedef {{ width: number, height: number }} Size
 * @typedef {{ open: (address: string, size?: Size) => Promise<import("playwright-core").Page>, close: () => Promise<void> }} Stage
 */

/**
 * Serves the built mock-up.
 * @returns {Promise<{ at: string, close: () => void }>}
 */
export async function serve() {
  const server = createServer((request, response) => void answer(request.url ?? "/", response));
  await /** @type {Promise<void>} */ (new Promise((ready) => server.listen(0, "127.0.0.1", ready)));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return { at: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

/**
 * Starts server and browser.
 * @returns {Promise<Stage>}
 */
export async function stage() {
  const served = await serve();
  const browser = await chromium.launch({
    executablePath: browserPath ?? "chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
  });
  return {
    open: (address, size) => open(browser, served.at + address, size),
    close: async () => {
      await browser.close();
      served.close();
    },
  };
}

/**
 * @param {import("playwright-core").Browser} browser
 * @param {string} address
 * @param {Size} [size]
 */
async function open(browser, address, size = { width: 1280, height: 800 }) {
  // Without motion, so that nothing is looked at half faded.
  const page = await browser.newPage({ viewport: size, reducedMotion: "reduce" });
  page.on("pageerror", (error) => {
    throw error;
  });
  await page.goto(address);
  await page.waitForFunction(() => document.querySelector(".app, .locked, .opening") !== null);
  await page.evaluate(() => document.fonts.ready);
  return page;
}

/**
 * @param {string} url
 * @param {import("node:http").ServerResponse} response
 */
async function answer(url, response) {
  const path = normalize(decodeURIComponent(new URL(url, "http://localhost").pathname));
  const file = join(BUILT, path === "/" ? "index.html" : path);
  try {
    const bytes = await readFile(file);
    response.writeHead(200, {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
      "content-security-policy": POLICY,
    });
    response.end(bytes);
  } catch {
    response.writeHead(404).end();
  }
}
