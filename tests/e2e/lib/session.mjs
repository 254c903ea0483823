// The session that a running window belongs to.
import { readFileSync, readdirSync } from "node:fs";

/** The environment of the window that runs on `data`: with it, a program belongs to the same session. Throws where none runs. */
export function sessionOf(data) {
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    let own = "";
    // Processes go while one looks.
    try {
      if (readFileSync(`/proc/${pid}/comm`, "utf8").startsWith("penlight-deskt")) own = readFileSync(`/proc/${pid}/environ`, "utf8");
    } catch { continue; }
    const pairs = own.split("\0").filter(Boolean).map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]);
    const environment = Object.fromEntries(pairs);
    if (environment.PENLIGHT_DATA === data) return environment;
  }
  throw new Error("the window does not run");
}
