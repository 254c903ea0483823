// `npm run sbom`: writes down every part that the programs are made of, as CycloneDX, for people who must check them.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { has, needToolchains } from "./lib/system.mjs";
import { ROOT, run } from "./lib/steps.mjs";

const CARGO_SBOM = "0.10.0";
const FOLDER = join(ROOT, "target", "sbom");
// npm is a batch file on Windows, which only a shell starts.
const SHELL = process.platform === "win32";

needToolchains();
const install = ["install", "cargo-sbom", "--version", CARGO_SBOM, "--locked"];
if (!has("cargo-sbom") && !run("cargo", [...install, "--quiet"])) {
  console.error(`The list of crates is made by cargo-sbom, which could not be installed. With a network: cargo ${install.join(" ")}`);
  console.error("Then: npm run sbom");
  process.exit(1);
}
mkdirSync(FOLDER, { recursive: true });
const written = [
  list("penlight.rust.cdx.json", "cargo", ["sbom", "--output-format", "cyclone_dx_json_1_4"]),
  list("penlight.front-end.cdx.json", "npm", ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only"]),
];
console.log(`named by us: ${crates()} crates, ${packages()} packages; docs/DEPENDENCIES.md says what each is for`);
process.exit(written.every(Boolean) ? 0 : 1);

/** Crates that our manifests name, those for tests aside. */
function crates() {
  const ended = spawnSync("cargo", ["metadata", "--no-deps", "--format-version", "1"], { cwd: ROOT, encoding: "utf8", maxBuffer: 64 << 20 });
  const named = JSON.parse(ended.stdout).packages.flatMap((one) => one.dependencies);
  return new Set(named.filter((one) => one.source && one.kind !== "dev").map((one) => one.name)).size;
}

/** Packages that the front end and the scripts name. */
function packages() {
  return Object.keys(JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).devDependencies).length;
}

/** Writes what a program prints, and says how many parts it names. Nothing is written where it names none. */
function list(name, program, args) {
  const ended = spawnSync(program, args, { cwd: ROOT, encoding: "utf8", maxBuffer: 256 << 20, shell: SHELL });
  const parts = ended.status === 0 ? (JSON.parse(ended.stdout).components ?? []) : [];
  if (parts.length === 0) {
    console.error(`${program} could not list the parts: ${ended.stderr}`);
    return false;
  }
  const path = join(FOLDER, name);
  writeFileSync(path, ended.stdout);
  console.log(`${relative(ROOT, path)}: ${parts.length} parts`);
  return true;
}
