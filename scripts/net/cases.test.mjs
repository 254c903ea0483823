// Misbehaviour of networks, played to the real program in a network of its own. The names are those of
// `src-tauri/crates/feed/tests/fixtures/http_cases.json`, where such a case has one.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach, test } from "node:test";
import { TARGET } from "../lib/steps.mjs";
import { BLACK_HOLE, SITE, begin, cable, end, onLaptop, seen, sent, tell } from "./namespaces.mjs";

const PENLIGHT = process.env.PENLIGHT ?? join(TARGET, "debug", "penlight");
const BOTH = { v4: [SITE.v4], v6: [SITE.v6] };
const V4 = { v4: [SITE.v4] };

let internet;
let data;

before(async () => {
  internet = await begin();
});
after(() => end(internet));
beforeEach((context) => {
  data = mkdtempSync(join(tmpdir(), "penlight-data-"));
  context.after?.(() => rmSync(data, { recursive: true, force: true }));
});

const feed = (extra = "") =>
  `<rss version="2.0"><channel><title>Feed</title>${extra}<item><guid isPermaLink="false">tag:feeds.example,1</guid>` +
  `<title>Urgent action</title><description>Somebody was taken.</description></item></channel></rss>`;
const fresh = (headers = {}, extra = "") => ({ headers: { "content-type": "text/xml", ...headers }, body: feed(extra) });

/** Runs the program on the laptop of this test. */
function penlight(...args) {
  const trust = { SSL_CERT_FILE: join(internet.folder, "root.pem"), HOME: data };
  return onLaptop(PENLIGHT, ["--data", join(data, "data"), ...args], trust);
}

/** The error of the only source after a sync, `null` where it answered; and how long it took. */
function sync(address) {
  if (address) assert.equal(penlight("source", "add", address).status, 0);
  const ended = penlight("sync", "--json");
  assert.notEqual(ended.stdout, "", ended.stderr);
  return { ...ended, error: JSON.parse(ended.stdout).sources[0].error, report: JSON.parse(ended.stdout).sources[0] };
}

const source = () => JSON.parse(penlight("source", "list", "--json").stdout).sources[0];

test("ipv6_only", async () => {
  await tell(internet, { names: { "feeds.example": { v6: [SITE.v6] } }, answers: { "feeds.example/feed": fresh() } });
  assert.equal(sync("http://feeds.example/feed").error, null);
});

/** How much longer a feed takes at those addresses than where nothing is wrong. */
async function delay(addresses) {
  const took = [];
  for (const known of [BOTH, addresses]) {
    await tell(internet, { names: { "feeds.example": known }, answers: { "feeds.example/feed": fresh() } });
    const ended = penlight("feed", "http://feeds.example/feed");
    assert.equal(ended.status, 0, ended.stderr);
    took.push(ended.seconds);
  }
  return took[1] - took[0];
}

test("happy_eyeballs", async () => {
  const late = await delay({ v6: [BLACK_HOLE.v6], v4: [SITE.v4] });
  assert.ok(late < 3, `took ${late} s longer`);
});

test("happy_eyeballs the other way round: the old protocol is the black hole", async () => {
  const late = await delay({ v6: [SITE.v6], v4: [BLACK_HOLE.v4] });
  assert.ok(late < 3, `took ${late} s longer`);
});

test("never_accept", async () => {
  await tell(internet, { names: { "feeds.example": { v4: [BLACK_HOLE.v4] } } });
  const ended = sync("http://feeds.example/feed");
  assert.equal(ended.error, "The server took too long.");
  assert.ok(ended.seconds > 9 && ended.seconds < 13, `took ${ended.seconds} s`);
});

test("nxdomain", async () => {
  await tell(internet, { names: {} });
  const ended = sync("http://nowhere.example/feed");
  assert.equal(ended.error, "The server could not be reached.");
  assert.ok(ended.seconds < 5, `took ${ended.seconds} s`);
});

test("dns_timeout", async () => {
  await tell(internet, { silentNames: true });
  const ended = sync("http://feeds.example/feed");
  assert.ok(["The server took too long.", "The server could not be reached."].includes(ended.error), ended.error);
  assert.ok(ended.seconds < 13, `took ${ended.seconds} s`);
});

test("offline", async () => {
  await tell(internet, { names: { "feeds.example": V4 }, answers: { "feeds.example/feed": fresh() } });
  sync("http://feeds.example/feed");
  penlight("source", "add", "http://other.example/feed");
  cable("down");
  const ended = penlight("sync");
  cable("up");
  assert.equal(
    ended.stdout,
    "No source could be reached: there seems to be no network. Everything kept is safe.\n",
    ended.stderr,
  );
  assert.equal(JSON.parse(penlight("list", "--json").stdout).cases.length, 1);
  // Back on the network it is asked at once.
  assert.equal(sync().error, null);
});

test("dns_rebinding", async () => {
  const names = { "feeds.example": V4, "turning.example": { v4: [[SITE.v4], ["127.0.0.1"]] } };
  const away = { status: 302, headers: { location: "http://turning.example/x" } };
  await tell(internet, { names, answers: { "feeds.example/feed": away, "turning.example/x": away } });
  const before = sent();
  const ended = sync("http://feeds.example/feed");
  assert.match(ended.error, /address to address|not allowed/);
  assert.ok(sent().connections - before.connections <= 2, "nothing but the two hosts was connected to");
});

for (const [name, address] of [
  ["redir_to_loopback", "http://local.example/"],
  ["redir_to_private", "http://inside.example/"],
]) {
  test(name, async () => {
    const names = { "feeds.example": V4, "local.example": { v4: ["127.0.0.1"] }, "inside.example": { v4: ["10.0.0.1"] } };
    await tell(internet, { names, answers: { "feeds.example/feed": { status: 302, headers: { location: address } } } });
    const before = sent();
    assert.match(sync("http://feeds.example/feed").error, /not allowed/);
    assert.equal(sent().connections - before.connections, 1, "the redirecting host alone was connected to");
  });
}

test("proxy_down", async () => {
  await tell(internet, { names: { "feeds.example": BOTH }, answers: { "feeds.example/feed": fresh() } });
  for (const scheme of ["socks5h", "socks5", "http"]) {
    penlight("network", "set", "--proxy", `${scheme}://${SITE.v4}:9`);
    const before = sent();
    assert.equal(sync("http://feeds.example/feed").error, "The proxy could not be reached.", scheme);
    assert.equal(sent().datagrams, before.datagrams, `${scheme}: no name was asked for`);
    assert.deepEqual(await seen(internet), { names: [], requests: [], proxied: [] }, scheme);
  }
});

test("proxy_socks5h", async () => {
  await tell(internet, { names: {}, answers: { "hidden.example/feed": fresh() } });
  for (const scheme of ["socks5h", "socks5"]) {
    penlight("network", "set", "--proxy", `${scheme}://${SITE.v4}:1080`);
    const before = sent();
    assert.equal(sync("http://hidden.example/feed").error, null, scheme);
    assert.equal(sent().datagrams, before.datagrams, `${scheme}: no name was asked for`);
    const { names, proxied } = await seen(internet);
    assert.deepEqual([names, proxied], [[], ["hidden.example"]], scheme);
  }
});

test("first_start", async () => {
  await tell(internet, {});
  const before = sent();
  for (const command of [["list"], ["source", "list"], ["sync"], ["sync", "--due"], ["profile", "show"], ["search", "x"],
    ["network", "show"], ["demo", "--out", data]]) {
    assert.equal(penlight(...command).status, 0, command.join(" "));
  }
  assert.deepEqual(sent(), before);
  assert.deepEqual(await seen(internet), { names: [], requests: [], proxied: [] });
});

test("favicon", async () => {
  const extra = "<image><url>http://feeds.example/logo.png</url></image><icon>http://feeds.example/favicon.ico</icon>";
  await tell(internet, { names: { "feeds.example": V4 }, answers: { "feeds.example/feed": fresh({}, extra) } });
  assert.equal(sync("http://feeds.example/feed").error, null);
  assert.deepEqual((await seen(internet)).requests, ["http://feeds.example/feed"]);
});

test("hsts", async () => {
  const answers = { "feeds.example/feed": fresh({ "strict-transport-security": "max-age=31536000" }) };
  await tell(internet, { names: { "feeds.example": V4 }, answers });
  sync("http://feeds.example/feed");
  sync();
  assert.equal(source().moving_to, "https://feeds.example/feed");
  sync();
  assert.equal(source().url, "https://feeds.example/feed");
  assert.equal(source().moved_from, "http://feeds.example/feed");
  await seen(internet);
  assert.equal(sync().report.unchanged, 1);
  assert.deepEqual((await seen(internet)).requests, ["https://feeds.example/feed"]);
});

test("tls_expired", async () => {
  await tell(internet, { names: { "feeds.example": V4 }, answers: { "feeds.example:8443/feed": fresh() } });
  const today = new Date().toISOString().slice(0, 10);
  assert.match(sync("https://feeds.example:8443/feed").error, new RegExp(`not valid on ${today}, today's date by this computer`));
  assert.deepEqual((await seen(internet)).requests, []);
});

test("html_200: a sign-in page that two feeds are led to is known as one", async () => {
  const names = { "feeds.example": V4, "other.example": V4, "portal.example": V4 };
  const answers = { "feeds.example/feed": fresh(), "other.example/feed": fresh() };
  await tell(internet, { names, answers });
  sync("http://feeds.example/feed");
  const portal = { headers: { "content-type": "text/html" }, body: "<html><title>Hotel</title><form></form></html>" };
  const away = { status: 302, headers: { location: "http://portal.example/login" } };
  await tell(internet, { names, answers: { "feeds.example/feed": away, "portal.example/login": portal } });
  assert.match(sync().error, /may want you to sign in first/);
  assert.equal(JSON.parse(penlight("list", "--json").stdout).cases.length, 1);
});
