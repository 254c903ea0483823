/** Keys of the rooms of cases. */
import { isLetterKey, isPlainKey } from "$lib/frame/keys";

/** What a room of cases can do. */
export interface RoomActs {
  move: (by: number) => void;
  needing: () => void;
  open: () => void;
  archive: () => void;
  unread: () => void;
  covers: () => void;
  write: () => void;
  evening: () => void;
  reply: () => void;
  filter: () => void;
  sheet: () => void;
  back: () => void;
}

/** Rows that a page key passes: about what a window shows. */
const PAGE_ROWS = 8;
/** How far each key moves in the list; the ends stop it. */
const STEPS: Record<string, number> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE_ROWS,
  PageUp: -PAGE_ROWS,
  Home: -Infinity,
  End: Infinity,
};

export function roomKey(event: KeyboardEvent, acts: RoomActs): void {
  const act = plain(event, acts) ?? (isLetterKey(event) ? letters(acts)[event.key] : undefined);
  if (!act) return;
  event.preventDefault();
  act();
}

function letters(acts: RoomActs): Record<string, () => void> {
  return {
    j: () => acts.move(1),
    k: () => acts.move(-1),
    n: acts.needing,
    o: acts.open,
    e: acts.archive,
    u: acts.unread,
    v: acts.covers,
    w: acts.write,
    l: acts.evening,
    r: acts.reply,
    "/": acts.filter,
  };
}

function plain(event: KeyboardEvent, acts: RoomActs): (() => void) | undefined {
  if (isPrintKey(event)) return acts.sheet;
  if (!isPlainKey(event)) return undefined;
  const at = event.target instanceof HTMLElement ? event.target : null;
  const inPaper = at?.closest('[data-pane="paper"]') !== null && at !== null;
  const onControl = at?.matches("a, button") ?? false;
  if (event.key === "Escape") return acts.back;
  if (event.key === " " && !onControl) return () => page(event.shiftKey ? -1 : 1, acts);
  if (inPaper || onControl) return undefined;
  const by = STEPS[event.key];
  if (by !== undefined) return () => acts.move(by);
  if (event.key === "Enter") return acts.open;
  return undefined;
}

function isPrintKey(event: KeyboardEvent): boolean {
  const inSheet = event.target instanceof HTMLElement && event.target.closest("dialog") !== null;
  return (event.ctrlKey || event.metaKey) && event.code === "KeyP" && !inSheet;
}

/** A page of the text; at its end, the next case. */
function page(direction: 1 | -1, acts: RoomActs): void {
  const paper = document.querySelector<HTMLElement>('[data-pane="paper"]');
  if (!paper) return;
  const rest = direction > 0 ? paper.scrollHeight - paper.clientHeight - paper.scrollTop : paper.scrollTop;
  if (rest > 2) paper.scrollBy({ top: direction * paper.clientHeight * 0.85 });
  else if (direction > 0) acts.move(1);
}
