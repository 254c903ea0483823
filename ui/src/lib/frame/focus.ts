/** What has the focus may leave the page with the thing that was done: then its pane takes the focus, or the first pane of
 * the room that came. Else whoever has no pointer would begin again at the top, and a screen reader would say nothing. */

/** A pane of a room, of a sheet, or the sheet itself: behind it nothing takes the focus. */
const AROUND = "[data-pane], [role=group][tabindex], dialog";

/** Watches until the returned function is called. */
export function holdFocus(): () => void {
  let held: { one: Element; pane: Element | null } | null = null;
  /** Has the focus only because the list of its pane was not there yet. */
  let lent: HTMLElement | null = null;
  const came = ({ target }: FocusEvent): void => {
    if (target !== lent) lent = null;
    if (target instanceof Element) held = { one: target, pane: target.closest(AROUND) };
  };
  const look = (): void => {
    const list = lent === document.activeElement ? listIn(lent?.closest(AROUND)) : null;
    if (list) {
      lent = null;
      return list.focus({ preventScroll: true });
    }
    if (!held || held.one.isConnected || document.activeElement !== document.body) return;
    const pane = held.pane?.isConnected ? held.pane : (document.querySelector("dialog[open]") ?? firstPane());
    // A room that is on its way is looked at again when it comes.
    if (!pane || pane.ariaBusy === "true") return;
    lent = firstIn(pane);
    lent?.focus({ preventScroll: true });
  };
  const watcher = new MutationObserver(look);
  addEventListener("focusin", came);
  watcher.observe(document.body, { childList: true, subtree: true });
  return () => {
    removeEventListener("focusin", came);
    watcher.disconnect();
  };
}

function firstPane(): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>("main [data-pane]")].find(
    (one) => one.offsetParent !== null,
  );
}

/** What takes the focus for a pane: itself where it can, its list of cases, else the first thing in it that can. */
export function firstIn(pane: Element): HTMLElement | null {
  if (pane instanceof HTMLElement && pane.matches("[tabindex], a, button")) return pane;
  return listIn(pane) ?? pane.querySelector<HTMLElement>("a, button, [tabindex], input, select");
}

const listIn = (pane: Element | null | undefined): HTMLElement | null =>
  pane?.querySelector<HTMLElement>("[role=listbox]") ?? null;
