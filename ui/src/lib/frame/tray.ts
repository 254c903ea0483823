/** The tray, in the interface's words: what stands in its menu names nobody and nothing. */
import { call } from "$lib/ipc";
import { t } from "$lib/words/index.svelte";

let shown = "null";

/** Has the tray stand or go, where that or its words changed. */
export function showTray(wanted: boolean): void {
  const words = wanted
    ? { open: t("tray-open"), hide: t("hide"), sync: t("palette-update"), quit: t("tray-quit") }
    : null;
  const now = JSON.stringify(words);
  if (now === shown) return;
  shown = now;
  // Without a tray the window closes as it always did.
  void call("set_tray", { words }).catch(() => undefined);
}
