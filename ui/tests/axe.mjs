// axe, put into a page by hand.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const source = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * What is wrong with a page, one line each; empty where nothing is.
 * @param {import("playwright-core").Page} page
 * @returns {Promise<string[]>}
 */
export async function violations(page) {
  await page.evaluate(source);
  return page.evaluate(async () => {
    const { axe } = /** @type {any} */ (globalThis);
    // The original page stands in a frame without scripts, where nothing can be asked.
    const found = await axe.run(document, { iframes: false, resultTypes: ["violations"] });
    return found.violations.flatMap((/** @type {any} */ rule) =>
      rule.nodes.map(
        (/** @type {any} */ node) => `${rule.id}: ${node.target.join(" ")} ${node.failureSummary}`,
      ),
    );
  });
}
