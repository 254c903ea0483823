/** Everything that can be done now, by name: the palette, the sheet of keys and the system's menus show it. */
import { SvelteMap } from "svelte/reactivity";
import type { IconName } from "$lib/ui/icons";

/** Under which menu of the system an action stands. */
export type MenuName = "file" | "edit" | "view" | "go" | "case";

export interface Action {
  /** Letters and hyphens; no two actions that are offered together have the same. */
  id: string;
  name: string;
  icon: IconName;
  menu: MenuName;
  /** The keys that do it, as they are pressed: `Ctrl+Shift+H`, `g n`, `w`; empty for none. */
  keys: string;
  act: () => void;
}

/** Makes the actions of one menu: a line each. */
export function under(
  menu: MenuName,
): (id: string, name: string, icon: IconName, keys: string, act: () => void) => Action {
  return (id, name, icon, keys, act) => ({ menu, id, name, icon, keys, act });
}

const offers = new SvelteMap<symbol, () => Action[]>();

/** Offers actions for as long as whoever does so is on the screen: gives what takes them away. */
export function offer(actions: () => Action[]): () => void {
  const mine = Symbol("offer");
  offers.set(mine, actions);
  return () => void offers.delete(mine);
}

/** All of them; what belongs to the open room comes before what is always there. */
export function actions(): Action[] {
  return [...offers.values()].reverse().flatMap((offered) => offered());
}

/** Does what has that name, where it is offered now. */
export function act(id: string): void {
  actions()
    .find((one) => one.id === id)
    ?.act();
}

/** Whether the keyboard is a Mac’s. */
export const isApple = typeof navigator !== "undefined" && /Mac|iPhone|iPad/.test(navigator.platform);

/** Keys as they stand on the keyboard: `Ctrl+Shift+H` is `⇧ ⌘ H` on a Mac. */
export function keysShown(keys: string): string {
  if (isApple) return keys.replace("Ctrl+", "⌘ ").replace("Shift+", "⇧ ");
  return keys.replaceAll("+", " ").trim().replace("Ctrl  ", "Ctrl +");
}

/** Keys as Tauri's menus want them; `null` where the menu can't hear them. */
export function accelerator(keys: string): string | null {
  return keys.startsWith("Ctrl+") ? keys.replace("Ctrl+", "CmdOrCtrl+") : null;
}
