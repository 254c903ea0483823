// `npm test`: installs what the tests need and runs all of them.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { BUILD_PACKAGES, TEST_PACKAGES, WINDOW_PACKAGES, has, needPackages, needToolchains } from "./lib/system.mjs";
import { ROOT, TARGET, needNodePackages, run, runSteps } from "./lib/steps.mjs";

const CARGO_DENY = "0.20.2";
const VENV = join(ROOT, ".cache", "venv");
const PYTHON = join(VENV, process.platform === "win32" ? "Scripts/python.exe" : "bin/python");

const FAULTS = join(TARGET, "debug", process.platform === "win32" ? "faults.exe" : "faults");

const cargo = (...args) => run("cargo", args);
const npm = (name) => run("npm", ["run", "--silent", name]);

needToolchains();
needPackages([...BUILD_PACKAGES, ...WINDOW_PACKAGES, ...TEST_PACKAGES]);

process.exitCode = runSteps([
  { name: "Front end: packages", work: needNodePackages },
  { name: "Front end: format, lint, types", work: () => npm("ui:lint") && npm("ui:check") },
  { name: "Front end: build", work: () => npm("ui:build") },
  { name: "Front end: tests in a browser", work: () => npm("ui:test") },
  { name: "Rust: format", work: () => cargo("fmt", "--all", "--check") },
  { name: "Rust: lints", work: () => cargo("clippy", "--workspace", "--all-targets", "--", "-D", "warnings") },
  { name: "Rust: tests", work: () => cargo("test", "--workspace") },
  // The whole workspace's features, as the tests before were built: with fewer, half of the crates would be built again.
  { name: "Faults on purpose, a short run", work: () => cargo("build", "--workspace", "--bins") && run(FAULTS, ["short"]) },
  { name: "Rust: licences, bans, sources", work: checkLicences },
  { name: "Letters: PDF/UA and PDF/A by an outside reader, the preview against the PDF", work: checkLetters },
  { name: "The real window, end to end", work: () => npm("e2e") },
]);

function checkLicences() {
  // Unoptimised it is built in two minutes instead of many, and still checks in ten seconds.
  const here = has("cargo-deny") || cargo("install", "cargo-deny", "--version", CARGO_DENY, "--locked", "--quiet", "--debug");
  return here && cargo("deny", "check", "licenses", "bans", "sources", "--hide-inclusion-graph");
}

function checkLetters() {
  const made = existsSync(PYTHON) || run("python3", ["-m", "venv", VENV]);
  const packages = ["page-validation==0.11.0", "pypdfium2==5.15.2", "pikepdf==10.18.0", "fonttools==4.68.0"];
  return made && run(PYTHON, ["-m", "pip", "install", "-q", ...packages]) && run(PYTHON, ["scripts/check-letters.py"]) && run(PYTHON, ["scripts/check-preview.py"]);
}
