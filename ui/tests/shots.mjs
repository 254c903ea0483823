// Pictures of the rooms in Chromium: `node ui/tests/shots.mjs FOLDER [NAME…]`.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { stage } from "./browser.mjs";
import { SHOTS } from "./shot-list.mjs";

const [folder = "shots", ...names] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const on = await stage();
for (const [name, shot] of Object.entries(SHOTS)) {
  if (names.length > 0 && !names.some((wanted) => name.startsWith(wanted))) continue;
  const page = await on.open(shot.address, shot.size);
  await page.waitForTimeout(400);
  for (const key of shot.press ?? []) await page.keyboard.press(key);
  if (shot.wait) await page.waitForSelector(shot.wait);
  await page.waitForTimeout(400);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.close();
  console.log(name);
}
await on.close();
