/** One short word at the bottom at a time, with a way back; and every way back of this run, for Undo in menu and keys. */
import { refusal } from "$lib/ipc";

export interface Toast {
  words: string;
  undo: (() => void) | null;
}

/** Does or takes back something; what it throws is said. */
type Step = () => unknown;

interface Doing {
  words: string;
  undo: Step;
  /** `null`: what was taken back is not done again by a key. */
  redo: Step | null;
}

/** How long “Undo” stands there. It waits while the pointer or the focus is on it. */
const STAYS_MS = 10_000;
/** So far back goes Undo. */
const MOST_DOINGS = 50;

let current = $state<Toast | null>(null);
let done = $state.raw<Doing[]>([]);
let undone = $state.raw<Doing[]>([]);
let timer: ReturnType<typeof setTimeout> | undefined;

export function toast(): Toast | null {
  return current;
}

/** What Undo and Redo would act on now: the words that were said of it; `null` for nothing. */
export const undoable = {
  get next(): string | null {
    return done.at(-1)?.words ?? null;
  },
  get again(): string | null {
    return undone.at(-1)?.words ?? null;
  },
};

/** Says something; what stood there goes. With `undo` it can be taken back, with `redo` done again after that. */
export function say(words: string, undo: Step | null = null, redo: Step | null = null): void {
  current = { words, undo: undo ? undoLast : null };
  if (undo) remember(words, undo, redo);
  resumeToast();
}

/** Something that shows by itself: it can be taken back by key, menu and palette, and nothing is said of it. */
export function remember(words: string, undo: Step, redo: Step | null): void {
  done = [...done.slice(1 - MOST_DOINGS), { words, undo, redo }];
  undone = [];
}

export function holdToast(): void {
  clearTimeout(timer);
}

export function resumeToast(): void {
  clearTimeout(timer);
  timer = setTimeout(dismissToast, STAYS_MS);
}

export function dismissToast(): void {
  clearTimeout(timer);
  current = null;
}

/** Takes back the last thing. */
export function undoLast(): void {
  const last = done.at(-1);
  if (!last) return;
  dismissToast();
  done = done.slice(0, -1);
  if (last.redo) undone = [...undone, last];
  void tried(last.undo);
}

/** Does again what was taken back last. */
export function redoLast(): void {
  const last = undone.at(-1);
  if (!last?.redo) return;
  undone = undone.slice(0, -1);
  done = [...done, last];
  current = { words: last.words, undo: undoLast };
  resumeToast();
  void tried(last.redo);
}

/** A lock takes away what was known of the desk. */
export function forgetDoings(): void {
  [done, undone] = [[], []];
  dismissToast();
}

async function tried(step: Step): Promise<void> {
  try {
    await step();
  } catch (thrown) {
    say(refusal(thrown).message);
  }
}
