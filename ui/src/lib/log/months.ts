/** The months and years that a picture of the log shows, in the interface's calendar. */
import { dayBefore, firstOf, inCalendar, MONTHS } from "$lib/words/calendar";

/** Days from the first to the last, each `YYYY-MM-DD`. */
export interface Span {
  from: string;
  until: string;
}

/** The months of a year. */
export function monthsOf(year: number): Span[] {
  return Array.from({ length: MONTHS }, (_, at) => month(year, at + 1));
}

/** A year back from a day, its own month last. */
export function lastMonths(today: string): Span[] {
  const { year, month: last } = inCalendar(today);
  return Array.from({ length: MONTHS }, (_, at) => month(year - 1, last + at + 1));
}

/** A year. */
export function spanOf(year: number): Span {
  return { from: firstOf(year, 1), until: dayBefore(firstOf(year + 1, 1)) };
}

function month(year: number, number: number): Span {
  return { from: firstOf(year, number), until: dayBefore(firstOf(year, number + 1)) };
}
