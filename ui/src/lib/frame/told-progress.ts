/** What is being done, in words. Only sources are updated: files are read, and an export is neither. */
import type { Progress } from "$lib/ipc";
import { t } from "$lib/words/index.svelte";

/** One short line: what is at hand, or how far all of it is. */
export function toldProgress({ kind, words, done, total }: Progress): string {
  if (kind === "update")
    return total > 1 ? t("state-updating-count", { done, total }) : t("state-updating", { name: words });
  // The one that is being read counts as well: the first of three is not “0 of 3”.
  if (kind === "import" && total > 1)
    return t("state-reading-count", { done: Math.min(done + 1, total), total });
  if (kind === "import" && words) return t("state-reading", { name: words });
  return total > 1 ? t("state-working-count", { done, total }) : t("state-working");
}
