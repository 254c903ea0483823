/** Recipients as one line each, so that no two look alike. */
import type { Recipient } from "$lib/ipc";

/** Longest label that a menu shows whole. */
const LONGEST = 140;

/** One label for each: name and place; all of the address where that is not enough to tell two apart. */
export function labels(recipients: readonly Recipient[], country: string | null): string[] {
  const short = recipients.map((one) => joined([one.name, placeOf(one, country)]));
  return recipients.map((one, index) => {
    const label = short[index] ?? one.name;
    const isAlone = short.filter((other) => other === label).length === 1;
    return isAlone ? label : joined([...one.lines, ...one.email, ...one.fax]);
  });
}

/** The town: the last line that is neither the name nor the country. */
function placeOf(one: Recipient, country: string | null): string {
  const lines = one.lines.slice(1);
  return (
    lines.findLast((line) => !isCountry(line, country)) ?? lines.at(-1) ?? one.email[0] ?? one.fax[0] ?? ""
  );
}

/** By its name, however its words are set apart (Viet Nam, Vietnam), or as the postal union asks: in capitals and without figures. */
function isCountry(line: string, country: string | null): boolean {
  const inCapitals =
    line === line.toLocaleUpperCase() && line !== line.toLocaleLowerCase() && !/\d/.test(line);
  return inCapitals || (country !== null && letters(line) === letters(country));
}

const letters = (text: string): string => text.toLocaleLowerCase().replaceAll(/[^\p{L}]/gu, "");

function joined(parts: readonly string[]): string {
  const label = [...new Set(parts.filter(Boolean))].join(", ");
  return label.length > LONGEST ? `${label.slice(0, LONGEST - 1)}…` : label;
}
