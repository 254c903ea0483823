// A hostile source and the canary that its pages try to reach.
import { createServer } from "node:http";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./window.mjs";

/** The sanitisers' own test sets are others' work and stay outside the repository; PENLIGHT_SHARED says where else they lie. */
const SHARED = process.env.PENLIGHT_SHARED ?? join(ROOT, "..", "shared");
const PEERS = join(SHARED, "peers", "sanitizer", "payloads.json");

/** A server that nobody should ever ask. Gives {address, asked, close}. */
export async function canary() {
  const asked = [];
  const server = createServer((request, response) => {
    asked.push(request.url);
    response.writeHead(200, { "content-type": "text/plain", "access-control-allow-origin": "*" }).end("seen");
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { address: `http://127.0.0.1:${server.address().port}`, asked, close: () => server.close() };
}

/**
 * Everything that is tried, as {name, html}: our own payloads, and the peers' where they are here, once as they stand
 * and once with the canary in the place of every host and of every call of `alert`.
 */
export function payloads(address) {
  const run = inPlaceOfAlert(address);
  const own = JSON.parse(readFileSync(new URL("./payloads.json", import.meta.url), "utf8")).payloads;
  const all = own.map((text, at) => ({
    name: `own-${at + 1}`,
    html: text.replaceAll("{url}", address).replaceAll("{run}", `${run}(1)`),
  }));
  const has = existsSync(PEERS);
  if (!has) console.log("skipped: no ../shared/peers, so only our own payloads are tried");
  for (const { id, payload } of has ? JSON.parse(readFileSync(PEERS, "utf8")) : []) {
    const towards = payload
      .replace(/(https?:)?\/\/(?:[\w-]+\.)+[a-z]{2,}(:\d+)?/gi, address)
      .replace(/\b(alert|prompt|confirm)\b(?=\s*(\(|&#|&lpar;|%28|`))/g, run);
    all.push({ name: id, html: payload });
    if (towards !== payload) all.push({ name: `${id}, towards the canary`, html: towards });
  }
  return all;
}

/** A call like `alert` without quotes, brackets or white space that an attribute could stumble over. */
function inPlaceOfAlert(address) {
  const letters = [...`${address}/ran`].map((letter) => letter.charCodeAt(0)).join();
  return `(function(){(new/**/Image).src=String.fromCharCode(${letters});top.ran=1})`;
}

/** A source of which each payload is one publication with a page of its own. Gives {address, close}. */
export async function hostileSource(all) {
  const item = (_, at) => `<item><guid>${at}</guid><title>Page ${at}</title><link>/page/${at}</link></item>`;
  const feed = `<rss version="2.0"><channel><title>Hostile</title>${all.map(item).join("")}</channel></rss>`;
  const server = createServer((request, response) => {
    const one = all[Number(request.url.split("/").at(-1))];
    if (!request.url.startsWith("/page/") || !one) {
      response.writeHead(200, { "content-type": "application/rss+xml" }).end(feed);
      return;
    }
    const words = "Nobody has been told where they were taken, and nobody was allowed to see them since.";
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.end(`<html><body><main><h1>A page</h1><p>${words}</p><div>${one.html}</div><p>${words}</p></main></body></html>`);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { address: `http://127.0.0.1:${server.address().port}/feed.xml`, close: () => server.close() };
}
