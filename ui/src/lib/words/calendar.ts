/** Days as the interface's calendar counts them: in Persian the solar Hijri one, else the common one. */
import { locale } from "./index.svelte";

/** A day of the interface's calendar; months count from 1. */
export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

export const MONTHS = 12;

const DAY_MS = 86_400_000;
/** The first six months have 31 days, the next five 30. */
const LONG_MONTHS = 6;
/** Nowruz of a year falls in the common year that is so much greater, on the 19th to 22nd of March. */
const YEARS_AHEAD = 621;
const NOWRUZ_EARLIEST = 19;
const NOWRUZ_SWAYS = 4;

const persian = new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", {
  year: "numeric",
  month: "numeric",
  day: "numeric",
  timeZone: "UTC",
});

/** Whether the interface counts days otherwise than `YYYY-MM-DD` and the engine's own fields do. */
export function hasOwnCalendar(): boolean {
  return new Intl.DateTimeFormat(locale()).resolvedOptions().calendar === "persian";
}

/** A day (`YYYY-MM-DD`) in the solar Hijri calendar. */
export function toPersian(date: string): CalendarDay {
  return persianOf(Date.parse(`${date}T00:00:00Z`));
}

/** A day of the solar Hijri calendar as `YYYY-MM-DD`; `null` where there is none, such as the 30th of a month of 29. */
export function fromPersian({ year, month, day }: CalendarDay): string | null {
  if (![year, month, day].every(Number.isInteger) || month < 1 || month > MONTHS || day < 1) return null;
  const before = 30 * (month - 1) + Math.min(month - 1, LONG_MONTHS) + day - 1;
  const earliest = Date.UTC(year + YEARS_AHEAD, 2, NOWRUZ_EARLIEST) + before * DAY_MS;
  for (let late = 0; late < NOWRUZ_SWAYS; late += 1) {
    const at = earliest + late * DAY_MS;
    const found = persianOf(at);
    if (found.year === year && found.month === month && found.day === day)
      return new Date(at).toISOString().slice(0, 10);
  }
  return null;
}

/** A day (`YYYY-MM-DD`) as the interface counts it. */
export function inCalendar(date: string): CalendarDay {
  if (hasOwnCalendar()) return toPersian(date);
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return { year, month, day };
}

/** The first day (`YYYY-MM-DD`) of a month of the interface's calendar; its 13th month is the first of the next year. */
export function firstOf(year: number, month: number): string {
  const whole = { year: year + Math.floor((month - 1) / MONTHS), month: ((month - 1) % MONTHS) + 1, day: 1 };
  const common = `${String(whole.year).padStart(4, "0")}-${String(whole.month).padStart(2, "0")}-01`;
  return hasOwnCalendar() ? (fromPersian(whole) ?? common) : common;
}

/** The day before. */
export function dayBefore(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - DAY_MS).toISOString().slice(0, 10);
}

/** The twelve months by name, in the interface's language. */
export function persianMonths(): string[] {
  const named = new Intl.DateTimeFormat(`${locale()}-u-ca-persian`, { month: "long", timeZone: "UTC" });
  const first = { year: 1400, day: 1 };
  return Array.from({ length: MONTHS }, (_, at) =>
    named.format(new Date(fromPersian({ ...first, month: at + 1 }) ?? 0)),
  );
}

/** A number typed in Western, Persian or Arabic digits; `NaN` for anything else. */
export function typedNumber(text: string): number {
  const western = text
    .trim()
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  return /^\d+$/.test(western) ? Number(western) : NaN;
}

function persianOf(at: number): CalendarDay {
  const parts = persian.formatToParts(at);
  const of = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((part) => part.type === type)?.value);
  return { year: of("year"), month: of("month"), day: of("day") };
}
