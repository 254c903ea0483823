// Serves the fixtures' small site on loopback, as an organisation's web host would.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { ROOT } from "./window.mjs";

const FOLDER = join(ROOT, "src-tauri", "crates", "cli", "tests", "site");
const TYPES = { ".xml": "application/rss+xml", ".html": "text/html; charset=utf-8", ".pdf": "application/pdf", ".png": "image/png" };

/** Starts it. Gives {address, close}. */
export async function site() {
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url, "http://localhost").pathname);
    try {
      const bytes = await readFile(join(FOLDER, path));
      response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream" }).end(bytes);
    } catch {
      response.writeHead(404).end("Not here");
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

/** A source that never ends: each answer goes on for ever. */
export async function endless() {
  const timers = new Set();
  const server = createServer((_, response) => {
    response.writeHead(200, { "content-type": "application/rss+xml" });
    response.write("<?xml version='1.0'?><rss version='2.0'><channel><title>Endless</title>");
    const timer = setInterval(() => response.write("<item><title>again</title></item>"), 200);
    timers.add(timer);
    response.on("close", () => clearInterval(timer));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}/feed.xml`,
    close: () => { timers.forEach(clearInterval); server.closeAllConnections(); server.close(); },
  };
}
