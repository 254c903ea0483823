// Pictures of the rooms in Chromium: `node ui/tests/shots.mjs FOLDER [STATE…]`.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { stage } from "./browser.mjs";
import { sheet } from "./contact-sheet.mjs";
import { shots } from "./shot-list.mjs";

const [folder = "shots", ...names] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const on = await stage();
for (const { name, address, size, acts, wait } of shots(names)) {
  const page = await on.open(address, size);
  await page.waitForTimeout(400);
  for (const act of acts) {
    if (act.startsWith("[")) await page.locator(act.slice(1, -1)).first().click();
    else if (act.startsWith("=")) await page.keyboard.type(act.slice(1));
    else await page.keyboard.press(act);
    await page.waitForTimeout(200);
  }
  await page.waitForSelector(wait);
  await page.waitForTimeout(400);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.close();
  console.log(name);
}
await on.close();
await sheet(folder, shots(names));
