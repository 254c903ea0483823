/** What can be done with the open case, for palette and menus. */
import type { CaseDetail, Original } from "$lib/ipc";
import { under, type Action } from "$lib/frame/actions.svelte";
import { t } from "$lib/words/index.svelte";
import type { RoomActs } from "./keys";

export interface CaseActs extends RoomActs {
  check: () => void;
  hand: () => void;
  original: (which: Original) => void;
}

export function caseActions(detail: CaseDetail | null, acts: CaseActs): Action[] {
  const made = under("case");
  const list = [
    made("next-needing", t("keys-needs"), "feather", "n", acts.needing),
    made("filter", t("list-filter"), "search", "/", acts.filter),
  ];
  if (!detail) return list;
  const { row, reading, recipients } = detail;
  const mayWrite = !row.ended && recipients.length > 0;
  const originals = reading.documents.filter((one) => one.kind === "pdf" || one.kind === "page");
  return [
    ...(mayWrite ? [made("write", t("read-write"), "feather", "w", acts.write)] : []),
    ...(mayWrite ? [made("evening", t("keys-evening"), "printer", "l", acts.evening)] : []),
    ...(recipients.length > 0 ? [made("reply", t("keys-reply"), "mailOpen", "r", acts.reply)] : []),
    ...(recipients.length > 0 ? [made("hand", t("log-hand-open"), "pencil", "", acts.hand)] : []),
    made("archive", t(row.archived ? "read-unarchive" : "read-archive"), "archive", "e", acts.archive),
    made("unread", t("read-unread"), "unread", "u", acts.unread),
    made("covers", t("keys-covers"), "eye", "v", acts.covers),
    made("check", t("check-open"), "pencil", "", acts.check),
    made("sheet", t("sheet-open"), "large", "Ctrl+P", acts.sheet),
    ...originals
      .slice(0, 2)
      .map((one, at) =>
        made(
          `original-${at}`,
          t(`read-original-${one.kind === "pdf" ? "pdf" : "page"}`),
          "fileText",
          "",
          () => acts.original(one),
        ),
      ),
    ...list,
  ];
}
