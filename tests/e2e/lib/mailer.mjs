// A desktop that keeps what it is asked to open, as its mail program would be given it.
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Puts an `xdg-open` below `data`. Gives the PATH on which it stands first, and `opened`, which gives the last address or null. */
export function mailer(data) {
  const bin = join(data, "bin");
  const file = join(data, "opened");
  mkdirSync(bin, { recursive: true });
  // Named only once it is whole.
  writeFileSync(join(bin, "xdg-open"), `#!/bin/sh\nprintf %s "$1" > "${file}.new" && mv "${file}.new" "${file}"\n`);
  chmodSync(join(bin, "xdg-open"), 0o755);
  return { path: `${bin}:${process.env.PATH}`, opened: () => (existsSync(file) ? readFileSync(file, "utf8") : null) };
}

/** What a `mailto:` address says (RFC 6068), as a mail program reads it. */
export function mailed(address) {
  const [to, asked] = address.slice("mailto:".length).split("?");
  const fields = asked.split("&").map((field) => field.split("=").map(decodeURIComponent));
  return { to: to.split(",").map(decodeURIComponent), ...Object.fromEntries(fields) };
}
