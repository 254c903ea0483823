/** Days and moments in words, in the interface's language and calendar. */
import { locale } from "./index.svelte";

/** How much of a day is said. */
export type DayForm = "short" | "weekday" | "long" | "full" | "month";

const FORMS: Record<DayForm, Intl.DateTimeFormatOptions> = {
  // Tue 15 Dec
  short: { weekday: "short", day: "numeric", month: "short" },
  // Friday
  weekday: { weekday: "long" },
  // 27 November
  long: { day: "numeric", month: "long" },
  // Friday 27 November
  full: { weekday: "long", day: "numeric", month: "long" },
  // December
  month: { month: "long" },
};

/** A day (`YYYY-MM-DD`) in words. The year is said only where it isn't this one. */
export function day(date: string, form: DayForm, today: string): string {
  const options: Intl.DateTimeFormatOptions = { ...FORMS[form], timeZone: "UTC" };
  if (form !== "weekday" && date.slice(0, 4) !== today.slice(0, 4) && isFar(date, today))
    options.year = "numeric";
  return said(options, midnight(date));
}

/** The month of a day, with its year where it isn't this one. */
export function month(yearAndMonth: string, today: string): string {
  const words = day(`${yearAndMonth}-15`, "month", today);
  // It stands at the head of a section; French and Spanish would begin it small.
  return words.charAt(0).toLocaleUpperCase(locale()) + words.slice(1);
}

/** The name of the month of a day, cut short, for under a bar. */
export function shortMonth(date: string): string {
  return said({ month: "short", timeZone: "UTC" }, midnight(date));
}

/** A moment (RFC 3339) as day and time of the person's zone. */
export function moment(at: string): string {
  const options: Intl.DateTimeFormatOptions = {
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
  };
  return said(options, new Date(at));
}

/** How long ago something was, so many days: “3 weeks ago”. */
export function ago(days: number): string {
  const [count, unit] = AGES.find(([, , most]) => days < most) ?? AGES[0];
  return new Intl.RelativeTimeFormat(locale(), { numeric: "auto" }).format(-Math.floor(days / count), unit);
}

/** Days in a unit, the unit, and below how many days it is said. */
const AGES: [
  [number, Intl.RelativeTimeFormatUnit, number],
  ...[number, Intl.RelativeTimeFormatUnit, number][],
] = [
  [1, "day", 14],
  [7, "week", 70],
  [30.44, "month", 730],
  [365.25, "year", Infinity],
];

/** Whole days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((midnight(to).getTime() - midnight(from).getTime()) / 86_400_000);
}

function midnight(date: string): Date {
  return new Date(`${date.slice(0, 10)}T00:00:00Z`);
}

/** In January “Post by Tue 15 Dec” would be read as the coming December, in December “Mon 4 Jan” as the next. */
function isFar(date: string, today: string): boolean {
  return Math.abs(daysBetween(today, date)) > 120;
}

/** As a Persian sentence has it; with weekday or without day the pattern of the locale puts the year first. */
const PERSIAN_ORDER = ["weekday", "day", "month", "year"];

function said(options: Intl.DateTimeFormatOptions, date: Date): string {
  const parts = new Intl.DateTimeFormat(locale(), options).formatToParts(date);
  if (locale() === "fa" && options.year && options.hour === undefined) {
    const named = PERSIAN_ORDER.flatMap((name) => parts.find((part) => part.type === name)?.value ?? []);
    return named.join(" ");
  }
  // “Fri 27 Nov”, not “Fri, 27 Nov”: a comma there belongs to the sentence around it.
  const bare = (text: string): string => (locale() === "en-GB" ? text.replace(", ", " ") : text);
  return parts.map((part) => (part.type === "literal" ? bare(part.value) : part.value)).join("");
}
