// The looks in which the window is pictured: by day, by night, and from right to left.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { PATIENCE } from "./window.mjs";

/** Settings of each look. */
export const LOOKS = {
  light: { theme: "light", language: "en", textSize: 100 },
  dark: { theme: "dark", language: "en", textSize: 100 },
  fa: { theme: "light", language: "fa", textSize: 100 },
};
/** What stands on the page by then has come to rest. */
const REST_MS = 600;

const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

/** Changes what these settings name, as the room of settings does, from which the window then goes elsewhere. */
export async function look(window, settings) {
  await window.driver.executeScript("location.hash = '#/settings'");
  const now = await window.ask("show_settings");
  await window.ask("save_settings", { settings: { ...now, ...settings } });
  const isOn = `
    const { lang, dataset, style } = document.documentElement;
    return lang === arguments[0].language && dataset.theme === arguments[0].theme && style.fontSize === arguments[0].textSize + "%";
  `;
  await window.driver.wait(() => window.driver.executeScript(isOn, settings), PATIENCE, `the look is not ${JSON.stringify(settings)}`);
}

/**
 * Shows a place of the window in each look: `bring` brings about what is looked at, `check` says what has to be there.
 * Pictures go where PENLIGHT_E2E_SHOTS says, if it says so. The window has the first look again afterwards.
 */
export async function inEachLook(window, name, bring, check) {
  for (const [at, settings] of Object.entries(LOOKS)) {
    await look(window, settings);
    await bring(at);
    await check(at);
    await pictured(window, `${name}.${at}`);
  }
  await look(window, LOOKS.light);
}

/** A picture of the window as it stands, where a folder for pictures is named. */
export async function pictured(window, name) {
  const folder = process.env.PENLIGHT_E2E_SHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await pause(REST_MS);
  const { width, height } = await window.driver.executeScript("return { width: innerWidth, height: innerHeight }");
  window.shot(join(folder, `${name}.png`), `${width}x${height}+0+0`);
}
