// What the machine needs: names it, installs it where that is possible, else says exactly what to do.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Debian's packages for building the window. */
export const WINDOW_PACKAGES = [
  "libwebkit2gtk-4.1-dev", "libgtk-3-dev", "librsvg2-dev", "libxdo-dev", "libssl-dev", "libdbus-1-dev",
];
/** Debian's packages for building the command line (SQLCipher brings its own OpenSSL: perl and make). */
export const BUILD_PACKAGES = ["build-essential", "pkg-config", "perl", "file"];
/** Debian's packages for the tests: a real window without a screen, what hears it, and outside readers of PDF. */
export const TEST_PACKAGES = [
  "webkit2gtk-driver", "xvfb", "xauth", "dbus", "dbus-x11", "at-spi2-core", "python3-pyatspi", "fonts-dejavu-core",
  "chromium", "poppler-utils", "qpdf", "librsvg2-bin", "python3-venv",
];

const FEDORA = "sudo dnf install webkit2gtk4.1-devel gtk3-devel librsvg2-devel libxdo-devel openssl-devel dbus-devel gcc-c++ make perl";
const ARCH = "sudo pacman -S --needed webkit2gtk-4.1 gtk3 librsvg xdotool openssl dbus base-devel perl";

/** Whether a program of that name can be started. */
export function has(program, ...args) {
  return spawnSync(program, args.length ? args : ["--version"], { stdio: "ignore" }).status === 0;
}

/** Stops with one plain sentence. */
export function stop(sentence) {
  console.error(`\nPenlight: ${sentence}`);
  process.exit(1);
}

/** Checks Node and Rust; says what to do where one is missing or too old. */
export function needToolchains() {
  if (Number(process.versions.node.split(".")[0]) < 20) {
    stop(`Node ${process.versions.node} is too old. Install Node 20 or newer from https://nodejs.org and run this again.`);
  }
  if (!has("cargo")) {
    stop("Rust is missing. Install it as https://rustup.rs says, open a new terminal and run this again.");
  }
}

/** Makes sure that these Debian packages are there; on other systems names what is missing. */
export function needPackages(packages) {
  if (process.platform === "darwin" && !has("xcode-select", "-p")) {
    stop("Apple's command line tools are missing. Run: xcode-select --install");
  }
  if (process.platform !== "linux") return;
  if (!existsSync("/usr/bin/dpkg-query")) return needElsewhere(packages);
  const missing = packages.filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  const sudo = process.getuid() === 0 ? [] : ["sudo"];
  const apt = [...sudo, "apt-get", "-o", "DPkg::Lock::Timeout=300"];
  console.log(`Installing ${missing.join(" ")}`);
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const ask = (...words) => spawnSync(apt[0], [...apt.slice(1), ...words], { stdio: ["inherit", "ignore", "inherit"], env: environment });
  ask("update", "-qq");
  if (ask("install", "-y", "-qq", "--no-install-recommends", ...missing).status !== 0) {
    stop(`These packages could not be installed. Run: ${apt.join(" ")} install ${missing.join(" ")}`);
  }
}

function isInstalled(name) {
  const answer = spawnSync("dpkg-query", ["-W", "-f", "${Status}", name], { encoding: "utf8" });
  return answer.stdout.includes("install ok installed");
}

function needElsewhere(packages) {
  const wantsWindow = packages.some((name) => WINDOW_PACKAGES.includes(name));
  if (wantsWindow && !has("pkg-config", "--exists", "webkit2gtk-4.1")) {
    stop(`The web view's development files are missing.\n  Fedora: ${FEDORA}\n  Arch:   ${ARCH}`);
  }
  if (!has("cc") || !has("perl") || !has("make")) stop("A C compiler, make and perl are needed. Install your system's build tools.");
}

/** Whether a window can be shown here. */
export function hasDisplay() {
  return process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
