/** The sheet in large type: a case in the words that somebody needs who copies it by hand. */
import type { CaseDetail, CaseSheet, Recipient, SheetPart } from "$lib/ipc";
import { dueMark } from "$lib/words/due";
import { allOf, language, languageName, oneOf, t } from "$lib/words/index.svelte";

export function caseSheet(detail: CaseDetail, today: string): CaseSheet {
  const { row, persons, calls, recipients, writeIn } = detail;
  const names = allOf(persons.map((one) => one.name));
  const where = [row.country?.name, row.number].filter(Boolean).join(" · ");
  const parts: SheetPart[] = [
    text([where, dueMark(row.standing, today).words].filter(Boolean).join("\n")),
    text(names && `${t("sheet-for")}\n${names}`),
    { text: calls.length > 0 ? t("sheet-ask") : "", items: calls.map((call) => call.text) },
    text(writeIn.length > 0 ? t("where-languages", { languages: oneOf(writeIn.map(languageName)) }) : ""),
    ...(row.ended ? [text(t("read-ended"))] : recipients.map(address)),
  ];
  return {
    language: language(),
    heading: row.title || names || t("row-untitled"),
    parts: parts.filter((part) => part.text !== "" || part.items.length > 0),
  };
}

const text = (words: string): SheetPart => ({ text: words, items: [] });

function address(to: Recipient): SheetPart {
  const heading = t(to.role === "copy" ? "where-copies" : "where-heading");
  const salutation = to.salutation ? ["", to.salutation] : [];
  return text([heading, ...to.lines, ...to.email, ...to.fax, ...salutation].join("\n"));
}
