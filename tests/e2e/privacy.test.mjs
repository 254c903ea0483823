// Whom the window asks, and what it leaves where others look: nobody before the first source, only the source's host
// then; titles, recent lists and the web view's own files name nobody.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { site } from "./lib/site.mjs";
import { staged } from "./lib/staged.mjs";
import { everythingBelow, watched } from "./lib/watch.mjs";
import { PATIENCE, clear, folder } from "./lib/window.mjs";

const { options, openWindow } = staged();
/** Long enough for a start to ask for news, updates or anything else. */
const A_WHILE = 2_500;
/** Names in the fixtures' actions. */
const NAMES = ["Thu Ng", "UA 82", "psychiatric"];

const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
const room = (window, name) => window.driver.executeScript(`location.hash = "#/${name}"`);

test("the window asks nobody but the sources' hosts, and names nobody where others look", options, async () => {
  const outer = folder();
  const data = join(outer, "data");
  const home = join(outer, "home");
  mkdirSync(home);
  const host = await site();
  const places = { XDG_DATA_HOME: home, XDG_CACHE_HOME: home, XDG_CONFIG_HOME: home, XDG_STATE_HOME: home };
  const window = await openWindow(data, places);
  const watch = watched(data);
  try {
    await window.text("Nothing is here yet");
    for (const name of ["sources", "settings", "drafts", "all"]) {
      await room(window, name);
      await pause(A_WHILE / 5);
    }
    await pause(A_WHILE);
    assert.ok(watch.processes() >= 2, "the window's processes are watched");
    assert.deepEqual([...watch.ports], [], "before the first source nobody is asked");
    const source = await window.ask("add_source", { address: `${host.address}/feed.xml` });
    await window.ask("set_keep_pictures", { id: source.id, keep: true });
    await window.ask("update_sources", { ids: [source.id], job: "watched" });
    await room(window, "all");
    // In one step: the list is drawn anew as the news arrives.
    const press = "const row = document.querySelector('[role=option]'); row?.click(); return Boolean(document.querySelector('.headline'));";
    await window.driver.wait(() => window.driver.executeScript(press), PATIENCE, "no case opens");
    await pause(A_WHILE / 5);
    assert.deepEqual([...watch.ports], [`loopback:${new URL(host.address).port}`], "only the source's host is asked");
    assert.match(await window.driver.getTitle(), /^(Penlight|Notes)$/);
  } finally {
    watch.end();
    await window.close();
    host.close();
  }
  for (const { path, mode, isFolder } of everythingBelow(data)) {
    assert.equal(mode, isFolder ? 0o700 : 0o600, `${path} is for its owner alone`);
  }
  const files = [...everythingBelow(data), ...everythingBelow(home)].filter((one) => one.isFile);
  assert.ok(files.length > 3, "there are files to look into");
  for (const { path } of files) {
    const bytes = readFileSync(path);
    for (const name of NAMES) {
      assert.ok(!bytes.includes(name), `${path} names ${name}`);
      assert.ok(!bytes.includes(Buffer.from(name, "utf16le")), `${path} names ${name}`);
    }
  }
  clear(outer);
});
