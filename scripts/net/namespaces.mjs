// Two network namespaces with a cable between them: a laptop, and all of the internet that it can see.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import http from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = dirname(fileURLToPath(import.meta.url));
const LAPTOP = "penlight-laptop";
const INTERNET = "penlight-internet";
const RESOLVER = `/etc/netns/${LAPTOP}`;

/** Of the open internet, so that no rule about a laptop's own network hides what is tested. Nothing leaves the cable. */
export const SITE = { v4: "93.184.216.34", v6: "2606:4700::34" };
/** Routed to a machine that neither answers nor hands on: a connection there is never refused and never made. */
export const BLACK_HOLE = { v4: "93.185.0.1", v6: "2606:4701::1" };

/** What “openssl ca” wants to know; its shorter commands can't make a certificate of the past. */
const AUTHORITY = `[ca]
default_ca = test
[test]
dir = .
database = ./index
new_certs_dir = .
certificate = ./root.pem
private_key = ./root.key
default_md = sha256
policy = any
rand_serial = yes
[any]
commonName = supplied
`;

/** What is missing for these tests, as one sentence; `null` where nothing is. */
export function missing() {
  if (process.platform !== "linux") return "these tests need Linux, whose network namespaces they run in";
  if (process.getuid() !== 0) return "these tests need root, to make network namespaces: sudo npm run test:net";
  for (const [program, argument] of [["ip", "-V"], ["openssl", "version"]]) {
    if (spawnSync(program, [argument], { stdio: "ignore" }).status !== 0) return `these tests need the program “${program}”`;
  }
  const tried = spawnSync("ip", ["netns", "add", `${LAPTOP}-try`], { encoding: "utf8" });
  if (tried.status !== 0) return `this system lets nobody make network namespaces (${tried.stderr.trim()})`;
  ip("netns", "delete", `${LAPTOP}-try`);
  return null;
}

/** Lays the cable and starts the internet. */
export async function begin() {
  end();
  const folder = mkdtempSync(join(tmpdir(), "penlight-net-"));
  makeCertificates(folder);
  for (const name of [LAPTOP, INTERNET]) {
    ip("netns", "add", name);
    ip("-n", name, "link", "set", "lo", "up");
  }
  ip("link", "add", "cable", "netns", LAPTOP, "type", "veth", "peer", "name", "cable", "netns", INTERNET);
  address(LAPTOP, "93.184.216.2/24", "2606:4700::2/64");
  address(INTERNET, `${SITE.v4}/24`, `${SITE.v6}/64`);
  ip("-n", LAPTOP, "route", "add", "default", "via", SITE.v4);
  ip("-n", LAPTOP, "-6", "route", "add", "default", "via", SITE.v6);
  for (const key of ["net.ipv4.ip_forward", "net.ipv6.conf.all.forwarding"]) {
    execFileSync("ip", ["netns", "exec", INTERNET, "sh", "-c", `echo 0 > /proc/sys/${key.replaceAll(".", "/")}`]);
  }
  // “ip netns exec” puts this file in the place of the system's.
  mkdirSync(RESOLVER, { recursive: true });
  writeFileSync(join(RESOLVER, "resolv.conf"), `nameserver ${SITE.v4}\noptions timeout:5 attempts:2\n`);
  const control = join(folder, "control");
  const web = spawn("ip", ["netns", "exec", INTERNET, process.execPath, join(HERE, "web.mjs"), control, folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise((resolve, reject) => {
    web.stdout.once("data", resolve);
    web.once("exit", (code) => reject(new Error(`the internet of the test ended with ${code}`)));
  });
  return { folder, control, web };
}

function address(name, v4, v6) {
  ip("-n", name, "address", "add", v4, "dev", "cable");
  ip("-n", name, "address", "add", v6, "dev", "cable", "nodad");
  ip("-n", name, "link", "set", "cable", "up");
}

/** Takes everything away again, also what an earlier run left. */
export function end(world) {
  world?.web.kill();
  for (const name of [LAPTOP, INTERNET]) spawnSync("ip", ["netns", "delete", name], { stdio: "ignore" });
  rmSync(RESOLVER, { recursive: true, force: true });
  if (world) rmSync(world.folder, { recursive: true, force: true });
}

/** Says what the internet is from now on; gives what it saw until now. */
export function tell(world, change) {
  return ask(world, "PUT", JSON.stringify(change));
}

/** What the internet saw since it was last asked. */
export function seen(world) {
  return ask(world, "GET", "");
}

function ask(world, method, body) {
  return new Promise((resolve, reject) => {
    const request = http.request({ socketPath: world.control, method, path: "/", agent: false }, (response) => {
      const parts = [];
      response.on("data", (part) => parts.push(part));
      response.on("end", () => resolve(JSON.parse(Buffer.concat(parts))));
    });
    request.on("error", reject);
    request.end(body);
  });
}

/** Runs a program on the laptop. */
export function onLaptop(program, args, environment = {}) {
  const began = performance.now();
  const ended = spawnSync("ip", ["netns", "exec", LAPTOP, program, ...args], {
    encoding: "utf8",
    env: { PATH: process.env.PATH, ...environment },
  });
  return { ...ended, seconds: (performance.now() - began) / 1000 };
}

/** Connections begun and datagrams sent by the laptop so far, those to itself included. */
export function sent() {
  const lines = onLaptop("cat", ["/proc/net/snmp"]).stdout.split("\n");
  const count = (protocol, key) => {
    const [keys, values] = lines.filter((line) => line.startsWith(`${protocol}:`)).map((line) => line.split(" "));
    return Number(values[keys.indexOf(key)]);
  };
  return { connections: count("Tcp", "ActiveOpens"), datagrams: count("Udp", "OutDatagrams") };
}

/** Pulls the cable, or puts it back. */
export function cable(state) {
  ip("-n", LAPTOP, "link", "set", "cable", state);
  if (state === "up") {
    // A pulled cable takes the new protocol's address with it.
    ip("-n", LAPTOP, "-6", "address", "replace", "2606:4700::2/64", "dev", "cable", "nodad");
    ip("-n", LAPTOP, "route", "replace", "default", "via", SITE.v4);
    ip("-n", LAPTOP, "-6", "route", "replace", "default", "via", SITE.v6);
  }
}

/** An authority of the test's own, a good certificate and an expired one. */
function makeCertificates(folder) {
  const openssl = (...args) => execFileSync("openssl", args, { cwd: folder, stdio: "ignore" });
  openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "root.key", "-out", "root.pem", "-days", "3650",
    "-subj", "/CN=Test authority");
  writeFileSync(join(folder, "names"), "subjectAltName=DNS:*.example,DNS:feeds.example\n");
  writeFileSync(join(folder, "authority.cnf"), AUTHORITY);
  writeFileSync(join(folder, "index"), "");
  const spans = { good: ["20200101000000Z", "20990101000000Z"], expired: ["20200101000000Z", "20210101000000Z"] };
  for (const [name, [from, to]] of Object.entries(spans)) {
    openssl("req", "-newkey", "rsa:2048", "-nodes", "-keyout", `${name}.key`, "-out", `${name}.csr`, "-subj", `/CN=${name}`);
    openssl("ca", "-batch", "-config", "authority.cnf", "-notext", "-extfile", "names",
      "-startdate", from, "-enddate", to, "-in", `${name}.csr`, "-out", `${name}.pem`);
  }
}

function ip(...args) {
  execFileSync("ip", args, { stdio: ["ignore", "ignore", "inherit"] });
}
