/** The mock-up on a stage for the tests of one file: begun before them, each page closed behind its test. */
import { afterAll, afterEach, beforeAll } from "vitest";
import type { Page } from "playwright-core";
import { browserPath, stage, type Size, type Stage } from "./browser.mjs";

/** Gives what opens an address of the mock-up. */
export function staged(): { open: (address: string, size?: Size) => Promise<Page> } {
  let on: Stage;
  const pages: Page[] = [];
  beforeAll(async () => {
    if (browserPath) on = await stage();
  });
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
  });
  afterAll(() => on?.close());
  return {
    open: async (address, size) => {
      const page = await on.open(address, size);
      pages.push(page);
      return page;
    },
  };
}
