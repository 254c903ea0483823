// Pictures side by side: a state a row, a look a column, as one page and as pictures of a few rows each.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { browserPath } from "./browser.mjs";

/** Rows on a picture, so that each can be looked at. */
const ROWS = 6;
const WIDTH = 2400;

/**
 * Writes `sheet.html` and `sheet-1.png`… into a folder of pictures `STATE.LOOK.png`.
 * @param {string} folder
 * @param {{ state: string, look: string }[]} taken
 */
export async function sheet(folder, taken) {
  const states = [...new Set(taken.map((one) => one.state))];
  const looks = [...new Set(taken.map((one) => one.look))];
  const file = join(folder, "sheet.html");
  writeFileSync(file, page(states, looks));
  if (!browserPath) return console.log(`${file}; no Chromium to take pictures of it`);
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const view = await browser.newPage({ viewport: { width: WIDTH, height: 800 } });
  for (let from = 0; from < states.length; from += ROWS) {
    const part = join(folder, `sheet-${from / ROWS + 1}.png`);
    writeFileSync(file, page(states.slice(from, from + ROWS), looks));
    await view.goto(pathToFileURL(file).href);
    await view.screenshot({ path: part, fullPage: true });
    console.log(part);
  }
  writeFileSync(file, page(states, looks));
  await browser.close();
}

/**
 * @param {string[]} states
 * @param {string[]} looks
 */
function page(states, looks) {
  const rows = states.map((state) => {
    const cells = looks.map((look) => `<td><img src="${state}.${look}.png" alt="${state}, ${look}"></td>`);
    return `<tr><th>${state}</th>${cells.join("")}</tr>`;
  });
  const head = looks.map((look) => `<th>${look}</th>`).join("");
  const style =
    "body { font: 14px sans-serif; margin: 8px } table { border-spacing: 6px } img { inline-size: 100%; display: block } " +
    "table { inline-size: 100%; table-layout: fixed } th:first-child { inline-size: 8rem; text-align: start } td { outline: 1px solid silver }";
  return `<!doctype html><meta charset="utf-8"><title>Every state</title><style>${style}</style><table><tr><th></th>${head}</tr>${rows.join("")}</table>\n`;
}
