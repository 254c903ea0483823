/** Doubts and warnings in words. */
import type { Doubt, FoundField } from "$lib/ipc";
import { t } from "$lib/words/index.svelte";
import { fieldName } from "./fields";

const WARNINGS: ReadonlySet<string> = new Set([
  "address-incomplete",
  "address-without-label",
  "contact-without-address",
  "deadline-before-issue",
  "deadline-contradicted",
  "deadline-unreadable",
  "ended-but-addresses",
  "no-text",
  "own-office-left-out",
  "perhaps-ended",
  "document-of-another-action",
  "no-text-layer",
  "pages-damaged",
  "cut-off",
  "hidden-text",
  "attachments-left-out",
  "places-unknown",
]);

/** Its words are the name of a field. */
const ONLY_THE_SOURCE = "only-the-source-says";

/** Whether the warning has a sentence of its own. */
export const isSaid = (code: string): boolean => WARNINGS.has(code);

/** Offered, not used, and the person has not said a word on it. */
export const isDoubted = (one: FoundField): boolean => one.by === "nobody" && one.correction === null;

/** A doubted field or a warning, with the words it is about. */
export function doubtWords(doubt: Doubt): string {
  if (doubt.field === ONLY_THE_SOURCE)
    return t("warning-only-the-source-says", { field: fieldName(doubt.words) });
  const name = isSaid(doubt.field) ? t(`warning-${doubt.field}`) : fieldName(doubt.field);
  return doubt.words ? t("read-doubt", { field: name, words: doubt.words }) : name;
}
