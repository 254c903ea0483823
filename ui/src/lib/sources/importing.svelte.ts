/** Files and texts on their way in, and what became of the last ones. */
import { call, refusal, type ImportOutcome } from "$lib/ipc";
import { go } from "$lib/route.svelte";
import { say } from "$lib/toast.svelte";

let outcomes = $state.raw<ImportOutcome[]>([]);

export const importing = {
  get outcomes(): ImportOutcome[] {
    return outcomes;
  },
};

/** Imports chosen or dropped files. One that was kept opens; several, or a refusal, are listed. */
export async function startImport(way: "choose_files" | "import_dropped"): Promise<void> {
  try {
    took(await call(way, { job: crypto.randomUUID() }));
  } catch (thrown) {
    say(refusal(thrown).message);
  }
}

/** Shows what became of files or a text. */
export function took(told: ImportOutcome[]): void {
  if (told.length === 0) return;
  outcomes = told;
  const only = told.length === 1 ? told[0] : undefined;
  if (only?.case && only.outcome !== "refused") go({ room: "all", case: only.case, country: null });
  else go({ room: "sources" });
}
