/** A word from the system when something came while nobody looked at the window: off until wanted, and neutral. */
import { call, listen } from "$lib/ipc";
import { desk } from "$lib/desk.svelte";
import { t } from "$lib/words/index.svelte";

/** The job that asks the sources by the clock; one that was asked for by hand says itself what came. */
const BY_THE_CLOCK = "schedule";

/** Listens until the returned function is called. `isHidden`: whoever hides the window wants no word of it. */
export function tellOfNews(isHidden: () => boolean): () => void {
  let before = known();
  return listen("progress", ({ job, finished }) => {
    if (job !== BY_THE_CLOCK) return;
    if (!finished) before = known();
    else void saySo(before, isHidden());
  });
}

/** Cases there are, and those with news: what grows when something came. */
function known(): number {
  const counts = desk.state?.counts;
  return counts ? counts.all + counts.news : 0;
}

async function saySo(before: number, isHidden: boolean): Promise<void> {
  if (!desk.settings.notices || isHidden || document.hasFocus()) return;
  try {
    const { counts, locked } = await call("desk_state");
    if (!locked && counts.all + counts.news > before) await call("notify", { words: t("notify-news") });
  } catch {
    // The window says itself what is wrong.
  }
}
