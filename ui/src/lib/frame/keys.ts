/** Keys that work in every room. Single letters only where no text is typed, and only where the person wants them. */
import { changeSettings, desk } from "$lib/desk.svelte";
import { go } from "$lib/route.svelte";
import { toast, undoToast } from "$lib/toast.svelte";

/** What the frame can do. */
export interface FrameActs {
  hidden: boolean;
  hide: () => void;
  find: () => void;
  table: () => void;
  lock: () => void;
}

const SIZES = [100, 112, 125, 150, 175, 200];

/** Whether the key belongs to a text that is being typed, or to a sheet over the room. */
export function isTyping(event: KeyboardEvent): boolean {
  const at = event.target;
  if (!(at instanceof HTMLElement)) return false;
  return at.isContentEditable || at.matches("input, textarea, select") || at.closest("dialog") !== null;
}

/** Whether a plain key may act now. */
export function isPlainKey(event: KeyboardEvent): boolean {
  return !event.ctrlKey && !event.metaKey && !event.altKey && !event.defaultPrevented && !isTyping(event);
}

/** Whether a single letter may act now. */
export function isLetterKey(event: KeyboardEvent): boolean {
  return isPlainKey(event) && desk.settings.letterKeys;
}

export function frameKey(event: KeyboardEvent, acts: FrameActs): void {
  const ctrl = event.ctrlKey || event.metaKey;
  if (ctrl && event.shiftKey && event.code === "KeyH") return did(event, acts.hide);
  if (acts.hidden) return;
  if (ctrl && event.shiftKey && event.code === "KeyL") return did(event, acts.lock);
  if (ctrl && event.code === "KeyK") return did(event, acts.find);
  if (ctrl && event.key === ",") return did(event, () => go({ room: "settings" }));
  if (ctrl && (event.key === "+" || event.key === "=")) return did(event, () => resize(1));
  if (ctrl && event.key === "-") return did(event, () => resize(-1));
  if (ctrl && event.key === "0") return did(event, () => void changeSettings({ textSize: 100 }));
  if (ctrl && event.code === "KeyZ" && !isTyping(event) && toast()?.undo) return did(event, undoToast);
  if (event.key === "F6") return did(event, () => nextPane(event.shiftKey ? -1 : 1));
  if (!isLetterKey(event)) return;
  if (event.key === "/") return did(event, acts.find);
  if (event.key === "?") return did(event, acts.table);
  goKey(event);
}

function did(event: KeyboardEvent, act: () => void): void {
  event.preventDefault();
  act();
}

function resize(by: number): void {
  const at = SIZES.indexOf(desk.settings.textSize);
  const size = SIZES[Math.min(SIZES.length - 1, Math.max(0, at + by))];
  if (size) void changeSettings({ textSize: size });
}

/** The panes of the window, in order: navigation, list, paper, preview. */
function nextPane(by: number): void {
  const panes = [...document.querySelectorAll<HTMLElement>("[data-pane]")].filter(
    (pane) => pane.offsetParent !== null,
  );
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  const pane = panes[(at + by + panes.length) % panes.length];
  const target = pane?.matches("[tabindex], a, button")
    ? pane
    : pane?.querySelector<HTMLElement>("a, button, [tabindex], input, select");
  target?.focus();
}

/** “g”, then a letter: a room. */
const ROOMS = { c: "all", n: "needs", d: "drafts", s: "sources" } as const;
const GO_WAITS_MS = 1200;
let wentAt = 0;

function goKey(event: KeyboardEvent): void {
  if (event.key === "g") {
    wentAt = event.timeStamp;
    return;
  }
  if (event.timeStamp - wentAt > GO_WAITS_MS || !(event.key in ROOMS)) return;
  wentAt = 0;
  const room = ROOMS[event.key as keyof typeof ROOMS];
  did(event, () =>
    go(room === "drafts" || room === "sources" ? { room } : { room, case: null, country: null }),
  );
  // The room's own keys must not act on the same letter.
  event.stopImmediatePropagation();
}
