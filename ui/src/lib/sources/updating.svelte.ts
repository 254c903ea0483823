/** Asking the sources: what is said of it, in whatever room the person is meanwhile. */
import { call, refusal } from "$lib/ipc";
import { say } from "$lib/toast.svelte";
import { t } from "$lib/words/index.svelte";

let job = $state<string | null>(null);

export const updating = {
  /** The name under which it can be stopped; `null` while nothing is asked. */
  get job(): string | null {
    return job;
  },
};

/** Asks the sources of these ids, all where none is named, and says what came of it. */
export async function updateAll(ids: number[]): Promise<void> {
  if (job !== null) return;
  job = crypto.randomUUID();
  try {
    const done = await call("update_sources", { ids, job });
    if (done.cancelled) say(t("sources-cancelled"));
    else if (done.failed > 0) say(t("sources-updated-failed", { new: done.new, failed: done.failed }));
    else say(t("sources-updated", { new: done.new }));
  } catch (thrown) {
    say(refusal(thrown).message);
  }
  job = null;
}
