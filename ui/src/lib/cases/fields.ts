/** Fields of an action: their order on the screen, their names, and how their values are shown. */
import type { FoundField, Place, PutRight } from "$lib/ipc";
import { day } from "$lib/words/dates";
import { allOf, countryName, languageName, t } from "$lib/words/index.svelte";
import { kindName } from "$lib/words/kinds";
import type { AlertKind } from "$lib/ipc";

/** In the order in which a writer needs them. */
export const ORDER = [
  "kind",
  "number",
  "index",
  "organisation",
  "issued",
  "country",
  "title",
  "person",
  "deadline",
  "call",
  "addressee",
  "copy",
  "diplomatic_copies",
  "write_in",
  "own_language",
  "model_letter",
  "language",
  "refers_to",
  "ended",
] as const;

/** Of which an action may have several. */
export const LISTS: ReadonlySet<string> = new Set([
  "person",
  "call",
  "addressee",
  "copy",
  "write_in",
  "refers_to",
]);
/** Postal blocks. */
export const BLOCKS: ReadonlySet<string> = new Set(["addressee", "copy"]);
/** Running text. */
export const LETTERS: ReadonlySet<string> = new Set(["call", "model_letter"]);
/** Said or not said: there is nothing to type. */
export const FLAGS: ReadonlySet<string> = new Set(["diplomatic_copies", "own_language", "ended"]);

export const KINDS = [
  "urgent_action",
  "update",
  "outcome",
  "stop",
  "press_release",
  "statement",
  "report",
  "petition",
] as const;

/** The core's words for deadlines that are no dates. */
export const SOON = "as soon as possible";
export const ANY_TIME = "at any time";

/** What a person puts right, before it is sent. */
export type Right = PutRight;

/** The field's name. */
export function fieldName(field: string): string {
  const known = (ORDER as readonly string[]).includes(field);
  return t(`field-${known ? field.replaceAll("_", "-") : "other"}`);
}

/** A value as the screen shows it. */
export function shownValue(field: string, value: string, today: string, countries: Place[]): string {
  switch (field) {
    case "kind":
      return kindName(value as AlertKind);
    case "issued":
      return day(value, "long", today);
    case "deadline":
      if (value === SOON) return t("check-until-soon");
      return value === ANY_TIME ? t("check-until-any") : day(value, "long", today);
    case "country":
      return countries.find((one) => one.code === value)?.name ?? countryName(value);
    case "language":
    case "write_in":
      return languageName(value);
    case "person":
      return allOf(value.split("; "));
    default:
      return FLAGS.has(field) ? t("check-yes") : value;
  }
}

/** Found values, field by field in their order; within a field those in use first. `at`: their place in `found`. */
export function byField(found: FoundField[]): { field: string; rows: { one: FoundField; at: number }[] }[] {
  const all = found.map((one, at) => ({ one, at }));
  const fields = ORDER.map((field) => ({ field, rows: all.filter(({ one }) => one.field === field) }));
  return fields.filter(({ rows }) => rows.length > 0);
}

/** Fields that can still be given a value. */
export function addable(found: FoundField[]): string[] {
  const used = new Set(found.filter((one) => one.by !== "nobody").map((one) => one.field));
  return ORDER.filter((field) => LISTS.has(field) || !used.has(field));
}
