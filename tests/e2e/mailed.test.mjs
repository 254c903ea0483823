// A letter that goes by e-mail: the mail program gets recipients, subject and text as they stand, and nothing is noted
// until the person says that it went out.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { TARGET } from "../../scripts/lib/steps.mjs";
import { mailed, mailer } from "./lib/mailer.mjs";
import { staged } from "./lib/staged.mjs";
import { PATIENCE, clear, folder } from "./lib/window.mjs";

const { options, inWindow, today } = staged();
/** Signs that part an address, a header or a line where nobody minds them. */
const CALL = "release Lan Anh Do & let her sing (100 % of it) + what = “her” choir’s: آزادی؟ #1;";
const CASE = [
  "add", "--kind", "urgent_action", "--organisation", "Lamplight International", "--number", "UA 91/26",
  "--issued", "2026-11-20", "--country", "VN", "--title", "Choir leader held without charge", "--deadline", "2027-01-15",
  "--person", "Lan Anh Do", "--call", CALL,
  "--to", "Minister of Public Security / 74 Tran Tieu Street / Ha Noi / Viet Nam / Email: o'brien+desk@mps.example / Email: second@mps.example",
];

test("the mail program gets recipients, subject and text as they stand, and only the person’s word notes it", options, async () => {
  const data = folder();
  const { path, opened } = mailer(data);
  const core = (...args) => {
    const ended = spawnSync(join(TARGET, "debug", "penlight"), ["--data", data, "--today", today.PENLIGHT_TODAY, ...args], { encoding: "utf8" });
    assert.equal(ended.status, 0, ended.stderr);
    return ended.stdout;
  };
  core(...CASE);
  await inWindow(data, async (window) => {
    await window.find("[role=option]");
    await window.say("Write a letter");
    await window.find(".ProseMirror");
    await window.say("Another way");
    await window.say("Open in the mail program");
    await window.driver.wait(() => opened() !== null, PATIENCE, "the mail program is not asked");
    const { to, subject, body } = mailed(opened());
    assert.deepEqual(to, ["o'brien+desk@mps.example", "second@mps.example"]);
    assert.match(subject, /Lan Anh Do \(UA 91\/26\)/);
    assert.ok(body.includes(CALL.replace(/^release/, "").replace(/;$/, "")), body);
    // RFC 6068: lines end in CR LF.
    assert.deepEqual(body.match(/(?<!\r)\n|\r(?!\n)/g), null);
    assert.match(body, /^Dear Minister,\r\n\r\n/);
    await window.text("Nothing was sent yet");
    assert.doesNotMatch(core("log", "list"), /email/);
    await window.say("Note: e-mailed");
    await window.driver.wait(async () => !(await window.says("Send it another way")), PATIENCE, "the sheet stays");
  }, { PATH: path });
  assert.match(core("log", "list"), /2026-11-25 +email +\S+ +Minister of Public Security/);
  clear(data);
});
