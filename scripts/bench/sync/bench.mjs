// Prints how long a sync takes beside a bare loop that asks for the same addresses; see README.md.
import { spawn, spawnSync } from "node:child_process";
import { createServer } from "node:http";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..");
const FEEDS = Number(process.env.FEEDS ?? 200);
const ENTRIES = Number(process.env.ENTRIES ?? 50);
const UNCHANGED = Number(process.env.UNCHANGED ?? 1000);
const PROFILE = process.env.PROFILE ?? "release";
/** Loopback addresses that stand for hosts of their own, as feeds have them. */
const HOSTS = 250;

const WORDS = "Her family was told that she had been taken to another place and that nobody may see her. ";

function feed(at) {
  const item = (_, entry) =>
    `<item><guid isPermaLink="false">urn:bench:${at}:${entry}</guid><title>Action ${entry} of watch ${at}</title>` +
    `<link>/page/${at}/${entry}</link><description>${WORDS}</description></item>`;
  return `<rss version="2.0"><channel><title>Watch ${at}</title>${Array.from({ length: ENTRIES }, item).join("")}</channel></rss>`;
}

const page = (at, entry) =>
  `<html><body><main><h1>Action ${entry} of watch ${at}</h1><p>UA ${entry + 1}/26 Index: EXA 01/0${at}/2026</p>` +
  `<p>${WORDS.repeat(20)}</p><p>Please write before 15 January 2027, urging them to release her.</p></main></body></html>`;

/** Serves everything on every loopback address; gives the port and a way to end it. */
async function serve() {
  const server = createServer((request, response) => {
    const [, what, at, entry] = request.url.split("/");
    const body = what === "feed" ? feed(Number(at)) : page(Number(at), Number(entry));
    const type = what === "feed" ? "application/rss+xml" : "text/html; charset=utf-8";
    response.writeHead(200, { "content-type": type, etag: '"same"' }).end(body);
  });
  await new Promise((resolve) => server.listen(0, "0.0.0.0", resolve));
  return server;
}

/** Runs a program to its end while this process goes on serving. */
function run(program, args, input = "") {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ["pipe", "pipe", "ignore"] });
    let out = "";
    child.stdout.on("data", (piece) => (out += piece));
    child.on("error", reject);
    child.on("exit", (code) => (code === 0 ? resolve(out) : reject(new Error(`${program} ended with ${code}`))));
    child.stdin.end(input);
  });
}

function build() {
  const flags = PROFILE === "release" ? ["--release"] : [];
  const made = (...what) => spawnSync("cargo", ["build", "-q", ...flags, ...what], { cwd: ROOT, stdio: "inherit" }).status === 0;
  if (!process.env.BUILT && !made("--workspace", "--bins", "--example", "bare")) process.exit(1);
}

/** Adds the feeds in a new data folder, as a list of the person's would. */
async function folderOf(addresses) {
  const data = mkdtempSync(join(tmpdir(), "penlight-bench-"));
  const opml = `<opml version="2.0"><body>${addresses.map((one) => `<outline type="rss" text="x" xmlUrl="${one}"/>`).join("")}</body></opml>`;
  const file = join(data, "feeds.opml");
  writeFileSync(file, opml);
  await run(PENLIGHT, ["--data", join(data, "data"), "source", "import", file]);
  return data;
}

async function synced(data) {
  const begun = performance.now();
  const { sources } = JSON.parse(await run(PENLIGHT, ["--data", join(data, "data"), "--json", "sync"]));
  const seconds = (performance.now() - begun) / 1000;
  return { seconds, alerts: sources.reduce((sum, one) => sum + one.new, 0), failed: sources.filter((one) => one.error).length };
}

function say(what, sync, bare, more) {
  console.log(`${what}: ${sync.toFixed(2)} s, bare loop ${bare.toFixed(2)} s, ratio ${(sync / bare).toFixed(2)} (${more})`);
}

const PENLIGHT = join(ROOT, "target", PROFILE, "penlight");
const BARE = join(ROOT, "target", PROFILE, "examples", "bare");
build();
const server = await serve();
const host = (at) => `http://127.0.0.${1 + (at % HOSTS)}:${server.address().port}`;

const feeds = Array.from({ length: FEEDS }, (_, at) => `${host(at)}/feed/${at}`);
const pages = feeds.flatMap((_, at) => Array.from({ length: ENTRIES }, (__, entry) => `${host(at)}/page/${at}/${entry}`));
const [bareSeconds, answers, bytes] = (await run(BARE, [], [...feeds, ...pages].join("\n"))).trim().split(" ").map(Number);
const first = await folderOf(feeds);
const sync = await synced(first);
say(`first sync of ${FEEDS} × ${ENTRIES}`, sync.seconds, bareSeconds, `${sync.alerts} alerts, ${answers} answers, ${bytes} bytes`);
rmSync(first, { recursive: true });

const many = Array.from({ length: UNCHANGED }, (_, at) => `${host(at)}/feed/${at}`);
const second = await folderOf(many);
let hasNothingNew = false;
server.removeAllListeners("request");
server.on("request", (request, response) => {
  const isSame = request.headers["if-none-match"] === '"same"' && hasNothingNew;
  response.writeHead(isSame ? 304 : 200, { "content-type": "application/rss+xml", etag: '"same"' });
  response.end(isSame ? "" : `<rss version="2.0"><channel><title>${request.url}</title></channel></rss>`);
});
await synced(second);
hasNothingNew = true;
const [bareMany] = (await run(BARE, [], many.join("\n"))).trim().split(" ").map(Number);
const unchanged = await synced(second);
say(`sync of ${UNCHANGED} unchanged feeds`, unchanged.seconds, bareMany, `${unchanged.failed} failed`);
rmSync(second, { recursive: true });
server.close();
