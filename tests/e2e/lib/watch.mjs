// Watches what the window's processes are connected to, and what lies in a folder (Linux).
import { readFileSync, readdirSync, readlinkSync, statSync } from "node:fs";
import { join } from "node:path";

/** How often the tables of the kernel are looked at, in milliseconds: a connection lives longer on this laptop. */
const EVERY = 15;

const tried = (look, otherwise) => {
  // Processes and files go while one looks.
  try { return look(); } catch { return otherwise; }
};

/** The window's own processes: those that were given this data folder, but for the driver. */
function processes(data) {
  return readdirSync("/proc").filter((pid) => {
    if (!/^\d+$/.test(pid)) return false;
    const name = tried(() => readFileSync(`/proc/${pid}/comm`, "utf8").trim(), "");
    const isWindow = name.startsWith("penlight") || name === "WebKitWebProces" || name === "WebKitNetworkPr";
    return isWindow && tried(() => readFileSync(`/proc/${pid}/environ`, "utf8"), "").includes(`PENLIGHT_DATA=${data}\0`);
  });
}

/** Inodes of a process's sockets. */
function sockets(pid) {
  const files = tried(() => readdirSync(`/proc/${pid}/fd`), []);
  const names = files.map((file) => tried(() => readlinkSync(`/proc/${pid}/fd/${file}`), ""));
  return names.flatMap((name) => /^socket:\[(\d+)\]$/.exec(name)?.[1] ?? []);
}

/** Every connection of the system: inode, own port, and the other side as “0100007F:1F90”. */
function connections() {
  const lines = ["tcp", "tcp6", "udp", "udp6"].flatMap((table) => tried(() => readFileSync(`/proc/net/${table}`, "utf8"), "").split("\n").slice(1));
  const rows = lines.map((line) => line.trim().split(/\s+/)).filter((row) => row.length > 9);
  return rows.map((row) => ({ inode: row[9], port: Number.parseInt(row[1].split(":")[1], 16), other: row[2] }));
}

/** The port by which the driver drives the window. */
function driven(pid) {
  const found = /WEBKIT_INSPECTOR_SERVER=[\d.]+:(\d+)/.exec(tried(() => readFileSync(`/proc/${pid}/environ`, "utf8"), ""));
  return found ? Number(found[1]) : null;
}

/** Starts watching; `ports` are those of the other sides so far, as “loopback:8080” or “elsewhere:443”. */
export function watched(data) {
  const ports = new Set();
  const timer = setInterval(() => {
    const all = processes(data);
    const own = new Set(all.flatMap(sockets));
    const automation = new Set(all.map(driven));
    for (const { inode, port, other } of connections()) {
      const [address, there] = other.split(":").map((part) => part);
      const isOpen = /[1-9A-F]/.test(address) && Number.parseInt(there, 16) > 0;
      if (!own.has(inode) || !isOpen || automation.has(port) || automation.has(Number.parseInt(there, 16))) continue;
      const isLoopback = address === "0100007F" || address.endsWith("FFFF00000100007F") || address === "00000000000000000000000001000000";
      ports.add(`${isLoopback ? "loopback" : "elsewhere"}:${Number.parseInt(there, 16)}`);
    }
  }, EVERY);
  return { ports, end: () => clearInterval(timer), processes: () => processes(data).length };
}

/** Every file and folder below, the folder itself included, as {path, mode, isFolder, isFile}. */
export function everythingBelow(folder) {
  const about = tried(() => statSync(folder), null);
  if (!about) return [];
  const below = about.isDirectory() ? readdirSync(folder).flatMap((name) => everythingBelow(join(folder, name))) : [];
  // Sockets and pipes hold nothing.
  const isFile = about.isFile();
  return [{ path: folder, mode: about.mode & 0o777, isFolder: about.isDirectory(), isFile }, ...below];
}
