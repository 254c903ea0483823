/** Locks the desk after minutes without a key or a pointer, also when the laptop slept meanwhile. */

const LOOKS_MS = 5_000;
const MINUTE_MS = 60_000;

/** `minutes`: 0 never locks. Gives what stops it. */
export function lockWhenIdle(minutes: number, lock: () => void): () => void {
  if (minutes <= 0) return () => undefined;
  let last = Date.now();
  const seen = (): void => void (last = Date.now());
  const look = (): void => {
    const idle = Date.now() - last;
    // A clock that was set back must not keep it open for days.
    if (idle < 0) seen();
    else if (idle >= minutes * MINUTE_MS) lock();
  };
  const kinds = ["keydown", "pointerdown", "pointermove", "wheel"] as const;
  kinds.forEach((kind) => addEventListener(kind, seen, { passive: true, capture: true }));
  const timer = setInterval(look, LOOKS_MS);
  return () => {
    kinds.forEach((kind) => removeEventListener(kind, seen, { capture: true }));
    clearInterval(timer);
  };
}
