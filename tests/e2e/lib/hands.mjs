// Hands on the keyboard: keys go through the window's driver and are counted; where they are is known by role and name
// alone, as somebody hears it who can't see the page.
import assert from "node:assert/strict";
import { Key } from "selenium-webdriver";
import { PATIENCE, passing } from "./window.mjs";

const NAMED = {
  Enter: Key.ENTER, Tab: Key.TAB, Escape: Key.ESCAPE, ArrowDown: Key.ARROW_DOWN, End: Key.END, F6: Key.F6,
};
const HELD = { Control: Key.CONTROL, Shift: Key.SHIFT };
/** So many presses of Tab lead to anything in a room. */
const MOST_TABS = 60;
/** Isolating marks around names in sentences are heard by nobody. */
const SILENT = /[\u2066-\u2069]/g;

/** Runs in the page: why the focus can't be seen, or null where it can. */
const UNSEEN = `
  const at = document.activeElement;
  if (!at || at === document.body) return "nothing has the focus";
  const probe = document.body.appendChild(document.createElement("i"));
  probe.style.color = "var(--focus)";
  const colour = getComputedStyle(probe).color;
  probe.remove();
  // A ring, or where a ring would cross the text a line: at the letter's edge, on the line between two panes.
  const LEAST_PX = 2;
  const isMarked = (one, part) => {
    const style = getComputedStyle(one, part);
    if (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= LEAST_PX) return true;
    if (part && style.backgroundColor === colour) return true;
    if (style.boxShadow.includes(colour)) return true;
    return ["Top", "Right", "Bottom", "Left"].some(
      (side) => style["border" + side + "Color"] === colour && parseFloat(style["border" + side + "Width"]) >= LEAST_PX,
    );
  };
  const marks = [at, at.parentElement, at.parentElement?.parentElement].filter(Boolean);
  if (!marks.some((one) => isMarked(one) || isMarked(one, "::after"))) return "nothing marks it";
  const { left, right, top, bottom } = at.getBoundingClientRect();
  const [from, to] = [Math.max(0, left), Math.min(innerWidth, right)];
  const [over, under] = [Math.max(0, top), Math.min(innerHeight, bottom)];
  if (to - from < 1 || under - over < 1) return "it lies outside the window";
  const PARTS = [0.1, 0.5, 0.9];
  const isOpen = PARTS.some((across) => PARTS.some((down) => {
    const hit = document.elementFromPoint(from + (to - from) * across, over + (under - over) * down);
    return hit && (at.contains(hit) || hit.closest("label")?.control === at);
  }));
  return isOpen ? null : "something lies over it";
`;

/**
 * Hands for a window of `window.mjs`. `counted` holds `strokes`, the keys pressed, and `acts`, the things done with them.
 * Gives {counted, press, type, at, reach, meets}.
 */
export function hands({ driver }) {
  const counted = { strokes: 0, acts: 0 };

  /** Presses keys one after the other: “g”, “Control+p”, “Enter”. */
  async function strike(keys) {
    const actions = driver.actions();
    for (const key of keys) {
      counted.strokes += 1;
      const parts = key.split(/\+(?=.)/);
      const last = NAMED[parts.at(-1)] ?? parts.at(-1);
      const held = parts.slice(0, -1).map((part) => HELD[part]);
      for (const one of held) actions.keyDown(one);
      actions.keyDown(last).keyUp(last);
      for (const one of held) actions.keyUp(one);
    }
    await actions.perform();
  }

  /** Presses keys: one thing done. */
  async function press(...keys) {
    counted.acts += 1;
    await strike(keys);
  }

  /** Types a text: one thing done. */
  const type = (text) => press(...text);

  /** What has the focus, as {role, name}; null where nothing has. */
  async function at() {
    if (await driver.executeScript("return !document.activeElement || document.activeElement === document.body")) return null;
    const focused = await driver.switchTo().activeElement();
    const heard = await Promise.all([focused.getAriaRole(), focused.getAccessibleName()]).catch(passing);
    // It was drawn anew while it was asked.
    if (!heard) return at();
    const [role, name] = heard;
    return { role, name: name.replace(SILENT, "") };
  }

  async function isAt(role, name) {
    const focused = await at();
    return focused?.role === role && focused.name.includes(name);
  }

  /** Fails where the focus can't be seen. */
  async function looks() {
    const unseen = await driver.executeScript(UNSEEN);
    assert.equal(unseen, null, `the focus is on ${JSON.stringify(await at())}`);
  }

  /** Goes on with Tab until what has this role and name has the focus, which is seen at every step. One thing done. */
  async function reach(role, name) {
    counted.acts += 1;
    const passed = [];
    for (let step = 0; step <= MOST_TABS; step += 1) {
      if (await isAt(role, name)) return looks();
      passed.push(JSON.stringify(await at()));
      await strike(["Tab"]);
      if (await at()) await looks();
    }
    throw new Error(`no Tab leads to the ${role} “${name}” but to ${passed.join(", ")}`);
  }

  /** Waits until the focus comes of itself to what has this role and name. */
  async function meets(role, name) {
    const why = `the focus does not come to the ${role} “${name}”`;
    await driver.wait(() => isAt(role, name), PATIENCE, why).catch(async (error) => {
      throw new Error(`${why} but is on ${JSON.stringify(await at())}`, { cause: error });
    });
    await looks();
  }

  return { counted, press, type, at, reach, meets };
}
