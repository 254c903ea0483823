// The long run: each target for some minutes, one after the other. `npm run fuzz -- [MINUTES] [TARGET…]`.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(fileURLToPath(import.meta.url), "../..");
const fuzz = join(root, "tests/fuzz");
const [minutes = "10", ...wanted] = process.argv.slice(2);
const targets = wanted.length ? wanted : ["text", "html", "mail", "docx", "pdf", "feed", "action"];
const endings = { text: ".txt", action: ".txt", html: ".html", mail: ".eml", docx: ".docx", pdf: ".pdf", feed: ".xml" };
// A target that any kind of file can reach begins with the fixtures of its own kind.
const fixtures = ["document", "extract", "feed"].map((name) => join(root, "src-tauri/crates", name, "tests/fixtures"));

for (const target of targets) {
  const corpus = join(fuzz, "corpus", target);
  mkdirSync(corpus, { recursive: true });
  for (const folder of fixtures.filter(existsSync)) {
    const seeds = readdirSync(folder).filter((name) => name.endsWith(endings[target]));
    seeds.forEach((name) => cpSync(join(folder, name), join(corpus, name)));
  }
  const limits = ["-fork=1", "-ignore_crashes=1", "-ignore_timeouts=1", "-ignore_ooms=1", "-timeout=20", "-rss_limit_mb=2048"];
  const run = ["+nightly", "fuzz", "run", "--fuzz-dir", ".", "-s", "none", "-O", target, corpus, "--"];
  const done = spawnSync("cargo", [...run, `-max_total_time=${Number(minutes) * 60}`, "-max_len=65536", ...limits], {
    cwd: fuzz,
    stdio: "inherit",
  });
  if (done.error) throw done.error;
  const found = join(fuzz, "artifacts", target);
  const findings = existsSync(found) ? readdirSync(found) : [];
  console.log(`${target}: ${findings.length} findings${findings.length ? ` in ${found}` : ""}`);
}
