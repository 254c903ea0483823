// `npm start`: opens Penlight. Where there is no display it does the same main job in the terminal.
import { join } from "node:path";
import { BUILD_PACKAGES, WINDOW_PACKAGES, hasDisplay, needPackages, needToolchains, stop } from "./lib/system.mjs";
import { TARGET, needNodePackages, run } from "./lib/steps.mjs";

const words = process.argv.slice(2);
needToolchains();
if (hasDisplay()) {
  needPackages([...BUILD_PACKAGES, ...WINDOW_PACKAGES]);
  if (!needNodePackages()) stop("The front end's packages could not be installed. Look at npm's message above.");
  if (!run("npm", ["run", "--silent", "ui:build"])) stop("The front end could not be built.");
  // The command line is built too: it is the child process that reads PDFs and mails for the window.
  if (!run("cargo", ["build", "-p", "penlight-desktop", "-p", "penlight"])) stop("The program could not be built.");
  // A data folder that holds nothing yet is shown with the sample in it.
  const env = { PENLIGHT_SAMPLE: "1" };
  // Started as it was built: `cargo run` of one package alone would compile with other features once more.
  const program = join(TARGET, "debug", process.platform === "win32" ? "penlight-desktop.exe" : "penlight-desktop");
  process.exit(run(program, words, { env, shell: false }) ? 0 : 1);
}
console.log("No display here: the same main job in the terminal, on the bundled sample.");
needPackages(BUILD_PACKAGES);
process.exit(run("cargo", ["run", "-p", "penlight", "--", ...(words.length ? words : ["demo"])]) ? 0 : 1);
