// `npm run test:net`: plays networks that break to the real program, in network namespaces of its own.
import { join } from "node:path";
import { ROOT, run } from "./lib/steps.mjs";
import { missing } from "./net/namespaces.mjs";

const lacking = missing();
if (lacking) {
  console.error(`Penlight: nothing was tested: ${lacking}.`);
  process.exit(1);
}
const built = process.env.PENLIGHT || run("cargo", ["build", "-p", "penlight"]);
process.exit(built && run(process.execPath, ["--test", "--test-reporter=spec", join(ROOT, "scripts", "net", "cases.test.mjs")]) ? 0 : 1);
