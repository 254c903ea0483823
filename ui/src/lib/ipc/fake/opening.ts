/** A large archive that is brought up to date: a little further each time the screen looks, and open at the end. */
import type { Opening } from "../wire";
import { options } from "./options";

const TOTAL = 100_000;
const BY = 4_000;
/** Where a step that can be counted is met. */
const MET_AT = 12_000;

let done = MET_AT;

/** How far it is; `null` once it is open, or where it never was to be seen. */
export function opening(): Opening | null {
  const step = options.opening;
  if (step === null || done > TOTAL) return null;
  const isCounted = step !== "upgrading" && step !== "mending";
  const now = { step, done: isCounted ? done : 0, total: isCounted ? TOTAL : 0 };
  done += BY;
  return now;
}
