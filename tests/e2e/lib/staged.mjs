// What every test of the real window begins with: the built program and a screen that nobody sees.
import { join } from "node:path";
import { after, before } from "node:test";
import { build, cannotRun, open, screen } from "./window.mjs";

/** So long may a machine with two cores and other work take; no test waits for it. */
const PATIENCE = 300_000;
/** The fixtures' actions close in January 2027. */
const TODAY = { PENLIGHT_TODAY: "2026-11-25" };

/**
 * Makes ready what the tests of a file need, unless `why` says why they can't run: then each is skipped, and a line says so.
 * Gives {options, today, display, openWindow, inWindow}.
 */
export function staged(why = cannotRun()) {
  let hidden;
  before(async () => {
    if (why) return console.log(`skipped: ${why}`);
    build();
    hidden = await screen();
  });
  after(() => hidden?.end());

  const openWindow = (data, environment = {}, args = []) => open(hidden.display, data, { ...TODAY, ...environment }, args);

  /** Opens the window on a data folder, hands it to `work`, and closes it whatever happens. */
  async function inWindow(data, work, environment = {}, args = []) {
    const window = await openWindow(data, environment, args);
    try {
      return await work(window);
    } catch (error) {
      // For whoever looks into it: PENLIGHT_E2E_SHOTS names a folder for pictures of windows that failed.
      if (process.env.PENLIGHT_E2E_SHOTS) window.shot(join(process.env.PENLIGHT_E2E_SHOTS, `failed-${Date.now()}.png`));
      throw error;
    } finally {
      await window.close();
    }
  }

  const options = { skip: why ?? false, timeout: PATIENCE };
  return { options, today: TODAY, display: () => hidden.display, openWindow, inWindow };
}
