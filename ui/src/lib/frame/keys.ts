/** Keys that work in every room. Single letters only where no text is typed, and only where the person wants them. */
import { changeSettings, desk } from "$lib/desk.svelte";
import { go, isCaseRoute, route } from "$lib/route.svelte";
import { startReview } from "$lib/sources/importing.svelte";
import { redoLast, undoable, undoLast } from "$lib/toast.svelte";
import { ROOM_KEYS, resize, type FrameActs } from "./commands";
import { firstIn } from "./focus";

/** Whether the key belongs to a text that is being typed, or to a sheet over the room. */
export function isTyping(event: KeyboardEvent): boolean {
  const at = event.target;
  if (!(at instanceof HTMLElement)) return false;
  if (at.isContentEditable || at.closest("dialog") !== null) return true;
  // Nothing is typed into a box that is ticked.
  return at.matches('input:not([type="checkbox"]), textarea, select');
}

/** Whether a plain key may act now. */
export function isPlainKey(event: KeyboardEvent): boolean {
  return !event.ctrlKey && !event.metaKey && !event.altKey && !event.defaultPrevented && !isTyping(event);
}

/** Whether a single letter may act now. */
export function isLetterKey(event: KeyboardEvent): boolean {
  return isPlainKey(event) && desk.settings.letterKeys;
}

/** `hidden`: only the key that comes back acts. */
export function frameKey(event: KeyboardEvent, acts: FrameActs, hidden: boolean): void {
  const ctrl = event.ctrlKey || event.metaKey;
  if (ctrl && event.shiftKey && event.code === "KeyH") return did(event, acts.hide);
  if (hidden) return;
  if (ctrl) return withControl(event, acts);
  if (event.key === "F6") return did(event, () => nextPane(event.shiftKey ? -1 : 1));
  if (!isLetterKey(event)) return;
  if (event.key === "?") return did(event, acts.table);
  // In a room with a list the key filters it.
  if (event.key === "/" && !hasFilter()) return did(event, acts.find);
  goKey(event);
}

function hasFilter(): boolean {
  const open = route();
  return isCaseRoute(open) || open.room === "log" || open.room === "addresses";
}

function withControl(event: KeyboardEvent, acts: FrameActs): void {
  if (event.shiftKey && event.code === "KeyL") return did(event, acts.lock);
  if (event.code === "KeyK") return did(event, acts.find);
  if (event.code === "KeyO") return did(event, () => void startReview("review_files"));
  if (event.key === ",") return did(event, () => go({ room: "settings" }));
  if (event.key === "+" || event.key === "=") return did(event, () => resize(1));
  if (event.key === "-") return did(event, () => resize(-1));
  if (event.key === "0") return did(event, () => void changeSettings({ textSize: 100 }));
  // In a text the keys undo the typing.
  if (event.code !== "KeyZ" || isTyping(event)) return;
  if (event.shiftKey && undoable.again !== null) did(event, redoLast);
  else if (!event.shiftKey && undoable.next !== null) did(event, undoLast);
}

function did(event: KeyboardEvent, act: () => void): void {
  event.preventDefault();
  act();
}

/** The panes of the window, in order: navigation, list, paper, preview. */
function nextPane(by: number): void {
  const panes = [...document.querySelectorAll<HTMLElement>("[data-pane]")].filter(
    (pane) => pane.offsetParent !== null,
  );
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  const pane = panes[(at + by + panes.length) % panes.length];
  if (pane) firstIn(pane)?.focus();
}

const GO_WAITS_MS = 1200;
let wentAt = -Infinity;

function goKey(event: KeyboardEvent): void {
  if (event.key === "g") {
    wentAt = event.timeStamp;
    return;
  }
  const to = ROOM_KEYS[event.key];
  if (event.timeStamp - wentAt > GO_WAITS_MS || !to) return;
  wentAt = -Infinity;
  did(event, () => go(to));
  // The room's own keys must not act on the same letter.
  event.stopImmediatePropagation();
}
