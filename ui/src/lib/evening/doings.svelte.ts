/** What is done in the letter evening, each with its way back. */
import { call, type RunWish, type Writer, type WriterRow } from "$lib/ipc";
import { remember, say } from "$lib/toast.svelte";
import { t } from "$lib/words/index.svelte";

/** Grows where something was taken back: the room reads anew what it is then. */
export const evening = $state({ version: 0 });

/** A choice that was made in the room: the key takes it back, nothing is said of it. */
export function chosen(before: Partial<RunWish>, after: Partial<RunWish>): void {
  remember(
    t("run-changed"),
    () => put(before),
    () => put(after),
  );
}

/** Which stamp letters to a zone need; empty for none. */
export async function stamp(zone: string, words: string, before: string): Promise<void> {
  const set = async (to: string): Promise<void> => {
    await call("set_postage", { zone, stamp: to });
    evening.version += 1;
  };
  await set(words);
  remember(
    t("run-changed"),
    () => set(before),
    () => set(words),
  );
}

/** The pile went out today. */
export async function post(wish: RunWish): Promise<void> {
  const { pile } = wish;
  await call("post_run", { wish });
  say(t("run-posted", { count: pile.length }), async () => {
    for (const id of pile) await call("note_posted", { id, day: null });
    await put({ pile });
  });
}

/** Puts a writer on the list; the number under which they stand there. */
export async function putOn(writer: Writer): Promise<number> {
  const id = await call("put_writer", { id: null, writer });
  say(t("run-writer-added", { name: nameOf(writer) }), () => leave(id));
  return id;
}

/** Takes a writer off the list. Put back they have another number, so a key does not take them off again. */
export async function takeOff({ id, writer }: WriterRow, writes: boolean): Promise<void> {
  await call("remove_writer", { id });
  say(t("run-writer-removed", { name: nameOf(writer) }), async () => {
    const again = await call("put_writer", { id: null, writer });
    const { wish } = await call("show_run");
    await put(writes ? { writers: [...wish.writers, again] } : {});
  });
}

async function leave(id: number): Promise<void> {
  await call("remove_writer", { id });
  const { wish } = await call("show_run");
  await put({ writers: wish.writers.filter((one) => one !== id) });
}

async function put(more: Partial<RunWish>): Promise<void> {
  const { wish } = await call("show_run");
  await call("keep_run", { wish: { ...wish, ...more } });
  evening.version += 1;
}

const nameOf = (writer: Writer): string => writer.name || t("run-no-name");
