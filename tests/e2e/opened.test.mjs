// “Open with”: files that the system hands over come up for a look, also those of a second start.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { sessionOf } from "./lib/session.mjs";
import { staged } from "./lib/staged.mjs";
import { BINARY, clear, folder } from "./lib/window.mjs";

const { options, inWindow, display, today } = staged();

/** A mail with an action in it, as an organisation sends one round. */
const mail = (country, number) => [
  "From: Lamplight International <actions@lamplight.example>", "To: members@lamplight.example",
  `Subject: Urgent Action ${number}: ${country}: Radio presenter held`, "Date: Fri, 20 Nov 2026 09:00:00 +0000",
  "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "",
  `URGENT ACTION ${number}`, "", `${country}: Radio presenter held`, "",
  "A radio presenter was taken from her studio on 18 November. Nobody has been told where she is.", "",
  "Please write by 15 January 2027 to:", "", "Minister of the Interior", "2 River Street", "Capital", country, "",
].join("\r\n");

test("files are handed over at the start, and a second start hands its file to the window that is open", options, async () => {
  const data = folder();
  const [first, second] = ["first", "second"].map((name) => join(data, `${name}.eml`));
  writeFileSync(first, mail("Honduras", "UA 91/26"));
  writeFileSync(second, mail("Kenya", "UA 92/26"));
  // One program a person: the second start has to find the first.
  const alone = { PENLIGHT_ALONE: undefined };
  await inWindow(data, async (window) => {
    await window.text("Before it is kept");
    await window.text("first.eml");
    assert.equal(await window.says("second.eml"), false);
    const status = await startedAgain(data, alone, second);
    assert.equal(status, 0, "the second start ends by itself");
    await window.text("second.eml");
    await window.text("first.eml");
  }, alone, [first]);
  clear(data);
});

/** Starts the program once more in the session of the window on `data`, with a file. Gives its exit code. */
async function startedAgain(data, environment, file) {
  const again = spawn(BINARY, [file], { stdio: "ignore", env: { ...sessionOf(data), ...today, ...environment, DISPLAY: display() } });
  return new Promise((resolve) => again.once("exit", resolve));
}
