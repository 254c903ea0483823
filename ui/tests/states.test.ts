/** Every room in every state: each says in words what is, and what is safe. */
import { describe, expect, test } from "vitest";
import { violations } from "./axe.mjs";
import { browserPath } from "./browser.mjs";
import { staged } from "./staged";

const ROOMS = [
  "all",
  "needs",
  "soon",
  "news",
  "languages",
  "country",
  "archive",
  "drafts",
  "run",
  "log",
  "addresses",
  "sources",
  "trash",
  "settings",
] as const;
/** Those that show cases, and so can be out of date. */
const OF_CASES: readonly string[] = ROOMS.slice(0, 7);

const on = staged();
const bare = (text: string): string => text.replaceAll(/[\u2066-\u2069]/g, "");

describe.skipIf(!browserPath).each(ROOMS)("%s", (room) => {
  test("empty: a sentence says what will be here", async () => {
    const page = await on.open(`?empty&welcomed#/${room}`);
    const said = page.locator("main .lead, main .empty p, main .care p").first();
    await said.waitFor();
    expect((await said.innerText()).length).toBeGreaterThan(12);
    expect(await violations(page)).toEqual([]);
  });

  test("loading: nothing at first, then words", async () => {
    const page = await on.open(`?slow#/${room}`);
    const says = page.locator("main").getByRole("status").filter({ hasText: "Reading…" });
    await says.first().waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test("error: what happened, and that everything is still here", async () => {
    const page = await on.open(`?broken#/${room}`);
    const notice = page.locator("main .notice.madder").first();
    await notice.waitFor();
    expect(await notice.innerText()).toContain("Everything here is still on this laptop.");
    expect(await violations(page)).toEqual([]);
  });

  test("offline: the bar says so, and nothing is greyed out", async () => {
    const page = await on.open(`#/${room}`);
    await page.locator(".bar .state", { hasText: "Offline. Everything here is on this laptop" }).waitFor();
    await page.locator("main h1:visible").first().waitFor();
    expect(await page.locator("main button[disabled], main input[disabled]").count()).toBe(0);
  });

  test.runIf(OF_CASES.includes(room))("stale: the main action says how old the news is", async () => {
    const page = await on.open(`?stale&online#/${room === "archive" ? "needs" : room}`);
    await page.locator(".headline").waitFor();
    const said = await page.locator("main").innerText();
    expect(bare(said)).toContain("Last updated Tue 10 Nov. A case may have changed since.");
  });
});

test.skipIf(!browserPath)(
  "a room without cases, where files brought some elsewhere, asks for no source",
  async () => {
    const page = await on.open("?sourceless#/archive");
    await page.locator("main .empty p").waitFor();
    expect(await page.locator("main .empty button").count()).toBe(0);
  },
);

test.skipIf(!browserPath)("a room that can't be loaded says so, and comes with another try", async () => {
  const page = await on.open("#/needs");
  await page.route("**/assets/Sources-*.js", (route) => route.abort());
  await page.evaluate(() => (location.hash = "#/sources"));
  const said = page.locator("main .notice.madder");
  await said.waitFor();
  expect(await said.innerText()).toContain("Everything here is still on this laptop.");
  expect(await violations(page)).toEqual([]);
  await page.unroute("**/assets/Sources-*.js");
  await page.getByRole("button", { name: "Try again" }).click();
  await page.locator(".sources").waitFor();
});
