/** The months that a picture of the log shows, each `YYYY-MM`. */

const MONTHS = 12;

/** A year from January to December. */
export function monthsOf(year: number): string[] {
  return Array.from({ length: MONTHS }, (_, at) => named(year, at));
}

/** A year back from a day, its own month last. */
export function lastMonths(today: string): string[] {
  const [year = 0, month = 1] = today.split("-").map(Number);
  return Array.from({ length: MONTHS }, (_, at) => {
    const index = year * MONTHS + month - MONTHS + at;
    return named(Math.floor(index / MONTHS), index % MONTHS);
  });
}

function named(year: number, at: number): string {
  return `${String(year).padStart(4, "0")}-${String(at + 1).padStart(2, "0")}`;
}
