/** What can be done with the open letter, for palette, menus and keys. */
import { call, refusal } from "$lib/ipc";
import { under, type Action } from "$lib/frame/actions.svelte";
import { say } from "$lib/toast.svelte";
import { t } from "$lib/words/index.svelte";

export interface LetterActs {
  print: () => void;
  pdf: () => void;
  ways: () => void;
  turn: () => void;
  toRun: () => void;
  back: () => void;
}

export function letterActions(acts: LetterActs): Action[] {
  const made = under("case");
  return [
    made("print", t("letter-print"), "printer", "Ctrl+P", acts.print),
    made("pdf", t("letter-pdf"), "download", "", acts.pdf),
    made("ways", t("ways-open"), "mail", "", acts.ways),
    made("to-run", t("keys-evening"), "printer", "Ctrl+Enter", acts.toRun),
    made("turn", t("keys-envelope"), "mail", "Ctrl+Shift+E", acts.turn),
    made("back", t("letter-back"), "undo", "", acts.back),
  ];
}

/** Puts a letter among those of the next letter evening, with a way back. */
export async function toRun(id: string): Promise<void> {
  const put = async (there: boolean): Promise<void> => {
    const { wish } = await call("show_run");
    const others = wish.drafts.filter((one) => one !== id);
    await call("keep_run", { wish: { ...wish, drafts: there ? [...others, id] : others } });
  };
  try {
    await put(true);
    say(
      t("evening-added"),
      () => put(false),
      () => put(true),
    );
  } catch (thrown) {
    say(refusal(thrown).message);
  }
}
