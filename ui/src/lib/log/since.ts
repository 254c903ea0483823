/** What became of a letter since it was written: an icon, a colour and words that say the same. */
import type { LogRow } from "$lib/ipc";
import type { IconName } from "$lib/ui/icons";
import { day } from "$lib/words/dates";
import { t } from "$lib/words/index.svelte";

export interface Since {
  tone: "plain" | "ember" | "madder" | "moss" | "slate";
  icon: IconName;
  words: string;
}

/** The last reply before everything else; then where the letter lies; then news of its case. */
export function since(row: LogRow, today: string): Since {
  const reply = row.replies.at(-1);
  if (reply) {
    const words = t(`log-since-${reply.kind.replaceAll("_", "-")}`, { date: day(reply.came, "long", today) });
    if (reply.kind === "returned") return { tone: "madder", icon: "warning", words };
    if (reply.kind === "none") return { tone: "plain", icon: "minus", words };
    return { tone: "ember", icon: "mailOpen", words };
  }
  if (row.posted === null) return { tone: "ember", icon: "inbox", words: t("log-since-pile") };
  const issued = row.case?.issued ?? null;
  const isNews = issued !== null && issued > row.posted;
  if (row.case?.ended && isNews) return { tone: "moss", icon: "check", words: t("log-since-ended") };
  if (isNews)
    return { tone: "slate", icon: "bell", words: t("log-since-news", { date: day(issued, "long", today) }) };
  return { tone: "plain", icon: "hourglass", words: t("log-since-waiting") };
}
