/** What a person notes in the log, each with its way back. */
import { call, type LogRow, type NewLetter, type NewReply, type Reply } from "$lib/ipc";
import { say } from "$lib/toast.svelte";
import { day } from "$lib/words/dates";
import { t } from "$lib/words/index.svelte";

/** The day a letter went out; `null`: it lies in the pile. */
export async function notePosted(row: LogRow, on: string | null, today: string): Promise<void> {
  const put = (to: string | null): Promise<null> => call("note_posted", { id: row.id, day: to });
  await put(on);
  say(
    on === null ? t("log-pile-noted") : t("log-posted-noted", { date: day(on, "long", today) }),
    () => put(row.posted),
    () => put(on),
  );
}

/** Done again it has another number. */
export async function noteReply(reply: NewReply): Promise<void> {
  let id = await call("note_reply", { reply });
  say(
    t("log-reply-noted"),
    () => call("take_back_reply", { id }),
    async () => void (id = await call("note_reply", { reply })),
  );
}

export async function takeOutReply(row: LogRow, { id, kind, came, note }: Reply): Promise<void> {
  let kept = id;
  await call("take_back_reply", { id });
  say(
    t("log-reply-gone"),
    async () => void (kept = await call("note_reply", { reply: { letter: row.id, kind, came, note } })),
    () => call("take_back_reply", { id: kept }),
  );
}

export async function noteLetter(letter: NewLetter): Promise<void> {
  let id = await call("note_letter", { letter });
  say(
    t("log-hand-noted"),
    () => call("take_back_letter", { id }),
    async () => void (id = await call("note_letter", { letter })),
  );
}
