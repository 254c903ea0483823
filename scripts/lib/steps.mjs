// Runs commands one after the other, says how each went, and counts them at the end.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's top folder. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
/** Where Cargo puts what it builds. */
export const TARGET = resolve(ROOT, process.env.CARGO_TARGET_DIR ?? "target");
// npm, npx and the like are batch files on Windows, which only a shell starts.
const SHELL = process.platform === "win32";

/** Runs one command in the repository's top folder; true where it ended well. */
export function run(program, args, options = {}) {
  console.log(`$ ${program} ${args.join(" ")}`);
  const { env, ...rest } = options;
  const ended = spawnSync(program, args, {
    cwd: ROOT, stdio: "inherit", shell: SHELL, env: { ...process.env, ...env }, ...rest,
  });
  return ended.status === 0;
}

/** Installs the front end's packages where the lock file has changed since they were installed. */
export function needNodePackages() {
  const lock = createHash("sha256").update(readFileSync(join(ROOT, "package-lock.json"))).digest("hex");
  const mark = join(ROOT, "node_modules", ".penlight-lock");
  if (existsSync(mark) && readFileSync(mark, "utf8") === lock) return true;
  if (!run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"])) return false;
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, lock);
  return true;
}

/** Runs every step, also after one has failed, prints a table of them, and gives the exit code. */
export function runSteps(steps) {
  const results = [];
  for (const { name, work } of steps) {
    console.log(`\n━━ ${name}`);
    const began = performance.now();
    const passed = work();
    results.push({ name, passed, seconds: Math.round((performance.now() - began) / 1000) });
  }
  console.log("\n━━ How it went");
  for (const { name, passed, seconds } of results) {
    console.log(`${passed ? "passed" : "FAILED"}  ${String(seconds).padStart(4)} s  ${name}`);
  }
  const failed = results.filter((step) => !step.passed).length;
  console.log(`\n${results.length - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
