/** One short word at the bottom at a time, with a way back. */

export interface Toast {
  words: string;
  undo: (() => void) | null;
}

/** How long “Undo” stands there. It waits while the pointer or the focus is on it. */
const STAYS_MS = 10_000;

let current = $state<Toast | null>(null);
let timer: ReturnType<typeof setTimeout> | undefined;

export function toast(): Toast | null {
  return current;
}

/** Says something; what stood there goes. */
export function say(words: string, undo: (() => void) | null = null): void {
  current = { words, undo };
  resumeToast();
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

/** Undoes what the toast speaks of. */
export function undoToast(): void {
  const undo = current?.undo;
  dismissToast();
  undo?.();
}
