/** What a person does with a case, each with its way back. */
import { call, refusal, type CaseDetail, type Tied } from "$lib/ipc";
import { go } from "$lib/route.svelte";
import { say } from "$lib/toast.svelte";
import { t } from "$lib/words/index.svelte";

/** Does it; a refusal is said in its place. */
async function tried(doing: () => Promise<void>): Promise<void> {
  try {
    await doing();
  } catch (thrown) {
    say(refusal(thrown).message);
  }
}

/** Puts a case into the archive, or back. */
export function archive(id: string, archived: boolean): Promise<void> {
  const put = (to: boolean): Promise<null> => call("archive_case", { id, archived: to });
  return tried(async () => {
    await put(archived);
    say(
      t(archived ? "read-archived" : "read-unarchived"),
      () => put(!archived),
      () => put(archived),
    );
  });
}

/** Has a case count as not looked at. */
export function markUnread(id: string): Promise<void> {
  const mark = (seen: boolean): Promise<null> => call("mark_case", { id, seen });
  return tried(async () => {
    await mark(false);
    say(
      t("read-marked-unread"),
      () => mark(true),
      () => mark(false),
    );
  });
}

/** Puts a case on the list of the next letter evening, or takes it from there. */
async function put(id: string, there: boolean): Promise<boolean> {
  const { wish } = await call("show_run");
  if (wish.cases.includes(id) === there) return false;
  const others = wish.cases.filter((one) => one !== id);
  await call("keep_run", { wish: { ...wish, cases: there ? [...others, id] : others } });
  return true;
}

export function addToEvening(id: string): Promise<void> {
  return tried(async () => {
    if (!(await put(id, true))) return say(t("evening-there"));
    say(
      t("evening-added"),
      () => put(id, false),
      () => put(id, true),
    );
  });
}

/** Opens the letter to one of those who are written to; a case that is over or names nobody offers none. */
export async function write(detail: CaseDetail, to: number | null): Promise<void> {
  if (detail.row.ended || detail.recipients.length === 0) return;
  await tried(async () => {
    const wish = { case: detail.row.id, to, language: null, kind: null };
    const draft = await call("open_draft", { wish });
    go({ room: "draft", id: draft.id });
  });
}

/** Opens a letter of thanks, for a case that has ended well. */
export async function thank(id: string): Promise<void> {
  await tried(async () => {
    const wish = { case: id, to: null, language: null, kind: "thanks" as const };
    const draft = await call("open_draft", { wish });
    go({ room: "draft", id: draft.id });
  });
}

/** The person's word on which cases are one; it may put what is open into another case. */
export function tied(word: Promise<Tied>, told: string, open: string): Promise<void> {
  return tried(async () => {
    const { case: to, said } = await word;
    say(t(told), () => call("unsay", { said }));
    if (to && to !== open) go({ room: "all", case: to, country: null }, true);
  });
}
