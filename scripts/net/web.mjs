// The whole internet of a test, in one process: names, web sites, a proxy. Told what to be over a socket of the file
// system, which reaches from one network namespace into another.
import { createSocket } from "node:dgram";
import { readFileSync, rmSync } from "node:fs";
import http from "node:http";
import https from "node:https";
import net from "node:net";

const [, , control, folder] = process.argv;
const empty = () => ({ names: {}, answers: {}, silentNames: false });
let world = empty();
let seen = { names: [], requests: [], proxied: [] };

/** What stands at a host and path: `{ status, headers, body }`. */
function answer(request, response) {
  const place = `${request.headers.host}${request.url}`;
  seen.requests.push(`${request.socket.encrypted ? "https" : "http"}://${place}`);
  const found = world.answers[place] ?? { status: 404, headers: {}, body: "" };
  response.writeHead(found.status ?? 200, { connection: "close", ...found.headers });
  response.end(found.body ?? "");
}

/** Answers an A or AAAA question (RFC 1035) from the table; a name that is not there does not exist. */
function answerName(message, from) {
  const labels = [];
  let at = 12;
  while (message[at] !== 0) {
    labels.push(message.toString("ascii", at + 1, at + 1 + message[at]));
    at += message[at] + 1;
  }
  const type = message.readUInt16BE(at + 1);
  const name = labels.join(".").toLowerCase();
  seen.names.push(name);
  if (world.silentNames) return;
  const known = world.names[name];
  const listed = known?.[type === 28 ? "v6" : type === 1 ? "v4" : "none"] ?? [];
  // A list of lists is answered one after the other: a name that changes between two questions.
  const addresses = Array.isArray(listed[0]) ? (listed.length > 1 ? listed.shift() : listed[0]) : listed;
  const head = Buffer.from(message.subarray(0, 12));
  head.writeUInt16BE(known ? 0x8180 : 0x8183, 2);
  head.writeUInt16BE(addresses.length, 6);
  head.writeUInt32BE(0, 8);
  const records = addresses.map((address) => {
    const bytes = type === 28 ? v6(address) : Buffer.from(address.split(".").map(Number));
    const record = Buffer.alloc(12);
    record.writeUInt16BE(0xc00c, 0);
    record.writeUInt16BE(type, 2);
    record.writeUInt16BE(1, 4);
    record.writeUInt16BE(bytes.length, 10);
    return Buffer.concat([record, bytes]);
  });
  names.send(Buffer.concat([head, message.subarray(12, at + 5), ...records]), from.port, from.address);
}

function v6(address) {
  const [front, back = ""] = address.split("::");
  const parts = (text) => text.split(":").filter(Boolean).map((part) => parseInt(part, 16));
  const [before, after] = [parts(front), parts(back)];
  const all = [...before, ...Array(8 - before.length - after.length).fill(0), ...after];
  return Buffer.from(all.flatMap((part) => [part >> 8, part & 255]));
}

/** A SOCKS5 proxy (RFC 1928) that takes names only and leads all of them to the web site here. */
const proxy = net.createServer((client) => {
  client.on("error", () => client.destroy());
  client.once("data", () => {
    client.write(Buffer.from([5, 0]));
    client.once("data", (request) => {
      const isName = request[3] === 3;
      seen.proxied.push(isName ? request.toString("ascii", 5, 5 + request[4]) : "an address");
      const site = net.connect(80, "127.0.0.1", () => {
        client.write(Buffer.from([5, 0, 0, 1, 0, 0, 0, 0, 0, 0]));
        client.pipe(site).pipe(client);
      });
      site.on("error", () => client.destroy());
    });
  });
});

const names = createSocket("udp4");
names.on("message", answerName);
const certificate = (name) => ({
  key: readFileSync(`${folder}/${name}.key`),
  cert: readFileSync(`${folder}/${name}.pem`),
});
rmSync(control, { force: true });
const steering = http.createServer((request, response) => {
  const parts = [];
  request.on("data", (part) => parts.push(part));
  request.on("end", () => {
    const before = seen;
    seen = { names: [], requests: [], proxied: [] };
    if (request.method === "PUT") world = { ...empty(), ...JSON.parse(Buffer.concat(parts)) };
    response.end(JSON.stringify(before));
  });
});

await Promise.all([
  listening(names, () => names.bind(53)),
  listening(http.createServer(answer), (server) => server.listen(80, "::")),
  listening(https.createServer(certificate("good"), answer), (server) => server.listen(443, "::")),
  listening(https.createServer(certificate("expired"), answer), (server) => server.listen(8443, "::")),
  listening(proxy, (server) => server.listen(1080)),
  listening(steering, (server) => server.listen(control)),
]);
console.log("ready");

function listening(server, start) {
  return new Promise((resolve, reject) => {
    server.once("listening", resolve);
    server.once("error", reject);
    start(server);
  });
}
