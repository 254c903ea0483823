/** Kinds, covers, covers' reasons and other words of the field. */
import type { AlertKind, Cover, Section } from "$lib/ipc";
import { month } from "./dates";
import { t } from "./index.svelte";

/** What sort of publication. */
export function kindName(kind: AlertKind | null): string {
  return t(`kind-${(kind ?? "unknown").replaceAll("_", "-")}`);
}

/** What a cover says is under it. */
export function coverWords(cover: Cover): string {
  return t(`cover-${cover.replaceAll("_", "-")}`);
}

/** The heading of a section of the list. */
export function sectionName(section: Section, today: string): string {
  if (section.kind === "month" && section.month) return month(section.month, today);
  if (section.kind === "issued_month" && section.month)
    return t("section-issued-month", { month: month(section.month, today) });
  if (section.kind === "country") return section.country?.name ?? t("section-no-country");
  return t(`section-${section.kind.replaceAll("_", "-")}`);
}
