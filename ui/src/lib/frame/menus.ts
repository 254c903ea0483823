/** The system's menus, made of what can be done now. */
import { call, type Menu } from "$lib/ipc";
import { t } from "$lib/words/index.svelte";
import { accelerator, isApple, type Action, type MenuName } from "./actions.svelte";

const MENUS: readonly MenuName[] = ["file", "edit", "view", "go", "case"];

let shown = "";

/** Has the system show the menus where they changed: on a Mac always, elsewhere where the person wants a bar. */
export function showMenus(actions: Action[], wanted: boolean): void {
  const bar = wanted || isApple ? menus(actions) : [];
  const now = JSON.stringify(bar);
  if (now === shown || (bar.length === 0 && shown === "")) return;
  shown = now;
  // A system without menus has the palette.
  void call("set_menu", { menus: bar, shown: wanted }).catch(() => undefined);
}

/** A menu without anything in it is left out, but for Edit: there a system puts lines of its own. */
function menus(actions: Action[]): Menu[] {
  const made = MENUS.map((id): Menu => {
    const mine = actions.filter((action) => action.menu === id);
    return { id, name: t(`menu-${id}`), items: mine.map(line) };
  });
  return made.filter((menu) => menu.items.length > 0 || menu.id === "edit");
}

function line({ id, name, keys }: Action): Menu["items"][number] {
  return { id, name, key: accelerator(keys) };
}
