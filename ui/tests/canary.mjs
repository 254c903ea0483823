// svelte-check was once seen to report nothing at all. It has to find both mistakes of tests/canary.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL("canary", import.meta.url));
const checked = spawnSync("npx", ["svelte-check", "--workspace", here, "--tsconfig", "./tsconfig.json"], {
  encoding: "utf8",
  shell: process.platform === "win32",
});
const found = ["'string' is not assignable to type 'number'", "'number' is not assignable to type 'string'"];
const missed = found.filter((words) => !checked.stdout.includes(words));
if (checked.status === 0 || missed.length > 0) {
  console.error(`The check let wrong types pass: ${missed.join("; ")}\n${checked.stdout}${checked.stderr}`);
  process.exit(1);
}
console.log("canary: wrong types are found");
